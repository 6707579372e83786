# German
#
# The verb often stands at the end, and may be in two parts ("legte ... vor"), so the reach is wide and
# the parts have classes of their own. Umlauts are folded, so hatte is also hätte; where that matters the word stands with `=`.
language de German
reach 12

words report
    Lügenbericht
    eine Untersuchung, einer Untersuchung, eine Recherche
    ein Bericht, einen Bericht, einem Bericht, eines Berichts, ein neuer Bericht, einen neuen Bericht, einem neuen Bericht, neuer Bericht, eine Studie, einer Studie, eine neue Studie, einer neuen Studie, neue Studie, ein Gutachten, ein Papier, einem Papier, eine Analyse
    Bericht, Berichts, Berichtes, Report, Reports, Papier, Papiers, Dokument, Dokuments, Dokumentes, Bewertung, Einschätzung, Gutachten
    Gutachtens, Analyse, Studie, Erkenntnisse, Erkenntnissen, Ergebnisse, Ergebnissen, Untersuchungsergebnisse, Untersuchungsergebnissen
    Untersuchungsbericht*, Abschlussbericht*, Menschenrechtsbericht*, Lagebericht*, Evaluierung, Evaluation, Beurteilung, Dossier, Dossiers
    Schriftstück, Expertise, Bestandsaufnahme, Befund, Befunde, Sachstandsbericht*
words publish
    erschiene, Veröffentlichen Sie, herauskäme
    auf den Tisch zu bringen, auf den Tisch bringen, auf den Tisch legt, auf den Tisch zu legen, der Öffentlichkeit zugänglich machen, zugänglich macht, öffentlich zugänglich machen, öffentlich zugänglich zu machen, ans Licht bringen, ans Licht zu bringen, offenzulegen, offenlegen, bekannt geben, bekanntgeben, bekannt zu geben, herauszubringen, herausbringen, freizugeben, vorzulegen, lesen lassen, zeigen, ins Internet stellen, publik zu machen, der Öffentlichkeit vorzulegen, der Öffentlichkeit vorlegen, nicht länger zurückhalten, nicht länger zurückzuhalten
    zu sehen bekommt, zu Gesicht bekommt, einsehen kann, nachlesen kann, ans Licht kommt, ans Licht kommen kann, auf den Tisch kommt, auf den Tisch gehört
    freigegeben wird, herauszurücken, herausrücken, rausrücken, ausgeben
    veröffentlichen, veröffentlicht werden, veröffentlicht wird, veröffentlicht werde, =veröffentlicht würde, veröffentliche, publizieren
    publiziert werden, publiziert wird, publiziert werde, publik machen, publik macht, publik gemacht werden, öffentlich machen
    öffentlich zu machen, öffentlich macht, öffentlich gemacht werden, öffentlich gemacht wird, öffentlich werden, öffentlich wird, zugänglich machen
    zugänglich zu machen, zugänglich gemacht werden, zugänglich sein, herausgeben, herauszugeben, herausgegeben werden, herausgegeben wird, herausgibt
    herausbringt, herauskommen, herauskommt, herauskomme, rauskommen, vorlegen, vorlegt, vorlege
    vorgelegt werden, vorgelegt wird, vorgelegt werde, freigeben, freigibt, freigegeben werden, erscheinen, erscheine
    zu erscheinen, offenlegt, offengelegt werden, präsentieren, präsentiert werden, vorgestellt werden, vorzustellen
    ans Licht, ans Licht kommen, ans Tageslicht, das Licht der Welt erblicken, das Licht der Öffentlichkeit erblicken, auf den Tisch
    auf den Tisch legen, an die Öffentlichkeit, an die Öffentlichkeit bringen, an die Öffentlichkeit zu bringen
    an die Öffentlichkeit gelangen, an die Öffentlichkeit kommen, online gehen, online stellen, online zu stellen, vorliegen, vorliegt, erscheint
    bekannt machen, bekannt zu machen, ins Netz stellen, ins Netz zu stellen, öffentlich vorgelegt werden, unter Verschluss zu nehmen
    rauszurücken, herauszulassen, rauslassen, unter die Leute bringen, der Welt zeigen, der Welt zu zeigen, der Welt vorlegen, der Welt vorzulegen, auf den Tisch zu packen, hochzuladen, ins Internet zu stellen, auf die Website stellen, auf die Website zu stellen, lüften, an die Öffentlichkeit geben, das Licht der Öffentlichkeit, zu publizieren, öffentlich vorzulegen, ins Licht der Öffentlichkeit, herausgerückt werden, offengelegt wird, präsentieren wird, publik wird, publik werden, bekannt gemacht werden, zugänglich gemacht wird, zugänglich werden, ans Licht der Öffentlichkeit
words released
    herausgab, herausgaben
    ist jetzt öffentlich, ist nun öffentlich, ist endlich öffentlich, ist öffentlich, doch noch veröffentlicht, erblickte das Licht der Welt, das Licht der Welt erblickt
    ist nun zu lesen, nachzulesen, ist nachzulesen, abrufbar, ist abrufbar, kann nun gelesen werden, einsehbar, steht bereit
    war er da, war es da, war sie da, ist er da, online gestellt, ins Netz gestellt, auf dem Tisch lägen, auf dem Tisch liegen, liegen auf dem Tisch, liegt er vor, liegt sie vor, steht er im Netz, herausgerückt, hat geliefert, geliefert, abgeliefert, kam er doch, ist er erschienen, freigeschaltet, öffentlich gestellt
    tauchte, aufgetaucht, ist auf dem Markt, =wurde publik
    ist er öffentlich, öffentlich zugänglich, ist sie öffentlich, ist es öffentlich, steht online, steht im Netz
    verschickt, verschickte, verschickten, liegt auf dem Tisch, auf dem Tisch, auf dem Tisch liegt, versandt, herausgeschickt, ging raus, hat Wort gehalten, in die Welt gesetzt, erblickte das Licht, paraphiert
    veröffentlicht, veröffentlichte, veröffentlichten, veröffentlichter, veröffentlichtem, publiziert, publizierte, publizierten, herausgegeben
    herausgegebene*, herausgebracht, vorgelegt, vorgelegte*, freigegeben, freigegebene*, erschienen, erschienene*, erschien, publik gemacht
    publik gemachte*, publik geworden, öffentlich gemacht, öffentlich geworden, zugänglich gemacht, ging online, geht online
    online gegangen, ist online, ist da, ist endlich da, ist nun da, ist jetzt da, liegt jetzt vor, liegt nun vor, liegt endlich vor
    liegt vor, ist raus, ist draußen, ist erschienen, herausgekommen, kam heraus, kommt heraus, präsentiert, präsentierte
    offengelegt, auf den Tisch gelegt, das Licht der Öffentlichkeit erblickt, endlich vorliegt, nun vorliegt, jetzt vorliegt
    vorgestellt, vorgestellte*, =publik wurde, =öffentlich wurde, =veröffentlicht wurde, veröffentlicht worden, veröffentlicht hat, vorgelegt hat, =vorgelegt wurde
    zu lesen ist, zu lesen sind, ist zu lesen, jetzt zu lesen, nun zu lesen, wie zu lesen, hochgeladen, publik gegeben, unters Volk gebracht, an die Öffentlichkeit gegangen, an die Öffentlichkeit gebracht, an die Öffentlichkeit gelangt, vom Stapel gelassen, doch noch erschienen, doch noch vorgelegt, ans Licht gekommen, ans Licht gebracht, ans Tageslicht gekommen, endlich auf dem Markt, ist heraus, nun einsehbar, publik gewordene*, nun öffentlich, jetzt öffentlich, endlich öffentlich, endlich da, jetzt da, doch noch da, steht auf der Website, steht auf der Webseite, auf der Website zu finden, auf der Website abrufbar, zum Herunterladen, zum Download
    hält Wort, hielt Wort, hält Versprechen, hielt ihr Versprechen
    war online, war er online, war öffentlich, ging er online, ging es online, jetzt online, nun online
words publication
    Ausgabe, Vorlage des
    Veröffentlichung, Publikation, Publizierung, Herausgabe, Freigabe, Vorlage, Erscheinen, Offenlegung, Bekanntgabe, Vorlegung, Bekanntmachung, Veröffentlichen
    Bekanntwerden, Freischaltung, Veröffentlichungstermin, Publikmachung, Vorstellung des Berichts
words it
    ihn, er, Text, Textes, das Werk
words draft
    Kopie
    Entwurf, Entwurfs, Entwürfe, Rohfassung, Berichtsentwurf*, Vorabfassung, Textentwurf*, Vorabversion, Vorabkopie, Vorabexemplar
    vorläufige Fassung, vorläufigen Fassung, Rohentwurf
words own-leaked
    Entwurf, Entwurfs, Entwürfe, Berichtsentwurf*, Textentwurf*, geleakt*, Arbeitsfassung, Rohfassung, Entwurfsfassung, vorläufige Fassung
words not
    keineswegs, nimmer
    nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, keinerlei, ohne, weder, nichts, statt, anstatt, verweigert, verweigerte
words will
    hat entschieden, hat beschlossen, haben beschlossen, entschied, beschloss
    wird, werde, werden, soll, solle, sollen, sollte, sollten, will, wolle, wollen, wollte, wollten, plant, plane, planen, geplant, vorgesehen
    voraussichtlich, gedenkt, dabei, Plan, Pläne
words promise
    Sie haben mein Wort, mein Wort, ihr Wort, gab ihr Wort
    fest vorgehabt, vorgehabt, Wort gehalten, stets gesagt, in Aussicht stellte, zugesagter, gewollt
    verspricht, versprach, versprochen, versprechen, verspreche, Versprechens, zugesagt, zusagt, Zusage, zugesichert, sicherte zu, zusicherte
    versichert, versicherte, angekündigt, ankündigt, ankündigte, kündigte, kündigt, kündigten, kündige, Ankündigung, hofft, hoffe, Hoffnung, Absicht, beabsichtigt
    beabsichtige, in Aussicht gestellt, in Aussicht, fest entschlossen, entschlossen, Ziel, Frist, anstrebt, angestrebt, strebt, zuversichtlich, bekräftigte, bekräftigt
    garantierte, garantiert, bleibt dabei, blieb dabei, hält daran fest, gelobte, gelobt, Wort halten, in Arbeit und
    versprachen, gelobten, kündigen, stellt in Aussicht, stellte in Aussicht, verbürgt sich, verbürgte sich, verpflichtet sich, verpflichtete sich, will Wort halten, will ihr Wort halten, peilt, peilte, angepeilt
words may
    könnte, könnten, dürfte, dürften, möglicherweise, vielleicht, eventuell, womöglich, mag, möge
words must
    muss, müsse, müssen, müsste, müssten, gehört, gehöre, gehören, höchste Zeit, an der Zeit, verpflichtet, unerlässlich, darf nicht länger, dürfe nicht länger
    Pflicht, schuldig, Bachelet sollte, sie sollte, sollte jetzt, sollte endlich, sollte umgehend, sollte unverzüglich, sollte sofort, Bachelet sollte jetzt
words asks
    will erreichen, erreichen, erreichen will, wollen erreichen, wirbt dafür, werben dafür, wirbt um, Unterschriften, Unterschriftenaktion, offener Brief, offenen Brief, machen Druck, verlieren die Geduld, drängelt, pochen darauf, legen nahe, beknieten, trommelt, trommeln
    bedrängt, bedrängen, bedrängten, bedrängte, angehalten, forderten sie auf, bekniet, beknien, flehen, flehte, Ultimatum, erinnert an, mahnen, Mahnung
    ersuche, ersuchte sie, aufgefordert wird, erwarten von, erwartet von, erbittet, wendet sich an
    fordert, fordern, forderte, forderten, gefordert, fordere, Forderung, Forderungen, auffordert, auffordern, aufforderte, aufforderten, aufzufordern, aufgefordert, Aufforderung
    verlangt, verlangte, verlangten, verlangen, verlange, drängt, drängte, drängten, drängen, dränge, gedrängt, dringt, dringen, drangen, drang, appelliert, appellierte
    appellierten, appellieren, Appell, Appelle, bittet, baten, bat, bitten, bitte, gebeten, ersucht, ersuchte, ersuchten, ersuchen, pocht, pochen, pochte, pochten
    aufgerufen, rief, riefen, ruft, rufen, aufruft, aufriefen, Aufruf, Aufrufe, mahnt, mahnte, mahnten, anmahnt, angemahnt, Brief, Briefe, Briefen, Schreiben, schrieb
    schrieben, Petition, Resolution, bestürmt, bestürmten, bestürmen, beschwor, beschworen, insistiert, besteht auf, bestehen auf, plädiert, plädierte, plädieren, einfordert, eingefordert, einfordern
    nahegelegt, Rufe, legte nahe, ermahnt, ermahnte, legt nahe, rät, riet, setzt sich für, machen sich für, spricht sich für, sprach sich für
    sprachen sich für, sprechen sich für
words pressure
    Druck auf
    Druck, droht, drohte, drohten, drohen, gedroht, Drohung, Drohungen, Lobby, Lobbyarbeit, lobbyiert, lobbyieren, einwirken, eingewirkt, einzuwirken, einschüchter*
    Einschüchterung, Einflussnahme, interveniert, intervenierte, Intervention, Drohkulisse, Druckversuch*, unter Druck, Kampagne gegen
words warn
    warnt, warnte, warnten, warnen, gewarnt, Warnung
words harm
    schaden, schadet, schade, schaden würde, untergraben, untergrabe, politisieren, Politisierung, Konfrontation, beschädigen, belasten, vergiften, gefährden, verschärfen, verschärfe
