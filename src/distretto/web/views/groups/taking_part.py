"""Taking part in a consultation, in the group or by its link: voting, one's own votes, suggesting, the results."""

from __future__ import annotations

import csv
import io
import secrets
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.called import group_name
from distretto.groups.domain import stating, taking_part
from distretto.groups.domain.consulting import close_due, consultation_path, is_over
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.flooding import TooMany
from distretto.groups.domain.picturing import newest
from distretto.groups.domain.queries.consultations import choices_of
from distretto.groups.domain.taking_part import Voter, may_take_part, participant_of
from distretto.groups.models import Consultation
from distretto.groups.rights import standing
from distretto.rendering.dates import write_at
from distretto.rendering.text import LANGUAGES, t
from distretto.web.addresses import absolute
from distretto.web.pages.groups import consultations as pages
from distretto.web.pages.groups.members import country_options, helix_options
from distretto.web.pages.groups.opinions import results as results_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.consultations import consultation_of, shown

KEPT_DAYS = 400
"""So long a browser keeps that it takes part: longer than any consultation."""


@dataclass(frozen=True)
class Door:
    """How the reader came: base : the address of the consultation's page as she sees it; fresh : a key that her browser
    is to keep from now on."""

    consultation: Consultation
    voter: Voter
    base: str
    by_link: bool
    fresh: str = ""


def door(http: HttpRequest, language: str, key: str = "", number: int = 0, secret: str = "") -> Door:
    """The consultation of an address: of a group for whoever may read it, or of a link for whoever has it."""
    if not secret:
        one = consultation_of(http, key, number)
        user = http.user if http.user.is_authenticated else None
        return Door(one, Voter(user=user), f"/{language}{consultation_path(one)}", by_link=False)
    found = Consultation.objects.filter(secret=secret, by_link=True).exclude(opened_at=None)
    linked = found.select_related("group").first()
    if linked is None:
        raise Http404
    close_due(linked)
    base = f"/{language}/consult/{secret}/"
    if may_take_part(http.user, linked):
        return Door(linked, Voter(user=http.user), base, by_link=True)
    kept = http.get_signed_cookie(_cookie(linked), default=None, salt=_cookie(linked))
    held = kept or secrets.token_urlsafe(24)
    voter = Voter(key=held, address=_address(http), secret=secret)
    return Door(linked, voter, base, by_link=True, fresh="" if kept else held)


@never_cache
@refused
def consultation(http: HttpRequest, language: str, **place: Any) -> HttpResponse:
    """One statement after the other; sent choices are votes."""
    at = door(http, language, **place)
    if http.method == "POST":
        try:
            if at.by_link and at.fresh:
                raise NotRight("choice", "consult-fault-cookie")
            statement = http.POST.get("statement", "")
            taking_part.vote(
                voter=at.voter, consultation=at.consultation, choice=http.POST.get("choice", ""),
                statement=int(statement) if statement.isdigit() else 0,
            )
            return redirect(f"{at.base}?before={statement}#statement")
        except (NotRight, TooMany) as error:
            return _asking(http, language, at, {"choice": _why(error, language)}, _status(error))
    return _asking(http, language, at, {})


@never_cache
@require_POST
@refused
def describe(http: HttpRequest, language: str, **place: Any) -> HttpResponse:
    """Say which kind of stakeholder one is and of which country."""
    at = door(http, language, **place)
    kinds = {one.value for one in helix_options(language, "")}
    countries = {one.value for one in country_options(language, "")}
    kind, country = http.POST.get("kind", ""), http.POST.get("country", "")
    try:
        if at.by_link and at.fresh:
            raise NotRight("kind", "consult-fault-cookie")
        taking_part.describe(
            voter=at.voter, consultation=at.consultation, kind=kind if kind in kinds else "",
            country=country if country in countries else "",
        )
    except (NotRight, TooMany) as error:
        return _asking(http, language, at, {"kind": _why(error, language)}, _status(error))
    messages.success(http, t("consult-described", language))
    return redirect(f"{at.base}#statement")


@never_cache
@require_POST
@refused
def suggest(http: HttpRequest, language: str, **place: Any) -> HttpResponse:
    """Suggest a statement."""
    at = door(http, language, **place)
    try:
        if at.by_link and at.fresh:
            raise NotRight("text", "consult-fault-cookie")
        written_in = http.POST.get("language", "")
        stating.suggest(
            voter=at.voter, consultation=at.consultation, text=http.POST.get("text", ""),
            language=written_in if written_in in LANGUAGES else language,
        )
    except (NotRight, TooMany) as error:
        return _asking(http, language, at, {"text": _why(error, language)}, _status(error))
    messages.success(http, t("consult-suggested", language))
    return redirect(at.base)


@never_cache
@refused
def mine(http: HttpRequest, language: str, **place: Any) -> HttpResponse:
    """What the reader has said herself, to be changed as long as votes are taken."""
    at = door(http, language, **place)
    page = pages.asking(at.consultation, participant_of(at.consultation, at.voter), language)
    return _shown(http, language, at, "consultation_mine", {"page": page})


