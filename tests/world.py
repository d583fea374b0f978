"""The small network that most tests live in: the hub and two country portals with an organisation each."""

from dataclasses import dataclass
from functools import cached_property

from content.models import MissionPage
from countries.models import Organisation, Portal, Territory

from .factories import (
    CountryFactory,
    MissionPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    OrganisationPageFactory,
    PortalFactory,
    StandardPageFactory,
    TerritoryFactory,
    home_of,
    page_of,
    translated,
)


@dataclass
class World:
    """Rows of the network by name, read when first asked for."""

    @cached_property
    def hub(self) -> Portal:
        """In French and English, at the address of HUB_URL."""
        return self._portal("hub")

    @cached_property
    def cameroon(self) -> Portal:
        """In French and English, at cm.localhost."""
        return self._portal("cm")

    @cached_property
    def morocco(self) -> Portal:
        """In French and Arabic, at ma.localhost."""
        return self._portal("ma")

    @cached_property
    def douala(self) -> Territory:
        return self._territory("douala")

    @cached_property
    def yaounde(self) -> Territory:
        return self._territory("yaounde")

    @cached_property
    def casablanca(self) -> Territory:
        return self._territory("casablanca")

    @cached_property
    def lecture(self) -> Organisation:
        """An association of Douala."""
        return self._organisation("Lecture pour tous")

    @cached_property
    def clinic(self) -> Organisation:
        """A health facility of Casablanca."""
        return self._organisation("Clinique Al Amal")

    @cached_property
    def douala_mission(self) -> MissionPage:
        """Of the city itself, in French, with an English translation."""
        return self._mission("Repeindre l’école de Deïdo")

    @cached_property
    def yaounde_mission(self) -> MissionPage:
        """In French only."""
        return self._mission("Planter au lac de Yaoundé")

    @cached_property
    def lecture_mission(self) -> MissionPage:
        """Of the association, in French only."""
        return self._mission("Lire avec les enfants de Bonabéri")

    @cached_property
    def casablanca_mission(self) -> MissionPage:
        """Of the clinic, in French with an Arabic translation."""
        return self._mission("Dépistage à Casablanca")

    @staticmethod
    def _portal(code: str) -> Portal:
        return Portal.objects.select_related("site", "country", "root_page", "root_collection").get(code=code)

    @staticmethod
    def _territory(slug: str) -> Territory:
        return Territory.objects.select_related("portal__root_page", "collection").get(slug=slug)

    @staticmethod
    def _organisation(name: str) -> Organisation:
        return Organisation.objects.select_related("portal__root_page", "territory", "collection").get(name=name)

    @staticmethod
    def _mission(title: str) -> MissionPage:
        return MissionPage.objects.select_related("mission").get(title=title)


def build_world() -> None:
    hub = PortalFactory(country=None, languages=["fr", "en"])
    NewsPageFactory(parent=NewsIndexPageFactory(parent=home_of(hub)), title="Le réseau ouvre deux pays")

    cameroon = PortalFactory(country__code="CM", languages=["fr", "en"])
    douala = TerritoryFactory(portal=cameroon, slug="douala")
    yaounde = TerritoryFactory(portal=cameroon, slug="yaounde", names={"fr": "Yaoundé", "en": "Yaounde"}, latitude=3.87, longitude=11.52)
    lecture = OrganisationPageFactory(parent=page_of(douala), title="Lecture pour tous")
    translated(MissionPageFactory(parent=page_of(douala), title="Repeindre l’école de Deïdo"), "en", title="Paint the school of Deido")
    MissionPageFactory(parent=page_of(yaounde), title="Planter au lac de Yaoundé", mission_type="env-chantier")
    MissionPageFactory(parent=lecture, title="Lire avec les enfants de Bonabéri")
    NewsPageFactory(parent=NewsIndexPageFactory(parent=home_of(cameroon), show_in_menus=True), title="Trois villes rejoignent le portail")
    StandardPageFactory(parent=home_of(cameroon), title="À propos du portail", show_in_menus=True)

    country = CountryFactory(code="MA", timezone="Africa/Casablanca", currency="MAD", calling_code="+212")
    morocco = PortalFactory(country=country, languages=["fr", "ar"])
    names = {"fr": "Casablanca", "ar": "الدار البيضاء"}
    casablanca = TerritoryFactory(
        portal=morocco, slug="casablanca", names=names, latitude=33.57, longitude=-7.59, timezone="Africa/Casablanca"
    )
    clinic = OrganisationPageFactory(parent=page_of(casablanca), title="Clinique Al Amal", kind="health_facility")
    translated(clinic, "ar", title="مصحة الأمل")
    screening = MissionPageFactory(parent=clinic, title="Dépistage à Casablanca", mission_type="san-caravane")
    translated(screening, "ar", title="حملة كشف في الدار البيضاء")