words oppose
    widersetzt, widersetzte, Widerstand, Einspruch, protestiert, protestierte, Protest, Proteste, Ablehnung, ablehnt, ablehne, ablehnte, ablehnen, lehnt, lehnte, lehnten, lehne
    lehnen, verwahrt, verwahrte, Gegner, dagegen, stemmt sich, stemmte sich, wehrt sich, wehrte sich, sträubt, sträubte, gegen ihn ausgesprochen, ein Dorn im Auge
words hope
    am liebsten, wäre es am liebsten, sähe lieber, sähe es lieber, würde lieber
    gehofft, wünsche, erhofft
    hofft, hoffte, hoffen, hofften, hoffe
    wünscht, wünschte, möchte, möchten, hätte gern, hätte lieber, lieber sähe
words block
    unter Verschluss hält, unter Verschluss halte, unter Verschluss bleibt, unter Verschluss bleiben, in der Schublade lässt, in der Schublade lassen, in der Schublade bleibt, geheim hält, geheim halte, zurückhält, zu stoppen, zu verhindern, zu blockieren, zu unterdrücken, abwürgen, abzuwürgen, unterdrückt wird, einkassieren, wegschließen
    verhindern, verhindert, verhinderte, verhinderten, blockieren, blockiert, blockierte, stoppen, gestoppt, stoppt, unterbinden, unterbunden, unterdrücken, unterdrückt, vereiteln
    vereitelt, abzubringen, abbringen, abgebracht, abzuhalten, abhalten, abgehalten, verschwinden, verschwindet, verschwinde, begraben, zu begraben, unter den Teppich, hintertreiben
    hintertreibt, torpedieren, torpediert, abzuwenden, abwenden, sabotieren, sabotiert, vertuschen, vertuscht, geheim halten, geheim zu halten, geheim gehalten, unter Verschluss halten
    unter Verschluss zu halten, zu Fall bringen, zu Fall zu bringen, kippen, unterlaufen, hintertrieben, in der Schublade verschwinden, in der Schublade verschwindet, in einer Schublade verschwinden
    in der Versenkung verschwinden, zum Schweigen, verbieten, Blockade, Maulkorb, ausbremsen, ausgebremst
words shelve
    abzusehen, absehen, Abstand zu nehmen, davon abzusehen, Abstand nehmen
    zu den Akten gelegt, zu den Akten, zu den Akten zu legen, zu den Akten legen, ad acta, zurückgezogen, zurückziehen, zurückzuziehen, zurückzieht, eingestampft, einstampfen, verzichtet
    verzichten, verzichte, verzichtete, Verzicht, auf Eis gelegt, auf Eis legen, auf Eis zu legen, auf Eis, fallen gelassen, fallengelassen, fallen lassen, aufgegeben, gestrichen, verworfen
    Rückzug, Rückzugs, Rücknahme, zurückgenommen, zurückzunehmen, gekippt, in die Schublade, beerdigt, beerdigen, abgesagt, abzusagen, absagen, abzublasen, einzustampfen
words delay
    zurückhalte, zurückhielte, zurückstellt, zurückstelle, aufschiebt, hinauszögert, hinauszögere, liegen lässt, wartet mit
    liegen bleibt, liegenbleibt, liegen bleiben, ruhen lassen, auf Halde, zurückgestellt, hinausgeschoben, wird und wird nicht
    vor sich hergeschoben, vor sich her, hinhalten, Verschleppung, hergeschoben, verzögert sich
    verzögert, verzögerte, verzögern, verzögere, Verzögerung, Verzögerungen, verschoben, verschiebt, verschob, verschieben, verschiebe, Verschiebung, aufgeschoben, hinausgezögert
    hinauszögern, hinauszuzögern, zurückgehalten, zurückhält, zurückzuhalten, zurückhalten, vertagt, vertagen, aufschieben, aufzuschieben, Aufschub, überfällig, verspätet
    Verspätung, verschleppt, verschleppen, hinter dem Zeitplan, auf die lange Bank, in Verzug, hinausschieben, verzögerungstaktik, lässt sich Zeit, im Verzug
    versäumt, verstrichen, verstreichen, hinzuhalten, stockt, Zögern, zögert, zögerte, verpasst, verfehlt
    rausgezögert, hinausgezogen, zieht sich hin, zieht sich, in die Länge gezogen, in die Länge, auf unbestimmte Zeit, verschleppt wird, auf St. Nimmerleinstag, Nimmerleinstag, verspätet sich, Rückstand, Terminverschiebung, gerät ins Stocken, ins Stocken, ausgebremst, zögert hinaus, bremst
    lassen sich Zeit, lassen sich weiter Zeit, lässt sich weiter Zeit, nimmt sich Zeit, lässt sich viel Zeit
words epithet
    lang erwartet*, lange erwartet*, seit langem erwartet*, seit Monaten erwartet*, mit Spannung erwartet*, viel erwartet*, lang ersehnt*, langerwartet*, mehrfach verschobene*, immer wieder verschobene*
    überfällige, überfälligen, längst überfällige, längst überfälligen, angekündigte, angekündigten, erwartete, erwarteten, lange zurückgehaltene*, viel diskutierte*, seit langem angekündigte*, lang verzögerte*
    nach langem Zögern, nach monatelangem Zögern, lange verzögerte*, mit Spannung erwartete*, oft verschobene*, nach monatelanger Verzögerung, nach langer Verzögerung, nach monatelangen Verzögerungen
words unpublished
    hängt noch immer in der Luft, in der Luft, jede Spur, fehlt jede Spur, auf Eis, in der Warteschleife, nirgends zu sehen, von der Bildfläche
    Licht der Welt nicht erblickt, Licht der Welt noch nicht erblickt, noch nicht das Licht der Welt erblickt, vergeblich gewartet, noch immer nicht da, immer noch nicht da, noch nicht da, nicht zu sehen
    unveröffentlicht, unveröffentlichte*, unter Verschluss, steht aus, steht noch aus, steht weiter aus, steht weiterhin aus, steht noch immer aus, steht immer noch aus, noch immer aus, noch aus
    aussteht, ausstehende*, ausgeblieben, bleibt aus, blieb aus, lässt auf sich warten, auf sich warten, keine Spur, in der Schublade, in ihrer Schublade, in einer Schublade, in den Schubladen
    liegt nicht vor, liegt noch nicht vor, liegt weiterhin nicht vor, liegt weiter nicht vor, liegt noch immer nicht vor, liegt immer noch nicht vor, liegt bis heute nicht vor, nicht vorliegt, wo bleibt, wo ist
    verstaubt, Staub an, setzt Staub, kennt ihn kein Mensch, kommt nicht, schuldig geblieben
    Funkstille, weiter Funkstille, Fehlanzeige, kein Lebenszeichen, immer noch nichts, noch immer nichts, weit und breit nichts, nichts zu sehen, bislang jede Spur, im Safe, im Giftschrank, Giftschrank, in der Ablage, in der Versenkung verschwunden, liegt auf Eis, auf Halde, Hängepartie, will einfach nicht erscheinen, schmort, schmore, lagert in Genf, lagert noch, im Panzerschrank, im Tresor, kein Mensch gesehen, niemand zu Gesicht bekommen, bekommt niemand zu sehen, bekommt niemand zu Gesicht, hält unter Verschluss, der Öffentlichkeit vorenthalten, wird der Öffentlichkeit vorenthalten, enthält der Öffentlichkeit
    steckt fest, stecke fest, hängt fest, steckt in der Schublade, liegt brach, steckt weiter fest, hängt weiter
words no-date
    keinen Fahrplan, kein Fahrplan, keinen Terminplan, keine Frist, keine Terminangabe, kein Veröffentlichungsdatum, keinen Veröffentlichungstermin
    kein Datum, kein genaues Datum, kein konkretes Datum, kein Termin, keinen Termin, keinen genauen Termin, kein fester Termin, keinen festen Termin, keinen Zeitplan, kein Zeitplan, kein Zeitpunkt
    keinen Zeitpunkt, nicht fest, noch nicht fest, nicht feststeht, nicht festgelegt, Termin offen, Zeitpunkt offen, Zeitpunkt, ohne Datum, unklar wann, offen wann, unklar bleibt wann, wann er erscheint
    wann der Bericht, wann dieser, nicht sagen wann, ein Datum nannte, Datum nicht, keine Angaben zum Zeitpunkt, keinen Zeitrahmen, nicht bekannt, weiß niemand, ungewiss wann, Zeitpunkt von
words unsure
    garantieren könne sie das nicht, garantieren kann sie das nicht, garantieren könne sie es nicht, garantieren wollte sie das nicht, ohne es garantieren zu können, versprechen könne sie es nicht, versprechen könne sie das nicht
    steht in den Sternen, Zeit davon, läuft die Zeit davon, die Zeit davon, niemand weiß ob, weiß niemand, keine Gewissheit, nichts garantiert
    legt sich nicht fest, legte sich nicht fest, wollte sich nicht festlegen, will sich nicht festlegen, keine Zusage, ohne Zusage, wollte nichts versprechen, will nichts versprechen, nicht mehr garantieren, macht keine Zusagen, tun unser Möglichstes, tue ihr Möglichstes, versuchen es, man versuche es, wir versuchen es, rückt in die Ferne, hält sich bedeckt, hielt sich bedeckt, vage, weicht aus, wich aus, steht in Frage, stellt in Frage, nicht gewiss
    wird es eng, werde es eng, werde knapp, wisse sie nicht, weiß sie nicht, wisse man nicht, kann sie nicht sagen, könne sie nicht sagen, nicht sagen ob, nicht gesichert
    nichts mehr, wohl nichts, nichts werden
    keine Garantie, keine Garantien, nicht garantieren, Garantie, nicht versprechen, fraglich, ungewiss, offengelassen, offen gelassen, lässt offen, ließ offen, offen ließ, offen lässt, zweifelhaft
    Zweifel, wackelt, bemüht sich, bemühe sich, bemühen uns, bemüht, bemühe, nicht sicher, unsicher, unklar ob, offen ob, läuft davon, in den Sternen, knapp werden, kaum noch
    setze alles daran, lasse offen, nicht zusichern, gefährdet, befürchtet, befürchten, offenbleiben, ist offen, sei offen, bleibt offen, nicht festlegen, nicht zusagen
words await
    wartet, warten, wartete, gewartet, warteten
words at-once
    ohne weiteren Verzug, ohne weiteres Zuwarten, ohne Wenn und Aber, ohne weitere Verschleppung
    ohne weiteres Zögern, ohne weitere Umschweife, umgehender
    sofort, sofortige*, umgehend, umgehende*, unverzüglich, unverzügliche*, rasch, rasche*, schnell, schnelle*, baldige*, zügig, zügige*, ohne weiteren Aufschub, ohne Aufschub, ohne Verzögerung
    ohne weitere Verzögerung, ohne weitere Verzögerungen, ohne Verzug, endlich, schnellstmöglich*, so bald wie möglich, so schnell wie möglich, baldmöglichst, zeitnah, zeitnahe*, möglichst bald, prompt, prompte*, ohne Umschweife
words before
    bevor, bis, ehe, diesen Monat, diese Woche, dieses Jahr, vorerst, vor Ende, erst, vorläufig, rechtzeitig, bald, heute, morgen, zunächst, mehr vor, so bald, fürs Erste, pünktlich, in dieser Woche, zum jetzigen Zeitpunkt, noch
words prepare
    weiter gearbeitet, weitergearbeitet, weiter daran gearbeitet, daran gearbeitet, wird gefeilt, feilt, feilen, gefeilt
    ein letztes Mal durch, ein letztes Mal, letzte Korrekturen, letzten Korrekturen, letzte Prüfungen, Reinschrift, ins Reine, noch nicht fertig, nicht ganz fertig, noch nicht abgeschlossen
    steht kurz vor dem Abschluss, kurz vor dem Abschluss, vor dem Abschluss, legt letzte Hand an, letzte Hand an, letzten Zügen, in den letzten Zügen, arbeitet unter Hochdruck, Endredaktion, in der Endredaktion, wird derzeit fertiggestellt, stellt fertig, ist in Arbeit, schließt ab, schließe ab
    aktualisiere, aktualisieren, bearbeite, arbeitet noch, finalisierte
    fertig, letzte Handgriffe, letzten Handgriffe, weitgehend fertig, weitgehend abgeschlossen, kurz vor der Fertigstellung, legt letzte Hand
    fertigstellen, fertiggestellt, fertigzustellen, fertig gestellt, fertigstellt, Fertigstellung, vor der Fertigstellung, zum Abschluss, abgeschlossen, abschließen, abzuschließen, abschließend, arbeitet
    arbeite, arbeiten, gearbeitet, Arbeit an, Arbeiten an, Arbeiten am, Arbeit am, Endphase, letzte Hand, Feinschliff, feile, Schlussredaktion, Ausarbeitung, ausgearbeitet, vorbereitet
    vorbereiten, Vorbereitung, bereitet, bereite, aktualisiert, überarbeitet, überarbeite, überarbeiten, finalisiert, finalisieren, finalisiere, in Arbeit, letzten Schliff, nahezu fertig, fast fertig, so gut wie fertig, ist fertig, sei fertig
    nachgebessert, letzten Arbeiten, kurz vor der Vollendung, erarbeitet, erarbeite, zusammenstellt, gearbeitet wird, wertet, werte
    auf der Zielgeraden, Zielgerade, Zielgeraden, Endspurt, im Endspurt, Schlussphase, Schlussspurt, abschließenden Arbeiten, letzten Feinheiten, letzte Feinheiten, Abschluss der Arbeiten, druckreif, letzten Änderungen, letzte Änderungen, letzte Fassung
