"""Marrakech: women of Sidi Youssef Ben Ali, a walk through the Mellah, a schoolyard in M'hamid."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="nour-sidi-youssef",
        kind="association",
        name="Association Nour Sidi Youssef",
        city="marrakech",
        summary={
            "fr": (
                "Association de femmes de Sidi Youssef Ben Ali : alphabétisation, broderie, crèche du matin et "
                "accompagnement vers un revenu."
            ),
            "ar": "جمعية نسائية بسيدي يوسف بن علي: محو الأمية والطرز وحضانة صباحية ومواكبة نحو دخل قار.",
        },
        body={
            "fr": (
                "<p>Nour est née en 2003 d’un cours d’alphabétisation donné dans un garage. Elle accueille "
                "aujourd’hui deux cent quarante femmes par an dans une maison de deux étages, avec un atelier de "
                "broderie de dix-huit postes.</p>"
                "<p>Les brodeuses vendent sous leur propre nom ; l’association ne prélève qu’une part pour le fil et "
                "l’électricité. Toutes les décisions se prennent à l’assemblée du premier lundi du mois.</p>"
            ),
            "ar": (
                "<p>وُلدت جمعية نور سنة 2003 من درس لمحو الأمية كان يُعطى في مرأب. وتستقبل اليوم مائتين وأربعين امرأة "
                "في السنة في بيت من طابقين، به ورشة للطرز تتسع لثماني عشرة عاملة.</p>"
                "<p>تبيع الطرازات بأسمائهن، ولا تقتطع الجمعية سوى ثمن الخيط والكهرباء. وتُتخذ كل القرارات في جمع أول "
                "اثنين من كل شهر.</p>"
            ),
        },
        contact=Contact(
            name="Rachida Ait Lahcen",
            role="Présidente",
            email="contact.nour@example.org",
            phone="+212 6 00 00 00 31",
            whatsapp="+212 6 00 00 00 31",
        ),
        website="https://nour-marrakech.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="telephone-en-main-nour",
        type="dro-femmes",
        organisation="nour-sidi-youssef",
        places=(
            Place(
                label="Maison Nour, Sidi Youssef Ben Ali",
                city="marrakech",
                latitude=31.6109,
                longitude=-7.9702,
                directions="خلف السوق البلدي، الباب الأزرق في آخر الدرب.",
            ),
        ),
        texts={
            "ar": Text(
                title="هاتفي في يدي: حصص رقمية لنساء سيدي يوسف",
                summary=("مرافقة خمس عشرة امرأة بعد الزوال لقضاء أغراضهن بالهاتف وحدهن: مواعيد وفواتير ورسائل وحماية من الاحتيال."),
                description=(
                    "<p>لكل واحدة منهن هاتف ذكي، لكن الابن أو الجارة هو من يستعمله لقضاء الأغراض: أخذ موعد في "
                    "المستشفى، أداء فاتورة الماء، قراءة رسالة المدرسة. تقول فاطمة، وعمرها 52 سنة، إنها تريد أن تتوقف "
                    "عن إعطاء رقمها السري لغيرها. من هذه الجملة وُلدت الحصص.</p>"
                    "<p>المجموعة من خمس عشرة امرأة، نصفهن أنهين السنة الأولى من محو الأمية. تدوم الحصة ساعتين، وتجلس "
                    "كل متطوعة أو متطوع مع أربع نساء، وتتولى المنشطة سعاد التقديم. البرنامج معروف مسبقا:</p>"
                    "<ul>"
                    "<li>الرسائل الصوتية والصور وتنظيم الأسماء؛</li>"
                    "<li>البوابات الإدارية وأخذ المواعيد؛</li>"
                    "<li>أداء الفواتير من وكالة أو تطبيق، دون حفظ الرقم السري؛</li>"
                    "<li>كيف نتعرف على رسالة احتيال ومن نتصل به.</li></ul>"
                    "<p>نستعمل حسابات تجريبية ولا نلمس حسابا بنكيا حقيقيا أبدا. في الطابق الأول حضانة للصغار، ومع "
                    "الخامسة يجتمع الكل حول الشاي.</p>"
                ),
                tasks=(
                    "مرافقة أربع نساء خلال الحصة",
                    "تكرار الخطوات بصبر وترك الهاتف في يد صاحبته",
                    "إعداد ورقة مصورة واحدة عن خدمة من اختياركم",
                ),
                expected_result="تنجز كل مشاركة ثلاث معاملات وحدها أمام المجموعة، وتحتفظ بدفتر مصور من ثماني صفحات.",
                prerequisites=("التحدث بالدارجة بسهولة",),
                questions=("هل يمكنكم حضور حصتين متتاليتين؟", "هل تتحدثون تاشلحيت؟"),
            ),
        },
        when=Recurring(weekdays=(0, 2), start_time="15:00", end_time="17:00", start=10, days=84),
        accessible=True,
        shortest_stay=3,
        effort_hours=6,
        notice_days=4,
        languages_required=("ar",),
        languages_useful=("ber", "fr"),
        skills_useful=("it_support", "pedagogy"),
        capacity=4,
        channel="phone",
        published_days_ago=21,
    ),
    Mission(
        slug="circuit-mellah-kasbah",
        type="tou-test",
        city="marrakech",
        places=(
            Place(
                label="Place des Ferblantiers",
                city="marrakech",
                latitude=31.6207,
                longitude=-7.9833,
                directions="Départ devant la porte est de la place, côté fontaine.",
            ),
        ),
        texts={
            "fr": Text(
                title="Marcher du Mellah à la Kasbah et dire où l’on se perd",
                summary=(
                    "Tester sans guide un nouveau circuit balisé de trois kilomètres et remplir un carnet "
                    "d’observations pour le service du tourisme de la ville."
                ),
                description=(
                    "<p>Quarante-deux plaques de faïence viennent d’être posées entre la place des Ferblantiers, les "
                    "ruelles du Mellah, le marché aux épices et les remparts de la Kasbah. Elles doivent permettre de "
                    "se promener sans être abordé tous les cent mètres par quelqu’un qui propose de montrer le "
                    "chemin. Avant d’imprimer le plan, la ville veut savoir si cela marche avec de vrais visiteurs, "
                    "un jour de chaleur, avec une poussette ou un sac trop lourd.</p>"
                    "<p>Vous retirez un carnet au kiosque d’accueil, vous partez quand vous voulez entre 8 h et 17 h, "
                    "vous prenez votre temps. À chaque plaque, une case : vue tout de suite, cherchée, manquée. Notez "
                    "aussi l’ombre, les toilettes, les bancs, les panneaux incompris et les endroits où vous auriez "
                    "fait demi-tour.</p>"
                    "<p>Comptez deux heures et demie de marche et une demi-heure pour rendre le carnet, autour d’un "
                    "verre de jus, à une agente qui vous posera six questions. Rien à acheter, personne à suivre : si "
                    "l’on vous sollicite malgré tout, écrivez-le.</p>"
                ),
                tasks=(
                    "Parcourir le circuit avec le carnet, sans application",
                    "Noter plaques manquées, ombre, confort et sollicitations",
                    "Rendre compte de vive voix au kiosque",
                ),
                expected_result="Soixante carnets remplis avant l’impression du plan, et les plaques mal placées déplacées.",
                equipment="Chapeau, eau et chaussures confortables.",
                safety_note="Évitez le milieu de journée en été ; le kiosque garde un numéro à appeler en cas de malaise.",
            ),
        },
        when=AnyTime(),
        effort_hours=3,
        notice_days=1,
        audience="visitors",
        minors_with_guardian=True,
        families_welcome=True,
        languages_required=("fr",),
        languages_useful=("en", "es"),
        skills_useful=("sustainable_tourism",),
        channel="external",
        answer_url="https://accueil-marrakech.example.org/circuit-test",
        answer_days=2,
        published_days_ago=37,
    ),
    Mission(
        slug="cour-ecole-mhamid",
        type="vil-chantier",
        city="marrakech",
        places=(
            Place(
                label="École primaire de M’hamid 9",
                city="marrakech",
                latitude=31.5874,
                longitude=-8.0452,
                directions="Minibus de la ville à 7 h 30 place Bab Doukkala, retour à 14 h.",
            ),
        ),
        texts={
            "fr": Text(
                title="Donner de l’ombre à une cour d’école de M’hamid",
                summary=(
                    "Trois matinées ou plus pour bâtir deux pergolas, peindre des jeux au sol et planter des haies "
                    "dans une école de six cent vingt élèves."
                ),
                description=(
                    "<p>La cour fait deux mille mètres carrés de béton clair. Les fissures du séisme de septembre "
                    "2023 ont été reprises, les murs repeints, mais il n’y a ni arbre ni banc, et la récréation de "
                    "10 h se passe collé au mur nord. Les parents d’élèves, les maîtresses et le service technique "
                    "ont dessiné ensemble un plan : deux pergolas de bois d’eucalyptus, quatre bacs plantés, une "
                    "fontaine, des jeux peints.</p>"
                    "<p>Un chef de chantier de la ville dirige les travaux, avec deux charpentiers. Vous êtes les "
                    "bras : de 8 h à 13 h, à l’ombre des tentes, par équipes de six. On ponce, on visse, on creuse "
                    "des fosses, on mélange la terre, on trace des marelles. Le travail lourd et l’électricité sont "
                    "réservés aux professionnels.</p>"
                    "<p>L’école est vide pendant le chantier. À 13 h, les mères du comité servent le déjeuner, tajine "
                    "ou lentilles. Vous pouvez venir en famille avec un grand adolescent, ou en groupe d’amis.</p>"
                ),
                tasks=(
                    "Préparer et assembler les pièces des pergolas",
                    "Remplir les bacs et planter haies et grimpantes",
                    "Tracer et peindre les jeux au sol",
                ),
                expected_result=(
                    "À la rentrée, cent quatre-vingts mètres carrés d’ombre, une fontaine et six jeux peints, "
                    "entretenus par le comité de parents."
                ),
                questions=("Quelles matinées viendrez-vous, et combien serez-vous ?", "Avez-vous une allergie alimentaire ?"),
                equipment="Chaussures fermées, vêtements longs et légers, gourde ; gants, casques et lunettes sont prêtés.",
                safety_note=(
                    "Arrêt du chantier au-delà de 38 °C ; secouriste et trousse sur place ; les mineurs ne touchent pas aux machines."
                ),
            ),
            "ar": Text(
                title="ظل لساحة مدرسة بحي المحاميد",
                summary=("ثلاث صبيحات أو أكثر لبناء سقيفتين ورسم ألعاب على الأرض وغرس سياج نباتي في مدرسة تضم ستمائة وعشرين تلميذا."),
                description=(
                    "<p>مساحة الساحة ألفا متر مربع من الإسمنت الفاتح. أُصلحت الشقوق التي خلفها زلزال شتنبر 2023 وأعيد "
                    "طلاء الجدران، لكن لا شجرة فيها ولا مقعد، ويقضي التلاميذ استراحة العاشرة ملتصقين بالجدار الشمالي. "
                    "رسم الآباء والمعلمات والمصلحة التقنية معا تصميما: سقيفتان من خشب الأوكالبتوس، وأربعة أحواض "
                    "مغروسة، ونافورة ماء للشرب، وألعاب مرسومة.</p>"
                    "<p>يدير الأشغال رئيس ورش من الجماعة ومعه نجاران. أما أنتم فتشتغلون من الثامنة إلى الواحدة في ظل "
                    "الخيام، في فرق من ستة أشخاص: صقل الخشب وتركيبه وحفر الحفر وخلط التربة ورسم المربعات. الأشغال "
                    "الثقيلة والكهرباء من اختصاص المهنيين وحدهم.</p>"
                    "<p>تكون المدرسة خالية من التلاميذ خلال الورش. وفي الواحدة تقدم أمهات لجنة الآباء الغداء، طاجينا "
                    "أو عدسا. يمكنكم القدوم مع ابن يافع أو ضمن مجموعة أصدقاء.</p>"
                ),
                tasks=(
                    "تحضير قطع السقيفتين وتركيبها",
                    "ملء الأحواض وغرس السياج والنباتات المتسلقة",
                    "رسم الألعاب على الأرض وصباغتها",
                ),
                expected_result=("مع الدخول المدرسي: مائة وثمانون مترا مربعا من الظل ونافورة وست ألعاب مرسومة، تتولى لجنة الآباء صيانتها."),
                questions=("ما الصبيحات التي ستحضرونها وكم سيكون عددكم؟", "هل لديكم حساسية غذائية؟"),
                equipment="أحذية مغلقة وملابس طويلة خفيفة وقنينة ماء؛ القفازات والخوذات والنظارات متوفرة.",
                safety_note="يتوقف الورش إذا تجاوزت الحرارة 38 درجة؛ مسعف وعلبة إسعاف في المكان؛ لا يلمس القاصرون الآلات.",
            ),
        },
        when=Window(start=45, days=21),
        shortest_stay=3,
        effort_hours=15,
        notice_days=7,
        deadline=38,
        minimum_age=18,
        minors_with_guardian=True,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_useful=("construction", "design"),
        families_welcome=True,
        groups_welcome=True,
        capacity=18,
        waiting_list=True,
        meals="provided",
        transport="provided",
        insured=True,
        channel="whatsapp",
        contact=Contact(
            name="Mehdi Oubella",
            role="Service technique, écoles et équipements",
            email="ecoles.marrakech@example.org",
            phone="+212 6 00 00 00 32",
            whatsapp="+212 6 00 00 00 32",
        ),
        published_days_ago=6,
    ),
    Mission(
        slug="site-des-brodeuses-nour",
        type="soc-com",
        organisation="nour-sidi-youssef",
        texts={
            "fr": Text(
                title="Un site simple pour dix-huit brodeuses",
                summary=(
                    "À distance, refaire en cinq semaines la vitrine en ligne de l’association Nour : vingt pièces, "
                    "les noms des brodeuses, un formulaire de commande."
                ),
                description=(
                    "<p>L’ancien site a été piraté au printemps et le stagiaire qui l’avait monté ne répond plus. Il "
                    "reste une page sur un réseau social, des photos sombres prises sur un canapé, et une boutique de "
                    "Lyon qui demande depuis mars un catalogue qu’on ne peut pas lui envoyer.</p>"
                    "<p>Il nous faut peu de chose, mais qui dure : cinq pages en français, avec une place prévue pour "
                    "l’arabe, légères sur un téléphone, que Rachida et Imane puissent corriger sans appeler personne. "
                    "Le nom de domaine est à l’association, les textes existent, un photographe du quartier refera "
                    "les images avec vos consignes de cadrage.</p>"
                    "<p>Vous avancez le soir ou le week-end, avec un point de trente minutes chaque mardi. Pas de "
                    "paiement en ligne : un simple formulaire de commande, auquel l’atelier répond. À la fin, deux "
                    "séances d’une heure, écran partagé, apprennent à Imane à ajouter une pièce et à faire une "
                    "sauvegarde. Elle a dix-neuf ans et apprend vite.</p>"
                ),
                tasks=(
                    "Choisir un outil libre et gratuit à héberger, et l’installer",
                    "Mettre en page cinq rubriques et vingt fiches de pièces",
                    "Écrire les consignes pour les photos",
                    "Former deux personnes et remettre tous les accès",
                ),
                expected_result=("Un site en ligne, entretenu par l’association, et un catalogue imprimable de vingt pièces signées."),
                prerequisites=("Avoir déjà livré un site à une petite structure",),
                questions=("Pouvez-vous nous montrer un site que vous avez fait ?",),
            ),
        },
        when=AnyTime(),
        modality="remote",
        effort_hours=35,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("design",),
        skills_useful=("software", "writing", "photography"),
        level="some",
        capacity=2,
        published_days_ago=29,
    ),
)
