# Spanish: words of the concepts that concepts.lex declares.

words publish
    publicar*, publicó, publicad*, publican, publique*, publicando, publicab*, hacer públic*, hizo públic*, hicieron públic*,
    hace públic*, hacen públic*, hará públic*, harán públic*, haría públic*, haga públic*, hagan públic*, haciendo públic*,
    hecho públic*, hacerla pública, difund*, divulg*, dar a conocer, dio a conocer, dieron a conocer, dado a conocer,
    dará a conocer, da a conocer, dé a conocer, darlo a conocer, sacar a la luz, sacó a la luz, sacarlo a la luz, sacado a la luz,
    poner a disposición, puso a disposición, emitió, emitid*, desvel*, devel*, revel*, lanzó, presentar*, presentó, presentad*,
    libere el informe, liberar el informe, liberó, emitir, sacar el informe, sacó el informe, publica el, publica su, publica un,
    publica hoy

words come-out
    salir a la luz, salió a la luz, salga a la luz, saldrá a la luz, sale a la luz, salido a la luz, ver la luz, vio la luz,
    verá la luz, visto la luz, salió publicado, salió por fin, salió finalmente, ya salió, aparec*, aparezca, aflor*, emergió,
    trascendió, se conoció, se conocerá, se conozca, conocerse, ya es público, se hizo público, se ha hecho público,
    se haga público, se hará público, hacerse público, está disponible, salió anoche, trascender, trascendido, emerge

words online
    página web, sitio web, su web, en la web, en línea, en internet, portal, subió a, subid* a, subir a la web, disponible en,
    online, on line, redes sociales, su página, su sitio, sitio oficial, página oficial, versión digital, descarg*, la red, tuit*,
    sitio de internet, página de internet, colgar*, colgó, colgad*

words publication
    publicacion*, difusión, divulgación, aparición, salida a la luz, presentación, lanzamiento, revelación, desvelamiento,
    revelaciones, puesta a disposición, la salida del

words leak
    filtr*, tuvo acceso, ha tenido acceso, tuvieron acceso, con acceso a, accedió a, pudo ver, vista por, visto por,
    obtuvo una copia, obtenid* por, en poder de, en posesión de, consultad* por, revisad* por, copia de, consiguió una copia,
    se hizo con, pudo consultar, pudo leer, analizad* por

words at-last
    finalmente, por fin, al fin, al final, al cabo, en última instancia, a la postre, después de todo, tras larga espera,
    tras meses de espera, tan espera*, largamente esperad*, muy esperad*, esperadísim*, largo tiempo esperad*, de una vez,
    llegó el momento, llegó la hora, ha llegado la hora, terminó por, acabó por, terminó publicando, acabó publicando, ya era hora

words last-minute
    último momento, último minuto, última hora, última jornada, último día, últimas horas, últimos minutos, minutos antes,
    minutos después, horas antes, a minutos de, a pocos minutos, apenas minutos, medianoche, in extremis, sobre la bocina, al filo,
    en el descuento, tiempo de descuento, tiempo añadido, prórroga, acto final, último acto, su último gesto, despedida,
    con la campana, contra reloj, contrarreloj, últimos instantes, momentos antes, una hora antes

words text-size
    páginas, folios, cuartillas, extens*, voluminos*, dens*, largo documento, larguísim*, detallado documento, abultad*, grueso,
    prolij*, exhaustiv*, minucios*, pormenorizad*, anexo, anexos, largo informe

words hidden
    secreto, secretismo, ocult*, escond*, cajón, bajo llave, bajo siete llaves, guardad*, a buen recaudo, retenid*, retien*,
    retuvo, polvo, hermétic*, hermetismo, lejos del público, del ojo público, en la sombra, bajo reserva, en la oscuridad,
    a oscuras, encubr*, encubiert*, cajoneó, cajonead*, cajonear, engavet*, gaveta, sentada sobre, sentado sobre, se guard*,
    en la nevera, bajo la alfombra

words unpublished
    inédit*, no publicad*, sin publicar, sin publicarse, sin difundir, sin hacer público, sin divulgar, no divulgad*, no difundid*,
    no es público, no es pública, no ha sido publicad*, no se ha publicado, no se había publicado, no fue publicad*, no se publicó,
    confidencial*, reservad*, clasificad*, nunca publicad*, jamás publicad*, sigue sin publicar*, pendiente de publicación,
    pendiente de publicar, pendientes de publicación, no hecho público, no revelad*, sin ver la luz

words not-yet
    aún no, todavía no, sigue sin, siguen sin, seguía sin, continúa sin, continúan sin, no ha salido, no ha aparecido,
    no se ha publicado, no han publicado, no ha publicado, no se ha hecho, por ahora no, de momento no, hasta ahora no,
    hasta el momento no, hasta la fecha no, por el momento no, ni rastro, sin rastro, sin noticias, sin novedades, nada ha pasado,
    no ha pasado nada, no hay señales, no hay indicios, sin señales de, está por ver, falta por, queda por, pendiente*, en espera,
    brilla por su ausencia, aún sin, todavía sin

words silence
    silenci*, callad*, mutismo, no ha dicho nada, no dijo, no mencion*, sin mencionar, omitió, evitó mencionar, sin explicación,
    sin explicaciones, no explicó, no dio explicaciones, no ofreció, no dio detalles, no aclaró, sin aclarar, ni una palabra,
    no respondió, no ha respondido, sin respuesta, sin comentarios, no hizo comentarios, no se ha pronunciado, no se pronunció,
    no se ha manifestado, hermetismo, hermétic*, boca cerrada, no soltó prenda, no hizo alusión, no hizo referencia,
    no hizo mención, no aludió, pasó por alto, pasar por alto, callar*, calló, calla, callan, omitir, omite, guardó silencio,
    sin explicarse, dio la callada

words delay-verb
    retras*, posterg*, aplaz*, demor*, pospon*, pospus*, pospuest*, dilat*, retard*, alarg*, dar largas, da largas, dio largas,
    dando largas, dado largas, reten*, retuv*, retien*, prorrog*, congel*, entretien*, dejar para más, deja para más, ganar tiempo,
    ganando tiempo, ganó tiempo, echar para atrás, hacer esperar, tardó, rezag*, arrastr* los pies, moros*, diferir*, difiere,
    difiri*, atrasar*, atrasó, atrasad*, tardar*, tardado, suspender, suspendió, frenar*, frenó, frenad*

words delay-noun
    retras*, demora*, aplazamiento*, postergacion*, dilacion*, tardanza, atraso*, prórroga*, lentitud, moratoria, rezago,
    dilatori*, diferimiento, suspensión, moros*, impasse, espera, tardanzas

words late
    tardí*, con retraso, con demora, con atraso, retrasad*, atrasad*, demasiado tarde, más tarde de lo, largamente aplazad*,
    largamente demorad*, largamente esperad*, muy postergad*, fuera de plazo, fuera de tiempo, con meses de retraso, lleva meses,
    llevaba meses, lleva retraso, acumula retraso, vencid*, a destiempo, desfasad*, extemporáne*, debió publicarse,
    debería haberse publicado, debería haber salido, más vale tarde, llega tarde, llegó tarde, tardó demasiado, muy tarde

words date-missed
    venció, vencimiento, plazo vencido, incumpl*, expir*, caduc*, no cumplió, no ha cumplido, sin cumplir, no se cumplió,
    promesa rota, romper su promesa, rompió su promesa, faltó a su palabra, ha pasado la fecha, pasó el plazo, llegó y pasó,
    agotó el plazo, transcurrió, transcurrid*, fecha límite, no llegó a tiempo, fuera de plazo, pasado el plazo, plazo fijado,
    saltarse el plazo, se saltó, en papel mojado, quedó en nada, quedó en promesa, no se materializó

words stuck
    estanc*, atasc*, empantan*, paraliz*, parálisis, bloquead*, punto muerto, limbo, encall*, atrapad*, varad*, trabad*,
    entrampad*, eterniz*, prolong*, se alarg*, languidec*, duerme, dorm*, sueño de los justos, vía muerta, suspens*, congelad*,
    congelamiento, sin avances, sin avanzar, no avanza, en dique seco, callejón sin salida, frenad*, stand by, en el aire, impasse,
    compás de espera, inmovil*

