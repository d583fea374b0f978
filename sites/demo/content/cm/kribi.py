"""Kribi: beaches and the Lobé falls, the fishing bay of Londji, a town that lives by the sea."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Odile Mbomè",
    "Point focal diaspora et tourisme, Ville de Kribi",
    "missions.kribi@example.org",
    phone="+237 6 99 00 00 58",
    whatsapp="+237 6 99 00 00 58",
)

INTRODUCTION = {
    "fr": (
        "À Kribi, la Lobé tombe dans l’océan, les pirogues rentrent à Mboamanga avant midi et le port en eau profonde change la "
        "côte plus vite que la ville ne s’organise. Les missions cherchent un équilibre : des plages propres, un accueil qui "
        "fasse vivre les riverains, une pêche plus sûre."
    ),
    "en": (
        "In Kribi the Lobé river falls into the ocean, the canoes are back at Mboamanga before noon and the deep-sea port is "
        "changing the coast faster than the town can follow. Its missions look for a balance: clean beaches, tourism that feeds "
        "the people who live here, safer fishing."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="rivages-propres-de-kribi",
        kind="association",
        name="Rivages propres de Kribi",
        city="kribi",
        summary={
            "fr": "Des habitants qui ramassent, pèsent et trient ce que la mer et la ville laissent sur les plages.",
            "en": "Local people who collect, weigh and sort what the sea and the town leave on the beaches.",
        },
        body={
            "fr": (
                "<p>Chaque samedi depuis quatre ans, un même tronçon de plage est nettoyé, et tout ce qui est ramassé est pesé "
                "par famille : bouteilles, filets, sachets, bois. Ces carnets sont la seule série de chiffres de la côte.</p>"
                "<p>L’association emploie trois trieuses et revend le plastique dur à un atelier de Douala. Elle présente ses "
                "relevés à la mairie deux fois par an.</p>"
            ),
            "en": (
                "<p>Every Saturday for four years the same stretch of beach has been cleaned, and everything collected is "
                "weighed by category: bottles, nets, bags, wood. These notebooks are the only run of figures on this coast.</p>"
                "<p>The association employs three sorters and sells hard plastic to a workshop in Douala. It presents its "
                "records to the council twice a year.</p>"
            ),
        },
        contact=Contact(
            "Blaise Ndjomo",
            "Responsable des sorties",
            "rivages.kribi@example.org",
            phone="+237 6 99 00 00 59",
            whatsapp="+237 6 99 00 00 59",
        ),
        website="https://rivages-kribi.example.org",
    ),
    Organisation(
        slug="pirogues-de-la-lobe",
        kind="company",
        name="Pirogues de la Lobé",
        city="kribi",
        summary={
            "fr": ("Une petite agence d’accueil tenue par huit piroguiers et guides des villages de la Lobé et de Grand Batanga."),
            "en": "A small host agency run by eight boatmen and guides from the villages of the Lobé and Grand Batanga.",
        },
        body={
            "fr": (
                "<p>Les piroguiers se sont associés pour ne plus se disputer les visiteurs au pied des chutes. Les prix sont "
                "affichés, les tours passent à chacun son rang, et un dixième de la recette va à la caisse du village.</p>"
                "<p>L’agence propose des sorties d’une heure à deux jours, sur le fleuve, en forêt ou le long de la côte. Elle "
                "n’organise pas de visites de campements bagyeli sans invitation de leurs habitants.</p>"
            ),
            "en": (
                "<p>The boatmen joined forces to stop fighting over visitors at the foot of the falls. Prices are posted, each "
                "takes his turn, and a tenth of the takings goes to the village fund.</p>"
                "<p>The agency offers outings from an hour to two days on the river, in the forest or along the coast. It runs "
                "no visits to Bagyeli camps unless their residents have invited them.</p>"
            ),
        },
        contact=Contact("Gaston Ebéna", "Gérant", "pirogues.lobe@example.com", phone="+237 6 99 00 00 60", whatsapp="+237 6 99 00 00 60"),
        website="https://pirogues-lobe.example.org",
    ),
    Organisation(
        slug="fumeuses-et-pecheurs-de-londji",
        kind="association",
        name="Fumeuses et pêcheurs de Londji",
        city="kribi",
        summary={
            "fr": "Le groupement de la baie de Londji : 55 femmes qui fument le poisson et une trentaine d’équipages.",
            "en": "The Londji bay group: 55 women who smoke fish and some thirty fishing crews.",
        },
        body={
            "fr": (
                "<p>À Londji, le prix du poisson se décide sur le sable. Le groupement a obtenu une balance commune, puis deux "
                "fours améliorés qui consomment moitié moins de bois que les anciens barils.</p>"
                "<p>Les pêcheurs y ont adhéré plus tard, pour une raison grave : la perte d’un équipage. Depuis, la sécurité en "
                "mer est le premier point de chaque réunion.</p>"
            ),
            "en": (
                "<p>In Londji the price of fish is settled on the sand. The group obtained a shared scale, then two improved "
                "ovens that burn half the wood of the old drums.</p>"
                "<p>The fishermen joined later and for a grave reason, the loss of a crew. Since then safety at sea has been the "
                "first item at every meeting.</p>"
            ),
        },
        contact=Contact(
            "Marie-Noëlle Ipoua", "Présidente", "londji@example.org", phone="+237 6 99 00 00 61", whatsapp="+237 6 99 00 00 61"
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="circuit-lobe-grand-batanga",
        type="tou-test",
        texts={
            "fr": Text(
                title="Tester le circuit de deux jours de la Lobé à Grand Batanga",
                summary=("Suivez un circuit à pied et en pirogue avec deux guides, puis dites tout ce qui ne va pas avant l’ouverture."),
                description=(
                    "<p>Le circuit est prêt sur le papier. Nous voulons le faire parcourir par des personnes qui n’ont aucune "
                    "raison de nous flatter.</p>"
                    "<p>Premier jour : départ à 7 h du pont de la Lobé, remontée du fleuve en pirogue, marche d’une heure et "
                    "demie sous les arbres, déjeuner de poisson à l’étouffée, retour par les chutes à l’heure où la lumière est "
                    "bonne. Nuit chez l’habitant, moustiquaire et seau d’eau chaude compris. Second jour : la côte vers Grand "
                    "Batanga, trois arrêts racontés par des pêcheurs, retour en taxi-brousse à 15 h.</p>"
                    "<p>Vous notez au fil de l’eau, sur une grille de trente questions : le gilet était-il à votre taille, le "
                    "guide a-t-il répondu, avez-vous attendu, qu’auriez-vous payé ? Le soir, une heure de discussion sans détour "
                    "avec l’équipe. Nous publions ce que nous aurons changé.</p>"
                ),
                tasks=(
                    "Suivre les deux jours sans traitement de faveur",
                    "Remplir la grille de trente questions",
                    "Débattre avec les guides",
                    "Proposer un juste prix",
                ),
                expected_result=(
                    "Une liste de défauts classés par urgence et un prix public fondé sur l’avis d’une vingtaine de testeurs."
                ),
                prerequisites=("Savoir nager ou accepter de garder le gilet", "Marcher trois heures sur terrain inégal"),
                questions=("Voyagez-vous seul, à deux ou en famille ?",),
                costs="Le circuit d’essai est offert ; vous payez votre trajet jusqu’à Kribi.",
                equipment="Chaussures qui supportent l’eau, protection solaire, répulsif.",
                safety_note="Gilet obligatoire sur l’eau ; pas de baignade au pied des chutes.",
            ),
            "en": Text(
                title="Test the two-day route from the Lobé falls to Grand Batanga",
                summary=("Follow a walking and canoe route with two guides, then tell us everything that is wrong before it opens."),
                description=(
                    "<p>On paper the route is ready. We want it walked by people who have no reason to flatter us.</p>"
                    "<p>Day one: leave the Lobé bridge at 7 am, paddle upriver, walk for an hour and a half under the trees, "
                    "lunch on fish steamed in leaves, and come back by way of the falls when the light is right. You sleep in a "
                    "family’s home, with a mosquito net and a bucket of hot water. Day two: the coast towards Grand Batanga, "
                    "three stops with stories told by fishermen, back by shared taxi at 3 pm.</p>"
                    "<p>You take notes as you go, on a grid of thirty questions: did the life jacket fit, did the guide answer, "
                    "were you kept waiting, what would you have paid? In the evening there is an hour’s blunt discussion with "
                    "the team. We publish what we change as a result.</p>"
                ),
                tasks=(
                    "Follow both days without special treatment",
                    "Fill in the thirty-question grid",
                    "Discuss it with the guides",
                    "Suggest a fair price",
                ),
                expected_result=("A list of faults in order of urgency and a public price based on the views of some twenty testers."),
                prerequisites=("Be able to swim, or keep your life jacket on", "Walk three hours on uneven ground"),
                questions=("Are you travelling alone, as a couple or with family?",),
                costs="The trial is free of charge; you pay for your journey to Kribi.",
                equipment="Shoes that can get wet, sun cream, insect repellent.",
                safety_note="Life jackets are compulsory on the water; no bathing at the foot of the falls.",
            ),
        },
        when=Window(-15, 120),
        organisation="pirogues-de-la-lobe",
        places=(
            Place(
                "Pont de la Lobé",
                "kribi",
                latitude=2.8836,
                longitude=9.9012,
                directions="À 8 km au sud du centre, taxi ou moto depuis le carrefour Ngoyè.",
            ),
            Place("Plage de Grand Batanga", "kribi", latitude=2.8402, longitude=9.8873),
        ),
        shortest_stay=2,
        effort_hours=16,
        notice_days=5,
        audience="visitors",
        languages_useful=("en",),
        skills_useful=("sustainable_tourism", "hospitality"),
        families_welcome=True,
        capacity=20,
        housing="provided",
        meals="provided",
        transport="partial",
        insured=True,
        channel="whatsapp",
        answer_days=3,
        published_days_ago=23,
    ),
    Mission(
        slug="samedi-plage-ngoye",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Le samedi de la plage de Ngoyè : ramasser, peser, noter",
                summary=(
                    "Deux heures et demie chaque samedi sur le même kilomètre de sable, pour nettoyer et tenir les comptes de la côte."
                ),
                description=(
                    "<p>Rendez-vous à 7 h au grand badamier, gants et sacs fournis. La plage est divisée en dix carrés ; chaque "
                    "équipe de trois en prend un et le vide de tout ce qui n’est ni coquillage, ni algue, ni bois flotté. À "
                    "8 h 30, tout revient à la balance.</p>"
                    "<p>C’est là que commence l’autre moitié du travail. On trie par familles, on pèse, on écrit : bouteilles, "
                    "bouchons, filets, polystyrène, tongs. Les marques sont relevées quand on les lit. Après quatre ans, ces "
                    "feuilles montrent d’où vient le plus gros du plastique, selon le vent et les pluies, et la mairie s’en est "
                    "servie pour déplacer deux bacs.</p>"
                    "<p>On finit à 9 h 30 par un café et des beignets. Le plastique dur part à Douala, les filets à un vannier, "
                    "le reste à la décharge, et cela aussi est écrit.</p>"
                ),
                tasks=(
                    "Vider un carré de plage à trois",
                    "Trier et peser par familles",
                    "Remplir la feuille du jour",
                ),
                expected_result=("Un kilomètre propre chaque samedi et une ligne de plus dans la seule série de mesures de la côte."),
                equipment="Chaussures fermées, chapeau, gourde plutôt que bouteille.",
                safety_note="On ne touche ni seringue ni bidon fermé : on plante un piquet et l’on appelle le responsable.",
            ),
        },
        when=Recurring((5,), "07:00", "09:30", start=-30),
        organisation="rivages-propres-de-kribi",
        places=(Place("Plage de Ngoyè, au grand badamier", "kribi", latitude=2.9214, longitude=9.9046),),
        effort_hours=3,
        minors_with_guardian=True,
        languages_useful=("en",),
        skills_useful=("waste_management", "data"),
        families_welcome=True,
        groups_welcome=True,
        meals="partial",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=49,
    ),
    Mission(
        slug="carnets-de-kribi-en-trois-langues",
        type="tou-ambassade",
        texts={
            "fr": Text(
                title="Carnets de Kribi : raconter la ville hors saison en trois langues",
                summary="Écrivez, photographiez ou traduisez des carnets de visite honnêtes pour le site de la ville.",
                description=(
                    "<p>Tout le monde vient à Kribi aux mêmes dates, sur les mêmes trois plages, puis écrit le même avis. Le "
                    "reste de l’année, les chambres sont vides et les guides sans travail. La ville prépare des carnets de "
                    "quatre pages qui donnent envie de venir autrement : une aube à Mboamanga quand on décharge, la pluie sur la "
                    "Lobé, un dimanche à Dombé, le marché au poisson sec de Londji.</p>"
                    "<p>Avant votre séjour, vous choisissez un carnet avec le service du tourisme et l’on vous met en relation "
                    "avec une personne du lieu. Sur place, vous y passez une journée, appareil ou carnet en main. Après, vous "
                    "rédigez, ou vous traduisez vers l’anglais ou l’allemand le texte d’un autre.</p>"
                    "<p>Un carnet doit dire aussi ce qui déplaît : une route défoncée, un prix qui change. Nous préférons un "
                    "visiteur prévenu à un visiteur déçu.</p>"
                ),
                tasks=(
                    "Choisir un lieu et une personne à rencontrer",
                    "Passer une journée sur place",
                    "Rédiger ou traduire quatre pages",
                    "Vérifier prix et horaires avant publication",
                ),
                expected_result=("Six carnets en français, anglais et allemand, datés et relus par les personnes qui y sont citées."),
                prerequisites=("Bien écrire dans une des trois langues",),
                questions=("Quelle langue écrivez-vous le mieux ?",),
            ),
        },
        when=AnyTime(),
        city="kribi",
        modality="hybrid",
        accessible=True,
        shortest_stay=2,
        effort_hours=14,
        notice_days=7,
        remote_follow_up=True,
        languages_useful=("en", "de"),
        skills_useful=("writing", "photography", "translation"),
        level="some",
        capacity=6,
        published_days_ago=30,
    ),
    Mission(
        slug="emballage-poisson-fume-londji",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Mieux fumer, emballer et étiqueter le poisson de Londji",
                summary="Conseillez 55 transformatrices sur la cuisson, l’humidité, l’emballage et la durée de conservation.",
                description=(
                    "<p>Le poisson fumé de Londji se vend jusqu’à Yaoundé, mais il voyage dans des cartons récupérés et un lot "
                    "sur cinq revient moisi ou trop sec. Les femmes du groupement ont deux bons fours et une pièce carrelée ; il "
                    "leur manque une règle commune.</p>"
                    "<p>Nous aimerions en établir une avec vous. D’abord à distance : nous vous envoyons les photos des fours, "
                    "les temps de fumage et une dizaine de pesées avant et après. Puis sur place, deux journées, du débarquement "
                    "de 10 h à la fermeture des cartons : vous regardez, vous mesurez, vous posez des questions. Le troisième "
                    "jour, réunion sous le hangar. On écrit ensemble cinq règles, pas davantage, avec des dessins pour celles "
                    "qui ne lisent pas le français.</p>"
                    "<p>Deux mois plus tard, un appel pour compter les retours de marchandise. Rien de ce que vous proposez ne "
                    "doit obliger à acheter une machine que le groupement ne saurait pas réparer.</p>"
                ),
                tasks=(
                    "Étudier les mesures envoyées",
                    "Suivre deux journées de fumage",
                    "Rédiger cinq règles illustrées",
                    "Faire le bilan des retours à distance",
                ),
                expected_result=(
                    "Cinq règles affichées au fumoir, un emballage choisi et un registre des lots tenu par deux responsables."
                ),
                prerequisites=("Expérience en transformation, hygiène ou chaîne du froid",),
                questions=("Connaissez-vous le poisson fumé ou séché ?",),
                equipment="Un thermomètre à sonde si vous en possédez un ; sinon, le groupement en emprunte un.",
            ),
        },
        when=Window(25, 70),
        organisation="fumeuses-et-pecheurs-de-londji",
        places=(
            Place(
                "Fumoir communautaire de Londji",
                "kribi",
                latitude=3.0563,
                longitude=9.9781,
                directions="À 20 km au nord de Kribi, par la route d’Edéa.",
            ),
        ),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=24,
        notice_days=10,
        deadline=15,
        remote_follow_up=True,
        audience="diaspora",
        skills_required=("food_processing",),
        skills_useful=("nutrition", "marketing"),
        level="professional",
        capacity=2,
        housing="partial",
        meals="provided",
        published_days_ago=13,
    ),
    Mission(
        slug="course-de-pirogues-mboamanga",
        type="spo-evenement",
        texts={
            "fr": Text(
                title="La course de pirogues de Mboamanga a besoin de trente bénévoles",
                summary="Chronomètre, balisage, accueil, secours : une journée ou deux au bord de l’eau avec la ville.",
                description=(
                    "<p>Vingt-quatre équipages, quatre villages, une boucle de trois kilomètres devant le débarcadère : la "
                    "course de pirogues rassemble toute la côte. La ville en assure la sécurité et l’accueil, et c’est là "
                    "qu’elle manque de monde.</p>"
                    "<p>Le premier jour sert aux préparatifs. À 8 h, répartition des postes ; puis pose des bouées avec les "
                    "marins, montage des tribunes, essai des radios et répétition du plan de secours. Le second, on ouvre à "
                    "9 h : accueil des équipages, contrôle des gilets, chronomètre sur la ligne, orientation du public, "
                    "distribution d’eau, tri des déchets. La finale est à 14 h 30 et le site doit être rendu propre à 17 h.</p>"
                    "<p>Dites-nous ce qui vous convient : un poste assis à l’ombre, un poste debout, un poste en mer si vous "
                    "avez le pied marin. Nous avons prévu une équipe de six personnes pour accueillir les spectateurs en "
                    "fauteuil sur le ponton.</p>"
                ),
                tasks=(
                    "Tenir un poste de chronomètre ou d’accueil",
                    "Contrôler les gilets avant chaque départ",
                    "Guider le public",
                    "Rendre le site propre",
                ),
                expected_result=(
                    "Une course sans accident, des temps affichés en moins de dix minutes et un débarcadère propre le soir même."
                ),
                questions=("Quel poste préférez-vous ?",),
                equipment="Chapeau, crème solaire ; gilet de bénévole et radio fournis.",
                safety_note=("Les postes en mer sont réservés aux personnes qui savent nager ; un canot de secours suit chaque manche."),
            ),
        },
        when=Slots(
            slots=(
                Slot(68, days=2, start_time="08:00", end_time="17:00", capacity=30),
                Slot(110, days=2, start_time="08:00", end_time="17:00", capacity=30),
            ),
        ),
        city="kribi",
        places=(Place("Débarcadère de Mboamanga", "kribi", latitude=2.9408, longitude=9.9069),),
        accessible=True,
        effort_hours=9,
        notice_days=5,
        deadline=60,
        minimum_age=16,
        minors_with_guardian=True,
        skills_useful=("event_organisation", "first_aid", "logistics"),
        families_welcome=True,
        groups_welcome=True,
        capacity=60,
        meals="provided",
        insured=True,
        certificate=True,
        channel="external",
        answer_url="https://kribi.example.org/course-de-pirogues",
        published_days_ago=1,
    ),
    Mission(
        slug="gilets-de-sauvetage-londji",
        type="sol-don",
        texts={
            "fr": Text(
                title="Réunir et remettre 90 gilets de sauvetage aux pêcheurs de Londji",
                summary="Collectez des gilets homologués avant votre départ et participez à leur essayage sur la plage.",
                description=(
                    "<p>Trente équipages sortent de la baie chaque nuit, à trois par pirogue. Il y a aujourd’hui onze gilets "
                    "pour tous. Le groupement a recensé les tailles et obtenu l’accord de l’administration maritime ; il cherche "
                    "des gilets de 100 ou 150 newtons, en mousse, d’occasion mais contrôlés.</p>"
                    "<p>Clubs de voile, loueurs de bateaux et ports de plaisance en renouvellent tous les ans. Vous en réunissez "
                    "dix, vingt, davantage si vous êtes plusieurs ; nous vous donnons une lettre de mission, la liste des "
                    "tailles et un modèle d’attestation de don. Les modèles gonflables à cartouche sont à éviter : l’avion les "
                    "refuse et personne ici ne saurait les réviser.</p>"
                    "<p>À l’arrivée, une soirée suffit. Sur le sable, avant le départ en pêche, chaque homme essaie, règle les "
                    "sangles, écrit son nom. Le groupement tient ensuite un registre et rappelle les gilets pour un contrôle "
                    "deux fois par an.</p>"
                ),
                tasks=(
                    "Demander des gilets à un club ou à un port",
                    "Vérifier mousse, sangles et homologation",
                    "Préparer la liste et l’attestation de don",
                    "Aider à l’essayage sur la plage",
                ),
                expected_result="Un gilet par pêcheur, inscrit à son nom dans un registre contrôlé deux fois par an.",
                prerequisites=("Nous écrire avant d’expédier : liste, valeur et attestation de don sont exigées par la douane",),
                questions=("Combien de gilets pensez-vous réunir ?", "Voyagent-ils avec vous ou en fret ?"),
                costs="Aucun frais sur place ; le groupement demande l’exonération et paie les frais de dossier en douane.",
                equipment="Papiers de douane : liste de colisage, attestation de don signée, lettre de mission du groupement.",
            ),
        },
        when=Window(5, 110),
        organisation="fumeuses-et-pecheurs-de-londji",
        places=(
            Place("Plage de Londji", "kribi", latitude=3.0571, longitude=9.9764),
            Place(
                "Dépôt du groupement, zone portuaire",
                "douala",
                latitude=4.0497,
                longitude=9.6883,
                directions="Sur rendez-vous seulement.",
            ),
        ),
        urgent=True,
        effort_hours=10,
        notice_days=15,
        audience="diaspora",
        skills_useful=("logistics", "fundraising"),
        groups_welcome=True,
        transport="partial",
        answer_days=4,
        published_days_ago=6,
    ),
)
