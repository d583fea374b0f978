import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from countries.models import Invitation, Membership, User
from countries.models.invitations import VALID_FOR
from countries.people.invitations import hash_of

PASSWORD = "mangue-papaye-corossol"
"""Of every user that tests make."""


class UserFactory(DjangoModelFactory):
    """Someone with access to the admin, once a membership says where."""

    email = factory.Sequence(lambda n: f"personne{n}@example.org")
    first_name = "Awa"
    last_name = factory.Sequence(lambda n: f"Ndiaye {n}")

    class Meta:
        model = User
        skip_postgeneration_save = True

    @classmethod
    def _create(cls, model_class, *args, **kwargs) -> User:
        create = model_class.objects.create_superuser if kwargs.pop("is_superuser", False) else model_class.objects.create_user
        return create(*args, **({"password": PASSWORD} | kwargs))


class MembershipFactory(DjangoModelFactory):
    """A role at a place, with someone who has it. Rights follow when they are derived."""

    user = factory.SubFactory(UserFactory)

    class Meta:
        model = Membership


class InvitationFactory(DjangoModelFactory):
    """A role offered at a place; `token` is what the link in its mail carries."""

    email = factory.Sequence(lambda n: f"invitee{n}@example.org")
    language = "fr"
    times_sent = 1
    expires_at = factory.LazyFunction(lambda: timezone.now() + VALID_FOR)
    token_hash = factory.LazyAttribute(lambda invitation: hash_of(invitation.token))

    class Params:
        token = factory.Sequence(lambda n: f"token-{n}")

    class Meta:
        model = Invitation
