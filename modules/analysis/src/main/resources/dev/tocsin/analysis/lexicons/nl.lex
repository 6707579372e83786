# Dutch
#
# The verb stands second or last and is often in two parts ("brengt ... uit", "maakt ... openbaar"), so the reach is wide and the
# parts have classes of their own. The present tells of a release, or with a day of one to come: that is own-present.
# Tried on its own examples only: there are no labelled articles in Dutch.
language nl Dutch
reach 11

words report
    een rapport, een nieuw rapport, nieuw rapport, een verslag, een nieuw verslag, een studie, een nieuwe studie, nieuwe studie, een onderzoek, een nieuw onderzoek, een document, een dossier, een analyse, een evaluatie, een beoordeling
    rapport, rapporten, verslag, verslagen, mensenrechtenrapport*, onderzoeksrapport*, eindrapport*, evaluatierapport*, Xinjiangrapport*, Oeigoerenrapport*, Chinarapport*, deelrapport*, onderzoeksverslag*, eindverslag*
    document, documenten, dossier, Xinjiangdossier, studie, evaluatie, beoordeling, analyse, bevindingen, conclusies, onderzoeksresultaten, resultaten van het onderzoek, rapportage, inschatting, bevinding, het stuk, doorlichting
words publish
    publiceren, te publiceren, publicere, gepubliceerd worden, gepubliceerd wordt, gepubliceerd zal worden, gepubliceerd te worden, publiceer, gepubliceerd zou worden, gepubliceerd moet worden, worden gepubliceerd
    uitbrengen, uit te brengen, uitgebracht worden, uitgebracht wordt, uitbrengt, worden uitgebracht, vrijgeven, vrij te geven, vrijgeeft, vrijgegeven worden, vrijgegeven wordt, worden vrijgegeven, prijsgeven, prijs te geven, uitgeven, uit te geven
    openbaar maken, openbaar te maken, openbaar maakt, openbaar gemaakt worden, openbaar gemaakt wordt, openbaar worden, openbaar wordt, openbaar te worden, worden openbaar gemaakt, openbaren, openbaar gemaakt te worden
    bekendmaken, bekend te maken, bekendmaakt, bekend maken, bekendgemaakt worden, bekendgemaakt wordt, worden bekendgemaakt, presenteren, te presenteren, presenteert het niet, gepresenteerd worden, gepresenteerd wordt, worden gepresenteerd
    naar buiten brengen, naar buiten te brengen, naar buiten brengt, naar buiten komen, naar buiten te komen, naar buiten komt, naar buiten gebracht worden, naar buiten gebracht wordt, naar buiten treden met, in de openbaarheid brengen, in de openbaarheid te brengen, in de openbaarheid komen, in de openbaarheid komt
    verschijnen, te verschijnen, uitkomen, uit te komen, uitkomt, verschijnt voor, het licht zien, het licht te zien, het licht ziet, het daglicht zien, het daglicht ziet, het levenslicht zien, boven tafel komen, boven tafel komt, op tafel leggen, op tafel te leggen, op tafel legt, op tafel komen
    online zetten, online te zetten, online komen, op internet zetten, wereldkundig maken, wereldkundig te maken, wereldkundig maakt, aan het licht brengen, te laten zien, laten lezen, onthullen, te onthullen, verspreiden, ermee naar buiten komen, ermee naar buiten te komen, afkomen met, af te komen met, lanceren, vrijkomen, publiek maken, publiek te maken, op te leveren, opleveren
    er komen, er komt, voor de dag komen, de wereld in sturen, uit de la halen, uit de lade halen, uit de la te halen, toegankelijk maken, toegankelijk te maken
words released
    gepubliceerd, gepubliceerde, publiceerde, publiceerden, publiceert, publiceren eindelijk, uitgebracht, uitgebrachte, vrijgegeven, vrijgegevene, openbaar gemaakt, openbaar gemaakte, openbaar geworden, is openbaar, nu openbaar, eindelijk openbaar
    bekendgemaakt, bekendgemaakte, bekend gemaakt, gepresenteerd, gepresenteerde, presenteerde, presenteerden, presenteert, naar buiten gebracht, naar buiten gekomen, kwam naar buiten, komt naar buiten, kwamen naar buiten, in de openbaarheid gebracht
    verschenen, verscheen, verschijnt, uitgekomen, kwam uit, is uit, is er eindelijk, is eindelijk uit, is er nu, eindelijk uit, is verschenen, gepubliceerd is, is gepubliceerd, gepubliceerd werd, openbaar gemaakt werd, ziet het licht, zag het licht, het licht gezien, het daglicht gezien, zag het daglicht, ziet het daglicht, ziet eindelijk het licht, het levenslicht gezien
    staat online, online gezet, ging online, gaat online, is online, op tafel gelegd, ligt op tafel, ligt nu op tafel, ligt eindelijk op tafel, ligt er nu, ligt er eindelijk, ligt er, boven tafel gekomen, wereldkundig gemaakt, aan het licht gebracht, onthuld, onthulde, onthult, verspreid, vrijgekomen, op de website gezet, staat op de website, is te lezen, is nu te lezen, gelanceerd, te lezen op de website, alsnog gepubliceerd, toch gepubliceerd, opgeleverd, afgeleverd, daar is het
words publication
    publicatie, publicatie van, publicatiedatum, bekendmaking, vrijgave, openbaarmaking, openbaring, verschijning, verschijnen van, verschijnen ervan, het verschijnen, uitbrengen van, het uitbrengen, presentatie, het publiceren, vrijgeven van, onthulling, het vrijgeven, het naar buiten brengen, publiceren van
words it
    het rapport ervan, het document, deze tekst, de tekst, het stuk, dat rapport, dit rapport, ervan, hij, hem
words draft
    ontwerp, ontwerprapport*, conceptrapport*, conceptversie*, concept, conceptverslag*, voorlopige versie, voorlopige tekst, kladversie*, eerste versie, ruwe versie, kopie, een kopie, afschrift, vooraf exemplaar, conceptteksten, concepttekst
words own-leaked
    concept, conceptrapport, conceptversie, ontwerprapport
words not
    niet, nooit, geen, geenszins, zonder, noch, niets, nimmer, weigert te, weigerde te, weigeren te, weigert, weigerde, in plaats van, evenmin, allerminst
words will
    heeft besloten, besloten, besloot, besluit
    zal, zullen, zou, zouden, wordt, gaat, gaan, wil, willen, wilde, plant, gepland, van plan, moet nog, staat gepland, naar verwachting, verwacht wordt, verwachte, volgens planning, zal naar verwachting, bedoeling, op het punt, zult, voornemens, plannen om, plan om
words promise
    belooft, beloofde, beloofd, beloven, beloofden, belofte, beloftes, beloften, toegezegd, toezegging, toezeggingen, zegt toe, zegde toe, toezegt, toezegde, zegt publicatie, zegde publicatie, verzekert, verzekerde, verzekerd, verzekeren, verzekering, garandeert, garandeerde
    kondigt, kondigde, kondigden, aangekondigd, aankondigt, aankondigde, aankondiging, aankondigen, hoopt, hoopte, hopen, hoop, streeft, streefde, streven, streven naar, gestreefd, belooft dat, vastbesloten, vast van plan, voorgenomen, nam zich voor, neemt zich voor, bereid, deadline, doel, beoogt, beoogde, vastgelegd op, in het vooruitzicht gesteld, in het vooruitzicht, stelt in het vooruitzicht, verbindt zich, verbond zich, heeft zich voorgenomen, geeft haar woord, gaf haar woord, erewoord, woord houden, houdt woord, haar woord te houden, zich aan haar woord, blijft erbij dat, houdt vast aan, hield vast aan, blijft bij, bleef bij, intentie, voornemen, bevestigt dat het, bevestigde dat het, is klaar om, voorzien voor, voorzien in
words may
    kan, kunnen, kon, konden, mogelijk, misschien, wellicht, waarschijnlijk, allicht, mag, zou kunnen, wie weet, vermoedelijk
words must
    moet, moeten, moest, moesten, dient, dienen, diende, hoort, behoort, hoog tijd, de hoogste tijd, tijd om, tijd dat, is het tijd, verplicht, plicht, mag niet langer, zou moeten, noodzakelijk, noodzaak, onverwijld moet, heeft de plicht, kan niet langer, mogen niet langer, essentieel dat, van belang dat, is verschuldigd
words asks
    vraagt, vroeg, vroegen, vragen, gevraagd, vraag om, verzoekt, verzocht, verzochten, verzoeken, verzoek, verzoeken om, eist, eiste, eisten, eisen, geëist, eis, roept op, riep op, roepen op, riepen op, opgeroepen, oproepen, oproep, roept, riep, roepen, riepen, oproept, opriep, opriepen
    dringt, drong, drongen, dringen, aandringen, aangedrongen, dringt aan, drong aan, aandringt, aandrong, aandrongen, aandrang, verlangt, verlangde, verlangden, verlangen, smeekt, smeekte, smeekten, smeken, bepleit, bepleitte, bepleitten, bepleiten, pleit, pleitte, pleitten, pleiten, pleidooi, spoort, spoorde, spoorden, sporen, aangespoord, maant, maande, maanden aan, manen, aangemaand
    brief, open brief, brieven, briefschrijvers, petitie, oproep aan, schreef, schrijft, schrijven, schreven, beroep op, doet een beroep, deed een beroep, doen een beroep, deden een beroep, wenst, wensen, wensten, sommeert, sommeerde, sommeren, gesommeerd, bezweert, bezwoer, bezweren, ultimatum, adviseert, adviseerde, adviseren, raadt, raadde, raden, aangeraden, handtekeningen, handtekeningenactie, drukt op het hart, op het hart gedrukt, wil dat, willen dat, wilde dat, wilden dat, vindt dat, vinden dat, willen zien, wil zien, insisteert, herinnert, herinneren, verwacht van, verwachten van, beveelt aan, raadt aan, willen af van, wil af van, bidt, trekt aan de bel, trekken aan de bel
