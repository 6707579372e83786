# Italian
#
# Future and conditional hold the will in one word (pubblicherà, sarebbe uscito): that is own-future.
# Accents are folded: e is also è.
language it Italian
reach 9

words report
    un'inchiesta, un'indagine, una inchiesta
    un rapporto, un nuovo rapporto, nuovo rapporto, in un rapporto, uno studio, un nuovo studio, nuovo studio, un dossier, un documento, in uno studio, un report, nuovo report, una relazione
    rapporto, report, documento, dossier, valutazione, relazione, risultati dell'indagine, risultati della valutazione, i suoi risultati, risultanze, conclusioni, rapporto Onu, studio, testo del rapporto, indagine, pagine del rapporto, resoconto
    l'attesa valutazione, in * pagine, le * pagine, documento di * pagine, rapporto di * pagine, fascicolo, conclusioni dell'Onu, verdetto dell'Onu, verdetto Onu, l'atto d'accusa dell'Onu, atto d'accusa, j'accuse dell'Onu, il testo dell, il testo del, le conclusioni, esiti dell'indagine
    l'uscita del rapporto, la pubblicazione del rapporto, via libera al rapporto
    rapporto fantasma, dossier fantasma
    niente rapporto, no al rapporto, stop al rapporto
words publish
    renda pubblico, renda pubblica, rendere pubbliche, renda pubbliche, divulghi, diffonda, tiri fuori, tirare fuori, mettere sul tavolo, metta sul tavolo, portare alla luce, porti alla luce, far conoscere, faccia conoscere, esca, far uscire, faccia uscire, togliere il velo, mettere online, metta online, venga pubblicato, venga pubblicata, sia pubblicato, sia pubblicata, sia reso pubblico, venga diffuso, venga divulgato, venga alla luce, veda la luce, scoprire le carte, scopra le carte
    possa leggere, possano leggere, poter leggere, si possa leggere, sia consultabile
    emetta, venga fuori, venire fuori, mettere fuori, consegnare, dare alle stampe, licenziare, rendere accessibile
    pubblicare, pubblicarlo, pubblicarla, pubblicarne, essere pubblicato, essere pubblicata, venisse pubblicato, venisse pubblicata, fosse pubblicato, fosse pubblicata
    pubblichi, pubblicasse, pubblichino, diffondere, diffonderlo, diffonderla, diffondesse, sia diffuso, essere diffuso, essere diffusa, divulgare, divulgarlo, divulgarla, divulgasse, essere divulgato
    rendere pubblico, rendere pubblica, rendere pubblici, renderlo pubblico, renderla pubblica, renderli pubblici, renda pubblici, rendesse pubblico, essere reso pubblico, venga reso pubblico
    essere resa pubblica, venga resa pubblica, sia resa pubblica, rendere noto, rendere nota, rendere noti, renderlo noto, renda noto, renda noti, renda nota, rendesse noto, essere reso noto, venga reso noto, uscire, uscisse, farlo uscire
    vedere la luce, vedesse la luce, venire alla luce, presentare, presentarlo, presenti, presentasse, sia presentato, venga presentato, essere presentato, rilasciare, rilasciarlo, rilasci, venga rilasciato
    tirarlo fuori, fuori il, fuori quel, svelare, sveli, desecretare, divenire pubblico, diventare pubblico, diventi pubblico, diventa pubblico, esce, emanare, emettere
    rendere di dominio pubblico, pubblicamente disponibile, consegnare al pubblico
    aver pubblicato, aver reso pubblico, aver reso pubblica, aver diffuso, aver divulgato, averlo pubblicato, averlo reso pubblico, averla pubblicata, pubblicate, pubblicate il, pubblicatelo, rendete pubblico, diffondete, divulgate, fate uscire, tirate fuori, fuori subito il, dare il via libera, dia il via libera, dare alla luce, mettere in rete, metta in rete, mettere a disposizione, metta a disposizione, far sapere al mondo, mostrare al mondo, mostri al mondo, mostrarlo, sollevare il velo, sollevi il velo, alzare il velo, alzi il velo, squarciare il velo, squarci il velo, lasciar leggere
    lasci leggere, far leggere, faccia leggere, dare conto di, pubblicassero, divulgassero, diffondessero, rendessero pubblico, rendano pubblico, renda di pubblico dominio, si pubblichi, si renda pubblico, vedesse finalmente la luce, veda finalmente la luce, esca finalmente, uscisse finalmente, esca allo scoperto, arrivi al pubblico, raggiunga il pubblico, essere reso di pubblico dominio, sia divulgato, sia divulgata, fosse divulgato, fosse diffuso, fosse reso pubblico, fosse resa pubblica, fosse reso noto, venisse diffuso, venisse divulgato, venisse reso pubblico, venisse resa pubblica
    venisse reso noto, venga resa nota, venga diffusa, sia diffusa, sia reso noto
words released
    ora è pubblico, è ora pubblico, è finalmente pubblico, ha visto finalmente la luce, ha finalmente visto la luce, vede finalmente la luce
    sfornato, ha sfornato, si può ora leggere, si può leggere, può essere letto, consultabile, è consultabile, è sbucato, spuntato, è spuntato
    ha tirato fuori, messo online, è online, è uscito, è uscita, è stato pubblicato, è stata pubblicata, è stato diffuso, è stato reso pubblico, ha visto la luce, è finalmente uscito, finalmente pubblicato, finalmente pubblica, ha reso pubblico, ha reso pubblica, ha diffuso, ha divulgato, ha messo online, è arrivato, arriva a pochi minuti, sul tavolo c'è, consegnato alla stampa
    infine inviato, spedito, inviato alla stampa, inviato ai giornalisti, è sul tavolo, sul tavolo, licenziato, dato alle stampe, è pubblico, di dominio pubblico
    pubblicato, pubblicata, pubblicati, pubblicate, diffuso, diffusa, diffusi, divulgato, divulgata, reso pubblico, resa pubblica, resi pubblici, rese pubbliche, reso noto, resa nota, resi noti, uscito, uscita ieri, vede la luce, visto la luce
    venuto alla luce, presentato, presentata, rilasciato, rilasciata, pubblica, diffonde, divulga, rende pubblico, rende pubblica, rende noto, rese pubblico, messo in rete, messe in rete, messo sul sito, online il, tirato fuori, fatto uscire
    apparso, comparso, è arrivata, arriva il, ecco il, è stato reso, svelato, svelata, emesso, emessa, è disponibile, sganciato, presenta, è fuori
    messa in rete, messi in rete, mette in rete, mette online, ha messo in rete, esce finalmente, è finalmente uscita, è finalmente pubblica, esce allo scoperto, viene alla luce, viene pubblicato, viene reso pubblico, viene diffuso, viene reso noto, venne pubblicato, comparso sul sito, è comparso, è apparso, apparso sul sito, compare sul sito, appare sul sito, sbarca sul web, ha visto infine la luce, vede infine la luce, sotto gli occhi di tutti, è ora sotto gli occhi di tutti, alla portata di tutti, a disposizione di tutti, scaricabile, si può scaricare, ha dato il via libera, dà il via libera
    ha dato alla luce, dà alla luce, dato alla luce, squarcia il velo, ha squarciato il velo, squarciato il velo, alza il velo, ha alzato il velo, alzato il velo, solleva il velo, ha sollevato il velo, sollevato il velo, toglie il velo, ha tolto il velo, rompe gli indugi, ha rotto gli indugi, cala l'asso, sforna, tira fuori, tira fuori dal cassetto, tirato fuori dal cassetto, ha tirato fuori dal cassetto, esce dal cassetto, uscito dal cassetto, è uscito dal cassetto, spunta il, sbuca il, diffonde il, ha svelato, ha rilasciato, ha presentato al pubblico, licenzia, ha licenziato, dà alle stampe
    ha dato alle stampe, rese note, è di dominio pubblico, ormai pubblico, ora pubblico, è ormai pubblico, finalmente disponibile, ora disponibile, è ora disponibile, già disponibile, finalmente online, appena uscito, appena pubblicato, appena diffuso, fresco di stampa, pubblicato in extremis, pubblica in extremis, fatto uscire in extremis
    ha finito per pubblicare, finisce per pubblicare, ha finito per rendere pubblico, ha finito per diffondere, si è decisa a pubblicare, si è decisa a rendere pubblico, si decide a pubblicare, è riuscita a pubblicare, riesce a pubblicare
words publication
    pubblicazione, uscita, diffusione, divulgazione, presentazione, rilascio, emissione
    messa in rete, messa online, l'uscita del rapporto, la pubblicazione del rapporto, desecretazione, via libera al rapporto, via libera alla pubblicazione
words it
    lo, testo, il testo, esso, quello
words draft
    bozza, bozze, copia, prima versione, versione preliminare, versione provvisoria, testo provvisorio, versione in anteprima
    bozza finale, ultima bozza, copia riservata, anteprima del rapporto, copia in anteprima, copia anticipata, stesura provvisoria, copia embargata
words own-leaked
    bozza, bozze, versione provvisoria, versione preliminare, bozza finale
words not
    non, mai, né, senza, nessun, nessuna, nessuno, niente, nulla, invece di, anziché, evitare di, nemmeno, neppure, astenersi dal, evitasse di, eviti di
words will
    sarà, saranno, verrà, verranno, dovrebbe, dovrebbero, sta per, stanno per, intende, intendono, prevede, prevede di, previsto, prevista, vuole, vogliono, conta di, contano di, in programma, in procinto, pronto a, pronta a, prossimo alla, prossimo all
    prossima alla, vicina alla, vicino alla, sarebbe, verrebbe, sarebbero, verrebbero, avrebbe, è atteso, è attesa, atteso per, attesa per, attesa entro, atteso entro, fissata, fissato, destinato a, potrà, si prepara a, si appresta a, farà, renderà, vedrà
words promise
    decisa, deciso, mantenuto la parola, parola data, si era impegnata
    promesso, promette, promettere, promise, promessa, promesse, promettendo, impegno, impegnata, impegnato, impegna, impegnarsi, si impegna, assicura, assicurato, assicurando, assicurò, garantito, garantisce, garantì, annunciato, annuncia, annunciò, annunciando, annuncio, spera, sperava, sperano
    speranza, intenzione, intende, ribadito, ribadisce, ribadì, giurato, proposito, determinata a, decisa a, mantenere la, conta, contava, obiettivo, si ripromette, mira a, volontà, lasciato intendere
    si è data come scadenza, si è dato come scadenza, si è data tempo fino, si è dato tempo fino, si dà tempo fino, si è posta l'obiettivo, si è posto l'obiettivo, si è prefissa, si è prefisso, si è fissata, si prefigge, ha dato la sua parola, dà la sua parola, mia parola, avete la mia parola, tiene fede, ha tenuto fede, manterrà la promessa, mantiene la promessa, conferma l'impegno, ha confermato l'impegno, conta di poter, confida di, è fiduciosa di, contiamo di, speriamo di, puntiamo a, punta a, puntano a, si propone di, ha in animo di, prevede di poter, è decisa a, è determinata a
    prende l'impegno, ha preso l'impegno, s'impegna, s'è impegnata
words may
    poteva, possa, potesse, potrà
    può, possono, potrebbe, potrebbero, forse, magari, possibile che, probabilmente, eventualmente
words must
    è arrivato il momento, è venuto il momento, è giunta l'ora, non è più rinviabile
    deve, devono, dovrebbe, dovrebbero, bisogna, è ora, è tempo, occorre, necessario, indispensabile, essenziale, va, vada, appartiene, ha il dovere, dovere, tocca, obbligo, non può più, un solo modo, adesso
    ora di, è giunto il momento, è arrivata l'ora, è l'ora di, ormai è tempo, non può aspettare oltre, non può più aspettare, non può attendere oltre, non si può più aspettare, non può più essere rinviato, non può più essere rimandato, è tenuta a, è tenuto a, ha l'obbligo, ha l'obbligo di, ha il dovere di, basta con, è doveroso, è urgente, urge, è imperativo, è fondamentale che, è cruciale che
words asks
    chiediamo, esortiamo, sollecitiamo, invitiamo, pretendiamo, esigiamo, imploriamo, facciamo appello
    esorta, esortano, esortato, esortata, ha esortato, hanno esortato, esortò, esortarono, esortare, esortando, esortazione
    prega, pregato, si prega, pregano, pregata, si aspettano, si rivolgono
    chiede, chiedono, chiesto, chiedere, chiederle, chiedeva, chiedevano, chiese, chiedendo, chiedendole, richiesta, richieste, richiesto, chiesta, sollecita, sollecitano, sollecitato, sollecitata, sollecitare, solleciti, sollecito, invita, invitano
    invitato, invitata, invitare, invitando, invito, invoca, invocano, invocato, invocata, appello, appelli, appella, si appellano, reclama, reclamano, reclamato, reclamare, pretende, pretendono, preteso, pretendere, implora, implorano, implorato, supplica, supplicano, incalza, incalzano, incalzato, insiste, insistono
    insistito, lettera, lettere, scritto, scrive, scrivono, petizione, raccomanda, raccomandato, auspica, auspicano, auspicato, vuole che, vogliono che, chi vuole, che vogliono, ordine, diffida, firme, intima, intimato, domanda, domandano, domandato, consiglia, consigliato, spingono, spinge, ha detto a Bachelet
    ha sollecitato, hanno sollecitato, sollecitava, sollecitavano, incalzata, tallonano, alza la voce, alzano la voce, tirano per la giacca, tira per la giacca, pressano, pressa, pressato, fanno pressione, fa pressione, hanno fatto pressione, chiama in causa, richiama, richiamano, richiamato, ultimatum, firmano un appello, firma un appello, hanno scritto, ha scritto, si appellano a, si appella a, fanno appello, fa appello, lancia un appello, lanciano un appello, hanno lanciato un appello, lettera aperta, lettera a Bachelet, esigono, esige, esigeva, esigono che, pretende che, si aspetta che
    si aspettano che, rimprovera a, rimproverano a, raccolta di firme, raccolta firme, mobilitazione, in pressing su Bachelet, pressing su Bachelet, in pressing sull'Onu, insistono perché, insiste perché, insistono affinché
