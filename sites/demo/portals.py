"""The portals of the demo: their addresses, languages and themes."""

from dataclasses import dataclass

from .content.cm import PORTAL as CAMEROON
from .content.gm import PORTAL as GAMBIA
from .content.ma import PORTAL as MOROCCO
from .content.sn import PORTAL as SENEGAL
from .content.vocabulary import PortalContent


@dataclass(frozen=True)
class DemoPortal:
    name: str
    languages: tuple[str, ...]
    theme: str
    content: PortalContent
    names: dict[str, str]
    """What the portal is called in each language: its home's title."""
    social_links: tuple[str, ...] = ()

    @property
    def host(self) -> str:
        return f"{self.content.code}.localhost"


HUB_HOST = "localhost"

PORTALS = (
    DemoPortal(
        "Je suis au Cameroun",
        ("fr", "en"),
        "cameroon",
        CAMEROON,
        {"fr": "Je suis au Cameroun", "en": "I am in Cameroon"},
        ("https://www.facebook.com/example", "https://www.instagram.com/example", "https://www.linkedin.com/company/example"),
    ),
    DemoPortal("Je suis au Sénégal", ("fr",), "senegal", SENEGAL, {"fr": "Je suis au Sénégal"}, ("https://www.facebook.com/example",)),
    DemoPortal(
        "Je suis au Maroc",
        ("fr", "ar"),
        "morocco",
        MOROCCO,
        {"fr": "Je suis au Maroc", "ar": "أنا في المغرب"},
        ("https://www.instagram.com/example",),
    ),
    DemoPortal("I am in The Gambia", ("en",), "gambia", GAMBIA, {"en": "I am in The Gambia"}, ("https://www.facebook.com/example",)),
)
