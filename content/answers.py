"""How a visitor answers: only what works now, with the text prepared. Solicitations on the platform come later."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from countries.models import Portal

from .choices import Channel
from .models import MissionPage


@dataclass(frozen=True)
class Answer:
    channel: str
    label: str
    url: str
    note: str = ""


def answers_of(page: MissionPage, portal: Portal) -> list[Answer]:
    """The chosen way first, then the others that the contact offers."""
    contact = page.contact
    text = prepared_text(page)
    ways: dict[str, str] = {}
    if page.answer_url:
        ways[Channel.EXTERNAL] = page.answer_url
    if contact and contact.contact_email:
        subject = quote(f"{page.title} – {portal.name}")
        ways[Channel.EMAIL] = f"mailto:{contact.contact_email}?subject={subject}&body={quote(text)}"
    if contact and contact.contact_whatsapp:
        ways[Channel.WHATSAPP] = f"https://wa.me/{international(contact.contact_whatsapp, portal)}?text={quote(text)}"
    if contact and contact.contact_phone:
        ways[Channel.PHONE] = f"tel:+{international(contact.contact_phone, portal)}"
    labels = {
        Channel.EXTERNAL: _("Répondre sur le site de l’organisation"),
        Channel.EMAIL: _("Écrire un e-mail"),
        Channel.WHATSAPP: _("Écrire sur WhatsApp"),
        Channel.PHONE: _("Appeler"),
    }
    days = page.answer_days
    note = ngettext("Réponse sous %(days)s jour.", "Réponse sous %(days)s jours.", days) % {"days": days} if days else ""
    ordered = sorted(ways, key=lambda channel: channel != page.channel)
    return [
        Answer(channel, labels[Channel(channel)], ways[channel], note if position == 0 else "") for position, channel in enumerate(ordered)
    ]


def prepared_text(page: MissionPage) -> str:
    """The message that the visitor completes: the questions of the mission included."""
    lines = [
        _("Bonjour,"),
        "",
        _("Votre mission « %(title)s » m’intéresse.") % {"title": page.title},
        _("Je serai sur place du … au …"),
        _("Ce que je peux apporter : …"),
        *(f"{child.value} …" for child in page.questions),
        "",
        page.full_url or "",
    ]
    return "\n".join(str(line) for line in lines)


def international(phone: str, portal: Portal) -> str:
    """A telephone number as addresses want it: its digits with the country's code, which a number written without + or 00 lacks."""
    digits = "".join(character for character in phone if character.isdigit())
    if phone.lstrip().startswith("+") or digits.startswith("00") or portal.country is None:
        return digits.removeprefix("00")
    return portal.country.calling_code.lstrip("+") + digits.removeprefix("0")
