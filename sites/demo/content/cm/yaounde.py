"""Yaoundé: stairs and partner towns, market compost, an advice desk and a college in Mimboman."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Jean-Bosco Atangana",
    "Point focal diaspora, Communauté urbaine de Yaoundé",
    "missions.yaounde@example.org",
    phone="+237 6 99 00 00 15",
    whatsapp="+237 6 99 00 00 15",
)

INTRODUCTION = {
    "fr": (
        "Capitale bâtie sur ses collines, Yaoundé vit de ses écoles, de ses administrations et de marchés qui ne ferment jamais "
        "vraiment. La ville cherche des juristes, des ingénieurs, des enseignants et des gestionnaires prêts à transmettre un "
        "savoir précis pendant quelques jours."
    ),
    "en": (
        "A capital built on its hills, Yaoundé lives by its schools, its public offices and markets that never quite close. The "
        "city is looking for lawyers, engineers, teachers and managers who are ready to pass on one precise skill in a few days."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="acces-au-droit-mfoundi",
        kind="public_body",
        name="Guichet public d’accès au droit du Mfoundi",
        city="yaounde",
        summary={
            "fr": (
                "Service public gratuit qui renseigne chaque mois 600 habitants sur l’état civil, le logement, le travail et la famille."
            ),
            "en": "A free public service that informs 600 residents a month about civil status, housing, work and family matters.",
        },
        body={
            "fr": (
                "<p>Le guichet reçoit sans rendez-vous, à deux pas du centre administratif. Cinq agents orientent, aident à écrire "
                "un courrier, expliquent un jugement.</p>"
                "<p>Ils ne plaident pas et ne remplacent ni l’avocat ni le notaire : leur métier est de rendre le droit "
                "lisible.</p>"
            ),
            "en": (
                "<p>The desk receives people without appointment, close to the administrative centre. Five officers point the way, "
                "help to write a letter, explain a judgment.</p>"
                "<p>They do not plead and replace neither solicitor nor notary: their trade is to make the law readable.</p>"
            ),
        },
        contact=Contact("Solange Mballa", "Responsable de l’accueil", "acces-au-droit@example.org", phone="+237 6 99 00 00 16"),
        website="https://acces-au-droit.example.org",
    ),
    Organisation(
        slug="mfoundi-vert",
        kind="ngo",
        name="Mfoundi Vert",
        city="yaounde",
        summary={
            "fr": "ONG qui transforme les déchets des marchés de Yaoundé en compost et forme des équipes de tri rémunérées.",
            "en": "An NGO that turns Yaoundé’s market waste into compost and trains paid sorting teams.",
        },
        body={
            "fr": (
                "<p>Deux tiers des ordures d’un marché sont des feuilles, des épluchures et des fruits perdus. Mfoundi Vert les "
                "récupère dans trois marchés et en tire onze tonnes de compost par mois.</p>"
                "<p>Vingt-deux trieuses et trieurs, tous salariés, travaillent sur la plateforme d’Etoudi.</p>"
            ),
            "en": (
                "<p>Two thirds of a market’s rubbish is leaves, peelings and spoilt fruit. Mfoundi Vert collects it at three "
                "markets and makes eleven tonnes of compost a month.</p>"
                "<p>Twenty-two sorters, all of them employed, work on its platform in Etoudi.</p>"
            ),
        },
        contact=Contact(
            "Cyrille Essomba",
            "Chef de la plateforme",
            "mfoundi-vert@example.org",
            phone="+237 6 99 00 00 17",
            whatsapp="+237 6 99 00 00 17",
        ),
        website="https://mfoundi-vert.example.org",
    ),
    Organisation(
        slug="college-flamboyants-mimboman",
        kind="school",
        name="Collège bilingue Les Flamboyants de Mimboman",
        city="yaounde",
        summary={
            "fr": "Collège de 840 élèves, deux sections, une bibliothèque ouverte au quartier le mercredi et le samedi.",
            "en": ("A secondary school of 840 pupils in two sections, with a library open to the district on Wednesdays and Saturdays."),
        },
        body={
            "fr": (
                "<p>Fondé par des parents d’élèves de Mimboman, le collège accueille francophones et anglophones dans la même "
                "cour. Les frais y sont parmi les plus bas de la ville.</p>"
                "<p>Une salle de douze ordinateurs remis à neuf fonctionne sur panneaux solaires.</p>"
            ),
            "en": (
                "<p>Founded by parents in Mimboman, the school has French and English speakers in one playground. Its fees are "
                "among the lowest in town.</p>"
                "<p>A room of twelve refurbished computers runs on solar panels.</p>"
            ),
        },
        contact=Contact("Bernadette Ngono", "Directrice adjointe", "college-flamboyants@example.org", phone="+237 6 99 00 00 18"),
    ),
    Organisation(
        slug="elles-avancent",
        kind="association",
        name="Elles Avancent",
        city="yaounde",
        summary={
            "fr": (
                "Association de vendeuses et de couturières de Mokolo et de la Briqueterie, 310 adhérentes, une caisse d’épargne commune."
            ),
            "en": "An association of traders and dressmakers in Mokolo and Briqueterie: 310 members and a shared savings fund.",
        },
        body={
            "fr": (
                "<p>Les adhérentes se réunissent chaque jeudi dans une salle prêtée derrière le marché Mokolo. On y épargne, on y "
                "règle les différends, on y apprend à lire un bail.</p>"
                "<p>L’association a obtenu en 2022 des places fixes pour quatre-vingts vendeuses de rue.</p>"
            ),
            "en": (
                "<p>Members meet every Thursday in a borrowed hall behind Mokolo market, to save, to settle disputes and to learn "
                "how to read a lease.</p>"
                "<p>In 2022 the association won fixed stalls for eighty street vendors.</p>"
            ),
        },
        contact=Contact(
            "Hadidjatou Njoya",
            "Secrétaire générale",
            "elles-avancent@example.org",
            phone="+237 6 99 00 00 19",
            whatsapp="+237 6 99 00 00 19",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="permanence-etat-civil-diaspora",
        type="dro-infos",
        texts={
            "fr": Text(
                title="Tenir une permanence sur l’état civil et les actes perdus",
                summary=(
                    "Pour avocats, notaires et juristes habilités : deux matinées d’information gratuite sur les actes, la "
                    "filiation et la nationalité."
                ),
                description=(
                    "<p>Un prénom mal transcrit bloque une bourse ; un acte de naissance introuvable, une pension. Au guichet du "
                    "Mfoundi, une demande sur trois touche l’état civil, et beaucoup viennent de familles partagées entre le "
                    "Cameroun et l’Europe. Les agents connaissent la procédure d’ici, rarement celle de là-bas.</p>"
                    "<p>Vous tenez la permanence avec eux le mardi ou le jeudi, de 9 h à 13 h : huit entretiens de vingt-cinq "
                    "minutes. L’agent ouvre le dossier, vous expliquez les pièces, les délais, l’autorité à saisir, et vous "
                    "relisez le courrier que la personne signera. De retour chez vous, une heure de visioconférence par mois "
                    "permet de reprendre les cas difficiles, sans nom ni adresse.</p>"
                    "<p>Il s’agit d’informer, non de représenter : aucune procuration, aucun honoraire, aucun client emporté. Une "
                    "attestation d’inscription au barreau, à la chambre des notaires ou à l’ordre de votre pays est demandée.</p>"
                ),
                tasks=(
                    "Recevoir huit personnes par matinée avec un agent",
                    "Relire les courriers et les listes de pièces",
                    "Écrire une fiche pratique sur votre pays de résidence",
                    "Reprendre les cas difficiles par visioconférence",
                ),
                expected_result=("Une quinzaine de familles renseignées par visiteur et une fiche pratique par pays, gardée au guichet."),
                prerequisites=("Inscription en cours à un barreau, une chambre ou un ordre", "Engagement écrit de confidentialité"),
                questions=("Dans quel pays exercez-vous ?", "Quelles questions d’état civil traitez-vous ?"),
            ),
            "en": Text(
                title="Staff an advice desk on civil status and lost records",
                summary=("For practising lawyers and notaries: two mornings of free information on records, parentage and nationality."),
                description=(
                    "<p>A misspelt first name blocks a scholarship; a birth certificate nobody can find blocks a pension. At the "
                    "Mfoundi desk one request in three is about civil status, and many come from families divided between Cameroon "
                    "and Europe. The officers know the procedure here, seldom the one over there.</p>"
                    "<p>You staff the desk with them on a Tuesday or a Thursday from 9 am to 1 pm: eight interviews of twenty-five "
                    "minutes. The officer opens the file; you explain the documents, the time limits and the authority to turn to, "
                    "and read over the letter that the person will sign. Back home, one hour of video call a month lets the team "
                    "go through hard cases, without names or addresses.</p>"
                    "<p>The point is to inform, not to represent: no power of attorney, no fee, no client taken away. You show "
                    "proof that you belong to a bar, a chamber of notaries or the professional body of your country.</p>"
                ),
                tasks=(
                    "See eight people a morning together with an officer",
                    "Read over letters and lists of documents",
                    "Write a practical note on your country of residence",
                    "Go through hard cases by video call",
                ),
                expected_result="Some fifteen families informed per visitor, and one practical note per country kept at the desk.",
                prerequisites=(
                    "Current membership of a bar, chamber or professional body",
                    "A written undertaking of confidentiality",
                ),
                questions=("In which country do you practise?", "Which civil status questions do you handle?"),
            ),
        },
        when=Recurring((1, 3), "09:00", "13:00"),
        organisation="acces-au-droit-mfoundi",
        places=(
            Place(
                "Guichet d’accès au droit, quartier Centre administratif",
                "yaounde",
                3.8634,
                11.5167,
                directions="Rez-de-chaussée, entrée de plain-pied côté jardin.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=7,
        effort_hours=12,
        notice_days=14,
        remote_follow_up=True,
        languages_useful=("en", "de"),
        skills_required=("law",),
        level="professional",
        licence_required=True,
        capacity=8,
        certificate=True,
        channel="phone",
        answer_days=5,
        published_days_ago=26,
    ),
    Mission(
        slug="compost-marche-etoudi",
        type="env-appui",
        texts={
            "fr": Text(
                title="Améliorer le compost des marchés sur la plateforme d’Etoudi",
                summary=(
                    "Pour agronomes, techniciens des déchets ou maraîchers avertis : cinq jours pour réduire odeurs, pertes et "
                    "refus de tri."
                ),
                description=(
                    "<p>Onze tonnes de compost sortent chaque mois d’Etoudi, et les fleuristes en redemandent. Mais un andain sur "
                    "quatre chauffe mal, les sachets se glissent partout et les voisins se plaignent de l’odeur les jours de "
                    "pluie. Personne dans l’équipe n’a jamais comparé nos gestes à ceux d’une autre plateforme.</p>"
                    "<p>Cinq journées, de 7 h à 13 h. Le premier matin, vous suivez le camion au marché du Mfoundi puis au marché "
                    "d’Etoudi. Le deuxième, mesures : température, humidité, poids des refus. Les deux suivants, essais sur deux "
                    "andains, l’un avec plus de broyat, l’autre retourné tous les trois jours. Le dernier, restitution aux "
                    "vingt-deux trieurs, sous l’auvent, avec une affiche qu’ils dessinent eux-mêmes.</p>"
                    "<p>Les relevés continuent six semaines après vous ; vous les recevez par messagerie et nous dites ce que vous "
                    "en pensez.</p>"
                ),
                tasks=(
                    "Suivre la collecte et noter ce qui arrive mêlé",
                    "Mesurer température et humidité des andains",
                    "Lancer deux essais avec l’équipe",
                    "Restituer les résultats aux trieurs",
                ),
                expected_result=("Un protocole d’une page, deux andains d’essai suivis six semaines et un taux de refus ramené sous 10 %."),
                prerequisites=("Connaître le compostage au-delà du jardin familial",),
                questions=("Sur quel type de plateforme avez-vous travaillé ?",),
                equipment="Chaussures fermées ; gants, masque et thermomètre à sonde fournis.",
                safety_note="Passage d’engins le matin : gilet obligatoire, fourni à l’entrée.",
            ),
        },
        when=Window(-20, 90),
        organisation="mfoundi-vert",
        places=(
            Place(
                "Plateforme de compostage, Etoudi",
                "yaounde",
                3.9148,
                11.5266,
                directions="Piste à droite après le marché ; demander « les gens du compost ».",
            ),
            Place("Marché du Mfoundi", "yaounde", 3.8653, 11.5215),
        ),
        shortest_stay=5,
        effort_hours=30,
        notice_days=7,
        remote_follow_up=True,
        skills_required=("waste_management",),
        skills_useful=("agronomy", "environment"),
        level="some",
        capacity=3,
        meals="partial",
        insured=True,
        channel="whatsapp",
        answer_days=4,
        published_days_ago=38,
    ),
    Mission(
        slug="lecture-bibliotheque-mimboman",
        type="edu-soutien",
        texts={
            "fr": Text(
                title="Lire à voix haute avec les enfants de Mimboman",
                summary=(
                    "Deux heures le mercredi ou le samedi, en français ou en anglais, avec de petits groupes de 8 à 12 ans à la "
                    "bibliothèque du collège."
                ),
                description=(
                    "<p>La bibliothèque des Flamboyants possède 2 300 livres et une seule bibliothécaire. Le mercredi et le "
                    "samedi, de 14 h à 16 h, une quarantaine d’enfants du quartier s’y installent ; beaucoup déchiffrent sans "
                    "comprendre et n’ont jamais entendu un adulte lire une histoire jusqu’au bout.</p>"
                    "<p>Vous prenez un groupe de cinq. Un quart d’heure de lecture à voix haute, vingt minutes où chacun lit une "
                    "page, puis un jeu : raconter la fin autrement, retrouver dix mots, dessiner un personnage. Les albums sont "
                    "choisis avec la bibliothécaire, en français, en anglais ou dans les deux. Les quinze dernières minutes, "
                    "chacun emporte un livre et l’inscrit dans le registre.</p>"
                    "<p>Une séance suffit pour être utile ; trois permettent de voir un timide lever la main. Vos propres enfants "
                    "sont bienvenus dans le groupe, s’ils restent jusqu’à la fin.</p>"
                ),
                tasks=(
                    "Choisir deux albums avec la bibliothécaire",
                    "Lire, puis faire lire chaque enfant",
                    "Animer un jeu de vocabulaire",
                    "Noter les livres empruntés",
                ),
                expected_result="Un groupe de cinq enfants qui termine un livre, et un cahier de suivi pour la bibliothécaire.",
                prerequisites=("Extrait de casier judiciaire de moins de six mois",),
                questions=("En quelle langue préférez-vous lire ?", "Quels jours viendrez-vous ?"),
                safeguarding_note=(
                    "Séances dans une salle vitrée, en présence de la bibliothécaire. Ni tête-à-tête, ni cadeau individuel, ni "
                    "photo d’enfant ; tout souci est signalé à la directrice adjointe."
                ),
            ),
        },
        when=Recurring((2, 5), "14:00", "16:00", start=-12, days=150),
        organisation="college-flamboyants-mimboman",
        places=(
            Place(
                "Bibliothèque du collège Les Flamboyants, Mimboman",
                "yaounde",
                3.8649,
                11.5523,
                directions="Terminus des taxis de Mimboman, puis portail bleu ; rampe à l’entrée de la bibliothèque.",
            ),
        ),
        accessible=True,
        effort_hours=4,
        notice_days=5,
        languages_useful=("en",),
        skills_useful=("pedagogy", "childcare", "languages"),
        with_children=True,
        families_welcome=True,
        capacity=8,
        answer_days=4,
        published_days_ago=15,
    ),
    Mission(
        slug="atelier-ia-collegiens-mimboman",
        type="inn-atelier",
        texts={
            "fr": Text(
                title="Initier des collégiens au code et à l’intelligence artificielle",
                summary=(
                    "Deux jours avec vingt-quatre élèves de 13 à 16 ans pour programmer un jeu, puis apprendre à douter d’une "
                    "réponse de machine."
                ),
                description=(
                    "<p>Douze ordinateurs, vingt-quatre élèves, deux jours : on travaille à deux par poste et on ne récite rien. "
                    "Le premier jour, de 8 h 30 à 15 h, chaque binôme programme un petit jeu sur Scratch dont le décor est un "
                    "carrefour de Yaoundé. Le lendemain, un modèle d’images installé sur place, sans connexion, apprend à "
                    "distinguer une mangue d’un avocat ; les élèves cherchent ensuite comment le tromper, et pourquoi.</p>"
                    "<p>Vous animez avec la professeure d’informatique, qui connaît les élèves et garde la main sur la discipline. "
                    "Une trame détaillée existe : vous l’adaptez à votre métier, lors d’un appel d’une heure la semaine "
                    "précédente.</p>"
                    "<p>La dernière demi-heure est publique. Parents et petits frères essaient les jeux, et les élèves expliquent "
                    "leurs choix au micro.</p>"
                ),
                tasks=(
                    "Adapter la trame avec la professeure",
                    "Accompagner six binômes sur Scratch",
                    "Conduire l’expérience sur les images",
                    "Animer la présentation aux parents",
                ),
                expected_result=(
                    "Douze jeux jouables sur les postes du collège, et une trame corrigée que la professeure reprendra seule."
                ),
                prerequisites=("Savoir programmer et aimer expliquer", "Extrait de casier judiciaire de moins de six mois"),
                questions=("Avez-vous déjà animé un groupe d’adolescents ?",),
                safeguarding_note=(
                    "La professeure d’informatique reste dans la salle. Aucun compte en ligne créé au nom des élèves, aucune photo "
                    "de leur visage, aucun échange hors du collège."
                ),
            ),
        },
        when=Slots(
            (
                Slot(31, 2, "08:30", "15:30", capacity=4),
                Slot(59, 2, "08:30", "15:30", capacity=4),
                Slot(101, 2, "08:30", "15:30", capacity=4),
            )
        ),
        organisation="college-flamboyants-mimboman",
        places=(
            Place(
                "Salle informatique, collège Les Flamboyants, Mimboman",
                "yaounde",
                3.8649,
                11.5523,
                directions="Bâtiment du fond, de plain-pied.",
            ),
        ),
        accessible=True,
        shortest_stay=2,
        effort_hours=16,
        notice_days=10,
        deadline=20,
        languages_useful=("en",),
        skills_required=("software",),
        skills_useful=("data", "pedagogy"),
        level="some",
        with_children=True,
        capacity=12,
        meals="provided",
        certificate=True,
        channel="external",
        answer_url="https://college-flamboyants.example.org/ateliers/repondre",
        answer_days=6,
        published_days_ago=6,
    ),
    Mission(
        slug="lire-un-bail-vendeuses-mokolo",
        type="dro-femmes",
        texts={
            "fr": Text(
                title="Comprendre un bail et un contrat avec les vendeuses de Mokolo",
                summary=(
                    "Le jeudi après-midi, ateliers de deux heures pour que trente commerçantes sachent lire ce qu’elles signent et "
                    "compter un crédit."
                ),
                description=(
                    "<p>Au marché Mokolo, une place se loue par un papier de dix lignes, un crédit se prend au téléphone, un "
                    "fournisseur fait signer un bon illisible. Quand le désaccord arrive, la vendeuse découvre ce qu’elle avait "
                    "accepté. Les adhérentes d’Elles Avancent ont demandé des ateliers courts, pratiques, sans cours magistral.</p>"
                    "<p>Chaque jeudi, de 15 h à 17 h, elles sont une trentaine, parfois avec un bébé. On part d’un vrai document, "
                    "noms masqués : qui s’engage, sur combien, jusqu’à quand, que se passe-t-il en cas de retard ? Puis on calcule "
                    "ensemble le prix réel d’un crédit de 50 000 FCFA remboursé en six semaines. Une adhérente traduit en fulfulde "
                    "ou en pidgin.</p>"
                    "<p>Gestionnaires, banquières, assistantes sociales, juristes ou commerçantes : il faut surtout savoir "
                    "expliquer simplement. Les cas individuels sont orientés vers un guichet de droit.</p>"
                ),
                tasks=(
                    "Choisir deux documents avec la secrétaire générale",
                    "Les faire lire et expliquer par petits groupes",
                    "Calculer le prix réel d’un crédit",
                    "Dessiner une affiche d’aide-mémoire",
                ),
                expected_result=(
                    "Une affiche par atelier, accrochée dans la salle, et trente femmes qui posent trois questions avant de signer."
                ),
                questions=("Quel sujet pouvez-vous expliquer en deux heures ?",),
            ),
        },
        when=Recurring((3,), "15:00", "17:00"),
        organisation="elles-avancent",
        places=(
            Place(
                "Salle d’Elles Avancent, derrière le marché Mokolo",
                "yaounde",
                3.8747,
                11.5003,
                directions="Entrée par la rue des tissus ; deux marches, rampe amovible sur demande.",
            ),
        ),
        accessible=True,
        effort_hours=5,
        notice_days=6,
        languages_useful=("ff", "en"),
        skills_useful=("finance", "law", "pedagogy"),
        level="some",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=9,
    ),
    Mission(
        slug="diagnostic-escaliers-publics",
        type="vil-expertise",
        texts={
            "fr": Text(
                title="Examiner les escaliers publics des collines de Yaoundé",
                summary=(
                    "Pour ingénieurs et architectes : diagnostic de vingt-cinq escaliers de quartier, avec les techniciens "
                    "municipaux, en six jours."
                ),
                description=(
                    "<p>Entre Mvog-Ada, la Briqueterie et Nkol-Eton, on va au marché par l’escalier. La ville en recense 140, "
                    "coulés par les comités de quartier, parfois sans plan, souvent sans main courante. Après chaque forte pluie, "
                    "une volée de marches part avec le talus, et personne ne sait lesquelles réparer d’abord.</p>"
                    "<p>Vous formez une équipe avec deux techniciens et un délégué de quartier. De 7 h 30 à 12 h, cinq escaliers "
                    "par jour : mesures, fissures, drainage, appuis, photographies repérées. L’après-midi, de 14 h à 16 h, saisie "
                    "et cotation au service technique, selon une grille que vous aidez à mettre au point le premier jour. Le "
                    "sixième jour, présentation au directeur et aux maires d’arrondissement.</p>"
                    "<p>Votre avis aide à choisir un ordre de travaux ; les études d’exécution et les signatures restent au bureau "
                    "de contrôle. Un titre professionnel en cours de validité est demandé.</p>"
                ),
                tasks=(
                    "Mettre au point la grille avec les techniciens",
                    "Relever cinq escaliers par matinée",
                    "Coter le risque et proposer une réparation type",
                    "Présenter l’ordre de priorité",
                ),
                expected_result=(
                    "Vingt-cinq fiches cotées, trois réparations types dessinées, une grille que les techniciens appliqueront aux "
                    "115 autres."
                ),
                prerequisites=(
                    "Titre d’ingénieur ou d’architecte en cours de validité",
                    "Bonne condition physique : 600 marches par jour",
                ),
                questions=("Quelle est votre spécialité : sols, structures, hydraulique ?",),
                equipment="Chaussures de marche, casquette ; casque, mètre laser et fissuromètre fournis.",
                safety_note="Pas de relevé pendant ni juste après une averse.",
            ),
        },
        when=Window(45, 30),
        city="yaounde",
        places=(
            Place(
                "Direction technique, Communauté urbaine de Yaoundé",
                "yaounde",
                3.8662,
                11.5184,
                directions="Hôtel de ville, aile gauche, premier étage ; départ en véhicule à 7 h 30.",
            ),
        ),
        shortest_stay=7,
        effort_hours=38,
        notice_days=15,
        deadline=30,
        remote_follow_up=True,
        skills_required=("civil_engineering",),
        skills_useful=("architecture", "urban_planning", "water"),
        level="professional",
        licence_required=True,
        capacity=3,
        meals="partial",
        transport="provided",
        insured=True,
        certificate=True,
        published_days_ago=19,
    ),
    Mission(
        slug="comptabilite-elles-avancent",
        type="soc-gestion",
        texts={
            "fr": Text(
                title="Mettre au clair la comptabilité d’une association de vendeuses",
                summary=(
                    "À distance, pour comptables : passer du cahier au tableur, préparer un premier rapport financier et un budget "
                    "de 9 millions de FCFA."
                ),
                description=(
                    "<p>Elles Avancent gère trois cahiers : les cotisations, la caisse d’épargne, les dépenses du local. La "
                    "trésorière les tient sans rature depuis neuf ans. Mais une fondation demande désormais un rapport annuel, un "
                    "budget prévisionnel et la preuve que l’épargne des femmes n’est pas mêlée aux frais de l’association.</p>"
                    "<p>Tout se passe à distance, en huit rendez-vous d’une heure, le soir ou le dimanche selon votre fuseau. Les "
                    "pages sont photographiées et rangées avant le premier appel. Vous proposez un plan de comptes d’une page, la "
                    "trésorière et une jeune adhérente saisissent, vous vérifiez par sondage. Viennent ensuite le rapport, le "
                    "budget et une règle écrite : deux signatures, un rapprochement par mois.</p>"
                    "<p>Vous n’avez accès à aucun compte et ne manipulez pas d’argent. Le tableur appartient à l’association et "
                    "s’ouvre sur un téléphone.</p>"
                ),
                tasks=(
                    "Lire les cahiers photographiés et proposer un plan de comptes",
                    "Accompagner la saisie et vérifier par sondage",
                    "Préparer le rapport annuel et le budget",
                    "Écrire la règle des deux signatures",
                ),
                expected_result=("Un rapport annuel présentable, un budget prévisionnel et deux femmes qui tiennent le tableur seules."),
                prerequisites=("Expérience de la comptabilité d’associations ou de petites structures",),
                questions=("Quels soirs êtes-vous disponible ?", "Connaissez-vous le plan comptable OHADA ?"),
            ),
        },
        when=AnyTime(),
        organisation="elles-avancent",
        modality="remote",
        effort_hours=16,
        skills_required=("accounting",),
        skills_useful=("finance", "fundraising"),
        level="professional",
        capacity=1,
        waiting_list=True,
        published_days_ago=47,
    ),
    Mission(
        slug="trouver-ville-partenaire-collines",
        type="pub-jumelage",
        texts={
            "fr": Text(
                title="Trouver à Yaoundé une ville partenaire sur les pentes et les eaux",
                summary=(
                    "À distance : repérer, dans le pays où vous vivez, trois villes de collines prêtes à échanger avec les "
                    "services techniques."
                ),
                description=(
                    "<p>Yaoundé ne cherche pas une plaque de jumelage de plus. Ses services techniques veulent des collègues : une "
                    "ville de relief, de taille moyenne ou grande, qui entretient des escaliers, retient l’eau dans les hauts et "
                    "reloge sans chasser. Deux ou trois échanges par an suffiraient, à condition que ce soient des ingénieurs et "
                    "des jardiniers qui parlent.</p>"
                    "<p>Vous connaissez les élus, les services ou les réseaux de votre région : vous en tirez une liste de trois "
                    "villes, avec le nom du service, un projet comparable et la porte par laquelle entrer. Nous vous envoyons un "
                    "dossier de huit pages dans les deux langues et une lettre du maire. Vous obtenez un premier appel, y assistez "
                    "si vous le souhaitez, puis rendez compte en une page.</p>"
                    "<p>Les contacts engagent la ville seulement après accord de la direction de la coopération. Ni parti, ni "
                    "campagne, ni intermédiaire rémunéré.</p>"
                ),
                tasks=(
                    "Repérer trois villes et le service concerné",
                    "Présenter le dossier et obtenir un premier appel",
                    "Assister à l’échange et en rendre compte en une page",
                ),
                expected_result="Trois fiches de villes et, pour l’une au moins, un premier appel entre services techniques.",
                prerequisites=("Connaître le fonctionnement des communes de votre pays",),
                questions=("Dans quelle région vivez-vous ?", "Avez-vous un lien avec une mairie, un élu ou un réseau ?"),
            ),
            "en": Text(
                title="Find Yaoundé a partner city on slopes and water",
                summary=(
                    "Remotely: identify three hill towns in the country where you live that are ready to exchange with our "
                    "technical services."
                ),
                description=(
                    "<p>Yaoundé is not after one more twinning plaque. Its technical services want colleagues: a hilly town, "
                    "medium-sized or large, which maintains public stairs, holds water back on high ground and rehouses people "
                    "without driving them out. Two or three exchanges a year would do, provided that engineers and gardeners are "
                    "the ones talking.</p>"
                    "<p>You know the councillors, the departments or the networks of your region, and draw from them a list of "
                    "three towns, with the right department, a comparable project and the door to knock at. We send you an "
                    "eight-page file in both languages and a letter from the mayor. You obtain a first call, listen in if you "
                    "like, and report back on one page.</p>"
                    "<p>Contacts bind the city only once its cooperation department has agreed. No party, no campaign, no paid "
                    "go-between.</p>"
                ),
                tasks=(
                    "Identify three towns and the right department",
                    "Present the file and obtain a first call",
                    "Sit in on the exchange and report on one page",
                ),
                expected_result="Three town profiles and, for at least one of them, a first call between technical services.",
                prerequisites=("Knowing how local government works in your country",),
                questions=("Which region do you live in?", "Do you have links with a town hall, a councillor or a network?"),
            ),
        },
        when=Window(30, 120),
        city="yaounde",
        modality="remote",
        effort_hours=14,
        deadline=21,
        audience="diaspora",
        languages_useful=("en", "de"),
        skills_useful=("public_administration", "urban_planning", "communication"),
        level="some",
        capacity=10,
        channel="external",
        answer_url="https://yaounde-cooperation.example.org/villes-partenaires",
        answer_days=10,
        published_days_ago=30,
    ),
)
