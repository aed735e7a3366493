"""How single values of a record are written for reading. What somebody declared is not rounded."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_location

from distretto.rendering.text import LOCALES, t, write_number

_MOST_DECIMALS = 6
_LARGE = ((1_000_000_000, "written-billions"), (1_000_000, "written-millions"))
_NOWHERE = ("UTC", "Etc/UTC", "GMT", "Etc/GMT")
"""Time zones that are no place's."""


def write_plain_number(number: float, language: str) -> str:
    """A number with all its decimals and the language's separators."""
    return write_number(number, language, _decimals(number))


def write_share(percent: float, language: str) -> str:
    """Per cent of a hundred with all its decimals."""
    return f"{write_plain_number(percent, language)}\N{NO-BREAK SPACE}%"


def write_amount(euro: float, language: str) -> str:
    """Euro: millions and billions in words where two decimals say all of it, else in full."""
    for size, key in _LARGE:
        short = round(euro / size, 2)
        if abs(euro) >= size and short * size == euro:
            return t(key, language, amount=write_plain_number(short, language), amount_n=short)
    return t("written-euro", language, amount=write_number(euro, language, 2 if _decimals(euro) else 0))


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


def write_moment(text: str, language: str, zone: str = "") -> str:
    """A date and time with the place whose time it is: *31 May 2014, 12:00 (Rome time)*.

    zone : the reader's time zone, to have it in her time; else the time is as it was stated.
    """
    local, _, stated = text.rstrip("]").partition("[")
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(stated))
    if zone:
        moment = moment.astimezone(ZoneInfo(zone))
    named = {"day": write_day(f"{moment:%Y-%m-%d}", language), "time": f"{moment:%H:%M}"}
    if (zone or stated) in _NOWHERE:
        return t("written-moment-utc", language, **named)
    place = get_timezone_location(zone or stated, locale=LOCALES[language], return_city=True)
    return t("written-moment", language, place=place, **named)


def _decimals(number: float) -> int:
    exponent = Decimal(repr(number)).normalize().as_tuple().exponent
    return min(_MOST_DECIMALS, max(0, -exponent)) if isinstance(exponent, int) else 0
