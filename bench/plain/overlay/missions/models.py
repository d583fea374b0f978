"""Cities, organisations, missions and news, as an ordinary good Wagtail project has them: pages, snippets, choices."""

import json
from datetime import date
from urllib.parse import quote

from django.db import models
from django.db.models import Case, Count, Q, Value, When
from django.utils.formats import date_format
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.blocks import CharBlock, RichTextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page, PageManager, PageQuerySet
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from .choices import AUDIENCES, DOMAINS, LEVELS, MODALITIES, ORGANISATION_KINDS, SUPPORTS, TYPES, WEEKDAYS
from .contacts import Contact
from .lists import MissionList


@register_snippet
class Language(models.Model):
    code = models.CharField(max_length=10, unique=True)
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


@register_snippet
class Skill(models.Model):
    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class CityPage(Contact, Page):
    introduction = RichTextField(blank=True)
    region = models.CharField(max_length=80, blank=True)
    latitude = models.FloatField()
    longitude = models.FloatField()

    PER_PAGE = 12

    def get_context(self, request, *args, **kwargs):
        missions = MissionPage.objects.open().filter(pk__in=MissionPlace.objects.filter(city=self).values("page"))
        return super().get_context(request, *args, **kwargs) | {
            "missions": missions.for_cards().order_by("-first_published_at")[: self.PER_PAGE],
            "total": missions.count(),
            "domains": domain_counts(missions),
            "cities": CityPage.objects.sibling_of(self).live().order_by("title"),
            "organisations": OrganisationPage.objects.child_of(self).live().order_by("title"),
        }


class OrganisationPage(Contact, Page):
    kind = models.CharField(max_length=20, choices=ORGANISATION_KINDS)
    website = models.URLField(blank=True)
    verified = models.BooleanField(default=False)
    summary = models.CharField(max_length=200)
    body = RichTextField(blank=True)


class MissionQuerySet(PageQuerySet):
    def open(self):
        """Missions that one can still answer."""
        return self.live().filter(Q(last_day__isnull=True) | Q(last_day__gte=date.today()), state="open")  # noqa: DTZ011

    def for_cards(self):
        return self.select_related("organisation", "city").prefetch_related("places__city", "slots")


