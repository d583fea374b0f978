from django import template
from wagtail.models import Site

register = template.Library()


@register.simple_tag(takes_context=True)
def site_home(context):
    """The root page of the site that answers."""
    return Site.find_for_request(context["request"]).root_page.specific


@register.simple_tag
def menu_of(home):
    """The pages "in menus" under the home page."""
    return list(home.get_children().live().in_menu())
