"""What the observatory carries of an inter-country input-output table: every industry's exports, taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import tidy
from distretto.methods.value_chains import InputOutput, decompose_exports, position

if TYPE_CHECKING:
    import pyarrow as pa

DOLLARS, EUROS, STEPS = "million_usd", "million_eur", "steps"
ESTIMATED = "e"
"""The flag of what is worked out of the tables; sums of published cells have none."""
_MONEY_DECIMALS, _STEPS_DECIMALS = 3, 4
"""What is kept, so that another machine's last digits do not make another table."""
PARTS = ("direct", "onward", "domestic_twice", "foreign", "foreign_twice")
Floats = NDArray[np.float64]


def indicators(money: str) -> tuple[Indicator, ...]:
    """The indicators of such a data set, whose amounts are in this unit."""
    return (
        *(Indicator(name, money) for name in ("output", "imbalance", "exports", *PARTS)),
        Indicator("upstreamness", STEPS), Indicator("downstreamness", STEPS),
        Indicator("exports_to", money), Indicator("foreign_from", money),
    )


def rows_of(
    dataset: str, table: InputOutput, published: Floats, codes: Sequence[str], year: int, money: str,
) -> Iterator[pa.Table]:
    """Rows of a year: `geo` is the exporter; `industry` its industry, with the partner after a point.

    published : the output that was published, by row. codes : the industry of each row. money : the unit of amounts.
    """
    geo = np.array([table.countries[k] for k in table.of_industry], dtype=object)
    industry = np.array(codes, dtype=object)
    exports, places = decompose_exports(table), position(table)

    def rows(indicator: str, value: Floats, flag: str = ESTIMATED, unit: str = money) -> pa.Table:
        known = ~np.isnan(value)
        return tidy(dataset, indicator=indicator, geo=geo[known], industry=industry[known], time=year, unit=unit,
                    value=_rounded(value[known], unit), flag=flag)

    def by_partner(indicator: str, value: Floats, flag: str) -> pa.Table:
        at, partner = np.nonzero(_rounded(value, money))
        pairs = np.array([f"{industry[i]}.{table.countries[k]}" for i, k in zip(at, partner, strict=True)],
                         dtype=object)
        return tidy(dataset, indicator=indicator, geo=geo[at], industry=pairs, time=year, unit=money,
                    value=_rounded(value[at, partner], money), flag=flag)

    yield rows("output", table.output, flag="")
    yield rows("imbalance", published - table.output, flag="")
    yield rows("exports", exports.gross.sum(axis=1), flag="")
    for part in PARTS:
        yield rows(part, getattr(exports, part).sum(axis=1))
    yield rows("upstreamness", places.upstreamness, unit=STEPS)
    yield rows("downstreamness", places.downstreamness, unit=STEPS)
    yield by_partner("exports_to", exports.gross, "")
    yield by_partner("foreign_from", _foreign_by_origin(table, exports.gross.sum(axis=1)), ESTIMATED)


def _foreign_by_origin(table: InputOutput, exports: Floats) -> Floats:
    """Value added abroad in each industry's exports by the country that added it, (n, countries); own country 0."""
    carried = table.summed_by_country(table.value_added_coefficients[:, None] * table.leontief_inverse).T
    carried[np.arange(len(exports)), table.of_industry] = 0.0
    return np.asarray(carried * exports[:, None], dtype=np.float64)


def _rounded(values: Floats, unit: str) -> Floats:
    """Rounded to what is kept; a zero has no sign."""
    decimals = _STEPS_DECIMALS if unit == STEPS else _MONEY_DECIMALS
    return np.asarray(np.round(values, decimals) + 0.0, dtype=np.float64)
