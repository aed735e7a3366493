"""The scenarios of the projection: as industries went, as the outlook says, or at the reader's own rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import ratio
from distretto.methods.job_projection import Projection, past_growth, project, spread
from distretto.themes.answers import CannotAnswer
from distretto.themes.finding import Value
from distretto.themes.parameters import Parameters
from distretto.themes.skills.needs_base import COUNTRY, LEAST_YEARS, OCCUPATIONS, Base
from distretto.themes.specialisation.employment import Floats
from distretto.themes.values import area as area_value
from distretto.themes.values import years

SCENARIOS = ("trend", "outlook", "own")


@dataclass(frozen=True)
class Trend:
    """The yearly growth of each section's branch over the last years of the accounts, (sections,)."""

    growth: Floats
    first: int
    last: int


@dataclass(frozen=True)
class Outcome:
    """A projection with how far stretches of the past lay apart, (occupations,); None where the past is unknown.

    known : whether anything is foretold; without a past there is no trend, and jobs stand as they are. silent : places
    of the occupations of which the outlook says nothing: their jobs stand as they are, and no change is told of them.
    stretches : how many, of `length` years.
    """

    projection: Projection
    known: bool
    silent: frozenset[int]
    low: Floats | None
    high: Floats | None
    stretches: int
    length: int


def trend_of(base: Base, years: int) -> Trend | None:
    """The growth over the last so many years, or fewer where the accounts have fewer; None with less than five."""
    known = np.flatnonzero(~np.isnan(base.series).any(axis=1))
    if len(known) <= LEAST_YEARS:
        return None
    last = int(known[-1])
    first = max(int(known[0]), last - years)
    growth = past_growth(base.series[first:last + 1], last - first)[0]
    return Trend(growth, base.years[first], base.years[last])


def outlook_of(cut: Cut, countries: tuple[str, ...]) -> dict[str, Floats]:
    """The mean growth a year that Cedefop foretells, by country and occupation; NaN where it says nothing."""
    found = {}
    geos = tuple(code for code in countries if code in cut.labels("geo"))
    if geos:
        tables = np.array([
            matrix(cut, "growth", year, geos=geos, industries=OCCUPATIONS).values for year in _years_of_growth(cut)
        ])
        known = ~np.isnan(tables)
        mean = np.asarray(ratio(np.where(known, tables, 0.0).sum(axis=0), known.sum(axis=0))) / 100
        found = {geo: mean[at] for at, geo in enumerate(geos)}
    return found


def foretold_years(cut: Cut) -> Value:
    """The years for which growth is foretold."""
    known = _years_of_growth(cut)
    return years(known[0], known[-1])


def _years_of_growth(cut: Cut) -> tuple[int, ...]:
    return tuple(year for year in cut.years if not np.isnan(matrix(cut, "growth", year).values).all())


def outcome(base: Base, p: Parameters, scenario: str, outlook: Cut) -> Outcome:
    """The projection of a scenario; raises CannotAnswer where its data are lacking."""
    growth = _growth(base, p, scenario, outlook)
    projection = project(_flat(base), growth, p["horizon"])
    known = not np.isnan(growth).all()
    lacking = np.isnan(growth).any(axis=0) if growth.ndim == 2 else np.zeros(len(OCCUPATIONS), dtype=bool)
    silent = frozenset(int(at) for at in np.flatnonzero(lacking))
    stretches = _stretches(base, p["horizon"])
    if stretches is None or not known:
        return Outcome(projection, known, silent, None, None, 0, 0)
    rates, length = stretches
    past = np.stack([project(base.cells, one, p["horizon"]).change for one in rates])
    low, high = spread(np.nan_to_num(past), np.nan_to_num(projection.change))
    return Outcome(projection, known, silent, low, high, len(rates), length)


@dataclass(frozen=True)
class BackTest:
    """How far projections from past years were off, in shares of the jobs, the mean over occupations and origins.

    trend : when each industry went on as before. still : when nothing changed. origins : the years they began in.
    """

    trend: float
    still: float
    origins: tuple[int, ...]


def back_test(base: Base, p: Parameters) -> BackTest | None:
    """The trend and standing still, held against what happened; None where the past is too short for it.

    Occupations keep today's mix in their industries, so that only the industries' growth is tested.
    """
    horizon, before = p["horizon"], p["trend_years"]
    series = base.series
    misses: list[tuple[int, float, float]] = []
    for at in range(before, len(series) - horizon):
        ends = series[[at - before, at, at + horizon]]
        if np.isnan(ends).any() or (ends <= 0).any():
            continue
        grown = (ends[1] / ends[0]) ** (1 / before) - 1
        happened = (ends[2] / ends[1]) ** (1 / horizon) - 1
        weight = project(base.cells, happened, 0).start
        told, was = (project(base.cells, rate, horizon).change for rate in (grown, happened))
        on = weight > 0
        misses.append((base.years[at], float(np.average(np.abs(told - was)[on], weights=weight[on])),
                       float(np.average(np.abs(was)[on], weights=weight[on]))))
    if not misses:
        return None
    return BackTest(float(np.mean([one[1] for one in misses])), float(np.mean([one[2] for one in misses])),
                    tuple(one[0] for one in misses))


def _flat(base: Base) -> Floats:
    """The cells of all codes below one another, (codes × sections, occupations)."""
    return base.jobs.reshape(-1, len(OCCUPATIONS))


def _growth(base: Base, p: Parameters, scenario: str, outlook: Cut) -> Floats:
    """Rates for the rows of `_flat`, and by occupation too under the outlook."""
    rows = len(base.codes)
    if scenario == "own":
        return np.full(rows * len(base.sections), p["own_growth"] / 100)
    if scenario == "trend":
        trend = trend_of(base, p["trend_years"])
        return np.full(rows * len(base.sections), np.nan) if trend is None else np.tile(trend.growth, rows)
    foretold = outlook_of(outlook, base.countries)
    lacking = [code for code in base.countries if code not in foretold]
    if lacking:
        raise CannotAnswer("cannot-needs-outlook", f"The outlook has nothing on {', '.join(lacking)}.",
                           area=area_value("+".join(lacking)))
    by_code = [np.tile(foretold[code[:COUNTRY]], (len(base.sections), 1)) for code in base.codes]
    return np.concatenate(by_code)


def _stretches(base: Base, horizon: int) -> tuple[Floats, int] | None:
    """The growth of each section in every stretch of the past as long as the horizon, or as long as there are years."""
    known = np.flatnonzero(~np.isnan(base.series).any(axis=1))
    if len(known) <= LEAST_YEARS:
        return None
    kept = base.series[known[0]:known[-1] + 1]
    length = min(horizon, len(kept) - 1)
    rates = past_growth(kept, length)
    whole = rates[~np.isnan(rates).any(axis=1)]
    return (whole, length) if len(whole) else None
