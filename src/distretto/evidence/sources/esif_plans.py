"""European Commission, structural funds 2014-2020: planned, decided and spent by place, fund and theme."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import esif
from distretto.evidence.sources.delimited import summed, tidy
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "structural_funds_plans"
INDICATORS = ("planned_eu", "planned_total", "decided", "spent")
UNIT = "eur"


def parse(folder: Path) -> Parsed:
    """Rows of `structural_funds_plans`: countries, and the regions that have programmes of their own.

    `industry` is fund and theme, ERDF.TO01. A country is the sum of all its programmes, regional and national; a
    region has only its own programmes, and what national ones spend there is not known. 2019 is the plan of all
    funds; 2018 the ERDF's state with the plan in the same breakdown. TC is territorial cooperation.
    """
    import pyarrow as pa

    places = esif.regions_of_programmes(folder)
    tables = [
        *_summed(esif.planned(folder), places, esif.PLANNED_IN),
        *_summed(esif.reported(folder), places, esif.REPORTED_IN),
    ]
    return Parsed(pa.concat_tables(tables))


def _summed(money: esif.Money, places: dict[str, str], year: int) -> list[pa.Table]:
    group = np.array([f"{fund}.{theme}" for fund, theme in zip(money.fund, money.theme, strict=True)], dtype=object)
    region = np.array([places.get(programme, "") for programme in money.programme], dtype=object)
    own = region != ""
    geo = np.concatenate([money.country, region[own]])
    themes = np.concatenate([group, group[own]])
    tables = []
    for indicator, amounts in money.amounts.items():
        (geos, groups), values = summed((geo, themes), np.concatenate([amounts, amounts[own]]))
        tables.append(tidy(
            NAME, indicator=indicator, geo=geos, industry=groups, time=year, unit=UNIT, value=np.round(values, 2),
        ))
    return tables


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="e4v6-qrrq, 99js-gm52",
    licence=COMMISSION_TERMS,
    citation=esif.CITATION,
    retrieved="2019-04",
    version="2019-04",
    edition="2013",
    indicators=tuple(Indicator(indicator, UNIT) for indicator in INDICATORS),
    files=esif.FILES,
    reuse="authorised",
    parse=parse,
)
