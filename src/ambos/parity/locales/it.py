"""Italian."""

from ambos.parity.locales.profile import Profile, lines, words

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
        """detto dice disse affermato afferma aggiunto aggiunge spiegato spiega dichiarato dichiara
        sottolineato sottolinea commentato scritto risposto ricordato concluso raccontato racconta
        precisato osservato"""
    ),
    subjects=words("lui lei loro"),
    self_subjects=words("io noi tu voi"),
    auxiliaries=words("ha hanno aveva"),
    clause_openers=words("che"),
    interface=lines(
        """
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
