# Romanian
#
# Accents are folded: "publica" is to publish, and with `=` "publică" publishes. The future is "va" or "o să" with the verb; the
# present tells of a release, or with a day of one to come: that is own-present.
# Tried on its own examples only: there are no labelled articles in Romanian.
language ro Romanian
reach 9

words report
    un raport, un nou raport, noul raport al, un studiu, un nou studiu, un document, o evaluare, o analiză, o anchetă, un dosar
    raport, raportul, raportului, rapoarte, rapoartele, rapoartelor, document, documentul, documentului, evaluare, evaluarea, evaluării, studiu, studiul, studiului, concluzii, concluziile, concluziilor, constatări, constatările, constatărilor, dosarul, dosarului, analiza, analizei, textul raportului, analiza ONU, bilanțul
words publish
    publica, publicăm, publicați, publice, fie publicat, fie publicată, fie publicate, fi publicat, fi publicată, fi publicate, fie dat publicității, fie dată publicității, fi dat publicității, fi dată publicității, da publicității, dea publicității, dea publicitatii, face public, facă public, face publică, facă publică, face publice, facă publice, facă-l public, fie făcut public, fie făcută publică, fi făcut public, fi făcută publică, fie făcute publice, fi făcute publice, devină public, devină publică, deveni public, deveni publică
    prezenta, prezinte, fie prezentat, fi prezentat, fie prezentată, fi prezentată, lansa, lanseze, fie lansat, fi lansat, difuza, difuzeze, fie difuzat, fi difuzat, emite, emită, fie emis, fi emis, divulga, divulge, fie divulgat, fi divulgat, dezvălui, dezvăluie conținutul, fie dezvăluit, fi dezvăluit, apărea, apară, apare pe, ieși, iasă, iasă la lumină, ieși la lumină, vedea lumina zilei, vadă lumina zilei, vadă lumina, vedea lumina, scoate la lumină, scoată la lumină, scoate la iveală, scoată la iveală, pună pe masă, pune pe masă, aducă la cunoștința publicului, aduce la cunoștința publicului, desecretiza, desecretizeze, posta pe site, fie postat, scoate din sertar, scoată din sertar, pună la dispoziția publicului, publicându-l, face lumină, făcând public
words released
    publicat, publicată, publicate, publicați de, =publică, =publică astăzi, publicase, publicând, dat publicității, dată publicității, date publicității, dădea publicității, dat publicitatii, făcut public, făcută publică, făcute publice, face publice concluziile, devenit public, devenită publică, devenit publică, prezentat, prezentată, prezentate, lansat, lansată, difuzat, difuzată, emis, emisă, divulgat, divulgată, dezvăluit, dezvăluită, apărut, apărută, ieșit la lumină, ieșită la lumină, ieșit la iveală, a ieșit, ieșit în sfârșit, văzut lumina zilei, văzut lumina, vede lumina zilei, scos la lumină, scos la iveală, pus pe masă, este pe masă, pe masă, postat, postată, postat pe site, este public, este acum public, e public, în sfârșit public, este disponibil, disponibil pe site, scos din sertar, desecretizat, este aici, dă publicității, prezintă, lansează, apare, a publicat, au publicat, =face public
words publication
    publicarea, publicare, publicării, apariția, apariției, apariție, lansarea, lansării, lansare, difuzarea, difuzării, divulgarea, divulgării, prezentarea, prezentării, dezvăluirea, dezvăluirii, ieșirea la lumină, data publicării, darea publicității, dării publicității, facerea publică, emiterea
words it
    acesta, acestuia, textul, acest text, l
words draft
    proiect, proiectul, proiectului, ciornă, ciorna, ciornei, versiune preliminară, versiunea preliminară, versiunii preliminare, variantă preliminară, varianta preliminară, formă preliminară, forma preliminară, versiune de lucru, versiunea de lucru, copie, o copie, copia, draft, draftul, draftului, schița
words own-leaked
    proiectul raportului, ciornă, versiune preliminară
words not
    nu, n, nici, niciodată, fără, niciun, nicio, refuză să, a refuzat să, refuza să, în loc să, deloc, refuză, a refuzat, nimeni, abține, se abțină
words will
    va, vor, voi, vom, urmează, urmează să, urma să, ar urma, o să, are de gând, programat, programată, planificat, planificată, prevăzut, prevăzută, așteptat să, așteptată să, se așteaptă, este așteptat, este așteptată, previzibil, intenționează
words promise
    promite, promit, promis, promisă, promisese, promisiune, promisiunea, promisiunii, promisiuni, promisiunile, promițând, a promis, asigură, asigurat, asigurări, asigurarea, s-a angajat, se angajează, angajat să, angajează să, angajament, angajamentul, garantează, garantat, anunță, anunțat, anunțase, anunț, anunțul, anunța, speră, sperat, speranța, spera, sperăm, intenționează, intenția, intenționa, intenție, plănuiește, plănuia, plănuiesc, are de gând, își propune, și-a propus, propus să, hotărâtă, hotărât, decisă, decis să, hotărât să, pregătit să, pregătită să, gata să, termen limită, termenul limită, obiectivul, țintă, se ține de cuvânt, și-a dat cuvântul, dat cuvântul, își va ține cuvântul, ține cuvântul, ține promisiunea, reafirmat, reafirmă, vrea să publice, dorește să publice, fixat, insistă că va
words may
    poate, pot, ar putea, puteau, putea, posibil, probabil, eventual, s-ar putea
words must
    trebuie, trebuia, ar trebui, e timpul, este timpul, a venit timpul, a sosit timpul, datoria, datoare, dator, obligată, obligat, obligația, are obligația, are datoria, imperativ, este esențial, este important, crucial, necesar, necesară, e momentul, este momentul, nu mai poate aștepta
words asks
    îndemnăm, ne cerem, rugăm, implorăm, facem apel
    cere, cer, cerut, cerea, cereau, cerând, cererea, cerere, cereri, cererile, solicită, solicitat, solicitau, solicita, solicitare, solicitarea, solicită insistent, îndeamnă, îndemnat, îndeamnă pe, îndemn, îndemnul, îndemna, face apel, fac apel, făcut apel, apel, apelul, apeluri, apelează, roagă, rugat, rugămintea, insistă, insistat, insista, insistând, insistență, pretinde, pretind, pretins, revendică
    scrisoare, scrisoarea, scrisori, scris, scriu, petiție, petiția, petiții, vrea ca, vor ca, doresc ca, dorește ca, a vrut ca, voia ca, își dorește ca, își doresc ca, doreau ca, ultimatum, somează, somat, presează, presat, presau, pledează, pledat, recomandă, recomandat, sfătuiește, sfătuit, convingă, convinge, determina, determine, militează, militat, imploră, implorat, chemat, cheamă la, chemare, semnături, strâng semnături, strânge semnături, adună semnături, așteaptă de la, cerem, solicităm, obțină, pune presiune ca
