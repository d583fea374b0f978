"""Addresses on each portal's own host that are not for visitors."""

from django.urls import path

from . import addresses, drafts, views

urlpatterns = [
    path(drafts.PATH.removeprefix("/"), views.draft, name="portal_draft"),
    path(addresses.PATH.removeprefix("/"), views.identify, name="portal_address"),
]
