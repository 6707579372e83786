# Polish: words of the concepts that concepts.lex declares.

words publish
    opublikow*, publikuj*, publikow*, ogłos*, ogłasza*, ujawni*, upubliczn*, wydał, wydała, wydało, wydali, wydano, wydany, wydana,
    wydane, wydać, wypuści*, udostępni*, podał* do wiadomości, podać do wiadomości, podano do wiadomości, do publicznej wiadomości,
    do wiadomości publicznej, zaprezentow*, prezentuj*, odsłoni*, odtajni*, wyjawi*, obwieści*, rozpowszechni*,
    ujrzy światło dzienne, podano publicznie, uczyni* publicznym, przedstawił raport, przedstawiła raport, przedstawiono,
    rozgłosi*

words come-out
    ukazał*, ukaże się, ukażą się, ukazać się, ukazuje się, ukazani*, wyszedł, wyszła, wyszło, wyszły, wyjdzie, wyjdą,
    wyjść na jaw, wychodzi, pojawi*, światło dzienne, wypłynął*, wypłynęł*, wypływa, ujawnił się, stał* się publiczny,
    stanie się jawny, wyłonił*, przedostał*, trafił* do opinii publicznej, ujawniony, w końcu jest, jest już dostępny,
    doczekał* się publikacji

words online
    w internecie, do internetu, w sieci, do sieci, online, on line, na stronach internetowych, strony internetowej,
    na swojej stronie, na stronie, witryn*, w portalu, na portalu, zamieści*, zamieszcz*, umieści*, umieszcz*, wrzuci*, wrzucon*,
    wgra*, pobra*, link, linku, linkiem, mediach społecznościowych, tweet*, wpis, wpisie, wpisu, serwisie internetowym

words publication
    publikacj*, ogłoszeni*, ujawnieni*, upubliczni*, wydanie, wydania, wydaniu, opublikowani*, ukazani* się, premier* raportu,
    prezentacj*, przedstawieni*, udostępnieni*, wypuszczeni*, odtajnieni*, odsłonięci*, podani* do wiadomości, pojawieni* się,
    rozpowszechnieni*, emisj*, ujawnianie, publikowani*, debiut*

words leak
    wyciek*, przeciek*, przedostał* się, kopi* raportu, kopię, kopii, kopia, egzemplarz*, wgląd, do którego dotarł*,
    do których dotarł*, dotarł* do, do której dotarł*, dotarła agencja, z którym zapoznał*, zapoznał* się z, widział* agencja,
    widzian* przez, którą widział*, który widział*, w posiadaniu, wszedł w posiadanie, weszła w posiadanie, weszły w posiadanie,
    ujawniony dziennikarzom, sygnalist*, poufn* dokument*

words at-last
    w końcu, wreszcie, nareszcie, ostatecznie, koniec końców, na koniec, mimo wszystko, doczekał*, doczekać się,
    po długim oczekiwaniu, po wielu miesiącach, po miesiącach oczekiwania, po latach oczekiwania, długo oczekiwan*,
    długo wyczekiwan*, finalnie, summa summarum, lepiej późno niż, po licznych opóźnieniach, po wielokrotnych opóźnieniach,
    po serii opóźnień, po wielu perypetiach, udało się

words last-minute
    ostatniej chwili, ostatnią chwilę, w ostatnim momencie, rzutem na taśmę, pięć dwunasta, za pięć dwanaście, w ostatnim dniu,
    ostatniego dnia, ostatni dzień, w ostatnich godzinach, ostatnie godziny, w ostatnich minutach, ostatnie minuty, minut przed,
    kilkanaście minut, na parę minut, minuty przed, tuż przed, krótko przed, chwilę przed, na godzinę przed, godziny przed,
    godzin przed, o północy, północą, na odchodne, na odchodnym, na pożegnanie, pożegnaln*, przeddzień, ostatni akt,
    ostatnia decyzja, ostatnim gest*, w dniu odejścia, w dniu zakończenia kadencji, późnym wieczorem, późno w nocy, późną nocą

words text-size
    stronicow*, *stronicowy, *stronicowego, *stronicowym, stron, liczący, liczącego, liczącym, liczące, liczącej, obszern*,
    wielostronicow*, kilkudziesięciostronicow*, czterdziestostronicow*, opasł*, długi dokument, długa lista, szczegółow*, objętoś*,
    akapit*, załącznik*, aneks*, przypis*, zwięzł*, lakoniczn*, stronach, *stronicowe, *stronicowej, *stronicową

words hidden
    ukryt*, ukryw*, ukryć, ukrył*, zatai*, zataja*, utajni*, szuflad*, pod kluczem, kurzy się, pokrywa się kurzem, obrasta kurzem,
    pod suknem, pod korcem, w sejfie, schowa*, chowa*, pod dywanem, zamiata* pod dywan, zamieść pod dywan, przetrzymyw*,
    przetrzymuj*, wstrzymywany, niedostępn*, zasłon* milczenia, w ukryciu, za zamkniętymi drzwiami, tajemnic*, tajn*, poufn*,
    na półce, sekret, sekretem, sekrety, w sekrecie

words unpublished
    nieopublikowan*, niepublikowan*, nieujawnion*, nieupublicznion*, niewydan*, niejawn*, poufn*, tajn*, nieznan*,
    nie opublikowan*, nie opublikował*, nie publikuj*, nie został opublikowany, nie zostały opublikowane, nie ujawnił*,
    nie ujawniono, nie ujawnia*, nie upubliczni*, nie ogłosi*, nie wydał*, nie ujrzał*, nie jest publiczn*, nie jest jawny,
    niedostępn*, do użytku wewnętrznego, do użytku służbowego, zastrzeżon*, utajnion*, nie ukazał*, nie został ujawniony,
    nie został upubliczniony

words not-yet
    jeszcze nie, nadal nie, wciąż nie, ciągle nie, do dziś nie, do tej pory nie, dotąd nie, dotychczas nie, do dzisiaj nie,
    jak dotąd brak, po dziś dzień nie, nie ukazał się, nie pojawił się, nie doczekał*, nie ma śladu, ani śladu, brak śladu,
    ani widu, słuch zaginął, słuch po nim zaginął, brak informacji, brak wieści, nic się nie stało, nic się nie dzieje,
    nic nie wskazuje, nic się nie zmieniło, nic nie zrobiono, nie ujrzał, raportu nie ma, nie ma raportu, nadal brak, wciąż brak,
    brak postęp*, bez postępów, nie doszło, na próżno, bez skutku, bezskutecznie, bez efektu, nie nastąpił*

words silence
    milcz*, przemilcz*, zamilk*, cisz*, cicho, wody w usta, nie powiedział*, nie mówi, nie wspomni*, nie wspomina*, ani słowem,
    ani słowa, nie padło ani słowo, nie padło słowo, bez słowa, nie pisnął, nie zabrał* głosu, nie zabiera głosu, nie zająknął się,
    nie zająknęł*, pominął*, pominęł*, pomija*, pominię*, bez komentarza, bez wyjaśni*, brak wyjaśnie*, nie wyjaśni*,
    nie podał* powod*, nie podała przyczyn, nie skomentował*, nie komentuj*, nie odniosł*, nie odnosi się, nie zdradz*,
    oszczędn* w słowach, trzyma* język za zębami, nie wypowiada*, nie wypowiedział*, powściągliw*, nie odpowiedział,
    nie odpowiedziała, nie odpowiedziało

words delay-verb
    opóźni*, odłoży*, odkłada*, odroczy*, odracza*, odroczon*, przełoży*, przekłada*, przesunął*, przesunęł*, przesunąć,
    przesunię*, przesuwa*, wstrzyma*, wstrzymuj*, wstrzymyw*, zwleka*, zwlekł*, zwlec, przeciąga*, przeciągnął*, przeciągnęł*,
    przeciągnąć, odwleka*, odwlekł*, odwlec, odwlecze*, przewleka*, gra na czas, gra* na zwłokę, kupuje czas, zyskać na czasie,
    odsunął* w czasie, odsuwa* w czasie, ociąga*, hamuj*, hamow*, wyhamow*, mitręży*, przetrzyma*, zawiesi*, z dnia na dzień,
    przeciągnię*, odsuwan*, odłożon*, przełożon*, zwleczon*

words delay-noun
    opóźnieni*, opóźnień, odroczeni*, odroczeń, zwłok*, zwlekani*, przesunięci*, przesunięć, przełożeni*, odłożeni*, poślizg*,
    zaległoś*, zator*, obsuw*, wstrzymani*, wstrzymywani*, przestoj*, odkładani*, przeciągani*, ociągani*, przewlekłoś*,
    gra na czas, gry na czas, opieszałoś*, ślamazarnoś*, moratorium, niedotrzymani* terminu, zastoj*, przedłużani*, prolongat*

words late
    późno, spóźni*, opóźnion*, po terminie, po czasie, poniewczasie, zaległ*, dawno powin*, od dawna powin*, już dawno, dawno temu,
    dawno po, z opóźnieniem, ze znacznym opóźnieniem, z dużym opóźnieniem, wielomiesięczn* opóźn*, rocznym opóźnieniem, ze zwłoką,
    poślizg*, przetermin*, powinien był, powinno było, należało dawno, najwyższ* czas, musztarda po obiedzie, długo oczekiwan*,
    opieszał*, przewlekł*

words date-missed
    termin mija, upływ* terminu, przekroczy* termin, przekroczon*, przekroczeni*, nie dotrzyma*, niedotrzyma*, nie dotrzymuj*,
    nie wywiąza*, nie spełni*, niespełnion*, nie zrealizow*, nie zdąży*, złama* obietnic*, złama* słowo, bez pokrycia,
    pust* obietnic*, czcz* obietnic*, gołosłown*, słowa na wiatr, słów na wiatr, wygasł*, wygasa*, wygaśnię*, upłynął*, upłynęł*,
    minął*, minęł*, przepadł*, data przesunęła się, niewywiązani*, nie zmieści* się w terminie, w terminie nie, przegapi*,
    zawalił* termin, deadline, ostateczny termin, zapowiadany termin

words stuck
    utknęł*, utkną*, utknięci*, ugrzązł*, ugrzęzł*, grzęzn*, martwym punkcie, martwy punkt, impas*, pat, patow*, zastój, w zastoju,
    stoi w miejscu, stanął w miejscu, stanęł* w miejscu, stoją w miejscu, w zawieszeniu, zawieszon*, w próżni, ciągnie się,
    ciągnął się, ciągnęł* się, wlecze się, wlokł* się, ślimacz*, przeciąga się, przeciągaj* się, zablokowan*, zamrożon*, tkwią,
    tkwił*, zawisł*, zaciął się, zacięł* się, odłogiem, bez końca, zatrzymał* się, zatrzyman*, paraliż*, sparaliżow*, zahamow*,
    w zamrażarce, w czyśćcu, kulej*, na mieliźnie, w kropce

