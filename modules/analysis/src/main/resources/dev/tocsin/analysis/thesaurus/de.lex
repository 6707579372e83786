# German: words of the concepts that concepts.lex declares.

words publish
    veröffentlicht*, veröffentlichen, veröffentliche, veröffentlichend*, publiziert*, publizieren, publiziere, herausgegeben*,
    herausgeben, herauszugeben, herausgibt, herausgab, herausgebracht*, herausbringen, herauszubringen, herausbringt, herausgebe,
    vorgelegt*, vorlegen, vorzulegen, vorlegt*, vorgestellt*, vorstellen, vorzustellen, präsentiert*, präsentieren, offengelegt*,
    offenlegen, offenzulegen, offenlegt*, publik gemacht*, publik mach*, publik zu machen, öffentlich gemacht*, öffentlich mach*,
    öffentlich zu machen, öffentlich zugänglich, zugänglich gemacht*, zugänglich machen, bekannt gemacht*, bekanntgemacht*,
    bekannt machen, freigegeben*, freigeben, freizugeben, freigibt, freigab, enthüllt*, enthüllen, an die öffentlichkeit gebracht,
    an die öffentlichkeit bringen, an die öffentlichkeit gegangen, der öffentlichkeit übergeben, veröffentlichungsreif*

words come-out
    erschien, erschienen*, erscheinen, erscheint, erschiene, herausgekommen*, herauskommen, herauskommt, herauskam, herauszukommen,
    rauskommen, rauskommt, rausgekommen, ist draußen, ist draussen, kam heraus, kommt heraus, auftauchen, auftaucht*, aufgetaucht*,
    ans licht gekommen, ans licht kommen, ans licht kam, kommt ans licht, kam ans licht, das licht der welt,
    das licht der öffentlichkeit, an die öffentlichkeit gelangt*, an die öffentlichkeit gekommen, an die öffentlichkeit kommt,
    an die öffentlichkeit kam, in die öffentlichkeit gelangt*, öffentlich geworden*, öffentlich wurde, öffentlich wird,
    öffentlich werden, publik geworden*, publik wurde, publik wird, publik werden, bekannt geworden*, bekanntgeworden*,
    bekannt wurde, liegt vor, lag vor, vorliegt, vorliegen, liegt nun vor, liegt jetzt vor, ist da, neuerscheinung*

words online
    online, onlinegestellt*, ins netz gestellt*, ins netz stellen, ins internet gestellt*, im internet, im netz, hochgeladen*,
    hochladen, hochzuladen, hochlud*, lud hoch, abrufbar*, website*, webseite*, internetseite*, webauftritt*, homepage*,
    internetauftritt*, zum download, heruntergeladen*, herunterladen, freigeschaltet*, freischalten, gepostet*, posten, verlinkt*,
    link zum

words publication
    veröffentlichung*, erstveröffentlichung*, *veröffentlichung, *veröffentlichungstermin, publikation*, publizierung*, erscheinen,
    erscheinung*, herausgabe, vorlage des, vorlage eines, vorlegung, vorstellung des, präsentation*, offenlegung*, bekanntgabe*,
    bekanntmachung*, freigabe*, enthüllung*, bekanntwerden, publikmachung, publikmachen, öffentlichmachung, öffentlichmachen,
    zugänglichmachung, onlinestellung, release

words leak
    geleakt*, leak*, durchgestochen*, durchstechen, durchgesickert*, durchsicker*, sickert* durch, zugespielt*, zuspielen,
    in die hände gefallen, in den händen, liegt in kopie vor, vorliegende kopie, in kopie vorliegt, in kopie vorlag, kopie des,
    eine kopie, einer kopie, einsehen, eingesehen*, einzusehen, einsicht nehmen, einblick, einsicht in, vorab vorlag, uns vorliegt,
    dieser zeitung vorliegt, der redaktion vorliegt, der zeitung vorliegt, der agentur vorliegt, der agentur vorlag,
    der zeitung vorlag, das der agentur, der vorliegt, der vorlag, exklusiv*, indiskretion*, undichte stelle*, vorabkopie*,
    an die presse gelangt*, an die medien gelangt*, an medien weitergegeben, unter der hand, gesehen hat, vorliegenden entwurf,
    vorliegenden brief*

words at-last
    endlich, schließlich, schliesslich, letztlich, letztendlich, zu guter letzt, am ende, zum schluss, doch noch, nun doch,
    jetzt doch, dann doch, nach langem warten, nach langem hin, nach langem zögern, nach langer verzögerung,
    nach monatelangem warten, nach monatelanger verzögerung, nach jahrelangem warten, nach mehrfacher verzögerung,
    nach mehreren verschiebungen, nach vielem hin, nach all dem, nach alledem, schlussendlich, lang* erwartet*, langerwartet*,
    langersehnt*, lang ersehnt*, seit langem angekündigt*, mit spannung erwartet*, überfällig*, immerhin doch, es ist soweit,
    es ist so weit, endgültig doch

words last-minute
    in letzter minute, in der letzten minute, in letzter sekunde, im letzten moment, im letzten augenblick, mitternacht*,
    minuten vor, wenige minuten, nur minuten, kurz vor ende, kurz vor ablauf, kurz vor ihrem abschied, kurz vor ihrem abgang,
    kurz vor dem ausscheiden, kurz vor schluss, kurz vor toresschluss, kurz vor amtsende, fünf vor zwölf, am letzten tag,
    an ihrem letzten tag, letzter amtstag, letzten amtstag*, letzten arbeitstag*, in den letzten stunden, in den letzten minuten,
    letzte* amtshandlung*, letzter akt, abschiedsgeschenk*, paukenschlag zum, zum abschied, zum abschluss ihrer amtszeit,
    auf den letzten drücker, auf den letzten metern, spätabends, spät am abend, am späten abend, zu später stunde,
    stunden vor ablauf, stunden vor ende, stunden vor dem ende, buchstäblich in letzter

words text-size
    seitig*, seiten, mehrseitig*, vielseitigen bericht, seitenzahl, seitenlang*, umfangreich*, umfass*, umfang, ausführlich*,
    dick*, dicht beschrieben*, absätze*, absatz, paragraf*, paragraph*, fußnote*, fussnote*, anhang, anhänge*, annex

words hidden
    geheimgehalten*, geheimzuhalten, geheim, geheimhaltung*, geheimnis*, unter verschluss, schublade*, verstaub*, setzt staub an,
    vorenthalten*, vorenthält, vorenthielt, vorzuenthalten, zurückgehalten*, zurückhalten, zurückzuhalten, zurückhält, zurückhielt,
    verheimlich*, verborgen*, verbergen, versteckt*, verschwiegen*, verschweigen, weggeschlossen*, weggesperrt*, im tresor,
    im safe, giftschrank, auf dem bericht sitzen, sitzt auf, saß auf, hinter schloss und riegel, unter der decke, unter dem deckel,
    nicht öffentlich zugänglich, der öffentlichkeit entzogen, dem blick der öffentlichkeit

words unpublished
    unveröffentlicht*, nicht veröffentlicht*, nichtveröffentlich*, unpubliziert*, nicht publiziert*, nicht öffentlich*,
    nichtöffentlich*, nicht erschienen*, nicht vorgelegt*, nicht publik, nicht freigegeben*, vertraulich*, intern, interne,
    internen, interner, internes, verschlusssache, ohne veröffentlichung, ungesehen, unter verschluss,
    der öffentlichkeit nicht bekannt, öffentlich nicht bekannt, nicht zugänglich

words not-yet
    noch nicht, bislang nicht*, bisher nicht*, bis heute nicht*, bis jetzt nicht, bis dato nicht, bis zuletzt nicht,
    noch immer nicht, nach wie vor nicht, weiterhin nicht, noch kein*, bislang kein*, bisher kein*, bis heute kein*,
    noch immer kein*, nach wie vor kein*, weiter kein*, noch nichts, noch aus, steht aus, aussteh*, auf sich warten, keine spur,
    fehlt jede spur, nicht in sicht, nirgends zu sehen, weit und breit nichts, nichts zu sehen, nichts passiert, nichts geschehen,
    nichts getan, geschah nichts, passierte nichts, ausgeblieben*, ausbleib*, blieb aus, bleibt aus, blieb bislang aus, erst noch,
    noch bevor, wann denn

words silence
    schweig*, schwieg, schwiegen, geschwiegen, stillschweigen*, funkstille, stille, still, stumm, verstumm*, ohrenbetäubend*,
    kein wort, mit keinem wort, nicht erwähnt*, unerwähnt*, erwähnte nicht, nicht ein wort, kein sterbenswort, sagt* nichts,
    nichts gesagt, äußerte sich nicht, äusserte sich nicht, nicht geäußert, nicht geäussert, nicht äußern, nicht äussern,
    nicht dazu äußern, keine* angaben, keine stellungnahme, kein* kommentar, nicht kommentieren, nicht kommentiert, ohne erklärung,
    ohne angabe von gründen, keine erklärung, keine begründung, keine* auskunft, keine antwort, wortkarg*, zugeknöpft*,
    verschlossen*, bedeckt gehalten, hält sich bedeckt, hielt sich bedeckt, bedeckt halten, nichts zu hören, nichts gehört,
    nichts mehr gehört, ging nicht darauf ein

words delay-verb
    verzöger*, verschoben*, verschieb*, verschob, hinausgezögert*, hinauszöger*, hinauszuzögern, herausgezögert*, herauszögern,
    hinausgeschoben*, hinausschieb*, hinauszuschieben, aufgeschoben*, aufschieb*, aufzuschieben, vertag*, zurückgestellt*,
    zurückstellen, zurückgehalten*, zurückhalten, zurückzuhalten, zurückhält, zurückhielt, aufgehalten*, aufhalten, aufzuhalten,
    verschlepp*, in die länge gezogen, in die länge ziehen, zieht sich hin, zog sich hin, hingehalten*, hinhalten, hinhält,
    vor sich hergeschoben, vor sich her, auf die lange bank, nach hinten geschoben, vertröst*, verlangsam*, verspätet* sich,
    ausgebremst*, auf eis

words delay-noun
    verzögerung*, *verzögerung, *verzögerungen, aufschub*, aufschieben, verschiebung*, verschieben, vertagung*, verspätung*,
    verzug, rückstand*, rückstau, aufschiebung, hinausschieben, hinauszögern, hinhaltetaktik*, verschleppung*, zeitverzug,
    zeitverzögerung*, hängepartie*, wartezeit*, terminverschiebung*, stillstand, stau

words late
    spät, später als, verspätet*, mit verspätung, mit großer verspätung, mit grosser verspätung, mit monatelanger verspätung,
    mit jahrelanger verspätung, mit einjähriger verspätung, überfällig*, verzögert*, im verzug, in verzug, im rückstand,
    hinter dem zeitplan, hinter dem plan, hinterher, lange nach, lange hinausgezögert*, mehrfach verschoben*, mehrmals verschoben*,
    immer wieder verschoben*, längst

words date-missed
    verstrichen*, verstreich*, verstrich, ließ die frist, liess die frist, frist lief ab, abgelaufen*, ablaufen, verpass*,
    versäum*, nicht eingehalten*, nicht einhalten, versprechen gebrochen, gebrochene* versprechen, gebrochenen versprechen*,
    wortbruch*, brach ihr versprechen, bricht ihr versprechen, nicht gehalten*, nicht wort gehalten, geplatzt*, platzen,
    termin platzte, gerissen*, fristverletzung, überschritten*, überschreiten, überzogen*, kam und ging, ohne bericht vergangen,
    ereignislos, fristablauf, nichts geworden, nichts draus geworden, daraus wurde nichts, wurde nichts daraus

words stuck
    zog sich hin, zieht sich, hinzieh*, hingezogen*, schleppend*, schleppt sich, schleppte sich, in die länge, stockt*, stocken,
    stockend*, steckt fest, steckte fest, stecken fest, feststeck*, festgesteckt, festgefahren*, hängt fest, hing fest, festhängt,
    hängen geblieben, hängengeblieben, steckengeblieben*, stecken geblieben*, hängepartie*, in der schwebe, schwebezustand*,
    im limbo, liegt brach, liegen geblieben*, liegengeblieben*, liegt seit, liegt schon, lag seit, liegt auf dem tisch,
    lag auf dem tisch, auf ihrem schreibtisch, auf dem schreibtisch, auf seinem schreibtisch, stillstand, steht still, stagniert*,
    auf der stelle, nicht vorankommt, nicht voran, nicht vom fleck, pattsituation, sackgasse*, dümpelt*, schmort*, blockiert*,
    bürokratie*, im sand, versand*, wie festgefroren, lahmgelegt*, gelähmt*, ins leere

