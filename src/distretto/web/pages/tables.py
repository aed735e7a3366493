"""A finding's table as its page shows it: columns that belong together in one, sortable without a script."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest

from distretto.rendering.alike import SIDE, compared_digits, write_alike
from distretto.rendering.charts.drawing import range_text
from distretto.rendering.reading import NUMERIC
from distretto.rendering.tables import DASH, missing_key, silent_key
from distretto.rendering.text import column_label, has_message, lower_first, say, t, write_cell
from distretto.web.addresses import cell_address, same_with
from distretto.web.pages.looked_up import said_of

TESTS = ("size", "specialisation", "focus")
MARKS = {"above": "▲", "below": "▼", "median": "≈"}
SUBJECTS = ("area", "industry", "industries", "record")
LEADING = (*SUBJECTS, "coded")
UPRIGHT, LONG = 5, 30
"""So many columns are printed upright, and so many rows are worth a sheet of their own."""
WORDY = 60
LOWEST_FIRST = ("rank", "year")
SPANS = {"interval": "figure-interval", "chance": "figure-interval", "hidden": "figure-bounds-column"}

Link = Callable[[str, str], str | None]
"""Where a cell leads: from its kind (one of `LEADING`) and the address in it."""


@dataclass(frozen=True)
class Show:
    """One column of the page: how it is shown, and which columns of the table it takes together."""

    how: str
    at: tuple[int, ...]
    label: str
    technical: str = ""
    numeric: bool = False

    @property
    def key(self) -> int:
        """The column by which this one sorts."""
        return self.at[0]


@dataclass(frozen=True)
class Heading:
    """A heading with its sort mark and the address that sorts by it."""

    label: str
    technical: str
    numeric: bool
    address: str
    sorted: str


@dataclass(frozen=True)
class Cell:
    """A cell: its text, a smaller text beside it, how it is spoken where it is drawn (`★★☆`), and where it leads.

    mark : of the row of which it is the first: `ours` of the reader's area, `whole` of a country among its regions.
    """

    how: str
    text: str
    beside: str = ""
    numeric: bool = False
    spoken: str = ""
    address: str = ""
    mark: str = ""

    @property
    def wordy(self) -> bool:
        """Whether its text is so long that a narrow column would make its row tall."""
        return len(self.text) > WORDY


@dataclass(frozen=True)
class File:
    """A file to take away."""

    name: str
    address: str


@dataclass(frozen=True)
class TablePage:
    """A table ready for the page. of_words : whether its cells are texts, which stand below one another on a phone."""

    id: str
    title: str
    note: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int
    more: str
    missing: str
    asked: bool
    files: tuple[File, ...]
    of_areas: bool = False
    of_words: bool = False

    @property
    def long(self) -> bool:
        """Whether it is printed across the page: a list of areas with more columns than stand upright."""
        return self.of_areas and len(self.headings) > UPRIGHT and len(self.rows) > LONG


def table_page(
    http: HttpRequest,
    table: Mapping[str, Any],
    language: str,
    files: tuple[File, ...] = (),
    parameters: Mapping[str, Any] | None = None,
    link: Link | None = None,
    ours: str = "",
) -> TablePage:
    """The table as asked for: sorted by `sort=TABLE.-COLUMN` (a minus for falling), all of it with `rows=TABLE`.

    A column that is measured by the reference names the one among the `parameters`. ours : the area that the reader
    comes from, whose row is marked.
    """
    shows = shown_columns(table, language, parameters or {})
    rows, by, falling = ordered(http, table, language)
    everything = table["id"] in http.GET.getlist("rows")
    cut = rows if everything else rows[: table["first"]]
    digits = compared_digits(table)
    address = same_with(http, rows=[*http.GET.getlist("rows"), table["id"]])
    cells = tuple(
        tuple(
            replace(
                _cell(table, show, row, language, digits), address=_leads(table, show, row, link, language),
                mark=_mark(table, row, ours) if show is shows[0] else "",
            )
            for show in shows
        )
        for row in cut
    )
    return TablePage(
        id=table["id"],
        title=say(table["title"], language),
        note=_note(table, shows, language),
        headings=tuple(_heading(http, table, show, by, falling) for show in shows),
        rows=cells,
        total=len(rows),
        more=f"{address}#table-{table['id']}" if len(cut) < len(rows) else "",
        missing=t(missing_key(table), language) if any(c.text == DASH for row in cells for c in row) else "",
        asked=everything or by is not None,
        files=files,
        of_areas=any(column["kind"] == "area" for column in table["columns"]),
        of_words=any(column["kind"] in ("record", "words") for column in table["columns"]),
    )


def _note(table: Mapping[str, Any], shows: Sequence[Show], language: str) -> str:
    """The table's note, and what the marks beside figures say where there are any."""
    own = say(table["note"], language) if table["note"] else ""
    placed = t("web-placed-note", language) if any(show.how == "beside" for show in shows) else ""
    return " ".join(part for part in (placed, own) if part)


