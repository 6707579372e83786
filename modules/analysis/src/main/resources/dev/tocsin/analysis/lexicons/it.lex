# Italian
#
# Future and conditional hold the will in one word (pubblicherà, sarebbe uscito): that is own-future.
# Accents are folded: e is also è.
language it Italian
reach 9

words report
    un'inchiesta, un'indagine, una inchiesta
    un rapporto, un nuovo rapporto, nuovo rapporto, in un rapporto, uno studio, un nuovo studio, nuovo studio, un dossier, un documento, in uno studio, un report, nuovo report, una relazione
    rapporto, report, documento, dossier, valutazione, relazione, risultati, conclusioni, rapporto Onu, studio, testo del rapporto, indagine, pagine del rapporto, resoconto
words publish
    renda pubblico, renda pubblica, rendere pubbliche, renda pubbliche, divulghi, diffonda, tiri fuori, tirare fuori, mettere sul tavolo, metta sul tavolo, portare alla luce, porti alla luce, far conoscere, faccia conoscere, esca, far uscire, faccia uscire, togliere il velo, mettere online, metta online, venga pubblicato, venga pubblicata, sia pubblicato, sia pubblicata, sia reso pubblico, venga diffuso, venga divulgato, venga alla luce, veda la luce, scoprire le carte, scopra le carte
    possa leggere, possano leggere, poter leggere, si possa leggere, sia consultabile
    emetta, venga fuori, venire fuori, mettere fuori, consegnare, dare alle stampe, licenziare, rendere accessibile
    pubblicare, pubblicarlo, pubblicarla, pubblicarne, essere pubblicato, essere pubblicata, venga pubblicato, venga pubblicata, venisse pubblicato, venisse pubblicata, sia pubblicato, sia pubblicata, fosse pubblicato, fosse pubblicata
    pubblichi, pubblicasse, pubblichino, diffondere, diffonderlo, diffonderla, diffonda, diffondesse, venga diffuso, sia diffuso, essere diffuso, essere diffusa, divulgare, divulgarlo, divulgarla, divulghi, divulgasse, venga divulgato, essere divulgato
    rendere pubblico, rendere pubblica, rendere pubblici, rendere pubbliche, renderlo pubblico, renderla pubblica, renderli pubblici, renda pubblico, renda pubblica, renda pubblici, rendesse pubblico, essere reso pubblico, sia reso pubblico, venga reso pubblico
    essere resa pubblica, venga resa pubblica, sia resa pubblica, rendere noto, rendere nota, rendere noti, renderlo noto, renda noto, renda noti, renda nota, rendesse noto, essere reso noto, venga reso noto, uscire, esca, uscisse, farlo uscire, far uscire, faccia uscire
    vedere la luce, veda la luce, vedesse la luce, venire alla luce, venga alla luce, portare alla luce, presentare, presentarlo, presenti, presentasse, sia presentato, venga presentato, essere presentato, rilasciare, rilasciarlo, rilasci, venga rilasciato
    tirare fuori, tirarlo fuori, tiri fuori, mettere sul tavolo, metta sul tavolo, fuori il, fuori quel, svelare, sveli, desecretare, mettere online, metta online, divenire pubblico, diventare pubblico, diventi pubblico, diventa pubblico, esce, emanare, emettere
    rendere di dominio pubblico, pubblicamente disponibile, consegnare al pubblico
words released
    ora è pubblico, è ora pubblico, è finalmente pubblico, ha visto finalmente la luce, ha finalmente visto la luce, vede finalmente la luce
    sfornato, ha sfornato, si può ora leggere, si può leggere, può essere letto, consultabile, è consultabile, è sbucato, spuntato, è spuntato
    ha tirato fuori, messo online, è online, è uscito, è uscita, è stato pubblicato, è stata pubblicata, è stato diffuso, è stato reso pubblico, ha visto la luce, è finalmente uscito, finalmente pubblicato, finalmente pubblica, ha reso pubblico, ha reso pubblica, ha diffuso, ha divulgato, ha messo online, è arrivato, arriva a pochi minuti, sul tavolo c'è, consegnato alla stampa
    infine inviato, spedito, inviato alla stampa, inviato ai giornalisti, è sul tavolo, sul tavolo, licenziato, dato alle stampe, è pubblico, di dominio pubblico, consegnato alla stampa
    pubblicato, pubblicata, pubblicati, pubblicate, diffuso, diffusa, diffusi, divulgato, divulgata, reso pubblico, resa pubblica, resi pubblici, rese pubbliche, reso noto, resa nota, resi noti, uscito, uscita ieri, è uscita, è uscito, ha visto la luce, vede la luce, visto la luce
    venuto alla luce, presentato, presentata, rilasciato, rilasciata, pubblica, diffonde, divulga, rende pubblico, rende pubblica, rende noto, rese pubblico, messo in rete, messo online, messe in rete, messo sul sito, online il, è online, tirato fuori, fatto uscire
    apparso, comparso, è arrivato, è arrivata, arriva il, ecco il, è pubblico, è stato reso, svelato, svelata, emesso, emessa, è disponibile, sganciato, presenta, è fuori
