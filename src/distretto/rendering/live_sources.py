"""How live sources stand, in words: on the command line and on the page of the data."""

from __future__ import annotations

from distretto.evidence.live.fetching import State
from distretto.rendering.dates import write_day
from distretto.rendering.text import t


def what_it_holds(name: str, language: str) -> str:
    """What a source holds."""
    return t(f"source-what-{name.replace('_', '-')}", language)


def day_told(moment: str, language: str) -> str:
    """The day of a moment as a state keeps it; a dash where there is none."""
    return write_day(moment[:10], language) if moment else "–"


def stands(one: State, language: str) -> str:
    """What went wrong last; else whether something newer is there, as far as that is known."""
    if one.trouble:
        return t(f"source-trouble-{one.trouble['case']}", language, **one.trouble["values"])
    if one.newer is not None:
        key = "source-stands-newer" if one.newer else "source-stands-newest"
        return t(key, language, day=day_told(one.looked, language))
    return t("source-stands-unchanged" if one.unchanged else "source-stands-new", language)
