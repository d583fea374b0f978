"""What was sent and what failed. Country staff sees its portals' mails, central staff all; nobody reads a confidential one."""

import django_filters
from django import forms
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton

from ..mails import send_again
from ..models import Mail, MailState, Portal
from ..permissions import reach_of, staffed_portals, visible_mails

FRAME_RULES = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
"""What a mail may do in its frame: look as it does."""


def portals_of_reader(request: HttpRequest | None) -> QuerySet[Portal]:
    return staffed_portals(request.user).order_by("name") if request else Portal.objects.none()


class MailFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(label=_("État"), choices=MailState, empty_label=_("Tous"), widget=forms.RadioSelect)
    created_at = django_filters.DateFromToRangeFilter(label=_("Écrit du … au …"), widget=DateRangePickerWidget)
    portal = django_filters.ModelChoiceFilter(
        label=_("Portail"), queryset=portals_of_reader, empty_label=_("Tous"), widget=forms.RadioSelect
    )

    class Meta:
        model = Mail
        fields = ["state", "created_at", "portal"]


class MailIndexView(generic.IndexView):
    default_ordering = "-created_at"
    search_fields = ["subject", "recipient"]

    def get_base_queryset(self) -> QuerySet[Mail]:
        # Texts may be long, and the list does not show them.
        return visible_mails(self.request.user).select_related("portal").defer("text", "html")

    @cached_property
    def columns(self) -> list[Column]:
        columns = [
            SubjectColumn("subject", label=_("Objet et destinataire"), get_url=self.get_inspect_url, sort_key="subject"),
            Column("portal", label=_("Portail"), accessor=_portal_name),
            StateColumn("state", label=_("État"), accessor="get_state_display"),
            DateColumn("created_at", label=_("Écrit"), sort_key="created_at"),
        ]
        reach = reach_of(self.request.user)
        has_several = reach.is_network or len(reach.staffed_portal_ids) > 1
        return [column for column in columns if has_several or column.name != "portal"]


class SubjectColumn(TitleColumn):
    """With the recipient below it: on a phone there is no room beside it."""

    cell_template_name = "countries/admin/mails/subject_cell.html"


class StateColumn(Column):
    """What failed is seen at once."""

    cell_template_name = "countries/admin/mails/state_cell.html"


class OneMail:
    """The mail that the address names, if it is the reader's to see."""

    def get_object(self, queryset: QuerySet[Mail] | None = None) -> Mail:
        return get_object_or_404(visible_mails(self.request.user).select_related("portal"), pk=self.pk)


class MailInspectView(OneMail, generic.InspectView):
    any_permission_required = ["view"]
    page_title = _("E-mail")
    send_again_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list:
        return []

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        if not self.object.can_be_sent_again:
            return []
        return [HeaderButton(gettext("Envoyer à nouveau"), url=reverse(self.send_again_url_name, args=[self.pk]), icon_name="resubmit")]

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(frame_rules=FRAME_RULES, **kwargs)


class MailSendAgainView(OneMail, generic.InspectView):
    """A page with one button; what it sends has the mail sent again."""

    any_permission_required = ["view"]
    page_title = _("Envoyer à nouveau")
    template_name = "countries/admin/mails/send_again.html"
    inspect_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list:
        return []

    @property
    def inspect_url(self) -> str:
        return reverse(self.inspect_url_name, args=[self.pk])

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        return super().get(request, *args, **kwargs) if self.object.can_be_sent_again else self._nothing_to_do()

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not send_again(self.object, by=request.user):
            return self._nothing_to_do()
        messages.success(request, gettext("L’e-mail repart dans les secondes qui viennent."))
        return redirect(self.inspect_url)

    def _nothing_to_do(self) -> HttpResponse:
        messages.warning(self.request, gettext("Cet e-mail n’est pas en échec : il n’y a rien à renvoyer."))
        return redirect(self.inspect_url)


class MailViewSet(ModelViewSet):
    model = Mail
    name = "mails"
    icon = "mail"
    menu_label = _("E-mails")
    menu_order = 750
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = True
    list_per_page = 50
    index_view_class = MailIndexView
    inspect_view_class = MailInspectView
    filterset_class = MailFilterSet
    form_fields: list[str] = []
    inspect_view_fields = ["subject"]
    inspect_template_name = "countries/admin/mails/inspect.html"

    def get_common_view_kwargs(self, **kwargs):
        absent = dict.fromkeys(("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name"))
        return super().get_common_view_kwargs(**(absent | kwargs))

    def get_inspect_view_kwargs(self, **kwargs):
        return super().get_inspect_view_kwargs(send_again_url_name=self.get_url_name("send_again"), **kwargs)

    @property
    def send_again_view(self):
        return self.construct_view(
            MailSendAgainView, **self.get_common_view_kwargs(fields=["subject"], inspect_url_name=self.get_url_name("inspect"))
        )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/send-again/", self.send_again_view, name="send_again"),
        ]

    def get_permissions_to_register(self) -> QuerySet[Permission]:
        """None to tick in a group's form: the role says it all."""
        return Permission.objects.none()


def _portal_name(mail: Mail) -> str:
    return mail.portal.name if mail.portal else gettext("Réseau")
