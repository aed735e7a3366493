"""Bounds on Europe's business statistics of 2015: do they hold published figures that we hide?"""

import csv
import gzip
import re
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from distretto.methods.hidden_cells import suppression_bounds

SOURCE = Path(__file__).parents[3] / "shared" / "data" / "eurostat_sbs_2015" / "sbs_r_nuts06_r2.csv.gz"
Matrix = NDArray[np.float64]
Axes = tuple[list[str], list[str], Matrix]


@pytest.fixture(scope="module")
def business() -> Axes:
    """Areas of three levels, sections and divisions, persons employed; NaN where hidden."""
    if not SOURCE.exists():
        pytest.skip(f"the business statistics are not at hand ({SOURCE})")
    with gzip.open(SOURCE, "rt", encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter=";") if len(row["nace_r2"]) in (1, 3)]
    areas, industries = sorted({row["geo"] for row in rows}), sorted({row["nace_r2"] for row in rows})
    x = np.full((len(areas), len(industries)), np.nan)
    for row in rows:
        figure = re.fullmatch(r"\s*(\d+)\s*d?\s*", row["n2015"])
        if figure:
            x[areas.index(row["geo"]), industries.index(row["nace_r2"])] = float(figure.group(1))
    return areas, industries, x


def test_nearly_every_figure_hidden_by_us_lies_within_its_bounds(business: Axes) -> None:
    areas, industries, x = business
    rng = np.random.default_rng(0)
    candidates = np.array([[len(area) == 4 and len(code) == 3 for code in industries] for area in areas])
    sections = {code: at for at, code in enumerate(industries) if len(code) == 1}
    taken = candidates & ~np.isnan(x) & (rng.random(x.shape) < 0.1)
    found = suppression_bounds(
        np.where(taken, np.nan, x),
        row_parent=[areas.index(area[:-1]) if len(area) > 2 else -1 for area in areas],
        column_parent=[sections.get(code[0], -1) if len(code) == 3 else -1 for code in industries],
    )
    held = (found.lower[taken] <= x[taken]) & (x[taken] <= found.upper[taken])
    narrow = found.upper[taken] - found.lower[taken] <= 0.1 * x[taken]
    assert taken.sum() > 1500
    assert held.mean() > 0.99
    assert narrow.mean() > 0.7
