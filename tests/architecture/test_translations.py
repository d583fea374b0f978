"""Every text of the interface exists in every language of the network, whole and ready to serve."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time
from gettext import c2py
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext, ngettext
from django.utils.translation.template import templatize

from content.languages import SPOKEN_LANGUAGES
from content.skills import SKILLS
from content.taxonomy import DOMAINS, MISSION_TYPES
from search.facets import all_facets
from tools import messages

SOURCES = messages.sources()
KEPT = re.compile(r"%\(\w+\)[sd]|</?\w+>")
"""What a translation keeps as it is."""

# How many arguments name the text, after how many that do not: pgettext's first is a context.
CALLS = {"_": (0, 1), "gettext": (0, 1), "gettext_lazy": (0, 1), "gettext_noop": (0, 1), "ngettext": (0, 2), "ngettext_lazy": (0, 2)}
CALLS |= {"pgettext": (1, 1), "pgettext_lazy": (1, 1), "npgettext": (1, 2), "npgettext_lazy": (1, 2)}
STRING = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL_IN_TEMPLATE = re.compile(rf"\b(_|n?p?gettext)\(((?:{STRING}(?:, )?)+)")


def name_of(source: Path) -> str:
    return str(source.relative_to(messages.ROOT))


@pytest.fixture(params=SOURCES, ids=name_of)
def source(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def catalogue(source: Path) -> polib.POFile:
    return polib.pofile(str(source))


def test_every_package_speaks_every_language() -> None:
    wanted = set(dict(settings.LANGUAGES)) - {settings.LANGUAGE_CODE}
    assert wanted == set(messages.LANGUAGES)
    for package in messages.packages():
        assert {source.parts[-3] for source in SOURCES if package in source.parents} == wanted
        assert package / "locale" in settings.LOCALE_PATHS


@pytest.mark.parametrize("package", messages.packages(), ids=lambda package: package.name)
def test_every_text_of_the_code_is_collected(package: Path) -> None:
    known = {(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(package / "locale/en/LC_MESSAGES/django.po"))}
    unknown = set(texts_of(package)) - known
    assert not unknown, "run make messages, then translate"


def test_texts_stand_only_where_they_are_collected() -> None:
    folders = {package.name for package in messages.packages()}
    others = {folder.parent for folder in messages.ROOT.glob("*/__init__.py")} - set(messages.packages())
    strays = {folder.name: set(texts_of(folder)) for folder in others if folder.name not in ("tests", "tools", "bench")}
    assert not any(strays.values()), f"only {sorted(folders)} have translations"


def test_everything_is_translated(catalogue: polib.POFile) -> None:
    assert not [entry.msgid for entry in catalogue if not entry.obsolete and not entry.translated()]
    assert not [entry.msgid for entry in catalogue.fuzzy_entries()]
    assert not [entry.msgid for entry in catalogue if not all(text.strip() for text in translations_of(entry))]


def test_plurals_have_all_their_forms(catalogue: polib.POFile) -> None:
    forms = int(re.search(r"nplurals=(\d+)", catalogue.metadata["Plural-Forms"])[1])
    assert forms == (6 if catalogue.metadata["Language"] == "ar" else 2)
    assert not [entry.msgid for entry in catalogue if entry.msgid_plural and len(entry.msgstr_plural) != forms]


def test_placeholders_and_markup_are_kept(catalogue: polib.POFile) -> None:
    differing = []
    for entry in catalogue:
        if not entry.msgid_plural:
            differing += [entry.msgid] * (kept_in(entry.msgstr) != kept_in(entry.msgid))
            continue
        for form, numbers in numbers_of_forms(catalogue).items():
            found, wanted = set(kept_in(entry.msgstr_plural[form])), set(kept_in(entry.msgid_plural))
            # A form for one number alone may say it in a word, as Arabic's dual does.
            is_alike = found == wanted or (len(numbers) == 1 and found < wanted and len(wanted - found) == 1)
            differing += [entry.msgstr_plural[form]] * (not is_alike)
    assert not differing


def test_it_is_compiled(source: Path) -> None:
    assert messages.problems(source) == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_one_text_has_one_translation(language: str) -> None:
    """Django reads all catalogues into one: of two translations only the first package's would ever be seen."""
    found = defaultdict(set)
    for source in SOURCES:
        if source.parts[-3] == language:
            for entry in polib.pofile(str(source)):
                if not entry.msgid_plural:
                    found[entry.msgctxt, entry.msgid].add(entry.msgstr)
    assert not {msgid: texts for (_context, msgid), texts in found.items() if len(texts) > 1}


