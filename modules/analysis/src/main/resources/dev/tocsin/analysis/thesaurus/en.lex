# English: words of the concepts that concepts.lex declares.

words publish
    publish*, releas*, issued, issuing, unveil*, disclos*, put it out, made public, make public, makes public, making public,
    make it public, made it public, making it public, make the report public, made the report public, making the report public,
    put out, puts out, putting out, bring out, brings out, bringing out, brought out, make available, made available,
    making available, make it available, go public, went public, goes public, gone public, going public, divulg*, publicise*,
    publicize*, get it out, got it out, getting it out, get the report out, getting the report out, dropped the report,
    put into the public domain, lifted the lid, lay bare, laid bare, bring to light, brought to light, launch the report,
    launched the report

words come-out
    come out, comes out, came out, coming out, appeared, appear, appears, surfaced, surface, surfacing, saw daylight, see daylight,
    appearing, emerge, emerges, emerged, emerging, saw the light, see the light, sees the light, seen the light, seeing the light,
    light of day, is out, is now out, be out, finally out, was out, out now, became public, become public, becomes public,
    becoming public, came to light, come to light, comes to light, is public, now public, in the public domain

words online
    online, website*, web site, webpage*, web page, uploaded, its site, internet, posted, went live, go live, goes live, gone live,
    going live, web portal, homepage, download*, emailed to reporters, e-mailed to journalists, tweeted, on social media

words publication
    publication*, publishing of, release, unveiling, appearance, launch of the report, disclosure, the launch, report launch,
    issuance, rollout

words leak
    leak, leaks, leaked, leaking, leaker*, obtained a copy, copy of the letter seen, copy obtained, obtained by, seen by,
    viewed by, reviewed by, saw a copy, seen a copy, reviewed a copy, got hold of, gotten hold of, shown to reporters,
    shared with journalists, shared with reporters, in possession of a copy, according to a copy, had access to,
    provided to reporters, trickled out

words at-last
    finally, at last, in the end, eventually, ultimately, long last, after all, after a long wait, after much delay,
    after much waiting, after repeated delays, after long delays, after months of delay, after years of delay,
    after months of delays, better late than never

words last-minute
    last minute, minutes before, last moment, before midnight, close to midnight, minutes to midnight, last act, final day,
    hours before, eleventh hour, final minutes, last minutes, final hours, last hours, minutes left, parting shot, final act,
    parting act, her last day, his last day, last day in office, last day on the job, last day of her term, minutes to spare,
    down to the wire, under the wire, stroke of midnight, with only minutes, in the nick of time, before the clock struck,
    as she left office, on her way out, swan song

words text-size
    page report, page document, page assessment, page text, page study, page dossier, dense, pages, page long, lengthy,
    long document, voluminous, slim, hefty, paragraphs, footnote*, paragraph long, page response, page rebuttal, annex*,
    word document, running to, runs to, bulky, exhaustive, brief document

words hidden
    hidden, secret, secrecy, under wraps, locked away, locked up in, under lock and key, in a drawer, in drawers, bottom drawer,
    desk drawer, sitting on, sat on, sit on, sits on, been sitting, withheld, withhold*, gathering dust, gather dust,
    collecting dust, out of public view, out of sight, from public view, away from the public, conceal*, cover up, covered up,
    covering up, cover ups, under the carpet, under the rug, hush hush, tightly guarded, closely guarded, under seal, stashed away,
    tucked away, in a vault

words unpublished
    unpublished, unreleased, not been made public, not made public, not yet public, not been published, not public,
    not been released, never published, never released, unseen, confidential, nonpublic, undisclosed, not publicly available,
    yet to be published, yet to be released, still not published, still not released, classified, embargo*,
    not in the public domain, pending publication, pending release

words not-yet
    not yet, still not, hasn't yet, still hasn't, still has not, no sign, yet to, has not been, hasn't been, have not been,
    has yet, have yet, had yet, no trace, nowhere to be seen, nowhere in sight, nowhere to be found, has not appeared,
    nothing has happened, still nothing, nothing has come, no report, no news, failed to materialise, failed to materialize,
    has not materialised, not materialized, still missing, missing in action, remains to be seen, never materialised,
    never materialized

words silence
    silence, silent, silently, no word, not a word, without a word, did not say, has not said, not respond, unanswered,
    said nothing, says nothing, saying nothing, say nothing, did not mention, didn't mention, does not mention, no mention,
    failed to mention, tight lipped, lips sealed, no explanation, without explanation, did not explain, not explained,
    without explaining, no comment, declined to comment, did not comment, no update, no public update, deafening, stayed quiet,
    kept quiet, remained quiet, keeping quiet, no public comment, no public statement, stonewall*, reticen*, gave no details,
    shied away

words delay-verb
    delay, delayed, delaying, postpon*, put off, puts off, putting off, defer, deferr*, push back, pushed back, pushing back,
    pushes back, hold back, held back, holding back, holds back, hold up, held up, holding up, slow walk*, slowed, drag* her feet,
    drag* its feet, dragging feet, drag* their feet, foot dragging, stall, stalling, stalled, kick* the can, play* for time,
    buy time, buying time, reschedul*, hold off, held off, holding off, holds off, on hold, drag out, dragged out, dragging out,
    running the clock, run out the clock

words delay-noun
    delay, delays, postponement*, deferral*, deferment, holdup*, hold up, hold ups, deferring, backlog*, lateness,
    delaying tactic*, endless delay*, unexplained delay*, setback*, time lag, foot dragging, procrastination, slippage, stalling,
    tardiness, interminable delay*, undue delay*

words late
    overdue, belated, belatedly, behind schedule, past the deadline, late, long past, later than, tardy, too slow, slow in coming,
    long delayed, much delayed, long postponed, well past, months behind, should have been published, should have been released,
    due months ago

words date-missed
    missed deadline*, missed the deadline, missed a deadline, miss the deadline, deadline missed, missed her deadline,
    passed without, slip, slipping, target date, missed its deadline, missing the deadline, deadline passed, slipped,
    came and went, come and gone, comes and goes, lapse*, passed with no, expir*, broken promise*, broke her promise,
    broke its promise, broken pledge*, broke its word, broken her word, went back on, failed to meet, unfulfilled, unkept, reneg*,
    failed to deliver, failed to keep, not delivered, did not keep, didn't keep, did not deliver, went by, has passed,
    self imposed deadline, blew past, let the deadline, deadline after deadline, missed the date

words stuck
    dragged on, dragging on, drags on, stalled, stalls, stall, drag, held up, trapped, stalling, stuck, limbo, languish*, bogged,
    log jam, logjam, standstill, deadlock*, impasse, gridlock*, stalemate, stagnat*, in the pipeline, mired, entangled, hung up,
    snagged, bottleneck*, no progress, little progress, not moving, going nowhere, on her desk, on the desk, bureaucratic,
    red tape, backed up, up in the air, paralys*, paralyz*, bottled up

words repeatedly
    once more, repeatedly, several times, again, frequently, twice, three times, third time, often, time after time, over and over,
    second time, fourth time, many times, multiple times, numerous times, countless times, number of times, several occasions,
    numerous occasions, multiple occasions, many occasions, repeated, constantly, consistently, continually, persistent*,
    every time, each time, more than once, on each occasion

words wait
    wait, waits, waited, waiting, await*, kept wait*, patiently, keep wait*, on tenterhooks, bated breath, left hanging,
    in suspense, hold out for, look forward to, looking forward