words pressure
    presiuni enorme, presiune enormă, presiuni uriașe, presiune uriașă, presiuni puternice, presiuni extraordinare, presiune extraordinară, presiuni imense, presiune imensă, presiuni mari, sub presiune
    presiune, presiuni, presiunea, presiunile, presiunii, presiunilor, presează, presat, presată, presiunile chineze, amenință, amenințat, amenințare, amenințări, amenințând, lobby, face lobby, fac lobby, lobby-ul, lobbyul, intimidare, intimideze, intimidat, șantaj, șantajează, ingerință, ingerințe, influențeze, încearcă, încercat, încerca, încearcă să, încercări, încercarea, încercările, tentativă, tentativa, campanie împotriva, campanie contra, manevre, constrâng*
words warn
    avertizează, avertizat, avertisment, avertismentul, avertizând, avertizare, avertiza, pune în gardă, atrage atenția că
words harm
    dăuna, dăuneze, afecta cooperarea, afectează cooperarea, afecteze, afecta, submina, submineze, subminează, politiza, politizeze, politizare, politizarea, confruntare, confruntarea, înrăutăți, înrăutățească, agrava, agraveze, periclita, periclitează, pune în pericol, otrăvi, otrăvească, prejudicia, prejudicieze, strica, deteriora, deterioreze
words oppose
    ne opunem
    se opune, se opun, s-a opus, opus, opun, opune, opunea, opuneau, opoziție față, opoziția față, opoziția, opozant, opozanți, împotriva, contra, este împotriva, este contra, obiectează, obiecție, obiecții, obiecțiile, obiecția, protestează, protestat, protest, proteste, protestul, rezistență, dezaprobă, dezaprobare, nu este de acord cu, ostil, ostilă, contestă, se împotrivește, împotrivit, combate
words hope
    speră, speră ca, speră că, sperăm, sperăm că, speranța, speranța că, ar prefera, ar dori, preferă, se așteaptă ca, așteaptă ca, doresc să vadă
words block
    blocheze, bloca, blochează, blocat, blocată, blochează publicarea, blocarea, blocării, oprească, opri, oprește, oprit, oprirea, stopeze, stopa, stopat, stopează, stopării, împiedica, împiedice, împiedică, împiedicat, împiedicarea, prevină, preveni, zădărnici, zădărnicească, suprime, suprima, suprimat, suprimarea, cenzureze, cenzura, cenzurat, îngropa, îngroape, îngropat, îngropată, îngroapă, îngroparea, mușamaliza, mușamalizeze, mușamalizat, mușamalizarea, sabota, saboteze, sabotat, sabotează, torpila, torpileze, torpilat, torpilează, ascunde, ascundă, ascuns, ascunderea, ascunse, țină secret, ține secret, ținut secret, țină sub cheie, țină în sertar, ține în sertar, ținut în sertar, rămână în sertar, rămâne secret, rămână secret, interzice, interzică, interzicerea, reducă la tăcere, reduce la tăcere, descuraja, descurajeze, descurajat, frâneze, frâna, frânat, facă să dispară, dispară, bage în sertar, băgat la sertar, băga sub preș, bage sub preș, bage sub covor, sub preș, sub covor, eviți, evite publicarea, evita publicarea, contracara, contracareze
words shelve
    renunța la, renunțe la, renunțe, renunțat la, renunțat, renunță la, renunțarea, abandona, abandoneze, abandonat, abandonată, abandonează, abandonarea, retragă, retrage, retras, retrasă, retragerea, arhiva, arhivat, arhiveze, anula, anuleze, anulat, anulată, anulează, anularea, îngropat definitiv, pus la naftalină, la naftalină, la coș, la coșul de gunoi, pus definitiv, clasat, claseze, clasa, pusă la dosar, pus la dosar, la dosar, sertarul uitării, dat uitării, definitiv în sertar, închis definitiv
words delay
    amână, amâna, amânat, amânată, amâne, amână din nou, amânarea, amânare, amânării, amânări, amânările, întârzie, întârziat, întârziată, întârzierea, întârziere, întârzieri, întârzierii, întârzierile, întârziind, tergiversează, tergiversat, tergiversare, tergiversarea, tergiversări, tergiverseze, tergiversa, tărăgănează, tărăgănat, tărăgănare, tărăgănarea, tărăgăneze, reprogramat, reprogramată, reprograma, reprogramează, decalat, decala, decaleze, suspendat publicarea, suspendarea publicării, reținut, rețină, reține, ține pe loc, țină pe loc, ținut pe loc, trenează, trenat, lasă să aștepte, se lasă așteptat, se lasă așteptată, restanță, cu întârziere, depășit termenul, ratat termenul, ratează termenul, împins, mai aștepte, mai aștepta, mai târziu decât, zăbovește, ezită, ezitat, ezitarea, bătut pasul pe loc, blocat de luni, trage de timp, tras de timp, trăgând de timp, nu se grăbește
words epithet
    mult așteptatul, mult așteptat, mult așteptata, mult așteptată, îndelung așteptatul, îndelung așteptat, îndelung așteptata, îndelung așteptată, de mult așteptat, așteptatul, mult amânatul, mult amânat, îndelung amânatul, îndelung amânat, îndelung amânata, repetat amânat, de multe ori amânat, amânat în repetate rânduri, amânat de mai multe ori, amânat de multe ori, promisul, anunțatul, mult discutatul, mult întârziatul, mult întârziat, îndelung întârziatul, după luni de întârziere, după luni de amânări, după lungi amânări, după mai multe amânări, după o lungă întârziere, după îndelungi întârzieri, cu întârziere de
words unpublished
    nepublicat, nepublicată, nepublicate, încă nepublicat, nu a fost publicat încă, nu a fost încă publicat, nu a fost încă publicată, încă nu a fost publicat, încă nu a fost publicată, nu a fost publicat nici, nu a apărut încă, încă nu a apărut, n-a apărut încă, tot nu a apărut, tot nu a fost publicat, tot nu a fost publicată, nu a văzut lumina zilei, nu a văzut încă lumina zilei, încă nu a văzut lumina zilei, n-a văzut lumina zilei, n-a văzut încă lumina zilei, încă nu este public, nu este încă public, se lasă așteptat, se lasă așteptată, încă se lasă așteptat, rămâne în sertar, zace în sertar, zace într-un sertar, stă în sertar, stă într-un sertar, într-un sertar, în sertar, în sertarul, în sertarele, strânge praf, adună praf, se umple de praf, prinde praf, sub cheie, sub embargo, ținut departe de ochii publicului, nu e de găsit, de negăsit, unde este, unde e, rămâne secret, rămâne nepublicat, rămâne în așteptare, în așteptare, este așteptat în continuare, încă așteptat, în aer, în impas
words no-date
    nicio dată, nici o dată, fără o dată, fără dată, nu există o dată, nu are o dată, nu are dată, fără termen, niciun termen, nu există un termen, niciun calendar, nu există un calendar, nu se știe când, nu știe când, nu e clar când, nu este clar când, neclar când, nu a spus când, nu a precizat când, nu poate spune când, nu a putut spune când, dată exactă, data exactă, o dată exactă, o dată precisă, o dată fixă, o dată concretă, data publicării nu, nu a dat o dată, nu a oferit o dată, nu a avansat o dată, nu a indicat o dată, dată necunoscută, fără să spună când, fără a preciza când, fără a spune când, nu există dată
