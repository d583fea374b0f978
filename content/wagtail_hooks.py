from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from countries.granting import grantable_roles
from countries.models import Role

from .mission_facts import take_facts
from .models import MissionPage


@hooks.register("before_edit_page", order=-1)
def judge_translation(request: HttpRequest, page) -> HttpResponse | None:
    """The translation editor publishes after its commit, where a refusal would be an error page: refuse before, in words."""
    if request.method != "POST" or request.POST.get("action") != "publish" or not isinstance(page, MissionPage) or page.is_source:
        return None
    take_facts(page)
    problems = page.problems()
    for name, texts in problems.items():
        label = capfirst(page._meta.get_field(name).verbose_name)
        for text in texts:
            messages.error(request, f"{label} : {text}")
    return redirect(request.path) if problems else None


class NewOrganisationItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return Role.ORGANISATION_EDITOR in grantable_roles(request.user)


@hooks.register("register_admin_menu_item")
def new_organisation_item() -> MenuItem:
    return NewOrganisationItem(
        _("Nouvelle organisation"), reverse("organisation_add"), name="new-organisation", icon_name="plus-inverse", order=745
    )


@hooks.register("register_admin_urls")
def organisation_urls() -> list[URLPattern]:
    from .admin.organisations import urlpatterns

    return urlpatterns
