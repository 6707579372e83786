# Polish. Perfective verbs carry their future in one word (opublikuje): that is own-publishes, not will > publish.
# Word order is free, so what English says as `a > b` stands here in both orders.
# Tried on its own examples only: there are no labelled articles in Polish.
language pl Polish
reach 8
once own-publishes: "will publish" in one word
once own-publishing: "publishes", now or any time now
once own-presented: presented, submitted, disclosed

words report
    nowy raport, nowym raporcie, nowego raportu, nowe badanie, pewien raport
    raport, raportu, raportowi, raportem, raporcie, raporty, raportów, raportach, raportami, sprawozdanie, sprawozdania, sprawozdaniu, sprawozdaniem, dokument, dokumentu, dokumentowi, dokumentem, dokumencie, ocena, oceny, ocenę, ocenie, oceną, opracowanie, opracowania, opracowaniu, studium, badanie, badania, badaniu, ustalenia, ustaleń, ustaleniami, ustaleniach, wnioski, wniosków, wnioskach, wnioskami, analiza, analizy, analizę, analizie, dossier, tekst raportu, ekspertyza, ekspertyzę
words publish
    opublikować, publikować, publikowała, publikowali, opublikowania, ujawnić, ujawniać, upublicznić, upubliczniać, upublicznienia, wydać, wydawać, udostępnić, udostępniać, ogłosić, ogłaszać, odtajnić, wypuścić, wypuszczać, ukazać się, ukazywać się, się ukazać, wyjść na jaw, ujrzeć światło dzienne, zobaczyć światło dzienne, wyjść, wychodzić, pojawić się, się pojawić, zamieścić, zaprezentować, przedstawić opinii publicznej, przedstawić publicznie, przedstawić światu, pokazać światu, pokazać opinii publicznej, podać do publicznej wiadomości, podania do publicznej wiadomości, podać do wiadomości publicznej, podać do wiadomości, położyć na stole, wyłożyć na stół, rzucić światło, opublikować go, ujawnić go, upublicznić go
    opublikujcie, publikujcie, ujawnijcie, upublicznijcie, opublikujmy, zostać opublikowan*, być opublikowan*, zostać ujawnion*, być ujawnion*, być upublicznion*, zostać upublicznion*, był opublikowany, robić tego, zrobić tego, tego nie robić, wyciągnąć z szuflady, wyjąć z szuflady, zrobić to
words released
    ujrzał światła dziennego, ujrzała światła dziennego, ujrzało światła dziennego, opublikował, opublikowała, opublikowało, opublikowali, opublikowały, opublikowano, opublikowawszy, opublikowany, opublikowana, opublikowane, opublikowanego, opublikowanym, opublikowanej, opublikowaną, opublikowanemu, upublicznił, upubliczniła, upubliczniło, upublicznili, upubliczniono, upubliczniony, upubliczniona, upublicznione, upublicznionego, upublicznionym, ujawniono, ujawniony, ujawniona, ujawnione, ujawnionego, ujawnionym, wydał, wydała, wydało, wydali, wydano, wydany, wydana, wydanego, wydanym, ukazał się, ukazała się, ukazało się, ukazały się, się ukazał, się ukazała, udostępnił, udostępniła, udostępniło, udostępnili, udostępniono, udostępniony, ogłoszono, ogłoszony, ogłoszonego, ogłoszona, wypuścił, wypuściła, wypuściło, wyszedł, wyszło na jaw, ujrzał światło dzienne, ujrzała światło dzienne, ujrzało światło dzienne, ujrzał wreszcie światło, ujrzał w końcu światło, zobaczył światło dzienne, pojawił się, pojawiła się, pojawiło się, się pojawił
    podał do publicznej wiadomości, podała do publicznej wiadomości, podano do publicznej wiadomości, podało do publicznej wiadomości, podany do publicznej wiadomości, podał do wiadomości, zamieścił, zamieściła, zamieściło, zamieszczono, zamieszczony, zamieszczonym, odtajniono, odtajniony, dostępny na stronie, dostępny online, jest już dostępny, jest publiczny, jest już publiczny, stał się publiczny, stał się jawny, jest już jawny, leży na stole, na stole, trafił do sieci, trafił na stronę, zaprezentowano, zaprezentowany
words publication
    publikacja, publikacji, publikację, publikacją, opublikowanie, opublikowaniem, opublikowaniu, ujawnienie, ujawnienia, ujawnieniem, ujawnieniu, upublicznienie, upublicznieniem, upublicznieniu, ogłoszenie, ogłoszenia, ogłoszeniem, ogłoszeniu, wydanie, wydania, wydaniem, wydaniu, ukazanie się, ukazania się, ukazaniem się, ukazaniu się, udostępnienie, udostępnienia, udostępnieniem, odtajnienie, odtajnienia
words it
    go, jego, on, jemu, nim, ten tekst, tego tekstu, niego
words draft
    projekt, projektu, projektem, projekcie, szkic, szkicu, szkicem, wersja robocza, wersji roboczej, wersję roboczą, robocza wersja, roboczą wersję, roboczej wersji, wstępna wersja, wstępną wersję, wstępnej wersji, wersja wstępna, wersję wstępną, wersji wstępnej, kopia, kopię, kopii, brudnopis, treść raportu, treścią raportu, tekst raportu, tekstem raportu, tekstu raportu
words own-leaked
    projekt raportu, szkic raportu, wersja robocza, wersję roboczą
words not
    nie, ani, nigdy, bez, żaden, żadnego, powstrzymać się od, powstrzymała się od, zaniechać, zamiast, nikt, niemożliwe, niedopuszczalne
words will
    postanowiło, postanowiła, postanowił, postanowiono, zdecydowało, zdecydowała, zdecydowano
    będzie, będą, zostanie, zostaną, zaplanowano, zaplanowana, zaplanowany, zaplanowane, planuje, planują, planowana, planowany, planowane, oczekuje się, spodziewane, spodziewany, spodziewana, przewidziano, przewidziany, przewidziana, ma zamiar, mają zamiar, zamierza, zamierzają
words promise
    obiecuje, obiecują, obiecał, obiecała, obiecało, obiecali, obiecano, obiecany, obietnica, obietnicy, obietnicę, obietnicą, obietnic, obietnice, przyrzekł, przyrzekła, przyrzeka, zapowiada, zapowiadają, zapowiadał, zapowiadała, zapowiedział, zapowiedziała, zapowiedziało, zapowiedzieli, zapowiedziano, zapowiedź, zapowiedzi, zapowiedzią, zamierza, zamierzają, zamierzał, zamierzała, zamierzali, zamiar, zamiaru, zamiarze, planuje, planują, planował, planowała, planowali, plany, planów, zapewnia, zapewnił, zapewniła, zapewnili, zapewniło, zapewniają, zapewnienie, zapewnienia, zobowiązał się, zobowiązała się, zobowiązało się, zobowiązuje się, zobowiązanie do, deklaruje, deklarują, zadeklarował, zadeklarowała, zadeklarowało, zadeklarowali, deklaracja publikacji, ma nadzieję, mają nadzieję, miała nadzieję, miał nadzieję, liczy na to, nadzieję że, chce opublikować, chce ujawnić, chciałaby opublikować, dąży do, dążą do, dotrzyma słowa, dotrzymać słowa, dotrzymać obietnicy, dotrzyma obietnicy, dała słowo, daje słowo, dał słowo, spełnić obietnicę, spełni obietnicę, termin, terminu, cel, zdeterminowana, zdecydowana opublikować, postanowiła opublikować, postanowiło opublikować, gotowa, gotowe, gotowy, gotowość, podtrzymuje obietnicę, podtrzymuje zamiar, podtrzymała obietnicę, podtrzymała zamiar, przygotowuje się do
words may
    może, mogą, mógłby, mogłaby, mogłoby, mógł, mogła, możliwe, prawdopodobnie, być może, niewykluczone, zapewne, chyba
words must
    musi, muszą, musiałby, powinien, powinna, powinno, powinni, powinny, trzeba, należy, należałoby, czas na, najwyższy czas, najwyższa pora, czas by, pora, ma obowiązek, mają obowiązek, obowiązek, obowiązkiem, zobowiązany, zobowiązana, zobowiązane, konieczne, konieczna, niezbędne, niezbędna, ważne by, nie może dłużej
words asks
    domagamy się, prosimy, apelujemy, wzywamy, żądamy, nalegamy, zwracamy się z prośbą, błagamy
    prosi, proszą, prosił, prosiła, prosili, prosiły, prosiło, poprosił, poprosiła, poprosili, poprosiły, poprosiło, prosić, poprosić, prośba, prośby, prośbę, prośbą, prośbie, apeluje, apelują, apelował, apelowała, apelowali, apelowało, zaapelował, zaapelowała, zaapelowali, zaapelowało, zaapelowały, apel, apelu, apelem, apele, apelów, wzywa, wzywają, wzywał, wzywała, wzywali, wezwał, wezwała, wezwali, wezwało, wezwały, wezwanie, wezwania, wezwaniem, wezwano, nawołuje, nawołują, nawoływał, nawoływali
    żąda, żądają, żądał, żądała, żądali, żądało, zażądał, zażądała, zażądali, zażądały, zażądało, żądanie, żądania, żądaniem, żądań, domaga się, domagają się, domagał się, domagała się, domagali się, domagało się, domagać się, domagając się, się domaga, się domagają, postuluje, postulują, postulat, nalega, nalegają, nalegał, nalegała, nalegali, naleganie, nalegania, nakłania, nakłaniał, nakłaniają, nakłonić, namawia, namawiają, namawiał, namówić, przekonać, przekonuje, przekonują, zwrócił się, zwróciła się, zwrócili się, zwróciło się, zwracają się, zwraca się, zabiega, zabiegają, zabiegał, zabiegali, list, listu, liście, listem, listy, listów, petycja, petycji, petycję, pismo, piśmie, skłonić, błaga, błagają, błagali, zmusić, zmuszenia, doradza, doradził, radzi, radzą, zaleca, rekomenduje, ultimatum, ponagla, ponaglają, ponagliły, opowiada się za, opowiadają się za, podpisy, zbiera podpisy, zbierają podpisy, oczekuje od, oczekują od, przypomniały o obietnicy