words repeatedly
    otra vez, de nuevo, nuevamente, una vez más, repetida*, reiterada*, varias veces, en varias ocasiones, en múltiples ocasiones,
    muchas veces, tantas veces, numerosas ocasiones, enésim*, vez tras vez, tercera vez, segunda vez, volvió a, vuelve a,
    volvieron a, vuelto a, volver a, volverá a, insistente*, incansable*, sucesiv*, recurrente*, en más de una ocasión,
    cada vez que, dos veces, tres veces, nuevo aplazamiento, nuevo retraso, reincid*

words wait
    aguard*, espera, esperando, pendiente* de, en vilo, expectante, expectantes, en ascuas, esper* en vano, esperar*, esperamos,
    esperan, esperado, esperaban, esperé

words long-time
    durante meses, hace meses, meses atrás, meses de, varios meses, lleva meses, llevan meses, llevaba meses, tras meses,
    después de meses, meses después, durante años, hace años, años atrás, tras años, después de años, varios años, un año después,
    un año más tarde, hace un año, más de un año, casi un año, el año pasado, hace tiempo, hace mucho, mucho tiempo, tanto tiempo,
    largo tiempo, largos meses, demasiado tiempo, medio año, seis meses, tres años, dos años, cuatro años, desde entonces,
    largamente, por meses, por años, prolongad*, eternidad, desde hace semanas, semanas después

words more-time
    más tiempo, necesita tiempo, necesitamos tiempo, necesitan tiempo, requiere tiempo, toma tiempo, tomará tiempo, lleva tiempo,
    llevará tiempo, llevará un tiempo, algo más de tiempo, un poco más, un tiempo más, algún tiempo, tardará, tardarán, tardaría,
    más de lo previsto, más de lo esperado, tiempo adicional, tiempo extra, plazo adicional, más semanas, unos días más,
    semanas más, meses más, ampliar el plazo, ampliación del plazo, va para largo, para rato, hay que esperar, habrá que esperar,
    tiempo necesario, sin prisa*

words no-date
    sin fecha, sin fijar fecha, sin dar fecha, sin precisar fecha, sin precisar cuándo, sin poner fecha, sin plazo, sin plazos,
    sin calendario, sin cronograma, no hay fecha, no tiene fecha, no hay plazo, no hay calendario, ninguna fecha, no dio fecha,
    no precisó, no especificó, no fijó, no puede decir cuándo, no se sabe cuándo, no sabemos cuándo, no está claro cuándo,
    sin concretar, por determinar, sine die, indefinid*, indeterminad*, fecha incierta, fecha exacta, fecha concreta,
    fecha precisa, sin decir cuándo, sin aclarar cuándo, algún día, calendas griegas, fecha tentativa, desconoce cuándo,
    desconoce la fecha

words time-short
    se acaba el tiempo, se acabó el tiempo, se agota, tiempo apremia, el tiempo corre, corre el tiempo, reloj corre, el reloj,
    contrarreloj, cuenta atrás, cuenta regresiva, quedan días, queda poco, le quedan, le queda, solo quedan, apenas quedan,
    faltan días, a falta de, días restantes, últimos días, últimas semanas, recta final, pocos días, a días de,
    en cuestión de días, últimas horas, a horas de, tiempo restante, escaso tiempo, poco tiempo, última oportunidad,
    a punto de vencer, se echa encima

words impatience
    impacien*, frustra*, decepci*, desilusi*, desencant*, consternación, consternad*, desesper*, exasper*, indign*, malestar,
    enojo, enfado, enfadad*, ira, rabia, hart*, hastío, cansad* de, cansancio, paciencia, colmo, colmar, descontent*, desazón,
    inquietud, nerviosism*, desaliento, lament*, inaceptable*, incomprensible*, inexplicable*, inexcusable*, intolerable*,
    disgust*, amarg*

words reason
    porque, debido a, culp*, se debió a, se debe, obedece a, obedeció a, atribuy*, atribuid*, achac*, alegó, aduj*, aduc*,
    argument*, motiv*, razón, razones, causa*, justific*, explic*, ya que, puesto que, dado que, como consecuencia, a raíz de,
    por qué, pretext*, excus*, escud*, en vista de, radica en, alegar, alega, alegan, alegando, alegato

words promise-verb
    promet*, compromet*, asegur*, garantiz*, garanticé, dio su palabra, dado su palabra, dar su palabra, di mi palabra,
    empeñ* su palabra, adquir* el compromiso, asum* el compromiso, juró, se oblig*, hizo la promesa, reiteró su compromiso,
    renovó su promesa, anunci*, aseveró, apalabr*, juraron, jura

words promise-noun
    promesa*, compromiso*, palabra, garantía*, seguridad de que, juramento, anuncio*, obligación, solemne, seguridades,
    palabra dada, firme compromiso

words intend
    pretend*, intención, intenciones, intenta, prevé, prevén, preveía, previst*, piensa, quier*, querí*, quiso, espera publicar,
    esperaba publicar, esperamos publicar, espero publicar, espera poder, espero poder, se propon*, se propuso, propósito,
    objetivo, con miras a, su voluntad, dispuest* a, confía en, confiamos en, la idea es, plan de, se dispon*, desea, desean,
    deseo, planea, planean, planeab*

words resolve
    decidid* a, determinad* a, resuelt* a, determinación, firmeza, totalmente decidid*, cumplir*, cumplió, cumpl* lo prometido,
    cumplido, mantener su palabra, mantendrá su palabra, mantuvo su palabra, mantiene su promesa, honrar, honró,
    honr* su compromiso, hacer honor a, pase lo que pase, cueste lo que cueste, a toda costa, contra viento y marea, sí o sí,
    a pesar de todo, empeñ*, inquebrantable, no cejar*, no ceja, sin falta, no hay marcha atrás, se publicará, será publicado,
    seguirá adelante, seguir adelante, sigue adelante, tesón, hasta el final, firme

words soon
    pronto, en breve, brevemente, próximamente, cuanto antes, dentro de poco, en poco tiempo, inminen*, brevedad,
    en cualquier momento, de un momento a otro, cualquier día, cualquier hora, día menos pensado, en cuestión de horas,
    en cuestión de días, es cuestión de días, es cuestión de tiempo, a la vuelta de, vuelta de la esquina, a no tardar, no tardará,
    próximo, próxima, cercan*, al caer, a corto plazo, más temprano que tarde, tarde o temprano, antes de que acabe, sin tardar,
    en los próximos días, rápid*

words expected
    se espera, se esperaba, esperad*, se preveía, previst*, prevé, programad*, se programó, agendad*, fijad*, calendari*,
    debía publicarse, debía salir, debe publicarse, deberá publicarse, debería publicarse, debía haber, debería salir,
    cabe esperar, es de esperar, anunciad* para, planead*, planificad*, por publicarse, anticip*, expectativa*, expectación,
    se aguarda, se supone, se suponía, cronograma, previsiblemente, previsible

words before-leaving
    antes de dejar, dejar el cargo, deje el cargo, dejará el cargo, deja el cargo, dejó el cargo, abandonar el cargo,
    abandone el cargo, abandona el cargo, abandonó el cargo, antes de irse, antes de marcharse, antes de su marcha,
    antes de su salida, antes de partir, antes de terminar, antes de concluir, antes de finalizar, antes del final de,
    antes del fin de, antes de que termine, antes de que acabe, antes de que concluya, antes de que expire, mandato, cesar en,
    despedirse, su despedida, saliente, termine su gestión, fin de su gestión, final de su gestión

words time-frame
    próximas semanas, próximos días, próximos meses, próximas horas, en pocas semanas, en unas semanas, en cuestión de semanas,
    dentro de semanas, en dos semanas, en tres semanas, en un mes, dentro de un mes, a finales de, a fines de, finales de mes,
    fines de mes, fin de mes, a principios de, a comienzos de, a mediados de, antes de fin de, antes de finales de,
    para finales de, próximo mes, próxima semana, mes próximo, mes que viene, semana que viene, semana próxima, la semana entrante,
    este mes, esta semana, este año, este invierno, esta primavera, otoño, verano, final de año, fin de año, fines de año,
    próximo año, año que viene, trimestre, semestre, fecha límite, plazo, plazos