words long-time
    for months, for years, for weeks, nearly a year, almost a year, over a year, several years, many years, long time, last year,
    more than a year, a year later, months later, years later, months ago, years ago, weeks ago, a year ago, long ago, so long,
    too long, several months, many months, months on end, half a year, six months, nine months, ten months, eight months,
    months after, years after, a year after, all these months, year long, months long, years long, protracted, prolonged, how long,
    ever since, been months

words more-time
    more time, additional time, extra time, takes time, took time, taking time, longer than, take time, extended, hurry,
    take longer, takes longer, took longer, taken longer, taking longer, some time yet, a little while, while longer,
    little longer, bit longer, more weeks, more months, a little more, time consuming, extension, still some way, long way to go,
    anytime soon, any time soon, breathing space, still needs, requires time, give it time, giving it time, no rush, rushed

words no-date
    no date, no set date, no fixed date, no firm date, no clear date, exact date, specific date, precise date, no publication date,
    no release date, no timetable, no timeline, no time frame, no timeframe, no time line, no deadline, without a date,
    without a deadline, without a timeline, without giving a date, without setting a date, didn't say when, not say when,
    won't say when, cannot say when, can't say when, couldn't say when, unclear when, not clear when, not known when, unknown when,
    no idea when, without specifying, when exactly, unspecified, undetermined, open ended, indefinite, indefinitely, sine die,
    until further notice, at a later date, in due course, in due time, to be determined, not set a date, no indication when,
    no clarity, date unknown

words time-short
    time is running out, running out of time, time running out, run out of time, ran out of time, time is short, little time,
    not much time, days left, weeks left, hours left, days to go, weeks to go, days remaining, hours remaining, countdown,
    counting down, remaining days, remaining weeks, remaining time, remaining hours, final week, dwindling, ticking, race against,
    running short, time pressure, window is closing, closing window, narrowing window, zero hour, last chance, last opportunity,
    deadline looms, looming, fast approaching, approaching deadline, tight deadline, now or never

words impatience
    impatien*, frustrat*, disappoint*, dismay*, patience, wearing thin, anger, despair*, running thin, exasperat*, angered, fury,
    furious, infuriat*, annoy*, fed up, tired of waiting, sick of, disheart*, anxiety, restless*, growing calls, disillusion*,
    anguish, bitterness, heartbreak*, demorali*, pain of waiting, excruciating

words reason
    because, due to, owing to, blam*, put down to, attribut*, cited, cites, cause of, explain*, explanation*, reason, reasons,
    citing, on account of, as a result, on the grounds, in view of, given that, thanks to, stem* from, caused by, excuse*,
    pretext*, justif*, rationale, ostensibly, accounts for, for fear of, in light of

words promise-verb
    promise, promised, promising, pledge, pledged, pledging, guarantee, commit, commits, give one's word, assured, promises,
    pledges, vows, vow, vowed, vowing, undertake, undertook, undertaken, undertakes, guaranteed, guaranteeing, committed,
    committing, gave her word, give her word, given her word, gives her word, giving her word, gave his word, gave its word,
    gives its word, given its word, gave assurances, gave an assurance, sworn, made a commitment, reaffirm* her commitment,
    went on record

words promise-noun
    promise, promises, pledge, pledges, commitment, assurance, commitments, vow, assurances, her word, his word, its word,
    their word, guarantee, guarantees, vows, undertaking, undertakings, word of honour, word of honor, reassurance*,
    empty promise*

words intend
    intend, intends, intended, intending, intention, intentions, plan, plans, aim, aims, want to, desire to, intent, planned,
    planning, aiming, mean to, means to, meant to, meaning to, wants to, wanted to, hope to, hopes to, hoped to, hoping, seeks to,
    going to, keen to, eager to, determined to, with a view to, willing to, willingness, wish to, would like

words resolve
    determined, determination, resolve, resolute*, keep her word, honour, honours, honoured, honouring, honor, stand by, stands by,
    committed to, stick to her, sticking to her, keep its word, keep his word, keeping her word, kept her word, kept its word,
    keep her promise, keep its promise, keeps her promise, kept her promise, kept its promise, keep the promise, make good on,
    made good on, making good on, makes good on, honoring, honors, stood by, standing by, live up to, lives up to, lived up to,
    deliver on, delivered on, delivering on, follow through, followed through, following through, come what may, no matter what,
    at all costs, in any event, unwavering, unshak*, steadfast*, fully committed, firmly committed, true to her word, adamant

words soon
    soon, shortly, imminent, imminently, imminence, near future, upcoming, at hand, in sight, very near, before long, any day now,
    any moment now, any minute, any time now, as early as, within days, within hours, coming days, next few days, in a few days,
    around the corner, on the horizon, on its way, on the way, forthcoming, impending, nearing, in short order, momentarily,
    presently, in no time

words expected
    expected, expect, expects, expecting, expectation, expectations, due, set to, likely, awaited, to be released, to be published,
    will be released, will be published, scheduled, slated, planned for, anticipat*, supposed to, was supposed, were supposed,
    was meant to, earmarked, timetabled, pencilled, penciled, on schedule, on track, on course, poised to, tipped to,
    in the offing

words before-leaving
    before leaving, before she leaves, before he leaves, before she left, before she departs, before she goes, her term,
    her mandate, by the end of her, still in office, before departing, before the end of her, before the end of my,
    before handing over, end of my mandate, end of her tenure, end of my term, end of her time, end of his term,
    end of his mandate, end of term, end of her four, term ends, term ended, term expires, term expired, term ending, term is up,
    term is over, mandate ends, mandate ended, mandate expires, mandate expired, term in office, leave office, leaves office,
    leaving office, left office, steps down, stepping down, step down, stepped down, leaves her post, leaving her post,
    left her post, leave her post, her departure, her exit, before she finishes

words time-frame
    within weeks, within days, within months, coming weeks, coming days, coming months, by the end of, coming month,
    before year's end, in the autumn, in the spring, in the summer, next weeks, next few weeks, next few months, end of the month,
    end of the year, year end, end of the week, end of summer, this month, next month, this week, next week, this year, next year,
    this autumn, this fall, this summer, this spring, this winter, mid month, in a matter of, matter of weeks, matter of days,
    a few weeks, before the end of, before summer, before the session, ahead of the session, in time for, time frame, timeframe,
    weeks or so, month or so, between now and

words effort
    try, tried, trying, strive, strives, striving, effort, strove, striven, do our best, do her best, doing our best,
    doing its best, did our best, doing everything, do everything, did everything, everything possible, everything we can,
    everything in our power, all we can, efforts, endeavour*, endeavor*, work hard, working hard, worked hard, working very hard,
    hard at work, attempt*, around the clock, round the clock, tirelessly, flat out, utmost, our level best, working intensively,
    pulling out all stops, burning the midnight oil

words confirm
    confirm, confirms, confirmed, confirming, confirmation, reconfirm*, repeat, repeated, repeating, insisted, announced,
    maintains, assure, assures, assured, assuring, reassur*, reaffirm*, affirm*, reiterat*, restat*, stress*, underlin*, emphasis*,
    emphasiz*, underscor*, made clear, makes clear, make clear, made it clear, vouch*, attest*, corroborat*, said again,
    announcement*

words doubt
    doubt, doubts, doubted, doubtful, dubious, uncertain*, unclear, not clear, perhaps, hesitat*, unsure, not sure, not certain,
    no certainty, no guarantee, not guarantee, cannot guarantee, can't guarantee, cannot promise, can't promise, couldn't promise,
    could not promise, unlikely, questionable, in question, question mark*, may not, might not, no assurance*, sceptic*, skeptic*,
    could slip, might be, may never, might never, in jeopardy, waver*, open question, in the balance, touch and go, anyone's guess,
    cast doubt*, pessimis*, not confident, not convinced, not necessarily, equivocat*, remains to be seen, cannot be sure,
    can't be sure, unpredictable, cannot rule out, not ruled out

