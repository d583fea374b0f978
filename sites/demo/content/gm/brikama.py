"""Brikama: the area council, a fruit company and a school."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="kombo-orchard-foods",
        kind="company",
        name="Kombo Orchard Foods",
        city="brikama",
        summary={
            "en": (
                "A Brikama company of seventeen that buys mango, cashew and baobab from 300 growers and turns them "
                "into dried fruit, kernels and powder."
            )
        },
        body={
            "en": (
                "<p>The company began with one solar dryer in a yard off the craft market road. It now pays 300 "
                "growers on delivery, runs a cracking room for cashew and sells mainly to hotels on the coast.</p>"
                "<p>Advice from visitors is shared openly: every procedure they help to write is handed to the "
                "growers’ groups as well, including those who sell to competitors.</p>"
            )
        },
        contact=Contact(
            name="Sulayman Touray",
            role="Production manager",
            email="production@kombo-orchard.example.org",
            phone="+220 300 00 41",
            whatsapp="+220 300 00 41",
        ),
        website="https://kombo-orchard.example.org/",
    ),
    Organisation(
        slug="sanchaba-hill-school",
        kind="school",
        name="Sanchaba Hill Upper Basic School",
        city="brikama",
        summary={
            "en": (
                "A public school of 760 pupils on the edge of Brikama, with a double shift, a well-used library and "
                "a parents’ committee that meets monthly."
            )
        },
        body={
            "en": (
                "<p>Sanchaba Hill teaches Grades 7 to 9 in two shifts. Its library was a store-room until parents "
                "painted it; it now lends ninety books a week.</p>"
                "<p>The parents’ committee decides who comes into the school and who goes with them. Visitors "
                "support a named teacher and never replace one.</p>"
            )
        },
        contact=Contact(
            name="Ramatoulie Darboe",
            role="Deputy head",
            email="office@sanchaba-hill.example.org",
            phone="+220 300 00 43",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="cashew-and-mango-without-the-waste",
        type="agr-conseil",
        texts={
            "en": Text(
                title="Cashew and mango without the waste",
                summary=(
                    "A food technologist for a week in Brikama: raise the share of whole cashew kernels and stop "
                    "dried mango from going soft."
                ),
                description=(
                    "<p>At Kombo Orchard one kernel in three breaks in the cracking room, and broken kernels fetch "
                    "half the price. The dried mango is good in week one and leathery in week eight. Sulayman "
                    "suspects the steaming time for the one and the night air for the other, but has never had the "
                    "chance to change one thing at a time.</p>"
                    "<p>You will have five working days. Mornings start at 7.30 in the cracking room with eight "
                    "women who know exactly which nut will split; you vary steaming and resting times by their "
                    "advice and weigh the result. From 11.30 the dryers are loaded, and you log temperature and "
                    "humidity until 18.00 in turns with Sulayman. The fourth day is for packing and sealing, the "
                    "fifth for writing the two procedures with the women, in pictures.</p>"
                    "<p>From home you look at the weekly figures for two months. Growers’ groups in Darsilami and "
                    "Gunjur get the same two sheets, free of charge.</p>"
                ),
                tasks=(
                    "Run steaming trials with the cracking team",
                    "Log two full drying cycles",
                    "Write two picture procedures with the staff",
                    "Review the weekly figures for two months",
                ),
                expected_result="Four kernels in five kept whole, dried mango stable for six months, two procedures on the wall.",
                prerequisites=("Training or solid experience in food processing",),
                questions=("Which nuts or fruits have you processed?",),
                equipment="A probe thermometer if you own one; coat and cap are supplied.",
            )
        },
        when=Window(start=12, days=100),
        organisation="kombo-orchard-foods",
        places=(
            Place(
                "Kombo Orchard plant, Jamisa",
                "brikama",
                13.2722,
                -16.6541,
                "Turn off the main road at the craft market; third gate.",
            ),
        ),
        modality="hybrid",
        shortest_stay=6,
        effort_hours=45,
        notice_days=10,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("food_processing",),
        skills_useful=("agronomy", "nutrition"),
        level="professional",
        capacity=1,
        housing="provided",
        meals="provided",
        transport="partial",
        published_days_ago=17,
    ),
    Mission(
        slug="buyers-for-baobab-and-cashew",
        type="inv-reseau",
        texts={
            "en": Text(
                title="Introduce a buyer for Gambian baobab and cashew",
                summary=("Work in food retail, catering or wholesale? Open one door for Brikama’s growers from wherever you live."),
                description=(
                    "<p>Baobab powder sells in British health shops at twenty times what a grower in Kombo receives. "
                    "Between the two stand paperwork, a laboratory sheet and a buyer who answers. Kombo Orchard and "
                    "three growers’ groups have the first two; they need the third.</p>"
                    "<p>You receive a four-page dossier: products, volumes per month, analyses, prices from Banjul "
                    "port. In a first call of forty minutes Sulayman goes through it with you and you tell him where "
                    "a buyer would stop reading. Once that is mended, you introduce one or two people who really "
                    "decide, whether a delicatessen, a hospital kitchen or a wholesaler, and you sit in on the first "
                    "conversation because they know you. Samples are posted from Banjul twice a month.</p>"
                    "<p>After that you step out. There is no commission and no exclusive right, and contracts are "
                    "between seller and buyer. The dossier is information for trade talks: it is not financial "
                    "advice, and nobody is asked to invest.</p>"
                ),
                tasks=(
                    "Review the product dossier as a buyer would",
                    "Introduce one or two decision makers",
                    "Join the first call and note what comes next",
                ),
                expected_result="Two trial orders, or two clear refusals with reasons, within three months.",
                prerequisites=("Know the food trade where you live",),
                questions=("Which buyers do you have in mind?",),
                costs="None; buyers pay the postage of samples outside The Gambia.",
            )
        },
        when=AnyTime(),
        organisation="kombo-orchard-foods",
        modality="remote",
        effort_hours=8,
        audience="diaspora",
        languages_required=("en",),
        skills_required=("sales",),
        skills_useful=("marketing", "logistics"),
        level="some",
        channel="external",
        answer_url="https://kombo-orchard.example.org/buyers",
        answer_days=6,
        published_days_ago=47,
    ),
    Mission(
        slug="reading-hour-at-sanchaba-hill",
        type="edu-soutien",
        texts={
            "en": Text(
                title="Reading hour at Sanchaba Hill school",
                summary=(
                    "Three afternoons a week, read with five Grade 7 pupils who can spell out a page but could not tell you what it says."
                ),
                description=(
                    "<p>English is the third language for most pupils at Sanchaba Hill, after Mandinka and Wolof or "
                    "Jola. They arrive in Grade 7 able to sound out a paragraph. Then science, history and the "
                    "examination are all in English, and those who understood half of it fall silent.</p>"
                    "<p>Reading hour takes place on Tuesday, Wednesday and Thursday between the two shifts. At 13.30 "
                    "you collect five pupils and a book from Mrs Darboe, the same five all week. You read two pages "
                    "aloud; they tell the story back in any language, then in English; you stop at three words and "
                    "act them out. From 14.15 each pupil reads alone, softly, while you listen to one at a time and "
                    "note where he or she stumbles. At 14.45 they draw or write four lines for the next group.</p>"
                    "<p>Come for at least three sessions. The notebook goes on to the next reader, so your five do "
                    "not start from scratch.</p>"
                ),
                tasks=(
                    "Read with the same five pupils for a week or more",
                    "Note each pupil’s progress in the shared notebook",
                    "Choose next week’s books with the librarian",
                ),
                expected_result="Five pupils who can retell two pages in English, and a notebook for the next reader.",
                prerequisites=("Police clearance or a reference from an employer in education",),
                questions=("Which weeks are you in the Kombos?",),
                safeguarding_note=(
                    "Sessions take place in the open library with a teacher present; parents have signed, pupils are "
                    "never taken off the grounds, and there are no gifts, photographs or private contact."
                ),
            )
        },
        when=Recurring(weekdays=(1, 2, 3), start_time="13:30", end_time="15:00"),
        organisation="sanchaba-hill-school",
        places=(
            Place(
                "Library of Sanchaba Hill school",
                "brikama",
                13.2799,
                -16.6436,
                "Ask for the deputy head at the gate; ramp on the left.",
            ),
        ),
        accessible=True,
        shortest_stay=3,
        effort_hours=5,
        notice_days=7,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_useful=("pedagogy", "languages"),
        with_children=True,
        capacity=4,
        channel="phone",
        answer_days=5,
        published_days_ago=28,
    ),
    Mission(
        slug="a-kora-album-with-teenagers",
        type="cul-creation",
        texts={
            "en": Text(
                title="Make a kora album with Brikama’s teenagers",
                summary=(
                    "Two weeks in a small studio: arrange, record and mix eight songs by young players from Brikama’s griot families."
                ),
                description=(
                    "<p>Brikama has more kora players to the street than anywhere on earth, and its teenagers learn "
                    "at home, by ear, from uncles who toured the world. What they lack is a recording made on their "
                    "own terms. Brikama Area Council has turned a store behind the craft market into a studio: two "
                    "rooms, four microphones, a generator that hums in B flat.</p>"
                    "<p>Eleven players aged 14 to 17 have prepared eight songs, some inherited, some their own. For "
                    "two weeks you work from 16.00, after school. The first hour is for listening, with an elder of "
                    "the family who says what may be altered and what may not. Until 18.30 you rehearse and record "
                    "one song, with the young people at the desk in turns. Evenings are theirs.</p>"
                    "<p>Rights stay with the players and their families; the agreement is read aloud before the "
                    "first take. The album is launched in the craft market, and two of the group keep the keys of "
                    "the studio.</p>"
                ),
                tasks=(
                    "Rehearse and record eight songs",
                    "Teach four teenagers to run a session",
                    "Mix the album together with them",
                ),
                expected_result="An eight-song album owned by its players and four teenagers who can record the next one.",
                prerequisites=("Experience of recording acoustic instruments", "References from earlier work with young people"),
                questions=("A link to something you recorded?",),
                equipment="Headphones and, if you can, one good microphone for the fortnight.",
                safeguarding_note=(
                    "A council youth officer and an elder of the family attend every session; there is no one-to-one "
                    "work behind a closed door, parents sign for recording and pictures, and everyone is home before "
                    "dark."
                ),
            )
        },
        when=Window(start=50, days=28),
        city="brikama",
        places=(Place("Studio behind the craft market", "brikama", 13.2737, -16.6489),),
        shortest_stay=10,
        effort_hours=30,
        notice_days=20,
        deadline=28,
        minimum_age=21,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("music",),
        skills_useful=("arts", "pedagogy"),
        level="professional",
        with_children=True,
        capacity=2,
        housing="partial",
        meals="partial",
        transport="partial",
        certificate=True,
        channel="whatsapp",
        published_days_ago=2,
    ),
    Mission(
        slug="a-water-point-for-kabafita",
        type="vil-chantier",
        texts={
            "en": Text(
                title="Lay the pipe and build the taps at Kabafita",
                summary=(
                    "Ten days with the people of Kabafita to dig 340 metres of trench and build a six-tap water point beside the market."
                ),
                description=(
                    "<p>The borehole at Kabafita has been drilled, tested and paid for. Between it and the market "
                    "lie 340 metres of laterite, and the women who sell there still carry water from a cousin’s "
                    "compound. The ward has organised digging by street: each takes a day and challenges the "
                    "next.</p>"
                    "<p>Work runs from 7.00 to 11.30, because after that the ground and the sun are both too hard. "
                    "You get a pick, gloves and a neighbour who will laugh at your first ten metres. Two plumbers "
                    "lay and join the pipe behind the diggers; a mason builds the apron and the drain, and can use "
                    "three pairs of hands for mixing. At 11.30 everyone eats from the same bowls. In the late "
                    "afternoon a smaller group paints the wall and plants a hedge against goats.</p>"
                    "<p>The water committee, four women and three men, sets the price per container and publishes "
                    "the cash book. Come for a day if that is all you have.</p>"
                ),
                tasks=(
                    "Dig a share of the trench with one street’s team",
                    "Mix and carry for the mason",
                    "Paint the wall and plant the hedge",
                ),
                expected_result="Six working taps next to the market and a water committee that keeps its own cash book.",
                questions=("Which days, and how many of you?",),
                equipment="Strong shoes, hat, refillable bottle; tools and gloves are lent.",
                safety_note="No one over sixty or unwell digs after 10.00; there is a first-aider on site all morning.",
            )
        },
        when=Window(start=9, days=10),
        city="brikama",
        places=(
            Place(
                "Kabafita market",
                "brikama",
                13.2812,
                -16.6590,
                "Take a town-trip taxi from Brikama car park and ask for the new borehole.",
            ),
        ),
        urgent=True,
        shortest_stay=1,
        effort_hours=5,
        notice_days=1,
        deadline=6,
        minimum_age=16,
        minors_with_guardian=True,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_useful=("construction", "water"),
        families_welcome=True,
        groups_welcome=True,
        capacity=25,
        waiting_list=True,
        meals="provided",
        insured=True,
        channel="whatsapp",
        answer_days=1,
        published_days_ago=0,
    ),
)
