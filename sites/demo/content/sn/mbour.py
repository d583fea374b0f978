"""Mbour: the city hall, the women of the fishing quay and a school."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text

ORGANISATIONS = (
    Organisation(
        slug="quai-des-transformatrices",
        kind="association",
        name="Les Transformatrices du quai de Mbour",
        city="mbour",
        summary={
            "fr": (
                "Association de 180 femmes qui salent, sèchent et fument le poisson derrière le quai, et gèrent "
                "ensemble fours, claies et caisse de secours."
            )
        },
        body={
            "fr": (
                "<p>À Mbour, les hommes sortent en mer et les femmes font vivre la plage. L’association regroupe "
                "depuis 2004 celles qui transforment le kéthiakh et le guedj ; elle possède dix-huit fours "
                "améliorés, un puits et une salle de réunion.</p>"
                "<p>Elle cherche des appuis courts et précis, choisis en assemblée : les comptes, l’hygiène, la "
                "négociation avec les mareyeurs. Ce qui a été appris est toujours enseigné ensuite par une membre à "
                "trois autres.</p>"
            )
        },
        contact=Contact(
            name="Khady Thiaw",
            role="Secrétaire générale",
            email="bureau@transformatrices-mbour.example.org",
            phone="+221 77 000 00 61",
            whatsapp="+221 77 000 00 61",
        ),
    ),
    Organisation(
        slug="college-les-filaos",
        kind="school",
        name="Collège Les Filaos",
        city="mbour",
        summary={
            "fr": (
                "Collège de quartier à Mbour, 420 élèves, une salle informatique de vingt postes et un club de "
                "sciences tenu par deux professeurs."
            )
        },
        body={
            "fr": (
                "<p>Ouvert en 1998 au quartier Grand Mbour, le collège accueille des élèves de la sixième à la "
                "troisième, dont beaucoup d’enfants de pêcheurs. Le comité des parents participe au choix des "
                "activités et à leur surveillance.</p>"
                "<p>Le club de sciences se réunit toute l’année ; pendant les stages, il ouvre ses vingt postes aux "
                "élèves des écoles publiques voisines.</p>"
            )
        },
        contact=Contact(
            name="Alioune Sène",
            role="Principal adjoint",
            email="secretariat@filaos.example.org",
            phone="+221 77 000 00 62",
        ),
        website="https://filaos.example.org/",
        verified=False,
    ),
)

MISSIONS = (
    Mission(
        slug="tenir-ses-comptes-au-quai",
        type="dro-femmes",
        texts={
            "fr": Text(
                title="Tenir ses comptes entre deux fournées, au quai",
                summary=(
                    "Deux après-midi par semaine, apprenez à vingt transformatrices à séparer la caisse du four de celle de la maison."
                ),
                description=(
                    "<p>Une caisse de sardinelles achetée à l’aube, du sel, du bois, trois jours de séchage, un "
                    "camion pour Kaolack : combien reste-t-il ? Au quai de Mbour, la plupart des femmes le savent à "
                    "peu près. L’association a décidé en assemblée que « à peu près » coûtait trop cher, surtout le "
                    "jour où une banque demande un cahier.</p>"
                    "<p>Les ateliers ont lieu le mardi et le vendredi, de 15 heures à 17 heures, quand le poisson "
                    "est étalé. Dix femmes par groupe, assises sous l’abri, certaines lisent peu : on travaille avec "
                    "des pièces, des cailloux de couleur et un cahier à dessins, avant les chiffres. On reconstitue "
                    "une fournée réelle, du prix de la caisse au billet reçu ; on compte le temps ; on sépare en "
                    "deux boîtes l’argent du travail et celui de la famille.</p>"
                    "<p>Khady traduit et tient le fil d’un visiteur à l’autre. Au bout de huit séances, dix membres "
                    "animent à leur tour, et c’est vers elles que vous travaillez dès le premier jour.</p>"
                ),
                tasks=(
                    "Reconstituer avec le groupe le coût d’une fournée",
                    "Mettre au point le cahier à dessins",
                    "Préparer deux membres à animer la séance suivante",
                ),
                expected_result="Vingt femmes tiennent un cahier de fournées et dix savent l’enseigner.",
                prerequisites=("Être à l’aise avec les comptes d’une petite activité",),
                questions=("Avez-vous déjà enseigné à des adultes qui lisent peu ?",),
                equipment="Rien à apporter ; un vêtement que l’odeur de fumée n’effraie pas.",
            )
        },
        when=Recurring(weekdays=(1, 4), start_time="15:00", end_time="17:00", start=7, days=70),
        organisation="quai-des-transformatrices",
        places=(
            Place(
                "Abri des transformatrices, quai de pêche",
                "mbour",
                14.4103,
                -16.9686,
                "Traverser le marché aux poissons jusqu’aux fours ; demander Khady Thiaw.",
            ),
        ),
        shortest_stay=4,
        effort_hours=8,
        notice_days=4,
        languages_useful=("wo",),
        skills_required=("accounting",),
        skills_useful=("pedagogy", "finance"),
        level="some",
        capacity=2,
        meals="partial",
        channel="phone",
        published_days_ago=10,
    ),
    Mission(
        slug="visiter-la-future-chambre-froide",
        type="inv-visite",
        texts={
            "fr": Text(
                title="Visiter le projet de chambre froide du quai de Mbour",
                summary=(
                    "Une journée pour voir le site, les chiffres et les gens d’un projet de froid solaire porté par "
                    "la Ville et trois coopératives."
                ),
                description=(
                    "<p>Un tiers du poisson débarqué à Mbour perd la moitié de sa valeur avant midi, faute de glace. "
                    "La Ville et trois coopératives préparent une chambre froide de soixante tonnes, alimentée en "
                    "partie par le soleil. Le terrain est attribué, l’étude faite, la moitié du financement réunie "
                    "auprès de bailleurs publics.</p>"
                    "<p>Avant de chercher le reste, elles veulent des regards neufs : entrepreneurs du froid, "
                    "gestionnaires, membres de la diaspora qui envisagent un jour d’investir. La journée commence à "
                    "6 heures sur la plage, au retour des pirogues. À 9 h 30, on lit les comptes prévisionnels avec "
                    "la trésorière, ligne à ligne. Suivent le terrain, une fabrique de glace en service et un "
                    "déjeuner avec les mareyeurs. De 15 heures à 17 heures, chacun dit ce qui l’a convaincu et ce "
                    "qui l’arrête.</p>"
                    "<p>Aucun engagement n’est demandé et aucune somme n’est reçue pendant la visite. Les documents "
                    "remis sont des informations, non un conseil financier : pour décider, adressez-vous à un "
                    "professionnel.</p>"
                ),
                tasks=(
                    "Suivre la journée, de la plage aux comptes",
                    "Poser par écrit trois questions aux porteurs",
                    "Relire la réponse reçue sous quinze jours",
                ),
                expected_result="Un cahier de questions et réponses, publié avec le projet, et un plan de financement corrigé.",
                questions=("Quelle est votre expérience : froid, pêche, finance, autre ?",),
                costs="Le déjeuner en commun, environ 3 000 francs CFA.",
            )
        },
        when=Slots(
            (
                Slot(start=22, start_time="06:00", end_time="17:00", capacity=8),
                Slot(start=50, start_time="06:00", end_time="17:00", capacity=8),
                Slot(start=92, start_time="06:00", end_time="17:00", capacity=8),
            )
        ),
        city="mbour",
        places=(Place("Quai de pêche de Mbour", "mbour", 14.4098, -16.9694, "Entrée principale, sous le portique."),),
        effort_hours=11,
        notice_days=7,
        audience="diaspora",
        languages_useful=("wo",),
        skills_useful=("finance", "energy", "business"),
        level="some",
        groups_welcome=True,
        capacity=24,
        channel="email",
        answer_days=6,
        published_days_ago=20,
    ),
    Mission(
        slug="robots-et-jeux-au-college-les-filaos",
        type="inn-atelier",
        texts={
            "fr": Text(
                title="Cinq jours de robots et de jeux au collège Les Filaos",
                summary=(
                    "Un stage de programmation pour vingt collégiens de Mbour, moitié filles : d’un jeu sur écran à "
                    "un chariot qui suit une ligne."
                ),
                description=(
                    "<p>Le club de sciences des Filaos a vingt ordinateurs, dix cartes électroniques et deux "
                    "professeurs qui apprennent la veille ce qu’ils enseignent le lendemain. Pendant le stage, ils "
                    "veulent coder à côté de vous, pas derrière. La moitié des places va aux filles, un quart aux "
                    "élèves de l’école publique d’en face.</p>"
                    "<h3>Le déroulé</h3>"
                    "<ul>"
                    "<li>jours 1 et 2 : un petit jeu par équipe de deux, sur l’histoire d’une pirogue qui évite les "
                    "filets ;</li>"
                    "<li>jours 3 et 4 : capteurs, moteurs et un chariot en carton qui suit une ligne de ruban "
                    "noir ;</li>"
                    "<li>jour 5 : démonstration aux parents, menée par les élèves.</li></ul>"
                    "<p>On travaille de 8 h 30 à 12 h 30, avec vingt minutes de goûter. L’après-midi, vous restez "
                    "une heure avec les deux professeurs pour préparer la suite et noter ce qui a bloqué. Le courant "
                    "peut manquer : chaque séance a sa version sans écran. À la fin, le collège garde les montages, "
                    "les fiches et un calendrier de douze séances qu’il tiendra seul.</p>"
                ),
                tasks=(
                    "Co-animer cinq matinées avec deux professeurs",
                    "Aider dix binômes à monter et à programmer un chariot",
                    "Écrire les fiches des séances suivantes avec le club",
                ),
                expected_result="Dix chariots qui roulent, vingt jeux jouables et douze séances prêtes pour l’année.",
                prerequisites=("Savoir programmer et expliquer sans jargon", "Extrait de casier judiciaire de moins de six mois"),
                questions=("Avez-vous déjà animé un atelier avec des 11-15 ans ?",),
                safeguarding_note=(
                    "Un professeur du collège est dans la salle à chaque instant ; les échanges avec les élèves "
                    "passent par le secrétariat, les images par une autorisation des parents."
                ),
            )
        },
        when=Slots(
            (
                Slot(start=33, days=5, start_time="08:30", end_time="13:30", capacity=3),
                Slot(start=75, days=5, start_time="08:30", end_time="13:30", capacity=3),
            )
        ),
        organisation="college-les-filaos",
        places=(
            Place(
                "Salle informatique du collège Les Filaos",
                "mbour",
                14.4229,
                -16.9571,
                "Quartier Grand Mbour, rue du château d’eau ; rez-de-chaussée.",
            ),
        ),
        accessible=True,
        shortest_stay=5,
        effort_hours=25,
        notice_days=14,
        deadline=20,
        languages_useful=("wo",),
        skills_required=("software",),
        skills_useful=("pedagogy", "engineering", "electricity"),
        level="some",
        with_children=True,
        capacity=6,
        waiting_list=True,
        meals="partial",
        certificate=True,
        channel="external",
        answer_url="https://filaos.example.org/ateliers",
        published_days_ago=13,
    ),
    Mission(
        slug="raconter-mbour-autrement",
        type="tou-ambassade",
        texts={
            "fr": Text(
                title="Raconter Mbour autrement que par sa plage",
                summary=("Trois récits, photos ou vidéos courtes sur Mbour hors des hôtels, publiés chez vous et repris par la Ville."),
                description=(
                    "<p>Tapez « Mbour » et vous verrez des transats, pris à Saly. La ville, elle, a un quai de deux "
                    "cents pirogues, des lutteurs qui s’entraînent à l’aube à Tefess, des menuisiers de marine, un "
                    "marché de tissus où l’on vient de toute la Petite Côte. La mairie cherche des gens qui la "
                    "regardent vraiment, puis en parlent là où on les lit : un blog, une chaîne, un bulletin "
                    "d’association.</p>"
                    "<p>Vous choisissez trois sujets dans une liste de vingt ou vous en proposez un. Pour chacun, "
                    "Rokhaya vous ouvre une porte et vous accompagne une demi-journée : à 6 heures chez les "
                    "lutteurs, à 10 heures chez le charpentier, en fin de journée au marché. On demande toujours "
                    "avant de photographier, et l’on montre ensuite l’image.</p>"
                    "<p>Vous écrivez sur place ou de retour chez vous, dans votre ton, sans relecture de la mairie, "
                    "qui ne corrige que les noms et les faits. Elle reprend vos récits avec votre signature et un "
                    "lien. Ni rémunération ni faveur : vous dites aussi ce qui fâche.</p>"
                ),
                tasks=(
                    "Choisir trois sujets et suivre les rencontres",
                    "Publier trois récits, photos ou vidéos courtes",
                    "Répondre pendant un mois aux questions de vos lecteurs",
                ),
                expected_result="Trois récits publiés et repris sur le site de la Ville, avec les réponses aux lecteurs.",
                questions=("Où publiez-vous, et pour qui ?",),
                equipment="Votre téléphone ou votre appareil photo.",
            )
        },
        when=AnyTime(),
        city="mbour",
        places=(Place("Accueil de la mairie de Mbour", "mbour", 14.4177, -16.9643),),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=15,
        notice_days=3,
        remote_follow_up=True,
        languages_useful=("wo", "en"),
        skills_required=("writing",),
        skills_useful=("photography", "video", "communication"),
        level="some",
        channel="external",
        answer_url="https://mbour.example.org/ambassadeurs",
        published_days_ago=49,
    ),
)