words finalise
    finalis*, finaliz*, finish, finished, finishes, finishing, conclud*, deliver, complete, completed, completes, completing,
    completion, wrap up, wrapped up, wrapping up, wraps up, close off, closed off, round off, rounded off, put to bed, get it done,
    getting it done, got it done, have it done, signed off, bring to a close

words ready
    ready, finished, in final form, final version, done, complete, completed, readiness, finalised, finalized, good to go, all set,
    set to go, wrapped up, in the can, fully prepared, awaiting sign off, signed off, final text

words write
    write, writes, writing, wrote, written, draft, compose, author, drafted, drafting, drafts, compil*, prepar*, put together,
    putting together, puts together, draw up, drawn up, drawing up, drew up, draws up, authored, authors, penned, produc*, rewrit*,
    rewrote, redraft*, putting pen to paper, put pen to paper

words check
    review, reviewed, reviewing, check, checked, checking, edit, carefully, assess, assessing, correct*, edits, edited, editing,
    verif*, proofread*, proof read*, revis*, examin*, legal check*, quality control, quality check*, quality assurance,
    fact check*, factual check*, double check*, cross check*, scrutin*, vet, vetted, vetting, re check*, looking into, going over,
    went over, go over, going through, comb through, comb* over, peer review*, translated, proofing

words final-touches
    finishing touches, finishing touch, final touches, final touch, last touches, final edits, last edits, final changes,
    last changes, final corrections, last corrections, final revisions, final checks, final review, final stage, final stages,
    last stage, last stages, final phase, last phase, final stretch, home stretch, homestretch, home straight, last mile, last leg,
    final leg, closing stages, final step, last step, last lap, final lap, fine tun*, tweak*, minor edits, minor corrections,
    last details, final details, put the finishing, final preparations, final adjustments, final editing, final drafting,
    dotting the i's, final proof*, closing phase

words work-on
    working on, work on, works on, worked on, under way, underway, in progress, being prepared, being finalised, being finalized,
    being completed, being drafted, being written, being edited, being reviewed, being done, being updated, continues its work,
    continue to work, continues to work, continuing to work, continued to work, in the works, in the pipeline, in the process of,
    in preparation, under preparation, is preparing, are preparing, currently working, still working, work continues,
    continuing work, hard at work, still being, in the making, making progress, worked through, update the report

words nearly
    almost, nearly, about to, on the verge, verge of, on the brink, close to, virtually, brink of, advanced stage, all but,
    practically, nearing, near final, near complete, near completion, very close, just about, well advanced, far advanced,
    quite advanced, within reach, within sight, not far off, more or less, substantially complete, mostly complete

words gather
    gather, gathers, gathered, gathering, collect, collects, document, data, field work, fieldwork, spoke to, open source,
    collected, collecting, collection, interview, interviews, interviewed, interviewing, documented, documenting, documentation,
    analys*, analyz*, monitor*, satellite, imagery, testimon*, testif*, witness*, eyewitness*, first hand, firsthand, evidence,
    amass*, research*, investigat*, fact find*, official documents, official records, court records, interviewees, sift*,
    field visit*, corroborat*

words send
    send, sends, sent, sending, transmit*, transmission, show, shows, shown, showed, showing, provid*, presented, pass on,
    passed on, passes on, passing on, passed to, forward, forwarded, forwards, forwarding, hand over, handed over, handing over,
    hands over, handed to, submit, submits, submitted, submitting, submission, share, shares, shared, sharing, dispatch*,
    presenting, convey*, gave it to, gave a copy, hand it over, emailed, e mailed, circulated to, made available to

words receive
    receive, receives, received, receiving, receipt, obtain, get, got, obtains, obtained, obtaining, in hand, in her hands,
    in its hands, in possession, in its possession, given a copy, was sent, were sent, recipient*, was handed, been given,
    been sent, been shown, been provided, come into possession, presented with, had sight of, given sight of, access to the report

words comments
    comment, comments, commenting, feedback, input, inputs, objections, clarif*, views on, answer*, contribution*, observation,
    observations, response, responses, reply, replies, factual comment*, factual error*, factual check*, correction*, remark,
    remarks, suggestion*, suggested changes, amendment*, proposed changes, annotation*, requested changes, counter report

words in-advance
    in advance, advance copy, ahead of publication, ahead of its publication, ahead of release, ahead of its release, prior to,
    ahead of time, preview*, ahead of the release, beforehand, before publication, before its publication, before the publication,
    before release, before its release, before the release, before it is published, before it was published, before it is released,
    before publishing, before releasing, pre publication, prepublication, pre release, advance notice, prior notice, prior access,
    advance warning, early access, first look, early copy, forewarn*

words consult
    consult, consults, consulted, consulting, consultation*, dialogue*, talks, discuss*, engagement, cooperat*, procedure*, dialog,
    exchange with, exchanged views, right of reply, right to reply, standard practice, normal practice, usual practice,
    usual process, usual protocol, established practice, common practice, customary, as is standard, as per standard,
    in line with practice, engaged with, working with the government, opportunity to comment, chance to comment, chance to respond,
    opportunity to respond, allow* to comment, invited to comment, asked to comment, in contact, communication with, reached out,
    reach out, touch base, hear the views

words incorporate
    incorporat*, take into account, takes into account, took into account, taken into account, taking into account, reflect,
    reflects, consider, considered, work in, included, including, inclusion, new information, take account of, took account of,
    reflected, reflecting, worked in, integrat*, respond to comments, responding to comments, responded to comments,
    address comments, addressing comments, address the comments, factor in, factored in, factoring in, take on board,
    taken on board, taking on board, took on board, accommodat*, accept changes, update, updated, updating, feed into, fed into,
    in light of comments

words draft
    draft, drafts, manuscript*, version, versions, text, copy, copies, preliminary, provisional, unfinished, unedited, near final,
    non final, working paper, working document, work in progress

words pressure
    pressure, pressures, pressured, pressuring, pressuris*, pressuriz*, pushed, pressing, pressed, influence, lean on, leaned on,
    leans on, leaning on, leant on, squeez*, press hard, pull* strings, arm twist*, twist* arms, strong arm*, browbeat*, coerc*,
    turn up the heat, leverage, bear down, breath* down, caught between, caught in the middle, under siege, tug of war,
    demands from all sides

words lobby
    lobby, lobbied, lobbies, lobbying, lobbyist*, canvass*, persuad*, convince, convinces, convinced, recruit*, asked countries,
    to sign a letter, seek support, seeking support, sought support, seeks support, seek backing, sought backing,
    seeking the backing, ask for support, garner*, drum up, drummed up, drumming up, drums up, enlist*, courting, courted,
    rally countries, rallied, rallying, rally support, win over, won over, winning over, woo, wooed, wooing, wheel out, mobilis*,
    mobiliz*, muster*, round up support, gather support, gather signatures, appeal to countries, diplomatic offensive,
    diplomatic push, called on countries, cajol*, coax*, knock* on doors, buttonhol*, twist* arms, get backing, get support,
    backing from

words threaten
    threaten, threatens, threatened, threatening, threat, threats, consequences, consequence, backlash, harass*, punish*,
    intimidat*, bully, bullies, bullied, bullying, blackmail*, retaliat*, retribution, reprisal*, price to pay, pay the price,
    pay a price, menac*, coerc*, veiled threat*, revenge, ultimatum, countermeasure*, counter measure*, will not stand by,
    repercussion*, cut off cooperation, suspend cooperation, end cooperation, cut ties, cut funding, play with fire,
    playing with fire

