# English
language en English
reach 7

words report
    a report, a new report, new report, a study, a new study, new study, a damning report, an annual report, an investigation
    report, assessment, evaluation, findings, document, dossier, study, paper
words publish
    see daylight, see the light, out in the open, in the open, be out in the open, hand down, come out into the open
    let us have, letting us have, let us see, letting us see, have it out, in the public eye, see the light at last, be there for all to read, come to light
    put it in the public domain, put in the public domain, in the public domain, let the public read, let the public see, let the world see, let the world read, let the world know, let readers see, show us, share it with the world, share it with the public, lift the lid, lift the veil, lay it bare, lay bare, make it known, make known, be made available, make it available, made accessible, be posted, post it, come out with, coming out with, hit the streets, put out there, get it out there, be forthcoming, hand it to the public
    publish, release, issue, make public, make it public, bring out, bring it out, put out, put it out, let out, let it out
    come out, coming out, publishing, releasing, issuing, making public, making it public, bringing out, putting out
    be published, be released, be issued, be made public, be out, be unveiled, being published, being released
    being made public, unveil, disclose, divulge, go public, going public, see the light, see the light of day
    sees the light of day, appear, come, publish it, put the report out, bring it, get it out, emerge, surface
    have it published, have it released, be put out
words released
    is finally in the public domain, is now in the public domain, in the public domain at last, is out in the open, is now public, is finally public, is public, is at last public, has gone public, went public, saw the light of day, finally saw the light, saw the light, made good on her pledge the, landed online, landed on its website
    went up on, went up, gone up on, went live, went online, gone online, posted online, put online
    can now be read, now be read, can be read, now available, is available, now on its website, finally dropped, has dropped, came in the dead of night, came overnight, came late, came at, it is out, was sprung
    dropped at, dropped minutes, dropped late, landed on, landed late, landed minutes, has landed, went live, went online, hit the internet, now public, is now public, was posted, went public, finally out, is finally out, out now, came to light, lifted the lid, lifted the veil, sprang
    published, released, issued, posted, made public, brought out, put out, came out, come out, let out, let it out, put it out
    publishes, releases, issues report, issues its, issues a, issues the, issues assessment, issues xinjiang, issues damning, issues long, issues uyghur, lets out, puts out, comes out, unveils, unveiled, out at last, has appeared, appeared
    is out, was out, saw the light of day, sent out, publicly released, made it public, has come out, was sent out
words publication
    publication, release, publishing, releasing, unveiling, disclosure
words it
    it, its, the text
words draft
    draft, drafts, advance copy, copy of the report, draft text, draft report, draft version
words not
    not, never, no, nothing, none, t, cannot, nor, neither, without, refrain from, refraining from, refuse to, refused to, rather than, no one
words will
    will, ll, is to, are to, was to, set to, due to be, due, due out, about to, going to, is to be, to be, scheduled to, scheduled
    plans to, plan to, planned to, planned, planning to, expected, expects, expect, slated, on track, in line to, would
words promise
    you have my word, gave her word, her word that, given her word, my word, is coming, will be coming
    means to, mean to, meaning to, means for, bent on, keen to, aiming to, undertake to, has every intention
    promise, promised, promises, promising, pledge, pledged, pledges, vow, vowed, vows, commit to, committed to, commitment
    intend, intends, intended, intention, meant it, meant to, aim to, aims to, aimed to, hopes to, hoped to, hope to, hopes, hoped its, assure, assured
    deadline, undertook, undertaken, determined to, says it will, seeks to publish, seeks to, view to, with a view to, intent, hoping to
    hoped the report, hopes the report, hoped it, hoped, readies, ready to publish, ready to release, guaranteed, reiterated her commitment
words may
    may, might, could, possibly, perhaps, would
words must
    must, should, has to, have to, need to, needs to, ought to, it is time, high time, essential that, essential, crucial that
    imperative, immediately, duty to, obliged to, owes it to, owe it to, owed to, owes the world, only thing left, time for, is bound to, dare not delay
words asks
    badger, badgered, badgering, badgers, hound, hounded, hounding, pester, pestered, nag, nagged, beg, begged, begging, implore, implored, plead, pleaded, beseech, clamour for, clamor for, clamouring for, clamoring for
    insists that, insist that, insisted that, losing patience and want, begged, expects bachelet, expects the un, expect bachelet, expect the un, expects her, expect her, expects the office
    looked to, looks to, look to, rally, rallied, rallies, petitions, press ahead with, clamouring, clamoring, insisting, plead with, pleads with, pleaded with, joins calls, joined calls, joined the call, adds voice, added its voice, chorus, appealed to, lobbies for, lobbied for, presses
    ask, asks, asked, asking, urge, urges, urged, urging, call on, calls on, called on, calling on, call for, calls for, called for
    calling for, calls to, calls, demand, demands, demanded, demanding, request, requests, requested, requesting, want, wants, wanted
    appeal, appeals, appealed, appealing, petition, petitioned, letter, wrote, written, writing, insist, insists, insisted, beg, begs, begged
    plead, pleads, pleaded, implore, implored, implores, entreat, push for, pushes for, pushed for, pushing for, encourage, encouraged
    encourages, encouraging, exhort, exhorted, seeking, sought, joint letter, open letter, advise, advised, told her, tells, clamour
    clamor, request that, recommend, recommended, invite, invited, instruct, instructed, press for, presses for, pressed for, pressing for, plea
