"""Fès: fountains, calligraphy and potters of the old town."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="division-medina-fes",
        kind="city",
        name="Commune de Fès, division de la médina",
        city="fes",
        summary={
            "fr": ("Le service municipal qui entretient ruelles, fontaines, maisons de culture et ateliers publics de Fès el-Bali."),
            "ar": "المصلحة الجماعية المكلفة بصيانة الأزقة والسقايات ودور الثقافة والورشات العمومية بفاس البالي.",
        },
        body={
            "fr": (
                "<p>Quarante-six agents, dont neuf maîtres artisans, travaillent depuis une maison de Batha. Ils "
                "suivent neuf mille ruelles, soixante-douze fontaines et une trentaine de bâtiments communaux.</p>"
                "<p>La division tient aussi la maison de culture de Batha, où se donnent des cours gratuits de "
                "calligraphie, de dessin et de musique.</p>"
            ),
            "ar": (
                "<p>يشتغل ستة وأربعون موظفا، من بينهم تسعة معلمين حرفيين، انطلاقا من دار بحي البطحاء. ويتابعون تسعة "
                "آلاف زقاق واثنتين وسبعين سقاية ونحو ثلاثين بناية جماعية.</p>"
                "<p>وتسيّر المصلحة كذلك دار الثقافة بالبطحاء، حيث تُعطى دروس مجانية في الخط والرسم والموسيقى.</p>"
            ),
        },
        contact=Contact(
            name="Abdelilah Skalli",
            role="Chef de la division de la médina",
            email="medina.fes@example.org",
            phone="+212 6 00 00 00 41",
            whatsapp="+212 6 00 00 00 41",
        ),
        website="https://medina-fes.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="fontaines-de-la-medina",
        type="env-appui",
        organisation="division-medina-fes",
        places=(
            Place(
                label="Maison de la division, Batha",
                city="fes",
                latitude=34.0609,
                longitude=-4.9839,
                directions="Entrée à gauche du jardin de Batha ; les tournées partent à 7 h 30.",
            ),
        ),
        texts={
            "fr": Text(
                title="Où passe l’eau des soixante-douze fontaines ?",
                summary=(
                    "Hydrauliciens et techniciens de l’eau mesurent débits et fuites des fontaines publiques de Fès "
                    "el-Bali et proposent dix réparations prioritaires."
                ),
                description=(
                    "<p>La moitié des fontaines de zellige de la médina coulent, un quart goutte, un quart est à sec. "
                    "Le volume facturé à la commune a pourtant augmenté d’un tiers en quatre ans. Les plans des "
                    "conduites s’arrêtent en 1987 et une part du réseau ancien, en poterie, passe sous les "
                    "maisons.</p>"
                    "<p>Nous proposons une campagne de mesure simple. De 7 h 30 à 11 h, avant la foule, vous suivez "
                    "avec un fontainier de la division un parcours de six à huit fontaines : débit au seau et au "
                    "chronomètre, pression, état de la vanne, traces d’humidité. L’après-midi, vous reportez les "
                    "points sur une carte et comparez avec les relevés de nuit des compteurs.</p>"
                    "<h3>Avant et après</h3>"
                    "<p>Une réunion en ligne de deux heures prépare votre tournée ; l’analyse des relevés se fait de "
                    "chez vous, dans un tableur partagé. Ne cherchez pas la solution idéale : la division dispose de "
                    "deux équipes de plombiers et d’un budget modeste, elle a besoin de savoir par où commencer.</p>"
                ),
                tasks=(
                    "Mesurer débit et pression sur un parcours de fontaines",
                    "Reporter les points sur la carte commune",
                    "Analyser à distance les relevés de compteurs",
                    "Proposer dix réparations chiffrées en heures et en pièces",
                ),
                expected_result=(
                    "Une carte des soixante-douze fontaines, les pertes estimées par quartier et dix réparations à lancer avant l’été."
                ),
                prerequisites=("Formation ou métier dans l’hydraulique, la plomberie ou la gestion de réseaux d’eau",),
                questions=("Quel matériel de mesure savez-vous utiliser ?",),
                equipment="Chaussures qui ne glissent pas ; manomètres et débitmètre portable sont sur place.",
                safety_note="Ruelles en pente et mulets chargés : on travaille toujours à deux.",
            ),
            "ar": Text(
                title="أين يذهب ماء سقايات المدينة العتيقة؟",
                summary=("مختصون في الماء يقيسون صبيب السقايات العمومية بفاس البالي وتسرباتها ويقترحون عشرة إصلاحات ذات أولوية."),
                description=(
                    "<p>نصف سقايات الزليج بالمدينة العتيقة جارٍ، وربعها يقطر، وربعها جاف. ومع ذلك ارتفعت الكمية "
                    "المفوترة للجماعة بالثلث خلال أربع سنوات. تتوقف تصاميم القنوات عند سنة 1987، ويمر جزء من الشبكة "
                    "القديمة المصنوعة من الفخار تحت البيوت.</p>"
                    "<p>نقترح حملة قياس بسيطة. من السابعة والنصف إلى الحادية عشرة صباحا، قبل الازدحام، تسلكون رفقة "
                    "أحد معلمي السقايات مسارا من ست إلى ثماني سقايات: الصبيب بالدلو وساعة التوقيت، والضغط، وحالة "
                    "الصمام، وآثار الرطوبة. وبعد الزوال تنقلون النقط إلى خريطة وتقارنونها بقراءات العدادات "
                    "الليلية.</p>"
                    "<h3>قبل الزيارة وبعدها</h3>"
                    "<p>يُحضَّر مساركم في اجتماع عن بعد مدته ساعتان، ويتم تحليل القياسات من بيتكم في جدول مشترك. لا "
                    "نبحث عن الحل المثالي: للمصلحة فرقتان من السباكين وميزانية متواضعة، وهي تريد أن تعرف من أين "
                    "تبدأ.</p>"
                ),
                tasks=(
                    "قياس الصبيب والضغط في مسار من السقايات",
                    "نقل النقط إلى الخريطة المشتركة",
                    "تحليل قراءات العدادات عن بعد",
                    "اقتراح عشرة إصلاحات مع تقدير الساعات والقطع",
                ),
                expected_result="خريطة لاثنتين وسبعين سقاية، وتقدير للضياع في كل حي، وعشرة إصلاحات تنطلق قبل الصيف.",
                prerequisites=("تكوين أو مهنة في الهيدروليك أو السباكة أو تدبير شبكات الماء",),
                questions=("ما هي أدوات القياس التي تتقنون استعمالها؟",),
                equipment="أحذية لا تنزلق؛ أجهزة قياس الضغط والصبيب متوفرة بعين المكان.",
                safety_note="أزقة منحدرة وبغال محملة: نشتغل دائما مثنى.",
            ),
        },
        when=Window(start=-15, days=100),
        modality="hybrid",
        shortest_stay=4,
        effort_hours=28,
        notice_days=10,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("water",),
        skills_useful=("engineering", "data"),
        level="professional",
        capacity=3,
        housing="partial",
        insured=True,
        published_days_ago=45,
    ),
    Mission(
        slug="calligraphie-batha",
        type="cul-creation",
        organisation="division-medina-fes",
        places=(
            Place(
                label="Maison de culture de Batha",
                city="fes",
                latitude=34.0606,
                longitude=-4.9846,
                directions="الطابق الأول، درج ضيق دون مصعد.",
            ),
        ),
        texts={
            "ar": Text(
                title="جدارية بالخط المغربي مع فتيان البطحاء",
                summary=("خطاطون ورسامون يرافقون ستة عشر طفلا ويافعا من 10 إلى 16 سنة في إنجاز جدارية بالخط المغربي داخل دار الثقافة."),
                description=(
                    "<p>في فناء دار الثقافة جدار أبيض طوله تسعة أمتار. اقترح الأطفال أن يُكتب عليه ما يسمعونه كل يوم "
                    "في الأزقة: نداء صاحب البغل، وأسماء الحلويات، وأمثال الجدات. جمعوا أكثر من مائتي عبارة واختاروا "
                    "منها اثنتي عشرة، وبقي أن تصير خطا.</p>"
                    "<p>تنعقد الحصص يومي الأربعاء والسبت من الثالثة والنصف إلى الخامسة والنصف. يتكفل الأستاذ عبد الحي "
                    "بأصول الخط المبسوط والمجوهر، وتشتغلون أنتم مع مجموعة من أربعة على عبارة واحدة:</p>"
                    "<ul>"
                    "<li>تمارين بالقصبة والصمغ على الورق؛</li>"
                    "<li>تكبير الحروف بالشبكة؛</li>"
                    "<li>نقل الرسم إلى الجدار وتلوينه بأصباغ مائية.</li></ul>"
                    "<p>يمكنكم الانضمام في أي مرحلة، على أن تحضروا حصتين متتاليتين لإتمام عبارة كاملة. وإن كنتم "
                    "تمارسون فنا قريبا كالغرافيتي أو التصميم الطباعي فأهلا بما تضيفونه. يُكتب اسم كل مشارك، صغيرا كان "
                    "أو كبيرا، أسفل الجدار.</p>"
                ),
                tasks=(
                    "مرافقة مجموعة من أربعة أطفال في تمارين الخط",
                    "المساعدة على تكبير العبارة ونقلها إلى الجدار",
                    "تلوين الحروف مع الأطفال وتنظيف الأدوات",
                ),
                expected_result="جدارية من اثنتي عشرة عبارة تُدشَّن بحضور العائلات، ودفتر تمارين يبقى في دار الثقافة.",
                prerequisites=("ممارسة الخط أو الرسم أو التصميم الطباعي",),
                questions=("هل يمكنكم إرسال صورتين من أعمالكم؟",),
                equipment="ملابس لا تخافون عليها من الصباغة؛ القصبات والأصباغ متوفرة.",
                safeguarding_note=(
                    "ينشط الأستاذ ومساعدة من الدار كل الحصص ولا يغادران الفناء. يوقع كل متدخل ميثاق حماية الطفولة، "
                    "ولا تُنشر صور الأطفال دون إذن مكتوب من الأسر."
                ),
            ),
        },
        when=Recurring(weekdays=(2, 5), start_time="15:30", end_time="17:30", start=5, days=60),
        shortest_stay=4,
        effort_hours=8,
        notice_days=7,
        languages_required=("ar",),
        languages_useful=("fr",),
        skills_required=("arts",),
        skills_useful=("pedagogy", "design"),
        level="some",
        with_children=True,
        capacity=4,
        channel="whatsapp",
        published_days_ago=10,
    ),
    Mission(
        slug="carnet-de-fes-hors-saison",
        type="tou-ambassade",
        city="fes",
        texts={
            "fr": Text(
                title="Raconter un Fès que les guides ne montrent pas",
                summary=(
                    "Pendant votre séjour, écrire ou filmer un récit sur un quartier, un métier ou un repas, puis le "
                    "faire circuler dans votre ville."
                ),
                description=(
                    "<p>Les voyageurs passent une nuit à Fès, courent à la tannerie et repartent vers le désert. Les "
                    "Fassis de Bruxelles, de Montréal ou de Milan, eux, savent où l’on mange la meilleure bissara, "
                    "quel four cuit encore le pain des voisins, à quelle heure l’oued se met à sentir la menthe. La "
                    "commune veut publier ces récits-là, sous le nom de leurs auteurs.</p>"
                    "<p>Choisissez un sujet hors des cinq monuments connus : le quartier des Andalous, la ville "
                    "nouvelle et ses cinémas, Aïn Chkef le dimanche, une noce à Zouagha. Passez-y au moins deux "
                    "demi-journées. Demandez la permission avant de photographier quelqu’un.</p>"
                    "<ul>"
                    "<li>Texte : de six cents à mille mots.</li>"
                    "<li>Vidéo ou son : de deux à quatre minutes.</li></ul>"
                    "<p>Une rédactrice de la commune relit avec vous, à distance, et met en ligne. Ensuite, c’est "
                    "votre tour : une soirée dans une bibliothèque, un café ou chez des amis, là où vous vivez, avec "
                    "notre petit dossier de projection.</p>"
                ),
                tasks=(
                    "Proposer un sujet en cinq lignes",
                    "Passer deux demi-journées sur place, carnet ou caméra en main",
                    "Livrer le récit dans les trois semaines",
                    "Le présenter une fois dans votre ville",
                ),
                expected_result=("Quarante récits en ligne à la fin de l’année et dix soirées dans des villes où vivent des Fassis."),
                questions=("De quel lieu ou de quelle personne voulez-vous parler ?", "Où pourriez-vous présenter votre récit ?"),
            ),
            "ar": Text(
                title="احكوا فاس كما لا يعرفها السياح",
                summary=("خلال إقامتكم، اكتبوا أو صوّروا حكاية عن حي أو حرفة أو أكلة، ثم عرّفوا بها في المدينة التي تعيشون فيها."),
                description=(
                    "<p>يقضي المسافرون ليلة واحدة في فاس، يهرعون إلى دار الدباغة ثم يمضون نحو الصحراء. أما أهل فاس "
                    "المقيمون ببروكسيل أو مونتريال أو ميلانو فيعرفون أين تؤكل أطيب بيصارة، وأي فرن ما زال يطهو خبز "
                    "الجيران، وفي أي ساعة تفوح رائحة النعناع قرب الوادي. تلك الحكايات هي التي تريد الجماعة نشرها "
                    "بأسماء أصحابها.</p>"
                    "<p>اختاروا موضوعا خارج المعالم الخمسة المعروفة: عدوة الأندلس، أو المدينة الجديدة وقاعاتها "
                    "السينمائية، أو عين الشقف يوم الأحد، أو عرسا بزواغة. اقضوا هناك نصفي يوم على الأقل، واطلبوا الإذن "
                    "قبل تصوير أي شخص.</p>"
                    "<ul>"
                    "<li>النص: من ستمائة إلى ألف كلمة.</li>"
                    "<li>الفيديو أو الصوت: من دقيقتين إلى أربع دقائق.</li></ul>"
                    "<p>تراجع محررة من الجماعة العمل معكم عن بعد ثم تنشره. بعد ذلك يأتي دوركم: أمسية في مكتبة أو مقهى "
                    "أو عند أصدقاء حيث تعيشون، مع ملف عرض صغير نعده لكم.</p>"
                ),
                tasks=(
                    "اقتراح موضوع في خمسة أسطر",
                    "قضاء نصفي يوم في المكان بدفتر أو آلة تصوير",
                    "تسليم الحكاية في غضون ثلاثة أسابيع",
                    "تقديمها مرة واحدة في مدينتكم",
                ),
                expected_result="أربعون حكاية منشورة مع نهاية السنة، وعشر أمسيات في مدن يعيش فيها أهل فاس.",
                questions=("عن أي مكان أو شخص تريدون الحديث؟", "أين يمكنكم تقديم حكايتكم؟"),
            ),
        },
        when=AnyTime(),
        modality="hybrid",
        accessible=True,
        shortest_stay=2,
        effort_hours=10,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar", "en", "es"),
        skills_useful=("writing", "photography", "video"),
        channel="external",
        answer_url="https://recits-fes.example.org/proposer",
        published_days_ago=24,
    ),
    Mission(
        slug="potiers-ain-nokbi",
        type="inv-visite",
        city="fes",
        places=(
            Place(
                label="Quartier des potiers, Aïn Nokbi",
                city="fes",
                latitude=34.0596,
                longitude=-4.9511,
                directions="Rendez-vous au bureau d’accueil de la zone ; la commune vient vous chercher à Bab Ftouh.",
            ),
        ),
        texts={
            "fr": Text(
                title="Visiter quatre poteries qui passent au four à gaz",
                summary=(
                    "Une demi-journée à Aïn Nokbi pour les membres de la diaspora curieux de projets artisanaux : "
                    "comptes ouverts, questions franches, aucun engagement."
                ),
                description=(
                    "<p>Les potiers d’Aïn Nokbi ont quitté le bois et les noyaux d’olive, dont la fumée noircissait "
                    "tout l’est de la ville, pour des fours à gaz. Quatre ateliers veulent maintenant agrandir : un "
                    "second four, un local de séchage, une presse à zellige. Les banques demandent un dossier ; eux "
                    "préfèrent montrer.</p>"
                    "<p>La visite dure de 9 h à 13 h, pour deux à cinq personnes. Vous passez quarante minutes par "
                    "atelier, avec le patron et une conseillère du service économique, qui a préparé une fiche : "
                    "effectif, carnet de commandes, coût du gaz, besoin de financement. Suit un déjeuner commun à la "
                    "cantine de la zone.</p>"
                    "<p>On vous demande votre avis, pas votre carnet de chèques. Rien ne se signe et aucune somme ne "
                    "change de main ce jour-là. <b>La commune ne recommande aucun placement</b> et cette visite n’est "
                    "pas un conseil financier ; qui voudrait aller plus loin doit consulter son propre conseil, un "
                    "notaire ou un comptable.</p>"
                ),
                tasks=(
                    "Lire les quatre fiches avant de venir",
                    "Visiter les ateliers et interroger les patrons",
                    "Remplir une grille d’observations, anonyme si vous le souhaitez",
                ),
                expected_result="Chaque atelier reçoit une page de remarques et sait ce qui manque à son dossier.",
                questions=("Quel est votre métier, et que souhaitez-vous voir en priorité ?",),
            ),
        },
        when=AnyTime(),
        shortest_stay=1,
        effort_hours=5,
        notice_days=5,
        audience="diaspora",
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_useful=("finance", "business", "energy"),
        level="some",
        meals="provided",
        transport="partial",
        channel="phone",
        contact=Contact(
            name="Loubna Filali",
            role="Conseillère, service économique",
            email="economie.fes@example.org",
            phone="+212 6 00 00 00 42",
        ),
        published_days_ago=39,
    ),
)
