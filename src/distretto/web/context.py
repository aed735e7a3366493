"""What every page knows: its language, the same page in the others, the version, and which parts are installed."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

from django.http import HttpRequest

from distretto.groups.domain.queries.notices import unread_count
from distretto.people.domain.accounts import kept_mails
from distretto.rendering.text import LANGUAGES
from distretto.themes.asking import software_version
from distretto.web.addresses import absolute
from distretto.web.language import same_page


def page(request: HttpRequest) -> dict[str, Any]:
    """The context of every page."""
    language, user = getattr(request, "language", "en"), getattr(request, "user", None)
    others = [(code, name, same_page(request, code)) for code, name in LANGUAGES.items()]
    return {
        "language": language,
        "languages": others,
        "alternates": [(code, absolute(request, address)) for code, _, address in others],
        "version": software_version(),
        "reader_region": request.GET.get("region", ""),
        "has_brief": installed("distretto.reports.brief"),
        "has_api": installed("distretto.api.api"),
        "keeps_mails": bool(kept_mails()),
        "unread": cache(lambda: unread_count(user)),
    }


@cache
def installed(module: str) -> bool:
    """Whether a part of the package is there."""
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
