"""The reader's language: the first part of the address, and for an address without one what the browser asks for."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import register_converter
from django.utils.http import urlencode

from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES


class LanguageConverter:
    """The language in an address: `en` or `it`."""

    regex = "|".join(LANGUAGES)

    def to_python(self, value: str) -> str:
        """The language's code."""
        return value

    def to_url(self, value: str) -> str:
        """The language's code."""
        return value


COOKIE = "lang"
"""Keeps the language on pages whose address does not say it: signing in and out."""

register_converter(LanguageConverter, "language")


def language_of(request: HttpRequest) -> str:
    """The language of the address, else the one asked for (`asked_for`), else the one that was asked for before, else
    the browser's first that we speak."""
    first = _first(request.path_info)
    if first in LANGUAGES:
        return first
    for asked in (asked_for(request), request.COOKIES.get(COOKIE, "")):
        if asked in LANGUAGES:
            return asked
    return preferred(request.headers.get("Accept-Language", ""))


def asked_for(request: HttpRequest) -> str:
    """The language that a page without one in its address is asked for in: by `lang=`, else by the page to which
    `next=` goes on; empty where neither names one."""
    asked = (request.GET.get("lang", ""), _first(request.GET.get("next", "")))
    return next((language for language in asked if language in LANGUAGES), "")


def _first(path: str) -> str:
    """The first part of a path, in which a language may stand."""
    return path.lstrip("/").split("/", 1)[0]


def preferred(header: str) -> str:
    """The first language of an Accept-Language header, by its weights, in which there are pages."""
    weighed = []
    for place, part in enumerate(header.split(",")):
        name, _, weight = part.strip().partition(";q=")
        try:
            weighed.append((-float(weight or 1), place, name.split("-")[0].strip().lower()))
        except ValueError:
            continue
    return next((name for _, _, name in sorted(weighed) if name in LANGUAGES), DEFAULT_LANGUAGE)


def same_page(request: HttpRequest, language: str) -> str:
    """The address of this page in another language, its query kept."""
    first, _, rest = request.path_info.lstrip("/").partition("/")
    path = f"/{language}/{rest}" if first in LANGUAGES else f"/{language}/"
    if first == "accounts":
        return f"{request.path_info}?{urlencode({**request.GET.dict(), 'lang': language})}"
    query = urlencode(request.GET, doseq=True)
    return f"{path}?{query}" if query and first in LANGUAGES else path
