# Portuguese, of Brazil and of Portugal. Pronouns hang on verbs by a hyphen, which parts words here: "publicá-lo" is `publica lo`.
language pt Portuguese
reach 8

words report
    suposto relatório, dito relatório
    um novo texto
    um novo relatório, um novo estudo, novo estudo, um documento, segundo um relatório, segundo um estudo, uma análise
    relatório, avaliação, documento, dossiê, dossier, parecer, estudo, texto, análise, conclusões, achados, informe, levantamento, um relatório, em relatório, num relatório, em um relatório, no relatório, em seu relatório, no seu relatório, novo relatório, relatório preliminar, rascunho do relatório, cópia do relatório
    um estudo, projeto de relatório, esboço do relatório, minuta do relatório, rascunho do documento, cópia do documento, relatório final
    esperado relatório, esperada avaliação, esperado documento, aguardado relatório, relatório fantasma, em * páginas, as * páginas, suas * páginas, documento de * páginas, relatório de * páginas, texto de * páginas, veredito da onu, veredicto da onu, diagnóstico da onu, conclusões da onu, páginas do relatório, conteúdo do relatório, o texto do, o texto da, luz verde ao relatório, saída do relatório, publicação do relatório, divulgação do relatório
words publish
    soltar, soltar ao público, soltar o, pôr cá fora, colocar na rua, botar na rua, tirar da gaveta
    esteja em cima da mesa, estar em cima da mesa, em cima da mesa, chegue ao público, chegar ao público, nas mãos do público
    torne públicas, torne públicos, torne público, torne pública, tornem públicas, tornem público, tornar públicas, tornar públicos, abra o jogo, abrir o jogo, venha a público, vir a público, vir à luz, venha à luz, seja conhecido, sejam conhecidas, sejam divulgadas, seja divulgada, dar publicidade, tire da gaveta, ponha cá fora, coloque na mesa, colocar na mesa, levantar o véu, colocar no ar, expor, exponha, partilhar com o público, compartilhar com o público, ser conhecido, ser conhecida, torna público, sejam públicas
    publicar, publicá lo, publicá la, publicar se, publique, publiquem, divulgar, divulgá lo, divulgá la, divulgue, divulguem, difundir, difunda, tornar público, tornar pública, torná lo público, torná la pública, tornem pública, dar a conhecer, dê a conhecer, deem a conhecer, dar à estampa
    trazer a público, traga a público, trazer à tona, ver a luz, ver a luz do dia, veja a luz, veja a luz do dia, vir à tona, lançar, lançá lo, lançá la, lance, lancem, liberar, liberá lo, libere, liberem, soltá lo, solte, sair, saia, ser publicado, ser publicada, ser divulgado, ser divulgada, ser tornado público, ser tornada pública
    ser lançado, seja publicado, seja publicada, seja divulgado, seja tornado público, seja tornada pública, apresentar, apresentá lo, revelar, revele, disponibilizar, disponibilize, emitir, emita, ficar pronto, fique pronto, estar pronto, esteja pronto, aparecer, apareça, publicitar, entregar, entregá lo, fazer isso, seja liberado, ser liberado
    torne o público, torna lo público, ser apresentado, sair do papel, divulgar se
    publicasse, publicassem, publicarem, divulgasse, divulgassem, difundisse, tornasse público, tornasse pública, desse a conhecer, saísse, saíssem, viesse a público, visse a luz do dia, lançasse, liberasse, fosse publicado, fosse publicada, fosse divulgado, fosse divulgada, fosse tornado público, for publicado, for publicada, for divulgado, for divulgada, for tornado público, vier a público, vier à luz, for divulgada publicamente, for lançado, for liberado
    fazê lo, o faça, que o faça, seja conhecida
    seja público, seja pública
    pôr no ar, pôr em linha, ponha no ar
    ter publicado, ter divulgado, ter tornado público, pôr à disposição, ponha à disposição, colocar à disposição, coloque à disposição, coloque no ar, pôr na mesa, ponha na mesa, pôr sobre a mesa, ponha sobre a mesa, colocar sobre a mesa, coloque sobre a mesa, dar luz verde, dê luz verde, dar à luz, levante o véu, quebrar o silêncio, quebre o silêncio, deixar ler, deixe ler, mostrar ao mundo, mostre ao mundo, dar a público, dê a público, traga à tona, venha à tona, tornar acessível, torne acessível, fosse tornada pública, sejam publicadas, viesse à tona, visse a luz, saísse da gaveta
    saia da gaveta, sair da gaveta
words released
    já é público, é já público, é público, é finalmente público, viu finalmente a luz, viu enfim a luz, viu finalmente a luz do dia, viu a luz do dia, vê finalmente a luz
    soltou, solta, já pode ser lido, pode ser lido, já pode ser consultado, pode ser consultado, saiu de madrugada, saiu à noite, saiu na noite, apareceu no site, apareceu, já está aqui, finalmente saiu, enfim saiu
    pôs na mesa, foi ao ar, já está disponível, foi divulgado, foi divulgada, foi publicado, foi publicada, foi tornado público, foi tornada pública, veio a público, veio à luz, tornou público, tornou pública, tornou públicas, acaba de ser divulgado, acaba de ser publicado, enfim divulgado, finalmente divulgado, finalmente publicado, saiu finalmente, saiu à luz, tirou da gaveta, colocou no ar
    publicou, publica, publicado, publicada, publicados, publicadas, publicam, publicaram, publicando, publicava, divulgou, divulga, divulgado, divulgada, divulgados, divulgadas, divulgam, divulgaram, divulgando, divulgava, difundiu, difundido, difundida, torna público, torna pública, tornado público, tornada pública, tornaram público, tornaram pública
    deu a conhecer, dá a conhecer, dado a conhecer, deram a conhecer, vem a público, vindo a público, vem à luz, viu a luz, vê a luz, visto a luz do dia, veio à tona, trouxe a público, lançou, lança, lançado, lançada, lançaram, liberou, libera, liberado, liberada, liberaram, acaba de publicar, acabou de publicar, acaba de divulgar, acabou por publicar, acabou publicando
    acabou divulgando, acabou por divulgar, ao publicar, ao divulgar, emitiu, tornou se público, tornou se pública, tornou o público, foi conhecido, saiu do papel, finalmente público, tornados públicos, tornadas públicas, disponibilizou, disponibilizado
    pôs no ar, põe no ar, pôs online, colocou online, pôs em linha, posto no ar
    acaba de ser publicada, acaba de ser tornado público, acabou de ser publicado, acaba de vir a público
    sai finalmente, enfim sai, sai enfim, finalmente sai, saiu enfim, sai da gaveta, saiu da gaveta, tira da gaveta, deu luz verde, dá luz verde, deu à luz, deu à estampa, dá à estampa, pôs à disposição, põe à disposição, colocou à disposição, coloca à disposição, posto à disposição, colocado à disposição, colocada à disposição, pôs cá fora, põe cá fora, foi colocado no ar, foi colocada no ar, colocado no ar, colocada no ar, coloca no ar, foi posto em linha, posto em linha, foi para o ar, já está no ar, está no ar, está online, já está online, está já disponível, agora disponível, aparece no site
    surgiu no site, apareceu na internet, apareceu na página, surgiu na página, vem à tona, vê a luz do dia, vê finalmente a luz do dia, viu enfim a luz do dia, ao alcance de todos, à vista de todos, agora é público, já é pública, é agora público, enfim público, enfim publicado, pode ser descarregado, pode ser baixado, pode agora ler, pode ler se agora, já se pode ler, levanta o véu, levantou o véu, levanta a ponta do véu, acaba de lançar, acaba de tornar público, foi dado a conhecer, tem sido divulgado, recém publicado, recém divulgado, recém lançado, publicado in extremis, divulgado in extremis
    publica in extremis, divulga in extremis, põe em linha, lançou finalmente, desengavetou, desengaveta
words publication
    publicação, divulgação, difusão, lançamento, liberação do relatório, a liberação, a saída do relatório, publicação oficial, apresentação do relatório, disponibilização
    colocação no ar, revelação, desclassificação, saída do relatório, publicação do relatório, divulgação do relatório, luz verde ao relatório
words it
    o texto, este texto, o mesmo, a mesma, este último, esta última
words draft
    rascunho, rascunhos, esboço, minuta, versão preliminar, versão provisória, versão prévia, versão inicial, primeira versão, uma cópia, cópia do relatório, cópia antecipada, rascunho do relatório, projeto de relatório, esboço do relatório, minuta do relatório, relatório preliminar, versão não definitiva, rascunho do documento, cópia do documento, antes da publicação, antes da divulgação, antes de publicá lo, com antecedência, previamente à publicação
    leitura antecipada, exemplar
    versão embargada, último rascunho, rascunho final, cópia confidencial, versão para comentários
words own-leaked
    rascunho, minuta, esboço, versão preliminar, versão provisória, documento vazado
words not
    não, nunca, jamais, sem, nem, tampouco, nada, nenhum, nenhuma, ninguém, em vez de, ao invés de, abster se de, abstenha se de, se abstenha de, abster, abstenha, se recusa a, recusa se a, recusou se a, se recusou a, recusou, recusa em, evite, recusar se a
words will
    será, serão, seria, seriam, vai, vão, irá, irão, vá, está para, prestes a, planeja, planejam, planejava, planeia, prevê, preveem, previa, previsto, prevista, previstos, espera se, espera se que, está previsto, tem previsto, deve, devem, deverá, deverão, deveria ter, pensa, pretende, pretendem, pretendia, estará, haverá, terá, programado, programada, agendado, agendada, pronto para, pronta para, quer, queria, conta, contava, contam
    esperado para, esperada para, esperado hoje, esperado em, aguardado para, anunciado para, anunciada para, poderá, tenciona, tencionava, tencionam, a caminho de, decidiu, decide, promete para, prepara se para, se prepara para, há de
    decidido
words promise
    dou a minha palavra, deu a palavra, deu a sua palavra, minha palavra, palavra de que, tem a minha palavra
    promete, prometem, prometeu, prometeram, prometido, prometida, prometer, prometia, prometera, promessa, promessas, compromete se, comprometeu, comprometido, comprometida, comprometeram, comprometer se, compromisso, comprometera, garante, garantiu, garantido, garantir, intenção, intenções, espera publicar, espera divulgar, espera poder, espera soltar, espera lançar, espera apresentar, esperava publicar, espera conseguir, com vista a, com vistas a
    com o objetivo de, com o objectivo de, com a finalidade de, objetivo é, determinada a, decidida a, disposta a, prazo, prazo limite, data limite, data-limite, cumprir, cumprirá, propõe se, se propõe a, assegura, assegurou, quer ver publicado, jurou, jura, confia que, tem a intenção, a intenção de, com a ideia de, a fim de
    comprometeu se a, compromete se a, comprometer se a, comprometera se a
    esperamos, esperamos tê lo, prometemos, contamos, queremos publicar
    fixou o dia, fixou como prazo, fixou como meta, fixou se, se fixou, marcou como prazo, deu se até, se deu até, deu se como prazo, estabeleceu como prazo, estabeleceu o prazo, estabeleceu como meta, deu sua palavra, dá a sua palavra, mantém o compromisso, mantém a promessa, manteve a promessa, reafirmou o compromisso, reafirma o compromisso, reiterou o compromisso, reitera o compromisso, conta publicar, conta divulgar, conta poder, conta ter, espera ter, esperava ter, confia em, tenciona, tencionava, é minha intenção, nosso objetivo é, o objetivo é, empenhou a palavra, está decidida a
    está determinada a
words may
    pode, podem, poderia, poderiam, possa, possam, pudesse, talvez, é possível, possivelmente, porventura, corre o risco de, arrisca se a, risco de, há o risco de, arrisca, podia
