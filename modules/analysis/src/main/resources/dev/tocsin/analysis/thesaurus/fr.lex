# French: words of the concepts that concepts.lex declares.

words publish
    publie*, publia, publiant, publions, publiait, publiaient, rend* public*, rend* publiqu*, rend* enfin public*,
    rend* enfin publiqu*, dévoil*, divulgu*, diffus*, révél*, déclassifi*, fait paraître, faire paraître, fera paraître,
    faisant paraître, fasse paraître, fait sortir, faire sortir, laiss* sortir, sort* son rapport, sort* le rapport,
    sort* ce rapport, présent* son rapport, présent* le rapport, rend* son rapport, rend* ses conclusions, remis son rapport,
    livr* son rapport, livr* ses conclusions, met* à disposition, mis à disposition, mise à disposition, mis à la disposition,
    met* à la disposition, rend* accessible*, rend* disponible*, lev* le voile, levé le secret, lever le secret,
    porter à la connaissance, porté à la connaissance, fait connaître, faire connaître, communiqu* publiquement, mett* au jour,
    lâch* son rapport, dégain*, sort* un rapport

words come-out
    paraît, paraître, paraîtra, paraîtrait, paraîtront, paraisse, paraissait, paru, parue, parus, parues, apparaît, apparaître,
    sorti, sortir, sortira, sortirait, sort enfin, voir le jour, vu le jour, verra le jour, voit le jour, verrait le jour,
    voie le jour, au grand jour, émerg*, refait surface, fait surface, refaire surface, est tombé, est enfin là, enfin public,
    enfin publique, domaine public, place publique, deven* public, devient public, deviendra public, désormais public

words online
    en ligne, son site, sur le site, site web, site officiel, page web, page d'accueil, internet, sur la toile, sur le web,
    télécharg*, téléversé, posté sur, consultable*, disponible sur, portail, lien vers, pdf, réseaux sociaux, réseau social,
    tweet*

words publication
    publication, publications, parution, parutions, sortie, divulgation, dévoilement, diffusion, mise en ligne, mise à disposition,
    révélation, révélations, présentation, levée du secret, communication du rapport, remise du rapport, rendre public,
    mise en circulation, dévoilé au public, déclassification, dépôt du rapport, mise sur la table, mise au grand jour,
    médiatisation, annonce

words leak
    fuite, fuites, fuitée, fuitées, fuiter, pu consulter, consulté par, consultée par, consultés par, a pu voir, ont pu voir,
    vu par, vue par, vus par, lu par, eu accès, obtenu copie, obtenu une copie, obtient une copie, obtenu par, obtenue par,
    obtenus par, s'est procuré, se procurer une copie, procuré une copie, dont une copie, copie du document, pris connaissance,
    transmis à la presse, éventé, éventée, éventer, ébruit*, parvenu à la presse, tombé entre les mains, piraté, piratés, piratage,
    lanceu* d'alerte, filtré, filtrer, document confidentiel obtenu

words at-last
    enfin, finalement, au bout du compte, en fin de compte, en définitive, au final, fini par, finit par, finira par,
    finissent par, après tout, tout de même, quand même, tôt ou tard, à la longue, après bien des, une bonne fois, il était temps,
    pas trop tôt, mieux vaut tard, dénouement

words last-minute
    in extremis, dernière minute, dernière heure, dernier moment, ultime moment, dernière ligne, dernier acte, ultime acte,
    dernier geste, ultime geste, baroud d'honneur, coup d'éclat, chant du cygne, minuit, minutes avant, à quelques minutes,
    à quelques heures, heures avant, minutes seulement avant, sur le fil, dernier instant, dernières heures, derniers instants,
    dernière journée, ultime jour, dernier jour de mandat, dernier jour du mandat, toute fin, tard dans la soirée,
    tard dans la nuit, au milieu de la nuit, nuitamment, à la dérobée, au finish, au gong, coup de théâtre, flèche du parthe,
    cadeau d'adieu, cadeau de départ, jour de son départ, avant l'heure limite, au dernier jour

words text-size
    pages, page, feuillets, paragraphes, notes de bas, annexe, annexes, volumineux, volumineuse, pavé, dense, denses, épais,
    épaisse, touffu, copieux, copieuse, long document, long rapport, longue réponse, long texte, rapport fleuve, document fleuve,
    réponse fleuve, tient en, fouillé, étoffé

words hidden
    secret, secrets, secrète, sous clé, sous le boisseau, sous le coude, sous le manteau, embargo, sous scellés, tiroir, tiroirs,
    dort dans, dorment, dormir dans, prenne la poussière, oubliettes, cachée, cacher, dissimul*, occult*, rétention, retenu par,
    retenir le rapport, retient le rapport, retenir sa publication, assis sur, assise sur, assoit sur, s'asseoir sur,
    à l'abri des regards, loin des regards, soustrait, escamot*, planqu*, sous cloche, chape de plomb, prend* la poussière

words unpublished
    inédit, inédite, inédits, inédites, non publié, non publiée, non publiés, pas publié, pas été publié, jamais publié,
    jamais été publié, pas rendu public, pas été rendu public, non divulgué, non diffusé, confidentiel, confidentielle,
    confidentiels, confidentialité, confidentiellement, usage interne, document interne, non public, pas public, pas publique,
    pas dévoilé, resté secret, diffusion restreinte, classifié, rapport fantôme, arlésienne, encore inconnu

words not-yet
    pas encore, toujours pas, encore pas, jamais encore, encore jamais, aucune trace, pas trace, sans trace, pas l'ombre,
    aucun signe, pas de signe, rien n'est venu, rien ne vient, rien n'a bougé, rien n'a été, rien n'a changé, rien à l'horizon,
    rien ne bouge, toujours rien, on ne voit rien venir, rien vu venir, voir venir, pas paru, pas sorti, pas vu le jour,
    introuvable, nulle part, se fait attendre, par son absence, aux abonnés absents, encore à venir, encore à paraître,
    reste à publier, toujours attendu

words silence
    silence, silences, silencieux, silencieuse, silencieusement, mutisme, muet, muette, muets, mutique, se tait, se taire,
    se taisent, s'est tu, s'est tue, taisait, omerta, pas un mot, sans un mot, aucun mot, pas dit mot, rien dit, ne dit rien,
    n'a pas mentionné, pas évoqué, sans explication, aucune explication, pas d'explication, sans donner d'explication,
    sans plus de précision, sans plus de détails, discret sur, discrète sur, laconique, motus, bouche cousue,
    pas souhaité commenter, sans commentaire, aucun commentaire, pas de commentaire, pas communiqué, ne communique pas,
    sourde oreille

words delay-verb
    retard*, différé, différée, différer, repouss*, ajourn*, décal*, temporis*, atermoi*, atermoyer, tergivers*, remis à plus tard,
    remet* à plus tard, renvo* à plus tard, renvoyé aux calendes, renvoyer aux calendes, remis aux calendes, tarde à, tarder à,
    tardent à, tardait à, fait traîner, faire traîner, fait durer, faire durer, gagner du temps, gagne du temps, jouer la montre,
    joue la montre, suspend*, surseoir, sursis, sursoit, prolong*, ralenti*, retenu, retenir, procrastin*, prorog*, laissé traîner,
    rallong*, reporte, reportée, reporter sa publication, reporter la publication, reportent

words delay-noun
    retard, retards, report, reports, ajournement*, atermoiement*, tergiversation*, temporisation, procrastination,
    délai supplémentaire, sursis, contretemps, lenteur, lenteurs, ralentissement*, blocage, arriéré, décalage, renvoi,
    prolongation, valse hésitation, dilatoire, dilatoires, calendes, moratoire, attentisme

words late
    tardif, tardive, tardifs, tardives, tardivement, en retard, avec retard, avec du retard, après coup, à la traîne,
    longtemps attendu, longuement attendu, attendu de longue date, attendu depuis longtemps, fait attendre, aurait dû paraître,
    aurait dû être, aurait déjà dû, devait paraître, devait être publié, hors délai, hors délais, en souffrance, passé la date,
    retard sur le calendrier, accus* du retard, mois de retard, an de retard, trop tard, bien tard, sur le tard, si tard,
    plus tard que

words date-missed
    échéance manquée, manqué l'échéance, échéance passée, échéance dépassée, délai dépassé, délai écoulé, délai expiré,
    dépass* le délai, passé sans que, est passée sans, date est passée, date butoir, délais non tenus, pas été tenu, n'a pas tenu,
    pas tenu parole, pas tenu sa promesse, pas tenu ses promesses, pas tenu son engagement, pas été tenue, pas respecté,
    pas été respecté, non respecté, rendez vous manqué, raté, ratée, expirée, échu, caduc, caduque, passé à la trappe,
    promesse non tenue, promesses non tenues, promesse rompue, promesse trahie, rompu sa promesse, manqué à sa parole,
    manqué à sa promesse, failli à sa promesse, lettre morte, date limite passée, promesse non honorée, engagement non tenu,
    sans que le document

words stuck
    bloqué, bloquée, bloqués, coincé, coincée, enlis*, embourb*, piétin*, stagn*, s'éternis*, éternise, éternisent, impasse,
    point mort, en rade, en panne, suspens, en souffrance, limbes, végèt*, langui*, croupi*, en carafe, gelé, gelée, paralys*,
    à l'arrêt, surplace, ne bouge pas, n'avance pas, ne progresse pas, pas avancé, en plan, goulet, goulot d'étranglement,
    au ralenti, s'enterre, n'en finit pas, traîne, traînent, traîner, traînait, patine, patinent

