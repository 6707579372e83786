# Estonian: words of the concepts that concepts.lex declares.

words publish
    avalda*, avalikusta*, avalikuks tegema, avalikuks teha, avalikuks tegi, tegi avalikuks, teeb avalikuks, teevad avalikuks,
    tehti avalikuks, tehakse avalikuks, tehtud avalikuks, avalikuks tehtud, avalikuks teinud, publitseeri*, välja andma,
    välja anda, välja andis, andis välja, annab välja, anti välja, antakse välja, välja antud, välja andnud, väljaantud, väljasta*,
    esitle*, esitama, esitas, esitab, esitada, esitati, esitatud, avalikkuse ette, tuua päevavalgele, päevavalgele tõi,
    tõi päevavalgele, päevavalgele tooma, kättesaadavaks tegi, tegi kättesaadavaks, kättesaadavaks teha, kättesaadavaks tehtud,
    teatavaks tegi, tegi teatavaks, teatavaks teha, teatavaks tehtud, lagedale tuli, tuli lagedale, paljasta*

words come-out
    ilmus, ilmusid, ilmub, ilmuvad, ilmuks, ilmuda, ilmuma, ilmunud, ilmumas, ilmumast, ilmumata, avaldub, tuli välja, tuleb välja,
    välja tuli, välja tulnud, tulnud välja, välja tulla, tuleks välja, välja tulema, jõudis avalikkuse ette,
    avalikkuse ette jõudis, jõuab avalikkuse ette, jõudnud avalikkuse ette, avalikkuseni, tuli avalikuks, tuleb avalikuks,
    avalikuks tulnud, avalikuks tulek, avalikuks saa*, sai avalikuks, saab avalikuks, päevavalgele, ilmavalgus*, trükivalgus*,
    pinnale kerki*, kerkis esile, esile kerki*, ilmavalgele, sai teatavaks, teatavaks saanud, on väljas, on nüüd väljas,
    kättesaadavaks muutu*

words online
    internetis, internetti, internetist, internetilehe*, veebis, veebi, veebist, veebileh*, veebisai*, koduleh*, veebiküljel,
    veebikülg*, võrgus, võrku, netis, netti, üles laadi*, laadis üles, laaditi üles, laeti üles, laadinud üles, üleslaadi*,
    üles pandud, üles riputa*, riputas üles, riputati üles, riputatud, postita*, allalaaditav*, alla laadida, alla laaditav*,
    allalaadimi*, võrguleh*, võrguväljaan*, onlainis, online, elektrooniliselt, digitaalselt, lingi*, link raportile

words publication
    avaldami*, avalikustami*, ilmumi*, avalikuks tegemi*, avalikukstegemi*, avalikuks tulek*, avalikukstulek*, väljaandmi*,
    väljatulek*, publitseerimi*, publikatsioon*, esitlemi*, esitlus*, esitami*, teatavakstegemi*, teatavaks tegemi*, paljastami*,
    paljastus*, kättesaadavaks tegemi*, päevavalgele toomi*, päevavalgele tulek*

words leak
    lekki*, lekita*, leke, lekke, lekked, leket, lekkega, lekkest, infoleke, infolekke*, ajakirjanikud nägid, on näinud, koopia,
    koopiat, koopiaga, koopiast, valduses, valdusse, käsutuses, käsutusse, ajakirjanike kätte, ajakirjanduse kätte, meedia kätte,
    kätte sattu*, kätte saanud, kättesattu*, sattus meedia, jõudis ajakirjanikeni, jõudis meediasse, jõudis ajakirjandusse,
    tutvu* dokumendiga, tutvu* kirjaga, tutvus mustandiga, läbi imbu*, imbus välja, imbus läbi, välja imbu*, poetati, sosistati,
    eksklusiiv*, nähtud mustand*, nähtud kirjas

words at-last
    lõpuks, viimaks, lõppkokkuvõttes, kokkuvõttes, pärast pikka ootamist, pärast pikka viivitust, pärast pikki viivitusi,
    pärast pikka venitamist, pärast mitut edasilükkamist, pärast korduvaid edasilükkamisi, pärast korduvat edasilükkamist,
    pärast kuudepikkust ootamist, pärast kuid kestnud, pärast aastaid kestnud, kauaoodatud, kaua oodatud, ammu oodatud,
    ammuoodatud, pikisilmi oodatud, pikalt oodatud, kaua viibinud, kauaviibinud, pika ootamise järel, lõpptulemusena,
    pikkade viivituste järel, kõigele vaatamata

words last-minute
    viimasel minutil, viimastel minutitel, viimasel hetkel, viimasel momendil, viimasel tunnil, viimastel tundidel,
    viimasel päeval, viimasel tööpäeval, viimasel ametipäeval, minut enne, minutit enne, loetud minutid, minutid enne,
    loetud tunnid enne, mõni tund enne, tundi enne, vaid tunnid enne, südaööl, keskööl, keskööd, südaööd, vahetult enne,
    napilt enne, üheteistkümnendal tunnil, kaheteistkümnendal tunnil, hilja õhtul, hilisõhtul, hilistel õhtutundidel, viimane tegu,
    viimase teona, viimase ametitoiminguna, viimase sammuna, lahkumiskin*, hüvastijätukin*, lahkumispauk, lõpupauk, ukse vahelt,
    viimasel võimalusel

words text-size
    lehekülje*, lehekülg*, lk, mitmekümneleheküljeli*, mahuka*, mahuga, mahus, mahult, paks, paksu, põhjalik*, pikk, tihe,
    tihedalt, lõike, lõigus, lõikes, punktis, punkti, joonealus*, allmärku*, lisa, lisas, lisadega, peatük*

words hidden
    salajas, salajane, salajase*, saladus*, salasta*, varjata, varjab, varjas, varjanud, varjatud, varjatakse, varjati, varjami*,
    varjule, peidus, peidab, peitis, peita, peidetud, peidetakse, sahtlis, sahtlisse, sahtlist, sahtel, sahtlipõh*, seifis, seifi,
    luku taga, luku ja riivi taga, luku all, lukus, lukustatud, kapis, riiulis, riiulil, tolmu, tolmuma, tolmub, vaka all,
    kinni hoid*, hoiab kinni, hoidis kinni, kinni hoitud, hoitakse kinni, raporti otsas, avalikkuse eest, avalikkuse silma*,
    kalevi all, teki all

words unpublished
    avaldamata, avaldamatu*, avalikustamata, avalikustamatu*, ilmumata, esitamata, ei ole avaldatud, pole avaldatud,
    pole avalikustatud, ei ole avalikustatud, pole ilmunud, ei ole ilmunud, ei avaldatud, ei avalikustatud, ei ilmunud,
    ei ole avalik, pole avalik, mitteavalik*, salajane, salajase*, salastatud, konfidentsiaal*, ametkondlik*, asutusesisese*,
    ametialaseks, sisedokument*, siseseks kasutamiseks, siseringi, nägemata, avalikkusele tundmatu*, kättesaamatu*

words not-yet
    veel mitte, mitte veel, pole veel, ei ole veel, pole siiani, pole seni, pole endiselt, ei ole siiani, ei ole seni,
    ei ole endiselt, ei ole ikka veel, pole ikka veel, ikka veel ei, ikka pole, endiselt ei, endiselt pole, siiani ei, siiani pole,
    seni ei, seni pole, siiamaani ei, siiamaani pole, tänaseni ei, tänaseni pole, praeguseni pole, veel ei ole, veel pole,
    alles ees, on veel ees, seisab ees, laseb oodata, laseb end oodata, lasi end oodata, ennast oodata, pole kuskil näha,
    pole näha, ei paista, ei kippu ega kõppu, midagi pole juhtunud, midagi ei juhtunud, midagi ei ole juhtunud,
    midagi pole toimunud, midagi ei toimunud, ei ole midagi tehtud, tulemata, tegemata, jäi ilmumata, jäi avaldamata, puudub seni,
    puudub endiselt, jälgegi pole

words silence
    vaikus*, vaikib, vaikis, vaikisid, vaikivad, vaikida, vaikima, vaikinud, vaikimi*, vaikides, vaikselt, vait, raadiovaikus*,
    surmavaikus*, haudvaikus*, ei öelnud midagi, ei ütle midagi, pole öelnud midagi, midagi öelnud, sõnagi, ühtki sõna,
    ühtegi sõna, ühegi sõnaga, sõna lausumata, ei maini*, pole maininud, mainimata, ei kommenteeri*, pole kommenteerinud,
    kommenteerimata, kommentaari ei anta, kommentaare ei andnud, kommentaare ei anna, selgituseta, selgitamata, selgitus* andmata,
    ei selgita*, põhjendamata, põhjendust andmata, ei põhjendanud, vastamata, ei vastanud, vastust ei, sõnaaher*, sõnakehv*,
    suu kinni, suud lahti, tumm, keelt hammaste taga, ei täpsustanud, täpsustamata, pole kuulda, midagi kuulda, midagi kuulnud

words delay-verb
    viivita*, viibi*, edasi lüka*, edasi lükkas, edasi lükkami*, lükkas edasi, lükkab edasi, lükati edasi, lükatakse edasi,
    lükkub edasi, lükkus edasi, lükanud edasi, lükatud edasi, edasilükatud, edasi lükkunud, edasilükkunud, edasi lükkub,
    edasi lükkuda, venita*, venib, venis, veninud, venima, pika peale lükka*, lükka* hilisema*, hilisemaks, hilisemale,
    tagant lükka*, kinni hoidma, hoidis kinni, hoiab kinni, hoidnud kinni, kinni hoidnud, tagasi hoidma, hoidis tagasi,
    hoiab tagasi, tagasi hoidnud, peeta kinni, peab kinni, tõmbas pidurit, pidurda*, hilinda*, hiline*, aega võitma, ajas edasi,
    pikendas, jokuta*, kalevi alla, jättis ootele

words delay-noun
    viivitus*, viivitami*, viibimi*, edasilükkami*, edasilükkumi*, venitami*, venimi*, hilinemi*, mahajääm*, ajapikendus*, ajavõit,
    takerdumi*, seisak*, ummik*, jokutami*, ooteaeg, ooteaja*, peatami*, tööjärg, kuhjunud töö

words late
    hilja, hiljem kui, hilisem*, oodatust hiljem, plaanitust hiljem, lubatust hiljem, kavandatust hiljem, hilinenud, hilinemisega,
    hilines, hilineb, hilineda, hiline, hiljaks, viibinud, ammu oleks pidanud, pidanuks ammu, ammu pidanud, ammu aeg, ammu käes,
    ammu möödas, ajakavast maas, graafikust maas, graafikust taga, ajakavast taga, maha jäänud, üle aja, tähtaja ületa*,
    tähtaega ületa*, viivitusega, pika viivituse järel, pärast tähtaega

words date-missed
    tähtaeg möödus, tähtaeg on möödas, tähtaeg möödas, tähtaeg möödunud, tähtajast möödu*, möödunud tähtaeg*, tähtaeg kukkus,
    tähtajaks ei, tähtajast kinni ei, tähtajast ei peetud, tähtaega ei, tähtaeg lasti, lasti mööda, lasi mööda, laskis mööda,
    mööda lasknud, läks mööda, läinud mööda, mööda läinud, mööda läks, möödus ilma, tuli ja läks, möödus nii, möödus vaikselt,
    aegus, aegunud, aegub, lõppes, lõppenud, sai läbi, kukkus läbi, kuupäev möödus, ei pidanud tähtajast, ei pidanud kinni,
    ei pidanud sõna, ei pidanud lubadust, ei pidanud lubadusest, pole sõna pidanud, täitmata, murtud lubadus*, murdis lubadus*,
    lubaduse murdmi*, murdnud lubaduse, sõnamurdmi*, sõnamurdlik*, murdis sõna, sõna murdmi*, taganes lubadusest,
    ei täitnud lubadus*, libises käest, libises mööda, ületas tähtaja, nihkus, nihkunud, katteta lubadus*, asjata oodatud

