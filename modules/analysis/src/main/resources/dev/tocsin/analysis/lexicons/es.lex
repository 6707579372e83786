# Spanish, of Spain and of America. Accents don't count here: "publico" is both "publicó" and "público", which is why
# the nouns' "opinión pública" and "en público" are fillers, and `publicará` and `publicara` are one word that asks for what stands before it.
language es Spanish
reach 8

words report
    un dosier, un nuevo dosier, supuesto informe, llamado informe
    sus conclusiones sobre, conclusiones sobre, estudio sobre
    un nuevo texto
    una evaluación, un nuevo informe, un nuevo estudio, nuevo estudio, un documento, según un informe, según un estudio, un análisis
    dosier
    informe, reporte, evaluación, documento, dictamen, estudio, texto, análisis, hallazgos, conclusiones, investigación, dossier, un informe, un reporte, en un informe, en un estudio, en un reporte, en su informe, un estudio, nuevo informe, borrador del informe, copia del informe
    proyecto de informe, copia del documento, borrador de informe, borrador del documento, borrador del texto, versión del informe
    el texto de la, el texto del, la salida del informe, liberación del informe, presentación del informe, matar el informe, evaluación sobre, las conclusiones, expediente, páginas del informe, contenido del informe
    esperado informe, esperado documento, esperado reporte, esperada evaluación, varias veces aplazado informe, en * páginas, las * páginas, sus * páginas, documento de * páginas, informe de * páginas, texto de * páginas, veredicto de la onu, dictamen de la onu, diagnóstico de la onu, radiografía de la onu, veredicto de naciones unidas, diagnóstico de naciones unidas
words publish
    hacerlo del conocimiento público, hacerla del conocimiento público, hacer del conocimiento público
    lo ponga en manos del público, en manos del público, estén sobre la mesa, esté sobre la mesa, estar sobre la mesa, enseñar ya
    se conozcan, sean conocidas, sea conocido, ser conocido, mostrarlo, muestre, enseñar, enseñe, poner sobre la mesa, ponga sobre la mesa, levantar el velo, levante el velo, hacer accesible, destapar, destape, compartir con el público, rendir cuentas de, poner en conocimiento, ponga en conocimiento, poner a disposición, ponga a disposición, subir a su web, colgar en su web, sean públicas, sean difundidas, sean publicadas, ser públicas
    publicar, publicarlo, publicarla, publicarse, publique, publiquen, difundir, difundirlo, difundirla, difundirse, difunda, difundan, divulgar, divulgarlo, divulgarla, divulgarse, divulgue, divulguen, dar a conocer, darlo a conocer, darla a conocer, darse a conocer, dé a conocer, den a conocer
    hacer público, hacer pública, hacerlo público, hacerla pública, hacerse público, hacerse pública, haga público, haga pública, hagan público, hagan pública, sacar a la luz, sacarlo a la luz, sacarla a la luz, saque a la luz, saquen a la luz, salir a la luz, salga a la luz, ver la luz, vea la luz, sacar, sacarlo, sacarla
    saque, saquen, salir, salga, ser publicado, ser publicada, ser difundido, ser difundida, ser divulgado, ser divulgada, sea publicado, sea publicada, sea difundido, sea difundida, sea divulgado, sea divulgada, aparecer, aparezca, presentar, presentarlo, lanzar, lance, emitir, emita, liberar, libere, revelar, revele, desvelar, desvele
    lanzarlo, soltar, suelte, hacerlo, hacerlo público o no, transparentar, estar listo, esté listo, estar lista, conocerse, conozca, entregar, entregarlo, entregue, publicación o no, publicitar, ver la luz pública, salir publicado, dar luz, que se conozca, poner a disposición del público, hacer públicas, hacer públicos, haga públicas, haga públicos
    publicase, publicasen, difundiera, difundiese, divulgase, diera a conocer, diese a conocer, hiciera público, hiciera pública, hiciese público, hiciese pública, sacase, saliera, saliese, saliera a la luz, saliese a la luz, viera la luz, viese la luz, fuera publicado, fuera publicada, fuese publicado, fuese publicada, fuera difundido, fuera divulgado, fuese divulgado
    lo haga, que lo haga, se conozca, que se haga
    presente
    sea público, sea pública
    colgar, colgarlo, cuelgue
    poner al alcance de todos, ponga al alcance de todos, salir a la calle, salga a la calle, dar a la luz, dé a la luz, dar luz verde al informe, dé luz verde al informe, abrir al público, abra al público, hacer llegar al público, haga llegar al público, llegar al público, llegue al público, romper su silencio, rompa su silencio, dejar leer, deje leer, se pueda leer, pueda leerse, puedan leerlo, pueda leerlo, se difunda, se publique, se divulgue, se dé a conocer, se haga público, se haga pública, se hiciera público, se hiciera pública, =se publicara, se difundiera, se diera a conocer
    viera por fin la luz, vea por fin la luz, salga por fin, salga de una vez, salga adelante, quede a disposición, llegue a la opinión pública, enseñar sus cartas, mostrar al mundo, muestre al mundo, enseñar al mundo, poner negro sobre blanco, sea dado a conocer, sea dada a conocer, ser dado a conocer, ser dada a conocer, fuera dado a conocer, fuera divulgada, fuera difundida, fuese divulgada, fuese difundida, sean divulgadas, publicarlas, publicarlos, difundirlas, divulgarlas, publicándolo, descorrer el velo, descorra el velo
words released
    ya es público, es ya público, es público, es por fin público, vio por fin la luz, ha visto por fin la luz, ve por fin la luz
    soltó, ha soltado, puede consultarse, ya puede consultarse, puede leerse, ya puede leerse, ya se puede leer, se puede consultar, salió de madrugada, salió anoche, ya está aquí, destapa, destapó, ya está en la web, lanzó por fin, acaba de salir
    puso sobre la mesa, ha puesto sobre la mesa, ha publicado, han publicado, ha difundido, ha dado a conocer, ha hecho público, ha hecho pública, ha sacado a la luz, ha visto la luz, por fin publicado, está en la web, disponible en su web, ya está disponible, se hizo público, se hizo pública, se publicó, se difundió, fue publicado, fue difundido, fue divulgado, ha sido publicado, vio finalmente la luz, cayó como una bomba, puso en línea, entregó por fin
    publicó, publica, publicado, publicada, publicados, publicadas, publican, publicaron, publicando, difundió, difunde, difundido, difundida, difundidos, difundidas, difunden, difundieron, divulgó, divulga, divulgado, divulgada, divulgados, divulgan, divulgaron, dio a conocer, da a conocer, dado a conocer, dada a conocer, dieron a conocer, dan a conocer
    hizo público, hizo pública, hecho público, hecha pública, hace público, hace pública, hicieron público, hicieron pública, hacen público, hacen pública, hechos públicos, hechas públicas, hizo públicas, hizo públicos, sacó a la luz, saca a la luz, sacaron a la luz, sacado a la luz, salió a la luz, sale a la luz, salido a la luz, vio la luz, ve la luz, ve al fin la luz, visto la luz, vio al fin la luz
    acaba de publicar, acaban de publicar, acaba de difundir, acaba de divulgar, acaba de dar a conocer, acaba de hacer público, terminó por publicar, terminó publicando, acabó publicando, al publicar, al difundir, emitió, emitido, emitida, liberó, liberado, liberada, fue presentado, ha salido, han salido, publicaba, difundía, divulgaba, desveló, desvela
    se conoció, sacó, lanzó, lanzado, lanzada
    colgó, colgado, colgada, cuelga, subió a su web
    acaba de hacerse público, acaba de hacerse pública, acaba de ser publicado, acaba de ser publicada, acaba de publicarse, acaba de ver la luz, acaba de salir a la luz
    saca, saca por fin, por fin saca, suelta, lanza, emite, libera, sale a la calle, sale por fin a la calle, salió a la calle, salió por fin a la calle, ha salido a la calle, dio a la luz, da a la luz, ha dado a la luz, dada a la luz, dado a la luz, puso a disposición, pone a disposición, ha puesto a disposición, acaba de poner a disposición, puesto a disposición, al descubierto, sale al descubierto, queda al descubierto, quedó al descubierto, a la vista de todos, al alcance de todos, a la luz pública, salta a la luz, saltó a la luz, ha saltado a la luz, apareció en la web, aparece en la web
    aparecía en la web, apareció en internet, apareció en la página, apareció publicado, apareció publicada, apareció colgado, puede descargarse, se puede descargar, ya circula, circula ya, está ya disponible, disponible desde anoche, disponible en internet, se dio a conocer, se da a conocer, se divulgó, se divulga, se difunde, se publica, se hace público, se hace pública, fue dado a conocer, fue dada a conocer, fueron dadas a conocer, ha sido dado a conocer, ha sido dada a conocer, fue publicada, ha sido publicada, ha sido publicado por fin, fue difundida, ha sido difundido, ha sido difundida
    fue divulgada, ha sido divulgado, ha sido divulgada, fue hecho público, fue hecha pública, salió finalmente, salió por fin, por fin salió, ya salió, ya ha salido, acaba de colgar, acaba de subir, acaba de sacar, acaba de lanzar, acaba de desvelar, acaba de revelar, ha desvelado, ha revelado, ha lanzado, ha sacado, ha liberado, ha emitido, ha colgado, colgó en su web, cuelga en su web, ha subido a su web, subió a internet, ha puesto en línea, pone en línea, pone en manos del público, llegó por fin al público, llegó al público, descorre el velo, descorrió el velo, levanta el velo, levantó el velo
    ha levantado el velo, pone sobre la mesa, pone por fin sobre la mesa, vio la luz pública, ya ve la luz, ve finalmente la luz, ha visto finalmente la luz, salió del cajón, sale del cajón, ha salido del cajón, saca del cajón, sacó del cajón, ha sacado del cajón, desempolva, desempolvó, rompe el silencio con, se desclasifica, recién publicado, recién publicada, recién difundido, recién divulgado, recién salido, publicado anoche, hecho público anoche, por fin público, por fin pública, ya publicado, ya público, ya pública, ya es pública, es ya pública, es pública, son públicas, ya son públicas
words publication
    publicación, difusión, divulgación, salida a la luz, aparición, lanzamiento, la salida del informe, liberación del informe, publicación oficial, presentación del informe
    puesta a disposición, puesta en circulación, su salida a la luz, su divulgación, su aparición, su lanzamiento, la revelación, presentación pública, desclasificación
words it
    el texto, éste, ésta, este texto, el mismo, la misma, este último, esta última
words draft
    borrador, borradores, versión preliminar, versión provisional, versión previa, versión inicial, primera versión, una copia, proyecto de informe, borrador del informe, copia del informe, copia del documento, borrador de informe, versión no definitiva, versión anticipada, copia anticipada, borrador del documento, borrador del texto, antes de su publicación, antes de publicarlo, antes de ser publicado, por adelantado
    con antelación, previo a su publicación
    lectura anticipada, ejemplar, por anticipado
    borrador final, último borrador, versión para comentarios, copia confidencial, copia previa, avance del informe, versión embargada
words own-leaked
    borrador, borradores, borrador del informe, borrador de informe, borrador del documento, versión preliminar, versión provisional, documento filtrado
words not
    no, nunca, jamás, sin, ni, tampoco, nada, ningún, ninguna, nadie, en lugar de, en vez de, abstenerse de, se abstenga de, abstenga de, absténgase de, abstenerse, se abstenga, negarse a, se niega a, se negó a, se niegue a, negado a, se negara a, evite, negativa a, negándose a
words will
    será, serán, sería, serían, va a, van a, vaya a, se dispone a, dispone a, planea, planean, planeaba, prevé, prevén, preveía, previsto, prevista, prevé que, se espera que, se espera, está previsto, tiene previsto, tenía previsto, piensa, piensan, pensaba, pretende, pretenden, pretendía, estará, estarán, a punto de, habrá, habrán, tiene planeado, programado
    programada, programa, listo para, lista para, quiere, quería, proyecta, aspira a, agendada, esperado para, esperada para, esperado en, aguarda para, anunciado para, anunciada para, podrá, se verá, quedará, ha decidido, decidió, decide, decidido
    se espera para, esperaba para, prevista para, previsto para
words promise
    tienen mi palabra, dio su palabra, ha dado su palabra, mi palabra, su palabra de que, palabra de que
    promete, prometen, prometió, prometieron, prometido, prometida, prometer, prometía, promesa, promesas, compromete, comprometió, comprometido, comprometida, comprometerse, compromiso, comprometía, asegura que publicará, intención, intenciones, espera publicar, espera poder, espera sacar, espera difundir, espera divulgar, esperaba publicar, espera presentar, espera hacer, esperamos, con miras a, con vistas a, a fin de
    con el objetivo de, con el fin de, objetivo es, garantiza, garantizó, garantizado, decidida a, resuelta a, dispuesta a, plazo, plazo límite, fecha límite, cumplir, cumplirá, cumpliría, se propone, propone publicar, mi deseo, voluntad de, busca publicar, confía en, confía en que, adelantó que, avanzó que, jura, juró, aspiración, tenga intención, con la idea de, con el propósito de, propósito de, dijo que iba a
    esperamos tenerlo, prometemos, confiamos en
    se ha fijado, se fijó, se ha marcado, se marcó, se ha puesto como meta, se puso como meta, se ha dado hasta, se dio hasta, se da hasta, se ha dado de plazo, se ha dado un plazo, se ha comprometido, se habían comprometido, se da de plazo, empeña su palabra, empeñó su palabra, ha empeñado su palabra, da su palabra, mantiene su compromiso, mantiene su promesa, mantiene su intención, ratifica su compromiso, ratificó su compromiso, hará todo lo necesario para, calcula que, confía en poder, confía en tener, cuenta con publicar, cuenta con tener, asegura que lo publicará, asegura que habrá, meta es
    el propósito es, su propósito es, la meta es, mi objetivo es, nuestro objetivo es, mi intención es, nuestra intención es
    espera tener, espera tenerlo, esperaba tener, espera poder tener, confía en tenerlo, espera que salga, espera que vea la luz
words may
    puede, pueden, podría, podrían, pueda, puedan, pudiera, pudieran, quizá, quizás, tal vez, es posible, posiblemente, eventualmente, pudo, cabe la posibilidad, corre el riesgo de, existe el riesgo de, riesgo de
