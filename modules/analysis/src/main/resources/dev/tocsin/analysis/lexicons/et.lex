# Estonian
#
# No articles and no future: the present tells of a release, or with a day of one to come (own-present). Cases are written through
# stems where a stem is safe. "avaldama" is to publish and to express (hope, regret, pressure): see expresses-something.
# Tried on its own examples only: there are no labelled articles in Estonian.
language et Estonian
reach 9

words report
    uus raport, uue raporti, uus aruanne, uue aruande, uus uuring, uues uuringus, värske uuring
    raport, raporti*, aruanne, aruannet, aruande, aruandes, aruandest, aruandele, aruandega, aruanded, aruannete, aruandeid, aruandesse, hinnang, hinnangu, hinnangut, hinnangus, hinnangust, hinnangule, hinnanguga, dokument, dokumendi, dokumenti, dokumendis, dokumendist, dokumendile, dokumendiga, uuring, uuringu, uuringut, uuringus, uuringust, uuringuga, uuringule, analüüs, analüüsi, analüüsis, ülevaade, ülevaate, ülevaadet, ülevaates, järeldused, järeldusi, järelduste, järeldustest, järeldustega, tulemused, leiud, leide, inimõigusraport*, inimõigusaruan*, lõpparuan*, lõppraport*, raportitekst*, toimik, toimiku, toimikut
words publish
    avaldada, avaldama, avalda, avaldaks, avaldataks, avaldatakse kunagi, avaldatama, avaldamast, avaldagu, avalikustada, avalikustama, avalikusta, avalikustaks, avalikustataks, avalikustamast, ilmuda, ilmuma, ilmuks, ilmu, ilmumast
    avalikuks teha, avalikuks tegema, avalikuks teeks, avalikuks tehtaks, avalikuks tee, avalikuks tegemast, avalikuks saada, avalikuks saama, avalikuks saaks, avalikuks tulla, avalikuks tulema, avalikuks tuleks, teha avalikuks, tegema avalikuks, tehtaks avalikuks, teeks avalikuks, saaks avalikuks, välja anda, välja andma, välja annaks, välja antaks, välja anna, välja andmast, anda välja, andma välja, annaks välja, antaks välja, välja tulla, välja tulema, välja tuleks, tuleks välja, tulla välja
    avalikkuse ette tuua, avalikkuse ette tooma, avalikkuse ette tooks, avalikkuse ette toodaks, tuua avalikkuse ette, tooma avalikkuse ette, tooks avalikkuse ette, avalikkuse ette jõuda, avalikkuse ette jõuaks, avalikkuse ette jõudma, avalikkuse ette jõuab, jõuaks avalikkuse ette, jõuda avalikkuse ette, jõuda avalikkuseni, jõuaks avalikkuseni, avalikkuseni jõuaks, päevavalgust näha, päevavalgust nägema, päevavalgust näeks, päevavalgust näe, näeks päevavalgust, näha päevavalgust, esitleda, esitlema, esitleks, esitada, esitama, esitaks, esita, esitataks, üllitada, üllitama, kättesaadavaks teha, avalikkusele näidata, näitaks avalikkusele, lauale panna, lauale paneks, lagedale tulla, lagedale tuua, päevavalgele tuua, välja tuua avalikkuse, üles panna, üles riputada, paljastada, paljastama, välja käia
words released
    avaldas, avaldasid, avaldanud, avaldatud, avaldati, avaldab, avaldavad, avaldatakse, avaldades, avalikustas, avalikustasid, avalikustanud, avalikustatud, avalikustati, avalikustab, avalikustavad, avalikustatakse, ilmus, ilmusid, ilmunud, ilmub, ilmuvad, andis välja, andsid välja, andnud välja, anti välja, välja andis, välja andnud, välja antud, välja anti, annab välja, antakse välja
    tegi avalikuks, tegid avalikuks, tehti avalikuks, tehtud avalikuks, avalikuks teinud, avalikuks tehtud, avalikuks tehti, avalikuks tegi, teeb avalikuks, tehakse avalikuks, sai avalikuks, saanud avalikuks, avalikuks saanud, avalikuks sai, avalikuks tuli, tuli avalikuks, on avalik, on nüüd avalik, on lõpuks avalik, lõpuks avalik, on väljas, on lõpuks väljas, on nüüd väljas, lõpuks väljas, tuli välja, tulnud välja, välja tulnud, nägi päevavalgust, näinud päevavalgust, päevavalgust näinud, näeb päevavalgust, jõudis avalikkuse ette, jõudnud avalikkuse ette, avalikkuse ette jõudnud, avalikkuse ette jõudis, jõudis avalikkuseni, tõi avalikkuse ette, toonud avalikkuse ette, avalikkuse ette tõi, avalikkuse ette toonud, tõi päevavalgele, esitles, esitlenud, esitletud, esitleti, esitleb, esitas, esitasid, esitanud, esitatud, esitati, esitab, üllitas, on kättesaadav, on kohal, pandi üles, üles pandud, pani üles, on loetav, on lugeda, lauale pandud, pani lauale, paljastas, paljastatud
words publication
    avaldamine, avaldamise, avaldamist, avaldamisel, avaldamisele, avaldamisega, avaldamisest, avaldamiseks, avalikustamine, avalikustamise, avalikustamist, avalikustamisel, avalikustamisele, avalikustamisega, avalikustamisest, avalikustamiseks, ilmumine, ilmumise, ilmumist, ilmumisel, ilmumisele, ilmumisega, ilmumisest, väljaandmine, väljaandmise, väljaandmist, esitlus, esitluse, esitlemine, esitlemise, esitlemist, avalikuks tegemine, avalikuks tegemise, avalikuks tegemist, avalikuks tulek, avalikuks tuleku, üllitamine, üllitamise
words it
    see tekst, selle teksti, seda, teda, selle avaldamist, selle, sellest, dokument ise
words draft
    mustand, mustandi, mustandit, mustandiga, mustandis, mustandile, kavand, kavandi, kavandit, kavandiga, kavandile, esialgne versioon, esialgse versiooni, esialgset versiooni, esialgne tekst, esialgse teksti, tööversioon, tööversiooni, eelnõu, koopia, koopiat, visand, visandi, raporti projekt, raporti projekti
words own-leaked
    mustand, mustandi, mustandit
words not
    ei, pole, polnud, mitte, ära, ärgu, ärge, ilma, ega, polegi, keeldus, keeldub, keeldunud, keelduda, asemel, hoiduda, hoiduma, iialgi, eitab võimalust
words will
    hakkab, hakkavad, plaanis, plaanitud, on plaanis, kavas, on kavas, kavandatud, oodatakse, eeldatavasti, oodatavasti, eelduste kohaselt, peaks lähiajal, planeeritud, plaanide järgi, plaani järgi, saab olema, saavat, kavatsus, ootuspäraselt
words promise
    lubas, lubab, lubavad, lubasid, lubanud, lubatud, lubada, lubades, lubadus, lubaduse, lubadust, lubadused, lubadusi, lubadusest, lubadusega, lubadusele, tõotas, tõotab, tõotanud, tõotus, kavatseb, kavatses, kavatsevad, kavatsenud, kavatsus, kavatsust, kavatsuse, plaanib, plaanis avaldada, plaanivad, plaaninud, plaan avaldada, loodab, lootis, loodavad, lootsid, lootus, lootust, lootuse, loodame, tähtaeg, tähtaja, tähtajast, tähtajaks, eesmärk, eesmärgiks, kohustus avaldada, võttis eesmärgiks, seadis eesmärgiks, andis sõna, peab sõna, pidada sõna, sõna pidada, sõnapidamine, kindlalt otsustanud, otsustas avaldada, otsustanud avaldada, otsus avaldada, valmis avaldama, kinnitas soovi, kinnitas kavatsust, jääb lubaduse juurde, jäi lubaduse juurde, teatas plaanist, soovib avaldada, tahab avaldada, üritab avaldada