words pressure
    ogromna presja, ogromną presją, ogromnej presji, ogromną presję, olbrzymia presja, olbrzymią presją, olbrzymiej presji, silna presja, silną presją, silnej presji, wielką presją, potężną presją, pod presją
    presja, presji, presję, presją, naciski, nacisk, nacisków, naciskach, naciskiem, naciskami, naciska, naciskają, naciskał, naciskała, naciskali, naciskały, naciskać, wywiera presję, wywierają presję, wywierał presję, wywierały presję, wywierał naciski, wywiera naciski, lobbuje, lobbują, lobbował, lobbowali, lobbowały, lobbing, lobbingu, lobbować, grozi, grożą, groził, grozili, zagroził, zagrozili, groźby, groźba, groźbami, groźbę, szantaż, szantażu, szantażuje, zastrasza, zastraszanie, zastraszyć, zastraszania, ingerencja, ingerencji, ingeruje, próbuje, próbują, próbował, próbowała, próbowali, próbowały, próba, próby, próbę, usiłuje, usiłują, usiłował, usiłowali, usiłowały, stara się nie dopuścić, starają się nie dopuścić, kampania przeciw, kampanię przeciw, kampanii przeciw, przymus, zabiegi
words warn
    ostrzega, ostrzegają, ostrzegał, ostrzegała, ostrzegali, ostrzegł, ostrzegła, ostrzegli, ostrzegły, ostrzegło, ostrzeżenie, ostrzeżenia, przestrzega, przestrzegł, przestrzegła, przestrzegają
words harm
    zaszkodzi, zaszkodzić, zaszkodziłoby, szkodzi, szkodzić, szkodę, szkody, podważy, podważyć, podważa, podważyłoby, upolityczni*, konfrontac*, pogorszy, pogorszyć, pogorszenie, zatruje, zatruć, zaostrzy, zaostrzyć, osłabi, osłabić, zagrozi współpracy, nadszarpnie
words oppose
    sprzeciwiamy się
    sprzeciwia się, sprzeciwiają się, sprzeciwiał się, sprzeciwiali się, sprzeciwił się, sprzeciwiła się, sprzeciwili się, sprzeciwiły się, się sprzeciwia, się sprzeciwiają, sprzeciw, sprzeciwu, sprzeciwem, przeciw, przeciwko, przeciwny, przeciwna, przeciwne, przeciwni, przeciwnik*, opór, oporu, oporem, protestuje, protestują, protestował, protestowali, protestowały, zaprotestował, zaprotestowali, zaprotestowały, protest, protesty, protestów, nie zgadza się na, nie godzi się na, jest przeciw, są przeciw, sprzeciwiać się, oponuje, oponują, oponent*, niechętny, niezadowolon*
words hope
    ma nadzieję, mają nadzieję, mamy nadzieję, nadzieję że, wyraził nadzieję, wyraziła nadzieję, wyrazili nadzieję, wolałby, wolałyby, wolałaby, wolą, woli, liczy że, liczą że, liczą na
words block
    zablokować, zablokował, zablokowała, zablokowali, zablokowania, zablokowanie, blokować, blokuje, blokują, blokował, blokowali, blokowanie, blokowania, powstrzymać, powstrzymania, powstrzymanie, powstrzymuje, wstrzymać publikację, zatrzymać, zatrzymania, zatrzymanie, zatrzymuje publikację, zapobiec, zapobiega, zapobiegać, uniemożliwić, uniemożliwia, uniemożliwienie, przeszkodzić, przeszkadza, nie dopuścić do, nie dopuścić, niedopuszczenie, udaremnić, udaremnia, storpedować, torpeduje, torpedować, zatuszować, zatuszowania, zatuszowanie, tuszuje, tuszować, tuszowanie, ukryć, ukrycia, ukrywa, ukrywać, ukrywanie, ukryto, zataić, zatajenie, zatajenia, zataja, pogrzebać, pogrzebania, pogrzebanie, grzebie, zamieść pod dywan, zamiecenia pod dywan, pod dywan, schować do szuflady, schowania do szuflady, chowa, schować, trzymać w szufladzie, trzymać pod kluczem, trzymać w tajemnicy, utrzymać w tajemnicy, utajnić, utajnienia, utajnia, stłumić, stłumienia, tłumi, zakazać, zakaz, zakazu, zakazuje, uciszyć, uciszenie, ukręcić łeb, sabotować, sabotuje, sabotaż, odwieść, odstraszyć, zniechęcić, hamuje, hamować, zahamować, wyhamować, przemilczeć, zdusić, wykoleić
words shelve
    odłożyć na półkę, odłożony na półkę, odłożono na półkę, odłożyła na półkę, odłożyło na półkę, na półkę, do szuflady, trafił do szuflady, trafi do szuflady, pogrzebany, pogrzebano, pogrzebała, pogrzebał, pogrzebało, do kosza, trafił do kosza, wyrzucić do kosza, wycofać, wycofała, wycofał, wycofało, wycofali, wycofano, wycofany, wycofania, wycofanie, wycofuje, anulować, anulowano, anulowany, anulowała, odwołać, odwołano, odwołała, odwołany, odwołał, odwołało, porzucić, porzucono, porzuciła, porzucony, zarzucono, zarzucony, skreślony, skreślono, do archiwum, zarchiwizowa*, ad acta, odstąpić, odstąpiła, odstąpiło, odstąpienie, odstąpienia, postawiono krzyżyk, postawiła krzyżyk, definitywnie zamknięt*
words delay
    opóźnia, opóźniają, opóźniał, opóźniała, opóźnić, opóźnił, opóźniła, opóźniło, opóźniono, opóźnienie, opóźnienia, opóźnieniu, opóźnieniem, opóźnień, opóźniony, opóźniona, opóźnione, opóźnionego, opóźnioną, opóźnianie, opóźniania, opóźnianiu, odkłada, odkładają, odkładał, odkładała, odkładać, odkładany, odkładana, odkładane, odkładanie, odkładania, odłożyć, odłożył, odłożyła, odłożyło, odłożyli, odłożono, odłożony, odłożona, odłożone, odłożoną, odłożenie, odłożenia, odroczyć, odroczył, odroczyła, odroczyło, odroczono, odroczony, odroczona, odroczenie, odroczenia, odracza, przesunąć, przesunął, przesunęła, przesunęło, przesunięto, przesunięty, przesunięta, przesunięcie, przesunięcia, przesuwa, przekłada, przełożyła, przełożono, przełożony, przełożenie, zwleka, zwlekają, zwlekał, zwlekała, zwlekać, zwlekanie, zwlekania, zwłoka, zwłoki, zwłokę, zwłoce, ociąga się, ociąganie, ociągania, przeciąga, przeciąga się, przeciągał się, przeciąganie, poślizg, poślizgu, spóźnia się, spóźniony, spóźnienie, spóźnienia, nie zdążyła, przetrzymuje, przetrzymywała, przetrzymywanie, wstrzymuje, wstrzymują, wstrzymał, wstrzymała, wstrzymało, wstrzymano, wstrzymany, wstrzymać, wstrzymanie, wstrzymania, wstrzymywanie, wstrzymywania, zalega, utknął, utknęła, gra na czas, grają na czas, grę na czas, minął termin, przekroczony termin, przekroczyła termin, nie spieszy się, poczekać z, czeka z publikacją, zamrozić, zamrożony, zamrożono
words epithet
    długo wyczekiwan*, długo oczekiwan*, od dawna wyczekiwan*, od dawna oczekiwan*, wyczekiwan*, oczekiwany od, długooczekiwan*, wielokrotnie odkładan*, wielokrotnie przekładan*, wielokrotnie opóźnian*, wielokrotnie odraczan*, kilkakrotnie odkładan*, wciąż odkładan*, ciągle odkładan*, kilkukrotnie odkładan*, długo odkładan*, długo opóźnian*, długo wstrzymywan*, zapowiadan*, od dawna zapowiadan*, obiecan* od dawna, po wielu opóźnieniach, po długim opóźnieniu, po długich opóźnieniach, po miesiącach opóźnień, po miesiącach zwłoki, po wielomiesięcznym opóźnieniu, z opóźnieniem, po wielu miesiącach zwłoki, mocno spóźnion*