words must
    va siendo hora, ya va siendo hora, ya toca, toca que, sería hora, llegó la hora
    debe, deben, debería, deberían, debiera, deberá, deberán, tiene que, tienen que, hay que, hora de, ya es hora, es hora, ha llegado la hora, es urgente, urgente que, es necesario, necesario que, es esencial, es crucial, es imperativo, imperativo que, es fundamental, fundamental que, importante que, es preciso, obligación de, está obligada a, está obligado a, deber de, necesita
    toca ya, llegó el momento, ha llegado el momento, es el momento de, es momento de, ya es momento, ha llegado la hora de, no puede esperar más, no puede seguir esperando, no puede demorarse más, no admite más demora, no admite demora, está en la obligación, tiene la obligación, tiene el deber, tiene el deber de, no le queda otra que, basta ya de
words asks
    espera de la onu, espera de bachelet, espera de michelle bachelet, esperan de la onu, esperan de bachelet, aguarda de la onu
    rogado, rogaron, ruega que, suplicado, suplicaron, implorado, imploraron, conminado, conminaron, emplazado, emplazaron, apremiado, exige a, exigió a, se impacientan y exigen, requerido, recomendado, aconsejado, meten prisa, mete prisa, metió prisa, metieron prisa
    quieren que, se suman, se suma, tribuna, carta abierta, presionan para que, interpela, interpelan, reprocha, reprochan, hacen un llamado, hizo un llamado, hace un llamamiento, hicieron un llamamiento, impaciencia
    pide, piden, pidió, pidieron, pedir, pidiendo, pedía, pedían, pedido, pedidos, pida, pidan, pedirá, pedirán, petición, peticiones, pedirle, pedimos, exige, exigen, exigió, exigieron, exigir, exigiendo, exigía, exigían, exigencia, exigencias, exigido, exigimos, exija, reclama, reclaman, reclamó, reclamaron, reclamar, reclamando, reclamaba, reclamo, reclamos, reclamado, insta, instan, instó, instaron, instar
    instando, instaba, instado, instamos, instarla, instándola, urge, urgen, urgió, urgieron, urgir, urgiendo, urgido, urgimos, solicita, solicitan, solicitó, solicitaron, solicitar, solicitando, solicitud, solicitado, solicitarle, solicitamos, llama a, llaman a, llamó a, llamaron a, llamado, llamados, llamamiento, llamamientos, llamando a, ruega, ruegan, demanda, demandan, demandó, demandaron, demandado, demandando, apela, apelan
    apeló, apelaron, emplaza, emplazan, emplazó, conmina, conminan, conminó, quieren, quiere que, querían, recomienda, recomendó, aboga, abogan, abogó, abogaron, carta, cartas, misiva, misivas, suplica, suplicó, invita, invitan, invitó, anima, animó, alienta, alentó, aconseja, aconsejó, escribe, escribió, escribieron, escriben, escribir, requiere, requirió, exhorta, exhortan
    exhortó, exhortaron, exhortar, exhortando, ínsta, imploran, implora, intima, intimó, reivindica, clama, claman, clamó, clamor, desea que, apremia, apremian, apremió, le dijo que, nota diplomática, cobran
    insisten en pedir, insiste en pedir, insisten para que, insiste para que, aprietan a
    rogó, recogida de firmas, recolección de firmas, firmas a favor
    reclaman a, presionan a, presiona a bachelet, pone contra la pared, ponen contra la pared, aprieta a, le aprietan, claman por, clama por, exige que, exigen que, apremia a, apremian a, meten presión, mete presión, redoblan la presión, aumenta la presión sobre, crece la presión sobre, levantan la voz, alzan la voz, alza la voz, tira de las orejas, afean a, afea a, reprochan a, reprocha a, ruegan a, súplica, ruego, ultimátum, llamada a, llamadas a, interpelan a, exhortación, peticionan, solicitan a, espera que la onu, esperan que la onu, urgen a, instan a, manifiesto, firman una carta
    firma una carta
words pressure
    presión, presiones, presiona, presionan, presionó, presionaron, presionar, presionando, presionado, presionada, presionaba, presionarla, coacciones, coacción, coacciona, amenaza, amenazan, amenazó, amenazaron, amenazas, amenazar, amenazado, chantaje, cabildeo, lobby, cabildea, intimida, intimidación, intimidar, pulso, hace fuerza, campaña de presión
    hace presión, hacen presión, ejerce presión, ejercen presión, ejerció presión, ha presionado, han presionado, =presionara, presionaran, mete presión, aprieta, aprietan, apretó, coaccionar, amedrentar, amedrenta, tuerce el brazo, torcer el brazo, doblar el brazo, doblegar, tira de chequera, presión diplomática, ofensiva diplomática, cabildeó, ha cabildeado, cabildean
words warn
    advierte, advirtió, advierten, advirtieron, advirtiendo, advertencia, avisa, avisó, alerta, alertó
words harm
    dañar, dañará, dañaría, daña, perjudicar, perjudicará, perjudicaría, politización, politizar, politizaría, intensificará, intensificaría, socavar, socavaría, socavará, agravará, agravaría, confrontación, empeorará, empeoraría, minará, minaría
words oppose
    no le haría ninguna gracia, no le hace gracia, no quiere ni oír hablar, no quiere oír hablar, le disgusta, le incomoda, se revuelve contra, clama contra
    opone, oponen, opuso, opusieron, oponerse, oposición, opuesto, opuesta, opuestos, opuestas, oponía, contrario, contraria, contrarios, contrarias, objeta, objetó, objeción, objeciones, rechaza, rechazan, rechazó, rechazaron, rechazo, rechazar, rechazando, hostil, hostiles, protesta, protestó, protestaron, se resiste, reacia, reacio, reticente, no quiere que, no quería que, no desea que, no acepta que, no tolera, en contra de
    ve con malos ojos, disconforme, discrepa, reniega
words hope
    espera que, esperan que, desea, desean, quisiera, quisieran, preferiría, prefiere, prefieren, le gustaría, confían en que
words block
    hacer descarrilar, descarrilar, hacer fracasar, tirar abajo, echar abajo, parar los pies, reventar, dar al traste, echar por tierra, hundirlo, cargarse
    que no salga, no salga, no se publique nunca, guarde silencio, guardar silencio, se quede en un cajón, quede en un cajón, meta en un cajón, tumbe, torpedee, que se olvide, se olvide de, mantenga bajo llave, mantener bajo llave, mantener en secreto, mantenerlo en secreto, quede en nada, echar para atrás, maniobra, maniobran, maniobras, evitar la
    bloquear, bloquea, bloqueó, bloquean, bloqueado por china, bloquearon, bloqueo, bloqueando, bloquearlo, impedir, impide, impidió, impiden, impedirlo, impedirle, impida, impidieran, enterrar, entierra, enterrarlo, enterró, entierre, sepultar, sepulta, sepultarlo, sepulte, silenciar, silencia, silenciarlo, silencie, acallar, frenar, frena, frenó, frenarlo, frene, detener, detenerlo, parar, paralizar, paraliza, paralice, obstaculizar, obstaculiza
    obstruir, obstruye, torpedear, torpedea, sabotear, sabotea, boicotear, boicotea, entorpecer, evitar, evitarlo, evitar que, suprimir, suprima, censurar, censure, ocultar, oculte, ocultarlo, tapar, tape, disuadir, disuade, disuadirla, disuadió, hundir, tumbar, cancelación, dar carpetazo, dé carpetazo, echar tierra, vetar, vete, vetó, desbaratar, dinamitar, amordazar, maniatar, guardar bajo llave, meter en un cajón, guardar en un cajón, guarde en un cajón
    dejar en un cajón, deje en un cajón, encajonar, engavetar, engavete, cajonear, que no vea la luz, no vea la luz, asfixiar, ahogar, matar el informe, echar atrás, hacer naufragar, abortar, boicot, entorpece
    frenar la salida, frenar la publicación, se guardara, se guardase, se guarde el, se guarde su, guardara el, =enterrara, enterrase, entierren, =archivara, archivase, =frenara, frenase, =bloqueara, bloquease, bloquee, =silenciara, silenciase, =tapara, tapase, =ocultara, ocultase, =parara, parase, pare el, detuviera, detuviese, detenga, detengan, suprimiera, =cancelara, =engavetara, engavetase, hundiera, hundiese, =torpedeara, impidiese, =callara, metiera en un cajón, metiese en un cajón, dejara en un cajón, dejase en un cajón, quedara en un cajón, quedase en un cajón, quede en el tintero
    quedara en el tintero, quedase en el tintero, quedar en el tintero, pase al olvido, pasara al olvido, caiga en el olvido, cayera en el olvido, quede en el olvido, quedara en el olvido, quedara en nada, quedase en nada, no llegue a publicarse, no llegara a publicarse, lo guarde bajo llave, echar el freno, eche el freno, echara el freno, poner freno a, ponga freno, pisar el freno, cerrar la puerta a, cerrar el paso, cerrar el grifo, =tumbara, tumbase, haga desaparecer, hacer desaparecer, mandar al cajón, mandar a la papelera, tirar a la basura, tire a la basura, acabar en la basura
    acabe en la basura, acabe en un cajón, acabara en un cajón, dejar morir, ponerle un bozal, poner un bozal, cortar el paso, =sepultara
    deje morir, dejara morir, dejase morir
words shelve
    archivar, archiva, archivado, archivada, archivó, archive, archiven, archivarlo, archivo definitivo, renuncia a, renunció a, renunciar a, renunciado a, renuncie a, renunciara a, desiste, desistió, desistir, desista, desistido, abandona, abandonó, abandonado, abandonar, abandone, abandono, descarta, descartó, descartado, descartar, cancela, canceló, cancelado, cancelar, cancele, retira, retiró, retirado, retirar, retire, retirada, retirarlo, carpetazo
    da carpetazo, dio carpetazo, desecha, desechó, desechado, desechar, deja morir, engavetado, engavetó, engaveta, cajoneado, encajonado, ha enterrado, haber enterrado, había enterrado, quedó enterrado, queda enterrado, fue enterrado, sido enterrado, sepultado, quedó sepultado, tira la toalla, guardado para siempre, dar marcha atrás, marcha atrás, se retracta, se retractó, retractarse, olvidar, dejar en el olvido
    =archivara, archivase, =abandonara, abandonase, =retirara, retirase, =cancelara, cancelase, =descartara, desistiera, desistiese, renunciase a, renuncien a, guarda para siempre, da por muerto, dio por muerto, dar por muerto, da por perdido, manda a la papelera, mandó a la papelera, tira a la papelera, tiró a la papelera, entierra definitivamente, enterró definitivamente, lo deja morir, dejó morir, echa el cierre, echa el candado
words delay
    tendrá que esperar, deberá esperar, va para largo, va con retraso, se hará esperar
    retenga, retuviera, demorase, retrasase, aplazara, aplazase, guarde, guarde hasta, espere, mantenga en secreto
    retraso, retrasos, retrasa, retrasó, retrasado, retrasada, retrasar, retrase, retrasan, retrasarlo, retrasando, retrasara, demora, demoras, demoró, demorado, demorada, demorar, demorarlo, demore, demoran, aplaza, aplazó, aplazado, aplazada, aplazar, aplazarlo, aplace, aplazamiento, aplazamientos, pospone, pospuso, pospuesto, pospuesta, posponer, posponerlo, posponga, posterga, postergó, postergado, postergada, postergar, postergue, postergación
    dilación, dilaciones, dilata, dilatar, dilatado, tardanza, tarda, tardó, tardando, tarde, atraso, atrasos, atrasado, atrasada, atrasa, retenido, retenida, retiene, retener, en suspenso, suspendido, suspendida, estancado, estancada, parado, parada, en el limbo, congelado, congelada, congelar, congela, difiere, diferido, diferir, bloqueado, bloqueada, se hace esperar, duerme, durmiendo, lentitud, largas, dar largas, da largas, arrastra, fuera de plazo
    paralizado, paralizada, atascado, atascada, alarga, se alarga, trabado, trabada, frenado, frenada, lleva meses, guardar hasta, esperar hasta, mantener en reserva
    para más adelante, más adelante, a las calendas
    dejar para más adelante, deja para más adelante, vuelve a aplazar, volvió a aplazar, vuelve a retrasar, volvió a retrasar, da largas a, dio largas, dando largas, demoras y más demoras, a cámara lenta, con cuentagotas, empantanado, empantanada, encallado, encallada, varado, varada, atrancado, enquistado, se eterniza, eterniza, se alarga la espera, alarga la espera, sigue parado, sigue parada, sigue bloqueado, no avanza, en punto muerto, en dique seco, en la recámara, dormido, dormida, hibernando, rezagado, ralentiza, ralentizado, ralentizar, aparcado, aparcada, aparca, aparcar, aparcó
    en barbecho, en la congeladora, pierde el tren, no llega a tiempo, llega tarde
words epithet
    largamente esperado, largamente esperada, muy esperado, muy esperada, tan esperado, tan esperada, esperado informe, ansiado, ansiada, largamente demorado, largamente retrasado, largamente aplazado, largamente postergado, muy retrasado, largo tiempo esperado, esperadísimo, ansiosamente esperado, tan ansiado, esperado documento, esperado reporte, muy demorado, tan postergado, largamente aguardado, aguardado, aguardada, esperada evaluación, tan demorado
    varias veces aplazado informe, esperado desde hace tiempo, largamente anunciado, siempre aplazado, eternamente aplazado, esperado, esperada, anhelado