words publication
    pubblicazione, uscita, diffusione, divulgazione, presentazione, rilascio, emissione
words it
    lo, testo, il testo, esso, quello
words draft
    bozza, bozze, copia, prima versione, versione preliminare, versione provvisoria, testo provvisorio, versione in anteprima
words not
    non, mai, né, senza, nessun, nessuna, nessuno, niente, nulla, invece di, anziché, evitare di, nemmeno, neppure, astenersi dal, evitasse di, eviti di
words will
    sarà, saranno, verrà, verranno, dovrebbe, dovrebbero, sta per, stanno per, intende, intendono, prevede, prevede di, previsto, prevista, vuole, vogliono, conta di, contano di, in programma, in procinto, pronto a, pronta a, prossimo alla, prossimo all
    prossima alla, vicina alla, vicino alla, sarebbe, verrebbe, sarebbero, verrebbero, avrebbe, è atteso, è attesa, atteso per, attesa per, attesa entro, atteso entro, fissata, fissato, destinato a, potrà, si prepara a, si appresta a, farà, renderà, vedrà
words promise
    decisa, deciso, mantenuto la parola, parola data, si era impegnata
    promesso, promette, promettere, promise, promessa, promesse, promettendo, impegno, impegnata, impegnato, impegna, impegnarsi, si impegna, assicura, assicurato, assicurando, assicurò, garantito, garantisce, garantì, annunciato, annuncia, annunciò, annunciando, annuncio, spera, sperava, sperano
    speranza, intenzione, intende, ribadito, ribadisce, ribadì, giurato, proposito, determinata a, decisa a, mantenere la, conta, contava, obiettivo, si ripromette, mira a, volontà, lasciato intendere
words may
    poteva, possa, potesse, potrà
    può, possono, potrebbe, potrebbero, forse, magari, possibile che, probabilmente, eventualmente, potesse
words must
    è arrivato il momento, è venuto il momento, è giunta l'ora, non è più rinviabile
    deve, devono, dovrebbe, dovrebbero, bisogna, è ora, è tempo, occorre, necessario, indispensabile, essenziale, va, vada, appartiene, ha il dovere, dovere, tocca, obbligo, non può più, un solo modo, adesso
words asks
    prega, pregato, si prega, pregano, pregata, si aspettano, si rivolgono
    chiede, chiedono, chiesto, chiedere, chiederle, chiedeva, chiedevano, chiese, chiedendo, chiedendole, richiesta, richieste, richiesto, chiesta, sollecita, sollecitano, sollecitato, sollecitata, sollecitare, solleciti, sollecito, esorta, esortano, esortato, esortata, esortare, esortando, invita, invitano
    invitato, invitata, invitare, invitando, invito, invoca, invocano, invocato, invocata, appello, appelli, appella, si appellano, reclama, reclamano, reclamato, reclamare, pretende, pretendono, preteso, pretendere, implora, implorano, implorato, supplica, supplicano, incalza, incalzano, incalzato, insiste, insistono
    insistito, lettera, lettere, scritto, scrive, scrivono, petizione, raccomanda, raccomandato, auspica, auspicano, auspicato, vuole che, vogliono che, chi vuole, che vogliono, ordine, diffida, firme, intima, intimato, domanda, domandano, domandato, consiglia, consigliato, spingono, spinge, ha detto a Bachelet
words pressure
    pressione, pressioni, preme, premono, premuto, premere, minaccia, minacciano, minacciato, minacciando, minacce, minacciate, ricatto, ricatta, lobby, lobbying, intimidire, intimidazione, intimidazioni, ritorsioni, forzare la mano, fa leva, campagna, ostruzionismo
words warn
    avverte, avvertito, avvertono, mette in guardia, mettono in guardia, messo in guardia, ammonisce, ammonito
words harm
    danneggiare, danneggerebbe, danneggerà, nuocere, nuocerebbe, politicizzare, politicizzazione, politicizzerebbe, minerebbe, minare, comprometterebbe, compromettere, confronto tra blocchi, aggraverebbe, inasprirebbe