words must
    já passou da hora, passou da hora, já era hora, está mais que na hora, está na hora de, chegou a hora, é hora de
    tem de, tem que, têm de, têm que, precisa, precisam, precisa ser, deveria, deveriam, devia, é hora, está na hora, hora de, já é hora, é tempo de, está mais do que na hora, é urgente, urgente que, é necessário, necessário que, é essencial, é crucial, é imperativo, imperativo que, é fundamental, fundamental que, importante que, é preciso, obrigação de, dever de, está obrigada a, necessita
    já está na hora, já passou da hora de, chegou a hora de, chegou o momento, é chegada a hora, é o momento de, já é tempo de, não pode esperar mais, não pode mais esperar, não pode continuar à espera, não pode ser adiado, não pode mais ser adiado, tem a obrigação de, tem o dever de, tem o dever, é urgente que, é imperioso, é fundamental que, é crucial que, é essencial que
words asks
    empurram, empurra, empurraram, cutucam, intimam, imploram, suplicam, cobram, cobra, cobraram, insta, instam, instaram
    suplicaram, suplicou, suplicado, imploraram, implorou, rogaram, rogou, rogam, conclamou, conclamaram, conclama, exortaram, exortou, exorta, recomendou, recomendaram, aconselhou, aconselharam, pressa, põem pressa, solicita, solicitou, solicitaram
    aguardar com expectativa que, aguarda com expectativa que, aguardam com expectativa, aguarda que, aguardam que
    apelaram, apelou, apela, apelam, apelo, querem que, interpelam, interpela, cobrou, faz um apelo, fizeram um apelo, perdem a paciência, instou
    pede, pedem, pediu, pediram, pedir, pedindo, pedia, pediam, pedido, pedidos, peça, peçam, pedirá, pede se, pedimos, exige, exigem, exigiu, exigiram, exigir, exigindo, exigia, exigência, exigências, exigimos, exija, cobrar, cobrando, cobrança, cobranças, reclama, reclamam, reclamou, reclamaram, instar, instando, instamo la, instamos, instava
    apelar, apelando, apelos, apelamos, solicitam, solicitar, solicitando, solicitação, solicitamos, insta a, urge, urgem, exortam, exortar, exortando, exortamos, roga, conclamam, convoca, querem, quer que, queriam, recomenda
    advoga, carta, cartas, missiva, petição, abaixo assinado, abaixo-assinado, suplica, implora, convida, convidou, encoraja, encorajou, incentiva, aconselha, escreve, escreveu, escreveram, escrevem, escrever, requer, requereu, reivindica, reivindicam, clama, clamam, clamor, intima, intimou, apressa, adverte, advertiu, demanda, demandam, requisita, requisitou, cobrado, cobrada, chama a, pleiteia, pleiteiam, chamado, chamados, chamamento
    insistem em pedir, insiste em pedir, insistem para que, insiste para que
    recolha de assinaturas
    exortam a, exorta a, instam a, instada a, instado a, apertam, aperta a, elevam o tom, eleva o tom, sobem o tom, sobe o tom, levantam a voz, ergue a voz, aumenta a pressão sobre, cresce a pressão sobre, carta aberta, manifesto, ultimato, súplica, esperam que a onu, espera que a onu, exigem que, exige que, cobram que, cobra que, reivindicam que, lançam um apelo, lança um apelo, fazem um apelo, fez um apelo, censuram, criticou a demora
words pressure
    pressão, pressões, pressiona, pressionam, pressionou, pressionaram, pressionar, pressionando, pressionado, pressionada, pressionava, pressioná la, coação, coações, coage, ameaça, ameaçam, ameaçou, ameaçaram, ameaças, ameaçar, chantagem, lobby, intimida, intimidação, intimidar, braço de ferro, campanha de pressão, faz lobby
    fez pressão, faz pressão, fazem pressão, fizeram pressão, exerceu pressão, exerce pressão, exercem pressão, exerceram pressão, queda de braço, tenta intimidar, tentou intimidar, ofensiva diplomática, aperta o cerco, mete pressão, mobiliza se, move influências, moveu influências, torce o braço
words warn
    adverte, advertiu, advertem, advertiram, alerta, alertou, avisa, avisou
words harm
    prejudicar, prejudicará, prejudicaria, danificar, minar, minaria, minará, politização, politizar, politizaria, intensificar, intensificará, intensificaria, agravaria, agravará, confronto, comprometer, comprometeria, azedaria
words oppose
    não quer nem ouvir falar, não quer ouvir falar, nem quer ouvir falar, não vê com bons olhos, vê com maus olhos, torce o nariz, desaconselhar, desaconselha, desaconselhou, desaconselham, a desaconselhar
    opõe, opõem, opôs, opuseram, opor se, opomo, oposição, oposto, oposta, opostos, opostas, opunha, contrário, contrária, contrários, contrárias, contesta, objeta, objeção, objeções, rejeita, rejeitam, rejeitou, rejeitaram, rejeição, rejeitar, rejeitando, hostil, hostis, protesta, protestou, protestaram, resiste, não quer que, não queria que, não deseja que, não aceita que, não tolera, é contra, são contra, foi contra, discorda
    se opôs, desfavorável
    opõe se a, opõe se ao, opôs se a, opôs se ao, opuseram se a, opor se a, opõem se a, opomo nos a, opondo se a
words hope
    espera que, esperam que, deseja, desejam, gostaria que, gostariam que, prefere, preferem, preferia, preferiria, gostaria
words block
    barrar, inviabilizar, fazer descarrilar, descarrilar, derrubar, fazer naufragar, deitar por terra, pôr fim, minar o relatório, engavetamento
    abafar, abafe, engavetar, engavete, engavetem, travar, trave, barre, enterrar, enterre, sepultar, segurar na gaveta, deixe na gaveta, deixar na gaveta, meter na gaveta, guardar na gaveta, guarde na gaveta, impedir, impeça, silenciar, silencie, sabotar, nunca veja a luz, fique na gaveta, manter em segredo, mantenha em segredo, esconder, esconda
    bloquear, bloqueia, bloqueou, bloqueiam, bloquearam, bloqueio, bloqueando, bloqueá lo, impede, impediu, impedem, impedi lo, barra, barrou, barrá lo, enterra, enterrá lo, enterrou, sepulta, sepultá lo, silencia, calar, trava, travou, travá lo, frear, freia, deter, parar, paralisar, obstaculizar, obstruir, obstrui, torpedear, torpedeia, sabota, boicotar
    boicota, evitar, evitar que, suprimir, suprima, censurar, censura, censure, ocultar, oculte, abafa, tapar, dissuadir, dissuade, dissuadi la, dissuadiu, afundar, engaveta, engavetá lo, vetar, veta, vetou, vete, atrapalhar, amordaçar, colocar na gaveta, pôr na gaveta, arquivá lo, não veja a luz, asfixiar, sufocar, abortar, minar, melar
    entravar, inviabilize, jogar para debaixo do tapete, varrer para debaixo do tapete
    guardasse, engavetasse, arquivasse, travasse, tenta travar, tentou travar, brecar, breque, barrasse, bloqueasse, bloqueie, silenciasse, calasse, abafasse, escondesse, ocultasse, suprimisse, enterrasse, sepultasse, sepulte, deixasse cair, deixe cair, deixar cair, deixasse na gaveta, ficasse na gaveta, metesse na gaveta, meta na gaveta, pusesse na gaveta, fosse engavetado, seja engavetado, ser engavetado, fosse enterrado, seja enterrado, fosse arquivado, seja arquivado, caia no esquecimento, caísse no esquecimento, cair no esquecimento, fique pelo caminho, ficasse pelo caminho, morra na praia
    morresse na praia, deixar morrer, deixe morrer, deixasse morrer, pôr um travão, ponha um travão, puxar o travão, pôr o pé no travão, cortar o caminho, barrar o caminho, fechar a porta ao, pôr uma pedra, ponha uma pedra, colocar uma pedra, deitar ao lixo, deite ao lixo, jogar no lixo, jogue no lixo, amordace, pôr a mordaça, mordaça, fazer desaparecer, faça desaparecer, fizesse desaparecer, dinamitar, torpedeie, minar a publicação, vetasse
words shelve
    arquivar, arquiva, arquivado, arquivada, arquivou, arquive, arquivamento, desiste, desistiu, desistir, desista, desistido, abandona, abandonou, abandonado, abandonar, abandone, abandono, descarta, descartou, descartado, descartar, cancela, cancelou, cancelado, cancelar, cancele, cancelamento, retira, retirou, retirado, retirar, retire, retirada, retirá lo, engavetado, engavetada, engavetou, engavetamento, renuncia a, renunciou a, renunciar a, renuncie a, prescinde, prescindir, prescinda
    ter enterrado, tinha enterrado, havia enterrado, foi enterrado, foi enterrada, ficou enterrado, sido enterrado, sepultado, sepultada, joga a toalha, voltar atrás, volta atrás, voltou atrás, deixa cair, deixou cair, deixar cair, abre mão, abriu mão, abrir mão, abra mão, esquecer, põe na gaveta, pôs na gaveta, recuar, recue, recuou
    abrisse mão, abdica de, abdicar de, abdique de
    desistiu de vez, atirou a toalha, atira a toalha, jogou a toalha, põe uma pedra, pôs uma pedra, enterra de vez, enterrou de vez, engaveta de vez, engavetou de vez, dá por encerrado, deu por encerrado, recua e, deu o dito por não dito, dá o dito por não dito, deitou ao lixo, jogou no lixo, mandou para o lixo
words delay
    retenha, retivesse, adie, adiasse, segure, segurasse, atrase, atrasasse, guarde, espere, esperar pelo, esperar o fim
    atraso, atrasos, atrasa, atrasou, atrasado, atrasada, atrasar, atrasam, atrasá lo, atrasaram, demora, demoras, demorou, demorado, demorada, demorar, demore, demoram, adia, adiou, adiado, adiada, adiados, adiar, adiá lo, adiem, adiamento, adiamentos, adiando, adiaram, posterga, postergou, postergado, postergada, postergar, postergue, protela, protelou, protelar, protelado, protelada, protelação, retarda, retardou, retardar, retardado, retarde, tarda, tardou, tardia
    tarde, retido, retida, reteve, reter, retém, em suspenso, suspenso, suspensa, parado, parada, estagnado, no limbo, congelado, congelada, congelar, diferido, bloqueado, bloqueada, se arrasta, arrasta se, arrasta, lentidão, dorme, fora do prazo, fora de prazo, emperrado, emperrada, empacado, travado, travada, em banho maria, segura o relatório, segurar, segurando, empurra, empurrar, empurrado, empurrada, prorroga, prorrogou, procrastinação, deixar para depois
    para depois, ficou para depois, para mais tarde, empurra com a barriga
    volta a adiar, voltou a adiar, volta a atrasar, voltou a atrasar, novo adiamento, mais um adiamento, de adiamento em adiamento, adiado de novo, adiado outra vez, outra vez adiado, novamente adiado, novamente adiada, empata, empatado, empacada, empacou, emperrou, encalhado, encalhada, encalhou, atolado, atolada, atascado, banho maria, em ponto morto, em compasso de espera, compasso de espera, na geladeira, no congelador, a passo de caracol, a passos lentos, arrasta os pés, empurrando com a barriga, empurrado com a barriga, deixa para depois, deixou para depois, deixado para depois
    para as calendas, tarda em, demora em, demora se, enrola, enrolando, chega atrasado, falha o prazo, estourou o prazo, perde o prazo
words epithet
    longamente atrasado, longamente adiado, muito atrasado, longamente esperado, longamente aguardado, há muito atrasado, há muito adiado, há muito esperado, há muito aguardado, há muito devido
    muito aguardado, muito aguardada, muito esperado, muito esperada, tão aguardado, tão aguardada, tão esperado, tão esperada, aguardado, aguardada, há muito esperada, ansiosamente aguardado, ansiosamente esperado, esperado relatório, esperada avaliação, esperado documento, esperado, esperada, ansiado, tão adiado, muito adiado, repetidamente adiado
    há tempos aguardado, há tempos esperado, aguardadíssimo, aguardado com ansiedade, sempre adiado