words repeatedly
    znowu, znów, ponown*, raz kolejny, kolejny raz, po raz drugi, po raz trzeci, po raz czwarty, po raz enty, po raz wtóry,
    jeszcze raz, wielokrotn*, kilkakrotn*, kilkukrotn*, parokrotn*, niejednokrotn*, nieraz, nie raz, nie pierwszy raz, kilka razy,
    parę razy, wiele razy, dwa razy, trzy razy, trzykrotn*, dwukrotn*, raz po raz, raz za razem, od nowa, na nowo, powtórn*,
    powtarza*, uporczyw*, notoryczn*, nieustann*, ciągle, stale, kolejne opóźnienie, za każdym razem, za którymś razem,
    bez przerwy, bezustann*, co rusz, co chwila, seryjn*, cykliczn*

words wait
    czeka*, oczekiw*, oczekuj*, wyczekiw*, wyczekuj*, doczeka*, zaczeka*, poczeka*, odczeka*, przeczeka*, zwleka*,
    z niecierpliwością, wypatruj*, wypatryw*, wygląda* raportu, jak długo, w zawieszeniu, uzbroić się w cierpliwość, cierpliwie,
    trzyman* w niepewności

words long-time
    od miesięcy, od wielu miesięcy, od kilku miesięcy, od lat, od wielu lat, od kilku lat, od roku, od ponad roku, od prawie roku,
    od niemal roku, od blisko roku, od zeszłego roku, od ubiegłego roku, od jesieni, od dawna, od dłuższego czasu, przez miesiące,
    przez wiele miesięcy, przez kilka miesięcy, przez lata, przez wiele lat, przez rok, przez dłuższy czas, miesiącami, latami,
    wielomiesięczn*, kilkumiesięczn*, wieloletni*, kilkuletni*, trzyletni*, trzy lata, długotrwał*, długo, miesięcy temu,
    miesiące temu, rok temu, lata temu, lat temu, przed rokiem, przed laty, rok później, miesiące później, po roku, po latach,
    po miesiącach, ponad rok, prawie rok, niemal rok, blisko rok, pół roku, całe miesiące, dziewięć miesięcy, długie miesiące,
    długich miesiącach

words more-time
    więcej czasu, dodatkow* czas*, potrzeb* czasu, potrzebny jest czas, trochę czasu, jeszcze trochę, potrwa, potrwają, zajmie,
    zajęł*, trwa dłużej, trwało dłużej, dłużej niż, wymaga czasu, wymagać czasu, wymagają czasu, wymaga więcej, nieco czasu,
    dać czas, dajcie czas, zbyt mało czasu, brak czasu, za mało czasu, niewystarczająco czasu, czasochłonn*, pracochłonn*,
    przedłuży*, przedłuża*, w późniejszym terminie, w późniejszym czasie, później niż, nieprędko, nie od razu, jakiś czas,
    przez pewien czas

words no-date
    bez daty, bez terminu, bez podania daty, bez podania terminu, nie podał* daty, nie podał* terminu, nie podano daty,
    nie podano terminu, nie podaje daty, nie ma daty, nie ma terminu, brak daty, brak terminu, brak konkretn*, żadnej daty,
    żadnego terminu, konkretnej daty, konkretn* termin*, dokładnej daty, dokładn* termin*, nie sprecyzow*, nie określi*,
    nie określono, nieokreślon*, bezterminow*, na czas nieograniczony, harmonogram*, nie wiadomo, nie jest jasne, niejasn*,
    niesprecyzow*, nie wiem kiedy, nie potrafi* powiedzieć, nie mogę powiedzieć, nie może powiedzieć, nie może podać,
    kiedy zostanie, kiedy się ukaże, kiedy raport, termin nieznany, data nieznana, w nieskończoność, ad acta, na święty nigdy,
    nie wyznaczono, nie wyznaczył*, nie ustalono

words time-short
    czas ucieka, czas nagli, czas się kończy, kończy się czas, czas mija, coraz mniej czasu, mało czasu, niewiele czasu, tyka,
    tykający zegar, odlicza*, ostatnie dni, ostatnich dni, ostatnich dniach, ostatnie tygodnie, ostatnich tygodniach,
    pozostały dni, pozostało dni, zostały dni, zostało kilka dni, pozostało kilka dni, zostało zaledwie, pozostało zaledwie,
    pozostał* tylko, został* tylko, zaledwie kilka dni, zaledwie kilka godzin, dni do końca, dni przed końcem, na kilka dni przed,
    godziny do końca, wyścig z czasem, walka z czasem, presja czasu, ostatni dzwonek, ostatnią szans*, lada dzień,
    za pięć dwunasta, pięć po dwunastej, termin się zbliża, zbliża się termin, zbliża się koniec, coraz bliżej

words impatience
    zniecierpliw*, niecierpliw*, cierpliwoś*, na wyczerpaniu, frustr*, sfrustrow*, rozczarow*, zawied*, zawiód*, konsternacj*,
    przygnębi*, zniechęc*, gorycz*, rozgorycz*, żal, z żalem, ubolew*, irytacj*, zirytow*, irytuj*, złoś*, gniew*, oburz*, wściek*,
    rozpacz*, mają dość, ma dość, mamy dość, dość czekania, zmęcz*, bezradn*, bezsilnoś*, niezadowol*, przykro, z niedowierzaniem,
    narzeka*, poirytow*, rozżal*

words reason
    ponieważ, bo, gdyż, dlatego, bowiem, powod*, przyczyn*, przez pandemię, ze względu, ze względów, wskutek, na skutek, w wyniku,
    wynikając*, wynika z, wynikał* z, w związku z, spowodow*, tłumacz*, wytłumacz*, wyjaśni*, uzasadni*, usprawiedliw*, argument*,
    motyw*, zasłania* się, zrzuca* winę, obwini*, wina, wini, winić, pretekst*, wymów*, powołuj* się na, dzięki, przez co,
    dlaczego, stąd, toteż, z uwagi na

words promise-verb
    obieca*, obiecuj*, obiecyw*, przyrzek*, przysiąg*, przysięg*, ślubow*, ślubuj*, zobowiąza*, zobowiązuj*, zapewni*, gwarantuj*,
    gwarantow*, zagwarantow*, zaręcz*, poręcz*, ręczy*, deklarow*, deklaruj*, zadeklarow*, zapowiedział*, zapowiada*,
    zapowiedzieli, zapowiedziano, dał* słowo, dać słowo, daje słowo, dał* gwarancj*, złożył* obietnicę, złożył* przyrzeczenie,
    złożyła deklarację, podjął* się, podjęł* się, poprzysi*, solennie, uroczyście

words promise-noun
    obietnic*, przyrzeczeni*, przyrzeczeń, zobowiązani*, zobowiązań, zapewnieni*, zapewnień, gwarancj*, danego słowa, dane słowo,
    dotrzymać słowa, dotrzymał* słowa, przysięg*, ślubowani*, deklaracj*, zapowiedź, zapowiedzi, zapowiedziom, zapowiedziami,
    poręczeni*, rękojmi*, słowo honoru

words intend
    zamierza*, zamiar*, planuj*, planow*, zaplanow*, plan, plany, planem, w planach, chce, chcą, chcemy, chciał*, chcieli, pragn*,
    dąż*, zmierza do, celem, ma na celu, mający na celu, liczy na, liczą na, w nadziei, nadziej*, nosi się z, intencj*, szykuj*,
    przymierza* się, rozważa*, myśli o, gotow* jest, skłonn*, przewiduj*, chęć, chęci, chciałby, chciałaby

words resolve
    zdetermin*, determinacj*, stanowcz*, zdecydowan*, postanowi*, postanawia*, dotrzyma*, dotrzymując*, wywiąż* się,
    spełni* obietnicę, honoruj*, honorow*, uhonorow*, wszelką cenę, bez względu na, niezależnie od, niezłomn*, nieugięt*,
    nieodwołaln*, konsekwentn*, uparł* się, upiera* się, upart*, upór, uporem, trwa przy, obstaje przy, obstawa*,
    nie zmieni* zdania, na pewno, z pewnością, raport zostanie opublikowany, doprowadz* do końca, dopnie swego, nieprzejednan*,
    przesądzon*

words soon
    wkrótce, niebawem, niedługo, rychł*, lada dzień, lada chwila, lada moment, najbliższym czasie, w najbliższych dniach,
    w najbliższych tygodniach, w najbliższej przyszłości, niedalekiej przyszłości, w krótkim czasie, w niedługim czasie,
    niezadługo, zaraz, w każdej chwili, w każdym momencie, jak najszybciej, możliwie szybko, tuż tuż, za chwilę, za moment,
    bliski publikacji, bliska publikacj*, bliskiej przyszłości, nieuchronn*, na dniach, w przededniu, wcześniej czy później,
    prędzej czy później, bezpośrednio przed, nadchodząc*, zbliżając*, zbliża się, za pasem, tuż za rogiem

words expected
    oczekiw*, oczekuj*, spodziew*, przewidywan*, przewidzian*, przewiduj*, przewidywał*, planowan*, zaplanowan*, zapowiadan*,
    zapowiedzian*, ma się ukazać, miał się ukazać, ma zostać, miał zostać, miała zostać, mają zostać, ma być, miał być, miała być,
    mają być, miał* ujrzeć, powinien, powinna, zgodnie z planem, wedle planu, według planu, zgodnie z harmonogramem, wyznaczon*,
    termin*, na czas, pierwotnie, prawdopodobn*, przypuszcza*, prognoz*, antycypow*, wyczekiwan*, ma ukazać, zapowiadał*,
    zapowiada się

words before-leaving
    zanim odejdzie, zanim odeszła, zanim opuści, nim odejdzie, opuszcz* stanowisk*, opuści* stanowisko, opuszczeniem urzędu,
    odejści*, odejdzie ze stanowiska, odchodzi, ustąpi*, ustępuj*, kończąc*, kadencj*, mandat*, reelekcj*,
    żegna się ze stanowiskiem, pożegna* się ze stanowiskiem, nie będzie ubiegać się, przed odejściem, końca kadencji,
    koniec kadencji, końcem kadencji, pod koniec kadencji, drug* kadencj*, opuszcza urząd, opuści urząd, zanim ustąpi,
    kończy kadencję