words pressure
    druk, onder druk, onder zware druk, onder enorme druk, immense druk, zware druk, enorme druk, grote druk, drukt, drukte, onder druk gezet, zet onder druk, zette onder druk, zetten onder druk, dreigt, dreigde, dreigden, dreigen, gedreigd, dreigement, dreigementen, dreiging, dreigbrief, lobby, lobbyt, lobbyde, lobbyen, lobbyden, lobbyde tegen, gelobbyd, intimidatie, intimideren, intimideert, intimideerde, geïntimideerd, bemoeienis, inmenging, beïnvloeden, te beïnvloeden, campagne tegen, lobbycampagne, pressie, drukmiddel*, probeert, probeerde, probeerden, proberen, poging om, pogingen om, poogt, poogde, tracht, trachtte, chantage, chanteert, pressiemiddel*
words warn
    waarschuwt, waarschuwde, waarschuwden, waarschuwen, gewaarschuwd, waarschuwing, waarschuwt voor, waarschuwing tegen
words harm
    schaden, schaadt, schade, schaden zou, zou schaden, ondermijnen, ondermijnt, ondermijne, politiseren, politisering, politiseert, confrontatie, beschadigen, beschadigt, belasten, vergiftigen, vergiftigt, op het spel zetten, verslechteren, verslechtert, aantasten, in gevaar brengen, in gevaar brengt, escalatie, aanwakkeren, verscherpen, gevolgen zal hebben
words oppose
    verzet, verzet zich, verzetten zich, verzette zich, verzet tegen, tegen is, is tegen, zijn tegen, was tegen, waren tegen, kant zich, kantte zich, kanten zich, gekant, fel gekant, tegenstander, tegenstanders, bezwaar, bezwaren, maakt bezwaar, maakte bezwaar, protesteert, protesteerde, protesteerden, protesteren, protest, protesten, afkeuring, tegenstand, tegenkanting, keert zich, keerde zich, keren zich, keerden zich, stelt zich teweer, wijst af, wees af, afwijzing, niets zien in, ziet niets in, niet gediend van, een doorn in het oog, doorn in het oog, tegengewerkt, strijd tegen, verwerpt publicatie, mordicus tegen, faliekant tegen, zich tegen
words hope
    hoopt, hoopte, hopen, hoopten, hopelijk, rekent erop, rekenen erop, wenst, liever, ziet liever, zag liever, zien liever, had liever, heeft liever, het liefst, zou graag, zouden graag
words block
    blokkeren, blokkeert, blokkeerde, blokkeerden, geblokkeerd, te blokkeren, tegenhouden, tegen te houden, tegenhoudt, tegenhield, tegengehouden, houdt tegen, hield tegen, tegenwerken, tegen te werken, verhinderen, verhindert, verhinderde, verhinderd, te verhinderen, voorkomen dat, te voorkomen, voorkomen, voorkomt, voorkwam, beletten, te beletten, belet, stoppen, te stoppen, gestopt, stopt, tegenhouden van, dwarsbomen, te dwarsbomen, gedwarsboomd, dwarsboomt
    in de doofpot stoppen, in de doofpot, doofpot, in de doofpot te stoppen, in de doofpot verdwijnen, begraven, te begraven, begraaft, onder het tapijt, onder het kleed, onder de mat, van tafel krijgen, van tafel te krijgen, verdwijnen, te laten verdwijnen, laten verdwijnen, verdwijnt, onderdrukken, te onderdrukken, onderdrukt te houden, saboteren, te saboteren, saboteert, torpederen, te torpederen, torpedeert, getorpedeerd, achterhouden, achter te houden, achterhoudt, geheimhouden, geheim te houden, geheim houden, geheim blijven, geheim blijft, onder de pet houden, onder de pet te houden, in de la te laten, in de la houden, in de la te houden, in een la verdwijnen, in de la verdwijnen, in een lade verdwijnen, in een la te laten verdwijnen, onder het stof, verzwijgen, te verzwijgen, monddood, de mond te snoeren, de mond snoeren, muilkorven, verbieden, te verbieden, verbod op, stil te houden, stilhouden, weghouden, weg te houden, af te brengen, ervan af te zien, ervan af te brengen, te weerhouden, weerhouden, weerhoudt, in de weg staan, dwarsliggen, dwarsligt, uit de openbaarheid te houden, uit de openbaarheid houden, smoren, te smoren, tot zwijgen
words shelve
    af te zien van, afzien van, ziet af van, zag af van, afgezien van, afziet van, in de ijskast, in de koelkast, de ijskast in, op de plank, op een zijspoor, afgeblazen, af te blazen, blaast af, afblazen, geschrapt, schrappen, te schrappen, schrapt, schrapte, ingetrokken, intrekken, in te trekken, trekt in, trok in, intrekking, van de baan, van tafel, van tafel geveegd, de prullenbak in, in de prullenbak, naar de prullenbak, geannuleerd, annuleert, annuleren, te annuleren, voorgoed in de la, voorgoed in een la, definitief in de la, opgeborgen, op te bergen, opgegeven, laten vallen, te laten vallen, laat vallen, liet vallen, naar de archieven, gearchiveerd, te seponeren, geseponeerd, stopgezet, stop te zetten, stopzetten, begraven voorgoed, ten grave
words delay
    uitstel, uitgesteld, uitstellen, uit te stellen, uitstelt, uitstelde, stelt uit, stelde uit, op de lange baan, vooruitgeschoven, vooruit te schuiven, vooruitschuiven, schuift voor zich uit, vertraging, vertragingen, vertraagd, vertraagt, vertraagde, vertragen, te vertragen, loopt vertraging op, verlaat, te laat, achter op schema, achterop schema, over tijd, opgehouden, ophouden, houdt op, houdt achter, hield achter, achtergehouden, aangehouden, traineren, te traineren, traineert, getraineerd, gerekt, rekken, tijd rekken, rekt tijd, sleept zich voort, sleept aan, aanslepen, aansleept, doorgeschoven, opgeschort, opschorten, op te schorten, schort op, opschorting, verschoven, verschuiven, te verschuiven, verschuift, verzet naar, verdaagd, verdagen, te verdagen, stil laten liggen, laten liggen, te laten liggen, laat liggen, liet liggen, op zich laten wachten, talmt, talmde, talmen, getalm, draalt, dralen, gedraal, getreuzel, treuzelt, treuzelen, vastgelopen, stokt, haalt deadline niet, deadline gemist, mist deadline, miste deadline, niet op tijd, vastgehouden, vast te houden, vasthouden, wacht met, wachten met, te wachten met, gewacht met, wachtte met, aarzelt, aarzelde, aarzeling, uitblijven, uitblijven van, uitblijft
words epithet
    langverwachte, langverwacht, lang verwachte, lang verwacht, langgekoesterde, veelbesproken, langverbeide, met spanning verwachte, met spanning afgewachte, lang uitgestelde, langdurig uitgestelde, vaak uitgestelde, herhaaldelijk uitgestelde, meermaals uitgestelde, telkens uitgestelde, steeds uitgestelde, lang vertraagde, vertraagde, uitgestelde, aangekondigde, beloofde, verwachte, langbeloofde, lang beloofde, lang achtergehouden, langverwachte en, omstreden langverwachte, na lang uitstel, na maanden uitstel, na veel uitstel, na lange vertraging, na maandenlange vertraging, na maandenlang uitstel, met vertraging, na herhaald uitstel
words unpublished
    ongepubliceerd, ongepubliceerde, nog altijd niet gepubliceerd, nog steeds niet gepubliceerd, nog niet gepubliceerd, laat op zich wachten, laat nog op zich wachten, laat nog altijd op zich wachten, laat nog steeds op zich wachten, liet op zich wachten, op zich wachten, blijft uit, bleef uit, nog steeds niet uit, nog altijd niet uit, nog niet uit, nog steeds niet verschenen, nog altijd niet verschenen, nog niet verschenen, is er nog niet, is er nog steeds niet, is er nog altijd niet, er nog steeds niet, er nog altijd niet, het daglicht niet gezien, het licht nog niet gezien, het licht niet gezien, nog altijd niet openbaar, nog steeds niet openbaar, nog niet openbaar, nog niet vrijgegeven, nog steeds niet vrijgegeven, nog altijd niet vrijgegeven
    ligt stof te vergaren, stof te vergaren, vergaart stof, stof te happen, ligt te verstoffen, ligt in een la, ligt in de la, ligt nog in een la, ligt nog in de la, nog steeds in een la, nog altijd in een la, nog in de la, blijft in de la, ligt op de plank, blijft op de plank, onder in de la, in haar la, in haar bureaula, in haar lade, in de lade, achter slot en grendel, blijft geheim, onder embargo, in de wacht, hangt nog in de lucht, geen spoor, ontbreekt nog steeds, ontbreekt nog altijd, waar blijft, waar is, staat nog uit, onvindbaar, in het ongewisse over, nergens te bekennen, onder de pet, heeft nog niemand gezien