def _mark(table: Mapping[str, Any], row: Sequence[Any], ours: str) -> str:
    """What the row is, where that is to be seen: the reader's own area, or a country among regions."""
    at = {column["id"]: place for place, column in enumerate(table["columns"])}
    if ours and "area" in at and row[at["area"]] == ours:
        return "ours"
    return "whole" if "whole" in at and row[at["whole"]] else ""


def _leads(table: Mapping[str, Any], show: Show, row: Sequence[Any], link: Link | None, language: str) -> str:
    """Where a cell that names an area or an industry leads, or says what to look up; empty for any other."""
    column, key = table["columns"][show.key], row[show.key]
    if column["kind"] == "search" and key:
        return cell_address(language, key) if said_of(key, "", language)[1] else ""
    if not (link and key and column["kind"] in LEADING):
        return ""
    return link(column["kind"], key["key"] if isinstance(key, Mapping) else str(key)) or ""


def shown_columns(table: Mapping[str, Any], language: str, parameters: Mapping[str, Any]) -> tuple[Show, ...]:
    """The columns of the page: a code goes with its industry, ends of an interval, rank and tests go together."""
    columns = table["columns"]
    everywhere = {c["id"]: place for place, c in enumerate(columns)}
    at = {name: place for name, place in everywhere.items() if not columns[place]["hidden"]}
    taken: set[str] = set()
    shows: list[Show] = []
    for name, place in at.items():
        if name in taken:
            continue
        column = columns[place]
        label = column_label(column, parameters, language)
        stem, high = _other_end(name)
        tests = [test for test in TESTS if test in at]
        named = next((head for head in ("industry", "area") if head in at), "")
        if name in ("code", named) and "code" in at and named:
            shows.append(Show("head", (at[named], at["code"]), t(columns[at[named]]["label"], language)))
            taken.update(("code", named))
        elif f"{name}{SIDE}" in everywhere:
            shows.append(Show("beside", (place, everywhere[f"{name}{SIDE}"]), label, numeric=True))
        elif high in at:
            shows.append(Show("span", (place, at[high]), _span_label(columns, place, stem, language), numeric=True))
            taken.add(high)
        elif name.startswith("rank") and (among := name.replace("rank", "among")) in at:
            shows.append(Show("of", (place, at[among]), label, numeric=True))
            taken.add(among)
        elif name == "stars" and tests:
            shows.append(Show("stars", (place, *(at[test] for test in tests)), label))
            taken.update(tests)
        else:
            technical = t(column["technical"], language) if column["technical"] else ""
            shows.append(Show("plain", (place,), label, technical, column["kind"] in NUMERIC))
    return tuple(shows)


def _other_end(name: str) -> tuple[str, str]:
    """What an interval is of, and the column of its upper end: `chance_low` gives `chance` and `chance_high`."""
    if name == "low":
        return "interval", "high"
    return name.removesuffix("_low"), f"{name.removesuffix('_low')}_high" if name.endswith("_low") else ""


def _span_label(columns: Sequence[Mapping[str, Any]], place: int, stem: str, language: str) -> str:
    if stem in SPANS:
        return t(SPANS[stem], language)
    key = f"web-span-{stem.replace('_', '-')}"
    return t(key, language) if has_message(key, language) else t(columns[place]["label"], language)


