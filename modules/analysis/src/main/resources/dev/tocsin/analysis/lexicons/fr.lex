# French. Verbs that are future in themselves (publiera) have a class of their own, since no "will" stands before them.
language fr French
reach 8

words report
    ses conclusions sur, leurs conclusions sur, les conclusions sur
    ce bilan, son bilan, bilan de la situation, bilan des violations, constat, rapport final, conclusions de l'enquête, ce document
    une nouvelle étude, d'un rapport, d'une étude, un document, une analyse, selon un rapport, selon une étude, un rapport parlementaire, nouvelle étude
    rapport, évaluation, document, étude, enquête, conclusions, dossier, constats, analyse
    un rapport, nouveau rapport, un nouveau rapport, dans un rapport, un rapport de, une étude, une enquête, dans une étude, rapport alternatif, projet de rapport, copie du rapport, copie du document, projet de texte, projet d'évaluation
    texte
    dans son rapport, dans leur rapport
    rapport fantôme, dossier fantôme, rapport choc, pas le moindre rapport, réponse au rapport, verdict de l'onu, le verdict de l'onu, diagnostic de l'onu, réquisitoire de l'onu, réquisitoire, texte de * pages, document de * pages, rapport de * pages, en * pages, les * pages, ses * pages, pages du rapport, contenu du rapport, conclusions de l'onu, compte rendu de l'onu, le texte du, le texte de
    publication du rapport, la sortie du rapport, parution du rapport, feu vert au rapport, mise en ligne du rapport
    ses constats, ses conclusions, son constat, son diagnostic
    un rapport attendu, rapport attendu
words publish
    rende publiques, rendent publiques, rendre publiques, rendre publics, rende publics
    porté à la connaissance, être porté à la connaissance, être portée à la connaissance, être porté à la connaissance du public, être portée à la connaissance du public, porter à la connaissance
    publiez, publiez le, sur la table
    soit mis sur la table, soit mise sur la table, soient mis sur la table, avoir accès au texte, ait accès
    soient connues, soient connus, soit connu, soit connue, être connu, être connue, être connues, soit mis en ligne, soient mises en ligne, mettre sur la table, mette sur la table, livrer, partager avec le public, donner à lire, donne à lire, faire toute la lumière, rendre accessible, rende accessible, portées à la connaissance du public, remettre sa copie, rendre sa copie, sorte enfin, lâcher, jouer la transparence, être rendues publiques, être rendus publics, soit accessible, lever le secret, ouvrir
    publier, divulguer, diffuser, dévoiler, faire paraître, paraître, sortir, voir le jour, être publié, être publiée, être rendu public, être rendue publique
    être divulgué, être divulguée, être dévoilé, être dévoilée, être diffusé, être diffusée, rendre public, rendre publique
    rende public, rende publique, rendent public, rendent publique, soit publié, soit publiée, soient publiés, soient publiées, soit rendu public, soit rendue publique
    soient rendus publics, soient rendues publiques, soit dévoilé, soit dévoilée, soit diffusé, soit diffusée, soit divulgué, soit divulguée, paraisse, sorte, voie le jour, mettre en ligne
    mette en ligne, fasse paraître, faire connaître, fasse connaître, porter à la connaissance du public, publique ou non, présenter, être présenté, être mis en ligne, lever le voile sur
    rendre le public, rendre public et, être disponible, soit disponible, mettre au jour, être prêt, être prête, rendre * public, rendre * publique
    libérer, relâcher, être libéré
    le faire, la faire, qu'il le soit, qu'elle le soit, le fasse, le soit
    avoir publié, avoir rendu public, avoir rendu publique, avoir diffusé, avoir divulgué, l'avoir publié, l'avoir rendu public, avoir dévoilé, mettre sur la place publique, mette sur la place publique, soit mis sur la place publique, être mis sur la place publique, soit porté à la connaissance du public, être dévoilé au public, donner son feu vert au rapport, donne son feu vert au rapport, donner le feu vert, donne le feu vert, laisser lire, laisse lire, faire lire, fasse lire, faire la lumière sur, fasse la lumière sur, montrer au monde, montre au monde, sortir du tiroir, sortir de ses tiroirs
    sorte de ses tiroirs, sorte des tiroirs, sortir des tiroirs, sorte du placard, éventer, briser le silence, brise le silence, rompre le silence, rompe le silence, soit livré au public, être livré au public, livrer au public, livre au public, tomber dans le domaine public, coucher noir sur blanc, voir enfin le jour, voie enfin le jour, publiassent, paraître au grand jour, étaler au grand jour, étale au grand jour, mettre au grand jour, mette au grand jour, divulgue le, dévoile le, publie enfin, diffuse enfin, publient, rendent publics, rendez public, rendez publique, diffusez
    divulguez, sortez, publions, soient divulguées, soient diffusées, soient dévoilées, soit rendu accessible, soit enfin publié, soit enfin rendu public, soit enfin dévoilé, soit enfin diffusé
words released
    est désormais public, est enfin public, est public, a finalement vu le jour, a enfin vu le jour, est désormais accessible à tous
    lève enfin le voile, lève le voile sur, lèvent le voile, a enfin levé le voile, levé le voile
    dégainé, a dégainé, consultable, désormais consultable, est consultable, est lisible, peut être lu, est sorti dans la nuit, sorti dans la nuit, est tombé, lâché, a lâché, sorti du placard, a sorti
    tombé, tombée, est tombée, a lâché sa bombe, est en ligne, est accessible, a été mis en ligne, a été mise en ligne, publié en ligne, rendu sa copie, est parue, sont parues, a paru, mise en ligne, finalement publié, finalement publiée, enfin publié, enfin publiée, vient enfin de paraître, rendues publiques, a été publiée
    publié, publiée, publiés, publiées, publie, publient, publiait, publiaient, publia, rendu public, rendue publique, rendus publics, rend public, rend publique
    rendent public, rendu publique, rendait public, rendait publique, dévoilé, dévoilée, dévoilés, dévoilées, dévoile, dévoilent, dévoilait, diffusé, diffusée, diffusés, diffusées, diffuse, diffusent
    divulgué, divulguée, divulgués, divulguées, divulgue, divulguent, paru, parue, parus, parues, est sorti, est sortie, sont sortis, sorti, mis en ligne, met en ligne, mettent en ligne
    a vu le jour, voit le jour, voit enfin le jour, vu le jour, a fait paraître, fait paraître, fini par publier, fini par paraître, fini par rendre public, fini par rendre publique, fini par dévoiler
    fini par sortir, fini par diffuser, vient de publier, viennent de publier, vient de paraître, vient de sortir, vient de rendre public, vient de rendre publique, vient de dévoiler, en publiant
    plus tôt paraissait, est enfin sorti, rendu enfin public, rendu finalement public, est finalement paru, lève le voile, a levé le voile, sort enfin
    enfin public, enfin publique, rendu * public, rendue * publique
    libéré, libérée, libère
    vient d'être rendu public, vient d'être rendue publique, vient d'être publié, vient d'être publiée, vient d'être dévoilé, vient d'être diffusé, vient de tomber
    a publié, ont publié, avait publié, été publié, été publiée, a dévoilé, a diffusé, a rendu public, a rendu publique, été rendu public, été rendue publique, été dévoilé, est publié
    apparu sur le site, est apparu sur le site, est apparu, est apparue, apparaît sur le site, mis sur la place publique, sur la place publique, est sur la place publique, sorti des tiroirs, est sorti des tiroirs, sort des tiroirs, sort du tiroir, sorti du tiroir, est sorti de l'ombre, sort de l'ombre, sort au grand jour, étalé au grand jour, au grand jour, a donné son feu vert, donne son feu vert, a donné le feu vert, donne le feu vert, a fini par publier, finit par publier, ont fini par publier, a fini par rendre public, finit par rendre public, a fini par sortir, finit par sortir
    a fini par paraître, finit par paraître, s'est décidée à publier, s'est résolue à publier, se décide à publier, se résout à publier, chacun peut désormais lire, peut désormais lire, on peut désormais lire, peut désormais être consulté, peut être consulté, peut être téléchargé, téléchargeable, est désormais en ligne, désormais en ligne, désormais public, désormais publique, désormais disponible, est disponible, est désormais disponible, enfin disponible, enfin en ligne, enfin accessible, accessible à tous, entre toutes les mains, à la portée de tous, livré au public, a livré au public
    livre au public, livre enfin, a livré enfin, a accouché, lâche sa bombe, couché noir sur blanc, noir sur blanc, paraît enfin, paraît in extremis, publié in extremis, publie in extremis, rendu public in extremis, dévoilé in extremis, sort in extremis, sorti in extremis, tombe in extremis, vient d'être mis en ligne, vient d'être dévoilée, vient d'être diffusée, vient d'être divulgué, viennent d'être publiées, viennent d'être rendues publiques, viennent de tomber, viennent de paraître, a été dévoilé, a été dévoilée, a été diffusé, a été diffusée, a été divulgué, a été divulguée, a été publié
    a été rendu public, a été rendue publique, a été révélé, est rendu public, est rendue publique, est dévoilé, est dévoilée, est diffusé, est diffusée, tout juste publié, tout juste paru, fraîchement publié, tout juste rendu public, à peine rendu public, publièrent, rendit public, rendit publique, dévoila, diffusa, divulgua
words publication
    publication, parution, diffusion, divulgation, la sortie, sa sortie, cette sortie, une sortie, mise en ligne, publication officielle, dévoilement
    publication du rapport, la sortie du rapport, parution du rapport, feu vert au rapport, mise en ligne du rapport, révélation, mise à disposition, déclassification
words it
    celui ci, celle ci, ce texte, ce dernier, cette dernière
words draft
    ébauche, brouillon, version préliminaire, version provisoire, première version, projet de rapport, avant projet, une copie, copie du rapport, copie du document, mouture, version non définitive, projet de texte
    projet d'évaluation, avant publication, avant sa publication, avant la publication, version de travail, version avancée, avant première, en avance
    lecture anticipée, exemplaire, en primeur
    version provisoire du rapport, copie provisoire, copie confidentielle, version sous embargo, exemplaire anticipé, dernière mouture, ultime version, copie anticipée, avant goût
words own-leaked
    ébauche, brouillon, version provisoire, version provisoire du rapport, version préliminaire, version de travail, projet de rapport, avant projet, document de travail, larges extraits, projet d'évaluation
words not
    pas, jamais, rien, non, sans, aucun, aucune, ni, refuse de, refusé de, refusent de, refusait de, refuser de, refus de, refuse toujours de, refuse encore de, abstenir, s'abstenir de, abstienne de, s'abstienne de
    abstiennent de, plutôt que de, au lieu de, se garde de, se refuse à
words will
    destiné à, destinée à, a vocation à, ayant vocation à
    sera, seront, serait, seraient, va, vont, allait, allaient, aura, auront, devrait, devraient, doit bientôt, compte, comptent, comptait, prévoit, prévoient, prévoyait, prévu, prévue, prévoir de, il est prévu
    attendu, attendue, attendus, attendues, attendait, censé, censée, sur le point, en passe, s'apprête, s'apprêtent, s'apprêtait, apprête, veut, voulait, est appelé à, est appelée à, envisage, programmé
    programmée, ambitionne, devant être, à paraître, décidé de, décide de, attend à, être en mesure, sera en mesure, pourra, pourront
    attendu pour, attendue pour
words promise
    promet, promettent, promis, promise, promises, promettait, promettre, promesse, promesses, engagé à, engagée à, engagés à, s'engage, s'engagent, s'engageait, engagement, entend, entendait, entendent, intention, l'intention
    espère, espérait, espéré, espérer, vise à, en vue de, dans le but de, avec l'objectif de, objectif est de, garantit, garanti, déterminée à, déterminé à, échéance, date limite, date butoir, tenir parole, tiendra parole, résolue à, a la ferme intention
    tient à, tenait à, souhaite publier, souhaite rendre, souhaite le publier, fait serment, jure, juré, y était engagée, y est engagée, engagée, objectif
    prêt à publier, prête à publier, prêt à rendre, prête à rendre, prêts à publier
    espérons, comptons, prévoyons, promettons, entendons, a bon espoir
    s'est donné jusqu'au, s'est donné jusqu'à, s'est donnée jusqu'au, se donne jusqu'au, se donne jusqu'à, s'est fixé, s'est fixée, se fixe, s'est fixé pour but, s'est fixé comme date butoir, s'est fixé comme échéance, s'était fixé, a donné sa parole, donne sa parole, ma parole, vous avez ma parole, maintient sa promesse, maintient son engagement, réitère sa promesse, a réitéré sa promesse, réaffirme son engagement, a réaffirmé son engagement, confirme son intention, a confirmé son intention, fait vœu, mettra un point d'honneur à, met un point d'honneur à, tiendra ses engagements, compte bien
    comptait bien, table sur, tablent sur, mise sur, espère bien, a l'espoir de, prend l'engagement, a pris l'engagement, se dit déterminée à, se dit décidée à, est décidée à, est bien décidée à, mon intention est, notre objectif est, mon objectif est
words may
    peut, peuvent, pourrait, pourraient, risque de, risque, risquait de, risquent de, éventuellement, pouvait, possible que, puisse
words must
    il serait temps, serait temps, il est grand temps, l'heure est venue, il est plus que temps
    doit, doivent, il faut, faut que, il est temps, grand temps, temps que, temps de, est tenue de, est tenu de, devoir de, essentiel que, crucial que, urgent que, urgent de, nécessaire que, indispensable que, impératif
    obligation de, qu'attend, ne peut plus attendre, temps qu'il, temps qu'elle
    le temps est venu, l'heure a sonné, il est urgent, il est urgent de, il est urgent que, il est essentiel que, il est crucial que, il est indispensable que, il est nécessaire que, il importe que, ne doit plus attendre, ne doit plus tarder, ne peut plus tarder, ne peut plus être retardé, ne peut plus être repoussé, ne souffre plus de retard, ne souffre aucun retard, a le devoir de, a le devoir, a l'obligation de, se doit de, se devait de, lui incombe de, devoir moral
words asks
    insiste pour que, insistent pour que, à cor et à cri, attend de l'onu, attend de bachelet, attend de michelle bachelet, attend du haut commissariat, attendent du haut commissariat, attendent de l'onu, attendent de michelle bachelet, enjoint, a enjoint, conjuré, conjurent, conjure, presse l'onu
    souhaitent que, voudraient que, demandons, en appellent, en appelle, s'adressent, s'impatientent, somment, adjurent, adjure, plaidoyer, interpelle, interpellent, interpellé, mettent la pression, met la pression, haussent le ton
    demande, demandent, demandé, demandée, demandant, demandait, demandaient, demander, demandes, exige, exigent, exigé, exiger, exigeant, exigeait, exigeaient, réclame, réclament, réclamé, réclamée, réclamant, réclamer
    réclamait, réclamaient, appelle, appellent, appelé, appelée, appelés, appelant, appeler, appelait, appelaient, appel, appels, exhorte, exhortent, exhorté, exhortée, exhortant, exhorter, exhortait, exhortation
    presse, pressent, pressé, pressée, pressant, presser, pressait, somme, sommé, sommée, prie, prient, prié, implore, implorent, supplie, supplient, enjoignent, enjoignant, invite, invitent, invité, invitée, inviter, invitant
    encourage, encouragent, encouragé, encourageant, recommande, recommandent, recommandé, plaide, plaident, plaidé, pétition, lettre, lettres, courrier, missive, écrit, écrivent, écrire, sollicite, sollicitent, sollicité
    veulent, voudraient, souhaitent, requête, requiert, revendique, intime, milite, militent, mise en demeure, prière de, cri du coeur, conseille, conseillé, priant, pousse, poussent, poussé à
    exhortons, appelons, invitons, pressons, réclamons, prions, exigeons, prions de, enjoignons, sommons, demandera, demanderont, appellera, exhortera, demandaient à, suppliait, suppliant, souhaiteraient, priée, supplié, recommandait
    insiste pour, insistent pour
    pressaient, réclamerait, demandèrent, incitent, incite, incité
    priait, prièrent, supplie de
    veut que, voulait que, voudrait que, exigerait, exigeraient, aurait exigé, auraient exigé
    ne pas partir sans, sommée de, sommé de, est sommée de, mis en demeure, priée de, prié de, pressée de, pressé de, appelée à, appelé à, exhortée à, exhorté à, enjointe de, tancent, tance, tance l'onu, talonnent, talonne, harcèlent, harcèle, bousculent, bouscule, interpellée, hausse le ton, donnent de la voix, donne de la voix, montent au créneau, monte au créneau, tapent du poing, tape du poing, tirent la sonnette d'alarme, accentuent la pression, accentue la pression, accroissent la pression, maintiennent la pression, mettent la pression sur l'onu, lettre ouverte, tribune, collectif, signataires
    supplique, ultimatum, cri d'alarme, coup de gueule, s'impatiente, impatience, réclament que, réclame que, exige que, exigent que, attend que, attendent que, lancent, lance un appel, lancent un appel, ont écrit à, a écrit à, reproche à l'onu, reprochent à l'onu, reprochent à bachelet, reproche à bachelet, somment l'onu, somment bachelet
