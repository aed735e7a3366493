"""What the three forms of a brief share: its pages in words, with figures and tables numbered and cut to measure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from distretto.rendering.citation import source_line
from distretto.rendering.figures import figure_svg
from distretto.rendering.reading import emphasised
from distretto.rendering.tables import DASH, Cell, Header, RenderedTable, render_table
from distretto.rendering.text import say, say_marked, t
from distretto.reports.brief import Answered, Brief, Chapter

ROWS = 10
PAGE_COLUMNS = 7
"""A4 holds so many columns of a table; the finding's page has the rest."""

ALONE, BESIDE = 74, 48
"""The share of the page's width, in per cent, of a figure that stands alone and of one beside another."""

LEFT_OUT = frozenset({
    "code", "share", "size", "specialisation", "focus", "certain", "rank_near", "pay_relative",
    "national", "allocation", "pareto",
})

Pieces = tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class PageFigure:
    """A figure as it goes into a document; `width` is its share of the page in per cent."""

    id: str
    number: str
    title: str
    note: str
    alt: str
    svg: str
    width: int


@dataclass(frozen=True)
class PageColumn:
    """A column's heading and whether its cells are numbers."""

    label: str
    numeric: bool


@dataclass(frozen=True)
class PageTable:
    """A table cut to what a page holds; `more` says what is left out."""

    number: str
    title: str
    note: str
    columns: tuple[PageColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str


@dataclass(frozen=True)
class PageAnswer:
    """One question with its answer, doubts, figures and tables."""

    question: str
    says: tuple[Pieces, ...]
    how_sure: tuple[tuple[str, str], ...]
    figures: tuple[PageFigure, ...]
    tables: tuple[PageTable, ...]
    cannot_tell: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class PageChapter:
    """A theme with its answers."""

    title: str
    about: str
    answers: tuple[PageAnswer, ...]


@dataclass(frozen=True)
class Pages:
    """The whole document in words, whatever its form; `annex` holds the chapters with unanswered questions."""

    summary: tuple[Pieces, ...]
    chapters: tuple[PageChapter, ...]
    annex: tuple[Chapter, ...]
    software: str


def pages_of(brief: Brief) -> Pages:
    """The brief laid out: what is answered, then what is not."""
    figures, tables = count(1), count(1)
    return Pages(
        summary=tuple(say_marked(a.finding.content["says"][0], brief.language) for a in brief.answers),
        chapters=tuple(
            PageChapter(chapter.title, chapter.about,
                        tuple(_answer(answer, brief, figures, tables) for answer in chapter.answers))
            for chapter in brief.chapters if chapter.answers
        ),
        annex=tuple(chapter for chapter in brief.chapters if chapter.unanswered),
        software=brief.software,
    )


def words_of(brief: Brief) -> dict[str, str]:
    """The document's own words."""
    own = ("in-short", "annex", "annex-about", "sources", "cite", "boundaries")
    return {key: brief.word(key) for key in own} | {
        key: t(f"reading-{key}", brief.language) for key in ("how-sure", "cannot-tell")
    }


def _answer(answer: Answered, brief: Brief, figures: Iterator[int], tables: Iterator[int]) -> PageAnswer:
    reading = answer.reading
    gist = answer.rests_on_records
    return PageAnswer(
        question=reading.question,
        says=tuple(say_marked(statement, brief.language) for statement in answer.finding.content["says"]),
        how_sure=tuple((sure.label, sure.sentence) for sure in reading.how_sure),
        figures=() if gist else _figures(answer, brief, figures),
        tables=() if gist else (_table(answer, brief, next(tables)),),
        cannot_tell=() if gist else reading.cannot_tell,
        source=source_line(answer.finding, brief.language),
    )


def _figures(answer: Answered, brief: Brief, numbers: Iterator[int]) -> tuple[PageFigure, ...]:
    content, language = answer.finding.content, brief.language
    return tuple(
        PageFigure(
            figure["id"],
            brief.word("figure", n=next(numbers)),
            emphasised(say(figure["title"], language)),
            say(figure["note"], language),
            say(figure["alt"], language),
            figure_svg(content, figure["id"], language, width="wide" if alone else "narrow", form="document"),
            ALONE if alone else BESIDE,
        )
        for figure, alone in zip(content["figures"], _alone(len(content["figures"])), strict=True)
    )


def _alone(figures: int) -> tuple[bool, ...]:
    """Which figures stand alone: the first of an odd number; the others stand two side by side."""
    return tuple(place == 0 and figures % 2 == 1 for place in range(figures))


def _table(answer: Answered, brief: Brief, number: int) -> PageTable:
    """The first table of an answer, cut to the columns and rows that a page holds."""
    table = render_table(answer.finding.content, None, brief.language)
    rows = table.rows[:ROWS]
    columns = list(_columns(table))[:PAGE_COLUMNS]
    more = brief.word("rows", shown=len(rows), all=len(table.rows)) if len(table.rows) > len(rows) else ""
    return PageTable(
        number=brief.word("table", n=number),
        title=table.title,
        note=" ".join(note for note in (table.note, "" if table.note else table.missing_note) if note),
        columns=tuple(PageColumn(_heading(header), header.align == "right") for header, _ in columns),
        rows=tuple(tuple(_cell(row.cells, place, brief) for _, place in columns) for row in rows),
        more=more,
    )


def _columns(table: RenderedTable) -> Iterator[tuple[Header, tuple[int, ...]]]:
    """The columns of the page with the places of their cells: a position and of how many stand in one."""
    at = {header.id: place for place, header in enumerate(table.headers)}
    for header in table.headers:
        if header.id in LEFT_OUT or header.id.startswith("among"):
            continue
        if all(row.cells[at[header.id]].missing for row in table.rows):
            continue
        among = at.get(header.id.replace("rank", "among")) if header.id.startswith("rank") else None
        yield header, (at[header.id],) if among is None else (at[header.id], among)


def _heading(header: Header) -> str:
    return f"{header.label} ({header.technical})" if header.technical else header.label


def _cell(cells: tuple[Cell, ...], places: tuple[int, ...], brief: Brief) -> str:
    written = [cells[place].text for place in places]
    if len(written) == 1 or DASH in written:
        return written[0]
    return brief.word("of", n=written[0], all=written[1])