words oppose
    insorge, insorgono, insorta, si oppone a che, si scaglia contro, fa muro
    no alla, no al
    opposizione di Pechino, opposizione della Cina, opposizione cinese, opposizione alla, opposizione del governo, contrarietà, ferma opposizione
    oppone, oppongono, opposto, opposta, opposti, opporsi, contrario, contraria, contrari, contrarie, contro, avversa, avversione, obietta, obiezione, obiezioni, protesta, protestano, protestato, veto, rifiuta, si ribella, ostile, no di Pechino, no della Cina, non lo vuole
words hope
    sperava, spera, speravano, sperano, speri
    vorrebbe, vorrebbero, preferirebbe, desidera, desiderano, gradirebbe, vuole, cerca di, tenta di
words block
    affossare, affossi, affossarlo, lasciare nel cassetto, lasci nel cassetto, insabbiare, insabbi, insabbiarlo, insabbiamento, tenere nel cassetto, chiudere in un cassetto, fermare, fermi, mettere a tacere, silenziare, boicottare, impedire, impedisca, soffocare, bloccare, blocchi, nascondere, non far uscire, seppellire
    impedire, impedito, impedisce, impediscono, impedirne, impedirgli, bloccare, bloccarlo, bloccarla, bloccato, blocca, bloccarne, fermare, fermarlo, fermarla, fermato, fermarne, insabbiare, insabbiarlo, insabbiato, insabbiata, seppellire, seppellirlo, seppellito, affossare, affossarlo, affossato, affossa
    ostacolare, ostacolarne, ostacola, ostacolato, frenare, frenarlo, sabotare, sabotato, soffocare, nascondere, nasconderlo, occultare, censurare, stoppare, stoppato, stop alla, stop al, scongiurare, silenziare, mettere a tacere, far sparire, farlo sparire, sparisca, dissuadere, dissuaderla, scoraggiare, boicottare
    mandare a monte, evitare la, evitarne, far naufragare, contrastare, vietare, sopprimere, tenere segreto, tenga segreto, restasse segreto, resti segreto, resti nel cassetto, restasse nel cassetto, finisca nel cassetto, tenga nel cassetto, tenere nel cassetto, chiudere nel cassetto, chiuda nel cassetto, imbavagliare
words shelve
    lasciar morire, lasciato morire, archiviare, archiviato, messo una pietra sopra, gettare la spugna, riposto nel cassetto, cestinare, cestinato
    soprassedere, soprassieda, fare marcia indietro, astenersi dalla, desistere dalla
    archiviato, archiviata, archiviare, archiviarlo, archivi, archivia, ritirato, ritirata, ritirare, ritirarlo, ritira, ritiri, rinuncia, rinunciare, rinunciato, rinunci, rinuncerà, accantonato, accantonare, accantonata, accantona, abbandonato, abbandonare, abbandona, cestinato, cestinare, cestina, cancellato, cancellare, messo da parte
    mettere da parte, messo in soffitta, in soffitta, ritiro, rinunciò, desistere, desista, lasciato cadere, lasciar cadere, annullato, annullare, annullata
words delay
    trattenga, trattenesse, rinvii, rinviasse, rimandi, rimandasse, ritardi la, aspetti, attenda, tenga nel cassetto, tenga per sé, posticipi
    resti fermo, restare fermo, resta fermo, rimanga fermo, resti bloccato, resti chiuso
    ritardo, ritardi, ritarda, ritardare, ritardato, ritardata, rinviato, rinviata, rinviare, rinvia, rinvio, rinvii, rimandato, rimandata, rimandare, rimanda, slitta, slittato, slittata, slittare, slittamento, slitterà, posticipato, posticipata, posticipare, posticipa, posticipo, procrastina, procrastinato, tarda, tardato, tardare, tardivo
    differito, differire, differita, congelato, congelare, congelata, trattenere, trattenuto, trattiene, tiene fermo, tenuto fermo, tenere fermo, fermo da, bloccato da, stallo, temporeggia, temporeggiare, tergiversa, prende tempo, prendere tempo, indugia, indugi, lungaggini, in sospeso, dilazione, sospeso, tenere in sospeso, mancato, mancata
words epithet
    atteso, annunciato
    l'atteso, attesissimo, attesissima, a lungo atteso, a lungo attesa, tanto atteso, tanto attesa, atteso da tempo, atteso da mesi, lungamente atteso, più volte rinviato, più volte rinviata, a lungo rinviato, a lungo rinviata, l'attesa valutazione, molto atteso, molto attesa, da tempo atteso, a lungo ritardato
