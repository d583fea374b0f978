"""What must stay as it is, since data, addresses or other packages hang on it. Layers are import-linter's (`make lint`)."""

import ast
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.checks import run_checks
from django.core.management import call_command
from django.test import override_settings

from countries.checks import one_resolver

ROOT = Path(settings.BASE_DIR)

LABELS = {"sites": "network_sites", "content": "content", "search": "network_search", "countries": "countries", "themes": "themes"}
"""Label by package."""

OTHER_NAMES = {
    "hooks": "wagtail_hooks",
    "signals": "signal_handlers",
    "receivers": "signal_handlers",
    "handlers": "signal_handlers",
    "permission": "permissions",
    "permission_testers": "permissions",
    "system_checks": "checks",
    "celery_tasks": "tasks",
}
"""What other projects call it → what it is called here, in every package."""


def test_app_labels_are_pinned() -> None:
    """Tables, permissions and migrations bear them."""
    assert {config.name: config.label for config in apps.get_app_configs() if config.name in LABELS} == LABELS


@pytest.mark.parametrize("label", LABELS.values())
def test_tables_bear_their_packages_label(label: str) -> None:
    assert all(model._meta.db_table.startswith(f"{label}_") for model in apps.get_app_config(label).get_models())


@pytest.mark.parametrize("package", ["sites", "themes"])
def test_packages_without_data_have_no_models(package: str) -> None:
    assert not list(apps.get_app_config(LABELS[package]).get_models())


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


@pytest.mark.parametrize("file", sorted(ROOT.glob("*/migrations/[0-9]*.py")), ids=lambda file: "/".join(file.parts[-3::2]))
def test_a_migration_does_not_need_the_models_of_today(file: Path) -> None:
    """It will run with whatever they are one day."""
    names = [node.module or "" for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.ImportFrom)]
    assert not [name for name in names if name.split(".")[0] in LABELS and name.endswith(".models")]


@pytest.mark.parametrize("package", LABELS)
def test_the_same_file_names_stand_for_the_same_things(package: str) -> None:
    found = {file.stem for file in (ROOT / package).iterdir()}
    assert not {name: OTHER_NAMES[name] for name in found & OTHER_NAMES.keys()}


def test_the_system_checks_have_nothing_to_say() -> None:
    assert run_checks() == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"MIDDLEWARE": [*settings.MIDDLEWARE, "django.middleware.locale.LocaleMiddleware"]}, "countries.E001"),
        ({"MIDDLEWARE": [name for name in settings.MIDDLEWARE if "PortalMiddleware" not in name]}, "countries.E002"),
        ({"CACHES": {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}}, "countries.E004"),
    ],
)
def test_settings_that_would_open_a_second_gate_are_refused(change: dict, complaint: str) -> None:
    with override_settings(**change):
        assert [error.id for error in one_resolver(None)] == [complaint]


def test_djangos_own_sites_are_not_installed() -> None:
    assert "django.contrib.sites" not in settings.INSTALLED_APPS
    assert not apps.is_installed("django.contrib.sites")


def test_only_what_any_host_may_ask_runs_before_the_resolver() -> None:
    assert settings.MIDDLEWARE[:2] == ["sites.middleware.HealthMiddleware", "countries.middleware.PortalMiddleware"]
