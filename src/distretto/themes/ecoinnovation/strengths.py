"""The industries of a practice beside those in which an area is specialised, as another finding has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from distretto.evidence.records import Entry
from distretto.themes.asking import Data

STRONG_FROM = 1.0
DIVISION = 3
"""The length of a division's code: a section says too little about what a practice is for."""


@dataclass(frozen=True)
class Strengths:
    """The location quotient of each industry of the area, where the finding has one; None where there is no finding."""

    quotients: Mapping[str, float | None] | None

    @classmethod
    def of(cls, data: Data) -> Strengths:
        """From the finding that the analysis takes over, where it could be answered."""
        finding = data.findings.get("strengths")
        if finding is None:
            return cls(None)
        return cls({str(row["industry"]): row["lq"] for row in finding.rows("industries")})

    def quotient(self, industry: str) -> float | None:
        """The quotient of an industry, or None where it is not known."""
        return self.quotients.get(industry) if self.quotients else None

    def shared(self, entry: Entry) -> int | None:
        """How many of a practice's industries are a strength here; None where it names none or none is known."""
        known = [q for code in industries_of(entry) if (q := self.quotient(code)) is not None]
        return sum(q >= STRONG_FROM for q in known) if known else None


def industries_of(entry: Entry) -> tuple[str, ...]:
    """The industries that a record names by their division."""
    return tuple(code for code in entry.codes("sectors") if len(code) == DIVISION)
