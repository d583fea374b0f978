"""Users sign in by e-mail, whatever its case."""

import pytest
from django.contrib.auth import authenticate
from django.db import IntegrityError, transaction
from django.test import Client

from countries.models import User
from tests.factories import UserFactory
from tests.factories.users import PASSWORD
from tests.world import World


def test_the_address_is_kept_in_small_letters_without_spaces(db: None) -> None:
    assert User.objects.create_user(" Awa.Ndiaye@Example.ORG ").email == "awa.ndiaye@example.org"


def test_an_address_is_one_users_whatever_its_case(db: None) -> None:
    UserFactory(email="awa@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        UserFactory(email="AWA@example.org")
    other = UserFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=other.pk).update(email="Awa@Example.org")


@pytest.mark.parametrize("typed", ["awa@example.org", "AWA@Example.org"])
def test_one_signs_in_whatever_the_case_one_types(db: None, typed: str) -> None:
    user = UserFactory(email="awa@example.org")
    assert authenticate(username=typed, password=PASSWORD) == user
    assert authenticate(username=typed, password="wrong") is None


def test_a_user_without_a_role_does_not_enter_the_admin(world: World, hub_client: Client) -> None:
    hub_client.force_login(UserFactory())
    assert hub_client.get("/admin/")["Location"].startswith("/admin/login/")


def test_a_user_without_an_address_is_refused(db: None) -> None:
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("")


def test_without_a_password_nobody_can_sign_in_until_one_is_set(db: None) -> None:
    assert not User.objects.create_user("awa@example.org").has_usable_password()


def test_a_superuser_has_no_user_name_either(db: None) -> None:
    user = User.objects.create_superuser("admin@example.org", PASSWORD)
    assert (user.is_superuser, user.is_staff, str(user)) == (True, True, "admin@example.org")
