"""What every answer passes through: headers that shut what is not needed, and problems said as sentences."""

from __future__ import annotations

import logging
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from distretto.rendering.problems import problem_of
from distretto.web.language import COOKIE, asked_for, language_of
from distretto.web.problem_pages import page_for

Handler = Callable[[HttpRequest], HttpResponse]

OURS = "'self'" if settings.STATIC_URL.startswith("/") else f"'self' {settings.STATIC_URL}"
"""From where a page may take its parts: from us, and from the one address under which our static files lie."""
POLICY = (
    f"default-src 'self'; script-src {OURS}; style-src {{styles}}; img-src {OURS} data:; font-src {OURS}; "
    "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {frames}"
)
"""Nothing from elsewhere, no script in the page, framing nowhere but where a figure is embedded."""


def security_headers(get_response: Handler) -> Handler:
    """The outermost layer: what a browser may do with our pages."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        embedded = request.path_info.startswith("/embed/")
        documented = request.path_info.startswith("/api/")
        response.headers.setdefault(
            "Content-Security-Policy",
            POLICY.format(
                styles=f"{OURS} 'unsafe-inline'" if documented else OURS,
                frames="*" if embedded else "'none'",
            ),
        )
        if not embedded:
            response.headers.setdefault("X-Frame-Options", "DENY")
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        return response

    return middleware


_DATE_FIELD = re.compile(r"<script>(\s*init(?:Date|DateTime|Time)Chooser\([^<>]*\);\s*)</script>")
"""What Wagtail's date fields put into the page to start themselves, and nothing else."""


def admin_policy(get_response: Handler) -> Handler:
    """Wagtail's own pages: previews in frames of ours, and the scripts of date fields by their hashes."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path_info.startswith("/admin/") and not response.streaming:
            found = _DATE_FIELD.findall(response.content.decode("utf-8", "replace"))
            hashes = (b64encode(sha256(script.encode()).digest()).decode() for script in dict.fromkeys(found))
            scripts = " ".join([f"script-src {OURS}", *(f"'sha256-{one}'" for one in hashes)])
            policy = POLICY.format(styles=OURS, frames="'self'").replace(f"script-src {OURS}", scripts)
            response.headers.setdefault("Content-Security-Policy", policy)
            response.headers.setdefault("X-Frame-Options", "SAMEORIGIN")
        return response

    return middleware


class LanguageAndProblems:
    """Gives the request its language and turns what went wrong into a page that says what would be right."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response, in the language that the address names."""
        request.language = language_of(request)  # type: ignore[attr-defined]
        zone = request.user.time_zone if request.user.is_authenticated else None  # type: ignore[union-attr]
        with translation.override(request.language), timezone.override(zone):  # type: ignore[attr-defined]
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.language)  # type: ignore[attr-defined]
        if request.path_info.startswith("/accounts/") and (asked := asked_for(request)):
            response.set_cookie(COOKIE, asked, samesite="Lax", httponly=True)
        if request.path_info == "/":
            patch_vary_headers(response, ["Accept-Language"])
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page for a problem of the reader's; anything else is a fault of ours and goes its usual way."""
        if isinstance(error, Http404):
            return None
        problem = problem_of(error, request.language)  # type: ignore[attr-defined]
        if problem is None:
            return None
        logging.getLogger("distretto.web").info("%s %s: %s", problem.status, request.path_info, problem.kind)
        return page_for(request, problem)
