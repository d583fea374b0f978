"""What is asked for the whole of The Gambia, and the portal's news."""

from sites.demo.content.vocabulary import Contact, Mission, News, Organisation, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="kafo-bridge",
        kind="ngo",
        name="Kafo Bridge",
        city=None,
        summary={
            "en": (
                "A national NGO that stands beside village kafos and youth groups in all regions while they write, "
                "budget and report on their projects."
            )
        },
        body={
            "en": (
                "<p>From Kartong to Koina, small groups lose grants over a missing column. Kafo Bridge has four "
                "advisers, a telephone line that is open two evenings a week and a shelf of real applications, good "
                "and bad.</p>"
                "<p>It takes no percentage of any grant and keeps no list of favourites: groups are served in the "
                "order in which they call.</p>"
            )
        },
        contact=Contact(
            name="Alieu Sowe",
            role="Advice line coordinator",
            email="advice@kafo-bridge.example.org",
            phone="+220 300 00 71",
        ),
        website="https://kafo-bridge.example.org/",
    ),
)

MISSIONS = (
    Mission(
        slug="read-a-village-budget",
        type="soc-gestion",
        texts={
            "en": Text(
                title="Read a village group’s budget before the donor does",
                summary=("From home, give a Gambian kafo two careful readings of its budget and one call with the treasurer who wrote it."),
                description=(
                    "<p>A milling machine for Basse, a poultry house in Kuntaur, a drama club in Soma: the ideas "
                    "reach Kafo Bridge on the telephone, the budgets arrive as photographs of an exercise book. Most "
                    "contain the right figures in the wrong order. Donors reject them in ten minutes, without saying "
                    "why.</p>"
                    "<p>You are matched with one group. You get its budget, the plan in half a page and the donor’s "
                    "form. First you read and mark, alone, about two hours. Then comes a call of an hour, in the "
                    "evening Gambian time, with the treasurer and one of our advisers, who interprets where needed: "
                    "you ask where each number comes from, and listen to how the work will really be done. The group "
                    "rewrites. Ten days later you read the new version and say only what would still stop you from "
                    "signing.</p>"
                    "<p>You never write in their place and you promise no funding. The treasurer keeps a copy of "
                    "both versions; many use the first to teach the neighbouring village.</p>"
                ),
                tasks=(
                    "Mark up one budget of three pages at most",
                    "Hold one call with the treasurer",
                    "Read the second version and list what remains",
                ),
                expected_result=("A budget that adds up, a treasurer who can defend every line, and a worked example for the next group."),
                prerequisites=("Have managed, audited or funded small grants",),
                questions=("Which donors’ forms do you know?", "Which evenings are you free?"),
                equipment="A computer and a line good enough for a one-hour call.",
            )
        },
        when=Window(start=-18, days=115),
        organisation="kafo-bridge",
        modality="remote",
        effort_hours=7,
        notice_days=3,
        languages_required=("en",),
        languages_useful=("mnk", "wo"),
        skills_required=("accounting",),
        skills_useful=("fundraising", "project_management"),
        level="professional",
        capacity=20,
        certificate=True,
        answer_days=5,
        published_days_ago=43,
    ),
)

NEWS = (
    News(
        slug="what-survived-in-the-tanbi-creeks",
        texts={
            "en": (
                "What survived in the Tanbi creeks",
                ("Of 6,000 seedlings planted last season, 4,140 are alive. The women of Half Die explain why that is good news."),
                (
                    "<p>The board outside the nursery in Half Die shows a plain number: 69 per cent. That is the "
                    "share of last season’s mangrove seedlings found alive by the oyster women and forty visiting "
                    "helpers.</p>"
                    "<p>Two years ago it was barely half. The Circle changed two things. It stopped planting where "
                    "boats turn, and it now raises seedlings for three months longer. Crabs remain the main "
                    "culprit.</p>"
                    "<p>Visitors who planted last season can ask the Circle for the figure of their own plot. The "
                    "next dates are open, with room for twenty people each.</p>"
                ),
            )
        },
        published_days_ago=3,
    ),
    News(
        slug="bundung-desk-reports",
        texts={
            "en": (
                "Ninety-one interviews from one small desk",
                "The Bundung job desk has counted what six months of CV clinics led to, and what they did not.",
                (
                    "<p>Since the clinic began, 338 young people have sat down with a visiting professional. "
                    "Ninety-one were called for an interview and thirty-four are in work, most of them in hotels, "
                    "two clinics and a building firm.</p>"
                    "<p>“The telephone call changes more than the CV does,” says Awa, who runs the desk. “After the "
                    "first one they stop whispering.”</p>"
                    "<p>What is missing: people who hire in health care and transport. If that is your trade, a "
                    "single Monday or Thursday morning is welcome.</p>"
                ),
            )
        },
        published_days_ago=19,
    ),
    News(
        slug="crossing-to-farafenni",
        texts={
            "en": (
                "Crossing to Farafenni: a day trip that counts",
                (
                    "Fewer visitors make it to the North Bank than to the beach. The Skills Centre has worked out "
                    "how to fit a class into one day."
                ),
                (
                    "<p>Farafenni is some three hours from the coast by road over the bridge, or by ferry and bush "
                    "taxi if you prefer the river. The North Bank Skills Centre suggests coming on Tuesday evening "
                    "and teaching on Wednesday morning.</p>"
                    "<ul>"
                    "<li>Send your parts list a week ahead: not everything can be bought locally.</li>"
                    "<li>Guest rooms near the crossing are simple; book by telephone.</li>"
                    "<li>The weekly market, the lumo, is on Sunday and is worth staying for.</li></ul>"
                    "<p>The women’s garden and the health centre are happy to show people round in the afternoon, by "
                    "arrangement.</p>"
                ),
            )
        },
        published_days_ago=34,
    ),
)