words time-frame
    w ciągu, nadchodzących tygodniach, nadchodzących dniach, nadchodzących miesiącach, w najbliższych tygodniach,
    w najbliższych dniach, najbliższych tygodni, najbliższych dni, najbliższych miesiącach, w tym tygodniu, przyszłym tygodniu,
    w tym miesiącu, tego miesiąca, przyszłym miesiącu, następnym miesiącu, w tym roku, tego roku, w przyszłym roku,
    do końca miesiąca, do końca roku, do końca lata, do końca tygodnia, przed końcem miesiąca, przed końcem roku, koniec miesiąca,
    końcu miesiąca, za kilka tygodni, za kilka dni, za miesiąc, za tydzień, jesienią, na jesieni, na jesień, latem, wiosną, zimą,
    tej jesieni, tego lata, przed sesją, przed wrześniową sesją, na początku miesiąca, na początku roku, w połowie roku,
    w połowie miesiąca, kwartał*, w terminie

words effort
    staram*, starać się, stara się, starają się, starając*, postara*, starań, starania, staraniom, staraniami, usiłow*, usiłuj*,
    próbuj*, próbow*, spróbuj*, spróbow*, wysił*, dąży, dążą, dążyć, dążeni*, zabiega*, robi wszystko, robimy wszystko,
    robią wszystko, zrobi* wszystko, wszystko co w mocy, w naszej mocy, w jej mocy, co w mojej mocy, ciężko prac*, pracuje ciężko,
    intensywn*, usiln*, walcz*, nie szczędz*, nie ustaj*, na wszelkie sposoby, za wszelką cenę, w miarę możliwości, starał*, próba,
    próby, próbę, prób, próbach

words confirm
    potwierdz*, zapewni*, powtórzy*, powtarza*, powtórzon*, ponawia*, ponowi*, podkreśl*, zaznacz*, utrzymuj*, utrzymyw*,
    stwierdz*, oświadcz*, upewni*, zadeklarow*, deklaruj*, raz jeszcze, nie pozostawi* wątpliwości, poświadcz*, jednoznaczn*,
    niezmienn*, akcentuj*, zaakcentow*

words doubt
    wątp*, powątpiew*, zwątpi*, niepewn*, nie jest pewn*, nie ma pewności, brak pewności, znakiem zapytania, znak zapytania,
    znaki zapytania, nie ma gwarancji, bez gwarancji, brak gwarancji, nie gwarantuj*, nie może zagwarantować, nie może obiecać,
    nie mogę obiecać, nie może zapewnić, nie obieca*, nie zagwarantow*, mało prawdopodobn*, nieprawdopodobn*, raczej nie, może nie,
    może się nie, nie wiadomo czy, nie jest jasne czy, niejasn*, trudno powiedzieć, trudno przewidzieć, kwestionuj*, kwestionow*,
    zakwestionow*, sceptyc*, pesymist*, obaw*, niewykluczon*, wydaje się, ryzyko, czy zdąży, czy zdoła, nie sądzę, nikł*, zagadk*

words finalise
    sfinalizow*, finalizow*, finalizuj*, finalizacj*, dokończ*, dokańcza*, ukończ*, kończy prac*, kończą prac*, kończyć prac*,
    zakończ*, skończ*, kończeni*, dopracow*, dopina*, dopiąć, dopię*, zamkną* prac*, zamknięcie prac, domkną*, domyka*, domknięci*,
    zwieńcz*, wykończ*, sfinisz*, ostateczn* kształt, ostatecznie opracow*, kompletow*, skompletow*, doprowadzi* do końca,
    prac* końcow*, zamyka* prac*

words ready
    gotow*, skończon*, ukończon*, dokończon*, zakończon*, zrobion*, napisan*, opracowan*, sporządzon*, przygotowan*, sfinalizowan*,
    dopięt*, na ostatni guzik, ostateczn* wersj*, ostatecznej formie, w ostatecznym kształcie, kompletn*, czeka na publikację,
    czeka na podpis, do druku, zapięt*

words write
    pisa*, napisa*, pisząc*, spisa*, spisyw*, redagow*, zredagow*, sporządz*, opracow*, przygotow*, tworz*, stworz*, zestawi*,
    skompilow*, kompilow*, zebra* w całość, formułow*, sformułow*, autorz*, autorów, współautor*, nakreśl*, naszkicow*, szkicow*,
    spod pióra, autor, autora, autorem, autorom, autorka, autorstw*

words check
    sprawdz*, weryfik*, zweryfikow*, przegląd, przeglądu, przegląda*, analiz* prawn*, recenz*, redagow*, redakcj*, zredagow*,
    korekt*, korygow*, skorygow*, koryguj*, popraw*, rewiz*, rewidow*, zrewidow*, kontrol*, skontrolow*, badani* tekstu, rozpatr*,
    prawnik*, prawnic*, prawn* ocen*, adiustacj*, audyt*, naniesi*, przestudiow*, studiuj*, przeanaliz*, uzgodni*, zatwierdz*,
    autoryz*, wnikliw*, drobiazgow*, przejrzał*, przejrzeć, przejrzeli

words final-touches
    szlif*, końcow* faz*, fazie końcowej, ostatniej fazie, ostatnia faza, ostatnim etapie, ostatni etap, końcowym etapie,
    etap końcowy, końcowy etap, finisz*, ostatniej prostej, ostatnia prosta, na ukończeniu, ostatnie poprawki, ostatnich popraw*,
    ostatnie korekty, ostatnich korekt, kosmetyczn*, ostatnia korekta, końcow* prac*, ostatnie prace, finaln* faz*, finaln* etap*,
    dopinan*, ostatnie detale, ostatnie szczegóły, na ostatni guzik, kropk* nad i, wykończeni*

words work-on
    pracuje nad, pracują nad, pracujemy nad, pracował* nad, pracować nad, praca nad, prace nad, prac nad, pracami nad, pracy nad,
    pracując nad, trwają prace, trwa praca, prace trwają, w toku, w trakcie, w opracowaniu, w fazie przygotowań, przygotowywan*,
    opracowywan*, przygotowuj*, przygotowani*, kontynuuj*, kontynuow*, kontynuacj*, nadal pracuje, wciąż pracuje, prowadzi prace,
    prowadzon* prac*, postępy, posuwa się, posuwają się, zajmuje się, w procesie, toczą się prace, na warsztacie, postępów

words nearly
    prawie, niemal, niemalże, nieomal, blisko, bliski, bliska, bliskie, o krok, o włos, na skraju, na progu, u progu, na granicy,
    lada moment, lada dzień, praktycznie, zasadniczo, bez mała, mniej więcej, około, zaawansowan*, na finiszu, na ukończeniu,
    o mało, dobiega końca, dobiegają końca, zbliża się do końca, w przededniu

words gather
    zbiera*, zebra*, gromadz*, dokumentow*, udokumentow*, dokumentuj*, dokumentacj*, analiz*, przeanaliz*, przesłuch*, wywiad*,
    rozmow* z, przeprowadz* rozmow*, rozmawia* z, bada*, zbada*, śledz*, dochodzeni*, monitor*, obserw*, satelit*, zeznani*,
    zeznań, świadect*, świadk*, świadek, naoczn*, dowod*, materiał*, dane, danych, informacj*, ankiet*, pozyska*, zgromadził*,
    zgromadzon*, zgromadzić

words send
    wysyła*, wyśle, przesyła*, prześle, posła* raport, rozesła*, rozsyła*, przekaza*, przekazuj*, przekazyw*, przekaże, doręcz*,
    wręcz*, dostarcz*, złoży*, przedłoży*, przedkłada*, pokaza*, udostępni*, podzieli* się, skierowa*, kieruj* do, odda*, zgłosi*,
    zgłasza*, podsunął*, na biurko, na ręce, adresow*, zaadresow*, odesła*, odsyła*, transmit*, przesłał*, przesłać, przesłan*,
    wysłał*, wysłać, wysłano, wysłany, wysłana, wysłane

words receive
    otrzyma*, otrzymuj*, otrzymyw*, dostał*, dostaje, dostają, uzyska*, uzyskuj*, odebra*, odbiera*, odbiór, odbioru, trafi*,
    przyjął*, przyjęł*, pozyska*, zdoby*, w rękach, w ręku, do rąk, dysponuj*, dysponow*, posiada*, dotarł*, doszedł, adresat*,
    na jej biurku, na biurku, dostać, dostanie, wpłynął do, wpłynęło do

words comments
    komentarz*, komentuj*, uwag*, zastrzeżeni*, zastrzeżeń, spostrzeżeni*, opini*, odpowiedź, reakcj*, wkład*, informacj* zwrotn*,
    odniesieni* się, sprostow*, poprawk*, poprawek, korekt*, błędów faktycznych, faktograficzn*, sugesti*, obserwacj*, wniesi*,
    wniosł*, adnotacj*, dopisk*, ustosunk*, replik*, polemik*, odpowiedzi, odpowiedzią, odpowiedzieć, stanowisko

words in-advance
    wyprzedzeni*, zawczasu, uprzedni*, z góry, przed publikacją, przed jego publikacją, przed opublikowaniem, przed ogłoszeniem,
    przed upublicznieniem, przed ujawnieniem, przed wydaniem, przed prezentacją, przed premierą, przed oficjaln*, przedpremierow*,
    przed terminem, zanim został opublikowany, zanim zostanie opublikowany, zanim raport, zanim się ukaże, zanim się ukazał,
    nim się ukaże, poprzedzając*, do wglądu, awansem, przedtem, najpierw

words consult
    konsult*, skonsult*, dialog*, rozmow*, rozmawia*, wymian* pogląd*, wymian* zdań, wymian* informacji, wymien* pogląd*,
    wymienia* się, zasięg* opinii, zasięgnął*, zasięgnąć, narad*, omów*, omawia*, uzgadnia*, uzgodnie*, porozum*, kontakt*,
    w kontakcie, prawo do odpowiedzi, prawa do odpowiedzi, prawo do repliki, możliwość odpowiedzi, ustosunkow*, procedur*,
    zwyczaj*, praktyk*, rutynow*, jak zwykle, negocj*, spotka*

words incorporate
    uwzględni*, pod uwagę, włącz*, odzwierciedl*, odnieś* się do, odniósł* się do, zawrz*, zawart*, wprowadzi* popraw*,
    wprowadza* popraw*, wprowadzi* zmian*, wprowadza* zmian*, wprowadzon*, naniesi*, nanosi*, dołącz*, załącz*, zaimplement*,
    przyj* uwag*, rozważ*, dodał*, dodan*, dopisa*, uzupełni*, zaktualiz*, aktualiz*

words draft
    projekt, projektu, projekcie, projektem, szkic*, brudnopis*, robocz*, wersj*, wstępn*, kopi*, egzemplarz*, tekst, tekstu,
    tekstem, tekście, manuskrypt*, rękopis*, zarys*, maszynopis*, odpis*, skrót, oryginał*, treść, treści

words pressure
    presj*, wywiera*, wywarł*, wywrzeć, nacisk*, zmusi*, zmusza*, zmuszon*, wymusi*, wymusza*, wymuszeni*, przycisn*, docisk*,
    przyparł*, do muru, między młotem a kowadłem, w kleszczach, z obu stron, przykręca* śrubę, dokręca* śrubę, pod ostrzałem,
    napór, naporem, wymóc, przymus, przymusu