words share
    übermittelt, übermitteln, übergeben, zugeleitet, zugestellt, geschickt, zugeschickt, vorgelegt, weitergeleitet, zur Verfügung gestellt, ausgehändigt, geteilt, teilt, gezeigt, vorab, erhalten, erhielt, bekommen, bekam
    zugesandt, gesendet, gesandt, Einsicht, einsehen, Gelegenheit, Möglichkeit, zukommen, zugegangen, übersandt, Einblick, vorgelegt worden, vorgelegt wird, vorgelegt werden, lesen
words comment
    Stellungnahme, Stellungnahmen, Stellung nehmen, Stellung zu nehmen, kommentieren, Kommentierung, Anmerkungen, Anmerkung, Rückmeldung, Rückmeldungen, Korrekturen, dazu äußern, zu äußern, Änderungswünsche, Änderungswünschen
    Rückäußerung, Einlassungen, Kommentare, Kommentaren, Kommentar, Feedback, Sachanmerkungen, Hinweise aus Peking, Input
words review
    geprüft, prüft, prüfe, prüfen, Prüfung, gesichtet, sichte, sichtet, eingearbeitet, einarbeiten, einzuarbeiten, einarbeite, berücksichtigt, berücksichtigen, berücksichtige, ausgewertet, studiert, begutachtet, durchgesehen, durchgehen
words react
    nannte den, nennt den, nannten den, nennen den, bezeichnete den, bezeichnet den, bezeichneten den, sieht in dem, sehen in dem, sah in dem, zurückschlägt, zurückschlug, kontert, konterte, kontern, konterten
    verwahrt sich, verwahrte sich, wehrte sich, verurteilen, kritisieren, rügen, lehnt ab, lehnte ab, verhöhnt, spottet, spottete, reagierten verhalten, zeigten sich entsetzt, zeigten sich empört, zeigt sich entsetzt, zeigte sich empört, zeigte sich erschüttert, zeigt sich erschüttert, zeigt sich besorgt, zeigte sich besorgt, zeigten sich besorgt
    schäumt, schäumte, tobt, tobte, tut ab, tat ab, abgetan, abtun, empört sich, entrüstet, zürnt, poltert, polterte, zerpflückt, verdammt, bejubelt, bejubeln, atmen auf, zeigt sich empört, wütend, Wut
    begrüßt, begrüßte, begrüßten, begrüßen, begrüsst, begrüsste, begrüssten, lobt, lobte, lobten, gelobt, würdigt, würdigte, würdigten, verurteilt, verurteilte, verurteilten, zurückgewiesen, zurückweist, zurückwies, zurückweisen, verwirft
    kritisiert, kritisierte, kritisierten, kritisiere, Kritik, rügte, reagiert, reagierte, reagierten, reagieren, Reaktion, Reaktionen, empört, empörte, erbost, verärgert, geißelte, attackiert, attackierte, wies, wiesen, weist, feiert, feierte
    feierten, nennt, nannte, nannten, bezeichnete, bezeichnet, bezeichneten, Konsequenzen, schmäht, wettert, wetterte, zeigte sich erleichtert, zeigten sich erleichtert
    verwarf, verwarfen, erleichtert, Erleichterung, entsetzt, Entsetzen, fassungslos, bestürzt, Jubel, jubelt, jubeln, applaudiert, applaudieren, Lob, Beifall, zeigte sich entsetzt, geißelt, brandmarkt, brandmarkte, prügelt, schimpft, schimpfte, wütet, wütete, zürnte, giftet, giftete, keilt, Empörung, Zorn, verärgerte, abgelehnt, verteufelt, sprechen von Lügen, wehren sich, Entrüstung, lässt kein gutes Haar, Genugtuung, geht in die Offensive, kanzelt ab, kanzelte ab, wischt, wischte, tut den, tat den
words slur
    Handlanger, Handlangerin, Werkzeug des Westens, Instrument des Westens, Rufmord, Unwahrheiten, voreingenommen, Auftragsarbeit, Kampfansage, Gefälligkeitsgutachten, Lügensammlung
    Unsinn, Müll, Papierkorb, Pamphlet, Märchen, Propaganda, Lügenwerk
    politischen Werkzeug, politischen Instrument, inszenierte
    Farce, Lüge, Lügen, Lügengebilde, Lügengespinst, Lügenmärchen, Desinformation, Falschinformation*, Falschbehauptungen, Verleumdung, Verleumdungen, verleumderisch, politisch motiviert*, politisiert, illegal, ungültig, null und nichtig, nichtig
    verzerrt, erfunden, frei erfunden, fabriziert, haltlos, wertlos, Machwerk, Schmutzkampagne, Hetze, Diffamierung, manipuliert, Meilenstein, Wendepunkt, Durchbruch, bahnbrechend, historisch, erschütternd, vernichtend, wichtiger Schritt
    wichtigen Schritt, politisches Werkzeug, politisches Instrument, Flickwerk, Genugtuung, Sammelsurium, Posse, Ohrfeige, Paukenschlag, anerkennt, Ansammlung
    Triumph, später Triumph, Armutszeugnis, Weckruf, Zäsur, Augenwischerei, Fälschung, Hirngespinst*, Heuchelei, Provokation, Stimmungsmache, antichinesisch*, konstruiert, herbeigezogen, aus der Luft gegriffen, Beleidigung, absurd, Lügenbericht, Schauermärchen, Schwindel, Verdrehung, Tatsachenverdrehung, Einmischung in innere Angelegenheiten, Hoffnungsschimmer, Sieg für, überfälliger Schritt, unglaubwürdig, von westlichen Kräften, antichinesischer Kräfte, politisches Manöver
    dient nur, diene nur, im Dienste, beispiellos*
words finds
    hervorgeht, ging hervor, hervorging, erhärtet, untermauert, legt dar, weist nach, deckte auf, kam zum Schluss, gelangt zu dem, gelangt zum, gelangte zu dem, so der, gibt Hinweise, liefert Belege, liefert Hinweise, liefert Beweise
    wonach, deutliche Sprache, spricht eine
    heißt es, kommt zu dem Schluss, kommt zum Schluss, kommt zum Ergebnis, kommt zu dem Ergebnis, kam zu dem Schluss, stellt fest, hält fest, hielt fest, hält, dokumentiert, dokumentierte, dokumentiere, spricht von, spricht, beschreibt, beschrieb, zufolge, laut
    listet, wirft, warf, belegt, belege, konstatiert, attestiert, bescheinigt, prangert, erhebt, enthält, sieht Hinweise, darin, in dem, aus dem, bestätigt, klagt, zeichnet, wird darin, werden darin, benennt, empfiehlt
    amtlich, prangern, prangerte, kommen zu dem Schluss, kommen zum Schluss, kommt zum Urteil, legt nahe, legt offen, deckt auf, enthüllt, enthüllte, schildert, schilderte, zählt, führt auf, beklagt, rügt, sieht Anzeichen, sieht Anhaltspunkte, stuft, stufte, macht deutlich, zeigt auf, attestierte, bescheinigte, ist die Rede, war die Rede, nachzulesen, umfasst, stützt sich, beruht auf, basiert auf, Kernpunkte, wichtigsten Punkte, wichtigsten Erkenntnisse, geht aus dem, geht hervor, listete
    zeigt auf dass, zeigt dass
    listen, benennen, legen offen, erheben, dokumentieren, beschreiben
words council
    Menschenrechtsrat, Menschenrechtsrats, Menschenrechtsrates, Rat, Rats, Rates, Gremium, Gremiums, UN-Gremium
words debate
    Debatte, Debatten, Aussprache, Abstimmung, abgestimmt, stimmte, stimmten, Antrag, Antrags, Resolutionsentwurf, Diskussion, Beratung, Vorstoß, Vorstoss, Beschlussentwurf, diskutieren, debattieren, debattiert
    debattierte, beraten, Votum, Entwurf, Beschlussvorlage
words outcome
    abgelehnt, lehnte, lehnt, lehnten, verworfen, verwarf, verwirft, gescheitert, scheitert, scheiterte, scheitern, Niederlage, angenommen, Stimmen, Enthaltungen, abgeschmettert, verhindert, blockiert, eingebracht, eingereicht, beantragt, beantragten
    beantragen, fordern, fordert, bringen, bringt, brachte, brachten, knapp, knapper, Mehrheit, durchgefallen, votierten, votierte, niedergestimmt, abgewendet, überstimmt, Schlappe, will nicht, stimmt gegen, gegen eine, liegt vor, verlangt
words un
    Hochkommissarin, Hochkommissar, Hohe Kommissarin, Hohen Kommissarin, Hochkommissariat, Menschenrechtschefin, Menschenrechtsrat, Palais Wilson
    UN, UNO, VN, Vereinte Nationen, Vereinten Nationen, Vereinter Nationen, Weltorganisation
words state
    China, Chinas, Peking, Pekings, chinesische, chinesischen, chinesischer, chinesischem, Volksrepublik, Chinesen, Xi Jinping, Xi, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, KP, Außenamt, Regime
    Kuba, Pakistan, Moskau, 40 Staaten, vierzig Staaten, rund 40 Staaten, rund vierzig Staaten, 40 Länder, 40 Ländern, vierzig Ländern, etwa 40 Staaten, Botschafter, Staatsführung
words group
    Weltkongresses, Weltkongresses der Uiguren, Uigurenkongress*, Weltuigurenkongress*
    Borrell, Blinken, Bütikofer, Guterres, Scholz, Opposition, Ampel, Union, Linke, Linken, Weißes Haus, Weiße Haus, Außenbeauftragte, Außenbeauftragter, Menschenrechtsbeauftragte, Menschenrechtsbeauftragter, Luise Amtsberg, Tokio, Canberra, Ottawa, Paris, Uiguren, Dolkun Isa, Rebiya Kadeer, Uigurenvertreter, Exilvertreter, Menschenrechtsgruppe, Bürgerrechtler, Völkerrechtler, Ökonomen, China-Experten
    Kongresskommission, Rechte-Gruppen, Menschenrechtsorganisation, Exiluiguren, Schweiz, Österreich, Niederlande, Republikaner, Demokraten
    Staaten, Länder, Ländern, Organisationen, NGOs, NGO, Menschenrechtsgruppen, Menschenrechtsorganisationen, Menschenrechtler, Menschenrechtlern, Aktivisten, Abgeordnete, Abgeordneten, Senatoren, USA, US, Washington, Bundesregierung, Baerbock
    Human Rights Watch, Amnesty, Amnesty International, Weltkongress der Uiguren, Weltkongress, Exil-Uiguren, Exil, Überlebende, Angehörige, Diplomaten, Kritiker, EU, Großbritannien, Frankreich, Deutschland, Parlamentarier, Kongress, Experten
    Unterzeichner, Opfer, Grüne, Grünen, FDP, CDU, SPD, Berlin, Brüssel, London, Westen, Demokratien, Außenministerin, Außenminister, Wissenschaftler, Forscher, Gesellschaft für bedrohte Völker, Gruppen, Verbände, Politiker, Uiguren-Verbände
called China
    China, Chinas, Peking, Pekings, chinesische, chinesischen, chinesischer, chinesischem, Volksrepublik, Chinesen, Xi Jinping, Xi, Zhang Jun, Wang Wenbin
    Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, KP
called Amnesty International
    Amnesty, Amnesty International
called Australia
    Canberra
called Austria
    Österreich
called CDU
    CDU
called Canada
    Ottawa
called Cuba
    Kuba
called Democrats
    Demokraten
called EU
    Borrell, Außenbeauftragte, Außenbeauftragter, EU, Brüssel
called FDP
    FDP
called France
    Paris, Frankreich
called Germany
    Scholz, Ampel, Luise Amtsberg, Bundesregierung, Baerbock, Deutschland, Berlin
called Greens
    Grüne, Grünen
called Human Rights Watch
    Human Rights Watch
called Japan
    Tokio
called Left Party
    Linke, Linken
called Netherlands
    Niederlande
called Pakistan
    Pakistan
called Republicans
    Republikaner
called Russia
    Moskau
called SPD
    SPD
called Society for Threatened Peoples
    Gesellschaft für bedrohte Völker
called Switzerland
    Schweiz
called UK
    Großbritannien, London
called UN Secretary-General
    Guterres
called US
    Blinken, Weißes Haus, Weiße Haus, USA, US, Washington
called US Congress
    Kongresskommission
called Uyghur groups
    Uiguren-Verbände
called Uyghur representatives
    Uigurenvertreter
called Uyghurs
    Uiguren, Rebiya Kadeer, Exiluiguren, Exil-Uiguren
called Western states
    Westen
called World Uyghur Congress
    Weltkongresses, Weltkongresses der Uiguren, Uigurenkongress*, Weltuigurenkongress*, Dolkun Isa, Weltkongress der Uiguren, Weltkongress
called 40 states
    40 Staaten, vierzig Staaten, 40 Länder, 40 Ländern, vierzig Ländern
called about 40 states
    rund 40 Staaten, rund vierzig Staaten, etwa 40 Staaten
called activists
    Exilvertreter, Bürgerrechtler, Menschenrechtler, Menschenrechtlern, Aktivisten, Exil
called authorities
    Regime
called critics
    Kritiker
called democracies
    Demokratien
called diplomats
    Botschafter, Diplomaten