words pressure
    pressure, pressures, pressured, pressuring, pressurised, pressurized, press, presses, pressed, pressing, lobby, lobbies
    lobbied, lobbying, threaten, threatens, threatened, threat, threats, intimidate, intimidated, intimidation, lean on, leaned on, leaning on
    arm twisting, twist arms, campaign, under fire
words warn
    warn, warns, warned, warning, caution, cautions, cautioned, cautioning
words harm
    harm, harms, damage, damages, undermine, undermines, politicise, politicize, politicisation, politicization, confrontation, jeopardise, jeopardize, poison, strain, would hurt, hurt, wreck, set back, backfire, intensify
words oppose
    oppose, opposes, opposed, opposing, opposition, object, objects, objected, objecting, objection, objections, resist, resisted, resists
    protest, protested, protests, firmly against, strongly against, is against, are against, was against, were against, be against, stands against, speak out against, spoke out against, come out against, came out against
words hope
    would rather, would sooner, would much rather, would love, would be happier
    hope, hopes, hoped, wish, wishes, wished, would like, prefers, prefer
words block
    sink, sinks, sank, scuttle, scuttled, scuttling, ensure it never, make sure it never, shoot down, kneecap, strong arm, neuter, bin, binned, binning
    keep the lid on, put the lid on, keep a lid on, sweep under the carpet, sweep under the rug, nip in the bud, strangle, keep it from, consigned to a drawer, gag, pull the plug on, water down, hold hostage
    block, blocks, blocked, blocking, stop, stops, stopped, stopping, prevent, prevents, prevented, preventing, thwart, thwarts, thwarted
    thwarting, bury, buries, buried, burying, suppress, suppressed, suppressing, suppression of the, quash, quashed, quashing, kill, killed, killing off
    derail, derailed, stifle, stifled, halt, halted, obstruct, obstructed, obstructing, scare her off, scare off, scared off, keep from
    kept from, dissuade, dissuaded, discourage, discouraged, sabotage, torpedo, scupper, spike, spiked, smother, squash, kibosh
    hold up the release, head off, stave off, hush up, cover up, muzzle, silence, impede, impeded, forestall, keep secret, keep the report secret
    suppresses, keep under wraps, avert, hinder, hindered, deep six
words shelve
    shelve, shelves, shelved, shelving, scrap, scraps, scrapped, scrapping, withdraw, withdraws, withdrew, withdrawn, withdrawing, drop, dropped
    abandon, abandoned, abandons, ditch, ditched, pulled, retract, retracted, cancel, cancelled, canceled, mothball, mothballed, archive, archived, axed
    not going ahead with
words delay
    delay, delays, delayed, delaying, postpone, postpones, postponed, postponing, postponement, put off, puts off, putting off, puts it off
    held back, hold back, holding back, holds back, holding off, hold off, held off, withhold, withheld, withholding, withholds, overdue, long overdue
    late, defer, deferred, defers, deferral, hold up, hold ups, held up, stall, stalled, stalling, stalls, drag*, sat on, sitting on, sit on
    pushed back, push back, pushes back, missed, misses, miss the, slow to, slipped, slip, slips, backlog, setback, dithering, foot dragging, in limbo, kept back
    shirking, drawn out, delaying tactics, behind schedule, come late, setbacks
words epithet
    overdue recognition, long overdue recognition, overdue acknowledgement, overdue acknowledgment, overdue vindication, overdue step
    long awaited, much awaited, eagerly awaited, long delayed, much delayed, oft delayed, repeatedly delayed report, highly anticipated
    long anticipated, long expected, keenly awaited, awaited, expected since, due since, awaited since, promised since, long postponed, much anticipated, hotly anticipated, often delayed, expected report
words unpublished
    in limbo, still in limbo, has still not materialised, not materialised, not materialized, kicked down the road, kicked into the long grass, into the long grass, on the back burner, on ice, drags on
    nowhere to be found, is not ready, not ready, nothing has come, nothing has appeared, yet to surface, yet to materialise, yet to materialize, kept from the public, has not surfaced, remains unseen, no one has seen it, nobody has seen it, still to come, missing in action, no sign of it
    unpublished, unreleased, yet to be published, yet to be released, yet to be made public, yet to publish, yet to release, yet to appear
    in a drawer, in the drawer, in her drawer, in a desk drawer, there it sits, it sits, sits on her desk, kept in a safe, not been published, nowhere in sight, no trace of the report, 
    yet to come out, yet to see the light, yet to see the light of day, not seen the light, not seen the light of day, not yet seen the light of day
    still not out, not yet out, still not been published, still under wraps, remains under wraps, nowhere to be seen, has yet to emerge, failed to publish
    failed to release, fails to publish, fails to release, failure to publish, failure to release, failing to publish, failing to release
    still has not appeared, still pending, yet to be issued, gathering dust, has not appeared, not been seen, not come out, not yet been released
    not yet been published, still not seen the light, still not seen the light of day, has not materialised, has not materialized, still hasn't
    yet to make public, not yet public, not yet available, remains secret, no sign of the report, continues to sit
words no-date
    no date, no timeline, no timetable, no fixed date, fixed date, no set date, no firm date, no clear date, no release date, no publication date, not clear when, unclear when, not say when
    not sure when, not saying when, no word on when, no clarity on when, cannot say when, could not say when, uncertain when, no schedule, no timeframe, no time frame
    date is not known, without a date, did not say when, would not say when, unknown when, no indication when, no idea when, not known when, declined to say when, refused to say when
    declined to give a date, not given a date, would not give a date, when the report will, no specific date