words pressure
    pression, pressions, fait pression, font pression, faire pression, faisant pression, faisait pression, fait du lobbying, menace, menacent, menacé, menaces, menaçant, lobbying, intimidation, intimidations, intimider, intimide, sous la pression
    bras de fer, chantage, pèse de tout son poids
    poussent à
    a fait pression, ont fait pression, exerce des pressions, exercent des pressions, a exercé des pressions, exerce une pression, met la pression, mettent la pression, fait le forcing, font le forcing, a fait le forcing, forcing, pesé de tout son poids, a pesé de tout son poids, pèsent de tout leur poids, use de pressions, multiplie les pressions, a multiplié les pressions, multiplie les démarches, intimident, tente d'intimider, tord le bras, tordre le bras, offensive diplomatique, a manœuvré pour, fait des pieds et des mains, font des pieds et des mains, a fait des pieds et des mains
    remue ciel et terre
words warn
    avertit, averti, avertissent, avertissait, met en garde, mettent en garde, mis en garde, mise en garde, prévient, prévenu
words harm
    nuire, nuirait, nuira, nuit, saperait, saper, politiser, politisation, politiserait, compromettre, compromettrait, aggraverait, aggraver, envenimer, envenimerait, confrontation, porterait atteinte, porter atteinte, dégrader, minerait
words oppose
    nous opposons, nous opposons à
    d'un très mauvais œil, d'un mauvais œil, d'un œil noir, ne veut pas entendre parler de, refuse d'entendre parler, s'insurge contre, s'élève contre, vent debout, s'irrite de, hérisse, ne digère pas
    oppose, opposent, opposé, opposée, opposés, opposées, opposait, opposer, opposition, opposant, hostile, hostiles, hostilité, refuse que, refusent que, refuse la, refuse toute, ne veut pas que, ne voulait pas que, ne veut pas de, ne veut pas voir
    ne souhaite pas que, ne souhaite pas voir, objecte, objection, objections, voit d'un mauvais oeil, défavorable, rejette, rejettent, rejeté, conteste, contraire à, se dresse contre, vent debout contre, proteste, protestent, protesté, élevé contre, élève contre
    n'accepte pas, ne tolère pas
words hope
    espère que, espèrent que, souhaite que, souhaite, souhaitant, voudrait que, voudrait, préfère, préfèrent, préférerait, aimerait
words block
    faire échouer, échouer, couler, faire couler, faire plier, mettre en échec, mette en échec, faire dérailler, torpiller, court-circuiter, mettre des bâtons dans les roues, tuer
    renoncer à publier, ne voie jamais le jour, mettre au frigo, au frigo, torpillage, faire reculer, empêchent la, faire avorter, étouffement, tenir sous le boisseau, sous le boisseau, garder sous le boisseau, passer à la trappe, cacher, dissimuler, enterrer vivant, neutraliser, glisser sous le tapis, refermer le dossier
    bloquer, bloque, bloquent, bloquant, bloquait, blocage, empêcher, empêche, empêché, empêchée, empêchent, empêchait, enterrer, enterrent, enterre, enterré, enterrée, enterrait, étouffer, étouffe, étouffé, étouffée, étouffent
    torpille, torpillé, saborder, entraver, entrave, entravé, enrayer, faire obstacle, fait obstacle, faire obstruction, fait obstruction, obstruction, dissuader, dissuade, dissuadé, dissuadent, stopper, stoppe, faire taire, mettre sous le boisseau, passer sous silence
    passe sous silence, museler, muselé, supprimer, suppression, censurer, censure, censuré, tuer dans l'oeuf, contrecarrer, jeter aux oubliettes, disparaître, faire disparaître, freiner, freine, mettre au placard, mettre sous le tapis, faire capoter, capoter, saboter, sabote
    contrer, contre la sortie, contre la publication, contre la parution, contre la diffusion, éviter, mettre un terme à, faire barrage, garder secret, retoquer, échec à la publication, couper court à, enterrer le, faire échec
    a bloqué, ont bloqué, avoir bloqué, avait bloqué, bloqué par pékin, bloqué par la chine, ait bloqué, a fait bloquer, enterrement de première classe
    vouloir la peau, veut la peau, veulent la peau, avoir la peau, voulait la peau, dissuader de, dissuader de publier, la dissuader de publier, dissuader bachelet de publier, faire enterrer, faire étouffer, étouffement du, enterrement du, garder au placard, reste au placard, mis sous le tapis, glisse sous le tapis, mettre sous cloche, sous cloche, mettre sous l'éteignoir, sous l'éteignoir, mettre au secret, bâillonner, bâillonne, bâillonné, faire barrage au, fait barrage, mettre son veto, mette son veto, mis son veto, veto, barrer la route, barre la route, fermer la porte au, couper les ailes
    faire passer à la trappe, à la trappe, finisse aux oubliettes, finir aux oubliettes, tomber aux oubliettes, tomber dans l'oubli, tombe dans l'oubli, ne voie pas le jour, ne sorte jamais, ne paraisse jamais, museler le, contrecarre, contrecarré, caviarder, caviarde, caviardé, édulcorer, édulcoré, réduire au silence
words shelve
    renonce à, renoncé à, renoncer à, renoncent à, renonce, renoncé, renoncer, renoncent, renoncement, abandonne, abandonné, abandonnée, abandonner, abandon, abandonnent, classé sans suite, classer sans suite, classé, mis au placard, mise au placard, remisé
    remisée, retiré, retirée, retire, retirer, retrait, annule, annulé, annulée, annuler, annulation, archivé, archivée, archiver, archive, passé à la trappe, passée à la trappe, jeter à la poubelle, à la poubelle, tiré un trait, tire un trait
    a enterré, avoir enterré, avait enterré, est enterré, est enterrée, été enterré, été enterrée, définitivement enterré, définitivement enterrée, fait une croix, laisser tomber, laissé tomber, oublier, mis aux oubliettes, fait l'impasse, revenir sur sa promesse
    dans un tiroir définitivement, désavouer, se rétracter, ranger dans un tiroir, mettre dans un tiroir, laisser dans un tiroir, remiser
    jette l'éponge, jeté l'éponge, a jeté l'éponge, baisse les bras, baissé les bras, enterre définitivement, enterré pour de bon, enterre pour de bon, mis au rebut, mis à la corbeille, à la corbeille, jeté aux oubliettes, passe par pertes et profits, fait machine arrière, a fait machine arrière, machine arrière, fait marche arrière, a fait marche arrière, marche arrière, se ravise, s'est ravisée, se dédit, s'est dédite, ne sera finalement pas publié, tourne la page, mort né, mort et enterré
words delay
    fait patienter, fait attendre, devra attendre, joue la montre, devra patienter, joue les prolongations
    retienne, retiendrait, retiendra, diffère la, garde pour elle, patiente, attende, attendre la fin, repousse la
    retard, retards, retarder, retardé, retardée, retardés, retarde, retardent, retardant, retardait, repoussé, repoussée, repousser, repousse, repoussent, reporté, reportée, reporter, reporte, reportent, reports, report, différé, différée, différer, diffère
    ajourné, ajournée, ajourner, ajournement, suspendu, suspendue, suspendre, en suspens, retenu, retenue, retenir, retient, rétention, tarde, tardé, tarder, tardait, tardent, traîne, traîner, traînent, au point mort, mis en attente, mettre en attente, mise en attente
    gèle, gelé, gelée, geler, dort, dormait, prend la poussière, atermoiements, atermoiement, tergiverse, tergiversations, temporise, temporiser, décalé, décalée, décaler, manqué l'échéance, hors délai, hors délais, en souffrance, gardé secret, gardée secrète, s'éternise
    lenteur, lenteurs, attentisme, procrastination, bloqué, bloquée, retardement, remis à plus tard, remise à plus tard, remettre à plus tard, prolonge l'attente, différant, prendre du retard, a pris du retard, trop tard, coincé, coincée, encalminé
    toujours bloqué, reste bloqué, toujours bloquée, reste bloquée
    renvoyé à plus tard, renvoyée à plus tard, aux calendes grecques, renvoyé, renvoyée
    encore repoussé, une nouvelle fois repoussé, de nouveau repoussé, de report en report, nouveau report, énième report, énième retard, prend du retard, accumule les retards, accumule du retard, cumule les retards, à l'arrêt, au ralenti, enlisé, enlisée, s'enlise, embourbé, embourbée, s'embourbe, englué, engluée, ensablé, patine, piétine, en panne, en carafe, dans l'impasse, en jachère, au congélateur, dans un placard, mis sous le boisseau, mis en sommeil, en sommeil, se prolonge, prolonge le suspense, repousse l'échéance, hors des temps, lambine, lanterne, lanterner
    fait lanterner, traînasse, retardataire, jouer la montre, a joué la montre, gagne du temps, gagner du temps
words epithet
    très attendu, très attendue, tant attendu, tant attendue, longtemps attendu, longtemps attendue, longuement attendu, longuement attendue, attendu de longue date, attendue de longue date, si attendu, si attendue, long attendu, particulièrement attendu
    fort attendu, ardemment attendu, plus attendu, longtemps retardé, longtemps retardée, longtemps repoussé, longtemps différé, longtemps promis, maintes fois retardé, impatiemment attendu, attendu avec impatience, attendue avec impatience, vivement attendu
    attendu depuis longtemps, attendue depuis longtemps, attendu de longue, attendu depuis des mois, attendu depuis des années, attendue depuis des mois, longtemps tenu secret, mille fois retardé, tant retardé, tant repoussé, tellement attendu
    rapport attendu, un rapport attendu
words unpublished
    aucune nouvelle du, aucune nouvelle de, sans nouvelle, sans nouvelles du, pas de nouvelles du
    dans les limbes, ne vient toujours pas, ne vient pas, pas l'ombre d'un, toujours pas l'ombre, nulle part, remise aux calendes grecques, remis aux calendes grecques, en rade, pas connu, toujours pas connu, au point mort, à la traîne, traîne en longueur, traîne des pieds
    pas encore été publié, pas encore été publiée, pas encore été rendu public, pas encore été rendue publique, pas encore publié, pas encore publiée, pas encore rendu public, pas encore rendue publique, toujours pas publié, toujours pas publiée, toujours pas été publié
    toujours pas été publiée, toujours pas rendu public, toujours pas été rendu public, toujours pas été rendue publique, pas encore paru, pas encore parue, toujours pas paru, toujours pas parue, pas encore sorti, toujours pas sorti, pas vu le jour, toujours pas vu le jour
    pas encore vu le jour, n'a jamais vu le jour, jamais été publié, jamais été publiée, jamais publié, jamais publiée, jamais paru, se fait attendre, se fait toujours attendre, fait toujours attendre, fait attendre, font attendre, fait encore attendre, reste dans les tiroirs, dans les tiroirs, dans un tiroir
    au fond d'un tiroir, dans son tiroir, dans ses tiroirs, prend la poussière, reste secret, reste secrète, sous clé, sous clef, sous le coude, non publié, non publiée, reste introuvable, lettre morte, tarde à paraître, tarde à être publié, tarde à publier, tarde à sortir, aux oubliettes
    en attente de publication, reste inédit, n'est pas sorti, n'est pas paru, n'est toujours pas paru, n'est toujours pas sorti, n'est toujours pas là, pas encore disponible, toujours dans les cartons, pas été rendu public, pas été rendue publique, pas été publié, pas été publiée, reste confidentiel, reste dans l'ombre, demeure secret, tenu secret
    toujours inédit, toujours sous embargo, pas davantage paru, sans avoir publié, sans publier, n'a pas paru
    est toujours pas publié
    manque à l'appel, manque toujours à l'appel, reste invisible, aucune trace, toujours invisible, ne donne pas signe, est toujours attendu, est toujours attendue, attend toujours d'être publié, toujours pas là
    sans nouvelles, se fait désirer, se fait prier, joue la montre, rien ne filtre, resté dans les tiroirs
    point de trace, pas de trace, nulle trace, toujours rien, pas le moindre rapport
    rapport fantôme, fantôme, sans avoir rendu, n'est pas venu, n'est toujours pas venu, n'est jamais venu, jamais venu, grand absent, le grand absent, l'arlésienne, arlésienne, véritable arlésienne, dort depuis, dort sur, dort dans, dort toujours, qui dort, pas encore été dévoilé, pas encore été dévoilée, toujours pas été dévoilé, pas encore été diffusé, toujours pas été diffusé, pas encore été divulgué, toujours pas dévoilé, pas encore dévoilé, toujours pas diffusé, toujours pas disponible, reste à paraître, reste à publier, se dérobe, prend racine, s'empoussière, s'empoussiérer, s'encroûte
    moisit, moisir, qui moisit, caché du public, soustrait au public, soustrait aux regards, à l'abri des regards, loin des regards, tenu à l'écart du public, tenu caché, tenue cachée, gardé au secret, personne n'a vu, personne n'a lu, que personne n'a lu, que personne n'a vu, que nul n'a lu, nul n'a vu, toujours secret, encore secret, toujours confidentiel, toujours sous clé, toujours au placard, reste au secret, reste sous clé, resté lettre morte, où en est, silence radio, toujours aux abonnés absents, aux abonnés absents, porté disparu, portée disparue, on ne voit rien venir, ne voit rien venir
    rien vu venir, sans date de publication, laissé dans un tiroir
    au placard, reste au placard, resté au placard
words no-date
    date de parution, calendrier inconnu, reste inconnue, demeure inconnue, date reste inconnue, sans calendrier, aucun calendrier
    sans date, sait pas quand, savoir quand, dire quand, préciser quand, pas * quand, pas * * quand, ignore quand, pas de date précise, date inconnue, date indéterminée, date de publication reste
    ni date, sans échéance, date n'a été fixée, date reste, sine die, pas de délai, aucun délai, jour de la publication
    pas de date, aucune date
    refuse de dire quand, refusé de dire quand, refusent de dire quand, se garde de dire quand, refuse de préciser quand
    refuse de donner une date, sans dire quand, sans préciser quand, n'a pas dit quand, n'a pas précisé quand, nul ne sait quand, personne ne sait quand, on ne sait quand, on ne sait pas quand, on ignore quand, ignore toujours quand, date à déterminer, date encore inconnue, calendrier flou, calendrier reste flou, à une date inconnue, à une date indéterminée
