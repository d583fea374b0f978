import factory

from content.models import OrganisationPage
from countries.models import Organisation, OrganisationKind

from .pages import PublishedPageFactory


class OrganisationPageFactory(PublishedPageFactory):
    """An organisation's page under a territory's page or a home; its row and collection come with it."""

    title = factory.Sequence(lambda n: f"Association Espoir {n}")
    summary = "Des bénévoles qui lisent avec les enfants du quartier."
    kind = OrganisationKind.ASSOCIATION

    class Meta:
        model = OrganisationPage

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs) -> OrganisationPage:
        row_fields = {name: kwargs.pop(name) for name in ("kind", *Organisation.CONTACT_FIELDS) if name in kwargs}
        page = super()._create_instance(model_class, parent, kwargs)
        row = page.organisation
        for name, value in row_fields.items():
            setattr(row, name, value)
        row.save()
        return page