words no-date
    geen datum, geen publicatiedatum, geen precieze datum, geen exacte datum, geen concrete datum, geen vaste datum, geen tijdpad, geen tijdschema, geen termijn, geen tijdstip, geen tijdlijn, geen planning, geen deadline, zonder datum, datum onbekend, datum is onbekend, onduidelijk wanneer, onbekend wanneer, niet duidelijk wanneer, nog niet bekend wanneer, onzeker wanneer, wil niet zeggen wanneer, wilde niet zeggen wanneer, kan niet zeggen wanneer, kon niet zeggen wanneer, weet niet wanneer, wist niet wanneer, wanneer het verschijnt is onbekend, datum niet, noemt geen, noemde geen datum, zegt niet wanneer, wanneer blijft onduidelijk, in het midden wanneer, geen idee wanneer, nog geen datum
words unsure
    kan niet langer garanderen, kan niet meer garanderen, kan niet langer beloven, niet langer garanderen, niet meer garanderen, garandeert niet langer, garandeert niet meer, niet langer beloven, niet meer beloven
    geen garantie, geen garanties, niet garanderen, niet te garanderen, geen zekerheid, niet zeker, onzeker, onzeker of, is onzeker, niet zeker of, niet beloven, niets beloven, kan niets beloven, kan niet beloven, kon niet beloven, wilde niets beloven, wil niets beloven, kan het niet beloven, geen toezegging, geen beloftes, geen belofte, twijfel, twijfels, twijfelt, twijfelachtig, staat op losse schroeven, op losse schroeven, in gevaar, komt in gevaar, onduidelijk of, onbekend of, de vraag of, nog maar de vraag, is de vraag, maar zeer de vraag, doet haar best, doen ons best, doet zijn best, haar best om, ons best om, probeert haar belofte, laat in het midden, liet in het midden, laat open, liet open, hield zich op de vlakte, houdt zich op de vlakte, op de vlakte, ontwijkt, ontweek, krap, wordt krap, tijd dringt, tijd begint te dringen, lukt niet, lukt misschien niet, of het lukt, of dat lukt, mogelijk niet, wellicht niet, misschien niet, waarschijnlijk niet, vreest, vrezen, vreesde, gevreesd, twijfelt of, betwijfelt, niet toezeggen, haalt het niet, niet haalt, valt te bezien, staat nog te bezien, afwachten of
words await
    wacht, wachten, wachtte, wachtten, gewacht, wacht al, afwachting, in afwachting, verbeiden
words at-once
    onmiddellijk, onmiddellijke, meteen, direct, directe, per direct, terstond, onverwijld, onverwijlde, zo snel mogelijk, zo spoedig mogelijk, spoedig, spoedige, snelle, snel, zonder uitstel, zonder verder uitstel, zonder vertraging, zonder verdere vertraging, zonder dralen, eindelijk, dringend, ogenblikkelijk, zonder omhaal, stante pede, nu eindelijk, op korte termijn, zonder verdere omhaal
words before
    meer voor, meer voordat, meer vóór
    =vóór, voordat, alvorens, eer, tot, tot na, totdat, eerder dan, voor het einde, voor eind, deze maand, deze week, dit jaar, voorlopig, vooralsnog, op tijd, tijdig, vandaag, morgen, snel, binnenkort, eerst, pas, voor haar vertrek, nu, op dit moment, voor de deadline, nog, dit najaar, deze zomer
words prepare
    afronden, af te ronden, afrondt, rondt af, rondde af, afgerond, rondt, de laatste hand, legt de laatste hand, leggen de laatste hand, legde de laatste hand, laatste fase, eindfase, laatste loodjes, laatste correcties, laatste aanpassingen, laatste wijzigingen, finaliseren, finaliseert, te finaliseren, gefinaliseerd, voltooien, te voltooien, voltooit, voltooid, voltooide, voltooiing, afronding, klaar, bijna klaar, zo goed als klaar, zo goed als af, bijna af, is af, is gereed, gereed, nagenoeg gereed, vrijwel gereed, vrijwel klaar, vrijwel af, werkt aan, werken aan, werkte aan, gewerkt aan, gewerkt, wordt gewerkt, werkt nog aan, werk aan, werkt nog, aan het werk aan, bezig met, bezig aan, schrijft aan, stelt op, opstellen, op te stellen, opgesteld, voorbereidt, voorbereiden, voor te bereiden, bereidt, bereidde, voorbereiding, voorbereid, updaten, bijwerken, bij te werken, bijgewerkt, actualiseren, actualiseert, geactualiseerd, schaven, geschaafd, schaaft, bijschaven, eindredactie, in de steigers, nadert voltooiing, in voorbereiding, puntjes op de i, de puntjes op de i, legt laatste hand, leggen laatste hand, laatste hand aan
words share
    deelt, deelde, deelden, gedeeld, delen, te delen, stuurt, stuurde, stuurden, gestuurd, sturen, toegestuurd, toesturen, opgestuurd, doorgestuurd, overhandigd, overhandigt, overhandigde, overhandigen, voorgelegd, voorleggen, voor te leggen, legt voor, legde voor, legt, legde, bezorgd, bezorgde, bezorgt, verstrekt, verstrekte, ter hand gesteld, overgemaakt, overgedragen, gegeven, geeft, gaf, ontving, ontvangen, ontvangt, kreeg, krijgt, gekregen, krijgen, inzage, in te zien, inzien, ingezien, ter beschikking gesteld, getoond, toont, toonde, laat zien, liet zien, gezonden, toegezonden, verzonden, verzond, zond, doorgespeeld, in handen
words comment
    commentaar, commentaren, opmerkingen, opmerking, reactie op het ontwerp, reacties op het ontwerp, op te reageren, om te reageren, kan reageren, kunnen reageren, mag reageren, feedback, correcties, wederhoor, input, kanttekeningen, aanmerkingen, inbreng, zienswijze, antwoord op het ontwerp, weerwoord, ter becommentariëring, becommentariëren, commentariëren
words review
    bestudeert, bestudeerde, bestuderen, bestudeerd, bekijkt, bekeken, bekijken, verwerkt, verwerkte, verwerken, te verwerken, beoordeelt, beoordeeld, toetst, getoetst, nagekeken, nakijkt, doorgenomen, neemt door, meegenomen, mee te nemen, in overweging, rekening gehouden, analyseert, geanalyseerd
words react
    laaiend over, woedend over, geen goed woord over voor, furieus over, boos over, verbolgen over, verontwaardigd over, woest over, laaiend
    verwerpt, verwierp, verwierpen, verworpen, verwerpen, wijst, wees, wezen, afgewezen, van de hand gewezen, wijst van de hand, wees van de hand, van de hand, veroordeelt, veroordeelde, veroordeelden, veroordeeld, veroordelen, veroordeling, verwelkomt, verwelkomde, verwelkomden, verwelkomd, verwelkomen, begroet, begroette, toegejuicht, juicht, juichte, juichen, juichten, looft, prijst, prees, prijzen, geprezen, lof, bekritiseert, bekritiseerde, bekritiseerden, bekritiseerd, kritiek, kritiek op, hekelt, hekelde, hekelden, hekelen, gehekeld, laakt, laakte, noemt, noemde, noemden, noemen, bestempelt, bestempelde, bestempeld, reageert, reageerde, reageerden, reageren, reactie, reacties, woedend, woede, boos, boze, verontwaardigd, verontwaardiging, ontstemd, furieus, razend, haalt uit, haalde uit, hoont, honend, fulmineert, fulmineerde, uithaal, schiet uit zijn slof, doet af, deed af, afgedaan, serveert af, opgelucht, tevreden, gevolg te geven aan, gevolgen
words slur
    farce, klucht, leugen, leugens, leugenachtig*, verzinsel*, verzonnen, desinformatie, nepnieuws, laster, lasterlijk*, lastercampagne*, smaad, smeer, besmeuren, zwartmaken, zwartmakerij, lastercampagne, politiek gemotiveerd*, politiek instrument, politiek werktuig, politiek middel, gepolitiseerd*, illegaal, ongeldig, nietig, van nul en generlei waarde, waardeloos, vod, vodje, verdraaiing*, vals, valse, valse beschuldigingen, valse informatie, ongegrond*, uit de lucht gegrepen, onzin, nonsens, propaganda, manipulatie, schotschrift, pamflet, mijlpaal, historisch*, keerpunt, doorbraak, baanbrekend*, vernietigend*, belangrijke stap, mokerslag, een klap in het gezicht, broddelwerk, lappendeken, eenzijdig*, partijdig*, snoeihard*, hard oordeel, fabricatie*