words pressure
    pressione, pressioni, preme, premono, premuto, premere, minaccia, minacciano, minacciato, minacciando, minacce, minacciate, ricatto, ricatta, lobby, lobbying, intimidire, intimidazione, intimidazioni, ritorsioni, forzare la mano, fa leva, campagna, ostruzionismo
    pressing, il pressing, in pressing, esercita pressioni, esercitano pressioni, ha esercitato pressioni, fa pressioni, ha fatto pressioni, facendo pressioni, fanno pressioni, braccio di ferro, forcing, intima, minacciava, moral suasion, offensiva diplomatica, tenta di intimidire, mette sotto pressione, messo sotto pressione
words warn
    avverte, avvertito, avvertono, mette in guardia, mettono in guardia, messo in guardia, ammonisce, ammonito
words harm
    danneggiare, danneggerebbe, danneggerà, nuocere, nuocerebbe, politicizzare, politicizzazione, politicizzerebbe, minerebbe, minare, comprometterebbe, compromettere, confronto tra blocchi, aggraverebbe, inasprirebbe
words oppose
    ci opponiamo, opponiamo
    insorge, insorgono, insorta, si oppone a che, si scaglia contro, fa muro
    no alla, no al
    opposizione di Pechino, opposizione della Cina, opposizione cinese, opposizione alla, opposizione del governo, contrarietà, ferma opposizione
    oppone, oppongono, opposto, opposta, opposti, opporsi, contrario, contraria, contrari, contrarie, contro, avversa, avversione, obietta, obiezione, obiezioni, protesta, protestano, protestato, veto, rifiuta, si ribella, ostile, no di Pechino, no della Cina, non lo vuole
    non vuole che, non voleva che, non vorrebbe che, non vogliono che, non gradisce che, non intende permettere che, non ammette che, non tollera che, si oppone al, guarda con fastidio, vede come il fumo negli occhi, come il fumo negli occhi, mal digerisce, mal sopporta, ha in odio
words hope
    sperava, spera, speravano, sperano, speri
    vorrebbe, vorrebbero, preferirebbe, desidera, desiderano, gradirebbe, vuole, cerca di, tenta di
words block
    affossare, affossi, affossarlo, lasciare nel cassetto, lasci nel cassetto, insabbiare, insabbi, insabbiarlo, insabbiamento, tenere nel cassetto, chiudere in un cassetto, fermare, fermi, mettere a tacere, silenziare, boicottare, impedire, impedisca, soffocare, bloccare, blocchi, nascondere, non far uscire, seppellire
    impedito, impedisce, impediscono, impedirne, impedirgli, bloccarlo, bloccarla, bloccato, blocca, bloccarne, fermarlo, fermarla, fermato, fermarne, insabbiato, insabbiata, seppellirlo, seppellito, affossato, affossa
    ostacolare, ostacolarne, ostacola, ostacolato, frenare, frenarlo, sabotare, sabotato, nasconderlo, occultare, censurare, stoppare, stoppato, stop alla, stop al, scongiurare, far sparire, farlo sparire, sparisca, dissuadere, dissuaderla, scoraggiare
    mandare a monte, evitare la, evitarne, far naufragare, contrastare, vietare, sopprimere, tenere segreto, tenga segreto, restasse segreto, resti segreto, resti nel cassetto, restasse nel cassetto, finisca nel cassetto, tenga nel cassetto, chiudere nel cassetto, chiuda nel cassetto, imbavagliare
    insabbia, insabbiasse, insabbiano, affossi il, affossasse, blocca il, blocchino, bloccasse, fermasse, seppellisca, seppellisse, seppellire il, congeli, occulti, occultasse, nasconda, nascondesse, silenzi, mettere la museruola, museruola, mettere il bavaglio, bavaglio, imbavaglia, mettere il veto, metta il veto, mettere a tacere il, mettere i bastoni tra le ruote, bastoni tra le ruote, mettere la sordina, sordina, tirare il freno, far deragliare, deragliare, silurare, siluri, silura, silurato, stoppa, stoppi, sbarrare la strada, sbarra la strada, chiudere la porta, far morire, lasciasse morire
    lasci morire, far cadere nel dimenticatoio, dimenticatoio, finisca nel dimenticatoio, finisse nel dimenticatoio, finisse nel cassetto, resti in un cassetto, restasse in un cassetto, rimanga nel cassetto, rimanesse nel cassetto, lasciare in un cassetto, lasci in un cassetto, chiudere in cassaforte, cestini, gettare alle ortiche, mandare al macero, al macero, non veda mai la luce, resti lettera morta, far saltare, faccia saltare, ostruire, boicotta, boicotti, sabota, saboti, scongiurare la, impedire l'uscita, fermare l'uscita, bloccare l'uscita
words shelve
    lasciar morire, lasciato morire, archiviare, archiviato, messo una pietra sopra, gettare la spugna, riposto nel cassetto, cestinare, cestinato
    soprassedere, soprassieda, fare marcia indietro, astenersi dalla, desistere dalla
    archiviata, archiviarlo, archivi, archivia, ritirato, ritirata, ritirare, ritirarlo, ritira, ritiri, rinuncia, rinunciare, rinunciato, rinunci, rinuncerà, accantonato, accantonare, accantonata, accantona, abbandonato, abbandonare, abbandona, cestina, cancellato, cancellare, messo da parte
    mettere da parte, messo in soffitta, in soffitta, ritiro, rinunciò, desistere, desista, lasciato cadere, lasciar cadere, annullato, annullare, annullata
    rinuncia a, ha rinunciato, ha rinunciato a, getta la spugna, ha gettato la spugna, mette una pietra sopra, ha messo una pietra sopra, seppellisce definitivamente, ha archiviato, finisce al macero, finito al macero, nel cestino, finisce nel cestino, marcia indietro, fa marcia indietro, ha fatto marcia indietro, retromarcia, fa retromarcia, ci ripensa, ci ha ripensato, lascia perdere, ha lasciato perdere, non se ne fa nulla, non se ne farà nulla, non se ne farà niente, messo nel dimenticatoio, finito nel dimenticatoio
words delay
    fermo da mesi, ferma da mesi, bloccato da mesi, fermo da settimane, fermo da tempo, dovrà aspettare, dovrà attendere, fa attendere, fa aspettare, si farà attendere, va per le lunghe
    trattenga, trattenesse, rinvii, rinviasse, rimandi, rimandasse, ritardi la, aspetti, attenda, tenga nel cassetto, tenga per sé, posticipi
    resti fermo, restare fermo, resta fermo, rimanga fermo, resti bloccato, resti chiuso
    ritardo, ritardi, ritarda, ritardare, ritardato, ritardata, rinviato, rinviata, rinviare, rinvia, rinvio, rimandato, rimandata, rimandare, rimanda, slitta, slittato, slittata, slittare, slittamento, slitterà, posticipato, posticipata, posticipare, posticipa, posticipo, procrastina, procrastinato, tarda, tardato, tardare, tardivo
    differito, differire, differita, congelato, congelare, congelata, trattenere, trattenuto, trattiene, tiene fermo, tenuto fermo, tenere fermo, fermo da, bloccato da, stallo, temporeggia, temporeggiare, tergiversa, prende tempo, prendere tempo, indugia, indugi, lungaggini, in sospeso, dilazione, sospeso, tenere in sospeso, mancato, mancata
    continua a slittare, slitta ancora, slitta di nuovo, ennesimo rinvio, rinvio su rinvio, di rinvio in rinvio, rinviato di nuovo, ancora rinviato, a rilento, va a rilento, al palo, resta al palo, fermo al palo, impantanato, impantanata, arenato, arenata, si è arenato, si è arenata, incagliato, incagliata, si trascina, trascinarsi, tira in lungo, tirare in lungo, tirato in lungo, per le lunghe, alle calende greche, in frigorifero, in freezer, in naftalina, parcheggiato, parcheggiata, in stand by, in standby, bloccata, bloccato, fa melina, melina, allunga i tempi, tempi lunghi
    si allungano i tempi, si allunga l'attesa, dorme, dorme da, fuori tempo massimo, tempo massimo, oltre la scadenza, non rispetta la scadenza, arriva in ritardo, in grave ritardo, in ritardo, lentezza, lentezze
words epithet
    atteso, annunciato
    l'atteso, attesissimo, attesissima, a lungo atteso, a lungo attesa, tanto atteso, tanto attesa, atteso da tempo, atteso da mesi, lungamente atteso, più volte rinviato, più volte rinviata, a lungo rinviato, a lungo rinviata, l'attesa valutazione, molto atteso, molto attesa, da tempo atteso, a lungo ritardato
words unpublished
    non c'è ancora traccia, ancora nessuna traccia, nessuna traccia del, non se ne vede traccia
    in un limbo, nel limbo, resta in un limbo, resta nel limbo, non arriva, non si vede, latita, in alto mare
    nemmeno l'ombra, neppure l'ombra, neanche l'ombra, si sono perse le tracce, perse le tracce, nessuna traccia, non c'è traccia, non ce n'è traccia, ancora nulla, ancora niente, ancora nel cassetto, resta nel cassetto, chiuso nel cassetto, non ha ancora visto la luce, mai uscito, non è ancora uscito, desaparecido
    inedito, nel cassetto, in un cassetto, nei cassetti, si fa attendere, si fa aspettare, fa attendere, prendere polvere, prende polvere, ancora segreto, resta segreto, rimane segreto, non ancora uscito, non ancora pubblicato, non è uscito, sotto chiave
    non ha visto la luce, non vede la luce, mai visto la luce, poi più nulla, più nessuna notizia, nessuno l'ha ancora visto, che fine ha fatto, dov'è finito, non si è visto, stenta a vedere la luce, tarda ad arrivare, ancora inedito, manca ancora, nessuno l'ha visto
    fantasma, rapporto fantasma, il grande assente, grande assente, non si sa ancora nulla, non si sa ancora niente, non si sa nulla, non se ne sa nulla, non se ne sa niente, nulla si sa, nessuna notizia del, nessuna notizia sul, neanche una riga, giace, giace da, giace su, giace in, a prendere polvere, a impolverarsi, si impolvera, impolverato, coperto di polvere, raccoglie polvere, accumula polvere, lontano dagli occhi, tenuto nascosto, tenuto segreto, tenuta segreta, ancora chiuso, chiuso in un cassetto, chiuso in cassaforte, in fondo a un cassetto, sepolto in un cassetto
    sulla scrivania di Bachelet, sulla scrivania dell, non è ancora stato pubblicato, non è ancora stata pubblicata, non è stato ancora pubblicato, non è stata ancora pubblicata, non è stato pubblicato, non è mai stato pubblicato, mai pubblicato, mai pubblicata, non è ancora pubblico, non è ancora stato reso pubblico, non è stato ancora reso pubblico, non ancora reso pubblico, ancora da pubblicare, ancora in attesa di pubblicazione, in attesa di pubblicazione, si fa desiderare, continua a farsi attendere, continua a mancare, manca all'appello, ancora non c'è, non c'è ancora, ancora non si vede
    che nessuno ha letto, che nessuno ha visto, nessuno lo ha visto, nessuno ha potuto leggere, tenuto nel cassetto, tenuto sotto chiave, fermo sulla scrivania
    resta un mistero, rimane un mistero, è un mistero, avvolto nel mistero, è un giallo, resta un giallo
words no-date
    non esiste un calendario, non esiste ancora un calendario, alcun calendario, un calendario per
    nessuna data, una data, non c'è una data, non ha una data, senza data, senza una data, non sa quando, non si sa quando, non è chiaro quando, non ha detto quando, non dice quando, nessuna indicazione sui tempi, data da destinarsi, data incerta, nessun calendario, tempi incerti, i tempi del, sui tempi, non ha fissato, nessuna scadenza, quando uscirà, quando sarà, data precisa, quando verrà
    non ha indicato una data, non ha dato una data, non ha voluto dire quando, non vuole dire quando, rifiuta di dire quando, si è rifiutata di dire quando, senza indicare una data, senza indicare quando, senza dire quando, senza precisare quando, senza fissare una data, nessuno sa quando, non si sa ancora quando, data da definire, data da stabilire, tempi non chiari, tempi ignoti, nessun termine
