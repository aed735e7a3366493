"""What was sent from a session that had ended: kept until its writer has signed in again, at the same address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.http import urlencode

LEFT = "left-behind"


def sign_in(http: HttpRequest, typed: Mapping[str, Any] | None) -> HttpResponse:
    """To the door and back. typed : what was sent, if something was."""
    if typed is not None:
        http.session[LEFT] = {"path": http.path, "typed": dict(typed)}
    return redirect(f"/accounts/login/?{urlencode({'lang': http.language, 'next': http.get_full_path()})}")  # type: ignore[attr-defined]


def as_sent(http: HttpRequest) -> dict[str, str] | None:
    """All that was sent, as it was, for `left_as_sent`; None where nothing was. What it means is asked only once its
    writer has signed in, so that a visitor is answered alike whether there is such a record or not."""
    return {"sent": http.POST.urlencode()} if http.method == "POST" else None


def left_as_sent(left: Mapping[str, str]) -> QueryDict:
    """What was sent, from what `as_sent` kept."""
    return QueryDict(left["sent"])


def come_back(http: HttpRequest) -> dict[str, Any] | None:
    """What was left behind here, once; None where nothing was."""
    if http.session.get(LEFT, {}).get("path") != http.path:
        return None
    typed_then: dict[str, Any] = http.session.pop(LEFT)["typed"]
    return typed_then
