"""Bafoussam: potatoes and coffee, the voices of the chiefdoms, a school to repair."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

CONTACT = Contact(
    "Clarisse Kamdem",
    "Point focal diaspora, Communauté urbaine de Bafoussam",
    "missions.bafoussam@example.org",
    phone="+237 6 99 00 00 20",
    whatsapp="+237 6 99 00 00 20",
)

INTRODUCTION = {
    "fr": (
        "Carrefour des hautes terres de l’Ouest, Bafoussam rassemble maraîchers, planteurs de café, commerçants et chefferies dont "
        "la mémoire est encore vive. La ville cherche des visiteurs pour mieux conserver les récoltes, raconter ce patrimoine et "
        "remettre ses écoles en état."
    ),
    "en": (
        "At the crossroads of the western highlands, Bafoussam brings together market gardeners, coffee growers, traders and "
        "chiefdoms whose memory is still alive. The city is looking for visitors to help store harvests better, tell this heritage "
        "and put its schools back in order."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="maraichers-unis-baleng",
        kind="association",
        name="Maraîchers unis de Baleng",
        city="bafoussam",
        summary={
            "fr": "Groupement de 74 maraîchers de Baleng et de Bamougoum : pommes de terre, carottes, choux, et un magasin commun.",
            "en": "A group of 74 market gardeners in Baleng and Bamougoum: potatoes, carrots, cabbages and a shared store.",
        },
        body={
            "fr": (
                "<p>Le groupement achète ensemble semences et engrais, et vend sur les marchés de Bafoussam, de Douala et de "
                "Libreville.</p>"
                "<p>Son magasin de 120 mètres carrés, construit par les membres, perd encore trop de récolte.</p>"
            ),
            "en": (
                "<p>The group buys seed and fertiliser together and sells in the markets of Bafoussam, Douala and Libreville.</p>"
                "<p>Its 120-square-metre store, built by the members, still loses too much of the crop.</p>"
            ),
        },
        contact=Contact(
            "Innocent Tagne",
            "Président du groupement",
            "maraichers-baleng@example.org",
            phone="+237 6 99 00 00 21",
            whatsapp="+237 6 99 00 00 21",
        ),
    ),
    Organisation(
        slug="torrefaction-metche",
        kind="company",
        name="Torréfaction de la Métché SARL",
        city="bafoussam",
        summary={
            "fr": "Petite brûlerie de Bafoussam : onze salariés, 18 tonnes d’arabica par an achetées à 260 planteurs de l’Ouest.",
            "en": ("A small roastery in Bafoussam: eleven employees and 18 tonnes of arabica a year bought from 260 highland growers."),
        },
        body={
            "fr": (
                "<p>Créée en 2016, la brûlerie achète en cerise, lave, sèche, torréfie et emballe sur place. Les planteurs "
                "reçoivent un complément de prix en fin de saison.</p>"
                "<p>Ses comptes de campagne sont affichés au magasin d’achat.</p>"
            ),
            "en": (
                "<p>Founded in 2016, the roastery buys cherries, then washes, dries, roasts and packs on the spot. Growers receive "
                "a top-up at the end of the season.</p>"
                "<p>Its season’s accounts are pinned up at the buying store.</p>"
            ),
        },
        contact=Contact("Ghislaine Fotso", "Directrice commerciale", "brulerie-metche@example.com", phone="+237 6 99 00 00 22"),
        website="https://brulerie-metche.example.org",
    ),
    Organisation(
        slug="paroles-de-chefferies",
        kind="association",
        name="Paroles de chefferies",
        city="bafoussam",
        summary={
            "fr": "Association qui enregistre les anciens des chefferies de l’Ouest et ouvre ces récits aux écoles.",
            "en": "An association that records the elders of the western chiefdoms and opens their stories to schools.",
        },
        body={
            "fr": (
                "<p>Depuis 2018, l’association a recueilli 190 heures de récits en ghomálá’, en français et en pidgin : "
                "intronisations, exils, marchés, recettes, chansons de travail.</p>"
                "<p>Chaque famille garde une copie et décide de ce qui peut être écouté en public.</p>"
            ),
            "en": (
                "<p>Since 2018 the association has collected 190 hours of stories in Ghomálá’, French and Pidgin: enthronements, "
                "exile, markets, recipes, work songs.</p>"
                "<p>Each family keeps a copy and decides what may be heard in public.</p>"
            ),
        },
        contact=Contact("Armand Wambo", "Responsable des archives", "paroles-chefferies@example.org", phone="+237 6 99 00 00 23"),
        website="https://paroles-de-chefferies.example.org",
        verified=False,
    ),
)

MISSIONS = (
    Mission(
        slug="conserver-pommes-de-terre-baleng",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Sauver les pommes de terre du magasin de Baleng",
                summary=(
                    "Pour agronomes et frigoristes : ventiler et réorganiser un magasin de 120 m² où un sac sur cinq germe ou pourrit."
                ),
                description=(
                    "<p>En ce moment même, quarante tonnes de pommes de terre sont au magasin et un sac sur cinq part au fumier "
                    "avant la vente. Le toit chauffe, les sacs touchent le mur et personne ne trie à l’entrée. Les 74 familles de "
                    "Baleng vendent donc toutes la même semaine, au prix le plus bas.</p>"
                    "<p>Quatre journées suffisent pour changer l’essentiel. Jour 1, de 8 h à 14 h : relevés de température, tri "
                    "d’un lot témoin, discussion avec les magasinières. Jours 2 et 3 : palettes, ouvertures basses et hautes, "
                    "cheminée en tôle, zone de tri ; un menuisier et un soudeur du village travaillent à vos côtés, le bois est "
                    "déjà acheté. Jour 4 : tableau de suivi, répétition des gestes, réunion du groupement sous le manguier.</p>"
                    "<p>Nous pesons les pertes chaque semaine et vous envoyons les chiffres pendant trois mois.</p>"
                ),
                tasks=(
                    "Mesurer la température et trier un lot témoin",
                    "Dessiner la ventilation avec le menuisier et le soudeur",
                    "Former trois magasinières au tri d’entrée",
                    "Mettre en place le tableau de suivi",
                ),
                expected_result="Un magasin ventilé, trois magasinières formées, des pertes divisées par deux en trois mois.",
                questions=("Avez-vous déjà travaillé sur un stockage sans froid ?",),
            ),
        },
        when=Window(-5, 45),
        organisation="maraichers-unis-baleng",
        places=(
            Place(
                "Magasin du groupement, Baleng",
                "bafoussam",
                5.5236,
                10.4519,
                directions="Moto depuis le rond-point de Tamdja, quinze minutes ; le magasin a un toit vert.",
            ),
        ),
        urgent=True,
        shortest_stay=4,
        effort_hours=24,
        notice_days=3,
        remote_follow_up=True,
        skills_required=("agronomy",),
        skills_useful=("engineering", "construction", "logistics"),
        level="some",
        capacity=2,
        housing="provided",
        meals="provided",
        transport="partial",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=4,
    ),
    Mission(
        slug="circuit-projets-a-soutenir-bafoussam",
        type="inv-visite",
        texts={
            "fr": Text(
                title="Voir de près six projets économiques de Bafoussam",
                summary=(
                    "Une journée en minibus, de la carrière de pierre à la laiterie, pour membres de la diaspora qui veulent "
                    "comprendre avant d’investir."
                ),
                description=(
                    "<p>Beaucoup d’économies de la diaspora dorment dans des murs inachevés sur la route de Bandjoun. La "
                    "Communauté urbaine propose autre chose : une journée pour voir six entreprises qui tournent, leurs comptes de "
                    "l’an passé et ce qui leur manque.</p>"
                    "<p>Départ à 8 h de la place Tamdja, retour à 17 h 30. Quarante minutes par visite : une carrière de "
                    "pouzzolane, une menuiserie, une provenderie, une laiterie, un atelier de sacs, une auberge. Chaque dirigeant "
                    "présente deux pages : chiffre d’affaires, emplois, dette, besoin. À midi, repas et discussion avec un notaire "
                    "et une responsable des impôts sur le foncier, les statuts et les pièges connus.</p>"
                    "<p>La ville ne recommande aucun projet et ne garantit aucun chiffre : ce n’est pas un conseil financier, et "
                    "rien ne se signe ni ne se verse pendant la journée. Vous laissez un avis écrit à chaque dirigeant ; c’est la "
                    "seule chose qu’il attend de vous.</p>"
                ),
                tasks=(
                    "Lire les six fiches reçues la veille",
                    "Visiter et interroger les dirigeants",
                    "Remplir une fiche d’avis par entreprise",
                ),
                expected_result="Six avis écrits par visiteur et une synthèse anonyme remise aux entreprises deux semaines après.",
                questions=("Quels secteurs connaissez-vous ?",),
            ),
        },
        when=Slots(
            (
                Slot(18, start_time="08:00", end_time="17:30", capacity=14),
                Slot(61, start_time="08:00", end_time="17:30", capacity=14),
                Slot(110, start_time="08:00", end_time="17:30", capacity=14),
            )
        ),
        city="bafoussam",
        places=(
            Place(
                "Place Tamdja, devant l’hôtel de ville",
                "bafoussam",
                5.4794,
                10.4181,
                directions="Minibus blanc marqué « Communauté urbaine ».",
            ),
        ),
        effort_hours=10,
        notice_days=5,
        deadline=12,
        audience="diaspora",
        languages_useful=("en",),
        skills_useful=("business", "finance", "management"),
        capacity=42,
        meals="provided",
        transport="provided",
        answer_days=5,
        published_days_ago=22,
    ),
    Mission(
        slug="enregistrer-anciens-chefferies",
        type="cul-memoire",
        texts={
            "fr": Text(
                title="Enregistrer les anciens de trois chefferies de l’Ouest",
                summary=(
                    "Cinq jours à Baleng, Bandjoun et Bamougoum avec un micro et un interprète, pour garder des récits qu’on n’a "
                    "jamais écrits."
                ),
                description=(
                    "<p>Mama Odette a vendu des colas à pied jusqu’à Nkongsamba ; Ta’ Kouam a caché des gens pendant les années de "
                    "maquis. Ils ont plus de quatre-vingt-dix ans et leurs petits-enfants ne parlent plus assez le ghomálá’ pour "
                    "poser les questions.</p>"
                    "<p>Une équipe, c’est trois personnes : un jeune du village qui interprète, une archiviste, et vous. Le matin, "
                    "de 9 h à 11 h 30, un entretien, chez l’ancien, avec sa famille. L’après-midi, de 14 h à 17 h, à la maison des "
                    "associations : écoute, repérage des noms de lieux, photographies d’objets que la famille accepte de montrer. "
                    "Le cinquième jour, on revient chez chacun faire entendre cinq minutes choisies ensemble.</p>"
                    "<p>Certains récits se disent à voix basse. Si un ancien demande qu’une partie reste fermée, elle l’est : "
                    "l’accord est enregistré au début et à la fin. Une première visite de courtoisie au chef précède toujours le "
                    "travail.</p>"
                ),
                tasks=(
                    "Préparer les questions avec l’interprète",
                    "Tenir le son, l’image ou l’entretien",
                    "Décrire chaque enregistrement dans le catalogue",
                    "Faire écouter un extrait à la famille",
                ),
                expected_result=(
                    "Quatre entretiens catalogués par équipe, une copie pour chaque famille, un montage de vingt minutes pour les écoles."
                ),
                prerequisites=("Patience et discrétion : on écoute plus qu’on ne parle",),
                questions=("Parlez-vous une langue de l’Ouest ?", "Avez-vous l’habitude du son ou de la vidéo ?"),
                equipment="Enregistreur et deux micros prêtés ; apportez votre appareil photo si vous en avez un.",
            ),
        },
        when=Window(60, 40),
        organisation="paroles-de-chefferies",
        places=(
            Place(
                "Maison des associations, Djeleng",
                "bafoussam",
                5.4731,
                10.4229,
                directions="Derrière la gare routière, deuxième cour.",
            ),
            Place("Place de la chefferie, Bandjoun", "bafoussam", 5.3752, 10.4127),
        ),
        shortest_stay=6,
        effort_hours=35,
        notice_days=12,
        deadline=45,
        remote_follow_up=True,
        skills_useful=("heritage", "photography", "video", "languages"),
        capacity=4,
        housing="partial",
        meals="partial",
        transport="provided",
        published_days_ago=36,
    ),
    Mission(
        slug="acheteurs-arabica-metche",
        type="inv-reseau",
        texts={
            "fr": Text(
                title="Présenter l’arabica de l’Ouest à des brûleries et cafés",
                summary=(
                    "Goûter, comprendre le prix, puis ouvrir la porte de deux ou trois torréfacteurs ou cafetiers de votre pays de "
                    "résidence."
                ),
                description=(
                    "<p>Dix-huit tonnes d’arabica lavé, un score de dégustation honorable et un seul client à l’étranger : la "
                    "brûlerie de la Métché dépend d’un acheteur qui peut changer d’avis d’un courriel. Avec trois ou quatre "
                    "clients de cinq cents kilos, les 260 planteurs garderaient leur complément de prix.</p>"
                    "<p>Si vous passez à Bafoussam, comptez une matinée : à 9 h, la station de lavage ; à 10 h 30, la table de "
                    "dégustation ; à 11 h 30, le calcul du prix, du planteur au port. Vous repartez avec quatre échantillons de "
                    "200 g et une fiche par lot. Chez vous, vous les faites goûter à des torréfacteurs, notez ce qu’ils disent, "
                    "même quand c’est sévère, et organisez un appel avec la directrice si l’un d’eux veut aller plus loin.</p>"
                    "<p>Il n’y a ni commission ni objectif de vente. Les chiffres communiqués n’ont pas valeur de conseil "
                    "financier, et la négociation reste l’affaire de la brûlerie et de l’acheteur.</p>"
                ),
                tasks=(
                    "Visiter la station et déguster quatre lots",
                    "Faire goûter les échantillons dans votre ville",
                    "Rapporter les remarques sur la grille",
                    "Organiser un appel avec un acheteur intéressé",
                ),
                expected_result=("Une grille de remarques par torréfacteur et un carnet d’adresses vérifié pour la prochaine campagne."),
                questions=("Dans quelle ville vivez-vous ?", "Buvez-vous du café de spécialité ?"),
                equipment=(
                    "Un peu de place en valise : les échantillons pèsent moins d’un kilo et voyagent avec leur certificat phytosanitaire."
                ),
            ),
        },
        when=AnyTime(),
        organisation="torrefaction-metche",
        places=(
            Place(
                "Brûlerie de la Métché, quartier Kouogouo",
                "bafoussam",
                5.4696,
                10.4075,
                directions="Cour de plain-pied, portail marron après le stade.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        effort_hours=10,
        notice_days=2,
        audience="diaspora",
        languages_useful=("en", "de"),
        skills_useful=("sales", "marketing", "food_processing"),
        channel="phone",
        answer_days=6,
        published_days_ago=50,
    ),
    Mission(
        slug="refaire-salles-ecole-tamdja",
        type="vil-chantier",
        texts={
            "fr": Text(
                title="Remettre en état quatre salles d’une école de Tamdja",
                summary="Deux jours de ponçage, de peinture et de petite menuiserie avec les parents d’élèves, pour 260 écoliers.",
                description=(
                    "<p>À l’école publique du haut de Tamdja, on lit mal au tableau : les murs sont noirs, deux fenêtres n’ont "
                    "plus de volets et trente bancs boitent. La Communauté urbaine fournit peinture, bois et outils, l’association "
                    "des parents ses bras. Il manque des mains et quelques personnes habiles pour encadrer chaque salle.</p>"
                    "<p>Le premier jour, de 8 h à 16 h : vider, laver, poncer, reboucher, première couche. Le second, aux mêmes "
                    "heures : deuxième couche, tableaux repeints à l’ardoisine, volets reposés, bancs resserrés à l’atelier monté "
                    "sous le préau. Un maître peintre et deux menuisiers conduisent le travail. À midi, couscous de maïs et njama "
                    "njama préparés par les mamans.</p>"
                    "<p>Les élèves ne sont pas là pendant le chantier. Le soir du second jour, le directeur remet les clés des "
                    "salles et l’on compte ensemble ce qui reste de peinture.</p>"
                ),
                tasks=(
                    "Poncer, reboucher et peindre par équipes de cinq",
                    "Réparer et resserrer trente bancs",
                    "Repeindre les tableaux noirs",
                    "Ranger et faire l’inventaire du matériel",
                ),
                expected_result="Quatre salles claires, trente bancs solides, huit volets qui ferment.",
                equipment="Vêtements qui ne craignent rien ; masques, gants et lunettes fournis.",
                safety_note="Travaux en hauteur réservés aux artisans ; rien au-dessus du deuxième barreau pour les visiteurs.",
            ),
        },
        when=Slots((Slot(34, 2, "08:00", "16:00", capacity=20), Slot(83, 2, "08:00", "16:00", capacity=20))),
        city="bafoussam",
        places=(
            Place(
                "École publique du haut de Tamdja",
                "bafoussam",
                5.4823,
                10.4196,
                directions="À cinq minutes à pied de l’hôtel de ville, en montant.",
            ),
        ),
        shortest_stay=2,
        effort_hours=14,
        notice_days=3,
        minimum_age=16,
        minors_with_guardian=True,
        skills_useful=("construction", "design"),
        families_welcome=True,
        groups_welcome=True,
        capacity=40,
        meals="provided",
        insured=True,
        channel="whatsapp",
        answer_days=4,
        published_days_ago=13,
    ),
    Mission(
        slug="site-sonore-paroles-de-chefferies",
        type="soc-com",
        texts={
            "fr": Text(
                title="Donner un site sonore aux archives de Paroles de chefferies",
                summary=(
                    "À distance : mettre en ligne quarante récits choisis, légers à écouter sur un téléphone, avec leurs traductions."
                ),
                description=(
                    "<p>Cent quatre-vingt-dix heures d’enregistrements dorment sur deux disques durs, dans une armoire fermée à "
                    "clé. Les familles de quarante anciens ont donné leur accord écrit pour une mise en ligne. Reste à bâtir un "
                    "site sobre, que l’on ouvre à Bafoussam sans épuiser son forfait, et que l’archiviste peut nourrir seul.</p>"
                    "<p>Le travail se découpe en morceaux de cinq à dix heures, à prendre séparément : compresser le son à moins "
                    "de 2 Mo les dix minutes ; composer la page d’un récit ; relire les traductions françaises et anglaises ; "
                    "dessiner une carte des chefferies ; écrire la page des droits et du retrait. Nous nous parlons le dimanche à "
                    "18 h, heure du Cameroun, et travaillons sur un dossier partagé.</p>"
                    "<p>L’hébergement est payé pour trois ans et le nom de domaine appartient à l’association. Tout récit doit "
                    "pouvoir être retiré en une journée si une famille le demande.</p>"
                ),
                tasks=(
                    "Choisir un morceau du travail et son délai",
                    "Réaliser la page, le son ou la relecture",
                    "Essayer le résultat sur un téléphone modeste",
                    "Montrer à l’archiviste comment continuer",
                ),
                expected_result=(
                    "Un site de quarante récits, pages de moins de 300 Ko hors son, et un guide de trois pages pour l’archiviste."
                ),
                questions=("Quel morceau choisissez-vous ?", "Un exemple de votre travail ?"),
            ),
        },
        when=AnyTime(),
        organisation="paroles-de-chefferies",
        modality="remote",
        effort_hours=10,
        languages_useful=("en",),
        skills_useful=("software", "design", "translation", "writing"),
        level="some",
        capacity=6,
        channel="external",
        answer_url="https://paroles-de-chefferies.example.org/site/participer",
        answer_days=8,
        published_days_ago=28,
    ),
)