@never_cache
@refused
def results(http: HttpRequest, language: str, **place: Any) -> HttpResponse:
    """The picture of the opinions, for whoever may see it now."""
    at = door(http, language, **place)
    picture = newest(at.consultation) if sees(http, at) else None
    page = results_page(at.consultation, picture, language) if picture is not None else None
    context = {"page": page, "sees": sees(http, at), "closes": pages.closes(at.consultation, language)}
    return _shown(http, language, at, "consultation_results", context)


@never_cache
def results_file(http: HttpRequest, language: str, form: str, **place: Any) -> HttpResponse:
    """The numbers of the picture as JSON, or those of the statements as CSV."""
    at = door(http, language, **place)
    picture = newest(at.consultation) if sees(http, at) else None
    if picture is None or form not in ("json", "csv"):
        raise Http404
    if form == "json":
        texts = {one.number: {"text": one.text, "language": one.language}
                 for one in at.consultation.statements.filter(state="shown")}
        return JsonResponse({
            "consultation": at.consultation.title, "at": picture.at.isoformat(), "final": picture.final,
            "voters": picture.voters, "votes": picture.votes, "votes_hash": at.consultation.votes_hash,
            "texts": texts, **picture.content,
        }, json_dumps_params={"ensure_ascii": False})  # fmt: skip
    page = results_page(at.consultation, picture, language)
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow([t(f"opinions-column-{name}", language) for name in
                   ("number", "statement", "votes", "agree", "pass", "disagree")]
                  + [t("opinions-group", language, letter=letter) for letter in page.letters])
    for row in page.rows:
        counts = ["", "", "", ""] if row.few else [row.votes, row.agree, row.passed, row.disagree]
        rows.writerow([row.said.number, _plain(row.said.text), *counts, *row.cells])
    response = HttpResponse(written.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="consultation-{at.consultation.pk}.csv"'
    return response


def sees(http: HttpRequest, at: Door) -> bool:
    """Whether the reader sees the picture now: after the closing everybody, before it as the coordinators chose."""
    one = at.consultation
    if is_over(one) or one.shows == Consultation.Shows.ALWAYS or standing(http.user, one.group).coordinates:
        return one.opened_at is not None
    voted = bool(choices_of(participant_of(one, at.voter)))
    return one.shows == Consultation.Shows.VOTED and voted


def _asking(
    http: HttpRequest, language: str, at: Door, faults: dict[str, str], status: int = 200
) -> HttpResponse:
    one = at.consultation
    page = pages.asking(
        one, participant_of(one, at.voter), language,
        wanted=http.POST.get("statement", "") if "choice" in faults else http.GET.get("s", ""),
        before=http.GET.get("before", ""),
    )  # fmt: skip
    takes = at.by_link or may_take_part(http.user, one)
    context = {
        "page": page, "faults": faults, "takes": takes, "sees": sees(http, at), "typed": http.POST.get("text", ""),
        "written_in": language, "choices": tuple(taking_part.CHOICES),
        "link": absolute(http, f"/{one.language}/consult/{one.secret}/")
        if one.by_link and standing(http.user, one.group).coordinates else "",
        "reads": standing(http.user, one.group).reads, "waiting": one.statements.filter(state="waiting").count(),
    }  # fmt: skip
    return _shown(http, language, at, "consultation", context, status)


def _shown(
    http: HttpRequest, language: str, at: Door, name: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    whole = {**context, "base": at.base, "by_link": at.by_link, "consultation": at.consultation}
    if at.by_link:
        whole |= {"around": "groups/consultation_by_link.html", "group": group_name(at.consultation.group, language)}
        response = render(http, f"groups/{name}.html", whole, status=status)
    else:
        response = shown(http, language, at.consultation.group, name, whole, status)
    if at.fresh:
        response.set_signed_cookie(
            _cookie(at.consultation), at.fresh, salt=_cookie(at.consultation), max_age=KEPT_DAYS * 86_400,
            httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE,
        )  # fmt: skip
    return response


def _why(error: NotRight | TooMany, language: str) -> str:
    if isinstance(error, TooMany):
        zone = timezone.get_current_timezone_name()
        return t(f"consult-too-many-{error.what}", language, until=write_at(error.until, language, zone))
    return t(error.key, language, **error.arguments)


def _status(error: NotRight | TooMany) -> int:
    return 429 if isinstance(error, TooMany) else 422


def _cookie(one: Consultation) -> str:
    return f"consultation-{one.pk}"


def _plain(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t" else text


def _address(http: HttpRequest) -> str:
    """Where the request comes from, as the proxy says it where there is one."""
    forwarded = http.META.get("HTTP_X_FORWARDED_FOR", "") if settings.USE_X_FORWARDED_HOST else ""
    return forwarded.split(",")[-1].strip() or http.META.get("REMOTE_ADDR", "")