words effort
    esfuerz*, esforz*, todo lo posible, haré lo posible, hará lo posible, hacemos lo posible, cuanto esté en, todo lo que esté,
    por todos los medios, intent*, tratar de, tratando de, tratamos de, tratará de, buscando, trabaj* dur*, ardua*,
    a marchas forzadas, a toda máquina, a contrarreloj, desviv*, empeño, afán, luch* por, duramente, intensamente, denodad*,
    no escatim*, procurar, procura, procurará

words confirm
    confirm*, ratific*, reafirm*, reiter*, insist*, asegur*, asever*, corrobor*, repit*, repet*, recalc*, reconfirm*, sostuv*,
    aclar*, garantiz*, renov*, volvió a decir, dar por seguro, dio por hecho, da por hecho, puntualiz*

words doubt
    dud*, sin garantía, sin garantías, no hay garantía, no hay garantías, no garantiz*, no puede garantizar, no puede prometer,
    no puede asegurar, no asegura, inciert*, incertidumbre, insegur*, poco probable, improbable*, cuestionable*, está por ver,
    habrá que ver, no está claro, no está seguro, quizá, quizás, tal vez, puede que no, podría no, posible que no, interrogante*,
    incógnita, entredicho, en tela de juicio, escéptic*, difícilmente, difícil que, sospech*, temor*, en vilo, vacil*, titube*,
    reticen*, peligra, pende de un hilo, en el aire, teme que, temen que

words finalise
    finaliz*, concluy*, culmin*, remat*, poner fin, puso fin, punto final, dejar list*, terminación, conclusión, cierre, redondear,
    dar carpetazo final, concluir*, concluid*, terminar*, terminó, terminad*, terminando, acabar*, acabad*, completar*, completó,
    completad*, completando, ultimar*, ultimando, ultimad*, cerrar el informe

words ready
    terminad*, acabad*, concluid*, completad*, finalizad*, ultimad*, preparad*, está hecho, forma final, forma definitiva,
    versión final, versión definitiva, puesto a punto, culminad*, redactado, en condiciones de, listo, lista para, listos,
    completo, dispuesto para, a punto para

words write
    redact*, redacción, escrib*, escrit*, elabor*, prepar*, confeccion*, compil*, recopil*, autor, autora, autores, autoras,
    autoría, pluma, de puño y letra, realizad* por, dar forma, hizo un informe, haciendo un informe

words check
    revis*, examin*, verific*, comprob*, comprueb*, edición, correg*, corrig*, corrección, correcciones, correctores, contrastar,
    cotej*, control de calidad, asesoría jurídica, repas*, supervis*, pulir, puliendo, pulid*, relee*, leer con detenimiento,
    analiz*, sopes*, actualiz*, con lupa, reexamin*, modific*, enmiend*, enmend*, traducción, editar, editando, editad*,
    estudiando, evaluando, afinar, afinando, validar, validación, contrastad*, chequear, chequeo, chequeos

words final-touches
    toques finales, últimos toques, toque final, retoque*, últimos detalles, detalles finales, afinar detalles, pulir detalles,
    ultimar detalles, ultim* los detalles, fase final, última fase, etapa final, última etapa, recta final, tramo final,
    último tramo, últimas correcciones, correcciones finales, últimos ajustes, ajustes finales, últimas modificaciones,
    última revisión, última mano, pinceladas, dando los últimos, da los últimos, dar los últimos, fases finales, etapas finales,
    fase de finalización, últimas etapas, últimas fases, últimos pasos, flecos, recta de llegada, estadio final, compases finales,
    esprint final, sprint final, últimos retoques

words work-on
    trabaj* en, trabajando sobre, sigue trabajando, siguen trabajando, seguimos trabajando, continúa trabajando,
    continúan trabajando, en curso, en marcha, en proceso, en preparación, en elaboración, en redacción, está siendo preparad*,
    se está redactando, se está ultimando, está preparando, están preparando, está elaborando, estamos trabajando,
    están trabajando, está trabajando, avanz*, avance, avances, progres*, trabajos, labores, en el telar, en fase de, entre manos,
    manos a la obra, prosig*, continúa su trabajo, continúa su labor

words nearly
    casi, prácticamente, a punto de, está a punto, estaba a punto, próxim* a, cerca de, cercan* a, al borde de, a un paso de,
    a las puertas de, vísperas, víspera, avanzad*, está por, por poco, a falta de, falta poco, faltaba poco, poco falta,
    queda poco para, en puertas, rozando, en ciernes, inminente

words gather
    recab*, recog*, recopil*, recolect*, recolección, compil*, acopi*, entrevist*, analiz*, análisis, monitor*, seguimiento,
    investig*, indag*, satelital*, satélite, testimoni*, testigos, testigo, relatos, pruebas, evidencias, datos, información,
    informaciones, fuentes abiertas, documentos oficiales, trabajo de campo, verificación, pesquis*, averigu*, metodología,
    estadísticas, prueba documental, reunieron, reunid*, documentar*, documentó, documentad*, documentando, documentación, vigilar,
    vigilancia

words send
    envi*, remit*, transmit*, trasmit*, traslado, hizo llegar, hecho llegar, hacer llegar, hicieron llegar, entreg*, compart*,
    facilit*, proporcion*, reenvi*, poner en manos de, puso en manos, poner en conocimiento, notific*, presentar*, presentó,
    presentad*, someter a, sometió a, mostrar, mostró, mandó, mandar, mandado, elevó, comunicó, despachó, trasladar, trasladad*,
    dirigió, dirigid* a

words receive
    recib*, obtuv*, obten*, obtien*, recepción, en su poder, en sus manos, en manos de, en mano, le llegó, les llegó, ha llegado a,
    llegó a manos, dispon* de, le fue entregad*, les fue entregad*, hacerse con, receptor*, destinatari*, consiguió, recabó

words comments
    observacion*, respuesta*, réplica*, aportes, aportación, aportaciones, retroalimentación, apreciaciones, alegaciones, reacción,
    reacciones, sugerencia*, correcciones, corrección de hechos, errores fácticos, precisiones, puntualizaciones, objeciones,
    opiniones, consideraciones, coment*, contribución, contribuciones, contestación, descargo*, matizaciones, feedback, enmiendas

words in-advance
    de antemano, con anticipación, con anterioridad, previamente, previo, previa, previos, previas, antes de publicar*,
    antes de su publicación, antes de la publicación, antes de que se publi*, antes de ser publicado, antes de hacerlo público,
    antes de su difusión, anterior a su publicación, antelación, anticipad*, adelantad*, con tiempo, horas antes de, días antes de,
    semanas antes de, primicia, a priori, en vísperas de

words consult
    consult*, dialog*, intercambi*, derecho de réplica, derecho a réplica, derecho a responder, derecho a la respuesta,
    práctica normal, práctica estándar, práctica común, práctica establecida, procedimiento normal, procedimiento estándar,
    procedimiento usual, como es costumbre, como es práctica, es la norma, habitual*, rutina, rutinari*, protocolo, cortesía,
    convers*, contacto*, interac*, interlocu*, colabor*, cooper*, reunió con, reuniones, comunicación con

words incorporate
    incorpor*, incluir, incluyó, tener* en cuenta, tomar en cuenta, tomó en cuenta, tomando en cuenta, teniendo en cuenta,
    tuvo en cuenta, tendrá en cuenta, tenido en cuenta, tomado en cuenta, reflej*, en consideración, respond* a los comentarios,
    dar respuesta a, dar cabida, insert*, hacerse eco, integrar, integró, recoger sus comentarios, atender las observaciones,
    contempl*

words draft
    borrador*, versión, versiones, ejemplar anticipado, preliminar*, provisional*, manuscrito, proyecto, anteproyecto, texto,
    esbozo, bosquejo, copia, galerada*, minuta, documento de trabajo

