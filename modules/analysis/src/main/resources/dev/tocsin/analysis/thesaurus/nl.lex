# Dutch: words of the concepts that concepts.lex declares.

words publish
    publiceren, publiceert, publiceerde, publiceerden, gepubliceerd, gepubliceerde, wordt openbaar gemaakt, publiek maken,
    publiek gemaakt, openbaar maken, openbaar gemaakt, maakt openbaar, maakte openbaar, openbaar te maken, vrijgeven, vrijgegeven,
    vrij te geven, geeft vrij, gaf vrij, gaven vrij, vrijgeeft, vrijgaf, uitbrengen, uitgebracht, uit te brengen, bracht uit,
    brengt uit, brachten uit, uitbrengt, naar buiten brengen, naar buiten gebracht, naar buiten brengt, naar buiten bracht,
    naar buiten te brengen, bekendmaken, bekendgemaakt, bekend te maken, bekend maken, bekend gemaakt, bekendmaakt, bekendmaakte,
    onthul*, wereldkundig, in de openbaarheid, openbaarheid te brengen, beschikbaar stellen, beschikbaar gesteld, presenteren,
    gepresenteerd, vrijgave

words come-out
    verschijnen, verschijnt, verscheen, verschenen, uitkomen, uitkomt, uit te komen, openbaar is, uitkwam, uitgekomen, kwam uit,
    komt uit, kwamen uit, naar buiten komen, naar buiten komt, naar buiten kwam, naar buiten gekomen, kwam naar buiten,
    komt naar buiten, het licht zien, het licht ziet, het licht zag, zag het licht, ziet het licht, levenslicht, opduiken,
    boven water, aan het licht, openbaar worden, openbaar wordt, openbaar werd, openbaar geworden, publiek worden, publiek werd,
    is openbaar, bekend geworden, is er eindelijk, verschijning

words online
    online, website, websites, webpagina, geplaatst op, op de site, gedownload, downloaden, webportaal, geüpload, upload,
    getwitterd, gepost, live gegaan, in te zien op, internet, website van, op haar website, sociale media

words publication
    publicatie, publicaties, publicatiedatum, publicatiedag, openbaarmaking, vrijgave, *publicatie, verschijningsdag,
    vrijgeven van, het vrijgeven, bekendmaking, verschijnen van, het verschijnen, verschijningsdatum, uitbrengen van,
    het uitbrengen, publiceren van, het publiceren, onthullen van, openbaar maken van, na verschijning, bekendmaken van,
    naar buiten brengen van

words leak
    gelekt, gelekte, lekken, lekte, lekt, uitgelekt, een kopie van, uitgelekte, uitlekken, uitlekte, inzage, ingezien,
    in handen van, in handen heeft, in handen kreeg, in bezit van, een kopie, kon inzien, konden inzien, mocht inzien, toegespeeld,
    kreeg het document, inkijk, onder ogen, doorgespeeld

words at-last
    eindelijk, uiteindelijk, ten slotte, tenslotte, ten langen leste, toch nog, na veel vertraging, na lang uitstel,
    na maanden van uitstel, na herhaald uitstel, na veel uitstel, na lange vertraging, na alle vertraging, alsnog,
    per slot van rekening, uiteindelijke, langverwachte

words last-minute
    last minute, lastminute, op de valreep, op het laatste moment, allerlaatste moment, laatste nippertje, op het nippertje,
    enkele minuten voor, voor middernacht, laatste minuten, laatste uren, laatste minuut, laatste werkdag, haar laatste dag,
    zijn laatste dag, op de laatste dag, laatste wapenfeit, elfde uur, ter elfder ure, zwanenzang, slechts minuten, als afscheid,
    tegen middernacht

words text-size
    pagina's, bladzijden, pagina lange, tellend, tellende, lijvig, lijvige, omvangrijk, omvangrijke, vuistdik, vuistdikke,
    dik rapport, paginalange, voetnoten, alinea's, paragrafen, bijlage, bijlagen, uitgebreid document, uitgebreid rapport,
    gedetailleerd

words hidden
    verborgen, verstopt, geheim, geheime, geheimhoud*, onder de pet, onder het tapijt, achter slot en grendel, in een la, in de la,
    in een lade, in de lade, bureaula, onderste la, onderste lade, achtergehouden, achterhouden, achterhoudt, houdt achter,
    hield achter, uit het zicht, buiten het zicht, ligt stof, stof te vergaren, stof vergaren, verstoffen, stof happen, verzwegen,
    verzwijg*, stilgehouden, stil gehouden, stilhouden, toegedekt, doofpot, uit de openbaarheid, weggestopt, weggemoffeld,
    wegmoffelen, weggehouden, op de plank, verhuld, verhullen, binnenskamers, afgeschermd

words unpublished
    ongepubliceerd, ongepubliceerde, niet gepubliceerd, niet gepubliceerde, niet openbaar, niet vrijgegeven, onuitgegeven,
    nooit gepubliceerd, nooit openbaar, nooit verschenen, vertrouwelijk, vertrouwelijke, embargo, niet uitgekomen,
    nog niet verschenen, ongezien, intern rapport, interne document, intern document

words not-yet
    nog niet, nog steeds niet, nog altijd niet, nog steeds geen, nog altijd geen, nog niets, nog steeds niets, nog altijd niets,
    niets vernomen, niets gehoord, niets gezien, niet verschenen, uitgebleven, uitblijft, uitblijven, blijft uit, bleef uit,
    blijven uit, geen spoor, geen teken, nergens te bekennen, nergens te zien, nergens te vinden, in geen velden,
    geen velden of wegen, tot nu toe niet, tot dusver niet, tot op heden niet, vooralsnog niet, niets gebeurd, gebeurde niets,
    ontbreekt nog, op zich laten wachten, op zich wachten, geen rapport, kwam er niet, nooit gekomen

words silence
    stilte, stilzwijgen, stilzwijgend, zwijgen, zwijgt, zweeg, zwegen, gezwegen, zwijgzaam*, oorverdovende, radiostilte, muisstil,
    geen woord, geen enkel woord, zonder een woord, zei niets, zegt niets, zeiden niets, zegt er niets, zei er niets, niets gezegd,
    repte niet, rept niet, reppen niet, lippen stijf, de kaken op elkaar, geen commentaar, wilde niet zeggen, geen uitleg,
    zonder uitleg, zonder toelichting, geen toelichting, geen verklaring, zonder verklaring, niet gereageerd, reageerde niet,
    reageert niet, geen mededeling*, bleef het stil, bleven stil, niet uitgelegd, niets laten horen, liet niets los,
    laat niets los, onbeantwoord

words delay-verb
    uitstellen, uitgesteld, uitgestelde, uitstelt, uitstelde, uitstelden, uit te stellen, stelt uit, stelde uit, stelden uit,
    vertragen, vertraagt, vertraagde, vertraagd, opschorten, opgeschort, opschort, schort op, schortte op, op te schorten,
    verdagen, verdaagd, verdaagt, vooruitschuiven, vooruitgeschoven, voor zich uit schuiven, naar achteren geschoven,
    op de lange baan, doorgeschoven, doorschuiven, schuift door, schoof door, traineren, traineert, traineerde, getraineerd,
    tijdrekken, tijd rekken, rekt tijd, rekte tijd, tijd winnen, in de wacht gezet, in de wacht zetten, talmt, talmde, treuzel*,
    draalt, draalde, getreuzeld, vertragingstactiek*

words delay-noun
    uitstel, vertraging*, oponthoud, achterstanden, verdaging, getalm, getreuzel, tijdrekkerij, tijdrekken, vertraagde publicatie,
    lange wachttijd, uitstel van publicatie, herhaald uitstel, achterstand, verder uitstel, opschorting, traagheid,
    verlate publicatie, vertraging opgelopen

words late
    te laat, later dan gepland, later dan beloofd, later dan verwacht, rijkelijk laat, laattijdig*, laat, later, met vertraging,
    over tijd, over de tijd, achter op schema, achter op het schema, lang uitgesteld, had al moeten, had moeten verschijnen,
    hadden al moeten, maanden later dan, lang uitgebleven, tergend traag

words date-missed
    deadline gemist, deadline niet haalde, deadline overschreden, verstreken, verstreek, verstrijken, verstrijkt, niet gehaald,
    gemiste deadline, mist de deadline, belofte gebroken, gebroken belofte*, brak haar belofte, brak zijn belofte, woord gebroken,
    woordbreuk, niet nagekomen, niet nakomen, niet ingelost, niet gestand, verbroken belofte*, kwam en ging, voorbij zonder,
    voorbijgegaan, voorbij gegaan, ging voorbij, gingen voorbij, niet waargemaakt, datum verschoof, schoof op, deadline laten,
    loze belofte*

words stuck
    vastgelopen, vastloopt, liep vast, loopt vast, vastzit, vast zit, op de lange baan, sleept aan, zit vast, zat vast, vastzitten,
    vast komen te zitten, muurvast, sleept zich voort, sleepte zich voort, aanslepen, aansleept, aangesleept, blijft liggen,
    bleef liggen, blijven liggen, in de wacht, wachtkamer, gestagneerd, stagneer*, stagnatie, stil te liggen, ligt stil, lag stil,
    stilgelegd, stilgevallen, stilstand, impasse, patstelling, slop, in het niemandsland, verzand*, blijven steken, bleef steken,
    bureaucratisch*, geen vooruitgang, weinig vooruitgang, op haar bureau, op het bureau, op dood spoor

words repeatedly
    opnieuw, nogmaals, nog een keer, alweer, herhaaldelijk, bij herhaling, weer, vaak, drie keer, twee keer, driemaal, herhaalde,
    steeds weer, telkens, keer op keer, meermaals, meermalen, meerdere malen, meerdere keren, verschillende keren,
    verschillende malen, diverse keren, verscheidene keren, tal van keren, voortdurend, aanhoudend*, voor de derde keer,
    voor de tweede keer, vierde keer, zoveelste, eens te meer, wederom, weeral, meerdere gelegenheden, verschillende gelegenheden,
    ettelijke, bij diverse gelegenheden, elke keer, iedere keer, meer dan eens

words wait
    wachten, wacht, wachtte, wachtten, gewacht, wachtend, wachtende, afwachten, afgewacht, afwacht, afwachtend, uitkijken naar,
    kijkt uit naar, kijken uit naar, reikhalzend, in afwachting, met spanning, smacht*, hunker*, geduld, geduldig, aan het lijntje

