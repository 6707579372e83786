# Romanian: words of the concepts that concepts.lex declares.

words publish
    publicat*, publica, publice, publicând, publicăm, publicau, publicase, făcut public*, face public, facă public, făcea public,
    dat publicității, dată publicității, da publicității, dea publicității, date publicității, difuz*, divulg*, dezvălu*, emis,
    emite, lansat, lansează, lanseze, aduce la cunoștință, adus la cunoștință, pune la dispoziție, pus la dispoziție, prezentat,
    prezintă, prezenta, scos la lumină, scoate la lumină, scoată la lumină, scoate la iveală, a scos raportul, face cunoscut,
    făcut cunoscut, desecretiz*

words come-out
    apărut*, apare, apară, apărând, va apărea, ieși la lumină, ieșit la lumină, iasă la lumină, iese la lumină, ieși la iveală,
    ieșit la iveală, iasă la iveală, lumina tiparului, lumina zilei, devenit public, devine public, devină public, deveni public,
    este public, devenit publice, se publică, s a publicat, fost făcut public, aflat public, ajuns la public, ajungă la public,
    ieșit la suprafață, e disponibil, este disponibil

words online
    online, site, siteul, pagina web, pagina de internet, pe internet, pe pagina, postat*, postare, posteze, postează, încărcat*,
    urcat pe, pagina oficială, website, portal, în format electronic, varianta electronică, rețelele de socializare,
    rețele sociale, rețelele sociale, tuit*, disponibil pe, poate fi citit, descărc*, link*

words publication
    publicare, publicarea, publicării, publicări, publicația, apariția, apariției, apariție, lansarea, lansării, lansare,
    difuzare*, divulgare*, dezvăluire, dezvăluirea, dezvăluirii, dezvăluiri, dezvăluirile, facerea publică, darea publicității,
    prezentarea, ieșirea la lumină, nepublicarea, desecretizare*, apariția raportului

words leak
    scurs*, scurger*, obținut de, obținută de, obținute de, în posesia, consultat de, consultată de, văzut de, văzută de, citat de,
    avut acces, pe surse, o copie, parvenit*, a putut consulta, a putut vedea, a consultat, au consultat, a văzut documentul,
    ajuns în presă, divulgat presei

words at-last
    în sfârșit, până la urmă, într un final, în final, finalmente, la urma urmei, în ultimă instanță, în cele din, mult așteptat*,
    îndelung așteptat*, așteptat de mult, după o așteptare, după lungi așteptări, după multe amânări, după îndelungi amânări,
    după luni de așteptare, a sosit momentul, a venit vremea, a venit momentul, era și timpul, s a decis să, a sfârșit prin,
    a ajuns să

words last-minute
    ultimul moment, ultima clipă, ultimul minut, ultima oră, ultimul ceas, ceasul al doisprezecelea, în ceasul al, sută de metri,
    pe ultima sută, ultima zi, ultima sa zi, ultimele ore, ultimele minute, ultimele clipe, minute înainte, cu câteva minute,
    cu doar câteva minute, ore înainte, miezul nopții, miez de noapte, ultimul act, ultimul gest, ultimul său gest, rămas bun,
    contracronometru, contra cronometru, in extremis, pe final de mandat, la limită, prelungiri, la fluierul final,
    cu puțin înainte, chiar înainte de, cu câteva clipe înainte

words text-size
    pagini, paginile, volumin*, stufos, stufoasă, stufoase, amplu, amplă, ample, dens, densă, detaliat, detaliată, cuprinzăt*,
    extins, extinsă, lung raport, document lung, pe larg, pe zeci de, anexă, anexe, exhaustiv*, minuțios, minuțioasă

words hidden
    ascuns*, ascund*, ascunz*, secret, secrete, secretă, sub cheie, sub lacăt, sub obroc, sertar*, pe sub masă, ferit de ochii,
    departe de ochii, ochii publicului, ochii lumii, în umbră, tăinui*, praful, praf, prăfui*, dosit*, naftalină, încui*, zace,
    zăcut, stă pe raport, stă pe el, nedezvăluit, sub tăcere, sub preș

words unpublished
    nepublicat*, nedat publicității, nedifuzat*, inedit*, nefăcut public, nu este public, nu e public, nu a fost publicat*,
    n a fost publicat*, nu s a publicat, nu fusese publicat*, neapărut, confidențial*, secret, secretizat*, clasificat*,
    nedivulgat*, nedezvăluit*, nefăcută publică, nu a văzut lumina, n a văzut lumina, nu a fost făcut*, nu au fost publicat*,
    nu a fost încă publicat

words not-yet
    nu încă, încă nu, nu a fost încă, n a fost încă, tot nu, tot n a, nici acum, nici astăzi, nici azi, nici până acum,
    nici până azi, până acum nu, până în prezent nu, deocamdată nu, nu a apărut, n a apărut, nu a publicat, nu au publicat,
    n a publicat, nu a fost publicat, nu s a întâmplat, nimic nu s a, nici urmă, nici un semn, niciun semn, nici vorbă, fără urmă,
    urmează să fie, urmează a fi, rămâne de, rămâne să fie, nu se vede, lipsa raportului, absent, absența, întârzie să apară,
    se lasă așteptat*, n a mai apărut, nu a mai apărut, nu a mai venit

words silence
    tăcere, tăcerea, tăcerii, tăcut*, tace, tac, tăcea, mut, muți, mutism, n a spus nimic, nu a spus nimic, nu spune nimic,
    nu a zis nimic, nu a menționat, nu menționează, n a menționat, nu a pomenit, nu pomenește, fără a menționa, fără să menționeze,
    nu a precizat, n a precizat, nicio explicație, nici o explicație, fără explicații, fără explicație, nu a explicat,
    n a explicat, nu a oferit explicații, nu a oferit detalii, nu a dat explicații, nu a dat detalii, niciun cuvânt,
    nici un cuvânt, nu a scos un cuvânt, nici pâs, nu a răspuns, n a răspuns, nu au răspuns, nu a comentat,
    nu a dorit să comenteze, nu s a pronunțat, nu a făcut nicio referire, nu a făcut referire, nu a făcut nicio mențiune,
    fără comentarii, fără răspuns, discreți*, gura închisă, omis*, omite, omițând, evitat să menționeze

words delay-verb
    amânat*, amâna, amâne, amânând, amânăm, amânau, amânase, întârzia, întârziat*, întârzie, întârzii, întârzieze, întârziind,
    tergivers*, tărăgăn*, temporiz*, prelung*, reprogram*, trage de timp, tras de timp, tragă de timp, trăgând de timp,
    câștiga timp, câștige timp, lasă pe mai târziu, lăsat pe mai târziu, ține pe loc, ținut pe loc, ținut în loc, încetini*,
    suspend*, trăgănat*, trăgănea*, decalat*, decala, frâna, frânat*, frânează, dat peste cap

words delay-noun
    amânare, amânarea, amânării, amânări, amânările, amânărilor, întârziere, întârzierea, întârzierii, întârzieri, întârzierile,
    întârzierilor, tergiversare*, tergiversări*, tărăgănare*, tărăgănări, decalaj, decalare*, temporizare*, prelungire*,
    reprogramare*, restanț*, moratoriu, suspendare*, încetineală, încetinirea, dilatori*

words late
    târziu, tardiv*, cu întârziere, întârziat*, în întârziere, târzie, peste termen, după termen, restant*, de mult așteptat,
    mult amânat*, amânat de mai multe, îndelung amânat*, repetat amânat*, de mult timp amânat, cu luni de întârziere,
    cu un an întârziere, trebuia publicat, trebuia să fie publicat, ar fi trebuit publicat, trebuia să apară, ar fi trebuit să,
    cu mare întârziere, scadent*, tergiversat*

words date-missed
    termen depășit, termenul a trecut, expirat*, expira, expirarea, depășit termenul, rata termenul, ratat, ratează, nerespect*,
    nu a respectat, n a respectat, nu și a respectat, promisiune încălcată, promisiuni încălcate, încălcat promisiunea, neonorat*,
    nu s a ținut, n a ținut, nu și a ținut promisiunea, nu și a ținut cuvântul, neîndeplinit*, promisiuni deșarte, data a trecut,
    a venit și a trecut, termen limită, termenul limită, data limită, termenul anunțat, termenul promis, nu a fost respectat

words stuck
    blocat*, împotmol*, impas*, punct mort, în limbul, stagn*, băltește, în aer, îngheț*, trenează, trenat, trena, lâncez*, zace,
    paraliz*, suspans, suspendat*, pe loc, nu avansează, nu înaintează, nu se mișcă, încremenit, linie moartă, fundătură, gâtuit,
    prins între, se lungește, s a lungit, se prelungește, înțepen*, în stand by, limbo, captiv în

