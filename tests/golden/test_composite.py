"""Golden case composite_asem: COINr's index of 51 countries on 49 indicators, step by step."""

from __future__ import annotations

import gzip
import json
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.arrays import ratio
from distretto.methods.composite import (
    Composite,
    Framework,
    Logarithm,
    Normalisation,
    Recipe,
    Treatment,
    aggregated,
    box_cox,
    composite,
    copeland,
    correlations,
    cronbach_alpha,
    framework,
    imputed,
    kurtosis,
    logged,
    normalised,
    outranking,
    pca_weights,
    principal_components,
    ranks_below,
    skewness,
    treated,
    winsorised,
)

from .conftest import GOLDEN, Case

pytestmark = pytest.mark.golden
FOLDER = GOLDEN / "composite_asem"
TOLERANCE = 1e-9
Matrix = NDArray[np.float64]
RECIPE = Recipe("group_mean", Treatment(), Normalisation("min_max", 0.0, 100.0))


def close(found: Any, wanted: Any) -> None:
    assert_allclose(found, np.array(wanted, dtype=float), rtol=TOLERANCE, atol=TOLERANCE)


class Asem:
    """The case: the table as COINr denominates it, its framework, its groups."""

    def __init__(self) -> None:
        self.expected = json.loads(gzip.decompress((FOLDER / "expected.json.gz").read_bytes()))
        read = Case(FOLDER, self.expected).table
        self.units = self.expected["units"]
        described = read("asem_imeta.csv")
        indicators = [row["iCode"] for row in described if row["Type"] == "Indicator"]
        self.tree: Framework = framework(
            indicators,
            {row["iCode"]: row["Parent"] for row in described if row["Parent"] not in ("", "NA")},
            weights={row["iCode"]: float(row["Weight"]) for row in described if row["Level"] not in ("", "NA")},
            directions={row["iCode"]: int(row["Direction"]) for row in described if row["Type"] == "Indicator"},
        )
        rows = {row["uCode"]: row for row in read("asem_idata.csv")}
        over = {row["iCode"]: row["Denominator"] for row in described}
        self.groups = [rows[unit]["EurAsia_group"] for unit in self.units]
        self.values = np.stack([self.column(rows, name, over[name]) for name in indicators], axis=1)

    def column(self, rows: Any, name: str, denominator: str) -> Matrix:
        def number(unit: str, of: str) -> float:
            return float(rows[unit][of]) if rows[unit][of] not in ("", "NA") else np.nan

        values = np.array([number(unit, name) for unit in self.units])
        if denominator in ("", "NA"):
            return values
        return ratio(values, [number(unit, denominator) for unit in self.units])

    def table(self, name: str) -> Matrix:
        step = self.expected[name]
        assert step["units"] == self.units
        values = np.array(step["values"], dtype=float)
        return values[:, [step["columns"].index(indicator) for indicator in self.tree.indicators]]


@pytest.fixture(scope="module")
def asem() -> Asem:
    if not FOLDER.is_dir():
        pytest.skip(f"the published case composite_asem is not at hand ({FOLDER})")
    return Asem()


@pytest.fixture(scope="module")
def made(asem: Asem) -> Composite:
    return composite(asem.values, asem.tree, RECIPE, groups=asem.groups)


def expected(name: str) -> Any:
    path = FOLDER / name
    if not path.is_file():
        pytest.skip(f"the published case composite_asem is not at hand ({path})")
    return json.loads(path.read_text(encoding="utf-8"))


def test_denominated_and_imputed(asem: Asem) -> None:
    close(asem.values, asem.table("denominated"))
    close(imputed(asem.values, "group_mean", groups=asem.groups), asem.table("imputed"))


def test_outliers_are_found_and_drawn_in(asem: Asem) -> None:
    wanted = asem.expected["treatment"]
    assert wanted["iCode"] == list(asem.tree.indicators)
    table = asem.table("imputed")
    found = treated(table, Treatment())
    close(found.values, asem.table("treated"))
    close(found.skewness[:, 0], wanted["skew0"])
    close(found.kurtosis[:, 0], wanted["kurt0"])
    assert [not Treatment().outlying(column) for column in table.T] == wanted["pass0"]
    assert list(found.points) == [points or 0 for points in wanted["nwin"]]
    for place, points in enumerate(wanted["nwin"]):
        if points is not None:
            close(found.skewness[place, 1], wanted["skew1"][place])
            close(found.kurtosis[place, 1], wanted["kurt1"][place])
            assert found.outlying[place] is not wanted["pass1"][place]


