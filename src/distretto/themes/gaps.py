"""Gaps: what a finding shows to be missing or open to improvement, as statements that people can decide on.

An analysis declares `recommends`: a function from its finding to gaps. It reads the finding alone, so that a finding
that was kept gives the same gaps for ever, and it never says why something is as it is: that nobody has measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from distretto.themes.finding import Finding, Says, Value
from distretto.themes.values import area, count, listing

MOST = 12
"""So many gaps of a finding are offered; its tables have them all."""
NAMED = 3
"""So many areas are named in a gap; the rest is counted."""


@dataclass(frozen=True)
class Evidence:
    """Where in its finding a gap is to be seen: a row of a table, or a statement by its place."""

    table: str = ""
    row: int | None = None
    statement: int | None = None

    def content(self) -> dict[str, Any]:
        """The place as plain data, without what does not apply."""
        told = {"table": self.table or None, "row": self.row, "statement": self.statement}
        return {name: value for name, value in told.items() if value is not None}


@dataclass(frozen=True)
class Measure:
    """The kind of measure that a gap leads to: a kind of record, with codes of the taxonomy where it has them.

    codes : as in a coded cell (`instruments:PI021`).
    """

    kind: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gap:
    """What is missing or could be better, what people may consider, and where it is to be seen.

    id : its name within the finding, of letters, digits, points and hyphens; the same gap keeps it when data change.
    """

    id: str
    says: Says
    considers: Says
    evidence: Evidence
    leads_to: Measure

    def content(self) -> dict[str, Any]:
        """The gap as plain data, free of language."""
        return {
            "id": self.id, "says": self.says.content(), "considers": self.considers.content(),
            "evidence": self.evidence.content(),
            "leads_to": {"kind": self.leads_to.kind, "codes": list(self.leads_to.codes)},
        }


def numbered(finding: Finding, table: str) -> Sequence[tuple[int, dict[str, Any]]]:
    """The rows of a table with their places, as evidence names them."""
    return list(enumerate(finding.rows(table)))


def named_areas(codes: Sequence[str]) -> dict[str, Value]:
    """Which areas have what is missing here, for a statement: the first few by name, and how many more there are."""
    return {
        "names": listing(area(code) for code in codes[:NAMED]), "more": count(max(0, len(codes) - NAMED)),
    }


def code_of(cell: str) -> str:
    """The code in a coded cell: `instruments:PI021` is `PI021`."""
    return cell.partition(":")[2]
