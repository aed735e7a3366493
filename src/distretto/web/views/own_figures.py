"""Questions asked of an organisation's own figures, named in the address (`set`): in private, and kept by no cache."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import localdate
from django.views.decorators.cache import never_cache

from distretto.catalogue.domain import own_data
from distretto.catalogue.models import OwnData
from distretto.catalogue.own_kinds.figures import FIGURES
from distretto.evidence.at_hand import asking_from
from distretto.evidence.store import Store
from distretto.rendering.citation import source_line
from distretto.rendering.exports import table_csv, table_xlsx
from distretto.rendering.figures import figure_png, figure_svg
from distretto.rendering.problems import UnknownPart, problem_of
from distretto.rendering.tables import find_table
from distretto.rendering.text import t
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, answer_at_once
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.web import subjects
from distretto.web.asked import given_of, needs_subject, request_of, resolved
from distretto.web.documents import TYPES, sent
from distretto.web.pages import own_figures as pages
from distretto.web.pages.form import fields_of
from distretto.web.views.computing import waiting

SET = "set"
"""The name under which an address names the data."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
View = Callable[..., HttpResponse]


class NoSuchSet(LookupError):
    """There are no such data, or the reader may not see them: she is not told which."""


class NotOfThese(LookupError):
    """What was asked for is not made of private data; `key` is the message that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def private(view: View) -> View:
    """A view for who may see the data that are named: others are told that there are none, visitors to sign in."""

    @wraps(view)
    @never_cache
    def asked(http: HttpRequest, language: str, *args: Any, **named: Any) -> HttpResponse:
        if not http.user.is_authenticated:
            back = urlencode({"next": http.get_full_path(), "lang": language})
            return redirect(f"{reverse(settings.LOGIN_URL)}?{back}")
        try:
            data = _chosen(http)
            with asking_from(own_data.store_of(data)) as store:
                return view(http, language, data, store, *args, **named)
        except NoSuchSet:
            return _refused(http, t("own-figures-no-set", language))
        except NotOfThese as error:
            return _refused(http, t(error.key, language))

    return asked


@private
def finding(http: HttpRequest, language: str, data: OwnData, store: Store, theme: str, name: str) -> HttpResponse:
    """The answer of the data; without an area, the choice of one on the page of the data set."""
    analysis = get_analysis(f"{theme}.{name}")
    given = given_of(http, analysis)
    if needs_subject(analysis, given):
        return redirect(f"{pages.set_address(data, language)}#ask")
    try:
        request = _request(http, data, theme, name)
        found = _of_own(answer_at_once(request, store))
    except TakesLong as wanted:
        try:
            return waiting(http, language, wanted, store)
        except CannotAnswer as error:
            return _unanswered(http, language, data, theme, name, error)
    except (RequestError, CannotAnswer) as error:
        return _unanswered(http, language, data, theme, name, error)
    return render(http, "own_finding.html", {"page": pages.finding_page(http, data, request, found, language)})


@private
def region(http: HttpRequest, language: str, data: OwnData, store: Store, area: str) -> HttpResponse:
    """What the data say about an area."""
    address = _area(area)
    return render(http, "own_area.html", {"page": pages.area_page(http, data, store, address, language)})


@private
def table(
    http: HttpRequest, language: str, data: OwnData, store: Store, theme: str, name: str, form: str
) -> HttpResponse:
    """A table as CSV or XLSX."""
    found = _found(http, data, store, theme, name)
    wanted = find_table(found.content, http.GET.get("table") or None)["id"]
    made: dict[str, tuple[str, Callable[[], bytes]]] = {
        "csv": ("text/csv; charset=utf-8", lambda: table_csv(found.content, wanted, language, marked=True)),
        "xlsx": (XLSX, lambda: table_xlsx(found, wanted, language, private=_marked(data, language))),
    }
    return _file(found, wanted, form, made)


@private
def figure(
    http: HttpRequest, language: str, data: OwnData, store: Store, theme: str, name: str, form: str
) -> HttpResponse:
    """A figure that stands alone, with its source and that it is private drawn into it."""
    found = _found(http, data, store, theme, name)
    ids = [one["id"] for one in found.content["figures"]]
    wanted = http.GET.get("figure") or (ids[0] if ids else "")
    if wanted not in ids:
        raise UnknownPart("figure", wanted, ids)
    source, private_of = source_line(found, language), _marked(data, language)
    made: dict[str, tuple[str, Callable[[], bytes]]] = {
        "svg": ("image/svg+xml", lambda: figure_svg(
            found.content, wanted, language, standalone=True, source=source, address=private_of,
        ).encode()),
        "png": ("image/png", lambda: figure_png(
            found.content, wanted, language, source=source, address=private_of,
        )),
    }
    return _file(found, wanted, form, made)


@private
def no_file(http: HttpRequest, language: str, data: OwnData, store: Store, **_: str) -> HttpResponse:
    """What is made to be handed on is not made of private data."""
    raise NotOfThese("own-figures-no-file")


@private
def brief(http: HttpRequest, language: str, data: OwnData, store: Store, area: str, form: str) -> HttpResponse:
    """The brief of an area as the data tell it, marked as private on its first page."""
    if form not in TYPES:
        raise Http404
    from distretto.reports.brief import make_brief, writers

    address = _area(area)
    made = make_brief(
        address, language, store=store, issued=localdate(), private=_marked(data, language),
        asking=lambda analysis, given: pages.with_reference(data, analysis, given),
    )
    return sent(writers()[form](made), form, f"private-distretto-{address[:60]}-{language}")


def empty(http: HttpRequest, language: str) -> HttpResponse:
    """The heading of a file, to be filled in."""
    answer = HttpResponse(FIGURES.template, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="figures.csv"'
    return answer


def _found(http: HttpRequest, data: OwnData, store: Store, theme: str, name: str) -> Finding:
    return _of_own(answer_at_once(_request(http, data, theme, name), store))


def _of_own(found: Finding) -> Finding:
    if not pages.rests_on_own(found):
        raise NotOfThese("own-figures-not-read")
    return found


def _request(http: HttpRequest, data: OwnData, theme: str, name: str) -> Request:
    """The question of an address, asked of the data; raises NotOfThese where they have nothing to do with it."""
    analysis = get_analysis(f"{theme}.{name}")
    given = resolved(analysis, given_of(http, analysis))
    request = request_of(analysis, pages.with_reference(data, analysis, given))
    if not pages.reads_figures(request):
        raise NotOfThese("own-figures-not-read")
    return request


def _unanswered(
    http: HttpRequest, language: str, data: OwnData, theme: str, name: str, error: RequestError | CannotAnswer
) -> HttpResponse:
    problem = problem_of(error, language)
    assert problem is not None
    analysis = get_analysis(f"{theme}.{name}")
    given = pages.with_reference(data, analysis, resolved(analysis, given_of(http, analysis)))
    nobody = pages.alone(data, given.get("region", ""), language) if isinstance(error, CannotAnswer) else ""
    faults = tuple(fault.sentence for fault in problem.faults) or (nobody or problem.sentence,)
    page = pages.unanswered_page(
        http, data, analysis, given, faults,
        fields_of(analysis, given, language, problem), language,
    )
    return render(http, "own_finding.html", {"page": page}, status=problem.status)


def _chosen(http: HttpRequest) -> OwnData:
    number = http.GET.get(SET, "")
    data = own_data.find(http.user, int(number)) if number.isdecimal() and len(number) < 10 else None
    if data is None or data.kind != FIGURES.name or data.current is None:
        raise NoSuchSet
    return data


def _area(area: str) -> str:
    return subjects.area_id(area)


def _marked(data: OwnData, language: str) -> str:
    return t("own-figures-private", language, organisation=data.organisation.name)


def _file(
    found: Finding, part: str, form: str, made: dict[str, tuple[str, Callable[[], bytes]]]
) -> HttpResponse:
    if form not in made:
        raise Http404
    kind, body = made[form]
    response = HttpResponse(body(), content_type=kind)
    name = "-".join(("private", found.analysis.replace(".", "-"), part, found.hash[:8]))
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response


def _refused(http: HttpRequest, sentence: str) -> HttpResponse:
    return render(http, "catalogue/refused.html", {"sentence": sentence, "status": 404, "ways": ()}, status=404)
