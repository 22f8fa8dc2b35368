"""German."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.15,
    quotes=(("„", "“"), ("»", "«"), ("“", "”"), ('"', '"')),
    function_words=words(
        """der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei
        mit nach von vom zu zum zur für über unter vor durch gegen ohne um als wie wenn dass daß ob weil
        ist sind war waren wird werden wurde wurden hat haben hatte hatten sein kann können soll nicht
        kein keine auch noch nur schon sich er sie es wir ihr ich man sein seine seiner ihre ihrer
        dieser diese dieses"""
    ),
    abbreviations=words(
        """dr prof hr fr nr z.b d.h u.a bzw usw ca st jan feb mär apr jun jul aug sept okt nov dez z b"""
    ),
    speech=words(
        """sagte sagt sagten erklärte erklärt erklärten fügte fügt fügten meinte meint meinten betonte betont
        betonten schrieb schreibt schrieben teilte teilt teilten berichtete berichtet berichteten ergänzte
        ergänzt antwortete antwortet kommentierte kommentiert warnte warnt warnten behauptete behauptet
        twitterte twittert versicherte versichert äußerte erzählte erzählt bestätigte bestätigt
        bestätigten entgegnete erwiderte bemerkte bemerkt unterstrich unterstreicht beteuerte gestand
        räumte verkündete mahnte urteilte resümierte konstatierte witzelte scherzte argumentierte"""
    ),
    articles=words("der die das ein eine weiterer weitere"),
    credits=lines("so | laut | nach angaben | zufolge"),
    subjects=words("er sie"),
    self_subjects=words("ich wir du ihr alle viele manche jeder man"),
    auxiliaries=words("hat hatte haben"),
    clause_openers=words("dass er sie ich"),
    numerals=figures(
        """zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
        vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30
        vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90"""
    ),
    scales=figures(
        """hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9
        billion=1e12 billionen=1e12"""
    ),
    about=meanings(
        """ein=1 eine=1 einen=1 einem=1 einer=1 eins=1 beide=2 beiden=2 beider=2 paar=2 duo=2 zweimal=2
        zweite=2 zweiten=2 zweiter=2 zweites=2 zweitens=2 doppelt=2 doppelte=2 doppel=2 verdoppelt=2
        dritte=3 dritten=3 dritter=3 drittes=3 drittel=0.333,33,3,0.667,66,67 dreimal=3 dreifach=3
        trio=3 hälfte=0.5,50,2 halb=0.5,50,30 halbe=0.5,50 halben=0.5,50 anderthalb=1.5
        viertel=0.25,25,15,4,0.75,75 vierte=4 vierten=4 vierter=4 fünfte=5 fünften=5 fünftel=5,20,0.2
        sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10
        zehntel=10,0.1 elfte=11 zwölfte=12 zwanzigste=20 dreißigste=30 dutzend=12 dutzende=12
        dutzenden=12 jahrzehnt=10 jahrzehnte=10 jahrzehnten=10 jahrhundert=100 jahrhunderts=100 erste=1
        ersten=1 erster=1 erstes=1 null=0 mittag=12 mitternacht=0,12,24 hunderte=100 hunderten=100
        tausende=1000 tausenden=1000 kein=0 keine=0 vierer=4 fourballs=4 foursomes=4 halbzeit=0.5
        zwanziger=20,1920 zwanzigern=20,1920 dreißiger=30,1930 dreißigern=30,1930 vierziger=40,1940
        vierzigern=40,1940 fünfziger=50,1950 fünfzigern=50,1950 sechziger=60,1960 sechzigern=60,1960
        siebziger=70,1970 siebzigern=70,1970 achtziger=80,1980 achtzigern=80,1980 neunziger=90,1990
        neunzigern=90,1990"""
    ),
    number_joins=words("und"),
    joins_numerals=True,
    ordinals=figures(
        """erste=1 ersten=1 erster=1 erstes=1 erstem=1 zweite=2 zweiten=2 zweiter=2 zweites=2
        zweitem=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4 vierter=4 viertes=4
        fünfte=5 fünften=5 fünfter=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8
        neunte=9 neunten=9 zehnte=10 zehnten=10 elfte=11 elften=11 zwölfte=12 zwölften=12"""
    ),
    units=named(
        """
        percent: % prozent
        permille: ‰ promille
        points: punkte punkten punkt prozentpunkte prozentpunkten
        dollar: $ us$ us-dollar dollar usd cent
        euro: € euro euros eur
        pound: £ pfund gbp
        yen: ¥ yen
        yuan: yuan
        peso: peso pesos
        real: r$ real reais
        franc: franken
        rupee: ₹ rupie rupien
        ruble: ₽ rubel
        foot: fuß
        inch: zoll
        yard: yard yards
        mile: meile meilen
        kmh: km/h
        metre: m meter metern
        kilometre: km kilometer kilometern
        centimetre: cm zentimeter
        kilogram: kg kilo kilogramm
        ounce: unze unzen
        tonne: tonne tonnen
        gallon: gallone gallonen
        litre: l liter litern
        hectare: ha hektar
        degree: grad ° °f °c
        clock: uhr
        """
    ),
    weekdays=figures("sonnabend=5"),
    months=figures("jänner=1 feber=2"),
    denials=words("nicht nie niemals kein keine keinen keinem"),
    negations=words(
        """nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden weder noch
        ohne nirgends nur erst statt anstatt"""
    ),
    affirming=lines("nicht nur | ohne zweifel | nichtsdestotrotz | ohnehin"),
    denying=words(
        """unmög unfäh unwahr unbek unklar fehl mangel verweiger ablehn lehn verhinder vermeid kaum wenig
        selten scheiter verbot verlor verlier bezweif leugn bestreit außer kein ausge schwer
        nieman"""
    ),
    places=named(
        """
        GB: vereinigtes_königreich vereinigte_königreich vereinigten_königreich großbritannien
        US: vereinigte_staaten vereinigten_staaten usa amerika
        KP: nordkorea
        KR: südkorea
        korea: korea
        england: england
        scotland: schottland schottlands
        wales: wales
        catalonia: katalonien
        bavaria: bayern
        andalusia: andalusien
        tuscany: toskana
        sicily: sizilien
        sardinia: sardinien
        corsica: korsika
        brittany: bretagne
        crimea: krim
        siberia: sibirien
        chechnya: tschetschenien
        kashmir: kaschmir
        tibet: tibet
        balkans: balkan
        alps: alpen
        pyrenees: pyrenäen
        arctic: arktis
        atlantic: atlantik
        pacific: pazifik
        mediterranean: mittelmeer
        geneva: genf
        cologne: köln
        munich: münchen
        milan: mailand
        turin: turin
        venice: venedig
        florence: florenz
        naples: neapel
        seville: sevilla
        saragossa: saragossa
        hague: haag
        antwerp: antwerpen
        beijing: peking
        aleppo: aleppo
        mecca: mekka
        gaza: gaza
        philadelphia: philadelphia
        washington: washington
        california: kalifornien
        pennsylvania: pennsylvania
        texas: texas
        nice: nizza
        marseille: marseille
        bordeaux: bordeaux
        basel: basel
        krakow: krakau
        edinburgh: edinburgh
        hamburg: hamburg
        frankfurt: frankfurt
        porto: porto
        petersburg: sankt_petersburg
        """
    ),
    picture_words=words("bild foto fotografie alternativtext ohne_titel"),
    interface=lines(
        """
        Ganzen Artikel lesen | Zum Artikel | Diese Seite teilen | Folgen Sie uns auf Instagram
        Meistgesehen | Topthemen | Empfehlungen der Redaktion | Für Sie empfohlen | Verwandte Themen
        Konto erstellen | Seite drucken | Cookie-Einstellungen | Kommentare anzeigen | Zur Startseite
        Live ansehen | Fehler melden | Gesponsert von | Wird geladen | Lesezeit
        Diese Seite ist auch auf {language} verfügbar
        Anzeige | Werbung | Gesponsert | Gesponserter Inhalt | Mehr lesen | Weiterlesen | Lesen Sie mehr
        Lesen Sie auch | Lesen Sie weiter | Ähnliche Artikel | Verwandte Artikel | Verwandte Themen
        Mehr zum Thema | Auch interessant | Weitere Artikel | Weitere Nachrichten | Mehr Nachrichten
        Meistgelesen | Am meisten gelesen | Beliebt | Im Trend | Empfohlen | Empfehlungen
        Das könnte Sie auch interessieren | Siehe auch | Mehr anzeigen | Mehr laden | Mehr erfahren
        Alle anzeigen | Zur Galerie | Bildergalerie | Fotostrecke | Teilen | Artikel teilen
        Diesen Artikel teilen | Auf Facebook teilen | Auf Twitter teilen | Drucken | Link kopieren
        Folgen Sie uns | Folge uns | Abonnieren | Jetzt abonnieren | Newsletter abonnieren
        Abonnieren Sie unseren Newsletter | Melden Sie sich für unseren Newsletter an | Anmelden
        Jetzt anmelden | Abmelden | Registrieren | Newsletter | Unser Newsletter | Kommentare
        Kommentar schreiben | Kommentar hinterlassen | Schreiben Sie einen Kommentar | Keine Kommentare
        Antworten | Suche | Suchen | Menü | Startseite | Zurück | Nach oben | Weiter | Nächster Artikel
        Vorheriger Artikel | Schließen | Zum Inhalt springen | Zum Inhalt | Kontakt | Über uns | Impressum
        Datenschutz | Datenschutzerklärung | Nutzungsbedingungen | AGB | Alle Rechte vorbehalten
        Cookies akzeptieren | Alle akzeptieren | Akzeptieren | Herunterladen | App herunterladen
        Artikel anhören | Anhören | Video ansehen | Video abspielen | Fotos | Veröffentlicht
        Zuletzt aktualisiert | Aktualisiert | Schlagwörter | Themen | Kategorien | Autor | Redaktion
        Minuten Lesezeit | Lesezeit | Eilmeldung | Live | Aktuelle Nachrichten | Unterstützen Sie uns
        Spenden | Jetzt spenden | Pflichtfeld | Pflichtfelder | Absenden | Senden | Hier klicken
        Übersetzen | Übersetzung | Auf {language} lesen | Diesen Artikel auf {language} lesen
        Auch auf {language} verfügbar | Auf {language} verfügbar | Auch verfügbar auf {language}
        Dieser Artikel ist auch auf {language} verfügbar | Auf {language} | {language} Version
        """
    ),
)