words lobby
    lobb*, zabiega*, zabiegi, zabiegów, szuka* poparcia, poszukiw* poparcia, pozyska* poparcie, pozyskuj*, pozyskiw*,
    pozyskać głosy, zjedna*, zjednyw*, zdoby* poparcie, zbiera* poparcie, mobiliz*, zmobilizow*, agitow*, agitacj*, agituj*,
    nakłania*, nakłoni*, namawia*, namówi*, przekonuj*, przekonyw*, przekona*, skaptow*, kaptow*, kokiet*, zakulisow* zabieg*,
    o poparcie, na swoją stronę, jedna* sobie, skrzykn*, zwiera* szyki, kupi* głosy, kupow* głos*, przekup*, korumpow*,
    ofensyw* dyplomatyczn*

words threaten
    groz*, zagroz*, zagraża*, pogroz*, odgraża*, zastrasz*, szantaż*, szykan*, nęka*, konsekwencj*, zemst*, zemści*, mści*, odwet*,
    retors*, zapłac* cenę, wysok* cen*, ultimat*, straszy*, straszą, straszeni*, postrasz*, odpłac*, pożałuj*

words warn
    ostrzeg*, ostrzeż*, przestrzeg*, przestrog*, uprzedz*, upomni*, upomina*, alarm*, zaalarmow*, ku przestrodze, napomn*,
    napomina*, pogroz*, zwraca uwagę, zwrócił* uwagę, żółt* kartk*

words letter
    list, listu, listem, liście, listy, listów, listach, pism*, pisemn*, nota, notę, nocie, notatk*, memorandum, okólnik*, mail,
    maila, mailem, mailu, maile, mailow*, poczt* elektroniczn*, przesyłk*, depesz*, adresat*, kopert*, noty, korespondencj*

words sign
    podpis*, sygnatariusz*, sygnow*, parafow*, pod listem, pod petycją, pod apelem, pod oświadczeniem, wspóln*, współsygn*,
    współpodpis*, łączn*, zbiorow*, dołączy* się, przyłącz*

words circulate
    kolport*, rozprowadz*, rozesła*, rozsyła*, rozda*, dystryb*, rozpowszechni*, krąży, krążył*, krążą, krążąc*, krążenie, obieg*,
    z rąk do rąk, wśród dyplomatów, wśród misji, wśród placówek, wśród delegacji, między misjami, pomiędzy misjami, przekazywan*,
    przekazał* placówkom, wśród ambasad, do ambasad, do misji, placówkom dyplomatycznym, do wiadomości państw

words oppose
    sprzeciw*, przeciwnik*, przeciwstaw*, opozyc*, opór, oporu, oporem, opory, opiera* się, nie zgadza się, nie zgadzają się,
    nie zgodził*, nie zgadzam się, niezgod*, nie popiera*, nie aprobuj*, dezaprob*, protest*, obiekcj*, zastrzeżeni*, zastrzeżeń,
    zaprotestow*, zwalcza*, kontestow*, kontestuj*, veto, weto, oponuj*, oponow*, oponent*

words block
    blokow*, blokuj*, zablokow*, zablokuj*, blokad*, wstrzyma*, wstrzymuj*, zatrzyma*, zatrzymuj*, powstrzyma*, powstrzymuj*,
    powstrzymyw*, uniemożliw*, zapobieg*, zapobiec, zapobieże*, nie dopuści*, nie dopuszcza*, niedopuszcz*, utrudni*, przeszkadza*,
    przeszkod*, na drodze, hamuj*, hamow*, zahamow*, storped*, torped*, udaremn*, sabot*, krzyżuj* plany, pokrzyżow*, weto,
    zawetow*, wetow*, wetuj*, weta, zakaz*, zabroni*, zabrania*, obstruk*, kładzie kłody, kłody pod nogi, rzuca* kłody,
    podkłada* nogę, ukręci* łeb, paraliż*, zatamow*, zamraża*, zamroz*

words bury
    pogrzeba*, grzeba*, zakopa*, zamiecion*, pod dywan, zatuszow*, tuszow*, tuszuj*, wycisz*, ucisz*, stłumi*, tłumi*, zdusi*,
    w zarodku, cenzur*, cenzor*, ocenzur*, autocenzur*, kneb*, zakneb*, zamknąć usta, zamyka* usta, zamknęł* usta, zamknię* ust,
    ukręci* łeb, łeb sprawie, skręci* kark, ukry* prawdę, zataj*, zatai*, uśmierc*, utrąc*, zniknął*, zniknęł*, znika*, zniknię*,
    wymaza*, wymazyw*, usuną*, usunięci*, utopi*, zagłusz*, przemilcz*, zniszcz*, do kosza, kasow*, skasow*, utajni*

words interfere
    ingeren*, ingerow*, ingeruj*, wtrąca*, miesza* się, wpływ*, wpłyną*, wpłynięci*, oddziaływ*, manipul*, zmanipul*, majstr*,
    fałszow*, sfałszow*, złagodz*, łagodz*, zmiękcz*, rozwadni*, rozwodn*, osłabi*, stonow*, tonow*, tonuj*, wybieli*, wybiela*,
    upiększ*, stępi*, rozmiękcz*, okroj*, okroić, wykreśl*, ugrzeczni*, sterow*, nagina*, rozmyć, rozmyt*, rozmywa*

words damage
    szkodz*, szkodliw*, szkoda, szkody, szkód, zaszkodz*, uszkodz*, niszcz*, zniszcz*, podważ*, podkop*, nadszarp*, nadwyręż*,
    zatru*, zepsu*, psuj*, psucie, pogorsz*, pogarsza*, osłabi*, zagraża*, zagrozi*, zagrożeni*, naraż*, ryzyk*, upolityczni*,
    polityzacj*, konfront*, pogłębi*, antagoniz*, eskal*, zaostrz*, podział*, napięci*, napięć, utrudni* współpracę, storpedow*,
    godzi w, godzą w, ugodzi*, naruszy* zaufanie, negatywn* skutk*, negatywnie, niekorzystn*, nadwątl*, ucierpi*, kompromit*,
    dyskredyt*, zdyskredyt*

words refrain
    nie publikow*, niepublikow*, nie publikuj*, nie ujawniać, nie ogłaszać, nie wydawać, nie upublicznia*, zaniecha*,
    powstrzyma* się, powstrzymuj* się, odstąpi*, odstęp*, zrezygnow*, rezygn*, zaprzesta*, wstrzymać się, wstrzymał* się,
    wstrzymani* się, dwa razy się zastanow*, dobrze się zastanow*, zastanow* się, przemyśl*, ponownie rozważ*, rozważy* ponownie,
    rozmyśli*, zmieni* zdanie, zmian* zdania, wycofa* się z, uniknąć, wstrzemięźliw*, poniecha*, da* sobie spokój, odpuści*,
    odpuszcza*, unikać, unika

words displeasure
    zaniepokoj*, niepokoj*, troska, obaw*, niezadowol*, gniew*, rozgniew*, złoś*, wściek*, furi*, irytacj*, irytuj*, zirytow*,
    rozdrażni*, poirytow*, oburz*, protest, protesty, proteście, protestem, zaprotestow*, oficjaln* protest*, ubolewa*, żal,
    zbulwers*, bulwers*, dezaprob*, niesmak*, urażon*, rozjuszy*, rozwściecz*, nie w smak, nie podoba się, nie spodobał*, wzburz*,
    wezwał* ambasadora

words behind-scenes
    kulis*, zakulis*, zamkniętymi drzwiami, drzwiach zamkniętych, za zamkniętymi drzwi*, prywatn*, po cichu, cichaczem,
    cich* dyplomacj*, w ciszy, dyskret*, nieoficjaln*, nieformaln*, ukradk*, potajemn*, w tajemnicy, tajn*, poufn*, skryc*,
    gabinet*, zacisz*, kuluar*, podskórn*, pod stołem, spod stołu, pokątn*, pod osłoną, w cieniu, za plecami, bez rozgłosu,
    niejawn*, za kurtyną

words campaign
    kampani*, ofensyw*, kontrofensyw*, akcj*, nagonk*, krucjat*, propagand*, zorganizowan*, skoordynow*, koordynow*, koordynacj*,
    zmasowan*, ukartow*, zaaranż*, wyreżyser*, reżyser*, manewr*, strateg*, taktyk*, działani* dyplomatyczn*, zabieg*, natarci*,
    szturm*, sztuczk*, fortel*, intryg*, rozgrywk*, gr* dyplomatyczn*, wojna informacyjna, machin*, zagrywk*, inicjatyw*

words give-in
    uleg*, ulec, ustąpi*, ustępuj*, ustępstw*, ustępliw*, ugią*, ugięł*, ugina*, ugięci*, kapitul*, skapitul*, ugodow*, kompromis*,
    ukłon*, kłania*, pokłon*, na kolanach, na kolana, klęka*, klęcz*, korzy się, ukorzy*, wycofa* się, wycofuj* się, cofnął* się,
    cofnęł* się, cofa* się, autocenzur*, samocenzur*, stchórz*, tchórz*, biał* flag*, mięknie, zmięk*, posłuszn*, podporządk*,
    służalcz*, spolegliw*, dyktand*, naginać się, poddał* się, poddaje się, poddają się, poddać się, podda się

words withstand
    oprze* się, oparł* się, opiera* się, nie uleg*, nie ulec, nie ugi*, nie ugnie się, nie podda*, nie ustąpi*, nie ustępuj*,
    nie da* się zastraszyć, nie dać się, nie daj* się, nie zastraszy*, nie powstrzym*, nie zatrzyma, nie cofnie*, nie cofn* się,
    nie zboczy, nie wpłyn*, nie ma wpływu, bez wpływu, nie reaguje na naciski, odporn*, odpiera*, wytrzyma*, wytrwa*, nieugięt*,
    niezłomn*, niezależn*, bezstronn*, neutraln*, obiektywn*, suweren*, autonom*, wolny od nacisków, wolna od nacisków,
    woln* od presji, wolne od nacisków, stawi* opór, stawi* czoło, czoła, twardo, postawić się, postawił* się, mimo nacisków,
    pomimo nacisków, mimo presji, pomimo presji, wbrew naciskom, wbrew presji, nie boi się, nie przestrasz*, nieustraszon*,
    nieprzekupn*, z podniesioną głową

words call-for
    wezw*, wzywa*, żąda, żądają, żądamy, żądał, żądała, żądali, żądało, żądano, żądając*, żądani*, żądań, zażąda*, domaga*,
    postul*, nawołuj*, nawoływ*, apel, apelu, apelem, apele, apelow*, apeluj*, zaapel*, dopomin*, upomin* się, upomnie*, roszcz*,
    nalega*, obstaj*, wnosi o, wnioskuj*, wnioskow*, opowiada* się za, opowiedział* się za, zabiega* o, dąż* do, walczy o,
    walczą o, upiera* się, okrzyk*

