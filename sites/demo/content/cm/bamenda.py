"""Bamenda: Grassfields crafts, a reading NGO and a health post; English is the source language."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

CONTACT = Contact(
    "Miriam Ngum Tah",
    "Diaspora focal point, Bamenda City Council",
    "missions.bamenda@example.org",
    phone="+237 6 99 00 00 74",
    whatsapp="+237 6 99 00 00 74",
)

INTRODUCTION = {
    "en": (
        "Bamenda sits in a bowl of hills at the heart of the Grassfields, known for its schools, its embroidered toghu cloth and "
        "the palaces of its fondoms. Much can be done from a distance; whoever comes is met by the host organisation, works in "
        "town by daylight, and never on a Monday."
    ),
    "fr": (
        "Bamenda occupe une cuvette entourée de collines, au cœur des Grassfields, et elle est connue pour ses écoles, ses "
        "étoffes brodées toghu et les palais de ses chefferies. Beaucoup se fait à distance ; qui vient est accueilli par "
        "l’organisation, travaille en ville, de jour, et jamais le lundi."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="read-up-bamenda",
        kind="ngo",
        name="Read Up Bamenda",
        city="bamenda",
        summary={
            "en": "Tutors and study rooms for 240 children, many of them displaced, who have lost months or years of school.",
            "fr": "Des répétiteurs et des salles d’étude pour 240 enfants, souvent déplacés, qui ont perdu des mois d’école.",
        },
        body={
            "en": (
                "<p>Read Up opened its first study room in a disused garage in Ntarinkon. There are now four, each with a stove, "
                "a shelf of textbooks, a tablet and a tutor paid by the month.</p>"
                "<p>The organisation places no child in care and separates none from their family. It works with parents, with "
                "guardians and with the schools that the children go back to.</p>"
            ),
            "fr": (
                "<p>Read Up a ouvert sa première salle d’étude dans un garage désaffecté de Ntarinkon. Il y en a quatre "
                "aujourd’hui, chacune avec un poêle, un rayon de manuels, une tablette et un répétiteur payé au mois.</p>"
                "<p>L’organisation n’héberge aucun enfant et n’en sépare aucun des siens. Elle travaille avec les parents, les "
                "tuteurs et les écoles où les enfants retournent.</p>"
            ),
        },
        contact=Contact(
            "Gilbert Fru Awah",
            "Programme manager",
            "read.up@example.org",
            phone="+237 6 99 00 00 75",
            whatsapp="+237 6 99 00 00 75",
        ),
        website="https://read-up.example.org",
    ),
    Organisation(
        slug="nkwen-toghu-workshop",
        kind="association",
        name="Nkwen Toghu Workshop",
        city="bamenda",
        summary={
            "en": "Thirty-two embroiderers and tailors in Nkwen who make, teach and document toghu cloth.",
            "fr": "Trente-deux brodeuses et tailleurs de Nkwen qui fabriquent, enseignent et documentent l’étoffe toghu.",
        },
        body={
            "en": (
                "<p>A full toghu gown takes three weeks of evenings. The workshop shares the orders so that no one waits for "
                "work while another loses sleep, and it keeps a pattern book with the meaning of each motif and the name of the "
                "person who taught it.</p>"
                "<p>Fourteen apprentices learn here after school or instead of a wage they could not find elsewhere.</p>"
            ),
            "fr": (
                "<p>Une grande robe toghu demande trois semaines de soirées. L’atelier partage les commandes, pour que personne "
                "n’attende pendant qu’une autre veille, et tient un cahier de motifs avec leur sens et le nom de qui les a "
                "transmis.</p>"
                "<p>Quatorze apprenties et apprentis s’y forment, après l’école ou faute d’un salaire ailleurs.</p>"
            ),
        },
        contact=Contact(
            "Grace Bih Neba", "Workshop leader", "toghu@example.org", phone="+237 6 99 00 00 76", whatsapp="+237 6 99 00 00 76"
        ),
    ),
    Organisation(
        slug="ntarinkon-health-post",
        kind="health_facility",
        name="Ntarinkon Community Health Post",
        city="bamenda",
        summary={
            "en": "A nurse-led health post with nine staff that follows 700 people with high blood pressure or diabetes.",
            "fr": "Un poste de santé tenu par des infirmières, neuf agents, 700 patients hypertendus ou diabétiques suivis.",
        },
        body={
            "en": (
                "<p>The post does ordinary things regularly: blood pressure every month, a foot check every quarter, a call when "
                "someone misses an appointment. When roads are closed, medicine goes out with neighbours who have been trained "
                "to carry it.</p>"
                "<p>A retired doctor supervises two days a week; everything else rests on the nurses and on eleven community "
                "volunteers.</p>"
            ),
            "fr": (
                "<p>Le poste fait avec régularité des choses ordinaires : tension chaque mois, examen des pieds chaque "
                "trimestre, appel à qui manque un rendez-vous. Quand les routes sont fermées, les médicaments partent avec des "
                "voisins formés à les porter.</p>"
                "<p>Un médecin retraité supervise deux jours par semaine ; le reste repose sur les infirmières et onze "
                "volontaires.</p>"
            ),
        },
        contact=Contact(
            "Emelda Siri Che",
            "Nurse in charge",
            "ntarinkon.health@example.org",
            phone="+237 6 99 00 00 77",
            whatsapp="+237 6 99 00 00 77",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="online-maths-english-ntarinkon",
        type="edu-soutien",
        texts={
            "en": Text(
                title="Tutor maths or English online for exam classes in Ntarinkon",
                summary=("Two evenings a week, teach four pupils over video, with a local tutor in the room and a shared worksheet."),
                description=(
                    "<p>They missed eighteen months and are expected to sit the same paper as everybody else. In our four study "
                    "rooms, twenty-eight pupils are preparing for O-Level maths and English; nine are still waiting for a tutor, "
                    "and the term is already short.</p>"
                    "<p>The set-up is modest and it works. On Tuesdays and Thursdays at 4.30 pm the local tutor connects a "
                    "tablet and a speaker. You have the same worksheet in front of you, sent two days ahead as a small file. For "
                    "an hour and a half you explain, ask, listen and wait. When the line drops, the tutor carries on from the "
                    "sheet until it returns: every lesson is prepared so that it can survive without you.</p>"
                    "<p>We ask for six weeks, because children who have lost many adults from their lives should know who will "
                    "be on the screen next Tuesday. If your stay brings you to Bamenda, come and meet them with the tutor.</p>"
                ),
                tasks=(
                    "Prepare a one-page worksheet per lesson",
                    "Teach four pupils by video",
                    "Agree on marks and next steps with the tutor",
                ),
                expected_result="Twelve lessons for each group and a mock paper marked together at the end.",
                prerequisites=("Good command of O-Level maths or English", "A quiet place and a stable connection"),
                questions=("Which subject?", "Can you keep the same evening for six weeks?"),
                equipment="Computer or tablet with headset.",
                safeguarding_note=(
                    "A Read Up tutor is always in the room. Lessons run on the organisation’s account only, are never recorded, "
                    "and there is no contact with pupils outside them. We ask for a reference."
                ),
            ),
        },
        when=Recurring((1, 3), "16:30", "18:00", days=100),
        organisation="read-up-bamenda",
        modality="remote",
        urgent=True,
        accessible=True,
        effort_hours=24,
        minimum_age=21,
        languages_required=("en",),
        skills_useful=("pedagogy", "mentoring"),
        level="some",
        with_children=True,
        capacity=9,
        waiting_list=True,
        certificate=True,
        answer_days=3,
        published_days_ago=5,
    ),
    Mission(
        slug="hypertension-training-ntarinkon",
        type="san-prevention",
        texts={
            "en": Text(
                title="Train nurses and volunteers to follow high blood pressure",
                summary=("Health professionals: prepare online, then run a two-day workshop on measuring, listening and following up."),
                description=(
                    "<p>Of the 700 people on the register, one in three drops out within the year. They feel well, the tablets "
                    "run out, the road is closed. The nurses would like to become better at the part that no device does: the "
                    "conversation that makes somebody come back.</p>"
                    "<p>Together we choose and prepare two days within the period. You read twenty anonymous follow-up cards "
                    "beforehand and meet the team by video. Day one is about measuring correctly, with twelve cuffs, a chair and "
                    "a stopwatch, and about agreeing on thresholds with the supervising doctor. Day two is role play: the man "
                    "who trusts his herbalist, the woman who shares her tablets with her sister, the son who telephones from "
                    "abroad. Volunteers write the sentences that work, in English and in Pidgin.</p>"
                    "<p>Three months later we look at the drop-out figures with you, whatever they are. The workshop is training "
                    "only: you neither see patients nor prescribe.</p>"
                ),
                tasks=(
                    "Read anonymous cards and plan with the team",
                    "Lead the workshop on measuring",
                    "Lead the role play on follow-up",
                    "Review the figures after three months",
                ),
                expected_result="Twenty people trained, one shared protocol and a phrase sheet in two languages.",
                prerequisites=("Nurse, doctor, pharmacist or public-health background",),
                questions=("Have you run patient education before?",),
                safety_note=(
                    "The team meets you at your lodging and accompanies you; no activity on Mondays. Check current travel advice."
                ),
            ),
            "fr": Text(
                title="Former infirmières et volontaires au suivi de l’hypertension",
                summary="Soignants : préparez en ligne, puis animez deux jours d’atelier pour mesurer, écouter et relancer.",
                description=(
                    "<p>Sur les 700 personnes du registre, une sur trois décroche dans l’année. Elles se sentent bien, les "
                    "comprimés manquent, la route est coupée. Les infirmières veulent progresser dans ce qu’aucun appareil ne "
                    "fait : la conversation qui donne envie de revenir.</p>"
                    "<p>Nous choisissons et préparons ensemble deux journées dans la période. Vous lisez d’abord vingt fiches de "
                    "suivi anonymes et rencontrez l’équipe en visio. Le premier jour porte sur la bonne mesure, avec douze "
                    "brassards, une chaise et un chronomètre, et sur des seuils arrêtés avec le médecin superviseur. Le second "
                    "est fait de jeux de rôle : l’homme qui ne croit que son guérisseur, la femme qui partage ses comprimés avec "
                    "sa sœur, le fils qui téléphone de l’étranger. Les volontaires notent les phrases qui portent, en anglais et "
                    "en pidgin.</p>"
                    "<p>Trois mois plus tard, nous regardons avec vous le taux d’abandon, quel qu’il soit. Il s’agit de "
                    "formation seulement : vous ne recevez pas de patients et ne prescrivez rien.</p>"
                ),
                tasks=(
                    "Lire les fiches et préparer avec l’équipe",
                    "Animer l’atelier de mesure",
                    "Animer les jeux de rôle",
                    "Relire les chiffres à trois mois",
                ),
                expected_result="Vingt personnes formées, un protocole commun, une feuille de phrases en deux langues.",
                prerequisites=("Être infirmier, médecin, pharmacien ou spécialiste de santé publique",),
                questions=("Avez-vous déjà fait de l’éducation du patient ?",),
                safety_note=(
                    "L’équipe vient vous chercher et vous accompagne ; rien le lundi. Consultez les conseils aux voyageurs du moment."
                ),
            ),
        },
        when=Window(45, 75),
        organisation="ntarinkon-health-post",
        places=(Place("Ntarinkon Community Health Post", "bamenda", latitude=5.9622, longitude=10.1391),),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=24,
        notice_days=20,
        deadline=30,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("wes",),
        skills_required=("public_health",),
        skills_useful=("medicine", "nursing", "pharmacy"),
        level="professional",
        capacity=4,
        housing="partial",
        meals="provided",
        transport="provided",
        certificate=True,
        published_days_ago=22,
    ),
    Mission(
        slug="toghu-design-week",
        type="cul-creation",
        texts={
            "en": Text(
                title="A design week with the toghu apprentices of Nkwen",
                summary=("Designers, tailors, musicians: create eight new pieces and a courtyard show with apprentices aged 15 to 22."),
                description=(
                    "<p>Red, yellow, white on black: the stitches of the toghu gown are as strict as grammar, and the "
                    "apprentices know them well. For one week a year they are allowed to break the rules, provided the elders "
                    "see the drawing first.</p>"
                    "<p>We agree on the week with you. Monday is a rest day. On Tuesday you open the pattern book with Grace and "
                    "two elders, motif by motif; each apprentice chooses three and draws. Wednesday and Thursday are for cutting "
                    "and stitching, in pairs, from 9 am to 3 pm: bags, a school blazer, a cushion, a stage cape. On Friday "
                    "morning finishing touches and labels with the maker’s name; at 2 pm the courtyard show, with a drummer, a "
                    "presenter and neighbours on benches.</p>"
                    "<p>We are glad of fashion and textile people, but also of someone who can light a courtyard, teach walking "
                    "on a stage or write labels. What sells goes to the person who made it, less the cloth.</p>"
                ),
                tasks=(
                    "Study the pattern book with the elders",
                    "Work in pairs with apprentices",
                    "Prepare labels and costing",
                    "Stage the courtyard show",
                ),
                expected_result="Eight finished pieces, a costing sheet for each and drawings added to the pattern book.",
                prerequisites=("Practice in textile, fashion, design or stage work",),
                questions=("What would you bring to a pair?",),
                equipment="Small embroidery scissors are always short; otherwise nothing.",
                safety_note="Daytime only, inside the workshop’s compound; the host fetches you and takes you back.",
                safeguarding_note=(
                    "Some apprentices are under 18. Two workshop leaders are present throughout, parents have agreed in writing, "
                    "and no picture of a minor is published."
                ),
            ),
        },
        when=Window(62, 42),
        organisation="nkwen-toghu-workshop",
        places=(Place("Toghu workshop, Nkwen", "bamenda", latitude=5.9774, longitude=10.1687),),
        shortest_stay=5,
        effort_hours=26,
        notice_days=10,
        deadline=50,
        languages_required=("en",),
        skills_required=("design",),
        skills_useful=("arts", "theatre", "music"),
        level="some",
        with_children=True,
        capacity=6,
        housing="partial",
        meals="provided",
        transport="provided",
        channel="whatsapp",
        answer_days=6,
        published_days_ago=26,
    ),
    Mission(
        slug="partner-city-for-adult-education",
        type="pub-jumelage",
        texts={
            "en": Text(
                title="Find Bamenda a partner city for adult and evening education",
                summary="From home, map possible partners, draft the approach and help the council hold a first working call.",
                description=(
                    "<p>Bamenda has always been a town of schools. Today many of its adults left school early or were driven "
                    "from it, and the council wants to learn from cities that have built evening schools, second-chance classes "
                    "or library learning centres.</p>"
                    "<p>The aim is one partnership that does something, rather than five that exchange plaques. Over ten weeks "
                    "you work online with the council’s cooperation officer and a retired headmistress. You list cities with a "
                    "similar story, find the office and the person in charge, and write a short profile of each: language, size, "
                    "programmes, who pays. The council then chooses three. You draft the letters, sit in on the first call and "
                    "write the minutes.</p>"
                    "<p>Members of the diaspora who live in such a city are worth more to us than any directory. The council "
                    "signs; you advise, and you are named in the file only if you wish.</p>"
                ),
                tasks=(
                    "Map eight to ten candidate cities",
                    "Write half-page profiles",
                    "Draft three letters",
                    "Attend and minute the first call",
                ),
                expected_result="Three letters sent, one working call held and a shared list of topics for the first year.",
                questions=("Where do you live, and do you know an adult-education service there?",),
            ),
            "fr": Text(
                title="Trouver à Bamenda une ville partenaire pour les cours du soir",
                summary=("De chez vous, repérez des partenaires, rédigez l’approche et aidez la mairie à tenir une première visio utile."),
                description=(
                    "<p>Bamenda a toujours été une ville d’écoles. Aujourd’hui, bien des adultes ont quitté la leur trop tôt ou "
                    "en ont été chassés, et la mairie veut apprendre de villes qui ont bâti des cours du soir, des classes de la "
                    "deuxième chance ou des bibliothèques où l’on étudie.</p>"
                    "<p>Elle vise un partenariat qui agit plutôt que cinq qui échangent des plaques. Pendant dix semaines, vous "
                    "travaillez en ligne avec la chargée de coopération et une directrice d’école retraitée. Vous dressez la "
                    "liste de villes à l’histoire comparable, trouvez le service et la personne qui décide, écrivez une courte "
                    "fiche pour chacune : langue, taille, programmes, financement. La mairie en retient trois. Vous rédigez les "
                    "lettres, assistez à la première réunion et en faites le compte rendu.</p>"
                    "<p>Un membre de la diaspora qui habite une telle ville nous sert mieux qu’un annuaire. La mairie signe ; "
                    "vous conseillez, et votre nom n’apparaît que si vous le voulez.</p>"
                ),
                tasks=(
                    "Repérer huit à dix villes",
                    "Écrire des fiches d’une demi-page",
                    "Rédiger trois lettres",
                    "Suivre la première visio et en rendre compte",
                ),
                expected_result=("Trois lettres envoyées, une réunion de travail tenue, une liste de sujets pour la première année."),
                questions=("Où habitez-vous, et y connaissez-vous un service de formation d’adultes ?",),
            ),
        },
        when=AnyTime(),
        city="bamenda",
        modality="remote",
        accessible=True,
        effort_hours=18,
        audience="diaspora",
        languages_required=("en",),
        languages_useful=("fr", "de"),
        skills_useful=("public_administration", "writing", "pedagogy"),
        level="some",
        capacity=2,
        published_days_ago=37,
    ),
    Mission(
        slug="stories-of-the-grassfields",
        type="cul-memoire",
        texts={
            "en": Text(
                title="Record the motifs and stories behind forty toghu patterns",
                summary="Interview elders in and around Nkwen, or transcribe at home, to complete the workshop’s pattern book.",
                description=(
                    "<p>The spider, the double gong, the path that returns: each motif has a meaning, and often three, depending "
                    "on who tells it. The workshop’s pattern book holds forty drawings and only eleven stories. The women who "
                    "know the rest are between seventy and eighty-eight.</p>"
                    "<p>You can take part in either half of the work, or both. In Bamenda, you sit with an elder for an hour, "
                    "with an apprentice who speaks her language and the cloth across your knees. One motif per visit is plenty. "
                    "You record, photograph the piece flat in daylight and note who taught it to whom. At home, before or after "
                    "your stay, you transcribe the recordings that have been translated, compare versions and write a short "
                    "entry for each motif, with all versions and no winner.</p>"
                    "<p>Some meanings belong to the palace and are not for print. When an elder says stop, the recorder is "
                    "switched off and the page says nothing.</p>"
                ),
                tasks=(
                    "Record one elder and one motif per visit",
                    "Photograph cloth in daylight",
                    "Transcribe and compare versions",
                    "Write short entries for the book",
                ),
                expected_result=("At least ten motifs completed, with sound files kept at the workshop and copies given to the families."),
                prerequisites=("Patience, and respect for what is not told",),
                questions=("Will you record on site, transcribe at home, or both?",),
                equipment="Phone or recorder; a plain cloth for photographs is provided.",
                safety_note="Visits in Nkwen and Mankon only, by day, always with the apprentice; none on Mondays.",
            ),
        },
        when=Window(14, 100),
        organisation="nkwen-toghu-workshop",
        places=(
            Place("Toghu workshop, Nkwen", "bamenda", latitude=5.9774, longitude=10.1687),
            Place("Mankon, meeting point at the museum gate", "bamenda"),
        ),
        modality="hybrid",
        shortest_stay=2,
        effort_hours=20,
        notice_days=8,
        remote_follow_up=True,
        audience="diaspora",
        languages_required=("en",),
        languages_useful=("wes",),
        skills_useful=("heritage", "languages", "writing", "photography"),
        meals="partial",
        channel="whatsapp",
        published_days_ago=12,
    ),
    Mission(
        slug="home-visits-with-the-health-post",
        type="sol-visite",
        texts={
            "en": Text(
                title="Keep older patients company on the health post’s Friday round",
                summary=("Join a nurse and a volunteer on home visits in Ntarinkon: talk, read, ring up a relative, report what you see."),
                description=(
                    "<p>On Fridays the nurse walks the steep side of Ntarinkon, where people who cannot manage the hill have not "
                    "been to the post for months. She has ten minutes for each house. A visitor can stay for thirty, and that "
                    "changes the morning for both sides.</p>"
                    "<p>You meet at 8.30 for a briefing: who is ill, who is grieving, who will try to give you lunch. The round "
                    "has five houses. While the nurse checks pressure and feet, you sit on the veranda. Some want their letters "
                    "read, some a song, some an argument about football; many have a daughter in Houston or Berlin and would "
                    "like to see her face on your phone.</p>"
                    "<p>Back at the post by noon, you tell the team what you noticed: a broken step, an empty cupboard, a lamp "
                    "without oil. The volunteers deal with it the same week.</p>"
                ),
                tasks=(
                    "Walk the round with the nurse",
                    "Keep company, read, help with a video call",
                    "Report needs to the volunteers",
                ),
                expected_result="Five longer visits each Friday and a list of small repairs that the volunteers can carry out.",
                prerequisites=("Discretion: nothing is posted or told outside",),
                questions=("Do you speak Pidgin or a Grassfields language?",),
                safety_note=(
                    "Always three together, by daylight, in the neighbourhood only. The round is called off if the nurse in charge says so."
                ),
            ),
            "fr": Text(
                title="Tenir compagnie aux patients âgés pendant la tournée du vendredi",
                summary=("Suivez une infirmière et une volontaire à Ntarinkon : parler, lire, appeler un proche, dire ce que l’on a vu."),
                description=(
                    "<p>Le vendredi, l’infirmière parcourt le versant raide de Ntarinkon, là où ceux qui ne montent plus la côte "
                    "n’ont pas vu le poste depuis des mois. Elle a dix minutes par maison. Un visiteur peut en rester trente, et "
                    "la matinée change pour tout le monde.</p>"
                    "<p>Rendez-vous à 8 h 30 : qui est malade, qui est en deuil, qui voudra vous retenir à déjeuner. La tournée "
                    "compte cinq maisons. Pendant que l’infirmière prend la tension et regarde les pieds, vous vous asseyez sous "
                    "la véranda. L’un veut qu’on lui lise son courrier, l’autre une chanson, un troisième une dispute de "
                    "football ; beaucoup ont une fille à Houston ou à Berlin et aimeraient voir son visage sur votre "
                    "téléphone.</p>"
                    "<p>De retour avant midi, vous dites à l’équipe ce que vous avez remarqué : une marche cassée, un placard "
                    "vide, une lampe sans pétrole. Les volontaires s’en occupent dans la semaine.</p>"
                ),
                tasks=(
                    "Suivre la tournée",
                    "Tenir compagnie, lire, aider à appeler",
                    "Signaler les besoins aux volontaires",
                ),
                expected_result="Cinq visites plus longues chaque vendredi et une liste de petites réparations à faire.",
                prerequisites=("Discrétion : rien ne se publie ni ne se répète",),
                questions=("Parlez-vous le pidgin ou une langue des Grassfields ?",),
                safety_note="Toujours à trois, de jour, dans le quartier. L’infirmière responsable peut annuler la tournée.",
            ),
        },
        when=Recurring((4,), "08:30", "12:00", start=-20),
        organisation="ntarinkon-health-post",
        places=(Place("Ntarinkon Community Health Post", "bamenda", latitude=5.9622, longitude=10.1391),),
        effort_hours=4,
        notice_days=3,
        languages_required=("en",),
        languages_useful=("wes",),
        skills_useful=("nursing", "psychology", "languages"),
        capacity=1,
        waiting_list=True,
        meals="partial",
        channel="phone",
        answer_days=4,
        published_days_ago=29,
    ),
    Mission(
        slug="kitchen-gardens-bamendankwe",
        type="agr-terrain",
        texts={
            "en": Text(
                title="Dig and plant kitchen gardens for sixty families in Bamendankwe",
                summary="Join council gardeners for two mornings or more and help families start growing huckleberry and beans.",
                description=(
                    "<p>Sixty families who came to town with nothing but seed and skill have been lent a plot of council land in "
                    "Bamendankwe: thirty square metres each, next to a stream. They know how to farm; what they lack is hands to "
                    "open the ground in time, and a fence that keeps out the goats.</p>"
                    "<p>Work starts at 7.30 from Tuesday to Saturday. The council’s gardeners mark out the beds, and families "
                    "and volunteers dig side by side, a bed per group of four. From 9 to 10.30 you plant: huckleberry, beans, "
                    "leeks, Irish potatoes, with a row of marigolds against insects. The rest of the morning goes into bamboo "
                    "fencing or, for those who have had enough of bending, into writing labels and keeping the tool book in the "
                    "shade.</p>"
                    "<p>At noon there is a pot of corn chaff to share. A tenth of the first harvest goes to the school canteen "
                    "next door, as the families themselves decided.</p>"
                ),
                tasks=("Dig beds with a family", "Plant and label", "Build the bamboo fence", "Keep the tool book"),
                expected_result="Sixty planted plots behind one fence and a tool store that lends by the day.",
                questions=("Which days could you come?",),
                equipment="Boots, rain jacket; tools provided.",
                safety_note="No work on Mondays; the site closes at 1 pm and council staff walk you to the road.",
            ),
            "fr": Text(
                title="Ouvrir et planter les potagers de soixante familles à Bamendankwe",
                summary=("Deux matinées ou plus avec les jardiniers de la ville, pour lancer la morelle, les haricots et les poireaux."),
                description=(
                    "<p>Soixante familles arrivées en ville avec leurs semences et leur savoir-faire ont reçu en prêt une "
                    "parcelle municipale à Bamendankwe : trente mètres carrés chacune, au bord d’un ruisseau. Elles savent "
                    "cultiver ; il leur manque des bras pour ouvrir la terre à temps et une clôture contre les chèvres.</p>"
                    "<p>On commence à 7 h 30, du mardi au samedi. Les jardiniers tracent les planches, familles et bénévoles "
                    "bêchent côte à côte, une planche pour quatre. De 9 h à 10 h 30, on plante : morelle, haricots, poireaux, "
                    "pommes de terre, avec un rang d’œillets d’Inde contre les insectes. Le reste de la matinée va à la clôture "
                    "de bambou ou, pour qui a le dos fatigué, aux étiquettes et au cahier d’outils, à l’ombre.</p>"
                    "<p>À midi, on partage une marmite de corn chaff. Un dixième de la première récolte ira à la cantine "
                    "scolaire voisine : les familles l’ont décidé.</p>"
                ),
                tasks=(
                    "Bêcher avec une famille",
                    "Planter et étiqueter",
                    "Monter la clôture de bambou",
                    "Tenir le cahier d’outils",
                ),
                expected_result="Soixante parcelles plantées derrière une clôture et un dépôt qui prête les outils à la journée.",
                questions=("Quels jours pourriez-vous venir ?",),
                equipment="Bottes, veste de pluie ; outils fournis.",
                safety_note="Rien le lundi ; le site ferme à 13 h et les agents vous raccompagnent à la route.",
            ),
        },
        when=Window(3, 70),
        city="bamenda",
        places=(Place("Council plots by the stream, Bamendankwe", "bamenda", latitude=5.9431, longitude=10.1588),),
        shortest_stay=2,
        effort_hours=8,
        notice_days=2,
        minors_with_guardian=True,
        languages_required=("en",),
        languages_useful=("wes",),
        skills_useful=("agronomy", "environment"),
        families_welcome=True,
        groups_welcome=True,
        capacity=30,
        meals="provided",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=1,
    ),
)