words stuck
    venib, venis, veninud, venima jää*, jäi venima, jäänud venima, takerdu*, kinni jää*, jäi kinni, jäänud kinni, on kinni,
    kinni jooks*, kinni kiilu*, ummiku*, seisak*, seisku*, seisma jää*, jäi seisma, jäänud seisma, seisma pannud, soiku, soikus,
    soikunud, soikuma, toppab, toppama, paigal, koha peal, ei liigu, ei liikunud, ei nihku, laual, kirjutuslaual, laua peal,
    sahtlis, ootele jää*, ootel, õhus rippu*, ripub õhus, jäi õhku, teadmatuses, bürokraatia*, tupik*, venitami*, unarusse,
    rippuma, surnud punkt*, seisab ikka, seisab endiselt, seisab kinni

words repeatedly
    korduv, korduva*, kordas, taas, taaskord, jälle, uuesti, veel kord, veelkord, mitu korda, mitmel korral, mitmendat korda,
    mitmekordse*, mitmekordne, teist korda, kolmandat korda, neljandat korda, viiendat korda, järjekordse*, järjekordne,
    kaks korda, kolm korda, kahel korral, kolmel korral, üha, pidevalt, pidev, pideva, alatasa, sageli, tihti, tihtipeale,
    järjepidevalt, lugematu*, kordi, üks kord veel, aina, ühtelugu, järjest, ei esimest korda, mitte esimest korda, regulaarselt,
    iga kord, aeg ajalt, viimast korda

words wait
    ootama, oodata, ootab, ootavad, ootas, ootasid, oodanud, oodatud, oodatakse, oodati, ootame, ootan, ootasime, ootami*, ooteaeg,
    ooteaja*, ootel, ootele, ootavate, ooda, oodates, äraootav*, ootajad, kannatlik*, kannatus, pikisilmi, ootus*, ooterežiim*,
    ooteseisund*

words long-time
    kuude kaupa, juba kuid, kuid kestnud, mitmeid kuid, kuude jooksul, kuudepikku*, kuude pärast, kuu aega, mitu kuud, mitme kuu,
    kuude viisi, aastaid, aastate jooksul, aastatepikku*, aasta aega, aasta otsa, aasta läbi, terve aasta, peaaegu aasta,
    ligi aasta, ligemale aasta, üle aasta, enam kui aasta, rohkem kui aasta, aasta hiljem, aasta pärast, aastat hiljem,
    kuud hiljem, kuu hiljem, aasta tagasi, aastat tagasi, kuud tagasi, eelmisest aastast, mullusest, mullu, möödunud aastast,
    eelmise aasta, eelmisel aastal, möödunud aastal, eelmisest sügisest, kaua, kauem, ammu, ammugi, pikka aega, pikalt,
    pikemat aega, pikaajali*, pikaleveni*, kauakestnu*, nädalaid, nädalate viisi, igavik*, kolm aastat, kaks aastat, mitu aastat,
    kuude eest, pool aastat, kuid tagasi

words more-time
    rohkem aega, veel aega, lisaaeg*, täiendavat aega, aega vaja, vajab aega, vajame aega, vajavad aega, vaja aega, vajas aega,
    aega nõudev*, aeganõudev*, nõuab aega, võtab aega, võtnud aega, võttis aega, võtab kauem, võttis kauem, kauem aega, kulub aega,
    läheb aega, kulub veel, läheb veel, läheb kauem, mõnda aega, mõni aeg, veel nädalaid, veel mõned nädalad, veel mõni nädal,
    veel paar nädalat, veel kuid, nädalaid veel, pikem kui, plaanitust kauem, oodatust kauem, arvatust kauem, ajamahuka*,
    ajapikendus*, pikendami*, tähtaja pikenda*, mõtlemisaeg*

words no-date
    kuupäeva ei, kuupäeva pole, kuupäeva nimetamata, kuupäeva täpsustamata, kuupäev pole teada, kuupäev teadmata,
    konkreetset kuupäeva, kindlat kuupäeva, täpset kuupäeva, ühtegi kuupäeva, tähtaega ei, tähtaega pole, tähtaega nimetamata,
    konkreetset tähtaega, kindlat tähtaega, täpset tähtaega, tähtaeg puudub, tähtajata, tähtajatu*, ajakava ei, ajakava pole,
    ajakava puudub, ajakavata, ajagraafikut, aega ei osata, täpset aega, täpne aeg, avaldamisaeg pole, teadmata millal,
    ei tea millal, ei ole teada millal, pole teada millal, pole selge millal, ei ole selge millal, selgusetu millal,
    ebaselge millal, ei öelnud millal, ei oska öelda millal, millal raport, millal see, millal täpselt, millal ta, lahtine,
    lahtiseks, määramata, määramatu*, teadmata ajaks, ebamäära*, ei ole paigas, pole paigas

words time-short
    aeg saab otsa, aeg on otsas, aeg otsa, aega napib, aeg napib, napib aega, ajanappus*, ajapuudus*, ajahäda*, ajasurve*,
    vähe aega, aega vähe, aega enam ei, aeg surub, aeg jookseb, tiksub, tiksuma, aeg käib, aeg lendab, päevad loetud,
    loetud päevad, loetud nädalad, loetud päevadel, päevi jäänud, jäänud vaid, jäänud loetud, jäänud on, jäänud veel, jäänud päevi,
    vaid päevad, vaid mõned päevad, mõni päev, mõne päeva, paar päeva, paari päeva, päeva* enne, nädal enne, järelejäänud,
    allesjäänud, viimased päevad, viimastel päevadel, viimased nädalad, viimastel nädalatel, viimane võimalus, viimase võimalus*,
    pöördloendus*, tagasiloendus*, võidujooks ajaga, võidujooks aja, viis minutit enne kaksteist

words impatience
    kannatamat*, kannatus katke*, kannatus hakkab, kannatus otsas, kannatus lõppe*, kannatust kaota*, kärsitu*, rahulolemat*,
    pettu*, frustratsioon*, frustreeri*, nördimus*, nördinud, nördinult, meelehär*, meelepaha, pahameel*, pahane, pahased,
    pahandatud, hämming*, hämmeldus*, hämmastus*, ahastus*, jahmatus*, ehmatus*, tüdimus*, tüdinud, väsinud ootamast,
    ootamisest väsinud, viha, vihane, vihased, vihastas, ärritus*, ärritunud, ärrita*, kibestu*, kibedus*, meeleheide, meeleheit*,
    arusaamatus*, mõistmatus*, nurin, nurise*, rahutu*

words reason
    sest, kuna, seepärast, sellepärast, seetõttu, mistõttu, tõttu, pärast seda kui, tänu, kuivõrd, põhjus*, põhjenda*, põhjendus*,
    seleta*, selgita*, selgitus*, seletus*, viidates, viitas, tingitud, tingitult, ajend*, süü, süüks, süüdi, süüdistas, tulenev*,
    tuleneb, tulenenud, johtuvalt, tagajärjel, tulemusel, ettekään*, vabandus*, õigustus*, õigusta*, miks

words promise-verb
    lubas, lubab, lubasid, lubavad, lubama, lubada, lubanud, lubatud, lubati, lubatakse, luban, lubame, lubades, =tõotab, =tõotas,
    =tõotanud, =tõotada, =tõotasid, vannu*, vandus, vandunud, kinnita*, garanteeri*, tagama, tagab, tagada, kohusta*, kohustu*,
    võtnud endale, võttis endale, andis lubaduse, annab lubaduse, andnud lubaduse, andis sõna, annab sõna, andnud sõna,
    andis oma sõna, ausõna, kuuluta*, teatas kavatsusest, teada andnud, andis tagatise, käis välja

words promise-noun
    lubadus*, tõotus*, vanne, vande, sõnapidami*, sõna pidami*, sõnapidaja*, ausõna, kohustus*, kinnitus*, tagatis*, garantii*,
    tühjad sõnad, suusõnali*, antud sõna, oma sõna, sõna murdmi*, valimislubadus*, teadaan*

words intend
    kavatse*, kavatsus*, plaani*, plaan, kavanda*, kavas, kava, kavad, tahab, tahtis, tahavad, tahtsid, tahaks, tahtnud, tahta,
    tahan, soovi*, eesmärk, eesmärgi*, siht, sihi*, püüdle*, loodab, lootis, loodavad, lootsid, lootnud, loota, loodan,
    loodetavasti, lootus*, mõtleb, mõtles, nõuks, otsustanud, tahe, tahtmi*, kaalub, kaalus, kaalumi*

words resolve
    otsusta*, kindlameelne, kindlameels*, kindel plaan, kindel kavatsus, kindlalt, kindel soov, resoluut*, vankumatu*,
    kõigutamatu*, murdumatu*, peab sõna, pidas sõna, sõna pida*, pidanud sõna, peab oma sõna, pidas oma sõna, peab lubadust,
    pidas lubadust, lubadusest kinni, kinni pidama, kinni pidada, kinni pidanud, kinni peetud, peab kinni, pidas kinni,
    lubaduse täitis, täitis lubaduse, täidab lubaduse, täitis oma lubaduse, täidab oma lubaduse, täitma, täita, täidetud, täidan,
    jääb kindlaks, jäi kindlaks, kindlaks jää*, jään kindlaks, jääb endale kindlaks, ei tagane, igal juhul, igal tingimusel,
    iga hinna eest, maksku mis maksab, tulgu mis tuleb, ükskõik mis, sihikindel, sihikindl*, kindlasti

words soon
    varsti, peagi, üsna pea, õige pea, pea ilmu*, peatne, peatse*, lähiaeg*, lähiaja*, lähemal ajal, lähitulevik*, lähipäev*,
    lähinädal*, lähikuu*, lähitund*, kohe kohe, iga hetk, iga päev, igal hetkel, igal ajal, mõne aja pärast, mõne päeva pärast,
    mõne nädala pärast, mõne aja jooksul, kauges tulevikus, mitte väga kauges, ukse ees, ees seisev*, eesseisev*, eelseisev*,
    lähenev*, läheneb, ei ole kaugel, pole kaugel, käegakatsut*, kohe ilmu*, kiiresti, ruttu, pikapeale, varem või hiljem,
    enne pikka

words expected
    oodata, oodatud, oodatakse, oodati, eeldata*, eeldatud, eeldab, oodatav*, ootus*, plaanitud, plaanitakse, plaaniti,
    plaanipära*, plaani kohaselt, plaanis, plaani järgi, kavandatud, kavandatakse, kavandatav*, kavakohane, kavakohase*, kavas,
    ette nähtud, ettenähtud, näeb ette, nägi ette, ajakava, graafiku järgi, graafikus, peab ilmuma, pidanuks, pidi, pidid, peaks,
    peaksid, arvatavasti, tõenäoli*, ilmselt, vist, arvatakse, prognoosi*, ennusta*, algselt, algul, tähtaeg*, tähtaja*, määratud,
    kokku lepitud, väljakuulutatud, välja kuulutatud, päevakorras