words repeatedly
    wiederholt*, mehrfach*, mehrmals*, mehrmalig*, erneut*, abermals, nochmals, noch einmal, nochmal, wieder, ein weiteres mal,
    ein ums andere mal, zum zweiten mal, zum dritten mal, zum vierten mal, zum x ten mal, zweimal, dreimal, viermal, zigmal,
    dutzendfach, unzählige male, etliche male, mehrere male, viele male, vielfach, ständig*, stets, fortwährend*, fortlaufend,
    andauernd*, dauernd, unablässig*, beharrlich*, von neuem, aufs neue, regelmäßig*, regelmässig*, oft, oftmals, häufig,
    zum letzten mal, neuerlich*, abermalig*, nochmalig*, jedes mal, jedesmal, serienweise

words wait
    warten, wartet*, gewartet, wartend*, abwarten, abgewartet*, abwartet*, abzuwarten, erwarten, zuwarten, zugewartet, geduld*,
    abwartend*, warteschleife*, warterei, wartezeit*, ausharren, ausgeharrt, harren, harrt, monatelangen wartens, hingehalten*,
    vertröstet*

words long-time
    seit monaten, seit jahren, seit wochen, seit langem, seit langer zeit, seit über einem jahr, seit mehr als einem,
    seit fast einem jahr, seit einem jahr, seit dem vergangenen jahr, seit vergangenem jahr, seit letztem jahr,
    seit dem letzten jahr, seit vergangenem herbst, seit vergangenem sommer, schon länger, seit längerem, seit geraumer zeit,
    monatelang*, jahrelang*, wochenlang*, monate lang, jahre lang, ein jahr lang, über monate, über jahre, vor monaten, vor jahren,
    vor einem jahr, vor über einem jahr, vor fast einem jahr, vor mehr als einem, vor langer zeit, vor langem, monate später,
    jahre später, ein jahr später, ein jahr danach, monate danach, nach monaten, nach jahren, nach einem jahr,
    nach fast einem jahr, nach über einem jahr, lange, langjährig*, mehrjährig*, langwierig*, zweijährig*, fast ein jahr,
    knapp ein jahr, knapp einem jahr, mehr als ein jahr, über ein jahr, eine ewigkeit, die ganze zeit

words more-time
    mehr zeit, braucht zeit, brauche zeit, brauchen zeit, benötigt zeit, zeit brauchen, braucht noch, noch zeit, etwas zeit,
    einige zeit, nimmt zeit, zeit in anspruch, zusätzliche zeit, zusätzliche wochen, weitere wochen, noch wochen,
    noch einige wochen, noch ein paar wochen, noch monate, noch dauern, noch etwas dauern, eine weile, dauert noch, dauert länger,
    länger dauern, länger dauert, länger als, zeitaufwendig*, zeitaufwändig*, zeitraubend*, zeitintensiv*, zeitbedarf, zeitaufwand,
    fristverlängerung*, verlängerung der frist, bedenkzeit, aufwendig*, aufwändig*

words no-date
    kein* datum, kein* termin, kein* genau* datum, kein* konkret* datum, kein* konkret* termin, kein* genau* termin,
    kein* fest* termin, kein* veröffentlichungstermin, kein* zeitpunkt, kein* genau* zeitpunkt, kein* zeitplan, kein* zeitrahmen,
    kein zeitfenster, kein* frist, ohne datum, ohne termin, ohne zeitplan, ohne frist, unklar wann, unbekannt wann, ungewiss wann,
    offen wann, offen blieb wann, zeitpunkt offen, zeitpunkt unklar, termin offen, zeitlich offen, wann genau, wann er,
    wann der bericht, wann es, weiß niemand wann, nicht sagen wann, sagte nicht wann, unbefristet*, unbestimmt*, bis auf weiteres,
    ohne zeitangabe, keine zeitangabe, nicht absehbar, steht nicht fest, noch nicht fest, nicht festlegen, nicht festgelegt,
    nimmerleinstag

words time-short
    zeit drängt, zeit läuft ab, die zeit läuft, zeit läuft davon, läuft die zeit davon, läuft die zeit ab, zeit wird knapp,
    zeit knapp, zeit rennt, wenig zeit, kaum noch zeit, keine zeit mehr, nur noch tage, wenige tage, tage vor ablauf,
    nur noch stunden, nur noch wochen, wenige wochen, verbleibend*, restliche zeit, restlichen tage, bleiben nur noch,
    bleiben ihr nur, bleiben noch, bleibt nicht viel zeit, bleibt noch eine woche, countdown, uhr läuft ab, tickt*,
    wettlauf gegen die zeit, wettlauf mit der zeit, wettlauf gegen die uhr, zeitdruck, zeitnot, fünf vor zwölf, letzte gelegenheit,
    letzte chance, letzten tage*, letzten wochen im amt, knapp bemessen

words impatience
    ungeduld*, frust*, enttäusch*, bestürz*, verärger*, ärger, unmut*, verdruss, verbitter*, empör*, entrüst*, geduld am ende,
    geduld ist am ende, geduldsfaden, geduld verloren, geduld verlieren, verliert die geduld, verlieren die geduld,
    langsam die geduld, geduld schwindet, geduld geht zu ende, leid zu warten, satt, genervt*, resigniert*, resignation, missmut*,
    ernüchter*, ratlos*, fassungslos*, unverständnis, unverständlich*, kein verständnis, zermürb*, mürbe, verstimm*, unzufrieden*,
    unruhig*, nervös*

words reason
    weil, denn, wegen, aufgrund, infolge, angesichts, deshalb, deswegen, daher, darum, dank, gründe, gründen, begründ*,
    verweist auf, verwies auf, unter verweis auf, mit verweis auf, mit hinweis auf, unter hinweis auf, führt* zurück,
    zurückgeführt*, zurückzuführen, zurückführen, liegt an, lag an, liegt daran, lag daran, liege an, liege daran, ursache*,
    ursächlich*, verursacht*, anlass, auslöser, erklärt mit, erklärte das mit, erklärung dafür, warum, weshalb, wieso, schuld,
    verantwortlich gemacht*, machte verantwortlich, rechtfertig*, vorwand, ausrede*, motiv*, geschuldet, bedingt durch,
    pandemiebedingt*, grund

words promise-verb
    versprochen*, versprech*, verspricht, versprach, versprachen, zugesagt*, zusag*, zuzusagen, sagt* zu, zugesichert*, zusicher*,
    zuzusichern, sicherte zu, sichert zu, garantier*, verpflicht*, beteuer*, schwor, schwört, geschworen*, versicher*,
    in aussicht gestellt*, in aussicht stell*, stellt* in aussicht, angekündigt*, ankündig*, kündigt* an, ihr wort gegeben,
    sein wort gegeben, ihr wort gab, gab ihr wort, gibt ihr wort, bekannt sich, feierlich erklärt*

words promise-noun
    versprechens, versprechung*, *versprechen, zusage*, zusicherung*, zugesicherte*, garantie*, gewähr, gewährleistung,
    verpflichtung*, selbstverpflichtung*, ankündigung*, absichtserklärung*, beteuerung*, gelöbnis*, schwur, ehrenwort,
    wort gehalten, wort halten, ihr wort, beim wort, bekenntnis*, leere worte, lippenbekenntnis*, worte statt taten, versicherung*,
    einlösung

words intend
    beabsichtig*, absicht*, fest vor, vorgehabt, vorhaben, vorhat, hat vor, habe vor, hatte vor, haben vor, nimmt sich vor,
    vorgenommen*, plane, planen, plant*, geplant*, plan, will, wolle, wollen, wollt*, möchte*, gedenk*, gedachte, streb* an,
    anstreb*, angestrebt*, anzustreben, ziel, zielt darauf, hoffe, hoffen, hofft*, gehofft, hoffnung, bezweckt*, bestreb*, willens,
    gewillt*, ins auge gefasst, fasst ins auge, vorsatz, erwäg*, erwog

words resolve
    entschlossen*, festen willens, fester wille, eisern*, unbeirrt*, unbeirrbar*, unerschütterlich*, hält wort, wort hält,
    wort gehalten, wort halten, hielt wort, hält ihr wort, hielt ihr wort, hält ihr versprechen, versprechen gehalten,
    versprechen halten, löst* ihr versprechen ein, einhalten, eingehalten*, einzuhalten, einlösen, eingelöst*, einzulösen,
    erfüllen, stehe zu meinem wort, steht zu, zu ihrem wort stehen, hält daran fest, hielt daran fest, halte daran fest,
    festgehalten*, festhalten, bleibt dabei, bleibe dabei, blieb dabei, um jeden preis, koste es was es, auf jeden fall,
    auf alle fälle, in jedem fall, komme was wolle, ohne wenn und aber, allen widerständen zum trotz, willensstark, beharr*,
    nicht beirren, nicht davon abbringen, nicht abbringen, so oder so

words soon
    bald, baldig*, baldmöglichst*, demnächst, in kürze, kurzfristig*, in bälde, alsbald, in naher zukunft, in nächster zeit,
    absehbar*, in nicht allzu ferner zukunft, binnen kurzem, über kurz oder lang, kurz bevor, unmittelbar bevor, bevorsteh*,
    steht bevor, stand bevor, vor der tür, jeden tag, jeden moment, jederzeit, in den nächsten tagen, in den kommenden tagen,
    in wenigen tagen, in den nächsten stunden, dieser tage, zeitnah*, früher oder später, nicht mehr lange, rückt näher, naht,
    nahend*, imminent*, zügig*, rasch*

words expected
    erwart*, voraussichtlich*, vorgesehen*, vorsieht, sieht vor, geplant*, planmäßig*, planmässig*, plangemäß, angesetzt*,
    terminiert*, anberaumt*, datiert*, angekündigt*, fällig*, ansteh*, steht an, soll* veröffentlicht, soll* erscheinen,
    soll vorgelegt, soll kommen, sollte eigentlich, eigentlich sollte, ursprünglich*, dürft*, wahrscheinlich*, vermutlich, wohl,
    mutmaßlich*, vorhersehbar*, absehbar*, vorausgesagt*, rechne* mit, gerechnet mit, gerechnet wird, zu rechnen, damit gerechnet,
    auf dem plan, auf dem programm, zeitplan*, termin, stichtag, zieltermin, steht auf dem, in aussicht

words before-leaving
    vor ihrem abgang, vor ihrem rücktritt, vor ihrem abschied, vor ihrem weggang, vor ihrer ablösung, vor dem ende, vor ablauf,
    vor dem ablauf ihrer, vor auslaufen ihres, vor mandatsende, bevor ich gehe, bevor sie, bevor ihr mandat, bevor ihre amtszeit,
    bevor ihr vertrag, bevor ich mein amt, bis zum ende, bis zu ihrem abschied, bis zum ablauf ihrer, bis zum letzten tag,
    noch in ihrer amtszeit, noch in dieser amtszeit, noch während ihrer amtszeit, noch im amt, ende ihrer amtszeit,
    ende der amtszeit, ende meiner amtszeit, ende des mandats, ende ihres mandats, ende ihrer amtsperiode, amtsende*, amtszeitende,
    amtszeit endet*, amtszeit läuft, amtszeit ausläuft, amtszeit abläuft, mandat* endet, mandat endete, mandat läuft aus,
    amt verlässt, amt niederlegt, ausscheid*, scheidet aus, aus dem amt, scheidend*, amtsabgabe, amtsübergabe, abtritt

words time-frame
    in den nächsten wochen, in den nächsten tagen, in wenigen wochen, in wenigen monaten, in einigen wochen, in ein paar wochen,
    in einigen monaten, innerhalb weniger wochen, innerhalb der nächsten, innerhalb eines monats, innerhalb von, binnen,
    bis zum ende des, bis ende, bis zum herbst, bis zum sommer, bis mitte, noch in diesem monat, noch in diesem jahr,
    noch in diesem sommer, noch in diesem herbst, noch diese woche, noch dieses jahr, noch vor, diesen monat, diesen sommer,
    diesen herbst, nächsten monat*, nächste woche, in der nächsten woche, in dieser woche, ende des monats, ende des jahres,
    monatsende, jahresende, jahreswechsel, im herbst, im sommer, im frühjahr, zeitrahmen, zeitfenster, zeitplan*,
    anfang des jahres, wochen vor, kommend*, spätestens

