"""Golden case cluster_stars_definition: stars for the exports of 136 countries in 69 divisions, exact."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from numpy.testing import assert_array_equal
from numpy.typing import NDArray

from distretto.methods.cluster_stars import ClusterStars, Thresholds, cluster_stars

from .conftest import Case

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]
OVER = {"focus_over_all_cells": Thresholds(), "focus_within_category": Thresholds(focus_over="category")}


class Exports:
    """Exports (countries, divisions); a pair absent from the file exports nothing."""

    def __init__(self, golden: Open) -> None:
        self.expected = golden("cluster_stars_definition").expected
        rows = golden("relatedness_sitc2").table("trade_sitc2.csv")
        self.countries = sorted({row["country"] for row in rows})
        self.x: NDArray[np.float64] = np.zeros((len(self.countries), len(self.expected["categories"])))
        for row in rows:
            at = self.countries.index(row["country"]), self.expected["categories"].index(row["sitc2"])
            self.x[at] = float(row["value"])

    def stars(self, key: str) -> ClusterStars:
        return cluster_stars(self.x, OVER[key])


@pytest.mark.parametrize("key", OVER)
def test_stars(golden: Open, key: str) -> None:
    exports = Exports(golden)
    expected = exports.expected[key]
    found = exports.stars(key).count
    rows = [exports.countries.index(country) for country in exports.expected["regions"]]
    assert_array_equal(found[rows], expected["stars"])
    cells = Counter(str(int(stars)) for stars in found[exports.x > 0])
    assert cells == expected["counts_of_cells_by_stars"]


def test_each_star(golden: Open) -> None:
    exports = Exports(golden)
    over_all, within = exports.stars("focus_over_all_cells"), exports.stars("focus_within_category")
    found = {
        "size": over_all.size, "specialisation": over_all.specialisation, "focus_all": over_all.focus,
        "focus_category": within.focus,
    }
    assert {name: int(star.sum()) for name, star in found.items()} == exports.expected["criteria_counts"]
