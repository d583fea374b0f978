"""Cameroon, the pilot portal: fourteen cities, two country-wide organisations and the portal's own texts."""

from sites.demo.content.cm import (
    bafoussam,
    bamenda,
    bertoua,
    douala,
    ebolowa,
    edea,
    garoua,
    kribi,
    kumba,
    limbe,
    maroua,
    national,
    ngaoundere,
    nkongsamba,
    yaounde,
)
from sites.demo.content.vocabulary import Contact, News, PortalContent

CITIES = {
    "douala": douala,
    "yaounde": yaounde,
    "bafoussam": bafoussam,
    "garoua": garoua,
    "kumba": kumba,
    "ngaoundere": ngaoundere,
    "ebolowa": ebolowa,
    "bertoua": bertoua,
    "maroua": maroua,
    "kribi": kribi,
    "edea": edea,
    "nkongsamba": nkongsamba,
    "limbe": limbe,
    "bamenda": bamenda,
}
"""Territory slug → the module that holds its content, in the order of the city list."""

NEWS = (
    News(
        slug="le-portail-ouvre",
        texts={
            "fr": (
                "Le portail du Cameroun ouvre avec quatorze villes",
                "De Douala à Maroua, quatorze villes publient leurs premières missions et s’engagent à répondre.",
                (
                    "<p>Depuis ce mois-ci, une personne qui prépare un séjour au Cameroun peut voir en quelques secondes ce que "
                    "des villes, des associations et des écoles attendent d’elle. Quatorze villes ont ouvert leur page : des "
                    "capitales régionales, des ports, des villes de café, de forêt et de savane.</p>"
                    "<p>Chaque ville a désigné un point focal. Son nom et son téléphone de bureau figurent sur toutes les "
                    "missions, et le délai de réponse annoncé est public. Si une annonce n’est plus d’actualité, elle quitte les "
                    "listes d’elle-même.</p>"
                    "<h3>Ce que vous y trouverez</h3>"
                    "<ul><li>Des missions d’une matinée à trois semaines, sur place ou à distance.</li><li>Le français partout, "
                    "l’anglais à Limbe, Bamenda et Kumba, et souvent les deux.</li><li>Des règles simples : rien à payer, pas "
                    "d’acte médical sans diplôme vérifié, pas d’accueil en orphelinat.</li></ul>"
                    "<p>Le portail commence petit, et c’est voulu. Dites-nous ce qui manque.</p>"
                ),
            ),
            "en": (
                "Cameroon’s portal opens with fourteen cities",
                "From Douala to Maroua, fourteen cities publish their first missions and undertake to answer.",
                (
                    "<p>From this month, anyone planning a stay in Cameroon can see within seconds what cities, associations and "
                    "schools would like from them. Fourteen cities have opened their page: regional capitals, ports, towns of "
                    "coffee, forest and savannah.</p>"
                    "<p>Each has appointed a focal point. That person’s name and office telephone appear on every mission, and "
                    "the response time they promise is public. A listing that is out of date leaves the lists by itself.</p>"
                    "<h3>What you will find</h3>"
                    "<ul><li>Missions from a morning to three weeks, on site or from a distance.</li><li>French everywhere, "
                    "English in Limbe, Bamenda and Kumba, and often both.</li><li>Simple rules: nothing to pay, no medical act "
                    "without a verified licence, no orphanage stays.</li></ul>"
                    "<p>The portal starts small, on purpose. Tell us what is missing.</p>"
                ),
            ),
        },
        published_days_ago=40,
    ),
    News(
        slug="ce-que-les-points-focaux-ont-appris",
        texts={
            "fr": (
                "Ce que les premiers points focaux ont appris",
                "Trois villes racontent leurs erreurs du début : des missions trop vastes, trop longues, ou sans heure de fin.",
                (
                    "<p>À Bertoua, Honorine avait d’abord publié « Aider notre agriculture ». Aucune réponse. Elle a réécrit : "
                    "repiquer 6 000 plants de tomates, le matin, dans un bas-fond, avec trente-quatre familles. Les messages "
                    "sont arrivés le soir même.</p>"
                    "<p>À Edéa, Jean-Bosco a découvert que l’heure de fin compte autant que l’heure de début. « Les gens ont une "
                    "tante à voir à 15 h. Si je leur dis midi, ils viennent. » À Limbe, Enanga répond désormais d’abord non, "
                    "quand c’est non : une personne prévenue en deux jours propose souvent autre chose.</p>"
                    "<h3>Leurs trois conseils</h3>"
                    "<ul><li>Écrire ce que la personne fera dans la première heure.</li><li>Demander peu de compétences, mais "
                    "les bonnes.</li><li>Dire ce qui s’est passé après : une photo du mur repeint vaut tous les "
                    "remerciements.</li></ul>"
                    "<p>Ces remarques ont été reprises dans le guide commun des villes.</p>"
                ),
            ),
            "en": (
                "What the first focal points have learnt",
                "Three cities describe their early mistakes: missions that were too vast, too long, or had no finishing time.",
                (
                    "<p>In Bertoua, Honorine first published “Help our agriculture”. Nobody answered. She rewrote it: plant out "
                    "6,000 tomato seedlings, in the mornings, in a wetland garden, with thirty-four families. Messages came in "
                    "the same evening.</p>"
                    "<p>In Edéa, Jean-Bosco discovered that the finishing time matters as much as the start. “People have an "
                    "aunt to see at three. If I tell them noon, they come.” In Limbe, Enanga now begins by saying no when the "
                    "answer is no: someone who knows within two days often offers something else.</p>"
                    "<h3>Their three pieces of advice</h3>"
                    "<ul><li>Write what the person will do in the first hour.</li><li>Ask for few skills, but the right "
                    "ones.</li><li>Tell people what happened afterwards: a picture of the painted wall is worth all the "
                    "thank-yous.</li></ul>"
                    "<p>Their remarks have gone into the cities’ shared guide.</p>"
                ),
            ),
        },
        published_days_ago=26,
    ),
    News(
        slug="preparer-son-sejour",
        texts={
            "fr": (
                "Préparer son séjour : six questions avant de dire oui",
                "Avant de répondre à une mission, prenez dix minutes : dates, famille, trajets, santé, papiers, retour.",
                (
                    "<p>On promet vite, surtout de loin. Pour que votre oui tienne, posez-vous six questions.</p>"
                    "<ul><li><b>Combien de jours libres avez-vous vraiment ?</b> Ôtez l’arrivée, le départ, le deuil ou le "
                    "mariage annoncé. Ce qui reste est votre séjour utile.</li><li><b>Qui doit le savoir ?</b> Une mission "
                    "réussit mieux quand la famille l’a prévue avec vous.</li><li><b>Comment y allez-vous ?</b> Un trajet en "
                    "ville peut prendre une heure. Demandez le point de rendez-vous exact.</li><li><b>Votre santé "
                    "suit-elle ?</b> Vaccins, traitement, chaleur : voyez un professionnel avant le départ et lisez les conseils "
                    "aux voyageurs.</li><li><b>Vos papiers sont-ils prêts ?</b> Pour des dons, la douane veut une liste et une "
                    "attestation. Pour un métier réglementé, apportez la preuve de votre droit d’exercer.</li><li><b>Que "
                    "ferez-vous au retour ?</b> Un appel un mois plus tard suffit souvent.</li></ul>"
                    "<p>Si quelque chose change, écrivez au point focal. Un désistement annoncé n’a jamais fâché personne.</p>"
                ),
            ),
            "en": (
                "Preparing your stay: six questions before you say yes",
                "Before you answer a mission, take ten minutes: dates, family, travel, health, papers, return.",
                (
                    "<p>Promises are quickly made, above all from afar. For your yes to hold, ask yourself six questions.</p>"
                    "<ul><li><b>How many days are really free?</b> Take away arrival, departure, the funeral or wedding already "
                    "announced. What is left is your useful stay.</li><li><b>Who should know?</b> A mission goes better when the "
                    "family has planned it with you.</li><li><b>How will you get there?</b> Crossing a city can take an hour. "
                    "Ask for the exact meeting point.</li><li><b>Is your health up to it?</b> Vaccines, treatment, heat: see a "
                    "professional before you leave, and read the travel advice.</li><li><b>Are your papers ready?</b> For "
                    "donated goods, customs want a list and a gift certificate. For a regulated profession, bring proof that you "
                    "may practise.</li><li><b>What will you do once back?</b> A call a month later is often enough.</li></ul>"
                    "<p>If something changes, write to the focal point. Nobody was ever cross about a cancellation that came in "
                    "time.</p>"
                ),
            ),
        },
        published_days_ago=14,
    ),
    News(
        slug="retour-sur-la-caravane-de-gaschiga",
        texts={
            "fr": (
                "La caravane de Gaschiga : 460 personnes vues, 140 renvoyées",
                "Six soignants en congé ont rejoint le centre de Laïndé, à Garoua, pendant trois jours. Récit sans médaille.",
                (
                    "<p>Ils étaient six : deux infirmières, une sage-femme, deux médecins et une ophtalmologue, tous de passage "
                    "dans la région. Leurs diplômes et leur inscription à l’ordre avaient été vérifiés par le district de santé "
                    "avant leur arrivée. Pendant trois jours, chacun a travaillé en binôme avec un soignant du centre Espoir de "
                    "Laïndé : tension, glycémie, vue, suivi de grossesse.</p>"
                    "<p>L’affluence a dépassé les prévisions. Le premier matin, à 9 h, la file faisait le tour de l’école de "
                    "Gaschiga ; au soir du troisième jour, 460 personnes avaient été examinées et 140 étaient reparties sans "
                    "l’être.</p>"
                    "<h3>Ce que l’équipe en retient</h3>"
                    "<ul><li>Le tri doit être prêt avant l’ouverture, avec des tickets numérotés et de l’ombre.</li><li>Une "
                    "personne dépistée doit repartir avec un rendez-vous écrit, sinon le dépistage ne sert à rien.</li><li>Les "
                    "dossiers restent au centre : aucun n’est parti dans un téléphone.</li></ul>"
                    "<p>Deux semaines plus tard, le centre a rappelé les malades orientés vers l’hôpital. La plupart y étaient "
                    "allés ; les autres sont le travail qui continue. Trois nouvelles dates sont ouvertes sur la page de "
                    "Garoua.</p>"
                ),
            ),
            "en": (
                "The Gaschiga caravan: 460 people seen, 140 turned away",
                "Six health workers on holiday joined the Laïndé centre in Garoua for three days. An account without medals.",
                (
                    "<p>There were six of them: two nurses, a midwife, two doctors and an ophthalmologist, all passing through "
                    "the region. The health district had checked their licences and registration before they arrived. For three "
                    "days each worked in a pair with a member of staff of the Espoir centre in Laïndé: blood pressure, blood "
                    "sugar, eyesight, antenatal care.</p>"
                    "<p>More people came than planned. By 9 am on the first day the queue went right round Gaschiga’s school; on "
                    "the evening of the third, 460 people had been examined and 140 had gone home without being seen.</p>"
                    "<h3>What the team takes from it</h3>"
                    "<ul><li>Triage must be ready before the doors open, with numbered tickets and shade.</li><li>A person who "
                    "has been screened has to leave with a written appointment, or the screening is worth "
                    "nothing.</li><li>Records stay at the centre: none left in anybody’s telephone.</li></ul>"
                    "<p>Two weeks later the centre rang the patients it had referred to hospital. Most had gone; the others are "
                    "the work that continues. Three new dates are open on Garoua’s page.</p>"
                ),
            ),
        },
        published_days_ago=4,
    ),
)

