# English
language en English
reach 7

words report
    investigation result, investigation results
    a report, a new report, new report, a study, a new study, new study, a damning report, an annual report, an investigation
    report, assessment, evaluation, findings, document, dossier, study, paper
    so called report, so called assessment, so called document, its text, her text, their text, xinjiang text, uyghur text, china text, xinjiang file, china file, uyghur file, her file, its file, xinjiang account, account of xinjiang
    un verdict, un s verdict, conclusions, its draft, her draft, the draft, xinjiang draft, uyghur draft, draft on
    today s report, today s assessment, today s findings, yesterday s report, wednesday s report, thursday s report, this week s report
    its analysis of the information, its analysis of information, its analysis of the available information, its verdict, us report, a us report, new us report, un expert s report, a us study
words publish
    put it before the public, put before the public, putting it before the public, lay it before the public, brought before the public, put them before the public
    go up on the un s site, go up on its website, go up on its site, go up on the un s website, go up on the website, go up on the office s website, go up on the office s site
    see daylight, see the light, out in the open, in the open, be out in the open, hand down, come out into the open
    let us have, letting us have, let us see, letting us see, have it out, in the public eye, see the light at last, be there for all to read, come to light
    put it in the public domain, put in the public domain, in the public domain, let the public read, let the public see, let the world see, let the world read, let the world know, let readers see, show us, share it with the world, share it with the public, lift the lid, lift the veil, lay it bare, lay bare, make it known, make known, be made available, make it available, made accessible, be posted, post it, come out with, coming out with, hit the streets, put out there, get it out there, be forthcoming, hand it to the public
    publish, release, issue, make public, make it public, bring out, bring it out, put out, put it out, let out, let it out
    come out, coming out, publishing, releasing, issuing, making public, making it public, bringing out, putting out
    be published, be released, be issued, be made public, be out, be unveiled, being published, being released
    being made public, unveil, disclose, divulge, go public, going public, see the light of day
    sees the light of day, appear, come, publish it, put the report out, bring it, get it out, emerge, surface
    have it published, have it released, be put out
    see light of day, see the light of the day, reach the public, reach the reader, hit the street, go out into the world, be uploaded, put up online
    enter the public domain, be out there, be in the public domain
    let the world have, let the public have, let us read, let uyghurs see, let uyghurs read, let victims see, let governments see
    let member states see, place in the public domain, place it in the public domain, place on record
words released
    is finally in the public domain, is now in the public domain, in the public domain at last, is out in the open, is now public, is finally public, is public, is at last public, has gone public, went public, saw the light of day, finally saw the light, saw the light, made good on her pledge the, landed online, landed on its website
    went up on, went up, gone up on, went live, went online, gone online, posted online, put online
    can now be read, now be read, can be read, now available, is available, now on its website, finally dropped, came in the dead of night, came overnight, came late, came at, it is out, was sprung
    dropped at, dropped minutes, dropped late, landed on, landed late, landed minutes, has landed, hit the internet, now public, was posted, finally out, is finally out, out now, came to light, lifted the lid, lifted the veil, sprang
    published, released, issued, posted, made public, brought out, put out, came out, come out, let out, let it out, put it out
    publishes, releases, issues report, issues its, issues a, issues the, issues assessment, issues xinjiang, issues damning, issues long, issues uyghur, lets out, puts out, comes out, unveils, unveiled, out at last, has appeared, appeared
    is out, was out, sent out, publicly released, made it public, has come out, was sent out
    breaks cover, broke cover, broken cover, uploaded, was uploaded, drops bombshell, dropped a bombshell, drops damning, drops scathing, drops explosive
    drops long awaited, drops long delayed, has now seen the light of day, has seen the light of day, has at last seen the light of day
    has finally seen the light of day, finally sees the light of day, sees light of day, saw light of day, got out, gets out, goes public, goes live
    goes online, went up online, hits the web, hit the web, rolled out, handed down, hands down, finally made public, finally published, just published
    just released, newly released, newly published, recently released, recently published, now in the open, brought into the open
    dropped on monday, dropped on tuesday, dropped on wednesday, dropped on thursday, dropped on friday, dropped wednesday
    dropped overnight, dropped just, dropped last night, dropped late on, dropped yesterday, dropped hours, dropped moments, drops minutes, drops hours
    lands minutes, lands late, lands hours, lands on last day, lands at last, landed hours, landed just, landed overnight, landed with a thud
    landed like a bombshell, finally landed, finally lands, is out there, is out now, reached the public, made it out, entered the public domain
    now out, is at last out
words publication
    publication, release, publishing, releasing, unveiling, disclosure
words it
    it, its, the text
words draft
    draft, drafts, advance copy, copy of the report, draft text, draft report, draft version
    its draft, her draft, the draft, xinjiang draft, uyghur draft, draft on
    advance version, advance text, preliminary version, confidential version, confidential copy, unedited version, review copy, near final version
    pre publication version, pre publication copy, unpublished version, unreleased version, advance draft, working draft, full draft
    advance copies, advanced copy, copy of her report, copy of its report, copy of the assessment, copy of the xinjiang report
    embargoed text, embargoed copy, embargoed version, embargoed report, embargoed draft
words own-leaked
    leaked pages, leaked text, leaked excerpts, leaked findings, draft, drafts, draft of, draft report, draft text, draft version, draft on, its draft, her draft, the draft, xinjiang draft, uyghur draft, leaked draft, leaked copy, leaked version, leaked report, leaked document, working copy, working draft, parts of a document
words not
    not, never, no, nothing, none, t, cannot, nor, neither, without, refrain from, refraining from, refuse to, refused to, rather than, no one
    won t
words will
    will, ll, is to, are to, was to, set to, due to be, due, due out, about to, going to, is to be, to be, scheduled to, scheduled
    plans to, plan to, planned to, planned, planning to, expected, expects, expect, slated, on track, in line to, would
    on course to, on course for, earmarked for, pencilled in, penciled in, tipped to, likely to, poised to, gearing up to, gears up to, prepares to
    preparing to, slated for, bound to, is going to, it s going to, get ready to
    set for, lined up for, booked for, headed for, ready for release, billed for, marked for
words promise
    my compromise, her compromise, our compromise
    promise to, assure us, assure them, assure the public
    were promised that, was promised that, been promised that, told us she would, said she would get, get this done, keep to her commitment, keeps to her commitment, kept to her commitment, keep to her word, hold to her commitment, stand by her commitment, stands by her commitment
    gave your word, give your word, given your word, gave his word, keep her word, keep your word
    you have my word, gave her word, her word that, given her word, my word, is coming, will be coming
    means to, mean to, meaning to, means for, bent on, keen to, aiming to, undertake to, has every intention
    promise, promised, promises, promising, pledge, pledged, pledges, vow, vowed, vows, commit to, committed to, commitment
    intend, intends, intended, intention, meant it, meant to, aim to, aims to, aimed to, hopes to, hoped to, hope to, hopes, hoped its, assure, assured
    deadline, undertook, undertaken, determined to, says it will, seeks to publish, seeks to, view to, with a view to, intent, hoping to
    hoped the report, hopes the report, hoped it, hoped, readies, ready to publish, ready to release, guaranteed, reiterated her commitment
    given assurances, gave assurances, assurances, assurance, renewed her commitment, renews commitment, renews pledge, renewed her pledge, repeats pledge
    repeated her pledge, reaffirms, reaffirmed, stands ready to, plans for, made a commitment, had committed, gives her word, swears to, swore to
    set herself, gave herself until, gives herself until, target date, self imposed deadline, own deadline, wants to publish, wants to release
    wishes to publish
    count on seeing, can count on, could count on, rest assured, word of honour, solemn word, firm commitment, gave an undertaking
    given an undertaking, undertaking, gives undertaking, resolved to, is resolved to, adamant that, confident that, confident of, is confident
    expects to be able to, sets deadline for, sets date for, set a date for, sets a date for, names date for, names a date for, gave a date for
    gives date for, confirms date for, confirmed the date for, fixes date for, fixed a date for, announces date for, announced a date for
words may
    may, might, could, possibly, perhaps, would
words must
    should resist beijing, must resist beijing, should resist china, must resist china, should resist pressure and, must resist pressure and, must resist the pressure and, should resist the pressure and
    must, should, has to, have to, need to, needs to, ought to, it is time, high time, essential that, essential, crucial that
    imperative, immediately, duty to, obliged to, owes it to, owe it to, owed to, owes the world, only thing left, time for, is bound to, dare not delay
    stop dithering and, stop stalling and, stop delaying and, stop hiding and, stop dragging her feet and, stop dragging its feet and, stop dithering
    stop stalling, stop playing for time, no more delays, no more excuses, come clean and, come clean, muster the courage to, find the courage to
    have the courage to, have the guts to, show courage and, show backbone and, stand firm and, do the right thing and, obligation to, has a duty to
    duty bound to, incumbent on, incumbent upon, it is imperative, is overdue for
    least she could do, least she can do, least bachelet could do, least bachelet can do, least the un could do, least the un can do
    least it could do, only decent thing, the right thing to do is, the right thing is to
words asks
    had wanted
    called Monday on, called Tuesday on, called Wednesday on, called Thursday on, called Friday on, called Saturday on, called Sunday on, appealed Monday to, appealed Tuesday to, appealed Wednesday to, appealed Thursday to, appealed Friday to, appealed Saturday to, appealed Sunday to
    badger, badgered, badgering, badgers, hound, hounded, hounding, pester, pestered, nag, nagged, beg, begged, begging, implore, implored, plead, pleaded, beseech, clamour for, clamor for, clamouring for, clamoring for
    insists that, insist that, insisted that, losing patience and want, expects bachelet, expects the un, expect bachelet, expect the un, expects her, expect her, expects the office
    looked to, looks to, look to, rally, rallied, rallies, petitions, press ahead with, clamouring, clamoring, insisting, plead with, pleads with, pleaded with, joins calls, joined calls, joined the call, adds voice, added its voice, chorus, appealed to, lobbies for, lobbied for, presses
    ask, asks, asked, asking, urge, urges, urged, urging, call on, calls on, called on, calling on, call for, calls for, called for
    calling for, calls to, calls, demand, demands, demanded, demanding, request, requests, requested, requesting, want, wants, wanted
    appeal, appeals, appealed, appealing, petition, petitioned, letter, wrote, written, writing, insist, insists, insisted, begs
    pleads, implores, entreat, push for, pushes for, pushed for, pushing for, encourage, encouraged
    encourages, encouraging, exhort, exhorted, seeking, sought, joint letter, open letter, advise, advised, told her, tells, clamour
    clamor, request that, recommend, recommended, invite, invited, instruct, instructed, press for, presses for, pressed for, pressing for, plea
    its call, their call, her call, his call, renewed call, renewed calls, fresh call, fresh calls, urgent call, joint call, repeated calls
    mounting calls, growing calls, faces calls, look forward to seeing, looks forward to seeing, looking forward to seeing, look forward to reading
    look forward to the, looks forward to the, rally for, rallied for, rally to, petition for, clamors for, clamours for, clamoured for, clamored for
    cry for, outcry for, agitate for, demonstrate for, demonstrated for, protest for
    told to, are told to, tells her to, prevail on, prevails on, prevailed on, prevail upon
words pressure
    pressure, pressures, pressured, pressuring, pressurised, pressurized, press, presses, pressed, pressing, lobby, lobbies
    lobbied, lobbying, threaten, threatens, threatened, threat, threats, intimidate, intimidated, intimidation, lean on, leaned on, leaning on
    arm twisting, twist arms, campaign, under fire
    lean hard on, leans on, leaned heavily on, leant on, leaning heavily on, strong arming, strong armed, twisting arms, twisted arms, arm twists
    browbeat, browbeating, bully, bullied, bullying, bullies, cajole, cajoled, cajoling, armtwisting, diplomatic offensive, lobbying campaign, pushback
    warned off, threatening
words warn
    warn, warns, warned, warning, caution, cautions, cautioned, cautioning
words harm
    harm, harms, damage, damages, undermine, undermines, politicise, politicize, politicisation, politicization, confrontation, jeopardise, jeopardize, poison, strain, would hurt, hurt, wreck, set back, backfire, intensify
words oppose
    resolutely against, adamantly against, utterly against, categorically against, dead against, vehemently against, squarely against, against it being, against its being, against her publishing, against its publication
    oppose, opposes, opposed, opposing, opposition, object, objects, objected, objecting, objection, objections, resist, resisted, resists
    protest, protested, protests, firmly against, strongly against, is against, are against, was against, were against, be against, stands against, speak out against, spoke out against, come out against, came out against
    opposed to, completely opposed to, dead set against, deadly against, resolutely oppose, resolutely opposes, resolutely opposed, take issue with
    takes issue with, took issue with, has no time for, in opposition to, rail against, will not accept, cannot accept, not in favour of, not in favor of
    comes out against, speaks out against, strenuously opposed
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
    tries to kill, tries to block, tries to bury, tries to stop, tries to suppress, tries to prevent, tries to quash, tries to derail, tries to thwart
    tries to halt, tries to silence, trying to kill, trying to block, trying to bury, trying to stop, trying to suppress, trying to prevent
    trying to quash, trying to derail, trying to thwart, trying to halt, trying to silence, trying to scuttle, trying to sink, tried to kill
    tried to block, tried to bury, tried to stop, tried to suppress, tried to prevent, tried to quash, tried to derail, tried to thwart, tried to halt
    tries to smother, tries to gag, trying to gag, pull strings to stop, throttle, choke off, snuff out, nobble, put the kibosh on, kill off, kills off
    bottle up, put a stop to, put the brakes on, puts the brakes on, stymie, stymied, foil, foiled, bury for good, keep out of sight, keep hidden
    keep from the public, keep quiet, hushed up, hushing up, covering up
words shelve
    has been dropped, have been dropped, been dropped, was dropped, has dropped it, have dropped it, quietly dropped, silently dropped, let it drop, let it die, let the report die, dies a quiet death
    has dropped its report, has dropped report, has dropped xinjiang, has dropped her report, has dropped the report, shelve, shelves, shelved, shelving, given up plans to publish, given up on publishing, gave up plans to publish, given up on the report, given up on its report, given up on the xinjiang report, gives up on report, dropping, abandoning, ditching, scrap, scraps, scrapped, scrapping, withdraw, withdraws, withdrew, withdrawn, withdrawing, drop, dropped
    abandon, abandoned, abandons, ditch, ditched, pulled, retract, retracted, cancel, cancelled, canceled, mothball, mothballed, archive, archived, axed
    not going ahead with
    pulls plug on, pulls the plug on, pulled the plug on, call off, calling off, calls off, called off, axes, nixes, dead in the water, dead and buried, spikes, junked, junks
    pulls report, pulls xinjiang, pulls its, pulls uyghur, pull report, withdraws report, kills its, buried for good, bins report, binned for good
    consigned to the archive, consigns to the archive, consigned to the bin, consigned to history
    been given up, off the table, been called off, was called off, never to see the light, will never see the light
    will never see the light of day, never see the light of day, never be published, never be released, never be made public
words delay
    delay, delays, delayed, delaying, postpone, postpones, postponed, postponing, postponement, put off, puts off, putting off, puts it off
    held back, hold back, holding back, holds back, holding off, hold off, held off, withhold, withheld, withholding, withholds, overdue, long overdue
    late, defer, deferred, defers, deferral, hold up, hold ups, held up, stall, stalled, stalling, stalls, drag*, sat on, sitting on, sit on
    pushed back, push back, pushes back, missed, misses, miss the, slow to, slipped, slip, slips, backlog, setback, dithering, foot dragging, in limbo, kept back
    shirking, drawn out, delaying tactics, behind schedule, come late, setbacks
    hold up of, hold ups in, holdup, foot-dragging on, procrastinating, procrastination, stonewalling, stonewalls, stonewalled, sits on, has sat on
    sat on for, held on to, holding on to, holds on to, hung on to, hanging on to, pushed back publication, kept delaying, keeps delaying
    keeps putting off, kept putting off, keeps pushing back, slipping, deferring, months late, a year late, running late, pushing back
    put back, puts back, putting back, slides, slid, sliding, kicks the can, kicked the can, kicking the can, keeps back, keeping back, keep back
    dallies, dallied, dallying, dawdles, dawdling, tarries, lags, lagging, lag, shifted again, moved back, put on hold, puts on hold
    freezes release, held over, bottleneck, stalemate over, logjam, go slow, hesitates to, hesitated to, hesitating to, reluctant to
    reluctance to, wary of, balks at, baulks at, balked at
words epithet
    overdue recognition, long overdue recognition, overdue acknowledgement, overdue acknowledgment, overdue vindication, overdue step
    long awaited, much awaited, eagerly awaited, long delayed, much delayed, oft delayed, repeatedly delayed report, highly anticipated
    long anticipated, long expected, keenly awaited, awaited, expected since, due since, awaited since, promised since, long postponed, much anticipated, hotly anticipated, often delayed, expected report
    long overdue acknowledgement, long overdue acknowledgment, long overdue confirmation, long overdue first step, overdue confirmation
    long overdue reckoning
    once expected, once due, once promised, once planned, once slated, once scheduled, once announced, first promised, first announced
    originally due, originally expected, originally promised, oft postponed, oft promised, much postponed, much discussed, closely watched
    keenly anticipated, hotly awaited, repeatedly postponed report, long promised, much promised, long stalled
    years in the making, long in the making, months in the making, in the making for