words pressure
    presion*, ejercid*, apret*, apriet*, tuerca*, asedi*, hostig*, coacci*, coerc*, torcer el brazo, tirón, entre dos fuegos,
    entre la espada, la espada y la, empuj*, apremi*, acoso, acosar, acosad*

words lobby
    lobby, lobbies, cabilde*, grupo* de presión, lobista*, lobbista*, lobbying, gestion*, buscar apoyo, busca apoyo, buscó apoyo,
    buscando apoyo, buscar apoyos, recab* apoyo*, recabar firmas, recaba firmas, solicit* apoyo, pidió apoyo, pide apoyo,
    atraer apoyos, movilizar apoyos, sumar apoyos, granjear*, cortej*, ganarse a, ganar aliados, convenc*, persuad*, persuasión,
    captar, reclutar, mover hilos, mueve hilos, movió hilos, maniobr*, tráfico de influencias, sonde*

words threaten
    amenaz*, intimid*, amedrent*, chantaj*, coacci*, consecuencia*, represalia*, precio que pagar, pagará un precio,
    pagar un precio, pagará el precio, pagar el precio, pagar caro, pagará caro, costará caro, matón*, acoso, hostig*, extors*,
    ultimátum, venganza, castig*, contramedidas, bravuc*, mano dura, jugar con fuego, contraatac*, miedo, no se quedará de brazos,
    vengar*, graves consecuencias

words warn
    advirti*, adviert*, advert*, alert*, avis*, previn*, prevenir, alarm*, amonest*, señal* el riesgo, toque de atención,
    tirón de orejas, llamada de atención, llamado de atención, cuidado con, da la voz de, conmin*, apercib*, puso en guardia,
    pone en guardia, riesgo de

words letter
    carta, cartas, misiva*, nota, notas, correo, correos, email, mail, mensaje*, memorando*, memorándum, memo, epístola, oficio,
    escrito, comunicación escrita, telegrama, cable*, minuta, nota verbal, correo electrónico, por escrito

words sign
    firmó, firmad*, firmante*, firmas, signatari*, suscri*, rubric*, cofirm*, cosignatari*, conjunt*, se sumaron, adherent*,
    adhir*, adhesion*, junto a otros, encabezad* por, firmar*, firma, firman

words circulate
    circul*, distribu*, repart*, corre entre, correr entre, de mano en mano, pas* de mano en, entre misiones, entre las misiones,
    entre embajadas, entre las embajadas, entre delegaciones, entre las delegaciones, entre diplomáticos, entre los países,
    compart*, rueda entre, ronda, rondas, reenvi*

words oppose
    opon*, opus*, opuest*, en contra, contrari*, oposición, oposiciones, rechaz*, objet*, objeción, objeciones, reparo*, resist*,
    desaprob*, desaprueb*, desacuerdo, no está de acuerdo, no están de acuerdo, discrep*, disconform*, inconform*, disiente,
    disent*, disiden*, opositor*, detractor*, contra la publicación, no comulg*, poner pegas, pone pegas

words block
    bloque*, imped*, impid*, parar, evit*, obstacul*, obstru*, entorpec*, dificult*, imposibilit*, sabot*, boicote*, torpede*,
    veto, vetar, trabas, zancadill*, palos en la rueda, palos en las ruedas, cortar el paso, cerrar el paso, echar por tierra,
    descarril*, estorb*, interpon*, desbarat*, atajar, ralentiz*, frenar*, frenó, frenad*, detenerlo, prohibir, frustrar, paraliz*,
    detener

words bury
    enterr*, sepult*, suprim*, supresión, silenci*, acall*, censur*, amordaz*, mordaza, ocult*, encubr*, eche tierra, echar tierra,
    echó tierra, correr un velo, tupido velo, carpetazo, matar el informe, sofoc*, ahog*, bajo la alfombra, hund*, aniquil*,
    meter en un cajón, guardar en un cajón, olvido, liquidar, quitar de en medio, cercen*, callar, tapar*, tapad*, borrar*, borró,
    desaparecer, eliminar, eliminó

words interfere
    interf*, injerencia*, injerir, inmiscu*, entromet*, intromisión*, influ*, manipul*, ingerencia, abland*, suaviz*, edulcor*,
    dilu*, rebaj*, descafein*, maquill*, aguar, aguad*, aguó, tergivers*, inclin* la balanza, meter mano, mete mano, metió mano,
    meter las manos, amañad*, amañar*, sesg*, desvirtu*, intervenir, intervino, intervención, limar, alterar, alterad*, mitigar,
    condicionar, debilitar*, debilitad*

words damage
    daño, daños, dañar*, dañad*, dañin*, perjudic*, perjuicio*, socav*, minar, lesion*, menoscab*, deterior*, envenen*, empon*,
    agriar, enturb*, afect*, peligr*, arriesg*, poner en riesgo, pone en riesgo, empaña, empañan, empañar*, empañad*, politiz*,
    polariz*, confront*, enfrentamiento, tension*, tensar, tensará, ahond* la división, agrav*, empeor*, exacerb*, romper puentes,
    efecto negativo, quebrant*, descredit*, desacredit*, erosion*, obstaculizar la cooperación, entorpecer, desprestig*, nociv*,
    contraproducente*, resquebraj*, minan, comprometer la, comprometería

words refrain
    no publicar, no publicarlo, no publique, no publiquen, no hacer público, no hacerlo público, no haga público, no difundir,
    no divulgar, absten*, abstuv*, abstien*, desist*, renunci*, reconsider*, recapacit*, repens*, pensarlo dos veces,
    pensárselo dos veces, pensarlo mejor, reflexion*, evitar publicar*, recular, marcha atrás, cambiar de opinión,
    cambie de opinión, no seguir adelante, disuad*, disuasión, desanim*, se contuvo, dejar de publicar, frenar la publicación,
    se guard* de, se resist*, poner freno

words displeasure
    preocup*, inquiet*, alarm*, enoj*, enfad*, ira, furia, furios*, iracund*, cólera, coléric*, irrit*, molest*, malestar,
    disgust*, insatisf*, descontent*, indign*, airad*, protest*, desagrad*, contrariedad, consternación, rechazo, repudio,
    firme oposición, ofend*, exasper*, lament*, ampoll*, sentó mal, sienta mal, no gustó, no ha gustado, puso el grito,
    grito en el cielo

words behind-scenes
    bambalinas, bastidores, detrás de escena, detrás de las cámaras, puerta cerrada, puertas cerradas, en privado, privadamente,
    discret*, discreción, en la sombra, en las sombras, sigil*, en secreto, a escondidas, soterrad*, bajo cuerda, por debajo de la,
    bajo la mesa, por lo bajo, pasillos, calladamente, en silencio, silenciosa*, trastienda, extraoficial*, reservadamente,
    informalmente, a la chita callando, encubiert*, a espaldas de, confidencialmente

words campaign
    campañ*, ofensiva, ofensivas, orquest*, concertad*, coordinad*, cruzada, maniobr*, operación, embate, arremetida, despliegue,
    estrategia, moviliz*, propagand*, contraofensiva, batería

words give-in
    ced*, cesión, claudic*, dobleg*, pleg*, plieg*, capitul*, rendirse, sucumb*, inclin* ante, arrodill*, de rodillas, retroced*,
    retroceso, recul*, retract*, echarse atrás, se echó atrás, echarse para atrás, marcha atrás, brazo a torcer, autocensur*,
    agach* la cabeza, baj* la cabeza, tirar la toalla, arrug*, acobard*, apacigu*, sumis*, acat*, bajar los brazos,
    hincar la rodilla, sometim*, concesion*, se rindió, se rinde, obedecer, complacer a

words withstand
    no ceder, no cederá, no cedió, no ceda, no cederemos, no cede, sin ceder, no se doblega*, no se dejará, no nos dejaremos,
    no influirá, no se dejar* influir, no se ve influ*, resist*, firme, independencia, imparcial*, libre de presiones,
    sin presiones, ajen* a presiones, al margen de presiones, pese a las presiones, a pesar de las presiones, pese a la presión,
    a pesar de la presión, no nos detendrá, no nos van a, no nos frenar*, no nos silenci*, no nos callar*, no nos intimid*,
    no sucumb*, neutral*, autónom*, aguant*, plantó cara, plantar cara, planta cara, desafi*, hacer frente, hizo frente,
    sin dejarse, sin miedo, sin temor, integridad, no se rinde, inflexible, inamovible, no da su brazo, independiente*,
    objetividad, no se dejó

