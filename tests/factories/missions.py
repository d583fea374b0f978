import factory

from content.models import MissionPage

from .pages import PublishedPageFactory


class MissionPageFactory(PublishedPageFactory):
    """A mission that may be published as it is, under a territory's, an organisation's or a portal's home page."""

    title = factory.Sequence(lambda n: f"Lire avec les enfants de Bonabéri {n}")
    summary = "Deux heures de lecture à voix haute avec une classe de primaire."
    description = (
        "<p>La bibliothèque du quartier cherche des voix. Vous choisissez un conte, vous le lisez avec douze enfants, puis chacun raconte "
        "la suite. À votre départ, la classe garde l’enregistrement et le livre.</p>"
    )
    mission_type = "edu-soutien"
    contact_email = "lecture@example.org"

    class Meta:
        model = MissionPage