words unpublished
    yet to put it out, yet to publish, yet to release, yet to issue, yet to bring out, yet to share, yet to produce, yet to let out, yet to put its, yet to put her, yet to put the, yet to appear, yet to surface, why it is not out, has not let out
    in limbo, still in limbo, has still not materialised, not materialised, not materialized, kicked down the road, kicked into the long grass, into the long grass, on the back burner, on ice, drags on
    nowhere to be found, is not ready, not ready, nothing has come, nothing has appeared, yet to materialise, yet to materialize, kept from the public, has not surfaced, remains unseen, no one has seen it, nobody has seen it, still to come, missing in action, no sign of it
    unpublished, unreleased, yet to be published, yet to be released, yet to be made public
    in a drawer, in the drawer, in her drawer, in a desk drawer, there it sits, it sits, sits on her desk, kept in a safe, not been published, nowhere in sight, no trace of the report
    yet to come out, yet to see the light, yet to see the light of day, not seen the light, not seen the light of day, not yet seen the light of day
    still not out, not yet out, still not been published, still under wraps, remains under wraps, nowhere to be seen, has yet to emerge, failed to publish
    failed to release, fails to publish, fails to release, failure to publish, failure to release, failing to publish, failing to release
    still has not appeared, still pending, yet to be issued, gathering dust, has not appeared, not been seen, not come out, not yet been released
    not yet been published, still not seen the light, still not seen the light of day, has not materialised, has not materialized, still hasn't
    yet to make public, not yet public, not yet available, remains secret, no sign of the report, continues to sit
    gathers dust, gather dust, gathered dust, collecting dust, collects dust, languishing, languishes, languished, languish, under lock and key, a no show
    no show, still a no show, held under wraps, been kept under wraps, is being kept under wraps, stays under wraps, stuck in the pipeline, stuck in limbo
    left in limbo, still nowhere, is nowhere, yet to get its hands on, yet to read, yet to be seen, yet to land, yet to drop, yet to go public
    yet to be unveiled, not gone public, in the deep freeze, lies in a drawer, stays in drawer, sits in a drawer, sitting in a drawer
    locked in a drawer, sitting on a shelf, on the shelf, sits on a shelf, hidden from view, out of public view, hidden from the public, remains hidden
    remains shrouded, shrouded in mystery, shrouded in secrecy, locked away, conspicuous by its absence, conspicuously absent, no closer to publication
    no closer to being published, no closer to release, not a page, not a single page, not a line, not been made available, remains under lock and key
    remains locked away, kept locked away, has gone missing, on hold
    still not there, still not here, still isn t out, isn t out, not out yet, is not out, have come and gone, has come and gone, came and went
    not made it into print, not made it out, not made it into the open, not made it to print, yet to make it, yet to reach the public
    not reached the public, not left the building, not left her desk, yet to leave, not emerged, not materialised yet, not arrived, yet to arrive
    not landed, not been issued, not been unveiled, not been disclosed, not yet appeared, not yet come out, not yet been made public
    not been made public, not yet been issued, still in the drawer, still in a drawer, still locked, still hidden, still unseen, unseen
    still secret, still missing, still absent, kept waiting, keeps the world waiting, keeps world waiting, keeping the world waiting
    keep the world waiting, keeps uyghurs waiting, keeps them waiting, keeping them waiting, kept the world waiting, none the wiser
    still unpublished, still unreleased, remains unpublished, remains unreleased, remained unpublished, remained unreleased
    stuck in, stuck on, stuck at, remains stuck, still stuck, is stuck, got stuck, bogged down, deadlocked, in the doldrums, at a standstill
    go by without, goes by without, gone by without, went by without, passes without, passed without, come and go without, comes and goes without
words no-date
    without a word on when, not a word on when, not hold their breath, not hold your breath, not be holding their breath, don t hold your breath
    no day had been fixed, no day has been fixed, no day was fixed, no date had been fixed, no date has been fixed, no date had been set, no date has been set, no date was set, no day had been set, no day has been set, no day named, no day given, no timetable exists, no hint of a day, no hint of a date, has no date, had no date, named no day, named no date, no day yet
    no date, no timeline, no timetable, no fixed date, fixed date, no set date, no firm date, no clear date, no release date, no publication date, not clear when, unclear when, not say when
    not sure when, not saying when, no word on when, no clarity on when, cannot say when, could not say when, uncertain when, no schedule, no timeframe, no time frame
    date is not known, without a date, did not say when, would not say when, unknown when, no indication when, no idea when, not known when, declined to say when, refused to say when
    declined to give a date, not given a date, would not give a date, when the report will, no specific date
    tight lipped about when, mum on when, does not say when, not given a timeline, no target date, no word about when, no hint of when
    no indication of when, anybody s guess when, anyone s guess when, refuses to say when, will not say when, won t say when, unable to say when
    could not give a date, cannot give a date, gave no date, gave no timeline, gives no date, offered no timeline, no deadline
    no new date, no new timeline, no word on a date, without giving a date, without a timeline, no precise date, no exact date, no definite date
    no firm timeline, no date yet, date unknown, date unclear, date still unknown, yet to set a date, has not set a date, not set a date
    not named a date, would not name a date, declined to name a date, refused to give a date, refuses to give a date, declines to give date
    declines to give a date, refuses to name a date, leaves date open, left the date open, no closer to knowing when, remains unclear when
    still unclear when
    keeps everybody guessing, keeps everyone guessing, keeps world guessing, keeps the world guessing, guessing about when, guessing when
    kept guessing, keeps them guessing, guessing over when
words unsure
    no longer guarantee, no longer guarantees, no longer be guaranteed, no longer vow, no longer be sure, no longer sure, no longer certain, no longer be certain
    could not guarantee it, cannot guarantee it, without guaranteeing it, without being able to guarantee
    no telling whether, no telling, there is no telling, nobody can say, anyone s guess, an open question, touch and go, sidestepped, dodged, dodges, ducked, ducks, brushed off questions, evasive, refuses to say, dodging
    would not promise, would not commit, not commit, not commit herself, no longer commits, no longer promises, stops short of, cannot say whether, could not say whether, non committal, noncommittal, leaves open, left open, leaves door open, left the door open, hangs in the balance, may yet miss, could yet miss, hedged, hedges, hedging, wavers, wavered, casts doubts, doubtful, sounded less certain, made no promise, makes no promise, refused to commit, declines to commit, declined to commit, unable to say, unable to promise, unable to guarantee, would not be pinned down, with days to go
    no guarantee, not guarantee, cannot guarantee, no guarantees, not be sure, not sure, cannot be sure, cannot promise, not promise, trying, try very hard
    try hard, tries to, in doubt, doubt, doubts, unlikely, uncertain, uncertainty, casts doubt, not certain, no certainty, working very hard
    working hard, fear*, remains unclear, not committed, stopped short of, running out of time, without guarantees, unclear whether, time is running out
    may miss, might miss, could miss, whether it will be, uncertain whether, in question, unclear if, no assurance, not say whether, clock is ticking, not confirm whether
    could not say for sure, cannot say for sure, not say for sure, hopes fade, hopes fading, hopes dim, hopes dwindle, clock ticks, clock ticks down
    clock runs down, clock is running down, clock winds down, time is fast running out, time is running short, time running out, time runs out
    time runs short, race against time, race against the clock, races against time, races against the clock, races the clock, down to the wire
    cutting it fine, slim chance, slim hope, could slip, may slip, might slip, in jeopardy, fate uncertain, uncertain fate, question mark over
    question marks over, question mark hangs over, cliffhanger, hangs by a thread, no promises, gives no guarantee, gave no guarantee, offers no guarantee
    offered no guarantee, remains in doubt, up in the air, still up in the air, hazy on, vague on, vague about, coy about, coy on, noncommittal on
    will not say whether, won t say whether, won t commit, will not commit, won t promise, will not promise, won t guarantee, not in a position to say
    unsure if, unsure whether, unsure when, not sure if, not sure whether
    far from clear, far from certain, far from sure, far from guaranteed, less than certain, not a given, not a foregone conclusion
    not guaranteed, never certain, not clear whether, not clear if, not clear that, by no means certain, by no means clear, by no means sure
    increasingly unlikely, looks unlikely, looking unlikely, prospects dim, prospects fade, hopes recede, hopes receding, hopes are fading
    hopes were fading, chances fade, chances slim, dwindling chances, scepticism that, skepticism that, sceptical that, skeptical that
    little hope, little chance, little prospect, slender chance
words await
    still waiting, still wait, still wait for, keeps waiting, keep waiting, waiting for, still awaiting, awaiting, waited in vain, still await, still awaits
words at-once
    without delay, without further delay, without further ado, without more ado, with no further delay, with no more delay, immediately, immediate, promptly, prompt, swift, urgent, urgently, as soon as possible
    at once, speedy, forthwith, timely, without any further delay, quick, swiftly, quickly
words before
    before, until, till, this month, this week, this year, ahead of, in time, by the end, on time, in her time, in his time, yet, for now, any time soon, for the time being
    today, tomorrow, soon, just yet, next week, by the, within
words prepare
    last stage of assessing, last stage of, final stage of, completing its own, bringing its assessment, to a close, is bringing, nearly there, not complete, was not complete, is not complete, were not complete, still incomplete, being tied up, rounding off, finishing off
    tidying up, tidy up, last checks, final checks, final edits, final edit, last edits, not quite finished, not yet finished, not finished, not quite done, not yet complete, not completed, not yet completed, unfinished, being finished, putting together, pull together, pulling together, polish, polishes, polished
    last stretch, in the last stretch, final stretch, home straight, checking footnotes, proofreading, early version, putting the last touches, last leg, nearing the end, winding up, wrapping it up, wrap up, fact checking, all but written, almost written
    finalise, finalising, finalised, finalises, finalize, finalizing, finalized, finalizes, last touches, final touches, finishing touches, completing, nearly complete, almost complete
    near completion, nears completion, nearing completion, near complete, preparing, prepared, prepares, prepare, preparation, work on, works on, working on, worked on, at work on
    being worked on, drafting, drafted, compile, compiled, compiling, writing, being written, being updated, update its, updating, under way, underway, in progress, wrapping up
    almost finished, nearly finished, nearly done, almost done, all but done, all but finished, all but complete, rewriting, rewrite, revising, being revised, polishing, wraps up, on the home stretch, in the final stretch, updated after, been finished, finished, ready, launched an assessment, completes, final stages, close to completing, being drawn up, drawing up, drew up, being drafted
    being prepared, close to finishing, final stage, complete its, complete her, finishing, assembling, in the works, being compiled, last stages, completed, in preparation
    tweaking, tweaked, tweak, tweaks, being edited, editing, edited for the last time, racing to complete, rushing to complete, scrambling to complete
    racing to finish, rushing to finish, scrambling to finish, rush to finish, brought up to date, bring up to date, bringing up to date
    being brought up to date, final phase, last phase, closing stages, finish line, nears finish line, near the finish line, nearing the finish line
    finalisation, finalization, dotting the i s, crossing the t s, final draft, last draft, latest draft, fine tuning, fine tunes, fine tune
    tinkering with, still writing, still drafting, still compiling, being rewritten, being polished, put the finishing touches, work continues
    to complete the, to complete its, to complete her, to finish the, to finish its, to finish her, to wrap up the, to wrap up its, readying
    final throes, last throes, in the hands of the editors, with the editors, in the editing stage, drawing together, pulled together, last review
    final review, legal checks, legal review, legal vetting, being vetted, being checked, being reviewed internally, internal review
    last round of checks, advanced stage, advanced stages, well advanced, being translated, last chapters, final chapters
    final pages, last pages, signing off on, sign off on, awaiting sign off, rounded off, concluding its, concluding her
    close to done, close to completion, close to being finished, close to the end of, being readied, made ready, getting ready, gets ready
    being knocked into shape, last lick of paint, taking shape, takes shape, bringing together, brings together, collating
    collated, being collated, being assembled, assembled, gathering material for, collecting material for, going through final, entering final
    enters final, enters last, edits, last minute changes, last minute edits, making changes to, redrafting, redrafted, reworking, reworked
    being reworked, bring to a close, bringing to a close, ironing out, last details, final details, putting flesh on, still being written
    still being drafted, still being finalised, still being finalized, still being edited, still being worked on
    beavering away at, beavering away on, toiling on, toiling over, toiling away at, labouring over, laboring over, hard at work on, busy with
    busy on, sifting evidence for, gathering evidence for, collecting evidence for, agreed internally, signed off internally, approved internally
    cleared internally, typeset, proofread, being printed, at the printers, only the layout, draws up, draw up, piecing together, piece together
    puts together, put together, compiles, collects evidence for, gathers evidence for, writing up, begun writing, started writing, begun drafting
    begun work on, started work on, begins work on, starts work on, resumes work on, resumed work on, expanding, fleshing out, fleshes out
    adding to, working to complete, working to finish, working to finalise, works to finish, works to complete, within sight of completion
    in its final
    consolidating, consolidated, consolidates, amending, amended, amends, supplementing, supplemented, overhauling, overhauls, rechecking
    double checking, enlarging, beefing up, still at work on, still busy
    final shape, final form, final polish, given a final read, a final read
words share
    share, shared, shares, sharing, hand, handed, handed over, hands, send, sent, sends, sending, show, shown, shows, showed, showing, see, sees, seen, saw, went to, goes to, go to, gone to, given, give, gives
    gave, submit, submitted, submits, forwarded, transmitted, provided, provide, passed to, received, receive, receives, receiving, got, obtained, preview, had sight of, access to, look at, consult, consulted
    delivered, circulated to, opportunity to, reviewed by, been with
    forward, forwards, transmits, transmit, passed on to, passes to, dispatched, turned over to, relayed to, furnished, previewed, lets see, slipped to
words comment
    comment, comments, commented on, input, inputs, feedback, factual observations, observations, remarks, corrections, contributions, its response, their response, submissions, reply to the draft, factual comments, comment on, views on
    a response, its reply, their reply, its replies, factual corrections, factual review, fact check, reactions from, right of reply
    objections to the draft, annotations
    comments on, observations on, feedback on, input on, remarks on
words review
    review, reviewed, reviewing, study, studied, studying, examine, examined, examining, consider, considered, considering, incorporate, incorporated, incorporating, assess the, go through, going through, took into account, take into account, address, look at, looking at, evaluate
    going over, weighing, weighs, poring over, sifting through, digesting, working through, works through, wading through, taking stock of
words react
    fuming, fumes, fume, fumed, seething, seethes, seethed, bristles, bristled, brushed aside, brushes aside, rubbishes, pours scorn, poured scorn, scoffs, scoffed, rounds on, rounded on, vents, vented, greets, greeted, cheers, cheered, lauds, lauded, up in arms
    reject, rejects, rejected, rejecting, rejection, condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, dismiss, dismisses
    dismissed, dismissing, slam, slams, slammed, slamming, blast, blasts, blasted, decry, decries, decried, welcome, welcomes, welcomed, welcoming, hail, hails, hailed, hailing, praise
    praises, praised, applaud, applauds, applauded, lambast, lambasts, lambasted, hits back at, hit back at, hit out at, hits out at, lash out at, lashed out at, lashes out at, rebuff, rebuffs, rebuffed
    refute, refutes, refuted, angry at, angered by, anger at, outrage, furious, fury, responded to, responds to, reacted to, reacts to, rebuts, rebutted, rebuke*, criticised, criticizes, criticises, criticized, rubbished, trashed
    in response to, follow up, following up, step forward, act on, in the wake of, in light of, following the release, following the publication, following publication, since the release, after the publication, after the release, after a un report, after un report, after the report, following the report, following a un report, since the report, support the findings, endorse, endorsed, endorses, vindicat*, discredit, discredits
    applauding, praising, fulminates, fulminated, trashes, rubbishing, repudiates, repudiated, spurns, spurned, scorned, scorns, derides
    derided, disparages, disparaged, ridicules, ridiculed, savages, savaged, assails, assailed, deplores, deplored
    takes aim at, took aim at, embrace, embraced, embraces, commends, commended, commend, salutes, saluted, seizes on, seized on
    rejoice at, rejoiced at, reacts angrily, reacted angrily, reacts furiously, reacted furiously, react to, reacting to, reaction to, reactions to
    respond to, responding to, takes note of, shrugs off, shrugged off, waves away, waved away, lays into, laid into, thumbs its nose at, express outrage
    voiced outrage, express anger, express concern over the findings, rails at, railed at, strikes back at, struck back at, fires back at, fired back at
    reels from, reeling from, stung by, rattled by, incensed by, enraged by, infuriated by, cheered by, heartened by, disappointed by, disappointed with
    backs findings of, backs the findings of, backed the findings of, stands by findings of, stands behind
    reacts with, reacted with, reacting with, responds with, responded with, react with, respond with, countered, counters, contests, contested
    pushes back against, pushed back against, push back against, pushing back against, pushes back on, pushed back on, challenges, challenged
    responds angrily, responded angrily, digest, digests, acclaim, acclaims, acclaimed, cheer, celebrate, celebrates, celebrated
    take comfort from, takes comfort from, took comfort from, pan, pans, panned, pounces on, pounced on, hit back over, hits back over
    lashes out over, lashed out over, furious over, furious about, furious at, livid, livid at, livid over, angry over, angry about, angered over
    anger over, outraged over, irate at, irate over
