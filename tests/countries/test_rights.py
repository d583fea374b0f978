"""The derivation of rights: what memberships say becomes groups and their permissions, no more and no less."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from time_machine import TimeMachineFixture
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import GroupPagePermission, Page
from wagtail.permissions import policy_registry

from countries.models import Role, User
from countries.rights import derive_rights, find_drift, group_name
from countries.tasks import derive_rights as nightly_derivation
from tests.factories import MembershipFactory, OrganisationPageFactory, TerritoryFactory, UserFactory, page_of, translated
from tests.world import World


def rights_on(user: User, page: Page) -> set[str]:
    """What the admin lets this user do with a page, read afresh."""
    tester = page.permissions_for_user(User.objects.get(pk=user.pk))
    abilities = {"add": tester.can_add_subpage, "edit": tester.can_edit, "publish": tester.can_publish, "delete": tester.can_delete}
    return {name for name, may in abilities.items() if may()}


def members(world: World) -> dict[str, User]:
    """One user per role, with the rights of their roles."""
    places = {
        Role.CENTRAL_STAFF: {},
        Role.COUNTRY_STAFF: {"portal": world.cameroon},
        Role.TRANSLATOR: {"portal": world.cameroon},
        Role.ANALYST: {"portal": world.cameroon},
        Role.FOCAL_POINT: {"territory": world.douala},
        Role.ORGANISATION_EDITOR: {"organisation": world.lecture},
    }
    users = {role: MembershipFactory(role=role, **place).user for role, place in places.items()}
    derive_rights()
    return users


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_role_may_do_at_its_place_what_the_role_is_for_in_every_language(world: World, language: str) -> None:
    translated(page_of(world.lecture), "en", title="Reading for all")
    users = members(world)
    city, organisation = page_of(world.douala, language), page_of(world.lecture, language)
    everything = {"add", "edit", "publish", "delete"}
    assert rights_on(users[Role.CENTRAL_STAFF], city) == everything
    assert rights_on(users[Role.COUNTRY_STAFF], city) >= {"add", "edit", "publish"}
    assert rights_on(users[Role.TRANSLATOR], city) == {"edit"}
    assert rights_on(users[Role.ANALYST], city) == set()
    assert rights_on(users[Role.FOCAL_POINT], city) >= {"add", "edit", "publish"}
    assert rights_on(users[Role.FOCAL_POINT], organisation) >= {"add", "edit", "publish"}
    assert rights_on(users[Role.ORGANISATION_EDITOR], organisation) == {"add", "edit"}


def test_no_role_reaches_beyond_its_place(world: World) -> None:
    users = members(world)
    casablanca, yaounde, home = page_of(world.casablanca), page_of(world.yaounde), page_of(world.douala).get_parent()
    assert rights_on(users[Role.COUNTRY_STAFF], casablanca) == set()
    assert rights_on(users[Role.COUNTRY_STAFF], yaounde) >= {"add", "edit", "publish"}
    for role in (Role.FOCAL_POINT, Role.ORGANISATION_EDITOR):
        assert [rights_on(users[role], page) for page in (casablanca, yaounde, home)] == [set(), set(), set()]
    assert rights_on(users[Role.ORGANISATION_EDITOR], page_of(world.douala)) == set()


def test_everyone_with_a_role_enters_the_admin(world: World) -> None:
    assert all(user.has_perm("wagtailadmin.access_admin") for user in members(world).values())


def test_a_second_run_changes_nothing_and_says_so(world: World) -> None:
    members(world)
    with CaptureQueriesContext(connection) as queries:
        assert not derive_rights()
    assert not find_drift()
    assert [query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))] == []


def test_what_was_changed_by_hand_is_named_and_put_right(world: World) -> None:
    users = members(world)
    group = Group.objects.get(name=group_name(Role.FOCAL_POINT, world.douala))
    group.user_set.add(users[Role.ANALYST])
    GroupPagePermission.objects.filter(group=group, permission__codename="publish_page").delete()
    drift = find_drift()
    assert len(drift.differences) == 1 + len(world.cameroon.languages)
    assert all("jsap cm/douala: focal_point" in difference for difference in drift.differences)
    assert derive_rights() == drift
    assert not find_drift()
    assert rights_on(users[Role.ANALYST], page_of(world.douala)) == set()
    assert "publish" in rights_on(users[Role.FOCAL_POINT], page_of(world.douala))


def test_a_role_that_has_ended_leaves_no_rights(world: World, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to("2026-11-22 09:00")
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, valid_until=date(2026, 11, 23))
    derive_rights()
    time_machine.move_to("2026-11-24 09:00")
    assert find_drift()
    derive_rights()
    assert not membership.user.groups.exists()
    assert not Group.objects.filter(name=group_name(Role.FOCAL_POINT, world.douala)).exists()


def test_the_nightly_task_gives_and_takes_what_is_due(world: World, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to("2026-11-22 09:00")
    ending = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, valid_until=date(2026, 11, 22)).user
    beginning = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, valid_from=date(2026, 11, 23)).user
    nightly_derivation()
    assert [rights_on(user, page_of(world.douala)) == set() for user in (ending, beginning)] == [False, True]
    time_machine.move_to("2026-11-23 00:05")
    nightly_derivation()
    assert [rights_on(user, page_of(world.douala)) == set() for user in (ending, beginning)] == [True, False]
    assert any(entry["task"] == nightly_derivation.name for entry in settings.CELERY_BEAT_SCHEDULE.values())


def test_a_role_that_begins_later_gives_nothing_yet(world: World) -> None:
    membership = MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala, valid_from=timezone.localdate() + timedelta(days=1))
    derive_rights()
    assert not membership.user.groups.exists()


def test_the_end_of_one_role_leaves_the_others(world: World) -> None:
    first, second = (MembershipFactory(role=Role.FOCAL_POINT, territory=world.douala) for _ in range(2))
    derive_rights()
    first.delete()
    derive_rights()
    assert rights_on(first.user, page_of(world.douala)) == set()
    assert rights_on(second.user, page_of(world.douala)) >= {"edit"}


def test_the_page_of_a_new_language_gets_the_rights_of_the_others(world: World, django_capture_on_commit_callbacks) -> None:
    editor = MembershipFactory(role=Role.ORGANISATION_EDITOR, organisation=world.lecture).user
    derive_rights()
    with django_capture_on_commit_callbacks(execute=True):
        english = translated(page_of(world.lecture), "en", title="Reading for all")
    assert rights_on(editor, english) == {"add", "edit"}
    assert not find_drift()


def test_groups_of_others_are_never_touched(world: World) -> None:
    foreign = Group.objects.create(name="Rédaction")
    foreign.user_set.add(user := UserFactory())
    GroupPagePermission.objects.create(group=foreign, page=page_of(world.douala), permission_type="change")
    members(world)
    derive_rights()
    assert list(user.groups.all()) == [foreign]
    assert foreign.page_permissions.count() == 1


def test_pictures_and_files_follow_the_place(world: World) -> None:
    users = members(world)
    for policy in map(policy_registry.get_by_type, (get_image_model(), get_document_model())):
        own = policy.collections_user_has_permission_for(users[Role.FOCAL_POINT], "add")
        assert set(own) == {world.douala.collection, world.lecture.collection}
        assert set(policy.collections_user_has_permission_for(users[Role.ORGANISATION_EDITOR], "choose")) == {world.lecture.collection}
        assert not policy.user_has_permission(users[Role.ANALYST], "choose")


def places(world: World) -> Iterable[dict]:
    for number in range(4):
        yield {"role": Role.FOCAL_POINT, "territory": TerritoryFactory(portal=world.cameroon, slug=f"ville-{number}")}
        page = OrganisationPageFactory(parent=page_of(world.douala))
        yield {"role": Role.ORGANISATION_EDITOR, "organisation": page.organisation}


def test_the_number_of_queries_does_not_grow_with_the_memberships(world: World) -> None:
    members(world)
    Group.objects.all().delete()
    with CaptureQueriesContext(connection) as few:
        derive_rights()
    for place in places(world):
        MembershipFactory(**place)
        MembershipFactory(**place)
    Group.objects.all().delete()
    with CaptureQueriesContext(connection) as many:
        derive_rights()
    assert len(many) == len(few) < 30


@pytest.mark.django_db(transaction=True)
def test_two_derivations_at_once_take_turns(world: World) -> None:
    for place in places(world):
        MembershipFactory(**place)
    start = Barrier(4)

    def derive() -> bool:
        start.wait()
        try:
            return bool(derive_rights())
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        changed = [future.result() for future in [pool.submit(derive) for _ in range(4)]]
    assert sorted(changed) == [False, False, False, True]
    assert not find_drift()