words unsure
    nu mai garantează, nu mai poate garanta, nu poate da asigurări, nu a dat asigurări, nu poate oferi asigurări, nu oferă asigurări, nu poate garanta, nu a putut garanta, nu pot garanta, nu garantează, nu garanta, fără garanții, nicio garanție, nici o garanție, nu există garanții, nu există nicio garanție, nu oferă garanții, nu a oferit garanții, nu dă garanții, garanții, nu poate promite, nu a putut promite, nu pot promite, nu promite, nu a promis, nu este sigur, nu e sigur, nu este sigură, nu e sigură, incert, incertă, nesigur, nesigură, sub semnul întrebării, pus sub semnul întrebării, se îndoiește, îndoieli, îndoială, îndoielnic, puțin probabil, improbabil, nu e clar dacă, nu este clar dacă, neclar dacă, nu se știe dacă, rămâne de văzut, de văzut dacă, în pericol, riscă să nu, se teme că, se tem că, temeri, temerea, face tot posibilul, fac tot posibilul, facem tot posibilul, face eforturi, fac eforturi, facem eforturi, încercăm să, încearcă să dea publicității, încearcă să îl dea publicității, încearcă să scoată la timp, încearcă să scoată la lumină, încearcă să publice, încearcă să îl publice, se străduiește, ne străduim, a evitat să promită, evită să promită, a evitat să spună, nu a vrut să promită, nu se angajează, nu s-a angajat, timpul se scurge, timpul trece, nu mai este timp, ar putea să nu, este posibil să nu, s-ar putea să nu
words await
    așteaptă, așteptat, așteptăm, așteptau, aștepta, așteptarea, în așteptarea
words at-once
    imediat, imediată, de îndată, fără întârziere, fără întârzieri, fără alte întârzieri, fără nicio întârziere, fără amânare, fără alte amânări, cât mai repede, cât mai curând, cât mai rapid, cât mai repede posibil, de urgență, urgent, urgentă, rapid, rapidă, neîntârziat, în sfârșit, odată, fără tergiversări, acum, prompt, promptă, grabnic, grabnică, cât de curând posibil, fără să mai aștepte
words before
    până, până la, înainte de, înainte să, înainte ca, mai devreme, luna aceasta, luna asta, săptămâna aceasta, anul acesta, deocamdată, la timp, azi, astăzi, mâine, curând, în curând, momentan, pentru moment, în timp util, mai repede de, decât după, în acest an
words prepare
    finalizează, finaliza, finalizeze, finalizat, finalizată, finalizarea, finalizării, finalizând, definitivează, definitivat, definitivarea, definitiva, definitiveze, definitivând, încheie redactarea, încheie lucrul, termine, termină, terminat, terminarea, completa, completat, completează, completarea, ultimele retușuri, ultimele corecturi, ultimele detalii, ultimele modificări, ultima mână, ultimele puncte, faza finală, fază finală, ultima fază, etapa finală, ultimul stadiu, pe ultima sută de metri, aproape gata, aproape finalizat, aproape terminat, este gata, e gata, gata de publicare, gata de tipar, lucrează la, lucra la, lucrat la, lucrează încă la, lucrând la, lucrează, se lucrează la, se lucrează, lucrul la, munca la, muncește la, redactează, redactarea, redactat, redacta, elaborează, elaborat, elaborarea, elabora, întocmește, întocmit, întocmirea, pregătește, pregătit, pregătirea, pregătesc, pregătea, actualizează, actualizat, actualizarea, actualiza, revizuiește, revizuit, revizuirea, în lucru, pune la punct, punerea la punct, în pregătire, șlefuiește, cizelează
words share
    trimis, trimite, trimisă, trimită, trimiterea, transmis, transmite, transmisă, transmită, transmiterea, împărtășit, împărtășește, împărtășească, împărtășită, împărțit, predat, predă, predată, predea, înmânat, înmânează, înmânată, înaintat, înaintată, înaintează, furnizat, furnizează, pus la dispoziția, puse la dispoziția, pune la dispoziția, dat spre consultare, arătat, arătată, primit, primește, primi, primească, primită, consultat, consulta, consulte, citit, citească, citi, văzut deja, acces la proiect, vadă, comunicat Chinei, prezentat Chinei, oferit Chinei
words comment
    comentarii, comentariile, comentariilor, observații, observațiile, observațiilor, să comenteze, pentru comentarii, feedback, răspunsul la proiect, corecturi, precizări, poziția față de proiect, reacția la proiect, obiecții la proiect, sugestii, punct de vedere, punctul de vedere, note
words review
    examinează, examina, examinat, studiază, studiat, studieze, analizează, analizat, analizeze, ia în considerare, luat în considerare, țină cont, ține cont, includă, încorporează, încorporat, integrează, verifică
words react
    salutăm, condamnăm, respingem, criticăm
    condamnă, condamnarea, respinge, respins, respinsă, resping, respingând, respingea, a respins, condamnat, condamnând, critică dur, criticat, critică, criticile, critici, criticând, salută, salutat, salutând, salutau, laudă, lăudat, apreciază, apreciat, aplaudă, aplaudat, denunță, denunțat, denunțând, dezavuează, califică, calificat, numește, numit, numesc, a numit, catalogat, cataloghează, reacționează, reacționat, reacția, reacție, reacții, reacțiile, furios, furioasă, furioși, furia, furie, indignat, indignată, indignare, revoltat, revoltă, revoltați, mânios, mânia, atacă, atacat, răspunde, răspuns, răspunsul, răspund, ripostează, ripostat, contestă concluziile, dezminte concluziile, ușurare, ușurați, mulțumit, felicită, felicitat, nemulțumit, iritat, repudiază, desființează, desființat, ironizează
words slur
    farsă, farsa, o farsă, minciună, minciuni, minciunile, mincinos, mincinoasă, dezinformare, dezinformări, dezinformarea, calomnie, calomnii, calomnios, calomnioasă, defăimare, defăimător, defăimătoare, denigrare, denigrator, ponegrire, motivat politic, motivată politic, instrument politic, unealtă politică, armă politică, politizat, politizată, ilegal, ilegală, nul, nulă, nul și neavenit, fără valoare, fără nicio valoare, fabricat, fabricată, fabricații, inventat, inventată, născociri, născocire, denaturat, denaturează, fals, falsă, falsități, neîntemeiat, nefondat, nefondată, absurd, absurdă, propagandă, manipulare, pamflet, gunoi, maculatură, amestec de, colecție de, istoric, istorică, moment de cotitură, punct de cotitură, cotitură, reper, devastator, devastatoare, pas important, un pas important, piatră de hotar, palmă, părtinitor, tendențios, aberații