words slur
    concocted, out of thin air, cooked up, trumped up, invented, dreamed up, dreamt up, made out of whole cloth, hoax, charade, stunt, scrap of paper
    so called report, so called assessment, sham, hatchet job, pack of lies, tissue of lies, libel
    rubbish, garbage, trash, nonsense, baseless, groundless, hit job, worthless, waste paper, fiction, travesty, mockery, propaganda
    farce, lie, lies, disinformation, misinformation, false information, smear, smears, fabricated, fabrication, politically motivated, null and void, illegal, invalid, distort*, slander, political tool
    patchwork, presumption of guilt, game changer, damning, milestone, landmark, vindication, step forward, very important, made up
    patchwork of, hodgepodge, hotchpotch, mishmash, jumble of, perverse product, orchestrated, planned and orchestrated, manufactured, bogus
    sheer fabrication, sheer lie, outright lie, lies and, smearing, smeared, slandering, slanders, slanderous, vilify, vilification, malicious, unfounded
    one sided, anti china, ulterior motives, act of political manipulation, political manipulation, tool of the west, tool of the united states
    tool of the us, ridiculous, absurd, preposterous, fairy tale, fairy tales, cock and bull, without any credibility, no credibility
    lacks credibility, has no legitimacy, illegitimate, not worth the paper, shoddy, shameful, disgraceful, outrageous, scandalous
    erroneous, full of mistakes, full of errors, riddled with, doctored, hatched, tool to
    based on lies, is based on lies, was based on lies, based on disinformation, is based on disinformation, was based on disinformation
    based on false, was based on false, is based on false, based on rumours, based on rumors, built on lies, relies on lies, relied on lies
    based on fabricated, was based on fabricated
words finds
    says, said, finds, found, accuses, accused, accusing, denounces, denounced, details, detailed, documents, documented, concludes, concluded, cites, cited, alleges, alleged, warns, warned, states, stated, describes, described, calls
    points to, pointed to, identifies, speaks of, notes, noted, highlights, highlighted, contains, contained, includes, sets out, laid out, lays out, according to, is based on, was based on, drew on, lists, exposes, reveals, recommends, suggests, is clear, as described in, rests on, runs to
words council
    human rights council, rights council, council, hrc, unhrc
    un body, un rights body, top un rights body, un s top rights body, un s human rights body, un s rights council, 47 member council
words debate
    debate, debates, debated, debating, vote, votes, voted, voting, motion, draft decision, draft resolution, resolution, discuss, discussion, discussing, proposal, bid
    draft motion, western bid, western motion, us led motion, us led bid, us led proposal, draft text calling, urgent debate, special session
words outcome
    turned away, turns away, turn away, refuses to talk about, refuse to talk about, voted not to, votes not to, refuses to debate, refuse to debate, declines to debate, declined to debate, will not debate, chose not to, said no to, says no to
    voted down, vote down, rejected, rejects, reject, failed, fails, fail, defeat, defeated, defeats, refused, refusing, adopt, adopted, narrowly, abstain*, abstention*, turned down, turns down, blocked, blocks, tabled, table, submitted
    submits, presented, presents, seek, seeks, propose, proposes, proposed, call for, calls for, against, put forward, push for, asks, request, requested, sets up, thwarted, lost, win, wins, dodges, shut down, quash*
    throws out, threw out, thrown out, loses, lose, knocks back, spurns, spurned, shoots down, shot down, nixes, nixed, opted not to
    decides against, decided against, turned its back on, rebuffs, rebuffed, scuppers, scuppered, torpedoes, torpedoed
    stymied, sunk, sinks, defeat for, falls short, fell short, rejecting, rejection, fends off, fended off, averts, averted, votes against
    voted against
    votes down, victory for, win for, blow to, snub to, coup for
words un
    un, united nations, uno
    high commissioner, high commissioner s, un rights, human rights chief, human rights boss, rights boss, rights council, palais wilson
    un verdict, un s verdict
words state
    china, chinese, beijing, chinese government, china s government, government of china, government, authorities, foreign ministry, chinese communist party, ccp, communist party, xi jinping, xi
    chinese officials, chinese diplomats, chinese mission, china s mission, chinese ambassador, china s ambassador, chinese foreign ministry, zhao lijian, zhang jun, wang wenbin, wang yi, liu yuyin, chen xu, hua chunying, mao ning, regime, moscow, pakistan, cuba, forty countries, some 40 countries, 40 countries, about 40 states
    chinese mission in geneva, mission in geneva, chinese embassy, chinese state media, global times, cgtn, chinese envoy, china s envoy, chinese side
    chinese delegation, chinese delegate, chinese representative, people s daily, cppcc, xinjiang government, regional government, beijing s envoy
    beijing s ambassador, beijing s mission, communist authorities, communist party leadership, xi s government, xi government
words group
    lawmakers, senators, senator, congressmen, members of congress, congress, organisations, organizations, ngos, ngo, rights groups, groups, campaigners, activists, countries, states, diplomats, western governments, governments, nations
    united states, =US, =U.S., washington, american, european union, eu, britain, uk, germany, france, canada, australia, state department, foreign office, human rights watch, amnesty, amnesty international, victims, families, advocates, critics, lawyers, experts, academics, scholars, coalition
    world uyghur congress, survivors, parliament, mps, ambassadors, democracies, western states, western countries, researchers, exiles, diaspora, uyghur groups
    taiwan, japan, netherlands, sweden, switzerland, norway, lithuania, czech republic, belgium, denmark, finland, ireland, new zealand
    tokyo, berlin, paris, london, brussels, ottawa, canberra, g7, peers, republicans, democrats, ipac, inter parliamentary alliance on china, blinken
    borrell, baerbock, penny wong, truss, white house, secretary general, guterres, exile groups, exile group, exiled uyghurs, uyghur exiles
    uyghur diaspora, uyghur activists, uyghur leaders, uyghur campaigners, dolkun isa, rushan abbas, omer kanat, nury turkel, campaign for uyghurs
    uyghur human rights project, human rights in china, ishr, international service for human rights, relatives, former detainees, unions, trade unions
    investors
    world uighur congress, uyghur congress, uighur congress, uyghur world congress
called China
    china, chinese, beijing, chinese government, china s government, government of china, chinese communist party, ccp, communist party, xi jinping, xi
    chinese officials, chinese diplomats, chinese mission, china s mission, chinese ambassador, china s ambassador, chinese foreign ministry, zhao lijian
    zhang jun, wang wenbin, wang yi, liu yuyin, chen xu, hua chunying, mao ning, chinese mission in geneva, chinese embassy, chinese state media
    global times, cgtn, chinese envoy, china s envoy, chinese side, chinese delegation, chinese delegate, chinese representative, people s daily, cppcc
    xinjiang government, beijing s envoy, beijing s ambassador, beijing s mission, communist authorities, communist party leadership, xi s government
    xi government
called Amnesty International
    amnesty, amnesty international
called Australia
    australia, canberra, penny wong
called Belgium
    belgium
called Campaign for Uyghurs
    rushan abbas, campaign for uyghurs
called Canada
    canada, ottawa
called Cuba
    cuba
called Czech Republic
    czech republic
called Democrats
    democrats
called Denmark
    denmark
called EU
    european union, eu, brussels, borrell
called Finland
    finland
called France
    france, paris
called G7
    g7
called Germany
    germany, berlin, baerbock
called Human Rights Watch
    human rights watch
called Human Rights in China
    human rights in china
called Inter-Parliamentary Alliance on China
    ipac, inter parliamentary alliance on china
called International Service for Human Rights
    ishr, international service for human rights
called Ireland
    ireland
called Japan
    japan, tokyo
called Lithuania
    lithuania
called Netherlands
    netherlands
called New Zealand
    new zealand
called Norway
    norway
called Pakistan
    pakistan
called Republicans
    republicans
called Russia
    moscow
called Sweden
    sweden
called Switzerland
    switzerland
called Taiwan
    taiwan
called UK
    britain, uk, foreign office, london, truss
called UN Secretary-General
    guterres
called US
    united states, washington, state department, blinken, white house, us, american
called Uyghur Human Rights Project
    omer kanat, uyghur human rights project
called Uyghur activists
    uyghur activists, uyghur campaigners
called Uyghur groups
    uyghur groups
called Uyghur leaders
    uyghur leaders
called Uyghurs
    exiled uyghurs, uyghur exiles, uyghur diaspora, nury turkel
called Western states
    western governments, western states, western countries
called World Uyghur Congress
    world uyghur congress, dolkun isa
    world uighur congress, uyghur congress, uighur congress, uyghur world congress
called 40 states
    forty countries, 40 countries
called about 40 states
    some 40 countries, about 40 states
called activists
    activists, advocates, exiles
called authorities
    authorities, regime
called campaigners
    campaigners
called critics
    critics
called democracies
    democracies
called diaspora
    diaspora
called diplomats
    mission in geneva, diplomats, ambassadors
called experts
    experts, academics, scholars, researchers
called families
    families, relatives
called foreign ministry
    foreign ministry
called government
    government, regional government
called groups
    groups
called investors
    investors
called lawmakers
    lawmakers, congressmen, members of congress, mps, senators, senator, congress, parliament, peers
called lawyers
    lawyers
called organisations
    organisations, organizations, ngos, ngo, coalition, exile groups, exile group
called rights groups
    rights groups
called states
    countries, states, governments, nations
called trade unions
    unions, trade unions
called victims
    victims, survivors, former detainees
words spokesman
    spokesman, spokeswoman, spokesperson, rupert colville, colville, ravina shamdasani, shamdasani, liz throssell, throssell, jeremy laurence, laurence, her office, spokespeople, official, officials
words other-author
    united nations special rapporteur, un special rapporteur, un s special rapporteur, united nations special rapporteurs, un special rapporteurs
    committee on the elimination of racial discrimination, committee on racial discrimination, cerd, committee on the elimination of discrimination against women, cedaw, committee against torture, human rights committee, committee on economic social and cultural rights, working group on arbitrary detention, working group on enforced disappearances, concluding observations
    tribunal, state department, congressional, committee, think tank, aspi, human rights watch, hrw, amnesty, amnesty international, researchers, media, bbc, newspaper, newspapers, consortium, adrian zenz, zenz, ilo, international labour organization, european parliament
    ngo, parliament, commission on china, bar association, research group, institute, university, pentagon, us government, u.s. government, washington, scholars, embassy, foreign office, white paper, information office, lawyers
    un expert, un s expert, un envoy, icc, international criminal court, australian strategic policy institute, strategic policy institute
    special envoy, un investigator, citizen s tribunal, people s tribunal, reporters without borders, freedom house
    australian report, british report, german report, dutch report, canadian report, american report, congressional report, senate report
    parliamentary report, academic report, academic study, australian study, british study, german study, american study
words other-author
    un high commissioner for refugees, united nations high commissioner for refugees, high commissioner for refugees, unhcr, un refugee agency, refugee agency, un s refugee agency
    special rapporteur, special rapporteurs, rapporteur, rapporteurs, un experts, un committee, un panel, unicef, unesco, world bank, international labour organisation
    the state department, broadcaster, magazine, research institute, policy institute, auditors
words other-object
    media report, media reports, news report, news reports, newspaper report, newspaper reports, press reports
    scholar, scholars, academic, academics, student, students, professor, writer, poet, economist, teacher, imam, people, relative, intellectual, intellectuals, husband, wife, mother, father, sister, brother, daughter, son, family
    detainees, detainee, prisoners, prisoner, detained, hostages, journalist, journalists, activist, activists, photos, photographs, images, pictures, video, videos, statement, statements, figures, data, files, documents, inmates, those held, all those, a letter, uyghurs held, people held, album, book, film
    names, press statement, transcript, tape, emails, song, annual report, statistics, citizens, relatives, women, men, dissident
words visit
    visit, visits, trip, trips, tour, mission, journey, access, travel
words if
    dashes hopes that, dashed hopes that, dashing hopes that
    does not mean, doesn t mean, did not mean, would not mean, not necessarily mean, not mean that
    if, whether, unless, in case, were it to, should the, even if, once, when the, until, provided, after its, pending, assuming, conditional on, till, or else
words why
    why, when, where, how long
words when
    when
words know
    know, knows, knew, known, tell, clear, sure, certain, decide, decided, made up her mind, confirm, commit to, specify, rule out, guarantee, be drawn on, shed light on
words deny
    not the case, not so that
    wrong to say, incorrect to say, false to say, rejects claim, rejected claim, rejects the claim, rejected the claim, rejected a claim, dismisses claim, dismissed a claim, dismissed the claim, rejects suggestion, rejected a suggestion, rejected the suggestion
    rejected a newspaper report, rejected a media report, rejected a press report, rejected a * newspaper report, rejected a * media report, dismissed a newspaper report, dismissed a media report, dismissed a * newspaper report, dismissed a * media report, rejected a newspaper's report, rejected media reports, rejected press reports, dismissed media reports
    reported erroneously, erroneously reported, wrongly reported, incorrectly reported, mistakenly reported, withdrew a story, retracted a story, withdrew its story, retracted its story, withdrawn its story
    deny, denies, denied, denying, denial, no truth, refute, refutes, refuted, rejected suggestions, rejects suggestions, dismissed suggestions, rejected claims, rejects claims, dismisses claims, dismissed claims, false that, untrue, not true, untrue that, dismissed reports, dismissed rumours, dismissed rumors, dismisses rumours, dismisses rumors, rejected rumours, rejected rumors, rumours untrue, rejected the idea, dismissed speculation, rejects the idea, disputes, disputed
words own-hearsay
    to the effect that, in the press that, reports that, claims that, claim that, rumours, rumors, rumour, rumor, speculation that, suggestions that, suggestion that, account that, talk that, stories that, story that, media report, media reports, news report, news reports, newspaper report, newspaper reports, press reports, article that, article saying, article claiming, story saying, story claiming
words own-refuted
    apologised, apologized, has apologised, has apologized, untrue, not true, false, wrong, incorrect, inaccurate, unfounded, baseless, without foundation, no foundation, without basis, no basis, not correct, mistaken, nonsense, were denied, was denied
words recall
    previously, earlier this year, earlier this month, last year, last month, last autumn, last summer, last spring, last winter, last fall, a year ago, nearly a year ago, almost a year ago, a month ago, months ago, weeks ago, years ago, year ago, more than a year ago, before then, back then, at the time, originally
    has said more than once, late last year, two years ago, three years ago, since then, has repeatedly said, in the past, long ago
    last week, after her announcement, after announcing, days later, weeks later, after the announcement, subsequently
    in the months before, over the past year, during the past year
words had
    had intended, had hoped, had wanted, had planned, had aimed, had meant to
    had, has said more than once
words own-hours-earlier
    hours earlier, earlier in the day, earlier that day, earlier on the day
words own-travels
    travel, travels, travelling, traveling, fly, flies, heads to, head to
words own-had-meant
    had intended, had hoped, had wanted, had planned, had aimed, had meant to
words condition
    condition, conditions, provided, in exchange, in return, on the understanding, quid pro quo, price, conditional, bargain, trade off
words says
    asked about, when asked about, asked on, asked by reporters, asked by journalists, asked at a, asked in
    said, says, say, told, tells, announced, announces, announce, confirmed, confirms, stated, states, conceded, concedes, admitted, admits, added, adds, reiterated, reiterates, repeated, hinted, suggested, acknowledged, insisted, declared, declares, noted, explained, according to, vowed, promised, pledged
words reports-that
    reports, reports that, reports of, reported, report, told, according to, citing, cited, quoted, says, said, writes, wrote, noted, seen by, obtained by, revealed, reveals, learned, exclusive, carried by, reporting
words own-newsroom
    newspaper, newspapers, daily newspaper, news site, news website, tabloid, media report, media reports, news report, news reports, press reports
words own-so-writes
    writes the paper, the paper writes, the paper said, according to the paper
words but
    but, however, although, though, yet, while, whereas, nevertheless, now, which, who
words by
    by, from, of
words by-when
    by, until, next, on, before, this, till, coming, come
words see-also
    see also, read more, read also, related, related articles, more on this, also read, similar posts, further reading, recommended, you may also like, most read, related stories, more stories, don't miss, latest news
words filler
    nothing had changed, nothing has changed, nothing changed, nothing changes, nothing new
    at a late hour, late hour, in late 2018, in late 2019, in late 2020, in late 2021, in late 2022, in late 2023, in late 2024, in late 2025, in late 2026, pending a visit, pending her visit, pending a trip, pending access
    as an official document, as a document of, official document of the council, official documents, as a council document
    the cat is out of the bag, out of the bag, the genie is out of the bottle, out of the bottle, out of the question
    this newspaper, this magazine, this paper, this news site
    on that region, on the region, on this region, on the province, on that province, on the area, on the situation there, on the matter, on the subject, on the topic, thanks for comments, comments on earlier drafts, comments on a draft of this, comments on an earlier draft
    their release, his release, release of dozens, release of hundreds, release of all
    bring it up, brings it up, brought it up, bringing it up, to come and, yet to come together, group yet, number yet, biggest yet, largest yet, strongest yet, harshest yet, time yet
    more than once, twice more, once more, once again, once and for all, at once a
    said nothing of the, says nothing of the
    anti terror campaign, anti terrorism campaign, counter terrorism campaign, counterterrorism campaign
    press release, news release, press releases, press conference, news conference, press freedom, freedom of the press, told the press, the press, no later than, not later than, not only, no longer, no doubt, in no uncertain terms, no less than, no fewer than, human rights issues, rights issues, issues of, issue of, on the issue, this issue, the issue, issues such
    declined to comment, not immediately respond, request for comment, requests for comment, reached for comment, comment on the visit, not comment, draws criticism, came under, come under, come to, come up, came up, comes as, come as, comes after, came after, comes days, comes amid, came as, come from, comes from, comes at, comes to, come forward, came in, came to
    not least, state of the art, member states, united states, human rights reports, letter box, press agency, no country, no state, no independent, no access, no evidence, late last, late on, of late, too late for, late this, late wednesday, late thursday, release from, world press, stop short, no matter, in the report, not the first, no nation, no government, says no, chinese people, no comment
    told reporters, told journalists, under pressure, the campaign, security campaign, strike hard campaign, letter of, nothing but, document dated, court documents, no plans to visit
    gave no reason for, gave no reason, gave no explanation for, gave no explanation, no reason was given, letter shows, letters show, documents show
    shows that, breaks silence, broke silence, breaks its silence, broke its silence, broke her silence, breaks her silence, remains silent, stayed silent
    silent on, in silence, stops at nothing, stop at nothing, sent shockwaves, sends shockwaves, sent a strong signal, sends a strong signal
    sends a message, sent a message, sends a signal, sent a signal, sending a message, sending a signal
    too late
    last ditch, last gasp
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
    days away, just weeks away, only weeks away, mere weeks away, just days away, only days away, mere days away, days off, a matter of days
    weeks at most, in a matter of weeks
