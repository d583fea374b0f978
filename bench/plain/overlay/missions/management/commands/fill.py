"""Fill the project from the run's plan: `manage.py fill plan.json PORTALS`; with more than one they stand in one tree."""

import json
from datetime import date, datetime, time

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone
from home.models import HomePage, NetworkPage
from wagtail.models import Locale, Page, Site

from missions.choices import DOMAIN_OF_TYPE, LABELS
from missions.models import (
    CityPage,
    Language,
    MissionListPage,
    MissionPage,
    MissionPlace,
    MissionSlot,
    NewsIndexPage,
    NewsPage,
    OrganisationPage,
    Skill,
    StandardPage,
)
from missions.tree import NewPages, create

DATES = dict.fromkeys(("window_start", "window_end", "deadline", "starts_on", "ends_on"), date.fromisoformat)
TIMES = dict.fromkeys(("start_time", "end_time"), time.fromisoformat)
LISTS = ("tasks", "prerequisites", "questions")
MANY = {"languages_required": Language, "languages_useful": Language, "skills_required": Skill, "skills_useful": Skill}
STANDING = {"a-propos": "À propos", "comment-ca-marche": "Comment ça marche"}


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("plan")
        parser.add_argument("portals", type=int)

    def handle(self, *args, plan, portals, **options):
        with open(plan) as file:  # noqa: PTH123
            self.plan = json.load(file)
        locale = Locale.objects.get()
        locale.language_code = "fr"
        locale.save()
        with transaction.atomic():
            self.fill(self.plan["portals"][:portals])
        call_command("update_index", verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")

    def fill(self, portals):
        """The generated home page gives way to the country's home, or to the network's with all countries under it."""
        Site.objects.all().delete()
        Page.objects.filter(depth__gt=1).delete()
        self.pages, self.places, self.slots, self.links = NewPages(timezone.now()), [], [], {name: [] for name in MANY}
        self.rows = {}
        for model, labels in ((Language, LABELS["language"]), (Skill, LABELS["skill"])):
            rows = model.objects.bulk_create([model(code=code, name=name) for code, name in labels.items()])
            self.rows |= {(model, row.code): row for row in rows}
        root = parent = Page.objects.get(depth=1)
        if len(portals) > 1:
            texts = {"tagline": portals[0]["taglines"]["fr"], "introduction": portals[0]["introductions"]["fr"]}
            root = parent = self.pages.under(parent, NetworkPage(title="Je suis au pays", slug="network", **texts), "fr")
            self.add_other_pages(root)
        for portal in portals:
            home = self.add_portal(portal, parent)
            root = parent if len(portals) > 1 else home
        self.pages.save()
        create(MissionPlace, self.places)
        create(MissionSlot, self.slots)
        for name, model in MANY.items():
            through = MissionPage._meta.get_field(name).remote_field.through
            key = f"{model._meta.model_name}_id"
            create(through, [through(missionpage_id=page.pk, **{key: row.pk}) for page, row in self.links[name]])
        Site.objects.create(hostname="plain.localhost", port=80, site_name="Je suis au pays", root_page_id=root.pk, is_default_site=True)

    def add_portal(self, portal, parent):
        home = HomePage(
            title=portal["name"],
            slug=portal["code"],
            tagline=portal["taglines"]["fr"],
            introduction=portal["introductions"]["fr"],
            **contact_fields(portal["contact"]),
        )
        self.pages.under(parent, home, "fr")
        for city in portal["cities"]:
            self.add_city(home, city)
        self.add_other_pages(home)
        return home

    def add_city(self, home, city):
        page = CityPage(
            title=city["names"]["fr"],
            slug=city["slug"],
            introduction=city["introduction"]["fr"],
            region=city["region"],
            latitude=city["latitude"],
            longitude=city["longitude"],
            **contact_fields(city["contact"]),
        )
        self.pages.under(home, page, "fr")
        organisations = [
            self.pages.under(
                page,
                OrganisationPage(
                    title=each["name"],
                    slug=each["slug"],
                    kind=each["kind"],
                    website=each["website"],
                    verified=each["verified"],
                    summary=each["summary"]["fr"],
                    body=each["body"]["fr"],
                    **contact_fields(each["contact"]),
                ),
                "fr",
            )
            for each in city["organisations"]
        ]
        for mission in city["missions"]:
            self.add_mission(page, organisations, mission)

    def add_mission(self, city, organisations, plan):
        entry = self.plan["entries"][plan["entry"]]
        text = entry["texts"]["fr"]
        facts = typed(entry["facts"])
        organisation = None if plan["organisation"] is None else organisations[plan["organisation"]]
        days = [date.fromisoformat(slot["ends_on"] or slot["starts_on"]) for slot in entry["slots"]] or [facts.get("window_end")]
        page = MissionPage(
            slug=plan["slug"],
            city=city,
            organisation=organisation,
            mission_type=entry["type"],
            domain=DOMAIN_OF_TYPE[entry["type"]],
            last_day=min((day for day in (max(filter(None, days), default=None), facts["deadline"]) if day), default=None),
            first_published_at=datetime.fromisoformat(plan["published_at"]),
            **{name: value for name, value in facts.items() if name not in MANY},
            **{name: value for name, value in text.items() if name not in LISTS},
            **{name: [("line", line) for line in text[name]] for name in LISTS},
        )
        self.pages.under(organisation or city, page, "fr")
        places = entry["places"] or ([] if facts["modality"] == "remote" else [{"label": ""}])
        self.places += [MissionPlace(page=page, city=city, **place) for place in places]
        self.slots += [MissionSlot(page=page, **typed(slot)) for slot in entry["slots"]]
        for name, model in MANY.items():
            self.links[name] += [(page, self.rows[model, code]) for code in facts[name]]

    def add_other_pages(self, home):
        self.pages.under(home, MissionListPage(title="Trouver une mission", slug="missions", show_in_menus=True), "fr")
        index = self.pages.under(home, NewsIndexPage(title="Actualités", slug="actualites", show_in_menus=True), "fr")
        for item in self.plan["news"]:
            if text := item["texts"].get("fr"):
                page = NewsPage(
                    title=text["title"],
                    slug=item["slug"],
                    introduction=text["introduction"],
                    date=date.fromisoformat(item["date"]),
                    body=[("paragraph", text["body"])],
                )
                self.pages.under(index, page, "fr")
        for slug, title in STANDING.items():
            self.pages.under(home, StandardPage(title=title, slug=slug, show_in_menus=True), "fr")


def contact_fields(contact):
    return {f"contact_{name}": value for name, value in contact.items()}


def typed(values):
    types = DATES | TIMES
    return {name: types[name](value) if name in types and value is not None else value for name, value in values.items()}
