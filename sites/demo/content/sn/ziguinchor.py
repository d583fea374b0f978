"""Ziguinchor: the city hall and an NGO of orchards, rice fields and mangroves."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="vergers-et-bolongs",
        kind="ngo",
        name="Vergers et Bolongs de Casamance",
        city="ziguinchor",
        summary={
            "fr": (
                "ONG de Ziguinchor qui travaille avec quarante villages : séchage des fruits, digues des rizières, "
                "mangrove et formation des groupements de femmes."
            )
        },
        body={
            "fr": (
                "<p>Fondée en 2009 par des agronomes et des productrices, l’ONG appuie des groupements le long des "
                "bolongs, de Niaguis à Adéane. Sa règle : une saison d’essai avec le village, une saison à côté, "
                "puis le village continue seul.</p>"
                "<p>Neuf salariés, deux pirogues, un séchoir d’application à Lyndiane. Elle ne loge jamais un "
                "visiteur dans un village sans l’accord du comité et publie chaque année ce qui a échoué.</p>"
            )
        },
        contact=Contact(
            name="Aïssatou Badji",
            role="Coordinatrice des accueils",
            email="accueil@vergers-bolongs.example.org",
            phone="+221 77 000 00 41",
            whatsapp="+221 77 000 00 41",
        ),
        website="https://vergers-bolongs.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="secher-la-mangue-sans-la-brunir",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Sécher la mangue sans la brunir à Lyndiane",
                summary=(
                    "Un technologue alimentaire ou un sécheur expérimenté pour régler deux séchoirs et fixer une "
                    "recette avec trente productrices."
                ),
                description=(
                    "<p>Une mangue sur trois pourrit au pied de l’arbre autour de Ziguinchor. Le groupement de "
                    "Lyndiane en sèche six tonnes par an dans deux séchoirs, l’un solaire, l’autre à gaz. La moitié "
                    "des sachets brunit avant trois mois et l’acheteur de Dakar en refuse un sur cinq.</p>"
                    "<p>Nous pensons au taux de sucre, à l’épaisseur des tranches, à l’humidité de fin de nuit ; il "
                    "faut quelqu’un qui tranche. Vous passez deux jours à regarder, trois à essayer. La journée "
                    "commence à 7 heures au tri, se poursuit à la découpe avec les femmes, puis au chargement des "
                    "claies vers 11 heures. On relève la température toutes les heures jusqu’au soir, à tour de "
                    "rôle. Le dernier jour, le groupement goûte à l’aveugle et vote.</p>"
                    "<p>Ensuite, deux appels par mois pendant le reste de la campagne, photos de sachets à l’appui. "
                    "Ce qui doit rester : une fiche en images, affichée au-dessus de chaque séchoir, que les trente "
                    "productrices savent appliquer.</p>"
                ),
                tasks=(
                    "Observer deux cycles complets de séchage",
                    "Comparer trois réglages et trois épaisseurs de tranche",
                    "Écrire avec le groupement une fiche en images",
                    "Suivre les lots à distance jusqu’à la fin de la campagne",
                ),
                expected_result="Une recette stable, moins d’un sachet refusé sur vingt et une fiche en images à chaque séchoir.",
                prerequisites=("Expérience de la transformation de fruits, en atelier ou en laboratoire",),
                questions=("Quels procédés de séchage connaissez-vous ?", "Pouvez-vous rester au moins cinq jours ?"),
                equipment="Thermo-hygromètre si vous en possédez un ; blouse et charlotte sont fournies.",
            )
        },
        when=Window(start=25, days=75),
        organisation="vergers-et-bolongs",
        places=(
            Place(
                "Unité de séchage de Lyndiane",
                "ziguinchor",
                12.5586,
                -16.2901,
                "Piste derrière l’école de Lyndiane, à dix minutes du centre en taxi.",
            ),
        ),
        modality="hybrid",
        shortest_stay=5,
        effort_hours=45,
        notice_days=12,
        deadline=18,
        remote_follow_up=True,
        languages_useful=("wo",),
        skills_required=("food_processing",),
        skills_useful=("agronomy", "nutrition"),
        level="professional",
        capacity=1,
        housing="provided",
        meals="provided",
        transport="partial",
        published_days_ago=11,
    ),
    Mission(
        slug="relever-les-digues-de-rizieres",
        type="agr-terrain",
        texts={
            "fr": Text(
                title="Relever les digues des rizières avec le kayendo",
                summary=(
                    "Une semaine les pieds dans la vase avec les associations de travail de trois villages, pour "
                    "rendre quarante hectares au riz."
                ),
                description=(
                    "<p>Quand la digue cède, l’eau salée du bolong entre et la rizière est perdue pour trois ans. "
                    "Autour de Ziguinchor, les jeunes sont en ville et les anciens ne suffisent plus à relever la "
                    "terre. Trois villages réunissent leurs associations de travail pour refermer 1 100 mètres de "
                    "digue.</p>"
                    "<p>Le départ se fait à 6 h 15, en pirogue ou à pied selon la marée. On travaille jusqu’à 11 "
                    "heures au kayendo, la longue bêche de la Casamance : un ancien vous apprend à couper, à "
                    "soulever, à poser la motte. Puis riz au poisson sous le fromager, sieste, et vers 16 heures "
                    "deux heures plus calmes : tresser des claies, planter du palétuvier devant la digue, ou porter "
                    "l’eau à la cuisine.</p>"
                    "<p>Personne n’attend de vous le rendement d’un villageois. On attend que vous veniez tous les "
                    "jours, que vous chantiez si l’on chante et que vous acceptiez d’être lent. Cinq jours au "
                    "moins ; la digue se mesure chaque soir au pas.</p>"
                ),
                tasks=(
                    "Couper et poser les mottes sous la conduite d’un ancien",
                    "Planter des propagules de palétuvier",
                    "Aider à la cuisine et au portage un jour sur trois",
                ),
                expected_result=(
                    "1 100 mètres de digue refermés, une bande de palétuviers plantée, quarante hectares dessalés à la saison suivante."
                ),
                prerequisites=(
                    "Être en bonne forme physique et savoir nager",
                    "Traitement antipaludique selon l’avis de votre médecin",
                ),
                equipment="Vêtements qui sèchent vite, sandales qui tiennent au pied, moustiquaire, lampe frontale.",
                safety_note="Gilet obligatoire en pirogue ; on quitte la rizière dès le premier coup de tonnerre.",
            )
        },
        when=Window(start=60, days=30),
        organisation="vergers-et-bolongs",
        places=(
            Place(
                "Embarcadère de Niaguis, départ des villages",
                "ziguinchor",
                12.5672,
                -16.1667,
                "Voiture de l’ONG depuis Ziguinchor la veille au soir.",
            ),
        ),
        shortest_stay=6,
        effort_hours=40,
        notice_days=15,
        deadline=40,
        languages_useful=("wo", "dyo"),
        skills_useful=("agronomy", "cooking"),
        groups_welcome=True,
        capacity=12,
        waiting_list=True,
        housing="provided",
        meals="provided",
        transport="provided",
        insured=True,
        channel="whatsapp",
        answer_days=5,
        published_days_ago=2,
    ),
    Mission(
        slug="lire-a-voix-haute-a-boucotte",
        type="edu-soutien",
        texts={
            "fr": Text(
                title="Lire à voix haute à la bibliothèque de Boucotte",
                summary=("Trois fins d’après-midi par semaine, un livre, six enfants de 8 à 11 ans, et le temps que la classe n’a pas."),
                description=(
                    "<p>Dans les écoles de Boucotte et de Santhiaba, une maîtresse a soixante élèves. Ceux qui "
                    "déchiffrent sans comprendre se taisent et passent d’année en année. La bibliothèque municipale "
                    "les reçoit le lundi, le mercredi et le vendredi, après la classe, par groupes de six ; les "
                    "parlers de la maison sont le diola, le mandingue, le wolof, le créole.</p>"
                    "<p>De 16 h 30 à 17 heures, vous lisez à voix haute, assis sur la natte, un album choisi avec la "
                    "bibliothécaire. Jusqu’à 17 h 45, chaque enfant relit une page à son tour pendant que les autres "
                    "cherchent un mot à expliquer dans leur langue. Puis un jeu d’écriture : une devinette, une "
                    "liste, une lettre à un personnage. À 18 h 15, les enfants remplissent leur carnet et emportent "
                    "un livre ; vous notez pour la suite où chacun s’est arrêté.</p>"
                    "<p>Deux séances dans la même semaine sont un bon minimum : les enfants s’attachent au lecteur "
                    "et surtout à l’histoire commencée. Le carnet passe ensuite au lecteur suivant.</p>"
                ),
                tasks=(
                    "Lire un album à voix haute et le faire relire",
                    "Mener un jeu d’écriture court",
                    "Tenir le carnet de progrès des six enfants",
                ),
                expected_result=(
                    "Six enfants lisent chacun une page de plus par séance, et leur carnet permet au lecteur suivant de continuer."
                ),
                prerequisites=("Présenter une pièce d’identité et un extrait de casier judiciaire",),
                questions=("Quels jours pourriez-vous venir, et pendant combien de semaines ?",),
                safeguarding_note=(
                    "La bibliothécaire est présente dans la salle, porte ouverte ; les parents signent l’inscription "
                    "et viennent chercher l’enfant. Aucun cadeau individuel, aucune photo, aucun contact hors de la "
                    "bibliothèque."
                ),
            )
        },
        when=Recurring(weekdays=(0, 2, 4), start_time="16:30", end_time="18:30"),
        city="ziguinchor",
        places=(
            Place(
                "Bibliothèque municipale de Boucotte",
                "ziguinchor",
                12.5768,
                -16.2722,
                "Entre le marché Saint-Maur et le terrain de football ; rampe à l’entrée.",
            ),
        ),
        accessible=True,
        shortest_stay=5,
        effort_hours=6,
        notice_days=4,
        languages_useful=("wo", "dyo", "mnk"),
        skills_useful=("pedagogy", "childcare", "languages"),
        with_children=True,
        capacity=3,
        channel="phone",
        answer_days=4,
        published_days_ago=19,
    ),
    Mission(
        slug="filmer-une-saison-de-mangrove",
        type="soc-com",
        texts={
            "fr": Text(
                title="Filmer le travail des planteuses de mangrove",
                summary=(
                    "Un film de quatre minutes et vingt photos libres de droits pour les femmes qui replantent les "
                    "bolongs autour de Ziguinchor."
                ),
                description=(
                    "<p>L’ONG a replanté 63 hectares de palétuviers en huit ans et n’a, pour le montrer, que des "
                    "photos de téléphone prises à contre-jour. Les groupements de femmes aimeraient un film court, à "
                    "projeter au village et à envoyer aux communes voisines qui hésitent.</p>"
                    "<p>Prévoyez quatre jours. Le premier, Aïssatou vous présente aux femmes d’Adéane et l’on décide "
                    "ensemble de ce qui peut être filmé ; sans cette réunion, pas de caméra. Les deux suivants "
                    "suivent la marée : départ en pirogue vers 7 heures, plantation à marée basse, récolte des "
                    "huîtres, retour et repas. Les entretiens se font en diola ou en wolof, avec une interprète. Le "
                    "quatrième jour, vous montez à Ziguinchor un bout-à-bout que l’on projette le soir même au "
                    "village, sur un drap, pour recueillir les refus et les ajouts.</p>"
                    "<p>Vous finissez le montage chez vous ou sur place, avec sous-titres français. Les fichiers "
                    "originaux restent à l’ONG, les visages non souhaités sont coupés, votre nom est au "
                    "générique.</p>"
                ),
                tasks=(
                    "Préparer le tournage avec les planteuses",
                    "Filmer et photographier deux marées",
                    "Projeter le premier montage au village et le corriger",
                ),
                expected_result=("Un film de quatre minutes sous-titré et vingt photos légendées, utilisables par les groupements."),
                prerequisites=("Savoir tourner et monter seul", "Tenir en pirogue avec son matériel"),
                questions=("Un lien vers un film que vous avez monté ?",),
                equipment="Caméra ou bon téléphone, micro, sac étanche ; l’ONG fournit disque dur et électricité.",
                safety_note="Gilet de sauvetage à bord ; pas de drone sans autorisation écrite des autorités.",
            )
        },
        when=AnyTime(),
        organisation="vergers-et-bolongs",
        places=(Place("Siège de l’ONG, quartier Lyndiane", "ziguinchor", 12.5610, -16.2874),),
        shortest_stay=4,
        effort_hours=30,
        notice_days=10,
        skills_required=("video",),
        skills_useful=("photography", "communication"),
        languages_useful=("wo", "dyo"),
        level="some",
        capacity=2,
        housing="partial",
        meals="provided",
        transport="provided",
        channel="email",
        answer_days=8,
        published_days_ago=30,
    ),
)
