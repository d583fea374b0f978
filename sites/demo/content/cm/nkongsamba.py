"""Nkongsamba: coffee slopes, crater lakes and an arts centre at the end of the old railway line."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

CONTACT = Contact(
    "Thérèse Ewané",
    "Point focal diaspora, Communauté urbaine de Nkongsamba",
    "missions.nkongsamba@example.org",
    phone="+237 6 99 00 00 66",
    whatsapp="+237 6 99 00 00 66",
)

INTRODUCTION = {
    "fr": (
        "Au pied du Manengouba, Nkongsamba fut le terminus du rail et la capitale du café ; elle en garde des entrepôts, des "
        "collines plantées et une jeunesse d’artistes. La ville invite à marcher, à cueillir, à créer et à reconstruire des "
        "liens avec les régions caféières d’ailleurs."
    ),
    "en": (
        "At the foot of Mount Manengouba, Nkongsamba was once the end of the line and the capital of coffee; it still has the "
        "warehouses, the planted hills and a generation of young artists. The city invites you to walk, pick, create and rebuild "
        "ties with coffee regions elsewhere."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="cafe-des-pentes-du-manengouba",
        kind="company",
        name="Café des Pentes du Manengouba",
        city="nkongsamba",
        summary={
            "fr": "Une coopérative de 210 planteurs qui récolte, sèche et torréfie un café de colline, robusta et arabica.",
            "en": "A cooperative of 210 growers picking, drying and roasting hill coffee, both robusta and arabica.",
        },
        body={
            "fr": (
                "<p>Quand les grands acheteurs sont partis, les planteurs ont gardé leurs vergers et perdu leur marché. La "
                "coopérative, fondée par onze familles, a remis en route un séchoir et acheté un torréfacteur de quinze "
                "kilos.</p>"
                "<p>Elle vend aujourd’hui un tiers de sa récolte torréfiée, au pays, et cherche des acheteurs pour le reste, en "
                "petites quantités et à prix convenu d’avance.</p>"
            ),
            "en": (
                "<p>When the big buyers left, the growers kept their orchards and lost their market. The cooperative, founded by "
                "eleven families, got a dryer going again and bought a fifteen-kilo roaster.</p>"
                "<p>It now sells a third of its harvest roasted, within the country, and is looking for buyers for the rest, in "
                "small lots and at prices agreed in advance.</p>"
            ),
        },
        contact=Contact(
            "Christophe Ngollé",
            "Directeur de la coopérative",
            "cafe.manengouba@example.com",
            phone="+237 6 99 00 00 67",
            whatsapp="+237 6 99 00 00 67",
        ),
        website="https://cafe-manengouba.example.org",
    ),
    Organisation(
        slug="la-gare-des-arts",
        kind="association",
        name="La Gare des Arts",
        city="nkongsamba",
        summary={
            "fr": "Un lieu de théâtre, de gravure et de musique installé dans un ancien entrepôt du chemin de fer.",
            "en": "A place for theatre, printmaking and music in a former railway warehouse.",
        },
        body={
            "fr": (
                "<p>Trente mètres de long, un toit de tôle et deux quais : l’entrepôt sert de scène, d’atelier et de salle de "
                "classe. Des diplômés en arts l’ont nettoyé eux-mêmes et l’ouvrent aux enfants du quartier tous les "
                "mercredis.</p>"
                "<p>La Gare des Arts monte quatre spectacles par an, prête ses presses aux graveurs et ne fait jamais payer "
                "l’entrée aux moins de quinze ans.</p>"
            ),
            "en": (
                "<p>Thirty metres long, with a tin roof and two platforms, the warehouse serves as stage, studio and classroom. "
                "Arts graduates cleaned it out themselves and open it to the neighbourhood’s children every Wednesday.</p>"
                "<p>La Gare des Arts puts on four shows a year, lends its presses to printmakers and never charges "
                "under-fifteens.</p>"
            ),
        },
        contact=Contact(
            "Sandrine Epoh",
            "Directrice artistique",
            "gare.des.arts@example.org",
            phone="+237 6 99 00 00 68",
            whatsapp="+237 6 99 00 00 68",
        ),
        website="https://gare-des-arts.example.org",
    ),
    Organisation(
        slug="guides-des-deux-lacs",
        kind="association",
        name="Guides des Deux Lacs",
        city="nkongsamba",
        summary={
            "fr": "Quatorze guides et muletiers qui mènent les marcheurs aux lacs de cratère du Manengouba.",
            "en": "Fourteen guides and horse handlers who lead walkers to the crater lakes of Mount Manengouba.",
        },
        body={
            "fr": (
                "<p>Les lacs jumeaux du Manengouba, que l’on dit l’un homme et l’autre femme, se méritent : quatre heures de "
                "montée, des pâturages, du brouillard. Les guides se partagent les sorties et entretiennent le sentier deux fois "
                "l’an.</p>"
                "<p>Leur association a fixé des règles avec les bergers mbororo : itinéraires, chiens, feux, respect du lac où "
                "l’on ne se baigne pas.</p>"
            ),
            "en": (
                "<p>Manengouba’s twin lakes, called the man and the woman, have to be earned: a four-hour climb, pastures, fog. "
                "The guides share out the trips and maintain the path twice a year.</p>"
                "<p>Their association has agreed rules with the Mbororo herders: routes, dogs, fires, and respect for the lake "
                "where nobody bathes.</p>"
            ),
        },
        contact=Contact(
            "Alphonse Mesumbé",
            "Chef des guides",
            "deux.lacs@example.org",
            phone="+237 6 99 00 00 69",
            whatsapp="+237 6 99 00 00 69",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="cueillette-du-cafe-ekel-ko",
        type="agr-terrain",
        texts={
            "fr": Text(
                title="Cueillir et trier le café sur les pentes d’Ekel-Ko",
                summary="Trois jours au moins avec une famille de planteurs : cerises mûres le matin, séchoir l’après-midi.",
                description=(
                    "<p>Une cerise rouge, une cerise verte : le prix du café se joue là. À la main, branche par branche, les "
                    "familles d’Ekel-Ko ne cueillent que le mûr, et cela demande trois passages là où d’autres n’en font qu’un. "
                    "Pendant les six semaines de récolte, tous les bras comptent, même lents.</p>"
                    "<p>Vous êtes accueilli par une famille de la coopérative. À 6 h 30, café noir et départ à pied ; cueillette "
                    "jusqu’à 11 h, panier à la ceinture. Après le repas, on descend au séchoir : flottaison dans le bac, étalage "
                    "sur les claies, retournement toutes les heures, tri des grains cassés. À 16 h, pesée devant tout le monde, "
                    "et votre panier est inscrit au compte de la famille.</p>"
                    "<p>Le soir du troisième jour, le torréfacteur est allumé. Vous repartez avec 250 g de ce que vous avez "
                    "cueilli et une idée exacte de ce que coûte un paquet.</p>"
                ),
                tasks=(
                    "Cueillir les cerises mûres",
                    "Trier par flottaison",
                    "Étaler et retourner au séchoir",
                    "Peser et inscrire les paniers",
                ),
                expected_result=("Environ 60 kg de cerises triées par personne en trois jours, portés au compte de la famille d’accueil."),
                prerequisites=("Marcher en pente avec un panier léger",),
                questions=("Avez-vous des allergies aux piqûres d’insectes ?",),
                equipment="Pantalon long, veste de pluie, chaussures qui accrochent.",
            ),
        },
        when=Window(90, 45),
        organisation="cafe-des-pentes-du-manengouba",
        places=(Place("Séchoir de la coopérative, Ekel-Ko", "nkongsamba", latitude=4.9713, longitude=9.9208),),
        shortest_stay=3,
        effort_hours=20,
        notice_days=14,
        deadline=75,
        minors_with_guardian=True,
        skills_useful=("agronomy",),
        families_welcome=True,
        groups_welcome=True,
        capacity=16,
        waiting_list=True,
        housing="provided",
        meals="provided",
        transport="partial",
        channel="whatsapp",
        answer_days=6,
        published_days_ago=8,
    ),
    Mission(
        slug="fresque-et-theatre-gare-des-arts",
        type="cul-creation",
        texts={
            "fr": Text(
                title="Une fresque et une pièce en cinq jours à la Gare des Arts",
                summary=("Comédiens, plasticiens, musiciens : menez un atelier avec 36 enfants jusqu’à une représentation sur le quai."),
                description=(
                    "<p>Le thème est donné par les enfants, la veille de votre arrivée. La dernière fois, ils avaient choisi "
                    "« le train qui ne voulait plus partir ». Cinq jours plus tard, il y avait un décor de douze mètres, sept "
                    "chansons et 300 personnes assises sur les rails.</p>"
                    "<p>Trois groupes de douze enfants, âgés de 9 à 14 ans, tournent entre le jeu, la peinture et la musique. "
                    "Vous prenez un groupe le matin, de 8 h 30 à 11 h 30, avec un artiste de la maison. L’après-midi, les "
                    "adultes construisent : praticables, costumes en pagne usé, éclairage. Le dernier jour à 16 h, on joue, puis "
                    "on discute avec le public.</p>"
                    "<p>Aucun matériel rare : craie, argile, pigments de latérite, seaux, bidons. Nous demandons aux invités "
                    "d’apprendre autant qu’ils montrent. Un conte mbo est toujours dans la pièce, et c’est une grand-mère du "
                    "quartier qui décide si on l’a bien dit.</p>"
                ),
                tasks=(
                    "Mener un groupe avec un artiste local",
                    "Construire décor et costumes",
                    "Régler la représentation",
                    "Laisser le plan de l’atelier à l’équipe",
                ),
                expected_result=("Une fresque qui reste au mur, une pièce jouée devant le quartier et un plan d’atelier réutilisable."),
                prerequisites=("Pratiquer un art de la scène, du son ou de l’image",),
                questions=("Quel atelier proposeriez-vous avec dix francs de matériel ?",),
                safeguarding_note=(
                    "Chaque groupe est mené par deux adultes, dont un de l’association. Autorisation des parents, pas de photo "
                    "de visage publiée, toilettes séparées et surveillées par l’équipe."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(37, days=5, start_time="08:30", end_time="16:30", capacity=6),
                Slot(121, days=5, start_time="08:30", end_time="16:30", capacity=6),
            ),
        ),
        organisation="la-gare-des-arts",
        places=(Place("La Gare des Arts, ancien entrepôt du rail", "nkongsamba", latitude=4.9561, longitude=9.9372),),
        accessible=True,
        shortest_stay=5,
        effort_hours=32,
        notice_days=10,
        deadline=25,
        skills_required=("arts",),
        skills_useful=("theatre", "music", "pedagogy"),
        level="some",
        with_children=True,
        capacity=12,
        housing="partial",
        meals="partial",
        certificate=True,
        published_days_ago=15,
    ),
    Mission(
        slug="sentier-des-deux-lacs",
        type="tou-test",
        texts={
            "fr": Text(
                title="Éprouver le sentier des Deux Lacs, de Melong au cratère",
                summary=("Deux jours de marche et une nuit sous tente pour vérifier le balisage, l’eau, les prix et les consignes."),
                description=(
                    "<p>Les guides ont peint des repères, posé onze bancs et rédigé une fiche de sécurité. Ils connaissent la "
                    "montagne de trop près pour savoir si un étranger s’y retrouve. C’est à vous de marcher devant.</p>"
                    "<p>On quitte Nkongsamba à 6 h en voiture jusqu’aux dernières maisons au-dessus de Melong. La montée dure "
                    "quatre heures, avec un cheval pour les sacs. Le guide marche vingt mètres derrière et se tait : vous suivez "
                    "les repères, vous vous trompez, il note où. Bivouac au bord du grand lac, soupe chaude, froid vif au matin, "
                    "puis descente par un autre chemin et retour vers 15 h.</p>"
                    "<p>Vous rapportez un carnet : durées réelles, passages glissants, point où le téléphone capte, qualité du "
                    "repas, ce qui vous a manqué. Les bergers rencontrés ont leur mot à dire, et une page leur est réservée.</p>"
                ),
                tasks=(
                    "Suivre seul le balisage, guide derrière",
                    "Chronométrer chaque tronçon",
                    "Juger le bivouac et les repas",
                    "Recueillir l’avis des bergers",
                ),
                expected_result=("Un balisage corrigé, une fiche de sécurité exacte et un prix affiché avant la prochaine saison sèche."),
                prerequisites=("Bonne condition physique", "Expérience de la marche en montagne"),
                questions=("Quelle est votre plus longue randonnée récente ?",),
                costs=(
                    "Guide, cheval, tente et repas sont offerts pendant l’essai ; la voiture depuis Nkongsamba est partagée (3 000 FCFA)."
                ),
                equipment="Chaussures de marche, veste chaude, lampe, sac de couchage.",
                safety_note="Départ annulé en cas d’orage annoncé ; le guide porte une radio et une trousse.",
            ),
        },
        when=Window(-5, 60),
        organisation="guides-des-deux-lacs",
        places=(
            Place("Départ des guides, gare routière de Nkongsamba", "nkongsamba", latitude=4.9539, longitude=9.9427),
            Place("Lacs du Manengouba", "nkongsamba", latitude=5.0311, longitude=9.829),
        ),
        shortest_stay=2,
        effort_hours=18,
        notice_days=4,
        audience="visitors",
        languages_useful=("en",),
        skills_useful=("sport", "sustainable_tourism"),
        level="some",
        capacity=8,
        meals="provided",
        transport="partial",
        insured=True,
        channel="external",
        answer_url="https://deux-lacs.example.org/essai",
        answer_days=4,
        published_days_ago=24,
    ),
    Mission(
        slug="jumelage-villes-de-cafe",
        type="pub-jumelage",
        texts={
            "fr": Text(
                title="Chercher une ville jumelle autour du café et du rail",
                summary=(
                    "Aidez la ville, à distance, à choisir trois villes, à écrire la première lettre et à préparer un premier "
                    "échange utile."
                ),
                description=(
                    "<p>Deux discours, une assiette gravée, puis plus rien : Nkongsamba ne veut pas d’un jumelage de banquet. "
                    "Elle cherche un partenaire avec qui travailler, et elle sait sur quoi : la reconversion d’un quartier "
                    "ferroviaire, le café de colline, les métiers d’art.</p>"
                    "<p>Le service de la coopération compte deux personnes. Avec elles, vous dressez une liste courte de villes "
                    "de taille comparable, en Europe, au Brésil, au Vietnam ou ailleurs en Afrique, qui ont vécu la même "
                    "histoire. Vous cherchez qui y décide, dans quelle langue lui écrire, quels réseaux financent un échange "
                    "d’agents ou d’apprentis. Puis vous rédigez la lettre et la note de deux pages qui l’accompagne.</p>"
                    "<p>Tout se fait en ligne, une réunion tous les quinze jours pendant trois mois. Si vous habitez l’une de "
                    "ces villes, ou si vous y connaissez une association, votre aide vaut double. Les contacts pris engagent la "
                    "ville seule, pas vous.</p>"
                ),
                tasks=(
                    "Comparer une dizaine de villes",
                    "Identifier les interlocuteurs et les réseaux",
                    "Rédiger lettre et note",
                    "Préparer la première visio",
                ),
                expected_result="Trois lettres envoyées, une note de coopération de deux pages et un premier rendez-vous obtenu.",
                questions=("Dans quelle ville vivez-vous ?", "Connaissez-vous sa mairie ou ses associations ?"),
            ),
        },
        when=AnyTime(),
        city="nkongsamba",
        modality="remote",
        accessible=True,
        effort_hours=20,
        audience="diaspora",
        languages_useful=("en", "de", "pt"),
        skills_useful=("public_administration", "writing", "languages"),
        level="some",
        capacity=3,
        published_days_ago=33,
    ),
    Mission(
        slug="stage-course-en-cote-baressoumtou",
        type="spo-stage",
        texts={
            "fr": Text(
                title="Stage de course en côte pour les cadets de Baressoumtou",
                summary="Entraîneurs et coureurs : dix matinées avec trente jeunes de 13 à 17 ans sur les pistes du plateau.",
                description=(
                    "<p>À 900 mètres d’altitude, avec des pistes qui montent de tous côtés, Nkongsamba devrait former des "
                    "coureurs. Elle en a eu. Le service des sports relance une école de course pour les cadets de Baressoumtou "
                    "et des collèges voisins, filles et garçons à parts égales.</p>"
                    "<p>Le stage se tient pendant trois semaines de congés, du lundi au vendredi. À 6 h, on marche ; à 6 h 20, "
                    "on court : éducatifs, côtes courtes, descente, relais. À 8 h, étirements, eau, bananes, puis vingt minutes "
                    "de théorie sous l’arbre sur le sommeil, les chaussures, la douleur qu’il faut écouter. À 9 h, c’est fini. "
                    "Deux moniteurs de la ville tiennent les groupes et reprennent votre programme toute l’année.</p>"
                    "<p>Cinq matinées suffisent pour être utile. La dernière se termine par une course ouverte aux familles, de "
                    "la gare à la chefferie, chronométrée par les jeunes.</p>"
                ),
                tasks=(
                    "Encadrer un groupe de dix coureurs",
                    "Corriger foulée et descente",
                    "Écrire un plan de douze semaines",
                    "Former deux moniteurs au chronomètre",
                ),
                expected_result="Trente jeunes évalués, un plan annuel et deux moniteurs capables de le suivre.",
                prerequisites=("Diplôme ou pratique confirmée en athlétisme",),
                equipment="Chaussures de course ; celles que vous ne mettez plus trouveront un pied à leur taille.",
                safety_note="Pistes fermées à la circulation pendant les séances ; secouriste et point d’eau au départ.",
                safeguarding_note=(
                    "Deux moniteurs de la ville présents à chaque séance, accord écrit des parents, aucun trajet d’un jeune seul "
                    "avec un adulte, pas de photo individuelle publiée."
                ),
            ),
        },
        when=Window(100, 21),
        city="nkongsamba",
        places=(Place("Terrain de Baressoumtou", "nkongsamba", latitude=4.9487, longitude=9.9291),),
        shortest_stay=5,
        effort_hours=18,
        notice_days=10,
        deadline=85,
        skills_required=("sport",),
        skills_useful=("first_aid", "mentoring"),
        level="some",
        with_children=True,
        capacity=4,
        housing="partial",
        insured=True,
        certificate=True,
        channel="phone",
        published_days_ago=0,
    ),
    Mission(
        slug="torrefacteurs-et-lots-de-cafe",
        type="inv-reseau",
        texts={
            "fr": Text(
                title="Présenter le café du Manengouba à des torréfacteurs de votre ville",
                summary=("Portez des échantillons, ouvrez trois portes et aidez la coopérative à chiffrer une première vente de 300 kg."),
                description=(
                    "<p>La coopérative peut livrer 300 kg d’un même lot, noté et tracé. C’est trop peu pour un négociant, trop "
                    "pour une valise, mais c’est la bonne taille pour un torréfacteur de quartier qui veut savoir d’où vient son "
                    "café.</p>"
                    "<p>Pendant votre séjour, vous passez une journée à Ekel-Ko : le verger, le séchoir, la dégustation avec les "
                    "deux responsables de qualité. Vous repartez avec des échantillons de 200 g, une fiche par lot et la grille "
                    "des coûts, de la cerise au port. De retour chez vous, vous prenez rendez-vous avec trois torréfacteurs ou "
                    "épiceries, vous goûtez avec eux et vous nous rapportez ce qu’ils disent, y compris les refus.</p>"
                    "<p>Nous gérons contrat, douane et paiement ; vous ne signez et n’avancez rien. Cette mise en relation ne "
                    "constitue ni un conseil financier ni une promesse de rendement, et aucune commission n’est versée.</p>"
                ),
                tasks=(
                    "Visiter la coopérative et déguster",
                    "Présenter les échantillons à trois acheteurs",
                    "Rapporter leurs remarques",
                    "Aider à chiffrer la livraison",
                ),
                expected_result="Trois avis d’acheteurs par ville, et une première vente chiffrée si l’un d’eux est preneur.",
                questions=("Dans quelle ville démarcheriez-vous ?", "Connaissez-vous déjà un torréfacteur ?"),
                equipment="Un peu de place en bagage ; la coopérative fournit le certificat phytosanitaire des échantillons.",
            ),
        },
        when=AnyTime(),
        organisation="cafe-des-pentes-du-manengouba",
        places=(Place("Séchoir et salle de dégustation, Ekel-Ko", "nkongsamba", latitude=4.9713, longitude=9.9208),),
        modality="hybrid",
        effort_hours=12,
        notice_days=6,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("en", "de"),
        skills_useful=("sales", "business", "marketing"),
        level="some",
        meals="partial",
        transport="partial",
        published_days_ago=40,
    ),
)
