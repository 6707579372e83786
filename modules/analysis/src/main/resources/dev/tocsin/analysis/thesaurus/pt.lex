# Portuguese: words of the concepts that concepts.lex declares.

words publish
    publicar*, publicou, publicad*, publicam, publicand*, publicava*, publicasse*, publique*, publica o, publica relatório,
    tornar public*, torna públic*, tornou públic*, tornado público, tornada pública, tornados públicos, torne públic*,
    tornará públic*, tornando públic*, torná-lo público, vir a público com, dar a público, divulgar*, divulgou, divulgad*, divulga,
    divulgam, divulgue*, divulgand*, dar a conhecer, deu a conhecer, dado a conhecer, dá a conhecer, dada a conhecer,
    dar à estampa, lançar, lançou, lançad*, lança, revelar, revelou, revelad*, revela, difundi*, disponibiliz*,
    liberar o relatório, liberou, liberad* pela, soltar o relatório, emitir, emitiu, emitid*, apresentar o relatório,
    apresentou o relatório, desclassific*, veicul*, trazer a público, trouxe a público, dar à luz, solta relatório, põe cá fora,
    pôs cá fora, vem a público com

words come-out
    sair, saiu, sairá, saia, saído, sai o relatório, sai finalmente, vir a público, veio a público, vindo a público, vem a público,
    virá a público, vier a público, vir à luz, veio à luz, vem à luz, ver a luz, viu a luz, verá a luz, luz do dia, surgir, surgiu,
    surge, aparecer, apareceu, aparece, apareça, aflora*, emergi*, emerge, tornar-se público, tornou-se público, torna-se público,
    ser publicad*, foi publicad*, será publicad*, seja publicad*, for publicad*, ser divulgad*, foi divulgad*, será divulgad*,
    seja divulgad*, cair no domínio, do conhecimento público, chegou o relatório, cá fora, é público

words online
    online, on line, no site, no sítio, no seu site, na página, na rede, na web, internet, website, portal, carregad*, carregar,
    subiu para, subir para o site, postad*, postou, postar, acessível, acessíveis, disponível, disponíveis, descarreg*, baixar,
    baixad*, link, pdf, consultável, versão integral, íntegra

words publication
    publicaç*, divulgaç*, lançamento, saída, difusão, liberação, disponibilização, revelação, apresentação do relatório,
    surgimento, emissão, vinda a público, desclassificação, ato de publicar, acto de publicar, publicitação, vir a público

words leak
    vaza*, vazou, fuga de informação, fugas de informação, fuga de informações, fuga para a imprensa, teve acesso, tiveram acesso,
    ter acesso, obteve uma cópia, obteve cópia, cópia obtida, obtid* pela, obtid* pelo, ao qual teve, visto pela, vista pela,
    visto por, vista por, visto pelo, consultad* pela, consultad* pelo, lido pela, cópia do relatório, cópia do documento,
    cópia do rascunho, em primeira mão, exclusiv*, furo, filtrad*, leak, leaks, chegou à imprensa, passado à imprensa,
    documento confidencial, documento interno, denunciante, garganta funda, antecipad* pela

words at-last
    finalmente, enfim, por fim, afinal, no fim, no final, ao fim e ao cabo, já não era sem, por último, ao final, acabou por,
    acabou sendo, acaba por, depois de tanta espera, após longa espera, após meses de espera, após anos de espera,
    depois de muita espera, depois de meses de, após sucessivos adiamentos, após vários adiamentos, tão aguardado, tão esperado,
    muito aguardado, muito esperado, aguardadíssimo, longamente aguardado, de uma vez por todas

words last-minute
    última hora, último minuto, último momento, últimos instantes, último instante, últimos minutos, in extremis, à beira do fim,
    apagar das luzes, aos quarenta e cinco, cair do pano, nos descontos, tempo de desconto, acréscimos, prorrogação, minutos antes,
    a poucos minutos, a minutos, minutos do fim, horas antes, a poucas horas, últimas horas, meia-noite, último dia, último ato,
    último acto, derradeir*, canto do cisne, no limite, em cima da hora, mesmo em cima, em cima do prazo, na reta final,
    no fechar das portas, à tangente, despedida, onze minutos, treze minutos, quinze minutos, dez minutos

words text-size
    páginas, parágrafos, extens*, longo relatório, longo documento, volumos*, denso, densa, calhamaço, pormenorizad*, detalhad*,
    minucios*, capítulos, anexos, notas de rodapé, laudas, documento de quase, documento de mais de, robust*, alentad*

words hidden
    na gaveta, numa gaveta, em uma gaveta, nas gavetas, engavet*, fechad* à chave, sete chaves, guardad*, guardar, no cofre,
    segredo, sigil*, escond*, ocult*, encobert*, encobri*, retid*, reter, retém, reteve, retenção, debaixo do tapete,
    longe dos olhos, longe do público, pegando poeira, apanhar pó, ganhar pó, juntar pó, acumular poeira, acumulando poeira,
    empoeirad*, trancad*, sentada em cima, sentada sobre, omit*, omiss*, na sombra, nas sombras, longe dos holofotes,
    vedado ao público, sonega*, escamote*, secreto, secreta, secretos, secretismo, secretamente

words unpublished
    inédit*, não publicad*, nunca publicad*, por publicar, não divulgad*, nunca divulgad*, por divulgar, não foi publicad*,
    não foi divulgad*, nunca foi publicad*, não é público, não tornado público, não público, confidencia*, reservad*, sigilos*,
    sem publicação, sem divulgação, pendente de publicação, fora do conhecimento público, uso interno, nunca saiu, nunca viu a luz,
    embargad*, classificad*

words not-yet
    ainda não, não foi ainda, não está ainda, por enquanto não, por ora não, até agora não, até hoje não, até ao momento não,
    até o momento não, até à data não, continua sem, continuam sem, continua por, segue sem, seguem sem, permanece sem, ainda por,
    está por, falta ainda, ainda falta, resta ainda, nem sinal, nenhum sinal, sem sinal, sem sinais, nem rasto, sem rasto,
    nem rastro, nem sombra, nem vê-lo, nem vestígio, sem vestígio, cadê, onde está o relatório, por onde anda, o que é feito,
    não apareceu, não saiu, não chegou, nunca chegou, nunca apareceu, não há sinais, não há notícias, sem notícias, até agora nada,
    até hoje nada, mas nada, e nada, ainda nada, por enquanto nada, nada aconteceu, nada feito, nada mudou, nada de relatório,
    nada do relatório, tarda em, demora a sair, em paradeiro, desaparecido em combate, não se concretizou

words silence
    silênci*, ensurdecedor, cal* sobre, calad*, calou, cala-se, calar, mutism*, mud* e qued*, ficou muda, emudec*, nem uma palavra,
    nenhuma palavra, sem uma palavra, sem palavra, não disse nada, nada disse, não disse uma palavra, nada foi dito, não mencion*,
    não fez menção, sem mencionar, nenhuma menção, não fez referência, sem fazer referência, não se referiu, não abordou,
    não falou, não comentou, não comenta, não quis comentar, sem comentar, sem comentários, não fez comentários, não se pronunciou,
    não se manifestou, sem explicação, sem explicações, nenhuma explicação, sem explicar, não explicou, não deu explicações,
    não esclareceu, sem resposta, nenhuma resposta, em copas, boca fechada, omertà, recat*, reticen*, ignora por completo,
    passou ao lado, evitou falar, se cala, bico fechado

words delay-verb
    adiar*, adiou, adiad*, adia, adiam, adie, adiando, adiava*, atrasar*, atrasou, atrasad*, atrasa, atrasando, atrase*, posterg*,
    protel*, procrastin*, retard*, demor*, diferi*, prorrog*, empurrar com a barriga, empurra com a barriga,
    empurrar para a frente, empurrar para frente, empurrou para, delong*, ganhar tempo, ganhou tempo, comprar tempo, arrast*,
    suspend*, suspens*, sobrest*, segurar, segurou, segura o relatório, segurando, travar, travou, remarcad*, remarcar, reagend*,
    transferi* para, deixar para depois, deixou para, chutar para a frente, temporiz*, enrolar, enrolação, deter a publicação,
    fazer esperar

words delay-noun
    atraso, atrasos, adiamento, adiamentos, demora, demoras, postergação, postergações, protelação, protelament*, retardament*,
    delong*, prorrogaç*, diferimento, dilaç*, dilatóri*, morosidade, lentidão, tardança, enrolação, compasso de espera,
    procrastinação, arrastamento, contratempo*, acúmulo, impasse

words late
    atrasad*, tardi*, demasiado tarde, tarde demais, tardou, tarda, fora do prazo, fora de prazo, fora de tempo, fora de horas,
    além do prazo, muito depois do, já devia ter, já deveria ter, devia ter sido, deveria ter sido, há muito devido,
    há muito aguardad*, há muito esperad*, há muito adiad*, longamente adiad*, várias vezes adiad*, extemporâne*, mais vale tarde,
    antes tarde, mais tarde do que, tarde e a más, demorou, demora, atraso, já vai tarde

