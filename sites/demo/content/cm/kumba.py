"""Kumba, the English-speaking cocoa town beside Lake Barombi Mbo."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Eunice Mokube",
    "Diaspora focal point, Kumba City Council",
    "missions.kumba@example.org",
    phone="+237 6 99 00 00 28",
    whatsapp="+237 6 99 00 00 28",
)

INTRODUCTION = {
    "fr": (
        "Ville anglophone du cacao, au bord d’un lac de cratère, Kumba nourrit les marchés de Douala et accueille de nombreuses "
        "familles déplacées. Elle cherche des visiteurs pour les planteurs, les écoles techniques et les jeunes qui attendent un "
        "premier emploi."
    ),
    "en": (
        "An English-speaking cocoa town beside a crater lake, Kumba feeds the markets of Douala and is home to many displaced "
        "families. It is looking for visitors for its growers, its technical schools and the young people waiting for a first job."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="meme-cocoa-women",
        kind="association",
        name="Meme Cocoa Women",
        city="kumba",
        summary={
            "fr": "Association de 86 planteuses de cacao de la Meme qui fermentent, sèchent et vendent ensemble.",
            "en": "An association of 86 women cocoa growers in Meme who ferment, dry and sell their beans together.",
        },
        body={
            "fr": (
                "<p>La plupart des membres ont hérité d’une plantation sans avoir jamais vendu à leur nom. Ensemble, elles "
                "tiennent deux fours de séchage, une bascule honnête et un carnet de livraison.</p>"
                "<p>Elles ont vendu 31 tonnes l’an dernier, dont six fermentées en caisse.</p>"
            ),
            "en": (
                "<p>Most members inherited a farm without ever having sold under their own name. Together they run two drying "
                "ovens, an honest scale and a delivery book.</p>"
                "<p>They sold 31 tonnes last year, six of them box-fermented.</p>"
            ),
        },
        contact=Contact(
            "Comfort Ekane",
            "Chairwoman",
            "meme-cocoa-women@example.org",
            phone="+237 6 99 00 00 29",
            whatsapp="+237 6 99 00 00 29",
        ),
    ),
    Organisation(
        slug="fiango-technical-college",
        kind="school",
        name="Fiango Community Technical College",
        city="kumba",
        summary={
            "fr": "Collège technique de 520 élèves à Fiango : électricité, mécanique, bâtiment, couture et hôtellerie.",
            "en": ("A technical college of 520 students in Fiango: electricity, motor mechanics, building, dressmaking and catering."),
        },
        body={
            "fr": (
                "<p>Rouvert en 2020 après trois ans de fermeture, le collège a reconstruit ses ateliers avec l’aide des parents et "
                "des anciens élèves.</p>"
                "<p>Huit élèves sur dix y viennent de familles déplacées ou revenues depuis peu.</p>"
            ),
            "en": (
                "<p>The college reopened in 2020 after three years with its doors shut; parents and former students rebuilt the "
                "workshops.</p>"
                "<p>Eight students in ten come from families who were displaced or have only recently returned.</p>"
            ),
        },
        contact=Contact("Emmanuel Ndive", "Vice-principal", "fiango-college@example.org", phone="+237 6 99 00 00 30"),
    ),
    Organisation(
        slug="barombi-lake-trust",
        kind="ngo",
        name="Barombi Lake Trust",
        city="kumba",
        summary={
            "fr": "ONG qui protège le lac Barombi Mbo, soutient ses pêcheurs et suit la scolarité de 150 enfants déplacés.",
            "en": (
                "An NGO that protects Lake Barombi Mbo, supports its fishing families and helps 150 displaced children to keep up "
                "at school."
            ),
        },
        body={
            "fr": (
                "<p>Le lac abrite des poissons que l’on ne trouve nulle part ailleurs, et un village que l’on ne rejoint qu’en "
                "pirogue. L’équipe surveille la pêche, guide les visiteurs et plante les berges.</p>"
                "<p>Depuis 2019, elle anime aussi un programme de soutien scolaire le soir.</p>"
            ),
            "en": (
                "<p>The lake holds fish found nowhere else, and a village that can only be reached by canoe. The team monitors "
                "fishing, guides visitors and replants the shore.</p>"
                "<p>Since 2019 it has also run an evening tutoring scheme.</p>"
            ),
        },
        contact=Contact(
            "Patience Itoe",
            "Programme manager",
            "barombi-trust@example.org",
            phone="+237 6 99 00 00 31",
            whatsapp="+237 6 99 00 00 31",
        ),
        website="https://barombi-lake-trust.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="cocoa-fermentation-meme-women",
        type="agr-conseil",
        texts={
            "en": Text(
                title="Coach Meme’s women growers in fermenting cocoa",
                summary=(
                    "For agronomists, chocolate makers and tasters: six days with four groups of growers to get an even, "
                    "well-fermented bean."
                ),
                description=(
                    "<p>A well-fermented bean earns 15 to 20 per cent more at the Kumba scale, yet only six of our 31 tonnes "
                    "qualify. Some growers turn the heap too late, some dry too fast over smoke, and no one has ever cut open "
                    "fifty beans with someone who knows what to look for.</p>"
                    "<p>Each of the four groups has its day. At 7.30 am you ride out with our field officer; from 8 to noon you "
                    "open pods, fill the boxes, take temperatures and do a cut test on last week’s beans. Lunch is on the farm. "
                    "Back in town from 3 to 5 pm, the results go on a wall chart that the women keep. The fifth day is for the "
                    "drying ovens, where smoke leaks through two joints that need sealing. On the last day everyone tastes the "
                    "same chocolate made from her own lot and from her neighbour’s.</p>"
                    "<p>You never handle sales or prices: the association deals with its buyers.</p>"
                ),
                tasks=(
                    "Run a cut test with each group",
                    "Set a turning and drying calendar",
                    "Find and seal the smoke leaks with the oven keeper",
                    "Lead the tasting on the last day",
                ),
                expected_result="A picture calendar in English and Pidgin, four trained lead growers, and two smoke-free ovens.",
                prerequisites=("Hands-on experience of cocoa, coffee or another fermented crop",),
                questions=("What have you fermented, dried or tasted professionally?",),
                equipment="Rubber boots, long sleeves and insect repellent; knives and thermometers are ours.",
                safety_note=(
                    "Farm visits are daytime only, with the field officer, and can be moved on the morning itself if the council "
                    "advises it."
                ),
            ),
            "fr": Text(
                title="Accompagner les planteuses de la Meme dans la fermentation du cacao",
                summary=(
                    "Pour agronomes, chocolatiers et dégustateurs : six jours avec quatre groupes de planteuses pour une fève "
                    "régulière et bien fermentée."
                ),
                description=(
                    "<p>À la bascule de Kumba, une fève bien fermentée se paie 15 à 20 % de plus, mais six seulement de nos 31 "
                    "tonnes y parviennent. Certaines retournent le tas trop tard, d’autres sèchent trop vite au-dessus de la "
                    "fumée, et personne n’a encore coupé cinquante fèves avec quelqu’un qui sait ce qu’il faut y chercher.</p>"
                    "<p>Chacun des quatre groupes a sa journée. À 7 h 30, départ avec notre agente de terrain ; de 8 h à midi, on "
                    "ouvre les cabosses, on remplit les caisses, on relève les températures et on coupe les fèves de la semaine "
                    "précédente. Le repas se prend à la plantation. De 15 h à 17 h, retour en ville : les résultats vont sur un "
                    "tableau mural tenu par les femmes. Le cinquième jour est consacré aux fours, dont deux joints laissent passer "
                    "la fumée. Le dernier, chacune goûte un chocolat fait de son propre lot, puis celui de sa voisine.</p>"
                    "<p>Ventes et prix restent l’affaire de l’association.</p>"
                ),
                tasks=(
                    "Faire le test de coupe avec chaque groupe",
                    "Fixer un calendrier de retournement et de séchage",
                    "Trouver et colmater les fuites des fours",
                    "Animer la dégustation du dernier jour",
                ),
                expected_result=(
                    "Un calendrier en images, en anglais et en pidgin, quatre planteuses formatrices et deux fours sans fumée."
                ),
                prerequisites=("Pratique du cacao, du café ou d’une autre culture fermentée",),
                questions=("Qu’avez-vous fermenté, séché ou goûté dans votre métier ?",),
                equipment="Bottes, manches longues et répulsif ; couteaux et thermomètres sur place.",
                safety_note=(
                    "Visites de jour uniquement, avec l’agente de terrain ; elles peuvent être déplacées le matin même sur avis de "
                    "la mairie."
                ),
            ),
        },
        when=Window(-15, 100),
        organisation="meme-cocoa-women",
        places=(
            Place(
                "Meme Cocoa Women store, Mbonge Road",
                "kumba",
                4.6372,
                9.4289,
                directions="Green gate two hundred metres past the motor park.",
            ),
        ),
        shortest_stay=6,
        effort_hours=36,
        notice_days=10,
        languages_required=("en",),
        languages_useful=("fr",),
        skills_required=("agronomy",),
        skills_useful=("food_processing", "pedagogy"),
        level="professional",
        capacity=2,
        housing="provided",
        meals="provided",
        transport="provided",
        channel="whatsapp",
        answer_days=4,
        published_days_ago=29,
    ),
    Mission(
        slug="guest-talks-fiango-college",
        type="edu-intervention",
        texts={
            "en": Text(
                title="Give a Friday masterclass at Fiango technical college",
                summary=("Electricians, builders, chefs, mechanics and designers: two hours of practical work with students of 15 to 19."),
                description=(
                    "<p>Our students can recite Ohm’s law but most have never seen a properly wired distribution board. The "
                    "catering class has one oven and has never met a chef who runs a kitchen. A Friday guest changes the week: the "
                    "teachers plan the lesson around you and the workshops stay open late.</p>"
                    "<p>Arrive at 9.30 am for tea with the head of department and a walk through the workshop. From 10 to noon you "
                    "teach alongside her: fifteen minutes on how you came to your trade, then a practical exercise for groups of "
                    "six. It may be a solar lamp to wire, a wall to set out, a sauce to balance or a jacket to draft. The last "
                    "twenty minutes are for questions, and students do ask about pay.</p>"
                    "<p>Tell us a fortnight ahead what you need; we have simple tools, not rare ones. One Friday is welcome, and "
                    "two in a row let you see what stuck.</p>"
                ),
                tasks=(
                    "Agree on an exercise with the head of department",
                    "Tell the story of your trade, honestly, in fifteen minutes",
                    "Run the exercise in groups of six",
                    "Leave the exercise sheet for the teacher",
                ),
                expected_result="One new exercise sheet per visit in the workshop binder, and a teacher who has run it once.",
                prerequisites=("A police clearance certificate less than six months old",),
                questions=("What is your trade, and what tools do you need?", "Which Friday suits you?"),
                safeguarding_note=(
                    "A teacher is in the workshop throughout. No private contact or exchange of numbers with students, no pictures "
                    "of faces, and safety goggles whenever a tool is running."
                ),
            ),
        },
        when=Recurring((4,), "10:00", "12:00"),
        organisation="fiango-technical-college",
        places=(
            Place(
                "Fiango Community Technical College",
                "kumba",
                4.6458,
                9.4347,
                directions="Taxi to Fiango market, then the lane beside the bakery; workshops are on the ground floor.",
            ),
        ),
        accessible=True,
        effort_hours=5,
        notice_days=14,
        languages_required=("en",),
        languages_useful=("fr",),
        skills_useful=("electricity", "construction", "cooking", "design", "engineering"),
        level="some",
        with_children=True,
        capacity=2,
        meals="provided",
        certificate=True,
        answer_days=5,
        published_days_ago=14,
    ),
    Mission(
        slug="evening-tutors-displaced-pupils-kumba",
        type="edu-soutien",
        texts={
            "en": Text(
                title="Tutor displaced pupils online, two evenings a week",
                summary=("Maths and English by video with groups of four children aged 11 to 15 who lost up to three years of school."),
                description=(
                    "<p>Blessing is thirteen and sits in a class of nine-year-olds. Like 150 other children on our register, she "
                    "missed school for years while her family moved from village to village. Day school has no time to go back "
                    "over fractions; the evening room does, if there is someone at the other end of the screen.</p>"
                    "<p>On Tuesdays and Thursdays, from 5 to 6.30 pm Cameroon time, eight tablets are switched on in our room at "
                    "Buea Road. Each is shared by four children and a room assistant. You follow the same group from one week to "
                    "the next: ten minutes of mental arithmetic, forty on one idea, twenty of reading aloud, then a game. Lesson "
                    "sheets are ready, and the assistant knows which child is tired.</p>"
                    "<p>We ask for eight sessions, because these children have had enough of people who vanish. If the network "
                    "fails, the assistant carries on with paper and you send a voice note.</p>"
                ),
                tasks=(
                    "Follow one group of four for eight sessions",
                    "Use and annotate the lesson sheets",
                    "Listen to each child read once a week",
                    "Write three lines to the assistant after each session",
                ),
                expected_result=(
                    "Four children who have caught up one school level in either maths or reading, measured by the same test "
                    "before and after."
                ),
                prerequisites=("A police clearance certificate less than six months old", "A steady connection and a quiet room"),
                questions=("Maths, English or both?", "Which eight evenings can you promise?"),
                safeguarding_note=(
                    "Sessions run only on the Trust’s tablets with the room assistant present; they are never recorded. First "
                    "names only, no private messages, and any worry goes to the programme manager the same evening."
                ),
            ),
            "fr": Text(
                title="Donner cours en ligne à des élèves déplacés, deux soirs par semaine",
                summary=(
                    "Maths et anglais par vidéo avec des groupes de quatre enfants de 11 à 15 ans, privés d’école jusqu’à trois années."
                ),
                description=(
                    "<p>Blessing a treize ans et s’assoit parmi des élèves de neuf. Comme 150 autres enfants de notre registre, "
                    "elle a manqué l’école pendant que sa famille allait de village en village. En classe, nul n’a le temps de "
                    "revenir aux fractions ; la salle du soir le prend, s’il y a quelqu’un de l’autre côté de l’écran.</p>"
                    "<p>Le mardi et le jeudi, de 17 h à 18 h 30, heure du Cameroun, huit tablettes s’allument à Buea Road. Chacune "
                    "est partagée par quatre enfants et une assistante. Vous gardez le même groupe d’une semaine à l’autre : dix "
                    "minutes de calcul mental, quarante sur une seule idée, vingt de lecture, puis un jeu. Les fiches sont "
                    "prêtes ; les cours se donnent en anglais.</p>"
                    "<p>Nous demandons huit séances, car ces enfants ont assez vu de gens disparaître. Si le réseau tombe, "
                    "l’assistante continue sur papier et vous envoyez un message vocal.</p>"
                ),
                tasks=(
                    "Suivre un groupe de quatre pendant huit séances",
                    "Utiliser et annoter les fiches",
                    "Écouter lire chaque enfant une fois par semaine",
                    "Écrire trois lignes à l’assistante après la séance",
                ),
                expected_result=("Quatre enfants qui rattrapent un niveau en maths ou en lecture, mesuré par le même test avant et après."),
                prerequisites=("Extrait de casier judiciaire de moins de six mois", "Connexion stable et pièce calme"),
                questions=("Maths, anglais ou les deux ?", "Quels huit soirs pouvez-vous promettre ?"),
                safeguarding_note=(
                    "Séances uniquement sur les tablettes de l’association, en présence de l’assistante, jamais enregistrées. "
                    "Prénoms seuls, aucun message privé ; toute inquiétude est transmise le soir même à la responsable."
                ),
            ),
        },
        when=Recurring((1, 3), "17:00", "18:30", start=3, days=160),
        organisation="barombi-lake-trust",
        modality="remote",
        urgent=True,
        effort_hours=16,
        notice_days=7,
        languages_required=("en",),
        skills_useful=("pedagogy", "mentoring", "languages"),
        with_children=True,
        capacity=8,
        waiting_list=True,
        channel="external",
        answer_url="https://barombi-lake-trust.example.org/evening-room",
        answer_days=5,
        published_days_ago=7,
    ),
    Mission(
        slug="career-desk-kumba-council",
        type="ent-emploi",
        texts={
            "en": Text(
                title="Help run the city council’s career desk",
                summary=(
                    "Sit with young jobseekers in Kumba, or call them from abroad, to turn real skills into a CV, a plan and a first step."
                ),
                description=(
                    "<p>The council’s register lists 1,140 people under thirty without steady work. Many have more behind them "
                    "than they think: two years on a cocoa farm’s accounts, a phone repair stall, a half-finished diploma "
                    "interrupted by the crisis. On paper it comes out as a blank.</p>"
                    "<p>The desk opens every weekday from 9 am to 3 pm in the council hall. On site, you see five people a day for "
                    "forty-five minutes each: a conversation, a one-page CV typed together, and one thing to do before Friday. "
                    "From abroad, you take two young people by telephone or video and call them three times over six weeks. Our "
                    "two officers choose whom you meet, keep the files and ring round local employers every Monday.</p>"
                    "<p>We promise no jobs, no visas and no sponsorship, and we ask you not to either. People with a background in "
                    "crafts, farming or trade are just as useful as human resources managers.</p>"
                ),
                tasks=(
                    "Hold career conversations of forty-five minutes",
                    "Type a one-page CV with each person",
                    "Agree on one step and a date",
                    "Call back two people after your return",
                ),
                expected_result=("Twenty CVs and action plans per week on site; for remote coaches, two people followed for six weeks."),
                questions=("On site, from abroad, or both?", "Which trades do you know from inside?"),
            ),
            "fr": Text(
                title="Tenir le guichet d’orientation de la mairie de Kumba",
                summary=(
                    "Recevoir de jeunes demandeurs d’emploi sur place, ou les appeler de l’étranger, pour un CV, un plan et un premier pas."
                ),
                description=(
                    "<p>Le registre municipal compte 1 140 personnes de moins de trente ans sans travail régulier. Beaucoup ont "
                    "plus d’acquis qu’elles ne croient : deux ans à tenir les comptes d’une plantation, un kiosque de réparation, "
                    "un diplôme interrompu par la crise. Sur le papier, cela donne une page blanche.</p>"
                    "<p>Le guichet ouvre en semaine, de 9 h à 15 h, dans la grande salle de la mairie. Sur place, vous recevez "
                    "cinq personnes par jour, quarante-cinq minutes chacune : une conversation, un CV d’une page tapé ensemble, "
                    "une chose à faire avant vendredi. Depuis l’étranger, vous suivez deux jeunes par téléphone ou vidéo, trois "
                    "appels en six semaines. Nos deux agents choisissent les personnes, gardent les dossiers et appellent les "
                    "employeurs chaque lundi.</p>"
                    "<p>Nous ne promettons ni emploi, ni visa, ni parrainage, et vous prions de ne pas le faire. Les entretiens "
                    "ont lieu en anglais ou en pidgin.</p>"
                ),
                tasks=(
                    "Mener des entretiens de quarante-cinq minutes",
                    "Taper un CV d’une page avec chaque personne",
                    "Convenir d’un pas et d’une date",
                    "Rappeler deux personnes après votre retour",
                ),
                expected_result=("Vingt CV et plans d’action par semaine sur place ; à distance, deux personnes suivies six semaines."),
                questions=("Sur place, à distance ou les deux ?", "Quels métiers connaissez-vous de l’intérieur ?"),
            ),
        },
        when=AnyTime(),
        city="kumba",
        places=(Place("Kumba City Council hall", "kumba", 4.6366, 9.4452, directions="Ground floor, ramp on the car park side."),),
        modality="hybrid",
        accessible=True,
        shortest_stay=3,
        effort_hours=20,
        notice_days=5,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("fr",),
        skills_useful=("human_resources", "mentoring", "management"),
        level="some",
        certificate=True,
        answer_days=5,
        published_days_ago=40,
    ),
    Mission(
        slug="test-lake-barombi-canoe-walk",
        type="tou-test",
        texts={
            "en": Text(
                title="Try out the Lake Barombi canoe walk and tell us the truth",
                summary=(
                    "Travellers of any age: spend a day with young guides on the crater lake and score everything from the path to "
                    "the fish stew."
                ),
                description=(
                    "<p>Six young people from Barombi Mbo have trained as guides and built a one-day walk: down through the "
                    "forest, across the crater lake by canoe, an hour in the village, and back along the rim. So far only friends "
                    "have tried it, and friends are polite.</p>"
                    "<p>You meet your guide at 8 am at the Trust’s office and walk for forty minutes to the shore. The crossing "
                    "takes half an hour, with life jackets. In the village you hear about the lake’s own fishes, see a trap being "
                    "set and eat what the family eats. The rim path back is steep in two places; you are in town by 4 pm. Then "
                    "comes the real work: an hour at a table with the guides, going through a sheet of thirty points. Was the "
                    "price clear? Did you ever feel unsafe? What did you already know, and what bored you?</p>"
                    "<p>Please do not spare anybody. The guides asked for it.</p>"
                ),
                tasks=(
                    "Follow the day as an ordinary visitor would",
                    "Fill in the thirty-point sheet",
                    "Talk it through with the guides",
                    "Suggest one thing to drop and one to add",
                ),
                expected_result=("A scored sheet for each tester; after ten of them, the route, the price and the briefing are revised."),
                questions=("Have you taken guided walks elsewhere?", "Can you swim?"),
                costs=(
                    "The testers’ day is free. Bring about 2,000 FCFA if you would like to buy a carving or honey in the village; "
                    "nobody will insist."
                ),
                equipment="Walking shoes with grip, a rain jacket, two litres of water.",
                safety_note=(
                    "Life jackets are compulsory. The Trust checks with the council each morning and cancels if there is any doubt "
                    "about the road."
                ),
            ),
        },
        when=AnyTime(),
        organisation="barombi-lake-trust",
        places=(
            Place("Barombi Lake Trust, Kumba Town", "kumba", 4.6412, 9.4361, directions="Opposite the old post office."),
            Place("Landing stage, Lake Barombi Mbo", "kumba", 4.6557, 9.4062),
        ),
        effort_hours=9,
        notice_days=3,
        audience="visitors",
        minimum_age=14,
        minors_with_guardian=True,
        languages_required=("en",),
        skills_useful=("sustainable_tourism", "hospitality"),
        families_welcome=True,
        capacity=5,
        meals="provided",
        transport="partial",
        insured=True,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=18,
    ),
    Mission(
        slug="kumba-water-bank-planting",
        type="env-chantier",
        texts={
            "en": Text(
                title="Clear and replant the banks of the Kumba Water",
                summary=(
                    "Families, clubs and visitors: a morning of clearing plastic and planting bamboo and raffia along 200 metres of stream."
                ),
                description=(
                    "<p>The Kumba Water runs through the middle of town and carries the middle of town with it: sachets, bottles, "
                    "sawdust, now and then a mattress. Where the banks have lost their raffia palms, the water cuts a little "
                    "closer to the houses each year. The council has 400 bamboo and raffia seedlings ready, and a lorry for the "
                    "rubbish.</p>"
                    "<p>We start at 7.30 am by the Fiango bridge with gloves, tea and a word from the quarter head. From 8 to 10, "
                    "teams of eight clear both banks, from the top down. From 10 to 11.30 we plant, one seedling a metre, each "
                    "with a stake and a number. Then everything is weighed and the figures are chalked up on the bridge, where "
                    "they stay until the next time.</p>"
                    "<p>From the age of twelve, children can water and carry stakes beside an adult. Four residents’ committees "
                    "have each adopted fifty metres and water them twice a week after you have gone.</p>"
                ),
                tasks=(
                    "Clear plastic in teams of eight",
                    "Plant, stake and number the seedlings",
                    "Weigh the waste and write up the figures",
                ),
                expected_result=(
                    "Two hundred metres of clean bank, 200 seedlings per morning, and a committee in charge of every stretch."
                ),
                questions=("How many of you are coming, and any children?",),
                equipment="Rubber boots if you have them; gloves, rakes and spades are provided.",
                safety_note="Nobody goes into the water. Morning only, and the site is confirmed the day before.",
            ),
        },
        when=Slots(
            (
                Slot(15, start_time="07:30", end_time="12:00", capacity=48),
                Slot(54, start_time="07:30", end_time="12:00", capacity=48),
            )
        ),
        city="kumba",
        places=(
            Place(
                "Fiango bridge, east bank",
                "kumba",
                4.6431,
                9.4379,
                directions="Taxi to Fiango; look for the council’s blue tent.",
            ),
        ),
        effort_hours=5,
        notice_days=2,
        minimum_age=12,
        minors_with_guardian=True,
        languages_required=("en",),
        skills_useful=("environment", "first_aid"),
        families_welcome=True,
        groups_welcome=True,
        capacity=96,
        meals="partial",
        channel="phone",
        answer_days=3,
        published_days_ago=5,
    ),
)
