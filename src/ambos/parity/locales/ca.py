"""Catalan."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.12,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """el la els les un una uns unes de del dels d l i o en amb per pel pels a al als que qui es s se
        no ni més menys molt també però perquè quan on com és són era va van ha han havia hi ho seu seva
        seus seves aquest aquesta aquests això allò ell ella ells elles jo nosaltres ja encara després
        abans contra segons durant sobre entre fins des cap sense si tot tots"""
    ),
    abbreviations=words("sr sra dr dra prof etc av pàg art núm"),
    speech=words(
        """diu digué digueren afirma afirmen afirmà afegeix afegeixen afegí explica expliquen explicà
        assegura asseguren assegurà declara declaren declarà subratlla subratllà comenta comenten comentà
        escriu escrigué respon respongué recorda recordà conclou conclogué relata precisa precisà observa
        sosté sostenen insisteix admet adverteix reitera prossegueix assenyala assenyalen assenyalà indica
        indiquen remarca manifesta opina exclama confessa va_dir"""
    ),
    participles=words(
        """dit afirmat afegit explicat assegurat declarat subratllat comentat escrit respost recordat conclòs
        relatat precisat observat sostingut insistit admès advertit reiterat prosseguit anunciat revelat
        assenyalat indicat destacat remarcat manifestat opinat lamentat denunciat preguntat exclamat
        confessat dir afirmar afegir explicar assegurar declarar subratllar comentar escriure respondre
        recordar concloure relatar precisar observar assenyalar indicar"""
    ),
    articles=words("el la els les l un una uns unes altre altra"),
    credits=lines("segons | d'acord amb | en paraules de"),
    subjects=words("ell ella ells elles"),
    self_subjects=words("jo nosaltres tu vosaltres"),
    auxiliaries=words("ha va han van havia"),
    clause_openers=words("que amb a si"),
    numerals=figures(
        """dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 nou=9 deu=10 onze=11 dotze=12 tretze=13
        catorze=14 quinze=15 setze=16 disset=17 divuit=18 dinou=19 vint=20 trenta=30 quaranta=40
        cinquanta=50 seixanta=60 setanta=70 vuitanta=80 noranta=90"""
    ),
    scales=figures(
        """cent=100 cents=100 mil=1e3 milió=1e6 milions=1e6 miliard=1e9 bilió=1e12 bilions=1e12"""
    ),
    about=meanings(
        """un=1 una=1 ambdós=2 ambdues=2 parell=2 parella=2 doble=2 segon=2 segona=2 tercer=3 tercera=3
        terç=0.333,33,3 terços=0.667,66,67 meitat=0.5,50,2 mig=0.5,50,30 mitja=0.5,50,30
        quart=4,0.25,25,15 quarta=4 quarts=4,75 cinquè=5 cinquena=5 sisè=6 setè=7 vuitè=8 novè=9 desè=10
        dotzena=12 desena=10 dècada=10 dècades=10 segle=100 segles=100 primer=1 primera=1 zero=0
        migdia=12 mitjanit=0,12,24 centenar=100 centenars=100 milers=1000 cap=0"""
    ),
    number_joins=words("i"),
    ordinals=figures(
        """primer=1 primera=1 primers=1 primeres=1 segon=2 segona=2 tercer=3 tercera=3 quart=4
        quarta=4 cinquè=5 cinquena=5 sisè=6 sisena=6 setè=7 setena=7 vuitè=8 vuitena=8 novè=9
        novena=9 desè=10 desena=10"""
    ),
    units=named(
        """
        percent: % per_cent
        permille: ‰ per_mil
        points: punts punt
        dollar: $ us$ dòlar dòlars usd
        euro: € euro euros eur
        pound: £ lliura lliures
        peso: peso pesos
        franc: franc francs
        foot: peu peus
        inch: polzada polzades
        mile: milla milles
        kmh: km/h
        metre: m metre metres
        kilometre: km quilòmetre quilòmetres
        kilogram: kg quilo quilos
        tonne: tona tones
        litre: l litre litres
        hectare: ha hectàrea hectàrees
        degree: grau graus ° °f °c
        clock: h hores
        """
    ),
    institutions=words(
        """govern estat estats units senat cambra congrés parlament tresor exèrcit marina tribunal suprem
        ministeri ministre ministra primer president presidenta secretari rei reina papa església déu
        universitat escola institut comissió comitè partit policia banc central unió nacions guerra
        mundial casa blanca oficina agència departament servei consell ciutat comtat districte nord sud
        est oest internet nacional carrer parc pont riu llac mar illa illes platja festival copa lliga
        campionat gran premi llei constitució senyor senyora doctor professor capità general senador
        governador alcalde jutge pare fundació associació societat grup centre hospital salut
        organització acord huracà regne generalitat"""
    ),
    denials=words("no mai"),
    denies_loosely=True,
    negations=words("no mai ni sense res ningú cap tampoc poc pocs"),
    affirming=lines("sens dubte | no només | no obstant"),
    denying=words("""falt manca nega rebutj evit impe poca només perd prohib impossib incap descone dubt"""),
    places=named(
        """
        GB: regne_unit gran_bretanya
        US: estats_units eua amèrica
        KP: corea_del_nord
        KR: corea_del_sud
        korea: corea
        england: anglaterra
        scotland: escòcia
        wales: gal·les
        catalonia: catalunya
        bavaria: baviera
        andalusia: andalusia
        tuscany: toscana
        sicily: sicília
        sardinia: sardenya
        corsica: còrsega
        brittany: bretanya
        crimea: crimea
        siberia: sibèria
        chechnya: txetxènia
        kashmir: caixmir
        tibet: tibet
        balkans: balcans
        alps: alps
        pyrenees: pirineus
        arctic: àrtic
        atlantic: atlàntic
        pacific: pacífic
        mediterranean: mediterrani
        geneva: ginebra
        cologne: colònia
        munich: munic
        milan: milà
        turin: torí
        venice: venècia
        florence: florència
        naples: nàpols
        seville: sevilla
        saragossa: saragossa
        hague: haia
        antwerp: anvers
        beijing: pequín
        aleppo: alep
        mecca: meca
        gaza: gaza
        philadelphia: filadèlfia
        washington: washington
        california: califòrnia
        pennsylvania: pennsilvània
        texas: texas
        nice: niça
        marseille: marsella
        bordeaux: bordeus
        basel: basilea
        krakow: cracòvia
        edinburgh: edimburg
        hamburg: hamburg
        frankfurt: frankfurt
        porto: porto
        petersburg: sant_petersburg
        """
    ),
    picture_words=words("imatge foto fotografia text_alternatiu sense_títol"),
    interface=lines(
        """
        Llegeix la notícia sencera | Comparteix aquesta pàgina | Segueix-nos a Instagram | El més vist
        Destacats | Selecció de la redacció | Recomanat per a tu | Temes relacionats | Crea un compte
        Imprimeix aquesta pàgina | Configuració de galetes | Mostra els comentaris | Torna a l'inici
        Mira en directe | Informa d'un error | Patrocinat per | Carregant | Temps de lectura
        Publicitat | Anunci | Contingut patrocinat | Llegir més | Llegeix més | Llegiu també
        Llegeix també | Continua llegint | Notícies relacionades | Articles relacionats
        Contingut relacionat | Més notícies | El més llegit | Tendències | Recomanats
        També et pot interessar | Vegeu també | Veure més | Mostra'n més | Més informació
        Galeria de fotos | Comparteix | Comparteix aquest article | Comparteix a Facebook | Imprimeix
        Copia l'enllaç | Segueix-nos | Subscriu-te | Subscriu-te al nostre butlletí | Inicia la sessió
        Tanca la sessió | Registra't | Butlletí | Comentaris | Deixa un comentari | Sense comentaris
        Respon | Cerca | Menú | Inici | Torna | Torna a dalt | Següent | Anterior | Tanca
        Salta al contingut | Contacte | Qui som | Política de privacitat | Avís legal
        Tots els drets reservats | Accepta les galetes | Accepta-ho tot | Descarrega | Escolta l'article
        Mira el vídeo | Fotos | Publicat | Última actualització | Actualitzat | Etiquetes | Categories
        Redacció | Minuts de lectura | Última hora | En directe | Últimes notícies | Fes una donació
        Camp obligatori | Envia | Fes clic aquí | Tradueix | Llegeix en {language} | Llegir en {language}
        També disponible en {language} | Disponible en {language} | Versió en {language} | En {language}
        """
    ),
)