words unsure
    sans pouvoir le garantir, sans le garantir, ne peut le garantir, sans pouvoir l'assurer, n'a pas pu le garantir, ne l'a pas garanti
    souhaité s'avancer, pas souhaité s'avancer, n'a pas voulu s'avancer, rien ne dit que, rien ne garantit que, rien n'assure que, nul ne sait si, personne ne sait si, ignore si, temps presse, le temps presse, le temps est compté, course contre la montre, suspense, incertain, incertaine, hypothétique
    s'est gardée de tout engagement, gardée de tout engagement, sans rien garantir, sans garantir, n'a rien garanti, ne s'engage plus, ne s'engage pas, s'est pas engagée, reste floue, reste évasive, évasive, n'a pas voulu s'engager, n'exclut plus un retard, refusé de s'engager, refuse de s'engager, fait son possible, faisons notre possible, faisons de notre mieux, ne jure plus de rien, rien n'est moins sûr, plane sur la publication, sans certitude, sans promettre, laisse planer le doute, entretient le flou, le flou, dans le flou, pas en mesure de garantir, pas en mesure de dire
    pas garanti, pas garantie, aucune garantie, sans garantie, pas pu garantir, pas garantir, peut garantir, pouvoir garantir, refusé de garantir, pas certain, pas certaine, pas sûr, pas sûre, incertitude, incertitudes, doute, doutes, en doute, met en doute, essayons, essayer de
    tout faire pour, fait de son mieux, faisons tout, peu probable, improbable, rien ne dit, sait pas si, savoir si, pas * si, pas * * si, compromis, compromise, en danger, craint, craignent, crainte, craintes, craignant, contre la montre, pas exclu, pas promis, pas assurée, pas assuré, s'efforce de, efforçons, ne garantit
    sans pouvoir dire si, sans dire si, sans préciser si, dire si, dire s'il, préciser s'il, savoir s'il, sait pas s'il, ignore s'il, s'amenuise, s'amenuisent, mal parti, flou, suspens, tente de publier, essaie de, essaye de, scepticisme, sceptique, sceptiques, pas acquis
    rien ne garantit, rien ne garantissait, rien n'assure
    refusent de dire si, refuse de dire si, refusent de dire s'il, refuse de dire s'il, refusé de dire si, refusé de dire s'il
    tout son possible, tout notre possible, fait tout pour, faire tout, au mieux de nos
    ne sait toujours pas si, ne sait pas encore si, ne veut pas dire si, n'a pas voulu dire si, n'a pas dit si, sans dire s'il, botte en touche, a botté en touche, entretient le suspense, laisse planer le suspense, fait planer le doute, sème le doute, a semé le doute, ne promet plus, n'a pas promis, se garde de promettre, s'est gardée de promettre, refuse de promettre, refusé de promettre, ne jure de rien, tient à un fil, ne tient qu'à un fil, de plus en plus incertain, de plus en plus incertaine, de plus en plus hypothétique, mal engagé, mal engagée, mal embarqué, s'éloigne, fait ce qu'elle peut
    fera son possible, fera tout son possible, fait tout son possible, met tout en œuvre, on essaie, nous essayons, nous faisons de notre mieux, rien d'assuré, rien n'est assuré, rien n'est garanti, rien n'est acquis
words await
    attend toujours, attendent toujours, attendons toujours, attend encore, attendent encore, attendons encore, toujours en attente, en attente, dans l'attente, attendre encore, languit
    attend la publication, attendent la publication, attend toujours que, dans l'attente du
    attendent depuis, attend depuis, attendons depuis, attendent encore et toujours, languissent, on attend toujours, l'on attend toujours, attend désespérément, attendent désespérément, l'attente s'éternise, attente se prolonge, interminable attente, longue attente
words at-once
    sans délai, sans plus attendre, sans attendre, sans tarder, sans plus tarder, sans autre délai, sans retard, sans plus de retard, immédiatement, immédiat, immédiate, dès que possible, au plus vite, rapidement, rapide, prompt, prompte, promptement, dans les plus brefs délais, les plus brefs délais
    brefs délais, urgence, d'urgence, urgente, urgent, le plus rapidement possible, le plus vite possible, le plus tôt possible, plus tôt possible, plus vite possible, aussitôt que possible, au plus tôt, sur le champ, toutes affaires cessantes, sans plus de délai, tout de suite, maintenant, enfin, sans nouveau délai, dès maintenant, séance tenante
    sans délai supplémentaire
words before
    avant, pour l'instant, pour le moment, dans l'immédiat, à temps, de sitôt, d'ici, ce mois, cette semaine, demain, aujourd'hui, encore, en temps voulu, dans les temps, dans les délais, jusqu'à, tout de suite, cette année, à la date prévue, comme prévu, tant que
    d'ici à, avant le, avant la
words prepare
    mettent au propre, met au propre, mettre au propre, mise au propre, ultimes vérifications, dernières vérifications, dernières corrections, ultimes corrections, ultimes retouches, point final, le point final, apposé le point final, pas encore apposé, derniers réglages, relit, relisent, relire, pas encore terminé, pas encore achevé, pas encore bouclé, pas terminé, inachevé
    touche à sa fin, touchent à leur fin, en voie d'achèvement, en cours de rédaction, en phase finale, phase finale, mettent la dernière main, met la dernière main, mettait la dernière main, dernières retouches, derniers arbitrages, mise au point, peaufine, peaufinent, peaufiner, boucler, boucle, bouclent, s'apprête à boucler, finit de rédiger, recoupent, en cours de finalisation, finaliser, finalise, finalisent, relecture, est presque bouclé, quasi achevé, plancher sur, planche sur, planchent sur
    prépare, préparent, préparer, préparait, préparation, finalisé, finalisée, finalisation, finalisait, finalisant, finalisons, mettaient la dernière main, mettre la dernière main, dernière main, dernières touches
    touche finale, touches finales, en cours d'élaboration, en cours, rédige, rédiger, rédigent, rédaction, rédigeait, travaille, travaillent, travaillons, travaillait, travailler, planche, planchent, planchait, élabore, élaborer, élaboration, élaborent
    presque prêt, presque prête, quasiment prêt, presque terminé, presque terminée, quasi prêt, bientôt prêt, quasi terminé, bouclé, compile, compiler, met à jour, mettre à jour, achève, achèvent, achever, achevait, achèvement, terminer, termine, terminent, terminait, sur le métier, en chantier
    parachève, parachever, dernière phase, dernière ligne droite, à pied d'oeuvre, actualise, actualiser
    est prêt, est prête, quasiment finalisé, presque finalisé, pratiquement prêt, pratiquement terminé
    est mis à jour, être mis à jour
    parachevait, parachèvent, parachevé, s'active, s'activent, met une dernière main, dernier coup de pinceau, relecture finale, en bonne voie
    apporte les dernières retouches, apportent les dernières retouches, apporte la touche finale, apportent la touche finale, met un point final, mettent un point final, mettre un point final, mettre le point final, fignole, fignolent, fignoler, finit de, finissent de, finissait de, en phase d'achèvement, en passe d'achever, en passe de boucler, en passe de terminer, en train de finaliser, en train d'achever, en train de boucler, en train de rédiger, en voie de finalisation, à bout touchant, est quasi prêt, tout près d'aboutir, près d'aboutir, sur le point d'achever, sur le point de boucler
    sur le point de terminer, bientôt terminé, bientôt achevé, bientôt bouclé, quasi bouclé, presque bouclé, presque achevé, presque finalisée, presque achevée, sur le feu, dans les tuyaux, sur les rails, avance, remanie, remanient, retravaille, retravaillent, complète, complètent, met au point, mettent au point, ultime relecture, dernière relecture
words share
    partagé, partagée, partager, partage, partageant, transmis, transmise, transmettre, transmet, transmettra, transmettent, sera communiqué, sera communiquée, communiquée, communiquer, été communiqué, envoyé, envoyée, envoyés, envoyées, envoyer, envoie, enverra, soumis, soumise, soumettre, soumet, soumettra, remis, remise, remettre, remet, remettra
    fourni, fournie, fournis, fournir, reçu, reçue, reçus, reçoit, recevra, recevoir, recevait, eu accès, a accès, avoir accès, accès à, pris connaissance, prendre connaissance, montré, montrée, montrer, adressé, adressée, adressés, adresser, adresse, fait parvenir, faire parvenir, fera parvenir, fasse parvenir, retourné, retournés, eu entre les mains, entre les mains
    donné à, donner à, consulté, consulter, consultée, soumettrait, transmettrait, a pu lire, lire, lu, relire, relu, a vu, verra, voir, présenté à, présentée à, présenter à, parvenu, parvenue, parvenus, entre ses mains, livré, communiquera
    la primeur, la primeure
    recevront, liront, auront accès, transmettront, pourront lire, pourra lire, enverront
    aura droit, a droit, a eu droit, a obtenu, obtient
    a reçu, ont reçu, a pu consulter, a pu prendre connaissance, a eu communication, a eu connaissance, a eu la primeur, aura la primeur, a été transmise, a été transmis, a été remis, a été remise, a été envoyé, a été envoyée, a été adressé, a été adressée, a été communiqué, a été soumis, a été soumise, a été fourni, sera transmis, sera remis, sera envoyé, sera soumis, lui a été remis, lui a été transmis, lui a été soumis
words comment
    commentaires, observations, remarques, contributions, retours, apports, avis, commentaire, réactions au projet, objections écrites, réponse au rapport, réponse factuelle, éclaircissements, rectifications
    faire valoir ses remarques, ses remarques, ses observations, ses commentaires, observations factuelles, commentaires factuels, corrections factuelles, erreurs factuelles, droit de réponse, objections détaillées, demandes de modification, amendements demandés
words review
    examine, examinent, examiner, examinait, examen, étudie, étudient, étudier, étudiait, analyse, analyser, analysent, prend en compte, prendre en compte, pris en compte, tenir compte, tient compte, intègre, intégrer, intègrent, passe en revue, passer en revue, passent en revue, épluche, épluchent, éplucher, considérer, évaluer, incorporer, incorpore, traiter, relit
    passe au crible, passent au crible, digère, digérer, prise en compte, en tenant compte, intègrent les, intègre les, incorporent
words react
    saluons, condamnons, rejetons, accueillons, applaudissons, dénonçons
    s'est félicitée, s'est félicité, se sont félicités, se sont félicitées, s'est réjouie, s'est réjoui, s'est indignée, s'est indigné, s'est insurgée, s'est emportée, s'est emporté, réagissant, saluée, a réagi, ont réagi
    voit rouge, voient rouge, fulmine, fulminent, s'étrangle, s'étranglent, balayé, balaie, balaye, balayé d'un revers de main, s'indigne, s'indignent, s'emporte, tempête, se félicite, se félicitent, félicite, applaudit, applaudissent, fustige, fustigent, a fustigé, enrage, colère, furieux, furieuse, étrille, pourfend, vilipende, tire à boulets rouges, éreinte
    rejette, rejettent, rejeté, rejetant, rejeter, rejetait, rejet, dénonce, dénoncé, dénoncent, dénonçant, dénoncer, condamne, condamné, condamnent, condamnant, condamner, fustigé, fustigeant, insurge, insurgé, critique, critiqué, critiquent, critiquant, salue, salué, saluent, saluant, saluer, saluait, félicitent, félicité
    félicités, applaudi, accueille, accueillent, accueilli, accueillant, balayant, conteste, contestent, contesté, réfute, réfuté, réfutent, qualifie, qualifié, qualifiant, qualifient, réagit, réagissent, réagi, réaction, réactions, en prend à, indigne, indigné, indignation, vilipendé
    vent debout, fureur, tollé, ulcéré, attaque, s'attaque, dénonciation, donner suite, donne suite, après la publication, depuis la publication, à la suite de la publication, au lendemain de la publication, lendemain de la parution, répond, riposte, contre attaque, se réjouit
    se réjouissent, réjoui, tire les leçons
    n'a pas de mots assez durs, pas de mots assez durs, sort de ses gonds
    fait bon accueil, a fait bon accueil, accueille favorablement, accueilli favorablement, accueille avec satisfaction, accueilli avec satisfaction, accueille avec soulagement, accueilli avec soulagement, rejette en bloc, rejeté en bloc, rejet en bloc, réfute en bloc, nie en bloc, balaie d'un revers de main, balaie d'un revers, balayé d'un revers, s'offusque, s'offusquent, s'est offusqué, s'est offusquée, se cabre, s'est cabrée, se rebiffe, s'insurge, s'insurgent, vitupère, vitupèrent, pilonne, pilonné, descend en flammes, descendu en flammes, démolit, démoli, discrédite
    discréditer, discrédité, décrédibilise, dénigre, dénigré, minimise, minimisé, minimisent, tourne en ridicule, se moque, crie au complot, crie au scandale, crie au mensonge, hurle, voit d'un très mauvais œil, ne décolère pas, est furieuse, furie, ire, courroux, courroucé, courroucée, outré, outrée, scandalisé, scandalisée, indignée, indignés, exaspéré, exaspérée, préoccupé par, préoccupée par, inquiet, inquiète, horrifié, horrifiée, bouleversé, bouleversée, soulagé, soulagée, soulagés, soulagement, satisfaction, se réjouissait, applaudissent des deux mains, loue, louent, encense, encensent
    prend la défense, défend le, défendent le, fait sien, font siennes, endosse, souscrit à, rend hommage, remercie, remercient, félicitations, la riposte, a riposté, ripostent, contre attaqué, réplique, réplique à, a répliqué, rétorque, répliqué, démonte
    soulagées, soulagée par, inquiètes, furieux contre
words slur
    propagande antichinoise, pure propagande, simple propagande, vulgaire propagande
    inventé de toutes pièces, monté de toutes pièces, concocté, concoctée, torchon de papier, faux grossier, pure invention, pures inventions, coup monté
    prétendu, prétendue, soi disant, torchon, brûlot, tissu de contre vérités, contre vérités, pamphlet, au mépris des faits
    mensonge, mensonges, mensonger, mensongère, tissu de mensonges, farce, mascarade, désinformation, calomnie, calomnies, calomnieux, dénigrement, diffamation, diffamatoire, fabriqué, fabriquée, fabriquées, fabriqués, fabrications, inventé, inventée, de toutes pièces, outil politique, instrument politique, politiquement motivé, illégal
    illégale, nul et non avenu, fallacieux, fallacieuse, manipulation, manipulations, présomption de culpabilité, sans fondement, infondé, infondée, infondées, infondés, chiffon de papier, invalide, ramassis, pur mensonge, forces antichinoises, forces anti chinoises
    complot, complot occidental, cabale, machination, manœuvre politique, imposture, supercherie, affabulation, affabulations, élucubrations, élucubration, ineptie, inepties, fable, fables, fadaises, bobards, sornettes, intox, propagande, brûlot politique, honteux, honteuse, partial, partiale, biaisé, biaisée, orienté, orientée, tendancieux, tendancieuse, sans crédibilité, aucune crédibilité, sans aucune valeur, aucune valeur, dénué de fondement, dénuée de fondement, dénué de toute crédibilité, aux ordres de, au service de l'occident, au service de washington, ingérence, salir, salir la chine
    diaboliser, diffamer, calomnier, noircir