words unpublished
    nieopublikowany, nieopublikowanego, nieopublikowana, nieopublikowanym, nieujawniony, nieujawnionego, wciąż nie opublikowa*, nadal nie opublikowa*, ciągle nie opublikowa*, do dziś nie opublikowa*, dotąd nie opublikowa*, jeszcze nie opublikowa*, wciąż nie ujawni*, nadal nie ujawni*, dotąd nie ujawni*, jeszcze nie ujawni*, wciąż nie ukazał się, nadal się nie ukazał, wciąż się nie ukazał, dotąd się nie ukazał, jeszcze się nie ukazał, nie ukazał się jeszcze, nie został jeszcze opublikowany, nie został dotąd opublikowany, nie został wciąż opublikowany, nie został nadal opublikowany, wciąż nie został opublikowany, nadal nie został opublikowany, dotąd nie został opublikowany, jeszcze nie został opublikowany, do tej pory nie został opublikowany, do dziś nie został opublikowany, do tej pory nie opublikowa*, nie ujrzał jeszcze światła dziennego, wciąż nie ujrzał światła dziennego, nadal nie ujrzał światła dziennego, dotąd nie ujrzał światła dziennego, wciąż nie ma, nadal nie ma, jak nie było tak nie ma, leży w szufladzie, w szufladzie, w szufladach, na dnie szuflady, zalega w szufladzie, obrasta kurzem, kurzy się, pokrywa się kurzem, zbiera kurz, pod kluczem, pozostaje tajny, pozostaje w ukryciu, pozostaje nieopublikowany, pozostaje niejawny, każe na siebie czekać, kazał na siebie czekać, karze na siebie czekać, ani śladu, w zawieszeniu, w próżni, nikt go nie widział, ciągle czeka na publikację, czeka na publikację, wciąż czeka na publikację
words no-date
    nie ma daty, brak daty, bez daty, daty nie ma, daty brak, nie ma terminu, brak terminu, terminu nie ma, bez terminu, nie podała daty, nie podała terminu, nie podał daty, nie podano daty, nie podano terminu, nie podało daty, nie podało terminu, nie wskazała daty, nie wskazała terminu, odmówiła podania daty, odmówiła podania terminu, nie chciała podać daty, nie chciała podać terminu, bez podania daty, bez podania terminu, nie ma harmonogramu, brak harmonogramu, dokładnej daty, konkretnej daty, konkretnego terminu, dokładnego terminu, data nieznana, data jest nieznana, termin nieznany, termin jest nieznany, nie ma ustalonej daty, nie wyznaczono daty, nie wyznaczono terminu, nie ma jeszcze daty, nie wiadomo kiedy, kiedy dokładnie
words unsure
    nie gwarantuje, nie może zagwarantować, nie mogła zagwarantować, nie mogę zagwarantować, nie potrafi zagwarantować, nie zagwarantowała, nie może obiecać, nie mogła obiecać, nie mogę obiecać, nie obiecuje, nie obiecała, nie chciała obiecać, bez gwarancji, nie ma gwarancji, brak gwarancji, nie daje gwarancji, nie dała gwarancji, żadnych gwarancji, nie jest pewne, nie jest pewna, nie jest pewny, niepewne, niepewna, niepewny, niepewność, niepewnością, pod znakiem zapytania, wątpliwe, wątpliwa, wątpliwości, wątpi, wątpią, zagrożona, zagrożony, stoi pod znakiem zapytania, mało prawdopodobne, raczej nie, chyba nie, może nie zdążyć, nie zdąży, czy zdąży, czy zdążą, czy uda się, nie wiadomo czy, niejasne czy, nie jest jasne czy, obawia się, obawiają się, obawy, obawa, stara się dotrzymać, staramy się, bardzo się staramy, robi wszystko, robią wszystko, robimy wszystko, dokłada wszelkich starań, dokładamy wszelkich starań, dokładają wszelkich starań, dokłada starań, dołoży starań, uchyliła się od odpowiedzi, unika odpowiedzi, wymijająco, czas ucieka, czasu coraz mniej, kończy się czas, nie zobowiązała się, nie wyklucza opóźnienia, na włosku, nie przesądziła
words await
    czeka, czekają, czekała, czekali, czekamy, czekać, oczekuje na, oczekują na, w oczekiwaniu, oczekiwaniu na, oczekiwanie na, wyczekuje, wyczekują, doczekać, nie doczekał*
words at-once
    natychmiast, natychmiastow*, niezwłocznie, niezwłoczn*, bezzwłocznie, bezzwłoczn*, bez zwłoki, bez dalszej zwłoki, bez opóźnień, bez dalszych opóźnień, bez dalszego zwlekania, jak najszybciej, jak najprędzej, jak najszybsz*, szybko, szybki*, szybsz*, pilnie, piln*, w trybie pilnym, czym prędzej, wreszcie, w końcu, już teraz, od razu, od zaraz, terminow*, bez ociągania
words before
    przed, do, do czasu, dopóki, zanim, wcześniej niż, w tym miesiącu, w tym tygodniu, w tym roku, na czas, w terminie, dziś, dzisiaj, jutro, wkrótce, na razie, póki co, obecnie, teraz, prędko, szybko, aż do, aż po, za jej kadencji, w najbliższym czasie
words prepare
    kończy, kończą, kończył, kończyła, kończyło, kończyć, dokończyć, dokończenie, ukończyć, ukończył, ukończyła, ukończono, ukończony, ukończenie, ukończenia, ukończeniu, zakończyła prace, kończy prace, finalizuje, finalizują, finalizować, finalizowan*, sfinalizować, sfinalizowała, sfinalizowan*, finalizacj*, dopracowuje, dopracować, dopracowywan*, dopina, na ostatni guzik, ostatnie poprawki, ostatnich poprawek, ostatnie szlify, ostatnich szlifów, ostatnie prace, ostatniej fazie, końcowej fazie, końcowa faza, końcowym etapie, na ostatniej prostej, na finiszu, na ukończeniu, niemal gotowy, prawie gotowy, jest gotowy, jest już gotowy, już gotowy, niemal ukończony, gotowy do publikacji, pracuje nad, pracują nad, pracował nad, pracowała nad, pracowało nad, pracujemy nad, pracować nad, prace nad, prac nad, praca nad, pracę nad, pracach nad, trwają prace, przygotowuje, przygotowują, przygotowywał, przygotowywała, przygotowywać, przygotować, przygotował, przygotowała, przygotowało, przygotowan*, przygotowywan*, przygotowania, opracowuje, opracowują, opracowywan*, opracować, sporządza, sporządzić, sporządzan*, redaguje, redagowan*, aktualizuje, aktualizacj*, aktualizować, w przygotowaniu, w opracowaniu, szlifuje, poprawia
words share
    przekazał, przekazała, przekazało, przekazali, przekazano, przekazany, przekaże, przekażą, przekazać, przekazanie, przekazania, przekazuje, przesłał, przesłała, przesłało, przesłali, przesłano, przesłany, prześle, przesłać, wysłał, wysłała, wysłało, wysłali, wysłano, wysłany, wysłać, wyśle, wręczył, wręczyła, wręczono, pokazał, pokazała, pokazało, pokazano, pokazać, pokaże, udostępnił Chinom, udostępniła Chinom, udostępniło Chinom, udostępniono Chinom, udostępniono Pekinowi, otrzymał, otrzymała, otrzymały, otrzymało, otrzymali, otrzymają, otrzyma, dostał, dostała, dostały, dostali, dostaną, dostanie, do wglądu, wgląd, wglądu, zapoznał się, zapoznały się, zapoznać się, zapoznać, zapoznania się, zobaczyły, zobaczył, zobaczą, zobaczy, widział, widziały, podzielił się, podzieliła się, podzieliło się, do konsultacji, do zaopiniowania, dostarczył, dostarczono, przedłożył, przedłożono
words comment
    komentarze, komentarzy, komentarzami, komentarza, uwagi, uwag, uwagami, uwagach, opinie, zaopiniowania, poprawki, poprawek, sugestie, sprostowania, ustosunkowania się, ustosunkować się, odniesienia się, skomentowania, stanowisko wobec projektu, do skomentowania
words review
    analizuje, analizować, przeanalizować, przegląda, przejrzeć, rozpatruje, rozpatrzyć, uwzględnia, uwzględnić, uwzględni, uwzględnienie, uwzględniono, bada, studiuje, włączyć, weryfikuje
words react
    potępiamy, odrzucamy, krytykujemy
    odrzucił, odrzuciła, odrzuciło, odrzuciły, odrzucili, odrzuca, odrzucają, odrzucając, odrzucono, potępił, potępiła, potępiło, potępiły, potępili, potępia, potępiają, potępiając, potępienie, skrytykował, skrytykowała, skrytykowało, skrytykowali, skrytykowały, krytykuje, krytykują, krytyka, krytyki, krytyką, krytykę, skrytykowano, z zadowoleniem przyjął, z zadowoleniem przyjęła, z zadowoleniem przyjęły, z zadowoleniem przyjęli, z zadowoleniem przyjęto, z zadowoleniem, z uznaniem, z ulgą, pochwalił, pochwaliła, pochwalili, chwali, chwalą, pochwały, docenił, docenili, docenia, poparł, poparła, poparli, popiera, zareagował, zareagowała, zareagowało, zareagowali, zareagowały, reaguje, reagują, reakcja na, reakcje na, reakcję na, reakcji na, nazwał, nazwała, nazwało, nazwali, nazwały, nazywa, nazywają, określił, określiła, określiło, określili, określa jako, oburzony, oburzona, oburzone, oburzenie, oburzeniem, oburza się, oburzył się, wściekły, wściekłe, wściekłość, wściekłością, wściekają się, rozwścieczone, rozwścieczony, grzmi, zagrzmiał, atakuje, zaatakował, zaatakowała, zaatakowały, kwestionuje ustalenia, zakwestionował, zakwestionowały, zdyskredytować, dyskredytuje, nie uznaje, nie uznał, gniew, gniewem, szydzi, wyśmiał, wyśmiała, podważa ustalenia, wyraził ulgę, odetchnęli
