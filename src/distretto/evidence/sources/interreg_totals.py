"""keep.eu, all Interreg projects of 2014-2020 by NUTS 3 region, as known in 2021: how many, and their money."""

from __future__ import annotations

from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import interreg_keep
from distretto.evidence.sources.delimited import known_labels, not_negative, numbers, read_delimited, tidy
from distretto.evidence.sources.source import Parsed, Source

NAME = "interreg_totals"
FILE = f"{interreg_keep.FOLDER}/nuts3_2014_2020.csv.gz"
COLUMNS = {
    "projects": ("all_projects", "projects"), "partners": ("all_partners", "participations"),
    "budget_meur": ("all_budget", "million_eur"), "erdf_meur": ("all_erdf", "million_eur"),
}
LAST_YEAR = 2020


def parse(folder: Path) -> Parsed:
    """Rows of `interreg_totals`: NUTS 3 regions over the whole period, under its last year.

    Where the provider wrote 0 it can mean "not available": such cells are missing. Regions without a code are left out.
    """
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("nuts3", *COLUMNS))
    known_labels(path, "nuts3", columns["nuts3"], "([A-Z]{2}[0-9A-Z]{3})?")
    kept = columns["nuts3"] != ""
    tables = []
    for column, (indicator, unit) in COLUMNS.items():
        values = numbers(path, column, columns[column])
        not_negative(path, column, values)
        tables.append(tidy(
            NAME, indicator=indicator, geo=columns["nuts3"][kept], industry="TOTAL", time=LAST_YEAR, unit=unit,
            value=values[kept],
        ))
    return Parsed(pa.concat_tables(tables), left_out={"without_code": len(COLUMNS) * int((~kept).sum())})


SOURCE = Source(
    name=NAME,
    provider=interreg_keep.PROVIDER,
    table_code="keep.eu, projects 2014-2020 by NUTS 3",
    licence=interreg_keep.TERMS,
    citation="Source: keep.eu (Interact programme, ERDF), projects, partners and budgets by NUTS 3 region, 2014-2020.",
    retrieved="2021",
    version="2021",
    edition="2016",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in COLUMNS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