words may
    võib, võivad, võis, võiks, võiksid, võibolla, ehk, arvatavasti, tõenäoliselt, ilmselt, vahest
words must
    peab, peavad, peaks, peaksid, pidavat, tuleb, tuleks, on aeg, viimane aeg, ülim aeg, kohustatud, kohustus, kohus on, vaja, on vajalik, hädavajalik, oluline et, on kohustatud, ei tohi enam
words asks
    palume, nõuame, kutsume üles, kutsume, ootame, anume
    palus, palub, paluvad, palusid, palunud, paluda, paludes, palve, palvet, palvega, palved, kutsus, kutsub, kutsuvad, kutsusid, kutsunud, kutsus üles, kutsub üles, kutsuvad üles, kutsusid üles, kutsunud üles, üles kutsunud, kutsudes, üleskutse, üleskutset, üleskutses, üleskutsed, nõudis, nõuab, nõuavad, nõudsid, nõudnud, nõuda, nõudes, nõue, nõude, nõuet, nõudmine, nõudmist, nõudmised, nõudmisi, nõutakse, nõuti, taotles, taotleb, taotlevad, taotleda
    kiri, kirja, kirjas, kirjaga, kirjad, avalik kiri, avaliku kirja, avalikus kirjas, kirjutas, kirjutasid, kirjutavad, pöördus, pöördusid, pöörduvad, pöördub, pöördumine, pöördumises, pöördumise, petitsioon*, soovitas, soovitab, soovitavad, veenda, veenis, veenab, veenavad, veenma, manitses, manitseb, ärgitas, ärgitab, ärgitavad, õhutas, õhutab, anub, anus, anuvad, palub tungivalt, tungivalt, ultimaatum*, allkirju, allkirjad, survestab avaldama, tahavad et, toetavad avaldamist, meenutasid lubadust, ootab et, ootavad
words pressure
    tohutu surve, tohutut survet, tohutu surve all, tugev surve, tugevat survet, tugeva surve all, suur surve, suurt survet, suure surve all, surve all
    surve, survet, survega, surveavaldus*, survestas, survestab, survestavad, survestasid, survestanud, survestada, survestama, survestamine, survestamist, survestatud, avaldas survet, avaldab survet, avaldavad survet, avaldanud survet, avaldada survet, survet avaldada, survet avaldanud, survet avaldama, ähvardas, ähvardab, ähvardavad, ähvardasid, ähvardanud, ähvardus, ähvarduse, ähvardused, ähvardusi, ähvardades, lobi, lobitöö*, lobib, lobis, lobitöö, hirmutada, hirmutab, hirmutas, hirmutamine, hirmutamist, sekkub, sekkus, sekkumine, sekkumist, mõjutada, mõjutab, santaaž*, püüab, püüdis, püüavad, püüdsid, püüdnud, püüe, üritab, üritas, üritavad, üritasid, üritanud, üritus takistada, katse, katsed, katset, katsel, kampaania vastu, väljapressi*
words warn
    hoiatas, hoiatab, hoiatavad, hoiatasid, hoiatanud, hoiatus, hoiatuse, hoiatusega, hoiatades
words harm
    kahjustada, kahjustab, kahjustaks, kahjustama, kahju, õõnestada, õõnestab, õõnestaks, politiseeri*, vastasseis, vastasseisu, konflikti, halvendada, halvendaks, halvendab, pingestaks, mürgitaks, ohustada, ohustab, ohustaks, teravdaks, teravdada
words oppose
    vastuseis, vastuseisu, vastuseisust, vastustab, vastustas, vastustavad, vastustasid, vastustanud, vastane, vastased, protest, protesti, protestid, protestis, protestib, protestisid, protestivad, protesteeris, protesteerib, protesteerivad, protesteerinud, vaidleb vastu, vaidles vastu, seisab vastu, seisis vastu, seisavad vastu, on kategooriliselt vastu, kategooriliselt vastu, on vastu, oli vastu, olid vastu, vastu seista, seisid vastu
words hope
    loodab, loodavad, lootis, lootsid, loodetavasti, eelistaks, eelistaksid, eelistab, sooviks, sooviksid
words block
    takistada, takistab, takistas, takistavad, takistasid, takistama, takistanud, takistamine, takistamist, tõkestada, tõkestab, tõkestas, tõkestama, blokeerida, blokeerib, blokeeris, blokeerima, blokeerivad, blokeerinud, blokeeritud, peatada, peatab, peatas, peatama, peatamist, peatamiseks, ära hoida, ära hoidma, ärahoidmi*, nurjata, nurjab, nurjas, nurjama, matta, maha matta, maha matma, matma, summutada, summutab, summutama, vaigistada, vaigistama, vaigistab, varjata, varjab, varjama, varjamine, maha vaikida, maha vaikima, mahavaikimi*, salastada, salastama, salajas hoida, salajas hoidma, saladuses hoida, saladuses hoidma, sahtlisse jätta, sahtlisse jätma, sahtlisse jääks, sahtlisse panna, sahtlis hoida, sahtlis hoidma, luku taga hoida, kalevi alla panna, kalevi alla suruda, vaiba alla pühkida, vaiba alla, saboteeri*, torpedeeri*, keelata, keelab, keelama, keelu, alla suruda, mahasurumi*, pidurdada, pidurdab, pidurdama, kinni pidada, kinni hoida, maha suruda, ära keelata, eemale peletada, hirmutada avaldamast, loobuks, loobuma sundida
words shelve
    loobus, loobub, loobuda, loobuma, loobunud, loobuvad, loobusid, loobumine, loobumist, loobumisest, tühistas, tühistab, tühistada, tühistama, tühistatud, tühistati, tühistamine, tühistamist, kalevi alla, kalevi all, prügikasti, riiulile, tagasi võtta, tagasi võtma, võttis tagasi, võtab tagasi, tagasi võetud, maha kantud, kanti maha, arhiivi, arhiveeri*, jäi sahtlisse, jäetakse sahtlisse, jäetud avaldamata lõplikult, pandi sahtlisse, sahtlisse pandud, maeti maha, maha maetud, lõplikult sahtlisse
words delay
    viivitaks, viivitavad, edasi lükata, edasi lükkama, edasi lükkas, edasi lükkab, edasi lükatud, edasi lükati, edasi lükanud, edasi lükkunud, edasi lükataks, edasi lükkuda, edasi lükkumine, lükata edasi, lükkas edasi, lükkab edasi, lükati edasi, lükatud edasi, lükatakse edasi, lükkub edasi, lükkus edasi, lükkunud edasi, lükataks edasi, edasilükkami*, edasilükkumi*, hilineb, hilines, hilinenud, hilineda, hilinemi*, viivitab, viivitas, viivitada, viivitama, viivitanud, viivitus, viivituse, viivitust, viivitused, viivitusi, viivitami*, venitab, venitas, venitada, venitama, venitami*, venitanud, venib, venis, veninud, venimi*, edasi lükkamine, edasi lükkamist, edasi lükkamise, graafikust maas, tähtaeg möödus, tähtaega ületa*, kinni peetud, kinni hoidnud, hoiab kinni, peab kinni raportit, ootele pandud, pandi ootele, ootele, ei kiirusta, kõhkleb, kõhkles, kõhklemi*, viibimine avaldamisel, tagasi hoida, tagasi hoidnud, hoiab tagasi, hoidis tagasi
words epithet
    kauaoodatud, ammuoodatud, kaua oodatud, ammu oodatud, pikalt oodatud, põnevusega oodatud, korduvalt edasi lükatud, mitu korda edasi lükatud, mitmel korral edasi lükatud, pidevalt edasi lükatud, pikalt edasi lükatud, kaua edasi lükatud, lubatud raport, oodatud, palju räägitud, pika viivituse järel, pärast pikka viivitust, pärast kuudepikkust viivitust, pärast mitut edasilükkamist, pärast pikki viivitusi, kaua viibinud, ammu lubatud, kaua lubatud, hilinemisega, viivitusega