words unsure
    non può più garantire, non poter più garantire, non poteva più garantire, non garantisce più, non può più assicurare, non può più promettere
    non ha potuto garantirlo, non può garantirlo, senza poterlo garantire, senza garantirlo, non lo garantisce, non ha saputo garantirlo
    nulla garantisce che, niente garantisce che, nessuno sa se, non si sa se, il tempo stringe, tempo stringe, contro il tempo, appeso a un filo, è un'incognita, incognita
    non si sbilancia, non si è sbilanciata, non si impegna, non si è impegnata, ci stiamo provando, ci stanno provando, ci prova, stiamo facendo il possibile, fa il possibile, senza garanzie, senza garantire, non assicura, non ha assicurato, lascia aperto, lascia aperta, in forse, in bilico, resta in forse, vaga, evasiva, non promette, non ha promesso, dubbi sulla
    si fanno stretti, si fa stretto, non sa se, non sapere se, non sa dire se
    nessuna garanzia, non garantisce, non poter garantire, non può garantire, non potere garantire, non ha garantito, non garantire, senza promesse, in dubbio, dubbi, dubbio, incerto, incerta, incertezza, difficile che, improbabile, ci sta provando, stiamo provando, non è detto, non è certo
    non è sicura, non è chiaro se, timore che, teme che, temono che, temono, timori, a rischio, lasciato in sospeso, lasciato aperta, non ce la fa, non ce la farà, non farà in tempo, rischia di, rischio, non è sicuro, sul filo, appeso
    non ha voluto dire se, non vuole dire se, rifiuta di dire se, si è rifiutata di dire se, senza dire se, senza precisare se, non ha precisato se, non ha chiarito se, non dice se, non ha detto se, corsa contro il tempo, una corsa contro il tempo, faremo il possibile, farà il possibile, farà tutto il possibile, fa tutto il possibile, stiamo facendo di tutto, fa quello che può, non può promettere, non ha potuto promettere, non poter promettere, non può assicurare, non ha potuto assicurare, non si sente di garantire, non mette la mano sul fuoco, resta un'incognita, tutto da vedere, è tutto da vedere
    resta da vedere, resta da vedere se, sempre più difficile, difficilmente, non esclude un rinvio, non ha escluso un rinvio, si allontana, si complica
words await
    attendiamo, stiamo ancora aspettando
    aspetta, aspettano, aspettare, aspettando, attende, attendono, attendere, attesa di, in attesa, aspettiamo, aspettato
    aspetta da, aspettano da, attendono da, attende da, aspettano ancora, attendono ancora, aspetta ancora, attende ancora, stiamo aspettando, stanno aspettando, lunga attesa
words at-once
    adesso, ora, senza perdere tempo
    subito, immediatamente, immediata, immediato, senza indugio, senza ulteriori indugi, senza ulteriori ritardi, senza ulteriore ritardo, senza ritardi, senza ritardo, senza altri ritardi, al più presto, quanto prima, rapida, rapido, rapidamente, in tempi rapidi, tempestiva, tempestivo, tempestivamente, prontamente, senza aspettare, senza attendere
    tempi brevi, sollecita pubblicazione, pronta pubblicazione, urgente, urgentemente, senza rinvii, una volta per tutte, finalmente, basta rinvii, basta ritardi
words before
    prima, prima di, prima del, prima della, entro, fino a, finché, per ora, per il momento, questo mese, questa settimana, quest'anno, oggi, domani, in tempo, ancora, presto, tanto presto, a breve, per adesso
words prepare
    rileggendo, sta rileggendo, rilegge, ultima rilettura, ultime verifiche, ultimi ritocchi, ultime correzioni, sta limando, limando, non è ancora finito, non è ancora pronto, bella copia
    prossimo all'uscita, prossima all'uscita, vicino all'uscita
    completando, completare, completa la, completa le, completa il, completa lo, completa i, completa l, completa una, completa un, completamento, finalizzando, finalizzare, ultimando, ultimare, ultima, ultimi aggiustamenti, ultimato, battute finali, battute conclusive, fase finale, fase conclusiva, dirittura d'arrivo, lavorando, lavora, lavorano, lavora al, lavora a, lavorare, al lavoro, lavori, redigendo, redigere, redazione, stesura
    stendendo, preparando, prepara, preparare, preparazione, elaborando, elaborazione, aggiornando, aggiornare, quasi pronto, quasi pronta, pronto, pronta, conclude, concludendo, concludere, rifinendo, limare, perfezionando, mettendo a punto, mettere a punto, compilando, in lavorazione, in cantiere, rifinitura, finendo
    sta dando gli ultimi ritocchi, rifinisce, sta rifinendo, alle battute finali, alle ultime battute, alle ultime limature, ultime limature, limature, ultima mano, dare l'ultima mano, dando l'ultima mano, sta ultimando, sta completando, sta finalizzando, sta preparando, sta redigendo, sta scrivendo, sta mettendo a punto, sta chiudendo, in fase di ultimazione, in fase di stesura, in fase di redazione, in via di ultimazione, in via di completamento, in via di definizione, quasi ultimato, quasi ultimata, quasi completato, quasi completata, quasi terminato, praticamente pronto, bolle in pentola
    a buon punto, mette mano, sta aggiornando, revisione finale, ultima revisione, sta per concludere, sta per ultimare, sta per completare
    sta integrando, stanno integrando, stanno aggiornando, stanno lavorando, stanno ultimando, stanno completando, stanno limando, stanno scrivendo, stanno redigendo, stanno finalizzando
words share
    trasmesso, trasmessa, trasmettere, trasmetterà, inviato, inviata, inviare, invia, mandato, mandata, consegnato, consegnata, consegnare, consegna, condiviso, condivisa, condividere, condividerà, sottoposto, sottoposta, sottoporre, sottoporrà, mostrato, mostrata, mostrare, ricevuto, ricevuta, ricevere, riceverà, riceve, fatto avere, girato, girata, fornito
    fornita, vedere, vedrà, leggere, esaminare, visionare, visionato, anticipato, anteprima, in anteprima, in anticipo, a disposizione, arrivate, arrivati, accesso al, in visione, passato, inoltrato, inoltrata, consultare, letto
    ha ricevuto, hanno ricevuto, ha avuto accesso, ha potuto leggere, ha potuto visionare, ha potuto vedere, ha letto, ha visionato, è stata inviata, è stato inviato, è stata trasmessa, è stato trasmesso, è stata consegnata, è stato consegnato, sarà inviato, sarà trasmesso, verrà inviato, verrà trasmesso, ha fatto pervenire, fatto pervenire, fatta pervenire, potrà leggere, potrà visionare, potrà vedere, riceveranno
words comment
    commenti, commento, commentarla, commentarlo, commentare, osservazioni, note, rilievi, correzioni, parere, pareri, replica, repliche, contributi, controdeduzioni, riscontro, riscontri, osservazione, input, input sostanziali, precisazioni, risposte, chiarimenti
    obiezioni scritte, modifiche proposte, richieste di modifica, le sue osservazioni, le proprie osservazioni, le sue controdeduzioni, commenti fattuali, errori di fatto, dire la sua, fornire la sua versione
words review
    vaglio, esaminando, esaminato, esaminare, esame, valutando, guardando, studiando, verificando, rivedendo, incorporare, incorporando, integrando, tenere conto, tenendo conto, analizzando, leggendo, recepire, recependo, esamina, valuta
words react
    accogliamo, salutiamo, condanniamo, respingiamo, plaudiamo, critichiamo, denunciamo, apprezziamo
    furiosa, furioso, è furiosa, su tutte le furie, furia, liquidato, liquida, liquidano, bolla, bollato, bollano, insorge, insorgono, esulta, esultano, plaude, plaudono, tuona, tuonano, si scaglia, si indigna
    insorta, protesta
    elogiare, accogliere, condannare, criticare, apprezzare, lodare, salutare
    respinge, respinto, respinta, respingono, respinse, respingere, condanna, condannano, condannato, condannò, critica, critiche, criticato, criticano, attacca, attaccato, accolto, accolta, accoglie, accolgono, accolse, saluta, salutano, salutato, plauso, elogia, elogiano, elogiato, apprezza, apprezzano, apprezzamento, bollata
    definisce, definito, definita, reagisce, reagito, reagiscono, reazione, reazioni, denuncia, denunciano, denunciato, contesta, contestato, contestano, ira, infuria, smonta, rigetta, rigettato, rivendica, commenta il, commentando il, loda, lodano, ha risposto, risponde, replica, replicato, stronca
    sminuisce, sminuito, sminuiscono, minimizza, minimizzato, boccia il, ha bocciato, ridimensiona, ridimensionato, disprezza, disprezzato, screditano, scredita, screditato, delegittima, delegittimato, sconfessa, sconfessato, rispedisce al mittente, rispedito al mittente, rimanda al mittente, tuonato, ha tuonato, si infuria, si è infuriata, infuriata, furibonda, furibondo, va su tutte le furie, è andata su tutte le furie, s'infuria, mastica amaro, alza gli scudi, levata di scudi, non ci sta, grida al complotto, accoglie con favore, accolto con favore, accolgono con favore, accoglie con soddisfazione
    accolto con soddisfazione, accolto con sollievo, si compiace, si rallegra, rallegrata, si felicita, si congratula, applaude, applaudono, applaudito, festeggiano, festeggia, celebrano, celebra, esultato, brindano, promuove il, fa suo, fanno proprie, difende il, ha difeso il, difendono il, sottoscrive, indignata, indignato, indignazione, s'indigna, sdegno, sconcerto, sgomento, stigmatizza, stigmatizzato, censura il, bersaglia, prende di mira, contrattacca, controbatte, ribatte, ribattuto, confuta, confutato, sollievo, soddisfazione
    manda su tutte le furie, ha mandato su tutte le furie, mandato su tutte le furie, fa infuriare, ha fatto infuriare, fa arrabbiare, fa andare su tutte le furie
    pianto di gioia, hanno pianto, piangono di gioia, commossi, si commuovono
words slur
    propaganda anticinese, pura propaganda, mera propaganda
    illegale e nullo, totalmente illegale, illegittimo, guazzabuglio di disinformazione, pamphlet, bugie, bugia
    spazzatura, carta straccia, senza valore, panzana, fandonie, fandonia, invenzione, propaganda
    castello di bugie, strumento politico, orchestrata
    menzogne, menzogna, falsità, falso, falsi, farsa, pagliacciata, disinformazione, calunnia, calunnie, diffamazione, diffamatorio, politicamente motivato, politicamente motivata, motivazioni politiche, illegale, nullo, nullo e non valido, inventato, inventate, inventata, montatura, fabbricato, fabbricata, distorto, distorta, manipolazione
    cumulo di, svolta, pietra miliare, passo avanti, storico, storica, punto di svolta, vittoria, spartiacque, schiaffo, bomba, devastante, macigno, importante passo, controrapporto, 131 pagine
    menzognero, complotto, macchinazione, macchinazioni, messinscena, montature, bufala, bufale, patacca, fango, infangare, gettare fango, mistificazione, falsificazione, falsificato, propagandistico, pretestuoso, strumentale, strumentalizzazione, privo di fondamento, prive di fondamento, priva di credibilità, privo di credibilità, senza fondamento, senza alcun valore, nessun valore, non ha valore, frutto di, al servizio dell'Occidente, al soldo di, politicizzato, politicizzata, di parte, fazioso, faziosa, offensivo, provocazione, ingerenza
words finds
    accusa, accusano, denuncia, parla di, parlano di, conclude, conclude che, afferma, afferma che, sostiene, sostiene che, rileva, constata, documenta, documentano, descrive, elenca, secondo il, secondo l, stando al, si legge, scrive, certifica, riconosce, riscontra, evidenzia, mette nero su bianco, conferma, parla, raccomanda, contiene, cita, punta il dito, dice che, ritiene, emerge
    attesta, si parla, nelle 48 pagine, ritengono credibili, emergono
    mette in luce, mette a nudo, svela, rivela, ha rivelato, inchioda, si legge nel, accerta, ha accertato, dimostra, racconta, raccoglie, delinea, dipinge, traccia un quadro, snocciola, punta il dito contro, ha concluso, ha documentato, ha constatato, ha riscontrato, ha rilevato, ha denunciato, ha accusato, invita Pechino, chiede a Pechino, chiede alla Cina, esorta Pechino, esorta la Cina, invita la Cina, raccomanda a, attribuisce, imputa, non parla di genocidio, non usa la parola, non menziona, evita la parola, fa luce su, getta luce su, avvalora, corrobora
words council
    Consiglio, Consiglio per i diritti umani, Consiglio dei diritti umani, Consiglio diritti umani
words debate
    dibattito, dibattiti, discussione, discutere, discuterne, voto, voti, vota, votato, votano, votazione, mozione, mozioni, proposta, proposte, progetto di decisione, decisione, iniziativa
