"""Inviting, sending again, withdrawing; ending a role, giving it back, changing its dates. Each is a page with one button."""

from typing import Any

from allauth.core import ratelimit
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from ...granting import grantable_roles, visible_invitations, visible_memberships, with_places
from ...models import Invitation, Membership, Role
from ...people import access, invitations
from .forms import ROLE_DOES, DatesForm, InviteForm


class TeamView(WagtailAdminTemplateMixin):
    """A page of the team, for those who may give a role."""

    header_icon = "group"
    index = "people"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if not self.roles:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def roles(self) -> list[Role]:
        return grantable_roles(self.request.user)

    @property
    def index_url(self) -> str:
        return reverse(f"{self.index}:index")

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        label = gettext("Personnes") if self.index == "people" else gettext("Invitations")
        return [*self.breadcrumbs_items, {"url": self.index_url, "label": label}, {"url": "", "label": self.get_page_title()}]


class InviteView(TeamView, FormView):
    """First the role, then who and where."""

    index = "invitations"
    page_title = _("Inviter quelqu’un")
    template_name = "countries/admin/people/invite.html"
    form_class = InviteForm

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        wanted = request.GET.get("role", "")
        if self.roles and wanted and wanted not in self.roles:
            messages.error(request, gettext("Vous ne pouvez pas donner ce rôle : choisissez l’un de ceux-ci."))
            return redirect("invitations:add")
        if len(self.roles) > 1 and not wanted:
            return RolesView.as_view()(request)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def role(self) -> Role:
        return Role(self.request.GET.get("role") or self.roles[0])

    def get_initial(self) -> dict[str, Any]:
        """A link may propose whom and where; the form asks all the same."""
        return {"language": get_language()} | {name: self.request.GET.get(name, "") for name in ("email", "place")}

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"by": self.request.user, "role": self.role}

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(role=self.role, does=ROLE_DOES[self.role], has_choice=len(self.roles) > 1, **kwargs)

    def form_valid(self, form: Form) -> HttpResponse:
        if not ratelimit.consume(self.request, action="invite"):
            form.add_error(None, gettext("Vous avez envoyé beaucoup d’invitations : attendez une heure avant la prochaine."))
            return self.form_invalid(form)
        values = form.cleaned_data
        place = values.pop("place", None)
        try:
            invitation = invitations.invite(self.request.user, values.pop("email"), self.role, place, **values)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        messages.success(self.request, gettext("L’invitation part à %(email)s.") % {"email": invitation.email})
        return redirect(self.index_url)


class RolesView(TeamView, TemplateView):
    """Which role: each says what it is for."""

    http_method_names = ["get", "head", "options"]
    index = "invitations"
    page_title = _("Inviter quelqu’un")
    template_name = "countries/admin/people/roles.html"

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(choices=[(role, ROLE_DOES[role]) for role in self.roles], **kwargs)


class ConfirmView(TeamView, TemplateView):
    """A question about one row, and a button that does it."""

    template_name = "countries/admin/people/confirm.html"
    button = ""
    is_serious = False

    @cached_property
    def object(self) -> Any:
        raise NotImplementedError

    @property
    def question(self) -> str:
        raise NotImplementedError

    def perform(self) -> str:
        """Do it; return what to tell. Raises ValidationError."""
        raise NotImplementedError

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(object=self.object, **kwargs)

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.object  # noqa: B018 - refused before anything is shown
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            messages.success(request, self.perform())
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect(self.index_url)


class OneMembership(TeamView):
    """The role that the address names, if the reader could give it."""

    index = "people"

    @cached_property
    def object(self) -> Membership:
        rows = with_places(visible_memberships(self.request.user)).select_related("user").filter(is_grantable=True)
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @property
    def facts(self) -> dict[str, str]:
        return {
            "person": self.object.user.get_full_name() or self.object.user.email,
            "role": self.object.get_role_display(),
            "place": str(self.object.place or gettext("le réseau")),
        }