words date-missed
    prazo falhado, falhou o prazo, falhar o prazo, falhado o prazo, não cumpriu, não cumprid*, não cumpre, incumprid*,
    incumpriment*, descumpr*, perdeu o prazo, perder o prazo, prazo perdido, estourou o prazo, prazo estourado, prazo esgotado,
    esgotou-se o prazo, esgotado o prazo, prazo terminou, prazo acabou, prazo venceu, prazo vencido, expir*, prazo passou,
    passou o prazo, passado o prazo, passou a data, passou sem que, passaram-se, passaram semanas, passaram meses, decorrid*,
    transcorrid*, ultrapassad*, caducou, promessa quebrada, promessas quebradas, quebr* a promessa, quebrou a promessa,
    promessa por cumprir, promessas por cumprir, promessas vãs, faltou à palavra, faltou à promessa, faltar à palavra,
    ficou por cumprir, letra morta, não se concretizou, derrapagem

words stuck
    impasse, limbo, parado, parada, parados, emperr*, encalh*, encrav*, atolad*, bloquead*, preso em, preso no, presa na,
    ponto morto, estagn*, paralis*, estanc*, congelad*, arrasta, arrastam-se, arrastou-se, arrastad*, arrastando, marcar passo,
    marca passo, patin*, banho-maria, suspenso, pendente, pendentes, definha*, travad*, empacad*, jaz, dorm* na gaveta, adormec*,
    águas de bacalhau, não avança, não anda, não sai do papel, entravad*

words repeatedly
    de novo, novamente, outra vez, mais uma vez, uma vez mais, várias vezes, diversas vezes, inúmeras vezes, repetid*, reiterad*,
    vezes sem conta, por diversas ocasiões, em várias ocasiões, em diversas ocasiões, vez após vez, enésim*, segunda vez,
    terceira vez, quarta vez, sucessiv*, consecutiv*, constantemente, continuamente, sistematicamente, frequente*, com frequência,
    amiúde, volta a, voltou a, voltaram a, voltam a, tornou a, insistentemente, incessante*, sem cessar, a toda a hora,
    todos os meses, mês após mês

words wait
    esperar, espera, esperam, esperamos, esperando, esperava, esperavam, esperou, esperado, esperada, aguardar, aguarda, aguardam,
    aguardamos, aguardando, aguardava*, aguardad*, aguardou, aguardo, na expectativa, em suspenso, de prontidão, pacien*, ansios*,
    de braços cruzados

words long-time
    há meses, há anos, há vários meses, há muitos meses, há mais de um ano, há cerca de um ano, há um ano, há dois anos,
    há três anos, há muito, há tanto tempo, há tempos, há semanas, há algum tempo, faz meses, faz anos, faz tempo, durante meses,
    durante anos, durante mais de, por meses, por anos, por mais de um ano, por muito tempo, por tanto tempo, durante muito tempo,
    meses depois, anos depois, um ano depois, ao fim de meses, meses a fio, anos a fio, após meses, após anos, depois de meses,
    depois de anos, um ano atrás, meses atrás, anos atrás, tempos atrás, ano passado, desde o verão, desde então, quase um ano,
    longos meses, longos anos, longo tempo, demasiado tempo, tempo demais, interminá*

words more-time
    mais tempo, precisa de tempo, precisa de mais, precisamos de mais, necessita de mais, leva tempo, levará tempo, demora tempo,
    demora mais, demorará, vai demorar, vai levar, ainda demora, ainda algum tempo, algum tempo ainda, mais algum tempo,
    mais um tempo, mais umas semanas, mais algumas semanas, mais alguns dias, mais alguns meses, mais demorado, mais demorada,
    mais do que o previsto, mais que o previsto, mais longo do que, além do previsto, mais tarde do que, prolong*, alarg* o prazo,
    alargamento do prazo, extensão do prazo, prorrogaç*, tempo necessário, tempo adicional, sem pressa, não há pressa

words no-date
    sem data, sem uma data, nenhuma data, não há data, não tem data, não existe data, não deu data, não indicou data,
    não avançou data, não fixou data, data exata, data exacta, data concreta, data certa, por definir, a definir, por determinar,
    sem calendário, sem cronograma, nenhum calendário, sem prazo, sem prazos, nenhum prazo, não há prazo, não deu prazo,
    sem previsão, não há previsão, sem precisar, sem especificar, não especificou, não precisou, sem adiantar, não adiantou,
    não disse quando, sem dizer quando, sem indicar quando, não se sabe quando, não sabe quando, não está claro quando,
    não é claro quando, quando será publicado, quando será divulgado, indefinid*, indetermin*, sine die, ad aeternum, calendas

words time-short
    tempo esgota, esgota-se o tempo, tempo está a esgotar, tempo está se esgotando, tempo a acabar, tempo está acabando,
    pouco tempo, falta pouco, faltam dias, faltam horas, falta de tempo, contagem decrescente, contagem regressiva, contrarrelógio,
    contra o tempo, corrida contra, relógio, tic tac, dias contados, horas contadas, últimos dias, últimas semanas, poucos dias,
    poucas horas, dias restantes, restam dias, dias que restam, dias que faltam, prazo aproxima-se, aproxima-se o prazo,
    prazo se aproxima, prestes a terminar, prestes a expirar, ampulheta, urge, a dias de, na reta final

words impatience
    impacien*, frustr*, desilus*, desiludid*, decepç*, deceç*, desapont*, desalent*, desânim*, consternaç*, consternad*, perplex*,
    exasper*, irritaç*, descontent*, insatisf*, indignaç*, indignad*, revolt*, raiva, angústia, cansad* de esperar, cansados,
    fart*, saturad*, paciência, desesper*, mal-estar, desagrado, amargura, inquiet*, aflição

words reason
    porque, devido a, devido ao, por conta de, por conta da, por conta do, em virtude, em função, graças a, dado que, uma vez que,
    visto que, já que, pois, razão, razões, motivo, motivos, motivad*, causa, causas, causad*, atribu*, justific*, aleg*, explic*,
    desculpa, desculpas, pretext*, culpa, culpou, na sequência de, fruto de, por isso, relacionad* com, ligad* a, invoc*, portanto

words promise-verb
    promet*, garanti*, garante, compromet*, jurou, assegur*, assumi* o compromisso, assumiu o compromisso, deu a palavra,
    deu a sua palavra, deu sua palavra, dou a minha palavra, dar a palavra, empenh* a palavra, faz a promessa, fez a promessa,
    jurar, juraram

words promise-noun
    promessa, promessas, compromisso, compromissos, garantia, garantias, palavra, juramento, obrigação, intenção, empenho,
    boas intenções, prometido, jura solene

words intend
    pretend*, tenc*, intenç*, intuito, plane*, plano de, planos de, prevê, prevêem, previa, quer, querem, queria, queriam, queira,
    quero, queremos, quis, gostaria, gostariam, desej*, visa, visam, visava, almej*, espera, esperam, espero, esperamos, esperava,
    conta publicar, contava, contamos, propõe-se, propôs-se, objetivo, objectivo, meta, propósito, decidi*, disposta a, disposto a,
    ambicion*, tem em mente

words resolve
    determinad*, determinação, decidid*, resolut*, firmeza, firmemente, firme intenção, inabaláv*, irredutív*, empenhad*, cumpri*,
    cumpra, honrar, honr* a palavra, honrará, honrou, manter a palavra, manterá a palavra, manter a promessa, mantém a promessa,
    manteve a palavra, palavra mantida, fiel à promessa, haja o que houver, aconteça o que acontecer, custe o que custar,
    a todo custo, a todo o custo, a qualquer custo, dê por onde der, doa a quem doer, contra ventos e marés, contra tudo e todos,
    apesar de tudo, em qualquer caso, de qualquer forma, de qualquer maneira, seja como for, até ao fim, até o fim, levar a cabo,
    sem vacilar, sem hesitar, não recua, não vai recuar, não voltará atrás, não abre mão, não desist*, vai mesmo, irá mesmo,
    vontade de, vontade política, prometido é devido

words soon
    em breve, brevemente, para breve, logo, daqui a pouco, dentro de pouco, em pouco tempo, próxim*, iminen*, a qualquer momento,
    a todo o momento, a qualquer instante, questão de dias, questão de horas, questão de semanas, quanto antes,
    mais breve possível, mais rapidamente possível, assim que possível, curto prazo, para já, não tardará, não vai tardar,
    não demora, está para sair, está para chegar, prestes a, às portas, ao virar da esquina, na véspera, às vésperas, em vésperas,
    cedo, a caminho

words expected
    previst*, esperad*, espera-se, esperava-se, se espera, aguardad*, aguarda-se, deve ser, devem ser, deve sair, deverá, deverão,
    devia, deveria, deveriam, agendad*, marcad*, calendariz*, na agenda, na calha, estipulad*, fixad*, anunciad*, antecipad*,
    prevê-se, previa-se, previsão, tudo indica, tudo aponta, provável, provavelmente, expectativ*, expetativ*, projetad*, estimad*,
    destinad*, à vista, programad*

