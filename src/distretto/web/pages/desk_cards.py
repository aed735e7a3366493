"""The seven criteria of a strategy as cards of the desk, and the page of one with its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.domain.criteria import line_of
from distretto.catalogue.domain.evidencing import held
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.models import DeskEvidence, Record
from distretto.catalogue.rights import can_edit
from distretto.catalogue.wording import code_label, column_label
from distretto.evidence.classifications import areas
from distretto.evidence.classifications.code_lists import file_list
from distretto.rendering.text import t, write_cell
from distretto.themes.finding import Finding
from distretto.themes.innovation.strategy import months
from distretto.web import addresses
from distretto.web.pages.desk_lines import desk_address, name_of

CRITERIA = tuple(code.code for code in file_list("criteria").codes)
SHOWN = (
    ("state", "coded"), ("evidence", "words"), ("evidence_day", "moment"), ("age_months", "count"),
    ("rule_months", "count"), ("gap", "words"),
)  # fmt: skip
LABELS = {"state": "criterion-state", "age_months": "evidence-age", "rule_months": "rule"}


@dataclass(frozen=True)
class Card:
    """One criterion as it stands in what is published; `waiting` counts evidence at the desk."""

    code: str
    title: str
    light: str
    light_words: str
    facts: tuple[tuple[str, str], ...]
    address: str
    held: int


@dataclass(frozen=True)
class Piece:
    """A piece of evidence: what it is, its day, its age beside the rule, and where it is."""

    number: int
    title: str
    kind: str
    day: str
    age: str
    young: bool
    address: str
    words: str
    by: str


@dataclass(frozen=True)
class CriterionPage:
    """The page of one criterion. `state` and `gap` are as the newest draft has them; `states` can be chosen."""

    area: str
    name: str
    card: Card
    record: Record
    edits: bool
    draft: bool
    pieces: tuple[Piece, ...]
    state: str
    gap: str
    states: tuple[tuple[str, str], ...]
    state_label: str
    gap_label: str
    rule: str


def cards_of(found: Finding, record: Record | None, area: str, language: str) -> tuple[Card, ...]:
    """The criteria as the published strategy has them, with how much evidence lies at the desk."""
    pieces = held(record) if record is not None else []
    return tuple(_card(row, pieces, area, language) for row in found.rows("criteria"))


def criterion_page(
    found: Finding, record: Record, criterion: str, area: str, day: str, user: Any, language: str
) -> CriterionPage:
    """The page of a criterion on a day."""
    pieces = held(record, criterion)
    row = next(row for row in found.rows("criteria") if row["criterion"].partition(":")[2] == criterion)
    edits = can_edit(user, record)
    line = line_of(record, criterion) if edits else {}
    records = in_languages([piece.target for piece in pieces if piece.target], language)
    return CriterionPage(
        area=area,
        name=areas.area_name(areas.parse_area(area), language),
        card=_card(row, pieces, area, language),
        record=record,
        edits=edits,
        draft=edits and record.has_unpublished_changes,
        pieces=tuple(
            _piece(piece, record, row["rule_months"], day, records, language, names=edits) for piece in pieces
        ),
        state=str(line.get("state", "unknown")),
        gap=str(line.get("gap", "")),
        states=tuple((one.code, code_label("criterion_states", one.code, language))
                     for one in file_list("criterion_states").codes),
        state_label=column_label("strategy", "criteria", "state", language),
        gap_label=column_label("strategy", "criteria", "gap", language),
        rule=t("desk-rule", language, months=row["rule_months"]),
    )


def _card(row: Mapping[str, Any], pieces: Sequence[DeskEvidence], area: str, language: str) -> Card:
    code = row["criterion"].partition(":")[2]
    return Card(
        code=code,
        title=code_label("criteria", code, language),
        light=row["light"].removeprefix("light-"),
        light_words=t(row["light"], language),
        facts=tuple(
            (t(f"column-{LABELS.get(name, name.replace('_', '-'))}", language), write_cell(kind, row[name], language))
            for name, kind in SHOWN if row[name] is not None
        ),
        address=desk_address(language, area, f"{code}/"),
        held=sum(piece.criterion == code for piece in pieces),
    )


def _piece(
    piece: DeskEvidence, record: Record, rule: int, day: str, records: Mapping[str, Record], language: str, *,
    names: bool,
) -> Piece:
    when = piece.day.isoformat()
    age = months(when, day)
    address, words = _where(piece, record, records, language)
    return Piece(
        piece.pk, piece.title, t(f"desk-evidence-{piece.kind}", language), write_cell("moment", when, language),
        t("desk-age-young" if age <= rule else "desk-age-old", language, months=age), age <= rule, address, words,
        name_of(piece.added_by, language, names),
    )


def _where(
    piece: DeskEvidence, record: Record, records: Mapping[str, Record], language: str
) -> tuple[str, str]:
    """Where a piece of evidence is, and what its link says; both empty where it is nowhere here."""
    if piece.attachment is not None:
        return f"/{language}/catalogue/{record.key}/files/{piece.attachment.pk}/", piece.attachment.title
    if piece.finding is not None:
        return addresses.kept_address(language, piece.finding["hash"]), str(piece.finding["hash"])[:8]
    if piece.target:
        there = records.get(piece.target)
        return f"/{language}/catalogue/{piece.target}/", there.title if there is not None else piece.target
    return piece.link, piece.link