words unpublished
    non c'è ancora traccia, ancora nessuna traccia, nessuna traccia del, non se ne vede traccia
    in un limbo, nel limbo, resta in un limbo, resta nel limbo, non arriva, non si vede, latita, in alto mare
    nemmeno l'ombra, neppure l'ombra, neanche l'ombra, si sono perse le tracce, perse le tracce, nessuna traccia, non c'è traccia, non ce n'è traccia, ancora nulla, ancora niente, ancora nel cassetto, resta nel cassetto, chiuso nel cassetto, non ha ancora visto la luce, mai uscito, non è ancora uscito, desaparecido
    inedito, nel cassetto, in un cassetto, nei cassetti, si fa attendere, si fa aspettare, fa attendere, non c'è ancora traccia, non c'è traccia, nessuna traccia, prendere polvere, prende polvere, ancora segreto, resta segreto, rimane segreto, non ancora uscito, non ancora pubblicato, non è ancora uscito, non è uscito, sotto chiave
    non ha ancora visto la luce, non ha visto la luce, non vede la luce, mai visto la luce, poi più nulla, più nessuna notizia, nessuno l'ha ancora visto, ancora nulla, che fine ha fatto, dov'è finito, desaparecido, non si è visto, stenta a vedere la luce, tarda ad arrivare, ancora inedito, manca ancora, nessuno l'ha visto
words no-date
    non esiste un calendario, non esiste ancora un calendario, alcun calendario, un calendario per
    nessuna data, una data, non c'è una data, non ha una data, senza data, senza una data, non sa quando, non si sa quando, non è chiaro quando, non ha detto quando, non dice quando, nessuna indicazione sui tempi, data da destinarsi, data incerta, nessun calendario, tempi incerti, i tempi del, sui tempi, non ha fissato, nessuna scadenza, quando uscirà, quando sarà, data precisa, quando verrà
words unsure
    non ha potuto garantirlo, non può garantirlo, senza poterlo garantire, senza garantirlo, non lo garantisce, non ha saputo garantirlo
    nulla garantisce che, niente garantisce che, nessuno sa se, non si sa se, il tempo stringe, tempo stringe, contro il tempo, appeso a un filo, è un'incognita, incognita
    non si sbilancia, non si è sbilanciata, non si impegna, non si è impegnata, ci stiamo provando, ci stanno provando, ci prova, stiamo facendo il possibile, fa il possibile, senza garanzie, senza garantire, non assicura, non ha assicurato, lascia aperto, lascia aperta, in forse, in bilico, resta in forse, vaga, evasiva, non promette, non ha promesso, dubbi sulla
    si fanno stretti, si fa stretto, non sa se, non sapere se, non sa dire se
    nessuna garanzia, non garantisce, non poter garantire, non può garantire, non potere garantire, non ha garantito, non garantire, senza garanzie, senza promesse, non promette, in dubbio, dubbi, dubbio, incerto, incerta, incertezza, difficile che, improbabile, ci stiamo provando, ci sta provando, stiamo provando, non è detto, non è certo
    non è sicura, non sa se, non è chiaro se, timore che, teme che, temono che, temono, timori, il tempo stringe, a rischio, lasciato in sospeso, lasciato aperta, non ce la fa, non ce la farà, non farà in tempo, rischia di, rischio, in forse, non assicura, non è sicuro, sul filo, appeso
words await
    aspetta, aspettano, aspettare, aspettando, attende, attendono, attendere, attesa di, in attesa, aspettiamo, aspettato
words at-once
    adesso, ora, senza perdere tempo
    subito, immediatamente, immediata, immediato, senza indugio, senza ulteriori indugi, senza ulteriori ritardi, senza ulteriore ritardo, senza ritardi, senza ritardo, senza altri ritardi, al più presto, quanto prima, rapida, rapido, rapidamente, in tempi rapidi, tempestiva, tempestivo, tempestivamente, prontamente, senza aspettare, senza attendere
    tempi brevi, sollecita pubblicazione, pronta pubblicazione, urgente, urgentemente, senza rinvii, una volta per tutte, finalmente, basta rinvii, basta ritardi
words before
    prima, prima di, prima del, prima della, entro, fino a, finché, per ora, per il momento, questo mese, questa settimana, quest'anno, oggi, domani, in tempo, ancora, presto, tanto presto, a breve, per adesso
