"""Bakau: the women of the fishing wharf, and sport and safety by the sea."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text

ORGANISATIONS = (
    Organisation(
        slug="bakau-wharf-kafo",
        kind="association",
        name="Bakau Wharf Women’s Kafo",
        city="bakau",
        summary={
            "en": (
                "Ninety women who buy, smoke and sell fish at Bakau wharf, with a shared smoke-house, an ice store "
                "and a kafo that lends to its members."
            )
        },
        body={
            "en": (
                "<p>A kafo is a group that works and saves together. This one started with eleven women and a "
                "borrowed oven; it now owns a smoke-house with ten low-wood ovens and lends from its own savings at "
                "rates the members vote on.</p>"
                "<p>The Kafo asks for help with things it wants to do itself afterwards: figures, pictures, a "
                "telephone order book. Whoever learns first teaches two others.</p>"
            )
        },
        contact=Contact(
            name="Mariama Manneh",
            role="President of the Kafo",
            email="kafo@bakau-wharf.example.org",
            phone="+220 300 00 51",
            whatsapp="+220 300 00 51",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="figures-by-the-smoke-house",
        type="dro-femmes",
        texts={
            "en": Text(
                title="Figures by the smoke-house with the Kafo’s women",
                summary=(
                    "Two late mornings a week, practise reading prices, loans and receipts with fifteen women who "
                    "left school early or never went."
                ),
                description=(
                    "<p>The lending book of the Kafo is kept by the only three members who write easily. The others "
                    "trust them, and would rather not have to. In a meeting last season they asked for numbers "
                    "before letters: to read a scale, a receipt, a repayment table, a message that claims money has "
                    "arrived.</p>"
                    "<p>Sessions run on Monday and Friday at 11.00, after the morning smoking and before the "
                    "afternoon boats. Fifteen women, three tables, real papers from the week. In the first half-hour "
                    "everyone brings one figure she could not read. Then each table works on a small calculation "
                    "with beans and notes: what did the ice cost per basin? At 12.15 two members explain to the "
                    "rest, in Mandinka or Wolof, what their table found. You finish at 12.45 and stay for the "
                    "rice.</p>"
                    "<p>Adult women only, and no one is tested. Mariama keeps the thread from visitor to visitor; "
                    "four members already open the session without outside help.</p>"
                ),
                tasks=(
                    "Work through real receipts and repayment tables with one group",
                    "Prepare one calculation with beans and notes",
                    "Help two members to lead the closing round",
                ),
                expected_result="Fifteen women read their own loan line unaided, and four lead sessions on their own.",
                prerequisites=("Ease with everyday figures and respect for slow pace",),
                questions=("Have you taught adults before?",),
            )
        },
        when=Recurring(weekdays=(0, 4), start_time="11:00", end_time="12:45", start=5, days=90),
        organisation="bakau-wharf-kafo",
        places=(
            Place(
                "Smoke-house meeting room, Bakau wharf",
                "bakau",
                13.4806,
                -16.6697,
                "Down the steps beside the fish market, or by the ramp on Atlantic Road.",
            ),
        ),
        accessible=True,
        shortest_stay=3,
        effort_hours=6,
        notice_days=3,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_required=("pedagogy",),
        skills_useful=("accounting", "finance"),
        level="some",
        capacity=3,
        meals="provided",
        channel="whatsapp",
        answer_days=4,
        published_days_ago=11,
    ),
    Mission(
        slug="sprint-and-hurdles-week-in-bakau",
        type="spo-stage",
        texts={
            "en": Text(
                title="Sprint and hurdles week for Bakau’s young athletes",
                summary=("Coach thirty runners aged 12 to 17 beside two local coaches, on a sand track and home-made hurdles."),
                description=(
                    "<p>Bakau’s young athletes share a stadium with the national football team, which means that "
                    "they run on the sand beside it. Two coaches, Modou and Binta, look after thirty of them. Times "
                    "are good; starts and hurdles are guesswork, since the club owns one starting block and has "
                    "learnt the rest from videos.</p>"
                    "<p>Each camp lasts five days. You meet the coaches at 16.00 to settle the plan. From 16.30 to "
                    "17.15 everyone warms up and drills, barefoot if they like. Then three groups rotate: block "
                    "starts, hurdle rhythm over canes and crates, relay hand-overs. You take one station and one "
                    "coach shadows you, then you swap. By 18.15 there is stretching and fruit, and the day’s times "
                    "go up on the fence. The fifth day is a small meeting with officials recruited from the "
                    "parents.</p>"
                    "<p>The coaches want drills they can repeat with thirty children and no equipment. They film "
                    "you; please be patient about it.</p>"
                ),
                tasks=(
                    "Lead one training station a day",
                    "Pass on twelve drills to the two coaches",
                    "Help run the closing meeting",
                ),
                expected_result=("Thirty athletes with measured progress and twelve drills the coaches can repeat without equipment."),
                prerequisites=("Coaching licence or at least three seasons as an athletics coach", "Police clearance"),
                questions=("Which events do you coach?",),
                equipment="Whistle and stopwatch; spikes in any size are welcome but not expected.",
                safety_note="Training stops if the heat index is too high; a first-aider and water are at the fence.",
                safeguarding_note=(
                    "Two club coaches and a parent on duty are present at every session; no lifts in private cars, "
                    "no messages to athletes, changing rooms are off limits to visitors and filming is for the "
                    "coaches only, with parents’ consent."
                ),
            )
        },
        when=Slots(
            (
                Slot(start=31, days=5, start_time="16:00", end_time="18:30", capacity=2),
                Slot(start=115, days=5, start_time="16:00", end_time="18:30", capacity=2),
            )
        ),
        city="bakau",
        places=(Place("Training ground beside the stadium", "bakau", 13.4718, -16.6743),),
        shortest_stay=5,
        effort_hours=13,
        notice_days=10,
        deadline=20,
        minimum_age=21,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_required=("sport",),
        skills_useful=("first_aid", "pedagogy"),
        level="professional",
        with_children=True,
        capacity=4,
        insured=True,
        certificate=True,
        channel="whatsapp",
        published_days_ago=9,
    ),
    Mission(
        slug="pictures-and-a-page-for-the-kafo",
        type="soc-com",
        texts={
            "en": Text(
                title="Pictures and a one-page site for the Kafo",
                summary=(
                    "Photograph a day at Bakau wharf with the women who work it and build the single page their hotel customers ask for."
                ),
                description=(
                    "<p>Hotels along the coast would buy more smoked bonga from the Kafo if they knew how to order. "
                    "There is no list, no opening hour and no picture of the product; there are, however, hundreds "
                    "of tourists’ pictures of the women at work, taken without asking and sold who knows where. The "
                    "Kafo would like its own.</p>"
                    "<p>You meet on the first afternoon to agree who wants to be photographed and how. The next day "
                    "begins at 6.30 with the boats, moves to the ovens at 8.00, to sorting and packing at 10.00, and "
                    "ends at the stall by 13.00. On the third day you sit with Mariama’s daughter, who looks after "
                    "the telephone orders, and choose fifteen pictures together. One page is enough: products, "
                    "prices, hours, a number.</p>"
                    "<p>You may finish at home within two weeks. She must be able to change a price from her "
                    "telephone; before you leave, she does it in front of everyone. All rights in the pictures stay "
                    "with the Kafo.</p>"
                ),
                tasks=(
                    "Agree on consent with the members",
                    "Photograph one working day",
                    "Build a one-page site that a member can edit by telephone",
                ),
                expected_result="Fifteen pictures owned by the Kafo and one page with products, prices and hours.",
                prerequisites=("Be able to photograph and publish a simple page",),
                questions=("A link to earlier work?",),
                equipment="Camera or good telephone, laptop.",
            )
        },
        when=AnyTime(),
        organisation="bakau-wharf-kafo",
        places=(Place("Bakau wharf", "bakau", 13.4810, -16.6701),),
        modality="hybrid",
        accessible=True,
        shortest_stay=3,
        effort_hours=18,
        notice_days=5,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("photography",),
        skills_useful=("design", "marketing", "communication"),
        level="some",
        capacity=2,
        meals="partial",
        channel="email",
        published_days_ago=37,
    ),
    Mission(
        slug="first-aid-for-boat-crews",
        type="san-prevention",
        texts={
            "en": Text(
                title="First aid and cold-water drill for boat crews",
                summary=("Certified first-aid trainers: two days at Bakau wharf with twenty-four fishermen and smoke-house workers."),
                description=(
                    "<p>The nearest ambulance to a pirogue eight miles out is another pirogue. In the past year "
                    "Bakau’s crews dealt with a hand caught in a winch line, two near-drownings, a burn from the "
                    "engine and a stingray. Most of what was done came from uncles, and some of it made matters "
                    "worse.</p>"
                    "<p>Each course takes two days with twelve people a day: ten fishermen and two women from the "
                    "smoke-house, where burns are frequent. From 9.00 you work on the sand with what a boat carries: "
                    "rope, fuel can, plastic sheet, a spare shirt. Bleeding and burns come before the break at "
                    "11.00; drowning, recovery position and chest compressions on two manikins until 13.00. After "
                    "prayer and lunch the crews play out an accident on a beached boat, twice, with the captain "
                    "giving orders.</p>"
                    "<p>No treatment is given during this mission. Four crew members who do well are trained for a "
                    "third evening so that they can drill the others, and every boat leaves with a sealed kit and a "
                    "picture card.</p>"
                ),
                tasks=(
                    "Run two days of practical first aid",
                    "Adapt a picture card to what boats really carry",
                    "Prepare four crew members to repeat the drill",
                ),
                expected_result="Twenty-four people trained, four able to repeat the drill, a kit and a card on twelve boats.",
                prerequisites=("Current certificate as a first-aid trainer",),
                questions=("Which organisation certified you, and until when?",),
                equipment="Your own teaching aids; manikins and bandages are on site.",
            )
        },
        when=Slots(
            (
                Slot(start=20, days=3, start_time="09:00", end_time="16:00", capacity=2),
                Slot(start=62, days=3, start_time="09:00", end_time="16:00", capacity=2),
                Slot(start=130, days=3, start_time="09:00", end_time="16:00", capacity=2),
            )
        ),
        city="bakau",
        places=(Place("Boat landing, Bakau wharf", "bakau", 13.4814, -16.6706, "The harbour master’s hut is the meeting point."),),
        shortest_stay=3,
        effort_hours=20,
        notice_days=12,
        deadline=8,
        languages_required=("en",),
        languages_useful=("wo", "mnk"),
        skills_required=("first_aid",),
        skills_useful=("nursing", "pedagogy"),
        level="professional",
        capacity=6,
        meals="provided",
        transport="partial",
        channel="email",
        answer_days=5,
        published_days_ago=12,
    ),
)
