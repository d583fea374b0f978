"""Maroua: neem avenues, leather, a health centre and shade against the heat."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Hamidou Bouba",
    "Point focal diaspora, Communauté urbaine de Maroua",
    "missions.maroua@example.org",
    phone="+237 6 99 00 00 54",
    whatsapp="+237 6 99 00 00 54",
)

INTRODUCTION = {
    "fr": (
        "Maroua vit à l’ombre de ses neems, entre deux mayos et un marché où l’on vend le cuir, l’oignon et le coton de tout "
        "l’Extrême-Nord. La ville demande surtout de l’eau, de l’ombre, des soignants qui transmettent et des oreilles pour ses "
        "artisans ; toutes les missions se tiennent dans le périmètre urbain."
    ),
    "en": (
        "Maroua lives in the shade of its neem trees, between two seasonal rivers and a market that sells leather, onions and "
        "cotton from all over the Far North. The city asks above all for water, shade, health workers who pass on what they know "
        "and people who listen to its craftsmen; all missions stay within the urban area."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="les-mains-de-madjema",
        kind="association",
        name="Les Mains de Madjema",
        city="maroua",
        summary={
            "fr": "Quarante tanneurs, maroquiniers et brodeuses du quartier de la vieille tannerie, au bord du mayo Kaliao.",
            "en": "Forty tanners, leather workers and embroiderers from the old tannery district by the Mayo Kaliao.",
        },
        body={
            "fr": (
                "<p>À Madjema, on tanne encore à la gousse d’acacia, dans des fosses que les familles se transmettent. "
                "L’association défend ce savoir-faire, achète les peaux en commun et tient un petit magasin à l’entrée du "
                "site.</p>"
                "<p>Elle forme chaque année six apprentis et cherche à garder la trace de gestes que trois anciens sont seuls à "
                "connaître.</p>"
            ),
            "en": (
                "<p>In Madjema hides are still tanned with acacia pods, in pits handed down within families. The association "
                "defends this craft, buys hides jointly and keeps a small shop at the entrance to the site.</p>"
                "<p>It trains six apprentices a year and wants to record techniques that only three elders still know.</p>"
            ),
        },
        contact=Contact(
            "Oumarou Saïdou", "Secrétaire général", "madjema@example.org", phone="+237 6 99 00 00 55", whatsapp="+237 6 99 00 00 55"
        ),
    ),
    Organisation(
        slug="centre-de-sante-de-djarengol",
        kind="health_facility",
        name="Centre de santé communautaire de Djarengol",
        city="maroua",
        summary={
            "fr": "Un centre de premier niveau, douze agents, près de 1 500 consultations par mois en saison des pluies.",
            "en": "A first-level health centre with twelve staff and close to 1,500 consultations a month in the rainy season.",
        },
        body={
            "fr": (
                "<p>Le centre suit les femmes enceintes, vaccine, soigne les maladies courantes et oriente le reste vers "
                "l’hôpital régional. Un comité de santé élu par le quartier en surveille les comptes et affiche les tarifs à "
                "l’entrée.</p>"
                "<p>L’équipe demande peu de matériel et beaucoup d’échange : protocoles, hygiène, tenue des dossiers, visites à "
                "domicile.</p>"
            ),
            "en": (
                "<p>The centre follows pregnant women, vaccinates, treats common illnesses and refers the rest to the regional "
                "hospital. A health committee elected by the neighbourhood watches over the accounts and posts the prices at the "
                "door.</p>"
                "<p>The team asks for little equipment and a good deal of exchange: protocols, hygiene, record keeping, home "
                "visits.</p>"
            ),
        },
        contact=Contact(
            "Aïssatou Djibrilla",
            "Infirmière responsable",
            "sante.djarengol@example.org",
            phone="+237 6 99 00 00 56",
            whatsapp="+237 6 99 00 00 56",
        ),
    ),
    Organisation(
        slug="ombre-et-sahel",
        kind="ngo",
        name="Ombre et Sahel",
        city="maroua",
        summary={
            "fr": ("Une ONG de techniciens et d’enseignants qui plante, récupère l’eau de pluie et soigne les arbres de la ville."),
            "en": "An NGO of technicians and teachers that plants, harvests rainwater and looks after the city’s trees.",
        },
        body={
            "fr": (
                "<p>Ombre et Sahel travaille dans les cours d’école, le long des mayos et autour des marchés. Sa règle : ne "
                "planter que ce qu’un gardien désigné pourra arroser deux saisons de suite.</p>"
                "<p>L’équipe compte neuf permanents et une soixantaine de bénévoles. Elle publie chaque année le taux de survie "
                "de ses plantations, école par école.</p>"
            ),
            "en": (
                "<p>Ombre et Sahel works in school yards, along the seasonal rivers and around markets. Its rule: plant only "
                "what a named keeper can water for two seasons running.</p>"
                "<p>The team has nine staff and about sixty volunteers. Every year it publishes the survival rate of its "
                "plantings, school by school.</p>"
            ),
        },
        contact=Contact(
            "Salomé Dawaï",
            "Chargée de projets",
            "ombre.sahel@example.org",
            phone="+237 6 99 00 00 57",
            whatsapp="+237 6 99 00 00 57",
        ),
        website="https://ombre-sahel.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="hygiene-et-tri-des-patients-djarengol",
        type="san-prevention",
        texts={
            "fr": Text(
                title="Former douze agents de Djarengol à l’hygiène et au tri des patients",
                summary=("Soignants : trois demi-journées d’ateliers avant la saison des diarrhées, préparées et suivies en visio."),
                description=(
                    "<p>À chaque saison des pluies, le centre de Djarengol reçoit deux fois plus d’enfants déshydratés. Les "
                    "agents connaissent les règles ; ce qui manque, c’est l’habitude de les appliquer tous ensemble quand la "
                    "cour déborde. Nous voulons la prendre avant, au calme.</p>"
                    "<p>Le programme tient en trois demi-journées. La première porte sur les mains, l’eau chlorée et le circuit "
                    "du linge, avec un exercice filmé puis commenté. La deuxième est une simulation : vingt figurants du "
                    "quartier arrivent en une heure, et l’équipe les oriente selon la gravité. La troisième sert à écrire, sur "
                    "une seule affiche, qui fait quoi.</p>"
                    "<p>Deux visios précèdent votre venue, pour partir de nos locaux et non d’un hôpital imaginaire. Une "
                    "troisième, deux mois après, dira ce qui a tenu. Vous formez et vous observez : vous ne soignez pas, les "
                    "consultations restent à l’équipe du centre.</p>"
                ),
                tasks=(
                    "Préparer les ateliers avec l’infirmière responsable",
                    "Animer trois demi-journées pratiques",
                    "Conduire la simulation d’afflux",
                    "Faire le point à deux mois, en ligne",
                ),
                expected_result=(
                    "Une affiche de répartition des rôles, un circuit propre balisé au sol et douze agents entraînés à s’en servir."
                ),
                prerequisites=("Exercer comme infirmier, sage-femme, hygiéniste ou médecin", "Avoir déjà formé une équipe"),
                questions=("Dans quel type de service exercez-vous ?",),
                safety_note=(
                    "Déplacements dans la ville seulement, de jour, avec un agent du centre ; consultez les conseils aux "
                    "voyageurs avant de venir."
                ),
            ),
        },
        when=Window(60, 30),
        organisation="centre-de-sante-de-djarengol",
        places=(Place("Centre de santé communautaire de Djarengol", "maroua", latitude=10.6068, longitude=14.3301),),
        modality="hybrid",
        accessible=True,
        shortest_stay=4,
        effort_hours=20,
        notice_days=14,
        deadline=40,
        remote_follow_up=True,
        languages_useful=("ff",),
        skills_required=("public_health",),
        skills_useful=("nursing", "pedagogy"),
        level="professional",
        capacity=3,
        meals="partial",
        transport="partial",
        certificate=True,
        published_days_ago=18,
    ),
    Mission(
        slug="demi-lunes-et-neems-mayo-tsanaga",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Demi-lunes et jeunes neems le long du mayo Tsanaga",
                summary="Cinq matinées de chantier pour retenir l’eau et la terre sur 800 m de berge avant les premières pluies.",
                description=(
                    "<p>Chaque année, le mayo Tsanaga mange un peu plus de sa berge à Ouro-Tchédé. La dernière saison a emporté "
                    "un sentier, deux jardins et le mur d’un enclos. Ombre et Sahel a tracé, avec le chef de quartier et les "
                    "jardiniers, une ligne de 160 demi-lunes : des cuvettes de terre en arc de cercle qui retiennent l’eau de "
                    "pluie autour d’un arbre.</p>"
                    "<p>Le travail est simple, lent et chaud. À 6 h, on distribue pioches et cordeaux ; une équipe creuse, une "
                    "autre monte le bourrelet, une troisième pose des pierres en aval. À 9 h 30, le thé. À 10 h 30, on range, "
                    "car le thermomètre passe alors 38 degrés. Un technicien contrôle chaque cuvette au niveau à eau.</p>"
                    "<p>Les neems et les acacias sont plantés les derniers jours. Chaque arbre a déjà son gardien : un riverain "
                    "qui s’est engagé devant le quartier à l’arroser.</p>"
                ),
                tasks=(
                    "Creuser les cuvettes au cordeau",
                    "Monter et tasser les bourrelets",
                    "Ranger les pierres en cordon",
                    "Planter avec le gardien de chaque arbre",
                ),
                expected_result="160 demi-lunes et autant d’arbres gardés sur la berge la plus menacée d’Ouro-Tchédé.",
                prerequisites=("Bien supporter la chaleur",),
                equipment="Chapeau large, deux litres d’eau, manches longues ; outils et gants fournis.",
                safety_note=(
                    "On ne descend pas dans le lit du mayo quand le ciel est noir en amont ; le chef de chantier décide seul de l’arrêt."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(30, days=5, start_time="06:00", end_time="10:30", capacity=10),
                Slot(51, days=5, start_time="06:00", end_time="10:30", capacity=10),
            ),
        ),
        organisation="ombre-et-sahel",
        places=(
            Place(
                "Berge du mayo Tsanaga à Ouro-Tchédé",
                "maroua",
                latitude=10.5781,
                longitude=14.3002,
                directions="Rendez-vous devant l’école du quartier.",
            ),
        ),
        shortest_stay=5,
        effort_hours=22,
        notice_days=7,
        deadline=21,
        languages_useful=("ff",),
        skills_useful=("environment", "water"),
        groups_welcome=True,
        capacity=20,
        waiting_list=True,
        meals="partial",
        transport="provided",
        insured=True,
        channel="whatsapp",
        answer_days=5,
        published_days_ago=9,
    ),
    Mission(
        slug="gestes-du-cuir-madjema",
        type="cul-memoire",
        texts={
            "fr": Text(
                title="Enregistrer les gestes et les mots des tanneurs de Madjema",
                summary=(
                    "Son, photo ou carnet : gardez la trace d’un tannage à l’acacia que trois anciens sont seuls à connaître en entier."
                ),
                description=(
                    "<p>Alhadji Bello a soixante-dix-huit ans. Il sait à l’odeur quand la fosse est prête, et il a pour cela un "
                    "mot que les apprentis n’emploient plus. L’association veut garder ces gestes et ce vocabulaire, non pour un "
                    "musée lointain, mais pour l’atelier d’à côté, où six jeunes apprennent.</p>"
                    "<p>Vous passez trois ou quatre matinées sur le site : trempage, écharnage, tannage, teinture à l’indigo ou "
                    "au mil rouge. Un apprenti traduit du fulfulde. Vous filmez, vous photographiez ou vous dessinez, puis vous "
                    "relisez avec l’ancien ce que vous avez noté ; il corrige, et c’est sa version qui compte.</p>"
                    "<p>L’après-midi, au magasin, vous classez les prises et vous remplissez un lexique fulfulde-français déjà "
                    "commencé, 140 mots à ce jour. Les images restent la propriété de l’association, qui décide de ce qui se "
                    "montre. Vous en gardez une copie pour votre usage, avec l’accord écrit des personnes filmées.</p>"
                ),
                tasks=(
                    "Filmer ou dessiner une étape du tannage",
                    "Noter les mots et les faire corriger",
                    "Compléter le lexique",
                    "Classer et nommer les fichiers",
                ),
                expected_result=(
                    "Quatre étapes documentées, cinquante mots nouveaux au lexique et une copie complète laissée à l’atelier."
                ),
                prerequisites=("Supporter l’odeur d’une tannerie", "Demander l’accord avant chaque image"),
                questions=("Avec quel matériel viendriez-vous ?",),
                equipment="Votre appareil ou téléphone, une carte mémoire ; un enregistreur est prêté.",
            ),
        },
        when=AnyTime(),
        organisation="les-mains-de-madjema",
        places=(Place("Tannerie de Madjema, bord du mayo Kaliao", "maroua", latitude=10.5958, longitude=14.3217),),
        shortest_stay=4,
        effort_hours=18,
        notice_days=5,
        languages_useful=("ff",),
        skills_useful=("video", "photography", "writing", "heritage"),
        level="some",
        capacity=2,
        meals="partial",
        channel="phone",
        answer_days=6,
        published_days_ago=38,
    ),
    Mission(
        slug="maroua-racontee-par-les-siens",
        type="tou-ambassade",
        texts={
            "fr": Text(
                title="Maroua racontée par les siens : dix récits pour la page de la ville",
                summary=("D’où que vous soyez, écrivez ou enregistrez un souvenir précis de Maroua que la ville publiera avec votre nom."),
                description=(
                    "<p>Qui cherche Maroua sur un moteur de recherche ne trouve presque que des alertes. La ville ne veut pas "
                    "les nier ; elle veut qu’on lise aussi autre chose : l’avenue des neems à cinq heures du soir, le poulet du "
                    "marché de Domayo, une classe de lycée, l’atelier d’un oncle brodeur.</p>"
                    "<p>Nous cherchons dix personnes qui ont grandi ici ou qui y reviennent. Le format est libre : 600 mots, "
                    "quatre minutes de son ou huit photos légendées. Une journaliste du service de communication vous appelle "
                    "une demi-heure, pose des questions, vous aide à trouver le détail vrai, puis vous écrivez. Elle relit sans "
                    "réécrire.</p>"
                    "<p>Les textes paraissent un par semaine, en français, avec une phrase en fulfulde. Ensuite, vous les "
                    "partagez dans vos réseaux et vous répondez aux questions des lecteurs pendant quinze jours. Pas de slogan, "
                    "pas de publicité pour un commerce, pas de querelle politique : un souvenir, un lieu, des gens.</p>"
                ),
                tasks=(
                    "Choisir un souvenir avec la journaliste",
                    "Écrire, enregistrer ou photographier",
                    "Partager et répondre aux lecteurs",
                ),
                expected_result="Dix récits publiés, reliés à une carte de la ville, que le service peut rediffuser librement.",
                prerequisites=("Avoir vécu à Maroua ou y revenir régulièrement",),
                questions=("Quel lieu de la ville raconteriez-vous ?",),
            ),
        },
        when=AnyTime(),
        city="maroua",
        modality="remote",
        accessible=True,
        effort_hours=6,
        audience="diaspora",
        languages_useful=("ff",),
        skills_useful=("writing", "photography", "communication"),
        capacity=10,
        channel="external",
        answer_url="https://maroua.example.org/recits",
        answer_days=10,
        published_days_ago=27,
    ),
    Mission(
        slug="stage-basket-filles-domayo",
        type="spo-stage",
        texts={
            "fr": Text(
                title="Stage de basket de trois jours pour les filles de Domayo",
                summary=(
                    "Entraîneurs et anciennes joueuses : encadrez 48 filles de 12 à 16 ans sur le plateau municipal, avec deux monitrices."
                ),
                description=(
                    "<p>Le plateau de Domayo a des paniers neufs, un tracé frais et, le plus souvent, des garçons dessus. La "
                    "ville le réserve trois jours aux filles des quatre collèges voisins. Elles jouent déjà, à l’école, deux "
                    "heures par semaine ; elles n’ont jamais eu d’entraîneuse venue d’ailleurs ni de vrai match arbitré.</p>"
                    "<p>Chaque journée va de 6 h 30 à 10 h, à cause de la chaleur. Échauffement ensemble, puis quatre ateliers "
                    "tournants : dribble, passe, tir, défense. Après la pause, des matchs à trois contre trois. Le dernier jour, "
                    "un tournoi ouvert aux familles, avec table de marque tenue par les joueuses elles-mêmes.</p>"
                    "<p>L’après-midi est libre, sauf une réunion de quarante minutes avec les monitrices : vous leur laissez vos "
                    "exercices sur papier, avec des dessins, pour qu’elles continuent le jeudi. Les hommes peuvent arbitrer et "
                    "animer ; les groupes restent conduits par des femmes.</p>"
                ),
                tasks=(
                    "Animer un atelier technique",
                    "Arbitrer les trois contre trois",
                    "Transmettre un cahier d’exercices aux monitrices",
                ),
                expected_result=("48 joueuses entraînées, deux monitrices outillées et un créneau réservé aux filles maintenu le jeudi."),
                prerequisites=("Avoir pratiqué en club ou entraîné",),
                questions=("Quel a été votre niveau de jeu ?",),
                equipment="Sifflet, tenue couvrante et légère ; ballons fournis.",
                safeguarding_note=(
                    "Deux monitrices de la ville accompagnent chaque groupe ; accord écrit des parents, vestiaires interdits aux "
                    "encadrants, aucune photo diffusée sans accord."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(54, days=3, start_time="06:30", end_time="10:00", capacity=6),
                Slot(82, days=3, start_time="06:30", end_time="10:00", capacity=6),
            ),
        ),
        city="maroua",
        places=(Place("Plateau sportif municipal de Domayo", "maroua", latitude=10.5849, longitude=14.3298),),
        shortest_stay=3,
        effort_hours=14,
        notice_days=10,
        deadline=44,
        languages_useful=("ff",),
        skills_required=("sport",),
        skills_useful=("first_aid",),
        level="some",
        with_children=True,
        capacity=12,
        housing="partial",
        meals="partial",
        insured=True,
        certificate=True,
        published_days_ago=14,
    ),
    Mission(
        slug="visites-aux-anciens-de-djarengol",
        type="sol-visite",
        texts={
            "fr": Text(
                title="Rendre visite aux anciens de Djarengol avec l’équipe du centre",
                summary="Un mardi ou un jeudi matin, accompagnez l’agente de santé chez six personnes âgées qui vivent seules.",
                description=(
                    "<p>Elles sont trente-deux sur la liste de l’agente de santé : des veuves surtout, quelques vieux maçons, "
                    "dont les enfants vivent à Douala, à N’Djaména ou en Europe. La visite du mardi et du jeudi leur apporte un "
                    "comprimé à ne pas oublier, un peu d’eau fraîche et une conversation. C’est pour la conversation que nous "
                    "demandons du renfort.</p>"
                    "<p>La tournée part à 7 h 30. À pied, de concession en concession, vous voyez six personnes en trois heures. "
                    "L’agente prend la tension et vérifie l’ordonnance ; vous, vous vous asseyez. On parle du marché, du pays "
                    "d’où vous venez, on lit une lettre, on appelle un fils si le réseau le permet. Une voisine traduit quand il "
                    "le faut.</p>"
                    "<p>Au retour, vous dites à l’équipe ce que vous avez vu : un toit qui fuit, une réserve de mil vide. Ces "
                    "remarques déclenchent souvent plus que la tension artérielle.</p>"
                ),
                tasks=(
                    "Suivre la tournée à pied",
                    "Tenir compagnie, lire, téléphoner",
                    "Signaler à l’équipe les besoins observés",
                ),
                expected_result=("Six personnes visitées plus longuement par tournée et un cahier de besoins transmis au comité de santé."),
                prerequisites=("Discrétion sur ce qui se voit et se dit",),
                safety_note="La tournée reste dans le quartier et se fait toujours à deux avec l’agente.",
            ),
        },
        when=Recurring((1, 3), "07:30", "10:30", days=150),
        organisation="centre-de-sante-de-djarengol",
        places=(Place("Départ du centre de santé de Djarengol", "maroua", latitude=10.6068, longitude=14.3301),),
        shortest_stay=2,
        effort_hours=4,
        notice_days=2,
        minimum_age=20,
        languages_useful=("ff", "ar"),
        skills_useful=("languages",),
        capacity=2,
        channel="phone",
        answer_days=3,
        published_days_ago=5,
    ),
    Mission(
        slug="citernes-de-pluie-pour-trois-ecoles",
        type="env-appui",
        texts={
            "fr": Text(
                title="Dimensionner les citernes de pluie de trois cours d’école",
                summary=("Ingénieurs et techniciens de l’eau : vérifiez à distance nos calculs de toiture, de gouttière et de cuve."),
                description=(
                    "<p>Une toiture d’école de 320 m² reçoit, pendant les quatre mois de pluie, bien plus d’eau que la cour n’en "
                    "boira. Ombre et Sahel a mesuré trois toits à Pitoaré, Kakataré et Hardé, relevé les pentes et demandé des "
                    "devis de cuves. Avant d’engager l’argent, nous voulons qu’une personne du métier refasse nos calculs.</p>"
                    "<p>Vous recevez un dossier par école : plan coté, photos, pluies mensuelles, devis, nombre d’élèves. Nous "
                    "vous demandons quatre choses. La cuve est-elle trop grande ou trop petite ? Le premier flot sale est-il "
                    "bien écarté ? Le socle portera-t-il le poids ? Que faut-il nettoyer, et tous les combien ?</p>"
                    "<p>Une visio d’ouverture, une de restitution, et entre les deux vous travaillez quand vous voulez. Nous "
                    "préférons une réponse franche à une réponse polie : si le projet d’une école ne tient pas, dites-le, nous "
                    "planterons des arbres à la place.</p>"
                ),
                tasks=(
                    "Contrôler le volume et le trop-plein",
                    "Vérifier le socle et les gouttières",
                    "Rédiger une page d’entretien par école",
                    "Restituer en visio à l’équipe",
                ),
                expected_result="Trois avis d’une page, un schéma corrigé par école et une fiche d’entretien pour le gardien.",
                prerequisites=("Formation en hydraulique, plomberie ou génie civil",),
                questions=("Avez-vous déjà conçu une récupération d’eau de pluie ?",),
            ),
        },
        when=Window(-10, 90),
        organisation="ombre-et-sahel",
        modality="remote",
        accessible=True,
        effort_hours=16,
        skills_required=("water",),
        skills_useful=("civil_engineering", "engineering"),
        level="professional",
        capacity=3,
        published_days_ago=11,
    ),
)