words finds
    concludeert, concludeerde, concludeerden, constateert, constateerde, stelt vast, stelde vast, beschrijft, beschreef, documenteert, documenteerde, staat dat, staat te lezen, valt te lezen, luidt, beschuldigt, beschuldigde, verwijt, bevestigt, bevestigde, oordeelt, oordeelde, vindt bewijs, somt op, belicht, brengt aan het licht, beveelt aan, raadt aan, blijkt uit, blijkt, volgens het, klaagt aan, kaart aan, rept van, bevat, laat zien, toont aan, gewaagt van, schetst, waarin staat, daarin staat, erin staat, is vernietigend, ziet aanwijzingen, onthult dat, aldus het
words council
    Mensenrechtenraad, VN-Mensenrechtenraad, Raad
words debate
    debat, debatten, debatteren, te debatteren, bespreking, bespreken, te bespreken, stemming, stemde, stemden, stemt, stemmen over, motie, ontwerpresolutie, resolutie, ontwerpbesluit, voorstel, discussie, beraadslaging, voorstel om, agenderen, op de agenda
words outcome
    verworpen, verwierp, verwerpt, afgewezen, weggestemd, stemt tegen, stemde tegen, stemden tegen, haalt het niet, haalde het niet, gestrand, strandt, strandde, aangenomen, neemt aan, nam aan, nipt, met 19, 19 tegen 17, stemmen, onthoudingen, nederlaag, geblokkeerd, blokkeert, blokkeerde, gesneuveld, sneuvelt, mislukt, mislukte, ingediend, dient in, diende in, indienen, dienden in, vraagt, vragen, eisen, eist, verloren, verliest, verloor, geen meerderheid, wil niet, wilde niet, krappe meerderheid, kleine meerderheid, houdt tegen

words un
    Hoge Commissaris, mensenrechtencommissaris
    VN, Verenigde Naties, UNO, volkerenorganisatie
words state
    China, Chinese, Chinees, Chinezen, Peking, Beijing, Volksrepubliek, Xi Jinping, Xi, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, Communistische Partij, Rusland, Moskou, Cuba, Pakistan, 40 landen, veertig landen, zowat veertig landen, zo'n veertig landen, ongeveer veertig landen, bondgenoten van China
words group
    landen, staten, lidstaten, organisaties, ngo's, ngo, mensenrechtenorganisatie, mensenrechtenorganisaties, mensenrechtengroep, mensenrechtengroepen, mensenrechtenactivist*, mensenrechtenverdediger*, activist, activisten, actiegroep*, belangengroep*, Kamerleden, Kamerlid, Tweede Kamer, parlementsleden, parlementariër*, parlement, politici, politicus, senator, senatoren, volksvertegenwoordigers, Europarlementariër*, Congres, congresleden, VS, Amerika, Washington, Verenigde Staten, EU, Europese Unie, Nederland, België, Duitsland, Groot-Brittannië, Frankrijk, Canada, Australië, Westen, westerse, westerse landen, diplomaten, Human Rights Watch, Amnesty, Amnesty International, Wereldcongres van Oeigoeren, Wereldcongres, World Uyghur Congress, Oeigoerse organisaties, Oeigoerse activisten, overlevenden, slachtoffers, nabestaanden, familieleden, wetenschappers, academici, experts, deskundigen, onderzoekers, critici, ministers, minister, coalitie, ondertekenaars, Hoekstra, Blinken
    Wereld Oeigoeren Congres
called China
    China, Chinese, Chinees, Chinezen, Peking, Beijing, Volksrepubliek, Xi Jinping, Xi, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying
    Liu Yuyin, Chen Xu, Mao Ning, Communistische Partij
called Amnesty International
    Amnesty, Amnesty International
called Australia
    Australië
called Belgium
    België
called Canada
    Canada
called China's allies
    bondgenoten van China
called Cuba
    Cuba
called EU
    EU, Europese Unie
called France
    Frankrijk
called Germany
    Duitsland
called Human Rights Watch
    Human Rights Watch
called Netherlands
    Nederland, Hoekstra
called Pakistan
    Pakistan
called Russia
    Rusland, Moskou
called UK
    Groot-Brittannië
called US
    VS, Amerika, Washington, Verenigde Staten, Blinken
called Uyghur activists
    Oeigoerse activisten
called Uyghur groups
    Oeigoerse organisaties
called Western states
    Westen, westerse, westerse landen
called World Uyghur Congress
    Wereldcongres van Oeigoeren, Wereldcongres, World Uyghur Congress
    Wereld Oeigoeren Congres
called 40 states
    40 landen, veertig landen
called about 40 states
    zowat veertig landen, zo'n veertig landen, ongeveer veertig landen
called activists
    mensenrechtenactivist*, mensenrechtenverdediger*, activist, activisten
called critics
    critici
called diplomats
    diplomaten
called experts
    wetenschappers, academici, experts, deskundigen, onderzoekers
called families
    nabestaanden, familieleden
called lawmakers
    Kamerleden, Kamerlid, Tweede Kamer, parlementsleden, parlementariër*, parlement, senator, senatoren, volksvertegenwoordigers, Europarlementariër*
    congresleden, Congres
called ministers
    ministers, minister
called organisations
    organisaties, ngo's, ngo, mensenrechtenorganisatie, mensenrechtenorganisaties, mensenrechtengroep, mensenrechtengroepen, actiegroep*, belangengroep*
    coalitie
called politicians
    politici, politicus
called signatories
    ondertekenaars
called states
    landen, staten, lidstaten
called victims
    overlevenden, slachtoffers
words spokesman
    woordvoerder, woordvoerster, woordvoerders, zegsman, zegsvrouw, Colville, Shamdasani, Throssell, Laurence, medewerker, bureau, kantoor, persdienst
words other-author
    tribunaal, Oeigoerentribunaal, Oeigoeren-tribunaal, rechtbank, ministerie, ministerie van Buitenlandse Zaken, State Department, Human Rights Watch, HRW, Amnesty, Amnesty International, ASPI, Australian Strategic Policy Institute, onderzoekers, onderzoeker, BBC, krant, kranten, media, journalisten, Zenz, ILO, arbeidsorganisatie, Europees Parlement, ngo, instituut, universiteit, Pentagon, denktank, Newlines, advocaten, Volkswagen, ambassade, klimaatpanel, organisatie, commissie van het Congres, congrescommissie, UNHCR, Grandi, VN-vluchtelingenorganisatie, inlichtingendienst, AIVD, Clingendael, Tweede Kamer, Kamercommissie, wetenschappers, Verslaggevers zonder Grenzen, Freedom House, consultant, Rekenkamer, werkgroep, KPMG, bedrijf
words other-object
    gevangenen, gedetineerden, gevangene, arrestanten, foto's, foto, beelden, video, video's, verklaring, persbericht, cijfers, statistieken, data, gegevens, lijst, namen, memoires, boek, toespraak, witboek, vonnis, jaarverslag, jaarrapport*, kwartaalverslag, interview, artikel, Police Files, politiedossiers, politiebestanden, bestanden, gelekte documenten, geheime documenten, film, album, journalist, journaliste, activiste, vaccin, roman, communiqué, wet, podcast, documentaire, resoluties, kwartaalcijfers, jaarcijfers
words visit
    bezoek, bezoeken, reis, Chinareis, reizen, missie, trip, toegang, rondreis, werkbezoek, vertrek naar
words if
    betekent niet, wil niet zeggen, wil nog niet zeggen
    als, indien, mocht, mochten, of, wanneer het, tenzij, in geval, in het geval, voor het geval, zodra, mits, stel dat, zolang
words why
    waarom, hoe lang nog, hoelang nog, hoe lang, wanneer, waar blijft, waar is, hoezo
words when
    wanneer, op welke datum, welke datum, op welke dag
words know
    weet, weten, wist, geweten, duidelijk, zeker, besloten, beslist, beslissen, zeggen, zei, bevestigen, garanderen, bekend, antwoorden, aangeven, laten weten, bepaald, vast, vaststaat
words deny
    ontkent, ontkende, ontkenden, ontkend, ontkennen, ontkenning, spreekt tegen, sprak tegen, tegengesproken, tegenspreekt, klopt niet, kloppen niet, niet waar, onwaar, onjuist, geen sprake van, geen sprake, weerspreekt, weersprak, weersproken, niets van aan, logenstraft, uit de lucht gegrepen berichten
words own-hearsay
    berichten dat, geruchten, beweringen dat
words own-refuted
    onjuist, kloppen niet, klopt niet, niet waar, onwaar, ongegrond
words recall
    eerder, eerder al, vorig jaar, vorige maand, vorige zomer, vorige herfst, vorig najaar, vorig voorjaar, afgelopen zomer, afgelopen najaar, afgelopen september, afgelopen december, een jaar geleden, jaar geleden, maanden geleden, maand geleden, weken geleden, jaren geleden, twee jaar geleden, destijds, toentertijd, indertijd, aanvankelijk, oorspronkelijk, in het verleden, al in september, al in december, begin dit jaar, ooit, voorheen, in eerste instantie, tot voor kort
words had
    had willen, had gehoopt, had graag
    had, hadden
words own-hours-earlier
    uren eerder, uren ervoor, uren daarvoor, eerder op de dag
words own-travels
    reist, reizen, vliegt, bezoekt
words own-had-meant
    had willen, had gehoopt, had graag
words condition
    voorwaarde, voorwaarden, op voorwaarde dat, in ruil voor, in ruil, ruil, tegenprestatie, ruilhandel, afhankelijk, in het kader van een deal, prijs voor, als tegenprestatie, pasmunt