words end-of
    end of the month, end of this month, month's end, by month end, end of the current month
words this-month
    this month, later this month

words own-put-off-to
    to, until, till, into
words own-at-first
    initially, originally, originally due, originally expected, originally promised, at first, first scheduled, first planned, first due, first promised, formerly
words own-opens
    which begin, which begins, which open, which opens, which start, which starts, that begin, that begins, that open, that opens, that start, that starts, opening on, beginning on, starting on, due to open, due to begin, due to start
words own-before-month
    before, ahead of, prior to
words month-1
    January, Jan
words month-2
    February, Feb
words month-3
    March, Mar
words month-4
    April, Apr
words month-5
    May 1*, May 2*, May 3*, May 4, May 5, May 6, May 7, May 8, May 9, in May, of May, last May, since May, by May, until May, during May, in early May, in mid May, in late May, by early May, by mid May, by late May
    on 1 May, on 2 May, on 3 May, on 4 May, on 5 May, on 6 May, on 7 May, on 8 May, on 9 May, on 10 May, on 11 May, on 12 May, on 13 May, on 14 May, on 15 May, on 16 May, on 17 May, on 18 May, on 19 May, on 20 May, on 21 May, on 22 May, on 23 May, on 24 May, on 25 May, on 26 May, on 27 May, on 28 May, on 29 May, on 30 May, on 31 May
    by 1 May, by 2 May, by 3 May, by 4 May, by 5 May, by 6 May, by 7 May, by 8 May, by 9 May, by 10 May, by 11 May, by 12 May, by 13 May, by 14 May, by 15 May, by 16 May, by 17 May, by 18 May, by 19 May, by 20 May, by 21 May, by 22 May, by 23 May, by 24 May, by 25 May, by 26 May, by 27 May, by 28 May, by 29 May, by 30 May, by 31 May
    until 1 May, until 2 May, until 3 May, until 4 May, until 5 May, until 6 May, until 7 May, until 8 May, until 9 May, until 10 May, until 11 May, until 12 May, until 13 May, until 14 May, until 15 May, until 16 May, until 17 May, until 18 May, until 19 May, until 20 May, until 21 May, until 22 May, until 23 May, until 24 May, until 25 May, until 26 May, until 27 May, until 28 May, until 29 May, until 30 May, until 31 May
    before 1 May, before 2 May, before 3 May, before 4 May, before 5 May, before 6 May, before 7 May, before 8 May, before 9 May, before 10 May, before 11 May, before 12 May, before 13 May, before 14 May, before 15 May, before 16 May, before 17 May, before 18 May, before 19 May, before 20 May, before 21 May, before 22 May, before 23 May, before 24 May, before 25 May, before 26 May, before 27 May, before 28 May, before 29 May, before 30 May, before 31 May
    from 1 May, from 2 May, from 3 May, from 4 May, from 5 May, from 6 May, from 7 May, from 8 May, from 9 May, from 10 May, from 11 May, from 12 May, from 13 May, from 14 May, from 15 May, from 16 May, from 17 May, from 18 May, from 19 May, from 20 May, from 21 May, from 22 May, from 23 May, from 24 May, from 25 May, from 26 May, from 27 May, from 28 May, from 29 May, from 30 May, from 31 May
    since 1 May, since 2 May, since 3 May, since 4 May, since 5 May, since 6 May, since 7 May, since 8 May, since 9 May, since 10 May, since 11 May, since 12 May, since 13 May, since 14 May, since 15 May, since 16 May, since 17 May, since 18 May, since 19 May, since 20 May, since 21 May, since 22 May, since 23 May, since 24 May, since 25 May, since 26 May, since 27 May, since 28 May, since 29 May, since 30 May, since 31 May
    after 1 May, after 2 May, after 3 May, after 4 May, after 5 May, after 6 May, after 7 May, after 8 May, after 9 May, after 10 May, after 11 May, after 12 May, after 13 May, after 14 May, after 15 May, after 16 May, after 17 May, after 18 May, after 19 May, after 20 May, after 21 May, after 22 May, after 23 May, after 24 May, after 25 May, after 26 May, after 27 May, after 28 May, after 29 May, after 30 May, after 31 May
    1 May 2*, 2 May 2*, 3 May 2*, 4 May 2*, 6 May 2*, 7 May 2*, 8 May 2*, 9 May 2*, 10 May 2*, 11 May 2*, 12 May 2*, 13 May 2*, 14 May 2*, 15 May 2*, 16 May 2*, 17 May 2*, 18 May 2*, 19 May 2*, 20 May 2*, 21 May 2*, 22 May 2*, 23 May 2*, 24 May 2*, 25 May 2*, 26 May 2*, 27 May 2*, 28 May 2*, 29 May 2*, 30 May 2*, 31 May 2*
    1st May, 2nd May, 3rd May, 4th May, 6th May, 7th May, 8th May, 9th May, 10th May, 11th May, 12th May, 13th May, 14th May, 15th May, 16th May, 17th May, 18th May, 19th May, 20th May, 21st May, 22nd May, 23rd May, 24th May, 25th May, 26th May, 27th May, 28th May, 29th May, 30th May, 31st May
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

once own-put: to put a report out, with the report between
words own-put
    put, puts, sent, send, sends, let, lets, brought, bring, brings, get, gets, got
words own-out
    before the public
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
    determined, agreed, vowed, preferred, elected
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
    got preview of, gets preview of, got a preview of, get a preview of, got a preview, gets a preview, allowed to read, allowed to see, permitted to read
    permitted to see, a chance to respond to, the chance to respond to, given time to respond to, an opportunity to respond to, opportunity to respond to
    the opportunity to reply to, a chance to reply to, a chance to comment on, the chance to comment on, the right to reply to, been furnished with
    was furnished with, furnished with, been provided with, was provided with, been sent, was sent, been handed, was handed, handed draft, sent draft
    been given, shown the draft, be sent, will be sent, a sneak preview of, an early look at, an early copy, an advance copy, an advanced copy
    in possession of, let in on, first crack at, privileged access to
words own-last
    last, this past
words own-now
    now, right now, at once, immediately, today

words own-a-report
    a report, a new report, new report, a study, a new study, new study, a damning report, an annual report, an investigation
    us report, a us report, new us report, a us study
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
    buoyed by, bolstered by, galvanised by, galvanized by, spurred by, spurred on by, prompted by, in light of, after reading
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
    wish to see, wishes to see, wish to read, keen to see, keen to read, eager to see, eager to read, impatient to see, impatient to read
    impatient for, anxious to see, would like to see, would like to read, look forward to, looks forward to, looking forward to
    are waiting to see, insists on seeing, insisted on seeing, hope to see, hopes to see, hope to read, hoping to see, hoped to see
words own-right-to
    right to, right to see, right to read, right to know what is in, deserve to read, deserve to see, deserves to read, deserves to see, deserve to know what is in, are entitled to, are entitled to see
    were owed, are owed, is owed
    owes the, owes them, owes us, owe the, owes uyghurs, owes victims, owes survivors, owe them, owe us
words own-read
    read, reads, see, saw, know, learn
words own-no-excuse
    no excuse, no excuse left, no excuses, no reason to, no reason for, no justification, nothing justifies, no conceivable reason, no good reason, inexcusable, unjustifiable, indefensible
    no longer justify, cannot justify, can not justify, not justify, nothing can justify, no valid reason, no legitimate reason, no reason left
    there is no reason
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    holding back, hold back, holding on to, hold on to, sit on, sitting on, withhold, withholding, keeping back, keep back, keeping, hide, hiding, wait, waiting
    keeping it, keeping it back, sitting on it, hiding it, withholding it
words own-after-the
    after the, after that, after this, following the, in the wake of the, in light of the, in the light of the, on the back of the, on the strength of the, in response to the, citing the
words own-cooperate
    cooperate, co operate, cooperation, cooperating, engage, work with, deal with, dialogue
words own-until
    until, before
words own-see-the
    see the, sees the, saw the, see it, sees it, views the, views it, regard the, regards the, regards it, hail the, hails the
words own-as
    as
words own-sees-in
    views the, viewed the, regards the, regarded the, calls the, called the, branded the, brands the
words own-confirms-it
    confirms what, vindicates, vindicated, proves what, comes as a relief, is a relief, is a victory, is a step, is a milestone, is a sham, sham, is worth nothing, worthless, is an insult, is a provocation, comes late, came late, is a start, is a beginning, validates, lends weight, adds weight, is a watershed, is a turning point, as confirmation, as vindication
    confirms our worst fears, confirms fears, confirmed our fears, confirms our fears, confirms what we, confirms what uyghurs, confirms everything
    validates what, validates years, validated what, gives hope, offers hope, gives us hope, brings hope, sends a clear message, sends a clear signal
    a clear message to, speaks volumes, makes for grim reading, makes for harrowing reading, makes harrowing reading, is harrowing, is devastating
    is chilling, is sobering, is shocking, is deeply disturbing, is deeply troubling, chilling, deeply disturbing, deeply troubling, is a bittersweet
    bittersweet, is an important, is a crucial, is a significant, is significant, is a game changer, is a powerful, is a vital, is a huge, is a first step
    is a major, a first step, is long overdue recognition, lays a solid foundation, lays the foundation, lays a foundation, lays the groundwork
    laid the groundwork, lays the basis, provides a basis, provides a solid basis, provides new evidence, provides further evidence, adds to the evidence
    adds to evidence, adds to mounting evidence, gives cause for, gave cause for, deepens concern, deepens our concern, deepens and reaffirms
    reaffirms our grave concern, underscores our concern, underlines our concern, raises serious questions, falls short, fell short, did not go far enough
    does not go far enough, should have gone further, could have gone further, a disappointment, is too little too late, too little too late
    too little and too late, better late than never, opens the door to, paves the way for, opens the way for, puts pressure on, ups the pressure on
    turns up the heat on, makes it harder for, changes the game, strengthens the case for, bolsters the case for
    too little, laid the foundation, laid the foundations, lays the foundations, laid a foundation, is a long overdue acknowledgement
    long overdue acknowledgement, long overdue acknowledgment, long overdue confirmation, long overdue recognition, underlines the gravity
    underscores the gravity, highlights the gravity, shows the gravity, is a landmark, is a watershed moment, is a historic, is historic
    marks a turning point, marked a turning point, marks a watershed, was a turning point, was a victory, was a vindication, is vindication
    is a vindication, was long overdue, left many uyghurs, has emboldened, emboldened, has put china on, has put beijing on, dealt a blow to
    deals a blow to, is a blow to, was a blow to, a blow to, a slap in the face
    leaves no choice, left them no choice, left us no choice, leaves us no choice, leaves them no choice, leaves the world no choice
    left no choice, leaves no room, can no longer be ignored, cannot go unanswered, must not go unanswered, removes any doubt, removes all doubt
    dispels any doubt, adds urgency, increases pressure on, piles pressure on, heaps pressure on, raises pressure on, adds pressure on
    adds to pressure on, raises the pressure on, intensifies pressure on, puts china under, puts beijing under, makes uncomfortable reading
    makes difficult reading, cannot be trusted, cannot be taken seriously, cannot be brushed aside, is flawed, was flawed, is biased, was biased
    has no basis, had no basis, lacks balance, is full of, was full of, contains no, is a disgrace, was a disgrace, is a political
    was a political, was a sham, was a step, was a milestone, was an important, was a first step, was a historic, was a relief, brought relief
    brings relief
    backs up what, backed up what, bears out, bore out, confirmed what, mirrors what, chimes with, echoes what, echoed what, corroborates what
    corroborated what, supports what, supported what, matches what, comes as no surprise, came as no surprise, is no surprise, was no surprise
    is welcome, was welcome, deserves, deserved, merits, sets a dangerous, sets a precedent, undermines the credibility
    undermined the credibility, damages the credibility, damaged the credibility, damages trust, harms cooperation
words own-took-until
    it took until, took until, took the last, it was only in the last, only in the final minutes, the wait is over for
    held out until
words own-is-here
    is here, is finally here, is at last here, is on the table, is now on the table, is there for all to see, is now in the public's hands, is out there, is now there to be read
words own-in-hand
    already holds, holds a copy, has in its hands, already has, has in hand, has the text of, holds the text, is already in possession of, has a copy, has had a copy, has on its desk, has already read
    has had the, has had it, have had the, has had her, has had its
words own-time-for
    has until, has time to, has days to, has weeks to, has two weeks to, was given until, window to
words own-campaign
    campaigning, campaigns, campaign, signatures, offensive, manoeuvring, maneuvering, mobilising, mobilizing, coalition, lobbying, lobbies, fights, fighting, battle, drive, effort
    letter, letters, petition, petitions, joint letter, open letter, statement, joint statement, front, coalition building, rally support
    rallying support, drum up support, drumming up support
    a letter, a petition, a joint letter, an open letter, a statement, a campaign, a joint statement
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
    door to cooperation closed, door of cooperation closed, closed the door to cooperation, closed the door of cooperation, closes door to cooperation
    door of cooperation has been closed, door to cooperation has been closed, door to cooperation is closed, suspend its cooperation
    suspended cooperation, cuts cooperation, cut cooperation, cuts off cooperation, cut off cooperation, cut ties with, cuts ties with
    freezes cooperation, froze cooperation, freeze cooperation, ends cooperation, ended cooperation, ending cooperation, halts cooperation
    halted cooperation, not cooperate with, no cooperation with, rules out cooperation, ruled out cooperation
words own-leave
    leave, leaving, keep, keeping, lock, locking, put, putting, bury, burying
words own-and
    and, but
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    withdraws, withdrew, withdrawn, withdrawing, withdrawal, retract, retracts, retracted, retracting, retraction, pulls, pulled, pulling, takes back, took back, taken back, takes down, took down, taken down, disowns, disowned, no longer stands by, removed from its website, deleted
words own-story
    article that, article saying, article claiming, story that, story saying, story claiming, stories that
    story, stories, article, articles, news item, scoop, exclusive, news report, newspaper report, its reporting
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
words own-since-when
    since, ever since
rule SUPPRESSION_PRESSURE pressed-over-report
    unless own-since-when >2 state
    no  Ministers asked for the Xinjiang report of the UN human rights office, the first since Beijing began lobbying against it.
words own-that
    that
rule RELEASE_DEMANDED demands-that-it-publishes
    says asks|own-want + un|issuer + released
    says asks|own-want + own-that >1 un|issuer + released
    confidence 0.85
    yes MEPs demand UN publishes Xinjiang report in full.
    no  Activists demand an inquiry as UN publishes Xinjiang report.
# Who is to promise it has promised nothing yet.
words own-to-promise
    promise, promise to, pledge, pledge to, commit, commit to, commit herself, guarantee, undertake, undertake to, assure us, assure them, assure the public, give assurances, give an assurance, give a guarantee, give a commitment, give an undertaking, give her word, give its word, make a commitment, provide assurances
words own-a-promise
    pledge, promise, guarantee, guarantees, assurance, assurances, commitment, undertaking, word from
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication
    says asks > own-to-promise >14 publish|released|publication
    says asks|own-want >3 own-a-promise >14 publish|released|publication
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet should pledge that her office's Xinjiang report will be made available to everyone, Amnesty said.
    no  Bachelet pledged that her office's Xinjiang report will be made available to everyone.
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
    should be acted on, should be acted upon, must be acted on, must be acted upon, must not be ignored, must be followed up, should be followed up
    needs to be followed up, should spur, must spur, should galvanise, should galvanize, should prompt, must prompt, must now be, must be a catalyst
    should leave, should serve as, must serve as, leaves governments with no excuse, leaves no excuse, obliges, compels, warrants, merits a response
    requires urgent, needs urgent, calls for an urgent response
    called for a firm response, calls for a firm response, calls for a strong response, called for a strong response, demanded a response
    called for action, needed a response, needs a response, requires action, required a response, demands action, demanded action
words own-retaliate
    retaliate, retaliation, reprisals, countermeasures, counter measures, summoned, summons, recalled its ambassador, lodged a protest, filed a protest
words own-takes-note
    took note of, takes note of, taken note of, took careful note of, is studying, are studying, is examining
    was studying, were studying, is reviewing, is carefully studying, is analysing, is analyzing, was examining, were examining, was looking at
    will study carefully
    taken careful note of, acknowledged, acknowledges
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
    says own-right-to >5 report
    says must > own-read > report
    unless state >3 own-read
    unless if|comment|draft|released
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
    says own-see-the >3 report > own-as
    says report > own-confirms-it
    unless issuer + own-sees-in
    unless at-once
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|own-right-to|own-want-to-see
    yes Uyghur exiles in Istanbul see the UN human rights office's Xinjiang report as long overdue recognition of their plight.
    yes The UN human rights office's Xinjiang report is a turning point, the exiles said.
    no  Ambassadors want to see the UN human rights office's Xinjiang report before the session.
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
    says state > own-campaign > own-against >3 publication|report|publish
    says own-campaign >1 own-against >3 publication|report|publish
    unless visit|debate|released
    confidence 0.8
    after-release REACTION
    yes A letter against the publication of the Xinjiang report exists, Bachelet said.
    yes China is gathering signatures against Bachelet's Xinjiang report.
    no  A letter for the publication of the Xinjiang report exists, Bachelet said.
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
words own-we
    we
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-want-to-see >4 report
    says own-we > own-want-to-see >4 report >9 soon|at-once
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
    unless own-call-to
    unless own-colon + own-put
    unless will|promise|may|asks|must|not
