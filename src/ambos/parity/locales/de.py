"""German."""

from ambos.parity.locales.profile import Profile, lines, words

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
        """sagte sagt sagten erklärte erklärt fügte meinte meint betonte betont schrieb schreibt teilte
        berichtete ergänzte antwortete kommentierte warnte behauptete twitterte versicherte äußerte"""
    ),
    subjects=words("er sie"),
    self_subjects=words("ich wir du ihr alle viele manche jeder man"),
    auxiliaries=words("hat"),
    clause_openers=words("dass er sie ich"),
    interface=lines(
        """
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
