"""French."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=1.18,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    function_words=words(
        """le la les un une des du de d l et ou où en à au aux dans par pour sur avec sans sous que qui
        quoi dont ce cet cette ces se s son sa ses leur leurs il elle ils elles on nous vous je ne n pas
        plus est sont était ont été être avoir fait mais si comme lors entre vers chez après avant
        depuis pendant contre selon aussi très tout tous toute toutes même y"""
    ),
    abbreviations=words("m mm mme mlle dr pr st ste etc cf p art av janv févr avr juil sept oct nov déc"),
    speech=words(
        """dit dirent déclare affirme ajoute explique indique précise assure souligne répond confie commente
        raconte poursuit conclut rappelle insiste note témoigne observe constate reconnaît admet
        avoue prévient avertit martèle regrette déplore écrit tweete renchérit nuance lâche plaisante
        ironise s'exclame s'interroge s'indigne s'inquiète soupire rétorque dénonce disait"""
    ),
    participles=words(
        """dit déclaré affirmé ajouté expliqué indiqué précisé assuré souligné écrit répondu confié commenté
        estimé raconté poursuivi conclu rappelé insisté noté témoigné observé remarqué constaté reconnu
        admis avoué prévenu averti martelé regretté déploré lancé tweeté annoncé résumé renchéri lâché
        plaisanté ironisé exclamé interrogé détaillé rétorqué répliqué dénoncé fait"""
    ),
    articles=words("le la les l un une des ce cet cette son sa"),
    credits=lines("selon | d'après | de l'avis de | aux dires de"),
    subjects=words(
        """il elle ils elles on a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle s'est-il s'est-elle"""
    ),
    self_subjects=words("je nous tu vous"),
    auxiliaries=words("a ont avait avaient s'est"),
    clause_openers=words("que qu"),
    numerals=figures(
        """deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
        quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60
        septante=70 octante=80 huitante=80 nonante=90"""
    ),
    scales=figures(
        """cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 md=1e9 mds=1e9
        billion=1e12 billions=1e12"""
    ),
    about=meanings(
        """un=1 une=1 couple=2 paire=2 duo=2 double=2 doubler=2 doublé=2,2 second=2 seconde=2 deuxième=2
        troisième=3 tiers=0.333,33,3,0.667,66,67 triple=3 trio=3 moitié=0.5,50,2 demi=0.5,50,30
        demie=0.5,50,30 quart=0.25,25,15,4 quarts=0.75,75,4 quatrième=4 cinquième=5,20,0.2 sixième=6
        septième=7 huitième=8 neuvième=9 dixième=10,0.1 onzième=11 douzième=12 quinzième=15 vingtième=20
        trentième=30 cinquantième=50 centenaire=100 douzaine=12 douzaines=12 dizaine=10 dizaines=10
        quinzaine=15,14,2 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
        centaine=100 centaines=100 millier=1000 milliers=1000 décennie=10 décennies=10 siècle=100
        siècles=100 premier=1 première=1 premiers=1 zéro=0 midi=12 minuit=0,12,24 neuf=9 aucun=0
        aucune=0 foursome=4 foursomes=4 fourball=4 fourballs=4"""
    ),
    number_joins=words("et"),
    ordinals=figures(
        """premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3
        quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11
        douzième=12"""
    ),
    units=named(
        """
        percent: % pour_cent pourcent
        permille: ‰ pour_mille
        points: points point points_de_pourcentage
        dollar: $ $us us$ dollar dollars usd cents
        euro: € euro euros eur
        pound: £ livre livres sterling gbp
        yen: ¥ yen yens
        yuan: yuan yuans
        peso: peso pesos
        real: r$ réal réaux real reais
        franc: franc francs
        rupee: ₹ roupie roupies
        ruble: ₽ rouble roubles
        foot: pied pieds
        inch: pouce pouces
        yard: yard yards verge verges
        mile: mile miles
        kmh: km/h
        metre: m mètre mètres
        kilometre: km kilomètre kilomètres
        centimetre: cm centimètre centimètres
        kilogram: kg kilo kilos kilogramme kilogrammes
        ounce: once onces
        tonne: tonne tonnes
        gallon: gallon gallons
        litre: l litre litres
        acre: acre acres
        hectare: ha hectare hectares
        degree: degré degrés ° °f °c
        clock: h heures heure
        """
    ),
    doubtful_dates=words("mars"),
    institutions=words(
        """gouvernement état états-unis états sénat chambre congrès parlement trésor armée marine cour
        suprême ministère ministre premier première président présidente secrétaire roi reine pape
        église dieu université collège école institut commission comité parti police banque centrale
        union nations unies guerre mondiale froide seconde maison blanche bureau agence département
        service conseil ville comté district nord sud est ouest internet nationale national royaume rue
        route parc pont rivière lac mer océan baie île îles mont plage festival coupe ligue championnat
        grand prix loi constitution jour monsieur madame docteur professeur capitaine général sénateur
        gouverneur maire juge révérend père procureur fondation association société compagnie groupe
        centre hôpital santé organisation accord sommet ouragan tempête américain américaine américains
        britannique britanniques européenne russe russes chinois français anglais allemand allemande
        espagnol coréen coréens syrien turc canadien mexicain catalan"""
    ),
    denials=words("ne n"),
    denies_loosely=True,
    negations=words("ne n pas jamais plus aucun aucune rien personne sans ni nul nulle peu"),
    affirming=lines(
        """
        sans doute | ne que | néanmoins | non seulement | sans cesse | n'importe | n’importe | rien que
        """
    ),
    denying=words(
        """sans échou manqu refus rejet évit empêch guère absen sauf interdi cess perd seul loin plutôt
        impossib incapab insuf inconn ignor doute malgré dément exclu inapte difficil aucun crain"""
    ),
    places=named(
        """
        GB: royaume-uni royaume_uni grande-bretagne grande_bretagne
        US: états-unis états_unis usa amérique
        KP: corée_du_nord
        KR: corée_du_sud
        korea: corée
        england: angleterre
        scotland: écosse
        catalonia: catalogne
        bavaria: bavière
        andalusia: andalousie
        tuscany: toscane
        sicily: sicile
        sardinia: sardaigne
        corsica: corse
        brittany: bretagne
        crimea: crimée
        siberia: sibérie
        chechnya: tchétchénie
        kashmir: cachemire
        tibet: tibet
        balkans: balkans
        alps: alpes
        pyrenees: pyrénées
        arctic: arctique
        atlantic: atlantique
        pacific: pacifique
        mediterranean: méditerranée
        geneva: genève
        cologne: cologne
        munich: munich
        milan: milan
        turin: turin
        venice: venise
        florence: florence
        naples: naples
        seville: séville
        saragossa: saragosse
        hague: haye
        antwerp: anvers
        beijing: pékin
        aleppo: alep
        mecca: mecque
        gaza: gaza
        philadelphia: philadelphie
        washington: washington
        california: californie
        pennsylvania: pennsylvanie
        texas: texas
        nice: nice
        marseille: marseille
        bordeaux: bordeaux
        basel: bâle
        krakow: cracovie
        edinburgh: édimbourg
        hamburg: hambourg
        frankfurt: francfort
        porto: porto
        petersburg: saint-pétersbourg
        """
    ),
    picture_words=words("image photo photographie texte_alternatif sans_titre"),
    interface=lines(
        """
        Lire l'article complet | Lire l'article en entier | Partager cette page | Suivez-nous sur Instagram
        Les plus vus | À la une | Le choix de la rédaction | Recommandé pour vous | Sujets associés
        Créer un compte | Imprimer cette page | Paramètres des cookies | Gérer les cookies
        Voir les commentaires | Afficher les commentaires | Retour à l'accueil | Voir en direct
        Signaler une erreur | Sponsorisé par | Chargement | Temps de lecture
        Cette page est aussi disponible en {language}
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