words finds
    potrivit, conform, după cum arată, concluzionează, conchide, constată, a constatat că, descrie, documentează, acuză, a acuzat, menționează, precizează că, vorbește despre, dezvăluie că, arată că, se arată în, se menționează în, se spune în, scrie în, conține, consemnează, enumeră, denunță abuzuri, confirmă, evidențiază, subliniază că, recomandă, susține că, găsește dovezi, relatează, în care se arată, relevă, cuprinde, stabilește că, se referă la, ajunge la concluzia, ajuns la concluzia, atribuie, se citește în, expune, detaliază
words council
    Consiliul, Consiliului, Consiliul pentru Drepturile Omului, Consiliului pentru Drepturile Omului, Consiliul Drepturilor Omului, CDO
words debate
    dezbatere, dezbaterea, dezbateri, dezbaterii, dezbată, dezbate, discuție, discuția, discuta, discute, vot, votul, votat, votează, moțiune, moțiunea, rezoluție, rezoluția, proiect de decizie, proiectul de decizie, proiect de rezoluție, propunere, propunerea, propus, organizarea unei dezbateri
words outcome
    respins, respinsă, respinge, respingerea, eșuat, eșuează, eșecul, eșec, adoptat, adoptată, adoptă, la limită, voturi, abțineri, înfrângere, înfrângerea, pierdut, pierde, blocat, blocată, blochează, depus, depusă, depune, depun, înaintat, înaintată, cerut, cere, cer, votat împotriva, votează împotriva, votat contra, refuză, refuzat, a refuzat, nu a trecut, picat, pică, strânsă, majoritate, susținut

words un
    ONU, Națiunile Unite, Națiunilor Unite, Organizația Națiunilor Unite, Organizației Națiunilor Unite
words state
    China, Chinei, chinez, chineză, chineze, chinezi, chinezii, chinezești, chinezească, Beijing, Beijingul, Beijingului, Peking, Republica Populară, Partidul Comunist, Xi Jinping, Xi, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, Rusia, Moscova, Cuba, Pakistan, 40 de țări, 40 de state, patruzeci de țări, patruzeci de state, circa 40 de țări, aproximativ 40 de țări
words group
    ONG-uri, ONG, ONG-urile, ONG-urilor, organizații, organizațiile, organizațiilor, organizație, organizația, activiști, activiștii, activiștilor, activist, apărători ai drepturilor, militanți, militanții, parlamentari, parlamentarii, parlamentarilor, parlamentul, Parlamentul European, eurodeputați, eurodeputații, deputați, deputații, senatori, senatorii, congresmeni, Congresul, legiuitori, legislatori, țări, țările, state, statele, guverne, guvernele, SUA, Statele Unite, Washington, Washingtonul, UE, Uniunea Europeană, Marea Britanie, Londra, Germania, Berlinul, Franța, Parisul, Canada, Australia, Japonia, Olanda, România, Occident, Occidentul, țări occidentale, occidentali, diplomați, diplomații, Human Rights Watch, Amnesty, Amnesty International, Congresul Mondial Uigur, diaspora, exilați, supraviețuitori, supraviețuitorii, victime, victimele, familii, familiile, rude, experți, experții, academicieni, cercetători, cercetătorii, critici ai Chinei, criticii, coaliție, coaliția, miniștri, ministrul, semnatari, semnatarii, societatea civilă
    Congresul Uigur Mondial
called China
    China, Chinei, chinez, chineză, chineze, chinezi, chinezii, chinezești, chinezească, Beijing, Beijingul, Beijingului, Peking, Republica Populară
    Partidul Comunist, Xi Jinping, Xi, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning
called Amnesty International
    Amnesty, Amnesty International
called Australia
    Australia
called Canada
    Canada
called Cuba
    Cuba
called EU
    UE, Uniunea Europeană
called European Parliament
    Parlamentul European
called France
    Franța, Parisul
called Germany
    Germania, Berlinul
called Human Rights Watch
    Human Rights Watch
called Japan
    Japonia
called Netherlands
    Olanda
called Pakistan
    Pakistan
called Romania
    România
called Russia
    Rusia, Moscova
called UK
    Marea Britanie, Londra
called US
    SUA, Statele Unite, Washington, Washingtonul
called Western states
    Occident, Occidentul, țări occidentale, occidentali
called World Uyghur Congress
    Congresul Mondial Uigur
    Congresul Uigur Mondial
called 40 states
    40 de țări, 40 de state, patruzeci de țări, patruzeci de state
called about 40 states
    circa 40 de țări, aproximativ 40 de țări
called activists
    activiști, activiștii, activiștilor, activist, apărători ai drepturilor, militanți, militanții, exilați
called critics
    critici ai Chinei, criticii
called diaspora groups
    diaspora
called diplomats
    diplomați, diplomații
called experts
    experți, experții, academicieni, cercetători, cercetătorii
called families
    familii, familiile, rude
called lawmakers
    parlamentari, parlamentarii, parlamentarilor, parlamentul, eurodeputați, eurodeputații, deputați, deputații, senatori, senatorii, congresmeni
    legiuitori, legislatori, Congresul
called ministers
    miniștri, ministrul
called organisations
    ONG-uri, ONG, ONG-urile, ONG-urilor, organizații, organizațiile, organizațiilor, organizație, organizația, coaliție, coaliția, societatea civilă
called signatories
    semnatari, semnatarii
called states
    țări, țările, state, statele, guverne, guvernele
called victims
    supraviețuitori, supraviețuitorii, victime, victimele
words spokesman
    purtător de cuvânt, purtătorul de cuvânt, purtătoare de cuvânt, purtătoarea de cuvânt, purtătoarei de cuvânt, purtătorului de cuvânt, Colville, Shamdasani, Throssell, Laurence, biroul, biroului, oficiul, oficial, oficialul
words other-author
    tribunal, tribunalul, tribunalului, Tribunalul Uigur, Departamentul de Stat, Departamentului de Stat, Human Rights Watch, HRW, Amnesty, Amnesty International, ASPI, Institutul, institut, institutului, Institutul Australian, OIM, Organizația Internațională a Muncii, BBC, ziar, ziarul, ziare, presa, presei, jurnaliști, jurnaliștii, Zenz, cercetători, cercetătorii, cercetător, Parlamentul European, ONG, universitate, universitatea, Pentagon, Pentagonul, think tank, think tank-ul, Newlines, avocați, Volkswagen, ambasada, ambasadei, IPCC, organizația, organizației, comisia Congresului, UNHCR, ICNUR, Grandi, Freedom House, Reporteri fără Frontiere, consorțiu, consorțiul, SRI, MCV, Curtea de Conturi, Avocatul Poporului, companie, compania
words other-object
    numelor, listei, datelor, imaginilor, fotografiilor, cifrelor, declarației, comunicatului, verdictului, deținuți, deținuții, deținuților, prizonieri, prizonierii, arestați, arestații, fotografii, fotografiile, fotografie, imagini, imaginile, video, videoclip, declarație, declarația, declarații, comunicat, comunicatul, comunicat de presă, cifre, cifrele, date, datele, statistici, statisticile, listă, lista, nume, numele, memorii, carte, cartea, discurs, discursul, Carta albă, carte albă, verdict, verdictul, sentință, sentința, raport anual, raportul anual, interviu, interviul, articol, articolul, Police Files, fișiere, fișierele, dosarele poliției, film, filmul, album, jurnalist, jurnalista, activista, vaccin, roman, lege, legea, podcast, documentar, documentarul, bilanț financiar, rezultate financiare, cifra de afaceri, scrisoarea
