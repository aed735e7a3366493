"""One figure for another's page: framing is allowed here and nowhere else."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.evidence.store import default_store
from distretto.rendering.citation import source_line
from distretto.rendering.figures import inline_figure
from distretto.rendering.problems import UnknownPart
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES
from distretto.themes.asking import answer_at_once
from distretto.web import addresses
from distretto.web.asked import asked
from distretto.web.kept import kept_by_hash
from distretto.web.pages.figures import figure_cache
from distretto.web.pages.finding import first_sentence, read_once
from distretto.web.views.own_figures import SET


def embed(http: HttpRequest, theme: str, name: str, figure: str) -> HttpResponse:
    """The figure with its words, its source, and the way to the whole finding."""
    if SET in http.GET:
        raise Http404
    given = http.GET.get("lang", "")
    language = given if given in LANGUAGES else DEFAULT_LANGUAGE
    request = asked(http, theme, name).request
    found = answer_at_once(request, default_store())
    ids = [one["id"] for one in found.content["figures"]]
    if figure not in ids:
        raise UnknownPart("figure", figure, ids)
    drawn = kept_by_hash(
        (found.hash, language, "embedded", figure),
        lambda: inline_figure(found.content, figure, language, cache_in=figure_cache()),
    )
    return render(
        http,
        "embed.html",
        {
            "language": language,
            "figure": drawn,
            "sentence": first_sentence(found, language),
            "faults": read_once(found, language).faults,
            "source": source_line(found, language),
            "address": addresses.absolute(http, addresses.finding_address(language, found.analysis, request.changed)),
        },
    )