words unpublished
    pendente há meses, pendente desde, esperado há meses, aguardado há meses
    no limbo, continua no limbo, segue no limbo, teima em não aparecer, nem sinal, nem sombra, não há sinal, empurrada com a barriga, empurrado com a barriga, na geladeira, no congelador, arrasta os pés, brilha pela ausência, não chega, continua sem sair
    ainda não foi publicado, ainda não foi publicada, ainda não foi divulgado, ainda não foi divulgada, ainda não publicado, ainda não publicada, ainda não divulgado, ainda não publicou, ainda não divulgou, ainda não saiu, ainda não viu a luz, não viu a luz do dia, ainda não veio a público, não veio a público, ainda não foi tornado público, ainda não é público, por publicar, por divulgar, continua por publicar, segue sem sair, continua sem ser publicado
    segue sem ser publicado, continua sem ser divulgado, segue sem publicação, continua sem publicação, sem publicar, sem publicação, sem ser publicado, sem ser divulgado, sem divulgação, sem ver a luz do dia, na gaveta, numa gaveta, em uma gaveta, nas gavetas, em alguma gaveta, debaixo de sete chaves, a sete chaves, inédito, pendente de publicação, pendente, acumula poeira, juntando poeira, juntando pó, a ganhar pó, ganhar pó, faz se esperar, se faz esperar, fazer se esperar, não aparece
    não sai, não saiu, tarda em sair, tarda a sair, demora a sair, continua em segredo, segue em segredo, mantido em segredo, nunca saiu, nunca foi publicado, nunca foi divulgado, nunca veio a público, nada foi publicado, nada foi divulgado, aguarda publicação, à espera de publicação, não apareceu, continua sem aparecer, segue sem aparecer
    sem sinal, nenhum sinal, nem rasto, nem rastro, continua desaparecido
    sem notícias, por conhecer, continua por conhecer, continuam por conhecer, faz se de rogado, se faz de rogado, se faz rogar, empurra com a barriga
    relatório fantasma, grande ausente, o grande ausente, ganha pó, apanha pó, apanhar pó, a apanhar pó, junta pó, pegando poeira, acumulando poeira, cria pó, criando poeira, cheio de pó, ainda não se sabe nada, não se sabe nada, nada se sabe, nada se sabe ainda, nada se soube, sem novidades, nem sinal do, nem vê lo, não há meio de sair, nunca mais sai, não sai do papel, não sai da gaveta, continua na gaveta, continua fechado, continua guardado, continua escondido, continua por divulgar, ainda por publicar, ainda por divulgar, por ver a luz do dia, segue sem data, segue inédito, segue engavetado
    segue na gaveta, segue trancado, trancado, trancada, fechado a sete chaves, guardado a sete chaves, longe dos olhos do público, longe do público, escondido do público, ninguém viu, ninguém leu, que ninguém viu, que ninguém leu, em parte incerta, desaparecido, desaparecido em combate, foge ao público, não foi ainda publicado, não foi ainda divulgado, não saiu ainda, ainda não viu a luz do dia, nunca viu a luz do dia, tarda em aparecer
words no-date
    sem data, sem data de publicação, sem data para publicação, não há data, não tem data, nenhuma data, não sabe quando, não se sabe quando, sem saber quando, não soube precisar quando, não disse quando, não precisou quando, não esclareceu quando, sem dizer quando, sem precisar quando, não está claro quando, desconhece se quando, não * quando, não * * quando
    sem prazo, sem prazos, não há prazo, data incerta, data indefinida, sem previsão, sem previsão de, não há previsão, não informou quando, data segue, sem data definida, sem data marcada, não confirmou a data
    recusa se a dizer quando, se recusa a dizer quando, recusou se a dizer quando, se recusou a dizer quando, não quis dizer quando
    não diz quando, sem adiantar data, sem avançar data, sem fixar data, sem marcar data, recusa dizer quando, recusou dizer quando, ninguém sabe quando, continua sem data, sem data prevista, data por definir, data por marcar, sem calendário, sem cronograma
words unsure
    não pôde garanti lo, não pode garanti lo, sem poder garanti lo, sem o garantir, não o garantiu, não pôde assegurá lo, não pode assegurá lo, sem garanti lo
    nada garante que, nada assegura que, ninguém sabe se, não se sabe se, contra o relógio, tempo está se esgotando, o tempo está se esgotando, o tempo esgota se, o tempo se esgota, esgota se o tempo, incógnita, é uma incógnita, preferiu não dar datas, não dar datas, sem dar datas, evitou dar datas, por um fio
    já não garante, deixou de se comprometer, não se compromete, não se comprometeu, sem se comprometer, evitou comprometer se, evita comprometer se, não assegurou, não assegura, não pôde assegurar, não pode assegurar, estamos tentando, estamos a tentar, a tentar, fazendo o possível, a fazer o possível, em aberto, deixa em aberto, deixou em aberto, na incerteza, dúvidas, incerto, incerta, sem garantias, sem garantir, em risco, em causa
    não garante, não garantiu, não pode garantir, não pôde garantir, não podia garantir, não conseguiu garantir, sem garantia, não deu garantias, não há garantia, não há garantias, nenhuma garantia, não tem certeza, não há certeza, não é certo, não está claro, não está claro se, não sabe se, não disse se, não esclareceu se, não precisou se, não informou se, não * se, não * * se, sem esclarecer se, sem dizer se, ignora se se, incerteza, incertezas
    em dúvida, dúvida, tentando, tentamos, tenta publicar, faz o possível, todo o possível, tudo o que pode, tudo ao seu alcance, pouco provável, improvável, teme, temem, temor, temores, receia, receiam, receio, receios, contra relógio, não promete, não prometeu, ceticismo, cético, céticos, cepticismo, põe em dúvida, semeou a dúvida, não confirma se, não saber se, não saber
    evitou garantir, evita garantir, esquivou se, suspense, se vai ou não
    fica no ar a dúvida
    nada garante, nada assegura, nada garantia
    recusa se a dizer se, se recusa a dizer se, recusou se a dizer se, se recusou a dizer se, não quis dizer se
    recusa dizer se, recusou dizer se, não pode prometer, não pôde prometer, sem poder prometer, evitou se comprometer, não põe as mãos no fogo, não pôs as mãos no fogo, corrida contra o tempo, corre contra o tempo, o tempo escasseia, tempo está a esgotar se, está por um fio, está por ver, resta saber se, resta ver se, cada vez mais difícil, dificilmente, faremos o possível, fará o possível, fará tudo o que puder, faz o que pode, está a tentar, está tentando, no ar a dúvida, paira a dúvida, dúvida paira
words await
    aguardamos, continuamos à espera
    à espera, segue à espera, continua à espera, ainda espera, ainda esperam, ainda aguarda, ainda aguardam, continuam à espera, espera há, esperam há, aguarda há, aguardam há, seguem esperando, segue esperando, seguimos esperando, no aguardo
    seguem à espera, ainda espera pelo, desesperam, longa espera, espera prolonga se
words at-once
    sem demora, sem mais demora, sem mais demoras, sem mais atraso, sem mais atrasos, sem atraso, sem atrasos, sem delongas, sem mais delongas, sem mais adiamentos, sem tardar, sem esperar mais, de imediato, imediatamente, imediata, imediato, o quanto antes, quanto antes, o mais rápido possível, o mais depressa possível, o mais cedo possível, logo que possível, assim que possível, tão logo possível, com urgência, urgente, urgentemente, pronta, prontamente, rápida, rapidamente, de uma vez, de uma vez por todas, já
    agora, com celeridade, com brevidade, logo, sem novos adiamentos, em breve prazo, sem mais tardar, célere
words before
    antes, até, por enquanto, por ora, no momento, para já, a tempo, este mês, esta semana, amanhã, hoje, ainda, no prazo, este ano, neste ano, tão cedo, até que, em breve, dentro do prazo, neste mês, nesta semana
    antes de, antes do, antes da, até à, até a, até o, até ao
words prepare
    passa a limpo, passam a limpo, passar a limpo, últimas verificações, últimas correções, fase de últimas verificações, ainda redige, redigem, revisa, revisam, revisando, relê, ainda não terminou, não está pronto, ainda não está pronto, inacabado, últimos trechos
    =ultima
    está a fechar, a fechar, fechando, a ultimar, ultimando, últimos retoques, retoques finais, fase final, reta final, na reta final, finaliza, finalizando, a finalizar, a concluir, concluindo, a terminar, terminando, em fase de conclusão, quase concluído, quase concluída, em preparação, a preparar, a redigir, redige, redigindo, revisão final, em elaboração
    prepara, preparam, preparou, preparando, preparar, preparação, finalizam, finalizar, finalizado, finalizada, finalização, finalizava, ultimam, ultimar, toques finais, últimos toques, conclui a, concluir, termina, terminam, terminar, completando, em fase de elaboração, em fase de redação, redigir, redação, elabora, elaboram, elaborando, elaborar, a elaborar, elaboração
    trabalha, trabalham, trabalhando, trabalhar, a trabalhar, trabalho em, trabalhamos, em curso, em andamento, quase pronto, quase pronta, quase terminado, praticamente pronto, praticamente concluído, arremata, compila, compilando, compilar, escrevendo, a escrever, atualiza, atualizando, atualizar, última fase, em redação, segue trabalhando, está pronto, está pronta, acerta os últimos detalhes, dá forma, revisando o texto, fecha o texto, alinhava, trabalhava
    finalizamos, estamos finalizando
    conclui uma, conclui sua, conclui o, conclui um, conclui seu
    se redige, se elabora, arrematam, dá os últimos, dão os últimos
    os retoques finais, dá os retoques finais, dando os retoques finais, dá os últimos retoques, a dar os últimos retoques, últimos acertos, acertos finais, toque final, última revisão, em fase final, na fase final, em vias de conclusão, prestes a concluir, prestes a terminar, prestes a ficar pronto, quase acabado, praticamente acabado, está a ultimar, está a finalizar, está a concluir, está finalizando, está concluindo, está a redigir, está redigindo, está a elaborar, está elaborando, no forno, na forja, a limar, limando, limar arestas, a polir, polindo, a atualizar
words share
    compartilhado, compartilhada, compartilhar, compartilha, compartilhou, compartilhará, compartilhá lo, partilhado, partilhada, partilhar, partilha, partilhou, partilhará, partilhá lo, enviado, enviada, enviados, enviadas, enviar, envia, enviou, enviaram, enviará, mandado, mandou, mandar, mandaram, remetido, remetida, remeter, remeteu, remeterá, entregou, entregue, entrega, entregaram, transmitido, transmitida, transmitir, transmitiu, repassado, repassou, repassar, repassada, fornecido, forneceu, fornecer
    recebeu, recebe, recebido, recebida, receberam, receberá, receber, recebia, teve acesso, ter acesso, acesso prévio, viu, verá, ver, visto, mostrado, mostrou, mostrar, mostrará, fez chegar, fazer chegar, fará chegar, submeter, submetido, submetida, submetido a, apresentou a, apresentado a, nas mãos de, ler, leu, consultar, consultou, encaminhado, encaminhou, encaminhar, encaminhada, encaminhará, passou a, facultado, facultou, facultar, dado a, dar a
    receberão, enviarão, terão acesso, poderão ler, poderão ver, poderá ler, poderá ver
    recebeu uma cópia, já recebeu, pôde ler, pôde ver, foi enviada, foi enviado, foi entregue, foi remetido, foi remetida, foi submetido, foi submetida, será enviado, será entregue, será submetido, terá acesso
words comment
    comentários, comentário, observações, contribuições, contributos, sugestões, considerações, retorno, ponderações, reparos, feedback, alegações, esclarecimentos, apontamentos, resposta ao rascunho, comente, comentar, comentasse, subsídios, observação
    os seus comentários, seus comentários, comentários factuais, correções factuais, erros factuais, direito de resposta, observações finais, pedidos de alteração
words review
    examina, examinam, examinar, examinando, a examinar, revisa, revisam, revisar, revisando, revê, rever, revisão, analisa, analisam, analisar, analisando, a analisar, estuda, estudam, estudar, estudando, avalia, avaliar, avaliando, incorpora, incorporar, incorporando, levar em conta, leva em conta, levando em conta, ter em conta, tem em conta, considerar, considera, considerando, aprecia, apreciar, apreciação
