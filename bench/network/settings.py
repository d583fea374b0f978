"""The demo's settings, which are production's over plain HTTP. Static files are hashed; compressing them has no part in a page's cost."""

from sites.settings.demo import *  # noqa: F403

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}  # noqa: F405
SEARCH_LIMITS = dict.fromkeys(SEARCH_LIMITS, 0)  # noqa: F405 one address asks for everybody
LOGGING["root"]["level"] = "WARNING"  # noqa: F405
