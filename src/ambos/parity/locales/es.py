"""Spanish."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.15,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    reopens_with_closing=True,
    function_words=words(
        """el la los las un una unos unas de del al y o u e en con por para que se su sus lo le les me te
        nos mi es son era fue fueron ser está están estaba ha han había hay no ni sin sobre entre hasta
        desde hacia según durante contra tras ante como más menos muy también pero sino porque cuando
        donde quien cual este esta estos estas ese esa eso esto aquel todo toda todos todas ya aún si sí
        qué cómo él ella ellos ellas"""
    ),
    abbreviations=words(
        """sr sra srta dr dra d dña ud uds etc ee uu pág núm art av avda gral ing lic prof pdte a.m p.m
        p.ej aprox"""
    ),
    speech=words(
        """dijo dice dijeron afirmó afirma afirmaron añadió añade añadieron agregó agrega agregaron explicó
        explica explicaron señaló señala señalaron aseguró asegura aseguraron declaró declara declararon
        comentó comenta comentaron manifestó manifiesta manifestaron indicó indica indicaron sostuvo
        sostiene sostuvieron apuntó apunta subrayó subraya escribió escribe escribieron tuiteó respondió
        responde respondieron contestó contesta insistió insiste recalcó recalca advirtió advierte
        advirtieron admitió admite recordó recuerda reconoció reconoce expresó concluyó prosiguió prosigue
        contó cuenta contaron destacó destaca argumentó argumenta relató relata matizó matiza puntualizó
        precisó precisa aclaró aclara confesó confiesa replicó anuncia reveló detalló opinó opina reiteró
        reitera remarcó alegó exclamó exclama bromeó ironizó sentenció zanjó enfatizó expuso testificó
        narró rememoró sugirió"""
    ),
    participles=words(
        """dicho afirmado añadido agregado explicado señalado asegurado declarado comentado manifestado
        indicado sostenido apuntado subrayado escrito tuiteado respondido contestado insistido recalcado
        advertido admitido recordado reconocido expresado concluido proseguido contado destacado
        argumentado relatado matizado precisado aclarado confesado replicado anunciado revelado detallado
        opinado lamentado denunciado reiterado remarcado preguntado confirmado informado"""
    ),
    articles=words("el la los las un una unos unas otro otra"),
    credits=lines("según | de acuerdo con | en palabras de | a juicio de"),
    subjects=words("él ella ellos ellas"),
    self_subjects=words("yo nosotros tú usted"),
    auxiliaries=words("ha había han"),
    clause_openers=words("que con a si"),
    numerals=figures(
        """dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
        catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20
        veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25
        veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50
        sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos=200 doscientas=200 trescientos=300
        trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500
        seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800
        novecientos=900 novecientas=900"""
    ),
    scales=figures(
        """cien=100 ciento=100 mil=1e3 millón=1e6 millones=1e6 millardo=1e9 millardos=1e9 billón=1e12
        billones=1e12 trillón=1e18 trillones=1e18"""
    ),
    about=meanings(
        """un=1 uno=1 una=1 ambos=2 ambas=2 par=2 pareja=2 dúo=2 doble=2 dobles=2 duplicó=2 duplicar=2
        segundo=2 segunda=2 segundos=2 segundas=2 tercer=3,0.333,33 tercero=3 tercera=3
        tercio=0.333,33,3 tercios=0.667,66,67,3 triple=3 trío=3 hat-trick=3 mitad=0.5,50,2 medio=0.5,50
        media=0.5,50,30 cuarto=4,0.25,25,15 cuarta=4,25 cuartos=4,75,0.75 quinto=5 quinta=5,20 sexto=6
        sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10,0.1 décima=10,0.1
        undécimo=11 undécima=11 duodécimo=12 duodécima=12 vigésimo=20 vigésima=20 trigésimo=30
        trigésima=30 cuadragésimo=40 cuadragésima=40 quincuagésimo=50 quincuagésima=50 centenario=100
        docena=12 docenas=12 decena=10 decenas=10 década=10 décadas=10 siglo=100 siglos=100
        quincena=14,15,2 primer=1 primero=1 primera=1 primeros=1 cero=0 mediodía=12 medianoche=0,12,24
        centenar=100 centenares=100 cientos=100 miles=1000 cuarteto=4 cuádruple=4 ningún=0 ninguno=0
        ninguna=0 veinteañero=20 treinteañero=30 cuarentena=40 sexagésimo=60 foursome=4 foursomes=4
        fourball=4 fourballs=4 bienal=2 dual=2 quinceañero=15 veintes=20,1920 treintas=30,1930
        cuarentas=40,1940 cincuentas=50,1950 sesentas=60,1960 setentas=70,1970 ochentas=80,1980
        noventas=90,1990"""
    ),
    number_joins=words("y"),
    ordinals=figures(
        """primer=1 primero=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercer=3 tercero=3
        tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8
        octava=8 noveno=9 novena=9 décimo=10 décima=10 undécimo=11 undécima=11 duodécimo=12
        duodécima=12"""
    ),
    units=named(
        """
        percent: % por_ciento porciento
        permille: ‰ por_mil
        points: puntos punto puntos_porcentuales
        dollar: $ us$ dólar dólares usd centavos
        euro: € euro euros eur
        pound: £ libra libras esterlinas gbp
        yen: ¥ yen yenes
        yuan: yuan yuanes
        peso: peso pesos mxn
        real: r$ real reales
        franc: franco francos
        rupee: ₹ rupia rupias
        ruble: ₽ rublo rublos
        foot: pie pies
        inch: pulgada pulgadas
        yard: yarda yardas
        mile: milla millas
        mph: mph
        kmh: km/h
        metre: m metro metros
        kilometre: km kilómetro kilómetros
        centimetre: cm centímetro centímetros
        kilogram: kg kilo kilos kilogramo kilogramos
        ounce: onza onzas
        tonne: tonelada toneladas
        gallon: galón galones
        litre: l litro litros
        acre: acre acres
        hectare: ha hectárea hectáreas
        degree: grado grados ° °f °c ºc ºf
        clock: a.m p.m am pm h
        """
    ),
    months=figures("setiembre=9"),
    institutions=words(
        """gobierno estado estados unidos senado cámara congreso parlamento tesoro ejército marina armada
        fuerza aérea corte tribunal supremo ministerio ministro ministra primer primera presidente
        presidenta vicepresidente secretario secretaria rey reina papa iglesia dios universidad colegio
        escuela instituto comisión comité partido policía banco central unión naciones guerra mundial
        fría segunda blanca casa oficina agencia departamento servicio consejo ciudad condado distrito
        norte sur este oeste republicano demócrata cristo internet nacional internacional federal real
        calle carretera parque puente río lago mar océano bahía isla islas monte playa festival copa
        liga campeonato gran premio ley enmienda constitución día semana señor señora señorita doctor
        doctora profesor capitán general senador senadora gobernador alcalde juez jueza reverendo padre
        fiscal jefe fundación asociación sociedad compañía grupo noticias centro hospital salud
        organización acuerdo cumbre huracán tormenta reino hacienda defensa exteriores interior
        estadounidense europea"""
    ),
    denying_shape=r"in\w{3,}(?:able|ible|ente|ado|ada)|des(?!de|ar|tin|tac|cri|pu|emp)\w{5,}|im(?:po|pro|pe)\w{5,}",
    denials=words("no nunca"),
    denies_loosely=True,
    negations=words("no nunca jamás ni sin nada nadie ningún ninguno ninguna tampoco negó"),
    affirming=lines(
        """
        sin embargo | no obstante | sin duda | no solo | no sólo | sin lugar a dudas | nada más
        no menos | a no ser que | más que nunca | como nunca
        """
    ),
    denying=words(
        """falló falla fallar fallo falt carec nega niega niegu rechaz evit impid imped dejó deja dejar apenas
        nulo nula ausen excep salvo imposib incapa insuf inútil improb descono desmin desmint inade irreg
        ilegal perdió perder prohi bloque descart lejos solo sólo únicamente duda poco poca pocos pocas
        escas en_lugar contrario"""
    ),
    places=named(
        """
        GB: reino_unido gran_bretaña bretaña
        US: estados_unidos ee_uu eeuu américa
        KP: corea_del_norte
        KR: corea_del_sur
        korea: corea
        england: inglaterra
        scotland: escocia
        wales: gales
        catalonia: cataluña
        bavaria: baviera
        andalusia: andalucía
        tuscany: toscana
        sicily: sicilia
        sardinia: cerdeña
        corsica: córcega
        crimea: crimea
        siberia: siberia
        chechnya: chechenia
        kashmir: cachemira
        tibet: tíbet
        balkans: balcanes
        alps: alpes
        pyrenees: pirineos
        arctic: ártico
        atlantic: atlántico
        pacific: pacífico
        mediterranean: mediterráneo
        geneva: ginebra
        cologne: colonia
        munich: múnich
        milan: milán
        turin: turín
        venice: venecia
        florence: florencia
        naples: nápoles
        seville: sevilla
        saragossa: zaragoza
        hague: haya
        antwerp: amberes
        beijing: pekín beijing
        aleppo: alepo
        mecca: meca
        gaza: gaza
        philadelphia: filadelfia
        washington: washington
        california: california
        pennsylvania: pensilvania
        texas: texas tejas
        nice: niza
        marseille: marsella
        bordeaux: burdeos
        basel: basilea
        krakow: cracovia
        edinburgh: edimburgo
        hamburg: hamburgo
        frankfurt: fráncfort frankfurt
        porto: oporto
        petersburg: san_petersburgo
        """
    ),
    picture_words=words("imagen foto fotografía imágen texto_alternativo sin_título"),
    interface=lines(
        """
        Leer la noticia completa | Leer noticia completa | Leer el artículo completo | Sigue leyendo abajo
        Comparte | Comparte esta página | Síguenos en Instagram | Síguenos en YouTube | Lo más visto
        Lo más compartido | Noticias destacadas | Selección de la redacción | Recomendado para ti
        Temas relacionados | Regístrate aquí | Crea una cuenta | Crear una cuenta
        Suscríbete a nuestro boletín diario | Recibe las últimas noticias en tu correo
        Imprimir esta página | Configuración de cookies | Gestionar cookies | Cargar más comentarios
        Ver comentarios | Mostrar comentarios | Ocultar comentarios | Volver a la portada | Volver al inicio
        Ver en directo | Ver en vivo | Escuchar el artículo | Informar de un error | Patrocinado por
        Cargando | Tiempo de lectura | Leer esta historia en {language} | Lee este artículo en {language}
        Leer esta noticia en {language} | Esta página también está disponible en {language}
        Publicidad | Anuncio | Contenido patrocinado | Patrocinado | Leer más | Lee más | Lea más
        Lea también | Lee también | Leer también | Seguir leyendo | Sigue leyendo | Continuar leyendo
        Noticias relacionadas | Artículos relacionados | Contenido relacionado | Relacionado
        Relacionados | Más sobre este tema | Más noticias | Más historias | Lo más leído | Más leídas
        Más leídos | Tendencias | Recomendado | Recomendados | También te puede interesar
        Te puede interesar | Ver también | Ver más | Mostrar más | Cargar más | Más información | Ver todo
        Ver todos | Ver galería | Galería de fotos | Compartir | Comparte | Comparte este artículo
        Compartir este artículo | Comparte esta noticia | Compartir en Facebook | Compartir en Twitter
        Compartir en WhatsApp | Imprimir | Tuitear | Copiar enlace | Síguenos | Síganos
        Síguenos en Facebook | Síguenos en Twitter | Suscríbete | Suscríbase | Suscribirse
        Suscríbete ahora | Suscríbete a nuestro boletín | Suscríbase a nuestro boletín | Regístrate
        Regístrese | Regístrate para recibir nuestro boletín | Iniciar sesión | Inicia sesión
        Cerrar sesión | Boletín | Nuestro boletín | Recibe nuestro boletín | Comentarios
        Deja un comentario | Dejar un comentario | Escribe un comentario | Publicar comentario
        Sin comentarios | Responder | Buscar | Búsqueda | Menú | Inicio | Portada | Volver | Volver arriba
        Siguiente | Anterior | Artículo siguiente | Artículo anterior | Siguiente artículo | Cerrar
        Saltar al contenido | Ir al contenido | Contacto | Contáctanos | Quiénes somos | Sobre nosotros
        Política de privacidad | Política de cookies | Términos de uso | Términos y condiciones
        Aviso legal | Todos los derechos reservados | Aceptar cookies | Aceptar todo | Aceptar | Descargar
        Descarga la aplicación | Escuchar este artículo | Escucha este artículo | Escuchar | Ver vídeo
        Ver video | Ver el video | Reproducir video | Fotos | Publicado | Última actualización
        Actualizado | Etiquetas | Temas | Categorías | Categoría | Autor | Redacción | Minutos de lectura
        Última hora | En vivo | En directo | Últimas noticias | Apóyanos | Donar | Haz una donación
        Hazte socio | Campo obligatorio | Campos obligatorios | Enviar | Haz clic aquí | Haga clic aquí
        Traducir | Traducción | Leer en {language} | Lee en {language} | Leer este artículo en {language}
        También disponible en {language} | Disponible en {language}
        Esta entrada también está disponible en {language}
        Este artículo también está disponible en {language}
        Esta noticia también está disponible en {language} | Versión en {language} | En {language}
        Ver en {language}
        """
    ),
)
