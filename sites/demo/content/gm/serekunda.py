"""Serekunda: the municipal council's community unit and a software studio."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="kanifing-community-services",
        kind="city",
        name="Kanifing Municipal Council – Community Services Unit",
        city="serekunda",
        summary={
            "en": (
                "The council’s unit for youth, older residents, markets and waste across Serekunda, with fourteen "
                "officers and nineteen ward committees."
            )
        },
        body={
            "en": (
                "<p>More people live in Kanifing than anywhere else in the country, most of them under twenty-five. "
                "The unit runs job desks in Bundung and Latrikunda, the home-visit scheme, and the sorting trials at "
                "Bakoteh.</p>"
                "<p>It takes visitors only where an officer can be with them from start to finish, and it keeps a "
                "note of every visit so that the next person does not begin again from nothing.</p>"
            )
        },
        contact=Contact(
            name="Lamin Ceesay",
            role="Head of community services",
            email="community@kanifing.example.org",
            phone="+220 300 00 21",
            whatsapp="+220 300 00 22",
        ),
        website="https://kanifing.example.org/",
    ),
    Organisation(
        slug="westfield-code-studio",
        kind="company",
        name="Westfield Code Studio",
        city="serekunda",
        summary={
            "en": (
                "A nine-person software company near Westfield that builds for Gambian shops and councils, and opens "
                "its room to learners on Saturdays."
            )
        },
        body={
            "en": (
                "<p>The studio makes stock-keeping for shops, fee collection for councils and anything that has to "
                "run through a power cut. Five of its nine staff first came in as Saturday learners.</p>"
                "<p>Its open projects and workshops bring in no income. They are kept apart from client work, and "
                "helpers never touch what a customer pays for.</p>"
            )
        },
        contact=Contact(
            name="Isatou Bah",
            role="Learning and open projects",
            email="learn@westfieldcode.example.org",
            phone="+220 300 00 23",
        ),
        website="https://westfieldcode.example.org/",
        verified=False,
    ),
)

MISSIONS = (
    Mission(
        slug="mentor-a-tailor-or-a-juice-maker",
        type="ent-mentorat",
        texts={
            "en": Text(
                title="Mentor a tailor, a welder or a juice maker",
                summary=(
                    "One day in the workshop and six calls afterwards with a founder from Serekunda or Bakau who "
                    "employs two to five people."
                ),
                description=(
                    "<p>The council’s register lists 240 workshops with fewer than six staff. Ask their owners what "
                    "they earn and most answer with what they sold last week. Twelve of them, from Latrikunda, "
                    "Tallinding and Bakau, have asked for a mentor: three tailors, two welders, four food "
                    "processors, a printer, a salon and a phone repairer.</p>"
                    "<p>Your day starts at 9.00 on a stool in the corner. You watch until noon and write down every "
                    "dalasi and every interruption you see. After lunch with the team you and the owner go through "
                    "the list: what was a cost, what was a gift to a cousin, which job paid for the others. By 16.00 "
                    "you have agreed on one change for three months, such as a deposit on orders, a price board or a "
                    "separate wallet.</p>"
                    "<p>Six calls follow, every other week, half an hour each, with the officer on the line for the "
                    "first. Mentors neither lend nor invest, and the owner is free to stop after any call.</p>"
                ),
                tasks=("Spend a day observing a workshop", "Agree on one change with the owner", "Hold six follow-up calls"),
                expected_result=("Twelve owners who can say what each main product costs them, and one changed habit in each workshop."),
                prerequisites=("Have run a small firm or a shop, or managed a team",),
                questions=("Which trade do you know from the inside?",),
            )
        },
        when=AnyTime(),
        organisation="kanifing-community-services",
        places=(
            Place("Job desk, Latrikunda", "serekunda", 13.4478, -16.6712),
            Place("Workshops of Bakau Newtown", "bakau", 13.4712, -16.6809, "An officer meets you at the Newtown junction."),
        ),
        modality="hybrid",
        accessible=True,
        effort_hours=12,
        notice_days=6,
        remote_follow_up=True,
        audience="diaspora",
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_required=("business",),
        skills_useful=("mentoring", "accounting", "sales"),
        level="professional",
        capacity=12,
        waiting_list=True,
        meals="partial",
        channel="whatsapp",
        published_days_ago=22,
    ),
    Mission(
        slug="cv-clinic-in-bundung",
        type="ent-emploi",
        texts={
            "en": Text(
                title="CV clinic at the Bundung job desk",
                summary=(
                    "Monday and Thursday mornings: sit beside eight job seekers in Bundung and leave each with one "
                    "page and one phone call made."
                ),
                description=(
                    "<p>Grade 12 certificate, a short course in hospitality, two years helping an uncle at a shop in "
                    "Dippa Kunda: on paper this becomes three pages and no job. The Bundung desk sees forty young "
                    "people a week. Its officer, Awa, can place them for interviews with hotels, clinics and "
                    "building firms, provided that somebody has first sat down with each of them.</p>"
                    "<p>You come at 9.30. Two candidates at a time, half an hour each: what did you do there, how "
                    "many, how often, who can confirm it? The uncle’s shop turns into stock, cash and opening hours. "
                    "By 11.30 eight CVs have been printed on one page. In the last half-hour everyone makes one real "
                    "telephone call to an employer from Awa’s list, on speaker, with the group silent and you "
                    "holding up cards: slower, your name, ask for the day.</p>"
                    "<p>Awa records who got an interview and sends you the tally at the end of the month.</p>"
                ),
                tasks=(
                    "Rework four CVs with the people they describe",
                    "Coach a live telephone call to an employer",
                    "Brief the officer on anyone who needs more time",
                ),
                expected_result="Eight one-page CVs and eight calls to employers per morning.",
                questions=("Which industry do you hire in or work in?",),
            )
        },
        when=Recurring(weekdays=(0, 3), start_time="09:30", end_time="12:00"),
        organisation="kanifing-community-services",
        places=(Place("Bundung job desk", "serekunda", 13.4356, -16.6646, "Ground floor of the ward office."),),
        accessible=True,
        effort_hours=3,
        notice_days=2,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_useful=("human_resources", "mentoring"),
        level="some",
        capacity=2,
        channel="phone",
        answer_days=3,
        published_days_ago=40,
    ),
    Mission(
        slug="five-days-of-code-with-girls",
        type="inn-atelier",
        texts={
            "en": Text(
                title="Five mornings of code with girls from Tallinding",
                summary=(
                    "Help sixteen girls aged 12 to 16 build a quiz that runs on their mothers’ telephones, from "
                    "first line to public showing."
                ),
                description=(
                    "<p>On Saturdays the studio’s learners are four-fifths boys. The girls of Tallinding said why: "
                    "too late in the day, too far to walk home, and nobody who looks like them at the front. So this "
                    "workshop runs in the morning, with a minibus, and at least half of the helpers are women.</p>"
                    "<p>Sixteen girls work in pairs. Each pair writes a quiz on a subject it chooses, such as the "
                    "river, football, plaits or the heart, and makes it run without a connection. From 9.00 to 10.30 "
                    "you and Isatou teach one idea and try it out on paper first. Then come juice and forty minutes "
                    "of free making, which is where you are needed most: sit down, ask what the screen should do, do "
                    "not take the mouse. Noon is for showing and for one thing that did not work.</p>"
                    "<p>On day five, mothers and teachers play the quizzes and vote. Those who want to go on have a "
                    "place kept at the Saturday morning class.</p>"
                ),
                tasks=(
                    "Support four pairs throughout the week",
                    "Teach one short lesson of your choice",
                    "Help the girls run the public showing",
                ),
                expected_result="Eight working quizzes, a showing for families and sixteen places kept in the Saturday class.",
                prerequisites=("Be able to program and explain it simply", "Police clearance from your country of residence"),
                questions=("What did you last teach, and to whom?",),
                safeguarding_note=(
                    "Two female staff of the studio are in the room and on the minibus throughout; helpers are never "
                    "alone with a girl, exchange no private numbers and take no pictures without parents’ written "
                    "consent."
                ),
            )
        },
        when=Slots(
            (
                Slot(start=26, days=5, start_time="09:00", end_time="13:00", capacity=4),
                Slot(start=82, days=5, start_time="09:00", end_time="13:00", capacity=4),
            )
        ),
        organisation="westfield-code-studio",
        places=(
            Place(
                "Westfield Code Studio",
                "serekunda",
                13.4441,
                -16.6774,
                "Second building after the Westfield roundabout, level entrance at the back.",
            ),
        ),
        accessible=True,
        shortest_stay=5,
        effort_hours=22,
        notice_days=14,
        deadline=11,
        minimum_age=20,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_required=("software",),
        skills_useful=("pedagogy", "design"),
        level="some",
        with_children=True,
        capacity=8,
        meals="partial",
        transport="partial",
        certificate=True,
        channel="email",
        published_days_ago=5,
    ),
    Mission(
        slug="rounds-for-donkey-cart-collectors",
        type="inn-projet",
        texts={
            "en": Text(
                title="Better rounds for the donkey-cart collectors",
                summary=("Write a few evenings of open code for a tool that tells forty waste collectors which compounds are waiting."),
                description=(
                    "<p>In the sandy lanes of Ebo Town and Manjai Kunda no lorry gets through. Forty collectors with "
                    "donkey carts take the rubbish out for a few dalasi a bag. Customers call them one by one; the "
                    "collector crosses the ward for a single bag, and the compound next door finds someone else.</p>"
                    "<p>The studio has built a small service: a compound sends a free missed call, the collector "
                    "gets a list sorted by lane. It works for six testers. Open tasks include a route order that "
                    "knows one-way gates and soft sand, voice prompts in Mandinka, and a way to survive a flat "
                    "battery at ten in the morning.</p>"
                    "<p>Pick one, talk it through with Isatou for half an hour on any weekday after 17.00 Gambian "
                    "time, and send a first change within two weeks. Reviews take two days. The code is free for any "
                    "council to use, and the collectors’ own committee decides which version goes onto their "
                    "telephones.</p>"
                ),
                tasks=(
                    "Agree on one open task in a half-hour call",
                    "Send code together with tests",
                    "Follow up the trial with the collectors’ committee",
                ),
                expected_result="A version that forty collectors can use all day, with shorter rounds measured over two weeks.",
                prerequisites=("Professional experience with Python or telephony services",),
                questions=("Which open task attracts you, and why?",),
            )
        },
        when=AnyTime(),
        organisation="westfield-code-studio",
        modality="remote",
        effort_hours=24,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("software",),
        skills_useful=("data", "waste_management"),
        level="professional",
        channel="external",
        answer_url="https://westfieldcode.example.org/open-tasks",
        answer_days=4,
        published_days_ago=31,
    ),
    Mission(
        slug="sorting-trial-at-bakoteh",
        type="env-appui",
        texts={
            "en": Text(
                title="Make the sorting trial at Bakoteh add up",
                summary=(
                    "A waste or logistics professional to test, on paper and on site, whether sorting a tenth of "
                    "Bakoteh’s waste can pay for itself."
                ),
                description=(
                    "<p>Bakoteh receives most of what Serekunda throws away. A sorting shed has been running for "
                    "eight months at the gate: eleven women pull out metal, hard plastic and clean organics before "
                    "the lorry tips. The council pays their allowance. It would like to know at what volume, price "
                    "and distance the shed could stand alone, or whether it cannot and should simply be funded as a "
                    "service.</p>"
                    "<p>Before you travel you get the weighing book and call Lamin twice. On site you need four "
                    "mornings. At 6.45 you ride one lorry and one donkey-cart round; from 8.30 you stand in the shed "
                    "with a stopwatch and a scale; at 11.00 you go through prices with two scrap buyers in Abuko. "
                    "The fourth morning is spent with the women, who decide what is safe and bearable to sort.</p>"
                    "<p>Your eight pages may well say no. They go to the council’s committee with the women’s own "
                    "remarks attached.</p>"
                ),
                tasks=(
                    "Check the weighing book before arrival",
                    "Time and weigh three mornings of sorting",
                    "Compare three scenarios in an eight-page note",
                ),
                expected_result="A note that lets the council decide: expand, pay for it as a service, or stop.",
                prerequisites=("Work experience in waste, recycling or logistics costing",),
                questions=("Have you costed a recycling line before?",),
                equipment="Closed shoes; mask, gloves and vest are provided.",
                safety_note="Stay inside the shed’s fence: no walking on the tip face, and smoke stops the morning.",
            )
        },
        when=Window(start=-6, days=75),
        organisation="kanifing-community-services",
        places=(Place("Sorting shed, Bakoteh", "serekunda", 13.4327, -16.6995, "The council’s vehicle picks you up at Kanifing at 6.30."),),
        modality="hybrid",
        shortest_stay=5,
        effort_hours=35,
        notice_days=8,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("waste_management",),
        skills_useful=("finance", "logistics", "environment"),
        level="professional",
        capacity=1,
        transport="provided",
        insured=True,
        channel="external",
        answer_url="https://kanifing.example.org/bakoteh",
        answer_days=6,
        published_days_ago=13,
    ),
    Mission(
        slug="sunday-visits-in-dippa-kunda",
        type="sol-visite",
        texts={
            "en": Text(
                title="Sunday visits to older neighbours in Dippa Kunda",
                summary=(
                    "Spend a Sunday morning with two older residents and a volunteer from their street: talk, read a "
                    "letter, call a son abroad."
                ),
                description=(
                    "<p>Every second compound in Dippa Kunda has someone in Birmingham, Seattle or Stockholm. The "
                    "money comes; the Sunday visit does not. The council’s scheme covers thirty-one people over "
                    "seventy, and volunteers from the same streets go round each week.</p>"
                    "<p>You join at 10.00 for a glass of water and a name: never more than two homes in a morning. "
                    "The volunteer goes in first. What happens next is up to the host. Ya Haddy likes the newspaper "
                    "read aloud and argued with. Mr Sillah has a hospital card that nobody can decipher and a radio "
                    "that needs a new plug. Others want a video call set up, or simply someone who knows the town "
                    "their daughter lives in. At 12.30 the volunteers meet again, and anything worrying goes to the "
                    "social officer on the same day.</p>"
                    "<p>You bring no money and no medicine. If you live where their children live, you bring rather "
                    "a lot.</p>"
                ),
                tasks=(
                    "Visit two homes with a volunteer from the street",
                    "Do one small useful thing that the host asks for",
                    "Report back at half past twelve",
                ),
                expected_result=("Thirty-one older residents visited weekly, with concerns passed to the social officer the same day."),
                questions=("Which Sunday, and which languages do you speak?",),
            )
        },
        when=Recurring(weekdays=(6,), start_time="10:00", end_time="13:00"),
        organisation="kanifing-community-services",
        places=(Place("Dippa Kunda ward office", "serekunda", 13.4419, -16.6697),),
        accessible=True,
        effort_hours=3,
        notice_days=2,
        minimum_age=16,
        minors_with_guardian=True,
        languages_required=("en",),
        languages_useful=("wo", "mnk"),
        families_welcome=True,
        capacity=8,
        channel="phone",
        answer_days=2,
        published_days_ago=15,
    ),
)
