"""How answers are printed: rich in a terminal, plain and stable in a pipe, Markdown for a document."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Protocol, TextIO

from distretto.cli.speech import language, words
from distretto.rendering.reading import Reading, Way, emphasised, read_finding
from distretto.rendering.tables import RenderedTable, render_table
from distretto.themes.finding import Finding

Headings = Sequence[str]
Rows = Sequence[Sequence[str]]
WIDEST, GAP, FEWEST = 36, 3, 2


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

    def table(self, headings: Headings, rows: Rows, numeric: Sequence[bool]) -> Sequence[str]:
        """A table; returns the headings of the columns for which there was no room."""


def is_terminal(stream: TextIO | None = None) -> bool:
    """Whether a person reads along."""
    return bool((stream or sys.stdout).isatty())


def printer(stream: TextIO | None = None) -> Printer:
    """Rich where a person reads along, plain otherwise."""
    stream = stream or sys.stdout
    return Rich(stream) if is_terminal(stream) else Plain(stream)


class Plain:
    """Plain text: no colours, nothing cut off, the same at every width."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
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

    def table(self, headings: Headings, rows: Rows, numeric: Sequence[bool]) -> Sequence[str]:
        """Columns two spaces apart, numbers to the right."""
        lines = [list(headings), *[list(row) for row in rows]]
        widths = [max(_width(line[place]) for line in lines) for place in range(len(headings))]
        for line in lines:
            cells = [
                _pad(cell, width, right)
                for cell, width, right in zip(line, widths, numeric, strict=True)
            ]
            self._line("  ".join(cells))
        return ()


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

    def table(self, headings: Headings, rows: Rows, numeric: Sequence[bool]) -> Sequence[str]:
        """A pipe table."""
        rule = ["---:" if right else "---" for right in numeric]
        for line in (headings, rule, *rows):
            self._line("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |")
        return ()


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

    def table(self, headings: Headings, rows: Rows, numeric: Sequence[bool]) -> Sequence[str]:
        """A table with a line under its head and none elsewhere, of the columns that fit the terminal."""
        from rich.box import SIMPLE_HEAD
        from rich.table import Table
        from rich.text import Text

        widths = _fitting(headings, rows, self.console.width)
        shown = len(widths)
        made = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
        for heading, right, width in zip(headings, numeric, widths, strict=False):
            justify: Any = "right" if right else "left"
            made.add_column(Text(heading), justify=justify, overflow="fold", min_width=width)
        for row in rows:
            made.add_row(*(Text(cell) for cell in row[:shown]))
        self._print(made)
        return headings[shown:]


def tell(finding: Finding, to: Printer, *, table: str | None, whole: bool) -> None:
    """A finding as its page tells it: question, answer, how sure, table, from here, source."""
    reading = read_finding(finding, language())
    to.title(reading.question)
    for fault in reading.faults:
        to.sentence(fault)
    to.sentence(" ".join(reading.answer))
    to.heading(words("reading-how-sure"))
    for sure in reading.how_sure:
        to.item(sure.label, sure.sentence)
    tell_table(render_table(finding.content, table, language()), to, whole=whole or table is not None)
    shown = finding.table(table)["id"]
    others = [other["id"] for other in finding.content["tables"] if other["id"] != shown]
    if others:
        to.item("", words("cli-more-tables", ids=", ".join(others)))
    _tell_rest(reading, to, finding.hash)


def _tell_rest(reading: Reading, to: Printer, hash_: str) -> None:
    if reading.cannot_tell:
        to.heading(words("reading-cannot-tell"))
        for sentence in reading.cannot_tell:
            to.item("", sentence)
    if reading.onward:
        to.heading(words("reading-from-here"))
        for way in reading.onward:
            to.item("", f"{way.question} {_address(way)}")
    to.heading(words("reading-sources"))
    for source in reading.sources:
        to.item("", source)
    to.item(words("reading-finding"), hash_)


def tell_table(table: RenderedTable, to: Printer, *, whole: bool) -> None:
    """A table; the first rows of it where a reader may ask for the rest."""
    to.heading(table.title)
    rows = table.rows if whole else table.rows[: table.first]
    left_out = to.table(
        [f"{h.label} ({h.technical})" if h.technical else h.label for h in table.headers],
        [[cell.text for cell in row.cells] for row in rows],
        [h.align == "right" for h in table.headers],
    )
    if len(rows) < len(table.rows):
        to.item("", words("cli-rows-left", left=len(table.rows) - len(rows)))
    if left_out:
        to.item("", words("cli-columns-left", columns=", ".join(left_out)))
    if table.note or table.missing_note:
        to.item("", table.note or table.missing_note)


def _address(way: Way) -> str:
    if not way.answered:
        return f"({words('cli-not-answered-yet')})"
    options = "".join(f" --{name.replace('_', '-')} {value}" for name, value in way.parameters.items())
    return f"(distretto ask {way.to}{options})"


def _fitting(headings: Headings, rows: Rows, width: int) -> list[int]:
    """The widths of the columns that fit: each as its widest cell and the longest word of its heading."""
    widths: list[int] = []
    for place, heading in enumerate(headings):
        widest = max([*(_width(word) for word in heading.split()), *(_width(row[place]) for row in rows)])
        widths.append(min(widest, WIDEST))
        if sum(widths) + GAP * len(widths) > width and place >= FEWEST:
            return widths[:-1]
    return widths


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
