"""Published cases of two studies by qualitative comparative analysis, to learn the method from real data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources.countries import CODES
from distretto.evidence.sources.delimited import FIRST_ROW, numbers, read_delimited, years
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

NAME = "published_cases"
LANGUAGE = "en"
COUNTRIES = {
    **CODES, "Australia": "AU", "Canada": "CA", "NewZealand": "NZ", "UK": "UK", "USA": "US",
}
VALUES = ("name", "scale", "value")
FIELDS = (
    "cases", "country", "language", "source", "study", "title", "year",
    *(f"{part}.{column}" for part in ("conditions", "outcome") for column in VALUES),
)


@dataclass(frozen=True)
class Study:
    """A study: its file, the conditions and the outcome as its columns name them, and how they are scaled."""

    id: str
    file: str
    conditions: tuple[str, ...]
    outcome: str
    scale: str
    source: str


HIGH_TECH = Study(
    "schneider_2010", "qca_published/schneider_2010_hightech.csv.gz",
    ("EMP", "BARGAIN", "UNI", "OCCUP", "STOCK", "MA"), "EXPORT", "fuzzy",
    "Schneider, Schulze-Bentrop and Paunescu (2010), Mapping the institutional capital of high-tech firms, Journal of "
    "International Business Studies 41, 246-266.",
)
PERFORMANCE = Study(
    "greckhamer_2008", "qca_published/greckhamer_2008_performance.csv.gz",
    ("MU", "DY", "CO", "DIV", "CRA", "CI", "BUS"), "SP", "crisp",
    "Greckhamer, Misangyi, Elms and Lacey (2008), Using qualitative comparative analysis in strategic management "
    "research, Organizational Research Methods 11, 695-726.",
)


def parse(folder: Path) -> Parsed:
    """Records of `published_cases`, laid out as members' cases are: `conditions` and `outcome` with name and value.

    Values are set memberships, 0 to 1, as published; the raw values behind them are not in the studies' files. A record
    of the second study is a configuration, and `cases` says how many business units have it.
    """
    return Parsed(records_table([*_high_tech(folder), *_performance(folder)]))


def _high_tech(folder: Path) -> Iterator[RecordValue]:
    path = folder / HIGH_TECH.file
    columns = read_delimited(path, ("case", "COUNTRY", "YEAR", *HIGH_TECH.conditions, HIGH_TECH.outcome))
    time, sets = years(path, "YEAR", columns["YEAR"]), _memberships(path, HIGH_TECH, columns)
    for row, (case, country) in enumerate(zip(columns["case"], columns["COUNTRY"], strict=True)):
        if country not in COUNTRIES:
            raise SourceError(path.name, f"{country!r} is not a known country", row + FIRST_ROW, "COUNTRY")
        key = f"{HIGH_TECH.id}/{case}"
        yield from _case(HIGH_TECH, key, f"{country} {time[row]}", {name: sets[name][row] for name in sets})
        code = COUNTRIES[country]
        yield RecordValue(key, 1, LANGUAGE, "country", code=code, geo=code)
        yield RecordValue(key, 1, LANGUAGE, "year", year=float(time[row]))


def _performance(folder: Path) -> Iterator[RecordValue]:
    path = folder / PERFORMANCE.file
    columns = read_delimited(path, (*PERFORMANCE.conditions, PERFORMANCE.outcome, "frequency"))
    count, sets = numbers(path, "frequency", columns["frequency"], whole=True), _memberships(path, PERFORMANCE, columns)
    for row in range(len(count)):
        key = f"{PERFORMANCE.id}/{row + 1:03d}"
        yield from _case(PERFORMANCE, key, f"Configuration {row + 1}", {name: sets[name][row] for name in sets})
        yield RecordValue(key, 1, LANGUAGE, "cases", number=float(count[row]))
        yield RecordValue(key, 1, LANGUAGE, "country", code="US", geo="US")


def _memberships(path: Path, study: Study, columns: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    found = {name: numbers(path, name, columns[name]) for name in (*study.conditions, study.outcome)}
    for name, values in found.items():
        wrong = np.flatnonzero(~((values >= 0) & (values <= 1)))
        if len(wrong):
            row = int(wrong[0])
            raise SourceError(path.name, f"{values[row]:g} is no membership of 0 to 1", row + FIRST_ROW, name)
    return found


def _case(study: Study, key: str, title: str, values: dict[str, float]) -> Iterator[RecordValue]:
    yield RecordValue(key, 1, LANGUAGE, "language", code=LANGUAGE)
    yield RecordValue(key, 1, LANGUAGE, "title", text=title)
    yield RecordValue(key, 1, LANGUAGE, "study", code=study.id)
    yield RecordValue(key, 1, LANGUAGE, "source", text=study.source)
    for part, names in (("conditions", study.conditions), ("outcome", (study.outcome,))):
        for line, name in enumerate(names):
            yield RecordValue(key, 1, LANGUAGE, f"{part}.name", line, code=name)
            yield RecordValue(key, 1, LANGUAGE, f"{part}.scale", line, code=study.scale)
            yield RecordValue(key, 1, LANGUAGE, f"{part}.value", line, number=float(values[name]))


SOURCE = Source(
    name=NAME,
    provider="Schneider, Schulze-Bentrop and Paunescu; Greckhamer, Misangyi, Elms and Lacey",
    table_code="JIBS 41, 246-266; ORM 11, 695-726",
    licence="Published figures, cited as teaching cases; copies from R packages under GPL-2 or later.",
    citation=f"{HIGH_TECH.source} {PERFORMANCE.source}",
    retrieved="2024",
    version="2024",
    edition="2013",
    indicators=tuple(Indicator(field, "") for field in FIELDS),
    files=(HIGH_TECH.file, PERFORMANCE.file),
    reuse="authorised",
    parse=parse,
    shape="records",
)