words before-leaving
    enne ametist, enne ametiaja, enne oma ametiaja, enne mandaadi, enne volituste, enne tagasi astumist, enne taandumist,
    enne ameti mahapanekut, enne ameti üleandmist, enne ametikohalt, enne kui tema ametiaeg, enne kui ta, enne kui lahkub,
    enne kui lahkun, enne ametiperioodi, ametiaja lõpuks, ametiaja lõpuni, ametiaja lõpp, ametiaja lõppu, ametiaja lõpus,
    ametiaja lõppedes, ametiaja lõppemist, ametiaja lõppemise, ametiaeg lõpeb, ametiaeg lõppes, ametiaeg lõppemas,
    ametiaeg saab läbi, ametiaeg läbi, ametiaja viimas*, mandaadi lõpp*, mandaadi lõpuks, mandaat lõpeb, mandaat lõppes,
    volituste lõpp*, volitused lõpevad, volitused lõppesid, lahkub ametist, ametist lahku*, lahkub oma kohalt, lahkumi*, lahkumas,
    tagasiastumi*

words time-frame
    lähinädalatel, lähinädalad, lähikuudel, lähipäevil, lähiajal, jooksul, lähima kuu, järgnevatel nädalatel, järgnevatel päevadel,
    järgnevatel kuudel, tulevatel nädalatel, eelseisvatel nädalatel, järgmisel nädalal, järgmisel kuul, tuleval nädalal,
    tuleval kuul, tulevas kuus, järgmises kuus, sel nädalal, sellel nädalal, sel kuul, käesoleval kuul, sel aastal, tänavu,
    sügisel, sügiseks, suveks, suvel, talvel, kevadel, kevadeks, kuu lõpuks, kuu lõpus, kuu lõpuni, kuu lõppu, aasta lõpuks,
    aasta lõpus, aasta lõpuni, aasta lõppu, aasta alguses, kuu alguses, kuu keskel, hiljemalt, ajaraam*, ajavahemik*, ajakava,
    nädala pärast, kuu pärast

words effort
    püüab, püüdis, püüavad, püüdsid, püüdnud, püüda, püüame, püüan, püüdma, püüdes, püüdlus*, püüdle*, pinguta*, pingutus*,
    jõupingutus*, ürita*, katse, katseid, katsed, proovi*, teeb kõik, tegi kõik, teeme kõik, teevad kõik, teen kõik, teha kõik,
    endast kõik, endast oleneva, kõik endast olenev, kõik võimaliku, kõik mis võimalik, anda endast parim, parima, kogu jõuga,
    kõigest väest, kõigest jõust, täie hooga, täie auruga, rassi*, vaeva, rabab, kõvasti tööd, teeb tööd, töötab selle nimel,
    töötame selle nimel, nimel töötab, tööd selle nimel, võitle*, seisab selle eest, rakendab kõik, ponnista*, ponnistus*

words confirm
    kinnita*, kinnitus*, taaskinnita*, rõhuta*, toonita*, kordas, kordab, korranud, kordasid, korrata, möönis, jaata*, tõenda*,
    tagatis*, jäi kindlaks, jääb kindlaks, väitis taas, alla kriipsuta*, kriipsutas alla

words doubt
    kahtle*, kahtlus*, kaheldav*, kaheldakse, kahtlane, kahtlase*, küsitav*, küsimärk*, küsimärgi*, ebakindel, ebakindla*,
    ebakindlus*, ebaselge*, ebaselgus*, selgusetu*, ebatõenäoli*, vähetõenäoli*, väheusutav*, ebamäära*, teadmatus*, teadmata,
    pole kindel, ei ole kindel, kindel ei ole, ei ole kindlust, kindlust pole, garantiid ei ole, garantiid pole, ei garanteeri,
    ei saa garanteerida, ei saa lubada, ei või lubada, ei saanud lubada, ei luba, ei suuda lubada, lubada ei saa, ei pruugi,
    ei pruukinud, ei tarvitse, vaevalt, võib olla, võimalik et, skeptili*, skepsis*, umbusk, umbusu*, umbusa*, spekulatsioon*,
    spekuleeri*, lahtine, jäi lahtiseks, kõhklus*, kõhkle*, raske öelda

words finalise
    lõpetas, lõpetab, lõpetada, lõpetama, lõpetanud, lõpetatud, lõpetami*, lõpetamas, lõpule, lõpuni, lõpuleviimi*, valmis saa*,
    sai valmis, saab valmis, saanud valmis, valmis teha, valmib, valmis kirjuta*, valmimi*, valmida, valminud, valmima, viimistle*,
    vormista*, lõppversioon*, lõplik versioon, lõpliku versiooni, lõplik tekst, joone alla, punkti panna, punkti pannud,
    lõpetuseks, finaliseeri*, valmiskirjuta*

words ready
    valmis, avaldamisvalmis, trükivalmis, valmina, valminud, valmimi*, valmib, valmisolek*, lõpetatud, lõplik, lõpliku,
    lõplikul kujul, lõplikku, lõppvariant*, lõppvariandi*, lõppversioon*, täielik, täieliku*, viimistletud, vormistatud,
    kasutusvalmis, ootab avaldamist, ootab vaid avaldamist, allkirjastamisvalmis, olemas

words write
    kirjutas, kirjutab, kirjutada, kirjutanud, kirjutatud, kirjutasid, kirjutati, kirjutami*, kirjutama, kirja pan*, pani kirja,
    pandi kirja, koosta*, valmista*, ettevalmista*, ettevalmistus*, sõnasta*, sõnastus*, visanda*, vormista*, autor*, kokku pan*,
    pani kokku, pandi kokku, panna kokku, kokku kirjuta*, välja tööta*, väljatööta*, töötas välja, paberile, toimeta*, sulest,
    loodud

words check
    kontrolli*, läbi vaata*, läbi vaadat*, läbivaatami*, vaatas läbi, vaatab läbi, vaadatakse läbi, vaadati läbi, üle vaata*,
    üle vaadat*, ülevaatami*, vaata* üle, vaadatakse üle, vaadati üle, läbi lugeda, luges läbi, loeb läbi, üle lugeda, redigeeri*,
    toimeta*, keeletoimeta*, korrektuur*, paranda*, parandus*, verifitseeri*, tõesus*, tõendami*, hinda*, uuri*, juriidili*,
    õiguslik*, kvaliteedikontroll*, faktikontroll*, faktide kontroll*, ekspertiis*, analüüsi*, kooskõlasta*, täpsusta*, hoolikalt,
    hoolikas*, põhjalikult

words final-touches
    viimane lihv, lihvi*, viimased parandused, viimaseid parandusi, viimased täiendused, viimaseid täiendusi, viimased muudatused,
    viimaseid muudatusi, viimased täpsustused, viimased detailid, viimaseid detaile, viimased tööd, viimane etapp, viimases etapis,
    viimasesse etappi, lõppetapp*, lõppetapi*, lõppjärk*, lõppjärgus, lõppfaas*, viimane faas, viimases faasis, viimasesse faasi,
    lõpusirge*, finišisirge*, lõpuspurt*, viimasel sirgel, viimastel meetritel, viimased sammud, viimane samm,
    viimased ettevalmistused, viimaseid ettevalmistusi, viimistle*, viimistlus*, viimased jupid, i le täpi*, lõpukorral,
    lõpule lähenemas, lõppemas

words work-on
    töötab raporti, kallal, töötab endiselt, töötab edasi, töötavad, töötame, töötas, tegeleb, tegelevad, tegeles, tegelema,
    tegeleda, tegeletakse, töö raportiga, tööd raportiga, töö käib, tööd käivad, töös, pooleli, töö jätkub, tööd jätkab,
    jätkab tööd, jätkavad tööd, jätkub töö, jätkatakse, tööd jätku*, koostamisel, koostamas, ettevalmistami*, ettevalmistus*,
    ettevalmistatav*, valmimas, valmimisjärg*, kirjutamisel, menetluses, käsil, edenev*, edeneb, edenenud, areneb, käimas, käigus,
    käib töö, tehakse tööd, teeb tööd, protsess*

words nearly
    peaaegu, pea valmis, pea kõik, peagu, ligi, ligikaudu, ligemale, praktiliselt, põhimõtteliselt, sisuliselt, enam vähem,
    suuresti, suuremas osas, suures osas, enamjaolt, lähedal, lähedale, lõpule lähenemas, lõpusirgel, lõpukorral, valmimas, äärel,
    lävel, lävepakul, künnisel, kohe kohe, vahetult enne, kaugele jõudnud, kaugele arene*, kaugele edene*, hilises staadiumis,
    lõppjärgus, lõppstaadium*, napilt, vähe puudu*, paari sammu kaugusel

words gather
    kogub, kogus, kogusid, kogunud, kogutud, koguti, koguda, koguma, kogumi*, küsitle*, küsitlus*, intervjueeri*, intervjuu*,
    vestle*, vestlus*, rääkis ohvritega, dokumenteeri*, analüüs*, uuri*, jälgi*, seire*, seirami*, monitoori*, satelliidi*,
    satelliit*, tunnistaja*, tunnistus*, ütlus*, pealtnägija*, allikad, materjal*, tõendusmaterjal*, asitõend*, andme*, kohapeal,
    kaardista*, talleta*, koonda*, välitöö*

words send
    saatis, saadab, saata, saatma, saatnud, saadetud, saadeti, saadetakse, saatsid, saadavad, saatmi*, edasta*, andis üle,
    annab üle, anti üle, antakse üle, üle anda, üle antud, üle andnud, üleandmi*, andis edasi, edasi anda, edasi antud, esitas,
    esitab, esitada, esitati, esitatud, esitami*, jagas, jagab, jagada, jaganud, jagatud, jagati, jagami*, näitas, näitab, näidata,
    näidatud, näidati, toimeta* kätte, läkita*, läkitus*, adresseeri*, adressaat*, tutvumiseks, suunas, suunati, kätte toimeta*,
    laiali saat*

words receive
    saadud, kättesaami*, saabu*, vastu võt*, võttis vastu, võtnud vastu, võtab vastu, võeti vastu, vastuvõtmi*, vastu võetud,
    laeku*, hanki*, omanda*, valduses, valdusse, käes, kätte, käsutuses, käsutusse, jõudis kohale, jõudis temani, jõudnud, saaja*,
    adressaat*, saamise, saamist, käeulatuses, sai raporti, said raporti, saanud raporti, sai kirja, sai aruande, saanud aruande,
    sai mustandi, saanud mustandi, saanud kirja

words comments
    kommentaar*, kommenteeri*, märkus*, ettepanek*, tagasiside*, vastus*, vastulau*, seisukoht*, seisukoha*, arvamus*, reaktsioon*,
    reageeri*, parandus*, faktiparandus*, faktiviga, faktivigu, faktivea*, faktilis*, faktiline, täpsustus*, täiendus*,
    muudatusettepanek*, vastuväi*, vastukirja*, vastukiri, selgitus*, replii*

words in-advance
    ette saata, ette näidata, ette teada, ette antud, ette saadetud, eelnev, eelneva*, varem, aegsasti, enneaegs*, varakult,
    enne avaldamist, enne avalikustamist, enne ilmumist, enne raporti avaldamist, enne raporti ilmumist, enne selle avaldamist,
    enne lõplikku, enne avalikuks, enne esitlemist, enne väljaandmist, enne aruande, eel, eelvaade, eeltutvus*, eelversioon*,
    eelkoopia*, eelteade, eelteate*, tutvumiseks, etteruttav*

