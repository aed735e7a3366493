"""Golden case structural_similarity_asem: nearest units by three distances on 49 indicators of 51 countries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.structural_likeness import Form, distances, group_weights, mahalanobis

from .conftest import Case

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]


class Asem:
    """The case: units, their normalised indicators, and the pillar of each indicator."""

    def __init__(self, case: Case) -> None:
        self.expected = case.expected
        heading, *lines = (case.folder / "normalised_0_1.csv").read_text().splitlines()
        self.indicators = heading.split(",")[1:]
        self.units = [line.split(",")[0] for line in lines]
        self.values: NDArray[np.float64] = np.array([[float(v) for v in line.split(",")[1:]] for line in lines])
        self.pillars = [self.expected["pillars"][name] for name in self.indicators]

    def check(self, found: Callable[[int], NDArray[np.float64]], wanted: Mapping[str, Any]) -> None:
        """Compare the eight nearest of each unit: the order exactly, the distances closely."""
        for unit, nearest in wanted.items():
            at = self.units.index(unit)
            apart = found(at)
            order = [place for place in np.argsort(apart, kind="stable") if place != at][:8]
            assert [self.units[place] for place in order] == nearest["unit"]
            assert_allclose(apart[order], nearest["distance"], rtol=1e-9, atol=1e-9)


@pytest.fixture
def asem(golden: Open) -> Asem:
    return Asem(golden("structural_similarity_asem"))


def test_weights_are_equal_by_pillar(asem: Asem) -> None:
    wanted = [asem.expected["weights"][name] for name in asem.indicators]
    assert_allclose(group_weights(asem.pillars), wanted, atol=1e-9)


@pytest.mark.parametrize(
    ("form", "key"), [("squared_euclidean", "weighted_squared_euclidean"), ("gower", "gower_daisy")]
)
def test_weighted_distances(asem: Asem, form: Form, key: str) -> None:
    span = np.ptp(asem.values, axis=0) if form == "gower" else np.ones(len(asem.indicators))
    values, weights = asem.values / span, group_weights(asem.pillars)
    asem.check(lambda at: distances(values[at], values, weights, form=form), asem.expected[key])


def test_mahalanobis_on_the_means_of_the_pillars(asem: Asem) -> None:
    names = sorted(set(asem.pillars))
    means = np.stack(
        [asem.values[:, [pillar == name for pillar in asem.pillars]].mean(axis=1) for name in names], axis=1
    )
    asem.check(lambda at: mahalanobis(means[at], means, means), asem.expected["mahalanobis_squared_on_pillar_means"])