words finds
    conclut, conclu, concluent, constate, constaté, évoque, évoqué, évoquait, fait état, accuse, accusé, dénonce, dénonçait, dénonçant, pointe, pointé, décrit, documente, documenté, révèle, révélé, selon, d'après, parle de, parlait, relève, mentionne, mentionné, recense, détaille, mettait en cause, met en cause
    recommande, dresse, accable, accablant, établit, établi, contient, fait mention, compte * pages, reproche, conclusions du, atteste, étaye
    accablant pour, épingle, épinglé, étrille pékin, brosse, brosse un tableau, dresse un tableau, dresse un constat, dresse un bilan, met en lumière, met au jour, met à nu, lève le voile sur, consigne, énumère, égrène, liste, décortique, corrobore, confirme l'existence, confirme les, établit que, prouve, démontre, apporte la preuve, compile, rapporte, exhorte pékin, exhorte la chine, appelle pékin, appelle la chine, invite pékin, demande à pékin, demande à la chine, conseille à, impute, attribue, qualifie, ne parle pas de génocide, n'emploie pas le mot, n'emploie pas le terme, évite le mot
    évite le terme, se garde de parler de génocide, peut on lire dans, peut on y lire, lit on dans, lit on
words council
    conseil des droits de l'homme, conseil des droits humains, conseil des droits, cdh
words debate
    débat, débats, débattre, débatte, débattra, vote, voté, votent, votes, vote historique, motion, projet de décision, projet de résolution, proposition, résolution, discussion, discuter, discute, scrutin
    ordre du jour, inscrire, inscrire à l'ordre du jour, se pencher sur
words outcome
    rejeté, rejetée, rejette, rejettent, rejeter, rejet, refuse, refusé, refusent, refuser, refus, adopté, adoptée, adopte, voix contre, contre 17, abstentions, abstention, abstenus, échec, échoue, échoué, repousse, repoussé, repoussée, dépose, déposent, déposé, déposée, soumet, soumettent, présentent, présente, présenté, propose, proposent, proposé, demande
    demandent, demandé, demandant, demandait, réclame, réclament, réclamé, battu, battue, de justesse, d'une courte tête, défaite, revers, n'aura pas lieu, pas de débat, enterre, enterré, veulent, veut, échappe, échapper, bloque, bloqué, retoque, retoqué, balaie, écarte, écarté, écartée, plaident, tenue d'un débat, l'organisation d'un débat, organiser, obtient, obtenu, échouent
    refuse de débattre, ferme la porte, dit non, s'oppose, opposé
    est enterrée, est enterré, enterrée, échappe à, sauve la mise, non à, évite
    enterrent
    a enterré, ont enterré, a enterré le, a rejeté, ont rejeté, a dit non, ont dit non, tourne le dos, a tourné le dos, a écarté, ont écarté, ferme la porte à, a fermé la porte, de peu, à deux voix près, deux voix d'écart
words un
    onu, nations unies, organisation des nations unies, onusien, onusienne, onusiens
    haut commissariat, haut commissaire, haute commissaire, le haut commissariat, palais des nations
    verdict de l'onu, le verdict de l'onu, diagnostic de l'onu, réquisitoire de l'onu, conclusions de l'onu
words state
    chine, pékin, chinois, chinoise, chinoises, beijing, gouvernement, gouvernement chinois, autorités chinoises, autorités, régime, régime chinois, parti communiste, parti communiste chinois, xi jinping, diplomatie chinoise, ministère chinois, ministère des affaires étrangères, ministère chinois des affaires étrangères, ambassadeur de chine
    ambassadeur chinois, mission chinoise, zhang jun, wang wenbin, zhao lijian, wang yi, chen xu, liu yuyin, hua chunying, mao ning, diplomates chinois, moscou, cuba, pakistan, quarantaine d'états, quarantaine de pays, une quarantaine d'états, une quarantaine de pays, empire du milieu, géant asiatique, 40 pays, 40 états
words group
    tout le monde, ong, organisations, organisation, associations, association, pays, états, sénateurs, sénateur, élus, élu, députés, parlementaires, congrès, militants, militante, militant, activistes, états unis, washington, américains, américain, europe, union européenne, ue, bruxelles, londres, britanniques, berlin, paris, france, allemagne, canada, ottawa, occidentaux, occident
    pays occidentaux, diplomates, human rights watch, hrw, amnesty, amnesty international, congrès mondial ouïghour, institut ouïghour d'europe, familles, victimes, rescapés, rescapées, experts, avocats, universitaires, chercheurs, coalition, société civile, défenseurs des droits, défenseurs, fidh, ouïghours en exil, exilés, département d'état, royaume uni, japon, suisse, berne, australie
    congrès mondial des ouïghours, congrès ouïghour mondial
called China
    chine, pékin, chinois, chinoise, chinoises, beijing, gouvernement chinois, autorités chinoises, régime chinois, parti communiste
    parti communiste chinois, xi jinping, diplomatie chinoise, ministère chinois, ministère chinois des affaires étrangères, ambassadeur de chine
    ambassadeur chinois, mission chinoise, zhang jun, wang wenbin, zhao lijian, wang yi, chen xu, liu yuyin, hua chunying, mao ning, diplomates chinois
    empire du milieu, géant asiatique
called Amnesty International
    amnesty, amnesty international
called Australia
    australie
called Canada
    canada, ottawa
called Cuba
    cuba
called EU
    union européenne, ue, bruxelles
called Europe
    europe
called European Uyghur Institute
    institut ouïghour d'europe
called France
    paris, france
called Germany
    berlin, allemagne
called Human Rights Watch
    human rights watch, hrw
called International Federation for Human Rights
    fidh
called Japan
    japon
called Pakistan
    pakistan
called Russia
    moscou
called Switzerland
    suisse, berne
called UK
    londres, royaume uni, britanniques
called US
    états unis, washington, département d'état, américains, américain
called Uyghurs
    ouïghours en exil
called Western states
    occidentaux, occident, pays occidentaux
called World Uyghur Congress
    congrès mondial ouïghour
    congrès mondial des ouïghours, congrès ouïghour mondial
called about 40 states
    quarantaine d'états, quarantaine de pays, une quarantaine d'états, une quarantaine de pays
called 40 states
    40 pays, 40 états
called activists
    militants, militante, militant, activistes, défenseurs des droits, défenseurs, exilés
called authorities
    autorités, régime
called diplomats
    diplomates
called experts
    experts, universitaires, chercheurs
called families
    familles
called foreign ministry
    ministère des affaires étrangères
called government
    gouvernement
called lawmakers
    sénateurs, sénateur, élus, élu, députés, parlementaires, congrès
called lawyers
    avocats
called organisations
    ong, organisations, organisation, associations, association, coalition, société civile
called states
    pays, états
called victims
    victimes, rescapés, rescapées
words spokesman
    porte parole, rupert colville, colville, ravina shamdasani, shamdasani, liz throssell, throssell, jeremy laurence, laurence, son bureau, ses services, responsable, responsables, fonctionnaire, fonctionnaires, son équipe, ses équipes
words other-author
    comité pour l'élimination de la discrimination raciale, comité des droits de l'homme, comité contre la torture, groupe de travail sur la détention arbitraire, cerd
    tribunal, département d'état, human rights watch, hrw, amnesty, amnesty international, aspi, think tank, centre de réflexion, institut australien, institut, université, universitaires, chercheurs, chercheur, chercheuse, bbc, consortium, journal, médias, adrian zenz, zenz, oit, organisation internationale du travail, bit, parlement européen
    parlement, ambassade, rapporteur spécial, rapporteurs spéciaux, rapporteur, experts indépendants, commission parlementaire, congrès américain, sénat, pentagone, washington post, le monde, new york times, livre blanc, raphaël glucksmann, oms, sherpa, eurodéputés, newlines, sheffield, ong, comité, administration américaine, administration biden, maison blanche, ministère américain, gouvernement américain
    haut commissariat pour les réfugiés, haut commissaire aux réfugiés, haut commissaire pour les réfugiés, haut commissariat aux réfugiés, hcr, unhcr
    agence de l'onu, agence onusienne, l'agence onusienne, agence des nations unies, unicef, unesco
words other-object
    détenus, détenu, prisonniers, prisonnier, détenue, otages, photos, photographies, clichés, images, image, vidéo, vidéos, communiqué, communiqué de presse, déclaration, déclarations, chiffres, données, fichiers, documents, article, articles, reportage, tribune, tweet, message, jugement, verdict, film, livre, livre blanc, roman, album, liste, la liste, témoignages, témoignage
    noms, statistiques, rapport annuel, circulaire, entretien, une enquête, une longue enquête, archives, ses conclusions, sa décision, recommandations, éditorial, biens, journaliste, journalistes, uighurs détenus, transcriptions, discours, vers le marché, documentaire, lettre ouverte, reportages, une étude, une carte, calendrier, programme
words visit
    visite, visites, voyage, déplacement, mission, séjour, venue, tournée, accès
words if
    ne signifie pas, ne veut pas dire, ne signifie pas que, ne signifie nullement
    si, s'il, s'ils, à moins que, à moins qu, au cas où, à condition que, à condition qu, une fois, pourvu que, dès que, dès qu'il, lorsque, lorsqu, jusqu'à ce que, jusqu'à ce qu, dans l'hypothèse, en cas de, en attendant que, selon que, sous peine, tant que, faute de quoi
words why
    pourquoi, quand, comment, à quand, combien de temps, pour quelle raison
words when
    quand, à quelle date, dans quel délai
words know
    sait, savoir, sache, sachant, savait, peut dire, pouvoir dire, pu dire, certain, certaine, sûr, sûre, décidé, décider, tranché, clair, garantir, confirmer, confirmé, préciser, précisé, précise, dire, s'avancer, prononcer, prononcée
words deny
    rapporté à tort, annoncé à tort, affirmé à tort, annulé une dépêche, retiré une dépêche, retire sa dépêche, retiré sa dépêche, annonce sa dépêche erronée
    fausses les rumeurs, de fausses rumeurs, fausses rumeurs, rumeurs infondées, infondées
    dément, démenti, démentent, démentant, nie, nient, nié, niant, nier, récuse, faux que, rien de vrai, réfute, il est faux, réfuté, rejette l'idée, exclut, exclu, fausse rumeur, rumeur, dément les rumeurs, démenti les rumeurs, démentent les rumeurs, démentant les rumeurs, rumeurs démenties, rejette les rumeurs, rejeté les rumeurs, défend d'avoir, défendu d'avoir, contesté avoir, conteste avoir, se défend, s'est défendu, s'est défendue, écarte l'idée, dénégations, pas question de, pas question d
words own-hearsay
    parues dans la presse selon lesquelles, informations selon lesquelles, information selon laquelle, rumeurs, affirmations selon lesquelles, allégations selon lesquelles, article selon lequel, articles selon lesquels, dépêche selon laquelle
words own-refuted
    présenté ses excuses, s'est excusé, s'est excusée, présente ses excuses, fausses, fausse, faux, infondées, infondés, infondée, sans fondement, inexactes, inexact, inexacte, erronées, erronés, dénuées de fondement, dénués de fondement, démenties, démentis, ne sont pas vraies
words recall
    auparavant, précédemment, plus tôt cette année, l'an dernier, l'année dernière, l'an passé, l'année passée, le mois dernier, le mois passé, il y a un an, il y a deux ans, il y a trois ans, il y a * mois, il y a * ans, il y a quelques mois, il y a plusieurs mois, il y a plus d'un an, il y a près d'un an, il y a presque un an, à l'époque, déjà en, jadis, autrefois
    par le passé, dans le passé, depuis lors, dernièrement, l'automne dernier, l'été dernier, l'hiver dernier, le printemps dernier, à l'automne, un an plus tôt, quelques semaines plus tôt, quelques mois plus tôt, deux ans plus tôt, deux mois plus tôt, mois plus tôt, jours plus tôt, un an après, initialement, à l'origine, à plusieurs reprises, fin 2021, début 2022, en 2021, mois après l'annonce
words had
    avait voulu, avait espéré, aurait voulu, aurait souhaité
    avait, avaient, s'étaient, y était, s'était, fut
words own-hours-earlier
    heures plus tôt, heures auparavant, plus tôt dans la journée
words own-travels
    se rendra, se rend, voyage, voyagera, voyager, s'envolera
words own-had-meant
    avait voulu, avait espéré, aurait voulu, aurait souhaité
words condition
    condition, conditions, en échange, contrepartie, donnant donnant, moyennant, marchandage, sous réserve, à condition, monnaie d'échange, tractations
    à condition que, à condition qu
    conditionné, conditionne, conditionnent, subordonne, subordonné, conditionner
words says
    dit, déclaré, déclare, déclarait, affirme, affirmé, affirmait, indique, indiqué, indiquait, annonce, annoncé, annonçait, explique, expliqué, précise, précisé, ajoute, ajouté, assure, assuré, assurait, confirme, confirmé, reconnaît, reconnu, admet, admis, répète, répété, réitère, réitéré, confie, confié, souligne, souligné, selon, d'après, estime, estimé
    révélé, martèle, martelé, rappelle, rappelé, soutient, soutenu, fait savoir, lance, lancé, glisse, répond, répondu, insiste, insisté, concède, concédé, relève, juge, observe, promet, promis, disait, a t elle
words reports-that
    rapporte, rapporté, rapportait, rapportent, selon, d'après, révèle, révélé, révélait, cite, citant, cité par, vue par, vu par, consultée par, consulté par, obtenue par, obtenu par, eu accès, écrit, relaie, annonce, annoncé, indique, indiqué, affirme, affirmé, interrogé par, appris, informations de, dévoilé par, exclusif, à, auprès de, précise
words own-newsroom
    journal, quotidien, hebdomadaire
words own-so-writes
    c'est ce que rapporte, c'est ce qu'écrit, c'est ce que révèle, c'est ce qu'affirme, écrit le journal
words but
    mais, cependant, toutefois, pourtant, alors que, alors qu, tandis que, tandis qu, or, néanmoins, en revanche, désormais, qui, dont, lequel, laquelle, malgré, quoique, bien que
words by
    de, d, du, des, par, signé
words by-when
    avant, d'ici, jusqu'à, ce, dès, pour, au plus tard, à compter de, prochain, d'ici à
words see-also
    lire aussi, à lire aussi, voir aussi, lire également, à lire également, sur le même sujet, articles liés, pour aller plus loin, les plus lus, à lire, à voir aussi, articles similaires, plus d'actualités, à découvrir, dans la même rubrique, notre dossier, sur le même thème, à lire sur le sujet