class EndView(OneMembership, ConfirmView):
    page_title = _("Mettre fin à un rôle")
    button = _("Mettre fin à ce rôle")
    is_serious = True

    @property
    def question(self) -> str:
        return gettext("Mettre fin maintenant au rôle « %(role)s » de %(person)s (%(place)s) ?") % self.facts

    @property
    def notes(self) -> list[str]:
        notes = [gettext("L’effet est immédiat. Les pages et missions restent. Vous pourrez rétablir ce rôle.")]
        if self.object.user_id == self.request.user.pk:
            notes.insert(0, gettext("Attention : c’est votre propre rôle."))
        return notes

    def perform(self) -> str:
        access.end(self.object, self.request.user)
        return gettext("C’est fait : %(person)s n’a plus ce rôle.") % self.facts


class RestoreView(OneMembership, ConfirmView):
    page_title = _("Rétablir un rôle")
    button = _("Rétablir ce rôle")

    @property
    def question(self) -> str:
        return gettext("Rendre à %(person)s le rôle « %(role)s » (%(place)s) ?") % self.facts

    def perform(self) -> str:
        access.restore(self.object, self.request.user)
        return gettext("C’est fait : %(person)s a de nouveau ce rôle.") % self.facts


class DatesView(OneMembership, FormView):
    page_title = _("Changer les dates d’un rôle")
    template_name = "countries/admin/people/dates.html"
    form_class = DatesForm

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.object  # noqa: B018 - refused before anything is shown
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.object  # noqa: B018
        return super().post(request, *args, **kwargs)

    @property
    def was_ended(self) -> bool:
        return self.object.ended_at is not None

    def get_initial(self) -> dict[str, Any]:
        return {"valid_from": self.object.valid_from, "valid_until": self.object.valid_until}

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        return super().get_context_data(object=self.object, **kwargs)

    def form_valid(self, form: Form) -> HttpResponse:
        try:
            access.change_dates(self.object, self.request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        messages.success(self.request, gettext("Les dates sont enregistrées."))
        return redirect(self.index_url)


class OneInvitation(ConfirmView):
    """The invitation that the address names, if the reader could give what it offers."""

    index = "invitations"

    @cached_property
    def object(self) -> Invitation:
        return get_object_or_404(with_places(visible_invitations(self.request.user)), pk=self.kwargs["pk"])

    @property
    def facts(self) -> dict[str, str]:
        return {"email": self.object.email, "role": self.object.get_role_display()}

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if self.roles and not self.object.is_open:
            messages.warning(request, gettext("Cette invitation est déjà acceptée ou retirée."))
            return redirect(self.index_url)
        return super().dispatch(request, *args, **kwargs)


class SendAgainView(OneInvitation):
    page_title = _("Renvoyer l’invitation")
    button = _("Renvoyer l’invitation")

    @property
    def question(self) -> str:
        return gettext("Renvoyer à %(email)s l’invitation au rôle « %(role)s » ?") % self.facts

    @property
    def notes(self) -> list[str]:
        return [gettext("L’e-mail contiendra un nouveau lien, valable une semaine ; celui d’avant ne servira plus.")]

    def perform(self) -> str:
        if not ratelimit.consume(self.request, action="invite"):
            raise ValidationError(gettext("Vous avez envoyé beaucoup d’invitations : attendez une heure avant la prochaine."))
        if not invitations.send_again(self.object, self.request.user):
            raise ValidationError(gettext("Cette invitation est déjà acceptée ou retirée."))
        return gettext("L’invitation part à %(email)s.") % self.facts


class WithdrawView(OneInvitation):
    page_title = _("Retirer l’invitation")
    button = _("Retirer l’invitation")
    is_serious = True

    @property
    def question(self) -> str:
        return gettext("Retirer l’invitation de %(email)s au rôle « %(role)s » ?") % self.facts

    @property
    def notes(self) -> list[str]:
        return [gettext("Le lien déjà envoyé ne servira plus.")]

    def perform(self) -> str:
        if not invitations.withdraw(self.object, self.request.user):
            raise ValidationError(gettext("Cette invitation est déjà acceptée ou retirée."))
        return gettext("L’invitation de %(email)s est retirée.") % self.facts
