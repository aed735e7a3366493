"""Eurostat's labour force survey and accidents at work, into what tells how good jobs are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.live.apart import apart
from distretto.evidence.live.choosing import alone, areas, coded, occurring, once, single
from distretto.evidence.live.eurostat import Long
from distretto.evidence.live.eurostat_tables import NUTS_2, Tables
from distretto.evidence.sources import Parsed, eurostat_working_time
from distretto.evidence.sources.delimited import Texts, not_negative, numbers, tidy, years
from distretto.evidence.sources.eurostat_lfs import BREAKS
from distretto.evidence.sources.source import EUROSTAT_TERMS
from distretto.evidence.sources.territory import without_extra_regio

if TYPE_CHECKING:
    import pyarrow as pa

AGES = ("Y_GE15", "Y15-74", "Y15-64", "Y20-64")
"""Ages in the order in which they are preferred: the widest that a table has, and never two of them together."""
WORKTIME, TRAINING = "lfst_r_lfe2eftpt", "trng_lfse_04"
HOURS, TEMPORARY, EMPLOYEES, ACCIDENTS = "lfst_r_lfe2ehour", "lfsa_etgan2", "lfsa_eegan2", "hsw_n2_02"
THOUSAND, WEEKLY, RATE = "thousand_persons", "hours_per_week", "per_100000_employed"
QUALITY = "job_quality"
JOB_QUALITY = apart(
    QUALITY, "Eurostat", ", ".join((HOURS, TEMPORARY, EMPLOYEES, ACCIDENTS)), EUROSTAT_TERMS,
    {"usual_hours": WEEKLY, "temporary_employees": THOUSAND, "employees": THOUSAND, "fatal_accidents": RATE},
)
"""Hours by region; contracts and fatal accidents by country and section."""


def working_time(tables: Tables) -> Parsed:
    """`working_time_training` from lfst_r_lfe2eftpt and trng_lfse_04; both have to be there."""
    import pyarrow as pa

    house = eurostat_working_time
    time = single(areas(tables[WORKTIME], NUTS_2), sex="T", wstatus="EMP").only("worktime", *house.KINDS)
    time = _of_widest_age(time).only("unit", "THS", "THS_PER")
    alone(time, "worktime", "geo")
    training = single(areas(tables[TRAINING], NUTS_2).only("age", "Y25-64"), sex="T", unit="PC")
    alone(training, "geo")
    kinds = np.array([house.KINDS[kind] for kind in time.columns["worktime"]], dtype=object)
    rows = pa.concat_tables([
        _rows(house.NAME, time, kinds, house.THOUSAND), _rows(house.NAME, training, "training", house.PERCENT),
    ])
    return house.in_house_form(rows, occurring(time, BREAKS))


def job_quality(tables: Tables) -> Parsed:
    """`job_quality` from four tables; all of them have to be there."""
    import pyarrow as pa

    hours = single(areas(tables[HOURS], NUTS_2), sex="T", worktime="TOTAL", wstatus="EMP", unit="HR")
    hours = once(_of_widest_age(hours))
    alone(hours, "geo")
    parts = [_rows(QUALITY, hours, "usual_hours", WEEKLY)]
    for code, indicator, unit, wanted in (
        (TEMPORARY, "temporary_employees", THOUSAND, ("THS", "THS_PER")),
        (EMPLOYEES, "employees", THOUSAND, ("THS", "THS_PER")),
        (ACCIDENTS, "fatal_accidents", RATE, ("RT_INC",)),
    ):
        table = single(areas(tables[code], "[A-Z]{2}"), sex="T", c_birth="TOTAL", citizen="TOTAL")
        table = _of_widest_age(coded(table, "nace_r2", "TOTAL|[A-U]").only("unit", *wanted))
        alone(table, "nace_r2", "geo")
        parts.append(_rows(QUALITY, table, indicator, unit, table.columns["nace_r2"]))
    rows, extra_regio = without_extra_regio(pa.concat_tables(parts))
    return Parsed(rows, occurring(hours, BREAKS), {"extra_regio": extra_regio})


def _of_widest_age(table: Long) -> Long:
    """The cells of the widest age that the table has; raises SourceTrouble where it has none that is known."""
    if "age" not in table.columns:
        return table
    there = set(table.columns["age"].tolist())
    return table.only("age", *([one for one in AGES if one in there][:1] or AGES))


def _rows(
    dataset: str, table: Long, indicator: str | Texts, unit: str, industry: str | Texts = "TOTAL",
) -> pa.Table:
    path, columns = Path(table.table), table.columns
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    return tidy(
        dataset, indicator=indicator, geo=columns["geo"], industry=industry, time=years(path, "year", columns["year"]),
        unit=unit, value=values, flag=columns["flag"],
    )
