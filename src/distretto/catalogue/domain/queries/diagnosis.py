"""The diagnosis of an area as it stands: what findings draft now, with what people made of it and added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from django.utils.timezone import localdate

from distretto.catalogue.domain.resting import pinned
from distretto.catalogue.models import DeskLine, DeskStep
from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import default_store
from distretto.themes.answers import CannotAnswer
from distretto.themes.diagnosis import Drafted, draft
from distretto.themes.finding import Finding
from distretto.themes.pins import Now, now_of

SIDES = ("strength", "weakness", "opportunity", "threat")
Moved = Literal["", "changed", "gone"]


@dataclass(frozen=True)
class Line:
    """One line of a diagnosis.

    address : its slot, or its number. row : what people made of it; None where nobody has touched it.
    then : the finding that it was tied to; now : its finding as it is, with `said` the sentence that is meant.
    moved : whether the finding concludes otherwise by now, or gives no such line any more.
    """

    address: str
    side: str
    row: DeskLine | None
    then: Mapping[str, Any] | None
    now: Finding | None
    said: Mapping[str, Any] | None
    moved: Moved
    steps: tuple[DeskStep, ...]

    @property
    def stands(self) -> bool:
        """Whether it is not left out."""
        return self.row is None or not self.row.left_out


@dataclass(frozen=True)
class Diagnosis:
    """All lines of an area by side, and why a question gives none."""

    lines: tuple[Line, ...]
    missing: tuple[CannotAnswer | UnknownDataset, ...]

    def side(self, name: str, *, stands: bool = True) -> tuple[Line, ...]:
        """The lines of one side that stand, or those that are left out."""
        return tuple(line for line in self.lines if line.side == name and line.stands == stands)


def diagnosis_of(area: str) -> Diagnosis:
    """The diagnosis of an area: drafted lines in the order of their questions, then what people wrote."""
    drafted = draft(area)
    rows = list(DeskLine.objects.filter(area=area).prefetch_related("steps__by"))
    by_slot = {row.slot: row for row in rows if row.slot}
    fresh = {one.slot for one in drafted.lines}
    lines = [_drafted(one, by_slot.get(one.slot)) for one in drafted.lines]
    lines += [_gone(row) for slot, row in by_slot.items() if slot not in fresh]
    lines += [_own(row) for row in rows if not row.slot]
    return Diagnosis(tuple(sorted(lines, key=lambda line: SIDES.index(line.side))), drafted.missing)


def line_of(area: str, address: str) -> Line | None:
    """One line of an area; None where there is none."""
    return next((line for line in diagnosis_of(area).lines if line.address == address), None)


def _drafted(one: Drafted, row: DeskLine | None) -> Line:
    if row is None:
        return Line(one.slot, one.side, None, None, one.finding, one.statement, "", ())
    turned = row.side != one.side or _now(row).state == "turned"
    moved: Moved = "changed" if turned else ""
    return Line(one.slot, row.side, row, row.finding, one.finding, one.statement, moved, tuple(row.steps.all()))


def _gone(row: DeskLine) -> Line:
    return Line(row.slot, row.side, row, row.finding, None, None, "gone", tuple(row.steps.all()))


def _own(row: DeskLine) -> Line:
    """A line that people wrote; where it is tied to a finding, with that as it is now."""
    steps = tuple(row.steps.all())
    if row.finding is None:
        return Line(str(row.pk), row.side, row, None, None, None, "", steps)
    now = _now(row)
    moved: Moved = {"turned": "changed", "unanswered": "gone"}.get(now.state, "")  # type: ignore[assignment]
    said = now.finding.content["says"][0] if now.finding is not None else None
    return Line(str(row.pk), row.side, row, row.finding, now.finding, said, moved, steps)


def _now(row: DeskLine) -> Now:
    return now_of(pinned(row.finding), default_store(), day=localdate().isoformat())