called experts
    Völkerrechtler, Ökonomen, China-Experten, Experten, Wissenschaftler, Forscher
called families
    Angehörige
called foreign ministers
    Außenministerin, Außenminister
called foreign ministry
    Außenamt
called government
    Staatsführung
called human rights commissioners
    Menschenrechtsbeauftragte, Menschenrechtsbeauftragter
called lawmakers
    Bütikofer, Abgeordnete, Abgeordneten, Senatoren, Parlamentarier, Kongress
called opposition
    Opposition
called organisations
    Menschenrechtsgruppe, Rechte-Gruppen, Menschenrechtsorganisation, Organisationen, NGOs, NGO, Menschenrechtsgruppen, Menschenrechtsorganisationen
    Gruppen, Verbände
called politicians
    Politiker
called signatories
    Unterzeichner
called states
    Staaten, Länder, Ländern
called victims
    Überlebende, Opfer
words spokesman
    Sprecher, Sprecherin, Sprechers, Sprechern, Colville, Shamdasani, Throssell, Laurence, Mitarbeiter, Büro, Behörde
words other-author
    ausschuss für die beseitigung der rassendiskriminierung, un-antirassismus-ausschuss, antirassismusausschuss, ausschuss gegen folter, arbeitsgruppe für willkürliche inhaftierungen, cerd, abschließende Bemerkungen, abschließenden Bemerkungen
    Kommission des US-Kongresses, US-Kongresses
    Spiegel, Spiegels, Magazins, Nachrichtenmagazin*, Wochenzeitung
    Forscherteam, Forscherteams, Expertengruppe, Wissenschaftlerin, Forschungsinstitut, Regierungskommission, Zeitungsbericht, Arbeitsgruppe
    Tribunal, Tribunals, Außenministerium, Außenministeriums, Aussenministerium, Ausschuss, Ausschusses, Human Rights Watch, HRW, Amnesty, Amnesty International, ASPI, Strategic Policy Institute, Forscher, Forschers, BBC, Zeitung, Zeitungen, Medien
    Rechercheverbund, Rechercheverbunds, Zenz, ILO, Arbeitsorganisation, Europäische Parlament, Europaparlament, Europäischen Parlaments, NGO, Institut, Instituts, Universität, Pentagon, Denkfabrik, Newlines, Anwälte, Volkswagen, Auswärtige Amt
    Auswärtigen Amts, Verfassungsschutz, Botschaft, Weltklimarat, Weltklimarats, Reporter ohne Grenzen, Organisation, Verbund, Wissenschaftlern, Wissenschaftlers, Konzern, Konzerns, Kongresskommission, UNHCR, Grandi, Congressional-Executive Commission
words other-object
    Häftlinge, Häftlingen, Gefangene, Gefangenen, Gefangener, Inhaftierte, Inhaftierten, Inhaftierter, Fotos, Bilder, Aufnahmen, Video, Videos, Erklärung, Pressemitteilung, Mitteilung, Zahlen, Daten, Dokumente, Unterlagen, Police Files, Liste, Namen, Memoiren
    Buch, Rede, Statistik, Weißbuch, Weissbuch, Urteil, Jahresbericht*, Rechenschaftsbericht*, Impfstoff*, Interview, Artikel, Resolution, Akten, Protokoll, Mails, Datenleck, Kursteilnehmer, Aktivistin, Journalisten, Journalistin, Album, Film, Geheimdokumente
words visit
    Besuch*, Reise, Reisen, Chinareise*, China-Reise*, Einreise, Visite, Mission, Zugang, Zugangs, Abreise, Anreise
words if
    heißt nicht, bedeutet nicht, heiße nicht, bedeute nicht, heißt noch nicht, bedeutet noch nicht, heißt noch lange nicht, bedeutet noch lange nicht
    wenn, falls, ob, sofern, vorausgesetzt, im Falle, im Fall, für den Fall, sobald, es sei denn, sollte der, sollte das, sollte dieser, sollte dieses, sollte Bachelet, sollte sie, sollte er, Ex, sollte die UN, sollte die UNO
    sollte ihr, =würde der, =würde das, =würde die, angenommen
words why
    warum, weshalb, wieso, wann, wo, wie lange, woran, wo bleibt, wo ist
words when
    wann, zu welchem Zeitpunkt
words know
    weiß, wisse, wissen, gewusst, klar, sicher, entschieden, entscheiden, sagen, garantieren, bestätigen, bestätigt, mitgeteilt, mitteilen, festlegen, nennen, beantworten, geklärt, steht fest, versprechen
words deny
    fälschlich berichtet, fälschlicherweise berichtet, irrtümlich berichtet, irrtümlich gemeldet, fälschlich gemeldet, zog die Meldung zurück, zieht Meldung zurück
    dementiert, dementierte, dementieren, Dementi, bestreitet, bestritt, bestritten, keine Rede, nichts dran, falsch, unwahr, trifft nicht zu, treffe nicht zu, treffen nicht zu, leugnet, leugnete, entbehrt, stimme nicht, stimmt nicht, nicht wahr, abgestritten, stritt ab, wies Gerüchte zurück, weist Gerüchte zurück, wiesen Gerüchte zurück, Gerüchte zurückgewiesen, wies Berichte zurück, weist Berichte zurück, tritt Gerüchten entgegen, trat Gerüchten entgegen
words own-hearsay
    seine Darstellung, ihre Darstellung, diese Darstellung, wonach, Meldungen, Medienberichte, Zeitungsberichte, Gerüchte, Behauptungen, Spekulationen
words own-refuted
    nicht aufrecht, nicht länger aufrecht
    entschuldigt, entschuldigte sich, Falschmeldung, Ente, falsch, unwahr, unzutreffend, trifft nicht zu, treffen nicht zu, träfen nicht zu, treffe nicht zu, stimmen nicht, stimmten nicht, haltlos, aus der Luft gegriffen, entbehren jeder Grundlage, entbehrten jeder Grundlage, dementierte, dementiert, dementierten
words recall
    Wochen zuvor, Monate zuvor, Jahr zuvor, Wochen davor, Monate davor, wenige Wochen vorher
    im vergangenen, vergangenen September, vergangenen Dezember, vergangenen Sommer, vergangenen Herbst, vergangenen Winter, vergangenes Jahr, voriges Jahr, im vorigen, letztes Jahr, im letzten Jahr, vor einem Jahr, vor fast einem Jahr, vor Monaten, vor Wochen
    vor zwei Jahren, damals, seinerzeit, ursprünglich, eigentlich, bereits im, schon im, im Vorjahr, Anfang des Jahres, vor einigen Monaten, früher schon, einst, in der Vergangenheit
words had
    =hatte, =hatten
words own-hours-earlier
    Stunden zuvor, Stunden vorher, Stunden davor
words own-travels
    reist, =fährt, fliegt, besucht
words condition
    Bedingung, Bedingungen, Gegenzug, Gegenleistung, Preis, abhängig, Voraussetzung, Gegengeschäft, Deal, knüpft, knüpfte, Tauschgeschäft
words says
    kündigte, kündigt
    sagte, sagt, sagen, sagten, erklärte, erklärt, erklärten, teilte mit, mitgeteilt, teilte, hieß es, heißt es, hiess es, bestätigte, bestätigt, betonte, betont, räumte ein, räumte, versicherte, bekräftigte, nach Angaben, nach den Worten, so, ergänzte
    gestand, äußerte, meinte, fügte hinzu, wiederholte, beteuerte, deutete an, gab zu
words reports-that
    berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, zitierte, zitiert, laut, zufolge, unter Berufung auf, schreibt, nach Informationen, Recherchen, Medienbericht, erfuhr, erfahren, vorliegt, liegt vor, einsehen, enthüllt, enthüllte
words own-newsroom
    Zeitung, Zeitungen, Tageszeitung, Wochenzeitung, Boulevardblatt, Medienbericht*, Zeitungsbericht*
words own-so-writes
    das schreibt, das berichtet, das meldet, dies berichtet, dies schreibt, darüber berichtet
words but
    aber, jedoch, doch, obwohl, allerdings, während, dennoch, hingegen, nun, jetzt, inzwischen, trotzdem, sondern, obgleich
words by
    von, vom, des, der, durch
words by-when
    bis, nächsten, am, vor, kommenden, noch am, diesen
words see-also
    siehe auch, mehr zum Thema, lesen Sie auch, lesen Sie mehr, weitere Artikel, verwandte Artikel, mehr dazu, meistgelesen, auch interessant, Links zum Thema, zum Thema, weiterlesen, das könnte Sie auch interessieren, aus dem Archiv
words filler
    als Dokument, als offizielles Dokument, als amtliches Dokument
    dieser Zeitung, unserer Zeitung, unsere Zeitung
    Autoren einer Studie, Verfasser einer Studie, Autoren einer Untersuchung, Autoren eines Berichts, Autoren des Briefs, Autoren des Buchs, Verfasser des Briefs
    Pressekonferenz, nicht nur, nicht zuletzt, nicht äußern, nicht geäußert, äußerte sich zunächst nicht, äußerte sich nicht, keinen Kommentar, kein Kommentar, keine Stellungnahme, nicht kommentieren, Bitte um Stellungnahme, um Stellungnahme gebeten, am Morgen, bis heute
    Verbrechen gegen die Menschlichkeit, gegen die Menschlichkeit, nicht mehr als, nicht weniger als, nach dem Besuch, nach dem Ende, nach dem Treffen, in dem Land, Rat und, Kritik an China, Kritik an Bachelet, Kritik an der Reise, vor Ort, im Gegenteil, ohne Zugang, ohne Aufsicht
    Untersuchungsausschuss, unabhängige Untersuchung, unabhängigen Untersuchung, unabhängiger Untersuchungen, Pressefreiheit, Medienbericht zufolge, einem Medienbericht zufolge, einem Bericht zufolge, laut einem Bericht, laut Bericht der, Berichten zufolge, keine Untersuchung, Dorn, so lange, keine Angaben, nichts zu tun
    um Antwort gebeten, freien Zugang, ungehinderten Zugang
words today
    heute, heute noch, noch heute, im Laufe des Tages, in den nächsten Stunden, in den kommenden Stunden, in wenigen Stunden, binnen Stunden, heute Abend, bis Mitternacht, vor Mitternacht, am selben Tag
words tomorrow
    morgen
words soon
    nicht mehr lange, nicht mehr dauern, nicht mehr lange dauern, kurz bevor, stehe kurz bevor, steht kurz bevor, unmittelbar bevorsteht
    bald, in Kürze, demnächst, in absehbarer Zeit, in naher Zukunft, alsbald, kurzfristig, jeden Tag, jederzeit, zu gegebener Zeit, bald schon, schon bald, in den kommenden Tagen, in den nächsten Tagen, in wenigen Tagen, unmittelbar bevor
words coming-weeks
    Frage von Wochen, Sache von Wochen, in Wochen
    kommenden Wochen, nächsten Wochen, wenigen Wochen, paar Wochen, einigen Wochen, binnen Wochen, weniger Wochen, Wochenfrist
words end-of
    Ende des Monats, Monatsende, Ende dieses Monats, Ende des laufenden Monats
words this-month
    diesen Monat, noch diesen Monat, in diesem Monat

words own-put-off-to
    auf, bis, in den, auf den
words own-at-first
    ursprünglich, zunächst, anfangs, eigentlich, zuerst
words own-opens
    beginnen, beginnt, eröffnet werden, starten
words own-before-month
    vor
words month-1
    Januar, Jänner
words month-2
    Februar
words month-3
    März
words month-4
    April
words month-5
    Mai
words month-6
    Juni
words month-7
    Juli
words month-8
    August
words month-9
    September
words month-10
    Oktober
words month-11
    November
words month-12
    Dezember
words weekday-1
    Montag*
words weekday-2
    Dienstag*
words weekday-3
    Mittwoch*
words weekday-4
    Donnerstag*
words weekday-5
    Freitag*
words weekday-6
    Samstag*, Sonnabend*
words weekday-7
    Sonntag*

# The parts of separable verbs.
words own-overdue
    überfällige, überfälligen, längst überfällige, längst überfälligen, ausstehenden, ausstehende
words own-ready
    fertig, fertiggestellt, abgeschlossen, so gut wie fertig, nahezu fertig
words own-try
    versuche, versuchen, versucht
words own-answer
    politischen Werkzeug, Verleumdung, Lügen, Farce, Fälschung, Schmutzkampagne, Gegenschrift, Zusammenarbeit
    Gegenpapier, Gegenbericht, Gegendarstellung, Erwiderung, 131 Seiten, 131 seitige*, Gegenentwurf
words own-until-after
    bis nach, bis zum Ende der, erst nach
words own-legt
    legt, legte, legten, stellt, stellte, stellten
    legen
words own-gibt
    rückt, rückte, rückten
    gibt, gab, gaben, bringt, brachte, brachten, kommt, kam
    bringen, geben, rücken, lassen, ließ, lässt
words own-heraus
    heraus, raus, frei
    preis, an die Öffentlichkeit
words own-vor
    vor
words own-online
    ins Netz, online, auf den Tisch, auf die Website, auf ihre Website, auf seine Website, auf die Internetseite, ins Internet
    in das Netz, auf der Website, auf der Webseite, auf die Webseite, auf seine Internetseite, auf ihre Internetseite, auf die Homepage
words own-macht
    macht, machte, machten
words own-publik
    publik, öffentlich, zugänglich, bekannt
words own-wies
    wies, wiesen, weist, weisen
words own-zuruck
    zurück
words own-halt
    hält, hielt, halten, halte
