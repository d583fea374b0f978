"""Development: the demo's settings with debug pages, and static files and templates read afresh at each request."""

from .demo import *  # noqa: F403

DEBUG = True
PAGE_CACHE_SECONDS = 0
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
WHITENOISE_USE_FINDERS = True