words long-time
    al maanden, al jaren, al weken, maandenlang, maandenlange, jarenlang, lange tijd, te lang, maanden, jaren, vorig jaar,
    jarenlange, wekenlang, wekenlange, al een jaar, al lang, al lange tijd, heel lang, zo lang, een jaar later, maanden later,
    jaren later, maanden geleden, jaren geleden, weken geleden, een jaar geleden, bijna een jaar, meer dan een jaar, ruim een jaar,
    ruim jaar, halfjaar, half jaar, zes maanden, negen maanden, tien maanden, sinds vorig jaar, eindeloos, langdurig*, na maanden,
    hoe lang, hoelang, maand na maand, geruime tijd, sinds lang, lang geleden

words more-time
    meer tijd, extra tijd, tijd nodig, kost tijd, kostte tijd, vergt tijd, duurt langer, duurde langer, langer duren, langer duurt,
    langer dan gepland, langer dan verwacht, langer dan gedacht, langer nodig, nog even, nog een tijdje, nog wel even,
    nog enkele weken, enige tijd, nog een aantal, nog enkele maanden, uitloop, verlenging, verlengd, tijdrovend, overhaast,
    nog veel werk

words no-date
    geen datum, zonder datum, geen vaste datum, geen exacte datum, geen precieze datum, geen concrete datum, datum onbekend,
    geen publicatiedatum, geen tijdpad, geen tijdschema, geen tijdlijn, geen termijn, geen deadline, zonder deadline,
    geen planning, geen tijdstip, geen uitsluitsel, onduidelijk wanneer, niet duidelijk wanneer, onbekend wanneer,
    niet bekend wanneer, wanneer precies, niet gezegd wanneer, niet zeggen wanneer, zonder te zeggen wanneer, tot nader order,
    onbepaalde tijd, onbepaalde duur, sine die, te zijner tijd, te gelegener tijd, op een later tijdstip, op een later moment,
    nader te bepalen, staat niet vast, geen indicatie wanneer, geen idee wanneer, is nog onbekend, datum nog niet

words time-short
    tijd dringt, dringt de tijd, tijd raakt op, tijd begint te dringen, weinig tijd, tijdgebrek, tijdsdruk, tijdnood,
    dagen te gaan, weken te gaan, uren te gaan, nog een paar dagen, nog enkele dagen, resterende dagen, resterende tijd,
    resterende uren, laatste weken, laatste uren, aftellen, klok tikt, klok tikte, tikt door, tikkende klok, tijd tikt,
    tegen de klok, race tegen de tijd, laatste kans, nu of nooit, deadline nadert, komt dichterbij, nadert rap, bijna voorbij,
    niet veel tijd

words impatience
    ongeduld*, frustratie*, gefrustreerd*, teleurstell*, teleurgesteld, teleurgestelde, ontgoochel*, geduld, wrevel*, ergernis*,
    ergert, geërgerd, irritatie*, geïrriteerd, woede, woedend, woedende, verontwaardig*, ontevreden*, ontstemd, misnoegd,
    moedeloos*, wanhopig*, beu, ontsteltenis, ongenoegen, verbijstering, verbitterd

words reason
    omdat, vanwege, wegens, doordat, reden, redenen, omwille van, op grond van, ingegeven, uitleg, uitgelegd, legt uit,
    uit te leggen, oorzaak, oorzaken, te wijten, wijten aan, te danken, dankzij, aanleiding, motief, motivering, excuus, excuses,
    smoes*, onder het mom, voorwendsel, gerechtvaardigd, rechtvaardig*, verontschuldig*, met verwijzing, als gevolg van,
    ten gevolge van, aangezien

words promise-verb
    beloven, belooft, beloofde, beloofden, beloofd, toezeggen, toegezegd, toegezegde, zegt toe, zegde toe, zegden toe, zei toe,
    toezegde, toe te zeggen, verzeker*, garandeer*, gegarandeerd, garanderen, verbindt zich, verbond zich, zich verbonden,
    zich verplicht, verplicht zich, verplichtte zich, gezworen, woord gegeven, gaf haar woord, gaf zijn woord, geeft haar woord,
    op haar woord, erewoord, geëngageerd, belofte gedaan, toezegging gedaan, belofte deed

words promise-noun
    belofte, beloften, beloftes, beloftebreuk, toezegging, toezeggingen, garantie, garanties, haar woord, zijn woord, hun woord,
    erewoord, verbintenis*, gelofte, engagement, engagementen, eed, waarborg*, loze belofte*, geloftes

words intend
    voornemen, voornemens, plan, plannen, plant, gepland, wil, wilde, willen, hoopt, hopen, bereid, bedoeling, bedoelt, bedoeld,
    beoogt, beoogde, beoogd, beogen, streeft, streefde, streven, gestreefd, in de hoop, doelstelling, mikt op, intentie, intenties,
    op het oog, zich voorgenomen, nastreven, nastreeft, zou willen, graag willen, wil graag

words resolve
    vastberaden, vastberadenheid, vastbesloten, vast van plan, resoluut, resolute, nakomen, nagekomen, committeert, houdt woord,
    houdt haar woord, woord houden, hield haar woord, hield woord, belofte nakomen, belofte na te komen, belofte nakomt,
    kwam haar belofte na, gestand doen, belofte houden, belofte houdt, inlossen, ingelost, waarmaken, waargemaakt, eerbiedig*,
    hoe dan ook, koste wat kost, koste wat het kost, wat er ook gebeurt, kost wat kost, ondanks alles, blijft erbij, bleef erbij,
    houdt vast aan, hield vast aan, vasthouden aan, vasthoudt aan, zich houden aan, volharden, volhardt, volhardde,
    volledig toegewijd, woord gestand

words soon
    binnenkort, weldra, spoedig, spoedige, eerstdaags, dezer dagen, op korte termijn, aanstaand, aanstaande, op handen, ophanden,
    nabije toekomst, elk moment, ieder moment, in aantocht, nakend, nakende, voor de deur staat, voor de deur staan,
    eraan te komen, komt eraan, gauw, vlug, op komst, de komende dagen, binnen enkele dagen, binnen een paar dagen, afzienbare,
    al snel

words expected
    verwacht, verwachte, verwachten, verwachtte, verwachting, verwachtingen, gepland, geplande, voorzien, zou komen, langverwacht*,
    geanticipeerd, stond gepland, staat gepland, ingepland, is voorzien, was voorzien, stond voorzien, op de agenda, geagendeerd,
    zou verschijnen, zou gepubliceerd worden, zou worden gepubliceerd, zouden verschijnen, moet verschijnen, moest verschijnen,
    zal verschijnen, zal gepubliceerd worden, zal worden gepubliceerd, wordt gepubliceerd, volgens planning, volgens schema,
    volgens plan, op schema, op koers, zit eraan te komen, beoogd, op stapel, in het verschiet, reikhalzend

words before-leaving
    voor zijn vertrek, einde van haar, einde van zijn, einde van mijn, einde van het mandaat, ambtstermijn, voordat ze haar,
    voor ze haar, haar ambtstermijn, haar mandaat, ambtsperiode, mandaat afloopt, mandaat afliep, mandaat eindigt,
    mandaat eindigde, termijn eindigt, termijn afloopt, termijn afliep, termijn verstrijkt, mandaat verstrijkt,
    voordat zij vertrekt, voordat ze vertrekt, voor ze vertrekt, voordat ze stopt, voor ze weggaat, voordat ze weggaat,
    haar vertrek, haar afscheid, aftreedt, aftreden, aftrad, opstapt, opstappen, opstapte, trad af, treedt af, stapt op, stapte op,
    legt haar functie neer, afscheid neemt, afscheid nam, neemt afscheid, afzwaait, afzwaaien, zwaait af

words time-frame
    binnen weken, binnen enkele weken, binnen een paar weken, binnen dagen, binnen enkele dagen, binnen een maand, binnen maanden,
    komende weken, komende dagen, komende maanden, komende maand, komende week, volgende week, volgende maand, volgend jaar,
    deze week, deze maand, dit jaar, dit najaar, deze herfst, deze zomer, dit voorjaar, in het najaar, in de herfst, in de zomer,
    na de zomer, voor de zomer, eind van de maand, einde van de maand, einde van het jaar, eind van het jaar, voor het einde van,
    tegen het einde van, kwestie van weken, kwestie van dagen, over enkele weken, over een paar weken, tijdsbestek, tijdskader

words effort
    proberen, probeerde, geprobeerd, trachten, tracht, trachtte, probeert, streeft, streven, moeite, getracht, poging, pogingen,
    poogt, poogde, pogen, inspanning, inspanningen, inspannen, ingespannen, spant zich in, ons best, haar best, zijn best,
    hun best, uiterste best, best doen, best doet, ons uiterste, al het mogelijke, alles aan doen, alles op alles,
    alles in het werk, in het werk stellen, alle zeilen, alles wat mogelijk, hard gewerkt, hard werken, werkt hard, werken hard,
    hard aan het werk, zet zich in, zetten zich in, dag en nacht, onvermoeibaar, met man en macht, ijveren, ijvert, koortsachtig,
    doet moeite

words confirm
    bevestigen, bevestigt, bevestigde, bevestigden, bevestigd, bevestiging, herbevestig*, bekrachtig*, verzeker*, herhalen,
    herhaalt, herhaalde, herhaald, nogmaals gezegd, benadruk*, onderstreep*, onderstrepen, beklemtoon*, hamert op, hamerde op,
    bezweert, bezwoer, bezweren, maakte duidelijk, duidelijk gemaakt, maakt duidelijk, blijft erbij, bleef erbij, beaamt, beaamde,
    beamen, beaamd, onderschrijf*, stelt nogmaals

words doubt
    twijfel*, getwijfeld, onzeker*, niet zeker, geen zekerheid, zonder zekerheid, is de vraag, risico, mogelijk, vrees*,
    geen garantie, geen garanties, niet garanderen, kan niet beloven, kan niets beloven, onwaarschijnlijk*, betwijfel*,
    vraag is of, de vraag of, vraagteken*, onduidelijk, onduidelijkheid, scepsis, sceptisch*, mogelijk niet, misschien, wellicht,
    vermoedelijk niet, weifel*, aarzel*, ongewis*, koffiedik, maar de vraag, losse schroeven, nog niet vast, speculer*,
    speculaties, niet uitgesloten, niet uit te sluiten, kan niet uitsluiten

