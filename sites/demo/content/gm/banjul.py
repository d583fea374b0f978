"""Banjul: the city council and the women of the mangrove."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="half-die-oyster-circle",
        kind="association",
        name="Half Die Oyster and Mangrove Circle",
        city="banjul",
        summary={
            "en": (
                "Sixty-four oyster women from Half Die and the Tanbi creeks who harvest by canoe, replant what they "
                "cut and run a savings box."
            )
        },
        body={
            "en": (
                "<p>The Circle has worked the creeks of the Tanbi wetland since 2007. Members agree each year which "
                "creeks rest and which are open, and fine one another for cutting roots instead of shells.</p>"
                "<p>Its nursery behind Bond Road raises twelve thousand mangrove seedlings a year. Visitors are "
                "welcome for planting and for counting what survived, which is the part that is usually skipped.</p>"
            )
        },
        contact=Contact(
            name="Fatou Jassey",
            role="Secretary of the Circle",
            email="circle@half-die-oysters.example.org",
            phone="+220 300 00 11",
            whatsapp="+220 300 00 11",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="plant-and-count-in-the-tanbi-creeks",
        type="env-chantier",
        texts={
            "en": Text(
                title="Plant and count mangroves in the Tanbi creeks",
                summary=(
                    "A morning by canoe with the oyster women of Half Die: plant 2,000 seedlings and check how many of the last ones took."
                ),
                description=(
                    "<p>Everyone photographs the planting; nobody goes back. The oyster women of Half Die do go "
                    "back, because they harvest in the same creeks, and they know that two years ago barely half of "
                    "the seedlings lived. Since then they plant less and count more.</p>"
                    "<p>You meet at 7.00 at the nursery behind Bond Road, when the tide is right on the dates given. "
                    "Fatou shows how to carry a seedling without touching the root. By 7.45 four canoes leave, six "
                    "people in each, life jackets on. For two hours you stand in mud to the knee and plant along a "
                    "string, one seedling every metre and a half. At 10.00 half of the group moves to last season’s "
                    "plot with clickers and a tape: alive, dead, eaten by crabs, washed away.</p>"
                    "<p>Back on land there is benachin and a tap. The figures go on the board before anyone leaves, "
                    "and the Circle uses them to decide which creek is worth planting next.</p>"
                ),
                tasks=(
                    "Carry and plant seedlings along a marked line",
                    "Count survivors on an older plot",
                    "Enter the results on the nursery board",
                ),
                expected_result=("Two thousand seedlings planted and a survival count for one older plot, on the board the same day."),
                prerequisites=("Be comfortable in a canoe and in deep mud",),
                equipment="Old trainers that lace tightly, long sleeves, a hat, two litres of water.",
                safety_note=("Life jackets at all times on the water; the tide decides when we turn back, and we turn back early."),
            )
        },
        when=Slots(
            (
                Slot(start=12, start_time="07:00", end_time="12:30", capacity=20),
                Slot(start=41, start_time="07:00", end_time="12:30", capacity=20),
                Slot(start=70, start_time="07:00", end_time="12:30", capacity=20),
                Slot(start=99, start_time="07:00", end_time="12:30", capacity=20),
            )
        ),
        organisation="half-die-oyster-circle",
        places=(
            Place(
                "Mangrove nursery, Bond Road",
                "banjul",
                13.4489,
                -16.5921,
                "Walk ten minutes from the Bond Road junction; look for the green shade net.",
            ),
        ),
        effort_hours=5,
        notice_days=3,
        deadline=8,
        minimum_age=14,
        minors_with_guardian=True,
        languages_required=("en",),
        languages_useful=("wo", "mnk"),
        skills_useful=("environment",),
        families_welcome=True,
        groups_welcome=True,
        capacity=80,
        meals="provided",
        transport="partial",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=6,
    ),
    Mission(
        slug="albert-market-in-its-traders-words",
        type="cul-memoire",
        texts={
            "en": Text(
                title="Albert Market in its traders’ own words",
                summary=(
                    "Record six elderly traders of Albert Market with a student from Banjul, then index the recordings once you are home."
                ),
                description=(
                    "<p>Albert Market is older than the country. Some of its cloth sellers have had the same table "
                    "for fifty years: they remember the groundnut boats, the first Lebanese shops, the fire, the day "
                    "the ferry queue reached their stall. Banjul City Council wants those memories before the new "
                    "market hall opens, and it wants them in Wolof, Mandinka, Aku or English, as people really "
                    "speak.</p>"
                    "<p>You work in pairs with a student who knows the alleys. Sellers are free before ten, so you "
                    "start at 8.00 with tea at the stall, explain the consent form and record for forty minutes at "
                    "most, with the noise of the market left in. By 11.00 you are in the council’s reading room, "
                    "naming files and writing half a page on each talk. Three mornings are enough for six "
                    "traders.</p>"
                    "<p>At home you mark the minutes: who, where, when, which song. The seller gets a copy on a "
                    "memory card and chooses what the listening corner may play.</p>"
                ),
                tasks=(
                    "Record six conversations with a student partner",
                    "Write half a page on each recording",
                    "Index the recordings minute by minute from home",
                ),
                expected_result=(
                    "Six indexed recordings with signed consent, a copy for each trader, a listening corner in the reading room."
                ),
                prerequisites=("Patience: a customer always comes before the microphone",),
                questions=("Which Gambian languages do you understand?", "Have you ever recorded an interview?"),
                equipment="A telephone with 8 GB free; the council lends microphones.",
            )
        },
        when=Window(start=16, days=80),
        city="banjul",
        places=(
            Place(
                "Albert Market, Liberation Avenue entrance",
                "banjul",
                13.4540,
                -16.5751,
                "The students wait under the clock at the main gate.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=4,
        effort_hours=22,
        notice_days=7,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("wo", "mnk"),
        skills_useful=("heritage", "writing", "languages"),
        capacity=8,
        certificate=True,
        published_days_ago=18,
    ),
    Mission(
        slug="street-light-register-of-banjul",
        type="pub-appui",
        texts={
            "en": Text(
                title="A street-light register that the city can keep",
                summary=(
                    "From your own desk, turn 1,900 photographs of Banjul’s lamp posts into a register that two technicians can maintain."
                ),
                description=(
                    "<p>When a lamp goes out in Banjul, a resident calls, a technician drives round looking for it, "
                    "and the same lamp is reported again a week later under another name. Earlier this year a crew "
                    "walked every street and photographed each post: 1,900 pictures with coordinates, three naming "
                    "systems and no list.</p>"
                    "<p>The council does not want software that needs a consultant. It wants a clean spreadsheet, a "
                    "map that opens on a cheap telephone and a rule for numbering a new post. You begin with a "
                    "forty-minute call with Ebrima and his colleague, who show what they do on a bad day. Then you "
                    "work at your own pace, some three evenings a week: remove duplicates, agree codes by ward, "
                    "draft the map. Each Friday you send what you have, and they try it in the street on Monday.</p>"
                    "<p>The last call is theirs: they add ten posts and close ten faults while you watch and say "
                    "nothing.</p>"
                ),
                tasks=(
                    "Clean and de-duplicate 1,900 geolocated records",
                    "Agree a numbering rule with the two technicians",
                    "Set up a light map and hand it over by video call",
                ),
                expected_result="One register, one map and a one-page rule; ten faults closed by the technicians without help.",
                prerequisites=("Experience with spreadsheets and a free mapping tool",),
                questions=("Which mapping tools do you use?",),
            )
        },
        when=Window(start=-14, days=85),
        city="banjul",
        modality="remote",
        effort_hours=30,
        notice_days=2,
        remote_follow_up=True,
        languages_required=("en",),
        skills_required=("data",),
        skills_useful=("urban_planning", "public_administration", "energy"),
        level="professional",
        capacity=2,
        answer_days=5,
        contact=Contact(
            name="Ebrima Cham",
            role="Works supervisor, Banjul City Council",
            email="works.banjul@example.org",
            phone="+220 300 00 12",
        ),
        published_days_ago=26,
    ),
    Mission(
        slug="try-the-board-house-walk",
        type="tou-test",
        texts={
            "en": Text(
                title="Try the board-house walk before it opens",
                summary=(
                    "Walk two hours through Portuguese Town and Jollof Town with a new guide, then tell her honestly where she lost you."
                ),
                description=(
                    "<p>Most visitors cross Banjul in twenty minutes, between the arch and the ferry. The council "
                    "has drawn a two-hour walk that gives them a reason to stop: wooden Krio board houses on stone "
                    "footings, two churches and a mosque on the same street, a tailor’s veranda, the old quay. Five "
                    "guides are ready, all under twenty-five and all from the neighbourhood.</p>"
                    "<p>Walks leave at 9.00 or 16.30 from July 22 Square. Please behave as you would on holiday: "
                    "ask, wander, get tired. Your guide may not know that you are testing until the end. Then you "
                    "sit for half an hour over attaya with the score sheet, which has eighteen lines on pace, shade, "
                    "stories, hassle, toilets and change for a large note. Two of the stops are private homes whose "
                    "owners have agreed; tell us above all whether you felt like an intruder there.</p>"
                    "<p>Every fifth sheet, the guides meet and alter the route. The map goes to print only after "
                    "thirty walks.</p>"
                ),
                tasks=(
                    "Walk the route as an ordinary visitor",
                    "Fill in the score sheet with your guide",
                    "Name one stop to drop and one to add",
                ),
                expected_result="Thirty completed walks and a route, a price and a map that have been tried on real visitors.",
                questions=("When are you in Banjul, and with how many people?",),
                equipment="Sun hat, water, small notes.",
            )
        },
        when=AnyTime(),
        city="banjul",
        places=(Place("July 22 Square", "banjul", 13.4553, -16.5790, "By the bandstand."),),
        effort_hours=3,
        notice_days=1,
        audience="visitors",
        languages_required=("en",),
        skills_useful=("sustainable_tourism", "heritage"),
        minimum_age=16,
        minors_with_guardian=True,
        families_welcome=True,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=35,
    ),
    Mission(
        slug="where-the-water-goes-in-half-die",
        type="vil-expertise",
        texts={
            "en": Text(
                title="Find where the water goes in Half Die",
                summary=(
                    "A drainage engineer for one week: survey the gutters of Half Die with the works crew and rank what to repair first."
                ),
                description=(
                    "<p>Half Die lies lower than the river at spring tide. After heavy rain the water stands for two "
                    "days in Dobson Street and the yards behind it, because gutters laid at different times run "
                    "against each other and the sluice at Box Bar sticks. The council has a digger, eleven men and "
                    "money for about six hundred metres of drain. It needs to know which six hundred.</p>"
                    "<h3>The week</h3>"
                    "<ul>"
                    "<li>day 1: old drawings, and a walk with residents who mark high water on their walls;</li>"
                    "<li>days 2 to 4: levels with the crew from 7.30 until 13.00, two streets a day;</li>"
                    "<li>day 5: a ranked list and a session with the council’s engineer;</li>"
                    "<li>day 6: presentation to the ward committee.</li></ul>"
                    "<p>You advise; the council’s own engineer signs and carries out the works. In the two months "
                    "that follow you answer questions from the site by message. The level book and drawings stay "
                    "with the crew, two of whom will have learnt to use the instrument.</p>"
                ),
                tasks=(
                    "Level the gutters of ten streets with the crew",
                    "Rank repairs by cost and by households kept dry",
                    "Train two technicians on the levelling instrument",
                    "Present the list to the ward committee",
                ),
                expected_result=("A ranked plan for 600 metres of drain, accepted by the ward committee, and two trained technicians."),
                prerequisites=("Chartered or registered civil engineer, with proof", "Field experience of urban drainage"),
                questions=("Your registration body and number?", "Have you worked on tidal outfalls?"),
                equipment="Rubber boots; the council provides level, staff and tape.",
                safety_note="Nobody enters a covered drain; open gutters are probed from the edge with gloves on.",
            )
        },
        when=Window(start=40, days=45),
        city="banjul",
        places=(Place("Works yard, Box Bar Road", "banjul", 13.4516, -16.5838),),
        urgent=True,
        shortest_stay=7,
        effort_hours=50,
        notice_days=18,
        deadline=22,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("wo",),
        skills_required=("civil_engineering", "water"),
        skills_useful=("urban_planning",),
        level="professional",
        licence_required=True,
        capacity=1,
        housing="provided",
        meals="partial",
        transport="provided",
        insured=True,
        certificate=True,
        published_days_ago=8,
    ),
)
