"""German."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "der|die|das|den|dem|des|ein|eine|einen|einer|es|ist|sind|gibt|kann|können|sie|du|man|wir|er|hier|"
        "jetzt|zu|zum|zur|in|im|ins|auf|aus|an|am|mit|und|oder|für|von|vom|bei|als|sprache|sprachen|bitte|"
        "direkt|gleich|ganze|ganzen|vollständige|vollständig|haupt|unter|wird|werden|wurde|liegt|vor|steht|"
        "wenn|lieber|möchten|wollen|unsere|unser|unten|kostenlos|online|nach|über|diese|dieser|dieses|"
        "diesen|uns|alle|jede|jedes|artikel|beitrag|text|bericht|geschichte|reportage|gespräch|seite|"
        "meldung|original"
    ),
    your=(
        "ihre|ihren|ihr|deine|deinen|dein|meine|eingeben|geben|gib|angeben|eintragen|tragen|schreiben|nennen|"
        "bestätigen|ein"
    ),
    skip=(
        "zum|zur|direkt zum|direkt zur|springen|springe zum|springe zu|weiter zum|gehe zum|überspringen|"
        "skip|spring|springe|anspringen|direkt|direkt zu|gehe zu|gehen sie zum|weiter zu|überspringe|"
        "übergehen|gleich zum|auslassen|wechseln|wechseln sie zum|wechsle zum"
    ),
    page_part=(
        "inhalt|hauptinhalt|seiteninhalt|navigation|hauptnavigation|menü|suche|fußzeile|footer|artikel|text|"
        "seitenleiste|hauptbereich|textteil|haupttext|artikeltext|bereich|kopfzeile|kommentaren|kommentare|"
        "links|lesen|navigationsleiste|navigationsmenü|hauptmenü|beitrag|inhalts|inhaltsbereich|lesetext|"
        "suchfeld|seitenende|seitenanfang"
    ),
    this_page=(
        "diese seite|dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|dieser text|diesen text|"
        "diese meldung|dieses interview|diese geschichte|der artikel|der beitrag|den artikel|den beitrag|"
        "diese reportage|dieses gespräch|diese nachricht|dieser bericht|diesen bericht|dieses stück|"
        "dieser seite|dieses artikels|diese kolumne"
    ),
    available=(
        "verfügbar|erhältlich|gibt es|auch auf|ebenfalls auf|erschienen auf|liegt auch|vorliegend|abrufbar|"
        "auch in|zu lesen|nachzulesen|nachlesen|lesbar|übersetzt|steht bereit|zu finden|finden|zugänglich|"
        "zur verfügung|bieten wir|liegt vor|existiert|lässt sich lesen|lässt|auch zu lesen|gibt es auch|"
        "liegt auch vor|bieten"
    ),
    also=(
        "auch|ebenfalls|ebenso|außerdem|zudem|weitere sprache|weiteren sprachen|andere sprache|"
        "anderen sprachen|anderer sprache"
    ),
    read=(
        "lesen|lies|lesen sie|ansehen|anzeigen|weiterlesen|wechseln|umschalten|klicken sie hier|hier klicken|"
        "weiter auf|hier|liest|lesung|öffnen|wählen|auswählen|wähle|klicken|klick|klicke|tippen|zur|aufrufen|"
        "ansicht|weiter|wechsle|hören|siehe|schauen|link|finden sie"
    ),
    version=(
        "version|fassung|ausgabe|übersetzung|versionen|fassungen|ausgaben|übersetzungen|übersetzt|"
        "sprachversion|sprachfassung"
    ),
    in_language="auf|in|ins|zu|zum",
    field=(
        "feld|felder|feldern|pflichtfeld|pflichtfelder|pflichtangaben|pflichtangabe|stern|sternchen|"
        "angaben|kästchen|eingabe|eingaben|eingabefeld|eingabefelder|formularfelder|kästchens|fragen|frage|"
        "zeile|zeilen|angabe|kasten|kästen|feldes"
    ),
    required=(
        "erforderlich|erforderliche|erforderlichen|notwendig|notwendige|pflicht|pflichtfeld|pflichtfelder|"
        "pflichtangaben|pflichtangabe|benötigt|müssen ausgefüllt|auszufüllen|ausgefüllt werden|"
        "muss ausgefüllt|müssen beantwortet|verpflichtend|verpflichtende|obligatorisch|zwingend|zwingende|"
        "nötig|nötige|unbedingt|auszufüllende|bitte ausfüllen|ist pflicht|sind pflicht|zu beantworten|"
        "müssen ausgefüllt werden|müssen sie ausfüllen|müssen ausfüllen"
    ),
    marked=(
        "markiert|markierte|gekennzeichnet|gekennzeichnete|kennzeichnet|bedeutet|stern|sternchen|mit|"
        "markieren|kennzeichnen|bezeichnet|steht für|stehen für|bedeuten|versehen|versehene|versehenen|"
        "zeigt|zeigen|weist|sternchen sind|trägt|tragen|sternen|sterns|sternchens|stern versehenen|"
        "gekennzeichneten|markierten|sterne"
    ),
    fill=(
        "ausfüllen|füllen|füllt|fülle|ausgefüllt|auszufüllen|eintragen|einzutragen|eingeben|einzugeben|"
        "schreiben|hineinschreiben|ergänzen|vervollständigen|tragen"
    ),
    refuse="nicht|nichts|nie|keinen|keine|kein",
    anything="nichts|etwas|das|dies|hier|text|nur",
    this_field=(
        "dieses feld|das feld|dieses formularfeld|diese box|diesem feld|dieses eingabefeld|diese zeile|"
        "dieses kästchen|das folgende feld|das nächste feld|dies feld|das nachfolgende feld"
    ),
    leave=(
        "lassen|lassen sie|lass|bitte leer lassen|nicht ausfüllen|füllen sie|nichts eintragen|nicht ändern|"
        "ignorieren|freilassen|lasse|leer lassen|bitte nicht|nicht verändern|nichts hinein|nichts ein|bleibt|"
        "bleiben|soll|muss leer|dient|dient nur|nicht bearbeiten|nicht berühren|nicht anfassen|"
        "bitte freilassen|nichts schreiben|freizulassen"
    ),
    untouched=(
        "ausgeblendet|nicht verändert|leer|frei|unverändert|nicht aus|nicht ausfüllen|versteckt|unausgefüllt|"
        "freilassen|leer bleiben|frei bleiben|nicht geändert|ohne änderung|so wie es ist|unsichtbar|"
        "unberührt|nichts|nicht verändert werden"
    ),
    validation=(
        "validierung|validierungszwecken|validierungszwecke|überprüfungszwecken|spam|spamschutz|bots|roboter|"
        "prüfung|überprüfung|prüfzwecken|prüfzwecke|kontrolle|validieren|validierungs|maschinen|automaten|"
        "robotern|müll"
    ),
    human="mensch|menschlich|eine person|ein roboter|kein roboter",
    label_lines=(
        "name|vorname|nachname|vor- und nachname|ihr name|dein name|e-mail|email|e-mail-adresse|ihre e-mail|"
        "ihre e-mail-adresse|deine e-mail-adresse|telefon|telefonnummer|postleitzahl|plz|nachricht|"
        "ihre nachricht|betreff|captcha|einwilligung|kommentare|adresse|ort|stadt|anrede|ohne titel|mail|"
        "mailadresse|mail-adresse|ihre mail|ihre mailadresse|ihre mail-adresse|deine mail|deine mailadresse|"
        "deine e-mail|e-mail adresse|email-adresse|emailadresse|handynummer|mobilnummer|benutzername|"
        "nutzername|passwort|kennwort|geburtsdatum|wohnort|ihr kommentar|vollständiger name|postanschrift|"
        "anschrift"
    ),
    button_lines=(
        "absenden|senden|abschicken|abstimmen|stimme abgeben|jetzt abstimmen|ergebnisse anzeigen|ergebnis|"
        "weiter|ergebnisse|anmelden|antwort senden|antwort absenden|stimme absenden|stimme senden|"
        "jetzt absenden|bestätigen|fortfahren|abbrechen|löschen|zurücksetzen|zu den ergebnissen|"
        "ergebnis anzeigen|mitmachen|teilnehmen|formular absenden|eintragen|ok|jetzt mitmachen"
    ),
    poll="umfrage|diese umfrage|abstimmung|befragung",
    choice_lines=(
        "ja|nein|weiß nicht|ich weiß nicht|ich weiß es nicht|vielleicht|keine meinung|keine angabe|andere|"
        "anderes|sonstiges|unentschieden|unentschlossen|enthaltung"
    ),
    newsletter=(
        "newsletter|newslettern|rundbrief|mailingliste|infobrief|newsletters|wochenbrief|brief der woche|"
        "hausbrief|e-mail-brief|mailbrief|morgenbrief|abendbrief|infomail|nachrichtenbrief|rundbriefe|"
        "mailverteiler"
    ),
    unsubscribe=(
        "jederzeit kündigen|abbestellung|abbestellen|abmelden|abbestellbar|kündbar|abmeldung|widerrufen|"
        "austragen|jederzeit abmelden|jederzeit abbestellen|wieder abmelden|jederzeit beenden|"
        "jederzeit austragen|abbestellt|jederzeit widerrufen|sich streichen|jederzeit stoppen"
    ),
    addressed="sie|ihre|ihnen|du|dein|deine|dir|ich möchte|ich willige|ich stimme|erhalten",
    subscribe=(
        "jetzt unterstützen|abonnieren|jetzt abonnieren|abonnieren sie|newsletter abonnieren|anmelden|"
        "melden sie sich|jetzt anmelden|unterstützen sie|jetzt spenden|mitglied werden|folgen sie uns|"
        "registrieren"
    ),
    byline="von|ein beitrag von|text von|ein artikel von|interview",
    dated=(
        "veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|am|um|uhr|der|den|vom|datum|minuten lesezeit|"
        "min lesezeit|lesezeit|lesedauer|vor|tagen|stunden|minuten|min|erschienen|geändert|und"
    ),
    credit=(
        "foto|fotos|bild|bilder|bildnachweis|bildquelle|fotonachweis|quelle|archivfoto|archivbild|grafik|"
        "illustration|symbolbild|symbolfoto|fotograf|fotografin|foto von|bild von"
    ),
    credit_by="von",
    pictured=(
        "im bild|auf dem foto|auf dem bild|archivbild|archivfoto|symbolbild|symbolfoto|hier im bild|"
        "das foto zeigt|das bild zeigt"
    ),
    not_credit_lines=(
        "video|videos|fotos|galerie|bildergalerie|aktualisiert|update|meinung|kommentar|analyse|audio|"
        "podcast|live|siehe unten|sic|exklusiv|interview|pdf|karte|liste|grafik|umfrage"
    ),
    share=(
        "klick, um|klicken, um|zum teilen|teilen|teile|teilen auf|auf facebook teilen|twittern|per e-mail|"
        "drucken|folgen sie uns auf|posten auf"
    ),
    share_lines=(
        "teilen|artikel teilen|beitrag teilen|diesen artikel teilen|twittern|drucken|link kopieren|merken|"
        "gefällt mir|senden|mehr|weitersagen|per e-mail teilen"
    ),
    navigation_lines=(
        "startseite|start|menü|suche|suchen|über uns|kontakt|anmelden|login|mein konto|nachrichten|sport|"
        "meinung|politik|kultur|wirtschaft|welt|lokales|regional|wetter|archiv|zurück|nach oben|"
        "zum seitenanfang|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|"
        "ähnliche beiträge|ähnliche artikel|mehr zum thema|meistgelesen|das könnte sie auch interessieren|"
        "weiterlesen|mehr lesen|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|sitemap|"
        "schließen|menü öffnen|menü schließen|kategorien|schlagwörter|ressorts|ausgaben|aktuelles|panorama|"
        "hauptmenü|stellenangebote|cookie-einstellungen|barrierefreiheit|gesellschaft"
    ),
    more=(
        "lesen sie auch|lies auch|mehr zum thema|siehe auch|schlagwörter|schlagwort|kategorie|kategorien|"
        "abgelegt unter|veröffentlicht in|vorheriger|nächster|sie sind hier|themen|mehr zu|mehr über"
    ),
    advertisement_lines=(
        "anzeige|anzeigen|werbung|gesponsert|bezahlter inhalt|weiter nach der anzeige|"
        "nach der werbung weiterlesen"
    ),
    cookie="cookie|cookies",
    accept=(
        "verwenden|verwendet|nutzen|nutzt|akzeptieren|einwilligung|zustimmen|diese website|unsere website|"
        "diese seite|einstellungen|erlebnis"
    ),
    cookie_lines=(
        "akzeptieren|alle akzeptieren|alle cookies akzeptieren|ablehnen|alle ablehnen|einverstanden|"
        "verstanden|einstellungen|nur notwendige|zustimmen|cookies akzeptieren"
    ),
    rights="alle rechte vorbehalten|rechte vorbehalten|nachdruck verboten",
    comment=(
        "schreibe einen kommentar|kommentar schreiben|kommentar hinterlassen|schreiben sie einen kommentar|"
        "deine e-mail-adresse wird nicht veröffentlicht|ihre e-mail-adresse wird nicht veröffentlicht|"
        "keine kommentare|kommentare geschlossen|antwort abbrechen|kommentare anzeigen"
    ),
)