class MissionPage(Page):
    city = models.ForeignKey(CityPage, on_delete=models.PROTECT, related_name="+")
    organisation = models.ForeignKey(OrganisationPage, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, default="open")
    last_day = models.DateField(null=True, blank=True, editable=False)

    summary = models.CharField(max_length=200)
    description = RichTextField()
    tasks = StreamField([("line", CharBlock())], blank=True)
    expected_result = models.TextField(blank=True)
    prerequisites = StreamField([("line", CharBlock())], blank=True)
    questions = StreamField([("line", CharBlock())], blank=True)
    costs = models.CharField(max_length=200, blank=True)
    equipment = models.CharField(max_length=250, blank=True)
    safety_note = models.CharField(max_length=300, blank=True)
    safeguarding_note = models.CharField(max_length=300, blank=True)

    domain = models.CharField(max_length=10, choices=DOMAINS)
    mission_type = models.CharField(max_length=20, choices=TYPES)
    urgent = models.BooleanField(default=False)
    modality = models.CharField(max_length=10, choices=MODALITIES)
    accessible = models.BooleanField(default=False)
    availability = models.CharField(max_length=10)
    window_start = models.DateField(null=True, blank=True)
    window_end = models.DateField(null=True, blank=True)
    weekdays = models.JSONField(default=list)
    start_time = models.TimeField(null=True, blank=True)
    end_time = models.TimeField(null=True, blank=True)
    shortest_stay = models.PositiveSmallIntegerField(default=1)
    effort_hours = models.PositiveSmallIntegerField(null=True, blank=True)
    notice_days = models.PositiveSmallIntegerField(default=0)
    deadline = models.DateField(null=True, blank=True)
    remote_follow_up = models.BooleanField(default=False)
    audience = models.CharField(max_length=10, choices=AUDIENCES)
    minimum_age = models.PositiveSmallIntegerField(default=18)
    minors_with_guardian = models.BooleanField(default=False)
    languages_required = ParentalManyToManyField(Language, blank=True, related_name="+")
    languages_useful = ParentalManyToManyField(Language, blank=True, related_name="+")
    skills_required = ParentalManyToManyField(Skill, blank=True, related_name="+")
    skills_useful = ParentalManyToManyField(Skill, blank=True, related_name="+")
    level = models.CharField(max_length=12, choices=LEVELS)
    licence_required = models.BooleanField(default=False)
    with_children = models.BooleanField(default=False)
    families_welcome = models.BooleanField(default=False)
    groups_welcome = models.BooleanField(default=False)
    capacity = models.PositiveSmallIntegerField(null=True, blank=True)
    waiting_list = models.BooleanField(default=False)
    housing = models.CharField(max_length=10, choices=SUPPORTS)
    meals = models.CharField(max_length=10, choices=SUPPORTS)
    transport = models.CharField(max_length=10, choices=SUPPORTS)
    insured = models.BooleanField(default=False)
    certificate = models.BooleanField(default=False)
    channel = models.CharField(max_length=10)
    answer_url = models.URLField(blank=True)
    answer_days = models.PositiveSmallIntegerField(default=7)

    objects = PageManager.from_queryset(MissionQuerySet)()

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("description"),
        index.SearchField("expected_result"),
        index.FilterField("domain"),
        index.FilterField("mission_type"),
        index.FilterField("modality"),
    ]

    SIMILAR = 4

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"similar": self.get_similar(), "contact": self.organisation or self.city}

    def get_similar(self):
        """Of the same domain in the same city, then of the domain, then of the city; in the same country."""
        rank = Case(When(domain=self.domain, city=self.city_id, then=Value(0)), When(domain=self.domain, then=Value(1)), default=Value(2))
        missions = MissionPage.objects.open().descendant_of(self.city.get_parent()).exclude(pk=self.pk)
        missions = missions.filter(Q(domain=self.domain) | Q(city=self.city_id)).annotate(rank=rank)
        return missions.for_cards().order_by("rank", "-first_published_at")[: self.SIMILAR]

    @property
    def publisher(self):
        return self.organisation.title if self.organisation else f"Ville de {self.city.title}"

    @property
    def is_verified(self):
        return self.organisation.verified if self.organisation else True

    @property
    def when(self):
        """When, in a few words."""
        if self.availability == "slots":
            first, *others = self.slots.all()
            start = date_format(first.starts_on, "DATE_FORMAT")
            return f"{len(others) + 1} dates à partir du {start}" if others else f"Le {start}"
        if self.availability == "recurring":
            return "Chaque " + ", ".join(WEEKDAYS[day] for day in self.weekdays)
        if self.availability == "window" and self.window_start and self.window_end:
            return f"Du {date_format(self.window_start, 'DATE_FORMAT')} au {date_format(self.window_end, 'DATE_FORMAT')}"
        return "À tout moment"

    @cached_property
    def city_names(self):
        return list(dict.fromkeys(place.city.title for place in self.places.all() if place.city))

    @property
    def prepared_text(self):
        lines = [
            "Bonjour,",
            "",
            f"Votre mission « {self.title} » m’intéresse.",
            "Je serai sur place du … au …",
            "Ce que je peux apporter : …",
        ]
        return quote("\n".join([*lines, *(f"{child.value} …" for child in self.questions), "", self.full_url]))

    @cached_property
    def structured_data(self):
        data = {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": self.title,
            "description": self.description,
            "datePosted": self.first_published_at.date().isoformat(),
            "employmentType": "VOLUNTEER",
            "hiringOrganization": {"@type": "Organization", "name": self.publisher},
            "url": self.full_url,
            "inLanguage": "fr",
            "jobLocation": [{"@type": "Place", "name": place.label} for place in self.places.all()],
        }
        return json.dumps(data, ensure_ascii=False).replace("<", "\\u003C")


class MissionPlace(Orderable):
    page = ParentalKey(MissionPage, on_delete=models.CASCADE, related_name="places")
    city = models.ForeignKey(CityPage, null=True, on_delete=models.SET_NULL, related_name="+")
    label = models.CharField(max_length=120, blank=True)
    directions = models.CharField(max_length=250, blank=True)
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)


class MissionSlot(Orderable):
    page = ParentalKey(MissionPage, on_delete=models.CASCADE, related_name="slots")
    starts_on = models.DateField()
    start_time = models.TimeField(null=True)
    ends_on = models.DateField(null=True)
    end_time = models.TimeField(null=True)
    capacity = models.PositiveSmallIntegerField(null=True)


class MissionListPage(Page):
    """All missions beside it in the tree, with filters and counts; with words, Wagtail's search among them."""

    def get_context(self, request, *args, **kwargs):
        home = self.get_parent()
        missions = MissionPage.objects.open().descendant_of(home)
        cities = CityPage.objects.child_of(home).live().order_by("title")
        return super().get_context(request, *args, **kwargs) | {"cities": cities} | MissionList(missions, request.GET).context()


class NewsIndexPage(Page):
    pass


class NewsPage(Page):
    introduction = models.CharField(max_length=250)
    date = models.DateField()
    body = StreamField([("paragraph", RichTextBlock())])


class StandardPage(Page):
    introduction = models.CharField(max_length=300, blank=True)
    body = StreamField([("paragraph", RichTextBlock())])


def domain_counts(missions):
    """Domains that have missions, the fullest first."""
    labels = dict(DOMAINS)
    counts = missions.order_by().values_list("domain").annotate(count=Count("pk")).order_by("-count")
    return [{"code": code, "label": labels[code], "count": count} for code, count in counts]
