"""Italian."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip="vai al|vai alla|vai|salta al|salta|salta alla|passa al|passa|passare al|andare al",
    page_part=(
        "contenuto|contenuti|contenuto principale|navigazione|menu|menù|ricerca|piè di pagina|articolo|"
        "testo|pagina|principale"
    ),
    this_page=(
        "questo articolo|questa pagina|questo testo|questa notizia|questo contenuto|questo post|"
        "questa intervista"
    ),
    available="disponibile|disponibili|anche in|pubblicato in|esiste in|può essere letto|si può leggere",
    read="leggi|leggere|leggilo|vedi|passa a|passa all'|continua in|clicca qui|cliccare qui|mostra",
    version="versione|edizione|traduzione",
    in_language="in|all'",
    field="campo|campi|asterisco",
    required="obbligatorio|obbligatori|obbligatoria|obbligatorie|richiesto|richiesti|necessario|necessari",
    marked=(
        "contrassegnato|contrassegnati|indica|indicano|indicati|segnato|segnati|asterisco|significa|marcati"
    ),
    this_field="questo campo|questa casella|il campo seguente",
    leave=(
        "lascia|lasciare|lasciate|lasciato|non compilare|non compilate|non riempire|non scrivere|ignora|"
        "ignorare|non modificare"
    ),
    untouched="inalterato|vuoto|vuota|in bianco|invariato|invariata|immutato|nascosto|così com'è",
    validation="convalida|validazione|spam|antispam|anti-spam|robot|bot",
    human="umano|umana|una persona|un robot|non sei un robot",
    label_lines=(
        "nome|cognome|nome e cognome|nome completo|email|e-mail|la tua email|il tuo nome|indirizzo email|"
        "indirizzo e-mail|telefono|cap|codice postale|messaggio|il tuo messaggio|oggetto|captcha|consenso|"
        "commenti|indirizzo|città"
    ),
    button_lines=(
        "invia|vota|invia voto|vedi i risultati|mostra risultati|invia messaggio|avanti|risultati|votare"
    ),
    poll="sondaggio|questo sondaggio|votazione|inchiesta",
    choice_lines=(
        "sì|no|non so|non lo so|forse|altro|nessuna opinione|nessuna delle precedenti|indeciso|indecisa|"
        "preferisco non rispondere"
    ),
    newsletter="newsletter|bollettino|lista di distribuzione|notiziario",
    unsubscribe=(
        "cancellare in qualsiasi momento|annullare in qualsiasi momento|annullare l'iscrizione|"
        "annulla l'iscrizione|disiscriversi|disiscriverti|disiscriviti|cancellare l'iscrizione|cancellarti|"
        "cancellati|puoi cancellarti|disdire|disdici|annullare l'abbonamento|cancellarsi"
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
        "fai clic per condividere|clicca per condividere|condividi|condividere|condividi su|twitta|"
        "invia per|stampa|seguici su|pubblica su"
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
        "informativa sulla privacy|privacy|termini e condizioni|mappa del sito|chiudi|apri menu|"
        "chiudi menu|categorie|tag|sezioni|edizioni|ultime notizie|società|pubblicità|cookie policy"
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
    rights="tutti i diritti riservati|diritti riservati|copyright|riproduzione riservata",
    comment=(
        "lascia un commento|lascia una risposta|il tuo indirizzo email non sarà pubblicato|nessun commento|"
        "aggiungi un commento|vedi i commenti|annulla risposta|commenti chiusi"
    ),
)