words repeatedly
    din nou, iarăși, încă o dată, de mai multe ori, de multe ori, de nenumărate ori, nenumărate rânduri, numeroase rânduri,
    de câteva ori, mai multe rânduri, de atâtea ori, de trei ori, de două ori, a treia oară, a doua oară, a nu știu câta,
    a câta oară, rând pe rând, mereu, neîncetat, continuu, periodic, încontinuu, succesiv*, tot amână, o nouă amânare,
    altă amânare, insistent, în nenumărate, de fiecare dată, iar și iar, recidiv*, repetat, repetate, repetată, repetatele

words wait
    aștept*, așteaptă, expectativ*, cu sufletul la gură, pe jar, ca pe ace, în așteptare, lungă așteptare, răbdare,
    pus pe așteptare, stat cu ochii

words long-time
    luni de zile, timp de luni, luni bune, luni întregi, câteva luni, în urmă cu luni, după luni, mai multe luni, ani de zile,
    de ani, ani la rând, ani întregi, de câțiva ani, acum câțiva ani, mai mulți ani, de un an, aproape un an, peste un an,
    mai bine de un, acum un an, un an mai târziu, după un an, anul trecut, de mult, multă vreme, demult, atâta timp, atâta vreme,
    mult timp, îndelungat*, îndelung, jumătate de an, șase luni, nouă luni, trei ani, doi ani, patru ani, cu luni în urmă,
    cu ani în urmă, de săptămâni, săptămâni întregi, de atunci, de toamna trecută, o veșnicie, prelungit*

words more-time
    mai mult timp, nevoie de timp, nevoie de mai mult, timp suplimentar, ia timp, necesită timp, durează, dura, decât era prevăzut,
    decât s a estimat, decât am estimat, decât se aștepta, ceva timp, o vreme, puțin timp, încă puțin, încă puțină,
    câteva zile în plus, încă câteva săptămâni, încă câteva zile, trebuie să așteptăm, răgaz, prelungirea termenului,
    termen prelungit, fără grabă, nu ne grăbim, nicio grabă, timpul necesar, mai mult decât se aștepta,
    mai mult decât era prevăzut, mai este de lucru

words no-date
    fără dată, fără o dată, fără termen, fără un termen, fără calendar, fără un calendar, nicio dată, nici o dată, niciun termen,
    nici un termen, niciun calendar, nu există o dată, nu există un termen, nu avem o dată, nu are o dată, nu a dat o dată,
    nu a precizat când, fără a preciza când, fără să precizeze când, fără să spună când, nu a spus când, nu poate spune când,
    nu pot spune când, nu se știe când, nu știm când, nu este clar când, nu e clar când, neclar când, nu a anunțat când,
    nu a fixat, nu a stabilit, dată exactă, dată precisă, dată concretă, dată fermă, dată certă, dată necunoscută, nedeterminat*,
    nedefinit*, pe termen nelimitat, sine die, calendele grecești, paștele cailor, cândva, incert*, fără orizont,
    data nu a fost stabilită, nu s a stabilit, rămâne de stabilit, urmează a fi stabilită

words time-short
    timpul trece, trece timpul, timpul se scurge, se scurge timpul, timpul expiră, timpul se epuizează, timpul presează,
    timpul nu mai, timp rămas, timpul rămas, nu mai e timp, nu mai este timp, nu mai are timp, mai are doar, mai are la dispoziție,
    au mai rămas, a mai rămas, au rămas doar, mai rămân, zilele rămase, zile rămase, câteva zile, ultimele zile,
    ultimele săptămâni, ultimele ore, în ultima săptămână, numărătoare inversă, numărătoarea inversă, ticăie, cronometr*,
    contracronometru, ultima șansă, puțin timp, puține zile, câteva ore, cu două săptămâni înainte, pe final, zile până,
    săptămâni până, ore până, criză de timp, sub presiunea timpului, bate ceasul

words impatience
    nerăbd*, răbdare, răbdarea, frustr*, dezamăg*, decepți*, exasper*, consternat*, consternare, indign*, revolt*, furi*, mânie,
    supărare, supărat*, iritare, iritat*, nemulțum*, sătui de, săturat*, lehamite, amăr*, inacceptabil*, de neînțeles,
    inexplicabil*, de neacceptat, de neiertat, neliniște, deplâng*, deplor*, regret*, stupoare, umplut paharul, picătura, dispera*,
    dezolat*

words reason
    pentru că, fiindcă, deoarece, căci, întrucât, din pricina, datorită, cauza, cauze, cauzat*, provocat* de, motiv, motive,
    motivul, motivele, motivat*, motivează, motivând, invocând, invocă, invocat*, explicând, explică, explicat*, justific*,
    pretext*, scuz*, argument*, se datorează, pune pe seama, pus* pe seama, vina, rațiuni, urmare a, ca urmare, în urma,
    având în vedere, se ascunde după

words promise-verb
    promis*, promit, promite, promită, promițând, promitea, promiteau, făgădui*, s a angajat, se angajează, s au angajat,
    și a asumat angajamentul, ia angajamentul, luat angajamentul, luându și angajamentul, m am angajat, asigur*, garant*,
    dat cuvântul, dă cuvântul, a jurat, jură, s a obligat, se obligă, s a legat, anunțat, anunțase

words promise-noun
    promisiun*, angajament*, asigurare, asigurări, asigurările, garanți*, cuvântul, cuvânt de onoare, făgăduial*, făgăduiel*,
    jurământ, anunț, anunțul, obligați*

words intend
    intenți*, plănui*, planific*, de gând, vrea, vrem, vreau, vor să, voia, vroia, dorește, dorea, dorim, dorința, își propune,
    și a propus, își propunea, propus să, speră, sper, sperăm, speranța, scopul, are ca scop, în vederea, urmărește, planul,
    planuri, are în plan, are în vedere, preconiz*, se gândește să, se pregătește să, voința, doresc

words resolve
    hotărât*, este decisă, decis să, determinat*, determinare, determinarea, fermitate, ferm, neclintit*, se va ține de,
    ține de cuvânt, ținut de cuvânt, țină de cuvânt, ținut promisiunea, ține promisiunea, țină promisiunea, își va ține cuvântul,
    respecta promisiunea, respectat promisiunea, respecte promisiunea, respecta angajamentul, respecte angajamentul,
    respectat angajamentul, onora, onoreze, onorat*, onorează, îndeplini promisiunea, îndeplinit promisiunea,
    îndeplinească promisiunea, orice ar fi, indiferent ce, cu orice preț, cu tot dinadinsul, în ciuda tuturor, neabătut*,
    va fi publicat, o va face, va merge până la, până la capăt, nu va renunța, nu renunță, negreșit, decisă să

words soon
    curând, scurt timp, în scurtă vreme, în cel mai scurt, iminent*, viitorul apropiat, viitor apropiat, perioada următoare,
    în perioada imediat, dintr un moment în altul, din clipă în clipă, dintr o zi în alta, zilele acestea, zilele următoare,
    în orice moment, în orice clipă, oricând, în câteva zile, chestiune de zile, chestiune de ore, problemă de timp,
    chestiune de timp, la ușă, se apropie, nu peste mult timp, peste puțin timp, degrabă, mai devreme sau mai, repede,
    pe termen scurt, fără întârziere

words expected
    se așteaptă, așteptat*, așteptări, așteptările, urma să, urmează să, urma a fi, urmează a fi, prevăzut*, prevede, prevedea,
    programat*, planificat*, stabilit*, preconizat*, preconiza, estimat*, fixat*, anticip*, previzibil*, ar trebui să,
    ar trebui publicat, trebuia să, trebuie să apară, conform planului, potrivit planului, conform programului, calendar*,
    anunțat pentru, presupun*, probabil

words before-leaving
    înainte de a pleca, înainte să plece, înainte de plecare, înainte de plecarea, înaintea plecării, înainte de a părăsi,
    înainte să părăsească, părăsi funcția, părăsească funcția, părăsește funcția, părăsit funcția, părăsirea funcției,
    părăsi postul, plecarea din funcție, pleca din funcție, plece din funcție, pleacă din funcție, plecat din funcție,
    i se încheie, mandat, mandatul, mandatului, înainte de retragere, retragerea din funcție, retragă din funcție,
    înainte de a și încheia, înainte de a ieși, înainte de a preda, ieșirea din funcție, rămas bun

words time-frame
    săptămânile următoare, următoarele săptămâni, următoarele zile, următoarele luni, următoarele ore, zilele următoare,
    lunile următoare, săptămânile care urmează, zilele care urmează, câteva săptămâni, două săptămâni, trei săptămâni, într o lună,
    într o săptămână, până la sfârșitul, până la finalul, până la finele, sfârșitul lunii, finalul lunii, finele lunii,
    sfârșit de lună, începutul lunii, mijlocul lunii, sfârșitul anului, finalul anului, finele anului, începutul anului,
    luna viitoare, luna aceasta, luna asta, luna în curs, luna următoare, săptămâna viitoare, săptămâna aceasta,
    săptămâna următoare, săptămâna asta, anul viitor, anul acesta, anul în curs, în cursul anului, toamna, vara aceasta,
    în această vară, iarna, primăvar*, până atunci, trimestru*, termen, termenul, termenului, termene

