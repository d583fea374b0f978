"""News of the Moroccan portal."""

from sites.demo.content.vocabulary import News

NEWS = (
    News(
        slug="passeurs-premieres-voix",
        texts={
            "fr": (
                "Bouregreg : les trois premières voix sont en ligne",
                ("La bibliothèque Al Irfane publie les premiers entretiens enregistrés avec d’anciens bateliers de Rabat et de Salé."),
                (
                    "<p>Trois entretiens, quatre heures de son et une chanson de rame que l’on croyait perdue : la "
                    "collecte menée ce printemps par deux visiteuses venues de Lille et d’Utrecht est consultable à "
                    "la bibliothèque et, par extraits, sur son site.</p>"
                    "<p>Il reste onze bateliers à rencontrer. Les matinées se réservent en répondant à la mission ; "
                    "qui ne peut pas se déplacer peut demander un enregistrement à transcrire.</p>"
                ),
            ),
            "ar": (
                "أبو رقراق: الأصوات الثلاثة الأولى على الإنترنت",
                "تنشر مكتبة العرفان أولى اللقاءات المسجلة مع قدماء أصحاب القوارب بالرباط وسلا.",
                (
                    "<p>ثلاثة لقاءات وأربع ساعات من التسجيل وأغنية تجديف كان يُظن أنها ضاعت: حصيلة ما جمعته هذا "
                    "الربيع زائرتان من ليل وأوتريخت، وهي متاحة في المكتبة، مع مقتطفات على موقعها.</p>"
                    "<p>بقي أحد عشر ملاحا ينتظرون من يسجل لهم. تُحجز الصبيحات بالرد على المهمة، ومن لا يستطيع التنقل "
                    "يمكنه طلب تسجيل لتفريغه.</p>"
                ),
            ),
        },
        published_days_ago=4,
    ),
    News(
        slug="dons-et-douane-mode-emploi",
        texts={
            "fr": (
                "Apporter un don dans sa valise : le mode d’emploi",
                ("Attestation, liste, franchise : ce qu’il faut préparer avant de prendre l’avion ou le bateau avec du matériel donné."),
                (
                    "<p>Chaque été, des cartons restent bloqués au port ou à l’aéroport faute de papiers. Trois "
                    "documents évitent presque tous les ennuis :</p>"
                    "<ul>"
                    "<li>l’attestation du bénéficiaire, signée et datée ;</li>"
                    "<li>la liste des articles, avec leur état et leur valeur estimée ;</li>"
                    "<li>la demande de franchise, imprimée en deux exemplaires.</li></ul>"
                    "<p>La ville ou l’organisation qui publie la mission vous les envoie. Comptez dix jours, "
                    "davantage pour le matériel médical, qui suit d’autres règles.</p>"
                ),
            ),
            "ar": (
                "هبة في الحقيبة: دليل الاستعمال",
                "شهادة ولائحة وإعفاء: ما ينبغي تحضيره قبل ركوب الطائرة أو الباخرة بمعدات موهوبة.",
                (
                    "<p>كل صيف تبقى صناديق عالقة في الميناء أو المطار لغياب الوثائق. ثلاث وثائق تجنبكم معظم "
                    "المشاكل:</p>"
                    "<ul>"
                    "<li>شهادة الجهة المستفيدة، موقعة ومؤرخة؛</li>"
                    "<li>لائحة الأغراض مع حالتها وقيمتها التقديرية؛</li>"
                    "<li>طلب الإعفاء مطبوعا في نسختين.</li></ul>"
                    "<p>ترسلها إليكم المدينة أو المنظمة التي نشرت المهمة. احسبوا عشرة أيام، وأكثر من ذلك للمعدات "
                    "الطبية التي تخضع لقواعد أخرى.</p>"
                ),
            ),
        },
        published_days_ago=11,
    ),
    News(
        slug="sept-villes-repondent",
        texts={
            "fr": (
                "Sept villes, sept personnes qui vous répondent",
                ("De Tanger à Agadir, chaque ville du portail a désormais un point focal joignable par téléphone, e-mail et WhatsApp."),
                (
                    "<p>Derrière chaque mission, il y a un nom. Les points focaux se sont réunis deux jours à Rabat "
                    "pour accorder leurs pratiques : répondre sous sept jours, dire non clairement quand c’est non, "
                    "fermer une mission dès qu’elle est pourvue.</p>"
                    "<p>Vous n’avez pas eu de réponse ? Écrivez à la coordination du portail, qui relance la ville le "
                    "jour même. Une mission qui n’est plus confirmée quitte d’elle-même les listes.</p>"
                ),
            ),
            "ar": (
                "سبع مدن وسبعة أشخاص يجيبونكم",
                ("من طنجة إلى أكادير صار لكل مدينة في البوابة مخاطَب يمكن الاتصال به بالهاتف والبريد الإلكتروني وواتساب."),
                (
                    "<p>وراء كل مهمة اسم. اجتمع المخاطَبون يومين بالرباط لتوحيد طريقة العمل: الرد خلال سبعة أيام، "
                    "وقول «لا» بوضوح حين يكون الجواب لا، وإغلاق المهمة بمجرد اكتمال العدد.</p>"
                    "<p>لم تتوصلوا بجواب؟ اكتبوا إلى تنسيقية البوابة فتراسل المدينة في اليوم نفسه. والمهمة التي لم "
                    "تعد مؤكدة تغادر القوائم من تلقاء نفسها.</p>"
                ),
            ),
        },
        published_days_ago=23,
    ),
)
