"""Catalan."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "a|al|als|a la|el|la|els|les|l'|l|un|una|de|del|dels|d'|d|en|i|o|es|s'|s|és|està|estan|pot|poden|"
        "pots|podeu|ser|aquí|ara|per|amb|que|si|preferiu|prefereixes|voleu|vols|llengua|llengües|idioma|"
        "idiomes|línia|directament|directe|principal|complet|completa|íntegre|sencer|plau|us|hi|ha|estat|"
        "sota|gratuïtament|altre|altra|nostre|nostra|aquest|aquesta|ho|cap|fins|tots|totes|cada|article|"
        "text|notícia|pàgina|reportatge|entrevista|història|crònica|original"
    ),
    your=(
        "el teu|la teva|teu|teva|el vostre|la vostra|vostre|vostra|meu|meva|introdueix|introduïu|escriu|"
        "escriviu|indica|indiqueu|poseu|posa|confirma|confirmeu|doneu"
    ),
    skip=(
        "vés al|vés|ves al|salta al|salta|anar al|ves directament|saltar al|aneu al|passa al|omet|vés a|ves|"
        "ves a|aneu|aneu a|aneu directament|anar a|saltar|saltar a|salta a|salta la|salteu|salteu al|"
        "passar al|passeu|passeu al|omet la|ometre|accedir|accedir al|directe al|directament al"
    ),
    page_part=(
        "contingut|contingut principal|navegació|menú|cerca|peu de pàgina|article|text|pàgina|principal|cos|"
        "enllaços|capçalera|comentaris|lectura|notícia|barra lateral|text principal|article principal|"
        "final de la pàgina|història"
    ),
    this_page=(
        "aquest article|aquesta pàgina|aquesta entrada|aquest text|aquesta notícia|aquest contingut|"
        "aquesta publicació|aquest reportatge|l'article|la pàgina|aquesta entrevista|aquesta història|"
        "aquesta columna|aquest lloc|aquest web|aquesta crònica|aquesta peça"
    ),
    available=(
        "disponible|disponibles|també en|publicat en|existeix en|es pot llegir|també es pot llegir|"
        "es llegeix|es pot consultar|pot llegir-se|es publica|s'ofereix|existeix|existeixen|traduït|traduïda|"
        "accessible|es troba|trobareu|trobaràs|podeu llegir|pots llegir|llegible"
    ),
    also=(
        "també|així mateix|igualment|a més|altra llengua|altres llengües|altre idioma|altres idiomes|"
        "una altra llengua|altra versió"
    ),
    read=(
        "llegir|llegeix|llegeix-ho|llegiu|veure|vegeu|canvia a|continuar en|feu clic|fes clic|cliqueu aquí|"
        "mostra|llegeix-lo|llegeix-la|llegiu-lo|llegiu-la|llegiu-ho|llegir-lo|lectura|tria|trieu|triar|"
        "seleccioneu|selecciona|obre|obriu|obrir|consulta|consulteu|consultar|clica|cliqueu|premeu|canvia|"
        "canvieu|canviar|vés|aneu|accediu|continua|continueu|continuar|seguiu|enllaç|mireu"
    ),
    version="versió|edició|traducció|versions|traduccions|edicions|traduït|traduïda",
    in_language="en|al",
    languages="castellà|valencià",
    field=(
        "camp|camps|asterisc|casella|caselles|apartats|quadre|espais|preguntes|pregunta|apartat|línies|dades"
    ),
    required=(
        "obligatori|obligatoris|obligatòria|obligatòries|requerit|requerits|necessari|necessaris|"
        "cal emplenar|cal omplir|s'han d'emplenar|s'han d'omplir|s'ha d'emplenar|s'ha d'omplir|"
        "han d'omplir-se|requerida|requerides|necessària|necessàries|imprescindible|imprescindibles|"
        "no pot quedar buit|resposta obligatòria|s'han de respondre|demanen resposta|cal respondre"
    ),
    marked=(
        "marcat|marcats|indica|indiquen|indicats|assenyalat|assenyalats|asterisc|significa|marcades|marca|"
        "marquen|amb asterisc|estrella|signifiquen|porten|porta|assenyala|assenyalen|indicades|vol dir|"
        "acompanyats|seguits|estrelles|asteriscs|seguides|acompanyades|assenyalades|assenyalada"
    ),
    fill=(
        "ompliu|omplir|omple|ompli|omplin|empleneu|emplenar|emplena|empleni|completeu|completar|escriviu|"
        "escriure|escriguis|escrigui|introduïu|introduir|poseu"
    ),
    refuse="no|mai",
    anything="res|això|cap text|espai|aquest espai",
    this_field=(
        "aquest camp|aquesta casella|el camp següent|aquest espai|aquest quadre|la casella següent|"
        "el següent camp|aquest apartat|el camp de sota"
    ),
    leave=(
        "deixa|deixeu|deixar|no empleneu|no ompliu|no omplis|no l'ompliu|no escriviu|ignora|ignoreu|"
        "s'ha de deixar|no canvieu|cal deixar-lo|ha de quedar|ha de quedar-se|s'ha de quedar|quedar|"
        "quedar-se|no toqueu|no toquis|no modifiqueu|no modificar|no canviar|no s'ha de|serveix per|"
        "només serveix|res aquí|no escriguis|no escriguis res|romandre"
    ),
    untouched=(
        "en blanc|blanc|buit|buida|sense canvis|sense modificar|sense omplir|sense emplenar|ocult|"
        "tal com està|intacte|intacta|sense tocar|tal com és|invisible|modificar|no emplenat|inalterat|igual"
    ),
    validation=(
        "validació|correu brossa|spam|antispam|robots|bots|validar|verificació|verificar|comprovació|"
        "comprovar|control|automàtics|màquines|filtre"
    ),
    human="humà|humana|una persona|un robot|no ets un robot",
    label_lines=(
        "nom|nom complet|cognom|cognoms|nom i cognoms|correu|correu electrònic|email|adreça electrònica|"
        "el teu nom|el vostre nom|el teu correu|el vostre correu|telèfon|codi postal|missatge|assumpte|"
        "captcha|consentiment|comentaris|adreça|ciutat|població|adreça de correu electrònic|mail|e-mail|"
        "correu-e|adreça de correu|adreça d'e-mail|el teu e-mail|el vostre e-mail|mòbil|número de telèfon|"
        "nom d'usuari|usuari|contrasenya|data de naixement|electrònic|electrònica|el teu comentari"
    ),
    button_lines=(
        "envia|enviar|vota|votar|voteu|veure resultats|mostra els resultats|següent|resultats|envia el vot|"
        "envia la resposta|envia el meu vot|vota ara|votar ara|confirma|continua|cancel·la|esborra|"
        "mostra resultats|veure els resultats|participa|participeu|opina|respon|envia el formulari|envia ara"
    ),
    poll="enquesta|aquesta enquesta|sondeig|votació",
    choice_lines=(
        "sí|no|no ho sé|potser|altres|un altre|cap de les anteriors|sense opinió|indecís|indecisa|"
        "prefereixo no dir-ho|ns/nc"
    ),
    newsletter=(
        "butlletí|butlletins|newsletter|newsletters|llista de correu|butlletí informatiu|carta setmanal|"
        "carta diària|notícies per correu|el nostre butlletí|correu setmanal"
    ),
    unsubscribe=(
        "baixa en qualsevol moment|baixa quan|donar-te de baixa|donar-vos de baixa|donar-se de baixa|"
        "dona't de baixa|doneu-vos de baixa|cancel·lar la subscripció|cancel·la la subscripció|"
        "cancel·leu la subscripció|anul·lar la subscripció|donar-me de baixa|sortir de la llista|"
        "baixa sempre|deixar de rebre|renunciar quan|cancel·lar quan|anul·lar quan|cancel·lar en qualsevol|"
        "donar-te'n de baixa|donar-vos-en de baixa|baixa quan vulgueu|baixa quan vulguis"
    ),
    addressed="et|tu|teu|teva|us|vostre|vostra|accepto|vull rebre|desitjo rebre|rep|rebràs|rebreu",
    subscribe=(
        "subscriu-te|subscriviu-vos|subscriure's|registra't|registreu-vos|apunta't|fes-te'n soci|dona suport|"
        "uneix-te|segueix-nos|seguiu-nos"
    ),
    byline="per|text de|escrit per|un reportatge de",
    dated=(
        "publicat|publicada|actualitzat|actualitzada|darrera actualització|última actualització|el|a les|de|"
        "d'|del|h|hores|data|minuts de lectura|min de lectura|lectura|fa|dies|minuts|min|modificat|i"
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
        "el meu compte|notícies|esports|opinió|política|cultura|economia|món|local|el temps|hemeroteca|arxiu|"
        "torna|torna a dalt|amunt|anterior|següent|entrada anterior|entrada següent|article anterior|"
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
    rights="tots els drets reservats|drets reservats|prohibida la reproducció",
    comment=(
        "deixa un comentari|deixa una resposta|deixeu un comentari|l'adreça electrònica no es publicarà|"
        "la teva adreça electrònica no es publicarà|sense comentaris|afegeix un comentari|veure comentaris|"
        "cancel·la la resposta|cancel·la les respostes"
    ),
)
