"""Writing mails: rows, in the transaction of what causes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from email import headerregistry
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.core.validators import validate_email
from django.db import connection, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.users.models import UserProfile

from ..models import Mail, MailState, Portal, User
from .writing import one_line, write

SENT_AGAIN = "countries.mail.sent_again"


@dataclass(frozen=True)
class Address:
    """Somebody who is no user, and the language to write to them in; empty is the portal's."""

    email: str
    language: str = ""


def send_mail(
    template: str,
    to: User | Address,
    *,
    key: str,
    portal: Portal | None = None,
    context: Mapping[str, Any] | None = None,
    is_confidential: bool = True,
    reply_to: str = "",
) -> Mail:
    """Write a mail; it leaves once the transaction is committed, and never if that is rolled back.

    `template` names three files, such as `engagement/mails/answered`: `.subject.txt`, `.txt` and `.html` (see `writing`). `key` says
    what the mail is about: the same key never sends twice, however often and from wherever this is called; the mail that is there
    already is returned. A key holds for 90 days, as long as its row. Only a mail that is said not to be confidential, since no link in it
    lets its holder in, can be read in the admin; of others the texts are deleted once they are sent. Answers go to `reply_to`, else to the
    portal's public contact.

    Raises ValidationError for an address that is none.
    """
    if not key:
        raise ValueError("A mail needs a key: it keeps the same thing from being sent twice.")
    if known := Mail.objects.filter(key=key).first():
        return known
    if reply_to:
        validate_email(reply_to)
    language = language_of(to, portal)
    texts = write(template, language, portal, context or {})
    return keep(
        Mail(
            portal=portal,
            template=template,
            language=language,
            is_confidential=is_confidential,
            sender=sender_of(portal),
            recipient=to.email,
            reply_to=reply_to or (portal.contact_email if portal else ""),
            subject=texts.subject,
            text=texts.text,
            html=texts.html,
        ),
        key=key,
    )


def keep(mail: Mail, key: str | None = None) -> Mail:
    """Put the row into the database and have it sent after the commit; with a key that somebody else was quicker to use, return theirs."""
    mail.recipient = Mail._meta.get_field("recipient").clean(mail.recipient, mail)
    if key is None:
        mail.save()
    else:
        values = {field.attname: getattr(mail, field.attname) for field in Mail._meta.concrete_fields if not field.primary_key}
        mail, created = Mail.objects.get_or_create(key=key, defaults=values | {"key": key})
        if not created:
            return mail
    request_sending()
    return mail


@transaction.atomic
def send_again(mail: Mail, by: User) -> bool:
    """Have a failed mail sent once more, with all its attempts; False when it is not, or no longer, a failed one."""
    failed = Mail.objects.filter(pk=mail.pk, state=MailState.FAILED)
    changed = failed.update(state=MailState.WAITING, due_at=timezone.now(), attempts=0)
    if changed:
        log(mail, SENT_AGAIN, user=by, data={"portal": mail.portal_id, "recipient": mail.recipient})
        request_sending()
    return bool(changed)


def request_sending() -> None:
    """Wake the worker after the commit, once for all mails of a transaction. A broker that is down is logged; beat sweeps."""
    if not any(call is _wake for _savepoints, call, _robust in connection.run_on_commit):
        transaction.on_commit(_wake, robust=True)


def _wake() -> None:
    from ..tasks import send_mails

    send_mails.delay()


def language_of(to: User | Address, portal: Portal | None) -> str:
    """The reader's own language; where they have said none, the portal's first, else the network's."""
    known = dict(settings.LANGUAGES)
    if isinstance(to, User):
        wished = UserProfile.objects.filter(user=to).values_list("preferred_language", flat=True).first() or ""
    else:
        wished = to.language
    return next(code for code in (wished, portal.default_language if portal else "", settings.LANGUAGE_CODE) if code in known)


def sender_of(portal: Portal | None) -> str:
    """The network's address, in the portal's name."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    if portal:
        name = one_line(portal.sender_name or portal.name)
    return str(headerregistry.Address(display_name=name, addr_spec=address))