words unpublished
    avaldamata, avalikustamata, endiselt avaldamata, ikka veel avaldamata, ikka avaldamata, jätkuvalt avaldamata, ilmumata, pole endiselt ilmunud, pole endiselt avaldatud, pole ikka veel avaldatud, pole ikka avaldatud, pole ikka veel ilmunud, pole veel ilmunud, pole veel avaldatud, pole veel avalikustatud, ei ole veel ilmunud, ei ole veel avaldatud, ei ole veel avalikustatud, ei ole endiselt avaldatud, ei ole endiselt ilmunud, ei ole siiani avaldatud, pole siiani avaldatud, pole siiani ilmunud, pole seni avaldatud, pole seni ilmunud, ei ole seni avaldatud, ei ole ikka veel ilmunud, ei ole ikka veel avaldatud, ei ole päevavalgust näinud, pole päevavalgust näinud, pole veel päevavalgust näinud
    seisab sahtlis, seisab endiselt sahtlis, on sahtlis, sahtlis, sahtli põhjas, sahtlipõhjas, lebab sahtlis, kogub tolmu, tolmu kogumas, tolmu kogunud, luku taga, laseb end oodata, laseb oodata, laseb ikka oodata, lasi end oodata, jäi ilmumata, jäi avaldamata, jääb avaldamata, jääb saladuseks, kadunud raport, ootab avaldamist, ootab endiselt avaldamist, kus on, kuhu jääb, kuhu jäi, õhus rippuv, ripub õhus, pole kuskil
words no-date
    kuupäeva ei ole, kuupäeva pole, kindlat kuupäeva, täpset kuupäeva, konkreetset kuupäeva, avaldamiskuupäeva ei ole, avaldamiskuupäeva pole, kuupäev ei ole teada, kuupäev pole teada, kuupäev on teadmata, ajakava ei ole, ajakava pole, tähtaega ei ole, tähtaega pole, tähtaega ei öelnud, kuupäeva ei öelnud, kuupäeva ei nimetanud, ei nimetanud kuupäeva, ei öelnud kuupäeva, ei andnud kuupäeva, ilma kuupäevata, ilma tähtajata, pole avaldamiskuupäeva, pole kuupäeva, ei ole kuupäeva, ei ole avaldamiskuupäeva, kuupäeva nimetamata, aega ei nimetanud
words unsure
    ei saa lubada, ei saa garanteerida, ei saa tagada, ei suuda lubada, ei suutnud lubada, ei suutnud garanteerida, ei saanud lubada, ei saanud garanteerida, ei garanteeri, ei garanteerinud, ei julge lubada, ei tahtnud lubada, ei lubanud, ei luba midagi, garantiid ei ole, garantiid pole, pole garantiid, ei ole garantiid, garantiisid, ei anna garantiid, garantiita, pole kindel, ei ole kindel, kindlust ei ole, kindlust pole, ebakindel, kaheldav, kahtleb, kahtlevad, kahtlus, kahtlused, kahtluse all, küsimärgi all, küsimärgi alla, ohus, vaevalt, annab endast parima, andvat endast parima, anname endast parima, annavad endast parima, andis endast parima, annab oma parima, teeb kõik, teeme kõik, teevad kõik, püüame, pingutab, pingutavad, pingutame, kardetakse, kardavad, kardab, kartus, kartust, aeg saab otsa, aega napib, ei pruugi, ei pruugi jõuda, vältis vastust, põikles kõrvale, jättis lahtiseks, lahtine, võib hilineda, võib mitte, ei pruukinud
words await
    ootab, ootavad, oodanud, ootasid, oodata, ootamine, ootamist, ootel, oodatakse endiselt
words at-once
    viivitamatult, viivitamata, viivitamatu, viivitamatut, kohe, koheselt, kohest, otsekohe, jalamaid, kiiresti, kiiret, kiire, võimalikult kiiresti, võimalikult ruttu, niipea kui võimalik, esimesel võimalusel, edasise viivituseta, ilma viivituseta, ilma edasise viivituseta, viivituseta, lõpuks ometi, ometi, kiiremas korras, pikema viivituseta
words before
    enne, kuni, varem, enne kui, sel kuul, sellel kuul, sel nädalal, sellel nädalal, tänavu, täna, homme, õigeks ajaks, õigel ajal, tähtajaks, esialgu, praegu, veel, niipea, lähiajal, sel aastal, lähinädalatel, peatselt
words prepare
    viimistleb, viimistles, viimistlevad, viimistleda, viimistlemi*, viimistletud, viimistletakse, lõpetab, lõpetamas, lõpetamisel, lõpetamiseks, lõpetada, lõpule viia, lõpule viimas, lõpule, lõpusirgel, lõppjärgus, lõpufaasis, viimane lihv, viimast lihvi, viimase lihvi, lihvib, lihvitakse, viimaseid parandusi, viimased parandused, koostab, koostas, koostada, koostamisel, koostamine, koostamist, koostamise, koostavad, koostatud, koostamas, ette valmistada, valmistab ette, valmistas ette, valmistavad ette, ettevalmistami*, ettevalmistus*, ettevalmistatud, valmimas, valmis, peaaegu valmis, valmib, valmis saada, valmis saamas, valmistumas, töötab raporti, töötab, töötavad, töötas, töö raportiga, töö raporti, tööd, tegeleb, tegelevad, tegeletakse, kirjutab raportit, kirjutamas, uuendab, uuendas, uuendada, uuendamine, ajakohastab, ajakohastada, ajakohasta*, täiendab, täiendada, toimetab, toimetamisel, vormistab, vormistada, vormistamisel
words share
    saatis, saatnud, saadetud, saadeti, saata, saadab, saatsid, edastas, edastanud, edastatud, edastati, edastada, edastab, jagas, jaganud, jagatud, jagati, jagada, jagab, andis üle, üle andnud, üle antud, anti üle, anda üle, esitas Hiinale, esitati Hiinale, näitas, näidanud, näidati, näidata, näitab, sai, saanud, saab, saada, tutvus, tutvuda, tutvunud, tutvumiseks, tutvustas, kätte saanud, kätte sai, juurdepääs raportile, luges läbi, lugeda, näha, nägi, saatmi*
words comment
    kommentaar, kommentaari, kommentaare, kommentaarid, kommentaaride, kommentaarideks, kommenteerida, kommenteerimiseks, kommenteerima, märkused, märkusi, märkuste, märkustega, tagasiside, tagasisidet, arvamus raporti kohta, ettepanekud, ettepanekuid, parandusettepanek*, täpsustused, täpsustusi, vastulause, vastulauset
words review
    uurib, uuris, vaatab läbi, vaatas läbi, läbi vaadata, läbi vaatamas, läbivaatami*, arvestab, arvestada, arvesse võtta, arvesse võtab, võtab arvesse, analüüsib, analüüsida, tutvub, hindab
words react
    tervitame, kritiseerime
    tagasi lükkas, lükkas tagasi, lükkab tagasi, lükkavad tagasi, lükkasid tagasi, lükanud tagasi, tagasi lükanud, tagasi lükata, tagasilükkami*, mõistis hukka, mõistab hukka, mõistsid hukka, mõistavad hukka, mõistnud hukka, hukka mõistnud, hukka mõistis, hukkamõist, hukkamõistu, taunis, taunib, taunivad, taunisid, kritiseeris, kritiseerib, kritiseerivad, kritiseerisid, kritiseerinud, kriitika, kriitikat, tervitas, tervitab, tervitavad, tervitasid, tervitanud, kiitis, kiidab, kiidavad, kiitsid, kiitis heaks, kiitus, nimetas, nimetab, nimetavad, nimetasid, nimetanud, reageeris, reageerib, reageerivad, reageerisid, reageerinud, reaktsioon, reaktsiooni, reaktsioonid, vihane, vihas, vihastas, vihastab, vihase, raevus, raevunud, raevu, raevukalt, nördinud, nördimus, nördimust, nördis, pahane, pahameel, pahameelt, pahameele, rahul, rahulolu, kergendus, kergendust, kergendunud, ründas, ründab, rünnak, materdas, materdab, tegi maha, tegid maha, maha teinud, naeruvääristas, tituleeris, sarjas, sarjab