words finalise
    afronden, afgerond, afrondt, afrondde, af te ronden, rondt af, rondde af, rondden af, afronding, voltooien, voltooit,
    voltooide, voltooid, voltooiing, beëindig*, afmaken, afgemaakt, af te maken, afwerken, afgewerkt, afwerking, af te werken,
    afgesloten, finaliser*, gefinaliseerd, finaliseert, completeren, gecompleteerd, klaar te krijgen, klaarkrijgen, laatste hand,
    ten einde gebracht, afkrijgen, af te krijgen, definitief maken

words ready
    klaar, gereed, af is, is af, was af, klaarligt, klaarstaat, voltooid, voltooide, afgerond, afgeronde, afgewerkt, gefinaliseerd,
    definitieve, eindversie, in kannen en kruiken, drukklaar, persklaar, publicatieklaar, groen licht

words write
    schrijven, schrijft, schreef, schreven, geschreven, opstellen, opgesteld, opstelde, opstelt, stelde op, stelt op, stelden op,
    op te stellen, voorbereid*, bereidt voor, bereidde voor, voor te bereiden, samenstellen, samengesteld, samen te stellen,
    stelde samen, stelt samen, geredigeerd, redigeren, formuleren, geformuleerd, formulering, herschrijven, herschreven, op papier,
    opsteller*, bewoording*, neergeschreven, neergepend

words check
    controleren, controleert, controleerde, gecontroleerd, controle, controles, doornemen, beoordelen, beoordeeld, nakijken,
    nagekeken, nagelezen, nalezen, proeflezen, redigeren, redigeert, geredigeerd, herzien, herziening, herziet, verifiëren,
    verifieert, geverifieerd, verificatie, toetsen, getoetst, doorgenomen, bestuderen, bestudeerd, beoordeling, onder de loep,
    doorlichten, doorgelicht, doorlichting, juridische toets*, kwaliteitscontrole*, kwaliteitszorg, factcheck*, feitencontrole,
    gecheckt, checken, checkt

words final-touches
    laatste hand, laatste loodjes, laatste fase, laatste stadium, laatste stappen, laatste stap, puntjes op de i,
    laatste correcties, laatste aanpassingen, laatste wijzigingen, laatste details, laatste controle, laatste controles,
    laatste rechte lijn, laatste ronde, laatste voorbereidingen, laatste bewerkingen, laatste checks, eindfase, eindstadium,
    afrondende fase, afrondingsfase, slotfase, finale fase, finishing touch, bijschaven, bijgeschaafd, polijsten, gepolijst,
    eindsprint, eindredactie

words work-on
    bezig met, aan het werk, werkt aan, werken aan, werkte aan, gewerkt aan, gewerkt wordt, wordt gewerkt, nog gewerkt, doorwerken,
    werkt door, werken door, voortzet, voortzetten, voortgezet, zet voort, zet haar werk, zetten het werk, gaat door, in de maak,
    in voorbereiding, voorbereidingen, voorbereidt, in bewerking, in uitvoering, in ontwikkeling, aan de gang, in de pijplijn,
    wordt opgesteld, wordt voorbereid, wordt herzien, wordt bijgewerkt, in wording, vordering*, vorderen, boekt vooruitgang

words nearly
    bijna, vrijwel, nagenoeg, zo goed als, op het punt, op de rand van, aan de vooravond, vergevorderd, ver gevorderd,
    in een ver stadium, handbereik, grotendeels, zowat, bijna klaar, op een haar na, bijna zover, vlak voor,
    in een vergevorderd stadium, staat op het punt, zo goed als klaar

words gather
    verzamelen, verzameld, verzamelt, verzamelde, verzamelden, vergaren, onderzocht, gesproken met, vergaard, vergaart,
    bewijsmateriaal, bewijs, bewijzen, getuigenis*, getuigen, getuige, ooggetuige*, getuigenverklaring*, interviews, geïnterviewd,
    interviewen, interviewt, interviewde, ondervraagd, ondervragen, documenteren, gedocumenteerd, documenteert, documenteerde,
    analyser*, geanalyseerd, monitor*, gemonitord, satelliet*, in kaart, onderzoeksteam, feitenonderzoek, veldonderzoek,
    openbare bronnen, officiële documenten, rechtbankstukken

words send
    sturen, stuurt, stuurde, stuurden, gestuurd, verzonden, getoond, laten zien, verzenden, verzond, verstuurd, verstuurde,
    versturen, verstuurt, opgestuurd, doorgestuurd, doorsturen, doorstuurt, toegestuurd, toesturen, toezenden, toegezonden, zond,
    zendt, overhandig*, overgedragen, overdragen, overdroeg, draagt over, voorleggen, voorgelegd, legt voor, legde voor,
    voor te leggen, indienen, ingediend, indiende, dient in, diende in, delen met, gedeeld met, deelt met, deelde met, doorgeven,
    doorgegeven, ter beschikking gesteld, ter hand gesteld, doorgezonden, ter inzage, inzage gegeven

words receive
    ontvangen, ontvangt, ontving, ontvingen, ontvangst, gekregen, krijgen, krijgt, ontvanger, kreeg, kregen, verkregen, verkreeg,
    bemachtig*, in het bezit, toegestuurd, inzage, binnengekregen

words comments
    commentaar, commentaren, opmerking*, reacties, feedback, antwoord, reactie, inbreng, correctie, antwoorden, input, aanmerking*,
    feitelijke onjuistheden, feitelijke correcties, feitelijke fouten, suggestie*, wijziging*, aanpassingen, kanttekening*,
    schriftelijke reactie, zienswijze*, weerwoord, becommentarieer*, repliek, aantekeningen, bezwaar, bezwaren

words in-advance
    vooraf, tevoren, op voorhand, bij voorbaat, voorafgaand aan, voorafgaande, voor publicatie, voor de publicatie,
    voor verschijning, voor het verschijnen, voor de bekendmaking, voor openbaarmaking, voor de vrijgave,
    voordat het wordt gepubliceerd, voordat het gepubliceerd, voordat het verschijnt, voordat het uitkomt, voordat het rapport,
    van te voren, vooruitlopend, aanloop naar, voorinzage, voorpublicatie

words consult
    overleg*, geraadpleegd, raadpleg*, consultatie*, geconsulteerd, consulteren, besproken, samenwerking, gesprekken, procedure,
    dialoog, wisselen van gedachten, gedachtewisseling, gebruikelijk*, vaste procedure, standaardprocedure, standaardpraktijk,
    standaard praktijk, normale procedure, vaste praktijk, wederhoor, recht van antwoord, kans om te reageren,
    mogelijkheid om te reageren, gelegenheid om te reageren, gelegenheid te reageren, mogen reageren, in de gelegenheid,
    om commentaar gevraagd, om reactie gevraagd, om een reactie gevraagd, contact met, in contact

words incorporate
    verwerken, verwerkt, verwerkte, op te nemen, rekening houden, rekening gehouden, opgenomen, toegevoegd, rekening te houden,
    houdt rekening, hield rekening, in aanmerking, in overweging, meegenomen, meenemen, meeneemt, mee te nemen, geïntegreerd,
    integreren, integreert, weerspiegel*, bijwerken, bijgewerkt, aangepast, aanpassen, aanvullen, aangevuld, aanvulling, ingevoegd,
    acht geslagen, gevolg geven aan, reageren op opmerkingen, gehoor geven, bijgesteld, bijstellen, meegewogen, meewegen

words draft
    concept, conceptversie*, conceptrapport*, concepttekst*, ontwerpversie, ontwerprapport*, kopie, exemplaar, tekst, ontwerp,
    ontwerptekst, versie, versies, voorlopig*, eindversie, manuscript, kladversie, werkversie, werkdocument,
    ontwerp van het rapport, kopie van het rapport, nog niet definitief, niet definitieve, ongecorrigeerde, onvoltooid,
    onvoltooide, tussentijds*

words pressure
    druk, drukmiddel*, pressie*, duimschroeven, dwang, gedwongen, invloed, dwingen, afdwingen, tussen twee vuren, touwtrekk*,
    onder druk, onder druk gezet, onder druk zetten, druk uitoefenen, druk uitgeoefend, politieke druk, zware druk, enorme druk,
    grote druk, druk opvoeren, druk van beide kanten, opgejaagd

words lobby
    lobby, lobbyen, lobbyt, lobbyde, gelobbyd, lobbyist*, lobbywerk, lobbycampagne, lobbyoffensief, lobbyactie, steun zoeken,
    steun gezocht, steun te zoeken, zoekt steun, zocht steun, steun vragen, steun verwerven, steun te verwerven, steun vergaren,
    steun te vergaren, steun te krijgen, steun te winnen, zieltjes, overhalen, overgehaald, overreed*, achter zich te krijgen,
    achter zich krijgen, achter zich scharen, achter zich geschaard, ronselen, ronselt, geronseld, trommelt op, opgetrommeld,
    optrommelen, mobiliser*, gemobiliseerd, medestanders, paaien, gepaaid, hengelt, hengelen, gehengeld, diplomatiek offensief

words threaten
    dreigen, dreigt, dreigde, dreigden, gedreigd, bedreig*, dreigement*, dreiging*, dreigbrief, intimider*, geïntimideerd,
    intimidatie, chanter*, gechanteerd, chantage, afpersing, represaille*, vergelding*, vergeld, wraak, wraakactie*, consequentie*,
    de gevolgen, gevolgen dragen, prijs betalen, duur te staan, boeten, betaald zetten, betaald gezet, ultimatum, tegenmaatregel*,
    niet werkeloos toezien, samenwerking opschort*, afschrik*, afgeschrikt, angst aanjagen, spelen met vuur

words warn
    waarschuw*, gewaarschuwd, vermaan*, vermaning*, sloeg alarm, alarm slaan, noodklok, alarmer*, gealarmeerd, alarmbel*,
    aan de bel, rode lijn, schot voor de boeg, raadt af, raadde af, afgeraden, ontraad*, ontraden, afraden, waarschuwing,
    waarschuwingen, voor gewaarschuwd, verwittig*, aan de alarmbel

