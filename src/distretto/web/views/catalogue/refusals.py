"""What a verb refuses, said on a page: who may do it, or what would have to be so first."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed


def refused(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, with what its verbs refuse as a page of its own: 403 for the person, 409 for the moment."""

    @wraps(view)
    def wrapped(http: HttpRequest, language: str, *args: Any, **named: Any) -> HttpResponse:
        try:
            return view(http, language, *args, **named)
        except (NotAllowed, NotNow) as error:
            status = 403 if isinstance(error, NotAllowed) else 409
            context = {"sentence": say_refusal(error, language), "section": "catalogue", "status": status}
            return render(http, "catalogue/refused.html", context, status=status)

    return wrapped
