"""How answers are printed: rich in a terminal, plain and stable in a pipe, Markdown for a document."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TextIO

from distretto.cli.speech import language, words
from distretto.rendering.reading import Reading, Way, emphasised, read_finding
from distretto.rendering.tables import RenderedTable, render_table
from distretto.themes.finding import Finding

Headings = Sequence[str]
Rows = Sequence[Sequence[str]]
WIDEST, NARROWEST, GAP, FEWEST = 36, 20, 3, 2
PIPE_ROOM = 110
"""Characters of a line of a table in a pipe, where not every column is asked for."""

FIRST = {"label": 0, "area": 0, "series": 0, "x": 1, "value": 1, "y": 1, "size": 2, "low": 3}
STARS, CODE, BOUNDS, REST = 4, 5, 6, 7
"""Which columns stay where there is no room for all: names, what is measured, its interval, stars, codes, bounds."""


class Printer(Protocol):
    """What every way of printing can do."""

    def title(self, text: str) -> None:
        """The question."""

    def heading(self, text: str) -> None:
        """The heading of a part."""

    def sentence(self, text: str) -> None:
        """A paragraph; asterisks mark the reader's own figure."""

    def item(self, label: str, text: str) -> None:
        """A line of a list, with a label or without."""

    def table(
        self, headings: Headings, rows: Rows, numeric: Sequence[bool], ranks: Sequence[int] = (), *,
        folded: bool = False,
    ) -> int:
        """A table; returns for how many columns there was no room. Those of a low rank go in first; where cells may be
        folded (a list of words, not figures), columns of words are made narrower before one is left out.
        """


def is_terminal(stream: TextIO | None = None) -> bool:
    """Whether a person reads along."""
    return bool((stream or sys.stdout).isatty())


def printer(stream: TextIO | None = None, *, every_column: bool = True) -> Printer:
    """Rich where a person reads along, plain otherwise."""
    stream = stream or sys.stdout
    return Rich(stream) if is_terminal(stream) else Plain(stream, 0 if every_column else PIPE_ROOM)


class Plain:
    """Plain text: no colours, no cell cut off, the same whatever reads it. `room` bounds a table; 0 does not."""

    def __init__(self, stream: TextIO, room: int = 0) -> None:
        self.stream = stream
        self.room = room
        self.begun = False

    def _line(self, text: str = "") -> None:
        self.stream.write(text.rstrip() + "\n")
        self.begun = True

    def _gap(self) -> None:
        if self.begun:
            self._line()

    def title(self, text: str) -> None:
        """The question."""
        self._gap()
        self._line(text)

    def heading(self, text: str) -> None:
        """The heading of a part."""
        self._gap()
        self._line(text)

    def sentence(self, text: str) -> None:
        """A paragraph."""
        self._gap()
        self._line(emphasised(text))

    def item(self, label: str, text: str) -> None:
        """A line of a list."""
        self._line(f"  {label}: {emphasised(text)}" if label else f"  {emphasised(text)}")

    def table(
        self, headings: Headings, rows: Rows, numeric: Sequence[bool], ranks: Sequence[int] = (), *,
        folded: bool = False,
    ) -> int:
        """Columns two spaces apart, numbers to the right."""
        lines = [list(headings), *[list(row) for row in rows]]
        widths = [max(_width(line[place]) for line in lines) for place in range(len(headings))]
        shown = _fitting([width + 2 for width in widths], ranks, self.room + 2 if self.room else sum(widths) * 2)
        for line in lines:
            self._line("  ".join(_pad(line[place], widths[place], numeric[place]) for place in shown))
        return len(headings) - len(shown)


class Markdown(Plain):
    """Markdown, as it goes into a document or a discussion."""

    def title(self, text: str) -> None:
        """The question."""
        super().title(f"# {text}")

    def heading(self, text: str) -> None:
        """The heading of a part."""
        super().heading(f"## {text}")
        self._line()

    def sentence(self, text: str) -> None:
        """A paragraph."""
        self._gap()
        self._line(emphasised(text, "**", "**"))

    def item(self, label: str, text: str) -> None:
        """A line of a list."""
        text = emphasised(text, "**", "**")
        self._line(f"- {label}: {text}" if label else f"- {text}")

    def table(
        self, headings: Headings, rows: Rows, numeric: Sequence[bool], ranks: Sequence[int] = (), *,
        folded: bool = False,
    ) -> int:
        """A pipe table, of every column."""
        rule = ["---:" if right else "---" for right in numeric]
        for line in (headings, rule, *rows):
            self._line("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |")
        return 0