words consult
    konsulteeri*, konsultatsioon*, nõu pida*, pidas nõu, peab nõu, nõupidami*, aruta*, arutelu*, dialoog*, kõnelus*, läbirääkimi*,
    suhtle*, suhtlus*, vestle*, vestlus*, mõttevahetus*, mõtteid vahetada, arvamustevahetus*, vahetas seisukohti,
    seisukohtade vahetus*, kooskõlasta*, kooskõlastus*, vastulause õigus, õigus vastata, vastamise võimalus, võimalus vastata,
    võimaluse vastata, võimalus* kommenteerida, ärakuulami*, ära kuulata, tavapära*, tavapraktika*, tavakohane, tavakohase*,
    tavaks, kombeks, standardne, standardse*, standardprotseduur*, rutiin*, praktika, tava kohaselt, menetlus*, protseduur*

words incorporate
    arvesta*, arvesse, arvessevõtmi*, lisas, lisati, lisatud, lisada, lisamine, lisamist, sisse vii*, viis sisse, viidi sisse,
    viiakse sisse, muudatusi tegi, tegi muudatusi, muudatused, muudeti, muudetud, täienda*, kaasata, kaasati, kaasatud, kaasami*,
    kajasta*, kajastu*, vastavalt kommentaaridele, integreeri*, parandas vastavalt, sisse kirjuta*, sisse arvata, hõlmas, hõlmata,
    tähelepanu pööra*, märkuste põhjal, vastuvõetud ettepanek*

words draft
    mustand*, kavand, kavandi, kavandit, kavandis, kavandiga, eelnõu*, projekt, projekti, projektis, visand*, toorik*,
    toorvariant*, versioon*, variant*, variandi*, esialgne, esialgse*, eelversioon*, eelvariant*, tööversioon*, töövariant*,
    vahevariant*, käsikir*, tekst, teksti, tekstis, koopia*, eksemplar*, eelkoopia*, algversioon*, algvariant*, lõppversioon*,
    sõnastus*, redaktsioon*

words pressure
    surve, survet, survega, surveks, survesta*, surveavaldus*, survekampaania*, survemeetod*, survevahend*, survegrupp*, pressib,
    pressis, pressida, peale käi*, käis peale, pealekäimi*, suru*, sundi*, sund, sunni*, kägista*, pigistami*, kahe tule vahel,
    vastu seina

words lobby
    lobi*, kuluaari*, toetust otsi*, otsi* toetust, toetust kogu*, kogub toetust, kogus toetust, kogunud toetust, kogu* allkirju,
    allkirju kogu*, allkirjade kogumi*, toetust küsi*, küsib toetust, palub toetust, palus toetust, palunud toetust,
    toetust taotle*, toetajaid, enda poole, enda poolele, oma poolele, poolele võit*, toetust võita, toetuse saavutami*, veenda,
    veenab, veenis, veenma, veenmi*, keelita*, agiteeri*, mobiliseeri*, koondas, koonda* toetus*, meelita*, mõjutustöö*,
    mõjutustegevus*, mõjutada

words threaten
    ähvarda*, ähvardus*, hirmuta*, hirmutus*, hirmu, heidutus*, heiduta*, šantaaž*, šantažeeri*, väljapressi*, välja pressi*,
    kiusa*, terroriseeri*, tagajär*, karista*, kättemaks*, vastumeet*, vastumeede, vastusamm*, vastuabinõu*, repressioon*,
    hinda maks*, kallilt maks*, hind maksta, maksab kätte, kätte maksta, ultimaatum*, sunnivahend*, jõuvõte*, sanktsiooniähvardus*

words warn
    hoiata*, hoiatus*, manitse*, manitsus*, ettevaatus*, ettevaatlik*, häirekell*, häire, ohumärk*, ohumärgi*, ohusignaal*, alarm*,
    noomi*, tõstis näpu, näpuga vibuta*, vibutas näppu, eelhoiatus*, ettehoiatus*, tähelepanu juhtis, juhtis tähelepanu

words letter
    kiri, kirja, kirjas, kirjad, kirju, kirjade, kirjaga, kirjale, kirjast, kirjades, kirjalik*, ühiskir*, märgukir*, noot, noodi,
    noodis, nooti, noodid, protestinoot, protestinoodi*, verbaalnoot, verbaalnoodi*, memo, memod, memorandum*, ringkir*, teade,
    teates, sõnum*, läkitus*, pöördumi*, meili teel, meilid, elektronkir*, kirjavahetus*, depešš*, telegramm*, kirjutis*,
    kirjasaatja*

words sign
    allkir*, alla kirjuta*, kirjutas alla, kirjutasid alla, kirjutab alla, kirjutanud alla, kirjutati alla, allakirjuta*,
    kaasallkirjasta*, signeeri*, oma nime, nime alla, ühine, ühise, ühiselt, ühiskir*, ühisavaldus*, ühispöördumi*, ühises, ühist,
    liitu*, ühines, ühinesid, ühinenud, ratifitseeri*

words circulate
    ringle*, ringlus*, levita*, levis, levib, levinud, liikvel, käibel, käib ringi, käis ringi, käest kätte, laiali saat*,
    saatis laiali, saadeti laiali, jaga*, saadeti diplomaatidele, diplomaatide seas, diplomaatide hulgas, esinduste seas,
    esinduste vahel, saatkondade vahel, saatkondadele, esindustele, delegatsioonidele, edasi saat*, liikmesriikidele, riikide seas,
    ringkir*, suust suhu

words oppose
    on vastu, oli vastu, olid vastu, avaldamise vastu, avalikustamise vastu, raporti vastu, aruande vastu, vastu olnud,
    vastu võitle*, vastu seis*, vaidles vastu, vaidleb vastu, seisab vastu, seisis vastu, seisavad vastu, kindlalt vastu,
    kategooriliselt vastu, resoluutselt vastu, hakkas vastu, vastandu*, vastuseis*, vastasseis*, vastane, vastase*, vastaste,
    vastaline, vastuväi*, protest*, vaidlusta*, vastuhak*, vastupanu*, tauni*, laida*, hukka mõist*, ei poolda, ei nõustu*,
    ei ole nõus, pole nõus, ei kiida heaks, ei toeta*, eitav*, tagasi lüka*, lükka* tagasi, opositsioon*, oponeeri*

words block
    blokeeri*, blokaad*, takista*, takistus*, peata*, tõkesta*, tõke, tõkke*, nurja*, ära hoid*, ärahoidmi*, hoidis ära, hoida ära,
    sulge*, keela*, keeld, keelu*, veto*, saboteeri*, sabotaaž*, torpedeeri*, kodaratesse, pidurda*, põhja laskma, põhja lasta,
    põhja laskis, teele ette, ei lase, ei lasknud, ei luba, ei lubanud, obstruktsioon*, lämmata*

words bury
    mattis maha, mahamatmi*, matma, matta, maetud, maeti, matmi*, maha suru*, suru* maha, mahasurumi*, maha vaiki*, vaikis maha,
    mahavaikimi*, vaikitakse maha, vaka alla, vaka all, kalevi alla, kalevi all, vaiba alla, laua alla, maa alla, põrmu,
    tsenseeri*, tsensuur*, varja*, kinni mätsi*, mätsis kinni, kinnimätsimi*, mätsimi*, summuta*, lämmata*, suukorv*, suu sulge*,
    suu kinni, vaigista*, vaikima, olematuks, kaotada, kaduma, kadus, kadunud, unustusse, prügikasti, sahtlisse, tapma, hauda

words interfere
    sekku*, vahelesegami*, segab, segas, segada, vahele sega*, mõjuta*, mõjutus*, mõju, manipuleeri*, manipulatsioon*, lahjenda*,
    lahjem*, pehmenda*, leevenda*, mahenda*, nõrgenda*, nõrgestami*, ilusta*, moonuta*, võltsi*, kärpi*, kärbitud, ümber kirjuta*,
    kirjutas ümber, välja jätta, välja jätmi*, jättis välja, sorki*, toimeta* ümber, muuta sisu, sisu muut*, suunata, suunami*,
    ära kasuta*

words damage
    kahjusta*, kahju, kahjuks tule*, kahjulik*, õõnesta*, mürgita*, rikub, rikkuda, rikkus, rikkumas, suhteid rikku*, halvenda*,
    halvenemi*, halvenenud, pinge*, teravda*, teravnemi*, süvenda*, vastasseis*, vastandumi*, konfrontatsioon*, politiseeri*,
    ohusta*, ohtu, koostööd, usaldust, usalduse, lõhesta*, lõhe, hävita*, tagasilöök, tagasilöögi*, negatiivse*, blokkide,
    eskaleeri*, tõsine löök

words refrain
    mitte avaldada, mitte avaldama, mitte avalikustada, mitte avalikustama, mitte avaldami*, avaldamata jätta, avaldamata jätmi*,
    jätta avaldamata, jätaks avaldamata, jättis avaldamata, avaldamisest loobu*, loobuma, loobuda, loobuks, loobumi*, loobus,
    hoidu*, tagasi hoida, vältida, vältima, kaaluda uuesti, uuesti läbi mõelda, ümber mõelda, mõelda ümber, mõtleks ümber,
    ümber vaadata, järele mõelda, kaks korda mõelda, kaks korda järele, ümber hinda*, meelt muut*, jätta tegemata, tegemata jätta,
    mitte teha, jätta katki, katki jätta, pidama hakata, keelduda avaldamisest, ei peaks avaldama, ära avalda, ei tohi avaldada,
    ei tohiks avaldada

words displeasure
    mure, muret, murega, murelik*, mures, murettekitav*, muretse*, rahulolemat*, meelehärm*, meelepaha, pahameel*, pahane,
    pahaseks, pahanda*, viha, vihane, vihased, vihasta*, raev, raevu*, ärritus*, ärritunud, ärrita*, nördi*, protest*, teravalt,
    häiri*, solvunud, solvumi*, pettumus*, kahetse*, kahetsus*, vastuvõetamatu*, jahmunud, hukkamõist*, indignatsioon*

words behind-scenes
    kulisside taga, kulisside tagant, kulissidetagu*, telgitagu*, eesriide taga, kardinate taga, kinniste uste taga,
    suletud ukse taga, suletud uste, kinnine, kinnise*, omavahel, silmast silma, nelja silma, vaikselt, vaikne diplomaatia,
    vaikse diplomaatia, vaikset diplomaatiat, vaikimisi, salaja, salamahti, salajas, salamisi, tasahilju, tasakesi, diskreet*,
    eravestlus*, eraviisili*, privaat*, mitteametlik*, mitteavalik*, varjatult, varjatud, märkamatult, tagatuba*, tagatoas,
    kuluaari*, avalikkuse eest, diplomaatiliste kanalite, usalduslik*, konfidentsiaal*

words campaign
    kampaania*, lobikampaania*, survekampaania*, laimukampaania*, propaganda*, ofensiiv*, rünnak*, pealetung*, kallaletung*,
    ristiretk*, sõjakäik*, sõjakäigu*, aktsioon*, orkestreeri*, organiseeri*, koordineeri*, kooskõlasta*, lavasta*, juhitud,
    sihipära*, sihilik*, sihikindel, manööver*, manöövri*, taktika*, strateegia*, initsiatiiv*, algatus*, ettevõtmi*, tegevuskava*,
    hoogtöö, käima lükka*, kõik hoovad, käivita*, kõigi vahenditega, kõik vahendid, laiaulatuslik*

