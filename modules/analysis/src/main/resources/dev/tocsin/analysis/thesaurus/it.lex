# Italian: words of the concepts that concepts.lex declares.

words publish
    pubblicat*, pubblicano, pubblicav*, pubblicass*, pubblica il, pubblica la, lo pubblica, pubblica finalmente, rendere pubblic*,
    rende pubblic*, rendono pubblic*, renda pubblic*, renderlo pubblico, renderla pubblica, renderà pubblic*, renderebbe pubblic*,
    rendendo pubblic*, reso pubblic*, resa pubblic*, resi pubblic*, rese pubblic*, reso noto, resa nota, resi noti, rendere noto,
    rendere note, rende noto, renderà noto, diffuso, diffusa, divulgher*, rilascerà, presentare il rapporto,
    presentato il rapporto, emesso, far uscire, fatto uscire, fa uscire, mettere a disposizione, messo a disposizione,
    dare alle stampe, dato alle stampe, portare alla luce, dà alle stampe, fare uscire, dare alla luce, dato alla luce, rende nota,
    rendano noto, renda noto, consegnare alla stampa, pubblicar*, pubblicand*, pubblich*, divulga*, diffond*, rilascia*, svela*,
    emett*, desecret*, dirama*, resa not*, rendere not*

words come-out
    esce, escono, vedere la luce, visto la luce, vede la luce, vedrà la luce, vedrà mai la luce, venire alla luce,
    venuto alla luce, viene alla luce, verrà alla luce, emerge, emerso, emersa, emergere, emersi, affior*, trapel*,
    arriva il rapporto, arrivato il rapporto, diventare pubblic*, diventato pubblic*, diventa pubblic*, diventerà pubblico,
    di dominio pubblico, è pubblico, venire fuori, venuto fuori, salta fuori, saltato fuori, viene pubblicat*, venga pubblicat*,
    verrà pubblicat*, fuori il rapporto, ecco il rapporto, è stato pubblicato, esca, venga alla luce, veda la luce,
    vedere mai la luce, vedesse la luce, è di pubblico dominio, usci*, appari*, appars*, compars*, compari*, divent* pubblic*

words online
    online, on line, sul sito, sito web, sito ufficiale, in rete, sul web, internet, caricat*, caricare, postat*, postare,
    posta sul, pagina web, portale, consultabil*, accessibil*, pdf, link, in versione integrale, testo integrale, sezione del sito,
    scarica*, disponibil*

words publication
    pubblicazion*, diffusione, divulgazione, uscita, rilascio, comparsa, messa online, emissione, lancio, svelamento, rivelazione,
    desecretazione, messa a disposizione, presentazione del rapporto, atto di pubblicare

words leak
    fuga di notizie, fughe di notizie, indiscrezion*, anticipazion*, visionat*, visionare, presa visione, preso visione,
    prendere visione, potuto leggere, potuto consultare, visto da, ottenuto una copia, in possesso di, entrato in possesso,
    entrata in possesso, venuto in possesso, copia del rapporto, copia del documento, esclusiva, documento riservato,
    documenti riservati, leak, leaks, leakat*, spiffer*, passato alla stampa, finito alla stampa, arrivata alla stampa,
    gola profonda, anticipato da, ha potuto vedere, ha letto una copia, diffusi dalla stampa, talpa, trapela*, filtra*, soffiat*,
    prende* visione, entrat* in possesso

words at-last
    finalmente, infine, alla fine, alla fin fine, in fin dei conti, dopotutto, dopo tutto, da ultimo, in ultimo, una buona volta,
    una volta per tutte, era ora, alfine, dopo tanta attesa, dopo lunga attesa, dopo una lunga attesa, dopo mesi di attesa,
    dopo anni di attesa, dopo ripetuti rinvii, tanto atteso, lungamente atteso, a lungo atteso, molto atteso, attesissim*,
    ce l'ha fatta, alla buon'ora, ci siamo, dopo tante attese, dopo lungo silenzio, all'ultimo

words last-minute
    ultimo minuto, ultimo momento, all'ultimo, ultima ora, ultimo istante, ultimissim*, in extremis, zona cesarini, filo di lana,
    sul fil di lana, sul filo, sul gong, al fotofinish, al novantesimo, last minute, minuti prima, pochi minuti,
    manciata di minuti, manciata di ore, ore prima, mezzanotte, allo scadere, ultimo atto, ultimo giorno, ultime ore,
    ultimi istanti, ultimo gesto, ultima mossa, colpo di coda, regalo d'addio, canto del cigno, a tempo scaduto, sul finire,
    giorno dell'addio, a dieci minuti, undici minuti, dodici minuti, tredici minuti, quindici minuti, minuti dalla fine,
    a fine mandato, minuti di recupero, prima della scadenza, a mandato quasi scaduto, ultimo colpo, sul fotofinish

words text-size
    pagine, lungo documento, paragrafi, capitoli, corposo, corposa, voluminos*, ponderos*, densa, dettagliat*, lungo rapporto,
    mole, note a piè, note a margine, cartelle, di lunghezza, corposi, rapporto fiume, lungo testo, centinaia di, poderos*

words hidden
    nel cassetto, in un cassetto, nei cassetti, chiuso in cassetto, sotto chiave, in cassaforte, top secret, segretat*, secretat*,
    nascond*, occult*, nell'ombra, tenuto in ombra, tenuto per sé, lontano dagli occhi, lontano dai riflettori, sotto il tappeto,
    sotto silenzio, prendere polvere, prende polvere, coperto di polvere, prendere la polvere, impolver*, trattiene, non divulgat*,
    sottratto al pubblico, riserbo, sotto sigillo, sigillat*, blindat*, tenut* segret*, seduta sul rapporto, siede sul rapporto,
    secretazione, rinchiuso, a chiave, omess*, tenendo per sé, occhi indiscreti, riposa, ammuff*, segreto, segreta, segreti,
    segretezza, secretare, tratten*, nascos*, cela*

words unpublished
    inedit*, non pubblicat*, mai pubblicat*, non ancora pubblicat*, non è stato pubblicato, mai reso pubblico, mai resa pubblica,
    non reso pubblico, non reso noto, non pubblico, non è pubblico, non ancora pubblico, riservat*, confidenzial*, non divulgat*,
    non diffuso, mai diffuso, mai uscito, mai visto, attesa di pubblicazione, classificat*, coperto da segreto, ad uso interno,
    per uso interno, non disponibile

words not-yet
    non ancora, ancora non, non è ancora, non sono ancora, non ha ancora, non hanno ancora, non era ancora, non aveva ancora,
    deve ancora, devono ancora, dovrà ancora, doveva ancora, tuttora non, a tutt'oggi non, ad oggi non, a oggi non, finora non,
    fino ad ora non, non si è visto, non si è vista, nessuna traccia, senza traccia, non c'è traccia, traccia del rapporto,
    neppure l'ombra, nemmeno l'ombra, neanche l'ombra, niente di fatto, nulla di fatto, nulla è accaduto, non è successo nulla,
    non è successo niente, nulla si è mosso, nulla si muove, tutto tace, all'appello, manca ancora, mancano ancora, ancora nulla,
    ancora niente, per ora niente, per ora nulla, ancora in attesa, non è uscito, non è apparso, non è arrivato,
    non è mai arrivato, non pervenut*, ancora nessun*, che fine ha fatto, dov'è il rapporto, dove è finito, non c'è ancora,
    ancora da pubblicare, ancora da venire, non se ne sa nulla, non se n'è saputo, non si sa più nulla, di là da venire,
    inutilmente, ma niente, ma nulla, dai radar, tarda ad arrivare, stenta ad arrivare

words silence
    assordante, tacciono, taciuto, tacque, nessuna parola, neanche una parola, nemmeno una parola, neppure una parola,
    nessun cenno, non ha fatto cenno, senza fare cenno, nessun accenno, non ha menzionato, non menzion*, nessuna menzione,
    non ha detto nulla, non dice nulla, non ha detto niente, non ne ha parlato, non ha fatto parola, nessun commento, no comment,
    non ha commentato, non commenta, non rilascia commenti, bocche cucite, bocca cucita, acqua in bocca, nessuna spiegazione,
    senza spiegazioni, senza dare spiegazioni, non ha spiegato, non ha fornito spiegazioni, nessuna risposta, evita di parlare,
    ammutolit*, laconic*, tace*, silenzi*, glissa*, sorvola*, omert*, non commenta*

words delay-verb
    rinvi*, rimand*, posticip*, posporre, posposto, pospone, procrastin*, dilazion*, ritarderà, slitterà, temporegg*,
    prendere tempo, prende tempo, preso tempo, guadagnare tempo, tergivers*, indugi*, tirare in lungo, tirare per le lunghe,
    tirato per le lunghe, frenare, frenato, frena, sospeso, sospesa, dilatori*, tirarla per le lunghe, fa melina, fare melina,
    allungare i tempi, allunga i tempi, tenere fermo, tenuto fermo, tenendo fermo, frenando, ritarda*, slitta*, sposta*, rallenta*,
    sospend*, differi*