words letter
    brief, brieven, missive*, schriftelijk*, nota, note verbale, memo, memorandum, e-mail, mails, gemaild, briefwisseling,
    correspondentie, rondzendbrief, brandbrief, protestbrief, in een schrijven, schreef aan, schrijft aan, aangeschreven, demarche

words sign
    ondertekenen, ondertekent, ondertekende, ondertekenden, ondertekend, ondertekenaar*, ondertekenende, ondertekening*, tekenen,
    tekent, tekende, tekenden, getekend, handtekening*, medeondertekenaar*, medeondertekend, gezamenlijk, gezamenlijke,
    ondergetekende*, signataris*, signatuur, onderschrijven, onderschreven, onderschrijft, hun naam, zich aangesloten, mede namens

words circulate
    circuleren, circuleert, circuleerde, gecirculeerd, verspreid*, rondgaan, rondgaat, rondging, doet de ronde, deed de ronde,
    doen de ronde, ronde onder, rondgestuurd, rondsturen, rondgezonden, gaat rond, ging rond, gaan rond, uitgedeeld, uitdelen,
    deelde uit, deelt uit, rondgedeeld, onder diplomaten, onder missies, onder diplomatieke missies, onder ambassades,
    aan ambassades, aan diplomatieke missies, aan missies, met ambassades gedeeld, naar ambassades, naar diplomatieke missies,
    naar missies, bij diplomatieke vertegenwoordigingen, aan diplomatieke vertegenwoordigingen, bij delegaties, aan delegaties,
    in omloop gebracht

words oppose
    verzet*, bezwaar, bezwaren, gekant, kantte zich, kanten zich tegen, afwijzend, tegen publicatie, tegen de publicatie,
    tegenstand, tegenstander*, zich keren tegen, keert zich tegen, keerde zich tegen, keerden zich tegen, niet eens, oneens,
    het niet mee eens, niet instemmen, stemt niet in, weerstand, aanvechten, vecht aan, aangevochten, oppositie, pertinent tegen,
    fel tegen, sterk tegen, krachtig tegen, resoluut tegen, mordicus tegen, ageert, ageerde tegen

words block
    blokkeer*, geblokkeerd, blokkade, tegenhouden, tegengehouden, tegen te houden, stopt, verbod, in de weg, houdt tegen,
    hield tegen, verhinder*, voorkomen, voorkomt, voorkwam, belet*, belemmer*, hinderen, gehinderd, dwarsbomen, dwarsboomt,
    dwarsboomde, gedwarsboomd, stoppen, stopzet*, stopgezet, tegenwerk*, tegengewerkt, saboter*, gesaboteerd, sabotage, saboteert,
    obstruer*, obstructie, veto, vetorecht, torpeder*, getorpedeerd, torpedeert, verijdel*, afremmen, afgeremd, de pas af,
    pas afgesneden, een halt toe, halt toegeroepen, halt toeroepen, roet in het eten, spaak in het wiel, de weg versperr*,
    stop te zetten

words bury
    begraven, begraaft, begroef, verzwijg*, verzwegen, doofpot, doofpotaffaire, onder het tapijt, onder het vloerkleed, censur*,
    gecensureerd, wegmoffelen, weggemoffeld, wegmoffelt, toedekken, toegedekt, dekt toe, smoren, smoort, gesmoord, stilhouden,
    stilgehouden, stil te houden, doodzwijg*, doodgezwegen, laten verdwijnen, doen verdwijnen, weggestopt, weg te moffelen,
    de mond snoer*, de mond gesnoerd, monddood, het zwijgen op, zwijgen opgelegd, tot zwijgen, muilkorf*, nooit gepubliceerd,
    nooit verschijnt, nooit zal verschijnen, nooit het licht, nooit openbaar, achterhouden, achtergehouden

words interfere
    inmeng*, ingemengd, mengt zich, mengde zich, bemoei*, beïnvloed*, invloed, aangepast, ingrijpen, ingegrepen, grijpt in,
    greep in, interventie*, interfereer*, gemanipuleerd, manipul*, knoei*, geknoei, geknoeid, sjoemel*, verzacht*, afgezwakt,
    afzwakken, zwakt af, zwakte af, af te zwakken, zwakken af, verwater*, geschrapt, schrappen uit, herschreven, geherformuleerd,
    uitgekleed

words damage
    schade, schaden, schaadt, schaadde, geschaad, beschadig*, nadelig, negatieve gevolgen, schadelijk, schadelijke, ondermijn*,
    aantasten, aangetast, tast aan, ondergraaf*, ondergraven, vergiftig*, verpest*, verslechter*, verstoor*, verstoren, verziek*,
    in gevaar, politiser*, gepolitiseerd, confrontatie, spanningen, verdeeldheid, polariser*, gepolariseerd, blokconfrontatie,
    afbreuk doen, afbreuk doet, doet afbreuk, ten koste van, geloofwaardigheid aantast*, vertroebel*

words refrain
    niet publiceren, niet te publiceren, niet vrij te geven, niet vrijgeven, niet openbaar te maken, niet openbaar maken,
    terughoudend*, onthouden zich, niet uit te brengen, niet uitbrengen, afzien, ziet af, zag af, af te zien, afziet, onthouden,
    onthoudt, onthield, zich onthoud*, achterwege te laten, achterwege blijft, achterwege gelaten, heroverweg*, heroverwogen,
    zich bedenk*, zich bedacht, zich bezinn*, tweemaal bedenken, twee keer nadenken, zich inhouden, af van publicatie, afblazen,
    in plaats van te publiceren, verzocht niet te, verzoeken niet te, vraagt niet te, gevraagd niet te, vroeg niet te,
    vroegen niet te, dringend verzocht niet, weerhoud*

words displeasure
    ongenoegen, misnoegen, ontevreden*, ontstemd, ergernis*, ergert, kwaad, afkeuring, geërgerd, irritatie*, geïrriteerd, woede,
    woedend*, boos, boosheid, verontwaardig*, bezorgd*, grote zorg, diepe zorg, ernstige zorg, ernstige zorgen, grote zorgen,
    zorgwekkend, protest, protesteer*, protestnota, wrevel*, verbolgen, furieus, gepikeerd, gebelgd, onvrede, klacht*, beklag,
    gestoord aan, stoorde zich, ontsteld, verbolgenheid, nijdig

words behind-scenes
    achter de schermen, achter gesloten deuren, achter de coulissen, in beslotenheid, in het geheim, in stilte, stilletjes,
    in alle stilte, discreet, discrete, heimelijk*, onderhands*, vertrouwelijk*, officieus, privégesprek*, achterkamer*,
    wandelgangen, in de luwte, buiten de schijnwerpers, stille diplomatie, binnenskamers, buiten de openbaarheid, onder de radar,
    stiekem, off the record

words campaign
    campagne*, offensief, charmeoffensief, mediaoffensief, tegenoffensief, gecoördineerd*, *campagne, *campagnes, *offensief,
    strategie, actie, geconcerteerd*, gezamenlijke actie, orkestreer*, georkestreerd, georkestreerde, manoeuvre*, gemanoeuvreerd,
    kruistocht, propaganda*, lastercampagne, lobbycampagne, beïnvloedingscampagne, desinformatiecampagne, drukcampagne, tactiek*,
    mediacampagne, woordenoorlog

words give-in
    toegeven aan, zwichten, zwicht, zwichtte, gezwicht, bezwijk*, toegeven, buigen, buigt, boog, bezweken, bezweek, knieval*,
    door de knieën, buigt voor, boog voor, buigen voor, gebogen voor, capituler*, capituleert, gecapituleerd, capitulatie,
    gaf zich over, inbinden, bindt in, bond in, ingebonden, terugkrabbel*, terug te krabbelen, krabbelt terug, krabbelde terug,
    terugdeinz*, terugdeinst, deinst terug, deinsde terug, teruggedeinsd, zelfcensuur, laat zich onder druk, laten intimideren,
    laat zich intimideren, overstag, bakzeil, concessie*, inschikkelijk*

words withstand
    weerstaan, weerstaat, weerstond, weerstonden, weerstand bieden, het hoofd bieden, weerstand, moed, bood het hoofd,
    niet zwichten, niet bezwijken, niet wijken, niet buigen, zwichten niet, niet toegeven, niet beïnvloeden,
    niet laten beïnvloeden, niet onder druk, niet intimideren, niet afschrikken, onafhankelijk*, vrij van druk, onder geen druk,
    ondanks druk, ondanks de druk, ondanks grote druk, trotseer*, trotseren, getrotseerd, houdt stand, hield stand, standhouden,
    stand gehouden, stand houden, voet bij stuk, rug recht, rechte rug, niet tegenhouden, kan niet stoppen, onbevreesd,
    onverschrokken, volharden, ongevoelig voor, onbuigzaam

words call-for
    eisen, eist, eiste, eisten, geëist, eis, opgeroepen, roept op, roepen op, riep op, verzoek om, opeisen, oproepen tot, oproep,
    pleit voor, pleiten voor, pleitte voor, pleidooi, gepleit voor, vragen om, vraagt om, vroeg om, vroegen om, verlangd,
    aandringen op, dringt aan op, drong aan op, drongen aan op, aangedrongen op, staan erop, staat erop, stond erop, roep om,
    roepen om, luider wordende roep, vraagt publicatie, ijveren voor, ijvert voor

words urge
    dringt aan, dring aan, dringen aan, drong aan, drongen aan, aandringen, aandringt, aandrong, aan te dringen, oproepen,
    roept op, roepen op, riep op, riepen op, opgeroepen, spoort aan, spoorde aan, spoorden aan, aansporen, aansporing*,
    aangespoord, aangemaand, aanmanen, maant, maanden aan, smeken, smeekt, smeekte, gesmeekt, smeekbede, dringend verzocht,
    verzoekt dringend, dringend verzoek, met klem, op het hart, oproep aan, doet een beroep op, doen een beroep op,
    deed een beroep op, moedigt aan, aanmoedig*, aangemoedigd

words ask
    vragen, vraagt, vroeg, vroegen, gevraagd, verzoek, verzoeken, verzoekt, verzocht, verzochten, aanvraag, doet een beroep,
    deed een beroep, uitnodig*, uitgenodigd, nodigt uit, nodigde uit, smeken, smeekt, smeekte, smeekbede, navraag, desgevraagd,
    bevraagd, bevragen, op vraag van, stelde de vraag, richtte zich tot, wendt zich tot, wendde zich tot

