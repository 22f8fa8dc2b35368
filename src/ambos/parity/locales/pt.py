"""Portuguese."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.08,
    quotes=(("“", "”"), ('"', '"'), ("«", "»")),
    function_words=words(
        """o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou por pelo pela pelos
        pelas para com sem sob sobre entre até desde que se seu sua seus suas não mais menos muito
        também mas porque quando onde quem qual como é são era foi foram ser está estão estava tem têm
        tinha há isso isto este esta esse essa aquele ele ela eles elas eu nós já ainda após contra
        segundo durante lhe"""
    ),
    abbreviations=words("sr sra dr dra prof etc av núm art pág eng gen a.m p.m d ex"),
    speech=words(
        """disse diz disseram afirmou afirma afirmaram acrescentou acrescenta acrescentaram explicou explica
        explicaram declarou declara declararam contou conta contaram comentou comenta comentaram relatou
        relata relataram ressaltou ressalta destacou destaca escreveu escreve tuitou respondeu responde
        insistiu insiste alertou alerta advertiu admitiu admite lembrou lembra recordou concluiu conclui
        completou completa falou argumentou argumenta observou observa informou informaram anunciou
        anuncia revelou revela garantiu garante assegurou assegura indicou indica apontou salientou
        salienta sublinhou sublinha frisou referiu reiterou enfatizou reconheceu confessou perguntou
        exclamou brincou lamentou prosseguiu opinou avaliou pontuou justificou"""
    ),
    participles=words(
        """dito afirmado acrescentado explicado declarado contado comentado relatado ressaltado destacado
        escrito respondido insistido alertado admitido lembrado concluído falado argumentado observado
        informado anunciado revelado"""
    ),
    articles=words("o a os as um uma uns umas outro outra"),
    credits=lines("segundo | de acordo com | conforme | na opinião de | nas palavras de"),
    subjects=words("ele ela eles elas"),
    self_subjects=words("eu nós você"),
    auxiliaries=words("tem tinha havia"),
    clause_openers=words("que com"),
    numerals=figures(
        """dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12
        treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17
        dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60
        setenta=70 oitenta=80 noventa=90 duzentos=200 duzentas=200 trezentos=300 trezentas=300
        quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 setecentos=700
        oitocentos=800 novecentos=900"""
    ),
    scales=figures(
        """cem=100 cento=100 mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bi=1e9
        bilião=1e12 biliões=1e12 trilhão=1e12 trilhões=1e12"""
    ),
    about=meanings(
        """um=1 uma=1 ambos=2 ambas=2 par=2 dupla=2 casal=2 dobro=2 dobrou=2 segundo=2 segunda=2 duplo=2
        dupla=2 terceiro=3 terceira=3 terço=0.333,33,3 terços=0.667,66,67,3 triplo=3 trio=3
        metade=0.5,50,2 meio=0.5,50 meia=0.5,50,30,6 quarto=4,0.25,25,15 quarta=4 quartos=4,75 quinto=5
        quinta=5,20 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10,0.1
        décima=10,0.1 vigésimo=20 trigésimo=30 trigésima=30 quinquagésimo=50 dúzia=12 dúzias=12
        dezena=10 dezenas=10 década=10 décadas=10 século=100 séculos=100 quinzena=15,14,2 primeiro=1
        primeira=1 zero=0 meio-dia=12 meia-noite=0,12,24 centena=100 centenas=100 milhares=1000 nenhum=0
        nenhuma=0 foursomes=4 fourballs=4 foursome=4 fourball=4"""
    ),
    number_joins=words("e"),
    ordinals=figures(
        """primeiro=1 primeira=1 primeiros=1 primeiras=1 segundo=2 segunda=2 terceiro=3 terceira=3
        quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8
        nono=9 nona=9 décimo=10 décima=10"""
    ),
    units=named(
        """
        percent: % por_cento
        permille: ‰ por_mil
        points: pontos ponto pontos_percentuais
        dollar: $ us$ dólar dólares usd centavos
        euro: € euro euros eur
        pound: £ libra libras esterlinas gbp
        yen: ¥ iene ienes
        yuan: yuan yuans
        peso: peso pesos
        real: r$ real reais
        franc: franco francos
        rupee: ₹ rupia rupias
        ruble: ₽ rublo rublos
        foot: pé pés
        inch: polegada polegadas
        yard: jarda jardas
        mile: milha milhas
        kmh: km/h
        metre: m metro metros
        kilometre: km quilômetro quilômetros quilómetro quilómetros
        centimetre: cm centímetro centímetros
        kilogram: kg quilo quilos quilograma quilogramas
        ounce: onça onças
        tonne: tonelada toneladas
        gallon: galão galões
        litre: l litro litros
        acre: acre acres
        hectare: ha hectare hectares
        degree: grau graus ° °f °c
        clock: h horas hora
        """
    ),
    weekdays=figures("segunda-feira=0 terça-feira=1 quarta-feira=2 quinta-feira=3 sexta-feira=4"),
    institutions=words(
        """governo estado estados unidos senado câmara congresso parlamento tesouro exército marinha força
        aérea corte tribunal supremo suprema ministério ministro ministra primeiro primeira presidente
        secretário rei rainha papa igreja deus universidade faculdade escola instituto comissão comitê
        partido polícia banco central união nações guerra mundial fria segunda branca casa escritório
        agência departamento serviço conselho cidade condado distrito norte sul leste oeste internet
        nacional internacional federal real rua estrada parque ponte rio lago mar oceano baía ilha ilhas
        monte praia festival copa liga campeonato grande prêmio lei constituição dia senhor senhora
        doutor doutora professor capitão general senador senadora governador prefeito juiz juíza
        reverendo padre procurador fundação associação sociedade companhia grupo notícias centro
        hospital saúde organização acordo cúpula furacão tempestade reino elite"""
    ),
    denials=words("não nunca"),
    denies_loosely=True,
    negations=words("não nunca jamais nem sem nada ninguém nenhum nenhuma tampouco só negou"),
    affirming=lines(
        "sem dúvida | não só | não apenas | no entanto | nada mais | mais que nunca | como nunca"
    ),
    denying=words(
        """falh falta faltou faltar carec nega recus rejeit evit imped deixou deixa deixar apenas ausên exce
        rara raro pouco pouca poucos poucas escass somente perd proib bloque descart longe impossív
        incapa insuf desconh desment dúvida"""
    ),
    places=named(
        """
        GB: reino_unido grã-bretanha
        US: estados_unidos eua américa
        KP: coreia_do_norte
        KR: coreia_do_sul
        korea: coreia
        england: inglaterra
        scotland: escócia
        wales: gales
        catalonia: catalunha
        bavaria: baviera
        andalusia: andaluzia
        tuscany: toscana
        sicily: sicília
        sardinia: sardenha
        corsica: córsega
        brittany: bretanha
        crimea: crimeia
        siberia: sibéria
        chechnya: chechênia chechénia
        kashmir: caxemira
        tibet: tibete
        balkans: balcãs
        alps: alpes
        pyrenees: pirineus
        arctic: ártico
        atlantic: atlântico
        pacific: pacífico
        mediterranean: mediterrâneo
        geneva: genebra
        cologne: colônia colónia
        munich: munique
        milan: milão
        turin: turim
        venice: veneza
        florence: florença
        naples: nápoles
        seville: sevilha
        saragossa: saragoça
        hague: haia
        antwerp: antuérpia
        beijing: pequim
        aleppo: aleppo
        mecca: meca
        gaza: gaza
        philadelphia: filadélfia
        washington: washington
        california: califórnia
        pennsylvania: pensilvânia
        texas: texas
        nice: nice
        marseille: marselha
        bordeaux: bordéus
        basel: basileia
        krakow: cracóvia
        edinburgh: edimburgo
        hamburg: hamburgo
        frankfurt: frankfurt
        porto: porto
        petersburg: são_petersburgo
        """
    ),
    picture_words=words("imagem foto fotografia texto_alternativo sem_título"),
    interface=lines(
        """
        Leia a notícia completa | Ler notícia completa | Leia a matéria completa | Compartilhe esta página
        Siga-nos no Instagram | Mais vistos | Destaques | Escolha da redação | Recomendado para você
        Temas relacionados | Criar conta | Crie uma conta | Imprimir esta página | Configurações de cookies
        Ver comentários | Mostrar comentários | Voltar ao início | Assistir ao vivo | Comunicar erro
        Patrocinado por | Carregando | Tempo de leitura | Esta página também está disponível em {language}
        Publicidade | Anúncio | Conteúdo patrocinado | Patrocinado | Leia mais | Ler mais | Leia também
        Continue lendo | Continuar lendo | Notícias relacionadas | Artigos relacionados
        Matérias relacionadas | Conteúdo relacionado | Relacionados | Mais sobre este assunto
        Mais notícias | Mais lidas | Mais lidos | Em alta | Recomendado | Recomendados
        Você também pode gostar | Veja também | Veja mais | Ver mais | Mostrar mais | Carregar mais
        Saiba mais | Ver tudo | Ver galeria | Galeria de fotos | Compartilhar | Compartilhe
        Compartilhe este artigo | Compartilhe esta notícia | Compartilhar no Facebook
        Compartilhar no Twitter | Imprimir | Tuitar | Copiar link | Siga-nos | Siga-nos no Facebook
        Assine | Assine já | Assine nossa newsletter | Inscreva-se | Inscreva-se na nossa newsletter
        Inscreva-se em nossa newsletter | Cadastre-se | Entrar | Sair | Newsletter | Boletim | Comentários
        Deixe um comentário | Deixe seu comentário | Sem comentários | Responder | Buscar | Pesquisar
        Menu | Início | Página inicial | Voltar | Voltar ao topo | Próximo | Anterior | Próximo artigo
        Artigo anterior | Fechar | Pular para o conteúdo | Ir para o conteúdo | Contato | Fale conosco
        Quem somos | Sobre nós | Política de privacidade | Termos de uso | Todos os direitos reservados
        Aceitar cookies | Aceitar tudo | Aceitar | Baixar | Baixe o aplicativo | Ouvir este artigo
        Ouça este artigo | Ouvir | Assistir ao vídeo | Ver vídeo | Fotos | Publicado | Última atualização
        Atualizado | Etiquetas | Temas | Categorias | Categoria | Autor | Redação | Minutos de leitura
        Última hora | Ao vivo | Últimas notícias | Apoie-nos | Doar | Faça uma doação | Campo obrigatório
        Campos obrigatórios | Enviar | Clique aqui | Traduzir | Tradução | Ler em {language}
        Leia em {language} | Leia este artigo em {language} | Também disponível em {language}
        Disponível em {language} | Este artigo também está disponível em {language} | Versão em {language}
        Em {language} | Ver em {language}
        """
    ),
)