def test_normalised_aggregated_and_ranked(asem: Asem, made: Composite) -> None:
    close(made.scores[0], asem.table("normalised"))
    step = asem.expected["aggregated"]
    assert step["units"] == asem.units
    for name, column in zip(step["columns"], np.array(step["values"], dtype=float).T, strict=True):
        close(made.score(name), column)
    ranking = asem.expected["ranking"]
    places = [asem.units.index(unit) for unit in ranking["uCode"]]
    close(made.index[places], ranking["index"])
    assert_array_equal(made.rank[places], ranking["rank"])


def test_pillars_hang_together_as_published(asem: Asem, made: Composite) -> None:
    wanted = expected("expected_analysis.json")
    pillars = asem.tree.levels[1]
    for name, alpha in wanted["cronbach_alpha_pillars"].items():
        close(cronbach_alpha(made.scores[0][:, asem.tree.parents[0] == pillars.index(name)]), alpha)
    matrix = correlations(made.scores[1])
    for one, other, r in zip(*(wanted["corr_pillars"][key] for key in ("v1", "v2", "r")), strict=True):
        close(matrix[pillars.index(one), pillars.index(other)], r)
    names, loadings = zip(*wanted["pca_pillars"]["loadings_pc1"].items(), strict=True)
    scores = np.stack([made.score(name) for name in names], axis=1)
    found = principal_components(scores)
    close(np.sqrt(found.eigenvalues), wanted["pca_pillars"]["sdev"])
    close(found.directions[:, 0], np.array(loadings) * np.sign(sum(loadings)))
    close(pca_weights(scores), np.array(loadings) / sum(loadings))


SCALES = {
    "minmax_0_100": Normalisation("min_max", 0, 100),
    "zscore_0_1": Normalisation("z_score", -5, 5),
    "prank": Normalisation("percentile", 0, 1),
    "borda": Normalisation("rank"),
    "dist2max": Normalisation("distance_to_best", 0, 1),
    "fracmax": Normalisation("share_of_best", 0, 1),
    "goalposts": Normalisation("goalposts", 0, 1, goalposts=((2, 10),)),
    "dist2ref": Normalisation("distance_to_reference", 0, 1, references=(4,)),
    "scaled_1_10": Normalisation("distance_to_reference", 0, 100, references=(10,)),
}


@pytest.mark.parametrize("name", SCALES)
def test_normalisations(name: str) -> None:
    case = expected("expected_functions.json")
    x = np.array(case["input"], dtype=float)[:, None]
    close(normalised(x, [1], SCALES[name])[:, 0], case[name])
    close(ranks_below(x)[:, 0], case["borda"])


def test_shapes_and_transformations() -> None:
    case = expected("expected_functions.json")
    x = np.array(case["input"], dtype=float)
    close(skewness(x), case["skew"])
    close(kurtosis(x), case["kurt"])
    close(winsorised(x), case["winsorise1"])
    close(box_cox(x, 0), case["boxcox_l0"])
    kinds: dict[str, Logarithm] = {
        "log_CT": "shifted", "log_CT_orig": "plain", "log_GII": "innovation_index",
    }
    for name, kind in kinds.items():
        close(logged(x, kind), case[name])


def test_aggregations_and_the_vote() -> None:
    case = expected("expected_functions.json")
    x, w = [[1.0, 2.0, 3.0, 10.0]], [1.0, 1.0, 2.0, 4.0]
    close(aggregated(x, w), [case["a_amean"]])
    close(aggregated(x, w, "geometric"), [case["a_gmean"]])
    close(aggregated(x, w, "harmonic"), [case["a_hmean"]])
    votes = outranking([[2.0, 2.0, 2.0], [3.0, 3.0, 1.0], [1.0, 1.0, 3.0]], [1.0, 1.0, 1.0])
    close(votes, case["outrank_matrix"])
    close(copeland(votes), case["copeland"])
