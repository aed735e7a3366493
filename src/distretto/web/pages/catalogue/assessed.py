"""An assessment's scores as its readers see them: the matrix, its reasons, then and now, and several side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.assessment import KIND, LENSES, matrix_of
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label
from distretto.evidence.store import default_store
from distretto.rendering.dates import write_day
from distretto.rendering.text import MINUS, lower_first, t
from distretto.themes.analysis import themes
from distretto.themes.asking import answer_request, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.catalogue import items
from distretto.web.pages.catalogue.findings import finding_link
from distretto.web.pages.catalogue.values import Linked
from distretto.web.pages.finding import read_once

ANALYSIS = "innovation.assessments"


@dataclass(frozen=True)
class Cell:
    """A score in the matrix; empty where there is none. then : the earlier score; change : with its sign."""

    score: str
    reason: str = ""
    evidence: tuple[Linked, ...] = ()
    then: str = ""
    change: str = ""
    lens: str = ""


@dataclass(frozen=True)
class Row:
    """A theme over the lenses."""

    theme: str
    cells: tuple[Cell, ...]

    @property
    def told(self) -> tuple[Cell, ...]:
        """The cells with a score, for their reasons."""
        return tuple(cell for cell in self.cells if cell.score)


@dataclass(frozen=True)
class Shown:
    """The matrix with what is missing in it, and the ways to compare it."""

    lenses: tuple[str, ...]
    rows: tuple[Row, ...]
    counted: str
    missing: str
    earlier: str = ""
    earlier_year: str = ""
    compare_earlier: str = ""
    compare_others: str = ""

    @property
    def columns(self) -> int:
        """How many columns there are, that of the themes included."""
        return len(self.lenses) + 1


def shown_matrix(content: Mapping[str, Any], language: str, key: str = "") -> Shown:
    """The matrix of an assessment. key : of a published one, which can be compared."""
    matrix = matrix_of(content)
    earlier = in_language(content["earlier"], language) if content.get("earlier") else None
    before = matrix_of(earlier.content).lines if earlier is not None and earlier.kind == KIND else {}
    rows = tuple(
        Row(
            code_label("themes", theme, language),
            tuple(
                _cell(lens, matrix.lines.get((lens, theme)), before.get((lens, theme)), language) for lens in LENSES
            ),
        )
        for theme in matrix.themes
    )
    missing = [lower_first(code_label("lenses", lens, language)) for lens in matrix.empty_lenses]
    regions = content.get("regions", ())
    return Shown(
        tuple(code_label("lenses", lens, language) for lens in LENSES), rows,
        t("assessed-counted", language, n=len(matrix.lines), all=matrix.cells),
        t("assessed-missing", language, n=len(missing), lenses="; ".join(missing)) if missing else "",
        earlier.title if before and earlier is not None else "",
        _year(earlier) if before and earlier is not None else "",
        side_by_side_address(language, [key, earlier.key]) if key and before and earlier is not None else "",
        addresses.finding_address(language, ANALYSIS, {"region": regions[0], "assessment": key})
        if key and regions else "",
    )


def _year(record: Record) -> str:
    return str(record.content.get("assessed_on", ""))[:4]


def _cell(lens: str, line: Mapping[str, Any] | None, then: Mapping[str, Any] | None, language: str) -> Cell:
    if line is None:
        return Cell("", then=str(then["score"]) if then else "")
    return Cell(
        str(line["score"]), line.get("reason", ""),
        tuple(finding_link(one, language) for one in line.get("evidence", ())),
        str(then["score"]) if then else "", signed(line["score"] - then["score"]) if then else "",
        code_label("lenses", lens, language),
    )


def signed(difference: float) -> str:
    """A difference of scores with its sign: +1, −2, ±0."""
    whole = int(difference)
    return f"+{whole}" if whole > 0 else f"{MINUS}{-whole}" if whole else "±0"


def side_by_side_address(language: str, keys: Sequence[str]) -> str:
    """The page that lays assessments side by side."""
    return f"/{language}/catalogue/assessments/{addresses.query({'record': list(keys)})}"


@dataclass(frozen=True)
class Side:
    """One assessment of several: what it is, who answered, when."""

    title: str
    written: str
    where: str
    day: str
    who: str
    address: str


@dataclass(frozen=True)
class Compared:
    """One assessment's cell beside the first one's. difference : how far its score lies above or below, in words."""

    score: str
    reason: str
    difference: str
    written: str


@dataclass(frozen=True)
class Line:
    """One lens and theme over all the assessments."""

    theme: str
    cells: tuple[Compared, ...]


@dataclass(frozen=True)
class Block:
    """The lines of one lens."""

    lens: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SideBySide:
    """Everything that the page of several shows; the numbers are the finding's, whose page and files it links."""

    sides: tuple[Side, ...]
    blocks: tuple[Block, ...]
    says: tuple[str, ...]
    finding: str
    file: str

    @property
    def columns(self) -> int:
        """The columns of the table, the labels' included."""
        return len(self.sides) + 1


def side_by_side(records: Sequence[Record], language: str) -> SideBySide:
    """Two to five published assessments: the first beside the others, as the analysis compares them."""
    first, *others = records
    given = {
        "region": first.content["regions"][0], "assessment": first.key,
        "assessed_beside": ",".join(one.key for one in others),
    }
    finding = answer_request(make_request(ANALYSIS, given), default_store())
    return SideBySide(
        tuple(_side(one, language) for one in records), tuple(_blocks(finding, records, language)),
        read_once(finding, language).answer, addresses.finding_address(language, ANALYSIS, given),
        addresses.finding_address(language, ANALYSIS, given, "table.csv", table="scores"),
    )


def _side(record: Record, language: str) -> Side:
    content = record.content
    return Side(
        record.title, record.language, items.where(record, language),
        write_day(content["assessed_on"], language) if content.get("assessed_on") else "",
        content.get("answered_by", ""), record_address(language, record.key),
    )


def _blocks(finding: Finding, records: Sequence[Record], language: str) -> list[Block]:
    scores: dict[tuple[str, str], dict[str, int | None]] = {}
    called = {theme.title: theme.id for theme in themes()}
    for lens, title, record, score, _ in finding.table("scores")["rows"]:
        scores.setdefault((lens.split(":")[1], called[title]), {})[record["key"]] = score
    reasons = {one.key: matrix_of(one.content).lines for one in records}
    blocks = []
    for lens in LENSES:
        lines = tuple(
            Line(code_label("themes", theme, language), tuple(
                _compared(one, scores[at, theme], records[0].key, reasons[one.key].get((at, theme), {}), language)
                for one in records
            ))
            for at, theme in scores if at == lens
        )  # fmt: skip
        if lines:
            blocks.append(Block(code_label("lenses", lens, language), lines))
    return blocks


def beside_first(difference: int, language: str) -> str:
    """How far a score lies above or below the first one, in words."""
    way = "more" if difference > 0 else "less" if difference < 0 else "same"
    return t("assessed-difference", language, way=way, points=str(abs(difference)))


def _compared(
    record: Record, scores: Mapping[str, int | None], first: str, line: Mapping[str, Any], language: str
) -> Compared:
    own, score = scores.get(first), scores.get(record.key)
    known = own is not None and score is not None and record.key != first
    return Compared(
        "" if score is None else str(score), line.get("reason", ""),
        beside_first((score or 0) - (own or 0), language) if known else "", record.language,
    )
