"""The locked requirements: complete, in agreement with each other, and free of addresses."""

import re
import tomllib
from pathlib import Path

import pytest

from tools import install

PINS = re.compile(r"^([a-z0-9.-]+)(?:\[[a-z,]+\])?==([^ ;]+)(.*?)$", re.MULTILINE)
WISH = re.compile(r"^([a-z0-9-]+)")

# The sets and the optional groups of pyproject.toml that each of them adds.
GROUPS = {"production": [], "local": ["local"], "dev": ["local", "dev"]}


def read(name: str) -> str:
    return (install.REQUIREMENTS / f"{name}.txt").read_text()


def pins(name: str) -> set[tuple[str, str]]:
    return {(match[1], match[2]) for match in PINS.finditer(read(name))}


@pytest.mark.parametrize("name", ["bootstrap", *install.SETS])
def test_every_pin_has_hashes_and_no_address_is_named(name: str) -> None:
    text = read(name)
    assert "://" not in text
    assert all(match[3].endswith("\\") for match in PINS.finditer(text))
    assert text.count("--hash=sha256:") >= len(pins(name)) > 0


@pytest.mark.parametrize(("smaller", "larger"), [("production", "local"), ("local", "dev"), ("bootstrap", "dev")])
def test_a_larger_set_holds_the_smaller_one(smaller: str, larger: str) -> None:
    assert pins(smaller) <= pins(larger)


@pytest.mark.parametrize("name", install.SETS)
def test_the_lock_knows_every_wish_of_the_project(name: str) -> None:
    project = tomllib.loads((install.ROOT / "pyproject.toml").read_text())["project"]
    wishes = [*project["dependencies"], *(wish for group in GROUPS[name] for wish in project["optional-dependencies"][group])]
    names = {match[1] for wish in wishes if (match := WISH.match(wish))}
    assert names <= {pin for pin, _ in pins(name)}


def test_a_demo_never_takes_a_developers_tools_away() -> None:
    assert install.set_to_install("local", {"set": "dev"}) == "dev"
    assert install.set_to_install("dev", {"set": "local"}) == "dev"
    assert install.set_to_install("local", {}) == "local"


def test_an_unreadable_stamp_means_a_new_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "STAMP", tmp_path / "installed.json")
    assert install.read_stamp() == {}
    install.STAMP.write_text('{"set": ')
    assert install.read_stamp() == {}


def test_uv_obeys_the_settings_of_pip_unless_it_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple")
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    assert install.uv_environment()["UV_DEFAULT_INDEX"] == "https://packages.example/simple"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example/simple")
    assert install.uv_environment()["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"