words slur
    farsa, farsę, farsą, kłamstwo, kłamstwa, kłamstw, kłamstwem, kłamstwami, kłamliw*, oszczerstw*, oszczercz*, pomówien*, pomówieni*, dezinformacj*, fałszerstw*, fałszyw*, fałszem, sfabrykowan*, fabrykacj*, zmyślon*, zmyślen*, wymysł*, paszkwil*, narzędzie polityczne, narzędziem politycznym, narzędziem polityki, politycznym narzędziem, upolitycznion*, motywowan* politycznie, politycznie motywowan*, nielegaln*, nieważn*, bezwartościow*, bezprawn*, bezzasadn*, bezpodstawn*, niewiarygodn*, zniesławi*, oczerni*, oczernia*, szkalow*, szkalując*, propagand*, manipulacj*, absurd*, nonsens*, bzdur*, prowokacj*, stronnicz*, tendencyjn*, historyczn*, przełomow*, przełomem, przełom, punkt zwrotny, punktem zwrotnym, kamień milowy, kamieniem milowym, druzgocąc*, miażdżąc*, ważny krok, ważnym krokiem, policzek, policzkiem, makulatur*
words finds
    stwierdza, stwierdzono, stwierdził, stwierdza się, czytamy, napisano, zapisano, podkreślono, zaznaczono, wskazano, wskazuje na, oskarża, oskarżył, zarzuca, zarzucił, opisuje, opisano, opisuje się, dokumentuje, udokumentowano, wylicza, wymienia, wymieniono, konkluduje, dochodzi do wniosku, doszli do wniosku, doszedł do wniosku, potwierdza, potwierdzono, zawiera, mówi o, mowa o, mowa jest, mowa w nim, zaleca, zalecono, odnotowuje, odnotowano, ocenia, oceniono, wynika, wykazał, wykazuje, ujawnia że, ustalono, autorzy, liczy stron, ukazuje, rekomenduje, zgodnie z
words council
    Rada, Rady, Radzie, Radę, Radą, Rada Praw Człowieka, Rady Praw Człowieka, Radzie Praw Człowieka
words debate
    debata, debaty, debatę, debacie, debatą, debatować, dyskusja, dyskusji, dyskusję, dyskusją, dyskutować, głosowanie, głosowania, głosowaniu, głosowaniem, głosował, głosowała, głosowali, głosowały, zagłosował, zagłosowała, zagłosowali, zagłosowały, rezolucja, rezolucji, rezolucję, rezolucją, projekt decyzji, projektu decyzji, projekt rezolucji, projektu rezolucji, wniosek o, wniosku o, wnioskiem o, propozycja, propozycję, obrady
words outcome
    odrzucił, odrzuciła, odrzuciło, odrzucili, odrzuciły, odrzucono, odrzucony, odrzucona, odrzucenie, przepadł, przepadła, przepadło, upadł, upadła, upadło, przyjął, przyjęła, przyjęto, przyjęli, zagłosował, zagłosowała, zagłosowali, zagłosowały, głosowała przeciw, głosowało przeciw, głosowali przeciw, głosami, głosów, wstrzymało się od głosu, wstrzymali się od głosu, złożyły, złożył, złożyła, złożono, zgłosiły, zgłosił, zgłosiła, zaproponowały, proponują, wnioskują, odmówiła, odmówiło, zablokowały, zablokował, zablokowała, porażka, porażkę, porażką, porażki, przegrała, przegrał, przegrali, przegrały, nieznaczną, większością, minimalnie, nie zgodziła się, nie poparła

words un
    ONZ, Organizacja Narodów Zjednoczonych, Organizacji Narodów Zjednoczonych, Narody Zjednoczone, Narodów Zjednoczonych
words state
    Chiny, Chin, Chinom, Chinami, Chinach, chińsk*, Chińczy*, Pekin, Pekinu, Pekinowi, Pekinem, Pekinie, ChRL, Państwo Środka, Państwa Środka, Xi Jinping*, Xi, Zhang Jun*, Wang Wenbin*, Wang Yi, Zhao Lijian*, Hua Chunying, Liu Yuyin*, Chen Xu, Mao Ning, partia komunistyczna, Komunistyczna Partia, Komunistycznej Partii, Moskwa, Rosja, Rosji, Kuba, Kuby, Pakistan, 40 państw, 40 krajów, czterdzieści państw, czterdziestu państw, około 40 państw, około 40 krajów, ok 40 państw
words group
    prawodawc*, kongresmen*, kongresman*, senator*, senatorowie, deputowan*, posłowie, posłów, europosł*, eurodeputowan*, parlamentarzy*, parlament, parlamentu, Parlament Europejski, Kongres, Kongresu, organizacje, organizacji, organizacja, organizacjom, NGO, pozarządow*, obrońcy praw, obrońców praw, działacz*, aktywist*, kraje, krajów, państwa, państw, rządy, rządów, dyplomac*, dyplomat*, USA, Waszyngton*, Stany Zjednoczone, Stanów Zjednoczonych, Wielka Brytania, Wielkiej Brytanii, Niemcy, Niemiec, Francja, Francji, Unia Europejska, Unii Europejskiej, UE, Kanada, Kanady, Australia, Australii, Japonia, Japonii, Holandia, Litwa, Polska, Zachód, Zachodu, zachodn*, Human Rights Watch, HRW, Amnesty, Amnesty International, Światow* Kongres* Ujgurów, ujgursk* organizac*, diaspora, diaspory, ekspert*, eksperci, prawnik*, prawnicy, naukow*, ocalali, ocalałych, ofiary, ofiar, rodziny, rodzin, bliscy, krytycy, koalicj*, sygnatariusz*, minister, ministrowie, Departament Stanu
    Światowy Kongres Ujgurów, Światowego Kongresu Ujgurów, Kongres Ujgurów, Kongresu Ujgurów
called China
    Chiny, Chin, Chinom, Chinami, Chinach, chińsk*, Chińczy*, Pekin, Pekinu, Pekinowi, Pekinem, Pekinie, ChRL, Państwo Środka, Państwa Środka, Xi Jinping*
    Xi, Zhang Jun*, Wang Wenbin*, Wang Yi, Zhao Lijian*, Hua Chunying, Liu Yuyin*, Chen Xu, Mao Ning, partia komunistyczna, Komunistyczna Partia
    Komunistycznej Partii
called Amnesty International
    Amnesty, Amnesty International
called Australia
    Australia, Australii
called Canada
    Kanada, Kanady
called Cuba
    Kuba, Kuby
called EU
    Unia Europejska, Unii Europejskiej, UE
called European Parliament
    Parlament Europejski
called France
    Francja, Francji
called Germany
    Niemcy, Niemiec
called Human Rights Watch
    Human Rights Watch, HRW
called Japan
    Japonia, Japonii
called Lithuania
    Litwa
called Netherlands
    Holandia
called Pakistan
    Pakistan
called Poland
    Polska
called Russia
    Moskwa, Rosja, Rosji
called UK
    Wielka Brytania, Wielkiej Brytanii
called US
    USA, Waszyngton*, Stany Zjednoczone, Stanów Zjednoczonych, Departament Stanu
called Uyghur groups
    ujgursk* organizac*
called Western states
    Zachód, Zachodu, zachodn*
called World Uyghur Congress
    Światow* Kongres* Ujgurów
    Światowy Kongres Ujgurów, Światowego Kongresu Ujgurów, Kongres Ujgurów, Kongresu Ujgurów
called 40 states
    40 państw, 40 krajów, czterdzieści państw, czterdziestu państw
called about 40 states
    około 40 państw, około 40 krajów, ok 40 państw
called activists
    obrońcy praw, obrońców praw, działacz*, aktywist*
called critics
    krytycy
called diaspora groups
    diaspora, diaspory
called diplomats
    dyplomac*, dyplomat*
called experts
    ekspert*, eksperci, naukow*
called families
    rodziny, rodzin, bliscy
called lawmakers
    prawodawc*, kongresmen*, kongresman*, senator*, senatorowie, deputowan*, posłowie, posłów, europosł*, eurodeputowan*, parlamentarzy*, parlament
    parlamentu, Kongres, Kongresu
called lawyers
    prawnik*, prawnicy
called ministers
    minister, ministrowie
called organisations
    organizacje, organizacji, organizacja, organizacjom, NGO, pozarządow*, koalicj*
called signatories
    sygnatariusz*
called states
    kraje, krajów, państwa, państw, rządy, rządów
called victims
    ocalali, ocalałych, ofiary, ofiar
words spokesman
    rzecznik, rzecznika, rzeczniczka, rzeczniczki, rzecznicy, przedstawicielka, przedstawiciel, Colville, Shamdasani, Throssell, Laurence, biuro, biura, urząd, urzędu, biuro prasowe, współpracownik*
words other-author
    trybunał*, Departament Stanu, Departamentu Stanu, Human Rights Watch, HRW, Amnesty, Amnesty International, instytut*, Australijski Instytut, ASPI, MOP, Międzynarodowa Organizacja Pracy, Międzynarodowej Organizacji Pracy, BBC, gazeta, gazety, media, mediów, dziennikarz*, Zenz*, badacze, badaczy, badacz, Parlament Europejski, uniwersytet*, Pentagon*, think tank*, Newlines, ambasada, ambasady, ministerstwo, ministerstwa, MSZ, Freedom House, Reporterzy bez Granic, fundacj*, stowarzyszeni*, konsorcj*, haker*, UNHCR, Grandi, NIK, Volkswagen*, IPCC, ośrodek, ośrodka, OSW, Rzecznik Praw Obywatelskich, firma, komisja Kongresu, komisji Kongresu, MAEA
words other-object
    nazwisk, listy więźniów, listy zatrzymanych, liczb, więźni*, więźniowie, zatrzyman*, aresztowan*, osadzon*, uwięzion*, zdjęcia, zdjęć, zdjęcie, fotografi*, nagranie, nagrania, nagrań, wideo, film, filmu, oświadczenie, oświadczenia, oświadczeniu, komunikat, komunikatu, dane, danych, statystyk*, lista, listę nazwisk, listę firm, nazwiska, pliki, plików, akta, akt, dokumenty, archiwum, wspomnienia, książka, książkę, książki, przemówienie, biała księga, białą księgę, białej księgi, wyrok, wyroku, orzeczenie, artykuł, artykułu, wywiad, wywiadu, ustawa, ustawę, powieść, album, reportaż, dziennikark*, szczepionk*, wyniki finansowe, kondolencje, Police Files
