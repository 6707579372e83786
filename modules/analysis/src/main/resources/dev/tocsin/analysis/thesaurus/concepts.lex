# The concepts of the thesaurus: what the classifier (decision 0005) sums up, in any language. Each file LANGUAGE.lex beside this one
# gives words for each, in the format of lexicons; an entry inside a longer one counts, too, and a word may stand in several.
# Rules don't see them.

concept publish: to make public, every verb and form: publish, release, issue, put out, unveil, disclose, bring out, make available
concept come-out: to become public, said of a text: come out, appear, surface, emerge, see the light, be out
concept online: put on a website: posted, uploaded, went online, available on its site
concept publication: the act as noun: publication, release, unveiling, disclosure, appearance
concept leak: leaked, obtained a copy, seen by reporters, reviewed by (a news agency)
concept at-last: finally, at last, in the end, eventually, after all
concept last-minute: minutes before, at the last moment, just before midnight, eleventh hour, her last act, parting shot, on her final day
concept text-size: 48-page, a document of 40 pages, in 131 pages, lengthy, dense
concept hidden: kept secret, under wraps, locked away, in a drawer, sitting on, withheld, gathering dust, out of public view
concept unpublished: unpublished, unreleased, not public, unseen, confidential
concept not-yet: not yet, yet to, still not, no sign of, has not appeared, nowhere to be seen, nothing has happened
concept silence: silent, silence, no word, said nothing, did not mention, tight-lipped, no explanation
concept delay-verb: to delay, postpone, put off, defer, push back, hold back, hold up
concept delay-noun: delay, postponement, deferral, hold-up, backlog, lateness
concept late: late, overdue, belated, behind schedule, long past
concept date-missed: deadline missed, date slipped, came and went, lapsed, passed without, expired, broken promise
concept stuck: drag on, stall, stuck, limbo, languish, bogged down, blocked somewhere, at a standstill
concept repeatedly: again, once more, repeatedly, several times, time and again, for the third time
concept wait: to wait, await, be kept waiting
concept long-time: for months, for years, a year later, months ago, since last year, for nearly a year, so long
concept more-time: needs more time, takes time, longer than planned, some time yet
concept no-date: no date, no timetable, unclear when, open-ended, indefinitely, cannot say when
concept time-short: time is running out, days left, countdown, remaining days, the clock is ticking
concept impatience: impatience, frustration, disappointment, dismay, patience wearing thin, anger at waiting
concept reason: because, due to, blamed on, explained by, reasons, cited
concept promise-verb: to promise, pledge, vow, undertake, guarantee, commit, give one's word
concept promise-noun: promise, pledge, commitment, assurance, word, guarantee
concept intend: to intend, plan, aim, mean to, want to, hope to
concept resolve: determined, resolved, will keep her word, honour, stand by her promise, come what may
concept soon: soon, shortly, imminent, in the near future, before long, any day now
concept expected: expected, due, scheduled, slated, set to, planned for, anticipated
concept before-leaving: before leaving office, by the end of her term, before stepping down, before her departure, before her mandate ends
concept time-frame: within weeks, in the coming weeks, by the end of the month, this autumn, next month
concept effort: to try, strive, do our best, make every effort, work hard to
concept confirm: to confirm, assure, reaffirm, reiterate, repeat
concept doubt: doubt, uncertain, unsure, no guarantee, cannot promise, unlikely, questionable, may not
concept finalise: to finalise, finish, complete, wrap up, conclude work on
concept ready: ready, done, complete, finished, in final form
concept write: to draft, write, compile, prepare, put together, draw up
concept check: to review, check, edit, verify, proofread, revise, examine, legal review, quality control
concept final-touches: finishing touches, last stage, final phase, final stretch, last corrections
concept work-on: working on, work under way, in progress, being prepared, continues its work
concept nearly: almost, nearly, close to, about to, on the verge, at an advanced stage
concept gather: to gather evidence, collect, interview, document, analyse, monitor, satellite images, testimonies
concept send: to send, transmit, pass on, forward, hand over, submit, show, share
concept receive: to receive, obtain, get, have in hand
concept comments: comments, feedback, input, observations, response, replies, factual corrections, remarks
concept in-advance: in advance, beforehand, ahead of publication, prior to its release
concept consult: to consult, dialogue, exchange with, right of reply, standard practice, usual procedure
concept incorporate: to take into account, incorporate, reflect, work in, respond to comments
concept draft: draft, advance copy, version, manuscript, text, preliminary
concept pressure: pressure, to pressure, to lean on, squeeze, under pressure, pressed hard
concept lobby: to lobby, lobbying, canvass, seek support, court, rally countries, drum up, win over
concept threaten: to threaten, threat, intimidate, bully, blackmail, consequences, retaliate, price to pay
concept warn: to warn, caution, warning
concept letter: letter, note, missive, diplomatic note, memo, e-mail, in writing
concept sign: to sign, signatories, co-signed, put their names, joint
concept circulate: to circulate, distribute, go round, among missions, shared with embassies
concept oppose: to oppose, object, be against, disapprove, resist, opposition, objections
concept block: to block, prevent, stop, halt, thwart, hinder, obstruct, veto, sabotage
concept bury: to bury, suppress, hush up, kill, censor, make disappear, silence, gag, spike
concept interfere: to interfere, meddle, influence, sway, tamper, water down, soften
concept damage: to harm, damage, undermine, poison relations, jeopardise cooperation, politicise, deepen confrontation
concept refrain: not to publish, refrain from, abstain, stop short of, think twice, reconsider, desist
concept displeasure: deep concern, anger, displeasure, irritation, protest, strong dissatisfaction
concept behind-scenes: behind the scenes, behind closed doors, privately, quietly, discreetly, backroom
concept campaign: campaign, offensive, orchestrated, concerted, manoeuvre, push
concept give-in: to give in, bow, cave, yield, capitulate, back down, surrender, self-censor
concept withstand: to withstand, not be swayed, hold firm, independent, free of pressure, will not stop us
concept call-for: to call for, demand, insist on, claim, seek
concept urge: to urge, press, exhort, implore, push, plead with
concept ask: to ask, request, appeal, invite, beg
concept petition: petition, open letter, joint statement, joint appeal, signatures
concept must: must, should, ought to, has to, needs to, it is time, necessary, obliged
concept at-once: without delay, immediately, at once, promptly, without further delay, as soon as possible, now
concept no-more: no more excuses, no reason to wait, cannot wait any longer, enough, not one more day
concept owed: right to know, owes the victims, deserve, transparency, credibility at stake, duty, entitled
concept reproach: to criticise, reproach, fault, accuse of inaction, fail, let down, betray, lack of courage
concept protest: to protest, rally, demonstrate, vigil, sit-in, march, hunger strike
concept reject: to reject, dismiss, refute, repudiate, not accept, not recognise, strongly opposes
concept condemn: to condemn, denounce, decry, blast, slam, lash out, assail, criticise harshly
concept welcome: to welcome, hail, praise, applaud, greet, commend, salute
concept lies: lies, fabrication, disinformation, rumours, false, baseless, invented
concept worthless: farce, sham, illegal, null and void, invalid, worthless, piece of paper, dustbin, no credibility
concept plot: politicised, tool, plot, orchestrated by the West, anti-China forces, smear, slander, interference in internal affairs
concept landmark: landmark, historic, vindication, turning point, milestone, watershed, game changer, recognition, validates
concept act-on: to act on, follow up, implement, next step, translate into action, not be the end, use as a basis
concept accountability: inquiry, commission of inquiry, mechanism, accountability, justice, prosecution, special session
concept debate: debate, discussion, motion, draft decision, resolution, vote, agenda, Council session
concept defeat: voted down, defeated, rejected narrowly, 19 to 17, majority against, failed, margin
concept respond: to respond, reply, react, retort, counter, rebut, answer, response
concept falls-short: disappointing, too weak, falls short, stops short of, does not mention genocide, watered down, cautious
concept anniversary: a year on, anniversary, since its publication, months after the report, in the wake of, following the report
concept cite: to cite, refer to, quote, rely on, based on the report, invoke, point to
concept sanctions: sanctions, import ban, boycott, measures, restrictions, divest
concept support: to support, back, endorse, stand by, defend, share the view
concept drop: to drop, abandon, scrap, give up, cancel, renounce
concept shelve: to shelve, archive, put on ice, set aside, put away, mothball
concept for-good: never, for good, permanently, definitively, no longer, at all
concept withdraw: to withdraw, retract, pull, take back
concept find: to find, conclude, establish, determine, come to the conclusion, note
concept report-says: said of a text: says, states, describes, speaks of, accuses, warns, reads
concept abuses: crimes against humanity, violations, torture, arbitrary detention, sexual violence, forced labour, abuses
concept recommend: to recommend, recommendations, calls on the government to, proposes
concept contents: to detail, document, contain, list, chapter, section, findings, conclusions, summary
concept credible: credible, well-founded, evidence, serious, corroborated, reliable
concept ministry: foreign ministry, embassy, ambassador, permanent mission, consulate, envoy, delegation
concept spokesperson: spokesperson, spokesman, spokeswoman, press office
concept insiders: diplomats, sources, insiders, officials familiar with, people who know, on condition of anonymity
concept campaigners: NGOs, rights groups, activists, campaigners, civil society, organisations
concept diaspora: exiles, diaspora, survivors, families, relatives, victims, former detainees, community
concept lawmakers: lawmakers, parliament, members of parliament, senators, Congress, committee
concept capitals: governments, states, countries, capitals, Western countries, the EU, member states, ministers
concept allies: friendly countries, allies, developing countries, like-minded, bloc
concept experts: experts, academics, rapporteurs, lawyers, scholars, analysts, observers
concept successor: successor, new chief, incoming, who takes over, her replacement
concept former: former, ex-, outgoing, predecessor, departing, then
concept press-event: press conference, briefing, interview, reporters, journalists, told the media
concept contrast: but, however, despite, although, yet, nevertheless, instead
concept still: still, remains, continues, to this day, so far, until now
concept already: already, by now, earlier than, since long
concept today: today, now, on the day, this morning, tonight, hours ago, just
concept earlier: previously, earlier, in the past, at the time, back then, last time
concept whether: whether, if, asked about, question, wonder, in case
concept according: according to, reported, learned, quoting, as told by, writes
concept deny: to deny, reject a claim, not true, wrong, contradict
concept admit: to admit, concede, acknowledge, recognise, own up
concept hint: to hint, signal, suggest, indicate, imply, let it be known
concept refuse: to refuse, decline, would not, avoid, evade, dodge
concept journey: visit, trip, tour, mission, travel, stay
concept other-object: other things that are published or released: video, photographs, files, statement, book, film, data, prisoners, budget
concept camps: camps, detention, prison, internment, re-education, detainees
concept games: Olympics, Winter Games, opening ceremony, medals
concept holder: her office, the agency, the organisation, Geneva, the UN, the commissioner, her team
concept the-text: report, assessment, document, study, paper, findings, text, dossier, file
concept other-report: annual report, another report, a separate report, earlier report, think tank's study, rapporteur's report
