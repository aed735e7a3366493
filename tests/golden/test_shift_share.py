"""Golden case shift_share: textbook cases and two German towns, REAT 3.0.3."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.shift_share import ShiftShare, dunn, dynamic, esteban_marquillas, gerfin

from .conftest import Case

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]
Column = Callable[[Sequence[Mapping[str, str]], str], NDArray[np.float64]]
Figures = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
YEARS = range(2008, 2018)


def check(figures: Figures, expected: Mapping[str, Mapping[str, float]]) -> None:
    assert_same(components(dunn(*figures)), expected["Dunn"])
    assert_same(components(esteban_marquillas(*figures)), expected["Esteban"])
    ratios = gerfin(*figures)
    named = {"Industrial mix": ratios.mix, "Regional share": ratios.regional, "Net total shift": ratios.net}
    assert_same(named, expected["Gerfin"])


def components(result: ShiftShare) -> dict[str, float]:
    found = {
        "Growth (t1-t)": result.total_growth,
        "National share": result.total_national,
        "Industrial mix": result.total_mix,
        "Regional share": result.total_competitive,
    }
    if result.total_allocation is None:
        return found | {"Net total shift": result.total_shift}
    return found | {"Allocation effect": result.total_allocation}


def assert_same(found: Mapping[str, float], expected: Mapping[str, float]) -> None:
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        assert_allclose(found[name], value, rtol=1e-9, atol=1e-9, err_msg=name)


@pytest.mark.parametrize("letter", "ABC")
def test_textbook(golden: Open, letter: str) -> None:
    case = golden("shift_share").expected[f"farhauer_kroell_{letter}"]
    figures = case["input"]
    check((figures["e_ij1"], figures["e_ij2"], figures["e_i1"], figures["e_i2"]), case["value"])


def test_freiburg(golden: Open, column: Column) -> None:
    case = golden("shift_share")
    rows = case.table("freiburg.csv")
    names = ("e_Freiburg2008", "e_Freiburg2014", "e_Germany2008", "e_Germany2014")
    first, last, germany_first, germany_last = (column(rows, name) for name in names)
    check((first, last, germany_first, germany_last), case.expected["freiburg_2008_2014"]["value"])


def test_goettingen(golden: Open, column: Column) -> None:
    case = golden("shift_share")
    own, germany = _goettingen(case, column)
    check((own[0], own[-1], germany[0], germany[-1]), case.expected["goettingen_2008_2017"]["value"])


def test_goettingen_year_by_year(golden: Open, column: Column) -> None:
    case = golden("shift_share")
    expected = case.expected["goettingen_dynamic_2008_2017"]
    result = dynamic(*_goettingen(case, column))
    assert_same(components(result), expected["components"])
    names = expected["by_year"]["components"]
    yearly = [[components(year)[name] for year in result.by_year] for name in names]
    assert_allclose(yearly, expected["by_year"]["values"], rtol=1e-9, atol=1e-9)
    assert expected["by_year"]["years"] == [f"{year}-{year + 1}" for year in YEARS[:-1]]


def _goettingen(case: Case, column: Column) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    rows = [row for row in case.table("goettingen.csv") if row["WZ2008_Code"] != "A-R"]
    return (
        np.stack([column(rows, f"Goettingen{year}") for year in YEARS]),
        np.stack([column(rows, f"BRD{year}") for year in YEARS]),
    )
