"""The mission's form: six short groups, what is rarely needed folded away, help in the words of those who fill it in."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from countries.directory import get_directory
from countries.models import Territory

from .forms import Problems, RowPageForm, row_page_form
from .mission_facts import FACTS
from .mission_rules import problems_of


class SourceOnlyPanel(MultiFieldPanel):
    """A group of facts: shown on the page in the source language only, since the others copy it."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            # In this order: a translation's form does not have the fields that the panels would look for.
            return self.instance.is_source and super().is_shown()


class TranslationOnlyPanel(HelpPanel):
    """Says on a translation where the facts are."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and not self.instance.is_source


class MissionRowForm(RowPageForm):
    """Adds to the page's form what needs more than one field, or the tree, to be judged. A translation's form has its texts only."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.is_source:
            for name in (*FACTS.fields, *self.row_form_fields):
                self.fields.pop(name, None)
            for name in FACTS.children:
                self.formsets.pop(name, None)
        if places := self.formsets.get("places"):
            places.form = _scoped_to(self._portal_id(), places.form)
        if answer_url := self.fields.get("answer_url"):
            answer_url.error_messages["invalid"] = _(
                "Ce n’est pas une adresse : copiez celle de la page où l’on répond, comme https://exemple.org/repondre."
            )

    def _portal_id(self) -> int | None:
        parent = self.parent_page or (self.instance.get_parent() if self.instance.pk else None)
        portal = get_directory().portal_of(parent.path) if parent else None
        return portal.pk if portal else None

    def problems(self) -> Problems:
        return problems_of(self.instance, contact=self._contact(self.instance), has_slots=self._has_slots())

    def _has_slots(self) -> bool:
        """Whether there will be fixed dates; those with an error of their own are there too."""
        slots = self.formsets.get("slots")
        if slots is None:
            return bool(self.instance.slots.all())
        return any(row.has_changed() or row.instance.pk for row in slots.forms if row not in slots.deleted_forms)

    def _contact(self, page):
        """Who would be shown: what the form says, else who answers for the place in the tree."""
        if any((page.contact_email, page.contact_phone, page.contact_whatsapp)):
            return page
        if self.instance.mission:
            return self.instance.contact
        parent = self.parent_page.specific if self.parent_page else None
        for owner in (getattr(parent, "organisation", None), getattr(parent, "territory", None)):
            if owner and owner.has_contact:
                return owner
        organisation = getattr(parent, "organisation", None)
        if organisation and organisation.territory and organisation.territory.has_contact:
            return organisation.territory
        portal = get_directory().portal_of(parent.path) if parent else None
        return portal if portal and portal.has_contact else None


def _scoped_to(portal_id: int | None, form_class: type) -> type:
    """The form of a place whose cities are the portal's own."""

    class PlaceForm(form_class):
        def __init__(self, *args, **kwargs) -> None:
            super().__init__(*args, **kwargs)
            self.fields["territory"].queryset = Territory.objects.filter(portal=portal_id)

    return PlaceForm


def _mission_page_form() -> type[RowPageForm]:
    from .models.missions import Mission

    return row_page_form(Mission, "mission", ("state", "source_id"), base=MissionRowForm)


MissionPageForm = _mission_page_form()


def _title_panel() -> TitleFieldPanel:
    return TitleFieldPanel("title", help_text=_("Ce que le visiteur fera, et pour qui : « Cours de lecture au collège de Bonabéri »."))


def mission_panels() -> list:
    """The eight fields that are enough to publish stand open; the rest is folded."""
    return [
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
        MultiFieldPanel([_title_panel(), FieldPanel("summary"), FieldPanel("description")], heading=_("Quoi")),
        SourceOnlyPanel([FieldPanel("mission_type"), FieldPanel("urgent"), FieldPanel("image")], heading=_("Type")),
        MultiFieldPanel([FieldPanel("tasks"), FieldPanel("expected_result")], heading=_("Quoi : en détail"), classname="collapsed"),
        SourceOnlyPanel(
            [
                FieldPanel("modality"),
                InlinePanel(
                    "places", label=_("Lieu"), heading=_("Lieux"), help_text=_("Aucun : la mission a lieu dans la ville qui la publie.")
                ),
                FieldPanel("accessible"),
            ],
            heading=_("Où"),
        ),
        SourceOnlyPanel(
            [
                FieldPanel("availability"),
                FieldRowPanel([FieldPanel("window_start"), FieldPanel("window_end")]),
                FieldPanel("weekdays"),
                FieldRowPanel([FieldPanel("start_time"), FieldPanel("end_time")]),
                InlinePanel("slots", label=_("Date fixe"), heading=_("Dates fixes")),
            ],
            heading=_("Quand"),
        ),
        SourceOnlyPanel(
            [
                FieldRowPanel([FieldPanel("shortest_stay"), FieldPanel("effort_hours")]),
                FieldRowPanel([FieldPanel("notice_days"), FieldPanel("deadline")]),
                FieldPanel("remote_follow_up"),
            ],
            heading=_("Quand : en détail"),
            classname="collapsed",
        ),
        SourceOnlyPanel(
            [
                FieldPanel("audience"),
                FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("minors_with_guardian")]),
                FieldRowPanel([FieldPanel("languages_required"), FieldPanel("languages_useful")]),
                FieldPanel("level"),
                FieldRowPanel([FieldPanel("skills_required"), FieldPanel("skills_useful")]),
                FieldPanel("licence_required"),
                FieldPanel("with_children"),
                FieldRowPanel([FieldPanel("families_welcome"), FieldPanel("groups_welcome")]),
            ],
            heading=_("Pour qui"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldPanel("prerequisites"), FieldPanel("questions"), FieldPanel("safeguarding_note")],
            heading=_("Pour qui : textes"),
            classname="collapsed",
        ),
        SourceOnlyPanel(
            [
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("waiting_list")]),
                FieldRowPanel([FieldPanel("housing"), FieldPanel("meals"), FieldPanel("transport")]),
                FieldRowPanel([FieldPanel("insured"), FieldPanel("certificate")]),
            ],
            heading=_("Conditions"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldPanel("costs"), FieldPanel("equipment"), FieldPanel("safety_note")],
            heading=_("Conditions : textes"),
            classname="collapsed",
        ),
        SourceOnlyPanel(
            [FieldPanel("channel"), FieldPanel("answer_url"), FieldPanel("answer_days")],
            heading=_("Réponse"),
            help_text=_("Sans contact propre, la mission affiche celui de l’organisation ou de la ville."),
        ),
        SourceOnlyPanel(
            [
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_role")]),
                FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone"), FieldPanel("contact_whatsapp")]),
            ],
            heading=_("Contact propre à cette mission"),
            classname="collapsed",
        ),
        SourceOnlyPanel(
            [FieldPanel("state"), FieldPanel("visibility"), FieldPanel("canonical_url"), FieldPanel("source_id")],
            heading=_("Vie et diffusion"),
            classname="collapsed",
        ),
    ]