words effort
    bemüh*, anstreng*, angestrengt*, versuch*, setz* alles daran, alles daran setzen, alles daran zu setzen, alles tun,
    alles getan, alles tut, alles in unserer macht, alles in ihrer macht, ihr bestes, unser bestes, mein bestes, nach kräften,
    mit aller kraft, mit hochdruck, unter hochdruck, hart arbeiten, arbeite* hart, nach besten kräften, nach bestem wissen, streb*,
    bestrebt*, ringt, ringen, gerungen, kämpft, einsatz, einsetzt, setzt* sich ein, eingesetzt*, mühe, müht sich, arbeite* daran,
    hinarbeiten, arbeitet darauf hin, gearbeitet, unter zeitdruck, bestmöglich*

words confirm
    bestätig*, bekräftig*, versicher*, zugesichert*, beteuer*, beton*, unterstrich, unterstreich*, unterstrichen*, wiederhol*,
    erneuert*, bejah*, bescheinigt*, bestärkt*, rückbestätigt*, hervorgehoben*, hob hervor, hebt hervor, stellt* klar,
    klargestellt*, klarstellen, beglaubigt*, untermauer*, beharrte darauf, bestand darauf, attestiert*

words doubt
    zweifel*, bezweifel*, angezweifelt*, fraglich*, fragwürdig*, ungewiss*, unsicher*, unklar*, offen, offengelassen,
    in frage gestellt*, infrage gestellt*, in frage stellen, stellt in frage, stellte in frage, steht in frage, in den sternen,
    keine garantie, nicht garantieren, nicht garantiert, nicht versprechen, kein versprechen, keine gewissheit, nicht sicher,
    nicht gewiss, alles andere als sicher, unwahrscheinlich*, wenig wahrscheinlich, kaum, wohl nicht, vielleicht nicht,
    vielleicht nie, womöglich*, möglicherweise, eventuell, skepsis*, skeptisch*, skeptiker*, misstrau*, spekulation*, spekuliert*,
    rätsel*, vorbehalt*, bedenken, nicht zusagen, nicht festlegen, nicht schaffen, nicht gelingen, könnte scheitern, ob überhaupt,
    wenn überhaupt, falls überhaupt

words finalise
    fertiggestellt*, fertigstell*, fertigzustellen, stellte fertig, fertig gestellt*, fertig zu stellen, fertig stellen,
    abgeschlossen*, abschließ*, abschliessen, abzuschließen, abzuschliessen, abschloss, abschluss*, beend*, vollend*,
    vervollständig*, komplettier*, finalisier*, zu ende gebracht, zu ende bringen, zu ende geschrieben, unter dach und fach,
    fertig werden, fertig geworden*, fertig schreiben, fertiggeschrieben*, fertig zu werden, fertig geschrieben*, endfassung*,
    endredaktion, erledigt*, abgerundet*, letzte fassung, endgültige fassung, endgültigen fassung

words ready
    fertig*, druckreif*, druckfertig*, veröffentlichungsreif*, abgeschlossen*, vollständig*, komplett*, vollendet*, bereit,
    bereite, bereiten, bereitgestellt*, veröffentlichungsbereit*, endgültig* fassung, endfassung*, in endgültiger form,
    finale* fassung, spruchreif*, unterschriftsreif*, vorliegend*

words write
    verfass*, geschrieben*, schreib*, schrieb, schrieben, erstell*, erarbeit*, ausgearbeitet*, ausarbeit*, auszuarbeiten,
    vorbereit*, vorzubereiten, zusammengestellt*, zusammenstell*, zusammenzustellen, zusammengetragen*, zusammentragen, abgefasst*,
    abfass*, aufgesetzt*, angefertigt*, anfertig*, entworfen*, entwerfen, entwarf, formulier*, redigiert*, konzipiert*,
    niedergeschrieben*, aufgeschrieben*, zu papier, autor*, mitverfasst*, entstanden*, entsteh*, abgefaßt

words check
    geprüft*, prüfen, prüft, prüfe, prüfte, prüfung*, prüfend*, überprüf*, nachgeprüft*, nachprüfen, gegengelesen*, gegenlesen,
    korrektur*, korrigier*, überarbeit*, lektorat, lektoriert*, redigier*, redaktionell*, verifizier*, verifikation*,
    durchgesehen*, durchsicht, durchsehen, durchgelesen, gesichtet*, sichten, sichtung, untersucht*, begutacht*, kontrolliert*,
    kontrolle, qualitätskontrolle*, qualitätsprüfung, qualitätssicherung, faktencheck*, faktenprüfung*, gegengecheckt,
    abgeglichen*, abgleich, revidiert*, revision, validiert*, akribisch*, gründlich*, sorgfalt*

words final-touches
    letzt* schliff, letzte feinheiten, letzte* korrekturen, letzte* änderungen, letzte* details, letzte handgriffe,
    letzte* arbeiten, letzte* überarbeitung*, letzte* prüfung*, letzte* phase, endphase, schlussphase, abschlussphase,
    letzten zügen, zielgerade*, endspurt, schlussspurt, auf der letzten etappe, letzten metern, endredaktion, schlussredaktion,
    endabstimmung, feinschliff, schlussfassung, letzte hand, letzte schritte, abschließend*, abschliessend*, kurz vor abschluss,
    kurz vor dem abschluss

words work-on
    arbeit* an, arbeitet weiter an, arbeitet noch an, arbeit* daran, an dem bericht arbeitet, gearbeitet an, daran gearbeitet,
    wird gearbeitet, arbeit* am, in arbeit, in bearbeitung, in vorbereitung, in der vorbereitung, wird vorbereitet, derzeit,
    wird noch, wird erarbeitet, wird erstellt, im gang*, laufend*, arbeiten laufen, läuft noch, laufen noch, dauer* an, andauernd*,
    setzt* die arbeit fort, weiterarbeiten, weitergearbeitet, fortgesetzt*, fortsetzen, fortschritt*, kommt voran, in der mache,
    in der pipeline, am werk, dabei den bericht, sind dabei, ist dabei, beschäftigt mit, befasst mit

words nearly
    fast, beinahe, nahezu, so gut wie, praktisch, annähernd, knapp, weitgehend*, größtenteils, grösstenteils, kurz vor, kurz davor,
    unmittelbar vor, im begriff, nahe daran, nahe dran, dicht davor, an der schwelle, drauf und dran, fortgeschritten*,
    weit gediehen, vorangeschritten*, vor dem abschluss, vor der fertigstellung, vor der veröffentlichung, quasi, um haaresbreite

words gather
    gesammelt*, sammel*, sammlung, zusammengetragen*, zusammentragen, zusammengestellt*, befrag*, interview*, gespräche mit,
    dokumentier*, dokumentation*, analysier*, analyse*, ausgewertet*, auswert*, auszuwerten, recherch*, ermittel*, ermittlung*,
    ermittler*, untersuch*, überwach*, beobacht*, monitoring, satellitenbild*, satellitenaufnahme*, luftbild*, augenzeug*, zeug*,
    aussagen von, berichte von betroffenen, beweismaterial, beweismittel, belege, informationen, quellen, quellenmaterial,
    zusammengefasst*, erfass*, vernommen*, feldforschung, vor ort

words send
    geschickt*, schicken, schickt*, gesandt*, gesendet*, senden, sendet, sandt*, zugeschickt*, zuschicken, zugesandt*, zusenden,
    zugesendet*, zusandte, übersandt*, übersend*, übermittel*, übermittlung*, weitergeleitet*, weiterleit*, weiterzuleiten,
    leitete weiter, weitergegeben*, weitergeben, weitergabe, weitergereicht*, überreich*, übergeben*, übergab, übergibt, übergabe*,
    ausgehändigt*, aushändigen, zugeleitet*, zuleiten, vorgelegt*, vorlegen, vorlage, eingereicht*, einreichen, einzureichen,
    abgeschickt*, verschick*, versandt*, versend*, zur verfügung gestellt*, zur verfügung stellen, geteilt mit, teilte den,
    gezeigt*, zukommen lassen, zugestellt*, zugänglich gemacht*, ging an, geht an, gerichtet an, adressiert*, unterbreitet*,
    entsandt*

words receive
    erhalten*, erhielt*, erhält, bekomm*, bekam, bekamen, empfangen*, empfing, empfängt, entgegengenommen*, entgegennehmen,
    entgegennahm, nahm entgegen, eingegangen*, eingang, eingeht, in empfang, erlangt*, in den händen, in händen, zur hand,
    vorlieg*, liegt ihnen vor, liegt ihr vor, in besitz, im besitz, zugegangen*, zuging, erreicht*, empfänger*, kriegt*, gekriegt,
    empfang des, verfügt* über, bezogen

words comments
    stellungnahme*, *stellungnahme, stellung zu nehmen, stellung nehmen, stellung genommen, kommentar*, kommentier*, anmerkung*,
    bemerkung*, rückmeldung*, feedback, reaktion*, antwort*, erwiderung*, entgegnung*, gegendarstellung*, replik, einwand,
    einwände*, einlassung*, hinweis*, eingabe*, korrektur*, faktische fehler, sachliche fehler, änderungswünsche*,
    änderungsvorschläge*, änderungsvorschlag, beitrag, ergänzung*, meinung*, äußerung*, äusserung*, ansichten, rückäußerung*,
    gegenbericht*, gegendokument

words in-advance
    vorab, vorher, im vorfeld, zuvor, vorweg, vorzeitig*, vor der veröffentlichung, vor veröffentlichung,
    vor einer veröffentlichung, vor ihrer veröffentlichung, vor seiner veröffentlichung, vor der publikation, vor dem erscheinen,
    vor erscheinen, vor der vorlage, vor bekanntgabe, vor der vorstellung, vor der freigabe, vor der endgültigen, vorabversion*,
    vorabexemplar*, vorabfassung*, vorabkopie*, vorabdruck, vorabinformation, voraus, vorlauf, frühzeitig*, rechtzeitig*,
    vorausgehend*, vorangehend*, ehe der, bevor der bericht, bevor er veröffentlicht, bevor es veröffentlicht

words consult
    konsultier*, konsultation*, konsultativ*, rücksprache*, abgesprochen*, absprache*, absprechen, abgestimmt*, abstimmung mit,
    abzustimmen, abstimmen, berat*, dialog*, gespräch*, austausch*, ausgetauscht*, im kontakt, in kontakt, kontakte, angehört*,
    anhörung*, gehör, recht auf stellungnahme, recht auf antwort, recht auf erwiderung, gelegenheit zur stellungnahme,
    gelegenheit gegeben, standardverfahren*, standardprozedur, standardmäßig*, standardpraxis, gängige praxis, üblich*,
    gepflogenheit*, routine*, verfahrensweise*, einbezogen*, einbeziehen, verhandel*, verhandlung*

words incorporate
    berücksichtig*, einbezogen*, einbezieh*, einzubeziehen, eingearbeitet*, einarbeit*, einzuarbeiten, eingeflossen*, einfließ*,
    einfliessen, fließen ein, floss* ein, aufgenommen*, aufnehmen, aufnahme von, rechnung getragen, rechnung tragen,
    rechnung trägt, rechnung zu tragen, eingegangen auf, einzugehen, eingehen auf, geht ein auf, ging darauf ein, integrier*,
    eingebaut*, eingefügt*, einfügen, übernommen*, übernehmen, hineingenommen, widergespiegelt, spiegelt wider, spiegeln sich,
    angepasst*, anpass*, in betracht gezogen, in betracht ziehen, in erwägung gezogen, entsprechend geändert,
    änderungen vorgenommen, eingang gefunden, fand eingang

words draft
    entwurf*, *entwurf, *entwürfe, rohfassung*, rohversion, vorläufig*, vorfassung*, vorversion*, vorabversion*, vorabfassung*,
    vorabexemplar*, vorabkopie*, fassung*, version*, manuskript*, text, textes, konzept*, skizze*, erstfassung*, zwischenfassung*,
    arbeitsfassung*, arbeitspapier*, vorlage, unfertig*, endfassung*, kopie, exemplar*

words pressure
    druck, von allen seiten, von beiden seiten, von zwei seiten, druckmittel*, druckversuch*, druckkulisse, druckausübung,
    bedräng*, in die enge, in die zange, zangengriff, zwickmühle, eingezwängt, gedrängt*, drängen, nötigen, nötigung, genötigt*,
    zwang, daumenschrauben, zusetzen, zugesetzt*, einwirkung*, eingewirkt