words effort
    efort*, strădui*, strădani*, încerc*, încearcă, tot posibilul, voi face tot, tot ce putem, tot ce pot, tot ce poate,
    tot ce îi stă, stă în putință, tot ce ține de, prin toate mijloacele, muncim, muncește, din greu, din răsputeri,
    din toate puterile, lucrăm intens, lucrează intens, caută să, căutat să, se chinuie, se zbate, lupt* pentru, diligen*,
    neobosit, nu precupețe*

words confirm
    confirm*, reconfirm*, reafirm*, reiter*, asigur*, repet, repetă, repetat că, a repetat, subliniat din nou, insist*, atest*,
    întări*, întărește, reînnoi*, garant*, afirmat din nou, precizat din nou, spus din nou, menține poziția, își menține,
    a declarat din nou, adeveri*, ține să precizeze

words doubt
    îndoi*, dubi*, semnul întrebării, semn de întrebare, semne de întrebare, incert*, nesigur*, nu e sigur, nu este sigur,
    nu este clar, nu e clar, nu garant*, nu pot garanta, nu poate garanta, nicio garanție, fără garanții, fără garanție,
    nu există garanții, nu pot promite, nu poate promite, nu poate asigura, puțin probabil, improbabil*, greu de crezut,
    greu de spus, rămâne de văzut, s ar putea, ar putea să nu, e posibil să nu, este posibil să nu, discutabil*, sceptic*, temeri,
    se tem, se teme, teamă, ezit*, reticen*, atârnă de un fir, chestionabil*, suspici*, bănui*, șovăi*, poate că, neclar, neclară

words finalise
    finaliz*, încheia, încheiat*, încheiere*, termina, terminat*, termine, terminăm, terminarea, completat*, definitiveze,
    duce la capăt, dus la capăt, ducă la capăt, bun sfârșit, punct final, pus punct, pune punct, pus la punct, pune la punct,
    desăvârși*, închei lucrul, isprăv*, gata cu raportul, completa, completarea, definitiva*, definitivea*, încheie raportul

words ready
    gata, bun de tipar, pregătit*, terminat*, finalizat*, încheiat*, complet, completă, definitivat*, forma finală,
    forma definitivă, versiunea finală, varianta finală, pus la punct, redactat, întocmit, scris deja

words write
    redact*, scrie, scris, scrisă, scriem, scriu, scrierea, elabor*, întocmi*, întocmește, pregăti*, pregătește, pregătesc,
    alcătui*, compil*, conceput, formulat*, autori, autorii, realiza, realizat de, realizarea, pune pe hârtie, pus pe hârtie,
    pune cap la cap, așternut pe hârtie, lucrat la, autor, autorul, autorilor, autoare*

words check
    verific*, revizui*, revizie, reviziei, recitit, recitire, recitește, citit atent, corecta, editează, examin*, analiz*,
    controla, controlul, expertiz*, juridic, juridică, aviz*, reexamin*, reanaliz*, studiaz*, studia, studieze, evalua, evaluează,
    evalueze, șlefui*, ajust*, actualiz*, modific*, amend*, cu lupa, validare, valida, traducere, traducerea, rescri*, relectur*,
    corectat*, corectur*, corectează, corectare*, editat*, editare*, control de calitate

words final-touches
    retuș*, finisaj*, finisa, finisat, finisăm, finisează, tușe finale, ultimele tușe, tușele finale, ultime tușe,
    ultimele detalii, detalii finale, ultimele ajustări, ajustări finale, ultimele corecturi, corecturi finale, corectura finală,
    ultimele modificări, ultimele verificări, verificări finale, verificarea finală, ultima etapă, etapa finală, ultimele etape,
    faza finală, ultima fază, stadiu final, stadiul final, ultimul stadiu, ultima parte, linie dreaptă, pe linia dreaptă,
    ultima sută de metri, linia de sosire, linie de sosire, ultimii pași, ultimul pas, pe finalizate, în curs de finalizare,
    pe cale de finalizare, se definitivează, puse la punct ultimele

words work-on
    lucr* la, în lucru, se lucrează, se lucra, lucrările, muncesc la, continuă să lucreze, continuăm să lucrăm, continuă lucrul,
    în curs, în desfășurare, în pregătire, se pregătește, se redactează, se elaborează, în derulare, avansează, avansat, progres*,
    înainteaz*, șantier, la lucru, în proces de, pe masa de lucru, în elaborare, activitat* de pregătire, munca la raport

words nearly
    aproape, pe punctul, pe cale să, pe cale de, este pe cale, cvasi*, gata gata, avansat, avansată, pe muchie, la un pas, preajma,
    ajunul, cât pe ce, mai e puțin, mai este puțin, puțin până, mai lipsește puțin, se apropie de, apropiat de, pe terminate,
    pe sfârșite, pe finalizate, pe ultima sută, prag, pragul, practic gata

words gather
    strâng*, strâns, adunat, cules, culege*, interviev*, interviuri, interviurile, documenta, documentat*, documentează,
    documentare, documentarea, analiz*, monitoriz*, supraveg*, investig*, anchet*, cercet*, satelit*, mărturii, mărturie,
    mărturiile, mărturiilor, martor*, dovezi, probe, date, informații, informațiile, surse deschise, documente oficiale, teren,
    verificat*, coroborat*, metodologi*, statistic*, aduna, adune, colectat*, colectare*, colectează

words send
    trimis*, trimit*, transmis*, transmit*, înmân*, predă, expedi*, remis*, remite, remit, remitere, comunicat părții, depus,
    depune, prezentat, arătat, împărtăș*, împărți* cu, furniz*, pus la dispoziție, pune la dispoziție, aduce la cunoștința,
    adus la cunoștința, adresat*, adresează, adresa, redirecțion*, înaintat*, înaintează, predat*, predare*, a comunicat,
    supus atenției, oferit spre

words receive
    primit*, primi, primim, primire*, primește, primesc, primească, primind, primise, recepți*, obținut*, obține, obținea, obțin,
    obțină, deține, în posesia, a ajuns la, pe masă, în mâna, luat la cunoștință, luat cunoștință, destinatar*, parvenit,
    are la dispoziție

words comments
    coment*, observați*, remarci, remarcile, răspuns*, replic*, reacți*, feedback, feedbackul, opinii, opiniile, opinia, sugesti*,
    corecții, corectări, corectur*, factual*, precizări, precizările, obiecți*, puncte de vedere, punct de vedere,
    punctul de vedere, contribuți*, amendament*, input, completări, lămuriri, remarcă

words in-advance
    prealabil*, în avans, dinainte, din timp, anticipat*, înainte de publicare, înainte de publicarea, înaintea publicării,
    înainte de a fi publicat, înainte de a publica, înainte să fie publicat, înainte de a l publica, înainte de apariție,
    înainte de apariția, înaintea apariției, înainte de lansare, premergăt*, anterior publicării, în preziua, cu ore înainte,
    zile înainte, săptămâni înainte, cu câteva ore înainte, în premieră, în exclusivitate, cu mult înainte, cu un avans

words consult
    consult*, dialog*, schimburi, schimb de, schimburile, discuți*, discutat cu, convorbir*, interacți*, interlocutor*,
    în contact cu, legătura cu, drept la replică, dreptul la replică, dreptul la răspuns, dreptul de a răspunde, practica,
    procedura, uzanț*, cutum*, obișnuit*, cum se obișnuiește, de obicei, așa cum se procedează, rutină, protocol*, cooperare,
    colabor*, curtoazi*, întâlnit cu, întâlniri

words incorporate
    ține cont, ținut cont, țină cont, ținând cont, țin cont, ține seama, ținut seama, țină seama, ținând seama, ia în calcul,
    lua în calcul, luat în calcul, în considerare, inclus*, includă, includere*, încorpor*, reflect*, introdus*, introduce,
    adăugat*, adaugă, preluat*, prelua, dat curs, da curs, dea curs, răspunde comentariilor, răspundă observațiilor,
    răspuns la comentarii, integrat*, integra, integreze

words draft
    proiect*, ciorn*, versiune, versiunea, versiuni, versiunii, variantă, variante, preliminar*, provizori*, schiț*, draft*,
    manuscris*, copie, copia, exemplar, text, textul, textului, document de lucru, prima formă

words pressure
    presiun*, presat*, presează, presând, preseze, hărțui*, constrânge*, constrâns*, coerciți*, asalt*, asediat*, asediu,
    forțat mâna, forța mâna, forțează mâna, cu ușa, strâns șurubul, strânge șurubul, între ciocan și, nicovală, împinge, împins*

