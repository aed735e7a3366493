"""What the three forms of a brief share: its pages in words, with figures and tables numbered and cut to measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from distretto.rendering.citation import name, source_line
from distretto.rendering.figures import figure_svg
from distretto.rendering.reading import Reading, Sure, emphasised
from distretto.rendering.tables import DASH, Cell, Header, RenderedTable, render_table
from distretto.rendering.text import say, say_marked, t
from distretto.reports.brief import Answered, Brief, Chapter

ROWS = 6
FIRST_SAYS = 2
"""So many statements of an answer of which the brief says the gist: its page has the rest."""
FIGURES = (2, 1, 0)
"""So many figures stand with a chapter's first answer, its second, and each of the others."""
PAGE_COLUMNS = 7
"""A4 holds so many columns of a table; the finding's page has the rest."""

ALONE, BESIDE = 60, 48
"""The share of the page's width, in per cent, of a figure that stands alone and of one beside another."""

LEFT_OUT = frozenset({
    "code", "share", "size", "specialisation", "focus", "certain", "rank_near", "pay_relative",
    "national", "allocation", "pareto", "reached", "efficient",
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
    gist: bool = False


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
        summary=tuple(
            ((f"{a.reading.question} ", False), *say_marked(a.finding.content["says"][0], brief.language))
            for chapter in brief.chapters for a in _in_short(chapter)
        ),
        chapters=tuple(
            PageChapter(chapter.title, chapter.about, tuple(
                _answer(answer, brief, figures, tables, place)
                for place, answer in enumerate(chapter.answers)
            ))
            for chapter in brief.chapters if chapter.answers
        ),
        annex=tuple(chapter for chapter in brief.chapters if chapter.unanswered),
        software=brief.software,
    )


def _in_short(chapter: Chapter) -> tuple[Answered, ...]:
    """What a chapter gives to the first page: what it tells with figures, or else the first gist of it."""
    return tuple(answer for answer in chapter.answers if not answer.gist) or chapter.answers[:1]


def words_of(brief: Brief) -> dict[str, str]:
    """The document's own words."""
    own = ("in-short", "annex", "annex-about", "sources", "cite", "boundaries")
    return {key: brief.word(key) for key in own} | {
        key: t(f"reading-{key}", brief.language) for key in ("how-sure", "cannot-tell")
    }


def _answer(
    answer: Answered, brief: Brief, figures: Iterator[int], tables: Iterator[int], place: int,
) -> PageAnswer:
    """A question's page: the one that leads its chapter with its figures and table, the next one with a figure."""
    reading, leads = answer.reading, place == 0
    gist = answer.gist
    return PageAnswer(
        question=reading.question,
        says=tuple(say_marked(statement, brief.language) for statement in _said(answer)),
        how_sure=tuple((sure.label, sure.sentence) for sure in (_gravest(reading) if gist else reading.how_sure)),
        figures=() if gist else _figures(answer, brief, figures, FIGURES[min(place, len(FIGURES) - 1)]),
        tables=(_table(answer, brief, next(tables)),) if leads and not gist else (),
        cannot_tell=reading.cannot_tell if leads and not gist else (),
        source=brief.word("gist-source", finding=name(answer.finding)) if gist
        else source_line(answer.finding, brief.language),
        gist=gist,
    )


def _said(answer: Answered) -> Sequence[Mapping[str, Any]]:
    """What is said of an answer: all of it, or the first statements."""
    said: Sequence[Mapping[str, Any]] = answer.finding.content["says"]
    return said[:FIRST_SAYS] if answer.gist else said


def _gravest(reading: Reading) -> tuple[Sure, ...]:
    """What matters most of an answer of which the brief says the gist: whether its records are confirmed, or else what
    is said first."""
    return tuple(sure for sure in reading.how_sure if sure.kind == "recorded")[-1:] or reading.how_sure[:1]


def _figures(answer: Answered, brief: Brief, numbers: Iterator[int], most: int) -> tuple[PageFigure, ...]:
    content, language = answer.finding.content, brief.language
    shown = content["figures"][:most]
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
        for figure, alone in zip(shown, _alone(len(shown)), strict=True)
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
