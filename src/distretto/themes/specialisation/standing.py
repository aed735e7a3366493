"""Where an area stands among the others: in Europe and in South East Europe, industry by industry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.areas import Area, parse_area
from distretto.themes.specialisation.employment import REGION_LEVEL, Employment, Floats, Line

NEIGHBOURHOOD = "see"


@dataclass(frozen=True)
class Standing:
    """Positions of an area by division, with how many areas had a figure, in Europe and its neighbourhood.

    A country is compared with countries, anything else with NUTS 2 regions; areas that are part of the one
    asked about are left out of the comparison. `others` and `values` are the areas compared with and their quotients.
    `beside` says what the area is among them: a region or a country as they are, or an area "outside" of which they
    lie. `near` tells whether it also has a position in its neighbourhood, as a single region of it has.
    """

    rank: NDArray[np.int64]
    among: NDArray[np.int64]
    rank_near: NDArray[np.int64]
    among_near: NDArray[np.int64]
    others: tuple[str, ...]
    values: Floats
    beside: Literal["region", "country", "outside"]
    near: bool


def standing_of(
    jobs: Employment,
    codes: tuple[str, ...],
    own: Floats,
    regions: Floats,
    reference: Line,
    area: Area,
) -> Standing:
    """The standing of an area whose quotients are `own`, among those of all regions (or countries)."""
    if area.kind == "country":
        names = jobs.countries
        values = jobs.quotients(names, reference)
    else:
        names, values = jobs.regions, regions
    keep = np.array([not any(name.startswith(code) for code in codes) for name in names])
    others = tuple(name for name, kept in zip(names, keep, strict=True) if kept)
    values = values[keep]
    near = _in_neighbourhood(jobs, others)
    single = is_single_region(area, codes)
    return Standing(
        *_positions(own, values),
        *_positions(own, values[near]),
        others,
        values,
        "country" if area.kind == "country" else "region" if single else "outside",
        single and bool(_in_neighbourhood(jobs, codes).all()),
    )


def is_single_region(area: Area, codes: tuple[str, ...]) -> bool:
    """Whether an area is one NUTS 2 region: what holds of regions (limits, positions) holds of no other area."""
    return len(area.members) == 1 and len(codes) == 1 and len(codes[0]) == REGION_LEVEL


def _positions(own: Floats, values: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    known = ~np.isnan(values)
    above = (np.where(known, values, -np.inf) > own).sum(axis=0)
    return (above + 1).astype(np.int64), (known.sum(axis=0) + 1).astype(np.int64)


def _in_neighbourhood(jobs: Employment, names: tuple[str, ...]) -> NDArray[np.bool_]:
    codes = jobs.codes(parse_area(NEIGHBOURHOOD))
    return np.array([any(name.startswith(code) for code in codes) for name in names], dtype=bool)
