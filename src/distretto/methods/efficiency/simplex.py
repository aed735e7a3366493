"""Many small linear programmes at once: a revised simplex over a stack of them, sharing one large matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from distretto.methods.arrays import Array, Mask

Indices: TypeAlias = NDArray[np.intp]

SOLVED, INFEASIBLE, UNBOUNDED = 0, 1, 2
OPTIMAL = 1e-9
PIVOT = 1e-10
FEASIBLE = 1e-8
TIE = 1e-12
CELLS = 400_000
REFRESH = 24
PATIENCE = 60
LIMIT = 5_000


@dataclass(frozen=True)
class Programmes:
    """K programmes in equality form: maximise cost · z subject to (scale · shared) λ + own z = right; λ, z ≥ 0.

    shared : (rows, n), the columns λ that all programmes have in common; they never carry a cost.
    scale : (K, rows), what each programme multiplies the rows of `shared` by.
    own : (K, rows, p), columns of each programme alone (slacks and the like).
    right : (K, rows), not negative.
    start : (rows,), the column of `own` that is the unit vector of that row and can start the search; −1 for none.
    costs : objectives (K, p), in order of rank: the second is maximised among the best of the first.
    barred : for each programme the one shared column it must not use; −1 for none.
    """

    shared: Array
    scale: Array
    own: Array
    right: Array
    start: Indices
    costs: Sequence[Array]
    barred: Indices


@dataclass(frozen=True)
class Solutions:
    """What was found: `outcome` (K,), SOLVED, INFEASIBLE or UNBOUNDED; basic columns (K, rows) and their values.

    Columns count 0 … n−1 for the shared ones, then the programme's own, then one artificial for each row.
    """

    outcome: NDArray[np.int8]
    basis: Indices
    values: Array

    def own(self, n: int, p: int) -> Array:
        """The values of the programmes' own columns, (K, p)."""
        return self._spread(n, p)

    def shared(self, n: int) -> Array:
        """The values of the shared columns, (K, n)."""
        return self._spread(0, n)

    def _spread(self, first: int, width: int) -> Array:
        out = np.zeros((len(self.basis), width))
        k, row = np.nonzero((self.basis >= first) & (self.basis < first + width))
        out[k, self.basis[k, row] - first] = self.values[k, row]
        return out