def test_labels_come_out_in_the_readers_language() -> None:
    expected = {
        "fr": ("Éducation et jeunesse", "Comptabilité", "Arabe", "Ville", "Publier"),
        "en": ("Education and youth", "Accounting", "Arabic", "City", "Publish"),
        "ar": ("التعليم والشباب", "المحاسبة", "العربية", "المدينة", "نشر"),
        "pt": ("Educação e juventude", "Contabilidade", "Árabe", "Cidade", "Publicar"),
    }
    city = next(facet for facet in all_facets() if facet.code == "city")
    for language, texts in expected.items():
        with translation.override(language):
            # The last is Wagtail's own: ours must not stand in its way.
            own = DOMAINS["edu"].label, SKILLS["accounting"], SPOKEN_LANGUAGES["ar"], city.label, gettext("Publish")
            assert tuple(map(str, own)) == texts


def test_all_types_have_names_of_their_own_in_every_language() -> None:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            labels = [str(labelled.label) for labelled in (*DOMAINS.values(), *MISSION_TYPES.values())]
        assert len(set(labels)) == len(labels)


def test_arabic_counts_in_six_ways() -> None:
    with translation.override("ar"):
        counted = [ngettext("%(count)s place", "%(count)s places", n) % {"count": n} for n in (1, 2, 3, 11, 100)]
    assert counted == ["مكان واحد", "مكانان", "3 أماكن", "11 مكانا", "100 مكان"]


def test_dates_have_the_day_before_the_month() -> None:
    written = {"fr": "1 août 2027", "en": "1 August 2027", "ar": "1 أغسطس 2027", "pt": "1 de Agosto de 2027"}
    for language, text in written.items():
        with translation.override(language):
            assert date_format(date(2027, 8, 1), "DATE_FORMAT") == text
            assert date_format(date(2027, 8, 1), "SHORT_DATE_FORMAT").replace("\u200f", "") == "01/08/2027"
            assert time_format(time(14, 5), "TIME_FORMAT") == "14:05"


def kept_in(text: str) -> list[str]:
    return sorted(KEPT.findall(text))


def translations_of(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def numbers_of_forms(catalogue: polib.POFile) -> dict[int, list[int]]:
    """Which numbers, of those that occur, each plural form is for."""
    form_of, numbers = c2py(catalogue.metadata["Plural-Forms"].split("plural=", 1)[1].rstrip(";")), defaultdict(list)
    for number in range(200):
        numbers[form_of(number)].append(number)
    return numbers


def texts_of(package: Path) -> Iterator[tuple[str | None, str]]:
    """Context and text of every call for a translation in a package's code and templates, without gettext's own tools."""
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and (name := getattr(node.func, "id", getattr(node.func, "attr", ""))) in CALLS:
                yield from _text(name, [argument.value for argument in node.args if isinstance(argument, ast.Constant)])
    for file in package.rglob("*.html"):
        for name, arguments in CALL_IN_TEMPLATE.findall(templatize(file.read_text())):
            yield from _text(name, [ast.literal_eval(argument) for argument in re.findall(STRING, arguments)])


def _text(name: str, constants: list[object]) -> Iterator[tuple[str | None, str]]:
    contexts, _texts = CALLS[name]
    if len(constants) > contexts and isinstance(constants[contexts], str):
        yield (str(constants[0]) if contexts else None, constants[contexts])