words says
    zei, zegt, zeggen, zeiden, verklaarde, verklaart, verklaarden, deelde mee, deelt mee, meegedeeld, liet weten, laat weten, lieten weten, meldde, meldt, bevestigde, bevestigt, benadrukte, benadrukt, gaf toe, geeft toe, voegde toe, herhaalde, herhaalt, aldus, volgens, verzekerde, verzekert, kondigde, kondigt, zo zei, vertelde, vertelt, liet vrijdag weten, stelde, erkende, erkent, antwoordde
words reports-that
    bericht, berichtte, berichten, meldt, meldde, melden, meldden, citeert, citeerde, volgens, op basis van, op gezag van, schrijft, schreef, vernam, verneemt, vernomen, onthult, onthulde, in handen van, ingezien door, in het bezit van, weet, blijkens
words own-newsroom
    krant, dagblad, weekblad, tijdschrift
words own-so-writes
    dat schrijft, dat meldt, dat bericht
words but
    maar, echter, hoewel, al, terwijl, toch, niettemin, evenwel, daarentegen, nu, inmiddels, ondanks, doch, maar ook, overigens, intussen, ondertussen
words by
    van, door, aldus
words by-when
    op, tot, voor, volgende, komende, aanstaande, uiterlijk, eind, deze, tegen
words see-also
    lees ook, lees meer, lees verder, bekijk ook, meer over, gerelateerde artikelen, gerelateerd, meest gelezen, verder lezen, zie ook, meer nieuws, luister ook, uit het archief, anderen lazen ook
words filler
    als officieel document, als document van
    persbericht, persconferentie, persvrijheid, niet alleen, niet alleen maar, niet meer dan, niet minder dan, niet in het minst, niet voor het eerst, geen commentaar, niet reageren, geen reactie, wilde niet reageren, wil niet reageren, niet gereageerd, om een reactie gevraagd, gevraagd om een reactie, verzoek om commentaar, verzoek om een reactie, reageerde niet, mensenrechten, misdaden tegen de menselijkheid, misdrijven tegen de menselijkheid, tegen de menselijkheid, tegen de mensheid, strijd tegen terrorisme, na het bezoek, na afloop, zonder toegang, zonder toezicht, onbelemmerde toegang, vrije toegang, onafhankelijk onderzoek, een onafhankelijk onderzoek, internationaal onderzoek, kritiek op China, kritiek op Bachelet, kritiek op het bezoek, kritiek op de reis, volgens een rapport, volgens een rapport van, van mening, het gaat om, er is geen, niets te maken, ter plaatse, met het oog op, in opdracht van, naar eigen zeggen, te weten, als gevolg van, zo snel als, als een, als de, als het ware, als hoge commissaris, als eerste, als laatste, geen onderzoek, komt niet in, Veiligheidsraad, Raad van Europa, ter gelegenheid van, niettemin
words today
    vandaag, vandaag nog, nog vandaag, in de loop van de dag, later op de dag, binnen enkele uren, in de komende uren, vanavond, voor middernacht, binnen enkele uren al, straks
words tomorrow
    morgen, morgenochtend, morgenavond
words soon
    binnenkort, spoedig, weldra, snel, op korte termijn, binnen afzienbare tijd, in de nabije toekomst, elk moment, ieder moment, elk ogenblik, binnen enkele dagen, in de komende dagen, de komende dagen, dezer dagen, te zijner tijd, niet lang meer, duurt niet lang meer, staat voor de deur, voor de deur, eerdaags
words coming-weeks
    in de komende weken, de komende weken, komende weken, binnen enkele weken, over enkele weken, over een paar weken, binnen een paar weken, kwestie van weken, binnen een aantal weken, enkele weken, eerstkomende weken, volgende weken, een paar weken, binnen weken
words end-of
    eind van de maand, einde van de maand, het einde van deze maand, eind deze maand, voor het einde van de maand, tegen het einde van de maand
words this-month
    deze maand, nog deze maand, in de loop van deze maand

words own-put-off-to
    naar, tot
words own-at-first
    oorspronkelijk, aanvankelijk, in eerste instantie
words own-before-month
    =vóór
words own-opens
    beginnen, begint, van start gaan
words month-1
    januari
words month-2
    februari
words month-3
    maart
words month-4
    april
words month-5
    mei
words month-6
    juni
words month-7
    juli
words month-8
    augustus
words month-9
    september
words month-10
    oktober
words month-11
    november
words month-12
    december
words weekday-1
    maandag*
words weekday-2
    dinsdag*
words weekday-3
    woensdag*
words weekday-4
    donderdag*
words weekday-5
    vrijdag*
words weekday-6
    zaterdag*
words weekday-7
    zondag*

words own-a-report
    een rapport, een nieuw rapport, nieuw rapport, een verslag, een nieuw verslag, een studie, een nieuwe studie, nieuwe studie, een onderzoek, een nieuw onderzoek, een document, een dossier, een analyse
words own-about
    over, naar
words own-last
    afgelopen, vorige, voorbije
# The present: with a day to come it promises, without one it tells.
once own-present: publishes, comes out
words own-present
    publiceert, presenteert, verschijnt, komt uit, komt, volgt, komt naar buiten, komt er, ligt er, ziet het licht
words own-future
    komt er, gaat er komen, verschijnt binnenkort, staat voor de deur, staat op stapel
# The parts of separable verbs.
words own-brings
    brengt, bracht, brachten, brengen
words own-out
    uit, naar buiten, in de openbaarheid, in het openbaar
words own-gives
    geeft, gaf, gaven
words own-free
    vrij, prijs
words own-makes
    maakt, maakte, maakten, maken
words own-public
    openbaar, bekend, publiek, wereldkundig
words own-puts
    zet, zette, zetten, legt, legde, legden
words own-on-table
    online, op internet, op de website, op haar website, op zijn website, op tafel
words own-calls-off
    trekt, trok, trokken, blaast, blies
words own-off
    in, af
words own-puts-off
    stelt, stelde, stelden, schuift, schoof
words own-later
    uit, vooruit, voor zich uit
words own-holds
    houdt, hield, hielden, houden
words own-back
    achter, vast, onder zich, in de la, in haar la, in een la, geheim, onder de pet, binnenskamers, tegen, op
words own-rejects
    wijst, wees, wezen, doet, deed, veegt, veegde, schuift, schoof, legt, legde
words own-aside
    van de hand, af, van tafel, terzijde, naast zich neer, naar de prullenmand
words own-should-have
    had moeten, hadden moeten, had al moeten, had eerder moeten, had allang moeten, zou al, had al, zou eigenlijk, had vorig jaar moeten, had al lang moeten
words own-others
    anderen, de anderen, andere juist, de ander, weer anderen, het andere kamp
words own-opposite
    het tegenovergestelde, het omgekeerde, precies het tegenovergestelde, het tegendeel, juist niet
words own-so-that
    dat, opdat, ervoor te zorgen dat, zodat
words own-wants
    wil, willen, wilde, wilden, wenst, wensen
words own-see
    zien, lezen, inzien, kennen
words own-after
    tot na, na de Spelen, na de Olympische Spelen, na de Winterspelen, pas na, na haar vertrek
words own-no-debate
    geen debat, niet debatteren, niet bespreken, geen discussie over, nee tegen debat, tegen een debat, niet over
words own-follow
    gevolgen, consequenties, daden volgen, moeten nu daden volgen, onderzoek instellen, internationaal onderzoek, onafhankelijk onderzoek, onderzoekscommissie, aanbevelingen, sancties, actie, opvolging, onderzoeksmissie
words own-answer
    tegenrapport, weerwoord van 131, 131 pagina's, 131 pagina, tegendocument, uitgebreide weerlegging, politiek instrument, lastercampagne, leugens en desinformatie, farce
words own-praise
    belangrijk, zeer belangrijk, geloofwaardig, gedegen, grondig, evenwichtig, eenzijdig, bevooroordeeld, tendentieus
words own-step
    de stap, deze stap, het besluit, deze beslissing, de beslissing
words own-term
    ambtstermijn, termijn, kandidatuur, tweede termijn, herverkiezing
words own-letter
    brief, verzoek, schrijven
once own-at-hand: of a letter that a newsroom has
words own-at-hand
    in handen van, in het bezit van, ingezien door, heeft ingezien, in te zien
words own-for-months
    al maanden, al weken, al een jaar, al bijna een jaar, sinds het voorjaar, sinds september, sinds vorig jaar, al lang, al geruime tijd, maandenlang, sinds maanden, allang
words own-campaign
    campagne, lobby, lobbyt, lobbyde, lobbyen, handtekeningen, offensief, front, mobiliseert, steun, medestanders, strijdt, actie
words own-against-it
    tegen
words own-would-hurt
    zou schaden, schaden, schaadt, zou ondermijnen, ondermijnen, ondermijnt, vergiftigen, belasten, in gevaar brengen, schade toebrengen, beschadigen
words own-keep-secret
    onder de pet te houden, geheim te houden, in de la te laten, in de la te houden, in een la te laten, voor zich te houden, achter te houden, ervan af te zien, daarvan af te zien, uit de openbaarheid te houden, binnenskamers te houden
