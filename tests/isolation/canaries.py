"""What nobody of another place may read: one of everything at each place, with a word in it that gives a leak away."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Comment, Locale, Page, WorkflowState
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from content.models import ContentImage, PortalPartner
from countries.models import (
    Country,
    Invitation,
    Mail,
    MailState,
    Membership,
    OpeningState,
    Organisation,
    OrganisationKind,
    OrganisationPaper,
    Portal,
    PortalOpening,
    Role,
    Territory,
    User,
)
from countries.organisations import keep_paper
from countries.rights import derive_rights
from search.models import QueryCount, Synonym
from sites.rollout import PortalSpec
from tests.factories import (
    DocumentFactory,
    ImageFactory,
    InvitationFactory,
    MembershipFactory,
    MissionPageFactory,
    StandardPageFactory,
    UserFactory,
    home_of,
    page_of,
)
from tests.world import World

PLACES = ("douala", "yaounde", "lecture", "casablanca", "hub")


def word(place: str) -> str:
    """The word that marks what belongs to a place."""
    return f"Canari{place}"


def build_canaries() -> None:
    world = World()
    for place in PLACES:
        _mark(place, _owner(world, place))
    Mail.objects.filter(template="content/mails/waiting").delete()  # each place has the one that is marked
    for portal in (world.cameroon, world.morocco, world.hub):
        _mark_portal(portal)
    for role, place in ROLES.values():
        MembershipFactory(user__email=f"{role}-{place_of(place)}@example.org", role=role, **_rows(world, place))
    derive_rights()
    call_command("update_index", verbosity=0)


ROLES: dict[str, tuple[str, dict[str, str]]] = {
    "focal point of Douala": (Role.FOCAL_POINT, {"territory": "douala"}),
    "editor of Lecture pour tous": (Role.ORGANISATION_EDITOR, {"organisation": "lecture"}),
    "staff of Morocco": (Role.COUNTRY_STAFF, {"portal": "morocco"}),
    "translator of Morocco": (Role.TRANSLATOR, {"portal": "morocco"}),
    "analyst of Morocco": (Role.ANALYST, {"portal": "morocco"}),
    "staff of Cameroon": (Role.COUNTRY_STAFF, {"portal": "cameroon"}),
    "central staff": (Role.CENTRAL_STAFF, {}),
}
"""Whose view of the admin is looked at."""

FOREIGN: dict[str, tuple[str, ...]] = {
    "focal point of Douala": ("yaounde", "casablanca", "hub"),
    "editor of Lecture pour tous": ("douala", "yaounde", "casablanca", "hub"),
    "staff of Morocco": ("douala", "yaounde", "lecture", "hub"),
    "translator of Morocco": ("douala", "yaounde", "lecture", "hub"),
    "analyst of Morocco": ("douala", "yaounde", "lecture", "hub"),
}
"""Places that each of them has no part in."""

SETTINGS_NOT_OWN: dict[str, tuple[str, ...]] = {
    persona: ("settings-cm", "settings-hub") if "Morocco" in persona else ("settings-cm", "settings-ma", "settings-hub")
    for persona in FOREIGN
}
"""Whose portal's settings they have no part in: those of a city and an organisation see none."""

OWN = {
    "focal point of Douala": "douala",
    "editor of Lecture pour tous": "lecture",
    "staff of Morocco": "casablanca",
    "translator of Morocco": "casablanca",
    "analyst of Morocco": "casablanca",
}


def place_of(place: dict[str, str]) -> str:
    return next(iter(place.values()), "network")


def user_of(persona: str) -> User:
    role, place = ROLES[persona]
    return User.objects.get(email=f"{role}-{place_of(place)}@example.org")


@dataclass
class Canaries:
    """The marked objects of one place, by what the admin's addresses call them."""

    place: str
    ids: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, place: str) -> "Canaries":
        name = word(place)
        page = Page.objects.filter(title=f"{name} mission").order_by("pk")[0]  # then its translation
        translation = Translation.objects.filter(source__object_id=page.translation_key).first()
        state = WorkflowState.objects.get(object_id=str(page.pk))
        return cls(
            place,
            {
                "page": page.pk,
                "parent": page.get_parent().pk,
                "revision": page.latest_revision_id,
                "workflow_state": state.pk,
                "task_state": state.current_task_state_id,
                "task": state.current_task_state.task_id,
                "workflow": state.workflow_id,
                "image": _pk("content.contentimage", title=f"{name} image"),
                "original": ContentImage.objects.get(title=f"{name} image").file.name,
                "document": _pk("content.contentdocument", title=f"{name} document"),
                "collection": Collection.objects.get(name=f"{name} collection").pk,
                "redirect": Redirect.objects.get(old_path=f"/{name.lower()}").pk,
                "user": User.objects.get(last_name=name).pk,
                "session": UserSession.objects.get(user__last_name=name).pk,
                "group": User.objects.get(last_name=name).groups.values_list("pk", flat=True).first() or 0,
                "translation": translation.pk,
                "source": translation.source_id,
                "segment": StringSegment.objects.filter(source=translation.source).values_list("pk", flat=True).first(),
                "locale": page.locale_id,
                "portal": page.specific.portal.pk,
                "membership": Membership.objects.get(user__last_name=name).pk,
                "invitation": Invitation.objects.get(last_name=name).pk,
                "mail": Mail.objects.get(key=f"{name} mail").pk,
                "opening": PortalOpening.objects.get(failure=f"{name} raison").pk,
                "territory": _territory_of(_owner(World(), place)),
                "organisation": OrganisationPaper.objects.get(name=f"{name}.pdf").organisation_id,
                "paper": OrganisationPaper.objects.get(name=f"{name}.pdf").pk,
                "synonym": Synonym.objects.get(term=f"{name} synonyme").pk,
            },
        )


