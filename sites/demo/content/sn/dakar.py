"""Dakar: the city's services and a company of the city."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="ndaje-numerique",
        kind="company",
        name="Ndajé Numérique",
        city="dakar",
        summary={
            "fr": (
                "Atelier de logiciels de Ouakam : onze salariés, des applications pour les transports et les "
                "marchés, un vendredi sur deux donné à un projet libre."
            )
        },
        body={
            "fr": (
                "<p>Ndajé Numérique conçoit depuis 2016 des applications qui tiennent sur un téléphone d’entrée de "
                "gamme et une connexion coupée la moitié du temps. Ses clients sont des gares routières, des "
                "coopératives et deux communes de la région.</p>"
                "<p>Un vendredi sur deux, l’équipe travaille à des projets ouverts dont le code est publié. C’est "
                "pour eux qu’elle cherche des renforts, sur place ou à distance ; aucun de ces travaux n’est facturé "
                "à qui que ce soit.</p>"
            )
        },
        contact=Contact(
            name="Cheikh Sarr",
            role="Responsable des projets ouverts",
            email="projets@ndaje.example.org",
            phone="+221 77 000 00 11",
            whatsapp="+221 77 000 00 11",
        ),
        website="https://ndaje.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="preparer-des-entretiens-a-la-medina",
        type="ent-emploi",
        texts={
            "fr": Text(
                title="Préparer des entretiens d’embauche à la Médina",
                summary=(
                    "Deux matinées par semaine, aidez six jeunes diplômés de la Médina à passer d’un CV qui dort à un entretien préparé."
                ),
                description=(
                    "<p>La Ville de Dakar reçoit chaque mardi et chaque jeudi matin de jeunes diplômés de la Médina, "
                    "de Gueule Tapée et de Colobane. Beaucoup ont une licence ou un BTS, un CV de trois pages et "
                    "aucun entretien à raconter. Ils cherchent moins des conseils généraux que le regard de "
                    "quelqu’un qui recrute, ou qui vient d’être recruté.</p>"
                    "<p>À 10 heures, l’animatrice vous présente les six inscrits du jour et l’offre que chacun vise. "
                    "Jusqu’à 11 h 15, vous relisez les CV par deux, stylo en main. Viennent ensuite des simulations "
                    "de dix minutes, filmées avec le téléphone du candidat, et un retour à chaud devant le groupe, "
                    "toujours dans le même ordre : ce qui a convaincu, ce qui a manqué, une phrase à redire "
                    "autrement.</p>"
                    "<p>À 12 h 30, chacun repart avec un CV d’une page, sa vidéo et trois entreprises à contacter "
                    "dans la semaine. L’animatrice vous écrit plus tard ce que ces démarches ont donné.</p>"
                ),
                tasks=(
                    "Relire trois CV avec leur auteur et les ramener à une page",
                    "Tenir le rôle du recruteur dans six simulations filmées",
                    "Donner à chacun un retour précis, en public et sans blesser",
                ),
                expected_result=(
                    "Six candidats par matinée repartent avec un CV d’une page, une vidéo d’entretien et trois entreprises à contacter."
                ),
                prerequisites=("Avoir recruté, ou passé soi-même plusieurs entretiens ces cinq dernières années",),
                questions=("Dans quel métier travaillez-vous ?", "Quels mardis ou jeudis pouvez-vous venir ?"),
            )
        },
        when=Recurring(weekdays=(1, 3), start_time="10:00", end_time="12:30"),
        city="dakar",
        places=(
            Place(
                "Salle de l’emploi, mairie de la Médina",
                "dakar",
                14.6842,
                -17.4503,
                ("À cinq minutes à pied du marché Tilène ; demander la salle du premier étage, accessible par l’ascenseur."),
            ),
        ),
        accessible=True,
        effort_hours=5,
        notice_days=3,
        languages_useful=("wo",),
        skills_required=("human_resources",),
        skills_useful=("mentoring", "communication"),
        level="some",
        capacity=2,
        channel="phone",
        answer_days=3,
        published_days_ago=12,
    ),
    Mission(
        slug="carte-des-cars-rapides-hors-connexion",
        type="inn-projet",
        texts={
            "fr": Text(
                title="Faire marcher sans réseau la carte des cars rapides",
                summary=(
                    "Développeuses et développeurs : donnez quelques soirées à une carte libre des lignes de cars "
                    "rapides et de Ndiaga Ndiaye de Dakar."
                ),
                description=(
                    "<p>À Dakar, personne n’affiche le trajet des cars rapides : on le connaît, ou on le demande à "
                    "l’apprenti. Ndajé Numérique a relevé 47 lignes avec des étudiants, arrêt par arrêt, et les "
                    "publie sur une carte libre. Elle marche bien au bureau. Dans le car, avec un téléphone de 2 Go "
                    "de mémoire et un forfait épuisé, elle met vingt secondes à s’ouvrir.</p>"
                    "<h3>Ce que nous cherchons</h3>"
                    "<ul>"
                    "<li>diviser par cinq le poids de la première page (1,8 Mo aujourd’hui) ;</li>"
                    "<li>garder la ligne choisie lisible sans connexion ;</li>"
                    "<li>écrire des tests pour le calcul des correspondances.</li></ul>"
                    "<p>Vous choisissez une tâche dans la liste publique, puis Cheikh vous appelle trente minutes "
                    "pour vous montrer le code. Ensuite vous avancez à votre heure ; l’équipe relit vos propositions "
                    "sous deux jours ouvrés. Si vous passez à Dakar, venez un vendredi : on monte ensemble dans la "
                    "ligne Ouakam–Petersen avec le plus vieux téléphone de l’atelier.</p>"
                ),
                tasks=(
                    "Choisir une tâche ouverte et en discuter trente minutes avec l’équipe",
                    "Proposer une modification accompagnée de ses tests",
                    "Répondre aux relectures jusqu’à la mise en ligne",
                ),
                expected_result=(
                    "Une carte qui s’ouvre en moins de quatre secondes sur un téléphone d’entrée de gamme et reste lisible hors connexion."
                ),
                prerequisites=("Pratiquer JavaScript ou Python et savoir proposer du code sur une forge",),
                questions=("Un lien vers du code que vous avez écrit, même modeste ?",),
            )
        },
        when=AnyTime(),
        organisation="ndaje-numerique",
        modality="remote",
        effort_hours=20,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("wo", "en"),
        skills_required=("software",),
        skills_useful=("data", "design"),
        level="professional",
        channel="external",
        answer_url="https://ndaje.example.org/contribuer",
        answer_days=4,
        published_days_ago=27,
    ),
    Mission(
        slug="index-des-registres-etat-civil",
        type="pub-appui",
        texts={
            "fr": Text(
                title="Bâtir l’index numérique des registres d’état civil",
                summary=(
                    "La Ville de Dakar veut retrouver un acte en trois minutes : aidez ses agents à concevoir et à "
                    "contrôler l’index des registres."
                ),
                description=(
                    "<p>Pour un extrait de naissance de 1974, il faut aujourd’hui connaître le centre, l’année et le "
                    "numéro, puis attendre qu’un agent descende aux archives. Les registres ont été photographiés : "
                    "212 000 vues, rangées par volume, sans index. Quatre agents saisissent les noms, chacun à sa "
                    "manière.</p>"
                    "<p>La première semaine se passe sur place. Le matin, vous vous asseyez à côté des agents et "
                    "vous regardez comment ils cherchent, saisissent, corrigent. L’après-midi, vous fixez avec la "
                    "cheffe du service les règles communes : écriture des prénoms, dates incertaines, actes en "
                    "marge. Ensuite, depuis chez vous, vous préparez un contrôle par échantillon et en expliquez les "
                    "résultats à l’équipe lors d’un appel par semaine, pendant un mois.</p>"
                    "<p>Vous ne manipulez que des copies, sur un poste du service ou un accès nominatif, après avoir "
                    "signé un engagement de confidentialité. À la fin, l’équipe doit pouvoir mesurer elle-même la "
                    "qualité de sa saisie, sans vous et sans logiciel à acheter.</p>"
                ),
                tasks=(
                    "Observer la saisie et noter les cas difficiles",
                    "Écrire avec le service un guide de saisie de quatre pages",
                    "Monter un contrôle par échantillon que les agents refont seuls",
                ),
                expected_result=(
                    "Un guide de saisie adopté, un taux d’erreur mesuré chaque semaine et un index de 20 000 actes contrôlés."
                ),
                prerequisites=(
                    "Signer un engagement de confidentialité",
                    "Une expérience d’archives, de base de données ou d’état civil",
                ),
                questions=("Avec quels outils avez-vous déjà contrôlé des données ?", "Combien de jours êtes-vous à Dakar ?"),
                equipment="Un ordinateur portable pour la partie à distance.",
            )
        },
        when=Window(start=20, days=60),
        city="dakar",
        places=(
            Place(
                "Centre principal d’état civil, Plateau",
                "dakar",
                14.6708,
                -17.4378,
                "Accueil de l’hôtel de ville, se présenter avec une pièce d’identité.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=5,
        effort_hours=40,
        notice_days=10,
        deadline=15,
        remote_follow_up=True,
        languages_useful=("wo",),
        skills_required=("data",),
        skills_useful=("public_administration", "project_management"),
        level="professional",
        capacity=2,
        meals="partial",
        certificate=True,
        published_days_ago=16,
    ),
)