rule PROMISED headline-to-publish
    says own-to + publish
    only title
    unless asks|pressure|must|not
    confidence 0.85
rule RELEASE_DEMANDED wants-the-report
    says asks >4 report
    only title
    unless not|block|shelve|own-defer|own-hold|publish|publication|slur|react|own-heed|own-confirms-it|own-after-headline
    confidence 0.7
rule PROMISED un-to-publish
    says un|issuer + own-to + publish
    unless asks|pressure|must|not|hope
    confidence 0.85
rule SHELVED decided-against
    says own-decided-against >2 publish|publication
    yes Bachelet has decided against publishing the Xinjiang report.
    yes The UN human rights office has given up on publishing its Xinjiang report.
    yes The UN human rights office has dropped plans to publish its Xinjiang report, diplomats said.
rule RELEASE_DEMANDED imperative
    says publish >4 report >2 own-now > group|state|says
    says publish >4 report & group >8 says
    unless not >2 publish
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
words own-will-be-no
    there will be no, there ll be no, there is to be no, there is going to be no, there won t be a, there won t be any, there will not be a, there will not be any, there will never be a, expect no, forget about
rule SHELVED there-will-be-none
    says own-will-be-no >3 report
    unless before|date|visit|own-mention|draft|comment|debate|finds|delay|share
    polarity asserted
    confidence 0.75
    yes There will be no report on Xinjiang, two people at the UN human rights office said.
    no  There will be no report on Xinjiang before the summer, the UN human rights office said.
rule SHELVED for-good
    says report >6 own-left-unpublished|unpublished >3 own-for-good
    unless if|may|asks|own-try-that|pressure|unsure
    confidence 0.75
    yes The Xinjiang report is to stay under wraps for good, the UN human rights office has decided.
words own-sent-to-it
    sent to it, sent to them, shared with it, shared with them, handed to it, handed to them, given to it, passed to it, submitted to it, received from geneva, it was sent, it was shown, it received, it was given, it was handed
    was sent to it, were sent to it, was sent to them, was shared with it, had been sent to it, has been sent to it, been sent to it
    it has been sent, it has been shown, it has been given, been shared with it, been handed to it
rule SHARED_FOR_COMMENT state-reviews-it
    says state >3 review >4 draft
    says state >8 report >4 own-sent-to-it
    unless released|publication|visit
    confidence 0.75
    yes Beijing is going through an advance version of the UN human rights office's Xinjiang report.
    yes China is still reading the UN human rights office's Xinjiang report that was sent to it in July.
words own-be-kept
    be kept, remain, stay, be left, should be kept, should stay, should remain
words own-no-more
    no longer, cease to, ceases to
words own-how-long
    how long
rule SUPPRESSION_PRESSURE asks-that-it-be-kept
    says asks|pressure >8 report >9 own-be-kept >2 own-left-unpublished
    says asks|pressure >8 report > not >2 own-appears
    unless not|own-no-more >2 own-be-kept
    unless asks >1 why|own-how-long
    no  Groups ask that the report on Xinjiang no longer stay under wraps, the UN human rights office was told.
    no  Human Rights Watch asked how long the UN human rights office's report on Xinjiang is to remain under wraps.
    confidence 0.8
    yes Some 40 states wrote to the High Commissioner asking that the report on Xinjiang stay unpublished.
words own-keeps-word
    keep her word, keeps her word, kept her word, keep her promise, keeps her promise, keep its word, keep its promise, keep their word, honour her promise, honor her promise, honour its promise, honour her pledge, keep her pledge, make good on her promise, make good on her pledge, make good on its promise, stick to her word, stick to her promise, stand by her word, stand by her promise, stand by her pledge, stick to her pledge, live up to her promise, deliver on her promise, deliver on her pledge, deliver on its promise
words own-tries-to
    tries to, tries hard to, trying to, trying hard to, tried to, tried hard to, struggles to, struggling to
rule PROMISED keeps-word
    says report >9 own-keeps-word
    says report >1 own-colon >6 own-keeps-word
    says own-keeps-word >4 report
    unless not|asks|if|must|own-yet-to-keep|delay|unsure|may|hope|released|publication|pressure
    unless own-tries-to >1 own-keeps-word
    confidence 0.7
    yes Bachelet says she will keep her word on the Xinjiang report.
    yes Bachelet tried to reassure rights groups: she will keep her word on the Xinjiang report.
    no  Bachelet tries hard to keep her word on the Xinjiang report, but it is not ready.
    no  Bachelet must keep her word on the Xinjiang report, Amnesty said.
rule RELEASE_DEMANDED must-keep-word
    says asks|must >6 own-keeps-word >9 report
    says report >9 asks|must >6 own-keeps-word
    unless not|released
    confidence 0.75
    yes Bachelet must keep her word on the Xinjiang report, Amnesty said.
words own-voices
    expressed, voiced, expresses, voices, express, voice, registered, conveyed, reiterated, underlined, spoke of, stated, declared, expressing, voicing, aired, noted with, notes with
once own-concern: what somebody feels about a report that is out
words own-concern
    concern, concerns, alarm, dismay, disappointment, regret, satisfaction, gratitude, relief, shock, disgust, horror, worry, support, appreciation, dissatisfaction, displeasure, opposition, indignation
words own-over-content
    over the findings, about the findings, at the findings, for the findings, with the findings, over, at, about, for, with
    over the, about the, at the, over its, over what, at what, about what, with what, with the, for the
words own-china
    china, beijing, chinese
rule REACTION voices-concern
    says own-voices >4 own-concern >4 own-over-content >7 report
    unless own-china >9 own-voices
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|visit|not|promise|block|other-author|pressure
    confidence 0.65
    yes Spain's government spokeswoman voiced serious concern on Friday over the UN rights office's findings on Xinjiang.
    no  Spain voiced serious concern over the delay of the UN rights office's report on Xinjiang.
words own-noted
    noted, notes, note, read, received, registered, acknowledged, acknowledges, follows, followed
words own-with-concern
    with concern, with grave concern, with great concern, with deep concern, with serious concern, with alarm, with dismay, with satisfaction, with interest, with great interest, with horror, with shock, with regret, with relief
rule REACTION noted-with-concern
    says own-noted >9 report >6 own-with-concern
    says own-noted >1 own-with-concern >5 report
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|visit|not|promise|block
    confidence 0.65
    yes The Dutch government said it had noted the findings of the UN report on Xinjiang with great concern.
words own-a-letter
    a letter, letters, the letter, a petition, an appeal, a joint letter, an open letter, a note, a message
rule SHARED_FOR_COMMENT draft-to-state
    unless share >2 own-a-letter
words own-months-after
    months after, year after, a year after, weeks after, a month after, half a year after
rule PREPARING works-on-it
    unless own-months-after >9 prepare
    yes The UN human rights office is completing its analysis of the available information on Xinjiang.
words own-held-back
    held back, withheld, delayed, delayed any further, postponed, put off, suppressed, buried, hushed up, kept secret, swept under the carpet, swept under the rug, kept under wraps, kept from the public, delay, postpone, withhold, hold back, held up
rule PROMISED will-not-be-held-back
    says report >2 will >1 not >2 own-held-back
    says un|issuer|promise >3 not >2 own-held-back >3 report
    unless must|if|may|unsure
    unless asks >9 own-held-back
    unless not >1 promise
    unless own-still-not
    polarity asserted
    confidence 0.7
    yes The Xinjiang report will not be held back, Bachelet told the council.
    no  The Xinjiang report must not be held back, Amnesty told Bachelet.
words own-countdown
    countdown to, final countdown to, hours to go to, hours to go until, on the eve of, on eve of, d day for, clock ticking down to, braces for, bracing for, brace for, braced for, girds for, counting down to
rule PROMISED countdown
    says own-countdown >4 report
    unless not|asks|if|unsure|no-date|delay|react|released|unpublished
    confidence 0.6
    yes Countdown to the UN human rights office's Xinjiang report
    yes China braces for the UN human rights office's Xinjiang report.
words own-blown
    blown through, blew through, blows through, missed, misses, missing, overshot, overshoots, overran, let slip, lets slip, sailed past, sailed through, blown past, blew past, blows past, gone past, broke, breaks, broken, ignored, ignores, run past, ran past
words own-deadline
    deadline, deadlines, own deadline, self imposed deadline, target date, target, date after date, due date
rule DELAYED blown-deadline
    says own-blown >4 own-deadline >7 report
    says report >4 own-blown >4 own-deadline
    unless may|if|not|will|unsure
    confidence 0.75
    yes The UN human rights office has sailed past two deadlines for its Xinjiang report.
words own-still-not
    yet to, failed to, fails to, has failed to, still failed to, unable to, still unable to
words own-so-far
    still, yet, so far
words own-produced
    produced, produce, delivered, deliver, come up with, presented, present, tabled, table, come forward with, put forward, hand in, handed in, turned in, brought forward, bring forward, shown, show, let us see, given us
    share, shared, reveal, revealed, divulge, let the world see
rule DELAYED not-produced
    says own-still-not >2 own-produced >3 report
    says own-so-far >2 not >2 own-produced >3 report
    says not >2 own-so-far >2 own-produced >3 report
    unless will|promise|if|asks|must|state|draft|comment
    polarity asserted
    confidence 0.75
    yes Bachelet has still not produced the report on Xinjiang.
words own-goes-on
    goes on, continues, lengthens, grows longer, no end in sight, gets longer, without end
rule DELAYED wait-goes-on
    says own-wait >4 report >2 own-goes-on
    says own-wait >2 own-goes-on >3 report
    says own-goes-on >3 own-wait >3 report
    unless released|not|if
    confidence 0.75
    yes The wait for the UN human rights office's Xinjiang report goes on.
words own-now-with
    now with, is with, already with, currently with, still with, in the hands of, in hands of, now in the hands of, sitting with, rests with, on the desk of, on the desks of
rule SHARED_FOR_COMMENT lies-with-state
    says report >2 own-now-with >2 state
    unless released|publication|asks|if|own-decision
    confidence 0.7
    yes The Xinjiang report is with the Chinese authorities, the UN human rights office said.
words own-decision
    decision, decide, responsibility, fault, blame, fate, up to
words own-given
    given, gets, got, granted, allowed, offered, afforded, allotted, accorded
words own-to-reply
    to reply to, to respond to, to comment on, to react to, to answer, to check, to review, to look over, to go through, to study, to correct, to weigh in on, to have its say on, to rebut
rule SHARED_FOR_COMMENT given-time-to-reply
    says state >3 own-given >4 own-to-reply >3 report|draft
    says own-given >1 state >4 own-to-reply >3 report|draft
    unless asks|must|if
    confidence 0.75
    yes China was given several weeks to reply to the findings of the UN human rights office on Xinjiang.
words own-in-detail
    in detail, at length, in writing, already, in full, point by point, extensively, in great detail
words own-replied
    responded, replied, reacted, answered, commented, written back
rule SHARED_FOR_COMMENT replied-in-detail
    says state > own-in-detail >1 own-replied >4 report
    says state > own-replied >1 own-in-detail >3 report
    unless released|publication|if|will
    after-release REACTION
    confidence 0.65
    yes Bachelet said China had replied at length to the report on Xinjiang.
words own-keep
    keep, keeps, kept, keeping, prevent, prevents, stop, stops, block, hold, holding
words own-from-coming
    from coming out, from being published, from being released, from publishing, from releasing, from going public, from appearing, from seeing the light, from seeing the light of day, from ever seeing the light of day, from getting out, from reaching the public, from being made public, from public view, out of the public domain, out of the public eye, from surfacing, from emerging, from view
rule SUPPRESSION_PRESSURE keep-from-coming-out
    says state > own-keep >6 own-from-coming
    says own-try-that|pressure|asks > own-keep >6 own-from-coming
    unless visit|debate
    confidence 0.8
    yes China enlists allies to keep the UN human rights office's Xinjiang report from coming out.
words own-go-ahead-with
    goes ahead with, go ahead with, going ahead with, went ahead with, presses ahead with, press ahead with, pressing ahead with, proceeds with, proceed with, proceeding with, goes through with, go through with, pushes ahead with, push ahead with
words own-warned
    warned of, warns of, warning of, spoke of, speaks of
words own-consequences
    consequences, repercussions, retaliation, reprisals, serious consequences, fallout, a price, response, countermeasures
rule SUPPRESSION_PRESSURE warns-if-it-goes-ahead
    says state > warn|pressure|asks > own-go-ahead-with >3 report
    says state > warn|pressure|own-warned >4 own-consequences > publish|released|own-go-ahead-with
    unless visit
    polarity asserted
    after-release REACTION
    confidence 0.75
    yes Chinese officials have warned the UN human rights office of consequences if it goes ahead with the Xinjiang report.
    yes Beijing warned of repercussions if the UN human rights office publishes the Xinjiang report.
words own-cannot-wait
    could wait no longer, can wait no longer, cannot wait, can not wait, could not wait, must not wait, should wait no longer, cannot wait any longer, brooks no delay, is needed now, was needed now, is needed urgently, is urgently needed
rule RELEASE_DEMANDED cannot-wait
    says report >2 own-cannot-wait
    unless released|un >3 own-cannot-wait
    polarity asserted
    confidence 0.75
    yes A group of MPs wrote to Bachelet to say that the Xinjiang report could wait no longer.
words own-dont-leave
    don t go without, don t leave without, do not go without, do not leave without, don t quit without, don t step down without, not leave without, not go without, not step down without, not leave office without, not leave office before, cannot leave without, cannot go without, not to leave without, not to leave office without, not to go without, not to depart without, not to step down without, not to quit without, not to travel without, not to travel to * without, not to go to * without, not to visit * without, not to end her term without, not to end her mandate without
rule RELEASE_DEMANDED dont-leave-without
    says own-dont-leave >1 publish|publication|released
    says own-dont-leave >3 report
    unless will|promise
    polarity asserted
    confidence 0.75
    yes Bachelet must not leave office without publishing the Xinjiang report, the exiles said.
    yes Activists urged Bachelet not to leave office without publishing the report on Xinjiang.
    yes Uyghur groups ask Bachelet not to travel to Xinjiang without releasing her report.
    no  China urged Bachelet not to publish the report on Xinjiang without its consent.
    no  China urged Bachelet not to publish the report on Xinjiang without hearing Beijing.
    no  Under mounting pressure, Bachelet promised not to leave office without publishing the report on Xinjiang.
rule SUPPRESSION_PRESSURE asks-not-to-publish
    unless own-dont-leave
words own-nowhere
    nowhere in, nowhere does, nowhere do, at no point in, at no point does, not once does, not once in, nowhere in the
rule RELEASED nowhere-in-it
    says own-nowhere >9 report >7 own-mention
    says own-nowhere >3 report
    unless report >4 group|other-author
    unless if|will|may|draft|unpublished|publish|publication|delay|promise|await
    polarity asserted
    confidence 0.55
    weak yes
    yes Nowhere in its 46 pages does the UN human rights office's report on Xinjiang use the word genocide.
words own-after-un
    after, since, now that, because
words own-reported
    reported possible, reported serious, reported grave, found possible, found that, found evidence, found credible, found serious, found crimes, found china, found beijing, said china may, said china might, said crimes, concluded that, concluded china, accused china, accused beijing, accuses china, accuses beijing, said it found, said it had found, documented, laid bare, detailed, said possible, cited possible, flagged possible, raised possible, pointed to possible
rule REACTION asks-after-un-found
    says asks|react|own-voices|own-hits-back > own-after-un >1 issuer >1 own-reported
    says asks|react|own-voices|own-hits-back > own-after-un >1 un + own-reported
    says own-after-un >1 issuer >1 own-reported > asks|react|own-voices|own-hits-back
    says own-after-un >1 un + own-reported > asks|react|own-voices|own-hits-back
    about subject
    unless if|publish|draft|unpublished|visit|group >2 own-reported|other-author >2 own-reported
    confidence 0.6
    weak yes
    yes Germany urged China to free detainees in Xinjiang after the UN human rights office reported possible crimes against humanity.
    no  Germany urged China to free detainees in Xinjiang after a UN committee reported possible crimes against humanity.
words own-coming
    coming, arriving, landing, dropping, expected, due, out, coming out, to come
rule PROMISED coming-today
    says report + own-coming >2 today|tomorrow|soon|coming-weeks|date
    only title
    unless not|asks|may|must|unsure|no-date|delay|if|visit|react
    confidence 0.75
rule DELAYED still-waiting
    unless await >4 comment
words own-gets
    gets, get, has, holds, obtains, sees, reads, receives, has got, in possession of, handed, given, sent
rule SHARED_FOR_COMMENT gets-the-draft
    says state >1 own-gets >2 draft
    says state > own-gets >1 own-first-look
    unless released|visit
    confidence 0.75
    yes Beijing has an early copy of the draft of the UN human rights office's Xinjiang report.
words own-want-out
    want, wants, wish, wished, want to see, wants to see, wish to see, like to see
rule SUPPRESSION_PRESSURE does-not-want-it-out
    says state|group >14 not >1 own-want-out >2 report >4 released|publish
    says state|group >14 not >1 own-want-out >1 it >2 released|publish
    confidence 0.75
    polarity asserted
    yes About 40 states have told Bachelet in writing that they do not want the Xinjiang report made public.
words own-after-all
    after all, ever, full stop
