"""The published trade cases as matrices, countries by products, with what the reference packages gave."""

import csv
import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from distretto.methods.location import specialised

Matrix = NDArray[np.float64]

GOLDEN = Path(__file__).parents[3] / "shared" / "golden"


@dataclass(frozen=True)
class TradeCase:
    """One case: `exports` and presence `M` (countries, products), their codes, and the expected values."""

    countries: tuple[str, ...]
    products: tuple[str, ...]
    exports: Matrix
    M: Matrix
    expected: Mapping[str, Any]

    def rows(self, codes: Iterable[str]) -> list[int]:
        return [self.countries.index(code) for code in codes]

    def columns(self, codes: Iterable[str]) -> list[int]:
        return [self.products.index(code) for code in codes]


def expected_values(case: str) -> Mapping[str, Any]:
    """The expected values of a case; skips the test where the golden cases are not at hand."""
    path = GOLDEN / case / "expected.json"
    if not path.exists():
        pytest.skip(f"the golden case {case} is not at hand ({path})")
    values: Mapping[str, Any] = json.loads(path.read_text())
    return values


@cache
def relatedness_sitc2() -> TradeCase:
    expected = expected_values("relatedness_sitc2")
    with (GOLDEN / "relatedness_sitc2" / "trade_sitc2.csv").open() as lines:
        return _case(csv.DictReader(lines), "sitc2", expected["regions"], expected["industries"], expected)


@cache
def world_trade() -> TradeCase:
    expected = expected_values("complexity_world_trade")
    with gzip.open(GOLDEN / "complexity_world_trade" / "world_trade_1998_2000.csv.gz", "rt") as lines:
        return _case(csv.DictReader(lines), "product", expected["diversity"], expected["ubiquity"], expected)


def income() -> Matrix:
    """GDP per inhabitant of the countries of `world_trade`, NaN where it is not given."""
    with (GOLDEN / "complexity_world_trade" / "gdp_pc_1998_2000.csv").open() as lines:
        given = {line["country"]: float(line["value"]) for line in csv.DictReader(lines)}
    return np.array([given.get(country, np.nan) for country in world_trade().countries])


def by_code(values: Matrix, codes: Iterable[str], wanted: Mapping[str, float]) -> tuple[Matrix, Matrix]:
    """Our values in the order of the expected ones, and those."""
    position = {code: k for k, code in enumerate(codes)}
    return values[[position[code] for code in wanted]], np.array(list(wanted.values()), dtype=float)


def rounded_walk_vector(M: Matrix) -> Matrix:
    """Complexity of the rows as EconGeo has it, its sign aside.

    EconGeo rounds the walk to four decimals before it takes the eigenvector, and divides that by its sum. A
    few cells lie on a tie (0.00625), which only correctly rounded decimals, as in Python and R, break in the
    same way.
    """
    walk = (M / M.sum(axis=1, keepdims=True)) @ (M / M.sum(axis=0)).T
    values, vectors = np.linalg.eig([[round(float(cell), 4) for cell in row] for row in walk])
    second = np.real(vectors[:, np.argsort(values.real)[-2]])
    return np.asarray(second / second.sum())


def _case(
    lines: Iterable[Mapping[str, str]],
    product: str,
    countries: Iterable[str],
    products: Iterable[str],
    expected: Mapping[str, Any],
) -> TradeCase:
    rows, columns = {c: k for k, c in enumerate(countries)}, {p: k for k, p in enumerate(products)}
    exports = np.zeros((len(rows), len(columns)))
    for line in lines:
        exports[rows[line["country"]], columns[line[product]]] = float(line["value"])
    return TradeCase(tuple(rows), tuple(columns), exports, specialised(exports), expected)
