"""French."""

from ambos.parity.locales.profile import Profile, lines, words

PROFILE = Profile(
    density=1.18,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """le la les un une des du de d l et ou où en à au aux dans par pour sur avec sans sous que qui
        quoi dont ce cet cette ces se s son sa ses leur leurs il elle ils elles on nous vous je ne n pas
        plus est sont était ont été être avoir fait mais si comme lors entre vers chez après avant
        depuis pendant contre selon aussi très tout tous toute toutes même y"""
    ),
    abbreviations=words(
        "m mm mme mlle dr pr st ste etc cf p art av janv févr avr juil sept oct nov déc"
    ),
    speech=words(
        """dit disait déclaré affirmé ajouté expliqué indiqué précisé assuré souligné écrit répondu confié
        commenté estimé raconté poursuivi conclu rappelé insisté noté déclare affirme ajoute explique
        indique précise assure souligne répond confie commente estime raconte poursuit conclut rappelle
        insiste note"""
    ),
    subjects=words("il elle ils elles on"),
    self_subjects=words("je nous tu vous"),
    auxiliaries=words("a ont avait"),
    clause_openers=words("que qu"),
    interface=lines(
        """
        Publicité | Annonce | Contenu sponsorisé | Sponsorisé | Lire la suite | Lire plus | En savoir plus
        Lire aussi | À lire aussi | Lisez aussi | Continuer la lecture | Poursuivre la lecture
        Articles liés | Articles similaires | Articles connexes | Sur le même sujet | Contenus liés
        Plus d'articles | Plus d'actualités | Les plus lus | Tendances | Recommandé
        Recommandés pour vous | Vous aimerez aussi | Voir aussi | Voir plus | Afficher plus | Charger plus
        Voir tout | Voir la galerie | Galerie photos | Partager | Partagez | Partager cet article
        Partagez cet article | Partager sur Facebook | Partager sur Twitter | Imprimer | Tweeter
        Copier le lien | Suivez-nous | Suivez-nous sur Facebook | S'abonner | Abonnez-vous
        Abonnez-vous à notre newsletter | Abonnez-vous à notre lettre d'information | Inscrivez-vous
        Inscrivez-vous à notre newsletter | S'inscrire | Se connecter | Connexion | Se déconnecter
        Newsletter | Lettre d'information | Infolettre | Commentaires | Laisser un commentaire
        Laissez un commentaire | Aucun commentaire | Répondre | Rechercher | Recherche | Menu | Accueil
        Retour | Retour en haut | Haut de page | Suivant | Précédent | Article suivant | Article précédent
        Fermer | Aller au contenu | Passer au contenu | Contact | Contactez-nous | À propos
        Qui sommes-nous | Politique de confidentialité | Mentions légales | Conditions d'utilisation
        Tous droits réservés | Accepter les cookies | Tout accepter | Accepter | Télécharger
        Télécharger l'application | Écouter cet article | Écouter | Voir la vidéo | Regarder la vidéo
        Photos | Publié | Dernière mise à jour | Mis à jour | Étiquettes | Sujets | Catégories | Auteur
        La rédaction | Minutes de lecture | Dernière minute | En direct | Dernières nouvelles
        Soutenez-nous | Faire un don | Champ obligatoire | Champs obligatoires | Envoyer | Cliquez ici
        Traduire | Traduction | Lire en {language} | Lire cet article en {language}
        Également disponible en {language} | Aussi disponible en {language} | Disponible en {language}
        Cet article est également disponible en {language}
        Cet article est aussi disponible en {language} | Version en {language} | En {language}
        Voir en {language}
        """
    ),
)