words own-attacks
    haalt uit naar, haalde uit naar, valt over, viel over, fulmineert tegen, fulmineerde tegen, schimpt op, foetert op, foeterde op, hekelt, hekelde, kraakt, kraakte, maakt gehakt van, veegt de vloer aan met, gaat tekeer tegen, ging tekeer tegen, spuwt vuur over, briest over
words own-provokes
    leidt tot, leidde tot, lokt, lokte, stuit op, stuitte op, zorgt voor, zorgde voor, roept, riep, wekt, wekte, oogst, oogstte, schiet in het verkeerde keelgat, valt slecht, valt
words own-anger
    woede, verontwaardiging, boosheid, ergernis, protest, protesten, boze reacties, felle reacties, felle reactie, kritiek, lof, bijval, instemming, opluchting, verkeerde keelgat, slecht in
words own-over-it
    over het, over dit, op het, vanwege het, om het
words own-strong-words
    laat geen twijfel, laat geen ruimte voor twijfel, spreekt boekdelen, liegt er niet om, is overduidelijk, mag niet genegeerd worden, is een wake-upcall, mag niet zonder gevolgen blijven, moet gevolgen hebben, moeten daden volgen, kan niet zonder gevolgen blijven, moet consequenties hebben, vraagt om actie, bevestigt wat, bevestigt de beschuldigingen, is een opluchting, is een overwinning, is een schande, is een aanfluiting, is een stap
words own-wait
    wachten op het, wachten op, lange wachten op, wachttijd op
words own-ended
    is voorbij, voorbij, ten einde, is ten einde, kwam ten einde, beëindigd, over
words own-right-to
    recht op, recht om, heeft recht op, hebben recht op, recht te weten
words own-no-excuse
    geen excuus, geen excuus meer, geen excuses, geen enkele reden, geen reden meer, geen reden om, niets rechtvaardigt, onaanvaardbaar, onvergeeflijk, onverdedigbaar, niet langer uit te leggen
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    achter te houden, achterhouden, onder zich te houden, niet te publiceren, te verzwijgen, langer te wachten, te wachten, te verstoppen, onthouden, geheim te houden
words own-after-the
    na het, na dit, in het licht van het, gezien het, naar aanleiding van het, op basis van het, met het rapport in de hand, als reactie op het, in reactie op het, verwijzend naar het
words own-day-after
    dag na de publicatie, een dag na de publicatie, dagen na de publicatie, uren na de publicatie, week na de publicatie, sinds de publicatie, na publicatie van, na de publicatie van, daags na de publicatie, vlak na de publicatie
words own-hits-back
    reageert woedend, reageerde woedend, reageert furieus, reageerde furieus, reageert boos, reageerde boos, reageert fel, reageerde fel, reageert verontwaardigd, reageerde verontwaardigd, slaat terug, sloeg terug, is woedend, is razend, spuwt vuur, is furieus, noemt rapport leugens
words own-in-hand
    heeft al, heeft reeds, beschikt al over, kent al, heeft al gelezen, kreeg al, heeft het al
words own-sent-back
    teruggestuurd, stuurde terug, terugstuurde, ingediend, bezorgd, gestuurd, overgemaakt, bezorgde, gestuurde, ingestuurd, geleverd, leverde
words own-colon
    :
words own-first
    vooraf, eerst, voor publicatie, voor de publicatie, als eerste, van tevoren, op voorhand
words own-gets
    krijgt, kreeg, gekregen, ontvangt, ontving, mag, mocht, inzien, lezen, inzage, zien

# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    ingetrokken, teruggenomen, neemt terug, nam terug, verwijderd, verwijdert, verwijderde, neemt afstand van, nam afstand van
words own-story
    verhaal, artikel, krantenbericht, nieuwsbericht, berichtgeving, nieuws, stuk
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
rule RELEASED brings-out
    says own-brings > report|it >9 own-out
    says own-makes > report|it >9 own-public
    says own-gives > report|it >9 own-free
    says own-puts > report|it >9 own-on-table
    says report >4 own-brings > own-out
    says report >4 own-makes > own-public
    unless promise|will|may|if|not|must|asks|other-author|date|prepare
    confidence 0.85
    yes Bachelet bracht het rapport over Xinjiang op de valreep naar buiten.
    yes VN-mensenrechtenbureau maakt rapport over Xinjiang openbaar.
    no  Bachelet brengt het rapport over Xinjiang niet naar buiten.
rule PROMISED brings-out-then
    says own-brings > report|it >4 date|known-date >6 own-out
    says own-makes > report|it >4 date|known-date >6 own-public
    says own-gives > report|it >4 date|known-date >6 own-free
    says own-brings >3 date|known-date >7 own-out
    says own-makes >3 date|known-date >7 own-public
    unless not|may|if|must|asks|other-author|unsure|no-date|released|react
    confidence 0.75
    yes Bachelet brengt het rapport over Xinjiang in augustus uit.
rule DELAYED is-not-brought-out
    says own-brings > report|it >4 not >3 own-out
    says own-makes > report|it >4 not >3 own-public
    says own-gives > report|it >4 not >3 own-free
    says own-puts-off > report|publication|it >5 own-later
    says own-holds > report|it >5 own-back
    says own-present > report >4 not
    unless visit|state|if|asks|other-author
    confidence 0.8
    yes Bachelet stelt het rapport over Xinjiang opnieuw uit.
    yes Het VN-mensenrechtenbureau houdt het rapport over Xinjiang onder zich.
    no  Bachelet stelt haar bezoek aan Xinjiang uit.
rule SHELVED calls-off
    says own-calls-off > report|publication >3 own-off
    unless visit|state|if|asks|not
    confidence 0.75
    yes Bachelet trekt het rapport over Xinjiang in.
rule REACTION brushes-aside
    says own-rejects > report|it >6 own-aside
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.75
    yes Peking wijst het rapport van Bachelet over Xinjiang van de hand.
    no  Peking wijst het verzoek van Bachelet om naar Xinjiang te reizen van de hand.
words own-have
    heeft, hebben, is, zijn, werd, werden
words own-says
    zegt, noemt, ziet, meldt, spreekt, stelt, beveelt, telt, vindt, zet, plaatst, sprak
rule RELEASED report-says
    says report + own-says
    says report >2 own-says >4 state
    unless if|will|may|draft|unpublished|not|promise|delay|asks|publish|await
    weak yes
    confidence 0.55
    yes VN-rapport over Xinjiang spreekt China en zijn lezing tegen, Bachelet geeft geen commentaar.
words own-or-not
    wel of niet, al dan niet, of juist niet, te publiceren of niet
words own-heavy-pressure
    onder zware druk, onder enorme druk, zware druk, enorme druk, immense druk, grote druk, onder druk
words own-after-short
    na, sinds, door
words own-do
    breng, maak, geef, zet, leg
rule RELEASE_DEMANDED do-it
    says own-do > report|it >4 own-out|own-public|own-free|own-on-table
    confidence 0.75
    yes 'Breng het Xinjiang-rapport nu naar buiten', zeggen Kamerleden tegen Bachelet.
rule RELEASED is-here
    says report >3 own-is-er
    unless not|if|will|promise|asks|must|own-more
    only title
    alone yes
    confidence 0.65
words own-is-er
    is er
words own-more
    geen, nog, sprake, over
words own-imperative
    publiceer, toon
words own-unknown
    onduidelijk, onbekend, onzeker, niet duidelijk, niet bekend
words own-a-date
    datum, tijdstip, termijn
words own-none
    ontbreekt, is er niet, blijft onbekend, is onbekend, noemt ze niet, noemde ze niet
words own-according
    volgens het, volgens dit, blijkens het
words own-open
    openbaar, publiek, te lezen, online
rule PROMISED open-soon
    says report > soon|coming-weeks|tomorrow|today >1 own-open
    unless not|if|unsure|asks|must
    confidence 0.75
    yes Bachelet: Xinjiang-rapport binnenkort openbaar.
words own-lashes
    haalt, haalde, halen, haalden
words own-out-at
    uit naar
rule REACTION lashes-out
    says own-lashes > own-out-at >4 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.7
    yes China haalt fel uit naar het VN-rapport van Bachelet over Xinjiang.
words own-publish-it
    publiceer het, publiceer het nu, maak het openbaar, breng het uit, breng het naar buiten, geef het vrij
rule RELEASE_DEMANDED publish-it
    says own-publish-it
    unless not
    confidence 0.75

rule NOTHING letter-at-hand
    says own-letter >7 own-at-hand
rule NOTHING others-publish
    says other-author >3 released|own-present
    says released > by >2 other-author
    unless issuer|un
    yes Human Rights Watch publiceerde een rapport over Xinjiang dat Bachelet kent.
rule NOTHING other-thing
    says other-object >4 released|own-present
    says own-present >2 other-object
    unless report
rule NOTHING no-second-term
    says shelve >3 own-term
    says own-term >2 shelve
    yes Bachelet ziet af van een tweede termijn, ook om Xinjiang.
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|react
    says delay|block|shelve >4 visit
    unless report|publication
    yes Het bezoek van Bachelet aan Xinjiang loopt vertraging op.

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-for-some-against
    says asks|pressure > publish|publication|released|own-present > own-others >4 not|block|own-opposite
    says asks|pressure > publish|publication > asks|pressure > not > publish|released
    confidence 0.8
    yes De enen vragen Bachelet het rapport over Xinjiang te publiceren, anderen net niet.
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED to-publish-or-not
    says pressure|asks > own-or-not >3 publish|publication
    says pressure|asks > publish > own-or-not
    confidence 0.8
