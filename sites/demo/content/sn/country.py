"""What is asked for the whole of Senegal, and the portal's news."""

from sites.demo.content.vocabulary import Contact, Mission, News, Organisation, Recurring, Text

ORGANISATIONS = (
    Organisation(
        slug="passerelle-des-savoirs",
        kind="ngo",
        name="Passerelle des savoirs",
        city=None,
        summary={
            "fr": (
                "ONG nationale qui aide les petites associations des quatorze régions à écrire leurs projets, à "
                "tenir leurs comptes et à rendre compte."
            )
        },
        body={
            "fr": (
                "<p>Trois cents associations de village et de quartier ont suivi les permanences de Passerelle des "
                "savoirs depuis 2013. Elles ont en commun une bonne idée, un compte bancaire et personne pour "
                "remplir le formulaire de huit pages d’un bailleur.</p>"
                "<p>L’équipe de cinq personnes travaille depuis Dakar, par téléphone et en visioconférence, et fait "
                "deux tournées par an. Les relectures sont gratuites et ne donnent lieu à aucun pourcentage sur les "
                "fonds obtenus.</p>"
            )
        },
        contact=Contact(
            name="Seynabou Kane",
            role="Coordinatrice des relectures",
            email="relectures@passerelle-savoirs.example.org",
            phone="+221 77 000 00 71",
        ),
        website="https://passerelle-savoirs.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="relire-les-projets-du-mercredi",
        type="soc-gestion",
        texts={
            "fr": Text(
                title="Relire un projet d’association le mercredi soir",
                summary=(
                    "En visioconférence, une heure et demie pour aider une association de village à rendre clair son "
                    "dossier de financement."
                ),
                description=(
                    "<p>Un moulin à Matam, une case des tout-petits à Kolda, un périmètre de femmes à Podor : les "
                    "dossiers que nous recevons sont solides sur le terrain et fragiles sur le papier. Le budget ne "
                    "correspond pas au texte, l’objectif change d’une page à l’autre, l’annexe manque. Un lecteur "
                    "extérieur voit en une heure ce que l’auteur ne voit plus.</p>"
                    "<p>Le lundi, vous recevez un dossier de dix pages au plus. Le mercredi, à 18 heures de Dakar, "
                    "la secrétaire ou le trésorier de l’association vous rejoint avec l’une de nos coordinatrices. "
                    "Pendant une demi-heure, vous lui faites raconter le projet sans lire. Vous reprenez ensuite le "
                    "budget, ligne après ligne, puis trois passages à récrire. À 19 h 30, on convient de ce que "
                    "l’association corrige seule et de ce que vous relirez une dernière fois par courriel.</p>"
                    "<p>Vous pouvez venir un mercredi ou dix. Vous ne cherchez pas de bailleur, vous ne donnez pas "
                    "d’argent, vous n’écrivez pas à la place de l’association : c’est sa voix que le dossier doit "
                    "porter.</p>"
                ),
                tasks=(
                    "Lire un dossier de dix pages avant l’appel",
                    "Confronter le budget et le texte avec le trésorier",
                    "Relire une dernière fois la version corrigée",
                ),
                expected_result="Un dossier cohérent, déposé dans les délais, et une association qui saura écrire le suivant.",
                prerequisites=("Avoir rédigé, instruit ou géré des projets financés",),
                questions=("Quels domaines connaissez-vous : eau, santé, agriculture, éducation ?",),
                equipment="Une connexion qui supporte un appel d’une heure et demie.",
            )
        },
        when=Recurring(weekdays=(2,), start_time="18:00", end_time="19:30"),
        organisation="passerelle-des-savoirs",
        modality="remote",
        effort_hours=4,
        notice_days=5,
        languages_useful=("wo", "ff"),
        skills_required=("project_management",),
        skills_useful=("fundraising", "accounting", "writing"),
        level="professional",
        capacity=15,
        certificate=True,
        answer_days=5,
        published_days_ago=29,
    ),
)

NEWS = (
    News(
        slug="hann-ce-que-disent-les-pesees",
        texts={
            "fr": (
                "Baie de Hann : ce que disent les pesées",
                ("Cinq matinées, 3,4 tonnes, et une surprise : le premier déchet de la plage n’est pas le sachet d’eau, mais le filet."),
                (
                    "<p>Les équipes de la plage de Hann ont fini de dépouiller leurs carnets. Sur cinq matinées, 412 "
                    "participants ont ramassé 3,4 tonnes de déchets. Les filets et cordages abandonnés en font à eux "
                    "seuls 38 %, devant le plastique dur et les sachets d’eau.</p>"
                    "<p>La Ville a donc changé ses bennes : un conteneur à filets est posé au quai, et un réparateur "
                    "de Thiaroye passe le vider chaque semaine. Trois usines ont posé des grilles sur leurs rejets "
                    "après avoir vu les chiffres.</p>"
                    "<p>Les prochaines matinées sont ouvertes à tous, enfants compris avec un parent.</p>"
                ),
            )
        },
        published_days_ago=4,
    ),
    News(
        slug="saint-louis-sept-guides",
        texts={
            "fr": (
                "Saint-Louis : sept guides cherchent des visiteurs exigeants",
                (
                    "Leur formation est finie, leur circuit ne l’est pas. Dix-neuf voyageurs l’ont déjà testé, et le "
                    "guide a changé de trottoir."
                ),
                (
                    "<p>« Le plus utile, c’est le voyageur qui ose dire qu’il s’est ennuyé au quatrième arrêt », "
                    "raconte Ndiaga, 23 ans, l’un des sept nouveaux guides de l’île. Depuis un mois, des visiteurs "
                    "de passage suivent le parcours des balcons et remplissent une fiche avec lui.</p>"
                    "<p>Trois choses ont déjà changé : la pause se prend à mi-chemin, le prix se dit au départ, et "
                    "la visite du quai se fait côté ombre.</p>"
                    "<p>L’office attend encore une quinzaine de fiches avant d’imprimer le plan.</p>"
                ),
            )
        },
        published_days_ago=15,
    ),
    News(
        slug="comment-repondre-pendant-un-court-sejour",
        texts={
            "fr": (
                "Une semaine au pays : comment choisir une mission",
                ("Famille, démarches, plage : le temps file. Quatre conseils des points focaux pour que la rencontre ait lieu."),
                (
                    "<p>Les six villes du portail ont comparé les réponses reçues ces derniers mois. La plupart des "
                    "rendez-vous manqués tiennent à peu de chose.</p>"
                    "<ul>"
                    "<li>Écrivez avant le départ : beaucoup de missions demandent quelques jours pour préparer votre "
                    "venue.</li>"
                    "<li>Donnez vos dates exactes et la ville où vous dormez.</li>"
                    "<li>Dites ce que vous savez faire en une phrase, plutôt qu’un CV.</li>"
                    "<li>Si votre programme change, prévenez : quelqu’un attend peut-être votre place.</li></ul>"
                    "<p>Et si rien ne convient cette fois, plusieurs missions se font à distance, avant ou après le "
                    "séjour.</p>"
                ),
            )
        },
        published_days_ago=32,
    ),
)
