from django.db import models
from django.db.models import Count, Q
from missions.contacts import Contact
from missions.models import CityPage, MissionPage, MissionPlace, NewsPage, domain_counts
from wagtail.fields import RichTextField
from wagtail.models import Page


class Home(Page):
    tagline = models.CharField(max_length=160, blank=True)
    introduction = RichTextField(blank=True)

    NEWEST, URGENT, NEWS = 6, 3, 3

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        missions = MissionPage.objects.open().descendant_of(self)
        newest = missions.for_cards().order_by("-first_published_at")
        return super().get_context(request, *args, **kwargs) | {
            "total": missions.count(),
            "urgent": newest.filter(urgent=True)[: self.URGENT],
            "newest": newest[: self.NEWEST],
            "domains": domain_counts(missions),
            "news": NewsPage.objects.live().descendant_of(self).order_by("-date")[: self.NEWS],
        }


class HomePage(Contact, Home):
    """The home of one country."""

    def get_context(self, request, *args, **kwargs):
        open_places = MissionPlace.objects.filter(page__in=MissionPage.objects.open().descendant_of(self))
        counts = dict(open_places.order_by().values_list("city").annotate(Count("page", distinct=True)))
        cities = list(CityPage.objects.child_of(self).live().order_by("title"))
        for city in cities:
            city.count = counts.get(city.pk, 0)
        return super().get_context(request, *args, **kwargs) | {"cities": cities}


class NetworkPage(Home):
    """The home of all countries, where they stand in one tree."""

    def get_context(self, request, *args, **kwargs):
        countries = list(HomePage.objects.child_of(self).live().order_by("title"))
        is_open = MissionPage.objects.open()
        counts = {country.pk: Count("pk", filter=Q(path__startswith=country.path)) for country in countries}
        totals = is_open.aggregate(**{f"c{key}": count for key, count in counts.items()})
        for country in countries:
            country.count = totals[f"c{country.pk}"]
        return super().get_context(request, *args, **kwargs) | {"countries": countries}
