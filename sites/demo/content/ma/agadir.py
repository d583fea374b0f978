"""Agadir: an argan cooperative in the hills, shared gardens, glasses for pupils, prices at the fish market."""

from sites.demo.content.vocabulary import Contact, Mission, Organisation, Place, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="tigmi-argan",
        kind="company",
        name="Coopérative Tigmi n’Argan",
        city="agadir",
        summary={
            "fr": (
                "Coopérative de quarante-deux femmes des Ida Outanane : huile d’argan, amlou et miel de thym, vendus "
                "à Agadir et à l’étranger."
            ),
            "ar": ("تعاونية تضم اثنتين وأربعين امرأة من إداوتنان: زيت الأركان وأملو وعسل الزعتر، تُباع في أكادير وفي الخارج."),
        },
        body={
            "fr": (
                "<p>L’atelier est à une heure et demie de route d’Agadir, sur les hauteurs d’Imouzzer. Les associées "
                "concassent, torréfient et pressent elles-mêmes ; les bénéfices sont partagés deux fois par an et une "
                "caisse paie le transport scolaire des filles.</p>"
                "<p>La coopérative produit quatre tonnes d’huile les bonnes années, une et demie les années sèches. "
                "Elle possède depuis peu sa propre chaîne d’embouteillage.</p>"
            ),
            "ar": (
                "<p>توجد الورشة على بعد ساعة ونصف من أكادير، في مرتفعات إيموزار. تكسر المتعاونات اللوز ويحمصنه "
                "ويعصرنه بأنفسهن، وتُقسم الأرباح مرتين في السنة، ويؤدي صندوق مشترك تكاليف النقل المدرسي للفتيات.</p>"
                "<p>تنتج التعاونية أربعة أطنان من الزيت في السنوات الجيدة، وطنا ونصفا في سنوات الجفاف. وصارت لها "
                "مؤخرا سلسلة تعبئة خاصة بها.</p>"
            ),
        },
        contact=Contact(
            name="Fadma Id Bihi",
            role="Gérante",
            email="contact.tigmi@example.org",
            phone="+212 6 00 00 00 61",
            whatsapp="+212 6 00 00 00 61",
        ),
        website="https://tigmi-argan.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="qualite-huile-argan-imouzzer",
        type="agr-conseil",
        organisation="tigmi-argan",
        places=(
            Place(
                label="Atelier de la coopérative, Imouzzer Ida Outanane",
                city="agadir",
                latitude=30.6738,
                longitude=-9.4811,
                directions="La coopérative vient vous chercher à Agadir le lundi matin et vous ramène en fin de semaine.",
            ),
        ),
        texts={
            "fr": Text(
                title="Accompagner la qualité d’une huile d’argan alimentaire",
                summary=(
                    "Un spécialiste de l’agroalimentaire passe quatre jours à l’atelier pour mettre en place "
                    "traçabilité, nettoyage et plan de maîtrise sanitaire."
                ),
                description=(
                    "<p>Un lot sur douze a été refusé l’an dernier par l’acheteur allemand : traces d’humidité, "
                    "étiquette qui ne permettait pas de remonter à la presse. Les associées n’ont pas compris tout de "
                    "suite, puis elles ont décidé d’apprendre. Il leur manque quelqu’un qui connaisse l’hygiène "
                    "alimentaire et sache l’expliquer sans classeur de trois cents pages.</p>"
                    "<p>Vous logez sur place, dans la chambre d’hôtes de la coopérative. Le premier jour, vous "
                    "regardez : réception des noix, concassage à la pierre, torréfaction, presse, décantation, "
                    "bouteille. Les deux suivants, vous travaillez poste par poste avec Fadma et les quatre chefs "
                    "d’équipe, de 8 h 30 à 13 h, puis de 15 h à 17 h. Le dernier jour sert à un exercice de rappel : "
                    "retrouver en une heure l’origine d’une bouteille tirée au sort.</p>"
                    "<p>On parle tachelhit à l’atelier, français au bureau ; Zahra, vingt-quatre ans, traduit. "
                    "Beaucoup d’associées ne lisent pas : prévoyez des affiches dessinées. Les soirées sont fraîches "
                    "et le miel excellent.</p>"
                ),
                tasks=(
                    "Observer toute la chaîne et relever les points à risque",
                    "Construire des fiches de poste illustrées",
                    "Installer un registre de lots tenable à la main",
                    "Conduire l’exercice de rappel",
                ),
                expected_result=(
                    "Un plan de maîtrise sanitaire de dix pages, un registre de lots en service et zéro lot sans origine dans les six mois."
                ),
                prerequisites=("Expérience en qualité, hygiène ou production alimentaire",),
                questions=("Quels produits avez-vous suivis ?", "Une semaine du lundi au jeudi vous convient-elle ?"),
                safety_note="Route de montagne : trajets de jour uniquement, avec le chauffeur de la coopérative.",
            ),
        },
        when=Window(start=20, days=90),
        shortest_stay=4,
        effort_hours=26,
        notice_days=14,
        deadline=12,
        languages_required=("fr",),
        languages_useful=("ber", "ar"),
        skills_required=("food_processing",),
        skills_useful=("agronomy", "nutrition"),
        level="professional",
        capacity=2,
        housing="provided",
        meals="provided",
        transport="provided",
        published_days_ago=20,
    ),
    Mission(
        slug="jardins-partages-tikiouine",
        type="agr-terrain",
        city="agadir",
        places=(
            Place(
                label="Jardins partagés de Tikiouine",
                city="agadir",
                latitude=30.4047,
                longitude=-9.5239,
                directions="الحافلة من سوق الأحد إلى تيكيوين، ثم اتبعوا علامات «الجنان».",
            ),
        ),
        texts={
            "ar": Text(
                title="تجهيز الحدائق المشتركة بتيكيوين لموسم الخضر",
                summary="صبيحات عمل مع خمس وثلاثين أسرة لإعداد التربة ومد الري بالتنقيط وتوزيع أول محصول على مطبخ تضامني.",
                description=(
                    "<p>وضعت الجماعة رهن إشارة السكان قطعة من ستة آلاف متر مربع كانت مطرحا للأتربة. قُسمت إلى خمسة "
                    "وثلاثين حوضا، لكل أسرة حوض، وحوضين كبيرين مشتركين يذهب محصولهما إلى مطبخ يقدم ستين وجبة يوميا "
                    "لمسنين ومرضى من الحي. الماء قليل، والموسم قصير، وينبغي أن يكون كل شيء جاهزا في شهر واحد.</p>"
                    "<p>نشتغل من السابعة والنصف إلى الحادية عشرة والنصف قبل اشتداد الحر، تحت إشراف التقني الفلاحي "
                    "إبراهيم. هذه أشغال الشهر:</p>"
                    "<ul>"
                    "<li>تقليب التربة وخلطها بالسماد العضوي؛</li>"
                    "<li>مد أنابيب الري بالتنقيط وتجريبها؛</li>"
                    "<li>غرس الطماطم والفلفل والقرع والنعناع؛</li>"
                    "<li>بناء سياج من القصب يحمي من ريح الشركي.</li></ul>"
                    "<p>لا حاجة إلى خبرة: يتعلم كل واحد من جاره، والجدات هنا أدرى من المهندسين. بعد العمل نفطر معا "
                    "بالخبز والزيت وأملو. تعالوا يومين على الأقل لتروا أثر ما زرعتم.</p>"
                ),
                tasks=(
                    "إعداد الأحواض وغرس الشتلات",
                    "مد أنابيب الري بالتنقيط",
                    "جني الخضر المبكرة وحملها إلى المطبخ التضامني",
                ),
                expected_result="خمسة وثلاثون حوضا مزروعا بالري بالتنقيط، وستون وجبة في اليوم تُطبخ بخضر الحي.",
                questions=("ما هي الأيام التي ستحضرونها؟",),
                equipment="قبعة وأحذية مغلقة وملابس للعمل؛ الأدوات والقفازات متوفرة.",
                safety_note="يتوقف العمل عند هبوب الشركي القوي، وماء الشرب متوفر في كل ركن.",
            ),
        },
        when=Window(start=60, days=30),
        shortest_stay=2,
        effort_hours=8,
        notice_days=3,
        minors_with_guardian=True,
        languages_required=("ar",),
        languages_useful=("ber", "fr"),
        skills_useful=("agronomy", "water"),
        families_welcome=True,
        groups_welcome=True,
        capacity=15,
        meals="partial",
        insured=True,
        channel="phone",
        published_days_ago=31,
    ),
    Mission(
        slug="lunettes-pour-ecoliers-du-souss",
        type="sol-don",
        city="agadir",
        places=(
            Place(
                label="Bureau d’action sociale, Talborjt",
                city="agadir",
                latitude=30.4226,
                longitude=-9.5927,
                directions="Remise sur rendez-vous, du lundi au vendredi, de 9 h à 15 h.",
            ),
            Place(
                label="Point de dépôt, gare routière de Marrakech",
                city="marrakech",
                latitude=31.6353,
                longitude=-8.0006,
                directions="Pour les voyageurs qui atterrissent à Marrakech ; transfert chaque vendredi.",
            ),
        ),
        texts={
            "fr": Text(
                title="Apporter des montures de lunettes aux écoliers du Souss",
                summary=(
                    "Rassembler dans votre ville des montures d’enfant neuves ou comme neuves et les remettre, "
                    "papiers en règle, à l’action sociale d’Agadir."
                ),
                description=(
                    "<p>Le contrôle de vue de l’automne a touché quatre mille deux cents élèves de la ville et des "
                    "communes voisines. Six cent dix ont besoin de lunettes ; pour trois cent quarante d’entre eux, "
                    "la famille ne peut pas payer. Deux opticiens d’Agadir taillent et montent gratuitement les "
                    "verres, mais les montures d’enfant manquent, surtout les petites tailles.</p>"
                    "<p>Vous parlez à votre opticien, à l’école de vos enfants, à votre comité d’entreprise. Nous "
                    "vous envoyons une affichette et une lettre de la ville. Sont acceptées les montures d’enfant "
                    "sans verres, de 38 à 48 mm, propres et non tordues, ainsi que les étuis. Ni lunettes de vue "
                    "usagées, ni produits, ni argent.</p>"
                    "<h3>La douane, sans surprise</h3>"
                    "<p>Dix jours avant le départ, vous recevez l’attestation de don et la demande de franchise à "
                    "présenter à l’arrivée, avec la liste exacte de ce que vous transportez. Au-delà de cent "
                    "montures, l’envoi doit être déclaré à l’avance : écrivez-nous. La remise dure une heure et se "
                    "fait au bureau, jamais devant les enfants.</p>"
                ),
                tasks=(
                    "Collecter et trier les montures selon la grille de tailles",
                    "Remplir la liste et obtenir l’attestation douanière",
                    "Remettre le colis à Talborjt ou au point de dépôt",
                ),
                expected_result=("Trois cent quarante paires livrées avant la fin du trimestre, et un reçu détaillé pour chaque donateur."),
                prerequisites=(
                    ("Présenter à la douane l’attestation de don, la liste des articles et la demande de franchise fournies par la ville"),
                ),
                questions=("Combien de montures pensez-vous apporter et par quel aéroport arrivez-vous ?",),
                equipment="Une boîte rigide ; papiers de douane imprimés en deux exemplaires.",
            ),
            "ar": Text(
                title="إطارات نظارات لتلاميذ سوس",
                summary=(
                    "اجمعوا في مدينتكم إطارات نظارات للأطفال جديدة أو كالجديدة، وسلموها بوثائق جمركية سليمة لمصلحة العمل الاجتماعي بأكادير."
                ),
                description=(
                    "<p>شمل فحص البصر في الخريف أربعة آلاف ومائتي تلميذ من المدينة والجماعات المجاورة. يحتاج ستمائة "
                    "وعشرة منهم إلى نظارات، وثلاثمائة وأربعون من هؤلاء لا تستطيع أسرهم أداء ثمنها. يقص نظاراتيان من "
                    "أكادير العدسات ويركبانها بالمجان، لكن إطارات الأطفال قليلة، خصوصا المقاسات الصغيرة.</p>"
                    "<p>تحدثوا إلى النظاراتي ومدرسة أبنائكم وزملائكم في العمل. نرسل إليكم ملصقا صغيرا ورسالة من "
                    "المدينة. نقبل إطارات الأطفال دون عدسات، من 38 إلى 48 ملم، نظيفة وغير ملتوية، وكذلك العلب. ولا "
                    "نقبل النظارات الطبية المستعملة ولا المحاليل ولا النقود.</p>"
                    "<h3>الجمارك دون مفاجآت</h3>"
                    "<p>قبل السفر بعشرة أيام تتوصلون بشهادة الهبة وطلب الإعفاء اللذين تقدمونهما عند الوصول، مع لائحة "
                    "دقيقة بما تحملونه. وإذا تجاوز العدد مائة إطار وجب التصريح به مسبقا: راسلونا. يستغرق التسليم ساعة "
                    "واحدة في المكتب، ولا يتم أبدا أمام الأطفال.</p>"
                ),
                tasks=(
                    "جمع الإطارات وفرزها حسب جدول المقاسات",
                    "ملء اللائحة والحصول على الشهادة الجمركية",
                    "تسليم الطرد في تالبرجت أو في نقطة الإيداع",
                ),
                expected_result="ثلاثمائة وأربعون نظارة تصل إلى أصحابها قبل نهاية الدورة، ووصل مفصل لكل متبرع.",
                prerequisites=("تقديم شهادة الهبة ولائحة الأغراض وطلب الإعفاء المسلمة من المدينة إلى الجمارك",),
                questions=("كم إطارا تعتزمون حمله ومن أي مطار تصلون؟",),
                equipment="علبة صلبة؛ وثائق الجمارك مطبوعة في نسختين.",
            ),
        },
        when=Window(start=-3, days=70),
        urgent=True,
        accessible=True,
        effort_hours=6,
        notice_days=10,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_useful=("logistics",),
        groups_welcome=True,
        channel="whatsapp",
        answer_days=4,
        published_days_ago=3,
    ),
    Mission(
        slug="prix-du-poisson-par-message",
        type="inn-projet",
        city="agadir",
        places=(
            Place(
                label="Halle au poisson, port d’Agadir",
                city="agadir",
                latitude=30.4239,
                longitude=-9.6214,
                directions="Badge à retirer à l’entrée du port avec une pièce d’identité.",
            ),
        ),
        texts={
            "fr": Text(
                title="Envoyer chaque matin le prix du poisson par message",
                summary=(
                    "Développeurs et spécialistes des données fiabilisent le service qui informe six cents patrons de "
                    "barque avant qu’ils choisissent leur port."
                ),
                description=(
                    "<p>Un patron de barque qui rentre avec cent vingt kilos de sardines et de sars a une heure pour "
                    "décider où vendre. Depuis un an, un petit service municipal lui envoie à 5 h 30 le prix de la "
                    "veille dans trois ports. Il est né d’un concours étudiant ; il plante le vendredi, confond deux "
                    "espèces au nom voisin et coûte trop cher en messages.</p>"
                    "<p>Le code est ouvert : un serveur en Python, une base PostgreSQL, une passerelle de messages, "
                    "un formulaire que les peseurs remplissent sur tablette. Deux jeunes ingénieures de la ville le "
                    "maintiennent à mi-temps. Vous travaillez avec elles, quatre jours sur place puis à distance.</p>"
                    "<p>La première nuit, tout le monde va à la halle de 3 h à 7 h : on ne comprend le besoin qu’en "
                    "voyant la criée. Les journées suivantes vont de 10 h à 16 h. Au retour, une revue de code par "
                    "semaine pendant six semaines. Tout ce qui est écrit appartient à la ville et reste sous licence "
                    "libre.</p>"
                ),
                tasks=(
                    "Suivre une criée et rencontrer cinq patrons de barque",
                    "Écrire des tests et corriger les pannes du vendredi",
                    "Revoir la liste des espèces, en français, en darija et en tachelhit",
                    "Réduire de moitié le coût des messages",
                ),
                expected_result=("Un service juste six jours sur sept, documenté, que deux ingénieures peuvent faire évoluer seules."),
                prerequisites=("Pratique professionnelle de Python et des bases de données",),
                questions=("Quel service en production avez-vous maintenu ?", "Pouvez-vous assurer la revue hebdomadaire ?"),
                costs="L’hébergement reste à votre charge : la ville n’a pas de chambre à proposer.",
                equipment="Ordinateur portable, bottes ou vieilles chaussures pour la halle.",
                safety_note="Sol mouillé et chariots à la halle : gilet obligatoire, on suit la guide du port.",
            ),
        },
        when=Window(start=125, days=60),
        modality="hybrid",
        shortest_stay=5,
        effort_hours=45,
        notice_days=14,
        deadline=100,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ber", "ar", "en"),
        skills_required=("software",),
        skills_useful=("data", "design"),
        level="professional",
        capacity=3,
        meals="partial",
        contact=Contact(
            name="Kawtar Amzil",
            role="Ingénieure, cellule numérique de la ville",
            email="numerique.agadir@example.org",
            phone="+212 6 00 00 00 62",
        ),
        published_days_ago=22,
    ),
)