words petition
    petitie*, verzoekschrift*, open brief, gezamenlijke brief, gezamenlijke verklaring, gemeenschappelijke verklaring,
    gemeenschappelijke brief, gezamenlijke oproep, gemeenschappelijke oproep, publieke oproep, handtekeningenactie, handtekeningen,
    ondertekenaars, ondertekend door, gezamenlijk ondertekend, collectieve oproep, collectieve verklaring, manifest, brandbrief,
    gezamenlijk verzoek, gezamenlijk pleidooi, door organisaties ondertekend, honderden organisaties, steunbetuiging*

words must
    moeten, moet, moest, moesten, dient, dienen, nodig, plicht, urgent, mag niet, diende, behoort, is tijd, hoog tijd,
    hoogste tijd, tijd dat, tijd om, noodzakelijk*, noodzaak, verplicht, verplichte, verplichting, cruciaal, essentieel,
    van groot belang, belangrijk dat, vereist, dringend nodig, gehouden te, onontbeerlijk, onvermijdelijk, kan niet anders

words at-once
    onmiddellijk*, meteen, terstond, per direct, ogenblikkelijk, zonder uitstel, nu, snel, direct, zonder verder uitstel,
    zonder enig uitstel, zonder vertraging, zonder verdere vertraging, zonder dralen, zonder talmen, onverwijld*, zo gauw mogelijk,
    snel mogelijk, zo vlug mogelijk, spoedig, spoed, spoedeisend, urgent, dringend, nu direct, vandaag nog, bespoedig*,
    haast maken, haast te maken, versneld, voortvarend*, tijdig

words no-more
    geen excuus, geen excuses, excuses meer, geen reden om, geen reden meer, geen enkele reden, genoeg, niet langer,
    geen enkele rechtvaardiging, geen rechtvaardiging, geen uitstel meer, geen verder uitstel, geen verdere vertraging,
    geen dag langer, niet langer wachten, niet langer uitstellen, niet meer wachten, kan niet wachten, kunnen niet wachten,
    niet langer te wachten, lang genoeg, te lang gewacht, genoeg gewacht, genoeg is genoeg, genoeg geweest, onaanvaardbaar*,
    onacceptabel*, ontoelaatbaar, onverantwoord, onvergeeflijk*, niet te rechtvaardigen, niet te verdedigen, onverdedigbaar,
    uitvluchten, smoesjes, welletjes, maat is vol, tijd is voorbij

words owed
    recht te weten, recht om te weten, recht hebben, hebben recht op, recht op informatie, verschuldigd, reputatie, moreel,
    op het spel, plicht, is het verplicht, verdienen, verdient, verdiend, transparant*, geloofwaardigheid, staat op het spel,
    op de proef, aanspraak, gerechtigd, algemeen belang, publiek belang, publieke belang, waarheid, verantwoordelijkheid,
    gerechtigheid voor, lakmoesproef, aan de slachtoffers, slachtoffers verplicht, wereld moet weten, wereld heeft het recht

words reproach
    kritiek, bekritiseer*, bekritiseren, kritiseer*, verwijt*, verweten, falen, kwalijk, zwak, zwakke, verweet, neemt kwalijk,
    nam kwalijk, kwalijk genomen, laakt, laakte, laks*, faalt, faalde, gefaald, tekortgeschoten, schiet tekort, schoot tekort,
    in de steek, verraad, verraden, lafheid, laf, laffe, gebrek aan moed, gebrek aan daadkracht, gebrek aan wil,
    gebrek aan transparantie, passiviteit, nalatig*, besluiteloos*, onder vuur genomen, hypocr*, dubbele standaard, dubbele moraal,
    dubbele maatstaf*, schande, schandalig*, beschamend*, blamage, plichtsverzuim, wegkijken, weggekeken, kijkt weg, oogje dicht,
    gemiste kans, op de vingers, veeg uit de pan

words protest
    protest, protesten, protesteren, protesteert, protesteerde, protesteerden, mars, straat, geprotesteerd, protesterende,
    protestactie*, protestmars, protestbetog*, betog*, betoogden, manifestatie*, manifesteren, demonstratie*, demonstranten, wake,
    kaarswake, zitactie*, sit in, hongerstaking*, de straat op, spandoek*, leuzen, slogans, scandeer*, verzamelden zich,
    verzameld voor, bijeengekomen voor, voor het gebouw, voor de ambassade, voor het hoofdkwartier, voor het kantoor, actievoer*,
    actie gevoerd, kampeer*, kampement

words reject
    afwijzen, afgewezen, afwijst, wees af, wijst af, wijzen af, met klem, onaanvaardbaar, weggewuifd, af te wijzen, afwijzing*,
    verwerpen, verwerpt, verwierp, verwierpen, verworpen, verwerping*, weersprek*, weersproken, weerspreekt, weersprak, weerleggen,
    weerlegd, weerlegt, weerlegde, weerlegging, van de hand, niet erkennen, erkent niet, niet erkend, niet accepteren,
    accepteert niet, niet aanvaarden, aanvaardt niet, niet geaccepteerd, niet aanvaard, onacceptabel, resoluut tegen,
    krachtig tegen, wuift weg, wuifde weg, wegwuiven, doet af als, deed af als, afdoen als, doet het rapport af, naast zich neer,
    naast zich neergelegd, legt naast zich

words condemn
    veroordeelt, veroordeelde, veroordeelden, veroordeeld, veroordelen, gehekeld, kritiek, aan de kaak, aanval, veroordeling,
    hekel*, laakt, laakte, aan de kaak gesteld, haalt uit, haalde uit, haalden uit, uithalen naar, haalt fel uit, hard uitgehaald,
    haalt hard uit, fel gereageerd, felle kritiek, harde kritiek, stevige kritiek, scherpe kritiek, zware kritiek, bekritiseer*,
    spreekt schande, sprak schande, veegt de vloer, vloer aan met, afgekraakt, kraakt af, kraakte af, neergesabeld, van leer,
    fulmineert, fulmineerde, gaat tekeer, ging tekeer, woedend gereageerd, woedende reactie, betreurt, betreurde

words welcome
    verwelkom*, welkom, begroet*, juichen toe, juicht toe, juichte toe, blij, tevreden, positief, lof, loven, juichten toe,
    toejuichen, toegejuicht, toe te juichen, prijst, prezen, prees, geprezen, looft, loofde, lovend, lovende, verheug*, blij met,
    blij dat, verblijd*, opgelucht, opluchting, waarder*, gewaardeerd, applaus, applaudisser*, geapplaudisseerd, ingenomen,
    dankbaar*, dankt, bedankt, bedankte, bedanken, gefeliciteerd, felicit*, eerbetoon, enthousiast*, warm onthaal, hoopvol,
    hoopgevend, stap vooruit, belangrijke stap, goed nieuws, juiste richting

words lies
    leugen*, liegen, liegt, gelogen, loog, verzonnen, verzin*, fabel*, fabriceer*, gefabriceerd, gefabriceerde, vervalst*,
    vervalsen, vervalsing, onwaar*, niet waar, desinformatie, misinformatie, nepnieuws, gerucht*, ongegrond*, onjuist*,
    uit de lucht gegrepen, uit zijn duim, gezogen, laster*, smaad, belaster*, verdraai*, zogenaamd*, zogezegd*, valse,
    vals beschuldigd, onzin*, flauwekul, sprookje*, absurd*, bedrog, bedriegelijk, misleid*, kwaadaardig*, kwaadwillig*,
    hersenspinsel*, geen enkele grond, mist elke grond, zonder bewijs

words worthless
    farce, schijnvertoning, poppenkast, klucht, aanfluiting, onwettig*, illegaal, illegale, vod, nul en generlei waarde,
    onrechtmatig*, ongeldig*, nietig*, van nul en generlei, generlei waarde, waardeloos, waardeloze, zonder waarde, vodje,
    prullenbak, prullenmand, prullaria, vuilnisbak, ongeloofwaardig*, geen geloofwaardigheid, niet geloofwaardig,
    niet rechtsgeldig, geen rechtsgrond, geen rechtsgeldig*, geen enkele rechtsgrond, juridisch niet bindend, zonder mandaat,
    buiten het mandaat, buiten haar mandaat, geen mandaat, geen bevoegdheid, onbevoegd, niet bevoegd, partijdig*, onbetrouwbaar*,
    lachwekkend, belachelijk*, nutteloos, schertsvertoning

words plot
    politiser*, gepolitiseerd, gepolitiseerde, politiek gemotiveerd, politiek gemotiveerde, politiek instrument, instrument,
    inmenging, werktuig, werktuigen, politiek middel, politieke manipulatie, politieke doeleinden, complot*, samenzwering*,
    samenzweer*, beraamd, beraamde, beramen, in scène gezet, georkestreerd, georkestreerde, vijandige krachten, westerse krachten,
    laster*, zwart te maken, zwartmak*, zwartgemaakt, demoniser*, gedemoniseerd, stigmatiser*, inmenging in binnenlandse,
    binnenlandse aangelegenheden, interne aangelegenheden, ontwikkeling te stuiten, in te dammen, indammen, indamming,
    verborgen agenda, dubbele agenda, kwaadwillend*, kwade bedoeling*, bijbedoeling*, handlanger*, marionet*, speelbal, hegemon*,
    koude oorlog, blokpolitiek, sinister, sinistere, onder het voorwendsel

words landmark
    mijlpaal, mijlpalen, historisch, historische, keerpunt, kantelpunt, erkenning, erkent, cruciaal, belangrijk, omslagpunt,
    waterscheiding, doorbraak*, baanbrekend*, grensverleggend*, ongekend, ongekende, ongezien, ongeziene, voor het eerst,
    allereerste keer, van groot belang is, belangrijke stap, grote stap, belangrijk rapport, rehabilitatie, gelijk gekregen,
    gelijk gegeven, gelijk geven, vernietigend, vernietigende, verpletterend, verpletterende, game changer, gamechanger,
    gezaghebbend*, verstrekkend*, bominslag, niet meer ontkennen, niet langer ontkennen, ommekeer, moment van de waarheid,
    effent de weg, opent de deur, baant de weg

