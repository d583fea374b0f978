"""The whole country: a network of Moroccan professionals abroad."""

from sites.demo.content.vocabulary import AnyTime, Contact, Mission, Organisation, Place, Slot, Slots, Text

ORGANISATIONS = (
    Organisation(
        slug="reseau-silat",
        kind="ngo",
        name="Réseau Silat",
        city=None,
        summary={
            "fr": (
                "Réseau de professionnels marocains d’ici et d’ailleurs qui prêtent leurs compétences aux jeunes "
                "diplômés et aux petites associations."
            ),
            "ar": ("شبكة مهنيين مغاربة داخل الوطن وخارجه يضعون كفاءاتهم رهن إشارة الشباب حاملي الشهادات والجمعيات الصغيرة."),
        },
        body={
            "fr": (
                "<p>Silat signifie « liens ». Le réseau a été fondé en 2014 par onze ingénieurs, infirmières et "
                "comptables installés entre Lyon, Rotterdam et Rabat. Il compte aujourd’hui neuf cents membres dans "
                "vingt-trois pays.</p>"
                "<p>Trois salariées à Rabat organisent les rencontres ; tout le reste est bénévole. Les comptes, "
                "contrôlés chaque année, sont publiés en français et en arabe.</p>"
            ),
            "ar": (
                "<p>أسس شبكة صلات سنة 2014 أحد عشر مهندسا وممرضة ومحاسبا يقيمون بين ليون وروتردام والرباط، وتضم اليوم "
                "تسعمائة عضو في ثلاثة وعشرين بلدا.</p>"
                "<p>تنظم ثلاث مستخدمات بالرباط اللقاءات، وكل ما عدا ذلك عمل تطوعي. تُراقب الحسابات كل سنة وتُنشر "
                "بالعربية والفرنسية.</p>"
            ),
        },
        contact=Contact(
            name="Soukaina Jabri",
            role="Coordinatrice nationale",
            email="coordination.silat@example.org",
            phone="+212 6 00 00 00 02",
            whatsapp="+212 6 00 00 00 02",
        ),
        website="https://silat.example.org",
    ),
)

