"""What stands behind the pages: methods, data, who it is for, accessibility, and what machines ask for."""

from __future__ import annotations

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render

from distretto.evidence.store import default_store
from distretto.people.roles import is_administrator
from distretto.themes.asking import software_version
from distretto.web.caching import one_readers
from distretto.web.pages.computing import who_works
from distretto.web.pages.data import data_here
from distretto.web.pages.methods import method_entries
from distretto.web.pages.sources import sources_asked

NOTHING_INDEXED = "User-agent: *\nDisallow: /\n"
ROBOTS = "User-agent: *\nDisallow: /api/\nDisallow: /*?*turns=\nDisallow: /*?*compare_with=\nDisallow: /*?*sort=\n"


def methods(http: HttpRequest, language: str) -> HttpResponse:
    """Every method with its formula, source, and the published cases it is checked against."""
    return render(http, "methods.html", {"methods": method_entries(language)})


def method(http: HttpRequest, language: str, name: str) -> HttpResponse:
    """One method's place in the list."""
    if name not in {entry.id for entry in method_entries(language)}:
        raise Http404
    return redirect(f"/{language}/methods/#{name}")


@one_readers
def about(http: HttpRequest, language: str) -> HttpResponse:
    """What this is and which data it stands on; to administrators also whether somebody computes."""
    store = default_store()
    working = who_works(store.home, language) if is_administrator(http.user) else None
    return render(http, "about.html", {"count": len(data_here(store, language).open), "working": working})


def data(http: HttpRequest, language: str) -> HttpResponse:
    """The data that the answers stand on with their versions and terms, and the live sources that were asked."""
    store = default_store()
    return render(http, "data.html", {
        "page": data_here(store, language), "sources": sources_asked(store.home, language),
    })  # fmt: skip


def accessibility(http: HttpRequest, language: str) -> HttpResponse:
    """The accessibility statement, with whom to tell where the operator has said so."""
    contact = settings.CONTACT
    return render(
        http,
        "accessibility.html",
        {"contact": contact, "contact_is_address": contact.startswith(("https://", "http://"))},
    )


def healthy(http: HttpRequest) -> JsonResponse:
    """For whoever watches the service: the version, and whether data are there."""
    datasets = len(default_store().datasets())
    return JsonResponse(
        {"status": "ok" if datasets else "no data", "version": software_version(), "datasets": datasets},
        status=200 if datasets else 503,
    )


def robots(http: HttpRequest) -> HttpResponse:
    """Everything may be indexed but what costs to compute; nothing of a demonstration."""
    said = NOTHING_INDEXED if settings.DEMONSTRATION else ROBOTS
    return HttpResponse(said, content_type="text/plain; charset=utf-8")


def favicon(http: HttpRequest) -> HttpResponse:
    """The mark, where a browser asks for it unasked."""
    return redirect(staticfiles_storage.url("distretto/mark.svg"), permanent=False)