words urge
    nagląc*, ponagl*, przynagl*, nalega*, naciska*, nakłoni*, nakłani*, namawia*, namow*, zachęca*, zachęci*, zachęt*, apeluj*,
    apelow*, zaapelow*, wzywa*, wezwa*, zaklina*, błaga*, ubłaga*, mobiliz*, zmobiliz*, pobudz*, skłania*, skłoni*, usiln*, gorąco,
    gorąc* apel*, popędza*, popycha*, perswad*, wyperswad*, popchną*, pilny apel, natarczyw*, naglą, nagli, pogania*

words ask
    prosi*, proszą, prosząc*, poprosi*, poproszon*, uprasza*, prośb*, zapyta*, pyta*, spyta*, zwróci* się o, zwraca* się o,
    zwróciła się do, zwrócili się do, zwróciły się do, zwraca* się do, zwrócono się, apeluj*, apel, apelow*, zaprosi*, zaprasza*,
    zaproszen*, wnioskuj*, wnioskow*, wniosek, wniosku, błaga*, uprzejm*, występuj* o, wystąpi* o, wystąpił* z wnioskiem,
    wystosow*, ubiega* się o, zażycz*, życz* sobie

words petition
    petycj*, list otwarty, liście otwartym, listu otwartego, listem otwartym, wspóln* oświadczeni*, wspóln* apel*, wspóln* list*,
    wspólnym liście, wspóln* deklaracj*, wspóln* stanowisk*, apel, apelu, odezw*, zbiera* podpis*, podpisów, podpisami, podpisy,
    sygnatari*, memoriał*, podpisał* się pod, wystosow* list, manifest, manifestu, skierował* list, napisał* list, zbiórk*

words must
    musi, muszą, musimy, musiał*, musieli, muszę, musisz, powinien, powinna, powinno, powinni, powinny, powinniśmy, powinnoś*,
    trzeba, należy, należał*, wypada, konieczn*, niezbędn*, potrzebn*, potrzebę, czas aby, czas by, czas na, najwyższ* czas,
    najwyższa pora, pora by, pora aby, pora na, nadszedł czas, już czas, zobowiązan*, obowiązan*, obowiązek, obowiązk*, winien,
    winna, winno, winni, nakaz*, imperatyw*, obligator*, nieodzown*, pilnie, nie może, nie wolno, nie można, zmuszon*

words at-once
    natychmiast*, bezzwłoczn*, niezwłoczn*, bez zwłoki, bez zbędnej zwłoki, dalszej zwłoki, bez opóźnień, dalszych opóźnień,
    bez opóźnienia, bez dalszego opóźni*, bez zbędnych opóźnień, zwlekania, najszybciej, jak najprędzej, jak najrychlej,
    jak najszybsz*, piln*, od razu, z miejsca, zaraz, teraz, bezwłoczn*, prędko, szybk*, w tej chwili, od ręki, nie czekając,
    już dziś, z dnia na dzień, nie cierpi* zwłoki, w trymiga, pierwszym możliwym terminie

words no-more
    wymówek, wymówk*, nie ma usprawiedliwienia, brak usprawiedliwienia, bez usprawiedliwienia, nie do przyjęcia, nie ma powodu,
    nie ma powodów, nie ma żadnego powodu, brak powodów, nie ma uzasadnienia, żadnego uzasadnienia, nieuzasadnion*,
    niewytłumaczaln*, nieusprawiedliw*, niedopuszcz*, nie może czekać, nie mogą czekać, nie możemy czekać, nie można czekać,
    nie można dłużej, nie możemy dłużej, nie może dłużej, nie mogą dłużej, dłużej czekać, dłużej zwlekać, ani dnia, ani chwili,
    ani jeden dzień, ani minuty dłużej, dość, dosyć, wystarczy, wystarczająco długo, koniec z, koniec zwlekania, na co czeka,
    na co czekamy, ile jeszcze, jak długo jeszcze, ile można, zbyt długo, w nieskończoność, miara się przebrała,
    przebrała się miara, nieakceptow*, nie ma sensu

words owed
    prawo do, ma prawo, mają prawo, mamy prawo, prawo wiedzieć, prawo poznać, zasługuj*, zasłuży*, zasługiw*, należy się,
    należą się, jest winna, jest winien, są winni, jesteśmy winni, dług, wobec ofiar, ofiarom, sprawiedliwoś*, przejrzyst*,
    transparent*, jawnoś*, wiarygodnoś*, na szali, reputacj*, dobre imię, autorytet*, prestiż*, odpowiedzialnoś*, obowiąz*,
    powinnoś*, moraln*, uprawnion*, uczciwoś*, zaufani*, przysługuj*, prawda, prawdy, prawdę, prawdzie

words reproach
    krytyk*, krytyczn*, skrytyk*, zarzut*, zarzuc*, wypomin*, wypomni*, wytkn*, wytyka*, obwini*, oskarż*, bezczynn*, zaniedb*,
    zaniecha*, opieszał*, zawied*, zawiód*, zawieść, rozczarow*, zdrad*, porzuc*, opuszczen*, zostawi* ofiary, tchórz*,
    brak odwagi, braku odwagi, zabrakł* odwag*, słaboś*, zbyt łagodn*, zbyt ostrożn*, zbyt miękk*, hańb*, haniebn*, wstyd*,
    skandal*, wspólnic*, współwin*, współodpowiedz*, kompromitacj*, pobłażliw*, pobłaża*, przymyk*, biernoś*, bierna, pretensj*,
    pod ostrzałem, lekceważ*, zlekceważ*, niewywiąz*, gani*, zgani*, porażk*, narzędzie propagandy, chowa* głowę w piasek

words protest
    protest*, zaprotest*, demonstr*, wiec, wiecu, wiece, wiecow*, pikiet*, marsz, marszu, marsze, marszem, maszer*, pochód,
    pochodu, zebrali się, czuwa*, głodówk*, strajk*, okupacj* budynku, na ulice, skandow*, skandując*, okrzyk*, baner*, plakat*,
    flag*, hasł*, przed siedzibą, przed gmachem, przed budynkiem, pod ambasadą, przed ambasadą, przed konsulatem, sit in,
    happening*, solidarnoś*, zgromadzili się, zgromadzenie, transparent, transparenty, transparentem, transparentami,
    transparentów, manifestacj*, manifestow*, manifestuj*, manifestant*

words reject
    odrzuc*, oddal*, zbywa*, zbył*, zignorow*, ignoruj*, nie akcept*, nie zaakcept*, nie przyjmuj*, nie przyjmie, nie uznaj*,
    nie uznał*, odparł*, odpier*, odeprze*, zdementow*, dementuj*, dementow*, obal*, podważ*, zdecydowanie sprzeciwia się,
    kategoryczn*, stanowczo, lekceważ*, neguj*, negow*, zanegow*, kwestion*, wyśmia*, wyklucz*, nie godzi się, odżegn*,
    odmawia* uznania, odmówi* uznania

words condemn
    potępi*, piętn*, napiętn*, skrytyk*, krytyk*, zaatakow*, atakuj*, atakow*, atak na, uderz* w, grzmi, grzmiał*, zagrzmi*,
    gromi*, gromy, zgani*, gani*, łaja*, oskarż*, pomstuj*, pomstow*, zbeszta*, bezpardon*, bez ogródek, suchej nitki,
    wytoczy* działa, obrusz*, oburz*, miażdż*, ostro wypowie*, ostre słowa, ostrych słów, w ostrych słowach, demask*, denuncj*,
    obnaż*

words welcome
    zadowoleni*, zadowolon*, z uznaniem, wyraz* uznania, radoś*, cieszy się, cieszą się, cieszy nas, cieszę się, ucieszy*,
    ucieszon*, pochwal*, chwal*, wychwala*, docenia*, pozytywn*, ulg*, odetchn*, wita, witają, witamy, powita*, przywita*,
    pozdraw*, podzięk*, dziękuj*, dziękow*, wdzięcz*, oklask*, aplauz*, brawa, gratul*, pogratul*, entuzj*, usatysfakcj*,
    satysfakcj*, optymizm*, świętuj*, świętow*, docenił*, hołd, hołdu

words lies
    kłamstw*, kłamie, kłamią, kłamał*, kłamc*, kłamliw*, zakłama*, okłam*, fałsz*, mija* się z prawdą, wymysł*, wyssan* z palca,
    zmyśl*, sfabryk*, fabrykow*, sprepar*, preparow*, dezinf*, fake news*, fejk*, plotk*, pogłosk*, bezpodst*, bezzasad*,
    nieuzasad*, niepotwierdz*, brak podstaw, bez podstaw, pozbawion* podstaw, gołosłown*, absurd*, niedorzecz*, bzdur*, brednie,
    bredni, oszust*, oszuk*, mistyfik*, manipul*, wypacz*, przeinacz*, zniekształc*, urojon*, bajk*, propagand*, mit, mity,
    domnieman* winy, nieprawda, nieprawdę, nieprawdziw*

words worthless
    fars*, kpin*, parod*, cyrk, spektakl*, szopk*, hucp*, nielegaln*, nieważn*, niezgodn* z prawem, bezprawn*, bezprawi*,
    nieprawomocn*, nieobowiąz*, nie ma mocy, mocy prawnej, bezwartości*, bez wartości, żadnej wartości, pozbawion* wartości,
    nic niewart*, niewiele wart*, świstek, świstk*, makulatur*, śmiec*, śmietnik*, do kosza, niewiarygodn*, brak wiarygodności,
    bez wiarygodności, pozbawion* wiarygodności, żadnej wiarygodności, bez znaczenia, bezcelow*, bezużyteczn*, nic nie znacz*,
    zbieranin*, zlepek, zlepk*, mieszanin*, mieszanka dezinformacji, tak zwan*, tzw, pseudo*, rzekom*, nieupoważn*, bez mandatu,
    bez upoważnienia, przekroczeni* mandatu, kuriozal*, śmieszn*, żenując*, żałosn*, jednostronn*, stronnicz*, tendencyjn*,
    nic nie wart*

words plot
    upolityczn*, polityzacj*, motywowan* politycznie, politycznie motywowan*, narzędzi*, instrument*, marionetk*, pionek, pionk*,
    spisek, spisk*, knowa*, intryg*, zmow*, zaaranż*, wyreżyser*, inspirowan*, podżega*, sterowan*, antychin*, wrog* sił*,
    zachodnich sił, zachodnie siły, sił zewnętrznych, obc* sił*, hegemon*, imperial*, oczerni*, oszczerst*, oszczercz*, szkalow*,
    szkaluj*, zniesław*, pomówieni*, pomówień, pomawia*, błotem, demoniz*, zdyskredyt*, dyskredyt*, podwójn* standard*, hipokry*,
    obłud*, ingeren*, wewnętrzn* spraw*, sprawy wewnętrzne, spraw wewnętrznych, suweren*, pod płaszczykiem, pod pretekstem,
    złe intencje, zł* wol*, prowokacj*, powstrzymać rozwój, separatyst*, destabiliz*, cyniczn*, wykorzystuj* prawa człowieka

