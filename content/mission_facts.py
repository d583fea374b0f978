"""A mission's facts: edited on the page in the source language, the same on every translation.

Kept apart from the texts, which each page has in its own language. Facts travel both ways: publishing the source pushes them to
all translations, their drafts included; saving a translation takes them from the source, so that an old snapshot of a translation
can never bring back an old date.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wagtail_localize.fields import SynchronizedField

if TYPE_CHECKING:
    from .models import MissionPage


@dataclass(frozen=True)
class FactNames:
    fields: tuple[str, ...]
    children: tuple[str, ...]

    def synchronized_fields(self) -> list[SynchronizedField]:
        """What the translation editor must not offer for translation. The address is the same in all languages too."""
        return [SynchronizedField(name, overridable=False) for name in ("slug", *self.fields, *self.children)]


FACTS = FactNames(
    fields=(
        *("mission_type", "urgent", "image"),
        *("modality", "accessible"),
        *("availability", "window_start", "window_end", "weekdays", "start_time", "end_time", "shortest_stay", "effort_hours"),
        *("notice_days", "deadline", "remote_follow_up"),
        *("audience", "minimum_age", "minors_with_guardian", "languages_required", "languages_useful"),
        *("skills_required", "skills_useful", "level", "licence_required", "with_children", "families_welcome", "groups_welcome"),
        *("capacity", "waiting_list", "housing", "meals", "transport", "insured", "certificate"),
        *("channel", "answer_url", "answer_days"),
        *("contact_name", "contact_role", "contact_email", "contact_phone", "contact_whatsapp"),
        *("visibility", "canonical_url"),
    ),
    children=("places", "slots"),
)


def take_facts(page: "MissionPage") -> None:
    """Set the facts of a translation, not yet saved, to what the source page has in the database."""
    from .models import MissionPage

    source = (
        MissionPage.objects.filter(mission=page.mission_id, locale__language_code=page.mission.source_language).exclude(pk=page.pk).first()
    )
    if source:
        _copy(source, page)


def push_facts(source: "MissionPage") -> None:
    """Set the facts of all translations, live and draft, to those of the source page that was just saved."""
    from .models import MissionPage

    for translation in MissionPage.objects.filter(mission=source.mission_id).exclude(pk=source.pk):
        _copy(source, translation)
        # Saving takes the facts from the source once more, and brings search and cached pages up to date.
        translation.save(clean=False)
        if revision := translation.latest_revision:
            written = translation.serializable_data()
            for name in (*FACTS.fields, *FACTS.children):
                revision.content[name] = written[name]
            revision.save(update_fields=["content"])


def _copy(source: "MissionPage", target: "MissionPage") -> None:
    for name in FACTS.fields:
        setattr(target, name, getattr(source, name))
    for relation in FACTS.children:
        copies = []
        for child in getattr(source, relation).all():
            copy = child.__class__(
                **{f.attname: getattr(child, f.attname) for f in child._meta.concrete_fields if f.name not in ("id", "page")}
            )
            copies.append(copy)
        getattr(target, relation).set(copies)