words outcome
    bocciato, bocciata, boccia, bocciano, bocciatura, respinto, respinta, respinge, respingono, sconfitta, sconfitto, vittoria, vince, vinto, fallisce, fallito, fallita, affossa, affossato, affossata, astensioni, astenuti, astensione, presentato, presentata, presentano, presenta, chiede, chiedono, chiesto, propone, proposto, depositato, depositata, niente, stop al, no al
    approva, approvato, approvata, adottato, adottata, contro, voti contro, bloccato, bloccata, blocca, passa, per un soffio, rifiuta, rifiutato, dice no, ritira, depositano
    ha detto no, hanno detto no, detto no, dicono no, volta le spalle, ha voltato le spalle, chiude la porta, ha chiuso la porta, per due voti, di misura, battuta, battuto, non passa, non è passata, si salva, evita
words un
    Alta commissaria, Alto commissario, Alto commissariato, Palazzo delle Nazioni, Palais Wilson
    Onu, Nazioni Unite
    conclusioni dell'Onu, verdetto dell'Onu, verdetto Onu, l'atto d'accusa dell'Onu, j'accuse dell'Onu
words state
    Cina, Pechino, cinese, cinesi, governo cinese, governo di Pechino, autorità cinesi, regime, regime cinese, Repubblica popolare, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, Xi Jinping, Xi, ambasciatore cinese, Cuba, Pakistan, Russia, Mosca, quaranta Paesi, 40 Paesi, quarantina di Paesi, quarantina di Stati, quarantina di governi, una quarantina
words group
    Stati, Paesi, governi, organizzazioni, organizzazione, associazioni, ong, attivisti, parlamentari, senatori, deputati, Congresso, Stati Uniti, =Usa, =USA, Washington, Casa Bianca, Unione europea, Ue, Farnesina, Roma, Berlino, Londra, Parigi, Germania, Francia, Regno Unito, Italia, Human Rights Watch, Amnesty, Amnesty International, Congresso mondiale uiguro, superstiti, sopravvissuti
    familiari, vittime, esuli, diplomatici, esperti, studiosi, critici, Occidente, democrazie, Parlamento europeo, opposizione, firmatari, difensori, gruppi, ricercatori, ministro, ministra, ambasciatori, uiguri in esilio, Paesi occidentali
    congresso mondiale degli uiguri
called China
    Cina, Pechino, cinese, cinesi, governo cinese, governo di Pechino, autorità cinesi, regime cinese, Repubblica popolare, Zhang Jun, Wang Wenbin
    Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, Xi Jinping, Xi, ambasciatore cinese
called Amnesty International
    Amnesty, Amnesty International
called Cuba
    Cuba
called EU
    Unione europea, Ue
called European Parliament
    Parlamento europeo
called France
    Parigi, Francia
called Germany
    Berlino, Germania
called Human Rights Watch
    Human Rights Watch
called Italy
    Farnesina, Roma, Italia
called Pakistan
    Pakistan
called Russia
    Russia, Mosca
called UK
    Londra, Regno Unito
called US
    Stati Uniti, Washington, Casa Bianca, Usa
called Uyghurs
    uiguri in esilio
called Western states
    Occidente, Paesi occidentali
called World Uyghur Congress
    Congresso mondiale uiguro
    congresso mondiale degli uiguri
called 40 states
    quaranta Paesi, 40 Paesi
called about 40 states
    quarantina di Paesi, quarantina di Stati, quarantina di governi
called activists
    attivisti, esuli, difensori
called authorities
    regime
called critics
    critici
called democracies
    democrazie
called diplomats
    diplomatici, ambasciatori
called experts
    esperti, studiosi, ricercatori
called families
    familiari
called lawmakers
    parlamentari, senatori, deputati, Congresso
called ministers
    ministro, ministra
called opposition
    opposizione
called organisations
    organizzazioni, organizzazione, associazioni, ong, gruppi
called signatories
    firmatari
called states
    Stati, Paesi, governi
called victims
    superstiti, sopravvissuti, vittime
words spokesman
    portavoce, Colville, Shamdasani, Throssell, Laurence, ufficio, funzionari, funzionario
words other-author
    comitato per l'eliminazione della discriminazione razziale, comitato per i diritti umani, comitato contro la tortura, gruppo di lavoro sulla detenzione arbitraria, cerd, osservazioni conclusive
    gruppo di ricercatori, centro studi, università americana, rete di giornalisti, commissione
    tribunale, Tribunal, Dipartimento di Stato, Human Rights Watch, Hrw, Amnesty, Amnesty International, Aspi, Strategic Policy Institute, Zenz, Bbc, quotidiano, quotidiani, giornale, giornali, testate, stampa, consorzio, Ilo, Oil, Organizzazione internazionale del lavoro, Organizzazione del lavoro, Parlamento europeo, ong, istituto, università, think tank, Newlines, Pentagono, avvocati, Volkswagen
    commissione del Congresso, comitato di esperti, comitato, studiosi, studioso, ricercatori, ambasciata, Ipcc, Unhcr, Grandi, governo britannico, governo americano, Reporters sans frontières, Reporter senza frontiere
words other-object
    bilancio, bilanci, conti
    detenuti, detenuto, prigionieri, prigioniero, internati, foto, fotografie, immagini, video, filmato, filmati, dichiarazione, dichiarazioni, comunicato, comunicati, dati, cifre, file, Police Files, files, elenco, lista, nomi, memorie, libro, libro bianco, discorso, statistiche, sentenza, rapporto annuale, rapporto orale, vaccino, intervista, articolo, corsisti, attivista, giornalista, film, carte, nota
    autorizzazione, verifica, email
words visit
    visita, visite, viaggio, viaggi, missione, missioni, trasferta, accesso, tour
words if
    non significa, non vuol dire, non significherebbe
    se, qualora, nel caso, in caso di, purché, a meno che, se il, ove, una volta che, eventuale, posto che, sempre che, nell'ipotesi, ex
words why
    quando, dove, come mai, perché non, che fine, cosa aspetta
words when
    quando, in che data, a che data
words know
    sa, sapere, sappia, sapeva, dire, detto, chiaro, sicura, sicuro, certa, deciso, decidere, chiarito, precisato, precisare, garantire, garantito, confermare, confermato, specificato, in grado di dire, rivelato
words deny
    riportato erroneamente, riferito per errore, riferito erroneamente, ritirato la notizia, ritira la notizia, ritirato il lancio
    smentisce, smentito, smentire, smentita, smentiscono, nega, negato, negano, negare, non è vero, falso che, infondato, infondata, esclude, escluso, non risponde al vero, priva di fondamento
words own-hearsay
    notizie di stampa secondo cui, notizie secondo cui, notizia secondo cui, voci secondo cui, indiscrezioni secondo cui, affermazioni secondo cui, articolo secondo cui, articolo secondo il quale
words own-refuted
    si è scusato, si è scusata, si scusa, false, falsa, infondate, infondata, prive di fondamento, priva di fondamento, non corrispondono al vero, non corrisponde al vero, non sono vere, non è vera, smentite, smentita, inesatte
words recall
    settimane prima, mesi prima, qualche settimana prima, poche settimane prima, alcune settimane prima, un anno prima, qualche mese prima
    scorso settembre, settembre scorso, dicembre scorso, scorso dicembre, l'anno scorso, scorso anno, un anno fa, mesi fa, settimane fa, due anni fa, scorsa estate, scorso inverno, scorsa primavera, scorso autunno, in passato, all'epoca, a suo tempo, in origine, originariamente, in precedenza, a inizio anno, l'anno prima, già a, già in, già lo scorso
words had
    aveva voluto, aveva sperato, avrebbe voluto
    aveva, avevano, era stato, era stata, fu
words own-hours-earlier
    ore prima, qualche ora prima, poche ore prima
words own-travels
    andrà in, viaggerà, si recherà, si reca, volerà, visiterà
words own-had-meant
    aveva voluto, aveva sperato, avrebbe voluto
words condition
    a un patto, a patto che, ad un patto, purché, a condizione che, a condizione di, in cambio di silenzio, in cambio del silenzio
    condizione, condizioni, in cambio, patto, contropartita, a patto, prezzo, baratto, scambio, accordo, condizionato, condizionata, subordina, subordinato
words says
    detto, dice, dicono, ha detto, affermato, afferma, afferma che, dichiarato, dichiara, spiegato, spiega, riferito, riferisce, confermato, conferma, annunciato, annuncia, ammesso, ammette, aggiunto, aggiunge, ribadito, ribadisce, assicurato, assicura, fatto sapere, fa sapere, sottolineato, sostiene, precisato, chiarito, secondo, promesso, rivelato
words reports-that
    riferisce, riferito, riporta, riportato, riportano, secondo, rivela, rivelato, scrive, cita, citando, citato, citata, visionata, visto, informa, scrivono, rivelano, racconta
words own-newsroom
    quotidiano, giornale, settimanale
words own-so-writes
    lo scrive, lo riporta, lo rivela, lo riferisce il
words but
    ma, però, tuttavia, benché, sebbene, mentre, invece, ora, adesso, eppure, anche se, bensì
words by
    di, da, del, della, dell, dei, degli, delle, dal, dalla, dall
words by-when
    entro, fino a, prossimo, prossima, prima di, questo
words see-also
    leggi anche, vedi anche, leggi, approfondimenti, per approfondire, articoli correlati, correlati, potrebbe interessarti, i più letti, altre notizie, ultime notizie, sullo stesso tema
words filler
    come documento ufficiale, come documento del, documento ufficiale del consiglio, documenti ufficiali
    questo giornale, nostro giornale, questo quotidiano
    spazio a dubbi, senza alcun dubbio, non lascia dubbi
    tarda serata, tarda sera, tarda notte, l'opposizione
    conferenza stampa, comunicato stampa, rapporti con, in rapporto, rapporto di fiducia, non solo, non appena, non più di, non meno di, stampa, crimini contro l'umanità, contro l'umanità, contro 17, non commenta, non ha voluto commentare, no comment, nessun commento, non conferma, non ha commentato, non ha risposto, nel frattempo, stato maggiore, senza ostacoli, giorno prima, prima metà, prima volta
    prima donna, per la prima, nel suo primo, critica situazione, libertà di stampa, secondo mandato, secondo rapporto, un secondo, non c'entrano, a secondo, secondo un rapporto, non si trattava, non si trattasse, documento d'identità, prendere atto, secondo un documento, alla prima, in primo luogo, contro gli uiguri, contro la minoranza, contro il terrorismo, contro i musulmani, contro le minoranze, accuse contro
    non è altro che, non sono altro che, non è che, altro non è che, non fa che, non fanno che, non fa altro che, non ha esitato, non hanno esitato, non ha tardato, non hanno tardato, non si è fatta pregare, senza preavviso, senza clamore, senza fare rumore, senza conferenza stampa, contro la Cina, sempre contro, all'ultimo minuto, all'ultimo momento
    i nostri timori, i timori degli, i peggiori timori
    un'inchiesta internazionale, inchiesta internazionale, un'inchiesta indipendente, inchiesta indipendente, commissione d'inchiesta, una commissione d'inchiesta, un'indagine indipendente, un'indagine internazionale, indagine internazionale, indagine indipendente
words today
    oggi, stasera, entro stasera, entro sera, in giornata, entro la giornata, entro oggi, nelle prossime ore, entro mezzanotte, prima di mezzanotte, poche ore, entro la mezzanotte, in serata, questa sera
words tomorrow
    domani
words soon
    manca poco, mancano pochi giorni, sta per arrivare, alle porte
    presto, a breve, tra breve, fra breve, prossimamente, quanto prima, imminente, prossimi giorni, tra pochi giorni, fra pochi giorni, in tempi brevi, prossimi mesi, da un momento all'altro, a giorni, prossimo futuro, a stretto giro
    dietro l'angolo, è dietro l'angolo, in dirittura, ai blocchi di partenza, in rampa di lancio, è questione di giorni, questione di giorni, questione di ore, entro breve, nei prossimi giorni, nelle prossime settimane, nei prossimi mesi, di qui a poco, di lì a poco, ormai imminente, data per imminente, dato per imminente, prima di andarsene
words coming-weeks
    prossime settimane, poche settimane, qualche settimana, entro settimane, alcune settimane, questione di settimane
words end-of
    fine del mese, fine mese, entro fine mese, fine di questo mese
words this-month
    questo mese, entro il mese

words own-put-off-to
    a, al, fino a, al mese di
words own-at-first
    inizialmente, originariamente, in origine, in un primo momento, in un primo tempo, dapprima
words own-opens
    che si aprono, che si apre, che iniziano, che inizia, che cominciano, che comincia, che prendono il via, che si apriranno, che inizieranno
words own-before-month
    prima di
words month-1
    gennaio
words month-2
    febbraio
words month-3
    marzo
words month-4
    aprile
words month-5
    maggio
words month-6
    giugno
words month-7
    luglio
words month-8
    agosto
words month-9
    settembre
words month-10
    ottobre
words month-11
    novembre
words month-12
    dicembre
words weekday-1
    lunedì
words weekday-2
    martedì
words weekday-3
    mercoledì
words weekday-4
    giovedì
words weekday-5
    venerdì
words weekday-6
    sabato
words weekday-7
    domenica