words act-on
    actie ondernemen, actie ondernomen, ondernemen actie, onderneem*, opvolgen, opgevolgd, actie, maatregelen, stappen,
    aan de slag, vervolg, opvolging, follow up, gevolg geven, gevolg te geven, gevolg gegeven, geeft gevolg, concrete stappen,
    volgende stap, vervolgstap*, volgende stappen, stappen zetten, stappen ondernemen, stappen nemen, maatregelen nemen,
    concrete maatregelen, uitvoeren, uitvoering, uitgevoerd, implementer*, geïmplementeerd, omgezet in, daden bij woord,
    woorden in daden, daad bij het woord, niet het einde, slechts het begin, startpunt, startsein, uitgangspunt, als basis,
    basis voor, voortbouwen, bouwt voort, voortgebouwd, bouwen op, ter harte nemen, in de praktijk, praktijk brengen, doorpakken,
    er iets mee doen, mee aan de slag, moet nu volgen, aan zet, vervolg geven, politiek vervolg, opgepakt, oppakken,
    internationale reactie

words accountability
    onafhankelijk onderzoek, internationaal onderzoek, onderzoekscommissie*, onderzoeksmechanisme, onderzoeksmissie, mechanisme*,
    *commissie, rechtbank, straf, toezicht, toezichtmechanisme, toezichtsmechanisme, verantwoording*, rekenschap,
    verantwoordelijk gehouden, verantwoordelijk gesteld, verantwoordelijken, verantwoordelijk te houden, daders, gerechtigheid,
    straffeloos*, vervolgd, vervolgen, vervolging, strafvervolging, berecht*, tribunaal, tribunalen, internationaal hof, strafhof,
    speciale zitting, bijzondere zitting, speciale sessie, bijzondere sessie, buitengewone zitting, universele rechtsmacht,
    universele jurisdictie, aansprakelijk*, aanklacht*, aangeklaagd, schadevergoeding, schadeloosstelling, waarheidsvinding,
    feitenonderzoek, speciale commissie

words debate
    debat*, gedebatteerd, discussie*, discussiëren, motie, moties, *resolutie, zitting, sessie, raad, voorstel, ontwerpbesluit*,
    ontwerpresolutie*, resolutie*, stemmen, stemde, stemden, gestemd, stemming, stemmingen, ingediend voorstel, agenda,
    agendapunt*, geagendeerd, raadszitting, algemene vergadering, plenair*, derde commissie, amendement*, spoeddebat, beraadslag*,
    voorgelegd aan de raad, herfstzitting, najaarszitting, voorjaarszitting, raadsleden

words defeat
    weggestemd, wegstemmen, stemde weg, stemden weg, verworpen, verwierp, mislukt, marge, verschil, meerderheid, afgewezen,
    verlies, strandde, verwierpen, verwerpen, afgestemd, nipt, nipte, krappe meerderheid, stemmen tegen, stemden tegen,
    stemde tegen, tegenstemmen, tegengestemd, tegenstemmers, negentien tegen zeventien, negentien stemmen, onthielden zich,
    onthoudingen, meerderheid tegen, geen meerderheid, nederlaag, verloren, verloor, haalde het niet, sneuvelde, gesneuveld,
    terugslag, gevoelige klap, klap voor, niet aangenomen, niet aanvaard, afgeketst, ketste af

words respond
    reageren, reageerde, reageerden, gereageerd, reactie, antwoorden, antwoord, reacties, reageert, verklaring, antwoordt,
    antwoordde, geantwoord, beantwoord*, weerlegging*, weerlegt, weerlegde, weerlegd, weerleggen, repliek*, repliceer*, weerwoord,
    kaatst terug, kaatste terug, slaat terug, sloeg terug, tegenrapport, tegenverklaring, tegenaanval, tegenoffensief, riposteer*,
    riposte, verweer, verweert, verweerde zich, reagerend op, in antwoord op

words falls-short
    teleurstell*, teleurgesteld, schiet tekort, schoot tekort, tekortschiet, tekort schiet, te weinig, zwak, terughoudend, te laat,
    genocide, tekortgeschoten, te zwak, zwakker, niet ver genoeg, gaat niet zo ver, geen genocide, niet als genocide,
    genocide niet, genocide genoemd, woord genocide, term genocide, spreekt niet van genocide, rept niet van, rept niet over,
    geen melding van, maakt geen melding, ontbreekt het woord, weggelaten, laat weg, liet weg, afgezwakt, afzwakken, afzwakking,
    voorzichtige, te voorzichtig, onvoldoende, niet voldoende, onbevredigend, ontoereikend, mager, magere, weinig nieuws,
    niets nieuws, halfslachtig, omzichtig*

words anniversary
    jaar na, jaar later, maanden na, maanden later, jaar sinds, verjaardag*, herdenking, sindsdien, naar aanleiding van,
    sinds de publicatie, sinds publicatie, sinds het verschijnen, sinds verschijning, sinds het rapport, sinds het uitbrengen,
    sinds de bekendmaking, sinds de openbaarmaking, na de publicatie, na publicatie, na het verschijnen, na verschijning,
    na het rapport, na het uitkomen, naar aanleiding van het rapport, nasleep, als gevolg van het rapport,
    als reactie op het rapport, volgend op, in het kielzog

words cite
    verwijz*, verwijst, verwees, verwezen, citer*, citeert, noemt, op basis van, wijst op, genoemd, citeerde, geciteerd, citaat,
    citaten, aanhal*, aangehaald, haalt aan, haalde aan, beroepen, beroept zich, beriep zich, baseer*, gebaseerd op,
    op basis van het rapport, stoelt op, gestoeld op, gegrond op, aanvoer*, aangevoerd, voert aan, refereer*, referer*,
    gerefereerd, aldus het rapport, volgens het rapport, zoals het rapport, in het rapport genoemd, putten uit, ontleend aan,
    gebruikt als bewijs

words sanctions
    sanctie*, sanctioneer*, gesanctioneerd, strafmaatregel*, tegenmaatregelen, importverbod, maatregelen, beperkingen, verbod op,
    *verbod, *boycot, importban, invoerverbod, invoerban, importbeperk*, invoerbeperk*, verbod op import, verbod op invoer, boycot,
    geboycot, boycott*, embargo, beperking*, restrictie*, exportbeperk*, exportverbod, exportcontrole*, visumverbod, inreisverbod,
    reisverbod*, bevriezing, tegoeden, zwarte lijst, desinvester*, divester*, katoen, producten uit dwangarbeid, ketenzorg,
    ketenverantwoordelijkheid, toeleveringsketen*, handelsverbod, handelsmaatregel*, handelssancties, importheffing*

words support
    steun, steunen, steunt, steunde, steunden, gesteund, achter, eens met, vertrouwen, *steun, ondersteun*, steunbetuig*, bijval,
    bijgevallen, valt bij, staat achter, staan achter, stond achter, schaart zich achter, schaarden zich, scharen zich achter,
    achter geschaard, onderschrijf*, onderschreef, onderschreven, deelt de mening, delen de mening, deelt de visie,
    deelt het standpunt, verdedig*, komt op voor, kwam op voor, opkomen voor, neemt het op, nam het op, partij kiezen,
    kiest partij, koos partij, solidair*, solidariteit, instemm*, ingestemd, voorstander*, pleitbezorg*, ruggensteun, aan de zijde,
    volle vertrouwen, pal achter, sluit zich aan, sloot zich aan

words drop
    laten vallen, liet vallen, laat vallen, schrappen, geschrapt, schrapt, intrekken, ingetrokken, stoppen met, gestaakt, schrapte,
    opgeven, geeft op, gaf op, afblazen, afgeblazen, blies af, blaast af, aflast*, annuleer*, geannuleerd, losgelaten, loslaten,
    laat los, liet los, stopgezet, stopzetten, afgezegd, cancel*, gecanceld, dumpen, gedumpt, prijsgeven, prijsgegeven, afzien,
    ziet af, zag af, afstand doen, afstand gedaan, doet afstand, verzaak*, overboord, in de prullenbak, van tafel, van de baan,
    streep door, streep er, streep erdoor, afgeschaft

words shelve
    opbergen, opgeborgen, op de plank, op een plank, de plank leggen, plank gelegd, bevroren, vergeten, archief, in de koelkast,
    koelkast gezet, koelkast leggen, ijskast, op ijs, laag pitje, opzij leggen, opzij gelegd, opzijleggen, opzijgelegd,
    opzij geschoven, opzijschuiven, terzijde geschoven, terzijde gelegd, terzijde leggen, terzijde schuiven, aan de kant geschoven,
    aan de kant gelegd, archiver*, gearchiveerd, in de la, in een la, bureaula, in de lade, stof vergaren, stof te vergaren,
    onder het stof, verstoffen, mottenballen, parkeer*, geparkeerd, in de wachtkamer, weggestopt, opschort*, opgeschort,
    voor onbepaalde tijd, vergeetput, vergeethoek

words for-good
    nooit, definitief, voorgoed, voor altijd, voor eeuwig, eeuwigheid, ooit, nooit meer, permanent, permanente, niet meer,
    niet langer, helemaal niet, totaal niet, geenszins, in het geheel niet, überhaupt, onherroepelijk*, voor eens en altijd,
    onder geen beding, in geen geval

words withdraw
    intrekken, ingetrokken, intrekt, intrekking, trekt in, trok in, teruggetrokken, terugtrekken, trokken in, in te trekken,
    terugnemen, teruggenomen, neemt terug, nam terug, terug te nemen, herroep*, verwijderd, verwijderen, offline gehaald,
    offline halen, van de site gehaald, nietig verklaren, annuleer*, ongedaan maken, rectificer*, terugdraai*, teruggedraaid

words find
    vinden, bevinding, bevindingen, concluder*, concludeert, concludeerde, bleek, vond, gevonden, concludeerden, geconcludeerd,
    conclusie, conclusies, vaststel*, vastgesteld, stelt vast, stelde vast, stelden vast, vast te stellen, constater*, constateert,
    constateerde, geconstateerd, oordeelt, oordeelde, geoordeeld, blijkt, gebleken, uitgewezen, komt vast te staan,
    geïdentificeerd, acht bewezen, acht het aannemelijk, mogelijk sprake van, neerkom*, komt neer op, komen neer op,
    kan gelden als, aangemerkt als