words repeatedly
    encore une fois, une fois de plus, une nouvelle fois, une fois encore, à nouveau, de nouveau, encore et encore,
    encore et toujours, plusieurs reprises, à maintes reprises, maintes fois, nombreuses reprises, à deux reprises,
    à trois reprises, à multiples reprises, chaque fois, plusieurs fois, bien des fois, deuxième fois, troisième fois,
    quatrième fois, cinquième fois, énième, sans cesse, sans relâche, inlassable*, régulièrement, constamment, continuellement,
    répété, répétée, répétés, répétées, répétitions, à répétition, réitéré, réitérée, réitérés, sans arrêt, derechef,
    systématiquement, récurrent*, fréquemment, successif*, successive*, mois après mois, à l'envi

words wait
    attente, attentes, patient*, patience, expectative, faire le pied de grue, poireaut*, ronge* son frein, guett*, suspense,
    suspendu à, suspendus à, en stand by, attend*, dans l'incertitude, longue veille, retient son souffle, retenir son souffle,
    en haleine, languir, scruter, scrute, scrutent

words long-time
    depuis des mois, pendant des mois, durant des mois, de longs mois, plusieurs mois, mois durant, depuis des années,
    plusieurs années, années durant, depuis un an, près d'un an, pendant un an, presque un an, plus d'un an, an plus tard,
    mois plus tard, mois après, il y a un an, il y a des mois, depuis deux ans, trois ans, quatre ans, longtemps, longuement,
    de longue date, depuis belle lurette, depuis l'an dernier, depuis l'année dernière, depuis le printemps, depuis l'automne,
    depuis l'été, depuis des lustres, interminable*, onze mois, neuf mois, six mois, dix mois, une éternité, depuis des semaines,
    pendant des semaines, plusieurs semaines, mois de silence, mois d'attente

words more-time
    plus de temps, davantage de temps, besoin de temps, besoin de plus de, encore du temps, un peu de temps, un certain temps,
    quelque temps, prend du temps, prendra du temps, prendre du temps, pris du temps, prendre le temps, demand* du temps,
    exig* du temps, nécessit* du temps, temps nécessaire, temps requis, le temps qu'il faut, temps supplémentaire,
    délai supplémentaire, plus long que, plus longtemps, plus tard que prévu, encore attendre, faudra attendre, falloir attendre,
    faudra patienter, pas pour tout de suite, pas pour demain, pas pour aujourd'hui, processus long, procédure longue, prorogation,
    sans se précipiter, quelques semaines encore, quelques semaines supplémentaires, quelques jours supplémentaires

words no-date
    aucune date, pas de date, sans date, date exacte, date inconnue, date ultérieure, sans fixer de date, pas fixé de date,
    sans préciser de date, sans préciser quand, sans donner de date, pas donné de date, avancer de date, pas arrêté de date,
    aucun calendrier, pas de calendrier, sans calendrier, aucune échéance, pas d'échéance, sans échéance, aucun délai,
    pas de délai précis, aucun agenda, ignore quand, ne sait quand, sait pas quand, pas dit quand, dire quand, savoir quand,
    sine die, indéfiniment, indéfini, indéfinie, indéterminé*, flou, floue, évasif, évasive, sans limite de temps, nouvel ordre

words time-short
    temps presse, temps compté, compte à rebours, contre la montre, jours comptés, sont comptés, heure tourne, horloge tourne,
    montre tourne, que quelques jours, que quelques semaines, que quelques heures, il ne reste que, ne reste plus que,
    ne lui reste que, reste que quelques, jours restants, derniers jours, jours qui restent, temps qui reste, peu de temps,
    manque de temps, se referme, sablier, approche de la fin, approche de l'échéance, à l'approche, à quelques jours,
    à une semaine de, dernière semaine en poste

words impatience
    impatience, impatiences, impatient, impatiente, impatients, impatienter, s'impatient*, impatientent, frustr*, déception*, déçu,
    déçue, déçus, déçues, décevant, déçoit, désarroi, constern*, désillusion*, désabus*, amertume, amer, amère, exaspér*, agac*,
    lassitude, lassés, à bout, perd patience, perdre patience, perdu patience, perdent patience, patience a des limites,
    patience s'épuise, bout de patience, colère, ras le bol, excédé, excédés, décourag*, désespoir, désespér*, indign*, grogne,
    incompréhension, perplex*, dépit, dépité, trépign*, rong* son frein

words reason
    parce que, parce qu, raison, raisons, cause, causes, du fait, faute de, compte tenu, dû à, due à, est dû, sont dus, suite à,
    par suite, étant donné, vu que, puisque, car, motif, motifs, prétexte*, s'explique par, explication*, justifi*, invoqu*,
    attribu*, imput*, mis sur le compte, met* sur le compte, sur fond de, en vertu, argu*, à la suite de, lié à, liée à, liés à,
    découle, alléguant, par souci, pandémie, ressources limitées, pourquoi

words promise-verb
    promet, promis, promise, promit, s'engage, s'est engagé, s'est engagée, s'engager, s'engageait, s'étaient engagés, engagé à,
    engagée à, engagent à, garanti*, assur*, donn* sa parole, juré, jura, certifi*, fait la promesse, faire la promesse,
    pris l'engagement, prendre l'engagement, prend l'engagement, s'était engagée, fait serment, jurent, promett*

words promise-noun
    promesse, promesses, engagement, engagements, assurance, assurances, garantie, garanties, parole, serment, serments, gage,
    gages, vœu, voeu, vœux, voeux, belles paroles, dette, profession de foi, paroles en l'air, déclaration d'intention,
    contrat moral, mots rassurants

words intend
    intention, intentions, compte publier, compte rendre, comptait, comptent, comptons, compte bien, compte toujours,
    entend publier, entend rendre, entend bien, entendait, entendent, prévoit, prévoir, prévoyait, prévoient, prévoyant, envisag*,
    projette, planifi*, voudrait, vouloir, souhait*, espèr*, vise à, visait, visent à, a pour but, pour but de, dans le but,
    a pour objectif, se propos*, songe à, songer à, aspir*, tient à publier, cherche à, cherchait à, ambitionn*, volonté,
    projetait, veut publier, voulait publier, veut le publier, veut rendre

words resolve
    détermin*, résolu, résolue, résolus, résolument, résolution de publier, bien décidé, bien décidée, décidée à, décidé à,
    fermement, fermeté, inébranlable*, inflexible, intransigean*, tiendra parole, tenir parole, tient parole, tenu parole,
    tiendra sa promesse, tenir sa promesse, tenu sa promesse, tient sa promesse, tenir ses promesses, tenir ses engagements,
    tenir son engagement, honor* sa promesse, honor* ses engagements, honor* son engagement, honor* sa parole,
    respect* sa promesse, respect* ses engagements, respect* son engagement, ne renoncera pas, quoi qu'il arrive, coûte que coûte,
    vaille que vaille, contre vents et marées, envers et contre tout, à tout prix, advienne que pourra, sans faillir, sans faiblir,
    persist*, persév*, ira jusqu'au bout, aller jusqu'au bout, bel et bien

words soon
    bientôt, prochainement, sous peu, imminent, imminente, imminents, imminence, d'ici peu, dans peu de temps, avant longtemps,
    avant peu, incessamment, jour à l'autre, moment à l'autre, brève échéance, courte échéance, avenir proche, proche avenir,
    futur proche, très vite, assez vite, dans les meilleurs délais, pas tarder, ne saurait tarder, ne tardera pas, à court terme,
    dans la foulée, prochain, prochaine, prochains

words expected
    prévu, prévue, prévus, prévues, devrait, devraient, devait, doit paraître, censé, censée, censés, supposé, programmé,
    programmée, programmés, planifié, planifiée, fixé, fixée, agendé, agendée, annoncé, annoncée, annonces, annoncer, escompt*,
    anticip*, prévision*, pressenti*, à l'ordre du jour, au calendrier, sera publié, sera rendu public, serait publié,
    sera publiée, va être publié, en vue, attend*

words before-leaving
    fin du mandat, fin de mandat, terme du mandat, expiration du mandat, mandat expire, mandat s'achève, mandat s'achèvera,
    mandat s'achevait, mandat prend fin, mandat prendra fin, mandat se termine, mandat se terminait, mandat arrive,
    avant le départ, son départ, départ de la, avant de partir, avant de quitter, avant qu'elle ne parte, avant qu'elle quitte,
    quitt* ses fonctions, quitt* son poste, quitt* le poste, quitt* la tête, quitt* l'organisation, cess* ses fonctions,
    cessation de ses fonctions, fin de ses fonctions, sur le départ, tir* sa révérence, rend* son tablier, passer le flambeau,
    passer la main, passe* le relais, cèd* sa place, faire ses valises, fasse ses valises, ses cartons, plier bagage, plie bagage,
    retraite, encore en poste, encore en fonction, encore aux commandes, pas briguer, second mandat, deuxième mandat,
    dernier jour de mandat, derniers jours en poste, départ prévu, son mandat, fin de fonction, partante

