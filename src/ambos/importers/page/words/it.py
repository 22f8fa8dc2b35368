"""Italian."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "ed|ad|a|al|alla|allo|ai|il|lo|la|i|gli|le|l'|l|un|una|uno|un'|di|del|della|dell'|in|nel|nella|e|o|"
        "si|è|sono|può|possono|puoi|potete|essere|qui|qua|ora|adesso|per|con|che|se|preferisci|vuoi|lingua|"
        "lingue|linea|direttamente|diretto|principale|completo|completa|integrale|favore|stato|sotto|"
        "gratuitamente|altro|altra|nostro|nostra|questo|questa|ti|tuo|tua|ad|verso|fino|tutti|tutte|ogni|"
        "articolo|testo|notizia|pagina|servizio|reportage|intervista|storia|pezzo|originale|si prega"
    ),
    your=(
        "tuo|tua|il tuo|la tua|suo|sua|mio|mia|vostro|vostra|inserisci|inserire|inserite|scrivi|scrivere|"
        "digita|indica|indicare|immetti|conferma|lascia"
    ),
    skip=(
        "vai al|vai alla|vai|salta al|salta|salta alla|passa al|passa|passare al|andare al|vai ai|"
        "vai direttamente|vai direttamente al|passa alla|passa direttamente|saltare|saltare al|saltare la|"
        "salta la|salta il|andate al|raggiungi|raggiungere|accedi al|accedere al|prosegui|prosegui al|"
        "direttamente al"
    ),
    page_part=(
        "contenuto|contenuti|contenuto principale|navigazione|menu|menù|ricerca|piè di pagina|articolo|testo|"
        "pagina|principale|corpo|link|collegamenti|intestazione|commenti|lettura|notizia|storia|"
        "barra laterale|testo principale|articolo principale|fondo pagina"
    ),
    this_page=(
        "questo articolo|questa pagina|questo testo|questa notizia|questo contenuto|questo post|"
        "questa intervista|l'articolo|la pagina|questo servizio|questo reportage|questa storia|"
        "questa rubrica|questo sito|questo pezzo|quest'articolo|quest'intervista|quest'inchiesta"
    ),
    available=(
        "disponibile|disponibili|anche in|pubblicato in|esiste in|può essere letto|si può leggere|si legge|"
        "leggibile|può essere letta|può essere consultato|consultabile|esiste|esistono|offerto|offerta|"
        "tradotto|tradotta|accessibile|si trova|trovate|trovi|è tradotto|proposto"
    ),
    also="anche|inoltre|pure|altresì|altra lingua|altre lingue|un'altra lingua|altra versione",
    read=(
        "leggi|leggere|leggilo|vedi|passa a|passa all'|continua in|clicca qui|cliccare qui|mostra|leggete|"
        "leggila|leggerlo|leggerla|lettura|scegli|scegliere|seleziona|apri|aprire|consulta|consultare|clicca|"
        "cliccate|premi|cambia|vai|vai a|vai alla|accedi|continua|continuare|prosegui|collegamento|link|"
        "guarda|scopri"
    ),
    version="versione|edizione|traduzione|versioni|edizioni|traduzioni|tradotto|tradotta",
    in_language="in|all'",
    field="campo|campi|asterisco|casella|caselle|voce|voci|domande|domanda|spazi|riquadri|righe",
    required=(
        "obbligatorio|obbligatori|obbligatoria|obbligatorie|richiesto|richiesti|necessario|necessari|"
        "da compilare|vanno compilati|va compilato|devono essere compilati|deve essere compilato|richieste|"
        "richiesta|necessaria|necessarie|indispensabile|indispensabili|non può restare vuoto|"
        "bisogna compilare|risposta obbligatoria|sono da compilare|vanno compilate|va compilata|"
        "devono essere compilate|esigono risposta|richiedono una risposta"
    ),
    marked=(
        "contrassegnato|contrassegnati|indica|indicano|indicati|segnato|segnati|asterisco|significa|"
        "marcati|contrassegnate|contrassegna|contrassegnano|segnala|segnalano|stella|stelletta|"
        "con asterisco|significano|portano|indicate|evidenziati|accompagnati|seguiti|stelle|stellina|"
        "asterischi|con la stella|seguite|accompagnate|contrassegnata"
    ),
    fill=(
        "compila|compilare|compilate|compili|riempi|riempire|riempite|riempia|completa|completare|"
        "completate|completi|scrivere|scrivete|scriva|inserire|inserite|inserisca"
    ),
    refuse="non|mai",
    anything="nulla|niente|questo|ciò|qualcosa|spazio|questo spazio",
    this_field=(
        "questo campo|questa casella|il campo seguente|questo spazio|questo riquadro|la casella seguente|"
        "il prossimo campo|questa voce|il campo sottostante"
    ),
    leave=(
        "lascia|lasciare|lasciate|lasciato|non compilare|non compilate|non riempire|non scrivere|ignora|"
        "ignorare|non modificare|va lasciato|va lasciata|deve restare|deve rimanere|restare|rimanere|resti|"
        "non toccare|non toccate|non modificate|non cambiare|non deve essere|serve solo|serve soltanto|"
        "serve a|niente qui|nulla qui|non inserire|non scrivete"
    ),
    untouched=(
        "inalterato|vuoto|vuota|in bianco|invariato|invariata|immutato|nascosto|così com'è|intatto|intatta|"
        "così come è|senza modifiche|senza compilare|non compilato|invisibile|essere modificato|modificato|"
        "compilato"
    ),
    validation=(
        "convalida|validazione|spam|antispam|anti-spam|robot|bot|convalidare|validare|verifica|verificare|"
        "controllo|automatici|macchine|filtro"
    ),
    human="umano|umana|una persona|un robot|non sei un robot",
    label_lines=(
        "nome|cognome|nome e cognome|nome completo|email|e-mail|la tua email|il tuo nome|indirizzo email|"
        "indirizzo e-mail|telefono|cap|codice postale|messaggio|il tuo messaggio|oggetto|captcha|consenso|"
        "commenti|indirizzo|città|mail|posta elettronica|indirizzo di posta|indirizzo di posta elettronica|"
        "indirizzo mail|la tua mail|la tua e-mail|la vostra email|cellulare|numero di telefono|nome utente|"
        "utente|password|data di nascita|il tuo commento|elettronica|il tuo indirizzo"
    ),
    button_lines=(
        "invia|vota|invia voto|vedi i risultati|mostra risultati|invia messaggio|avanti|risultati|votare|"
        "invia risposta|invia il voto|invia il tuo voto|vota ora|conferma|continua|annulla|cancella|"
        "vedi risultati|vedi i risultati del sondaggio|partecipa|rispondi|invia modulo|invia ora|iscrivimi|"
        "di' la tua"
    ),
    poll="sondaggio|questo sondaggio|votazione|inchiesta",
    choice_lines=(
        "sì|no|non so|non lo so|forse|altro|nessuna opinione|nessuna delle precedenti|indeciso|indecisa|"
        "preferisco non rispondere"
    ),
    newsletter=(
        "newsletter|bollettino|lista di distribuzione|notiziario|lettera settimanale|lettera quotidiana|"
        "la nostra lettera|notizie via mail|notizie via email|posta settimanale|mailing list"
    ),
    unsubscribe=(
        "cancellare in qualsiasi momento|annullare in qualsiasi momento|annullare l'iscrizione|"
        "annulla l'iscrizione|disiscriversi|disiscriverti|disiscriviti|cancellare l'iscrizione|cancellarti|"
        "cancellati|puoi cancellarti|disdire|disdici|annullare l'abbonamento|cancellarsi|uscire in qualsiasi|"
        "lasciare la lista|lasciare quando|rinunciare quando|annullare quando|cancellarti quando|"
        "cancellarsi quando|disiscrivervi|cancellarvi|puoi annullare"
    ),
    addressed="ti|tu|tuo|tua|vi|vostra|lei|accetto|desidero ricevere|voglio ricevere|ricevi|riceverai",
    subscribe=(
        "iscriviti|abbonati|registrati|sostienici|dona|unisciti|seguici|iscrivetevi|abbonatevi|iscriversi"
    ),
    byline="di|testo di|scritto da|a cura di",
    dated=(
        "pubblicato|pubblicata|aggiornato|aggiornata|ultimo aggiornamento|il|alle|ore|del|data|"
        "min di lettura|minuti di lettura|tempo di lettura|lettura|fa|giorni|minuti|min|modificato|e|di"
    ),
    credit=(
        "foto|fotografia|immagine|credito|crediti|credito fotografico|crediti fotografici|"
        "per gentile concessione|archivio|foto d'archivio|illustrazione|grafico|fonte"
    ),
    credit_by="di",
    pictured=(
        "nella foto|nell'immagine|nella fotografia|foto d'archivio|immagine d'archivio|in foto|veduta di"
    ),
    not_credit_lines=(
        "video|foto|galleria|aggiornato|aggiornamento|opinione|analisi|audio|podcast|in diretta|vedi sotto|"
        "sic|esclusiva|intervista|pdf|mappa|lista|grafico|sondaggio"
    ),
    share=(
        "fai clic per condividere|clicca per condividere|condividi|condividere|condividi su|twitta|invia per|"
        "stampa|seguici su|pubblica su"
    ),
    share_lines=(
        "condividi|condividi questo articolo|condividi l'articolo|twitta|stampa|copia link|copia il link|"
        "salva|mi piace|altro"
    ),
    navigation_lines=(
        "home|menu|menù|cerca|ricerca|chi siamo|contatti|contattaci|accedi|il mio account|notizie|sport|"
        "opinioni|politica|cultura|economia|mondo|esteri|cronaca|meteo|archivio|indietro|torna su|"
        "torna all'inizio|precedente|successivo|articolo precedente|articolo successivo|articoli correlati|"
        "correlati|leggi anche|più letti|i più letti|leggi di più|continua a leggere|note legali|"
        "informativa sulla privacy|privacy|termini e condizioni|mappa del sito|chiudi|apri menu|chiudi menu|"
        "categorie|tag|sezioni|edizioni|ultime notizie|società|pubblicità|cookie policy"
    ),
    more=(
        "leggi anche|vedi anche|tag|etichette|categoria|categorie|archiviato in|pubblicato in|precedente|"
        "successivo|sei qui|temi|altro su"
    ),
    advertisement_lines=(
        "pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|"
        "l'articolo continua dopo la pubblicità|continua dopo la pubblicità"
    ),
    cookie="cookie|cookies",
    accept=(
        "usiamo|utilizziamo|utilizza|usa|accetta|accettare|consenso|questo sito|nostro sito|preferenze|"
        "esperienza"
    ),
    cookie_lines=(
        "accetta|accetta tutto|accetta tutti|accetta i cookie|rifiuta|rifiuta tutto|ho capito|personalizza|"
        "gestisci i cookie|gestisci preferenze"
    ),
    rights="tutti i diritti riservati|diritti riservati|riproduzione riservata",
    comment=(
        "lascia un commento|lascia una risposta|il tuo indirizzo email non sarà pubblicato|nessun commento|"
        "aggiungi un commento|vedi i commenti|annulla risposta|commenti chiusi"
    ),
)
