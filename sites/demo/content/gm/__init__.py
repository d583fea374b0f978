"""The Gambia: five towns and cities, in English."""

from sites.demo.content.gm import bakau, banjul, brikama, country, farafenni, serekunda
from sites.demo.content.vocabulary import Contact, PortalContent

PARTS = (banjul, serekunda, brikama, bakau, farafenni, country)

PORTAL = PortalContent(
    code="gm",
    contact=Contact(
        name="Ndey Sarr",
        role="Coordinator, The Gambia portal",
        email="gambia@example.org",
        phone="+220 300 00 01",
        whatsapp="+220 300 00 01",
    ),
    address="Diaspora Desk, Kairaba Avenue, Serekunda",
    taglines={"en": "Home for a fortnight? Five towns have written down what would help."},
    introductions={
        "en": (
            "<p>Councils, women’s groups, schools, clinics and companies from Banjul to Farafenni post what they "
            "need here, with dates, hours and a name. Some ask for a morning in the mangroves, some for a week of an "
            "engineer’s time, some for a call from your kitchen table.</p>"
            "<p>Tell us when you are in the country and what you are good at. Reading is free and needs no account, "
            "and the person named on each mission is the one who will answer you.</p>"
        )
    },
    city_contacts={
        "banjul": Contact(
            "Pa Modou Faal",
            "Diaspora focal point, Banjul City Council",
            "missions.banjul@example.org",
            "+220 300 00 10",
            "+220 300 00 10",
        ),
        "serekunda": Contact(
            "Jainaba Sonko",
            "Diaspora focal point, Kanifing Municipal Council",
            "missions.serekunda@example.org",
            "+220 300 00 20",
            "+220 300 00 20",
        ),
        "brikama": Contact(
            "Bakary Sanyang",
            "Diaspora focal point, Brikama Area Council",
            "missions.brikama@example.org",
            "+220 300 00 40",
            "+220 300 00 40",
        ),
        "bakau": Contact(
            "Adama Colley",
            "Diaspora focal point, Bakau ward office",
            "missions.bakau@example.org",
            "+220 300 00 50",
            "+220 300 00 50",
        ),
        "farafenni": Contact(
            "Tida Kinteh",
            "Diaspora focal point, Kerewan Area Council",
            "missions.farafenni@example.org",
            "+220 300 00 60",
            "+220 300 00 60",
        ),
    },
    city_introductions={
        "banjul": {
            "en": (
                "The capital sits on an island between the river and the mangroves, and much of what it needs has to "
                "do with water, wood and memory. It asks for engineers, patient listeners, data people and anyone "
                "willing to stand in mud for a morning."
            )
        },
        "serekunda": {
            "en": (
                "The country’s largest urban area is young, fast and improvised, from Westfield to Bakoteh. Its "
                "council and its firms look for mentors, recruiters, programmers and visitors with a free Sunday."
            )
        },
        "brikama": {
            "en": (
                "Woodcarvers, kora players and fruit growers meet in Brikama, the busiest market town of the West "
                "Coast. It welcomes food technologists, musicians, readers and strong arms for a trench."
            )
        },
        "bakau": {
            "en": (
                "Between the fishing wharf and the stadium, Bakau works early and trains late. The women of the "
                "smoke-house, the boat crews and the young athletes each have a precise request."
            )
        },
        "farafenni": {
            "en": (
                "At the crossing of the highway and the river, Farafenni serves the whole North Bank and has Senegal "
                "as a neighbour. Its clinic, gardens and skills centre receive few visitors and make good use of "
                "every one."
            )
        },
    },
    organisations=tuple(organisation for part in PARTS for organisation in part.ORGANISATIONS),
    missions=tuple(mission for part in PARTS for mission in part.MISSIONS),
    news=country.NEWS,
)