words filler
    plus que des, plus qu'un, plus qu'une, plus que les, plus que le, plus tard qu, plus de détails, plus d'informations, plus de précisions
    comme document officiel, comme document du, document officiel du conseil, documents officiels
    notre journal, ce journal, notre quotidien
    place au doute, aucun doute, sans l'ombre d'un doute
    a t elle lâché, a t il lâché, a lâché devant, lâché devant, lâche du lest, appel à libérer, appelle à libérer, exige de libérer, demande de libérer
    conférence de presse, point de presse, point presse, liberté de la presse, agence de presse, la presse, de presse, revue de presse, presse officielle, presse chinoise, presse étrangère, presse internationale, non seulement, droits de l'homme, par rapport à, par rapport au, par rapport aux, en rapport avec, rapport de force
    rapports de force, sans doute, nul doute, sans aucun doute, même si, fait appel, crimes contre l'humanité, crime contre l'humanité, contre l'humanité, en quelque sorte, de sorte, en sorte, sorte de, toute sorte, toutes sortes, une sorte, conditions de, avant tout, faire état, état des lieux, chef d'état, sans relâche, sans cesse, sans précédent
    ne commente pas, n'a pas commenté, tout commentaire, aucun commentaire, pas de commentaire, faire de commentaire, faire des commentaires, pas fait de commentaire, sans commentaire, une fois de plus, encore une fois, comme si, si longtemps, à la sortie, à sa sortie de, une nouvelle fois, non gouvernementales, non gouvernementale
    renonce à un second, renoncé à un second, renoncer à un second, renonce à briguer, renoncé à briguer, renonce à se, achève son mandat, achevé son mandat, termine son mandat, terminer son mandat, achever son mandat, ne se représentera, ne briguera pas, ne briguerait pas, ne sollicitera pas, rien à voir, non loin, sans surprise, sans entrave, sans entraves, sans restriction
    sans lien, pas une enquête, pas seulement, ne fait que, ne peut que, haut responsable, haute responsable, sans équivoque, sans ambiguïté, sans détour, sans fard, sans pour autant, sans appel, sans valeur, compte tenu, au compte goutte, compte rendu, rendre compte, se rend compte, pour compte, ne cesse de, n'a cessé de, ne cesse, n'a eu de cesse, critique de la, livre sterling, somme de
    ne serait ce que, s'oppose à toute ingérence, pas de commentaires, n'est autre que, appel à candidatures, projet de loi, en appel, écrit que, écrit à la main, projets de loi, demande d'asile, demandeurs d'asile, attend de pied ferme, pas moins de, ne cache pas
    demandaient si, demandait si, demandé si, demandent si, demande si, se demande, se demandent, demandé quand, demandaient quand, ne demande qu, demandé s'il, demandait s'il, demandaient s'il, appelé à se prononcer, appelés à se prononcer, appel aux dons, à qui l'on demande
    abandonner ses fonctions, abandonne ses fonctions, abandonner son poste, abandonne son poste, abandonné son poste, retire de ses fonctions
    sans rapport avec
    il y a un an que, il y a près d'un an que, il y a plus d'un an que
    publié dans le journal, publié par le journal, un article publié, publie le journal, publié par le quotidien, interview publiée, entretien publié
    qu'on n'attendait plus, que l'on n'attendait plus, que plus personne n'attendait, que personne n'attendait plus, n'est qu'un, n'est qu'une, ne sont que, n'est rien d'autre, n'est rien d'autre qu, n'est rien de plus, ne serait qu'un, ne serait qu'une, n'a pas hésité, n'ont pas hésité, n'a pas tardé à, n'ont pas tardé à, n'a pas manqué de, ne manque pas de, sans crier gare, sans tambour ni trompette, sans conférence de presse, sans préavis, sans prévenir, n'y va pas par quatre chemins, ne mâche pas ses mots, ne s'est pas fait attendre
    libérer les, libérer tous, libérer toutes, de libérer, enquête internationale, enquête indépendante, une enquête internationale, une enquête indépendante, commission d'enquête, une commission d'enquête, mission d'enquête, une mission d'enquête, une enquête impartiale
words today
    aujourd'hui, ce soir, dans la journée, d'ici ce soir, dans les prochaines heures, dans les heures qui viennent, dans les heures à venir, d'ici la fin de la journée, avant minuit, cette nuit, avant la fin de la journée, en fin de journée, d'ici minuit, dans la soirée, plus tard dans la journée, ce jour, d'ici quelques heures, le jour même
words tomorrow
    demain
words soon
    affaire de jours, question de jours, imminente, imminent, incessamment
    bientôt, prochainement, sous peu, dans un proche avenir, très bientôt, d'un jour à l'autre, dans peu de temps, d'ici peu, dans les prochains mois, dans les mois qui viennent, en temps utile, dans les prochains jours, ces prochains jours, à brève échéance, dans les jours à venir, à court terme, ces jours ci
    c'est pour bientôt, pour bientôt, pour très bientôt, à portée de main, de façon imminente, d'une heure à l'autre, c'est une question de jours, question d'heures, une affaire de jours, incessamment sous peu, dans les tout prochains jours, à très brève échéance, ne saurait tarder, ne devrait plus tarder, ne va plus tarder, dans la dernière ligne droite, sur la rampe de lancement, avant son départ
words coming-weeks
    affaire de semaines, question de semaines, une affaire de semaines, quelques semaines à peine, plus qu'une affaire de semaines
    semaines à venir, prochaines semaines, semaines qui viennent, quelques semaines, semaines suivantes, d'ici quelques semaines, dans quelques semaines, ces prochaines semaines, matière de semaines
words end-of
    fin du mois, d'ici la fin du mois, à la fin du mois, fin de ce mois
words this-month
    ce mois ci, courant du mois, dans le mois, ce mois

words own-put-off-to
    à, au, pour, jusqu'en, jusqu'à, jusqu'au, au mois de
words own-at-first
    initialement, à l'origine, au départ, dans un premier temps, d'abord
words own-opens
    qui s'ouvrent, qui s'ouvre, qui débutent, qui débute, qui commencent, qui commence, qui démarrent, qui s'ouvriront, qui débuteront
words own-before-month
    avant, avant le mois de
words month-1
    janvier
words month-2
    février
words month-3
    mars
words month-4
    avril
words month-5
    mai
words month-6
    juin
words month-7
    juillet
words month-8
    août
words month-9
    septembre
words month-10
    octobre
words month-11
    novembre
words month-12
    décembre
words weekday-1
    lundi
    ce lundi
words weekday-2
    mardi
    ce mardi
words weekday-3
    mercredi
    ce mercredi
words weekday-4
    jeudi
    ce jeudi
words weekday-5
    vendredi
    ce vendredi
words weekday-6
    samedi
words weekday-7
    dimanche

# --- What French has of its own ---------------------------------------------------------------------------------------

once own-publishes: present forms that with a day to come are a promise
once own-future: verbs that are future (or future of the past) in themselves
words own-future
    le public y aura accès, y aura accès, sera accessible, seront accessibles, mettra sur la table, livrera, rendra ses conclusions, sera sur la table, sera diffusé au public
    publiera, publieront, publierons, publierai, publierait, publieraient, paraîtra, paraîtront, paraîtrait, paraîtraient, sortira, sortiront, sortirait, sortiraient, dévoilera, dévoileront, dévoilerons, dévoilerait, diffusera, diffuseront, diffuserait
    divulguera, divulgueront, divulguerait, rendra public, rendra publique, rendront public, rendront publique, rendrons public, rendrons publique, rendrai public, rendrait public, rendrait publique, verra le jour, verra bien le jour, verrait le jour, verra bientôt le jour
    mettra en ligne, fera paraître, ferait paraître, fera connaître, lèvera le voile, présentera, présenterait
    ferait connaître, feront connaître, lèverait le voile
    mettront en ligne, publiera bien, sera mis sur la place publique, sera sur la place publique, finira par publier, finira par paraître, finira par sortir
once own-appears: shows itself, of a report
words own-appears
    est tombé, tombé, tombée
    paraît, sort, sortait, parut, paraissait, sortit, tombe, arrive, est là, vient de tomber
words own-make
    rendre, rende, rendent
words own-made
    rend, rendu, rendue, a rendu, rendait
words own-will-make
    rendra, rendrait, rendront, rendrons, rendrai
words own-ne
    ne, n
words own-opposes-it
    s'y oppose, s'y opposent, s'y est opposé, s'y est opposée, s'y opposait, s'y opposer, s'y sont opposés, y est opposé, y est opposée, y sont opposés, s'en abstenir, s'en abstienne, n'en rien faire, y est hostile, y fait obstacle
    y sommes opposés, y sommes totalement opposés, y sommes fermement opposés, nous nous y opposons, y sommes hostiles, y sommes résolument opposés
words own-as-promised
    s'y était engagée, s'y est engagée, s'y était engagé, comme promis, comme elle l'avait promis, comme elle s'y était, elle l'avait promis, l'a promis, l'avait promis, tiendra parole, tiendra sa promesse, tenir parole, tenir sa promesse, promesse tenue, tenu parole
words own-broken-promise
    pas tenu parole, pas tenu sa promesse, pas tenu promesse, promesse non tenue, manqué à sa promesse, manqué à sa parole, pas honoré sa promesse, promesse rompue, promesse oubliée, échéance manquée, pas respecté sa promesse, pas respecté l'échéance, manqué sa propre échéance
    n'a plus rien promis, plus rien promis, ne garantit plus rien, ne promet plus rien, ne promet rien, n'a rien promis
words own-keep
    garder, garde, laisser, laisse, ranger, mettre, enfermer, conserver, gardent, gardé, gardée, maintenir
    garder le, tenir, tenir le, remiser, cacher, fourrer
words own-no-debate
    pas de débat, pas de débat sur, ne débattra pas, ne débattront pas, refus du débat, sans débat
    refus de débattre, refuse de débattre, refuse un débat, refusé un débat, refusé de débattre, rejeté un débat, rejette un débat, aucun débat, débat rejeté, débat refusé
words own-public
    public, publique, publics, publiques
words own-against
    contre
words own-assembly
    parlement, assemblée nationale, sénat, députés, bundestag, chambre, congrès, conseil de sécurité, comité olympique, parlementaires, eurodéputés, communes
words own-a-report
    une nouvelle étude, d'un rapport, d'une étude, un document, une analyse, selon un rapport, selon une étude, un rapport parlementaire, nouvelle étude
    dans un rapport, un rapport de, un nouveau rapport, nouveau rapport, un rapport, une étude, une enquête, dans une étude, rapport alternatif
words own-in-a-report
    dans un rapport, dans une étude, dans son rapport, dans leur rapport
once own-ready: says of a report that it will be there
words own-ready
    sera prêt, sera prête, serait prêt, serait prête, sera disponible, serait disponible, sera connu, sera connue, sera terminé, sera achevé, sera finalisé, verrait enfin le jour, verra enfin le jour
    tombera, tomberait, sera là, arrivera, sera en ligne
words own-works-on-it
    travaillons dessus, travaille dessus, travaillent dessus, y travaille, y travaillent, y travaillons, presque prêt, presque prête, quasiment prêt, presque terminé, pratiquement prêt
words own-or-not
    ou non, ou pas, ou d'y renoncer
words own-both-ways
    dans un sens comme dans l'autre, dans les deux sens, des deux côtés, de part et d'autre, de tous côtés, de toutes parts
words own-promised
    promis, promise, annoncé pour, annoncée pour
words own-spoke
    parlé de, parlait de, évoqué, évoquait, parlé d'une, annoncé, promis
words own-no-commitment
    s'engager * sur une date, engager * sur une date, s'engager sur le moindre calendrier, tout engagement, de s'engager, toute promesse, la moindre date
    s'engager sur une date, engager sur une date, s'avancer sur une date, donner de date, donner une date, avancer de date, fixer de date, fixer une date, pas de date, avancer une date, aucune date, s'engager sur un calendrier, sur le calendrier
words own-avoids
    s'est gardée de, gardée de, s'est bien gardée, esquivant, éludant, a éludé
    refusé, refuse, évite, évité, s'est refusée, s'est gardée, botte en touche, botté en touche, élude, éludé, esquive, esquivé
    refusé de, refuse de, refuse toujours de
words own-was-to
    devait, devaient, était censé, était censée, était prévu, était prévue, était attendu, était attendue
words own-will-happen
    interviendra, aura lieu, se fera, est imminente, attendue, est prévue, prévue, est fixée, est annoncée, annoncée
words own-opposes-firmly
    s'oppose fermement, s'opposait fermement, fermement opposé, fermement opposée, fermement opposés, s'oppose catégoriquement, ferme opposition, redit son opposition, réitère son opposition, dit son opposition, s'oppose vivement
words own-meddling
    ingérence, ingérences, politisation, sanctions
words own-stop
    ne plus, cesser de, cesse de, arrêter de, arrête de, n'attende plus, ne tarde plus, sans plus
    ne soit plus, ne soient plus, n'est plus
words own-slur-alone
    illégal et nul, totalement illégal, ramassis de désinformation, pamphlet
    farce, mascarade, mensonge, mensonges, tissu de mensonges, calomnie, calomnies, pur mensonge, de toutes pièces, nul et non avenu, outil politique, instrument politique
    diffamation, calomnieux, dénigrement
words own-we-work
    travaillons, travaillons dur, travaillent d'arrache pied, travaille d'arrache pied, travaillons d'arrache pied, travaillent jour et nuit, mettons tout en oeuvre, met les bouchées doubles, mettent les bouchées doubles
words own-confirms
    confirmé, confirme, reconfirmé, confirment, annoncé, annonce, annonçait
words own-objections
    objections, réserves, critiques
words own-so-that
    pour que, pour qu, afin que, afin qu, de sorte que, dans l'espoir que
words own-want-to-see
    veulent voir, veulent lire, veulent connaître, veulent le, réclame, réclament, réclamaient, exige, exigent, exigeaient
words own-since-release
    depuis sa parution, depuis sa publication, depuis la publication, depuis la parution, depuis sa sortie, après sa publication, au lendemain de sa publication
words own-this-day
    aujourd'hui, ce soir, dans la journée, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi
words own-publishes
    publie, publient, dévoile, diffuse, rend public, rend publique, présente
    sort, sortent, paraît, met en ligne
words own-has-published
    a publié, ont publié, avait publié, été publié, été publiée, a dévoilé, a diffusé, a rendu public, a rendu publique, été rendu public, été rendue publique, été dévoilé, est publié, a présenté
words own-dissuade-it
    l'en dissuader, l'en empêcher, la dissuader, la faire renoncer, la faire plier, la faire reculer, l'en détourner
words own-when
    quand
words own-delivers
    livre, a livré, livre enfin, a enfin livré, rend, a rendu, a sorti, sort, a enfin rendu, a accouché de
words own-must-out
    doit, doivent
words own-that-she
    que, qu
words own-at-last
    enfin

words own-about
    sur, concernant, consacré à, consacrée à, portant sur
words own-opposite
    l'inverse, le contraire, tout le contraire, exactement l'inverse
words own-renounce-it
    d'y renoncer, à y renoncer, y renoncer, y renonce, y a renoncé
words own-decided
    décidé, décide, ont décidé, a choisi, choisi, préféré
words own-what-waits
    qu'attend, qu'attendent, qu'attend donc, à quoi attend, mais qu'attend
words own-on-table
    sur la table, en pleine lumière, au grand jour, entre les mains du public
words own-put
    mette, mettre, met, mettent, pose, poser, porte, porter
words own-first-look
    la primeur, aura la primeur, première lecture, premier regard
words own-armed
    forts du, fort du, forte du, fortes du, s'appuyant sur, appuyés sur, à la lumière du, sur la foi du, au vu du, brandissant, se fondant sur
words own-right-to
    droit au, droit à, droit de lire, droit de connaître, droit de savoir ce que contient, droit de voir, droit à la vérité contenue dans, mérite de lire, méritent de lire, mérite de connaître, méritent de connaître, méritent de voir
words own-read
    lise, lisent, lire, connaisse, connaissent, connaître, voie, découvre, découvrir, prenne connaissance, prendre connaissance
words own-no-excuse
    plus rien ne justifie, rien ne justifie, aucune raison de, aucune excuse, plus aucune raison, plus aucune excuse, plus d'excuse, pas d'excuse, aucun prétexte, plus de raison, inacceptable de, injustifiable de, inexcusable
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    retenir, garder, taire, cacher, attendre, différer, priver
words own-after-the
    après le, après ce, après la, suite au, à la suite du, à la suite de ce, à la lumière du, au vu du, fort du, fort de ce, forte de ce, forts de ce, face au, dans la foulée du, dans le sillage du, s'appuyant sur, en réponse au, au lendemain du
    après les, à la lecture du, en découvrant le, au vu des, face aux, à la lumière des, sur la base du, se fondant sur, arguant du, citant le, forte du, fortes du
