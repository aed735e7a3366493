"""Who takes part in projects, in the observatory: what is read, what is refused, and what the real tables say."""

import csv
import gzip
from pathlib import Path

import numpy as np
import pytest

from distretto.evidence.arrow import numbers
from distretto.evidence.sources import SourceError, h2020_participations, interreg_participations
from distretto.evidence.sources.cordis_h2020 import FILES, area_of, participations
from distretto.evidence.sources.h2020_organisations import EVERYWHERE, Organisations, code_of
from distretto.evidence.sources.h2020_organisations import NAME as ORGANISATIONS
from distretto.evidence.store import Cut, Store

HEAD = {FILES[0]: ("rcn", "pic", "type", "country", "start_year"), FILES[1]: ("pic", "name", "nuts2")}
PROJECTS = (
    ("1", "10", "HES", "IT", "2015"), ("1", "11", "PRC", "IT", "2015"), ("1", "12", "PRC", "US", "2015"),
    ("2", "10", "HES", "IT", "2018"), ("3", "10", "HES", "IT", "2018"), ("3", "13", "REC", "CY", "2018"),
    ("4", "11", "PRC", "IT", "NA"), ("4", "12", "PRC", "US", "NA"),
)
NAMES = (("10", "One  university", "ITI3"), ("11", "", ""), ("12", "Elsewhere", ""), ("13", "An island's", ""))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


def written(folder: Path, projects: tuple[tuple[str, ...], ...] = PROJECTS) -> Path:
    for file, rows in ((FILES[0], projects), (FILES[1], NAMES)):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(folder / file, "wt", newline="") as out:
            csv.writer(out).writerows([HEAD[file], *rows])
    return folder


def test_a_participation_counts_for_its_region_and_else_for_its_country(tmp_path: Path) -> None:
    parsed = h2020_participations.parse(written(tmp_path))
    found = {(row["indicator"], row["geo"], row["industry"]): row["value"] for row in parsed.rows.to_pylist()}
    assert found == {
        ("university", "ITI3", "1"): 1, ("company", "IT", "1"): 1, ("company", "US", "1"): 1,
        ("university", "ITI3", "3"): 1, ("research", "CY00", "3"): 1,
    }
    assert parsed.left_out == {
        "participations_without_partner": 1, "participations_without_year": 2, "participations_without_region": 2,
    }


@pytest.mark.parametrize(("country", "region", "area"), [
    ("IT", "ITI3", "ITI3"), ("IT", "", "IT"), ("IT", "FR10", "IT"), ("CY", "", "CY00"), ("US", "", "US"),
])
def test_a_region_that_contradicts_the_country_is_not_believed(country: str, region: str, area: str) -> None:
    assert area_of(country, region) == area


@pytest.mark.parametrize(("changed", "said"), [
    (("1", "10", "UNI", "IT", "2015"), "'UNI' is not a code"), (("1", "10", "HES", "Italy", "2015"), "'Italy'"),
    (("1", "10", "HES", "IT", "1815"), "'1815'"), (("x", "10", "HES", "IT", "2015"), "'x'"),
])
def test_a_wrong_cell_is_named(tmp_path: Path, changed: tuple[str, ...], said: str) -> None:
    with pytest.raises(SourceError, match=said) as refused:
        h2020_participations.parse(written(tmp_path, (changed, *PROJECTS)))
    assert "participations.csv.gz, row 2" in str(refused.value)


def test_organisations_below_three_projects_are_not_in_the_network(tmp_path: Path) -> None:
    more = tuple((str(k), pic, "PRC", "IT", "2016") for k in range(5, 8) for pic in ("11", "14"))
    found = Organisations.of(participations(written(tmp_path, (*PROJECTS, *more))))
    assert found.code == (code_of("11", "company", ""), code_of("14", "company", ""))
    assert found.named.tolist() == [False, False]
    assert found.net.weights.toarray().tolist() == [[0, 3], [3, 0]]


def test_every_project_has_partners_and_every_participation_is_counted(store: Store) -> None:
    for name, whole in ((h2020_participations.NAME, 125_674), (interreg_participations.NAME, 8_314)):
        cut = store.cut(name)
        _, project = cut.coded("industry")
        partners = np.bincount(project, weights=numbers(cut.table["value"]))
        assert partners.min() >= 2
        assert partners.sum() == whole


def test_without_a_region_are_as_many_as_the_source_says(store: Store) -> None:
    cut = store.cut(h2020_participations.NAME)
    areas, area = cut.coded("geo")
    without = numbers(cut.table["value"])[np.array([len(code) == 2 for code in areas])[area]].sum()
    assert without == cut.vintage.coverage.left_out["participations_without_region"] == 46_961


def values(cut: Cut, geo: str, part: str) -> dict[str, float]:
    rows = cut.table.to_pylist()
    return {row["indicator"]: row["value"] for row in rows if row["geo"] == geo and part in row["industry"]}


def test_the_polytechnic_of_marche_is_listed_with_its_roles(store: Store) -> None:
    found = values(store.cut(ORGANISATIONS, geos=["ITI3"]), "ITI3", "UNIVERSITA POLITECNICA DELLE MARCHE")
    roles = [found[name] for name in ("coordinator", "gatekeeper", "itinerant", "liaison")]
    assert found["liaison"] == max(roles)
    assert sum(roles) < found["partners"] * (found["partners"] - 1) / 2
    assert 0 < found["betweenness"] < 1


def test_the_back_test_of_organisations_beats_size_alone(store: Store) -> None:
    cut = store.cut(ORGANISATIONS, geos=[EVERYWHERE])
    ours, plain = (values(cut, EVERYWHERE, name) for name in ("resource", "preferential"))
    assert ours["backtest_low"] > plain["backtest_high"]
    assert ours["backtest_hits"] > plain["backtest_hits"] > ours["backtest_base"]