words unsure
    could not guarantee it, cannot guarantee it, without guaranteeing it, without being able to guarantee
    no telling whether, no telling, there is no telling, nobody can say, anyone s guess, an open question, touch and go, sidestepped, dodged, dodges, ducked, ducks, brushed off questions, evasive, refuses to say, dodging
    would not promise, would not commit, not commit, not commit herself, no longer commits, no longer promises, stops short of, cannot say whether, could not say whether, non committal, noncommittal, leaves open, left open, leaves door open, left the door open, hangs in the balance, may yet miss, could yet miss, hedged, hedges, hedging, wavers, wavered, casts doubts, doubtful, sounded less certain, made no promise, makes no promise, refused to commit, declines to commit, declined to commit, unable to say, unable to promise, unable to guarantee, would not be pinned down, with days to go
    no guarantee, not guarantee, cannot guarantee, no guarantees, not be sure, not sure, cannot be sure, cannot promise, not promise, trying, try very hard
    try hard, tries to, in doubt, doubt, doubts, unlikely, uncertain, uncertainty, casts doubt, not certain, no certainty, working very hard
    working hard, fear*, remains unclear, not committed, stopped short of, running out of time, without guarantees, unclear whether, time is running out
    may miss, might miss, could miss, whether it will be, uncertain whether, in question, unclear if, no assurance, not say whether, clock is ticking, not confirm whether
words await
    still waiting, still wait, still wait for, keeps waiting, keep waiting, waiting for, still awaiting, awaiting, waited in vain, still await, still awaits
words at-once
    without delay, without further delay, with no further delay, with no more delay, immediately, immediate, promptly, prompt, swift, urgent, urgently, as soon as possible
    at once, speedy, forthwith, timely, without any further delay, quick, swiftly, quickly
words before
    before, until, till, this month, this week, this year, ahead of, in time, by the end, on time, in her time, in his time, yet, for now, any time soon, for the time being
    today, tomorrow, soon, just yet, next week, by the, within
words prepare
    tidying up, tidy up, last checks, final checks, final edits, final edit, last edits, not quite finished, not yet finished, not finished, not quite done, not yet complete, not completed, not yet completed, unfinished, being finished, putting together, pull together, pulling together, polish, polishes, polished
    last stretch, in the last stretch, final stretch, home straight, checking footnotes, proofreading, early version, putting the last touches, last leg, nearing the end, winding up, wrapping it up, wrap up, fact checking, all but written, almost written
    finalise, finalising, finalised, finalises, finalize, finalizing, finalized, finalizes, last touches, final touches, finishing touches, completing, nearly complete, almost complete
    near completion, nears completion, nearing completion, near complete, preparing, prepared, prepares, prepare, preparation, work on, works on, working on, worked on, at work on
    being worked on, drafting, drafted, compile, compiled, compiling, writing, being written, being updated, update its, updating, under way, underway, in progress, wrapping up
    almost finished, nearly finished, nearly done, almost done, all but done, all but finished, all but complete, rewriting, rewrite, revising, being revised, polishing, wraps up, on the home stretch, in the final stretch, updated after, been finished, finished, ready, launched an assessment, completes, final stages, close to completing, being drawn up, drawing up, drew up, being drafted
    being prepared, close to finishing, final stage, complete its, complete her, finishing, assembling, in the works, being compiled, last stages, completed, in preparation
words share
    share, shared, shares, sharing, hand, handed, handed over, hands, send, sent, sends, sending, show, shown, shows, showed, showing, see, sees, seen, saw, went to, goes to, go to, gone to, given, give, gives
    gave, submit, submitted, submits, forwarded, transmitted, provided, provide, passed to, received, receive, receives, receiving, got, obtained, preview, had sight of, access to, look at, consult, consulted
    delivered, circulated to, opportunity to, reviewed by, been with
words comment
    comment, comments, commented on, input, inputs, feedback, factual observations, observations, remarks, corrections, contributions, its response, their response, submissions, reply to the draft, factual comments, comment on, views on
words review
    review, reviewed, reviewing, study, studied, studying, examine, examined, examining, consider, considered, considering, incorporate, incorporated, incorporating, assess the, go through, going through, took into account, take into account, address, look at, looking at, evaluate
words react
    fuming, fumes, fume, fumed, seething, seethes, seethed, bristles, bristled, brushed aside, brushes aside, rubbishes, pours scorn, poured scorn, scoffs, scoffed, rounds on, rounded on, vents, vented, greets, greeted, cheers, cheered, lauds, lauded, up in arms
    reject, rejects, rejected, rejecting, rejection, condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, dismiss, dismisses
    dismissed, dismissing, slam, slams, slammed, slamming, blast, blasts, blasted, decry, decries, decried, welcome, welcomes, welcomed, welcoming, hail, hails, hailed, hailing, praise
    praises, praised, applaud, applauds, applauded, lambast, lambasts, lambasted, hits back at, hit back at, hit out at, hits out at, lash out at, lashed out at, lashes out at, rebuff, rebuffs, rebuffed
    refute, refutes, refuted, angry at, angered by, anger at, outrage, furious, fury, responded to, responds to, reacted to, reacts to, rebuts, rebutted, rebuke*, criticised, criticizes, criticises, criticized, rubbished, trashed
    in response to, follow up, following up, step forward, act on, in the wake of, in light of, following the release, following the publication, following publication, since the release, after the publication, after the release, after a un report, after un report, after the report, following the report, following a un report, since the report, support the findings, endorse, endorsed, endorses, vindicat*, discredit, discredits