words own-cooperate
    rompre avec, suspend sa coopération, suspend la coopération, suspendre la coopération, rompt avec
    coopérer, coopérera, coopère, coopération, collaborer, collaborera, collaboration, dialogue, dialoguer
words own-until
    jusqu'à, avant, d'ici
words own-sees-in
    voit dans, voient dans, a vu dans, ont vu dans, voit en, disent voir dans, dit voir dans, trouve dans, lit dans, parle d'un, parlent d'un
    trouve confirmation dans, trouvent confirmation dans, voit sa position confortée par, brandit, brandissent, se prévaut du, se prévalent du, s'empare du, s'emparent du, s'appuie sur, s'appuient sur, invoque, invoquent
words own-confirms-it
    apporte de nouvelles preuves, apporte des preuves, apporte un éclairage, remet les choses en place, est limpide, sonne comme un
    renforce notre, renforce nos, renforce les, conforte nos, conforte les, confirme nos, confirme notre, confirme les, aggrave nos, corrobore les, corrobore nos, vient confirmer
    confirme ce que, confirment ce que, leur donne raison, lui donne raison, donne raison aux, rend justice, fait date, est un soulagement, est une victoire, est un pas, est une reconnaissance, reconnaissance de leurs, est un torchon, torchon, ne vaut rien, n'a aucune valeur, est une insulte, est une provocation, va dans le bon sens, arrive tard, vient tard, est un début, valide, conforte, est un choc, est un tournant
    embarrasse, embarrassent, gêne, gênent, irrite, agace, courrouce, ulcère, met dans l'embarras, met en difficulté, met au pied du mur, met le dos au mur, met à mal, divise, déchire, fracture, tend les relations, envenime, empoisonne, rouvre, relance, ouvre la voie, ouvre une brèche, ouvre une crise, jette un froid, fait des vagues, fait des remous, fait l'effet d'une bombe, ne suffit pas, ne suffira pas, est insuffisant, ne va pas assez loin, déçoit, a déçu, laisse un goût amer, laisse sur sa faim, laissent sur leur faim, ne change rien, change tout, change la donne, marque un tournant
    marque une étape, est historique, est une étape, est une gifle, est un camouflet, est un désaveu, est un coup dur, est un aveu, est crédible, est équilibré, est bien maigre, arrive trop tard, vient trop tard, c'est trop tard, confirme les accusations, confirme les craintes, confirme nos craintes, apporte de l'eau au moulin
words own-took-until
    il aura fallu, il a fallu attendre, aura fallu attendre, fallu attendre les dernières, mis fin au suspense, met fin au suspense
words own-is-here
    enfin sur la table, enfin public, enfin en ligne, enfin là, enfin publié
    est là, est enfin là, est désormais là, est sur la table, est désormais sur la table, peut désormais être lu, est à la disposition de tous, est entre les mains du public, est désormais entre toutes les mains
    est arrivé, est enfin arrivé, est en ligne, est enfin en ligne, est public, est enfin public, est désormais en ligne, est tombé, est enfin tombé, a vu le jour, est une réalité, est désormais une réalité, est au grand jour
words own-in-hand
    a sous les yeux, dispose du, dispose déjà du, dispose d'une copie, a entre les mains, tient entre ses mains, détient déjà, détient, a déjà en main, a en main, avait en main, a pu consulter, a déjà lu
    a reçu, a déjà reçu, a reçu une copie, a reçu le, a obtenu une copie, a une copie, a déjà une copie, a eu accès, a déjà pu lire, a pu lire, a pris connaissance, étudie déjà, épluche déjà, lit déjà, est en possession, a en sa possession
words own-time-for
    dispose de, dispose d'un délai, a jusqu'à, a jusqu'au, dispose d'un mois, a quelques jours pour, a quinze jours pour, délai pour
words own-campaign
    mène campagne, mènent campagne, faire campagne, fait campagne, campagne, signatures, fronde, offensive, manoeuvre, manœuvre, s'active, mobilise, coalition, tir de barrage, lobbying, démarches
words own-against-it
    contre
words own-try-that
    obtenir que, tente d'obtenir que, faire en sorte que, fait en sorte que, veiller à ce que, veille à ce que, pour que, afin que, remue ciel et terre, remué ciel et terre, tout fait pour que
words own-would-like
    voudrait que, voudrait bien que, aimerait que, souhaiterait que, préférerait que, veut que
words own-still
    toujours, encore, regrette, regrettent, déplore, déplorent, étonne, étonnent, craint, craignent, inquiète, inquiètent
words own-would-hurt
    porterait un coup, porter un coup, ferait du tort, mettrait fin à la coopération, ruinerait, mettrait en péril, attiserait, attiser, empoisonnerait, romprait la confiance, fragiliserait, mettrait à mal, nuisible
words own-leaves-with
    laisse derrière elle, dernier acte, pour dernier acte, comme dernier acte
    tire sa révérence avec, tire sa révérence sur, a tiré sa révérence avec, quitte la scène avec, s'en va avec, s'en est allée avec, fait ses adieux avec, a fait ses adieux avec, part avec, est partie avec, quitte ses fonctions avec, quitte son poste avec, achève son mandat avec, a achevé son mandat avec, achève son mandat sur, conclut son mandat avec, conclut son mandat par, clôt son mandat avec, clôt son mandat par, termine son mandat avec, termine son mandat par, termine son mandat sur, referme son mandat sur
words own-breaks-silence
    brise le silence, a brisé le silence, rompt le silence, a rompu le silence, sort de son silence, est sortie de son silence, sort du silence, brise son silence, rompt son silence, brise l'omerta, brise un tabou
words own-what-it-says
    ce que dit le, ce que révèle le, ce que contient le, ce qu'il y a dans le, que dit le, que contient le, que révèle le, qu'y a t il dans le, ce qu'il faut retenir du, ce qu'il faut savoir du, ce qu'on sait du, que retenir du, les points clés du, les principaux points du, les principales conclusions du, les grandes lignes du, voici le, voici ce que dit le, lisez le, lire le, le texte intégral du, l'intégralité du, plongée dans le, les révélations du, les extraits du, dans le détail le, enfin le
words own-abuses
    crimes contre l'humanité, crime contre l'humanité, crimes de droit international, crimes internationaux, tortures, torture, violences sexuelles, viols, détentions arbitraires, détention arbitraire, violations graves, graves violations, graves exactions, exactions, atteintes graves, mauvais traitements, travail forcé, stérilisations, stérilisations forcées, répression, camps, discriminations, discrimination, atrocités, persécutions, persécution, sévices, abus
words own-crimes
    crimes contre l'humanité, crime contre l'humanité, crimes de droit international, crimes internationaux
words own-holds
    évoque, a évoqué, parle de, a parlé de, voit, a vu, soupçonne, accuse, a accusé, dénonce, a dénoncé, alerte, a alerté, conclut, a conclu, constate, a constaté, documente, a documenté, relève, a relevé, pointe, a pointé, affirme, a affirmé, estime, a estimé, juge, a jugé, considère, dit, a dit, confirme, a confirmé, atteste, impute, établit, retient, craint, s'alarme, met en cause, fait état, pense, décrit, reconnaît, a reconnu
words own-tells
    a donné du crédit, donne du crédit, accrédite, a accrédité, a jugé crédibles, tient pour crédibles, donne crédit
    cite, citent, fait état, font état
    affirme, soutient, assure, indique, souligne, estime, juge, considère, note, observe, signale, avance, avertit, alerte, décrit, raconte, retrace, dépeint, peint, montre, rappelle, explique, dit, parle, appelle, invite, recommande, inclut, comprend, accuse, dénonce, évoque, pointe, confirme, reconnaît, affirment, soulignent, décrivent, montrent, évoquent, parlent, accusent, dénoncent, pointent, confirment, révèlent
words own-other-un
    experts, expert, comité, rapporteur, rapporteuse, rapporteurs, groupe de travail, agence, ambassadeur, ambassadrice, conseil, assemblée, ex, usa, ong, tribunal, réunion, sommet
words own-imperative
    publiez, publiez le, diffusez, divulguez, dévoilez, sortez, rendez public, rendez publique, livrez, montrez
words own-countdown
    compte à rebours, à quelques heures du, à quelques jours du, à la veille du, c'est une question d'heures pour, dernières heures avant, derniers jours avant
words own-where
    où est, où est passé, où est passée, où est donc passé, où reste, qu'est devenu, qu'est devenue, que devient, mais où est passé, où en est, à quand, qu'est il advenu du
words own-without
    part sans, est partie sans, s'en va sans, s'en est allée sans, quitte son poste sans, quitte l'onu sans, quitte genève sans, quitte ses fonctions sans, tire sa révérence sans, fait ses adieux sans, achève son mandat sans, termine son mandat sans, un départ sans, départ sans, adieux sans, fin de mandat sans
words own-yesterday
    hier, hier soir, cette nuit, dans la nuit, mercredi soir, la veille, ce matin, la nuit dernière, in extremis, à la dernière minute, au dernier moment
words own-verdict
    est une victoire, est un triomphe, est un tournant, est historique, est un pas historique, est un moment historique, est un jour historique, est un soulagement, est une reconnaissance, est un premier pas, est une étape, est une insulte, est une honte, est une provocation, est une farce, nous donne raison, ne change rien, arrive trop tard, est insuffisant, change la donne
words own-on-it
    à propos du, au sujet du, en référence au, après le, après avoir lu le, à la lecture du, commentant le, sur le, évoquant le, en parlant du, concernant le
words own-accuses
    accuse, a accusé, accusent, reproche à, a reproché à, fait grief à, s'en prend à, s'en est prise à, fustige, a fustigé
words own-cannot-wait
    ne peuvent plus attendre, ne peut plus attendre, ne pouvons plus attendre, ne peuvent pas attendre, ne peuvent attendre davantage, ont assez attendu, avons assez attendu, ont trop attendu, avons trop attendu, lassés d'attendre, lasses d'attendre, las d'attendre, fatigués d'attendre, perdent patience, perd patience, à bout de patience, la patience a des limites
words own-wont-leave
    ne partirait pas sans, ne partira pas sans, ne partirai pas sans, ne s'en ira pas sans, ne s'en irait pas sans, ne quittera pas son poste sans, ne quitterait pas son poste sans, ne quittera pas ses fonctions sans, ne quitterait pas ses fonctions sans, n'achèvera pas son mandat sans, ne terminera pas son mandat sans, ne terminerait pas son mandat sans
words own-not-to-leave
    ne pas partir sans, ne pas s'en aller sans, ne pas quitter son poste sans, ne pas quitter ses fonctions sans, ne pas achever son mandat sans, ne pas terminer son mandat sans, ne parte pas sans, ne s'en aille pas sans, ne quitte pas son poste sans, ne quitte pas ses fonctions sans, ne termine pas son mandat sans, n'achève pas son mandat sans
words own-it-says-so
    c'est ce qu'affirme le, c'est ce que dit le, c'est ce que conclut le, c'est ce que révèle le, c'est ce que dénonce le, c'est ce qui ressort du, c'est la conclusion du, c'est le constat du, c'est l'une des conclusions du, affirme le, conclut le, selon le, d'après le, lit on dans le, peut on lire dans le, est il écrit dans le, ressort il du, indique le, souligne le, dénonce le, estime le
words own-finished-sale
    met sur la table, a mis sur la table, pose sur la table, a posé sur la table, a rendu son verdict, rend son verdict, a livré son verdict, livre son verdict, livré mercredi son verdict, a rendu ses conclusions, rend ses conclusions, a livré ses conclusions, livre ses conclusions, a dévoilé ses conclusions, dévoile ses conclusions, dresse un réquisitoire, a dressé un réquisitoire
words own-gave
    a livré, livre, a rendu, rend, a dévoilé, dévoile, a présenté, a donné
words own-shows
    n'emploie pas le mot génocide, n'utilise pas le mot génocide, ne parle pas de génocide, n'emploie pas le terme, n'utilise pas le terme, ne mentionne pas le mot, cite des témoignages, s'appuie sur, ne qualifie pas
    juge crédibles, décrit, dépeint, peint, montre, retrace, raconte, pointe du doigt, inclut, comprend, décrivent, montrent, retracent, révèlent, met en cause, s'appuie sur des
words own-its-verdict
    son verdict, ses conclusions, son diagnostic, son constat, ses constats
words own-and
    et
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    retire, retiré, retirée, retirent, se rétracte, s'est rétracté, rétracté, rétractation, dépublie, dépublié, supprime, supprimé, supprimée, désavoue, revient sur, est revenu sur
words own-story
    article selon lequel, articles selon lesquels, dépêche selon laquelle, information selon laquelle, informations selon lesquelles
    article, articles, son information, l'information, une information, cette information, ses informations, dépêche, sa dépêche, son enquête, scoop, reportage
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
# Who is to promise it has promised nothing yet.
words own-to-promise
    promettre, s'engager, garantir, garantisse, assurer que, promette, donner des garanties, donner des assurances, donner sa parole, prendre l'engagement
words own-a-promise
    garantie, garanties, assurances, l'assurance, engagement, promesse
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication|own-future
    says asks > own-to-promise >14 publish|released|publication|own-future
    says asks >3 own-a-promise >14 publish|released|publication|own-future
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet doit promettre que le rapport de l'ONU sur le Xinjiang sera publié, dit Amnesty.
    no  Bachelet a promis que le rapport de l'ONU sur le Xinjiang sera publié.
rule SUPPRESSION_PRESSURE so-that-nothing-comes
    says own-try-that >3 not >3 publish
    unless group > own-try-that
    confidence 0.75
words own-colon
    :
words own-colon-that
    : que, : qu
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon-that >10 own-ne >2 publish|released|own-future >3 not
    says asks|pressure >4 own-colon >2 not >2 publish
    confidence 0.8
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon-that >10 publish|own-future
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75
words own-calls
    qualifie, qualifié, qualifient, traite, traité, taxe, taxé, juge, jugé, dénonce, dénoncé, parle de, a parlé de, crie à, crie au, y voit, y voient, assimile, assimilé, décrit, étrille
words own-content
    le contenu, son contenu, ce travail, le travail du, l'exercice, ce papier, la copie
words own-after-release
    au lendemain de la publication, au lendemain de la parution, après la publication, après la parution, après la diffusion, après la divulgation, après la sortie, suite à la publication, à la suite de la publication, dans la foulée de la publication, depuis la publication, après sa publication, après sa parution, avec la publication du
    lendemain de la publication, lendemain de sa publication, lendemain de la parution, lendemain de la divulgation, lendemain de la diffusion, jours après la publication, jours après sa publication, heures après la publication, heures après sa publication, semaine après la publication, dès sa publication, dès sa parution, sitôt publié, à peine publié, sitôt paru, à peine paru
words own-hits-back
    sort de ses gonds, est sorti de ses gonds, a vu rouge, voit rouge, a vivement réagi, réagit vivement, réagit avec colère, n'a pas tardé à réagir, laissé éclater sa colère, laisse éclater sa colère
    ne décolère pas, réplique vertement, a répliqué vertement, riposte par, a riposté par, réplique par, a répliqué par, répond par, a répondu par, montre les dents, hausse le ton, a haussé le ton, monte au créneau, est montée au créneau, crie au complot, crie au mensonge, s'étrangle, contre attaque, passe à l'offensive, sort les griffes, a sorti les griffes, voit d'un mauvais œil le
words own-go-ahead
    aller de l'avant, aller au bout, aller jusqu'au bout, poursuivre dans cette voie, passer outre, franchir le pas, franchisse le pas, aille au bout, aille de l'avant