once own-future
words own-future
    metterà in rete, metteranno in rete, metterà online, verrà messo in rete, sarà messo in rete, avrebbe messo, avrebbe reso noto, andrà online, si potrà leggere
    pubblicherà, pubblicheranno, pubblicherebbe, sarà pubblicato, sarà pubblicata, saranno pubblicati, verrà pubblicato, verrà pubblicata, sarebbe stato pubblicato, sarebbe stata pubblicata, avrebbe pubblicato, venire pubblicato, sarà diffuso, verrà diffuso, sarà diffusa, verrà diffusa, diffonderà, divulgherà, sarà divulgato, uscirà, usciranno, uscirebbe, sarebbe uscito
    sarebbe uscita, renderà pubblico, renderà pubblica, renderà noto, renderà nota, renderà noti, sarà reso pubblico, sarà resa pubblica, verrà reso pubblico, sarà reso noto, verrà reso noto, sarebbe stato reso pubblico, sarebbe stata resa pubblica, sarebbe stato diffuso, sarebbe stato reso noto, vedrà la luce, vedrebbe la luce, avrebbe visto la luce, presenterà, sarà presentato
    verrà presentato, rilascerà, sarà rilasciato, avrebbe diffuso, avrebbe reso pubblico, arriverà, sarebbe arrivato, farà uscire, avrebbe divulgato, sarà disponibile, sarà online, sarà pubblico
    pubblicherò, pubblicheremo, renderò pubblico, renderemo pubblico, renderò noto, renderemo noto, renderò pubblica, renderemo pubblica, diffonderò, diffonderemo, divulgheremo, verrà resa pubblica, verrà resa nota, sarà resa nota, verrà divulgato, verrà divulgata, saranno resi pubblici, saranno rese pubbliche, verrà alla luce, uscirà allo scoperto, sarà consultabile, andrà in rete, farebbe uscire, diffonderebbe, renderebbe pubblico
words own-awaited
    è atteso, è attesa, è previsto, è prevista, atteso per, atteso entro, attesa entro, attesa per, è in arrivo, in arrivo, esce, previsto per, prevista per, atteso oggi, è imminente, imminente
words own-imperfect
    doveva, dovevano, avrebbe dovuto, avrebbero dovuto
words own-so-that
    perché, affinché, che, purché
words own-after
    dopo le, dopo i, a dopo, fino a dopo, fino ad allora, finché, fino alla fine, dopo la fine, sino a dopo, dopo l
words own-do-it
    farlo
words own-where
    dov'è, dove è, che fine ha fatto
    a che punto è, che ne è del, che ne è stato del, cosa ne è del, dove sta, quando esce, che succede al
words own-held
    tiene, tenuto, tengono, resta, rimane, rimasto, giace
words own-still
    fermo, nel cassetto, in un cassetto, in sospeso, sotto chiave
words own-answer
    documento di 131, controrapporto, 131 pagine, montatura

words own-a-report
    una valutazione, un'inchiesta, un'indagine, una inchiesta
    un rapporto, un nuovo rapporto, nuovo rapporto, in un rapporto, uno studio, un nuovo studio, nuovo studio, un dossier, un documento, in uno studio, un report, nuovo report, una relazione
words own-about
    su, sul, sullo, sulla, sulle, sui, sugli, riguardo, relativo a
words own-for-months
    da mesi, da settimane, da tempo, da un anno, ormai da mesi
words own-opposite
    il contrario, l'opposto, esattamente il contrario
words own-want-to-see
    vogliono vedere, vogliono leggere, vogliono conoscere, pretendono, esigono, reclamano, chiedono a gran voce, vogliono
words own-right-to
    diritto al, diritto di leggere, diritto di conoscere, diritto a conoscere, diritto di sapere che cosa dice, diritto di vedere, meritano di leggere, meritano di conoscere, merita di leggere, merita di conoscere, hanno diritto al, hanno diritto a leggere
words own-read
    legga, leggano, leggere, conosca, conoscano, conoscere, veda, vedano, vedere, sappia
words own-no-excuse
    non c'è più scusa, non ci sono più scuse, non ci sono scuse, nessuna scusa, nessuna ragione per, nessun motivo per, niente giustifica, nulla giustifica, più nulla giustifica, nessun pretesto, inaccettabile, ingiustificabile, non c'è ragione, non c'è motivo
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    trattenere, tenere, tacere, nascondere, aspettare, rinviare, rimandare, tener chiuso
words own-after-the
    dopo il, dopo quel, dopo questo, in seguito al, a seguito del, alla luce del, sulla scorta del, forti del, forte del, di fronte al, sull'onda del, in risposta al, all'indomani del
    dopo la pubblicazione del, letto il, davanti al, sulla base del, in base al, sulla scia del, a fronte del, dopo le, alla luce delle, di fronte alle, basandosi sul, appellandosi al, citando il
    dopo
words own-sees-in
    vede nel, vedono nel, ha visto nel, hanno visto nel, vede in, vedono in, legge nel, trova nel, trovano nel
    trova conferma nel, trovano conferma nel, si fa forte del, si fanno forti del, brandiscono, brandisce, sventola, sventolano, vedono confermate, vede confermate, vedono confermati, vede confermati
words own-confirms-it
    fornisce nuove prove, offre nuove prove, fornisce prove, dà ragione ai, dà ragione alle, dà ragione agli, fa luce, fa chiarezza, mette le cose in chiaro
    approfondisce e riafferma, riafferma le, riafferma la, rafforza le nostre, conferma la, conferma la nostra, avvalora la, corrobora le, corrobora la
    conferma quanto, conferma ciò che, confermano quanto, dà loro ragione, gli dà ragione, dà ragione a, rende giustizia, è un sollievo, è una vittoria, è un passo, è un riconoscimento, è una vergogna, non vale nulla, non vale niente, non ha alcun valore, è un insulto, è una provocazione, arriva tardi, è un inizio, avvalora, è una pietra miliare
    conferma i nostri, conferma i, conferma le, confermano i, confermano le, fa infuriare, fa arrabbiare, irrita, imbarazza, mette in imbarazzo, mette in difficoltà, mette all'angolo, mette alle strette, mette con le spalle al muro, divide, spacca, riapre, apre la strada, apre una crisi, apre un varco, apre la porta, pesa sui rapporti, mette a rischio i rapporti, non basta, non è sufficiente, è insufficiente, delude, ha deluso, non cambia nulla, cambia tutto, segna uno spartiacque, segna una svolta, segna un punto di svolta, è una svolta, è uno schiaffo, è un duro colpo, è un colpo, è storico
    è un fatto storico, è credibile, arriva troppo tardi, è troppo poco, non va abbastanza lontano, lascia l'amaro in bocca, sono credibili per
    conferma i timori, conferma i nostri timori, confermano i timori, conferma le accuse, conferma le nostre paure, conferma i sospetti, conferma i peggiori timori
    rafforza la, rafforza le, rafforza la nostra, approfondisce, alimenta i timori, avvalora le, dà forza a, dà forza alle, dà voce a, dà voce alle
words own-is-here
    finalmente sul tavolo, finalmente pubblico, finalmente fuori, finalmente online, finalmente in rete
    è qui, c'è, finalmente c'è, è finalmente qui, è sul tavolo, si può leggere, è ora leggibile, è a disposizione di tutti, è nelle mani di tutti, è in rete
    è realtà, è ora realtà, è sotto gli occhi di tutti, è arrivato, è finalmente arrivato, è fuori, è finalmente fuori
words own-in-hand
    ha già in mano, ha in mano, ha tra le mani, ha già tra le mani, dispone del, dispone già del, dispone di una copia, è già in possesso, ha già letto, ha sul tavolo
    ha ricevuto, ha già ricevuto, ha ricevuto il, ha ricevuto una copia, ha già una copia, ha una copia, ha avuto modo di leggere, ha potuto leggere, ha potuto visionare, ha già visto, è in possesso, sta leggendo, sta già leggendo, studia già, ha in anteprima
words own-returned
    ha inviato, inviato, ha rispedito, rispedito, ha restituito, restituito, ha trasmesso, trasmesso, ha consegnato, consegnato, ha presentato, ha fatto pervenire, fatto avere, ha fatto avere
words own-campaign
    campagna, fa campagna, fanno campagna, firme, offensiva, manovra, manovre, mobilita, coalizione, crociata, pressing, fronte
words own-against-it
    contro
words own-try-that
    fare in modo che, fa in modo che, far sì che, fa sì che, perché, affinché, ottenere che, cerca di ottenere che, tenta di ottenere che, preferirebbe che, vorrebbe che, gradirebbe che, muove mari e monti
    convincere, convincere a, si adopera perché, si muove perché, si muove affinché, briga perché, si dà da fare perché, cerca appoggi perché, cerca sostegno perché, preme perché, preme affinché
words own-goes-on
    ancora, tuttora, rammarica, deplora, teme, temono, preoccupa, si chiede, si chiedono
words own-would-hurt
    danneggerebbe, danneggiare, nuocerebbe, rovinerebbe, metterebbe a rischio, alimenterebbe, avvelenerebbe, romperebbe la fiducia, minerebbe, pregiudicherebbe
words own-recommends
    raccomandano, raccomanda, suggeriscono, suggerisce, consigliano, consiglia, premono, preme
words own-keep-secret
    tenere tutto segreto, tenerlo segreto, tenerla segreta, tenere segreto, tenere nascosto, tenerlo nascosto, tenerlo nel cassetto, lasciarlo nel cassetto, tenere nel cassetto, chiuderlo in un cassetto, tacere, lasciar perdere, non farne nulla
words own-calls
    giudica, giudicano, ha giudicato, giudicato, hanno giudicato
    definisce, definito, definita, definiscono, bolla, bollato, bollano, chiama, chiamano, liquida, liquidato, taccia, tacciato, bolla come, parla di, parlano di, per la quale si tratta di, per cui si tratta di
words own-content
    il contenuto, suo contenuto, quel lavoro, l'esercizio, quelle carte
words own-replies
    replica, replica della cina, risposta della cina, replica di pechino, risposta di pechino, secca replica, dura replica
words own-hits-back
    reagisce con rabbia, ha reagito con rabbia, reagito furiosamente, ha reagito furiosamente, è andata su tutte le furie, va su tutte le furie, contrattacca, ha contrattaccato, passa al contrattacco, non si è fatta attendere, insorge, è insorta, tuona, ha tuonato, alza la voce
    risponde con durezza, ha risposto con durezza, risponde a muso duro, ha risposto a muso duro, replica con, ha replicato con, risponde con un documento, ha risposto con un documento, grida al complotto, si infuria, si è infuriata, fa la voce grossa, mostra i muscoli, va all'attacco, parte all'attacco, alza il tiro, perde le staffe
words own-after-release
    dopo la presentazione del rapporto, subito dopo la pubblicazione, nel giorno della pubblicazione, a un giorno dalla pubblicazione
    all'indomani della pubblicazione, il giorno dopo la pubblicazione, giorno dopo la pubblicazione, ore dopo la pubblicazione, giorni dopo la pubblicazione, settimana dopo la pubblicazione, dalla sua pubblicazione, dopo la sua pubblicazione, dopo la pubblicazione, a ridosso della pubblicazione, appena pubblicato, appena uscito
    dopo la diffusione, dopo l'uscita, all'indomani dell'uscita, dopo la divulgazione, dopo la messa online, in seguito alla pubblicazione, a seguito della pubblicazione, con la pubblicazione del
words own-colon
    :
words own-leaves-with
    l'ultimo atto è, ultimo atto è, come ultimo atto, ultimo atto, lascia sul tavolo, lascia in eredità, lasciando sul tavolo
    saluta con, si congeda con, si è congedata con, lascia con, chiude il mandato con, ha chiuso il mandato con, chiude il suo mandato con, ha chiuso il suo mandato con, se ne va con, se n'è andata con, termina il mandato con, esce di scena con, conclude il mandato con, ha concluso il mandato con, l'addio di Bachelet
words own-breaks-silence
    rompe il silenzio, ha rotto il silenzio, rompe il suo silenzio, ha rotto il suo silenzio, esce dal silenzio, è uscita dal silenzio
words own-what-it-says
    cosa c'è nel, che cosa c'è nel, cosa dice il, che cosa dice il, ecco cosa dice il, cosa contiene il, ecco cosa contiene il, cosa c'è scritto nel, cosa rivela il, ecco il, ecco i risultati, i punti chiave, i punti principali, cosa emerge dal, cosa sappiamo del, tutto quello che c'è nel, il testo integrale, testo integrale, leggi il, scarica il, dentro il, le accuse del, le accuse nel, cosa prevede il
    finalmente il, finalmente ecco il
words own-abuses
    crimini contro l'umanità, crimini di diritto internazionale, torture, tortura, violenze sessuali, violenza sessuale, stupri, violazioni, detenzioni arbitrarie, detenzione arbitraria, gravi violazioni, gravi abusi, abusi, maltrattamenti, lavoro forzato, lavori forzati, sterilizzazioni, repressione, campi, discriminazioni, discriminazione, atrocità, persecuzione
words own-crimes
    crimini contro l'umanità, crimini di diritto internazionale, crimini internazionali