words before-leaving
    antes de deixar, antes de sair, antes da saída, antes da sua saída, antes de sua saída, antes de abandonar, antes de partir,
    antes da partida, antes da sua partida, antes de terminar, antes de concluir, antes do fim, antes do final, antes do termo,
    antes do término, antes de acabar, antes de se despedir, antes que termine, antes que deixe, antes que acabe,
    antes de entregar o cargo, fim do mandato, fim do seu mandato, fim de seu mandato, final do mandato, final do seu mandato,
    final de seu mandato, fim de mandato, final de mandato, término do mandato, término do seu mandato, término de seu mandato,
    termo do mandato, termo do seu mandato, mandato termina, mandato acaba, mandato que termina, mandato chega ao fim,
    termina o mandato, termina o seu mandato, encerra o mandato, encerramento do mandato, deixar o cargo, deixa o cargo,
    deixará o cargo, deixar o posto, deixa o posto, cessar funções, cessa funções, cessação de funções, de saída, saída do cargo,
    abandonar o cargo, abandona o cargo, passagem de testemunho, passagem do bastão, despedida, ainda no cargo,
    enquanto está no cargo

words time-frame
    dentro de, em semanas, em poucas semanas, em poucos dias, em alguns dias, próximas semanas, próximos dias, próximos meses,
    próximas horas, daqui a semanas, daqui a uns dias, até ao final, até o final, até ao fim, até o fim, até final, fim do mês,
    final do mês, fins de, finais de, meados de, início de, início do mês, este mês, neste mês, esta semana, nesta semana,
    este verão, este outono, no outono, na primavera, próximo mês, mês que vem, semana que vem, próxima semana, próximo ano,
    ano que vem, final do ano, fim do ano, ainda este ano, num prazo de, no prazo de, antes do fim, durante o mês,
    nas semanas seguintes, a tempo de, no espaço de

words effort
    esforç*, envid*, tentar, tenta, tentou, tentam, tentando, tentará, tentamos, tentativ*, tentava*, procur* publicar, procurando,
    procurar, procura, procurará, buscar, busca, buscando, fazer tudo, o possível, os possíveis, ao nosso alcance, ao seu alcance,
    nosso melhor, seu melhor, dar o melhor, arduamente, trabalhando duro, trabalhar duro, afincadamente, com afinco, empenh*,
    luta para, lutar para, a todo o vapor, a todo vapor, diligenci*, intensamente

words confirm
    confirm*, reafirm*, reiter*, repeti*, repete, assegur*, assever*, garanti*, garante, insist*, sublinh*, frisou, frisa, frisar,
    reforç*, ratific*, corrobor*, atest*, certific*, tranquiliz*, voltou a afirmar, fez questão, salient*, realç*

words doubt
    dúvid*, incert*, incógnit*, interrogaç*, céptic*, cétic*, desconfi*, não é certo, não é seguro, não está garantid*,
    não tem certeza, não há certeza, sem certeza, sem certezas, não tenho certeza, nenhuma garantia, sem garantia, sem garantias,
    não há garantia, não há garantias, não garante, não garantiu, não pode garantir, não posso garantir, não pode prometer,
    não posso prometer, não podia garantir, não se comprometeu, sem se comprometer, improváv*, pouco provável, dificilmente,
    difícil, questionáv*, discutív*, talvez, poderá não, pode não, poderia não, não está claro, não é claro, pouco claro,
    está por ver, resta saber, falta saber, a ver vamos, em causa, em xeque, em risco, risco de, por um fio, receio, receios,
    receia, receiam, teme, temem, temor, se é que

words finalise
    finaliz*, terminar, terminad*, terminou, terminando, acabar, acabou de, acabad*, ultim* os, ultimar, ultimad*, ultimando,
    completar, completou, completad*, completando, encerr*, fechar, fechou, fechad*, fechando, rematar, conclusão do relatório,
    limar arestas, versão final, redação final, redacção final, ponto final, levar a bom porto, arremat*, conclui*

words ready
    pront*, concluíd*, terminad*, acabad*, finalizad*, complet*, feito, versão final, forma final, definitiv*, fechad*, ultimad*,
    preparad*, já escrito, no prelo

words write
    escrev*, escrit*, redig*, redaç*, redator*, elabor*, prepar*, compil*, produzi*, produção do relatório, confeccion*, formul*,
    esboç*, pôr no papel, colocar no papel, autoria, autores do relatório, assinad* por, lavr*, feitura, montar, montagem

words check
    rever, revê, revis*, reviu, verific*, chec*, correç*, corrig*, edit*, edição, examin*, exame, reexamin*, analis*, escrutin*,
    reler, releitura, apur*, valid*, comprov*, modific*, alteraç*, jurídic*, control*, pente fino, retoc*, ajust*

words final-touches
    retoques, toques finais, últimos toques, toque final, últimos detalhes, últimos pormenores, detalhes finais, últimos acertos,
    acertos finais, últimos ajustes, ajustes finais, últimas correções, últimas correcções, correções finais, últimas alterações,
    últimas revisões, revisão final, revisões finais, fase final, fases finais, última fase, etapa final, etapas finais,
    últimas etapas, última etapa, estágio final, estágios finais, fase de conclusão, fase de finalização, fase conclusiva,
    fase terminal, reta final, recta final, últimos passos, passos finais, últimos preparativos, última demão, últimas pinceladas,
    pinceladas finais, versão final, limar, arestas, acabamento, acabamentos, sprint final

words work-on
    trabalha, trabalham, trabalhar, trabalhando, trabalhou, trabalhava*, trabalhad*, em curso, em andamento, em marcha,
    em preparação, em elaboração, a ser preparado, sendo preparado, a ser elaborado, sendo elaborado, a preparar, está preparando,
    a ser finalizado, sendo finalizado, está a finalizar, está finalizando, está a ultimar, a ser ultimado, debruç*, às voltas com,
    em cima da mesa, prosseg*, continua o trabalho, trabalhos continuam, trabalho continua, em desenvolvimento, a decorrer,
    no forno, na forja, em processo, a elaborar

words nearly
    quase, praticamente, prestes, perto de, próximo de, à beira, a ponto de, em vias de, em vésperas de, a um passo, fase avançada,
    fase adiantada, estágio avançado, estado avançado, avançado estado, bem encaminhad*, bem avançad*, falta pouco, faltava pouco,
    pouco falta, pouco faltava, só falta, só faltam, está para, estava para, por pouco, no limiar, na iminência, às vésperas,
    virtualmente, cerca de

words gather
    recolh*, colet*, colect*, reunir, reunid*, entrevist*, depoiment*, testemunh*, relatos, inquiri*, audiç*, documentou,
    documentação, analis*, monitor*, satélite, satélites, provas, indícios, elementos de prova, fontes abertas, investig*, apur*,
    pesquis*, no terreno, averig*, dados, documentar, documentad*, documentam

words send
    envi*, remet*, transmit*, encaminh*, entreg*, reenvi*, submet*, apresent*, mostr*, partilh*, compartilh*, repass*, fez chegar,
    fazer chegar, feito chegar, facult*, cedid*, fornec*, despach*, dirigi* a, notific*, expedi*, dar a conhecer ao, mandar,
    mandou, mandad*

words receive
    receb*, obt*, recepção, receção, em mãos, em poder, posse, teve acesso, chegou às mãos, chegou à mesa, nas mãos, na mesa,
    em cima da mesa, destinatári*, acolhe o relatório

words comments
    coment*, observaç*, feedback, contribut*, contribuiç*, resposta, respostas, réplica, reaç*, retorno, input, sugest*, reparos,
    considerações, objeções, objecções, correções, erros de facto, factua*, esclareciment*, anotaç*, contraditório, alegações,
    manifestaç*

words in-advance
    antecedência, de antemão, antecipad*, com antecipação, em antecipação, previamente, prévio, antes da publicação,
    antes da sua publicação, antes de sua publicação, antes de publicar, antes de ser publicado, antes de publicá-lo,
    antes da divulgação, antes de divulgar, antes de ser divulgado, antes de divulgá-lo, antes do lançamento, antes de lançar,
    antes de sair, antes da sua divulgação, antes de sua divulgação, antes de o tornar público, antes de torná-lo público,
    antes que seja publicado, antes que fosse publicado, anterior à publicação, antes de vir a público, dias antes, semanas antes,
    véspera, vésperas, embargo, preliminarmente, em primeira mão, por antecipação, prévia

words consult
    consult*, dialog*, auscult*, intercâmb*, troca de, direito de resposta, direito de réplica, contraditório,
    oportunidade de comentar, oportunidade para comentar, oportunidade de responder, possibilidade de comentar,
    possibilidade de responder, hipótese de comentar, chance de comentar, prática habitual, prática normal, prática padrão,
    prática comum, como é habitual, praxe, como é costume, procedimento, procedimentos, de rotina, interlocu*, conversaç*,
    conversas, negociaç*, interaç*, ouvir as partes, concertação, contacto, contactos, contatos

