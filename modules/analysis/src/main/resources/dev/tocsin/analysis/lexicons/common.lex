# What every language's lexicon has: the word classes, the newsrooms, and the rules that hold in any language.
# The format is described in modules/analysis/README.md. Every file LANGUAGE.lex gives words for each class below.

# The languages that ship; each has its file. The first nine are measured on many labelled articles; those after them on twelve each.
languages en de it fr ru es pt zh ar nl uk ro et pl

# --- The report and what is done with it -----------------------------------------------------------------------
class report: nouns for the report, in all their forms: report, assessment, document, findings
once publish: to publish, as an infinitive or a form that says neither that it happened nor that it will
once released: published, as a past form, participle or headline present: it happened, unless a will or not stands before it
once publication: the act as a noun: publication, release
class it: words for a report that was named before: it, this text
class draft: draft, copy, text, before publication

# --- What is said of it ------------------------------------------------------------------------------------------
class not: negations, single words
class will: what puts a verb into the future, plans included: will, is to, is due to, plans to, expects to
once promise: to promise, pledge, undertake, intend, hope; promise, deadline
class may: possibility: may, might, could
class must: obligation: must, should, has to, it is time to
once asks: to ask, urge, call on, demand, want; appeal, letter, petition
once pressure: pressure, to press, to lobby, to threaten
class warn: to warn of, caution against
class harm: what a release is said to do: to harm, politicise, undermine
class oppose: to oppose, object, be against
class hope: to hope, expect of somebody else
once block: to block, stop, prevent, bury, suppress, scare off
once shelve: to shelve, scrap, withdraw, drop, for good
once delay: to delay, postpone, put off, hold back; late, overdue; a delay
class epithet: mere epithets of a report: long-awaited, much-delayed
once unpublished: phrases that alone say that it is not out yet: unpublished, yet to see the light of day
class no-date: phrases that alone say that nobody knows when: no date, unclear when
class unsure: phrases that alone say that a promise may not be kept: no guarantee, cannot be sure, trying
class await: to be still waiting for
class at-once: without delay, immediately, as soon as possible
class before: words that set a bound on "will not publish", so that it means later, not never: before, until, this month
once prepare: to finalise, complete, work on, draft; nearly ready
class share: to share, hand over, show, send to somebody
class comment: comments, input, reply to a draft
class review: to study, review, take into account
class react: to reject, condemn, welcome, hail, dismiss
class slur: words of rejection: farce, lies, smear, politically motivated
class finds: what a report does once it is out: says, finds, concludes, accuses; according to (before the noun)
class council: the body that debates reports: Human Rights Council
class debate: debate, vote, motion, draft decision, resolution
class outcome: to vote down, reject, adopt, refuse, narrowly

# --- Who ---------------------------------------------------------------------------------------------------------
class un: the wider body of the issuer: UN, United Nations
class state: governments concerned: China, Beijing, government, authorities
class group: others who press: lawmakers, NGOs, countries, activists
class spokesman: those who speak for a body: spokesman, spokeswoman
class other-author: authors of other reports: tribunal, State Department, think tank, Human Rights Watch
class other-object: other things that are released or published: detainees, photos, statement, figures
class visit: visit, trip, mission, which also are delayed

# --- Turns of speech ---------------------------------------------------------------------------------------------
class if: what makes the following uncertain: if, whether, unless
class why: question words that take the fact for granted: why, when, where
class when: when, at what time: what nobody knows of a report
class know: to know, tell, be clear about, decide, as in "does not know when"
class deny: to deny, there is no truth in
class recall: what puts a statement into the past: previously, earlier, last year, a year ago
class had: what puts a verb before the past: had; it makes background unless a verb of speech stands before it
class condition: condition, in exchange, provided that: a deal
class says: verbs of speech
class reports-that: words that credit a newsroom: reports, told, according to, citing
class but: words that part two statements: but, however, although
class by: before an author: by, of
class by-when: before a day: by, until, next, on
class see-also: headings of lists of links: see also, read more, related
class filler: longer phrases in which words above mean something else: press release, no later than, human rights

# --- Time --------------------------------------------------------------------------------------------------------
class today: today, within hours, by the end of the day
class tomorrow: tomorrow
class soon: soon, shortly
class coming-weeks: in the coming weeks, in a few weeks
class end-of: by the end of the month
class this-month: this month

# --- Newsrooms, by the key that evidence carries -------------------------------------------------------------------
origin reuters
    Reuters, Рейтер, Рейтерс, رويترز, 路透社, 路透