words delay-noun
    rinvio, rinvii, slittament*, differimento, dilazion*, procrastinazione, rallentament*, lungaggin*, tempi lunghi,
    temporeggiament*, indugio, indugi, tergiversazion*, melina, arretrati, arretrato, attese, intopp*, tentennament*,
    tattica dilatoria, tattiche dilatorie, manovre dilatorie, esitazion*, ritard*, lentezz*, posticip*, prorog*

words late
    tardi, tardiv*, ritardat*, scadut*, oltre i termini, oltre il termine, fuori tempo, tempo massimo, tempi lunghi,
    da tempo atteso, atteso da tempo, attesa da tempo, atteso da mesi, atteso da anni, rispetto alla tabella, rispetto ai tempi,
    ritardo, da troppo tempo atteso, tabella di marcia, tarda*

words date-missed
    scadenza mancata, mancata scadenza, scadenze mancate, mancato rispetto, scadenza saltata, data saltata, saltata la scadenza,
    scadenza passata, passata la scadenza, scade, superata la scadenza, superato il termine, trascors*, oltre la scadenza,
    passano i mesi, passano le settimane, promessa mancata, promesse mancate, non ha mantenuto, non mantenut*, disattes*,
    disattend*, venuta meno, venuto meno, venire meno, mancata promessa, non ha rispettato, non rispettat*, lettera morta,
    nulla di fatto, non si è concretizzato, saltare la scadenza, mancato l'appuntamento, mancare la scadenza, mancato la scadenza,
    andata a vuoto, andato a vuoto, il tempo è passato, senza che il rapporto, senza che nulla, senza che accadesse nulla, sforat*,
    sforare, da marinaio, parole al vento, mancato impegno, termine superato, scadut*, infrant*, scadenz* mancat*,
    mancat* scadenz*, promess* mancat*

words stuck
    stallo, impasse, limbo, arenat*, arenare, incagliat*, impantanat*, insabbiat*, bloccat*, fermo, al palo, punto morto,
    per le lunghe, dorme nei cassetti, sospeso, congelat*, incepp*, imbrigliat*, stagna*, ristagn*, marcare il passo,
    segnare il passo, segna il passo, pantano, ferma da, in standby, intrappolat*, ingessat*, intoppo, trascina*, langu*, giace*,
    giacciono, paraliz*, paralis*, sblocca*

words repeatedly
    di nuovo, nuovamente, ancora una volta, un'altra volta, più volte, a più riprese, ripetut*, diverse volte, numerose volte,
    molte volte, innumerevoli volte, in più occasioni, in diverse occasioni, in varie occasioni, ennesim*, per la quarta volta,
    seconda volta, terza volta, continuamente, costantemente, a ripetizione, reiterat*, rinnovat*, spesso, sovente,
    sistematicamente, mese dopo mese, ogni volta, ogni mese, regolarmente, incessant*, senza sosta, con insistenza, a oltranza,
    di continuo, continui, continue richieste, torna a, tornano a, tornato a, tornata a, insistentemente

words wait
    attendono, attendiamo, atteso, attesa, attesi, attese, aspett*, fiato sospeso, sulle spine, pazient*, attesero, trepid*,
    sospirat*, attende*

words long-time
    da mesi, per mesi, da anni, per anni, da molti mesi, da diversi mesi, da oltre un anno, da più di un anno, da un anno,
    per un anno, per oltre un anno, quasi un anno, circa un anno, un anno fa, mesi fa, anni fa, settimane fa, dopo mesi, dopo anni,
    dopo un anno, un anno dopo, mesi dopo, anni dopo, dall'anno scorso, dallo scorso anno, lo scorso anno, l'anno scorso,
    dalla scorsa estate, dall'estate scorsa, da tempo, da molto tempo, da tanto tempo, da troppo tempo, per troppo tempo,
    per molto tempo, tempo fa, a lungo, lungo tempo, da settimane, per settimane, da allora, da tre anni, da due anni, da sei mesi,
    lunghi mesi, lunghi anni, interminabil*

words more-time
    più tempo, altro tempo, ulteriore tempo, ancora tempo, ancora un po', un po' di tempo, bisogno di tempo, serve tempo,
    servirà tempo, ci vuole tempo, ci vorrà tempo, ci vorranno, ci vorrà ancora, richiede tempo, richiederà tempo, occorre tempo,
    occorrerà tempo, più a lungo, più lungo del previsto, più del previsto, più tardi del previsto, oltre il previsto,
    tempi più lunghi, prolung*, prorog*, tempo supplementare, tempi supplementari, ancora qualche settimana,
    qualche settimana ancora, ancora settimane, ancora mesi, ancora qualche giorno, tempo necessario, senza fretta, non c'è fretta

words no-date
    nessuna data, senza data, senza una data, senza fissare una data, data da destinarsi, data da stabilire, data precisa,
    non c'è data, non c'è una data, non ha indicato una data, data certa, nessun calendario, senza calendario, nessuna scadenza,
    senza scadenza, tempistica, tempistiche, nessuna indicazione, senza indicare, senza precisare, senza specificare,
    non ha precisato, non ha specificato, sine die, indefinit*, indeterminat*, all'infinito, non è chiaro quando, non si sa quando,
    non sa quando, non è dato sapere, quando sarà pubblicato, quando verrà pubblicato, quando uscirà, tempi incerti,
    calende greche, da definire, non posso dire quando

words time-short
    tempo stringe, i tempi stringono, tempo scade, sta per scadere, sta scadendo, tempo scorre, tempo sta finendo,
    tempo è quasi scaduto, poco tempo, tempo rimasto, conto alla rovescia, countdown, contro il tempo, corsa contro,
    giorni contati, ore contate, giorni rimasti, pochi giorni, poche ore, giorni alla scadenza, giorni dalla scadenza,
    ultimi giorni, ultime settimane, sgoccioli, clessidra, scadenza si avvicina, si avvicina la scadenza, in scadenza

words impatience
    impazien*, spazient*, frustra*, delus*, amarezza, amareggiat*, sconcert*, costernat*, costernazione, sgomento, insofferen*,
    malcontento, esasperat*, esasperazione, esasperante, rabbia, indignat*, indignazione, sdegno, irritazione,
    stanchi di aspettare, stanco di aspettare, stufi, stufo, disappunto, scontent*, insoddisf*, pazienza, malumor*

words reason
    perché, poiché, dato che, visto che, dal momento che, giacché, causa, cause, per via di, per via della, per via del, dovuto a,
    dovuto al, dovuto alla, dovuta a, dovuta alla, dovuti a, dovute a, per questo, imput*, attribu*, giustific*, spiega*, spiegò,
    adduce, in seguito a, complice, pretest*, scusa, scuse, legato a, legata alla, quindi, motiv*, ragion*, dovut* a, dovut* al,
    dovut* alla

words promise-verb
    promett*, promise, garant*, dato la parola, dato la sua parola, dare la parola, dà la sua parola, vincol*, si obbliga,
    dato la propria parola, promess*, impegn*, assicura*, giura*

words promise-noun
    rassicurazion*, giuramento, obbligo, intenzione, parola, buone intenzioni, promess*, impegn*, garanzi*, assicurazion*

words intend
    intend*, inteso, intenzion*, intento, vuole, voluto, volere, desider*, pianific*, in programma, prevedono di, prevedeva di,
    prevede, puntare a, punta a, puntano a, mira, mirano, mirare, si propone, propone di, proponeva, conta di, contano di,
    contava di, spero, speriamo, auspic*, conto di, obiettivo, proposito, mi propongo, deciso di, pensa di, pensano di, pensava di,
    spera*, vogli*, volev*, vorr*, progetta*

words resolve
    decis* a, decisa, deciso, decisione ferma, risolut*, irremovibil*, fermezza, fermamente, ferma intenzione, ferma volontà,
    manterrà, mantiene, mantenere, mantenuto, tener fede, tenere fede, tiene fede, tenuto fede, terrà fede, onor*,
    rispettare l'impegno, rispettare la promessa, rispettare gli impegni, rispetterà, a tutti i costi, ad ogni costo, a ogni costo,
    costi quel che costi, comunque vada, nonostante tutto, in ogni caso, in ogni modo, irrevocabil*, tirerà dritto, tira dritto,
    tirare dritto, non si tira indietro, non si tirerà indietro, senza cedimenti, volontà di, non rinuncia, porterà a termine,
    fino in fondo, terrà la parola, tiene la parola, parola sarà mantenuta, non torna indietro, qualunque cosa accada,
    costi quello che costi, va avanti, promessa è debito, determina*

words soon
    presto, a breve, tra breve, fra breve, tra poco, fra poco, in tempi brevi, in tempi rapidi, breve tempo, entro breve,
    da qui a poco, imminent*, imminenza, prossim*, a giorni, questione di giorni, questione di ore, questione di settimane,
    un momento all'altro, quanto prima, immediato futuro, in arrivo, alle porte, dietro l'angolo, alla vigilia, non tarderà,
    in dirittura, prima possibile, vicina la pubblicazione, sempre più vicina, ormai vicina, poche ore, pochi giorni,
    fra non molto, tra non molto, entro poco

