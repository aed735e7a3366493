"""The page of a finding: `/en/specialisation/profile/?region=ITI3`, and of one kept under its hash."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response

from distretto.evidence.store import default_store
from distretto.rendering.problems import UnknownFinding, problem_of
from distretto.rendering.reading import question_of
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_request, ask, finding_by_hash, make_request
from distretto.themes.finding import Finding, canonical_json
from distretto.themes.parameters import RequestError
from distretto.web import addresses, problem_pages
from distretto.web.asked import asked, given_of, needs_subject, resolved
from distretto.web.kept import kept_page
from distretto.web.pages.explain import explanation
from distretto.web.pages.finding import finding_page
from distretto.web.pages.form import fields_of
from distretto.web.pages.start import region_choices


def finding(http: HttpRequest, language: str, theme: str, name: str) -> HttpResponse:
    """The finding for the parameters in the address; without an area, the choice of one."""
    analysis = get_analysis(f"{theme}.{name}")
    given = given_of(http, analysis)
    if needs_subject(analysis, given):
        return _choose(http, language, analysis.id, given)
    try:
        question = asked(http, theme, name)
        found = answer_request(question.request, default_store())
    except (RequestError, CannotAnswer) as error:
        return _not_so(http, language, analysis.id, given, error)
    if not question.canonical:
        ours = {key: http.GET.getlist(key) for key in http.GET if key not in given and http.GET[key] != ""}
        return redirect(addresses.finding_address(language, analysis.id, {**question.request.changed, **ours}))
    tag = entity_tag(http, found, language)
    unchanged = get_conditional_response(http, tag)
    if unchanged is not None:
        return unchanged

    def page() -> bytes:
        context = {
            "page": finding_page(http, question.request, found, language),
            "explanation": explanation(http, question.request, found, language),
        }
        return render_to_string("finding.html", context, http).encode()

    return kept_page(http, tag, page)


def kept(http: HttpRequest, language: str, hash: str) -> HttpResponse:  # noqa: A002
    """A finding by its hash, with a word on what the same question would give today."""
    found = finding_by_hash(hash)
    if found is None:
        raise UnknownFinding(hash)
    if hash != found.hash:
        return redirect(f"/{language}/findings/{found.hash}/")
    request = make_request(found.analysis, found.parameters)
    today = ask(found.analysis, found.parameters)
    context = {
        "page": finding_page(http, request, found, language),
        "kept": {
            "same": today.hash == found.hash,
            "address": addresses.finding_address(language, found.analysis, request.changed),
        },
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
            "larger": problem_pages.larger(http, subject.get("region"), language) if not wrong else None,
            "theme": analysis.theme,
            "question": question_of(analysis_id, subject, language),
            "fields": fields_of(analysis, known, language, problem),
            "action": f"/{language}/{analysis.theme}/{analysis.name}/",
        },
        status=problem.status,
    )


def entity_tag(http: HttpRequest, found: Finding, language: str) -> str:
    """The name of the page: the finding, the states of its data, the language, the address, and our own code."""
    said = canonical_json(
        [
            found.hash,
            [dict(state) for state in found.states],
            language,
            http.get_full_path(),
            http.get_host(),
            package_digest(),
        ]
    )
    return f'W/"{hashlib.sha256(said).hexdigest()[:32]}"'


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
