"""Did productivity change because a unit came closer to the frontier, or because the frontier moved?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask
from distretto.methods.efficiency.observed import Names, observed
from distretto.methods.efficiency.scores import radial_scores
from distretto.methods.efficiency.technology import Orientation, Reference, Technology

Frontier = Literal["contemporaneous", "sequential", "global"]
FRONTIERS: tuple[Frontier, ...] = ("contemporaneous", "sequential", "global")
Decomposition = Literal["efficiency", "pure_and_scale", "variable_returns"]
DECOMPOSITIONS: tuple[Decomposition, ...] = ("efficiency", "pure_and_scale", "variable_returns")


@dataclass(frozen=True)
class Malmquist:
    """Change from each period to the next, (units, periods − 1) each; above 1 is progress, NaN is unknown.

    index = efficiency_change · technical_change, or pure_change · scale_change · technical_change; a part that the
    decomposition does not have is NaN throughout. set_aside : units not known in every period, by name. infeasible :
    (units, periods − 1), where a period's units cannot be measured against the other's frontier.
    """

    index: Array
    efficiency_change: Array
    technical_change: Array
    pure_change: Array
    scale_change: Array
    set_aside: tuple[str, ...]
    infeasible: Mask


def malmquist(
    inputs: ArrayLike,
    outputs: ArrayLike,
    orientation: Orientation | str = Orientation.INPUT,
    *,
    names: Names | None = None,
    frontier: Frontier = "contemporaneous",
    decomposition: Decomposition = "efficiency",
) -> Malmquist:
    """Malmquist productivity index between each period and the next, and what it is made of.

    With E_t(u) the radial score, as a share in (0, 1], of a unit as it was in period u against the frontier of t:
        index = √( E_t(t+1)/E_t(t) · E_t+1(t+1)/E_t+1(t) )          contemporaneous or sequential, constant returns
        index = E_all(t+1) / E_all(t)                               global: one frontier of all periods
        efficiency_change = E_t+1(t+1) / E_t(t)        technical_change = index / efficiency_change
    pure_and_scale : efficiency_change = pure_change (the same ratio under variable returns) · scale_change.
    variable_returns : contemporaneous frontiers of variable returns V beside those of constant returns C, from the
    base period: technical_change = V_t(t+1) / V_t+1(t+1), pure_change = V_t+1(t+1) / V_t(t),
    scale_change = (V_t(t)/C_t(t)) / (V_t(t+1)/C_t(t+1)), index = their product, C_t(t+1) / C_t(t); NaN
    and `infeasible` where V_t(t+1) has no solution.

    inputs : (periods, units, m); outputs : (periods, units, s); the same units in every period. NaN: the unit is set
    aside in all periods and named. frontier : "sequential" forgets nothing (all periods up to t).
    Raises ValueError for fewer than two periods, other settings, and what `observed` refuses (names the unit).
    Source: Färe, Grosskopf, Norris & Zhang (1994), American Economic Review 84, eq. 6, 7 and 10; sequential: Tulkens &
    Vanden Eeckaut (1995); global: Pastor & Lovell (2005); variable_returns: Grifell-Tatjé & Lovell (1999).
    """
    if frontier not in FRONTIERS or decomposition not in DECOMPOSITIONS:
        raise ValueError(f"frontier is one of {', '.join(FRONTIERS)}, decomposition of {', '.join(DECOMPOSITIONS)}")
    if decomposition == "variable_returns" and frontier != "contemporaneous":
        raise ValueError("variable_returns compares the frontiers of single periods; choose contemporaneous")
    x, y = np.asarray(inputs, dtype=np.float64), np.asarray(outputs, dtype=np.float64)
    if x.ndim != 3 or y.ndim != 3:
        raise ValueError(f"inputs and outputs have 3 axes (periods, units, columns), not {x.ndim} and {y.ndim}")
    if len(x) != len(y) or len(x) < 2:
        raise ValueError(f"inputs are of {len(x)} periods, outputs of {len(y)}; the same two or more are needed")
    complete = np.logical_not(np.isnan(x).any(axis=(0, 2)) | np.isnan(y).any(axis=(0, 2)))
    known = np.where(complete, 0.0, np.nan)[:, None]
    checked = [observed(a + known, b + known, names) for a, b in zip(x, y, strict=True)]
    panel = _Panel([data.complete for data in checked], Orientation(orientation), frontier)
    changes = [panel.change(t, decomposition) for t in range(len(x) - 1)]
    index, catching_up, technical, pure, scale = (
        checked[0].spread(np.stack(part, axis=1)) for part in zip(*changes, strict=True))
    called = checked[0].names.units
    set_aside = tuple(name for name, whole in zip(called, complete, strict=True) if not whole)
    return Malmquist(index, catching_up, technical, pure, scale, set_aside,
                     infeasible=np.asarray(np.isnan(index) & complete[:, None]))


class _Panel:
    """Scores of the units of one period against the frontier of another."""

    def __init__(self, periods: Sequence[tuple[Array, Array]], side: Orientation, frontier: Frontier) -> None:
        self.periods, self.side, self.frontier = periods, side, frontier

    def score(self, period: int, of: int, technology: Technology = Technology.CRS) -> Array:
        """Share in (0, 1] (above 1 beyond the frontier) of units as they were in `of`; NaN without solution."""
        first = 0 if self.frontier == "sequential" else period
        return self.against(self.periods[first : period + 1], of, technology)

    def against(self, reference: Sequence[tuple[Array, Array]], of: int, technology: Technology) -> Array:
        """Likewise, against the units of several periods together."""
        pooled = [np.concatenate(values) for values in zip(*reference, strict=True)]
        found = radial_scores(Reference(pooled[0], pooled[1], technology), *self.periods[of], self.side)
        return found if self.side is Orientation.INPUT else 1.0 / found

    def change(self, t: int, decomposition: Decomposition) -> tuple[Array, Array, Array, Array, Array]:
        """Index, change of efficiency, technical, pure and scale change from t to t + 1."""
        before, after = self.score(t, t), self.score(t + 1, t + 1)
        catching_up, unknown = after / before, np.full(len(before), np.nan)
        if decomposition == "variable_returns":
            own, other = self.score(t, t, Technology.VRS), self.score(t, t + 1, Technology.VRS)
            later = self.score(t + 1, t + 1, Technology.VRS)
            technical, pure = other / later, later / own
            scale = (own / before) / (other / self.score(t, t + 1))
            return technical * pure * scale, unknown, technical, pure, scale
        if self.frontier == "global":
            index = self.against(self.periods, t + 1, Technology.CRS) / self.against(self.periods, t, Technology.CRS)
        else:
            index = np.sqrt(self.score(t, t + 1) / before * after / self.score(t + 1, t))
        if decomposition == "efficiency":
            return index, catching_up, index / catching_up, unknown, unknown
        pure = self.score(t + 1, t + 1, Technology.VRS) / self.score(t, t, Technology.VRS)
        return index, catching_up, index / catching_up, pure, catching_up / pure
