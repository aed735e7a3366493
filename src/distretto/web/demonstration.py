"""The mark of a demonstration: on every page, whoever made it, and for whoever would index it."""

from __future__ import annotations

import gzip
import re
from html import escape

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static

from distretto.rendering.text import t
from distretto.web.middleware import Handler

_BODY = re.compile(r"<body[^>]*>")
_TITLE = re.compile(r"<title>\s*")


def mark_demonstration(get_response: Handler) -> Handler:
    """Put the band into every page and the word into its title; in an installation that is none, do nothing."""
    if not settings.DEMONSTRATION:
        raise MiddlewareNotUsed

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
            return response
        page = response.content
        if response.headers.get("Content-Encoding") == "gzip":
            # A page that is kept compressed; the layer outside this one compresses what goes out.
            page = gzip.decompress(page)
            del response.headers["Content-Encoding"]
        response.content = marked(page.decode(response.charset), getattr(request, "language", "en"))
        if response.has_header("Content-Length"):
            response.headers["Content-Length"] = str(len(response.content))
        return response

    return middleware


def marked(page: str, language: str) -> str:
    """A page with the band as the first thing in it; what has no body (a part of a page) stays as it is."""
    sheet, word = static("distretto/demonstration.css"), escape(t("demo-word", language))
    band = (
        f'<link rel="stylesheet" href="{sheet}">'
        f'<aside class="demonstration" aria-label="{word}"><p><strong>{word}.</strong> '
        f"{escape(t('demo-band', language))}</p></aside>"
    )
    page = _TITLE.sub(lambda found: f"{found[0]}{word} · ", page, count=1)
    return _BODY.sub(lambda found: found[0] + band, page, count=1)
