"""Jobs in clusters and their quality, on the shipped figures."""

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import say, t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def marche(store: Store) -> Finding:
    return ask("skills.jobs", {"region": "ITI3"}, store=store)


def said(finding: Finding) -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, "en") for one in every)


def test_jobs_and_change_are_those_of_the_clusters_beside_the_same_industries(marche: Finding) -> None:
    rows = {row["code"]: row for row in marche.rows("industries")}
    assert set(rows) == {"C15", "C31"}
    assert (rows["C15"]["start"], rows["C15"]["jobs"]) == (28_222, 26_578)
    assert marche.content["facts"]["jobs"]["v"] == 40_440
    assert marche.content["facts"]["change"]["v"] == pytest.approx(40_440 / 44_611 - 1)
    assert "in Italy it was −3.8 %, in Europe −5.8 %" in said(marche).replace("\N{NO-BREAK SPACE}", " ")


def test_the_worked_row_of_the_method_is_the_findings(marche: Finding) -> None:
    for number in ("32.3", "10.8", "77.4"):
        assert number in said(marche)
        assert number in t("example-job-quality", "en")


def test_dimensions_without_a_figure_are_listed_and_counted_as_nothing(marche: Finding) -> None:
    rows = {row["dimension"]: row for row in marche.rows("quality")}
    for name in ("security", "conditions", "representation"):
        assert rows[f"quality-{name}"]["value"] is None
        assert rows[f"quality-{name}"]["counted"] is False
    assert rows["quality-skills"]["value"] == pytest.approx(9.3)
    assert rows["quality-working-time"]["counted"] is False


def test_what_is_not_here_names_the_command_that_loads_it(marche: Finding) -> None:
    told = " ".join(say(one, "en") for one in marche.content["cannot_tell"])
    for command in ("job_quality", "working_conditions --file FILE", "union_density --file FILE"):
        assert f"distretto source fetch {command}" in told


def test_part_time_counts_only_where_the_reader_says_so(store: Store) -> None:
    found = ask("skills.jobs", {"region": "ITI3", "part_time": "bad"}, store=store)
    rows = {row["dimension"]: row for row in found.rows("quality")}
    assert rows["quality-working-time"]["counted"] is True


def test_where_no_industry_has_the_stars_the_specialised_ones_stand_in_and_it_says_so(store: Store) -> None:
    assert "None meets 2 of the three tests" in said(ask("skills.jobs", {"region": "SI04"}, store=store))


def test_a_country_has_no_country_beside_it(store: Store) -> None:
    found = ask("skills.jobs", {"region": "IT", "industries": "C15"}, store=store)
    assert "country_change" not in found.rows("industries")[0]


@pytest.mark.parametrize(("given", "key"), [
    ({"region": "RS"}, "cannot-no-figures"),
    ({"region": "LU", "min_lq": "10"}, "cannot-jobs-no-clusters"),
])
def test_where_the_figures_do_not_reach_it_says_why(store: Store, given: dict[str, str], key: str) -> None:
    with pytest.raises(CannotAnswer) as refused:
        ask("skills.jobs", given, store=store)
    assert refused.value.key == key