words incorporate
    ter em conta, tem em conta, tendo em conta, tido em conta, tidos em conta, tida em conta, levar em conta, leva em conta,
    levado em conta, levando em conta, em consideração, incorpor*, integr*, inclui*, inser*, acolh*, reflet*, reflect*, adapt*,
    acomod*, responder aos comentários, responder às observações, analisar os comentários, analisar as observações,
    avaliar os comentários, atender a, atualiz*, actualiz*, à luz de, à luz dos comentários, ajust*, inclusão, incluem

words draft
    rascunho, rascunhos, esboç*, minuta, minutas, versão, versões, cópia, cópias, manuscrit*, texto, preliminar*, provisóri*,
    projeto de relatório, projecto de relatório, draft, redação inicial, anteprojeto

words pressure
    pressão, pressões, pression*, coag*, coaç*, constrang*, forç* a, forçar, apert*, encost* à parede, encostada à parede,
    contra a parede, entre a espada, espada e a parede, entre dois fogos, fogo cruzado, debaixo de fogo, sob fogo, cerco, assédi*,
    compel*, prensa

words lobby
    lobby, lobbies, lóbi, lóbis, lobista*, angari*, arregiment*, recolher apoio, recolher assinaturas, reunir apoio, reunir apoios,
    busca de apoio, buscar apoio, busca apoio, buscou apoio, procurar apoio, procura apoio, pedir apoio, pediu apoio,
    conseguir apoio, obter apoio, obter apoios, mobiliz*, recrut*, alici*, cooptar, cooptad*, cortej*, persuad*, persuas*,
    convenc*, caça ao voto, caça de votos, contactar países, contact* países, contato com países, articul*, bater à porta,
    bate à porta, bateu à porta, cerrar fileiras, cerra fileiras, influenciar países, moviment* nos bastidores, trazer para o seu,
    ganhar apoio

words threaten
    ameaç*, intimid*, bullying, amedront*, coag*, coaç*, coerç*, chantage*, retali*, represáli*, ving*, consequênci*,
    pagar o preço, pagará o preço, preço a pagar, pagar caro, pagará caro, pagarão, contramedid*, punir, puniç*, castig*, endurec*,
    subir o tom, subiu o tom, braço de ferro, queda de braço, ultimato, não ficará sem resposta, responderá com

words warn
    alert*, avis*, advert*, prevenir, preveniu, acautel*, chamar a atenção, chamou a atenção, chama a atenção, alarm*, admoest*,
    recado, puxão de orelhas, cuidado com, sinal amarelo, puxar as orelhas

words letter
    carta, cartas, missiva, missivas, nota, notas diplomáticas, ofício, memorand*, mensagem, mensagens, e-mail, e-mails, email,
    emails, correio eletrónico, por escrito, comunicaç* escrit*, correspondência, telegrama, telegramas, cabo diplomático,
    despacho, abaixo-assinado

words sign
    assin*, signatári*, subscrev*, subscrit*, coassin*, firmad*, firmaram, rubric*, conjunt*, em nome de, ader*, adesão, adesões,
    apuseram

words circulate
    circul*, distribu*, difund* entre, difundid* entre, passar de mão, de mão em mão, corre entre, correr entre, entre as missões,
    às missões diplomáticas, entre missões, entre os diplomatas, entre diplomatas, entre embaixadas, às embaixadas, partilhad* com,
    compartilhad* com, enviada às missões, enviada a missões, repassad*, entre as delegações, passa-palavra

words oppose
    opõe, opõem, opôs, opuser*, opunha, opost*, oposiç*, contra a publicação, contra a divulgação, contra o relatório,
    contra este relatório, contra o documento, contrári*, é contra, são contra, manifestou-se contra, objecç*, objeções, discord*,
    desacordo, não concord*, desaprov*, resist*, hostil*, avess*, adversári*, contest*, reservas, torce o nariz, finca-pé,
    voto contra, repúdio, desagrad*, insurg*, objetou, objetar, objeção, opor, oporá, oporão, opondo

words block
    bloque*, imped*, impeça, trav*, parar, parou, barrar*, barrou, barrad*, deter, deteve, obst*, dificult*, entrav*, sabot*,
    boicot*, inviabiliz*, frustr*, evitar a publicação, evitar a divulgação, evitar que, veto, vetar, vetou, proib*, interdit*,
    embarg*, torped*, paus na engrenagem, atrapalh*, tranc*, anul*

words bury
    enterr*, sepult*, abaf*, engavet*, suprim*, supress*, censur*, silenci*, calar, calad*, amordaç*, mordaça, fazer desaparecer,
    fez desaparecer, sum* com, sumir, sumiço, sumiu, escond*, ocult*, encobr*, escamote*, apag*, varrer para debaixo,
    debaixo do tapete, para baixo do tapete, pôr uma pedra, uma pedra sobre, pá de cal, matar o relatório, sufoc*, esquecimento,
    deitar ao lixo

words interfere
    interfer*, inger*, imiscu*, intromet*, intromiss*, meter a colher, meter o nariz, influenci*, influi*, condicion*, manipul*,
    adulter*, alter* o conteúdo, alterar, alterou, deturp*, suaviz*, atenu*, amaci*, ameniz*, aliger*, dilui*, aguad*, edulcor*,
    esvazi*, enfraquec*, limar, modificar o texto, mudar o texto, mudar o conteúdo, mudanças no texto, alterações ao texto, cortes,
    mexer, instrumentaliz*

words damage
    prejudic*, prejuízo, prejuízos, danific*, dano, danos*, lesar, lesiv*, minar, mina a, minaria, minará, abal*, afet*, afect*,
    comprometer, comprometeria, comprometerá, envenen*, azed*, deterior*, degrad*, pôr em causa, põe em causa, poria em causa,
    pôr em risco, põe em risco, colocar em risco, em risco a cooperação, em perigo, ameaça a cooperação, fragiliz*, politiz*,
    intensific*, agrav*, acirr*, exacerb*, aguç*, confront*, tensão, tensões, tension*, fratur*, fractur*, divis*, arruin*, piorar,
    desgast*, nociv*, contraproducente, ruptura, rotura, romper, quebra de confiança

words refrain
    não publicar, não publique, não publicará, não divulgar, não divulgue, não tornar público, não lançar, não difundir,
    não revelar, não deve ser publicado, não seja publicado, não fosse publicado, não publicação, abstenha*, abster*, abstiv*,
    absteve*, coib*, desist*, renunci*, abdic*, abrir mão, abra mão, repens*, reconsider*, pensar duas vezes, pense duas vezes,
    pense bem, pensar melhor, recuar, recue, recuo, voltar atrás, volte atrás, marcha-atrás, evitar publicar, evitar divulgar,
    evitar a publicação, contra a publicação, contra a divulgação, contra a sua publicação, demov*, dissuad*,
    suspender a publicação, deixar de publicar, guardar na gaveta, mudar de ideias, mudar de ideia

words displeasure
    preocup*, apreens*, inquiet*, raiva, ira, irad*, fúria, furios*, furibund*, enfurec*, irrit*, cólera, desagrad*, descontent*,
    insatisf*, protest*, mal-estar, mau estar, indign*, lament*, deplor*, incómodo, ressentiment*, desgost*, contraried*,
    contrariad*, não gostou, não gostaram, não agradou, caiu mal, pouco satisfeit*, revolt*, repúdio

words behind-scenes
    bastidores, por detrás das cortinas, por trás das cortinas, por trás dos panos, à porta fechada, portas fechadas, em privado,
    em particular, privadamente, reservadamente, de forma reservada, em reserva, discret*, discrição, em surdina, na surdina,
    à socapa, pela calada, sorrateir*, sem alarde, sem fazer alarde, em silêncio, em segredo, secretamente, sigilosamente,
    escondid*, corredores, de corredor, na sombra, nas sombras, por baixo do pano, diplomacia silenciosa, canais diplomáticos,
    por via diplomática, vias diplomáticas, off the record, em off, oficiosamente, informalmente, longe dos holofotes, tête-à-tête,
    confidencialmente

words campaign
    campanha, campanhas, ofensiv*, orquestr*, concert*, manobr*, iniciativ*, movimentaç*, mobiliz*, cruzad*, propagand*,
    guerra diplomática, batalha, contraofensiva, investida, investidas, ação coordenada, estratégia, tática, táctica, operação,
    cerco

words give-in
    ceder, cedeu, cede, cedem, cedendo, cederá, ceda, cedesse, cedência, cedências, capitul*, rend* -se, rendeu-se, render-se,
    se rendeu, se render, rendição, curv*, dobrar-se, vergar, vergou, ajoelh*, de joelhos, submet* -se, submiss*, subserv*,
    genuflex*, acobard*, acovard*, recuar, recuou, recuo, recua, recuos, voltar atrás, voltou atrás, marcha atrás,
    dar o braço a torcer, baixar a cabeça, baixou a cabeça, autocensur*, sucumb*, transig*, conivên*, complacen*, apazigu*,
    bandeira branca, atirar a toalha, jogar a toalha, deixar-se intimidar, deixou-se intimidar, se deixou intimidar, amedrontad*,
    medo de

