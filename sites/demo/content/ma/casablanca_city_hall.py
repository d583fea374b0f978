"""What Casablanca's city hall itself asks for: façades of the centre, elders of Hay Hassani."""

from sites.demo.content.vocabulary import Contact, Mission, Organisation, Place, Recurring, Text, Window

ORGANISATIONS: tuple[Organisation, ...] = ()

MISSIONS = (
    Mission(
        slug="balcons-art-deco-mohammed-v",
        type="vil-expertise",
        city="casablanca",
        places=(
            Place(
                label="Boulevard Mohammed V, du Marché central à la place des Nations Unies",
                city="casablanca",
                latitude=33.5951,
                longitude=-7.6139,
            ),
        ),
        texts={
            "fr": Text(
                title="Relever l’état de quarante balcons Art déco",
                summary=(
                    "Architectes et ingénieurs diplômés établissent avec les services de la ville une fiche de péril "
                    "et d’entretien par façade, boulevard Mohammed V."
                ),
                description=(
                    "<p>Entre le Marché central et la place des Nations Unies, une trentaine d’immeubles construits "
                    "de 1920 à 1938 portent des balcons filants dont les armatures rouillent. Deux garde-corps sont "
                    "tombés l’hiver dernier, de nuit, sans blesser personne. Le service de l’urbanisme a fait poser "
                    "des filets ; il n’a pas assez d’yeux exercés pour dire lesquels peuvent attendre.</p>"
                    "<p>Vous travaillez trois ou quatre matinées, de 8 h à 12 h, avec une technicienne de la ville et "
                    "un concierge qui ouvre les appartements. Chaque balcon est photographié, sondé au maillet, noté "
                    "de un à quatre. L’après-midi, deux heures au bureau de la rue Tahar Sebti pour reporter les "
                    "fiches dans le système d’information géographique.</p>"
                    "<p>Les propriétaires recevront un extrait de votre relevé avec les travaux à prévoir. Un "
                    "ingénieur de la ville contresigne chaque note : vous conseillez, l’administration décide. Ceux "
                    "qui connaissent les bétons des années 1930, les enduits à la chaux ou la ferronnerie sont "
                    "particulièrement attendus.</p>"
                ),
                tasks=(
                    "Inspecter et photographier huit à dix balcons par matinée",
                    "Remplir la fiche normalisée et proposer une note",
                    "Reporter les relevés dans le système d’information géographique",
                    "Présenter vos constats au service de l’urbanisme, une heure",
                ),
                expected_result=(
                    "Quarante fiches signées, classées par urgence, qui fondent le programme de travaux des deux prochaines années."
                ),
                prerequisites=(
                    ("Diplôme d’architecte ou d’ingénieur du bâtiment, et attestation d’inscription à l’ordre si votre pays en a un"),
                    "Ne pas craindre la hauteur : certains balcons sont au sixième étage",
                ),
                questions=("Sur quels bâtiments anciens avez-vous travaillé ?",),
                equipment="Chaussures fermées ; casque, gilet et sondes sont prêtés.",
                safety_note=(
                    "Personne ne prend appui sur un garde-corps ; les balcons notés quatre s’inspectent depuis une "
                    "nacelle avec son opérateur."
                ),
            ),
        },
        when=Window(start=30, days=60),
        shortest_stay=4,
        effort_hours=24,
        notice_days=14,
        languages_required=("fr",),
        skills_required=("architecture",),
        skills_useful=("civil_engineering", "heritage", "photography"),
        level="professional",
        licence_required=True,
        capacity=3,
        transport="partial",
        insured=True,
        contact=Contact(
            name="Meryem Tazi",
            role="Cheffe du bureau du patrimoine bâti",
            email="patrimoine.casablanca@example.org",
            phone="+212 6 00 00 00 13",
        ),
        published_days_ago=33,
    ),
    Mission(
        slug="the-avec-les-anciens-hay-hassani",
        type="sol-visite",
        city="casablanca",
        places=(
            Place(
                label="Dar al-mousinnin, Hay Hassani",
                city="casablanca",
                latitude=33.5566,
                longitude=-7.6773,
                directions="الحافلات المتجهة إلى سوق دالاس، ثم خمس دقائق مشيا.",
            ),
        ),
        texts={
            "ar": Text(
                title="ساعة شاي وحديث مع نزلاء دار المسنين",
                summary=("زيارات قصيرة بعد العصر لثمانية وثلاثين مسنا بحي الحسني: حديث وألعاب ورق ومكالمات بالفيديو مع الأقارب في الخارج."),
                description=(
                    "<p>يعيش في الدار ثمانية وثلاثون شخصا بين الخامسة والستين والثالثة والتسعين. كثير منهم قضوا سنوات "
                    "في مصانع ليون أو مناجم بلجيكا ثم عادوا، وبعضهم لم يعد له من يزوره. تبدأ الأمسيات بعد صلاة العصر "
                    "وتكون طويلة، خصوصا يوم الأحد.</p>"
                    "<p>نبحث عن أشخاص يحبون الاستماع. تصلون في الرابعة، وتستقبلكم المساعدة الاجتماعية نادية وتقدم لكم "
                    "شخصين أو ثلاثة بحسب اللغة والاهتمامات. تحضّرون معهم الشاي، وتلعبون الورق أو الضامة، أو تقرؤون "
                    "لهم جريدة اليوم، أو تساعدونهم على إجراء مكالمة بالفيديو مع ابن في مونبلييه أو حفيدة في أنتويرب. "
                    "تنتهي الزيارة في السادسة والنصف قبل العشاء.</p>"
                    "<p>لا يُطلب منكم أي عمل تمريضي ولا أي تبرع. والأهم أن تأتوا مرتين على الأقل خلال إقامتكم: "
                    "فالنزلاء يسألون عمن وعدهم بالعودة. من يتحدث الأمازيغية أو الفرنسية سيجد من يحن إلى سماعها.</p>"
                ),
                tasks=(
                    "مجالسة شخصين أو ثلاثة من النزلاء",
                    "تحضير الشاي واللعب أو قراءة الجريدة معهم",
                    "المساعدة على مكالمات الفيديو مع العائلات",
                ),
                expected_result="زيارتان على الأقل لكل نزيل في الأسبوع، ودفتر أرقام محيّن للعائلات التي استعادت التواصل.",
                prerequisites=("القدوم مرتين على الأقل خلال الإقامة",),
                questions=("ما اللغات أو اللهجات التي تتحدثونها؟",),
                safety_note="يُرجى تأجيل الزيارة عند الإصابة بالزكام أو الحمى.",
            ),
        },
        when=Recurring(weekdays=(1, 3, 6), start_time="16:00", end_time="18:30"),
        accessible=True,
        shortest_stay=1,
        effort_hours=5,
        notice_days=2,
        languages_required=("ar",),
        languages_useful=("fr", "ber"),
        skills_useful=("psychology", "languages"),
        groups_welcome=True,
        channel="whatsapp",
        contact=Contact(
            name="Nadia Sebbar",
            role="Assistante sociale, action sociale de la ville",
            email="dar.hayhassani@example.org",
            phone="+212 6 00 00 00 14",
            whatsapp="+212 6 00 00 00 14",
        ),
        answer_days=3,
        published_days_ago=12,
    ),
)
