"""Synonyms in the admin: for central staff alone (`countries.permissions.NetworkPermissionPolicy` says so for every view)."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.urls import URLPattern
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from ..models import Synonym
from ..words import plain
from .synonym_form import LONGEST, SynonymForm


class SynonymIndexView(generic.IndexView):
    is_searchable = True

    def search_queryset(self, queryset: QuerySet[Synonym]) -> QuerySet[Synonym]:
        """Without accents, as search itself reads them; the list is short."""
        if not self.is_searching:
            return queryset
        wanted = plain(self.search_query, "")
        rows = Synonym.objects.values_list("pk", "term", "means")
        return queryset.filter(pk__in=[pk for pk, term, means in rows if wanted in plain(f"{term} {means}", "")])


class SynonymAddView(generic.CreateView):
    def get_initial_form_instance(self) -> Synonym:
        """A report leads here with what was searched in vain."""
        return Synonym(term=self.request.GET.get("term", "").replace("\0", "")[:LONGEST])


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
    edit_handler = ObjectList([FieldPanel("term"), FieldPanel("means"), FieldPanel("both_ways")], base_form_class=SynonymForm)

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
