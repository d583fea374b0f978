"""New pages in bulk: paths by treebeard's own rules, one insert per table instead of one per page."""

from collections import defaultdict
from datetime import datetime
from typing import TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Locale, Page

BATCH = 1000

P = TypeVar("P", bound=Page)


class NewPages:
    """Collects pages under parents, which may be new themselves, and writes them all at once. No signal is sent."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self._new: list[Page] = []
        self._steps: dict[str, int] = {}
        self._parents: dict[str, Page] = {}

    def under(self, parent: Page, page: P, language: str) -> P:
        """Put `page` behind the last child of `parent`, published."""
        step = self._next_step(parent)
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, step)
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.draft_title = page.title
        page.content_type = ContentType.objects.get_for_model(type(page))
        page.locale = self._locales[language]
        page.live = True
        page.first_published_at = page.first_published_at or self.now
        page.last_published_at = page.last_published_at or page.first_published_at
        parent.numchild += 1
        self._parents[parent.path] = parent
        self._new.append(page)
        return page

    def save(self) -> None:
        """Insert what was collected, core rows first, and bring the parents' counts up to date."""
        names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
        rows = [Page(**{name: getattr(page, name) for name in names}) for page in self._new]
        Page.objects.bulk_create(rows, batch_size=BATCH)
        by_model: dict[type[Page], list[Page]] = defaultdict(list)
        for page, row in zip(self._new, rows, strict=True):
            page.pk = page.id = row.pk
            by_model[type(page)].append(page)
        for model, pages in by_model.items():
            insert_own_rows(model, pages)
        Page.objects.bulk_update(self._parents.values(), ["numchild"], batch_size=BATCH)
        self._new, self._parents = [], {}

    def _next_step(self, parent: Page) -> int:
        if parent.path not in self._steps:
            last = parent.get_last_child() if parent.pk else None
            self._steps[parent.path] = Page._str2int(last.path[-Page.steplen :]) if last else 0
        self._steps[parent.path] += 1
        return self._steps[parent.path]


def insert_own_rows(model: type[models.Model], instances: list) -> None:
    """Insert the model's own table's rows of a multi-table model: `bulk_create` refuses those."""
    fields = model._meta.local_concrete_fields
    for start in range(0, len(instances), BATCH):
        model._base_manager._insert(instances[start : start + BATCH], fields=fields, using="default")