words own-returned
    a renvoyé, renvoyé, a retourné, retourné, a fait parvenir, fait parvenir, a adressé, adressé, a transmis, transmis, a remis, remis, a livré, a rendu, a envoyé, envoyé, a formulé, formulé
rule SUPPRESSION_PRESSURE not-to-go-ahead
    says asks|pressure >8 not >2 own-go-ahead
    unless visit
    confidence 0.75
rule SHARED_FOR_COMMENT state-sent-comments
    says state >14 own-returned >5 comment
    unless visit
    confidence 0.75
rule REACTION calls-it-a-lie
    says own-calls >4 report|own-content >8 slur
    says own-calls >14 slur
    says own-content >6 slur
    unless publish|publication|draft|if|will|visit|deny
    confidence 0.7
rule REACTION praises-or-blames-content
    says react >3 own-content
    unless publish|publication|draft|if|will|visit|deny
    confidence 0.65
rule REACTION hits-back
    says state >6 own-hits-back
    unless publish|draft|if|visit|deny
    confidence 0.65
rule RELEASED day-after-release
    says own-after-release
    unless will|promise|if|may|must|not
    unless asks|pressure > own-after-release
    confidence 0.65
words own-attacks
    s'en prend violemment au, s'en prend au, s'en prend à, s'en est pris au, s'en est prise au, se déchaîne contre, se déchaînent contre, s'est déchaîné contre, s'est déchaînée contre, tire à boulets rouges sur, tirent à boulets rouges sur, tourne en dérision, tourne en ridicule, raille, raillent, brocarde, éreinte, étrille, part en guerre contre, vilipende, vilipendent
    s'attaque au, s'est attaquée au, tape sur le, démolit le, démonte le, dénigre le, décrédibilise le, discrédite le, minimise le, descend en flammes le, se rebiffe contre, se cabre contre, s'insurge contre le, s'élève contre le, fustige le, pilonne le, enterre le, voue aux gémonies, tourne le dos au, pourfend le
words own-provokes
    a déclenché, déclenche, a provoqué, provoque, a suscité, suscite, s'attire, s'est attiré, a soulevé, soulève, a valu, vaut, a été accueilli par, est accueilli par, accueilli par, accueilli avec, met en rage, a mis en rage, mis en colère
    fait, a fait, a mis, met, ouvre, a ouvert, sème, a semé, jette, attise, a attisé, ravive, crée, a créé, reçoit, a reçu, récolte, essuie, accueilli dans, irrite, déclenchent, suscitent, provoquent
words own-anger
    fureur, colère, ire, rage, indignation, tollé, foudres, ires, protestations, protestation, courroux, satisfaction, applaudissements, soulagement, vives réactions, vive réaction
    l'effet d'une bombe, une crise, crise, tempête, une tempête, séisme, un séisme, polémique, une polémique, tensions, tension, trouble, le trouble, remous, des remous, vagues, des vagues, critiques, réactions, condamnations, condamnation, émoi, onde de choc, brouille, bronca, embarras, espoir, déception, un froid, froid
words own-over-it
    au sujet du, à propos du, face au, après le, envers le
    contre le, sur le, devant le, suite au, avec le, pour le, à cause du, autour du, par le, par les, sur les, après les, face aux
words own-no-room-for-doubt
    ne laisse plus de place au doute, ne laisse pas de place au doute, ne laisse aucune place au doute, ne laisse planer aucun doute, ne laisse aucun doute, parle de lui même, est sans équivoque, est accablant, est sans appel, ne peut être ignoré, ne peut pas être ignoré, doit faire date, doit sonner l'alarme, sonne l'alarme
words own-have-consequences
    soit suivi d'effets, suivi d'effets, suivi d'actes, soit suivi d'actes, doit être suivi, doit avoir des conséquences, ait des conséquences, doit déboucher sur, doit conduire à, doit mener à, débouche sur des actes, ne reste pas sans suite, ne doit pas rester sans suite, ne doit pas rester lettre morte, ne reste pas lettre morte, appelle une réponse, exige une réponse
    oblige, impose, doit ouvrir la voie, doit ouvrir, doit marquer, doit servir, devrait servir, doit pousser, devrait pousser, devrait conduire à, devrait mener à, devrait déboucher sur, appelle une enquête, exige une enquête, réclame une enquête, impose une réponse, commande une réponse, doit être un point de départ, doit être le point de départ, n'est qu'un début, ne doit pas prendre la poussière, ne reste pas dans un tiroir, ne finisse pas dans un tiroir
words own-retaliate
    représailles, contre mesures, contre mesure, mesures de rétorsion, rétorsion, convoqué, convoque, rappelé son ambassadeur, rappelle son ambassadeur
words own-takes-note
    prend acte du, prend acte de, a pris acte du, a pris acte de, ont pris acte du, prennent acte du, prend note du, a pris note du, dit étudier, étudie attentivement
words own-wait
    attente du, attente de, longue attente du, suspense autour du, suspense du, feuilleton du
words own-ended
    a pris fin, prend fin, est terminée, est finie, s'est achevée, s'achève, touche à son terme, est terminé, a mis fin, met fin
words own-delivered
    a livré, a enfin livré, a finalement livré, a remis au public, a donné à lire
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
    unless state >3 own-read
    unless if|comment|draft|released
    confidence 0.75
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > delay|publish|publication|own-hold-back >8 report
    unless released
    polarity asserted
    confidence 0.75
rule REACTION after-it
    says own-after-the >2 report >12 asks|own-cooperate
    says asks >12 own-after-the >2 report
    says not >5 own-cooperate >12 report
    unless publish|delay|unpublished|draft|visit|will >2 released|own-until
    confidence 0.65
rule REACTION sees-in-it
    says own-sees-in >6 report
    says own-sees-in >3 report
    says report > own-confirms-it
    unless publish|publication|delay|unpublished|draft|will|if|await|prepare
    confidence 0.65
rule RELEASED there-at-last
    says own-took-until >14 report
    says report > own-is-here
    unless will|not|asks|must|if
    confidence 0.75
rule SHARED_FOR_COMMENT has-it-in-hand
    says state >3 own-in-hand > report|draft
    says state > own-time-for >8 comment > report|draft
    unless released
    confidence 0.7
rule SUPPRESSION_PRESSURE campaign-against
    says state > own-campaign > own-against-it >3 publication|report|publish
    unless visit|debate|released
    confidence 0.8
    after-release REACTION
rule SUPPRESSION_PRESSURE so-that-it-does-not
    says state > own-try-that >14 not >5 publish
    says state > own-would-like >14 not >5 publish|released
    says own-try-that >10 report > not >3 publish
    says own-try-that >14 own-ne >2 publish|released >3 not
    unless own-still
    polarity asserted
    confidence 0.75
rule SUPPRESSION_PRESSURE harms-cooperation
    says publish|publication >8 own-would-hurt
    unless deny
    confidence 0.7
    after-release REACTION
rule RELEASE_DEMANDED what-waiting-for
    says own-what-waits > publish|own-future|report
    polarity asserted
    confidence 0.75
rule RELEASE_DEMANDED on-the-table
    says asks|must > own-put > report > own-on-table
    says asks|must > own-on-table > report
    confidence 0.8
rule SUPPRESSION_PRESSURE kept-secret
    says state > own-so-that > unpublished
    confidence 0.75
rule SHARED_FOR_COMMENT first-look
    says state > own-first-look > report|draft
    confidence 0.8
rule REACTION armed-with-it
    says own-armed >1 report > asks|group
    unless if|will|may|publish|publication|not|delay|unpublished
    confidence 0.65
rule REACTION no-debate-on-it
    says own-no-debate > report
    confidence 0.75
rule SUPPRESSION_PRESSURE asked-to-renounce
    says asks|pressure > own-renounce-it
    confidence 0.75
rule SHELVED renounces-it
    says own-decided >3 own-renounce-it
    confidence 0.75
rule SUPPRESSION_PRESSURE warns-against
    says warn > not > publish|publication
    confidence 0.8
rule NOTHING report-of-another
    says other-author >5 own-a-report >3 released
    says other-author >16 own-in-a-report >3 released
    says own-in-a-report >2 released >8 other-author
    says other-author >2 released >2 own-a-report
    says own-a-report >1 other-author >6 released
rule NOTHING other-thing-published
    says released|publish|publication >3 other-object
    unless report
rule NOTHING visit-put-off
    says visit >8 delay
    unless report|publication
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED both-sides
    says pressure >10 own-both-ways
    says pressure|asks > publish >16 own-opposes-it
    says pressure > publish > own-or-not
rule SHARED_FOR_COMMENT state-reads-draft
    says state > review > draft
    says own-objections >4 draft
    confidence 0.75
rule SUPPRESSION_PRESSURE opposes-publication
    unless draft
rule SUPPRESSION_PRESSURE blocks-publication
    unless council
rule SHELVED not-shelved
    says report > not >3 shelve|block
    polarity denied
    confidence 0.8
rule RELEASE_DEMANDED asks-no-more-delay
    says asks|must >12 own-stop|not >2 delay
rule SUPPRESSION_PRESSURE so-that-not
    says state >14 own-so-that >8 own-ne >2 publish|released >3 not
    confidence 0.8
rule RELEASE_DEMANDED wants-the-report
    says own-want-to-see >3 report
    unless not|block|shelve|delay|publish|publication|released|own-future
    confidence 0.7
rule RELEASED since-release
    says own-since-release
    unless will|own-future|if|promise|asks|may|must
    confidence 0.65
rule REACTION rejects-as-lies
    says react >5 report >14 slur|own-slur-alone
    unless if|will|may
    confidence 0.8
rule PROMISED publishes-today
    says own-publishes >1 own-this-day
    unless own-has-published|other-object|asks
    confidence 0.7
rule SUPPRESSION_PRESSURE dissuades-her
    says state >12 own-dissuade-it
    confidence 0.75
rule SUPPRESSION_PRESSURE+DELAYED deal-for-later
    says condition >16 own-ne >3 not > publish|released
    says condition >16 not > publish|released|own-future
    confidence 0.75
rule DELAYED when-will-it
    says own-when >1 own-future
    confidence 0.6
rule RELEASED delivers
    says own-delivers >1 report
    unless will|promise|may|asks|must|not|if|own-public|own-this-day
    confidence 0.65
rule RELEASED welcomed-that-it-is-out
    says react >6 un|issuer >3 released > report
    unless if|will|may|asks
    confidence 0.7
rule PREPARING office-prepares
    says spokesman >1 prepare
    unless visit
    confidence 0.7
rule PROMISED is-due
    says own-must-out >2 publish|released >8 date
    unless asks|pressure|at-once
    confidence 0.8
    yes Le rapport de l'ONU sur le Xinjiang doit être publié mercredi.
rule RELEASE_DEMANDED asked-to-make-public
    says asks|must > own-make > report >5 own-public
    says own-that-she >3 own-make >1 report > own-public > at-once
    confidence 0.85
    yes Des ONG demandent à l'ONU de rendre ce rapport sur le Xinjiang public.
rule PROMISED will-make-public
    says will|promise > own-make > report >5 own-public
    says own-will-make > report >5 own-public
rule RELEASED made-public
    says own-made > report >5 own-public
    unless will|promise|may|asks|must|not|if
rule SUPPRESSION_PRESSURE asks-to-keep
    says asks|pressure|hope > own-keep >6 unpublished
    confidence 0.8
    yes La Chine demande à l'ONU de garder le rapport sur le Xinjiang sous le coude.
rule SUPPRESSION_PRESSURE asks-not-to-publish
    says asks|pressure|hope >12 not > publish|publication
    says asks|pressure|hope > own-ne >2 publish|released >3 not
    yes Pékin fait pression pour que l'ONU ne publie pas son rapport sur le Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition > own-ne >2 publish|released >3 not
rule SUPPRESSION_PRESSURE opposes-firmly
    says state & own-opposes-firmly
    says own-opposes-firmly > publish|publication|report
    unless visit|debate|own-meddling
    confidence 0.7
    after-release REACTION
rule SUPPRESSION_PRESSURE opposes-it
    says own-opposes-it
    unless visit|debate
    confidence 0.7
    after-release REACTION
rule DELAYED without-the-report
    says not >1 report
    only title
    unless asks|pressure|promise|will|may
    confidence 0.65
rule DELAYED broke-promise
    says own-broken-promise
    confidence 0.7
rule PROMISED promised-report
    says report >1 own-promised >3 date
    background yes
    confidence 0.7
rule PROMISED spoke-of-weeks
    says spokesman > own-spoke >6 coming-weeks
    background yes
    confidence 0.65
rule DELAYED no-commitment
    says own-avoids >4 own-no-commitment
    confidence 0.75
rule PROMISED was-to
    says own-was-to >4 publish|released >4 soon|coming-weeks
    unless not
    background yes
    confidence 0.7
rule DELAYED was-due
    says own-was-to >4 publish|released
    unless not|asks|pressure
    confidence 0.65
rule PREPARING at-work
    says own-we-work
    unless visit|deny
    confidence 0.6
rule PROMISED confirms-release
    says own-confirms >3 publication >12 date
    unless asks|pressure|oppose|not
    confidence 0.7
rule PROMISED publication-comes
    says publication >8 own-will-happen >5 date
    says publication >3 today
    unless asks|pressure|oppose|not|if
    confidence 0.75
rule PROMISED report-soon
    says report >4 soon|coming-weeks|today|tomorrow
    only title
    unless not|asks|pressure|oppose|released|may
    confidence 0.65
rule PROMISED as-promised
    says own-as-promised
    background yes
    confidence 0.7
rule REACTION no-debate
    says own-no-debate & council
    about subject
    confidence 0.8
drop REACTION opposes-what-was-released
words own-no-longer
    plus
rule DELAYED will-not-before
    says own-ne >2 own-future >4 not > before|date
    says own-ne >2 own-future >1 own-no-longer > before|date
    says own-ne >2 will >1 own-no-longer >1 released|publish > before|date
    yes Le rapport de l'ONU sur le Xinjiang ne sortira plus avant le voyage.
    yes Le rapport de l'ONU sur le Xinjiang ne sera plus publié avant mai.
    yes Le rapport de l'ONU sur le Xinjiang ne paraîtra pas avant le mois prochain.
words own-leaving-without
    partir sans, parte sans, partait sans, s'en aller sans, quitter son poste sans, quitter ses fonctions sans, achever son mandat sans, terminer son mandat sans
rule SHELVED will-not-publish
    says own-ne >2 own-future >4 not
    says own-ne >2 own-future >1 own-no-longer
    says own-ne >2 will >1 own-no-longer >1 released|publish
    yes L'ONU ne publiera plus son rapport sur le Xinjiang.
    yes Le rapport de l'ONU sur le Xinjiang ne sera plus publié.
    unless own-leaving-without
    no Ce serait une faute de partir sans avoir rendu public le rapport de l'ONU sur le Xinjiang.
    yes L'ONU ne publiera pas son rapport sur le Xinjiang.
rule DELAYED no-date
    says no-date > own-future
    yes Michelle Bachelet ne sait pas quand sortira le rapport sur le Xinjiang.
rule PROMISED publication-is-near
    unless own-ne >2 will >1 own-no-longer
    no  Le rapport de l'ONU sur le Xinjiang ne sera plus publié avant mai.
words own-never-came
    jamais arrivé, jamais venu, n'est jamais arrivé, n'est jamais venu
rule DELAYED never-came
    says report >3 own-never-came
    confidence 0.85
    yes Le rapport de Bachelet sur le Xinjiang n'est jamais arrivé.
rule DELAYED unsure
    says unsure > own-future
    yes Michelle Bachelet n'a pas dit si elle publierait le rapport de l'ONU sur le Xinjiang.