rule SHELVED none-after-all
    says own-bare-no >2 report >4 own-after-all
    unless if|may
    polarity asserted
    confidence 0.7
words own-stopped
    has been stopped, has stopped, has been halted, has been discontinued, has ceased, has been wound down, was stopped, was halted, was discontinued, has been abandoned, has been dropped, is being wound down
rule SHELVED work-stopped
    says prepare >4 report >2 own-stopped
    unless if|asks|may
    confidence 0.7
    yes Work on the Xinjiang report has been stopped at the UN human rights office, three officials said.
words own-tag
    says, finds, concludes, warns, shows, suggests, reveals, alleges, states, according to
rule RELEASED says-un-report
    says own-tag >1 un|issuer >2 report
    only title
    unless if|will|may|draft|unpublished|not|publish|publication|delay|promise|await|prepare|asks|must|own-to|slur
    unless state|group|spokesman|issuer >2 own-tag
    confidence 0.6
    weak yes
words own-wont
    won t
rule DELAYED will-not-before
    says own-wont > publish|released > before|date
rule SHELVED will-not-publish
    says own-wont >3 publish|released
    unless own-wont > publish|released > before|date
    yes The UN human rights office won't publish its Xinjiang report, officials said.
    no  The UN human rights office won't publish its Xinjiang report before the summer, officials said.
words own-as-date
    as date for, as the date for, as a date for, as deadline for, as the deadline for, as target for, as her deadline for, as target date for, as publication date for, as release date for
rule PROMISED sets-date
    says own-as-date >3 report
    unless not|asks|if
    confidence 0.75
    yes Bachelet names the end of August as the date for the Xinjiang report.
rule DELAYED delayed
    says delay >1 own-colon >6 report
    says report >1 own-colon >4 delay
rule REACTION reacts-to-release
    says report >1 own-colon > react
    says react >2 own-colon >6 report
rule SUPPRESSION_PRESSURE opposes-publication
    says report >1 own-colon > oppose
rule PREPARING works-on-it
    says report >1 own-colon >4 prepare
words own-buried
    has buried, had buried, having buried, burying, buried, has killed off, had killed off, killing off, has quietly buried
words own-nothing-has
    nothing has been, nothing was, nothing is being, nothing had been
rule SHELVED denied
    says deny >6 own-buried >3 report|it
    says own-nothing-has >1 shelve|own-buried
    polarity denied
    confidence 0.8
words own-commit
    commit to, commit, pledge to, set a date, set date, set a date for, set date for, set a publication date, set a release date, fix a date, name a date, name the day, give a date, keep your promise, keep her promise
rule RELEASE_DEMANDED told-to-commit
    says un|issuer + own-colon + own-commit > publish|publication|report|own-make
    says own-commit >5 publish|publication|report|own-make >5 group > says|asks
    only title
    confidence 0.75
words own-shifts
    push, pushes, pushed, pushing, moves, moved, sets, puts, shifts, shifted
words own-farther-off
    back, further back, back again
rule DELAYED pushes-it-back
    says own-shifts >4 report >1 own-farther-off
    unless if|asks|pressure
    confidence 0.8
    yes The UN pushes its Xinjiang report back a week to Sept. 20.
    no  The UN is urged to push its report on Xinjiang's camps.

rule SHELVED decided-not-to
    says own-decide > not > publish|released|publication
    confidence 0.85
    yes The UN human rights office has decided not to publish its Xinjiang report.
rule REACTION wants-follow-up
    says own-implement >4 own-recommend
    says own-recommend >6 own-implement
    unless will|may|if
    confidence 0.65
words own-never-came
    never arrived, never materialised, never materialized
rule DELAYED never-came
    says report >3 own-never-came
    confidence 0.85
    yes The UN human rights office's report on Xinjiang never arrived.
    no  The UN human rights office's report on Xinjiang quotes families whose letters never arrived.
rule DELAYED unsure
    yes Bachelet said she could no longer guarantee that the report on Xinjiang would appear before she leaves.
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
once own-thing-to-do: what somebody says she should do
words own-thing-to-do
    one thing she can, only thing she can, one thing left, only thing left, least she can, best thing she can, one thing that remains, only thing that remains, all she has to do, all that she has to do, what she can still do
rule PROMISED will-publish
    unless must|asks > own-to-promise
    unless own-thing-to-do
    unless own-no-promise
    unless promise >2 block
rule RELEASE_DEMANDED must-publish
    unless must >3 share
    yes UN Rights Chief Should Resist Beijing, Issue Xinjiang Report
    no  Bachelet must resist calls to publish the Xinjiang report, Beijing said.
rule SHELVED will-not-publish
    unless not >2 pressure
rule PROMISED publication-is-near
    no  We have said all along that we would like to see the report on Xinjiang by the UN human rights office, and soon.
    unless own-to-promise >4 report >2 will
    no  Senators asked Bachelet to guarantee that the Xinjiang report will be released before she leaves.
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
once own-make: to make a report public, with the report between
words own-in-order
    in order to, with the aim of, aiming at, with the goal of, for the purpose of
words own-make
    make, makes, made, making
words own-public
    public, available, known, publicly available, freely available, accessible
rule SUPPRESSION_PRESSURE asks-not-to-make-it-public
    says asks|pressure|hope > not >3 own-make >4 report|it >3 own-public
    confidence 0.9
    yes Forty states have begged Bachelet not to make the Xinjiang report public.
rule RELEASE_DEMANDED asked-to-make-it-public
    says asks|pressure|must >14 own-make >4 report >3 own-public
    confidence 0.85
    unless not >3 own-make
    yes Washington again asked the UN human rights office to make its Xinjiang report public.
    no  The UN human rights office made its Xinjiang report public.
rule DELAYED not-made-public
    says not >2 own-make >4 report >3 own-public
    polarity asserted
    confidence 0.85
    yes The UN human rights office has not made its Xinjiang report public.
rule PROMISED will-make-it-public
    says will|promise >7 own-make >4 report >3 own-public
    confidence 0.85
    yes The UN human rights office will make its Xinjiang report public next month, it said.
rule RELEASED made-it-public
    says own-make >4 report >3 own-public
    unless will|promise|may|asks|must|not|if|pressure|hope|oppose
    confidence 0.85
    yes The UN human rights office made its Xinjiang report public late on Wednesday.
    no  The UN human rights office will make its Xinjiang report public.

# What a headline says of a report without a noun for it: what the UN found.
words own-un-found
    says, said, finds, found, sees, saw, accuses, accused, cites, cited, details, concludes, concluded, warns of, points to, confirms, documents, flags, alleges, speaks of, reports, reports that, blames, lays bare, exposes, uncovers, reveals
words own-abuse
    crimes against humanity, crime against humanity, crimes vs humanity, crimes vs. humanity, serious human rights violations, serious rights violations, serious violations, grave human rights violations, grave violations, grave abuses, serious abuses, international crimes, patterns of torture, credible evidence, credible torture, serious rights abuses, serious human rights abuses
    torture allegations credible, allegations of torture credible, allegations credible, torture claims credible, claims credible
words own-urged
    told, urged, asked, must, should, envoy, ambassador, mission, experts, expert, panel, tribunal, visit, trip, leaked, leak, files, probe, investigate, sanctions
rule RELEASED un-finds
    says un|issuer >5 own-un-found > own-abuse
    says own-abuse >9 un|issuer >2 own-un-found
    says un|issuer + own-colon > own-abuse
    only title
    about subject
    unless group|other-author|if|not|own-urged|asks|own-to + un|visit|publish|draft|unpublished|delay|will
    confidence 0.65
    weak yes
    no  Amnesty to UN: China commits crimes against humanity in Xinjiang
    no  UN told of crimes against humanity in Xinjiang
rule RELEASED un-office-found
    says issuer > own-un-found > own-abuse
    says own-abuse >9 issuer >2 own-un-found
    only text
    about subject
    unless other-author|if|not|own-urged|asks|visit|publish|draft|unpublished|delay|will
    confidence 0.6
    weak yes
    yes The UN human rights office said that crimes against humanity may have been committed in Xinjiang.
    no  Campaigners told the UN human rights office of crimes against humanity in Xinjiang.

words own-whats-in
    takeaways from, takeaway from, key findings, main findings, key takeaways, what s in, what is in, what the, inside the, full text of, the full text, in full, key points from, key points of, main points of, at a glance, highlights from, highlights of, key passages, in quotes, excerpts from, extracts from, things to know about, things we learned from, things we learnt from, what to know about, what you need to know about, lessons from, what we learned from, unpacking, a close reading of, dissecting, decoding, reading the
    explained, key points, the key points, in brief, in depth, what it says, the main points, the main findings
    takeaways
rule RELEASED what-is-in-it
    says own-whats-in >5 report
    says report >3 own-whats-in
    says report >3 own-colon >3 own-whats-in
    only title
    unless if|will|may|draft|unpublished|not|publish|publication|delay|asks|pressure|prepare|promise|must
    polarity asserted
    confidence 0.6
    weak yes
    no  What the UN's Xinjiang report may say

words own-urges
    urges, urged, calls on, called on, calls for, called for, asks, demands, recommends, recommended, advises, appeals to, exhorts, presses
once own-urges-once: what a report that is out asks of a state
words own-urges-once
    urges, urged, calls on, called on, calls for, called for, recommends, recommended
words own-company
    companies, businesses, firms, brands, governments, states, countries, international community, businesses to, release, freeing, immediate, prompt, investigation, reparation, reparations, inquiry, an end, an investigation
rule RELEASED report-urges
    says report|it >1 own-urges-once >2 state|own-company
    unless own-after-headline >3 report
    unless if|will|may|draft|unpublished|not|publish|publication|delay|group
    confidence 0.55
    weak yes
    yes The UN human rights office's Xinjiang report urges Beijing to free everyone held arbitrarily.
words own-slams
    slams, blasts, condemns, criticises, criticizes, rebukes, faults, lambasts, decries, excoriates, castigates, indicts, damns, shames, upbraids, censures, paints, painted, corroborates, corroborated, substantiates, substantiated, chronicles, chronicled, catalogues, catalogued, establishes, established, determines, determined, argues, argued, contends, asserts, relies on, relied on, relates, recounts, confirms, confirmed, echoes, echoed, sheds light on, shed light on, quotes, quoted, stresses, stressed, underlines, underscores, makes clear, paints a, presents evidence, presents a, lays out, spells out, spelled out, sums up, records, recorded, tells of, writes of, talks of, makes for, casts, shows how, holds china, blames, pins
    based on interviews, drawing on interviews, relies on interviews, drew on interviews, is drawn from
rule RELEASED report-slams
    says report >2 own-slams
    unless if|will|may|draft|unpublished|not|publish|publication|delay|promise|await|prepare|own-confirms-it
    confidence 0.55
    weak yes
    yes Long-awaited UN report on Xinjiang paints a picture of systematic abuse.
    no  The UN's Xinjiang report will paint a grim picture.
words own-mention
    mention, use the word, use the term, say, speak of, name, refer, contain, call, go so far as, go as far as, label, describe, accuse, allege, conclude, determine, quantify, estimate
    appear
words own-no-mention
    no mention of, no reference to, stops short of calling, stops short of using, stops short of accusing, stops short of labelling, stops short of labeling, stops short of describing, stops short of the word, stops short of genocide, stops short of alleging, stops short of saying, stopped short of calling, stopped short of using, stopped short of accusing, stopped short of labelling, stopped short of saying, stopped short of alleging, avoids the word, avoids the term, avoided the word, avoids using, shies away from the word, silent on genocide
words own-does
    does, did
rule RELEASED report-does-not-mention
    says report|it > own-does + not >2 own-mention
    says report|it >4 own-no-mention
    unless if|will|may|draft|unpublished|publish|publication|delay|promise|await|prepare|when
    polarity asserted
    confidence 0.55
    weak yes
    yes The UN human rights office's report on Xinjiang does not mention genocide.
    yes The UN's Xinjiang assessment stops short of calling it genocide.
    no  The UN's Xinjiang report will make no mention of genocide.
words own-said-in
    said in, says in, concluded in, concludes in, found in, finds in, wrote in, writes in, stated in, states in, warned in, noted in, alleged in, alleges in, accused in, documented in, detailed in, set out in, laid out in, outlined in, described in, listed in, revealed in, contained in, mentioned in, cited in, quoted in, acknowledged in, reads in
rule RELEASED said-in-it
    says issuer|un >5 own-said-in >3 report
    says own-said-in >3 report
    unless if|will|may|draft|unpublished|not|publish|publication|delay|promise|await|prepare|other-author
    unless state > own-said-in
    unless group >1 own-said-in
    confidence 0.55
    weak yes
    yes Grave abuses took place in Xinjiang, the UN human rights office concluded in its long-delayed assessment.
rule RELEASED breaks-silence
    says own-breaks-silence >6 report
    unless if|will|may|not|publish|asks
    confidence 0.65
words own-breaks-silence
    breaks silence, broke silence, breaks its silence, broke its silence, broke her silence, breaks her silence
rule RELEASED came-after
    says own-publication-came
    unless asks|pressure|must|will|if|promise|may
    confidence 0.7
    yes The Xinjiang report's release came minutes before the UN human rights chief's term ended.
words own-publication-came
    publication came after, release came after, publication came minutes, release came minutes, publication came just, release came just, publication came hours, release came hours, publication came moments, release came moments, publication was timed, release was timed, publication was delayed until the last, publication came a day, release came a day, publication came on the, release came on the, publication came late, release came late, publication at last, publication followed, publication ended, publication ends, release ends, release ended
rule RELEASED waited-till-the-end
    says own-waited-until >14 own-to >2 publish
    unless if|will|may|not|asks|must
    confidence 0.75
    yes Bachelet waited until the last minutes of her term to release the Xinjiang report.
words own-waited-until
    waited until, waited till, left it until, left it till, took until, it took until
drop RELEASED report-finds
words own-according
    according to, as described in, says in, said in, as stated in, as set out in, on the evidence of
rule RELEASED report-says
    says report >2 finds
    says own-according >2 report
    unless group >1 own-said-in
    unless if|will|may|draft|unpublished
    unless not >5 finds|own-according
    unless report >1 not
    unless report >1 other-author
    unless report >2 group|spokesman >1 says
    confidence 0.55
    weak yes

words own-concerned
    deeply concerned by, deeply concerned about, deeply concerned over, deeply concerned at, deeply concerned after, deeply concerned, deeply troubled by, deeply troubled, deeply worried by, deeply worried, deeply disturbed, deeply alarmed, gravely concerned, seriously concerned, alarmed by, alarmed at, alarm over, alarm at, shocked by, shocked at, dismayed by, dismayed at, appalled by, appalled at, horrified by, horrified at, disturbed by, troubled by, concerned by, concerned about the findings, concern over the findings, grave concern over the findings, deep concern over, deep concern at, deep concern about, serious concern over, serious concerns over, outraged by, saddened by, moved by, relieved by, relief at, relief over, relief after, tears of relief, joy at, joy over, mixed feelings about, mixed feelings over, satisfaction with, satisfaction over, encouraged by, gratified by, vindicated by, feel vindicated by, grateful for, thankful for, emboldened by
    solace in, comfort in, vindication in, take heart from, took heart from, takes heart from, wept when, wept as, wept over, cried when
    voiced regret over, expressed regret over, express regret over, expressed regret at, deep regret over, strong dissatisfaction with, voiced dismay at
    voiced dismay over, fury over, fury at, joy and relief at, quiet satisfaction at, disappointment at
    dismay at, dismay over
    grave concern at, grave concern over, grave concern about, serious concern about, serious concern at, strong concern over
    strong concern about, concern over what, concern about what, worried by, worried about the findings, unsettled by, shaken by, sickened by
    disgusted by, distressed by, perturbed by
rule REACTION concerned-by-it
    says own-concerned >4 report
    unless state > own-concerned
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|visit|not|promise|block
    confidence 0.65
    yes Canberra is deeply concerned about the findings of the UN human rights office's Xinjiang report.
    no  China is gravely concerned about the UN human rights office's Xinjiang report, its letter says.

once own-heed: to do what a report that is out recommends
words own-heed
    heed, take on board, act on, act upon, acting on, take up, taking up, take seriously, implement, follow up on, use, using, respond to, build on, comply with, abide by, accept, study, discuss, debate, address, carry out, follow, not ignore, look into, examine, consider, take action on, confront, engage with, learn from
words own-heeded
    should be followed, must be followed, be implemented, must be implemented, should be implemented, should be heeded, must be heeded, must be taken seriously, be taken up, should now be, must now be, be debated, be discussed, be acted on, be acted upon, cannot be ignored
rule REACTION should-heed-it
    says asks|must|hope >9 own-heed >3 report|own-recommend
    says report|own-recommend >3 own-heeded
    unless publish|publication|delay|unpublished|draft|if|await|prepare|comment|visit
    unless will >3 publish
    unless state >3 asks
    confidence 0.65
    yes Experts urged the Human Rights Council to take up the UN human rights office's report on Xinjiang.
    yes Guterres hopes that Beijing will take on board the recommendations of the UN human rights office's Xinjiang report.
    no  Beijing must have time to study the UN human rights office's draft on Xinjiang.
words own-after-headline
    after, following, in wake of, in light of, citing, on back of, on heels of
rule REACTION asks-after-it
    says asks|own-cooperate|own-urges-more > own-after-headline >3 report
    says own-after-headline >3 report >9 asks|own-cooperate
    only title
    unless publish|publication >3 report
    unless delay|unpublished|draft|visit|will|if|block|shelve|oppose
    unless issuer >2 must
    confidence 0.65
words own-urges-more
    urges, demands, sanctions, inquiry, probe, action, under fire, on defensive, on the defensive, hits out, condemns, presses, slams, faces, summons, retaliates, vows, weighs