words landmark
    przełom*, historyczn*, milow*, punktem zwrotnym, zwrotny, zwrotn* moment*, cezur*, epokow*, bezprecedens*, precedens*,
    po raz pierwszy, pierwszy raz, pierwszy taki, pierwszego takiego, ważn* krok*, istotny krok, wielki krok, krok naprzód,
    krok w dobrym kierunku, kluczow*, donios*, znamien*, niezwykle ważn*, ogromn* znaczeni*, wielkie znaczenie, reguły gry,
    zmienia zasady gry, game changer, dowodzi, udowodni*, udowadnia*, legitymiz*, legitymac*, autorytatyw*, miarodajn*, rehabilit*,
    zwycięstw*, zadośćuczyn*, koniec zaprzeczania, nie da się zaprzeczyć, niepodważal*, otwiera drogę, toruj* drogę, otwiera drzwi,
    podwalin*, wyłom*, światełko w tunelu

words act-on
    działani*, działań, działać, podj* kroki, podejm* kroki, konkretn* krok*, kolejn* krok*, następny krok, dalsz* krok*,
    pierwszym krokiem, pierwszy krok, wdroż*, wdraża*, wykona*, realiz*, zrealizow*, w życie, w czyn, w czyny, przekuć,
    przełoż* na, nie może być końcem, nie koniec, dopiero początek, punkt wyjścia, punktem wyjścia, jako podstaw*, podstawą do,
    stanowić podstawę, na podstawie raportu, w odpowiedzi na raport, reagow*, zareag*, wyciąg* wnioski, ciąg dalszy,
    nie może pozostać bez, bez odpowiedzi, nie może pozostać obojętn*, przejść do czynów, działają

words accountability
    rozlicz*, odpowiedzialnoś*, odpowiedzialn* za, winn*, sprawc*, śledztw*, dochodzeni*, dochodzeń, komisj* śledcz*,
    komisj* dochodzen*, mechanizm*, misj* rozpoznawcz*, misj* ustalając*, ustaleni* faktów, wyjaśnieni* sprawy, specjaln* sesj*,
    sesj* specjaln*, nadzwyczajn* sesj*, specjaln* sprawozdawc*, sprawiedliwoś*, wymierz* sprawiedliw*, oskarżeni*, ściga*, sąd,
    sądzie, sądu, sądem, sądow*, trybunał*, prokur*, karn*, ukara*, kara, kary, bezkarn*, jurysdykcj*, odszkodow*, zadośćuczyn*,
    reparacj*, osądzić, osądzeni*

words debate
    debat*, debacie, dyskus*, dyskutow*, dyskutuj*, przedyskut*, omów*, omawia*, obrad*, rozpatr*, wniosek, wniosku, wnioskiem,
    projekt decyzji, projektu decyzji, rezolucj*, uchwał*, głosow*, głosuj*, zagłos*, przegłos*, porządek dzienny,
    porządku dziennego, agend*, posiedzeni*, posiedzeń, sesj*, na forum, rada praw człowieka, radzie praw człowieka,
    radę praw człowieka, rady praw człowieka, członków rady, członkowie rady, komitet trzeci, trzecim komitecie,
    oświadczeni* w imieniu, w imieniu państw, plenar*, plenum

words defeat
    odrzuc*, upadł*, upadek, przepadł*, przegłosow*, porażk*, klęsk*, przegra*, niepowodz*, fiasko, fiaskiem, fiaska,
    nie przeszedł, nie przeszł*, nie uzyskał*, nie zyskał*, nie zdobył*, większoś*, różnic* głosów, przewag* głosów,
    niewielk* różnic*, o włos, stosunkiem głosów, głosami, przy głosach, głosów przeciw, głosów za, głosowało przeciw,
    głosowały przeciw, głosowało za, głosowały za, państw przeciw, przeciw głosowało, wstrzymały się, wstrzymujących się, od głosu,
    dotkliw*, upokorz*, poległ*, utrąc*, zwycięstw*, triumf*, przeliczy* się, storpedow*, czarny dzień, zabrakł* głosów,
    niepomyśln*

words respond
    odpowiada*, odpowiedź, odpowie, odpowiedzą, odpisa*, zareagow*, reagow*, reaguj*, reakcj*, odpar*, odciął* się, odcięł* się,
    odcina* się, odgryz*, ripost*, replik*, skontrow*, kontrow*, kontruje, kontratak*, skomentow*, komentuj*, komentarz*,
    odniósł* się, odnosi się, odnosząc*, odnieśli się, ustosunk*, dementi, dementuj*, polemiz*, polemik*, zbija*, broni się,
    bronił* się, zapytan*, pytany o, pytana o, kontrraport, kontrargument*, oświadcz*, zabrał* głos, zabierają głos, odpowiedzi,
    odpowiedzią, odpowiedział, odpowiedziała, odpowiedzieli, odpowiedziały, odpowiedziało, odpowiedzieć

words falls-short
    rozczarow*, zawiód*, zawodz*, niewystarcz*, nie wystarcz*, niedostat*, za mało, zbyt mało, słab*, łagodn*, ostrożn*,
    zachowawcz*, powściągliw*, wyważon*, stonow*, rozwodni*, złagodz*, okrojon*, osłabion*, rozmyt*, bezzęb*,
    nie idzie dość daleko, wystarczająco daleko, nie spełni* oczekiwań, poniżej oczekiwań, nie wspomina*, nie wspomni*, nie mówi o,
    nie padło słowo, nie pada, nie użył*, nie używa*, nie użyto, nie ma mowy, nie nazywa*, nie nazwał*, nie nazwano,
    nie określi* jako, słow* ludobójstw*, termin ludobójstwo, terminu ludobójstwo, unika słowa, brakuje, zabrakło, pomija*,
    pominięt*, nic nowego, niczego nowego, niedosyt*, połowiczn*, eufemi*, oględn*, asekur*, mało konkretn*

words anniversary
    rocznic*, rok od, rok po, rok później, minął rok, mija rok, upłynął rok, dwa lata po, dwa lata od, mijają lata,
    minęły dwa lata, od publikacji, od czasu publikacji, od momentu publikacji, od jego publikacji, od opublikowania,
    od ogłoszenia, od wydania, od ukazania się, od chwili publikacji, po publikacji, po opublikowaniu, po ogłoszeniu,
    po ujawnieniu, po wydaniu, po ukazaniu się, miesiące po, miesięcy po, miesiąc po, tygodnie po, tygodni po, dni po, dzień po,
    następstw*, w ślad za, po raporcie, w świetle, upamiętni*, obchod*, od tamtej pory, od tego czasu, od tamtego czasu,
    w konsekwencji raportu, jubileusz*

words cite
    cytow*, cytuj*, cytat*, zacyt*, przytocz*, przytacza*, przywoł*, powołuj* się, powołał* się, powoływ* się, powołani* się,
    odwoł* się do, odwołuj* się, odwołał* się, odwołani* do, odnosi się do, odnosząc się do, odniesieni* do, nawiąz* do, nawiązuj*,
    nawiązał*, opier* się na, opart* na, oparł* się na, w oparciu o, na podstawie, w świetle raportu, wskazuj* na, wskazał* na,
    wymieni*, wspomnia*, wspomina*, zgodnie z raportem, jak wskazuje raport, jak stwierdza raport, za raportem, przypis*

words sanctions
    sankcj*, nałożeni*, kontrsankcj*, embarg*, zakaz*, ogranicz*, restryk*, bojkot*, zbojkot*, środk* odwetow*, środki karne,
    czarn* list*, czarnej liście, zamroż* aktyw*, wycof* inwestycj*, wycofa* kapitał, dywest*, łańcuch* dostaw, bawełn*, pomidor*,
    panel* słoneczn*, należyt* starannoś*, cła, cło, ustaw* o zapobieganiu, produkty pracy przymusowej

words support
    popiera*, popar*, poprą, wspiera*, wspar*, wesprze*, wspomag*, solidarn*, solidaryz*, w obronie, broni, bronią, bronił*,
    bronić, broniąc*, po stronie, stoi za, stoi murem, murem za, opowiada* się za, opowiedział* się za, zgadza się, zgadzają się z,
    podziela*, podziel* opini*, aprob*, zaaprob*, przychyl*, zwolenni*, poplecz*, przyklas*, za głosow*, głos za, przyłącz* się,
    orędow*, poprze, wtóruj*

words drop
    porzuc*, zarzuc* plan*, zrezygnow*, rezygn*, odstąpi*, odstępuj*, zaniecha*, poniecha*, odwołał*, odwołan*, anul*, skasow*,
    kasuj*, unieważn*, wycofa* się z, wycofuj* się z, wycofani* się, odejść od, odeszł* od, odejście od, odpuści*, odpuszcz*,
    na straty, zaprzesta*, zawiesi*, wyrzec się, wyrzek*, zrzek*, poddał*, nie zamierza już, machn* ręką, zarzucon*, na panewce,
    umorz*, ukręci* łeb, zaprzepa*, odwołać

words shelve
    na półkę, na półce, na bok, odstawi*, boczny tor, bocznym torze, bocznic*, szuflad*, lamus*, archiw*, zarchiw*, ad acta,
    zamroz*, zamraż*, zawiesi*, zawieszeni*, zawieszon*, zawiesza*, na później, do akt, pokryj* się kurzem, zapomnia*, zapomnieni*,
    uśpi*, zakonserw*

words for-good
    nigdy, przenigdy, na zawsze, na dobre, na stałe, na wieki, po wsze czasy, na amen, definityw*, ostateczn*, nieodwracal*,
    nieodwoł*, bezpowrotn*, trwale, całkow*, zupełn*, w ogóle, wcale, bynajmniej, kompletnie, już nie, więcej nie, nie już,
    ani razu, do końca życia, wieczn*, w żadnym wypadku, w żadnym razie, pod żadnym pozorem, za nic, absolutn*, w nieskończoność

words withdraw
    wycofa*, wycofuj*, wycofyw*, cofn*, cofa*, odwołać, odwołał*, odwołani*, anul*, unieważ*, uchyl*, zdj* ze strony, usun*,
    usuwa*, skasow*, odebra*, skreśl*, zabra* z powrotem, odszczeka*, dystans*, zdystans*, retrakcj*, sprostow*