words expected
    atteso, attesa, attesi, attese, attesissim*, previst*, in programma, in calendario, calendarizzat*, programmat*, fissat*,
    stabilit*, in agenda, dovrebbe, dovrebbero, doveva, dovevano, sarebbe dovuto, sarebbe dovuta, avrebbe dovuto, avrebbero dovuto,
    si attende, ci si aspettava, si aspetta, si aspettano, annunciat*, si annuncia, anticipat*, auspicat*, aspettativ*, preved*,
    pianificat*, destinat*, si pensa, è probabile, probabilmente, in arrivo, pronta a uscire

words before-leaving
    prima di lasciare, prima di andarsene, prima di andare via, prima della partenza, prima della sua partenza,
    prima della sua uscita, prima dell'addio, prima di dimettersi, prima delle dimissioni, prima della fine, prima della scadenza,
    prima dello scadere, prima che scada, prima che lasci, prima del termine, prima di concludere, prima di terminare,
    fine del mandato, fine mandato, fine del suo mandato, termine del mandato, termine del suo mandato, scadenza del mandato,
    scadenza del suo mandato, conclusione del mandato, conclusione del suo mandato, mandato scade, mandato in scadenza,
    il mandato termina, mandato che scade, scade il mandato, mandato si conclude, lascia l'incarico, lasciare l'incarico,
    lasciare la carica, lascia la carica, lascerà, passaggio di consegne, passare il testimone, fine dell'incarico,
    fine del suo incarico, uscita di scena, uscire di scena, esce di scena, scadere del mandato, scadere del suo mandato,
    ultimi giorni di mandato, ancora in carica

words time-frame
    entro, nel giro di, giro di poche settimane, prossime settimane, prossimi giorni, prossimi mesi, prossime ore,
    tra qualche settimana, fra qualche settimana, in poche settimane, in pochi giorni, tra pochi giorni, fra pochi giorni,
    tra qualche giorno, tra poche settimane, fine del mese, a fine mese, fine anno, fine dell'anno, per la fine, alla fine di,
    inizio del mese, metà del mese, questo mese, questa settimana, questa estate, quest'estate, quest'autunno, in autunno,
    in primavera, in estate, prossimo mese, mese prossimo, settimana prossima, prossima settimana, prossimo anno, l'anno prossimo,
    nell'arco di, nel corso del mese, nei mesi a venire, settimane a venire, nei giorni a venire, in tempo per, per l'inizio

words effort
    sforz*, cerca di, cercano di, cercando di, cercato di, cercherà, cercheremo, cercar*, provare a, prova a, proverà, prov* a,
    tentare di, tenta di, tentat*, tenteremo, del nostro meglio, del suo meglio, il possibile, tutto il necessario, fare di tutto,
    lavorare sodo, lavorando duramente, lavorando sodo, lavorando alacremente, con impegno, massimo impegno, adoper*, impegnarsi,
    darsi da fare, mettercela tutta, ce la mette tutta, ce la metteremo tutta, intenso lavoro, a pieno ritmo,
    tutto quanto possibile, ci proveremo, stiamo cercando, impegno massimo

words confirm
    conferm*, ribad*, riafferm*, assicur*, rassicur*, ripet*, reiter*, insist*, sottoline*, attest*, garantisce, puntualizz*,
    precis*, ha tenuto a, riconferm*

words doubt
    dubbi*, dubit*, incert*, incognit*, punto interrogativo, interrogativi, perpless*, scettic*, sfiducia, non è sicuro,
    non è certo, non è sicura, non è detto, non c'è certezza, nessuna certezza, senza certezze, nessuna garanzia, senza garanzie,
    non ci sono garanzie, nessuna assicurazione, non può garantire, non posso garantire, non può promettere, non posso promettere,
    non può assicurare, non può dire, non posso dire se, non ha voluto garantire, improbabil*, poco probabile, difficil*,
    discutibil*, forse, potrebbe non, non è chiaro, poco chiaro, resta da vedere, rimane da vedere, in bilico, appeso a un filo,
    tutto da vedere, teme, temono, temere, potrebbero non, nulla di certo, niente di certo, niente di sicuro, senza certezza,
    tutt'altro che, poche speranze, poche possibilità, a rischio, timor*

words finalise
    ultimare, ultimato, ultimando, ultimazione, finalizz*, completare, completato, completando, completamento, conclud*, concluso,
    conclusa, terminare, finito, finendo, portare a termine, portato a termine, portare a compimento, portato a compimento,
    chiudere, chiudendo, perfezion*, sta definendo, messa a punto, mettere a punto, mettendo a punto, messo a punto, rifinire,
    stesura finale, versione finale, versione definitiva, terminerà, ultimarlo, completarlo, mettere la parola fine, terminat*,
    terminand*, finir*, finisc*

words ready
    versione finale, forma finale, già scritto, in stampa, confezionat*, bell'e finito, chiuso da mesi, pront*, ultimat*,
    completat*, terminat*, finalizzat*, definitiv*

words write
    scriv*, scrisse, stesura, stilare, stilato, stila, redig*, redazione, predispo*, elabor*, compil*, mettere insieme,
    messo insieme, confezion*, nero su bianco, formul*, autori del rapporto, mettere per iscritto, messo per iscritto,
    firma il rapporto, scritt*, redatt*, prepara*, appront*

words check
    revision*, rived*, verific*, controll*, esamin*, riesam*, vagli*, analizz*, rilegg*, corregg*, correzion*, bozze, editing,
    modific*, ritocc*, convalid*, accert*, esame legale, uffici legali, fact checking, riscontr*, al setaccio, spulci*, rilett*,
    corrett*, riscri*, valida*, rivist*

words final-touches
    ritocchi, ultimi dettagli, ultime correzioni, ultime modifiche, limatur*, ultime verifiche, ultimi controlli, aggiustamenti,
    ultima mano, rifinitur*, dettagli finali, fase finale, fasi finali, ultima fase, fase conclusiva, fasi conclusive,
    fase di ultimazione, fase avanzata, ultimo stadio, stadio finale, battute finali, alle battute conclusive, dirittura d'arrivo,
    dirittura finale, rettilineo finale, rush finale, sprint finale, ultimo miglio, ultime fasi, messa a punto, tocchi finali

words work-on
    lavora, lavorare, lavorato, al lavoro, lavorazione, work in progress, in corso, in preparazione, in fase di preparazione,
    in cantiere, allo studio, in elaborazione, in fase di stesura, in fase di elaborazione, prosegu*, procede, va avanti,
    continua il lavoro, sta preparando, stanno preparando, sta ultimando, sta finalizzando, alle prese con, lavoro continua,
    procedono, procedendo, sta completando, all'opera, sta rivedendo, lavoran*, lavorer*, lavorav*

words nearly
    quasi, pressoché, praticamente, sostanzialmente, vicino a, vicina a, vicini a, prossim* a, sul punto, in procinto, sta per,
    stanno per, stava per, ad un passo, a un passo, alle soglie, sulla soglia, alla vigilia, stadio avanzato, fase avanzata,
    fase molto avanzata, buon punto, manca poco, manca solo, mancano solo, sull'orlo, in dirittura

words gather
    raccog*, intervist*, testimon*, analizz*, analisi, monitor*, satellitar*, satellite, prove, fonti aperte, open source,
    indagini, investig*, esaminat*, accertare, missione conoscitiva, fact finding, sul campo, ricostru*, osservat*,
    verifica delle informazioni, setacci*, interrog*, raccolt*, documenta*, ricerc*, indaga*

words send
    invia*, invii, invio, mandare, mandato a, mandata a, manda, mandato una, trasmett*, trasmissione, inoltr*, consegn*, mostr*,
    condivid*, fatto avere, far avere, fatto pervenire, far pervenire, far arrivare, fatto arrivare, recapit*, fornit*, fornire,
    spedi*, girato a, indirizzat*, notific*, fatto giungere, far giungere, fatta pervenire, girato il rapporto, trasmess*,
    presenta*, fornisc*, condivis*, sottopo*

words receive
    ricev*, ricezione, otten*, ottiene, avuto accesso, pervenut*, pervenire, acquisit*, acquisire, possesso, in mano, nelle mani,
    tra le mani, sul tavolo, a disposizione, avuto copia, avuto una copia, recapitat*

words comments
    comment*, osservazion*, rilievi, feedback, riscontr*, risposta, risposte, repliche, replica, contribut*, input, suggeriment*,
    annotazion*, considerazion*, precisazion*, chiariment*, correzioni, errori di fatto, controdeduzion*, obiezioni, reazioni,
    reazione, modifiche, proposte di modifica, rettific*, fattual*

words in-advance
    in anticipo, con anticipo, anticipat*, anteprima, prima della pubblicazione, prima di pubblicarlo, prima di pubblicare,
    prima di essere pubblicato, prima che venga pubblicato, prima che fosse pubblicato, prima della diffusione,
    prima della divulgazione, prima dell'uscita, prima del rilascio, prima di renderlo pubblico, preventiv*, previament*,
    in via preliminare, in vista della pubblicazione, in vista dell'uscita, alla vigilia, giorni prima, settimane prima, embargo,
    in precedenza