words warn
    warn, warns, warned, warning, warnings, caution, cautions, cautioned, cautioning, sound the alarm, sounded the alarm,
    sounding the alarm, raise the alarm, raised the alarm, red line, red flag*, shot across the bow*, put on notice, served notice,
    advise against, advised against, forewarn*

words letter
    letter, letters, missive*, note, notes, memo, memos, memorandum, email*, e mail*, in writing, wrote to, write to, writes to,
    writing to, written to, cable*, correspondence, demarche*, written request

words sign
    signed, signing, signature*, signator*, cosign*, co sign*, sign, signs, joined, endorsed, sponsored, sponsors, undersigned,
    put their names, put its name, put their name, added their name*, add their name*, adding their name, lend their name*, joint,
    jointly

words circulate
    circulat*, distribut*, going round, go round, goes round, went round, going around, goes around, doing the rounds,
    did the rounds, do the rounds, making the rounds, made the rounds, among missions, among embassies, among diplomats,
    among diplomatic missions, among delegations, to diplomatic missions, shared with embassies, shared with missions,
    share with missions, sent to missions, sent to embassies, handed out, handing out, hand out, passed around, passing around,
    pass around, passed round, disseminat*, shared among, shown around, sent round, sent around, to other missions,
    to other delegations

words oppose
    oppose, opposes, opposed, opposing, opposition, object, against, resist, resists, resisted, resistance, objects, objected,
    objecting, objection*, disapprov*, firmly oppose*, strongly oppose*, resolutely oppose*, categorically oppose*, pushback,
    hostile, hostility, not agree, take issue, took issue, takes issue, opponent*, not in favour, not in favor, frowned upon,
    take exception

words block
    block, blocks, blocked, blocking, prevent*, halt, stop, stops, stopped, stopping, ban, barred, put an end, halts, halted,
    halting, thwart*, hinder*, obstruct*, veto*, sabotag*, stymie*, stonewall*, imped*, derail*, scupper*, scuttl*, torpedo*,
    foil*, forestall*, head off, heading off, headed off, stand in the way, stood in the way, standing in the way, hamper*, stifl*,
    avert*, nix, nixed, keep from being published, keep from being released, keep it from, kept from, quash*, put the brakes on,
    throw a wrench, spanner in the works, shoot down, shot down, scotch*, roadblock*

words bury
    bury, buries, buried, burying, suppress*, hush*, kill, kills, killed, killing the report, silence, silenced, silencing,
    swept away, censor*, make disappear, made disappear, gag, gagged, gagging, gags, spike, spiked, spiking, sweep under,
    swept under, sweeping under, whitewash*, cover up, covered up, covering up, coverup, deep six*, stifl*, smother*, muzzl*,
    keep a lid on, put a lid on, long grass, never see the light, not see the light, never be published, never be released,
    dead on arrival, bottle up, quietly drop*, make it go away

words interfere
    interfer*, meddl*, sway, swayed, swaying, tamper*, influence, influenced, influencing, weaken*, alter, altered, intervention,
    distort*, water down, watered down, watering down, waters down, soften*, tone down, toned down, toning down, manipulat*,
    dilut*, intervene*, intrud*, intrusion, doctor, doctored, change the wording, changed the wording, change the text,
    changes to the text, sanitis*, sanitiz*, cherry pick*, rewrite, redact*, edit out, tinker*, pull the strings, defang*,
    whittle*

words damage
    damage, damages, damaged, damaging, harm, harms, hurt, confrontation, spoil*, ruin*, destroy*, deteriorat*, erod*, credibility,
    harmed, harmful, harming, undermine*, undermining, poison*, jeopardis*, jeopardiz*, politicis*, politiciz*, worsen*, impair*,
    soured, souring, sabotag*, destabilis*, destabiliz*, tarnish*, rupture, rift, detriment*, backfire*, counterproductive,
    chilling effect, fuel tensions, cooperation between, divisive, unhelpful

words refrain
    not to publish, not to release, not publish, not release, not to make public, not to issue, abstain, abstains, abstained,
    abstaining, stop short of, stopped short of, stopping short of, hold back, not publishing, not releasing, refrain*,
    think twice, thinking twice, thought twice, reconsider*, rethink, rethought, second thoughts, desist*, forgo, forgoes, forgone,
    forego*, decide against, decided against, deciding against, decides against, opted not to, opt not to, chose not to,
    choose not to, choosing not to, steer clear, avoid publishing, avoid releasing, drop plans, weigh carefully, prudence, prudent,
    dissuad*, urge* not to, asked not to, ask* her not to, asking not to, call* on her not to, think again

words displeasure
    displeas*, anger, angry, protest, protests, protested, concern, concerns, concerned, dissatisf*, outrag*, outcry, angered,
    angrily, irritat*, irked, irk, ire, strong opposition, unhapp*, indignat*, indignant, resent*, discontent, resolutely opposed,
    firm opposition, stern representations, solemn representations, lodge* a complaint, furious, fury, incens*, fume*, fuming,
    livid, annoy*, exasperat*, bristl*, seeth*, offend*, up in arms, infuriat*, took umbrage

words behind-scenes
    behind the scenes, behind scenes, closed doors, privately, in private, quietly, secretly, confidential, informal*, low profile,
    discreet*, backroom*, back room*, backstage, back channel*, backchannel*, in secret, covert*, out of sight, under the table,
    under the radar, clandestine*, stealth*, corridors, confidentially, closed door meeting*, out of public view,
    away from cameras, in the shadows, surreptitious*, quiet diplomacy, private letter, in the wings, on the quiet

words campaign
    campaign, campaigns, campaigned, campaigning, offensive, media blitz, push, drive, propaganda, coordinated, tactics, battle,
    effort to, orchestrat*, concerted, co ordinated, manoeuvr*, maneuver*, crusade*, influence operation*, machinations, ploy*,
    onslaught, barrage, war of words, preemptive strike, counteroffensive, mobilisation, mobilization

words give-in
    give in, gave in, given in, gives in, giving in, bowing, bow, bows, bowed, yield*, concession*, relent*, compromis*, cave,
    caves, caved, caving, capitulat*, back down, backed down, backing down, backs down, surrender*, self censor*, kowtow*,
    succumb*, buckle*, buckling, submit to, knuckle under, bent to, bend to, bending to, appeas*, climb down, climbdown,
    climbed down, give way, gave way, giving way, given way, bend the knee, swayed by, sell out, sold out, selling out, sellout,
    backtrack*, back track*, u turn, backpedal*, intimidated into, bullied into, pressured into

words withstand
    withstand*, withstood, not be swayed, not be influenced, not influenced, independent, independence, independently, resist,
    resisted, integrity, hold firm, held firm, holding firm, holds firm, stand firm, stood firm, standing firm, stands firm,
    free of pressure, free from pressure, free from interference, free from influence, not stop us, will not deter, not deterred,
    undeterred, not be deterred, undaunted, stand up to, stood up to, standing up to, stands up to, defied, defies, defying,
    defian*, in the face of, despite the pressure, regardless of pressure, not bow, not yield, not cave, not give in,
    refuse* to bow, not be intimidated, not intimidated, stand her ground, stood her ground, hold her ground, held her ground,
    unbowed, steadfast*, stay the course, without fear or favour, without fear or favor