words slur
    farss, farsi, farsiks, farssi, vale, valed, valedeks, valeks, valet, valesid, valeinfo, valeinfoks, valeväited, valesüüdistus*, laim, laimu, laimuks, laimav, laimavaks, laimami*, väljamõeldis, väljamõeldisi, väljamõeldiseks, väljamõeldised, väljamõeldud, desinformatsioon, desinformatsiooni, desinformatsiooniks, poliitiline tööriist, poliitiliseks tööriistaks, poliitilise tööriistana, poliitiline relv, poliitiliselt motiveeritud, politiseeritud, ebaseaduslik, ebaseaduslikuks, kehtetu, kehtetuks, alusetu, alusetuks, alusetud, väärtusetu, väärtusetuks, võltsitud, võltsing, absurd, absurdne, absurdseks, propaganda, propagandaks, mustamine, mustamist, mustamiskampaania*, moonutab, moonutatud, ajalooline, ajalooliseks, murranguline, murranguliseks, pöördepunkt, pöördepunktiks, oluline samm, oluliseks sammuks, verstapost, laastav, hävitav, kallutatud, erapoolik, läbimurre, läbimurdeks, kõrvakiil
words finds
    järeldab, järeldas, järeldavad, järeldatakse, järeldati, leiab, leidis, leitakse, leiti, kirjeldab, kirjeldas, kirjeldatakse, dokumenteerib, dokumenteeris, dokumenteeritakse, dokumenteeritud, süüdistab, süüdistas, süüdistatakse, tõdeb, tõdes, tõdetakse, märgitakse, öeldakse, seisab, sedastab, sedastatakse, nendib, nenditakse, tuvastas, tuvastab, kohaselt, järgi, põhjal, nimetatakse, heidab ette, heidetakse ette, räägitakse, toob välja, tuuakse välja, viidatakse, viitab, kinnitab, kinnitatakse, sisaldab, loetleb, soovitatakse, juhib tähelepanu, avab, selgub, väidetakse, antakse ülevaade
words council
    inimõiguste nõukogu, inimõigusnõukogu, nõukogu, nõukogus, nõukogule
words debate
    arutelu, arutelust, arutelule, arutelud, arutamine, arutamist, arutamise, arutada, arutama, debatt, debati, debatti, debatist, hääletus, hääletuse, hääletust, hääletusel, hääletas, hääletasid, hääletab, resolutsioon*, otsuse eelnõu, otsuseelnõu, ettepanek, ettepaneku, ettepanekut, ettepanekule, päevakorda
words outcome
    tagasi lükkas, lükkas tagasi, lükkasid tagasi, lükati tagasi, tagasi lükatud, hääletas maha, hääletati maha, maha hääletatud, hääletas vastu, hääletasid vastu, kukkus läbi, läbi kukkunud, kukutas läbi, kukutati läbi, kukutasid läbi, ebaõnnestus, nurjus, võttis vastu, võeti vastu, vastu võetud, häälega, häältega, hääleenamus*, napilt, erapooletu*, kaotus, kaotuse, kaotas, blokeeris, blokeeriti, esitas, esitasid, esitati, keeldus, toetas, ei toetanud, poolt, otsustas mitte, otsustas, häält

words un
    ÜRO, ÜROs, ÜROle, ÜROl, ÜROst, ÜROga, Ühinenud Rahvaste Organisatsioon*, maailmaorganisatsioon*
words state
    Hiina*, hiinla*, Peking*, Xi Jinping*, Xi, Zhang Jun*, Wang Wenbin*, Wang Yi*, Zhao Lijian*, Hua Chunying*, Liu Yuyin*, Chen Xu*, Mao Ning*, kommunistlik partei, kommunistliku partei, rahvavabariik, Venemaa, Moskva, Kuuba, Pakistan, 40 riiki, nelikümmend riiki, umbes 40 riiki, ligi 40 riiki
words group
    riigid, riikide, riike, riiki, organisatsioon, organisatsioonid, organisatsioonide, organisatsiooni, vabaühendus*, inimõigusorganisatsioon*, inimõiguslas*, inimõiguslane, inimõigusaktivist*, aktivist*, aktivistid, kampaanlas*, poliitik*, poliitikud, parlament, parlamendi, parlamendiliik*, parlamendisaadik*, rahvasaadik*, saadik*, eurosaadik*, riigikogu*, senaator*, kongress, kongressi*, seadusandja*, USA, USAs, Washington*, Ühendriigid, Ühendriikide, EL, EL-i, Euroopa Liit, Euroopa Liidu, Suurbritannia, Saksamaa, Prantsusmaa, Kanada, Austraalia, Jaapan, Eesti, Läti, Leedu, lääneriigid, lääneriikide, Lääs, Lääne, diplomaat*, diplomaadid, Human Rights Watch, Amnesty, Amnesty International, Maailma Uiguuride Kongress*, eksiiluiguur*, ellujäänud, ohvrid, ohvrite, lähedased, omaksed, teadlased, teadlaste, eksperdid, ekspertide, kriitikud, koalitsioon*, välisminist*, allakirjutanu*, kodanikuühiskond
    maailma uiguuride kongress, maailma uiguuri kongress
called China
    Hiina*, hiinla*, Peking*, Xi Jinping*, Xi, Zhang Jun*, Wang Wenbin*, Wang Yi*, Zhao Lijian*, Hua Chunying*, Liu Yuyin*, Chen Xu*, Mao Ning*
    kommunistlik partei, kommunistliku partei, rahvavabariik
called Amnesty International
    Amnesty, Amnesty International
called Australia
    Austraalia
called Canada
    Kanada
called Cuba
    Kuuba
called EU
    EL, EL-i, Euroopa Liit, Euroopa Liidu
called Estonia
    Eesti
called France
    Prantsusmaa
called Germany
    Saksamaa
called Human Rights Watch
    Human Rights Watch
called Japan
    Jaapan
called Latvia
    Läti
called Lithuania
    Leedu
called Pakistan
    Pakistan
called Russia
    Venemaa, Moskva
called UK
    Suurbritannia
called US
    USA, USAs, Washington*, Ühendriigid, Ühendriikide
called Uyghurs
    eksiiluiguur*
called Western states
    lääneriigid, lääneriikide, Lääs, Lääne
called World Uyghur Congress
    Maailma Uiguuride Kongress*
    maailma uiguuride kongress, maailma uiguuri kongress
called 40 states
    40 riiki, nelikümmend riiki
called about 40 states
    umbes 40 riiki, ligi 40 riiki
called activists
    inimõiguslas*, inimõiguslane, inimõigusaktivist*, aktivist*, aktivistid, kampaanlas*
called critics
    kriitikud
called diplomats
    diplomaat*, diplomaadid
called experts
    teadlased, teadlaste, eksperdid, ekspertide
called families
    lähedased, omaksed
called foreign ministry
    välisminist*
called lawmakers
    parlament, parlamendi, parlamendiliik*, parlamendisaadik*, rahvasaadik*, saadik*, eurosaadik*, riigikogu*, senaator*, seadusandja*
    kongress, kongressi*
called organisations
    organisatsioon, organisatsioonid, organisatsioonide, organisatsiooni, vabaühendus*, inimõigusorganisatsioon*, koalitsioon*, kodanikuühiskond
called politicians
    poliitikud
called signatories
    allakirjutanu*
called states
    riigid, riikide, riike, riiki
