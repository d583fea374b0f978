"""Country-wide: a public office and a network of diaspora associations, with missions that belong to no single city."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="office-des-sejours-solidaires",
        kind="public_body",
        name="Office des séjours solidaires",
        city=None,
        summary={
            "fr": "Un service public de cinq personnes qui forme les points focaux et veille aux règles du portail.",
            "en": "A public office of five people that trains focal points and looks after the portal’s rules.",
        },
        body={
            "fr": (
                "<p>L’Office ne choisit pas les missions à la place des villes. Il aide chaque point focal à écrire les siennes, "
                "vérifie que les organisations existent bien et tranche quand une annonce pose une question de sécurité, de "
                "droit ou de protection des mineurs.</p>"
                "<p>Il rédige les guides communs, réunit les quatorze villes une fois par trimestre et publie les délais de "
                "réponse, les bons comme les mauvais.</p>"
            ),
            "en": (
                "<p>The office does not choose missions in the cities’ place. It helps each focal point to write their own, "
                "checks that organisations really exist and decides when a listing raises a question of safety, law or child "
                "protection.</p>"
                "<p>It writes the shared guides, brings the fourteen cities together once a quarter and publishes response "
                "times, good and bad alike.</p>"
            ),
        },
        contact=Contact(
            "Bernadette Atangana",
            "Responsable de l’accueil des villes",
            "office.sejours@example.org",
            phone="+237 6 99 00 00 78",
            whatsapp="+237 6 99 00 00 78",
        ),
        website="https://sejours-solidaires.example.org",
    ),
    Organisation(
        slug="reseau-retours-utiles",
        kind="association",
        name="Réseau Retours utiles",
        city=None,
        summary={
            "fr": "Trente-huit associations camerounaises de l’étranger qui mettent leurs métiers en commun.",
            "en": "Thirty-eight Cameroonian associations abroad that pool their professional skills.",
        },
        body={
            "fr": (
                "<p>De Montréal à Düsseldorf, les associations membres ont longtemps envoyé des colis chacune de leur côté. Le "
                "réseau leur propose autre chose : un annuaire de métiers, des règles d’accueil et un petit secrétariat tenu à "
                "Douala par deux salariées.</p>"
                "<p>Il organise des rencontres pendant les congés et du mentorat à distance le reste de l’année. Il ne collecte "
                "aucun argent auprès des visiteurs.</p>"
            ),
            "en": (
                "<p>From Montreal to Düsseldorf, the member associations used to send parcels, each on its own. The network "
                "offers them something else: a directory of professions, rules for hosting and a small secretariat in Douala run "
                "by two employees.</p>"
                "<p>It holds meetings during the holidays and mentors at a distance for the rest of the year. It collects no "
                "money from visitors.</p>"
            ),
        },
        contact=Contact(
            "Yvan Tchoumi",
            "Secrétaire du réseau",
            "retours.utiles@example.org",
            phone="+237 6 99 00 00 79",
            whatsapp="+237 6 99 00 00 79",
        ),
        website="https://retours-utiles.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="mentorat-a-distance-petites-entreprises",
        type="ent-mentorat",
        texts={
            "fr": Text(
                title="Suivre à distance une petite entreprise pendant quatre mois",
                summary="Une heure toutes les deux semaines avec une créatrice ou un artisan, quelle que soit sa ville.",
                description=(
                    "<p>Elle coud des uniformes à Ebolowa, il répare des pompes à Garoua, elles sont deux à livrer des repas à "
                    "Douala. Leurs affaires tournent ; ce qui leur manque est quelqu’un qui connaisse le métier, qui n’ait rien "
                    "à leur vendre et qui rappelle.</p>"
                    "<p>Le réseau forme des binômes selon le secteur, pas selon le village d’origine. Le premier appel se fait à "
                    "trois, avec Yvan, pour dire clairement ce que chacun attend et ce qui est exclu : pas de prêt, pas de "
                    "parts, pas d’achat. Ensuite, huit rendez-vous d’une heure, par téléphone ou en visio. À chacun son ordre du "
                    "jour, envoyé la veille en trois lignes par l’entrepreneur : un prix à fixer, un client qui ne paie pas, une "
                    "embauche.</p>"
                    "<p>À mi-parcours, le secrétariat appelle séparément les deux personnes et change le binôme si le courant ne "
                    "passe pas. Ce mentorat n’est pas un conseil financier.</p>"
                ),
                tasks=(
                    "Fixer le cadre lors d’un appel à trois",
                    "Tenir huit rendez-vous d’une heure",
                    "Relire un prix, un devis ou une lettre",
                    "Faire le bilan avec le réseau",
                ),
                expected_result=("Trois décisions prises et tenues par l’entrepreneur, consignées dans un carnet de bord de deux pages."),
                prerequisites=("Cinq ans d’expérience dans un métier ou à son compte",),
                questions=("Quel métier pouvez-vous transmettre ?", "Quels soirs êtes-vous libre ?"),
            ),
            "en": Text(
                title="Follow a small business from a distance for four months",
                summary="An hour every fortnight with a founder or craftsman, in whichever city they work.",
                description=(
                    "<p>She sews school uniforms in Ebolowa, he repairs pumps in Garoua, two sisters deliver meals in Douala. "
                    "Their businesses are running; what they lack is someone who knows the trade, has nothing to sell them and "
                    "calls back.</p>"
                    "<p>The network makes pairs by line of business, not by village of origin. The first call is held by three "
                    "people, with Yvan, to say plainly what each expects and what is ruled out: no loans, no shares, no "
                    "purchases. After that come eight one-hour appointments by telephone or video. For each of them the "
                    "entrepreneur sends an agenda of three lines the day before: a price to set, a customer who does not pay, a "
                    "first employee.</p>"
                    "<p>Half-way through, the secretariat rings both people separately and changes the pair if it is not "
                    "working. This mentoring is not financial advice.</p>"
                ),
                tasks=(
                    "Agree on the terms in a three-way call",
                    "Hold eight one-hour appointments",
                    "Go over a price, a quote or a letter",
                    "Take stock with the network",
                ),
                expected_result="Three decisions taken and kept by the entrepreneur, noted in a two-page logbook.",
                prerequisites=("Five years’ experience in a trade or in self-employment",),
                questions=("Which trade can you pass on?", "Which evenings are you free?"),
            ),
        },
        when=AnyTime(),
        organisation="reseau-retours-utiles",
        modality="remote",
        accessible=True,
        effort_hours=12,
        languages_useful=("en",),
        skills_required=("mentoring",),
        skills_useful=("business", "accounting", "marketing"),
        level="professional",
        capacity=40,
        waiting_list=True,
        channel="external",
        answer_url="https://retours-utiles.example.org/mentorat",
        answer_days=10,
        published_days_ago=36,
    ),
    Mission(
        slug="relecture-bilingue-guide-points-focaux",
        type="pub-appui",
        texts={
            "fr": Text(
                title="Relire et mettre en anglais le guide des points focaux",
                summary="Aidez l’Office à rendre clair, exact et bilingue un guide de quarante pages destiné aux villes.",
                description=(
                    "<p>Comment refuser poliment une annonce ? Que répondre à un médecin qui veut opérer pendant ses congés ? "
                    "Qui appeler quand une personne ne se présente pas ? Le guide des points focaux réunit ces réponses. Il "
                    "existe en français, en quarante pages un peu raides ; trois villes travaillent en anglais et attendent leur "
                    "version.</p>"
                    "<p>Nous cherchons deux sortes de personnes. Des plumes bilingues, capables d’écrire un anglais de bureau "
                    "simple, celui qu’on lit à Limbe ou à Bamenda, plutôt que de traduire mot à mot. Et des agents publics ou "
                    "responsables de bénévolat, pour vérifier que chaque procédure tient debout.</p>"
                    "<p>Vous recevez deux chapitres, un glossaire et dix jours. Les questions se règlent dans les marges du "
                    "document, puis en une visio par semaine, d’une demi-heure, sans caméra si la connexion est faible. Votre "
                    "nom figure à la dernière page, sauf avis contraire.</p>"
                ),
                tasks=(
                    "Relire deux chapitres",
                    "Rédiger la version anglaise",
                    "Compléter le glossaire commun",
                    "Vérifier une procédure de bout en bout",
                ),
                expected_result=("Un guide de quarante pages dans les deux langues, avec un glossaire que les quatorze villes partagent."),
                prerequisites=("Écrire couramment le français et l’anglais",),
                questions=("Traduction ou vérification des procédures ?",),
            ),
        },
        when=Window(-12, 55),
        organisation="office-des-sejours-solidaires",
        modality="remote",
        accessible=True,
        effort_hours=14,
        languages_required=("fr", "en"),
        skills_required=("translation",),
        skills_useful=("public_administration", "writing"),
        level="some",
        capacity=8,
        certificate=True,
        answer_days=5,
        published_days_ago=13,
    ),
    Mission(
        slug="entretiens-blancs-douala-yaounde",
        type="ent-emploi",
        texts={
            "fr": Text(
                title="Entretiens blancs à Douala et à Yaoundé pour 120 candidats",
                summary=(
                    "Une journée dans l’une des deux villes, ou dans les deux : recevez des candidats et dites-leur ce que vous "
                    "avez entendu."
                ),
                description=(
                    "<p>Un recruteur décide souvent dans les trois premières minutes, et personne ne le dit au candidat. Pendant "
                    "ces journées, on le lui dit. Chaque rencontre dure vingt-cinq minutes : douze d’entretien, huit de retour, "
                    "cinq pour recommencer la première réponse.</p>"
                    "<p>Le matin, de 8 h 30 à 9 h 15, les intervenants se mettent d’accord sur une grille courte et sur ce qu’on "
                    "ne demande pas : la situation de famille, la région d’origine, la religion. De 9 h 30 à 15 h 30, chacun "
                    "reçoit huit personnes, avec une pause d’une heure. Puis tout le monde se retrouve debout, sans micro, et "
                    "ceux qui ont recruté dans le pays racontent comment cela se passe vraiment.</p>"
                    "<p>Une session a lieu à Bonapriso, l’autre à Mvog-Ada, une semaine plus tard. Le réseau prend en charge le "
                    "car entre les deux villes pour qui veut enchaîner.</p>"
                ),
                tasks=(
                    "Se caler sur une grille commune",
                    "Recevoir huit candidats",
                    "Donner un retour précis, par écrit",
                    "Répondre aux questions en fin de journée",
                ),
                expected_result="120 candidats repartis avec une page de remarques et une première réponse retravaillée.",
                prerequisites=("Avoir déjà recruté, encadré ou formé",),
                questions=("Douala, Yaoundé ou les deux ?", "Dans quel secteur travaillez-vous ?"),
            ),
        },
        when=Slots(
            slots=(
                Slot(29, start_time="08:30", end_time="17:00", capacity=15),
                Slot(36, start_time="08:30", end_time="17:00", capacity=15),
            ),
        ),
        organisation="reseau-retours-utiles",
        places=(
            Place("Maison des associations, Bonapriso", "douala", latitude=4.0256, longitude=9.6962, directions="Première session."),
            Place(
                "Centre de formation de Mvog-Ada",
                "yaounde",
                latitude=3.8631,
                longitude=11.5271,
                directions="Seconde session, une semaine plus tard.",
            ),
        ),
        accessible=True,
        effort_hours=9,
        notice_days=6,
        deadline=20,
        audience="diaspora",
        languages_useful=("en",),
        skills_required=("human_resources",),
        skills_useful=("management", "mentoring"),
        level="professional",
        capacity=30,
        meals="provided",
        transport="partial",
        certificate=True,
        channel="external",
        answer_url="https://retours-utiles.example.org/entretiens",
        answer_days=5,
        published_days_ago=6,
    ),
    Mission(
        slug="permanence-budgets-associations",
        type="soc-gestion",
        texts={
            "fr": Text(
                title="La permanence du mercredi : budgets et dossiers d’associations",
                summary=("Une fois par semaine, en ligne ou dans la ville de votre séjour, aidez une association à tenir ses comptes."),
                description=(
                    "<p>Une association de quartier gère parfois trois millions de francs avec un cahier, une boîte et la "
                    "mémoire de sa trésorière. Cela marche, jusqu’au jour où un bailleur demande un rapport. Le mercredi "
                    "après-midi, l’Office ouvre une permanence à laquelle les organisations du portail s’inscrivent pour une "
                    "heure.</p>"
                    "<p>Vous recevez, la veille, les pièces qu’elles acceptent de montrer. De 15 h à 18 h, vous en voyez deux ou "
                    "trois : l’une n’arrive pas à rapprocher sa caisse et sa banque, l’autre rédige un budget de projet, une "
                    "troisième doit dire non à un financement dont les conditions l’étouffent. Vous n’écrivez pas à leur place ; "
                    "vous posez les questions jusqu’à ce que les chiffres se tiennent.</p>"
                    "<p>Si vous séjournez dans l’une des quatorze villes, le point focal vous prête une table et les "
                    "associations voisines viennent à vous. Sinon, tout se fait par téléphone et partage d’écran.</p>"
                ),
                tasks=(
                    "Lire les pièces la veille",
                    "Recevoir deux ou trois associations",
                    "Noter les points à corriger et rappeler un mois après",
                ),
                expected_result=("Pour chaque association, un budget qui s’équilibre et trois points à corriger, écrits de sa main."),
                prerequisites=("Pratique de la comptabilité ou du financement de projets",),
                questions=("Serez-vous en ligne ou dans une ville, et laquelle ?",),
            ),
        },
        when=Recurring((2,), "15:00", "18:00", start=-5),
        organisation="office-des-sejours-solidaires",
        modality="hybrid",
        accessible=True,
        shortest_stay=2,
        effort_hours=6,
        notice_days=4,
        remote_follow_up=True,
        languages_useful=("en",),
        skills_required=("accounting",),
        skills_useful=("finance", "fundraising", "project_management"),
        level="professional",
        answer_days=4,
        published_days_ago=48,
    ),
)
