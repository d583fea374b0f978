"""Production settings, and the base of all others. Every environment variable read here is in the table of README.md."""

from pathlib import Path

import environ
from celery.schedules import crontab
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parents[2]
env = environ.Env()

# --- Identity and secrets ------------------------------------------------------------------------------------------------------

SECRET_KEY = env("SECRET_KEY")
# Keys that were in use before: sessions, links and second factors made with them stay good.
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
DEBUG = False

# The portal resolver (countries.middleware) is the gate for hosts: tomorrow's portals are rows, and this setting cannot know them.
ALLOWED_HOSTS = ["*"]

# The hub's public address, scheme and port included. Portals share its scheme and port: only their host differs.
HUB_URL = env("HUB_URL", default="https://jesuisaupays.com")
WAGTAILADMIN_BASE_URL = HUB_URL
WAGTAIL_SITE_NAME = "jesuisaupays"

# --- Applications: in the order of the layers, our own before those whose templates and commands they override -------------------

INSTALLED_APPS = [
    "sites",
    "content",
    "search",
    "countries",
    "themes",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    # The last: its catalogues would take the place of Wagtail's words.
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
]

MIDDLEWARE = [
    # Health paths answer whatever the host, then the resolver refuses or attaches the portal: nothing runs before these two.
    "sites.middleware.HealthMiddleware",
    "countries.middleware.PortalMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "sites.middleware.PageCacheMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    # Around what finds no language in an address: old ones have none.
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "countries.middleware.PortalLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "countries.sign_in.middleware.SecondFactorMiddleware",
    "countries.sign_in.middleware.LastSeenMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "sites.urls"
WSGI_APPLICATION = "sites.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # A theme's slot overrides are found as "<theme>/<slot>.html"; themes.registry writes the lists that name them.
        # And the admin pages of the roll-out lie beside its code.
        "DIRS": [BASE_DIR / "themes" / "library", BASE_DIR / "sites" / "rollout" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "content.context_processors.frame",
            ],
        },
    }
]

# --- Data ----------------------------------------------------------------------------------------------------------------------

DATABASES = {"default": env.db("DATABASE_URL")}
DATABASES["default"].setdefault("CONN_MAX_AGE", env.int("DATABASE_CONN_MAX_AGE", default=600))
DATABASES["default"].setdefault("CONN_HEALTH_CHECKS", True)
# Compiling a statement takes PostgreSQL longer than running any of ours; it would do so for a search of the whole network by stay, whose
# cost it overrates. Options given in DATABASE_URL (`?options=`) take this one's place.
DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")

# Where searches are answered: empty, by the database alone; else by this cluster, with the database when it does not answer. User and
# password stand in the address, or an API key beside it; CA_FILE is the certificate of a cluster that signs its own.
ELASTICSEARCH = {
    "URL": env("ELASTICSEARCH_URL", default=""),
    "API_KEY": env("ELASTICSEARCH_API_KEY", default=""),
    "CA_FILE": env("ELASTICSEARCH_CA_FILE", default=""),
    "INDEX": env("ELASTICSEARCH_INDEX", default="jesuisaupays"),  # the alias, and how all names of indexes begin
}

REDIS_URL = env("REDIS_URL")
CACHES = {
    # Shared by all processes: the directory of portals and Wagtail's site root paths must not live in one process's memory.
    "default": {
        "BACKEND": "sites.cache.ForgivingRedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "jsap",
        "TIMEOUT": 3600,
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 1},  # seconds
    },
    "renditions": {
        "BACKEND": "sites.cache.ForgivingRedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "jsap-renditions",
        "VERSION": 2,  # the first knew renditions by names that could be guessed
        "TIMEOUT": 86400,
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 1},
    },
}

# Seconds for which an anonymous page is kept; a publication purges it at once, so this only bounds what depends on the clock.
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=300)

# How often one client may ask in a minute, by what; 0 sets no limit. Generous: a whole quarter's phones may share one address. What
# the page cache answers does not count.
SEARCH_LIMITS = {
    "searches": env.int("SEARCHES_PER_MINUTE", default=240),
    "suggestions": env.int("SUGGESTIONS_PER_MINUTE", default=300),
}
# Proxies of our own in front of the application, each adding to X-Forwarded-For the address that asked it.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=1)

# --- Languages: the union of the portals'; each portal has its own ordered list (countries.Portal.languages) -------------------------

LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("fr", _("Français")),
    ("en", _("Anglais")),
    ("ar", _("Arabe")),
    ("pt", _("Portugais")),
]
LOCALE_PATHS = [BASE_DIR / package / "locale" for package in ("sites", "content", "search", "countries", "themes")]
USE_I18N = WAGTAIL_I18N_ENABLED = True
# Dates as people of the network's countries write them: day before month in every language.
FORMAT_MODULE_PATH = ["sites.formats"]
USE_TZ = True
# Instants are stored in UTC; the dates of missions are dates of their place (countries.Territory.timezone).
TIME_ZONE = "UTC"

