"""Ebolowa: cocoa, a lake in the middle of town, a nursery and the mvet."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Sylvie Mengue",
    "Point focal diaspora, Communauté urbaine d’Ebolowa",
    "missions.ebolowa@example.org",
    phone="+237 6 99 00 00 37",
    whatsapp="+237 6 99 00 00 37",
)

INTRODUCTION = {
    "fr": (
        "Entre forêt et frontières, Ebolowa est la ville du cacao du Sud, du lac municipal et du mvet. Elle cherche des visiteurs "
        "pour transformer sur place ce qu’elle récolte, soigner son eau et garder vivante une parole qui se chante."
    ),
    "en": (
        "Between the forest and three borders, Ebolowa is the cocoa town of the South, with its lake in the middle and the mvet, "
        "its sung epic. It is looking for visitors to help process what it harvests, look after its water and keep a spoken art "
        "alive."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="forets-mvila",
        kind="ngo",
        name="Forêts de la Mvila",
        city="ebolowa",
        summary={
            "fr": ("ONG qui aide neuf villages de la Mvila à planter sous ombrage, à cartographier leurs terres et à vendre sans couper."),
            "en": "An NGO that helps nine villages in Mvila to farm under shade, map their land and earn a living without felling.",
        },
        body={
            "fr": (
                "<p>L’équipe, sept personnes, travaille avec des planteurs bulu et des familles bagyéli. Sa pépinière de Nkoetye "
                "produit 20 000 plants par an : moabi, andok, njansang, cacao.</p>"
                "<p>Elle dépend encore à 80 % d’un seul bailleur et veut en sortir.</p>"
            ),
            "en": (
                "<p>The team of seven works with Bulu growers and Bagyeli families. Its nursery in Nkoetye raises 20,000 seedlings "
                "a year: moabi, andok, njansang and cocoa.</p>"
                "<p>Four fifths of its budget still comes from one funder, and it wants that to change.</p>"
            ),
        },
        contact=Contact(
            "Thierry Ondo",
            "Coordinateur",
            "forets-mvila@example.org",
            phone="+237 6 99 00 00 38",
            whatsapp="+237 6 99 00 00 38",
        ),
        website="https://forets-mvila.example.org",
    ),
    Organisation(
        slug="cacaoyers-du-ntem",
        kind="company",
        name="Cacaoyers du Ntem SARL",
        city="ebolowa",
        summary={
            "fr": ("Atelier d’Ebolowa qui transforme 22 tonnes de cacao par an en beurre, poudre et tablettes, avec quatorze salariés."),
            "en": ("A workshop in Ebolowa that turns 22 tonnes of cocoa a year into butter, powder and bars, with fourteen employees."),
        },
        body={
            "fr": (
                "<p>L’entreprise achète à 110 familles d’Ebolowa, d’Ambam et de Mvangan, au-dessus du cours du jour pour les fèves "
                "bien séchées.</p>"
                "<p>Elle vend à Yaoundé, à Libreville et à Bata ; son broyeur tourne à 60 % de sa capacité.</p>"
            ),
            "en": (
                "<p>The firm buys from 110 families in Ebolowa, Ambam and Mvangan, above the daily price when beans are well "
                "dried.</p>"
                "<p>It sells in Yaoundé, Libreville and Bata, and its mill runs at 60 per cent of capacity.</p>"
            ),
        },
        contact=Contact("Pierre-Claver Zang", "Gérant", "cacaoyers-ntem@example.com", phone="+237 6 99 00 00 39"),
        website="https://cacaoyers-ntem.example.org",
    ),
    Organisation(
        slug="centre-sante-angale",
        kind="health_facility",
        name="Centre de santé intégré d’Angalé",
        city="ebolowa",
        summary={
            "fr": "Centre de santé de quartier : 45 accouchements par mois, vaccination, paludisme et visites dans douze villages.",
            "en": "A district health centre: 45 births a month, vaccination, malaria care and visits to twelve villages.",
        },
        body={
            "fr": (
                "<p>Trois sages-femmes, six infirmiers et dix-huit agents communautaires couvrent Angalé et les pistes vers "
                "Mengong.</p>"
                "<p>Le centre possède un téléviseur, un ordinateur et une connexion assez bonne pour une visioconférence.</p>"
            ),
            "en": (
                "<p>Three midwives, six nurses and eighteen community workers cover Angalé and the tracks towards Mengong.</p>"
                "<p>The centre has a television set, a computer and a connection good enough for a video call.</p>"
            ),
        },
        contact=Contact("Jeannette Abessolo", "Sage-femme principale", "sante-angale@example.org", phone="+237 6 99 00 00 40"),
    ),
    Organisation(
        slug="mvet-et-parole",
        kind="association",
        name="Mvet et Parole",
        city="ebolowa",
        summary={
            "fr": "Association de conteurs et de musiciens qui apprend le mvet à quarante enfants d’Ebolowa.",
            "en": "An association of storytellers and musicians that teaches the mvet to forty children in Ebolowa.",
        },
        body={
            "fr": (
                "<p>Le mvet est une harpe-cithare et l’épopée qu’elle porte. Trois maîtres, dont le plus jeune a soixante ans, le "
                "transmettent dans une case ouverte de Nko’ovos.</p>"
                "<p>Chaque trimestre, une veillée publique réunit trois cents personnes.</p>"
            ),
            "en": (
                "<p>The mvet is a harp-zither and the epic that it carries. Three masters, the youngest of them sixty, hand it on "
                "in an open hut in Nko’ovos.</p>"
                "<p>Every quarter an evening performance draws three hundred people.</p>"
            ),
        },
        contact=Contact("Blaise Nnanga", "Animateur", "mvet-et-parole@example.org", phone="+237 6 99 00 00 41"),
    ),
)

MISSIONS = (
    Mission(
        slug="visite-filiere-cacao-ebolowa-kribi",
        type="inv-visite",
        texts={
            "fr": Text(
                title="Suivre le cacao d’Ebolowa au port de Kribi avant d’investir",
                summary=(
                    "Deux jours pour voir une filière entière, du séchoir au quai, avec douze membres de la diaspora intéressés "
                    "par la transformation."
                ),
                description=(
                    "<p>On parle beaucoup de transformer le cacao au pays ; on voit rarement ce que cela coûte. Pendant deux "
                    "jours, les Cacaoyers du Ntem ouvrent leurs portes et leurs factures à douze visiteurs.</p>"
                    "<p>Le premier jour, à 8 h, une plantation de Nkoetye et son séchoir ; à 11 h, l’atelier : torréfacteur, "
                    "broyeur, presse, ce qui marche et ce qui attend une pièce. L’après-midi, de 14 h à 17 h, les chiffres : prix "
                    "d’achat, électricité, pertes, salaires, trésorerie. Le second jour, départ à 6 h 30 pour Kribi, visite d’un "
                    "magasin d’empotage et rendez-vous avec une transitaire ; retour à Ebolowa vers 19 h.</p>"
                    "<p>L’entreprise cherche un regard extérieur sur une question : faut-il un second broyeur ou un meilleur "
                    "séchage ? Rien n’est à vendre pendant la visite, aucun versement n’est accepté et les documents montrés ne "
                    "sont pas un conseil financier. Chacun rend, à la fin, une page d’avis.</p>"
                ),
                tasks=(
                    "Visiter plantation, atelier et magasin d’empotage",
                    "Examiner les coûts avec le gérant",
                    "Comparer les deux options d’équipement",
                    "Rendre une page d’avis argumentée",
                ),
                expected_result="Douze avis écrits et un compte rendu commun, envoyés aux visiteurs comme aux salariés.",
                questions=("Avez-vous une expérience de l’agro-industrie ou de l’export ?",),
                equipment="Chaussures fermées pour l’atelier, pièce d’identité pour la zone portuaire.",
            ),
        },
        when=Slots((Slot(40, 2, "08:00", "19:00", capacity=12), Slot(104, 2, "08:00", "19:00", capacity=12))),
        organisation="cacaoyers-du-ntem",
        places=(
            Place(
                "Atelier des Cacaoyers du Ntem, Mekalat",
                "ebolowa",
                2.9153,
                11.1662,
                directions="Route d’Ambam, après la scierie.",
            ),
            Place("Magasin d’empotage, Kribi", "kribi", 2.9421, 9.9124),
        ),
        shortest_stay=2,
        effort_hours=18,
        notice_days=10,
        deadline=28,
        audience="diaspora",
        languages_useful=("en",),
        skills_useful=("business", "food_processing", "finance"),
        capacity=24,
        housing="partial",
        meals="provided",
        transport="provided",
        published_days_ago=25,
    ),
    Mission(
        slug="telecours-sages-femmes-angale",
        type="san-prevention",
        texts={
            "fr": Text(
                title="Former les agents d’Angalé aux signes de danger de la grossesse",
                summary=(
                    "Sages-femmes, infirmières et formatrices en santé : six séances, à distance ou sur place, pour dix-huit "
                    "agents communautaires."
                ),
                description=(
                    "<p>Quand une femme enceinte voit trouble ou gonfle du visage, à Mengong, elle attend souvent le jour de "
                    "marché pour descendre. Les agents communautaires passent pourtant chez elle toutes les deux semaines. Ils "
                    "savent peser un bébé ; ils hésitent devant un signe de danger et n’osent pas appeler la nuit.</p>"
                    "<p>Six séances d’une heure et demie, à 14 h, dans la salle d’Angalé où le téléviseur sert d’écran. Les deux "
                    "premières et la dernière se font sur place si vous êtes au pays, les autres par vidéo. À chaque fois : une "
                    "histoire vraie sans nom, un signe, une phrase à dire, un geste à ne pas faire, puis le numéro à composer. Les "
                    "sages-femmes du centre jouent les patientes, et l’on rit beaucoup.</p>"
                    "<p>La formation ne comporte aucun acte de soin. Les messages sont validés à l’avance par le district, et la "
                    "fiche finale tient sur une carte plastifiée, en français et en bulu.</p>"
                ),
                tasks=(
                    "Préparer les six histoires avec la sage-femme principale",
                    "Animer les séances, sur place ou par vidéo",
                    "Tester la carte plastifiée auprès de trois agents",
                    "Relire les appels reçus un mois après",
                ),
                expected_result=("Dix-huit agents capables de citer sept signes de danger et d’appeler à temps ; une carte par village."),
                prerequisites=("Diplôme de santé ou expérience de formatrice en santé communautaire",),
                questions=(
                    "Pouvez-vous venir à Ebolowa ou seulement à distance ?",
                    "Avez-vous travaillé avec des agents communautaires ?",
                ),
            ),
        },
        when=Window(14, 50),
        organisation="centre-sante-angale",
        places=(
            Place(
                "Salle de réunion, centre de santé d’Angalé",
                "ebolowa",
                2.9247,
                11.1549,
                directions="Bâtiment neuf, de plain-pied, derrière la maternité.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=2,
        effort_hours=20,
        notice_days=6,
        deadline=8,
        remote_follow_up=True,
        skills_required=("midwifery",),
        skills_useful=("nursing", "public_health", "pedagogy"),
        level="professional",
        capacity=3,
        meals="partial",
        certificate=True,
        answer_days=4,
        published_days_ago=20,
    ),
    Mission(
        slug="pepiniere-nkoetye-greffage",
        type="agr-terrain",
        texts={
            "fr": Text(
                title="Donner un coup de main à la pépinière de Nkoetye",
                summary=(
                    "Une journée ou plus à remplir des sachets, greffer et livrer de jeunes arbres fruitiers aux familles de neuf villages."
                ),
                description=(
                    "<p>Vingt mille plants par an, deux pépiniéristes et une brouette : à Nkoetye, le travail ne manque aucun jour "
                    "de l’année. Remplir un sachet paraît simple jusqu’au trois centième, et c’est à ce moment qu’une équipe "
                    "joyeuse change tout.</p>"
                    "<p>La journée commence à 7 h avec Mama Régine, qui montre le mélange : deux pelles de terre noire, une de "
                    "sable, une de fumier. Jusqu’à 10 h 30, remplissage et rangement sous l’ombrière. Après les ignames, à 11 h, "
                    "initiation au greffage de l’avocatier et du safoutier : on rate deux greffons, on réussit le troisième. De 13 "
                    "h à 15 h, selon les jours, tri des plants, arrosage ou livraison en tricycle chez des familles d’Angalé ou de "
                    "Biyébé, qui reçoivent trois arbres fruitiers et un pied d’andok.</p>"
                    "<p>Une partie des récoltes du verger d’essai, plantain et papaye, va chaque semaine à la cantine d’une école "
                    "voisine : vous pouvez aider à la cueillir et à la porter.</p>"
                ),
                tasks=(
                    "Préparer le mélange et remplir les sachets",
                    "Greffer avec un pépiniériste",
                    "Livrer et expliquer l’arrosage aux familles",
                    "Cueillir pour la cantine",
                ),
                expected_result=(
                    "Trois cents sachets par personne et par jour, et des plants livrés avec une étiquette au nom de la famille."
                ),
                questions=("Combien de jours pouvez-vous venir ?",),
                equipment="Bottes ou vieilles chaussures, manches longues, chapeau.",
                safety_note="Sécateurs et greffoirs réservés aux adultes, avec un pépiniériste à côté.",
            ),
        },
        when=AnyTime(),
        organisation="forets-mvila",
        places=(
            Place(
                "Pépinière de Nkoetye",
                "ebolowa",
                2.9512,
                11.1208,
                directions="Moto depuis le carrefour d’An 2000, vingt minutes ; on vous attend au panneau vert.",
            ),
        ),
        effort_hours=7,
        notice_days=1,
        minimum_age=14,
        minors_with_guardian=True,
        skills_useful=("agronomy",),
        families_welcome=True,
        groups_welcome=True,
        capacity=10,
        housing="partial",
        meals="provided",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=49,
    ),
    Mission(
        slug="rives-du-lac-municipal-ebolowa",
        type="vil-expertise",
        texts={
            "fr": Text(
                title="Conseiller la ville sur les rives du lac municipal",
                summary=(
                    "Hydrauliciens, urbanistes et paysagistes : une semaine pour relire le projet d’aménagement du lac d’Ebolowa "
                    "avant l’appel d’offres."
                ),
                description=(
                    "<p>Le lac municipal est le salon d’Ebolowa : on y fait ses photos de mariage, on y apprend à nager, on y lave "
                    "aussi les motos. La jacinthe et le sable le rétrécissent. Un projet d’aménagement est dessiné ; avant de "
                    "lancer l’appel d’offres, la mairie veut qu’un œil extérieur en cherche les faiblesses.</p>"
                    "<p>Avant de venir, vous lisez quarante pages et trois plans. Puis sept jours sur place : deux matinées de "
                    "relevés à pied et en barque avec le service technique (arrivées d’eau, vase, déversoir), deux après-midi "
                    "d’écoute avec les laveurs de motos, les pêcheurs, les écoles et les riverains de Nko’ovos, deux jours de "
                    "rédaction. Le septième, à 10 h, présentation devant la commission des travaux.</p>"
                    "<p>Votre note conseille : elle ne remplace ni l’étude d’impact ni la signature du bureau d’études. Vous "
                    "déclarez tout lien avec une entreprise du secteur et présentez votre titre professionnel.</p>"
                ),
                tasks=(
                    "Lire le projet et lister les points faibles",
                    "Relever arrivées d’eau, vase et déversoir",
                    "Écouter quatre groupes d’usagers",
                    "Présenter une note de dix pages",
                ),
                expected_result=("Une note publique de dix pages, avec trois corrections chiffrées, jointe au dossier d’appel d’offres."),
                prerequisites=(
                    "Titre professionnel en hydraulique, urbanisme ou paysage",
                    "Déclaration d’absence de conflit d’intérêts",
                ),
                questions=("Sur quel plan d’eau urbain avez-vous travaillé ?",),
                safety_note="Gilet de sauvetage en barque ; pas de relevé en cas d’orage.",
            ),
        },
        when=Window(150, 20),
        city="ebolowa",
        places=(Place("Esplanade du lac municipal", "ebolowa", 2.9058, 11.1541, directions="Devant l’hôtel de ville, côté jardin."),),
        shortest_stay=8,
        effort_hours=45,
        notice_days=12,
        deadline=100,
        remote_follow_up=True,
        skills_required=("urban_planning",),
        skills_useful=("water", "environment", "architecture", "civil_engineering"),
        level="professional",
        licence_required=True,
        capacity=3,
        housing="provided",
        meals="partial",
        transport="provided",
        insured=True,
        certificate=True,
        channel="external",
        answer_url="https://ebolowa-travaux.example.org/lac",
        answer_days=10,
    ),
    Mission(
        slug="mvet-et-musiques-du-samedi",
        type="cul-creation",
        texts={
            "fr": Text(
                title="Faire dialoguer votre instrument et le mvet des enfants",
                summary=(
                    "Musiciens, danseurs, conteurs : un samedi après-midi de répétition avec quarante enfants de 9 à 14 ans et "
                    "trois maîtres de mvet."
                ),
                description=(
                    "<p>Dans la case ouverte de Nko’ovos, quarante enfants répètent l’entrée d’un héros d’Engong. Les maîtres "
                    "savent l’épopée par cœur ; ils aimeraient que les enfants l’entendent aussi traversée par une clarinette, une "
                    "kora, un beatbox, une danse venue d’ailleurs.</p>"
                    "<p>Le samedi, de 15 h à 18 h. La première demi-heure, vous écoutez : on ne joue pas avant d’avoir entendu. "
                    "Puis chaque groupe de dix vous présente son passage, vous répondez avec votre instrument ou votre voix, et "
                    "l’on cherche un endroit où les deux tiennent ensemble. À 17 h, goûter d’arachides et de cannes à sucre. La "
                    "dernière demi-heure est enregistrée au téléphone, pour le son seulement.</p>"
                    "<p>Aucun niveau de conservatoire n’est exigé, mais il faut savoir jouer moins fort que douze enfants. Ceux "
                    "qui restent plusieurs semaines montent un numéro pour la veillée du trimestre.</p>"
                ),
                tasks=(
                    "Écouter les maîtres et les enfants",
                    "Improviser une réponse avec chaque groupe",
                    "Fixer un passage commun de trois minutes",
                    "Préparer la veillée, si vous restez",
                ),
                expected_result="Un passage commun par groupe, rejoué à la veillée, et un enregistrement gardé par l’association.",
                prerequisites=("Extrait de casier judiciaire de moins de six mois",),
                questions=("Quel instrument, quelle voix, quelle danse ?",),
                equipment="Votre instrument ; pas de courant sur place.",
                safeguarding_note=(
                    "Deux adultes de l’association présents en continu, case ouverte sur la rue. Pas d’image des enfants, pas de "
                    "rencontre hors des répétitions, départ avec un parent ou l’animateur."
                ),
            ),
        },
        when=Recurring((5,), "15:00", "18:00", start=-40, days=200),
        organisation="mvet-et-parole",
        places=(
            Place(
                "Case de Mvet et Parole, Nko’ovos",
                "ebolowa",
                2.9042,
                11.1496,
                directions="Sol plat et battu, accessible depuis la rue du dispensaire.",
            ),
        ),
        accessible=True,
        effort_hours=4,
        notice_days=4,
        languages_useful=("en",),
        skills_useful=("music", "theatre", "arts"),
        level="some",
        with_children=True,
        capacity=4,
        meals="partial",
        channel="phone",
        answer_days=6,
        published_days_ago=32,
    ),
    Mission(
        slug="diversifier-bailleurs-forets-mvila",
        type="soc-gestion",
        texts={
            "fr": Text(
                title="Aider Forêts de la Mvila à ne plus dépendre d’un seul bailleur",
                summary=(
                    "Pour chargés de projets et de dons : bâtir un plan de financement à trois ans, avec deux demandes prêtes à partir."
                ),
                description=(
                    "<p>Quand un bailleur qui paie 80 % de tout change de priorité, sept salaires et neuf villages tremblent. "
                    "C’est arrivé à nos voisins. L’équipe sait planter, convaincre et mesurer ; elle n’a jamais écrit une demande "
                    "de subvention autrement que dans l’urgence.</p>"
                    "<p>Une partie se fait au pays : un jour dans deux villages, pour voir ce que l’on finance, puis une journée "
                    "complète à Ebolowa, de 8 h 30 à 16 h, pour poser sur un grand papier les coûts réels, les partenaires "
                    "possibles et ce que l’on refuse. La suite se passe à distance, à raison d’un rendez-vous par semaine pendant "
                    "cinq semaines : une fiche projet de trois pages, un budget lisible, deux demandes, une réserve de "
                    "trésorerie.</p>"
                    "<p>Nous écrivons, vous relisez et questionnez. Vous ne collectez pas d’argent, ne touchez pas de pourcentage "
                    "et n’apparaissez pas comme mandataire.</p>"
                ),
                tasks=(
                    "Passer une journée dans deux villages",
                    "Animer la journée de planification",
                    "Relire la fiche projet et le budget",
                    "Accompagner deux demandes jusqu’à l’envoi",
                ),
                expected_result="Un plan de financement à trois ans, deux demandes envoyées et un calendrier tenu par l’équipe.",
                prerequisites=("Avoir déjà obtenu ou instruit une subvention",),
                questions=("Quels bailleurs connaissez-vous ?", "Pouvez-vous passer par Ebolowa ?"),
            ),
        },
        when=AnyTime(),
        organisation="forets-mvila",
        places=(
            Place(
                "Bureau de Forêts de la Mvila, New-Bell",
                "ebolowa",
                2.8986,
                11.1523,
                directions="Premier étage, au-dessus de la pharmacie.",
            ),
        ),
        modality="hybrid",
        shortest_stay=2,
        effort_hours=26,
        notice_days=9,
        remote_follow_up=True,
        languages_useful=("en", "de"),
        skills_required=("fundraising",),
        skills_useful=("project_management", "accounting", "writing"),
        level="professional",
        capacity=2,
        housing="partial",
        meals="partial",
        transport="partial",
        answer_days=6,
        published_days_ago=37,
    ),
)
