"""Whether a cluster's firms lie close together: asked of a file of a member's own. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from distretto.catalogue.typed_firms import WrongFirms, firms_in_file, store_of_firms
from distretto.evidence.records import RecordValue
from distretto.rendering.figures import inline_figure
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of, read_finding
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_request, make_request
from distretto.themes.parameters import RequestError
from distretto.web.pages.tables import table_page

ANALYSIS = "specialisation.localisation"
LARGEST = 1024 * 1024
MOST, MANY = 2000, 500
"""How many firms are compared while somebody waits, and from how many on with fewer random placings."""
PLACINGS, FEWER = 199, 39
ASKED = {"firms_of": "C", "distance_measure": "k_density", "furthest": "50", "firms_weighted": "no"}
TEMPLATE = "name,latitude,longitude,industry,employees\n"
Context = dict[str, Any]


@never_cache
@sensitive_post_parameters()
def firms(http: HttpRequest, language: str) -> HttpResponse:
    """The question's page; a file is read for a member who is signed in, and forgotten with the answer."""
    if http.method == "POST" and not http.user.is_authenticated:
        return redirect(_sign_in(http, language))
    asked = {name: http.POST.get(name, "").strip() or usual for name, usual in ASKED.items()}
    context: Context = {
        "title": question_of(ANALYSIS, {}, language), "asked": asked, "most": MOST, "sign_in": _sign_in(http, language),
    }  # fmt: skip
    if http.method == "POST":
        context |= _answered(http, asked, language)
    return render(http, "catalogue/firms.html", context, status=422 if "faults" in context else 200)


def empty(http: HttpRequest, language: str) -> HttpResponse:
    """The heading of a file, to be filled in."""
    answer = HttpResponse(TEMPLATE, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="firms.csv"'
    return answer


def _sign_in(http: HttpRequest, language: str) -> str:
    return f"{reverse(settings.LOGIN_URL)}?{urlencode({'next': http.path, 'lang': language})}"


def _answered(http: HttpRequest, asked: Mapping[str, str], language: str) -> Context:
    """What the page shows of the file sent: every fault of it in a sentence, or the answer."""
    sent = http.FILES.get("file")
    if sent is None:
        return {"faults": (t("firms-page-no-file", language),)}
    name = str(sent.name)
    if sent.size > LARGEST:
        return {"faults": (t("firms-page-large", language, name=name, most=MOST),)}
    try:
        values = firms_in_file(sent.read(), name)
    except WrongFirms as wrong:
        return {"faults": tuple(t(key, language, **told) for key, told in wrong.faults)}
    count = len({value.record for value in values})
    if count > MOST:
        return {"faults": (t("firms-page-large", language, name=name, most=MOST),)}
    placings = FEWER if count > MANY else PLACINGS
    try:
        return {"name": name, **_found(http, {**asked, "simulations": placings}, values, language)}
    except (CannotAnswer, RequestError) as error:
        problem = problem_of(error, language)
        told = [problem.sentence, *(fault.sentence for fault in problem.faults)] if problem else [str(error)]
        return {"faults": tuple(dict.fromkeys(told))}


def _found(
    http: HttpRequest, asked: Mapping[str, object], values: tuple[RecordValue, ...], language: str
) -> Context:
    """The finding as it is read; drawn at once, for no drawing of it is kept either."""
    with store_of_firms(values) as store:
        finding = answer_request(make_request(ANALYSIS, asked), store)
    curve = finding.content["tables"][0]
    return {
        "reading": read_finding(finding, language),
        "figures": tuple(inline_figure(finding.content, one["id"], language) for one in finding.content["figures"]),
        "tables": (table_page(http, {**curve, "first": len(curve["rows"])}, language),),
    }