def solve(p: Programmes) -> Solutions:
    """The best vertex of every programme, or that it has none.

    Two-phase revised simplex with explicit inverses (rows are few), all programmes in step; largest scaled reduced
    cost enters, and Bland's rule takes over where a programme lingers, so that none can cycle. Memory is bounded:
    programmes are taken in blocks of about `CELLS` reduced costs.
    Raises ArithmeticError if a programme does not end.
    Source: Dantzig (1963), ch. 5, 9; Bland (1977), Mathematics of Operations Research 2.
    """
    count, rows = p.right.shape
    outcome = np.zeros(count, dtype=np.int8)
    basis, values = np.zeros((count, rows), dtype=np.intp), np.zeros((count, rows))
    block = max(1, CELLS // max(1, p.shared.shape[1]))
    for first in range(0, count, block):
        part = slice(first, min(first + block, count))
        stack = _Stack(p, part)
        stack.run_all(p, part)
        outcome[part], basis[part], values[part] = stack.outcome, stack.basis, stack.levels()
    return Solutions(outcome, basis, values)


class _Stack:
    """A block of programmes on the way to their optimum; columns are scaled to sum (in size) to one."""

    def __init__(self, p: Programmes, part: slice) -> None:
        self.shared, self.scale, self.right = p.shared, p.scale[part], p.right[part]
        self.n, self.p = p.shared.shape[1], p.own.shape[2]
        count, self.rows = self.right.shape
        self.norms = self.scale @ np.abs(self.shared)
        self.norms[self.norms == 0] = 1.0
        self.inverse_norms = 1.0 / self.norms
        self.own_norms = np.abs(p.own[part]).sum(axis=1)
        self.own_norms[self.own_norms == 0] = 1.0
        unit_columns = np.broadcast_to(np.eye(self.rows), (count, self.rows, self.rows))
        self.own = np.concatenate([p.own[part] / self.own_norms[:, None, :], unit_columns], axis=2)
        self.open = np.ones((count, self.n), dtype=bool)
        self.own_open = np.ones((count, self.p), dtype=bool)
        k = np.flatnonzero(p.barred[part] >= 0)
        self.open[k, p.barred[part][k]] = False
        self.closed = bool(len(k))
        artificial = self.n + self.p + np.arange(self.rows)
        self.basis = np.tile(np.where(p.start >= 0, self.n + p.start, artificial), (count, 1))
        self.inverse = np.tile(np.eye(self.rows), (count, 1, 1))
        self.x = self.right.copy()
        self.outcome = np.zeros(count, dtype=np.int8)

    def run_all(self, p: Programmes, part: slice) -> None:
        """First to a feasible vertex, then through the objectives by rank."""
        everyone = np.arange(len(self.right))
        artificial = np.zeros((len(self.right), 1 + self.p + self.rows))
        artificial[:, 1 + self.p :] = -1.0
        self.run(everyone, artificial, first_phase=True)
        missing = np.where(self.basis >= self.n + self.p, self.x, 0.0).sum(axis=1)
        self.outcome[missing > FEASIBLE * (1.0 + self.right.max(axis=1))] = INFEASIBLE
        for rank, cost in enumerate(p.costs):
            live = np.flatnonzero(self.outcome == SOLVED)
            own_cost = np.zeros_like(artificial)
            own_cost[:, 1 : 1 + self.p] = cost[part] / self.own_norms
            self.run(live, own_cost, first_phase=False)
            if rank + 1 < len(p.costs):
                self.keep_optimal_face(live[self.outcome[live] == SOLVED], own_cost)

    def run(self, live: Indices, cost: Array, *, first_phase: bool) -> None:
        """Pivot until no column improves. cost : of 0 for all shared columns, the own and the artificial ones."""
        step = 0
        while live.size:
            step += 1
            if step > LIMIT:
                raise ArithmeticError("the search for the optimum of a linear programme does not end")
            if step % REFRESH == 0:
                self.refresh(live)
            entering, gain = self.entering(live, cost, bland=step > PATIENCE)
            done = gain <= 0
            if done.any():
                live, entering = live[~done], entering[~done]
                if not live.size:
                    break
            bounded = self.pivot(live, entering, first_phase=first_phase, bland=step > PATIENCE)
            self.outcome[live[~bounded]] = UNBOUNDED
            live = live[bounded]
        self.refresh(np.flatnonzero(self.outcome == SOLVED))

    def reduced(self, live: Indices, cost: Array) -> tuple[Array, Array, Array]:
        """Reduced costs of shared and own columns, and how small counts as nothing."""
        of_basis = cost[live[:, None], np.maximum(self.basis[live] - (self.n - 1), 0)]
        price = np.matmul(of_basis[:, None, :], self.inverse[live])[:, 0, :]
        shared = (-price * self.scale[live]) @ self.shared
        shared *= self.inverse_norms if len(live) == len(self.right) else self.inverse_norms[live]
        own = cost[live, 1 : 1 + self.p] - np.matmul(price[:, None, :], self.own[live, :, : self.p])[:, 0, :]
        return shared, own, OPTIMAL * (1.0 + np.abs(price).max(axis=1))

    def entering(self, live: Indices, cost: Array, *, bland: bool) -> tuple[Indices, Array]:
        """The column that enters each programme, and its gain (0: none improves)."""
        shared, own, nothing = self.reduced(live, cost)
        if self.closed:
            shared[~self.open[live]] = -np.inf
            own[~self.own_open[live]] = -np.inf
        rows = np.arange(len(live))
        if bland:
            columns = np.concatenate([shared, own], axis=1)
            chosen = (columns > nothing[:, None]).argmax(axis=1)
            best = columns[rows, chosen]
        else:
            from_shared, from_own = shared.argmax(axis=1), own.argmax(axis=1)
            gain, own_gain = shared[rows, from_shared], own[rows, from_own]
            chosen = np.where(own_gain > gain, self.n + from_own, from_shared)
            best = np.maximum(gain, own_gain)
        return chosen, np.where(best > nothing, best, 0.0)

    def columns(self, live: Indices, chosen: Indices) -> Array:
        """The scaled columns `chosen`, (live, width) → (live, rows, width)."""
        k = live[:, None]
        common = np.minimum(chosen, self.n - 1)
        shared = self.shared.T[common] * self.scale[live][:, None, :] * self.inverse_norms[k, common][:, :, None]
        own = self.own[k, :, np.maximum(chosen - self.n, 0)]
        return np.where((chosen < self.n)[:, :, None], shared, own).transpose(0, 2, 1)

    def pivot(self, live: Indices, entering: Indices, *, first_phase: bool, bland: bool) -> Mask:
        """Let a column in and another out; returns for which programmes something could leave."""
        inverse, x, basis = self.inverse[live], self.x[live], self.basis[live]
        direction = np.matmul(inverse, self.columns(live, entering[:, None]))[:, :, 0]
        ratio = np.full(direction.shape, np.inf)
        np.divide(x, direction, out=ratio, where=direction > PIVOT)
        if not first_phase:
            ratio[(basis >= self.n + self.p) & (np.abs(direction) > PIVOT)] = 0.0
        least = ratio.min(axis=1)
        bounded = np.isfinite(least)
        tied = ratio <= np.where(bounded, least, 0.0)[:, None] + TIE
        order = -basis.astype(np.float64) if bland else np.abs(direction)
        leaving = np.where(tied, order, -np.inf).argmax(axis=1)
        at = np.flatnonzero(bounded)
        row, step = leaving[at], least[at]
        pivot_row = inverse[at, row] / direction[at, row][:, None]
        inverse[at] -= direction[at][:, :, None] * pivot_row[:, None, :]
        inverse[at, row] = pivot_row
        x[at] = np.maximum(x[at] - step[:, None] * direction[at], 0.0)
        x[at, row] = step
        basis[at, row] = entering[at]
        self.inverse[live], self.x[live], self.basis[live] = inverse, x, basis
        return np.asarray(bounded)

    def refresh(self, live: Indices) -> None:
        """Inverses and values anew from the columns, so that rounding does not add up."""
        if live.size:
            self.inverse[live] = np.linalg.inv(self.columns(live, self.basis[live]))
            self.x[live] = np.maximum(np.matmul(self.inverse[live], self.right[live][:, :, None])[:, :, 0], 0.0)

    def keep_optimal_face(self, live: Indices, cost: Array) -> None:
        """Bar every column that would lower the objective reached: what is left are all its optima."""
        if live.size:
            shared, own, nothing = self.reduced(live, cost)
            self.open[live] &= shared >= -10 * nothing[:, None]
            self.own_open[live] &= own >= -10 * nothing[:, None]
            self.closed = True

    def levels(self) -> Array:
        """Values of the basic columns in the programme's own measure."""
        k = np.arange(len(self.basis))[:, None]
        shared = self.inverse_norms[k, np.minimum(self.basis, self.n - 1)]
        own = 1.0 / np.take_along_axis(self.own_norms, np.clip(self.basis - self.n, 0, self.p - 1), axis=1)
        factor = np.where(self.basis < self.n, shared, np.where(self.basis < self.n + self.p, own, 1.0))
        return np.asarray(self.x * factor)
