"""Which strategy an answer is about: the one asked for, or the newest in force of the area, or of its country."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.evidence.records import Entry
from distretto.themes import recorded
from distretto.themes.answers import CannotAnswer
from distretto.themes.parameters import Parameter, Parameters
from distretto.themes.values import area, text

OLD = frozenset({"replaced", "closed"})


def strategy_parameter() -> Parameter:
    """Which strategy; empty means the newest in force."""
    return Parameter("strategy", "text", default="", optional=True)


def strategy_of(entries: Sequence[Entry], p: Parameters, *, having: str = "") -> tuple[Entry, bool]:
    """The strategy asked about, or the newest in force; whether it is of a larger area (the country's for a region).

    having : lines that it must have to count. Raises CannotAnswer where none is recorded, or the one named is none of
    the area's.
    """
    members = p.area().members
    if len(members) > 1:
        told = "A strategy is of one region or country."
        raise CannotAnswer("cannot-strategy-of-many", told, area=area(p["region"]))
    own = [entry for entry in entries if members[0] in recorded.places(entry)]
    above = [entry for entry in entries if entry not in own and recorded.applies_to(entry, members)]
    found = [(entry, False) for entry in own] + [(entry, True) for entry in above]
    found = [one for one in found if not having or one[0].lines(having)]
    if p["strategy"]:
        found = [one for one in found if one[0].key == p["strategy"]]
    if not found:
        if p["strategy"]:
            told = f"No strategy {p['strategy']!r} is recorded for {p['region']}."
            raise CannotAnswer("cannot-no-strategy", told, given=text(p["strategy"]), area=area(p["region"]))
        told = f"No strategy is recorded for {p['region']}."
        raise CannotAnswer("cannot-no-strategies", told, area=area(p["region"]))
    return min(found, key=lambda one: (one[1], one[0].code("status") in OLD, -_begins(one[0]), one[0].key))


def _begins(entry: Entry) -> int:
    return entry.year("start") or entry.year("as_of") or 0