words prepare
    rileggendo, sta rileggendo, rilegge, ultima rilettura, ultime verifiche, ultimi ritocchi, ultime correzioni, sta limando, limando, non è ancora finito, non è ancora pronto, bella copia
    prossimo all'uscita, prossima all'uscita, vicino all'uscita
    completando, completare, completa, completamento, finalizzando, finalizzare, ultimando, ultimare, ultima, ultimi ritocchi, ultimi aggiustamenti, ultimato, battute finali, battute conclusive, fase finale, fase conclusiva, dirittura d'arrivo, lavorando, lavora, lavorano, lavora al, lavora a, lavorare, al lavoro, lavori, redigendo, redigere, redazione, stesura
    stendendo, preparando, prepara, preparare, preparazione, elaborando, elaborazione, aggiornando, aggiornare, quasi pronto, quasi pronta, pronto, pronta, conclude, concludendo, concludere, rifinendo, limando, limare, perfezionando, mettendo a punto, mettere a punto, compilando, in lavorazione, in cantiere, rifinitura, finendo
words share
    trasmesso, trasmessa, trasmettere, trasmetterà, inviato, inviata, inviare, invia, mandato, mandata, consegnato, consegnata, consegnare, consegna, condiviso, condivisa, condividere, condividerà, sottoposto, sottoposta, sottoporre, sottoporrà, mostrato, mostrata, mostrare, ricevuto, ricevuta, ricevere, riceverà, riceve, fatto avere, girato, girata, fornito
    fornita, vedere, vedrà, leggere, esaminare, visionare, visionato, anticipato, anteprima, in anteprima, in anticipo, a disposizione, arrivate, arrivati, accesso al, in visione, passato, inoltrato, inoltrata, consultare, letto
words comment
    commenti, commento, commentarla, commentarlo, commentare, osservazioni, note, rilievi, correzioni, parere, pareri, replica, repliche, contributi, controdeduzioni, riscontro, riscontri, osservazione, input, input sostanziali, precisazioni, risposte, chiarimenti
words review
    vaglio, esaminando, esaminato, esaminare, esame, valutando, guardando, studiando, verificando, rivedendo, incorporare, incorporando, integrando, tenere conto, tenendo conto, analizzando, leggendo, recepire, recependo, esamina, valuta
words react
    furiosa, furioso, è furiosa, su tutte le furie, furia, liquidato, liquida, liquidano, bolla, bollato, bollano, insorge, insorgono, esulta, esultano, plaude, plaudono, tuona, tuonano, si scaglia, si indigna
    insorge, insorgono, insorta, protesta
    elogiare, accogliere, condannare, criticare, apprezzare, lodare, salutare
    respinge, respinto, respinta, respingono, respinse, respingere, condanna, condannano, condannato, condannò, critica, critiche, criticato, criticano, attacca, attaccato, accolto, accolta, accoglie, accolgono, accolse, saluta, salutano, salutato, plaude, plaudono, plauso, elogia, elogiano, elogiato, apprezza, apprezzano, apprezzamento, bolla, bollato, bollata
    definisce, definito, definita, liquidato, liquida, reagisce, reagito, reagiscono, reazione, reazioni, denuncia, denunciano, denunciato, contesta, contestato, contestano, furia, ira, infuria, smonta, rigetta, rigettato, si scaglia, tuona, rivendica, commenta il, commentando il, esulta, esultano, loda, lodano, ha risposto, risponde, replica, replicato, stronca
words slur
    spazzatura, carta straccia, senza valore, panzana, fandonie, fandonia, invenzione, propaganda
    castello di bugie, strumento politico, orchestrata
    menzogne, menzogna, bugie, bugia, falsità, falso, falsi, farsa, pagliacciata, disinformazione, calunnia, calunnie, diffamazione, diffamatorio, politicamente motivato, politicamente motivata, motivazioni politiche, illegale, illegittimo, nullo, nullo e non valido, inventato, inventate, inventata, montatura, fabbricato, fabbricata, distorto, distorta, manipolazione
    strumento politico, cumulo di, carta straccia, spazzatura, svolta, pietra miliare, passo avanti, storico, storica, punto di svolta, vittoria, spartiacque, schiaffo, bomba, devastante, macigno, importante passo, controrapporto, 131 pagine
words finds
    accusa, accusano, denuncia, parla di, parlano di, conclude, conclude che, afferma, afferma che, sostiene, sostiene che, rileva, constata, documenta, documentano, descrive, elenca, secondo il, secondo l, stando al, si legge, scrive, certifica, riconosce, riscontra, evidenzia, mette nero su bianco, conferma, parla, raccomanda, contiene, cita, punta il dito, dice che, ritiene, emerge
    attesta, si parla, nelle 48 pagine, ritengono credibili, emergono
words council
    Consiglio, Consiglio per i diritti umani, Consiglio dei diritti umani, Consiglio diritti umani
