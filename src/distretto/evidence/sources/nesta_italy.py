"""Nesta, Mapping Career Causeways: employment in Italy by occupation, and its risk of automation, 2014 to 2018."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    FIRST_ROW,
    Texts,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
)
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "occupations_italy"
FOLDER = "nesta_career_causeways"
BY_OCCUPATION, BY_REGION = f"{FOLDER}/ita_breakdown_by_isco_w_risk.csv.gz", f"{FOLDER}/ita_nuts_LQ.csv.gz"
YEARS = (2014, 2015, 2016, 2017, 2018)
THOUSAND = "thousand_persons"
HIGH, LOW, OTHER = "High risk", "Low risk", "Other"
CATEGORIES = {"0": HIGH, "1": LOW, "2": OTHER}
"""The provider's numbers of its categories of risk."""
AT_RISK = {HIGH: "employed_high_risk", LOW: "employed_low_risk", OTHER: "employed_other_risk"}
MASKED = "x"


def parse(folder: Path) -> Parsed:
    """Rows of `occupations_italy`: Italy by minor group of ISCO-08 as `industry`; its regions by category of risk.

    `high_risk` is 1 where the provider counts a group among those at high risk of automation, else 0.
    """
    import pyarrow as pa

    return Parsed(pa.concat_tables([*_occupations(folder / BY_OCCUPATION), *_regions(folder / BY_REGION)]))


def _occupations(path: Path) -> list[pa.Table]:
    columns = read_delimited(path, ("isco_code", *map(str, YEARS), "RISK_CAT"))
    known_labels(path, "isco_code", columns["isco_code"], "[0-9]{3}")
    known_labels(path, "RISK_CAT", columns["RISK_CAT"], "[012]")
    high = np.array([float(CATEGORIES[code] == HIGH) for code in columns["RISK_CAT"]])
    tables = [
        tidy(NAME, indicator="employed", geo="IT", industry=columns["isco_code"], time=year, unit=THOUSAND,
             value=_figures(path, str(year), columns[str(year)]))
        for year in YEARS
    ]
    return [*tables, tidy(NAME, indicator="high_risk", geo="IT", industry=columns["isco_code"], time=YEARS[-1],
                          unit="yes_or_no", value=high)]


def _regions(path: Path) -> list[pa.Table]:
    columns = read_delimited(path, ("NUTS", "risk_category", *map(str, YEARS)))
    known_labels(path, "NUTS", columns["NUTS"], "IT[A-Z0-9]{2}")
    for row, label in enumerate(columns["risk_category"]):
        if label not in AT_RISK:
            raise SourceError(path.name, f"{label!r} is no category of risk", row + FIRST_ROW, "risk_category")
    indicator = np.array([AT_RISK[label] for label in columns["risk_category"]], dtype=object)
    return [
        tidy(NAME, indicator=indicator, geo=columns["NUTS"], industry="TOTAL", time=year, unit=THOUSAND,
             value=_figures(path, str(year), columns[str(year)]))
        for year in YEARS
    ]


def _figures(path: Path, column: str, texts: Texts) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Thousand persons; what the provider masked for being small is missing."""
    values = numbers(path, column, np.array(["" if text == MASKED else text for text in texts], dtype=object))
    not_negative(path, column, values)
    return values


SOURCE = Source(
    name=NAME,
    provider="Nesta",
    table_code="Mapping Career Causeways, supplementary data",
    licence="Free to use and build upon with citation of Kanders, Djumalieva, Sleeman and Orlik (2020).",
    citation=(
        "Kanders, K., Djumalieva, J., Sleeman, C. and Orlik, J. (2020), Mapping Career Causeways: Supporting Workers "
        "at Risk, Nesta; employment from the EU Labour Force Survey."
    ),
    retrieved="2026-11",
    version="2020-11",
    edition="2013",
    indicators=(Indicator("employed", THOUSAND), Indicator("high_risk", "yes_or_no"),
                *(Indicator(name, THOUSAND) for name in AT_RISK.values())),
    files=(BY_OCCUPATION, BY_REGION),
    reuse="authorised",
    parse=parse,
)