rule RELEASE_DEMANDED asked-to-publish
    says asks >12 own-future|publish
    yes Amnesty exhorte l'ONU à publier sans tarder son rapport sur le Xinjiang.
    no Pékin exhorte l'ONU à ne pas publier son rapport sur le Xinjiang.
rule RELEASE_DEMANDED at-once
    says publication >2 at-once
    unless promise|will|not
rule DELAYED not-published
    says own-ne >2 released|publish >3 not
    yes L'ONU ne publie toujours pas son rapport sur le Xinjiang.
rule PROMISED will-publish
    says own-future
    says report > own-ready
    yes Le rapport de l'ONU sur le Xinjiang paraîtra avant la fin du mois.
    no L'ONU ne publiera pas son rapport sur le Xinjiang.
rule RELEASED if-published
    says if > own-future
rule SUPPRESSION_PRESSURE argues-against
    says own-against >2 publication|publish
    confidence 0.8
    after-release REACTION
rule PREPARING at-work-on-it
    says own-works-on-it
    confidence 0.75
rule RELEASED appears
    says report >3 own-appears
    says own-appears >2 report
    unless will|promise|may|if|not|asks|must|own-against|prepare|no-date|unsure|unpublished
    confidence 0.75
rule SUPPRESSION_PRESSURE argues-against-report
    says state > own-against >2 report
    unless visit
    confidence 0.65
    after-release REACTION
rule REACTION slur-of-it
    says own-slur-alone
    unless report|oppose|publication
    weak yes
    confidence 0.55
rule RELEASED report-finds
    unless other-author
rule REACTION council-debates
    unless own-assembly
rule REACTION reacts-to-release
    unless unpublished|delay|visit
    unless issuer + own-has + react
words own-has
    a, ont, avait
rule DELAYED knows-not-when
    says not > know|says >4 when|if > own-future
    says know|says >3 not >3 when|if > own-future
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7
rule RELEASED leaves-with-it
    says issuer > own-leaves-with >3 publication|report
    unless not|if|will|unpublished|delay|own-future|draft|own-no-debate
    confidence 0.7
    yes Michelle Bachelet tire sa révérence avec un rapport sur le Xinjiang.
rule RELEASED breaks-silence
    says issuer|un >2 own-breaks-silence > report|publication|own-abuses
    says issuer|un >2 own-breaks-silence >3 own-colon >4 own-abuses
    unless not|if|will|asks|must|unpublished|own-future|draft|own-other-un
    about subject
    weak yes
    confidence 0.65
    yes L'ONU brise le silence avec un rapport sur le Xinjiang.
rule RELEASED gives-its-verdict
    says issuer|un >3 own-gave >4 own-its-verdict
    says issuer|un >6 own-finished-sale
    about subject
    unless not|if|will|asks|must|unpublished|own-future|draft|own-other-un|visit|other-author
    weak yes
    confidence 0.6
    yes L'ONU a rendu son verdict sur le Xinjiang.
rule RELEASED what-it-says
    says own-what-it-says >3 report
    says own-what-it-says + own-name
    unless not|if|will|asks|must|unpublished|own-future|draft|delay|await|prepare|other-author
    only title
    weak yes
    polarity asserted
    confidence 0.6
    no  Ce que dit le rapport d'Amnesty sur le Xinjiang.
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
    yes Le rapport de l'ONU sur le Xinjiang juge crédibles les témoignages de torture.
    no  Un rapport d'Amnesty sur le Xinjiang évoque des crimes contre l'humanité.
rule RELEASED issuer-tells-of-crimes
    says issuer|un >3 own-holds >12 own-crimes
    says issuer|un >3 own-holds >4 own-colon >6 own-crimes
    says issuer|un >1 own-colon >8 own-crimes
    about subject
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|group|not|other-report
    weak yes
    confidence 0.55
    yes Xinjiang : l'ONU évoque de possibles crimes contre l'humanité.
    no  Des experts de l'ONU évoquent des crimes contre l'humanité au Xinjiang.
rule RELEASED publication-yesterday
    says publication >4 own-yesterday
    says own-yesterday >2 publication
    unless asks|must|not|will|if|promise|own-future|draft|oppose|pressure|block|delay
    confidence 0.65
words own-victims
    les familles, les victimes, les rescapés
rule RELEASE_DEMANDED telegraphic-demand
    says own-victims|subject >2 issuer|un >2 own-colon >2 own-imperative
    says group >8 own-colon >2 own-imperative
    says own-imperative >4 report > asks|group
    says own-imperative >1 at-once >3 report
    unless not >2 own-imperative|block|if|state
    polarity asserted
    confidence 0.75
    yes Xinjiang : « Publiez le rapport », lancent les ONG à Michelle Bachelet.
rule PROMISED countdown
    says own-countdown >3 report|publication
    unless asks|not|released|debate|visit|draft|unsure
    confidence 0.65
rule DELAYED unpublished
    unless own-cannot-leave
    unless own-wont-leave|own-not-to-leave
rule PROMISED wont-leave-without
    says own-wont-leave >2 publish|report|released
    polarity asserted
    confidence 0.8
    yes Bachelet a assuré qu'elle ne partirait pas sans avoir publié le rapport sur le Xinjiang.
rule RELEASE_DEMANDED not-to-leave-without
    says asks|must|pressure >12 own-not-to-leave >2 publish|report|released
    polarity asserted
    confidence 0.8
    yes Des élus pressent Bachelet de ne pas partir sans avoir publié le rapport sur le Xinjiang.
rule DELAYED leaves-without
    says own-without >2 report
    unless asks|must|released|if|promise|own-not-to-leave|own-wont-leave
    confidence 0.7
    yes Bachelet part sans son rapport sur le Xinjiang.
rule DELAYED where-is-it
    says own-where >2 report
    unless released|own-future|finds|react|will|debate|draft|share
    polarity asserted
    confidence 0.7
    yes Où est passé le rapport de l'ONU sur le Xinjiang ?
rule REACTION verdict-on-it
    says own-verdict >12 own-on-it + report
    unless publish|publication|unpublished|delay|draft|if|visit|deny|await|prepare
    polarity asserted
    confidence 0.65
    yes « C'est une victoire pour les Ouïghours », a réagi Dolkun Isa à propos du rapport de l'ONU sur le Xinjiang.
rule REACTION accuses-for-it
    says state >3 own-accuses > un|issuer >10 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare
    confidence 0.65
    yes Pékin accuse l'ONU de servir Washington avec son rapport sur le Xinjiang.
rule RELEASE_DEMANDED cannot-wait
    says own-cannot-wait > report|publication
    says report|publication >6 own-cannot-wait
    unless released
    polarity asserted
    confidence 0.7
rule SHELVED is-shelved
    unless debate|council
rule REACTION after-a-colon
    says report >4 own-colon > state|group >3 react|slur
    says report >4 own-colon >3 react|slur > state|group
    only title
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|other-author
    confidence 0.65
    no  Rapport d'Amnesty sur le Xinjiang : la riposte de Pékin.
rule REACTION judges-it
    says state|group > own-calls >2 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|not|own-future|other-author
    confidence 0.6
# What comes after the release, and what is told of the report without a word of publishing.
words own-feels
    soulagés, soulagé, soulagée, soulagement, satisfaits, espèrent des sanctions, espèrent que, espèrent, craignent des représailles, saluent, déplorent, montent au créneau, monte au créneau, se mobilisent, la pression monte, la pression s'accentue, les critiques fusent, les réactions se multiplient, haussent le ton, durcit le ton, durcissent le ton, contre attaque, serre les rangs
words own-comments
    a commenté, commente, commentent, ont commenté, a déclaré, déclare, a réagi, réagit, réagissent, ont réagi, a dit, a confié, a tweeté, a estimé, s'est exclamé
words own-notes
    prend note, prennent note, a pris note, ont pris note, prend acte, prennent acte, a pris acte, ont pris acte, se fait l'écho
words own-advises
    recommande, recommandent, recommandait, exhorte, exhortent, appelle, appellent, invite, invitent, demande, demandent, enjoint, conseille, presse, somme
words own-charges
    accuse, a accusé, dénonce, a dénoncé, épingle, a épinglé, met en cause, incrimine, pointe du doigt
words own-grave
    graves violations, violations graves, graves exactions, graves abus, tortures, torture, torturer, crimes contre l'humanité, crime contre l'humanité, crimes internationaux
words own-indictment
    réquisitoire, acte d'accusation, verdict, constat, diagnostic, constat accablant, verdict accablant, terrible constat, les accusations
words own-what-un-says
    réquisitoire de l'onu, verdict de l'onu, constat de l'onu, acte d'accusation de l'onu, réquisitoire des nations unies
    ce que dit l'onu, ce que révèle l'onu, ce que dénonce l'onu, ce que conclut l'onu, que dit l'onu, ce que reproche l'onu
words own-in-its-report
    dans son étude, dans son document, dans son texte
    dans son rapport, dans son évaluation, dans le rapport, dans ce rapport, dans un rapport, dans le document
words own-draws
    met des mots sur, nomme, pointe du doigt
    dresse, a dressé, brosse, a brossé, peint, livre un constat, décrit, a décrit, détaille, a détaillé, dépeint, rapporte, relate, pointe, souligne, dit, appelle, demande, fait état, a fait état
rule REACTION after-the-release
    says own-after-release|own-since-release >14 asks|react|own-feels|own-cooperate
    says react|own-feels|own-comments >8 own-after-release|own-since-release
    says own-feels >4 own-after-the >2 report
    says own-after-the >2 report >8 own-feels
    unless if|may|draft|visit|unpublished|delay|await|own-future|own-until
    unless will >2 released
    unless report >2 other-author
    confidence 0.65
    yes Après le rapport de l'ONU sur le Xinjiang, les Ouïghours en exil espèrent des sanctions.
    no  Après sa visite au Xinjiang, les Ouïghours espèrent des sanctions de l'ONU.
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
    selon, d'après
words own-follow-up
    suite, suites, suivi, compte, comptes, mesures, réponse, réponses, enquête, libération, appliquer, mettre en oeuvre
words own-main
    principales conclusions, les conclusions, ce qu'il faut retenir, ce qu'il faut savoir, que dit, ce que dit, que contient, l'essentiel, points clés, points essentiels
words own-post
    en lisant le, après avoir lu le, à la lecture du, en découvrant le, après ce
    après le, suite au, à la suite du, en réponse au, en réaction au, dans la foulée du, au lendemain du, à cause du
words own-cannot-leave
    ne peut pas partir sans, ne peut partir sans, ne peut pas quitter ses fonctions sans, ne peut quitter ses fonctions sans, ne peut pas quitter son poste sans, ne peut quitter son poste sans, ne doit pas partir sans, ne doit pas quitter ses fonctions sans, ne doit pas quitter son poste sans, ne saurait partir sans, ne saurait quitter ses fonctions sans, ne devrait pas partir sans, ne devrait pas quitter ses fonctions sans, ne devrait pas quitter son poste sans
words own-madam
    madame, mme
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
    yes Le rapport de l'ONU sur le Xinjiang recommande à Pékin de fermer les camps.
    no  Un rapport d'Amnesty recommande à Pékin de fermer les camps du Xinjiang.
    yes Dans son rapport sur le Xinjiang, l'ONU dresse un constat sévère.
    no  Pékin prépare une lettre sur le rapport de l'ONU sur le Xinjiang, selon des diplomates.
rule RELEASE_DEMANDED the-report-itself
    unless own-follow-up
rule RELEASED grave-says-the-un
    says own-crimes|own-grave >20 own-according >3 issuer|un
    about subject
    unless if|will|draft|unpublished|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|not|await|released
    weak yes
    confidence 0.55
    yes La Chine a commis des crimes contre l'humanité au Xinjiang, selon le bureau de Michelle Bachelet.
    no  La Chine a commis des crimes contre l'humanité au Xinjiang, selon des experts de l'ONU.
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
    yes La Chine suspend sa coopération avec le bureau en réaction au rapport de l'ONU sur le Xinjiang.
    no  Le Canada durcit sa politique après le rapport d'Amnesty sur le Xinjiang.
rule RELEASE_DEMANDED not-without-it
    says own-cannot-leave >2 publish|report
    says own-madam >2 own-imperative >3 report
    polarity asserted
    confidence 0.75
    yes Michelle Bachelet ne peut pas partir sans publier le rapport sur le Xinjiang.
words own-points
    en * points, en * questions, point par point, en bref, en clair, dans le détail, en détail
words own-among
    parmi les recommandations du, parmi les conclusions du, les recommandations du, les auteurs du, les constats du, les recommandations contenues dans le
words own-stands-in
    ne figure pas dans le, n'apparaît pas dans le, est absent du, absent du, figure dans le, figurent dans le, contenues dans le, contenus dans le, consignés dans le, consignées dans le, ne se trouve pas dans le
words own-goes
    s'en va, part, quitte l'onu, quitte ses fonctions, quitte son poste, fait ses adieux, tire sa révérence, s'éclipse
words own-sans
    sans le, sans son, et pas de, toujours pas de
rule DELAYED goes-without-it
    says issuer >2 own-goes >3 own-sans >1 report
    only title
    confidence 0.7
words own-heed
    répondre au, répondre du, suivre les recommandations du, appliquer le, tenir compte du, prendre au sérieux le, donner suite au, se conformer au, répondre aux
words own-telling
    alarmant, alarmante, alarmants, alarmantes, accablant, accablante, inquiétant, inquiétante, bouleversant, troublant, crédible, crédibles, glaçant, glaçante, préoccupant, préoccupante
rule REACTION asks-china-to-heed-it
    says asks >4 state >5 own-heed >2 report
    says own-calls >3 own-telling >8 report
    says own-calls >1 report >6 own-telling
    unless issuer >1 own-calls
    unless draft|if|unpublished|delay|await|prepare|visit|comment|publish
    confidence 0.65
    yes La Turquie demande à la Chine de répondre au rapport de l'ONU sur le Xinjiang.
    no  La Turquie demande à l'ONU de publier le rapport sur le Xinjiang.
    no  Le Haut-Commissariat aux droits de l'homme a qualifié de troublant le rapport sur le Xinjiang.

words own-before-release
    avant la publication, avant sa publication, avant la parution, avant sa parution, avant la divulgation, à la veille de la publication
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >3 report >3 own-shelved
    unless state >1 asks|pressure
    confidence 0.8
    yes Des ONG appellent Bachelet à publier le rapport enterré sur le Xinjiang.
    no  La Chine demande à Bachelet d'enterrer le rapport sur le Xinjiang.
words own-lets-see
    montrer, montre, sortir, sorte, livrer, ressortir
once own-shelved: what the report is called that somebody asks for
words own-shelved
    enterré, enterrée, archivé, étouffé, mis au placard, mis sous clé, remisé, caché
words own-there
    cette région, la région, entre temps, dans l'intervalle
words own-since-long
    depuis, depuis des
rule RELEASE_DEMANDED asks-for-what-is-stuck
    says asks|own-want-to-see >4 report >8 shelve|block|delay >1 own-since-long
    unless not|visit|debate|released|why
    unless state >1 asks
    confidence 0.75
    yes Des ONG réclament le rapport de l'ONU sur le Xinjiang, bloqué depuis des mois.
    no  La Chine bloque depuis des mois le rapport de l'ONU sur le Xinjiang.
rule PROMISED no-more-delay
    says report >2 own-ne >1 will >1 own-no-longer >1 delay
    polarity asserted
    confidence 0.7
    yes Le rapport de l'ONU sur le Xinjiang ne sera plus retardé, assure un porte-parole.
    no  Le rapport de l'ONU sur le Xinjiang sera encore retardé, dit un porte-parole.
