"""Tables that a person puts together or exports from a provider's page: a few columns, told in `source-what-NAME`."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from distretto.evidence.live.apart import apart
from distretto.evidence.sources import Parsed, cedefop_outlook
from distretto.evidence.sources.atlas_exports import KNOWN
from distretto.evidence.sources.delimited import (
    FIRST_ROW,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.faults import SourceError, refuse_cells, said

UNCONFIRMED = "Terms: see the provider\N{RIGHT SINGLE QUOTATION MARK}s page; what is fetched stays on this machine."
A_YEAR, SHARE = "thousand_persons_per_year", "percent_of_employees"
REPLACEMENT = apart("replacement_demand", "Cedefop", "Skills Forecast", "CC BY 4.0 (Cedefop).", {"replacement": A_YEAR})
UNIONS = apart("union_density", "OECD", "DF_TUD", "CC BY 4.0 (OECD terms and conditions since July 2024).",
               {"union_density": SHARE})
CONDITIONS = apart("working_conditions", "Eurofound", "EWCS", UNCONFIRMED, {"physical_environment": "index_0_to_100"})
PLAIN, SDMX = ("geo", "time", "value"), ("REF_AREA", "TIME_PERIOD", "OBS_VALUE")


def replacement(paths: Sequence[Path]) -> Parsed:
    """Rows of `replacement_demand`: people who leave an occupation for good, a year; `time` is the forecast's last.

    Columns geo, isco08 (major group, or TOTAL), since, until and replacement (thousand persons over these years).
    Raises SourceError, which names the row and the column.
    """
    path = paths[0]
    read = read_delimited(path, ("geo", "isco08", "since", "until", "replacement"))
    known_labels(path, "geo", read["geo"], "[A-Z]{2}|EU27_2020")
    known_labels(path, "isco08", read["isco08"], "(OC)?[0-9]|TOTAL")
    since, until = (years(path, name, read[name]) for name in ("since", "until"))
    wrong = np.flatnonzero(until <= since)
    refuse_cells(path.name, "until", [(int(at) + FIRST_ROW, said("ends-first")) for at in wrong])
    values = numbers(path, "replacement", read["replacement"])
    not_negative(path, "replacement", values)
    codes = np.array([code.removeprefix("OC") for code in read["isco08"]], dtype=object)
    return Parsed(tidy(
        REPLACEMENT.name, indicator="replacement", geo=read["geo"], industry=codes, time=until, unit=A_YEAR,
        value=values / (until - since), flag="f",
    ))


def growth(paths: Sequence[Path]) -> Parsed:
    """Rows of `skills_outlook`: growth of employment, per cent a year, by country and major group of ISCO-08.

    Columns geo, time, isco08 and growth_pct. Raises SourceError, which names the row and the column.
    """
    return Parsed(cedefop_outlook.growth_rows(paths[0]))


def unions(paths: Sequence[Path]) -> Parsed:
    """Rows of `union_density`, from the OECD's export (SDMX-CSV) or a table with the columns geo, time and value.

    Countries that areas do not know are left out. Raises SourceError, which names the row and the column.
    """
    return _of_countries(paths[0], UNIONS.name, "union_density", SHARE)


def conditions(paths: Sequence[Path]) -> Parsed:
    """Rows of `working_conditions`, from a table with the columns geo, time and value (Eurofound's index, 0 to 100)."""
    return _of_countries(paths[0], CONDITIONS.name, "physical_environment", "index_0_to_100")


def _of_countries(path: Path, dataset: str, indicator: str, unit: str) -> Parsed:
    names = SDMX if SDMX[0] in _first_line(path) else PLAIN
    read = read_delimited(path, names)
    known_labels(path, names[0], read[names[0]], "[A-Z0-9_]{2,12}")
    geo = np.array([KNOWN.get(code, code) for code in read[names[0]]], dtype=object)
    values = numbers(path, names[2], read[names[2]])
    outside = np.flatnonzero((values < 0) | (values > 100))
    refuse_cells(path.name, names[2], [
        (int(at) + FIRST_ROW, said("outside", given=f"{values[at]:g}", least=0, most=100)) for at in outside
    ])
    ours = np.isin(geo.astype(str), list(KNOWN.values()))
    if not ours.any():
        raise SourceError(path.name, said("no-country"), column=names[0])
    rows = tidy(dataset, indicator=indicator, geo=geo[ours], industry="TOTAL",
                time=years(path, names[1], read[names[1]])[ours], unit=unit, value=values[ours])
    return Parsed(rows, left_out={"other_countries": int((~ours).sum())})


def _first_line(path: Path) -> str:
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8-sig") as file:
            return str(file.readline())
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(path.name, said("no-text")) from error
