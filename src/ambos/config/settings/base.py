from __future__ import annotations

import sys
from pathlib import Path

from environs import Env

from ambos.config.data_folder import kept_secret_key
from ambos.config.environment import (
    checked_address,
    checked_time_zone,
    require_database_scheme,
    require_mail_scheme,
)
from ambos.config.locales import in_words, locale_choices

env = Env(prefix="AMBOS_")

DATA_DIR = Path(env.str("DATA", "") or "var").resolve()
LOCALES = locale_choices(env.list("LOCALES", ["en", "es"]))
BASE_URL = checked_address("BASE_URL", env.str("BASE_URL", f"http://localhost:{env.int('PORT', 8000)}"))
NEWSROOM_NAME = env.str("NEWSROOM_NAME", "Ambos")
TIME_ZONE = checked_time_zone(env.str("TIME_ZONE", "") or "UTC")
SECRET_KEY = env.str("SECRET_KEY", "") or kept_secret_key(DATA_DIR)
DEBUG = False
ALLOWED_HOSTS = env.list("HOSTS", ["localhost", "127.0.0.1", "[::1]"])
ROOT_URLCONF = "ambos.config.urls"
WSGI_APPLICATION = "ambos.config.wsgi.application"
AUTH_USER_MODEL = "staff.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "ambos.demo",
    "ambos.site",
    "ambos.desk",
    "ambos.importers",
    "ambos.newsletters",
    "ambos.polls",
    "ambos.pairs",
    "ambos.stories",
    "ambos.readers",
    "ambos.staff",
    "ambos.mail",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "taggit",
    "modelcluster",
    "django_tasks_db",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "django.contrib.humanize",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "ambos.site.middleware.EditionLanguageMiddleware",
    "ambos.site.middleware.RefusedMethodMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "ambos.desk.middleware.UnansweredMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

require_database_scheme(env.str("DATABASE_URL", "sqlite:"))
# IMMEDIATE takes the write lock when a transaction begins, so one that reads first cannot fail at its write.
DATABASES = {
    "default": env.dj_db_url(
        "DATABASE_URL", f"sqlite:///{DATA_DIR / 'ambos.sqlite3'}", conn_max_age=60, conn_health_checks=True
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 60,  # seconds; SQLite lets writers in by no order, so one of many may wait for all others
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
FILE_UPLOAD_PERMISSIONS = 0o644  # pictures are public, so that a proxy may serve them
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o711

USE_I18N = True
USE_TZ = True
LANGUAGE_CODE = LOCALES[0][0]
LANGUAGES = LOCALES
LOCALE_PATHS = [Path(__file__).parents[2] / "locale"]

WAGTAIL_SITE_NAME = NEWSROOM_NAME
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = in_words(LOCALES)
WAGTAILADMIN_PERMITTED_LANGUAGES = [("en", "English"), ("es", "Español")]
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAILIMAGES_IMAGE_MODEL = "stories.Picture"
WAGTAILREDIRECTS_AUTO_CREATE = True
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

# Mail lands in a local outbox that the operator opens in the browser, until a server is named.
MAIL_FROM = env.str("MAIL_FROM", "newsroom@localhost")
DEFAULT_FROM_EMAIL = SERVER_EMAIL = MAIL_FROM
if env.str("MAIL_URL", ""):
    require_mail_scheme(env.str("MAIL_URL"))
    vars().update(env.dj_email_url("MAIL_URL"))
else:
    EMAIL_BACKEND = "ambos.mail.outbox.OutboxBackend"
MAIL_OUTBOX_DIR = DATA_DIR / "outbox"

# Sense is compared where a model is installed or an OpenAI-compatible endpoint is named.
MEANING = env.bool("MEANING", True)
EMBEDDINGS_URL = env.str("EMBEDDINGS_URL", "")
if EMBEDDINGS_URL:
    checked_address("EMBEDDINGS_URL", EMBEDDINGS_URL)
EMBEDDINGS_MODEL = env.str("EMBEDDINGS_MODEL", "")
EMBEDDINGS_KEY = env.str("EMBEDDINGS_KEY", "")
VECTORS_FILE = DATA_DIR / "vectors.sqlite3"

SECURE_CONTENT_TYPE_NOSNIFF = True
if BASE_URL.startswith("https://"):  # only the proxy on this machine reaches the web process
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = [BASE_URL]
CSRF_FAILURE_VIEW = "ambos.site.views.csrf_failure"
X_FRAME_OPTIONS = "SAMEORIGIN"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "filters": {"without_traceback": {"()": "ambos.config.logs.WithoutTraceback"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "stream": sys.stderr, "formatter": "line"},
        "refused": {
            "class": "logging.StreamHandler",
            "stream": sys.stderr,
            "formatter": "line",
            "filters": ["without_traceback"],
        },
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django.request": {"level": "ERROR"},  # a mistyped address is no event for the operator
        "django.security": {"handlers": ["refused"], "propagate": False},  # too many fields, unknown host
    },
}
