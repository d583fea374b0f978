from django.contrib.postgres.fields import ArrayField, DateRangeField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from countries.models import Organisation, Portal


class Availability(models.TextChoices):
    """How a mission's dates are given; see `search.stay` for which stays each one fits."""

    ANY_TIME = "any_time", _("À tout moment")
    WINDOW = "window", _("Pendant une période")
    SLOTS = "slots", _("À dates fixes")
    RECURRING = "recurring", _("Chaque semaine")


class SearchDocument(models.Model):
    """All that search knows of one mission (or article, organisation, territory): one row for the whole network and all languages.

    Written by `search.documents` only, in the transaction of the change that it follows. What depends on the clock or on a status
    (expiry, confirmation, suspension, archived portal) is a filter at query time. Addresses are not here: `page_ids` leads to
    them, so that a rename or a move rewrites nothing.
    """

    kind = models.CharField(max_length=20)
    object_id = models.PositiveBigIntegerField()
    portal = models.ForeignKey(Portal, on_delete=models.CASCADE, related_name="+", null=True, db_index=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, related_name="+", null=True)

    version = models.PositiveBigIntegerField(help_text="From one sequence: a later write always has the greater one.")
    is_tombstone = models.BooleanField(default=False, help_text="No longer public; kept without text until every index knows.")
    updated_at = models.DateTimeField(auto_now=True)

    texts = models.JSONField(default=dict, help_text="Language → {title, summary}: what a result shows.")
    bodies = models.JSONField(default=dict, help_text="Language → the rest of the text, plain.")
    keywords = models.TextField(blank=True, help_text="Words in any language that find it besides its texts.")
    page_ids = models.JSONField(default=dict, help_text="Language → page id.")
    languages = ArrayField(models.CharField(max_length=10), default=list, help_text="Languages in which a text exists.")
    source_language = models.CharField(max_length=10, blank=True)
    card = models.JSONField(default=dict, help_text="What a result shows besides its text.")
    facets = ArrayField(models.CharField(max_length=80), default=list, help_text="Values as “facet:value”.")
    vector = SearchVectorField(null=True)
    names = models.TextField(blank=True, help_text="Folded words that suggestions and spelling go by: titles, and all names of a place.")

    is_on_hub = models.BooleanField(default=True, help_text="Whether its publisher shows it beyond its own portal.")
    is_open = models.BooleanField(default=True, help_text="False once paused, completed or cancelled.")
    is_urgent = models.BooleanField(default=False)
    completeness = models.PositiveSmallIntegerField(default=0, help_text="Percent of the optional fields that are filled.")
    published_at = models.DateTimeField(null=True)
    confirmed_on = models.DateField(null=True)
    closes_at = models.DateTimeField(null=True, help_text="From then on it is over; null: open-ended.")

    availability = models.CharField(max_length=10, choices=Availability, default=Availability.ANY_TIME)
    is_remote = models.BooleanField(default=False)
    window = DateRangeField(null=True, help_text="Dates of the place; a missing bound is open.")
    slots = ArrayField(DateRangeField(), default=list)
    weekdays = ArrayField(models.PositiveSmallIntegerField(), default=list, help_text="0 is Monday.")
    shortest_stay = models.PositiveSmallIntegerField(default=1, help_text="Days.")
    notice_days = models.PositiveSmallIntegerField(default=0)
    deadline = models.DateField(null=True)
    starts_on = models.DateField(null=True, help_text="First date; null: at any time.")

    latitudes = ArrayField(models.FloatField(), default=list)
    longitudes = ArrayField(models.FloatField(), default=list)

    class Meta:
        verbose_name = _("document de recherche")
        verbose_name_plural = _("documents de recherche")
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="search_document_once")]
        indexes = [
            GinIndex(fields=["vector"], name="search_document_vector"),
            GinIndex(fields=["facets"], name="search_document_facets"),
            GinIndex(OpClass("names", name="gin_trgm_ops"), name="search_document_names"),
            models.Index(fields=["portal", "kind", "-published_at", "-object_id"], name="search_document_of_portal"),
            models.Index(fields=["kind", "-published_at", "-object_id"], name="search_document_of_network"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id} v{self.version}"
