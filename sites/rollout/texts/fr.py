"""French texts of a newly opened portal."""

from sites.rollout.texts import StandingText

HOME_TITLE = "Accueil"
HOME_TAGLINE = "Quelques jours au pays : trouvez où votre passage sera utile."
HOME_INTRODUCTION = (
    "<p>{portal} rassemble des missions proposées par des villes, des associations, des ONG, des entreprises, des "
    "écoles et des établissements de santé. Destination : <b>{country}</b>. Une matinée, une semaine ou quelques "
    "heures à distance : indiquez vos dates et ce que vous savez faire, lisez, répondez.</p>"
    "<p>Ce portail vient d’ouvrir : les missions y arrivent au fur et à mesure que les villes et les organisations "
    "les publient. La lecture est libre et ne demande aucun compte.</p>"
)

NEWS_TITLE = "Actualités"
NEWS_SLUG = "actualites"

STANDING_PAGES = {
    "about": StandingText(
        slug="a-propos",
        title="À propos",
        introduction="{portal} est un portail du réseau jesuisaupays, consacré à une seule destination : {country}.",
        body=(
            "<h2>À quoi sert ce portail</h2>"
            "<p>Chaque année, des millions de membres des diasporas africaines passent leurs vacances au pays, et "
            "beaucoup voudraient s’y rendre utiles sans savoir à qui s’adresser. De leur côté, des villes et des "
            "organisations ont des besoins précis, qu’une personne de passage peut aider à satisfaire. {portal} "
            "publie ces besoins sous forme de missions : ce qu’il y a à faire, où, quand, avec qui.</p>"
            "<p>Les missions s’adressent aux membres de la diaspora et aux voyageurs. Certaines se font à distance, "
            "avant ou après le séjour.</p>"
            "<h2>Qui publie</h2>"
            "<ul>"
            "<li>des villes et d’autres organismes publics ;</li>"
            "<li>des ONG et des associations ;</li>"
            "<li>des entreprises ;</li>"
            "<li>des écoles et des établissements de santé.</li></ul>"
            "<p>Celui qui publie une mission répond de son contenu. Chaque mission indique un interlocuteur : le "
            "point focal de la ville ou la personne désignée par l’organisation.</p>"
            "<h2>Ce que cela coûte</h2>"
            "<p>Lire les missions et y répondre est gratuit. Les missions sont bénévoles ; si l’une d’elles entraîne "
            "des frais pour vous, un repas ou un trajet par exemple, elle le dit et explique pourquoi.</p>"
            "<h2>Le réseau</h2>"
            "<p>Chaque destination du réseau a son portail et son équipe. L’ensemble se découvre sur le site "
            "commun : {hub_url}</p>"
            "<h2>Nous écrire</h2>"
            "<p>Pour une question sur ce portail ou pour y publier au nom d’une ville ou d’une organisation : "
            "{contact_email}</p>"
        ),
    ),
    "how-it-works": StandingText(
        slug="comment-ca-marche",
        title="Comment ça marche",
        introduction="Quatre étapes, de la recherche à la réponse du point focal. Aucun compte n’est nécessaire pour lire.",
        body=(
            "<h2>1. Cherchez une mission qui convient à votre séjour</h2>"
            "<p>Indiquez la ville où vous serez, vos dates d’arrivée et de départ, et ce que vous savez faire. La "
            "recherche retient les missions qui tiennent dans ces dates. Celles qui sont possibles à tout moment ou "
            "à distance conviennent toujours.</p>"
            "<h2>2. Lisez-la en entier</h2>"
            "<p>Une mission dit ce qu’il y a à faire, la durée utile la plus courte, les langues et les compétences "
            "attendues, ce qui est pris en charge et ce qui ne l’est pas. Certaines demandent de répondre quelques "
            "jours avant l’arrivée ou avant une date limite ; d’autres exigent un diplôme ou un droit d’exercer.</p>"
            "<h2>3. Répondez par le moyen indiqué</h2>"
            "<p>Chaque mission nomme un bureau et la manière de le joindre : courriel, téléphone, WhatsApp ou sa "
            "propre page. Donnez vos dates, la ville où vous logerez et, en une phrase, ce que vous apportez. "
            "Répondre ne vous engage à rien tant que la date n’est pas convenue.</p>"
            "<h2>4. Le point focal vous répond</h2>"
            "<p>La mission annonce le délai dans lequel son bureau compte répondre. Passé ce délai, écrivez à "
            "{contact_email} : l’équipe du portail relancera. Si vos projets changent, prévenez le bureau : votre "
            "place peut servir à quelqu’un d’autre.</p>"
            "<h2>Des missions à jour</h2>"
            "<p>Celui qui publie doit confirmer régulièrement sa mission. Sans confirmation après soixante jours, "
            "nous la lui demandons ; sans réponse deux semaines plus tard, la mission quitte les listes et la "
            "recherche. Une mission complète, terminée ou annulée le dit sur sa page.</p>"
            "<h2>Ce qu’une mission ne peut pas être</h2>"
            "<ul>"
            "<li>un emploi rémunéré déguisé ;</li>"
            "<li>une demande d’argent au visiteur ;</li>"
            "<li>un séjour dans un orphelinat ;</li>"
            "<li>un acte médical pratiqué par une personne sans droit d’exercer ;</li>"
            "<li>une activité de parti politique ;</li>"
            "<li>du prosélytisme religieux.</li></ul>"
            "<p>Une mission auprès d’enfants précise toujours les mesures de protection prévues. Si vous voyez une "
            "mission contraire à ces règles, signalez-la à {contact_email}</p>"
        ),
    ),
    "legal": StandingText(
        slug="mentions-legales",
        title="Mentions légales",
        introduction=("Qui édite {portal}, qui l’héberge et ce que deviennent vos données. Page à compléter par l’équipe du pays."),
        body=(
            "<p><b>À compléter :</b> cette page est un modèle. Tant que les passages marqués « à compléter » ne sont "
            "pas remplis et relus par une personne compétente, elle ne vaut pas mentions légales. Destination "
            "concernée : {country}.</p>"
            "<h2>Éditeur</h2>"
            "<p><b>À compléter :</b> dénomination, forme juridique, numéro d’immatriculation, adresse du siège et "
            "téléphone de la structure qui édite {portal}.</p>"
            "<p>Courriel : {contact_email}</p>"
            "<h2>Direction de la publication</h2>"
            "<p><b>À compléter :</b> prénom, nom et fonction de la personne qui dirige la publication.</p>"
            "<h2>Hébergement</h2>"
            "<p><b>À compléter :</b> nom, adresse et téléphone de l’hébergeur, pays où se trouvent les serveurs.</p>"
            "<h2>Contenu des missions</h2>"
            "<p>Chaque mission est rédigée par la ville ou l’organisation qu’elle nomme. L’équipe du portail peut "
            "refuser ou retirer une mission contraire aux règles du réseau. Les rencontres se conviennent "
            "directement entre le visiteur et celui qui publie.</p>"
            "<p><b>À compléter :</b> droit applicable, limites de responsabilité et manière de faire une "
            "réclamation.</p>"
            "<h2>Données personnelles</h2>"
            "<p>Aucun compte n’est nécessaire pour lire les missions. Lorsque vous répondez par courriel, par "
            "téléphone, par WhatsApp ou sur la page d’une organisation, votre message va directement au bureau que "
            "vous joignez : c’est lui qui répond de l’usage qu’il en fait.</p>"
            "<ul>"
            "<li><b>À compléter :</b> responsable du traitement et, le cas échéant, délégué à la protection des "
            "données.</li>"
            "<li><b>À compléter :</b> données conservées par l’hébergeur dans ses journaux techniques, durée et "
            "raison.</li>"
            "<li><b>À compléter :</b> loi applicable, droits des personnes et autorité à laquelle elles peuvent "
            "s’adresser.</li></ul>"
            "<p>Pour toute demande au sujet de vos données : {contact_email}</p>"
            "<h2>Cookies</h2>"
            "<p>{portal} ne dépose aucun cookie de suivi ni de publicité. Seuls des cookies techniques peuvent être "
            "utilisés, par exemple lorsque l’équipe se connecte pour publier.</p>"
            "<h2>Textes et images</h2>"
            "<p><b>À compléter :</b> titulaires des droits et conditions de réutilisation des textes et des "
            "images.</p>"
            "<p>Noms et coordonnées des villes : GeoNames, licence Creative Commons BY 4.0.</p>"
        ),
    ),
    "accessibility": StandingText(
        slug="accessibilite",
        title="Accessibilité",
        introduction="{portal} : où en est l’accessibilité, et comment nous signaler un obstacle.",
        body=(
            "<h2>Notre objectif</h2>"
            "<p>Nous voulons que chacun puisse trouver une mission et y répondre, au clavier, avec un lecteur "
            "d’écran, sur un petit téléphone ou avec un réseau lent. Nous visons le niveau AA des règles pour "
            "l’accessibilité des contenus web, WCAG 2.2.</p>"
            "<h2>Où nous en sommes</h2>"
            "<p>{portal} n’a pas encore fait l’objet d’un audit d’accessibilité. Nous ne déclarons donc aucun niveau "
            "de conformité, ni total ni partiel.</p>"
            "<p><b>À compléter :</b> date de l’audit prévu, obstacles connus et solutions de remplacement.</p>"
            "<h2>Ce qui dépend de celui qui publie</h2>"
            "<p>Les descriptions d’images et la clarté des textes dépendent aussi des villes et des organisations. "
            "Une mission indique si son lieu est accessible en fauteuil roulant ; en cas de doute, demandez-le au "
            "bureau avant de vous déplacer.</p>"
            "<h2>Signaler un obstacle</h2>"
            "<p>Écrivez à {contact_email} en précisant :</p>"
            "<ul>"
            "<li>l’adresse de la page ;</li>"
            "<li>ce que vous vouliez faire et ce qui vous en a empêché ;</li>"
            "<li>votre appareil, votre navigateur et, si vous le voulez bien, votre aide technique.</li></ul>"
            "<p>Si l’information vous est inaccessible, nous vous la donnerons par un autre moyen.</p>"
            "<p><b>À compléter :</b> délai de réponse et, si la loi du pays en prévoit une, autorité à saisir en "
            "l’absence de réponse.</p>"
        ),
    ),
}
