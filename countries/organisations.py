"""What country staff decides about organisations: whether they are who they say, and whether they publish without review."""

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from .mails import send_mail
from .models import Membership, Organisation, OrganisationPaper, Role, User, Verification
from .private_files import content_type_of
from .rights import derive_rights


@transaction.atomic
def set_verification(organisation: Organisation, state: Verification, *, by: User, note: str = "") -> bool:
    """Say what we know of an organisation, and tell its editors; return whether that was news.

    The badge, and whether its missions are shown at all, are asked for when a page is made: no page is touched.
    """
    row = Organisation.objects.select_for_update(of=("self",)).select_related("portal").get(pk=organisation.pk)
    before = row.verification
    if before == state:
        return False
    row.verification, row.verification_note = state, note
    row.save(update_fields=["verification", "verification_note"])
    entry = log(instance=row, action="countries.verification", user=by, data={"before": before, "after": str(state), "note": note})
    if Verification.SUSPENDED in (before, state):
        derive_rights()
    for editor in editors_of(row):
        send_mail(
            "countries/mails/verification",
            editor,
            key=f"verification:{entry.pk}:{editor.pk}",
            portal=row.portal,
            context={"organisation": row.name, "state": str(state), "url": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_home")},
            is_confidential=False,
        )
    return True


@transaction.atomic
def set_trust(organisation: Organisation, may_publish: bool, *, by: User) -> bool:
    """Let an organisation's editors publish without review, or no longer; return whether that was news."""
    row = Organisation.objects.select_for_update(of=("self",)).get(pk=organisation.pk)
    if row.may_publish == may_publish:
        return False
    row.may_publish = may_publish
    row.save(update_fields=["may_publish"])
    log(instance=row, action="countries.trust", user=by, data={"after": may_publish})
    derive_rights()
    return True


def supplied_papers(organisation: Organisation) -> QuerySet[OrganisationPaper]:
    """Those that its editors brought, whoever of them it was; not those of an editor who decides on it now, which may be about it."""
    editors = Membership.objects.filter(role=Role.ORGANISATION_EDITOR, organisation=organisation)
    deciding = Membership.objects.filter(Q(role=Role.CENTRAL_STAFF) | Q(role=Role.COUNTRY_STAFF, portal=organisation.portal_id))
    return organisation.papers.filter(uploaded_by__in=editors.values("user")).exclude(uploaded_by__in=deciding.values("user"))


@transaction.atomic
def keep_paper(organisation: Organisation, upload: UploadedFile, *, by: User) -> OrganisationPaper:
    """Keep a document that shows who an organisation is.

    Raises ValidationError for a file that is too large or not what its name says.
    """
    content_type = content_type_of(upload)
    name = (upload.name or "")[-255:]
    paper = OrganisationPaper.objects.create(
        organisation=organisation, file=upload, name=name, content_type=content_type, size=upload.size, uploaded_by=by
    )
    log(instance=organisation, action="countries.paper.add", user=by, data={"name": name})
    return paper


@transaction.atomic
def drop_paper(paper: OrganisationPaper, *, by: User) -> None:
    """Delete a document for good: its file goes once the row's end is certain."""
    log(instance=paper.organisation, action="countries.paper.delete", user=by, data={"name": paper.name})
    storage, name = paper.file.storage, paper.file.name
    paper.delete()
    transaction.on_commit(lambda: storage.delete(name), robust=True)


def editors_of(organisation: Organisation) -> list[User]:
    memberships = Membership.objects.current().filter(role=Role.ORGANISATION_EDITOR, organisation=organisation)
    return list(User.objects.filter(pk__in=memberships.values("user")).order_by("pk"))


def consequence_of(state: Verification) -> str:
    """What visitors will see, for the one who is about to decide."""
    return {
        Verification.VERIFIED: _("La marque « Vérifiée » paraîtra sur sa page et sur ses missions, dans toutes les langues."),
        Verification.UNVERIFIED: _("Sa page et ses missions paraîtront sans la marque « Vérifiée »."),
        Verification.SUSPENDED: _(
            "Toutes ses missions quittent aussitôt les listes et la recherche ; leurs pages disent qu’elles ne sont plus proposées. "
            "Rien n’est effacé. Ses rédactrices et rédacteurs ne publient plus sans relecture."
        ),
    }[state]