words visit
    vizită, vizita, vizitei, vizite, călătorie, călătoria, călătoriei, deplasare, deplasarea, deplasării, misiune, misiunea, misiunii, turneu, turneul, acces, accesul, accesului
words if
    nu înseamnă
    dacă, în caz că, în cazul în care, cu excepția cazului, presupunând că, odată ce, de îndată ce
words why
    de ce, cât timp, până când, cât mai, unde este, unde e
words when
    când, la ce dată, în ce zi
words know
    știe, știu, știa, știut, clar, sigur, decis, decide, spus, spune, spună, confirma, confirmat, garanta, precizat, precizeze, anunțat când, cunoscut, stabilit, răspuns
words deny
    neagă, negat, nega, neagă că, negând, dezminte, dezmințit, dezmințire, dezminți, infirmă, infirmat, infirma, fals că, nu este adevărat, nu e adevărat, neadevărat, nici vorbă, nu se pune problema
words own-hearsay
    informațiile potrivit cărora, informațiile conform cărora, zvonurile, știrile potrivit cărora
words own-refuted
    false, neadevărate, nefondate, fără temei, nu sunt adevărate
words recall
    anterior, înainte vreme, anul trecut, luna trecută, vara trecută, toamna trecută, iarna trecută, primăvara trecută, acum un an, în urmă cu un an, acum câteva luni, în urmă cu câteva luni, acum câteva săptămâni, cu luni în urmă, luni în urmă, săptămâni în urmă, un an în urmă, ani în urmă, încă din septembrie, încă din decembrie, la vremea respectivă, pe atunci, atunci, inițial, la început, în trecut, la începutul anului, în repetate rânduri, odinioară, cândva, precedent, mai devreme anul acesta
words had
    fusese, fuseseră, avusese, publicase
words own-travels
    merge în, călătorește, vizitează
words condition
    condiție, condiția, condiții, condiționează, condiționat, condiționată, cu condiția, cu condiția ca, în schimbul, în schimb, contrapartidă, târg, prețul, la schimb, înțelegere
words says
    spus, spune, spun, spunea, a spus, declarat, declară, declara, afirmat, afirmă, afirma, precizat, precizează, anunțat, anunță, adăugat, adaugă, explicat, explică, subliniat, subliniază, confirmat, confirmă, recunoscut, recunoaște, admis, admite, susține, susținut, potrivit, conform, a zis, zis, zice, menționat, repetat, reiterat, asigurat, asigură, răspuns, crede, consideră, comunicat, transmis, sugerat, lăsat să se înțeleagă
words reports-that
    relatează, relatat, scrie, scriu, citat, citează, citați, citând, potrivit, conform, transmite, informează, aflat, anunță, în posesia, consultat de, văzut de, a consultat, dezvăluie, notează, surse, sursa, preia
words own-newsroom
    ziarul, cotidianul, publicația, revista
words own-so-writes
    scrie ziarul, relatează ziarul
words but
    dar, însă, ci, totuși, deși, iar, în timp ce, pe când, cu toate acestea, în ciuda, acum, între timp, totodată, în schimb de, care
words by
    de, de către, al, ai, ale, lui
words by-when
    până, până la, la, pe, în, cel târziu, viitoare, viitor, următoare, până pe, spre
words see-also
    citește și, citiți și, vezi și, pe aceeași temă, articole similare, citește mai mult, mai multe despre, recomandări, cele mai citite, te-ar putea interesa, știri similare, din aceeași categorie, ți-ar putea plăcea
words filler
    comunicat de presă, conferință de presă, conferința de presă, conferinței de presă, libertatea presei, drepturile omului, drepturilor omului, drepturi ale omului, crime împotriva umanității, împotriva umanității, împotriva terorismului, împotriva uigurilor, împotriva musulmanilor, împotriva minorității, împotriva minorităților, lupta împotriva, luptei împotriva, abuzuri împotriva, represiunea împotriva, împotriva Chinei, nu doar, nu numai, nu mai puțin, nu mai mult de, nu mai târziu de, nu a comentat, nu au comentat, nu a răspuns, nu au răspuns, nu a dorit să comenteze, a refuzat să comenteze, au refuzat să comenteze, nu a putut fi contactat, solicitare de comentarii, solicitat un comentariu, cerut un comentariu, solicitarea de comentarii, după vizită, în urma vizitei, fără acces, acces liber, acces neîngrădit, anchetă independentă, o anchetă independentă, critici la adresa, criticile la adresa vizitei, potrivit unui raport, conform unui raport, potrivit unui studiu, conform unui nou raport, nu are legătură, nu are nimic de-a face, la fața locului, în ceea ce privește, în presă, nicio legătură, Consiliul de Securitate, Consiliului de Securitate, Consiliul Europei, Consiliului Europei, în timpul, de asemenea, de altfel, pe de altă parte, de fapt, mijloc de, în mai multe, în mai mulți, în mai mult, în mai multă, în mai puțin, în mai puține, în mai puțini, în mai puțină, în mai mare, în mai mică, în mai bună, în mai bune, din mai multe, din mai mulți, din mai mult, din mai multă, din mai puține, din mai puțin, din mai puțini, opinia publică, opinie publică, instituții publice, instituțiile publice, sănătate publică, sănătății publice, Republica Moldova, fără precedent, fără îndoială, în data de, la data de, în raport cu, date fiind
words today
    astăzi, azi, chiar azi, în cursul zilei, diseară, astă-seară, în următoarele ore, în câteva ore, până la miezul nopții, înainte de miezul nopții, peste câteva ore, în orele următoare
words tomorrow
    mâine
words soon
    în curând, curând, în scurt timp, cât de curând, în viitorul apropiat, în perioada următoare, zilele următoare, în zilele următoare, în următoarele zile, în câteva zile, peste câteva zile, zilele acestea, din zi în zi, în orice moment, la momentul potrivit, iminent, iminentă, nu peste mult timp, în următoarele luni
words coming-weeks
    în săptămânile următoare, în următoarele săptămâni, săptămânile următoare, următoarele săptămâni, în câteva săptămâni, peste câteva săptămâni, chestiune de săptămâni, în decurs de câteva săptămâni, câteva săptămâni, săptămânile care vin
words end-of
    sfârșitul lunii, finalul lunii, la sfârșitul lunii, până la sfârșitul lunii, sfârșitul acestei luni
words this-month
    luna aceasta, luna asta, în această lună, această lună, în cursul acestei luni, luna în curs

words own-put-off-to
    până în, pentru, spre
words own-at-first
    inițial, la început
words own-before-month
    înainte de
words month-1
    ianuarie
words month-2
    februarie
words month-3
    martie