words time-frame
    prochains jours, prochaines semaines, prochains mois, prochaines heures, semaines à venir, jours à venir, mois à venir,
    heures à venir, semaines qui viennent, jours qui viennent, d'ici quelques semaines, d'ici quelques jours, d'ici quelques mois,
    dans quelques semaines, dans quelques jours, dans quelques mois, d'ici à la fin, d'ici fin, d'ici là, fin du mois,
    fin de l'année, fin de l'été, fin de la semaine, fin de semaine, la rentrée, cet automne, à l'automne, cet hiver, cet été,
    ce printemps, au printemps, mois prochain, semaine prochaine, année prochaine, an prochain, prochaine session, sous quinzaine,
    sous huitaine, dans la quinzaine, dans un délai, dans les délais, dans les temps, avant l'été, avant les vacances, ce mois ci,
    cette semaine, courant de l'été, avant la fin de, d'ici le, dans les semaines, dans les jours, d'ici un, d'ici une, d'ici deux

words effort
    effort, efforts, efforc*, essai*, essay*, fait de son mieux, faire de son mieux, fait tout pour, faire tout pour,
    tout faire pour, tout mis en œuvre, tout mis en oeuvre, met* tout en œuvre, met* tout en oeuvre, tout son possible,
    fait son possible, faire notre possible, tout notre possible, faire notre maximum, faire le maximum, fait le maximum,
    sans ménager, se démèn*, s'activ*, s'évertu*, s'emploie, s'emploient, employons, travaill* dur, arrache pied, se mobilis*,
    déploie, déployer tous, s'achar*, pied d'œuvre, pied d'oeuvre, bouchées doubles, remu* ciel et terre, tente, tentent, tenter,
    tentait, tentative*

words confirm
    confirm*, assur*, réaffirm*, réitér*, répét*, redit, redire, rappelé, certifi*, attest*, corrobor*, insist*, martel*,
    maintien*, maintenu, de source sûre, officialis*, persiste et signe, valid*, ressass*, rassur*, entérin*, accrédit*, redisent,
    bel et bien

words doubt
    doute, doutes, douter, doutent, douteux, douteuse, sceptique*, scepticisme, incertain, incertaine, incertains, incertitude*,
    pas certain, pas sûr, pas sûre, rien n'est sûr, rien n'est certain, moins sûr, rien ne dit, rien n'indique, aucune garantie,
    pas de garantie, sans garantie, ne garantit, pas garanti, ne peut garantir, ne peut promettre, pas promettre, ne peut assurer,
    improbable*, peu probable, peu probables, invraisemblable, hypothétique*, aléatoire, discutable, sujet à caution, pas acquis,
    rien d'acquis, loin d'être acquis, hésitation*, perplexe*, pourrait ne pas, risque de ne pas, pourrait ne jamais,
    risque de ne jamais, point d'interrogation, peu de chances, peut être, incrédul*, au conditionnel, hésite, hésitent

words finalise
    finalis*, achev*, termin*, finir, finit, fini, finie, complété, compléter, conclure ses travaux, clôtur*, parachev*,
    point final, met* la dernière main, bout des travaux, mener à bien, mené à bien, mener à terme, mené à terme,
    arrêt* la version finale, peaufin*, mis au point, mettre au point, mise au point, parfaire, ficel*, conclusion des travaux,
    bouclé, bouclée, boucler, bouclage

words ready
    prêt, prête, prêts, prêtes, terminé, terminée, achevé, achevée, achevés, finalisé, finalisée, bouclé, bouclée, complet,
    version finale, forme finale, définitif, définitive, sous presse, bon à tirer, est sur la table, ficelé, dans sa version

words write
    rédig*, rédaction, rédacteur*, rédactrice*, écri*, élabor*, prépar*, compil*, établir un rapport, établir le rapport,
    établissement du rapport, établi par, dresser un rapport, signé par, couché sur le papier, formul*, libell*, ébauch*, auteur,
    auteurs, coécri*, autrice, autrices

words check
    vérifi*, relecture*, relire, relit, relu, relue, relisent, révis*, contrôl*, passe en revue, passer en revue, au crible,
    peigne fin, à la loupe, examin*, examen, examens, recoup*, corrig*, correction*, juridique, analys*, étudie, étudier,
    réexamin*, réexamen, passage en revue, retouch*, remani*, validation, décortiq*, épluch*, minutieux, minutieuse,
    minutieusement, mis à jour, mise à jour, mettre à jour, actualis*, authentifi*, travail éditorial

words final-touches
    dernières touches, dernière touche, touche finale, touches finales, retouches, dernière main, dernière phase, phase finale,
    phase ultime, ultime phase, dernière étape, dernières étapes, étape finale, étapes finales, ultime étape, ligne droite,
    dernière ligne, bout droit, dernier droit, dernières corrections, ultimes corrections, dernières vérifications,
    ultimes vérifications, derniers ajustements, ultimes ajustements, derniers détails, derniers préparatifs,
    dernières modifications, finition*, peaufin*, fignol*, touche à sa fin, touchait à sa fin, touche au but, en bout de course,
    en cours de finalisation, stade final, dernier stade, derniers réglages

words work-on
    travaillait, travaillons, travaux, travaille, travaillent, planche, planchent, plancher, se penche, se penchent, penché sur,
    s'attelle, attelé, attelée, en cours, en préparation, chantier, en gestation, en train de, progress*, continue de travailler,
    continue à travailler, continue son travail, à pied d'œuvre, à pied d'oeuvre, œuvre à, oeuvre à, plein travail, occupé à,
    bien avancé

words nearly
    presque, quasi, quasiment, près de, tout près, deux doigts, sur le point, point d'être, en passe de, en passe d'être,
    en voie d'être, au bord, à la veille, pratiquement, peu s'en faut, à peu près, s'apprêt*, apprête à, apprêtait à, apprêtent à,
    stade avancé, bien avancé, bien avancée, état d'avancement, touche au but, touche à sa fin, manque plus que, à quelques pas,
    à un pas, virtuellement, bientôt terminé, bientôt prêt, à portée de main, pour ainsi dire, bon train

words gather
    recueil*, récolt*, rassembl*, réunir, compil*, documenté, documenter, entretien*, entretenu avec, interview*, témoign*,
    témoins, témoin, déposition*, analys*, surveill*, suivi de la situation, suit la situation, images satellitaires, imagerie,
    satellite*, vues aériennes, enquêt*, investig*, recherch*, recens*, répertori*, données, preuves, éléments de preuve,
    documents officiels, documents internes, audition*, amass*, glan*, monitoring, dépouill*, statistiques, réuni, réunis,
    documentent, observation de la situation, consigné, collecte*

words send
    envoy*, envoi, envoie, enverra, transmi*, transmet*, communiqué à, communiquer à, communiquée à, remis à, remet* à, remettait,
    remise, soumet*, adress*, faire parvenir, fait parvenir, parvenu à, partag*, montré à, présenté à, fourni*, expédi*, achemin*,
    notifi*, porté à l'attention, porter à l'attention, fait passer, faire passer, délivr*, donner à lire, donné à lire, en copie,
    confié à, a soumis, soumis pour, montrer à

words receive
    reçoi*, reçu, reçue, reçus, reçues, recev*, réception, obten*, obtien*, récupér*, possession, entre les mains, en mains,
    a en main, en main propre, dispose d'une copie, se procur*, procuré, destinataire*, est parvenu, prendre connaissance,
    tient en main

words comments
    commentaire, commentaires, commenter, observation, observations, remarque, remarques, réaction, réactions, réponse, réponses,
    avis, retours, apport, apports, contribution*, rectifi*, factuel, factuelle, factuels, factuelles, annot*, suggestion*,
    objections, demandes de modification, modifications, points de vue, précisions, contre arguments, éclaircissement*

words in-advance
    à l'avance, par avance, d'avance, préalable, préalablement, en amont, avant la publication, avant sa publication,
    avant publication, avant la parution, avant sa parution, avant la sortie, avant sa sortie, avant la diffusion,
    avant sa diffusion, avant de publier, avant d'être publié, avant d'être rendu, avant qu'il soit, avant qu'il ne soit,
    avant première, en prévision, en primeur, jours avant, semaines avant, mois avant, sous embargo, peu avant, juste avant,
    veille de la publication, anticipation

words consult
    consult*, concert*, dialogu*, échang*, en discussion avec, discussions avec, pourparlers, droit de réponse, droit de regard,
    contradictoire, procédure habituelle, procédures habituelles, pratique, usage, usages, coutume, comme le veut,
    procédure standard, procédure normale, protocole, protocolaire, conformément à la procédure, contacts avec, négoci*,
    coopération avec, interlocuteur*, demander l'avis, sollicit* l'avis, recueillir les commentaires, recueillir les observations,
    d'ordinaire, usuel*

words incorporate
    intégré, intégrer, incorpor*, inclu*, pris en compte, prise en compte, prend* en compte, prenant en compte, tenir compte,
    tenu compte, tient compte, tenant compte, pris en considération, prend* en considération, reflét*, répond* aux commentaires,
    répondre aux observations, traiter les commentaires, prendre acte, pris acte, insér*, amend*, annex*, retenu les remarques,
    intégrée, intégrant, ajouté au rapport, intégration

words draft
    projet de rapport, projet de texte, projet de document, ébauche, ébauches, brouillon, brouillons, premier jet, avant projet,
    version, versions, mouture, moutures, préliminaire, préliminaires, provisoire, provisoires, manuscrit, copie, copies,
    esquisse*, document de travail, texte de travail, canevas, projet du rapport, projet final