words give-in
    järele anda, andis järele, annab järele, andnud järele, järele andnud, järele andma, järeleandmi*, järeleandlik*, järele andis,
    andsid järele, survele järele, survele allu*, allus, allub, alluda, allunud, allumi*, alistu*, kapituleeru*, kapitulatsioon*,
    murdu*, paindu*, kooguta*, kummarda*, põlvili, põlvita*, põlvedele, lööb kartma, lõi kartma, põnnama, kartma löönud, araks,
    arg, argus*, argpüks*, tagane*, taandu*, tagasi tõmbu*, tõmbus tagasi, mööndus*, kompromissi*, enesetsensuur*,
    enesetsenseerimi*, pugeja*, pugemi*, lömita*, kuuletu*, allaandmi*, alla anda, andis alla, alla andnud, hirmutada lasknud,
    laskis end hirmutada

words withstand
    vastu pan*, pani vastu, vastu pidada, vastu pidas, pidas vastu, peab vastu, vastu pidanud, vastupidami*, survele vastu,
    ei allu*, ei anna järele, ei andnud järele, järele andmata, ei lase end, ei lase ennast, ei lasknud end, mõjutada ei lase,
    ei mõjuta, ei mõjutanud, ei takista, ei peata, ei kohku, ei kohkunud, ei karda, hirmutada ei lase, ei murdu, ei murdunud,
    ei painuta, jääb kindlaks, jäi kindlaks, kindlaks jää*, survest hoolimata, hoolimata survest, vaatamata survele,
    survele vaatamata, kiuste, trotsi*, sõltumatu*, iseseisev*, erapooletu*, neutraal*, objektiivse*, objektiivne, selgroog*,
    julge, julged, julgelt, julgus*, paindumatu*, vankumatu*, vabalt survest, surveta

words call-for
    nõud*, nõuab, nõuavad, nõuti, nõutakse, nõutud, nõue, nõuame, kutsu* üles, üles kutsu*, üleskutse*, taotle*, taotlus*,
    ootab avaldamist, ootab raporti, pooldab avaldamist, toetab avaldamist, toetas avaldamist, tungivalt nõu*, rõhutas vajadust,
    pretendeeri*, eest seisa*, seisab avaldamise eest

words urge
    tungiv, tungiva*, õhuta*, erguta*, kutsuvad üles, kutsus, kutsub, kutsusid, kutsume üles, üles kutsu*, üleskutse*, käis peale,
    käib peale, käivad peale, peale käi*, pealekäimi*, sundi*, sunnib, innusta*, manitse*, mangu*, anu*, apelleeri*, palu*, palve*,
    survesta*, tagant tõuka*, torki*, utsita*, südamele pan*, südametunnistus*, südamele kopu*, pakili*

words ask
    palus, palub, palusid, paluvad, palunud, paluda, palume, palun, paluti, palutakse, palve, palvet, palvega, palved, palvel,
    palvetele, palumi*, küsis, küsib, küsisid, küsivad, küsinud, küsida, küsiti, küsimus*, pöördu*, taotle*, taotlus*,
    järelepärimi*, päringu*, päring, pärida, päris aru, kutsus, kutsub, kutsusid, kutse, kutset, kutsed, kutsutud, soov, soovi,
    soovis, anu*, apelleeri*, apell

words petition
    petitsioon*, avalik kiri, avaliku kirja, avalikus kirjas, avalikku kirja, ühiskir*, ühispöördumi*, ühisavaldus*, ühine avaldus,
    ühises avalduses, ühise avaldus*, ühine kiri, ühises kirjas, pöördumi*, märgukir*, allkirjade kogumi*, allkirju, allkirjad,
    allkirjaga, allkirjastanu*, allakirjutanu*, kodanikualgatus*, rahvaalgatus*, manifest*, üleskutse*, protestikir*, läkitus*

words must
    peab, peavad, peame, peaks, peaksid, pidi, pidid, pidanuks, oleks pidanud, tuleb, tuleks, tulnuks, vaja, vajalik*, vajadus*,
    vajab, hädavajalik*, hädatarvilik*, tarvis, tarvilik*, kohustu*, kohustatud, kohus, ei tohi, ei tohiks, on aeg, aeg on,
    ülim aeg, viimane aeg, aeg käes, aeg avaldada, paratamatu*, möödapääsmatu*, vältimatu*, ei saa mööda, ilmtingimata, tingimata,
    sunnitud, sundima

words at-once
    viivitamata, viivitamatu*, viivituseta, viivitusteta, edasise viivitamiseta, edasi lükkamata, venitamata, kohe, kohene, kohest,
    kohese*, otsekohe, jalamaid, silmapilk*, viivuga, kiiresti, kiire, kiirelt, kiiremas korras, kiirkorras, võimalikult peatselt,
    esimesel võimalusel, esimesel võimalikul, niipea kui võimalik, nii pea kui võimalik, pikemalt ootamata, pikema jututa, praegu,
    nüüd, nüüdsama, aega viitmata, kõhklemata, veel täna, hetkegi, ruttu, kähku, pakiliselt, kiireloomuli*

words no-more
    enam vabandusi, ei ole vabandusi, pole vabandusi, vabandusi enam ei, vabandust ei ole, vabandust pole, pole vabandust,
    ei ole vabandust, mingit vabandust, vabandusteks, põhjust oodata, pole põhjust, ei ole põhjust, pole mingit põhjust,
    ei ole mingit põhjust, põhjust viivitada, põhjust venitada, enam oodata, ei saa oodata, ei või oodata, oodata ei saa,
    kauem oodata, kauem viivitada, enam viivitada, rohkem viivitada, rohkem venitada, enam edasi lükata, kauem edasi lükata,
    edasi lükata ei, ei kannata viivit*, viivitamiseks pole, viivitusi enam, aitab, küllalt, piisavalt kaua, lõpp venitamisele,
    lõpetage venitami*, mitte päevagi, mitte ühtegi päeva, päevagi kauem, enam päevagi, mitte ainsatki, lubamatu*, andestamatu*,
    vastuvõetamatu*, pole õigustust, õigustada ei saa

words owed
    õigus* teada, õigus saada, õigus informatsioonile, õigus infole, on õigus, võlgneb, võlgneme, võlgnevad, võlgu, ohvrite ees,
    ohvritele võlgne*, vääri*, teenib ära, teeninud, teenivad, läbipaistev*, läbipaistvus*, avatus*, usaldusväärsus*, usaldus,
    kaalul, maine, mainet, mängus, reputatsioon*, kohustus*, kohus, moraal*, vastutus*, vastutab, mandaadi täitmi*, mandaadi täita,
    ülesanne, ülesande*, tõde, tõe, tõele, tõesti teada, peab teadma, avalikkuse huvi*, avalik huvi, avalikes huvides, pärand*,
    lakmustest*, lakmuspaber*, proovikivi*

words reproach
    kritiseeri*, kriitika*, kriitiku*, kriitili*, heitis ette, heidab ette, heideti ette, heidavad ette, heidetakse ette,
    ette heit*, etteheide, etteheit*, süüdista*, süüdistus*, laitma, laitis, laida*, noomi*, tegevusetu*, passiivsus*, passiivse*,
    läbikukkumi*, läbi kukku*, kukkus läbi, ebaõnnestu*, vedas alt, veab alt, alt vedanud, reetis, reeda*, reetmi*, reeturlik*,
    reetnud, hülga*, hätta jätt*, hätta jätnud, pettumus*, pettunud, julguse puudu*, julgust pole, argus*, arglik*, arg,
    selgrootu*, leebe*, liiga pehme, ettevaatlik*, kõhklev*, häbi, häbiväär*, häbistav*, silmakirjalik*, topeltstandard*, hooletu*

words protest
    protest*, meeleavaldus*, meeleavaldaja*, meelt avalda*, avalda* meelt, demonstratsioon*, demonstrant*, demonstreeri*, piket*,
    miiting*, rahvakogunemi*, kogune*, rongkäik*, rongkäigu*, marss, marsi*, marssi*, küünlavalve, küünlavalgus*, küünlad,
    istumisstreik*, istumisstreigi*, istestreik*, streik*, streigi*, näljastreik*, näljastreigi*, loosung*, plakat*, skandeeri*,
    tänavale, tänavatel, saatkonna ees, peakorteri ees, hoone ees, büroo ees, aktsioon*, solidaarsusmeeleavaldus*

words reject
    tagasi lüka*, tagasi lükka*, tagasilükka*, lükka* tagasi, lükati tagasi, lükanud tagasi, tõrju*, naeruväärista*,
    heitis kõrvale, heitis prügikasti, kõrvale heit*, ei aktsepteeri*, ei tunnista, ei tunnistanud, ei tunnusta, ei tunnustanud,
    ei nõustu*, ei ole nõus, pole nõus, ei võta vastu, ei kiida heaks, vastu vaid*, vaidle* vastu, vaidlusta*, eita*, eitus*,
    ümber lüka*, ümber lükka*, lükka* ümber, ümberlükkami*, vastuvõetamatu*, kategooriliselt, kindlalt vastu, resoluut*,
    otsustavalt, hülga*, pareeri*, äraütlev*, laitis maha, maha laitma, maha laita

words condemn
    hukka mõist*, mõistis hukka, mõistab hukka, mõistsid hukka, mõistavad hukka, mõisteti hukka, mõistnud hukka, hukkamõist*,
    terav kriitika, terava kriitika*, teravat kriitikat, karm kriitika, karmi kriitika*, tugev kriitika, teravalt, karmilt,
    karmid sõnad, karmide sõnadega, teravate sõnadega, ründa*, rünnak*, materda*, sarja*, kiru*, näägu*, tauni*, laida*, laitis,
    halvakspan*, häbimärgista*, häbiposti, neab, needi*, neednud, kallale, tulistas, tuld, löögi all, mõnita*, sõima*, raevukalt,
    sajata*, risti lüüa

words welcome
    tervita*, tervitus*, kiitis, kiidab, kiitsid, kiita, kiitus*, kiidusõn*, kiitnud, heakskii*, tunnusta*, tunnustus*, ülista*,
    aplodeeri*, aplaus*, rõõmu*, rõõm, hea meel, hea meelega, heameel*, rahul, rahulolu*, rahuldus*, kergendus*, tänas, tänab,
    tänavad, tänulik*, tänusõn*, positiivne samm, positiivse*, oluline samm, olulise sammu*, julgusta*, lootustan*, imetle*,
    avasüli, müts maha, tähista*

words lies
    vale, vales, valed, valesid, valeta*, valelik*, valeinfo*, valeväi*, valeuudis*, valeandmed, desinformatsioon*, väärinfo*,
    libauudis*, libainfo*, fabritseeri*, väljamõel*, välja mõel*, luiskelugu*, luiskelood, võltsi*, võlts, kuulujut*, kuuldus*,
    alusetu*, põhjendamatu*, tõestamata, tõendamata, tõele mittevastav*, ei vasta tõele, absurd*, jama, muinasjutt*, muinasjutu*,
    luul, valsk, moonuta*, moonutus*, pettus*, laim, laimu*, laimav, laest võetud, õhust võetud, süü presumptsioon*