words call-for
    called for, calling for, calling on, called on, claim, seek, seeks, sought, seeking, want, wants, request*, asks for,
    asked for, call, calls, demand, demands, demanded, demanding, insist on, insists on, insisted on, insisting on, clamour*,
    clamor*, push for, pushed for, pushing for, pushes for, press for, pressed for, pressing for, presses for, advocat*,
    campaign for, campaigned for, campaigning for, appeal for, appeals for, appealed for

words urge
    urge, urges, urged, urging, pressing, exhort*, press, push, pushed, pushing, pressed, encourag*, implor*, plead*, pled,
    beseech*, entreat*, strongly urge*, call upon, called upon, calls upon, calling upon, call on, calls on, called on, calling on,
    prevail upon, prevailed upon, begged, begging, appeals to, appealed to, appealing to

words ask
    ask, asks, asked, asking, request*, appeal, question, sought, solicit*, appeals, appealed, appealing, invit*, beg, begs,
    begged, begging, queried, queries, inquired, enquir*, plea, pleas, pleading, implore

words petition
    petition, petitions, petitioned, petitioning, petitioner*, open letter*, coalition, signed, joint statement*, joint appeal*,
    joint letter, joint declaration, joint call, common statement, signator*, signatures, public appeal*, public letter,
    public call, group statement, collective statement, collective appeal, cross regional statement, undersigned,
    parliamentary motion, early day motion, urgent appeal, united call, nearly two hundred, more than two hundred

words must
    must, should, has to, have to, had to, necessary, necessity, ought, oblig*, essential, having to, needs to, need to, needed to,
    it is time, it's time, is time to, high time, time has come, about time, time to publish, time to release, required to,
    critical that, cannot afford, important that, it is important, incumbent on, incumbent upon, urgent*, compulsory, mandator*,
    no choice but, moment has come, no option but

words at-once
    without delay, without further delay, without any further delay, without any delay, without undue delay, without more delay,
    now, swift, swiftly, quickly, immediate, today, no further delay, immediately, at once, prompt, promptly, as soon as possible,
    earliest possible, earliest opportunity, as early as possible, urgent, urgently, urgency, right away, straight away,
    straightaway, asap, forthwith, speedy, speedily, expedit*, hasten*, instant*, without waiting, without hesitation, fast track*,
    accelerat*, speed up, speeding up, sooner rather than later, in a timely manner, waste no time, wasting no time, this minute

words no-more
    enough, excuse, excuses, any longer, unacceptable*, no more delay*, no reason, unjustifi*, no justification, cannot wait,
    can't wait, no longer wait, wait no longer, no longer acceptable, waited too long, one more day, no further excuse*,
    no further delays, inexcusabl*, intolerabl*, not tolerate, stop hiding, stop delaying, stop stalling, quit stalling,
    well past time, long past time, no point in, indefensible, unconscionable, end the delay

words owed
    right to know, right to see, right to information, owe, owes, duty, truth, credibility, integrity, reputation, responsib*,
    moral*, justice for, trust in, owed, deserv*, transparen*, entitled, entitlement, public interest, bare minimum,
    the world needs, has to know, must know, public has a right, conscience, litmus test, acid test, crucial test, sake of,
    on behalf of victims, right thing

words reproach
    criticis*, criticiz*, reproach*, faulted, faults, accuse, fault, fail, fails, failed, failing, critic, critics, critical,
    complicit*, inaction, failure*, let down, lets down, betray*, lack of courage, coward*, spineless, soft on, too soft, shame,
    shameful*, disgrac*, negligen*, abdicat*, derelict*, under fire, rebuke*, reprimand*, take to task, took to task,
    taken to task, took aim at, double standard*, hypocri*, blind eye, look the other way, looked the other way, lambast*,
    disservice, called into question, calls into question, lack of transparency, lack of will, toothless, feckless, parrot*,
    missed opportunity, did nothing, done nothing, idly by

words protest
    protests, protested, protesting, protester*, protestor*, rallies, protest, rally, sit-in, march, chant*, banners, blockade*,
    walk out, rallied, rallying, demonstrat*, vigil*, sit ins, marches, marched, marching, marchers, hunger strike*,
    took to the streets, take to the streets, taking to the streets, on the streets, placard*, picket*, outside the office*,
    outside the headquarters, outside the embassy, outside the consulate, gather outside, gathered outside, gathering outside,
    slogan*, megaphone*, camped out, encamp*, day of action, candlelight*, street protest*

words reject
    reject, rejects, rejected, rejecting, dismiss*, refut*, categorically, unacceptable, flatly, disput*, repudiat*, not accept,
    not accepted, cannot accept, not recognise, not recognize, never recognise, never recognize, strongly oppos*, firmly oppos*,
    resolutely oppos*, firmly reject*, strongly reject*, brush* off, brush* aside, rebuff*, pour* scorn, scoff*, disavow*,
    turn down, turned down, shrug* off, will have none of, no validity

words condemn
    condemn*, denounc*, denunciat*, decry, decries, decried, attack, attacks, attacked, deplor*, criticised, outrag*, savag*,
    took aim, decrying, blast, blasts, blasted, blasting, slam, slams, slammed, slamming, lash out, lashed out, lashes out,
    lashing out, assail*, criticise harshly, criticize harshly, sharply critici*, strongly critici*, harshly critici*,
    harsh criticism, lambast*, excoriat*, castigat*, rail against, railed against, railing against, raps, ripped into, tear into,
    tore into, hit out, hits out, hitting out, rebuke*, berat*, pillor*, scath*, upbraid*, bashed, bashing, strongly worded,
    tirade

words welcome
    welcom*, hails, hailed, hailing, prais*, applaud*, hail, thank, thanked, thanks, positive, relief, hope, joy, greet, greets,
    greeted, greeting, commend*, salut*, cheer, cheers, cheered, cheering, celebrat*, lauds, laud, lauded, lauding, appreciat*,
    grateful*, gratitude, gratified, pay tribute, paid tribute, reliev*, pleased, delighted, acclaim*, congratulat*, rejoic*,
    take heart, heartened, right direction, good news, overjoyed, elated, moved to tears

words lies
    lies, lied, liar*, lying, fabricat*, disinformation, lie, mislead*, distort*, so called, fake, nonsense, preposterous, hoax*,
    misinformation, rumour*, rumor*, false, falsehood*, falsely, falsif*, baseless*, unfounded, groundless, invent*, concoct*,
    untrue, not true, bogus, slander*, smear*, hearsay, trumped up, perfidious, absurd*, ridiculous, hodgepodge, mendaci*, deceit*,
    deceiv*, decept*, libel*, calumn*, defam*, malicious*, no basis, without basis, without foundation, no factual basis,
    ill founded, unsubstantiated, presumption of guilt, hired actors

words worthless
    farce*, farcical, sham, illegal*, invalid*, flawed, null, void, garbage, trash, rubbish, joke, useless, disgrace, one sided,
    zero value, worthless, piece of paper, scrap of paper, waste paper, wastepaper, dustbin, no credibility, lacks credibility,
    lack of credibility, without credibility, not credible, zero credibility, discredited, illegitima*, not legitimate,
    no legal basis, no legal effect, no legal validity, not legally binding, unauthoris*, unauthoriz*, outside the mandate,
    exceeds the mandate, exceeded her mandate, unlawful*, meaningless, mockery, travesty, charade*, stunt, non paper, irrelevan*,
    futile, laughing stock, laughable, not worth, untrustworthy