words pressure
    pression, pressions, tiraill*, entre le marteau et, marteau et l'enclume, étau, en tenaille, bras de fer, bras long,
    de tout son poids, forcer la main, force la main, contrain*, acculé, exerce des, exercent des, entre deux feux, feux croisés,
    rouleau compresseur, collimateur, pèsent sur, pèse sur, peser sur, pèse de tout son, tordre le bras, intense, pousse la,
    soumise à, soumis à

words lobby
    lobby, lobbies, lobbying, lobbyist*, groupe* de pression, démarch*, intervenu auprès, intervenir auprès, auprès des diplomates,
    auprès de diplomates, auprès des capitales, auprès des missions, cherch* des appuis, cherch* des soutiens, chercher le soutien,
    chercher des alliés, cherch* l'appui, ralli*, courtis*, sollicit*, fait campagne, faire campagne, racol*, battre le rappel,
    bat le rappel, entregent, plaidoyer, tract*, convainc*, persuad*, jeu d'influence, plaide auprès, recueillir des signatures,
    recueill* des soutiens, groupes d'intérêt

words threaten
    menac*, intimid*, chantage, faire chanter, représailles, rétorsion, rétorsions, conséquences, prix à payer, payer le prix,
    paiera le prix, le paiera, paieront, prix fort, ultimatum, mise en garde voilée, harcèl*, ripost*, punir, punition,
    hausse le ton, hausser le ton, à ses risques et périls, coercit*, montré les dents, montrer les muscles, montrent les crocs

words warn
    averti*, met* en garde, mis en garde, mise en garde, mises en garde, prévenu, prévien*, préveni*, alert*, sonn* l'alarme,
    sonnette d'alarme, signal d'alarme, cri d'alarme, carton jaune, rappel à l'ordre, semonce, gare à, redout*, craint, crainte,
    craignent, déconseill*

words letter
    lettre, lettres, missive, missives, courrier, courriers, courriel, courriels, notes, note verbale, note diplomatique, mail,
    mails, email, messages, par écrit, correspondance*, dépêche diplomatique, câble, télégramme, circulaire, mémo, mémorandum,
    mémos, document écrit, réponse écrite, communication écrite, billet, épistolaire, épître, déclaration écrite, communiqué écrit,
    cette note, la note, une note

words sign
    signe, signent, signer, signée, signés, signées, signant, signature*, signataire*, cosign*, contresign*, apposé, apposer,
    rejoint par, se sont joints, joint leur voix, se sont associés, s'associ*, souscri*, paraph*, conjoint, conjointe,
    conjointement, à l'unisson, appos* leur nom

words circulate
    circul*, distribu*, diffusé auprès, diffusée auprès, fait le tour, faire le tour, envoyé aux missions, envoyée aux missions,
    adressé aux missions, parmi les missions, parmi les diplomates, auprès des missions, auprès des ambassades, entre diplomates,
    missions diplomatiques, de main en main, sous le manteau, fait passer, partagé avec les missions, transmis aux missions,
    entre ambassades, colport*, répand*, de mains en mains, propager, propage

words oppose
    oppos*, objecter, objecte, objection, objections, contre la publication, contre sa publication, contre le rapport, hostile,
    hostiles, hostilité, résist*, réfractaire*, réticen*, désapprouv*, désapprob*, s'insurg*, contest*, refuse la publication,
    ne veut pas que, ne veut pas voir, ne veulent pas, pas d'accord, désaccord, se dress* contre, dressé contre, vent debout,
    farouche, farouchement, défavorable*, réprouv*, frond*, boucliers, mal vu, mauvais œil, mauvais oeil, non à la publication

words block
    bloqu*, blocage, empêch*, entrav*, stopp*, arrêter la publication, arrêter le rapport, faire arrêter, mettre fin,
    mettre un terme, obstacle, obstacles, obstru*, contrecarr*, contrer, contre attaque, déjou*, tenu en échec, mettre en échec,
    fait échec, faire échec, faire échouer, fait échouer, sabot*, torpill*, veto, interdi*, neutralis*, verrouill*, verrou,
    met* des bâtons dans, bâtons dans les roues, en travers, stop, coup d'arrêt, tuer dans l'œuf, tuer dans l'oeuf, capot*,
    paralyser, barrer la route, barrage

words bury
    enterr*, enseveli*, étouff*, censur*, bâillon*, réduire au silence, réduit au silence, réduits au silence, faire taire,
    fait taire, impos* le silence, supprim*, suppression, disparaît*, escamot*, occult*, dissimul*, cacher la vérité,
    sous le tapis, sous le boisseau, oubliettes, tuer le rapport, trappe, mort né, mort née, chape de plomb, passé sous silence,
    éliminer le rapport, gomm*, effac*, musel*

words interfere
    ingéren*, s'ingér*, ingérer, immisc*, immixtion*, interf*, influenc*, inféod*, manipul*, pesé sur, peser sur, infléch*,
    édulcor*, atténu*, adouci*, dilu*, modér*, expurg*, caviard*, aseptis*, affaibli*, tronqu*, falsifi*, retouché, réécri*,
    amoindri*, se mêler, met* son nez, droit de regard, dicter, arrondi* les angles, se mêle de, altérer, altéré, dicté

words damage
    nuire, nuit à, nuisible*, nuirait, atteinte, atteintes à la crédibilité, dommage*, dégât*, endommag*, saper, sapent,
    compromet*, empoisonn*, envenim*, détérior*, dégrad*, entach*, terni*, fragilis*, affaibl*, met* en danger, mis à mal,
    met* à mal, péril, politis*, exacerb*, attis*, aggrav*, confrontation, confrontations, affrontement, affrontements, tensions,
    confiance mutuelle, rompre la confiance, rompre la coopération, préjudic*, discrédit*, décrédibilis*, crispation*, sape la,
    sape l, nuisent, mine la, sape le

words refrain
    ne pas publier, ne pas le publier, ne pas rendre public, ne pas rendre publique, de ne pas diffuser, ne pas divulguer,
    ne pas sortir, ne pas le rendre, ne publie pas, ne publiez pas, ne soit pas publié, pas être publié, s'abst*, abstenir,
    abstien*, abstention, renoncer à publier, renonce à, renoncer à la publication, s'en garder, se gard* de, se reten*,
    reconsidér*, réviser sa position, revoir sa position, revenir sur, y regarder à deux, deux fois avant, réfléchir à deux fois,
    machine arrière, marche arrière, évit* de publier, dissuader, dissuasion, se raviser

words displeasure
    préoccup*, vives inquiétudes, inquiétude, mécontent*, colère, furieu*, fureur, courroux, courroucé, fulmin*, irrit*, agac*,
    indign*, protest*, fâch*, fustig*, contrari*, vex*, s'offusqu*, offusqué, déplai*, déplor*, regrett*, ferme opposition, ulcér*,
    tollé, exaspér*, vue d'un mauvais œil, vue d'un mauvais oeil, malaise, hors d'elle, voit rouge, vent debout, profond regret,
    outré, outrée, outrés, outrage

words behind-scenes
    coulisse, coulisses, huis clos, en privé, portes closes, derrière les portes, discrètement, discret, discrète, discrétion,
    catimini, sous main, en secret, secrètement, en douce, à l'abri des regards, à l'abri des caméras, loin des caméras,
    loin des projecteurs, en aparté, apartés, dans l'ombre, antichambre*, couloir, couloirs, à pas feutrés, bas bruit, sans bruit,
    sans faire de bruit, en silence, souterrain, souterraine, tractations, conciliabule*, messes basses, officieux, officieuse,
    officieusement, sous le manteau, à mots couverts, confidentiellement, en interne, canaux diplomatiques, par la bande,
    tête à tête

words campaign
    campagne, campagnes, offensive, offensives, orchestr*, concertée, concerté, coordonn*, manœuvr*, manoeuvr*, stratagème*,
    tir de barrage, contre attaque, croisade, levée de boucliers, propagande, assaut, bataille diplomatique, guerre d'influence,
    guerre de communication, opération de communication, séduction, ballet diplomatique, activisme, mobilisation, branle bas,
    efforts concertés, machination*

words give-in
    cède, céder, cédant, cèdent, cédera, plie, plier, pliera, ploy*, ploie, s'inclin*, courb* l'échine, baiss* les bras,
    baiss* la tête, capitul*, recul*, jet* l'éponge, flanch*, fléchi*, faibli*, fait machine arrière, fait marche arrière,
    rétropédal*, autocensur*, auto censure, se couch*, couché devant, se soum*, soumission, obtempér*, à genoux, agenouill*,
    complais*, compromission*, concession*, s'est laissé intimider, se dégonfl*, lâcheté, abdiqu*, s'aplati*, volte face,
    rendre les armes, cédait, cédèrent

words withstand
    résist*, ne cédera pas, pas céder, sans céder, ne cède pas, pas cédé, ne pliera pas, pas plier, pas fléchir, pas reculer,
    pas se laisser, ne se laisse pas, pas intimider, laisser intimider, laiss* pas influencer, pas influencée, pas influencé,
    pas impressionn*, tenir bon, tient bon, tenu bon, tiendra bon, tenir tête, tient tête, tenu tête, tenir le coup, campe sur,
    camper sur, inébranl*, indépendance, indépendant, impartial*, sans pression, libre de toute, à l'abri des pressions,
    insensible, imperméable, sourd aux pressions, ne nous empêchera, ne nous arrêtera, ne m'empêchera, pas dissuad*, intégrité,
    garde le cap, garder le cap, droit dans ses bottes, droite dans ses bottes, courageu*, faire fi, passé outre, passer outre,
    malgré les pressions, en dépit des pressions, malgré la pression, indépendante, braver, brave les

