"""Actions on several objects at once, without those that the user has no part in: Wagtail's refusal would name them."""

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..models import User
from .pages import STAYS_IN_ITS_PORTAL, leaves_its_portal


def bulk_action(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponse:
    view_class = bulk_action_registry.get_bulk_action_class(app_label, model_name, action)
    if view_class is None or action == "add_tags":
        raise Http404
    model = apps.get_model(app_label, model_name)
    asked = request.GET.getlist("id")
    if "all" in asked:
        try:
            asked = view_class(request, model).get_all_objects_in_listing_query(request.GET.get("childOf"))
        except (ObjectDoesNotExist, ValueError) as error:
            raise Http404 from error
    ids = {int(pk) for pk in asked if str(pk).isdecimal()}
    allowed = list(_actionable(request.user, model).filter(pk__in=ids).values_list("pk", flat=True))
    if not allowed:
        raise Http404
    if (
        action == "move"
        and (destination := _chosen_parent(request))
        and leaves_its_portal(model.objects.filter(pk__in=allowed), destination)
    ):
        messages.error(request, STAYS_IN_ITS_PORTAL)
        return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_explore_root")
    request.GET = request.GET.copy()
    request.GET.setlist("id", [str(pk) for pk in allowed])
    request.META["QUERY_STRING"] = request.GET.urlencode()
    return view_class(request, model).dispatch(request)


def _chosen_parent(request: HttpRequest) -> Page | None:
    chosen = request.POST.get("chooser", "")
    return Page.objects.filter(pk=chosen).first() if chosen.isdecimal() else None


def _actionable(user: User, model: type[Model]) -> QuerySet:
    policy = policy_registry.get_by_type(model)
    if issubclass(model, Page):
        return policy.explorable_instances(user)
    return policy.instances_user_has_any_permission_for(user, ["change", "delete"])
