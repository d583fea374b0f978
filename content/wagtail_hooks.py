from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import capfirst
from wagtail import hooks

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