words react
    saudamos, acolhemos, condenamos, rejeitamos, repudiamos, aplaudimos, deploramos, criticamos, denunciamos
    comemora, comemoram, comemorou, comemoraram, festejam, festejaram, celebram, celebraram, celebrou, elogia, elogiam, elogiou, elogiaram, aplaude, aplaudem, aplaudiu, aplaudiram, saúdam, saudaram, repudia, repudiam, repudiou
    ficou furiosa, furiosa, furioso, fúria, tratou como, trata como, esbraveja, esbravejou, indigna se, indignou se, celebra, saúda, saudou, arremete, arremeteu, ataca, detona, detonou, desdenha, desdenhou, repudiaram
    rejeita, rejeitam, rejeitou, rejeitaram, rejeitar, rejeitando, rejeição, rejeitava, condena, condenam, condenou, condenaram, denuncia, denunciam, denunciou, denunciaram, critica, criticam, criticou, criticaram, criticando, críticas, repúdio, atacam, investe contra, saudando
    acolhe, acolhem, acolheu, acolheram, congratula, congratulou, congratulam, valoriza, apoia, apoiam, apoiou, desqualifica, desqualificou, classifica, classificou, classificam, classificaram, chama de, chamou de, chamaram de, tacha, tachou, qualifica, qualificou, reage, reagem, reagiu, reagiram, reação, reações, responde a, respondeu a, responde ao, respondeu ao, indignação, indignada, indignado, ira, refuta, refutou, contesta, contestou
    contestam, dar seguimento, seguimento, após a publicação, depois da publicação, desde a publicação, na sequência da publicação, após a divulgação, depois da divulgação, na esteira, rechaça, rechaçou, rechaçaram, desmerece, agradece, agradeceu, desvaloriza, desvalorizou, protesta contra
    não poupa adjetivos, não poupa críticas
    deu as boas vindas, dá as boas vindas, deram as boas vindas, dão as boas vindas, saúda o, saudou o, festeja, festejou, descredibiliza, descredibilizar, descredibilizou, desacredita, desacreditar, desacreditou, desvalorizar, minimiza, minimizou, menospreza, menosprezou, despreza, desprezou, deslegitima, deslegitimou, desautoriza, desautorizou, deplora, deplorou, bombardeia, arrasa, arrasou, malha, desanca, desancou, espuma de raiva, perde as estribeiras, perdeu as estribeiras, sobe de tom, irrita se, irritou se, enfurece se, enfureceu se, se irrita, se irritou, se enfureceu, se indignou
    furiosa com, furioso com, resposta furiosa, a resposta furiosa, resposta de pequim, insurge se, insurgiu se, revolta se, revoltou se, vira as costas, virou as costas, faz ouvidos de mercador, dá de ombros, deu de ombros, felicita se, congratula se, congratulou se, regozija se, regozijou se, louva, louvam, louvou, defende o, defendeu o, subscreve, subscreveu, endossa, endossou, respalda, respaldou, apoia o, alívio, satisfação, consternação, chocado, chocada, horrorizado, horrorizada, rebate, rebateu, rebatem, desmonta, desmontou, replica, replicou, retruca, retrucou
words slur
    remendo, remendo de mentiras, manta de retalhos, informações falsas, não tem validade, sem validade, validade alguma, inventado do nada, tirado da cartola, fruto de mentiras
    suposto relatório, dito relatório, mal chamado, autoproclamado, libelo, pasquim
    lixo, letra morta, sem valor, patranha, panfleto, disparate, invenção, ficção, peça de propaganda
    farsa, mentira, mentiras, colcha de mentiras, amontoado de mentiras, teia de mentiras, engano, engodo, falsidade, falsidades, falso, falsa, difamação, calúnia, calúnias, difamatório, fabricado, fabricada, fabricação, inventado, desinformação, motivação política, motivações políticas, politicamente motivado, ferramenta política, instrumento político, ilegal, nulo, nula, inválido, manipulação, montagem, presunção de culpa, tendencioso, tendenciosa, sem fundamento, infundado, infundada
    infundadas, forças anti chinesas, forças antichinesas
    monte de mentiras, rol de mentiras, chorrilho de mentiras, embuste, aldrabice, invencionice, invencionices, balela, balelas, lorota, conto da carochinha, propaganda, conspiração, complô, cabala, armação, encenação, palhaçada, circo, infâmia, infâmias, difamar, caluniar, manchar a imagem, denegrir, enviesado, enviesada, parcial, manipulado, manipulada, distorcido, distorcida, deturpado, deturpada, sem credibilidade, nenhuma credibilidade, sem qualquer credibilidade, sem qualquer valor, sem nenhum valor, não tem valor, ao serviço do ocidente, a serviço do ocidente, a soldo de, papel sem valor
words finds
    conclui, concluiu, constata, constatou, acusa, acusou, denuncia, denunciou, denunciava, descreve, descreveu, documenta, documentou, revela, revelou, segundo, de acordo com, conforme, fala em, fala de, falava em, menciona, mencionou, detalha, detalhou, cita, citou, recomenda, alerta, adverte, estabelece, encontra, encontrou, encontrara, contém, atribui, expõe, reúne, aponta para, apontou para, recolhe
words council
    conselho de direitos humanos, conselho dos direitos humanos, conselho de direitos do homem, conselho, cdh
words debate
    debate, debates, debater, debata, debaterá, debatê lo, votação, votou, vota, voto, votaram, votam, moção, projeto de decisão, projecto de decisão, projeto de resolução, resolução, proposta, discussão, discutir, iniciativa, rascunho de decisão, pedido de debate
    agenda, ordem do dia, incluir na agenda, incluir
words outcome
    rejeita, rejeitou, rejeitam, rejeitaram, rejeitado, rejeitada, rejeição, rejeitar, derruba, derrubou, derrubam, derrubaram, derrubada, derrota, derrotado, derrotada, derrotou, chumba, chumbou, chumbada, chumbado, fracassa, fracassou, fracasso, contra, votos contra, votos, abstenções, abstenção, abstiveram, aprovou, aprova, aprovado, adota, adotou, apresenta, apresentam, apresentou, apresentaram, apresentado, apresentada, propõe, propõem, propôs, propuseram, pedem, pede, pediu, pediram, pedia, exige, se recusa, recusa se, recusou
    recusa, bloqueia, bloqueou, barra, barrou, barrada, descarta, descartou, veta, por margem estreita, revés, não haverá debate, solicita, solicitaram, impede, impediu, evita, evitou, escapa, perde, perdeu, trava, travou, submete, submetem, submeteram, buscam, querem
    diz não, não avançou, não prosperou, não passou, livra se de, não haverá, escapa a
    enterra, enterrou, enterram
    recusou se
    chumbaram, disse não, disseram não, virou as costas, vira as costas, por dois votos, por uma unha negra, por pouco, deitou abaixo, fecha a porta, fechou a porta
words un
    onu, nações unidas, organização das nações unidas, alta comissária, alto comissário, alto comissariado, palácio das nações
    veredito da onu, veredicto da onu, diagnóstico da onu, conclusões da onu
words state
    china, pequim, beijing, chinês, chinesa, chineses, chinesas, governo, governo chinês, governo da china, autoridades, autoridades chinesas, regime, regime chinês, partido comunista, partido comunista chinês, xi jinping, chancelaria chinesa, ministério das relações exteriores, ministério dos negócios estrangeiros, embaixador chinês, embaixador da china, missão chinesa, zhang jun, wang wenbin, zhao lijian, wang yi, chen xu, liu yuyin, hua chunying, mao ning, diplomatas chineses, moscou, moscovo, cuba
    paquistão, cerca de 40 países, 40 países, quarenta países, 40 estados, quarenta estados, cerca de quarenta países, gigante asiático, país asiático
words group
    ong, ongs, organizações, organização, associações, associação, países, estados, senadores, senador, congressistas, parlamentares, deputados, deputado, congresso, ativistas, ativista, activistas, militantes, eua, estados unidos, washington, americanos, europa, união europeia, ue, bruxelas, londres, britânicos, berlim, paris, frança, alemanha, canadá, reino unido, portugal, brasil, ocidente, países ocidentais, potências ocidentais, diplomatas, human rights watch, hrw, anistia, anistia internacional
    amnistia, amnistia internacional, congresso mundial uigur, famílias, familiares, vítimas, sobreviventes, especialistas, peritos, advogados, acadêmicos, académicos, pesquisadores, investigadores, coalizão, sociedade civil, defensores, exílio, exilados, departamento de estado, japão, países baixos, austrália, suíça, entidades
    congresso mundial dos uigures, congresso uigur mundial
called China
    china, pequim, beijing, chinês, chinesa, chineses, chinesas, governo chinês, governo da china, autoridades chinesas, regime chinês, partido comunista
    partido comunista chinês, xi jinping, chancelaria chinesa, embaixador chinês, embaixador da china, missão chinesa, zhang jun, wang wenbin, zhao lijian
    wang yi, chen xu, liu yuyin, hua chunying, mao ning, diplomatas chineses, gigante asiático, país asiático
called Amnesty International
    anistia, anistia internacional, amnistia, amnistia internacional
called Australia
    austrália
called Brazil
    brasil
called Canada
    canadá
called Cuba
    cuba
called EU
    união europeia, ue, bruxelas
called Europe
    europa
called France
    paris, frança
called Germany
    berlim, alemanha
called Human Rights Watch
    human rights watch, hrw
called Japan
    japão
called Netherlands
    países baixos
called Pakistan
    paquistão
called Portugal
    portugal
called Russia
    moscou, moscovo
called Switzerland
    suíça
called UK
    londres, reino unido, britânicos
called US
    eua, estados unidos, washington, departamento de estado, americanos
called Western states
    ocidente, países ocidentais, potências ocidentais
called World Uyghur Congress
    congresso mundial uigur
    congresso mundial dos uigures, congresso uigur mundial
called about 40 states
    cerca de 40 países, cerca de quarenta países
called 40 states
    40 países, quarenta países, 40 estados, quarenta estados
called activists
    ativistas, ativista, activistas, militantes, defensores, exílio, exilados
called authorities
    autoridades
called diplomats
    diplomatas
called experts
    especialistas, peritos, acadêmicos, académicos, pesquisadores, investigadores
called families
    famílias, familiares
called foreign ministry
    ministério das relações exteriores, ministério dos negócios estrangeiros
called government
    governo, regime
called lawmakers
    senadores, senador, congressistas, parlamentares, deputados, deputado, congresso
called lawyers
    advogados
called organisations
    ong, ongs, organizações, organização, associações, associação, coalizão, sociedade civil, entidades
called states
    países, estados
called victims
    vítimas, sobreviventes
words spokesman
    porta voz, porta vozes, rupert colville, colville, ravina shamdasani, shamdasani, liz throssell, throssell, jeremy laurence, laurence, seu escritório, seu gabinete, funcionário, funcionários, responsável, sua equipe, sua equipa, assessoria
words other-author
    comitê para a eliminação da discriminação racial, comité para a eliminação da discriminação racial, comitê de direitos humanos, comitê contra a tortura, grupo de trabalho sobre detenção arbitrária, cerd
    tribunal, departamento de estado, human rights watch, hrw, anistia, anistia internacional, amnistia internacional, aspi, instituto, instituto australiano, universidade, acadêmicos, académicos, pesquisadores, bbc, consórcio, jornal, veículos, adrian zenz, zenz, oit, organização internacional do trabalho, parlamento europeu, parlamento, embaixada, relator especial, relatores especiais, relator, relatora, especialistas independentes, congresso, senado, pentágono, washington post, new york times, livro branco, oms, newlines, comitê, comité
    ong, governo americano, administração biden, casa branca, think tank, alto comissariado para os refugiados, alto comissário para os refugiados, alto comissariado das nações unidas para os refugiados, acnur, alto comissariado da onu para os refugiados, alto comissariado para refugiados
    agência da onu, agência das nações unidas, unicef, unesco