words lobby
    lobby, lobbyul, lobbyst*, lobist*, lobbying, căuta sprijin, căutat sprijin, căutând sprijin, cere sprijin, cere sprijinul,
    cerut sprijinul, cerând sprijinul, solicit* sprijin*, strânge semnături, strâns semnături, strângă semnături,
    strângerea de semnături, aduna semnături, strânge sprijin, aduna sprijin, adune sprijin, mobiliz*, raliez*, ralia*,
    atrage sprijin, atrage de partea, atras de partea, curtat*, curtează, conving*, convins*, persua*, culise, trafic de influență,
    tras sfori, trage sfori, trag sfori, sforar*, recrut*, sondat*, câștiga sprijinul, câștige sprijinul, câștiga de partea,
    manevr*, grup de presiune, grupuri de presiune, intervenit la, demers*, pledoari*

words threaten
    amenin*, intimid*, șantaj*, consecinț*, represali*, retorsi*, răzbun*, plăti prețul, plătească prețul, plăti un preț,
    plătească scump, plăti scump, un preț de plătit, prețul de plătit, va avea de suferit, hărțui*, teroriz*, înfricoș*,
    înspăimânt*, ultimatum*, contramăsuri, pedeps*, bătut cu pumnul, se joacă cu focul, bătăuș, extorc*, frică, sperie,
    sub amenințarea

words warn
    avertiz*, avertisment*, atențion*, atras atenția, atrage atenția, atrag atenția, atrăgând atenția, previn, preveni*,
    pus în gardă, pune în gardă, tras un semnal, trage un semnal, trag un semnal, alarm*, alert*, riscul, recomandat prudență

words letter
    scrisoar*, scrisorii, scrisori, scrisorile, misiv*, epistol*, notă, note diplomatice, notei, memoriu, memorandum, memo, email,
    mailuri, mail, mesaj*, adresa oficială, în scris, circulară, circulare, depeș*, telegram*, corespondenț*, document scris

words sign
    semnat*, semna, semnează, semneze, semnând, cosemnat*, subscri*, parafat*, iscăli*, subsemnat*, comun, comună, comune,
    alăturat*, se alătură, s au raliat, împreună cu, susținut* de, inițiat de

words circulate
    circul*, distribui*, difuzat* printre, difuzat în rândul, răspând*, din mână în mână, trece din mână, trecut din mână,
    printre misiuni, printre misiunile, printre diplomați, printre ambasade, între misiuni, între ambasade, între diplomați,
    în rândul diplomaților, în rândul misiunilor, în rândul delegațiilor, misiunilor diplomatice, către misiuni, către ambasade,
    împărțit*, împărtășit* cu, umblă vorba, trimis tuturor, dat mai departe, înmânat misiunilor, împarte

words oppose
    opun*, opus*, opoziți*, opozant*, împotriv*, contra, obiecți*, obiectat, obiectează, obiecte, rezist*, dezaprob*, dezacord*,
    nu este de acord, nu e de acord, nu sunt de acord, nu a fost de acord, nemulțumit* de, potrivnic*, ostil*, refractar*,
    reticen*, nu agreează, nu vede cu ochi, cu ochi buni, contest*, adversar*, respinge publicarea, disident*, protestat față,
    contrară, contrari

words block
    bloca, blocat*, blocheze, blochează, blocând, blocare*, blocaj, împiedic*, opri, oprit, oprească, oprește, oprirea, oprind,
    stopa*, stopeze, frâna, frânat, obstrucți*, obstacol*, zădărnic*, dejuc*, torpil*, sabot*, veto, bețe în roate, pus bețe,
    pune bețe, piedic*, interzi*, evita publicarea, eviteze publicarea, contracar*, îngreun*, boicot*, tăia calea, taie calea,
    închide ușa, prevină, descuraj*, să nu apară, să nu fie publicat, țină în loc, bara, barat, frâneze

words bury
    îngrop*, îngroape, mușamaliz*, cocoloș*, ascund*, ascuns*, cenzur*, suprim*, înăbuș*, la tăcere, gura, amuți*, sub preș,
    sub covor, sub tăcere, face dispărut, facă dispărut, dispară, omoare raportul, omorî, ucide raportul, ucidă, eliminat, uitat*,
    uitare, uitării, îneca, înece, sufoc*, șterg*, ștears, blocheze raportul, scoate din circulație, sertar, călușul, elimina,
    lichida

words interfere
    interfer*, ingerinț*, amestec*, imixtiun*, influenț*, manipul*, intervin*, intervenți*, altereze, denatur*, deform*,
    distorsion*, dilu*, îndulci*, îndulcească, edulcor*, atenu*, slăbi, slăbească, estomp*, cosmetiz*, înmui*, apă chioară,
    falsific*, modifica, modifice, modificat*, bag* nasul, vâra nasul, contrafac*, pus mâna pe, ciuntit*, ciunti, altera, alterat*,
    slăbit*

words damage
    dăun*, afect*, prejudic*, submin*, deterior*, otrăv*, înveninat, compromite, compromită, compromis*, periclit*, primejd*,
    în pericol, politiz*, polariz*, confrunt*, tension*, tensiun*, agrav*, înrăută*, adânc*, exacerb*, erod*, șubrez*, știrb*,
    pagub*, strica, strice, nociv*, lovi în, lovitură, discredit*, pricinui*

words refrain
    nu publice, nu publica, nu publicați, nu îl publice, nu l publice, nu facă public, nu fie publicat, a nu fi publicat,
    nu dea publicității, nu difuzeze, abțin*, renunț*, răzgând*, reconsider*, regând*, se mai gândească, mai gândi, de două ori,
    reflecte, chibzui*, revină asupra, revenit asupra, revizuiască decizia, dea înapoi, dat înapoi, da înapoi, descuraja,
    descurajeze, disuad*, se reține, feri, se ferească, evite, evita, oprească publicarea, stopeze publicarea, rețină

words displeasure
    îngrijor*, preocup*, neliniș*, nemulțum*, furi*, mânie, mânia, mânios, irit*, enerv*, supăr*, indign*, revolt*, deranj*,
    ofens*, jigni*, protest*, dezaprob*, dezacord ferm, opoziție fermă, ferma opoziție, respingere, respingerea, consternare,
    scandaliz*, deplâng*, deplor*, regret*, disconfort, ostilitate, vehement*, mânioasă

words behind-scenes
    culise, culisele, spatele cortinei, în spatele scenei, după cortină, ușile închise, ușilor închise, uși închise,
    în spatele ușilor, în privat, în particular, discret*, surdină, pe ascuns, pe furiș, pe sub mână, sub masă, în taină,
    în secret, în tăcere, în liniște, din umbră, în umbră, pe tăcute, neoficial*, confidențial*, informal*, subteran*, pe la spate,
    pe la spatele, coridoare, coridoarele, pe holuri, holurile, în sferele înalte, netransparent*, discuție privată,
    discuții private

words campaign
    campani*, ofensiv*, orchestr*, regiz*, concertat*, coordonat*, coordonare, cruciad*, manevr*, operațiun*, asalt*, demers*,
    strategi*, mobiliz*, propagand*, contraofensiv*, contraatac*, tir, desfășurare de forțe

words give-in
    cedează, capitul*, pleca capul, plecat capul, plece capul, pleacă capul, se plece, plecat fruntea, pleca fruntea, îngenunch*,
    genunchi, se închine, închinat, înclina în fața, se înclina, înclinat, se supune, supus*, supunere*, s a predat, se predea,
    se predă, dat înapoi, da înapoi, dea înapoi, dând înapoi, bate în retragere, bătut în retragere, abdic*, autocenzur*,
    compromis, compromisuri, compromisul, concesi*, a făcut un pas, sucomb*, obedien*, slugarnic*, servil*, lăsat intimidat*,
    lăsat influențat*, s a lăsat, se lasă influențat*, înduplec*, aruncat prosopul, arunca prosopul, împăciuit*, conciliant*,
    ceda*, cedez*, laș, lași, lașitate

words withstand
    nu va ceda, nu ceda, nu cedeze, nu cedează, nu a cedat, n a cedat, nu cedăm, nu vom ceda, fără să cedeze, fără a ceda,
    rezistat, rezista, reziste, rezistență, nu se lasă, nu s a lăsat, nu se va lăsa, nu ne vom lăsa, neinfluențat*,
    nu va influența, nu ne va influența, nu ne intimidează, fără să se lase, pe poziții, rămâne ferm, rămas ferm, rămână ferm,
    rămasă fermă, neclintit*, inflexibil*, independen*, imparțial*, neutr*, autonom*, fără presiuni, fără teamă, nu ne va opri,
    nu ne vor opri, nu mă va opri, nu ne va reduce, în ciuda presiunilor, în pofida presiunilor, sfid*, înfrunt*, ținut piept,
    ține piept, țină piept, face față, făcut față, facă față, nu s a plecat, coloană vertebrală, integritate, nu se teme, ferm pe,
    fermitate, obiectivitate*

words call-for
    cer, cere, cerut*, cerând, cerem, ceară, ceri, cerea, cereau, cerere, cererea, cereri, cererile, solicit*, reclam*, revendic*,
    pretind*, pretins, insist*, chem*, cheamă, apel*, pledeaz*, pledat, somat, somează, somații, clam*, strig*, ceruseră, impună,
    exige*, militează, militat

