"""How wide to smooth a set of efficiency scores: the named rules."""

from __future__ import annotations

from typing import Literal

import numpy as np
import scipy

from distretto.methods.arrays import Array

Rule = Literal["silverman", "normal", "cross_validated", "cross_validated_adjusted"]
RULES: tuple[Rule, ...] = ("silverman", "normal", "cross_validated", "cross_validated_adjusted")
ON_THE_FRONTIER = 1e-6


def bandwidth(scores: Array, rule: Rule) -> float:
    """The width of the kernel that smooths scores which end at 1.

    Scores of 1 are an artefact of the frontier and are left out; the m others are mirrored at 1 into 2m values r, so
    that the density does not fall off at its edge.
    silverman : h = 0.9 min(sd, iqr/1.349) (2m)^(−1/5) · A     normal : 1.06 in the place of 0.9
    cross_validated : h minimises Σ over pairs of r, (1/2 + (1/N) Σ (e^(−d²/4h²) − √8 e^(−d²/2h²))) / (N h √π),
    N = 2m; cross_validated_adjusted : that h times A. A = (2m/n)^(1/5) sd(scores) / sd(r) brings it to n scores.

    scores : (n,), all ≤ 1 or all ≥ 1. In the unit of the scores.
    Raises ValueError for a rule that does not exist and where fewer than two scores differ from 1.
    Source: Silverman (1986), eq. 3.28 to 3.31; Simar & Wilson (2008), eq. 4.86; Daraio & Simar (2007), eq. 3.23,
    3.26; cross-validation: Scott & Terrell (1987).
    """
    if rule not in RULES:
        raise ValueError(f"{rule!r} is not a bandwidth rule; choose one of {', '.join(RULES)}, or give a number")
    inside = scores[np.abs(scores - 1.0) > ON_THE_FRONTIER]
    if len(inside) < 2:
        raise ValueError(f"{len(inside)} of {len(scores)} units are inefficient; two are needed to smooth the scores")
    mirrored = np.concatenate([inside, 2.0 - inside])
    spread = float(np.std(mirrored, ddof=1))
    adjusted = float((len(mirrored) / len(scores)) ** 0.2 * np.std(scores, ddof=1) / spread)
    if rule.startswith("cross"):
        width = _cross_validated(mirrored, spread)
        return width * adjusted if rule == "cross_validated_adjusted" else width
    low, high = np.quantile(mirrored, [0.25, 0.75])
    robust = float(high - low) / 1.349
    least = robust if 1e-6 < robust < spread else spread
    return float((0.9 if rule == "silverman" else 1.06) * least * len(mirrored) ** -0.2 * adjusted)


def _cross_validated(values: Array, spread: float) -> float:
    count = len(values)
    apart = np.abs(values[:, None] - values[None, :])[np.triu_indices(count, k=1)] ** 2
    widest = 1.144 * spread * count**-0.2

    def risk(h: float) -> float:
        d = apart / h**2
        pairs = float((np.exp(-d / 4.0) - np.sqrt(8.0) * np.exp(-d / 2.0)).sum())
        return float((0.5 + pairs / count) / (count * h * np.sqrt(np.pi)))

    return float(scipy.optimize.minimize_scalar(risk, bounds=(0.1 * widest, widest), method="bounded").x)