rule REACTION council-turns-down
    says outcome & debate & council|report
    about report
    unless publish|publication
    confidence 0.8
    yes De VN-Mensenrechtenraad heeft een debat over het Xinjiang-rapport weggestemd.
    no  De VN-Mensenrechtenraad vergadert, en Bachelet zal het rapport over Xinjiang snel publiceren.
drop REACTION council-debates
rule REACTION council-votes
    says council & debate & outcome
    says un & debate & outcome
    about subject
    confidence 0.75
rule REACTION no-debate
    says council & own-no-debate >3 debate
    says council & will & own-no-debate
    about subject
    confidence 0.6
rule REACTION replies
    says state & own-answer
    unless visit|asks|publication|draft|other-author|oppose|publish
    confidence 0.65
    yes China publiceerde samen met het rapport van Bachelet over Xinjiang een tegenrapport van 131 pagina's.

rule SUPPRESSION_PRESSURE asks-not-to-publish
    says not > publish > asks|pressure
    says asks|pressure|hope > own-so-that > not > publish|released|own-present
    says asks|hope > own-so-that > report > not > publish|released|own-present
    says asks|pressure > publication > shelve|block
    says asks|pressure > publish|publication > shelve|block
    unless own-for-months >1 delay|shelve|block
    yes China heeft Bachelet gevraagd het rapport over Xinjiang niet te publiceren.
    yes China vroeg het VN-mensenrechtenbureau om het Xinjiang-rapport niet naar buiten te brengen.
    yes Peking dringt erop aan dat het rapport van Bachelet over Xinjiang niet verschijnt.
    no  Amnesty heeft Bachelet gevraagd het rapport over Xinjiang te publiceren.
    no  Peking vraagt Bachelet om niet naar Xinjiang te reizen met de pers.
rule SUPPRESSION_PRESSURE wants-it-unpublished
    says state > own-wants > own-so-that > not > publish|released|own-present
    says state > own-wants > report >6 not > publish|released|own-present
    says state > own-wants > report >5 shelve|block
    says state > own-wants > publication|publish >3 block|shelve
    confidence 0.8
    yes China wil dat het rapport van Bachelet over Xinjiang niet wordt gepubliceerd.
    yes Peking wil het Xinjiang-rapport van Bachelet in de doofpot stoppen.
rule SUPPRESSION_PRESSURE+DELAYED wants-it-held
    says asks|own-wants > report > delay
    says asks > delay >3 report
    unless at-once|oppose|visit
    unless issuer > own-wants
    unless not > delay
    unless group > asks
    confidence 0.7
rule SUPPRESSION_PRESSURE opposes-publication
    says publication|publish > oppose
    says oppose > own-so-that > publish|released|own-present
    unless debate|released
    yes China verzet zich tegen de publicatie van het Xinjiang-rapport van Bachelet.
    no  Oeigoeren in Xinjiang verzetten zich, zegt Bachelet.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report & own-after
    says condition > report > delay|block
    says condition > report > not > publish|released|own-present
    confidence 0.7
    yes Peking stemt in met een bezoek van Bachelet aan Xinjiang op voorwaarde dat het rapport na de Winterspelen verschijnt.
rule SUPPRESSION_PRESSURE against-the-report
    says state >2 own-against-it >1 report
    says own-against-it > publication
    unless visit|debate|finds|react|released
    confidence 0.75
    after-release REACTION
rule SUPPRESSION_PRESSURE campaign-against
    says state > own-campaign > own-against-it >3 publication|report|publish
    unless visit|debate|released
    confidence 0.8
    after-release REACTION
    yes China verzamelt handtekeningen tegen het Xinjiang-rapport van Bachelet.
rule SUPPRESSION_PRESSURE+DELAYED held-by-pressure
    says state >1 pressure > delay
    says pressure >1 state > delay
    unless visit|not|oppose|react
    confidence 0.7
rule SUPPRESSION_PRESSURE heavy-pressure
    says own-heavy-pressure > own-about >2 report
    unless react|released
    confidence 0.65
rule SUPPRESSION_PRESSURE harms-cooperation
    says publish|publication >8 own-would-hurt
    unless deny
    confidence 0.7
    after-release REACTION
rule SUPPRESSION_PRESSURE asks-to-keep-secret
    says asks|pressure > own-keep-secret
    unless not >2 own-keep-secret
    confidence 0.75
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon >10 not >3 publish
    confidence 0.75
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75

rule SHARED_FOR_COMMENT draft-to-state
    says draft|report & share & comment
    says draft & state & share
    says report > share > state > comment
    says report > comment > share
    says report & state & comment
    says state > own-gets > report|draft > own-first
    says state > own-first > report|draft > own-gets
    says state > report|draft > own-first > own-gets
    unless asks > publish
    unless asks > not > publish
    unless asks > publication
    unless oppose|released
    yes Bachelet heeft het ontwerp van het Xinjiang-rapport voor commentaar naar China gestuurd.
    yes Peking kreeg het Xinjiang-rapport van Bachelet vooraf te zien voor opmerkingen.
    no  China wilde geen commentaar geven op het Xinjiang-rapport van Bachelet.
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-sent-back >5 comment
    says state >14 comment >5 own-sent-back
    says state >3 own-in-hand > report|draft
    unless visit|released
    confidence 0.75
    yes China heeft zijn opmerkingen bij het Xinjiang-rapport van Bachelet teruggestuurd.

rule DELAYED should-have-come
    says own-should-have > publish|released
    says own-should-have > report > publish|released
    says report > own-should-have >3 publish|released
    unless if
    confidence 0.8
    yes Het rapport van Bachelet over Xinjiang had al maanden geleden moeten verschijnen.
rule DELAYED will-not-before
    says own-present > not > before|date
    says not > own-present > before|date
    says will > before|date > not > publish|released
    says will > not > before|date > publish|released
    says will > not > before|date
    says before|date > not > own-present
    yes Het rapport van Bachelet over Xinjiang zal niet voor september verschijnen.
    yes Het Xinjiang-rapport van Bachelet verschijnt niet deze maand.
    yes Het Xinjiang-rapport van Bachelet verschijnt niet meer voor de reis.
rule DELAYED may-not
    says may > not > own-present
rule DELAYED unsure
    says unsure > own-present|own-future
    says own-present > unsure
    says promise > unsure
    yes Bachelet kan niet garanderen dat het rapport over Xinjiang voor haar vertrek verschijnt.
    yes Het is onzeker of het Xinjiang-rapport van Bachelet in augustus uitkomt.
    no  Het is onzeker of Bachelet Xinjiang mag bezoeken.
    yes Bachelet kan niet langer garanderen dat het rapport over Xinjiang voor haar vertrek zal verschijnen.
rule DELAYED no-date
    says no-date > own-present
    yes Er is nog geen datum voor de publicatie van het Xinjiang-rapport van Bachelet.
    yes VN-mensenrechtenchef heeft geen publicatiedatum voor Xinjiang-rapport van Bachelet.
rule DELAYED knows-not-when
    says not > know|says >4 when|if > own-present
rule DELAYED unknown-when
    says own-unknown >3 when|if > publish|publication|released|own-present
    says own-a-date > publication|report >6 own-none
    polarity asserted
    confidence 0.8
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    says own-no-excuse >6 report > delay|own-hold-back
    unless released
    polarity asserted
    confidence 0.75
    yes Er is geen excuus meer om het Xinjiang-rapport van Bachelet achter te houden.
rule PREPARING+DELAYED ready-for-months
    says own-for-months >2 prepare
    says prepare >3 own-for-months
    unless visit
    confidence 0.75
rule SHELVED denied
    says shelve > deny
    says deny > report > shelve
    says deny > shelve
    polarity denied
    confidence 0.8
    yes Bachelet ontkent dat ze het Xinjiang-rapport heeft ingetrokken.

rule RELEASE_DEMANDED asked-to-publish
    says publish|publication|released > asks
    says asks > own-so-that > own-present
    unless not > publish
    yes Bijna tweehonderd organisaties roepen Bachelet op het rapport over Xinjiang te publiceren.
    yes De publicatie van het Xinjiang-rapport wordt door 47 landen van Bachelet geëist.
    yes Ngo's aan Bachelet: publiceer het Xinjiang-rapport nu, zo vragen zij in een brief.
    no  China roept Bachelet op het rapport over Xinjiang niet te publiceren.
    no  Organisaties roepen Bachelet op om Xinjiang te bezoeken.
rule RELEASE_DEMANDED must-publish
    says publish|publication > must
    yes Bachelet moet het rapport over Xinjiang onmiddellijk openbaar maken.
    no  Bachelet moet in Xinjiang vrij kunnen rondreizen.
rule RELEASE_DEMANDED publish-at-once
    says at-once > publish
    says publish > at-once
    unless will|promise|may|own-present|not|unsure
    confidence 0.7
rule SUPPRESSION_PRESSURE imperative
    says not + own-imperative > report
    confidence 0.75
rule RELEASE_DEMANDED imperative
    says own-imperative > report
    unless not >1 own-imperative
    confidence 0.75