words visit
    wizyta, wizyty, wizytę, wizycie, wizytą, podróż, podróży, podróżą, wyjazd, wyjazdu, misja, misji, misję, dostęp, dostępu, pobyt, pobytu
words if
    nie oznacza, nie znaczy
    jeśli, jeżeli, gdyby, o ile, w razie, w przypadku gdy, czy, pod warunkiem że, skoro tylko, jak tylko, gdy tylko, chyba że
words why
    dlaczego, czemu, po co, jak długo, gdzie jest, gdzie się podział
words when
    kiedy, w jakim terminie, którego dnia, kiedyż
words know
    wie, wiem, wiedzą, wiedziała, wiedział, wiadomo, jasne, pewne, powiedzieć, powiedziała, potrafi powiedzieć, sprecyzowała, sprecyzował, zdradziła, ujawniła, odpowiedziała, wyjaśniła, podała, podał, potwierdziła, zdecydowała
words deny
    zaprzeczył, zaprzeczyła, zaprzeczyło, zaprzeczyli, zaprzecza, zaprzeczają, zaprzeczając, zdementował, zdementowała, zdementowało, dementuje, dementi, nieprawda, to nieprawda, niezgodne z prawdą, mija się z prawdą, nie ma mowy, rzekomo, wykluczyła, wyklucza
words own-hearsay
    doniesienia, pogłoski, plotki
words own-refuted
    nieprawdziwe, fałszywe, bezpodstawne, nieprawda, nieprawdziwa, fałszywa
words recall
    wcześniej, uprzednio, w zeszłym roku, w ubiegłym roku, zeszłego roku, ubiegłego roku, zeszłej jesieni, zeszłego lata, zeszłej zimy, zeszłej wiosny, w zeszłym miesiącu, w ubiegłym miesiącu, ubiegłego miesiąca, rok temu, niemal rok temu, miesiąc temu, miesiące temu, miesięcy temu, tydzień temu, tygodnie temu, tygodni temu, lat temu, lata temu, jeszcze we wrześniu, jeszcze w grudniu, już we wrześniu, wówczas, wtedy, swego czasu, przypomnijmy, wielokrotnie, początkowo, pierwotnie, na początku roku, w przeszłości, nieraz, od miesięcy
words had
    -
words own-travels
    pojedzie, pojechać, poleci, przyjedzie, odwiedzi, odwiedzić
words condition
    warunek, warunku, warunkiem, pod warunkiem, warunki, warunków, w zamian, w zamian za, zamian, cena, ceną, targ, targu, umowa, układ, transakcj*, uzależnia, uzależnił, uzależniają
words says
    powiedział, powiedziała, powiedziało, powiedzieli, oświadczył, oświadczyła, oświadczyło, oświadczyli, oznajmił, oznajmiła, poinformował, poinformowała, poinformowało, poinformowali, informuje, mówi, mówią, mówił, mówiła, stwierdziła, stwierdził, zaznaczył, zaznaczyła, podkreślił, podkreśliła, podkreślili, dodał, dodała, wyjaśnił, wyjaśniła, ogłosił, ogłosiła, przyznał, przyznała, przyznali, twierdzi, twierdzą, potwierdził, potwierdziła, potwierdziło, odpowiedział, odpowiedziała, uważa, uważają, zdaniem, według, przekazała, zauważyła, zauważył, dała do zrozumienia, dał do zrozumienia, zapewniła, zapewnił
words reports-that
    podaje, podają, podał, podała, podało, podały, pisze, piszą, donosi, donoszą, doniósł, doniosła, doniosły, informuje, informują, według, powołując się na, za, jak podaje, jak pisze, relacjonuje, cytuje, dowiedział się, dowiedziała się, ustalił, ustaliła, do którego dotarł, dotarła, dotarł, źródła, źródło, w posiadaniu
words own-newsroom
    prasa, dziennik, gazeta, gazety, tygodnik, gazecie
words own-so-writes
    o tym pisze, o tym informuje, jak pisze, jak podaje
words but
    ale, lecz, jednak, jednakże, choć, chociaż, a, tymczasem, natomiast, podczas gdy, mimo to, niemniej, który, która, które, którego, teraz, zaś, zamiast tego
words by
    przez, autorstwa
words by-when
    do, w, na, najpóźniej, przyszły, przyszłym, najbliższy, najbliższym, przed, pod
words see-also
    czytaj także, czytaj też, czytaj również, zobacz także, zobacz też, przeczytaj także, przeczytaj również, więcej na temat, powiązane artykuły, podobne artykuły, polecamy, najczęściej czytane, czytaj więcej, warto przeczytać, zobacz również
words filler
    i wielokrotnie
    przeciwko ludzkości, przeciw ludzkości, walk* z terroryzmem, przeciwko terroryzmowi, przeciwko Ujgurom, przeciw Ujgurom, przeciwko muzułmanom, przeciwko mniejszości, przeciwko mniejszościom, przeciwko Chinom, przeciwko Ukrainie, konferencj* prasow*, wolność prasy, wolności prasy, prawa człowieka, praw człowieka, prawami człowieka, nie później niż, nie mniej niż, nie więcej niż, nie tylko, nie po raz pierwszy, nie bez, bez komentarza, odmówił komentarza, odmówiła komentarza, odmówiły komentarza, odmówiło komentarza, nie skomentował*, nie skomentowały, nie chciał komentować, nie chciała komentować, nie komentuje, nie odpowiedział*, nie odpowiedziało na, nie odpowiedziały na, prośbę o komentarz, prośby o komentarz, o komentarz, od komentarza, bez dostępu, bez ograniczeń, swobodny dostęp, swobodnego dostępu, nieograniczony dostęp, nieograniczonego dostępu, po wizycie, do Sinciangu, do Xinjiangu, do Chin, do Pekinu, do Genewy, do tej pory, do tego, do końca nie, między innymi, w tym, w szczególności, w sprawie, na temat, na przykład, na początku, Rada Bezpieczeństwa, Rady Bezpieczeństwa, Rada Europy, Rady Europy, Radzie Europy, Rada Ministrów, Rady Ministrów, ma prawo, ma dostęp, ma na celu, nie ma nic wspólnego, niezależne śledztwo, według raportu organizacji, według nowego raportu, według badania, wydarzenia, wydaje się, wydał się, wydała się, wydawało się, na wydarzenia, wniosek był, bez precedensu, bez wątpienia, za to, za granicą, za pomocą, za czasów
words today
    dziś, dzisiaj, jeszcze dziś, do końca dnia, w ciągu dnia, w najbliższych godzinach, dziś wieczorem, do północy, przed północą, za kilka godzin, w ciągu kilku godzin
words tomorrow
    jutro
words soon
    wkrótce, niebawem, niedługo, w najbliższym czasie, w niedługim czasie, w najbliższych dniach, w ciągu kilku dni, lada dzień, lada chwila, lada moment, w najbliższej przyszłości, w najbliższych miesiącach, w stosownym czasie, prędzej czy później, za kilka dni, już niedługo
words coming-weeks
    w najbliższych tygodniach, w nadchodzących tygodniach, najbliższych tygodniach, nadchodzących tygodniach, za kilka tygodni, w ciągu kilku tygodni, w ciągu najbliższych tygodni, kwestia tygodni, za parę tygodni, w ciągu tygodni, kilku tygodni
words end-of
    do końca miesiąca, koniec miesiąca, końca miesiąca, końcem miesiąca, pod koniec miesiąca, z końcem miesiąca, końca tego miesiąca
words this-month
    w tym miesiącu, jeszcze w tym miesiącu, tego miesiąca, bieżącym miesiącu

words own-put-off-to
    na, do
words own-at-first
    pierwotnie, początkowo
words month-1
    styczeń, stycznia, styczniu
words month-2
    luty, lutego, lutym
words month-3
    marzec, marca, marcu
words month-4
    kwiecień, kwietnia, kwietniu
words month-5
    maj, maja, maju
words month-6
    czerwiec, czerwca, czerwcu
words month-7
    lipiec, lipca, lipcu
words month-8
    sierpień, sierpnia, sierpniu
words month-9
    wrzesień, września, wrześniu
words month-10
    październik, października, październiku
words month-11
    listopad, listopada, listopadzie
words month-12
    grudzień, grudnia, grudniu
words weekday-1
    poniedziałek, poniedziałku, poniedziałkowy, poniedziałkiem
words weekday-2
    wtorek, wtorku, wtorkiem
words weekday-3
    środa, środę, środy, środą
words weekday-4
    czwartek, czwartku, czwartkiem
words weekday-5
    piątek, piątku, piątkiem
words weekday-6
    sobota, sobotę, soboty, sobotą
words weekday-7
    niedziela, niedzielę, niedzieli, niedzielą

words own-a-report
    nowy raport, nowym raporcie, nowego raportu, nowe badanie, pewien raport
words own-about
    o, ws, nt, dotyczący, dotyczącego, w sprawie, na temat, z powodu, wokół
words own-last
    ubiegłego, zeszłego