words slur
    concocted, out of thin air, cooked up, trumped up, invented, dreamed up, dreamt up, made out of whole cloth, hoax, charade, stunt, scrap of paper
    so called report, so called assessment, sham, hatchet job, pack of lies, tissue of lies, libel
    rubbish, garbage, trash, nonsense, baseless, groundless, hit job, worthless, waste paper, fiction, travesty, mockery, propaganda
    farce, lie, lies, disinformation, misinformation, false information, smear, smears, fabricated, fabrication, politically motivated, null and void, illegal, invalid, distort*, slander, political tool
    patchwork, presumption of guilt, game changer, damning, milestone, landmark, vindication, step forward, very important, made up
words finds
    says, said, finds, found, accuses, accused, accusing, denounces, denounced, details, detailed, documents, documented, concludes, concluded, cites, cited, alleges, alleged, warns, warned, states, stated, describes, described, calls
    points to, pointed to, identifies, speaks of, notes, noted, highlights, highlighted, contains, contained, includes, sets out, laid out, lays out, according to, is based on, was based on, drew on, lists, exposes, reveals, recommends, suggests, is clear, as described in, rests on, runs to
words council
    human rights council, rights council, council, hrc, unhrc
words debate
    debate, debates, debated, debating, vote, votes, voted, voting, motion, draft decision, draft resolution, resolution, discuss, discussion, discussing, proposal, bid
words outcome
    voted down, vote down, rejected, rejects, reject, failed, fails, fail, defeat, defeated, defeats, refused, refusing, adopt, adopted, narrowly, abstain*, abstention*, turned down, turns down, blocked, blocks, tabled, table, submitted
    submits, presented, presents, seek, seeks, propose, proposes, proposed, call for, calls for, against, put forward, push for, asks, request, requested, sets up, thwarted, lost, win, wins, dodges, shut down, quash*
words un
    un, united nations, uno
words state
    china, chinese, beijing, chinese government, china s government, government of china, government, authorities, foreign ministry, chinese communist party, ccp, communist party, xi jinping, xi
    chinese officials, chinese diplomats, chinese mission, china s mission, chinese ambassador, china s ambassador, chinese foreign ministry, zhao lijian, zhang jun, wang wenbin, wang yi, liu yuyin, chen xu, hua chunying, mao ning, regime, moscow, pakistan, cuba, forty countries, some 40 countries, 40 countries, about 40 states
words group
    lawmakers, senators, senator, congressmen, members of congress, congress, organisations, organizations, ngos, ngo, rights groups, groups, campaigners, activists, countries, states, diplomats, western governments, governments, nations
    united states, us, u.s., washington, american, european union, eu, britain, uk, germany, france, canada, australia, state department, foreign office, human rights watch, amnesty, amnesty international, victims, families, advocates, critics, lawyers, experts, academics, scholars, coalition
    world uyghur congress, survivors, parliament, mps, ambassadors, democracies, western states, western countries, researchers, exiles, diaspora, uyghur groups
words spokesman
    spokesman, spokeswoman, spokesperson, rupert colville, colville, ravina shamdasani, shamdasani, liz throssell, throssell, jeremy laurence, laurence, her office, spokespeople, official, officials
words other-author
    tribunal, state department, congressional, committee, think tank, aspi, human rights watch, hrw, amnesty, amnesty international, researchers, media, bbc, newspaper, newspapers, consortium, adrian zenz, zenz, ilo, international labour organization, european parliament
    ngo, parliament, commission on china, bar association, research group, institute, university, pentagon, us government, u.s. government, washington, scholars, embassy, foreign office, white paper, information office, lawyers
words other-author
    un high commissioner for refugees, united nations high commissioner for refugees, high commissioner for refugees, unhcr, un refugee agency, refugee agency, un s refugee agency
    special rapporteur, special rapporteurs, rapporteur, rapporteurs, un experts, un committee, un panel, committee, unicef, unesco, world bank, international labour organisation
    the state department, broadcaster, magazine, research institute, policy institute, auditors
words other-object
    scholar, scholars, academic, academics, student, students, professor, writer, poet, economist, teacher, imam, people, relative, intellectual, intellectuals, husband, wife, mother, father, sister, brother, daughter, son, family
    detainees, detainee, prisoners, prisoner, detained, hostages, journalist, journalists, activist, activists, photos, photographs, images, pictures, video, videos, statement, statements, figures, data, files, documents, inmates, those held, all those, a letter, uyghurs held, people held, album, book, film
    names, press statement, transcript, tape, emails, book, song, annual report, statistics, citizens, relatives, women, men, dissident
words visit
    visit, visits, trip, trips, tour, mission, journey, access, travel
words if
    if, whether, unless, in case, were it to, should the, even if, once, when the, until, provided, after its, pending, assuming, conditional on, till, or else
words why
    why, when, where, how long
words when
    when
words know
    know, knows, knew, known, tell, clear, sure, certain, decide, decided, made up her mind, confirm, commit to, specify, rule out, guarantee, be drawn on, shed light on
words deny
    deny, denies, denied, denying, denial, no truth, refute, refutes, refuted, rejected suggestions, rejects suggestions, dismissed suggestions, rejected claims, rejects claims, dismisses claims, dismissed claims, false that, untrue, not true, untrue that, dismissed reports, rejected the idea, dismissed speculation, rejects the idea, disputes, disputed
words recall
    previously, earlier this year, earlier this month, last year, last month, last autumn, last summer, last spring, last winter, last fall, a year ago, nearly a year ago, almost a year ago, a month ago, months ago, weeks ago, years ago, year ago, more than a year ago, before then, back then, at the time, originally
    has said more than once, late last year, two years ago, three years ago, since then, has repeatedly said, in the past, long ago,
    last week, after her announcement, after announcing, days later, weeks later, after the announcement, subsequently