words lobby
    lobby*, wirbt, werben, warb, warben, geworben, umworben*, um unterstützung, unterstützung gesucht, unterstützung such*,
    um unterstützer, unterstützer suchen, unterstützung gewinnen, mobilisier*, mobilmachung, stimmung gemacht, stimmung gegen,
    stimmungsmache*, auf seine seite, auf ihre seite, auf die seite zu, verbündete sucht, hinter sich, zu gewinnen, gewinnen für,
    überzeugen, überred*, einfluss nehmen, einflussnahme*, klinken putzen, antichambrier*, interessenvertretung, für sich gewinnen,
    überzeugungsarbeit, um zustimmung, unterschriften gesammelt, unterschriften sammeln, sammelt unterschriften, bearbeitet*,
    beackert*

words threaten
    droht*, drohen, gedroht*, drohend*, drohung*, drohgebärde*, drohkulisse, bedroh*, androh*, angedroht*, drohbrief*, erpress*,
    eingeschüchtert*, einschüchter*, einzuschüchtern, schikan*, mobbing, gemobbt, konsequenz*, folgen haben, folgen für,
    ernste folgen, schwerwiegende folgen, vergelt*, gegenmaßnahme*, gegenmassnahme*, repressali*, strafmaßnahme*, rache,
    preis zahlen, hohen preis, teuer zu stehen, zu spüren bekommen, nötigung*, genötigt*, ultimatum*, ultimativ*, unverhohlen*,
    erzwing*, zwangsmaßnahme*, aushungern, vergraul*

words warn
    warnt*, warnen, gewarnt*, warnung*, warnend*, gemahnt*, mahnt*, mahnen, mahnung*, mahnend*, ermahn*, warnsignal*, warnschuss,
    warnruf*, warnhinweis*, vorgewarnt*, vorwarnung, alarmier*, alarm, vorsicht, zu bedenken gegeben, gab zu bedenken,
    gibt zu bedenken, geben zu bedenken, eindringlich*, erhobener zeigefinger

words letter
    brief*, *brief, *briefe, schreibens, *schreiben, schriftlich*, schriftstück*, noten, *note, verbalnote*, protestnote*,
    demarche*, memo, memos, memorandum*, aktennotiz*, vermerk, rundschreiben*, mitteilung*, mail, mails, email*, korrespondenz*,
    depesche*, botschaft an, schriftverkehr, zuschrift*, adressat*, eingabe*

words sign
    unterzeichn*, unterschrieben*, unterschreib*, unterschrieb, unterschrift*, mitunterzeichn*, gegengezeichnet*, gezeichnet*,
    signatarstaat*, signiert*, gemeinsam*, angeschlossen*, schloss* sich an, mitgezeichnet*, mitgetragen*

words circulate
    kursier*, zirkulier*, umlauf, umläuft, rundgeschickt*, herumgereicht*, herumgeschickt*, herumreichen, die runde, verteil*,
    verbreit*, rundschreiben*, rundmail*, rundbrief, unter diplomaten, unter den missionen, unter den vertretungen,
    an diplomatische vertretungen, an diplomatische missionen, an die botschaften, an botschaften, an mitgliedstaaten,
    unter mitgliedstaaten, weitergereicht*, weitergeleitet*, weitergegeben*, geteilt*, gestreut*, streut*, ausgelegt*, zugeleitet*

words oppose
    gegen die veröffentlichung, gegen eine veröffentlichung, gegen den bericht, dagegen, gegen aus, stellt* sich gegen,
    stellen sich gegen, wendet sich gegen, wandte sich gegen, wandten sich gegen, wehrt* sich, wehren, sträub*, widersetz*,
    widerspricht, widersprach*, widersprochen*, widersprechen, widerspruch*, widerstand*, einspruch*, einwand, einwände*,
    einwendung*, gegner*, ablehn*, abgelehnt*, lehn* ab, missbillig*, opposition*, opponier*, verwahrt sich, verwahrte sich,
    protestiert gegen, bekämpf*, läuft sturm, lief sturm, laufen sturm, sturm gelaufen, kontra, entgegenstell*,
    nicht einverstanden, sperrt sich, sperrte sich, dawider, strikt gegen, entschieden gegen, vehement gegen, kategorisch gegen,
    klar gegen

words block
    blockier*, blockade*, verhinder*, gestoppt*, stopp*, aufgehalten*, aufhalten, aufzuhalten, aufhält, behinder*, gehindert*,
    hinder*, unterbunden*, unterbind*, vereitel*, torpedier*, sabotier*, sabotage*, durchkreuz*, verbaut*, untersagt*, verboten*,
    verbieten, veto*, ausgebremst*, ausbremsen, brems*, gebremst*, obstruktion*, hintertrieben*, hintertreiben, zu fall, im weg,
    in den weg, riegel vor, einen riegel, abgewürgt*, abwürgen, abgeblockt*, abblocken, im keim erstickt, hürde*, verwehr*,
    nicht zugelassen, boykottiert*, abgewendet*, abwenden, abzuwenden

words bury
    unterdrück*, vertusch*, totgeschwiegen*, totschweigen, totzuschweigen, begraben*, begräbt, beerdig*, zu grabe,
    in der versenkung, verschwinden lassen, verschwinden zu lassen, verschwindet in, verschwunden*, unter den teppich,
    unter den tisch, zensier*, zensur*, mundtot*, maulkorb*, zum schweigen, gekillt*, killen, abgewürgt*, abwürgen, aus der welt,
    beiseitegeschafft*, verscharrt*, erstick*, unter verschluss halten, ad acta, beseitigt*, ausradier*, im reißwolf, papierkorb,
    niedergehalten, eingestampft*, einstampfen, knebel*, geknebelt*

words interfere
    eingemischt*, einmisch*, einzumischen, misch* sich ein, beeinfluss*, einfluss, einflussnahme*, einflussversuch*, einwirk*,
    eingewirkt*, einzuwirken, manipulier*, manipulation*, abgeschwächt*, abschwäch*, abzuschwächen, verwässer*, entschärf*,
    weichgespült*, weichspülen, weichgezeichnet*, abgemildert*, abmildern, gemildert*, mildern, aufgeweicht*, aufweichen,
    geschönt*, beschönig*, eingriff*, eingegriffen*, eingreifen, interven*, verfälsch*, frisiert*, gestrichen*, streichen,
    herausgestrichen, umgeschrieben*, verändert*, zurechtgestutzt, lenken, instrumentalisier*, ins handwerk gepfuscht

words damage
    schad*, geschadet*, geschädigt*, beschädig*, untergräbt, untergraben*, untergrub, unterminier*, unterhöhlt*, aushöhl*,
    ausgehöhlt*, vergift*, beeinträchtig*, belast*, gefährd*, zerstör*, zerrüttet*, trübt*, getrübt*, verschlechter*, verschärf*,
    zuspitz*, zugespitzt*, konfrontation*, konfrontativ*, spalt*, politisier*, lagerbildung, blockkonfrontation, blockbildung,
    zusammenarbeit, aufs spiel, auf eine harte probe, in mitleidenschaft, rückschlag*, nachteilig*, negativ*, abträglich*,
    ruiniert*, kontraproduktiv*, eskal*, spannungen, misstrauen

words refrain
    nicht zu veröffentlichen, nicht veröffentlichen, nicht veröffentlicht wird, von einer veröffentlichung,
    von der veröffentlichung, auf eine veröffentlichung, auf die veröffentlichung, abzusehen, absehen, abgesehen von der, absieht,
    sieht davon ab, sah davon ab, verzicht*, unterlass*, unterließ, abstand nehmen, abstand zu nehmen, abstand genommen,
    nimmt abstand, enthalten, zurückhaltung*, zurückzuhalten, bleiben lassen, bleibenlassen, sein lassen, sein zu lassen,
    überdenk*, überdacht*, zweimal überlegen, noch einmal überlegen, sich überlegen, gut überlegen, umzudenken, einlenken,
    abgehalten*, abhalten, abzuhalten, abbringen, abzubringen, abgebracht, abraten, abgeraten*, rät ab, riet ab, abstandnahme,
    nicht publizieren, nicht zu publizieren, nicht vorzulegen, nicht herauszugeben, nicht öffentlich zu machen

words displeasure
    besorgt*, besorgnis*, sorge*, unmut*, ärger, verärger*, zorn*, wütend*, wut, erzürnt*, erbost*, empör*, entrüst*, missfallen*,
    missfiel, missmut*, verstimm*, unzufrieden*, irritiert*, irritation*, befremd*, protest*, bestürz*, indigniert*, aufgebracht*,
    außer sich, ungehalten*, vergrätzt*, pikiert*, verstört*, entsetzt*, schäumt*, tobt, brüskier*, verschnupft*, bedauer*,
    unannehmbar*

words behind-scenes
    hinter geschlossenen türen, verschlossenen türen, vorgehaltener hand, unter ausschluss der öffentlichkeit, unter der hand,
    unter vier augen, vier augen gespräch, im stillen, in aller stille, still und leise, still* diplomatie, diskret*,
    hintergrundgespräch*, hintergrund, heimlich*, klammheimlich*, insgeheim, verdeckt*, im verborgenen, vertraulich*,
    hinterzimmer*, hintertür*, hinterrücks, kulissen, unbemerkt*, geräuschlos*, unauffällig*, nicht öffentlich, nichtöffentlich*,
    privat, im privaten, inoffiziell*, informell*, auf diplomatischem weg, auf diplomatischen kanälen, diplomatische kanäle,
    kungelei*, mauschelei*, unter der decke, fernab der öffentlichkeit

words campaign
    kampagne*, *kampagne, *kampagnen, offensive*, *offensive, charmeoffensive*, feldzug*, kreuzzug*, orchestriert*, inszeniert*,
    konzertiert*, koordiniert*, gesteuert*, organisiert*, gezielt*, manöver*, ablenkungsmanöver*, vorstoß*, vorstoss*, initiative*,
    vorgehen, gegenoffensive*, gegenkampagne*, druckkampagne*, propaganda*, aktion, aktionen, strategie*, taktik*, taktisch*,
    schachzug*, alle register, alle hebel, großangelegt*, groß angelegt*, grossangelegt*, breit angelegt*, mit allen mitteln,
    schmutzkampagne*, trommelfeuer, sperrfeuer, großoffensive*

words give-in
    nachgegeben*, nachgeben, nachgibt, nachgab, nachzugeben, gibt nach, gab nach, geben nach, gebe nach, eingeknickt*, einknick*,
    einzuknicken, knickt* ein, knicken ein, gebeugt*, beugen, beugt*, kapitul*, unterworfen*, unterwerf*, unterwirft, kniefall*,
    knie, eingelenkt*, einlenk*, lenkt* ein, kusch*, duckt sich, wegducken, weggeduckt*, kotau, kleinbei*, klein beigegeben,
    klein beigeben, rückzieher*, zurückgerudert*, zurückrudern, rudert zurück, ruderte zurück, zurückgewichen*, zurückweichen,
    weicht zurück, wich zurück, selbstzensur*, vorauseilend*, einschüchtern lassen, ließ sich einschüchtern, erpressen lassen,
    unter druck setzen lassen, fügt* sich, gefügig*, willfährig*, handlanger*, umgefallen*, zugeständnis*, feige*, feigheit,
    anbieder*, angebiedert*

words withstand
    widerstanden*, widersteh*, widerstand, standgehalten*, standhalten, standhält, standhielt, standzuhalten, hält stand,
    hielt stand, standhaft*, standfest*, nicht beeinflussen, nicht beeinflusst, nicht beirren, unbeirrt*, unbeeindruckt*,
    nicht einschüchtern, nicht abbringen, nicht davon abbringen, nicht davon abhalten, nicht abhalten, nicht aufhalten,
    nicht unter druck, nicht beugen, beugt sich nicht, nicht nachgeben, nicht nachgegeben, gibt nicht nach, gab nicht nach,
    ungeachtet des drucks, unabhängig*, unparteiisch*, unparteilich*, neutral*, objektiv*, frei von, ohne einmischung,
    ohne einfluss, bleibt hart, blieb hart, rückgrat*, hartnäckig*, trotzt*, trotzen, getrotzt, bietet die stirn,
    die stirn geboten, die stirn zu bieten, furchtlos*, mutig*, mut, unnachgiebig*, widersetzt*, nicht erpressen, nicht erpressbar,
    integrität

