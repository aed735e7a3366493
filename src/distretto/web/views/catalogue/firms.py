"""Whether a cluster's firms lie close together: asked of a file that is sent and forgotten, or of one that is kept.

A file that is sent is read for a member who is signed in, and nothing of it is kept. One that her organisation keeps is
named in the address (`set`), so that the same or another question is asked of it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from distretto.catalogue.domain import own_data
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.interfaces.saying import say_unreadable
from distretto.catalogue.models import OwnData
from distretto.catalogue.own_kinds.firms import FIRMS, read_firms, store_of_file
from distretto.people.models import Organisation
from distretto.people.roles import organisations_of
from distretto.rendering.figures import inline_figure
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of, read_finding
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import TakesLong, answer_at_once, answer_request, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.web.pages.firms import ASKED, firm_fields
from distretto.web.pages.organisation_data import asked_address, fault_lines
from distretto.web.pages.tables import table_page
from distretto.web.views.computing import waiting

ANALYSIS = FIRMS.analysis
LARGEST = 1024 * 1024
MOST, MANY = 2000, 500
"""How many firms of a file are compared while somebody waits, and from how many on with fewer random placings."""
PLACINGS, FEWER = 199, 39
WHILE_WAITING = MOST**2 * FEWER
"""Firms squared times random placings: what is answered of a file while somebody waits."""
AT_ONCE = {"k_density": 200_000_000, "m": 100_000_000}
"""The same of a kept one, by measure: some four seconds, were nearly all firms of the cluster. Beyond it the answer is
computed in the background."""
Context = dict[str, Any]


class Wrong(ValueError):
    """What was asked cannot be answered; `faults` are sentences by the field at which they stand."""

    def __init__(self, faults: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(", ".join(faults))
        self.faults = faults


@never_cache
@sensitive_post_parameters()
def firms(http: HttpRequest, language: str) -> HttpResponse:
    """The question's page, with the answer where a file was sent or a kept one is chosen; who sends one means that."""
    given = http.POST if http.method == "POST" else http.GET
    asks = http.method == "POST" or "set" in given
    if asks and not http.user.is_authenticated:
        return redirect(_sign_in(http, language))
    asked = {name: given.get(name, "").strip() or usual for name, usual in ASKED.items()}
    data = _chosen(http, given.get("set", "")) if asks and "file" not in http.FILES else None
    if data is not None and http.method == "POST":
        return redirect(asked_address(data, language, {k: v for k, v in asked.items() if v != ASKED[k]}))
    context: Context = {
        "title": question_of(ANALYSIS, {}, language), "most": MOST, "sign_in": _sign_in(http, language), "kept": data,
         "sets": _sets(http), "homes": _homes(http), "faults": {},
        "asked_file": http.method == "POST",
    }  # fmt: skip
    try:
        if data is not None:
            context |= _read(http, _of_kept(data, asked), language)
        elif http.method == "POST":
            context |= _of_file(http, asked, language)
    except TakesLong as wanted:
        assert data is not None
        try:
            return waiting(http, language, wanted, own_data.store_of(data))
        except CannotAnswer as error:
            context["faults"] = _faults(error, language, "set")
    except (CannotAnswer, RequestError) as error:
        context["faults"] = _faults(error, language, "set" if data is not None else "file")
    except Wrong as wrong:
        context["faults"] = wrong.faults
    context["fields"] = firm_fields(asked, context["faults"], language)
    return render(http, "catalogue/firms.html", context, status=422 if context["faults"] else 200)


def empty(http: HttpRequest, language: str) -> HttpResponse:
    """The heading of a file, to be filled in."""
    answer = HttpResponse(FIRMS.template, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="firms.csv"'
    return answer


def _sign_in(http: HttpRequest, language: str) -> str:
    return f"{reverse(settings.LOGIN_URL)}?{urlencode({'next': http.get_full_path(), 'lang': language})}"


def _sets(http: HttpRequest) -> tuple[OwnData, ...]:
    """The kept files among which the person may choose."""
    if not http.user.is_authenticated:
        return ()
    return tuple(own_data.seen_by(http.user).filter(kind=FIRMS.name, current__isnull=False))


def _homes(http: HttpRequest) -> tuple[Organisation, ...]:
    """The organisations that the person may keep a file for."""
    return tuple(Organisation.objects.filter(pk__in=organisations_of(http.user)))


def _chosen(http: HttpRequest, number: str) -> OwnData | None:
    """The kept file that was chosen, None for none; what the person may not see is not there."""
    if not number:
        return None
    data = own_data.find(http.user, int(number)) if number.isdecimal() and len(number) < 10 else None
    if data is None or data.kind != FIRMS.name or data.current is None:
        raise Http404
    return data


def _of_kept(data: OwnData, asked: Mapping[str, str]) -> Finding:
    """The finding on a kept file; raises TakesLong where it is computed in the background."""
    request, store = make_request(ANALYSIS, _filled(asked)), own_data.store_of(data)
    try:
        return answer_at_once(request, store)
    except TakesLong:
        assert data.current is not None
        steps = data.current.rows**2 * request.parameters["simulations"]
        if steps > AT_ONCE[request.parameters["distance_measure"]]:
            raise
        return answer_request(request, store)


def _of_file(http: HttpRequest, asked: Mapping[str, str], language: str) -> Context:
    """The answer of a file that was sent; raises Wrong with every fault of it, in a sentence each."""
    sent = http.FILES.get("file")
    if sent is None:
        raise Wrong({"file": (t("firms-page-no-file", language),)})
    name = str(sent.name)
    if sent.size > LARGEST:
        raise Wrong({"file": (t("firms-page-large", language, name=name, most=MOST),)})
    try:
        file = read_firms(sent.read(), name)
    except Unreadable as error:
        raise Wrong({"file": (say_unreadable(error, language),)}) from error
    if file.faults:
        raise Wrong({"file": tuple(line.sentence for line in fault_lines(file.faults, language))})
    if file.rows > MOST:
        raise Wrong({"file": (t("firms-page-large", language, name=name, most=MOST),)})
    usual = FEWER if file.rows > MANY else PLACINGS
    request = make_request(ANALYSIS, {"simulations": usual, **_filled(asked)})
    possible = WHILE_WAITING // file.rows**2
    if request.parameters["simulations"] > possible:
        raise Wrong({"simulations": (t("firms-page-many", language, n=file.rows, possible=possible),)})
    with store_of_file(file) as store:
        return {"name": name, **_read(http, answer_request(request, store), language)}


def _filled(asked: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in asked.items() if value}


def _faults(error: CannotAnswer | RequestError, language: str, source: str) -> dict[str, tuple[str, ...]]:
    """What is wrong by field: a parameter at its own, firms that do not suffice at what chooses them."""
    problem = problem_of(error, language)
    assert problem is not None
    if isinstance(error, CannotAnswer):
        return {"firms_of" if error.key == "cannot-few-firms" else source: (problem.sentence,)}
    told: dict[str, tuple[str, ...]] = {}
    for fault in problem.faults:
        told[fault.parameter] = (*told.get(fault.parameter, ()), fault.sentence)
    return told


def _read(http: HttpRequest, finding: Finding, language: str) -> Context:
    """The finding as it is read; drawn at once, for no drawing of it is kept where others read."""
    content = finding.content
    curve = content["tables"][0]
    return {
        "reading": read_finding(finding, language),
        "figures": tuple(inline_figure(content, one["id"], language) for one in content["figures"]),
        "tables": (table_page(http, {**curve, "first": len(curve["rows"])}, language),),
    }
