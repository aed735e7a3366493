"""A figure about to be drawn: its table in the reader's language, by the part that each column plays."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from distretto.evidence.classifications import areas
from distretto.rendering import text
from distretto.rendering.palette import LIGHT

WIDTHS = {"full": 1100, "wide": 560, "narrow": 340, "mini": 232}
KEY_MARK = "\N{INVISIBLE SEPARATOR}"
SUBJECTS = ("area", "industry", "industries")
NUMERIC_KINDS = frozenset({"count", "share", "change", "times", "number", "rank", "money", "auc", "year"})

Row = Sequence[Any]
Layer = dict[str, Any]
Spec = dict[str, Any]


@dataclass(frozen=True)
class Drawing:
    """A figure's content, its table, the language and the width for which it is drawn.

    A role of `figure["encode"]` names a column of the table; a role that names no column, and every one
    ending in `_value`, is a constant. `whole` has a map show all of Europe where it would show a part of it.
    """

    figure: Mapping[str, Any]
    table: Mapping[str, Any]
    language: str
    width_name: str = "wide"
    whole: bool = False

    @property
    def colours(self) -> Mapping[str, str]:
        """The light colours; `svg.with_tokens` makes them follow the page."""
        return LIGHT

    @property
    def width(self) -> int:
        """The width of the drawing in pixels."""
        return WIDTHS[self.width_name]

    @property
    def narrow(self) -> bool:
        """Whether the drawing is laid out for a phone."""
        return self.width < 500

    @property
    def rows(self) -> Sequence[Row]:
        """The rows of the table."""
        rows: Sequence[Row] = self.table["rows"]
        return rows

    @cached_property
    def _places(self) -> dict[str, int]:
        return {column["id"]: place for place, column in enumerate(self.table["columns"])}

    def column(self, role: str) -> Mapping[str, Any] | None:
        """The column that plays a role, or None."""
        name = self.figure["encode"].get(role)
        if role.endswith("_value") or name not in self._places:
            return None
        column: Mapping[str, Any] = self.table["columns"][self._places[name]]
        return column

    def constant(self, role: str, default: Any = None) -> Any:
        """The constant given for a role (under its name or under `ROLE_value`), or the default."""
        encode = self.figure["encode"]
        if f"{role}_value" in encode:
            return encode[f"{role}_value"]
        return default if self.column(role) or encode.get(role) is None else encode[role]

    def value(self, row: Row, role: str) -> Any:
        """The raw cell of a row under a role; None where it is not published or the role is not given."""
        column = self.column(role)
        return None if column is None else row[self._places[column["id"]]]

    def number(self, row: Row, role: str) -> float | None:
        """The cell as a finite number, or None."""
        value = self.value(row, role)
        return None if value is None or not math.isfinite(float(value)) else float(value)

    def text(self, row: Row, role: str) -> str:
        """The cell of a row under a role, as written text; *not published* where there is none."""
        column = self.column(role)
        if column is None:
            return ""
        return text.write({"kind": column["kind"], "v": self.value(row, role)}, self.language)

    def kind(self, role: str) -> str:
        """The kind of a role's values."""
        column = self.column(role)
        return str(column["kind"]) if column else "number"

    def label(self, role: str) -> str:
        """The label of a role's column in words."""
        column = self.column(role)
        return text.term(column["label"], self.language) if column else ""

    def axis_title(self, role: str, *, log: bool = False) -> str:
        """The unit in words, the technical name once in brackets, and whether the scale is logarithmic.

        A ratio to an area's share (reference_value) names the area: *times Europe's share*.
        """
        column = self.column(role)
        reference = self.constant("reference")
        title = self.label(role)
        if isinstance(reference, str) and self.kind(role) == "times":
            area = areas.parse_area(reference)
            title = self.say("figure-times-share", reference=areas.area_name(area, self.language),
                             reference_of=areas.area_of(area, self.language))
        extras = [text.term(column["technical"], self.language)] if column and column["technical"] else []
        if log:
            extras.append(self.say("figure-log-scale"))
        return f"{title} ({', '.join(extras)})" if extras else title

    def quantity(self, row: Row, role: str) -> str:
        """A number with its unit where it is a count: *25,950 jobs*."""
        written = self.text(row, role)
        if self.kind(role) == "count" and self.value(row, role) is not None:
            return f"{written} {text.lower_first(self.label(role))}"
        return written

    def span(self, low: float | None, high: float | None, role: str) -> str:
        """A range in the kind of a role: *20.7–21.2*, or *2.0 or more* where it has no upper end."""
        return range_text(self.kind(role), low, high, self.language)

    def say(self, key: str, **arguments: Any) -> str:
        """A message of the figures' own."""
        return text.t(key, self.language, **arguments)

    def tip(self, row: Row, *roles: str, extra: Sequence[str] = ()) -> str:
        """What hovering over a mark shows: the label, then every exact value with its name."""
        head, *others = [role for role in roles if self.column(role)]
        parts = [f"{self.label(role)} {self.text(row, role)}" for role in others]
        return f"{self.text(row, head)}: " + "; ".join([*parts, *extra])

    def key(self, row: Row, role: str) -> str:
        """The address of the thing that a mark stands for, from which a link can be made."""
        value = self.value(row, role)
        return str(value) if value is not None and self.kind(role) in SUBJECTS else ""


def described(tip: str, key: str = "") -> dict[str, str]:
    """The fields of a datum that carry its description: `tip` as read, `mark` with the key for a link."""
    return {"tip": tip, "mark": f"{tip}{KEY_MARK}{key}" if key else tip}


def first_of(drawing: Drawing, shown: int, published: int) -> str:
    """How many rows are drawn, of how many with a figure, and how many the table has."""
    every = len(drawing.rows)
    return drawing.say("figure-first-of", shown=shown, published=published, hidden=every - published, all=every)


def range_text(kind: str, low: float | None, high: float | None, language: str) -> str:
    """A range as written: *20.7–21.2*, *3.4* where both ends read the same, *2.0 or more* where it has no upper end.

    Where an end has a sign it is *from −0.7 % to +12.4 %*: a dash would be read as a minus.

    Ratios keep a decimal above ten too, where a single value has none: the ends may differ only there.
    """
    ends = [_range_end(kind, end, language) for end in (low or 0.0, high or 0.0)]
    if high is None:
        return text.t("figure-at-least", language, low=ends[0])
    if ends[0] != ends[1] and (kind == "change" or min(low or 0.0, high) < 0):
        return text.t("figure-from-to", language, low=ends[0], high=ends[1])
    return "–".join(dict.fromkeys(ends))


def _range_end(kind: str, end: float, language: str) -> str:
    if end == 0:
        return "0"
    if kind == "times" and 9.95 <= end < 100:
        return text.write_number(end, language, 1)
    return text.write_cell(kind, end, language)


def tick_text(kind: str, value: float, language: str) -> str:
    """A number at an axis, with no more decimals than it needs."""
    if kind == "year":
        return str(int(value))
    percent = kind in ("share", "change")
    shown = value * 100 if percent else value
    digits = next((d for d in range(4) if math.isclose(round(shown, d), shown, abs_tol=1e-9)), 4)
    written = text.write_number(shown, language, digits)
    return f"{written}\N{NO-BREAK SPACE}%" if percent else written