words call-for
    appel*, réclam*, exig*, demand*, revendi*, insist*, prône, prônent, prôner, prônait, prônant, préconis*, requiert, requièrent,
    sommé, sommée, sommation, plaident pour, plaide pour, cri du cœur, cri du coeur, à cor et à cri, enjoi*, injonction,
    mise en demeure, met* en demeure, veulent que, veulent voir, sommer

words urge
    exhort*, presse de, pressent, presser, ont pressé, a pressé, pressée de publier, pressé la, pressés de, presse le, pressant,
    pressante, pressants, pressions pour publier, incit*, encourag*, instamment, avec insistance, suppli*, conjur*, implor*,
    adjur*, enjoi*, engag* à, relanc*, talonn*, interpell*, stimul*, aiguillonn*, somme la, somment, pousse, poussent, pousser

words ask
    demand*, requête*, requis, requér*, sollicit*, prie, prient, prière, invit*, appel*, interpell*, réclam*, souhaite que,
    souhaitent que, prier de, questionn*, souhaiterait, souhaitent voir, supplique

words petition
    pétition*, lettre ouverte, lettres ouvertes, déclaration commune, déclaration conjointe, communiqué commun,
    communiqué conjoint, appel commun, appel conjoint, tribune, tribunes, lettre commune, lettre conjointe, lettre collective,
    lettre signée, texte commun, texte signé, signatures, signataires, collectif, collectifs, manifeste, cosigné, cosignée,
    motion commune, dans une lettre, prise de position commune, joint leur voix, unissent leurs voix

words must
    doit, doivent, devons, devez, devrait, devraient, devrions, devrez, devra, devront, aurait dû, auraient dû, il faudrait,
    il faudra, faut, fallait, il est temps, grand temps, il était temps, heure est venue, l'heure est à, moment est venu,
    le temps est venu, nécessaire, nécessaires, nécessairement, nécessité, indispensable*, impérati*, obligé, obligée, tenu de,
    tenue de, tenus de, essentiel, crucial, cruciale, primordial*, vital, est important, s'impose, a le devoir, incombe, incombent,
    lui revient, ne peut plus attendre, vaut mieux, de rigueur

words at-once
    sans délai, sans plus de délai, sans autre délai, sans retard, sans plus de retard, sans nouveau retard, sans plus attendre,
    sans attendre, sans tarder, sans plus tarder, immédiat, immédiate, immédiats, immédiatement, aussitôt, tout de suite,
    sur le champ, au plus vite, au plus tôt, dès que possible, le plus vite possible, plus tôt possible, aussi vite que possible,
    brefs délais, meilleurs délais, rapidement, prompt*, urgemment, urgence, incessamment, séance tenante, affaires cessantes,
    maintenant, dès aujourd'hui, dès à présent, sans ambages, sans atermoiements, sans tergiverser, sans perdre de temps, illico,
    très vite

words no-more
    plus d'excuse, plus d'excuses, aucune excuse, pas d'excuse, sans excuse, inexcusable*, aucune raison, plus de raison,
    pas de raison, sans raison valable, aucune justification, rien ne justifie, injustifi*, inacceptable*, intolérable*,
    inadmissible*, incompréhensible*, plus attendre, ne peut attendre, peut pas attendre, trop duré, que trop tardé, trop attendu,
    assez attendu, ça suffit, un jour de plus, une minute de plus, plus un jour, plus possible d'attendre, plus de retard,
    temps à perdre, ras le bol, ne saurait attendre, fini les, chaque jour compte, chaque jour qui passe, plus longtemps encore,
    assez de prétextes

words owed
    droit de savoir, droit de connaître, ont le droit, a le droit, droit de lire, mérit*, doit aux victimes, le doit aux,
    nous le devons, vérité, devoir moral, obligation morale, transparen*, crédibilité, en jeu, y va de, il en va de, redevab*,
    reddition de comptes, rendre des comptes, intérêt public, intérêt général, dette, justice pour les victimes,
    question d'honneur, remplir son mandat, à la hauteur, par respect pour, reconnaissance des victimes, sont en droit,
    en droit de, en droit d'attendre

words reproach
    reproch*, critiqu*, accus*, inaction, inertie, passivité, passive, échec, échou*, a failli, failli à, faillite, manquement*,
    manqué à, manque de courage, manque de fermeté, laxis*, lâcheté, frilosité, frileuse, frileux, timor*, timide, timidité,
    pusillanim*, complaisan*, trahi*, déçu les victimes, laiss* tomber, mollesse, incapable*, incapacité, négligen*, blâm*,
    vilipend*, épingl*, étrill*, pointe du doigt, pointée du doigt, montrée du doigt, grief, griefs, tient rigueur, ferm* les yeux,
    détourn* le regard, mis en cause, mise en cause, remontranc*, naïv*, piégée, instrumentalis*, abandonné les, tancé, complice*,
    complicité

words protest
    manifestation*, manifestant*, manifesté, manifester, manifestent, manifestaient, rassemblement*, rassemblés devant,
    se sont rassembl*, réunis devant, attroup*, devant le siège, sit in, sit ins, veillée, veillées, bougies, marche, marches,
    défil*, cortège*, pancarte*, banderole*, slogan*, grève de la faim, gréviste*, dans la rue, dans les rues, protest*,
    contestataire*, piquet, happening, flash mob, chaîne humaine, battre le pavé, bat le pavé, flambeaux, tractage, brandi*,
    scandent, scandant

words reject
    rejet*, récus*, repouss*, réfut*, refuse de reconnaître, refuse d'accepter, balay*, balaie, revers de main, n'accepte pas,
    pas accepter, n'acceptera pas, n'acceptons pas, ne reconnaît pas, pas reconnaître, ne reconnaissons pas, s'oppose fermement,
    s'opposons fermement, fermement opposé, fermement opposée, oppose une fin de non, non recevoir, catégoriquement, catégorique,
    en bloc, inacceptable*, irrecevable*, répudi*, dédaign*, désavou*, contest*, inscrit en faux, inscrire en faux

words condemn
    condamn*, dénonc*, fustig*, vilipend*, pourfend*, étrill*, conspu*, blâm*, stigmatis*, réprouv*, réprobation, vitupér*,
    fulmin*, vive critique, vives critiques, critiqu* vivement, vertement, sévèrement, violemment, déplor*, s'en est pris,
    s'en prend à, s'en est prise, s'en prendre à, boulets rouges, au pilori, attaqu*, réquisitoire*, diatribe*, scandal*,
    monte au créneau, monter au créneau, indign*, s'insurg*, s'élèv* contre, s'est élevé contre, dans les termes les plus,
    plus grande fermeté, haro, taill* en pièces

words welcome
    salu*, réjou*, félicit*, accueil*, applaudi*, acclam*, louang*, loue, louent, hommage, contents, satisfaction, satisfait,
    satisfaite, satisfaits, satisfaisant*, soulag*, heureu*, bienvenu, bienvenue, bonne nouvelle, apprécié, apprécient, apprécier,
    remerci*, gratitude, vant*, encens*, bravo, chaleureusement, content, contente, louer

words lies
    mensong*, ment, mentir, menteu*, fabrication*, toutes pièces, désinform*, mésinformation, faux, fausse, fausses, fausseté,
    faussement, infox, fake news, intox, rumeur, rumeurs, affabul*, infond*, non fondé, non fondées, sans fondement,
    dénué de fondement, dénuée de fondement, dénuées de fondement, tout fondement, inventé, invention*, imaginaire*, fictif*,
    fiction, calomni*, contrevérité*, contre vérités, fallacieu*, canular, bobard*, fables, déform*, dénatur*, témoins achetés,
    mis en scène, présomption de culpabilité, inventées, distorsion*, fabriqu*

words worthless
    farce, mascarade, parodie, simulacre, supercherie, imposture, illégal, illégale, illégaux, illicite*, illégitim*, non avenu,
    non avenue, nullité, invalide*, sans valeur, aucune valeur, pas de valeur, chiffon de papier, bout de papier,
    morceau de papier, paperasse, poubelle, poubelles, torchon, sans crédibilité, aucune crédibilité, pas crédible, peu crédible,
    non crédible, non crédibles, discrédité, dénué de crédibilité, dépourvu de, bidon, sans fondement juridique, base légale,
    aucune autorité, sans autorité, aucun mandat, sans mandat, hors mandat, outrepass*, absurd*, ridicul*, risible, grotesque*,
    partial, partiale, tendancieu*, insensé, biaisé, biaisée, coquille vide, nul et

words plot
    politis*, outil politique, instrument*, complot, complots, complotist*, conspir*, machination*, manigance*, orchestr*, ourdi*,
    fomenté, fomentée, téléguid*, à la solde, marionnet*, antichinois*, forces hostiles, forces étrangères, forces occidentales,
    diffam*, dénigr*, calomni*, discrédit*, noirci*, attaques infondées, affaires intérieures, affaires internes, ingérence,
    s'ingérer dans les affaires, immixtion, souveraineté, endigu*, contenir le développement, entrav* le développement, hégémon*,
    deux poids, double standard*, arrière pensées, provocation*, sous couvert, séparatis*, guerre froide, motivation politique,
    motivations politiques, politiquement motivé*, motivé politiquement, parti pris, manipulé par, manipulation*, salir, salit,
    salissure

