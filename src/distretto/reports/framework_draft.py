"""The framework of a pilot after a practice, as a document to be written on: what the practice says, what is known of
the area, and a prompt wherever somebody of the area has to decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from distretto.catalogue.domain.piloting import ANALYSIS, answer_to, checked
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.classifications.nace import industry_name
from distretto.rendering.citation import citation
from distretto.rendering.reading import question_of, read_finding
from distretto.rendering.text import lower_first, t, term, write_cell
from distretto.reports.document import Block, Document, Open, plain, small
from distretto.reports.framework import Framework, Measure, document_of, number, to_write, word
from distretto.themes.finding import Finding

LEVELS = {"impact": "goal", "outcome": "purpose", "output": "results", "activity": "activities"}
"""The levels of the matrix, and the part of the finding that each is."""
AROUND = ("target-group", "resources", "time")
COSTS = ("staff", "administration", "travel", "services", "equipment", "works", "total")
"""The categories of cost of European programmes: Regulation (EU) 2021/1059, articles 39 to 44."""
STEPS = ("start", "measured", "first-outputs", "decision", "end", "evaluated")
LONGEST = 300
"""So many characters of a practice's text stand in the matrix, which a page should hold; all stands at the end."""

Row = Mapping[str, Any]


def draft_of(
    finding: Finding, language: str, *, issued: date | None = None, address: str = "", by: Any = None,
) -> Document:
    """The document of a finding that has a framework; raises ValueError for one that has none.

    by : whose kept checklist of the practice answers its assumptions.
    """
    if finding.analysis != ANALYSIS or not any(table["id"] == "framework" for table in finding.content["tables"]):
        raise ValueError(f"{finding.analysis} with these parameters has no framework")
    place = area_name(parse_area(finding.parameters["region"]), language)
    practice = finding.content["says"][0]["values"]["practice"]
    title = write_cell("record", practice["v"], language)
    parts = {row["part"].removeprefix("pilot-part-"): row for row in finding.rows("framework")}
    measures = (*_own(finding, language), *_known(finding, language))
    return document_of(Framework(
        title=place, subtitle=word("subtitle", language), language=language,
        head=((word("practice", language), title), (t("brief-address", language), address)),
        warnings=tuple(dict.fromkeys((word("draft", language), *read_finding(finding, language).faults))),
        logic={level: _logic(parts[part], language) for level, part in LEVELS.items()},
        means=Open(t("pilot-write-resources", language)),
        measures=tuple(sorted(measures, key=lambda one: list(LEVELS).index(one.level))),
        assumptions=tuple(_assumptions(finding, language, checked(finding, by, language))),
        around=tuple(
            (t(f"pilot-part-{name}", language), Open(t(f"pilot-write-{name}", language)),
             _told(parts[name], language) or "—")
            for name in AROUND
        ),
        budget=tuple(
            (word(f"cost-{name}", language), to_write("amount-open", language),
             "" if name == "total" else to_write("source-open", language))
            for name in COSTS
        ),
        milestones=tuple(
            (word(f"step-{name}", language), to_write("day-open", language), to_write("who-open", language))
            for name in STEPS
        ),
        notes=tuple(_notes(finding, parts, language, address)),
    ), issued)


def _words(told: Mapping[str, str] | None, language: str) -> str:
    """A text in the language, else as it was written first."""
    return (told.get(language) or next(iter(told.values()), "")) if told else ""


def _told(row: Row, language: str) -> str:
    said = _words(row["told"], language)
    return word("there-said", language, said=_short(said)) if said else ""


def _short(said: str) -> str:
    """A text cut at the end of a word where it is longer than a cell of the matrix should be."""
    return said if len(said) <= LONGEST else f"{said[:LONGEST].rpartition(' ')[0]} …"


def _logic(row: Row, language: str) -> Open:
    prompt = t(row["write"], language)
    return Open("\n".join(part for part in (prompt, _told(row, language)) if part))


def _own(finding: Finding, language: str) -> Iterable[Measure]:
    """The practice's indicators: what they were there, and that they are to be measured here first."""
    for row in finding.rows("indicators"):
        before, after = (None if row[end] is None else number(row[end], language) for end in ("before", "after"))
        name = _words(row["indicator"], language)
        if after or before:
            name = f"{name} ({word('there-figures', language, before=before or 'no', after=after or '?')})"
        yield Measure(
            "outcome", name, _words(row["unit"], language), to_write("measure-first", language), "",
            to_write("target-open", language), to_write("year-open", language), to_write("name-source", language),
        )


def _known(finding: Finding, language: str) -> Iterable[Measure]:
    for row in finding.rows("baselines"):
        name = term(row["indicator"], language)
        if row["industry"]:
            name = f"{name}: {lower_first(industry_name(row['industry'], language, short=True))}"
        known = row["baseline"] is not None
        yield Measure(
            row["level"].partition(":")[2], name, term(row["unit"], language),
            number(row["baseline"], language) if known else to_write("not-published", language),
            str(row["year"]) if known else "", to_write("target-open", language), to_write("year-open", language),
            write_cell("dataset", row["source"], language),
        )


def _assumptions(finding: Finding, language: str, answers: Mapping[str, str]) -> Iterable[tuple[str, ...]]:
    for row in finding.rows("assumptions"):
        stated = term(row["about"], language)
        said = f"{_words(row['condition'], language)} ({lower_first(stated)})"
        answer = answer_to(row["condition"], answers)
        yield said, answer or to_write("state-open", language), to_write("then-open", language)
    if not finding.rows("assumptions"):
        yield to_write("ask-assumptions", language), to_write("state-open", language), to_write("then-open", language)


def _notes(finding: Finding, parts: Mapping[str, Row], language: str, address: str) -> Iterable[Block]:
    """What the practice says in full where the matrix shortens it; what this cannot tell; and where it is from."""
    for row in parts.values():
        said = _words(row["told"], language)
        if len(said) > LONGEST:
            yield small(f"{t(row['part'], language)}, {t(row['from_field'], language)}: {said}")
    reading = read_finding(finding, language)
    for line in reading.cannot_tell:
        yield small(line)
    yield plain(question_of(finding.analysis, finding.parameters, language))
    yield small(citation(finding, language, address))
    for source in reading.sources:
        yield small(source)