rule RELEASE_DEMANDED right-to-read
    says own-right-to >2 report
    says must > own-see > report
    says must > report > own-see
    unless state >3 own-see
    unless if|comment|draft|released
    confidence 0.75
    yes De wereld heeft recht op het Xinjiang-rapport van Bachelet, zegt Amnesty.
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-wants > report > own-see
    unless not|block|shelve|delay|oppose|debate|if|state
    confidence 0.7
    yes Oeigoerse activisten willen het Xinjiang-rapport van Bachelet zien.
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7

rule REACTION attacks-it
    says own-attacks >4 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.7
    yes Peking haalt uit naar het Xinjiang-rapport van Bachelet.
    no  Peking haalt uit naar Bachelet vanwege haar woorden over Xinjiang.
rule REACTION it-angers
    says report >3 own-provokes >6 own-anger
    says own-anger > own-over-it >2 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
    yes Het Xinjiang-rapport van Bachelet leidt tot woede in Peking.
rule REACTION it-speaks-for-itself
    says report > own-strong-words
    unless publish|publication|draft|if|visit|deny|unpublished|delay|await
    polarity asserted
    confidence 0.65
    yes Het Xinjiang-rapport van Bachelet laat geen twijfel, zegt Amnesty.
rule REACTION after-it
    says own-after-the >2 report >12 asks
    says asks >12 own-after-the >2 report
    unless publish|delay|unpublished|draft|visit|publication
    confidence 0.65
rule REACTION hits-back
    says state >6 own-hits-back
    unless publish|draft|if|visit|deny
    confidence 0.65
rule REACTION wants-more-after-it
    says own-follow >2 own-after-short >2 report
    says own-after-short >2 report > own-follow
    unless publish|publication|unpublished|delay|not
    confidence 0.65
rule REACTION wants-more
    says asks > own-follow
    says report > asks > own-follow
    says report > must > own-follow
    unless publish|publication|unpublished|delay|not
    confidence 0.65
    yes Na het Xinjiang-rapport van Bachelet eist Amnesty een internationaal onderzoek.
rule REACTION welcomes-the-step
    says react > own-step
    unless visit|debate
    confidence 0.6
rule REACTION calls-it
    says react > it > slur|own-praise
    confidence 0.7
rule REACTION wards-off
    says report|publication > react
    unless if|will|may|unpublished|delay|block|publish|draft|visit
    confidence 0.75
rule REACTION slurs
    says slur > report|publication
    says report > slur
    unless if|will|may|unpublished|delay|block|publish|oppose|other-author|visit
    confidence 0.7
    yes Leugens en desinformatie, zegt China over het Xinjiang-rapport van Bachelet.
    no  Volgens China zijn de verhalen over Xinjiang leugens, Bachelet zag dat zelf.
drop REACTION opposes-what-was-released
rule REACTION+RELEASED opposes-the-release
    says oppose > released
    unless will|not|publish|promise|may|if|must
    confidence 0.75

rule RELEASED wait-is-over
    says own-wait >3 report >3 own-ended
    says own-ended >3 own-wait >3 report
    unless will|promise|if|asks|may|must|not
    confidence 0.75
    yes Het lange wachten op het Xinjiang-rapport van Bachelet is voorbij.
rule RELEASED day-after-release
    says own-day-after
    unless will|promise|if|asks|may|must|not|visit
    confidence 0.65
rule PROMISED comes-by-then
    says report|it > own-present > date|known-date
    says date|known-date > own-present
    says own-present > report|date|known-date >6 date|known-date
    says own-present >2 date|known-date
    unless not|unsure|no-date|if|asks|must|other-author
    unless own-have >3 released
    confidence 0.75
    yes Het Xinjiang-rapport van Bachelet verschijnt eind augustus.
    yes Xinjiang-rapport Bachelet komt binnen enkele weken.
    no  Het Xinjiang-rapport van Bachelet verschijnt niet in augustus.
rule PROMISED will-publish
    says own-future
    says publish > will
    says publication|released > promise|will
    says publish|released|report > promise
    unless not|other-object|unsure
    yes Bachelet zal het rapport over Xinjiang voor het einde van haar ambtstermijn publiceren.
    yes Bachelet belooft publicatie van het Xinjiang-rapport.
    yes Het rapport over Xinjiang wordt binnenkort door Bachelet gepubliceerd.
    no  Bachelet heeft het rapport over Xinjiang gepubliceerd.
    no  Bachelet belooft een bezoek aan Xinjiang.
rule RELEASED if-published
    says if > own-present|own-future
    polarity hypothetical
    confidence 0.5
    yes Als Bachelet het Xinjiang-rapport publiceert, zal China boos zijn.
rule RELEASED has-published
    says own-have >6 released
    unless if|not|asks|other-author|other-object|draft|comment|will|may|must|promise
    confidence 0.85
rule RELEASED report-demands
    says report >5 asks > state
    unless publish|publication|not|if|will|may|draft|unpublished|released|delay
    weak yes
    confidence 0.5
rule RELEASED report-speaks
    says report >6 finds
    says finds >2 report
    unless if|will|may|draft|unpublished|not|promise|delay|asks|publish|await
    weak yes
    confidence 0.55
rule RELEASED according-to-it
    says own-according >2 report
    unless if|will|draft|unpublished|not|promise|delay|asks|publish|await
    weak yes
    confidence 0.55
rule NOTHING other-object
    yes Bachelet eist dat de gevangenen in Xinjiang worden vrijgelaten en gedetineerden vrijgegeven.
rule SUPPRESSION_PRESSURE blocks-publication
    yes China probeert de publicatie van het Xinjiang-rapport van Bachelet te blokkeren.
rule SUPPRESSION_PRESSURE pressed-over-report
    yes Bachelet staat onder zware druk van China over het rapport over Xinjiang.
rule SUPPRESSION_PRESSURE warns-of-publication
    yes China waarschuwt dat publicatie van het Xinjiang-rapport van Bachelet de samenwerking zal schaden.
rule DELAYED delayed
    yes Het rapport van Bachelet over Xinjiang is opnieuw uitgesteld.
    yes Rapport Bachelet over Xinjiang loopt vertraging op.
    no  Het bezoek van Bachelet aan Xinjiang is uitgesteld.
    no  Bachelet publiceerde het langverwachte, vaak uitgestelde rapport over Xinjiang.
rule DELAYED unpublished
    yes Het Xinjiang-rapport van Bachelet laat nog altijd op zich wachten.
    yes Waar blijft het Xinjiang-rapport van Bachelet?
    no  Bachelet heeft nog niet gesproken over haar reis naar Xinjiang.
rule DELAYED not-published
    yes Bachelet heeft het rapport over Xinjiang nog niet gepubliceerd.
    no  Bachelet heeft het rapport over Xinjiang gepubliceerd.
rule DELAYED still-waiting
    yes Oeigoeren wachten nog op het Xinjiang-rapport van Bachelet.
rule SHELVED will-not-publish
    yes Bachelet zal het Xinjiang-rapport niet publiceren.
    no  Bachelet zal het Xinjiang-rapport niet voor september publiceren.
rule SHELVED is-shelved
    yes Het Xinjiang-rapport van Bachelet is definitief van de baan.
rule PREPARING works-on-it
    yes Bachelet legt de laatste hand aan het rapport over Xinjiang.
    yes Het VN-mensenrechtenbureau werkt nog aan het rapport over Xinjiang.
    no  Bachelet bereidt een reis naar Xinjiang voor.
rule RELEASED published
    yes Bachelet heeft het rapport over Xinjiang gepubliceerd.
    yes VN publiceert rapport Bachelet over Xinjiang.
    yes Het langverwachte rapport van Bachelet over Xinjiang is eindelijk uit.
    no  Een denktank publiceerde een rapport over Xinjiang, waar Bachelet niet op reageerde.
    no  Bachelet publiceerde foto's van haar reis naar Xinjiang.
rule RELEASED report-finds
    yes Het VN-rapport van Bachelet concludeert dat China in Xinjiang mensenrechten schendt.
rule REACTION reacts-to-release
    yes China verwerpt het Xinjiang-rapport van Bachelet als een farce.
    yes Oeigoeren verwelkomen het Xinjiang-rapport van Bachelet.
    no  China verwelkomt het bezoek van Bachelet aan Xinjiang.
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > own-shelved >2 report >2 publish|publication|own-lets-see
    unless state >1 asks|pressure
    confidence 0.8
    yes Ngo's vragen Bachelet het begraven Xinjiang-rapport vrij te geven.
words own-lets-see
    tonen, laten zien, vrij te geven, vrijgeven
once own-shelved: what the report is called that somebody asks for
words own-shelved
    begraven, weggestopte, verstopte, achtergehouden
rule RELEASE_DEMANDED asks-no-more-delay
    yes Ngo's vragen Bachelet het Xinjiang-rapport niet langer uit te stellen.
rule SUPPRESSION_PRESSURE asks-to-shelve
    unless own-for-months >1 delay|shelve|block
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes Bachelet mag naar Xinjiang als haar rapport tot na de Spelen wordt uitgesteld.
words own-may-travel
    mag naar Xinjiang, mag naar China, kan naar Xinjiang
words own-there
    de regio, die regio, intussen
rule RELEASE_DEMANDED asked-to-publish
    yes Ngo's eisen publicatie van het Xinjiang-rapport, dat al maanden wordt tegengehouden.
