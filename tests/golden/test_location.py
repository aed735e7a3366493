"""Golden cases specialisation_german_laender and _textbook, as far as they are about location quotients."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.location import cluster_index, location_quotient

from .conftest import Case
from .laender import Laender, laender

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]


@pytest.fixture
def states(golden: Open) -> Laender:
    return laender(golden("specialisation_german_laender"))


def test_location_quotients(states: Laender) -> None:
    expected = states.expected["lq"]
    assert (tuple(expected["rows"]), tuple(expected["cols"])) == (states.regions, states.industries)
    assert_allclose(location_quotient(states.jobs), expected["values"], rtol=1e-9, atol=1e-9)


def test_cluster_index(states: Laender) -> None:
    found = cluster_index(states.jobs, states.firms, area=states.area, population=states.population)
    assert_allclose(found, states.matrix("litzenberger_sternberg"), rtol=1e-9, atol=1e-9)


def test_one_quotient(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["locq_single"]
    given = case["input"]
    found = location_quotient(
        [[given["e_ij"]]], totals=[given["e_j"]], reference=[given["e_i"]], reference_total=given["e"]
    )
    assert_allclose(found[0, 0], case["value"], rtol=1e-9)
    assert round(float(found[0, 0]), 7) == case["published"]


def test_one_cluster_index(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["litzenberger_single"]
    g = case["input"]
    rest = {name: g[whole] - g[part] for name, part, whole in (
        ("jobs", "e_ij", "e_i"), ("area", "a_j", "a"), ("people", "p_j", "p"), ("firms", "b_ij", "b_i"),
    )}
    found = cluster_index(
        [[g["e_ij"]], [rest["jobs"]]], [[g["b_ij"]], [rest["firms"]]],
        area=[g["a_j"], rest["area"]], population=[g["p_j"], rest["people"]],
    )
    assert_allclose(found[0, 0], case["value"], rtol=1e-9)
    assert np.isclose(found[0, 0], case["published"], atol=5e-6)