words consult
    consult*, dialog*, confronto, confrontarsi, confrontat*, scambi*, contraddittorio, diritto di replica, diritto di risposta,
    diritto alla replica, possibilità di replicare, possibilità di commentare, possibilità di rispondere, occasione di commentare,
    opportunità di commentare, opportunità di rispondere, prassi, consuetudin*, procedura, procedure, come di consueto,
    come d'abitudine, di routine, interlocu*, colloqu*, negoziat*, interazion*

words incorporate
    tenere conto, tener conto, tenuto conto, tiene conto, tengano conto, tenendo conto, terrà conto, tenerne conto,
    in considerazione, incorpor*, inser*, recepire, recepito, recepite, recependo, accogl*, riflett*, rispondere ai commenti,
    rispondere alle osservazioni, esaminare i commenti, esaminare le osservazioni, valutare le osservazioni,
    alla luce dei commenti, inclusione, aggiorn*, tenga conto, aggiustament*, modificat*, integra*, includ*, accolt*, apporta*

words draft
    bozz*, versione, versioni, copia, copie, manoscritt*, testo, stesura, preliminar*, provvisori*, abbozz*, progetto di rapporto,
    draft

words pressure
    pression*, pressing, premere, preme, premono, premuto, premendo, stretta, morsa, sotto scacco, costring*, costrett*,
    alle strette, fuoco incrociato, tra due fuochi, incudine e martello, forcing, moral suasion, forzare la mano,
    tirata per la giacchetta, fiato sul collo, tiro incrociato, assedi*, tirare per la giacchetta, pressa*

words lobby
    sollecit*, cerca sostegno, cercare sostegno, cercato sostegno, cerca appoggi, cercare appoggi, cerca consensi,
    raccogliere consensi, raccogliere firme, raccogliere sostegno, raccolto il sostegno, mobilit*, reclut*, cooptat*, arruol*,
    chiamare a raccolta, chiamato a raccolta, chiama a raccolta, tirare dalla propria, dalla propria parte, dalla sua parte,
    convinc*, persuad*, persuas*, corteggi*, conquistare voti, caccia al voto, caccia ai voti, caccia di voti, contattat*,
    manovrare, guadagnare sostegno, guadagnarsi l'appoggio, bussare alle porte, serrare le fila, serrare i ranghi, man forte,
    ricerca di sostegno, ricerca di consensi, sondat*, sondare, promuov*, convint*, lobb*, cerca* sostegno, cercat* sostegno,
    cerca* consensi

words threaten
    minacc*, intimid*, bullism*, bullizz*, ricatt*, ritorsion*, rappresagli*, vendetta, conseguenz*, ripercussion*,
    pagare il prezzo, pagare un prezzo, prezzo da pagare, pagarla cara, contromisur*, reagirà, spavent*, coerci*, avvertiment*,
    braccio di ferro, prova di forza, punire, punizion*, ultimatum, vessazion*, far pagare, voce grossa, mostrare i muscoli,
    mostra i muscoli, a muso duro, pagher*

words warn
    avvert*, ammon*, monito, moniti, in guardia, diffid*, allarm*, allert*, avvis*, altolà, richiam*

words letter
    lettera, lettere, missiva, missive, nota, note diplomatiche, promemoria, memorandum, memo, mail, email, per iscritto,
    in forma scritta, messaggio, messaggi, comunicazione, carteggi*, corrispondenza, scritto a, dispacci*, cablo, cablogramm*,
    scritto alla

words sign
    firm*, controfirm*, cofirmat*, sottoscri*, siglato, siglare, ader*, adesion*, congiunt*, a nome di, apposto, in calce,
    promotori, messo nero su bianco

words circulate
    circol*, distribu*, gira, girato, sta girando, fare il giro, fatto il giro, di mano in mano, diffus* tra, diffusa tra,
    diffuso tra, tra le missioni, fra le missioni, alle missioni diplomatiche, tra le ambasciate, alle ambasciate,
    tra i diplomatici, fra i diplomatici, condiviso con, condivisa con, trasmessa alle missioni, passa di mano, passare di mano,
    in giro tra

words oppose
    oppo*, contrari*, contro la pubblicazione, contro il rapporto, avvers*, obiett*, obiezion*, disapprov*, dissen*, disaccordo,
    non è d'accordo, non siamo d'accordo, resist*, osteggi*, ostil*, di traverso, dice di no, detto no, no alla, no al, barricate,
    levata di scudi, muro contro muro, fa muro, rimostranz*, contro il documento, contro la diffusione, contro questo rapporto,
    è contro, contesta*

words block
    blocc*, imped*, fermare, fermarne, fermarlo, stop, stoppare, stoppat*, arrest* la pubblicazione, frenare, frena, freno,
    ostacol*, intralci*, ostru*, sabot*, boicott*, sventare, sventat*, vanific*, contrastare, affoss*, veto, vietare, vietato,
    vieta, divieto, proib*, paralizz*, bastoni tra le ruote, i bastoni fra le ruote, neutralizz*, imbavagli*, muro di gomma,
    far saltare, fa saltare, fatto saltare, evitare la pubblicazione, evitare che, fermarla, fermato, veti, contrasta,
    sbarrare la strada, sbarrato la strada, far deragliare, tenere in ostaggio, mettere i paletti

words bury
    insabbi*, seppell*, affoss*, sopprim*, censur*, far tacere, fatto tacere, silenzi*, imbavagli*, bavaglio, scompar*, cestin*,
    occult*, nascondere, copertura, dimentic*, pietra tombale, pietra sopra, tenere nascosto, colpo di spugna, polvere sotto,
    oblio, fa tacere, tappare la bocca, a tacere, soppress*, spari*, zitti*, elimina*, soffoca*, oscura*, cancella*, sepolt*,
    taci*

words interfere
    interfer*, ingeren*, intromiss*, intromett*, immischi*, influenz*, influi*, manipol*, manomett*, manomess*, annacqu*,
    ammorbid*, edulcor*, addolc*, attenu*, stemper*, modificare il testo, modificare il rapporto, cambiare il testo,
    cambiare il contenuto, indebol*, mettere mano, metterci mano, mettere le mani, limare, limat*, riscritto, pesante intervento,
    condiziona*, altera*, smussa*, svuota*, pilota*, dilui*, manomis*

words damage
    dann*, nuoc*, nociv*, minare, mina, minato, minando, minerebbe, minerà, compromett*, compromesso, pregiudic*, ledere, lesiv*,
    avvelen*, guastare, deterior*, incrin*, rovin*, mettere a rischio, mette a rischio, a repentaglio, mettere in pericolo,
    a rischio la cooperazione, politicizz*, intensific*, inaspr*, aggrav*, peggior*, esacerb*, esasper*, scontro, confrontazione,
    tension*, frattur*, division*, spaccatur*, screditare, far saltare il dialogo, rottura, benzina sul fuoco, nefast*, deleter*,
    boomerang, controproducent*, contrapposizion*, acui*

words refrain
    non pubblicare, non pubblicarlo, non pubblicherà, non rendere pubblico, non renderlo pubblico, non diffondere, non diffonderlo,
    non divulgare, non far uscire, astener*, asteng*, desist*, rinunci*, evitare di, evitare la pubblicazione, eviti, ripens*,
    riconsider*, riflettere bene, pensarci due volte, si fermi, marcia indietro, dietrofront, non procedere, non dare seguito,
    guardarsi dal, soprassed*, lasciar perdere, lasciare perdere, dissuad*, passo indietro, non rilasciare,
    non dovrebbe pubblicare, contro la pubblicazione, fermare la pubblicazione, si guardi bene, astenut*, non pubblic*,
    non diffond*, non divulg*, non rend* pubblico

words displeasure
    preoccup*, ira, irat*, furi*, furente, collera, malcontento, scontent*, disappunto, irrit*, fastidi*, infastid*, insoddisf*,
    protest*, stizz*, indign*, sdegn*, malumor*, rincresc*, rammaric*, deplor*, disapprov*, insofferenz*, non gradi*, mal digeri*,
    infuri*, alza i toni, rimostranz*, convocat* l'ambasciatore, doglianz*, rabb*, risenti*, contrari*

words behind-scenes
    dietro le quinte, dietro alle quinte, retroscena, porte chiuse, in privato, privatamente, in via riservata, riservatamente,
    discretamente, discrezione, sottobanco, sotto banco, sottotraccia, sotto traccia, nell'ombra, in sordina, alla chetichella,
    senza clamore, in silenzio, in gran segreto, segretamente, in segreto, sottovoce, lontano dai riflettori, segrete stanze,
    corridoi, di corridoio, diplomazia silenziosa, per vie diplomatiche, canali diplomatici, canali riservati, a tu per tu,
    microfoni spenti, ufficios*, off the record, informalmente, di soppiatto, sotterrane*, a quattr'occhi, in via confidenziale,
    confidenzialmente

words campaign
    manovr*, concertat*, coordinat*, di concerto, mobilitazion*, battaglia, crociat*, martellant*, martellament*, assalto,
    operazione di, strategia, controffensiva, guerra diplomatica, propagand*, pressing, bombardamento, a tappeto, campagn*,
    offensiv*, orchestra*, iniziativ*, moss*