words other-object
    detidos, detido, detidas, presos, preso, prisioneiros, reféns, fotos, fotografias, imagens, imagem, vídeo, vídeos, comunicado, comunicados, nota, nota oficial, declaração, declarações, números, dados, arquivos, ficheiros, documentos, artigo, artigos, reportagem, reportagens, coluna, tuíte, mensagem, veredicto, sentença, decisão, filme, livro, livro branco, romance, lista, a lista, depoimentos, depoimento, testemunhos, nomes, estatísticas, relatório anual, entrevista, suas conclusões
    as conclusões, recomendações, editorial, bens, jornalista, jornalistas, transcrições, discurso, documentário, carta aberta, uma carta, estudo, calendário, álbum
words visit
    visita, visitas, viagem, viagens, missão, deslocação, estadia, acesso, visitar, ida
words if
    não significa, não quer dizer
    se for, se vier, se publicar, se divulgar, se ela, caso, a menos que, a não ser que, desde que, contanto que, uma vez, uma vez que, até que, do contrário, com a condição de que, se o, se a, se os, se as, na hipótese de, se forem, se fosse, quando for, enquanto não, se não, salvo se
words why
    por que, por quê, porque, quando, como, até quando, para quando
words when
    quando, em que data, em que momento
words know
    sabe, saber, saiba, sabia, dizer, claro, certa, certo, decidiu, esclareceu, esclarecer, precisou, precisar, garantir, garante, confirmar, confirmou, revelou, assegurar, adiantou, informou, especificou
words deny
    noticiou erroneamente, noticiou por engano, informou erroneamente, retirou a notícia, retirou o despacho
    nega, negam, negou, negaram, negando, negar, desmente, desmentem, desmentiu, desmentiram, desmentindo, desmentido, é falso, falso que, não é verdade, não é verdade que, nega que, negou que, rejeitou que, descartou que, descarta que, refuta que, rumor, rumores, boato, boatos
words own-hearsay
    notícias segundo as quais, notícias de que, notícia de que, informações de que, informação de que, alegações de que, artigo segundo o qual, notícia segundo a qual
words own-refuted
    pediu desculpas, pede desculpas, falsas, falsos, falsa, infundadas, infundados, infundada, sem fundamento, não são verdadeiras, não é verdadeira, não procedem, não procede, não correspondem à verdade, incorretas, incorreta, desmentidas, desmentida
words recall
    faz um ano, faz esta semana um ano, faz hoje um ano, fez um ano, faz dois anos, faz * meses
    anteriormente, previamente, no início do ano, no ano passado, ano passado, o ano passado, no mês passado, mês passado, há um ano, há dois anos, há três anos, há * anos, há mais de um ano, há quase um ano, há * meses, há vários meses, há alguns meses, um ano atrás, à época, na época, na altura, naquele momento, então, no passado, um ano antes, meses antes, semanas antes, meses atrás, semanas atrás, anos atrás, tempos atrás, setembro passado, dezembro passado, junho passado, maio passado
    já em, após o anúncio, no outono passado, no verão passado, no inverno passado, no fim de 2021, no final de 2021, em 2021, originalmente, inicialmente, em várias ocasiões, várias vezes disse, repetidas vezes, outrora, desde então
words had
    tinha querido, tinha esperado, gostaria de ter publicado, queria ter publicado
    havia, haviam, tinha, tinham, prometera, dissera, anunciara, falara, afirmara, pedira
words own-hours-earlier
    horas antes, poucas horas antes, horas mais cedo
words own-travels
    viajará, viaja, viajar, visitará
words own-had-meant
    tinha querido, tinha esperado, gostaria de ter publicado, queria ter publicado
words condition
    condição, condições, em troca, em troca de, contrapartida, condiciona, condicionou, condicionado, desde que, contanto que, moeda de troca, barganha, com a condição de que, toma lá dá cá
    condicionar, condicionam, subordina, atrelou, atrela
words says
    disse, diz, dizem, disseram, declarou, declara, declararam, afirma, afirmou, afirmam, afirmaram, indicou, indica, anunciou, anuncia, anunciaram, explicou, explica, precisou, precisa que, acrescentou, acrescenta, assegurou, assegura, garantiu, garante, confirmou, confirma, confirmaram, reconheceu, reconhece, admitiu, admite, reiterou, reitera, repetiu, repete, confessou, sublinhou, sublinha, frisou, segundo, sustentou, sustenta, estimou, salientou, manifestou, contou, conta, respondeu, responde
    insistiu, insiste, recordou, lembrou, revelou, apontou, comentou, informou, informa, prometeu, promete, comunicou, adiantou, esclareceu, denunciou, ressaltou, destacou, de acordo com, dissera
words reports-that
    informa, informou, informaram, segundo, de acordo com, reporta, reportou, noticiou, noticia, revelou, revela, cita, citando, citou, citado por, vista pela, visto pela, vista por, visto por, consultada pela, consultado pela, obtida pela, obtido pela, acesso, escreve, publica, publicou, indica, indicou, adianta, adiantou, apurou, soube, viu, conta, disse, avança, avançou, exclusivo, pela, à
words own-newsroom
    jornal, semanário, periódico
words own-so-writes
    é o que publica, é o que informa, é o que revela, segundo publicou
words but
    mas, porém, contudo, no entanto, entretanto, todavia, embora, enquanto, apesar de, em contrapartida, por sua vez, agora, o qual, a qual, onde, já a, já o
words by
    de, da, do, das, dos, pela, pelo, por, assinado
words by-when
    antes de, até, até à, nesta, neste, esta, este, próxima, na próxima, no próximo, o mais tardar, até a, para, à
words see-also
    leia também, leia mais, veja também, saiba mais, mais sobre, notícias relacionadas, artigos relacionados, relacionadas, relacionados, mais lidas, leia ainda, veja mais, ler também, ler mais, continue lendo, outras notícias, confira também
words filler
    como documento oficial, como documento do, documento oficial do conselho, documentos oficiais
    este jornal, nosso jornal
    margem para dúvidas, margem a dúvidas, margem para dúvida, não deixa dúvidas, sem dúvida alguma, qualquer dúvida
    entrevista coletiva, coletiva de imprensa, conferência de imprensa, comunicado de imprensa, liberdade de imprensa, a imprensa, de imprensa, direitos humanos, não só, não apenas, não somente, sem dúvida, sem dúvidas, não há dúvida, crimes contra a humanidade, contra a humanidade, em público, ao público, o público, do público, setor público, serviço público, dinheiro público, ministério público, opinião pública, saúde pública, vida pública, universidade pública, república, relatório anual, relatório anual sobre, si mesmo, si mesma
    não governamentais, não governamental, não comentou, não quis comentar, evitou comentar, recusou comentar, recusou se a comentar, se recusou a comentar, sem comentar, não fez comentários, sem entraves, sem restrições, sem precedentes, sem relação, sem rodeios, sem cessar, não mais de, não menos de, nada menos, não tentará, não buscará, não se candidatará, não concorrerá, não disputará, desiste de um segundo, desistiu de um segundo, renuncia a um segundo, concluir o mandato, concluiu o mandato
    concluir seu mandato, terminar o mandato, termina o mandato, terminou o mandato, encerrou o mandato, terminar seu mandato, concluir o seu mandato, não foi uma investigação, não é uma investigação, estado de direito, conselho de segurança, conselho de estado, por meio de, em meio a, meio ambiente, projeto de lei, pelo menos, ao menos, não respondeu, não respondeu de imediato, carta da onu, carta das nações unidas, à espera de julgamento, à tarde, mais tarde, da tarde, até agora, até hoje, questionada se, questionado se, perguntada se
    perguntaram se, perguntou se, perguntas sobre, cada vez mais, mais uma vez, outra vez, pela segunda vez, pela primeira vez, uma vez mais, carta branca, carta magna, sem avanços, sem progressos, falta de progressos, não houve avanços, não houve progressos, não é a primeira, segundo mandato, pela sua parte, por parte, declaração universal, chamado livre, não politize, não se pronunciou, apresentar queixa, apresentar a demissão, apresentar renúncia, em liberdade, da parte, pode ser visto, conta com, contam com, por conta, dar se conta
    levar a sério, nem mesmo, sem dizer uma palavra, sem uma palavra, chamado a, de para, estado chinês, estado do, recusa a visita, publica se, quinta feira, segunda feira, terça feira, quarta feira, sexta feira
    abandonar o cargo, abandona o cargo, abandonar o posto, abandonar seu cargo, abandonar o seu cargo
    *am se a, *am se o, *am se as, *am se os, *em se a, *em se o, *em se as, *em se os, *ou se a, *ou se o, *ou se as, *ou se os, *eu se a, *eu se o, *eu se as, *eu se os, *iu se a, *iu se o, *iu se as, *iu se os, *ar se a, *ar se o, *ar se as, *ar se os, *er se a, *er se o, *er se as, *er se os, *ir se a, *ir se o, *ir se as, *ir se os, *ndo se a, *ndo se o, *ndo se as, *ndo se os
    há quase um ano que, há um ano que, há meses que, há mais de um ano que
    publica o jornal, publica o south china morning post, publicou o jornal, segundo publica, segundo publicou, publicado no jornal, publicado pelo jornal, publica o diário
    não passa de, não passam de, não é mais do que, não é mais que, não são mais do que, nada mais é do que, não é senão, não hesitou em, não hesitaram em, não tardou a, não tardaram a, não demorou a, sem aviso prévio, sem aviso, sem alarde, sem conferência de imprensa, sem entrevista coletiva, que a china não queria, que pequim não queria, que ninguém esperava, investigação internacional, uma investigação internacional, investigação independente, uma investigação independente, comissão de inquérito, uma comissão de inquérito, inquérito internacional, inquérito independente, missão de investigação
    não quer ouvir falar
words today
    hoje, esta noite, ainda hoje, nas próximas horas, no fim do dia, até o fim do dia, até ao fim do dia, antes da meia noite, ao longo do dia, no decorrer do dia, esta tarde, em questão de horas, neste mesmo dia, dentro de horas, hoje mesmo, no final do dia, durante o dia
words tomorrow
    amanhã
words soon
    em breve, brevemente, dentro em breve, dentro de pouco tempo, num futuro próximo, em um futuro próximo, nos próximos dias, nos próximos meses, muito em breve, a qualquer momento, iminente, em questão de dias, a curto prazo, logo mais, proximamente
    ao virar da esquina, está para breve, para breve, está por dias, por dias, está por horas, está a caminho, a todo momento, de um momento para o outro, é questão de dias, questão de dias, questão de horas, numa questão de dias, em tempo breve, prestes a sair
words coming-weeks
    questão de semanas, coisa de semanas, algumas semanas, poucas semanas, em semanas, umas semanas, um par de semanas
    próximas semanas, semanas seguintes, par de semanas, semanas vindouras, dentro de semanas
words end-of
    fim do mês, final do mês, fim deste mês, final deste mês, fins do mês
words this-month
    este mês, neste mês, ainda este mês, deste mês, corrente mês

words own-put-off-to
    para, até, a
words own-at-first
    inicialmente, originalmente, a princípio, de início, num primeiro momento
words own-opens
    que começam, que começa, que arrancam, que arranca, que abrem, que se iniciam, que têm início, que começarão
words own-before-month
    antes de
words month-1
    janeiro, jan
words month-2
    fevereiro, fev
words month-3
    março
words month-4
    abril
words month-5
    maio
words month-6
    junho
words month-7
    julho
words month-8
    agosto
words month-9
    setembro
words month-10
    outubro
words month-11
    novembro
words month-12
    dezembro
words weekday-1
    segunda feira, na segunda, nesta segunda
    nesta segunda feira, esta segunda feira
words weekday-2
    terça feira, terça
    nesta terça feira, esta terça feira
words weekday-3
    quarta feira, quarta
    nesta quarta feira, esta quarta feira
