"""What counts as possible: technologies, and the linear programmes that measure a unit against them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.sparse import csr_array

from distretto.methods.arrays import Array
from distretto.methods.efficiency.simplex import SOLVED, Indices, Programmes, Solutions, solve


class Technology(StrEnum):
    """Which combinations Σ λ of the observed units count as possible.

    CRS : any λ ≥ 0 (Charnes, Cooper & Rhodes 1978); VRS : Σ λ = 1 (Banker, Charnes & Cooper 1984);
    NIRS : Σ λ ≤ 1, returns never increase; NDRS : Σ λ ≥ 1, returns never decrease (Färe & Grosskopf 1985).
    """

    CRS = "crs"
    VRS = "vrs"
    NIRS = "nirs"
    NDRS = "ndrs"


class Orientation(StrEnum):
    """What is moved: all inputs down in proportion, or all outputs up in proportion."""

    INPUT = "input"
    OUTPUT = "output"


class Outcome(StrEnum):
    """How the measurement of a unit ended; only SOLVED has numbers."""

    SOLVED = "solved"
    INFEASIBLE = "infeasible"
    UNBOUNDED = "unbounded"
    SET_ASIDE = "set_aside"


TINY = 1e-10
OUTCOMES = (Outcome.SOLVED, Outcome.INFEASIBLE, Outcome.UNBOUNDED)


@dataclass(frozen=True)
class Reference:
    """The units that span the frontier: inputs (n, m), outputs (n, s), and the technology they are read by."""

    inputs: Array
    outputs: Array
    technology: Technology


@dataclass(frozen=True)
class Measured:
    """How far units lie from the frontier: everything in the units given, one row a unit measured.

    distance : (K,), the largest step along the direction; NaN unless solved. lambdas : (K, n) sparse.
    slacks_in, slacks_out : (K, m), (K, s), what remains beyond that step.
    """

    outcomes: tuple[Outcome, ...]
    distance: Array
    lambdas: csr_array
    slacks_in: Array
    slacks_out: Array


def measure(
    reference: Reference,
    inputs: Array,
    outputs: Array,
    directions: tuple[Array, Array],
    *,
    slack_weights: tuple[Array, Array] | None = None,
    without: Indices | None = None,
) -> Measured:
    """The largest step of each unit along its direction that the technology allows, then the largest slacks.

    max β   subject to   Σ λ_j x_j + s⁻ = x − β g_x,   Σ λ_j y_j − s⁺ = y + β g_y,   Σ λ as the technology says,
    λ, s ≥ 0; β is free in sign. Then, with slack_weights, max Σ w s among the solutions with that β.

    inputs : (K, m); outputs : (K, s), the units measured; directions : the same shapes, not negative, zero
    everywhere for no step at all (the additive model). slack_weights : likewise. without : (K,), the reference
    unit that is left out for each; −1 for none.
    Source: Chambers, Chung & Färe (1996), eq. 2.1; second stage Ali & Seiford (1993), ch. 3.
    """
    m, s, count = inputs.shape[1], outputs.shape[1], len(inputs)
    n, free = len(reference.inputs), 0 if reference.technology is Technology.CRS else 1
    size = _size(reference, inputs, outputs)
    p = m + s + free + 2
    own = np.zeros((count, m + s + free, p))
    diagonal = np.arange(m + s)
    own[:, diagonal, diagonal] = np.r_[np.ones(m), -np.ones(s)]
    start = np.r_[np.arange(m), np.full(s + free, -1)]
    if free:
        own[:, -1, m + s] = {Technology.VRS: 0.0, Technology.NIRS: 1.0, Technology.NDRS: -1.0}[reference.technology]
        if reference.technology is Technology.NIRS:
            start[-1] = m + s
    step = np.concatenate([directions[0], -directions[1]], axis=1) / size
    own[:, : m + s, -2], own[:, : m + s, -1] = step, -step
    right = np.concatenate([inputs, outputs], axis=1) / size
    forward = np.zeros((count, p))
    forward[:, -2], forward[:, -1] = 1.0, -1.0
    costs = [forward] if step.any() else []
    if slack_weights is not None:
        weights = np.concatenate(slack_weights, axis=1) * size
        slack_cost = np.zeros((count, p))
        slack_cost[:, : m + s] = weights / weights.max(axis=1, keepdims=True)
        costs.append(slack_cost)
    one = np.ones((count, free))
    found = solve(
        Programmes(
            shared=np.concatenate([reference.inputs.T, reference.outputs.T, np.ones((free, n))]),
            scale=np.concatenate([1.0 / size, one], axis=1), own=own,
            right=np.concatenate([right, one], axis=1), start=start, costs=costs,
            barred=np.full(count, -1) if without is None else without,
        )
    )
    own_values = np.where((found.outcome == SOLVED)[:, None], found.own(n, p), np.nan)
    slacks = own_values[:, : m + s] * size
    return Measured(tuple(OUTCOMES[k] for k in found.outcome), own_values[:, -2] - own_values[:, -1],
                    lambdas(found, n), slacks[:, :m], slacks[:, m:])


@dataclass(frozen=True)
class SlackRatio:
    """Slacks-based measure: `score` (K,) in (0, 1], with the optimal combination and slacks."""

    outcomes: tuple[Outcome, ...]
    score: Array
    lambdas: csr_array
    slacks_in: Array
    slacks_out: Array


def measure_slack_ratio(reference: Reference, inputs: Array, outputs: Array) -> SlackRatio:
    """Tone's slacks-based measure, made linear by scaling with t > 0.

    ρ = min (1 − (1/m) Σ s⁻_i / x_i) / (1 + (1/s) Σ s⁺_r / y_r)
    over Σ λ x + s⁻ = x, Σ λ y − s⁺ = y; with Λ = t λ, S = t s and the denominator times t fixed at 1.

    inputs, outputs : (K, m), (K, s), all above zero.
    Source: Tone (2001), European Journal of Operational Research 130, eq. 7 to 12.
    """
    m, s, count = inputs.shape[1], outputs.shape[1], len(inputs)
    n, free = len(reference.inputs), 0 if reference.technology is Technology.CRS else 1
    size = np.concatenate([inputs, outputs], axis=1)
    p = m + s + free + 1
    own = np.zeros((count, m + s + 1 + free, p))
    diagonal = np.arange(m + s)
    own[:, diagonal, diagonal] = np.r_[np.ones(m), -np.ones(s)]
    own[:, : m + s, -1] = -1.0
    own[:, m + s, m : m + s], own[:, m + s, -1] = 1.0 / s, 1.0
    start = np.full(m + s + 1 + free, -1)
    start[:m] = np.arange(m)
    if free:
        own[:, -1, m + s] = {Technology.VRS: 0.0, Technology.NIRS: 1.0, Technology.NDRS: -1.0}[reference.technology]
        own[:, -1, -1] = -1.0
        if reference.technology is Technology.NIRS:
            start[-1] = m + s
    right = np.zeros((count, m + s + 1 + free))
    right[:, m + s] = 1.0
    cost = np.zeros((count, p))
    cost[:, :m], cost[:, -1] = 1.0 / m, -1.0
    one = np.ones((count, 1 + free))
    found = solve(
        Programmes(
            shared=np.concatenate([reference.inputs.T, reference.outputs.T, np.zeros((1, n)), np.ones((free, n))]),
            scale=np.concatenate([1.0 / size, one], axis=1), own=own, right=right, start=start, costs=[cost],
            barred=np.full(count, -1),
        )
    )
    own_values = np.where((found.outcome == SOLVED)[:, None], found.own(n, p), np.nan)
    t = own_values[:, -1]
    slacks = own_values[:, : m + s] * size / t[:, None]
    weights = lambdas(found, n).multiply((1.0 / np.where(t > 0, t, 1.0))[:, None])
    return SlackRatio(tuple(OUTCOMES[k] for k in found.outcome), -(own_values * cost).sum(axis=1),
                      csr_array(weights), slacks[:, :m], slacks[:, m:])


def _size(reference: Reference, inputs: Array, outputs: Array) -> Array:
    """What each row is divided by: the unit's own value, or the mean of the reference where that is zero."""
    means = np.concatenate([reference.inputs.mean(axis=0), reference.outputs.mean(axis=0)])
    own = np.concatenate([inputs, outputs], axis=1)
    return np.where(own > 0, own, np.where(means > 0, means, 1.0))


def lambdas(found: Solutions, n: int) -> csr_array:
    """The weights of the reference units, (K, n) sparse; empty rows where nothing was solved."""
    used = (found.basis < n) & (found.values > TINY) & (found.outcome == SOLVED)[:, None]
    k, row = np.nonzero(used)
    return csr_array((found.values[k, row], (k, found.basis[k, row])), shape=(len(found.basis), n))