words give-in
    cedere, cede, cedendo, cederà, cedono, cedesse, ced* alle pressioni, cediment*, pieg*, inchin*, capitol*, arrend*, arreso,
    arresa, genufless*, in ginocchio, succub*, soccomb*, sottomett*, sottomess*, sottomissione, asserv*, assoggett*, accondiscend*,
    calare le braghe, abbassare la testa, marcia indietro, retromarcia, dietrofront, indietreggi*, arretrare, autocensur*,
    acquiescen*, remissiv*, passo indietro, connivenz*, fatta intimidire, lasciata intimidire, scendere a compromessi, la resa,
    calarsi le braghe, bandiera bianca, assecond*, non irritare, timore di irritare, cedut*, chinar*

words withstand
    resist*, non cedere, non cederà, non cede, non ha ceduto, non ceda, non si piega, non si piegherà, non piegarsi,
    non si è piegata, non si lascia intimidire, non si lascerà intimidire, non farsi intimidire, non lasciarsi intimidire,
    non ci faremo intimidire, non si fa intimidire, non ci fermer*, non ci fermeranno, non influenz*, non mi lascio influenzare,
    indipenden*, imparzial*, autonom*, libera da pressioni, libero da pressioni, libero da condizionamenti, senza pressioni,
    senza condizionamenti, senza interferenze, senza ingerenze, senza paura, nonostante le pressioni, malgrado le pressioni,
    a dispetto delle pressioni, tenere duro, tiene duro, tener duro, tenere la barra dritta, schiena dritta, a testa alta,
    tenere testa, tiene testa, impavid*, coraggi*, fermezza, non arretr*, non arretra, incrollabil*, ignora le pressioni, sfida

words call-for
    chied*, esig*, pretend*, reclam*, invoc*, rivendic*, richied*, richiest*, a gran voce, insist*, sollecit*, vogliono che,
    vogliamo che, appell* a, auspic*, chiest*, pretes*, incalza*

words urge
    esort*, sollecit*, incalz*, incit*, spron*, premere, preme, premono, caldeggi*, raccomand*, implor*, supplic*, appello urgente,
    richiam*, insist*, con forza, chiesto con urgenza, chiede con urgenza, chiedono con urgenza, pressing, caldament*,
    darsi una mossa, sbrig*, pungol*, lancia un appello, sping*, spint*, pressa*

words ask
    chied*, chiesto, richied*, richiest*, domand*, invit*, appell*, rivolgersi, si rivolge, si rivolgono, pregare, supplic*,
    implor*, sollecit*, istanz*, rivolgendo, preghiera, prega, pregato, pregano

words petition
    petizion*, raccolta firme, raccolta di firme, lettera aperta, lettera congiunta, lettera collettiva, dichiarazione congiunta,
    dichiarazione comune, comunicato congiunto, nota congiunta, migliaia di firme, firmatari, sottoscri*, interpellanz*,
    interrogazion* parlamentar*, interrogazione parlamentare, appello, lettera firmata, lettera pubblica, documento congiunto,
    nota comune

words must
    deve, devono, dobbiamo, dover*, va pubblicato, vada pubblicato, occorr*, è ora, è tempo di, è tempo che, è giunta l'ora,
    è giunto il momento, è arrivato il momento, è il momento, necess*, indispensabil*, imprescindibil*, imperativ*, essenziale che,
    importante che, è importante, è cruciale, obblig*, tenuta a, tenuto a, tenuti a, è tenuta, non può più, non può esimersi,
    non resta che, urge, urgono, si impone, va reso, vanno pubblicati, non può tacere, non può permettersi, inderogabil*, dovr*,
    debba*, bisogn*, urgen*, tenut* a

words at-once
    subito, immediat*, senza indugio, senza indugi, senza ulteriore indugio, senza ulteriori indugi, senza altri indugi,
    senza ritardo, senza ritardi, senza ulteriore ritardo, senza ulteriori ritardi, senza ulteriori rinvii, senza altri rinvii,
    senza perdere tempo, senza perdere altro tempo, senza aspettare, senza attendere, senza esitazion*, senza più attendere,
    al più presto, prima possibile, quanto prima, appena possibile, tempestiv*, prontamente, in fretta, affrett*, rapid*, celer*,
    urgent*, urgenza, adesso, seduta stante, a stretto giro, acceler*, qui e ora, il più presto, senza dilazion*, velocement*

words no-more
    basta, nessuna scusa, scuse, scusant*, alibi, nessuna giustificazione, non c'è giustificazione, non ci sono giustificazioni,
    ingiustific*, nessun motivo, non c'è motivo, non c'è ragione, nessuna ragione, senza motivo, non può più aspettare,
    non può più attendere, non possono più aspettare, non possono più attendere, non possiamo più aspettare,
    non si può più aspettare, non si può aspettare, non possiamo aspettare, non può attendere, non può aspettare,
    non possono aspettare, aspettato abbastanza, atteso abbastanza, atteso troppo, aspettato troppo, abbastanza a lungo,
    nemmeno un giorno, neanche un giorno, un giorno di più, misura è colma, colma la misura, pazienza è finita, inaccettabil*,
    intollerabil*, imperdonabil*, scandalos*, non più rinviabile, improrogabil*, indifferibil*, inderogabil*,
    non è più tollerabile, tempo è scaduto, il tempo è finito, quanto ancora, cosa aspetta, cosa aspettano, perché aspettare,
    non si può attendere, non c'è più tempo, non c'è tempo da, tempo da perdere, ogni giorno che passa, ne abbiamo abbastanza

words owed
    diritto di sapere, diritto di conoscere, diritto all'informazione, hanno diritto, ha diritto, hanno il diritto, ha il diritto,
    diritto a, meritano, glielo dobbiamo, lo dobbiamo, deve alle vittime, dobbiamo alle vittime, lo devono, in debito,
    rendere conto, trasparen*, credibilità, ne va della, in gioco, reputazione, obbligo morale, dover*, responsabilità,
    imperativo morale, giustizia per, verità, coscienza, dignità, devono sapere, interesse pubblico, merita, meritiamo, meritato,
    dovut* alle, glielo deve, aver* diritto, avere diritto, sacrosant*, il mondo deve sapere, vogliono sapere,
    ha bisogno di sapere, perdere la faccia, salvare la faccia

words reproach
    critic*, nel mirino, accus*, rimprover*, rinfacci*, biasim*, inerzia, inazione, immobilism*, passività, inert*, latitan*,
    inadempient*, omission*, negligen*, lacun*, mancanz*, senza coraggio, poco coraggio, codard*, vigliacc*, pavid*, debol*,
    timid*, remissiv*, compiac*, accondiscend*, troppo morbida, doppiopesismo, venuta meno, venir meno, deluso, deludere, tradire,
    tradimento, tradisce, abbandon*, lasciati soli, voltare le spalle, voltato le spalle, volta le spalle,
    voltarsi dall'altra parte, chiudere gli occhi, chiuso gli occhi, vergogn*, scandal*, ipocris*, ipocrit*, irresponsabil*,
    occasione persa, occasione mancata, occasione sprecata, polemic*, nella bufera, tirata d'orecchie, complicità, fallisc*,
    falliment*, fallit*, mancato coraggio, troppo accomodante, figuraccia, si è piegata, inefficac*, deplorevol*, dito contro,
    puntano il dito, grave errore, tradit*, disastr*

words protest
    protest*, manifest*, corteo, cortei, sit in, presidi*, sfil*, marciare, marciano, veglia, veglie, fiaccolat*,
    sciopero della fame, digiuno, piazza, davanti alla sede, davanti al palazzo, davanti all'ambasciata, davanti al consolato,
    striscion*, bandier*, flash mob, radun*, mobilitazion*, contestator*, picchett*, incatenat*, dimostrant*, dimostrazion*,
    catena umana, in marcia, marcia per, marcia silenziosa, fischi, fischiat*

words reject
    respin*, rigett*, rifiut*, confut*, ripudi*, sment*, rinneg*, bocci*, rispedi*, al mittente, non accett*, non accetta,
    non accettare, non accetterà, non riconosc*, non riconosce, inaccettabil*, irricevibil*, inammissibil*, ferma opposizione,
    categoric*, fermamente, bolla come, bollat*, bollare, liquid*, no secco, secco no, non è accettabile, spallucce, seccamente,
    non vincolante, snobb*, contesta*

words condemn
    condann*, denunc*, deplor*, deprec*, stigmatizz*, biasim*, attacc*, inveire, inveisce, invettiv*, bacchett*, fustig*, stronc*,
    bordat*, critica duramente, criticato duramente, dura critica, dure critiche, aspr*, parole dure, durissim*, puntare il dito,
    punta il dito, puntato il dito, dito contro, accus*, insorg*, sferz*, veement*, ripudi*, anatema, anatemi, spara a zero,
    spara contro, scaglia*, tuona*

words welcome
    con favore, soddisf*, sollievo, plaud*, plauso, elog*, lod*, encomi*, saluta, salutano, apprezz*, compliment*, congratul*,
    felicit*, esult*, rallegr*, festegg*, benvenut*, ben accolto, rende omaggio, positiv*, buona notizia, grato, grati,
    gratitudine, riconoscen*, salutiamo, incoragg*, applau*, salutat*

