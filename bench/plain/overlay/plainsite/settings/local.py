"""Read by the generated production settings: this machine's database, one language, and the app with the missions."""

import os

from django.utils.dateparse import parse_date  # noqa: F401 - settings are read before Django is set up; this fails early if it is not there

from .base import INSTALLED_APPS as GENERATED_APPS
from .base import MIDDLEWARE as GENERATED_MIDDLEWARE
from .base import PROJECT_DIR
from .base import TEMPLATES as GENERATED_TEMPLATES

SECRET_KEY = "bench-only-" + "x" * 50
ALLOWED_HOSTS = ["plain.localhost"]
INSTALLED_APPS = [*GENERATED_APPS, "missions"]
LANGUAGE_CODE = "fr"
WAGTAIL_SITE_NAME = "Je suis au pays"