words worthless
    farss*, farsi*, komöödia*, tsirkus*, näidend*, teater, naljanumber, naljanumbri*, nali, nalja, naeruväär*, ebaseaduslik*,
    seadusvasta*, õigusvasta*, illegaal*, õigustühi*, tühine, tühise*, tühi paber, kehtetu*, mittekehtiv*, väärtusetu*, paberitük*,
    paberilipakas, paberihunnik*, prügikast*, prügikorv*, prügi, prügimäe*, prügiurn*, rämps*, makulatuur*, usaldusväärsus puudub,
    usaldusväärsuseta, ebausaldusväär*, pole usaldusväärne, ei ole usaldusväärne, ei ole usutav, mingit usaldusväärsust,
    ebausutav*, mandaadita, mandaati pole, volitusteta, volitamata, ilma volituseta, õigusliku aluseta, õiguslik alus puudub,
    legitiimsus*, mõttetu*, tähtsusetu*, ebaprofessionaal*, midagi väärt, paskvill*, räpane

words plot
    politiseeri*, poliitiliselt motiveeri*, poliitiline relv, poliitiline manipulatsioon*, poliitilistel eesmärkidel, poliitmäng*,
    tööriist*, vahend, instrument*, käsilane, käsilas*, käepikendus*, marionet*, mängukann*, kaasosali*, kaassüüdla*, vandenõu*,
    salasepitsus*, sepitsus*, sepitse*, intriig*, orkestreeri*, lavasta*, lavastus*, lääne poolt, läänest juhitud, hiinavasta*,
    vaenulik*, välisjõu*, laim, laimu*, laimab, laimami*, musta*, halvusta*, demoniseeri*, diskrediteeri*, siseasja*, sekkumi*,
    suveräänsus*, ohjelda*, hegemoon*, ettekään*, topeltstandard*, separatis*, külma sõja

words landmark
    ajalooli*, ajalugu teinud, teeb ajalugu, ajalukku, verstapost*, teetähis*, pöördepunkt*, pöördeli*, murrang*, läbimurre,
    läbimurde*, läbimurret, teedraja*, enneolemat*, pretsedenditu*, esmakordse*, esimest korda, mängumuutja*, muudab kõike,
    muudab mängu, oluline samm, suur samm, otsustav*, tähtis, tähtsa*, tähtsus*, märgili*, tunnustus*, tunnustami*, tunnustab,
    tunnistus*, kinnitab meie, kinnitus*, tõestab, tõestus*, õigeks mõist*, õigustatud, õigluse, rahuldustunne*, epohhi*, kaaluka*,
    äratuskell*, kõrvakiil*, hävitav*, laastav*, lootuskiir*, ei saa enam eitada, keegi ei saa eitada

words act-on
    tegutse*, tegude*, teod, tegusid, samm*, konkreet*, meetmed, meetmeid, meetmete, järelmeet*, järeltegevus*, järeldused,
    järeldusi tegema, ellu vii*, elluviimi*, viia ellu, rakenda*, täita soovitus*, täitmi*, aluseks, alus, alusel, lähtu*,
    lähtepunkt*, ei tohi jääda, ei tohi sahtlisse, ei jää sahtlisse, pole lõpp, ei ole lõpp, ei tohi olla lõpp, alles algus,
    alguspunkt*, jätkutegevus*, järelkaja*, reageeri*, vastust nõud*

words accountability
    uurimi*, juurdlus*, faktide tuvastami*, faktide väljaselgitami*, komisjon, komisjoni, mehhanism*, järelevalvemehhanism*,
    seiremehhanism*, vastutus*, vastutava*, süüdla*, toimepanija*, õiglus*, õigusemõistmi*, kohtu, kohtusse, kriminaalkoh*,
    rahvusvaheline kohus, tribunal*, prokurör*, süüdistuse esitami*, kriminaalmenetlus*, kriminaaluurimi*, karistamatus*,
    karistamata, karistus*, karistami*, eriraportöör*, eriistung*, erakorraline istung, erakorralise istungi*,
    erakorralist istungit, eriesindaja*, hüvitis*, heastami*

words debate
    arutelu*, arutami*, arutas, arutab, arutada, arutati, arutatakse, arutama, debatt*, debati*, debateeri*, diskussioon*,
    diskuteeri*, mõttevahetus*, päevakor*, teema, eelnõu*, otsuse projekt, otsuseelnõu*, otsuseprojekt*, resolutsioon*, ettepanek*,
    hääletas, hääletab, hääletada, hääletati, hääletus*, hääletami*, hääletasid, hääled, häält, poolthää*, vastuhää*, erapooletuks,
    istung*, sessioon*, inimõigusnõukogu*, nõukogu, nõukogus, nõukogule, peaassamblee*, täiskogu, käsitle*

words defeat
    lüüa sai, sai lüüa, lüüa saanud, kaotus*, kaota*, lüüasaami*, kukkus läbi, läbi kuk*, läbikukkumi*, kukutas läbi,
    kukutati läbi, läbi hääleta*, hääleta* maha, maha hääleta*, mahahääleta*, lükati tagasi, lükkas tagasi, tagasi lüka*,
    tagasi lükka*, põru*, ebaõnnestu*, nurju*, ei saanud toetust, toetust ei, ei leidnud toetust, enamus*, häälteenamus*, napp,
    napi, napilt, üheksateist, seitseteist, seitsmeteist*, vastuhää*, hääleta* vastu, vastu hääleta*, vahe, vahega, kahe häälega,
    kahehäälelise*, tagasilöök, tagasilöögi*, võit, võidu, allajääm*, jäi alla

words respond
    vastab, vastas, vastavad, vastanud, vastata, vastama, vastus*, vastus, vastuse, vastuseks, vastust, vastuses, vastused,
    reageeri*, reaktsioon*, kosti*, kostab, paree*, vastulöö*, lõi vastu, vastu löö*, vastulau*, vastuväi*, vaidles vastu,
    vaidleb vastu, vastu vaid*, lükkas ümber, ümber lüka*, replii*, replikeeri*, seisukoht*, vastudokument*, vastuaruan*,
    vasturaport*, vastuargument*, vastukirja, vasturünnak*, kaitses, kaitsta end

words falls-short
    pettumus*, pettunud, nõrk, nõrga, nõrgad, nõrgalt, liiga pehme, liiga vähe, leebe, leebelt, ettevaatlik*, tagasihoidlik*,
    ebapiisav*, ei piisa, puudulik*, puudujää*, lünk*, lünga*, hambutu*, poolik*, jääb alla ootus*, alla ootuste,
    ootustele ei vasta, ei vasta ootustele, jääb poolele teele, piisavalt kaugele, genotsiid*, ei kasuta sõna, ei kasuta terminit,
    väldib sõna, lahjenda*, pehmenda*, leevendatud, jääb hätta, jätab soovida, soovida jätma, kahjuks, kahetsusväär*, ümmargune,
    ümmarguse*, diplomaatiline keel, diplomaatilise* keele*, kompromiss*, vesine, mannetu*, kesine, kesise*

words anniversary
    aastapäev*, aasta möödu*, möödu* aasta, on möödunud, aasta pärast, aasta hiljem, aasta avaldamisest, aasta raportist,
    aasta raporti, kuud pärast, kuid pärast, kuud hiljem, nädal pärast, nädalaid pärast, nädalat pärast, avaldamisest saadik,
    avaldamisest möödu*, avaldamisest alates, alates avaldamisest, raporti avaldamisest, aruande avaldamisest, pärast avaldamist,
    pärast raporti, pärast ilmumist, pärast aruande, pärast aruannet, raporti järel, avaldamise järel, ilmumise järel, järellaine*,
    järelkaja*, raporti valguses, aruande valguses, raporti taustal, sellest ajast, sestsaadik, sestpeale, tähtpäev*, aasta tagasi

words cite
    viita*, viidates, viide, viitega, viiteid, viidatud, viidati, tsiteeri*, tsitaat*, tsitaadi*, osuta*, tugine*, toetu*, põhine*,
    põhjal, alusel, lähtu*, apelleeri*, maini*, juhtis tähelepanu, juhib tähelepanu, tähelepanu juhti*, tõi välja, tõi näiteks,
    toob välja, tõi esile, meenuta*, allikana, tõendina, aluseks, nimeta*, tuletas meelde

words sanctions
    sanktsioon*, sanktsioneeri*, meede, meetmed, meetmeid, meetmete, karistusmeet*, piira*, impordikeeld*, impordikeelu*,
    impordipiirang*, sisseveokeeld*, sisseveokeelu*, ekspordikeeld*, ekspordikeelu*, ekspordipiirang*, ekspordikontroll*,
    kaubanduspiirang*, kaubanduskeeld*, kaubandusembargo*, embargo*, boikot*, keelusta*, keeld, keelu, keelata, sissesõidukeeld*,
    sissesõidukeelu*, reisikeeld*, viisakeeld*, külmuta*, must nimekiri, musta nimekirja, mustas nimekirjas, tollimaks*, tollid,
    tarneahel*, investor*, investeeri*, lõpetas koostöö, väljumi*, müüs osaluse, sunnitöökaub*, sunnitöö toode*

words support
    toeta*, toetus*, poolda*, kaitses, kaitseb, kaitsevad, kaitsesid, kaitsta, kaitsja*, seljataga, seisab taga, toe, tuge,
    selja taga, poolel, poolele, eest seis*, seisis eest, eestkost*, heaks kii*, kiitis heaks, kiidab heaks, heakskii*, nõus,
    nõustu*, ühines, ühinesid, ühinenud, liitu*, solidaarsus*, solidaarse*, solidaarne, jaga* seisukohta, jagab arvamust,
    sama meelt, samal arvamusel, õhuta*, abistab, kaasa elada, õlg õla kõrval, hääletas poolt, on poolt

words drop
    loobu*, hülga*, hüljatud, heita kõrvale, kõrvale heit*, heitis kõrvale, heideti kõrvale, katki jätta, jättis katki,
    jäeti katki, jäi katki, katki jätmi*, sinnapaika, tühista*, ära jätta, jäeti ära, jättis ära, jäi ära, ärajätmi*, ära jäetud,
    annulleeri*, lõpeta*, seiska*, katkesta*, maha kanda, kandis maha, maha kantud, mahakandmi*, maha tõmma*, tõmbas maha,
    välja prakeeri*, päevakorrast maha, päevakorrast välja, ei kavatse enam, joon peale, kriips peale, kriipsu peale,
    tõmbas kriipsu, unusta*, maha matta, alla anda

words shelve
    riiulisse, riiulile, riiulil, riiul, arhiivi*, arhiveeri*, sahtlisse, sahtlis, sahtlist, sahtlipõhja, sahtlipõhjas, sahtel,
    külmuta*, jääle, kalevi alla, pika peale, pikka kasti, pikale pingile, kõrvale pan*, pandi kõrvale, pani kõrvale,
    kõrvale jätta, jäeti kõrvale, jättis kõrvale, kõrvalejätmi*, ootele, peata*, määramata ajaks, unustusse, unustuse, unustatud,
    unarusse, soikus, konserveeri*, hoiule, talleta*, tolmu koguma, tolmub, kogub tolmu

words for-good
    kunagi, iialgi, ilmaski, enam ei, ei enam, enam mitte, jäädavalt, igaveseks, igavesti, igavene, alatiseks, alatine, lõplik*,
    alaliselt, püsivalt, pöördumatu*, definitiivse*, üldse, sugugi, mingil juhul, ühelgi juhul, mitte mingil moel,
    mingil tingimusel, täiesti, elu lõpuni, surmani, iial, aegade lõpuni

