"""Tests: real PostgreSQL and Valkey, given by tests/services.py through DATABASE_URL, REDIS_URL and MEDIA_ROOT."""

import os

os.environ.setdefault("HUB_URL", "http://localhost")
os.environ.setdefault("EMAIL_URL", "memorymail://")

from .demo import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
WHITENOISE_AUTOREFRESH = True
# The page cache has tests of its own; everything else measures and asserts uncached pages.
PAGE_CACHE_SECONDS = 0
DATABASES["default"]["CONN_MAX_AGE"] = 0  # noqa: F405