words call-for
    exig*, exij*, demand*, reclam*, reivindic*, pid*, pedir*, pedid*, pedim*, pedía, pedían, solicit*, requer*, requier*, requiri*,
    insist*, clam*, llamamiento*, llamado a, llamó a, llaman a, llamados, petición, peticiones, emplaz*, abogar, aboga, abogó,
    abogan, abogamos

words urge
    insta a, instó, instan, instaron, instamos, instar, instando, exhort*, urgió, urge, presion*, conmin*, apremi*, implor*, rog*,
    rueg*, suplic*, animó a, anim* a publicar, alent*, alient*, empuj*, insist*, apel*, encarec*, espole*, llam* a publicar,
    encomi*, invitó a, urgen, urgieron, urgimos, instado, instaba

words ask
    pid*, pedir*, pedid*, solicit*, petición, peticiones, ruego, ruegos, requerimiento*, requir*, invit*, apel*, llamamiento,
    llamado, implor*, suplic*, pregunt*, rog*, demand*, consultad* por, interpel*, mendig*

words petition
    petición, peticiones, petitorio*, peticionari*, carta abierta, cartas abiertas, misiva abierta, misiva conjunta,
    carta conjunta, declaración conjunta, comunicado conjunto, llamamiento conjunto, llamado conjunto, manifiesto, firmas,
    firmante*, signatari*, escrito conjunto, pronunciamiento conjunto, suscribieron, adhesiones, solicitud conjunta

words must
    debe, deben, debería, deberían, debemos, deberá, deberán, debía, debiera, debieran, debió, deber de, tiene que, tienen que,
    tenía que, tendría que, tendrá que, tenemos que, ha de, han de, hay que, habrá que, es hora de, ya es hora, ha llegado la hora,
    es el momento, llegó el momento, es momento de, necesari*, es preciso, imprescindible*, imperativ*, es esencial,
    es fundamental, fundamental que, hace falta, necesita, necesitan, necesitamos, urge, urgente*, indispensable*, obligad*,
    obligación, obligatori*, cabe exigir, conviene, es crucial, crucial que

words at-once
    sin demora, sin más demora, sin más demoras, sin demoras, sin retraso*, sin más retraso*, sin dilación*, sin más dilación,
    sin más dilaciones, sin tardanza, sin mayor dilación, sin mayor demora, sin tardar, sin esperar, sin más espera, inmediat*,
    cuanto antes, lo antes posible, tan pronto como, lo más pronto posible, lo más rápido posible, a la mayor brevedad,
    con la mayor brevedad, brevedad posible, urgente*, urgencia, ya mismo, ahora, enseguida, en seguida, en el acto, al instante,
    ipso facto, prontitud, prontamente, a toda prisa, con celeridad, sin pérdida de tiempo, ni un día más, hoy mismo, de una vez,
    sin perder tiempo, rápidamente

words no-more
    basta, excusa*, no hay razón, no hay motivo, ninguna razón, ningún motivo, sin justificación, injustific*, no se justifica,
    no puede esperar, no pueden esperar, no podemos esperar, no se puede esperar, no debe esperar, ni un día más, ni un solo día,
    ni un minuto más, ya está bien, suficiente, hemos esperado, bastante tiempo, demasiado tiempo, no más demoras, no más retrasos,
    no más dilaciones, inadmisible*, inaceptable*, intolerable*, no admite demora, inaplazable*, impostergable*, colmo

words owed
    derecho a saber, derecho a conocer, tienen derecho, tiene derecho, merec*, se lo debe, le debe a, les debe, lo debe a,
    se lo debemos, debe a las víctimas, deuda, transparen*, credibilidad, en juego, reputación, autoridad moral, deber, obligación,
    responsabilidad, por las víctimas, legitimidad, integridad, interés público, confianza, verdad, justicia para las víctimas,
    prestigio, rendir cuentas a, dignidad

words reproach
    critic*, reproch*, recrimin*, acus*, inacción, inactividad, pasiv*, inoperancia, tibi*, bland*, falta de valentía,
    falta de coraje, falta de valor, falta de voluntad, falta de transparencia, cobard*, pusil*, falló, fracas*, defraud*,
    decepcion*, traicion*, abandon*, en la estacada, dar la espalda, dio la espalda, dado la espalda, ech* en cara, afeó,
    cuestion*, descuid*, negligen*, complicidad, cómplice*, vergüenza, vergonz*, lament*, mir* para otro lado, culp*, reprob*,
    ingenu*, marioneta, fallado, fallar, faltó a su, complacencia, complaciente

words protest
    protest*, manifestación, manifestaciones, manifestaron, concentración, concentraciones, marchas, vigilia*, sentada*, plantón,
    plantones, huelga, ayuno, pancarta*, banderas, consignas, corearon, frente a la sede, ante la sede, frente a la embajada,
    a las puertas de, mitin, mítines, congreg*, calle, calles, piquete*, acampa*, cacerolada*, concentrad*, marcharon, coreando,
    se concentraron, se concentran, concentrarse, manifestante*, manifestarse

words reject
    rechaz*, repudi*, refut*, desestim*, desech*, desmient*, desminti*, desmentid*, niega, no acepta*, no aceptó, no reconoce*,
    no reconoció, se opone firmemente, se opuso firmemente, firme oposición, firmemente en contra, categóric*, rotund*, tajante*,
    enérgicamente, descalific*, desautoriz*, impugn*, tach* de, tild* de, descart*, ningune*, desdeñ*, despreci*, no admite,
    rebat*, repel*, negó, negaron, negar

words condemn
    conden*, denunci*, critic*, fustig*, arremet*, carg* contra, vapule*, despotric*, deplor*, reprob*, repudi*, censur*, atac*,
    embisti*, embest*, duramente, durísim*, severamente, execr*, vituper*, arroj* dardos, recrimin*, acus*, lanz* contra,
    salió al paso, tach*, feroz*, estigmatiz*

words welcome
    celebró, aplaud*, aplauso, acog*, bienvenid*, saludó, saludaron, elogi*, alab*, encomi*, felicit*, agradec*, agradezc*,
    satisfacción, beneplácito, congratul*, valoró, con agrado, alivio, alegr*, ovacion*, rindió homenaje, ensalz*,
    reconocieron el valor, recib* con, bien recibid*, ponder*, celebra, celebran, celebraron, celebramos, saluda, saludan,
    saludamos, positivamente

words lies
    mentira*, miente, mienten, minti*, mentiros*, fals*, invent*, invención, fabricad*, fabricación, fabricaciones, desinform*,
    rumor*, bulo*, patraña*, infundi*, infundad*, sin fundamento, sin base, carece de fundamento, carente de fundamento,
    carecen de fundamento, sin fundamentos, embust*, engañ*, fake news, infamia*, ficción, ficticio*, cuento*, farsa, difam*,
    calumni*, tergivers*, distorsion*, manipul*, montaje, fantasios*, fantasía, absurd*, presunción de culpabilidad, propaganda,
    fabricar

words worthless
    farsa, ilegal*, nul*, sin validez, carece de validez, inválid*, carece de valor, sin valor, no vale nada, papel mojado,
    trozo de papel, pedazo de papel, papelera, basura, basurero, ilegítim*, sin credibilidad, carece de credibilidad,
    carece de toda credibilidad, ridícul*, pantomima, chiste, disparate, absurd*, panfleto, libelo, sin efecto, parodia,
    inservible*, inútil*, desprovist* de valor, burla, bazofia, desacreditad*, vacío, vacía