words call-for
    gefordert*, forder*, einfordern, eingefordert*, einzufordern, verlang*, ruft nach, rufen nach, rief nach, ruf nach, rufe nach,
    pocht* auf, pochen auf, gepocht, besteht auf, bestand auf, bestehen auf, besteht darauf, dringt auf, drang auf, dringen auf,
    drängt auf, drängte auf, drängen auf, insistier*, beansprucht*, anspruch, mahn* an, angemahnt*, anmahn*, abverlangt*, plädier*,
    plädoyer, aufgefordert*, aufforder*, setzt sich ein für, eintreten für, tritt ein für, trat ein für, sprach sich für,
    spricht sich für, für eine veröffentlichung, für die veröffentlichung, reklamiert*

words urge
    dräng*, gedrängt*, dringend*, dringlich*, eindringlich*, aufgefordert*, aufforder*, fordert auf, forderte auf, forderten auf,
    ermahn*, gemahnt*, mahnt*, beschwor*, fleht*, flehen, flehentlich*, angefleht*, anflehen, ruft auf, rief auf, riefen auf,
    rufen auf, aufgerufen*, aufzurufen, aufruf*, appell*, nahegelegt*, legt* nahe, ans herz gelegt, ins gewissen, insistier*,
    angespornt*, ermutig*, anhalten, angehalten*, mach* druck, gedrungen, pusht*, bestürm*, bekniet*

words ask
    bitte, bitten, bittet, bat, baten, gebeten*, erbeten*, erbitten, erbat, ersuch*, gesuch, anfrage*, nachgefragt*, nachfrage*,
    angefragt*, fragt*, gefragt*, fragen, frage, anzufragen, appell*, eingeladen*, einlad*, lädt ein, lud ein, wandte* sich an,
    wende* sich an, gewandt an, flehen, fleht*, bettelt*, anliegen, wunsch, wünscht*, gewünscht*, beantrag*, antrag, anträge*,
    eingabe*

words petition
    petition*, *petition, offener brief, offenen brief*, offene briefe, unterschriftenaktion*, unterschriftensammlung*,
    unterschriftenliste*, unterschriften, unterzeichner*, appell, gemeinsamer brief, gemeinsamen brief, gemeinsame* erklärung,
    gemeinsame stellungnahme, gemeinsame* schreiben, aufruf, eingabe*, brandbrief*, protestbrief*, protestschreiben,
    mitunterzeichn*, memorandum, resolution, manifest, sammelklage*, postkartenaktion, mailaktion

words must
    muss, müssen, müsse, müsst*, soll, sollen, solle, sollt*, darf nicht, dürfe nicht, dürfen nicht, hat zu, habe zu,
    ist zu veröffentlichen, gehört veröffentlicht, gehört auf den tisch, verpflicht*, pflicht*, notwendig*, nötig*, unerlässlich*,
    unabdingbar*, unumgänglich*, zwingend*, erforderlich*, unverzichtbar*, geboten, es gilt, gilt es, höchste zeit,
    höchste eisenbahn, an der zeit, wird zeit, zeit dass, zeit für, ist zeit, gefordert, gezwungen*, führt kein weg,
    kein weg vorbei, kommt nicht umhin, bedarf, braucht es, es braucht

words at-once
    sofort*, umgehend*, unverzüglich*, augenblicklich*, auf der stelle, ohne verzögerung, ohne weitere verzögerung*,
    ohne verzögerungen, ohne jede verzögerung, ohne verzug, ohne weiteren verzug, ohne aufschub, ohne weiteren aufschub,
    ohne zögern, ohne zu zögern, ohne zeitverlust, schnellstmöglich*, schnellstens, so schnell wie möglich, so bald wie möglich,
    sobald wie möglich, möglichst schnell, möglichst bald, schleunig*, prompt*, rasch*, zügig*, jetzt, stante pede, baldmöglichst*,
    ehestmöglich*, frühestmöglich*, eilig*, dringend*, keinen tag länger, noch heute, auf den tisch, postwendend*

words no-more
    kein* ausrede*, kein* entschuldigung*, kein* grund, keine rechtfertigung, nicht mehr warten, nicht warten, nicht länger,
    nicht weiter verzögert, nicht weiter hinauszögern, kein* aufschub, kein* weitere* verzögerung*, kein* verzögerung* mehr,
    kein* weitere* aufschub, genug, schluss mit, schluss damit, es reicht, das maß ist voll, geduld ist zu ende, kein* tag länger,
    nicht einen tag, nicht hinnehmbar, inakzeptabel*, unentschuldbar*, unverzeihlich*, unhaltbar*, kein weiteres zögern

words owed
    recht auf, recht zu erfahren, recht zu wissen, recht darauf, haben ein recht, hat ein recht, schuldet*, schulden, schuldig,
    ist es den opfern, sind es den opfern, den opfern gegenüber, verdien*, anspruch, zusteht, steht ihnen zu, gebührt,
    transparenz*, transparent*, offenheit, glaubwürdigkeit*, auf dem spiel, pflicht*, verpflichtung gegenüber, verantwortung,
    moralisch*, mandat zu erfüllen, auftrag, ihrem mandat gerecht, gerecht werden, aufgabe, im öffentlichen interesse,
    öffentliches interesse, vertrauen, integrität, ruf, vermächtnis*, lackmustest*, prüfstein*, bewährungsprobe*, opfern gerecht,
    die welt muss wissen, muss erfahren, wahrheit

words reproach
    kritik*, kritisier*, kritisch*, bemängel*, beanstand*, vorgeworfen*, vorwerfen, vorwirft, warf* vor, wirft vor, werfen vor,
    vorwurf*, vorgehalten*, vorhalt*, hält vor, tadelt*, getadelt*, rüge*, rügt*, gerügt*, beschuldig*, bezichtig*, angelastet*,
    zur last gelegt, versag*, versäumnis*, versäumt*, im stich, verrat*, enttäusch*, untätig*, tatenlos*, zögerlich*, zaudern*,
    zaghaft*, mutlos*, fehlend* mut, mangelnder mut, mangelnden mut, mangel an mut, rückgratlos*, fehlendes rückgrat,
    kein rückgrat, feige, feigheit, leisetreter*, zu weich, zu nachgiebig*, beschwichtigung*, verharmlos*, komplizenschaft,
    fahrlässig*, beschämend*, blamage, skandal*, peinlich*, doppelmoral, heuchel*, heuchlerisch*, propagandaerfolg*

words protest
    protest*, demonstr*, demo, demos, kundgebung*, mahnwache*, sitzstreik*, sitzblockade*, sit in, hungerstreik*, marsch,
    marschier*, menschenkette*, auf die straße, auf die strasse, auf der straße, vor dem sitz, vor dem gebäude, vor der botschaft,
    vor der zentrale, versammelt*, zusammengekommen, plakat*, transparente, transparenten, spruchband*, sprechchör*, skandiert*,
    aktionstag*, streik*, solidaritätskundgebung*, schweigemarsch*, schweigeminute*, lichterkette*, flashmob, zeltlager vor

words reject
    abgelehnt*, ablehn*, lehnt ab, lehnte ab, lehnen ab, lehne ab, abzulehnen, strikt ab, entschieden ab, kategorisch ab,
    zurückgewiesen*, zurückweis*, zurückzuweisen, weist den bericht, wies den bericht, wies die vorwürfe, weist die vorwürfe,
    weist alle vorwürfe, wies alle vorwürfe, weist vorwürfe, weist kritik, zurück, verworfen*, verwirft, verwarf, verwerf*,
    nicht akzeptiert*, nicht akzeptieren, akzeptiert nicht, inakzeptabel*, nicht hinnehmbar, nicht hinnehmen, nicht anerkannt,
    nicht anerkennen, erkennt nicht an, erkennt den bericht nicht, von sich gewiesen, von der hand gewiesen, weist von sich,
    wies von sich, abgetan*, abtun, tut ab, tat ab, abgeschmettert*, widerleg*, verwahrt* sich, abgestritten*, bestritten*,
    bestreit*, dementiert*, entschieden entgegen, entschieden dagegen, abfuhr, absage, brüsk*, vehement*, vom tisch gewischt,
    weit von sich

words condemn
    verurteil*, auf das entschiedenste, angeprangert*, anprangern, anzuprangern, pranger* an, gegeißelt*, gegeisselt*, geißel*,
    geissel*, gebrandmarkt*, brandmark*, angegriffen*, attackier*, attacke*, scharf* kritik, heftige kritik, harsche kritik,
    massive kritik, schwer* vorwürfe, scharfen worten, deutliche worte, scharf, schärfste*, wettert*, wettern, gewettert,
    geschimpft*, schimpf*, poltert*, empört* sich, ins gericht, nimmt aufs korn, zieht vom leder, verdamm*, ächtet*, geächtet*,
    ächtung, beklag*, verbal*, breitseite*, schelte*, rundumschlag*, schoss gegen, schießt gegen, teilt aus

words welcome
    begrüß*, begrüss*, willkommen*, gelobt*, lobt, lobte, lobten, loben, lob, lobend*, würdig*, gewürdigt*, gepriesen*, preist,
    gefeiert*, feier*, applaud*, applaus, beifall, zustimm*, positiv aufgenommen, genugtuung, erleichter*, erfreut*, freut sich,
    freude, freuen uns, dankbar*, dankt, dankte, gedankt, zufrieden*, anerkenn*, gutgeheißen*, gutgeheissen*, hochgelobt,
    bewundert*, hoffnungsvoll*, ermutig*, wichtiger schritt, wichtiges signal, gutes zeichen, großer erfolg, respekt, hut ab,
    wohlwollend*

words lies
    lüge*, lügner*, jahrhundertlüge, gelogen*, lügt, erlogen*, verlogen*, gefälscht*, erfunden*, erfindung*, erdichtet*,
    ausgedacht*, aus der luft gegriffen*, fabriziert*, fabrikation*, konstruiert*, zusammengebastelt*, desinformation*,
    fehlinformation*, fake, falsch*, unwahr*, gerücht*, haltlos*, grundlos*, unbegründet*, jeglicher grundlage, unhaltbar*,
    absurd*, märchen, unsinn, schauermärchen, propagandalüge*, unbewiesen*, verdreh*, verzerr*, entstell*, täuschung*, schwindel,
    wahrheitswidrig*, schuldvermutung, angebliche opfer, schauspieler

words worthless
    farce*, posse*, theater, komödie, schmierentheater, schmierenkomödie, schauspiel, witz, lachnummer, illegal*, rechtswidrig*,
    ungesetzlich*, unrechtmäßig*, unrechtmässig*, völkerrechtswidrig*, nichtig*, ungültig*, wertlos*, stück papier, fetzen papier,
    papierfetzen, wisch, makulatur, altpapier, papierkorb, mülleimer*, müllhaufen, müll, abfalleimer, schrott,
    keine* glaubwürdigkeit, jede glaubwürdigkeit, jeglicher glaubwürdigkeit, unglaubwürdig*, nicht glaubwürdig,
    ohne glaubwürdigkeit, entbehrt jeder glaubwürdigkeit, ohne rechtsgrundlage, keine rechtsgrundlage, ohne mandat, kein mandat,
    ohne autorisierung, nicht autorisiert*, unautorisiert*, nicht legitimiert, illegitim*, keine legitimation, wirkungslos*,
    bedeutungslos*, belanglos*, gegenstandslos*, unprofessionell*, ohne aussagekraft, nichts wert, das papier nicht wert, pamphlet,
    machwerk*, flickwerk, absurd*, lächerlich*

words plot
    politisier*, politisch motiviert*, politische waffe, politische manipulation, politisches manöver, politische ziele, werkzeug*,
    instrument, instrumentalisier*, handlanger*, komplize*, verlängerter arm, erfüllungsgehilfe*, marionette*, verschwörung*,
    verschwörer*, komplott*, intrige*, machenschaft*, drahtzieher*, gelenkt*, gesteuert*, westlich* kräfte, westlichen mächten,
    vom westen, antichinesisch*, anti chinesisch*, feindselig*, feindliche kräfte, feindlichen kräften, feindlich gesinnt*,
    ausländische kräfte, ausländischer kräfte, böswillig*, böse absicht*, verleumd*, diffamier*, diskreditier*, verunglimpf*,
    rufmord, schmähung*, schmutzkampagne*, hetze*, hetzkampagne*, hetzt, dämonisier*, inner* angelegenheiten, einmischung*,
    souveränität*, eindämm*, entwicklung behindern, hegemon*, kalter krieg, kalten krieges, vorwand, doppelstandard*,
    doppelte standards, doppelmoral, separatist*, destabilisier*