# "opublikuje", "ukaże się": the future in one word
words own-publishes
    opublikuje, opublikują, opublikujemy, upubliczni, upublicznią, upublicznimy, ujawni, ujawnią, ujawnimy, udostępni, wyda raport, wydadzą raport, ogłosi raport, wypuści, ukaże się, ukażą się, się ukaże, ujrzy światło dzienne, ujrzy światła dziennego, ujrzą światło dzienne, wyjdzie na jaw, pojawi się, zamieści, zostanie opublikowany, zostanie opublikowana, zostanie ujawniony, zostanie upubliczniony, zostanie wydany, zostanie ogłoszony, zostanie zaprezentowany, będzie opublikowany, będzie ujawniony, będzie gotowy i opublikowany, poda do publicznej wiadomości
# "publikuje", "ukazuje się": now, or any time now
words own-publishing
    publikuje, publikują, ukazuje się, upublicznia, upubliczniają, udostępnia, ogłasza raport
words own-presented
    przedstawił, przedstawiła, przedstawiło, przedstawili, przedstawiono, zaprezentował, zaprezentowała, zaprezentowało, ujawnił, ujawniła, ujawniło, ujawnili, ogłosił, ogłosiła, ogłosiło, ujawnia
words own-so-that
    aby, by, żeby, ażeby, że
words own-due
    ma, mają, powinien, powinna, powinno
words own-should-have
    miał, miała, miało, mieli, miały
words own-whether
    czy
words own-asks-openly
    ?
words own-where
    gdzie jest, gdzie się podział, co z, gdzie
words own-late
    później, z opóźnieniem, po terminie
words own-gave-up
    zrezygnował z, zrezygnowała z, zrezygnowało z, zrezygnowali z, rezygnuje z, rezygnują z, zrezygnuje z, rezygnację z, rezygnacja z, odstąpiła od, odstąpiło od, odstąpił od, zaniechała, zaniechano, zrezygnować z, odstąpienie od, odstąpić od
words own-others
    inni, drudzy, inne, niektórzy, z drugiej strony, pozostali
words own-opposite
    odwrotnie, czegoś przeciwnego, przeciwnego, na odwrót, wręcz przeciwnie
words own-or-not
    czy nie, lub nie, lub nieopublikowania, albo nie, bądź nie, lub nie publikować, publikować czy nie publikować
words own-heavy-pressure
    ogromna presja, ogromną presją, ogromnej presji, ogromną presję, olbrzymia presja, olbrzymią presją, olbrzymiej presji, silna presja, silną presją, silnej presji, wielką presją, potężną presją, pod presją
words own-wants
    chce, chcą, chciał, chciała, chciały, chcieli, chciałby, chciałyby, pragnie, pragną, życzy sobie
words own-see
    zobaczyć, przeczytać, poznać, zapoznać się, widzieć, wiedzieć
words own-after
    po igrzyskach, po olimpiadzie, dopiero po, po zakończeniu igrzysk, po zimowych igrzyskach
words own-after-word
    po
words own-after-the
    po, w świetle, w odpowiedzi na, na podstawie, w związku z, powołując się na, w reakcji na, wobec
words own-no-debate
    nie będzie debaty, bez debaty, odrzuciła debatę, odrzuciła wniosek o debatę, nie będzie debatować, odmówiła debaty, przeciwko debacie, przeciw debacie, nie zajmie się
words own-follow
    konsekwencje, konsekwencji, międzynarodowe śledztwo, międzynarodowego śledztwa, międzynarodowego dochodzenia, niezależne śledztwo, niezależnego śledztwa, niezależnego dochodzenia, dochodzenia, śledztwa, komisji śledczej, komisję śledczą, sankcje, sankcji, wdrożenia zaleceń, realizacji zaleceń, działań, konkretnych działań, pociągnięcia do odpowiedzialności
words own-answer
    131 stron*, kontrraport*, dokument w odpowiedzi, narzędziem politycznym, kampanii oszczerstw, kampania oszczerstw, kłamstwami i dezinformacją
words own-praise
    ważnym, ważny, wiarygodnym, wiarygodny, rzetelnym, rzetelny, wyważonym, stronniczym, tendencyjnym
words own-step
    ten krok, krok, decyzję o publikacji, decyzję
words own-term
    kadencja, kadencji, kadencję, drugiej kadencji, drugą kadencję, kandydowania, kandydatur*, reelekcj*
words own-letter
    list, listu, liście, pismo
once own-at-hand: of a letter that a newsroom has
words own-at-hand
    do którego dotarł, dotarł, dotarła, w posiadaniu, zapoznała się, zapoznał się
words own-for-months
    od miesięcy, od wielu miesięcy, od kilku miesięcy, od tygodni, od wiosny, od września, od prawie roku, od roku, od ubiegłego roku, od dawna, już dawno, dawno
words own-campaign
    kampanię, kampania, lobbing, lobbuje, lobbował, lobbują, podpisy, front, ofensywę, mobilizuje, sojuszników, agituje
words own-against-it
    przeciw, przeciwko
words own-would-hurt
    zaszkodzi, zaszkodzi współpracy, zaszkodziłoby, podważy, podważyłoby, pogorszy, zatruje, zagrozi, nadszarpnie, zaszkodziłaby, osłabi
words own-keep-secret
    trzymać w tajemnicy, trzymać w szufladzie, trzymać pod kluczem, pozostawić w szufladzie, zostawić w szufladzie, zachować dla siebie, nie wyciągać z szuflady, schować do szuflady, przetrzymać, zachować w tajemnicy
words own-attacks
    atakuje, zaatakował, zaatakowała, zaatakowały, uderza w, uderzył w, uderzyły w, grzmi na, wyśmiewa, wyśmiał, drwi z, zjechał, miażdży, rzuca się na, pomstuje na
words own-provokes
    wywołał, wywołała, wywołało, wywołuje, wzbudził, wzbudziła, wzbudza, rozwścieczył, rozwścieczyła, spotkał się z, spotyka się z, sprowokował, rozgniewał, oburzył, spowodował
words own-anger
    gniew, gniewem, wściekłość, wściekłością, furię, oburzenie, oburzeniem, irytację, irytacją, niezadowolenie, protesty, krytykę, krytyką, ostrą reakcję, ostrą reakcją, pochwały, uznanie, uznaniem, burzę, falę, ulgę, Pekin, Chiny
words own-over-it
    z powodu, wobec, na, po
words own-strong-words
    nie pozostawia wątpliwości, nie pozostawia złudzeń, nie pozostawia miejsca na wątpliwości, mówi sam za siebie, nie można zignorować, nie wolno zignorować, nie może pozostać bez konsekwencji, musi mieć konsekwencje, powinien mieć konsekwencje, potwierdza to co, potwierdza zarzuty, jest zwycięstwem, jest hańbą, jest krokiem, wymaga działania, wymaga działań, wymaga reakcji
words own-wait
    oczekiwanie na, czekanie na, długie oczekiwanie na, wyczekiwanie
words own-ended
    dobiegło końca, skończyło się, zakończyło się, zakończone, koniec, za nami
words own-right-to
    prawo do, prawo znać, prawo poznać, prawo zobaczyć, prawo przeczytać, ma prawo poznać, ma prawo zobaczyć, ma prawo znać, mają prawo poznać
words own-no-excuse
    nie ma usprawiedliwienia, brak usprawiedliwienia, nie ma żadnego usprawiedliwienia, nie ma wymówki, nie ma wymówek, żadnych wymówek, nic nie usprawiedliwia, nie ma powodu, nie ma żadnego powodu, niedopuszczalne, niewybaczalne, nie do przyjęcia, nie do zaakceptowania
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    ukrywanie, ukrywania, przetrzymywanie, przetrzymywania, wstrzymywanie, wstrzymywania, zwlekanie, zwlekania, czekać, trzymania, trzymanie, zwlekać, ukrywać
words own-hits-back
    zareagował wściekle, zareagowały wściekle, reaguje wściekle, ostro zareagował, ostro zareagowały, ostro reaguje, reaguje ostro, reaguje gniewnie, zareagował gniewnie, zareagowały gniewnie, gniewnie zareagował, wściekły, wściekłe, wpadł w furię, jest oburzony, są oburzone, odpowiedział ostro, odpowiada ciosem, kontratakuje
words own-in-hand
    już ma, już otrzymał, już otrzymały, już dostał, już dostały, już przeczytał, już zna, już widział, otrzymały już, ma już
words own-sent-back
    odesłał, odesłały, odesłała, odesłano, przesłał, przesłały, przesłała, zgłosił, zgłosiły, złożył, złożyły, przekazał, przekazały, zwrócił
words own-colon
    :
words own-imperative
    opublikujcie, ujawnijcie, upublicznijcie, opublikuj, ujawnij, pokażcie
words own-unknown
    nie wiadomo, niejasne, nieznane, nie jest jasne, nie jest pewne, niepewne, nie wie, nie powiedziała, nie sprecyzowała
words own-a-date
    daty, data, datę, terminu, termin
words own-none
    nie ma, brak, nieznana, nieznany, nie podano, nie podała, nie ustalono, nie wyznaczono
words own-says
    mówi, oskarża, nazywa, widzi, pisze, wspomina, ostrzega, zarzuca, wskazuje, ujawnia, obciąża
words own-according
    według, wg, zgodnie z, w świetle
words own-and
    i, a, ale, lecz
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    wycofał, wycofała, wycofało, wycofali, wycofuje, usunął, usunęła, usunęło, usuwa, odwołał, odwołała
words own-story
    artykuł, artykułu, materiał, materiału, wiadomość, doniesienia
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
rule DELAYED no-date-is
    says own-none > own-a-date >2 publication|report
    says own-none >2 own-a-date
    polarity asserted
    unless visit
    confidence 0.75
    yes Bachelet nie podała wciąż daty publikacji raportu o Sinciangu.
