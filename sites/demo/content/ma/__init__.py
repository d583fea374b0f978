"""Morocco: seven cities, in French and Arabic."""

from sites.demo.content.ma import agadir, casablanca, casablanca_city_hall, fes, marrakech, nationwide, oujda, rabat, tanger
from sites.demo.content.ma.cities import CITY_CONTACTS, CITY_INTRODUCTIONS
from sites.demo.content.ma.news import NEWS
from sites.demo.content.vocabulary import Contact, PortalContent

_PARTS = (casablanca, casablanca_city_hall, rabat, marrakech, fes, tanger, agadir, oujda, nationwide)

PORTAL = PortalContent(
    code="ma",
    contact=Contact(
        name="Salma Bennis",
        role="Coordination du portail Maroc",
        email="maroc@example.org",
        phone="+212 6 00 00 00 01",
        whatsapp="+212 6 00 00 00 01",
    ),
    address="Coordination Je suis au Maroc, Maison des associations, quartier Hassan, Rabat",
    taglines={
        "fr": "Vous rentrez au pays cet été, ou pour deux semaines ? Sept villes ont besoin de ce que vous savez faire.",
        "ar": "عائدون إلى الوطن هذا الصيف أو لأسبوعين؟ سبع مدن تحتاج إلى ما تتقنونه.",
    },
    introductions={
        "fr": (
            "<p>Je suis au Maroc réunit les demandes précises de villes, d’associations, d’écoles, d’entreprises et "
            "de structures de santé, de Tanger à Agadir et de Casablanca à Oujda. Chacune dit quand, où, combien de "
            "temps, et avec qui vous travaillerez.</p>"
            "<p>Indiquez vos dates et votre ville : vous verrez ce qui tient dans votre séjour. Certaines missions se "
            "poursuivent à distance, d’autres tiennent en une matinée.</p>"
        ),
        "ar": (
            "<p>تجمع بوابة «أنا في المغرب» طلبات دقيقة من مدن وجمعيات ومدارس ومقاولات ومؤسسات صحية، من طنجة إلى "
            "أكادير ومن الدار البيضاء إلى وجدة. كل طلب يحدد الزمان والمكان والمدة ومن ستعملون معه.</p>"
            "<p>أدخلوا تواريخكم ومدينتكم لتروا ما يناسب إقامتكم. بعض المهام يستمر عن بعد، وبعضها لا يتجاوز صبيحة "
            "واحدة.</p>"
        ),
    },
    city_contacts=CITY_CONTACTS,
    city_introductions=CITY_INTRODUCTIONS,
    organisations=tuple(organisation for part in _PARTS for organisation in part.ORGANISATIONS),
    missions=tuple(mission for part in _PARTS for mission in part.MISSIONS),
    news=NEWS,
)