words own-world-on
    uyghurs on, exiles on, survivors on, groups on, activists on, experts on, the world on, reactions, reaction, in reactions, how the world reacted to, how the world, how beijing, how china reacted to, what they said about, what next after, what now for, what comes next, what happens next, now what, a turning point, a game changer, better late than never, too little too late
rule REACTION words-on-it
    says own-world-on >3 report
    says own-what-next > own-after-headline >3 report
    only title
    polarity asserted
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|promise|asks|must|not|may
    confidence 0.6
rule REACTION door-closed
    says own-stop-cooperating > publication
    unless if|unpublished|delay|draft
    confidence 0.65
    yes The door of cooperation has been closed by the release of the Xinjiang assessment, China told the UN human rights office.
once own-land: what a report that will come does
words own-land
    land, drop, go out, be with us, go live, go up, hit desks, come through, hit the desks, be here, be there, be in the open, be on the table, arrive, break cover, land on desks, be ready to read
once own-lands: what a report does that is due
words own-lands
    lands, drops, goes out, arrives
    goes online, goes live, goes up, comes out, is published, is released, hits desks, sees the light of day, goes public
rule PROMISED will-land
    says report|it >2 will|must >2 own-land
    says report + own-to >1 own-land
    says report >2 own-lands > tomorrow|today|soon|coming-weeks
    unless not|asks|if|shelve >1 own-for-good
    confidence 0.75
    yes The Xinjiang report is due to drop before midnight, the UN human rights office said.
    yes Bachelet said that the report on Xinjiang would go out before she hands over to her successor.
    no  Bachelet is said to have decided to drop the Xinjiang report.
words own-for-good
    for good, altogether, entirely, quietly
    forever, permanently, indefinitely, never to be seen
rule PROMISED will-be-read
    says own-who-reads >2 own-will-read >4 report
    unless not|asks|if|unsure|no-date|may|hope
    confidence 0.7
    yes The world will get to read the UN human rights office's Xinjiang report before Bachelet goes, her office said.
words own-who-reads
    the world, the public, everyone, everybody, readers, people, you, all of us
words own-will-read
    will get to read, will be able to read, will get to see, will be able to see, will finally see, will finally read, will soon see, will soon read, will see, will read, would get to read, would get to see, would be able to read, would be able to see
rule PROMISED out-by
    says report + own-out >2 before|known-date|today|tomorrow|soon|coming-weeks
    only title
    unless not|asks|if|unsure|no-date|may|hope|delay|must
    confidence 0.75
rule RELEASED out-now
    says report + own-out
    only title
    unless not|asks|if|unsure|no-date|may|hope|delay|will|promise|must|before|pressure|own-want|own-urges|group|known-date|today|tomorrow|soon|coming-weeks
    confidence 0.75
words own-stands-by
    stands by, stood by, sticks to, stuck to, sticking to, standing by, holds to, holding to, keeps to, sticks with, stays true to, repeats, doubles down on, firm on, holds firm on
rule PROMISED stands-by-it
    says own-stands-by >3 promise|date|known-date > report
    confidence 0.75
    unless state >2 own-stands-by
    yes Bachelet stands by her pledge on the Xinjiang report.
words own-weeks-away
    nearly here, almost here, around the corner, just around the corner, on its way, on the way, within reach
rule PROMISED weeks-away
    says report >3 own-weeks-away|coming-weeks
    unless not|asks|if|unsure|no-date|delay
    confidence 0.7
    yes The UN human rights office's Xinjiang report is just days away, a spokesman said.
words own-backtracks
    backtracks on, backtracked on, backtracking on, back pedals on, backpedals on, backpedalled on, rows back on, rowed back on, walks back, walked back, walking back, reneges on, reneged on, goes back on, went back on, breaks her promise, broke her promise, breaks promise, breaks her word, broke her word, retreats from, retreated from, backs away from, backed away from, cools on, wavers on, stalls on, dithers on, dithers over, dithered over, hesitates over, hesitates on, drags feet on, drags feet over, drags her feet on
rule DELAYED backtracks
    says own-backtracks >7 report|promise
    confidence 0.75
    yes Bachelet backtracks on her promise to publish the Xinjiang report.
words own-where-is
    where is, where s, where on earth is, what happened to, what has happened to, what has become of, what became of, whatever happened to, what s keeping, what is holding up, what is keeping, who is holding up
rule DELAYED where-is-it
    says own-where-is >4 report
    polarity asserted
    confidence 0.65
    yes Where is the UN human rights office's Xinjiang report?
words own-bare-no
    no, not a trace of, no new
rule DELAYED no-report
    says own-bare-no >2 own-name
    says own-bare-no >1 report
    only title
    unless own-after-all
    unless publish|released|publication|debate|finds|react|comment|may|promise|will
    polarity asserted
    confidence 0.65
rule SHARED_FOR_COMMENT lets-it-see
    says own-lets >2 state >2 own-see >5 report
    unless not|publish > group
    confidence 0.75
    yes The UN human rights office let China see the Xinjiang report before release.
words own-lets
    lets, let, letting, allows, allowed, allowing, gives, gave, giving, invites, invited, will let, will allow
words own-see
    see, read, review, view, comment on, respond to, look over, preview, a preview of, access to, a look at, a copy of, advance look at, sight of, a say on, a say in
words own-responded
    has responded, responded, has replied, replied, has reacted, has answered, has commented, responds, replies, has come back
words own-the-draft
    the draft, its draft, her draft, xinjiang draft, draft report, draft on, draft assessment, draft
rule SHARED_FOR_COMMENT answered-the-draft
    says state >2 own-responded >4 own-the-draft
    confidence 0.75
    yes China has responded to the draft, said Bachelet of the report on Xinjiang.
words own-opposed-to-it
    opposed to it, opposes it, oppose it, firmly opposes it, resolutely opposes it, dead set against it, opposed it, completely opposed, firmly opposed
rule SUPPRESSION_PRESSURE opposes-it
    says state & own-opposed-to-it
    unless visit|debate|group >2 own-opposed-to-it
    confidence 0.7
    after-release REACTION
words own-better-left
    had better stay, had better remain, better stay, better left, best left, should stay, must stay, must remain, should remain, ought to stay
once own-left-unpublished: how somebody wants a report to stay
words own-left-unpublished
    unpublished, unreleased, secret, under wraps, in the drawer, in a drawer, under lock and key, confidential, buried
    out of sight, hidden, out of the public eye, in the dark, locked away, kept secret, off the table
    put away, filed away, locked up
rule SUPPRESSION_PRESSURE better-left
    says report >4 own-better-left >2 own-left-unpublished
    confidence 0.75
    yes Cuba and others told Bachelet that the Xinjiang report had better stay unpublished.
rule SUPPRESSION_PRESSURE so-that-it-is-not-published
    says state >14 own-try-that >10 report >4 not >3 released|publish
rule RELEASE_DEMANDED headline-call
    says group >2 own-to >3 un|issuer >1 own-colon + publish
    says must + publish >4 report
    says own-time-to > publish >4 report
    only title
    unless not|will
    confidence 0.8
words own-the
    the, that, your, her, this
words own-time-to
    time to, high time to, past time to
rule RELEASE_DEMANDED stop-sitting-on-it
    says own-stop-sitting >3 report
    confidence 0.75
    yes Stop sitting on the Xinjiang report, the groups told Bachelet.
words own-stop-sitting
    stop stalling, stop stalling over, stop dragging, stop dragging her feet on, stop dragging her feet over, stop dragging its feet on, stop dragging its feet over, stop sitting on, stop holding back, stop hiding, stop withholding, stop delaying, stop suppressing, stop burying, do not bury, don t bury, stop stalling on, quit stalling on, end the delay of, end delays to, end the wait for, end the secrecy over
words own-decided-against
    decided against, decides against, opted against, opts against, given up on, gave up on, gives up on, ruled out, rules out, backed out of, turned her back on, turned its back on, decided not to go ahead with
    drops plan to, drops plans to, dropped plans to, dropped its plan to, dropped its plans to, dropped her plan to, dropped her plans to
    drops plan for, drops plans for, abandons plan to, abandons plans to, abandoned plans to, abandoned its plan to, abandoned its plans to
    scraps plan to, scraps plans to, scrapped plans to, scrapped its plan to, scrapped its plans to, shelves plan to, shelves plans to
    shelved plans to, shelved its plan to, ditches plan to, ditches plans to, ditched plans to, cancels, cancelled, canceled, calls off
    called off, has called off, buries plan to, gives up plan to, gives up plans to, gave up plans to, gave up on plans to, backs out of
    backing out of, has no plans to, has no plan to, no longer plans to, no longer intends to, no longer wants to, no longer means to
    has no intention of, had no intention of, turns her back on, shies away from, shied away from, recoils from, thinks better of
    thought better of
    has dropped plans to, has dropped its plans to, has dropped its plan to, has dropped her plans to, has dropped the plan to
    have dropped plans to, had dropped plans to, has dropped plans for, has abandoned plans to, has scrapped plans to, has shelved plans to
rule REACTION threatens-to-stop-cooperating
    says state > pressure >3 own-stop-cooperating >12 report
    unless if|publish|unpublished|delay|draft
    confidence 0.65
rule RELEASE_DEMANDED headline-order
    says publish + own-the >2 report >1 own-colon
    only title
    confidence 0.75
words own-lays-bare
    lays bare, laid bare, exposes, catalogues, catalogs, details, documents, chronicles, lifts lid on, shines light on, shines a light on, confirms, corroborates, spells out, sets out
words own-abuses
    abuses, abuse, torture, rights violations, human rights violations, violations, repression, sexual violence, mass detention, detentions, rape, forced sterilisation
rule RELEASED un-lays-bare
    says un|issuer >1 own-lays-bare >3 own-abuses
    says un|issuer >3 report >3 own-colon >10 own-abuse
    says own-un-verdict >3 own-colon >10 own-abuse
    says report >3 own-colon >2 un >2 own-un-found
    only title
    about subject
    unless group|other-author|if|not|own-urged|asks|own-to + un|visit|publish|draft|unpublished|delay|will
    confidence 0.6
    weak yes
words own-authors
    the authors, its authors, the report s authors, authors of the report, the writers of the report, the investigators
words own-write
    write, wrote, say, said, conclude, concluded, find, found, note, noted, stress, describe, cite, point to, recommend, urge, argue, warn
rule RELEASED authors-write
    says own-authors >1 own-write
    unless if|will|may >2 own-write|draft|unpublished|not
    confidence 0.55
    weak yes
words own-what-next
    what next, what now, what happens, what comes, where next, what can, what will, what should
words own-what-un-found
    what the un found, what un found, what the un says, what the un said, what un says, what the un has found, what un investigators found, how the un sees
rule RELEASED what-un-found
    says own-what-un-found > subject
    says own-abuse >4 subject + un
    only title
    about subject
    unless group|other-author|own-urged|visit|will|publish|draft
    polarity asserted
    confidence 0.6
    weak yes
words own-leaves-with
    leaves office with, bows out with, departs with, signs off with, exits with, parting shot, parting gift, parting blow, swan song, goes out with a
rule RELEASED leaves-with-it
    says own-leaves-with >5 report
    only title
    unless if|will|may|not|asks|must|unpublished|delay|hope
    confidence 0.65
words own-appear-in
    appear in the report, appear anywhere in the report, appear in the document, appear in the assessment, feature in the report, feature in the document, mentioned in the report, used in the report, found in the report, appears nowhere in the report, appears nowhere in the document, absent from the report, missing from the report, nowhere in the report, contained in the report, documented in the report, detailed in the report, set out in the report, described in the report, laid out in the report, outlined in the report, the report s authors
rule RELEASED stands-in-it
    says own-appear-in
    unless own-appear-in >3 other-author|group
    unless if|will|may|draft|unpublished|publish|publication|delay|prepare|await
    confidence 0.55
    weak yes
    polarity asserted
rule REACTION its-publication-has
    says publication > report > own-has-done
    says publication >4 own-has-done
    unless if|will|may|delay|unpublished|asks|must|own-would-hurt
    confidence 0.65
    yes The publication of the UN human rights office's Xinjiang report has emboldened critics of Beijing.
words own-has-done
    has emboldened, has angered, has infuriated, has enraged, has prompted, has sparked, has drawn, has triggered, has strained, has soured, infuriated, angered, enraged, has put china on, has put beijing on, drew an angry, drew a furious, prompted an angry, prompted a furious, was met with, was greeted, was welcomed, was condemned, has galvanised, has galvanized, has been welcomed, has been condemned, has led to calls, led to calls
words own-pressure-on-state
    pressure mounts on china, pressure on china, pressure on beijing, pressure mounts on beijing, pressure grows on china, pressure grows on beijing, pressure builds on china, heat on china, heat on beijing, pressure mounting on china
rule REACTION pressure-on-state
    says own-pressure-on-state >4 own-after-headline >3 report
    only title
    confidence 0.65
words own-backs
    backs, back, backed, sides with, side with, sided with, defends, defend, defended, rallies behind, rally behind, supports, stands with, closes ranks with
words own-over-report
    on, over, after, against, amid
    over the, about the, on the, after the
rule REACTION backs-the-state
    says own-backs >1 state >2 own-over-report >3 report
    unless publish|publication|delay|unpublished|draft|will|if|block|visit|asks|pressure
    confidence 0.65
    yes Pakistan backs China over the UN human rights office's Xinjiang report.
words own-rebuttal
    rebuttal, response, reply, statement, readout, white paper, point by point response, denial
rule NOTHING rebuttal-issued
    says released >4 own-rebuttal
    unless released >4 report
words own-take
    take, takes, took, taking, taken
words own-seriously
    seriously, very seriously, extremely seriously, as a wake up call
rule REACTION takes-it-seriously
    says own-take >5 report >2 own-seriously
    unless will|may >3 own-take
    unless publish|publication|delay|unpublished|draft|if
    confidence 0.65
    yes The Netherlands said it took the UN human rights office's Xinjiang report very seriously.
rule PROMISED due-by
    says publication >2 will >3 date
    says report + own-imminent
    unless own-want >4 report
    unless not|asks|if|unsure|no-date|may|hope|delay|must
    confidence 0.7
    yes Release of the UN human rights office's Xinjiang report is due before midnight.
words own-imminent
    imminent, coming soon, due soon, out soon, nigh, expected any day, expected shortly, expected imminently, expected soon, expected any day now, expected within days
words own-yet-to-keep
    yet to make good on, yet to deliver on, yet to keep, yet to honour, yet to honor, failed to deliver on, failed to keep, failed to honour, failed to make good on, not kept, not honoured, not made good on
rule DELAYED yet-to-keep-promise
    says own-yet-to-keep >3 promise
    polarity asserted
    confidence 0.8
    yes The UN human rights office has yet to make good on its promise to publish the Xinjiang report.
words own-effort-to-have
    effort to have, bid to have, push to have, attempt to have, attempts to have, efforts to have, campaign to have, seeks to have, trying to have, working to have
rule SUPPRESSION_PRESSURE effort-to-have-it-shelved
    says own-effort-to-have >4 report|it >2 shelve|block
    unless group >1 own-effort-to-have|publish|publication
    confidence 0.8
    yes China has enlisted allies in an effort to have the UN human rights office's Xinjiang report shelved.
once own-failure: not publishing, which would be wrong
words own-failure
    failure to publish, failing to publish, failure to release, failing to release, not publishing, not releasing, withholding, shelving, burying, sitting on
words own-would-betray
    would be a betrayal, would betray, would be a disaster, would be unforgivable, would be inexcusable, would be a dereliction, would be a stain, would be a slap in the face, would be a scandal, would be a gift to, would undermine her, would undermine the credibility, would damage her credibility, would damage the credibility, would embolden, would let down, would fail the victims, would amount to, would make her complicit, would be shameful
rule RELEASE_DEMANDED not-to-would-betray
    says not >1 publish >4 report|it > own-would-betray
    says own-failure >2 report|it > own-would-betray
    yes Not to release the Xinjiang report would be a stain on Bachelet's record, the exiles said.
    polarity asserted
    confidence 0.75
    yes Failure to publish the Xinjiang report would be a betrayal of victims, Amnesty told Bachelet.
rule RELEASE_DEMANDED see-to-it
    says asks|must >12 own-try-that >9 report >3 released|publish
    unless not >3 released|publish
    confidence 0.8
    yes Senators urged Bachelet in a letter to see to it that the Xinjiang report comes out without further ado.
rule SHARED_FOR_COMMENT goes-over-its-answer
    says review >2 state >4 own-response-to >3 report
    says state > own-shown-draft
    unless released
    confidence 0.75
    yes The UN human rights office is going over China's lengthy response to the Xinjiang report before publishing it.
words own-response-to
    response to, reply to, replies to, answer to, remarks on, views on, input on, comments on, observations on, feedback on
words own-shown-draft
    shown a draft, been shown a draft, seen a draft, saw a draft, received a draft, given a draft, got a draft, sent a draft, shown the draft, received the draft, given the draft, sent the draft, has the draft, had the draft
words own-un-verdict
    un verdict, un s verdict
rule REACTION vote-is-a-win
    says debate >3 own-colon >3 outcome
    about subject
    only title
    confidence 0.7

# "Stopped short of guaranteeing it"; a headline names the report alone.
words own-stopped-short
    stopped short, stops short, stopping short, fell short, falls short, would not go as far as, did not go as far as
words own-guaranteeing
    guaranteeing, promising, committing, pledging, guarantee, a guarantee, a promise, vowing
