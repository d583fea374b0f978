"""Read by the generated production settings: this run's database, one language, and the app with the missions."""

import os

import environ

from .base import INSTALLED_APPS as GENERATED_APPS
from .base import TEMPLATES

SECRET_KEY = "bench-only-" + "x" * 50
ALLOWED_HOSTS = ["plain.localhost"]
INSTALLED_APPS = [*GENERATED_APPS, "missions"]
DATABASES = {"default": environ.Env().db("DATABASE_URL") | {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "fr"
WAGTAIL_SITE_NAME = "Je suis au pays"
TEMPLATES[0]["DIRS"] = [*filter(None, [os.environ.get("PLAIN_TEMPLATES")]), *TEMPLATES[0]["DIRS"]]
