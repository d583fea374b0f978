"""Limbe: black sand, a botanic garden, hills that slide when it rains; English is the source language."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Enanga Mokoko",
    "Diaspora focal point, Limbe City Council",
    "missions.limbe@example.org",
    phone="+237 6 99 00 00 70",
    whatsapp="+237 6 99 00 00 70",
)

INTRODUCTION = {
    "en": (
        "Limbe lies between Mount Cameroon and the sea, with black sand at Down Beach, a botanic garden older than the town hall "
        "and hillsides that have to be watched every rainy season. It is looking for people who can plant, coach, film and "
        "listen, and for visitors willing to say what would make them stay longer."
    ),
    "fr": (
        "Limbe tient entre le mont Cameroun et la mer, avec le sable noir de Down Beach, un jardin botanique plus vieux que "
        "l’hôtel de ville et des collines qu’il faut surveiller à chaque saison des pluies. Elle cherche des personnes qui "
        "savent planter, entraîner, filmer, écouter, et des visiteurs prêts à dire ce qui les ferait rester."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="hillside-watch-limbe",
        kind="ngo",
        name="Hillside Watch Limbe",
        city="limbe",
        summary={
            "en": "Volunteers in six hillside neighbourhoods who read rain gauges, clear drains and warn people in time.",
            "fr": ("Des volontaires de six quartiers de pente qui lisent les pluviomètres, curent les rigoles et alertent à temps."),
        },
        body={
            "en": (
                "<p>After a night of heavy rain, someone has to decide whether the families below the cut slope should leave. "
                "Hillside Watch trains forty-two volunteers to take that decision with the council, on the strength of "
                "measurements rather than rumours.</p>"
                "<p>Between the rains the same people clear channels, plant vetiver and walk every path with a notebook.</p>"
            ),
            "fr": (
                "<p>Après une nuit de forte pluie, il faut que quelqu’un décide si les familles logées sous le talus doivent "
                "partir. Hillside Watch forme quarante-deux volontaires à prendre cette décision avec la mairie, sur des mesures "
                "et non sur des rumeurs.</p>"
                "<p>Entre deux saisons, les mêmes personnes curent les canaux, plantent du vétiver et parcourent chaque sentier, "
                "carnet en main.</p>"
            ),
        },
        contact=Contact(
            "Ernest Lyonga",
            "Field coordinator",
            "hillside.watch@example.org",
            phone="+237 6 99 00 00 71",
            whatsapp="+237 6 99 00 00 71",
        ),
        website="https://hillside-watch.example.org",
    ),
    Organisation(
        slug="down-beach-fishers-union",
        kind="association",
        name="Down Beach Fishers and Smokers Union",
        city="limbe",
        summary={
            "en": "Canoe owners, crews and fish smokers of Down Beach, some 300 members who share one landing site.",
            "fr": "Propriétaires de pirogues, équipages et fumeuses de Down Beach : 300 membres pour un seul débarcadère.",
        },
        body={
            "en": (
                "<p>Six languages are spoken on the landing site before breakfast. The union was formed so that they could share "
                "ice, fuel and rules: who lands where, what mesh is allowed, how a lost net is paid for.</p>"
                "<p>It runs a savings group for the women who smoke and sell the catch, and a small reading room above the net "
                "store.</p>"
            ),
            "fr": (
                "<p>On parle six langues au débarcadère avant le petit déjeuner. L’union est née pour partager la glace, le "
                "carburant et des règles : qui accoste où, quelle maille est permise, comment se paie un filet perdu.</p>"
                "<p>Elle anime une caisse d’épargne pour les femmes qui fument et vendent le poisson, et une petite salle de "
                "lecture au-dessus du magasin à filets.</p>"
            ),
        },
        contact=Contact("Comfort Ewusi", "Secretary", "down.beach@example.org", phone="+237 6 99 00 00 72", whatsapp="+237 6 99 00 00 72"),
    ),
    Organisation(
        slug="bota-youth-sports",
        kind="association",
        name="Bota Youth Sports",
        city="limbe",
        summary={
            "en": ("A neighbourhood club that keeps 160 young people in athletics, basketball and swimming in Bota and New Town."),
            "fr": "Un club de quartier qui fait courir, jouer et nager 160 jeunes de Bota et de New Town.",
        },
        body={
            "en": (
                "<p>The club has one court, a stretch of beach and five coaches who all have other jobs. Membership costs two "
                "hours of beach cleaning a month.</p>"
                "<p>Girls make up just under half of the members, which the club counts as its best result so far.</p>"
            ),
            "fr": (
                "<p>Le club dispose d’un terrain, d’un bout de plage et de cinq entraîneurs qui ont tous un autre métier. La "
                "cotisation se paie en deux heures de nettoyage de plage par mois.</p>"
                "<p>Les filles forment presque la moitié des membres, et le club tient cela pour son meilleur résultat.</p>"
            ),
        },
        contact=Contact("Divine Njie", "Head coach", "bota.sports@example.org", phone="+237 6 99 00 00 73", whatsapp="+237 6 99 00 00 73"),
    ),
)

MISSIONS = (
    Mission(
        slug="vetiver-and-drains-mile-one",
        type="env-chantier",
        texts={
            "en": Text(
                title="Clear drains and plant vetiver on the slopes above Mile One",
                summary="Give two mornings a week before the rains to protect forty houses built below a cut slope.",
                description=(
                    "<p>Above Mile One the hill was cut to build houses, and the water now runs straight down the cut. Two "
                    "seasons ago a wall of mud stopped a metre short of a kitchen. The remedy is cheap and dull: keep the "
                    "channels open, hold the soil with vetiver grass, and do it again.</p>"
                    "<p>Teams of five leave the community hall at 7 am on Tuesdays and Saturdays. For the first two hours you "
                    "dig silt and plastic out of the drains and pass it down in buckets. After tea and puff-puff you plant: a "
                    "row of vetiver every metre and a half along the contour, 15 cm apart, heeled in by foot. A volunteer with "
                    "an A-frame level shows the line. At 11 am the team leader photographs each section and updates the slope "
                    "book.</p>"
                    "<p>The houses below are lived in. People will come out, ask questions and usually pick up a spade.</p>"
                ),
                tasks=(
                    "Dig out and carry silt from drains",
                    "Mark contour lines with an A-frame",
                    "Plant rows of vetiver",
                    "Update the slope book",
                ),
                expected_result="1,200 metres of open drain and 3,000 vetiver slips in the ground before the first storms.",
                prerequisites=("Be steady on steep, muddy ground",),
                questions=("Can you come for two mornings in a row?",),
                equipment="Boots or closed shoes and clothes you do not mind losing; gloves and tools are provided.",
                safety_note="Work stops as soon as it rains. Nobody stands below a section being dug.",
            ),
            "fr": Text(
                title="Curer les rigoles et planter du vétiver au-dessus de Mile One",
                summary="Deux matinées par semaine avant les pluies pour protéger quarante maisons bâties sous un talus.",
                description=(
                    "<p>Au-dessus de Mile One, la colline a été entaillée pour bâtir, et l’eau dévale désormais tout droit. Il y "
                    "a deux saisons, une coulée de boue s’est arrêtée à un mètre d’une cuisine. Le remède est bon marché et "
                    "ingrat : garder les rigoles ouvertes, tenir la terre avec du vétiver, recommencer.</p>"
                    "<p>Le mardi et le samedi, des équipes de cinq quittent la salle communautaire à 7 h. Pendant deux heures, "
                    "on sort la vase et le plastique, seau après seau. Après le thé et les beignets, on plante : une ligne de "
                    "vétiver tous les mètres et demi, selon la courbe de niveau, un plant tous les 15 cm, tassé du talon. Une "
                    "volontaire trace la ligne avec un niveau en A. À 11 h, la cheffe d’équipe photographie chaque tronçon et "
                    "complète le cahier de pente.</p>"
                    "<p>Les maisons en contrebas sont habitées. Les gens sortent, questionnent, et prennent souvent une "
                    "pelle.</p>"
                ),
                tasks=(
                    "Sortir et porter la vase",
                    "Tracer les courbes au niveau en A",
                    "Planter le vétiver en lignes",
                    "Compléter le cahier de pente",
                ),
                expected_result="1 200 mètres de rigole ouverts et 3 000 éclats de vétiver en terre avant les premiers orages.",
                prerequisites=("Avoir le pied sûr en terrain raide et boueux",),
                questions=("Pouvez-vous venir deux matinées de suite ?",),
                equipment="Bottes ou chaussures fermées, vêtements sacrifiés d’avance ; gants et outils fournis.",
                safety_note="On arrête dès qu’il pleut. Personne ne se tient sous un tronçon que l’on creuse.",
            ),
        },
        when=Recurring((1, 5), "07:00", "11:00", start=3, days=60),
        organisation="hillside-watch-limbe",
        places=(Place("Mile One community hall", "limbe", latitude=4.0321, longitude=9.2014),),
        urgent=True,
        shortest_stay=2,
        effort_hours=8,
        notice_days=1,
        languages_required=("en",),
        languages_useful=("wes", "fr"),
        skills_useful=("environment", "civil_engineering"),
        groups_welcome=True,
        capacity=25,
        meals="partial",
        insured=True,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=2,
    ),
    Mission(
        slug="bota-holiday-sports-camp",
        type="spo-stage",
        texts={
            "en": Text(
                title="Coach a five-day athletics and basketball camp in Bota",
                summary="Coaches and former players: take a group of 15 at a holiday camp for 60 boys and girls aged 11 to 15.",
                description=(
                    "<p>School is out, the court is free from 7 am and sixty children have already put their names on the list. "
                    "What Bota Youth Sports does not have in the holidays is enough adults who know how to teach a lay-up or a "
                    "relay handover.</p>"
                    "<p>Each morning begins with a jog along the beach and a swim check by the club’s lifeguard; from 8 to 9.30 "
                    "you take your own group, from 10 to 11 the groups mix for games. Children bring a bottle of water, the club "
                    "provides fruit and bread. At 11.15 the coaches sit down for half an hour and agree on the next day: this is "
                    "where you pass on your drills, and where you will hear, very frankly, what did not work.</p>"
                    "<p>On the last day the children run the whole tournament themselves, from draw to scoreboard. Families "
                    "come, and so does the rain more often than not; there is a covered yard next door.</p>"
                ),
                tasks=(
                    "Take a group of fifteen every morning",
                    "Referee mixed games",
                    "Share your drills with the five local coaches",
                    "Help the children run the closing tournament",
                ),
                expected_result=("Sixty children coached for five days and a written set of drills that the club uses during term."),
                prerequisites=("Coaching badge or several seasons as a player",),
                questions=("Which sport and which age group do you prefer?",),
                equipment="Sports shoes and a whistle; used balls and bibs are welcome if you have room.",
                safety_note="No swimming outside the lifeguard’s hours and flags.",
                safeguarding_note=(
                    "Every group has two adults, one of them from the club. Parents sign in and out; no lifts, no private "
                    "messages and no pictures of individual children."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(61, days=5, start_time="07:00", end_time="12:00", capacity=4),
                Slot(89, days=5, start_time="07:00", end_time="12:00", capacity=4),
            ),
        ),
        organisation="bota-youth-sports",
        places=(Place("Bota court and beach", "limbe", latitude=4.0079, longitude=9.1934),),
        shortest_stay=5,
        effort_hours=25,
        notice_days=14,
        deadline=40,
        languages_required=("en",),
        skills_required=("sport",),
        skills_useful=("first_aid", "event_organisation"),
        level="some",
        with_children=True,
        capacity=8,
        waiting_list=True,
        housing="partial",
        meals="partial",
        certificate=True,
        published_days_ago=19,
    ),
    Mission(
        slug="garden-to-down-beach-walk",
        type="tou-test",
        texts={
            "en": Text(
                title="Try out the walk from the Botanic Garden to Down Beach",
                summary="Walk, wheel or push a pram along a new two-kilometre city route and tell the council where it fails.",
                description=(
                    "<p>The city has put up fourteen panels between the garden gate and the fish market: a fig tree that is "
                    "older than the town, the old port wall, the market women’s steps, the place where the canoes were counted. "
                    "Before the route goes on the map, the council wants to know what it is like for people who are not from "
                    "here.</p>"
                    "<p>Pick up a leaflet and a pencil at the council’s information desk, any working day from 8 am to 3 pm. Do "
                    "the walk at your own pace, with or without the student guide on duty. Mark every spot where you hesitated, "
                    "tripped, felt unsafe, were bored or wanted to sit down. Come back, or send pictures of your leaflet.</p>"
                    "<p>We particularly need wheelchair users, people with a stick and parents with prams: the engineers have "
                    "money for six ramps and would like to put them in the right places.</p>"
                ),
                tasks=(
                    "Walk the route with a leaflet",
                    "Mark obstacles and unclear panels",
                    "Tell the desk what you would add or remove",
                ),
                expected_result="Six ramps sited on evidence, corrected panels and an honest walking time for each section.",
                questions=("Will you be walking, using a wheelchair or with a pram?",),
                equipment="A hat and an umbrella: Limbe is often both at once.",
            ),
            "fr": Text(
                title="Essayer la promenade du Jardin botanique à Down Beach",
                summary=(
                    "À pied, en fauteuil ou avec une poussette, parcourez deux kilomètres balisés et dites à la mairie où cela coince."
                ),
                description=(
                    "<p>La ville a posé quatorze panneaux entre la grille du jardin et le marché au poisson : un figuier plus "
                    "vieux que la cité, le mur de l’ancien port, les marches des marchandes, l’endroit où l’on comptait les "
                    "pirogues. Avant d’inscrire le parcours sur la carte, la mairie veut savoir ce qu’en pensent ceux qui ne "
                    "sont pas d’ici.</p>"
                    "<p>Prenez un dépliant et un crayon au guichet d’information, les jours ouvrés de 8 h à 15 h. Marchez à "
                    "votre rythme, avec ou sans l’étudiant de service. Marquez chaque endroit où vous avez hésité, buté, eu "
                    "peur, bâillé ou cherché un banc. Revenez au guichet, ou envoyez les photos du dépliant.</p>"
                    "<p>Nous avons surtout besoin de personnes en fauteuil, avec une canne ou avec une poussette : les "
                    "ingénieurs ont de quoi bâtir six rampes et voudraient les mettre au bon endroit.</p>"
                ),
                tasks=(
                    "Suivre le parcours avec un dépliant",
                    "Marquer obstacles et panneaux obscurs",
                    "Dire au guichet ce qu’il faut ajouter ou retirer",
                ),
                expected_result="Six rampes placées à bon escient, des panneaux corrigés, un temps de marche exact par tronçon.",
                questions=("Serez-vous à pied, en fauteuil ou avec une poussette ?",),
                equipment="Chapeau et parapluie : à Limbe, il faut souvent les deux.",
            ),
        },
        when=AnyTime(),
        city="limbe",
        places=(Place("Council information desk, garden gate", "limbe", latitude=4.0136, longitude=9.2128),),
        accessible=True,
        effort_hours=3,
        audience="visitors",
        minors_with_guardian=True,
        languages_required=(),
        languages_useful=("en", "fr"),
        skills_useful=("urban_planning", "sustainable_tourism"),
        families_welcome=True,
        groups_welcome=True,
        channel="external",
        answer_url="https://limbe.example.org/walk",
        answer_days=5,
        published_days_ago=31,
    ),
    Mission(
        slug="film-of-a-night-catch",
        type="soc-com",
        texts={
            "en": Text(
                title="Film a night’s catch with the fishers of Down Beach",
                summary="Make a six-minute film and twenty portraits that the union can show to buyers, schools and the council.",
                description=(
                    "<p>Everyone in Limbe eats the fish; few have seen it arrive. The union would like to show, in six minutes, "
                    "what happens between 6 in the evening and 9 in the morning: ice, nets, waiting, the price shouted on the "
                    "sand, the smoke.</p>"
                    "<p>Before you come, we plan it together in two video calls, with the secretary, a skipper and one of the "
                    "smokers: who speaks, what stays private, what the film is for. On site you need three nights or so, one of "
                    "them at sea if the skipper agrees and the weather does. By day you take portraits in the net store, each "
                    "with a name, a trade and one sentence chosen by the person.</p>"
                    "<p>The editing is done from home. Nothing is released until a screening on the wall of the net store, where "
                    "anyone who appears may ask to be taken out. The rushes go to the union on a hard disk.</p>"
                ),
                tasks=(
                    "Plan the film in two video calls",
                    "Shoot on the beach and in the smokehouse",
                    "Take twenty captioned portraits",
                    "Edit at home and send a version for screening",
                ),
                expected_result=(
                    "A six-minute film in English with Pidgin voices, twenty portraits and all the rushes in the union’s hands."
                ),
                prerequisites=("A film or reportage you can show us",),
                questions=("What would you film with?", "Have you worked at sea before?"),
                equipment="Your own camera with rain protection; life jackets are provided.",
                safety_note="At most one person aboard per trip, life jacket on; the skipper’s word is final.",
            ),
        },
        when=Window(-18, 75),
        organisation="down-beach-fishers-union",
        places=(Place("Down Beach net store", "limbe", latitude=4.0082, longitude=9.2109),),
        modality="hybrid",
        shortest_stay=4,
        effort_hours=40,
        notice_days=7,
        remote_follow_up=True,
        languages_required=("en",),
        languages_useful=("wes",),
        skills_required=("video",),
        skills_useful=("photography", "communication"),
        level="professional",
        capacity=2,
        housing="provided",
        meals="partial",
        answer_days=6,
        published_days_ago=28,
    ),
    Mission(
        slug="limbe-beach-half-marathon",
        type="spo-evenement",
        texts={
            "en": Text(
                title="Marshal, count and cheer at the Limbe Beach Half Marathon",
                summary="Eighty volunteers wanted for a race along the coast road, from water points to the finish line.",
                description=(
                    "<p>Nine hundred runners, one coast road, seven water points. The council closes the road from Mile Two to "
                    "Down Beach between 5.30 and 11 am and needs people at every bend.</p>"
                    "<p>The first afternoon is for learning your post: a walk along your section with the team leader, a radio "
                    "test, bibs and armbands, and rice with fish for everybody at the stadium. The next morning you are in place "
                    "at 5.15. Marshals hold a junction; water teams fill, hand out and pick up cups; timekeepers work in pairs "
                    "with a back-up sheet; six people look after the wheelchair start, ten minutes before the others. The last "
                    "runner is followed by a broom wagon, and your section closes when it has passed.</p>"
                    "<p>By noon the road has been swept and you are free for the beach. Posts can be seated, shaded or shared "
                    "between two people; say so when you sign up.</p>"
                ),
                tasks=(
                    "Hold a junction or a water point",
                    "Keep times in pairs",
                    "Look after the wheelchair start",
                    "Leave the road clean",
                ),
                expected_result="A race that starts on time, results the same day and a coast road with no cup left on it.",
                questions=("Seated post, standing post or water team?",),
                equipment="Cap, sun cream and something to sit on; T-shirt and radio provided.",
                safety_note="Volunteers never stop traffic themselves: a police officer stands at each closed junction.",
            ),
            "fr": Text(
                title="Baliser, compter, encourager au semi-marathon de la plage de Limbe",
                summary="Quatre-vingts bénévoles pour une course sur la route de la côte, du ravitaillement à l’arrivée.",
                description=(
                    "<p>Neuf cents coureurs, une route côtière, sept points d’eau. La mairie ferme la route de Mile Two à Down "
                    "Beach de 5 h 30 à 11 h et doit placer quelqu’un à chaque virage.</p>"
                    "<p>Le premier après-midi, on apprend son poste : parcours du tronçon avec le chef d’équipe, essai des "
                    "radios, dossards et brassards, puis riz au poisson pour tous au stade. Le lendemain, chacun est en place à "
                    "5 h 15. Les signaleurs tiennent un carrefour ; les équipes d’eau remplissent, tendent et ramassent les "
                    "gobelets ; les chronométreurs travaillent à deux avec une feuille de secours ; six personnes s’occupent du "
                    "départ en fauteuil, dix minutes avant les autres. La voiture-balai ferme la marche, et votre tronçon avec "
                    "elle.</p>"
                    "<p>À midi, la route est balayée et la plage est à vous. Un poste peut être assis, à l’ombre ou partagé à "
                    "deux : dites-le en vous inscrivant.</p>"
                ),
                tasks=(
                    "Tenir un carrefour ou un point d’eau",
                    "Chronométrer à deux",
                    "Accompagner le départ en fauteuil",
                    "Rendre la route propre",
                ),
                expected_result="Une course qui part à l’heure, des résultats le jour même, une route sans un gobelet.",
                questions=("Poste assis, poste debout ou équipe d’eau ?",),
                equipment="Casquette, crème solaire, de quoi s’asseoir ; maillot et radio fournis.",
                safety_note="Les bénévoles n’arrêtent jamais la circulation : un agent se tient à chaque carrefour fermé.",
            ),
        },
        when=Slots(slots=(Slot(47, days=2, capacity=80),)),
        city="limbe",
        places=(
            Place("Limbe stadium, volunteers’ entrance", "limbe", latitude=4.0203, longitude=9.2061),
            Place("Down Beach finish line", "limbe", latitude=4.0078, longitude=9.2113),
        ),
        accessible=True,
        shortest_stay=2,
        effort_hours=10,
        notice_days=7,
        deadline=37,
        minimum_age=16,
        minors_with_guardian=True,
        languages_required=("en",),
        languages_useful=("wes", "fr"),
        skills_useful=("event_organisation", "first_aid", "logistics"),
        families_welcome=True,
        groups_welcome=True,
        capacity=80,
        waiting_list=True,
        meals="provided",
        insured=True,
        certificate=True,
        channel="external",
        answer_url="https://limbe.example.org/half-marathon",
        answer_days=4,
    ),
    Mission(
        slug="rain-gauges-for-six-hillsides",
        type="sol-don",
        texts={
            "en": Text(
                title="Bring rain gauges and first-aid kits to six hillside teams",
                summary=("Collect simple instruments from our list, clear the papers with us and hand them over in a training morning."),
                description=(
                    "<p>A rain gauge costs less than a pair of shoes and can empty a street in time. Hillside Watch reads two of "
                    "them for six hillsides; the other four teams go by the sound of the roof. The list is short: eight 150 mm "
                    "manual gauges, six head torches, six megaphones, six first-aid kits, forty pairs of rubber gloves.</p>"
                    "<p>Tell us first what you can find, so that nobody buys the same thing twice. We answer with a letter of "
                    "request, the model of the gift certificate and the name of the clearing desk. Two or three items travel "
                    "well in a suitcase; a full set goes as freight, and we collect it in Douala.</p>"
                    "<p>The handover is a morning of work. At 9 am the volunteers from the hillside unpack, fix the gauge to a "
                    "post, read it, write it down and send the first reading to the council. You watch, and then you sign as a "
                    "witness.</p>"
                ),
                tasks=(
                    "Agree on items with us before collecting",
                    "Check that they are complete and in working order",
                    "Prepare the packing list and gift certificate",
                    "Attend the handover and first reading",
                ),
                expected_result=("One gauge and one kit for each of the six teams, entered in the register and in use the same day."),
                prerequisites=(
                    ("Customs papers: packing list with values and a signed gift certificate, agreed with us before you travel"),
                ),
                questions=("Which items could you bring, and when?",),
                equipment="Two printed copies of the customs papers in your hand luggage.",
            ),
        },
        when=Window(40, 90),
        organisation="hillside-watch-limbe",
        places=(
            Place("Hillside Watch office, New Town", "limbe", latitude=4.0179, longitude=9.2177),
            Place(
                "Freight collection point, Bonabéri",
                "douala",
                latitude=4.0741,
                longitude=9.6612,
                directions="By appointment; only for full sets.",
            ),
        ),
        effort_hours=8,
        notice_days=21,
        audience="diaspora",
        languages_required=("en",),
        languages_useful=("wes", "fr"),
        skills_useful=("logistics", "first_aid"),
        groups_welcome=True,
        transport="partial",
        channel="whatsapp",
        answer_days=5,
        published_days_ago=44,
    ),
)
