"""Edéa: the Sanaga and its bridge, workshops and classrooms, Lake Ossa close by."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Jean-Bosco Nlend",
    "Point focal diaspora, Ville d’Edéa",
    "missions.edea@example.org",
    phone="+237 6 99 00 00 62",
    whatsapp="+237 6 99 00 00 62",
)

INTRODUCTION = {
    "fr": (
        "Edéa s’est construite autour de la Sanaga : un pont, un barrage, des usines, et des villages bassa et bakoko qui en "
        "gardent la mémoire. À une heure de Douala, la ville accueille des missions courtes, d’atelier, de chantier ou de "
        "rivière, que l’on peut faire sans changer de logement."
    ),
    "en": (
        "Edéa grew up around the Sanaga: a bridge, a dam, factories, and Bassa and Bakoko villages that keep their memory. An "
        "hour from Douala, the town hosts short missions in workshops, on building sites or on the water, which can be done "
        "without changing where you stay."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="sanaga-memoire-vive",
        kind="association",
        name="Sanaga Mémoire vive",
        city="edea",
        summary={
            "fr": ("Cheminots retraités, anciens ouvriers et étudiants qui recueillent l’histoire du pont, du rail et des usines."),
            "en": ("Retired railwaymen, former factory workers and students collecting the history of bridge, railway and plants."),
        },
        body={
            "fr": (
                "<p>L’association est partie d’une caisse de photographies trouvée dans un logement de cheminot. Elle en a "
                "aujourd’hui 900, dont la moitié sans nom ni date.</p>"
                "<p>Chaque mois, une après-midi ouverte réunit les anciens autour d’une table : on regarde, on nomme, on se "
                "contredit, un étudiant écrit. Ces séances sont devenues le vrai fonds d’archives de la ville.</p>"
            ),
            "en": (
                "<p>The association started with a crate of photographs found in a railwayman’s lodging. It now holds 900, half "
                "of them without a name or a date.</p>"
                "<p>Once a month an open afternoon brings the old hands round a table: they look, they name, they disagree, and "
                "a student writes. These sessions have become the town’s real archive.</p>"
            ),
        },
        contact=Contact(
            "Élisabeth Ngo Biyong",
            "Présidente",
            "sanaga.memoire@example.org",
            phone="+237 6 99 00 00 63",
            whatsapp="+237 6 99 00 00 63",
        ),
    ),
    Organisation(
        slug="college-technique-de-bilalang",
        kind="school",
        name="Collège technique de Bilalang",
        city="edea",
        summary={
            "fr": "Un établissement de 620 élèves qui forme à l’électricité, à la soudure, à la couture et au froid.",
            "en": "A school of 620 pupils training electricians, welders, dressmakers and refrigeration technicians.",
        },
        body={
            "fr": (
                "<p>Dans les ateliers de Bilalang, on apprend sur de vraies machines, souvent plus âgées que les professeurs. "
                "Deux élèves sur trois trouvent un stage dans les entreprises de la zone industrielle.</p>"
                "<p>Le collège accepte volontiers les coups de main à condition qu’ils servent encore l’année suivante : un "
                "outil qui se répare, un support de cours qui se recopie.</p>"
            ),
            "en": (
                "<p>In Bilalang’s workshops pupils learn on real machines, many of them older than the teachers. Two pupils out "
                "of three find a placement with firms in the industrial area.</p>"
                "<p>The school gladly accepts help, provided it is still of use the year after: a tool that can be repaired, "
                "course notes that can be copied.</p>"
            ),
        },
        contact=Contact(
            "Samuel Mandeng", "Chef des travaux", "bilalang@example.org", phone="+237 6 99 00 00 64", whatsapp="+237 6 99 00 00 64"
        ),
    ),
    Organisation(
        slug="lamantin-et-lac",
        kind="ngo",
        name="Lamantin et Lac",
        city="edea",
        summary={
            "fr": "Une ONG qui défend le lac Ossa, ses lamantins et ses pêcheurs contre une fougère flottante envahissante.",
            "en": "An NGO protecting Lake Ossa, its manatees and its fishers from an invasive floating fern.",
        },
        body={
            "fr": (
                "<p>La salvinia, une fougère venue d’ailleurs, couvre par endroits le lac au point d’arrêter les pirogues. "
                "Lamantin et Lac la fait arracher à la main, élève l’insecte qui la mange et compte les lamantins depuis la "
                "rive.</p>"
                "<p>L’équipe rassemble une biologiste, deux techniciens et seize pêcheurs relevés à tour de rôle. Ses données "
                "sont publiques.</p>"
            ),
            "en": (
                "<p>Salvinia, a fern from elsewhere, covers parts of the lake so thickly that canoes cannot pass. Lamantin et "
                "Lac has it pulled out by hand, breeds the insect that eats it and counts manatees from the shore.</p>"
                "<p>The team is a biologist, two technicians and sixteen fishers working in turns. Its data are public.</p>"
            ),
        },
        contact=Contact(
            "Carine Etame",
            "Biologiste, coordinatrice",
            "lac.ossa@example.org",
            phone="+237 6 99 00 00 65",
            whatsapp="+237 6 99 00 00 65",
        ),
        website="https://lamantin-et-lac.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="memoires-du-pont-et-du-rail",
        type="cul-memoire",
        texts={
            "fr": Text(
                title="Mémoires du pont et du rail : nommer 450 photographies",
                summary="Interrogez d’anciens cheminots et ouvriers d’Edéa, puis classez et légendez leurs images à distance.",
                description=(
                    "<p>Un homme en casquette devant une draisine, une équipe sur le pont métallique, un bal dans une cantine "
                    "d’usine : qui sont-ils, quelle année, qui tenait l’appareil ? Il reste une vingtaine de personnes capables "
                    "de répondre. La plus âgée a quatre-vingt-onze ans.</p>"
                    "<p>Nous vous confions d’abord cinquante images numérisées. Vous les regardez chez vous et préparez vos "
                    "questions. À Edéa, vous menez trois entretiens d’une heure et demie, chez les témoins ou sous le préau de "
                    "l’ancienne gare, avec un étudiant qui traduit du bassa au besoin. On pose la photo sur la table, on "
                    "enregistre, on laisse venir.</p>"
                    "<p>De retour, vous transcrivez vos propres entretiens et rédigez les légendes. L’association relit avec les "
                    "familles. Une exposition sur bâches se tiendra ensuite au marché, là où passent les gens, avec le nom de "
                    "chaque personne reconnue.</p>"
                ),
                tasks=(
                    "Préparer cinquante images",
                    "Mener trois entretiens enregistrés",
                    "Transcrire et légender à distance",
                    "Soumettre les légendes aux témoins",
                ),
                expected_result=(
                    "Cinquante photographies nommées et datées, trois entretiens transcrits, une copie remise à chaque famille."
                ),
                prerequisites=("Savoir écouter longtemps",),
                questions=("Avez-vous un lien avec Edéa ou avec le chemin de fer ?",),
                equipment="Téléphone ou enregistreur avec deux heures d’autonomie.",
            ),
        },
        when=Window(20, 80),
        organisation="sanaga-memoire-vive",
        places=(Place("Préau de l’ancienne gare d’Edéa", "edea", latitude=3.8021, longitude=10.1289),),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=22,
        notice_days=12,
        deadline=12,
        remote_follow_up=True,
        audience="diaspora",
        skills_useful=("heritage", "writing", "photography"),
        capacity=5,
        meals="partial",
        published_days_ago=20,
    ),
    Mission(
        slug="arrachage-salvinia-lac-ossa",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Arracher la salvinia du lac Ossa avec les pêcheurs",
                summary=("Deux jours en pirogue ou sur la rive pour rouvrir un chenal d’où les lamantins et les filets ont disparu."),
                description=(
                    "<p>Vu du ciel, le lac Ossa a des plaques vert vif : c’est de la salvinia, et dessous il fait noir. Les "
                    "pêcheurs de Dizangué ont perdu la moitié de leurs lieux de pêche. La biologiste de l’ONG a repéré un chenal "
                    "de 600 m qui, une fois rouvert, rendrait deux baies.</p>"
                    "<p>Le premier jour, briefing à 7 h au débarcadère : reconnaître la plante, ne pas en casser les tiges, "
                    "tenir son équilibre. Ensuite, on travaille par pirogue de trois, un pêcheur à la pagaie, deux personnes au "
                    "râteau ; les autres, sur la rive, égouttent et mettent en tas pour le compost. Pause longue de 11 h à 14 h. "
                    "Le second jour, on pose le barrage flottant qui empêche la fougère de revenir et l’on compte les lamantins "
                    "à l’affût, en silence, à partir de 16 h.</p>"
                    "<p>Nous cherchons autant de personnes à terre que sur l’eau.</p>"
                ),
                tasks=(
                    "Ratisser depuis la pirogue ou égoutter sur la rive",
                    "Peser et mettre en compost",
                    "Poser le barrage flottant",
                    "Compter les lamantins depuis l’affût",
                ),
                expected_result="Un chenal de 600 m rouvert, trois tonnes de plantes compostées, un relevé publié.",
                prerequisites=("Savoir nager pour les postes sur l’eau",),
                questions=("Préférez-vous un poste sur l’eau ou à terre ?",),
                costs="Votre trajet jusqu’à Dizangué (environ 1 500 FCFA) ; le reste est pris en charge.",
                equipment="Vêtements de rechange, sandales qui tiennent au pied, chapeau.",
                safety_note=("Gilet obligatoire, pas de baignade, retour au premier coup de vent ; trousse et véhicule au débarcadère."),
            ),
        },
        when=Slots(
            slots=(
                Slot(18, days=2, start_time="07:00", end_time="17:30", capacity=18),
                Slot(46, days=2, start_time="07:00", end_time="17:30", capacity=18),
                Slot(74, days=2, start_time="07:00", end_time="17:30", capacity=18),
            ),
        ),
        organisation="lamantin-et-lac",
        places=(
            Place(
                "Débarcadère de Dizangué, lac Ossa",
                "edea",
                latitude=3.7692,
                longitude=9.9897,
                directions="Taxi de ligne depuis la gare routière d’Edéa, quarante minutes.",
            ),
        ),
        urgent=True,
        shortest_stay=2,
        effort_hours=14,
        notice_days=5,
        deadline=11,
        skills_useful=("environment", "water"),
        groups_welcome=True,
        capacity=54,
        waiting_list=True,
        housing="partial",
        meals="provided",
        insured=True,
        certificate=True,
        channel="whatsapp",
        answer_days=3,
        published_days_ago=2,
    ),
    Mission(
        slug="promenade-pont-sanaga",
        type="tou-test",
        texts={
            "fr": Text(
                title="Parcourir et corriger la promenade du vieux pont de la Sanaga",
                summary=("Le week-end, suivez une visite de deux heures avec un jeune guide et aidez-le à la rendre claire et vivante."),
                description=(
                    "<p>On traverse Edéa entre Douala et Yaoundé, on achète du poisson braisé au bord de la route et l’on "
                    "repart. La ville voudrait que l’on s’arrête deux heures. Quatre jeunes ont appris une promenade : la gare, "
                    "le quartier du rail, le vieux pont métallique, le point de vue sur les chutes, le marché.</p>"
                    "<p>Ils la savent par cœur, et c’est le problème. Nous demandons à des visiteurs de la suivre comme de vrais "
                    "clients, d’interrompre, de s’ennuyer à voix haute, de poser les questions que personne ne pose. Le guide "
                    "note sur place ce qu’il n’a pas su dire.</p>"
                    "<p>La visite part à 9 h le samedi et à 15 h le dimanche. Après, une demi-heure à l’ombre avec le groupe : "
                    "ce que vous avez retenu, ce qu’il faut couper, où il manquait un banc ou un trottoir. Le parcours évite les "
                    "marches ; nous avons besoin de l’avis de personnes en fauteuil, avec poussette ou avec canne.</p>"
                ),
                tasks=(
                    "Suivre la visite en posant vos questions",
                    "Remplir une fiche de dix points",
                    "Discuter une demi-heure avec le guide",
                ),
                expected_result="Une visite corrigée chaque semaine et un plan des obstacles remis aux services techniques.",
            ),
        },
        when=Recurring((5, 6), "09:00", "17:00", start=10, days=120),
        city="edea",
        places=(Place("Parvis de la gare d’Edéa", "edea", latitude=3.8017, longitude=10.1296),),
        accessible=True,
        effort_hours=3,
        notice_days=1,
        audience="visitors",
        minors_with_guardian=True,
        languages_useful=("en",),
        skills_useful=("sustainable_tourism",),
        families_welcome=True,
        capacity=8,
        channel="external",
        answer_url="https://edea.example.org/promenade",
        answer_days=3,
        published_days_ago=35,
    ),
    Mission(
        slug="repeindre-ecole-ekite",
        type="vil-chantier",
        texts={
            "fr": Text(
                title="Deux semaines pour réparer et repeindre l’école d’Ekité",
                summary=("Pendant les congés, remettez en état six salles avec les parents : tables-bancs, toiture, murs, tableaux."),
                description=(
                    "<p>L’école publique d’Ekité a six salles, 410 élèves et des murs où l’enduit tombe par plaques. La ville a "
                    "refait la charpente ; elle achète la peinture, le bois et les charnières. Le comité des parents apporte la "
                    "main-d’œuvre, mais la moitié des pères travaillent en équipe à l’usine.</p>"
                    "<p>Le chantier dure deux semaines, du lundi au samedi, de 7 h 30 à 13 h. Lundi et mardi de la première "
                    "semaine, ponçage et enduit. Ensuite, deux salles à la fois : sous-couche, peinture, puis tableau noir "
                    "refait avec une peinture spéciale. À côté, sous le manguier, un menuisier retraité dirige l’atelier des "
                    "tables-bancs : il y en a 96 à revisser ou à recouper.</p>"
                    "<p>Venez trois jours d’affilée si possible, afin de finir ce que vous aurez commencé. L’école est vide "
                    "pendant les congés : aucun élève n’est sur le chantier. Le dernier samedi, chaque maître reçoit la clé de "
                    "sa salle.</p>"
                ),
                tasks=(
                    "Poncer et enduire les murs",
                    "Peindre deux salles par équipe",
                    "Réparer les tables-bancs avec le menuisier",
                    "Refaire les tableaux",
                ),
                expected_result="Six salles peintes, 96 tables-bancs solides, des tableaux que l’on peut lire du fond.",
                questions=("Êtes-vous à l’aise sur un escabeau ?",),
                equipment="Vieux vêtements ; pinceaux, masques et lunettes fournis.",
                safety_note="Pas de travail en toiture pour les bénévoles ; escabeaux tenus à deux.",
            ),
        },
        when=Window(75, 14),
        city="edea",
        places=(Place("École publique d’Ekité", "edea", latitude=3.7894, longitude=10.1187),),
        shortest_stay=3,
        effort_hours=16,
        notice_days=7,
        deadline=60,
        minimum_age=16,
        minors_with_guardian=True,
        skills_useful=("construction", "electricity"),
        groups_welcome=True,
        capacity=25,
        waiting_list=True,
        meals="provided",
        insured=True,
        channel="phone",
        answer_days=5,
        published_days_ago=4,
    ),
    Mission(
        slug="cartes-et-recits-du-lac",
        type="soc-com",
        texts={
            "fr": Text(
                title="Raconter le lac Ossa en cartes et en images pour une petite ONG",
                summary=("À distance, transformez quatre ans de relevés en trois pages claires, une carte et une série de publications."),
                description=(
                    "<p>Lamantin et Lac possède ce que bien des associations n’ont pas : quatre années de mesures, mois par "
                    "mois, de la surface couverte par la fougère et des lamantins observés. Elle n’a personne pour les rendre "
                    "lisibles. Le site actuel est un fichier de soixante pages à télécharger.</p>"
                    "<p>Nous cherchons quelqu’un qui sache faire parler des chiffres sans les gonfler. Il s’agit de choisir "
                    "trois messages, de dessiner une carte du lac qui se lise sur un téléphone, d’écrire trois pages courtes et "
                    "de préparer huit publications avec les photos des pêcheurs. Carine, la biologiste, répond le mercredi soir "
                    "et valide tout ce qui touche aux données.</p>"
                    "<p>Il y a une règle : ne jamais publier l’endroit exact où se tiennent les lamantins, pour ne pas guider "
                    "les braconniers. Et une liberté : le ton. Les pêcheurs du lac ont de l’humour, servez-vous-en.</p>"
                ),
                tasks=(
                    "Choisir trois messages avec la biologiste",
                    "Dessiner une carte lisible sur téléphone",
                    "Écrire trois pages courtes",
                    "Préparer huit publications",
                ),
                expected_result=("Trois pages en ligne, une carte réutilisable et un modèle que l’équipe remplit seule chaque mois."),
                prerequisites=("Montrer un travail de ce genre déjà réalisé",),
                questions=("Quel outil de carte utilisez-vous ?",),
            ),
        },
        when=AnyTime(),
        organisation="lamantin-et-lac",
        modality="remote",
        accessible=True,
        effort_hours=20,
        languages_useful=("en",),
        skills_required=("communication",),
        skills_useful=("data", "design", "writing"),
        level="some",
        capacity=2,
        published_days_ago=41,
    ),
    Mission(
        slug="multimetres-pour-bilalang",
        type="sol-don",
        texts={
            "fr": Text(
                title="Apporter multimètres et outillage à l’atelier d’électricité de Bilalang",
                summary=("Glissez dans vos bagages des appareils de mesure en bon état et remettez-les aux élèves au cours d’un essai."),
                description=(
                    "<p>Pour soixante-deux élèves en électricité, l’atelier possède sept multimètres, dont quatre fiables. "
                    "Chacun mesure donc une fois par trimestre, debout derrière un camarade. Le collège a fait sa liste : 25 "
                    "multimètres de catégorie III, 10 pinces ampèremétriques, 40 tournevis isolés, 15 paires de lunettes.</p>"
                    "<p>Du matériel professionnel d’occasion convient très bien, à condition qu’il soit testé, complet et avec "
                    "ses cordons. Pas de lots de téléphones, pas d’ordinateurs : ce n’est pas ce qui manque. Écrivez-nous avant "
                    "d’acheter ou de collecter quoi que ce soit ; nous vous dirons ce qui reste sur la liste.</p>"
                    "<p>Vous pouvez déposer le paquet à Douala, où le chef des travaux passe le jeudi, ou venir à Edéa. Dans ce "
                    "cas, comptez deux heures : inventaire, étiquetage, puis essai en classe avec les élèves, qui signent le "
                    "registre de prêt. Un reçu détaillé vous est remis.</p>"
                ),
                tasks=(
                    "Vérifier la liste avec le collège",
                    "Collecter et tester le matériel",
                    "Remplir l’inventaire et l’attestation de don",
                    "Remettre le matériel à Douala ou à Edéa",
                ),
                expected_result="Un appareil de mesure pour deux élèves et un registre de prêt tenu par l’atelier.",
                prerequisites=("Joindre la liste valorisée et l’attestation de don pour la douane",),
                questions=("Que pouvez-vous apporter, et quand arrivez-vous ?",),
                equipment="Papiers de douane : attestation de don et liste visée par le collège, à imprimer en deux exemplaires.",
            ),
        },
        when=Window(8, 100),
        organisation="college-technique-de-bilalang",
        places=(
            Place("Collège technique de Bilalang, magasin", "edea", latitude=3.8098, longitude=10.1402),
            Place(
                "Point de dépôt d’Akwa",
                "douala",
                latitude=4.0512,
                longitude=9.6981,
                directions="Le jeudi de 10 h à 13 h, sur rendez-vous.",
            ),
        ),
        accessible=True,
        effort_hours=5,
        notice_days=10,
        skills_useful=("electricity", "logistics"),
        channel="whatsapp",
        answer_days=4,
        published_days_ago=17,
    ),
)
