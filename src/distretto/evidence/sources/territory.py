"""Series over changing region codes: chained where a code was renamed, ended where borders moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.arrow import labels, numbers
from distretto.evidence.dataset import Break
from distretto.evidence.sources.faults import SourceError, said

if TYPE_CHECKING:
    import pyarrow as pa

RENAMED = {
    "ITD1": "ITH1", "ITD2": "ITH2", "ITD3": "ITH3", "ITD4": "ITH4",
    "ITE1": "ITI1", "ITE2": "ITI2", "ITE4": "ITI4",
    "FR92": "FRA2", "FR93": "FRA3", "FR94": "FRA4",
}
"""Codes that changed before NUTS 2013 while the territory stayed: one series, under the code of NUTS 2013."""

GREECE = {
    "EL11": "EL51", "EL12": "EL52", "EL13": "EL53", "EL21": "EL54", "EL14": "EL61",
    "EL22": "EL62", "EL23": "EL63", "EL24": "EL64", "EL25": "EL65",
}

BORDERS_2011 = (
    Break("ITH5", 2011, ("ITD5",), "border_moved"),
    Break("ITI3", 2011, ("ITE3",), "border_moved"),
    Break("ITH", 2011, ("ITD",), "border_moved"),
    Break("ITI", 2011, ("ITE",), "border_moved"),
    Break("DE40", 2011, ("DE41", "DE42"), "merged"),
    Break("DED4", 2011, ("DED1", "DED3"), "border_moved"),
    Break("DED5", 2011, ("DED3",), "border_moved"),
    Break("FI1B", 2010, ("FI18",), "split"),
    Break("FI1C", 2010, ("FI18",), "split"),
    Break("FI1D", 2010, ("FI13", "FI1A"), "merged"),
    Break("UKD6", 2011, ("UKD2",), "border_moved"),
    Break("UKD7", 2011, ("UKD5",), "border_moved"),
)
"""From NUTS 2006 to 2010, in the years in which the business statistics changed over."""


def borders_of_2013(year: int) -> tuple[Break, ...]:
    """From NUTS 2010 to 2013, in a table whose figures change over in `year`."""
    return (
        Break("EL5", year, ("EL1", "EL2"), "border_moved"),
        Break("EL6", year, ("EL1", "EL2"), "border_moved"),
        *(Break(new, year, (old,), "recoded") for old, new in GREECE.items()),
        Break("SI03", year, ("SI01",), "border_moved"),
        Break("SI04", year, ("SI02",), "border_moved"),
        *(Break(f"UKI{i}", year, ("UKI1" if i < 5 else "UKI2",), "split") for i in range(3, 8)),
        Break("FRA1", year, ("FR91",), "border_moved"),
        Break("FRA", year, ("FR9",), "border_moved"),
    )


def without_extra_regio(rows: pa.Table) -> tuple[pa.Table, int]:
    """Rows without the codes in Z and X, which name no place, and how many rows those were."""
    import pyarrow.compute as pc

    kept = rows.filter(pc.invert(pc.match_substring_regex(rows["geo"], "^..(Z{1,3}|X{1,3})$")))
    return kept, rows.num_rows - kept.num_rows


def without_empty_years(rows: pa.Table) -> tuple[pa.Table, int]:
    """Rows without the years of a region of which nothing is known, and how many such years there were.

    Providers list old and new codes of a territory side by side: the set of codes that has values is kept.
    """
    import pyarrow as pa

    pairs = _region_years(rows)
    words, word = labels(rows["status"])
    known = np.array([w != "missing" for w in words], dtype=bool)[word]
    in_use = np.isin(pairs, np.unique(pairs[known]))
    return rows.filter(pa.array(in_use)), len(np.unique(pairs[~in_use]))


def in_their_years(rows: pa.Table, breaks: Sequence[Break]) -> tuple[pa.Table, int]:
    """Former codes before a break and new codes from it on, and how many rows lay outside.

    Some years were published under both codes, which would count their people twice.
    """
    import pyarrow as pa

    first = {b.geo: b.year_from for b in breaks}
    end = {former: b.year_from for b in breaks for former in b.former}
    geos, geo = labels(rows["geo"])
    time = numbers(rows["time"])
    starts = np.array([first.get(name, 0) for name in geos])[geo]
    ends = np.array([end.get(name, 9999) for name in geos])[geo]
    inside = (time >= starts) & (time < ends)
    return rows.filter(pa.array(inside)), int((~inside).sum())


def renamed(rows: pa.Table, names: Mapping[str, str], file: str) -> pa.Table:
    """Rows with each code under its new name; raises SourceError where two of one territory share a year."""
    import pyarrow as pa

    geos, geo = labels(rows["geo"])
    held = set(_region_years(rows).tolist())
    of = {name: i for i, name in enumerate(geos)}
    for old, new in names.items():
        if old in of and new in of:
            twice = {y for y in range(1900, 2100) if held >= {_pair(of[old], y), _pair(of[new], y)}}
            if twice:
                raise SourceError(file, said("renamed-twice", old=old, new=new, year=min(twice)), column="geo")
    codes = pa.DictionaryArray.from_arrays(
        pa.array(geo), pa.array([names.get(name, name) for name in geos], pa.string()),
    ).cast(pa.string())
    return rows.set_column(rows.column_names.index("geo"), "geo", codes)


def _pair(geo: int, year: int) -> int:
    return geo * 10_000 + year


def _region_years(rows: pa.Table) -> NDArray[np.int64]:
    """One whole number for each row's region and year."""
    pairs: NDArray[np.int64] = labels(rows["geo"])[1].astype(np.int64) * 10_000 + numbers(rows["time"])
    return pairs