words debate
    dibattito, dibattiti, discussione, discutere, discuterne, voto, voti, vota, votato, votano, votazione, mozione, mozioni, proposta, proposte, progetto di decisione, decisione, iniziativa
words outcome
    bocciato, bocciata, boccia, bocciano, bocciatura, respinto, respinta, respinge, respingono, sconfitta, sconfitto, vittoria, vince, vinto, fallisce, fallito, fallita, affossa, affossato, affossata, astensioni, astenuti, astensione, presentato, presentata, presentano, presenta, chiede, chiedono, chiesto, propone, proposto, depositato, depositata, niente, stop al, no al
    approva, approvato, approvata, adottato, adottata, contro, voti contro, bloccato, bloccata, blocca, passa, per un soffio, rifiuta, rifiutato, dice no, ritira, depositano
words un
    Onu, ONU, Nazioni Unite
words state
    Cina, Pechino, cinese, cinesi, governo cinese, governo di Pechino, autorità cinesi, regime, regime cinese, Repubblica popolare, Zhang Jun, Wang Wenbin, Wang Yi, Zhao Lijian, Hua Chunying, Liu Yuyin, Chen Xu, Mao Ning, Xi Jinping, Xi, ambasciatore cinese, Cuba, Pakistan, Russia, Mosca, quaranta Paesi, 40 Paesi, quarantina di Paesi, quarantina di Stati, quarantina di governi, una quarantina
words group
    Stati, Paesi, governi, organizzazioni, organizzazione, associazioni, ong, attivisti, parlamentari, senatori, deputati, Congresso, Stati Uniti, Usa, Washington, Casa Bianca, Unione europea, Ue, Farnesina, Roma, Berlino, Londra, Parigi, Germania, Francia, Regno Unito, Italia, Human Rights Watch, Amnesty, Amnesty International, Congresso mondiale uiguro, superstiti, sopravvissuti
    familiari, vittime, esuli, diplomatici, esperti, studiosi, critici, Occidente, democrazie, Parlamento europeo, opposizione, firmatari, difensori, gruppi, ricercatori, ministro, ministra, ambasciatori, uiguri in esilio, Paesi occidentali
words spokesman
    portavoce, Colville, Shamdasani, Throssell, Laurence, ufficio, funzionari, funzionario
words other-author
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
    se, qualora, nel caso, in caso di, purché, a meno che, se il, ove, una volta che, eventuale, posto che, sempre che, nell'ipotesi, ex
words why
    quando, dove, come mai, perché non, che fine, cosa aspetta
words when
    quando, in che data, a che data
words know
    sa, sapere, sappia, sapeva, dire, detto, chiaro, sicura, sicuro, certa, deciso, decidere, chiarito, precisato, precisare, garantire, garantito, confermare, confermato, specificato, in grado di dire, rivelato
words deny
    smentisce, smentito, smentire, smentita, smentiscono, nega, negato, negano, negare, non è vero, falso che, infondato, infondata, esclude, escluso, non risponde al vero, priva di fondamento
words recall
    settimane prima, mesi prima, qualche settimana prima, poche settimane prima, alcune settimane prima, un anno prima, qualche mese prima
    scorso settembre, settembre scorso, dicembre scorso, scorso dicembre, l'anno scorso, scorso anno, un anno fa, mesi fa, settimane fa, due anni fa, scorsa estate, scorso inverno, scorsa primavera, scorso autunno, in passato, all'epoca, a suo tempo, in origine, originariamente, in precedenza, a inizio anno, l'anno prima, già a, già in, già lo scorso
words had
    aveva, avevano, era stato, era stata, fu
words condition
    a un patto, a patto che, ad un patto, purché, a condizione che, a condizione di, in cambio di silenzio, in cambio del silenzio
    condizione, condizioni, in cambio, patto, contropartita, a patto, prezzo, baratto, scambio, accordo, condizionato, condizionata, subordina, subordinato
words says
    detto, dice, dicono, ha detto, affermato, afferma, afferma che, dichiarato, dichiara, spiegato, spiega, riferito, riferisce, confermato, conferma, annunciato, annuncia, ammesso, ammette, aggiunto, aggiunge, ribadito, ribadisce, assicurato, assicura, fatto sapere, fa sapere, sottolineato, sostiene, precisato, chiarito, secondo, promesso, rivelato
words reports-that
    riferisce, riferito, riporta, riportato, riportano, secondo, rivela, rivelato, scrive, cita, citando, citato, citata, visionata, visto, informa, scrivono, rivelano, racconta