words report-says
    rapport zegt, rapport stelt, rapport meldt, rapport schrijft, rapport spreekt, rapport noemt, stelt, meldt, luidt, noemt,
    rapport waarschuwt, rapport concludeert, rapport vermeldt, rapport constateert, rapport toont, in het rapport,
    stelt het rapport, zegt het rapport, aldus het rapport, meldt het rapport, meldde het rapport, schrijft het rapport,
    spreekt het rapport, volgens het rapport, beschrijft, beschrijven, beschreef, spreekt van, sprak van, spreekt over, gewag van,
    maakt gewag, beschuldig*, concludeerde, schetst, schetste, schetsen, uiteenzet, zet uiteen, uiteengezet, valt te lezen,
    blijkt uit het rapport, stelt de tekst, aldus de tekst, luidt het in, heet het in

words abuses
    tegen de menselijkheid, misdaden, schending*, mensenrechtenschending*, geschonden, schenden, mensenrechten, opsluiting,
    *schendingen, detentie, schendt, mensenrechtensituatie, mensenrechtenmisbruik*, wantoestand*, marteling*, martelen, gemarteld,
    folter*, gefolterd, mishandeling*, mishandeld, willekeurig*, seksueel geweld, seksueel misbruik, verkracht*, gendergeweld,
    dwangarbeid, gedwongen arbeid, slavenarbeid, slavernij, sterilisatie*, gedwongen abortus*, gezinsplanning, geboortebeperking,
    geboortebeperkend*, geboorteregel*, genocide, volkerenmoord, onderdruk*, repressie, verdwijning*,
    gedwongen medische behandeling, onmenselijk*, gruwel*, indoctrin*, geïndoctrineerd, assimil*, scheiding van gezinnen,
    vrijheidsberoving

words recommend
    aanbevel*, aanbevolen, beveelt aan, beval aan, bevelen aan, raadt aan, voorstel, voorstellen, vrijlating, raadde aan,
    adviseer*, geadviseerd, advies, adviezen, aanraden, aangeraden, roept de regering op, roept de autoriteiten op,
    riep de autoriteiten op, roept de overheid op, oproep aan de regering, stelt voor, stelde voor, voorgesteld, aan te bevelen,
    richtlijn*, pleit ervoor

words contents
    inhoud*, documenteren, gedocumenteerd, documenteert, documenteerde, bevat, beschrijft, conclusies, behandelt, fragmenten,
    bevatte, bevatten, omvat, omvatte, omvatten, beslaat, bestrijkt, beschrijving, opsomming, opgesomd, somt op, oplijsten,
    opgelijst, hoofdstuk*, paragraaf, paragrafen, alinea*, passage*, bijlage, bijlagen, samengevat, samenvatt*, bevindingen,
    eindconclusie*, uittreksel*, gedetailleerd*, in detail, details, uitgebreid beschreven, komt aan bod, komen aan bod,
    uiteenzetting, bladzijde*, voorwoord, hoofdpunten

words credible
    geloofwaardig*, bewijs, bewijzen, bewijsmateriaal, onderbouwd, onderbouwing, ernstig, ernstige, serieus, feiten, aantijgingen,
    onderbouwde, gefundeerd, gefundeerde, overtuigend*, betrouwbaar, betrouwbare, betrouwbaarheid, solide, gestaafd, staven,
    staaft, plausib*, aannemelijk*, onweerlegbaar*, onomstotelijk*, onmiskenbaar*, onbetwistbaar, feitelijke, redelijk vermoeden,
    goed gedocumenteerd, waterdicht, niet te ontkennen, authentiek*

words ministry
    ministerie, ministeries, buitenlandse zaken, buitenlandministerie, ambassade, ambassades, vertegenwoordiger, regering,
    autoriteiten, *ministerie, *ambassade, ambassadeur*, ambassadrice, permanente vertegenwoordiging*,
    permanente vertegenwoordiger*, permanente missie, diplomatieke missie*, diplomatieke vertegenwoordiging*, missie bij de,
    gezant*, afgezant*, consulaat*, consulaten, consul, consuls, delegatie*, zaakgelastigde*, buitenlandminister, vice minister,
    viceminister, diplomatieke dienst

words spokesperson
    woordvoerder*, woordvoerster*, woordvoering, zegslieden, zegsvrouw, persdienst, *woordvoerder, *woordvoerster, *woordvoerders,
    persafdeling, perschef, persverantwoordelijke*, perswoordvoerder, persattaché, voorlichter*, voorlichtster, voorlichting,
    communicatiechef, communicatieverantwoordelijke*, hoofd communicatie, mediadienst, voorlichtingsdienst

words insiders
    diplomaat, diplomaten, diplomate, diplomatieke bron*, diplomatieke kringen, bron, medewerkers, ambtenaar, ambtenaren,
    *diplomaat, *diplomaten, bronnen, ingewijde*, insider*, functionaris*, welingelicht*, bekend met de zaak,
    vertrouwd met de zaak, op de hoogte, anoniem*, anonimiteit, niet bij naam genoemd, mensen dicht bij, dicht bij het kantoor,
    tipgever*, oud medewerker*, naaste medewerkers

words campaigners
    ngo, niet gouvernementele, mensenrechtenorganisatie*, mensenrechtengroep*, mensenrechtenverdediger*, mensenrechtenactivist*,
    *organisatie, *organisaties, *activist, *activisten, beweging, waakhond, activist*, actiegroep*, actievoerder*,
    campagnevoerder*, belangengroep*, belangenorganisatie*, belangenvereniging*, organisaties, drukkingsgroep*, pressiegroep*,
    middenveld, burgermaatschappij, hulporganisatie*, burgerbeweging*, pleitbezorger*, voorvechter*, mensenrechtenbeweging,
    dissident*, lobbygroep*, burgerorganisatie*

words diaspora
    ballingen, ballingschap, balling, vluchteling*, diaspora, overlevende*, minderheid, minderheden, kinderen, gezin, gezinnen,
    gevlucht, zoon, moslims, families, familie, familieleden, familielid, nabestaand*, verwant*, geliefden, dierbaren, ouders,
    moeder, vader, broer, broers, zus, zussen, zuster*, echtgenoot*, echtgenote, dochter, slachtoffer*, ex gedetineerden,
    voormalige gedetineerden, voormalig gedetineerde*, oud gedetineerde*, voormalige gevangenen, oud gevangenen, gemeenschap,
    gemeenschappen, moslimminderheid, moslimminderheden, etnische minderheid, etnische minderheden, turkstalig*, landgenoten,
    volksgenoten, asielzoeker*, kampoverlevende*

words lawmakers
    parlementariër*, parlementslid, parlementsleden, parlement, parlementen, parlementaire, commissie, fractie, kamer, *parlement,
    kamerlid*, kamerleden, tweede kamer, eerste kamer, senaat, senator*, congreslid, congresleden, europarlement*,
    volksvertegenwoordig*, afgevaardigde*, gedeputeerd*, wetgever*, lagerhuis, hogerhuis, kamercommissie*, politicus, politici,
    fractieleider*, interparlementair*

words capitals
    regering*, staten, landen, hoofdsteden, het westen, lidstaat, land, staat, overheid, bondgenoten, minister, premier, president,
    lidstaten, ministers, premiers, bondskanselier, kanselier, buitenlandminister*, staatshoofd*, mogendheden, wereldleiders,
    naties, democratieën, internationale gemeenschap, wereldgemeenschap, westerse bondgenoten, bewindslieden, bewindsvrouw,
    bewindsman

words allies
    bondgenoten, bevriend, bevriende, vriendschappelijke landen, ontwikkelingslanden, opkomende landen, bondgenoot, vrienden, blok,
    partners, mondiale zuiden, globale zuiden, gelijkgezind*, gelijkgestemd*, groep landen, groep van landen, medestanders,
    sympathisant*, sympathiserende landen, islamitische landen, moslimlanden, afrikaanse landen, arabische landen,
    niet gebonden landen, autoritaire landen, autoritaire staten, vazal*, derdewereldlanden, arme landen

words experts
    expert*, deskundige*, rapporteur*, advocaat, advocaten, jurist*, *deskundige, *deskundigen, *experts, waarnemers,
    rechtsgeleerde*, rechtsexpert*, wetenschapper*, academicus, academici, academisch*, onderzoeker*, hoogleraar, hoogleraren,
    professor*, geleerde*, analist*, historicus, historici, antropolo*, sinoloog, sinologen, specialist*, kenner*, denktank*,
    commentator*, onderzoeksinstituut, mensenrechtenexpert*, mensenrechtendeskundige*, mensenrechtenadvocaat, politicoloog,
    politicologen, volkenrechtspecialist*, volkenrechtdeskundige*, demograaf

words successor
    opvolger*, opvolgster, opvolging, opvolgt, volgt haar op, volgde haar op, kandidaat, aangesteld, overneemt, neemt over,
    nam over, vervangen, nieuwe chef, nieuwe hoge commissaris, nieuwe commissaris, nieuwe baas, nieuwe mensenrechtenchef,
    nieuwe topman, nieuwe topvrouw, nieuwe leiding, nieuw hoofd, volgende hoge commissaris, volgende commissaris, aantredend*,
    aantreden, aantreedt, trad aan, treedt aan, benoemd, benoeming*, kandidaat*, vervanger*, stokje over, stokje overgedragen,
    stokje overneemt, estafettestokje, waarnemend*, tijdelijk hoofd, aangetreden

words former
    voormalig*, vroegere, toenmalig*, gewezen, ex, oud chef, destijds, oud, voorheen, oud president, oud minister, aftredend*,
    afgetreden, scheidend*, vertrekkend*, uittredend*, voorganger*, voorgangster, vorige, opgestapt, opgestapte, uit functie,
    vorig hoofd, oud hoofd, emeritus, gepensioneerd*, oud mensenrechtenchef

words press-event
    persconferentie*, persbriefing*, persmoment*, perstekst*, persbijeenkomst*, briefing*, pers, media, persbericht, persbureau,
    *conferentie, perspraatje, persgesprek*, persverklaring*, persontmoeting*, interview*, geïnterviewd, vraaggesprek*,
    verslaggever*, journalist*, correspondent*, tegenover de pers, aan de pers, nieuwsbriefing, reporter*, mediamoment,
    afscheidspersconferentie, te woord gestaan, stond te woord

words contrast
    maar, echter, toch, ondanks, desondanks, hoewel, ofschoon, niettemin, nochtans, evenwel, daarentegen, integendeel, terwijl,
    in plaats van, in tegenstelling tot, alhoewel, weliswaar, ook al, zelfs als, in weerwil van, anderzijds, aan de andere kant,
    desalniettemin, neemt niet weg, al is het