words weekday-4
    quinta feira, quinta
    nesta quinta feira, esta quinta feira
words weekday-5
    sexta feira, sexta
    nesta sexta feira, esta sexta feira
words weekday-6
    sábado
words weekday-7
    domingo

# --- What Portuguese has of its own -----------------------------------------------------------------------------------

once own-publishes: present forms that with a day to come are a promise
once own-future: verbs that are future in themselves, or subjunctives that what stands before makes a wish or a condition of
words own-future
    entregará, entregarão, apresentará, apresentarão, estará à disposição, chegará ao público
    publicará, publicarão, publicarei, publicaremos, publicaria, publicariam, divulgará, divulgarão, divulgaria, divulgariam, difundirá, difundiria, tornará público, tornará pública, tornarão público, tornarão pública, tornaria público, tornaria pública, dará a conhecer, daria a conhecer
    sairá, sairão, sairia, sairiam, virá a público, viria a público, virá à luz, viria à luz, verá a luz, verá a luz do dia, veria a luz do dia, lançará, lançarão, lançaria, liberará, liberaria, soltará, soltaria, apresentaria, aparecerá
    será conhecido, torná lo á público, será tornado público, será tornada pública
    porá à disposição, colocará no ar, porá cá fora, sairá da gaveta, verão a luz do dia
once own-ready: says of a report that it will be there
words own-ready
    estará pronto, estará pronta, estaria pronto, ficará pronto, ficará pronta, ficaria pronto, estará disponível, estaria disponível, estará concluído, ficará disponível, fica pronto, será conhecido, será conhecida, conhecido nas próximas horas
    chegará, chegaria, estará no site, estará no ar
once own-appears: shows itself, of a report
words own-appears
    sai, saía, saiu, surge, surgiu, chega, chegou, acaba de sair
    apareceu, aparece, sai finalmente, saiu finalmente, saiu enfim, enfim sai, chegou finalmente, chegou enfim, já há, finalmente há, há finalmente, caiu, aterrou, veio
words own-goes-out
    sai, fica pronto, torna público, torna pública
    chega
words own-both-ways
    nos dois sentidos, em ambos os sentidos, de ambos os lados, dos dois lados, de um lado e de outro, de todos os lados, em um sentido e em outro
words own-promised
    prometido, prometida, anunciado para, anunciada para
words own-spoke
    falou em, falara em, falado em, falava em, falou de, mencionou, anunciou, prometeu, prometera
words own-no-commitment
    comprometer se com uma data, comprometer se com data, se comprometer com uma data, comprometeu com uma data, dar uma data, dar data, fixar uma data, fixar data, marcar data, precisar uma data, adiantar uma data
words own-avoids
    evitou, evita, recusou, recusou se, recusa, esquivou se, eludiu, furtou se, escusou se, negou se
words own-was-to
    ia, devia, deveria ter, tinha de, estava previsto, estava prevista, era esperado, era esperada, era para
words own-will-happen
    acontecerá, ocorrerá, terá lugar, será, está prevista, prevista, é iminente, chegará, anunciada, dar se á
words own-opposes-firmly
    se opõe com firmeza, se opõe firmemente, opõe se firmemente, opõe se com firmeza, se opôs firmemente, opomo nos firmemente, nos opomos firmemente, se opõe veementemente, firme oposição, oposição firme, se opõe frontalmente
    somos totalmente contra, somos contra, opomo nos, nos opomos, opomo nos totalmente, somos contrários
words own-meddling
    ingerência, ingerências, interferência, politização, sanções
words own-argues
    defende, defendem, defendeu, defenderam, defendendo
words own-stop
    deixar de, deixe de, parar de, pare de
words own-slur-alone
    farsa, mentira, mentiras, colcha de mentiras, calúnia, calúnias, ilegal e nulo, ferramenta política, instrumento político, nulo
    difamação
words own-wants
    quer que, quer ver, queria que, deseja que
words own-put
    pôr, põe, pôs, colocar, coloca, colocou
words own-on-air
    no ar, na internet, no site, online, em linha
words own-we-work
    trabalhamos, estamos trabalhando, estamos a trabalhar, seguimos trabalhando, continuamos a trabalhar, trabalhando duro, trabalhando muito, segue trabalhando, trabalha contra o relógio
words own-confirms
    confirmou, confirma, confirmam, ratificou, anunciou, anuncia, reafirmou, reafirma
words own-objections
    objeções, reparos, reservas
words own-so-that
    para que, a fim de que, de modo que
words own-want-to-see
    querem ver, querem ler, querem conhecer, exigem, reclamam, cobram, exige, reivindicam
    exigiram, exigiu, cobra, cobraram, cobrou
words own-since-release
    desde o lançamento, desde a publicação, desde a divulgação, após a publicação, após a divulgação, depois da publicação, depois da divulgação
words own-this-day
    hoje, ainda hoje, esta noite, nesta segunda feira, nesta terça feira, nesta quarta feira, nesta quinta feira, nesta sexta feira, esta segunda feira, esta terça feira, esta quarta feira, esta quinta feira, esta sexta feira
words own-publishes
    publica, publicam, divulga, divulgam, torna público, torna pública, dá a conhecer, lança, apresenta
    sai, saem, vem a público, é publicado, é divulgado
words own-dissuade-it
    a dissuadir, dissuadi la, fazê la desistir, que desista, demovê la, a demover
words own-when
    quando
words own-must-out
    tem de, tem que
words own-or-not
    ou não, ou para não, ou que não, ou deixasse de, ou para que não, ou a desistir
words own-opposes-it
    se opõe a isso, opõe se a isso, opõem se a isso, que não o faça, para que não o faça, não o faça, não faça isso, não o fizesse, não fazê lo, de não o fazer, desista de fazê lo, o impeça, se abstenha, se abstivesse
words own-as-promised
    como prometera, como tinha prometido, como havia prometido, como prometeu, conforme prometera, conforme prometido, conforme prometeu, tal como prometeu, tal como prometera, como prometido, como se comprometera, como se tinha comprometido, havia se comprometido a isso, cumpriu a promessa, cumprir a promessa, cumprir o prometido, cumpriu o prometido, cumprir sua promessa, cumprir a palavra, o que prometi, cumpriu a palavra, cumprir o que prometi
words own-broken-promise
    não cumpriu a promessa, descumpriu a promessa, descumpre a promessa, não cumpriu o prazo, descumpriu o prazo, prazo descumprido, faltou à palavra, quebrou a promessa, promessa descumprida, promessa não cumprida, falhou o prazo, falhou a promessa, incumpriu a promessa
    já não prometeu nada, já não promete nada, não prometeu nada, não promete nada, já não garante nada
words own-keep
    guardar, guarde, manter, mantenha, deixar, deixe, colocar, coloque, pôr, ponha, fique, ficar, siga, permaneça
    guardasse, mantivesse, deixasse, metesse, pusesse, ficasse, permanecesse, esconda, escondesse, retenha
words own-away
    na gaveta, numa gaveta, em uma gaveta, a sete chaves, em segredo, guardado, escondido, na geladeira, no congelador, em reserva, engavetado
words own-no-debate
    não haverá debate, se recusa a debater, recusa debater, recusou debater, rejeita debater, rejeitou debater, rejeita um debate, rejeitou um debate, rejeita debate, rejeitou debate, não debaterá, rejeita discutir, rejeitou discutir, recusa em debater, sem debate, rejeita o debate, rejeitou o debate, derruba debate, chumba debate, barra debate, veta debate
words own-against
    contra, contrário a, contrária a, contrários a, contrárias a, contrário à, contrários à, contrárias à, contrária à, desfavoráveis à
words own-assembly
    parlamento, assembleia nacional, assembleia da república, senado, deputados, bundestag, câmara, congresso, conselho de segurança, eurodeputados
words own-a-report
    um novo texto
    um novo relatório, um novo estudo, novo estudo, um documento, segundo um relatório, segundo um estudo, uma análise
    um relatório, um estudo, em relatório, num relatório, em um relatório, novo relatório, uma investigação, relatório de
words own-in-a-report
    em relatório, num relatório, em um relatório, em seu relatório, no seu relatório
words own-works-on-it
    trabalhando nele, trabalha nele, trabalhamos nele, a trabalhar nele, trabalham nele, quase pronto, quase pronta, praticamente pronto

words own-about
    sobre, acerca de
words own-opposite
    o contrário, justamente o contrário, exatamente o contrário, o oposto
words own-what-waits
    o que * espera, o que espera, o que bachelet espera, do que está à espera, de que está à espera, que espera
words own-insists
    insiste que, insistem que, insistiu que, insiste em que, espera de bachelet que, espera de, esperam de, insiste, insistem
words own-first-look
    em primeira mão, a primazia, primeira leitura, antes de todos, antes do público, antes de todo mundo
words own-hand
    em mãos, na mão, em punho, nas mãos
words own-right-to
    direito ao, direito a conhecer, direito de conhecer, direito de ler, direito a ler, direito de ver, direito de saber o que diz, merecem ler, merecem conhecer, merece ler, merece conhecer, merecem ver
words own-read
    leia, leiam, ler, conheça, conheçam, conhecer, veja, vejam, ver, saiba
words own-no-excuse
    não há desculpa para, já não há desculpa, não há mais desculpa, não há desculpas, não há razão para, nenhuma razão para, nenhuma desculpa, nada justifica, já nada justifica, nada mais justifica, não há motivo para, nenhum pretexto, inaceitável, injustificável, indesculpável
once own-hold-back: to keep a report back, which there is no excuse for
words own-hold-back
    reter, guardar, esconder, ocultar, esperar, adiar, segurar, engavetar
words own-after-the
    após o, após esse, após este, depois do, na sequência do, à luz do, em vista do, perante o, diante do, com base no, apoiados no, em resposta ao
    após as, depois das, à luz das, perante as, diante das, ao conhecer o, ao ler o, depois de conhecer o, depois de ler o, na esteira do, no rescaldo do, face ao, com o
    após, na sequência de
words own-cooperate
    cooperar, cooperará, coopera, cooperação, colaborar, colaborará, colaboração, diálogo, dialogar
words own-until
    até, antes
words own-sees-in
    vê no, veem no, viu no, viram no, vê em, diz ver no, encontra no, encontram no, lê no
    vê confirmadas no, veem confirmadas no, vê confirmado no, apoia se no, apoiam se no, se apoia no, se apoiam no, brande o, brandem o, invoca o, invocam o, agarram se ao, se agarram ao
words own-confirms-it
    confirma o que, confirmam o que, lhes dá razão, lhe dá razão, dá razão a, faz justiça, é um alívio, é uma vitória, é um triunfo, é um passo, é um reconhecimento, é uma vergonha, não vale nada, não tem valor nenhum, é um insulto, é uma provocação, chega tarde, é um começo, valida, corrobora, é um marco, representa um marco
    embaraça, embaraçou, constrange, constrangeu, incomoda, incomodou, irrita, irritou, enfurece, põe em xeque, põe em causa, encurrala, deixa pequim, divide, dividiu, abre uma brecha, abre uma crise, abre caminho, abre a porta, reabre, reacende, tensiona, envenena, azeda, azedou, não basta, não chega, é insuficiente, sabe a pouco, desilude, decepciona, não muda nada, muda tudo, marca uma viragem, marca uma virada, é um ponto de viragem, é um ponto de virada, é um divisor de águas, é histórico, é uma bofetada, é um duro golpe, é um golpe, é um revés, é credível, é equilibrado, chega tarde demais
    vem tarde, peca por tardio, deixa a desejar, reforça as, reforça a, confirma as, confirma os, confirma as acusações, dá força a, dá força às, dá voz a, dá voz às
words own-took-until
    foi preciso esperar, foi preciso aguardar, teve de se esperar, pôs fim ao suspense, põe fim ao suspense, põe fim à espera
words own-is-here
    já está aí, está aí, já está disponível para todos, está sobre a mesa, já está sobre a mesa, já pode ser lido, pode agora ser lido, está nas mãos do público, já cá está
    está no ar, está online, já está no ar, já está online, já está cá fora, está cá fora, é público, já é público, é uma realidade, já é uma realidade, chegou, chegou enfim, chegou finalmente
