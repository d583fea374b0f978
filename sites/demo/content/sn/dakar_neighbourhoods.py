"""Dakar: what its neighbourhoods ask for, from Hann to Gueule Tapée."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

ORGANISATIONS: tuple[Organisation, ...] = ()

MISSIONS = (
    Mission(
        slug="stage-de-basket-filles-grand-yoff",
        type="spo-stage",
        texts={
            "fr": Text(
                title="Encadrer un stage de basket pour les filles de Grand Yoff",
                summary=(
                    "Trois matinées sur le terrain de Grand Yoff avec vingt-quatre joueuses de 11 à 15 ans et deux entraîneuses bénévoles."
                ),
                description=(
                    "<p>Le terrain de Grand Yoff compte deux panneaux neufs, une dalle refaite et soixante filles "
                    "inscrites. Ce qui manque, ce sont des adultes : Ndèye Coumba et Sokhna, les deux entraîneuses, "
                    "se partagent quatre équipes. Pendant chaque stage de trois jours, la Ville ouvre le terrain dès "
                    "8 heures et réserve les matinées aux 11-15 ans.</p>"
                    "<p>Vous arrivez à 7 h 45 pour le point avec les entraîneuses. De 8 heures à 9 h 30, deux "
                    "groupes de douze tournent sur quatre ateliers : appuis, passe, double pas, défense. Après la "
                    "pause d’eau et de fruits, place au jeu à trois contre trois, avec un thème par jour et un "
                    "arbitrage tenu par les joueuses. La matinée finit à 11 heures, avant la chaleur.</p>"
                    "<p>Le dernier jour, vous aidez Ndèye Coumba à mettre par écrit les six exercices qui ont le "
                    "mieux pris. Ce carnet sert ensuite à toutes les équipes du quartier, avec une séance par page "
                    "et le matériel qu’il faut.</p>"
                ),
                tasks=(
                    "Animer deux des quatre ateliers techniques",
                    "Former huit joueuses à l’arbitrage d’un match à trois",
                    "Rédiger avec les entraîneuses six fiches d’exercices",
                ),
                expected_result=(
                    "Vingt-quatre joueuses entraînées pendant trois jours et un carnet de six séances laissé aux entraîneuses."
                ),
                prerequisites=(
                    "Avoir entraîné des jeunes en club ou à l’école",
                    "Présenter un extrait de casier judiciaire de moins de six mois",
                ),
                questions=("Quelles catégories avez-vous déjà entraînées ?",),
                equipment="Tenue de sport, sifflet, chaussures pour sol en béton.",
                safety_note=(
                    "Pas d’effort soutenu après 10 h 30 ; la trousse de secours et l’infirmière du dispensaire sont à cent mètres."
                ),
                safeguarding_note=(
                    "Deux adultes du quartier sont présents à toute heure ; vous n’êtes jamais seul avec une enfant, "
                    "le vestiaire est réservé aux entraîneuses et aucune photo n’est prise sans l’accord écrit des "
                    "parents."
                ),
            )
        },
        when=Slots(
            (
                Slot(start=18, days=3, start_time="07:45", end_time="11:00", capacity=2),
                Slot(start=46, days=3, start_time="07:45", end_time="11:00", capacity=2),
                Slot(start=81, days=3, start_time="07:45", end_time="11:00", capacity=2),
            )
        ),
        city="dakar",
        places=(Place("Terrain municipal de Grand Yoff", "dakar", 14.7369, -17.4466, "Entrée côté marché de Grand Yoff, portail bleu."),),
        shortest_stay=3,
        effort_hours=12,
        notice_days=10,
        deadline=12,
        minimum_age=20,
        languages_useful=("wo",),
        skills_required=("sport",),
        skills_useful=("pedagogy", "first_aid"),
        level="some",
        with_children=True,
        capacity=6,
        waiting_list=True,
        meals="partial",
        insured=True,
        certificate=True,
        answer_days=5,
        published_days_ago=9,
    ),
    Mission(
        slug="matinee-plage-de-hann",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Nettoyer et peser : matinée sur la plage de Hann",
                summary=(
                    "En famille ou en groupe, ramassez, triez et pesez les déchets de la baie de Hann avec les "
                    "jeunes du village de pêcheurs."
                ),
                description=(
                    "<p>La baie de Hann reçoit à la fois le retour des pirogues, les canaux d’eaux usées et ce que "
                    "la houle rapporte. Les jeunes du village nettoient depuis longtemps ; ce qui manque, c’est de "
                    "savoir d’où vient ce qu’ils ramassent. Chaque matinée sert donc à deux choses : dégager quatre "
                    "cents mètres de sable et compter.</p>"
                    "<p>Rendez-vous à 7 h 30 devant le quai, où l’on distribue gants, pinces et sacs de trois "
                    "couleurs. Jusqu’à 9 h 30, on avance en ligne, par équipes de cinq. Après la pause au bissap, "
                    "chaque équipe vide ses sacs sur une bâche : filets et cordages, bouteilles, sachets d’eau, "
                    "plastique dur. On pèse, on note, on photographie. À 11 heures, les filets partent chez un "
                    "réparateur, le plastique dur chez un broyeur de Mbao, le reste à la benne de la Ville.</p>"
                    "<p>Les chiffres des matinées, affichés sur le mur du quai, ont déjà convaincu trois usines de "
                    "poser des grilles sur leurs rejets. Les enfants viennent avec un parent et tiennent volontiers "
                    "la balance.</p>"
                ),
                tasks=(
                    "Ramasser sur une bande de plage avec une équipe de cinq",
                    "Trier les sacs en quatre familles et les peser",
                    "Reporter les poids sur le tableau du quai",
                ),
                expected_result="Quatre cents mètres de plage dégagés et un relevé chiffré affiché au quai le jour même.",
                prerequisites=("Être à jour de la vaccination contre le tétanos",),
                equipment="Chaussures fermées, chapeau, gourde ; les gants et les pinces sont fournis.",
                safety_note="On ne touche ni seringue ni fût : une équipe formée s’en charge. Pas de baignade dans la baie.",
            )
        },
        when=Slots(
            (
                Slot(start=9, start_time="07:30", end_time="11:30", capacity=40),
                Slot(start=37, start_time="07:30", end_time="11:30", capacity=40),
                Slot(start=65, start_time="07:30", end_time="11:30", capacity=40),
            )
        ),
        city="dakar",
        places=(
            Place(
                "Quai de pêche de Hann",
                "dakar",
                14.7226,
                -17.4280,
                "Descendre au carrefour de Bel-Air puis suivre la rue des Pêcheurs jusqu’au sable.",
            ),
        ),
        effort_hours=4,
        notice_days=1,
        minimum_age=10,
        minors_with_guardian=True,
        languages_useful=("wo",),
        families_welcome=True,
        groups_welcome=True,
        capacity=120,
        meals="partial",
        channel="whatsapp",
        answer_days=2,
        contact=Contact(
            name="Mame Diarra Gaye",
            role="Chargée des chantiers du littoral, Ville de Dakar",
            email="littoral.dakar@example.org",
            phone="+221 77 000 00 12",
            whatsapp="+221 77 000 00 12",
        ),
        published_days_ago=3,
    ),
    Mission(
        slug="atelier-slam-gueule-tapee",
        type="cul-creation",
        texts={
            "fr": Text(
                title="Écrire et dire : atelier slam à Gueule Tapée",
                summary=(
                    "Six après-midi d’écriture et de scène avec quinze adolescents de Gueule Tapée, en français et "
                    "en wolof, jusqu’au micro ouvert."
                ),
                description=(
                    "<p>Le foyer des jeunes de Gueule Tapée a une scène de quatre mètres, deux micros et quinze "
                    "adolescents qui écrivent dans leur téléphone sans oser le montrer. Deux slameurs du quartier "
                    "animent l’atelier ; ils cherchent une troisième voix, venue d’ailleurs, qui apporte d’autres "
                    "textes et une autre façon d’écouter.</p>"
                    "<p>L’atelier compte six séances, à répartir sur votre séjour. On commence à 15 heures par un "
                    "échauffement debout. De 15 h 20 à 16 h 30, on écrit à partir d’un objet, d’un bruit de la rue, "
                    "d’une phrase de grand-mère ; chacun choisit sa langue et peut en changer au milieu d’un vers. "
                    "La dernière heure est pour la voix : souffle, silence, regard. À 17 h 30, on range et on garde "
                    "une page de chacun.</p>"
                    "<p>La sixième séance est un micro ouvert devant les familles. Les textes retenus sont imprimés "
                    "dans un cahier de vingt-quatre pages, en deux langues, déposé à la bibliothèque du foyer.</p>"
                ),
                tasks=(
                    "Proposer une consigne d’écriture par séance",
                    "Accompagner cinq jeunes dans la mise en voix d’un texte",
                    "Aider à composer le cahier bilingue",
                ),
                expected_result=("Un micro ouvert devant les familles et un cahier imprimé de quinze textes en français et en wolof."),
                prerequisites=("Avoir déjà animé un atelier avec des adolescents",),
                questions=("Quel texte, de vous ou d’un autre, apporteriez-vous à la première séance ?",),
                safeguarding_note=(
                    "Les séances ont lieu portes ouvertes, avec au moins un animateur du foyer ; les échanges hors "
                    "atelier passent par le foyer, et ni texte ni image n’est publié sans l’accord du jeune et de "
                    "ses parents."
                ),
            )
        },
        when=Window(start=45, days=21),
        city="dakar",
        places=(
            Place(
                "Foyer des jeunes de Gueule Tapée",
                "dakar",
                14.6873,
                -17.4575,
                "Derrière le stade, rue à gauche de la pharmacie ; tout est de plain-pied.",
            ),
        ),
        accessible=True,
        shortest_stay=6,
        effort_hours=18,
        notice_days=14,
        deadline=30,
        languages_useful=("wo",),
        skills_required=("writing",),
        skills_useful=("theatre", "music", "arts"),
        level="some",
        with_children=True,
        capacity=1,
        transport="partial",
        channel="whatsapp",
        certificate=True,
        published_days_ago=6,
    ),
    Mission(
        slug="ordinateurs-pour-deux-bibliotheques",
        type="sol-don",
        texts={
            "fr": Text(
                title="Apporter des ordinateurs à deux bibliothèques de quartier",
                summary=(
                    "Deux portables reconditionnés dans vos bagages, remis aux bibliothèques de Grand Yoff et de "
                    "Thiès, et deux heures pour les installer."
                ),
                description=(
                    "<p>À Grand Yoff comme au quartier Dixième de Thiès, la bibliothèque a des tables, du courant et "
                    "une connexion, mais un seul ordinateur pour une trentaine de lecteurs par jour. La Ville de "
                    "Dakar tient la liste commune des besoins : elle dit ce qui sert, refuse ce qui ne sert pas, et "
                    "évite que dix personnes apportent le même câble.</p>"
                    "<p>Vous annoncez votre voyage et ce que vous pouvez prendre. Nous vous répondons par une liste "
                    "précise : portables de moins de six ans, 8 Go de mémoire, clavier français, chargeur d’origine. "
                    "Avant le départ, vous recevez une attestation de don à présenter à la douane de l’aéroport "
                    "Blaise-Diagne.</p>"
                    "<p>La remise prend une demi-journée. On déballe avec le bibliothécaire, on crée les comptes, on "
                    "colle l’étiquette d’inventaire, puis vous montrez à deux lecteurs comment sauvegarder un "
                    "travail. Vous repartez avec un reçu signé ; chaque appareil reste visible dans l’inventaire "
                    "public, avec son état six mois plus tard.</p>"
                ),
                tasks=(
                    "Convenir avec nous de la liste avant l’achat ou la collecte",
                    "Présenter l’attestation de don à la douane",
                    "Installer les appareils avec le bibliothécaire",
                ),
                expected_result=("Deux à quatre postes en service, inventoriés, avec un bibliothécaire qui sait les remettre en état."),
                prerequisites=(
                    ("Attendre notre attestation avant de voyager : sans papiers de douane, le matériel peut être retenu"),
                    "Effacer les disques avant le départ",
                ),
                questions=("Quels appareils, et combien ?", "Date et numéro de votre vol ?"),
                costs="Le transport reste à votre charge ; nous n’acceptons pas d’argent.",
                equipment="Portables, chargeurs, facture ou attestation sur l’honneur de leur valeur.",
            )
        },
        when=AnyTime(),
        city="dakar",
        places=(
            Place("Bibliothèque de Grand Yoff", "dakar", 14.7381, -17.4489),
            Place("Salle de lecture du Dixième", "thies", 14.7928, -16.9301, "À deux rues de la gare routière."),
        ),
        accessible=True,
        effort_hours=5,
        notice_days=21,
        audience="diaspora",
        languages_useful=("wo",),
        skills_useful=("it_support", "logistics"),
        families_welcome=True,
        channel="email",
        answer_days=5,
        published_days_ago=33,
    ),
)
