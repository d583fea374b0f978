"""Oujda: an engineering school, diabetes in the family, pension papers of those who came back."""

from sites.demo.content.vocabulary import Contact, Mission, Organisation, Place, Recurring, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="ecole-technologie-isly",
        kind="school",
        name="École supérieure de technologie de l’Isly",
        city="oujda",
        summary={
            "fr": ("École publique d’Oujda : six cents étudiantes et étudiants en énergie, génie civil, informatique et logistique."),
            "ar": "مدرسة عمومية بوجدة: ستمائة طالبة وطالب في الطاقة والهندسة المدنية والمعلوميات واللوجستيك.",
        },
        body={
            "fr": (
                "<p>L’école forme en deux ou trois ans des techniciens et des cadres intermédiaires. Sept étudiants "
                "sur dix viennent de l’Oriental : Berkane, Taourirt, Jerada, Figuig.</p>"
                "<p>Les stages sont rares dans la région. L’école invite donc des professionnels de passage, surtout "
                "pendant les congés d’été et d’hiver, à montrer leur métier tel qu’il est.</p>"
            ),
            "ar": (
                "<p>تكوّن المدرسة في سنتين أو ثلاث تقنيين وأطرا متوسطة. سبعة طلبة من كل عشرة يأتون من أقاليم الجهة "
                "الشرقية: بركان وتاوريرت وجرادة وفجيج.</p>"
                "<p>فرص التدريب قليلة في الجهة، لذلك تستدعي المدرسة مهنيين خلال عطلهم، خصوصا في الصيف والشتاء، "
                "ليعرضوا مهنهم كما هي.</p>"
            ),
        },
        contact=Contact(
            name="Samir Bouazza",
            role="Directeur des relations professionnelles",
            email="relations.isly@example.org",
            phone="+212 6 00 00 00 71",
            whatsapp="+212 6 00 00 00 71",
        ),
        website="https://est-isly.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="metier-sans-fard-isly",
        type="edu-intervention",
        organisation="ecole-technologie-isly",
        places=(
            Place(
                label="Amphithéâtre B, route de Saïdia",
                city="oujda",
                latitude=34.7094,
                longitude=-1.8876,
                directions="Ligne de bus de l’université, arrêt École de technologie.",
            ),
        ),
        texts={
            "fr": Text(
                title="Deux heures pour raconter votre métier sans fard",
                summary=(
                    "Conducteurs de travaux, énergéticiens, logisticiens ou informaticiens de la diaspora répondent "
                    "aux questions de quatre-vingts étudiants d’Oujda."
                ),
                description=(
                    "<p>Nos étudiants connaissent par cœur la formule de la perte de charge, mais aucun n’a vu une "
                    "réunion de chantier tourner mal. Ils envoient le même curriculum vitæ à cent adresses et croient "
                    "que tout se joue au diplôme. Ce qu’il leur faut, c’est vous, avec vos photos, vos ratés et votre "
                    "fiche de paie de débutant si vous acceptez d’en parler.</p>"
                    "<p>La séance dure de 10 h à 12 h. Trente minutes de récit, un cas réel à résoudre en groupes de "
                    "six pendant quarante minutes, correction, puis questions libres. Nous relisons le cas avec vous "
                    "une semaine avant ; un bon cas tient sur une page et comporte une erreur à trouver.</p>"
                    "<p>À midi, déjeuner à la cafétéria avec les délégués des quatre filières. Les étudiants, tous "
                    "majeurs, préparent l’invitation, vous présentent et publient un compte rendu. Évitez les "
                    "diapositives d’entreprise : nous les avons déjà.</p>"
                ),
                tasks=(
                    "Préparer un cas réel d’une page avec un enseignant",
                    "Raconter votre parcours et animer l’étude de cas",
                    "Répondre aux questions pendant le déjeuner",
                ),
                expected_result=(
                    "Un cas corrigé qui entre dans la banque d’exercices de l’école et vingt étudiants qui savent à qui écrire."
                ),
                prerequisites=("Au moins cinq ans de métier dans l’une des quatre filières",),
                questions=("Quel cas réel pourriez-vous soumettre aux étudiants ?",),
            ),
        },
        when=Slots(
            slots=(
                Slot(start=31, days=1, start_time="10:00", end_time="12:00", capacity=2),
                Slot(start=45, days=1, start_time="10:00", end_time="12:00", capacity=2),
                Slot(start=130, days=1, start_time="10:00", end_time="12:00", capacity=2),
            )
        ),
        accessible=True,
        effort_hours=5,
        notice_days=10,
        deadline=18,
        audience="diaspora",
        languages_required=("fr",),
        languages_useful=("en", "ar"),
        skills_useful=("energy", "civil_engineering", "software", "logistics"),
        level="professional",
        capacity=6,
        meals="partial",
        published_days_ago=9,
    ),
    Mission(
        slug="diabete-en-famille-oujda",
        type="san-prevention",
        city="oujda",
        places=(
            Place(
                label="Maison de quartier, Hay Al Qods",
                city="oujda",
                latitude=34.6602,
                longitude=-1.9137,
                directions="À côté du marché couvert ; stationnement dans la cour.",
            ),
        ),
        texts={
            "ar": Text(
                title="السكري في العائلة: تكوين مرشدات الأحياء",
                summary="ممرضون وأخصائيو تغذية يكوّنون عشرين مرشدة بوجدة على الوقاية من السكري ومرافقة المرضى في بيوتهم.",
                description=(
                    "<p>في وجدة لا تخلو مائدة من الحلوى والشاي المحلى، ولا تكاد أسرة تخلو من مريض بالسكري. للجماعة "
                    "عشرون مرشدة يطرقن الأبواب من أجل التلقيح والتمدرس، ويسألهن الناس كل يوم عن السكري: ماذا نأكل؟ "
                    "كيف نفحص القدم؟ ماذا نفعل عند الدوخة؟ وهن لا يعرفن دائما بماذا يجبن.</p>"
                    "<p>يمتد التكوين على ثلاث صبيحات متتالية من التاسعة إلى الواحدة:</p>"
                    "<ul>"
                    "<li>اليوم الأول: فهم المرض وعلامات الخطر؛</li>"
                    "<li>اليوم الثاني: وجبات الأسرة كما هي، من الكسكس إلى الكعك، وكيف نعدلها دون حرمان؛</li>"
                    "<li>اليوم الثالث: لعب أدوار، زيارة بيت، وكيف نوجه إلى المركز الصحي.</li></ul>"
                    "<p>تحضّرون المحتوى مع ممرضة الجماعة في لقاءين عن بعد قبل السفر، انطلاقا من وثائق موجودة "
                    "بالعربية. لا يتضمن التكوين أي عمل علاجي ولا وصف أدوية. وفي الختام تتوصل كل مرشدة بحقيبة صور "
                    "ودفتر ملاحظات.</p>"
                ),
                tasks=(
                    "تكييف الوثائق مع ممرضة الجماعة",
                    "تنشيط ثلاث صبيحات لعشرين مرشدة",
                    "تقييم المكتسبات في النهاية باختبار شفهي قصير",
                ),
                expected_result="عشرون مرشدة تجيب عن الأسئلة العشرة الأكثر تكرارا وتوجه المريض إلى العنوان الصحيح.",
                prerequisites=("دبلوم في التمريض أو التغذية أو الصحة العمومية",),
                questions=("هل سبق لكم تكوين غير المهنيين؟", "هل تتقنون الدارجة؟"),
            ),
            "fr": Text(
                title="Le diabète en famille : former les relais de quartier",
                summary=(
                    "Infirmiers et diététiciens forment vingt relais d’Oujda à la prévention du diabète et au soutien des malades chez eux."
                ),
                description=(
                    "<p>À Oujda, aucune table sans gâteaux ni thé sucré, et presque aucune famille sans diabétique. "
                    "La commune emploie vingt femmes relais qui frappent aux portes pour la vaccination et la "
                    "scolarité. On les interroge chaque jour : que manger, comment regarder ses pieds, que faire en "
                    "cas de vertige ? Elles ne savent pas toujours quoi répondre.</p>"
                    "<p>La formation tient en trois matinées de suite, de 9 h à 13 h :</p>"
                    "<ul>"
                    "<li>le premier jour, comprendre la maladie et les signes d’alerte ;</li>"
                    "<li>le deuxième, les repas tels qu’ils sont, du couscous au kaak, et comment les ajuster sans "
                    "punir ;</li>"
                    "<li>le troisième, jeux de rôle, visite à domicile simulée, orientation vers le centre de "
                    "santé.</li></ul>"
                    "<p>Vous préparez le contenu avec l’infirmière de la commune, en deux rendez-vous en ligne avant "
                    "le voyage, à partir de documents existants en arabe. Aucun acte de soin, aucune prescription. "
                    "Chaque relais repart avec un jeu d’images et un carnet.</p>"
                ),
                tasks=(
                    "Adapter les documents avec l’infirmière de la commune",
                    "Animer trois matinées pour vingt relais",
                    "Vérifier les acquis par un court oral",
                ),
                expected_result=(
                    "Vingt relais capables de répondre aux dix questions les plus fréquentes et d’orienter vers la bonne adresse."
                ),
                prerequisites=("Diplôme d’infirmier, de diététicien ou de santé publique",),
                questions=("Avez-vous déjà formé des non-professionnels ?", "Parlez-vous bien la darija ?"),
            ),
        },
        when=Window(start=110, days=40),
        accessible=True,
        shortest_stay=3,
        effort_hours=18,
        notice_days=15,
        deadline=90,
        languages_required=("ar", "fr"),
        languages_useful=("ber",),
        skills_required=("nursing",),
        skills_useful=("nutrition", "public_health", "pedagogy"),
        level="professional",
        capacity=4,
        housing="partial",
        meals="partial",
        certificate=True,
        published_days_ago=27,
    ),
    Mission(
        slug="pensions-et-papiers-de-retour",
        type="dro-infos",
        city="oujda",
        places=(
            Place(
                label="Maison du citoyen, boulevard Allal Ben Abdallah",
                city="oujda",
                latitude=34.6837,
                longitude=-1.9102,
                directions="Rez-de-chaussée, guichet 4 ; rampe à l’entrée latérale.",
            ),
        ),
        texts={
            "ar": Text(
                title="شباك المعاشات والوثائق للعائدين من المهجر",
                summary=("محامون وقانونيون مرخص لهم يساعدون متقاعدين وأرامل بوجدة على فهم رسائل صناديق التقاعد الأوروبية والرد عليها."),
                description=(
                    "<p>كل اثنين وخميس يصطف أمام الشباك رقم 4 رجال قضوا ثلاثين سنة في مصانع الشمال الفرنسي أو مناجم "
                    "ليمبورغ، وأرامل يحملن أكياسا مليئة بالرسائل. شهادة حياة لم تُرسل في موعدها، معاش أرملة متوقف، "
                    "مراسلة بالهولندية لم يفهمها أحد. بعض الملفات نائمة منذ أربع سنوات.</p>"
                    "<p>تستقبلون من التاسعة والنصف إلى الثانية عشرة والنصف، إلى جانب موظفة من الجماعة تتولى المواعيد "
                    "والترجمة والنسخ. لكل شخص خمس وعشرون دقيقة: قراءة الرسالة، وشرح ما يُطلب فيها، وصياغة الجواب أو "
                    "لائحة الوثائق الناقصة. الملفات المعقدة تُجمع وتُناقش في نهاية الحصة.</p>"
                    "<p>تقدمون معلومات عامة وتوجيها، ولا تنوبون عن أحد أمام القضاء ولا تتقاضون أي مقابل. تبقى كل "
                    "الوثائق في الشباك وتُحفظ أسرار الناس حفظا تاما. من يعرف قوانين الضمان الاجتماعي في فرنسا أو "
                    "بلجيكا أو هولندا أو ألمانيا سينقذ أشهرا من الانتظار.</p>"
                ),
                tasks=(
                    "استقبال ستة أو سبعة أشخاص في الحصة",
                    "شرح الرسائل وصياغة الأجوبة",
                    "تدوين خلاصة مجهولة الاسم للملفات الصعبة",
                ),
                expected_result="جواب جاهز للإرسال لكل زائر، ودليل من عشر رسائل نموذجية يبقى في الشباك.",
                prerequisites=("مزاولة مهنة قانونية مرخصة مع إثبات ذلك", "معرفة نظام تقاعد بلد أوروبي واحد على الأقل"),
                questions=("أي نظام تقاعد تعرفون أكثر؟",),
            ),
            "fr": Text(
                title="Un guichet pensions et papiers pour ceux qui sont rentrés",
                summary=(
                    "Juristes et avocats habilités aident retraités et veuves d’Oujda à comprendre les courriers des "
                    "caisses européennes et à y répondre."
                ),
                description=(
                    "<p>Chaque lundi et chaque jeudi, devant le guichet 4, attendent des hommes qui ont passé trente "
                    "ans dans les usines du Nord ou les mines du Limbourg, et des veuves avec des sacs de courrier. "
                    "Un certificat de vie envoyé trop tard, une réversion suspendue, une lettre en néerlandais que "
                    "personne n’a comprise. Certains dossiers dorment depuis quatre ans.</p>"
                    "<p>Vous recevez de 9 h 30 à 12 h 30, à côté d’une agente communale qui tient l’agenda, traduit "
                    "et photocopie. Vingt-cinq minutes par personne : lire la lettre, expliquer ce qui est demandé, "
                    "rédiger la réponse ou la liste des pièces manquantes. Les cas complexes sont repris ensemble en "
                    "fin de permanence.</p>"
                    "<p>Vous donnez une information générale et une orientation ; vous ne représentez personne en "
                    "justice et ne percevez rien. Tous les documents restent au guichet, le secret est total. Qui "
                    "connaît la sécurité sociale française, belge, néerlandaise ou allemande épargne ici des mois "
                    "d’attente.</p>"
                ),
                tasks=(
                    "Recevoir six ou sept personnes par permanence",
                    "Expliquer les courriers et rédiger les réponses",
                    "Résumer sans noms les dossiers difficiles",
                ),
                expected_result=(
                    "Une réponse prête à partir pour chaque visiteur, et un recueil de dix lettres types qui reste au guichet."
                ),
                prerequisites=(
                    "Exercer une profession du droit, habilitation à l’appui",
                    "Connaître le régime de retraite d’au moins un pays européen",
                ),
                questions=("Quel régime de retraite connaissez-vous le mieux ?",),
            ),
        },
        when=Recurring(weekdays=(0, 3), start_time="09:30", end_time="12:30", start=15, days=90),
        accessible=True,
        shortest_stay=2,
        effort_hours=7,
        notice_days=7,
        audience="diaspora",
        languages_required=("ar", "fr"),
        languages_useful=("ber",),
        skills_required=("law",),
        skills_useful=("translation", "public_administration"),
        level="professional",
        licence_required=True,
        capacity=3,
        channel="phone",
        published_days_ago=35,
    ),
)