words landmark
    historisch*, geschichte geschrieben, geschichtsträchtig*, meilenstein*, wendepunkt*, wende, zäsur*, durchbruch*, bahnbrechend*,
    wegweisend*, einschneidend*, epochal*, wichtiger schritt, großer schritt, grosser schritt, wichtiger moment, entscheidend*,
    spielveränder*, game changer, gamechanger, paukenschlag, weckruf, sternstunde*, genugtuung*, rehabilitier*, bestätigung*,
    bestätigt uns, endlich bestätigt, offiziell bestätigt, anerkennung*, anerkannt*, beweis dafür, beispiellos*, nie dagewesen*,
    erstmals, zum ersten mal, erste offizielle, bislang deutlichste*, bisher umfassendste*, maßgeblich*, massgeblich*,
    autoritativ*, schlüsseldokument, bedeut*, gewicht, gewichtig*, ändert alles, verändert alles, kann niemand mehr leugnen,
    nicht mehr leugnen, vernichtend*, ohrfeige, hoffnungsschimmer*, lichtblick*

words act-on
    handeln, gehandelt, handlungsbedarf, handlung, taten, zur tat, konsequenzen, konkret*, nächster schritt, nächsten schritt*,
    nächste schritte, weitere schritte, weitere maßnahmen, weiteres vorgehen, weiterverfolg*, nachgehen, nachgegangen*,
    folgemaßnahme*, folgemassnahme*, folgeschritt*, folgebericht*, nachbereitung, umsetz*, umgesetzt*, umzusetzen, setzt um,
    befolg*, aufgreifen, aufgegriffen*, anknüpfen, grundlage, darauf aufbauen, aufbauend, aufzubauen, ausgangspunkt,
    nicht das ende, erst* schritt, anfang, auftakt, nicht in der schublade, folgenlos*, reagieren, nun gefordert, jetzt gefordert,
    am zug, zum anlass, aktiv werden, tätig werden, gegenmaßnahmen, internationale antwort, folgen lassen

words accountability
    rechenschaft*, zur verantwortung, verantwortliche*, verantwortlichkeit*, täter, untersuch*, ermittlung*, ermitteln, kommission,
    mechanismus*, mechanismen, beobachtungsmechanismus*, überwachungsmechanismus*, überwachungsmandat, mandat,
    sonderberichterstatter*, sonderermittler*, sondergesandte*, sondersitzung*, sondertagung*, dringlichkeitssitzung*,
    dringlichkeitsdebatte*, gerechtigkeit*, justiz, strafverfolgung*, strafverfolger*, strafrechtlich*, strafanzeige*, anklage*,
    angeklagt*, gericht, gerichtshof*, strafgerichtshof*, tribunal*, prozess, klage, klagen, straflosigkeit, straffrei*,
    ungestraft*, bestraf*, wiedergutmachung, entschädigung*, aufklär*, aufarbeitung*, aufgeklärt*, aufzuklären,
    sachverständigenkommission, faktenfindung

words debate
    debatte*, *debatte, *debatten, debattier*, diskussion*, diskutier*, erörter*, aussprache*, berat*, thema, tagesordnung*,
    agenda, antrag*, entwurf einer entscheidung, beschlussentwurf*, beschlussvorlage*, entscheidungsentwurf*, resolution*,
    *resolution, entschließung*, entschliessung*, abstimm*, abgestimmt*, kampfabstimmung*, votum, votier*, stimmen, stimme,
    gegenstimme*, enthaltung*, enthielt* sich, sitzung*, *sitzung, herbstsitzung*, tagung*, session*, ratssitzung*,
    menschenrechtsrat*, rat, rats, gremium*, vollversammlung*, generalversammlung*, vorstoß, befass*, eingebracht*, einbringen,
    mitgliedsländer, mitgliedern

words defeat
    niederlage*, abstimmungsniederlage*, schlappe*, pleite, gescheitert*, scheiter*, durchgefallen*, durchfallen, fiel durch,
    fällt durch, abgelehnt*, ablehnung*, abgeschmettert*, abgewiesen*, abgeblockt*, überstimmt*, niedergestimmt*, verfehlt*,
    stimmte* dagegen, stimmten gegen, stimmten mit nein, nein stimmen, gegenstimmen, mehrheit*, knapp*, hauchdünn*,
    stimmenverhältnis, neunzehn, siebzehn, elf, rückschlag*, dämpfer, unterlegen*, unterlag*, unterliegt, erlitt, erleidet,
    verloren*, verliert, verlor, verhindert*, sieg, abstimmungssieg, erfolg, triumph*, erst zum zweiten mal

words respond
    antwort*, geantwortet*, beantwort*, reagier*, reaktion*, erwider*, entgegn*, konter*, gekontert*, gab zurück, hielt dagegen,
    hält dagegen, halten dagegen, dagegengehalten, dagegenhalten, widerspricht, widersprach, widersprochen*, widersprechen,
    gegenrede, replik, replizier*, stellungnahme*, stellung genommen, nahm stellung, nimmt stellung, gegendarstellung*,
    gegenantwort, gegenbericht*, gegendokument, gegenpapier, gegenschlag, gegenangriff, gegengutachten, widerleg*, verteidigt sich,
    verteidigte sich, verteidigen, wehrt* sich, zurückgeschossen*, schoss zurück, schießt zurück, ging auf

words falls-short
    enttäusch*, schwach*, zu wenig, zaghaft*, vorsichtig*, milde, zurückhaltend*, zahm*, zahnlos*, lasch*, halbherzig*,
    lückenhaft*, lücken, unzureichend*, ungenügend*, unzulänglich*, ungenau*, nicht weit genug, zu kurz, bleibt hinter,
    blieb hinter, hinter den erwartungen, bleibt zurück, erfüllt nicht, vermiss*, fehlt, vermeidet den begriff, meidet das wort,
    vermeidet das wort, völkermord*, genozid*, verwässert*, abgeschwächt*, entschärft*, weichgespült*, relativier*, beschönig*,
    verharmlos*, bedauerlich*, mager*, dünn, blass*, ernüchternd*, versteckt sich, um den heißen brei, diplomatische sprache,
    diplomatisch formuliert*, nicht deutlich genug, nicht klar genug, halbe sache*, minimal*, kompromiss*

words anniversary
    jahrestag*, ein jahr danach, ein jahr nach, ein jahr später, ein jahr her, vor einem jahr, vor genau einem jahr, jährt* sich,
    monate danach, monate später, wochen nach, seit der veröffentlichung, seit veröffentlichung, seit erscheinen,
    seit dem erscheinen, seit dem bericht, seit ihrer veröffentlichung, nach der veröffentlichung, nach veröffentlichung,
    nach dem bericht, nach erscheinen, nach dem erscheinen, nach der vorlage, nach bekanntwerden, im nachgang, im anschluss,
    im gefolge, in der folge, infolge des berichts, im lichte des berichts, angesichts des berichts,
    vor dem hintergrund des berichts, im zuge, seitdem, seither, gedenktag*, zwischenbilanz, bilanz

words cite
    zitier*, zitat*, verwies auf, verwiesen*, verweis*, bezieht sich auf, bezog sich auf, beziehen sich auf, bezogen sich, bezug,
    bezugnahme*, bezugnehmend, beruft sich auf, berief sich auf, berufen sich auf, beriefen sich auf, berufung auf, berufend,
    stützt sich auf, stützte sich auf, gestützt, stützen, auf grundlage des, auf der grundlage des, auf basis, basierend auf,
    basiert auf, fußt auf, fusst auf, beruht auf, anhand des, herangezogen*, heranziehen, angeführt*, anführen, führt* an,
    hinweis auf, hinweisen, hingewiesen*, weist auf, wies auf, weist darauf hin, wies darauf hin, erinnert an, erinnerte an,
    erwähn*, genannt, als beleg, als beweis, quellenangabe*

words sanctions
    sanktion*, *sanktionen, strafmaßnahme*, strafmassnahme*, zwangsmaßnahme*, maßnahme*, massnahme*, importverbot*, importstopp*,
    einfuhrverbot*, importbeschränkung*, exportverbot*, ausfuhrverbot*, exportkontrolle*, exportbeschränkung*, handelsverbot*,
    handelsbeschränkung*, handelshemmnis*, handelsembargo, embargo*, boykott*, einreiseverbot*, einreisesperre*, vermögenssperre*,
    kontensperrung*, eingefroren*, schwarze* liste, strafzölle, zölle, lieferkette*, rückzug aus, rückzug von, zieht sich zurück,
    investition*, investor*, desinvest*, abgestoßen*, verkauft anteile, verbot, produkte aus zwangsarbeit, beschränkung*,
    restriktion*, einschränkung*, auflagen, wirtschaftlich*, ausgelistet*

words support
    unterstütz*, befürwort*, verteidig*, steh* hinter, stand hinter, stell* sich hinter, zur seite, an der seite, an die seite,
    auf der seite, auf seiten, rückendeckung*, rückhalt*, stärkt den rücken, den rücken gestärkt, rücken stärken, beistand,
    beigestanden, solidarisch*, solidarität*, solidarisiert*, schließt sich an, schloss* sich an, angeschlossen*,
    teil* die ansicht, teilt die auffassung, teilen die meinung, geteilt*, einverstanden*, zugestimmt*, zustimmung*, stimm* zu,
    pflichtet* bei, beigepflichtet*, plädiert*, fürsprecher*, fürsprache, eingetreten für, tritt ein, trat ein, setzt sich ein,
    gebilligt*, billig*, bekräftigt*, mitgetragen*, sekundier*, untermauert*, stützt*, gestützt*, parteinahme

words drop
    fallen gelassen*, fallengelassen*, fallen lassen, fallen zu lassen, fallenlassen, ließ fallen, liess fallen, lässt fallen,
    aufgegeben*, aufgeben, aufzugeben, aufgibt, aufgab, gibt auf, gab auf, verzicht*, abgeblasen*, abblasen, abgesagt*, abzusagen,
    sagt* ab, absage*, gestrichen*, streichen, gecancelt*, canceln, annullier*, eingestellt*, einstell*, einzustellen,
    abgebrochen*, abbrechen, abbruch, abgerückt*, rückt ab, abrücken, verworfen*, verwerfen, zu den akten, abgehakt*, gekippt*,
    kippt, kippen, vom tisch, beerdig*, begraben*, gestorben, einstampfen, eingestampft*, abstand genommen, sich verabschiedet,
    widerrufen*, widerruf, hinfällig*, geplatzt*, abschied von

words shelve
    auf eis, ad acta, zu den akten, archivier*, archiv, archive, in den archiven, abgelegt*, ablegen, ablage, weggelegt*, weglegen,
    beiseitegelegt*, beiseite gelegt*, beiseitelegen, beiseite legen, beiseitegeschoben*, beiseite geschoben, zurückgestellt*,
    zurückstellen, auf die lange bank, in der schublade, in die schublade, in den schubladen, schubladisier*, ins regal, im regal,
    eingemottet*, einmotten, stillgelegt*, ausgesetzt*, aussetzen, ruht, ruhen, abgestellt*, abstellgleis, in der versenkung,
    verstaub*, vergessen, in vergessenheit, versandet*, im sande verlaufen, sistier*

words for-good
    nie, niemals, nimmer, nimmermehr, zu keiner zeit, zu keinem zeitpunkt, endgültig*, definitiv*, ein für alle mal,
    ein für allemal, für immer, auf immer, ewig, dauerhaft*, auf dauer, permanent, bleibend, unwiderruflich*, unumkehrbar*,
    nicht mehr, nicht länger, kein* mehr, überhaupt, gar nicht, gar kein*, keinesfalls, auf keinen fall, keineswegs, mitnichten,
    unter keinen umständen, in keinem fall, gänzlich, vollständig, ganz und gar, aus und vorbei, jemals

words withdraw
    zurückgezogen*, zurückzieh*, zurückzuziehen, zurückzog, zieht zurück, zog zurück, zogen zurück, ziehen zurück, zurückzuneh*,
    zurückgenommen*, zurücknehmen, zurücknimmt, nimmt zurück, nahm zurück, rückzug, rücknahme, zurücknahme, rückruf,
    zurückgerufen*, widerruf*, widerrief, annullier*, einkassiert*, kassiert*, gelöscht*, lösch*, entfern*, vom netz genommen,
    aus dem netz genommen, aus dem verkehr gezogen, abgezogen*, aus dem umlauf, zurückgerudert*, rückgängig*, richtigstell*,
    richtiggestellt*, revidiert*, distanziert* sich, von der tagesordnung genommen, aufgehoben*, für ungültig erklärt,
    für nichtig erklärt