PORTAL = PortalContent(
    code="cm",
    contact=Contact(
        "Lucie Manga Bell",
        "Coordinatrice du portail",
        "bonjour.cm@example.org",
        phone="+237 6 99 00 00 80",
        whatsapp="+237 6 99 00 00 80",
    ),
    address="Bureau du portail, BP 9900, Yaoundé, Cameroun",
    taglines={
        "fr": "Vous passez au Cameroun ? Quelqu’un, dans quatorze villes, a besoin de ce que vous savez faire.",
        "en": "Coming to Cameroon? Someone in one of fourteen cities needs what you know how to do.",
    },
    introductions={
        "fr": (
            "<p>Ce portail rassemble les missions que des villes, des associations, des écoles, des centres de santé et des "
            "entreprises du Cameroun confient à celles et ceux qui viennent pour quelques jours ou quelques semaines. Chaque "
            "annonce dit ce qu’il y a à faire, où, quand, avec qui, et ce qu’il en restera.</p>"
            "<p>Indiquez vos dates et votre ville : vous verrez ce qui tient dans votre séjour. Un <b>point focal</b>, nommé et "
            "joignable, vous répond. Rien n’est à payer, et personne ne vous demandera plus de temps que vous n’en avez.</p>"
        ),
        "en": (
            "<p>This portal brings together the missions that cities, associations, schools, health centres and companies in "
            "Cameroon entrust to people who come for a few days or weeks. Each listing says what there is to do, where, when and "
            "with whom, and what will remain of it.</p>"
            "<p>Enter your dates and your city, and you will see what fits into your stay. A <b>focal point</b> with a name and "
            "a telephone answers you. There is nothing to pay, and nobody will ask for more time than you have.</p>"
        ),
    },
    city_contacts={slug: module.CONTACT for slug, module in CITIES.items()},
    city_introductions={slug: module.INTRODUCTION for slug, module in CITIES.items()},
    organisations=national.ORGANISATIONS + tuple(organisation for module in CITIES.values() for organisation in module.ORGANISATIONS),
    missions=national.MISSIONS + tuple(mission for module in CITIES.values() for mission in module.MISSIONS),
    news=NEWS,
)
