"""Catalan."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip="vés al|vés|ves al|salta al|salta|anar al|ves directament|saltar al|aneu al|passa al|omet",
    page_part=(
        "contingut|contingut principal|navegació|menú|cerca|peu de pàgina|article|text|pàgina|principal"
    ),
    this_page=(
        "aquest article|aquesta pàgina|aquesta entrada|aquest text|aquesta notícia|aquest contingut|"
        "aquesta publicació|aquest reportatge"
    ),
    available="disponible|disponibles|també en|publicat en|existeix en|es pot llegir|també es pot llegir",
    read=(
        "llegir|llegeix|llegeix-ho|llegiu|veure|vegeu|canvia a|continuar en|feu clic|fes clic|cliqueu aquí|"
        "mostra"
    ),
    version="versió|edició|traducció",
    in_language="en|al",
    languages="castellà|valencià",
    field="camp|camps|asterisc",
    required="obligatori|obligatoris|obligatòria|obligatòries|requerit|requerits|necessari|necessaris",
    marked="marcat|marcats|indica|indiquen|indicats|assenyalat|assenyalats|asterisc|significa",
    this_field="aquest camp|aquesta casella|el camp següent",
    leave=(
        "deixa|deixeu|deixar|no empleneu|no ompliu|no omplis|no l'ompliu|no escriviu|ignora|ignoreu|"
        "s'ha de deixar|no canvieu|cal deixar-lo"
    ),
    untouched=(
        "en blanc|blanc|buit|buida|sense canvis|sense modificar|sense omplir|sense emplenar|ocult|"
        "tal com està"
    ),
    validation="validació|correu brossa|spam|antispam|robots|bots",
    human="humà|humana|una persona|un robot|no ets un robot",
    label_lines=(
        "nom|nom complet|cognom|cognoms|nom i cognoms|correu|correu electrònic|email|adreça electrònica|"
        "el teu nom|el vostre nom|el teu correu|el vostre correu|telèfon|codi postal|missatge|assumpte|"
        "captcha|consentiment|comentaris|adreça|ciutat|població|adreça de correu electrònic"
    ),
    button_lines=(
        "envia|enviar|vota|votar|voteu|veure resultats|mostra els resultats|següent|resultats|envia el vot"
    ),
    poll="enquesta|aquesta enquesta|sondeig|votació",
    choice_lines=(
        "sí|no|no ho sé|potser|altres|un altre|cap de les anteriors|sense opinió|indecís|indecisa|"
        "prefereixo no dir-ho|ns/nc"
    ),
    newsletter="butlletí|butlletins|newsletter|newsletters|llista de correu",
    unsubscribe=(
        "baixa en qualsevol moment|baixa quan|donar-te de baixa|donar-vos de baixa|donar-se de baixa|"
        "dona't de baixa|doneu-vos de baixa|cancel·lar la subscripció|cancel·la la subscripció|"
        "cancel·leu la subscripció|anul·lar la subscripció|donar-me de baixa"
    ),
    addressed="et|tu|teu|teva|us|vostre|vostra|accepto|vull rebre|desitjo rebre|rep|rebràs|rebreu",
    subscribe=(
        "subscriu-te|subscriviu-vos|subscriure's|registra't|registreu-vos|apunta't|fes-te'n soci|"
        "dona suport|uneix-te|segueix-nos|seguiu-nos"
    ),
    byline="per|text de|escrit per|un reportatge de",
    dated=(
        "publicat|publicada|actualitzat|actualitzada|darrera actualització|última actualització|el|a les|"
        "de|d'|del|h|hores|data|minuts de lectura|min de lectura|lectura|fa|dies|minuts|min|modificat|i"
    ),
    credit=(
        "foto|fotos|fotografia|imatge|crèdit|crèdits|cedida|arxiu|foto d'arxiu|il·lustració|gràfic|font|"
        "autoria"
    ),
    credit_by="de|per|d'",
    pictured="a la imatge|a la foto|a la fotografia|foto d'arxiu|imatge d'arxiu|fotografia d'arxiu|vista de",
    not_credit_lines=(
        "vídeo|vídeos|fotos|galeria|actualitzat|actualització|opinió|anàlisi|àudio|podcast|en directe|"
        "vegeu més avall|sic|exclusiva|entrevista|pdf|mapa|llista|gràfic|enquesta"
    ),
    share=(
        "feu clic per compartir|fes clic per compartir|compartir|comparteix|compartiu|comparteix a|tuiteja|"
        "envia per|imprimeix|segueix-nos a|seguiu-nos a"
    ),
    share_lines=(
        "compartir|comparteix|compartiu|comparteix-ho|comparteix aquest article|tuiteja|imprimeix|imprimir|"
        "copia l'enllaç|desa|m'agrada|més"
    ),
    navigation_lines=(
        "inici|portada|menú|cerca|cercar|qui som|sobre nosaltres|contacte|contacta|inicia sessió|"
        "el meu compte|notícies|esports|opinió|política|cultura|economia|món|local|el temps|hemeroteca|"
        "arxiu|torna|torna a dalt|amunt|anterior|següent|entrada anterior|entrada següent|article anterior|"
        "article següent|relacionats|articles relacionats|notícies relacionades|el més llegit|més llegides|"
        "més notícies|et pot interessar|també et pot interessar|llegeix més|llegir més|avís legal|"
        "política de privacitat|política de galetes|privacitat|condicions d'ús|mapa del web|tanca|"
        "obre el menú|tanca el menú|categories|etiquetes|seccions|edicions|butlletins|últimes notícies|"
        "societat|publicitat"
    ),
    more=(
        "llegeix també|llegiu també|vegeu també|et pot interessar|etiquetes|etiqueta|arxivat a|categoria|"
        "categories|publicat a|anterior|següent|sou aquí|ets aquí|temes|més sobre"
    ),
    advertisement_lines=(
        "publicitat|anunci|anuncis|patrocinat|contingut patrocinat|la notícia continua a sota|"
        "continua després de la publicitat"
    ),
    cookie="cookie|cookies|galetes",
    accept=(
        "fem servir|utilitzem|utilitza|usem|accepta|acceptar|accepteu|consentiment|aquest lloc|aquest web|"
        "nostre web|preferències|experiència"
    ),
    cookie_lines=(
        "accepta|acceptar|accepta-ho tot|accepta-les totes|accepta les galetes|rebutja|rebutjar|"
        "rebutja-ho tot|rebutja-les totes|d'acord|entesos|configura|configurar"
    ),
    rights="tots els drets reservats|drets reservats|copyright|prohibida la reproducció",
    comment=(
        "deixa un comentari|deixa una resposta|deixeu un comentari|l'adreça electrònica no es publicarà|"
        "la teva adreça electrònica no es publicarà|sense comentaris|afegeix un comentari|veure comentaris|"
        "cancel·la la resposta|cancel·la les respostes"
    ),
)