words own-zieht
    zieht, zog, zogen
words own-stellt
    stellt, stelle, stellen
words own-fertig
    fertig
words own-lasst
    lässt, ließ, liess, lasse, lassen
words own-warten
    warten
words own-liegt
    liegt, lag, liege
words own-against
    gegen den, gegen einen, gegen diesen, gegen das, gegen ihren, gegen seinen, gegen dieses
words own-gegen
    gegen, wider
words own-present
    erscheint, erscheine, herauskommt, herauskomme, kommt, komme, folgt
words own-had
    =hätte, =hätten, habe
words own-sollen
    sollen, müssen
words own-infinitive
    veröffentlichen, publizieren, vorlegen, herausgeben, herausbringen
words own-later
    erst nach, erst, bis nach
words own-would
    =würde, =würden
words own-praise
    wichtig, sehr wichtig, glaubwürdig, fundiert, gründlich, ausgewogen, einseitig, tendenziös, wertvoll
words own-no-debate
    keine Debatte, keine Aussprache, nicht debattieren, nicht diskutieren, nicht über
words own-follow
    Freilassung, Entschädigung, Aufklärung, Boykott, Importverbot, Lieferkettengesetz
    Folgen, Taten folgen, gehandelt werden, umgesetzt werden
    Untersuchung folgt, Konsequenzen, internationale Untersuchung, unabhängige Untersuchung, Untersuchungskommission, Empfehlungen, Sanktionen, eine Untersuchung, Taten
words own-can
    kann, können, könne, könnte, könnten
words own-have
    hat, haben, hatte, hatten, habe
words own-was
    =wurde, =wurden, worden
words own-gets
    bekommt, bekommen, bekam, erhalten, erhält, erhielt, einsehen, einsah, lesen, zu Gesicht, zu sehen
words own-first
    vorab, zuerst, vor der Veröffentlichung, vor der Öffentlichkeit, vor allen anderen, zuvor, vorher
words own-step
    den Schritt, diesen Schritt, die Entscheidung
words own-term
    Amtszeit, Kandidatur, Rücktritt, Amtszeiten

words own-a-report
    eine Untersuchung, einer Untersuchung, eine Recherche
    ein Bericht, einen Bericht, einem Bericht, eines Berichts, ein neuer Bericht, einen neuen Bericht, einem neuen Bericht, neuer Bericht, eine Studie, einer Studie, eine neue Studie, einer neuen Studie, neue Studie, ein Gutachten, ein Papier, einem Papier, eine Analyse
words own-about
    über, zu, zur, zum
words own-for-months
    seit Monaten, seit Wochen, seit dem Frühjahr, seit letztem Jahr, seit Längerem, seit langem, schon lange, schon länger
words own-letter
    Brief, Schreiben, Briefs, Schreibens
once own-at-hand: of a letter that a newsroom has
words own-at-hand
    vorliegt, vorlag, liegt vor, lag vor
words own-opposite
    das Gegenteil, genau das Gegenteil, das genaue Gegenteil
words own-wants
    wollen, will, fordern, verlangen, möchten
words own-see
    sehen, lesen, zu sehen, zu lesen, kennen, erfahren
words own-what-waits
    worauf wartet, worauf warten, was hält, warum zögert
words own-tat
    tat, tut, taten
words own-ab
    ab
words own-right-to
    Recht auf, Anrecht auf, Anspruch auf, Recht auf den, Recht zu erfahren was in
    Recht darauf, Recht darauf den, Anspruch darauf, verdienen es, haben es verdient
words own-read
    lesen, liest, lese, erfahren, erfährt, kennen, sehen, sieht
words own-no-excuse
    keine Ausrede, keine Ausreden, keine Entschuldigung, kein Grund mehr, keinen Grund mehr, kein Grund, keinen Grund, nichts rechtfertigt, durch nichts zu rechtfertigen, kein Vorwand, inakzeptabel, unentschuldbar, nicht hinnehmbar
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    zurückzuhalten, zurückhalten, zurückhält, unter Verschluss, vorzuenthalten, vorenthalten, zu warten, verstecken, verschweigen
words own-after-the
    nach dem, nach diesem, angesichts des, angesichts dieses, im Lichte des, als Reaktion auf den, gestützt auf den, unter Berufung auf den, unter Verweis auf den, aufgrund des
words own-sees-in
    sieht in dem, sehen in dem, sah in dem, sahen in dem, sieht im, sehen im, sieht sich durch den, sehen sich durch den, fühlen sich durch den
    sieht sich durch, sehen sich durch, fühlt sich durch den, fühlt sich durch, wertet den, werten den, wertete den, bezeichnete den, bezeichnet den, nannte den, nennt den
words own-confirms-it
    bestätigt was, bestätigt die Vorwürfe, gibt ihnen recht, ist eine Erleichterung, ist ein Sieg, ist ein Anfang, ist ein Schritt, ist eine Schande, ist nichts wert, wertloses Papier, ist eine Beleidigung, ist eine Provokation, kommt spät, kam spät, ist eine Genugtuung, bestätigt sehen
    gibt den Opfern recht, ist ein Triumph, ist ein später, ist ein Meilenstein, ist ein Wendepunkt, ist eine Ohrfeige, setzt Maßstäbe, lässt keine Ausflüchte, schafft Klarheit, spricht eine klare Sprache, erhöht den Druck, bringt Peking in Bedrängnis, bringt China in Bedrängnis, ist nur ein Anfang, ist nur der Anfang, kommt zu spät, kam zu spät
    als Bestätigung, als Beleg, als Beweis, als Durchbruch, als Meilenstein, als Weckruf, als Farce, als Lüge
words own-is-here
    ist da, ist endlich da, liegt auf dem Tisch, liegt nun auf dem Tisch, liegt jetzt auf dem Tisch, liegt nun vor, liegt endlich vor, ist nachzulesen, ist für alle zu lesen, steht im Netz, steht nun im Netz
    ist auf dem Tisch, ist für jeden nachzulesen, ist heraus, ist draußen, ist raus
words own-in-hand
    hat bereits, hält bereits, liegt bereits vor, verfügt über, hat in der Hand, kennt bereits, hat schon gelesen, hat bereits gelesen
words own-returned
    zurückgeschickt, schickte zurück, geschickt, übersandt, übermittelt, eingereicht, vorgelegt, eingesandt, übergeben, nachgereicht
words own-campaign
    Kampagne, Stimmung, Front, Unterschriften, Lobbyarbeit, Lobby, lobbyiert, Feldzug, kämpft, Offensive, Bündnis, Verbündete, mobilisiert, mobil, macht mobil, Sturm
words own-against-it
    gegen
words own-try-that
    damit, dafür sorgen dass, dafür zu sorgen dass, sorgt dafür dass, darauf hinwirken dass, darauf dass, erreichen dass, verhindern dass, daran dass, setzt alles daran, wünscht dass, hätte gern dass, dafür
words own-goes-on
    immer noch, noch immer, noch, bedauert, bedauern, befürchtet, befürchten, sorgt sich
words own-would-hurt
    würde schaden, schaden, schade, gefährden, gefährde, würde gefährden, vergiften, vergifte, belasten, belaste, untergraben, untergrabe
words own-recommends
    legen nahe, legt nahe, raten, rät, empfehlen, empfiehlt, nahegelegt, geraten
words own-keep-secret
    unter Verschluss zu halten, geheim zu halten, geheimzuhalten, in der Schublade zu lassen, liegen zu lassen, in der Schublade zu belassen, für sich zu behalten, unter den Tisch fallen zu lassen, davon abzusehen, die Finger davon zu lassen
words own-calls
    nannte, nennt, nennen, nannten, sprach von, spricht von, sprechen von, sprachen von, schimpfte, schimpft, wetterte, wettert, abgetan
words own-content
    der Inhalt, seinen Inhalt, diese Arbeit
words own-replies
    Pekings Antwort, Chinas Antwort, Reaktion aus Peking, Pekings Reaktion
words own-hits-back
    zurückschlägt, zurückschlug, kontert, konterte
    reagierte wütend, reagiert wütend, reagierte empört, reagiert empört, reagierte verärgert, reagierte scharf, reagiert scharf, schäumt, schäumte, tobt, tobte, schlug zurück, schlägt zurück, keilte zurück, holte zum Gegenschlag aus, wütet, wütete
words own-after-release
    Tag nach der Veröffentlichung, am Tag nach der Veröffentlichung, Stunden nach der Veröffentlichung, Tage nach der Veröffentlichung, Woche nach der Veröffentlichung, seit der Veröffentlichung, seit seiner Veröffentlichung, kaum veröffentlicht
    nach der Veröffentlichung des, nach der Veröffentlichung eines, nach Veröffentlichung des, nach dem Erscheinen des, nach Erscheinen des
words own-colon
    :
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    zurückgezogen, zurückgenommen, gelöscht, löscht, löschte, widerrief, widerruft, distanziert sich von, distanzierte sich von, nicht aufrecht, nicht länger aufrecht, Rücknahme, Widerruf
words own-story
    Meldung, Artikel, Artikels, Zeitungsbericht, Zeitungsmeldung, Darstellung, Geschichte, Berichterstattung, Nachricht, Exklusivmeldung, Agenturmeldung
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
words own-call-off
    abzusagen, abzublasen, zu stoppen, zu streichen, einzustampfen, zurückzuziehen, fallen zu lassen, fallenzulassen, aufzugeben, zu begraben, zu unterlassen, unter Verschluss zu halten
rule SUPPRESSION_PRESSURE asks-to-shelve
    says asks > publication|report >6 own-call-off
    unless own-for-months >1 delay|shelve|block
    yes China fordert die UNO auf, die Veröffentlichung des Xinjiang-Berichts abzusagen.
    no  NGOs fordern die Herausgabe des Xinjiang-Berichts von Bachelet, der seit Monaten auf Eis liegt.
# Who is to promise it has promised nothing yet.
words own-to-promise
    zusagen, zusichern, versprechen, garantieren, sich verpflichten, zusage, zusichere, verspreche, garantiere, verbindlich erklären
words own-a-promise
    Zusage, Zusicherung, Garantie, Garantien, Versprechen
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication
    says asks > own-to-promise >14 publish|released|publication
    says asks >3 own-a-promise >14 publish|released|publication
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet müsse versprechen, dass der Xinjiang-Bericht des UN-Menschenrechtsbüros erscheinen wird, so Amnesty.
    no  Bachelet hat versprochen, dass der Xinjiang-Bericht des UN-Menschenrechtsbüros erscheinen wird.
rule SUPPRESSION_PRESSURE so-that-it-does-not
    says state > own-try-that >14 not >6 publish|released
    says own-try-that >10 report > not >5 publish
    says own-try-that >3 not >3 publish
    unless own-goes-on|group > own-try-that
    polarity asserted
    confidence 0.75
words own-attacks
    schimpft über, schimpfte über, schimpfen über, zieht über, zog über, wettert gegen, wetterte gegen, wettern gegen, polemisiert gegen, poltert gegen, polterte gegen, läuft Sturm gegen, lief Sturm gegen, fällt über, fiel über, verhöhnt, verhöhnte, verspottet, verspottete, zerreißt, zerriss, attackiert, attackierte, attackieren, geht auf, schießt gegen, schoss gegen
    kein gutes Haar an, kein gutes Haar am, schießt sich auf, arbeitet sich an, arbeitete sich an, giftet gegen, giftete gegen, wütet gegen, wütete gegen, hetzt gegen, schäumt über, schäumte über, tobt über, tobte über, tobt wegen, schäumt wegen
words own-provokes
    löst, löste, hat ausgelöst, ausgelöst, sorgt für, sorgte für, stößt auf, stieß auf, ruft, rief, provoziert, provozierte, erregt, erregte, erntet, erntete, trifft auf, traf auf
    stoßen auf, fand, findet, schlug, schlägt, sorgten, sorgen, bringt, brachte, entfacht, entfachte
words own-anger
    Wut, Zorn, Empörung, Ärger, Entrüstung, Proteste, Protest, wütende Reaktion, scharfe Reaktion, Beifall, Zustimmung, Genugtuung, Unmut
    Wirbel, Aufsehen, Aufruhr, Entsetzen, Diskussionen, Kritik, Begeisterung, Erleichterung, Verärgerung, Verstimmung, diplomatische Verstimmung, heftige Reaktionen, heftige Kritik, Reaktionen, Jubel, Echo
words own-over-it
    über den, wegen des, auf den, gegenüber dem, über das, wegen, angesichts
words own-no-room-for-doubt
    lässt keinen Zweifel, lasse keinen Zweifel, lässt keine Zweifel, ließ keinen Zweifel, spricht für sich, spreche für sich, ist eindeutig, sei eindeutig, ist erdrückend, darf nicht ignoriert werden, dürfe nicht ignoriert werden, ist ein Weckruf, sei ein Weckruf
words own-have-consequences
    müsse Folgen haben, muss Folgen haben, Folgen hat, müsse Konsequenzen haben, muss Konsequenzen haben, Konsequenzen hat, müssten Taten folgen, müssen Taten folgen, dürfe nicht folgenlos bleiben, darf nicht folgenlos bleiben, verlangt eine Antwort, erfordert eine Antwort
words own-retaliate
    Vergeltung, Gegenmaßnahmen, Gegenmaßnahme, Vergeltungsmaßnahmen, bestellte den Botschafter ein, Botschafter einbestellt