words landmark
    historique, historiques, jalon, jalons, tournant, charnière, moment décisif, bascule, point de non retour, étape importante,
    étape décisive, grand pas, pas en avant, premier pas, bonne direction, avancée, percée, fait date, fera date, faire date,
    sans précédent, retentissant*, fracassant*, explosif*, explosive, accablant*, cinglant*, change la donne, changer la donne,
    changement de donne, donne raison, conforte, valide, crédibilis*, corrobore, reconnaissance, consécration, autorité morale,
    fait autorité, poids moral, donne du poids, donner du poids, victoire, vérité éclate, bris* le silence, rompt le silence,
    fin du déni, plus nier, pierre angulaire, pavé dans la mare, bombe, coup de tonnerre, séisme, onde de choc, confirme ce que

words act-on
    donner suite, donné suite, donnent suite, suites, suivi, donner une suite, mis en œuvre, mis en oeuvre, mise en œuvre,
    mise en oeuvre, met* en œuvre, met* en oeuvre, traduire en actions, tradui* en actes, se tradui*, concréti*, des actes,
    concret, concrète, concrets, concrètes, passer à l'action, passe à l'action, passer aux actes, passage à l'acte, agir,
    agissent, prochaine étape, prochaines étapes, étape suivante, étapes suivantes, ne doit pas rester, sans suite,
    pas rester lettre morte, pas la fin, qu'un début, point de départ, servir de base, sert de base, base pour,
    tir* les conséquences, tirer les leçons, tire* les conclusions, s'appuyer sur, prend* des mesures, pris des mesures, s'empar*,
    s'en saisir, se saisir, suivies d'effet, réponse internationale, au delà des mots, feuille de route, passage à l'action

words accountability
    enquête, enquêteurs, mécanisme, mécanismes, établissement des faits, justice, justiciable*, tribunal, tribunaux, juridiction*,
    cour pénale, cour internationale, juges, rend* des comptes, reddition de comptes, redevabilité, imputabilité,
    responsable de ses actes, responsables de leurs actes, établir les responsabilités, responsabilit* pénale, impun*, poursuites,
    poursuivre les responsables, procès, juger les responsables, réparation, réparations, session spéciale, session extraordinaire,
    séance spéciale, rapporteur spécial, envoyé spécial, compétence universelle, plainte*, inculp*, répondre de leurs actes,
    rapporteur permanent, auteurs présumés

words debate
    débat, débats, débattre, débattu, débattra, débattent, discussion, discussions, discuter, discuté, discuteront, motion,
    motions, résolution*, projet de décision, texte présenté, vote, votes, voter, votent, votera, scrutin, ordre du jour,
    inscrire à l'ordre, session, sessions, séance, séances, conseil, assemblée, plénière, hémicycle, dialogue interactif, délibér*,
    mis aux voix, mettre aux voix, déposé un texte, coparrain*, table ronde, réunion, main levée

words defeat
    rejet*, vote contre, votes contre, votent contre, voix contre, voix pour, dix neuf voix, dix sept voix, dix neuf contre,
    par dix neuf, abstention*, abstenu*, s'abstenir, courte tête, justesse, d'un cheveu, étroit, serré, faible marge, majorité,
    contre la motion, contre le texte, défaite, défaites, échec, échou*, revers, camouflet, gifle, déroute, débouté, battu, battus,
    mis en minorité, mise en minorité, pas adopté, n'a pas été adopté, recal*, désaveu, retoqu*, non adopt*, coup dur,
    coup d'arrêt, douche froide, voix près, motion repoussée, repoussé par

words respond
    répond*, réponse, réponses, réagi*, réaction*, rétorqu*, répliqu*, ripost*, contre attaqu*, contre rapport, réfut*,
    s'est défendu, point par point, renvoy* la balle, cinglant*, commenté, à son tour, en retour, sorti de son silence,
    sort de son silence, sortie de son silence, contre pied, se justif*, contre offensive, objecte, rétorsion, mise au point,
    renvoie dos à dos, sorti de sa réserve

words falls-short
    décevant*, déçoi*, déçu, déception, trop faible, trop faibles, timide, timides, tiède, tièdes, frileux, frileuse,
    mi figue mi raisin, insuffisan*, insuffisamment, pas assez loin, ne va pas assez, va pas jusqu, sans aller jusqu,
    ne parle pas de, n'emploie pas, mot génocide, mot de génocide, terme de génocide, terme génocide, n'utilise pas,
    sans utiliser le terme, sans employer le mot, n'évoque pas, ne mentionne pas, pas mention, aucune mention, sans mentionner,
    ne qualifie pas, ne tranche pas, édulcor*, affaibli, dilué, en deçà, prudent, prudente, sur la réserve, rest* en retrait,
    langage diplomatique, euphém*, pincettes, lacune*, omis, omission*, demi mesure, minimis*, occasion manquée, a minima,
    laisse à désirer, sur sa faim, sur leur faim, n'a pas qualifié, sans parler de génocide

words anniversary
    an après, an plus tard, deux ans après, deux ans plus tard, anniversaire*, mois après, mois plus tard, semaines après,
    semaines plus tard, jours après, depuis la publication, depuis sa publication, depuis le rapport, depuis sa parution,
    depuis la parution, après la publication, après sa publication, après la parution, après sa parution, après la sortie,
    après le rapport, suite au rapport, suite à la publication, à la suite de la, à la suite du, dans le sillage, au lendemain,
    lendemain de la publication, commémor*, il y a tout juste, tout juste un an, rapport publié en, rapport publié l'an dernier,
    rapport historique, retour sur

words cite
    cite, citée, cités, citées, citer, citant, citent, citation*, mentionn*, mention, référence*, se référ*, référant, s'appu*,
    appuie sur, appuient sur, appuyant, appuyé sur, se fond*, fondée sur, basé sur, basée sur, se basant, sur la base, invoqu*,
    évoqu*, renvo* au rapport, à la lumière, à l'appui, au regard, au vu, reprend les conclusions, reprenant,
    conformément au rapport, comme le souligne le, comme le montre, mis en avant, met en avant, faisant valoir, tel que documenté,
    se basent

words sanctions
    sanction*, boycott*, embargo*, interdiction d'importer, interdiction des produits, interdiction d'entrée, gel des avoirs,
    avoirs gelés, gel d'avoirs, mesures restrictives, mesures punitives, mesures coercitives, mesures commerciales,
    mesures économiques, restriction*, désinvest*, cesser de s'approvisionner, approvisionnement*, chaînes de valeur,
    devoir de vigilance, diligence raisonnable, importations, importation, importateur*, exportations, exportation,
    multinationale*, marques, investisseur*, investissement*, liste noire, coton, tomates, panneaux solaires, polysilicium, visas,
    douanes, droits de douane, tarifs douaniers

words support
    souten*, soutien, soutiens, soutient, soutiennent, soutiendra, appui, appuis, appuient, appuyer, approuv*, approbation,
    adhésion, endoss*, cautionn*, avalis*, se ralli*, se range, range derrière, se rang* du côté, range aux côtés, aux côtés de,
    à ses côtés, prendre fait et cause, solidar*, partag* l'avis, partag* ce point de vue, partageons, d'accord avec, favorable,
    en faveur, vole au secours, voler au secours, plébiscit*, parrain*, se joint à, s'associe à, souscri*, fait bloc, faire bloc,
    bénédiction, appuyé par, défend*, prend la défense, pris la défense, prendre la défense, voler à la défense

words drop
    abandonn*, abandon, renonc*, laiss* tomber, tomb* à l'eau, annul*, jet* l'éponge, baiss* les bras, fait une croix,
    faire une croix, mis une croix, tir* un trait, désist*, fait machine arrière, marche arrière, arrêt définitif,
    passé à la trappe, pertes et profits, délaiss*, décommand*, ne sera pas publié, ne verra pas le jour, ne paraîtra pas,
    ne publiera pas, décid* de ne pas

words shelve
    archiv*, classé, classée, sans suite, placard, placards, au réfrigérateur, frigo, au congélateur, en veilleuse, en veille,
    mis de côté, mise de côté, met* de côté, laissé de côté, remiser, tiroir, tiroirs, en sommeil, étagère*, en suspens,
    mis en attente, mis sur pause, en pause, mis sous le coude, aux oubliettes, relégu*, voie de garage, naphtaline,
    renvoyé aux calendes, au rancart, hibern*, stand by

words for-good
    jamais, définitif, définitive, définitivement, pour de bon, une fois pour toutes, pour toujours, éternel*, à perpétuité,
    sans retour, irrévocable*, irrémédiable*, sans appel, en aucun cas, en aucune manière, aucunement, nullement, du tout,
    absolument pas, plus question, hors de question, plus d'actualité, point final, point barre, mort et enterré, ad vitam

words withdraw
    retir*, retrait, retraits, rétract*, reprend sa parole, revenir sur, revient sur, revenu sur, revenue sur, désavou*, reni*,
    dépubli*, supprimé du site, rectifi*, corriger son rapport, annuler le rapport, fait marche arrière, volte face, invalid*,
    se dédire, dédit, retour en arrière, rétropédal*, se raviser

