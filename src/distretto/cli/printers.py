"""How answers are printed: rich in a terminal, plain and stable in a pipe, Markdown for a document."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Protocol, TextIO

from distretto.cli.speech import words
from distretto.rendering.reading import Reading, ReadTable, Way, emphasised


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

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> None:
        """A table."""


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

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> None:
        """Columns two spaces apart, numbers to the right."""
        lines = [list(headings), *[list(row) for row in rows]]
        widths = [max(_width(line[place]) for line in lines) for place in range(len(headings))]
        for line in lines:
            cells = [
                _pad(cell, width, right)
                for cell, width, right in zip(line, widths, numeric, strict=True)
            ]
            self._line("  ".join(cells))


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

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> None:
        """A pipe table."""
        rule = ["---:" if right else "---" for right in numeric]
        for line in (headings, rule, *rows):
            self._line("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |")


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

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> None:
        """A table with a line under its head and none elsewhere."""
        from rich.box import SIMPLE_HEAD
        from rich.table import Table
        from rich.text import Text

        made = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
        for heading, right in zip(headings, numeric, strict=True):
            made.add_column(Text(heading), justify="right" if right else "left", overflow="fold")
        for row in rows:
            made.add_row(*(Text(cell) for cell in row))
        self._print(made)


def tell(reading: Reading, to: Printer, *, table: str | None, whole: bool, hash_: str) -> None:
    """A finding as its page tells it: question, answer, how sure, table, from here, source."""
    to.title(reading.question)
    for fault in reading.faults:
        to.sentence(fault)
    to.sentence(" ".join(reading.answer))
    to.heading(words("reading-how-sure"))
    for sure in reading.how_sure:
        to.item(sure.label, sure.sentence)
    chosen = [shown for shown in reading.tables if shown.id == table] or list(reading.tables[:1])
    for shown in chosen:
        tell_table(shown, to, whole=whole or table is not None)
    others = [other.id for other in reading.tables if other not in chosen]
    if others:
        to.item("", words("cli-more-tables", ids=", ".join(others)))
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


def tell_table(table: ReadTable, to: Printer, *, whole: bool) -> None:
    """A table; the first rows of it where a reader may ask for the rest."""
    to.heading(table.title)
    rows = table.rows if whole else table.rows[: table.first]
    to.table([c.heading for c in table.columns], rows, [c.numeric for c in table.columns])
    if len(rows) < len(table.rows):
        to.item("", words("cli-rows-left", left=len(table.rows) - len(rows)))
    if table.note:
        to.item("", table.note)


def _address(way: Way) -> str:
    if not way.answered:
        return f"({words('cli-not-answered-yet')})"
    options = "".join(f" --{name.replace('_', '-')} {value}" for name, value in way.parameters.items())
    return f"(distretto ask {way.to}{options})"


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