words had
    had, has said more than once
words condition
    condition, conditions, provided, in exchange, in return, on the understanding, quid pro quo, price, conditional, bargain, trade off
words says
    said, says, say, told, tells, announced, announces, announce, confirmed, confirms, stated, states, conceded, concedes, admitted, admits, added, adds, reiterated, reiterates, repeated, hinted, suggested, acknowledged, insisted, declared, declares, noted, explained, according to, vowed, promised, pledged
words reports-that
    reports, reported, report, told, according to, citing, cited, quoted, says, said, writes, wrote, noted, seen by, obtained by, revealed, reveals, learned, exclusive, carried by, reporting
words but
    but, however, although, though, yet, while, whereas, nevertheless, now, which, who
words by
    by, from, of
words by-when
    by, until, next, on, before, this, till, coming, come
words see-also
    see also, read more, read also, related, related articles, more on this, also read, similar posts, further reading, recommended, you may also like, most read, related stories, more stories, don't miss, latest news
words filler
    more than once, twice more, once more, once again, once and for all, at once a
    said nothing of the, says nothing of the
    anti terror campaign, anti terrorism campaign, counter terrorism campaign, counterterrorism campaign
    press release, news release, press releases, press conference, news conference, press freedom, freedom of the press, told the press, the press, no later than, not later than, not only, no longer, no doubt, in no uncertain terms, no less than, no fewer than, human rights issues, rights issues, issues of, issue of, on the issue, this issue, the issue, issues such
    declined to comment, not immediately respond, request for comment, requests for comment, reached for comment, comment on the visit, not comment, draws criticism, came under, come under, come to, come up, came up, comes as, come as, comes after, came after, comes days, comes amid, came as, come from, comes from, comes at, comes to, come forward, came in, came to
    not least, state of the art, member states, united states, human rights reports, letter box, press agency, no country, no state, no independent, no access, no evidence, late last, late on, of late, too late for, late this, late wednesday, late thursday, release from, world press, stop short, no matter, in the report, not the first, no nation, no government, says no, chinese people, no comment
    told reporters, told journalists, under pressure, the campaign, security campaign, strike hard campaign, letter of, nothing but, document dated, court documents, no plans to visit
words today
    hours away, within the hour, by midnight, before the day is out, before the day was out
    today, within hours, by the end of the day, end of the day, later today, later on wednesday, tonight, in the coming hours, in the next hours, before midnight, this evening, hours before, within the day, later in the day
words tomorrow
    tomorrow
words soon
    soon, shortly, before long, in the near future, near future, very soon, in due course, imminent, imminently, any day, at an early date, around the corner, eventually, within months, in the coming months, coming months
words coming-weeks
    weeks off, weeks from, only weeks off, question of weeks, within a few weeks, inside weeks, a couple of weeks, couple of weeks
    coming weeks, in the coming weeks, within weeks, in a few weeks, a few weeks, few weeks, next few weeks, following weeks, weeks away, in weeks, matter of weeks, several weeks, upcoming weeks
words end-of
    end of the month, end of this month, month's end, by month end, end of the current month
words this-month
    this month, later this month

words month-1
    January, Jan
words month-2
    February, Feb
words month-3
    March, Mar
words month-4
    April, Apr
words month-5
    May 1*, May 2*, May 3*, May 4, May 5, May 6, May 7, May 8, May 9, in May, of May, last May, since May, by May, until May
words month-6
    June, Jun
words month-7
    July, Jul
words month-8
    August, Aug
words month-9
    September, Sept, Sep
words month-10
    October, Oct
words month-11
    November, Nov
words month-12
    December, Dec
words weekday-1
    Monday
words weekday-2
    Tuesday
words weekday-3
    Wednesday
words weekday-4
    Thursday
words weekday-5
    Friday
words weekday-6
    Saturday
words weekday-7
    Sunday

words own-to
    to
words own-want
    want, wants, demand, demands, seek, await

words own-put
    put, puts, sent, send, sends, let, lets, brought, bring, brings, get, gets, got
words own-out
    out
words own-do-so
    do so, to do it

words own-against
    against
once own-hold: to keep a report from coming out, as somebody's request
words own-hold
    kept from the public, keep from the public, kept from view, kept out of sight, kept secret, keep secret, kept hidden, kept in the drawer, binned, bin it, kill it, killed off
    kept back, held back, kept under wraps, keep under wraps, withhold, hold back, keep back, sit on, hold off, hold it back, put off, postpone, shelve, hold up, keep, keep it back
words own-online
    online, on its website, on the web, live, on the internet
words own-before
    before, prior to, ahead of, until, till, once
words own-it-is
    it is, it was, it s, its, being, they are, it goes, it gets, it has been, it can be
words own-found
    found, finds, find, concluded, concludes, accused, accuses, accusing, documented, documents, detailed, details, alleged, alleges, spoke of, speaks of, warned of, warns of, blamed, blames, pointed to, points to, describes, described, uncovered, revealed, reveals
words own-recommend
    recommendation, recommendations, findings, conclusions
words own-implement
    implement*, carried out, carry out, act on, acting on, acted on, follow up, follow up on, followed up, following up, heed, heeded, take up, put into effect
words own-decide
    decided, decides, opted, opts, chosen, chose, choose, chooses, resolved
words own-no-promise
    not guarantee, cannot guarantee, no guarantee, no guarantees, not promise, cannot promise, not be sure, cannot be sure, not sure, could not say, cannot say, without guarantees, not commit, no promise
