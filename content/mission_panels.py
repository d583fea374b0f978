"""How the mission's form is laid out: six short groups, what is rarely needed folded away, help in the words of those who fill it in.

A translation's form has no facts (content.mission_form): their panels hide themselves, and a line says where they are.
"""

from collections.abc import Sequence

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel, Panel, TitleFieldPanel


class SourceOnlyPanel(MultiFieldPanel):
    """Lists of facts: an InlinePanel cannot hide itself where its form has no such list."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            # In this order: super() asks the children, which would look for the list.
            return self.instance.is_source and super().is_shown()


class FoldedPanel(MultiFieldPanel):
    """A group inside a group, folded unless something in it is wrong: Wagtail folds the outer ones only."""

    def __init__(self, children: Sequence[Panel], *, summary: Promise | str, **kwargs) -> None:
        super().__init__(children, **kwargs)
        self.summary = summary

    def clone_kwargs(self) -> dict:
        return super().clone_kwargs() | {"summary": self.summary}

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "content/panels/folded.html"

        @property
        def has_errors(self) -> bool:
            return any(map(_has_errors, self.visible_children))


def _has_errors(panel: Panel.BoundPanel) -> bool:
    if bound_field := getattr(panel, "bound_field", None):
        return bool(bound_field.errors)
    if formset := getattr(panel, "formset", None):
        return formset.is_bound and not formset.is_valid()
    return any(map(_has_errors, getattr(panel, "visible_children", ())))


class TranslationOnlyPanel(HelpPanel):
    """Says on a translation where the facts are."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and not self.instance.is_source


class StatusPanel(HelpPanel):
    """Says what visitors are told of a published mission that is not simply open: closed, full, over, unconfirmed."""

    class BoundPanel(HelpPanel.BoundPanel):
        def __init__(self, **kwargs) -> None:
            super().__init__(**kwargs)
            self.content = format_html("<p role='status'><b>{}</b></p>", self._message())

        def is_shown(self) -> bool:
            return super().is_shown() and bool(self._message())

        def _message(self) -> Promise | str:
            from .status import status_of

            return status_of(self.instance).message if self.instance.live and self.instance.mission_id else ""


def mission_panels() -> list[Panel]:
    """The eight fields that are enough to publish stand open; the rest is folded."""
    return [
        StatusPanel(),
        HelpPanel(
            _(
                "<p><b>Une bonne mission</b> dit en deux minutes ce qui est attendu, où, quand, et qui répond. Un visiteur de passage doit "
                "pouvoir se dire : « c’est pour moi, et je sais quoi faire ». Huit champs suffisent pour publier ; le reste est replié.</p>"
                "<p>Pas de poste payé déguisé, pas d’argent demandé au visiteur, pas de séjour en orphelinat, pas d’acte médical sans "
                "licence, pas de politique partisane, pas de prosélytisme.</p>"
            )
        ),
        TranslationOnlyPanel(
            _("<p>Dates, lieux et autres faits se règlent sur la page dans la langue d’origine ; ils sont copiés ici à sa publication.</p>")
        ),
        _group(_("Quoi"), _what()),
        _group(_("Où"), _where()),
        _group(_("Quand"), _when()),
        _group(_("Pour qui"), _for_whom(), is_folded=True),
        _group(_("Conditions"), _conditions(), is_folded=True),
        _group(_("Réponse"), _answering()),
    ]


def _what() -> list[Panel]:
    title_help = _("Ce que le visiteur fera, et pour qui : « Cours de lecture au collège de Bonabéri ».")
    return [
        TitleFieldPanel("title", help_text=title_help),
        FieldPanel("mission_type"),
        FieldPanel("summary"),
        FieldPanel("description"),
        _details(FieldPanel("tasks"), FieldPanel("expected_result"), FieldPanel("image"), FieldPanel("urgent")),
    ]


def _where() -> list[Panel]:
    no_place = _("Aucun : la mission a lieu dans la ville qui la publie.")
    return [
        FieldPanel("modality"),
        SourceOnlyPanel([InlinePanel("places", label=_("Lieu"), help_text=no_place)], heading=_("Lieux")),
        FieldPanel("accessible"),
    ]


def _when() -> list[Panel]:
    return [
        FieldPanel("availability"),
        FieldRowPanel(
            [FieldPanel("window_start"), FieldPanel("window_end")], help_text=_("Pour une période, ou pour borner les semaines.")
        ),
        FoldedPanel([SourceOnlyPanel([InlinePanel("slots", label=_("Date fixe"))])], summary=_("Dates fixes")),
        FoldedPanel(
            [FieldPanel("weekdays"), FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")])], summary=_("Chaque semaine")
        ),
        _details(
            FieldRowPanel([FieldPanel("shortest_stay"), FieldPanel("effort_hours")]),
            FieldRowPanel([FieldPanel("notice_days"), FieldPanel("deadline")]),
            FieldPanel("remote_follow_up"),
        ),
    ]


def _for_whom() -> list[Panel]:
    return [
        FieldPanel("audience"),
        FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("minors_with_guardian")]),
        FieldRowPanel([FieldPanel("languages_required"), FieldPanel("languages_useful")]),
        FieldPanel("level"),
        FieldRowPanel([FieldPanel("skills_required"), FieldPanel("skills_useful")]),
        FieldPanel("licence_required"),
        FieldPanel("with_children"),
        FieldPanel("safeguarding_note"),
        FieldRowPanel([FieldPanel("families_welcome"), FieldPanel("groups_welcome")]),
        FieldPanel("prerequisites"),
        FieldPanel("questions"),
    ]


def _conditions() -> list[Panel]:
    return [
        FieldRowPanel([FieldPanel("capacity"), FieldPanel("waiting_list")]),
        FieldPanel("costs"),
        FieldRowPanel([FieldPanel("housing"), FieldPanel("meals"), FieldPanel("transport")]),
        FieldRowPanel([FieldPanel("insured"), FieldPanel("certificate")]),
        FieldPanel("equipment"),
        FieldPanel("safety_note"),
    ]


def _answering() -> list[Panel]:
    return [
        FieldPanel("channel", help_text=_("Sans contact propre, la mission affiche celui de l’organisation ou de la ville.")),
        FieldPanel("answer_url"),
        FieldPanel("answer_days"),
        FoldedPanel(
            [
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_role")]),
                FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone"), FieldPanel("contact_whatsapp")]),
            ],
            summary=_("Contact propre à cette mission"),
        ),
        FoldedPanel(
            [FieldPanel("state"), FieldPanel("visibility"), FieldPanel("canonical_url"), FieldPanel("source_id")],
            summary=_("Vie et diffusion"),
        ),
    ]


def _group(heading: Promise | str, panels: Sequence[Panel], *, is_folded: bool = False) -> MultiFieldPanel:
    return MultiFieldPanel(panels, heading=heading, classname="collapsed" if is_folded else "")


def _details(*panels: Panel) -> FoldedPanel:
    return FoldedPanel(panels, summary=_("En détail"))
