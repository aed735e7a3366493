"""How sound a cluster's finance is: asked as the person who looks, or about figures typed in. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from distretto.catalogue.asked_as import KIND, figures_of_draft, may_see_figures, store_as
from distretto.catalogue.domain.queries.waiting import mine
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit
from distretto.catalogue.typed_accounts import MOST, WrongLine, typed_accounts
from distretto.catalogue.wording import code_label
from distretto.evidence.records import RecordValue
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of, read_finding
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_request, make_request
from distretto.themes.financing.accounts import SOURCES
from distretto.themes.financing.soundness import TYPED
from distretto.web.pages.tables import table_page
from distretto.web.views.catalogue.chosen import chosen_record

ANALYSIS = "financing.soundness"
KINDS = (*SOURCES, "costs", "reserves")
BLANK, SPARE = tuple(("", kind, "") for kind in KINDS), 3
"""Rows of the form at first, one of each kind, and how many empty ones follow what is typed."""
Context = dict[str, Any]


@never_cache
@sensitive_post_parameters()
def typed(http: HttpRequest, language: str) -> HttpResponse:
    """The question's page: rows and a field for figures, and the clusters whose figures this person may see."""
    lines, rows = http.POST.get("lines", ""), _rows(http)
    context: Context = {
        "title": question_of(ANALYSIS, {}, language), "lines": lines, "sources": ", ".join(SOURCES),
        "clusters": _clusters(http), "rows": (*rows, *((("", "", ""),) * SPARE)) if rows else BLANK,
        "kinds": tuple((kind, _kind_name(kind, language)) for kind in KINDS),
    }  # fmt: skip
    if http.method == "POST":
        text = "\n".join([*("; ".join(row) for row in rows), lines])
        try:
            context |= _found(http, language, TYPED, typed_accounts(text, language))
        except WrongLine as wrong:
            context["fault"] = t(wrong.key, language, **wrong.values)
    return render(http, "catalogue/finances.html", context, status=422 if "fault" in context else 200)


@never_cache
def own(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The finance of a cluster, for those who may see its private fields; for others there is no such page."""
    first = chosen_record(http, key, language)
    record = first.original or first
    if record.kind != KIND or not may_see_figures(http.user, record):
        raise Http404
    context = _found(http, language, record.key, figures_of_draft(http.user, record))
    context |= {
        "title": t("finances-title", language, title=record.title or record.key), "record": record,
        "can_edit": can_edit(http.user, record),
    }  # fmt: skip
    return render(http, "catalogue/finances.html", context)


def _rows(http: HttpRequest) -> tuple[tuple[str, str, str], ...]:
    """The rows of the form in which something is typed: year, kind and amount."""
    sent = (http.POST.getlist(name) for name in ("year", "kind", "amount"))
    rows = (tuple(cell.strip() for cell in row) for row in zip(*sent, strict=False))
    return tuple((year, kind, amount) for year, kind, amount in rows if year or amount)[:MOST]


def _kind_name(kind: str, language: str) -> str:
    if kind in ("costs", "reserves"):
        return t(f"soundness-{kind}", language)
    return code_label("income_sources", kind, language)


def _found(http: HttpRequest, language: str, key: str, values: Sequence[RecordValue]) -> Context:
    """What the page shows of the finding, which goes with the store that it was asked from."""
    with store_as(http.user, about=key, typed=values) as store:
        try:
            finding = answer_request(make_request(ANALYSIS, {"cluster": key}), store)
        except CannotAnswer as error:
            problem = problem_of(error, language)
            return {"fault": problem.sentence if problem else str(error)}
    return {
        "reading": read_finding(finding, language),
        "tables": tuple(table_page(http, _unsorted(table), language) for table in finding.content["tables"]),
    }


def _unsorted(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """The table whole: there is no address under which more of it, or another order, could be asked for."""
    return {**table, "first": len(table["rows"])}


def _clusters(http: HttpRequest) -> tuple[Record, ...]:
    """The clusters that she writes herself or for an organisation of hers, drafts last; no role adds others."""
    if not http.user.is_authenticated:
        return ()
    return tuple(mine(http.user).filter(kind=KIND, original=None).order_by("-live", "title", "pk")[:50])
