"""Eurostat's tables as they are published today, into the house's data sets: dimensions and codes to its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from distretto.evidence.classifications.directory import EDITIONS, directory
from distretto.evidence.live.choosing import alone, areas, cells, coded, occurring, once, single
from distretto.evidence.live.eurostat import Long
from distretto.evidence.sources import (
    Parsed,
    eurostat_employment_nuts3,
    eurostat_energy,
    eurostat_graduates,
    eurostat_lfs,
    eurostat_lfs_occupation,
    eurostat_patents,
    eurostat_regions,
    eurostat_sbs,
    eurostat_sbs_national,
)
from distretto.evidence.sources.delimited import Texts, not_negative, numbers, tidy, years

Tables = Mapping[str, Long]
NUTS_2 = r"[A-Z]{2}[0-9A-Z]{0,2}"
NUTS_3 = r"[A-Z]{2}[0-9A-Z]{0,3}"
RECENT = 3
"""The last years, by whose codes the edition of a table is told."""
SBS = {"persons_employed": ("V16110",), "local_units": ("V11210",), "wages": ("V13320",)}
SBS_NATIONAL = {
    "enterprises": ("V11110",), "turnover": ("V12110",), "value_added": ("V12150",), "personnel_costs": ("V13310",),
    "wages": ("V13320",), "persons_employed": ("V16110",), "employees": ("V16130",),
}
ENERGY: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "nrg_ind_ren": ("renewable_share", {"nrg_bal": "REN"}), "nrg_ind_ffgae": ("fossil_share", {}),
}
"""Table to the indicator and the codes that single it out."""
ITEMS: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("tgs00042", "GERD"): {},
    ("nama_10r_2gdp", "B1GQ"): {},
    ("nama_10r_2gvagr", "B1GQ"): {"na_item": "B1GQ"},
    ("nama_10r_2gvagr", "B1G"): {"na_item": "B1G"},
    ("tgs00007", "Y15-64_T"): {"age": "Y15-64", "sex": "T"},
    ("tgs00010", "Y15-74_T"): {"age": "Y15-74", "sex": "T"},
    ("tgs00109", "ED5-8_Y25-64_T"): {"isced11": "ED5-8", "age": "Y25-64", "sex": "T"},
}
"""Table and item of the regional indicators, to the codes that single it out."""


def regional_business(tables: Tables) -> Parsed:
    """`sbs_regional` from sbs_r_nuts06_r2."""
    import pyarrow as pa

    table = areas(tables["sbs_r_nuts06_r2"], NUTS_2)
    table.need("nace_r2", "geo", "indic_sb")
    table = coded(table, "nace_r2", eurostat_sbs.NACE)
    read = []
    for indicator, codes in SBS.items():
        part = once(table.only("indic_sb", *codes))
        alone(part, "nace_r2", "geo")
        read.append(eurostat_sbs.indicator_rows(indicator, Path(table.table), part.columns))
    parts, negative = zip(*read, strict=True)
    breaks = occurring(table, eurostat_sbs.BREAKS)
    return eurostat_sbs.in_house_form(pa.concat_tables(parts), breaks, {"negative_wages": sum(negative)})


def national_business(tables: Tables) -> Parsed:
    """`sbs_national` from sbs_na_sca_r2."""
    import pyarrow as pa

    table = areas(tables["sbs_na_sca_r2"], "[A-Z]{2}")
    table.need("nace_r2", "geo", "indic_sb")
    parts = []
    for indicator, codes in SBS_NATIONAL.items():
        part = table.only("indic_sb", *codes)
        alone(part, "nace_r2", "geo")
        parts.append(eurostat_sbs_national.indicator_rows(indicator, Path(table.table), part.columns))
    return eurostat_sbs_national.in_house_form(pa.concat_tables(parts))


def labour_force(tables: Tables) -> Parsed:
    """`lfs_regional` from lfst_r_lfe2en2."""
    table = areas(tables["lfst_r_lfe2en2"], NUTS_2)
    table.need("unit", "nace_r2", "age", "geo")
    table = table.only("unit", "THS", "THS_PER").only("age", *eurostat_lfs.AGES)
    table = single(table, sex="T")
    alone(table, "age", "nace_r2", "geo")
    columns = {**once(table).columns}
    columns["unit"] = np.full(len(columns["geo"]), "THS", dtype=object)
    return eurostat_lfs.rows_of(Path(table.table), columns, occurring(table, eurostat_lfs.BREAKS))


def accounts_employment(tables: Tables) -> Parsed:
    """`employment_nuts3` from nama_10r_3empers."""
    table = areas(tables["nama_10r_3empers"], f"{NUTS_3}|EU27_2020")
    table.need("unit", "nace_r2", "geo")
    table = single(table.only("unit", "THS"), wstatus="EMP")
    codes = np.array([eurostat_lfs.BRANCHES.get(code, code) for code in table.columns["nace_r2"]], dtype=object)
    wanted = np.isin(codes.astype(str), eurostat_employment_nuts3.BRANCHES)
    table = replace(table, columns={**table.columns, "nace_r2": codes}).where(wanted)
    alone(table, "nace_r2", "geo")
    path, columns = Path(table.table), table.columns
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    return eurostat_employment_nuts3.in_house_form(tidy(
        eurostat_employment_nuts3.NAME, indicator="employment", geo=columns["geo"], industry=columns["nace_r2"],
        time=years(path, "year", columns["year"]), unit=eurostat_employment_nuts3.UNIT, value=values,
        flag=columns["flag"],
    ))


def patents(tables: Tables) -> Parsed:
    """`patents_epo` from pat_ep_rtot."""
    table = areas(tables["pat_ep_rtot"], NUTS_3)
    table.need("unit", "geo")
    table = table.only("unit", *eurostat_patents.UNITS)
    alone(table, "unit", "geo")
    return eurostat_patents.rows_of(Path(table.table), table.columns)


def graduates(tables: Tables) -> Parsed:
    """`graduates` from educ_uoe_grad02."""
    table = areas(tables["educ_uoe_grad02"], "[A-Z]{2}")
    table.need("isced11", "iscedf13", "geo")
    table = single(table.only("isced11", *eurostat_graduates.LEVELS), sex="T", unit="NR")
    alone(table, "isced11", "iscedf13", "geo")
    path = Path(table.table)
    values = numbers(path, "value", table.columns["value"])
    return eurostat_graduates.rows_of(table.columns, values, years(path, "time", table.columns["year"]))


def regional_indicators(tables: Tables) -> Parsed:
    """`regional_indicators` from six tables; all of them have to be there."""
    parts: list[dict[str, Texts]] = []
    for (code, item), chosen in ITEMS.items():
        table = areas(tables[code], rf"{NUTS_2}|EU27_2020")
        table.need("unit", "geo")
        for dimension, wanted in chosen.items():
            table = table.only(dimension, wanted) if dimension in table.columns else table
        units = [unit for (of, what, unit) in eurostat_regions.SERIES if (of, what) == (code, item)]
        table = table.only("unit", *units)
        alone(table, "unit", "geo")
        many = len(table.columns["geo"])
        parts.append({
            "table": np.full(many, code, dtype=object), "item": np.full(many, item, dtype=object),
            **{name: table.columns[name] for name in ("unit", "geo", "year", "value", "flag")},
        })
    columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return eurostat_regions.rows_of(Path("eurostat"), columns)


def occupations(tables: Tables) -> Parsed:
    """`lfs_occupation` from lfsa_eisn2."""
    table = areas(tables["lfsa_eisn2"], "[A-Z]{2}")
    table.need("nace_r2", "isco08", "geo")
    table = single(table, sex="T", age="Y_GE15")
    table = table.only("unit", "THS", "THS_PER") if "unit" in table.columns else table
    table = coded(coded(table, "nace_r2", "[A-U]"), "isco08", "OC[0-9]")
    alone(table, "nace_r2", "isco08", "geo")
    columns = {**table.columns, "time": table.columns["year"]}
    return eurostat_lfs_occupation.rows_of(Path(table.table), columns)


def energy(tables: Tables) -> Parsed:
    """`energy_shares` from nrg_ind_ren and nrg_ind_ffgae; both have to be there."""
    parts = []
    for code, (indicator, chosen) in ENERGY.items():
        table = single(areas(tables[code], "[A-Z]{2}|EU27_2020"), unit="PC", **chosen)
        alone(table, "geo")
        parts.append({
            "indicator": np.full(cells(table), indicator, dtype=object),
            "geo": table.columns["geo"], "time": table.columns["year"], "value": table.columns["value"],
        })
    columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return eurostat_energy.rows_of(Path("eurostat"), columns)


def edition_of(geos: Sequence[str], time: Sequence[int]) -> str:
    """The NUTS edition to which most of the last years' regions belong, the newest of several; "" without regions."""
    last = max(time, default=0)
    recent = {geo for geo, year in zip(geos, time, strict=True) if year > last - RECENT and len(geo) > 2}
    known = [directory()[geo].editions for geo in recent if geo in directory()]
    counted = {edition: sum(edition in one for one in known) for edition in EDITIONS}
    return max(EDITIONS, key=lambda edition: (counted[edition], edition)) if known else ""