words find
    stwierdz*, ustal*, konkluz*, konkluduj*, konkludow*, skonkludow*, wniosk*, wyciąg* wnios*, uzna*, oceni*, zauważ*, wykaz*,
    wykry*, dowiódł*, dowiedzion*, dowodz*, udowodni*, odkry*, orzek*, wynika, potwierdz*, znalaz*, znaleźl*, znalezion*,
    zidentyf*, diagn*, mogą stanowić, może stanowić, mogły stanowić, znamion*, odnotow*, dostrzeg*

words report-says
    w raporcie, czytamy, napisano, głosi, głosił*, głosząc*, raport stwierdza, raport wskazuje, raport mówi, raport podaje,
    raport zarzuca, raport oskarża, raport ostrzega, raport wzywa, raport zaleca, raport wymienia, raport dokumentuje,
    raport potwierdza, raport zawiera, raport informuje, raport wspomina, raport zauważa, według raportu, zdaniem autorów,
    autorzy raportu, wynika z raportu, z raportu wynika, jak podaje raport, podano, stwierdzono, zapisano, zaznaczono, podkreślono,
    dodano, wskazano, zauważono, oceniono, opisano, opisuj*, opisał*, dokument stwierdza, dokument mówi, w dokumencie, w tekście,
    mówi się, mowa o, jest mowa, mowa jest o, treść raportu, brzmi, wspomniano, odnotowano

words abuses
    przeciwko ludzkości, zbrodni*, ludobój*, naruszeni*, naruszeń, narusza*, łamani*, pogwałc*, gwałceni*, nadużyci*, nadużyć,
    nadużywa*, tortur*, maltret*, znęca*, złe traktowanie, złego traktowania, nieludzki*, okrucieńst*, bestial*, brutaln*,
    arbitraln*, bezprawn*, pozbawieni* wolności, pozbawia* wolności, masow* zatrzyma*, przetrzymywan*, uwięzi*, więzieni*,
    przemoc*, gwałt, gwałtu, gwałty, gwałtów, zgwałc*, seksualn*, molest*, przymusow*, niewolnic*, sterylizacj*, aborcj*,
    antykoncepcj*, zaginięci*, zaginion*, inwigil*, prześladow*, represj*, dyskrymin*, asymilacj*, indoktryn*, ucisk*, opresj*,
    kontrola urodzeń, meczet*, wolnoś* religijn*

words recommend
    zaleca*, zaleci*, zaleceni*, zaleceń, rekomend*, zarekomend*, propon*, propozycj*, sugest*, sugeruj*, zasugerow*, doradz*,
    wskazówk*, wezwał* rząd, wzywa rząd, wzywa władze, wezwał* władze, wzywając władze, wezwano władze, wezwano rząd,
    uwolni* wszystk*, uwolnieni*, zwolnić, wyjaśni* los, los zaginionych, postulat*, postuluj*, szybkie kroki, niezwłoczne kroki,
    przegląd ustawodawstwa, przegląd przepisów, uchyleni*, zmian* przepisów, zmian* prawa, poradz*, zapropon*

words contents
    zawier*, zawart*, zawarł*, treść, treści, treścią, szczegół*, opis*, dokumentuj*, dokumentow*, udokumentow*, wylicz*, wymieni*,
    list* nadużyć, rozdział*, część, części, sekcj*, akapit*, paragraf*, punkt*, fragment*, aneks*, załącznik*, wstęp*, wnioski,
    wnioskach, wniosków, konkluz*, ustaleni*, ustaleń, podsumow*, streszcz*, skrót*, omówieni*, przedstawia*, przedstawion*, ujęt*,
    obejmuj*, składa się, składając*, porusza*, poświęcon*, relacjon*, nakreśl*, spis, tabel*, język raportu, sformułow*, nagłów*,
    ustęp, ustępie

words credible
    wiarygodn*, uwiarygadn*, uwiarygodni*, rzeteln*, dowod*, przekonuj*, uzasadn*, dobrze udokumentow*, udokumentowan*,
    potwierdzon*, zweryfikow*, sprawdzon*, solidn*, poważn*, rzeczow*, merytoryczn*, miarodajn*, niepodważ*, niezbit*,
    niezaprzecz*, bezsporn*, ugruntow*, autentyczn*, prawdziw*, spójn*, zgodn* z, fakt*, profesjonal*, drobiazgow*, skrupulatn*,
    przytłaczając*, jednoznaczn*, ewident*, namacaln*, naukow*

words ministry
    ministerstw*, msz, resort*, spraw zagranicznych, departament stanu, departamentu stanu, sekretarz stanu, ambasad*, konsulat*,
    placówk*, stał* misj*, misja przy, przedstawiciel*, wysłannik*, wysłannicz*, emisariusz*, delegacj*, delegat*, attache,
    charge d affaires, dyplomacja, dyplomacji, dyplomatyczn*, władze, władz, kancelari*, konsul, konsula, konsulem, konsularn*

words spokesperson
    rzecznik, rzecznika, rzecznikiem, rzecznikowi, rzecznicy, rzeczników, rzeczniczk*, biuro prasowe, biura prasowego,
    biuru prasowemu, służb* prasow*, sekretarz prasow*, w imieniu biura, wydział prasowy, dział prasowy, zespoł* prasow*,
    attache prasow*

words insiders
    dyplomat*, dyplomaci, źródł*, źródeł, poinformowan*, wtajemniczon*, znając* spraw*, zaznajomion*, informator*, sygnalist*,
    anonimow*, nieujawnion*, nie ujawniać nazwisk*, niewymienion*, urzędnik*, urzędnicy, urzędniczk*, wysok* rang*, wysocy rangą,
    wysoko postawion*, pracownik* biura, funkcjonariusz*, z otoczenia, kuluar*, nieoficjalnie, zbliżon* do

words campaigners
    organizacj*, pozarządow*, ngo, obrońc* praw człowieka, obrońcy praw, działacz*, aktywist*, aktywiści, aktywizm*, obywatelsk*,
    grup* praw człowieka, grupy broniące praw, grupa obrońców, stowarzysz*, fundacj*, koalicj*, dysydent*, opozycjonist*,
    bojownik*, bojownicz*, watchdog, społecznik*, rzecznicy praw, grup* nacisku, związk*

words diaspora
    diaspor*, emigrac*, emigrant*, uchodźc*, uchodźstw*, wygnań*, obczyź*, za granicą, ocalał*, ocaleni, ocaleńc*, ocalon*,
    rodzin*, bliscy, bliskich, bliskim, krewn*, ofiar*, poszkodow*, pokrzywdz*, był* więźni*, byłych osadzonych, był* zatrzyman*,
    społecznoś*, mniejszoś*, rodak*, rodacy, świadk*, matk*, ojciec, ojca, brat, brata, bracia, siostr*, żona, żony, mąż, męża,
    synow*, córk*, dzieci, azylant*

words lawmakers
    parlament*, deputowan*, poseł, posła, posłowie, posłów, posłom, posłank*, europos*, eurodeputow*, senator*, senat, senatu,
    senacie, sejm, sejmu, sejmie, kongres*, izba gmin, izby gmin, izb* reprezentantów, izba lordów, izba niższa, izba wyższa,
    komisj*, podkomisj*, komitet*, ustawodawc*, legislator*, prawodawc*, międzyparlament*, przewodnicząc* izby, spiker*, politycy,
    polityk, polityków, partyjn*, ponadpartyj*, wysłuchani*

words capitals
    rząd, rządu, rządy, rządów, rządom, rządami, rządem, państw, państwa, państwo, państwom, państwami, państwach, kraj, kraje,
    krajów, krajom, krajami, krajach, stolic*, zachodni*, zachód, zachodu, na zachodzie, mocarst*, unię europejską, unia, unii, ue,
    unijn*, członkowsk*, ministrowie, ministrów, premier, premiera, prezydent*, przywódc*, lider*, społecznoś* międzynarodow*,
    wspólnot* międzynarodow*, demokracj*, administracj*, szef* dyplomacji, minister, ministra, ministrem

words allies
    sojusz*, kraje przyjazne, przyjazn* państw*, zaprzyjaźnion*, przyjaciel*, przyjació*, partner*, rozwijając* się,
    globaln* południ*, trzeci świat, trzeciego świata, podobnie myśląc*, o podobnych poglądach, myślących podobnie, blok, bloku,
    blokiem, państw islamskich, kraje islamskie, kraje muzułmańskie, krajów muzułmańskich, państwa muzułmańskie, kraje arabskie,
    niezaangażowan*, koalicj*, satelick*, poplecz*, stronnik*, zwolenni*, grup* państw, klakier*

words experts
    ekspert*, eksperci, specjalist*, specjaliści, znawc*, sprawozdawc*, grup* robocz*, prawnik*, prawnicy, prawniczk*, adwokat*,
    mecenas*, naukow*, uczony, uczeni, uczonych, profesor*, badacz*, akademi*, analityk*, analitycy, analityczk*, obserwator*,
    komentator*, sinolog*, antropolog*, historyk*, politolog*, socjolog*, think tank*, publicyst*, doradc*, autorytet*, wykładowc*

words successor
    następc*, sukcesor*, sukcesj*, sched*, zastąp*, zastępc*, nowy szef, nowego szefa, nowa szefowa, nowy wysoki komisarz,
    nowego wysokiego komisarza, now* komisarz*, obejm* urząd, obejmie stanowisko, objął* urząd, objął* stanowisko, obejmuj*,
    objęci* urzędu, objęci* stanowiska, przejm* urząd, przejmie, przejął*, przejmuj*, przejęci*, nominow*, nominat*, nominacj*,
    mianow*, kandydat*, powoł* na stanowisko, powołan*, urzędując*, pałeczk*, zluzow*, nowe kierownictwo

words former
    byłej, byłego, byłych, były szef, eks, eksszef*, ekskomis*, eksprez*, ówczesn*, ustępując*, odchodząc*, poprzedni*, dawny,
    emeryt*, w stanie spoczynku, eksdyplomat*, eksminister*, były prezydent, wieloletni*, byłym, byłą, dawna, dawnego, dawnych

words press-event
    konferencj*, briefing*, wywiad*, rozmowie, dziennikarz*, dziennikark*, reporter*, korespondent*, media, mediów, mediom, prasa,
    prasie, prasy, prasow*, komunikat*, komunikacie, oświadczeniu, oświadczenie, na antenie, telewiz*, radi*, na żywo, transmisj*,
    kamer*, mediach, medialn*

words contrast
    ale, lecz, jednak, jednakże, jednakowoż, niemniej, natomiast, zaś, mimo, pomimo, choć, chociaż, chociażby, aczkolwiek,
    wprawdzie, zamiast, wbrew, niezależnie od, bez względu na, z drugiej strony, przeciwnie, odwrotnie, tymczasem, podczas gdy,
    nawet jeśli, nawet jeżeli, nawet gdyby, w rzeczywistości, w istocie, tyle że, tylko że, za to, w przeciwieństwie,
    w odróżnieniu, inaczej niż, na przekór, co prawda, owszem, paradoks*, nie bacząc na