words own-in-hand
    tem já nas mãos, já tem nas mãos, tem nas mãos, tem em seu poder, já tem em seu poder, dispõe do, já dispõe do, dispõe de uma cópia, já leu, já conhece, tem sobre a mesa
    já tem nas mãos o, já recebeu, recebeu o, recebeu uma cópia, já tem uma cópia, tem uma cópia, já teve acesso, teve acesso ao, está a ler, está lendo, já pôde ler, pôde ler, pôde ver
words own-time-for
    dispõe de, tem até, tem alguns dias para, tem prazo, prazo para, tem duas semanas para
words own-campaign
    faz campanha, fazem campanha, campanha, assinaturas, ofensiva, manobra, manobras, mobiliza, coligação, coalizão, diligências, lobby, frente
words own-against-it
    contra
words own-try-that
    tenta que, tentam que, conseguir que, tenta conseguir que, procura que, para que, a fim de que, garantir que, assegurar que, faz com que, move céus e terra
words own-would-like
    gostaria que, preferia que, preferiria que, desejaria que, quer que, queria que
words own-still
    ainda, continua, continue, lamenta, lamentam, deplora, estranha, teme, temem, preocupa
words own-would-hurt
    prejudicaria, prejudicar, arruinaria, poria em risco, atiçaria, envenenaria, quebraria a confiança, minaria, abalaria
words own-colon
    :
words own-colon-that
    : que
words own-leaves-with
    despede se com, despediu se com, se despede com, se despediu com, sai de cena com, saiu de cena com, encerra o mandato com, encerrou o mandato com, termina o mandato com, terminou o mandato com, conclui o mandato com, fecha o mandato com, fechou o mandato com, deixa o cargo com, deixou o cargo com, vai se embora com, diz adeus com
words own-breaks-silence
    quebra o silêncio, quebrou o silêncio, rompe o silêncio, rompeu o silêncio, quebra seu silêncio, quebrou o seu silêncio, sai do silêncio, saiu do silêncio
words own-what-it-says
    o que diz o, o que diz a, o que revela o, o que contém o, o que há no, o que consta do, o que está no, o que se sabe do, que diz o, eis o, eis o que diz o, leia o, leia a íntegra do, íntegra do, a íntegra do, confira o, pontos principais do, os principais pontos do, pontos chave do, entenda o, veja o, por dentro do, as revelações do, finalmente o, enfim o
words own-abuses
    crimes contra a humanidade, crime contra a humanidade, crimes de direito internacional, crimes internacionais, tortura, torturas, violência sexual, violações, detenções arbitrárias, detenção arbitrária, graves violações, graves abusos, abusos, maus tratos, trabalho forçado, trabalhos forçados, esterilizações, esterilização, repressão, campos, discriminação, atrocidades, perseguição
words own-crimes
    crimes contra a humanidade, crime contra a humanidade, crimes de direito internacional, crimes internacionais
words own-holds
    vê, viu, vê indícios, vê possíveis, acredita, considera, entende, sustenta, aponta, apontou, aponta para, acusa, acusou, denuncia, denunciou, alerta, alertou, adverte, advertiu, conclui, concluiu, constata, constatou, documenta, documentou, encontra, encontrou, afirma, afirmou, diz, disse, fala em, fala de, falou em, falou de, confirma, confirmou, atesta, atribui, imputa, suspeita, teme, reconhece, reconheceu, identifica, identificou
words own-tells
    aponta, apontou, afirma, afirmou, sustenta, sustentou, indica, indicou, considera, considerou, refere, referiu, sublinha, sublinhou, destaca, destacou, salienta, assinala, assinalou, alerta, alertou, diz, fala em, fala de, confirma, confirmou, acusa, denuncia, entende, admite, avalia, mostra, revela
words own-shows
    aponta tortura, aponta para, aponta abusos, aponta crimes, retrata, retratou, descreve, descreveu, enumera, enumerou, elenca, elencou, relata, relatou, mostra, mostrou, traça, traçou, pinta, pintou, expõe, expôs, escancara, escancarou, comprova, comprovou, demonstra, demonstrou, prova, atesta, atestou, dá como provado, dá como provada, dá credibilidade, deu credibilidade, inclui, reúne, reuniu, põe a nu, pôs a nu, põe o dedo, pôs o dedo, responsabiliza, culpa, não fala em genocídio, evita falar em genocídio, não usa a palavra
words own-other-un
    peritos, perito, especialistas, especialista, comitê, comité, relator, relatora, relatores, grupo de trabalho, agência, embaixador, embaixadora, conselho, assembleia, ex, eua, ong, tribunal, reunião, cimeira
words own-imperative
    publique, publiquem, divulgue, divulguem, torne público, tornem público, torne pública, lance, libere, liberte, solte, mostre, ponha cá fora, publique se, divulgue se
words own-countdown
    contagem decrescente, contagem regressiva, a poucas horas do, a poucos dias do, a um passo do, horas para, dias para
words own-where
    onde está, onde anda, onde para, onde foi parar, por onde anda, que é feito do, o que é feito do, o que aconteceu ao, o que aconteceu com o, o que houve com o, cadê, cadê o, a quantas anda, para quando
words own-without
    vai se embora sem, foi se embora sem, vai embora sem, foi embora sem, sai sem, saiu sem, sai de cena sem, deixa o cargo sem, deixou o cargo sem, despede se sem, se despede sem, despediu se sem, termina o mandato sem, encerra o mandato sem, fim de mandato sem, adeus sem
words own-yesterday
    ontem, ontem à noite, esta madrugada, de madrugada, na véspera, esta manhã, na quarta feira à noite, na noite de quarta feira, in extremis, à última hora, na última hora, no último minuto
words own-verdict
    é uma vitória, é um triunfo, é um marco, é um passo histórico, é histórico, é um momento histórico, é um dia histórico, é um alívio, é um reconhecimento, é um primeiro passo, é um ponto de viragem, é um ponto de virada, é um insulto, é uma vergonha, é uma provocação, é uma farsa, dá nos razão, nos dá razão, não muda nada, chega tarde, é pouco, é insuficiente, peca por tardio
words own-on-it
    sobre o, acerca do, a propósito do, após o, depois de ler o, ao ler o, referindo se ao, em referência ao, a respeito do, comentando o, ao comentar o
words own-accuses
    acusa, acusou, acusam, censura, censurou, critica, criticou, atira se à, culpa, culpou
words own-cannot-wait
    não podem continuar à espera, não pode continuar à espera, não podem esperar mais, não pode esperar mais, não podem mais esperar, não pode mais esperar, não podemos esperar mais, não podemos mais esperar, já esperaram demais, já esperaram o suficiente, já esperamos demais, esperaram demasiado, cansados de esperar, cansadas de esperar, fartos de esperar, perdem a paciência, perde a paciência, a paciência esgotou se, paciência se esgotou
words own-wont-leave
    não sairá sem, não sairei sem, não deixará o cargo sem, não deixarei o cargo sem, não irá embora sem, não se irá embora sem, não se despedirá sem, não terminará o mandato sem, não encerrará o mandato sem, não abandonará o cargo sem, não vai embora sem, não sai sem
words own-not-to-leave
    não deixe o cargo sem, não saia sem, não vá embora sem, não se vá embora sem, não termine o mandato sem, não encerre o mandato sem, não abandone o cargo sem, não se despeça sem, não deixar o cargo sem, não sair sem, a não sair sem, a não deixar o cargo sem, não vá sem, não vá a * sem, não ir sem, não ir a * sem, não viaje sem, não viaje a * sem, não viajar a * sem, não visite * sem, não parta sem, não partir sem
words own-it-says-so
    é o que afirma o, é o que diz o, é o que conclui o, é o que revela o, é o que denuncia o, é o que aponta o, é o que consta do, é a conclusão do, é uma das conclusões do, afirma o, conclui o, diz o, aponta o, revela o, lê se no, pode ler se no
words own-and
    e
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    retira, retirou, retirado, retirada, retrata se, retratou se, se retratou, retratação, apagou, apaga, removeu, remove, eliminou, elimina, despublicou, desmente se
words own-story
    notícia de que, notícia segundo a qual, artigo segundo o qual, informação de que
    notícia, notícias, artigo, artigos, reportagem, matéria, peça, furo, manchete
rule NOTHING story-taken-back
    says own-takes-back >3 own-story
    says own-story >2 own-takes-back
# Who is to promise it has promised nothing yet.
words own-to-promise
    prometer, prometa, prometesse, garantir, garantir que, assegurar que, garanta, garantisse, comprometer-se, se comprometer, se comprometa, se comprometesse, assegurar, assegure, assegurasse, dar garantias, dê garantias
words own-a-promise
    garantia, garantias, promessa, compromisso
words own-has-to
    deve, devem
rule RELEASE_DEMANDED must-promise
    says must|own-has-to >3 own-to-promise >14 publish|released|publication|own-future
    says asks > own-to-promise >14 publish|released|publication|own-future
    says asks >3 own-a-promise >14 publish|released|publication|own-future
    unless not >2 publish|released|publication
    confidence 0.8
    yes Bachelet deve garantir que o relatório da ONU sobre Xinjiang será publicado, disse a Anistia.
    no  Bachelet garantiu que o relatório da ONU sobre Xinjiang será publicado.
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >4 own-colon-that >10 not >3 publish|released|own-future
    says asks|pressure >4 own-colon >2 not >2 publish
    confidence 0.8
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >4 own-colon-that >10 publish|own-future
    says asks|pressure >4 own-colon >2 publish
    unless not >4 publish
    confidence 0.75
words own-calls
    chama, chamou, chamam, chamaram, classifica, classificou, classificam, classificaram, qualifica, qualificou, tacha, tachou, apelida, apelidou, rotula, rotulou, descreve, descreveu, considera, considerou, fala em, falou em
words own-content
    o conteúdo, seu conteúdo, o trabalho do, o trabalho da, esse trabalho, o exercício, o papel, esse papel, a peça
words own-after-release
    dia seguinte à divulgação, dia seguinte à publicação, dia seguinte da publicação, dia depois da publicação, dia após a divulgação, dia após a publicação, horas após a divulgação, horas após a publicação, horas depois da publicação, dias após a divulgação, dias depois da publicação, desde a sua publicação, desde a publicação, desde a divulgação, após a divulgação, após a publicação, recém divulgado, recém publicado, mal foi publicado
words own-hits-back
    reagiu com fúria, reage com fúria, reagiu furiosa, reagiu com ira, reagiu com raiva, contra ataca, contra contra atacam, respondeu com fúria, explodiu, explode, partiu para o ataque, subiu o tom, não tardou a reagir, não demorou a reagir, não tardou a responder
    perde as estribeiras, perdeu as estribeiras, respondeu com dureza, responde com dureza, responde com um documento, respondeu com um documento, contra atacou, partiu para a ofensiva, passa ao ataque, passou ao ataque, mostra as garras, mostrou os dentes, subiu de tom, fala em complô
words own-go-ahead
    avançar, seguir em frente, ir em frente, ir adiante, levar adiante, avançasse, avance, dar o passo, ir até ao fim, ir até o fim
words own-returned
    enviou, enviado, remeteu, devolveu, devolvido, entregou, apresentou, fez chegar, encaminhou, encaminhado, submeteu
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
    unless will|promise|if|asks|may|must|not
    confidence 0.65
words own-attacks
    ataca o, atacam o, atacou o, atacaram o, arremete contra, investe contra, investiu contra, investem contra, se volta contra, insurge se contra, insurgiu se contra, ridiculariza, ridicularizou, ridicularizam, zomba do, zombou do, vilipendia, desanca, desancou, arrasa o, arrasou o, critica duramente o
    investe contra o, se insurge contra, insurge se contra o, descredibiliza o, desacredita o, desvaloriza o, detona o, detonou o, malha o, bombardeia o, dispara contra, disparou contra, atira se ao, atirou se ao, vira se contra, virou se contra, demole o, demoliu o, desmonta o, rasga o, goza com