rule DELAYED stopped-short-of-a-promise
    says own-stopped-short >4 own-guaranteeing
    polarity asserted
    confidence 0.8
    yes Bachelet stopped short on Monday of promising that the Xinjiang report would be out by then.
    no  Bachelet promised that the Xinjiang report would be out by then.
words own-cannot-guarantee
    can t guarantee, cannot guarantee, could not guarantee, can not guarantee, couldn t guarantee, won t guarantee, will not guarantee, can t promise
    cannot promise, could not promise, couldn t promise, gives no guarantee on, gives no guarantee of, no guarantee of, no guarantee on
rule DELAYED cannot-guarantee-it
    says own-cannot-guarantee >3 report
    polarity asserted
    confidence 0.8
    yes Bachelet cannot guarantee the Xinjiang report in time.
    no  The UN human rights office can guarantee the Xinjiang report in time.

# A demand in the imperative, or after a colon: "Lawmakers to UN: get the findings out".
rule RELEASE_DEMANDED get-it-out
    says own-colon + own-put > report >2 own-out
    confidence 0.75
    yes Scholars to Bachelet: get the Xinjiang report out
rule RELEASE_DEMANDED release-it-now
    says own-colon + publish >1 own-now|at-once
    confidence 0.7
    yes Bachelet should hear one thing about the Xinjiang report: publish it now.
    no  Bachelet said of the Xinjiang report that she would publish it today.

# "Ought to drop her report" is what somebody wants, not what happened.
rule SUPPRESSION_PRESSURE ought-to-drop-it
    says must >2 shelve >4 report
    says must >2 own-holds >4 report > own-left-unpublished
    unless not|delay|deny
    confidence 0.8
    yes Bachelet ought to drop her report on Xinjiang, the Chinese foreign ministry said.
    no  Bachelet has dropped her report on Xinjiang, diplomats said.
rule SUPPRESSION_PRESSURE keep-it-hidden
    says state|asks|pressure > own-holds >3 report|it > own-left-unpublished
    unless not|publish
    confidence 0.75
    yes China seeks backing for keeping the Xinjiang report under lock and key.

rule SHARED_FOR_COMMENT given-it-beforehand
    says state >3 own-given|share >5 report|draft|it >4 own-beforehand
    says state > own-look-through >2 own-beforehand
    says share >3 report|draft|it >3 state >2 own-beforehand
    unless not
    confidence 0.8
    yes The Government of China was given the text of the Xinjiang report beforehand.
    no  The Government of China was given the prize for the Xinjiang report.
words own-beforehand
    beforehand, first, in advance, ahead of time, ahead of release, ahead of publication, before publication, before release, prior to publication, prior to release, before it is published, before it comes out
words own-look-through
    look it through, look through it, look it over, look over it, read it through, read it, see it, comment on it, check it, go through it

# What the council does with a motion tells that the report is out.
rule REACTION council-turns-it-down
    says council >6 outcome >9 debate
    says council >2 outcome > subject
    about subject
    unless will|may|if|draft + report
    confidence 0.7
    yes The Human Rights Council turned away a motion on Xinjiang after the UN report.

# Who is named as having released it has released it, whatever will be done with it.
rule RELEASED released-by-the-office
    says report + released >4 own-by >4 issuer
    unless not|asks|must|promise|hope|if
    confidence 0.8
    yes The debate would have dealt with a Xinjiang report issued in August by the UN human rights office.
    no  The Xinjiang report will be issued by the UN human rights office.
words own-by
    by, by the, by its, by her

# What was asked for after the release is not the release.
words own-followed
    followed, follows, followed on, came after, comes after, came days after, came weeks after, was made after
words own-as-it
    as, after, once, before
rule RELEASE_DEMANDED asked-to-publish
    unless own-as-it >1 un|issuer + released
    unless asks + own-followed
    unless asks >1 own-against
    yes Amnesty urged Bachelet after her trip to publish the report on Xinjiang.
    no  The request followed the release of the UN human rights office's report on Xinjiang.
    no  They want Bachelet, whose report on Xinjiang is awaited, to come and say thank you.

# In plain words: what a report will do, or not, and what is wanted of it.
words own-comes
    comes, arrives, appears
rule PROMISED comes-by
    says report >4 own-comes >3 before|known-date|today|tomorrow|soon|coming-weeks|end-of
    unless not|asks|may|unsure|no-date|delay|if|released
    confidence 0.75
    yes Bachelet in Lima: report on Xinjiang comes before the end of August.
    no  Bachelet's report on Xinjiang comes too late, exiles said.
words own-expect-it
    expect it, one should see it, we should see it, should see it, see it within
rule PROMISED expect-it
    says own-expect-it >2 coming-weeks|soon|date
    unless not|if|may|asks
    confidence 0.7
    yes Of the Xinjiang report the UN human rights office's spokesman told reporters to expect it within weeks.
    no  Of the Xinjiang report the UN human rights office's spokesman told reporters what to expect of it.
words own-announced
    announced for, been announced for, was announced for, promised for, been promised for, was promised for
rule PROMISED was-announced-for
    says report|it >2 own-announced > before|known-date|date|coming-weeks
    unless asks|if
    confidence 0.65
    yes The UN human rights office's Xinjiang report had been announced for December.
    no  The UN human rights office's Xinjiang report had been announced by nobody in December.
words own-target-is
    the target is, the target remains, the goal is, the goal remains, the aim is, the aim remains, the plan is, the plan remains, target is still
rule PROMISED target-is
    says own-target-is >2 date|known-date
    unless not|if|visit
    confidence 0.65
    yes Asked about the Xinjiang report, Bachelet's office said that the target is still 31 August.
    no  Asked about the Xinjiang report, Bachelet's office said that the target is unclear.
words own-have
    have, get, read, see, be given
rule PROMISED world-will-have-it
    says promise|says >5 will >1 own-have >2 report > before|known-date|date
    unless not|if|state|share
    confidence 0.75
    yes Bachelet gave her word that the world would have her report on Xinjiang before she leaves office.
    no  Bachelet said that the world would have liked her report on Xinjiang.

words own-will-not-be
    that will not be, that will never be, that never will be, we will never read, nobody will ever read, no one will ever read, the world will not read, the world will never read, nobody will read, the world will not see, the world will never see, will never be read, will not be read
rule SHELVED will-never-be-read
    says own-will-not-be
    unless if|may|asks|unsure
    alone yes
    polarity asserted
    confidence 0.7
    yes Bachelet has decided that the world will not read her Xinjiang report.
    no  If Bachelet has her way, the world will not read the Xinjiang report.
rule SHELVED the-thing-is-dropped
    says own-thing >2 own-dropped
    unless if|may|not
    polarity asserted
    confidence 0.7
    yes Of the Xinjiang report at the UN human rights office one official said: the thing has been dropped.
    no  Of the Xinjiang report at the UN human rights office one official said: the thing has not been dropped.
words own-thing
    the thing, the whole thing, the idea, the plan, the project, the matter
words own-dropped
    has been dropped, was dropped, is dropped, has been buried, is dead, was buried, has been abandoned, has been given up

words own-keeps-to-itself
    keeps, keep, keeping, kept, hold, holds, leave, leaves, lock, locks
words own-to-itself
    to itself, to herself, in the drawer, in a drawer, shut away, unpublished, to themselves, in her drawer, in its drawer, in her desk, off the record
rule SUPPRESSION_PRESSURE condition-to-keep-it
    says state|condition|asks > own-keeps-to-itself >4 report >1 own-to-itself
    unless not
    confidence 0.8
    yes Beijing wants Bachelet's office to keep its Xinjiang report in the drawer until the Games are over.
    yes Beijing's condition is that the UN human rights office keeps its Xinjiang report to itself until then.
    no  Beijing has kept its papers on Xinjiang to itself, says the UN human rights office's report.
words own-should-not-appear
    shouldn t appear, should not appear, must not appear, mustn t appear, shouldn t come out, should not come out, must not come out, shouldn t be published, should not see the light, shouldn t see the light, must never appear
rule SUPPRESSION_PRESSURE should-not-appear
    says state|group >12 own-should-not-appear
    says report|it >3 own-should-not-appear
    confidence 0.8
    yes Beijing's envoy told Bachelet that the report on Xinjiang should not appear.
    no  Beijing's envoy told Bachelet that the report on Xinjiang did not interest him.
words own-and-not-to
    and not to, or not to, and pressure not to, and not
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED pressure-both-ways
    says pressure > publish|own-out >4 own-and-not-to
    polarity asserted
    confidence 0.8
    yes Pressure to put the Xinjiang report out, and not to, has been tremendous, Bachelet said.

words own-give-us
    give us, give them, give uyghurs, hand us, hand over, let us have, give the world, give it to us
rule RELEASE_DEMANDED give-us-the-report
    says own-give-us >1 report
    unless state|share|draft|if|not
    confidence 0.75
    yes The exiles' message to Bachelet is short: give us the report on Xinjiang.
    no  Do not give us the report on Xinjiang, readers told the UN human rights office.
words own-what-she-has
    what she has, what it has, what she knows, what it knows, what her office knows, what the office knows, what her office has, what the office has, what they have, what they know, what she found, what her office found, what has been found
rule RELEASE_DEMANDED publish-what-she-has
    says asks|must >12 publish >1 own-what-she-has
    about subject
    confidence 0.75
    yes Campaigners called on the UN human rights office to release what it knows about Xinjiang.
    no  Campaigners know what the UN human rights office will publish on Xinjiang.
words own-call-to
    the call to, a call to, the appeal to, an appeal to, the demand to, the plea to, the request to
rule RELEASE_DEMANDED call-to-let-it-out
    says own-call-to > own-put > report >3 own-out
    says own-call-to >4 publish|released
    unless not
    confidence 0.8
    yes Swiss officials have backed the call to let the UN human rights office's Xinjiang document out.
words own-let-her
    so let her do it, let her do so, let her do it, so let it do so, let it be so, let her keep it
rule RELEASE_DEMANDED let-her-do-it
    says promise|publish|released|report >8 own-let-her
    confidence 0.65
    yes Bachelet said that her Xinjiang assessment would be made public, so let her do it.
words own-supports-publication
    supported, supports, support, supporting, favours, favors, favoured, in favour of, backs, backed, backing
rule RELEASE_DEMANDED supports-publication
    says own-supports-publication >3 publication
    unless not|oppose|if
    confidence 0.65
    yes The foreign minister said that New Zealand had consistently supported publication of the UN human rights office's Xinjiang report.
    no  The foreign minister said that New Zealand had not supported publication of the UN human rights office's Xinjiang report.

rule RELEASED made-available
    says report >7 own-made-available
    says own-made-available >5 report
    unless asks|must|will|promise|not|if|may|share|draft|state + own-made-available
    confidence 0.8
    yes I have read all of the assessment on Xinjiang that the OHCHR made available on Wednesday night.
    no  The OHCHR has not made available its report on Xinjiang.
words own-made-available
    made available, made it available, gave us, has given us, gave the world, gave its verdict on, gave its verdict, delivered its verdict, handed down its verdict, left us
rule RELEASED came-out-as
    says report > own-came-out-only
    unless not|if|asks
    confidence 0.8
    yes The UN human rights office's report on Xinjiang was held up for months and came out only as she was leaving.
words own-came-out-only
    came out only, only came out, came out in the end, came out after all, appeared only, appeared after all, appeared in the end
rule RELEASED published-on-the-subject
    says released >1 own-about >1 subject
    about subject
    unless not|if|will|may|asks|must|other-author|state
    confidence 0.7
    yes Minutes before her term as UN human rights chief ended, Bachelet published on Xinjiang after all.
    no  The UN human rights office has not published on Xinjiang.

words own-just-it
    it
rule REACTION rejects-it
    says state >6 react >1 own-just-it
    unless if|will|may|debate|draft
    confidence 0.75
    yes China categorically rejects it, the mission said of the UN human rights office's Xinjiang assessment.
    no  China would reject it if the UN human rights office's Xinjiang assessment were published.

words own-before-release
    before the release, before its release, before publication, before the publication, before its publication, before it was published, before it was released, before it came out, ahead of the release, ahead of publication, ahead of its release, prior to the release, prior to publication, prior to its release, prior to its publication
rule SUPPRESSION_PRESSURE pressed-over-report
    unless state + own-under-fire
    no  Bachelet leaves China under fire, with calls growing for her Xinjiang report.
words own-under-fire
    under fire, faces pressure, facing pressure
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >1 own-shelved >2 report
    unless state >1 asks|pressure
    confidence 0.8
    yes Rights groups urged Bachelet to release the shelved Xinjiang report.
    no  China asked Bachelet to shelve the Xinjiang report.
words own-lets-see
    show, share, hand over, let us see, let us read
once own-shelved: what the report is called that somebody asks for
words own-shelved
    shelved, buried, suppressed, mothballed, withheld, hidden, bottled up
rule PREPARING+PROMISED prepares-to-publish
    says prepare > own-in-order >1 publish|publication
    says prepare >14 own-in-order >1 own-make >4 report|it >3 own-public
    unless not|asks|comment|visit|state|group|block
    yes The UN human rights office is finishing its work on Xinjiang, with the aim of making the findings public.
    confidence 0.8
    yes Bachelet's office is finalising its Xinjiang assessment in order to make it public.
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes The UN rights chief could visit Xinjiang after the Olympics if her report is held back.
words own-may-travel
    could visit, can visit, may visit, might visit, could travel, may travel, could go to, may go to
words own-there
    region, that region, the region, on the region, there, in the meantime, meanwhile, while this remains so
rule RELEASE_DEMANDED asks-no-more-delay
    yes NGOs urge the UN not to delay its Xinjiang report.
    no  Asked about Xinjiang, Bachelet said the report had not been delayed.
    no  China demanded that the Xinjiang report be not merely delayed but scrapped.
words own-months-late
    months late, weeks late, a year late, long late
rule PROMISED late-but-it-comes
    says own-months-late >1 will >1 publish
    unless not|if|may
    confidence 0.8
    yes Bachelet says that the Xinjiang report, many months late, will be out by her last day.
words own-with
    with
words own-finish
    finish, finishing, leave, leaving, end, ending, step down, depart, go, conclude
rule PROMISED leaves-with-it-out
    says promise|will|own-want >2 own-finish >5 own-with >2 report >1 released
    confidence 0.75
    yes Bachelet means to finish her mandate with the Xinjiang report published.
    no  Bachelet ended her mandate with the Xinjiang report published.
words own-expected
    expected, due, anticipated, foreseen
words own-another-thing
    answer, reply, response, reaction, reactions, reaction to, follow up, debate, discussion, decision, vote, second, sequel
words own-before-then
    before then, until then, before, until
rule DELAYED not-expected-before
    says report|it >4 not >1 own-expected >1 own-before-then
    unless own-another-thing|own-response-to >5 report
    unless asks|if|visit|released
    no  China's reply to the UN human rights office's report on Xinjiang is not expected before Friday.
    confidence 0.8
    yes The UN human rights office's report on Xinjiang is now not expected before the end of the Games.
    no  The UN human rights office's report on Xinjiang is expected before the end of the Games.
words own-weeks
    weeks and not months, weeks not months, weeks rather than months, talking of weeks, spoke of weeks, speaks of weeks, spoken of weeks
rule PROMISED weeks-until
    says own-weeks > own-until >5 publish|released|may|prepare
    polarity asserted
    confidence 0.75
    yes The UN human rights office spoke of weeks until its report on Xinjiang can be made public.
words own-have-it
    to have, to get
rule SUPPRESSION_PRESSURE has-it-called-off
    says state|group >14 own-have-it >2 report|it >1 shelve
    says own-want-to-see >5 report >1 shelve
    confidence 0.8
    yes Diplomats rang the UN human rights office every hour to have the Xinjiang report called off.
words own-frighten
    frighten, frightened, frightens, scare, scared, scares, bully, bullied, bullies, intimidate, intimidated, intimidates
words own-out-of
    out of
rule SUPPRESSION_PRESSURE frightens-out-of-it
    says own-frighten >12 own-out-of >1 publish|publication
    unless not|may|if
    confidence 0.85
    yes Beijing wants to frighten the UN human rights office out of publishing its Xinjiang report.
rule SUPPRESSION_PRESSURE+DELAYED price-is-silence
    says condition >4 own-colon >10 must >1 not >2 publish > before
    confidence 0.7
    yes The price of the visit: the UN human rights office must not bring out its Xinjiang report before the Games.
    no  The price of silence is known: the UN human rights office must bring out its Xinjiang report before the Games.
words own-stuck
    stuck, stuck on
words own-to-her-word
    to her timetable, to her promise, to her pledge, to her date, to her deadline, to her plan, to its timetable, to its promise, to its deadline, to the timetable
rule DELAYED unpublished
    unless own-stuck >3 own-to-her-word
    no  Bachelet stuck on Wednesday to her timetable for the Xinjiang report.
words own-have-been
    to have been, to be
rule RELEASED first-due-then-out
    says own-at-first >9 released
    unless not|asks|if|delay|unpublished|own-have-been
    confidence 0.8
    yes The UN human rights office's Xinjiang report, initially expected in 2021, was made public on 31 August 2022.
    no  The UN human rights office's Xinjiang report, initially expected in 2021, is now due in August.
rule SUPPRESSION_PRESSURE+DELAYED delay-as-a-condition
    says state >3 delay >3 report > own-until >9 condition
    confidence 0.7
    yes China has made postponement of a UN report on Xinjiang until after the Olympic Games a condition of receiving Bachelet.
rule SUPPRESSION_PRESSURE asks-not-to-put-it-out
    says asks > not >2 own-put > report >9 own-out
    confidence 0.85
    yes China asked the UN human rights office not to put the Xinjiang report before the public.
    no  Amnesty asked the UN human rights office to put the Xinjiang report before the public.