words own-defer
    delay, delays, delaying, postpone, postponing, postponement, deferral, withhold, hold back, put off
words own-the-delay
    the delay, the delays, this delay, repeated delays, further delays, delay after delay, months of delays, months of delay, these delays
words own-for-months
    for months, months ago, for weeks, since spring, since last year, for a year, for nearly a year, for some time
words own-get-sight
    get to see, gets to see, got to see, get sight of, be shown, been shown, being shown, was shown, were shown, get a look at, get a chance to, have the opportunity to, given the opportunity to
words own-last
    last, this past
words own-now
    now, right now, at once, immediately, today

words own-a-report
    a report, a new report, new report, a study, a new study, new study, a damning report, an annual report, an investigation
words own-about
    on, about
words own-holds
    hold, holds, held, holding, keep, keeps, kept, keeping, put, puts, push, pushes
words own-back
    back, to herself, under wraps, quiet, secret, private, off, under lock and key, out of sight, from the public, from view
words own-was
    was, were, had been
words own-opposite
    the opposite, just the opposite, the exact opposite, the contrary, the reverse
words own-no-sign
    no news of, no news on, without news of
    no sign of, no trace of, no word of, still no, nothing of
words own-on-table
    on the table, into the open, in the public domain, before the public, into the public domain
words own-armed
    armed with, on the strength of, on the basis of, in the light of, citing, seized on, seize on, seizing on, building on, emboldened by
words own-no-debate
    no debate, no discussion, refuse to debate, refused to debate, refuses to debate, not to discuss, not to debate, votes not to, voted not to
words own-first-look
    first look, first sight, a look at, advance look, sneak peek, first glimpse, first glance, a preview of, early sight, read it first, first read
words own-make-sure
    make sure, makes sure, ensure, ensures, see to it, so that, in order that
words own-secret
    secret, under wraps, out of sight, in a drawer, unpublished, buried, hidden, in the dark, under lock and key, confidential
words own-waiting-for
    what is bachelet waiting for, what is she waiting for, what is the un waiting for, what is * * * waiting for, what are they waiting for, what is the un human rights office waiting for
words own-want-to-see
    want to see, wants to see, want to read, wants to read, demand, demands, demand to see, clamour for, clamor for, cry out for, crying out for, wait for, are owed, want, insist on seeing
words own-right-to
    right to, right to see, right to read, right to know what is in, deserve to read, deserve to see, deserves to read, deserves to see, deserve to know what is in, are entitled to, are entitled to see
words own-read
    read, reads, see, saw, know, learn
words own-no-excuse
    no excuse, no excuse left, no excuses, no reason to, no reason for, no justification, nothing justifies, no conceivable reason, no good reason, inexcusable, unjustifiable, indefensible
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    holding back, hold back, holding on to, hold on to, sit on, sitting on, withhold, withholding, keeping back, keep back, keeping, hide, hiding, wait, waiting
words own-after-the
    after the, after that, after this, following the, in the wake of the, in light of the, in the light of the, on the back of the, on the strength of the, in response to the, citing the
words own-cooperate
    cooperate, co operate, cooperation, cooperating, engage, work with, deal with, dialogue
words own-until
    until, before
words own-sees-in
    sees the, see the, saw the, views the, viewed the, regards the, regarded the, takes the, calls the, called the, branded the, brands the
words own-confirms-it
    confirms what, vindicates, vindicated, proves what, comes as a relief, is a relief, is a victory, is a step, is a milestone, is a sham, sham, is worth nothing, worthless, is an insult, is a provocation, comes late, came late, is a start, is a beginning, validates, lends weight, adds weight, is a watershed, is a turning point, as confirmation, as vindication
words own-took-until
    it took until, took until, took the last, it was only in the last, only in the final minutes, the wait is over for
words own-is-here
    is here, is finally here, is at last here, is on the table, is now on the table, is there for all to see, is now in the public's hands, is out there, is now there to be read
words own-in-hand
    already holds, holds a copy, has in its hands, already has, has in hand, has the text of, holds the text, is already in possession of, has a copy, has had a copy, has on its desk, has already read
words own-time-for
    has until, has time to, has days to, has weeks to, has two weeks to, was given until, window to
words own-campaign
    campaigning, campaigns, campaign, signatures, offensive, manoeuvring, maneuvering, mobilising, mobilizing, coalition, lobbying, lobbies, fights, fighting, battle, drive, effort
words own-against-it
    against
words own-try-that
    make sure, makes sure, making sure, ensure, ensures, ensuring, see to it, sees to it, so that, in order that, moves heaven and earth, moved heaven and earth
words own-would-like
    would rather, would prefer, would like, would have preferred, wants
words own-still
    still, regrets, regret, deplores, yet, fears, worries
words own-would-hurt
    would damage, would hurt, would ruin, would endanger, would poison, would undermine, would wreck, would derail, would fuel, would inflame
words own-appears
    appears, comes out, sees the light, sees the light of day, surfaces, emerges, is published, is released, reaches the public
words own-stop-cooperating
    no longer cooperate, stop cooperating, end cooperation, suspend cooperation, suspends cooperation, halt cooperation, cease cooperation, break off cooperation, refuse to cooperate, no longer work with
words own-leave
    leave, leaving, keep, keeping, lock, locking, put, putting, bury, burying
rule SUPPRESSION_PRESSURE so-that-it-never-appears
    says state > own-make-sure|own-try-that > not >3 own-appears
    says own-make-sure|own-try-that > report >4 not >3 own-appears
    confidence 0.75