words urge
    îndemn*, îndeamnă, exort*, presat*, presează, preseze, presăm, implor*, rog, roagă, rugat*, rugăm, rugămin*, insist*, zorit,
    grăb*, somat, somează, somăm, apel*, încuraj*, conjur*, chem*, cheamă, invit*, pledeaz*, stărui*, recomandat cu tărie, zorește

words ask
    cere, cer, cerut*, ceară, cerem, cerere, cererea, cereri, rugat*, roagă, rugăm, rugăminte, rugămintea, rugă, solicit*, invit*,
    apel, apelul, apeluri, întreb*, întreabă, petiți*, implor*, reclam*

words petition
    petiți*, scrisoare deschisă, scrisoarea deschisă, scrisori deschise, scrisoare comună, scrisoarea comună, declarație comună,
    declarația comună, declarații comune, comunicat comun, apel comun, apelul comun, apel public, mesaj comun, manifest,
    manifestul, memoriu, semnatar*, semnătur*, au semnat, subsemnații, scrisoare semnată, apel semnat, semnat de,
    adresat o scrisoare, demers comun, poziție comună, cerere comună, cereri semnate

words must
    trebuie, trebuia, ar trebui, va trebui, trebuit, nevoie, nevoia, necesar*, necesitatea, imperios, imperativ*, obligat*,
    datoria, este momentul, e momentul, e timpul, este timpul, a venit timpul, a venit vremea, a sosit timpul, a sosit momentul,
    e vremea, e cazul, se cuvine, se impune, se cere, indispensabil*, esențial*, vital, musai, neapărat, urgent, dator, datoare,
    datori

words at-once
    fără întârziere, fără întârzieri, fără nicio întârziere, fără altă întârziere, fără alte întârzieri, fără amânare,
    fără amânări, fără alte amânări, fără nicio amânare, fără a mai, fără să mai amâne, fără zăbavă, fără tergiversări,
    fără tergiversare, fără să mai aștepte, imediat*, îndată, urgent*, cu celeritate, cât mai curând, cel mai scurt timp,
    în cel mai scurt, grabnic*, de grabă, neîntârziat, pe loc, pe dată, prompt*, acum, chiar azi, numaidecât, fără ezitare, rapid,
    rapidă, repede, instantaneu, dintr odată, nici o zi

words no-more
    scuze, scuză, gata cu scuzele, nicio justificare, nici o justificare, fără justificare, nejustific*, nu se justifică,
    niciun motiv, nici un motiv, niciun temei, nu mai poate aștepta, nu mai pot aștepta, nu mai putem aștepta, nu se poate aștepta,
    nu mai suportă, suportă amânare, nu poate fi amânat, nu mai poate fi amânat, nicio amânare, nici o amânare, destul, de ajuns,
    suficient, prea mult, nici măcar o zi, nicio zi în plus, nici o zi, nici un minut, inadmisibil*, inacceptabil*, intolerabil*,
    de neacceptat, ne am săturat, a umplut paharul, stop

words owed
    dreptul să știe, dreptul de a ști, dreptul să afle, dreptul de a cunoaște, dreptul de a afla, au dreptul, are dreptul,
    avem dreptul, în drept, îndreptăți*, merit*, datorează, datorăm, datori, dator victimelor, datoria, datorie morală, obligați*,
    îndatorire, îndatoriri, transparen*, credibilit*, în joc, miza, reputați*, autoritate morală, autoritatea morală,
    responsabilitate*, integrit*, legitim*, încreder*, interes public, interesul public, adevărul, dreptate, prestigiu*,
    de dragul victimelor, adevăr, adevărului, datoare, demnitatea

words reproach
    critic*, reproș*, acuz*, învinui*, inacțiun*, lipsă de acțiune, lipsa de reacție, pasiv*, ineficien*, slăbiciun*,
    lipsa de curaj, lipsa curajului, lipsa de voință, lipsa de transparență, lipsă de fermitate, lașitate, eșua*, eșec*, trădează,
    abandon*, lăsat baltă, lăsat de izbeliște, dezamăg*, întors spatele, întoarce spatele, întoarcă spatele, închis ochii,
    închide ochii, ochii închiși, complice, rușin*, neglij*, moliciun*, prea blând*, prea moale, blândețe, timid*, scos ochii,
    pus la zid, arătat cu degetul, vinovat*, dat greș, mustr*, nedemn*, naiv*, marionet*, laș, trădat*, trădare*, indiferența,
    complici, complicitate*

words protest
    protest*, manifestați*, manifestanți*, au manifestat, demonstrați*, demonstranț*, miting*, marș, marșuri, pichet*, veghe,
    priveghi, veghea, grev*, sit in, pancart*, bannere, lozinc*, scandat*, scandând, scandează, slogan*, străzi, stradă,
    adunat* în fața, în fața sediului, în fața ambasadei, în fața consulatului, s au adunat, flashmob, lumânări, foamei, marșul,
    mărșălu*

words reject
    resping*, respins*, categoric, cu fermitate, se opune ferm, s a opus ferm, opoziție fermă, ferm împotriva, hotărât împotriva,
    combat*, contest*, refuz*, nu acceptă, nu acceptăm, nu va accepta, nu a acceptat, nu recunoaște, nu recunosc, nu va recunoaște,
    nu a recunoscut, infirm*, neagă, negat, repudi*, vehement*, dezavu*, dezminț*, nul și neavenit, calificat drept, catalog*,
    inacceptabil*, ignoră

words condemn
    condamn*, denunț*, critic*, dur, atac*, blam*, înfier*, fulger*, deplâng*, deplor*, acuz*, virulent*, vehement*, aspru,
    cu asprime, sever, cu severitate, tăios, stigmatiz*, taxat*, taxează, dezlănțui*, desființ*, tirul, oprobri*, repudi*, reprob*,
    veștej*, furibund*, pus la punct, incrimin*, critică dură, reacție dură, cuvinte dure, ton dur

words welcome
    salut*, aplaud*, aplauze, laud*, elogi*, felicit*, apreci*, bucură, bucurie, mulțum*, satisfacți*, binevenit*, întâmpin*,
    entuziasm*, omagi*, ovați*, ușurare, ușurat, recunoscăt*, îmbucur*, bucurăm, bucuria, bucuros, bucurat*

words lies
    minciun*, mincinos*, mincinoas*, mint, mințit, fals*, fabulați*, invenți*, inventat*, născoci*, dezinform*, fake news, zvon*,
    nefondat*, neîntemeiat*, fără fundament, fără temei, lipsit de temei, lipsite de temei, lipsit* de fundament,
    lipsit* de orice temei, nefundament*, calomni*, defăim*, ponegri*, bârf*, basm*, ficțiun*, scorn*, absurd*, mistific*,
    distorsion*, denatur*, manipul*, propagand*, infami*, prezumția de vinovăție, înscen*, fabricat*, minți

words worthless
    fars*, mascarad*, ilegal*, ilegitim*, neavenit*, nul, invalid*, fără valoare, fără nicio valoare, lipsit de valoare,
    lipsit* de orice valoare, fără valabilitate, nu are valoare, nevalabil*, nu valorează nimic, doi bani, ceapă degerată,
    petic de hârtie, bucată de hârtie, o simplă hârtie, hârtie fără, maculatur*, hârtie igienică, gunoi*, la coș, necredibil*,
    lipsit de credibilitate, lipsită de credibilitate, nicio credibilitate, nici o credibilitate, fără credibilitate, ridicol*,
    rizibil*, derizori*, glumă, caraghios*, circ, parodi*, pamflet*, aberant*, inutil*, fără efect, vorbe goale, discredit*, nulă,
    nulitate*, bun de nimic

words plot
    politiz*, instrument*, unealt*, unelte, unelti*, conspir*, complot*, înscen*, orchestr*, regiz*, puse la cale, pus la cale,
    pusă la cale, manipul*, occident*, forțe ostile, forțele ostile, forțe anti, forțele anti, antichin*, forțe externe,
    forțe străine, calomni*, denigr*, defăim*, discredit*, ponegri*, ingerin*, amestec*, treburile interne, treburi interne,
    afacerile interne, suveran*, îngrădi*, dublu standard, duble standarde, standarde duble, dubla măsură, hegemoni*,
    motive ascunse, scopuri ascunse, agend* ascuns*, agend* politic*, motivat politic, politic motivat, scopuri politice,
    interese politice, destabiliz*, marionet*, păpușar*, război rece, războiul rece, pretext*, manevră politică, mașinați*,
    ideologic*

