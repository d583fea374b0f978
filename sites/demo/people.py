"""The demo's logins, one per role. The password is public: the demo answers on this machine only."""

from dataclasses import dataclass

from allauth.mfa.totp.internal.auth import TOTP

from countries.models import Membership, Organisation, Portal, Role, Territory, User
from countries.rights import derive_rights
from countries.sign_in import second_factor

from .second_factor import SECRET

PASSWORD = "demo-jesuisaupays"  # noqa: S105 - printed by the demo for whoever tries it


@dataclass(frozen=True)
class DemoLogin:
    email: str
    first_name: str
    last_name: str
    role: Role
    portal: str = ""
    territory: str = ""
    organisation: str = ""
    """The slug of an organisation's page."""

    @property
    def needs_code(self) -> bool:
        return self.role in second_factor.REQUIRED_FOR

    @property
    def place(self) -> str:
        return " · ".join(part for part in (self.portal, self.territory or self.organisation) if part) or "network"


LOGINS = (
    DemoLogin("central@example.org", "Inès", "Koffi-Laurent", Role.CENTRAL_STAFF),
    DemoLogin("cameroun@example.org", "Serge", "Mbarga", Role.COUNTRY_STAFF, "cm"),
    DemoLogin("maroc@example.org", "Salma", "Bennis", Role.COUNTRY_STAFF, "ma"),
    DemoLogin("douala@example.org", "Carine", "Ekambi", Role.FOCAL_POINT, "cm", "douala"),
    DemoLogin("limbe@example.org", "Grace", "Efande", Role.FOCAL_POINT, "cm", "limbe"),
    DemoLogin("organisation@example.org", "Paul", "Ndoumbe", Role.ORGANISATION_EDITOR, "cm", organisation="douala"),
    DemoLogin("traduction@example.org", "Alice", "Tabi", Role.TRANSLATOR, "cm"),
    DemoLogin("analyste@example.org", "Marc", "Atangana", Role.ANALYST, "cm"),
)


def create_logins() -> int:
    """Create the users and memberships that are missing; return how many users are new."""
    existing = set(User.objects.values_list("email", flat=True))
    created = 0
    for login in LOGINS:
        if login.email in existing:
            continue
        user = User.objects.create_user(login.email, PASSWORD, first_name=login.first_name, last_name=login.last_name)
        Membership.objects.create(user=user, role=login.role, **_place(login))
        created += 1
    if created:
        derive_rights()
    _give_second_factors()
    return created


def _give_second_factors() -> None:
    """To those who must have one, where they have none (any more)."""
    emails = [login.email for login in LOGINS if login.needs_code]
    for user in User.objects.filter(email__in=emails):
        if not second_factor.has_one(user):
            TOTP.activate(user, SECRET)


def _place(login: DemoLogin) -> dict[str, Portal | Territory | Organisation]:
    if login.organisation:
        # The first organisation of that city, in the order of its pages.
        organisations = Organisation.objects.filter(portal__code=login.portal, territory__slug=login.organisation)
        return {"organisation": organisations.order_by("pk").first()}
    if login.territory:
        return {"territory": Territory.objects.get(portal__code=login.portal, slug=login.territory)}
    return {"portal": Portal.objects.get(code=login.portal)} if login.portal else {}
