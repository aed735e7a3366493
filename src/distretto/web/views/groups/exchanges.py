"""Learning from peers: asking for a meeting or a review, and each step of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.domain import exchanging as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.exchanges import exchanges_of
from distretto.groups.models import Exchange, WorkingGroup
from distretto.groups.rights import require_coordinates, require_discusses
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.background import alike, background
from distretto.web.pages.groups.exchanges import exchange_list, exchange_page
from distretto.web.pages.groups.knowing import coded_form
from distretto.web.pages.groups.meetings import FIELDS, meeting_form, said_of
from distretto.web.pages.groups.when import first_zone
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in

shown = pages_in("exchanges")
BEGINS = 10
"""The hour at which a meeting begins, as long as nobody says otherwise."""


@one_readers
def exchanges(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The exchanges of a group."""
    group, _ = group_of(http, key)
    page = exchange_list(group, language, http.GET.get("page", ""))
    return shown(http, language, group, "exchanges", {"page": page})


@login_required
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Ask for a meeting or a review; the background note is made of what the observatory knows of the region."""
    group, _ = group_of(http, key)
    require_discusses(http.user, group)
    typed = http.POST if http.method == "POST" else None
    kind = (typed or http.GET).get("kind", "")
    kind = kind if kind in Exchange.Kind.values else Exchange.Kind.MATCHMAKING
    usual = type("Usual", (), {"themes": [group.theme] if group.theme else [], "sectors": []})
    coded = coded_form(usual, language, typed, ("sectors",))
    faults = dict(coded.faults)
    if typed is not None and not faults:
        try:
            made = _asked(http, language, group, kind, coded.codes)
            messages.success(http, t("exchange-asked-done", language))
            return redirect(f"/{language}{verbs.exchange_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    values = {name: (typed or {}).get(name, "") for name in ("title", "area", "wanted", "tried")}
    if typed is None:
        values["area"] = group.area or http.user.region
    context = {
        "coded": coded, "faults": faults, "values": values, "kind": kind, "tongues": tuple(LANGUAGES.items()),
        "written_in": (typed or {}).get("language", language),
    }  # fmt: skip
    return shown(http, language, group, "exchange_new", context, 422 if faults else 200)


def _asked(http: HttpRequest, language: str, group: WorkingGroup, kind: str, codes: Any) -> Exchange:
    sent = http.POST
    try:
        area = parse_area(sent.get("area", "")).id
        note = background(area, codes["themes"], localdate().isoformat())
    except ValueError:
        note = []
    return verbs.ask(
        by=http.user, group=group, kind=kind, title=sent.get("title", ""), area=sent.get("area", ""),
        wanted=sent.get("wanted", ""), tried=sent.get("tried", ""), themes=codes["themes"], sectors=codes["sectors"],
        language=sent["language"] if sent.get("language") in LANGUAGES else language, note=note,
    )  # fmt: skip


@one_readers
def exchange(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """An exchange from the request to the last look back."""
    return _page(http, language, _exchange(http, key, number), {})


@login_required
@refused
def plan(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Plan the meeting of an exchange: its agenda is there when it is."""
    one = _exchange(http, key, number)
    require_coordinates(http.user, one.group)
    faults: dict[str, str] = {}
    typed = {name: http.POST.get(name, "") for name in FIELDS} if http.method == "POST" else None
    if typed is not None:
        try:
            verbs.plan(by=http.user, exchange=one, said=said_of(typed))
            messages.success(http, t("exchange-planned-done", language))
            return redirect(f"/{language}{verbs.exchange_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    agenda = tuple(
        (t(f"exchange-agenda-{name}", one.language), minutes) for name, minutes in verbs.AGENDAS[one.kind]
    )
    minutes = sum(each for _, each in agenda)
    begins = datetime(2000, 1, 1, BEGINS, tzinfo=UTC)
    first = {
        **dict.fromkeys(FIELDS, ""), "title": one.title, "time_zone": first_zone(one.group),
        "starts": f"{begins:%H:%M}", "ends": f"{begins + timedelta(minutes=minutes):%H:%M}",
    }  # fmt: skip
    form = meeting_form(one.group, None, language, typed or first, faults)
    context = {"exchange": one, "form": form, "agenda": agenda, "minutes": minutes}
    return shown(http, language, one.group, "exchange_plan", context, 422 if faults else 200)


@login_required
@require_POST
@refused
def act(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Each step of an exchange that is done on its page."""
    one, name = _exchange(http, key, number), http.POST.get("act", "")
    try:
        _do(http, one, name)
    except NotRight as error:
        return _page(http, language, one, faults_of(error, language))
    messages.success(http, t("exchange-done", language, act=name))
    return redirect(f"/{language}{verbs.exchange_path(one)}")


def _do(http: HttpRequest, one: Exchange, name: str) -> None:
    sent, by = http.POST, http.user
    match name:
        case "invite":
            chosen = {int(pk) for pk in sent.getlist("peer") if pk.isdigit()}
            fits = verbs.suggested(one, alike=alike(one.note))
            verbs.invite(by=by, exchange=one, fits=[fit for fit in fits if fit.expertise.pk in chosen])
        case "yes" | "no":
            verbs.answer(by=by, exchange=one, comes=name)
        case "about":
            verbs.write_about(by=by, exchange=one, about=sent.get("about", ""))
        case "review":
            verbs.review(
                by=by, exchange=one, findings=sent.get("findings", ""),
                recommendations=sent.get("recommendations", ""),
            )  # fmt: skip
        case "learn":
            verbs.learn(by=by, exchange=one, learned=sent.get("learned", ""), will_do=sent.get("will_do", ""))
        case "look":
            which = sent.get("follow_up", "")
            look = one.follow_ups.filter(pk=int(which) if which.isdigit() else 0).first()
            if look is None:
                raise Http404
            verbs.look_back(by=by, follow_up=look, done=sent.get("done", ""), said=sent.get("said", ""))
        case _:
            raise Http404


def _exchange(http: HttpRequest, key: str, number: int) -> Exchange:
    group, _ = group_of(http, key)
    found = exchanges_of(group).filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def _page(http: HttpRequest, language: str, one: Exchange, faults: dict[str, str]) -> HttpResponse:
    page = exchange_page(one, http.user, language)
    names = ("about", "findings", "recommendations", "learned", "will_do")
    typed = {name: http.POST.get(name, getattr(one, name)) for name in names}
    context = {"page": page, "faults": faults, "typed": {**typed, "said": http.POST.get("said", "")},
               "doing": verbs.DONE}
    return shown(http, language, one.group, "exchange", context, 422 if faults else 200)
