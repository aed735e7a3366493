"""The page of a finding: `/en/specialisation/profile/?region=ITI3`, and of one kept under its hash."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.cache import cache_control

from distretto.catalogue.domain.queries.entries import entries_now
from distretto.evidence.store import default_store
from distretto.groups.domain.study_publishing import restored
from distretto.rendering.problems import UnknownFinding, problem_of
from distretto.rendering.reading import question_of
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, answer_at_once, finding_by_hash, request_of
from distretto.themes.finding import Finding, canonical_json
from distretto.themes.parameters import RequestError
from distretto.web import addresses, problem_pages
from distretto.web.asked import USUAL, Asked, asked, given_of, needs_subject, resolved
from distretto.web.kept import kept_page
from distretto.web.pages.drafts.beginning import taking
from distretto.web.pages.explain import explanation
from distretto.web.pages.finding import finding_page
from distretto.web.pages.following import follow_button
from distretto.web.pages.form import fields_of
from distretto.web.pages.kept_finding import alone_page, today_of
from distretto.web.pages.own_figures import offered, reads_figures
from distretto.web.pages.refresh import note_of
from distretto.web.pages.start import region_choices
from distretto.web.pages.studies.published import attributions
from distretto.web.pages.ways_out import narrowed, ways_out
from distretto.web.views import own_figures
from distretto.web.views.computing import waiting


def finding(http: HttpRequest, language: str, theme: str, name: str) -> HttpResponse:
    """The finding for the parameters in the address; without an area, the choice of one."""
    if own_figures.SET in http.GET:
        return own_figures.finding(http, language, theme=theme, name=name)
    analysis = get_analysis(f"{theme}.{name}")
    given = given_of(http, analysis)
    if needs_subject(analysis, given):
        return _choose(http, language, analysis.id, given)
    days = {p.id: timezone.localdate().isoformat() for p in analysis.parameters if p.kind == "day"}
    if days.keys() - given.keys():
        return redirect(addresses.same_with(http, **{**days, **given}))
    try:
        question = asked(http, theme, name)
        return _answered(http, language, question, given)
    except TakesLong as wanted:
        return _later(http, language, question, given, wanted)
    except (RequestError, CannotAnswer) as error:
        return _not_so(http, language, analysis.id, given, error)


def _later(
    http: HttpRequest, language: str, question: Asked, given: dict[str, str], wanted: TakesLong,
) -> HttpResponse:
    """The page that waits for an answer; what the computation said where it has none."""
    if not question.canonical:
        return _to_canonical(http, language, question, given)
    try:
        return waiting(http, language, wanted)
    except CannotAnswer as error:
        return _not_so(http, language, question.request.analysis.id, given, error)


def _to_canonical(http: HttpRequest, language: str, question: Asked, given: dict[str, str]) -> HttpResponse:
    request = question.request
    theirs = {USUAL, *(p.id for p in request.analysis.parameters)}
    ours = {key: http.GET.getlist(key) for key in http.GET if key not in theirs and http.GET[key] != ""}
    return redirect(addresses.finding_address(language, request.analysis.id, {**request.changed, **ours}))


def _answered(http: HttpRequest, language: str, question: Asked, given: dict[str, str]) -> HttpResponse:
    """The page of the answer; raises CannotAnswer, and TakesLong where it is not there yet."""
    found = answer_at_once(question.request, default_store())
    if not question.canonical:
        return _to_canonical(http, language, question, given)
    if http.user.is_authenticated:
        return _persons_own(http, question.request, found, language)
    tag = entity_tag(http, found, language)
    unchanged = get_conditional_response(http, tag)
    if unchanged is not None:
        return unchanged

    def page() -> bytes:
        return render_to_string("finding.html", _context(http, question.request, found, language), http).encode()

    return kept_page(http, tag, page)


@cache_control(private=True, no_cache=True)
def _persons_own(http: HttpRequest, request: Request, found: Finding, language: str) -> HttpResponse:
    """The page for somebody who is signed in: it says what she follows, so it is nobody else's."""
    return render(http, "finding.html", _context(http, request, found, language))


