"""How a kind's fields become the columns of a table, and the columns a record again.

Made from the declarations, so that no field can be forgotten. A column is called after its field. In a cell stand

- a text, an address or a key as it is; a day as `2024`, `2024-05` or `2024-05-31`;
- a number plain (`1200000.5`); in a file that people wrote also as their language writes it (`1.200.000,5`);
- codes with semicolons between them, each a code or its name in English or Italian; `yes` or `no`;
- lines: in a workbook in a sheet of their own; in one cell as JSON, or readable, the columns in the declared order with
  `|` between them and `¬` or a line break between lines: `Regione Marche|owner|public ¬ SVIM|manager`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from distretto.catalogue import typed
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import column_label, field_label
from distretto.evidence.classifications.transliteration import folded
from distretto.rendering.tables import FORMULA_STARTS
from distretto.rendering.text import LANGUAGES, t

OF_THE_RECORD = ("kind", "key", "language", "organisation")
"""Columns before the fields: what a record is, whatever its kind."""
SAID_BY_US = ("original", "confirmation", "version", "published", "marks")
"""Columns of exports that an import passes over: nobody states them, they come about."""
LINE_END, COLUMN_END = "¬", "|"
LISTED = 40
"""Codes of a list longer than this are not spelt out where empty files explain themselves."""
_SLIP = 75
"""Likeness, 0 to 100, from which an unknown heading is taken for a slip of the pen."""
_MARK = re.compile(r"'+[=+\-@\t\r]")
_GROUPED_ANYWHERE = re.compile(r"[+-]?\d{1,3}\.\d{3}")
_YES = {folded(word) for word in ("yes", "true", "1", "x", "sì", "vero", "y", "s")}
_NO = {folded(word) for word in ("no", "false", "0", "falso", "n")}


@dataclass(frozen=True)
class Head:
    """A heading as it was understood: the name of a column, with the column of rows after a point; empty: unknown.

    likely : of an unknown one the column that it is most likely a slip for, so that what stands under it can be checked
    in the same round; it never comes in under it.
    """

    name: str
    nearest: tuple[str, ...] = ()
    likely: str = ""


def columns_of(kinds: Sequence[str], *, private: bool = True) -> tuple[str, ...]:
    """The names of all fields of the kinds, each once, those of the first kind first."""
    names = (field.name for kind in kinds for field in fields_of(kind).values() if private or not field.private)
    return tuple(dict.fromkeys(names))


def rows_fields(kind: str) -> tuple[Field, ...]:
    """The fields of a kind that hold lines."""
    return tuple(field for field in fields_of(kind).values() if field.takes == "rows")


def heading(kind: str, name: str, language: str) -> str:
    """The heading of a column in the reader's language; its own name where two fields are called the same."""
    if name in (*OF_THE_RECORD, *SAID_BY_US):
        return t(f"exchange-column-{name}", language)
    label = field_label(kind, name, language)
    return label if folded(label) not in _ambiguous(kind, language) else name


@cache
def _ambiguous(kind: str, language: str) -> frozenset[str]:
    ours = [t(f"exchange-column-{name}", language) for name in (*OF_THE_RECORD, *SAID_BY_US)]
    labels = [folded(text) for text in (*ours, *(field_label(kind, name, language) for name in fields_of(kind)))]
    return frozenset(label for label in labels if labels.count(label) > 1)


@lru_cache(maxsize=4_096)
def understood(text: str, kinds: tuple[str, ...]) -> Head:
    """The column that a heading means: its name, or its label in either language."""
    wanted = folded(text.replace("_", " "))
    known = _headings(kinds)
    if wanted in known:
        return Head(known[wanted])
    return _unknown(wanted, known)


