"""Time zones to choose from: by the name of their place in the reader's language, those of Europe first.

A zone stands once, under the name that the tz database has for it now; earlier names, and those of places that follow
another's time (*Europe/Kiev*, *Europe/Tiraspol*, *GB*), are taken for it. Source: CLDR's list of aliases.
"""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import available_timezones

from babel.core import get_global
from babel.dates import get_timezone_location

from distretto.rendering.text import LOCALES, t

Zones = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""Groups of zones: the heading, and each zone with its name."""
NEAR = "Europe/"
NOWHERE = "UTC"


@lru_cache(maxsize=4)
def zones_by_name(language: str) -> Zones:
    """The zones that have a place, Europe's apart from the others, and the time of no place."""
    known = get_global("zone_aliases")
    places = [
        zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/") and zone not in known
    ]
    near = [zone for zone in places if zone.startswith(NEAR)]
    others = [zone for zone in places if not zone.startswith(NEAR)]
    return (
        (t("zones-near", language), (*_named(near, language), (NOWHERE, NOWHERE))),
        (t("zones-others", language), _named(others, language)),
    )


def present_zone(zone: str) -> str:
    """The name under which a zone stands among those to choose from."""
    return zone if zone == NOWHERE else str(get_global("zone_aliases").get(zone, zone))


def zones_with(chosen: str, language: str) -> Zones:
    """The zones, with one more that was chosen and has another name, so that nobody loses it unseen."""
    groups = zones_by_name(language)
    known = {zone for _, zones in groups for zone, _ in zones}
    return groups if not chosen or present_zone(chosen) in known else (*groups, (chosen, ((chosen, chosen),)))


def _named(zones: list[str], language: str) -> tuple[tuple[str, str], ...]:
    named = ((zone, f"{_place(zone, language)} ({zone})") for zone in zones)
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


def _place(zone: str, language: str) -> str:
    return str(get_timezone_location(zone, locale=LOCALES[language], return_city=True))
