"""Office for National Statistics: jobs and business units by British NUTS 2 region and SIC 2007 class."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.classifications.nace import industries
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
from distretto.evidence.sources.territory import without_empty_years

NAME = "uk_bres"
FILE = "uk_bres_idbr_nuts2_sic4/bres_idbr.csv.gz"
YEARS = {"employment": range(2015, 2019), "units": range(2016, 2019)}


def parse(folder: Path) -> Parsed:
    """Rows of `uk_bres`: 40 regions x 525 classes. Jobs are rounded to 5 and more, so that 0 means 0 to 2."""
    import pyarrow as pa

    path = folder / FILE
    cells = {f"{indicator}_{year}": (indicator, year) for indicator, span in YEARS.items() for year in span}
    columns = read_delimited(path, ("geo", "sic4", *cells))
    known_labels(path, "geo", columns["geo"], r"UK[C-N]\d")
    codes = _nace(path, columns["sic4"])
    tables = []
    for column, (indicator, year) in cells.items():
        values = numbers(path, column, columns[column], whole=True)
        not_negative(path, column, values)
        tables.append(tidy(
            NAME, indicator=indicator, geo=columns["geo"], industry=codes, time=year,
            unit="persons" if indicator == "employment" else "local_units", value=values,
        ))
    rows, not_in_use = without_empty_years(pa.concat_tables(tables))
    return Parsed(rows, left_out={"region_years_without_values": not_in_use})


def _nace(path: Path, numbers_: Texts) -> Texts:
    """SIC classes as NACE Rev. 2 classes: the same digits behind the letter of the section ("C1520")."""
    letter = {known.code[1:]: known.code[0] for known in industries() if known.level == "division"}
    for row, number in enumerate(numbers_):
        if len(number) != 4 or number[:2] not in letter:
            raise SourceError(path.name, f"{number!r} is not a class of SIC 2007", row + FIRST_ROW, "sic4")
    return np.array([letter[number[:2]] + number for number in numbers_], dtype=object)


SOURCE = Source(
    name=NAME,
    provider="Office for National Statistics",
    table_code="BRES, UK Business Counts (Nomis)",
    licence=(
        "Open Government Licence v3.0: contains public sector information licensed under the Open Government "
        "Licence v3.0."
    ),
    citation=(
        "Office for National Statistics, Business Register and Employment Survey 2015-2018 and UK Business "
        "Counts 2016-2018, from Nomis, extract of November 2019."
    ),
    retrieved="2019-11",
    version="2019-11",
    edition="2013",
    indicators=(Indicator("employment", "persons"), Indicator("units", "local_units")),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
