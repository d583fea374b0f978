"""The focal points of the seven cities and what each city says of itself."""

from sites.demo.content.vocabulary import Contact

CITY_CONTACTS = {
    "casablanca": Contact(
        name="Amina Kettani",
        role="Point focal, Ville de Casablanca",
        email="missions.casablanca@example.org",
        phone="+212 6 00 00 00 10",
        whatsapp="+212 6 00 00 00 10",
    ),
    "rabat": Contact(
        name="Ilham Alaoui Mdaghri",
        role="Point focal, Ville de Rabat",
        email="missions.rabat@example.org",
        phone="+212 6 00 00 00 20",
        whatsapp="+212 6 00 00 00 20",
    ),
    "marrakech": Contact(
        name="Hamza Lamrani",
        role="Point focal, Ville de Marrakech",
        email="missions.marrakech@example.org",
        phone="+212 6 00 00 00 30",
        whatsapp="+212 6 00 00 00 30",
    ),
    "fes": Contact(
        name="Nawal Berrada",
        role="Point focal, Commune de Fès",
        email="missions.fes@example.org",
        phone="+212 6 00 00 00 40",
        whatsapp="+212 6 00 00 00 40",
    ),
    "tanger": Contact(
        name="Zakaria Temsamani",
        role="Point focal, Ville de Tanger",
        email="missions.tanger@example.org",
        phone="+212 6 00 00 00 50",
        whatsapp="+212 6 00 00 00 50",
    ),
    "agadir": Contact(
        name="Lahoucine Oubrahim",
        role="Point focal, Ville d’Agadir",
        email="missions.agadir@example.org",
        phone="+212 6 00 00 00 60",
        whatsapp="+212 6 00 00 00 60",
    ),
    "oujda": Contact(
        name="Karima Benhaddou",
        role="Point focal, Ville d’Oujda",
        email="missions.oujda@example.org",
        phone="+212 6 00 00 00 70",
        whatsapp="+212 6 00 00 00 70",
    ),
}

CITY_INTRODUCTIONS = {
    "casablanca": {
        "fr": (
            "Première ville du pays, Casablanca travaille vite et vit loin de son centre, de Hay Hassani à Sidi "
            "Moumen. Elle cherche des gens de métier pour ses petites entreprises, ses façades anciennes, ses "
            "dispensaires et ses anciens."
        ),
        "ar": (
            "الدار البيضاء كبرى مدن المملكة، تشتغل بسرعة وتعيش بعيدا عن مركزها من حي الحسني إلى سيدي مومن. وتبحث عن "
            "أهل الحرف والمهن لمقاولاتها الصغرى وواجهاتها القديمة ومستوصفاتها ومسنيها."
        ),
    },
    "rabat": {
        "fr": (
            "Entre l’océan et le Bouregreg, Rabat soigne ses arbres, ses bibliothèques et ses registres. La ville "
            "accueille lecteurs patients, preneurs de son, spécialistes des données et correspondants à l’étranger."
        ),
        "ar": (
            "بين المحيط وأبي رقراق تعتني الرباط بأشجارها ومكتباتها وسجلاتها. وترحب المدينة بالقراء الصبورين وهواة "
            "التسجيل والمختصين في المعطيات والمراسلين في الخارج."
        ),
    },
    "marrakech": {
        "fr": (
            "Derrière les places célèbres, Marrakech est une ville de quartiers populaires, d’écoles à l’ombre rare "
            "et d’ateliers de femmes. Elle a besoin de bras le matin, de conseils l’après-midi et de visiteurs au "
            "regard franc."
        ),
        "ar": (
            "وراء الساحات الشهيرة مراكش مدينة أحياء شعبية ومدارس قليلة الظل وورشات نسائية. وهي في حاجة إلى سواعد في "
            "الصباح ونصائح بعد الزوال وزوار صريحي النظرة."
        ),
    },
    "fes": {
        "fr": (
            "Fès entretient neuf mille ruelles, des fontaines, des fours et des métiers qui ne s’apprennent que sur "
            "place. Elle invite hydrauliciens, artistes, conteurs et connaisseurs de l’artisanat à regarder de près."
        ),
        "ar": (
            "تعتني فاس بتسعة آلاف زقاق وبسقاياتها وأفرانها وبحرف لا تُتعلم إلا في مكانها. وتدعو مهندسي الماء "
            "والفنانين والرواة والعارفين بالصناعة التقليدية إلى النظر عن قرب."
        ),
    },
    "tanger": {
        "fr": (
            "Porte du détroit, Tanger voit passer chaque été des centaines de milliers de familles en route vers leur "
            "village. Elle leur propose de s’arrêter une matinée, un soir de tournoi ou quelques séances "
            "d’entraînement."
        ),
        "ar": (
            "طنجة باب المضيق تمر منها كل صيف مئات الآلاف من الأسر في طريقها إلى قراها. وتقترح عليهم أن يتوقفوا صبيحة "
            "أو أمسية دوري أو بضع حصص تدريب."
        ),
    },
    "agadir": {
        "fr": (
            "Rebâtie après 1960, Agadir vit du port, de la plaine du Souss et des collines d’arganiers. La ville "
            "cherche des agronomes, des développeurs, des jardiniers et des voyageurs qui ont un peu de place dans "
            "leur valise."
        ),
        "ar": (
            "أكادير التي أعيد بناؤها بعد 1960 تعيش من مينائها وسهل سوس وتلال الأركان. وتبحث عن مهندسين زراعيين "
            "ومطورين وبستانيين ومسافرين في حقائبهم متسع صغير."
        ),
    },
    "oujda": {
        "fr": (
            "À l’extrême est, Oujda a un parent dans presque chaque ville d’Europe, et les étés y sont pleins de "
            "retrouvailles. Elle demande à ceux qui rentrent un savoir de juriste, de soignant ou d’ingénieur, pour "
            "une matinée ou davantage."
        ),
        "ar": (
            "في أقصى الشرق لوجدة قريب في كل مدينة أوروبية تقريبا، وأصيافها عامرة باللقاءات. وتطلب من العائدين معرفة "
            "القانوني أو الممرض أو المهندس لصبيحة أو أكثر."
        ),
    },
}
