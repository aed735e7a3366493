"""Settings of the web face. Everything that differs between a laptop and a data centre comes from the environment.

DISTRETTO_HOME    where the database, the kept findings and the secret key lie
DATABASE_URL      PostgreSQL or another database; without it SQLite in the home
SECRET_KEY        else one is made once and kept in the home, readable by its owner alone
ALLOWED_HOSTS     names under which the site is served, by commas, beside those of the machine for itself
DEBUG             1 while developing
BEHIND_PROXY      1 where a proxy ends TLS and sets X-Forwarded-Proto
SITE_ADDRESS      what links in mails begin with; else where `distretto up` served this home last
CONTACT           whom to tell of a barrier: a mail address, an address of a page, or words
EMAIL_URL         a mail server (smtp://user:password@host:587); without it mails are kept as files in the home
MAIL_FROM         the sender of our mails
DISTRETTO_STORAGE where uploaded files are kept: s3://bucket/prefix?endpoint=https://host&region=name; else in the home
DISTRETTO_STATIC  from where browsers fetch stylesheets and scripts: s3://bucket/prefix?endpoint=…&public=https://host/path;
                  else from the application itself
OWN_DATA_LARGEST  megabytes of a file of figures that an organisation may keep for itself; 500 where it is not said
WEB_PROCESSES     how many processes serve this database; `distretto up --workers` sets it
FOLLOW_PRIVATE    1 where administrators may follow, in a browser, installations in networks of one's own, at any port
COMPUTING_AT_ONCE how many long computations go on at once; 0 where `distretto compute --stay` does them

A home that `distretto demo` made is marked as a demonstration: it has its own SQLite and sends no mail, whatever the
environment says of databases, storage and mail servers.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from distretto.evidence.demonstration import is_demonstration
from distretto.evidence.store import default_home

PACKAGE = Path(__file__).resolve().parent
HOME = default_home()
DEMONSTRATION = is_demonstration(HOME)


def _flag(name: str) -> bool:
    return os.environ.get(name, "").strip().lower() in ("1", "true", "yes", "on")


def _secret_key() -> str:
    """The key from the environment, else the one kept in the home, made at the first start."""
    if given := os.environ.get("SECRET_KEY"):
        return given
    path = HOME / "secret-key"
    HOME.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50))
    return path.read_text(encoding="ascii").strip()


def _site_address() -> str:
    """What links begin with: as the environment says, else where `distretto up` served this home last."""
    if given := os.environ.get("SITE_ADDRESS", "").strip():
        return given
    served = HOME / "served-at"
    return served.read_text(encoding="utf-8").strip() if served.exists() else "http://127.0.0.1:8000"


def _storage(address: str) -> dict[str, Any]:
    """Where uploaded files are kept. Private everywhere: they are handed out by our own pages, to who may read them.

    The keys are those that boto3 finds: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, or the machine's role.
    """
    if not address:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return _s3("DISTRETTO_STORAGE", address)[0]


def _static(address: str) -> tuple[str, dict[str, Any]]:
    """The address under which browsers find static files, and what gives each its address there."""
    if not address:
        return "/static/", {"BACKEND": "distretto.web.assets.NamedByContent"}
    storage, asked = _s3("DISTRETTO_STATIC", address)
    public = asked.get("public", "")
    if urlsplit(public).scheme not in ("https", "http") or re.search(r"[\s;,'\"]", public):
        raise ImproperlyConfigured(
            f"DISTRETTO_STATIC is {address!r}; it should say at which address browsers find its files: "
            "&public=https://host/path"
        )
    return public.rstrip("/") + "/", {
        "BACKEND": "distretto.web.assets_in_bucket.InBucket", "OPTIONS": {"bucket": storage},
    }


def _s3(setting: str, address: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The storage that an address names, and what else the address says."""
    parts = urlsplit(address)
    if parts.scheme != "s3" or not parts.hostname:
        raise ImproperlyConfigured(
            f"{setting} is {address!r}; it should be s3://bucket/prefix?endpoint=https://host&region=name"
        )
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    options = {
        "bucket_name": parts.netloc, "location": parts.path.strip("/"), "default_acl": None, "querystring_auth": True,
        "file_overwrite": False, "endpoint_url": asked.get("endpoint"), "region_name": asked.get("region"),
    }  # fmt: skip
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}, asked