called victims
    ellujäänud, ohvrid, ohvrite
words spokesman
    pressiesindaja, pressiesindajad, kõneisik, kõneisiku, esindaja, esindajad, Colville, Shamdasani, Throssell, Laurence, büroo, bürood, pressibüroo
words other-author
    tribunal*, Uiguuri tribunal*, välisministeerium*, riigidepartemang*, Human Rights Watch, HRW, Amnesty, Amnesty International, ASPI, instituut, instituudi, Austraalia Strateegilise Poliitika Instituut, ILO, tööorganisatsioon*, BBC, ajaleht, ajalehe, ajalehed, meedia, ajakirjanikud, ajakirjanike, Zenz, uurijad, uurija, teadlaste rühm, Euroopa Parlament, Euroopa Parlamendi, vabaühendus, ülikool*, Pentagon*, mõttekoda, mõttekoja, mõttekojad, Newlines, advokaadid, Volkswagen*, saatkond, saatkonna, kliimapaneel*, UNHCR, põgenikeorganisatsioon*, Grandi, Freedom House, välisluureamet*, luureamet*, kaitsepolitsei*, kapo, riigikontroll*, Kongressi komisjon*, ettevõte, konsortsium*, töörühm, häkker*, häkkerid
words other-object
    nimede, nimekirja avaldamist, piltide, fotode, vangid, vange, vangi, vangide, kinnipeetavad, kinnipeetavaid, kinnipeetavate, kinnipeetu*, vahistatu*, pildid, pilte, fotod, fotosid, foto, video, videod, videoid, avalduse, avaldus, avalduses, pressiteate, pressiteade, statistika, statistikat, andmed, andmeid, andmete, arvud, nimekiri, nimekirja, nimed, nimesid, mälestused, mälestusi, raamat, raamatu, kõne, kõnet, valge raamat, valge raamatu, kohtuotsus*, otsus, aastaaruan*, majandusaruan*, majandustulemus*, intervjuu, intervjuud, artikkel, artikli, Police Files, politseifail*, failid, faile, lekkinud dokument*, film, filmi, album, albumi, ajakirjanik, romaan, romaani, seadus, seaduse, taskuhääling*, dokumentaalfilm*, kvartaliaruan*
words visit
    visiit, visiidi, visiiti, visiidil, visiidile, külaskäik, külaskäigu, külaskäiku, külaskäigul, reis, reisi, reisil, reisile, missioon, missiooni, ligipääs, ligipääsu, juurdepääs, juurdepääsu, sõit, sõidu
words if
    ei tähenda
    kui, juhul kui, juhul, kas, tingimusel et, eeldusel, niipea kui
words why
    miks, mispärast, millal, kaua veel, kus on
words when
    millal, kunas, mis ajal, mis kuupäeval
words know
    tea, teab, tead, teatud, teada, selge, kindel, otsustanud, öelda, ütle, öelnud, ütelnud, kinnitada, kinnitanud, täpsustanud, täpsustada, vastanud, avaldanud millal, nimetanud
words deny
    eitas, eitab, eitavad, eitasid, eitanud, eitada, lükkas ümber, lükkab ümber, lükati ümber, ümber lükanud, ümber lükkas, ümberlükkami*, dementeeri*, ei vasta tõele, ei pea paika, vale et, pole tõsi, ei ole tõsi, juttugi
words own-hearsay
    kuulujutud, teated
words own-refuted
    ei vasta tõele, vale, valed, alusetud, vääri
words recall
    varem, eelmisel aastal, mullu, mullune, läinud aastal, eelmisel kuul, möödunud aastal, möödunud sügisel, möödunud suvel, möödunud talvel, möödunud kevadel, eelmisel sügisel, eelmisel suvel, aasta tagasi, kuud tagasi, kuu aega tagasi, nädalat tagasi, nädala eest, kuu eest, aasta eest, aastat tagasi, juba septembris, juba detsembris, toona, omal ajal, algselt, esialgselt, alguses, aasta alguses, minevikus, korduvalt varem, tookord, varasemalt
words had
    olid avaldanud, oli varem
words condition
    tingimus, tingimuse, tingimuseks, tingimusel, tingimused, tingimusi, vastutasuks, vastutasu, vahetuskaubana, vahetuseks, tehing, tehingu, hind, eelduseks, kokkulepe
words says
    ütles, ütleb, ütlesid, ütlevad, öelnud, lausus, lausub, lausunud, teatas, teatab, teatasid, teatavad, teatanud, kinnitas, kinnitab, kinnitasid, kinnitanud, rõhutas, rõhutab, märkis, märgib, märkinud, selgitas, selgitab, sõnul, sõnas, väitis, väidab, väitel, tunnistas, tunnistab, lisas, lisab, kordas, rääkis, räägib, mainis, andis teada, annab teada, andis mõista, vastas, nentis, arvab, arvas, arvates, toonitas, kuulutas
words reports-that
    vahendab, vahendas, vahendavad, kirjutab, kirjutas, kirjutavad, edastab, edastas, teatab, teatas, teatavad, raporteeris, viitab, viidates, viitas, andmetel, teatel, info kohaselt, tsiteeris, tsiteerib, sai teada, on teada saanud, allikad, allika, allikate sõnul, nähtud, tutvunud, valduses
words own-newsroom
    ajaleht, ajalehe, päevaleht, nädalaleht
words own-so-writes
    sellest kirjutab, kirjutab ajaleht
words but
    aga, kuid, ent, kuigi, samas, siiski, ometigi, vaid, seevastu, kuna, samal ajal, mis, kes, nüüd, vahepeal, vaatamata
words by
    poolt, organisatsiooni
words by-when
    hiljemalt, kuni, järgmise, järgmisel, tuleva, tuleval, enne, selle, lõpuks, -ks
words see-also
    loe ka, loe veel, vaata ka, loe lisaks, seotud lood, samal teemal, loetumad, rohkem uudiseid, loe edasi, vaata lisaks, populaarsemad
words filler
    pärast seda kui, peale seda kui, ajal kui, samal ajal kui, siis kui, nii kaua kui, pressikonverents, pressikonverentsil, pressikonverentsi, pressiteade, pressivabadus*, inimõigused, inimõiguste, inimõigusi, inimsusevastas*, inimsuse vastu, võitlus* terrorismi vastu, terrorismi vastu, terrorismivastas*, uiguuride vastu, moslemite vastu, vähemuste vastu, Hiina vastu, vastu võtta, vastu võttis, vastu võetud, ei kommenteerinud, keeldus kommenteerimast, keeldusid kommenteerimast, kommentaaridest keeldus, kommentaari saamiseks, kommentaaripalve*, kommentaari ei, ei soovinud kommenteerida, ei vastanud kommentaaripalvele, ei vastanud, kommenteerimast, mitte ainult, mitte üksnes, mitte vähem, mitte rohkem, mitte varem kui, mitte esimest korda, visiidi järel, pärast visiiti, visiidi lõpus, ligipääsuta, vaba ligipääs, vaba ligipääsu, takistamatu ligipääs, takistamatu juurdepääs, takistamatut ligipääsu, takistamatut juurdepääsu, sõltumatu uurimine, uue raporti kohaselt, uue uuringu kohaselt, uuringu järgi, pole seotud, kohapeal, julgeolekunõukogu*, Euroopa Nõukogu*, ministrite nõukogu, kui ka, nii nagu, nagu ka, rohkem kui, vähem kui, enam kui, sama hästi kui, mitte midagi, ei ole midagi, tulemusel, ei tohi
words today
    täna, täna õhtul, tänase päeva jooksul, päeva jooksul, lähitundidel, lähimate tundide jooksul, enne keskööd, keskööks, mõne tunni pärast, loetud tundide jooksul, juba täna, veel täna
words tomorrow
    homme, homseks