words lies
    bugi*, menzogn*, falsi*, falso, falsa, invenzion*, fabbricat*, fabbricare, montatur*, fandoni*, frottol*, fantasios*,
    disinform*, misinform*, fake, bufal*, notizie false, false notizie, informazioni false, diceri*, infondat*,
    privo di fondamento, prive di fondamento, priva di fondamento, privi di fondamento, senza fondamento, alcun fondamento,
    destituit* di fondamento, inattendibil*, non veritier*, mistific*, distors*, distorc*, costruito ad arte, mendac*, illazion*,
    prove false, ingann*, fabbricazion*, spudorat*, sana pianta, priva di prove, prive di prove, calunni*, voci false, non è vero,
    inventa*

words worthless
    farsa, farse, buffonat*, messinscen*, messa in scena, truff*, illegal*, illegittim*, nullo, non valid*, invalid*,
    priv* di valore, privo di valore, privo di validità, senza valore, nessun valore, valore legale, carta straccia,
    pezzo di carta, spazzatura, pattumiera, cestino, priva di credibilità, privo di credibilità, nessuna credibilità,
    senza credibilità, discredit*, screditat*, aria fritta, nessuna autorità, senza autorità, privo di mandato, senza mandato,
    assurd*, ridicol*, non ha valore, vale niente, vale nulla, alcun valore, non vincolant*

words plot
    politicizz*, motivazioni politiche, politicamente motivato, fini politici, scopi politici, strumento, strumenti, strumental*,
    arma politica, pretest*, complott*, cospir*, macchinazion*, orchestrat*, pianificat* dagli, ordit*, ordire, forze anti,
    forze ostili, anticines*, anti cinesi, diffam*, calunni*, denigr*, infang*, fango, screditare, discredit*, demonizz*,
    affari interni, interferenza negli affari, interferenze negli affari, ingerenz*, sovranità, egemon*, contenimento,
    doppio standard, burattin*, marionett*, al soldo, guerra fredda, terrorismo, propagand*, faziosi*, tendenzios*,
    presunzione di colpevolezza, manovrato dall'occidente, pianificato dall'occidente, agenda politica, manipolazione politica,
    strategia dell'occidente, disegno politico, mano straniera, regia occidentale

words landmark
    storic*, epocal*, svolta, pietra miliare, pietre miliari, spartiacque, cambia tutto, passo avanti, passo in avanti,
    passo significativo, primo passo, fondamental*, decisiv*, senza precedenti, rivendicazion*, riconosciment*, riconosce,
    riconoscono, convalid*, avvalor*, dà ragione, conferma ciò che, conferma quanto, vittoria, trionf*, autorevol*, rivoluzionari*,
    pionier*, schiacciant*, bomba, importante, importantissim*, cruciale, una volta per tutte, non si può più ignorare,
    non può più negare, inequivoc*, pagina di storia, resterà nella storia, validato, validata, fa storia, farà storia,
    nessuno potrà più, nessuno può più, non sarà più come, nuova era, prima volta, finalmente riconosc*, sigillo, colpo durissimo,
    shock

words act-on
    dare seguito, dar seguito, dato seguito, dia seguito, seguiti, attuare, attuazione, applic*, implement*, mettere in pratica,
    messo in pratica, mettere in atto, agire, agisca, agiscano, misure concrete, passi concreti, passare ai fatti,
    passino ai fatti, passare dalle parole, parole ai fatti, tradurre in, tradursi in, si traduca, seguir* i fatti, prossimo passo,
    prossimi passi, passo successivo, passi successivi, primo passo, non basta, non può bastare, non è la fine, punto di partenza,
    base di partenza, come base, servire da base, utilizz* il rapporto, usare il rapporto, intraprend*, provvediment*,
    lettera morta, aprire la strada, apre la strada, trarre le conseguenze, trarne le conseguenze, follow up,
    rispondere con i fatti, seguito concreto, dare un seguito, seguito operativo, fatti concreti, prendere posizione,
    prendano posizione, solo l'inizio, non si può più restare, non restare a guardare, azion*, attuat*

words accountability
    inchiest*, commissione internazionale, commissione indipendente, indag*, investig*, meccanismo, meccanismi, giustizia,
    responsabil*, rendere conto, rendano conto, renda conto, risponda, rispondere dei, chiamare a rispondere,
    chiamati a rispondere, impunit*, persegu*, process*, tribunal*, corte, penale, incrimin*, giudizi* internazional*,
    sessione speciale, sessione straordinaria, seduta speciale, sessione d'urgenza, dibattito urgente, riparazion*, risarciment*,
    colpevoli, accountability, giurisdizione universale, alla sbarra, banco degli imputati, risponderne

words debate
    dibatt*, discuss*, discut*, decisione, risoluzion*, voto, voti, ordine del giorno, agenda, seduta, plenaria, aula, consiglio,
    assemblea, punto all'ordine, mozion*, session*, vota*

words defeat
    bocci*, respinto, respinta, respinge, rigettat*, sconfitt*, battut*, non passa, non è passata, non passat*, affossata,
    fallisce, diciassette, diciannove, astenut*, voti contro, voti a favore, voti favorevoli, contrari, di misura, stretta misura,
    strettissima misura, manciata di voti, pochi voti, per due voti, margine, maggioranza, votato contro, voto contrario,
    vota contro, smacco, schiaffo, batost*, vittoria diplomatica, perso, votano contro, votato no, no del consiglio,
    no al dibattito, voti di scarto, risicat*, respingono, niente dibattito, salta il dibattito, astension*, respinger*

words respond
    rispo*, replic*, controreplica, reag*, reazione, reazioni, ribatt*, controbatt*, contrattacc*, controrapporto, controdocumento,
    confut*, rintuzz*, non si fa attendere, non si è fatta attendere, controargoment*, di rimando, chiosa, chiosato,
    controrisposta, contro rapporto, sbotta, contesta, contestando, ha fatto eco, per le rime, controdeduzion*

words falls-short
    delud*, delusion*, tiepid*, annacqu*, edulcor*, ammorbidit*, attenuat*, insufficien*, non basta, non bastano, non sufficient*,
    inadeguat*, lacun*, incomplet*, al di sotto, sotto le aspettative, delle aspettative, all'altezza, non parla di genocidio,
    non menziona il genocidio, non cita il genocidio, non usa la parola, non usa il termine, parola genocidio, termine genocidio,
    senza parlare di genocidio, evita la parola, evita il termine, non si spinge, non va abbastanza, troppo poco, prudent*,
    prudenza, caut*, linguaggio diplomatico, acqua di rose, poco coraggioso, mezze misure, occasione mancata, al ribasso,
    senza usare la parola, senza citare il genocidio, non c'è la parola, manca la parola, manca il termine, assente la parola,
    assenza del termine, vago, vaga, amaro in bocca, montagna ha partorito, delusi, debol*, bland*, timid*

words anniversary
    anniversari*, ricorrenza, un anno dopo, a un anno, ad un anno da, ad un anno dalla, a distanza di un anno, a distanza di mesi,
    due anni dopo, a due anni dalla, tre anni dopo, a tre anni dalla, mesi dopo, a mesi dalla, dalla pubblicazione,
    dalla sua pubblicazione, dopo la pubblicazione, a seguito della pubblicazione, in seguito alla pubblicazione, all'indomani,
    il giorno dopo, sulla scia, sull'onda, in seguito al rapporto, a seguito del rapporto, dopo il rapporto, dopo l'uscita,
    dall'uscita del rapporto, successivamente, a distanza di due, a distanza di tre, passato un anno, trascorso un anno,
    dopo la sua pubblicazione, dopo la diffusione, nei mesi successivi, giorni successivi

words cite
    citare, citando, cita, citano, menzion*, riferiment*, riferirsi, si riferisce, in base al rapporto, sulla base, basandosi,
    basat*, si basa, basarsi, richiam*, rinvia al rapporto, invoc*, appellandosi, alla luce, stando al rapporto,
    come evidenziato dal, come documentato, documentato dal, riprend*, ripres*, indica il rapporto, ricord*, citat*, citazion*,
    citava, citò, sulla scorta, come ha documentato, come dimostra il rapporto, attinge*

words sanctions
    sanzion*, embargo, boicott*, importazion*, bandire, bandit*, vietare i prodotti, misure, restrizion*, restrittiv*, lista nera,
    black list, blacklist, congelament* dei beni, congelamento, congelare i beni, disinvest*, dazi, controlli all'export,
    esportazion*, dogane, filiera, filiere, tagliare i legami, rompere i rapporti, ritiro degli investimenti, lista delle entità,
    diviet*, congelat*

words support
    sosten*, sostegno, sostiene, appogg*, support*, favorevol*, a favore, in favore, difend*, difesa, difeso, a fianco, al fianco,
    schier*, solidariet*, solidal*, approv*, condivid*, d'accordo, fare quadrato, fa quadrato, dalla parte, spalleggi*, promoss*,
    prende le difese