# --- People --------------------------------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "countries.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# The only way in: countries.sign_in, which takes the place of Wagtail's own pages.
AUTHENTICATION_BACKENDS = ["countries.sign_in.backend.OneAddressBackend"]
LOGIN_URL = "wagtailadmin_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
# An address is what one signs in with: it is not changed in passing, without a proof that the new one is one's own.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
PASSWORD_RESET_TIMEOUT = 3 * 24 * 60 * 60  # seconds; for invitations and resets alike

ACCOUNT_ADAPTER = "countries.sign_in.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # whoever has an account got the invitation at that address
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# A person has one address; another takes its place once it has answered (countries.sign_in.email_change).
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 3
ACCOUNT_EMAIL_CONFIRMATION_HMAC = False  # a row that can be seen, given up and forgotten
# Django's own: allauth's would keep addresses in a table beside the user's, and take them for sign-in when they are the user's no longer.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105
ACCOUNT_LOGOUT_REDIRECT_URL = "wagtailadmin_login"
# Counted in the shared cache: `ip` by the client's address, `key` by the e-mail address that was typed or the account.
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,3/15m/key",
    "reset_password_from_key": "20/m/ip",
    "reauthenticate": "10/m/user",
    "change_password": "5/m/user",
    "change_address": "5/h/user",
    "confirm_email": None,  # allauth would drop a second mail within minutes and say nothing; change_address counts
    "invite": "60/h/user",
    "accept_invitation": "20/m/ip",
}
ACCOUNT_FORMS = {
    "login": "countries.sign_in.forms.LoginForm",
    "reauthenticate": "countries.sign_in.forms.ReauthenticateForm",
    "change_password": "countries.sign_in.forms.ChangePasswordForm",
    "reset_password": "countries.sign_in.forms.ResetPasswordForm",
    "reset_password_from_key": "countries.sign_in.forms.ChoosePasswordForm",
}

MFA_ADAPTER = "countries.sign_in.adapters.SecondFactorAdapter"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = WAGTAIL_SITE_NAME
MFA_TOTP_TOLERANCE = 1  # the code before and the one after: clocks of phones go wrong, and typing takes time
MFA_FORMS = {
    "authenticate": "countries.sign_in.forms.CodeForm",
    "reauthenticate": "countries.sign_in.forms.CodeAgainForm",
    "activate_totp": "countries.sign_in.forms.ActivateForm",
}

# --- Wagtail -------------------------------------------------------------------------------------------------------------------

WAGTAILIMAGES_IMAGE_MODEL = "content.ContentImage"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_IMAGE_FORM_BASE = "content.picture_form.PictureForm"
WAGTAILDOCS_DOCUMENT_MODEL = "content.ContentDocument"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["pdf", "odt", "docx", "xlsx", "ods", "csv", "txt"]
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024  # bytes
WAGTAILADMIN_PERMITTED_LANGUAGES = [("fr", "Français"), ("en", "English")]
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False  # content.reviews tells whoever answers for a page
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILEMBEDS_FINDERS = []
# A page that is submitted for translation starts as a draft: published at once, it would show the other language's text as its own.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# The admin's own search stays on the database, so that no outage of a search server can stop an editor.
WAGTAILSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "modelsearch.backends.database",
        "SEARCH_CONFIG": "simple",
        "ATOMIC_REBUILD": False,
    }
}

# --- Tasks ---------------------------------------------------------------------------------------------------------------------

TASKS = {"default": {"BACKEND": "sites.tasks_backend.CeleryBackend", "ENQUEUE_ON_COMMIT": True}}