@cache
def _headings(kinds: tuple[str, ...]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for kind in kinds:
        for language in LANGUAGES:
            for name in fields_of(kind):
                found.setdefault(folded(heading(kind, name, language).replace("_", " ")), name)
    for name in (*OF_THE_RECORD, *SAID_BY_US):
        found |= {folded(t(f"exchange-column-{name}", language)): name for language in LANGUAGES}
    return found | {folded(name.replace("_", " ")): name for name in (*columns_of(kinds), *OF_THE_RECORD, *SAID_BY_US)}


def understood_column(text: str, kind: str, field: Field) -> Head:
    """The column of lines that a heading means."""
    known = {folded(column.name.replace("_", " ")): column.name for column in field.columns}
    for language in LANGUAGES:
        for column in field.columns:
            known.setdefault(folded(column_label(kind, field.name, column.name, language)), column.name)
    for language in LANGUAGES:
        known |= {folded(t(f"exchange-column-{name}", language)): name for name in ("key", "language", "line")}
    known |= {name: name for name in ("key", "language", "line")}
    wanted = folded(text.replace("_", " "))
    return Head(known[wanted]) if wanted in known else _unknown(wanted, known)


def _unknown(wanted: str, known: Mapping[str, str]) -> Head:
    from rapidfuzz import fuzz, process

    close = process.extract(wanted, list(known), limit=6, score_cutoff=70)
    slip = process.extractOne(wanted, list(known), scorer=fuzz.ratio, score_cutoff=_SLIP)
    return Head("", tuple(dict.fromkeys(known[label] for label, _, _ in close))[:3], known[slip[0]] if slip else "")


def read_as(heads: Sequence[Head]) -> tuple[str, ...]:
    """The column under which each heading's cells are checked: its own, else the likely one where no other heading has
    it; empty where there is neither."""
    taken = {head.name for head in heads}
    names: list[str] = []
    for head in heads:
        names.append(head.name or (head.likely if head.likely not in taken else ""))
        taken.add(names[-1])
    return tuple(names)


def listed(field: Field, language: str) -> str:
    """The entries of a field's list, one a line, or how many there are."""
    if not field.codes or field.codes == "fields":
        return ""
    choices = code_list(field.codes).choices
    if len(choices) > LISTED:
        return t("exchange-help-long-list", language, name=field.codes, n=len(choices))
    return "\n".join(f"{code.code}: {code.label(language)}" for code in choices)


def plain_number(number: float) -> str:
    """A number that reads the same in every language: `1.234` could be a thousand, so it is written `1.2340`."""
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    text = format(Decimal(repr(number)), "f")
    return f"{text}0" if _GROUPED_ANYWHERE.fullmatch(text) else text


def as_text(field: Field, value: Any) -> str:
    """A value as a cell holds it. What is not there is an empty cell."""
    if value is None:
        return ""
    if field.takes == "rows":
        return json.dumps(value, ensure_ascii=False)
    if field.takes == "codes":
        return "; ".join(str(one) for one in value)
    if field.takes == "findings":
        return "\n".join(str(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain_number(value) if isinstance(value, int | float) else str(value)


def harmless(text: str) -> str:
    """The text, marked where a spreadsheet would compute it; `bare` takes the mark off again."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) or _MARK.match(text) else text


def bare(text: str) -> str:
    """The text without the mark that keeps a spreadsheet from computing it."""
    return text[1:] if _MARK.match(text) else text


Cells = Mapping[str, str]
Lines = Mapping[str, Sequence[Cells]]


def content_of(kind: str, cells: Cells, lines: Lines, language: str) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """The content that cells mean, and what could not be understood.

    cells : by field, as text. lines : by field of rows, the lines that stood in sheets of their own; a line without
    anything in it must not be among them.
    """
    fields, faults = fields_of(kind), []
    written: dict[str, Any] = {}
    for name, text in cells.items():
        field = fields[name]
        if field.takes != "rows":
            written[name] = _typed(field, text, language)
        elif text.strip() and name not in lines:
            found, wrong = _lines_of(field, text, language)
            written[name] = found
            faults += wrong
    for name, several in lines.items():
        columns = {column.name: column for column in fields[name].columns}
        written[name] = [{c: _typed(columns[c], text, language) for c, text in line.items()} for line in several]
    return typed.read(kind, written, language), tuple(faults)


def _typed(field: Field, text: str, language: str) -> Any:
    """A cell as the form would have it typed."""
    text = text.strip()
    if field.takes in typed.NUMBERS and typed.read_number(text, language) is None:
        others = (typed.read_number(text, other) for other in LANGUAGES if other != language)
        number = next((found for found in others if found is not None), None)
        return text if number is None else plain_number(number)
    if field.takes == "yes_no":
        word = folded(text)
        return "yes" if word in _YES else "no" if word in _NO else text
    if field.takes == "findings":
        return "\n".join(text.split())
    return text


def _lines_of(field: Field, text: str, language: str) -> tuple[list[dict[str, Any]], list[Fault]]:
    """The lines in one cell, as JSON or in the readable form."""
    if text.lstrip().startswith(("[", "{")):
        return _lines_of_json(field, text, language)
    lines: list[dict[str, Any]] = []
    faults: list[Fault] = []
    for part in re.split(rf"[{LINE_END}\n]", text):
        pieces = [piece.strip() for piece in part.split(COLUMN_END)]
        if not any(pieces):
            continue
        if len(pieces) > len(field.columns):
            order = COLUMN_END.join(column.name for column in field.columns)
            arguments = {"line": str(len(lines) + 1), "now": len(pieces), "columns": order}
            faults.append(Fault(field.name, "fault-too-many-columns", arguments))
        lines.append({
            column.name: _typed(column, piece, language)
            for column, piece in zip(field.columns, pieces, strict=False)
        })  # fmt: skip
    return lines, faults


def _lines_of_json(field: Field, text: str, language: str) -> tuple[list[dict[str, Any]], list[Fault]]:
    try:
        stated = json.loads(text)
    except ValueError:
        order = COLUMN_END.join(column.name for column in field.columns)
        return [], [Fault(field.name, "fault-not-json", {"columns": order, "between": LINE_END})]
    stated = [stated] if isinstance(stated, dict) else stated
    if not isinstance(stated, list) or not all(isinstance(line, dict) for line in stated):
        return [], [Fault(field.name, "fault-list")]
    columns = {column.name: column for column in field.columns}
    filled = [line for line in stated if any(value not in (None, "", [], {}) for value in line.values())]
    faults = [
        Fault(f"{field.name}.{place}.{name}", "fault-unknown-field", {"field": str(name)})
        for place, line in enumerate(filled) for name in line if name not in columns
    ]  # fmt: skip
    return [
        {name: _typed(columns[name], _text_of(columns[name], value), language)
         for name, value in line.items() if name in columns}
        for line in filled
    ], faults  # fmt: skip


def _text_of(field: Field, value: Any) -> str:
    """A value of JSON as a cell would have it, of whatever type it is."""
    if isinstance(value, list) and field.takes in ("codes", "findings"):
        return as_text(field, value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else as_text(field, value)


def kinds_or(kind: str) -> tuple[str, ...]:
    """The kind that is known beforehand, or all of them."""
    return (kind,) if kind else NAMES

