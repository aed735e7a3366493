"""What a verb refuses, said on a page: who may do it, or what would have to be so first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.rights import can_suggest
from distretto.catalogue.wording import say_refusal
from distretto.groups.called import group_name, group_path
from distretto.groups.rights import readable_groups
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t


@dataclass(frozen=True)
class Way:
    """Where one can go on instead."""

    words: str
    address: str


def refused(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, with what its verbs refuse as a page of its own: 403 for the person, 409 for the moment."""

    @wraps(view)
    def wrapped(http: HttpRequest, language: str, *args: Any, **named: Any) -> HttpResponse:
        try:
            return view(http, language, *args, **named)
        except (NotAllowed, NotNow) as error:
            status = 403 if isinstance(error, NotAllowed) else 409
            context = {
                "sentence": say_refusal(error, language), "status": status,
                "section": "groups" if _in_group(http, language) else "catalogue",
                "ways": _ways(http, language, str(named.get("key", ""))),
            }  # fmt: skip
            return render(http, "catalogue/refused.html", context, status=status)

    return wrapped


def _in_group(http: HttpRequest, language: str) -> bool:
    return http.path.startswith(f"/{language}/groups/")


def _ways(http: HttpRequest, language: str, key: str) -> tuple[Way, ...]:
    """To the group that the address is about; or to the published record, and to what its reader may suggest there."""
    if _in_group(http, language):
        group = readable_groups(http.user).filter(key=key).first()
        return (Way(group_name(group, language), f"/{language}{group_path(key)}"),) if group is not None else ()
    record = in_language(key, language) if http.path.startswith(f"/{language}/catalogue/") else None
    if record is None:
        return ()
    ways = [Way(t("refused-record", language), record_address(language, key))]
    if can_suggest(http.user, record.original or record):
        ways.insert(0, Way(t("catalogue-add-missing", language), record_address(language, key, "suggest/")))
    return tuple(ways)
