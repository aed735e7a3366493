"""What is wrong with a file, free of any language: a case with its values, to be said as `source-fault-CASE`.

A reader that goes on after a wrong cell hands it to `refuse`; within `gathering` all of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

SHOWN = 20
"""How many faults of a file are named; the others are counted."""

_HELD = 1000
"""How many faults are held, of which the first rows of the file are named: columns are read one after another."""

_SENTENCES = {
    "plain": "{reason}",
    "not-here": "the file is not in {folder}",
    "columns": "it has no column {missing}; it has {found}",
    "empty": "it is empty",
    "length": "it has {found} cells, where {wanted} are expected",
    "unreadable": "it cannot be read",
    "no-text": "it is no text",
    "not-utf8": "it is not in UTF-8",
    "not-utf8-save": "it is not in UTF-8: save it anew as “CSV UTF-8”, or give the workbook",
    "no-zip": "it is no ZIP archive, or a damaged one",
    "no-archive": "it is neither a folder nor a ZIP archive",
    "no-workbook": "it is no workbook (XLSX), or a damaged one",
    "no-gzip": "its compression is damaged",
    "no-json": "it is no JSON, or not whole",
    "no-json-stat": "it is no data set of JSON-stat",
    "no-csv": "it is no CSV",
    "not-whole": "its last line is not whole",
    "dimensions": "its dimensions cannot be read",
    "dimension-sizes": "its dimensions have other sizes than it says",
    "dimension-cells": "it has more cells than its dimensions",
    "codes-gone": "{dimension} no longer has {missing}; it has {found}",
    "divided": "{dimension} divides it anew: {found}",
    "no-file": "no file for it is given: its name has to contain {table}",
    "no-inside": "it has no {name}",
    "not-language": "'{given}' is not a language to load: two letters, as in it; English is here",
    "no-known-name": "it names nothing that is known here",
    "none-of": "it is in none of {places}",
    "not-number": "'{given}' is not a number",
    "not-whole-number": "'{given}' is not a whole number",
    "not-year": "'{given}' is not a year",
    "not-date": "'{given}' is no date",
    "not-amount": "'{given}' is no amount",
    "not-code": "'{given}' is not a code of this table",
    "not-region": "'{given}' is no code of a region",
    "not-country": "'{given}' is not a known country",
    "negative": "{given} is negative",
    "outside": "{given} is not between {least} and {most}",
    "not-percent": "{given} is no percent per year",
    "not-index": "{given} is no index {least} to {most}",
    "not-thirds": "the index is not in steps of a third",
    "ends-first": "the forecast ends before it begins",
    "no-country": "it has no country that areas know",
    "no-exports": "it has no exports of a country that areas know",
    "no-geojson": "it is no GeoJSON of one collection",
    "topojson": "it is TopoJSON; the same boundaries as GeoJSON, in degrees (4326), are needed",
    "feature-lacks": "feature {number} has no {part}",
    "feature-kind": "feature {number} is a {kind}, where a Polygon or a MultiPolygon is expected",
    "feature-wrong": "feature {number} is no boundary in degrees of longitude and latitude",
    "no-placed-project": "it has no project with a region and a year",
    "no-project": "no project is named",
    "strange-project": "the project {given} is not in project.csv",
    "nobody": "it lists nobody",
    "no-esco-date": "no date tells its year",
    "not-esco-code": "'{given}' is no code of ESCO",
    "not-skill-type": "'{given}' is no type of skill",
    "not-relation": "'{given}' is neither essential nor optional",
    "not-parquet": "it is not a Parquet table",
    "same-year": "{other} is of {year} too: one table a year",
    "no-csv-inside": "there is no CSV file in it",
    "name-without-year": "its name does not tell the year, as in {example}",
    "lacks-row": "{label} has no row: the table is not whole",
    "lacks-column": "{label} has no column: the table is not whole",
    "no-final-use": "it has no column of final use",
    "no-value-added": "it has no row of value added ({row})",
    "no-output": "it has no column of output ({column})",
    "no-accounts": "its rows and columns are no input-output table",
    "no-commas": "it is no table with commas between its columns",
    "no-numbers": "it cannot be read as a table of numbers",
    "column-twice": "it has the column {given} twice",
    "row-twice": "it has the row {given} twice",
    "pair-twice": "it has a pair of seller and buyer twice",
    "cell-twice": "two rows for one cell ({cell})",
    "renamed-twice": "{old} and {new} both have values in {year}",
    "no-economy": "'{given}' is of no economy of the list {codes}",
    "product": "'{given}' is a product: the table industry by industry is needed",
    "no-industry": "'{given}' is no industry of the list {codes} and no final use; tables before NACE Rev. 2 "
                   "(ISIC Rev. 4) with these codes are not read",
    "empty-cell": "the cell of row {label} is empty",
    "not-sold": "what was sold is not the output: {label} has {found} and an output of {output}. The table is not "
                "whole, or not industry by industry",
    "not-bought": "what was bought and added is not the output: {label} has {found} and an output of {output}. The "
                  "table is not whole, or not industry by industry",
    "below-zero": "{seller} sold {amount} to {buyer}: below zero, or one of them has no output",
    "no-cluster-theme": "no project has the theme “Clustering and economic cooperation”: the export has to be of all "
                        "projects, with their themes ({columns} ...)",
    "no-partners": "none of its partners is of a project of the other sheet",
    "no-second-sheet": "there is no sheet of {what} beside: give it as a second file",
    "no-sheet": "no sheet of {what} is in it: the nearest one lacks the column {missing}",
    "no-index-sheet": "it lacks the column {missing}. An index beside another year than 2018 is another one, and is "
                      "not put into this table",
    "area-older": "{area} ends in {year}, at hand in {newest}",
    "no-reason": "without a reason",
    "cut-changed": "the file has changed meanwhile",
    "cut-short": "{size} of {of} bytes",
    "cut-other": "another part came than was asked",
    "cut-network": "the network broke off",
    "offline-name": "its name is not known to this network",
    "offline-certificate": "its certificate is not trusted here",
    "offline-refused": "it takes no connection",
    "offline-network": "there is no connection",
    "no-index-row": "no row is of the summary index (RII)",
}


@dataclass(frozen=True)
class Said:
    """A case with its values; as text it is the English sentence, for a log and a traceback."""

    case: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return _SENTENCES[self.case].format(**self.values)

    def plain(self) -> dict[str, Any]:
        """As it is kept."""
        return {"case": self.case, "values": dict(self.values)}


def said(case: str, **values: object) -> Said:
    """A case with its values as text."""
    return Said(case, {name: str(value) for name, value in values.items()})


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong. file : "" where it is of none in particular. row : counted as a text editor counts
    lines; None where it is of no one row."""

    file: str
    problem: Said
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        place = (self.file, self.row and f"row {self.row}", self.column and f"column {self.column}")
        told = ", ".join(part for part in place if part)
        return f"{told}: {self.problem}" if told else str(self.problem)

    def plain(self) -> dict[str, Any]:
        """As it is kept."""
        return {"file": self.file, "row": self.row, "column": self.column, **self.problem.plain()}