words find
    conclu, conclut, conclue, conclus, conclure, concluent, concluait, concluant, conclusion*, constat, constats, constate,
    constatent, constatées, constater, constatant, établi, établit, établir, établissent, établissant, estim*, juge que, considère,
    considèrent, relèv*, note que, notent, notant, découv*, dédui*, détermin*, en vient à, met* en évidence, mis en évidence,
    mise en évidence, met* en lumière, mis en lumière, mis au jour, mise au jour, prouvé, prouvent, démontr*, montrent que,
    montre que, ont montré, atteste, a trouvé, ont trouvé, reconnaît que, d'avis que, révèle que, il ressort, trouvé des preuves,
    identifié, observe que

words report-says
    selon le rapport, selon le document, selon le texte, d'après le rapport, d'après le document, d'après le texte,
    dans le rapport, dans son rapport, dans ce rapport, rapport parle, rapport dit, rapport précise, rapport note, rapport dénonce,
    rapport conclut, rapport mentionne, rapport relève, rapport estime, rapport ajoute, fait état, font état, faisait état,
    faisant état, faire état, fait mention, peut on lire, peut on y lire, on peut y lire, lit on, est il écrit, indiqu*, décri*,
    affirm*, évoqu*, parle de, parlent de, parlant de, qualifi*, stipul*, énonc*, écrit que, accus*, dépei*, dress* un tableau,
    tableau accablant, pointe, soulign*, épingl*, ajoute le rapport, dénonce le rapport

words abuses
    contre l'humanité, crime, crimes, génocid*, violation, violations, violences, viol, viols, agressions sexuelles, atteinte*,
    exaction*, abus, sévices, tortur*, mauvais traitements, maltrait*, mauvais traitement, traitement cruel, inhumain, inhumains,
    dégradant*, arbitraire, arbitraires, arbitrairement, détention de masse, internement, internements, incarcér*, emprisonn*,
    arrestation*, disparition*, travail forcé, travaux forcés, travail obligatoire, esclav*, stérilis*, avortement*,
    contraception forcée, persécut*, répression, réprim*, discrimin*, surveillance de masse, séparation des familles,
    familles séparées, assimilation, endoctrin*, privation de liberté, privations, brutalité*, oppres*, atroc*, mosquées,
    pratiques religieuses, droits fondamentaux, libertés fondamentales

words recommend
    recommand*, préconis*, conseille, suggèr*, propose, proposition*, prône, prônent, prôner, prônait, prônant,
    invite le gouvernement, invite les autorités, invite l'état, invite les entreprises, appelle le gouvernement,
    appelle les autorités, appelle l'état, demande au gouvernement, demande aux autorités, exhorte le gouvernement,
    exhorte les autorités, engage le gouvernement, engage les autorités, demande à ce que, prendre rapidement des mesures, libérer,
    abrog*, réexamen, réexaminer, pistes, lignes directrices, proposait

words contents
    détaill*, détails, détail, documente, contien*, contenir, contenant, contenu, contenus, comport*, comprend, comprenant,
    renferm*, recens*, répertori*, énumèr*, liste, listes, chapitre*, section, sections, passage, passages, paragraphe*, annexe*,
    extrait*, conclusions, conclusion, constatation*, résultat*, résum*, synthès*, en substance, teneur, essentiel du rapport,
    introduction, préambule, traite de, traitant, portant sur, consacré à, consacrée à, recèl*, contenues dans, figurent, figure,
    figurant, passe en revue, points clés, points principaux, sommaire, retrace, revient sur, documentent, documentant, aborde

words credible
    crédible*, crédibilité, fiable*, fiabilité, dignes de foi, bien fondée, fondé, fondées, étay*, solide, solides, solidement,
    preuve*, indice*, sérieux, sérieuse, sérieuses, sérieusement, corrobor*, concordant*, recoupé, vérifi*, vraisembl*, plausible*,
    convaincant*, probant*, irréfut*, incontest*, indéni*, indiscut*, implacable*, accabl*, rigoureu*, rigueur, méthodologie,
    méthodique*, objective, impartial*, faisant autorité, fait autorité, authenti*, documenté, cohérent*, systématique*,
    motifs raisonnables, minutieu*, tangible*, première main, avéré*, objectivité, digne de foi, graves préoccupations

words ministry
    ministère, ministères, affaires étrangères, ministre, diplomatie, ambassad*, consulat, représentation,
    représentante permanente, représentant, mission permanente, mission diplomatique, missions diplomatiques, délégation,
    délégations, délégué, émissaire*, envoyé spécial, chargé d'affaires, chancellerie*, légation, plénipotentiaire*, diplomate,
    diplomates, représentants diplomatiques, autorités, gouvernement, pouvoir central, bureau de l'information, département d'état,
    consul, consulaire*

words spokesperson
    porte parole, porte voix, service de presse, bureau de presse, attaché de presse, attachée de presse, chargé de communication,
    chargée de communication, chargé des relations, service de communication, service communication, direction de la communication,
    responsable de la communication, communicant*, relations presse, responsable presse, service média*, service d'information,
    s'exprimant au nom, au nom du bureau, dircom

words insiders
    diplomate, diplomates, source, sources, proche du dossier, proches du dossier, bien informé, bien informée, bien informés,
    initié, initiés, au fait du dossier, au courant, ayant connaissance, qui ont connaissance, connaisseur*, fonctionnaire*,
    responsable, responsables, employé*, collaborateur*, collaboratrice*, sous le couvert de, anonymat, anonyme, anonymes,
    anonymement, qui a requis, n'est pas autorisé à, en off, confidence*, confie, milieux diplomatiques, cercles diplomatiques,
    entourage, observateurs diplomatiques

words campaigners
    ong, organisation non gouvernementale, non gouvernementales, organisation de défense, organisations de défense,
    défense des droits, défenseur*, défenseuse*, associati*, militant*, activiste*, société civile, collectif*, coalition,
    groupe de défense, groupes de défense, comité de soutien, fondation, humanitaire*, organismes, organisme, bénévole*,
    dissident*, fédération, ligue, syndicat*, directrice exécutive, directeur exécutif

words diaspora
    exil*, diaspora, diasporas, émigr*, à l'étranger, réfugié*, expatri*, rescapé*, survivant*, victime, victimes, famille,
    familles, proches, frère*, sœur*, soeur*, fils, fille, époux, enfants, ancien détenu, anciens détenus, ancienne détenue,
    anciennes détenues, ex détenu*, communauté, communautés, minorité, minorités, musulman*, congrès mondial, témoins,
    président du congrès, parents disparus, sans nouvelles, êtres chers, épouse, sa mère, son père, son mari

words lawmakers
    parlement*, député*, eurodéputé*, élu, élus, élue, élues, sénat*, congrès, chambre, assemblée nationale, commission, comité,
    interparlementaire, législateur*, législati*, hémicycle, partis, écologistes, conseiller national, conseillers nationaux,
    conseiller aux états, conseil national, conseil des états, intergroupe

words capitals
    gouvernement*, états, pays, capitales, capitale, chancelleries, occident*, européens, européen, européenne, vingt sept,
    communauté internationale, démocraties, puissances, puissance, ministre, ministres, chef de la diplomatie,
    cheffe de la diplomatie, chefs de la diplomatie, président, présidente, présidence, chancelier, chancelière, conseil fédéral,
    exécutif, haut représentant, dirigeants, dirigeant, nations, nation, l'état

words allies
    pays ami, allié, alliés, alliée, alliées, amis, amie, partenaire*, pays en développement, pays en voie de, pays émergents,
    pays du sud, sud global, non aligné*, pays partageant, même sensibilité, mêmes vues, partageant les mêmes idées, bloc, blocs,
    groupe de pays, coalition, front commun, front uni, pays proches, régimes, autocrat*, dictature*, pays africains, pays arabes,
    pays musulmans, monde musulman, pays asiatiques, groupe africain, soutiens traditionnels, coopération sud, pays débiteurs,
    communauté de vues

words experts
    expert*, spécialiste*, chercheu*, universitaire*, professeur*, enseignant*, sinologue*, politolog*, sociologue*,
    anthropologue*, historien*, juriste*, avocat*, rapporteu*, procédures spéciales, groupe de travail, analyste*, observateur*,
    scientifique*, académi*, centre de réflexion, centre de recherche, institut, think tank*, cercle de réflexion,
    groupe de réflexion, groupe de recherche, connaisseur*, magistrat*, tribunal indépendant, tribunal populaire, consultant*,
    intellectuel*, université

words successor
    successeur*, succéd*, succession, remplaç*, nouveau haut commissaire, nouveau chef, nouveau patron, nouvelle cheffe,
    nouveau titulaire, nouveau commissaire, nouveau haut responsable, nommé, nommée, désigné, désignation,
    prochain haut commissaire, futur haut commissaire, futur chef, entre en fonction, entrée en fonction, entrer en fonction,
    entrera en fonction, entrant, entrante, entre en fonctions, prendra ses fonctions, prend ses fonctions, prise de fonctions,
    prise de fonction, pris ses fonctions, prendre ses fonctions, relève, prend la tête, pris la tête, rênes, prendra la suite,
    prend la suite, prendre le relais, flambeau, héritier*, hérite du dossier, intérim, intérimaire, candidat*

words former
    ancien, ancienne, anciens, anciennes, ex, prédécesseur*, sortant, sortante, sortants, démissionn*, démission, sur le départ,
    de l'époque, d'alors, en fin de mandat, ayant quitté, à l'époque, en partance, qui quitte, a quitté,
    précédent haut commissaire, précédente haute commissaire, retraité*, émérite, en fin de course