words soon
    varsti, peagi, peatselt, lähiajal, lähipäevil, lähipäevadel, lähikuudel, lähitulevikus, lähemal ajal, õige pea, pea, iga hetk, kohe kohe, lähimate päevade jooksul, mõne päeva pärast, mõne päeva jooksul, sobival ajal, õigel ajal peagi
words coming-weeks
    lähinädalatel, lähinädalail, lähinädalate jooksul, lähimate nädalate jooksul, järgmistel nädalatel, tulevatel nädalatel, paari nädala pärast, paari nädala jooksul, mõne nädala pärast, mõne nädala jooksul, loetud nädalate jooksul, nädalate küsimus
words end-of
    kuu lõpuks, kuu lõpus, selle kuu lõpuks, kuu lõppu, kuu lõpuni, enne kuu lõppu
words this-month
    sel kuul, sellel kuul, käesoleval kuul, selle kuu jooksul

words month-1
    jaanuar*
words month-2
    veebruar*
words month-3
    märts*
words month-4
    aprill*
words month-5
    mai, mais, maiks, maini, maikuu*
words month-6
    juuni, juunis, juuniks, juunini, juunikuu*
words month-7
    juuli, juulis, juuliks, juulini, juulikuu*
words month-8
    august, augusti, augustis, augustiks, augustini, augustikuu*
words month-9
    september, septembri, septembris, septembriks, septembrini
words month-10
    oktoober, oktoobri, oktoobris, oktoobriks, oktoobrini
words month-11
    november, novembri, novembris, novembriks, novembrini
words month-12
    detsember, detsembri, detsembris, detsembriks, detsembrini
words weekday-1
    esmaspäev*
words weekday-2
    teisipäev*
words weekday-3
    kolmapäev*
words weekday-4
    neljapäev*
words weekday-5
    reede, reedel, reedeks, reedene, reedese*, reedeni, reedeõhtu*
words weekday-6
    laupäev*
words weekday-7
    pühapäev*

words own-a-report
    uus raport, uue raporti, uus aruanne, uue aruande, uus uuring, uues uuringus, värske uuring
words own-about
    seoses, teemal
words own-last
    möödunud, mullu, eelmise
# The present: with a day to come it promises, without one it tells.
once own-present: publishes, comes out
words own-present
    avaldab, avaldavad, avaldatakse, avalikustab, avalikustavad, avalikustatakse, ilmub, ilmuvad, annab välja, antakse välja, teeb avalikuks, tehakse avalikuks, esitleb, esitletakse, tuleb välja, näeb päevavalgust, jõuab avalikkuse ette
words own-future
    saab avaldatud, saab valmis ja avaldatakse
words own-should-have
    pidi, pidid, pidanuks, oleks pidanud, pidanud
words own-due
    peaks, peab, peaksid, pidavat, plaanitakse, oodatakse
words own-others
    teised, osa, ülejäänud, kes
words own-opposite
    vastupidist, vastupidi, otse vastupidist
words own-or-not
    või mitte, avaldada või mitte avaldada, kas avaldada või
words own-heavy-pressure
    tohutu surve, tohutut survet, tohutu surve all, tugev surve, tugevat survet, tugeva surve all, suur surve, suurt survet, suure surve all, surve all
words own-so-that
    et
words own-wants
    tahab, tahavad, tahtis, tahtsid, soovib, soovivad, soovis, soovisid
words own-see
    näha, lugeda, teada, tutvuda
words own-after
    pärast olümpiat, pärast mänge, pärast taliolümpiat, pärast olümpiamänge, alles pärast, olümpia järel
words own-no-debate
    ei arutata, ei arutle, keeldus, lükkas tagasi, vastu, maha
words own-follow
    tagajärjed, tagajärgi, rahvusvahelist uurimist, rahvusvaheline uurimine, sõltumatut uurimist, sõltumatu uurimine, uurimiskomisjon*, uurimist, juurdlust, juurdlus, sanktsioonid, sanktsioone, soovitusi, soovitused, soovituste täitmist, tegusid, teod, konkreetseid samme, vastutusele, meetmeid
words own-answer
    131 lehekülje*, 131 leheküljeli*, vasturaport*, vastuaruan*, vastudokument*, poliitilise tööriistana, laimukampaania*
words own-praise
    oluliseks, tähtsaks, usaldusväärseks, põhjalikuks, tasakaalukaks, kallutatuks, erapoolikuks
words own-step
    seda sammu, sammu, otsust avaldada, otsust
words own-term
    ametiaeg, ametiaja, ametiajast, ametiajaks, teiseks ametiajaks, kandidatuur*, kandideerimi*, kandideerimast
words own-letter
    kiri, kirja, kirjas
once own-at-hand: of a letter that a newsroom has
words own-at-hand
    valduses, nähtud, tutvunud, käsutuses
words own-for-months
    juba kuid, kuid juba, juba mitu kuud, mitu kuud, juba nädalaid, juba aasta, juba peaaegu aasta, ammu, juba ammu, juba kevadest, septembrist saadik, kuude kaupa
words own-campaign
    kampaania, kampaaniat, lobitööd, lobitöö, lobib, allkirju, allkirjad, toetust, rünnak, mobiliseerib, liitlasi
words own-against-it
    vastu
words own-would-hurt
    kahjustaks, kahjustab, õõnestaks, õõnestab, ohustaks, halvendaks, mürgitaks, pingestaks, kahjustada
words own-keep-secret
    salajas hoida, saladuses hoida, sahtlisse jätta, sahtlis hoida, luku taga hoida, enda teada jätta, kinni pidada, avaldamata jätta, jätta avaldamata, jätma avaldamata, avaldamata jätma
words own-attacks
    ründas, ründab, ründavad, materdab, materdas, sarjab, sarjas, tegi maha, naeruvääristab, naeruvääristas
words own-provokes
    vihastas, vihastab, ajas, ajab, kutsus esile, kutsub esile, põhjustas, põhjustab, tekitas, tekitab, pälvis, pälvib, tõi kaasa, toob kaasa, sai
words own-anger
    viha, raevu, raev, pahameelt, pahameele, nördimust, nördimuse, proteste, protesti, terava reaktsiooni, teravat kriitikat, kriitikat, kiitust, heakskiitu, Pekingi, Pekingit, Hiina, vihale, marru
words own-over-it
    üle, pärast, tõttu, peale
words own-strong-words
    ei jäta kahtlust, ei jäta mingit kahtlust, ei jäta ruumi kahtlusteks, räägib enda eest, kõneleb enda eest, ei saa ignoreerida, ei tohi ignoreerida, ei tohi jääda tagajärgedeta, peavad järgnema teod, peab olema tagajärgi, kinnitab seda mida, kinnitab süüdistusi, on võit, on häbiplekk, on samm, nõuab tegutsemist
words own-wait
    ootamine, pikk ootamine, ootamise, ooteaeg
words own-ended
    lõppes, on lõppenud, lõppenud, sai läbi, on läbi, läbi
words own-right-to
    õigus, õigust
words own-no-excuse
    vabandust ei ole, vabandust pole, pole vabandust, ei ole vabandust, pole mingit vabandust, ei ole mingit vabandust, pole mingit põhjust, ei ole mingit põhjust, miski ei õigusta, lubamatu, vastuvõetamatu, andestamatu
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    varjata, varjamiseks, kinni hoida, sahtlis hoida, oodata, salajas hoida, avaldamata jätta, viivitada, viivitamiseks, edasi lükata
words own-after-the
    pärast, raporti valguses, valguses, vastuseks, tuginedes, viidates
words own-after-short
    pärast
words own-day-after
    päev pärast avaldamist, päev pärast raporti avaldamist, pärast raporti avaldamist, pärast avaldamist, pärast aruande avaldamist, avaldamise järel, raporti avaldamise järel, avaldamisest saadik
words own-hits-back
    reageeris vihaselt, reageeris teravalt, reageeris raevukalt, reageerib vihaselt, reageerib teravalt, on raevus, on marus, on nördinud, vihane, marus, andis vastulöögi, lõi vastu, raevutseb