words drop
    abbandon*, rinunci*, annull*, lasciar* cadere, lasciare cadere, lasciato cadere, lascia cadere, lasciar perdere,
    lasciare perdere, scart*, accanton*, desist*, gettare la spugna, gettato la spugna, getta la spugna, cestin*, cassare, cassat*,
    interromp*, interrott*, rimangi*, non se ne farà, non se ne fa nulla, affoss*, salta tutto, bloccare definitivamente, mollar*,
    mollat*, ritira*, cancella*

words shelve
    accanton*, archivi*, congel*, in freezer, in frigorifero, naftalina, soffitta, messo da parte, mettere da parte,
    messa da parte, stand by, sospes*, sospensione, parcheggi*, binario morto, insabbi*, dimenticatoio, in pausa,
    lasciato da parte, lasciare da parte, in attesa di tempi, tempi migliori, rinviato sine die, nel limbo, nei cassetti, cassetto

words for-good
    mai, per sempre, definitiv*, permanent*, una volta per tutte, non più, del tutto, per nulla, affatto, in nessun caso,
    in alcun modo, per niente, completament*, irreversibil*, irrevocabil*, a tempo indeterminato

words withdraw
    ritir*, ritratt*, revoc*, rimangi*, tolto dal sito, togliere dal sito, rimuov*, rimozione, retromarcia, marcia indietro,
    dietrofront, rettific*, annull*, tornare sui propri passi, passo indietro, rimoss*

words find
    constat*, conclud*, ritiene, riten*, accert*, stabilis*, stabilito, stabilire, riscontr*, trovat*, trova, rilev*, rinven*,
    identificat*, ravvis*, appur*, emers*, emerge, dimostr*, comprov*, notato, valutato, ha scoperto, evidenzi*, configur*,
    potrebbero costituire, possono costituire, potrebbe costituire, può costituire, nota che, si nota, giunge a, pervenut* alla,
    sono state commesse, sono stati commessi, si è verificat*, possa costituire, possano costituire, equival*, conclus*,
    individua*, determinat*

words report-says
    si legge, legge nel testo, recita, afferm*, dice, sostiene, si scrive, riferisce, segnal*, descriv*, descritto, parla, accus*,
    denunc*, evidenzi*, sottoline*, elenc*, dichiar*, espone, esposto, menziona, conclude, secondo il rapporto,
    secondo il documento, stando al rapporto, stando al documento, nel rapporto si, nel documento si, nero su bianco,
    emerge dal rapporto, contenut* nel rapporto, testuale, secondo il testo, stando al testo, a pagina, mette in luce, riport*,
    rivela*, illustra*, indica*

words abuses
    contro l'umanità, crimin*, violazion*, diritti violati, abus*, atrocit*, tortur*, maltrattament*, detenzion*, detenut*,
    arbitrari*, violenz*, stupr*, lavoro forzato, lavori forzati, sterilizz*, aborti forzati, controllo delle nascite, genocid*,
    persecu*, perseguitat*, repression*, reprim*, discriminat*, discriminazion*, internament*, internat*, indottriname*,
    rieducazion*, schiavit*, sorveglianza, oppress*, trattamenti inumani, disumani, pulizia etnica, brutal*, libertà religiosa,
    separazione delle famiglie, lavoro coatto, coercitiv*, coercizione, privazione della libertà, sparizion*, lesa umanità,
    cancellazione culturale

words recommend
    raccomand*, propost*, propos* di, esort*, invita, chiede al governo, chiede alle autorità, rilasciare, scarcer*,
    rilasci* immediat*, linee guida, abrog*, chiede a tutti gli stati, chiede alle imprese, chiede alla comunità, libera*,
    adottare misure, chiarire la sorte, rivedere le leggi, suggeri*, propon*, consiglia*

words contents
    conten*, contiene, dettagli*, elenc*, capitol*, sezion*, paragraf*, passaggi*, pagine, allegat*, conclusion*, risultanz*,
    risultat*, sommari*, riassunt*, sintesi, estratt*, dati, tabell*, descri*, testimonianz*, racconta, comprende, comprendono,
    inclus*, esamina, intitolat*, introduzion*, illustra, nel testo, riport*, documenta*, includ*, ricostru*

words credible
    credibil*, attendibil*, fondat*, prove, prova, riscontri, serio, serietà, rigoros*, rigore, corrobor*, comprov*, dimostrat*,
    verificat*, verificabil*, affidabil*, autorevol*, solido, solida, solidi, solidità, inconfutabil*, inoppugnabil*, schiacciant*,
    documentat*, suffragat*, veritier*, oggettiv*, imparzial*, plausibil*, seria, evidenze, evidenza, riscontrat*, obiettività,
    di prima mano, incontestabil*, incontrovertibil*, inequivoc*, certezza, testimonianze dirette

words ministry
    ministero, ministro, ministra, diplomazia, esteri, ambasciat*, missione permanente, missione presso, missione diplomatica,
    missione a, rappresentante permanente, rappresentanz*, delegazion*, consolat*, inviato, incaricato d'affari,
    alto rappresentante, sede diplomatica, capo missione, rappresentante presso, rappresentante all'onu, viceministro

words spokesperson
    portavoce, viceportavoce, ufficio stampa, addetto stampa, addetta stampa, servizio stampa, sala stampa,
    responsabile della comunicazione, comunicato, funzionario, funzionaria, nota ufficiale, direttore della comunicazione,
    capo della comunicazione, fonte ufficiale

words insiders
    diplomat*, fonti, fonte, ben informat*, addetti ai lavori, funzionar*, vicin* al dossier, a conoscenza, al corrente,
    persone informate, informati sui fatti, anonim*, che preferisce non, chiesto di non essere, non essere citato,
    voci di corridoio, insider, indiscrezion*, gola profonda, nei corridoi, a microfoni spenti, ha confidato, vicine all'ufficio,
    vicino all'ufficio, ex dipendenti, interno all'onu, bene informat*

words campaigners
    ong, gruppi per i diritti, gruppo per i diritti, associazion*, organizzazion*, attivist*, militant*, difensor*, società civile,
    fondazione, umanitari*, dissident*, difesa dei diritti, tutela dei diritti, gruppi di difesa, avvocati dei diritti, moviment*,
    coalizion*

words diaspora
    esule, esuli, esilio, esiliat*, diaspora, espatriat*, profug*, rifugiat*, sopravvissut*, superstit*, vittim*, famili*,
    famiglie, parenti, congiunti, persone care, propri cari, ex detenut*, ex detenuti, ex internati, ex prigionieri, comunità,
    testimon*, madri, fratell*, genitori, scompars*, fuggit*, fuggiasc*, loro cari, nostro popolo, in fuga, ex internat*, orfan*,
    figli*, sorell*, mogli*, marit*

words lawmakers
    parlament*, europarlament*, eurodeputat*, deputat*, senator*, senato, onorevol*, congresso, legislator*, commissione esteri,
    commissione congiunta, sottocommissione, interparlamentare, bipartisan, capogruppo, commissione diritti umani,
    commissione bilaterale, membri della camera, eurocamera, capigruppo

words capitals
    paesi, paese, nazioni, stati membri, capitali, cancelleri*, occident*, potenze, unione europea, ue, comunità internazionale,
    leader, esecutivo, premier, alto rappresentante, delegazioni, democrazie, la commissione europea, capi di stato,
    capo della diplomazia europea, stato membro, responsabile della politica estera, minister*, ministr*, govern*

words allies
    alleat*, alleanz*, amic*, via di sviluppo, paesi emergenti, sud globale, sud del mondo, paesi islamici, paesi musulmani,
    paesi arabi, gruppo di paesi, blocco, partner, gruppo affine, non allineat*, dittatur*, regimi autoritari, autocra*,
    compiacenti, paesi fratelli, fronte compatto, a nome di un gruppo, paesi in sviluppo, terzo mondo, non allineati,
    paesi autoritari, sodali, spalleggiat*

words experts
    espert*, specialist*, studios*, accademic*, professor*, docent*, ricercat*, antropolog*, sinolog*, relator*, avvocat*,
    giurist*, analist*, osservator*, commentator*, politolog*, procedure speciali, gruppo di lavoro, università, think tank,
    centro studi, investigator*, consulent*, direttore del centro, autori, autore, autrice, cattedratic*, relatric*

words successor
    successor*, success* alla guida, succed*, subentr*, nuovo alto commissario, nuovo commissario, nuovo capo, nuova guida,
    nuovo titolare, prossimo alto commissario, neo commissario, neo alto commissario, neoeletto, neonominato, entrant*,
    prende il posto, prenderà il posto, preso il posto, prendere il posto, raccoglie il testimone, raccogliere il testimone,
    passaggio di consegne, erede, eredità, sostitu*, rimpiazz*, insediament*, entra in carica, entrato in carica, ad interim,
    facente funzioni, chi verrà dopo, staffetta, avvicendament*, passare il testimone, passa il testimone, passato il testimone,
    raccolto il testimone, chi prenderà, suo posto, nuovo incaricato, nuovo responsabile, prossimo capo, candidatura, candidature

words former
    ex, uscente, uscenti, precedente, precedenti, allora, all'epoca, dimissionari*, a fine mandato, al termine del mandato,
    che lascia, che ha lasciato, già presidente, predecess*, appena lasciato, chi l'ha preceduta, chi la precedeva,
    già alto commissario, già commissario, lasciato l'incarico

