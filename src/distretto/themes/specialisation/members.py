"""Which members of an area an answer counts, and which it cannot: an area is no whole where a part has no data.

    counted = jobs.counted(p.area())                  # or counted_members(area, edition, geographies with figures)
    says=(first, *counted.says(), ...)                # the statement stands right after the first sentence
    how_sure=(*counted.uncertainties(), ...)          # and under "how sure" with the members that are counted
    facts={**counted.facts(), ...}                    # three numbers: `counted` of `members`, `lacking`
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.themes.finding import Says, Uncertainty, Value, says
from distretto.themes.values import area as area_value
from distretto.themes.values import count, listing

SPELLED = 12
"""So many members that are counted are named; more are only numbered. Those that are missing are always named."""


@dataclass(frozen=True)
class Counted:
    """The members of an area that have figures, and those that have none and so are in no number of the answer."""

    area: Area
    members: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether every member is counted."""
        return not self.missing

    def says(self) -> tuple[Says, ...]:
        """The statement that names the missing members; nothing where the area is whole."""
        return () if self.whole else (says("members-missing", **self._names(), **self.facts()),)

    def uncertainties(self) -> tuple[Uncertainty, ...]:
        """The same under "how sure", with the members that are counted; nothing where the area is whole."""
        return () if self.whole else (Uncertainty("hidden", says("members-counted", **self._names(), **self.facts())),)

    def facts(self) -> dict[str, Value]:
        """How many members are counted, of how many, and how many are lacking."""
        return {
            "counted": count(len(self.members)),
            "members": count(len(self.members) + len(self.missing)),
            "lacking": count(len(self.missing)),
        }

    def _names(self) -> dict[str, Value]:
        return {
            "area": area_value(self.area.id),
            "names": listing(area_value(code) for code in self.members[:SPELLED]),
            "spelled": Value("text", "yes" if len(self.members) <= SPELLED else "no"),
            "missing": listing(area_value(code) for code in self.missing),
        }


def counted_members(area: Area, edition: str, available: Collection[str]) -> Counted:
    """Which members of an area have figures: `available` are the geographies with any, in codes of `edition`."""
    found = members_in_edition(area, edition, available)
    return Counted(area, found.codes, tuple(one.code for one in found.missing))
