"""Days and moments as records hold them, written for reading. What is known only to the year stays a year."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_location

from distretto.rendering.text import LOCALES, t

_NOWHERE = ("UTC", "Etc/UTC", "GMT", "Etc/GMT")
"""Time zones that are no place's."""


def write_day(text: str, language: str) -> str:
    """A year, a month of a year, or a day, as far as it is known: *2014*, *May 2014*, *31 May 2014*."""
    year, *rest = (int(part) for part in text.split("-"))
    if not rest:
        return str(year)
    day = date(year, rest[0], rest[1] if len(rest) > 1 else 1)
    if len(rest) == 1:
        return format_date(day, "MMMM y", locale=LOCALES[language])
    first = "1º" if language == "it" and day.day == 1 else "d"
    return format_date(day, f"{first} MMMM y", locale=LOCALES[language])


def read_moment(text: str) -> datetime:
    """The moment that `2026-03-05T16:00[Europe/Rome]` names, in that time zone."""
    local, _, stated = text.rstrip("]").partition("[")
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(stated))


def write_moment(text: str, language: str, zone: str = "") -> str:
    """A date and time with the place whose time it is: *31 May 2014, 12:00 (Rome time)*.

    zone : the reader's time zone, to have it in her time; else the time is as it was stated.
    """
    return write_at(read_moment(text), language, zone or text.rstrip("]").partition("[")[2])


def write_at(at: datetime, language: str, zone: str) -> str:
    """A date and time in a time zone, with the place whose time it is; to the minute."""
    moment = at.astimezone(ZoneInfo(zone))
    named = {"day": write_day(f"{moment:%Y-%m-%d}", language), "time": f"{moment:%H:%M}"}
    if zone in _NOWHERE:
        return t("written-moment-utc", language, **named)
    place = get_timezone_location(zone, locale=LOCALES[language], return_city=True)
    return t("written-moment", language, place=place, **named)