words plot
    politiz*, herramienta, instrumento, conspir*, complot, confabul*, contubernio, conjura*, trama, orquest*, urdi*,
    manipulación política, occidental*, occidente, fuerzas hostiles, fuerzas extranjeras, antichin*, difam*, calumni*, desprestig*,
    mancillar, denigr*, injerencia*, asuntos internos, soberanía, contener el desarrollo, frenar el desarrollo, dobles raseros,
    doble rasero, doble moral, hegemon*, intención oculta, segundas intenciones, motivos ocultos, agenda política,
    utiliz* los derechos humanos, pretexto, marioneta*, matón, artimaña*, maquin*, estrategia política, ideológic*,
    motivación política, motivos políticos, guerra fría, desestabiliz*

words landmark
    histórico, histórica, históricos, hito*, sin precedentes, inaudit*, trascendental*, trascendente, trascendencia,
    punto de inflexión, punto de giro, parteaguas, un antes y un, decisiv*, crucial*, clave, gran paso, paso importante,
    importante paso, paso adelante, paso de gigante, reivindicación, vindic*, da la razón, dan la razón, reconocimiento, avala,
    avalan, cambia todo, cambia el juego, contundente*, demoledor*, devastador*, emblemátic*, pionero, fundamental*, bomba,
    rotundo, significativ*, valiente, valentía, valida, validan, respalda

words act-on
    tom* medidas, actúe, actuación, acción, acciones, medidas concretas, seguimiento, implement*, aplic* las recomendaciones,
    aplicar, aplicación, poner en práctica, puesta en práctica, pong* en práctica, llevar a la práctica, llevar a cabo,
    próximo paso, próximos pasos, siguiente paso, siguientes pasos, primer paso, punto de partida, traducir* en, se traduzca,
    servir de base, sirva de base, como base, base para, no puede quedar en, no quede en, saco roto, no es el final, no acaba aquí,
    cartas en el asunto, reacción firme, respuesta firme, respuesta contundente, dar continuidad, cruzarse de brazos,
    cruzad* de brazos, brazos cruzados, mirar a otro lado, cumpl* las recomendaciones, asuma sus responsabilidades, actuar*,
    actúen, actúa

words accountability
    comisión independiente, investig*, misión de determinación, determinación de los hechos, mecanismo*, rendición de cuentas,
    rendir cuentas, rindan cuentas, rinda cuentas, rendirán cuentas, pedir cuentas, responsabilidad*, responsables, justicia,
    tribunal*, juicio*, juzg*, enjuici*, procesamiento, fiscal*, impun*, reparación, reparaciones, resarc*, sesión especial,
    sesión extraordinaria, sesión de urgencia, querella, castigo, relator especial, penal, procesar*, procesad*,
    comisión de investigación

words debate
    debat*, discut*, discusión*, moción, mociones, resolución, resoluciones, decisión, propuesta, voto, votos, votar*, votaron,
    votación, votaciones, agenda, orden del día, temario, consejo, sesión, sesiones, plenari*, pleno, asamblea, tratamiento,
    abstencion*, a favor, en contra, deliber*, mesa redonda

words defeat
    derrot*, rechazad*, rechazó la moción, rechazó debatir, voto en contra, votos en contra, votaron en contra, votar en contra,
    votos a favor, votaron a favor, abstencion*, se abstuvieron, se abstuvo, mayoría, margen, por la mínima, por los pelos,
    por dos votos, diecinueve, diecisiete, no prosper*, fracas*, tumb*, revés, revers*, tropiezo, perdió la votación,
    perdieron la votación, perder la votación, votación perdida, descalabro, no fue aprobad*, no logró, no consiguió, batacazo,
    bloque* el debate, victoria para, varapalo, ajustad*, humillación

words respond
    respond*, respuesta*, replic*, repus*, contest*, reaccion*, contraatac*, contraargument*, rebat*, refut*, sali* al paso,
    retruc*, anexo, contrainforme*, desmient*, contrarrest*, devolvió el golpe, no se hizo esperar, defensa, pronunci*

words falls-short
    decepcion*, insuficien*, se quedó corto, quedarse corto, se ha quedado corto, queda corto, débil*, tibi*, descafeinad*,
    suavizad*, edulcorad*, aguad*, diluid*, cautel*, prudent*, prudencia, timorat*, no menciona el genocidio,
    no menciona la palabra, no habla de genocidio, no utiliza la palabra, no usa la palabra, no emplea el término,
    sin mencionar genocidio, evita la palabra, evita el término, no llega a acusar, sin llegar a, omite, omisión, elude,
    no va lo suficientemente, no va tan lejos, poco contundente, poco ambicios*, media* tintas, a medias, lament* que, no basta,
    no es suficiente, laguna*, tímid*, echa en falta

words anniversary
    un año después, un año más tarde, aniversario*, a un año de, cumple un año, se cumplen, hace un año, ha pasado un año,
    un año desde, un año de la publicación, dos años después, desde su publicación, desde la publicación, tras la publicación,
    tras su publicación, después de la publicación, después de su publicación, meses después, semanas después, días después,
    a raíz del informe, a raíz de, luego del informe, tras el informe, después del informe, luego de la publicación, posterior*,
    con motivo de, en la estela de, al hilo de, efeméride*, conmemor*, transcurrido un año

words cite
    cit*, referenci*, refiri*, refier*, invoc*, alud*, remiti* a, se remit*, se basa en, basad* en, basándose en, se basó en,
    sobre la base de, con base en, en base a, se apoya en, apoyándose en, se apoyó en, fundament* en, se sustenta, sustentad*,
    esgrim*, mencion*, apunt* a, apel* al informe, record*, amparad* en, haciéndose eco, se hizo eco, como señala el informe,
    como documenta, a la luz de, a la luz del, trajo a colación, de acuerdo al informe

words sanctions
    sancion*, importaciones, importación, boicot*, medidas, restriccion*, restrictiv*, restring*, embargo, aranceles, desinver*,
    retir* inversiones, lista negra, listas negras, punitiv*, penaliz*, congel* activos, congelación de activos,
    cadena de suministro, cadenas de suministro, prohibición, represalias comerciales, algodón, vet* productos, visado*,
    diligencia debida

words support
    apoy*, respald*, defend*, defiend*, sostén, a favor, en favor de, secund*, aval*, al lado de, de parte de, solidari*, suscrib*,
    adhesión, adhir*, compart* la opinión, compart* el punto, compart* la preocupación, está de acuerdo, están de acuerdo,
    de acuerdo con que, coincid*, se sum*, sum* al llamamiento, espaldarazo, arrop*, cerrar filas, cerró filas, cierra filas,
    favorable*, simpat*, salió en defensa, partidari*

words drop
    abandon*, renunci*, desist*, cancel*, anul*, descart*, desech*, suprim*, elimin*, dej* de lado, dejó caer, dejar caer,
    tirar la toalla, arrojar la toalla, tir* por la borda, echó por la borda, da por perdid*, dio por perdid*, dar por perdid*,
    olvid*, revoc*, dar marcha atrás, deponer, prescind*, dio por muerto, dejar morir, darse por vencid*, no seguir adelante

words shelve
    archivó, archivad*, aparc*, engavet*, encajon*, encarpet*, cajone*, cajón, carpetazo, congel*, nevera, en el freezer,
    dej* de lado, a un lado, en suspenso, guardad*, guard* en, guardar, dormir el sueño, sueño de los justos, arrincon*, arrumb*,
    desván, estante, estantería, vía muerta, hibern*, olvidad*, relegad*, en pausa, almacen*, en barbecho, en remojo, apartar,
    apartó, archivar*

words for-good
    nunca, jamás, para siempre, por siempre, definitivamente, definitivo, definitiva, permanentemente, permanente, ya no,
    no se publicará, no será publicado, no verá la luz, en absoluto, de ningún modo, de ninguna manera, bajo ningún concepto,
    en ningún momento, por todas, eternamente, eterno, irrevocable*, sin retorno, de por vida, irreversible*

words withdraw
    retir*, retract*, desdecir*, desdijo, desdice, rectific*, anul*, revoc*, echar atrás, echó atrás, eche atrás, volverse atrás,
    dar marcha atrás, dio marcha atrás, quitar, quitó, sac* de circulación, eliminar de la web, borr* de la, dejar sin efecto,
    dejó sin efecto, dejarlo sin efecto, recoger velas, baj* de la web, invalid*, quitad*

