"""The logical framework of a pilot as a document: the matrix, its indicators, assumptions, budget and milestones.

What somebody said stands as text; what is still to be written stands as a prompt, in the place where it belongs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date

from distretto.rendering.text import LOCALES, t, write_number
from distretto.reports.document import Block, Document, Grid, Open, Part, small
from distretto.themes.asking import software_version

LEVELS = ("impact", "outcome", "output", "activity")
MATRIX_WIDTHS = (6, 15, 15, 9, 7)
INDICATOR_WIDTHS = (4, 12, 6, 6, 3, 5, 4, 9)
THREE = (5, 12, 8)
FOUR = (2, 12, 5, 7)


@dataclass(frozen=True)
class Measure:
    """An indicator at a level; a text that is a prompt where nothing was said."""

    level: str
    name: str
    unit: str
    baseline: str
    baseline_year: str
    target: str
    target_year: str
    verified: str


@dataclass(frozen=True)
class Framework:
    """What a framework says, whoever said it.

    logic : the text of each level. means : what the activities take. assumptions, budget, milestones : their rows.
    around : part and text of what else belongs to it. notes : what stands at its end.
    """

    title: str
    subtitle: str
    language: str
    head: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]
    logic: Mapping[str, str]
    means: str
    measures: tuple[Measure, ...]
    assumptions: tuple[tuple[str, ...], ...]
    around: tuple[tuple[str, ...], ...]
    budget: tuple[tuple[str, ...], ...]
    milestones: tuple[tuple[str, ...], ...]
    notes: tuple[Block, ...]


def word(key: str, language: str, **arguments: Any) -> str:
    """A message of the document's own."""
    return t(f"logframe-{key}", language, **arguments)


def to_write(key: str, language: str, **arguments: Any) -> Open:
    """A message of the document's own as a prompt."""
    return Open(word(key, language, **arguments))


def number(value: float, language: str) -> str:
    """A figure of an indicator: what somebody counted in full, else with what its size needs."""
    return write_number(value, language, 0 if float(value).is_integer() else 2 if abs(value) < 10 else 1)


def document_of(made: Framework, issued: date | None) -> Document:
    """The framework laid out across the page."""
    language = made.language
    when = format_date(issued, "long", LOCALES[language]) if issued else ""
    head = (*made.head, (word("issued", language), when),
            (word("made-with", language), f"Distretto {software_version()}"))
    return Document(
        title=made.title, subtitle=made.subtitle, language=language,
        head=tuple((label, said) for label, said in head if said),
        foot=" · ".join(part for part in (made.title, made.subtitle, when) if part),
        warnings=made.warnings, parts=tuple(_parts(made)), issued=issued, landscape=True,
    )


def _parts(made: Framework) -> Sequence[Part]:
    language = made.language

    def columns(*keys: str) -> tuple[str, ...]:
        return tuple(word(key, language) for key in keys)

    return (
        Part(word("matrix", language), 1, (_matrix(made),)),
        Part(word("indicators", language), 1, (Grid(
            "", columns("level", "indicator", "unit", "baseline", "year", "target", "target-year", "verified"),
            tuple(
                (word(f"short-{one.level}", language), one.name, one.unit, one.baseline, one.baseline_year,
                 one.target, one.target_year, one.verified)
                for one in made.measures
            ), INDICATOR_WIDTHS,
        ),) if made.measures else (small(word("no-indicators", language)),)),
        Part(word("assumptions", language), 1, (Grid(
            "", columns("no", "assumption", "state", "then"), _numbered("A", made.assumptions), FOUR,
        ),)),
        *([Part(word("around", language), 1, (_around(made),))] if made.around else []),
        Part(word("budget", language), 1, (Grid("", columns("line", "amount", "source"), made.budget, (8, 5, 12)),)),
        Part(word("milestones", language), 1, (Grid(
            "", columns("no", "milestone", "due", "who"), _numbered("M", made.milestones), FOUR,
        ),)),
        Part(word("from", language), 1, made.notes),
    )


def _numbered(letter: str, rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The rows with their names, A1 and so on, by which people speak of them."""
    return tuple((f"{letter}{place}", *row) for place, row in enumerate(rows, 1))


def _around(made: Framework) -> Grid:
    """What else belongs to it; beside it what is told of another place, where that is told."""
    names = ("part", "here", "there")[:len(made.around[0])]
    return Grid("", tuple(word(name, made.language) for name in names), made.around, THREE[:len(names)])


def _matrix(made: Framework) -> Grid:
    """The four levels: what is meant, by which indicators it is seen, and what verifies them."""
    language, rows = made.language, []
    told = sum(not isinstance(row[0], Open) for row in made.assumptions)
    which = to_write("which-assumptions", language, last=told) if told else to_write("then-open", language)
    for level in LEVELS:
        own = [one for one in made.measures if one.level == level]
        shown: str = "\n".join(_in_short(one, language) for one in own)
        verified: str = "\n".join(dict.fromkeys(str(one.verified) for one in own if not isinstance(one.verified, Open)))
        if level == "activity":
            shown, verified = shown or made.means, verified or word("see-milestones", language)
        rows.append((
            word(f"level-{level}", language), made.logic[level],
            shown or to_write("choose-indicator", language), verified or to_write("name-source", language),
            "—" if level == "impact" else which,
        ))
    names = ("level", "logic", "indicators-in-short", "verified", "assumptions")
    return Grid("", tuple(word(name, language) for name in names), tuple(rows), MATRIX_WIDTHS)


def _in_short(one: Measure, language: str) -> str:
    """An indicator in a line: from which figure of which year to which."""
    unit = "no" if one.unit in one.name else one.unit
    aimed, until = not isinstance(one.target, Open), "" if isinstance(one.target_year, Open) else one.target_year
    return "– " + word(
        "in-short", language, name=one.name, unit=unit, year=one.baseline_year or "no", by=until or "no",
        known="no" if isinstance(one.baseline, Open) else "yes", baseline=str(one.baseline),
        aimed="yes" if aimed else "no", target=str(one.target),
    )