def _pk(model: str, **lookup) -> int:
    return ContentType.objects.get_by_natural_key(*model.split(".")).model_class().objects.get(**lookup).pk


def _owner(world: World, place: str) -> Territory | Organisation | Portal:
    return getattr(world, place)


def _territory_of(owner: Territory | Organisation | Portal) -> int:
    if isinstance(owner, Portal):
        return 0
    return owner.pk if isinstance(owner, Territory) else owner.territory_id


def _rows(world: World, place: dict[str, str]) -> dict[str, Any]:
    return {kind: getattr(world, name) for kind, name in place.items()}


def _mark(place: str, owner: Territory | Organisation | Portal) -> None:
    name = word(place)
    is_portal = isinstance(owner, Portal)
    parent = home_of(owner) if is_portal else page_of(owner)
    portal = owner if is_portal else owner.portal
    collection = owner.root_collection if is_portal else owner.collection
    collection.refresh_from_db()
    role = {Territory: Role.FOCAL_POINT, Organisation: Role.ORGANISATION_EDITOR, Portal: Role.ANALYST}[type(owner)]
    where = {type(owner).__name__.lower(): owner}
    author = UserFactory(last_name=name, email=f"{name.lower()}@example.org")
    UserSession.objects.create(user=author, session_key=f"{name} session", ip="192.0.2.1", user_agent=f"{name} browser")
    MembershipFactory(user=author, role=role, **where)
    InvitationFactory(email=f"invite-{name.lower()}@example.org", last_name=name, role=role, invited_by=author, **where)

    # A draft, submitted, locked, scheduled, commented; submitted for translation as well.
    factory = StandardPageFactory if is_portal else MissionPageFactory
    draft = factory(parent=parent, title=f"{name} mission", live=False)
    draft.locked, draft.locked_by, draft.locked_at = True, author, timezone.now()
    draft.owner = author
    draft.go_live_at = timezone.now() + timedelta(days=30)
    draft.save_revision(user=author, log_action=True)
    draft.save()
    Comment.objects.create(page=draft, user=author, text=f"{name} comment", contentpath="title")
    draft.get_workflow().start(draft, author)
    source, _created = TranslationSource.get_or_create_from_instance(draft)
    other = Locale.objects.get(language_code=portal.languages[1])
    Translation.objects.create(source=source, target_locale=other).save_target(publish=False)

    # Changes of a live page that nobody has published yet.
    live = factory(parent=parent, title=f"Une page vivante de {place}")
    live.title = f"{name} changes"
    live.save_revision(user=author)
    if not is_portal:
        # It waits for a confirmation, and ends soon: it is in the lists of those who answer for it.
        live.mission.confirmed_on = timezone.localdate() - timedelta(days=65)
        live.mission.save()

    own = collection.add_child(name=f"{name} collection")
    ImageFactory(title=f"{name} image", file__filename=f"{name}.jpg", collection=own)
    text = SimpleUploadedFile(f"{name}.txt", f"{name} contenu".encode())
    DocumentFactory(title=f"{name} document", file=text, collection=own).tags.add(f"{name} tag")
    Redirect.objects.create(old_path=f"/{name.lower()}", redirect_page=live, site=portal.site)
    Mail.objects.create(
        key=f"{name} mail",
        portal=portal,
        language="fr",
        sender=f"{name} <bonjour@example.org>",
        recipient=f"{name.lower()}@example.org",
        subject=f"{name} objet",
        text=f"{name} texte",
        html=f"<p>{name} texte</p>",
        state=MailState.FAILED,
        detail=f"550 {name}",
    )
    PortalOpening.objects.create(
        country=portal.country or Country.objects.first(),
        spec=PortalSpec("CM", f"{name}.example.org", tuple(portal.languages)).as_json(),
        first_editors=[f"{name.lower()}@example.org"],
        asked_by=author,
        language="fr",
        portal=portal,
        state=OpeningState.FAILED,
        steps=[f"{name} étape"],
        failure=f"{name} raison",
    )
    _mark_organisation(name, owner, portal, author)
    Synonym.objects.create(term=f"{name} synonyme", means=f"{name} sens")
    QueryCount.objects.create(day=timezone.localdate(), portal=portal, language="fr", text=f"{name.lower()} recherche", searches=9)


def _mark_organisation(name: str, owner: Territory | Organisation | Portal, portal: Portal, author: User) -> None:
    """What is known of an organisation of the place beyond its page, with a paper."""
    if isinstance(owner, Organisation):
        organisation = owner
    else:
        territory = owner if isinstance(owner, Territory) else None
        organisation = Organisation(name=f"{name} organisation", portal=portal, territory=territory, kind=OrganisationKind.NGO)
    organisation.registration_number = f"{name} numéro"
    organisation.responsible_name = f"{name} responsable"
    organisation.verification_note = f"{name} note"
    organisation.save()
    keep_paper(organisation, SimpleUploadedFile(f"{name}.pdf", b"%PDF-1.4\n%%EOF\n"), by=author)


def _mark_portal(portal: Portal) -> None:
    name = word(f"settings-{portal.code}")
    portal.sender_name = f"{name} sender"
    portal.contact_phone = "+237 6 99 00 00 01"
    portal.save()
    PortalPartner.objects.create(
        portal=portal, name=f"{name} partner", logo=ImageFactory(title=f"{name} logo", collection=portal.root_collection)
    )
