"""An inter-country input-output table, checked once: what every measure of value chains starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask, ratio

Index = NDArray[np.intp]


@dataclass(frozen=True)
class InputOutput:
    """A table with n industries (of one or of many countries) and m columns of final use, in one currency.

    intermediate : (n, n), sales of the row to the column. final : (n, m). output : (n,), gross output. countries : the
    names of the countries, in the order in which they appear. of_industry : (n,) and of_final : (m,), the number of
    the country in `countries`. imbalance : (n,), output minus everything sold: what rounding leaves.
    """

    intermediate: Array
    final: Array
    output: Array
    countries: tuple[str, ...]
    of_industry: Index
    of_final: Index

    @property
    def imbalance(self) -> Array:
        """Output minus intermediate and final sales of each industry."""
        return np.asarray(self.output - self.intermediate.sum(axis=1) - self.final.sum(axis=1), dtype=np.float64)

    @property
    def empty(self) -> Mask:
        """Industries without any output: they have no inputs by unit, and no position in a chain."""
        return np.asarray(self.output == 0, dtype=np.bool_)

    @cached_property
    def value_added(self) -> Array:
        """Output minus what was bought from industries, (n,)."""
        return np.asarray(self.output - self.intermediate.sum(axis=0), dtype=np.float64)

    @cached_property
    def value_added_coefficients(self) -> Array:
        """Value added by unit of output, (n,); 0 where there is no output."""
        return per_unit(self.value_added, self.output)

    @cached_property
    def input_coefficients(self) -> Array:
        """A[i, j] = z[i, j] / x[j], (n, n); 0 in the column of an industry without output."""
        return per_unit(self.intermediate, self.output[None, :])

    @cached_property
    def allocation_coefficients(self) -> Array:
        """B[i, j] = z[i, j] / x[i], (n, n); 0 in the row of an industry without output."""
        return per_unit(self.intermediate, self.output[:, None])

    @cached_property
    def leontief_inverse(self) -> Array:
        """L = (I - A)^-1, (n, n): output of the row needed for a unit of final use of the column.

        Source: Leontief (1936), Review of Economics and Statistics 18; Miller & Blair (2009), ch. 2.
        """
        return np.asarray(np.linalg.inv(np.eye(len(self.output)) - self.input_coefficients), dtype=np.float64)

    @cached_property
    def ghosh_inverse(self) -> Array:
        """G = (I - B)^-1, (n, n): output of the column into which a unit of value added of the row goes.

        Source: Ghosh (1958), Economica 25; Miller & Blair (2009), ch. 12.
        """
        return np.asarray(np.linalg.inv(np.eye(len(self.output)) - self.allocation_coefficients), dtype=np.float64)

    @cached_property
    def final_by_country(self) -> Array:
        """Final use of each industry's product by country, (n, countries)."""
        out = np.zeros((len(self.output), len(self.countries)))
        np.add.at(out.T, self.of_final, self.final.T)
        return out

    def rows_of(self, country: int) -> Index:
        """The rows of a country's industries."""
        return np.flatnonzero(self.of_industry == country)

    def summed_by_country(self, values: Array) -> Array:
        """Rows (n, ...) added up by country, (countries, ...)."""
        out = np.zeros((len(self.countries), *values.shape[1:]))
        np.add.at(out, self.of_industry, values)
        return out


def input_output(
    intermediate: ArrayLike,
    final: ArrayLike,
    output: ArrayLike | None = None,
    *,
    industry_countries: Sequence[str] | None = None,
    final_countries: Sequence[str] | None = None,
    names: Sequence[str] | None = None,
) -> InputOutput:
    """An input-output table, after checking that it is one.

    intermediate : (n, n), sales of the row to the column, never negative. final : (n, m); changes in inventories may
    be negative. output : (n,), default the sums of the rows; where it is given, rounding may leave a difference,
    which stays visible in `imbalance`. industry_countries, final_countries : the country of each row and of each
    column of final use; default one country for all. names : of the industries, for errors.
    Nothing may be missing: without one cell no inverse exists, so that a hole must be closed, or its industry merged,
    before.
    Raises ValueError, naming the cell: for missing, infinite and negative entries, for unequal shapes, for an industry
    that trades with industries without output (final use out of stocks may be), and for one that adds no value and
    buys only from such (I - A has no inverse).
    """
    z, y = np.asarray(intermediate, dtype=np.float64), np.asarray(final, dtype=np.float64)
    if z.ndim != 2 or z.shape[0] != z.shape[1]:
        raise ValueError(f"intermediate must be square, not of shape {z.shape}")
    n = len(z)
    called = list(names) if names is not None else [f"industry {k + 1}" for k in range(n)]
    if y.ndim != 2 or len(y) != n:
        raise ValueError(f"final must have {n} rows, not shape {y.shape}")
    x = z.sum(axis=1) + y.sum(axis=1) if output is None else np.asarray(output, dtype=np.float64)
    if x.shape != (n,):
        raise ValueError(f"output must have {n} entries, not shape {x.shape}")
    for values, what, negative in ((z, "intermediate", False), (y, "final", True), (x, "output", False)):
        _refuse(values, what, called, negative)
    for moved, does in ((z.sum(axis=0), "buys"), (z.sum(axis=1), "sells")):
        trading = np.flatnonzero((x == 0) & (moved > 0))
        if trading.size:
            raise ValueError(f"{called[int(trading[0])]} {does} but has no output")
    own = list(industry_countries) if industry_countries is not None else [""] * n
    users = list(final_countries) if final_countries is not None else [own[0]] * y.shape[1]
    for given, wanted, what in ((own, n, "industry_countries"), (users, y.shape[1], "final_countries")):
        if len(given) != wanted:
            raise ValueError(f"{what} must have {wanted} entries, not {len(given)}")
    countries = tuple(dict.fromkeys(own))
    number = {country: k for k, country in enumerate(countries)}
    strangers = [country for country in users if country not in number]
    if strangers:
        raise ValueError(f"final use of {strangers[0]}, which has no industry in the table")
    table = InputOutput(
        z, y, x, countries,
        np.array([number[c] for c in own], dtype=np.intp), np.array([number[c] for c in users], dtype=np.intp),
    )
    _refuse_without_inverse(table, called)
    return table


def per_unit(values: Array, of: Array) -> Array:
    """Values by unit of something; 0 where there is nothing of it."""
    return np.nan_to_num(ratio(values, of), nan=0.0)


def _refuse(values: Array, what: str, names: Sequence[str], negative_allowed: bool) -> None:
    faults = [(np.isnan(values), "missing"), (np.isinf(values), "infinite")]
    if not negative_allowed:
        faults.append((values < 0, "negative"))
    for wrong, word in faults:
        if wrong.any():
            row, *column = (int(k) for k in np.argwhere(wrong)[0])
            where = f", column {column[0] + 1}" if column else ""
            raise ValueError(f"{what} of {names[row]}{where} is {word}; a table must be whole to be inverted")


def _refuse_without_inverse(table: InputOutput, names: Sequence[str]) -> None:
    """I - A has an inverse where every industry leads, through what it buys, to one that adds value."""
    buys = table.intermediate > 0
    reached = (table.value_added > 0) | table.empty
    while True:
        more = reached | buys[reached].any(axis=0)
        if (more == reached).all():
            break
        reached = more
    if not reached.all():
        raise ValueError(f"{names[int(np.flatnonzero(~reached)[0])]} adds no value, nor does anything that it buys "
                         "from; such a table cannot be inverted")
