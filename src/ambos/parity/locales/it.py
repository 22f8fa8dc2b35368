"""Italian."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.12,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da
        dal dalla dai in nel nella nei nelle con su sul sulla per tra fra e ed o che chi cui non più
        meno molto anche ma perché quando dove come se si suo sua suoi sue è sono era erano ha hanno
        aveva essere stato stata questo questa quello quella lui lei loro noi io ci ne già ancora dopo
        prima contro secondo durante"""
    ),
    abbreviations=words("sig sig.ra dott dott.ssa prof ing avv on ecc pag art n"),
    speech=words(
        """dice disse dissero afferma affermano affermò aggiunge aggiungono aggiunse spiega spiegano spiegò
        dichiara dichiarano dichiarò sottolinea sottolineano sottolineò commenta commentano commentò
        scrive scrivono scrisse risponde rispose ricorda ricordò conclude concluse racconta raccontano
        raccontò precisa precisano precisò osserva osservò sostiene sostengono sostenne assicura assicurò
        ammette ammise avverte avvertì insiste ribadisce ribadì prosegue proseguì replica replicò annunciò
        rivelò riferisce riferiscono riferì evidenzia confessa esclama esclamò twitta"""
    ),
    participles=words(
        """detto affermato aggiunto spiegato dichiarato sottolineato commentato scritto risposto ricordato
        concluso raccontato precisato osservato sostenuto assicurato ammesso avvertito insistito ribadito
        proseguito replicato annunciato rivelato riferito evidenziato confessato chiesto esclamato
        denunciato lamentato twittato"""
    ),
    articles=words("il lo la i gli le l un uno una un'altra altro altra"),
    credits=lines("secondo | stando a | a detta di | a giudizio di"),
    subjects=words("lui lei loro"),
    self_subjects=words("io noi tu voi"),
    auxiliaries=words("ha hanno aveva avevano"),
    clause_openers=words("che con"),
    numerals=figures(
        """due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
        tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19
        venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90"""
    ),
    scales=figures("cento=100 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9"),
    about=meanings(
        """un=1 uno=1 una=1 entrambi=2 entrambe=2 paio=2 coppia=2 doppio=2 secondo=2 seconda=2
        terzo=3,0.333,33 terza=3 terzi=0.667,66,67 metà=0.5,50,2 mezzo=0.5,50,30 mezza=0.5,50,30
        quarto=4,0.25,25,15 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 ottavo=8 nono=9
        decimo=10 dozzina=12 decina=10 decine=10 decennio=10 decenni=10 secolo=100 secoli=100 primo=1
        prima=1 zero=0 mezzogiorno=12 mezzanotte=0,12,24 centinaio=100 centinaia=100 migliaia=1000
        nessun=0"""
    ),
    number_joins=words("e"),
    joins_numerals=True,
    ordinals=figures(
        """primo=1 prima=1 primi=1 prime=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4
        quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9
        decimo=10 decima=10"""
    ),
    units=named(
        """
        percent: % per_cento
        permille: ‰ per_mille
        points: punti punto punti_percentuali
        dollar: $ us$ dollaro dollari usd
        euro: € euro eur
        pound: £ sterlina sterline libbra libbre
        yen: ¥ yen
        yuan: yuan
        peso: peso pesos
        franc: franco franchi
        foot: piede piedi
        inch: pollice pollici
        mile: miglio miglia
        kmh: km/h
        metre: m metro metri
        kilometre: km chilometro chilometri
        centimetre: cm centimetro centimetri
        kilogram: kg chilo chili chilogrammo chilogrammi
        tonne: tonnellata tonnellate
        gallon: gallone galloni
        litre: l litro litri
        hectare: ettaro ettari
        degree: grado gradi ° °f °c
        clock: ore
        """
    ),
    institutions=words(
        """governo stato stati uniti senato camera congresso parlamento tesoro esercito marina corte
        suprema ministero ministro primo presidente segretario re regina papa chiesa dio università
        scuola istituto commissione comitato partito polizia banca centrale unione nazioni guerra
        mondiale casa bianca ufficio agenzia dipartimento servizio consiglio città contea distretto nord
        sud est ovest internet nazionale via parco ponte fiume lago mare isola isole monte spiaggia
        festival coppa lega campionato gran premio legge costituzione signor signora dottor professore
        capitano generale senatore governatore sindaco giudice padre fondazione associazione società
        gruppo centro ospedale salute organizzazione regno"""
    ),
    denials=words("non mai"),
    denies_loosely=True,
    negations=words(
        "non mai nessuno nessuna nessun niente nulla senza né neanche nemmeno negò raro rara rari"
    ),
    affirming=lines("senza dubbio | non solo | ciononostante"),
    denying=words(
        """manc rifiut nega neghi evit imped appena poco poca pochi raram tranne solo perd vieta impossib
        incapac insuff sconosc dubb"""
    ),
    places=named(
        """
        GB: regno_unito gran_bretagna
        US: stati_uniti usa america
        KP: corea_del_nord
        KR: corea_del_sud
        korea: corea
        england: inghilterra
        scotland: scozia
        wales: galles
        catalonia: catalogna
        bavaria: baviera
        andalusia: andalusia
        tuscany: toscana
        sicily: sicilia
        sardinia: sardegna
        corsica: corsica
        brittany: bretagna
        crimea: crimea
        siberia: siberia
        chechnya: cecenia
        kashmir: kashmir
        tibet: tibet
        balkans: balcani
        alps: alpi
        pyrenees: pirenei
        arctic: artico
        atlantic: atlantico
        pacific: pacifico
        mediterranean: mediterraneo
        geneva: ginevra
        cologne: colonia
        munich: monaco_di_baviera
        milan: milano
        turin: torino
        venice: venezia
        florence: firenze
        naples: napoli
        seville: siviglia
        saragossa: saragozza
        hague: aia
        antwerp: anversa
        beijing: pechino
        aleppo: aleppo
        mecca: mecca
        gaza: gaza
        philadelphia: filadelfia
        washington: washington
        california: california
        pennsylvania: pennsylvania
        texas: texas
        nice: nizza
        marseille: marsiglia
        bordeaux: bordeaux
        basel: basilea
        krakow: cracovia
        edinburgh: edimburgo
        hamburg: amburgo
        frankfurt: francoforte
        porto: porto
        petersburg: san_pietroburgo
        """
    ),
    picture_words=words("immagine foto fotografia testo_alternativo senza_titolo"),
    interface=lines(
        """
        Leggi l'articolo completo | Condividi questa pagina | Seguici su Instagram | I più visti
        In primo piano | Scelti dalla redazione | Consigliati per te | Temi correlati | Crea un account
        Stampa questa pagina | Impostazioni dei cookie | Mostra i commenti | Torna alla home
        Guarda in diretta | Segnala un errore | Sponsorizzato da | Caricamento | Tempo di lettura
        Pubblicità | Annuncio | Contenuto sponsorizzato | Sponsorizzato | Leggi di più | Leggi tutto
        Leggi anche | Continua a leggere | Articoli correlati | Notizie correlate | Contenuti correlati
        Altre notizie | I più letti | Più letti | Di tendenza | Consigliati | Potrebbe interessarti anche
        Vedi anche | Vedi altro | Mostra altro | Carica altro | Scopri di più | Vedi tutti
        Galleria fotografica | Condividi | Condividi questo articolo | Condividi su Facebook | Stampa
        Copia link | Seguici | Seguici su Facebook | Abbonati | Abbonati ora | Iscriviti
        Iscriviti alla nostra newsletter | Iscriviti alla newsletter | Accedi | Esci | Registrati
        Newsletter | Commenti | Lascia un commento | Nessun commento | Rispondi | Cerca | Menu
        Pagina iniziale | Indietro | Torna su | Successivo | Precedente | Articolo successivo
        Articolo precedente | Chiudi | Vai al contenuto | Contatti | Contattaci | Chi siamo
        Informativa sulla privacy | Termini di utilizzo | Tutti i diritti riservati | Accetta i cookie
        Accetta tutto | Scarica | Ascolta l'articolo | Guarda il video | Foto | Pubblicato
        Ultimo aggiornamento | Aggiornato | Categorie | Autore | Redazione | Minuti di lettura
        Ultima ora | In diretta | Ultime notizie | Sostienici | Dona | Campo obbligatorio
        Campi obbligatori | Invia | Clicca qui | Traduci | Traduzione | Leggi in {language}
        Leggi questo articolo in {language} | Disponibile anche in {language} | Disponibile in {language}
        Questo articolo è disponibile anche in {language} | Versione in {language} | In {language}
        """
    ),
)
