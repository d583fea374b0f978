"""Sending the rows: at least once.

A row is claimed before it is sent: its next attempt is put off by more than sending may take, in one statement, so that two workers never
send the same row at once and no transaction is open while the mail server is spoken to. A worker that dies between the server's
“accepted” and the note of it lets the claim run out, and the mail is sent a second time, with the same Message-ID, by which many
mailboxes recognise it: better an invitation twice than none. Whatever else goes wrong is written on the row and tried again after
growing pauses. What the server refuses for good (the address, the content) fails at once, the rest after the last pause. Addresses,
subjects and texts are never logged.
"""

import logging
import smtplib
import time
from contextlib import suppress
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db.models import F
from django.utils import timezone

from ..models import Mail, MailProblem, MailState

logger = logging.getLogger(__name__)

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 240, 720, 1440))
"""After the first attempt, the second …; two days in all. After the last, a mail has failed."""
CLAIM = timedelta(minutes=5)
"""Longer than one mail's sending may take: `tasks.send_mails` has a shorter limit."""
ROUND = 60.0
"""Seconds after which a round takes no further mail."""
LONGEST_DETAIL = 500


class Failure(Exception):
    """An attempt did not succeed. `is_final`: the next would not either; `is_servers`: nor would that of any other mail."""

    def __init__(self, problem: MailProblem, detail: str, *, is_final: bool = False, is_servers: bool = False) -> None:
        super().__init__(detail)
        self.problem, self.detail, self.is_final, self.is_servers = problem, detail, is_final, is_servers


def send_due() -> bool:
    """Send what is due, one after the other; True when there is more, for another round. Ends early when the server does not answer."""
    end = time.monotonic() + ROUND
    while time.monotonic() < end:
        if (mail := _claim()) is None:
            return False
        if not _attempt(mail):
            return False
    return True


def _claim() -> Mail | None:
    """The mail that waits longest; nobody else gets it before the claim runs out."""
    while pk := Mail.objects.due().values_list("pk", flat=True).first():
        claimed = Mail.objects.due().filter(pk=pk).update(attempts=F("attempts") + 1, due_at=timezone.now() + CLAIM)
        if claimed and (mail := _if_attempts_are_left(pk)):
            return mail
    return None


def _if_attempts_are_left(pk: int) -> Mail | None:
    """A mail whose last attempt was cut short has none left, and would otherwise be claimed for ever."""
    mail = Mail.objects.get(pk=pk)
    if mail.attempts <= len(PAUSES) + 1:
        return mail
    _note_failure(mail, Failure(MailProblem.INTERRUPTED, mail.detail, is_final=True))
    return None


def _attempt(mail: Mail) -> bool:
    """Whether it makes sense to go on with the next mail."""
    try:
        transmit(mail)
    except Failure as failure:
        _note_failure(mail, failure)
        return not failure.is_servers
    # Whatever became of the claim meanwhile: it was sent.
    sent = {"state": MailState.SENT, "sent_at": timezone.now(), "problem": "", "detail": ""}
    Mail.objects.filter(pk=mail.pk).update(**sent, **({"text": "", "html": ""} if mail.is_confidential else {}))
    return True


def _note_failure(mail: Mail, failure: Failure) -> None:
    is_last = failure.is_final or mail.attempts > len(PAUSES)
    due_at = mail.due_at if is_last else timezone.now() + PAUSES[mail.attempts - 1]
    # Only of this very attempt: another worker may have had the row since, if this one was held up for longer than its claim.
    Mail.objects.filter(pk=mail.pk, attempts=mail.attempts, state=MailState.WAITING).update(
        state=MailState.FAILED if is_last else MailState.WAITING,
        due_at=due_at,
        problem=failure.problem,
        detail=failure.detail.replace("\0", "")[:LONGEST_DETAIL],
    )
    log = logger.error if is_last else logger.warning
    log("Mail %s: attempt %s did not succeed (%s)%s.", mail.pk, mail.attempts, failure.problem, "; it has failed" if is_last else "")


def transmit(mail: Mail) -> None:
    """Hand it to the mail server.

    Raises Failure.
    """
    connection = get_connection(settings.MAIL_TRANSPORT)
    try:
        try:
            connection.open()
        except (smtplib.SMTPException, OSError) as error:
            is_login = isinstance(error, smtplib.SMTPAuthenticationError)
            problem = MailProblem.LOGIN if is_login else MailProblem.UNREACHABLE
            raise Failure(problem, _words(error), is_servers=True) from error
        try:
            connection.send_messages([message_of(mail)])
        except (smtplib.SMTPException, OSError) as error:
            raise _failure(error) from error
        except ValueError as error:  # a header with a line break, letters that the server cannot take
            raise Failure(MailProblem.UNREADABLE, type(error).__name__, is_final=True) from error
    finally:
        # By now the mail is accepted or not: a server that does not say goodbye changes nothing.
        with suppress(smtplib.SMTPException, OSError):
            connection.close()


def message_of(mail: Mail) -> EmailMultiAlternatives:
    """As it goes out."""
    # Out-of-office assistants do not answer what says that it was made by a machine.
    headers = {"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated"}
    message = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text or mail.html,
        from_email=mail.sender,
        to=[mail.recipient],
        reply_to=[mail.reply_to] if mail.reply_to else None,
        headers=headers | ({"Content-Language": mail.language} if mail.language else {}),
    )
    if mail.text and mail.html:
        message.attach_alternative(mail.html, "text/html")
    elif mail.html:
        message.content_subtype = "html"
    return message


def _failure(error: smtplib.SMTPException | OSError) -> Failure:
    """What it means that the server refused, once it had let us in."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
        problem = MailProblem.ADDRESS
    elif isinstance(error, smtplib.SMTPResponseException):
        code, words = error.smtp_code, error.smtp_error
        problem = MailProblem.REFUSED
    else:
        return Failure(MailProblem.UNREACHABLE, _words(error), is_servers=True)
    detail = f"{code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"
    if code < 500:
        # 421: the server closes the door, to the next mail as well.
        return Failure(MailProblem.BUSY, detail, is_servers=code == 421)
    # A refused sender is ours to put right, not the mail's fault: it will be tried again.
    is_ours = isinstance(error, smtplib.SMTPSenderRefused)
    return Failure(problem, detail, is_final=not is_ours)


def _words(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        words = error.smtp_error
        return f"{error.smtp_code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"
    return f"{type(error).__name__}: {error}"
