"""Rules of the page models, checked at every start."""

from django.apps import apps
from django.core.checks import Error, register
from wagtail.models import Page

from .taxonomy import DOMAINS, MISSION_TYPES


@register()
def pages_are_base_pages(app_configs, **kwargs) -> list[Error]:
    """Addresses, search and the page cache rely on BasePage: no page model of ours stands beside it."""
    from .models import BasePage

    return [
        Error(f"{model.__name__} is not a BasePage.", hint="Subclass content.models.BasePage.", obj=model, id="content.E001")
        for model in apps.get_app_config("content").get_models()
        if issubclass(model, Page) and not issubclass(model, BasePage)
    ]


@register()
def taxonomy_is_whole(app_configs, **kwargs) -> list[Error]:
    return [
        Error(f"The mission type {type_.code} names an unknown domain.", hint="Codes are frozen.", id="content.E002")
        for type_ in MISSION_TYPES.values()
        if type_.domain not in DOMAINS
    ]
