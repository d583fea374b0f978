"""Ngaoundéré: dairies, a student workshop, springs to protect and market revenue to understand."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Hamadou Abbo",
    "Point focal diaspora, Communauté urbaine de Ngaoundéré",
    "missions.ngaoundere@example.org",
    phone="+237 6 99 00 00 32",
    whatsapp="+237 6 99 00 00 32",
)

INTRODUCTION = {
    "fr": (
        "Terminus du train et château d’eau du pays, Ngaoundéré vit de l’élevage, de son université et de la route du Nord. Elle "
        "cherche des visiteurs pour ses laitières, ses jeunes inventeurs et un service municipal qui veut y voir clair dans ses "
        "recettes."
    ),
    "en": (
        "End of the railway line and source of many of the country’s rivers, Ngaoundéré lives by its cattle, its university and "
        "the road to the north. It is looking for visitors for its dairy women, its young inventors and a city service that wants "
        "to see its revenue clearly."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="institut-technique-dang",
        kind="school",
        name="Institut technique de Dang",
        city="ngaoundere",
        summary={
            "fr": ("École supérieure privée de 340 étudiants à Dang : énergie, électronique, agroalimentaire, avec un atelier ouvert."),
            "en": "A private college of 340 students in Dang: energy, electronics and food technology, with an open workshop.",
        },
        body={
            "fr": (
                "<p>Chaque étudiant y construit un objet utile avant d’obtenir son diplôme : couveuse, pompe à pied, séchoir, "
                "balance.</p>"
                "<p>L’atelier prête ses machines aux artisans de la ville le lundi et le mercredi.</p>"
            ),
            "en": (
                "<p>Every student builds a useful object before graduating: an incubator, a treadle pump, a dryer, a scale.</p>"
                "<p>The workshop lends its machines to the town’s craftsmen on Mondays and Wednesdays.</p>"
            ),
        },
        contact=Contact("Ibrahima Nana", "Responsable de l’atelier", "institut-dang@example.org", phone="+237 6 99 00 00 33"),
        website="https://institut-dang.example.org",
    ),
    Organisation(
        slug="union-laitiere-vina",
        kind="association",
        name="Union laitière de la Vina",
        city="ngaoundere",
        summary={
            "fr": (
                "Union de 11 groupements d’éleveurs et de transformatrices : 900 litres de lait collectés chaque jour autour de la ville."
            ),
            "en": "A union of 11 groups of herders and dairy women that collects 900 litres of milk a day around the town.",
        },
        body={
            "fr": (
                "<p>Le lait arrive à moto des campements de la Vina, entre cinq et huit heures du matin. Il devient lait caillé, "
                "yaourt ou beurre dans trois petites laiteries.</p>"
                "<p>L’Union négocie le prix, tient un fonds vétérinaire et forme les transformatrices.</p>"
            ),
            "en": (
                "<p>Milk comes in by motorbike from the camps of the Vina between five and eight in the morning. Three small "
                "dairies turn it into soured milk, yoghurt or butter.</p>"
                "<p>The Union negotiates the price, runs a veterinary fund and trains the dairy women.</p>"
            ),
        },
        contact=Contact(
            "Djanabou Sali",
            "Responsable des laiteries",
            "union-laitiere-vina@example.org",
            phone="+237 6 99 00 00 34",
            whatsapp="+237 6 99 00 00 34",
        ),
    ),
    Organisation(
        slug="formation-metiers-adamaoua",
        kind="public_body",
        name="Centre public de formation aux métiers de l’Adamaoua",
        city="ngaoundere",
        summary={
            "fr": (
                "Centre public qui forme chaque année 280 jeunes et adultes à la bureautique, à la mécanique, à la soudure et au tourisme."
            ),
            "en": "A public centre that trains 280 young people and adults a year in office work, mechanics, welding and tourism.",
        },
        body={
            "fr": (
                "<p>Les formations durent de trois à neuf mois et la moitié des places sont réservées à des jeunes sortis de "
                "l’école avant la troisième.</p>"
                "<p>Le centre dispose d’une salle informatique de vingt postes et d’une connexion correcte le matin.</p>"
            ),
            "en": (
                "<p>Courses last from three to nine months, and half the places are kept for young people who left school "
                "early.</p>"
                "<p>The centre has a computer room with twenty machines and a fair connection in the mornings.</p>"
            ),
        },
        contact=Contact("Rachel Dairou", "Cheffe des études", "formation-adamaoua@example.org", phone="+237 6 99 00 00 35"),
    ),
    Organisation(
        slug="sentiers-adamaoua",
        kind="association",
        name="Sentiers de l’Adamaoua",
        city="ngaoundere",
        summary={
            "fr": (
                "Association de quinze guides et aubergistes qui fait connaître les chutes, les lacs et les falaises autour de Ngaoundéré."
            ),
            "en": (
                "An association of fifteen guides and innkeepers who introduce visitors to the falls, lakes and cliffs around Ngaoundéré."
            ),
        },
        body={
            "fr": (
                "<p>Les chutes de Tello, le lac Tison, la falaise et les ranchs du plateau sont à moins de deux heures de route, "
                "et presque absents des guides.</p>"
                "<p>L’association entretient neuf sentiers et verse un droit de passage aux villages traversés.</p>"
            ),
            "en": (
                "<p>The Tello falls, Lake Tison, the cliff road and the ranches of the plateau are less than two hours away, and "
                "almost absent from guidebooks.</p>"
                "<p>The association looks after nine paths and pays a fee to the villages they cross.</p>"
            ),
        },
        contact=Contact("Bello Mohamadou", "Guide et secrétaire", "sentiers-adamaoua@example.org", phone="+237 6 99 00 00 36"),
        verified=False,
    ),
)

MISSIONS = (
    Mission(
        slug="couveuse-solaire-etudiants-dang",
        type="inn-projet",
        texts={
            "fr": Text(
                title="Fiabiliser la couveuse solaire des étudiants de Dang",
                summary=(
                    "Électroniciens et thermiciens : aider cinq étudiants à stabiliser une couveuse de 200 œufs qui perd deux "
                    "degrés la nuit."
                ),
                description=(
                    "<p>La couveuse tient 37,6 °C tout le jour, puis glisse à 35,5 °C vers quatre heures du matin, quand la "
                    "batterie faiblit et que le plateau se refroidit. Taux d’éclosion : 52 %. Il en faudrait 75 pour que les "
                    "avicultrices de Béka Hosséré l’achètent.</p>"
                    "<p>Les cinq étudiants ont tout documenté : schémas, relevés à la minute, photos, liste des pièces trouvées au "
                    "marché. Vous commencez à distance par deux appels d’une heure, le temps de choisir une piste : inertie, "
                    "isolation, régulation, charge. Ensuite, trois jours à l’atelier de Dang, de 8 h à 15 h, pour couper, souder, "
                    "programmer le microcontrôleur et lancer un cycle. Les vingt et un jours d’incubation se suivent de loin, par "
                    "un tableau partagé.</p>"
                    "<p>Sans séjour possible, la partie à distance suffit. L’objet appartient aux étudiants, qui publient les "
                    "plans sous licence libre.</p>"
                ),
                tasks=(
                    "Lire le dossier et les relevés",
                    "Choisir une piste lors de deux appels",
                    "Construire et mesurer avec les étudiants",
                    "Suivre un cycle d’incubation à distance",
                ),
                expected_result="Une couveuse stable à 0,5 °C près, un cycle complet mesuré, des plans publiés.",
                prerequisites=("Notions solides d’électronique ou de thermique",),
                questions=("Venez-vous à Ngaoundéré, et combien de jours ?",),
            ),
        },
        when=Window(-3, 80),
        organisation="institut-technique-dang",
        places=(
            Place(
                "Atelier ouvert, Institut technique de Dang",
                "ngaoundere",
                7.4226,
                13.5487,
                directions="Minibus depuis le marché central jusqu’à Dang ; l’atelier est de plain-pied.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=3,
        effort_hours=28,
        notice_days=8,
        remote_follow_up=True,
        languages_useful=("en",),
        skills_required=("engineering",),
        skills_useful=("energy", "electricity", "software"),
        level="professional",
        capacity=3,
        housing="provided",
        meals="partial",
        channel="external",
        answer_url="https://institut-dang.example.org/atelier/couveuse",
        answer_days=6,
        published_days_ago=27,
    ),
    Mission(
        slug="hygiene-yaourt-laiteries-vina",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Accompagner trois laiteries de la Vina vers un yaourt sûr",
                summary=(
                    "Pour techniciens laitiers, fromagers et qualiticiens : dix matinées dans trois laiteries qui jettent un pot sur sept."
                ),
                description=(
                    "<p>Le yaourt de Ngaoundéré est bon ; il tourne trop vite. Une fournée sur sept est jetée, et les boutiques de "
                    "Garoua, à six heures de route, n’en veulent plus. Les transformatrices lavent, chauffent, ensemencent avec "
                    "soin, mais sans thermomètre fiable ni cahier, et chacune à sa façon.</p>"
                    "<p>Vous passez trois matinées dans chaque laiterie, de 5 h 30 à 10 h 30 : arrivée du lait et test d’acidité, "
                    "chauffage, ferment, mise en pot, nettoyage. Le premier jour on regarde, le deuxième on mesure, le troisième "
                    "on change une chose, une seule, choisie par l’équipe. La dixième matinée réunit les trois laiteries autour "
                    "d’une dégustation à l’aveugle. Un lot témoin part ensuite en glacière pour Garoua ; si votre séjour le "
                    "permet, vous l’accompagnez et ouvrez les pots à l’arrivée.</p>"
                    "<p>Le laboratoire de l’institut de Dang fait les analyses avant et après.</p>"
                ),
                tasks=(
                    "Observer et mesurer une fournée dans chaque laiterie",
                    "Choisir avec l’équipe un seul changement à la fois",
                    "Mettre en place un cahier de production",
                    "Organiser la dégustation à l’aveugle",
                ),
                expected_result=("Trois cahiers de production tenus, un protocole de nettoyage affiché, moins d’un pot jeté sur vingt."),
                prerequisites=("Expérience professionnelle du lait ou de l’hygiène alimentaire",),
                questions=("Quels produits laitiers connaissez-vous ?",),
                equipment="Bottes blanches si possible ; charlottes, blouses et thermomètres fournis.",
            ),
        },
        when=Window(120, 30),
        organisation="union-laitiere-vina",
        places=(
            Place("Laiterie de Sabongari", "ngaoundere", 7.3243, 13.5786, directions="Derrière la gare, portail métallique vert."),
            Place("Dépôt de l’Union, marché de Yelwa, Garoua", "garoua", 9.289, 13.403),
        ),
        shortest_stay=10,
        effort_hours=50,
        notice_days=21,
        deadline=90,
        remote_follow_up=True,
        languages_useful=("ff",),
        skills_required=("food_processing",),
        skills_useful=("nutrition", "logistics"),
        level="professional",
        capacity=2,
        housing="provided",
        meals="provided",
        transport="provided",
        insured=True,
        channel="whatsapp",
        published_days_ago=0,
    ),
    Mission(
        slug="ceinture-arbres-sources-ngaoundere",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Planter et arroser la ceinture verte des sources de Bamyanga",
                summary=(
                    "Le dimanche matin, avec riverains et éleveurs, clôturer, planter et pailler autour de quatre sources, même "
                    "sans expérience."
                ),
                description=(
                    "<p>Quatre sources alimentent Bamyanga et Joli Soir. Le bétail y descend boire, les berges se tassent, l’eau "
                    "sort brune. La Communauté urbaine et les bergers se sont mis d’accord : un abreuvoir en contrebas, une haie "
                    "autour des sources, et un arbre planté pour chaque tête de bétail déclarée, soit 1 900.</p>"
                    "<p>Chaque dimanche, de 7 h à 10 h 30, une trentaine de personnes se retrouvent à la source du jour. Selon "
                    "l’avancement, on creuse, on plante des acacias et des manguiers greffés, on pose des épineux contre les "
                    "chèvres, on paille ou l’on arrose. Le pépiniériste municipal montre les gestes en dix minutes. Vers 9 h, "
                    "bouillie et thé ; à 10 h 15, on compte les plants vivants de la semaine d’avant.</p>"
                    "<p>Venez une fois ou tous les dimanches de votre séjour. Chaque visiteur reçoit le numéro de son arbre et, un "
                    "an plus tard, une photo.</p>"
                ),
                tasks=(
                    "Creuser, planter et pailler par deux",
                    "Poser les protections contre les chèvres",
                    "Compter les plants vivants et noter les manques",
                ),
                expected_result="Vingt-cinq plants en terre par dimanche et un taux de survie relevé, affiché à la mairie.",
                equipment="Chapeau, gourde, chaussures fermées ; houes et arrosoirs sur place.",
            ),
        },
        when=Recurring((6,), "07:00", "10:30"),
        city="ngaoundere",
        places=(
            Place(
                "Source de Bamyanga",
                "ngaoundere",
                7.3458,
                13.5741,
                directions="Demander la source à la mosquée de Bamyanga ; un panneau indique le lieu du jour.",
            ),
        ),
        effort_hours=4,
        minimum_age=12,
        minors_with_guardian=True,
        languages_useful=("ff",),
        skills_useful=("environment", "agronomy"),
        families_welcome=True,
        groups_welcome=True,
        meals="partial",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=35,
    ),
    Mission(
        slug="atelier-tableur-ia-artisans",
        type="inn-atelier",
        texts={
            "fr": Text(
                title="Apprendre tableur et outils d’IA à vingt artisans de Ngaoundéré",
                summary=(
                    "Trois matinées pour que soudeurs, mécaniciens et guides fassent un devis, suivent leur stock et écrivent à un client."
                ),
                description=(
                    "<p>Vingt adultes, vingt postes, et des questions très concrètes : comment faire un devis pour un portail ? "
                    "retrouver qui n’a pas payé ? répondre en anglais à un client d’Abuja ? Presque tous se servent d’un téléphone "
                    "chaque jour ; sept seulement ont déjà ouvert un tableur.</p>"
                    "<p>Trois matinées de suite, de 8 h à 12 h, quand la connexion tient. La première : un devis et une facture, "
                    "avec les vrais prix de leur atelier. La deuxième : un stock de pièces et un tableau des dettes. La "
                    "troisième : se faire aider par un assistant d’IA pour rédiger, traduire, calculer, et repérer quand il se "
                    "trompe ou demande une information qu’il ne faut pas donner.</p>"
                    "<p>Une formatrice du centre tient l’atelier avec vous et reprend le groupe un mois plus tard. Pas besoin "
                    "d’être ingénieur : il faut de la méthode et beaucoup d’exemples.</p>"
                ),
                tasks=(
                    "Préparer trois exercices à partir de vrais documents",
                    "Animer avec la formatrice du centre",
                    "Aider poste par poste",
                    "Laisser les modèles de fichiers au centre",
                ),
                expected_result=(
                    "Vingt artisans repartis avec leur propre modèle de devis, et une formation que le centre garde à son catalogue."
                ),
                prerequisites=("À l’aise avec un tableur et un assistant d’IA",),
                questions=("Quel groupe de dates choisissez-vous ?",),
            ),
        },
        when=Slots(
            (
                Slot(45, 3, "08:00", "12:00", capacity=2),
                Slot(97, 3, "08:00", "12:00", capacity=2),
                Slot(150, 3, "08:00", "12:00", capacity=2),
            )
        ),
        organisation="formation-metiers-adamaoua",
        places=(
            Place(
                "Salle informatique du centre de formation, Baladji",
                "ngaoundere",
                7.3182,
                13.5921,
                directions="Rez-de-chaussée du bâtiment B.",
            ),
        ),
        accessible=True,
        shortest_stay=3,
        effort_hours=16,
        notice_days=12,
        deadline=30,
        languages_useful=("ff", "en"),
        skills_useful=("it_support", "data", "business", "pedagogy"),
        level="some",
        capacity=6,
        meals="partial",
        certificate=True,
        answer_days=6,
        published_days_ago=16,
    ),
    Mission(
        slug="recettes-marches-ngaoundere",
        type="pub-appui",
        texts={
            "fr": Text(
                title="Éclairer la mairie sur les recettes de ses marchés",
                summary=(
                    "À distance, sur deux semaines : analyser trois ans de droits de place et préparer une note claire avant le "
                    "vote du budget."
                ),
                description=(
                    "<p>Le conseil municipal vote bientôt son budget et doit décider de la rénovation du petit marché. Or les "
                    "droits de place, première ressource propre de la commune, tiennent dans 36 fichiers mensuels, un par marché, "
                    "remplis par sept agents différents. Le service financier sait qu’il manque de l’argent quelque part ; il ne "
                    "sait pas dire où.</p>"
                    "<p>Vous recevez les fichiers, sans aucun nom de commerçant, et un plan des quatre marchés. Première semaine : "
                    "nettoyage, totaux par jour et par secteur, comparaison avec le nombre d’étals. Deuxième semaine : une note de "
                    "quatre pages, trois graphiques lisibles en noir et blanc, deux hypothèses à vérifier sur le terrain par les "
                    "agents. Trois appels d’une heure avec le receveur rythment le travail, le soir si vous le préférez.</p>"
                    "<p>La note éclaire, elle n’accuse personne. Elle est signée par le service ; votre nom y figure si vous le "
                    "souhaitez.</p>"
                ),
                tasks=(
                    "Nettoyer et réunir 36 fichiers",
                    "Chercher les écarts par marché, jour et secteur",
                    "Rédiger une note de quatre pages",
                    "La présenter au receveur par visioconférence",
                ),
                expected_result=("Une note remise avant la session du conseil et un classeur unique que le service continue de remplir."),
                prerequisites=("Pratique avancée du tableur ou d’un outil statistique", "Engagement écrit de confidentialité"),
                questions=("Avez-vous travaillé sur des finances locales ?",),
            ),
        },
        when=Window(7, 14),
        city="ngaoundere",
        modality="remote",
        urgent=True,
        effort_hours=25,
        notice_days=2,
        skills_required=("data",),
        skills_useful=("public_administration", "finance", "accounting"),
        level="professional",
        capacity=2,
        answer_days=2,
        published_days_ago=2,
    ),
    Mission(
        slug="ambassadeur-plateau-adamaoua",
        type="tou-ambassade",
        texts={
            "fr": Text(
                title="Raconter le plateau de l’Adamaoua en mots et en images",
                summary=("Voyageurs : suivre un guide aux chutes de Tello ou au lac Tison et publier un récit honnête, photos à l’appui."),
                description=(
                    "<p>Tapez le nom des chutes de Tello : vous trouverez six photos, dont deux prises ailleurs. Faute de récits "
                    "récents, les voyageurs descendent du train et repartent le matin vers Maroua. Les quinze guides de "
                    "l’association cherchent des plumes et des regards, pas des célébrités.</p>"
                    "<p>Une journée commence à 6 h 30 à la gare, avec le guide et un thermos. À Tello, une marche de vingt minutes "
                    "mène derrière le rideau d’eau ; au lac Tison, on fait le tour du cratère en deux heures, puis une éleveuse "
                    "vous reçoit pour le lait caillé. Retour vers 16 h. Vous écrivez ensuite, à votre manière : mille mots, un "
                    "carnet de dix photos légendées ou une vidéo de deux minutes, avec le prix réel, l’état de la piste et ce qui "
                    "vous a déçu.</p>"
                    "<p>Pas de publicité déguisée : vous publiez où vous voulez, et l’association reprend le texte avec votre "
                    "accord.</p>"
                ),
                tasks=(
                    "Suivre un circuit avec un guide",
                    "Noter durées, prix et difficultés",
                    "Publier un récit, un carnet ou une vidéo",
                    "Céder trois photos à l’association, si vous le voulez bien",
                ),
                expected_result="Un récit publié dans le mois et une fiche pratique vérifiée sur le circuit.",
                questions=("Où publiez-vous d’habitude ?",),
                costs=(
                    "Votre place en taxi partagé, environ 3 000 FCFA aller-retour, et l’entrée du site, 1 500 FCFA, payée au "
                    "village ; le guide vous accompagne gratuitement."
                ),
                equipment="Chaussures qui ne glissent pas, vêtement de pluie, appareil photo ou téléphone.",
                safety_note="Roche mouillée derrière la chute ; on suit le guide et l’on renonce en cas d’orage.",
            ),
        },
        when=AnyTime(),
        organisation="sentiers-adamaoua",
        places=(
            Place("Gare de Ngaoundéré", "ngaoundere", 7.3221, 13.5812, directions="Sous l’horloge."),
            Place("Chutes de Tello", "ngaoundere", 7.2347, 13.9472),
        ),
        effort_hours=14,
        notice_days=4,
        audience="visitors",
        languages_useful=("en", "de", "ff"),
        skills_useful=("photography", "writing", "video", "sustainable_tourism"),
        families_welcome=True,
        capacity=4,
        channel="phone",
        answer_days=5,
        published_days_ago=43,
    ),
)