words unpublished
    pendiente desde hace meses, pendiente desde, lleva meses pendiente, lleva meses esperando
    en el limbo, sigue en el limbo, sin llegar, sigue sin llegar, brilla por su ausencia, ni rastro, no hay rastro, ni sombra, en el congelador, en vía muerta, arrastra los pies, en la nevera
    sin publicar, sin publicarse, sin ser publicado, sin ver la luz, sin salir, sin aparecer, sin difundirse, sin difundir, sin hacerse público, sin hacer público, sin salir a la luz, sigue sin, no ha visto la luz, aún no ve la luz, todavía no ve la luz, no ve la luz, no vio la luz, no ha salido, aún no sale, todavía no sale, aún no ha salido, todavía no ha salido, aún no se ha publicado, todavía no se ha publicado, aún no ha sido publicado, todavía no ha sido publicado
    aún no publicado, todavía no publicado, aún no ha publicado, todavía no ha publicado, en un cajón, en el cajón, en los cajones, en algún cajón, en una gaveta, en la gaveta, bajo llave, guardado bajo, inédito, pendiente de publicación, pendiente de publicar, sigue pendiente, acumula polvo, acumulando polvo, coge polvo, se hace esperar, se sigue haciendo esperar, haciéndose esperar, no aparece, no acaba de salir, no termina de salir, no llega, sigue en secreto
    sigue siendo secreto, permanece inédito, permanece oculto, sigue oculto, continúa sin, aguarda, aguarda su publicación, sigue esperando su publicación, no se publicó, aún no se conoce, todavía no se conoce, seguía sin, siga sin, lleva meses guardado, duerme el sueño de los justos, seguimos sin verlo, seguimos sin, nunca llegó, no llegó a publicarse, nunca vio la luz
    sin rastro, sigue desaparecido, nada se sabe del informe, no hay noticias
    sin noticias, sin conocerse, haciéndose de rogar, se hace de rogar, hace rogar, bajo siete llaves
    no acaba de llegar, no termina de llegar, no acaba de ver la luz, no termina de ver la luz, no acaba de aparecer, no termina de aparecer, no asoma, ni está ni se le espera, gran ausente, el gran ausente, la gran ausente, nada se sabe, nada se sabe todavía, nada se ha sabido, no se ha sabido nada, no se sabe nada, sin novedades, sin novedad, cogiendo polvo, cría polvo, criando polvo, llenándose de polvo, se llena de polvo, juntando polvo, junta polvo, en paradero desconocido, en el tintero, en el tintero de bachelet, oculto al público, lejos de la vista del público, fuera de la vista del público
    aún todavía por publicar, por publicar, aún en secreto, todavía en secreto, nadie ha visto, nadie lo ha visto, nadie ha podido leer, que nadie nunca llega, que no llega, no llega nunca, sin publicarlo, sin publicarla, sin hacerlo público, sin sacarlo, sin difundirlo, se echa en falta, echan en falta, se echa de menos, asignatura pendiente, deberes pendientes, no se ha hecho público, no se ha hecho pública, no ha sido publicada, no ha sido difundido, no ha sido divulgado, no se ha publicado, no se ha dado a conocer, no se ha difundido, guardado en secreto, guardada en secreto
    en el sueño de los justos
words no-date
    no dar fechas, sin fechas
    sin fecha, sin fecha de publicación, no hay fecha, no tiene fecha, ninguna fecha, no sabe cuándo, no se sabe cuándo, sin saber cuándo, no supo precisar cuándo, no dijo cuándo, no precisó cuándo, no aclaró cuándo, sin decir cuándo, sin precisar cuándo, no está claro cuándo, se ignora cuándo, ignora cuándo, no * cuándo, no * * cuándo
    se desconoce cuándo, desconoce cuándo, sin plazo, sin plazos, sin fecha definida, fecha incierta, sin cronograma, no especificó cuándo, no concretó cuándo, ninguna fecha está, sine die, fecha sigue sin, no tiene plazo
    se niega a decir cuándo, se negó a decir cuándo, rehúsa decir cuándo, no quiso decir cuándo
    sin soltar prenda sobre cuándo, sin calendario, no hay calendario, sin concretar cuándo, sin aclarar cuándo, sin fijar fecha, sin poner fecha, no ha fijado fecha, evita decir cuándo, evitó decir cuándo, elude decir cuándo, eludió decir cuándo, sigue sin decir cuándo, sigue sin aclarar cuándo, sigue sin concretar cuándo, sigue sin fecha, queda sin fecha, sin horizonte, fecha por determinar, nadie sabe cuándo, fecha está por decidir, para cuándo
words unsure
    no pudo asegurar, no pudo garantizar
    no pudo garantizarlo, no puede garantizarlo, sin poder garantizarlo, no pudo asegurarlo, no puede asegurarlo, sin garantizarlo, no pudo confirmarlo, no lo garantizó, no lo garantiza
    nada asegura que, nada garantiza que, nadie sabe si, no se sabe si, está por ver, contrarreloj, se agota el tiempo, se le agota el tiempo, se acaba el tiempo, no poner la mano en el fuego, no pone la mano en el fuego, prefirió no dar fechas, no dar fechas, sin dar fechas, evitó dar fechas, evita dar fechas, es una incógnita, incógnita, pendiente de un hilo
    duda, dudas
    no se compromete, no se comprometió, no se atreve a, sin comprometerse, evitó comprometerse, evita comprometerse, no aseguró, no asegura, no pudo asegurar, no puede asegurar, haciendo lo posible, hacemos lo posible, lo estamos intentando, estamos intentándolo, en el aire, deja en el aire, dejó en el aire, siembra dudas, no da por seguro, no se moja, esquiva, esquivó, sin garantías, sin garantizar, peligra, no despeja
    no garantiza, no garantizó, no puede garantizar, no pudo garantizar, no podía garantizar, no dio garantías, no hay garantía, no hay garantías, ninguna garantía, sin garantía, no está segura, no está seguro, no es seguro, no está claro, no sabe si, no dijo si, no aclaró si, no precisó si, no * si, no * * si, sin aclarar si, sin decir si, sin precisar si, se ignora si, ignora si, incertidumbre, incierto, incierta
    en duda, en vilo, intentando, intentamos, tratando de, trata de publicar, intenta publicar, intentará, haciendo todo lo posible, hace todo lo posible, todo lo posible, poco probable, improbable, teme, temen, temor, temores, temor a que, contra reloj, no promete, no prometió, no confirmó si, no descarta, se desvanece, escepticismo, escéptico, escépticos, pone en duda, sembró dudas, sembró la duda, suspenso, entredicho, en entredicho
    evitó garantizar, evita garantizar, rehusó confirmar, rehusó decir, rehúye
    nada garantiza, nada asegura, nada garantizaba
    se niega a decir si, se negó a decir si, no quiso decir si, rehúsa decir si
    cada vez más difícil, difícilmente, pende de un hilo, en el alero, está en el alero, queda en el aire, sigue en el aire, no las tiene todas consigo, no puede prometer, no pudo prometer, sin poder prometer, no puede comprometerse, no pudo comprometerse, no sabe decir si, no quiso asegurar, no quiso garantizar, no quiso comprometerse, no se atreve a garantizar, no se atrevió a garantizar, elude garantizar, eludió garantizar, evita asegurar, evitó asegurar, se resiste a garantizar, admite dudas, admite que podría no, reconoce que podría no, siembra la duda, sembró la incertidumbre
    sigue sin garantizar, no descarta no, hará lo posible, hará todo lo posible, hace lo posible, hace lo que puede, corre contra el reloj, corre contrarreloj, lucha contra el reloj
words await
    aguardamos, seguimos esperando
    sigue la espera, se prolonga la espera, continúa la espera
    a la espera, espera aún, siguen esperando, sigue esperando, espera todavía, esperan todavía, continúan esperando, en espera, a la espera de, esperan desde, se espera desde, espera desde
    aguardan desde, aguarda desde, llevan meses esperando, lleva meses esperando, llevan años esperando, esperan con impaciencia, espera con impaciencia, esperan como agua de mayo, siguen aguardando, sigue aguardando, espera que se alarga, larga espera, espera se alarga, espera se hace
words at-once
    sin demora, sin más demora, sin más demoras, sin demoras, sin dilación, sin más dilación, sin dilaciones, sin más dilaciones, sin retraso, sin más retraso, sin más retrasos, sin tardanza, sin mayor demora, sin esperar más, de inmediato, inmediatamente, inmediata, inmediato, cuanto antes, lo antes posible, tan pronto como sea posible, lo más pronto posible, a la mayor brevedad, con la mayor brevedad, con urgencia, urgente, urgentemente, pronta, pronto, prontamente
    rápida, rápidamente, de una vez, de una vez por todas, ya, ahora, inminente, con prontitud, con celeridad, a la brevedad, rauda, sin más tardar, sin excusas, sin más aplazamientos
words before
    antes, hasta, por ahora, por el momento, de momento, a tiempo, este mes, esta semana, mañana, hoy, todavía, aún, en plazo, este año, en breve, hasta que, en fecha, pronto, hasta nuevo aviso
    antes de, antes del, hasta el
words prepare
    pasa a limpio, pasan a limpio, pasar a limpio, últimas comprobaciones, últimas verificaciones, últimas correcciones, fase de últimas comprobaciones, aún redacta, todavía redacta, redactan, repasa, repasando, repasan, no ha terminado, sin terminar, no está terminado, no está listo, aún no está listo
    =ultima
    da los últimos retoques, últimos retoques, dando los últimos retoques, ultimando, ultiman, ultimar, finaliza, finalizar, finalizando, recta final, fase final, última fase, casi terminado, casi terminada, en preparación, redacta, redactando, redacción, revisión final, poniendo a punto, está puliendo, pule, puliendo, cierra, cerrando
    prepara, preparan, preparó, preparando, preparar, preparación, finalizan, finalizado, finalización, finalizaba, ultimaba, retoques finales, toques finales, últimos toques, dando los últimos, concluyendo, concluir, termina, terminan, terminando, terminar, completando, completar, en fase de redacción, redactar, elabora, elaboran
    elaborando, elaborar, elaboración, trabaja, trabajan, trabajando, trabajar, trabajo en, en curso, en marcha, en elaboración, casi listo, casi lista, prácticamente listo, prácticamente terminado, a punto de terminar, remata, rematando, recopila, recopilando, escribiendo, perfila, perfilando, actualiza, actualizando, actualizar, ultimado
    continúa trabajando, dar forma, da forma, afina, afinando, se está escribiendo, trabajamos, trabajaba
    ultima su, ultima el, ultima un, ultima la, ultima una, ultima los, está listo, está lista, esté listo, esté lista, avanzado estado
    completa una, completa su, completa el, completa un, completa la
    se redacta, se elabora, se prepara, remata su, da los últimos, dan los últimos
    últimas puntadas, las últimas puntadas, últimas pinceladas, las últimas pinceladas, toque final, el toque final, flecos, últimos flecos, quedan flecos, en el horno, en la cocina, se cuece, se cocina, cocinando, encarrilado, encarrilada, tiene casi listo, tiene casi lista, tiene ya casi, está casi, a punto de concluir, a punto de cerrar, a punto de acabar, a punto de completar, está acabando, está concluyendo, está cerrando, está a punto de terminar, acaba de redactar, sigue puliendo, sigue redactando, avanza en, avanza con, da forma a, actualizaba, redactaba, elaboraba, preparaba, terminaba
    revisa por última vez, última revisión, últimas revisiones, repaso final
words share
    compartido, compartida, compartir, comparte, comparten, compartió, compartirá, compartirlo, enviado, enviada, enviados, enviadas, enviar, envía, envió, enviaron, enviará, enviaría, enviarse, remitido, remitida, remitidos, remitidas, remitir, remite, remitió, remitieron, remitirá, entregó, entregado, entregada, entrega, entregaron, transmitido, transmitida, transmitir, transmitió, facilitado, facilitó, facilitar, recibió, recibe, recibido, recibida, recibieron, recibirá, recibir, recibía
    tuvo acceso, tener acceso, acceso previo, ha visto, verá, ver, vio, mostrado, mostró, mostrar, mostrará, mandado, mandó, mandar, mandaron, hizo llegar, hacer llegar, hará llegar, hizo llegar sus, someter, sometido, sometido a, presentó a, presentado a, pasó a manos, en manos de, leer, consultar, revisar, dado a, trasladado, trasladó, trasladar, proporcionó, aportó
    recibirán, enviarán, tendrán acceso, podrán leer, podrán ver, podrá leer, podrá ver
    ha dado traslado, dio traslado, da traslado, pone en manos de, puso en manos de, ha puesto en manos de, hizo entrega, ha hecho entrega, cursó, ha cursado, deja leer, dejó leer, ha dejado leer, recibió antes, ha recibido, han recibido, ha tenido acceso, tuvo en sus manos, ha leído, revisó, ha revisado
words comment
    comentarios, comentario, observaciones, aportes, aportaciones, contribuciones, sugerencias, puntualizaciones, alegaciones, retroalimentación, observación, aportaron, respuesta al borrador, consideraciones, precisiones, comente, comentar, comentara, comentarlo, reparos, aporte
    correcciones, enmiendas, anotaciones, puntualización, objeciones por escrito, sus comentarios, comentarios fácticos, comentarios finales, correcciones de hecho, errores de hecho, dar su opinión, dé su opinión, dar su versión
words review
    examina, examinan, examinar, examinando, examinados, revisa, revisan, revisar, revisando, revisión, analiza, analizan, analizar, analizando, estudia, estudian, estudiar, estudiando, evalúa, evaluar, evaluando, incorpora, incorporar, incorporando, tener en cuenta, toma en cuenta, tomar en cuenta, tiene en cuenta, considerar, considera, considerando, repasa, repasar, valorar, valora
words react
    acogemos, celebramos, saludamos, condenamos, rechazamos, deploramos, aplaudimos, repudiamos, criticamos, denunciamos
    monta en cólera, montó en cólera, despachó, despacha, despacharon, estalla, estalló, bramó, brama, arremete, arremetió, carga contra, cargó contra, se indigna, se indignó, enfurece, enfureció, furia, furiosa, celebra, celebran, celebró, celebraron, aplaude, aplauden, saluda, saludan, acoge, acogió, felicita, vilipendia, ningunea, ninguneó
    rechaza, rechazan, rechazó, rechazaron, rechazar, rechazando, rechazo, rechazaba, condena, condenan, condenó, condenaron, condenar, denuncia, denuncian, denunció, denunciaron, denunciando, critica, critican, criticó, criticaron, criticando, críticas, fustiga, fustigó, arremetieron, arremeten, celebrando, saludó, saludaron, aplaudió
    aplaudieron, elogia, elogian, elogió, elogiaron, acogen, acogieron, felicitó, valora, valoran, valoró, respalda, respaldan, respaldó, desestima, desestimó, desdeña, desdeñó, tacha, tachó, tachan, califica, calificó, calificaron, califican, tilda, tildó, tildaron, descalifica, descalificó, reacciona, reaccionó, reaccionan, reaccionaron, reacción, reacciones, responde a, respondió a, repudia, repudió, indignación, indignada, indignado, ira, refuta
    refutó, protesta por, protestó por, impugna, ataca, atacó, embiste, se queja, se congratula, congratula, dar seguimiento, seguimiento, tras la publicación, después de la publicación, desde la publicación, a raíz de la publicación, a raíz, días después de la publicación, vapulea, ensalza, agradece, agradeció, agradecieron
    no ahorra calificativos, echa chispas
    da la bienvenida, dio la bienvenida, dan la bienvenida, dieron la bienvenida, ha dado la bienvenida, da la bienvenida a, recibe con alivio, recibió con alivio, reciben con alivio, recibe con satisfacción, recibió con satisfacción, recibe con indignación, recibió con indignación, se felicita, se felicitan, se felicitó, se muestra satisfecha, se muestra satisfecho, aplaudido por, celebrado por, criticado por, rechazado por, condenado por, reprueba, reprobó, desautoriza, desautorizó, menosprecia, menospreció, desprecia, despreció, desacredita, desacreditó, descalifican, minimiza, minimizó
    ningunean, denostó, denosta, deplora, deploró, deploran, resta validez, restó validez, restó toda validez, restar validez, resta credibilidad, restó credibilidad, resta importancia, restó importancia, resta valor, restó valor, quita valor, quitó valor, da la espalda, dio la espalda, hace oídos sordos, hizo oídos sordos, pone el grito en el cielo, puso el grito en el cielo, ponen el grito en el cielo, echa pestes, echó pestes, echa humo, se subleva, se sublevó, se revuelve, se revolvió, carga las tintas, cargó las tintas, cargan las tintas, carga duramente, cargó duramente, carga duro
    arroja dudas, se mofa, se mofó, se burla, se burló, se desmarca, irritada, irritado, irrita a, indigna a, enfurece a, enoja a, enfada a, exaspera a, furibunda, airada, airado, enfado, ensalzan, ensalzó, alaba, alaban, alabó, alabaron, encomia, encomió, se hace eco, se hacen eco, respaldaron, avala, avalan, avaló, satisfacción, alivio, consternación, consternado, consternada, horrorizado, horrorizada, en pie de guerra
    niega punto por punto, rebate, rebatió, rebaten, rebatir, desmonta, desmontó, contradice, contradijo, defiende el, defendió el, hace suyo, hace suyas, hizo suyo, hizo suyas, suscribe, suscribió, se escuda, da carpetazo a, despotrica, zarandea, agradece el
