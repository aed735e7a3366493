"""The three stars of an area's industries, judged by limits that all regions set together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.cluster_stars import ClusterStars, StarLimits, Thresholds, cluster_stars, star_limits
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment, Floats, Line

FOCUS = {"all_cells": "all_cells", "within_industry": "category"}


@dataclass(frozen=True)
class Stars:
    """Stars by division (`count` is NaN where the figure is not published), and how many areas have three."""

    size: Floats
    specialisation: Floats
    focus: Floats
    count: Floats
    quotient: Floats

    def three_at(self, threshold: float) -> int:
        """How many industries would have three stars with another threshold of specialisation."""
        others = (self.size > 0) & (self.focus > 0)
        return int((others & (np.nan_to_num(self.quotient) >= threshold)).sum())


def stars_of(jobs: Employment, line: Line, reference: Line, quotient: Floats, p: Parameters) -> Stars:
    """The stars of one area; the limits come from all NUTS 2 regions, of which a composed area is none."""
    thresholds = Thresholds(
        size_quantile=1 - p["top_share"],
        quotient=p["min_lq"],
        focus_quantile=1 - p["top_share"],
        focus_over=FOCUS[p["focus"]],  # type: ignore[arg-type]
    )
    limits: StarLimits = star_limits(
        jobs.table(jobs.regions), thresholds, totals=jobs.totals(jobs.regions), reference=reference.published
    )
    found: ClusterStars = cluster_stars(
        line.published[None, :],
        thresholds,
        limits=limits,
        totals=np.array([line.total]),
        reference=reference.published,
        reference_total=reference.total,
    )
    return Stars(
        found.size[0].astype(np.float64),
        found.specialisation[0].astype(np.float64),
        found.focus[0].astype(np.float64),
        found.count[0],
        quotient,
    )
