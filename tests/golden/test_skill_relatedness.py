"""Golden case skill_relatedness_mobility: flows between eight occupational statuses, EconGeo 2.1 for one measure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.relatedness import normalised_co_occurrence
from distretto.methods.skill_relatedness import skill_relatedness

from .conftest import Case

pytestmark = pytest.mark.golden
Open = Callable[[str], Case]


def same(found: Any, wanted: list[list[float | None]]) -> None:
    expected = np.array([[np.nan if cell is None else cell for cell in row] for row in wanted])
    apart = ~np.eye(len(expected), dtype=bool)
    assert_allclose(np.asarray(found)[apart], expected[apart], rtol=1e-9)


def test_flows_between_statuses(golden: Open) -> None:
    case = golden("skill_relatedness_mobility")
    wanted = case.expected
    flows = np.array([[float(row[str(k)]) for k in range(1, 9)] for row in case.table("occupational_status.csv")])
    with_stayers = skill_relatedness(flows, symmetry="none", stayers=True)
    assert_allclose(with_stayers.ratio, wanted["sr_with_diagonal"], rtol=1e-9)
    directed = skill_relatedness(flows, symmetry="none")
    same(directed.ratio, wanted["sr_without_diagonal"])
    same(directed.normalised, wanted["normalised_without_diagonal"])
    same(skill_relatedness(flows).normalised, wanted["symmetric_average_of_normalised"])
    together = skill_relatedness(flows, symmetry="flows")
    same(together.ratio, wanted["sr_from_symmetrised_flows"])
    same(together.normalised, wanted["normalised_from_symmetrised_flows"])
    moved = flows + flows.T
    np.fill_diagonal(moved, 0)
    same(normalised_co_occurrence(moved), wanted["econgeo_prob"])
