"""Error pages: a sentence, the nearest right values as links, and a way on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve

from distretto.rendering.problems import Fault, Problem, Suggestion, problem_of
from distretto.rendering.text import LANGUAGES, t
from distretto.themes.analysis import THEME_IDS
from distretto.themes.finding import Value
from distretto.web import subjects
from distretto.web.addresses import region_address, same_with, theme_address
from distretto.web.language import language_of

LIKE = 77
"""Of 100: how alike a word and a theme's name are from which on the theme is taken to be meant."""


@dataclass(frozen=True)
class Instead:
    """A right value as a link to the same page with it."""

    name: str
    address: str


@dataclass(frozen=True)
class WrongSubject:
    """An area or industry that is none, as the form says it at its field: as typed, the sentence, what may be meant."""

    typed: str
    sentence: str
    status: int
    instead: tuple[Instead, ...]


def wrong_subject(
    request: HttpRequest, parameter: str, typed: str, error: ValueError, language: str,
) -> WrongSubject:
    """What to say at a field; a suggestion replaces the part that is wrong and keeps everything else."""
    problem = problem_of(error, language)
    if problem is None:
        raise error
    part, values = subjects.wrong_part(typed, error), request.GET.getlist(parameter)
    links = tuple(
        Instead(
            str(near),
            same_with(request, **{
                parameter: [subjects.with_part(v, part, near.value) if v.strip() == typed else v for v in values],
            }),
        )
        for near in problem.nearest
    )
    return WrongSubject(typed, problem.sentence, problem.status, links)


def page_for(request: HttpRequest, problem: Problem) -> HttpResponse:
    """The page (or the JSON, where a file of data was asked for) that says a problem.

    Any address of two parts reads as that of an analysis: one whose first part is no theme, nor nearly one, is said to
    be no page, for nobody asked for an analysis there.
    """
    theme = request.resolver_match.kwargs.get("theme") if request.resolver_match else None
    if problem.kind == "unknown-analysis" and theme is not None and near_theme(theme) is None:
        problem = _plain(request, "unknown-page", 404)
    if request.path_info.endswith(".json"):
        body = {
            "type": problem.kind,
            "title": problem.title,
            "status": problem.status,
            "detail": problem.sentence,
        }
        return JsonResponse(body, status=problem.status, content_type="application/problem+json")
    context = {"problem": problem, "sentences": sentences(problem), "instead": instead(request, problem)}
    return render(request, "problem.html", context, status=problem.status)


def sentences(problem: Problem) -> tuple[str, ...]:
    """One sentence a fault, or the one of the problem."""
    return tuple(fault.sentence for fault in problem.faults) or (problem.sentence,)


def instead(request: HttpRequest, problem: Problem) -> tuple[Instead, ...]:
    """Links to what was probably meant."""
    links = [_fault_link(request, fault, near) for fault in problem.faults for near in fault.nearest]
    if not problem.faults:
        links = [_link(request, problem, near) for near in problem.nearest]
    return tuple(link for link in links if link)


def _fault_link(request: HttpRequest, fault: Fault, near: Suggestion) -> Instead | None:
    if fault.parameter not in request.GET or (near.value in request.GET and not near.name):
        return None
    values = request.GET.getlist(fault.parameter)
    changed = [subjects.with_part(v, fault.part, near.value) if v == fault.given else v for v in values]
    return Instead(str(near), same_with(request, **{fault.parameter: changed}))


def _link(request: HttpRequest, problem: Problem, near: Suggestion) -> Instead | None:
    language = language_of(request)
    if problem.kind in ("unknown-region", "unknown-area"):
        if near.value in request.path_info:
            return None
        if "region" in request.GET:
            return Instead(str(near), same_with(request, region=near.value))
        return Instead(str(near), region_address(language, near.value))
    if problem.kind == "unknown-analysis":
        theme, _, name = near.value.partition(".")
        return Instead(near.value, f"/{language}/{theme}/{name}/")
    return None


def years_instead(
    request: HttpRequest, error: Exception, parameters: Collection[str], language: str,
) -> tuple[Instead, ...]:
    """The same question about the years in which it has an answer, where the answer that fails names them."""
    if getattr(error, "key", "") != "cannot-years" or not {"first_year", "last_year"} <= set(parameters):
        return ()
    values: Mapping[str, Value] = getattr(error, "values", {})
    earliest, latest = (str(values[end].v) for end in ("earliest", "latest"))
    name = t("web-ask-years", language, earliest=earliest, latest=latest)
    return (Instead(name, same_with(request, first_year=earliest, last_year=latest)),)


def larger(request: HttpRequest, area: str | None, language: str) -> Instead | None:
    """The same page about the NUTS 2 region, where a question was asked about a province that has no data."""
    region = subjects.coarser(area) if area else None
    if region is None:
        return None
    return Instead(subjects.shown_area(region, language), same_with(request, region=region))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Nothing at this address; on to the page in the reader's language, where the address lacks the language alone."""
    if there := _in_language(request):
        return redirect(there)
    return page_for(request, _plain(request, "unknown-page", 404))


def _in_language(request: HttpRequest) -> str:
    """The same address with the reader's language before it, where that is a page; else nothing."""
    if request.method != "GET" or request.path_info.split("/")[1] in LANGUAGES:
        return ""
    language = language_of(request)
    try:
        found = resolve(f"/{language}{request.path_info}")
    except Resolver404:
        return ""
    theme = found.kwargs.get("theme")
    return f"/{language}{request.get_full_path()}" if theme is None or theme in THEME_IDS else ""


def unknown_theme(request: HttpRequest, given: str) -> HttpResponse:
    """No such theme, with the one that was probably meant; nothing at this address, where none was."""
    near = near_theme(given)
    if near is None:
        return not_found(request)
    language = language_of(request)
    context = {
        "problem": Problem("unknown-theme", 404, t("error-unknown-theme-title", language), ""),
        "sentences": (t("error-unknown-theme", language, given=given),),
        "instead": (Instead(t(f"theme-{near}", language), theme_address(language, near)),),
    }
    return render(request, "problem.html", context, status=404)


def near_theme(given: str) -> str | None:
    """The theme that is meant by the part of an address: itself, or one written nearly so; None where none is."""
    from rapidfuzz import fuzz, process

    near = process.extractOne(given, THEME_IDS, scorer=fuzz.ratio, score_cutoff=LIKE)
    return near[0] if near else None


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A request that cannot be read (a host name that is not ours, say)."""
    language = language_of(request)
    problem = Problem(
        "bad-request",
        400,
        t("error-bad-request-title", language),
        t("error-bad-request", language, reason=type(exception).__name__),
    )
    return page_for(request, problem)


def server_error(request: HttpRequest) -> HttpResponse:
    """A fault of ours, said without details."""
    return page_for(request, _plain(request, "unexpected", 500))


def _plain(request: HttpRequest, kind: str, status: int) -> Problem:
    language = language_of(request)
    return Problem(kind, status, t(f"error-{kind}-title", language), t(f"error-{kind}", language))