MISSIONS = (
    Mission(
        slug="entretiens-blancs-silat",
        type="ent-emploi",
        organisation="reseau-silat",
        texts={
            "fr": Text(
                title="Faire passer des entretiens blancs à de jeunes diplômés",
                summary=(
                    "Trois visioconférences d’une heure avec un candidat ou une candidate de toute ville du Maroc, du "
                    "premier curriculum vitæ à l’entretien simulé."
                ),
                description=(
                    "<p>Ils ont un diplôme de technicienne en réseaux, une licence de biologie, un master de "
                    "finance ; ils vivent à Errachidia, à Khouribga, à Al Hoceïma. Quand on leur demande de se "
                    "présenter, ils récitent. Quand on leur demande pourquoi l’entreprise devrait les choisir, ils se "
                    "taisent. La moitié n’ont jamais parlé à quelqu’un qui recrute.</p>"
                    "<p>Silat forme des paires selon le métier. Premier rendez-vous : faire connaissance, lire le "
                    "curriculum vitæ et une offre réelle. Deuxième, une semaine plus tard : un entretien simulé de "
                    "trente minutes, filmé par le candidat, suivi d’un retour franc. Troisième : recommencer, en "
                    "mieux. Entre deux, un message ou deux suffisent.</p>"
                    "<p>Vous choisissez les heures ; la connexion est parfois mauvaise, prévoyez un numéro de "
                    "secours. Vous ne promettez pas d’emploi, vous ne jugez pas l’accent. Un guide de huit pages et "
                    "une réunion de rentrée en ligne, le premier mardi du mois, vous évitent de partir de rien.</p>"
                ),
                tasks=(
                    "Relire le curriculum vitæ et une offre réelle",
                    "Mener deux entretiens simulés",
                    "Remplir une fiche de progrès d’une page",
                ),
                expected_result=(
                    "Un curriculum vitæ d’une page, une présentation de deux minutes tenue sans notes et trois candidatures envoyées."
                ),
                questions=(
                    "Dans quels métiers recrutez-vous ou travaillez-vous ?",
                    "À quelles heures, au Maroc, êtes-vous libre ?",
                ),
            ),
            "ar": Text(
                title="مقابلات تجريبية عن بعد مع شباب حاملي الشهادات",
                summary=("ثلاثة لقاءات بالفيديو من ساعة مع شاب أو شابة من أي مدينة مغربية، من أول سيرة ذاتية إلى محاكاة مقابلة الشغل."),
                description=(
                    "<p>فيهم تقنية في الشبكات وحاصل على إجازة في البيولوجيا وحاصلة على ماستر في المالية، ويعيشون في "
                    "الرشيدية وخريبكة والحسيمة. إذا طُلب منهم التعريف بأنفسهم سردوا محفوظات، وإذا سُئلوا لماذا "
                    "تختارهم المقاولة دون غيرهم سكتوا. نصفهم لم يتحدث يوما إلى شخص يوظف.</p>"
                    "<p>تشكل «صلات» ثنائيات حسب المهنة. اللقاء الأول للتعارف وقراءة السيرة الذاتية وعرض شغل حقيقي. "
                    "والثاني بعد أسبوع: مقابلة تجريبية من ثلاثين دقيقة يصورها المرشح، تليها ملاحظات صريحة. والثالث "
                    "لإعادة التجربة على نحو أفضل. وبين لقاء وآخر تكفي رسالة أو رسالتان.</p>"
                    "<p>أنتم من يختار المواعيد، وقد يكون الصبيب ضعيفا فاحتفظوا برقم احتياطي. لا تعدوا أحدا بالشغل ولا "
                    "تحكموا على اللكنة. دليل من ثماني صفحات واجتماع افتتاحي عن بعد في أول ثلاثاء من كل شهر يعفيانكم "
                    "من البدء من الصفر.</p>"
                ),
                tasks=(
                    "مراجعة السيرة الذاتية وعرض شغل حقيقي",
                    "إجراء مقابلتين تجريبيتين",
                    "ملء بطاقة تقدم من صفحة واحدة",
                ),
                expected_result="سيرة ذاتية في صفحة واحدة، وتقديم شخصي من دقيقتين دون ورقة، وثلاث طلبات شغل مرسلة.",
                questions=("في أي مهن توظفون أو تشتغلون؟", "ما هي أوقات فراغكم بتوقيت المغرب؟"),
            ),
        },
        when=AnyTime(),
        modality="remote",
        effort_hours=6,
        remote_follow_up=True,
        languages_required=("fr",),
        languages_useful=("ar", "en"),
        skills_useful=("human_resources", "mentoring", "management"),
        level="some",
        channel="external",
        answer_url="https://silat.example.org/entretiens",
        published_days_ago=5,
    ),
    Mission(
        slug="comptes-en-ordre-petites-associations",
        type="soc-gestion",
        organisation="reseau-silat",
        places=(
            Place(
                label="Maison des associations, Hay Mohammadi",
                city="casablanca",
                latitude=33.5921,
                longitude=-7.5604,
                directions="Tramway T1, arrêt Hay Mohammadi.",
            ),
            Place(
                label="Maison de quartier, Lazaret",
                city="oujda",
                latitude=34.6921,
                longitude=-1.9013,
                directions="À dix minutes en taxi de la gare.",
            ),
        ),
        texts={
            "fr": Text(
                title="Mettre en ordre les comptes de douze petites associations",
                summary=(
                    "Comptables et gestionnaires tiennent deux jours de permanence à Casablanca, puis à Oujda, pour "
                    "des trésoriers bénévoles qui préparent leur dossier de subvention."
                ),
                description=(
                    "<p>Une association de parents d’enfants sourds, un club d’échecs, une troupe de théâtre, un "
                    "comité de douar : leurs trésoriers tiennent un cahier, gardent les tickets dans une boîte à "
                    "biscuits et renoncent aux appels à projets dès la page « budget ». Six d’entre eux viennent à "
                    "chaque session, avec la boîte.</p>"
                    "<p>Vous en recevez deux par jour, trois heures chacun. On trie, on classe, on saisit une année "
                    "dans un modèle de tableur très simple, on sort un compte d’emploi des ressources. La dernière "
                    "heure sert à bâtir le budget d’un projet réel, celui qu’ils veulent déposer. La première session "
                    "a lieu à Casablanca, la seconde à Oujda ; venez à l’une, à l’autre ou aux deux.</p>"
                    "<p>Journées de 9 h à 16 h 30, déjeuner sur place. Silat fournit les ordinateurs, le modèle et la "
                    "liste des pièces exigées par les bailleurs les plus courants. Vous n’êtes pas commissaire aux "
                    "comptes : en cas d’anomalie sérieuse, la coordinatrice prend le relais.</p>"
                ),
                tasks=(
                    "Trier et saisir une année de pièces avec le trésorier",
                    "Établir le compte annuel et le budget d’un projet",
                    "Laisser une liste de trois habitudes à prendre",
                ),
                expected_result="Douze associations avec des comptes annuels présentables et un budget de projet prêt à déposer.",
                prerequisites=("Pratique de la comptabilité, en entreprise ou en association",),
                questions=("À quelle session venez-vous ?",),
                costs="Le train entre les deux villes, si vous venez aux deux sessions.",
                equipment="Ordinateur portable si vous préférez le vôtre.",
            ),
        },
        when=Slots(
            slots=(
                Slot(start=40, days=2, start_time="09:00", end_time="16:30", capacity=3),
                Slot(start=68, days=2, start_time="09:00", end_time="16:30", capacity=3),
            )
        ),
        accessible=True,
        shortest_stay=2,
        effort_hours=14,
        notice_days=10,
        deadline=25,
        languages_required=("fr",),
        languages_useful=("ar",),
        skills_required=("accounting",),
        skills_useful=("project_management", "fundraising"),
        level="some",
        capacity=6,
        meals="provided",
        transport="partial",
        published_days_ago=14,
    ),
)