words own-takes-note
    genau auswerten, sorgfältig auswerten, gründlich auswerten, genau prüfen, sorgfältig prüfen, genau lesen, eingehend prüfen
    nimmt zur Kenntnis, nahm zur Kenntnis, zur Kenntnis genommen, wertet aus
words own-wait
    Warten auf den, Warten auf, lange Warten auf, Wartezeit auf, Hängepartie um den, Hängepartie um
words own-ended
    ist vorbei, hat ein Ende, ist zu Ende, ging zu Ende, endete, war vorbei, fand ein Ende, beendet, ein Ende
words own-delivered
    hat geliefert, lieferte endlich, lieferte doch noch
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
    says own-right-to >3 report
    says must > own-read > report
    says must > report > own-read
    unless state >3 own-read
    unless if|comment|draft|released
    confidence 0.75
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    says own-no-excuse >6 report > delay|own-hold-back
    unless released
    polarity asserted
    confidence 0.75
rule REACTION after-it
    says own-after-the >2 report >12 asks|own-concern
    says asks|own-concern >12 own-after-the >2 report
    says own-after >1 report >12 asks|own-concern
    says asks|own-concern >6 own-after >1 report
    says own-concern >3 own-after|own-over-it >2 report
    unless publish|delay|unpublished|draft|visit
    confidence 0.65
rule REACTION sees-in-it
    says own-sees-in >3 report
    says report > own-confirms-it
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare
    confidence 0.65
rule RELEASED there-at-last
    says report > own-is-here
    unless will|not|asks|must|if
    confidence 0.75
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-returned >5 comment
    says state >3 own-in-hand > report|draft
    unless visit|released
    confidence 0.75
rule SUPPRESSION_PRESSURE campaign-against
    says state > own-campaign > own-against-it >3 publication|report|publish
    unless visit|debate|released
    confidence 0.8
    after-release REACTION
rule SUPPRESSION_PRESSURE harms-cooperation
    says publish|publication >8 own-would-hurt
    unless deny
    confidence 0.7
    after-release REACTION
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon >10 not >3 publish
    confidence 0.75
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75
rule SUPPRESSION_PRESSURE asks-to-keep-secret
    says asks|pressure|own-recommends > own-keep-secret
    unless not >2 own-keep-secret
    confidence 0.75
rule REACTION calls-it-a-lie
    says own-calls >14 slur
    says own-content >6 slur
    says own-replies > slur
    unless publish|publication|draft|if|will|visit|deny
    confidence 0.7
rule REACTION hits-back
    says state >6 own-hits-back
    unless publish|draft|if|visit|deny
    confidence 0.65
rule RELEASED day-after-release
    says own-after-release
    unless will|promise|if|asks|may|must|not
    confidence 0.65
rule RELEASE_DEMANDED what-waiting-for
    says own-what-waits > publish|report
    polarity asserted
    confidence 0.75
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-wants > report > own-see
    unless not|block|shelve|delay|oppose|debate|if|state
    confidence 0.7
rule REACTION brushes-off
    says own-tat > report > own-ab
    confidence 0.7
rule REACTION fumes
    says state >2 react >2 report
    unless if|will|may|unpublished|delay|block|publish|visit|oppose
    confidence 0.7
rule SHELVED buries-it-for-good
    says issuer > own-lasst > report > block
    unless state|asks|pressure|not
    confidence 0.7
rule NOTHING letter-at-hand
    says own-letter >7 own-at-hand
rule PREPARING+DELAYED ready-for-months
    says own-for-months >2 prepare
    says prepare >3 own-for-months
    unless visit
    confidence 0.75
rule SUPPRESSION_PRESSURE against-the-report
    says own-gegen >1 report
    only title
    unless visit|debate|finds
    confidence 0.7
    after-release REACTION
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|react
    unless report|publication
rule NOTHING others-publish
    says other-author >1 released|own-legt
    says released|own-legt >1 other-author
    says released > by >2 other-author
    yes Ein Institut veröffentlichte Zahlen zu Xinjiang, die Bachelet kennt.
rule NOTHING no-second-term
    says shelve >3 own-term
    says own-term >2 shelve
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED one-side-and-the-other
    says asks > publication|publish > block
    says publication|publish > asks > block
    unless state
    confidence 0.75
    yes Die einen verlangen die Veröffentlichung des Xinjiang-Berichts von Bachelet, andere wollen sie davon abhalten.
rule REACTION council-turns-down
    says outcome & debate & council|report
    about report
    confidence 0.8
    yes Der UN-Menschenrechtsrat lehnte eine Debatte über den Xinjiang-Bericht ab.
    no  Der UN-Menschenrechtsrat tagt, und Bachelet will den Xinjiang-Bericht bald vorlegen.
drop REACTION council-debates
rule REACTION council-votes
    says council & debate & outcome
    says un & debate & outcome
    about subject
    unless own-on >1 own-elsewhere
    no  Der UN-Menschenrechtsrat lehnte einen Antrag zum Jemen ab, zu Xinjiang sagte Bachelets Büro nichts.
    confidence 0.75
rule REACTION replies
    says state & own-answer
    unless visit|asks|publication|draft|other-author|oppose
    confidence 0.65
rule REACTION council-is-asked
    says debate > report > outcome
    confidence 0.75

rule SUPPRESSION_PRESSURE asks-not-to-publish
    says not > publish > asks|pressure
    says asks|pressure|hope > shelve
    says asks > publication > shelve|block
    unless own-for-months >1 delay|shelve|block
    yes Den Xinjiang-Bericht nicht zu veröffentlichen, forderte Peking von Bachelet.
    no  Amnesty forderte Bachelet auf, den Xinjiang-Bericht zu veröffentlichen.
rule SUPPRESSION_PRESSURE against-publication
    says own-gegen >3 publication
    says own-against >1 report
    says report > oppose
    unless debate
    says publication > oppose
    says own-gegen >2 publish
    after-release REACTION
    confidence 0.85
    yes Peking sprach sich gegen die Veröffentlichung des Xinjiang-Berichts durch Bachelet aus.
rule SUPPRESSION_PRESSURE opposes-publication
    says oppose > publication
    unless debate
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report > own-later
    says condition > own-later > publish|released
    says state & report & own-later + own-present
    confidence 0.7

rule SHARED_FOR_COMMENT draft-to-state
    says draft|report & share|released & comment
    says draft & state & share|released
    says report > comment > released|share
    says report & state & comment
    says comment & report > review
    says state & share & comment
    says comment > state > report
    says state > own-gets > report|draft
    says state > report|draft > own-gets
    says state > report|draft > own-first
    unless asks|oppose
    yes Bachelet hat Peking den Entwurf des Xinjiang-Berichts zur Stellungnahme geschickt.
rule SUPPRESSION_PRESSURE+DELAYED wants-it-held
    says asks > report > delay
    says condition > report > delay
    unless at-once|oppose|visit
    unless own-for-months >1 delay|shelve|block
    confidence 0.7
    yes Peking verlangt, dass der Xinjiang-Bericht des UN-Menschenrechtsbüros verschoben wird.
rule SUPPRESSION_PRESSURE+DELAYED held-until-after
    says will > own-until-after > delay
    says delay > own-until-after
    unless publish
    confidence 0.65
    yes Der Xinjiang-Bericht des UN-Menschenrechtsbüros soll bis nach den Spielen zurückgehalten werden.
rule DELAYED report-is-delayed
    says report|it > delay
    unless visit
    confidence 0.8
rule DELAYED should-have-come
    says own-had > publish|released > own-sollen
    confidence 0.85
    yes Der Xinjiang-Bericht des UN-Menschenrechtsbüros hätte vor Monaten erscheinen sollen.
rule DELAYED will-not-before
    says will > before|date > not > publish|released
    says will > not > before|date > publish|released
    says own-present > not > before|date
rule DELAYED is-not-there
    says own-liegt > not > own-vor
    says own-lasst > report|it > own-warten
    says own-halt > report|it > own-zuruck
    says own-halt > report|it >2 unpublished
    confidence 0.85
    yes Der Xinjiang-Bericht des UN-Menschenrechtsbüros lag am Abend nicht vor.
    no  Der Xinjiang-Bericht des UN-Menschenrechtsbüros liegt vor.
rule DELAYED fixed-epithets
    says own-overdue > report
    confidence 0.7
rule PREPARING is-ready
    says it > own-ready
    confidence 0.65
words own-never-came
    nie gekommen, nie vorgelegt worden
rule DELAYED never-came
    says report >3 own-never-came
    confidence 0.85
    yes Bachelets Bericht über Xinjiang ist nie gekommen.
rule DELAYED unsure
    says promise > unsure
    says unsure > own-present
rule DELAYED tries
    says own-try > publish
    unless block|state|prepare
    confidence 0.65
rule DELAYED denied-delay
    says delay|publication > deny
    polarity denied
rule SHELVED denied
    says shelve > deny
    says deny > report > shelve
    polarity denied
    confidence 0.8
    yes Von einem Rückzug des Xinjiang-Berichts könne keine Rede sein, sagt das UN-Menschenrechtsbüro.
rule SHELVED pulls-back
    says own-zieht > report|it > own-zuruck
    confidence 0.8
    yes Bachelet zieht ihren Xinjiang-Bericht zurück.

rule RELEASE_DEMANDED asked-to-publish
    says publication|publish > asks
    says publication|publish|released > must > asks
    yes Die Veröffentlichung des Xinjiang-Berichts von Bachelet wird von Amnesty gefordert.
rule RELEASE_DEMANDED must-publish
    says publish|publication > must
rule RELEASED would-be-published
    says own-would > own-infinitive
    says if > released
    polarity hypothetical
    confidence 0.5
rule PROMISED comes-by-then
    says report|it > own-present > date|known-date
    says date|known-date > own-present
    says own-present > report >6 date|known-date
    unless not|unsure|no-date|if
    confidence 0.8
    yes Der Xinjiang-Bericht des UN-Menschenrechtsbüros erscheint noch vor Ende August.
    no  Der Xinjiang-Bericht des UN-Menschenrechtsbüros erscheint nicht vor Ende August.
rule PROMISED publication-is-near
    unless unsure|not|no-date
rule PROMISED can-come
    says own-can > date > publish
    unless not|unsure|no-date|if
    confidence 0.75
rule PROMISED will-publish
    says publish > will
    says publication > promise|will
    says publish|released > promise
    says will > it >4 date
rule PREPARING works-on-it
    says own-stellt > report|it > own-fertig
    yes Bachelet stellt ihren Xinjiang-Bericht gerade fertig.
rule REACTION no-debate
    says council & own-no-debate
    says council & will & own-no-debate
    about subject
    confidence 0.6
rule REACTION wants-more
    says asks > own-follow
    says report > asks > own-follow
    says report > must > own-follow
    unless publish|publication|unpublished|delay
    confidence 0.65
    yes Amnesty fordert nach dem Xinjiang-Bericht von Bachelets Büro Konsequenzen.
rule REACTION welcomes-the-step
    says react > own-step
    unless visit|debate
    confidence 0.6
rule REACTION calls-it
    says react > it > slur
    says react > it > own-praise
    confidence 0.7
rule REACTION wards-off
    says own-wies > report|publication|it > own-zuruck
    says report|publication > react
    unless if|will|may|unpublished|delay|block|publish
    confidence 0.75
    yes Peking weist den Xinjiang-Bericht von Bachelets Büro zurück.
rule REACTION slurs
    says slur > report|publication
    unless if|will|may|unpublished|delay|block|publish|oppose
    confidence 0.7
    no  Chinas Botschafter nannte Bachelets Reise nach Xinjiang eine Farce.
drop REACTION opposes-what-was-released
rule REACTION+RELEASED opposes-the-release
    says oppose > released
    unless will|not|publish|promise|may|if
    confidence 0.75
rule RELEASED has-published
    says own-have > released
    says own-was > released
    says released + own-was
    unless if|not|asks|other-author|other-object|draft|comment
    unless own-experts >4 own-have
    confidence 0.85
    yes Bachelet hat den Xinjiang-Bericht am Abend veröffentlicht.
    no  Human Rights Watch hat einen Bericht über Xinjiang veröffentlicht, Bachelet las ihn.
rule RELEASED lays-before
    says own-legt > report|it >9 own-vor|own-online
    says own-macht > report|it >9 own-publik
    says own-gibt > report|it >9 own-heraus
    says report|it > own-legt >6 own-vor|own-online
    unless promise|will|may|if|not
    unless group|other-author >1 own-legt|own-gibt|own-macht
    unless own-experts >6 own-legt|own-gibt|own-macht
    confidence 0.85
    yes Bachelet legte den Xinjiang-Bericht am Abend vor.
    no  US-Kongress legt Bericht zu Zwangsarbeit in Xinjiang vor, Bachelet schweigt.
    no  Bachelet legt den Xinjiang-Bericht nicht vor.
rule RELEASED report-demands
    says report >5 asks > state
    unless publish|publication|not|if|will|may|draft|unpublished|released
    weak yes
    confidence 0.5
rule RELEASED report-speaks
    says finds & report
    unless if|will|draft|unpublished|not|promise|may > finds
    weak yes
    confidence 0.55
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7
words own-after
    nach, angesichts, nach dem, nach diesem, angesichts des, angesichts dieses
words own-concern
    Betroffenheit, Bestürzung, Aufklärung, Untersuchung, Gegenmaßnahmen
    besorgt, tief besorgt, Sorge, alarmiert, erschüttert, betroffen, Besorgnis, Freilassung, Sanktionen, Konsequenzen
    Druck auf
rule RELEASE_DEMANDED the-report-itself
    unless own-after >1 report
