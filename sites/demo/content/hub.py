"""The hub: what the network says about itself, its news and its white paper."""

from sites.demo.content.vocabulary import Contact, News

HUB_CONTACT = Contact(
    "Inès Koffi-Laurent", "Coordination du réseau", "bonjour@example.org", phone="+33 1 99 00 00 10", whatsapp="+33 6 39 98 00 10"
)

TAGLINES = {
    "fr": "Le réseau qui fait d’un séjour au pays un coup de main précis, attendu et suivi d’effet.",
    "en": "The network that turns a stay back home into help that is precise, expected and followed up.",
}

INTRODUCTIONS = {
    "fr": (
        "<p>Chaque année, des millions de personnes rentrent au pays pour les vacances, un mariage, un deuil, un projet. "
        "Beaucoup voudraient être utiles quelques heures ou quelques jours, sans savoir à qui s’adresser. En face, des villes, "
        "des associations, des écoles et des entreprises savent très bien ce qui leur manque, mais pas qui arrive demain.</p>"
        "<p><b>jesuisaupays</b> les fait se rencontrer. Chaque pays a son portail ; chaque ville y publie ses missions et "
        "désigne un point focal qui répond. Vous donnez vos dates, votre ville et ce que vous savez faire : le portail montre ce "
        "qui tient dans votre séjour.</p>"
        "<p>Le réseau est ouvert aux diasporas comme aux voyageurs. Rien n’est à payer, les organisations sont vérifiées, et une "
        "mission sans nouvelles disparaît des listes.</p>"
    ),
    "en": (
        "<p>Every year millions of people go back home for the holidays, a wedding, a funeral, a project. Many would like to be "
        "useful for a few hours or days and do not know whom to ask. On the other side, cities, associations, schools and "
        "companies know very well what they lack, but not who arrives tomorrow.</p>"
        "<p><b>jesuisaupays</b> brings them together. Each country has its portal; each city publishes its missions there and "
        "appoints a focal point who answers. You give your dates, your city and what you can do, and the portal shows what fits "
        "into your stay.</p>"
        "<p>The network is open to diasporas and travellers alike. There is nothing to pay, organisations are verified, and a "
        "mission that nobody confirms leaves the lists.</p>"
    ),
}