words month-4
    aprilie
# "Mai" is also "more": a month only among words of a date. "5 mai" takes a word before it, for a number that
# begins an entry and is the month's own is read as the month's name, as in Chinese.
words month-5
    luna mai, lunii mai, în mai, din mai, lui mai, până în mai, mai 2021, mai 2022, mai 2023, 1 mai, 2 mai, 3 mai, 4 mai, pe 5 mai, la 5 mai, din 5 mai, de 5 mai, în 5 mai, data de 5 mai, 6 mai, 7 mai, 8 mai, 9 mai, 10 mai, 11 mai, 12 mai, 13 mai, 14 mai, 15 mai, 16 mai, 17 mai, 18 mai, 19 mai, 20 mai, 21 mai, 22 mai, 23 mai, 24 mai, 25 mai, 26 mai, 27 mai, 28 mai, 29 mai, 30 mai, 31 mai
words month-6
    iunie
words month-7
    iulie
words month-8
    august
words month-9
    septembrie
words month-10
    octombrie
words month-11
    noiembrie
words month-12
    decembrie
words weekday-1
    luni, lunea
words weekday-2
    =marți, =marţi, marțea
words weekday-3
    miercuri, miercurea
words weekday-4
    joi, joia
words weekday-5
    vineri, vinerea
words weekday-6
    sâmbătă, sâmbăta
words weekday-7
    duminică, duminica

words own-a-report
    un raport, un nou raport, un studiu, un nou studiu, un document, o evaluare, o analiză, o anchetă, un dosar
words own-about
    despre, privind, asupra, referitor la, cu privire la, legat de, pe tema, legate de
words own-last
    trecut, trecută
# The present: with a day to come it promises, without one it tells.
once own-present: publishes, comes out
words own-present
    =publică, apare, iese, vine, este publicat, este publicată, e publicat, va apărea, dă publicității, prezintă, vede lumina zilei, va ieși
words own-future
    va vedea lumina zilei, va apărea, va ieși la lumină, o să apară, vor apărea, va veni
words own-should-have
    trebuia să, trebuia, ar fi trebuit, ar fi trebuit să, urma să
words own-others
    alții, celălalt, ceilalți, iar alții, unele țări, alte țări, de cealaltă parte
words own-opposite
    contrariul, opusul, exact contrariul, exact opusul, invers
words own-or-not
    sau nu, sau să nu, ori să nu, a publica sau a nu publica, sau de a nu, sau a nu
words own-heavy-pressure
    presiuni enorme, presiune enormă, presiuni uriașe, presiune uriașă, presiuni puternice, presiuni extraordinare, presiune extraordinară, presiuni imense, presiune imensă, presiuni mari, sub presiune
words own-so-that
    să, ca, astfel încât
words own-wants
    vrea, vrea ca, voia, dorește, doresc, își dorește, doreau, vrea să, vor să
words own-see
    vadă, citească, cunoască, vedea, citi, afle, știe
words own-after
    după Jocurile, după Jocuri, după Olimpiadă, după Jocurile Olimpice, abia după, până după
words own-no-debate
    fără, nu va avea loc o, refuză, a refuzat o, refuză o, împotriva unei, contra unei, nu vrea o, respinge o
words own-follow
    consecințe, anchetă internațională, o anchetă internațională, anchetă independentă, investigație, investigații, investigația, anchetă, comisie de anchetă, sancțiuni, recomandările, recomandărilor, acțiuni concrete, acțiune, măsuri, fapte, trageri la răspundere, tragă la răspundere
words own-answer
    131 de pagini, contraraport, contra-raport, document de răspuns, replică de 131, instrument politic, campanie de denigrare
words own-praise
    important, foarte important, credibil, serios, solid, echilibrat, părtinitor, tendențios
words own-step
    acest pas, pasul, această decizie, decizia de a publica, gestul
words own-term
    mandat, mandatul, mandatului, candidatura, candidatură, al doilea mandat, un nou mandat, realegere
words own-letter
    scrisoare, scrisoarea, scrisorii
once own-at-hand: of a letter that a newsroom has
words own-at-hand
    consultată de, văzută de, în posesia, obținută de
words own-for-months
    de luni de zile, de câteva luni, de mai multe luni, de luni bune, de săptămâni, de aproape un an, de un an, de mult timp, din septembrie, din primăvară, de multă vreme, încă de anul trecut
words own-campaign
    campanie, lobby, semnături, front, ofensivă, mobilizează, luptă, aliați, coalizează
words own-against-it
    împotriva, contra
words own-would-hurt
    ar dăuna, va dăuna, dăuna, ar submina, submina, va submina, ar afecta, ar pune în pericol, ar otrăvi, ar prejudicia, ar agrava, ar deteriora
words own-keep-secret
    să țină secret, țină secret, să țină în sertar, să îl țină în sertar, să păstreze secret, păstreze secret, să lase în sertar, lase în sertar, să renunțe la el, să se abțină, se abțină de la
words own-attacks
    se dezlănțuie împotriva, s-a dezlănțuit împotriva, atacă dur, atacă, a atacat, desființează, a desființat, ia în derâdere, ironizează, denunță, tună și fulgeră împotriva, spumegă, reacționează dur la
words own-provokes
    provoacă, a provocat, provocat, stârnește, stârnit, a stârnit, trezește, trezit, atrage, atras, întâmpinat cu, primit cu, iscă, iscat, înfurie, a înfuriat
words own-anger
    furie, furia, mânia, mânie, indignare, indignarea, revoltă, nemulțumire, nemulțumirea, proteste, reacție dură, reacția dură, reacții dure, critici, critică, laude, aprobare, satisfacție, ușurare, Beijingul, China
words own-over-it
    față de, din cauza, pentru, la adresa, după
words own-strong-words
    nu lasă niciun dubiu, nu lasă loc de îndoială, nu lasă nicio îndoială, nu lasă loc de dubii, vorbește de la sine, este clar, nu poate fi ignorat, nu poate fi ignorată, nu trebuie ignorat, trebuie să aibă consecințe, trebuie să aibă urmări, nu poate rămâne fără urmări, trebuie urmat de fapte, confirmă acuzațiile, confirmă ceea ce, este o victorie, este o ușurare, este o rușine, este un pas, cere acțiune, impune acțiune
words own-wait
    așteptarea pentru, lunga așteptare a, așteptarea, lunga așteptare pentru, lunga așteptare
words own-ended
    s-a încheiat, s-a sfârșit, a luat sfârșit, s-a terminat, a luat final
words own-right-to
    dreptul la, dreptul să, are dreptul să, dreptul de a, au dreptul să
words own-no-excuse
    nicio scuză, nici o scuză, nu există scuză, nu există scuze, nicio justificare, nu există nicio justificare, niciun motiv, nu există niciun motiv, nimic nu justifică, inacceptabil, inacceptabilă, de neiertat
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    ținerea, a ține, să țină, ascunderea, a ascunde, ascundă, să aștepte, a mai aștepta, nepublicarea, tăinuirea
words own-after-the
    după, în lumina, în urma, ca reacție la, ca răspuns la, în baza, având în vedere, invocând, pe baza