words but
    ma, però, tuttavia, benché, sebbene, mentre, invece, ora, adesso, eppure, anche se, bensì
words by
    di, da, del, della, dell, dei, degli, delle, dal, dalla, dall
words by-when
    entro, fino a, prossimo, prossima, prima di, questo
words see-also
    leggi anche, vedi anche, leggi, approfondimenti, per approfondire, articoli correlati, correlati, potrebbe interessarti, i più letti, altre notizie, ultime notizie, sullo stesso tema
words filler
    spazio a dubbi, senza alcun dubbio, non lascia dubbi
    tarda serata, tarda sera, tarda notte, l'opposizione
    conferenza stampa, comunicato stampa, rapporti con, in rapporto, rapporto di fiducia, non solo, non appena, non più di, non meno di, stampa, crimini contro l'umanità, contro l'umanità, contro 17, non commenta, non ha voluto commentare, no comment, nessun commento, non conferma, non ha commentato, non ha risposto, nel frattempo, stato maggiore, senza ostacoli, giorno prima, prima metà, prima volta
    prima donna, per la prima, nel suo primo, critica situazione, libertà di stampa, secondo mandato, secondo rapporto, un secondo, non c'entrano, a secondo, secondo un rapporto, non si trattava, non si trattasse, documento d'identità, prendere atto, secondo un documento, alla prima, in primo luogo, contro gli uiguri, contro la minoranza, contro il terrorismo, contro i musulmani, contro le minoranze, accuse contro
words today
    oggi, stasera, entro stasera, entro sera, in giornata, entro la giornata, entro oggi, nelle prossime ore, entro mezzanotte, prima di mezzanotte, poche ore, entro la mezzanotte, in serata, questa sera
words tomorrow
    domani
words soon
    manca poco, mancano pochi giorni, sta per arrivare, alle porte
    presto, a breve, tra breve, fra breve, prossimamente, quanto prima, imminente, prossimi giorni, tra pochi giorni, fra pochi giorni, in tempi brevi, prossimi mesi, da un momento all'altro, a giorni, prossimo futuro, a stretto giro
words coming-weeks
    prossime settimane, poche settimane, qualche settimana, entro settimane, alcune settimane, questione di settimane
words end-of
    fine del mese, fine mese, entro fine mese, fine di questo mese
words this-month
    questo mese, entro il mese

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
    dov'è, dove è, che fine ha fatto, fuori il
words own-held
    tiene, tenuto, tengono, resta, rimane, rimasto, giace
words own-still
    fermo, nel cassetto, in un cassetto, in sospeso, sotto chiave
words own-answer
    documento di 131, controrapporto, 131 pagine, montatura

words own-a-report
    un'inchiesta, un'indagine, una inchiesta
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
words own-sees-in
    vede nel, vedono nel, ha visto nel, hanno visto nel, vede in, vedono in, legge nel, trova nel, trovano nel
words own-confirms-it
    conferma quanto, conferma ciò che, confermano quanto, dà loro ragione, gli dà ragione, dà ragione a, rende giustizia, è un sollievo, è una vittoria, è un passo, è un riconoscimento, è una vergogna, non vale nulla, non vale niente, non ha alcun valore, è un insulto, è una provocazione, arriva tardi, è un inizio, avvalora, è una pietra miliare
words own-is-here
    è qui, c'è, finalmente c'è, è finalmente qui, è sul tavolo, si può leggere, è ora leggibile, è a disposizione di tutti, è nelle mani di tutti, è in rete
words own-in-hand
    ha già in mano, ha in mano, ha tra le mani, ha già tra le mani, dispone del, dispone già del, dispone di una copia, è già in possesso, ha già letto, ha sul tavolo
words own-returned
    ha inviato, inviato, ha rispedito, rispedito, ha restituito, restituito, ha trasmesso, trasmesso, ha consegnato, consegnato, ha presentato, ha fatto pervenire, fatto avere, ha fatto avere
words own-campaign
    campagna, fa campagna, fanno campagna, firme, offensiva, manovra, manovre, mobilita, coalizione, crociata, pressing, fronte
words own-against-it
    contro
words own-try-that
    fare in modo che, fa in modo che, far sì che, fa sì che, perché, affinché, ottenere che, cerca di ottenere che, tenta di ottenere che, preferirebbe che, vorrebbe che, gradirebbe che, muove mari e monti
words own-goes-on
    ancora, tuttora, rammarica, deplora, teme, temono, preoccupa, si chiede, si chiedono