words withdraw
    tagasi võt*, võttis tagasi, võtab tagasi, võtta tagasi, võeti tagasi, võtnud tagasi, tagasivõtmi*, tagasi võetud,
    tagasi kutsu*, kutsus tagasi, kutsuda tagasi, kutsuti tagasi, tagasikutsumi*, tagasi tõmba*, tõmbas tagasi, tõmmata tagasi,
    tõmmati tagasi, tagasi tõmmata, tõmbu* tagasi, tagasitõmbami*, tühista*, annulleeri*, kehtetuks, eemalda*, maha võt*,
    võttis maha, võeti maha, kustuta*, kõrvalda*, ära võtta, ümber lüka*, tagane*, distantseeru*, lahti öel*, ütles lahti

words find
    leidis, leiab, leidsid, leiavad, leidnud, leiti, leitud, leida, leid, tuvasta*, järeldus*, järelda*, järeldub, selgu*,
    selgita* välja, välja selgita*, tähelda*, tõdes, tõdeb, tõdeti, konstateeri*, nenti*, nendib, märkis, märgib, märkisid,
    märgiti, kindlaks teh*, tegi kindlaks, tehti kindlaks, kindlakstegemi*, avasta*, hindas, hindab, hinnati, tõenda*, tõestas,
    otsusta*, kvalifitseeri*, ilmnes, ilmneb

words report-says
    öeldakse, öeldi, öeldud, seisab raportis, seisis raportis, seisab dokumendis, kirjas, kirjutatakse, väideta*, väideti, väidab,
    väitis, märgitakse, märgiti, märgitud, märgib, nenditakse, nenditi, kirjelda*, räägib, räägitakse, räägiti, kõneleb,
    kõneldakse, juttu, toob välja, tuuakse välja, toodi välja, tuuakse esile, toodud, nimetab, nimetas, nimetatakse, süüdistab,
    süüdistas, süüdistatakse, hoiatab, hoiatatakse, raporti kohaselt, raporti järgi, raporti sõnul, raporti põhjal,
    aruande kohaselt, aruande järgi, aruande põhjal, dokumendi kohaselt, dokumendi järgi, loetleb, loetletakse, rõhutatakse,
    rõhutab, kinnitatakse, raportist selgu*, aruandest selgu*, loeb raportist, lugeda, sõnastus*

words abuses
    inimsusevasta*, inimsuse vastu, inimsusvasta*, kuritegu*, kuriteo*, roim*, rikku*, rikub, õigusrikkumi*, inimõigus*,
    väärkohtle*, kuritarvita*, kuritarvitus*, ahista*, piina*, meelevald*, omavoli*, kinnipidami*, vahista*, seksuaal*, vägivald*,
    vägivalla*, vägista*, sunnitöö*, sunniviisili*, sundsteriliseeri*, sundabort*, steriliseeri*, abort*, kadumis*, represseeri*,
    repressioon*, tagakiusami*, diskrimineeri*, genotsiid*, jõhker, jõhkra*, julmus*, alanda*

words recommend
    soovita*, soovitus*, ettepanek*, pani ette, paneb ette, ette pan*, kutsu* valitsust, kutsub võime üles, kutsu* üles,
    üleskutse*, nõuanne, nõuande*, nõu andis, andis nõu, valitsus peaks, valitsusel tuleks, peaks viivitamata, vabasta*, tühistama

words contents
    sisu*, sisalda*, sisaldus*, hõlma*, käsitle*, keskendu*, loetle*, loetelu*, nimekiri, dokumenteeri*, kajasta*, kirjelda*,
    detail*, üksikasja*, peatük*, lõik, lõigu*, jaotis*, kokkuvõt*, resümee*, järeldus*, leiud, leide, tulemus*, allmärku*,
    joonealu*, struktuur*, põhipunkt*, sõnum*, sõnastus*, tähelepanek*

words credible
    usaldusväär*, usutav*, veenev*, veenvad, veenvaid, põhjendatud, alus, alust, tõsine, tõsise*, kaaluka*, tõend*, asitõend*,
    tõesta*, tõestus*, vettpidav*, faktipõhi*, faktid, fakte, faktidel, kinnitust leid*, leidnud kinnitust, kinnitatud,
    kontrollitud, autentse*, autentne, ehtne, ehtsus*, ümberlükkamatu*, vaieldamatu*, kahtlemata, teaduslik*, objektiivne,
    objektiivse*, järjepidev*, kooskõlas, indikatsioon*, viited, viiteid, märke, metoodika*, põhjalik*

words ministry
    välisministeerium*, ministeerium*, välisminister*, välisministri*, välisamet*, välispoliitikajuh*, diplomaatiajuh*, saatkon*,
    suursaatkon*, suursaadik*, saadik*, esindus*, esindaja*, missioon*, konsulaat*, konsulaadi*, peakonsul*, konsul, konsuli*,
    saadetis*, delegatsioon*, delegaat*, delegaadi*, eriesindaja*, erisaadik*, ametiesindaja*, võimuesindaja*, valitsusesindaja*

words spokesperson
    pressiesindaja*, kõneisik*, kõnelej*, eestkõneleja*, eeskõneleja*, esindaja*, pressibüroo*, pressitalitus*, pressiteenistus*,
    pressiosakon*, pressikeskus*, meediaosakon*, meediasuhe*, kommunikatsiooniosakon*, kommunikatsioonijuh*,
    kommunikatsioonidirektor*, pressinõunik*, pressiametnik*, pressisekretär*, avalike suhete

words insiders
    diplomaat*, diplomaadi*, allikas, allika, allikad, allikaid, allikate, allikatele, allikatest, siseallik*, kursis, asjaosali*,
    teadja*, siseringi*, siseinfo*, informeeritud, informaator*, vilepuhuja*, anonüüm*, nime avaldamata, nime avaldamist,
    nimetamata, nimetu*, ametnik*, töötaja*, kõrgetasemeli*, teadlik*, ringkon*, lähedalseisev*, lähikon*

words campaigners
    vabaühendus*, valitsusväli*, mittetulundus*, kodanikuühendus*, kodanikuühiskon*, inimõigusorganisatsioon*, inimõigusrühm*,
    inimõiguslas*, inimõiguslane, inimõiguste eest, õiguskaitsja*, õiguskaitseorganisatsioon*, inimõigusaktivist*,
    inimõigusadvokaat*, organisatsioon*, ühendus*, ühing*, rühm*, katusorganisatsioon*, aktivist*, eestvedaja*, eestvõitleja*,
    dissident*, dissidendi*, teisitimõtleja*, kaitsja*, heategevusorganisatsioon*, abiorganisatsioon*, valvekoer*, koalitsioon*,
    võrgustik*

words diaspora
    eksiil*, pagulas*, pagulane, pagulus*, diasporaa*, väliskogukon*, välismaal elav*, emigrant*, emigrandi*, ellujää*, pääsenu*,
    kannatanu*, ohver, ohvri*, ohvreid, lähedas*, omakse*, sugulas*, perekon*, pered, perede, pereliik*, pereliige,
    endised kinnipeetavad, endine kinnipeetav, endised vangid, endine vang, endised laagri*, laagrivang*, tunnistaja*, kogukon*,
    vähemus*, rahvusvähemus*, moslem*, turgi, põgenik*, põgenenud, kaasmaalas*, hõimukaaslas*, maailmakongress*, vanemad, ema, isa,
    õde, vend, tütar, poeg, kadunud

words lawmakers
    parlament*, parlamendi*, saadik*, rahvasaadik*, rahvaesindaja*, riigikogu*, seadusandja*, seadusandlik*, senaator*, senat*,
    kongress*, esindajatekoda, esindajatekoja*, alamkoda, alamkoja*, ülemkoda, ülemkoja*, europarlament*, europarlamendi*,
    eurosaadik*, komisjoni esimees, väliskomisjon*, komitee*, inimõiguskomitee*, alamkomitee*, fraktsioon*, poliitik*, lord*,
    opositsioon*

words capitals
    valitsus*, riik, riigi, riigid, riike, riikide, riigile, riigil, suurriik*, suurriigi*, lääneriig*, lääneriik*, lääs, lääne,
    läänes, demokraatlik*, demokraatiad, liikmesriik*, liikmesriigi*, liikmesmaa*, liikmed, pealinn*, euroopa liit, euroopa liidu,
    euroopa komisjon*, minister, ministri*, ministeerium*, välisminister*, välisministri*, välispoliitikajuh*, peaminister*,
    peaministri*, president*, presidendi*, kantsler*, riigipea*, riigijuh*, riigisekretär*, valge maja, võimud, võimude, võimudele,
    ametivõim*, administratsioon*, kommunistlik partei, kommunistliku partei, juhtkon*, rahvusvaheline kogukond,
    rahvusvahelise kogukonna, rahvusvahelist kogukonda, rahvusvaheline üldsus, maailma üldsus, maad, maade

words allies
    liitlas*, liitlane, sõbralik*, sõbrad, sõprade, sõpru, sõber, sõbramehe*, partner*, arengumaa*, arenguriig*, arenguriik*,
    arenevad riigid, arenevate riikide, globaalne lõuna, globaalse lõuna, mõttekaaslas*, samameelse*, meelsed riigid, blokk,
    bloki*, riikide rühm*, riikide grupp*, riikide nimel, rühm riike, grupp riike, koalitsioon*, leer, leeri, toetajariik*,
    toetajaskon*, toetajad, autoritaarse*, autokraat*, islamiriigid, islamiriik*, moslemiriig*, moslemiriik*, moslemimaa*,
    naaberriig*, naaberriik*, sõltuv*

words experts
    ekspert*, eksperdi*, asjatundja*, spetsialist*, raportöör*, eriraportöör*, teadlas*, teadlane, teadur*, uurija*, õpetlas*,
    akadeemik*, akadeemili*, professor*, dotsent*, õppejõu*, jurist*, advokaat*, advokaadi*, õigusteadla*, õigusekspert*,
    analüütik*, vaatleja*, kommentaator*, politoloog*, antropoloog*, ajaloolane, ajaloolased, sinoloog*, ülikool*, instituut*,
    instituudi*, mõttekoda, mõttekoja*, töörühm*, nõunik*

words successor
    järeltulija*, mantlipärija*, järglas*, järglane, ametijärglas*, järgmine ülemvolinik, uus ülemvolinik, uue ülemvoliniku*,
    uut ülemvolinikku, uus juht, uue juhi, uus inimõigusjuht, uus volinik, uue voliniku*, tulevane, tulevase*, tulev,
    ametisse astu*, astub ametisse, astus ametisse, ametisse asu*, asub ametisse, asus ametisse, ametisseastumi*,
    ametissenimetami*, nimetati ametisse, ametisse nimeta*, nimetami*, määrati, määrami*, määras, asenda*, asemele, ameti üle,
    üle võt*, võtab üle, ülevõtmi*, kohusetäitja*, ajutise juhi, ajutine, ajutiselt, kandidaat*, kandidaadi*, uus ametnik,
    vahetab välja, väljavahetami*, võimuvahetus*, juhivahetus*, vastvalitud, äsja ametisse

