"""German."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip=(
        "zum|zur|direkt zum|direkt zur|springen|springe zum|springe zu|weiter zum|gehe zum|überspringen|skip"
    ),
    page_part=(
        "inhalt|hauptinhalt|seiteninhalt|navigation|hauptnavigation|menü|suche|fußzeile|footer|artikel|"
        "text|seitenleiste"
    ),
    this_page=(
        "diese seite|dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|dieser text|diesen text|"
        "diese meldung|dieses interview|diese geschichte"
    ),
    available=(
        "verfügbar|erhältlich|gibt es|auch auf|ebenfalls auf|erschienen auf|liegt auch|vorliegend|abrufbar|"
        "auch in"
    ),
    read=(
        "lesen|lies|lesen sie|ansehen|anzeigen|weiterlesen|wechseln|umschalten|klicken sie hier|"
        "hier klicken|weiter auf|hier"
    ),
    version="version|fassung|ausgabe|übersetzung",
    in_language="auf|in|ins|zu|zum",
    field=(
        "feld|felder|feldern|pflichtfeld|pflichtfelder|pflichtangaben|pflichtangabe|stern|sternchen|angaben"
    ),
    required=(
        "erforderlich|erforderliche|erforderlichen|notwendig|notwendige|pflicht|pflichtfeld|pflichtfelder|"
        "pflichtangaben|pflichtangabe|benötigt|müssen ausgefüllt"
    ),
    marked="markiert|markierte|gekennzeichnet|gekennzeichnete|kennzeichnet|bedeutet|stern|sternchen|mit",
    this_field="dieses feld|das feld|dieses formularfeld|diese box",
    leave=(
        "lassen|lassen sie|lass|bitte leer lassen|nicht ausfüllen|füllen sie|nichts eintragen|nicht ändern|"
        "ignorieren|freilassen"
    ),
    untouched=(
        "ausgeblendet|nicht verändert|leer|frei|unverändert|nicht aus|nicht ausfüllen|versteckt|"
        "unausgefüllt|freilassen"
    ),
    validation=(
        "validierung|validierungszwecken|validierungszwecke|überprüfungszwecken|spam|spamschutz|bots|roboter"
    ),
    human="mensch|menschlich|eine person|ein roboter|kein roboter",
    label_lines=(
        "name|vorname|nachname|vor- und nachname|ihr name|dein name|e-mail|email|e-mail-adresse|"
        "ihre e-mail|ihre e-mail-adresse|deine e-mail-adresse|telefon|telefonnummer|postleitzahl|plz|"
        "nachricht|ihre nachricht|betreff|captcha|einwilligung|kommentare|adresse|ort|stadt|anrede|"
        "ohne titel"
    ),
    button_lines=(
        "absenden|senden|abschicken|abstimmen|stimme abgeben|jetzt abstimmen|ergebnisse anzeigen|ergebnis|"
        "weiter|ergebnisse|anmelden"
    ),
    poll="umfrage|diese umfrage|abstimmung|befragung",
    choice_lines=(
        "ja|nein|weiß nicht|ich weiß nicht|ich weiß es nicht|vielleicht|keine meinung|keine angabe|andere|"
        "anderes|sonstiges|unentschieden|unentschlossen|enthaltung"
    ),
    newsletter="newsletter|newslettern|rundbrief|mailingliste|infobrief",
    unsubscribe=(
        "jederzeit kündigen|abbestellung|abbestellen|abmelden|abbestellbar|kündbar|abmeldung|widerrufen|"
        "austragen"
    ),
    addressed="sie|ihre|ihnen|du|dein|deine|dir|ich möchte|ich willige|ich stimme|erhalten",
    subscribe=(
        "jetzt unterstützen|abonnieren|jetzt abonnieren|abonnieren sie|newsletter abonnieren|anmelden|"
        "melden sie sich|jetzt anmelden|unterstützen sie|jetzt spenden|mitglied werden|folgen sie uns|"
        "registrieren"
    ),
    byline="von|ein beitrag von|text von|ein artikel von|interview",
    dated=(
        "veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|am|um|uhr|der|den|vom|datum|"
        "minuten lesezeit|min lesezeit|lesezeit|lesedauer|vor|tagen|stunden|minuten|min|erschienen|"
        "geändert|und"
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
    rights="alle rechte vorbehalten|rechte vorbehalten|copyright|nachdruck",
    comment=(
        "schreibe einen kommentar|kommentar schreiben|kommentar hinterlassen|schreiben sie einen kommentar|"
        "deine e-mail-adresse wird nicht veröffentlicht|ihre e-mail-adresse wird nicht veröffentlicht|"
        "keine kommentare|kommentare geschlossen|antwort abbrechen|kommentare anzeigen"
    ),
)
