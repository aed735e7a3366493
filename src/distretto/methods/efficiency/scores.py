"""How efficient is each unit, by whom is it measured, and what would it take to be efficient?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike
from scipy.sparse import coo_array, csr_array

from distretto.methods.arrays import Array, Mask, counts
from distretto.methods.efficiency.observed import Observed
from distretto.methods.efficiency.technology import (
    Measured,
    Orientation,
    Outcome,
    Reference,
    Technology,
    measure,
    measure_slack_ratio,
)

SlackWeights = Literal["mean", "range", "none"]
SLACK_WEIGHTS: tuple[SlackWeights, ...] = ("mean", "range", "none")
EFFICIENT = 1e-7


class Peer(NamedTuple):
    """A unit on the frontier that another is measured by, and its weight λ."""

    unit: int
    weight: float


@dataclass(frozen=True)
class Efficiency:
    """One row a unit, in the order given; NaN for a unit that is set aside or whose programme has no solution.

    score : (units,), what it means is said by the function that made it. outcomes : how each measurement ended.
    lambdas : (units, units) sparse, the weights of the peers. slacks_in, slacks_out : (units, m), (units, s), in the
    units of the data. targets_in, targets_out : likewise, the point on the frontier that each unit is measured by.
    efficient : score 1 (distance 0) and no slack; a score of 1 with slack is not efficient.
    """

    observed: Observed
    score: Array
    outcomes: tuple[Outcome, ...]
    lambdas: csr_array
    slacks_in: Array
    slacks_out: Array
    targets_in: Array
    targets_out: Array
    efficient: Mask

    def peers(self, unit: int) -> tuple[Peer, ...]:
        """The peers of a unit, the heaviest first."""
        first, last = self.lambdas.indptr[unit], self.lambdas.indptr[unit + 1]
        found = zip(self.lambdas.indices[first:last], self.lambdas.data[first:last], strict=True)
        return tuple(sorted((Peer(int(k), float(w)) for k, w in found), key=lambda peer: (-peer.weight, peer.unit)))

    @property
    def margins(self) -> tuple[Array, Array]:
        """By how much inputs would fall and outputs rise to reach the targets, in the units of the data."""
        return self.observed.inputs - self.targets_in, self.targets_out - self.observed.outputs

    @property
    def infeasible(self) -> tuple[str, ...]:
        """The units that cannot be measured against this frontier, by name."""
        units = self.observed.names.units
        return tuple(units[k] for k, o in enumerate(self.outcomes) if o in (Outcome.INFEASIBLE, Outcome.UNBOUNDED))


def efficiency(
    data: Observed,
    technology: Technology | str = Technology.VRS,
    orientation: Orientation | str = Orientation.INPUT,
    *,
    slack_weights: SlackWeights = "mean",
) -> Efficiency:
    """Radial efficiency with slacks, peers and targets: by which share inputs could fall, or outputs rise.

    input :  θ = min θ  subject to  Σ λ_j x_j ≤ θ x,  Σ λ_j y_j ≥ y         0 < θ ≤ 1
    output : φ = max φ  subject to  Σ λ_j x_j ≤ x,    Σ λ_j y_j ≥ φ y       φ ≥ 1
    with λ ≥ 0 and Σ λ as the technology says; then the largest weighted sum of slacks at θ x (or φ y).
    Targets are Σ λ x = θ x − s⁻ and Σ λ y = y + s⁺ (or x − s⁻ and φ y + s⁺).

    slack_weights : one unit of slack counts 1 / mean of its column ("mean", free of the units of measure), 1 / range,
    or 1 ("none", as published tables have it; depends on the units of measure).
    Raises ValueError for a technology, orientation or weights that do not exist.
    Source: Farrell (1957); Charnes, Cooper & Rhodes (1978), eq. 3 to 5; Banker, Charnes & Cooper (1984), eq. 19;
    slacks in two stages: Ali & Seiford (1993), ch. 3.
    """
    return _radial(data, Technology(technology), Orientation(orientation), slack_weights, leave_out=False)


def super_efficiency(
    data: Observed,
    technology: Technology | str = Technology.CRS,
    orientation: Orientation | str = Orientation.INPUT,
    *,
    slack_weights: SlackWeights = "mean",
) -> Efficiency:
    """Radial efficiency of each unit against all others: it tells efficient units apart and finds outliers.

    As `efficiency`, with λ of the unit itself kept at zero; so θ may exceed 1 and φ fall below it. Under variable
    returns (and with zero inputs) there may be no solution: INFEASIBLE, no score. An exact copy of a unit stays in.
    Source: Andersen & Petersen (1993), Management Science 39, eq. 2.
    """
    return _radial(data, Technology(technology), Orientation(orientation), slack_weights, leave_out=True)


def directional(
    data: Observed,
    direction_in: ArrayLike,
    direction_out: ArrayLike,
    technology: Technology | str = Technology.VRS,
    *,
    slack_weights: SlackWeights = "mean",
) -> Efficiency:
    """Directional distance: how many steps (g_x, g_y) a unit could go, saving inputs and adding outputs at once.

    β = max β  subject to  Σ λ_j x_j ≤ x − β g_x,  Σ λ_j y_j ≥ y + β g_y;      score = β ≥ 0, 0 on the frontier

    direction_in, direction_out : (m,), (s,) for all units or (units, m), (units, s); not negative, in the units of
    the data. The unit's own values give proportional steps: β = 0.1 saves a tenth and adds a tenth.
    Raises ValueError for a negative or missing direction, and for one that is zero throughout.
    Source: Chambers, Chung & Färe (1996), Journal of Economic Theory 70, eq. 2.1.
    """
    x, y = data.complete
    steps = tuple(np.broadcast_to(counts(g, name), shape.shape)[data.used] for g, name, shape in
                  ((direction_in, "direction_in", data.inputs), (direction_out, "direction_out", data.outputs)))
    both = np.concatenate(steps, axis=1)
    wrong = np.flatnonzero(np.isnan(both).any(axis=1) | ~both.any(axis=1))
    if wrong.size:
        raise ValueError(f"the direction of {data.names.units[data.used[wrong[0]]]} is zero throughout or missing")
    reference = Reference(x, y, Technology(technology))
    found = measure(reference, x, y, (steps[0], steps[1]), slack_weights=_weights(data, slack_weights))
    return _result(data, found, found.distance, found.distance)


def additive(
    data: Observed, technology: Technology | str = Technology.VRS, *, slack_weights: SlackWeights = "range"
) -> Efficiency:
    """Additive model: the largest weighted sum of input excess and output shortfall, in no direction.

    score = max Σ w⁻ s⁻ + Σ w⁺ s⁺  subject to  Σ λ_j x_j + s⁻ = x,  Σ λ_j y_j − s⁺ = y;      0 = efficient

    slack_weights : as in `efficiency`; "range" is the range-adjusted measure times (m + s), "none" the sum in the
    units of the data, as first published.
    Source: Charnes, Cooper, Golany, Seiford & Stutz (1985), eq. 2; Cooper, Park & Pastor (1999), eq. 10.
    """
    x, y = data.complete
    weights = _weights(data, slack_weights)
    reference = Reference(x, y, Technology(technology))
    found = measure(reference, x, y, (np.zeros_like(x), np.zeros_like(y)), slack_weights=weights)
    score = (weights[0] * found.slacks_in).sum(axis=1) + (weights[1] * found.slacks_out).sum(axis=1)
    return _result(data, found, score, np.zeros(len(x)))


def slacks_based(data: Observed, technology: Technology | str = Technology.VRS) -> Efficiency:
    """Slacks-based measure: mean share of inputs kept over mean growth of outputs; 1 = efficient, no orientation.

    ρ = min (1 − (1/m) Σ s⁻_i / x_i) / (1 + (1/s) Σ s⁺_r / y_r)

    Raises ValueError for a zero among inputs or outputs (names the unit).
    Source: Tone (2001), European Journal of Operational Research 130, eq. 7 to 12.
    """
    x, y = data.complete
    both = np.concatenate([x, y], axis=1)
    if not both.all():
        unit = data.names.units[data.used[np.argwhere(both == 0)[0, 0]]]
        raise ValueError(f"the slacks-based measure needs values above zero; {unit} has a zero")
    found = measure_slack_ratio(Reference(x, y, Technology(technology)), x, y)
    step = Measured(found.outcomes, 1.0 - found.score, found.lambdas, found.slacks_in, found.slacks_out)
    return _result(data, step, found.score, np.zeros(len(x)))


def free_disposal(data: Observed, orientation: Orientation | str = Orientation.INPUT) -> Array:
    """Radial efficiency against single observed units, never against mixtures of them: (units,).

    θ = min over units j with y_j ≥ y of max_i x_ji / x_i      φ = max over j with x_j ≤ x of min_r y_jr / y_r

    Zeros of the unit measured are passed over in the ratio. NaN for units set aside.
    Source: Deprins, Simar & Tulkens (1984).
    """
    x, y = data.complete
    out = np.empty(len(x))
    for k in range(len(x)):
        with np.errstate(divide="ignore", invalid="ignore"):
            if Orientation(orientation) is Orientation.INPUT:
                rivals = x[(y >= y[k]).all(axis=1)]
                rivals = rivals[(rivals[:, x[k] == 0] == 0).all(axis=1)]
                out[k] = (rivals[:, x[k] > 0] / x[k, x[k] > 0]).max(axis=1).min()
            else:
                rivals = y[(x <= x[k]).all(axis=1)]
                out[k] = (rivals[:, y[k] > 0] / y[k, y[k] > 0]).min(axis=1).max()
    return data.spread(out)


def radial_scores(reference: Reference, inputs: Array, outputs: Array, orientation: Orientation) -> Array:
    """Scores θ or φ of points against a frontier, without slacks: (points,); NaN where there is no solution."""
    found = measure(reference, inputs, outputs, _radial_direction(inputs, outputs, orientation))
    return 1.0 - found.distance if orientation is Orientation.INPUT else 1.0 + found.distance


def _radial_direction(x: Array, y: Array, orientation: Orientation) -> tuple[Array, Array]:
    return (x, np.zeros_like(y)) if orientation is Orientation.INPUT else (np.zeros_like(x), y)


def _radial(data: Observed, technology: Technology, orientation: Orientation, slack_weights: SlackWeights, *,
            leave_out: bool) -> Efficiency:
    x, y = data.complete
    found = measure(Reference(x, y, technology), x, y, _radial_direction(x, y, orientation),
                    slack_weights=_weights(data, slack_weights), without=np.arange(len(x)) if leave_out else None)
    sign = -1.0 if orientation is Orientation.INPUT else 1.0
    return _result(data, found, 1.0 + sign * found.distance, found.distance)


def _weights(data: Observed, kind: SlackWeights) -> tuple[Array, Array]:
    """Weights of the slacks for each unit measured; a column without range counts by its mean."""
    if kind not in SLACK_WEIGHTS:
        raise ValueError(f"{kind!r} are no slack weights; choose one of {', '.join(SLACK_WEIGHTS)}")

    def of(values: Array) -> Array:
        mean, extent = values.mean(axis=0), np.ptp(values, axis=0)
        size = {"mean": mean, "range": np.where(extent > 0, extent, mean), "none": np.ones_like(mean)}[kind]
        return np.broadcast_to(1.0 / size, values.shape)

    x, y = data.complete
    return of(x), of(y)


def _result(data: Observed, found: Measured, score: Array, distance: Array) -> Efficiency:
    """The units measured in the rows of all units, with targets and with who is efficient."""
    x, y = data.complete
    solved = np.array([outcome is Outcome.SOLVED for outcome in found.outcomes])
    targets = [np.where(solved[:, None], found.lambdas @ values, np.nan) for values in (x, y)]
    slack = (found.slacks_in / x.mean(axis=0)).sum(axis=1) + (found.slacks_out / y.mean(axis=0)).sum(axis=1)
    at_frontier = solved & (np.nan_to_num(distance, nan=np.inf) <= EFFICIENT)
    efficient = np.zeros(len(data.inputs), dtype=bool)
    efficient[data.used] = at_frontier & (np.nan_to_num(slack, nan=np.inf) <= EFFICIENT)
    outcomes = [Outcome.SET_ASIDE] * len(data.inputs)
    for k, outcome in zip(data.used, found.outcomes, strict=True):
        outcomes[k] = outcome
    entries = found.lambdas.tocoo()
    places = (data.used[entries.coords[0]], data.used[entries.coords[1]])
    weights = csr_array(coo_array((entries.data, places), shape=(len(data.inputs),) * 2))
    return Efficiency(data, data.spread(score), tuple(outcomes), weights, data.spread(found.slacks_in),
                      data.spread(found.slacks_out), data.spread(targets[0]), data.spread(targets[1]), efficient)