words own-crimes
    Masseninternierung*, Masseninhaftierung*, Misshandlungen, Misshandlung, Internierungslager*, Zwangssterilisierung*, Zwangssterilisation*
    Verbrechen gegen die Menschlichkeit, schwere Verbrechen, schwerste Verbrechen, Menschlichkeitsverbrechen, schwere Menschenrechtsverletzungen, schwerste Menschenrechtsverletzungen, systematische Menschenrechtsverletzungen, schwere Menschenrechtsverstöße, Foltervorwürfe
    schwere Vorwürfe, schwerste Vorwürfe, massive Vorwürfe, Menschenrechtsverletzungen, Folter
words own-accuses
    wirft, werfen, warf, warfen, sieht, sehen, sah, prangert, prangern, attestiert, attestieren, bescheinigt, bescheinigen, bezichtigt, bezichtigen, beschuldigt, beschuldigen, konstatiert, konstatieren, dokumentiert, dokumentieren, bestätigt, bestätigen
    erheben, erhebt, erhob, erhoben
words own-experts
    Experten, Expertin, Experte, Sonderberichterstatter*, Ausschuss, Ausschusses, Fachleute, Botschafter*, Generalsekretär*, Aktivisten, Tribunal
rule RELEASED accuses
    says un|issuer >2 own-accuses >4 state|subject >6 own-crimes
    says un|issuer >2 own-accuses >4 own-crimes >4 subject
    says subject + own-colon > un|issuer >2 own-accuses >4 own-crimes
    says report >4 own-colon >10 own-crimes
    says un|issuer + own-colon >8 own-crimes
    says un|issuer + own-colon > state >3 own-violates
    says un|issuer + own-colon >8 own-abused
    says report + own-colon > state|un >2 own-violates|own-accuses
    says un|issuer >2 own-accuses >3 own-crimes >2 state
    about subject
    unless own-experts|own-elsewhere|if|will|draft|unpublished|not|publish|asks|other-author|delay|prepare|visit|await|must|own-try
    confidence 0.55
    weak yes
    yes UN werfen China schwere Verbrechen in Xinjiang vor
    yes UN-Bericht zu Xinjiang: Hinweise auf Verbrechen gegen die Menschlichkeit
    no  UN-Experten werfen China schwere Verbrechen in Xinjiang vor
    no  Amnesty wirft China Verbrechen gegen die Menschlichkeit in Xinjiang vor, Bachelet schweigt.
words own-what-is-in
    was in dem, was im, das steht im, das steht in dem, das steht in, so steht es im, so steht es in dem, die wichtigsten Punkte, die wichtigsten Erkenntnisse, die zentralen Punkte, die wichtigsten Fragen, die Kernpunkte
words own-stands
    steht, stand
rule RELEASED what-is-in-it
    says own-what-is-in >3 report
    unless will|not|asks|must|if|unsure|publish|delay|unpublished|own-read|await|draft
    weak yes
    confidence 0.6
    yes Was im UN-Bericht zu Xinjiang steht
    no  Niemand weiß, was im UN-Bericht zu Xinjiang steht, denn er ist unter Verschluss.
words own-beholds
    erblickt, erblickte
words own-light
    das Licht der Öffentlichkeit, das Licht der Welt, Licht der Welt, Licht der Öffentlichkeit
rule RELEASED beholds-the-light
    says own-beholds > report|it > own-light
    unless will|promise|may|if|not
    confidence 0.8
    yes Am Abend erblickte der Xinjiang-Bericht des UN-Menschenrechtsbüros doch noch das Licht der Öffentlichkeit.
words own-everybody
    jeder, jede, jedermann, alle, die Welt, die Öffentlichkeit, alle Welt
words own-read-up
    lesen, nachlesen, herunterladen, einsehen
rule RELEASED can-be-read
    says own-can >2 own-everybody > report > own-read-up
    says report > own-can >3 own-everybody > own-read-up
    says report > own-is > own-to-read|own-in-the-net
    says own-is > report > own-to-read|own-in-the-net
    unless if|not|promise|asks|must|own-soon|delay
    confidence 0.7
    yes Seit Mittwochnacht kann jeder den Xinjiang-Bericht des UN-Menschenrechtsbüros lesen.
words own-soon
    bald, demnächst, endlich
words own-must-not
    darf nicht, dürfe nicht, darf jetzt nicht, darf nun nicht, dürfe nun nicht, dürfe jetzt nicht, darf keinesfalls, darf auf keinen Fall
rule RELEASE_DEMANDED must-not-vanish
    says report > own-must-not >4 block|shelve|unpublished|delay
    unless state
    confidence 0.75
    after-release REACTION
    yes Der Xinjiang-Bericht von Bachelet dürfe nicht in der Schublade verschwinden, mahnen Uiguren.
words own-cooperation
    Zusammenarbeit, Kooperation, Beziehungen zum
words own-ends
    beenden, beendet, aufkündigen, aufgekündigt, einstellen, eingestellt, auszusetzen, aussetzen, abbrechen, abzubrechen, einzustellen, aufzukündigen, kündigt, kündigte
rule REACTION stops-cooperating
    says report > own-cooperation >8 own-ends
    says own-ends > own-cooperation >12 report
    unless publish|unpublished|if|delay|draft|visit
    confidence 0.65
    yes Wegen des Xinjiang-Berichts will China die Zusammenarbeit mit dem UN-Menschenrechtsbüro beenden.
words own-after-it-was-out
    nach der Veröffentlichung, seit der Veröffentlichung, nach Veröffentlichung, nach dem Erscheinen
rule PROMISED will-publish
    unless own-after-it-was-out > promise
    unless will >1 unsure
words own-auf
    auf den, auf das, auf diesen, auf ihren
rule DELAYED awaited
    says own-auf >4 report > await
    unless released|react
    confidence 0.65
    yes Auf den Xinjiang-Bericht des UN-Menschenrechtsbüros wartet die Welt seit fast einem Jahr.
words own-must-out
    muss raus, müsse raus, muss her, muss auf den Tisch, gehört auf den Tisch, gehört an die Öffentlichkeit, muss ans Licht, muss ans Tageslicht, muss endlich raus, muss endlich her, muss jetzt raus, muss jetzt her, muss jetzt auf den Tisch
rule RELEASE_DEMANDED must-out
    says report > own-must-out
    confidence 0.75
    yes Human Rights Watch: Xinjiang-Bericht der UN muss raus
words own-is
    ist, sind, steht
words own-to-read
    zu lesen, nachzulesen, zu finden, einzusehen
words own-on
    zu, zum, zur, über
words own-elsewhere
    Jemen, Ukraine, Russland, Myanmar, Afghanistan, Syrien, Äthiopien, Sudan, Iran, Israel, Gaza, Nicaragua, Venezuela, Belarus, Nordkorea, Klimawandel, Mali, Sri Lanka, Palästina, Palästinensergebieten
words own-in-the-net
    im Netz, im Internet, online, auf der Website, auf der Webseite, auf der Internetseite, auf ihrer Website, auf seiner Website
words own-date-noun
    Termin, Datum, Zeitplan, Erscheinungstermin, Veröffentlichungstermin
rule DELAYED there-is-no-date
    says own-date-noun >4 report > not
    polarity asserted
    unless visit
    confidence 0.7
    yes Einen Termin für den Xinjiang-Bericht gibt es nach Angaben des UN-Menschenrechtsbüros nicht.
words own-out-with-it
    her mit dem, raus mit dem, heraus mit dem, her mit diesem, rückt den, rücken Sie den, veröffentlicht endlich den
rule RELEASE_DEMANDED out-with-it
    says own-out-with-it >2 report
    confidence 0.8
    yes Her mit dem Xinjiang-Bericht, Frau Bachelet!
words own-come
    kommen, folgen
rule PROMISED should-come
    says report > will > before|date|soon|coming-weeks >6 own-come
    unless not|unsure|asks|must|no-date|if|delay
    confidence 0.75
    yes Xinjiang-Bericht der UN soll noch vor Bachelets Abschied kommen
    no  Xinjiang-Bericht der UN soll nicht vor Bachelets Abschied kommen
rule DELAYED after-a-colon
    says report >3 own-colon >6 delay
    only title
    unless released|visit|asks|react
    confidence 0.7
    no  Xinjiang-Bericht: China verzögert Bachelets Reise
rule REACTION after-a-colon
    says report >3 own-colon >3 state >3 react|own-hits-back|own-calls|slur
    says report >3 own-colon >3 state > slur
    only title
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay|block|oppose
    confidence 0.7
    yes Xinjiang-Bericht der UN: Peking schäumt
words own-violates
    foltert, verletzt, verstößt gegen, bricht, verübt, verletzte, folterte, beging, begehen, verfolgt, unterdrückt, misshandelt, sperrt, begeht, missachtet, verstößt, inhaftiert, quält
words own-now
    nun, jetzt, endlich
rule RELEASED lies-before-us
    says own-now > own-liegt > report|it >3 own-vor
    says own-now >1 own-liegt >6 own-vor
    says own-liegt >2 own-now >4 own-vor
    unless not|if|draft|will
    confidence 0.75
    yes Nun liegt er also vor, der Xinjiang-Bericht des UN-Menschenrechtsbüros.
words own-deal-with
    befassen, beschäftigen, auseinandersetzen
rule REACTION council-must-deal-with-it
    says council|group > report > own-deal-with
    unless draft|if|publish|unpublished|delay
    confidence 0.65
    yes Der Menschenrechtsrat müsse sich nun mit dem Xinjiang-Bericht der UN befassen, verlangte die EU.

# What follows a report: "nach dem Bericht", "als Konsequenz aus dem Bericht", with or without a colon.
words own-following
    nach, angesichts, nach dem, nach diesem, angesichts des, angesichts dieses
words own-consequence
    Konsequenz aus, Konsequenzen aus, Konsequenz aus dem, Konsequenzen aus dem, Lehren aus, Lehren aus dem, Schlüsse aus, Schlüsse aus dem, Folgerungen aus, Folgerungen aus dem, Reaktion auf, Reaktionen auf, Antwort auf, reagiert auf, reagierte auf, reagierten auf, reagieren auf, Folge des, Folgen des
words own-now-must
    müsse, müssten, dürfe, dürfen, dürfte, könne, können, darf, kann, muss, müssen, gerät, geraten, wächst, steigt, prüft, prüfen, überprüfen, überprüft, überdenken, reagiert, reagieren, reagierte, droht, drohte, bricht, brach, kündigt, stoppt, distanziert, bestellt, bestellte, ruft, rief
rule REACTION after-the-report
    says own-following >1 report >2 own-colon > asks|react|own-concern|own-now-must|pressure|slur
    says own-following >1 report > own-now-must|pressure|asks|react|own-concern
    says own-now-must > own-after-the >1 report
    says own-consequence >2 report
    says report >3 own-colon >2 group >2 react|own-now-must
    says report >3 own-colon >2 group >2 asks >4 own-concern|own-follow
    says report >3 own-colon > asks >2 state
    says report >3 own-colon > own-concern|slur
    unless publish|publication|delay|unpublished|draft|visit|if|comment|own-follow-up-late|await|promise|condition
    confidence 0.55
    yes Nach UN-Bericht zu Xinjiang: Baerbock fordert Aufklärung
    yes Xinjiang-Bericht der UN: EU verlangt Freilassung aller Inhaftierten
    yes Als Konsequenz aus dem UN-Bericht zu Xinjiang müsse Berlin seine China-Politik überdenken.
    no  Wegen des Xinjiang-Berichts droht Peking der UN-Kommissarin Bachelet, sie solle ihn nicht veröffentlichen.
    no  Uiguren fordern Antwort auf Frage nach dem Verbleib des Xinjiang-Berichts von Bachelet
words own-follow-up-late
    Frage, Fragen, Verbleib, Rufe nach, Ruf nach, Nachfrage
rule REACTION+RELEASED after-its-release
    says own-after-release > own-concern|own-follow > asks
    says own-after-release > asks >6 own-concern|own-follow
    says asks > own-concern|own-follow > own-after-release
    unless delay|unpublished|draft|promise|if|await
    confidence 0.7
    yes Nach der Veröffentlichung des UN-Berichts über Xinjiang haben Menschenrechtsorganisationen eine Untersuchung verlangt.
    no  Nach der Veröffentlichung des Xinjiang-Berichts, so verspricht Bachelet, werde man reden.

# What a reader says of a report that is out: it confirms, proves, gives a voice.
words own-judges
    biete, bietet, liefere, sei die, nehme, trage, rücke, enthalte, enthält
    bestätige, bestätigt, bestätigen, bestätigte, beweise, beweist, zeige, zeigt, zeigen, belege, belegt, unterstreiche, unterstreicht, verdeutliche, verdeutlicht, widerlege, widerlegt, entlarve, entlarvt, ignoriere, ignoriert, verdrehe, verdreht, missachte, missachtet, diffamiere, diffamiert, verletze, beruhe, basiere, entbehre, entbehrt, strotze, strotzt, diene, dient, stütze, stützt, schaffe, schafft, öffne, öffnet, ebne, ebnet, markiere, markiert, übertreffe, bleibe hinter, bleibt hinter, greife zu kurz, greift zu kurz, gehe nicht weit, geht nicht weit, gebe den, gibt den Opfern, gibt den Uiguren, gibt uns, gibt mir, eine Stimme, rüttelt auf, rüttele, bricht das Schweigen, breche das Schweigen, sende, sendet, setze, verleihe, verleiht, spreche für, komme zu spät, sei ein, sei eine, sei ein wichtiges, sei der, sei das, sei nur, sei voller, sei voll, sei reine, sei nichts als, sei längst, markiere einen, mache deutlich, mache klar, erschüttert, rechtfertigt, rechtfertige, ermutigt, ermutige
