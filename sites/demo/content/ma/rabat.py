"""Rabat: a regional library and its readers, the memory of the Bouregreg, and two desks of the city hall."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="bibliotheque-al-irfane",
        kind="public_body",
        name="Bibliothèque régionale Al Irfane",
        city="rabat",
        summary={
            "fr": (
                "Bibliothèque publique de Rabat : trois annexes de quartier, un fonds sonore régional et des lectures pour tous les âges."
            ),
            "ar": "مكتبة عمومية بالرباط: ثلاثة فروع في الأحياء ورصيد صوتي جهوي وجلسات قراءة لكل الأعمار.",
        },
        body={
            "fr": (
                "<p>Le bâtiment principal, près du campus, abrite cent quarante mille volumes en arabe, en français "
                "et en amazighe. Les annexes de Yacoub El Mansour, de l’Océan et de Youssoufia prêtent surtout des "
                "livres pour enfants.</p>"
                "<p>Depuis 2018, la bibliothèque constitue un fonds sonore : métiers du fleuve, chants de mariage, "
                "parlers de la côte. Tout est consultable sur place et, avec l’accord des personnes, en ligne.</p>"
            ),
            "ar": (
                "<p>تضم البناية الرئيسية قرب المدينة الجامعية مائة وأربعين ألف مجلد بالعربية والفرنسية والأمازيغية. "
                "أما فروع يعقوب المنصور والمحيط واليوسفية فتعير خصوصا كتب الأطفال.</p>"
                "<p>ومنذ 2018 تُكوّن المكتبة رصيدا صوتيا يجمع حرف النهر وأغاني الأعراس ولهجات الساحل. كل التسجيلات "
                "متاحة للاستماع بعين المكان، وعلى الإنترنت إذا وافق أصحابها.</p>"
            ),
        },
        contact=Contact(
            name="Houda Chraibi",
            role="Responsable des publics",
            email="publics.alirfane@example.org",
            phone="+212 6 00 00 00 21",
            whatsapp="+212 6 00 00 00 21",
        ),
        website="https://alirfane.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="passeurs-du-bouregreg",
        type="cul-memoire",
        organisation="bibliotheque-al-irfane",
        places=(
            Place(
                label="Quai des barques, rive de Rabat",
                city="rabat",
                latitude=34.0308,
                longitude=-6.8321,
                directions="En contrebas de la Kasbah des Oudayas, près de l’embarcadère.",
            ),
        ),
        texts={
            "ar": Text(
                title="تسجيل حكايات أصحاب القوارب بأبي رقراق",
                summary="لقاءات مصورة مع أربعة عشر من قدماء ملاحي القوارب بين الرباط وسلا، ثم تفريغ التسجيلات بعد عودتكم.",
                description=(
                    "<p>قبل الترامواي والجسور الجديدة كان آلاف الناس يعبرون النهر كل صباح في قوارب خشبية. لم يبق من "
                    "أصحابها المسجلين في السبعينيات سوى أربعة عشر رجلا، أكبرهم في السابعة والثمانين. يعرفون أسماء "
                    "التيارات وأثمان العبور وأغاني التجديف، ولم يسجل أحد ذلك كاملا.</p>"
                    "<p>تجري اللقاءات صباحا على الرصيف أو في بيت الملاح إن كان متعبا، ولا تتجاوز تسعين دقيقة. تتولون "
                    "طرح الأسئلة أو التصوير، ويرافقكم أمين من المكتبة سبق له أن زار الأسرة وحصل على الموافقة "
                    "المكتوبة. وبعد الزوال تصنفون الملفات في قاعة التسجيلات وتكتبون بطاقة من عشرة أسطر عن كل "
                    "لقاء.</p>"
                    "<h3>من بعيد</h3>"
                    "<p>بعد عودتكم تفرغون ساعتين من التسجيل بالدارجة كما نُطقت، وتضيفون ملخصا قصيرا بالفرنسية إن "
                    "استطعتم. نرسل لكم دليلا للكتابة وبرنامجا سهلا للاستماع المتقطع.</p>"
                ),
                tasks=(
                    "تحضير الأسئلة مع أمين المكتبة، نصف يوم",
                    "إجراء ثلاثة لقاءات أو تصويرها",
                    "تصنيف الملفات وكتابة بطاقة كل لقاء",
                    "تفريغ ساعتين من التسجيل بعد العودة",
                ),
                expected_result="أربعة عشر لقاء محفوظا ومفرغا، ومعرض صوتي من عشرين دقيقة يُفتتح على الرصيف.",
                prerequisites=("فهم الدارجة المغربية جيدا",),
                questions=("هل سبق لكم إجراء مقابلة أو تصويرها؟", "كم صباحا يمكنكم تخصيصه؟"),
                equipment="هاتف أو آلة تصوير إن توفرت؛ المسجل والميكروفونات من المكتبة.",
            ),
            "fr": Text(
                title="Enregistrer les passeurs du Bouregreg",
                summary=(
                    "Des entretiens filmés avec quatorze anciens bateliers entre Rabat et Salé, puis deux heures de "
                    "transcription depuis chez vous."
                ),
                description=(
                    "<p>Avant le tramway et les nouveaux ponts, des milliers de gens traversaient chaque matin en "
                    "barque de bois. Des bateliers inscrits dans les années 1970, il en reste quatorze ; le doyen a "
                    "quatre-vingt-sept ans. Ils connaissent le nom des courants, le prix du passage, les chants de "
                    "rame, et personne n’a tout enregistré.</p>"
                    "<p>Les entretiens ont lieu le matin, sur le quai ou chez le batelier s’il est fatigué, et ne "
                    "dépassent pas quatre-vingt-dix minutes. Vous posez les questions ou vous filmez ; un "
                    "bibliothécaire, qui a déjà rencontré la famille et recueilli l’accord écrit, vous accompagne. "
                    "L’après-midi, vous classez les fichiers au studio et rédigez une notice de dix lignes.</p>"
                    "<h3>À distance</h3>"
                    "<p>De retour chez vous, vous transcrivez deux heures de darija telle qu’elle est dite, avec un "
                    "court résumé en français si vous le pouvez. Un guide d’écriture et un logiciel d’écoute ralentie "
                    "sont fournis.</p>"
                ),
                tasks=(
                    "Préparer les questions avec le bibliothécaire, une demi-journée",
                    "Mener ou filmer trois entretiens",
                    "Classer les fichiers et rédiger les notices",
                    "Transcrire deux heures après le retour",
                ),
                expected_result=(
                    "Quatorze entretiens conservés et transcrits, et une installation sonore de vingt minutes inaugurée sur le quai."
                ),
                prerequisites=("Bien comprendre la darija",),
                questions=("Avez-vous déjà mené ou filmé un entretien ?", "Combien de matinées pouvez-vous donner ?"),
                equipment="Téléphone ou appareil si vous en avez un ; enregistreur et micros sont prêtés.",
            ),
        },
        when=Window(start=14, days=75),
        modality="hybrid",
        shortest_stay=3,
        effort_hours=20,
        notice_days=7,
        remote_follow_up=True,
        languages_required=("ar",),
        languages_useful=("fr",),
        skills_useful=("video", "writing", "heritage"),
        level="some",
        capacity=5,
        published_days_ago=18,
    ),
    Mission(
        slug="lecture-yacoub-el-mansour",
        type="edu-soutien",
        organisation="bibliotheque-al-irfane",
        places=(
            Place(
                label="Annexe de Yacoub El Mansour",
                city="rabat",
                latitude=33.9926,
                longitude=-6.8779,
                directions="قرب ملعب الحي، المدخل من جهة الحديقة.",
            ),
        ),
        texts={
            "ar": Text(
                title="القراءة بصوت مسموع مع تلاميذ الابتدائي",
                summary="ساعتان بعد زوال الأربعاء والسبت لمساعدة أطفال من 7 إلى 11 سنة بيعقوب المنصور على القراءة بطلاقة.",
                description=(
                    "<p>يأتي إلى الفرع نحو ثلاثين طفلا، أمهاتهم يشتغلن في البيوت أو في السوق. يعرفون الحروف كلها، لكن "
                    "القراءة تظل عندهم مقاطع متفرقة، فيصلون إلى آخر الجملة وقد نسوا أولها. لا يحتاجون إلى درس جديد بل "
                    "إلى من يسمعهم وهم يقرؤون.</p>"
                    "<p>تجلسون مع ثلاثة أطفال حول طاولة منخفضة وتتناوبون على قصة قصيرة مشكولة:</p>"
                    "<ul>"
                    "<li>من الثالثة إلى الثالثة والنصف: تقرؤون أنتم بصوت مسموع؛</li>"
                    "<li>من الثالثة والنصف إلى الرابعة والربع: يقرأ كل طفل صفحة ثم يعيدها؛</li>"
                    "<li>بعد استراحة قصيرة: يحكي الأطفال القصة بكلماتهم أو يرسمون مشهدا منها؛</li>"
                    "<li>في الختام: يختار كل واحد كتابا يحمله إلى البيت.</li></ul>"
                    "<p>تسجل أمينة المكتبة عدد الكلمات المقروءة في الدقيقة مرة كل أسبوعين، فيرى الأطفال تقدمهم في "
                    "منحنى صغير معلق على الجدار. نفضل من يلتزم بثلاث حصص على الأقل حتى يتعود عليه الأطفال.</p>"
                ),
                tasks=(
                    "القراءة بصوت مسموع والاستماع لثلاثة أطفال",
                    "تشجيع كل طفل على حكاية ما قرأ",
                    "تدوين ملاحظة قصيرة في دفتر المجموعة",
                ),
                expected_result="يقرأ كل طفل ست قصص كاملة خلال الدورة، ويستعير كتابا في كل حصة.",
                prerequisites=("قراءة العربية الفصحى بطلاقة", "إرسال نسخة من بطاقة التعريف وشهادة السجل العدلي قبل عشرة أيام"),
                questions=("ما هي التواريخ الثلاثة التي تناسبكم؟",),
                safeguarding_note=(
                    "تبقى أمينة المكتبة حاضرة في القاعة المفتوحة طوال الحصة. لا يُترك أي متطوع وحده مع طفل، ويُمنع التصوير وتبادل الأرقام."
                ),
            ),
        },
        when=Recurring(weekdays=(2, 5), start_time="15:00", end_time="17:00", start=7, days=120),
        accessible=True,
        shortest_stay=10,
        effort_hours=6,
        notice_days=10,
        languages_required=("ar",),
        languages_useful=("fr",),
        skills_useful=("pedagogy", "childcare"),
        with_children=True,
        capacity=6,
        certificate=True,
        channel="whatsapp",
        answer_days=5,
        published_days_ago=8,
    ),
    Mission(
        slug="partenaires-arbres-de-rabat",
        type="pub-jumelage",
        city="rabat",
        texts={
            "fr": Text(
                title="Trouver cinq villes partenaires pour les arbres de Rabat",
                summary=(
                    "Depuis chez vous, repérer et présenter à la ville des communes d’Europe prêtes à échanger leurs "
                    "méthodes sur les arbres d’alignement et l’arrosage."
                ),
                description=(
                    "<p>Rabat plante chaque hiver entre deux et trois mille arbres. Un sur quatre meurt avant son "
                    "troisième été : fosses trop petites, arrosage aux heures chaudes, essences mal choisies pour le "
                    "front de mer. D’autres villes ont réglé ces problèmes ; encore faut-il savoir lesquelles, et qui "
                    "appeler.</p>"
                    "<p>Nous ne cherchons pas un jumelage avec photo et banderole, mais des échanges entre "
                    "jardiniers. Vous habitez Nantes, Málaga, Gand ou Stuttgart, vous savez lire le site d’une mairie "
                    "et passer un coup de fil : identifiez le service des espaces verts de votre ville, posez nos "
                    "huit questions, rédigez un profil de deux pages.</p>"
                    "<p>Une réunion en ligne ouvre le travail, une autre le ferme, toutes deux en fin de journée. "
                    "Entre les deux, vous avancez à votre rythme, en comptant une quinzaine d’heures. La ville prend "
                    "ensuite le relais : elle écrit officiellement aux communes retenues et vous tient en copie du "
                    "premier échange.</p>"
                ),
                tasks=(
                    "Repérer une ou deux communes et leur interlocuteur technique",
                    "Mener un entretien de trente minutes à partir de nos questions",
                    "Rédiger un profil de deux pages en français",
                ),
                expected_result=(
                    "Cinq profils comparables et, avant la saison de plantation, deux visites en ligne entre équipes de jardiniers."
                ),
                questions=("Dans quelle ville vivez-vous et quelles langues y parlez-vous ?",),
            ),
        },
        when=AnyTime(),
        modality="remote",
        effort_hours=15,
        remote_follow_up=True,
        audience="diaspora",
        languages_required=("fr",),
        languages_useful=("en", "es"),
        skills_useful=("public_administration", "environment", "writing"),
        level="some",
        capacity=5,
        contact=Contact(
            name="Anas Benchekroun",
            role="Chargé de la coopération décentralisée",
            email="cooperation.rabat@example.org",
            phone="+212 6 00 00 00 22",
        ),
        answer_days=10,
        published_days_ago=41,
    ),
    Mission(
        slug="quatorze-mille-doleances",
        type="pub-appui",
        city="rabat",
        places=(
            Place(
                label="Hôtel de ville de Rabat, bureau des doléances",
                city="rabat",
                latitude=34.0186,
                longitude=-6.8352,
            ),
        ),
        texts={
            "fr": Text(
                title="Faire parler quatorze mille doléances d’habitants",
                summary=(
                    "Un ou une spécialiste des données aide le bureau des doléances à nettoyer cinq ans de registres "
                    "et à en tirer un tableau de bord mensuel."
                ),
                description=(
                    "<p>Lampadaire éteint, trottoir affaissé, bruit, permis qui traîne : depuis cinq ans, chaque "
                    "demande d’habitant est saisie dans un tableur, un par mois, avec des colonnes qui changent de "
                    "nom selon l’agent. Cela fait soixante fichiers et un peu plus de quatorze mille lignes, en "
                    "français et en arabe mêlés. On y trouve tout, sauf une réponse à la question du conseil "
                    "municipal : combien de temps met-on, et où est-ce le plus long ?</p>"
                    "<p>Les fichiers vous sont remis sans noms ni téléphones. Les deux premiers jours se passent à "
                    "l’hôtel de ville, de 9 h à 15 h, à comprendre avec Mme Alaoui et ses trois collègues ce que "
                    "chaque colonne veut dire. Vous continuez ensuite où vous voulez.</p>"
                    "<p>Nous souhaitons des outils libres que le bureau sache relancer seul : un script documenté, "
                    "une nomenclature de trente catégories, un tableau de bord lisible sur un vieil ordinateur. Une "
                    "demi-journée de formation clôt le travail.</p>"
                ),
                tasks=(
                    "Fusionner et dédoublonner les soixante fichiers",
                    "Établir avec les agents une nomenclature bilingue",
                    "Construire le tableau de bord et sa notice",
                    "Former deux agents pendant une demi-journée",
                ),
                expected_result="Délais moyens par quartier et par catégorie, publiés chaque mois par le bureau lui-même.",
                prerequisites=("Expérience professionnelle du traitement de données", "Signer un engagement de confidentialité"),
                questions=("Avec quels outils libres travaillez-vous ?",),
                equipment="Votre ordinateur portable.",
            ),
        },
        when=Window(start=-5, days=110),
        modality="hybrid",
        accessible=True,
        shortest_stay=5,
        effort_hours=30,
        notice_days=10,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("data",),
        skills_useful=("software", "public_administration"),
        level="professional",
        capacity=2,
        meals="partial",
        channel="whatsapp",
        published_days_ago=15,
    ),
)
