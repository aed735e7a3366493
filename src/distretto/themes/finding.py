"""A finding: what an analysis returned, free of any language, with a hash for a name.

An analysis returns an `Answer`; `asking.ask` adds the request and the provenance and makes it a `Finding`.
Every sentence is a message key with typed parameters (`Says`), so that a language, a terminal and a
document are renderings of the same content.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

SCHEMA = "distretto.finding/1"
SIGNIFICANT_DIGITS = 10

Scalar = str | int | float | bool | None
Cell = Scalar | Mapping[str, str]
Kind = Literal[
    "area", "industry", "industries", "count", "share", "change", "times", "number", "year", "years",
    "rank", "money", "text", "term", "stars", "flag", "code", "list", "auc", "dataset", "areas", "coded", "record",
    "words", "moment", "terms", "search", "licence",
]
UncertaintyKind = Literal["chance", "hidden", "choice", "age", "recorded"]


@dataclass(frozen=True)
class Value:
    """A number, code or key together with what it is, so that a renderer knows how to write it.

    kind says how `v` is read: `share` and `change` are fractions (0.064 is 6.4 %), `times` a ratio,
    `count` a whole number of things, `area`, `industry` and `industries` addresses of subjects, `term` a
    message key, `list` a sequence of values. `coded` is a code of a list (`instruments:PI014`; several by semicolons),
    `areas` several areas and `terms` several message keys by semicolons, `moment` a day (or the
    month or year of one) or a time of day in its zone (`2026-03-05T16:00[Europe/Rome]`), `words` a member's own words
    by language, `licence` a provider's terms of reuse, `record` a record's title by language with its key under `key`,
    `search` what to look up in the catalogue: a kind, and codes by facet (several by semicolons); or the kind `letter`
    (`letter-unaddressed` where the record names no mail address), `to` whose record, and what it is about.
    None is *not published*.
    """

    kind: Kind
    v: Any

    def content(self) -> dict[str, Any]:
        """The value as plain data for the canonical JSON."""
        if self.kind == "list":
            return {"kind": "list", "v": [item.content() for item in self.v]}
        return {"kind": self.kind, "v": plain(self.v)}


@dataclass(frozen=True)
class Says:
    """One statement: a message key and its typed parameters."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def content(self) -> dict[str, Any]:
        """The statement as plain data."""
        return {"key": self.key, "values": {name: value.content() for name, value in self.values.items()}}


def says(key: str, **values: Value) -> Says:
    """Shorthand: `says("profile-leads", industry=industry("C15"), times=times(21.2))`."""
    return Says(key, values)


@dataclass(frozen=True)
class Uncertainty:
    """One kind of uncertainty, named and kept apart: chance, hidden cells, choice, age of the data, what is recorded.

    The last is that of what members write: what is not said, and what nobody has confirmed yet.
    """

    kind: UncertaintyKind
    says: Says


@dataclass(frozen=True)
class Column:
    """A column of a table: `id`, message key of its label, kind of its values, and the unit's key if any.

    `technical` is the key of the specialist's name, shown once in brackets; `hidden` columns travel in
    the data but are not printed on a page (interval ends that a figure draws, for instance). `year` is
    that of its figures, or their span, where they may be of others than the rest of the table: its label names it.
    """

    id: str
    kind: Kind
    label: str = ""
    technical: str = ""
    hidden: bool = False
    year: int | str | None = None


@dataclass(frozen=True)
class Table:
    """A table of a finding. Rows hold plain cells in the order of `columns`; None is *not published*."""

    id: str
    title: Says
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: Says | None = None
    first: int = 15

    def content(self) -> dict[str, Any]:
        """The table as plain data."""
        return {
            "id": self.id,
            "title": self.title.content(),
            "note": self.note.content() if self.note else None,
            "first": self.first,
            "columns": [
                {"id": c.id, "kind": c.kind, "label": c.label or f"column-{c.id.replace('_', '-')}",
                 "technical": c.technical, "hidden": c.hidden, **({"year": c.year} if c.year else {})}
                for c in self.columns
            ],
            "rows": [[plain(cell) for cell in row] for row in self.rows],
        }


@dataclass(frozen=True)
class Figure:
    """A figure: its kind (a builder in `rendering.charts`), its table, and which column plays which part.

    `title` says the finding of the figure, `note` what its marks are, `alt` the text alternative.
    """

    id: str
    kind: str
    table: str
    title: Says
    note: Says
    alt: Says
    encode: Mapping[str, Scalar] = field(default_factory=dict)

    def content(self) -> dict[str, Any]:
        """The figure as plain data."""
        return {
            "id": self.id, "kind": self.kind, "table": self.table, "title": self.title.content(),
            "note": self.note.content(), "alt": self.alt.content(),
            "encode": {key: plain(value) for key, value in self.encode.items()},
        }


@dataclass(frozen=True)
class Conclusion:
    """What the finding concludes, small enough to compare: that is what pins and *where it turns* use."""

    kind: str
    value: Any


