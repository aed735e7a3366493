"""Amounts that add up over places: participations, payments, jobs, by country and region of today."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from distretto.evidence.arrow import numbers
from distretto.evidence.classifications import nuts
from distretto.evidence.store import Cut
from distretto.themes.comparing.key_figures import COUNTRY, only_areas

LEAST = 20
"""From so many participations on, a share of them is told: of fewer, one more would move it by points."""


def added(cut: Cut, indicators: Collection[str] = (), industries: Collection[str] = ()) -> dict[str, float]:
    """The sum of a cut's figures by place as published, over all its years; of some indicators and industries alone.

    A place without any published figure is not there.
    """
    places, place = cut.coded("geo")
    values = numbers(cut.table["value"])
    counted = ~np.isnan(values)
    for column, wanted in (("indicator", indicators), ("industry", industries)):
        names, code = cut.coded(column)
        if wanted:
            counted &= np.isin(code, [at for at, name in enumerate(names) if name in wanted])
    sums = np.bincount(place[counted], weights=values[counted], minlength=len(places))
    present = np.bincount(place[counted], minlength=len(places)) > 0
    return {name: float(sums[at]) for at, name in enumerate(places) if present[at]}


def of_today(cut: Cut, amounts: Mapping[str, float], *, countries: bool) -> dict[str, float]:
    """Amounts of places under the codes of today: regions, and countries.

    countries : whether a country is the sum of all that lies in it (itself, where its own rows are of what no region
    has, included); else its own row counts, where there is one.
    """
    found = {nuts.present_code(code, cut.vintage.edition): value for code, value in amounts.items()}
    if countries:
        inside: dict[str, float] = {}
        for code, value in amounts.items():
            inside[code[:COUNTRY]] = inside.get(code[:COUNTRY], 0.0) + value
        found = {**found, **inside}
    return only_areas(found)


def none_where_absent(cut: Cut, amounts: Mapping[str, float]) -> dict[str, float]:
    """Amounts with zero for each region that the edition of the data has and that is not there.

    For sources in which who is not there took no part. Of a country only where its regions add up to it: else some of
    what is its own is of regions that nobody knows.
    """
    inside: dict[str, float] = {}
    for code, value in amounts.items():
        if len(code) > COUNTRY:
            inside[code[:COUNTRY]] = inside.get(code[:COUNTRY], 0.0) + value
    whole = {country for country, value in inside.items() if value == amounts.get(country)}
    regions = nuts.regions(2, cut.vintage.edition)
    absent = {nuts.present_code(region.code, cut.vintage.edition) for region in regions if region.country in whole}
    return {**only_areas(dict.fromkeys(absent, 0.0)), **amounts}
