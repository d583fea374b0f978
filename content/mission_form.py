"""What the mission's form asks and judges; content.mission_panels lays it out."""

from django.utils.translation import gettext_lazy as _

from countries.directory import get_directory
from countries.models import Organisation, Territory

from .forms import Problems, RowPageForm, row_page_form
from .mission_facts import FACTS
from .mission_rules import problems_of


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

    def clean(self) -> dict:
        cleaned_data = super().clean()
        if source_id := cleaned_data.get("source_id"):
            organisation = self._organisation()
            others = organisation.missions.exclude(pk=self.instance.mission_id) if organisation else None
            if others and others.filter(source_id=source_id).exists():
                self.add_error("source_id", _("Une autre mission de cette organisation porte déjà cet identifiant."))
        return cleaned_data

    def _organisation(self) -> Organisation | None:
        parent = self.parent_page or self.instance.get_parent()
        return getattr(parent.specific, "organisation", None)

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