words slur
    propaganda antichina, pura propaganda, mera propaganda, simple propaganda, burda propaganda
    inventado de la nada, sacado de la manga, sacados de la manga, retahíla de mentiras, remiendo, retazos de mentiras, refrito, ejercicio de propaganda
    supuesto informe, llamado informe, mal llamado, autodenominado, chapuza, libelo, bodrio
    basura, papel mojado, sin valor, patraña, patrañas, bulo, bulos, infundio, panfleto, disparate, sarta de mentiras, cuento
    farsa, mentira, mentiras, engaño, falsedad, falsedades, falso, falsa, difamación, calumnia, calumnias, difamatorio, fabricado, fabricada, fabricación, invención, inventado, desinformación, motivación política, motivaciones políticas, motivado políticamente, políticamente motivado, herramienta política, instrumento político, ilegal, nulo, nula, inválido, manipulación, montaje, amasijo, presunción de culpabilidad, sesgado, sin fundamento
    infundado, infundada, infundadas, fuerzas antichinas, fuerzas anti chinas
    fantasía, fantasías, infamia, infamias, invento, inventos, cuentos, cuento chino, pantomima, conspiración, conjura, complot, maniobra política, arma política, ataque político, difamar, calumniar, manchar la imagen, manchar su imagen, mancha la imagen, sin credibilidad, sin ningún valor, ningún valor, nula credibilidad, ninguna credibilidad, carece de credibilidad, carece de fundamento, carece de valor, poco creíble, tendencioso, tendenciosa, sesgada, viciado, amañado, amañada, distorsionado, distorsionada, distorsiona, tergiversa, tergiversación, manipulado, manipulada, panfletario, orquestado
    orquestada, fabricaciones, al servicio de occidente, al servicio de washington, al dictado de
words finds
    concluye, concluyó, concluía, constata, constató, acusa, acusó, denuncia, denunció, denunciaba, describe, describió, documenta, documentó, documentaba, revela, reveló, según, de acuerdo con, conforme a, habla de, hablaba de, menciona, mencionó, detalla, detalló, recoge, recogía, cita, citó, recomienda, alerta, advierte, establece, encuentra, encontró, halla, halló
    contiene, consta de, atribuye, expone, recopila testimonios, refleja
words council
    consejo de derechos humanos, consejo de los derechos humanos, consejo de ddhh, consejo, cdh
words debate
    debate, debates, debatir, debata, debatirá, debatirlo, votación, votó, vota, voto, votaron, votan, moción, proyecto de decisión, proyecto de resolución, resolución, propuesta, discusión, discutir, iniciativa, borrador de decisión, tratar
    agenda, orden del día, incluir en su agenda, incluir
words outcome
    rechaza, rechazó, rechazan, rechazaron, rechazado, rechazada, rechazo, rechazar, tumba, tumbó, tumban, tumbaron, tumbado, tumbada, derrota, derrotado, derrotada, derrotó, fracasa, fracasó, fracaso, fracasan, fracasaron, en contra, votos contra, votos en contra, votos, abstenciones, abstención, abstuvieron, aprobó, aprueba, aprobado, adopta, adoptó, adoptado, presenta, presentan, presentó, presentaron, presentado, presentada, propone, proponen, propuso, propusieron, piden, pide, pidió, pidieron
    pedía, reclama, reclaman, exige, se niega, niega, negó, bloquea, bloqueó, bloqueada, descarta, descartó, veta, por escaso margen, ajustada, revés, no habrá debate, solicita, solicitan, solicitaron, derribó, derriba, desestima, desestimó, impide, impidió, evita, evitó, esquiva, logra, logró, frena, frenó, perdió, pierde, buscan, promueve, promueven, impulsa, impulsan, opusieron
    dice no, no prosperó, no prospera, no salió adelante, se libra de, no habrá, escapa a
    entierra, enterró, entierran
    se negó
words un
    onu, naciones unidas, organización de las naciones unidas, alta comisionada, alto comisionado, palacio de las naciones, la oficina del alto comisionado
    veredicto de la onu, dictamen de la onu, diagnóstico de la onu, radiografía de la onu, veredicto de naciones unidas, diagnóstico de naciones unidas
words state
    china, pekín, beijing, chino, chinos, chinas, gobierno, gobierno chino, gobierno de china, autoridades, autoridades chinas, régimen, régimen chino, partido comunista, partido comunista chino, xi jinping, cancillería china, ministerio de exteriores chino, ministerio de relaciones exteriores, exteriores chino, embajador chino, embajador de china, misión china, delegación china, zhang jun, wang wenbin, zhao lijian, wang yi, chen xu, liu yuyin, hua chunying, mao ning
    diplomáticos chinos, moscú, cuba, pakistán, cuarenta países, unos cuarenta países, cuarenta estados, unos cuarenta estados, 40 países, 40 estados, unos 40 países, gigante asiático, país asiático, mandatarios chinos
words group
    ong, organizaciones, organización, asociaciones, asociación, países, estados, senadores, senador, congresistas, legisladores, parlamentarios, diputados, congreso, activistas, activista, militantes, eeuu, ee uu, estados unidos, washington, estadounidense, estadounidenses, europa, unión europea, ue, bruselas, londres, británicos, berlín, parís, francia, alemania, canadá, reino unido, españa, occidente, países occidentales, potencias occidentales, diplomáticos, human rights watch, hrw, amnistía, amnistía internacional
    congreso mundial uigur, familias, familiares, víctimas, supervivientes, sobrevivientes, expertos, abogados, académicos, investigadores, coalición, sociedad civil, defensores, exilio, exiliados, departamento de estado, japón, países bajos, australia, suiza, grupo de países
    congreso mundial de los uigures, congreso uigur mundial
called China
    china, pekín, beijing, chino, chinos, chinas, gobierno chino, gobierno de china, autoridades chinas, régimen chino, partido comunista
    partido comunista chino, xi jinping, cancillería china, ministerio de exteriores chino, exteriores chino, embajador chino, embajador de china
    misión china, delegación china, zhang jun, wang wenbin, zhao lijian, wang yi, chen xu, liu yuyin, hua chunying, mao ning, diplomáticos chinos
    gigante asiático, país asiático, mandatarios chinos
called Amnesty International
    amnistía, amnistía internacional
called Australia
    australia
called Canada
    canadá
called Cuba
    cuba
called EU
    unión europea, ue, bruselas
called Europe
    europa
called France
    parís, francia
called Germany
    berlín, alemania
called Human Rights Watch
    human rights watch, hrw
called Japan
    japón
called Netherlands
    países bajos
called Pakistan
    pakistán
called Russia
    moscú
called Spain
    españa
called Switzerland
    suiza
called UK
    londres, reino unido, británicos
called US
    eeuu, ee uu, estados unidos, washington, departamento de estado, estadounidense, estadounidenses
called Western states
    occidente, países occidentales, potencias occidentales
called World Uyghur Congress
    congreso mundial uigur
    congreso mundial de los uigures, congreso uigur mundial
called 40 states
    cuarenta países, cuarenta estados, 40 países, 40 estados
called about 40 states
    unos cuarenta países, unos cuarenta estados, unos 40 países
called activists
    activistas, activista, militantes, defensores, exilio, exiliados
called authorities
    autoridades
called diplomats
    diplomáticos
called experts
    expertos, académicos, investigadores
called families
    familias, familiares
called foreign ministry
    ministerio de relaciones exteriores
called government
    gobierno, régimen
called lawmakers
    senadores, senador, congresistas, legisladores, parlamentarios, diputados, congreso
called lawyers
    abogados
called organisations
    ong, organizaciones, organización, asociaciones, asociación, coalición, sociedad civil
called states
    países, estados, grupo de países
called victims
    víctimas, supervivientes, sobrevivientes
words spokesman
    portavoz, portavoces, vocero, vocera, voceros, rupert colville, colville, ravina shamdasani, shamdasani, liz throssell, throssell, jeremy laurence, laurence, su oficina, funcionario, funcionarios, responsable, su equipo
words other-author
    comité para la eliminación de la discriminación racial, comité de derechos humanos, comité contra la tortura, grupo de trabajo sobre la detención arbitraria, cerd
    tribunal, departamento de estado, human rights watch, hrw, amnistía, amnistía internacional, aspi, centro de estudios, instituto, instituto australiano, universidad, académicos, investigadores, bbc, consorcio, diario, medios, adrian zenz, zenz, oit, organización internacional del trabajo, parlamento europeo, parlamento, embajada, relator especial, relatores especiales, relator, relatora, expertos independientes, congreso, senado, pentágono, washington post, new york times, libro blanco
    oms, newlines, comité, ong, gobierno estadounidense, administración biden, casa blanca, reporteros sin fronteras, periódico, cadena, think tank
    alto comisionado para los refugiados, alto comisionado de las naciones unidas para los refugiados, acnur
    agencia de la onu, agencia de naciones unidas, agencia de las naciones unidas, unicef, unesco
words other-object
    detenidos, detenido, detenidas, presos, preso, prisioneros, rehenes, fotos, fotografías, imágenes, imagen, vídeo, vídeos, video, videos, comunicado, comunicados, comunicado de prensa, declaración, declaraciones, cifras, datos, archivos, ficheros, documentos, artículo, artículos, reportaje, reportajes, columna, tuit, mensaje, veredicto, sentencia, fallo, película, libro, libro blanco, novela, lista, la lista, testimonios, testimonio, nombres, estadísticas
    informe anual, entrevista, una investigación, sus conclusiones, recomendaciones, editorial, bienes, periodista, periodistas, uigures detenidos, transcripciones, discurso, documental, carta abierta, una carta, estudio, calendario, declaración de bienes, álbum, nota
words visit
    visita, visitas, viaje, viajes, misión, gira, desplazamiento, estancia, acceso, visitar
words if
    no significa, no quiere decir, no significaba
    si, a menos que, en caso de, en caso de que, siempre que, siempre y cuando, una vez, una vez que, hasta que, de lo contrario, a condición de que, con tal de que, a no ser que, cuando se publique, mientras no, salvo que
words why
    por qué, cuándo, cómo, para cuándo, hasta cuándo
words when
    cuándo, en qué fecha, en qué momento
words know
    sabe, saber, sepa, sabía, decir, claro, segura, seguro, decidido, decidió, aclaró, aclarar, precisó, precisar, garantizar, confirmar, confirmó, concretó, concretar, reveló, asegurar, detalló, desveló
words deny
    informó erróneamente, informó por error, publicó por error, retiró la noticia, retiró su despacho, retiró el despacho
    niega, niegan, negó, negaron, negando, negar, desmiente, desmienten, desmintió, desmintieron, desmintiendo, desmentir, desmentido, es falso, falso que, no es cierto, no es verdad, no es cierto que, tacha de falso, falsa la, rechazó que, rechaza que, descartó que, descarta que, refuta que, rumor, rumores, negó las versiones, niega las versiones, a las versiones de que, desmintió las versiones
words own-hearsay
    informaciones de prensa según las cuales, informaciones de que, informaciones según las cuales, noticias de que, noticias según las cuales, versiones de que, afirmaciones de que, artículo según el cual, noticia según la cual, despacho según el cual
words own-refuted
    se disculpó, pidió disculpas, ha pedido disculpas, falsas, falsos, falsa, infundadas, infundados, sin fundamento, carecen de fundamento, carece de fundamento, no son ciertas, no son ciertos, no es cierto, no es cierta, inexactas, incorrectas, erróneas, desmentidas, desmentidos
words recall
    anteriormente, previamente, a principios de año, el año pasado, el pasado año, el mes pasado, el pasado mes, hace un año, hace dos años, hace tres años, hace * años, hace más de un año, hace casi un año, hace * meses, hace varios meses, hace algunos meses, en su momento, en aquel momento, entonces, en el pasado, un año antes, meses antes, semanas antes, meses atrás, tiempo atrás, semanas atrás, años atrás, en septiembre pasado, septiembre pasado
    diciembre pasado, junio pasado, mayo pasado, ya en, tras el anuncio, el otoño pasado, el verano pasado, el invierno pasado, a finales de 2021, en 2021, originalmente, inicialmente, en varias ocasiones, en reiteradas ocasiones, muchas veces, antaño, desde entonces
words had
    había querido, había esperado, hubiera querido, habría querido
    había, habían, hubo
words own-hours-earlier
    horas antes, pocas horas antes, unas horas antes, horas más temprano
words own-travels
    viajará, viaja, viajar, visitará
words own-had-meant
    había querido, había esperado, hubiera querido, habría querido
words condition
    condición, condiciones, a cambio, a cambio de, contrapartida, condiciona, condicionó, condicionado, condicionada, siempre que, siempre y cuando, trueque, moneda de cambio, a condición de que, toma y daca, con tal de que
    supedita, supeditó, condicionar, condicionan
words says
    dijo, dice, dicen, dijeron, declaró, declara, declararon, afirma, afirmó, afirman, afirmaron, indicó, indica, indicaron, anunció, anuncia, anunciaron, explicó, explica, precisó, precisa, añadió, añade, agregó, agrega, aseguró, asegura, aseguraron, confirmó, confirma, confirmaron, reconoció, reconoce, admitió, admite, reiteró, reitera, repitió, repite, confesó, subrayó, subraya, según, sostuvo, sostiene, sostienen, estimó, señaló, señala, manifestó, manifiesta, expresó
    contó, cuenta, respondió, responde, contestó, insistió, insiste, recordó, recuerda, reveló, apuntó, apunta, comentó, informó, informa, prometió, promete, comunicó, avanzó, adelantó, aclaró, denunció, zanjó