rule RELEASED day-after-release
    says own-after-word > publication
    unless will|promise|if|asks|may|must|not|visit|own-publishes|unpublished
    confidence 0.65
    yes Po publikacji raportu Bachelet o Sinciangu Chiny są wściekłe.
rule PREPARING works-on-it
    unless own-follow|visit
words own-not-publishing
    niepublikowania, niepublikowanie, nieopublikowania, nieopublikowanie, nieujawniania, nieujawnienia, nieujawnianie, nieupubliczniania, nieupublicznienia, niewydawania
rule SUPPRESSION_PRESSURE asks-for-no-publication
    says asks|pressure > own-not-publishing
    unless visit
    confidence 0.85
    yes Pekin nakłaniał Bachelet do niepublikowania raportu o Sinciangu.
words own-time
    czas, pora
rule RELEASE_DEMANDED time-to
    says own-time >1 publish
    unless not
    confidence 0.75
    yes Czas opublikować raport Bachelet o Sinciangu, mówią posłowie.

rule NOTHING letter-at-hand
    says own-letter >7 own-at-hand
rule NOTHING others-publish
    says other-author >3 released|own-publishing
    says released|own-publishing >2 other-author
    unless issuer|un
    yes Human Rights Watch opublikowała raport o Sinciangu, który zna Bachelet.
rule NOTHING other-thing
    says other-object >3 released|own-publishing|own-publishes
    says own-publishing|own-publishes >2 other-object
    unless report
rule NOTHING no-second-term
    says shelve|own-gave-up >3 own-term
    says own-term >2 shelve
    yes Bachelet zrezygnowała z drugiej kadencji po krytyce w sprawie Sinciangu.
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|react
    says delay|block|shelve >4 visit
    unless report|publication
    yes Wizyta Bachelet w Sinciangu została opóźniona.

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-for-some-against
    says asks|pressure > publish|publication|released > own-others >4 not|block|own-opposite
    says own-others > asks > publish|publication > not
    says asks|pressure > publish|publication > asks|pressure > not > publish|released
    confidence 0.8
    yes Jedni proszą Bachelet, by opublikować raport o Sinciangu, inni, by tego nie robić.
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED to-publish-or-not
    says pressure|asks > own-or-not >3 publish|publication
    says pressure|asks > publish > own-or-not
    confidence 0.8
rule REACTION council-turns-down
    says outcome & debate & council|report
    about report
    unless publish|publication
    confidence 0.8
    yes Rada Praw Człowieka ONZ odrzuciła debatę nad raportem Bachelet o Sinciangu.
    no  Rada Praw Człowieka obraduje, a Bachelet opublikuje raport o Sinciangu w sierpniu.
drop REACTION council-debates
rule REACTION council-votes
    says council & debate & outcome
    says un & debate & outcome
    about subject
    confidence 0.75
rule REACTION no-debate
    says council & own-no-debate
    about subject
    confidence 0.6
rule REACTION replies
    says state & own-answer
    unless visit|asks|publication|draft|other-author|oppose|publish
    confidence 0.65

rule SUPPRESSION_PRESSURE asks-not-to-publish
    says not > publish > asks|pressure
    says asks|pressure|hope > own-so-that > not > publish|released|own-publishes
    says asks|hope > own-so-that > report > not > publish|released|own-publishes
    says asks|pressure|hope > not > own-publishes
    says asks|pressure > publication > shelve|block
    says asks|pressure > publish > shelve|block
    says asks|pressure > own-gave-up > publication|publish
    yes Chiny poprosiły Bachelet, aby nie publikowała raportu o Sinciangu.
    yes Pekin domaga się, aby raport Bachelet o Sinciangu nie ujrzał światła dziennego.
    no  Organizacje poprosiły Bachelet, by opublikować raport o Sinciangu.
    no  Chiny poprosiły Bachelet, aby nie mówiła o Sinciangu.
rule SUPPRESSION_PRESSURE wants-it-unpublished
    says state > own-wants > own-so-that > not > publish|released|own-publishes
    says state > own-wants > own-so-that > report > not > publish|released|own-publishes
    says state > own-wants > not > publish|released
    says state > own-wants > shelve|block >3 report
    says state > own-wants > own-so-that > unpublished|shelve|block
    says state > own-wants > own-so-that > report > unpublished|shelve|block
    confidence 0.8
    yes Chiny chcą zablokować raport Bachelet o Sinciangu.
rule SUPPRESSION_PRESSURE must-not-appear
    says not > own-due > publish|released
    says report > not > own-due > publish|released
    unless date|will
    confidence 0.75
rule SUPPRESSION_PRESSURE+DELAYED wants-it-held
    says asks|own-wants > report > delay
    says asks|own-wants > delay >3 report|publication
    unless at-once|oppose|visit
    unless issuer > own-wants
    unless not > delay
    unless group > asks
    confidence 0.7
rule SUPPRESSION_PRESSURE opposes-publication
    says publication|publish > oppose
    says oppose > own-so-that > publish|released|report|own-publishes
    unless debate|released
    yes Chiny sprzeciwiają się publikacji raportu Bachelet o Sinciangu.
    no  Bachelet potępiła zbrodnie przeciwko ludzkości w Sinciangu.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report & own-after
    says condition > report > delay|block
    says condition > report > not > publish|released|own-publishes
    confidence 0.7
    yes Pekin zgodził się na wizytę Bachelet pod warunkiem, że raport o Sinciangu ukaże się dopiero po igrzyskach.
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
rule SUPPRESSION_PRESSURE+DELAYED held-by-pressure
    says state >1 pressure > delay
    says pressure >1 state > delay
    unless visit|not|oppose|react
    confidence 0.7
rule SUPPRESSION_PRESSURE heavy-pressure
    says own-heavy-pressure > own-about >2 report
    unless react|released
    confidence 0.65
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
    says report > share > state
    says state > share > report
    says share > report > state
    says share > state > report
    unless asks|publish|oppose|released|own-publishes|publication|react|visit|finds
    yes Biuro Bachelet przekazało Chinom projekt raportu o Sinciangu do zaopiniowania.
    no  Chiny nie skomentowały raportu Bachelet o Sinciangu.
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-sent-back >5 comment
    says state >14 comment >5 own-sent-back
    says state >3 own-in-hand > report|draft
    unless visit|released
    confidence 0.75

rule DELAYED should-have-come
    says own-should-have > publish|released
    says own-should-have > report > publish|released
    unless if
    confidence 0.8
    yes Raport Bachelet o Sinciangu miał się ukazać już w grudniu.
rule DELAYED will-not-before
    says not > own-publishes > before|date
    says before|date > not > own-publishes
    says before|date > report > not > own-publishes
    says before|date > not > will > publish|released
    yes Raport Bachelet o Sinciangu nie ukaże się przed wrześniem.
rule DELAYED may-not
    says may > not > own-publishes
    says not > may > own-publishes
rule DELAYED unsure
    says unsure > own-publishes
    says own-publishes > unsure
    says publication|report > unsure
    yes Bachelet nie może zagwarantować, że raport o Sinciangu ukaże się przed końcem jej kadencji.
    no  Nie jest pewne, że Bachelet pojedzie do Sinciangu.
rule DELAYED no-date
    says no-date > own-publishes
    says own-publishes > no-date
    yes Nie ma daty publikacji raportu Bachelet o Sinciangu.
rule DELAYED knows-not-when
    says not > know|says >4 when|if > own-publishes
rule DELAYED whether-in-time
    says own-publishes + own-whether
    says own-whether >3 own-publishes
    says own-whether > report > own-publishes
    only text
    unless own-asks-openly
    polarity asserted
    confidence 0.65
rule DELAYED unknown-when
    says own-unknown >3 when|if > publish|publication|released|own-publishes
    says own-a-date > publication|report >6 own-none
    polarity asserted
    confidence 0.8
    yes Nie wiadomo, kiedy ukaże się raport Bachelet o Sinciangu.
    no  Nie wiadomo, kiedy Bachelet pojedzie do Sinciangu.
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    says own-no-excuse >6 report > delay|own-hold-back
    unless released
    polarity asserted
    confidence 0.75
    yes Nie ma usprawiedliwienia dla wstrzymywania raportu Bachelet o Sinciangu.
rule DELAYED delayed
    says own-publishes > own-late
rule DELAYED not-published
    says not > own-publishing
    yes Bachelet nie opublikowała raportu o Sinciangu.
rule DELAYED where-is-it
    says own-where >3 report
    confidence 0.75
rule PREPARING+DELAYED ready-for-months
    says own-for-months >2 prepare
    says prepare >3 own-for-months
    unless visit
    confidence 0.75
rule SHELVED will-not-publish
    says not > own-publishes
    says publish > not > will
    says report > not > own-publishes
    yes Bachelet nie opublikuje raportu o Sinciangu.
    no  Bachelet opublikuje raport o Sinciangu.
rule SHELVED gave-up
    says own-gave-up > publication|publish
    says own-gave-up >2 report
    unless asks|pressure|comment
    unless not > own-gave-up
    confidence 0.75
    yes Bachelet zrezygnowała z publikacji raportu o Sinciangu.
rule SHELVED denied
    says shelve > deny
    says deny > report > shelve
    says deny > shelve
    polarity denied
    confidence 0.8

rule RELEASE_DEMANDED asked-to-publish
    says publish|publication|released > asks
    says asks|pressure > own-so-that > publish|released|own-publishes
    says asks > report > own-so-that > own-publishes
    yes Prawie dwieście organizacji wezwało Bachelet do opublikowania raportu o Sinciangu.
    yes Opublikować raport Bachelet o Sinciangu, apelują organizacje.
    yes Organizacje domagają się publikacji raportu Bachelet o Sinciangu.
    no  Chiny zaapelowały do Bachelet, aby nie publikować raportu o Sinciangu.
    no  Organizacje apelują do Bachelet, by odwiedziła Sinciang.