words find
    festgestellt*, feststell*, festzustellen, zu dem schluss, zum schluss, den schluss, schluss gezogen, schlussfolger*,
    geschlussfolgert*, folger*, gelangt* zu, kommt zum ergebnis, zu dem ergebnis, zu der überzeugung, befindet, befand, befund*,
    ermittelt*, findet, fand, fanden, gefunden*, herausgefunden*, herausfinden, hinweise auf, erkannt*, erkennt, erkenntnis*,
    ergab, ergeben, ergibt, konstatier*, hält fest, hielt fest, halten fest, festgehalten*, festhält, hält für, sieht, beleg*,
    nachgewiesen*, nachweis*, verzeichnet*, notiert*, vermerkt*, urteilt*, urteil, stuft* ein, eingestuft*, bilanziert*,
    stell* fest

words report-says
    heißt es, heisst es, hieß es, hiess es, heiße es, wie es heißt, wie es hieß, steht im, steht in dem, stand in dem, stehen in,
    zu lesen, darin, laut bericht, laut dem bericht, dem bericht zufolge, dem bericht nach, so der bericht, der bericht spricht,
    spricht von, sprach von, die rede von, beschreib*, beschrieb*, schilder*, geschildert*, nennt, nannte, genannt*, bezeichnet*,
    wirft vor, warf vor, wirft der regierung, beschuldigt*, warnt, mahnt, betont*, führt* aus, ausgeführt*, legt* dar, dargelegt*,
    darlegen, zeigt, zeigte, aufgezeigt*, attestiert*, bescheinigt*, geht hervor, ging hervor, hervorgeht, hervorging, wortlaut,
    besagt*, erwähnt*, formuliert*, schreibt, schreiben die autoren, zitiert

words abuses
    verbrechen, gegen die menschlichkeit, menschenrechtsverletzung*, menschenrechtsverbrechen*, menschenrechtsverstoß*,
    menschenrechtsverstösse*, menschenrechtslage, menschenrechte verletz*, rechtsverletzung*, verletzung*, verstoß*, verstösse*,
    missbrauch*, übergriff*, misshandlung*, misshandel*, folter*, gefoltert*, willkürlich*, inhaftier*, masseninhaftierung*,
    masseninternierung*, freiheitsberaubung, freiheitsentzug, vergewaltig*, gruppenvergewaltigung*, zwangsarbeit*,
    zwangssterilisation*, zwangssterilisier*, sterilisation*, sterilisiert*, zwangsabtreibung*, abtreibung*, geburtenkontrolle*,
    geburtenverhütung, zwangsverhütung, zwangsassimil*, assimilation*, verschwindenlassen, zwangsmedikation*, indoktrin*,
    unterdrückung*, repression*, verfolg*, diskriminier*, völkermord*, genozid*, gräuel*, greuel*, grausam*, erniedrigend*,
    entwürdigend*, unmenschlich*, brutal*, gewalt, überwachung*, familientrennung*, religionsfreiheit*

words recommend
    empfiehlt*, empfehl*, empfohlen*, empfahl*, riet, raten, ratschlag*, vorschlag*, schlägt vor, schlug vor, vorgeschlagen*,
    vorzuschlagen, regt* an, angeregt*, anregung*, fordert* die regierung auf, fordert die behörden, ruft die regierung,
    rief die regierung, aufgefordert*, aufforderung*, ruft auf, rief auf, appelliert*, mahnt*, legt nahe, nahegelegt*,
    sollte die regierung, sollten die behörden, maßnahmenkatalog, forderung*, reformvorschlag*, handlungsempfehlung*, freizulassen,
    freilassung*, aufzuheben

words contents
    inhalt*, enthält*, enthielt*, umfass*, beinhalt*, dokumentier*, dokumentation*, listet auf, listete auf, auflist*,
    aufgelistet*, aufgeführt*, aufführen, zählt auf, aufzählung*, aufgezählt*, befasst sich, behandelt*, widmet sich, geht es um,
    thematisiert*, detail*, einzelheit*, ausführlich*, kapitel*, abschnitt*, absatz*, passage*, passus, zusammenfassung*,
    zusammengefasst*, fasst zusammen, fazit, kurzfassung*, überblick, schlussfolgerung*, ergebnis*, befund*, erkenntnis*,
    kernaussage*, kernpunkt*, hauptpunkt*, kernbotschaft, aussage*, feststellung*, fußnote*, fussnote*, anhang*, aufbau,
    gliederung*, schwerpunkt*, sprache, ton, wortwahl, wortlaut, enthüllung*, beleuchtet*, deckt auf

words credible
    glaubwürdig*, glaubhaft*, stichhaltig*, fundiert*, wohlbegründet*, begründet*, belastbar*, überzeugend*, plausibel*,
    plausible*, seriös*, zuverlässig*, verlässlich*, vertrauenswürdig*, ernstzunehmend*, ernsthaft*, ernst, schwerwiegend*,
    gravierend*, beleg*, beweis*, bewiesen*, indiz*, anhaltspunkt*, anzeichen, hinweise, nachweis*, nachgewiesen*, erhärt*,
    untermauer*, bestätigt*, übereinstimmend*, konsistent*, schlüssig*, nachvollziehbar*, verifiziert*, überprüfbar*, überprüft*,
    authentisch*, echt*, wissenschaftlich*, erdrückend*, unwiderlegbar*, unbestreitbar*, eindeutig*, solide*, hieb und stichfest,
    handfest*, faktenbasiert*, evidenz*, robust*, methodisch*, methodik*

words ministry
    außenamt*, aussenamt*, außenminister*, aussenminister*, auswärtige* amt, auswärtigen amt*, ministerium*, *ministerium,
    *ministeriums, ministerien, außenressort, chefdiplomat*, amtssprecher*, botschaft*, *botschafter, *botschafterin, *botschaft,
    ständige vertretung, ständigen vertretung*, ständiger vertreter, ständige vertreterin, diplomatische vertretung*,
    diplomatischen vertretung*, vertretung in, auslandsvertretung*, mission, missionen, konsul*, generalkonsul*, gesandt*,
    abgesandt*, sondergesandte*, emissär*, delegation*, delegierte*, regierungsdelegation*, staatsvertreter*, regierungsvertreter*

words spokesperson
    sprecher*, *sprecher, *sprecherin, außenamtssprecher*, aussenamtssprecher*, außenministeriumssprecher*,
    aussenministeriumssprecher*, ministeriumssprecher*, regierungssprecher*, pressesprecher*, chefsprecher*, amtssprecher*,
    behördensprecher*, pressestelle*, pressebüro*, presseamt*, presseabteilung*, pressereferent*, presseverantwortlich*,
    medienstelle*, mediensprecher*, medienabteilung*, kommunikationschef*, kommunikationsabteilung*, wortführer*, vertreter*,
    pressedienst*, informationsamt*

words insiders
    diplomat*, insider*, eingeweihte*, quelle*, kreise, kreisen, umfeld, gewährsleute, gewährsmann, informant*, whistleblower*,
    hinweisgeber*, vertraut*, personen die, kenner*, anonym*, unter der bedingung, nicht namentlich genannt*, namentlich nicht,
    nicht genannt werden, ungenannt*, beamt*, mitarbeiter*, angestellt*, beschäftigt*, funktionär*, offizielle,
    vertreter westlicher, hochrangig*, ranghoh*, aus dem büro

words campaigners
    nichtregierungsorganisation*, nicht regierungsorganisation*, ngo, ngos, nro, menschenrechtsorganisation*,
    menschenrechtsgruppe*, menschenrechtler*, menschenrechtsaktivist*, menschenrechtsverteidiger*, menschenrechtsanwalt*,
    bürgerrechtler*, bürgerrechtsgruppe*, bürgerrechtsorganisation*, rechtsgruppe*, rechteorganisation*, aktivist*, exilaktivist*,
    zivilgesellschaft*, hilfsorganisation*, *organisation, *organisationen, gruppe*, verein, vereine, vereinigung*, verband*,
    bündnis*, koalition*, initiative*, kampagnenleiter*, kampagner*, campaigner*, interessenverband*, dissident*, verteidiger*,
    verfechter*, vorkämpfer*, watchdog*, geschäftsführer*, generalsekretär*, referent*, gesellschaft für

words diaspora
    exil*, auslandsgemeinde*, diaspora*, weltkongress*, überlebend*, angehörig*, familie*, verwandt*, hinterblieben*, opfer*,
    betroffen*, zeug*, ehemalige häftling*, ehemalige* insassen, frühere insassen, ehemalige insassin, frühere häftling*,
    ex häftling*, ehemalige gefangene, ehemalige inhaftierte, lagerinsass*, gemeinschaft*, community, gemeinde*, minderheit*,
    volksgruppe*, flüchtling*, geflüchtet*, geflohen*, flucht, im ausland, landsleute, emigrant*, turkvolk*, muslim*, ethnisch*,
    eltern, mutter, vater, schwester, bruder, tochter, sohn, nachkomm*, verschwundene*, vermisste*

words lawmakers
    abgeordnete*, *abgeordnete, *abgeordneten, parlament*, europaparlament*, europaabgeordnete*, bundestag*, bundesrat,
    nationalrat*, ständerat*, volksvertreter*, gesetzgeber*, senat, senats, senator*, kongress*, repräsentantenhaus*, unterhaus*,
    oberhaus*, lord*, fraktion*, ausschuss*, *ausschuss, menschenrechtsausschuss*, politiker*, menschenrechtspolitiker*,
    außenpolitiker*, aussenpolitiker*, menschenrechtsbeauftragt*, interparlamentarisch*, volkskammer, partei*, opposition,
    oppositionspolitiker*, obmann, obfrau

words capitals
    regierung*, *regierung, *regierungen, bundesregierung*, *staat, *staaten, ländern, *länder, hauptstadt*, westen, westens,
    westlich*, eu, europäische* union, außenbeauftragt*, aussenbeauftragt*, mitgliedstaat*, mitgliedsstaat*, mitgliedsland*,
    minister*, *minister, *ministerin, präsident*, kanzler*, bundeskanzler*, staatschef*, premier*, außenminister*,
    aussenminister*, staatssekretär*, weiße* haus, behörde*, kabinett*, administration, staatengemeinschaft,
    internationale* gemeinschaft, weltgemeinschaft, völkergemeinschaft, ländergruppe*, machthaber*, führung, staatsführung,
    parteiführung, kommunistische partei

words allies
    verbündet*, alliiert*, befreundet*, freundlich gesinnt*, freundschaftlich*, partner*, entwicklungsland*, schwellenland*,
    globaler süden, globalen süden*, gleichgesinnt*, gleich gesinnt*, block, blocks, staatenblock, blockfrei*, staatengruppe*,
    ländergruppe*, gruppe von staaten, gruppe von ländern, im namen von, koalition*, allianz*, schützenhilfe, unterstützer*,
    autoritäre* staaten, autokrat*, islamische länder, islamische staaten, muslimische länder, muslimische staaten,
    muslimischen staaten, mehrheitlich muslimisch*, freunde, nachbarland*, abhängig*

words experts
    experte*, expertin*, *experte, *experten, *expertin, expertise, fachleute*, fachmann, fachfrau, sachverständig*, gutachter*,
    berichterstatter*, sonderberichterstatter*, menschenrechtsexpert*, akademiker*, wissenschaftler*, wissenschafter*, forscher*,
    forschende*, gelehrte*, professor*, historiker*, anthropolog*, ethnolog*, sinolog*, jurist*, völkerrechtler*, rechtsexpert*,
    rechtswissenschaftler*, anwalt*, rechtsanwalt*, analyst*, beobachter*, politolog*, politikwissenschaftler*, kenner*,
    kommentator*, universität*, institut*, denkfabrik*, thinktank*, think tank*, spezialist*, arbeitsgruppe, dozent*

words successor
    nachfolg*, folgt nach, folgt* auf, neuer chef, neue chefin, neue* hochkommissar*, künftig*, zukünftig*, designiert*,
    neu gewählt*, ernannt*, ernenn*, übernimmt, übernahm, übernehmen, amt übernommen, amtsantritt*, amtsübernahme, antritt,
    angetreten, tritt an, trat an, tritt sein amt an, ersetz*, ersatz*, ablös*, abgelöst*, löst* ab, stabwechsel, führungswechsel,
    wechsel an der spitze, chefwechsel, interim*, übergangsweise, kommissarisch*, geschäftsführend*, kandidat*, wer folgt,
    neubesetzung, neu besetzt

