import uuid
from datetime import timedelta
from email.utils import parseaddr

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .portals import Portal

KEPT_FOR = timedelta(days=90)
"""How long a row, and with it its key, is kept."""


class MailState(models.TextChoices):
    WAITING = "waiting", _("En attente")
    SENT = "sent", _("Envoyé")
    FAILED = "failed", _("Échec")


class MailProblem(models.TextChoices):
    """Why the last attempt did not succeed, for people; `Mail.detail` has the server's own words."""

    ADDRESS = "address", _("L’adresse est refusée par le serveur de messagerie.")
    REFUSED = "refused", _("L’e-mail est refusé par le serveur de messagerie.")
    BUSY = "busy", _("Le serveur de messagerie demande de réessayer plus tard.")
    UNREACHABLE = "unreachable", _("Le serveur de messagerie ne répond pas.")
    LOGIN = "login", _("Le serveur de messagerie refuse notre mot de passe.")
    INTERRUPTED = "interrupted", _("L’envoi a été interrompu.")
    UNREADABLE = "unreadable", _("L’e-mail ne peut pas être mis en forme.")


class MailQuerySet(models.QuerySet["Mail"]):
    def due(self) -> "MailQuerySet":
        """What should be sent by now, what waits longest first."""
        return self.filter(state=MailState.WAITING, due_at__lte=timezone.now()).order_by("due_at", "pk")


class Mail(models.Model):
    """One e-mail to one address: written in the transaction of what causes it, sent afterwards (`countries.mails`).

    It is the outbox and the record of what was sent. The texts of a confidential mail are shown to nobody and go once it is sent.
    """

    key = models.CharField(_("clé"), max_length=200, unique=True, null=True)  # noqa: DJ001 - none is not one of them
    portal = models.ForeignKey(Portal, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails", verbose_name=_("portail"))
    template = models.CharField(_("modèle"), max_length=100, blank=True)
    language = models.CharField(_("langue"), max_length=10)
    is_confidential = models.BooleanField(_("confidentiel"), default=False)

    sender = models.CharField(_("expéditeur"), max_length=320)
    recipient = models.EmailField(_("destinataire"))
    reply_to = models.CharField(_("répondre à"), max_length=320, blank=True)
    subject = models.CharField(_("objet"), max_length=250)
    text = models.TextField(_("texte"), blank=True)
    html = models.TextField("HTML", blank=True)
    identity = models.UUIDField(default=uuid.uuid4, unique=True)

    state = models.CharField(_("état"), max_length=10, choices=MailState, default=MailState.WAITING)
    created_at = models.DateTimeField(_("écrit le"), default=timezone.now, db_index=True)
    due_at = models.DateTimeField(_("prochain essai"), default=timezone.now)
    sent_at = models.DateTimeField(_("envoyé le"), null=True, blank=True)
    attempts = models.PositiveIntegerField(_("essais"), default=0)
    problem = models.CharField(_("dernière erreur"), max_length=20, choices=MailProblem, blank=True)
    detail = models.TextField(_("réponse du serveur"), blank=True)

    wagtail_reference_index_ignore = True

    objects = MailQuerySet.as_manager()

    class Meta:
        verbose_name = _("e-mail")
        verbose_name_plural = _("e-mails")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["due_at"], name="mail_waiting", condition=Q(state=MailState.WAITING))]

    def __str__(self) -> str:
        return self.subject

    @property
    def message_id(self) -> str:
        """The same at each attempt: a mailbox that gets the mail twice may notice."""
        return f"<{self.identity}@{parseaddr(self.sender)[1].rpartition('@')[2]}>"

    @property
    def shown_detail(self) -> str:
        """The server's own words; what it says of a confidential text may quote it."""
        return "" if self.is_confidential and self.problem == MailProblem.REFUSED else self.detail

    @property
    def can_be_sent_again(self) -> bool:
        return self.state == MailState.FAILED