words reports-that
    informa, informó, informaron, según, de acuerdo con, reporta, reportó, reveló, revela, cita, citando, citó, citado por, vista por, visto por, consultada por, consultado por, obtenida por, obtenido por, acceso, escribe, publica, publicó, indica, indicó, recoge, adelanta, adelantó, supo, conoció, pudo ver, vio, cuenta, dijo, en declaraciones a, exclusiva
words own-newsroom
    diario, periódico, semanario, rotativo
words own-so-writes
    así lo publica, así lo informa, así lo revela, según publica, según publicó, según informa hoy
words but
    pero, sin embargo, no obstante, aunque, mientras que, mientras, pese a, a pesar de, en cambio, ahora, que el, quien, el cual, la cual, donde
words by
    de, del, por, firmado
words by-when
    antes del, antes de, hasta el, para el, este, próximo, el próximo, a más tardar, desde el, para este, hasta este
words see-also
    lea también, lee también, leer más, te puede interesar, le puede interesar, ver también, vea también, más información, noticias relacionadas, artículos relacionados, lo más leído, también te puede interesar, relacionados, relacionadas, seguir leyendo, en otras noticias
words filler
    como documento oficial, como documento del, documento oficial del consejo, documentos oficiales
    este diario, este periódico, nuestro diario
    libere a todas, libere a todos, libere a los, libere a las, liberar a todas, liberar a todos, liberar a los, liberar a las, liberación de los, liberación de todos, liberación de todas, liberen a los, liberen a todos
    aguarda sus, aguarda comentarios, aguarda los comentarios, aguarda respuesta, aguarda la respuesta, aguarda observaciones, aguarda las observaciones
    lugar a dudas, lugar a duda, sin duda alguna, sin ninguna duda, no deja dudas
    cayó como una bomba, cayó como un jarro, como una bomba, marcha atrás y, que se dé marcha atrás, dé marcha atrás y, den marcha atrás, cayó bien, cayó mal
    rueda de prensa, conferencia de prensa, nota de prensa, libertad de prensa, agencia de prensa, la prensa, de prensa, derechos humanos, no solo, no sólo, no solamente, sin duda, sin lugar a dudas, no cabe duda, crímenes contra la humanidad, contra la humanidad, lesa humanidad, en público, al público, el público, del público, sector público, servicio público, gasto público, dinero público, ministerio público, opinión pública, salud pública, cuenta pública
    vida pública, universidad pública, república, informe anual, sí mismo, sí misma, entre sí, por sí, en sí, gubernamentales no, no gubernamentales, no gubernamental, no hizo comentarios, no hizo comentario, hacer comentarios, sin comentarios, hacer declaraciones, declinó comentar, declinó hacer comentarios, no comentó, no quiso comentar, evitó comentar, sin trabas, sin restricciones, sin precedentes, sin cortapisas, sin relación, sin más, sin cesar, no más de, no menos de
    no buscará, no optará, no aspirará, no se presentará, no repetirá, no será candidata, no renovará, renuncia a un segundo, renunció a un segundo, renunciar a un segundo, concluir su mandato, concluyó su mandato, concluye su mandato, terminar su mandato, terminó su mandato, termina su mandato, finalizar su mandato, finaliza su mandato, finalizó su mandato, no fue una investigación, no es una investigación, estado de derecho, estado de emergencia, consejo de seguridad
    consejo de estado, por medio de, en medio de, medio ambiente, oriente medio, proyecto de ley, por lo menos, al menos, no respondió de inmediato, no ha respondido, no ha contestado, no respondió, carta de la onu, carta de naciones unidas, de acuerdo a, a la espera de juicio, y tarde, esta tarde, por la tarde, más tarde, antes de ahora, hasta ahora, más tardar, a más tardar, preguntada si, preguntado si, le preguntaron si, preguntó si, preguntaron si, preguntas sobre, se pregunta si
    sesión de investigación, no la hora, nada que ver, no le tembló, en marcha atrás, cada vez más, una vez más, otra vez, por segunda vez, por primera vez, de una vez y, tal vez más, carta blanca, carta magna, no se quedó, no haya avances, sin avances, no hay avances, no haya progresos, demanda judicial, presentan una demanda, presentó una demanda, una demanda, no es la primera, segundo mandato, embargo, lo que pasa, informe de gestión, parte de, por parte, declaración universal, sin presiones, no escatima, liberación de
    no politice, no politizar, no comenta, no se pronunció, abstenga de injerencias, resolución de, presentar excusas, presentar cargos, presentar su renuncia, en libertad
    abandonar la oficina, abandona la oficina, abandonar el cargo, abandona el cargo, abandonar su cargo, abandonar su puesto, abandonar el puesto, abandonará el cargo, retirarse del cargo
    hace casi un año que, hace un año que, hace meses que, hace más de un año que
    publica el diario, publica el periódico, publica el south china morning post, publicó el diario, publicó el periódico, según publica, según publicó, publicado en el diario, publicado por el diario, publicado por el periódico, publica el rotativo, publica hoy el diario
    no es más que, no son más que, no era más que, no pasa de ser, no hace más que, no hizo más que, no hacen más que, no hace sino, no es sino, no es otra cosa que, no es ningún, no dudó en, no dudaron en, no tardó en, no tardaron en, no deja de ser, saca pecho, sacó pecho, saca provecho, saca partido, sacar pecho, sacar provecho, sacar partido, sacar conclusiones, saca adelante, lanza un mensaje, lanza una advertencia, lanza una campaña, lanza un llamamiento, lanzó un llamamiento, lanza un ataque, lanzó un ataque, sacar de quicio, saca de quicio, sacó de quicio, prueba de fuego, da por bueno
    sin previo aviso, sin previo, sin aviso, sin hacer ruido, sin alharacas, sin rueda de prensa, que china no quería, que pekín no quería, que pekín no quiere, que china no quiere, que china no quería ver publicado, que nadie quería
    investigación internacional, una investigación internacional, investigación independiente, una investigación independiente, comisión de investigación, una comisión de investigación, comisión investigadora, misión de investigación
words today
    hoy, esta noche, en las próximas horas, al final del día, antes de medianoche, antes de la medianoche, al término del día, en el transcurso del día, a lo largo del día, esta misma tarde, en el día, al final de la jornada, en cuestión de horas, este mismo día, en unas horas, hoy mismo, antes de que acabe el día, durante la jornada
words tomorrow
    mañana
words soon
    pronto, próximamente, en breve, dentro de poco, en un futuro próximo, en un futuro cercano, en los próximos días, en los próximos meses, muy pronto, de un momento a otro, inminente, inminentemente, a la brevedad, en cuestión de días, en los días venideros, a corto plazo, cualquier día
    a la vuelta de la esquina, está al caer, al caer, en puertas, a punto de caramelo, en las próximas fechas, más pronto que tarde, antes de irse, en un plazo breve, en poco tiempo, inminente salida, de forma inminente, en cualquier momento
words coming-weeks
    cosa de semanas, cuestión de semanas, asunto de semanas, unas semanas, pocas semanas, en semanas, un par de semanas
    próximas semanas, algunas semanas, semanas siguientes, semanas venideras, par de semanas, pocas semanas más
words end-of
    fin de mes, finales de mes, final de mes, fin de este mes, finales de este mes
words this-month
    este mes, este mismo mes, en el curso del mes, presente mes

words own-put-off-to
    a, hasta, para, al mes de
words own-at-first
    inicialmente, originalmente, en un principio, en principio, al principio, en un inicio
words own-opens
    que comienzan, que comienza, que empiezan, que empieza, que arrancan, que arranca, que se inauguran, que se inaugura, que se abren, que comenzarán
words own-before-month
    antes de
words month-1
    enero
words month-2
    febrero
words month-3
    marzo
words month-4
    abril
words month-5
    mayo
words month-6
    junio
words month-7
    julio
words month-8
    agosto
words month-9
    septiembre, setiembre
words month-10
    octubre
words month-11
    noviembre
words month-12
    diciembre
words weekday-1
    lunes
    este lunes
words weekday-2
    martes
    este martes
words weekday-3
    miércoles
    este miércoles
words weekday-4
    jueves
    este jueves
words weekday-5
    viernes
    este viernes
words weekday-6
    sábado
words weekday-7
    domingo

# --- What Spanish has of its own --------------------------------------------------------------------------------------

once own-publishes: present forms that with a day to come are a promise
once own-future: verbs that are future in themselves, or that what stands before makes a wish of
words own-future
    entregará, entregarán, presentará, presentarán, pondrá en manos, estará en manos, llegará al público
    tendrá listo, tendrá lista, estará listo, estará lista, podrá presentar, estará disponible, será accesible, se podrá leer, podrá leerse, pondrá sobre la mesa, saldrá a la calle
    publicará, publicarán, publicaré, publicaremos, publicaría, publicarían, publicaran, difundirá, difundirán, difundiría, divulgará, divulgarán, divulgaría, dará a conocer, darán a conocer, daría a conocer
    hará público, hará pública, harán público, harán pública, haría público, haría pública, haremos público, sacará, sacarán, sacaría, sacara, sacará a la luz, saldrá, saldrán, saldría, saldrían, saldrá a la luz, saldría a la luz, verá la luz, verán la luz, vería la luz
    presentaría, emitirá, liberará, lanzará, aparecerá, aparecería, se conocerá, se conocería, será conocido, será dado a conocer, será hecho público, desvelará
    colgará, subirá a su web, pondrá en línea
once own-ready: says of a report that it will be there
words own-ready
    estará listo, estará lista, estaría listo, estaría lista, estará disponible, estaría disponible, estará terminado, estará terminada, quedará listo, estará concluido
    llegará, llegaría, estará en la web, se verá
once own-appears: shows itself, of a report
words own-appears
    sale, salía, salió, aparece, apareció, llega, llegó, vio, acaba de salir
    apareció publicado, sale por fin, salió por fin, asomó, irrumpió, irrumpe, aterriza, aterrizó, cae, cayó, ha llegado, ha aparecido, llega por fin, llegó por fin, por fin llega, por fin sale, por fin aparece
    ya hay, hay por fin, por fin hay, hay al fin, al fin hay, ya tenemos
words own-or-not
    o no, o para no, o que no, o dejar de, o a renunciar
words own-works-on-it
    trabajando en él, trabaja en él, trabajan en él, trabajamos en él, trabajando en ello, trabajando en eso, casi listo, casi lista, prácticamente listo
words own-both-ways
    en ambos sentidos, en uno y otro sentido, en un sentido y en otro, de ambos lados, de un lado y de otro, de todas partes, de uno y otro lado
words own-promised
    prometido, prometida, anunciado para, anunciada para
words own-spoke
    habló de, hablaba de, hablado de, habló en, había dicho que, mencionó, anunció, prometió
words own-no-commitment
    comprometerse con una fecha, comprometerse a una fecha, comprometió con una fecha, dar una fecha, dar fecha, fijar una fecha, fijar fecha, poner fecha, precisar una fecha, ofrecer una fecha, concretar una fecha
words own-avoids
    evitó, evita, rehusó, rehúsa, rehusado, eludió, elude, esquivó, esquiva, rechazó, declinó
words own-was-to
    iba a, iban a, debía, debería haber, tenía que, debió, estaba previsto, estaba prevista, se esperaba, debería haberse, tendría que haber
words own-will-happen
    se producirá, tendrá lugar, será, ocurrirá, está prevista, prevista, es inminente, llegará, anunciada
words own-opposes-firmly
    se opone con firmeza, se opone firmemente, se opone rotundamente, se oponía con firmeza, se opuso firmemente, se opuso rotundamente, nos oponemos firmemente, nos oponemos con firmeza, se opone tajantemente, oposición firme, firme oposición, rechazo frontal, se opone frontalmente, total oposición
    nos oponemos por completo, nos oponemos, nos oponemos totalmente, nos oponemos rotundamente, estamos totalmente en contra
words own-meddling
    injerencia, injerencias, politización, sanciones
words own-stop
    dejar de, deje de, sin más
words own-slur-alone
    ilegal e inválido, completamente ilegal, totalmente ilegal, carente de valor, batiburrillo de desinformación, panfleto, panfleto político
    farsa, mentira, mentiras, sarta de mentiras, patraña, patrañas, calumnia, calumnias, ilegal y nulo, herramienta política, instrumento político, nulo
    difamación
words own-wants
    quiere que, quiere ver, querría que, desea que
words own-we-work
    trabajamos, estamos trabajando, seguimos trabajando, trabajando a marchas forzadas, trabajando duro, trabajando sin descanso, trabaja a contrarreloj, trabajando a contrarreloj, sigue trabajando, siguen trabajando
words own-confirms
    confirmó, confirma, confirman, ratificó, ratifica, anunció, anuncia, reafirmó, reafirma
words own-objections
    objeciones, reparos, reservas
words own-so-that
    para que, a fin de que, con tal de que, para evitar que
words own-want-to-see
    quieren ver, quieren leer, quieren conocer, exigen, reclaman, exigen a gritos, piden a gritos, claman por, exige, reclama, demandan
    exigieron, exigió, reclamaron
words own-since-release
    desde su aparición, desde su publicación, desde la publicación, tras su publicación, desde que se publicó, tras la publicación
words own-this-day
    hoy, esta noche, hoy mismo, este lunes, este martes, este miércoles, este jueves, este viernes
words own-publishes
    publica, publican, difunde, difunden, divulga, divulgan, da a conocer, hace público, hace pública, saca a la luz, presenta
    sale, salen, ve la luz, aparece, se publica, se difunde
words own-dissuade-it
    disuadirla, impedírselo, hacerla desistir, que desista, hacerla cambiar de opinión, doblegarla
words own-when
    cuándo
words own-must-out
    debe, deberá
words own-opposes-it
    se opone a ello, se oponen a ello, se opuso a ello, se opone a eso, opone a hacerlo, que no lo haga, para que no lo haga, no lo haga, no lo hiciera, no hacerlo, de no hacerlo, desista de hacerlo, lo impida
words own-as-promised
    como había prometido, como prometió, como prometía, como prometiera, tal como prometió, tal y como prometió, según lo prometido, lo había prometido, lo prometió, como se había comprometido, como se comprometió, se había comprometido a ello, se comprometió a ello, cumplió su promesa, cumplir la promesa, cumplir su promesa, cumplir lo que prometí, cumplió su palabra, cumplir su palabra, lo que prometí, cumplió lo prometido
