"""Tanger: a sports association of Beni Makada, a beach, and firms that look for buyers."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text

ORGANISATIONS = (
    Organisation(
        slug="riyah-boughaz",
        kind="association",
        name="Association Riyah Boughaz",
        city="tanger",
        summary={
            "fr": (
                "Club de quartier à Beni Makada : handball, futsal et aide aux devoirs pour trois cent cinquante enfants et adolescents."
            ),
            "ar": "ناد رياضي ببني مكادة: كرة اليد وكرة القدم داخل القاعة ودعم مدرسي لثلاثمائة وخمسين طفلا ويافعا.",
        },
        body={
            "fr": (
                "<p>Le club s’entraîne sur deux terrains communaux et dans la salle d’un collège. Il a inscrit sa "
                "première équipe féminine en 2016 et compte aujourd’hui cent vingt filles.</p>"
                "<p>La règle de la maison : pas d’entraînement sans cahier de devoirs présenté. Quatorze entraîneurs "
                "bénévoles et deux éducatrices salariées l’appliquent avec le sourire.</p>"
            ),
            "ar": (
                "<p>يتدرب النادي في ملعبين جماعيين وفي قاعة إعدادية. سجل أول فريق نسوي سنة 2016 ويضم اليوم مائة "
                "وعشرين فتاة.</p>"
                "<p>قاعدة البيت واحدة: لا تدريب دون تقديم دفتر الواجبات المدرسية. ويسهر على تطبيقها، بابتسامة، أربعة "
                "عشر مدربا متطوعا ومربيتان.</p>"
            ),
        },
        contact=Contact(
            name="Yassine El Khattabi",
            role="Secrétaire général",
            email="bureau.riyah@example.org",
            phone="+212 6 00 00 00 51",
            whatsapp="+212 6 00 00 00 51",
        ),
        website="https://riyah-boughaz.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="tournoi-futsal-beni-makada",
        type="spo-evenement",
        organisation="riyah-boughaz",
        places=(
            Place(
                label="Terrain de proximité, Beni Makada",
                city="tanger",
                latitude=35.7541,
                longitude=-5.8092,
                directions="سيارة أجرة كبيرة من ساحة 9 أبريل إلى بني مكادة، ثم ثلاث دقائق مشيا.",
            ),
        ),
        texts={
            "ar": Text(
                title="دوري الأحياء في كرة القدم داخل القاعة يحتاج منظمين",
                summary=("متطوعون لثلاث أمسيات من دوري يجمع أربعة وعشرين فريقا من أحياء طنجة: استقبال وتسجيل نتائج وماء وإسعافات أولية."),
                description=(
                    "<p>اعتذر خمسة من منظمينا لأن امتحاناتهم تأجلت إلى أسبوع الدوري نفسه. الفرق أربعة وعشرون، "
                    "واللاعبون واللاعبات مائتان وأربعون بين السادسة عشرة والثلاثين، ومدرجات الملعب لا تتسع لأكثر من "
                    "خمسمائة متفرج. من دون استقبال جيد عند الباب تضيع الأمسية كلها.</p>"
                    "<p>تبدأ المباريات في الخامسة مساء وتنتهي في العاشرة ليلا، ونلتقي قبلها بساعة لتوزيع المهام وشرب "
                    "الشاي. تختارون دورا واحدا في كل أمسية:</p>"
                    "<ul>"
                    "<li>باب الملعب: عد الداخلين وتوجيه العائلات إلى مدرجها؛</li>"
                    "<li>طاولة النتائج: الساعة والأهداف والإنذارات؛</li>"
                    "<li>منطقة الفرق: الماء والقمصان واحترام المواعيد؛</li>"
                    "<li>ركن الإسعاف، لمن يحمل شهادة في ذلك.</li></ul>"
                    "<p>يتولى التحكيم حكام العصبة، ويحضر عونان من الجماعة لحفظ النظام. بعد المباراة الأخيرة ننظف "
                    "المدرجات معا في ربع ساعة، ثم نتعشى بيصارة وسمكا مقليا.</p>"
                ),
                tasks=(
                    "استقبال الفرق والجمهور أو مسك طاولة النتائج",
                    "توزيع الماء والحرص على مواعيد المباريات",
                    "المساعدة على تنظيف المدرجات في الختام",
                ),
                expected_result="ثماني وأربعون مباراة في وقتها دون حادث، وملعب نظيف كل ليلة.",
                questions=("أي أمسية تختارون وأي دور تفضلون؟",),
                equipment="حذاء رياضي ومعطف خفيف: تهب الرياح الشرقية مساء.",
                safety_note="لا يتدخل المتطوعون في أي خلاف؛ يُستدعى مسؤول الأمسية أو عون الجماعة.",
            ),
        },
        when=Slots(
            slots=(
                Slot(start=12, days=1, start_time="16:00", end_time="22:30", capacity=12),
                Slot(start=13, days=1, start_time="16:00", end_time="22:30", capacity=12),
                Slot(start=19, days=1, start_time="16:00", end_time="22:30", capacity=14),
            )
        ),
        urgent=True,
        accessible=True,
        effort_hours=7,
        notice_days=3,
        deadline=8,
        languages_required=("ar",),
        languages_useful=("fr", "es"),
        skills_useful=("event_organisation", "sport", "first_aid"),
        groups_welcome=True,
        capacity=38,
        meals="provided",
        channel="whatsapp",
        answer_days=2,
        published_days_ago=1,
    ),
    Mission(
        slug="handball-filles-beni-makada",
        type="spo-stage",
        organisation="riyah-boughaz",
        places=(
            Place(
                label="Salle du collège, Beni Makada",
                city="tanger",
                latitude=35.7512,
                longitude=-5.8047,
                directions="Entrée par la cour, côté gymnase ; le gardien a la liste des intervenants.",
            ),
        ),
        texts={
            "fr": Text(
                title="Entraîner les handballeuses de Beni Makada",
                summary=(
                    "Joueuses, joueurs et entraîneurs renforcent trois soirs par semaine la section féminine, "
                    "quarante filles de 11 à 17 ans qui préparent le championnat régional."
                ),
                description=(
                    "<p>La section compte quarante filles et deux entraîneurs. Quand l’un garde les débutantes, "
                    "l’autre ne peut pas travailler la défense avec les cadettes, qui ont perdu quatre matchs sur six "
                    "d’un seul but. Une personne de plus dans la salle change tout.</p>"
                    "<p>Les séances vont de 17 h à 19 h le mardi, le jeudi et le samedi. Première demi-heure : "
                    "devoirs et échauffement. Ensuite, deux groupes. Vous prenez l’un d’eux avec un plan de séance "
                    "que vous bâtissez la veille, au téléphone, avec l’entraîneuse Hanane : jeu au poste, repli "
                    "défensif, tirs en suspension, ou simplement courir et attraper pour les plus jeunes. La salle "
                    "n’est pas chauffée et le toit goutte au-dessus d’un but quand il pleut : on s’adapte.</p>"
                    "<p>Venez pour au moins trois séances. Si vous avez joué en club, même il y a vingt ans, cela "
                    "suffit pour les débutantes ; un diplôme d’entraîneur est bienvenu pour les cadettes. Les filles "
                    "adorent poser des questions sur la vie de sportive ailleurs : prévoyez du temps.</p>"
                ),
                tasks=(
                    "Préparer la séance avec l’entraîneuse",
                    "Conduire un groupe de vingt joueuses pendant une heure et demie",
                    "Laisser trois exercices décrits et dessinés",
                ),
                expected_result="Deux groupes de niveau à chaque séance et un cahier d’exercices qui reste au club.",
                prerequisites=(
                    "Avoir joué ou entraîné en club de handball",
                    "Extrait de casier judiciaire de moins de six mois, envoyé sept jours avant",
                ),
                questions=("À quel niveau avez-vous joué ou entraîné ?",),
                equipment="Chaussures de salle à semelle claire.",
                safeguarding_note=(
                    "Hanane ou l’éducatrice est présente à chaque séance. Vestiaires interdits aux intervenants, "
                    "aucun trajet ni message privé avec les joueuses ; les parents sont prévenus de votre venue."
                ),
            ),
            "ar": Text(
                title="تدريب فتيات كرة اليد ببني مكادة",
                summary=(
                    "لاعبون ولاعبات ومدربون يعززون ثلاث مرات في الأسبوع الفرع النسوي: أربعون فتاة من 11 إلى 17 سنة يستعددن للبطولة الجهوية."
                ),
                description=(
                    "<p>يضم الفرع أربعين فتاة ومدربين اثنين. وحين ينشغل أحدهما بالمبتدئات لا يستطيع الآخر أن يشتغل "
                    "على الدفاع مع الفتيات الكبيرات، وقد خسرن أربع مباريات من ست بفارق هدف واحد. شخص إضافي في القاعة "
                    "يغير كل شيء.</p>"
                    "<p>تمتد الحصص من الخامسة إلى السابعة مساء أيام الثلاثاء والخميس والسبت. نصف الساعة الأول "
                    "للواجبات المدرسية والإحماء، ثم تنقسم الفتيات إلى مجموعتين. تأخذون إحداهما وفق خطة تضعونها عشية "
                    "الحصة بالهاتف مع المدربة حنان: اللعب في المراكز، والعودة إلى الدفاع، والتصويب من الارتقاء، أو "
                    "مجرد الجري والإمساك بالكرة للصغيرات. القاعة غير مدفأة ويتسرب إليها المطر أحيانا، فنتكيف.</p>"
                    "<p>نرجو الالتزام بثلاث حصص على الأقل. من لعب في ناد ولو قبل عشرين سنة يكفيه ذلك لتأطير "
                    "المبتدئات، ودبلوم التدريب مرحب به للكبيرات. تحب الفتيات السؤال عن حياة الرياضيات في الخارج، "
                    "فخصصوا لذلك بعض الوقت.</p>"
                ),
                tasks=(
                    "تحضير الحصة مع المدربة",
                    "تأطير مجموعة من عشرين لاعبة ساعة ونصفا",
                    "ترك ثلاثة تمارين مشروحة ومرسومة",
                ),
                expected_result="مجموعتان حسب المستوى في كل حصة، ودفتر تمارين يبقى في النادي.",
                prerequisites=(
                    "تجربة لعب أو تدريب في ناد لكرة اليد",
                    "شهادة السجل العدلي لأقل من ستة أشهر، تُرسل قبل سبعة أيام",
                ),
                questions=("في أي مستوى لعبتم أو دربتم؟",),
                equipment="حذاء رياضي للقاعات بنعل فاتح.",
                safeguarding_note=(
                    "تحضر المدربة حنان أو المربية في كل حصة. يُمنع دخول غرف تغيير الملابس على المتدخلين، ولا تنقل ولا "
                    "رسائل خاصة مع اللاعبات، ويُخبر الآباء مسبقا بقدومكم."
                ),
            ),
        },
        when=Recurring(weekdays=(1, 3, 5), start_time="17:00", end_time="19:00", start=0, days=100),
        shortest_stay=6,
        effort_hours=9,
        notice_days=7,
        languages_required=("fr",),
        languages_useful=("ar", "es"),
        skills_required=("sport",),
        skills_useful=("pedagogy", "first_aid"),
        level="some",
        with_children=True,
        capacity=3,
        meals="partial",
        certificate=True,
        channel="whatsapp",
        published_days_ago=16,
    ),
    Mission(
        slug="acheteurs-pour-sous-traitants",
        type="inv-reseau",
        city="tanger",
        texts={
            "fr": Text(
                title="Ouvrir des portes à quatorze sous-traitants tangérois",
                summary=(
                    "Depuis votre poste d’acheteur, de logisticien ou de commercial en Europe, relire l’offre de "
                    "petites entreprises et leur présenter deux interlocuteurs."
                ),
                description=(
                    "<p>Autour des grandes usines de câblage et d’automobile, quatorze petites entreprises de Gzenaya "
                    "et de Boukhalef découpent, emballent, impriment, usinent. Elles dépendent presque toutes d’un "
                    "seul donneur d’ordre. Quand celui-ci a ralenti l’an dernier, trois ont fermé deux mois.</p>"
                    "<p>Leur catalogue est souvent une présentation de quarante pages qui ne dit ni les délais, ni "
                    "les quantités minimales, ni les certifications. Vous savez, vous, ce qu’un acheteur de Vigo, de "
                    "Lille ou de Wolfsburg lit en premier. Nous vous envoyons deux fiches d’entreprise ; vous les "
                    "corrigez, puis vous passez une heure en visio avec le patron pour éprouver son argumentaire.</p>"
                    "<p>Si l’offre vous semble tenir, vous faites suivre la fiche à deux personnes de votre réseau, "
                    "sans commission ni exclusivité, et vous nous dites ce qu’elles en pensent, même si c’est non. Ni "
                    "vous ni la ville ne garantissez quoi que ce soit : <b>ce service met en relation, il ne donne "
                    "aucun conseil financier ou juridique.</b></p>"
                ),
                tasks=(
                    "Relire et corriger deux fiches d’entreprise",
                    "Mener un entretien d’une heure par entreprise",
                    "Transmettre la fiche à deux contacts et rapporter leur réponse",
                ),
                expected_result="Quatorze fiches d’une page en trois langues et au moins vingt mises en relation suivies.",
                prerequisites=("Travailler ou avoir travaillé dans les achats, la logistique ou la vente industrielle",),
                questions=("Dans quel secteur et dans quel pays exercez-vous ?",),
            ),
        },
        when=AnyTime(),
        modality="remote",
        effort_hours=8,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("es", "en"),
        skills_required=("business",),
        skills_useful=("sales", "logistics", "marketing"),
        level="professional",
        capacity=7,
        channel="email",
        contact=Contact(
            name="Imane Raissouni",
            role="Service de l’économie et des entreprises",
            email="entreprises.tanger@example.org",
            phone="+212 6 00 00 00 52",
        ),
        answer_days=10,
        published_days_ago=48,
    ),
    Mission(
        slug="plage-merkala-rmilat",
        type="env-chantier",
        city="tanger",
        places=(
            Place(
                label="Plage de Merkala",
                city="tanger",
                latitude=35.7905,
                longitude=-5.8335,
                directions="Navette gratuite à 8 h devant le port de plaisance.",
            ),
            Place(
                label="Sentier de Rmilat",
                city="tanger",
                latitude=35.7916,
                longitude=-5.8674,
            ),
        ),
        texts={
            "ar": Text(
                title="صبيحة نظافة من شاطئ مرقالة إلى غابة الرميلات",
                summary="ثلاث صبيحات مفتوحة للعائلات لجمع النفايات وعدّها وإصلاح ممر غابوي على ضفة المضيق.",
                description=(
                    "<p>بعد كل هبوب قوي للرياح الغربية يمتلئ رمل مرقالة بخيوط الصيد وقطع البوليسترين وأعواد القطن. "
                    "وفي الأعلى، بالرميلات، خرّبت الأمطار جزءا من الممر، فصار المتنزهون يمشون فوق الشجيرات الفتية. "
                    "الموقعان لا يفصل بينهما سوى كيلومترات قليلة، لذلك نجمعهما في صبيحة واحدة.</p>"
                    "<p>نلتقي في الثامنة والنصف على الشاطئ. يتوزع المشاركون على فرق من ثمانية، كل فريق في مائة متر، "
                    "ومعه ورقة لعدّ ما يجمع حسب الصنف. في العاشرة والنصف استراحة مع الحليب والخبز البلدي، ثم تصعد "
                    "الفرق الراغبة بالحافلة إلى الرميلات لغرس شجيرات العرعار ووضع حواجز خشبية مع حراس الغابة. ننتهي "
                    "في الثانية عشرة والنصف.</p>"
                    "<p>يأتي الأطفال مع آبائهم ولهم فريق خاص بمسابقة صغيرة. تُرسل أرقام العدّ إلى شبكة علمية تتابع "
                    "نفايات المتوسط، وتُعلَّق في الحي نتيجة كل صبيحة مقارنة بالتي قبلها.</p>"
                ),
                tasks=(
                    "جمع النفايات وفرزها وعدّها في مقطع من مائة متر",
                    "غرس الشجيرات أو تثبيت حواجز الممر",
                    "تحميل الأكياس في شاحنة الجماعة",
                ),
                expected_result="تنظيف كيلومتر ونصف من الشاطئ وعدّ نفاياته، وإصلاح مائتي متر من الممر في كل صبيحة.",
                questions=("كم شخصا ستكونون، وهل معكم أطفال؟",),
                equipment="قبعة وقنينة ماء وحذاء مغلق؛ القفازات والأكياس متوفرة.",
                safety_note="يُمنع النزول إلى الصخور؛ لا يلمس الأطفال الزجاج والحقن، ويجمعها منشط مجهز.",
            ),
            "fr": Text(
                title="Une matinée de nettoyage, de Merkala à Rmilat",
                summary=(
                    "Trois matinées ouvertes aux familles pour ramasser et compter les déchets d’une plage du "
                    "détroit, puis réparer un sentier forestier."
                ),
                description=(
                    "<p>Après chaque coup de vent d’ouest, le sable de Merkala se couvre de fil de pêche, de "
                    "polystyrène et de cotons-tiges. Plus haut, à Rmilat, les pluies ont emporté un bout de sentier "
                    "et les promeneurs marchent sur les jeunes plants. Quelques kilomètres séparent les deux sites : "
                    "nous les traitons dans la même matinée.</p>"
                    "<p>Rendez-vous à 8 h 30 sur la plage. Chaque équipe de huit reçoit cent mètres de sable et une "
                    "feuille pour compter ce qu’elle ramasse, catégorie par catégorie. Pause à 10 h 30, lait et pain "
                    "de campagne. Les volontaires montent ensuite en minibus planter des thuyas et poser des rondins "
                    "avec les gardes forestiers. Fin à 12 h 30.</p>"
                    "<p>Les enfants viennent avec leurs parents et forment leur propre équipe, avec un petit "
                    "concours. Les comptages partent vers un réseau scientifique qui suit les déchets en "
                    "Méditerranée ; le résultat de chaque matinée est affiché dans le quartier, à côté du "
                    "précédent.</p>"
                ),
                tasks=(
                    "Ramasser, trier et compter sur cent mètres de plage",
                    "Planter ou fixer les rondins du sentier",
                    "Charger les sacs dans le camion de la commune",
                ),
                expected_result=(
                    "À chaque matinée, un kilomètre et demi de plage propre et compté, deux cents mètres de sentier remis en état."
                ),
                questions=("Combien serez-vous, et avec des enfants ?",),
                equipment="Chapeau, gourde, chaussures fermées ; gants et sacs sont fournis.",
                safety_note=(
                    "On ne descend pas dans les rochers ; verre et seringues sont ramassés par un animateur équipé, jamais par les enfants."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(start=26, days=1, start_time="08:30", end_time="12:30", capacity=40),
                Slot(start=54, days=1, start_time="08:30", end_time="12:30", capacity=40),
                Slot(start=82, days=1, start_time="08:30", end_time="12:30", capacity=40),
            )
        ),
        effort_hours=4,
        notice_days=2,
        deadline=21,
        minors_with_guardian=True,
        languages_required=("ar",),
        languages_useful=("fr", "es"),
        families_welcome=True,
        groups_welcome=True,
        capacity=120,
        meals="partial",
        transport="provided",
        insured=True,
        channel="external",
        answer_url="https://littoral-tanger.example.org/matinees",
        published_days_ago=13,
    ),
)