words own-holds
    vede, ha visto, ipotizza, parla di, ha parlato di, accusa, ha accusato, denuncia, ha denunciato, avverte, ha avvertito, conclude, ha concluso, constata, ha constatato, documenta, ha documentato, trova, ha trovato, rileva, ha rilevato, riscontra, afferma, ha affermato, sostiene, ritiene, dice, ha detto, conferma, ha confermato, certifica, attribuisce, imputa, sospetta, teme, punta il dito, considera, accerta, evoca, ha evocato
words own-tells
    ha dato credito, dà credito, ritiene credibili, ha ritenuto credibili, ha giudicato credibili, considera credibili
    afferma, sostiene, dice, indica, segnala, sottolinea, evidenzia, ritiene, considera, giudica, invita, esorta, raccomanda, riferisce, include, comprende, ricostruisce, elenca, mostra, spiega, evoca, sospetta, ipotizza, avverte, rivela, svela, denuncia, accusa, inchioda, racconta, smonta, parla, puntano il dito, accusano, parlano, documentano, dicono, indicano, rivelano, svelano, confermano, dimostrano, concludono
words own-shows
    non usa la parola genocidio, non usa mai la parola genocidio, non usa il termine, non parla di genocidio, non parla mai di genocidio, non cita il genocidio, non menziona il genocidio, cita testimonianze, raccoglie testimonianze
    svela, inchioda, racconta, smonta, elenca, mostra, ricostruisce, giudica credibili, dipinge, descrivono, svelano, rivelano, documentano, dimostrano, punta il dito, puntano il dito, include, comprende
words own-other-un
    esperti, esperto, comitato, relatore, relatrice, relatori, gruppo di lavoro, agenzia, ambasciatore, ambasciatrice, consiglio, assemblea, ex, usa, ong, tribunale, riunione, summit
words own-imperative
    pubblicate, pubblichi, pubblichino, pubblicatelo, pubblicatela, pubblica, rendete pubblico, renda pubblico, diffondete, diffonda, divulgate, divulghi, fate uscire, faccia uscire, tirate fuori, tiri fuori, fuori il, fuori subito il
words own-countdown
    conto alla rovescia, ore contate, ultime ore per, ultimi giorni per, a un passo dal, giorni al, ore al
words own-verdict
    è una vittoria, è un trionfo, è una svolta, è un passo storico, è storico, è un momento storico, è un giorno storico, è un sollievo, è un riconoscimento, è un primo passo, è un punto di svolta, è un insulto, è una vergogna, è una provocazione, è una farsa, ci dà ragione, non cambia nulla, arriva tardi, è poco, è insufficiente, è uno spartiacque
words own-on-it
    sul, riferendosi al, a proposito del, dopo il, dopo aver letto il, in merito al, commentando il, parlando del, del, riguardo al
words own-accuses
    accusa, ha accusato, accusano, rimprovera, ha rimproverato, imputa, se la prende con, se l'è presa con, punta il dito contro
words own-cannot-wait
    non possono più aspettare, non può più aspettare, non possiamo più aspettare, non possono aspettare oltre, non possono continuare ad aspettare, non possono attendere oltre, non possono più attendere, hanno aspettato abbastanza, abbiamo aspettato abbastanza, abbiamo aspettato troppo, hanno aspettato troppo, stanchi di aspettare, stanche di aspettare, perdono la pazienza, perde la pazienza, la pazienza è finita, pazienza finita
words own-wont-leave
    non lascerà l'incarico senza, non lascerà senza, non se ne andrà senza, non me ne andrò senza, non andrà via senza, non lascerà il posto senza, non concluderà il mandato senza, non finirà il mandato senza, non terminerà il mandato senza, non partirà senza
words own-not-to-leave
    non andarsene senza, non lasciare l'incarico senza, non lasciare senza, non lasci l'incarico senza, non se ne vada senza, non concludere il mandato senza, non concluda il mandato senza, non terminare il mandato senza, non partire senza, non parta senza
words own-without
    se ne va senza, se n'è andata senza, lascia senza, lascia Ginevra senza, lascia l'incarico senza, saluta senza, si congeda senza, esce di scena senza, finisce il mandato senza, chiude il mandato senza, l'addio senza, addio senza, mandato finito senza
words own-yesterday
    ieri, ieri sera, ieri notte, nella notte, mercoledì notte, mercoledì sera, la notte scorsa, stanotte, stamattina, all'ultimo minuto, all'ultimo momento, in extremis
words own-comes-out
    esce, arriva, spunta, sbuca, compare, appare
words own-no-report
    niente rapporto, no al rapporto, stop al rapporto
words own-it-says-so
    lo afferma il, lo dice il, lo scrive il, lo sostiene il, lo rivela il, lo denuncia il, lo documenta il, lo certifica il, lo conferma il, è scritto nel, si legge nel, è quanto emerge dal, è quanto si legge nel, è quanto afferma il, è quanto denuncia il, è la conclusione del, è la conclusione a cui giunge il, lo mette nero su bianco il, emerge dal
words own-need
    servono, serve, ora tocca, tocca ora, ci vuole, ci vogliono, occorrono, occorre, è il momento di, è ora di, bisogna, deve, devono
words own-cooperate
    sospende la collaborazione, sospende la cooperazione, interrompe la cooperazione, interrompe il dialogo, rompere con
    collaborerà, collaborare, coopererà, cooperare, collaborazione, cooperazione, dialogo
words own-exhort
    pubblichi, diffonda, renda pubblico, renda noto, divulghi, faccia uscire, tiri fuori, renda pubblica, metta online
words own-out
    fuori il, fuori quel, fuori subito il, fuori subito quel
words own-and
    e, ed
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    ritira, ritirato, ritirata, ritrattato, ritratta, ritrattazione, rimosso, rimossa, rimuove, cancellato, cancella, rettifica, rettificato, sconfessa
words own-story
    articolo secondo cui, articolo secondo il quale, notizia secondo cui, notizie secondo cui
    articolo, articoli, notizia, notizie, pezzo, servizio, scoop, esclusiva
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
# Who is to promise it has promised nothing yet.
words own-to-promise
    promettere, prometta, promettesse, garantire, garantisca, garantisse, impegnarsi, si impegni, si impegnasse, assicurare, assicuri, assicurasse, dare garanzie, dia garanzie
words own-a-promise
    garanzia, garanzie, promessa, impegno, assicurazioni
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication|own-future
    says asks > own-to-promise >14 publish|released|publication|own-future
    says asks >3 own-a-promise >14 publish|released|publication|own-future
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet deve garantire che il rapporto dell'Onu sullo Xinjiang sarà pubblicato, dice Amnesty.
    no  Bachelet ha garantito che il rapporto dell'Onu sullo Xinjiang sarà pubblicato.
rule SUPPRESSION_PRESSURE so-that-it-does-not
    says state > own-try-that >14 not >6 publish|released
    says own-try-that >10 report > not >5 publish
    says own-try-that >3 not >3 publish
    unless own-goes-on|group > own-try-that
    polarity asserted
    confidence 0.75
words own-attacks
    si scaglia contro, si scagliano contro, si è scagliata contro, si è scagliato contro, attacca il, attaccano il, ha attaccato il, spara a zero sul, spara a zero contro, se la prende con, se la prendono con, ridicolizza, ridicolizzano, si accanisce contro, tuona contro, tuonano contro, inveisce contro, deride
    punta i piedi contro, si avventa contro, si avventa sul, insorge contro, insorgono contro, sbotta contro, boccia il, demolisce il, ha demolito il, smonta il, ha smontato il, liquida il, ha liquidato il, scredita il, ha screditato il, rinnega il, irride, irridono, sminuisce il, ha sminuito il
words own-provokes
    ha scatenato, scatena, ha provocato, provoca, ha suscitato, suscita, ha sollevato, solleva, ha fatto infuriare, fa infuriare, ha mandato su tutte le furie
    fa, ha fatto, apre, ha aperto, accende, ha acceso, innesca, ha innescato, genera, ha generato, manda su tutte le furie, mandano su tutte le furie, incassa, raccoglie, alimenta, riceve, ha ricevuto, accolto con, scatenano, provocano, suscitano
words own-anger
    furia, ira, rabbia, collera, indignazione, ire, proteste, protesta, sdegno, plauso, applausi, soddisfazione, dura reazione
    una crisi, bufera, una bufera, polemica, polemiche, scalpore, tempesta, terremoto, tensione, tensioni, critiche, reazioni, reazione, condanna, condanne, frattura, una frattura, sollievo, speranza, delusione, discussione, clamore, rumore, scompiglio
words own-over-it
    per il, davanti al, di fronte al, a causa del
    dopo il, contro il, per le, dopo le, sul, sulla scia del, con il, verso il
words own-no-room-for-doubt
    non lascia spazio a dubbi, non lascia dubbi, non lascia alcun dubbio, parla da solo, parla da sé, è inequivocabile, è schiacciante, non può essere ignorato, non si può ignorare
words own-have-consequences
    abbia conseguenze, deve avere conseguenze, deve portare a, deve tradursi in, si traduca in, non resti lettera morta, non deve restare lettera morta, non cada nel vuoto, richiede una risposta, esige una risposta
    non resti nel cassetto, non finisca nel dimenticatoio, obbliga, impone, chiama in causa, deve aprire la strada, deve segnare, deve spingere, dovrebbe spingere, dovrebbe portare a, richiede un'inchiesta, richiede un'indagine, esige un'inchiesta, impone una risposta, deve essere il punto di partenza, deve essere un punto di partenza, deve essere solo l'inizio
words own-retaliate
    ritorsioni, ritorsione, rappresaglie, rappresaglia, contromisure, ha convocato l'ambasciatore, convoca l'ambasciatore
words own-takes-note
    prende atto del, ha preso atto del, prendono atto del, prende nota del, ha preso nota del, sta esaminando il, esamina il
words own-wait
    attesa del, attesa per il, lunga attesa del, lunga attesa per il, suspense sul
words own-ended
    è finita, è terminata, finisce, si è conclusa, è durata fino a, si è chiusa, termina
words own-delivered
    ha consegnato al pubblico, ha finalmente consegnato, ha finalmente tirato fuori
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
    says own-right-to >2 report
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
    says own-after-the >2 report >12 own-need
    says own-after-the >2 report >12 asks
    says asks >12 own-after-the >2 report
    unless publish|delay|unpublished|draft|visit
    confidence 0.65
rule REACTION sees-in-it
    says own-sees-in >6 report
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
    unless will|promise|if|may|must|not
    unless asks|pressure > own-after-release
    confidence 0.65
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-want-to-see >2 report
    unless not|block|shelve|delay|publish|publication|oppose|debate|if
    confidence 0.7
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-want-it
    says asks|pressure > publish|released|publication >8 not >2 asks|hope|will
    confidence 0.8
rule PREPARING+DELAYED ready-for-months
    says prepare >4 own-for-months
    says own-for-months >2 prepare
    unless visit
    confidence 0.75
rule SUPPRESSION_PRESSURE+DELAYED held-as-condition
    says condition > delay >3 report
    says condition > report > delay
    polarity asserted
    unless visit
    confidence 0.7
rule NOTHING somebody-elses-visit
    says visit > delay|block|oppose|shelve
    says delay|block|shelve > visit
    unless report|publication
rule NOTHING others-publish
    says other-author >2 released
    says released > by >2 other-author
    yes Human Rights Watch ha pubblicato un rapporto sullo Xinjiang che Bachelet conosce.
rule NOTHING other-thing
    says released|publication|publish|own-future >3 other-object
    says other-object >4 released|own-future
    says shelve > own-term
words own-block-it
    dissuaderla, distoglierla, spaventarla, farla desistere
    fermarlo, bloccarlo, impedirlo, impedirne, insabbiarlo, affossarlo, evitarlo, evitarne, ostacolarlo, bloccarne, fermarne, ostacolarne
words own-have
    ha, hanno, aveva, avevano, è stato, è stata, ha infine, ha finalmente, ha poi, sono stati
words own-no-debate
    non discuterà, non discute, non dibatterà
    non discuterà il, non discuterà del, non si terrà un dibattito
    non si discuterà, niente dibattito, nessun dibattito, no al dibattito, non ci sarà un dibattito, non si parlerà, no a un dibattito, non vuole discutere
words own-motion
    mozione, proposta, iniziativa, progetto di decisione
words own-talk
    dibattito, discussione, discutere
words own-cannot
    non ce la fa, non ce la farà, non farà in tempo, non fa in tempo, non ce l'ha fatta
words own-praise
    importante, molto importante, importantissimo, credibile, serio, equilibrato, fazioso, di parte
words own-follow
    seguire atti, atti concreti, azioni concrete, passi concreti, fatti concreti
    segua un'indagine, indagine internazionale, commissione d'inchiesta, inchiesta internazionale, conseguenze, raccomandazioni, sanzioni, indagine indipendente, un'indagine, dia seguito
words own-step
    il passo, questo passo, la decisione, la scelta
words own-term
    mandato, secondo mandato, candidatura, ricandidatura
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-ask-others-dont
    says asks > publish|publication > asks > not
    says asks|pressure > publish > asks|pressure > not
    yes C'è chi chiede a Bachelet di pubblicare il rapporto sullo Xinjiang e chi le chiede di non farlo.