words landmark
    istoric, istorică, istorice, reper, piatră de hotar, de referință, bornă, punct de răscruce, cotitur*, turnură, turnant*,
    crucial*, decisiv*, hotărâtor*, fără precedent, nemaiîntâlnit*, epocal*, schimbă regulile jocului, schimbă datele,
    schimbă jocul, schimbă totul, recunoaștere, recunoașterea, confirmă ceea ce, valideaz*, validare, dă dreptate, dat dreptate,
    reabilit*, progres major, pas important, pas înainte, un pas uriaș, pas major, zdrobit*, devastator*, năucit*, demolat*,
    copleșitor*, curajos, curajoas*, temelie, fundamental*, răsunăt*, bombă, cutremur, deschizător de drumuri, de neignorat,
    victori*, reperul, semnificativ*, nu mai poate fi ignorat, de importanță istorică

words act-on
    acțion*, acțiune, acțiuni, măsuri, de la vorbe la, fapte, dea curs, da curs, dat curs, implement*, aplicarea, aplice,
    punerea în aplicare, pune în aplicare, pună în aplicare, pus în aplicare, pune în practică, pună în practică, transpun*,
    transpus, pasul următor, următorul pas, următorii pași, pașii următori, primul pas, pași concreți, punct de plecare,
    punctul de plecare, punct de pornire, servească drept, servi drept, bază pentru, ca bază, drept bază, fundament pentru,
    pe baza raportului, nu trebuie să rămână, să nu rămână, literă moartă, nu este sfârșitul, nu e sfârșitul, nu se oprește aici,
    urmărire, monitorizare, monitorizarea, nu stea cu mâinile, mâinile în sân, brațele încrucișate, își asume responsabilitatea,
    reacționeze, reacție fermă, răspuns ferm, dă urmare, dea urmare, mobilizeze, îndeplini recomandările, materializ*, aplicat*,
    aplica, pas concret

words accountability
    anchet*, comisie independentă, investigați*, investigare, misiune de stabilire, stabilirea faptelor, mecanism*, răspunder*,
    responsabilit*, responsabili, responsabilii, vinovaț*, justiți*, dreptate, dreptatea, aduși în fața, judecat*, judecă,
    tribunal*, instanț*, penal*, procuror*, procese, impunit*, repara*, despăgub*, sesiune specială, sesiune extraordinară,
    sesiune de urgență, raportor special, socoteală, pedepsi*

words debate
    dezbat*, discut*, moțiun*, rezoluți*, decizi*, propuner*, vot, votul, votului, voturi, votat*, votare, votării, vota, voteze,
    votează, ordinea de zi, ordine de zi, agend*, consili*, sesiun*, ședinț*, plen*, abținer*, s au abținut, masă rotundă

words defeat
    înfrânger*, înfrânt*, respins*, respingere, respingerea, picat, pica, căzut la vot, cădere, voturi pentru, împotrivă, contra,
    la limită, la mustață, diferență mică, diferență de două, la o diferență, majoritat*, nouăsprezece, șaptesprezece, abțineri,
    abținut, eșua*, eșec, eșecul, revers, lovitură, pierdut, pierde, fiasco, nu a trecut, n a trecut, nu a fost adoptat*,
    nu a întrunit, nu a obținut, umilin*, umilit*, victorie pentru, victoria, blocat dezbaterea, blocarea dezbaterii, eșecuri

words respond
    răspund*, răspuns*, replic*, reacți*, ripost*, contraatac*, contracar*, contraargument*, combat*, retorc*, anexă, anexat*,
    luat poziție, punct de vedere, contraraport*, se apără, apărat, nu s a lăsat așteptată, dezminț*

words falls-short
    dezamăg*, insuficient*, prea slabă, prea puțin, slab, slabe, slăbiciun*, blând*, prudent*, precaut*, rezervat*, timid*,
    diluat*, îndulcit*, edulcorat*, cosmetizat*, călduț*, căldicel*, nu merge suficient, nu merge destul, nu merge atât,
    suficient de departe, destul de departe, sub așteptări, sub așteptările, nu se ridică la, departe de așteptări,
    nu menționează genocidul, nu menționează genocid, nu menționează cuvântul, nu pomenește genocid*, nu folosește cuvântul,
    nu folosește termenul, nu utilizează termenul, nu vorbește despre genocid, fără a menționa genocidul,
    fără să menționeze genocid*, fără a vorbi de, evită cuvântul, evită termenul, nu califică, nu a calificat, fără a califica,
    nu ajunge să, se oprește înainte, se limitează la, jumătate de măsură, jumătăți de măsură, jumătate de gură, lacun*,
    regret* că, omite, omisiun*, de dorit, fără a merge, ezitant*, lipsește cuvântul

words anniversary
    un an de la, la un an, un an mai târziu, după un an, un an după, împlin*, aniver*, comemor*, primul an, trecut un an,
    acum un an, în urmă cu un, doi ani de la, la doi ani, de la publicarea, de la publicare, de la apariția, de la apariție,
    de la lansarea, după publicarea, după publicare, după apariția, în urma raportului, urma publicării, ca urmare a raportului,
    ulterior, ulterioar*, la câteva luni, luni după, la luni de la, săptămâni după, zile după, la o săptămână după, la câteva zile,
    de când raportul, cu ocazia, cu prilejul, pe urmele

words cite
    citează, citând, citeze, referă, referit, referindu se, invoc*, trimitere la, trimițând la, trimite la, pomeni*, aminti*,
    amintește, menționat*, menționa, menționând, menționează, bazat*, bazează, bazându se, baza raportului, pe baza, în baza,
    sprijin* pe, se sprijină, sprijinindu se, întemeiat* pe, fundament*, conform raportului, potrivit raportului, arătând spre,
    așa cum arată raportul, așa cum a arătat, se raportează la, făcând trimitere, în lumina raportului, evoc*, citat*, cita,
    citare*, referir*

words sanctions
    sancți*, interdicți*, interzicere*, importuri*, importul, embargo*, boicot*, restricți*, măsuri, punitiv*, lista neagră,
    liste negre, dezinvesti*, retragă investițiile, retragerea investițiilor, înghețarea activelor, înghețat activele, tarife,
    taxe vamale, lanț de aprovizionare, lanțuri de aprovizionare, lanțurile de aprovizionare, lanțul de aprovizionare, bumbac*,
    vize, penaliz*, diligență, contramăsuri

words support
    sprijin*, susțin*, apără, solidar*, alături de, de partea, de acord cu, este de acord, sunt de acord, în favoarea, în favoare,
    favorabil*, pro, pentru publicare, împărtășe*, ralia*, se alătură, s a alăturat, s au alăturat, girat, girează, gir, încuraj*,
    adez*, aderă, aderat, strâns rândurile, strânge rândurile, simpatiz*, partizan*, apărat*, apărare*, apărând

words drop
    renunț*, abandon*, anuleze, contramand*, lăsat baltă, lasă baltă, lăsat de izbeliște, la coș, abdic*, lăsat deoparte,
    lăsa deoparte, lase deoparte, dat uitării, da uitării, închis subiectul, arunca prosopul, aruncat prosopul, păgubaș, elimin*,
    retrage, desist*, lăsat să moară, lăsat să cadă, pus cruce, pune cruce, sistat*, sisteze, sistare*, anulat*, anulare*,
    anulează, anula

words shelve
    arhiva, claseze, pus la păstrare, sertar*, deoparte, raft*, linie moartă, tras pe dreapta, trasă pe dreapta, trage pe dreapta,
    naftalină, îngheț*, pe gheață, congel*, frigider, pus la conservare, suspend*, pus în așteptare, pus în paranteză, dat uitării,
    uitat*, la dosar, praful, dosit, hibern*, închis dosarul, clasat*, arhivat*, arhivare*, arhiveze, arhivează

words for-good
    niciodată, nicicând, vreodată, totdeauna, definitiv*, permanent, veci, vecilor, pe vecie, nu mai, nu va mai, nu va fi publicat,
    nu va apărea, nu va vedea lumina, nu se va publica, deloc, în niciun caz, nici într un caz, sub nicio formă, sub nici o formă,
    în niciun fel, nicidecum, iremediabil*, irevocabil*, ireversibil*, fără întoarcere, fără drept de apel, veșnic, etern,
    nici mort, nici gând

words withdraw
    retrag*, retras*, retract*, revoc*, invalid*, scos de pe site, scoate de pe site, scoată de pe, șteargă, ștergere*, șters,
    scoate din circulație, scos din circulație, scoaterea din circulație, lua înapoi, ia înapoi, luat înapoi, dezic*, dezis,
    revenit asupra, revină asupra, reveni asupra, rectific*, dezminț*, desființ*, anulat*, anulare*, anuleze, anulează

words find
    constat*, conchis*, conchid*, concluzi*, găsi*, găsește, descoper*, stabilit, stabilește, stabilind, determin*, identific*,
    depist*, a apreciat că, consideră că, considerat că, estimează că, observat, relevat, arătat că, dovedi*, constitui,
    constituie, echival*, s ar putea încadra, reținut că, deduc*, verdict*, rezultă, relevă

