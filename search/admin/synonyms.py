"""Synonyms in the admin: for central staff alone (`countries.permissions.NetworkPermissionPolicy` says so for every view)."""

from django import forms
from django.contrib.auth.models import Permission
from django.contrib.postgres.lookups import Unaccent
from django.db.models import QuerySet
from django.db.models.functions import Lower
from django.urls import URLPattern
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminAutoHeightTextInput

from ..models import Synonym
from ..words import plain
from .synonym_form import LONGEST, SynonymForm


class SynonymIndexView(generic.IndexView):
    is_searchable = True
    add_item_label = _("Ajouter un synonyme")
    default_ordering = "term"

    def order_queryset(self, queryset: QuerySet[Synonym]) -> QuerySet[Synonym]:
        """As a dictionary does: neither accents nor capitals stand apart."""
        term = Unaccent(Lower("term"))
        orders = {"term": (term.asc(), "pk"), "-term": (term.desc(), "-pk")}
        return queryset.order_by(*orders[self.ordering]) if self.ordering in orders else super().order_queryset(queryset)

    def search_queryset(self, queryset: QuerySet[Synonym]) -> QuerySet[Synonym]:
        """Without accents, as search itself reads them; the list is short."""
        if not self.is_searching:
            return queryset
        wanted = plain(self.search_query, "")
        rows = Synonym.objects.values_list("pk", "term", "means")
        return queryset.filter(pk__in=[pk for pk, term, means in rows if wanted in plain(f"{term} {means}", "")])


class SynonymAddView(generic.CreateView):
    success_message = _("« %(object)s » : ses équivalents sont cherchés dès maintenant.")
    error_message = _("Le synonyme n’est pas enregistré : voyez les erreurs.")

    def get_initial_form_instance(self) -> Synonym:
        """A report leads here with what was searched in vain."""
        return Synonym(term=self.request.GET.get("term", "").replace("\0", "")[:LONGEST])


class SynonymEditView(generic.EditView):
    success_message = SynonymAddView.success_message
    error_message = SynonymAddView.error_message


class SynonymDeleteView(generic.DeleteView):
    success_message = _("« %(object)s » : ses équivalents ne sont plus cherchés.")
    confirmation_message = _("Supprimer ce synonyme ? Ses équivalents ne seront plus cherchés avec lui.")


class SynonymViewSet(ModelViewSet):
    model = Synonym
    name = "synonyms"
    icon = "resubmit"
    menu_label = _("Synonymes")
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50
    index_view_class = SynonymIndexView
    add_view_class = SynonymAddView
    edit_view_class = SynonymEditView
    delete_view_class = SynonymDeleteView
    edit_handler = ObjectList(
        [
            FieldPanel("term", widget=forms.TextInput({"dir": "auto"})),
            FieldPanel("means", widget=AdminAutoHeightTextInput({"dir": "auto", "rows": 4})),
            FieldPanel("both_ways"),
        ],
        base_form_class=SynonymForm,
    )

    @cached_property
    def list_display(self) -> list:
        means = Column("means", label=_("Équivaut à"), accessor=_means)
        return ["term", means, BooleanColumn("both_ways", label=_("Dans les deux sens")), "updated_at"]

    def get_common_view_kwargs(self, **kwargs):
        return super().get_common_view_kwargs(**{"usage_url_name": None} | kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        """Nothing points to a synonym: it has no usage."""
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "usage"]

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None to tick in a group's form: the role says it all."""
        return Permission.objects.none()


def _means(synonym: Synonym) -> SafeString:
    """All on one line; each in its own direction."""
    return format_html_join(", ", "<bdi>{}</bdi>", ((line,) for line in synonym.means.splitlines()))
