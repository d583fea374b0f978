"""Saint-Louis: the city hall and the house of the river's memory."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="maison-du-fleuve",
        kind="public_body",
        name="Maison du fleuve et de ses mémoires",
        city="saint-louis",
        summary={
            "fr": (
                "Établissement public local qui recueille les récits du fleuve Sénégal et de la mer, et les rend aux "
                "familles, aux écoles et aux chercheurs."
            )
        },
        body={
            "fr": (
                "<p>Installée dans une ancienne maison de négoce de l’île, quartier Nord, la Maison conserve 640 "
                "heures d’enregistrements : piroguiers, mareyeuses, laptots, maîtresses d’école, ingénieurs du "
                "barrage de Diama.</p>"
                "<p>Trois archivistes y travaillent à plein temps. Chaque récit est écouté, transcrit, traduit, puis "
                "remis en premier à la famille qui l’a confié ; c’est elle qui décide de ce qui devient public.</p>"
            )
        },
        contact=Contact(
            name="Fatou Binetou Diop",
            role="Responsable des collections sonores",
            email="collections@maison-du-fleuve.example.org",
            phone="+221 77 000 00 31",
        ),
        website="https://maison-du-fleuve.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="transcrire-les-recits-de-guet-ndar",
        type="cul-memoire",
        texts={
            "fr": Text(
                title="Transcrire les récits de pêcheurs de Guet Ndar",
                summary=(
                    "Depuis chez vous, transcrivez et traduisez du wolof vingt minutes de récit d’un pêcheur ou "
                    "d’une mareyeuse de la Langue de Barbarie."
                ),
                description=(
                    "<p>Entre 2019 et aujourd’hui, la mer a pris deux rangées de maisons à Guet Ndar et à Goxu "
                    "Mbacc. Avant que les familles ne partent vers l’intérieur, la Maison du fleuve a enregistré 118 "
                    "habitants : où était la maison, qui y dormait, à quel signe on savait que la passe était "
                    "dangereuse. Quarante entretiens attendent encore une transcription.</p>"
                    "<p>Vous recevez un extrait de vingt minutes, une notice sur la personne et un guide de "
                    "transcription de six pages. La première heure se fait en visioconférence avec une archiviste, "
                    "qui transcrit avec vous les trois premières minutes : mots de pêche, noms de vents, hésitations "
                    "qu’il faut garder. Vous continuez à votre rythme, en wolof d’abord, en français ensuite, puis "
                    "l’archiviste relit.</p>"
                    "<p>Si un passage touche à un deuil ou à une dispute de famille, vous le signalez sans le "
                    "traduire. La transcription est rendue imprimée à la famille, à Diougop ou à Guet Ndar ; votre "
                    "nom y figure si vous le voulez.</p>"
                ),
                tasks=(
                    "Transcrire vingt minutes en wolof selon le guide",
                    "Traduire le texte en français",
                    "Dresser la liste des mots rares avec leur minutage",
                ),
                expected_result="Une transcription bilingue relue, remise à la famille et versée aux archives.",
                prerequisites=("Comprendre sans peine le wolof parlé vite", "Accepter l’engagement de discrétion de la Maison"),
                questions=("Avez-vous déjà transcrit ou sous-titré ?",),
                equipment="Un ordinateur et un casque.",
            )
        },
        when=AnyTime(),
        organisation="maison-du-fleuve",
        modality="remote",
        effort_hours=12,
        audience="diaspora",
        languages_required=("fr", "wo"),
        skills_required=("translation",),
        skills_useful=("writing", "heritage"),
        level="some",
        certificate=True,
        answer_days=6,
        published_days_ago=24,
    ),
    Mission(
        slug="tester-le-parcours-des-balcons",
        type="tou-test",
        texts={
            "fr": Text(
                title="Tester le parcours des balcons de l’île",
                summary=(
                    "Suivez à pied le nouveau circuit de l’île avec un guide débutant, puis dites-lui sans détour ce "
                    "qui manque à un voyageur."
                ),
                description=(
                    "<p>Saint-Louis ouvre un circuit de quatorze arrêts entre le pont Faidherbe et la pointe Nord : "
                    "maisons à balcons, cours de signares, ancienne rhumerie, quai des Arts. Sept jeunes guides "
                    "viennent de finir leur formation. Ils connaissent les dates ; ils ignorent encore à quel moment "
                    "un visiteur a soif, s’ennuie ou n’ose pas demander.</p>"
                    "<p>Le départ se fait à 8 h 30 ou à 16 h 30, selon la chaleur, devant la place Faidherbe. Vous "
                    "marchez deux heures et demie avec un guide, en vrai client, sans l’aider. Ensuite, autour d’un "
                    "ataya, vous remplissez ensemble une fiche de vingt points : l’accueil, le rythme, les silences, "
                    "le prix annoncé au début ou à la fin, les toilettes, les vendeurs. Le lendemain, vous refaites "
                    "une heure de parcours avec le même guide, qui a changé deux choses.</p>"
                    "<p>Vos fiches servent à régler le circuit avant que l’office n’imprime le plan. Chaque guide "
                    "garde les siennes.</p>"
                ),
                tasks=(
                    "Suivre le circuit complet comme un voyageur",
                    "Remplir la fiche de vingt points avec le guide",
                    "Refaire une heure de parcours le lendemain",
                ),
                expected_result="Deux fiches par guide et une liste de corrections avant l’impression du plan.",
                questions=("Quelles villes avez-vous visitées à pied avec un guide ?",),
                equipment="Chaussures de marche, eau, chapeau.",
            )
        },
        when=AnyTime(),
        city="saint-louis",
        places=(
            Place(
                "Place Faidherbe, île de Saint-Louis",
                "saint-louis",
                16.0247,
                -16.5046,
                "Rendez-vous sous les palmiers, côté gouvernance.",
            ),
        ),
        shortest_stay=2,
        effort_hours=6,
        notice_days=2,
        audience="visitors",
        languages_useful=("en",),
        skills_useful=("sustainable_tourism", "hospitality"),
        families_welcome=True,
        capacity=14,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=8,
    ),
    Mission(
        slug="diagnostic-des-balcons-de-bois",
        type="vil-expertise",
        texts={
            "fr": Text(
                title="Diagnostic de vingt balcons de bois sur l’île",
                summary=(
                    "Architectes et ingénieurs structure : visitez vingt maisons habitées de l’île et classez leurs "
                    "balcons selon le danger."
                ),
                description=(
                    "<p>En deux ans, trois balcons sont tombés sur l’île, sans blessé, par chance. La Ville en a "
                    "recensé vingt qui inquiètent les habitants. Elle dispose d’un charpentier, d’une échelle et "
                    "d’un petit fonds de travaux, mais pas d’un avis écrit qui dise lequel étayer demain, lequel "
                    "réparer cette année, lequel surveiller.</p>"
                    "<h3>Votre semaine</h3>"
                    "<ul>"
                    "<li>jour 1 : visite de l’île avec le service d’urbanisme et lecture des relevés ;</li>"
                    "<li>jours 2 à 4 : cinq à six maisons par jour, de 8 heures à 13 heures, avec le charpentier, "
                    "sondage du bois et photos ;</li>"
                    "<li>jour 5 : classement en trois niveaux et réunion avec les propriétaires.</li></ul>"
                    "<p>De retour, vous remettez en trois semaines une note de douze pages, relue avec l’architecte "
                    "de la Ville qui en porte la responsabilité administrative. Les étais sont posés aussitôt aux "
                    "maisons du premier niveau. Une famille ne quitte jamais son logement sur votre seule parole : "
                    "le service d’urbanisme l’accompagne.</p>"
                ),
                tasks=(
                    "Inspecter vingt balcons selon une grille commune",
                    "Classer chaque ouvrage : étayer, réparer, surveiller",
                    "Expliquer le classement aux propriétaires",
                    "Rédiger une note technique de douze pages",
                ),
                expected_result=(
                    "Vingt balcons classés, ceux du premier niveau étayés dans la semaine, une note qui sert de base au marché de travaux."
                ),
                prerequisites=(
                    ("Diplôme d’architecte ou d’ingénieur structure, avec attestation d’inscription à l’ordre ou d’assurance"),
                    "Ne pas être sujet au vertige",
                ),
                questions=("Avez-vous déjà diagnostiqué du bois ancien en milieu marin ?",),
                equipment="Casque, poinçon, mètre laser si vous en avez un.",
                safety_note="On ne monte sur aucun balcon : l’examen se fait de l’échelle et de l’intérieur.",
            )
        },
        when=Window(start=35, days=50),
        city="saint-louis",
        places=(Place("Service d’urbanisme, île de Saint-Louis", "saint-louis", 16.0262, -16.5051),),
        modality="hybrid",
        urgent=True,
        shortest_stay=6,
        effort_hours=55,
        notice_days=14,
        deadline=21,
        remote_follow_up=True,
        skills_required=("architecture", "civil_engineering"),
        skills_useful=("heritage",),
        level="professional",
        licence_required=True,
        capacity=2,
        housing="provided",
        meals="partial",
        transport="partial",
        insured=True,
        certificate=True,
        answer_days=5,
        published_days_ago=4,
    ),
    Mission(
        slug="regate-des-quartiers",
        type="spo-evenement",
        texts={
            "fr": Text(
                title="Tenir le quai pendant la régate des quartiers",
                summary=(
                    "Deux jours de pirogues sur le grand bras du fleuve : chronométrer, accueillir, désaltérer et rendre la berge propre."
                ),
                description=(
                    "<p>Guet Ndar contre Goxu Mbacc, Sor contre l’île : quatre équipages de trente pagayeurs et, "
                    "certains jours, huit mille personnes sur les quais. La Ville et les comités de quartier règlent "
                    "la course depuis toujours ; le reste se débrouille. L’an dernier, un chronomètre est tombé à "
                    "l’eau et l’on a manqué d’eau potable à 15 heures.</p>"
                    "<p>Le premier jour sert aux essais. Rendez-vous à 9 heures quai Roume, chasubles et répartition "
                    "en quatre postes : chronométrage, accueil des familles et des personnes à mobilité réduite, "
                    "point d’eau, berge propre. Les anciens vous expliquent le parcours ; à midi, on mange avec les "
                    "équipages. Le jour de la course, on est en place à 13 heures. Les départs s’enchaînent de 15 "
                    "heures à 17 h 30, puis viennent les danses, et une heure de ramassage sur huit cents mètres, en "
                    "musique.</p>"
                    "<p>Le lendemain, les temps sont affichés à la mairie avec la liste de ce qui a manqué. C’est "
                    "elle qui sert à préparer la suivante.</p>"
                ),
                tasks=(
                    "Tenir un poste avec deux habitants, les deux jours",
                    "Relever les temps ou servir l’eau, selon le poste",
                    "Ramasser et trier les déchets de la berge",
                ),
                expected_result=("Des temps fiables, un point d’eau qui ne tarit pas et huit cents mètres de berge propres le soir même."),
                questions=("Quel poste préférez-vous ?",),
                equipment="Chapeau, gourde, chaussures qui supportent l’eau.",
                safety_note=("Le quai est barré deux mètres avant le bord ; seuls les équipages et les sauveteurs descendent à l’eau."),
            )
        },
        when=Slots(
            (
                Slot(start=29, days=2, start_time="09:00", end_time="19:00", capacity=24),
                Slot(start=120, days=2, start_time="09:00", end_time="19:00", capacity=24),
            )
        ),
        city="saint-louis",
        places=(
            Place("Quai Roume, île de Saint-Louis", "saint-louis", 16.0221, -16.5029, "Côté grand bras, à l’ombre du pont Faidherbe."),
        ),
        shortest_stay=2,
        effort_hours=14,
        notice_days=4,
        minimum_age=15,
        minors_with_guardian=True,
        languages_useful=("wo",),
        skills_useful=("event_organisation", "first_aid"),
        families_welcome=True,
        groups_welcome=True,
        capacity=48,
        meals="provided",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=0,
    ),
    Mission(
        slug="villes-de-delta-jumelage",
        type="pub-jumelage",
        texts={
            "fr": Text(
                title="Trouver trois villes de delta pour un partenariat",
                summary=(
                    "Depuis votre ville, ouvrez la porte d’une mairie, d’un port ou d’une université qui vit comme "
                    "Saint-Louis entre fleuve et mer."
                ),
                description=(
                    "<p>Saint-Louis a des jumelages anciens, faits de délégations et de photos. Le conseil municipal "
                    "veut maintenant travailler avec trois villes qui affrontent la même chose : un delta, une côte "
                    "qui recule, un centre ancien habité. Il a fixé trois sujets, pas un de plus : relogement des "
                    "familles du littoral, entretien du bâti, emploi des jeunes pêcheurs.</p>"
                    "<p>Tout se fait à distance, en une dizaine d’heures réparties sur un mois. Un premier appel de "
                    "quarante-cinq minutes avec la cellule de coopération sert à comprendre ce que la Ville offre et "
                    "demande. Vous repérez ensuite, là où vous vivez, deux ou trois interlocuteurs qui décident "
                    "vraiment, vous écrivez avec nous une page à leur mesure et vous assistez au premier échange, "
                    "puisque c’est vous qu’ils connaissent.</p>"
                    "<p>La suite appartient aux deux villes. Vous restez témoin : un appel tous les trois mois pour "
                    "savoir si quelque chose a bougé, et pour le dire si rien ne bouge.</p>"
                ),
                tasks=(
                    "Repérer deux ou trois interlocuteurs dans votre ville",
                    "Adapter la page de présentation avec la cellule",
                    "Introduire et suivre le premier rendez-vous",
                ),
                expected_result="Trois échanges de travail engagés avec des villes de delta, chacun sur un seul sujet.",
                prerequisites=("Vivre dans une ville de fleuve, d’estuaire ou de côte",),
                questions=("Dans quelle ville vivez-vous, et qui y connaissez-vous ?",),
            )
        },
        when=Window(start=-15, days=100),
        city="saint-louis",
        modality="remote",
        effort_hours=10,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("en",),
        skills_required=("public_administration",),
        skills_useful=("communication", "environment"),
        level="some",
        answer_days=10,
        published_days_ago=41,
    ),
)
