"""What people are told and what waits for them, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Notice
from distretto.rendering.dates import write_moment
from distretto.rendering.text import has_message, t

REMINDER = "reminder"
"""The notice that says again what waits for somebody."""
_MOMENT = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?\[[A-Za-z0-9_+\-/]+\]$")


def say_notice(notice: Notice, language: str, zone: str) -> str:
    """A notice as a sentence. zone : the time zone in which its moments are written."""
    arguments = _written(notice.arguments, language, zone)
    if notice.what == REMINDER:
        return t("notice-reminder", language, words=_waits(arguments.pop("waits"), arguments, language))
    key = f"notice-{notice.what}"
    return t(key, language, **arguments) if has_message(key) else t("notice-something", language)


def say_waits(waits: Waits, language: str, zone: str) -> str:
    """What waits for somebody, as a sentence."""
    return _waits(waits.what, _written(waits.arguments, language, zone), language)


def _waits(what: str, arguments: Mapping[str, Any], language: str) -> str:
    return t(f"waits-{what}", language, **arguments)


def _written(arguments: Mapping[str, Any], language: str, zone: str) -> dict[str, Any]:
    """The arguments with moments (`2026-03-05T16:00[Europe/Rome]`) in words."""
    return {
        name: write_moment(value, language, zone) if isinstance(value, str) and _MOMENT.match(value) else value
        for name, value in arguments.items()
    }