words press-event
    conférence, briefing*, entretien*, interview*, interrogé, interrogée, interrogés, journaliste*, presse, correspondant*,
    reporters, média*, déclaré à, a confié à, micro, micros, radio, télévision, télé, réponse à une question, séance de questions,
    visioconférence, podcast

words contrast
    mais, cependant, pourtant, toutefois, néanmoins, or, malgré, en dépit, bien que, bien qu, quoique, même si, tandis que,
    alors que, alors même, en revanche, par contre, au contraire, contrairement, à l'inverse, au lieu, plutôt que, nonobstant,
    quand bien même, pour autant, reste que, il n'en reste, n'empêche, n'en demeure pas moins, certes, tout de même, quand même,
    hormis, sauf, à ceci près, ceci dit, cela dit, d'un autre côté, encore que, a contrario, si ce n'est

words still
    toujours, encore, reste, restent, restée, rester, restait, restera, demeur*, continu*, persist*, perdur*, à ce jour,
    jusqu'à présent, jusqu'ici, jusque là, jusqu'à maintenant, jusqu'alors, à l'heure actuelle, actuellement, à ce stade,
    pour l'heure, pour l'instant, pour le moment, maintien*, sans changement, inchangé, statu quo, en permanence, présentement,
    heure qu'il est

words already
    déjà, désormais, dorénavant, depuis longtemps, de longue date, depuis belle lurette, plus tôt que, depuis un moment,
    précocement, en avance, avec de l'avance, bien avant, depuis un bon moment, il y a longtemps, il y a belle lurette,
    depuis des lustres

words today
    aujourd'hui, ce jour, le jour même, maintenant, à présent, ce matin, ce midi, ce soir, cet après midi, cette nuit, hier,
    la veille, matinée, dans la journée, soirée, dans la nuit, tout juste, vient de, viennent de, venait de, à l'instant,
    heures plus tôt, quelques heures, il y a quelques minutes, récemment, dernièrement, ces derniers jours, ces jours ci,
    il y a quelques jours, actuellement, en ce moment, à l'heure actuelle, fraîchement, de fraîche date, dernière heure

words earlier
    auparavant, précédemment, plus tôt, par le passé, dans le passé, autrefois, jadis, naguère, antérieur*, précédent, précédente,
    précédents, précédentes, à l'époque, de l'époque, à ce moment là, en son temps, jusque là, jusqu'alors, dernière fois,
    première fois, mois dernier, semaine dernière, an dernier, année dernière, an passé, année passée, été dernier,
    printemps dernier, automne dernier, hiver dernier, il y a quelques mois, il y a quelques semaines, il y a peu,
    début de l'année, initialement, à l'origine, premier temps, anciennement, jusqu'à récemment

words whether
    si elle, si le rapport, si le document, savoir si, oui ou non, dire si, préciser si, demander si, demandé si, déterminer si,
    décider si, voir si, question, interrogés sur, interrogé, interrogée, interrogation*, s'interrog*, interrogent, se demand*,
    demandent si, demandait si, reste à savoir, au cas où, en cas de, pour le cas, le cas échéant, éventuel*, éventualité, quid,
    à condition, questionné sur, questionnée, questionnement*, quand et comment, si jamais

words according
    selon, d'après, à en croire, aux dires, au dire de, aux yeux de, pour sa part, rapporte, rapportent, rapportait, appris,
    apprend, citant, cité par, citée par, cités par, indiqué à, a indiqué, déclare, déclarait, déclaration, dit, expliqué,
    a ajouté, a précisé, estime, écrit, écrivait, raconte, racontent, fait savoir, faire savoir, souligne, nos informations,
    de source, affirme, relate, relatent

words deny
    dément*, nie, nient, niée, nier, niait, niant, nia, réfut*, rejette les accusations, rejeté les accusations,
    rejette l'accusation, rejet* les allégations, défendu d, contest*, contredi*, infirm*, déni, dénégation*, récus*, pas vrai,
    pas exact, inexact, inexacte, inexactitude*, faux, erron*, pas le cas, rien à voir, se défend

words admit
    admet, admettre, admis, admettent, admettait, admettant, reconnaît, reconnu, reconnaître, reconnaissent, reconnaissait,
    concèd*, avou*, aveu, aveux, confess*, assum*, mea culpa, amende honorable, bat sa coulpe, force est de constater,
    se rend à l'évidence, rendre à l'évidence, ne cache pas, n'a pas caché, convenir, convenu, convient que, convient qu,
    conviennent

words hint
    laiss* entendre, donn* à entendre, laiss* penser, laiss* supposer, laiss* croire, suggèr*, signal, signaux, signe que, indique,
    indication*, sous entend*, insinu*, allusion*, à demi mot, à mots couverts, entre les lignes, en filigrane, implicit*,
    laiss* planer, fait comprendre, fit comprendre, faire comprendre, fait miroiter, évoqué la possibilité, n'exclut pas,
    pas exclu, pas exclure, laissé transparaître, esquiss*, présag*, augur*, semblerait, appel du pied, porte ouverte,
    ballon d'essai, indiquerait, signalait

words refuse
    refus*, déclin*, pas voulu, ne voulait pas, pas souhaité, ne souhaite pas, pas répondu, ne répond pas, pas donné suite, évite,
    éviter, évitant, élud*, esquiv*, contourn*, bott* en touche, se dérob*, dérobade, évasi*, langue de bois, s'abrit* derrière,
    retranch*, renvo* la balle, rechign*, répugn*, réticen*, noy* le poisson, fait la sourde oreille, opposé une fin de,
    fin de non recevoir, autour du pot, fuir, fuit

words journey
    visite, visites, visiter, visitait, visita, voyage, voyages, voyager, déplacement, déplacements, tournée, tournées,
    mission de terrain, séjour, séjours, séjourn*, périple, venue, se rend, se rendre, s'est rendue, s'est rendu, se rendra,
    se rendait, sur place, sur le terrain, accès libre, libre accès, accès illimité, sans entraves, sans entrave, bulle sanitaire,
    circuit fermé, encadr*, itinéraire, atterri*, à son retour, retour de, accueillie par, équipe préparatoire, équipe technique,
    accès au terrain

words other-object
    vidéo, vidéos, film, films, documentaire*, photo, photos, photographie*, cliché, clichés, image, images, fichier, fichiers,
    dossiers de police, documents de police, livre, livres, ouvrage, mémoires, roman, album, chanson, communiqué, communiqués,
    déclaration, déclarations, discours, article, articles, éditorial, tribune, chiffres, chiffre, statistique*, données, carte,
    cartes, liste de noms, prisonnier*, otage*, budget, sondage*, enregistrement*, audio, bande dessinée, compte rendu,
    procès verbal, rapport financier, autobiographie, tweet, magazine, journal, loi de finances

words camps
    camp, camps, rééduc*, centre de formation, centres de formation, formation professionnelle, déradicalisation, détention,
    détentions, détenu, détenus, détenue, détenues, détenir, interné, internés, internée, internement, internements, enferm*,
    incarcér*, emprisonn*, prison, prisons, geôle*, goulag*, bagne*, barbelé*, miradors, cellule, cellules, pénitentiaire*,
    extrémisme, radicalis*, antiterroris*, condamné à, garde à vue, prisonnier, prisonniers, prisonnière

words games
    olympi*, jeux, jo, paralympi*, cérémonie, athlète*, médaille*, podium, sport*, flamme, boycott diplomatique, patinage, ski,
    hockey, compétition*, tournoi, tennis, champion*, biathlon, spectateurs, coupe du monde, compétiteur*, tribunes du stade

words holder
    commissaire, commissariat, haute commission, bureau, équipe, équipes, ses services, ses collaborateurs, agence, institution,
    institutions, organisation, instance, instances, organe, organisme, onusien, onusienne, onusiens, onusiennes,
    secrétaire général, secrétariat, cheffe, chef des droits, responsable des droits, haute responsable, haute fonctionnaire,
    patronne, ancienne présidente, titulaire, siège

words the-text
    rapport, rapports, bilan, évaluation, évaluations, document, documents, étude, études, texte, textes, papier, enquête,
    conclusions, dossier, dossiers, constatations, compte rendu, brûlot, réquisitoire, synthèse, verdict, diagnostic,
    état des lieux, recueil, volet, mise en accusation

words other-report
    rapport annuel, rapports annuels, autre rapport, autres rapports, rapport distinct, rapport séparé, nouveau rapport,
    dernier rapport, premier rapport, deuxième rapport, second rapport, précédent rapport, rapport précédent, rapports précédents,
    rapport antérieur, ancien rapport, rapport intermédiaire, rapport d'étape, rapport d'activité, rapport parlementaire,
    rapport mondial, rapport semestriel, rapport trimestriel, rapport périodique, rapport interne, rapport de situation,
    rapport du secrétaire général, rapport du rapporteur, rapport des experts, rapport de l'expert, rapport d'experts,
    rapport du comité, rapport d'une ong, rapport de l'ong, rapport du département, rapport de l'institut, rapport d'enquête,
    rapport sur le climat, rapport conjoint, rapport parallèle, rapport alternatif, contre rapport, livre blanc, nouvelle étude,
    étude publiée, étude réalisée, étude indépendante, autre étude, étude récente, enquête parlementaire, enquête journalistique,
    rapport gouvernemental, rapport officiel, série de rapports, examen périodique
