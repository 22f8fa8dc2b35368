"""French."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "à|au|aux|le|la|les|l'|l|un|une|d'|d|de|du|des|en|et|ou|y|se|s'|s|son|sa|ses|est|sont|peut|peuvent|"
        "pouvez|peux|ici|maintenant|pour|par|avec|vous|si|préférez|souhaitez|voulez|on|nous|il|elle|langue|"
        "langues|ligne|directement|direct|principal|principale|complet|complète|intégral|intégrale|s'il|"
        "plaît|plait|être|été|a|qui|ce|cette|cet|notre|nos|site|ci|dessous|gratuitement|sur|vers|jusqu|"
        "jusqu'à|dans|tous|toutes|chaque|sauf|article|texte|page|entretien|reportage|récit|chronique|"
        "enquête|interview|ceci|original|originale|merci|veuillez|bien|prière"
    ),
    your=(
        "votre|vos|ton|ta|mon|ma|saisissez|saisir|entrez|entrer|indiquez|indiquer|tapez|renseignez|"
        "renseigner|écrivez|inscrivez|précisez|donnez|confirmez"
    ),
    skip=(
        "aller|aller au|aller à|aller directement|passer|passer au|passer à|sauter|sauter au|accéder|"
        "accéder au|accès direct|se rendre au|skip|allez|allez au|allez à|aller vers|passez|passez au|"
        "passer directement|sautez|sauter à|sauter la|passer la|passer le|atteindre|accédez|accédez au|"
        "accéder à|accéder directement|rendez-vous|directement au|retour au|aller directement au|"
        "aller directement à|sauter jusqu'au|directement|directement à|filer au"
    ),
    page_part=(
        "contenu|contenu principal|navigation|menu|recherche|pied de page|article|texte|page|principal|"
        "contenus|corps|liens|en-tête|commentaires|lecture|texte principal|article principal|le texte|"
        "partie principale|bas de page|récit|sommaire"
    ),
    this_page=(
        "cet article|cette page|ce texte|ce billet|cette publication|ce contenu|cet entretien|cette entrée|"
        "ce reportage|cette histoire|l'article|la page|cet article-ci|ce récit|cette chronique|"
        "cette interview|cette enquête|ce site|ce dossier|cette information|cette actualité"
    ),
    available=(
        "se trouve|se trouvent|disponible|disponibles|aussi en|également en|existe en|existe aussi|"
        "existe également|publié en|paru en|peut être lu|à lire aussi en|à lire en|peut se lire|se lit|"
        "se lire|peut être lue|peut être consulté|peut être consultée|existe|existent|est proposé|"
        "est proposée|proposé|proposée|traduit|traduite|accessible|consultable|lisible|à retrouver|"
        "à découvrir|est lisible|trouverez|retrouvez|pouvez lire|pourrez lire|il existe|nous publions|"
        "peuvent lire|pouvez aussi lire"
    ),
    also="aussi|également|de même|par ailleurs|autre langue|autres langues|autre version|d'autres langues",
    read=(
        "lire|lisez|voir|afficher|consulter|passer en|continuer en|cliquez ici|basculer|lis|lecture|"
        "lisez-le|consultez|choisir|choisissez|sélectionnez|changer|ouvrir|ouvrez|cliquez|cliquer|appuyez|"
        "basculez|passez|passer|aller|accéder|accédez|découvrez|continuez|continuer|lien|suivez|voyez|"
        "poursuivre|poursuivez|à lire|lire la suite"
    ),
    version="version|édition|traduction|versions|éditions|traductions|traduit|traduite",
    in_language="en|l'|au|vers",
    languages="castillan",
    field=(
        "champ|champs|astérisque|case|cases|rubrique|rubriques|question|questions|zone|zones|mentions|"
        "cadre|cadres|ligne|lignes"
    ),
    required=(
        "obligatoire|obligatoires|requis|requise|requises|nécessaire|nécessaires|indispensable|"
        "indispensables|à remplir|doivent être remplis|doit être rempli|à renseigner|"
        "doivent être renseignés|indispensablement|impératif|impératifs|exigé|exigés|exigée|"
        "réponse obligatoire|il faut remplir|ne peut rester vide|ne peuvent rester vides|sont à remplir|"
        "est à remplir|appellent une réponse|demandent une réponse|attendent une réponse|"
        "doivent être remplies|doit être remplie|doivent être complétés|doivent être complétées|"
        "doivent être renseignées"
    ),
    marked=(
        "marqué|marqués|indiqué|indiqués|signalé|signalés|indique|indiquent|désigne|suivi|suivis|"
        "astérisque|signifie|marquée|marquées|portant|portent|porte|signale|signalent|étoile|désignent|"
        "veut dire|accompagnés|assortis|d'un astérisque|précédés|munis|signifient|repérés|étoiles|étoilé|"
        "étoilés|étoilée|étoilées|suivie|suivies|signalée|signalées|précédées|munies|accompagnées|"
        "accompagné|astérisques|indiquées"
    ),
    fill=(
        "remplissez|remplir|remplis|remplit|compléter|complétez|écrire|écrivez|écris|inscrire|inscrivez|"
        "saisir|saisissez|renseigner|renseignez|mettre|mettez|taper|tapez|répondez|entrez|entrer"
    ),
    refuse="ne|n'|n|rien|pas",
    anything="rien|pas|ceci|cela|cet espace|espace|quoi que ce soit|seulement|uniquement",
    this_field=(
        "ce champ|cette case|le champ ci-dessous|le champ suivant|cette zone|ce champ-ci|la case suivante|"
        "la case ci-dessous|cette rubrique|ce petit champ|ce cadre|cette ligne|cette question|ce piège"
    ),
    leave=(
        "laisser|laissez|ne remplissez pas|ne pas remplir|ne rien saisir|ne rien écrire|n'écrivez rien|"
        "ignorez|ne complétez pas|ne pas modifier|ne modifiez pas|doit rester|doit être laissé|"
        "doit être laissée|à laisser|ne touchez pas|ne pas toucher|ne changez pas|n'y touchez pas|rester|"
        "reste|n'inscrivez rien|ne doit pas être|sert uniquement|sert seulement|ne sert qu|rien ici|"
        "ne renseignez pas|veuillez laisser|merci de laisser"
    ),
    untouched=(
        "masquée|cachée|vide|vierge|inchangé|inchangée|en blanc|tel quel|caché|masqué|intact|intacte|"
        "tel qu'il est|telle quelle|sans modification|sans changement|non rempli|invisible|être modifié|"
        "être modifiée|rempli"
    ),
    validation=(
        "validation|spam|antispam|anti-spam|robots|pourriel|valider|vérification|vérifier|contrôle|contrôler|"
        "automates|machines|robot|spammeurs|indésirables"
    ),
    human="humain|humaine|une personne|un robot|pas un robot|être humain",
    label_lines=(
        "nom|prénom|nom complet|votre nom|nom et prénom|e-mail|email|courriel|adresse e-mail|"
        "adresse électronique|votre e-mail|votre courriel|adresse de courriel|adresse de messagerie|"
        "téléphone|code postal|message|votre message|objet|sujet|captcha|consentement|commentaires|adresse|"
        "ville|sans titre|confirmer l'e-mail|mail|adresse mail|adresse email|adresse courriel|votre mail|"
        "votre email|votre adresse|votre adresse mail|votre adresse e-mail|prénom et nom|mobile|"
        "numéro de téléphone|pseudo|pseudonyme|identifiant|mot de passe|date de naissance|votre commentaire|"
        "messagerie|électronique|adresse postale"
    ),
    button_lines=(
        "envoyer|soumettre|voter|votez|valider|voir les résultats|envoyer le message|suivant|je vote|"
        "résultats|envoyer mon vote|envoyer votre vote|envoyer ma réponse|envoyer votre réponse|"
        "voter maintenant|valider mon vote|confirmer|continuer|annuler|effacer|voir les résultats du sondage|"
        "participer|je participe|donner mon avis|répondre|envoyer le formulaire|ok|m'inscrire|"
        "je vote maintenant"
    ),
    poll="sondage|ce sondage|enquête|consultation|vote",
    choice_lines=(
        "oui|non|je ne sais pas|ne sait pas|peut-être|autre|sans opinion|aucune de ces réponses|indécis|"
        "indécise|ne se prononce pas|je préfère ne pas répondre|pas d'avis"
    ),
    newsletter=(
        "lettre|newsletter|newsletters|lettre d'information|lettres d'information|infolettre|infolettres|"
        "liste de diffusion|bulletin|lettre hebdomadaire|lettre quotidienne|notre lettre|"
        "courrier hebdomadaire|lettre de diffusion|bulletins|nouvelles par courriel|courriel hebdomadaire|"
        "lettre du soir|lettre du matin"
    ),
    unsubscribe=(
        "vous désinscrire à tout moment|quitter la liste|annuler à tout moment|se désabonner|vous désabonner|"
        "désabonnez-vous|désabonnement|désinscription|vous désinscrire|désinscrivez-vous|se désinscrire|"
        "résilier|me désabonner|vous retirer|sortir de la liste|arrêter à tout moment|cesser à tout moment|"
        "annuler quand|désabonner|désinscrire|renoncer à tout moment|mettre fin à tout moment"
    ),
    addressed="vous|votre|vos|j'accepte|je souhaite|je veux|recevez|tu|ton|ta",
    subscribe=(
        "abonnez-vous maintenant|je donne|je soutiens|abonnez-vous|s'abonner|je m'abonne|inscrivez-vous|"
        "s'inscrire|soutenez-nous|faites un don|rejoignez|suivez-nous|recevez notre|adhérez"
    ),
    byline="par|propos recueillis par|texte de|textes de|écrit par|texte",
    dated=(
        "publié|publiée|mis à jour|mise à jour|modifié|le|à|du|de|h|heures|date|min de lecture|"
        "minutes de lecture|temps de lecture|lecture|il y a|jours|posté|minutes|min|dernière mise à jour|"
        "dernière modification|et"
    ),
    credit=(
        "photo|photos|photographie|image|crédit|crédits|crédit photo|crédits photo|crédit image|illustration|"
        "photo d'archives|archives|infographie|source|photo de|photo par|cliché|légende"
    ),
    credit_by="de|par",
    pictured=(
        "en photo|sur la photo|sur cette photo|photo d'archives|image d'archives|à l'image|sur l'image|"
        "photo d'illustration|ici en"
    ),
    not_credit_lines=(
        "vidéo|vidéos|photos|galerie|diaporama|actualisé|mis à jour|opinion|analyse|audio|podcast|en direct|"
        "voir ci-dessous|sic|exclusif|entretien|pdf|carte|liste|infographie|sondage|archives"
    ),
    share=(
        "cliquez pour partager|cliquer pour partager|partager|partagez|partager sur|tweeter|envoyer par|"
        "imprimer|suivez-nous sur|publier sur"
    ),
    share_lines=(
        "partager|partagez|partager cet article|partager l'article|tweeter|imprimer|copier le lien|"
        "enregistrer|j'aime|envoyer|plus|partagez cet article|partager sur les réseaux"
    ),
    navigation_lines=(
        "accueil|menu|recherche|rechercher|à propos|qui sommes-nous|contact|nous contacter|contactez-nous|"
        "connexion|se connecter|mon compte|actualités|actualité|sports|sport|opinion|opinions|politique|"
        "culture|économie|monde|international|local|météo|archives|retour|retour en haut|haut de page|"
        "précédent|suivant|article précédent|article suivant|articles liés|articles similaires|"
        "sur le même sujet|à lire aussi|lire aussi|les plus lus|plus lus|lire la suite|en savoir plus|"
        "mentions légales|politique de confidentialité|confidentialité|conditions d'utilisation|plan du site|"
        "fermer|ouvrir le menu|fermer le menu|catégories|étiquettes|mots-clés|rubriques|éditions|infolettres|"
        "dernières nouvelles|société|fil d'ariane|navigation|gestion des cookies"
    ),
    more=(
        "lire aussi|à lire aussi|voir aussi|à lire|étiquettes|étiquette|mots-clés|classé dans|catégorie|"
        "catégories|publié dans|précédent|suivant|vous êtes ici|thèmes|plus sur|sur le même sujet"
    ),
    advertisement_lines=(
        "publicité|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|"
        "l'article continue ci-dessous|la suite après la publicité|l'article continue après la publicité|"
        "partenariat"
    ),
    cookie="cookie|cookies|témoins de connexion",
    accept=(
        "utilisons|utilise|utiliser|acceptez|accepter|consentement|ce site|notre site|préférences|expérience|"
        "navigation"
    ),
    cookie_lines=(
        "accepter|tout accepter|accepter les cookies|refuser|tout refuser|j'accepte|paramétrer|personnaliser|"
        "gérer les cookies|continuer sans accepter|d'accord|paramètres des cookies"
    ),
    rights="tous droits réservés|droits réservés|reproduction interdite",
    comment=(
        "laisser un commentaire|laissez un commentaire|votre adresse e-mail ne sera pas publiée|"
        "votre adresse de messagerie ne sera pas publiée|poster un commentaire|ajouter un commentaire|"
        "aucun commentaire|commentaires fermés|voir les commentaires|annuler la réponse|laisser une réponse"
    ),
)
