"""European regions 2011 to 2014: the level of the quotient tells entries, and density adds nothing to it."""

import csv
import gzip
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from distretto.methods.discrimination import auc
from distretto.methods.entry import Cases, Changes, Rule, baseline_scores, cases, density_scores, entries
from distretto.methods.entry_backtest import added_value, null_test, verdict
from distretto.methods.location import location_quotient, specialised
from distretto.methods.relatedness import proximity, relatedness_density

Matrix = NDArray[np.float64]

PERSONS = Path(__file__).parents[3] / "shared/data/eurostat_sbs_2008_2015/persons_employed.csv.gz"
BASELINES = ["level", "ubiquity", "diversity"]


@dataclass(frozen=True)
class Europe:
    countries: NDArray[np.str_]
    before: Matrix
    after: Matrix

    def tried(self, rule: Rule) -> tuple[Changes, Cases]:
        start, end = location_quotient(self.before), location_quotient(self.after)
        M = specialised(self.before)
        changes = entries(start, end, rule)
        return changes, cases(changes, baseline_scores(start, M) | density_scores(M))


@pytest.fixture(scope="module")
def europe() -> Europe:
    """NUTS 2 regions with three cells in five known in both years; divisions known in as many."""
    if not PERSONS.exists():
        pytest.skip(f"the Eurostat table is not at hand ({PERSONS})")
    years: dict[str, dict[tuple[str, str], float]] = {"2011": {}, "2014": {}}
    with gzip.open(PERSONS, "rt") as lines:
        for line in csv.DictReader(lines):
            region, division = line["geo"], line["nace_r2"]
            wanted = len(region) == 4 and not region.endswith("ZZ") and len(division) == 3
            if wanted and line["value"] and line["year"] in years:
                years[line["year"]][region, division] = float(line["value"])
    regions = sorted(set.intersection(*({region for region, _ in cells} for cells in years.values())))
    divisions = sorted({division for cells in years.values() for _, division in cells})
    before, after = (
        np.array([[cells.get((r, d), np.nan) for d in divisions] for r in regions])
        for cells in years.values()
    )
    kept = (np.isnan(before) | np.isnan(after)).mean(axis=1) <= 0.4
    before, after = before[kept], after[kept]
    often = np.isnan(before).mean(axis=0) <= 0.4
    return Europe(np.array([r[:2] for r in regions])[kept], before[:, often], after[:, often])


def test_areas(europe: Europe) -> None:
    assert europe.before.shape == (254, 65)
    changes, tried = europe.tried(Rule(below=0.9, above=1.0))
    assert (changes.chances, changes.events, tried.dropped) == (7845, 334, 0)
    areas = {name: round(auc(tried.happened, score), 2) for name, score in tried.scores.items()}
    assert areas == {"level": 0.82, "ubiquity": 0.58, "diversity": 0.47, "density": 0.57, "density_own": 0.58}


def test_entries_from_far_below_are_few(europe: Europe) -> None:
    changes, tried = europe.tried(Rule(below=0.5, above=1.0))
    assert (changes.chances, changes.events) == (3861, 31)
    assert auc(tried.happened, tried.scores["level"]) == pytest.approx(0.70, abs=0.005)


def test_nothing_beats_the_level_and_density_adds_nothing(europe: Europe) -> None:
    _, tried = europe.tried(Rule(below=0.9, above=1.0))
    country = europe.countries[tried.region]
    found = verdict(tried, BASELINES, clusters=[country, tried.industry])
    assert found.best_baseline == "level"
    assert found.skilled == ()
    assert "level" in found.useful
    assert "density" not in found.useful
    assert not added_value(tried, BASELINES, "density", country).adds


def test_density_knows_more_than_its_totals(europe: Europe) -> None:
    """Not nothing: shuffles with the same totals do worse. Only the level knows far more."""
    changes, _ = europe.tried(Rule(below=0.9, above=1.0))
    test = null_test(
        specialised(europe.before),
        changes,
        lambda M: relatedness_density(M, proximity(M)),
        rng=np.random.default_rng(1),
        count=40,
    )
    assert test.p == pytest.approx(1 / 41)
    assert test.mean < 0.5