words former
    endine, endise*, endist, endiste, eks, ekspresident*, ekspresidendi*, eksminister*, ekskantsler*, eksülemvolinik*, kunagine,
    kunagise*, toonane, toonase*, tollane, tollase*, tollal, tookord, tookordne, tookordse*, tolleaegne, tolleaegse*, varasem,
    varasema*, eelmine, eelmise*, eelkäija*, ametieelkäija*, ametist lahkuv*, lahkuv, lahkuva*, lahkunud, tagasi astunud,
    tagasiastunud, taanduv*, ametis olnud, ametit pidanud, erus, emeriit*, erru läinud, pensionile läinud, pikaaegne, pikaaegse*,
    ametisolev*, seni ametis

words press-event
    pressikonverents*, pressibriifing*, briifing*, pressikohtumi*, pressitund*, infotund*, pressiüritus*, pressile, pressi ees,
    intervjuu*, usutlus*, ajakirjanik*, ajakirjandus*, reporter*, korrespondent*, korrespondendi*, meedia*, pressiteade,
    pressiteate*, pressiavaldus*, avaldus*, küsimusele vastates, vastuseks küsimusele, küsimustele, säuts*, sotsiaalmeedia*,
    twitteris, mikrofon*

words contrast
    kuid, aga, ent, vaid, siiski, ometi, ometigi, sellegipoolest, hoolimata, vaatamata, ehkki, kuigi, olgugi, isegi kui,
    isegi siis, samas, samal ajal kui, seevastu, vastupidi, vastupidiselt, erinevalt, teisalt, teisest küljest, ühelt poolt,
    teiselt poolt, asemel, selmet, pigem, hoopis, ainult, üksnes, muidugi, tõsi, peale selle, kiuste, vastuolus, vastukaaluks,
    paraku, kahjuks

words still
    endiselt, ikka, ikkagi, veel, alles, jätkub, jätkus, jätkuma, jätkuv*, jätkunud, jätka*, jääb, jäi, jäänud, jäävad, jäid,
    jääda, püsi*, senini, seni, siiani, siiamaani, tänini, tänaseni, tänase päevani, praeguseni, praegugi, hetkeni, senine,
    senise*, seniajani, edasi, edaspidi*, nagu varem, muutumatu*, esialgu, pidevalt, kestab, kestis, kestev*, kestnud,
    lõpuni välja

words already
    juba, ammu, ammugi, nüüdseks, praeguseks, tänaseks, vahepeal, selleks ajaks, varem kui, oodatust varem, enneaegselt, äsja,
    ennist, ammusest, ammust ajast

words today
    täna, tänane, tänase*, tänahommiku*, hommikul, õhtul, ööl, öösel, öö hakul, pärastlõunal, lõunal, eile, eilne, eilse*, praegu,
    praegune, praeguse*, nüüd, nüüdne, nüüdse*, hetkel, samal päeval, sel päeval, sama päeva, tol päeval, äsja, just, ennist,
    hiljuti, hiljutine, hiljutise*, tundi tagasi, tunnid tagasi, minut tagasi, tunde hiljem, mõni tund, vastselt, värske*,
    sel nädalal, kiiruudis*, erakorraline uudis

words earlier
    varem, varasem, varasema*, ennem, enne, eelnenud, eelnev*, minevik*, tollal, tookord, toona, toonane, sel ajal, tol ajal,
    tolleaegse*, omal ajal, viimati, viimasel korral, eelmine, eelmise*, möödunud, mullu, mullune, mulluse*, aasta eest, kuu eest,
    kuu aega tagasi, nädal tagasi, nädala eest, algul, alguses, algselt, esialgu, esmalt, hiljaaegu, kevadel

words whether
    kas, juhul, küsimus, küsimuse*, küsimusi, küsis, küsib, küsiti, küsisid, küsida, küsitud, küsitakse, päriti, pärimi*,
    tahtis teada, tahtsid teada, soovis teada, teada saada, imesta*, arutle*, mõistata*, mõistatus*, juhuks, tingimusel, eeldusel,
    iseküsimus*

words according
    sõnul, järgi, andmetel, teatel, teata*, kohaselt, hinnangul, arvates, väitel, kinnitusel, andmeil, vahenda*, vahendusel,
    kirjutas, kirjutab, kirjutavad, kirjutasid, kirjutise, ütles, ütleb, ütlesid, ütlevad, ütelnud, öelnud, lausu*, sõnas, sõnab,
    märkis, märgib, rääkis, räägib, rääkisid, selgitas, selgitab, nentis, tsiteerides, viidates, viitega, viitas, sai teada,
    saanud teada, on teada saanud, kuulis, raporteeri*, väitis, väidab, väidetavalt, kuuldavasti, edasta*, uudisteagentuuri*

words deny
    eita*, eitus*, salga*, lükka* ümber, ümber lüka*, ümber lükka*, ümberlükka*, lükka* tagasi, lükka* süüdistused,
    süüdistused tagasi, tagasi lüka*, tagasi lükka*, tõrju*, ei vasta tõele, ei vasta tegelikkusele, pole tõsi, ei ole tõsi,
    pole tõene, pole õige, ei ole õige, vale, väär, väära*, ekslik*, ebaõig*, ebatõe*, vastuolus, vastu vaid*, vaidle* vastu,
    dementeeri*, dementii*, juttugi olla, ei saa juttu olla, kummuta*

words admit
    tunnista*, ülestunnistus*, möön*, nõustus, nõustub, jaatas, võttis omaks, võtab omaks, omaks võt*, omaksvõt*, võtnud omaks,
    ei salanud, ei varja*, ei eita*, tõdes, tõdeb, avameelselt, enesekriitili*, aktsepteeri*, tunnusta*, andis endale aru

words hint
    vihja*, vihje*, viita*, andis mõista, annab mõista, andsid mõista, mõista anda, mõista andnud, andnud mõista, lasi mõista,
    laskis mõista, märku, märk, märke, märgi, märgid, signaal*, signaliseeri*, osuta*, aimata, aimu, poetas, kaudse*,
    ridade vahelt, vaikimisi, sondeeri*, lasi teada, andis teada, teada anda, annab alust arvata, oletada, lubas loota,
    väidetavalt

words refuse
    keeldu*, äraütlemi*, ära ütle*, ütle* ära, ei soovinud, ei soovi, ei tahtnud, ei taha, ei tahaks, ei kavatse, ei kavatsenud,
    ei nõustunud, ei olnud nõus, polnud nõus, ei ole nõus, pole nõus, ei öelnud, ei ütle, ei vastanud, ei vasta, ei kommenteerinud,
    väldib, välti*, põikle*, põikas kõrvale, kõrvale põik*, kõrvale hiil*, hiilis kõrvale, hiilib kõrvale, kõrvalehiili*,
    kõrvalepõik*, hoidu*, jättis vastamata, vastusest kõrvale, tõrkus, tõrgu*, tõrksalt, vastumeel*, lükkas palve tagasi,
    lükkas tagasi, ei luba, ei lubanud, ei täpsustanud

words journey
    visiit*, visiidi*, külastus*, külasta*, külaskäik*, külaskäigu*, reis, reisi*, ringreis*, tuur, tuuri, missioon*, sõit, sõidu,
    sõitis, sõidab, sõita, viibimi*, viibis, viibib, saabus, saabumi*, lähetus*, töövisiit*, töövisiidi*, tagasi jõud*, naasis,
    naasmi*, ligipääs*, juurdepääs*, kohapeal, kohale, delegatsioonireis, mull, ettevalmistav meeskond, eelmeeskond

words other-object
    video*, foto*, pilt, pildid, pilte, piltide, kaadrid, kaadreid, fail*, politseifailid, politseitoimik*, andmed, andmeid,
    andmete, andmebaas*, statistika*, avaldus*, teade, teate, pressiteade, pressiteate*, raamat*, memuaar*, film*,
    dokumentaalfilm*, sari, sarja, album*, laul, laulu, podcast*, artikkel*, artikli*, lugu, loo, ajaleht*, ajalehe*, ajakiri,
    ajakirja*, uudis*, vang, vangid, vange, vangide, vabasta*, eelarve*, kaart, kaardi, nimekiri, nimekirja, küsitlus*, toode,
    tooted, tarkvara, vaktsiin*, luuletus*, seadus*, määrus*, summa, vahendid

words camps
    laager, laagri*, laagreid, kinnipidami*, kinni peetud, kinni peeti, kinni hoitud, peetakse kinni, peeti kinni, kinni pidanud,
    kinnipeetav*, kinnipeetu*, vangilaager, vangilaagri*, koonduslaager, koonduslaagri*, internee*, ümberkasvata*,
    ümberkasvatuslaag*, ümberõpe, ümberõppe*, vangla*, vang, vangid, vange, vangis, vangi, vangista*, vangistus*, vahista*,
    arreteeri*, kutseõppe*, koolituskeskus*, deradikaliseerimi*, gulag*, sunnitöölaag*, okastraat*, luku taha, trellide*,
    küüditami*

words games
    olümpia*, taliolümpia*, talimäng*, suveolümpia*, paraolümpia*, mängud, mängude, mänge, mängudel, mängudele, avatseremoonia*,
    avamistseremoonia*, lõputseremoonia*, medal*, kuldmedal*, kuld, sportlas*, sportlane, sport, spordi*, diplomaatiline boikott,
    diplomaatilise boikoti*, diplomaatilist boikotti, suurvõistlus*, võistlus*, maailmameistri*, tõrvik*, korraldajamaa*,
    võõrustaja*, võõrustab

words holder
    ülemvolinik*, inimõigusvolinik*, volinik*, inimõiguste büroo*, inimõigusbüroo*, inimõigusamet*, inimõigusjuht, inimõigusjuhi*,
    inimõiguste juht, inimõiguste juhi, inimõigusülem*, inimõiguste kaitsja, büroo, büroos, büroole, bürood, bürool, amet,
    ametkon*, agentuur, agentuuri, organisatsioon*, maailmaorganisatsioon*, üro, ühinenud rahvaste, meeskond, meeskonna,
    peakorter*, peasekretär*, inimõiguste nõukogu, inimõigusnõukogu*, ametis olev, tippdiplomaat*

words the-text
    raport*, aruan*, ettekan*, hinnang*, hindami*, dokument*, dokumendi*, uurimus*, uuring*, uurimi*, analüüs*, ülevaade,
    ülevaate*, ülevaadet, paber, paberi, tekst*, toimik*, kokkuvõt*, järeldused, järeldusi, leiud, tulemused, tulemusi, materjal*,
    kirjutis*, üllitis*, väljaan*, inimõigusraport*, inimõigusaruan*, lõppraport*, lõpparuan*, õiend*, memorandum*

words other-report
    aastaaruan*, aastaraport*, aastaraamat*, iga aastane raport, iga aastane aruanne, iga aastases raportis, vahearuan*,
    vaheraport*, teine raport, teise raporti, teises raportis, teine aruanne, teise aruande, teises aruandes, uus raport,
    uues raportis, uus aruanne, uues aruandes, eraldi raport*, eraldi aruanne, eraldi aruande, varasem raport, varasema raporti,
    varasemas raportis, varasemad raportid, varasem aruanne, varasemas aruandes, eelmine raport, eelmises raportis,
    eelmises aruandes, sarnane raport, sõltumatu raport, oma raport*, oma aruande, omapoolse raporti, vasturaport*, vastuaruan*,
    variraport*, variaruan*, alternatiivne raport, alternatiivraport*, riigiaruan*, mõttekoda, mõttekoja*, instituudi raport*,
    organisatsiooni raport*, organisatsiooni aruan*, raportööri raport*, raportööri aruan*, eriraportöör*, uuring*, uurimus*,
    valge raamat*, majandusaruan*, luureraport*, kliimaraport*
