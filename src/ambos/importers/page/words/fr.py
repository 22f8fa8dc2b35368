"""French."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip=(
        "aller|aller au|aller à|aller directement|passer|passer au|passer à|sauter|sauter au|accéder|"
        "accéder au|accès direct|se rendre au|skip"
    ),
    page_part="contenu|contenu principal|navigation|menu|recherche|pied de page|article|texte|page|principal",
    this_page=(
        "cet article|cette page|ce texte|ce billet|cette publication|ce contenu|cet entretien|cette entrée|"
        "ce reportage|cette histoire"
    ),
    available=(
        "disponible|disponibles|aussi en|également en|existe en|existe aussi|existe également|publié en|"
        "paru en|peut être lu|à lire aussi en|à lire en"
    ),
    read="lire|lisez|voir|afficher|consulter|passer en|continuer en|cliquez ici|basculer",
    version="version|édition|traduction",
    in_language="en|l'|au|vers",
    languages="castillan",
    field="champ|champs|astérisque",
    required=(
        "obligatoire|obligatoires|requis|requise|requises|nécessaire|nécessaires|indispensable|indispensables"
    ),
    marked=(
        "marqué|marqués|indiqué|indiqués|signalé|signalés|indique|indiquent|désigne|suivi|suivis|"
        "astérisque|signifie"
    ),
    this_field="ce champ|cette case|le champ ci-dessous|le champ suivant",
    leave=(
        "laisser|laissez|ne remplissez pas|ne pas remplir|ne rien saisir|ne rien écrire|n'écrivez rien|"
        "ignorez|ne complétez pas|ne pas modifier|ne modifiez pas"
    ),
    untouched="masquée|cachée|vide|vierge|inchangé|inchangée|en blanc|tel quel|caché|masqué",
    validation="validation|spam|antispam|anti-spam|robots|pourriel",
    human="humain|humaine|une personne|un robot|pas un robot|être humain",
    label_lines=(
        "nom|prénom|nom complet|votre nom|nom et prénom|e-mail|email|courriel|adresse e-mail|"
        "adresse électronique|votre e-mail|votre courriel|adresse de courriel|adresse de messagerie|"
        "téléphone|code postal|message|votre message|objet|sujet|captcha|consentement|commentaires|adresse|"
        "ville|sans titre|confirmer l'e-mail"
    ),
    button_lines=(
        "envoyer|soumettre|voter|votez|valider|voir les résultats|envoyer le message|suivant|je vote|"
        "résultats"
    ),
    poll="sondage|ce sondage|enquête|consultation|vote",
    choice_lines=(
        "oui|non|je ne sais pas|ne sait pas|peut-être|autre|sans opinion|aucune de ces réponses|indécis|"
        "indécise|ne se prononce pas|je préfère ne pas répondre|pas d'avis"
    ),
    newsletter=(
        "lettre|newsletter|newsletters|lettre d'information|lettres d'information|infolettre|infolettres|"
        "liste de diffusion|bulletin"
    ),
    unsubscribe=(
        "vous désinscrire à tout moment|quitter la liste|annuler à tout moment|se désabonner|"
        "vous désabonner|désabonnez-vous|désabonnement|désinscription|vous désinscrire|désinscrivez-vous|"
        "se désinscrire|résilier|me désabonner"
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
        "photo|photos|photographie|image|crédit|crédits|crédit photo|crédits photo|crédit image|"
        "illustration|photo d'archives|archives|infographie|source|photo de|photo par|cliché|légende"
    ),
    credit_by="de|par",
    pictured=(
        "en photo|sur la photo|sur cette photo|photo d'archives|image d'archives|à l'image|sur l'image|"
        "photo d'illustration|ici en"
    ),
    not_credit_lines=(
        "vidéo|vidéos|photos|galerie|diaporama|actualisé|mis à jour|opinion|analyse|audio|podcast|"
        "en direct|voir ci-dessous|sic|exclusif|entretien|pdf|carte|liste|infographie|sondage|archives"
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
        "mentions légales|politique de confidentialité|confidentialité|conditions d'utilisation|"
        "plan du site|fermer|ouvrir le menu|fermer le menu|catégories|étiquettes|mots-clés|rubriques|"
        "éditions|infolettres|dernières nouvelles|société|fil d'ariane|navigation|gestion des cookies"
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
        "utilisons|utilise|utiliser|acceptez|accepter|consentement|ce site|notre site|préférences|"
        "expérience|navigation"
    ),
    cookie_lines=(
        "accepter|tout accepter|accepter les cookies|refuser|tout refuser|j'accepte|paramétrer|"
        "personnaliser|gérer les cookies|continuer sans accepter|d'accord|paramètres des cookies"
    ),
    rights="tous droits réservés|droits réservés|copyright|reproduction interdite|propulsé par",
    comment=(
        "laisser un commentaire|laissez un commentaire|votre adresse e-mail ne sera pas publiée|"
        "votre adresse de messagerie ne sera pas publiée|poster un commentaire|ajouter un commentaire|"
        "aucun commentaire|commentaires fermés|voir les commentaires|annuler la réponse|laisser une réponse"
    ),
)