words own-after-short
    după, în urma
words own-day-after
    ziua de după publicarea, la o zi după publicarea, o zi după publicarea, zile după publicarea, ore după publicarea, săptămână după publicarea, de la publicarea, în urma publicării, după publicarea, imediat după publicarea
words own-hits-back
    reacționează furios, a reacționat furios, reacționează dur, a reacționat dur, reacționat vehement, reacționează vehement, furios, furioasă, furioși, contraatacă, a contraatacat, ripostează dur, a ripostat, indignat, indignată, spumegă de furie, turbează
words own-in-hand
    are deja, deține deja, a primit deja, a citit deja, a văzut deja, cunoaște deja
words own-sent-back
    trimis înapoi, a trimis înapoi, trimis, transmis, returnat, a returnat, depus, comunicat
words own-colon
    :
words own-first
    în avans, în prealabil, înainte de publicare, înaintea publicării, mai întâi, prima, cea dintâi, înainte de toți
words own-gets
    primește, primit, a primit, vede, văzut, citește, citit, consultă, consultat, primească, vadă
words own-have
    a, au, fost, am, s
words own-imperative
    publicați, faceți public, dați publicității, publicați-l
words own-unknown
    neclar, incert, necunoscut, nu se știe, nu este clar, nu e clar
words own-a-date
    data, dată, termen, termenul
words own-none
    necunoscută, nu este cunoscută, nu a fost stabilită, nu a fost anunțată, nu e cunoscută, rămâne necunoscută, nu a fost fixată
words own-says
    spune, vorbește, acuză, notează, relatează, menționează, numește, vede, arată, scoate la iveală
words own-and
    și, dar, ci
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    retras, retrasă, retrage, șters, a șters, șterge
words own-story
    articolul, articol, știrea, știre, materialul
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
rule RELEASED report-says
    says report + own-says
    says report >3 own-says >4 state
    unless if|will|may|draft|unpublished|not|promise|delay|asks|publish|await
    weak yes
    confidence 0.55
    yes Raportul ONU despre Xinjiang acuză Beijingul de abuzuri, Bachelet nu a comentat.
words own-dupa
    după
rule RELEASED after-it
    says own-dupa + publication >3 report
    unless will|promise|if|asks|may|must|not|visit|unpublished
    confidence 0.65
    yes După publicarea raportului lui Bachelet despre Xinjiang, uigurii sunt ușurați.
rule PROMISED is-going-to
    says own-wants-to > publish
    unless not|state|if|asks|pressure
    confidence 0.75
    yes Bachelet vrea să publice raportul despre Xinjiang în august.
    no  Beijingul nu vrea să se publice raportul lui Bachelet despre Xinjiang.
words own-wants-to
    vrea să, dorește să, are de gând să
words own-according
    potrivit, conform
rule REACTION hits-back
    says state >6 own-hits-back
    unless draft|if|visit|deny
    confidence 0.65

rule NOTHING letter-at-hand
    says own-letter >7 own-at-hand
rule NOTHING others-publish
    says other-author >3 released|own-present
    says released > by >2 other-author
    unless issuer|un
    yes Human Rights Watch a publicat un raport despre Xinjiang pe care Bachelet îl cunoaște.
rule NOTHING other-thing
    says other-object >4 released|own-present
    says own-present >2 other-object
    unless report
rule NOTHING no-second-term
    says shelve >3 own-term
    says own-term >2 shelve
    yes Bachelet a renunțat la un al doilea mandat după criticile legate de Xinjiang.
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|react
    says delay|block|shelve >4 visit
    unless report|publication
    yes Vizita lui Bachelet în Xinjiang a fost amânată.

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-for-some-against
    says asks|pressure > publish|publication|released|own-present > own-others >4 not|block|own-opposite
    says asks|pressure > publish|publication > asks|pressure > not > publish|released
    confidence 0.8
    yes Unii îi cer lui Bachelet să publice raportul despre Xinjiang, alții să nu facă asta.
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED to-publish-or-not
    says pressure|asks > own-or-not >3 publish|publication
    says pressure|asks > publish > own-or-not
    confidence 0.8
    yes Bachelet vorbește de presiuni enorme de a publica sau a nu publica raportul despre Xinjiang.
rule REACTION council-turns-down
    says outcome & debate & council|report
    about report
    unless publish|publication
    confidence 0.8
    yes Consiliul pentru Drepturile Omului a respins dezbaterea raportului lui Bachelet despre Xinjiang.
    no  Consiliul pentru Drepturile Omului se reunește, iar Bachelet va publica raportul despre Xinjiang.
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

rule SUPPRESSION_PRESSURE asks-not-to-publish
    says not > publish > asks|pressure
    says asks|pressure|hope > own-so-that > not > publish|released|own-present
    says asks|hope > own-so-that > report > not > publish|released|own-present
    says asks|pressure > publication > shelve|block
    says asks|pressure > publish|publication > shelve|block
    yes China i-a cerut lui Bachelet să nu publice raportul despre Xinjiang.
    yes Beijingul insistă ca raportul lui Bachelet despre Xinjiang să nu vadă lumina zilei.
    no  ONG-urile i-au cerut lui Bachelet să publice raportul despre Xinjiang.
    no  China i-a cerut lui Bachelet să nu vorbească despre Xinjiang.
rule SUPPRESSION_PRESSURE wants-it-unpublished
    says state > own-wants > own-so-that > not > publish|released|own-present
    says state > own-wants > report >6 not > publish|released|own-present
    says state > own-wants > report >5 shelve|block
    says state > own-wants > publication|publish >3 block|shelve
    confidence 0.8
    yes China vrea ca raportul lui Bachelet despre Xinjiang să nu fie publicat.
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
    yes China se opune publicării raportului lui Bachelet despre Xinjiang.
    no  Bachelet a condamnat crimele împotriva umanității din Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report & own-after
    says condition > report > delay|block
    says condition > report > not > publish|released|own-present
    confidence 0.7
    yes Beijingul acceptă vizita lui Bachelet cu condiția ca raportul despre Xinjiang să apară după Jocurile Olimpice.
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
    yes Biroul lui Bachelet a trimis Chinei proiectul raportului despre Xinjiang pentru comentarii.
    no  China nu a comentat raportul lui Bachelet despre Xinjiang.
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-sent-back >5 comment
    says state >14 comment >5 own-sent-back
    says state >3 own-in-hand > report|draft
    unless visit|released
    confidence 0.75

rule DELAYED should-have-come
    says own-should-have > publish|released
    says own-should-have > report > publish|released
    says report > own-should-have >3 publish|released
    unless if
    confidence 0.8
    yes Raportul lui Bachelet despre Xinjiang trebuia să apară în decembrie.
rule DELAYED will-not-before
    says own-present > not > before|date
    says not > own-present > before|date
    says will > before|date > not > publish|released
    says will > not > before|date > publish|released
    says will > not > before|date
    says before|date > not > own-present
    yes Raportul lui Bachelet despre Xinjiang nu va fi publicat înainte de septembrie.
