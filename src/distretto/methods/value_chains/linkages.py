"""How strongly an industry pulls on others and is pulled by them: linkages and multipliers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array
from distretto.methods.value_chains.table import InputOutput, per_unit


@dataclass(frozen=True)
class Linkages:
    """Linkages of each industry, (n,); NaN for one without output.

    backward_direct : what it buys by unit of output. backward_total : output needed everywhere for a unit of its final
    use (the output multiplier). forward_direct : the share of its output that goes to industries. forward_total :
    output that a unit of its value added goes into. power, sensitivity : backward and forward by the Leontief inverse,
    1 = the average industry. power_spread, sensitivity_spread : coefficient of variation of the column or row: low
    means that the pull is spread over many industries.
    """

    backward_direct: Array
    backward_total: Array
    forward_direct: Array
    forward_total: Array
    power: Array
    sensitivity: Array
    power_spread: Array
    sensitivity_spread: Array


def linkages(table: InputOutput) -> Linkages:
    """Backward and forward linkages of each industry.

    backward_total[j] = sum_i L[i, j],   forward_total[i] = sum_j G[i, j]
    power[j] = n sum_i L[i, j] / sum L,   sensitivity[i] = n sum_j L[i, j] / sum L

    Returns Linkages, dimensionless; an industry without output has NaN. Its unit row stays in `sum L`, as in the
    published definition, so that power averages 1 over all n.
    Source: Rasmussen (1956), Studies in Inter-Sectoral Relations; Hirschman (1958); Jones (1976), Quarterly Journal
    of Economics 90 (forward by the Ghosh inverse); Miller & Blair (2009), section 12.2.
    """
    inverse = table.leontief_inverse
    n, whole = len(inverse), inverse.sum()
    columns, rows = inverse.sum(axis=0), inverse.sum(axis=1)
    hidden = np.where(table.empty, np.nan, 1.0)
    return Linkages(
        backward_direct=table.input_coefficients.sum(axis=0) * hidden,
        backward_total=columns * hidden,
        forward_direct=table.allocation_coefficients.sum(axis=1) * hidden,
        forward_total=table.ghosh_inverse.sum(axis=1) * hidden,
        power=n * columns / whole * hidden,
        sensitivity=n * rows / whole * hidden,
        power_spread=_spread(inverse, axis=0) * hidden,
        sensitivity_spread=_spread(inverse, axis=1) * hidden,
    )


def multipliers(table: InputOutput, factor: ArrayLike) -> Array:
    """How much of a factor (jobs, wages, emissions) a unit of final use of each industry's product takes everywhere.

    M[k, j] = sum_i f[k, i] / x[i] L[i, j]

    factor : (n,) or (factors, n), in the unit of the factor; may be negative; NaN passes to every multiplier of that
    factor, for one unknown industry leaves the sum unknown. Returns the same shape.
    Raises ValueError where the last axis is not that of the industries.
    Source: Miller & Blair (2009), section 6.2.
    """
    f = _by_industry(table, factor)
    return np.asarray(per_output(table, f) @ table.leontief_inverse, dtype=np.float64)


@dataclass(frozen=True)
class Footprint:
    """A factor by country, (factors, countries): of its production, of its consumption, and what trade moves.

    production = consumption + exports - imports, where `direct` use by households is in both.
    """

    production: Array
    consumption: Array
    exports: Array
    imports: Array


def footprint(table: InputOutput, factor: ArrayLike, direct: ArrayLike | None = None) -> Footprint:
    """A factor by where it is used in production and by whose final use it serves.

    consumption[k, c] = sum_j M[k, j] y[j, c] + direct[k, c]

    factor : (factors, n); direct : (factors, m), what final users take themselves, by column of final use. NaN passes.
    Source: Miller & Blair (2009), ch. 10; definitions as in Stadler (2021), Journal of Open Research Software 9.
    """
    f = np.atleast_2d(_by_industry(table, factor))
    d = np.zeros((len(f), len(table.of_final))) if direct is None else np.atleast_2d(np.asarray(direct, float))
    if d.shape != (len(f), len(table.of_final)):
        raise ValueError(f"direct must have shape {(len(f), len(table.of_final))}, not {d.shape}")
    own = np.zeros((len(f), len(table.countries)))
    np.add.at(own.T, table.of_final, d.T)
    by_user = table.leontief_inverse @ table.final_by_country
    used = per_output(table, f)[:, :, None] * by_user[None, :, :]
    made = np.stack([table.summed_by_country(one) for one in used])
    served, origin = made.sum(axis=1), made.sum(axis=2)
    home = np.einsum("kcc->kc", made)
    return Footprint(
        production=table.summed_by_country(f.T).T + own,
        consumption=served + own,
        exports=origin - home,
        imports=served - home,
    )


def per_output(table: InputOutput, factor: Array) -> Array:
    """A factor by unit of output; 0 where an industry has no output and none of the factor."""
    unknown = np.isnan(factor)
    return np.where(unknown, np.nan, per_unit(np.where(unknown, 0.0, factor), table.output))


def _by_industry(table: InputOutput, factor: ArrayLike) -> Array:
    values = np.asarray(factor, dtype=np.float64)
    if values.ndim not in (1, 2) or values.shape[-1] != len(table.output):
        raise ValueError(f"factor must have {len(table.output)} columns, one an industry, not shape {values.shape}")
    return values


def _spread(inverse: Array, axis: int) -> Array:
    return np.asarray(inverse.std(axis=axis, ddof=1) / inverse.mean(axis=axis), dtype=np.float64)