words still
    nog steeds, nog altijd, nog immer, tot nu toe, tot nog toe, tot op heden, nog, voorlopig, steeds, momenteel, tot dusver,
    tot dusverre, tot vandaag, tot op de dag, vandaag de dag, tot op vandaag, blijft, blijven, bleef, bleven, gebleven, aanhoudt,
    vooralsnog, voortdurend, voortduurt, duurt voort, ongewijzigd, onveranderd

words already
    al, reeds, inmiddels, allang, sinds lang, eerder dan, intussen, ondertussen, zojuist, vroeger dan, voortijdig, lang voordat,
    al eerder, al lang, nu al, al sinds, reeds eerder, al vroeger, eerder al

words today
    vandaag, thans, vanochtend, vanmorgen, vanmiddag, vanavond, nu, net, pas, recent, op de dag, recentelijk, vannacht,
    gisteravond, gisterochtend, gisteren, op deze dag, op de dag van, dezelfde dag, diezelfde dag, zojuist, afgelopen nacht,
    uren geleden, minuten geleden, uren later, uren na, om middernacht, rond middernacht, net gepubliceerd, pas gepubliceerd,
    net verschenen, pas verschenen, deze ochtend, deze middag, deze avond

words earlier
    eerder, vroeger, aanvankelijk, oorspronkelijk, destijds, toentertijd, eerst, toen, ooit, vorige week, vorig, verleden,
    indertijd, eertijds, vorig jaar, vorige maand, maanden geleden, jaren geleden, weken geleden, dagen geleden, jaar geleden,
    vorige keer, in het verleden, voorheen, voordien, de dag ervoor, het jaar ervoor, tot dan, bij een eerdere gelegenheid

words whether
    indien, gevraagd of, gevraagd naar, vraag of, vraagt zich af, vroeg zich af, vraag, mogelijkheid, afvragen, afvraagt,
    zich afvraag*, vraag rijst, rijst de vraag, in geval, in het geval, tenzij, op voorwaarde dat, onduidelijk of,
    niet duidelijk of, onzeker of, niet bekend of, onbekend of, weten of, zeggen of, bevestigen of, beslissen of, wel of niet,
    al dan niet, hangt af, hangt ervan af, afhankelijk, stel dat, als het al

words according
    volgens, aldus, zegt, zei, zeiden, meldt, geciteerd, benadrukt, stelt, meent, meldde, melden, meldden, gemeld, schrijft,
    schreef, vertelt, vertelde, verklaart, verklaarde, verklaarden, deelt mee, deelde mee, deelden mee, meegedeeld, medegedeeld,
    laat weten, liet weten, lieten weten, laten weten, vernomen, verneemt, vernam, verluidt, zo blijkt, naar eigen zeggen, bericht,
    berichtte, berichtten, rapporteert, rapporteerde, luidt het, klinkt het, klonk het, tegen persbureau, tegen de krant,
    in een verklaring

words deny
    ontkennen, ontkent, ontkende, ontkenden, ontkend, ontkenning*, fout, onwaarheid, bestreden, ontkennend, ten stelligste,
    spreekt tegen, sprak tegen, spraken tegen, tegengesproken, tegenspreken, tegen te spreken, weerspreekt, weersprak, weersproken,
    weerspreken, weerleggen, weerlegd, weerlegt, weerlegde, niet waar, onwaar, onjuist*, klopt niet, klopte niet, niet juist,
    niet correct, niet het geval, betwist*, dementi, dementeer*, gedementeerd, verwerpt de beschuldigingen,
    verwerpt de aantijgingen, beschuldigingen van de hand, aantijgingen van de hand, geen sprake van, is geen sprake, tegenspraak

words admit
    toegeven, toegegeven, geeft toe, gaf toe, gaven toe, geven toe, erkenning, spijt, openlijk, erkende, erkent, erkend, erkennen,
    beaamt, beaamde, beamen, beaamd, bekent, bekende, bekennen, bekentenis*, biecht, biechtte, opgebiecht, met de billen,
    ontboezem*, schuldbekentenis, schuld bekend, eerlijk gezegd, beseft, besefte, beseffen, zich bewust, mea culpa, onomwonden,
    ruiterlijk

words hint
    hint*, gehint, zinspeel*, gezinspeeld, zinspelen, zinspeling*, teken, aanwijzing, aanwijzingen, suggestie, lijkt, suggereer*,
    gesuggereerd, suggereren, insinueer*, insinuatie*, doorschemeren, doorschemert, duidt op, duidde op, duiden op, signaal,
    signalen, lijkt erop, lijken erop, laat uitschijnen, liet uitschijnen, liet verstaan, te verstaan gegeven, te kennen gegeven,
    gaf te kennen, geeft te kennen, geven te kennen, alludeer*, allusie*, impliceer*, geïmpliceerd, vingerwijz*, cryptisch*,
    bedekte, tussen de regels

words refuse
    weiger*, geweigerd, wilde niet, wilden niet, niet bereid, onwil*, wil niet, afgewezen, ontlopen, negeert, genegeerd,
    houdt de boot af, hield de boot af, ontwijk*, ontweek, ontweken, omzeil*, vermijd*, vermeed, vermeden, geen commentaar geven,
    wilde geen commentaar, wimpelt af, wimpelde af, afgewimpeld, toegang ontzegd, niet ingaan op, ging niet in op, gaat niet in op,
    niet reageren

words journey
    bezoek, bezoekt, bezocht, bezochten, reis, reizen, missie, verblijf, delegatie, toegang, terugkeer, reist, reisde, reisden,
    gereisd, rondreis, trip, werkbezoek*, staatsbezoek*, vliegt naar, vloog naar, gevlogen naar, afgereisd, afreizen, ter plaatse,
    ter plekke, vrije toegang, ongehinderde toegang, ongehinderd toegang, onbelemmerde toegang, onbeperkte toegang,
    betekenisvolle toegang, uitnodig*, uitgenodigd, reisschema, voorbereidingsteam, technisch team, potemkin*, onderzoeksmissie,
    waarnemingsmissie

words other-object
    video*, filmpje*, beelden, beeldmateriaal, foto*, bestanden, lijst, documenten, cijfers, gegevens, artikel, interview,
    toespraak, website, namen, bestand, politiedossiers, politiebestanden, boek, boeken, boekje, film, films, speelfilm,
    documentaire*, data, dataset*, statistieken, gevangene*, gijzelaar*, begroting*, budget*, album, albums, roman, memoires,
    biografie, tijdschrift*, magazine, namenlijst*, transcript*, opname*, geluidsopname*, audio, podcast*, borgtocht, jaarcijfers,
    kwartaalcijfers, notulen, witboek

words camps
    kamp, kampen, internering*, geïnterneerd, interneren, concentratiekamp*, *kampen, *kamp, bewakers, cel, cellen, arrestaties,
    gearresteerd, heropvoed*, strafkamp*, detentiekamp*, detentiecentrum, detentiecentra, detentie, detentiefaciliteit*,
    gedetineerd*, gevangenis*, gevangene*, gevangenschap, opgesloten, opsluiting*, opsluiten, opleidingskamp*, opleidingscentrum,
    opleidingscentra, beroepsopleiding*, beroepsonderwijs, vakopleiding*, trainingscentrum, trainingscentra, scholingskamp*,
    indoctrin*, hersenspoel*, gehersenspoeld, wachttoren*, prikkeldraad, achter tralies, veroordeelde*, celstraf*, antiterror*,
    terrorismebestrijding*, terreurbestrijding, deradicaliser*, miljoen moslims, massadetentie

words games
    olympisch*, winterspelen, spelen, zomerspelen, paralympisch*, paralympics, wedstrijden, fakkel, openingsceremonie,
    slotceremonie, openingsplechtigheid, medaille*, sport*, atleet, atleten, atlete, olympiade, diplomatieke boycot, fakkelloop,
    gaststad, organisatiecomité, stadion*, ijshockey, schaats*

words holder
    haar kantoor, zijn kantoor, ons kantoor, mijn kantoor, mensenrechtenbureau, mensenrechtenkantoor, commissaris, topvrouw,
    hoofdkantoor, het kantoor, *kantoor, kantoor voor de mensenrechten, mensenrechtenchef, mensenrechtencommissaris,
    hoge commissaris, commissaris voor de mensenrechten, mensenrechtenbaas, mensenrechtenbazin, mensenrechtenhoofd,
    mensenrechtentopvrouw, mensenrechtentopman, mensenrechtenorgaan, mensenrechtenagentschap, agentschap, de organisatie,
    wereldorganisatie, haar team, ons team, zijn team, haar staf, haar medewerkers, secretariaat, mensenrechtenverantwoordelijke

words the-text
    rapport, rapporten, verslag, verslagen, mensenrechtenrapport, beoordeling, *rapport, *rapporten, onderzoek, stuk, analyse,
    evaluatie, conclusies, publicatie, studie, studies, document, documenten, dossier, dossiers, tekst, paper, bevindingen,
    onderzoeksresultaten, onderzoeksrapport*, onderzoeksverslag, onderzoeksbevindingen, eindrapport, eindverslag,
    beoordelingsrapport

words other-report
    jaarverslag*, jaarrapport*, jaarlijks rapport, jaarlijkse rapport, ander rapport, andere rapporten, eigen rapport,
    rapport van onderzoekers, rapport van het instituut, tweede rapport, eerdere rapporten, eerder rapport, eerder verslag,
    vorig rapport, apart rapport, afzonderlijk rapport, nieuw rapport, recent rapport, vervolgrapport*, tussenrapport*,
    tussentijds rapport, voortgangsrapport*, landenrapport*, wereldrapport, parlementair rapport, parlementaire rapport,
    rapport van een denktank, rapport van de denktank, denktankrapport*, eerdere studie, eerder onderzoek, andere studie,
    nieuwe studie, academisch onderzoek, wetenschappelijk onderzoek, mediaonderzoek, journalistiek onderzoek,
    onderzoek van journalisten, rapport van de rapporteur, rapport over slavernij, rapport over dwangarbeid, schaduwrapport*,
    tegenrapport*, nieuw verslag, mondeling verslag, mondelinge update, persverslag*, onafhankelijk rapport,
    rapport van een organisatie, witboek*