words own-in-hand
    on juba saanud, sai juba, on juba lugenud, on juba näinud, on juba tutvunud
words own-sent-back
    saatis tagasi, tagasi saatnud, saatis, saatnud, esitas, esitanud, edastas, edastanud
words own-colon
    :
words own-first
    enne avaldamist, ette, eelnevalt, esimesena, kõigepealt, enne avalikustamist
words own-gets
    saab, sai, saanud, näeb, nägi, loeb, luges, lugeda, näha, tutvuda
words own-have
    on, oli, ole, pole
words own-imperative
    avaldage, avalikustage, tehke avalikuks
words own-unknown
    pole teada, ei ole teada, teadmata, ebaselge, pole selge, ei ole selge, selgusetu, ei tea, ei öelnud, ei täpsustanud, ei osanud öelda, ei oska öelda
words own-a-date
    kuupäev, kuupäeva, tähtaeg, tähtaega
words own-none
    teadmata, puudub
words own-says
    ütleb, räägib, süüdistab, nimetab, näeb, märgib, kinnitab, loetleb, paljastab
words own-expressed
    lootust, kahetsust, muret, arvamust, toetust, mõju, kahtlust, meelt, pahameelt, rahulolu, nördimust, kaastunnet, tänu, soovi, valmisolekut, vastumeelsust, imestust, hämmastust, protesti, solidaarsust, heameelt, usku, seisukohta, austust, veendumust, kriitikat, hukkamõistu
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    võttis tagasi, võtab tagasi, kustutas, eemaldas
words own-story
    loo, lugu, artikli, artikkel, uudise, uudis
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
rule NOTHING expresses-something
    says released|publish|own-present >4 own-expressed
    says own-expressed >3 released|publish|own-present
    yes Bachelet avaldas Xinjiangi pärast muret.
words own-postposition
    vastu
rule SUPPRESSION_PRESSURE is-against-it
    says state > publication|report >1 own-postposition
    says own-postposition >1 publication
    unless debate|visit|released|finds
    confidence 0.75
    after-release REACTION
    yes Hiina on Bacheleti Xinjiangi raporti avaldamise vastu.
    no  Bachelet räägib kuritegudest uiguuride vastu Xinjiangis.
words own-viibib
    viibib, viibis, viibimine, takerdub, takerdus, takerdunud
rule DELAYED is-late
    says publication|report >3 own-viibib
    unless visit|state
    confidence 0.75
    yes Bacheleti Xinjiangi raporti avaldamine viibib.
words own-pushes
    lükkas, lükkab, lükkavad, lükkasid, lükati, lükatakse, lükkub, lükkus, lükata, lükkama
words own-on
    edasi
words own-back
    tagasi
rule DELAYED pushes-on
    says own-pushes > report|publication|it >6 own-on
    says own-pushes >4 own-on >4 report|publication
    says publication|report > own-pushes >3 own-on
    unless visit|state|asks|oppose|not
    confidence 0.8
    yes Bachelet lükkas Xinjiangi raporti avaldamise taas edasi.
    no  Bachelet lükkas Xinjiangi reisi edasi.
rule REACTION pushes-back
    says own-pushes > report|it >6 own-back
    says report > own-pushes >3 own-back
    unless publish|publication|draft|will|visit|deny|debate|unpublished|delay
    confidence 0.75
    yes Hiina lükkas Bacheleti Xinjiangi raporti kui farsi tagasi.
words own-condemns
    mõistis, mõistab, mõistsid, mõistavad, kiitis, kiidab, kiitsid
words own-guilty
    hukka, heaks
rule REACTION condemns
    says own-condemns > report|it >6 own-guilty
    unless publish|publication|draft|if|will|visit|deny|debate|unpublished|delay
    confidence 0.75
    yes Peking mõistis Bacheleti Xinjiangi raporti teravalt hukka.
rule PROMISED due-by-date
    says own-due > publish|released > date|known-date
    says date|known-date > own-due > publish|released
    says own-due > date|known-date > publish|released
    unless asks|group|at-once|not|if
    confidence 0.8
    yes Bacheleti Xinjiangi raport peaks ilmuma augusti lõpuks.
    no  Bachelet peab Xinjiangi raporti avaldama, nõuavad aktivistid.
words own-voted
    hääletas, hääletasid, hääletati, hääletab
words own-down
    maha, vastu
rule REACTION votes-it-down
    says own-voted > debate > own-down
    says council > not >2 debate
    about subject
    confidence 0.7
    yes ÜRO inimõiguste nõukogu otsustas Bacheleti Xinjiangi raportit mitte arutada.
words own-saw
    nägi, näinud, näeb, jõudis
words own-daylight
    päevavalgust, päevavalguse kätte, avalikkuseni
rule RELEASED sees-daylight
    says own-saw >3 own-daylight
    unless not|if|will|may|promise|asks|must
    confidence 0.75
    yes Bacheleti Xinjiangi raport nägi lõpuks päevavalgust.
words own-according-post
    kohaselt, järgi, põhjal, andmetel
rule RELEASED by-the-report
    says report + own-according-post
    unless if|will|draft|unpublished|not|promise|delay|asks|publish|await
    weak yes
    confidence 0.55
rule DELAYED names-no-day
    says not > publication > own-a-date
    says publication >2 own-a-date >3 not
    says not > own-a-date >3 publication
    polarity asserted
    confidence 0.8
    yes Bachelet ei nimetanud Xinjiangi raporti avaldamise kuupäeva.
words own-made
    tegi, tegid, teeb, teevad, tehti, tehakse, teinud, tehtud, tõi, tõid, toob, toodi, andis, andsid, annab, anti
words own-to-the-public
    avalikuks, avalikkuse ette, päevavalgele, välja
rule RELEASED makes-public
    says own-made > report|it >6 own-to-the-public
    says report > own-made >4 own-to-the-public
    unless not|if|will|may|promise|asks|must|other-author|other-object
    confidence 0.8
    yes Xinjiangi raporti tegi Bachelet avalikuks oma viimasel tööpäeval.
    no  Bachelet andis Xinjiangi kohta välja avalduse.
rule SHARED_FOR_COMMENT draft-to-state
    unless own-letter

rule NOTHING letter-at-hand
    says own-letter >7 own-at-hand
rule NOTHING others-publish
    says other-author >3 released|own-present
    says released > by >2 other-author
    unless issuer|un
    yes Human Rights Watch avaldas Xinjiangi kohta raporti, mida Bachelet teab.
rule NOTHING other-thing
    says other-object >4 released|own-present
    says own-present >2 other-object
    unless report
rule NOTHING no-second-term
    says shelve >3 own-term
    says own-term >2 shelve
    yes Bachelet loobus teisest ametiajast pärast Xinjiangi kriitikat.
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|react
    says delay|block|shelve >4 visit
    unless report|publication
    yes Bacheleti visiit Xinjiangi lükkus edasi.

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-for-some-against
    says asks|pressure > publish|publication|released|own-present > own-others >4 not|block|own-opposite
    says asks|pressure > publish|publication > asks|pressure > not > publish|released
    confidence 0.8
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED to-publish-or-not
    says pressure|asks > own-or-not >3 publish|publication
    says pressure|asks > publish > own-or-not
    confidence 0.8
    yes Bacheleti sõnul on ta tohutu surve all, kas Xinjiangi raport avaldada või mitte avaldada.
rule REACTION council-turns-down
    says outcome & debate & council|report
    about report
    unless publish|publication
    confidence 0.8
    yes ÜRO inimõiguste nõukogu hääletas Bacheleti Xinjiangi raporti arutelu maha.
    no  Inimõiguste nõukogu koguneb ja Bachelet avaldab Xinjiangi raporti augustis.
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
    yes Hiina palus Bacheletil Xinjiangi raportit mitte avaldada.
    yes Peking nõuab, et Bacheleti Xinjiangi raportit ei avaldataks.
    no  Vabaühendused palusid Bacheletil Xinjiangi raporti avaldada.
    no  Hiina palus Bacheletil Xinjiangist mitte rääkida.