rule SUPPRESSION_PRESSURE asks-to-leave-it
    says asks|pressure > own-leave >9 own-secret
    says asks|pressure > own-leave > report > unpublished|own-secret
    unless not >1 own-leave
    confidence 0.8
rule REACTION stops-cooperating
    says own-stop-cooperating >12 report
    unless publish|unpublished|if|delay
    confidence 0.65
words own-colon
    :
words own-colon-that
    : that
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon-that >10 not >3 publish|released
    says asks|pressure >4 own-colon >2 not >2 publish
    confidence 0.8
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon-that >10 publish
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75
words own-calls
    calls, called, call, calling, brands, branded, branding, labels, labelled, labeled, dubs, dubbed, slams, slammed, describes, described, dismisses, dismissed, denounced, denounces
words own-content
    the exercise, its contents, the contents, its content, the office's work, the un's work
words own-after-release
    the day after the release, a day after the release, day after its release, day after publication, the day after publication, hours after the release, hours after its release, days after the release, since its release, since its publication, since the release, after its release, after its publication, in the wake of its release, following its release, following the release, following its publication, a week after its release
words own-hits-back
    hit back, hits back, hitting back, lashed out, lashes out, fired back, fires back, shot back, reacted furiously, reacted angrily, reacts angrily, reacts furiously, responded angrily, responded with fury, struck back, bristled, seethed
words own-go-ahead
    go ahead, go ahead with it, going ahead, proceed, go through with it, go through with, press ahead, press on, carry on with it, see it through
words own-returned
    sent back, sends back, returned, handed back, submitted, filed, came back with, has sent, sent, delivered, supplied, furnished
rule SUPPRESSION_PRESSURE not-to-go-ahead
    says asks|pressure >8 not >2 own-go-ahead
    unless visit
    confidence 0.75
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-returned >5 comment
    unless visit
    confidence 0.75
rule REACTION calls-it-a-lie
    says own-calls >4 report|own-content >8 slur
    says own-calls >14 slur
    says own-content >6 slur
    unless publish|publication|draft|if|will|visit|deny
    confidence 0.7
rule REACTION praises-or-blames-content
    says react >3 own-content
    unless publish|publication|draft|if|will|visit|deny
    confidence 0.65
rule REACTION hits-back
    says state >6 own-hits-back
    unless publish|draft|if|visit|deny
    confidence 0.65
rule RELEASED day-after-release
    says own-after-release
    unless will|promise|if|asks|may|must|not
    confidence 0.65
words own-attacks
    tore into, tears into, laid into, lays into, took aim at, takes aim at, lashed out at, lashes out at, lashing out at, rounded on, rounds on, railed against, rails against, on the attack over, on the attack against, poured scorn on, pours scorn on, ridiculed, ridicules, mocked, mocks, slated, savaged, savages, ripped into, rips into, hit out at, hits out at, scoffed at, fumed at, fumed over
words own-provokes
    drew, draws, drawn, triggered, triggers, sparked, sparks, provoked, provokes, unleashed, unleashes, prompted, prompts, met with, was met with, was met by, met by, earned, set off
words own-anger
    fury, furious, anger, angry, outrage, rage, ire, wrath, backlash, outcry, rebuke, furious response, angry response, praise, applause, scorn, derision, indignation, protest, protests
words own-over-it
    over the, at the, about the
words own-no-room-for-doubt
    left no room for doubt, leaves no room for doubt, left no doubt, leaves no doubt, speaks for itself, spoke for itself, is unequivocal, was unequivocal, cannot be ignored, can not be ignored, must not be ignored, should be a wake up call, must be a wake up call, is a wake up call, must be taken seriously
words own-have-consequences
    must now lead to, must lead to, should lead to, must have consequences, should have consequences, must be followed by, should be followed by, must not gather dust, must be the start, must not be the end, must be a starting point, demands a response, requires a response, calls for action
words own-retaliate
    retaliate, retaliation, reprisals, countermeasures, counter measures, summoned, summons, recalled its ambassador, lodged a protest, filed a protest
words own-takes-note
    took note of, takes note of, taken note of, took careful note of, is studying, are studying, is examining
words own-wait
    wait for, waiting for, long wait for, the wait for, suspense over, suspense around, saga of
words own-ended
    ended, is over, was over, came to an end, has ended, over at last, ends, at an end
words own-delivered
    has delivered, delivered, finally delivered, has finally delivered, unsealed
rule REACTION attacks-it
    says own-attacks >4 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.7
rule REACTION it-angers
    says report >3 own-provokes >6 own-anger
    says own-anger > own-over-it >2 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
rule REACTION it-must-have-consequences
    says report > own-no-room-for-doubt
    says report > own-have-consequences
    unless publish|publication|draft|if|visit|deny|unpublished|delay|await
    polarity asserted
    confidence 0.65
rule REACTION answers-it
    says state > own-retaliate >8 report
    says own-takes-note >2 report
    unless issuer|un > own-takes-note
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
rule RELEASED wait-is-over
    says own-wait >3 report > own-ended
    says own-ended >3 own-wait >3 report
    unless will|promise|if|asks|may|must|not
    confidence 0.75
rule RELEASED has-delivered
    says own-delivered >4 report
    unless will|promise|if|asks|may|must|not|state|draft|comment|share|council
    confidence 0.65
rule RELEASE_DEMANDED right-to-read
    says own-right-to >2 report
    says must > own-read > report
    unless state >3 own-read|if|comment|draft|released
    confidence 0.75
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    unless released
    polarity asserted
    confidence 0.75
