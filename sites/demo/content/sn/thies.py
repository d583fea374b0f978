"""Thiès: the city's department for public space, and the city hall itself."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="thies-cadre-de-vie",
        kind="city",
        name="Ville de Thiès – Direction du cadre de vie",
        city="thies",
        summary={
            "fr": (
                "Le service de la Ville qui s’occupe des places, des arbres, des marchés et des déchets, avec "
                "dix-huit agents et les délégués de quartier."
            )
        },
        body={
            "fr": (
                "<p>Quarante-deux places et jardins, neuf marchés, des rails au milieu : la Direction du cadre de "
                "vie entretient ce que les Thiessois ont en commun. Elle travaille quartier par quartier, avec un "
                "délégué et un comité qui choisit la priorité de l’année.</p>"
                "<p>Elle accueille des visiteurs depuis trois ans, toujours sur un chantier déjà financé et "
                "commencé. Votre passage accélère ou améliore ; il ne remplace ni un agent ni une entreprise.</p>"
            )
        },
        contact=Contact(
            name="Ibrahima Faye",
            role="Chef de la division des quartiers",
            email="cadredevie.thies@example.org",
            phone="+221 77 000 00 21",
            whatsapp="+221 77 000 00 21",
        ),
        website="https://thies-cadre-de-vie.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="bancs-et-ombre-a-randoulene",
        type="vil-chantier",
        texts={
            "fr": Text(
                title="Des bancs et de l’ombre pour la place de Randoulène",
                summary=(
                    "Deux semaines de chantier avec les habitants de Randoulène : douze bancs, une pergola, un bac à eau pour les arbres."
                ),
                description=(
                    "<p>La place de Randoulène Sud sert à tout : marché du matin, baptêmes, matchs, file d’attente "
                    "du dispensaire. Elle n’a ni banc ni ombre. Le comité de quartier a dessiné le projet, la Ville "
                    "a livré le ciment, le bois et les fers ; le maçon et le soudeur sont du quartier. Il manque des "
                    "bras pendant quatorze jours.</p>"
                    "<p>On commence à 7 h 30 par le café et la répartition. Jusqu’à 10 heures, le gros travail : "
                    "couler les assises, poncer le bois, monter les poteaux. Pause à l’ombre du dispensaire, puis "
                    "peinture et assemblage jusqu’à midi et demi. L’après-midi est libre ; à 17 heures, ceux qui le "
                    "veulent arrosent les six caïlcédrats déjà plantés.</p>"
                    "<p>Venez trois jours au moins, pour voir un banc du moule à la peinture. Le maçon montre le "
                    "geste, vous n’avez besoin d’aucun métier. La pergola terminée, le comité tient le carnet "
                    "d’entretien et la Ville fournit deux pots de peinture par an.</p>"
                ),
                tasks=(
                    "Couler et démouler des assises en béton avec le maçon",
                    "Poncer, peindre et fixer les lattes",
                    "Arroser les jeunes arbres en fin de journée",
                ),
                expected_result=("Douze bancs, une pergola de trente mètres carrés et six arbres arrosés sur la place de Randoulène."),
                questions=("Quels jours venez-vous, et à combien ?",),
                equipment="Chaussures fermées et vieux vêtements ; gants, casques et outils sont prêtés.",
                safety_note="Soudure et découpe restent au soudeur ; tenez-vous à cinq mètres pendant qu’il travaille.",
            )
        },
        when=Window(start=10, days=14),
        organisation="thies-cadre-de-vie",
        places=(
            Place("Place de Randoulène Sud", "thies", 14.7838, -16.9312, "Face au dispensaire, ligne de taxis-clandos depuis la gare."),
        ),
        urgent=True,
        shortest_stay=3,
        effort_hours=15,
        notice_days=2,
        deadline=7,
        minimum_age=16,
        minors_with_guardian=True,
        languages_useful=("wo",),
        skills_useful=("construction",),
        families_welcome=True,
        groups_welcome=True,
        capacity=20,
        waiting_list=True,
        meals="provided",
        insured=True,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=1,
    ),
    Mission(
        slug="compost-du-marche-moussante",
        type="env-appui",
        texts={
            "fr": Text(
                title="Du marché au compost : régler une plateforme à Thiès",
                summary=(
                    "Un regard de métier sur une plateforme qui transforme deux tonnes d’épluchures par semaine, et "
                    "sur ce qui l’empêche d’en traiter six."
                ),
                description=(
                    "<p>Au marché Moussanté, les vendeuses de légumes remplissent chaque jour quarante bacs de fanes "
                    "et d’épluchures. Une équipe de cinq les conduit en charrette à la plateforme de la route de "
                    "Mont-Rolland, les met en andains, tamise et vend le compost aux maraîchers. Les andains "
                    "chauffent mal, le tamis se bouche, la balance ment.</p>"
                    "<p>Comptez cinq demi-journées. La première se passe au marché dès 6 h 30, derrière les "
                    "charrettes, pour voir ce qui entre vraiment dans les bacs. Les deux suivantes sont à la "
                    "plateforme : températures, humidité, temps de retournement, chronomètre en main avec l’équipe. "
                    "La quatrième est pour essayer une chose à la fois, la cinquième pour en parler avec les "
                    "vendeuses, le chef de division et deux maraîchers clients.</p>"
                    "<p>De retour chez vous, vous suivez les relevés pendant six semaines par messages. Ce que nous "
                    "voulons garder tient sur un mur : un tableau de températures que l’équipe remplit et sait "
                    "lire.</p>"
                ),
                tasks=(
                    "Suivre une tournée et peser ce qui entre dans les bacs",
                    "Relever températures et humidité sur trois andains",
                    "Essayer un réglage avec l’équipe et en mesurer l’effet",
                ),
                expected_result="Un mode opératoire d’une page, un tableau de suivi au mur et un objectif réaliste de tonnage.",
                prerequisites=("Connaître le compostage, les déchets ou l’agronomie par la pratique",),
                questions=("Quelles installations de ce genre avez-vous vues de près ?",),
                equipment="Bottes ou chaussures montantes ; le thermomètre à sonde est sur place.",
            )
        },
        when=Window(start=-10, days=90),
        organisation="thies-cadre-de-vie",
        places=(
            Place("Marché Moussanté", "thies", 14.7969, -16.9221),
            Place(
                "Plateforme de compostage, route de Mont-Rolland",
                "thies",
                14.8145,
                -16.9563,
                "Un agent vous y conduit depuis le marché.",
            ),
        ),
        shortest_stay=5,
        effort_hours=20,
        notice_days=5,
        remote_follow_up=True,
        languages_useful=("wo",),
        skills_required=("waste_management",),
        skills_useful=("agronomy", "environment"),
        level="professional",
        capacity=1,
        transport="provided",
        published_days_ago=21,
    ),
    Mission(
        slug="mentor-des-ateliers-de-thies",
        type="ent-mentorat",
        texts={
            "fr": Text(
                title="Mentor de six ateliers : tapisserie, cuir et métal",
                summary=("Une visite d’atelier, puis trois mois d’appels avec un artisan de Thiès ou de Mbour qui fixe ses prix à l’œil."),
                description=(
                    "<p>À Thiès, la tapisserie a ses lettres de noblesse et ses petits ateliers du quartier Escale ; "
                    "à Mbour, le cuir et le métal vivent du passage. La mairie de Thiès suit six artisans de l’un et "
                    "l’autre lieu, quatre femmes et deux hommes, qui emploient ensemble dix-neuf personnes. Ils "
                    "travaillent bien, livrent en retard et ne savent pas toujours sur quelle pièce ils perdent.</p>"
                    "<p>La première rencontre a lieu chez l’artisan et dure une journée : le matin à l’établi, pour "
                    "comprendre le temps d’une pièce ; l’après-midi avec un cahier, pour en calculer le coût, du fil "
                    "au transport. Vous choisissez ensemble une seule chose à changer en trois mois. Suivent six "
                    "appels d’une demi-heure, tous les quinze jours, à une heure qui convient aux deux.</p>"
                    "<p>La mairie forme les binômes, traduit au besoin et tient le calendrier. Elle ne demande au "
                    "mentor ni argent ni commande : s’il veut acheter une pièce, il la paie au prix que l’artisan "
                    "vient d’apprendre à calculer.</p>"
                ),
                tasks=(
                    "Passer une journée à l’atelier et chiffrer deux pièces",
                    "Fixer avec l’artisan un objectif à trois mois",
                    "Tenir six appels de suivi et en noter l’essentiel",
                ),
                expected_result=(
                    "Six artisans qui connaissent le coût de leurs trois pièces principales et tiennent un carnet de commandes."
                ),
                prerequisites=("Avoir dirigé une petite entreprise, un atelier ou un service commercial",),
                questions=("Quel secteur connaissez-vous le mieux ?", "Préférez-vous Thiès ou Mbour ?"),
            )
        },
        when=AnyTime(),
        city="thies",
        places=(
            Place("Ateliers du quartier Escale", "thies", 14.7911, -16.9266),
            Place("Ateliers de la route de Saly", "mbour", 14.4262, -16.9748, "Près du rond-point de Saly, côté Mbour."),
        ),
        modality="hybrid",
        accessible=True,
        effort_hours=14,
        notice_days=7,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("wo",),
        skills_required=("business", "mentoring"),
        skills_useful=("accounting", "sales"),
        level="professional",
        capacity=6,
        waiting_list=True,
        channel="whatsapp",
        published_days_ago=38,
    ),
    Mission(
        slug="raconter-son-metier-au-lycee-thies",
        type="edu-intervention",
        texts={
            "fr": Text(
                title="Raconter un métier technique aux lycéens de Thiès",
                summary=(
                    "Une heure de récit et une heure de pratique avec une classe de seconde : rail, froid, "
                    "électricité, maintenance, laboratoire."
                ),
                description=(
                    "<p>Thiès est née du chemin de fer, et beaucoup d’élèves ont un grand-père cheminot ; presque "
                    "aucun n’a rencontré une technicienne de maintenance ou un conducteur de travaux. La mairie "
                    "organise avec trois lycées, le mercredi et le vendredi après-midi, des rencontres de deux "
                    "heures où quelqu’un raconte son métier puis le fait toucher.</p>"
                    "<p>À 15 heures, vous parlez vingt minutes, sans diaporama si possible : une journée, une panne, "
                    "une erreur, un salaire de départ, le chemin d’études tel qu’il a été. Les élèves ont préparé "
                    "leurs questions avec leur professeur. À 16 heures, on passe aux tables : quarante élèves, huit "
                    "groupes, un petit problème tiré de votre travail, avec ce qui se trouve au lycée. Chaque groupe "
                    "présente sa solution en une minute et vous dites laquelle vous auriez retenue.</p>"
                    "<p>Le professeur garde le problème et sa solution dans un classeur commun aux trois lycées. Il "
                    "en compte déjà trente et un, du réglage d’un disjoncteur au calcul d’une chambre froide.</p>"
                ),
                tasks=(
                    "Préparer un récit de vingt minutes et un problème à résoudre à cinq",
                    "Animer les deux heures avec le professeur",
                    "Laisser une page qui permette de refaire l’exercice",
                ),
                expected_result="Quarante élèves ont résolu un problème réel et le lycée garde l’exercice.",
                questions=("Quel métier, et quel problème proposeriez-vous ?",),
                safeguarding_note=(
                    "Le professeur reste dans la salle pendant toute la séance ; les coordonnées ne s’échangent qu’entre vous et le lycée."
                ),
            )
        },
        when=Recurring(weekdays=(2, 4), start_time="15:00", end_time="17:00", days=100),
        city="thies",
        places=(Place("Lycée du quartier Nguinth", "thies", 14.8019, -16.9356, "Se présenter au bureau du proviseur à 14 h 45."),),
        accessible=True,
        effort_hours=4,
        notice_days=7,
        languages_useful=("wo",),
        skills_useful=("engineering", "electricity", "pedagogy"),
        level="professional",
        with_children=True,
        channel="phone",
        answer_days=4,
        published_days_ago=14,
    ),
)