words find
    conclu*, determin*, constat*, hall*, encontr*, encuentr*, establec*, descubr*, consider* que, estimó que, estima que,
    dictamin*, observa que, señaló que, señala que, comprobó, identific*, detect*, verific*, deduj*, infier*, da por probad*,
    constituir, equival*, observó, aprecia

words report-says
    el informe dice, dice el informe, dice el documento, según el informe, según el documento, el informe acusa,
    el informe denuncia, denuncia el informe, habla de, describe, describen, el informe alerta, alerta el informe,
    el informe advierte, advierte el informe, el informe apunta, apunta el informe, apunta a, reza, se lee, puede leerse,
    se puede leer, señala, afirma, sostiene, asegura, indica, subraya el informe, expone, reseña, reporta, acusa a, denuncia que

words abuses
    lesa humanidad, contra la humanidad, crímenes, atroc*, violaciones, violación, abus*, tortur*, malos tratos, maltrat*,
    detención masiva, arbitrari*, detenciones, violencia sexual, violencia de género, violada*, agresiones sexuales,
    trabajo forzado, trabajos forzados, trabajo forzoso, trabajos forzosos, esclav*, esterilizacion*, control de natalidad,
    anticoncep*, abortos, desaparicion*, represión, reprim*, persecución, persegui*, genocid*, vigilancia masiva,
    privación de libertad, privaciones, discriminación, discriminatori*, separación de familias, vejacion*, opresión, oprim*,
    tratos crueles, inhuman*, degradante*, adoctrin*, coacción, asimilación, destrucción de mezquitas, represiv*, represor*,
    crimen, crímenes de lesa humanidad, violaciones de derechos humanos, vulneracion*, conculc*

words recommend
    recomend*, recomiend*, aconsej*, propon*, propus*, propuest*, suger*, sugier*, sugir*, insta al gobierno, pide al gobierno,
    llama al gobierno, exhorta al gobierno, pide a las autoridades, insta a las autoridades, pide liberar, liberar a, liberación,
    poner en libertad, ponga en libertad, libere, derog*, revisión de las leyes, revis* el marco, adopt* medidas, paradero,
    esclarecer, prontas medidas

words contents
    detall*, documenta, contiene, contenid*, capítulo*, apartado*, sección, secciones, párrafo*, anexo*, resum*, sumario,
    conclusión, conclusiones, hallazgo*, enumer*, lista de, recog*, recopil*, desglos*, describ*, descripción, expon*, abarc*,
    abord*, introducción, índice, prólogo, se divide, consta de, compuest* de, pasaje*, extracto*, fragmento*, incluy*, analiza,
    evidencias, alcance, contienen, contenía, documentan, documentados

words credible
    creíble*, credibilidad, verosímil*, fundad*, fundament*, prueba*, evidencia*, indicio*, grave*, serio, seriedad, fidedign*,
    fiable*, fiabilidad, confiable*, confiabilidad, corrobor*, contrastad*, verificad*, sólid*, solvent*, solvencia, rigor,
    riguros*, sustentad*, autorizad*, veraz*, veracidad, consistente*, coherente*, concluyente*, irrefutable*, convincente*,
    contundente*, patrón, de primera mano, incontestable*, innegable*, imparcial*, serios, serias acusaciones

words ministry
    ministerio, exteriores, cancillería, canciller, cancilleres, ministro, ministra, embajada, embajadas, embajador*,
    misión permanente, misiones permanentes, misión diplomática, misiones diplomáticas, cónsul, cónsules, consulado*,
    representación permanente, legación, delegación, delegaciones, delegad*, enviad*, diplomacia, encargad* de negocios,
    secretario de estado, secretaria de estado, representante*, legaciones, ministerio de exteriores, asuntos exteriores,
    relaciones exteriores

words spokesperson
    portavoz, portavoces, portavocía, vocer*, oficina de prensa, servicio de prensa, gabinete de prensa, secretario de prensa,
    secretaria de prensa, jefe de prensa, jefa de prensa, encargad* de prensa, departamento de prensa, relaciones públicas,
    comunicado de prensa, departamento de comunicación, oficina de comunicación, director de comunicación,
    directora de comunicación, en nombre de, nota de prensa, vocero, vocera

words insiders
    fuente*, diplomátic*, funcionari*, responsables, anonim*, no ser identificad*, no ser citad*, que pidió no ser,
    que pidieron no ser, quienes pidieron, conocedor*, familiarizad* con, persona* con conocimiento, personas familiarizadas,
    personas cercanas, allegad*, entorno de, círculo*, al tanto de, al corriente, empleado*, exempleado*, denunciante*,
    informante*, interlocutor*, iniciados, gente de dentro, anonimato, condición de anonimato

words campaigners
    ong, ongs, onegés, oenegé*, organizacion*, grupos, activist*, activismo, defensor*, sociedad civil, asociacion*, fundación,
    fundaciones, colectivo*, campañ* de, coalición, plataforma*, militante*, entidades, movimiento*,
    organismos de derechos humanos, humanitari*, sindicatos, directora ejecutiva, director ejecutivo, secretaria general de,
    defensores de derechos humanos, organizaciones no gubernamentales

words diaspora
    exilio, exiliad*, diáspora*, supervivient*, sobrevivient*, familia, familias, familiar*, parient*, seres queridos, víctima*,
    exdetenid*, ex detenid*, exreclus*, ex reclus*, exintern*, ex intern*, antiguos detenidos, antiguos reclusos, exprisioner*,
    ex prisioner*, ex pres*, refugiad*, desplazad*, expatriad*, emigrad*, comunidad*, minoría*, musulman*, etni*, congreso mundial,
    en el extranjero, hermana, hermano, padres, madre, padre, hijos, túrquic*, turcófon*, perseguid*, compatriota*

words lawmakers
    legislador*, parlament*, diputad*, eurodiputad*, eurocámara, senador*, senado, congreso, congresist*, cámara baja, cámara alta,
    cámara de representantes, lord, lores, comité*, comisión, subcomité, bancada, interparlamentari*, asambleísta*, hemiciclo,
    legislativ*, escaño*, partido*

words capitals
    gobierno*, ejecutivo, estados, países, país, naciones, capitales, occidente, occidental*, potencia*, comunitari*,
    los veintisiete, europe*, ministros, ministro, ministra, líderes, mandatari*, presidente, administración,
    comunidad internacional, autoridades, democracia*, cancillerías, estado, capital

words allies
    amig*, aliad*, países en vías de, en vías de desarrollo, en desarrollo, sur global, tercer mundo, afines, países africanos,
    árabe*, países musulmanes, mundo musulmán, islámic*, grupo de países, grupo de estados, socios, países simpatizantes,
    coalición, alineados, partidarios, alianza*, bando, satélites, países pobres, países dependientes, países próximos a,
    decenas de países, bloque, países deudores

words experts
    expert*, especialista*, perit*, académic*, relator*, abogad*, jurist*, letrad*, investigador*, estudioso*, erudit*, analist*,
    observador*, catedrátic*, profesor*, científic*, sinólog*, antropólog*, procedimientos especiales, grupo de trabajo, doctor*,
    universidad*, universitari*, think tank, centro de estudios, conocedores, panel, estudiosa

words successor
    sucesor*, sucesión, sucederá, sucederle, sucederla, reempl*, sustitu*, relev*, nuevo alto comisionado, nueva alta comisionada,
    nuevo jefe, nuevo titular, nueva jefa, nuevo responsable, nuevo comisionado, entrante, próximo alto comisionado,
    próxima alta comisionada, asum* el cargo, asumirá, tom* posesión, toma de posesión, heredero, heredera, nombrad*, nombramiento,
    design*, interin*, en funciones, candidat*, toma las riendas, suceder a, heredará, heredó

words former
    ex, exalta comisionada, exjefa, exjefe, exfuncionari*, expresident*, exministr*, exdiplomátic*, exembajador*, exrelator*,
    exmandatari*, antigu*, anterior, anteriores, saliente*, predecesor*, antecesor*, entonces, otrora, dos veces presidenta,
    que dejó el cargo, dimisionari*, cesante, jubilad*, quien fuera, en su día

