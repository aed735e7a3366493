"""European Commission, programmes of the structural funds 2014-2020, with their money by fund and theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import esif
from distretto.evidence.sources.delimited import summed
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "structural_funds_programmes"
LANGUAGE = "en"
FIELDS = ("country", "language", "region", "title")
LINES = ("decided", "fund", "planned_eu", "planned_total", "spent", "theme", "year")


def parse(folder: Path) -> Parsed:
    """Records of `structural_funds_programmes`: one a programme, named by its CCI code.

    Its lines `money` have fund, theme, year and amounts in euro: 2019 the plan, 2018 the ERDF's state.
    """
    places = esif.regions_of_programmes(folder)
    tables = ((esif.planned(folder), esif.PLANNED_IN), (esif.reported(folder), esif.REPORTED_IN))
    values = list(_heads([money for money, _ in tables], places))
    line: dict[str, int] = {}
    for money, year in tables:
        values.extend(_lines(money, year, line))
    return Parsed(records_table(values))


def _heads(tables: list[esif.Money], places: dict[str, str]) -> Iterator[RecordValue]:
    seen = set()
    for money in tables:
        for programme, country, title in zip(money.programme, money.country, money.title, strict=True):
            if programme in seen:
                continue
            seen.add(programme)
            yield RecordValue(programme, 1, LANGUAGE, "language", code=LANGUAGE)
            yield RecordValue(programme, 1, LANGUAGE, "title", text=" ".join(title.split()))
            yield RecordValue(programme, 1, LANGUAGE, "country", code=country, geo=country)
            if programme in places:
                yield RecordValue(programme, 1, LANGUAGE, "region", code=places[programme], geo=places[programme])


def _lines(money: esif.Money, year: int, line: dict[str, int]) -> Iterator[RecordValue]:
    """A line for each fund and theme of a programme; `line` counts them by programme."""
    keys = (money.programme, money.fund, money.theme)
    amounts = {name: summed(keys, values) for name, values in money.amounts.items()}
    (programmes, funds, themes), _ = next(iter(amounts.values()))
    for row, programme in enumerate(programmes):
        at = line[programme] = line.get(programme, -1) + 1
        yield RecordValue(programme, 1, LANGUAGE, "money.fund", at, code=funds[row])
        yield RecordValue(programme, 1, LANGUAGE, "money.theme", at, code=themes[row])
        yield RecordValue(programme, 1, LANGUAGE, "money.year", at, year=float(year))
        for name, (_, values) in amounts.items():
            if not np.isnan(values[row]):
                yield RecordValue(programme, 1, LANGUAGE, f"money.{name}", at, number=round(float(values[row]), 2))


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="e4v6-qrrq, 99js-gm52",
    licence=COMMISSION_TERMS,
    citation=esif.CITATION,
    retrieved="2019-04",
    version="2019-04",
    edition="2013",
    indicators=tuple(Indicator(field, "") for field in (*FIELDS, *(f"money.{column}" for column in LINES))),
    files=esif.FILES,
    reuse="authorised",
    parse=parse,
    shape="records",
)