origin afp
    AFP, Agence France-Presse, Agence France Presse, АФП, Франс Пресс, فرانس برس, أ ف ب, 法新社
origin ap
    AP, Associated Press, The Associated Press, Ассошиэйтед Пресс, أسوشيتد برس, أسوشييتد برس, 美联社
origin dpa
    dpa, Deutsche Presse-Agentur, Deutschen Presse-Agentur, 德新社, د ب أ
origin efe
    EFE, Efe, 埃菲社
origin xinhua
    Xinhua, Синьхуа, شينخوا, 新华社, 新华网
origin tass
    TASS, ТАСС, تاس, 塔斯社
origin ria
    RIA Novosti, РИА Новости
origin interfax
    Interfax, Интерфакс
origin kyodo
    Kyodo, 共同社
origin ansa
    ANSA
origin lusa
    Lusa, Agência Lusa
origin aa
    Anadolu, Anadolu Agency, AA, الأناضول
origin upi
    UPI
origin apa
    APA
origin kna
    KNA
origin epd
    epd
origin europapress
    Europa Press
origin chinanews
    中新社, 中新网
origin cna
    中央社, CNA
origin scmp
    South China Morning Post, SCMP, scmp.com, 南华早报, Саут Чайна Морнинг Пост, ساوث تشاينا مورنينج بوست
origin nyt
    New York Times, NYT, 纽约时报, Нью-Йорк таймс, نيويورك تايمز
origin bloomberg
    Bloomberg, 彭博社, Блумберг, بلومبرغ
origin wsj
    Wall Street Journal, WSJ, 华尔街日报
origin politico
    Politico
origin cnn
    CNN
origin bbc
    BBC, Би-би-си, بي بي سي
origin guardian
    Guardian, The Guardian
origin rfa
    Radio Free Asia, RFA, 自由亚洲电台
origin washington-post
    Washington Post, 华盛顿邮报
origin ft
    Financial Times, 金融时报

# --- Rules, in the order in which they are tried. A `once` word that one rule has used is not seen by later ones ---

rule NOTHING other-object
    says publish|released|publication >2 other-object
    says other-object >2 released
rule NOTHING visit-delayed
    says visit >2 delay
    says delay >3 visit

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED both-ways
    says pressure|asks > publish|publication > not > publish|publication
    says publish > not > publish
    confidence 0.8

rule REACTION opposes-what-was-released
    says oppose > released
    confidence 0.75
    unless will|not|publish|promise

rule RELEASE_DEMANDED asks-no-more-delay
    says asks|must >12 not >2 delay > publication|publish
    says asks|must >12 not >2 delay & report|publication|publish|released
    says asks|must > report|publication >3 not >2 delay
    unless asks > says > not
    unless delay >2 but
    unless not >1 publish >2 delay
    confidence 0.85
rule SUPPRESSION_PRESSURE asks-to-shelve
    says asks|pressure|hope > shelve|block >4 publish|publication
    says asks|pressure|hope > shelve|block
    says state > asks|pressure|hope > delay
    unless oppose
    confidence 0.85
rule SUPPRESSION_PRESSURE asks-not-to-publish
    says asks|pressure|hope > not > publish|publication|released
    confidence 0.9
rule SUPPRESSION_PRESSURE told-not-to
    says not > publish > state >3 asks|says
    says not > publish > asks|says >3 state
    polarity asserted
    confidence 0.8
rule SUPPRESSION_PRESSURE warns-of-publication
    says warn > publish|publication > harm
    says publish|publication >4 harm
    confidence 0.75
    after-release REACTION
    unless deny
rule SUPPRESSION_PRESSURE opposes-publication
    says oppose > publish|publication
    says oppose > report
    confidence 0.85
    after-release REACTION
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & delay
    says condition > not > publish|released
    says condition > unpublished
    says state > if > delay
    polarity asserted
    confidence 0.7
rule SUPPRESSION_PRESSURE blocks-publication
    says block > publish|publication|report
    says block >1 it
    says block > released
    says report|publication > block
    confidence 0.85

rule DELAYED blamed-on-pressure
    says pressure > delay
    unless pressure > publish
    confidence 0.7

rule SHARED_FOR_COMMENT draft-to-state
    says draft|report|it > share > state
    says share > state > draft|report
    says share > draft > state
    says state > share > draft
    says draft & comment
    confidence 0.85