words own-provokes
    provocou, provoca, desencadeou, desencadeia, despertou, desperta, suscitou, suscita, gerou, gera, causou, causa, motivou, foi recebido com, é recebido com, recebido com, irritou, enfureceu, enfurece
    abre, abriu, cria, criou, levanta, levantou, acende, acendeu, atiça, atiçou, alimenta, recebe, recebeu, colhe, colheu, provocam, acolhido com, foi acolhido com, deixa, deixou
words own-anger
    fúria, ira, raiva, indignação, revolta, protestos, protesto, irritação, aplausos, elogios, cólera, mal estar, satisfação
    uma crise, crise, tempestade, terremoto, terramoto, celeuma, polêmica, polémica, tensão, tensões, críticas, reações, reação, condenação, condenações, repúdio, brecha, alvoroço, burburinho, alívio, esperança, desilusão, debate, divisão
words own-over-it
    por causa do, com o, diante do, perante o
    após o, contra o, com as, pelas, pelo, face ao, depois do, em relação ao, perante as, diante das
words own-no-room-for-doubt
    não deixa margem para dúvidas, não deixa margem a dúvidas, não deixa margem para dúvida, não deixa dúvidas, não deixa qualquer dúvida, não deixa nenhuma dúvida, fala por si, fala por si só, é inequívoco, é demolidor, é contundente, não pode ser ignorado
words own-have-consequences
    tenha consequências, deve ter consequências, tem de ter consequências, precisa ter consequências, deve traduzir se em, se traduza em, deve conduzir a, deve levar a, deve abrir caminho, não fique na gaveta das, não pode ficar sem resposta, não fique sem resposta, não caia no esquecimento, exige uma resposta, requer uma resposta
    obriga a, obriga as, exige uma investigação, exige um inquérito, requer uma investigação, impõe uma resposta, deve servir de, deve servir para, deve marcar, deve ser um ponto de partida, deve ser o ponto de partida, deve levar, deve empurrar, deveria levar, não pode ficar na gaveta, não pode cair em saco roto, não caia em saco roto, não deixa desculpas
words own-retaliate
    retaliar, retaliação, retaliações, represálias, represália, contramedidas, tomará medidas, convocou o embaixador, convoca o embaixador
words own-takes-note
    toma nota do, tomou nota do, tomam nota do, toma nota de, está a analisar o, está analisando o, analisa o
words own-wait
    espera pelo, espera do, longa espera pelo, longa espera do, suspense em torno do, novela do
words own-ended
    terminou, acabou, chegou ao fim, chega ao fim, findou, termina, acaba
words own-delivered
    entregou ao público, entregou finalmente, entregou enfim, finalmente entregou, destapou
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
    yes A avaliação da ONU sobre Xinjiang não foi arquivada.
rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED both-sides
    says pressure|asks > publish|own-future > not > publish|own-future
    says pressure > publish|own-future > own-or-not
    says pressure >10 own-both-ways
    says pressure|asks > publish|own-future >16 own-opposes-it
    yes A ONU admite pressões para que publique ou não o relatório sobre Xinjiang.
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
    unless other-object|asks
    confidence 0.7
rule SUPPRESSION_PRESSURE dissuades-her
    says state >12 own-dissuade-it
    confidence 0.75
rule SUPPRESSION_PRESSURE+DELAYED deal-for-later
    says condition >16 not > publish|released|own-future
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
rule SUPPRESSION_PRESSURE asks-not-to-publish
    says asks|pressure|hope >12 not > own-future|publish
    yes A China pediu à ONU que não publicasse o relatório sobre Xinjiang.
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
    yes A China pede à ONU que deixe na gaveta o relatório sobre Xinjiang.
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
rule PROMISED put-on-air
    says will|promise > own-put >3 own-on-air
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
    yes O relatório da ONU sobre Xinjiang não sairá antes do próximo mês.
rule DELAYED may-not
    says may > not > own-future
rule SHELVED will-not-publish
    says not >2 own-future
    yes A ONU não publicará o relatório sobre Xinjiang.
rule DELAYED no-date
    says no-date > own-future
    says no-date > report > own-goes-out
    yes Bachelet não sabe quando sairá o relatório da ONU sobre Xinjiang.
words own-never-came
    nunca chegou
rule DELAYED never-came
    says report >3 own-never-came
    confidence 0.85
    yes O relatório de Bachelet sobre Xinjiang nunca chegou.
    no  A China nunca chegou a responder ao relatório de Bachelet sobre Xinjiang.
rule DELAYED unsure
    says unsure > own-future
    says unsure > report > own-goes-out
    yes Bachelet não esclareceu se publicará o relatório da ONU sobre Xinjiang.
rule RELEASE_DEMANDED asked-to-publish
    says asks|pressure >12 own-future|publish
    says own-argues >12 publish|publication
    yes A Anistia pediu à ONU que publicasse o relatório sobre Xinjiang.
    no A China pediu à ONU que não publicasse o relatório sobre Xinjiang.
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
    says own-goes-out >6 date
    yes O relatório da ONU sobre Xinjiang virá a público antes do fim do mês.
    no A ONU não publicará o relatório sobre Xinjiang.
rule PREPARING at-work-on-it
    says own-works-on-it
    confidence 0.75
rule RELEASED appears
    says report >3 own-appears
    says own-appears >2 report
    unless will|promise|may|if|not|asks|must|own-against|prepare|share|comment|date|no-date|unsure|unpublished
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
    yes Bachelet despede-se com um relatório sobre Xinjiang.
    no  Bachelet despede-se com o relatório sobre Xinjiang na gaveta.
rule RELEASED breaks-silence
    says issuer|un >2 own-breaks-silence > report|publication|own-abuses
    says issuer|un >2 own-breaks-silence >3 own-colon >4 own-abuses
    about subject
    unless not|if|will|asks|must|unpublished|own-future|draft|own-other-un
    weak yes
    confidence 0.65
    yes ONU quebra o silêncio sobre os uigures com relatório sobre Xinjiang.
rule RELEASED what-it-says
    says own-what-it-says >3 report
    says own-what-it-says + own-name
    unless not|if|will|asks|must|unpublished|own-future|draft|delay|await|prepare|other-author
    only title
    weak yes
    polarity asserted
    confidence 0.6
    no  O que diz o relatório da Anistia sobre Xinjiang.
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
    yes O relatório da ONU sobre Xinjiang afirma que as detenções podem constituir crimes contra a humanidade.
    no  Um relatório da Anistia sobre Xinjiang afirma que há crimes contra a humanidade.
rule RELEASED issuer-tells-of-crimes
    says issuer|un >3 own-holds >12 own-crimes
    says issuer|un >3 own-holds >4 own-colon >6 own-crimes
    says issuer|un >1 own-colon >8 own-crimes
    about subject
    unless if|will|draft|unpublished|asks|publish|publication|must|delay|visit|other-author|own-other-un|own-future|deny|group|not|other-report
    weak yes
    confidence 0.55
    yes ONU vê indícios de crimes contra a humanidade em Xinjiang.
    no  Peritos da ONU falam de crimes contra a humanidade em Xinjiang.
rule RELEASED it-says-so
    says own-crimes > own-it-says-so >2 report
    unless if|will|draft|unpublished|own-future|delay|other-author
    weak yes
    confidence 0.6
rule RELEASED publication-yesterday
    says publication >4 own-yesterday
    says own-yesterday >2 publication
    unless asks|must|not|will|if|promise|own-future|draft|oppose|pressure|block|delay
    confidence 0.65
rule RELEASE_DEMANDED telegraphic-demand
    says group >8 own-colon >2 own-imperative
    says own-imperative >1 at-once >3 report
    unless not >2 own-imperative|block
    polarity asserted
    confidence 0.75
    yes ONGs a Bachelet: publique já o relatório sobre Xinjiang.
rule PROMISED countdown
    says own-countdown >3 report|publication
    unless asks|not|released|debate|visit|draft|unsure
    confidence 0.65
    yes Contagem regressiva para o relatório da ONU sobre Xinjiang.
rule DELAYED unpublished
    unless own-wont-leave|own-not-to-leave
rule PROMISED wont-leave-without
    says own-wont-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Bachelet garantiu que não sairá sem publicar o relatório sobre Xinjiang.
rule RELEASE_DEMANDED not-to-leave-without
    says asks|must|pressure >12 own-not-to-leave >2 publish|report
    polarity asserted
    confidence 0.8
    yes Deputados exigem que Bachelet não deixe o cargo sem divulgar o relatório sobre Xinjiang.
    yes Entidades uigures pedem que Bachelet não vá a Xinjiang sem divulgar o relatório.
    no  A China pediu a Bachelet que não publicasse o relatório sobre Xinjiang.
rule SUPPRESSION_PRESSURE asks-not-to-publish
    unless own-not-to-leave
rule DELAYED leaves-without
    says own-without >2 report
    unless asks|must|released|if|promise|own-not-to-leave|own-wont-leave
    confidence 0.7
    yes Bachelet vai-se embora sem o relatório sobre Xinjiang.
rule DELAYED where-is-it
    says own-where >2 report
    unless released|own-future|finds|react|will|debate|draft|share
    polarity asserted
    confidence 0.7
    yes Onde está o relatório da ONU sobre Xinjiang?
rule REACTION verdict-on-it
    says own-verdict >12 own-on-it + report
    unless publish|publication|unpublished|delay|draft|if|visit|deny|await|prepare
    polarity asserted
    confidence 0.65
    yes "É uma vitória para os uigures", disse Dolkun Isa sobre o relatório da ONU sobre Xinjiang.
rule REACTION accuses-for-it
    says state >3 own-accuses > un|issuer >10 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare
    confidence 0.65
    yes Pequim acusa a ONU de servir Washington com o seu relatório sobre Xinjiang.
rule REACTION after-a-colon
    says report >4 own-colon > state|group >3 react|slur
    says report >4 own-colon >3 react|slur > state|group
    only title
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|other-author
    confidence 0.65
rule RELEASE_DEMANDED cannot-wait
    says own-cannot-wait > report|publication
    says report|publication >6 own-cannot-wait
    unless released
    polarity asserted
    confidence 0.7
    yes "As vítimas não podem continuar à espera do relatório sobre Xinjiang", disse uma ONG a Bachelet.
rule REACTION judges-it
    says state|group > own-calls >2 report
    unless publish|publication|unpublished|delay|draft|if|visit|await|prepare|not|own-future|other-author
    confidence 0.6

words own-before-release
    antes da publicação, antes da divulgação, antes de ser publicado, antes de ser divulgado, antes da sua publicação, véspera da publicação
rule SUPPRESSION_PRESSURE pressed-over-report
    unless state + own-under-fire
    no  China sob pressão por causa do relatório da ONU sobre Xinjiang.
words own-under-fire
    sob pressão
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication|own-lets-see >3 report >3 own-shelved
    unless state >1 asks|pressure
    confidence 0.8
    yes ONGs pedem a Bachelet que publique o relatório engavetado sobre Xinjiang.
    no  A China pede a Bachelet que arquive o relatório sobre Xinjiang.
words own-lets-see
    mostrar, mostre, tirar, tire
once own-shelved: what the report is called that somebody asks for
words own-shelved
    engavetado, arquivado, enterrado, escondido
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes Bachelet poderá visitar Xinjiang se o relatório for adiado para depois dos Jogos.
words own-may-travel
    poderá visitar, poderia visitar, pode visitar, poderá viajar, poderá ir
words own-there
    nessa região, na região, a região, entretanto
words own-since-long
    há, desde
rule RELEASE_DEMANDED asks-for-what-is-stuck
    says asks|own-want-to-see >4 report >8 shelve|block|delay >1 own-since-long
    unless not|visit|debate|released|why
    confidence 0.75
    yes ONGs exigem o relatório da ONU sobre Xinjiang, bloqueado há meses.
    no  A China pede que se bloqueie o relatório da ONU sobre Xinjiang.