DEBUG = _flag("DEBUG")
SECRET_KEY = _secret_key()
NEAR_HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""Names of this machine for itself: by them its own programs ask how the site is (`/healthz`)."""
ALLOWED_HOSTS = [
    *NEAR_HOSTS, *(h.strip() for h in os.environ.get("ALLOWED_HOSTS", "").split(",") if h.strip()),
]
if _flag("BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    USE_X_FORWARDED_HOST = True

INSTALLED_APPS = [
    "distretto.people",
    "distretto.catalogue",
    "distretto.groups",
    "distretto.web",
    "ninja",
    "allauth",
    "allauth.account",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.sites",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "distretto.web.middleware.security_headers",
    "django.middleware.gzip.GZipMiddleware",
    "distretto.web.assets.Assets",
    "distretto.web.demonstration.mark_demonstration",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "distretto.web.middleware.admin_policy",
    "distretto.web.middleware.LanguageAndProblems",
]
ROOT_URLCONF = "distretto.web.urls"
WSGI_APPLICATION = "distretto.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "distretto.web.context.page",
            ],
            "builtins": ["django.templatetags.static", "distretto.web.templatetags.words"],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
        },
    }
]

_OWN_DATABASE = f"sqlite:///{HOME / 'distretto.sqlite3'}"
DATABASES = {
    "default": dj_database_url.parse(
        _OWN_DATABASE if DEMONSTRATION else os.environ.get("DATABASE_URL") or _OWN_DATABASE,
        conn_max_age=600,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
if os.environ.get("WEB_PROCESSES", "1").strip() not in ("", "1"):
    # what is counted (sign-ins that failed, calls of a token) is counted for all processes together
    CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "distretto_cache"},
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

STATIC_URL, _assets = _static("" if DEMONSTRATION else os.environ.get("DISTRETTO_STATIC", "").strip())
STATIC_ROOT = None
STORAGES = {
    "default": _storage("" if DEMONSTRATION else os.environ.get("DISTRETTO_STORAGE", "").strip()),
    "staticfiles": _assets,
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_ADAPTER = "distretto.people.adapter.Adapter"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/5m/ip,5/5m/key"}
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _flag("BEHIND_PROXY")
MEDIA_ROOT = HOME / "media"

WAGTAIL_SITE_NAME = "Distretto"
WAGTAILADMIN_BASE_URL = _site_address()
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_WORKFLOW_CANCEL_ON_PUBLISH = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "distretto.catalogue.approved.publish_approved"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

OWN_DATA_LARGEST = int(os.environ.get("OWN_DATA_LARGEST", "").strip() or 500)
FOLLOW_PRIVATE = _flag("FOLLOW_PRIVATE")
CONTACT = os.environ.get("CONTACT", "").strip()
DEFAULT_FROM_EMAIL = os.environ.get("MAIL_FROM", "distretto@localhost")
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = HOME / "mail"
if DEMONSTRATION:
    EMAIL_BACKEND = "distretto.people.demonstration_filebased.EmailBackend"
elif _mail := os.environ.get("EMAIL_URL"):
    _parts = urlsplit(_mail)
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST, EMAIL_PORT = _parts.hostname or "localhost", _parts.port or 25
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_parts.username or ""), unquote(_parts.password or "")
    EMAIL_USE_TLS = _parts.port == 587
    EMAIL_USE_SSL = _parts.scheme == "smtps"

USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("it", "Italiano")]
USE_TZ = True
TIME_ZONE = "UTC"
APPEND_SLASH = True

SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_HTTPONLY = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