words still
    nadal, wciąż, ciągle, jeszcze, dalej, dalszym ciągu, pozosta*, do dziś, do dzisiaj, do dnia dzisiejszego, dziś dzień,
    do tej pory, do teraz, dotąd, dotychczas, dotychczasow*, do tego momentu, do chwili obecnej, na razie, póki co, aż do, trwa,
    trwają, trwał*, nieprzerw*, niezmienn*, kontynu*, utrzymuj* się, bez zmian, bez przerwy, stale, nieustann*, po staremu,
    tak samo jak

words already
    już, od dawna, dawno, wcześniej niż, przed czasem, zawczasu, uprzednio, do tego czasu, w międzyczasie, od jakiegoś czasu,
    od pewnego czasu, jeszcze w, zdążył*, zdążono, wcześniej już, dawno już, jeszcze przed, odkąd

words today
    dziś, dzisiaj, dzisiejsz*, teraz, obecn*, aktualn*, w tej chwili, w tym momencie, tego dnia, tego samego dnia, w dniu, rano,
    po południu, wieczor*, w nocy, nocą, minionej nocy, w środę, w czwartek, w piątek, w sobotę, w niedzielę, w poniedziałek,
    we wtorek, środow*, czwartkow*, wczoraj, wczorajsz*, przed chwilą, przed momentem, przed godziną, przed kilkoma godzinami,
    godzin temu, godziny temu, minut temu, dopiero co, właśnie, świeżo, najnowsz*, niedawn*, z ostatniej chwili, pilne, nad ranem

words earlier
    wcześniej, wcześniejsz*, uprzedni*, poprzedni*, przedtem, dawniej, kiedyś, niegdyś, przeszłoś*, w minionych latach, wówczas,
    wtedy, w tamtym czasie, w tym czasie, w tamtych czasach, ówczesn*, onegdaj, ostatnim razem, ubiegł*, zeszł*,
    w ostatnich latach, przed kilkoma dniami, przed kilkoma tygodniami, przed tygodniem, przed miesiącem, tygodnie temu, dni temu,
    tydzień temu, miesiąc temu, ostatnio, niedawno, początkow*, pierwotn*, na początku, dotychczasow*, swego czasu, dotąd,
    jeszcze w

words whether
    czy, jeśli, jeżeli, gdyby, o ile, w razie, w przypadku, jeśliby, zapyta*, spyta*, pyta*, dopytyw*, dopytuj*, zastanawia* się,
    pod warunkiem, zależy od, zależeć od, być może, ewentual*, przypuszcz*, dylemat*, rozterk*, niewiadom*, kwestia, kwestię,
    kwestii

words according
    według, wedle, zdaniem, w opinii, w ocenie, zgodnie z, jak podał*, podaje, podają, podał, podała, podały, podało, podano,
    poinformow*, informuj*, informow*, donosi, donoszą, doniósł*, doniesieni*, doniesień, pisze, piszą, napisał*, jak wynika,
    wynika z, dowiedział*, jak ustalił*, ustaliła, cytowan*, cytuje, powołując się na, powołuje się na, relacj*, przekazał*,
    przekazuje, powiedział*, mówi, mówił*, stwierdził*, oświadczył*, dodał, dodała, zauważył*, twierdz*, rzekom*, ponoć, podobno,
    jakoby, opisuj*, ze słów, w raporcie agencji, komunikat*

words deny
    zaprzecz*, dementuj*, zdementow*, dementow*, dementi, nie potwierdz*, wypiera* się, wypar*, neguj*, negow*, zanegow*, odpiera*,
    odrzuca zarzuty, odrzucają zarzuty, odrzucił* zarzuty, odrzuc* oskarżeni*, odrzuca* twierdzeni*, nieprawd*, nie jest prawdą,
    nie jest prawdziw*, niezgodn* z prawdą, błędn*, myln*, myli się, mylą się, pomyłk*, nieporozum*, nieścis*, niedokładn*,
    sprzeczn*, wbrew twierdzeniom, wbrew doniesieniom, przeczy, przeczą, prostuj*, bynajmniej, nie miał* miejsca, nie ma mowy,
    podważ*, obal*, odcina* się, odciął* się, przeciwnie, wyklucz*, kwestion*, przeczył*, sprostow*

words admit
    przyzna*, nie ukrywa*, nie kryje, nie kryją, nie krył*, uzna*, szczerze, szczeroś*, bez ogródek, bije się w pierś,
    uderzył* się w pierś, w piersi, mea culpa, wyznał*, zwierz* się, pogodz* się, świadom*, zdaje sobie sprawę, zdają sobie sprawę,
    zdajemy sobie sprawę, potwierdz*, nie zaprzecza*, nie zaprzeczył*, co prawda, owszem, istotnie, zgodził* się że, skrusz*

words hint
    sugeruj*, sugerow*, zasugerow*, sugesti*, do zrozumienia, sygnaliz*, zasygnal*, sygnał, sygnały, sygnałem, sygnałów, wskazuj*,
    wskazał*, wskazywał*, wskazani*, napomkn*, napomyka*, wzmiank*, wspomnia*, aluzj*, insynu*, między wierszami, półsłów*,
    rąbka tajemnicy, oznak*, zapowiada*, świadczy, świadczą, implik*, zdaje się, wydaje się, zdradz*, przebąk*, mrugn*, znak że,
    wynika że, możliw* że, pośredni*, najwyraźniej, rzuc* światło

words refuse
    odmów*, odmawia*, nie chce, nie chcą, nie chciał*, nie chcieli, nie chcąc*, nie zamierza*, nie zgodz*, nie zgadza się,
    nie skomentow*, nie komentuj*, nie udziel*, nie odpowiada*, bez odpowiedzi, bez komentarza, unikał*, unikając*, uniknął*,
    uniknęł*, uchyla* się, uchylił* się, wymig*, wykręc*, lawir*, wymijając*, zbył*, zbywa*, wzbrania*, wzdrag*, nie życzy sobie,
    odżegn*, stroni od, ani myśli, nie kwap*, migał* się, miga się, wymów*, ignoruj*, zignor*, unika, unikają, nie odpowiedział,
    nie odpowiedziała, nabiera* wody w usta, odmawia komentarza

words journey
    wizyt*, wizycie, odwiedz*, podróż*, wyjazd*, wyjeżdż*, wyjecha*, przyjazd*, przyjecha*, przyby*, wypraw*, misj*, objazd*,
    objeżdż*, wycieczk*, pobyt*, pobycie, tourn*, gości w, gościł*, gościn*, przelot, przylot*, przylecia*, poleciał*, uda* się do,
    pojecha*, pojedzie, wjazd*, dostęp, dostępu, nieskrępowan* dostęp*, nieograniczon* dostęp*, na miejscu, potiomkin*

words other-object
    wideo, film, filmu, filmy, filmow*, nagrani*, nagrań, zwiastun*, dokumentaln*, zdjęci*, zdjęć, fotograf*, obraz, obrazy, akta,
    aktach, policyjn*, archiw*, tajn* dokument*, depesz*, dane, danych, danymi, statystyk*, sondaż*, ranking*, wskaźnik*,
    komunikat*, deklaracj*, książk*, biografi*, autobiograf*, wspomnieni*, pamiętnik*, powieś*, album*, piosenk*, singiel, singl*,
    serial*, budżet*, jeńc*, zakładni*, zwolnion*, biał* księg*, wyrok*, nominacj*, artykuł*, prognoz*, emisj*, list* gończ*,
    więźni*, wyniki, ustawa, ustawę, ustawy

words camps
    obóz, obozu, obozie, obozem, obozy, obozach, obozom, obozami, obozow*, koncentracyjn*, reeduk*, łagr*, łagier, gułag*,
    więzien*, więźni*, uwięz*, areszt*, zatrzyman*, przetrzymyw*, osadz*, ośrodk*, centra szkolenia, kształceni* zawodow*,
    szkoleni* zawodow*, za kratami, za drutami, drut* kolczast*, wyrok*, skazan*, pozbawien* wolności, pozbawion* wolności,
    deradykal*, pranie mózgu, odosobnieni*, milion osób, ponad milion, miliona osób, cela, celi, celach, internow*

words games
    igrzysk*, olimpiad*, olimpijsk*, olimpijczyk*, paraolimp*, paralimp*, ceremoni*, medal*, złoto, srebro, brąz, sport*,
    zawodnik*, znicz*, pochodni*, sztafet*, reprezentac*, mistrzostw*, mundial*, kibic*, łyżw*, narciarsk*

words holder
    biuro, biura, biuru, biurem, biurze, urząd, urzędu, urzędem, urzędzie, komisarz*, do spraw praw człowieka, ds praw człowieka,
    szef*, agencj*, agend*, onz, oenzetowsk*, narody zjednoczone, narodów zjednoczonych, narodach zjednoczonych, genew*,
    sekretarz generalny, sekretarza generalnego, sekretariat*, zespół, zespołu, instytucj*, jej ekipa, światow* organizacj*

words the-text
    raporcie, raport*, ocena, oceny, ocenę, ocenie, dokument, dokumentu, dokumentem, dokumencie, dokumenty, dokumentów,
    opracowani*, badani*, analiz*, studium, ekspertyz*, ustaleni*, ustaleń, tekst, tekstu, tekście, tekstem, akta, dossier, teczk*,
    sprawozdani*, publikacj*, materiał, materiału, wnioski z

words other-report
    raport roczny, raportu rocznego, raporcie rocznym, raporty roczne, raportów rocznych, roczny raport, rocznego raportu,
    rocznym raporcie, coroczn* raport*, corocznym raporcie, doroczn* raport*, sprawozdani* roczn*, roczne sprawozdanie,
    raport kwartalny, inny raport, innego raportu, innym raporcie, inne raporty, innych raportach, osobny raport, osobnego raportu,
    osobnym raporcie, oddzieln* raport*, odrębn* raport*, kolejny raport, kolejnego raportu, kolejnym raporcie,
    wcześniejsz* raport*, wcześniejszym raporcie, poprzedni* raport*, raport organizacji, raporty organizacji, think tank*,
    instytut*, raport naukowc*, raport sprawozdawc*, specjalnego sprawozdawcy, raport departamentu, raport okresowy,
    raport śródokresowy, raport krajowy, raporty krajowe, raport alternatywny, raport cien*, raport mediów, śledztw* dziennikarsk*,
    raport parlamentarn*, raport komisji, biał* księg*, powszechn* przegląd okresow*, przegląd okresowy, raport ustny, trybunał*,
    raport o stanie, raport globalny, raport finansowy
