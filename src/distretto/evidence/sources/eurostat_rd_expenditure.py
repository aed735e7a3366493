"""Eurostat, expenditure on R&D by country and sector (rd_e_gerdtot, rd_e_gerdact), 2000 to 2022."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.countries import FORMER_UNIONS, country_codes
from distretto.evidence.sources.delimited import known_labels, not_negative, numbers, read_delimited, tidy, years
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "research_expenditure"
BY_ACTIVITY = "rd_expenditure_countries/gerd_by_sector_activity.csv.gz"
BY_UNIT = "rd_budgets_countries/gerd.csv.gz"
SECTORS = {
    "All sectors": "TOTAL", "Business enterprise sector": "BES", "Government sector": "GOV",
    "Higher education sector": "HES", "Private non-profit sector": "PNP",
}
ACTIVITIES = {
    "TOTAL": "expenditure_volume", "BRSRCH": "basic_research", "ARSRCH": "applied_research",
    "EDEV": "experimental_development", "NSP": "unspecified_research",
}
UNITS = {
    "Million euro": ("expenditure", "million_eur"),
    "Euro per inhabitant": ("expenditure_per_head", "eur_per_inhabitant"),
    "Million purchasing power standards (PPS)": ("expenditure_pps", "million_pps"),
}
"""National currency is left out, and prices of 2005, of which the later file has the longer series."""
FLAGS = {
    "": "", "Estimated": "e", "Difference in Methodology": "d", "Break": "b", "Provisional Value": "p",
}
VOLUME = "million_pps_2005"


def parse(folder: Path) -> Parsed:
    """Rows of `research_expenditure`: countries; `industry` is the sector that performs the research."""
    import pyarrow as pa
    import pyarrow.compute as pc

    recent = _by_unit(folder / BY_UNIT)
    rows = pa.concat_tables([_by_activity(folder / BY_ACTIVITY), recent[0]])
    kept = rows.filter(pc.invert(pc.is_in(rows["geo"], pa.array(FORMER_UNIONS))))
    return Parsed(kept, left_out={"other_units": recent[1], "former_unions": rows.num_rows - kept.num_rows})


def _by_activity(path: Path) -> pa.Table:
    columns = read_delimited(path, ("geo", "sect_perf", "unit", "rnd_act", "year", "value", "value_note"))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}|CN_X_HK|EA19|EA20|EU27_2020")
    known_labels(path, "sect_perf", columns["sect_perf"], "|".join(SECTORS.values()))
    known_labels(path, "rnd_act", columns["rnd_act"], "|".join(ACTIVITIES))
    known_labels(path, "unit", columns["unit"], "PPS_KP05")
    known_labels(path, "value_note", columns["value_note"], "|".join(FLAGS))
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    return tidy(
        NAME, indicator=np.array([ACTIVITIES[code] for code in columns["rnd_act"]], dtype=object),
        geo=columns["geo"], industry=columns["sect_perf"], time=years(path, "year", columns["year"]), unit=VOLUME,
        value=np.round(values / 1e6, 6), flag=np.array([FLAGS[note] for note in columns["value_note"]], dtype=object),
    )


def _by_unit(path: Path) -> tuple[pa.Table, int]:
    columns = read_delimited(path, ("year", "geo", "sectperf", "unit", "value", "flag"))
    known_labels(path, "sectperf", columns["sectperf"], "|".join(SECTORS))
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    kept = np.array([unit in UNITS for unit in columns["unit"]])
    series = [UNITS[unit] for unit in columns["unit"][kept]]
    rows = tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object),
        geo=country_codes(path, "geo", columns["geo"])[kept],
        industry=np.array([SECTORS[name] for name in columns["sectperf"][kept]], dtype=object),
        time=years(path, "year", columns["year"])[kept], unit=np.array([unit for _, unit in series], dtype=object),
        value=values[kept], flag=columns["flag"][kept],
    )
    return rows, int((~kept).sum())


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="rd_e_gerdtot, rd_e_gerdact",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Gross domestic expenditure on R&D by sector of performance (rd_e_gerdtot, extract of February "
        "2018) and by type of activity (rd_e_gerdact, extract of 2024)."
    ),
    retrieved="2024",
    version="2024",
    edition="2021",
    indicators=(
        *(Indicator(name, VOLUME) for name in ACTIVITIES.values()),
        *(Indicator(name, unit) for name, unit in UNITS.values()),
    ),
    files=(BY_ACTIVITY, BY_UNIT),
    reuse="authorised",
    parse=parse,
)