words press-event
    conferenza, briefing, intervist*, giornalist*, cronist*, reporter, corrispondent*, ai media, microfoni, i media, stampa,
    videoconferenza, twitter, in diretta, dichiarazion*, domande, interpellat*, telecamere, in collegamento, collegamento video,
    al quotidiano, tweet*

words contrast
    ma, però, tuttavia, eppure, nonostante, malgrado, sebbene, benché, anche se, invece, nondimeno, ciononostante, al contrario,
    d'altra parte, dall'altra parte, d'altro canto, per contro, bensì, mentre, a dispetto, sennonché, piuttosto, in compenso,
    se non che, pur avendo, pur essendo, anziché, a differenza, resta il fatto, fatto sta, semmai, anzi, da un lato, dall'altro,
    laddove

words still
    ancora, tuttora, tutt'ora, rimangono, rimast*, permane, permangono, a oggi, ad oggi, al momento, finora, fin qui, sinora,
    fino ad ora, fino a ora, fino a questo momento, fino a quel momento, per ora, per il momento, allo stato attuale, prosegue,
    attualmente, sin qui, pur sempre, da sempre, tutt'oggi, fino adesso, sino ad ora, fino ad adesso, resta*, continua*, rimane*

words already
    già, ormai, oramai, da tempo, da mesi, in precedenza, da un pezzo, ben prima, molto prima, da parecchio, fin dall'inizio,
    sin dall'inizio, da lungo tempo

words today
    oggi, odiern*, in giornata, nella giornata, ora, adesso, stamani, stamane, questa mattina, in mattinata, pomeriggio, stasera,
    questa sera, ieri, in serata, stanotte, nella notte, tarda serata, ore fa, da poche ore, nelle ultime ore, poco fa, minuti fa,
    appena, in queste ore, breaking news, fresco di stampa, questa notte, in tarda notte, nottata, stamatt*

words earlier
    in precedenza, precedent*, passato, passata, scors*, prima d'ora, all'epoca, a suo tempo, allora, in quel momento,
    in quell'occasione, in quella occasione, addietro, ultima volta, anni fa, mesi fa, in origine, originariamente, inizialmente,
    in altre occasioni, poc'anzi, anteriormente, già prima, mese prima, settimane prima, mesi prima, anni prima, anno prima,
    giorni prima, tempo prima, recentemente, recente, giorni fa

words whether
    se, qualora, nel caso, a condizione che, domand*, interrogat*, interpellat*, quesit*, si chiede, si chiedono, chiedersi,
    mi chiedo, chissà, o meno, casomai, eventual*

words according
    secondo, a detta, a dire di, a giudizio di, stando a, stando alle, stando ai, in base a, apprend*, a quanto pare,
    a quanto risulta, risulta a, per quanto risulta, riferi*, riport*, citando, scrive, ha scritto, scrivono, rende noto,
    fa sapere, fatto sapere, ha detto, ha affermato, ha aggiunto, dichiara, dichiarato, racconta, a parere, ad avviso di,
    quotidiano, a sentire, come spiega, come si legge, come ricorda, come affermato, ha spiegato, notizia, notizie, per quanto si,
    risulta che, si dice, si vocifera, a suo dire, a suo avviso, citat*, appres*

words deny
    sment*, negare, negato, nega, negano, negando, negazion*, non è vero, non vero, non è così, falso che, è falso, non è corretto,
    non corrisponde, non risponde al vero, errat*, sbagliat*, contradd*, esclud*, escluso, confut*, respin* le accuse,
    respinge le accuse, respinto le accuse, rigetta le accuse, nessun fondamento, inesatt*, negava, diniego, non ha fondamento,
    privo di fondamento, non ci sono prove, mai avvenut*, inesistent*, mai accadut*, tutto falso, falsità

words admit
    ammett*, ammesso, ammise, riconosc*, confess*, concesso, concede, convenire, mea culpa, si scusa, scusarsi, a malincuore,
    suo malgrado, non nasconde, non nascondere, non ha nascosto, non fa mistero, non ha fatto mistero, scusat*, autocritic*,
    prende atto, preso atto, prendere atto, dare ragione, dà atto, dare atto, dato atto, ammiss*

words hint
    lascia intendere, lasciato intendere, lasciando intendere, lasciare intendere, lascia capire, lasciato capire, fatto capire,
    fa capire, facendo capire, far capire, fatto intendere, fa intendere, fatto sapere, fa sapere, far sapere, lascia presagire,
    accenn*, allud*, allusion*, insinu*, indicare, indicato, indicazioni, segnal*, ventil*, tra le righe, fra le righe, velat*,
    sembr*, indizi*, trapela, filtra, aperto alla possibilità, ipotizz*, ipotesi, sottintend*, sottintes*, adombr*, prefigur*,
    a quanto pare, far intendere, fa trapelare, lascia trapelare, lasciato trapelare, lascia pensare, fa pensare, lascia sperare,
    fa balenare, implicit*, implica, a mezza bocca, non esclude, non ha escluso, non escludendo, suggeri*

words refuse
    rifiut*, declin*, non ha voluto, non vuole, non hanno voluto, non intende, non ha risposto, non risponde, senza rispondere,
    evit*, elud*, eluso, elusiv*, evasiv*, schiv*, dribbl*, scans*, sottrarsi, sottratta, sfugg*, aggirare, nega l'accesso,
    negato l'accesso, dinieg*, non commenta, no comment, negare, orecchie da mercante, si chiama fuori, riluttan*, restia, restio,
    gira intorno, si defila, sottrae, negat* l'accesso, porta in faccia, non ha fornito, non fornisce, non si è sbilanciata,
    non si sbilancia, non sbilanciarsi, mancata risposta, risponde picche, preferisce non, preferito non, glissa*, trincer*

words journey
    viaggi*, visit*, missione, trasfert*, soggiorn*, tour, tournée, tappa, si reca, recarsi, sopralluog*, rientro, rientrata,
    accesso, senza restrizioni, itinerar*, delegazione, sbarc*, atterr*, invito, arrivo, arrivata, ispezion*, ritorno, invitata,
    recat*

words other-object
    video, filmat*, fotograf*, foto, immagini, files, file, documenti segreti, documenti interni, documenti riservati,
    documenti trapelati, cablogramm*, dichiarazion*, libro, libri, memorie, autobiografi*, intervista, film, documentari*, dati,
    statistich*, cifre, prigionier*, ostagg*, sondaggi*, elenco, lista, registrazion*, audio, messaggio, trailer, decreto,
    rapporto finanziario, videomessaggio, rilascio dei, cauzione, comunicat*, articol*, canzon*, detenut*, verbal*, bilanc*,
    discors*, sentenz*, archiv*

words camps
    campo, campi, lager, gulag, formazione professionale, internament*, internat*, intern* in, rieducazion*, detenzion*, detenut*,
    prigion*, carcer*, incarcer*, reclus*, imprigion*, rinchius*, arresti, sbarre, filo spinato, celle, cella, indottrinament*,
    segreg*, deport*, centri di, strutture, struttura, milione di persone, addestramento professionale, educazione forzata,
    penitenziar*

words games
    olimp*, giochi, medagl*, argento, bronzo, atlet*, cinque cerchi, cinquecerchi, paralimp*, tedofor*, torcia, fiaccola,
    boicottaggio diplomatico, sport, sportiv*, pattinaggio, podio, cerimoni*

words holder
    onu, nazioni unite, agenzia, organo, istituzion*, ginevra, palazzo di vetro, palazzo delle nazioni, segretario generale,
    segretariato, segreteria, capo dei diritti umani, responsabile dei diritti umani, staff, squadra, team, suoi collaboratori,
    commissione per i diritti umani, consiglio per i diritti umani, responsabile per i diritti, commissari*, uffic*, organism*,
    organizzazion*, vertic*

words the-text
    report, relazion*, valutazion*, documento, documenti, studio, dossier, testo, fascicolo, incartamento, conclusioni, risultanze,
    atto d'accusa, referto, bozza, rapport*, resocont*

words other-report
    rapporto annuale, relazione annuale, rapporto mondiale, rapporto del relatore, rapporto dei relatori, rapporto separato,
    rapporto a parte, altro rapporto, altri rapporti, altra relazione, nuovo rapporto, nuovo studio, rapporto precedente,
    precedente rapporto, precedenti rapporti, rapporti precedenti, rapporto parallelo, rapporto ombra, rapporto alternativo,
    rapporto di una ong, rapporto dell'organizzazione, rapporto del dipartimento, rapporto del comitato, secondo un rapporto,
    uno studio, inchiesta giornalistica, think tank, centro studi, centro di ricerca, ultimo rapporto, rapporto orale,
    aggiornamento orale, esame periodico, libro bianco, controrapporto, rapporto di esperti, ricerca pubblicata, studio pubblicato,
    studio di, rapporto dell'istituto, dossier dell'istituto, rapporto sui bambini, rapporto sulla schiavitù,
    rapporto del segretario generale, rapporto tematico, rapporto provvisorio
