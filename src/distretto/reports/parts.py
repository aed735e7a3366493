"""What the three forms of a brief share: the figures of an answer and the tables cut to a page's measure."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.rendering.figures import figure_svg
from distretto.rendering.text import say
from distretto.reports.brief import ROWS, Answered, Brief

PAGE_COLUMNS = 7
"""A4 holds so many columns of a table; the finding's page has the rest."""

LEFT_OUT = frozenset(
    {
        "among",
        "rank_near",
        "among_near",
        "pay_relative",
        "size",
        "specialisation",
        "focus",
        "code",
        "hidden_low",
        "hidden_high",
        "national",
        "share",
        "pareto",
        "allocation",
    }
)


@dataclass(frozen=True)
class DrawnFigure:
    """A figure of an answer as it goes into a document; `width` is its share of the page in per cent."""

    id: str
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

    title: str
    note: str
    columns: tuple[PageColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str


def figures_of(answer: Answered, language: str) -> tuple[DrawnFigure, ...]:
    """The figures of an answer, drawn for print."""
    content = answer.finding.content
    return tuple(
        DrawnFigure(
            figure["id"],
            say(figure["title"], language),
            say(figure["note"], language),
            say(figure["alt"], language),
            figure_svg(content, figure["id"], language, width="wide", form="document"),
            58 if figure["kind"] == "choropleth" else 74,
        )
        for figure in content["figures"]
    )


def tables_of(answer: Answered, brief: Brief) -> tuple[PageTable, ...]:
    """The first table of an answer, cut to the columns and rows that a page holds."""
    table = answer.reading.tables[0]
    keep = [place for place, column in enumerate(table.columns) if column.id not in LEFT_OUT][:PAGE_COLUMNS]
    rows = table.rows[:ROWS]
    more = brief.word("rows", shown=len(rows), all=len(table.rows)) if len(table.rows) > len(rows) else ""
    return (
        PageTable(
            table.title,
            table.note,
            tuple(PageColumn(table.columns[place].heading, table.columns[place].numeric) for place in keep),
            tuple(tuple(row[place] for place in keep) for row in rows),
            more,
        ),
    )