words withstand
    resist*, não ceder, não cede, não cedeu, não cederá, não vai ceder, não ceda, sem ceder, não se deixar, não se deixe,
    não se deixa, não se deixou, não nos deixaremos, não se curv*, não se verg*, não se dobr*, não se intimid*, não vai impedir,
    não nos impedirá, não nos vai travar, não influenci*, não serei influenciada, não será influenciad*, independen*, imparcial*,
    autónom*, livre de pressões, livre de pressão, livre de interferências, sem pressões, sem pressão, sem interferências,
    sem interferência, sem ingerências, sem medo, sem temor, apesar das pressões, apesar da pressão, manter-se firme,
    mantém-se firme, manteve-se firme, se manteve firme, firmeza, finca-pé, fazer frente, faz frente, fez frente, enfrent*,
    coragem, coraj*, desafi*, inabaláv*, isenç*, isent*, não recu*

words call-for
    exig*, reivindic*, reclam*, pede, pedem, pediu, pediram, pedir, pedindo, pedido, pedidos, ped* a publicação, cobrar, cobra,
    cobram, cobrou, cobrança, cobranças, insist*, requer*, solicit*, clam*, defende que, defendem que, querem a publicação,
    quer que, querem que, pretendem que, pugn*

words urge
    instar, instou, instam, insta, instaram, exort*, apel*, encoraj*, incentiv*, incit*, press* para, pressionam, pressionou,
    implor*, supli*, estimul*, conclam*, insist*, empurr*, pedem com urgência, pede com urgência, encarecid*, urge, urgir,
    pressionando, com veemência

words ask
    pedir, pediu, pede, pedem, pedido, pedidos, pediram, solicit*, pergunt*, question*, apel*, convid*, convite, rogo, implor*,
    suplic*, requer*, rogaram, pedindo

words petition
    petiç*, abaixo-assinad*, abaixo assinado, carta aberta, cartas abertas, carta conjunta, carta coletiva, carta assinada,
    declaração conjunta, declarações conjuntas, comunicado conjunto, nota conjunta, apelo conjunto, apelo coletivo, apelo comum,
    manifesto, assinaturas, signatári*, subscritor*, documento conjunto, posição conjunta, declaração comum, abaixo subscrit*

words must
    deve, devem, devia, deviam, deveria, deveriam, deverá, deverão, devemos, dever, tem de, temos de, tem que, temos que, terá de,
    terá que, teria de, necessári*, necessidade, precis*, é hora, está na hora, é tempo de, é tempo que, é altura de,
    está na altura, chegou a hora, chegou o momento, chegou a altura, é o momento, é fundamental, fundamental que, é essencial,
    essencial que, imprescindív*, indispensáv*, imperativ*, é importante, importante que, é crucial, urge, urgente, obrig*, há que,
    impõe-se, não pode deixar, não pode mais, já não pode, devendo, tem mesmo de, não há alternativa, imperios*

words at-once
    imediat*, quanto antes, sem demora, sem demoras, sem mais demora, sem mais demoras, sem maiores demoras, sem delongas,
    sem mais delongas, sem atraso, sem atrasos, sem mais atrasos, sem novos atrasos, sem adiamento, sem adiamentos,
    sem mais adiamentos, sem novos adiamentos, sem mais espera, sem mais esperas, sem perder tempo, sem perda de tempo, sem tardar,
    sem esperar, sem hesitar, sem hesitação, sem tergiversar, prontamente, pront* resposta, rapid*, mais breve possível,
    logo que possível, assim que possível, tão logo quanto, urgent*, urgência, celer*, depressa, com brevidade, agora, aceler*,
    apress*, tempestiv*, atempad*, em tempo útil

words no-more
    basta, já chega, chega de, mais desculpas, acabaram as desculpas, nenhuma desculpa, não há desculpa, não há desculpas,
    sem desculpa, desculpa esfarrapada, injustific*, não se justifica, nada justifica, não há justificação, não há justificativa,
    sem justificação, sem justificativa, não há razão, não há razões, nenhuma razão, não há motivo, não há motivos, nenhum motivo,
    não pode esperar, não podem esperar, não podemos esperar, não pode mais esperar, não podem mais esperar,
    não podemos mais esperar, não dá para esperar, já esperaram, já esperou, já esperámos, esperaram demasiado, esperaram demais,
    nem mais um dia, nem um dia, cada dia que passa, cada dia de atraso, inaceitáv*, intoleráv*, inadmissív*, indefensáv*,
    imperdoáv*, indesculpáv*, escandalos*, inadiáv*, improrrogáv*, não pode continuar, não há tempo a, tempo a perder,
    está à espera de, de que está à, até quando, quanto mais tempo, a gota de água, gota d'água

words owed
    direito de saber, direito a saber, direito de conhecer, direito à informação, têm direito, têm o direito, merec*,
    devem às vítimas, deve às vítimas, devemos às vítimas, deve isso, devemos isso, devemos-lhes, em dívida, dívida com,
    dívida para com, prestar contas, prestação de contas, transparên*, credibilidade, em jogo, está em causa, reputação,
    dever moral, dever de, obrigação moral, obrigação de, obrigação para com, responsabilidade, respeito pelas vítimas,
    respeito às vítimas, verdade, justiça para, imperativo moral, consciência, dignidade, interesse público, precisam saber,
    mundo precisa, mundo tem, tem de saber, cumprir o mandato

words reproach
    critic*, censur*, acus*, apont* o dedo, inacç*, inação, inérci*, passivid*, omiss*, negligê*, falh*, fracass*,
    deixou ficar mal, falta de coragem, sem coragem, cobard*, covard*, fraqueza, tímid*, branda, brandura, permissiv*, complacen*,
    conivên*, cúmplice, cumplicid*, traiu, traíd*, trair, traiç*, abandon*, virar as costas, virou as costas, vira as costas,
    fechar os olhos, fechou os olhos, lavar as mãos, lavou as mãos, assobiar para o lado, vergonh*, escândal*, hipocris*,
    hipócrita*, irresponsáv*, oportunidade perdida, decepcion*, dececion*, polémic*, lament* que, ineficaz, ineficác*, desastr*,
    deplorá*, lamentáv*, bola fora, pisou na bola, amarel*, puxão de orelhas

words protest
    protest*, manifestaç*, manifestar-se, manifestant*, manifestaram-se, vigíli*, marchas, marcharam, marchar, desfil*,
    concentração, comíci*, passeata, passeatas, ato público, greve de fome, acampa*, na rua, nas ruas, às ruas, saíram à rua,
    sair à rua, em frente à sede, em frente à embaixada, diante da embaixada, em frente ao consulado, em frente ao edifício,
    cartaz, cartazes, bandeiras, palavras de ordem, sit-in, cordão humano, corrente humana, gritaram, gritos, mobilizaç*, panelaç*,
    em marcha pelas, marcha silenciosa, concentraram-se, concentrados

words reject
    rejeit*, rejeição, repudi*, rechaç*, recus*, refut*, rebat*, nega, negou, desment*, descart*, desvaloriz*, não aceit*,
    não aceita, não aceitamos, não aceitará, não reconhec*, não reconhece, inaceitáv*, inadmissív*, categoric*, liminar,
    liminarmente, firmemente, frontalmente, terminantemente, veement* rejei*, firme oposição, resolutamente, desqualific*,
    contest*, chumb*, não vinculativo, não vinculante, desprez*, negar, dá de ombros, dar de ombros, encolhe os ombros,
    não leva a sério

words condemn
    conden*, denunci*, deplor*, repudi*, reprov*, censur*, criticou fortemente, duras críticas, fortes críticas, dura crítica,
    feroz*, atac*, ataque, ataques, arrasou, arrasador*, investi* contra, fustig*, detonou, disparou contra, atir* -se a,
    atirou-se a, malhou, acus*, insurg*, verber*, apontar o dedo, aponta o dedo, apontou o dedo, dedo em riste, estigmatiz*,
    veement*, com veemência, vigorosamente, energicamente, duramente, tom duro, palavras duras, repulsa, indignaç*

words welcome
    saúda, saúdam, saudou, saudaram, saudar, congratul*, felicit*, parabéns, parabeniz*, elogi*, louv*, enaltec*, aplaud*, aplauso,
    aplausos, celebr*, comemor*, festej*, regozij*, satisf*, alívi*, bem acolhid*, com agrado, boas-vindas, bem-vind*,
    bem recebid*, recebeu bem, recebid* com, positiv*, bom sinal, boa notícia, excelente notícia, agradec*, gratidão, gratos,
    grato, reconheciment*, apreciou

