"""What must not be kept between the server and its reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control


def one_readers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view of which somebody who is signed in may see more than others: nobody keeps hers."""

    @wraps(view)
    def wrapped(http: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        response = view(http, *args, **named)
        if http.user.is_authenticated:
            patch_cache_control(response, private=True, no_store=True)
        return response

    return wrapped
