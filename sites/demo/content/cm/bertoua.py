"""Bertoua: forest edge, market gardens, honey and a library in Mokolo."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

CONTACT = Contact(
    "Honorine Beloko",
    "Point focal diaspora, Communauté urbaine de Bertoua",
    "missions.bertoua@example.org",
    phone="+237 6 99 00 00 50",
    whatsapp="+237 6 99 00 00 50",
)

INTRODUCTION = {
    "fr": (
        "Entre la grande forêt et les savanes de l’Adamaoua, Bertoua nourrit l’Est et voit passer ses bois, ses troupeaux et ses "
        "voyageurs. La ville cherche des bras pour ses bas-fonds et ses écoles, et des têtes pour ses petites entreprises de "
        "miel, de manioc et d’amandes sauvages."
    ),
    "en": (
        "Between the great forest and the savannahs of Adamawa, Bertoua feeds the East and watches its timber, cattle and "
        "travellers pass through. The city is looking for hands in its wetland gardens and schools, and for advice in its small "
        "honey, cassava and wild-nut businesses."
    ),
}

ORGANISATIONS = (
    Organisation(
        slug="maraichers-de-tigaza",
        kind="association",
        name="Les Maraîchers de Tigaza",
        city="bertoua",
        summary={
            "fr": "Trente-quatre familles qui cultivent ensemble trois hectares de légumes dans le bas-fond de Tigaza.",
            "en": "Thirty-four families growing vegetables together on three hectares of wetland in Tigaza.",
        },
        body={
            "fr": (
                "<p>Le groupement est né d’un puits creusé en commun. Chaque famille garde ses planches, mais les semences, "
                "l’arrosage et la vente au marché central se décident à plusieurs, tous les premiers lundis du mois.</p>"
                "<p>Les Maraîchers de Tigaza fournissent deux cantines et une dizaine de revendeuses. Leur prochain objectif est "
                "une ombrière de 400 m² pour produire des plants toute l’année.</p>"
            ),
            "en": (
                "<p>The group grew out of a well dug together. Each family keeps its own beds, but seed, watering and sales at "
                "the central market are decided jointly, on the first Monday of every month.</p>"
                "<p>The growers supply two canteens and about ten market traders. Their next goal is a 400 m² shade house, so "
                "that seedlings can be raised all year round.</p>"
            ),
        },
        contact=Contact(
            "Emmanuel Ndanga",
            "Président du groupement",
            "tigaza@example.org",
            phone="+237 6 99 00 00 51",
            whatsapp="+237 6 99 00 00 51",
        ),
    ),
    Organisation(
        slug="lire-a-mokolo",
        kind="association",
        name="Lire à Mokolo",
        city="bertoua",
        summary={
            "fr": "Une bibliothèque de quartier ouverte six jours sur sept, tenue par des enseignants et d’anciens élèves.",
            "en": "A neighbourhood library open six days a week, run by teachers and former pupils.",
        },
        body={
            "fr": (
                "<p>La bibliothèque occupe deux salles prêtées par la chefferie de Mokolo. On y trouve 3 100 livres, huit "
                "ordinateurs remis en état et, le soir, la seule lumière de la rue sous laquelle réviser.</p>"
                "<p>L’association accompagne une centaine d’écoliers, des lycéens en année d’examen et, depuis deux ans, des "
                "jeunes diplômés qui cherchent un premier emploi.</p>"
            ),
            "en": (
                "<p>The library fills two rooms lent by the Mokolo chieftaincy. It holds 3,100 books, eight refurbished "
                "computers and, in the evening, the only light in the street to revise by.</p>"
                "<p>The association supports about a hundred primary pupils, secondary students in exam years and, for the past "
                "two years, graduates looking for a first job.</p>"
            ),
        },
        contact=Contact(
            "Pascaline Mbassi",
            "Coordinatrice",
            "lire.mokolo@example.org",
            phone="+237 6 99 00 00 52",
            whatsapp="+237 6 99 00 00 52",
        ),
        website="https://lire-mokolo.example.org",
    ),
    Organisation(
        slug="miel-du-lom",
        kind="company",
        name="Miel du Lom",
        city="bertoua",
        summary={
            "fr": "Une petite miellerie de Nkolbikon qui achète la récolte de 60 apiculteurs et la met en pot.",
            "en": "A small honey house in Nkolbikon that buys and bottles the harvest of 60 beekeepers.",
        },
        body={
            "fr": (
                "<p>Miel du Lom pèse, filtre et conditionne près de quatre tonnes de miel de savane par an. Les apiculteurs sont "
                "payés à la livraison, au kilo et selon l’humidité mesurée devant eux.</p>"
                "<p>L’entreprise emploie sept personnes. Elle veut vendre hors de la région sans perdre ce qui fait son nom : un "
                "miel que l’on peut suivre jusqu’à la ruche.</p>"
            ),
            "en": (
                "<p>Miel du Lom weighs, filters and bottles nearly four tonnes of savannah honey a year. Beekeepers are paid on "
                "delivery, by the kilo and according to the moisture measured in front of them.</p>"
                "<p>The firm employs seven people. It wants to sell beyond the region without losing what made its name: honey "
                "that can be traced back to the hive.</p>"
            ),
        },
        contact=Contact("Roger Doko", "Gérant", "miel.du.lom@example.com", phone="+237 6 99 00 00 53", whatsapp="+237 6 99 00 00 53"),
        website="https://miel-du-lom.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="repiquage-bas-fond-tigaza",
        type="agr-terrain",
        texts={
            "fr": Text(
                title="Repiquer tomates et piments avec les maraîchers de Tigaza",
                summary=("Trois matinées au champ ou davantage, pour que 34 familles replantent à temps le bas-fond après la crue."),
                description=(
                    "<p>La dernière crue a emporté un tiers des planches du bas-fond de Tigaza. Les plants de remplacement "
                    "attendent sous l’ombrière : 6 000 tomates, 2 500 piments, 1 200 pieds de morelle. Ils doivent être en terre "
                    "avant de filer, et les familles du groupement n’y suffiront pas seules.</p>"
                    "<p>On commence à 6 h 30, quand la terre est fraîche. Jusqu’à 9 h, vous repiquez par équipes de quatre, "
                    "chacune menée par un membre du groupement qui montre l’écartement et la profondeur. Après la bouillie de "
                    "maïs partagée sous le manguier viennent le paillage et le transport de l’eau ; tout s’arrête à 11 h 30, à "
                    "cause du soleil.</p>"
                    "<ul><li>Le travail se fait penché ou accroupi, avec des pauses.</li><li>Les enfants des familles ne "
                    "travaillent pas au champ.</li><li>Une part de la première récolte va à la cantine du centre de "
                    "santé.</li></ul>"
                ),
                tasks=(
                    "Repiquer les plants par équipes de quatre",
                    "Pailler les planches avec des herbes coupées",
                    "Porter et compter les arrosoirs",
                    "Noter chaque soir les planches terminées",
                ),
                expected_result=(
                    "Deux hectares replantés avant la fin de la fenêtre et un cahier de culture que le groupement garde pour la "
                    "saison suivante."
                ),
                prerequisites=("Pouvoir travailler dehors trois heures de suite",),
                questions=("Combien de matinées pouvez-vous venir ?",),
                equipment="Bottes ou vieilles chaussures fermées, chapeau, gourde ; les outils sont sur place.",
            ),
        },
        when=Window(6, 40),
        organisation="maraichers-de-tigaza",
        places=(
            Place(
                "Bas-fond de Tigaza, hangar du groupement",
                "bertoua",
                latitude=4.5921,
                longitude=13.6702,
                directions="Moto depuis le carrefour Tigaza, puis cinq minutes à pied en suivant le canal.",
            ),
        ),
        urgent=True,
        shortest_stay=3,
        effort_hours=15,
        notice_days=2,
        minors_with_guardian=True,
        languages_useful=("ff",),
        skills_useful=("agronomy",),
        families_welcome=True,
        groups_welcome=True,
        capacity=24,
        meals="partial",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=3,
    ),
    Mission(
        slug="ateliers-lecture-mokolo",
        type="edu-soutien",
        texts={
            "fr": Text(
                title="Ateliers de lecture à voix haute à la bibliothèque de Mokolo",
                summary=(
                    "Deux après-midi par semaine, faites lire des écoliers du CE1 au CM1 par groupes de cinq, avec une bibliothécaire."
                ),
                description=(
                    "<p>Dans les classes de Mokolo, ils sont souvent plus de quatre-vingts : un enfant peut passer une semaine "
                    "sans lire une phrase à voix haute. La bibliothèque rattrape ce temps. Le mercredi et le samedi, quarante "
                    "écoliers y viennent par petits groupes, et chacun lit vraiment.</p>"
                    "<p>Une séance dure deux heures et demie. À 14 h 30, vous choisissez un album avec la bibliothécaire. De "
                    "15 h à 16 h, deux groupes de cinq enfants se relaient à votre table : vous lisez une page, ils lisent la "
                    "suivante, on s’arrête sur un mot. Puis tout le monde passe au « théâtre de chaises », où chaque groupe "
                    "rejoue son histoire. À 17 h, vous notez avec l’équipe qui a buté et sur quoi.</p>"
                    "<p>Les personnes qui repartent gardent, si elles le veulent, un rendez-vous en ligne par mois avec le même "
                    "groupe : les enfants enregistrent une page, vous répondez.</p>"
                ),
                tasks=(
                    "Lire et faire lire par groupes de cinq",
                    "Jouer l’histoire avec les enfants",
                    "Remplir la fiche de suivi avec la bibliothécaire",
                ),
                expected_result=(
                    "Chaque enfant lit à voix haute au moins vingt minutes par semaine et sa fiche montre les sons à reprendre."
                ),
                prerequisites=("Lire le français à voix haute avec plaisir",),
                questions=(
                    "Avez-vous déjà accompagné des enfants ?",
                    "Souhaitez-vous poursuivre en ligne après votre retour ?",
                ),
                equipment="Un album jeunesse à laisser à la bibliothèque est bienvenu, jamais exigé.",
                safeguarding_note=(
                    "Une bibliothécaire est toujours dans la salle, portes ouvertes. Aucune photo d’enfant, aucun contact "
                    "privé ; l’échange en ligne passe par le compte de l’association."
                ),
            ),
        },
        when=Recurring((2, 5), "14:30", "17:00", start=-14),
        organisation="lire-a-mokolo",
        places=(Place("Bibliothèque de Mokolo, près de la chefferie", "bertoua", latitude=4.5716, longitude=13.6899),),
        accessible=True,
        shortest_stay=7,
        effort_hours=5,
        notice_days=5,
        remote_follow_up=True,
        skills_useful=("pedagogy", "theatre"),
        with_children=True,
        capacity=4,
        waiting_list=True,
        certificate=True,
        answer_days=5,
        published_days_ago=21,
    ),
    Mission(
        slug="etiquettes-et-pots-miel-du-lom",
        type="agr-conseil",
        texts={
            "fr": Text(
                title="Des étiquettes et des pots pour vendre le miel du Lom plus loin",
                summary="Aidez une miellerie de sept personnes à choisir ses pots, son étiquetage et son contrôle d’humidité.",
                description=(
                    "<p>Le miel part aujourd’hui de Nkolbikon en bidons de vingt litres ou dans des bouteilles de récupération. "
                    "Deux épiceries de Yaoundé en veulent, mais en pots de 250 et 500 g, avec un lot, une date et une étiquette "
                    "qui tienne à l’humidité.</p>"
                    "<p>Nous avons besoin d’un regard de métier. Avant le départ, une heure en visio pour voir la chaîne : "
                    "réception, filtration, repos, mise en pot. Sur place, deux demi-journées à la miellerie : la première à "
                    "suivre un lot du pesage au stockage, la seconde autour d’une table avec le gérant et les deux "
                    "conditionneuses pour trancher entre trois modèles de pot et dessiner l’étiquette.</p>"
                    "<p>Après votre retour, nous vous envoyons les premiers essais et vous dites ce qui cloche. Nous ne "
                    "cherchons pas un logo de plus : nous voulons un pot que l’on puisse rappeler si un lot est mauvais, et un "
                    "prix de revient qui laisse sa part à l’apiculteur.</p>"
                ),
                tasks=(
                    "Comparer trois modèles de pot et leur coût",
                    "Rédiger les mentions de l’étiquette",
                    "Écrire une fiche de contrôle par lot",
                    "Relire les essais à distance",
                ),
                expected_result=(
                    "Une fiche de lot d’une page, une étiquette prête à imprimer et un calcul de prix de revient tenu par le gérant."
                ),
                prerequisites=("Expérience en agroalimentaire, qualité ou emballage",),
                questions=("Sur quels produits avez-vous travaillé ?",),
            ),
        },
        when=AnyTime(),
        organisation="miel-du-lom",
        places=(Place("Miellerie de Nkolbikon", "bertoua", latitude=4.5838, longitude=13.6961),),
        modality="hybrid",
        shortest_stay=2,
        effort_hours=12,
        notice_days=10,
        remote_follow_up=True,
        skills_required=("food_processing",),
        skills_useful=("design", "marketing", "accounting"),
        level="professional",
        capacity=2,
        meals="partial",
        published_days_ago=34,
    ),
    Mission(
        slug="place-point-eau-yademe",
        type="vil-chantier",
        texts={
            "fr": Text(
                title="Deux chantiers pour refaire la place du point d’eau de Yadémé",
                summary=("Avec les riverains et un maçon de la ville, posez pavés, bancs et rigole autour du forage qui sert 180 ménages."),
                description=(
                    "<p>Le forage de Yadémé a été réparé, mais autour, c’est un bourbier : les femmes posent les seaux dans la "
                    "boue et l’eau stagne à dix mètres des cases. Le comité de quartier a dessiné une petite place ; la "
                    "Communauté urbaine fournit le sable, le ciment, 1 400 pavés et un maçon.</p>"
                    "<p>Chaque chantier dure deux jours et a sa tâche. Pendant le premier, on creuse la rigole jusqu’au drain et "
                    "on règle la pente. Pendant le second, on pose les pavés, deux bancs et un muret bas qui empêche les motos "
                    "d’entrer. On travaille de 7 h à 12 h, puis de 15 h à 17 h, après la grosse chaleur ; le repas est préparé "
                    "par le comité.</p>"
                    "<h3>Ce qui reste</h3>"
                    "<p>Le comité tient un cahier d’entretien et une caisse alimentée par les usagers. Votre nom n’ira pas sur "
                    "une plaque : il ira sur la liste des personnes que l’on invite au premier anniversaire de la place.</p>"
                ),
                tasks=(
                    "Creuser et régler la rigole",
                    "Tamiser le sable et porter les pavés",
                    "Poser les pavés avec le maçon",
                    "Planter la haie de citronnelle",
                ),
                expected_result="Une place drainée de 90 m², deux bancs et un forage accessible à sec en toute saison.",
                prerequisites=("Chaussures fermées obligatoires",),
                equipment="Gants de chantier si vous en avez ; casques et pelles fournis.",
                safety_note="Pas de port de charge de plus de 25 kg ; un secouriste de la ville est présent.",
            ),
        },
        when=Slots(
            slots=(
                Slot(33, days=2, start_time="07:00", end_time="17:00", capacity=15),
                Slot(40, days=2, start_time="07:00", end_time="17:00", capacity=15),
            ),
        ),
        city="bertoua",
        places=(Place("Forage de Yadémé, derrière le marché du quartier", "bertoua", latitude=4.5689, longitude=13.6774),),
        shortest_stay=2,
        effort_hours=12,
        notice_days=4,
        deadline=26,
        minimum_age=16,
        minors_with_guardian=True,
        skills_useful=("construction", "civil_engineering"),
        groups_welcome=True,
        capacity=30,
        meals="provided",
        insured=True,
        channel="phone",
        answer_days=4,
        published_days_ago=12,
    ),
    Mission(
        slug="site-et-catalogue-lire-a-mokolo",
        type="soc-com",
        texts={
            "fr": Text(
                title="Un site léger et un catalogue en ligne pour la bibliothèque de Mokolo",
                summary=(
                    "De chez vous, montez un site de cinq pages et mettez en ligne la liste des 3 100 livres avec deux jeunes de l’équipe."
                ),
                description=(
                    "<p>Notre catalogue tient dans quatre cahiers. Quand un lycéen demande un manuel de physique, quelqu’un "
                    "tourne les pages ; quand un donateur propose des livres, nous ne savons pas dire lesquels manquent. Une "
                    "page sur un réseau social nous sert de site, et elle ne répond pas à ces questions.</p>"
                    "<p>Nous cherchons une personne qui sache faire simple. Le site doit s’ouvrir sur un téléphone d’entrée de "
                    "gamme avec une connexion faible, coûter presque rien et pouvoir être repris par Brice et Aïssatou, dix-neuf "
                    "et vingt-deux ans, qui saisissent déjà les cahiers dans un tableur.</p>"
                    "<p>Comptez six à huit semaines, à raison d’une visio le jeudi soir et de deux heures à votre rythme. La "
                    "première étape est de choisir l’outil ensemble ; la dernière, de vous retirer sans que rien ne casse. Si "
                    "votre séjour passe par Bertoua, venez voir les rayons, mais ce n’est pas nécessaire.</p>"
                ),
                tasks=(
                    "Choisir un outil que l’équipe saura tenir",
                    "Nettoyer le tableur du catalogue",
                    "Mettre en ligne cinq pages",
                    "Former deux jeunes et écrire un mode d’emploi",
                ),
                expected_result=(
                    "Un site de moins de 300 Ko par page, un catalogue cherchable et deux personnes capables de le mettre à jour."
                ),
                prerequisites=("Avoir déjà mis un petit site en ligne",),
                questions=("Quel outil proposeriez-vous, et pourquoi ?",),
            ),
        },
        when=AnyTime(),
        organisation="lire-a-mokolo",
        modality="remote",
        accessible=True,
        effort_hours=25,
        skills_required=("software",),
        skills_useful=("writing", "data", "design"),
        level="some",
        capacity=1,
        published_days_ago=45,
    ),
    Mission(
        slug="arbres-ombre-ecoles-enia",
        type="env-chantier",
        texts={
            "fr": Text(
                title="Planter 600 arbres d’ombre autour des écoles d’Enia et de Kpokolota",
                summary="Une à cinq matinées avec la pépinière municipale : trouaison, plantation, protection des jeunes arbres.",
                description=(
                    "<p>Dans les cours d’Enia et de Kpokolota, il n’y a plus un arbre : à la récréation, les élèves se serrent "
                    "le long des murs. La pépinière municipale a élevé 600 plants de badamiers, de manguiers greffés et de "
                    "moabis, l’arbre de la région. Il faut les mettre en terre dès que les pluies s’installent, avant que la "
                    "saison n’avance trop.</p>"
                    "<p>Le chantier avance d’une école par semaine. Le mardi, l’équipe creuse ; le mercredi et le jeudi, elle "
                    "plante ; le vendredi, elle pose les tuteurs et les corbeilles de bambou contre les chèvres. Vous rejoignez "
                    "n’importe lequel de ces jours, de 7 h à 11 h. Les classes ne sont pas mêlées au chantier : seuls les "
                    "maîtres et le comité des parents y prennent part.</p>"
                    "<p>À la fin, chaque arbre reçoit un numéro. Le comité des parents envoie une fois par trimestre la liste "
                    "des survivants aux personnes qui ont planté, sans embellir les chiffres.</p>"
                ),
                tasks=(
                    "Creuser des trous de 50 cm",
                    "Planter, tasser, arroser",
                    "Tresser et fixer les protections de bambou",
                    "Relever la position de chaque arbre",
                ),
                expected_result=("600 arbres numérotés dans quatre cours d’école et un tour d’arrosage écrit pour la saison sèche."),
                equipment="Chapeau, eau, vêtements qui peuvent se salir.",
            ),
        },
        when=Window(45, 60),
        city="bertoua",
        places=(
            Place("École publique d’Enia", "bertoua", latitude=4.5602, longitude=13.6915),
            Place("École publique de Kpokolota", "bertoua", latitude=4.5644, longitude=13.7003),
        ),
        effort_hours=8,
        notice_days=3,
        deadline=38,
        minors_with_guardian=True,
        skills_useful=("environment", "agronomy"),
        families_welcome=True,
        groups_welcome=True,
        transport="partial",
        channel="whatsapp",
        answer_days=3,
        published_days_ago=7,
    ),
    Mission(
        slug="samedis-premier-emploi-bertoua",
        type="ent-emploi",
        texts={
            "fr": Text(
                title="Les samedis du premier emploi : CV, entretien, téléphone",
                summary=("Le samedi matin, recevez un par un des jeunes diplômés de Bertoua et préparez avec eux une candidature réelle."),
                description=(
                    "<p>Ils ont un BTS, une licence, parfois un master, et ils postulent sans jamais recevoir de réponse. Depuis "
                    "deux ans, la bibliothèque de Mokolo ouvre le samedi matin à une douzaine d’entre eux. Ce qui leur manque "
                    "n’est pas le courage : c’est quelqu’un du métier qui lise leur lettre et dise franchement ce qu’un "
                    "recruteur y voit.</p>"
                    "<p>Vous recevez quatre personnes, trois quarts d’heure chacune, de 9 h à 12 h. Chaque jeune vient avec une "
                    "annonce précise. Ensemble, vous raccourcissez le CV, vous préparez deux réponses difficiles et vous passez "
                    "un appel d’essai, téléphone en main, depuis la pièce voisine.</p>"
                    "<p>Les secteurs qui recrutent ici sont le bois, la santé, la logistique, l’enseignement et les projets "
                    "humanitaires. Si vous venez d’un autre monde, venez quand même : expliquer clairement son parcours est un "
                    "exercice qui se travaille partout de la même façon.</p>"
                ),
                tasks=(
                    "Mener quatre entretiens individuels",
                    "Corriger CV et lettre avec le candidat",
                    "Jouer un appel de recruteur",
                ),
                expected_result="Quatre candidatures envoyées dans la semaine, chacune relue par une personne du métier.",
                questions=("Dans quel secteur travaillez-vous ?", "Avez-vous déjà recruté ?"),
            ),
        },
        when=Recurring((5,), "09:00", "12:00", start=7, days=140),
        organisation="lire-a-mokolo",
        places=(Place("Bibliothèque de Mokolo, petite salle", "bertoua", latitude=4.5716, longitude=13.6899),),
        accessible=True,
        effort_hours=4,
        notice_days=3,
        remote_follow_up=True,
        audience="diaspora",
        skills_useful=("human_resources", "mentoring"),
        level="some",
        capacity=3,
        channel="whatsapp",
        answer_days=3,
        published_days_ago=16,
    ),
)