words lies
    mentir*, mente, mentem, falsid*, falso, falsa, falsos, falsas, falsific*, forj*, fabricad*, fabricação, fabricações, inventad*,
    invenç*, inventar, inventou, fantasi*, embust*, patranh*, balel*, lorota*, fábula, desinform*, fake, boato, boatos, rumor,
    rumores, infundad*, sem fundamento, sem qualquer fundamento, sem fundamentos, sem base, carec* de fundamento,
    destituíd* de fundamento, inverdad*, inverídic*, deturp*, distorc*, montagem, encenad*, absurd*, fabricou

words worthless
    fars*, palhaçada, circo, fachada, encenaç*, ilegal, ilegais, ilegalidade, ilegítim*, nulo, nula, inválid*, sem validade,
    sem efeito, sem valor, nenhum valor, não vale nada, nada vale, inútil, inúteis, papel molhado, pedaço de papel, lixo, lixeira,
    sem credibilidade, nenhuma credibilidade, falta de credibilidade, pouco credível, descredibiliz*, descrédito, desacredit*,
    sem legitimidade, sem autoridade, sem mandato, não vinculativo, piada, irrelevante, irrelevância, sem substância

words plot
    politiz*, motivações políticas, motivação política, politicamente motivad*, fins políticos, objetivos políticos,
    manipulação política, arma política, instrumento, ferramenta, instrumentaliz*, conspir*, conluio, complô, cabala, trama,
    tramad*, maquin*, orquestr*, planead* pelo ocidente, planejad* pelo ocidente, urdi*, mãos por trás, forças hostis,
    forças estrangeiras, forças anti, antichines*, anti-chines*, difam*, calúni*, denegr*, enlame*, desacredit*, demoniz*,
    assuntos internos, ingerência nos assuntos, interferência nos assuntos, interferir nos assuntos, soberania, hegemon*,
    contenção, duplo padrão, duplos padrões, dois pesos, fantoche*, marionet*, a soldo, guerra fria, tendencios*, parcial,
    presunção de culpa, pretext*, agenda política, agenda oculta

words landmark
    históric*, marco, marcante, ponto de inflexão, virada, viragem, reviravolta, divisor de águas, muda tudo, muda o jogo,
    passo em frente, passo à frente, primeiro passo, decisiv*, sem precedentes, inédit*, fundamental, crucial, importante,
    significativ*, vindic*, reivindicação, dá razão, deu razão, dar razão, valid*, reconhec*, confirma o que, confirma aquilo,
    corrobor*, autoridade moral, vitória, triunf*, demolidor*, devastador*, arrasador*, contundente*, bomba, revolucionári*,
    abre caminho, abrir caminho, nova era, primeira vez, já não pode negar, não pode mais negar, não podem mais ignorar,
    ninguém poderá, fará história, faz história, inequívoc*, inegáv*, de uma vez por todas, entra para a história

words act-on
    agir, atuar, atuação, actuar, dar sequência, seguimento, dar continuidade, implement*, aplicar as, aplicação das,
    pôr em prática, põe em prática, colocar em prática, concretiz*, tomar medidas, tomem medidas, tome medidas, tomar providências,
    medidas concretas, passos concretos, ação, ações, acção, acções, das palavras aos atos, palavras aos actos,
    passar das palavras, traduz*, próximo passo, próximos passos, passo seguinte, passos seguintes, primeiro passo, é só o começo,
    apenas o começo, só o início, apenas o início, não basta, não é suficiente, não chega, não pode ser o fim, não fique no papel,
    sair do papel, não pode ficar na, ponto de partida, como base, servir de base, serve de base, base para, usar o relatório,
    utilizar o relatório, com base no relatório, resposta concreta, resposta internacional, follow-up, não cruzar os braços,
    de braços cruzados, ficar de braços

words accountability
    inquérit*, comissão internacional, investig*, apur*, mecanismo, mecanismos, responsabiliz*, responsáveis, responsabilidade,
    prestar contas, prestação de contas, prestem contas, preste contas, justiça, tribunal, tribunais, corte, julg*, processar,
    processad*, penal, impun*, punir, punid*, puniç*, culpad*, réus, sessão especial, sessão extraordinária, sessão de emergência,
    debate urgente, reparaç*, indemniz*, indeniz*, jurisdição universal, peritos independentes, accountability

words debate
    debat*, discuss*, discuti*, discute, moção, moções, proposta, decisão, resoluç*, votaç*, voto, votos, votar, votou, votaram,
    vota, ordem do dia, ordem de trabalhos, agenda, pauta, sessão, sessões, plenário, plenária, conselho, assembleia geral,
    terceira comissão, terceiro comitê, reunião, apreciaç*

words defeat
    chumb*, derrot*, rejeitad*, rejeitou, rejeição, rejeita, reprovad*, reprovação, não foi aprovad*, não passou, não passa,
    não aprov*, recusad*, derrub*, dezanove, dezenove, dezassete, dezessete, abstenç*, abstiv*, votos contra, votos a favor,
    voto contra, votou contra, votaram contra, vota contra, votos contrários, por dois votos, margem, à tangente, tangencial,
    votação apertada, escassos votos, maioria, perdeu, revés, desaire, golpe, bofetada, balde de água fria, humilhaç*,
    vitória para, vitória diplomática

words respond
    respond*, resposta, respostas, replic*, reag*, reaç*, retorqu*, retruc*, rebat*, contra-atac*, contra-ataque, contraatac*,
    contesta, contestou, contrap*, contrarrelatório, contra-relatório, ripost*, não se fez esperar, refut*, desment*,
    contra-argument*, contraargument*, dar o troco, deu o troco

words falls-short
    dececion*, decepç*, desilus*, frustrante, fraco, fraca, débil, tíbio, tíbia, brando, branda, tímid*, suavizad*, aguad*,
    diluíd*, atenuad*, edulcorad*, insuficien*, não basta, não é suficiente, aquém, fica a desejar, deixa a desejar,
    deixou a desejar, não vai suficientemente, não vai longe, não vai tão longe, não fala em genocídio, não fala de genocídio,
    não menciona genocídio, não menciona o genocídio, não usa a palavra, não usa o termo, não utiliza o termo,
    não utiliza a palavra, não classifica, não qualific*, sem usar a palavra, sem usar o termo, sem mencionar genocídio,
    sem falar em genocídio, palavra genocídio, termo genocídio, evita a palavra, evita o termo, evitou o termo, lacun*, incomplet*,
    cautel*, prudente, prudência, linguagem diplomática, pouco ambicios*, meias palavras, meias-tintas, água com açúcar

words anniversary
    aniversári*, um ano depois, um ano após, um ano passado, passado um ano, passados meses, completa um ano, completou um ano,
    faz um ano, um ano volvido, volvido um ano, dois anos depois, dois anos após, três anos depois, três anos após, meses depois,
    meses após, dias depois da, dias após, semanas após, desde a publicação, desde a sua publicação, desde sua publicação,
    desde a divulgação, desde que foi publicado, depois da publicação, após a publicação, após a divulgação, após sua publicação,
    depois da divulgação, após o relatório, depois do relatório, desde o relatório, na sequência da publicação,
    na sequência do relatório, na sequência da divulgação, na esteira do relatório, na esteira da, no rescaldo, no seguimento,
    a seguir à publicação, no dia seguinte, posteriormente

words cite
    cit*, mencion*, menção, refer*, alud*, alusão, remet* para, remete para, invoc*, evoc*, bas* no relatório, basead*, com base,
    baseando-se, baseia-se, se baseia, sustent* no relatório, apoi* no relatório, apoiando-se, fundament*, apont* para, recorre a,
    recorrer a, recorrendo ao, ao abrigo, à luz do relatório, à luz das conclusões, tendo por base, como mostra o relatório,
    como concluiu o relatório, como documentado, documentad* pelo, documentad* no relatório, segundo o relatório

words sanctions
    sanç*, embargo, embargos, boicot*, proibir a entrada, proibiç*, veto a produtos, vetar produtos, importaç*, exportaç*, medidas,
    restriç*, restritiv*, lista negra, lista de entidades, congelament*, congelar bens, desinvest*, retirar investimentos,
    alfândega, alfândegas, bloqueio comercial, cadeias de fornecimento, cadeia de fornecimento, cadeias de abastecimento,
    cadeia de abastecimento, cadeia de suprimentos, cadeias de suprimentos, devida diligência, diligência devida, cortar laços,
    romper relações, retirar os investimentos

words support
    apoi*, sustent*, defend*, defesa, a favor, favoráv*, endoss*, respald*, subscrev*, ao lado de, ao lado das, ao lado da,
    do lado de, solidári*, concord*, partilha a opinião, partilham a opinião, aval, avaliz*, aprov*, patrocin*, copatrocin*,
    cerrar fileiras, alinh*, tomar partido, toma o partido