rule SUPPRESSION_PRESSURE wants-it-unpublished
    says state > own-wants > own-so-that > not > publish|released|own-present
    says state > own-wants > report >6 not > publish|released|own-present
    says state > own-wants > report >5 shelve|block
    says state > own-wants > publication|publish >3 block|shelve
    confidence 0.8
    yes Hiina tahab, et Bacheleti Xinjiangi raport ei ilmuks.
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
    yes Hiina vastustab Bacheleti Xinjiangi raporti avaldamist.
    no  Uiguurid protestivad Xinjiangi olukorra vastu, ütles Bachelet.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report & own-after
    says condition > report > delay|block
    says condition > report > not > publish|released|own-present
    confidence 0.7
    yes Peking on nõus Bacheleti visiidiga tingimusel, et Xinjiangi raport ilmub pärast olümpiat.
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
    yes Bacheleti Xinjiangi raport pidi ilmuma juba detsembris.
rule DELAYED will-not-before
    says own-present > not > before|date
    says not > own-present > before|date
    says will > before|date > not > publish|released
    says will > not > before|date > publish|released
    says will > not > before|date
    says before|date > not > own-present
    yes Bacheleti Xinjiangi raport ei ilmu enne septembrit.
rule DELAYED may-not
    says may > not > own-present
rule DELAYED unsure
    says unsure > own-present|own-future
    says own-present > unsure
    says promise > unsure
    yes Bachelet ei saa lubada, et Xinjiangi raport ilmub enne tema ametiaja lõppu.
    no  Bachelet ei ole kindel, et ta pääseb Xinjiangi.
rule DELAYED no-date
    says no-date > own-present
    yes Bacheleti Xinjiangi raporti avaldamiseks kindlat kuupäeva ei ole.
rule DELAYED knows-not-when
    says not > know|says >4 when|if > own-present
rule DELAYED unknown-when
    says own-unknown >3 when|if > publish|publication|released|own-present
    says own-a-date > publication|report >6 own-none
    polarity asserted
    confidence 0.8
    yes Pole teada, millal Bacheleti Xinjiangi raport ilmub.
    no  Pole teada, millal Bachelet Xinjiangi sõidab.
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    says own-no-excuse >6 report > delay|own-hold-back
    unless released
    polarity asserted
    confidence 0.75
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
    yes Ligi kakssada organisatsiooni kutsus Bacheleti üles Xinjiangi raportit avaldama.
    yes Vabaühendused nõuavad Bacheleti Xinjiangi raporti kohest avaldamist.
    no  Hiina palus Bacheletil Xinjiangi raportit mitte avaldada.
    no  Organisatsioonid kutsusid Bacheleti üles Xinjiangi külastama.
rule RELEASE_DEMANDED must-publish
    says publish|publication > must
    yes Bachelet peab Xinjiangi raporti viivitamata avaldama.
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
    yes Peking ründab Bacheleti Xinjiangi raportit.
rule REACTION it-angers
    says report >3 own-provokes >6 own-anger
    says own-anger > own-over-it >2 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
    yes Bacheleti Xinjiangi raport tekitas Pekingis pahameelt.
    no  Bacheleti reis Xinjiangi tekitas uiguurides pahameelt.
rule REACTION it-speaks-for-itself
    says report > own-strong-words
    unless publish|publication|draft|if|visit|deny|unpublished|delay|await
    polarity asserted
    confidence 0.65
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
    yes Pärast Bacheleti Xinjiangi raportit nõuab Amnesty rahvusvahelist uurimist.
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
    yes Bacheleti Xinjiangi raport avaldatakse lähinädalatel.
    no  Bacheleti Xinjiangi raport ei ilmu augustis.
rule PROMISED will-publish
    says own-future
    says publish > will
    says publication|released > promise|will
    says publish|released|report > promise
    unless not|other-object|unsure
    yes Bachelet lubas Xinjiangi raporti avaldada enne oma ametiaja lõppu.
    yes Bachelet kavatseb Xinjiangi raporti avaldada.
    no  Bachelet avaldas Xinjiangi raporti.
    no  Bachelet lubas Xinjiangi külastada.
rule RELEASED if-published
    says if > own-present|own-future
    polarity hypothetical
    confidence 0.5
    yes Kui Bachelet Xinjiangi raporti avaldab, on Hiina vihane.
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
rule NOTHING other-object
    yes Bachelet avaldas Xinjiangi kohta avalduse.
rule SUPPRESSION_PRESSURE blocks-publication
    yes Hiina püüab takistada Bacheleti Xinjiangi raporti avaldamist.
rule SUPPRESSION_PRESSURE pressed-over-report
    yes Hiina survestab Bacheleti Xinjiangi raporti pärast.
rule SUPPRESSION_PRESSURE warns-of-publication
    yes Hiina hoiatas, et Bacheleti Xinjiangi raporti avaldamine kahjustab koostööd.
rule SHARED_FOR_COMMENT draft-to-state
    yes Bacheleti büroo saatis Xinjiangi raporti mustandi Hiinale kommenteerimiseks.
    no  Hiina keeldus Bacheleti Xinjiangi raportit kommenteerimast.
rule DELAYED delayed
    yes Bacheleti Xinjiangi raporti avaldamine lükati taas edasi.
    no  Bachelet avaldas kauaoodatud, korduvalt edasi lükatud Xinjiangi raporti.
    no  Bacheleti reis Xinjiangi lükati edasi.
rule DELAYED unpublished
    yes Bacheleti Xinjiangi raport on endiselt avaldamata.
    yes Bacheleti Xinjiangi raport kogub tolmu.
    no  Bacheleti Xinjiangi raport on avaldatud.
rule DELAYED not-published
    yes Bachelet ei ole Xinjiangi raportit avaldanud.
rule DELAYED still-waiting
    yes Uiguurid ootavad Bacheleti Xinjiangi raportit.
rule SHELVED is-shelved
    yes Bachelet loobus Xinjiangi raporti avaldamisest.
    no  Bachelet avaldas Xinjiangi raporti.
rule PREPARING works-on-it
    yes Bacheleti büroo viimistleb Xinjiangi raportit.
    yes Bacheleti Xinjiangi raport on peaaegu valmis.
    no  Bachelet valmistab ette reisi Xinjiangi.
rule RELEASED published
    yes ÜRO avaldas Bacheleti Xinjiangi raporti.
    yes Bacheleti kauaoodatud Xinjiangi raport on lõpuks avaldatud.
    no  Mõttekoda avaldas Xinjiangi kohta uuringu, mida Bachelet ei kommenteerinud.
    no  Bachelet avaldas pildid Xinjiangi reisist.
rule RELEASED report-finds
    yes Bacheleti Xinjiangi raport järeldab, et Hiina on toime pannud inimsusevastaseid kuritegusid.
rule REACTION reacts-to-release
    yes Uiguurid tervitavad Bacheleti Xinjiangi raportit.
    yes Hiina nimetas Bacheleti Xinjiangi raporti farsiks.
    no  Hiina tervitas Bacheleti visiiti Xinjiangi.
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > own-shelved >2 report >2 publish|publication
    unless state >1 asks|pressure
    confidence 0.8
    yes Vabaühendused nõuavad Bachelet'lt maha maetud Xinjiangi raporti avaldamist.
once own-shelved: what the report is called that somebody asks for
words own-shelved
    maha maetud, varjatud, sahtlisse pandud
rule RELEASE_DEMANDED asks-no-more-delay
    yes Vabaühendused nõuavad, et ÜRO ei viivitaks Xinjiangi raportiga.
words own-travels
    sõidab, reisib, lendab, külastab, käib