words report-says
    raportul spune, spune raportul, raportul arată, arată raportul, scrie în raport, potrivit raportului, conform raportului,
    raportul afirmă, afirmă raportul, raportul susține, raportul notează, raportul menționează, raportul precizează,
    raportul vorbește, raportul denunță, raportul avertizează, avertizează raportul, raportul subliniază, se arată, se spune,
    se menționează, se precizează, se afirmă, se notează, se subliniază, se scrie, se citește, se poate citi, documentul arată,
    documentul spune, vorbește despre, vorbește de, vorbesc de, descri*, evocă, relevă, arată că, menționează că, indică,
    relatează, acuză, consemn*, adaugă raportul, mai arată, mai spune, potrivit documentului, conform documentului

words abuses
    împotriva umanității, contra umanității, crime, crimă, crimele, crimelor, atrocit*, încălcăr*, violări, violare*, abuz*,
    tortur*, rele tratamente, relele tratamente, maltrat*, arbitrar*, detenții în masă, detenție în masă, arestări, violenț*, viol,
    violuri, violat*, agresiuni sexuale, forțat*, sclavi*, sterilizăr*, sterilizat*, controlul nașterilor, contracep*, avorturi,
    disparițiile, dispăruți, represiun*, reprim*, persecuți*, persecutat*, oprim*, opresiun*, genocid*, supraveghere în masă,
    supravegherea, privare de libertate, privați de libertate, discrimin*, inuman*, degradant*, asimilare*, îndoctrin*,
    separarea familiilor, distrugerea moscheilor, cruzim*, crime împotriva umanității, încălcarea drepturilor omului,
    încălcări ale drepturilor omului, muncă forțată, detenție arbitrară

words recommend
    recomand*, propun*, propus*, suger*, sugesti*, sfat*, cere guvernului, cere autorităților, îndeamnă guvernul,
    îndeamnă autoritățile, chem* guvernul, face apel la guvern, face apel la autorități, solicită guvernului,
    solicită autorităților, elibereze, elibera, eliberarea, eliberării, pună în libertate, punerea în libertate, abrog*,
    revizuirea legilor, revizuiască legislația, revizuirea legislației, clarific*, soarta, lămureasc*, pași rapizi, măsuri prompte

words contents
    detali*, documentează, conține, conținut*, cuprin*, capitol*, secțiun*, paragraf*, pasaj*, fragment*, extras*, anexă, anexe,
    rezumat*, sumar, sumarul, sintez*, concluzi*, constatări, constatările, constatărilor, enumer*, listează, listă de, descri*,
    expun*, prezintă, abord*, introducere, prefață, structurat*, include, împărțit în, consemn*, trece în revistă, analizează,
    alcătuit din, axat pe, conținea, conțină, conținând

words credible
    credibil*, verosimil*, plauzibil*, întemeiat*, fundamentat*, fondat*, fundament, dovad*, dovez*, probe, probele, indici*,
    grav*, serios, serioasă, serioase, serioz*, de încredere, fiabil*, corobor*, verificat*, confirmat* de, solid, rigur*, rigoare,
    temeinic*, autoriz*, incontestabil*, de necontestat, irefutabil*, de netăgăduit, conclude*, convingăt*, veridic*, coerent*,
    documentat*, imparțial*, la prima mână, autentic*, solidă, solide

words ministry
    minister*, externe, externelor, diplomați*, ministru, ministrul, ministrului, ministra, miniștri, miniștrii, ambasad*,
    misiunea permanentă, misiune permanentă, misiunii permanente, misiuni permanente, reprezentanț*, consulat*, delegați*,
    trimis special, trimisul, emisar*, însărcinat cu afaceri, cancelari*, secretar de stat, secretarul de stat, consul, consulul,
    consulii, ministerul de externe, ministrul de externe, afacerilor externe, corpul diplomatic

words spokesperson
    purtător*, purtătoare*, biroul de presă, birou de presă, serviciul de presă, serviciu de presă, secretar de presă,
    secretarul de presă, șef de presă, atașat de presă, atașatul de presă, ofițer de presă, reprezentantul de presă, în numele,
    relații publice, comunicat de presă, comunicare, portavoce, purtătorul de cuvânt, purtătoarea de cuvânt, purtător de cuvânt,
    purtătoare de cuvânt

words insiders
    surs*, diplomat, diplomatul, diplomați, diplomații, diplomaților, diplomatic*, oficial, oficiali, oficialii, oficialul,
    oficialit*, oficialilor, funcționar*, responsabil*, anonim*, la curent, familiarizat* cu, apropiat*, din interior,
    din interiorul, insider*, persoane care cunosc, persoane din, cunoscător*, cunosc situația, informator*, avertizor*,
    interlocutor*, anturaj*, cercuri*, angajați, colaborator*, sub anonimat, condiția anonimatului

words campaigners
    ong, onguri*, neguvernamental*, organizații, organizațiile, organizațiilor, organizație, organizația, grupuri, grupurile,
    grupurilor, grupări, grupare, activist*, activism, militant*, apărător*, societatea civilă, societății civile, asociați*,
    fundați*, coaliți*, mișcar*, platform*, federați*, colectiv*, umanitar*, sindicat*, directoare executivă, directorul executiv,
    directoarea, secretara generală a

words diaspora
    exil*, diaspor*, supraviețuit*, familie, familia, familii, familiile, familiilor, familiei, rude, rudele, rudelor, apropiații,
    cei dragi, victim*, foști deținuți, foștii deținuți, fost deținut, fostă deținută, foste deținute, fostele deținute, refugiat*,
    strămut*, emigr*, expatriat*, comunit*, minorit*, musulman*, etni*, congres mondial, congresul mondial, peste hotare,
    în străinătate, mamă, tatăl, tată, părinți, părinții, fratele, frații, sora, surori, copii, copiii, turcic*, turcofon*,
    compatri*, persecutați, urmași, soț, soțul, soția

words lawmakers
    parlament*, deputat*, europarlamentar*, eurodeputat*, legislator*, legislativ*, legiuitor*, aleși, aleșii, senat*, congres*,
    camera, lorzi*, lord, lordul, comisi*, comitet*, subcomi*, partid*, interparlamentar*, fracțiun*, transpartinic*, opoziția,
    hemiciclu

words capitals
    guvern*, executiv*, stat, statul, state, statele, statelor, țări, țările, țărilor, țară, occident*, vestul, vestic*, capitale,
    capitalele, capitala, capitalelor, puteri, puterile, comunitar*, europe*, cei douăzeci și șapte, lider*, miniștri, miniștrii,
    ministru, președint*, premier*, prim ministru*, comunitatea internațională, autorități*, democrați*, națiun*, cancelari*,
    administrația

words allies
    prieten*, aliat*, țări în curs de, curs de dezvoltare, țări în dezvoltare, lumea a treia, sudul global, partener*,
    vederi similare, cu vederi asemănătoare, aceleași vederi, același punct de vedere, grup de țări, grup de state, grupul de țări,
    bloc, blocul, blocuri, țări africane, state africane, arab*, țări musulmane, lumea musulmană, islamic*, simpatiz*, nealiniat*,
    coaliți*, alianț*, tabăr*, sateliți, țări sărace, țări dependente, zeci de țări, zeci de state, susținători

words experts
    expert*, specialist*, academic*, raportor*, raportoare*, avocat*, jurist*, cercetător*, cercetătoare, savant*, analist*,
    observator*, profesor*, profesoara, sinolog*, antropolog*, istorici, om de știință, oameni de știință, grup de lucru,
    grupul de lucru, proceduri speciale, procedurilor speciale, think tank, cunoscători, universit*, doctor*, politolog*,
    istoricul

words successor
    succesor*, succesoare*, succesiun*, înlocui*, urmaș*, prelua, preia, preluat, preluarea, ștafet*, noul înalt comisar,
    noul comisar, noul șef, noua șefă, nou înalt comisar, noului înalt comisar, viitorul înalt comisar, următorul înalt comisar,
    numire*, desemnat*, desemnare*, nominaliz*, interimar*, interimat, candidat*, în locul, îi urmează, va urma, moșteni*,
    învestit*, titular*, continuator*, numit în funcție, numită în funcție, nou numit, nou numitul

words former
    fostul, fosta, foști, foștii, foste, fostele, fostului, fostei, foștilor, fost înalt comisar, fost președinte, fost ministru,
    fost diplomat, fost oficial, ex, exministru, expreședint*, predecesor*, predecesoare*, antecesor*, precedent*, anterior*,
    pe final de mandat, demision*, pensionat*, pensionar*, atunci, la acea vreme, odinioară, care a condus, vechiul,
    plecat din funcție, care a părăsit, retras din, vechea

words press-event
    briefing*, intervi*, jurnalist*, reporter*, ziarist*, corespondent*, presă, presei, media, mijloace de informare, declarații,
    întrebări din partea, videoconferinț*, microfoane, conferință de presă, conferinței de presă, comunicat de presă,
    declarație de presă, punct de presă

