"""The framework of a pilot on record as a document; what its record leaves empty stands as a prompt in its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label
from distretto.catalogue.written import write_amount, write_plain_number
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.rendering.dates import write_day
from distretto.rendering.text import t
from distretto.reports.document import Document, small
from distretto.reports.framework import Framework, Measure, document_of, to_write, word

LEVELS = {"impact": "impact", "outcome": "outcome", "output": "outputs", "activity": "activities"}
"""The levels of the matrix, and the field of a pilot that holds each."""
AROUND = ("partners", "evaluation")


def record_of(record: Record, language: str, *, issued: date | None = None, address: str = "") -> Document:
    """The document of a published pilot; raises ValueError for a record of another kind."""
    if record.kind != "pilot":
        raise ValueError(f"{record.key} is no pilot")
    said = record.content
    places = ", ".join(area_name(parse_area(code), language) for code in said.get("regions", ()))
    status = code_label("policy_status", said["status"], language) if said.get("status") else ""
    return document_of(Framework(
        title=record.title, subtitle=word("subtitle", language), language=language,
        head=((word("places", language), places), (word("status", language), status),
              (t("brief-address", language), address)),
        warnings=(),
        logic={level: said.get(field) or to_write("not-told", language) for level, field in LEVELS.items()},
        means=_amount(said, language),
        measures=tuple(_measure(line, language) for line in said.get("indicators", ())),
        assumptions=tuple(_assumptions(said, language)),
        around=tuple((t(f"logframe-{name}", language), said[name]) for name in AROUND if said.get(name)),
        budget=(
            (word("cost-total", language), _amount(said, language),
             " ".join(said[name] for name in ("budget_sources", "budget_note") if said.get(name))
             or to_write("source-open", language)),
        ),
        milestones=tuple(_milestones(said, language)),
        notes=(
            small(word("record-note", language)),
            *(small(", ".join(str(one[part]) for part in ("title", "publisher", "year", "address") if one.get(part)))
              for one in said.get("sources", ())),
        ),
    ), issued)


def _amount(said: Mapping[str, Any], language: str) -> str:
    amount = said.get("budget")
    return write_amount(amount, language) if amount is not None else to_write("amount-open", language)


def _measure(line: Mapping[str, Any], language: str) -> Measure:
    def figure(name: str, missing: str) -> str:
        value = line.get(name)
        return write_plain_number(value, language) if value is not None else to_write(missing, language)

    return Measure(
        line["level"], line["indicator"], line.get("unit") or "", figure("baseline", "not-told"),
        str(line.get("baseline_year") or ""), figure("target", "target-open"), str(line.get("target_year") or ""),
        line.get("verified_by") or to_write("name-source", language),
    )


def _assumptions(said: Mapping[str, Any], language: str) -> Iterable[tuple[str, ...]]:
    """What has to hold, line by line as it is written."""
    lines = [line.strip().lstrip("–-").strip() for line in said.get("assumptions", "").split("\n")]
    for line in (*filter(None, lines),) or (to_write("not-told", language),):
        yield line, to_write("state-open", language), to_write("then-open", language)


def _milestones(said: Mapping[str, Any], language: str) -> Iterable[tuple[str, ...]]:
    lines: Iterable[Mapping[str, Any]] = said.get("milestones") or ({},)
    for line in lines:
        yield (
            line.get("milestone") or to_write("not-told", language),
            write_day(line["due"], language) if line.get("due") else to_write("day-open", language),
            to_write("who-open", language),
        )