words plot
    politicis*, politiciz*, politically motivated, plot, tool, tools, agenda, instrument of, conspir*, pretext, containment,
    manipulat*, thug*, plots, plotted, plotting, orchestrat*, planned and manufactured, masterminded, engineered, concocted,
    hostile forces, western forces, smear*, slander*, vilif*, demonis*, demoniz*, internal affairs, contain its development,
    ulterior motive*, weaponis*, weaponiz*, instrumentalis*, stigmatis*, stigmatiz*, sinister, malicious, scheming,
    cold war mentality, bloc politics, hegemon*, accomplice*, pawn, stooge*, puppet*, behest, sow discord, political ploy,
    political purposes, political hoax

words landmark
    landmark*, historic, historically, vindicat*, turning point, milestone*, recognition, recognises, recognizes, significan*,
    definitive, important, explosive, devastating, scathing, pivotal, first time, decisive, watershed, game changer, gamechanger,
    game changing, validat*, major step, momentous, groundbreaking, ground breaking, breakthrough*, unprecedented, monumental,
    seminal, sea change, tipping point, long sought, moment of truth, lays the groundwork, paves the way, paved the way,
    pave the way, paving the way, opens the door, opened the door, authoritative, legitimacy, bombshell, damning, hard hitting,
    imprimatur, no longer deny, put to rest, beginning of the end, acknowledge* the suffering, harrowing, wake up call

words act-on
    act on, acts on, acted on, acting on, act upon, action, actions, basis for, steps, take up, comply, enforc*, pursue,
    concrete measures, foundation for, follow up, followed up, following up, followup, implement*, next step*, not be the end,
    not the end, just the beginning, only the beginning, starting point, as a basis, springboard, build on, builds on, building on,
    built on, put into practice, way forward, respond to the findings, act now, must act, failure to act, time to act,
    now it is up, ball is in, international response, global response, meaningful response, respond with, make use of

words accountability
    inquiry, commission of enquiry, investigat*, mechanism*, accountab*, hold to account, court, courts, trial, trials, punish*,
    remed*, criminal responsib*, scrutiny, held to account, holding to account, held responsible, hold responsible, justice,
    prosecut*, tribunal*, special session, special rapporteur mandate, impunity, universal jurisdiction, redress, reparation*,
    compensat*, perpetrator*, fact finding, responsible for, those responsible, criminal complaint, independent body,
    monitoring body

words debate
    debate, debates, debated, debating, discuss, discusses, vote, session, sessions, hearing*, decision, proposal*, amendment,
    adopt*, abstain*, council, discussed, discussing, discussion*, motion, motions, draft decision*, resolution, resolutions,
    votes, voted, voting, ballot*, agenda, plenary, general assembly, third committee, tabled, deliberat*

words defeat
    voted down, vote down, voting down, votes down, defeat, defeated, failed, margin, majority, rejected, rejection, setback*,
    humiliat*, abstain*, abstention*, defeats, narrowly, nineteen to seventeen, seventeen to nineteen, nineteen against,
    seventeen in favour, seventeen in favor, losing vote, blow to, fell through, did not pass, not adopted, knock* back, shot down,
    shoot down, vote against, votes against, voted against, voting against, no votes, against the motion, close vote, outvot*,
    only the second time

words respond
    respond, responds, responded, responding, responses, replies, reply, counter, answer, response, counters, commented, replied,
    replying, react, reacts, reacted, reacting, reaction*, retort*, countered, countering, rebut*, answers, answered, answering,
    hit back, hits back, hitting back, fired back, fires back, shot back, fire back, push* back, rejoinder, counterattack*,
    refutation, said in a statement

words falls-short
    falls short, fall short, fell short, falling short, stops short, disappointing, disappointed, disappointment, disappoints,
    weak, weaker, omit*, too late, genocide, lacks, lacking, limited, stop short, stopped short, stopping short, not use the word,
    not use the term, without mentioning, without calling it, watered down, water down, cautious*, not far enough,
    not go far enough, did not go far, does not go far, not strong enough, too little, omission*, shortcoming*, missed opportunity,
    timid, lukewarm, inadequa*, insufficient*, fail* to mention, failed to call, careful wording, carefully worded, unsatisf*,
    understat*, nothing new, little new, could have been stronger, underwhelm*, shied away, shies away, mixed reaction*

words anniversary
    anniversar*, year later, two years on, two years later, since then, commemorat*, marked, marking, year on, three years on,
    a year after, one year after, two years after, months after, since its publication, since the publication, since publication,
    since its release, since the release, since the report, after the publication, after the release, after its publication,
    after its release, after publication, in the wake of, following the report, following the publication, following the release,
    following its release, following its publication, following publication, aftermath, marks one year, after it was published,
    after it was released, since it was published, since it was released, post publication, on the heels of

words cite
    cite, cites, cited, citing, citation*, refer to, quote, quoted, quoting, quotes, based on, mention, mentioned, mentions,
    mentioning, on the basis of, recall*, refers to, referred to, referring to, references, referenced, referencing, rely on,
    relies on, relied on, relying on, invok*, point to, points to, pointed to, pointing to, draw on, draws on, drawing on, drew on,
    drawn on, allud*, according to the report, as the report says, as stated in, as noted in, use the report, used the report,
    using the report, in its submission, base themselves on, in line with the findings

words sanctions
    sanctions, sanctioned, sanctioning, import ban*, imports, boycott*, measures, restrictions, restriction, restricted, sanction,
    ban on, banned, penalt*, tariff*, cotton, punitive, divest*, disinvest*, blacklist*, embargo*, export control*, export ban,
    entity list, asset freeze*, visa ban*, travel ban*, forced labour law, forced labor law, due diligence, supply chain*,
    goods made, made with forced labour, made with forced labor, tomato*, polysilicon, penalis*, penaliz*, pull out of,
    withdraw from the region, complicit companies

words support
    support, supports, supported, supporter*, supportive, backed, back, backs, agree, agrees, agreed, favour*, approv*, align*,
    assist*, uphold*, defending, supporting, backing, endors*, stand by, stands by, stood by, standing by, stand behind, defend,
    defends, defended, share the view, shares the view, shared the view, in agreement, side with, sides with, sided with,
    siding with, solidar*, throw* weight behind, vote of confidence, champion*, in favor of, stand with, stands with, stood with,
    standing with, stand up for, speak up for, concur*, rally behind, rallied behind, full confidence

words drop
    drop, drops, dropped, dropping, abandon*, scrap, give up, renounc*, discard*, terminat*, call off, scraps, scrapped, scrapping,
    gives up, gave up, given up, giving up, cancel*, ditch*, dumped, jettison*, axed, axing, called off, calling off, backed out,
    backing out, binned, forgo, forgoes, forgone, forgoing, thrown out, scuttl*, pull the plug, pulled the plug, walk away,
    walked away, quietly drop*, leave it at that, lay to rest, written off, aborted, no longer plan*

words shelve
    shelve, shelved, shelving, on the shelf, archiv*, on ice, suspend*, filed away, sideline*, frozen, freez*, forgotten,
    set aside, sets aside, setting aside, put aside, puts aside, putting aside, put away, putting away, lay aside, laid aside,
    mothball*, on hold, back burner, backburner, pigeonhole*, pigeon hole*, tabled, in a drawer, bottom drawer, gather* dust,
    collect* dust, cold storage, abeyance, kick* into touch, long grass, lock* away, stow* away

words for-good
    never, no longer, at all, anymore, indefinitely, for good, for ever, forever, permanent*, definitively, not any more,
    once and for all, irrevocab*, irreversib*, for all time, if ever published, under no circumstances, not ever, beyond recall,
    not in the least, end of story, with no intention, no intention of

