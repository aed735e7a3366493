"""What the catalogue's verbs refuse, as problems: faults by field, who may, and what would have to be so first."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI

from distretto.api.problems import language_for, problem_response, sent_text
from distretto.api.tokens import NoToken, WrongToken
from distretto.catalogue.codes import CodeList
from distretto.catalogue.document import NAMED
from distretto.catalogue.document import Fault as FieldFault
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.domain.queries.asked import NotUnderstood, facet_codes
from distretto.catalogue.domain.queries.search import facet_names
from distretto.catalogue.domain.tokens import TooOften
from distretto.catalogue.kinds import NAMES, UnknownKind
from distretto.catalogue.models import Record
from distretto.catalogue.refused import NoSuch, Taken, WrongSearch
from distretto.catalogue.wording import code_label, say_fault, say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.problems import Fault, Problem, Suggestion, with_nearest
from distretto.rendering.text import t

STATUS = {"gone": 410, "organisation": 422}


def answer_refusals(api: NinjaAPI) -> None:
    """Let every refusal of the catalogue become a problem."""
    handlers: Mapping[type[Exception], Callable[[HttpRequest, Any], HttpResponse]] = {
        NotRight: _not_right, NotAllowed: _not_allowed, NotNow: _not_now, NoSuch: _no_such, Taken: _taken,
        WrongSearch: _wrong_search, UnknownKind: _unknown_kind, TooOften: _too_often, NoToken: _no_token,
        WrongToken: _no_token,
    }  # fmt: skip
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def _not_right(request: HttpRequest, error: NotRight) -> HttpResponse:
    language, kind = language_for(request), _kind_of(request)
    faults = tuple(
        Fault(
            f"content.{fault.path}", _given(request, kind, fault), say_fault(kind, fault, language),
            tuple(Suggestion(code, _label(fault.arguments, code, language)) for code in _nearest(fault.arguments)),
        )
        for fault in error.faults
    )  # fmt: skip
    title = t("error-not-right-title", language, count=len(faults))
    sentence = " ".join(fault.sentence for fault in faults)
    return problem_response(request, Problem("not-right", 422, title, sentence, (), faults))


def _given(request: HttpRequest, kind: str, fault: FieldFault) -> str:
    """The wrong value as it was sent: one code of several, else what stands at the fault's place."""
    if "value" in fault.arguments:
        return str(fault.arguments["value"])
    return sent_text(request, ["content", *fault.path.split(".")])


def _kind_of(request: HttpRequest) -> str:
    """The kind that the faults are about: of the record in the address, or of the body that was sent."""
    match = request.resolver_match
    key = match.kwargs.get("key") if match else None
    if key:
        return str(Record.objects.filter(key=key).values_list("kind", flat=True).first() or NAMES[0])
    try:
        return str(json.loads(request.body)["kind"])
    except (ValueError, KeyError, TypeError):
        return NAMES[0]


def _nearest(arguments: Mapping[str, Any]) -> list[str]:
    return [code for code in str(arguments.get("nearest", "")).split(", ") if code]


def _label(arguments: Mapping[str, Any], code: str, language: str) -> str:
    return code_label(str(arguments.get("list", "")), code, language)


def _not_allowed(request: HttpRequest, error: NotAllowed) -> HttpResponse:
    return _simple(request, "not-allowed", 403, say_refusal(error, language_for(request)))


def _not_now(request: HttpRequest, error: NotNow) -> HttpResponse:
    return _simple(request, "not-now", 409, say_refusal(error, language_for(request)))


def _no_such(request: HttpRequest, error: NoSuch) -> HttpResponse:
    language = language_for(request)
    kind = "gone-record" if error.what == "gone" else f"unknown-{error.what}"
    sentence = t(f"error-{kind}", language, given=error.given, **error.arguments)
    nearest = tuple(Suggestion(name) for name in error.nearest)
    status = STATUS.get(error.what, 404)
    return problem_response(request, Problem(kind, status, t(f"error-{kind}-title", language), sentence, nearest))


def _taken(request: HttpRequest, error: Taken) -> HttpResponse:
    return _simple(request, "not-now", 409, t("error-key-taken", language_for(request), given=error.key))


def _wrong_search(request: HttpRequest, error: WrongSearch) -> HttpResponse:
    language = language_for(request)
    faults = tuple(_search_fault(one, language) for one in error.wrong)
    title = t("error-wrong-parameters-title", language, count=len(faults))
    sentence = " ".join(fault.sentence for fault in faults)
    return problem_response(request, Problem("wrong-parameters", 422, title, sentence, (), faults))


def _search_fault(one: NotUnderstood, language: str) -> Fault:
    """A value that means nothing, with the codes that may be meant, else with all of a short list."""
    known = facet_codes(one.name) if one.name in (*facet_names(), "language") else None
    codes = one.nearest or (NAMES if one.name == "kind" else _all_of(known))
    nearest = tuple(Suggestion(code, code_label(one.name, code, language)) for code in codes)
    sentence = t("error-search-value", language, name=one.name, value=one.value)
    offer = "error-did-you-mean" if one.nearest else "error-there-are"
    return Fault(one.name, one.value, with_nearest(sentence, nearest, language, offer), nearest)


def _all_of(codes: CodeList | None) -> tuple[str, ...]:
    return tuple(code.code for code in codes.choices) if codes and len(codes.choices) <= NAMED else ()


def _unknown_kind(request: HttpRequest, error: UnknownKind) -> HttpResponse:
    language = language_for(request)
    nearest = tuple(Suggestion(name) for name in NAMES)
    title, sentence = t("error-unknown-kind-title", language), t("error-unknown-kind", language, given=error.name)
    return problem_response(request, Problem("unknown-kind", 404, title, sentence, nearest))


def _too_often(request: HttpRequest, error: TooOften) -> HttpResponse:
    sentence = t("error-too-often", language_for(request), seconds=error.seconds)
    response = _simple(request, "too-often", 429, sentence)
    response["Retry-After"] = str(error.seconds)
    return response


def _no_token(request: HttpRequest, error: PermissionError) -> HttpResponse:
    key = "error-wrong-token" if isinstance(error, WrongToken) else "error-not-signed-in"
    response = _simple(request, "not-signed-in", 401, t(key, language_for(request)))
    response["WWW-Authenticate"] = "Bearer"
    return response


def _simple(request: HttpRequest, kind: str, status: int, sentence: str) -> HttpResponse:
    return problem_response(request, Problem(kind, status, t(f"error-{kind}-title", language_for(request)), sentence))
