"""Where all this is found in the admin."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from ...models import Organisation
from .decisions import TrustView, VerificationView
from .dossiers import DossierView, OrganisationInspectView
from .lists import OrganisationFilterSet, OrganisationIndexView
from .one import ConfirmView
from .papers import PaperAddView, PaperDeleteView, PaperView


class OrganisationViewSet(ModelViewSet):
    """Organisations come with their pages: here they are listed, known and decided on."""

    model = Organisation
    name = "organisations"
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 300
    add_to_admin_menu = True
    add_to_reference_index = True
    copy_view_enabled = False
    inspect_view_enabled = True
    list_per_page = 50
    index_view_class = OrganisationIndexView
    inspect_view_class = OrganisationInspectView
    filterset_class = OrganisationFilterSet
    form_fields = ["kind"]
    inspect_view_fields = ["name"]
    inspect_template_name = "countries/admin/organisations/inspect.html"

    def get_common_view_kwargs(self, **kwargs):
        absent = dict.fromkeys(("add_url_name", "delete_url_name", "history_url_name", "usage_url_name"))
        return super().get_common_view_kwargs(**(absent | kwargs))

    def get_inspect_view_kwargs(self, **kwargs):
        own = {"verification_url_name": self.get_url_name("verification"), "trust_url_name": self.get_url_name("trust")}
        return super().get_inspect_view_kwargs(**own, **kwargs)

    def _confirm(self, view_class: type[ConfirmView]):
        kwargs = self.get_common_view_kwargs(fields=["name"], inspect_url_name=self.get_url_name("inspect"))
        return self.construct_view(view_class, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/edit/", self._confirm(DossierView), name="edit"),
            path("<int:pk>/verification/<str:state>/", self._confirm(VerificationView), name="verification"),
            path("<int:pk>/trust/", self._confirm(TrustView), name="trust"),
            path("<int:pk>/papers/new/", self._confirm(PaperAddView), name="paper_add"),
            path("<int:pk>/papers/<int:paper_id>/", self._confirm(PaperView), name="paper"),
            path("<int:pk>/papers/<int:paper_id>/delete/", self._confirm(PaperDeleteView), name="paper_delete"),
        ]

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None to tick in a group's form: the role says it all."""
        return Permission.objects.none()