words withdraw
    withdraw, withdraws, withdrew, withdrawn, withdrawing, withdrawal, pull, take back, recall, recalled, remove, removed, removal,
    revok*, annul*, retract*, pulled, pulling, takes back, took back, taken back, taking back, take down, taken down, took down,
    taking down, recant*, rescind*, taken offline, took offline, unpublish*, rescission, correct the mistake

words find
    finds, found, finding, findings, conclude, concludes, find, establish, note, noted, notes, conclusion, identif*, show that,
    shows that, suggests that, detect*, observed, concluded, concluding, conclusions, establishes, established, establishing,
    determin*, uncover*, assessment that, deemed, deems, inferred, ascertain*, amount to, amounts to, constitut*,
    reason to believe

words report-says
    report finds, says, states, stated, reads, said, wrote, argues, outlines, reveals, report found, report noted, report notes,
    report concludes, report concluded, assessment found, state that, describe, describes, described, describing, speaks of,
    spoke of, speaking of, talks of, accuses, accused, accusing, warns, warned, in the report, report also,
    according to the report, in its report, alleges, alleged, sets out, raises concerns, raised concerns, in the document,
    as it put it

words abuses
    abuse, abuses, abused, against humanity, violat*, crimes, detention, human rights, discriminat*, rape*, coerci*, degrading,
    separation of families, detain*, tortur*, ill treat*, mistreat*, maltreat*, arbitrar*, sexual violence, gender based violence,
    forced labour, forced labor, slave*, sterilis*, steriliz*, forced abortion*, family planning, birth prevention, genocid*,
    ethnic cleansing, persecut*, repress*, oppress*, crackdown*, surveill*, disappearances, enforced disappearance*,
    forced disappearance*, family separation*, forced medical treatment, beatings, inhuman*, atrocit*, deprivation of liberty,
    indoctrinat*, assimilat*, destruction of mosques, brutal*, harsh conditions, shackle*, mass internment, sinici*

words recommend
    recommend, recommends, recommended, recommending, recommendation*, calls on the government, proposes, propose, proposed,
    proposal*, advised, advises, encourages, counsel*, calls for, should release, should take, called on the government,
    calls on the authorities, urges the government, urged the government, urges the authorities, suggests, suggested, suggestion*,
    calls upon, prompt steps, release all, release those, whereabouts, urges states, urges companies, full review, policy review,
    review of the legal framework, guideline*, steps to take

words contents
    details, detailed, detailing, documenting, contains, contained, detail, document, contain, list, documented, describes,
    deals with, includes, including, introduction, substance, scope, page, passages, containing, content, contents, lists, listed,
    listing, chapter*, section*, paragraph*, annex*, appendi*, findings, conclusions, summar*, key points, outlin*, set out,
    sets out, covers, compris*, catalog*, chronicl*, focuses on, lay out, lays out, laid out, preface, foreword, excerpt*,
    extract*, full text, recount*

words credible
    credible, credibly, credibility, well founded, evidenced, evidential, evidence, serious, proof, proves, proven, solid,
    convincing, verified, thorough, robust*, conclusive, plausib*, accurate, sound, patterns, corroborat*, reliable, reliably,
    reliability, trustworth*, convincingly, compelling, substantiat*, authoritative, rigorous*, meticulous*, irrefutabl*,
    undeniabl*, indisputabl*, incontrovertib*, allegations, authentic*, believabl*, persuasive, fact based, well documented,
    well grounded, grounded in

words ministry
    ministry, ministries, embassy, embassies, ambassador*, mission, representative, official, government, authorities,
    foreign affairs, missions, consulate*, consul, envoy*, delegation*, permanent representatives, permanent rep,
    charge d'affaires, foreign minister, foreign office, diplomatic corps, diplomatic representation, legation, state council,
    information office, consular

words spokesperson
    spokesperson*, spokesman, spokesmen, spokeswoman, spokeswomen, spokespeople, press team, media team, mouthpiece*, spox,
    press office, press officer*, press service, press secretary, press department, media office, media officer,
    information officer, communications chief, communications director, communications officer, chief of communications,
    head of communications

words insiders
    diplomat, diplomats, source, sources, insider*, officials, unidentified, diplomatic, aide, aides, speaking on condition,
    close to the office, people with knowledge, who declined to be, familiar with, person familiar, people familiar,
    people who know, those who know, with knowledge of, knowledge of the matter, anonymity, anonymous*, unnamed, not to be named,
    who asked not to, not be identified, declined to be named, not authorised to, not authorized to, privy to, in the know,
    close to the matter, close to the process, well placed, well informed, informed source*, tipster*, whistleblower*,
    whistle blower*, staff member*, staffer*, former staff, western diplomat*, senior diplomat*, senior official*

words campaigners
    ngo, ngos, non governmental, nongovernmental, rights group*, advocacy, groups, movement, alliance, federation, foundation,
    dissident*, defenders, humanitarian, association*, charity, charities, human rights organisation, human rights organization,
    non profit*, activist*, campaigner*, campaign group*, civil society, organisations, organizations, rights defender*, advocate*,
    watchdog*, pressure group*, lobby group*, coalition, rights monitor*

words diaspora
    exile*, diaspora*, survivor*, families, relative, community, communities, family, parents, mother, father, sister, brother,
    husband, wife, daughter, muslims, minority, minorities, relatives, loved ones, victim*, former detainee*, ex detainee*,
    former inmates, former prisoners, refugee*, expatriate*, emigre*, asylum seeker*, turkic muslim*, ethnic minorit*, witness*,
    living abroad, the persecuted, compatriot*

words lawmakers
    lawmaker*, parliament, parliaments, parliamentar*, mps, mp, delegates, deputies, representatives, congressional, caucus,
    commission, republican*, democrat*, conservative*, lords, mep, meps, legislat*, senator*, senate, congress, congressman,
    congresswoman, congressmen, house of commons, committee, committees, subcommittee, politician*, bipartisan, cross party,
    interparliamentary, baroness, backbench*, assemblymen

words capitals
    government*, countries, capitals, the west, western, states, nations, nation, powers, leaders, state department, member state,
    the bloc, ministers, foreign secretary, prime minister, secretary of state, democracies, head of state, heads of state,
    international community, global community, foreign policy chief, top diplomat

words allies
    allies, allied, bloc, partners, ally, friends, friendly, supporters, islamic nations, coalition of countries,
    sympathetic states, developing countries, developing nations, developing states, global south, like minded, likeminded,
    group of countries, supportive countries, supportive states, sympathis*, sympathiz*, sympathetic countries, islamic countries,
    muslim countries, muslim majority, african countries, african states, arab countries, arab states, non aligned, authoritarian,
    backers, proxies, countries close to, emerging countries, poorer countries, client states, satellite states

words experts
    expert*, academic*, academia, rapporteur*, lawyer*, jurist*, observers, attorney*, pundit*, adviser*, advisor*, institute,
    fellow, scientist*, universit*, tribunal, scholar*, analyst*, researcher*, professor*, historian*, anthropologist*,
    sinologist*, specialist*, think tank*, working group*, treaty bod*, special procedures, barrister*, law firm, commentator*,
    investigator*, demographer*, intellectual*

words successor
    successor*, new chief, new high commissioner, new commissioner, new head, new boss, appointed, appointment, candidate*,
    takes office, took office, next in line, replaced, inherits, inherited, next holder, next high commissioner, next chief,
    next head, next commissioner, incoming, takes over, take over, took over, taking over, taken over, replacement*, replace,
    replaces, replacing, succeed, succeeds, succeeded, succeeding, succession, appointee, nominee, nominat*, heir,
    new rights chief, assumed office, assumes office, assume office, took up his post, took up the post, whoever follows,
    steps into, new leadership, acting head, acting high commissioner

