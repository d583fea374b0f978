"""A list of missions: filters, how many missions each of their values has, words, paging."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Paginator
from django.db.models import Count

from .choices import DOMAINS, MODALITIES, ORGANISATION_KINDS, TYPES

PER_PAGE = 20
SORTS = {"newest": "-first_published_at", "start": "window_start"}


@dataclass(frozen=True)
class Facet:
    """A filter; `name` is the column that names its values, where they are not fixed choices but rows, several for a mission."""

    code: str
    label: str
    column: str
    choices: tuple = ()
    name: str = ""


FACETS = [
    Facet("city", "Ville", "places__city__slug", name="places__city__title"),
    Facet("domain", "Domaine", "domain", tuple(DOMAINS)),
    Facet("type", "Type de mission", "mission_type", tuple(TYPES)),
    Facet("modality", "Modalité", "modality", tuple(MODALITIES)),
    Facet("language", "Langues demandées sur place", "languages_required__code", name="languages_required__name"),
    Facet("organisation", "Type d’organisation", "organisation__kind", tuple(ORGANISATION_KINDS)),
]
SEARCHED_FACETS = ("domain", "type", "modality")
"""Those that Wagtail's search can count: columns of the page's own table, each a FilterField."""


class MissionList:
    def __init__(self, missions, parameters):
        self.missions, self.parameters = missions, parameters
        self.text = parameters.get("q", "").strip()
        self.chosen = {facet.code: parameters.getlist(facet.code) for facet in FACETS if parameters.getlist(facet.code)}

    def context(self):
        paginator = Paginator(self.found, PER_PAGE)
        page = paginator.get_page(self.parameters.get("page"))
        return {"facets": self.facets(), "missions": page, "total": paginator.count, "text": self.text, "chosen": self.chosen}

    @cached_property
    def found(self):
        if self.text:
            return self._filtered(self.missions.model.objects.live().for_cards()).search(self.text)
        order = SORTS.get(self.parameters.get("sort"), "-first_published_at")
        return self._filtered(self.missions).for_cards().order_by("-urgent", order)

    def facets(self):
        """Each filter with its values; the counts of a filter heed the others, not itself."""
        for facet in FACETS:
            if self.text and facet.code not in SEARCHED_FACETS:
                continue
            chosen = self.chosen.get(facet.code, [])
            options = [
                {"value": value, "label": label, "count": count, "selected": value in chosen} for value, label, count in self._counts(facet)
            ]
            yield {"code": facet.code, "label": facet.label, "options": options, "selected": len(chosen)}

    def _counts(self, facet):
        if self.text:
            labels = dict(facet.choices)
            return [(value, labels[value], count) for value, count in self.found.facet(facet.column).items()]
        missions = self._filtered(self.missions, but=facet.code).order_by()
        columns = [facet.column, facet.name] if facet.name else [facet.column]
        rows = missions.values_list(*columns).annotate(count=Count("pk", distinct=bool(facet.name))).order_by("-count")
        if facet.name:
            return [row for row in rows if row[0]]
        labels = dict(facet.choices)
        return [(value, labels[value], count) for value, count in rows if value]

    def _filtered(self, missions, but=""):
        for facet in FACETS:
            values = self.chosen.get(facet.code)
            if not values or facet.code == but:
                continue
            matching = {f"{facet.column}__in": values}
            if facet.name:
                # A mission may match several times. A subquery is cheaper than DISTINCT over whole pages.
                matching = {"pk__in": missions.model.objects.filter(**matching).values("pk")}
            missions = missions.filter(**matching)
        return missions
