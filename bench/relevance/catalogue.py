"""The judged missions in the search table, as content's builder would write them. Wants Django set up."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.utils.text import slugify

from content.search_sources import _keywords, _labels, _names_of  # what is measured are the very words that visitors' searches find
from content.taxonomy import DOMAINS, MISSION_TYPES
from countries.models import City, Portal, Territory
from countries.reference.data import CityRow, city_rows, country_rows
from search.documents import Document, Text, write_documents
from search.models import Synonym
from search.vocabulary import count_words

from .judged import JudgedMission, judged_set

FIRST_ID = 1


def keys_by_id() -> dict[int, str]:
    """The judged mission behind each object id of the search table."""
    return {FIRST_ID + number: mission.key for number, mission in enumerate(judged_set().missions)}


def fill(portal: Portal, now: datetime) -> None:
    """Write all missions and synonyms. The missions stand on one live portal, which the words of their own countries do not show."""
    write_documents("mission", list(_documents(portal, now)))
    count_words()
    write_synonyms()


def write_synonyms() -> None:
    """Each group as the rows that central staff would write: every expression means each of the others."""
    rows = [
        Synonym(term=term, means="\n".join(group[number + 1 :]))
        for group in judged_set().synonyms
        for number, term in enumerate(group[:-1])
    ]
    Synonym.objects.bulk_create(rows)


def _documents(portal: Portal, now: datetime) -> Iterator[Document]:
    cities = {(row.country, row.names["fr"]): row for row in city_rows()}
    countries = {row.code: row.names for row in country_rows()}
    for number, mission in enumerate(judged_set().missions):
        city = cities[mission.country, mission.city]
        yield _document(FIRST_ID + number, portal, mission, city, countries[mission.country], now)


def _document(pk: int, portal: Portal, mission: JudgedMission, city: CityRow, country: dict[str, str], now: datetime) -> Document:
    type_ = MISSION_TYPES[mission.type]
    territory = Territory(names=city.names, region=city.region, city=City(alternate_names=list(city.alternate_names)))
    published_at = now - timedelta(days=mission.days_ago)
    return Document(
        object_id=pk,
        portal_id=portal.pk,
        texts={code: Text(*written) for code, written in mission.texts.items()},
        page_ids=dict.fromkeys(mission.texts, pk),
        source_language=next(iter(mission.texts)),
        published_at=published_at,
        confirmed_on=now.date(),
        keywords=_keywords(
            *_names_of(territory), *country.values(), mission.organisation, *_labels(type_.label, DOMAINS[type_.domain].label)
        ),
        facets={
            "city": [f"{mission.country.lower()}-{slugify(mission.city)}"],
            "domain": [type_.domain],
            "type": [mission.type],
            "modality": ["on_site"],
            "text": list(mission.texts),
            "organisation": [mission.kind],
            "country": [mission.country],
        },
        card={"publisher": mission.organisation, "places": [city.names], "type": mission.type, "domain": type_.domain},
        places=[(city.latitude, city.longitude)],
        is_urgent=mission.is_urgent,
        completeness=mission.completeness,
    )