words drop
    desist*, abandon*, renunci*, cancel*, anul*, descart*, abrir mão, abriu mão, abdic*, deixar cair, deixou cair, deixa cair,
    deitar ao lixo, atirar a toalha, jogar a toalha, jogou a toalha, eliminar, suprim*, revog*, pôr fim, deixar de lado,
    deixou de lado, pôr de lado, pôs de lado, voltar atrás, dar o dito por, recuar, recuou, afast* a hipótese

words shelve
    engavet*, na gaveta, numa gaveta, prateleira, arquivar, arquivou, arquivad*, arquivamento, congel*, geladeira, frigorífico,
    banho-maria, deixar de lado, deixad* de lado, deixou de lado, pôr de lado, posto de lado, pôs de lado, posta de lado,
    pôr de parte, posto de parte, suspend*, suspens*, stand by, em compasso de espera, na naftalina, hibern*, em pausa, escanteio,
    segundo plano, fundo da gaveta, sine die

words for-good
    nunca, jamais, para sempre, de vez, definitiv*, permanent*, de uma vez por todas, de todo, de forma alguma, de modo algum,
    de maneira nenhuma, em absoluto, nem pensar, não mais, já não, eternamente, pela eternidade, ad aeternum, irreversív*,
    irrevogáv*, em caso algum, totalmente, por completo, absolutamente, sem volta, sem retorno

words withdraw
    retir*, retrat*, revog*, recuar, recuou, recuo, recue, voltar atrás, voltou atrás, volte atrás, marcha atrás, desdiz*,
    dar o dito por, dito por não dito, anul*, remov*, remoção, apagad* do site, tirar do ar, tirou do ar, fora do ar, desautoriz*,
    emendar a mão, recolher o relatório, cancel*

words find
    conclu*, constat*, verific*, apur*, determin*, estabelec*, consider*, encontrou, encontrad*, detect*, detet*, identific*,
    notou, assinal*, avalia, entende que, descobri*, comprov*, demonstr*, evidenci*, provou, dá como provad*, deu como provad*,
    indíci*, pode constituir, podem constituir, poderá constituir, poderão constituir, poderiam constituir, configur*, equival*,
    nota que, encontraram, avaliou, entendeu

words report-says
    lê-se, pode ler-se, pode-se ler, diz, afirm*, refere, indic*, descrev*, descrit*, relata, fala de, fala em, acus*, denunci*,
    alert*, advert*, apont*, assinal*, sublinh*, destac*, sustent*, aleg*, segundo o relatório, segundo o documento,
    segundo o texto, de acordo com o relatório, de acordo com o documento, conforme o relatório, o relatório fala, consta,
    mencion*, revela, mostra, documenta, expõe, detalha, elenc*, escrev*, relatam, relatou, documentam

words abuses
    contra a humanidade, crim*, violaç*, violad*, abus*, atrocid*, tortur*, maus-tratos, maltrat*, detenç*, detid*, arbitrári*,
    violência, estupro, estupros, trabalho forçado, trabalhos forçados, escravid*, escravatura, esteriliz*, abortos forçados,
    aborto forçado, controle de natalidade, controlo de natalidade, genocíd*, persegu*, repress*, reprim*, opress*, discriminaç*,
    discriminatóri*, internament*, encarcera*, doutrinaç*, reeducaç*, desaparecimentos forçados, desaparecimento forçado,
    separação de famílias, separação familiar, vigilância, desuman*, degradant*, cruel*, limpeza étnica, liberdade religiosa,
    lesa-humanidade, coerciv*, coercitiv*

words recommend
    recomend*, suger*, sugestão, sugestões, propõe, propôs, proposta, propostas, aconselh*, insta, instou o governo, exort*, apel*,
    pede ao governo, pede às autoridades, pede que, libert*, tome medidas, medidas rápidas, liberação dos, soltar, diretrizes,
    rever as leis, revogar as leis, revisão da legislação

words contents
    conteúd*, contém, conter, contid*, detalh*, pormenor*, documenta, documentad*, enumer*, elenc*, capítul*, secç*, seção,
    parágraf*, trecho, trechos, excert*, passage*, anexo, anexos, conclus*, constataç*, achados, resultad*, sumári*, resum*,
    síntese, introduç*, tabela, dados, testemunh*, depoiment*, relatos, consta, constam, abord*, inclu*, compila, descreve,
    páginas, intitulad*, revelaç*, relata, seções, lista as

words credible
    credív*, crív*, verosím*, veross*, confiáv*, fiáv*, fidedign*, credibilidade, fiabilidade, fundamentad*, prova, provas,
    evidênci*, indícios, sólido, sólida, sólidos, sólidas, sério, séria, sérios, sérias, seriedade, rigoros*, rigor, corrobor*,
    comprov*, verificad*, verificáv*, demonstrad*, documentad*, irrefutáv*, incontestáv*, indesmentív*, inegáv*, contundente*,
    consistent*, convincent*, imparcial*, primeira mão, testemunhos diretos, plausív*, isent*

words ministry
    ministério, negócios estrangeiros, relações exteriores, ministro, ministra, ministros, chanceler, chancelaria, diplomacia,
    chefe da missão, embaixad*, missão permanente, missão diplomática, missão junto, missão na onu, representante permanente,
    representante junto, representaç*, delegaç*, consulad*, cônsul, encarregado de negócios, alto representante, enviado especial,
    enviada especial

words spokesperson
    porta-voz, porta-vozes, gabinete de imprensa, assessoria, assessor, assessora, gabinete de comunicação, serviço de imprensa,
    sala de imprensa, comunicado, nota à imprensa, nota de imprensa, nota oficial, fonte oficial, declaração oficial,
    responsável pela comunicação, em nome do gabinete, em nome do escritório, fala em nome, diretor de comunicação

words insiders
    diplomat*, fonte, fontes, bem informad*, bem colocad*, pessoas familiarizadas, familiarizad* com, próximas do processo,
    próximo do processo, próxim* do dossiê, com conhecimento, funcionári*, pediu para não, que não quis identificar,
    não quis ser identificad*, não ser identificad*, não identificad*, anónim*, sob reserva, em off, nos corredores, insider,
    insiders, confidenc*

words campaigners
    ong, ongs, grupos de direitos, grupo de direitos, grupos de defesa, entidade, entidades, associaç*, organizaç*, ativist*,
    activist*, militant*, defensor*, sociedade civil, movimento, movimentos, coligação, coalizão, coligações, fundação,
    humanitári*, dissident*, diretor executivo, directora executiva, diretora executiva, secretária-geral da, campanha por

words diaspora
    exilad*, exílio, diáspora, expatriad*, refugiad*, sobrevivent*, vítim*, famíli*, parente*, entes queridos, ente querido,
    ex-detid*, ex-detidos, ex-detent*, antigos detidos, antigo detido, ex-prisioneir*, ex-pres*, antigos prisioneiros,
    antigos reclusos, comunidade, comunidades, testemunh*, filhos, filho, filha, filhas, mães, irmão, irmã, irmãos, irmãs, marido,
    maridos, esposa, compatriota*, fugi*, órfã*

words lawmakers
    parlament*, eurodeputad*, deputad*, senador*, senado, congressist*, congresso, legislador*, assembleia da república,
    assembleia nacional, câmara, comissão dos negócios estrangeiros, comissão de relações exteriores,
    comissão de assuntos externos, subcomissão, comité, interparlamentar, bancada, bancadas, bipartidári*

words capitals
    governo, governos, governant*, países, país, estados-membros, nações, capitais, chancelaria*, ocident*, potências,
    união europeia, ue, bloco europeu, comunidade internacional, ministr*, líderes, líder, chefes de estado, chefe da diplomacia,
    alto representante, executivo, democraci*, comissão europeia

words allies
    aliad*, alianç*, amig*, em desenvolvimento, em vias de desenvolvimento, países emergentes, sul global, terceiro mundo,
    países do sul, países muçulmanos, países islâmicos, mundo islâmico, países árabes, bloco, blocos, grupo de países,
    em nome de países, em nome de um grupo, parceir*, países afins, ideias afins, não-alinhados, ditadur*, autocra*,
    regimes autoritários, países autoritários, países irmãos

words experts
    perit*, especialista*, expert*, académic*, professor*, docente*, investigador*, pesquisador*, estudios*, sinólog*, antropólog*,
    politólog*, cientista*, analist*, observador*, comentador*, comentarista*, jurist*, advogad*, relator*,
    procedimentos especiais, grupo de trabalho, universidade, think tank, centro de estudos, centro de investigação, autores,
    autor

words successor
    sucessor*, suced*, sucessão, substitu*, novo alto comissário, nova alta comissária, novo comissário, novo chefe, nova chefe,
    novo responsável, novo titular, próximo alto comissário, próximo comissário, assum* o cargo, assume o cargo, assumir o cargo,
    assumirá o cargo, assumiu o cargo, assumiu funções, assume funções, posse, entra em funções, entrar em funções,
    iniciou funções, início de funções, empossad*, recém-eleit*, nomead*, nomeação, herdeir*, herança, passagem de testemunho,
    passar o testemunho, passa o testemunho, passar o bastão, passagem de bastão, interino, interina, em seu lugar, no seu lugar,
    ocupar o cargo

