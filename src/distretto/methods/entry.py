"""Which industries came to a region and which left it, and what could have told so beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask, counts, ratio
from distretto.methods.complexity import diversity, ubiquity
from distretto.methods.relatedness import Proximity, proximity, relatedness_density


@dataclass(frozen=True)
class Rule:
    """When an industry counts as absent and as present: location quotient `below`, and `above` or equal.

    The gap between the two is the margin: without one, a quotient that trembles about 1 makes entries out of
    nothing.
    min_jobs : an entry must also bring, and an exit cost, at least so many jobs.
    """

    below: float = 1.0
    above: float = 1.0
    min_jobs: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.below <= self.above:
            raise ValueError(f"a rule needs 0 < below <= above, not {self.below:g} and {self.above:g}")
        if self.min_jobs < 0:
            raise ValueError(f"min_jobs must not be negative: {self.min_jobs:g}")


@dataclass(frozen=True)
class Changes:
    """Cells where a change could happen and where it did; all (regions, industries).

    candidates : known at both times and open to the change (absent for entries, present for exits). happened
    : among them. unknown_before : cells not known at the start; unknown_after : open at the start but not
    known at the end.
    """

    candidates: Mask
    happened: Mask
    unknown_before: int
    unknown_after: int

    @property
    def events(self) -> int:
        """How many changes happened."""
        return int(self.happened.sum())

    @property
    def chances(self) -> int:
        """How many could have happened."""
        return int(self.candidates.sum())


@dataclass(frozen=True)
class Cases:
    """The candidate cells in a row, each with its outcome, its scores and where it is; all (n,).

    dropped : candidates left out because one of the scores is not known.
    """

    happened: Mask
    scores: Mapping[str, Array]
    region: NDArray[np.intp]
    industry: NDArray[np.intp]
    dropped: int


def entries(
    before: ArrayLike,
    after: ArrayLike,
    rule: Rule | None = None,
    *,
    jobs_before: ArrayLike | None = None,
    jobs_after: ArrayLike | None = None,
) -> Changes:
    """Entries: industries that a region lacked and then had.

    candidate: LQ0 < below;   happened: LQ1 >= above and jobs1 - jobs0 >= min_jobs

    before, after : (regions, industries), location quotients of the two years; NaN = not known: such a cell
    is no candidate (nor is one that is not known later), and is counted. rule : default below 1, then 1 or
    more. jobs_before,
    jobs_after : the same shape, needed when the rule has min_jobs. A candidate that ends between below and
    above did not enter. Returns Changes.
    Raises ValueError for negative entries (names the first cell), for shapes that differ, and for missing
    jobs.
    Source: Neffke, Henning & Boschma (2011), Economic Geography 87; Boschma, Balland & Kogler (2015), ICC 24.
    """
    rule = rule or Rule()
    start, end = _pair(before, after)
    enough = _job_change(rule, start, jobs_before, jobs_after)
    return _changes(start < rule.below, (end >= rule.above) & (enough >= rule.min_jobs), start, end, enough)


def exits(
    before: ArrayLike,
    after: ArrayLike,
    rule: Rule | None = None,
    *,
    jobs_before: ArrayLike | None = None,
    jobs_after: ArrayLike | None = None,
) -> Changes:
    """Exits: industries that a region had and then lacked.

    candidate: LQ0 >= above;   happened: LQ1 < below and jobs0 - jobs1 >= min_jobs

    For exits a low score is the sign: the areas of the scores of `baseline_scores` lie below 0.5, or are
    tried negated. Everything else as in `entries`.
    """
    rule = rule or Rule()
    start, end = _pair(before, after)
    change = _job_change(rule, start, jobs_before, jobs_after)
    return _changes(start >= rule.above, (end < rule.below) & (-change >= rule.min_jobs), start, end, change)


def baseline_scores(quotient: ArrayLike, M: ArrayLike, growth: ArrayLike | None = None) -> dict[str, Array]:
    """The plain scores that any cleverer one must beat.

    level = LQ[r, i];   ubiquity = share of regions that have i;   diversity = share of industries that r has;
    growth = of the industry, before the start

    quotient, M : (regions, industries) at the start, NaN = not known (shares run over known cells). growth :
    (industries,) or (regions, industries), from `industry_growth`, over years before the start: growth over
    the years tested would know the answer. Returns a dict of (regions, industries), higher = entry more
    likely.
    Raises ValueError for negative quotients, for other values in M (names the first cell), for shapes that
    differ.
    """
    level = counts(quotient, "quotient", ndim=2)
    scores = {
        "level": level,
        "ubiquity": np.broadcast_to(ubiquity(M, share=True)[None, :], level.shape),
        "diversity": np.broadcast_to(diversity(M, share=True)[:, None], level.shape),
    }
    if growth is not None:
        scores["growth"] = np.broadcast_to(np.asarray(growth, dtype=np.float64), level.shape)
    return scores


def density_scores(M: ArrayLike, measure: Proximity = "conditional") -> dict[str, Array]:
    """Relatedness density at the start, without and with the industry's own proximity of 1.

    M, measure : as in `relatedness.proximity`. Returns {"density", "density_own"} of (regions, industries),
    0..1. For an absent industry the second differs only by the larger denominator.
    """
    nearness = proximity(M, measure)
    return {
        "density": relatedness_density(M, nearness),
        "density_own": relatedness_density(M, nearness, include_own=True),
    }


def industry_growth(before: ArrayLike, after: ArrayLike, groups: ArrayLike | None = None) -> Array:
    """Growth of each industry over all regions, or over the regions of each one's own group (its country).

    g[r, i] = sum_s x1[s, i] / sum_s x0[s, i] - 1,   s known in both years and in r's group

    before, after : (regions, industries), persons; NaN = not published, left out of both sums. groups :
    (regions,), labels; default: all one. Returns (regions, industries), a rate; NaN where nothing is known or
    nothing was there.
    Raises ValueError for negative entries (names the first cell) and for shapes that differ.
    """
    start, end = counts(before, "before", ndim=2), counts(after, "after", ndim=2)
    _same_shape(start, end, "after")
    labels = np.zeros(start.shape[0], dtype=np.intp) if groups is None else np.asarray(groups)
    if labels.shape != start.shape[:1]:
        raise ValueError(f"groups must label each of the {start.shape[0]} regions, not shape {labels.shape}")
    both = ~np.isnan(start) & ~np.isnan(end)
    growth = np.empty(start.shape)
    for name in np.unique(labels):
        inside = labels == name
        sums = [np.where(both[inside], x[inside], 0.0).sum(axis=0) for x in (end, start)]
        growth[inside] = ratio(sums[0], sums[1]) - 1.0
    return growth


def cases(changes: Changes, scores: Mapping[str, ArrayLike]) -> Cases:
    """The candidate cells of changes in a row, with their scores.

    changes : from `entries` or `exits`. scores : (regions, industries) each; a candidate for which any score
    is NaN is left out of all, so that scores are compared on the same cases, and counted in `dropped`.
    Raises ValueError for a score of another shape (names it).
    """
    filled: dict[str, Array] = {}
    known = changes.candidates.copy()
    for name, score in scores.items():
        values = np.asarray(score, dtype=np.float64)
        if values.shape != known.shape:
            raise ValueError(f"score {name} must have the shape {known.shape}, not {values.shape}")
        known &= ~np.isnan(values)
        filled[name] = values
    region, industry = np.nonzero(known)
    return Cases(
        happened=changes.happened[known],
        scores={name: values[known] for name, values in filled.items()},
        region=region,
        industry=industry,
        dropped=changes.chances - region.size,
    )


def _changes(open_: Mask, closed: Mask, start: Array, end: Array, jobs: Array) -> Changes:
    later = ~np.isnan(end) & ~np.isnan(jobs)
    return Changes(
        candidates=open_ & later,
        happened=open_ & later & closed,
        unknown_before=int(np.isnan(start).sum()),
        unknown_after=int((open_ & ~later).sum()),
    )


def _job_change(rule: Rule, start: Array, before: ArrayLike | None, after: ArrayLike | None) -> Array:
    if rule.min_jobs == 0:
        return np.zeros(start.shape)
    if before is None or after is None:
        raise ValueError("a rule with min_jobs needs jobs_before and jobs_after")
    then, now = counts(before, "jobs_before", ndim=2), counts(after, "jobs_after", ndim=2)
    _same_shape(start, then, "jobs_before")
    _same_shape(start, now, "jobs_after")
    return now - then


def _pair(before: ArrayLike, after: ArrayLike) -> tuple[Array, Array]:
    start, end = counts(before, "before", ndim=2), counts(after, "after", ndim=2)
    _same_shape(start, end, "after")
    return start, end


def _same_shape(first: Array, second: Array, name: str) -> None:
    if first.shape != second.shape:
        raise ValueError(f"{name} must have the shape {first.shape}, not {second.shape}")