rule REACTION reader-says
    says group|state > says >4 report >5 own-judges
    says group|state > own-colon >2 report > own-judges|own-have-consequences|slur
    says report >4 own-judges > says >4 group|state
    says group|state > says > own-judges >2 report
    unless publish|publication|delay|unpublished|draft|visit|if|comment|await|promise|prepare|must
    unless spokesman >3 says
    unless issuer + says
    confidence 0.55
    yes Außenministerin Baerbock erklärte, der Xinjiang-Bericht der UN bestätige die schlimmsten Befürchtungen.
    yes Human Rights Watch: UN-Bericht zu Xinjiang beweist Ausmaß der Verbrechen
    no  Amnesty erklärte, der Xinjiang-Bericht der UN sei längst überfällig.
    no  Ein Sprecher Bachelets sagte, der Xinjiang-Bericht sei ein Stück Arbeit und noch nicht fertig.
rule REACTION accuses-the-issuer
    says state >4 own-blames >3 issuer > report
    says own-blames >1 state >3 issuer > report
    says state > own-blames > report >3 issuer
    unless publish|publication|delay|unpublished|draft|visit|if|comment|await|promise|prepare
    confidence 0.6
    yes Chinas Botschafter warf dem UN-Menschenrechtsbüro vor, sich mit dem Xinjiang-Bericht zum Handlanger des Westens gemacht zu haben.
words own-blames
    wirft, warf, werfen, warfen, vorgeworfen, beschuldigt, beschuldigte, beschuldigten, bezichtigt, bezichtigte, unterstellt, unterstellte

# "... könnten Verbrechen sein, heißt es in dem Bericht": what the report says, though it says it may be.
words own-writes
    schreibt, schrieb, schreiben, schrieben, erklärt, erklärte, stellt, stellte, kommt, kam, dokumentiert, bezeichnet, bezeichnete, spricht, sprach, wirft, warf, listet, heißt, hieß, fordert, forderte, konstatiert, hält, hielt, beklagt, nennt, nannte, attestiert, berichtet, berichtete
words own-in-its
    in seinem, in ihrem, in dem, im, in einem, in diesem
rule RELEASED says-in-it
    says own-says-in >1 report
    says own-writes >3 issuer|un >4 own-in-its >2 report
    says issuer|un >2 own-writes > own-in-its >2 report
    unless publish|publication|delay|unpublished|draft|own-shall|promise|prepare|await|if|asks|other-author|own-experts
    weak yes
    confidence 0.7
    yes Die Vorwürfe aus Xinjiang seien glaubhaft, schreibt das UN-Menschenrechtsbüro in seinem Bericht.
    yes Die Internierungen in Xinjiang könnten Verbrechen sein, heißt es in dem Bericht des UN-Menschenrechtsbüros.
    no  Was in Xinjiang geschieht, will das UN-Menschenrechtsbüro in seinem Bericht darlegen.
words own-says-in
    heißt es in dem, heißt es im, hieß es in dem, hieß es im, heißt es in ihrem, heißt es in seinem, steht in dem, wie es in dem, wie es im, so das Fazit des, so die Autoren des, so die Verfasser des
words own-authors
    Autoren des Berichts, Verfasser des Berichts, Autoren der Studie, Autoren des Papiers, Autoren, Verfasser
words own-authors-do
    kommen, kamen, schreiben, schrieben, sprachen, sprechen, stützen, stützten, befragten, interviewten, werteten, werten, empfehlen, fordern, sehen, sahen, nennen, beschreiben, listen, werfen, warfen, führten, zitieren, dokumentieren
words own-found
    bestätigt, bestätigte, bestätigten, bestätige, bestätigen, belegt, belegte, belegen, erhärtet, erhärtete, untermauerte, bekräftigt, bekräftigte, sieht, sah, sehen, erkennt, findet, fand, finden, liefert, lieferte, liefern, urteilt, urteilte, nennt, nannte, bezeichnet, bezeichnete, verurteilt, beschuldigt, beschuldigte, bezichtigt, bezichtigte, analysiert, beleuchtet, widmet sich, rechnet, warnt, warnte, weist, verweist, verwies, berichtet, empfahl, mahnt, bringt, offenbart, offenbarte, deutet, deuten, deutete, gibt Hinweise, nimmt, geht davon aus, ging davon aus, trägt zusammen, fasst zusammen, macht, zieht, ist überzeugt
words own-own-doing
    Folter, Verbrechen, Lager, Lagern, Lagersystem, Haft, Internierung, Internierungen, Internierungslager*, Zwangsarbeit, Zwangssterilisation*, Zwangssterilisierung*, Gewalt, Misshandlung*, Vergewaltigung*, Verstöße, Verstößen, Menschenrechtsverletzung*, Menschenrechtsverstöße*, Verfolgung, Unterdrückung, Diskriminierung, Überwachung, Vorwürfe, Vorwürfen, Umerziehung*, Masseninternierung*, Masseninhaftierung*, Inhaftierung*, Repression*, Kriegsverbrechen, Genozid, Völkermord, Belege, Beweise, Anzeichen, Hinweise, Anhaltspunkte, Indizien, glaubhaft, glaubwürdig, Ausmaß
rule RELEASED found-abuse
    says report >4 own-found > own-own-doing|own-crimes
    unless publish|publication|delay|unpublished|draft|own-shall|promise|prepare|await|if|asks|share|other-author|own-experts|own-elsewhere|not
    weak yes
    confidence 0.75
    yes Der UN-Bericht zu Xinjiang sieht Anzeichen für Folter.
    yes Bachelets Xinjiang-Bericht liefert Belege für Zwangsarbeit.
    no  Bachelets Xinjiang-Bericht sieht noch immer niemand, Belege für Folter bleiben unter Verschluss.
rule RELEASED its-authors
    says own-authors > own-authors-do
    says own-authors-do >2 own-authors
    unless publish|publication|delay|unpublished|draft|own-shall|promise|prepare|await|if|other-author|own-experts
    weak yes
    confidence 0.6
    yes Die Autoren des Berichts des UN-Menschenrechtsbüros über Xinjiang befragten 40 frühere Häftlinge.
    no  Die Autoren einer Studie über Xinjiang befragten 40 Häftlinge, Bachelets Büro kennt sie.
words own-the-publication
    mit der Veröffentlichung, mit der Publikation, mit der Vorlage, mit der Herausgabe, die Veröffentlichung, die Publikation
words own-happened
    erfolgte, erfolgt sei, kam wenige, kam in letzter, kam buchstäblich, kam nur, kam kurz, löste sie ihr, löst sie ihr, erfüllte, hat sie ihr, hielt sie ihr, geschah, fand statt, beendete, endete, setzte sie den, krönte
rule RELEASED its-publication-happened
    says own-the-publication > own-happened
    unless will|may|if|asks|must|not|promise|own-would
    confidence 0.7
    yes Die Veröffentlichung des Xinjiang-Berichts durch das UN-Menschenrechtsbüro erfolgte elf Minuten vor Mitternacht.
words own-anger-words
    Wut, Zorn, Empörung, Ärger, Entrüstung, Unmut, Entsetzen, Bestürzung, Erleichterung, Genugtuung, Jubel, Freude, Kritik, erzürnt, verärgert, empört, entsetzt, wütend, erbost, erleichtert, erfreut, besorgt, alarmiert, bestürzt, schockiert
words own-about-it
    über, wegen, nach, auf, an, am, vom, von
rule REACTION feels-about-it
    says own-anger-words + own-about-it >1 report
    unless publish|publication|delay|unpublished|draft|visit|if|await|promise
    confidence 0.55
    yes Empörung über UN-Bericht zu Xinjiang in Peking
rule NOTHING pressure-on-beijing
    says own-pressure-on >1 state
words own-pressure-on
    Druck auf
words own-wertet
    wertet, wertete
words own-als
    als
rule PREPARING works-on-it
    unless report > own-wertet > own-als
words own-in-the
    im, in dem, in ihrem, in seinem, in diesem, in einem, in dem neuen
words own-described
    geschildert, beschrieben, aufgelistet, dokumentiert, genannt, erwähnt, aufgeführt, zusammengetragen, festgestellt, festgehalten, konstatiert, empfohlen, angeprangert, verwendet, benutzt, vorgeworfen, erhoben, zitiert, die Rede, finden sich, findet sich, fehlt, taucht, dargelegt, belegt, bestätigt, ausgebreitet, bezeichnet, gebraucht
words own-occurs
    vor, auf, verwendet, benutzt, gebraucht, erwähnt, genannt, enthalten, die Rede
rule RELEASED in-the-report
    says own-in-the >1 report > own-described
    says own-described >3 own-in-the >1 report
    says own-in-the >1 report >6 not >2 own-occurs
    polarity asserted
    unless publish|publication|delay|unpublished|draft|own-shall|promise|prepare|await|if|asks|share|other-author|own-experts|own-elsewhere|comment
    weak yes
    confidence 0.6
    yes Im Bericht des UN-Menschenrechtsbüros zu Xinjiang werden Muster von Folter geschildert.
    yes Das Wort Völkermord kommt in dem Bericht des UN-Menschenrechtsbüros über Xinjiang nicht vor.
    no  Was im Xinjiang-Bericht des UN-Menschenrechtsbüros festgehalten wird, soll Peking vorab lesen.
words own-puts
    setzt, setzte, setzen, bringt, brachte, bringen, erhöht, erhöhte, verstärkt, verstärkte, stürzt, stellt, heizt, befeuert, belastet, belastete, verschärft, beunruhigt, schreckt
words own-tight-spot
    unter Druck, unter Zugzwang, in Bedrängnis, in Erklärungsnot, in Bredouille, in die Bredouille, den Druck, Druck, Druck auf, in Verlegenheit, in Not, Debatte an, das Verhältnis, die Beziehungen, den Ton, auf
rule REACTION puts-under-pressure
    says report >2 own-puts >4 own-tight-spot
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare|visit
    unless issuer >2 own-tight-spot
    confidence 0.55
    yes UN-Bericht zu Xinjiang setzt VW unter Druck
words own-in-opinion
    nach Ansicht, nach Meinung, nach Auffassung, nach Überzeugung, nach Einschätzung, aus Sicht, in den Augen, aus der Sicht
rule REACTION in-their-opinion
    says own-in-opinion >3 group|state > report > own-judges
    says own-in-opinion >3 group|state >3 own-judges > report
    unless publish|publication|delay|unpublished|draft|visit|if|comment|await|promise|prepare|must
    confidence 0.55
    yes Nach Ansicht von Amnesty bestätigt der Xinjiang-Bericht der UN die Vorwürfe.
rule REACTION will-study-it
    says group > report > own-takes-note
    unless publish|publication|delay|unpublished|draft|visit|if|comment|await|promise|state
    unless issuer > own-takes-note
    confidence 0.55
words own-shall
    soll, solle, sollen, sollte, will, wolle, wollen, plant, wird veröffentlicht
words own-abused
    gefoltert, misshandelt, vergewaltigt, interniert, eingesperrt, zwangssterilisiert, sterilisiert, willkürlich inhaftiert, verfolgt, verschleppt
words own-affected
    VW, Volkswagen, Konzern, Konzerne, Unternehmen, Firmen, Wirtschaft, Industrie, Autobauer, Textilbranche
rule REACTION moved-by-the-report
    says group|state|own-affected >6 own-following >1 report
    says own-following >1 report >4 group|own-affected
    unless publish|publication|delay|unpublished|draft|visit|if|comment|own-follow-up-late|await|promise|condition|asks|finds
    unless own-enquires + own-following
    confidence 0.55
    yes Der Grünen-Politiker Bütikofer sprach nach dem Xinjiang-Bericht der UN von einer Niederlage für Peking.
    yes VW will nach dem UN-Bericht zu Xinjiang sein Werk in Urumqi überprüfen.
    no  Amnesty fragt nach dem Xinjiang-Bericht von Bachelet, den noch niemand kennt.
words own-enquires
    fragt, fragte, fragen, fragten, erkundigt sich, erkundigte sich, ruft, rief, rufen, riefen, verlangt, verlangte, schreit

words own-before-release
    vor der Veröffentlichung, vor dessen Veröffentlichung, vor der Publikation, vor dem Erscheinen, bevor der Bericht erschien, vor Erscheinen

# „Nicht gehen, ohne ihn zu veröffentlichen“ fordert ihn.
words own-not-to-leave
    nicht abzutreten, nicht zu gehen, nicht abzureisen, nicht zu reisen, nicht nach China zu reisen, nicht nach Xinjiang zu reisen, nicht aus dem Amt zu scheiden, nicht auszuscheiden, nicht zu scheiden, nicht abtreten, nicht gehen, nicht abreisen, nicht aus dem Amt scheiden, nicht reisen
words own-ohne
    ohne
rule RELEASE_DEMANDED not-to-leave-without
    says asks|pressure >12 own-not-to-leave >2 own-ohne >8 publish|released
    unless promise
    polarity asserted
    confidence 0.8
    yes Menschenrechtler fordern Bachelet auf, nicht abzutreten, ohne den Xinjiang-Bericht zu veröffentlichen.
    no  China forderte Bachelet auf, den Xinjiang-Bericht nicht ohne Zustimmung Pekings zu veröffentlichen.
words own-there
    dieser Region, die Region, der Region, dort, in der Zwischenzeit