rule REACTION council-turns-down
    says outcome & debate & council|report
    confidence 0.8
    yes Il Consiglio per i diritti umani ha respinto la mozione per un dibattito sul rapporto di Bachelet sullo Xinjiang.
drop REACTION council-debates
rule REACTION council-votes
    says council & debate & outcome
    says un & debate & outcome
    about subject
    confidence 0.75
rule REACTION replies
    says state & own-answer
    unless visit|asks|publication|draft|other-author|oppose
    confidence 0.65

rule SUPPRESSION_PRESSURE asks-not-to-publish
    says pressure|asks|hope > not > publish
    says pressure > own-so-that > not > publish
    yes La Cina preme perché il rapporto di Bachelet sullo Xinjiang non venga pubblicato.
    no  Amnesty chiede a Bachelet di pubblicare il rapporto sullo Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED wants-it-held
    says asks > report > delay
    unless at-once|oppose|visit
    unless own-stuck
    confidence 0.7
    yes Pechino pretende che il rapporto di Bachelet sullo Xinjiang sia rinviato.
rule SUPPRESSION_PRESSURE stops-it
    says state > own-block-it
    says own-block-it > publication
    confidence 0.75
    yes La Cina raccoglie adesioni contro il rapporto di Bachelet sullo Xinjiang per fermarlo.
rule SUPPRESSION_PRESSURE pressed-over-report
    unless react|released
rule SUPPRESSION_PRESSURE opposes-publication
    says publication|publish > oppose
    unless debate
    yes La Cina è contraria alla pubblicazione del rapporto di Bachelet sullo Xinjiang.
    no  L'opposizione in parlamento chiede notizie del rapporto di Bachelet sullo Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition & report > own-after
    says condition > report > delay|block
    says condition > delay|block|unpublished
    says condition > block > report
    says block|delay|unpublished > own-after
    confidence 0.7
    yes Pechino apre alla visita di Bachelet a condizione che il rapporto sullo Xinjiang sia rinviato a dopo le Olimpiadi.

rule SHARED_FOR_COMMENT draft-to-state
    says draft|report & share & state
    says draft & share & comment
    says report > comment > state
    says state > comment > report
    unless asks|released|oppose
    yes L'ufficio di Bachelet ha trasmesso alle autorità cinesi la bozza del rapporto sullo Xinjiang.
rule DELAYED should-have-come
    says own-imperfect > publish|released|own-future
    confidence 0.85
    yes Il rapporto di Bachelet sullo Xinjiang doveva uscire a Natale.
rule DELAYED will-not-before
    says not >2 own-future > before|date
    says before|date > not >2 own-future
    says not > own-awaited > before|date
    yes Il rapporto di Bachelet sullo Xinjiang non sarà pubblicato prima di settembre.
rule DELAYED may-not
    says may > not > own-future
rule SHELVED will-not-publish
    says not >2 own-future
    yes Bachelet non pubblicherà il rapporto sullo Xinjiang.
words own-never-came
    mai arrivato, mai arrivata, non è mai arrivato, non è mai arrivata, mai comparso
rule DELAYED never-came
    says report >3 own-never-came
    confidence 0.85
    yes Il rapporto di Bachelet sullo Xinjiang non è mai arrivato.
    no  L'accesso che Bachelet chiede nel rapporto sullo Xinjiang per i suoi esperti non è mai arrivato.
rule DELAYED unsure
    says unsure > own-future
    says own-future > unsure
    says promise > unsure
    yes Non è certo che il rapporto di Bachelet sullo Xinjiang uscirà in agosto.
    yes Bachelet non può più garantire che il rapporto sullo Xinjiang uscirà prima della sua partenza.
rule DELAYED no-date
    says no-date > own-future
    says own-future > no-date
    yes Non si sa quando uscirà il rapporto di Bachelet sullo Xinjiang.
rule DELAYED cannot-make-it
    says own-cannot
    confidence 0.75
rule DELAYED report-is-delayed
    says report|it > delay
    says delay > report
    unless visit|asks
    confidence 0.8
rule DELAYED held
    says own-held > own-still
    says own-where > report
    says report > own-held > own-still
    confidence 0.8
    yes Il rapporto di Bachelet sullo Xinjiang resta nel cassetto.
rule SHELVED denied
    says deny > report > shelve
    says deny > shelve
    polarity denied
    confidence 0.8
    yes Bachelet smentisce di aver archiviato il rapporto sullo Xinjiang.

rule RELEASE_DEMANDED asked-to-publish
    says publication|publish > asks
    says asks > own-so-that > released
    says asks >3 own-do-it
    unless not
    yes La pubblicazione del rapporto di Bachelet sullo Xinjiang è chiesta da 47 Stati.
    no  Pechino chiede a Bachelet di non pubblicare il rapporto sullo Xinjiang.
rule PROMISED is-near
    says soon > publication
    unless not|unsure|asks
    confidence 0.7
rule RELEASE_DEMANDED at-once
    says at-once > publish
    says publish > at-once
    says own-where > report
    yes Pubblicazione immediata del rapporto di Bachelet sullo Xinjiang, dice Amnesty: è urgente pubblicarlo.
rule RELEASED if-published
    says if > own-future
    polarity hypothetical
    yes Se Bachelet pubblicherà il rapporto sullo Xinjiang, Pechino protesterà.
rule PROMISED will-publish
    says own-future
    says own-awaited & report
    says promise > own-future
    says publication > will|promise
    unless not|other-object
    confidence 0.85
    yes Bachelet pubblicherà il rapporto sullo Xinjiang.
    no  Bachelet non pubblicherà il rapporto sullo Xinjiang.
rule PROMISED and-will-publish
    says own-and + own-future
    unless other-object
    yes Il rapporto dell'Onu sullo Xinjiang non sarà insabbiato e uscirà entro agosto.
    no  Il rapporto dell'Onu sullo Xinjiang non è pronto e non uscirà ad agosto.
rule REACTION no-debate
    says council & own-no-debate
    says un & own-no-debate
    says outcome & own-motion & own-talk
    about subject
    confidence 0.7
    yes Il Consiglio Onu per i diritti umani non discuterà del rapporto sullo Xinjiang.
rule REACTION welcomes-the-step
    says react > own-step
    unless visit|debate
    confidence 0.6
rule REACTION calls-it
    says it > react > own-praise|slur
    confidence 0.7
rule REACTION wants-more
    says asks > own-follow
    says report > must > own-follow
    unless publish|publication|unpublished|delay
    confidence 0.65
    yes Amnesty chiede che dopo il rapporto di Bachelet sullo Xinjiang ci sia un'indagine indipendente.
rule REACTION slurs
    says slur & report
    unless if|will|may|unpublished|own-future|own-awaited|must|delay|block|publish|oppose
    confidence 0.7
    yes Menzogne, così Pechino sul rapporto di Bachelet sullo Xinjiang.
    no  Per Pechino la visita di Bachelet nello Xinjiang smaschera le menzogne.
drop REACTION opposes-what-was-released
rule REACTION+RELEASED opposes-the-release
    says oppose > released
    unless will|not|publish|promise|may|if|own-future
    confidence 0.75
rule RELEASED has-published
    says own-have >3 released
    unless if|not|asks|other-author|other-object|draft|comment|own-future
    confidence 0.85
    yes Bachelet ha infine pubblicato il rapporto sullo Xinjiang.
    no  Bachelet non ha pubblicato il rapporto sullo Xinjiang.
rule REACTION answers
    says report|publication > react
    unless if|will|may|unpublished|own-future|own-awaited|must|delay|block|publish
    confidence 0.75
    yes Il rapporto di Bachelet sullo Xinjiang è stato respinto da Pechino.
rule RELEASED report-demands
    says report >5 asks > state
    unless publish|publication|not|if|will|may|draft|unpublished|released|own-future
    weak yes
    confidence 0.5
rule RELEASED report-speaks
    says finds & report
    unless if|will|may|draft|unpublished|not|promise|own-future
    weak yes
    confidence 0.55
rule DELAYED knows-not-when
    says not > know|says >4 when|if > own-future
    says know|says >3 not >3 when|if > own-future
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7
rule RELEASED leaves-with-it
    says issuer|own-leaves-with > own-leaves-with >3 publication|report|released
    says own-leaves-with >3 released > report
    unless not|if|will|unpublished|delay|own-future|draft|own-no-debate
    confidence 0.7
rule RELEASED breaks-silence
    says issuer|un >2 own-breaks-silence >3 own-colon >4 own-abuses
    says issuer|un >2 own-breaks-silence > report|publication|own-abuses
    unless not|if|will|asks|must|unpublished|own-future|draft|own-other-un
    about subject
    weak yes
    confidence 0.65
    yes L'Onu rompe il silenzio sugli uiguri con un rapporto sullo Xinjiang.
rule RELEASED what-it-says
    says own-what-it-says >3 report
    says own-what-it-says + own-name
    unless not|if|will|asks|must|unpublished|own-future|draft|delay|await|prepare|other-author
    only title
    weak yes
    polarity asserted
    confidence 0.6
rule RELEASED report-tells-of
    says report >9 finds|own-tells > own-abuses
    says finds >6 report > own-abuses
    says own-abuses >10 finds >3 report
    says issuer|un >2 finds|own-holds > own-abuses >12 report
    says report >2 own-shows
    says report >6 own-colon >4 own-crimes
    unless if|will|draft|unpublished|own-future|await|prepare|must|delay|other-author|visit|publish
    unless not >2 finds|own-tells
    unless asks|pressure > publish
    weak yes
    confidence 0.55
    yes Il rapporto Onu sullo Xinjiang denuncia detenzioni arbitrarie che possono costituire crimini contro l'umanità.
    no  Un rapporto di Amnesty sullo Xinjiang denuncia crimini contro l'umanità.
rule RELEASED issuer-tells-of-crimes
    says issuer|un >3 own-holds >4 own-colon >6 own-crimes
    says issuer|un >3 own-holds >12 own-crimes
    says issuer|un >1 own-colon >8 own-crimes
    about subject
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|group|not
    weak yes
    confidence 0.55
    yes Onu: in Xinjiang possibili crimini contro l'umanità.
    no  Gli esperti Onu parlano di crimini contro l'umanità nello Xinjiang.
rule RELEASED publication-yesterday
    says publication >4 own-yesterday
    says own-yesterday >2 publication
    unless asks|must|not|will|if|promise|own-future|draft|oppose|pressure|block|delay
    confidence 0.65
rule RELEASED comes-out-at-the-last-minute
    says own-yesterday >2 own-comes-out >3 report
    says own-comes-out >2 own-yesterday >3 report
    unless asks|must|not|will|if|promise|own-future
    confidence 0.7
words own-victims
    le famiglie, le vittime, i sopravvissuti
rule RELEASE_DEMANDED telegraphic-demand
    says own-victims|subject >2 issuer|un >2 own-colon >2 own-imperative
    says group >8 own-colon >2 own-imperative
    says asks >6 own-colon >2 own-imperative
    says own-imperative >1 at-once >3 report
    unless not >2 own-imperative|block
    polarity asserted
    confidence 0.75
    yes Xinjiang, le ong a Bachelet: pubblicate il rapporto.
rule PROMISED countdown
    says own-countdown >3 report|publication
    says report >4 own-countdown
    unless asks|not|released|debate|visit|draft|unsure
    confidence 0.65
    yes Rapporto Onu sullo Xinjiang, conto alla rovescia.
rule PROMISED wont-leave-without
    says own-wont-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Bachelet ha assicurato che non lascerà l'incarico senza aver pubblicato il rapporto sullo Xinjiang.
rule RELEASE_DEMANDED not-to-leave-without
    says asks|must|pressure >12 own-not-to-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Le ong sollecitano Bachelet a non andarsene senza aver reso pubblico il rapporto sullo Xinjiang.
rule DELAYED leaves-without
    says own-without >2 report
    unless asks|must|released|if|promise|own-not-to-leave|own-wont-leave
    confidence 0.7
    yes Bachelet se ne va senza il rapporto sullo Xinjiang.
rule REACTION verdict-on-it
    says own-verdict >12 own-on-it + report
    unless publish|publication|unpublished|delay|draft|if|visit|deny|await|prepare
    polarity asserted
    confidence 0.65
    yes "È un momento storico", ha commentato Dolkun Isa riferendosi al rapporto dell'Onu sullo Xinjiang.
rule REACTION accuses-for-it
    says state >3 own-accuses > un|issuer >10 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare
    confidence 0.65
    yes Pechino accusa l'Onu di servire Washington con il suo rapporto sullo Xinjiang.
rule RELEASE_DEMANDED cannot-wait
    says own-cannot-wait > report|publication
    says report|publication >6 own-cannot-wait
    unless released
    polarity asserted
    confidence 0.7
rule DELAYED where-is-it
    says own-where >2 report
    unless released|own-future|finds|react|will|debate|draft|share|group
    only text
    polarity asserted
    confidence 0.7
    yes Che fine ha fatto il rapporto Onu sullo Xinjiang?