class SourceError(ValueError):
    """A provider's file is not what it should be; the text names the file, the row and the column.

    problem : a case to be said in any language, or a plain English text of the building of the observatory.
    faults : every fault that is named, the first of which is in `file`, `row` and `column`. more : how many others.
    """

    def __init__(
        self, file: str, problem: Said | str, row: int | None = None, column: str | None = None, *,
        others: Sequence[Fault] = (), more: int = 0,
    ) -> None:
        first = Fault(file, problem if isinstance(problem, Said) else said("plain", reason=problem), row, column)
        self.faults = (first, *others)
        self.more = more
        super().__init__("; ".join(str(one) for one in self.faults))
        self.file, self.row, self.column = file, row, column


def several(faults: Sequence[Fault], more: int = 0) -> SourceError:
    """One error of several faults, at least one. more : how many there are besides; those past SHOWN are counted."""
    first, *others = faults[:SHOWN]
    return SourceError(first.file, first.problem, first.row, first.column, others=others,
                       more=more + len(faults) - 1 - len(others))


class _Gathered:
    """The faults that were found so far: the first ones, and how many."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.count = 0

    def add(self, error: SourceError) -> None:
        for fault in error.faults:
            if fault in self.faults:
                continue
            self.count += 1
            if len(self.faults) < _HELD:
                self.faults.append(fault)
        self.count += error.more

    def error(self) -> SourceError:
        held = sorted(self.faults, key=lambda one: (one.file, one.row or 0))
        return several(held, self.count - len(held))


_gathered: ContextVar[_Gathered | None] = ContextVar("gathered", default=None)


def refuse(error: SourceError) -> None:
    """Raise what is wrong; within `gathering` it is noted, and the caller goes on with a value that is none."""
    gathered = _gathered.get()
    if gathered is None:
        raise error
    gathered.add(error)


def refuse_cells(file: str, column: str, problems: Sequence[tuple[int, Said]]) -> None:
    """Refuse cells of a column, each with its row; nothing where there are none."""
    if problems:
        refuse(several([Fault(file, problem, row, column) for row, problem in problems]))


@contextmanager
def gathering() -> Iterator[None]:
    """Read a file to its end and raise one SourceError with every fault in it.

    After the first fault what is read is no data any more, so that a reader may fail on it: then too the faults are
    what is told.
    """
    found = _Gathered()
    token = _gathered.set(found)
    try:
        yield
    except SourceError as error:
        found.add(error)
    except (ValueError, LookupError, ArithmeticError):
        if not found.count:
            raise
    finally:
        _gathered.reset(token)
    if found.count:
        raise found.error()