def _context(http: HttpRequest, request: Request, found: Finding, language: str) -> dict[str, Any]:
    page = finding_page(http, request, found, language)
    return {
        "page": page, "narrowed": narrowed(request, page.home.id, language) if page.home else None,
        "explanation": explanation(http, request, found, language),
        "follow": follow_button(http.user, request, found, http.get_full_path(), kept=False),
        "draft": taking(found, language),
        "refreshed": note_of(request, default_store(), language),
        "own_sets": offered(http) if reads_figures(request) else (),
    }


def kept(http: HttpRequest, language: str, hash: str) -> HttpResponse:  # noqa: A002
    """A finding by its hash, with a word on what the same question would give today."""
    found = finding_by_hash(hash) or restored(hash, default_store())
    if found is None:
        raise UnknownFinding(hash)
    if hash != found.hash:
        return redirect(f"/{language}/findings/{found.hash}/")
    request = request_of(found)
    if request is None:
        alone = {"page": alone_page(http, found, language), "stood_for": attributions(found.hash, language)}
        return render(http, "kept_alone.html", alone)
    context = {
        "page": finding_page(http, request, found, language),
        "follow": follow_button(http.user, request, found, http.get_full_path(), kept=True),
        "draft": taking(found, language),
        "kept": today_of(request, found, language), "stood_for": attributions(found.hash, language),
    }
    return render(http, "finding.html", context)


def _choose(http: HttpRequest, language: str, analysis_id: str, given: dict[str, str]) -> HttpResponse:
    analysis = get_analysis(analysis_id)
    action = f"/{language}/{analysis.theme}/{analysis.name}/"
    return render(
        http,
        "choose.html",
        {
            "question": question_of(analysis_id, {}, language),
            "theme": analysis.theme,
            "action": action,
            "given": given,
            "fields": [f for f in fields_of(analysis, given, language) if f.how == "industries"],
            "choices": region_choices(
                language,
                lambda area: addresses.finding_address(language, analysis_id, {**given, "region": area}),
            ),
        },
    )


def _not_so(
    http: HttpRequest,
    language: str,
    analysis_id: str,
    given: dict[str, str],
    error: RequestError | CannotAnswer,
) -> HttpResponse:
    problem = problem_of(error, language)
    assert problem is not None
    analysis = get_analysis(analysis_id)
    wrong = {fault.parameter for fault in problem.faults}
    known = resolved(analysis, given)
    subject = {"region": known["region"]} if "region" in known and "region" not in wrong else {}
    return render(
        http,
        "cannot.html",
        {
            "problem": problem,
            "sentences": problem_pages.sentences(problem),
            "instead": (
                *problem_pages.years_instead(http, error, [p.id for p in analysis.parameters], language),
                *problem_pages.instead(http, problem),
            ),
            "ways": ways_out(analysis, subject["region"], language) if subject and not wrong else None,
            "larger": problem_pages.larger(http, subject.get("region"), language) if not wrong else None,
            "theme": analysis.theme,
            "question": question_of(analysis_id, subject, language),
            "fields": fields_of(analysis, known, language, problem),
            "action": f"/{language}/{analysis.theme}/{analysis.name}/",
        },
        status=problem.status,
    )


def entity_tag(http: HttpRequest, found: Finding, language: str) -> str:
    """The name of the page: the finding, the states of its data, the language, the address, and our own code; where its
    tables say what the catalogue holds of something, the state of the catalogue, too."""
    said = canonical_json(
        [
            found.hash,
            [dict(state) for state in found.states],
            language,
            http.get_full_path(),
            http.get_host(),
            package_digest(),
            *_catalogue_in(found),
        ]
    )
    return f'W/"{hashlib.sha256(said).hexdigest()[:32]}"'


def _catalogue_in(found: Finding) -> tuple[int, ...]:
    """The state of the catalogue, for a finding whose tables lead to its search."""
    leads = any(column["kind"] == "search" for table in found.content["tables"] for column in table["columns"])
    if not leads:
        return ()
    entries = entries_now()
    return (entries.epoch, entries.value)


@cache
def package_digest() -> str:
    """A hash of everything that decides how a page looks: templates, messages, style, and the code itself."""
    package = Path(__file__).resolve().parents[2]
    digest = hashlib.sha256()
    for folder in ("web", "rendering"):
        for path in sorted((package / folder).rglob("*")):
            if path.suffix in (".py", ".html", ".ftl", ".css", ".js"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