words former
    ehemalig*, früher*, einstig*, einst, ex, vormalig*, damalig*, damals, vorig*, vorherig*, seinerzeitig*, scheidend*,
    ausscheidend*, abtretend*, zurückgetreten*, pensioniert*, emeritiert*, altpräsident*, altkanzler*, expräsident*, exchef*,
    vorgänger*, amtsvorgänger*, langjährig*, abgetreten*, ausgeschieden*, amtierend*, noch hochkommissarin, ehemals,
    aus dem amt geschieden

words press-event
    pressekonferenz*, *pressekonferenz, medienkonferenz*, pressetermin*, presseauftritt, pressebriefing*, briefing*,
    pressegespräch*, mediengespräch*, presseunterrichtung, pressesaal, interview*, *interview, gespräch mit, vor medien,
    gegenüber medien, der presse, den medien, journalist*, reporter*, korrespondent*, medienvertreter*, pressevertreter*,
    pressemitteilung*, presseerklärung*, pressestatement*, medienmitteilung*, presseaussendung*, aussendung, auf nachfrage,
    auf anfrage, auf eine frage, auf die frage, sagte vor, teilte mit, fragestunde, statement*, mikrofon*, hintergrundgespräch*,
    tweet*, twitter*, getwittert*

words contrast
    aber, doch, jedoch, allerdings, dennoch, trotzdem, gleichwohl, nichtsdestotrotz, nichtsdestoweniger, indes, indessen, hingegen,
    dagegen, obwohl, obgleich, obschon, wenngleich, auch wenn, selbst wenn, trotz, ungeachtet, zwar, während, wohingegen, statt,
    stattdessen, anstatt, anstelle, sondern, vielmehr, einzig, andererseits, einerseits, im gegenteil, im gegensatz,
    im unterschied zu, entgegen, wider, freilich, immerhin, dabei, so oder so, außer, ausser, bloß, umgekehrt, wiederum,
    demgegenüber

words still
    noch, weiterhin, nach wie vor, weiter, bleibt, blieb, bleiben, blieben, bleibe, geblieben, verbleibt, bis heute,
    bis zum heutigen tag, bis jetzt, bis dato, bislang*, bisher*, bis zuletzt, bis zum schluss, zur stunde, bis anhin, vorerst,
    vorläufig, einstweilen, fortgesetzt*, fortsetz*, setzt* fort, dauert an, hält an, anhalt*, andauern*, fortbesteh*,
    besteht fort, fortdauer*, unverändert*, unvermindert*, seither, seitdem

words already
    bereits, schon, längst, seit langem, seit langer zeit, früher als, inzwischen, mittlerweile, unterdessen, zwischenzeitlich,
    vorzeitig*, eher als, soeben

words today
    heute, heutig*, an diesem tag, am selben tag, am gleichen tag, gestern, jetzt, nun, nunmehr, derzeit, gerade, eben, soeben,
    momentan, zurzeit, zur zeit, gegenwärtig*, aktuell*, in der nacht, am abend, am morgen, am vormittag, am nachmittag,
    vor wenigen stunden, vor wenigen minuten, vor kurzem, kürzlich, jüngst*, neulich, stunden zuvor, vor stunden, stunden nach,
    kurz zuvor, kurz nach, diese woche, in dieser woche, eilmeldung*, eil, frisch

words earlier
    früher, zuvor, vorher, vormals, ehedem, einst, damals, seinerzeit, vergangen*, vorangegangen*, vorausgegangen*, schon einmal,
    bereits einmal, beim letzten mal, letztes mal, das letzte mal, zuletzt, vorig*, letzten monat, im vormonat, letzte woche,
    letztes jahr, im letzten jahr, vorjahr, im frühjahr, zu jenem zeitpunkt, zum damaligen zeitpunkt, zu diesem zeitpunkt,
    zu der zeit, davor, anfang des jahres, anfang des monats, ursprünglich*, anfangs, zunächst

words whether
    ob, falls, wenn, sofern, im fall*, für den fall, auf anfrage, darauf angesprochen, angesprochen auf, befragt*, gefragt*,
    frage*, fragt*, wissen wollen, wollte* wissen, rätsel*, nachfrage*, nachgefragt, es sei denn, ungeklärt, wie es weitergeht

words according
    laut, zufolge, nach angaben, nach eigenen angaben, nach informationen, nach erkenntnissen, gemäß, gemäss, nach darstellung,
    nach aussage, nach aussagen, nach einschätzung, nach ansicht, nach auffassung, nach meinung, nach worten, den worten,
    aus sicht, so der, so die, berichtet*, berichten, melde*, gemeldet*, meldung*, medienbericht*, presseberichte*, schreib*,
    schrieb, teilt* mit, mitgeteilt*, mitteilte*, erfahren*, erfuhr*, in erfahrung, sagte, sagten, sagt, erklärt*, äußerte,
    unter berufung auf, berief sich, zitiert*, hieß es, verlautet*, aus kreisen, wie bekannt wurde, informiert*, angeblich*

words deny
    bestreit*, bestritt*, leugn*, geleugnet*, abgestritten*, abstreit*, streitet ab, stritt ab, dementi*, vernein*, weist zurück,
    wies zurück, weist vorwürfe, weist die vorwürfe, wies die vorwürfe, wies vorwürfe, weist alle vorwürfe, wies alle vorwürfe,
    weist jede, wies jede, zurückgewiesen*, zurückweisen, von sich gewiesen, nicht wahr, nicht richtig, nicht zutreffend,
    trifft nicht zu, treffe nicht zu, stimm* nicht, unwahr*, unzutreffend*, unrichtig*, falsch*, widerspricht*, widersprach*,
    widersprochen*, widersprechen, widerleg*, in abrede*, keine rede, negiert*, entkräftet*

words admit
    räum* ein, eingeräumt*, einräum*, einzuräumen, gibt zu, gab zu, geben zu, gaben zu, zugegeben*, zugeben, zuzugeben, zugibt,
    zugab, gesteh*, gestand, gestanden*, eingestanden*, eingestehen, einzugestehen, eingeständnis*, zugestanden*, zugestehen,
    geständnis*, bekenn*, bekannte, anerkannt*, anerkenn*, erkennt an, erkannte an, bestätigt*, kein* hehl, offen zu, beichtet*,
    selbstkritisch*

words hint
    deute* an, angedeutet*, andeut*, anzudeuten, deute* darauf hin, hindeut*, signal*, zu verstehen, zu erkennen, durchblicken,
    anklingen, suggerier*, legt* nahe, legen nahe, nahegelegt*, naheleg*, hinweis*, zeichen, anzeichen, lässt erkennen,
    ließ erkennen, lässt darauf schließen, vermuten, ließ wissen, lässt wissen, wissen lassen, verlauten, in aussicht, wink,
    fingerzeig, implizi*, indirekt*, zwischen den zeilen, vage*

words refuse
    weiger*, geweigert*, verweiger*, lehnt* ab, lehnt* es ab, abgelehnt*, ablehn*, ausgeschlagen*, schlug aus, ausschlagen,
    versagt*, verwehrt*, wollte nicht, wollten nicht, will nicht, wolle nicht, nicht bereit, nicht gewillt, mochte nicht,
    wollte sich nicht, will sich nicht, wollte kein*, will kein*, nicht äußern, nicht äussern, nicht sagen, nicht bestätigen,
    nicht festlegen, ließ offen, vermeid*, vermied*, meidet*, weicht aus, wich* aus, ausgewichen*, ausweich*, auszuweichen, umgeht,
    umging, umgangen*, drückt sich, drückte sich, herumgedrückt, windet sich, wand sich, entzieht sich, entzog sich, nein,
    sperrt sich, zieht sich heraus, ging nicht auf, geht nicht auf

words journey
    reise*, chinareise*, weiterreise*, rundreise*, dienstreise*, auslandsreise*, reist*, gereist*, abgereist*, eingereist*,
    angereist*, rückkehr, zurückgekehrt, besuch*, *besuch, visite*, staatsbesuch*, stippvisite*, aufenthalt*, tour, tournee*, trip,
    mission, delegationsreise*, erkundungsmission, zugang, vor ort, einreise*, vorbereitungsteam, vorausteam, fuhr nach, flog nach,
    empfangen, begleitet*, blase, abgeschirmt*

words other-object
    video*, *video, foto*, *foto, *fotos, bild, *bilder, aufnahme*, datei*, akten, polizeiakten, datensatz*, datenleck, daten,
    datenbank*, statistik*, zahlen, erklärung*, *erklärung, mitteilung*, pressemitteilung*, statement*, kommuniqué*, bücher,
    buches, *buch, roman*, memoiren, film*, *film, dokumentarfilm*, serie*, song*, podcast*, artikel*, beitrag, beiträge*,
    zeitung*, magazin*, zeitschrift*, gefangene*, häftling*, freigelassen*, freilassung*, haushalt*, budget*, etat*, karte*,
    liste*, weißbuch*, weissbuch*, umfrage*, prognose*, brief*, produkt*, software, impfstoff*, gelder, dekret*, verordnung*,
    gesetzentwurf*

words camps
    lager*, *lager, *lagern, *lagers, umerziehung*, arbeitslager*, straflager*, konzentrationslager*, gulag*, haft*, inhaftier*,
    internier*, eingesperrt*, einsperren, weggesperrt*, gefängnis*, gefangen*, insasse*, insassin*, festgehalten*, festgenommen*,
    festnahme*, verhaft*, verschlepp*, ausbildungszentr*, berufsbildung*, bildungszentr*, bildungseinrichtung*, trainingszentr*,
    ausbildungseinrichtung*, deradikalisierung*, freiheitsentzug*, freiheitsentziehung*, stacheldraht*, wachturm*, zellen, zelle

words games
    olympia*, olympisch*, winterspiele*, winterolympia*, sommerspiele*, paralympics, paralympisch*, spiele, spielen,
    eröffnungsfeier*, eröffnungszeremonie*, abschlussfeier*, schlussfeier*, eröffnung der, medaille*, goldmedaille*, gold,
    fackellauf*, diplomatisch* boykott, sportler*, athlet*, wettkampf*, sportereignis*, großereignis*, turnier*,
    weltmeisterschaft*, austragung*, ausrichter*, gastgeber*

words holder
    hochkommissar*, menschenrechtskommissar*, menschenrechtsbeauftragte*, menschenrechtschef*, menschenrechtsbüro*,
    menschenrechtsamt*, menschenrechtsbehörde*, behörde, büro, büros, das amt, ihr team, ihrem team, ihr stab, ihrem stab,
    ihre mitarbeiter, organisation, weltorganisation, vereinte* nationen, un, uno, menschenrechtsrat*, generalsekretär*,
    kommissar*, amtsinhaber*, expräsidentin, die juristin, spitzendiplomat*

words the-text
    bericht*, *bericht, *berichts, *berichtes, *berichte, menschenrechtsbericht*, bewertung*, einschätzung*, beurteilung*,
    evaluierung*, lagebericht*, dokument*, papier*, untersuchung*, studie*, analyse*, gutachten*, text*, schrift*, ergebnis*,
    befund*, erkenntnis*, dossier*, akte, akten, abhandlung*, expertise*, darstellung*, bestandsaufnahme*, report*, publikation*,
    abschlussbericht*, endbericht*, prüfbericht*

words other-report
    jahresbericht*, halbjahresbericht*, quartalsbericht*, zwischenbericht*, folgebericht*, gegenbericht*, ander* bericht,
    anderen bericht*, andere berichte, weiterer bericht, weiteren bericht*, weiterem bericht, weitere berichte, weiteres dokument,
    zweiter bericht, zweiten bericht*, neuer bericht einer, eigener bericht, eigenen bericht, eigener untersuchungsbericht,
    separater bericht, separaten bericht, gesonderter bericht, gesonderten bericht*, früherer bericht, früheren bericht*,
    frühere berichte, vorangegangener bericht, ähnlicher bericht, ähnlichen bericht, länderbericht*, weltbericht*, staatenbericht*,
    alternativbericht*, schattenbericht*, parallelbericht*, verfassungsschutzbericht*, lagebericht*, regierungsbericht*,
    sachstandsbericht*, geschäftsbericht*, wirtschaftsbericht*, klimabericht*, studie*, denkfabrik*, thinktank*,
    sonderberichterstatter*, bericht der organisation, bericht der menschenrechtsorganisation, bericht des instituts,
    bericht des außenministeriums, recherche*, untersuchung der, weißbuch*, weissbuch*
