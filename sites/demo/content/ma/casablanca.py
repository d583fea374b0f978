"""Casablanca's organisations: workshops in Derb Omar, a dispensary in Sidi Moumen."""

from sites.demo.content.vocabulary import Contact, Mission, Organisation, Place, Slot, Slots, Text, Window

ORGANISATIONS = (
    Organisation(
        slug="atelier-37-derb-omar",
        kind="company",
        name="Atelier 37 Derb Omar",
        city="casablanca",
        summary={
            "fr": (
                "Pépinière de petites entreprises dans un ancien entrepôt de tissus de Derb Omar : ateliers partagés, "
                "formation et premiers clients."
            ),
            "ar": "حاضنة للمقاولات الصغرى في مستودع أقمشة قديم بدرب عمر: ورشات مشتركة وتكوين ومواكبة نحو أول الزبائن.",
        },
        body={
            "fr": (
                "<p>L’Atelier 37 occupe trois étages d’un entrepôt où l’on stockait du tissu jusqu’en 2009. "
                "Vingt-deux entreprises y louent un poste ou une machine au mois : couture, étiquettes, petite "
                "électronique, emballage.</p>"
                "<p>Le deuxième étage sert aux formations. Le samedi, il est ouvert gratuitement aux jeunes des "
                "quartiers est de la ville, qui viennent apprendre à coder, à souder et à réparer.</p>"
            ),
            "ar": (
                "<p>يشغل «أتوليي 37» ثلاثة طوابق من مستودع كانت تُخزَّن فيه الأقمشة إلى غاية 2009. تكتري فيه اثنتان "
                "وعشرون مقاولة مكانا للعمل أو آلة بالشهر: خياطة وبطاقات منسوجة وإلكترونيات صغيرة وتلفيف.</p>"
                "<p>خُصص الطابق الثاني للتكوين. وهو مفتوح بالمجان يوم السبت أمام شباب الأحياء الشرقية للمدينة الذين "
                "يأتون لتعلم البرمجة واللحام والإصلاح.</p>"
            ),
        },
        contact=Contact(
            name="Ghita Lahrichi",
            role="Responsable de l’accompagnement",
            email="accueil.atelier37@example.org",
            phone="+212 6 00 00 00 11",
            whatsapp="+212 6 00 00 00 11",
        ),
        website="https://atelier37.example.org",
    ),
    Organisation(
        slug="dispensaire-al-amane",
        kind="health_facility",
        name="Dispensaire associatif Al Amane",
        city="casablanca",
        summary={
            "fr": ("Dispensaire de quartier à Sidi Moumen : consultations à bas prix, suivi du diabète et de l’hypertension, vaccination."),
            "ar": "مستوصف حي بسيدي مومن: فحوص بثمن رمزي وتتبع لمرضى السكري وارتفاع ضغط الدم وتلقيح.",
        },
        body={
            "fr": (
                "<p>Ouvert depuis 2006 au rez-de-chaussée d’un immeuble de Hay Salama, le dispensaire emploie deux "
                "médecins, cinq infirmières et une sage-femme. Il reçoit environ cent dix personnes par jour.</p>"
                "<p>Deux fois par an, l’équipe sort de ses murs et s’installe dans une école ou une salle de sport "
                "pour dépister celles et ceux qui ne consultent jamais.</p>"
            ),
            "ar": (
                "<p>يعمل المستوصف منذ سنة 2006 في الطابق الأرضي لعمارة بحي السلامة، ويشتغل به طبيبان وخمس ممرضات "
                "وقابلة، ويستقبل نحو مائة وعشرة أشخاص كل يوم.</p>"
                "<p>وتخرج الطواقم مرتين في السنة إلى مدرسة أو قاعة رياضية للكشف عن أمراض من لا يزورون الطبيب "
                "أبدا.</p>"
            ),
        },
        contact=Contact(
            name="Dr Khalid Berrechid",
            role="Médecin coordinateur",
            email="accueil.alamane@example.org",
            phone="+212 6 00 00 00 12",
            whatsapp="+212 6 00 00 00 12",
        ),
        website="https://alamane.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="prix-de-revient-derb-omar",
        type="ent-mentorat",
        organisation="atelier-37-derb-omar",
        places=(
            Place(
                label="Atelier 37, Derb Omar",
                city="casablanca",
                latitude=33.5893,
                longitude=-7.6052,
                directions="Tramway T1, arrêt Marché central, puis sept minutes à pied vers le sud.",
            ),
        ),
        texts={
            "fr": Text(
                title="Six patrons d’atelier cherchent un regard sur leurs prix",
                summary=(
                    "Deux journées auprès d’artisans et de petits grossistes de Derb Omar pour revoir prix de "
                    "revient, marges et délais de paiement, cahiers à l’appui."
                ),
                description=(
                    "<p>Ils font de la housse d’ameublement, de l’étiquette tissée, du sac de livraison ou de la "
                    "broderie mécanique, emploient de deux à neuf personnes et vendent presque tout au comptoir. "
                    "Depuis que trois chaînes d’ameublement leur passent commande, les volumes ont doublé ; la "
                    "trésorerie, elle, n’a pas suivi : les clients paient à quatre-vingt-dix jours et personne ne "
                    "sait dire ce que coûte vraiment une pièce.</p>"
                    "<p>Vous recevez avant votre arrivée trois pages de chiffres par entreprise, sans le nom si le "
                    "patron le souhaite. Sur place, de 9 h à 12 h 30, vous passez une heure dans l’atelier, machine "
                    "par machine, puis le reste de la matinée sur le cahier de commandes. De 15 h à 17 h, vous "
                    "refaites avec le patron le calcul d’un article.</p>"
                    "<h3>Après votre départ</h3>"
                    "<p>Un appel de quarante-cinq minutes par mois, le jeudi soir, pendant trois mois, suffit à "
                    "vérifier que les nouveaux prix tiennent face aux acheteurs. Vous suivez une ou deux entreprises, "
                    "pas davantage.</p>"
                ),
                tasks=(
                    "Lire les chiffres envoyés et préparer vos questions",
                    "Visiter l’atelier et relever temps, matière et rebuts d’un article",
                    "Recalculer avec le patron le prix de revient et la marge",
                    "Rédiger une page de conseils, puis trois appels de suivi",
                ),
                expected_result=(
                    "Chaque entreprise suivie repart avec le prix de revient de ses trois articles les plus vendus et "
                    "une règle écrite sur les acomptes."
                ),
                prerequisites=("Avoir dirigé une petite entreprise ou tenu ses comptes pendant trois ans au moins",),
                questions=(
                    "Dans quel métier avez-vous fixé des prix ?",
                    "Êtes-vous libre le jeudi soir, heure du Maroc, pour le suivi ?",
                ),
            ),
            "ar": Text(
                title="ستة أرباب ورشات يبحثون عن نظرة خبيرة في أسعارهم",
                summary=("يومان مع حرفيين وتجار جملة صغار بدرب عمر لمراجعة كلفة الإنتاج وهوامش الربح وآجال الأداء انطلاقا من دفاترهم."),
                description=(
                    "<p>يصنعون أغطية الأرائك والبطاقات المنسوجة وأكياس التوصيل والتطريز الآلي، ويشغّل كل واحد منهم ما "
                    "بين شخصين وتسعة أشخاص، ويبيعون معظم إنتاجهم مباشرة في المحل. ومنذ أن صارت ثلاث سلاسل لبيع الأثاث "
                    "تطلب منهم سلعا تضاعفت الكميات، غير أن السيولة لم تواكبها: فالزبائن يؤدون بعد تسعين يوما، ولا أحد "
                    "يعرف الكلفة الحقيقية للقطعة الواحدة.</p>"
                    "<p>تتوصلون قبل وصولكم بثلاث صفحات من الأرقام عن كل مقاولة، دون ذكر الاسم إن رغب صاحبها في ذلك. "
                    "وفي عين المكان، من التاسعة صباحا إلى الثانية عشرة والنصف، تقضون ساعة داخل الورشة آلة بعد آلة، ثم "
                    "ما بقي من الصبيحة مع دفتر الطلبيات. ومن الثالثة إلى الخامسة بعد الزوال تعيدون مع صاحب الورشة "
                    "حساب كلفة منتوج واحد.</p>"
                    "<h3>بعد عودتكم</h3>"
                    "<p>مكالمة من خمس وأربعين دقيقة كل شهر، مساء الخميس، طوال ثلاثة أشهر، تكفي للتأكد من أن الأسعار "
                    "الجديدة صامدة أمام المشترين. تتابعون مقاولة واحدة أو اثنتين لا أكثر.</p>"
                ),
                tasks=(
                    "قراءة الأرقام المرسلة وتحضير أسئلتكم",
                    "زيارة الورشة وتسجيل الوقت والمواد والضياع في منتوج واحد",
                    "إعادة حساب الكلفة وهامش الربح مع صاحب الورشة",
                    "تحرير صفحة نصائح ثم إجراء ثلاث مكالمات للتتبع",
                ),
                expected_result="تخرج كل مقاولة بكلفة منتوجاتها الثلاثة الأكثر مبيعا وبقاعدة مكتوبة حول التسبيقات.",
                prerequisites=("تجربة لا تقل عن ثلاث سنوات في تسيير مقاولة صغيرة أو مسك حساباتها",),
                questions=(
                    "في أي حرفة أو قطاع سبق لكم تحديد الأسعار؟",
                    "هل أنتم متفرغون مساء الخميس بتوقيت المغرب من أجل التتبع؟",
                ),
            ),
        },
        when=Window(start=-10, days=90),
        modality="hybrid",
        shortest_stay=2,
        effort_hours=14,
        notice_days=7,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("business", "finance"),
        skills_useful=("accounting", "management"),
        level="professional",
        capacity=4,
        meals="partial",
        answer_days=5,
        published_days_ago=26,
    ),
    Mission(
        slug="station-meteo-sidi-moumen",
        type="inn-atelier",
        organisation="atelier-37-derb-omar",
        places=(
            Place(
                label="Maison des jeunes, Sidi Moumen",
                city="casablanca",
                latitude=33.5871,
                longitude=-7.5102,
                directions="Terminus est du tramway T1 ; une médiatrice vous attend à la sortie à 9 h 10.",
            ),
        ),
        texts={
            "fr": Text(
                title="Programmer une station météo avec douze collégiens",
                summary=(
                    "Deux matinées pour des élèves de 12 à 15 ans de Sidi Moumen qui construisent et codent un "
                    "capteur de chaleur, à poser ensuite sur le toit de leur collège."
                ),
                description=(
                    "<p>En juillet, les salles du dernier étage dépassent trente-huit degrés. Les élèves du club le "
                    "disent, personne ne l’a mesuré. Ils veulent donc fabriquer douze petites stations : une carte à "
                    "microcontrôleur, un capteur de température et d’humidité, une pile, un boîtier découpé à "
                    "l’atelier. Le matériel est déjà acheté et le code d’exemple a été testé.</p>"
                    "<p>Il manque des adultes qui sachent programmer et aient la patience de ne pas tenir la souris. "
                    "Vous travaillez avec quatre élèves, jamais seul :</p>"
                    "<ul>"
                    "<li>premier matin : câbler, lire le capteur, afficher une valeur ;</li>"
                    "<li>second matin : enregistrer une mesure toutes les dix minutes, tracer la courbe, trouver "
                    "pourquoi celle du voisin est fausse.</li></ul>"
                    "<p>Pause à 11 h avec thé et msemen. Les explications se font en français, les disputes en "
                    "darija ; on se débrouille très bien avec l’un des deux. Les courbes seront affichées dans le "
                    "préau et remises à la direction, qui doit choisir cette année les salles à ventiler.</p>"
                ),
                tasks=(
                    "Tester chez vous le code d’exemple, une heure environ",
                    "Guider un groupe de quatre élèves pendant les deux matinées",
                    "Aider à corriger les mesures aberrantes",
                ),
                expected_result=(
                    "Douze stations qui fonctionnent, une notice d’une page écrite par les élèves et deux professeurs "
                    "capables de relancer l’atelier."
                ),
                prerequisites=("Savoir lire et modifier un petit programme en Python ou en C",),
                questions=("Avez-vous déjà animé un groupe d’adolescents ?",),
                equipment="Votre ordinateur portable si possible ; six postes sont prêtés sur place.",
                safeguarding_note=(
                    "Deux animateurs de la maison des jeunes restent dans la salle du début à la fin. Une charte est "
                    "signée à l’arrivée ; aucune photo d’élève, aucun échange privé de numéros."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(start=24, days=2, start_time="09:30", end_time="12:30", capacity=3),
                Slot(start=59, days=2, start_time="09:30", end_time="12:30", capacity=3),
            )
        ),
        accessible=True,
        shortest_stay=2,
        effort_hours=8,
        notice_days=5,
        deadline=17,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("software",),
        skills_useful=("pedagogy", "engineering"),
        level="some",
        with_children=True,
        capacity=6,
        meals="partial",
        certificate=True,
        channel="external",
        answer_url="https://atelier37.example.org/benevoles/station-meteo",
        published_days_ago=4,
    ),
    Mission(
        slug="caravane-diabete-sidi-moumen",
        type="san-caravane",
        organisation="dispensaire-al-amane",
        places=(
            Place(
                label="Salle couverte de Hay Salama, Sidi Moumen",
                city="casablanca",
                latitude=33.5812,
                longitude=-7.5216,
                directions="Minibus du dispensaire à 7 h 45 devant la gare de Casa-Voyageurs.",
            ),
        ),
        texts={
            "ar": Text(
                title="يومان للكشف عن السكري وضغط الدم بسيدي مومن",
                summary=("أطباء وممرضون مرخص لهم يدعمون قافلة من يومين للكشف عن السكري وارتفاع ضغط الدم لدى ستمائة من سكان حي السلامة."),
                description=(
                    "<p>في القافلة السابقة كان شخص من كل خمسة مصابا بارتفاع ضغط الدم دون أن يعلم بذلك. معظمهم رجال "
                    "يشتغلون باليومية ولا يزورون المستوصف في أوقات العمل، ونساء يؤجلن صحتهن إلى ما بعد كل شيء. لذلك "
                    "ننصب عشر طاولات للفحص في القاعة المغطاة لحي السلامة، ونفتح الأبواب من الثامنة والنصف صباحا إلى "
                    "الخامسة مساء، ونتوقع ثلاثمائة شخص في اليوم.</p>"
                    "<p>تنقسم القافلة إلى أربع محطات متتالية:</p>"
                    "<ul>"
                    "<li>التسجيل، ويقوم به متطوعو الحي؛</li>"
                    "<li>قياس الضغط والسكر في الدم والوزن، وهو عمل الممرضات والممرضين؛</li>"
                    "<li>استشارة طبية قصيرة من عشر دقائق؛</li>"
                    "<li>تحديد موعد في المستوصف لكل من كانت نتائجه مقلقة.</li></ul>"
                    "<p>تعملون في فريق من شخصين مع أحد أطر المستوصف، وفق ورقة موحدة من صفحة واحدة. الغداء والشاي على "
                    "حساب المستوصف، وتُعقد جلسة تقييم لمدة نصف ساعة في نهاية كل يوم. لا تُقدَّم أي أدوية خارج لائحة "
                    "المستوصف، ولا يُجرى أي عمل جراحي.</p>"
                ),
                tasks=(
                    "قياس الضغط والسكر أو إجراء الاستشارة القصيرة حسب مهنتكم",
                    "ملء الورقة الموحدة لكل شخص",
                    "شرح النتيجة بكلمات بسيطة",
                    "المشاركة في جلسة التقييم المسائية",
                ),
                expected_result=("ستمائة شخص يعرفون أرقامهم، وكل من كانت نتيجته مقلقة يحصل على موعد في المستوصف خلال خمسة عشر يوما."),
                prerequisites=(
                    "دبلوم في الطب أو التمريض مع إثبات التسجيل المهني في بلد الممارسة",
                    "إرسال الوثائق قبل واحد وعشرين يوما لطلب الترخيص المؤقت",
                ),
                questions=("ما هو تخصصكم وأين تمارسون حاليا؟", "هل تشاركون في يوم واحد أم في اليومين معا؟"),
                equipment="وزرة بيضاء وسماعة طبية؛ باقي المعدات متوفر.",
                safety_note="تُجمع الإبر في صناديق مخصصة، وطبيب المستوصف مسؤول طوال اليومين.",
            ),
            "fr": Text(
                title="Dépister diabète et hypertension à Sidi Moumen",
                summary=(
                    "Médecins et infirmiers autorisés à exercer renforcent deux journées de dépistage pour six cents "
                    "habitants de Hay Salama."
                ),
                description=(
                    "<p>À la dernière caravane, une personne sur cinq était hypertendue sans le savoir : des "
                    "journaliers qui ne peuvent pas consulter aux heures ouvrées, des femmes qui font passer leur "
                    "santé après tout le reste. Nous installons donc dix tables dans la salle couverte de Hay Salama, "
                    "de 8 h 30 à 17 h, et attendons trois cents personnes par jour.</p>"
                    "<p>Quatre postes se suivent :</p>"
                    "<ul>"
                    "<li>l’accueil, tenu par des bénévoles du quartier ;</li>"
                    "<li>la mesure de la tension, de la glycémie et du poids, par les infirmiers ;</li>"
                    "<li>une consultation brève de dix minutes, par un médecin ;</li>"
                    "<li>la prise de rendez-vous au dispensaire quand le résultat inquiète.</li></ul>"
                    "<p>Vous travaillez en binôme avec un soignant du dispensaire, sur une fiche unique d’une page. "
                    "Déjeuner et thé sont offerts, et chaque journée se termine par une demi-heure de bilan. Aucun "
                    "médicament hors de la liste du dispensaire, aucun acte chirurgical.</p>"
                ),
                tasks=(
                    "Mesurer tension et glycémie, ou tenir la consultation brève, selon votre métier",
                    "Remplir la fiche unique de chaque personne",
                    "Expliquer le résultat avec des mots simples",
                    "Participer au bilan du soir",
                ),
                expected_result=(
                    "Six cents personnes connaissent leurs chiffres et chaque résultat inquiétant donne lieu à un "
                    "rendez-vous sous quinze jours."
                ),
                prerequisites=(
                    ("Diplôme de médecin ou d’infirmier et inscription professionnelle en cours dans votre pays d’exercice"),
                    "Documents envoyés vingt et un jours avant, pour l’autorisation temporaire",
                ),
                questions=("Quelle est votre spécialité et où exercez-vous ?", "Venez-vous un jour ou les deux ?"),
                equipment="Blouse et stéthoscope ; le reste est fourni.",
                safety_note=(
                    "Les aiguilles vont dans des collecteurs dédiés ; un médecin du dispensaire est responsable pendant les deux jours."
                ),
            ),
        },
        when=Slots(
            slots=(
                Slot(start=38, days=1, start_time="08:30", end_time="17:00", capacity=8),
                Slot(start=39, days=1, start_time="08:30", end_time="17:00", capacity=8),
            )
        ),
        urgent=True,
        shortest_stay=1,
        effort_hours=9,
        notice_days=21,
        deadline=15,
        languages_required=("ar",),
        languages_useful=("fr",),
        skills_useful=("medicine", "nursing", "public_health"),
        level="professional",
        licence_required=True,
        capacity=16,
        meals="provided",
        transport="partial",
        insured=True,
        certificate=True,
        channel="phone",
        answer_days=3,
        published_days_ago=2,
    ),
)