NEWS = (
    News(
        slug="livre-blanc-les-sejours-qui-comptent",
        texts={
            "fr": (
                "Un livre blanc pour des séjours qui comptent",
                ("Huit pages pour dire ce qu’est une bonne mission, comment une ville s’y prend et ce que l’on ne sait pas encore."),
                (
                    "<p>Le réseau publie son premier livre blanc. Il ne contient pas de chiffres spectaculaires, et c’est un "
                    "choix : les données manquent, et les inventer serait rendre un mauvais service. Il décrit, il propose, il "
                    "invite à vérifier.</p>"
                    "<p>On y trouvera les raisons pour lesquelles tant de bonnes volontés se perdent, les sept lignes d’une "
                    "annonce claire, un calendrier de huit semaines pour une ville qui se lance et les limites que nous ne "
                    "franchissons pas.</p>"
                    "<p>Le document est libre de diffusion, en français et en anglais. Les remarques des points focaux et des "
                    "visiteurs nourriront la prochaine édition ; les désaccords sont les bienvenus.</p>"
                ),
            ),
            "en": (
                "A white paper on stays that count",
                "Eight pages on what makes a good mission, how a city goes about it and what we do not know yet.",
                (
                    "<p>The network is publishing its first white paper. It contains no spectacular figures, and that is a "
                    "choice: the data are missing, and to invent them would be a disservice. It describes, it proposes, it "
                    "invites you to check.</p>"
                    "<p>It sets out why so much goodwill is lost, the seven lines of a clear listing, an eight-week calendar for "
                    "a city that wants to begin and the limits that we do not cross.</p>"
                    "<p>The document may be shared freely, in French and in English. Remarks from focal points and visitors will "
                    "feed the next edition; disagreement is welcome.</p>"
                ),
            ),
        },
        published_days_ago=9,
    ),
    News(
        slug="de-nouveaux-pays-se-preparent",
        texts={
            "fr": (
                "De nouveaux portails se préparent, ville par ville",
                "Un pays rejoint le réseau quand ses villes sont prêtes à répondre, pas quand sa page est jolie.",
                (
                    "<p>Après le Cameroun, pays pilote, d’autres portails s’ouvrent au Sénégal, au Maroc et en Gambie. La "
                    "technique prend quelques minutes ; le reste prend des semaines, et c’est normal.</p>"
                    "<p>Avant qu’un portail ne soit visible ici, trois conditions doivent être remplies : au moins une ville "
                    "dont le point focal a été formé, des organisations vérifiées une par une, et des missions dont quelqu’un, "
                    "sur place, confirme qu’elles sont toujours attendues.</p>"
                    "<p>Chaque pays garde sa voix : ses langues, ses couleurs, ses règles d’accueil. Ce qui est commun tient en "
                    "peu de mots : répondre vite, ne rien faire payer, protéger les plus fragiles. Vous représentez une ville ? "
                    "Écrivez à la coordination.</p>"
                ),
            ),
            "en": (
                "New portals are getting ready, city by city",
                "A country joins the network when its cities are ready to answer, not when its page looks good.",
                (
                    "<p>After Cameroon, the pilot country, other portals are opening in Senegal, Morocco and The Gambia. The "
                    "technical part takes minutes; the rest takes weeks, as it should.</p>"
                    "<p>Before a portal can be seen here, three conditions must be met: at least one city whose focal point has "
                    "been trained, organisations verified one by one, and missions that somebody on the spot confirms are still "
                    "wanted.</p>"
                    "<p>Each country keeps its own voice: its languages, its colours, its rules for welcoming people. What is "
                    "shared can be said in few words: answer quickly, charge nothing, protect the most vulnerable. Do you "
                    "represent a city? Write to the coordination team.</p>"
                ),
            ),
        },
        published_days_ago=22,
    ),
    News(
        slug="pourquoi-nous-retirons-des-annonces",
        texts={
            "fr": (
                "Pourquoi une annonce disparaît toute seule",
                ("Soixante jours sans nouvelles : on interroge l’auteur. Deux semaines de silence de plus : la mission quitte les listes."),
                (
                    "<p>Rien ne décourage davantage que d’écrire à une annonce morte. Une personne qui a pris congé, prévenu sa "
                    "famille et rédigé un message attend une réponse ; si elle n’en reçoit pas, elle ne réessaiera pas.</p>"
                    "<p>Le réseau applique donc une règle simple. Au bout de soixante jours, l’organisation reçoit une "
                    "question : cette mission est-elle toujours d’actualité ? Une minute suffit pour répondre. Sans réponse au "
                    "bout de soixante-quatorze jours, la mission sort des listes et de la recherche. Elle n’est pas effacée : "
                    "dès que quelqu’un la confirme, elle revient.</p>"
                    "<p>Une mission terminée garde sa page. Elle dit qu’elle est close, montre des missions proches et, quand "
                    "l’organisation le souhaite, raconte ce qui a été fait.</p>"
                ),
            ),
            "en": (
                "Why a listing disappears by itself",
                ("After sixty days without news we ask its author; after two more weeks of silence, the mission leaves the lists."),
                (
                    "<p>Nothing is more discouraging than writing to a dead listing. Somebody who has taken leave, told the "
                    "family and composed a message is waiting for an answer; if none comes, they will not try again.</p>"
                    "<p>So the network applies a simple rule. After sixty days the organisation is asked a question: is this "
                    "mission still current? Answering takes a minute. Without an answer by day seventy-four, the mission drops "
                    "out of lists and search. It is not deleted: as soon as somebody confirms it, it returns.</p>"
                    "<p>A mission that has been completed keeps its page. It says that it is closed, shows similar ones and, if "
                    "the organisation wishes, tells what was done.</p>"
                ),
            ),
        },
        published_days_ago=37,
    ),
)

WHITE_PAPER = {
    "fr": {
        "title": "Les séjours qui comptent",
        "summary": (
            "Comment les vacances des diasporas deviennent une aide concrète : constats, méthode pour une ville, limites et propositions."
        ),
        "description": (
            "<p>Ce livre blanc s’adresse aux maires, aux associations, aux entreprises et aux personnes qui préparent un séjour "
            "au pays. Il explique pourquoi tant de bonnes volontés se perdent entre l’aéroport et la maison de famille, et "
            "comment une annonce bien écrite, une personne qui répond et une heure de fin changent les choses.</p>"
            "<ul><li>Sept lignes pour écrire une mission claire.</li><li>Huit semaines pour qu’une ville se lance.</li><li>Des "
            "limites que nous ne franchissons pas.</li><li>Une façon honnête de mesurer, et la liste de ce que nous "
            "ignorons.</li></ul>"
        ),
        "pages": 8,
    },
    "en": {
        "title": "Stays that count",
        "summary": "How diaspora holidays become concrete help: observations, a method for cities, limits and proposals.",
        "description": (
            "<p>This white paper is written for mayors, associations, companies and people who are planning a stay back home. It "
            "explains why so much goodwill is lost between the airport and the family house, and how a well-written listing, a "
            "person who answers and a finishing time change matters.</p>"
            "<ul><li>Seven lines to write a clear mission.</li><li>Eight weeks for a city to get started.</li><li>Limits that we "
            "do not cross.</li><li>An honest way to measure, and a list of what we do not know.</li></ul>"
        ),
        "pages": 8,
    },
}