words contrast
    dar, însă, totuși, deși, cu toate acestea, cu toate că, chiar dacă, în ciuda, în pofida, în schimb, pe de altă parte,
    în timp ce, pe când, dimpotrivă, din contră, contrar, spre deosebire, ci, în loc, în locul, numai că, doar că, cu toate astea,
    necătând, altminteri, oricum, paradoxal, cu excepția, măcar că

words still
    încă, rămân*, rămas, până azi, până astăzi, până acum, până la acest moment, până în ziua de, nici azi, și azi, și astăzi,
    și acum, deocamdată, momentan, pentru moment, în prezent, în acest moment, la această oră, persist*, dăinui*, mențin*,
    tot mai așteapt*, mai este, tot nu, continuă, continue, continuând, continuat, nu încetează

words already
    deja, încă de, încă din, de mult, demult, de multă vreme, mai devreme decât, între timp, înainte de termen, până acum,
    până atunci, cu mult înainte, de acum, anterior

words today
    astăzi, azi, acum, marți, miercuri, joi, vineri, sâmbătă, duminică, dimineață, diseară, aseară, seara, noapte, noaptea, ieri,
    în această după amiază, câteva ore, în urmă cu câteva, de curând, recent, recentă, recente, tocmai, abia, proaspăt*,
    în cursul zilei, în ziua de, în prezent, la ora actuală, actualmente, ore mai târziu, minute mai târziu, în aceeași zi

words earlier
    anterior, anterioar*, mai devreme, înainte, trecut, trecută, la momentul respectiv, la acel moment, în acel moment,
    la acea vreme, la acea dată, atunci, vremea respectivă, pe vremea aceea, ultima dată, ultima oară, cândva, odată, odinioară,
    inițial*, la început, precedent*, cu altă ocazie, cu alte ocazii, în alte rânduri, în urmă cu, acum câteva luni,
    acum câteva săptămâni, acum ceva timp, cu ceva timp în, acum o lună, de curând, declarase, anunțase, spusese, promisese,
    afirmase

words whether
    dacă, întreb*, se întreabă, chestion*, interog*, în caz, în cazul, eventual*, ori nu, sau nu, oare, întrebat dacă,
    întrebată dacă, rămâne întrebarea

words according
    potrivit, conform, după cum, așa cum, relatează, relata, raportat, raportează, informează, informat, transmite, transmis,
    transmit, scrie, scriu, a scris, notează, notat, anunță, a anunțat, aflat, află, citat de, citată de, citați de, citând,
    citează, preluat*, în opinia, din spusele, spus, spune, declarat, declară, afirm*, precizat, precizează, adăugat, menționat,
    explicat, a subliniat, a arătat, comentat, povest*, mărturisit, ziar*, cotidian*, agenți*, publicația, din surse, după spusele,
    relatat*, relatări*

words deny
    negat, nega, nege, negând, negare, negarea, dezminț*, infirm*, nu e adevărat, nu este adevărat, nu sunt adevărate, neadevăr*,
    fals, false, falsă, nu este corect, nu e corect, incorect*, greșit*, eronat*, nu corespunde realității,
    nu corespunde adevărului, contrazi*, contradicți*, tăgădu*, respinge acuzațiile, respins acuzațiile, respinge acuzații,
    resping acuzațiile, nu este așa, nu e așa, combat*, contest*, negaționis*, nicidecum, neagă

words admit
    admite, admit, recunosc*, recunoaște, recunoască, recunoaștere*, mărturisi*, mărturisește, accept*, își asumă, asumat, asumare,
    nu a ascuns, nu ascunde, nu a negat, n a negat, nu neagă, spovedi*, sincer*, franchețe, mea culpa, consimț*, de acord că,
    admis*, admită, admițând, concedă

words hint
    suger*, lăsat să se înțeleagă, lasă să se înțeleagă, lase să se înțeleagă, lăsând să se înțeleagă, dat de înțeles,
    dă de înțeles, dea de înțeles, dând de înțeles, aluzi*, insinu*, indică, indicat, indicând, indiciu, indicii, semnal*, semn că,
    semne că, implică, implicit, lăsat să se vadă, lasă de înțeles, întrevăd*, printre rânduri, strecurat, anticip*, pare că,
    pare se, se pare, aparent, probabil, a scăpat, subînțel*, voalat*, lăsat să cadă, fără a confirma

words refuse
    refuz*, declin*, nu a vrut, n a vrut, nu a dorit, n a dorit, nu dorește, nu vrea, nu au dorit, nu au vrut, nu a acceptat,
    nu acceptă, evit*, eschiv*, ocoli*, ocolește, evaziv*, sustrag*, sustras, respins cererea, respinge cererea,
    respins solicitarea, nu a dat curs, nu a răspuns, n a răspuns, nu a comentat, nu a dat niciun răspuns, reticen*,
    fără să răspundă, nu s a pronunțat, s a abținut, s a limitat la, se limitează, fofil*, dat din colț, pasează mingea,
    nu a confirmat, ferit*, codește, codit, eluda, eludat*, eludează

words journey
    vizit*, călător*, deplas*, turneu*, misiun*, sejur*, ședere, șederea, șederii, excursi*, itinerar*, delegați*, acces,
    neîngrădit*, fața locului, teren, voiaj*, periplu*, drum*, plecat în, sosit*, sosire*, ghidat*, carantin*, revenit din,
    traseu*, escală, plecat spre

words other-object
    video*, înregistrare*, înregistrări, imagini*, fotograf*, poze, film*, documentar, documentarul, carte, cartea, cărți, cărții,
    volum*, memorii, dosare, dosarele, fișe, fișiere, fișierele, arhive, comunicat, comunicatul, comunicate, declarați*, date,
    datele, statistic*, cifre, cifrele, sondaj*, prizonieri, deținuți, eliberat*, eliberare, eliberarea, punerea în libertate,
    fonduri, bani, buget*, album*, piesă, cântec*, roman, romanul, articol*, editorial*, hartă, listă, scrisoare, indice,
    clasament*, vaccin*, ghid*, tweet, tuit*, buletin*, arhivele, arhiva, documente ale poliției

words camps
    lagăr*, tabere, taberele, taberelor, tabără, centre de formare, formare profesională, vocațional*, internare, internarea,
    internați, internate, internat, reeduc*, îndoctrin*, detenți*, deținuț*, deținerea, încarcer*, închisoar*, închisori,
    închisorile, închiși, închis, întemniț*, temniț*, arest*, prizonier*, captiv*, penitenciar*, gulag*, ghimpat*, gratii,
    turnuri de pază, turnuri de veghe, privare de libertate, privat* de libertate, un milion de, peste un milion, concentraționar*,
    celul*

words games
    jocuri, jocurile, jocurilor, olimp*, paralimp*, ceremonia de deschidere, ceremonie de deschidere, ceremoniei de deschidere,
    ceremonia de închidere, boicot diplomatic, boicotul diplomatic, medali*, podium*, sport*, atlet*, flacăra, torța, sponsor*,
    de iarnă, stadion*, competiț*, schi, inaugur*, torței

words holder
    comisar*, biroul, birou, biroului, oficiul, oficiului, șeful pentru drepturile omului, responsabil pentru drepturile omului,
    șefa, șefei, echipa, echipei, agenția, agenției, organizația, organizației, organizație, instituți*, organism*,
    secretarul general, secretar general, secretariat*, forul, sediul, sediu, oficialul, oficiala, demnitar*, fosta președintă,
    titulara, entitate, responsabila, înaltul comisar, înaltul comisariat, biroul pentru drepturile omului,
    șefa pentru drepturile omului

words the-text
    raport, raportul, raportului, rapoarte, rapoartele, rapoartelor, evaluare, evaluarea, evaluării, evaluări, document,
    documentul, documentului, documente, documentele, studiu, studiul, studiului, studii, text, textul, textului, dosar, dosarul,
    dosarului, analiza, analizei, concluzii, concluziile, concluziilor, constatări, constatările, rezultatele, lucrare, lucrarea,
    material, materialul, memoriu, anchetă, anchetei, cercetare, cercetarea, investigația, publicația, sinteza, bilanț, expertiză

words other-report
    rapoarte anuale, alt raport, alte rapoarte, noul raport, nou raport, noi rapoarte, raport separat, raport recent,
    recentul raport, rapoarte recente, raport independent, rapoarte independente, rapoarte anterioare, raport anterior,
    raportul anterior, raport precedent, raportul precedent, primul raport, al doilea raport, raportul raportorului,
    raport al raportorului, raportul experților, raport al experților, raportul unui ong, raport propriu, propriul raport,
    raport similar, rapoarte similare, raport intermediar, raport special, raport tematic, raport periodic, raport oral,
    actualizare orală, raport intern, raport trimestrial, raport semestrial, raport alternativ, contraraport, alt document,
    alt studiu, un studiu, studiu recent, studiul unui, studiul institutului, think tank, institut, institutul,
    centru de cercetare, centru de studii, grup de reflecție, carte albă, cartea albă, raport despre, raport privind,
    rapoarte privind, raportul privind, raport de activitate, anual