rule SHARED_FOR_COMMENT comments-came-back
    says comment & state
    says review & comment
    confidence 0.8

rule DELAYED knows-not-when
    says not > know|says >4 when|if > publish|publication|released
    says know|says >3 not >3 when|if > publish|publication|released
    polarity asserted
    confidence 0.8
rule DELAYED no-date
    polarity asserted
    says no-date > publish|publication|released|report
    says report|publication > no-date
    confidence 0.8
rule DELAYED unsure
    polarity asserted
    says unsure > publish|publication|released|report
    says publish|publication|report > unsure
    confidence 0.8
rule DELAYED will-not-before
    says will > not > publish|released > before|date
    says not > will > publish|released > before|date
    says promise > not > publish > before|date
    confidence 0.85
rule DELAYED may-not
    says may > not > publish|released
    says not > may > publish|released
    confidence 0.85
rule SHELVED will-not-publish
    says will|promise > not > publish|released
    says not > promise|will > publish|publication
    confidence 0.8
rule SHELVED is-not-shelved
    says report|publication|it > not > shelve
    polarity denied
    confidence 0.8
rule SHELVED is-shelved
    says shelve & report|publication|it|publish
    says report > shelve
    confidence 0.8

rule DELAYED open-date
    says no-date
    unless visit|if
    alone yes
    polarity asserted
    confidence 0.55
rule DELAYED unpublished
    says unpublished
    confidence 0.85

rule RELEASE_DEMANDED asked-to-publish
    says asks|pressure > publish|publication|released
    confidence 0.9
rule RELEASE_DEMANDED must-publish
    says must > publish|released|publication
    confidence 0.8
rule RELEASE_DEMANDED at-once
    says at-once >3 publication
    confidence 0.7

rule RELEASE_DEMANDED hoped-for
    says group > hope > publish|publication|released
    unless not|block|shelve|delay|if
    confidence 0.75
rule RELEASE_DEMANDED the-report-itself
    says group > asks >4 report
    unless not|block|shelve|oppose|delay|condition|visit|share|warn|harm|draft|comment|finds|debate
    only title
    alone yes
    confidence 0.6
rule DELAYED not-published
    says not > released
    says not > publish
    confidence 0.85
rule DELAYED delayed
    says delay & report|publication|publish|it|released
    confidence 0.8
rule DELAYED still-waiting
    says await > report|publication|publish
    confidence 0.65

rule SUPPRESSION_PRESSURE pressed-over-report
    says state > pressure
    says pressure > state
    confidence 0.65

rule RELEASED if-published
    says if > publish|released|publication
    polarity hypothetical
    confidence 0.6

rule PROMISED will-publish
    says will|promise > publish|released|publication
    says may > publish|released > date
    says promise > it|report > date
    says publish > promise
    confidence 0.85
rule PROMISED publication-is-near
    says publication > soon|coming-weeks|tomorrow
    says will > report > date
    says report > will > date
    confidence 0.75
rule PROMISED report-is-due
    says report & today|tomorrow|coming-weeks
    unless asks|pressure|must|not|released|publish|publication|delay|oppose|if|may|unsure|no-date|block|shelve|unpublished|finds|react|slur|share|comment|visit|draft|await|prepare|debate
    alone yes
    confidence 0.6
rule PROMISED before-the-date
    says report >2 known-date
    only title
    alone yes
    unless asks|pressure|must|not|released|publish|publication|delay|oppose|if|may|unsure|no-date|block|shelve|unpublished|finds|react|slur|share|comment|visit|draft|await|prepare|debate
    confidence 0.65
rule PROMISED keeps-promise
    says promise > known-date
    confidence 0.7

rule RELEASED may-be-published
    says may > publish|released
    polarity hypothetical
    confidence 0.5

rule PREPARING works-on-it
    says prepare & report|it
    confidence 0.8

rule PREPARING works-comments-in
    says prepare >6 comment
    confidence 0.7

rule REACTION council-debates
    says council & debate & outcome
    says debate > outcome
    says outcome > debate
    about subject
    confidence 0.75
rule REACTION reacts-to-release
    says react > report|publication|released
    says report > slur
    says slur > report
    unless issuer + react
    unless if|will|may
    confidence 0.75

rule RELEASED published
    says released
    unless promise|will|may|if
    confidence 0.85
rule RELEASED report-finds
    says report >2 finds
    says finds >2 report
    unless if|will|draft|unpublished|not
    unless may > finds
    confidence 0.55
    weak yes