words former
    former, formerly, ex, outgoing, predecessor*, departing, then, previous, past, late, one time, stepped down, resigned,
    previously, retired, retiring, onetime, erstwhile, whose term ended, who left office, no longer in office

words press-event
    press conference*, news conference*, briefing*, reporters, reporter, journalist*, interview, press release*, briefed,
    media outlet*, newspaper*, news agency, broadcaster*, correspondent*, the press, told the media, told a news, presser,
    press corps, press meeting, question and answer, media event, press room

words contrast
    but, however, despite, although, though, nevertheless, yet, even if, meanwhile, at the same time, not only, nonetheless,
    instead, while, whereas, in spite of, notwithstanding, on the other hand, on the contrary, contrary to, by contrast,
    in contrast, unlike, even so, all the same, rather than, even as, conversely, albeit, that said

words still
    still, remains, remained, remaining, continues, continued, continue, keeps, remain, yet, ongoing, to this very day, continuing,
    to this day, so far, thus far, up to now, until now, till now, to date, even now, as of now, as of today, until today,
    hitherto, persists, persist, persisted, for now, for the time being, for the moment, even today, the whole time

words already
    already, by now, since long, long since, long ago, well before, earlier than, previously, beforehand, so soon, sooner,
    as early as, some time ago, for some time, ahead of schedule, has long, had long, have long, long been, long known,
    even before, once before, before now, as far back as

words today
    today, on the day, same day, this morning, this afternoon, now, just, this week, recently, latest, yesterday, tomorrow, newly,
    this evening, tonight, last night, hours ago, hours earlier, hours later, hours after, at midnight, overnight, breaking news,
    currently, moments ago, at this hour, at this moment

words earlier
    previously, earlier, in the past, at the time, back then, last time, before, last month, last year, previous, in past years,
    prior, last summer, last autumn, formerly, months ago, years ago, weeks ago, days ago, a year ago, as far back as,
    as recently as, originally, initially, until then, up to then, in those days, at that time

words whether
    whether, asked about, wonder, wonders, wondered, if, question, questions, questioned, depend*, asked when, asked why,
    wondering, in case, in the event, unless, remains to be seen

words according
    according to, reportedly, learned, learnt, quoting, quoted by, said, says, reported, reports, reporting, writes, wrote, told,
    cited, citing, statement, quoted as saying, as per, in the words of, as quoted, it is understood, understood to, believed to,
    alleged*, apparently, it emerged, it has emerged, sources say, from what we hear, as far as is known

words deny
    deny, denies, denied, denying, denial*, reject a claim, wrong, contradict*, disput*, vehemently, categorically,
    dismissed the claim, no such thing, rejected the claim, rejects the claim, rejected claims, rejects claims,
    rejects accusations, rejected accusations, reject accusations, rejects allegations, rejected allegations, not true, untrue,
    incorrect*, inaccurate, refut*, rebut*, disclaim*, disavow*, no truth in, no truth to, nothing to do with, not the case,
    never happened, did not happen, repudiat*, erroneous*, debunk*, not correct

words admit
    admits, admitted, admitting, admittedly, admission*, concede, admit, recognise, recognised, recognises, recognize, recognized,
    recognizes, candid*, apolog*, concedes, conceded, conceding, acknowledg*, own up, owned up, owning up, confess*, came clean,
    come clean, coming clean, allowed that, avow*, accepted that, well aware, mea culpa, made no secret, i am aware, to be honest

words hint
    hint, hints, hinted, hinting, signal, signals, suggest, suggests, suggested, suggesting, suggestion, signs, clue*, veiled,
    appears to, appeared to, seems to, nod, apparently, signalled, signaled, signalling, signaling, indicat*, imply, implies,
    implied, implying, implication, let it be known, let be known, let slip, intimat*, insinuat*, allud*, gave to understand,
    inkling, foreshadow*, telegraph*, cryptic*, left the impression, leaves the impression, point in the direction,
    raise the possibility, raised the possibility

words refuse
    refuse, refuses, refused, refusing, refusal*, decline, would not, avoid, avoids, avoided, avoiding, won't, wouldn't, ignored,
    ignore, ignores, ignoring, balk*, shun*, skirt, skirts, stonewall*, declines, declined, declining, not want to, unwilling*,
    evad*, evas*, dodg*, sidestep*, side step*, reluctan*, rebuff*, denied access, deflect*, shy away, shies away, shied away,
    not answer, no answer, no reply, not reply, non committal, noncommittal, not be drawn, turn down, turned down, turning down,
    turns down, parried, cagey, shirk*

words journey
    visit, visits, visited, visitor*, trip, trips, tour, mission, stay, delegation, invitation*, invited, arriv*, flight, access,
    on the ground, inspection, tours, toured, touring, travel*, journey*, itinerary, fact finding, closed loop, returned from,
    return, technical team, set foot, chaperon*, potemkin, stage managed, choreograph*

words other-object
    video*, footage, photo*, image*, statements, files, file, statement, data, list, lists, names, documents, article, articles,
    map, maps, speech, website, cables, figures, pictures, picture, white paper, book, books, film*, movie, documentar*, dataset*,
    statistics, prisoner*, hostage*, detainees released, budget*, album, novel, memoir*, magazine, transcript*, recording*, audio,
    tape*, podcast*, census, on parole, earnings, prison release, released from prison, released from detention,
    released from custody, freed

words camps
    camp, internment, concentration camp*, detention, detainee*, prison, camps, detained, detain, prisoner*, training centre*,
    training center*, sentenced, facilities, facility, cells, rounded up, held in, million people, convicted, prisons, imprison*,
    jail*, gaol*, re education, reeducation, political education, vocational, inmate*, incarcerat*, custody, locked up, interned,
    barbed wire, watchtower*, gulag*, deradicalis*, deradicaliz*, de radicalis*, de radicaliz*, de extremification,
    counter terrorism, counterterrorism, counter extremism, anti terrorism, million muslims, brainwash*, forcibly held,
    behind bars

words games
    olympic*, olympiad, winter games, the games, sport, sports, ceremony, torch, medal*, athlete*, paralympic*, diplomatic boycott,
    sportswash*, host city, stadium, skater*, skating, hockey

words holder
    rights chief, rights head, rights boss, commissioner, agency, headquarters, top rights, top human rights official,
    rights office, rights body, world body, global body, her office, his office, our office, my office, the organisation,
    the organization, her team, her staff, secretariat

words the-text
    report, reports, assessment, assessments, document, documents, file, files, publication, survey, review, conclusions, analysis,
    record, study, studies, paper, papers, finding, findings, text, dossier*

words other-report
    annual report*, global report, another report, other report*, separate report*, own report, white paper*, progress reports,
    tribunal report, new report, fresh report, second report, further report, subsequent report, follow up report,
    previous report*, earlier report*, preceding report, recent report*, similar report*, parallel report, shadow report*,
    media report*, press report*, news report*, investigative report*, think tank report, think tank's study, academic report,
    academic study, research report, researcher's report, independent report, rapporteur's report, report by the rapporteur,
    report on slavery, country report*, world report, interim report, oral update, progress report, mission report,
    situation report, trafficking in persons report, state department report, counter report, tribunal's judgment,
    tribunal's verdict, tribunal judgment, separate study, previous study, earlier study, another study, new study, recent study,
    separate assessment, committee report, parliamentary report