rule RELEASED it-says-so
    says own-it-says-so >2 report
    unless if|will|draft|unpublished|own-future|delay|other-author
    weak yes
    confidence 0.6
    yes Possibili crimini contro l'umanità nello Xinjiang: lo afferma il rapporto dell'Onu.
    no  Crimini contro l'umanità nello Xinjiang: lo afferma il rapporto di Amnesty.
rule RELEASE_DEMANDED out-with-it
    says own-out >1 report
    unless released|not
    polarity asserted
    confidence 0.75
    yes Xinjiang, Washington all'Onu: fuori il rapporto.
rule RELEASE_DEMANDED let-her-publish
    says issuer|un + own-exhort
    unless not|if|oppose|hope|state|unsure|promise|may
    polarity asserted
    confidence 0.7
    yes Bachelet pubblichi il rapporto sullo Xinjiang prima di andarsene.
    no  Pechino teme che Bachelet pubblichi il rapporto sullo Xinjiang.
rule SUPPRESSION_PRESSURE says-no-report
    says state >6 own-no-report
    unless debate|visit
    confidence 0.65
    after-release REACTION
rule PROMISED promises-after-colon
    says promise >2 own-colon >6 report >8 date|soon|coming-weeks
    unless not|asks|unsure
    confidence 0.75
rule REACTION stops-cooperating
    says state >8 not >2 own-cooperate >6 un|issuer
    unless if|visit|delay|publish|unpublished
    confidence 0.6
rule REACTION after-a-colon
    says report >4 own-colon > state|group >3 react|slur
    says report >4 own-colon >3 react|slur > state|group
    only title
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|other-author
    confidence 0.65
rule REACTION judges-it
    says state|group > own-calls >2 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|not|own-future|other-author
    confidence 0.6
# What comes after the release, and what is told of the report without a word of publishing.
words own-since-release
    dalla pubblicazione, dalla sua pubblicazione, dopo che è uscito, dopo che è stato pubblicato
words own-until
    fino a, prima, finché
words own-feels
    sollevati, sollevato, sollevata, sollievo, soddisfatti, soddisfatta, indignati, sperano in sanzioni, sperano nelle sanzioni, sperano che, sperano, temono ritorsioni, esultano, lamentano, si mobilitano, cresce la pressione, aumenta la pressione, piovono critiche, alza la voce, alzano la voce, alza i toni, serra i ranghi
words own-comments
    ha commentato, commenta, commentano, hanno commentato, ha dichiarato, dichiara, ha reagito, reagisce, ha detto, ha twittato, ha scritto su twitter, ha affermato
words own-notes
    prende nota, prendono nota, ha preso nota, hanno preso nota, prende atto, prendono atto, ha preso atto, hanno preso atto
words own-advises
    raccomanda, raccomandano, esorta, esortano, invita, invitano, chiede, chiedono, sollecita, consiglia, suggerisce, intima
words own-charges
    accusa, ha accusato, denuncia, ha denunciato, incolpa, inchioda, mette sotto accusa, punta il dito contro
words own-grave
    gravi violazioni, violazioni gravi, gravi abusi, torture, tortura, torturare, crimini contro l'umanità, crimini internazionali
words own-indictment
    atto d'accusa, j'accuse, verdetto, requisitoria, diagnosi, dura denuncia, accuse
words own-what-un-says
    l'atto d'accusa dell'onu, atto d'accusa dell'onu, verdetto dell'onu, verdetto onu, j'accuse dell'onu, conclusioni dell'onu
    cosa dice l'onu, che cosa dice l'onu, quello che dice l'onu, cosa denuncia l'onu, cosa scrive l'onu, cosa ha scoperto l'onu
words own-in-its-report
    nella valutazione, nel suo documento, nel suo dossier
    nel suo rapporto, nella sua valutazione, nel rapporto, nel documento, in un rapporto, nell'atteso rapporto, nel suo atteso rapporto
words own-draws
    traccia, ha tracciato, dipinge, descrive, ha descritto, riporta, elenca, sottolinea, scrive, ha scritto, raccomanda, chiede, esorta, invita, delinea
rule REACTION after-the-release
    says own-after-release|own-since-release >14 asks|react|own-feels|own-cooperate
    says react|own-feels|own-comments >8 own-after-release|own-since-release
    says own-feels >4 own-after-the >2 report
    says own-after-the >2 report >8 own-feels
    unless if|may|draft|visit|unpublished|delay|await|own-future|own-until
    unless will >2 released
    unless report >2 other-author
    confidence 0.65
    yes Dopo il rapporto dell'Onu sullo Xinjiang, gli uiguri sperano in sanzioni.
    no  Dopo la visita nello Xinjiang gli uiguri sperano in sanzioni dell'Onu.
rule REACTION anger-of-it
    says report >3 own-anger >2 state|group
    says report >4 own-colon >3 own-anger
    only title
    unless publish|draft|if|visit|unpublished|delay|await|prepare|other-author|own-future|pressure|oppose
    confidence 0.6
rule REACTION notes-it
    says own-notes >10 report
    unless issuer|un >1 own-notes
    unless publish|publication|draft|if|will|visit|deny|unpublished|delay
    confidence 0.65
rule RELEASED issuer-accuses
    says issuer|un >2 own-holds >6 own-colon >8 own-crimes|own-grave
    says issuer|un >1 own-charges >2 state >4 own-grave >4 subject
    says subject >3 own-colon >2 issuer|un >1 own-charges >2 state >4 own-grave
    says own-crimes|own-grave >10 own-colon >3 issuer|un >1 own-charges
    about subject
    only title
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|group|not|released
    weak yes
    confidence 0.55
rule RELEASED indictment
    says own-indictment >1 issuer|un >2 subject
    says own-what-un-says >3 subject
    about subject
    only title
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|not|await|prepare|block|may|released
    weak yes
    polarity asserted
    confidence 0.55
words own-according
    secondo, secondo il, secondo la, secondo lo, secondo i, stando a
words own-follow-up
    seguito, conto, misure, risposta, risposte, conseguenze, azioni, liberazione, attuare, indaghi
words own-main
    le conclusioni, conclusioni principali, principali conclusioni, i punti chiave, punti chiave, cosa dice, che cosa dice, ecco cosa dice, cosa c'è scritto, i passaggi chiave, i punti principali
words own-post
    leggendo il, dopo aver letto il, alla lettura del, dopo questo, dopo quel
    dopo il, in seguito al, a seguito del, in risposta al, in reazione al, all'indomani del, sulla scia del
words own-cannot-leave
    non può andarsene senza, non può lasciare senza, non può lasciare l'incarico senza, non può congedarsi senza, non deve andarsene senza, non deve lasciare l'incarico senza, non dovrebbe andarsene senza, non dovrebbe lasciare l'incarico senza
words own-madam
    signora
words own-slur-alone
    farsa, menzogna, menzogne, bugie, bugia, calunnia, calunnie, diffamazione, illegale e nullo, totalmente illegale, disinformazione
rule RELEASED report-finds
    says own-among >2 report
    says own-stands-in >2 report
    says report >5 own-shows
    says report >4 own-holds > own-abuses
    says report >6 own-advises >3 state
    says own-in-its-report >10 issuer|un >2 finds|own-tells|own-holds|own-draws
    says issuer|un >2 own-tells|own-holds|own-draws|finds >14 own-in-its-report
    unless report >2 own-according
    unless await|prepare|own-future|visit|other-author
    unless group >4 own-advises
    unless own-after-the >2 report
    yes Il rapporto dell'Onu sullo Xinjiang raccomanda alla Cina di chiudere i campi.
    no  Un rapporto di Amnesty raccomanda alla Cina di chiudere i campi dello Xinjiang.
    yes Nel suo rapporto sullo Xinjiang l'Onu descrive un sistema di detenzioni di massa.
    no  Pechino prepara una lettera sul rapporto Onu sullo Xinjiang, secondo diversi diplomatici.
rule RELEASE_DEMANDED the-report-itself
    unless own-follow-up
rule RELEASED grave-says-the-un
    says own-crimes|own-grave >20 own-according >3 issuer|un
    about subject
    unless if|will|draft|unpublished|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|not|await|released
    weak yes
    confidence 0.55
    yes La Cina ha commesso crimini contro l'umanità nello Xinjiang, secondo l'ufficio di Bachelet.
    no  La Cina ha commesso crimini contro l'umanità nello Xinjiang, secondo gli esperti dell'Onu.
rule RELEASED headline-of-contents
    says report >4 own-colon >4 own-main
    says report >5 own-points
    only title
    unless if|will|draft|unpublished|not|own-future|await|prepare|delay|other-author|visit|publish|asks|released
    weak yes
    polarity asserted
    confidence 0.6
rule REACTION quoted-on-it
    says report >6 own-colon >8 slur|own-slur-alone
    says react >10 own-on-it >1 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare
    unless report >2 other-author
    confidence 0.65
rule REACTION acts-after-it
    says state >1 pressure >12 own-post >1 report
    says own-post >1 report >6 state >1 pressure
    says state|group >14 own-post >1 report
    says own-post >1 report >10 state|group
    says own-cooperate >12 own-post >1 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|own-future|shelve|block
    unless will > report
    unless report >2 other-author
    weak yes
    confidence 0.55
    yes La Cina sospende il dialogo con l'ufficio in risposta al rapporto dell'Onu sullo Xinjiang.
    no  Il Canada inasprisce la linea dopo il rapporto di Amnesty sullo Xinjiang.
rule RELEASE_DEMANDED not-without-it
    says own-cannot-leave >2 publish|report
    says own-madam >2 own-imperative >3 report
    polarity asserted
    confidence 0.75
    yes Bachelet non può andarsene senza pubblicare il rapporto sullo Xinjiang.
words own-points
    in * punti, in punti, punto per punto, in * domande, in sintesi, nel dettaglio
words own-among
    tra le raccomandazioni del, tra le conclusioni del, fra le raccomandazioni del, le raccomandazioni del, le raccomandazioni contenute nel, gli autori del
words own-stands-in
    non compare nel, non figura nel, è assente dal, assente dal, non appare nel, contenute nel, contenuti nel, contenuta nel, figura nel, compare nel
rule DELAYED unpublished
    unless own-cannot-leave
words own-heed
    dare seguito alle raccomandazioni, attuare le raccomandazioni, seguire le raccomandazioni, dare attuazione alle raccomandazioni
    rispondere al, rispondere del, seguire le raccomandazioni del, applicare il, tenere conto del, tener conto del, prendere sul serio il, dare seguito al, adeguarsi al
words own-telling
    allarmante, allarmanti, agghiacciante, agghiaccianti, inquietante, inquietanti, credibile, credibili, devastante, sconvolgente, preoccupante, preoccupanti, schiacciante
rule REACTION asks-china-to-heed-it
    says asks >4 state >5 own-heed >2 report
    says own-asks-state >5 own-heed >2 report
    says own-calls >3 own-telling >8 report
    says own-calls >1 report >6 own-telling
    unless draft|if|unpublished|delay|await|prepare|visit|comment|publish
    confidence 0.65
    yes La Turchia chiede alla Cina di rispondere al rapporto dell'Onu sullo Xinjiang.
    no  La Turchia chiede all'Onu di pubblicare il rapporto sullo Xinjiang.
words own-asks-state
    chiede alla Cina, chiede a Pechino, chiedono alla Cina, chiedono a Pechino, ha chiesto alla Cina, ha chiesto a Pechino, esorta Pechino, esorta la Cina
words own-kept-word
    ha mantenuto la parola, ha mantenuto la promessa, è stata di parola, ha tenuto fede alla parola, ha tenuto fede alla promessa, come aveva promesso, come promesso
rule PROMISED as-promised
    says own-kept-word
    background yes
    confidence 0.7

words own-before-release
    prima della pubblicazione, prima della diffusione, prima che uscisse, prima che venisse pubblicato, alla vigilia della pubblicazione
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >3 report >3 own-shelved
    unless state >1 asks|pressure
    confidence 0.8
    yes Le ong chiedono a Bachelet di mostrare il rapporto insabbiato sullo Xinjiang.
    no  La Cina chiede a Bachelet di archiviare il rapporto sullo Xinjiang.
words own-lets-see
    mostrare, mostri, tirare fuori, tiri fuori
once own-shelved: what the report is called that somebody asks for
words own-shelved
    insabbiato, archiviato, sepolto, nascosto, chiuso nel cassetto
rule PREPARING+PROMISED prepares-to-publish
    says prepare > own-in-order >3 publish|publication
    unless not|asks|comment|visit|state|group|block
    confidence 0.8
    yes L'ufficio di Bachelet sta ultimando la valutazione sullo Xinjiang al fine di pubblicarla.
words own-in-order
    al fine di, allo scopo di, con lo scopo di
words own-there
    quella regione, questa regione, sulla regione, nella regione, nel frattempo
words own-stuck
    fermo da mesi, ferma da mesi, bloccato da mesi, fermo da settimane, fermo da tempo
rule RELEASE_DEMANDED asks-no-more-delay
    no  La Cina chiede a Bachelet di non pubblicare ma rinviare il rapporto sullo Xinjiang.