CELERY_BROKER_URL = env("CELERY_BROKER_URL", default=REDIS_URL)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_TIME_LIMIT = 900  # seconds
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TIMEZONE = "UTC"
# A publication must never wait for a broker that is down: one quick try, then the error is logged and beat sweeps what lags.
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 3600, "socket_timeout": 5, "socket_connect_timeout": 2}
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 1, "interval_start": 0.1, "interval_max": 0.1}
CELERY_BEAT_SCHEDULE = {
    "publish-scheduled": {"task": "content.tasks.publish_scheduled", "schedule": 60.0},
    "ask-for-confirmation": {"task": "content.tasks.ask_for_confirmation", "schedule": crontab(hour=6, minute=30)},
    "send-mails": {"task": "countries.tasks.send_mails", "schedule": 30.0, "options": {"expires": 30.0}},
    "forget-old-mails": {"task": "countries.tasks.forget_old_mails", "schedule": crontab(hour=1, minute=50)},
    "forget-old-invitations": {"task": "countries.tasks.forget_old_invitations", "schedule": crontab(hour=1, minute=55)},
    "forget-old-address-changes": {"task": "countries.tasks.forget_old_address_changes", "schedule": crontab(hour=1, minute=57)},
    "derive-rights": {"task": "countries.tasks.derive_rights", "schedule": crontab(hour=0, minute=5)},
    "send-search-lags": {"task": "search.tasks.send_lags", "schedule": 10.0, "options": {"expires": 10.0}},
    "compare-search-index": {"task": "search.tasks.compare_index", "schedule": crontab(hour=4, minute=0)},
    "reconcile-search": {"task": "search.tasks.reconcile", "schedule": crontab(hour=2, minute=30)},
    "learn-words": {"task": "search.tasks.learn_words", "schedule": 300.0, "options": {"expires": 300.0}},
    "count-words": {"task": "search.tasks.count_words", "schedule": crontab(hour=3, minute=30)},
    "move-search-counts": {"task": "search.tasks.move_search_counts", "schedule": 300.0},
    "forget-search-counts": {"task": "search.tasks.forget_search_counts", "schedule": crontab(hour=1, minute=40)},
    "send-waiting-openings": {"task": "sites.tasks.send_waiting_openings", "schedule": 60.0, "options": {"expires": 60.0}},
    "check-portals": {"task": "sites.tasks.check_portals", "schedule": crontab(hour=3, minute=0)},
}

# --- Files ---------------------------------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "sites" / "rollout" / "static"]
STATIC_ROOT = env.path("STATIC_ROOT", default=str(BASE_DIR / ".local" / "static"))()
MEDIA_URL = "/media/"
MEDIA_ROOT = env.path("MEDIA_ROOT", default=str(BASE_DIR / ".local" / "media"))()
# All files but renditions: served by views that ask for rights, so never in a folder that a proxy serves.
PRIVATE_ROOT = env.path("PRIVATE_ROOT", default=str(Path(MEDIA_ROOT).with_name("private")))()
# In production the proxy serves renditions of pictures; the demo and development have none.
SERVE_MEDIA = False
_PRIVATE = {"location": PRIVATE_ROOT, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700}
STORAGES = {
    # Whatever is uploaded is private unless somebody decided otherwise; its addresses lead to countries.admin.files.
    "default": {"BACKEND": "countries.private_files.PrivateStorage", "OPTIONS": {**_PRIVATE, "base_url": "/admin/files/"}},
    "private": {"BACKEND": "countries.private_files.PrivateStorage", "OPTIONS": _PRIVATE},
    "renditions": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- Mail ----------------------------------------------------------------------------------------------------------------------

# Every mail is a row first (countries.mails), whoever sends it; the worker hands the rows to this server.
EMAIL_BACKEND = "countries.mails.backend.OutboxBackend"
_mail_server = env.email("EMAIL_URL")
MAIL_TRANSPORT = _mail_server["EMAIL_BACKEND"]
EMAIL_HOST = _mail_server["EMAIL_HOST"] or ""
EMAIL_HOST_USER = _mail_server["EMAIL_HOST_USER"] or ""
EMAIL_HOST_PASSWORD = _mail_server["EMAIL_HOST_PASSWORD"] or ""
EMAIL_USE_TLS = _mail_server.get("EMAIL_USE_TLS", False)  # smtp+tls://: STARTTLS, refused by us where the server has none
EMAIL_USE_SSL = _mail_server.get("EMAIL_USE_SSL", False)  # smtp+ssl://
EMAIL_PORT = _mail_server["EMAIL_PORT"] or (465 if EMAIL_USE_SSL else 587 if EMAIL_USE_TLS else 25)
EMAIL_TIMEOUT = env.int("EMAIL_TIMEOUT", default=10)  # seconds, for each answer of the server
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="jesuisaupays <bonjour@jesuisaupays.com>")

# --- Security ------------------------------------------------------------------------------------------------------------------

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
# Each portal has its own domain: promises about its sub-domains and the preload list are its owner's to make.
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_HSTS_PRELOAD = False
# The last: previews stand in a frame of the admin, so DENY (W019) is not possible.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021", "security.W019"]
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows previews in a frame of the admin
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # long StreamFields

# --- Logs: to standard error, nothing personal ------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {
        "wagtail": {"level": "WARNING"},
        "elastic_transport": {"level": "ERROR"},  # a line for each search, and several for each failure, which we name ourselves
        "django.security.DisallowedHost": {"level": "ERROR"},
    },
}