words own-would-hurt
    danneggerebbe, danneggiare, nuocerebbe, rovinerebbe, metterebbe a rischio, alimenterebbe, avvelenerebbe, romperebbe la fiducia, minerebbe, pregiudicherebbe
words own-recommends
    raccomandano, raccomanda, suggeriscono, suggerisce, consigliano, consiglia, premono, preme
words own-keep-secret
    tenere tutto segreto, tenerlo segreto, tenerla segreta, tenere segreto, tenere nascosto, tenerlo nascosto, tenerlo nel cassetto, lasciarlo nel cassetto, tenere nel cassetto, chiuderlo in un cassetto, tacere, lasciar perdere, non farne nulla
words own-calls
    definisce, definito, definita, definiscono, bolla, bollato, bollano, chiama, chiamano, liquida, liquidato, taccia, tacciato, bolla come, parla di, parlano di, per la quale si tratta di, per cui si tratta di
words own-content
    il contenuto, suo contenuto, quel lavoro, l'esercizio, quelle carte
words own-replies
    replica, replica della cina, risposta della cina, replica di pechino, risposta di pechino, secca replica, dura replica
words own-hits-back
    reagisce con rabbia, ha reagito con rabbia, reagito furiosamente, ha reagito furiosamente, è andata su tutte le furie, va su tutte le furie, contrattacca, ha contrattaccato, passa al contrattacco, non si è fatta attendere, insorge, è insorta, tuona, ha tuonato, alza la voce
words own-after-release
    all'indomani della pubblicazione, il giorno dopo la pubblicazione, giorno dopo la pubblicazione, ore dopo la pubblicazione, giorni dopo la pubblicazione, settimana dopo la pubblicazione, dalla sua pubblicazione, dopo la sua pubblicazione, dopo la pubblicazione, a ridosso della pubblicazione, appena pubblicato, appena uscito
words own-colon
    :
rule SUPPRESSION_PRESSURE so-that-it-does-not
    says state > own-try-that >14 not >6 publish|released
    says own-try-that >10 report > not >5 publish
    says own-try-that >3 not >3 publish
    unless own-goes-on|group > own-try-that
    polarity asserted
    confidence 0.75
words own-attacks
    si scaglia contro, si scagliano contro, si è scagliata contro, si è scagliato contro, attacca il, attaccano il, ha attaccato il, spara a zero sul, spara a zero contro, se la prende con, se la prendono con, ridicolizza, ridicolizzano, si accanisce contro, tuona contro, tuonano contro, inveisce contro, deride
words own-provokes
    ha scatenato, scatena, ha provocato, provoca, ha suscitato, suscita, ha sollevato, solleva, ha fatto infuriare, fa infuriare, ha mandato su tutte le furie
words own-anger
    furia, ira, rabbia, collera, indignazione, ire, proteste, protesta, sdegno, plauso, applausi, soddisfazione, dura reazione
words own-over-it
    per il, davanti al, di fronte al, a causa del
words own-no-room-for-doubt
    non lascia spazio a dubbi, non lascia dubbi, non lascia alcun dubbio, parla da solo, parla da sé, è inequivocabile, è schiacciante, non può essere ignorato, non si può ignorare
words own-have-consequences
    abbia conseguenze, deve avere conseguenze, deve portare a, deve tradursi in, si traduca in, non resti lettera morta, non deve restare lettera morta, non cada nel vuoto, richiede una risposta, esige una risposta
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
    unless state >3 own-read|if|comment|draft|released
    confidence 0.75
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    says own-no-excuse >6 report > delay|own-hold-back
    unless released
    polarity asserted
    confidence 0.75
rule REACTION after-it
    says own-after-the >2 report >12 asks
    says asks >12 own-after-the >2 report
    unless publish|delay|unpublished|draft|visit
    confidence 0.65
rule REACTION sees-in-it
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
    unless will|promise|if|asks|may|must|not
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
    non si discuterà, non discuterà, niente dibattito, nessun dibattito, no al dibattito, non ci sarà un dibattito, non si parlerà, no a un dibattito, non vuole discutere
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
    says not > own-future > before|date
    says before|date > not > own-future
    says not > own-awaited > before|date
    yes Il rapporto di Bachelet sullo Xinjiang non sarà pubblicato prima di settembre.
rule DELAYED may-not
    says may > not > own-future
rule SHELVED will-not-publish
    says not > own-future
    yes Bachelet non pubblicherà il rapporto sullo Xinjiang.
rule DELAYED unsure
    says unsure > own-future
    says own-future > unsure
    says promise > unsure
    yes Non è certo che il rapporto di Bachelet sullo Xinjiang uscirà in agosto.
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
    unless visit
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
