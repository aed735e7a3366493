"""What a practice says for the logical framework of a pilot after it, and what stays to be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from distretto.evidence.records import Entry, RecordValue, words
from distretto.themes.finding import Cell, Column, Table, Value, says

TEXTS = (
    "problem", "beneficiaries", "evidence_of_success", "what_was_done", "resources", "context_conditions",
    "difficulties", "transferability",
)  # fmt: skip
FIELDS = (
    *TEXTS, "budget", "eco_activities", "preconditions.condition", "preconditions.weight",
    *(f"indicators.{column}" for column in ("indicator", "baseline", "result", "unit", "year")),
)
PARTS = (
    ("goal", "problem"), ("purpose", "evidence_of_success"), ("target_group", "beneficiaries"), ("results", ""),
    ("activities", "what_was_done"), ("resources", "resources"), ("time", ""),
)
"""The parts of the framework, and the field of a practice from which each begins; none says the others."""
ASSUMED = ("context_conditions", "difficulties", "transferability")


@dataclass(frozen=True)
class Part:
    """One part of the framework: its name, the field it begins from, and what the practice says there."""

    name: str
    field: str
    told: Mapping[str, str]

    @property
    def label(self) -> str:
        """The message key of its name."""
        return f"pilot-part-{self.name.replace('_', '-')}"


def parts_of(entry: Entry) -> tuple[Part, ...]:
    """The parts of a framework with what the practice says; an empty text where it says nothing."""
    return tuple(Part(name, field, entry.texts(field) if field else {}) for name, field in PARTS)


def framework_table(parts: tuple[Part, ...], where: Mapping[str, Value]) -> Table:
    """Goal, purpose, results, activities and what goes with them: what the practice says, and what to write here."""
    return Table(
        "framework", says("pilot-framework-title", **where),
        (
            Column("part", "term", label="column-pilot-part"),
            Column("from_field", "term", label="column-pilot-from"),
            Column("told", "words", label="column-pilot-told"),
            Column("write", "term", label="column-pilot-write"),
        ),
        tuple(
            (
                part.label, f"pilot-from-{(part.field or 'nothing').replace('_', '-')}",
                dict(part.told) or None, f"pilot-write-{part.name.replace('_', '-')}",
            )
            for part in parts
        ),
        note=says("pilot-framework-note"),
    )


def own_indicators(entry: Entry) -> tuple[Mapping[str, tuple[RecordValue, ...]], ...]:
    """The lines of the practice's own indicators."""
    return entry.lines("indicators")


def indicators_table(lines: tuple[Mapping[str, tuple[RecordValue, ...]], ...], where: Mapping[str, Value]) -> Table:
    """The practice's indicators with what they were there; what they are here is not known yet."""
    rows: list[tuple[Cell, ...]] = []
    for line in lines:
        rows.append((
            dict(words(line.get("indicator", ()), "")), dict(words(line.get("unit", ()), "")) or None,
            _number(line.get("baseline", ())), _number(line.get("result", ())), _year(line.get("year", ())),
            "pilot-measure-first",
        ))
    return Table(
        "indicators", says("pilot-indicators-title", **where),
        (
            Column("indicator", "words", label="column-pilot-indicator"),
            Column("unit", "words", label="column-pilot-unit"),
            Column("before", "number", label="column-pilot-before"),
            Column("after", "number", label="column-pilot-after"), Column("year", "year"),
            Column("baseline", "term", label="column-pilot-baseline-here"),
        ),
        tuple(rows), note=says("pilot-indicators-note"),
    )


def assumptions(entry: Entry) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """What would have to hold: preconditions with their weight, then context, difficulties and words on transfer."""
    stated = [
        (f"pilot-assumed-{_code(line.get('weight', ()))}", dict(words(line.get("condition", ()), entry.original)))
        for line in entry.lines("preconditions")
    ]
    told = [(f"transfer-context-{name.replace('_', '-')}", dict(entry.texts(name))) for name in ASSUMED]
    return tuple((about, one) for about, one in (*stated, *told) if one)


def assumptions_table(found: tuple[tuple[str, Mapping[str, str]], ...], where: Mapping[str, Value]) -> Table:
    """What would have to hold here too; whether it does, nobody has answered yet."""
    return Table(
        "assumptions", says("pilot-assumptions-title", **where),
        (
            Column("about", "term", label="column-pilot-assumed"),
            Column("condition", "words", label="column-context-told"),
            Column("state", "term", label="column-condition-state"),
        ),
        tuple((about, dict(told), "transfer-condition-unknown") for about, told in found),
        note=says("pilot-assumptions-note"),
    )


def _number(values: tuple[RecordValue, ...]) -> float | None:
    return next((value.number for value in values if value.number is not None), None)


def _year(values: tuple[RecordValue, ...]) -> int | None:
    return next((int(value.year) for value in values if value.year is not None), None)


def _code(values: tuple[RecordValue, ...]) -> str:
    return next((value.code for value in values if value.code), "unknown")
