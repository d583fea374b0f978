"""Farafenni: a skills centre, a health centre and the gardens of the North Bank."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="north-bank-skills-centre",
        kind="public_body",
        name="North Bank Skills Centre",
        city="farafenni",
        summary={
            "en": (
                "A public training centre in Farafenni: solar installation, welding, tailoring and farm mechanics "
                "for 180 trainees from the North Bank."
            )
        },
        body={
            "en": (
                "<p>The centre trains young people from villages on both sides of the river, which the bridge has "
                "brought within an hour of each other. Courses last nine months, with six weeks in a workshop.</p>"
                "<p>Eight instructors teach in English, Mandinka and Wolof. They look for practitioners who can "
                "bring the newest fault from the field into the classroom.</p>"
            )
        },
        contact=Contact(
            name="Omar Jobe",
            role="Principal",
            email="principal@northbank-skills.example.org",
            phone="+220 300 00 61",
        ),
        website="https://northbank-skills.example.org/",
    ),
    Organisation(
        slug="farafenni-riverside-health-centre",
        kind="health_facility",
        name="Farafenni Riverside Health Centre",
        city="farafenni",
        summary={
            "en": (
                "A community health centre with one doctor, three midwives and nine nurses for Farafenni’s eastern "
                "wards and twenty-two villages."
            )
        },
        body={
            "en": (
                "<p>Riverside handles 110 births a month and a clinic that runs until the last patient has been "
                "seen. Outreach by motorbike reaches villages as far as the Senegalese border.</p>"
                "<p>Visiting staff work alongside a named colleague under the doctor’s authority. Credentials are "
                "checked with the issuing body before any date is confirmed.</p>"
            )
        },
        contact=Contact(
            name="Haddy Njie",
            role="Administrator",
            email="office@riverside-health.example.org",
            phone="+220 300 00 62",
            whatsapp="+220 300 00 62",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="eye-and-blood-pressure-outreach",
        type="san-caravane",
        texts={
            "en": Text(
                title="Eye and blood-pressure outreach in four villages",
                summary=(
                    "Licensed nurses, doctors and optometrists: three days of screening north of Farafenni with a "
                    "follow-up date for every finding."
                ),
                description=(
                    "<p>A farmer who cannot thread a needle any more seldom walks twelve kilometres to say so. Twice "
                    "in the coming months Riverside takes its clinic to four villages between Farafenni and the "
                    "border, with two motorbikes, a pick-up and a tent. The nurses can measure; they are short of "
                    "eyes, hands and someone who can tell a cataract from something that cannot wait.</p>"
                    "<p>The pick-up leaves at 6.45. By 8.00 the village health worker has the first thirty people on "
                    "benches. You take one station together with a Riverside nurse: blood pressure and sugar, visual "
                    "acuity, or the doctor’s table. Everyone leaves with a card, and each abnormal reading with an "
                    "appointment written on it. Screening ends at 14.00, and a shared meal follows. From 16.00 the "
                    "team enters the results and telephones two hospitals about referrals.</p>"
                    "<p>We screen only for what can be followed up here. Six weeks later you receive the share of "
                    "patients seen again, without names.</p>"
                ),
                tasks=(
                    "Run one screening station with a Riverside nurse",
                    "Examine and refer, according to your licence",
                    "Close each day by checking the list of referrals",
                ),
                expected_result="Nine hundred people screened in two outreaches, each abnormal finding with a dated appointment.",
                prerequisites=(
                    "Current licence as doctor, nurse or optometrist, sent with your answer",
                    "Yellow fever and hepatitis B vaccination",
                ),
                questions=("Your profession, registration body and number?",),
                equipment="Stethoscope or ophthalmoscope if you own one, sun protection.",
                safety_note=("Acts are limited to your licence and to the temporary registration that the centre obtains for you."),
            )
        },
        when=Slots(
            (
                Slot(start=38, days=3, start_time="06:45", end_time="17:30", capacity=5),
                Slot(start=87, days=3, start_time="06:45", end_time="17:30", capacity=5),
            )
        ),
        organisation="farafenni-riverside-health-centre",
        places=(
            Place(
                "Riverside Health Centre, Farafenni",
                "farafenni",
                13.5662,
                -15.5948,
                "Departure from the ambulance yard; level access throughout.",
            ),
        ),
        accessible=True,
        shortest_stay=3,
        effort_hours=30,
        notice_days=21,
        deadline=16,
        languages_required=("en",),
        languages_useful=("mnk", "wo", "ff"),
        skills_required=("medicine", "nursing"),
        skills_useful=("public_health",),
        level="professional",
        licence_required=True,
        capacity=10,
        waiting_list=True,
        housing="provided",
        meals="provided",
        transport="provided",
        insured=True,
        certificate=True,
        answer_days=5,
        published_days_ago=7,
    ),
    Mission(
        slug="a-season-in-the-women-s-garden",
        type="agr-terrain",
        texts={
            "en": Text(
                title="A week in the women’s garden at Farafenni",
                summary=("Water, weed, fence and harvest beside sixty women growers, and carry the surplus to two school kitchens."),
                description=(
                    "<p>Sixty women share five hectares of onions, bitter tomato and okra on the edge of Farafenni. "
                    "A solar pump fills the tanks; the rest is done by hand, and the goats come through the fence "
                    "faster than the fence is mended. Help is most useful by the week, because a bed you have "
                    "watered for five days is a bed you understand.</p>"
                    "<p>You start at 7.00 with the watering cans, two by two, four beds each. From 9.00 it is "
                    "weeding or, on the fence team, posts and wire. At 11.00 you stop for shade and ebbeh. Between "
                    "16.30 and 18.30 you pick and bundle for market, and a tenth is set aside. Twice a week someone "
                    "takes that tenth by cart to the kitchens of two lower basic schools; go along, it is the best "
                    "ride of the week.</p>"
                    "<p>On your last evening you and Mama Kaddy walk the 400 metres of fence and note where it still "
                    "lets a goat through.</p>"
                ),
                tasks=(
                    "Water and weed four beds with your partner",
                    "Repair a stretch of fence",
                    "Harvest, bundle and deliver to the school kitchens",
                ),
                expected_result=("Four hundred metres of goat-proof fence and some 300 kilos of vegetables for two school kitchens."),
                prerequisites=("Be able to carry ten litres of water",),
                questions=("Which week suits you?",),
                equipment="Gloves, hat, closed shoes, mosquito repellent.",
            )
        },
        when=Window(start=70, days=60),
        city="farafenni",
        places=(
            Place(
                "Women’s garden, Kerewan road",
                "farafenni",
                13.5603,
                -15.6122,
                "One kilometre from the highway crossing, behind the water tower.",
            ),
        ),
        shortest_stay=5,
        effort_hours=28,
        notice_days=7,
        deadline=45,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_useful=("agronomy",),
        groups_welcome=True,
        capacity=8,
        housing="partial",
        meals="provided",
        channel="whatsapp",
        contact=Contact(
            name="Kaddy Marong",
            role="Garden liaison, Kerewan Area Council",
            email="garden.farafenni@example.org",
            phone="+220 300 00 63",
            whatsapp="+220 300 00 63",
        ),
        published_days_ago=20,
    ),
    Mission(
        slug="a-fault-from-the-field",
        type="edu-intervention",
        texts={
            "en": Text(
                title="Bring a real fault to the solar and welding class",
                summary=(
                    "Wednesday masterclass for electricians, welders and mechanics: one breakdown you have met, twenty trainees, two hours."
                ),
                description=(
                    "<p>The trainees of the North Bank Skills Centre can wire a panel exactly as the manual shows. "
                    "Then they meet a battery bank installed by three different people, a pump that trips only at "
                    "noon, a gate hinge that cracks at every weld. Instructor Omar Jobe wants those stories on the "
                    "bench.</p>"
                    "<p>Classes are held on Wednesdays. Come at 9.30 to lay out your fault with the instructor, "
                    "using the centre’s own parts. At 10.00 you tell the story up to the moment when you did not "
                    "know what to do, and stop. Four teams of five have forty minutes to measure, argue and propose. "
                    "At 11.00 each team defends its answer in two minutes; then you say what it really was and what "
                    "it cost. The last half-hour is for questions about work: how you were hired, what you charge, "
                    "what you refuse to do.</p>"
                    "<p>The fault, the measurements and the answer go into the centre’s fault book, now at number "
                    "58. Trainees are 18 to 24 years old.</p>"
                ),
                tasks=(
                    "Choose a fault and send a parts list a week ahead",
                    "Lead the two-hour class with the instructor",
                    "Check the entry in the fault book",
                ),
                expected_result=("One more documented fault in the book and twenty trainees who have reasoned their way through it."),
                questions=("What is your fault, in three lines?",),
                safety_note="Benches run at 48 volts at most; welding only with the instructor and full protection.",
            )
        },
        when=Recurring(weekdays=(2,), start_time="09:30", end_time="12:00", days=120),
        organisation="north-bank-skills-centre",
        places=(Place("North Bank Skills Centre", "farafenni", 13.5701, -15.6021, "On the Trans-Gambia highway, north of the crossing."),),
        accessible=True,
        effort_hours=4,
        notice_days=7,
        languages_required=("en",),
        languages_useful=("mnk",),
        skills_required=("electricity",),
        skills_useful=("energy", "engineering", "pedagogy"),
        level="professional",
        capacity=1,
        meals="partial",
        channel="phone",
        answer_days=5,
        published_days_ago=33,
    ),
    Mission(
        slug="bring-delivery-room-supplies",
        type="sol-don",
        texts={
            "en": Text(
                title="Bring listed supplies for the delivery room",
                summary=(
                    "Pack from a short, checked list for the midwives of Farafenni, clear it with our customs letter "
                    "and hand it over in person."
                ),
                description=(
                    "<p>Riverside’s midwives have turned away more donated boxes than they have opened: expired "
                    "gloves, adult nappies, a machine with the wrong plug. So they keep a list of nine items and "
                    "update it every month. At present it asks for newborn caps and blankets, head torches, "
                    "blood-pressure cuffs, thermometers and washable bed covers. There are no medicines on it and "
                    "there never will be.</p>"
                    "<p>Tell us your flight and how many kilos you have. Within three days you get a packing list "
                    "for that weight and a donation letter, with values, for customs at Yundum airport. If you stay "
                    "in the Kombos, the Banjul drop-off takes your parcel and you can follow it by ferry; but do "
                    "make the trip if you can. The hand-over takes an hour: open, check, count, sign the stock book, "
                    "meet the midwife on duty.</p>"
                    "<p>Everything is photographed on the shelf, never with a mother or a baby. Three months on, you "
                    "learn what was used and what was not.</p>"
                ),
                tasks=(
                    "Agree on the packing list before buying anything",
                    "Present the customs letter on arrival",
                    "Hand over and sign the stock book",
                ),
                expected_result="A stocked delivery room and a list that shows the next donor what is still missing.",
                prerequisites=("Wait for our customs letter before you travel; undeclared goods can be held at the airport",),
                questions=("Flight date, airport and spare kilos?",),
                costs="Baggage is at your own expense; we accept no money.",
                equipment="The listed goods, with receipts showing their value.",
            )
        },
        when=AnyTime(),
        organisation="farafenni-riverside-health-centre",
        places=(
            Place("Riverside Health Centre, Farafenni", "farafenni", 13.5662, -15.5948),
            Place("Drop-off at Banjul city council", "banjul", 13.4549, -16.5777, "Weekdays from nine to three."),
        ),
        urgent=True,
        accessible=True,
        effort_hours=3,
        notice_days=14,
        audience="diaspora",
        languages_required=("en",),
        skills_useful=("logistics", "midwifery"),
        families_welcome=True,
        channel="email",
        answer_days=3,
        published_days_ago=14,
    ),
)
