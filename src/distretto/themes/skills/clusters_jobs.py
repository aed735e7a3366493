"""The industries in which an area has its clusters, and how their jobs went beside the same industries elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from distretto.evidence.classifications.areas import Area, parse_area
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment, Floats, employment, years_of
from distretto.themes.specialisation.growth import JOBS, own_and_reference, with_divisions
from distretto.themes.specialisation.growth_period import Period, period_of
from distretto.themes.specialisation.profile_numbers import Profile, compute_profile
from distretto.themes.values import area as area_value
from distretto.themes.values import number
from distretto.themes.values import year as year_value

Rule = Literal["stars", "few", "quotient", "asked"]
"""`few`: of a region in which no industry has so many stars, the specialised ones."""
TOP_SHARE, FOCUS = 0.10, "all_cells"
"""The limits of the stars, as the question on specialisation has them."""


@dataclass(frozen=True)
class Clusters:
    """The industries of an answer: places of divisions, the share with which each counts, and how they were chosen."""

    profile: Profile
    places: tuple[int, ...]
    weights: Floats
    rule: Rule

    @property
    def codes(self) -> tuple[str, ...]:
        """The divisions, those with most jobs first."""
        return tuple(self.profile.jobs.divisions[at] for at in self.places)

    @property
    def keep(self) -> Floats:
        """Every division's share in the answer, 0 for all others."""
        out = np.zeros(len(self.profile.jobs.divisions))
        out[list(self.places)] = self.weights
        return out

    @property
    def jobs(self) -> Floats:
        """The published jobs of each; NaN where not published."""
        return np.asarray(self.profile.line.published[list(self.places)] * self.weights, dtype=np.float64)

    @property
    def hidden(self) -> float:
        """The largest share of these industries' jobs that can be hidden, by the bounds; 1 where nothing bounds it."""
        published = self.jobs
        most = np.where(np.isnan(published), self.profile.line.upper[list(self.places)] * self.weights, 0.0).sum()
        return float(most / (most + np.nansum(published))) if np.isfinite(most) else 1.0


@dataclass(frozen=True)
class Course:
    """Jobs by industry at both ends of the period, of the area, its country and the reference; NaN = not comparable."""

    start: Floats
    end: Floats

    @property
    def known(self) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        """The industries with a figure at both ends."""
        return np.asarray(~np.isnan(self.start) & ~np.isnan(self.end) & (self.start > 0), dtype=np.bool_)

    def change(self, over: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] | None = None) -> float:
        """The relative change of all comparable industries together, of those in `over` alone where it is given."""
        known = self.known if over is None else self.known & over
        return float(self.end[known].sum() / self.start[known].sum() - 1) if known.any() else float("nan")


def tables_of(data: Data) -> Mapping[int, Employment]:
    """The jobs of every year."""
    return {year: employment(data, JOBS, year) for year in years_of(data)}


def period(tables: Mapping[int, Employment], p: Parameters) -> Period:
    """The years compared; raises CannotAnswer where the area has no figures or no two comparable years."""
    having = {year: with_divisions(table, p.area()) for year, table in tables.items()}
    if not any(having.values()):
        raise CannotAnswer("cannot-no-figures", f"There are no figures for {p['region']}.",
                           area=area_value(p["region"]), year=year_value(p["last_year"]))
    return period_of(having, p.area(), p)


def clusters_of(data: Data, p: Parameters, year: int) -> Clusters:
    """The industries asked about, or those in which the area is specialised; raises CannotAnswer where there are none.

    A single region's have at least so many of the three stars as asked for; where none has, and in another area, which
    has no stars, they are those from the threshold of specialisation on.
    """
    profile = compute_profile(data, Parameters({**p, "year": year, "top_share": TOP_SHARE, "focus": FOCUS}))
    group = p.industries()
    published = np.nan_to_num(profile.line.published)
    weights: Floats
    rule: Rule
    if group is not None:
        weights, rule = profile.jobs.weights(group), "asked"
    else:
        weights, rule = _chosen(profile, p)
    places = [int(at) for at in np.argsort(-published * weights, kind="stable") if weights[at] > 0]
    if not np.any(published[places] > 0):
        key = "cannot-group-hidden" if group is not None else "cannot-jobs-no-clusters"
        raise CannotAnswer(key, "No industry here is a cluster by these limits.", area=area_value(p["region"]),
                           stars=number(p["least_stars"]), threshold=number(p["min_lq"]))
    return Clusters(profile, tuple(places), weights[places], rule)


def _chosen(profile: Profile, p: Parameters) -> tuple[Floats, Rule]:
    """Which industries count, 1 or 0, and by which rule."""
    specialised = (np.nan_to_num(profile.quotient) >= p["min_lq"]).astype(np.float64)
    if profile.stars is None:
        return specialised, "quotient"
    starred = (np.nan_to_num(profile.stars.count) >= p["least_stars"]).astype(np.float64)
    return (starred, "stars") if starred.any() else (specialised, "few")


def course(tables: Mapping[int, Employment], clusters: Clusters, over: Period, beside: Area) -> tuple[Course, Course]:
    """The course of the clusters' industries in the area and in another one."""
    own, other = own_and_reference(dict(tables), over.years, over.members, beside, clusters.keep)
    columns = np.flatnonzero(clusters.keep > 0)
    order = [int(np.flatnonzero(columns == at)[0]) for at in clusters.places]
    return (Course(own[0][order], own[-1][order]), Course(other[0][order], other[-1][order]))


def country_of(clusters: Clusters) -> Area | None:
    """The country, or countries, around the area; None where it is a country or a set of them itself."""
    codes = clusters.profile.codes
    if all(len(code) == 2 for code in codes):
        return None
    return parse_area("+".join(sorted({code[:2] for code in codes})))
