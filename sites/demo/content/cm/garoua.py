"""Garoua: water and solar pumps, a health caravan, onions, girls' club and athletics."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Aïssatou Bouba",
    "Point focal diaspora, Communauté urbaine de Garoua",
    "missions.garoua@example.org",
    phone="+237 6 99 00 00 24",
    whatsapp="+237 6 99 00 00 24",
)

INTRODUCTION = {
    "fr": (
        "Sur la Bénoué, Garoua fait la jonction entre le coton, les oignons, le bétail et les routes du Tchad et du Nigeria. La "
        "chaleur, l’eau et l’accès aux soins y dictent les priorités, et la ville cherche surtout des soignants, des techniciens "
        "et des formatrices."
    ),
    "en": (
        "On the Benue, Garoua is where cotton, onions, cattle and the roads to Chad and Nigeria meet. Heat, water and access to "
        "care set the priorities here, and the city is looking above all for health workers, technicians and trainers."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="benoue-eau-vive",
        kind="ngo",
        name="Bénoué Eau Vive",
        city="garoua",
        summary={
            "fr": "ONG qui entretient 46 forages et mini-réseaux solaires autour de Garoua avec des comités d’usagers.",
            "en": "An NGO that keeps 46 boreholes and small solar networks running around Garoua with users’ committees.",
        },
        body={
            "fr": (
                "<p>Un forage en panne, c’est deux heures de marche de plus pour les femmes d’un quartier. Bénoué Eau Vive forme "
                "des réparateurs, tient un magasin de pièces et publie chaque mois la liste des points d’eau arrêtés.</p>"
                "<p>Neuf techniciens, dont trois femmes, circulent entre Garoua, Pitoa et Lagdo.</p>"
            ),
            "en": (
                "<p>A broken borehole means two more hours of walking for the women of a district. Bénoué Eau Vive trains "
                "repairers, keeps a store of spare parts and publishes a monthly list of water points that are down.</p>"
                "<p>Nine technicians, three of them women, travel between Garoua, Pitoa and Lagdo.</p>"
            ),
        },
        contact=Contact("Souleymanou Oumarou", "Directeur technique", "benoue-eau-vive@example.org", phone="+237 6 99 00 00 25"),
        website="https://benoue-eau-vive.example.org",
    ),
    Organisation(
        slug="centre-sante-lainde",
        kind="health_facility",
        name="Centre de santé Espoir de Laïndé",
        city="garoua",
        summary={
            "fr": ("Centre de santé associatif au nord de Garoua : médecine générale, pédiatrie, appareillage et journées de dépistage."),
            "en": (
                "A community health centre in the north of Garoua: general medicine, children’s care, mobility aids and screening days."
            ),
        },
        body={
            "fr": (
                "<p>Le centre couvre Laïndé et sept villages voisins, soit 38 000 personnes pour un médecin, onze infirmiers et un "
                "kinésithérapeute.</p>"
                "<p>Ses caravanes mensuelles sont autorisées par le district de santé.</p>"
            ),
            "en": (
                "<p>The centre serves Laïndé and seven neighbouring villages: 38,000 people for one doctor, eleven nurses and a "
                "physiotherapist.</p>"
                "<p>Its monthly caravans are authorised by the health district.</p>"
            ),
        },
        contact=Contact(
            "Dr Hamidou Yaya",
            "Médecin responsable",
            "sante-lainde@example.org",
            phone="+237 6 99 00 00 26",
            whatsapp="+237 6 99 00 00 26",
        ),
    ),
    Organisation(
        slug="rewbe-benoue",
        kind="association",
        name="Rewbe Bénoué",
        city="garoua",
        summary={
            "fr": "Association de 120 femmes de Garoua et de Pitoa : séchage d’oignons, alphabétisation et soutien aux lycéennes.",
            "en": ("An association of 120 women in Garoua and Pitoa: onion drying, literacy classes and support for girls at school."),
        },
        body={
            "fr": (
                "<p>« Rewbe », les femmes en fulfulde. Elles ont commencé par un séchoir, elles ont aujourd’hui trois ateliers, "
                "une salle de classe et un fonds qui paie des manuels.</p>"
                "<p>Les décisions se prennent en assemblée, le dernier dimanche du mois.</p>"
            ),
            "en": (
                "<p>“Rewbe” means women in Fulfulde. They began with one dryer; today they have three workshops, a classroom and a "
                "fund that pays for textbooks.</p>"
                "<p>Decisions are taken by the assembly on the last Sunday of the month.</p>"
            ),
        },
        contact=Contact(
            "Fadimatou Alioum",
            "Présidente",
            "rewbe-benoue@example.org",
            phone="+237 6 99 00 00 27",
            whatsapp="+237 6 99 00 00 27",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="caravane-sante-lainde-gaschiga",
        type="san-caravane",
        texts={
            "fr": Text(
                title="Caravane de dépistage à Laïndé et dans les villages voisins",
                summary=(
                    "Médecins, infirmiers, sages-femmes et ophtalmologues autorisés : trois jours de consultations gratuites pour "
                    "600 personnes."
                ),
                description=(
                    "<p>À Gaschiga, le spécialiste le plus proche est à une journée de route et d’attente. Trois fois dans les "
                    "mois qui viennent, le centre Espoir déplace ses tables, son groupe électrogène et sa pharmacie. Il manque des "
                    "soignants : la dernière caravane a dû renvoyer 140 personnes.</p>"
                    "<h3>Une journée</h3>"
                    "<p>À 6 h 30, départ de Laïndé. De 7 h 30 à 13 h : tri, tension, glycémie, vue, consultations, suivi de "
                    "grossesse. Pause à l’ombre, puis 15 h – 17 h pour les cas revus et les orientations vers l’hôpital. Chaque "
                    "visiteur travaille en binôme avec un soignant du centre, qui traduit du fulfulde et garde le dossier. Le soir "
                    "du troisième jour, relecture des cas à suivre.</p>"
                    "<p>Le district de santé délivre une autorisation temporaire sur présentation du diplôme et de l’inscription à "
                    "l’ordre ; sans elle, aucun acte. Les personnes sans titre de santé ne peuvent pas participer à cette "
                    "mission.</p>"
                ),
                tasks=(
                    "Consulter ou dépister en binôme avec un soignant du centre",
                    "Tenir la fiche de chaque malade",
                    "Orienter les cas graves vers l’hôpital",
                    "Relire les suites à donner le dernier soir",
                ),
                expected_result=("Six cents personnes examinées par caravane et une liste de suivi confiée nominativement au centre."),
                prerequisites=(
                    "Diplôme et inscription à l’ordre envoyés trois semaines avant",
                    "Vaccination contre la fièvre jaune",
                ),
                questions=("Votre profession et votre numéro d’ordre ?", "Parlez-vous fulfulde ?"),
                equipment="Blouse, stéthoscope personnel, chapeau ; médicaments et consommables fournis par le centre.",
                safety_note=(
                    "Déplacements de jour, en convoi, annoncés aux autorités ; fortes chaleurs l’après-midi, trois litres d’eau "
                    "par jour et par personne."
                ),
            ),
        },
        when=Slots(
            (
                Slot(28, 3, "06:30", "17:00", capacity=8),
                Slot(70, 3, "06:30", "17:00", capacity=8),
                Slot(119, 3, "06:30", "17:00", capacity=8),
            )
        ),
        organisation="centre-sante-lainde",
        places=(
            Place(
                "Centre de santé Espoir, Laïndé",
                "garoua",
                9.3262,
                13.4138,
                directions="Après le marché de Laïndé, sur la route de Pitoa.",
            ),
            Place("École de Gaschiga", "garoua", 9.4205, 13.339, directions="Transport par le centre uniquement."),
        ),
        urgent=True,
        shortest_stay=3,
        effort_hours=28,
        notice_days=21,
        deadline=7,
        languages_useful=("ff",),
        skills_required=("medicine",),
        skills_useful=("nursing", "midwifery", "public_health"),
        level="professional",
        licence_required=True,
        capacity=24,
        housing="provided",
        meals="provided",
        transport="provided",
        insured=True,
        certificate=True,
        channel="phone",
        answer_days=3,
        published_days_ago=2,
    ),
    Mission(
        slug="pompes-solaires-pitoa-lagdo",
        type="env-appui",
        texts={
            "fr": Text(
                title="Réparer et régler les pompes solaires de Pitoa et de Lagdo",
                summary=(
                    "Pour électrotechniciens et hydrauliciens : une semaine en tournée avec trois réparatrices, sur douze pompes "
                    "en sous-régime."
                ),
                description=(
                    "<p>Douze de nos pompes solaires donnent moins de la moitié de l’eau prévue. Panneaux encrassés, variateurs "
                    "mal réglés, câbles rongés : les réparatrices savent démonter, moins souvent diagnostiquer. Une panne sur deux "
                    "finit en achat de pièce inutile.</p>"
                    "<p>Six jours de tournée, en pick-up, de 6 h à 12 h pour éviter la chaleur. Deux sites par matinée : mesure du "
                    "débit au seau et au chronomètre, tension, courant, nettoyage, réglage, puis rapport rempli par la réparatrice "
                    "et relu par vous. L’après-midi, à l’atelier de Garoua, de 16 h à 18 h, on ouvre les variateurs en panne et on "
                    "classe ce qui peut resservir.</p>"
                    "<p>Le comité d’usagers de chaque point d’eau assiste au réglage et apprend le geste d’entretien qui lui "
                    "revient. Vous ne touchez pas à la caisse des usagers et n’apportez aucune pièce, sauf accord.</p>"
                ),
                tasks=(
                    "Mesurer débit, tension et courant avant et après",
                    "Chercher la panne avec la réparatrice, sans la faire à sa place",
                    "Régler les variateurs et vérifier les câbles",
                    "Écrire un arbre de diagnostic d’une page",
                ),
                expected_result=(
                    "Douze pompes contrôlées, un arbre de diagnostic plastifié et trois réparatrices autonomes sur les variateurs."
                ),
                prerequisites=("Habilitation ou diplôme en électricité",),
                questions=("Connaissez-vous les variateurs solaires ?", "Apportez-vous vos propres instruments de mesure ?"),
                equipment="Chaussures isolantes, chapeau ; multimètres, pinces et harnais prêtés.",
                safety_note="Travail hors tension avec cadenas ; retour à Garoua avant 13 h, jamais de route de nuit.",
            ),
        },
        when=Window(10, 75),
        organisation="benoue-eau-vive",
        places=(
            Place("Atelier de Bénoué Eau Vive, quartier Plateau", "garoua", 9.301, 13.3905, directions="Face au château d’eau."),
            Place("Points d’eau de Lagdo", "garoua", 9.0556, 13.728, directions="En pick-up avec l’équipe."),
        ),
        shortest_stay=7,
        effort_hours=45,
        notice_days=14,
        languages_useful=("ff",),
        skills_required=("electricity",),
        skills_useful=("water", "energy", "engineering"),
        level="professional",
        capacity=2,
        housing="provided",
        meals="partial",
        transport="provided",
        insured=True,
        answer_days=6,
        published_days_ago=41,
    ),
    Mission(
        slug="club-lyceennes-poumpoumre",
        type="dro-femmes",
        texts={
            "fr": Text(
                title="Animer le club des lycéennes de Poumpoumré",
                summary=(
                    "Pour des visiteuses de préférence : le samedi matin, parler études, métiers, corps et projets avec trente "
                    "filles de 13 à 17 ans."
                ),
                description=(
                    "<p>À Garoua, une fille sur trois entrée en sixième n’arrive pas en terminale. Le club du samedi n’a pas de "
                    "programme imposé : ce sont les filles qui choisissent les sujets dans une boîte à questions. « Comment dit-on "
                    "non à un fiancé ? », « Une fille peut-elle être électricienne ? », « Comment payer l’université ? »</p>"
                    "<p>De 9 h à 11 h 30, vous venez avec une monitrice de l’association. Une demi-heure de présentation croisée, "
                    "une heure sur le thème tiré de la boîte, puis un atelier : tenir un budget de 2 000 FCFA, écrire une lettre, "
                    "monter une lampe, courir un relais. Les sujets de santé sont traités par une infirmière ; vous n’avez pas à "
                    "tout savoir.</p>"
                    "<p>Ce que racontent les filles ne sort pas de la salle, sauf danger : la monitrice suit alors une procédure "
                    "écrite. Le thé et les beignets sont préparés par les mères.</p>"
                ),
                tasks=(
                    "Choisir un thème avec la monitrice le jeudi",
                    "Raconter votre parcours sans l’embellir",
                    "Animer un atelier pratique",
                    "Écrire avec elles la question de la semaine suivante",
                ),
                expected_result="Un atelier que la monitrice peut refaire seule, et une fiche dans le classeur du club.",
                prerequisites=("Extrait de casier judiciaire de moins de six mois",),
                questions=("Quel parcours pouvez-vous raconter ?", "Quels samedis serez-vous à Garoua ?"),
                safeguarding_note=(
                    "Une monitrice est toujours présente. Pas de rendez-vous hors du club, pas d’échange de numéros, pas de photo "
                    "sans accord écrit des parents ; toute confidence inquiétante est transmise le jour même à la référente."
                ),
            ),
        },
        when=Recurring((5,), "09:00", "11:30", start=-30, days=180),
        organisation="rewbe-benoue",
        places=(
            Place(
                "Salle de classe de Rewbe Bénoué, Poumpoumré",
                "garoua",
                9.3098,
                13.3812,
                directions="Cour plate, portail rose derrière la grande école.",
            ),
        ),
        accessible=True,
        effort_hours=4,
        notice_days=7,
        languages_useful=("ff",),
        skills_useful=("mentoring", "psychology", "pedagogy", "sport"),
        with_children=True,
        capacity=3,
        meals="partial",
        channel="whatsapp",
        answer_days=4,
        published_days_ago=24,
    ),
    Mission(
        slug="sechage-oignons-garoua-maroua",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Mieux sécher l’oignon de Garoua et de Maroua",
                summary="Conseils en hygiène, séchage et emballage pour quatre ateliers de femmes, sur place ou par appels vidéo.",
                description=(
                    "<p>Quand l’oignon tombe à 80 FCFA le kilo, les femmes de Rewbe Bénoué l’émincent et le sèchent ; trois mois "
                    "plus tard, le sachet en vaut six fois plus. Mais la couleur brunit, l’humidité varie d’un lot à l’autre et un "
                    "grossiste de Douala a rendu quarante cartons.</p>"
                    "<p>Sur place, une visite par atelier, de 6 h 30 à 11 h : lavage, coupe, claies, temps de séchage, pesée. Deux "
                    "ateliers sont à Garoua, un à Pitoa, un à Maroua, que l’on rejoint par la route en quatre heures avec "
                    "l’association. Ceux qui ne voyagent pas suivent la même grille par vidéo : une atelière tient le téléphone, "
                    "vous posez les questions, elle mesure.</p>"
                    "<p>Nous avons un hygromètre, des balances et la patience de recommencer. Nous n’avons pas l’œil de quelqu’un "
                    "qui a fait du séchage son métier, ni de modèle d’étiquette conforme.</p>"
                ),
                tasks=(
                    "Observer un cycle complet, de la coupe au sachet",
                    "Fixer trois points de contrôle mesurables",
                    "Corriger l’étiquette et l’emballage",
                    "Reprendre les mesures par vidéo un mois après",
                ),
                expected_result=(
                    "Une fiche de contrôle en français et en images, un taux d’humidité stable, une étiquette acceptée par l’acheteur."
                ),
                prerequisites=("Expérience en transformation alimentaire ou en contrôle qualité",),
                questions=("Sur place ou par vidéo ?", "Quels produits avez-vous déjà séchés ?"),
            ),
        },
        when=AnyTime(),
        organisation="rewbe-benoue",
        places=(
            Place("Atelier de séchage de Yelwa, Garoua", "garoua", 9.2895, 13.4036),
            Place(
                "Atelier de séchage de Domayo, Maroua",
                "maroua",
                10.601,
                14.3268,
                directions="Départ en véhicule de l’association depuis Garoua.",
            ),
        ),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=18,
        notice_days=10,
        remote_follow_up=True,
        languages_useful=("ff",),
        skills_required=("food_processing",),
        skills_useful=("nutrition", "marketing"),
        level="some",
        capacity=4,
        meals="provided",
        transport="provided",
        channel="whatsapp",
        answer_days=5,
        published_days_ago=31,
    ),
    Mission(
        slug="stage-athletisme-roumde-adjia",
        type="spo-stage",
        texts={
            "fr": Text(
                title="Encadrer un stage d’athlétisme à Roumdé Adjia",
                summary=(
                    "Entraîneurs et anciens athlètes : deux semaines de course, de sauts et de relais avec soixante jeunes de 10 à 15 ans."
                ),
                description=(
                    "<p>La piste est en terre, les haies en bambou et les chronomètres prêtés par le lycée, mais soixante enfants "
                    "s’inscrivent chaque année au stage municipal. Les quatre moniteurs viennent du football ; ils demandent des "
                    "gens qui savent apprendre à courir, à sauter et surtout à s’échauffer.</p>"
                    "<p>Du lundi au vendredi, de 6 h 30 à 9 h 30, avant la chaleur. Quatre ateliers tournants de trente minutes : "
                    "appuis, passage de haies, saut en longueur, relais. Vous prenez un atelier avec un moniteur et, au fil des "
                    "jours, vous le lui laissez. De 10 h à 11 h, séance entre adultes : préparer le lendemain, relever les temps, "
                    "parler blessures et hydratation. Le dernier vendredi, rencontre entre quartiers, chronométrée, devant les "
                    "familles.</p>"
                    "<p>Des filles et des garçons, des groupes d’âge, jamais de classement publié avant 13 ans. Une semaine de "
                    "présence est le minimum utile.</p>"
                ),
                tasks=(
                    "Tenir un atelier avec un moniteur municipal",
                    "Former les moniteurs à l’échauffement et au relais",
                    "Relever les temps deux fois par semaine",
                    "Aider à la rencontre finale",
                ),
                expected_result="Quatre moniteurs formés à l’athlétisme des jeunes et un carnet de douze séances.",
                prerequisites=("Diplôme ou pratique d’entraîneur", "Extrait de casier judiciaire de moins de six mois"),
                questions=("Quelles disciplines entraînez-vous ?",),
                equipment="Chaussures de sport, casquette, sifflet. Chasubles, plots et eau sur place.",
                safety_note="Arrêt des exercices au-dessus de 35 °C ; secouriste et eau potable au bord de la piste.",
                safeguarding_note=(
                    "Deux adultes par atelier au minimum, vestiaires surveillés par les monitrices, aucun trajet seul avec un "
                    "enfant, photos de groupe uniquement."
                ),
            ),
        },
        when=Window(90, 28),
        city="garoua",
        places=(Place("Stade annexe de Roumdé Adjia", "garoua", 9.2972, 13.3868, directions="Portail de la rue du lycée."),),
        shortest_stay=7,
        effort_hours=35,
        notice_days=15,
        deadline=70,
        languages_useful=("ff", "en"),
        skills_required=("sport",),
        skills_useful=("pedagogy", "first_aid"),
        level="some",
        with_children=True,
        capacity=6,
        housing="partial",
        insured=True,
        certificate=True,
        published_days_ago=11,
    ),
    Mission(
        slug="fauteuils-bequilles-lainde",
        type="sol-don",
        texts={
            "fr": Text(
                title="Apporter des fauteuils et des béquilles à Laïndé",
                summary=(
                    "Collecter chez vous cannes, béquilles, fauteuils pliants et lunettes en bon état, puis les remettre au "
                    "kinésithérapeute du centre."
                ),
                description=(
                    "<p>Au centre Espoir, un enfant paralysé attend un fauteuil depuis onze mois et l’atelier répare les béquilles "
                    "avec du bois de caisse. Dans beaucoup de villes d’Europe, les mêmes objets finissent à la cave une fois la "
                    "jambe guérie.</p>"
                    "<p>Voici ce qui sert, et rien d’autre : béquilles réglables, cannes, déambulateurs, fauteuils manuels "
                    "pliants, attelles propres, lunettes étiquetées avec leur correction. Ni médicament, ni appareil électrique, "
                    "ni vêtement. Écrivez-nous avant de collecter : nous confirmons la liste et préparons les papiers. À "
                    "l’arrivée, vous passez une matinée à l’atelier, de 8 h à 12 h : nettoyage, numérotation, essai avec le "
                    "kinésithérapeute, remise d’un reçu.</p>"
                    "<p>Une paire de béquilles en bagage compte autant qu’une palette. Chaque objet est prêté contre signature, "
                    "revient après usage et repart ; vous recevez, six mois plus tard, la liste de ses emprunteurs, sans leurs "
                    "noms.</p>"
                ),
                tasks=(
                    "Faire confirmer la liste avant de collecter",
                    "Trier, nettoyer et étiqueter",
                    "Transporter en bagage et présenter les papiers à la douane",
                    "Remettre le matériel et signer l’inventaire",
                ),
                expected_result="Un parc de prêt renforcé, un inventaire signé et un suivi des prêts à six mois.",
                prerequisites=(
                    "Lettre de don et liste valorisée pour la douane, établies par le centre avant le départ",
                    "Attestation de gratuité jointe au bagage",
                ),
                questions=("Que pouvez-vous apporter, et en quelle quantité ?", "Par quel aéroport arrivez-vous ?"),
                costs=(
                    "Le bagage supplémentaire reste à votre charge s’il dépasse votre franchise ; plusieurs compagnies l’offrent "
                    "sur présentation de la lettre de don."
                ),
                equipment="Sacs fermés et étiquetés, copie des papiers de douane sur soi et dans chaque colis.",
            ),
        },
        when=AnyTime(),
        organisation="centre-sante-lainde",
        places=(
            Place(
                "Atelier d’appareillage, centre Espoir de Laïndé",
                "garoua",
                9.3262,
                13.4138,
                directions="Rampe à l’entrée principale.",
            ),
        ),
        accessible=True,
        effort_hours=8,
        notice_days=21,
        skills_useful=("logistics",),
        families_welcome=True,
        groups_welcome=True,
        transport="partial",
        channel="whatsapp",
        answer_days=5,
        published_days_ago=46,
    ),
)