rule RELEASE_DEMANDED wants-it-out
    says group > own-wants > own-so-that > publish|released|own-publishes
    says group > hope > own-publishes
    unless not|if
    confidence 0.75
rule RELEASE_DEMANDED must-publish
    says publish|publication > must
    says must > report >3 publish
    yes Bachelet musi natychmiast opublikować raport o Sinciangu.
rule RELEASE_DEMANDED publish-at-once
    says at-once > publish
    says publish > at-once
    unless will|promise|may|own-publishes|not|unsure
    confidence 0.7
rule SUPPRESSION_PRESSURE imperative
    says not + own-imperative > report
    confidence 0.75
rule RELEASE_DEMANDED imperative
    says own-imperative > report
    unless not >1 own-imperative
    confidence 0.75
rule RELEASE_DEMANDED right-to-read
    says own-right-to >3 report
    says must > own-see > report
    says must > report > own-see
    unless state >3 own-see
    unless if|comment|draft|released
    confidence 0.75
    yes Świat ma prawo zobaczyć raport Bachelet o Sinciangu.
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-wants > own-see >3 report
    says group > own-wants > report > own-see
    unless not|block|shelve|delay|oppose|debate|if|state
    confidence 0.7
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7

rule REACTION attacks-it
    says own-attacks >4 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay|own-publishes
    confidence 0.7
    yes Pekin atakuje raport Bachelet o Sinciangu.
rule REACTION it-angers
    says report >3 own-provokes >6 own-anger
    says own-anger > own-over-it >2 report
    says own-anger >3 own-provokes >3 report
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay|own-publishes
    confidence 0.65
    yes Raport Bachelet o Sinciangu wywołał wściekłość Pekinu.
    no  Podróż Bachelet do Sinciangu wywołała oburzenie Ujgurów.
rule REACTION it-speaks-for-itself
    says report > own-strong-words
    unless publish|publication|draft|if|visit|deny|unpublished|delay|await|own-publishes
    polarity asserted
    confidence 0.65
    yes Raport Bachelet o Sinciangu nie pozostawia wątpliwości, uważa Amnesty.
rule REACTION after-it
    says own-after-the >2 report >12 asks
    says asks >12 own-after-the >2 report
    unless publish|delay|unpublished|draft|visit|publication|own-publishes
    confidence 0.65
rule REACTION hits-back
    says state >6 own-hits-back
    unless publish|draft|if|visit|deny
    confidence 0.65
rule REACTION wants-more-after-it
    says own-follow >2 own-after-the >2 report
    says own-after-the >2 report > own-follow
    unless publish|publication|unpublished|delay|not|own-publishes
    confidence 0.65
    yes Po raporcie Bachelet o Sinciangu Amnesty chce międzynarodowego śledztwa.
rule REACTION wants-more
    says asks > own-follow
    says report > asks > own-follow
    says report > must > own-follow
    unless publish|publication|unpublished|delay|not|own-publishes
    confidence 0.65
rule REACTION welcomes-the-step
    says react > own-step
    unless visit|debate
    confidence 0.6
rule REACTION calls-it
    says react > it > slur|own-praise
    confidence 0.7
rule REACTION wards-off
    says report|publication > react
    unless if|will|may|unpublished|delay|block|publish|draft|visit|own-publishes
    confidence 0.75
rule REACTION slurs
    says slur > report|publication
    says report > slur
    unless if|will|may|unpublished|delay|block|publish|oppose|other-author|visit|own-publishes
    confidence 0.7
rule REACTION slur
    says slur
    unless if|will|may|asks|not|publish|publication|oppose|visit|other-author|own-publishes|draft|unpublished
    confidence 0.65
    yes Chiny: raport Bachelet o Sinciangu to farsa.
    no  Chiny nazywają kłamstwami opowieści o Sinciangu, których słuchała Bachelet.
drop REACTION opposes-what-was-released
rule REACTION+RELEASED opposes-the-release
    says oppose > released
    unless will|not|publish|promise|may|if|must|own-so-that
    confidence 0.75

rule RELEASED wait-is-over
    says own-wait >3 report >3 own-ended
    says own-ended >3 own-wait >3 report
    unless will|promise|if|asks|may|must|not
    confidence 0.75
rule PROMISED whether-published
    says own-publishes + own-whether
    says own-whether >3 own-publishes
    only title
    polarity hypothetical
    confidence 0.5
rule RELEASED if-published
    says if > own-publishes
    polarity hypothetical
    confidence 0.5
    yes Jeśli Bachelet opublikuje raport o Sinciangu, Chiny będą protestować.
rule PROMISED due-by-date
    says own-due > publish|released > date
    says date > own-due > publish|released
    says own-due > date|known-date > publish|released
    says own-due > publish > known-date
    unless asks|group|at-once|not|if
    confidence 0.8
    yes Raport Bachelet o Sinciangu ma się ukazać do końca sierpnia.
    no  Bachelet powinna opublikować raport o Sinciangu, uważają organizacje.
rule PROMISED will-publish
    says own-publishes
    says publish > promise|will
    says publication|released|report > promise
    says own-publishing & today|tomorrow|soon|coming-weeks
    says own-publishing > date
    unless if|not|other-object|own-whether|unsure
    yes Bachelet opublikuje raport o Sinciangu przed końcem swojej kadencji.
    yes Bachelet obiecała ujawnić raport o Sinciangu.
    no  Bachelet opublikowała raport o Sinciangu.
    no  Bachelet obiecała odwiedzić Sinciang.
rule RELEASED published
    says own-presented >3 report
    unless not > own-presented
    unless own-so-that > released
    yes ONZ opublikowała długo oczekiwany raport Bachelet o Sinciangu.
    yes Bachelet ujawniła raport o Sinciangu na kilka minut przed północą.
    no  Think tank opublikował raport o Sinciangu, Bachelet go nie komentuje.
    no  Bachelet opublikowała zdjęcia z Sinciangu.
rule RELEASED publishes
    says own-publishing
    unless date|if|asks|not|may|own-so-that|other-object
    confidence 0.75
rule RELEASED report-demands
    says report >5 asks > state
    unless publish|publication|not|if|will|may|draft|unpublished|released|delay|own-publishes
    weak yes
    confidence 0.5
rule RELEASED report-says
    says report + own-says
    says report >3 own-says >4 state
    unless if|will|may|draft|unpublished|not|promise|delay|asks|publish|await|own-publishes
    weak yes
    confidence 0.55
rule RELEASED report-speaks
    says report >6 finds
    says finds >2 report
    unless if|will|may|draft|unpublished|not|promise|delay|asks|publish|await|own-publishes
    weak yes
    confidence 0.55
rule RELEASED according-to-it
    says own-according >2 report
    unless if|will|draft|unpublished|not|promise|delay|asks|publish|await|own-publishes
    weak yes
    confidence 0.55
rule NOTHING other-object
    yes Bachelet zażądała, aby opublikowano listę więźniów z Sinciangu.
rule SUPPRESSION_PRESSURE blocks-publication
    yes Pekin próbuje zablokować publikację raportu Bachelet o Sinciangu.
rule SUPPRESSION_PRESSURE pressed-over-report
    yes Chiny wywierają presję na Bachelet w sprawie raportu o Sinciangu.
rule SUPPRESSION_PRESSURE warns-of-publication
    yes Chiny ostrzegły, że publikacja raportu Bachelet o Sinciangu zaszkodzi współpracy.
rule DELAYED delayed
    yes Publikacja raportu Bachelet o Sinciangu została znów odłożona.
    no  Bachelet opublikowała długo wyczekiwany, wielokrotnie odkładany raport o Sinciangu.
    no  Podróż Bachelet do Sinciangu została odłożona.
rule DELAYED unpublished
    yes Raport Bachelet o Sinciangu wciąż nie został opublikowany.
    yes Raport Bachelet o Sinciangu obrasta kurzem.
    no  Raport Bachelet o Sinciangu został opublikowany.
rule DELAYED still-waiting
    yes Ujgurzy czekają na raport Bachelet o Sinciangu.
rule SHELVED is-shelved
    yes Raport Bachelet o Sinciangu trafił do szuflady.
rule PREPARING works-on-it
    yes Biuro Bachelet kończy prace nad raportem o Sinciangu.
    yes Raport Bachelet o Sinciangu jest niemal gotowy.
    no  Bachelet przygotowuje podróż do Sinciangu.
rule RELEASED report-finds
    yes W raporcie Bachelet o Sinciangu czytamy o zbrodniach przeciwko ludzkości.
rule REACTION reacts-to-release
    yes Chiny odrzuciły raport Bachelet o Sinciangu.
    yes Ujgurzy z zadowoleniem przyjęli raport Bachelet o Sinciangu.
    no  Chiny z zadowoleniem przyjęły wizytę Bachelet w Sinciangu.
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication >1 own-shelved >2 report
    unless state >1 asks|pressure
    confidence 0.8
    yes Organizacje żądają od Bachelet ujawnienia schowanego do szuflady raportu o Sinciangu.
once own-shelved: what the report is called that somebody asks for
words own-shelved
    schowanego do szuflady, ukrytego, zamiecionego pod dywan
rule RELEASE_DEMANDED asks-no-more-delay
    yes Organizacje wzywają Bachelet, by nie opóźniała raportu o Sinciangu.
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes Bachelet pojedzie do Sinciangu, jeśli raport zostanie odłożony do zakończenia igrzysk.
words own-may-travel
    pojedzie do, będzie mogła pojechać, może pojechać