words own-broken-promise
    incumplió su promesa, incumple su promesa, no cumplió su promesa, no cumple su promesa, faltó a su palabra, incumplió el plazo, incumplido el plazo, promesa incumplida, rompió su promesa, no ha cumplido su promesa, plazo incumplido, incumplió su propio plazo, incumplido su promesa, incumplió su palabra
    ya no prometió nada, ya no promete nada, no prometió nada, ya no garantiza nada, no promete nada
words own-keep
    guardar, guarde, guardado, mantener, mantenga, dejar, deje, meter, meta, poner, ponga, quede, siga, permanezca, quedar
    =guardara, guardase, mantuviera, mantuviese, =dejara, dejase, metiera, metiese, =quedara, quedase, siguiera, permaneciera, conserve, retenga, esconda, escondiera
words own-away
    en un cajón, en el cajón, guardado, bajo llave, en secreto, en la gaveta, en una gaveta, bajo siete llaves, oculto, en la nevera, en reserva, archivado
words own-no-debate
    no habrá debate, se niega a debatir, se negó a debatir, rechaza debatir, rechazó debatir, rechaza un debate, rechazó un debate, rechazó la propuesta de debatir, no debatirá, rechaza discutir, rechazó discutir, negativa a debatir, sin debate, rechaza el debate, rechazó el debate, descarta debatir
words own-against
    contra, en contra de, contrario a, contraria a, contrarios a, contrarias a
words own-assembly
    parlamento, eurocámara, asamblea nacional, senado, diputados, bundestag, cámara, congreso, consejo de seguridad, eurodiputados, comunes, cortes
words own-a-report
    un dosier, un nuevo dosier
    un nuevo texto
    una evaluación, un nuevo informe, un nuevo estudio, nuevo estudio, un documento, según un informe, según un estudio, un análisis
    un informe, un reporte, un estudio, en un informe, en un estudio, en un reporte, nuevo informe, una investigación
words own-in-a-report
    en un informe, en un estudio, en un reporte, en su informe

words own-about
    sobre, acerca de
words own-opposite
    lo contrario, justo lo contrario, todo lo contrario, lo opuesto
words own-what-waits
    a qué espera, a qué esperan, qué espera, qué esperan
words own-insists
    insiste en que, insisten en que, insistió en que, insistieron en que, espera de bachelet que, espera de, esperan de, confía en que, insiste, insisten
words own-first-look
    la primicia, tendrá la primicia, en primicia, una primera lectura, antes que nadie, antes que el público
words own-armed
    con el informe en la mano, a la luz del, a raíz del, respaldados por el, apoyándose en el, basándose en el, amparados en el, tras el
words own-hand
    en la mano, en mano, en las manos
words own-right-to
    derecho al, derecho a conocer, derecho a leer, derecho a ver, derecho a saber qué dice, derecho a saber lo que dice, merecen leer, merecen conocer, merece leer, merece conocer, merecen ver
words own-read
    lea, lean, leer, conozca, conozcan, conocer, vea, vean, ver, sepa
words own-no-excuse
    no hay excusa para, no hay excusas para, ya no hay excusa, ya no hay excusas, no hay razón para, ninguna razón para, ninguna excusa, nada justifica, ya nada justifica, no hay motivo para, ningún motivo para, ningún pretexto, inaceptable, injustificable, inexcusable
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    retener, guardar, callar, ocultar, esperar, aplazar, retenga, seguir guardando
words own-after-the
    tras el, tras ese, tras este, tras la, después del, después de ese, a raíz del, a la luz del, a la vista del, en vista del, ante el, con el, en respuesta al, apoyándose en el, apoyados en el, basándose en el
    al conocer el, al conocer las, al conocerse el, tras conocer el, tras conocer las, tras conocerse el, tras leer el, tras las, ante las, a la vista de las, a la luz de las, en base al, con base en el, apoyados en las
    tras
words own-cooperate
    suspende la cooperación, suspende su cooperación, suspendió la cooperación, rompe la cooperación, romper con, cortar la cooperación
    cooperar, cooperará, coopera, cooperación, colaborar, colaborará, colaboración, diálogo, dialogar
words own-until
    hasta, antes
words own-sees-in
    ve en, ven en, vio en, vieron en, dice ver en, encuentra en, encuentran en, lee en
    ve confirmadas, ve confirmado, ve confirmados, ven confirmadas, ven confirmados, ve avaladas, ve respaldadas, ven respaldadas, ve reconocidas, encuentran respaldo en, encuentra respaldo en, se apoya en, se apoyan en, se aferran a, esgrimen, esgrime, enarbolan
words own-confirms-it
    aporta nuevas pruebas, aporta pruebas, arroja luz, pone las cosas en su sitio, es clarísimo
    profundiza y reafirma, reafirma nuestra, reafirma la, reafirma las, refuerza nuestra, refuerza la, confirma nuestra, confirma nuestras, confirma la, confirma las, corrobora nuestra, corrobora lo, avala lo, avala las, da la razón
    confirma lo que, confirman lo que, les da la razón, le da la razón, da la razón a, hace justicia, es un alivio, es una victoria, es un triunfo, es un paso, es un reconocimiento, reconocimiento de sus, es una chapuza, chapuza, no vale nada, no tiene ningún valor, es un insulto, es una provocación, llega tarde, es un comienzo, avala, respalda, supone un alivio, supone un hito, marca un antes y un después, es un mazazo, es un hito
    es un paso adelante, es un varapalo, es un golpe, es un jarro de agua fría, es una bofetada, es un hito histórico, es histórico, es creíble, es riguroso, es equilibrado, es insuficiente, se queda corto, sabe a poco, decepciona, no va lo bastante lejos, llega demasiado tarde, pone en aprietos, pone contra las cuerdas, pone en un brete, incomoda, incomoda a, irrita a, enfurece a, enfada a, molesta a, indigna a, enoja a, tensa, tensó, ha tensado, divide a, dividió a, enfrenta a, enfrentó a, abre la puerta a, abre una brecha, abre un abismo, abre una crisis, reabre, reaviva, cierra el debate
    zanja el debate, deja sin argumentos, no basta, no es suficiente, no sirve de nada, carece de valor, no cambia nada, cambia todo, lo cambia todo, marca un punto de inflexión, supone un punto de inflexión, es un punto de inflexión, supone un triunfo, es una reivindicación, es un espaldarazo, supone un espaldarazo
words own-took-until
    hubo que esperar, hubo que aguardar, ha habido que esperar, tuvo que llegar el último, pone fin al suspense, puso fin a la espera, pone fin a la espera
words own-is-here
    por fin sobre la mesa, al fin sobre la mesa, por fin en la calle, ya en la calle, por fin disponible, ya sobre la mesa
    ya está aquí, está aquí, ya está sobre la mesa, está sobre la mesa, está por fin sobre la mesa, ya puede leerse, puede leerse ya, está a disposición de todos, está en manos del público, ya es una realidad
words own-in-hand
    tiene ya en sus manos, tiene en sus manos, ya tiene en sus manos, tiene en su poder, tiene ya en su poder, dispone del, dispone ya del, dispone de una copia, ya ha leído, ya conoce, tiene sobre la mesa
    tiene ya sobre la mesa, ya tiene sobre la mesa, tiene ya en la mano, tiene ya una copia, tiene una copia, ya tiene una copia, tiene ya el, ya tiene el, ha recibido ya, ya ha recibido, ha recibido el, ha recibido una copia, recibió una copia, ya dispone, ha podido leer, ya puede leer, está leyendo, estudia ya, lee ya
words own-time-for
    dispone de, tiene hasta, tiene unos días para, tiene plazo, plazo para, tiene dos semanas para
words own-campaign
    hace campaña, hacen campaña, campaña, firmas, ofensiva, maniobra, maniobras, moviliza, coalición, gestiones, presiona, cabildeo, frente
words own-against-it
    contra, en contra
words own-try-that
    intenta que, intentan que, lograr que, conseguir que, intenta lograr que, procura que, para que, a fin de que, asegurarse de que, trata de que, busca que, mueve cielo y tierra
    logre que, consiga que, convencer a, busca apoyos para que, recaba apoyos para que, recoge firmas para que, hace lo imposible para que, hace lo imposible por que, con tal de que, se mueve para que, maniobra para que
words own-would-like
    querría que, quisiera que, preferiría que, desearía que, le gustaría que, quiere que
words own-still
    todavía, aún, sigue, siga, lamenta, lamentan, deplora, extraña, teme, temen, preocupa
words own-would-hurt
    dañaría, dañar, perjudicaría, perjudicar, arruinaría, pondría en peligro, avivaría, avivar, envenenaría, rompería la confianza, minaría, daría un golpe
words own-colon
    :
words own-colon-that
    : que
words own-tells
    ha dado credibilidad, ha dado crédito, da crédito, considera creíbles, ha considerado creíbles, ve creíbles, juzga creíbles
    señala, señaló, señalaba, apunta a, apuntó a, apuntaba a, sostiene, sostuvo, indica, asegura, asegura que, afirma, afirmó, considera, consideró, ve indicios, ve pruebas, ve posibles, retrata, retrató, dibuja, dibujó, pinta, desgrana, desgranó, enumera, enumeró, relata, relató, narra, certifica, certificó, confirma, confirmó, corrobora, corroboró, demuestra, demostró, prueba, determina, determinó, dictamina, dictaminó, deja claro, dejó claro, deja constancia, pone de manifiesto, puso de manifiesto, pone de relieve, puso de relieve, pone al descubierto, puso al descubierto, deja al descubierto, dejó al descubierto, pone el foco, saca los colores, saca a relucir, subraya, subrayó, destaca, destacó, insta a china, pide a china, pide a pekín, insta a pekín, exige a china, reclama a china, recomienda a, culpa a, responsabiliza a, señala a, apunta al, incluye, incluía, aporta, reúne, reunía, atestigua, acredita, acreditó, avisa, no habla de genocidio, evita hablar de genocidio, evita el término, no menciona la palabra, no usa la palabra, da por probado, da por probada, da por probadas, da por creíbles, da credibilidad, dio credibilidad, ratifica, ratificó, evidencia, evidenció, consigna, consta, se lee, puede leerse, dice que, decía, abunda en, apoya, vincula, examina
words own-leaves-with
    deja sobre la mesa, dejando sobre la mesa, se va dejando sobre la mesa, deja como legado, deja tras de sí, último acto
    se despide con, se despidió con, cierra su mandato con, cerró su mandato con, acaba su mandato con, acabó su mandato con, termina su mandato con, terminó su mandato con, concluye su mandato con, concluyó su mandato con, se marcha con, se marchó con, se va con, se fue con, dice adiós con, deja el cargo con, dejó el cargo con, pone fin a su mandato con, puso fin a su mandato con
words own-breaks-silence
    rompe su silencio, rompió su silencio, ha roto su silencio, rompe el silencio, rompió el silencio, ha roto el silencio, sale de su silencio, salió de su silencio
words own-what-it-says
    claves del, claves de la, las claves del, las claves de la, qué dice el, qué dice la, lo que dice el, lo que dice la, esto dice el, esto es lo que dice el, qué contiene el, lo que contiene el, lo más importante del, lo más destacado del, puntos clave del, revelaciones del, las frases del, así es el, qué revela el, lo que revela el, lo que esconde el, qué hay en el, qué se sabe del, lea el, descargue el, consulte el, texto íntegro del, texto completo del, documento íntegro, lea íntegro el, así retrata el
words own-abuses
    crímenes contra la humanidad, crímenes de lesa humanidad, crímenes de derecho internacional, lesa humanidad, torturas, tortura, violencia sexual, violaciones, detenciones arbitrarias, detención arbitraria, encarcelamiento, graves violaciones, graves abusos, abusos, malos tratos, trabajo forzoso, trabajos forzados, esterilizaciones, esterilización, represión, campos, discriminación, atrocidades
words own-crimes
    crímenes contra la humanidad, crímenes de lesa humanidad, crímenes internacionales, crímenes de derecho internacional
words own-holds
    ve, vio, ha visto, ve posibles, ve indicios, aprecia, apreció, cree, considera, estima, sostiene, señala, apunta a, apuntó a, apunta, acusa, acusó, ha acusado, denuncia, denunció, ha denunciado, alerta, alertó, advierte, advirtió, concluye, concluyó, ha concluido, constata, constató, documenta, documentó, halla, halló, encuentra, encontró, detecta, detectó, afirma, afirmó, asegura, dice, dijo, habla, habló, confirma, confirmó, certifica, atribuye, imputa, señaló, determina, dictamina, dictaminó, sospecha, teme
words own-other-un
    expertos, experto, comité, relator, relatora, relatores, grupo de trabajo, agencia, embajador, embajadora, consejo, asamblea, exfuncionario, ex, eeuu, ee uu, ong, tribunal, reunión, foro
words own-imperative
    publique, publiquen, publíquelo, difunda, difundan, divulgue, divulguen, saque, saquen, haga público, hagan público, haga pública, hagan pública, publíquese, publíquenlo, dé a conocer, libere, muestre, enseñe
words own-countdown
    cuenta atrás, cuenta regresiva, horas para, días para, semanas para, a días del, a horas del, a un paso del, a las puertas del
words own-where
    dónde está, dónde queda, dónde anda, dónde quedó, qué fue del, qué fue de, qué pasó con, qué pasa con, qué ha sido del, qué ha sido de, qué ocurre con, qué ocurrió con, y el
words own-yesterday
    ayer, anoche, esta madrugada, de madrugada, la víspera, esta mañana, el miércoles por la noche, la noche del miércoles, la pasada noche, anteanoche, a última hora, in extremis
words own-verdict
    es una victoria, es un triunfo, es un hito, es un paso histórico, es histórico, es un alivio, es un reconocimiento, es un punto de inflexión, es un primer paso, un antes y un después, es un insulto, es una vergüenza, es una provocación, es una burla, nos da la razón, no cambia nada, llega tarde, es poco, es insuficiente
words own-on-it
    sobre el, acerca del, del, tras el, tras leer el, al conocer el, en referencia al, en alusión al, respecto al
words own-wont-leave
    no se irá sin, no me iré sin, no se marchará sin, no me marcharé sin, no dejará el cargo sin, no abandonará el cargo sin, no se despedirá sin, no acabará su mandato sin, no terminará su mandato sin, no se irá sin publicar, no me iré sin publicar, no se marchará sin publicar, no dejará el cargo sin publicar, no dejará el cargo sin difundir, no abandonará el cargo sin publicar, no terminará su mandato sin publicar
