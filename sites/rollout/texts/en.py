"""English texts of a newly opened portal."""

from sites.rollout.texts import StandingText

HOME_TITLE = "Home"
HOME_TAGLINE = "A few days back home: find out where your visit can be useful."
HOME_INTRODUCTION = (
    "<p>{portal} brings together missions offered by cities, associations, NGOs, companies, schools and health "
    "facilities. Destination: <b>{country}</b>. Whether you have a morning, a week or a few hours from a distance, "
    "say when you will be there and what you can do, read, and answer.</p>"
    "<p>This portal has just opened: missions appear as cities and organisations publish them. Reading is free and "
    "needs no account.</p>"
)

NEWS_TITLE = "News"
NEWS_SLUG = "news"

STANDING_PAGES = {
    "about": StandingText(
        slug="about",
        title="About",
        introduction="{portal} is a portal of the jesuisaupays network, devoted to a single destination: {country}.",
        body=(
            "<h2>What this portal is for</h2>"
            "<p>Every year millions of members of the African diasporas spend their holidays back home, and many "
            "would like to be of use without knowing whom to ask. Cities and organisations, for their part, have "
            "precise needs that someone who is there for a short time can help to meet. {portal} publishes these "
            "needs as missions: what there is to do, where, when and with whom.</p>"
            "<p>Missions are meant for members of the diaspora and for travellers. Some can be done from a distance, "
            "before or after the stay.</p>"
            "<h2>Who publishes</h2>"
            "<ul>"
            "<li>cities and other public bodies;</li>"
            "<li>NGOs and associations;</li>"
            "<li>companies;</li>"
            "<li>schools and health facilities.</li></ul>"
            "<p>Whoever publishes a mission is responsible for what it says. Every mission names a contact: the "
            "city’s focal point or the person chosen by the organisation.</p>"
            "<h2>What it costs</h2>"
            "<p>Reading missions and answering them is free. Missions are voluntary; if one of them involves an "
            "expense for you, such as a meal or a journey, it says so and explains why.</p>"
            "<h2>The network</h2>"
            "<p>Each destination in the network has its own portal and its own team. See them all on the network’s "
            "main site: {hub_url}</p>"
            "<h2>Write to us</h2>"
            "<p>For a question about this portal, or to publish on behalf of a city or an organisation: "
            "{contact_email}</p>"
        ),
    ),
    "how-it-works": StandingText(
        slug="how-it-works",
        title="How it works",
        introduction="Four steps, from your search to the focal point’s reply. You need no account to read.",
        body=(
            "<h2>1. Look for a mission that fits your stay</h2>"
            "<p>Give the city where you will be, your dates of arrival and departure, and what you can do. The "
            "search keeps the missions that fit those dates. Missions that are possible at any time or from a "
            "distance always fit.</p>"
            "<h2>2. Read it to the end</h2>"
            "<p>A mission says what there is to do, the shortest stay for which it is useful, the languages and "
            "skills expected, what is provided and what is not. Some ask you to answer a few days before you arrive "
            "or before a deadline; others require a qualification or a licence.</p>"
            "<h2>3. Answer by the means it names</h2>"
            "<p>Every mission names an office and how to reach it: e-mail, telephone, WhatsApp or a page of its own. "
            "Give your dates, the city where you will be staying and, in one sentence, what you bring. Answering "
            "commits you to nothing until a date has been agreed.</p>"
            "<h2>4. The focal point replies</h2>"
            "<p>The mission says within how many days its office means to reply. If that time has passed, write to "
            "{contact_email} and the portal’s team will follow it up. If your plans change, tell the office: someone "
            "else may be able to take your place.</p>"
            "<h2>Missions that are up to date</h2>"
            "<p>Publishers must confirm their missions regularly. After sixty days without confirmation we ask for "
            "one; if there is no answer two weeks later, the mission leaves the lists and the search. A mission that "
            "is full, completed or cancelled says so on its page.</p>"
            "<h2>What a mission may not be</h2>"
            "<ul>"
            "<li>a paid job in disguise;</li>"
            "<li>a request to the visitor for money;</li>"
            "<li>a stay in an orphanage;</li>"
            "<li>a medical act by someone without a licence;</li>"
            "<li>party politics;</li>"
            "<li>religious proselytism.</li></ul>"
            "<p>A mission that works with children always states how they are protected. If you see a mission that "
            "breaks these rules, please report it to {contact_email}</p>"
        ),
    ),
    "legal": StandingText(
        slug="legal-notice",
        title="Legal notice",
        introduction=("Who publishes {portal}, who hosts it and what happens to your data. To be completed by the country’s staff."),
        body=(
            "<p><b>To be completed:</b> this page is a template. Until every passage marked “to be completed” has "
            "been filled in and checked by a competent person, it does not serve as a legal notice. Destination "
            "concerned: {country}.</p>"
            "<h2>Publisher</h2>"
            "<p><b>To be completed:</b> name, legal form, registration number, registered address and telephone "
            "number of the publisher of {portal}.</p>"
            "<p>E-mail: {contact_email}</p>"
            "<h2>Director of publication</h2>"
            "<p><b>To be completed:</b> first name, last name and position of the person responsible for "
            "publication.</p>"
            "<h2>Hosting</h2>"
            "<p><b>To be completed:</b> name, address and telephone number of the host, and the country in which the "
            "servers stand.</p>"
            "<h2>Content of the missions</h2>"
            "<p>Each mission is written by the city or the organisation that it names. The portal’s team may refuse "
            "or withdraw a mission that breaks the network’s rules. Visitor and publisher arrange to meet directly "
            "with each other.</p>"
            "<p><b>To be completed:</b> applicable law, limits of liability and how to make a complaint.</p>"
            "<h2>Personal data</h2>"
            "<p>You need no account to read missions. When you answer by e-mail, by telephone, on WhatsApp or on an "
            "organisation’s own page, your message goes straight to the office that you contact, and that office is "
            "responsible for how it uses it.</p>"
            "<ul>"
            "<li><b>To be completed:</b> data controller and, where there is one, data protection officer.</li>"
            "<li><b>To be completed:</b> data that the host keeps in its technical logs, for how long and why.</li>"
            "<li><b>To be completed:</b> applicable law, people’s rights and the authority to which they can "
            "turn.</li></ul>"
            "<p>For any request about your data: {contact_email}</p>"
            "<h2>Cookies</h2>"
            "<p>{portal} sets no tracking cookie and no advertising cookie. Only technical cookies may be used, for "
            "instance when staff sign in to publish.</p>"
            "<h2>Texts and pictures</h2>"
            "<p><b>To be completed:</b> holders of the rights and terms on which texts and pictures may be "
            "reused.</p>"
            "<p>Names and coordinates of cities: GeoNames, Creative Commons BY 4.0 licence.</p>"
        ),
    ),
    "accessibility": StandingText(
        slug="accessibility",
        title="Accessibility",
        introduction="How accessible {portal} is, and how to tell us about a barrier.",
        body=(
            "<h2>Our aim</h2>"
            "<p>We want everyone to be able to find a mission and answer it: by keyboard, with a screen reader, on a "
            "small telephone or over a slow network. We aim at level AA of the Web Content Accessibility Guidelines, "
            "WCAG 2.2.</p>"
            "<h2>Where we stand</h2>"
            "<p>{portal} has not yet been audited for accessibility. We therefore claim no level of conformance, "
            "whether full or partial.</p>"
            "<p><b>To be completed:</b> date of the planned audit, known barriers and alternatives to them.</p>"
            "<h2>What depends on the publisher</h2>"
            "<p>Descriptions of pictures and clear wording also depend on cities and organisations. A mission says "
            "whether its place is accessible by wheelchair; if in doubt, ask the office before you set out.</p>"
            "<h2>Reporting a barrier</h2>"
            "<p>Write to {contact_email} and tell us:</p>"
            "<ul>"
            "<li>the address of the page;</li>"
            "<li>what you wanted to do and what prevented you;</li>"
            "<li>your device, your browser and, if you are willing, your assistive technology.</li></ul>"
            "<p>If you cannot get at a piece of information, we will give it to you by other means.</p>"
            "<p><b>To be completed:</b> time within which we reply and, if the country’s law provides for one, the "
            "authority to turn to when there is no reply.</p>"
        ),
    ),
}