class Rich:
    """For a person at a terminal: quiet, wrapped at its width, emphasis by weight."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console

        self.console = Console(file=stream, highlight=False)

    def _print(self, text: Any = "", **options: Any) -> None:
        self.console.print(text, **options)

    def title(self, text: str) -> None:
        """The question."""
        from rich.text import Text

        self._print()
        self._print(Text(text, style="bold"))

    def heading(self, text: str) -> None:
        """The heading of a part."""
        from rich.text import Text

        self._print()
        self._print(Text(text, style="bold"))

    def sentence(self, text: str) -> None:
        """A paragraph."""
        self._print()
        self._print(_rich(text))

    def item(self, label: str, text: str) -> None:
        """A line of a list, indented when it is wrapped."""
        from rich.padding import Padding

        shown = _rich(text)
        if label:
            shown = _rich(f"{label}  ").append_text(shown)
            shown.stylize("dim", 0, len(label))
        self._print(Padding(shown, (0, 0, 0, 2)))

    def table(
        self, headings: Headings, rows: Rows, numeric: Sequence[bool], ranks: Sequence[int] = (), *,
        folded: bool = False,
    ) -> int:
        """A table with a line under its head and none elsewhere, of the columns that fit the terminal."""
        from rich.box import SIMPLE_HEAD
        from rich.table import Table
        from rich.text import Text

        widths = [_needed(heading, [row[place] for row in rows]) for place, heading in enumerate(headings)]
        wordy = {
            place: max(_width(row[place]) for row in rows) for place in range(len(headings))
            if folded and any(" " in row[place] for row in rows)
        }
        widths = [min(width, NARROWEST) if place in wordy else width for place, width in enumerate(widths)]
        shown = _fitting([width + GAP for width in widths], ranks, self.console.width + 1)
        widths = _filled(widths, wordy, shown, self.console.width + 1)
        widths = _widened(headings, widths, shown, self.console.width + 1)
        made = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
        for place in shown:
            justify: Any = "right" if numeric[place] else "left"
            made.add_column(Text(headings[place]), justify=justify, overflow="fold", width=widths[place])
        for row in rows:
            made.add_row(*(Text(row[place]) for place in shown))
        self._print(made)
        return len(headings) - len(shown)


def tell(finding: Finding, to: Printer, *, table: str | None, whole: bool, data: str | None = None) -> None:
    """A finding as its page tells it: question, answer, how sure, table, from here, source.

    data : the table of one's own that it was asked of, for the questions that it leads to.
    """
    reading = read_finding(finding, language())
    to.title(reading.question)
    for fault in reading.faults:
        to.sentence(fault)
    to.sentence(" ".join(reading.answer))
    to.heading(words("reading-how-sure"))
    for sure in reading.how_sure:
        to.item(sure.label, sure.sentence)
    rendered = render_table(finding.content, table, language())
    tell_table(rendered, to, whole=whole or table is not None, ranks=ranks_of(finding, rendered))
    shown = finding.table(table)["id"]
    others = [other["id"] for other in finding.content["tables"] if other["id"] != shown]
    if others:
        to.item("", words("cli-more-tables", ids=", ".join(others)))
    _tell_rest(reading, to, finding.hash, data)


def _tell_rest(reading: Reading, to: Printer, hash_: str, data: str | None) -> None:
    if reading.cannot_tell:
        to.heading(words("reading-cannot-tell"))
        for sentence in reading.cannot_tell:
            to.item("", sentence)
    if reading.onward:
        to.heading(words("reading-from-here"))
        for way in reading.onward:
            to.item("", f"{way.question} {_address(way, data)}")
    to.heading(words("reading-sources"))
    for source in reading.sources:
        to.item("", source)
    to.item(words("reading-finding"), hash_)


def ranks_of(finding: Finding, table: RenderedTable) -> list[int]:
    """How early each column goes into a table that has no room for all: by the part that it plays in a figure."""
    parts: dict[str, int] = {}
    for figure in finding.content["figures"]:
        if figure["table"] == table.id:
            for role, column in figure["encode"].items():
                parts[str(column)] = min(FIRST.get(role, REST), parts.get(str(column), REST))
    kinds = {"stars": STARS, "code": CODE}
    bounds = {header.id: BOUNDS for header in table.headers if header.id == "hidden_low"}
    return [
        min(parts.get(h.id, REST), kinds.get(h.kind, REST), bounds.get(h.id, REST)) for h in table.headers
    ]


def tell_table(table: RenderedTable, to: Printer, *, whole: bool, ranks: Sequence[int] = ()) -> None:
    """A table; the first rows of it where a reader may ask for the rest."""
    to.heading(table.title)
    rows = table.rows if whole else table.rows[: table.first]
    left_out = 0 if not rows else to.table(
        [f"{h.label} ({h.technical})" if h.technical else h.label for h in table.headers],
        [[cell.text for cell in row.cells] for row in rows],
        [h.align == "right" for h in table.headers], ranks,
    )
    if not rows:
        to.item("", words("no-rows"))
    if len(rows) < len(table.rows):
        to.item("", words("cli-rows-left", left=len(table.rows) - len(rows)))
    if left_out:
        to.item("", words("cli-columns-left", left=left_out, shown="pipe" if isinstance(to, Plain) else "terminal"))
    if table.note or table.missing_note:
        to.item("", table.note or table.missing_note)


def tell_list(to: Printer, headings: Headings, rows: Rows, numeric: Sequence[bool], ranks: Sequence[int] = ()) -> None:
    """A list of things with what is known of each: as many columns as there is room for, and how many there are not."""
    if left_out := to.table(headings, rows, numeric, ranks, folded=True):
        to.item("", words("cli-list-columns-left", left=left_out))


def _address(way: Way, data: str | None) -> str:
    if not way.answered:
        return f"({words('cli-not-answered-yet')})"
    options = "".join(f" --{name.replace('_', '-')} {value}" for name, value in way.parameters.items())
    return f"(distretto ask {way.to}{options}{f' --data {data}' if data else ''})"


def _needed(heading: str, cells: Sequence[str]) -> int:
    """The width of a column: its widest cell and the longest word of its heading, which may be wrapped."""
    return min(max(_width(text) for text in [*heading.split(), *cells, ""]), WIDEST)


def _filled(widths: Sequence[int], wanted: Mapping[int, int], shown: Sequence[int], room: int) -> list[int]:
    """The widths with the room that is left given to the columns of words that lack most of what they want."""
    given = list(widths)
    for _ in range(room - sum(given[place] + GAP for place in shown)):
        lacking = {place: wide - given[place] for place, wide in wanted.items() if place in shown}
        most = max(lacking, key=lambda place: lacking[place], default=None)
        if most is None or lacking[most] <= 0:
            break
        given[most] += 1
    return given


def _widened(headings: Headings, widths: Sequence[int], shown: Sequence[int], room: int) -> list[int]:
    """The widths with the room that is left given to the headings that are wrapped most."""
    given = list(widths)
    for _ in range(room - sum(given[place] + GAP for place in shown)):
        most = max(shown, key=lambda place: _width(headings[place]) / max(given[place], 1))
        if given[most] < _width(headings[most]):
            given[most] += 1
    return given


def _fitting(widths: Sequence[int], ranks: Sequence[int], room: int) -> list[int]:
    """The places of the columns for which there is room, those of a low rank first, in the order of the table."""
    order = sorted(range(len(widths)), key=lambda place: (ranks[place] if ranks else 0, place))
    shown: list[int] = []
    for place in order:
        if len(shown) >= FEWEST and sum(widths[one] for one in shown) + widths[place] > room:
            break
        shown.append(place)
    return sorted(shown)


def _rich(text: str) -> Any:
    from rich.markup import escape
    from rich.text import Text

    return Text.from_markup(emphasised(escape(text), "[bold]", "[/bold]"))


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _pad(text: str, width: int, right: bool) -> str:
    gap = " " * (width - _width(text))
    return gap + text if right else text + gap