words press-event
    comparec*, entrevista*, periodist*, prensa, reporter*, medios, corresponsal*, preguntad* por, briefing, declaraciones a, rueda,
    micrófonos, informativ*, rueda de prensa, conferencia de prensa, comunicado de prensa, medios de comunicación

words contrast
    pero, sin embargo, no obstante, a pesar de, pese a, aunque, aun así, aun cuando, si bien, mientras que, en cambio,
    por el contrario, al contrario, en vez de, en lugar de, con todo, ahora bien, sino, por otro lado, por otra parte,
    en contraste, a diferencia de, paradój*, de todos modos, de todas formas, de todas maneras, a la inversa, muy a pesar,
    en contra de lo, a contrapelo, salvo que, y eso que, contrariamente, más bien

words still
    todavía, aún, sigue, siguen, seguía, seguían, seguirá, continú*, permanec*, se mantiene, se mantienen, hasta hoy,
    hasta el día de hoy, hasta la fecha, a día de hoy, hasta ahora, hasta el momento, al día de hoy, hasta este momento, por ahora,
    de momento, por el momento, hasta entonces, persist*, perdur*, subsist*, a estas alturas, de aquí a, a fecha de hoy

words already
    ya, hace tiempo, hace mucho, antes de lo previsto, a estas alturas, anteriormente, de tiempo atrás, de sobra,
    desde hace tiempo, ya desde, ya había, ya ha, ya entonces, hace ya, por entonces ya

words today
    hoy, este sábado, este domingo, miércoles, jueves, lunes, martes, viernes, esta mañana, esta tarde, esta noche, anoche,
    a última hora, ayer, ahora, la noche del, hace unas horas, hace pocas horas, hace horas, horas después, horas antes, acaba de,
    acaban de, recién, reciente*, jornada, en el día de, actualmente, en la actualidad, madrugada, minutos después

words earlier
    antes, anteriormente, con anterioridad, previamente, pasad*, en su momento, en aquel momento, en ese momento, entonces,
    en aquella ocasión, en esa ocasión, última vez, una vez, hace meses, hace semanas, semanas atrás, días atrás, hace unos días,
    hace tiempo, tiempo atrás, en su día, al principio, inicialmente, en un principio, en un inicio, originalmente,
    en ocasiones anteriores, ocasión anterior, otras veces, a comienzos de año, a principios de año, había dicho, había anunciado,
    había asegurado, antaño

words whether
    si será, si finalmente, si habrá, si publicar*, si va a, pregunt* si, pregunta*, preguntó, interrog*, consultad* sobre,
    consultad* por, cuestionad* sobre, en caso de, en el caso de, si acaso, al ser consultad*, cuestión de si, duda de si, la duda,
    sobre si, si podrá, si cumplir*

words according
    según, de acuerdo con, de acuerdo a, conforme a, reportó, reportaron, informó, informaron, informa, supo, pudo saber,
    ha podido saber, ha sabido, averigu*, cit* a, citando fuentes, citó, citad* por, recog* por, tal como, como publicó, adelantó,
    en palabras de, a juicio de, al decir de, relató, relatan, según relat*, contó, escribe, escribió, diario, periódico, agencia,
    señaló, dijo, declaró, indicó, explicó, apuntó, manifestó, expresó, comentó, afirmó, aseguró, añadió, agregó, precisó

words deny
    niega, niegan, negó, negaron, negar, negando, negad*, niegu*, desmient*, desmentir*, desminti*, desmentid*, mentís,
    rechaz* las acusaciones, no es cierto, no es verdad, fals*, no es así, no es correcto, incorrect*, erróne*, equivocad*,
    contradi*, desautoriz*, refut*, no hay tal, no existe, negacion*, rebat*, nada de eso, negativa

words admit
    admit*, admisión, reconoc*, reconozc*, confes*, confies*, acept*, conced*, no ocultó, no oculta, no escond*, asumió, no negó,
    sincer*, franquez*, dar la razón, mea culpa

words hint
    insinu*, dio a entender, da a entender, dieron a entender, dar a entender, dado a entender, dando a entender, dej* entrever,
    dejó caer, deja caer, dejar caer, suger*, sugir*, sugier*, indicó, indicio*, señales, implic* que, apunt* a que, hacer ver,
    aludió, alus*, pista*, desliz*, adelant*, anticip*, apuntó, parece que, al parecer, velad*, entre líneas, hace pensar, guiño*,
    permite suponer, sin confirmar, trasluc*, indican que, señal de

words refuse
    se negó, se niega, se niegan, se ha negado, se negaron, negarse, negativa, negativas, negándose, se negaba, rehús*, rechaz*,
    declin*, no quiso, no quisieron, no quiere, no ha querido, se resist*, evit*, elud*, evad*, evas*, esquiv*, sorte*, rehuy*,
    rehui*, escurr*, balones fuera, se excus*, renuente, reaci*, reticen*, no respondió, no contestó, no accedió, no aceptó,
    sin querer, sin responder, escaque*, zafó, no dar la cara, se limitó a, no entró a

words journey
    visita*, visitó, viaj*, gira, giras, recorr*, misión, misiones, estancia, estadía, estada, periplo, tour, itinerario, comitiva,
    trayecto, travesía, acceso sin restricciones, libre acceso, acceso irrestricto, terreno, guiad*, su paso por, regres*, burbuja,
    cuarentena, desplazó, desplazamiento*, desplazarse

words other-object
    vídeo*, fotograf*, foto, fotos, imagen, imágenes, grabacion*, audio*, documental*, película*, film*, libro*, memorias,
    archivos, fichas policiales, expedientes, comunicado*, declaración*, nota de prensa, boletín, datos, estadística*, cifras,
    encuesta*, presos, prisioneros, liberad*, liberación, puesta en libertad, fondos, presupuesto*, dinero, disco, canción, álbum,
    novela*, artículo*, tuit*, carta, índice, ranking, vacuna*

words camps
    campo*, campamento*, internamiento*, internad*, internos, reeduc*, centros de formación, formación profesional, vocacional*,
    adoctrinamiento, detenid*, detención, detenciones, reclus*, encarcel*, prision*, presos, cárcel*, cautiv*, confin*, encerrad*,
    encierro, privad* de libertad, privación de libertad, gulag, un millón, barrotes, rejas, alambrada*, muros,
    torres de vigilancia, internar, preso, presa, presas

words games
    juegos, jjoo, olimp*, paralímpic*, ceremonia de apertura, ceremonia inaugural, inauguración, clausura, boicot diplomático,
    medalla*, medallero, podio, atleta*, deportist*, antorcha, invierno, patrocinador*, estadio, esquí, deporte*, deportiv*

words holder
    oficina, comisionad*, comisari*, máxima responsable, máximo responsable, responsable de derechos humanos,
    jefa de derechos humanos, jefe de derechos humanos, titular, equipo, agencia, organismo, organización, secretario general,
    secretariado, secretaría, sede, expresidenta, ente, entidad, institución, mandataria, alta funcionaria, alta comisionada,
    alto comisionado, oficina de derechos humanos

words the-text
    informe*, reporte*, evaluación, evaluaciones, documento*, estudio, texto, textos, dossier, dosier, expediente, análisis,
    memoria, conclusiones, hallazgos, resultados, dictamen, investigación, investigaciones, escrito, carpeta, relatorio,
    publicación, balance

words other-report
    informes anuales, otro informe, otros informes, otro reporte, otro documento, nuevo informe, nuevos informes, reciente informe,
    informe reciente, informes recientes, informe separado, informe aparte, informe independiente, informes independientes,
    informe previo, informes previos, informe anterior, informes anteriores, anterior informe, primer informe, segundo informe,
    informe del relator, informe de la relatora, informe de relator*, informe de expertos, informe de una ong, informe propio,
    propio informe, informe similar, estudio, estudios, centro de pensamiento, laboratorio de ideas, think tank, instituto,
    informe del grupo, informe periodístico, informe interno, informe oral, actualización oral, informe temático, informe especial,
    libro blanco, informe semestral, informe trimestral, informes sobre, informes de ong, anual, informe alternativo,
    contrainforme*
