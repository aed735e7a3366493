"""Forms that make something, sent once: sent again, they lead to what they made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from distretto.groups.models import Sent

KEPT = timedelta(days=7)
"""How long a form's number is remembered: longer than anybody leaves a page open to send it again."""


class _MadeNothing(Exception):
    """The form was sent back with faults, so that it can be sent again."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response.status_code)
        self.response = response


def sent_once(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view whose form (`{% once %}`) makes something: the database sees to it that it does so once, at any speed."""

    @wraps(view)
    def sent(http: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        token = http.POST.get("once", "")[:40]
        if http.method != "POST" or not token:
            return view(http, *arguments, **named)
        try:
            with transaction.atomic():
                Sent.objects.filter(by=http.user, at__lt=timezone.now() - KEPT).delete()
                kept = Sent.objects.create(by=http.user, token=token)
                response = view(http, *arguments, **named)
                if response.status_code != 302:
                    raise _MadeNothing(response)
                kept.address = response["Location"][:500]
                kept.save(update_fields=["address"])
                return response
        except _MadeNothing as nothing:
            return nothing.response
        except IntegrityError:
            made = Sent.objects.filter(by=http.user, token=token).first()
            if made is None:
                raise
            return redirect(made.address)

    return sent