def ordered(
    http: HttpRequest,
    table: Mapping[str, Any],
    language: str,
) -> tuple[list[Sequence[Any]], int | None, bool]:
    """The rows in the order asked for, the column they are sorted by, and whether falling; missing cells last."""
    asked = next((s for s in http.GET.getlist("sort") if s.partition(".")[0] == table["id"]), "")
    name = asked.partition(".")[2]
    falling = name.startswith("-")
    places = {column["id"]: place for place, column in enumerate(table["columns"])}
    at = places.get(name.lstrip("-"))
    if at is None:
        return list(table["rows"]), None, False
    known = [row for row in table["rows"] if row[at] is not None]
    missing = [row for row in table["rows"] if row[at] is None]
    kind = table["columns"][at]["kind"]
    known.sort(key=lambda row: _sort_key(kind, row[at], language), reverse=falling)
    return known + missing, at, falling


def _sort_key(kind: str, cell: Any, language: str) -> Any:
    if isinstance(cell, int | float):
        return cell
    written = unicodedata.normalize("NFKD", write_cell(kind, cell, language).casefold())
    return "".join(letter for letter in written if not unicodedata.combining(letter))


def _heading(
    http: HttpRequest,
    table: Mapping[str, Any],
    show: Show,
    by: int | None,
    falling: bool,
) -> Heading:
    column = table["columns"][show.key]
    current = by == show.key
    downwards = not falling if current else show.numeric and not column["id"].startswith(LOWEST_FIRST)
    if show.how == "stars" and not current:
        downwards = True
    name = f"{table['id']}.{'-' if downwards else ''}{column['id']}"
    others = [s for s in http.GET.getlist("sort") if s.partition(".")[0] != table["id"]]
    return Heading(
        show.label,
        show.technical,
        show.numeric,
        f"{same_with(http, sort=[*others, name])}#table-{table['id']}",
        ("descending" if falling else "ascending") if current else "",
    )


def _cell(
    table: Mapping[str, Any], show: Show, row: Sequence[Any], language: str, digits: Mapping[int, int],
) -> Cell:
    columns = table["columns"]
    written = [write_alike(columns[i]["kind"], row[i], digits.get(i), language) for i in show.at]
    if show.how == "head":
        return Cell("plain", written[0], beside=_with_code(columns, row, written[1], language))
    if show.how == "span":
        low, high = row[show.at[0]], row[show.at[1]]
        kind = columns[show.at[0]]["kind"]
        text = DASH if low is None and high is None else range_text(kind, low, high, language)
        return Cell("plain", text, numeric=True)
    if show.how == "of":
        text = t("web-of", language, n=written[0], all=written[1]) if row[show.at[0]] is not None else DASH
        return Cell("plain", text, numeric=True)
    if show.how == "stars":
        return _stars(columns, show, row, language)
    if show.how == "beside" and row[show.at[1]] is not None:
        mark = MARKS[str(row[show.at[1]]).rpartition("-")[2]]
        return Cell("beside", written[0], beside=mark, numeric=True, spoken=lower_first(written[1]))
    if columns[show.key]["kind"] == "search" and row[show.key]:
        return Cell("plain", said_of(row[show.key], written[0], language)[0])
    if row[show.at[0]] is None and columns[show.at[0]]["kind"] == "count":
        return Cell("none", t(silent_key(table), language), numeric=True)
    return Cell("plain", written[0], numeric=show.numeric)


def _with_code(columns: Sequence[Mapping[str, Any]], row: Sequence[Any], code: str, language: str) -> str:
    """The code beside a name, and that the row is one of the benchmark where it is."""
    benchmark = next((column for column, cell in zip(columns, row, strict=True)
                      if column["id"] == "benchmark" and cell), None)
    return f"{code}, {lower_first(t(benchmark['label'], language))}" if benchmark else code


def _stars(columns: Sequence[Mapping[str, Any]], show: Show, row: Sequence[Any], language: str) -> Cell:
    """The stars, the tests met beside them; one that what is not published could undo is marked as uncertain."""
    at = {column["id"]: place for place, column in enumerate(columns)}
    if row[show.at[0]] is None:
        known = "jobs" in at and row[at["jobs"]] is not None
        return Cell("plain", DASH if known else t("web-unknown", language))
    met = [lower_first(t(columns[place]["label"], language)) for place in show.at[1:] if row[place]]
    if "certain" in at and row[at["certain"]] is False:
        sure = lower_first(t(columns[at["specialisation"]]["label"], language))
        met[met.index(sure)] = t("profile-uncertain-star", language, test=sure)
    count = int(row[show.at[0]])
    text = "★" * count + "☆" * (len(TESTS) - count)
    return Cell("stars", text, ", ".join(met), spoken=t("stars-of-three", language, n=count))