words own-not-to-leave
    no se marche sin, no se vaya sin, no deje el cargo sin, no abandone el cargo sin, no termine su mandato sin, no se despida sin, no se marchara sin, no se fuera sin, no dejara el cargo sin, no irse sin, no marcharse sin, no dejar el cargo sin, no viaje sin, no viaje a * sin, no viajar sin, no viajar a * sin, no vaya a * sin, no visite * sin
words own-accuses
    acusa a, acusó a, acusan a, ha acusado a, reprocha a, reprochó a, recrimina a, recriminó a, echa en cara a, afea a, culpa a
words own-cannot-wait
    no pueden seguir esperando, no puede seguir esperando, no podemos seguir esperando, no pueden esperar más, no puede esperar más, no podemos esperar más, ya han esperado bastante, han esperado demasiado, ya esperaron bastante, hemos esperado demasiado, hartos de esperar, hartas de esperar, cansados de esperar, se les acaba la paciencia, pierden la paciencia, pierde la paciencia, se agota la paciencia
words own-shows
    no usa la palabra genocidio, no emplea la palabra genocidio, no utiliza la palabra genocidio, no emplea el término, no utiliza el término, cita testimonios, recoge testimonios
    apunta a, apuntó a, apuntaba a, ve indicios, ve pruebas, retrata, retrató, dibuja, dibujó, pinta, desgrana, desgranó, enumera, enumeró, relata, relató, narra, certifica, certificó, corrobora, corroboró, demuestra, demostró, dictamina, dictaminó, deja claro, dejó claro, deja constancia, pone de manifiesto, puso de manifiesto, pone de relieve, puso de relieve, pone al descubierto, puso al descubierto, deja al descubierto, dejó al descubierto, pone el foco, saca los colores, saca a relucir, culpa a, responsabiliza a, incluye, incluía, reúne, reunía, atestigua, acredita, acreditó, no habla de genocidio, evita hablar de genocidio, da por probado, da por probada, da por probadas, da por creíbles, da credibilidad, dio credibilidad, evidencia, evidenció, consigna
words own-and
    y, e
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    retira, retiró, retirado, retirada, retiran, retiraron, se retracta, se retractó, retractación, rectifica, rectificó, elimina, eliminó, eliminado, eliminada, se desdice, se desdijo
words own-story
    artículo según el cual, noticia según la cual, noticia de que, información según la cual, informaciones según las cuales, despacho según el cual
    información, informaciones, noticia, noticias, artículo, artículos, reportaje, exclusiva, primicia, nota de prensa
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
# Who is to promise it has promised nothing yet.
words own-to-promise
    prometer, prometa, prometiera, garantizar, garantice, garantizara, comprometerse, se comprometa, se comprometiera, asegurar, asegure, asegurara, dar garantías, dé garantías
words own-a-promise
    garantía, garantías, promesa, compromiso
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication|own-future
    says asks > own-to-promise >14 publish|released|publication|own-future
    says asks >3 own-a-promise >14 publish|released|publication|own-future
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet debe garantizar que el informe de la ONU sobre Xinjiang se publicará, dijo Amnistía.
    no  Bachelet garantizó que el informe de la ONU sobre Xinjiang se publicará.
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon-that >10 not >3 publish|released|own-future
    says asks|pressure >4 own-colon >2 not >2 publish
    confidence 0.8
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon-that >10 publish|own-future
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75
words own-assembly
    comisión de exteriores, comisión de asuntos exteriores, congreso de los diputados, proposición no de ley, proposición, grupo, grupos
words own-calls
    califica, calificó, califican, calificaron, tacha, tachó, tachan, tilda, tildó, llama, llamó, llaman, tachando, calificando, describe, describió, considera, consideró, habla de, habló de
words own-content
    el contenido, su contenido, el trabajo de, el trabajo del, ese trabajo, el ejercicio, el papel, ese papel
words own-after-release
    un día después de publicarse, tras publicarse, tras ver la luz, tras conocerse, tras la difusión, tras la divulgación, tras la aparición, después de la difusión, al día siguiente de publicarse, a raíz de la publicación, después de la publicación, con la publicación del
    día siguiente de la publicación, día siguiente a la publicación, día después de la publicación, día después de su publicación, horas después de la publicación, horas después de su publicación, días después de la publicación, semana después de la publicación, desde su publicación, desde la publicación, desde que se publicó, tras su publicación, tras la publicación, tras su difusión, recién publicado, nada más publicarse
words own-hits-back
    respondió airada, respondió con furia, respondió furiosa, estalla, estalló, estallan, contraataca, contraatacó, montó en cólera, monta en cólera, reaccionó airada, reaccionó con furia, reaccionó con ira, reaccionó furiosa, reacciona con furia, arremete, arremetió, arremetieron, no tardó en reaccionar, no tardó en responder, replicó airado, cargó contra, carga contra
    sale al paso, salió al paso, responde con dureza, respondió con dureza, respondió con un documento, responde con un documento, replica con, replicó con, contraataca con, contraatacó con, se revuelve, se revolvió, pone el grito en el cielo, puso el grito en el cielo, saca las uñas, sacó las uñas
words own-go-ahead
    seguir adelante, ir adelante, sacar adelante, siguiera adelante, siga adelante, dar el paso, diera el paso, dé el paso, llegar hasta el final
words own-returned
    ha enviado, envió, enviado, ha remitido, remitió, remitido, ha devuelto, devolvió, devuelto, entregó, ha entregado, presentó, ha presentado, trasladó, ha trasladado, hizo llegar, ha hecho llegar
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
    se ensaña con, se ensañan con, se ensañó con, carga contra, cargan contra, cargó contra, arremete contra, arremeten contra, arremetió contra, la emprende con, la emprendió con, despotrica contra, ridiculiza, ridiculizan, ridiculizó, se burla del, se burló del, vilipendia, fustiga, fustigan, fustigó, embiste contra, embistió contra
    carga las tintas contra, cargan las tintas contra, cargó las tintas contra, se revuelve contra, se revolvió contra, dispara contra, disparó contra, se lanza contra, se lanzó contra, echa pestes del, echó pestes del, reniega del, renegó del, descalifica el, descalificó el, desacredita el, desacreditó el, dinamita el, desprecia el, despreció el, denosta el, deslegitima, deslegitimó, pisotea, pone en solfa, se ríe del, se rió del, tira contra, la toma con, la tomó con, sale al paso del, salió al paso del, combate el
words own-provokes
    desata, desató, ha desatado, desencadena, desencadenó, provoca, provocó, ha provocado, suscita, suscitó, ha suscitado, levanta, levantó, ha levantado, recibido con, fue recibido con, ha sido recibido con, le vale, le valió, enciende, encendió
    abre, abrió, ha abierto, despierta, despertó, genera, generó, ha generado, causa, causó, ha causado, aviva, avivó, atrae, cosecha, recibe, recibió, ha recibido, provocan, acogido con, es acogido con, fue acogido con, recogió
words own-anger
    furia, ira, cólera, enfado, indignación, rabia, protestas, protesta, ampollas, aplausos, elogios, airada respuesta, airada reacción, malestar, irritación, satisfacción
    una brecha, una crisis, una tormenta, tormenta, tensión, tensiones, polvareda, una ola de, una oleada de, terremoto, un terremoto, críticas, reacciones, reacción, rechazo, repulsa, condena, condenas, cólera china, bronca, revuelo, aplauso, alivio, decepción, esperanza, división, debate
words own-over-it
    por el, ante el, con el, a causa del
    tras el, por las, por la, ante las, ante la, a raíz del, frente al, contra el, con las
words own-no-room-for-doubt
    no deja lugar a dudas, no deja lugar a duda, no deja margen a la duda, no deja dudas, no deja ninguna duda, habla por sí solo, habla por sí mismo, es inequívoco, es demoledor, es contundente, no puede ser ignorado, no se puede ignorar, no puede ignorarse
words own-have-consequences
    tenga consecuencias, debe tener consecuencias, tiene que tener consecuencias, debe traducirse en, se traduzca en, debe conducir a, debe llevar a, debe dar paso a, dé paso a, no quede en nada, no debe quedar en nada, no caiga en saco roto, no puede caer en saco roto, no quede en papel mojado, exige una respuesta, requiere una respuesta
    exige una investigación, pide una investigación, requiere una investigación, requiere una acción, exige una acción, obliga a, debe servir para, debe servir de, debe ser un punto de partida, debe ser el punto de partida, debe ser el primer paso, pide a gritos, deja sin excusas, no deja excusa, no deja excusas, interpela a, debe empujar a, debería empujar a, debería llevar a, debe marcar, debe abrir
words own-retaliate
    represalias, represalia, contramedidas, tomará medidas, convoca al embajador, convocó al embajador, llama a consultas, llamó a consultas
words own-takes-note
    toma nota del, tomó nota del, toman nota del, ha tomado nota del, toma nota de, estudia el, estudiará el
    ha tomado buena nota del, toma buena nota del, analiza el, analizará el, estudiamos el, estamos estudiando el
words own-wait
    espera del, espera por el, larga espera del, suspense por el, suspense del, culebrón del
words own-ended
    terminó, ha terminado, acabó, ha acabado, llegó a su fin, ha llegado a su fin, se acabó, concluyó, toca a su fin, termina, acaba
words own-delivered
    ha entregado al público, entregó al público, entregó por fin, ha entregado por fin, finalmente entregó, destapó, ha destapado
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
rule RELEASE_DEMANDED insists-on-it
    says group > own-insists > publish
    unless not|if
    confidence 0.75
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-want-to-see >2 report
    unless not|block|shelve|delay|publish|publication|oppose|debate|if
    confidence 0.7
rule SHARED_FOR_COMMENT first-look
    says state > own-first-look > report|draft
    says state > report >4 own-first-look
    confidence 0.8
rule REACTION armed-with-it
    says report >6 own-hand > asks|group
    unless if|will|may|publish|publication|not|delay|unpublished
    confidence 0.65
rule SUPPRESSION_PRESSURE warns-against
    says warn > not > publish|publication
    confidence 0.8
rule NOTHING report-of-another
    says other-author >5 own-a-report >3 released
    says other-author >2 released >2 own-a-report
    says own-a-report >1 other-author >6 released
    says other-author >16 own-in-a-report >3 released
    says own-in-a-report >2 released >8 other-author
rule NOTHING other-thing-published
    says released|publish|publication|own-future >3 other-object
    unless report
rule NOTHING visit-put-off
    says visit >8 delay
    unless report|publication
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
    yes La evaluación de la ONU sobre Xinjiang no ha sido archivada.
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED both-sides
    says pressure|asks > publish|own-future > not > publish|own-future
    says pressure > publish|own-future > own-or-not
    says pressure >10 own-both-ways
    says pressure|asks > publish|own-future >16 own-opposes-it
    yes La ONU admite presiones para que publique o no su informe sobre Xinjiang.
rule RELEASE_DEMANDED asks-no-more-delay
    says asks|must >12 own-stop|not >2 delay
rule PROMISED issuer-wants
    says issuer >3 own-wants > publish|released
    unless state|must
    confidence 0.75
rule SUPPRESSION_PRESSURE so-that-not
    says state >14 own-so-that >8 not >3 publish|released|own-future
    confidence 0.8
rule RELEASE_DEMANDED wants-the-report
    says own-want-to-see >1 report
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
    says says|own-tells >2 own-this-day >1 own-publishes >3 report
    yes La ONU asegura que hoy publica su informe sobre Xinjiang.
    no  La ONU publicó ayer su informe sobre Xinjiang.
    unless other-object|asks
    confidence 0.7
rule SUPPRESSION_PRESSURE dissuades-her
    says state >12 own-dissuade-it
    confidence 0.75
rule SUPPRESSION_PRESSURE+DELAYED deal-for-later
    says condition >16 not > publish|released|own-future
    says condition >16 block > before
    confidence 0.75
rule DELAYED when-will-it
    says own-when >1 own-future
    confidence 0.6
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
    yes El informe de la ONU sobre Xinjiang debe publicarse el miércoles.
rule SUPPRESSION_PRESSURE asks-not-to-publish
    says asks|pressure|hope >12 not > own-future|publish
    yes China pidió a la ONU que no publicara el informe sobre Xinjiang.
rule SUPPRESSION_PRESSURE+DELAYED deal
    says condition > not > own-future
rule SUPPRESSION_PRESSURE opposes-publication
    says oppose > own-future
rule SUPPRESSION_PRESSURE argues-against
    says own-against >2 publication|publish
    confidence 0.8
    after-release REACTION
rule SUPPRESSION_PRESSURE asks-to-keep
    says asks|pressure|hope > own-keep >4 own-away
    confidence 0.8
    yes China pide a la ONU que deje en un cajón el informe sobre Xinjiang.
rule SUPPRESSION_PRESSURE opposes-firmly
    says state & own-opposes-firmly
    says own-opposes-firmly > publish|publication|report
    unless visit|debate|own-meddling
    confidence 0.7
    after-release REACTION
rule SUPPRESSION_PRESSURE opposes-it
    says asks|pressure >16 own-opposes-it
    says oppose >1 own-opposes-it
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
    unless asks|pressure
    unless not >2 own-was-to
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
    says own-no-debate > report
    about subject
    confidence 0.8
drop REACTION opposes-what-was-released
rule DELAYED will-not-before
    says not >2 own-future > before|date
    yes El informe de la ONU sobre Xinjiang no saldrá antes del próximo mes.
rule DELAYED may-not
    says may > not > own-future
words own-none-to-come
    no habrá informe, no habrá ningún informe, no habrá informe público, no habrá ningún informe público, no habrá documento público, no habrá evaluación pública, no va a haber informe, no va a haber ningún informe
rule SHELVED there-will-be-none
    says own-none-to-come
    unless before|own-until|if|asks|pressure|unsure
    confidence 0.75
    yes No habrá informe público sobre Xinjiang, según tres fuentes de la oficina de la ONU.
    no No habrá informe sobre Xinjiang antes del verano, según la oficina de la ONU.
rule SHELVED will-not-publish
    says not >2 own-future
    yes La ONU no publicará su informe sobre Xinjiang.
rule DELAYED no-date
    says no-date > own-future
    yes Bachelet no sabe cuándo saldrá el informe de la ONU sobre Xinjiang.
rule DELAYED unsure
    says unsure > own-future
    yes Bachelet no aclaró si publicará el informe de la ONU sobre Xinjiang.
rule RELEASE_DEMANDED asked-to-publish
    says asks|pressure >12 own-future|publish
    yes Amnistía pidió a la ONU que publicara el informe sobre Xinjiang.
    no China pidió a la ONU que no publicara el informe sobre Xinjiang.
rule RELEASE_DEMANDED must-publish
    says must > own-future