@dataclass(frozen=True)
class Onward:
    """A way on: the question to ask next (an analysis or question id) with the parameters it takes over."""

    to: str
    because: Says
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What an analysis function returns: everything of a finding but the request and the provenance."""

    conclusion: Conclusion
    headline: Value | None
    says: tuple[Says, ...]
    how_sure: tuple[Uncertainty, ...]
    cannot_tell: tuple[Says, ...]
    tables: tuple[Table, ...]
    figures: tuple[Figure, ...] = ()
    onward: tuple[Onward, ...] = ()
    facts: Mapping[str, Value] = field(default_factory=dict)
    missing_share: float | None = None


@dataclass(frozen=True)
class Finding:
    """An immutable finding. `content` is language-free plain data; `hash` is its name.

    `states` are the states of the data vintages at the time of reading and `software` the version that
    computed it: both travel with the finding but are no part of its hash, because neither changes a number.
    """

    content: Mapping[str, Any]
    states: tuple[Mapping[str, Any], ...] = ()
    software: str = ""

    @cached_property
    def canonical(self) -> bytes:
        """The canonical JSON: sorted keys, no white space, numbers at ten significant digits, UTF-8."""
        return canonical_json(self.content)

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON, in hexadecimal."""
        return hashlib.sha256(self.canonical).hexdigest()

    def read_with(self, states: tuple[Mapping[str, Any], ...], software: str) -> Finding:
        """The same finding as it is read now; its name, which does not depend on that, is worked out once."""
        read = replace(self, states=states, software=software)
        read.__dict__["hash"] = self.hash
        return read

    @property
    def analysis(self) -> str:
        """The id of the analysis, for example `specialisation.profile`."""
        return str(self.content["analysis"]["id"])

    @property
    def parameters(self) -> Mapping[str, Any]:
        """The parameters in their canonical form."""
        return dict(self.content["parameters"])

    @property
    def conclusion(self) -> Conclusion:
        """The conclusion."""
        return Conclusion(**self.content["conclusion"])

    @property
    def faults(self) -> tuple[Mapping[str, Any], ...]:
        """The vintages under this finding that are marked known faulty, each with its reason."""
        return tuple(state for state in self.states if state["state"] == "known_faulty")

    def table(self, table_id: str | None = None) -> Mapping[str, Any]:
        """A table by id (the first one without); raises KeyError naming the tables there are."""
        tables: Sequence[Mapping[str, Any]] = self.content["tables"]
        for table in tables:
            if table_id in (None, table["id"]):
                return table
        raise KeyError(f"no table {table_id!r}; there are: {', '.join(t['id'] for t in tables)}")

    def rows(self, table_id: str | None = None) -> list[dict[str, Any]]:
        """The rows of a table as cells by column; raises KeyError as `table` does."""
        found = self.table(table_id)
        names = [column["id"] for column in found["columns"]]
        return [dict(zip(names, row, strict=True)) for row in found["rows"]]

    def figure(self, figure_id: str | None = None) -> Mapping[str, Any]:
        """A figure by id (the first one without); raises KeyError naming the figures there are."""
        figures: Sequence[Mapping[str, Any]] = self.content["figures"]
        for figure in figures:
            if figure_id in (None, figure["id"]):
                return figure
        raise KeyError(f"no figure {figure_id!r}; there are: {', '.join(f['id'] for f in figures)}")

    def summary(self) -> dict[str, Any]:
        """The finding with its envelope (hash, states, software), as the interfaces hand it out."""
        return {"hash": self.hash, "software": self.software, "data_states": list(self.states), **self.content}


def answer_content(answer: Answer) -> dict[str, Any]:
    """The answer as plain data, in the order in which a reader meets it."""
    return {
        "conclusion": {"kind": answer.conclusion.kind, "value": plain(answer.conclusion.value)},
        "headline": answer.headline.content() if answer.headline else None,
        "says": [statement.content() for statement in answer.says],
        "how_sure": [{"kind": u.kind, "says": u.says.content()} for u in answer.how_sure],
        "cannot_tell": [statement.content() for statement in answer.cannot_tell],
        "missing_share": plain(answer.missing_share),
        "facts": {name: value.content() for name, value in answer.facts.items()},
        "figures": [figure.content() for figure in answer.figures],
        "tables": [table.content() for table in answer.tables],
        "onward": [
            {"to": way.to, "because": way.because.content(), "parameters": dict(way.parameters)}
            for way in answer.onward
        ],
    }


def plain(value: Any) -> Any:
    """Plain JSON data: numpy scalars become Python's, numbers are rounded to ten digits; NaN and infinity become None.

    Ten significant digits hide the last bits in which processors and linear algebra libraries differ, so
    that the same inputs give the same bytes everywhere.
    """
    if value is None or isinstance(value, str | bool):
        return value
    if hasattr(value, "item") and not isinstance(value, Mapping):
        value = value.item() if getattr(value, "ndim", 0) == 0 else value.tolist()
        return plain(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        if math.isnan(value):
            return None
        if math.isinf(value):
            return None
        rounded = float(f"{value:.{SIGNIFICANT_DIGITS}g}")
        return int(rounded) if rounded.is_integer() and abs(rounded) < 1e15 else rounded
    if isinstance(value, Value):
        return value.content()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    raise TypeError(f"{type(value).__name__} is not plain data: {value!r}")


def canonical_json(content: Any) -> bytes:
    """Canonical JSON of plain data: sorted keys, no white space, UTF-8, never NaN."""
    return json.dumps(
        plain(content), sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()