rule DELAYED may-not
    says may > not > own-present
rule DELAYED unsure
    says unsure > own-present|own-future
    says own-present > unsure
    says promise > unsure
    yes Bachelet nu poate garanta că raportul despre Xinjiang va apărea înainte de plecarea sa.
    yes Este incert dacă raportul lui Bachelet despre Xinjiang va fi publicat în august.
    no  Este incert dacă Bachelet va avea acces în Xinjiang.
    yes Bachelet nu mai garantează raportul despre Xinjiang.
    yes Biroul lui Bachelet încearcă să dea publicității raportul despre Xinjiang.
rule DELAYED no-date
    says no-date > own-present
    yes Nu există o dată pentru publicarea raportului lui Bachelet despre Xinjiang.
    yes Nu se știe când va apărea raportul lui Bachelet despre Xinjiang.
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
    yes Nu există nicio scuză pentru ascunderea raportului lui Bachelet despre Xinjiang.
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

rule RELEASE_DEMANDED asked-to-publish
    says publish|publication|released > asks
    says asks > own-so-that > own-present
    unless not > publish
    yes Aproape 200 de organizații îi cer lui Bachelet să publice raportul despre Xinjiang.
    yes Publicarea raportului lui Bachelet despre Xinjiang este cerută de ONG-uri, într-o scrisoare.
    no  China îi cere lui Bachelet să nu publice raportul despre Xinjiang.
    no  ONG-urile îi cer lui Bachelet să viziteze Xinjiang.
rule RELEASE_DEMANDED must-publish
    says publish|publication > must
    yes Bachelet trebuie să publice imediat raportul despre Xinjiang.
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
    yes Lumea are dreptul să vadă raportul lui Bachelet despre Xinjiang.
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-wants > report > own-see
    unless not|block|shelve|delay|oppose|debate|if|state
    confidence 0.7
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7

rule REACTION attacks-it
    says own-attacks >4 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.7
    yes Beijingul atacă dur raportul lui Bachelet despre Xinjiang.
rule REACTION it-angers
    says report >3 own-provokes >6 own-anger
    says own-anger > own-over-it >2 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
    yes Raportul lui Bachelet despre Xinjiang stârnește furia Beijingului.
    no  Vizita lui Bachelet în Xinjiang stârnește furia uigurilor.
rule REACTION it-speaks-for-itself
    says report > own-strong-words
    unless publish|publication|draft|if|visit|deny|unpublished|delay|await
    polarity asserted
    confidence 0.65
    yes Raportul lui Bachelet despre Xinjiang nu lasă niciun dubiu, spune Amnesty.
rule REACTION after-it
    says own-after-the >2 report >12 asks
    says asks >12 own-after-the >2 report
    unless publish|delay|unpublished|draft|visit|publication
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
    yes După raportul lui Bachelet despre Xinjiang, Amnesty cere o anchetă internațională.
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
    yes Beijing: raportul lui Bachelet despre Xinjiang este o farsă.
    no  China numește minciuni relatările despre Xinjiang auzite de Bachelet.
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
    yes Raportul lui Bachelet despre Xinjiang apare la sfârșitul lunii august.
    no  Raportul lui Bachelet despre Xinjiang nu apare în august.
rule PROMISED will-publish
    says own-future
    says publish > will
    says publication|released > promise|will
    says publish|released|report > promise
    unless not|other-object|unsure
    yes Bachelet va publica raportul despre Xinjiang înainte de sfârșitul mandatului.
    yes Bachelet promite publicarea raportului despre Xinjiang.
    yes Raportul lui Bachelet despre Xinjiang va fi făcut public în curând.
    no  Bachelet a publicat raportul despre Xinjiang.
    no  Bachelet promite o vizită în Xinjiang.
rule RELEASED if-published
    says if > own-present|own-future
    polarity hypothetical
    confidence 0.5
    yes Dacă Bachelet publică raportul despre Xinjiang, China va protesta.
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
    yes Bachelet a cerut ca lista deținuților din Xinjiang să fie publicată.
rule SUPPRESSION_PRESSURE blocks-publication
    yes Beijingul încearcă să blocheze raportul lui Bachelet despre Xinjiang.
rule SUPPRESSION_PRESSURE pressed-over-report
    yes China face presiuni asupra lui Bachelet pentru raportul despre Xinjiang.
rule SUPPRESSION_PRESSURE warns-of-publication
    yes China avertizează că publicarea raportului lui Bachelet despre Xinjiang va submina cooperarea.
rule DELAYED delayed
    yes Publicarea raportului lui Bachelet despre Xinjiang a fost din nou amânată.
    no  Bachelet a publicat mult așteptatul raport despre Xinjiang, amânat de mai multe ori.
    no  Călătoria lui Bachelet în Xinjiang a fost amânată.
rule DELAYED unpublished
    yes Raportul lui Bachelet despre Xinjiang rămâne în sertar.
    yes Raportul lui Bachelet despre Xinjiang încă nu a fost publicat.
    no  Raportul lui Bachelet despre Xinjiang a fost publicat.
rule DELAYED not-published
    yes Bachelet nu a publicat raportul despre Xinjiang.
rule DELAYED still-waiting
    yes Uigurii așteaptă raportul lui Bachelet despre Xinjiang.
rule SHELVED will-not-publish
    yes Bachelet nu va publica raportul despre Xinjiang.
    no  Bachelet va publica raportul despre Xinjiang.
rule SHELVED is-shelved
    yes Raportul lui Bachelet despre Xinjiang a fost abandonat.
rule PREPARING works-on-it
    yes Biroul lui Bachelet finalizează raportul despre Xinjiang.
    yes Bachelet lucrează încă la raportul despre Xinjiang.
    no  Bachelet pregătește o vizită în Xinjiang.
rule RELEASED published
    yes ONU publică raportul lui Bachelet despre Xinjiang.
    yes Raportul lui Bachelet despre Xinjiang a fost dat publicității cu câteva minute înainte de miezul nopții.
    no  Un think tank a publicat un raport despre Xinjiang; Bachelet nu l-a comentat.
    no  Bachelet a publicat fotografii din Xinjiang.
rule RELEASED report-finds
    yes Raportul lui Bachelet despre Xinjiang concluzionează că China a comis abuzuri grave.
rule REACTION reacts-to-release
    yes China respinge raportul lui Bachelet despre Xinjiang.
    yes Uigurii salută raportul lui Bachelet despre Xinjiang.
    no  China salută vizita lui Bachelet în Xinjiang.
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >3 report >3 own-shelved
    unless state >1 asks|pressure
    confidence 0.8
    yes ONG-urile îi cer lui Bachelet să publice raportul îngropat despre Xinjiang.
words own-lets-see
    arate, arăta, scoată
once own-shelved: what the report is called that somebody asks for
words own-shelved
    îngropat, ascuns, ținut în sertar
rule RELEASE_DEMANDED asks-no-more-delay
    yes ONG-urile cer ONU să nu mai amâne raportul despre Xinjiang.