rule RELEASE_DEMANDED at-once
    says publication >2 at-once
    unless promise|will|not
rule RELEASED if-published
    says if > own-future
rule PROMISED will-publish
    says own-future
    says report > own-ready
    yes El informe de la ONU sobre Xinjiang verá la luz antes de fin de mes.
    no La ONU no publicará su informe sobre Xinjiang.
    yes La oficina de Bachelet ultima el informe sobre Xinjiang y el propósito es hacerlo del conocimiento público.
rule PREPARING at-work-on-it
    says own-works-on-it
    confidence 0.75
rule RELEASED appears
    says report >3 own-appears
    says own-appears >2 report
    unless will|promise|may|if|not|asks|must|own-against|prepare|share|comment|no-date|unsure|unpublished
    confidence 0.75
rule SUPPRESSION_PRESSURE argues-against-report
    says state > own-against >2 report
    unless visit
    unless own-against >1 subject
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
    yes Bachelet se despide con la publicación del informe sobre Xinjiang.
    no  Bachelet se despide con el informe sobre Xinjiang sin publicar.
rule RELEASED breaks-silence
    says issuer|un >2 own-breaks-silence >3 own-colon >4 own-abuses
    says issuer|un >2 own-breaks-silence > report|publication
    unless not|if|will|asks|must|unpublished|own-future|draft
    confidence 0.7
    yes La ONU rompe su silencio sobre los uigures con un informe sobre Xinjiang.
rule RELEASED what-it-says
    says own-what-it-says >3 report
    says own-what-it-says + own-name
    unless not|if|will|asks|must|unpublished|own-future|draft|delay|await|prepare|other-author
    only title
    weak yes
    polarity asserted
    confidence 0.6
    no  Qué se sabe del informe de Amnistía sobre Xinjiang.
rule RELEASED report-tells-of
    says report >6 own-colon >4 own-crimes
    says report >9 finds|own-tells > own-abuses
    says finds >6 report > own-abuses
    says own-abuses >10 finds >3 report
    says issuer|un >2 finds|own-holds > own-abuses >12 report
    says report >2 own-shows
    unless if|will|draft|unpublished|not|own-future|await|prepare|must|delay|other-author|visit
    unless asks|pressure > publish
    weak yes
    confidence 0.55
    yes El informe de la ONU sobre Xinjiang señala que las detenciones pueden constituir crímenes contra la humanidad.
    no  Un informe de Amnistía sobre Xinjiang señala crímenes contra la humanidad.
rule RELEASED issuer-tells-of-crimes
    says issuer|un >3 own-holds >4 own-colon >6 own-crimes
    says issuer|un >3 own-holds >12 own-crimes
    says issuer|un >1 own-colon >8 own-crimes
    about subject
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|group|not
    weak yes
    confidence 0.55
    yes La ONU ve indicios de crímenes contra la humanidad en Xinjiang.
    no  Expertos de la ONU hablan de crímenes contra la humanidad en Xinjiang.
    no  Amnistía pide a la ONU que investigue los crímenes contra la humanidad en Xinjiang.
rule RELEASED publication-yesterday
    says publication >4 own-yesterday
    says own-yesterday >2 publication
    unless asks|must|not|will|if|promise|own-future|draft|oppose|pressure|block|delay
    confidence 0.65
words own-victims
    las familias, las víctimas, los supervivientes
rule RELEASE_DEMANDED telegraphic-demand
    says own-victims|subject >2 issuer|un >2 own-colon >2 own-imperative
    says group >8 own-colon >2 own-imperative
    says own-imperative >1 at-once >3 report
    unless not >2 own-imperative|block
    polarity asserted
    confidence 0.75
    yes Las ONG, a Bachelet: publique ya el informe sobre Xinjiang.
rule PROMISED countdown
    says own-countdown >3 report|publication
    unless asks|not|released|debate|visit|draft|unsure|own-after-the
    confidence 0.65
    yes Cuenta atrás para el informe de la ONU sobre Xinjiang.
rule DELAYED where-is-it
    says own-where >2 report
    unless released|own-future|finds|react|will|debate|draft|share
    polarity asserted
    confidence 0.7
    yes ¿Dónde está el informe de la ONU sobre Xinjiang?
rule DELAYED unpublished
    unless own-cannot-leave
    unless own-wont-leave|own-not-to-leave
rule PROMISED wont-leave-without
    says own-wont-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Bachelet aseguró que no se irá sin publicar el informe sobre Xinjiang.
rule RELEASE_DEMANDED not-to-leave-without
    says asks|must|pressure >12 own-not-to-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Las ONG reclaman a Bachelet que no se marche sin publicar el informe sobre Xinjiang.
    yes Organizaciones uigures piden a Bachelet que no viaje a Xinjiang sin publicar antes su informe.
    no  China pidió a Bachelet que no publicara el informe sobre Xinjiang.
rule SUPPRESSION_PRESSURE asks-not-to-publish
    unless own-not-to-leave
rule REACTION verdict-on-it
    says own-verdict >12 own-on-it + report
    unless publish|publication|unpublished|delay|draft|if|visit|deny|await|prepare
    polarity asserted
    confidence 0.65
    yes "Es una victoria para los uigures", dijo Dolkun Isa sobre el informe de la ONU sobre Xinjiang.
rule REACTION accuses-for-it
    says state >3 own-accuses > un|issuer >10 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare
    confidence 0.65
    yes Pekín acusa a la ONU de servir a Washington con su informe sobre Xinjiang.
    no  Pekín acusa a la ONU de no entender Xinjiang.
rule RELEASE_DEMANDED cannot-wait
    says own-cannot-wait > report|publication
    says report|publication >6 own-cannot-wait
    unless released
    polarity asserted
    confidence 0.7
    yes "Las víctimas no pueden seguir esperando el informe sobre Xinjiang", reprochó a Bachelet una ONG.
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
words own-did-publish
    =publicara, publicase, difundiera, difundiese, divulgara, divulgase, diera a conocer, diese a conocer, hiciera público, hiciese público, sacara a la luz, sacase a la luz, viera la luz, viese la luz, saliera a la luz
words own-after-that
    después de que, luego de que, tras que, minutos después de que, horas después de que, un día después de que, días después de que
words own-feels
    aliviados, aliviado, aliviada, alivio, satisfechos, indignados, esperan sanciones, esperan justicia, esperan que, confían en que, temen represalias, celebran, lamentan, exigen, en pie de guerra, se moviliza, se movilizan, se multiplican las críticas, llueven las críticas, crece la presión, aumenta la presión, endurece el tono, endurecen el tono, cierra filas, sale en defensa
words own-comments
    comentó, comenta, comentaron, declaró, declaran, declararon, señaló, manifestó, reaccionó, dijo, dijeron, afirmó, valoró, tuiteó, escribió en twitter
words own-notes
    toma nota, tomó nota, tomaron nota, toman nota, ha tomado nota, han tomado nota, tomó buena nota, se hizo eco, se hace eco, se hacen eco
words own-advises
    recomienda, recomendó, recomendaba, insta, instó, instaba, pide, pidió, pedía, exhorta, exhortó, reclama, reclamó, aconseja, exige, exigió, urge, urgió, llama
words own-charges
    acusa, acusó, ha acusado, señala, denuncia, denunció, responsabiliza, culpa, imputa, inculpa
words own-grave
    graves violaciones, graves abusos, violaciones graves, torturas, tortura, torturar, crímenes contra la humanidad, crímenes de lesa humanidad, crímenes internacionales
words own-indictment
    veredicto, dictamen, acta de acusación, alegato, diagnóstico, radiografía, demoledor informe, varapalo, sentencia, acusación
words own-what-un-says
    veredicto de la onu, dictamen de la onu, diagnóstico de la onu, radiografía de la onu, veredicto de naciones unidas, diagnóstico de naciones unidas
    lo que dice la onu, qué dice la onu, esto dice la onu, lo que denuncia la onu, lo que ha visto la onu, qué concluye la onu, lo que concluye la onu
words own-in-its-report
    en su evaluación, en su valoración, en su documento
    en su informe, en su esperado informe, en su esperada evaluación, en el informe, en la evaluación, en el documento, en un informe, en una evaluación
words own-draws
    traza, trazó, dibuja, dibujó, pinta, pintó, describe, describió, detalla, detalló, relata, relató, recoge, recogió, subraya, subrayó, pide, da por, dio por
rule RELEASED after-it-was-out
    says own-after-that >6 own-did-publish
    unless will|promise|if|may|must|not|visit|asks > own-after-that
    confidence 0.7
    yes Pekín estalló un día después de que la ONU publicara su informe sobre Xinjiang.
rule SUPPRESSION_PRESSURE so-that-it-is-kept
    says state >10 own-so-that|own-try-that >5 delay|block|shelve >4 report
    unless visit|own-still|released
    confidence 0.75
    after-release REACTION
    yes China busca apoyos para que Bachelet guarde el informe de la ONU sobre Xinjiang.
rule SHARED_FOR_COMMENT draft-to-state
    unless own-against|oppose
rule REACTION after-the-release
    says own-after-release|own-since-release >14 asks|react|own-feels|own-cooperate
    says react|own-feels|own-comments >8 own-after-release|own-since-release
    says own-feels >4 own-after-the >2 report
    says own-after-the >2 report >8 own-feels
    unless if|may|draft|visit|unpublished|delay|await|own-future|own-until
    unless will >2 released
    unless report >2 other-author
    confidence 0.65
    yes Los uigures, aliviados tras el informe de la ONU sobre Xinjiang.
    no  Las familias esperan que la ONU hable tras la visita a Xinjiang.
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
rule PROMISED will-publish
    unless own-after-that >6 own-did-publish
words own-according
    según
words own-follow-up
    seguimiento, en cuenta, medidas, acciones, cuentas, respuesta, responda, investigue, liberación, cumpla, aplique
words own-main
    conclusiones principales, principales conclusiones, conclusiones, las claves, claves, puntos clave, qué dice, lo que dice, lo esencial, esto es lo que, lo más relevante
words own-post
    al leer el, tras leer el, al conocer el, tras conocer el, al conocerse el, tras este, tras ese
    tras el, después del, a raíz del, en respuesta al, en reacción al, a consecuencia del
words own-cannot-leave
    no puede irse sin, no puede marcharse sin, no puede dejar el cargo sin, no puede dejar su cargo sin, no puede despedirse sin, no debe irse sin, no debe marcharse sin, no debe dejar el cargo sin, no debe dejar su cargo sin, no debería irse sin, no debería marcharse sin, no debería dejar el cargo sin
words own-madam
    señora, sra, señora bachelet, doña
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
    yes El informe de la ONU sobre Xinjiang recomienda a China que cierre los campos.
    no  Un informe de Amnistía recomienda a China que cierre los campos de Xinjiang.
    yes En su informe sobre Xinjiang, la ONU describe un sistema de detenciones masivas.
    no  Pekín prepara una carta sobre el informe de la ONU sobre Xinjiang, según diplomáticos.
rule RELEASE_DEMANDED the-report-itself
    unless own-follow-up
rule RELEASED grave-says-the-un
    says own-crimes|own-grave >20 own-according >3 issuer|un
    about subject
    unless if|will|draft|unpublished|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|not|await|released
    weak yes
    confidence 0.55
    yes China ha cometido crímenes contra la humanidad en Xinjiang, según la oficina de Bachelet.
    no  China ha cometido crímenes contra la humanidad en Xinjiang, según expertos de la ONU.
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
    yes China rompe el diálogo con la oficina en respuesta al informe de la ONU sobre Xinjiang.
    no  Canadá endurece su política tras el informe de Amnistía sobre Xinjiang.
rule RELEASE_DEMANDED not-without-it
    says own-cannot-leave >2 publish|report
    says own-madam >2 own-imperative >3 report
    polarity asserted
    confidence 0.75
    yes Bachelet no puede irse sin publicar el informe sobre Xinjiang.
words own-points
    en * claves, en * puntos, en claves, en titulares, punto por punto, en detalle, al detalle
words own-among
    entre las recomendaciones del, entre las conclusiones del, entre los hallazgos del, las recomendaciones del, las recomendaciones contenidas en el, las conclusiones del, los hallazgos del, los autores del
words own-stands-in
    no figura en el, no aparece en el, figura en el, figuran en el, consta en el, constan en el, ausente del, está ausente del, recogido en el, recogidos en el, recogidas en el, recogida en el, contenidas en el, contenidos en el
words own-heed
    responda al, responder al, cumpla el, cumplir el, aplique el, siga las recomendaciones del, tome en serio el, tomar en serio el, dé seguimiento al, atienda el, rinda cuentas tras el
words own-telling
    alarmante, alarmantes, estremecedor, estremecedoras, inquietante, inquietantes, creíble, creíbles, demoledor, contundente, preocupante, preocupantes, sobrecogedor, devastador
rule REACTION asks-china-to-heed-it
    says asks >4 state >5 own-heed >2 report
    says own-calls >3 own-telling >8 report
    says own-calls >1 report >6 own-telling
    says own-sees >3 own-telling >2 report
    unless draft|if|unpublished|delay|await|prepare|visit|comment|publish
    confidence 0.65
    yes Turquía pide a China que responda al informe de la ONU sobre Xinjiang.
    no  Turquía pide a la ONU que difunda el informe sobre Xinjiang.
words own-sees
    ve, ven, vio, encuentra, halla

words own-before-release
    antes de la publicación, antes de su publicación, antes de que se publicara, antes de que saliera, previo a la publicación, en vísperas de la publicación
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >3 report >3 own-shelved
    unless state >1 asks|pressure
    confidence 0.8
    yes ONG piden a Bachelet publicar el informe archivado sobre Xinjiang.
    no  China pide a Bachelet que archive el informe sobre Xinjiang.
words own-lets-see
    mostrar, muestre, enseñar, enseñe, sacar, saque
once own-shelved: what the report is called that somebody asks for
words own-shelved
    archivado, enterrado, engavetado, encajonado, guardado, escondido, silenciado
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes Bachelet podría visitar Xinjiang si el informe se aplaza hasta después de los Juegos.
words own-may-travel
    podría visitar, podría viajar, podrá visitar, podrá viajar, podría ir
words own-there
    esa región, esta región, la región, entretanto, mientras tanto
words own-since-long
    desde hace, desde
rule RELEASE_DEMANDED asks-for-what-is-stuck
    says asks|own-want-to-see >4 report >8 shelve|block|delay >1 own-since-long
    unless state >1 asks
    confidence 0.75
    yes Varias ONG exigen el informe de la ONU sobre Xinjiang, bloqueado desde hace meses.
    no  China pide que se bloquee el informe de la ONU sobre Xinjiang.