rule REACTION after-it
    says own-after-the >2 report >12 asks|own-cooperate
    says asks >12 own-after-the >2 report
    says not >5 own-cooperate >12 report
    unless publish|delay|unpublished|draft|visit|will >2 released|own-until
    confidence 0.65
rule REACTION sees-in-it
    says own-sees-in >3 report
    says report > own-confirms-it
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare
    confidence 0.65
rule RELEASED there-at-last
    says own-took-until >14 report
    says report > own-is-here
    unless will|not|asks|must|if
    confidence 0.75
rule SHARED_FOR_COMMENT has-it-in-hand
    says state >3 own-in-hand > report|draft
    says state > own-time-for >8 comment > report|draft
    unless released
    confidence 0.7
rule SUPPRESSION_PRESSURE campaign-against
    says state > own-campaign > own-against-it >3 publication|report|publish
    unless visit|debate|released
    confidence 0.8
    after-release REACTION
rule SUPPRESSION_PRESSURE so-that-it-does-not
    says state > own-try-that >14 not >5 publish
    says state > own-would-like >14 not >5 publish|released
    says own-try-that >10 report > not >3 publish
    unless own-still
    polarity asserted
    confidence 0.75
rule SUPPRESSION_PRESSURE harms-cooperation
    says publish|publication >8 own-would-hurt
    unless deny
    confidence 0.7
    after-release REACTION
rule RELEASE_DEMANDED what-waiting-for
    says own-waiting-for
    polarity asserted
    confidence 0.7
rule SUPPRESSION_PRESSURE keeps-it-secret
    says state > own-make-sure >10 own-secret
    confidence 0.75
rule RELEASE_DEMANDED on-the-table
    says asks|must|group > own-put > report > own-on-table
    confidence 0.8
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-want-to-see >2 report
    unless not|block|shelve|delay|publish|publication|oppose|debate|if
    confidence 0.7
rule SHARED_FOR_COMMENT first-look
    says state > own-first-look > report|draft
    confidence 0.8
rule DELAYED no-sign-of-it
    says own-no-sign >3 report
    confidence 0.8
rule REACTION armed-with-it
    says own-armed >1 report > asks|group
    unless if|will|may|publish|publication|not|delay|unpublished
    confidence 0.65
rule REACTION no-debate
    says own-no-debate > report
    says council > own-no-debate
    about subject
    confidence 0.8
rule PROMISED was-weeks-away
    says report > own-was >2 coming-weeks|soon
    background yes
    confidence 0.65
rule RELEASE_DEMANDED wants-it-out
    says asks >2 it|report >6 own-out
    unless block|delay|own-against|own-hold|own-implement
    confidence 0.75
rule SUPPRESSION_PRESSURE warns-against
    says warn > not > publish|publication
    confidence 0.8
rule RELEASE_DEMANDED urged-to-do-so
    says asks > own-do-so
rule RELEASE_DEMANDED urged-to-put-it-out
    says asks|must > own-put > report >9 own-out
    confidence 0.85
rule PROMISED will-put-it-out
    says will|promise > own-put > report >9 own-out
rule RELEASED put-it-out
    says own-put > report >9 own-out
    unless will|promise|may|asks|must|not
rule PROMISED headline-to-publish
    says own-to + publish
    only title
    unless asks|pressure|must|not
    confidence 0.85
rule RELEASE_DEMANDED wants-the-report
    says asks >4 report
    only title
    unless not|block|shelve|own-defer|own-hold|publish|publication
    confidence 0.7
rule PROMISED un-to-publish
    says un|issuer + own-to + publish
    unless asks|pressure|must|not|hope
    confidence 0.85
rule RELEASE_DEMANDED imperative
    says publish >4 report >2 own-now > group|state|says
    says publish >4 report & group >8 says
    unless will|not|may|promise|un + publish
    confidence 0.75
rule SUPPRESSION_PRESSURE advises-against
    says asks > own-against >2 publish|publication|released
    says pressure > own-against >2 publish|publication|released
    yes China strongly advised the High Commissioner against publishing the report on Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition > own-holds > report > own-back
    says condition > own-holds >2 it >3 own-back
rule SUPPRESSION_PRESSURE asks-to-hold-back
    says asks|pressure > own-hold >4 report
    says asks|pressure > own-holds > report > own-back
    unless own-against
    confidence 0.85
rule SHELVED decided-not-to
    says own-decide > not > publish|released|publication
    confidence 0.85
    yes The UN human rights office has decided not to publish its Xinjiang report.
rule REACTION wants-follow-up
    says own-implement >4 own-recommend
    says own-recommend >6 own-implement
    unless will|may|if
    confidence 0.65
rule RELEASED published
    says own-put >8 own-online
    unless own-before + own-it-is >2 released
rule RELEASED report-found
    says report >8 own-found
    unless will|draft|unpublished|promise|publish|delay
    unless not >2 own-found
    confidence 0.55
    weak yes
    yes In its report on Xinjiang, the UN human rights office finds that China may have committed crimes.
rule PROMISED will-publish
    unless own-no-promise
    unless promise >2 block
rule RELEASE_DEMANDED must-publish
    unless must >3 share
rule SHELVED will-not-publish
    unless not >2 pressure
rule PROMISED publication-is-near
    unless own-no-promise
rule RELEASED may-be-published
    unless own-no-promise
rule DELAYED the-delay
    says own-the-delay
    unless visit
    confidence 0.7
rule DELAYED ready-for-months
    says prepare >5 own-for-months
    confidence 0.75
rule SHARED_FOR_COMMENT gets-sight
    says state >4 own-get-sight >3 report|draft|it
    says report|draft >4 own-get-sight >3 state
    confidence 0.85
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7
