"""Kaolack: the city hall and a community health centre."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="centre-de-sante-fajju",
        kind="health_facility",
        name="Centre de santé communautaire Fajju",
        city="kaolack",
        summary={
            "fr": (
                "Centre de santé du quartier Ndorong : deux médecins, sept infirmières, une sage-femme et "
                "trente-deux relais de quartier pour 38 000 habitants."
            )
        },
        body={
            "fr": (
                "<p>Le centre Fajju soigne, suit les grossesses et va chercher les malades qui ne viennent pas : "
                "diabétiques sans traitement, hypertendus qui s’ignorent, jeunes mères loin de la route. Son comité "
                "de santé, élu, fixe le prix des consultations et publie les comptes.</p>"
                "<p>Les professionnels de passage travaillent toujours en binôme avec un soignant du centre, qui "
                "connaît les familles et garde la décision. Le médecin-chef vérifie chaque diplôme avant "
                "d’accepter.</p>"
            )
        },
        contact=Contact(
            name="Moustapha Cissé",
            role="Administrateur du centre",
            email="accueil@fajju.example.org",
            phone="+221 77 000 00 51",
            whatsapp="+221 77 000 00 52",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="caravane-diabete-tension-ndorong",
        type="san-caravane",
        texts={
            "fr": Text(
                title="Caravane diabète et tension dans quatre quartiers",
                summary=(
                    "Médecins et infirmiers diplômés : deux jours de dépistage à Ndorong, Sara et Médina Mbaba, avec "
                    "un rendez-vous pour chaque cas."
                ),
                description=(
                    "<p>À Kaolack, l’eau et la cuisine sont salées, et l’on découvre souvent l’hypertension le jour "
                    "de l’accident. Le centre Fajju sort deux fois cette saison avec une tente, six tensiomètres et "
                    "huit cents bandelettes. À la dernière sortie, 311 personnes sont venues pour deux médecins : il "
                    "a fallu en renvoyer quatre-vingts.</p>"
                    "<p>L’équipe part à 7 h 30. À 8 heures, les relais ont déjà inscrit les quarante premiers. Vous "
                    "tenez un poste avec une infirmière du centre : tension prise deux fois, glycémie, question sur "
                    "les traitements, carnet rempli. Les valeurs hautes passent à la tente du médecin, qui examine "
                    "et fixe un rendez-vous au centre sous huit jours. Pause de 13 heures à 14 h 30, puis reprise "
                    "jusqu’à 17 heures. Le soir du deuxième jour, on relit ensemble la liste des rendez-vous.</p>"
                    "<p>Une caravane qui ne fait que mesurer inquiète pour rien. Nous dépistons donc seulement ce "
                    "que le centre peut suivre ; un mois après, vous recevez la part des patients revenus, sans "
                    "aucun nom.</p>"
                ),
                tasks=(
                    "Tenir un poste de dépistage avec une infirmière du centre",
                    "Examiner et orienter les cas, pour les médecins",
                    "Relire la liste des rendez-vous en fin de sortie",
                ),
                expected_result=("Six cents personnes dépistées en deux sorties, un rendez-vous de suivi pour chaque valeur anormale."),
                prerequisites=(
                    "Diplôme de médecin ou d’infirmier et droit d’exercer en cours, vérifiés par le médecin-chef",
                    "Vaccinations à jour",
                ),
                questions=("Votre profession, votre lieu d’exercice et votre numéro d’inscription ?",),
                equipment="Blouse, stéthoscope ; le reste est sur place.",
                safety_note=("Les actes sont couverts par l’autorisation temporaire que le centre demande pour vous : répondez à temps."),
            )
        },
        when=Slots(
            (
                Slot(start=24, days=2, start_time="07:30", end_time="17:00", capacity=6),
                Slot(start=52, days=2, start_time="07:30", end_time="17:00", capacity=6),
            )
        ),
        organisation="centre-de-sante-fajju",
        places=(
            Place("Place de Ndorong, départ de la caravane", "kaolack", 14.1633, -16.0795, "Rendez-vous dans la cour du centre Fajju."),
        ),
        urgent=True,
        shortest_stay=2,
        effort_hours=18,
        notice_days=14,
        deadline=10,
        languages_useful=("wo", "ff"),
        skills_required=("medicine", "nursing"),
        skills_useful=("public_health",),
        level="professional",
        licence_required=True,
        capacity=12,
        housing="provided",
        meals="provided",
        transport="provided",
        insured=True,
        certificate=True,
        channel="whatsapp",
        answer_days=3,
        published_days_ago=5,
    ),
    Mission(
        slug="former-les-relais-de-quartier",
        type="san-prevention",
        texts={
            "fr": Text(
                title="Former trente-deux relais au suivi du diabète",
                summary=(
                    "Infirmières, diététiciens, éducateurs de santé : cinq matinées pour que les relais sachent "
                    "parler sel, pied et insuline."
                ),
                description=(
                    "<p>Les trente-deux relais du centre sont coiffeuses, tailleurs, mères de famille. Ils passent "
                    "dans les cours, rappellent un rendez-vous, écoutent. Quand une voisine leur demande si "
                    "l’insuline rend aveugle ou combien de cuillerées de riz elle peut manger, ils n’ont pas de "
                    "réponse, ou trop de réponses.</p>"
                    "<p>La formation tient en cinq matinées, de 9 heures à 12 h 30, deux groupes de seize. Chaque "
                    "matinée suit une journée de malade : le petit déjeuner, le médicament, le repas autour du bol "
                    "commun, le soin du pied, la nuit. On part d’un cas raconté par un relais, on le joue, on "
                    "corrige ; la sage-femme traduit et adapte. L’après-midi, vous sortez une heure avec deux relais "
                    "pour les voir faire, sans prendre la parole.</p>"
                    "<p>Il n’y a aucun acte de soin dans cette mission. Le dernier jour, on enregistre avec vous "
                    "cinq messages vocaux de deux minutes, en wolof et en pulaar, que les relais envoient ensuite "
                    "aux familles.</p>"
                ),
                tasks=(
                    "Préparer cinq matinées avec la sage-femme",
                    "Animer les jeux de rôle de deux groupes de seize",
                    "Accompagner quatre sorties de relais",
                    "Valider les cinq messages vocaux",
                ),
                expected_result="Trente-deux relais formés, une fiche par matinée et cinq messages vocaux en deux langues.",
                prerequisites=("Formation en soins infirmiers, diététique ou éducation thérapeutique",),
                questions=("Avez-vous déjà formé des non-soignants ?",),
            )
        },
        when=Window(start=30, days=40),
        organisation="centre-de-sante-fajju",
        places=(Place("Salle du comité de santé, centre Fajju", "kaolack", 14.1647, -16.0812, "De plain-pied, entrée par la cour."),),
        accessible=True,
        shortest_stay=5,
        effort_hours=28,
        notice_days=10,
        deadline=20,
        remote_follow_up=True,
        languages_useful=("wo", "ff"),
        skills_required=("public_health",),
        skills_useful=("nursing", "nutrition", "pedagogy"),
        level="professional",
        capacity=2,
        housing="partial",
        meals="provided",
        certificate=True,
        published_days_ago=7,
    ),
    Mission(
        slug="acheteurs-pour-le-sel-et-le-mil",
        type="inv-reseau",
        texts={
            "fr": Text(
                title="Ouvrir des débouchés au sel et au mil du Saloum",
                summary=(
                    "Épicerie, restaurant, centrale d’achat : mettez quatre groupements de Kaolack en relation avec "
                    "des acheteurs que vous connaissez."
                ),
                description=(
                    "<p>Autour de Kaolack, on récolte du sel dans des puits creusés à la main et l’on transforme le "
                    "mil en semoule, en arraw, en couscous roulé. Quatre groupements, dont trois de femmes, ont "
                    "leurs autorisations sanitaires et du stock. Ils vendent presque tout au marché central, au prix "
                    "du jour.</p>"
                    "<p>La mairie a préparé une fiche par produit : quantités, poids des sachets, analyse, prix "
                    "départ Kaolack. Si vous passez, le tour prend une journée : les puits à sel à 8 heures, deux "
                    "ateliers de roulage ensuite, goûter à 13 heures, puis la discussion sur ce qu’un acheteur "
                    "demande vraiment. À distance, le même travail se fait en deux appels et l’envoi d’un colis "
                    "d’échantillons.</p>"
                    "<p>Vous présentez un groupement à un ou deux acheteurs et assistez au premier échange. Ni "
                    "commission ni exclusivité : les contrats se signent entre eux. La mairie met en relation et ne "
                    "garantit aucun résultat ; rien de tout cela n’est un conseil financier.</p>"
                ),
                tasks=(
                    "Lire les fiches produits et dire ce qu’il y manque",
                    "Présenter un groupement à un ou deux acheteurs",
                    "Assister au premier échange et en faire le point",
                ),
                expected_result=("Un premier essai de vente pour chacun des quatre groupements, avec un retour écrit de l’acheteur."),
                prerequisites=("Connaître le commerce alimentaire par son métier ou son entourage",),
                questions=("À quels acheteurs pensez-vous, et dans quel pays ?",),
                costs="Les échantillons sont offerts ; leur envoi hors du Sénégal est à la charge de l’acheteur.",
            )
        },
        when=AnyTime(),
        city="kaolack",
        places=(Place("Maison des groupements, Léona", "kaolack", 14.1489, -16.0742),),
        modality="hybrid",
        accessible=True,
        effort_hours=8,
        notice_days=5,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("wo",),
        skills_required=("sales",),
        skills_useful=("marketing", "logistics", "food_processing"),
        level="some",
        transport="partial",
        channel="external",
        answer_url="https://kaolack-groupements.example.org/acheteurs",
        published_days_ago=44,
    ),
    Mission(
        slug="matinees-chez-les-anciens-de-leona",
        type="sol-visite",
        texts={
            "fr": Text(
                title="Les samedis matin chez les anciens de Léona",
                summary=(
                    "Avec une bénévole du quartier, rendez visite à trois personnes âgées de Léona : compagnie, "
                    "lecture du courrier, petite promenade."
                ),
                description=(
                    "<p>À Léona, on naît et l’on vieillit dans la même cour. Mais quand les enfants sont à Dakar, à "
                    "Milan ou à New York, il reste parfois une grand-mère avec une petite-nièce de douze ans et un "
                    "téléphone sans crédit. L’action sociale de la Ville tient une liste de vingt-six personnes et "
                    "sort chaque samedi avec des bénévoles.</p>"
                    "<p>On se retrouve à 9 h 30 à la case des associations. Sokhna Mbacké distribue les visites : "
                    "trois maisons par binôme, trois quarts d’heure chacune. Chez Yaye Astou, on relit les "
                    "ordonnances et on vérifie les dates ; chez Pape Laye, on joue aux dames et l’on perd ; "
                    "ailleurs, on appelle ensemble un fils en vidéo, ou l’on marche jusqu’au coin de la rue. À midi, "
                    "chacun rapporte ce qu’il a vu et Sokhna décide s’il faut prévenir l’assistante sociale.</p>"
                    "<p>Pas de don d’argent, pas de soins, pas de promesse de revenir si vous ne le pouvez pas. "
                    "Venir une seule fois est bienvenu, à condition de le dire d’emblée.</p>"
                ),
                tasks=(
                    "Rendre trois visites avec une bénévole du quartier",
                    "Rendre un petit service convenu : courrier, appel, promenade",
                    "Faire le point avec l’action sociale à midi",
                ),
                expected_result="Vingt-six personnes visitées chaque samedi et un signalement quand quelque chose ne va pas.",
                questions=("Quel samedi, et dans quelles langues vous sentez-vous à l’aise ?",),
            )
        },
        when=Recurring(weekdays=(5,), start_time="09:30", end_time="12:00"),
        city="kaolack",
        places=(Place("Case des associations de Léona", "kaolack", 14.1471, -16.0759, "Derrière le marché central, côté gare des cars."),),
        accessible=True,
        effort_hours=3,
        notice_days=2,
        minimum_age=16,
        minors_with_guardian=True,
        languages_useful=("wo", "ff"),
        skills_useful=("psychology",),
        families_welcome=True,
        capacity=10,
        meals="partial",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=17,
    ),
)
