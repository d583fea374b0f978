"""Douala: drains and addresses, small workshops, a careers week and a clinic in New Bell."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Marthe Ebongué",
    "Point focal diaspora, Communauté urbaine de Douala",
    "missions.douala@example.org",
    phone="+237 6 99 00 00 10",
    whatsapp="+237 6 99 00 00 10",
)

INTRODUCTION = {
    "fr": (
        "Port, marchés et ateliers : Douala produit, vend et répare pour toute l’Afrique centrale, et ses quartiers bas vivent "
        "avec l’eau du Wouri. La ville cherche des visiteurs qui savent compter, former, cartographier ou simplement donner une "
        "matinée sur un drain."
    ),
    "en": (
        "Port, markets and workshops: Douala makes, sells and repairs for the whole of Central Africa, and its low-lying districts "
        "live with the waters of the Wouri. The city is looking for visitors who can do the sums, train, map, or simply give a "
        "morning to clearing a drain."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="wouri-entreprendre",
        kind="association",
        name="Wouri Entreprendre",
        city="douala",
        summary={
            "fr": ("Association d’Akwa qui accompagne quarante très petites entreprises et une centaine de jeunes en recherche d’emploi."),
            "en": "An association in Akwa that supports forty very small firms and about a hundred young jobseekers.",
        },
        body={
            "fr": (
                "<p>Née en 2014 d’une tontine de commerçants d’Akwa, Wouri Entreprendre aide ceux que les banques ne reçoivent "
                "pas : couturières, frigoristes, traiteuses, réparateurs. Quatre salariés et vingt bénévoles suivent chaque "
                "entreprise pendant dix-huit mois.</p>"
                "<p>L’association tient aussi une permanence pour l’emploi, deux après-midi par semaine, avec des simulations "
                "d’entretien et un fichier d’employeurs mis à jour chaque mois.</p>"
            ),
            "en": (
                "<p>Wouri Entreprendre grew out of a traders’ savings club in Akwa in 2014. It helps those whom banks do not see: "
                "dressmakers, refrigeration fitters, caterers, repairers. Four staff and twenty volunteers follow each business "
                "for eighteen months.</p>"
                "<p>Two afternoons a week it also runs a job desk, with mock interviews and a list of employers that is brought up "
                "to date every month.</p>"
            ),
        },
        contact=Contact(
            "Serge Moukouri",
            "Coordinateur des mentors",
            "wouri-entreprendre@example.org",
            phone="+237 6 99 00 00 11",
            whatsapp="+237 6 99 00 00 11",
        ),
        website="https://wouri-entreprendre.example.org",
    ),
    Organisation(
        slug="kotto-numerique",
        kind="company",
        name="Kotto Numérique SARL",
        city="douala",
        summary={
            "fr": ("Studio de huit développeurs installé à Kotto, qui consacre un jour sur cinq à des logiciels libres utiles à la ville."),
            "en": "A studio of eight developers in Kotto that gives one day in five to open-source software for the city.",
        },
        body={
            "fr": (
                "<p>Kotto Numérique écrit des logiciels de gestion pour des pharmacies et des transporteurs. Depuis 2021, le "
                "vendredi est réservé à des projets libres, sans client et sans facture : plan des drains, annuaire des pharmacies "
                "de garde, carte des crues.</p>"
                "<p>Le code est public, sous licence libre, et chaque contributeur est nommé.</p>"
            ),
            "en": (
                "<p>Kotto Numérique writes management software for pharmacies and hauliers. Since 2021 Fridays have been kept for "
                "open projects with no client and no invoice: a plan of the drains, a list of duty chemists, a flood map.</p>"
                "<p>The code is public, under a free licence, and every contributor is named.</p>"
            ),
        },
        contact=Contact(
            "Estelle Njoh",
            "Responsable des projets libres",
            "kotto-numerique@example.com",
            phone="+237 6 99 00 00 12",
        ),
        website="https://kotto-numerique.example.org",
    ),
    Organisation(
        slug="centre-medical-mboa",
        kind="health_facility",
        name="Centre médical Mboa de New Bell",
        city="douala",
        summary={
            "fr": (
                "Centre de soins à but non lucratif de New Bell : 90 consultations par jour, une maternité et un suivi de l’hypertension."
            ),
            "en": ("A not-for-profit clinic in New Bell: 90 consultations a day, a maternity ward and follow-up of high blood pressure."),
        },
        body={
            "fr": (
                "<p>Le centre soigne depuis 1998 les familles de New Bell, de Nkongmondo et du marché central. Vingt-six agents y "
                "travaillent, dont deux médecins et quatorze infirmiers.</p>"
                "<p>Un malade sur trois y est suivi pour une maladie chronique ; c’est là que l’équipe veut progresser.</p>"
            ),
            "en": (
                "<p>Since 1998 the clinic has cared for families from New Bell, Nkongmondo and the central market. It employs "
                "twenty-six people, among them two doctors and fourteen nurses.</p>"
                "<p>One patient in three comes for a long-term illness, and that is where the team wants to improve.</p>"
            ),
        },
        contact=Contact("Dr Irène Ndoumbé", "Médecin-chef", "centre-mboa@example.org", phone="+237 6 99 00 00 13"),
    ),
    Organisation(
        slug="mairie-douala-3",
        kind="city",
        name="Mairie de Douala IIIe, service de la jeunesse",
        city="douala",
        summary={
            "fr": (
                "Le service qui organise dans l’arrondissement le plus peuplé de la ville les semaines des métiers et les bourses de stage."
            ),
            "en": "The service that runs careers weeks and work placements in the most populous borough of the city.",
        },
        body={
            "fr": (
                "<p>De Logbaba à Ndogpassi et Nyalla, Douala IIIe compte plus d’élèves que bien des régions du pays. Trois agents "
                "municipaux y tiennent le lien entre lycées, artisans et entreprises de la zone industrielle.</p>"
                "<p>Chaque année, le service place environ deux cents élèves en stage d’observation.</p>"
            ),
            "en": (
                "<p>From Logbaba to Ndogpassi and Nyalla, Douala III has more pupils than many a region of the country. Three "
                "municipal officers keep schools, craftsmen and the firms of the industrial zone in touch.</p>"
                "<p>Each year the service finds work-shadowing places for some two hundred pupils.</p>"
            ),
        },
        contact=Contact(
            "Rodrigue Ekwalla",
            "Chef du service de la jeunesse",
            "jeunesse.douala3@example.org",
            phone="+237 6 99 00 00 14",
        ),
    ),
)

MISSIONS = (
    Mission(
        slug="parrainer-petite-entreprise-akwa",
        type="ent-mentorat",
        texts={
            "fr": Text(
                title="Parrainer une petite entreprise d’Akwa ou de Bépanda",
                summary=(
                    "Deux samedis matin pour aider une couturière, un frigoriste ou une traiteuse de Douala à fixer ses prix et à "
                    "tenir sa caisse."
                ),
                description=(
                    "<p>Wouri Entreprendre suit quarante très petites entreprises de Douala : couture, froid et climatisation, "
                    "traiteurs, réparation de téléphones. La plupart vendent bien mais ne savent pas ce qu’elles gagnent : le prix "
                    "est celui du voisin, et la caisse de l’atelier paie aussi la rentrée des enfants.</p>"
                    "<p>Vous recevez une entreprise, sa fiche de deux pages et le numéro de son gérant. Le premier samedi, à 9 h, "
                    "visite de l’atelier, puis deux heures de travail dans nos bureaux d’Akwa : coût de revient d’un produit, "
                    "loyer, salaire du patron. Le samedi suivant, on relit le cahier de caisse de la semaine et on fixe trois "
                    "objectifs chiffrés.</p>"
                    "<h3>Et après le départ ?</h3>"
                    "<p>Un appel vidéo de trente minutes par mois, pendant trois mois. Un chargé de suivi assiste à chaque "
                    "séance : vous ne conseillez jamais seul, et l’entreprise garde son interlocuteur quand vous partez.</p>"
                ),
                tasks=(
                    "Visiter l’atelier et écouter le gérant raconter une semaine ordinaire",
                    "Calculer avec lui le coût de revient de deux produits",
                    "Relire le cahier de caisse et fixer trois objectifs chiffrés",
                    "Faire le point par vidéo, trois fois trente minutes",
                ),
                expected_result="Une grille de prix affichée dans l’atelier, un cahier de caisse tenu, trois objectifs écrits.",
                prerequisites=("Avoir dirigé une entreprise, un rayon ou une équipe pendant trois ans au moins",),
                questions=("Quel secteur connaissez-vous le mieux ?", "Serez-vous à Douala deux samedis de suite ?"),
            ),
            "en": Text(
                title="Mentor a small firm in Akwa or Bépanda",
                summary=(
                    "Two Saturday mornings to help a dressmaker, a refrigeration fitter or a caterer in Douala to set prices and "
                    "keep a cash book."
                ),
                description=(
                    "<p>Wouri Entreprendre follows forty very small firms in Douala: dressmaking, refrigeration, catering, "
                    "telephone repair. Most of them sell well but have no idea what they earn: the price is whatever the neighbour "
                    "charges, and the workshop’s till also pays the children’s school fees.</p>"
                    "<p>You are given one firm, a two-page file about it and its owner’s number. On the first Saturday, at 9 am, "
                    "you visit the workshop and then work for two hours at our office in Akwa: the true cost of a product, the "
                    "rent, the owner’s own wage. The following Saturday you go through the week’s cash book together and agree on "
                    "three targets with figures.</p>"
                    "<h3>And once you have left?</h3>"
                    "<p>A thirty-minute video call each month, for three months. One of our advisers sits in on every session: you "
                    "never advise alone, and the owner still has someone to turn to when you fly home.</p>"
                ),
                tasks=(
                    "Visit the workshop and let the owner describe an ordinary week",
                    "Work out the true cost of two products together",
                    "Read the cash book and agree on three targets",
                    "Follow up in three half-hour video calls",
                ),
                expected_result="A price list on the workshop wall, a cash book that is kept, three written targets.",
                prerequisites=("Three years at least of running a business, a department or a team",),
                questions=("Which trade do you know best?", "Will you be in Douala on two Saturdays running?"),
            ),
        },
        when=Recurring((5,), "09:00", "12:30"),
        organisation="wouri-entreprendre",
        places=(
            Place(
                "Bureaux de Wouri Entreprendre, Akwa",
                "douala",
                4.0503,
                9.6958,
                directions="Boulevard de la Liberté, deuxième étage avec ascenseur, au-dessus de la quincaillerie.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=8,
        effort_hours=9,
        notice_days=7,
        remote_follow_up=True,
        languages_useful=("en",),
        skills_required=("business",),
        skills_useful=("accounting", "mentoring", "sales"),
        level="professional",
        capacity=6,
        waiting_list=True,
        certificate=True,
        channel="whatsapp",
        answer_days=4,
        published_days_ago=12,
    ),
    Mission(
        slug="carte-libre-des-crues-douala",
        type="inn-projet",
        texts={
            "fr": Text(
                title="Rendre la carte libre des crues utilisable sans réseau",
                summary=(
                    "Pour développeurs : faire tourner hors ligne, sur des téléphones d’entrée de gamme, la carte des inondations "
                    "des quartiers bas."
                ),
                description=(
                    "<p>Quand le Tongo-Bassa déborde, à Makèpè Missoké comme à Bépanda, l’antenne tombe souvent avant l’eau. Notre "
                    "carte des crues, renseignée par 63 chefs de bloc, devient alors une page blanche. Il faut qu’elle s’ouvre, se "
                    "remplisse et attende le retour du réseau, sur un téléphone à 35 000 FCFA.</p>"
                    "<p>Le dépôt est public : TypeScript, Leaflet, un petit serveur Django. Trois lots sont décrits ticket par "
                    "ticket :</p><ul>"
                    "<li>un cache de tuiles de moins de 20 Mo par quartier ;</li>"
                    "<li>une file d’envoi qui survit à l’extinction du téléphone ;</li>"
                    "<li>la fusion de deux signalements contradictoires.</li></ul>"
                    "<p>Vous choisissez un lot, un développeur de Kotto relit sous 48 heures, et un point d’une demi-heure a lieu "
                    "le vendredi à 14 h, heure de Douala. Le code reste sous licence libre et votre nom figure dans la liste des "
                    "contributeurs. Aucun client ne paie ce travail et l’entreprise n’en tire aucune facture.</p>"
                ),
                tasks=(
                    "Installer le projet et choisir un des trois lots",
                    "Écrire le code et ses tests, par petites demandes de fusion",
                    "Essayer la version sur un téléphone Android de 2 Go de mémoire",
                ),
                expected_result="Une version publiée, essayée par dix chefs de bloc pendant une coupure simulée.",
                prerequisites=("Pratique courante de JavaScript ou de Python", "Un compte sur une forge Git"),
                questions=("Quel lot vous tente ?", "Combien d’heures par semaine pouvez-vous donner ?"),
            ),
        },
        when=AnyTime(),
        organisation="kotto-numerique",
        modality="remote",
        effort_hours=30,
        remote_follow_up=True,
        languages_useful=("en",),
        skills_required=("software",),
        skills_useful=("data", "design"),
        level="professional",
        channel="external",
        answer_url="https://kotto-numerique.example.org/crues/contribuer",
        answer_days=3,
        published_days_ago=33,
    ),
    Mission(
        slug="curer-drain-makepe-missoke",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Curer le drain de Makèpè Missoké avec les riverains",
                summary=(
                    "Une matinée de pelles et de brouettes, ouverte à tous, pour dégager 300 mètres de drain avant les prochaines "
                    "grosses pluies."
                ),
                description=(
                    "<p>À Makèpè Missoké, le drain secondaire qui rejoint le Tongo-Bassa est bouché par les bouteilles, le sable "
                    "et les pneus. Quand il déborde, l’eau entre dans 120 maisons et l’école ferme. La Communauté urbaine a "
                    "réservé une pelleteuse et deux bennes pour trois matinées ; ce que la machine ne peut atteindre, entre les "
                    "murs, doit l’être à la main.</p>"
                    "<p>Rendez-vous à 7 h devant la chefferie du bloc 4 : café, consignes, gants et bottes distribués. De 7 h 30 à "
                    "11 h, équipes de dix, chacune sur trente mètres, avec un agent d’hygiène et deux habitants. Les plastiques "
                    "sont triés et pesés pour une recycleuse du quartier. À 11 h, lavage des mains et du matériel, puis "
                    "beignets-haricots offerts par le comité de quartier.</p>"
                    "<p>Les moins de 18 ans ne descendent pas dans le drain, mais tiennent la pesée avec un adulte. Si vous ne "
                    "pouvez pas porter, il nous faut des personnes pour compter, photographier et servir l’eau.</p>"
                ),
                tasks=(
                    "Remplir et pousser les brouettes, par équipes de dix",
                    "Trier et peser les plastiques",
                    "Photographier chaque tronçon avant et après",
                ),
                expected_result=(
                    "Trois cents mètres de drain libres, un relevé des déchets par tronçon, et un comité de bloc équipé pour l’entretien."
                ),
                prerequisites=("Vaccination contre le tétanos à jour",),
                equipment="Vieux vêtements à manches longues, chapeau, gourde ; gants et bottes (38 à 46) sont prêtés.",
                safety_note=(
                    "L’eau du drain est souillée : bottes et gants obligatoires, pas de participation avec une plaie ouverte. Une "
                    "infirmière est sur place."
                ),
            ),
        },
        when=Slots(
            (
                Slot(9, start_time="07:00", end_time="11:45", capacity=40),
                Slot(23, start_time="07:00", end_time="11:45", capacity=40),
                Slot(37, start_time="07:00", end_time="11:45", capacity=30),
            )
        ),
        city="douala",
        places=(
            Place(
                "Chefferie du bloc 4, Makèpè Missoké",
                "douala",
                4.0652,
                9.7418,
                directions=("Taxi jusqu’au carrefour de Makèpè, puis dix minutes à pied ; un agent en gilet jaune attend au carrefour."),
            ),
        ),
        urgent=True,
        effort_hours=5,
        minimum_age=14,
        minors_with_guardian=True,
        families_welcome=True,
        groups_welcome=True,
        capacity=110,
        waiting_list=True,
        meals="provided",
        insured=True,
        channel="whatsapp",
        answer_days=2,
        published_days_ago=3,
    ),
    Mission(
        slug="former-infirmiers-hypertension-new-bell",
        type="san-prevention",
        texts={
            "fr": Text(
                title="Former des infirmiers de New Bell au suivi de l’hypertension",
                summary=(
                    "Pour médecins, infirmiers et diététiciens : quatre après-midi de formation avec quatorze infirmiers, sans "
                    "acte de soin."
                ),
                description=(
                    "<p>Au centre médical Mboa, un adulte sur trois qui passe la porte a une tension trop élevée, et la moitié ne "
                    "revient pas après la première ordonnance. Les infirmiers prennent bien la mesure, mais manquent de mots et de "
                    "temps pour expliquer le sel, les comprimés à vie et le prochain rendez-vous.</p>"
                    "<p>La formation tient en quatre après-midi, de 13 h 30 à 16 h 30, quand les consultations sont finies :</p>"
                    "<ul>"
                    "<li>mesurer et noter de la même façon pour tous ;</li>"
                    "<li>annoncer un diagnostic en cinq minutes ;</li>"
                    "<li>parler d’alimentation avec le ndolé, le bâton de manioc et le cube du quartier ;</li>"
                    "<li>rappeler par téléphone ceux qui ne reviennent pas.</li></ul>"
                    "<p>Vous préparez deux séances avec le médecin-chef la veille, les animez par jeux de rôle, puis observez les "
                    "entretiens le matin avec l’accord des malades. Vous ne soignez pas : vous écoutez, puis vous en reparlez avec "
                    "l’équipe.</p>"
                ),
                tasks=(
                    "Préparer les séances avec le médecin-chef",
                    "Animer quatre après-midi de jeux de rôle",
                    "Observer six entretiens et en faire retour à l’équipe",
                    "Relire la fiche remise aux malades",
                ),
                expected_result=("Une fiche malade en français simple, un carnet de rappel téléphonique, quatorze infirmiers formés."),
                prerequisites=("Diplôme de santé et pratique du suivi de malades chroniques",),
                questions=("Quelle est votre profession et où l’exercez-vous ?", "Avez-vous déjà formé des collègues ?"),
            ),
        },
        when=Window(-10, 60),
        organisation="centre-medical-mboa",
        places=(
            Place(
                "Centre médical Mboa, New Bell",
                "douala",
                4.0337,
                9.7106,
                directions="Entrée par la rue du marché, en face de la station-service ; rampe à gauche du portail.",
            ),
        ),
        accessible=True,
        shortest_stay=5,
        effort_hours=20,
        notice_days=10,
        remote_follow_up=True,
        skills_required=("nursing",),
        skills_useful=("medicine", "nutrition", "public_health", "pedagogy"),
        level="professional",
        capacity=2,
        meals="partial",
        certificate=True,
        answer_days=5,
        published_days_ago=21,
    ),
    Mission(
        slug="simulations-entretien-douala-edea",
        type="ent-emploi",
        texts={
            "fr": Text(
                title="Jouer le recruteur : entretiens d’embauche à Douala et Edéa",
                summary=(
                    "Une journée à six recruteurs face à trente-six jeunes diplômés, à Akwa ou à Edéa, pour ceux qui embauchent "
                    "dans leur métier."
                ),
                description=(
                    "<p>Ils ont un BTS de maintenance, une licence de comptabilité ou un CAP de soudure, et parfois quarante "
                    "candidatures sans réponse. Ce qui leur manque n’est pas le diplôme : c’est d’avoir été interrogés une fois, "
                    "sérieusement, par quelqu’un qui recrute pour de bon.</p>"
                    "<p>Chaque journée suit le même rythme. À 8 h 30, vous lisez les CV de votre groupe. De 9 h à 12 h 30, six "
                    "entretiens de vingt minutes, suivis de dix minutes de retour franc. Après le repas, les candidats réécrivent "
                    "leur CV et repassent devant un autre recruteur, jusqu’à 16 h. La première journée a lieu à Douala, la "
                    "deuxième à Edéa, où les offres viennent surtout de l’aluminium, du bois et de l’énergie, la troisième de "
                    "nouveau à Douala.</p>"
                    "<p>Un bus de l’association relie Akwa à Edéa le matin et ramène tout le monde le soir. Aucune embauche n’est "
                    "promise : personne ne vient chercher un poste, chacun repart avec un CV et deux avis.</p>"
                ),
                tasks=(
                    "Lire les CV du groupe et préparer trois questions par poste",
                    "Mener six entretiens de vingt minutes",
                    "Faire un retour précis, à l’oral puis sur une fiche",
                    "Relire les CV réécrits l’après-midi",
                ),
                expected_result=("Cent huit jeunes passés deux fois en entretien, chacun avec un CV corrigé et une fiche de progrès."),
                prerequisites=("Avoir participé à des recrutements dans son métier",),
                questions=(
                    "Pour quels métiers pouvez-vous jouer le recruteur ?",
                    "Quelle date vous convient, et dans quelle ville ?",
                ),
            ),
        },
        when=Slots(
            (
                Slot(26, start_time="08:30", end_time="16:00", capacity=6),
                Slot(47, start_time="07:00", end_time="18:00", capacity=6),
                Slot(75, start_time="08:30", end_time="16:00", capacity=6),
            )
        ),
        organisation="wouri-entreprendre",
        places=(
            Place(
                "Bureaux de Wouri Entreprendre, Akwa",
                "douala",
                4.0503,
                9.6958,
                directions="Boulevard de la Liberté, deuxième étage avec ascenseur.",
            ),
            Place(
                "Centre de formation de Pongo, Edéa",
                "edea",
                3.8042,
                10.1289,
                directions="Bus de l’association au départ d’Akwa à 7 h.",
            ),
        ),
        accessible=True,
        effort_hours=8,
        notice_days=5,
        deadline=18,
        languages_useful=("en",),
        skills_useful=("human_resources", "management", "engineering"),
        level="some",
        groups_welcome=True,
        capacity=18,
        meals="provided",
        transport="partial",
        certificate=True,
        published_days_ago=8,
    ),
    Mission(
        slug="fichier-des-adresses-douala",
        type="pub-appui",
        texts={
            "fr": Text(
                title="Remettre d’aplomb le fichier des adresses de la ville",
                summary=(
                    "Pour géomaticiens et gestionnaires de données : dédoublonner 84 000 adresses de Douala et former les deux "
                    "agents qui les tiennent."
                ),
                description=(
                    "<p>Pompiers, livreurs et agents de l’eau se servent tous du même fichier d’adresses, né de quatre campagnes "
                    "de plaques de rue et jamais fusionné. Il compte 84 000 lignes, trois orthographes pour la même rue et des "
                    "portes placées dans le fleuve. À Bonanjo, deux agents le corrigent à la main.</p>"
                    "<p>Nous demandons un coup de main en deux temps. À distance, une semaine environ : lire un extrait, écrire la "
                    "règle qui repère doublons et points aberrants, la discuter par visioconférence. Sur place, quatre "
                    "demi-journées de 8 h à 12 h au service : appliquer la règle arrondissement par arrondissement, vérifier vingt "
                    "adresses dans la rue à Deïdo et à Bonabéri, écrire le mode d’emploi avec les agents.</p>"
                    "<p>Le fichier ne contient aucun nom d’habitant. Tout se fait avec des logiciels libres (QGIS, PostgreSQL, "
                    "feuilles de calcul) sur nos postes, pour que rien ne s’arrête à votre départ.</p>"
                ),
                tasks=(
                    "Analyser un extrait et proposer une règle de dédoublonnage",
                    "L’appliquer sur place avec les deux agents",
                    "Vérifier vingt adresses à pied",
                    "Rédiger un mode d’emploi de dix pages",
                ),
                expected_result=(
                    "Un fichier unique pour les six arrondissements, une règle écrite et deux agents capables de la rejouer chaque "
                    "trimestre."
                ),
                prerequisites=("Pratique de QGIS ou de SQL", "Signature d’un engagement de confidentialité"),
                questions=("Avez-vous déjà travaillé sur des adresses ?",),
            ),
            "en": Text(
                title="Put the city’s address file in order",
                summary=(
                    "For GIS and data people: remove the duplicates from 84,000 Douala addresses and train the two officers who "
                    "look after them."
                ),
                description=(
                    "<p>Firefighters, couriers and water inspectors all rely on one address file, born of four street-sign "
                    "campaigns that were never merged. It holds 84,000 lines, three spellings of the same street and front doors "
                    "in the middle of the river. In Bonanjo, two officers correct it by hand.</p>"
                    "<p>We ask for help in two stages. From a distance, for about a week: read an extract, write the rule that "
                    "finds duplicates and stray points, and discuss it by video call. On the spot, four half-days from 8 am to "
                    "noon in the office: apply the rule borough by borough, check twenty addresses on foot in Deïdo and Bonabéri, "
                    "and write the manual together with the officers.</p>"
                    "<p>The file holds no resident’s name. Everything is done with free software (QGIS, PostgreSQL, spreadsheets) "
                    "on our own machines, so that nothing stops when you leave.</p>"
                ),
                tasks=(
                    "Study an extract and propose a rule for duplicates",
                    "Apply it on site with the two officers",
                    "Check twenty addresses on foot",
                    "Write a ten-page manual",
                ),
                expected_result=("One file for all six boroughs, a written rule, and two officers able to run it again every quarter."),
                prerequisites=("Working knowledge of QGIS or SQL", "A signed confidentiality undertaking"),
                questions=("Have you worked on addresses before?",),
            ),
        },
        when=Window(20, 60),
        city="douala",
        places=(
            Place(
                "Communauté urbaine de Douala, Bonanjo",
                "douala",
                4.0421,
                9.6879,
                directions="Accueil du rez-de-chaussée, demander le service de l’adressage.",
            ),
        ),
        modality="hybrid",
        accessible=True,
        shortest_stay=6,
        effort_hours=40,
        notice_days=14,
        deadline=15,
        remote_follow_up=True,
        audience="diaspora",
        languages_useful=("en",),
        skills_required=("data",),
        skills_useful=("urban_planning", "public_administration", "software"),
        level="professional",
        capacity=2,
        certificate=True,
        answer_days=6,
        published_days_ago=63,
    ),
    Mission(
        slug="epiceries-europe-piments-douala",
        type="inv-reseau",
        texts={
            "fr": Text(
                title="Ouvrir les épiceries d’Europe aux sauces et épices de Douala",
                summary=(
                    "Depuis chez vous, présenter six transformatrices de piment, d’ail et de njansang à des épiceries et "
                    "restaurants de votre ville."
                ),
                description=(
                    "<p>Six femmes suivies par Wouri Entreprendre transforment à Bonabéri et à Village ce que la région cultive : "
                    "piment, gingembre, ail, njansang, poivre blanc du Moungo. Leurs ateliers ont un numéro d’autorisation, des "
                    "étiquettes bilingues et une capacité commune de 900 bocaux par semaine. Il leur manque un premier acheteur "
                    "hors du pays.</p>"
                    "<p>Vous recevez un dossier de douze pages, une liste de prix départ Douala et, si vous passez au pays, un "
                    "coffret de six échantillons. À votre rythme, vous prenez contact avec trois à cinq épiceries, restaurants ou "
                    "grossistes que vous connaissez, notez leurs questions (prix, analyses, volumes, délais) et organisez une "
                    "visioconférence avec la productrice quand l’intérêt est réel.</p>"
                    "<p>Vous n’achetez rien, ne vendez rien et ne touchez pas de commission. Les informations transmises ne sont "
                    "pas un conseil financier ; contrats et paiements se règlent directement entre l’acheteur et la "
                    "productrice.</p>"
                ),
                tasks=(
                    "Étudier le dossier et les prix",
                    "Contacter trois à cinq acheteurs possibles",
                    "Noter leurs exigences sur la grille fournie",
                    "Mettre en relation par visioconférence",
                ),
                expected_result="Une note par acheteur rencontré et, si tout va bien, une première commande d’essai de 120 bocaux.",
                prerequisites=("Résider dans un pays d’importation et y connaître des commerces alimentaires",),
                questions=("Dans quelle ville vivez-vous ?", "Quels commerces connaissez-vous déjà ?"),
            ),
        },
        when=AnyTime(),
        organisation="wouri-entreprendre",
        modality="remote",
        effort_hours=12,
        audience="diaspora",
        languages_useful=("en", "de"),
        skills_useful=("sales", "marketing", "logistics", "food_processing"),
        level="some",
        capacity=15,
        published_days_ago=61,
    ),
    Mission(
        slug="semaine-des-metiers-douala-3",
        type="edu-intervention",
        texts={
            "fr": Text(
                title="Raconter son métier aux lycéens de Douala IIIe",
                summary=(
                    "Deux heures devant une classe de première ou de terminale, pendant les trois semaines des métiers de l’arrondissement."
                ),
                description=(
                    "<p>Demandez à une classe de Nyalla quels métiers elle connaît : médecin, avocat, pilote, « la douane ». Peu "
                    "d’élèves ont entendu parler d’une logisticienne, d’un opticien, d’une technicienne du son ou d’un contrôleur "
                    "de la qualité, et presque aucun ne leur a posé de question.</p>"
                    "<p>Pendant trois semaines, la mairie organise quatre rencontres par jour dans trois lycées publics, entre 8 h "
                    "et 15 h. Une rencontre dure deux heures : vingt minutes de récit (vos études, vos détours, votre première "
                    "paie), un exercice tiré de votre travail que nous préparons avec vous, puis les questions. Les classes "
                    "comptent environ soixante élèves ; nous les partageons en deux et un professeur reste présent du début à la "
                    "fin.</p>"
                    "<p>Tous les métiers comptent, y compris ceux qui s’apprennent sans le bac. Un agent du service vient vous "
                    "chercher à la mairie et vous y raccompagne. Ni affiche d’école privée, ni promesse de visa.</p>"
                ),
                tasks=(
                    "Préparer par téléphone un exercice tiré de votre métier",
                    "Raconter votre parcours en vingt minutes",
                    "Animer l’exercice par petits groupes",
                    "Répondre aux questions des élèves",
                ),
                expected_result=(
                    "Une fiche métier signée de votre nom au centre de documentation, et un groupe d’élèves orientés vers un stage "
                    "d’observation."
                ),
                prerequisites=("Extrait de casier judiciaire de moins de six mois",),
                questions=("Quel métier exercez-vous, et depuis quand ?", "Quels jours êtes-vous libre ?"),
                safeguarding_note=(
                    "Un professeur est présent pendant toute la rencontre. Pas de contact privé ni d’échange de numéros avec les "
                    "élèves ; aucune photo de visage sans l’accord écrit des parents."
                ),
            ),
        },
        when=Window(35, 21),
        organisation="mairie-douala-3",
        places=(
            Place(
                "Mairie de Douala IIIe, Logbaba",
                "douala",
                4.0338,
                9.7597,
                directions="Rendez-vous à l’accueil trente minutes avant la rencontre ; véhicule municipal vers les lycées.",
            ),
        ),
        accessible=True,
        effort_hours=4,
        notice_days=7,
        deadline=25,
        languages_useful=("en",),
        skills_useful=("pedagogy", "mentoring"),
        with_children=True,
        capacity=60,
        transport="partial",
        certificate=True,
        channel="phone",
        answer_days=5,
        published_days_ago=1,
    ),
)
