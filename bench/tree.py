"""Rows and pages in bulk: paths by treebeard's own rules, PostgreSQL's COPY instead of an insert per row. No signal is sent."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail.models import Locale, Page

P = TypeVar("P", bound=Page)


class NewPages:
    """Collects pages under parents, which may be new themselves, and writes them all at once."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self._new: list[Page] = []
        self._steps: dict[str, int] = {}
        self._parents: dict[str, Page] = {}

    def under(self, parent: Page, page: P, language: str) -> P:
        """Put `page` behind the last child of `parent`, published."""
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, self._next_step(parent))
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.draft_title = page.title
        page.content_type = ContentType.objects.get_for_model(type(page))
        page.locale = self._locales[language]
        page.live = True
        page.first_published_at = page.first_published_at or self.now
        page.last_published_at = page.first_published_at
        parent.numchild += 1
        if parent.pk:
            self._parents[parent.path] = parent
        self._new.append(page)
        return page

    def save(self) -> None:
        """Insert what was collected, core rows first, and bring the counts of parents that were there before up to date."""
        set_keys(Page, self._new)
        copy_rows(Page, self._new)
        by_model: dict[type[Page], list[Page]] = defaultdict(list)
        for page in self._new:
            by_model[type(page)].append(page)
        for model, pages in by_model.items():
            copy_rows(model, pages)
        Page.objects.bulk_update(self._parents.values(), ["numchild"])
        self._new, self._parents = [], {}

    def _next_step(self, parent: Page) -> int:
        if parent.path not in self._steps:
            last = parent.get_last_child() if parent.pk else None
            self._steps[parent.path] = Page._str2int(last.path[-Page.steplen :]) if last else 0
        self._steps[parent.path] += 1
        return self._steps[parent.path]


def create(model: type[models.Model], instances: Sequence[models.Model]) -> None:
    """Give the instances keys and insert them."""
    set_keys(model, instances)
    copy_rows(model, instances)


def set_keys(model: type[models.Model], instances: Sequence[models.Model]) -> None:
    """Take keys for the instances from the table's own sequence."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
            [model._meta.db_table, model._meta.pk.column, len(instances)],
        )
        for instance, (key,) in zip(instances, cursor.fetchall(), strict=True):
            setattr(instance, model._meta.pk.attname, key)
            instance.pk = key  # the link of an extending table, too


def copy_rows(model: type[models.Model], instances: Sequence[models.Model]) -> None:
    """Insert the rows of the model's own table, without those of the tables that it extends."""
    fields = model._meta.local_concrete_fields
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    with connection.cursor() as cursor, cursor.copy(f'COPY "{model._meta.db_table}" ({columns}) FROM STDIN') as copy:
        for instance in instances:
            instance._prepare_related_fields_for_save("bulk_create")  # what it points to may have got its key since
            # `pre_save` fills what the database expects of a new row: today's date, a StreamField's JSON.
            copy.write_row([field.get_db_prep_save(field.pre_save(instance, True), connection) for field in fields])
