"""Eurostat, research and technology in regions: R&D by sector, R&D personnel, human resources, high technology.

The regions' figures of 2016 are those that Honti, Czvetko and Abonyi (2020) compiled from Eurostat's tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.classifications.directory import directory
from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    Texts,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source
from distretto.evidence.sources.territory import without_extra_regio

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "science_technology"
EDITION = "2016"
COMPILED = "industry40_regions_2016/indicators.csv.gz"
PERSONNEL = "eurostat_rd_personnel/regional_rd_personnel.csv.gz"
NATIONAL = "eurostat_regions/indicators.csv.gz"

GDP, EMPLOYMENT, ADULTS = "percent_of_gdp", "percent_of_employment", "percent"
WORK = "full_time_equivalents"
_RD, _STAFF = "rd_e_gerdreg_SECTPERF_{}__UNIT_PC_GDP", "rd_p_persreg_PROF_POS_TOTAL__SEX_T__SECTPERF_{}__UNIT_{}"
_SCHOOL = "edat_lfse_{}_SEX_T__ISCED11_{}__AGE_{}__UNIT_PC"
SECTORS = {"BES": "business", "GOV": "government", "HES": "higher_education", "PNP": "private_non_profit"}
SERIES = {
    **{_RD.format(code): (f"rd_{sector}", GDP) for code, sector in SECTORS.items()},
    _STAFF.format("TOTAL", "FTE"): ("rd_personnel", WORK),
    **{_STAFF.format(code, "FTE"): (f"rd_personnel_{sector}", WORK) for code, sector in SECTORS.items()},
    **{
        _STAFF.format(code, "PC_EMP_FTE"): (f"rd_personnel_{sector}_share", EMPLOYMENT)
        for code, sector in SECTORS.items()
    },
    _STAFF.format("TOTAL", "PC_EMP_HC"): ("rd_personnel_heads_share", EMPLOYMENT),
    **{
        f"hrst_st_rcat_CATEGORY_{code}__UNIT_PC_POP": (name, "percent_of_population")
        for code, name in (
            ("HRST", "hrst"), ("HRSTC", "hrst_core"), ("HRSTE", "hrst_education"), ("HRSTO", "hrst_occupation"),
            ("SE", "scientists_engineers"),
        )
    },
    **{
        f"htec_emp_reg2_NACE_R2_{code}__UNIT_PC_EMP__SEX_T": (name, EMPLOYMENT)
        for code, name in (
            ("HTC", "high_tech_sectors"), ("C_HTC", "high_tech_manufacturing"),
            ("C_HTC_MH", "high_medium_tech_manufacturing"), ("C_LTC_M", "medium_low_tech_manufacturing"),
            ("KIS", "knowledge_services"), ("KIS_HTC", "high_tech_services"),
            ("M", "professional_services"), ("P", "education_services"),
        )
    },
    _SCHOOL.format("04", "ED0.2", "Y25.64"): ("low_education", ADULTS),
    _SCHOOL.format("04", "ED3_4", "Y25.64"): ("medium_education", ADULTS),
    _SCHOOL.format("12", "ED5.8", "Y30.34"): ("tertiary_education_30_34", ADULTS),
}
"""Variables of the compilation to the indicator and its unit.

Left out: what `regional_indicators` and `regional_context` have (R&D of all sectors, tertiary education, population),
the same in heads or thousands, employment by education, and counts in which a zero can mean "not covered".
"""
IN_COUNTRIES = {
    "tech_employment_c_htc_mh": ("high_medium_tech_manufacturing", EMPLOYMENT),
    "tech_employment_kis": ("knowledge_services", EMPLOYMENT),
}
NO_REGION = ("EFTA", "EU27", "EU28", "MKXX")


def parse(folder: Path) -> Parsed:
    """Rows of `science_technology`: NUTS 2 in 2016; R&D personnel also NUTS 0 and 1, 2009 and 2018; countries."""
    import pyarrow as pa

    compiled, others = _compiled(folder / COMPILED)
    personnel, elsewhere = _personnel(folder / PERSONNEL)
    rows, extra_regio = without_extra_regio(pa.concat_tables([compiled, personnel, _national(folder / NATIONAL)]))
    return Parsed(rows, left_out={"other_series": others, "other_codes": elsewhere, "extra_regio": extra_regio})


def _compiled(path: Path) -> tuple[pa.Table, int]:
    columns = read_delimited(path, ("variable", "geo", "value"))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{2}")
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    place = ~np.isin(columns["geo"].astype(str), NO_REGION)
    kept = np.array([name in SERIES for name in columns["variable"]]) & place
    rows = _rows([SERIES[name] for name in columns["variable"][kept]], columns["geo"][kept], 2016, values[kept])
    return rows, int((~kept).sum())


def _personnel(path: Path) -> tuple[pa.Table, int]:
    """R&D personnel of 2009 and 2018. A code of another edition that has no value is no region of that year."""
    columns = read_delimited(path, ("geo", "time", "values"))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{0,2}|EU27_2020|EU28|EA19|CN_X_HK")
    values = numbers(path, "values", np.where(columns["values"] == "NA", "", columns["values"]))
    not_negative(path, "values", values)
    regions = directory()
    valid = [code in regions and EDITION in regions[code].editions for code in columns["geo"]]
    unions = np.isin(columns["geo"].astype(str), ("EU28", "EA19"))
    kept = (np.array(valid) | ~np.isnan(values)) & ~unions
    rows = _rows(
        [SERIES[_STAFF.format("TOTAL", "FTE")]] * int(kept.sum()), columns["geo"][kept],
        years(path, "time", columns["time"])[kept], values[kept],
    )
    return rows, int((~kept).sum())


def _national(path: Path) -> pa.Table:
    columns = read_delimited(path, ("nuts_level", "geo", "year", "indicator", "value"))
    kept = np.array([name in IN_COUNTRIES for name in columns["indicator"]])
    values = numbers(path, "value", columns["value"])[kept]
    not_negative(path, "value", values)
    series = [IN_COUNTRIES[name] for name in columns["indicator"][kept]]
    return _rows(series, columns["geo"][kept], years(path, "year", columns["year"])[kept], values)


def _rows(
    series: list[tuple[str, str]], geo: Texts, time: int | np.ndarray[tuple[int], np.dtype[np.int16]],
    values: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> pa.Table:
    return tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object), geo=geo, industry="TOTAL", time=time,
        unit=np.array([unit for _, unit in series], dtype=object), value=values,
    )


SOURCE = Source(
    name=NAME,
    provider="Eurostat; Honti, Czvetko and Abonyi",
    table_code="rd_e_gerdreg, rd_p_persreg, hrst_st_rcat, htec_emp_reg2, edat_lfse_04, edat_lfse_12, tsc00011",
    licence=f"{EUROSTAT_TERMS} Compilation of 2016: CC BY 4.0.",
    citation=(
        "Eurostat (rd_e_gerdreg, rd_p_persreg, hrst_st_rcat, htec_emp_reg2, edat_lfse_04, edat_lfse_12, tsc00011); "
        "regions in 2016 as compiled by G. Honti, T. Czvetko and J. Abonyi (2020), Data describing the regional "
        "Industry 4.0 readiness index, Data in Brief 33, 106464."
    ),
    retrieved="2020",
    version="2020",
    edition=EDITION,
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in SERIES.values()),
    files=(COMPILED, PERSONNEL, NATIONAL),
    reuse="authorised",
    parse=parse,
)