words former
    ex, antig*, então, à época, na altura, cessante, cessantes, em fim de mandato, de saída, demissionári*, anterior, anteriores,
    predecessor*, antecessor*, que deixou o cargo, que deixa, que cessa funções, em final de mandato, outrora, que ocupou o cargo,
    quem a antecedeu

words press-event
    coletiva, coletivas, briefing, entrevist*, jornalist*, repórter*, correspondente*, comunicação social, imprensa, mídia, média,
    meios de comunicação, perguntas, microfones, câmaras de televisão, em direto, ao vivo, twitter, tuíte, tweet, videoconferência,
    habitual encontro, em declarações

words contrast
    mas, porém, contudo, todavia, no entanto, entretanto, apesar, ainda assim, mesmo assim, embora, não obstante, ainda que,
    mesmo que, em contrapartida, pelo contrário, ao contrário, ao invés, em vez de, em vez disso, enquanto, só que, por outro lado,
    por seu lado, se bem que, malgrado, a despeito, ao passo que, diferentemente, em lugar de, conquanto

words still
    ainda, até hoje, até agora, até ao momento, até o momento, até este momento, até à data, até então, até aqui, até ao presente,
    continua, continuam, continuava, continuou, continuar, permanec*, mantém, segue, seguem, persist*, prosseg*, por enquanto,
    por ora, por agora, no momento, neste momento, atualmente, actualmente, resta, restam, fica por, ficam por

words already
    já, há muito, há meses, há anos, anteriormente, muito antes, bem antes, desde logo, desde o início, a esta altura,
    a essa altura, nesta altura, por esta altura, há largos meses

words today
    hoje, agora, neste momento, esta manhã, nesta manhã, esta tarde, nesta tarde, esta noite, nesta noite, de madrugada,
    esta madrugada, na madrugada, ontem, na noite de, ao fim do dia, ao final do dia, ao início da noite, ao final da noite,
    ao fim da tarde, há horas, há poucas horas, há minutos, há instantes, há momentos, há pouco, horas atrás, minutos atrás,
    acaba de, acabam de, acabou de, acabado de, recém

words earlier
    anteriormente, anterior, anteriores, previamente, passad*, à época, na época, na altura, nessa altura, naquela altura,
    naquela ocasião, na ocasião, última vez, da outra vez, meses antes, semanas antes, dias antes, anos antes, um ano antes,
    mais cedo, há dias, há tempos, dias atrás, semanas atrás, meses atrás, antes disso, no início do ano, no início deste ano,
    inicialmente, originalmente, precedent*, em tempos, já antes, noutras ocasiões, em outras ocasiões, recentemente

words whether
    se vai, se será, se o relatório, se e quando, ou não, caso, na eventualidade, desde que, pergunt*, question*, indag*,
    interrog*, interpelad*, inquirid*, resta saber, fica a dúvida, a questão, saber se, dizer se, será que, em resposta a uma,
    confrontad*, instad* a, decidir se, confirmar se

words according
    segundo, de acordo com, conforme, consoante, na opinião de, no entender de, nas palavras de, citad* pel*, citado por,
    citada por, citad* por, citado pela, citada pela, citado pelo, citando, notici*, avança, avançou, avançam, adianta, adiantou,
    relata, relatou, reporta, reportou, refere, referiu, inform*, fez saber, faz saber, escrev*, soube, souberam, apurou, sabe-se,
    ao que tudo, pelo que se sabe, a crer, acrescentou, relatam

words deny
    negar, negou, nega, negam, negaram, negação, negando, negacionis*, desment*, não é verdade, não é certo,
    não corresponde à verdade, não é assim, é falso, é mentira, falso que, não existe, não existem, nunca existi*, nunca aconteceu,
    errad*, incorret*, incorrect*, equivocad*, contradi*, refut*, rebat*, rejeit* as acusações, rejeitou as acusações,
    rejeita as acusações, infundad*, inexact*, inexat*, longe da verdade

words admit
    admit*, reconhec*, confess*, confissão, conced*, assumiu, assume, aceitou que, mea culpa, dá razão, dar razão,
    mão à palmatória, dar o braço a torcer, a contragosto, rend* à evidência, não escond*, não escondeu, não nega, não negou,
    pediu desculpa, pediu desculpas, autocrític*, assumir

words hint
    dar a entender, deu a entender, dá a entender, dando a entender, deixar entender, deixou entender, deixa entender,
    deixou perceber, deixar antever, deixou antever, deixa antever, deixou escapar, insinu*, suger*, sinaliz*, sinal, sinais,
    indicou, indica, indício, indícios, indicaç*, aludi*, alusão, acenou, aventa, aventou, aventar, subentend*, implícit*,
    entrelinhas, parece, parecem, aparent*, pist*, admite a possibilidade, não exclui, não excluiu, não descart*, não descartou,
    abriu a porta, abre a porta, deixou no ar, deixa no ar, hipótese, fez saber, faz saber, faz crer, prenunci*, fazer supor,
    indiciou, acena

words refuse
    recus*, nega-se, negou-se, se negou, negar-se, nega acesso, negou acesso, negado acesso, acesso negado, declin*, não quis,
    não quer, não queria, não quiser*, não quiseram, não aceit*, não aceitou, não respondeu, não responde, sem responder, escus*,
    esquiv*, evit*, evasiv*, fugir à pergunta, furtou-se, contornar, contornou, tergivers*, elud*, elusiv*, dribl*,
    chutou para canto, sacudir a água, não adiantou, não se comprometeu, relut*, renitent*, abste*, negativa, remeteu para,
    preferiu não, prefere não, pela tangente, fugiu à pergunta, foge à pergunta, fugiu às perguntas, furta-se

words journey
    visit*, viag*, viaj*, deslocaç*, desloc* à, deslocou-se, desloca-se, missão, missões, estadia, estada, permanência, périplo,
    turnê, tour, passagem por, ida à, ida ao, regress*, retorno da, chegad*, aterr*, desembarc*, partida para, comitiv*, delegação,
    roteir*, itinerári*, acesso, sem restrições, convid*, convite

words other-object
    vídeo*, filmage*, gravaç*, áudio, áudios, fotograf*, foto, fotos, imagens, ficheiro, ficheiros, arquivo, arquivos,
    documentos secretos, documentos internos, documentos vazados, documentos confidenciais, declaraç*, comunicado, comunicados,
    livro, livros, obra, memórias, autobiograf*, biograf*, artigo, artigos, reportage*, entrevista, filme, filmes, documentári*,
    álbum, canção, música, dados, estatístic*, orçament*, balanç*, prisioneir*, presos, detid*, refén*, sondag*, pesquisa,
    mensagem, sentença, decreto, trailer, discurs*, inquérito de opinião

words camps
    campo, campos, gulag, gulags, centros de formação, centros de treinamento, centros de educação, formação profissional,
    treinamento vocacional, educação vocacional, internament*, internad*, reeducaç*, detenç*, detid*, detent*, preso, presos,
    prisão, prisões, prision*, cárcere, encarcer*, aprision*, reclus*, cadeia, cadeias, cela, celas, arame farpado, grades,
    doutrinaç*, vigilância em massa, um milhão de pessoas, deport*

words games
    olimp*, jogos, cerimónia, medalh*, ouro, prata, bronze, atlet*, paralimp*, paraolimp*, tocha, boicote diplomático, desport*,
    esport*, pódio

words holder
    comissária, comissário, gabinete, escritório, onu, nações unidas, agência, organismo, organização, órgão, instituiç*, genebra,
    secretário-geral, secretariado, chefe dos direitos humanos, chefe de direitos humanos, responsável pelos direitos humanos,
    número um, equipa, equipe, staff, colaboradores, cúpula, comissariado, palácio das nações

words the-text
    relatório, relatórios, avaliaç*, documento, estudo, dossiê, dossier, informe, texto, levantamento, conclusões, constatações,
    análise, inquérito, investigação, parecer, achados, balanço, diagnóstico, rascunho

words other-report
    relatório anual, relatórios anuais, relatório mundial, relatório global, relatório semestral, relatório trimestral,
    outro relatório, outros relatórios, novo relatório, novo estudo, relatório separado, relatório à parte, relatório paralelo,
    relatório alternativo, relatório sombra, relatório anterior, relatórios anteriores, anterior relatório, último relatório,
    mais recente relatório, relatório do relator, relatório dos relatores, relatório do comité, relatório do departamento,
    relatório do secretário-geral, relatório do instituto, relatório de uma ong, relatório da organização,
    relatório de uma organização, relatório de especialistas, relatório de peritos, relatório sobre escravatura,
    relatório sobre formas contemporâneas, segundo um relatório, um estudo, estudo do instituto, estudo publicado, think tank,
    centro de estudos, relatório oral, atualização oral, exame periódico, revisão periódica universal, investigação jornalística,
    livro branco, relatório interno, relatório intercalar, relatório temático, relatório preliminar, contrarrelatório
