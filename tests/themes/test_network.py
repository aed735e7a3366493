"""Whom areas cooperate with: real projects of Horizon 2020 and Interreg, and small ones counted by hand."""

from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp

from distretto.evidence.at_hand import asking_from
from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.store import Store
from distretto.methods.networks import participation, projection
from distretto.rendering.text import say
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.cooperation.collaboration import Projects
from distretto.themes.cooperation.structure import network_of, unlinked
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from evidence.live import published
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def asked(store: Store, **given: object) -> Finding:
    return ask("cooperation.network", given, store=store)


def said(finding: Finding, language: str = "en") -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, language) for one in every)


def small() -> Projects:
    """Three projects: Marche, Lazio and Attica; Marche twice and Attica; Lazio with somebody outside Europe."""
    areas = ("EL30", "ITI3", "ITI4", "US")
    counts = np.array([[1, 1, 1, 0], [1, 2, 0, 0], [0, 0, 1, 1]], dtype=float)
    return Projects(areas, sp.csr_array(counts), counts.sum(axis=1), np.array([2015, 2016, 2018]))


def test_pairs_of_a_project_share_what_each_of_its_partners_brings() -> None:
    net = network_of(small())
    assert net.weights.toarray() == pytest.approx(np.array([[0, 1.5, 0.5], [1.5, 0, 0.5], [0.5, 0.5, 0]]))


def test_as_the_method_of_networks_weighs_organisations() -> None:
    events, nodes = [0, 0, 0, 1, 1, 2, 2], [0, 1, 2, 0, 1, 1, 2]
    counts = sp.csr_array(sp.coo_array((np.ones(7), (events, nodes)), shape=(3, 3)))
    projects = Projects(("EL30", "ITI3", "ITI4"), counts, np.array([3.0, 2, 2]), np.array([2015, 2015, 2015]))
    of_method = projection(participation(events, nodes)).weights.toarray()
    assert network_of(projects).weights.toarray() == pytest.approx(of_method)


def test_what_is_shared_is_held_against_the_sizes_of_both() -> None:
    projects = small()
    found = projects.grouped({"": [1], "EL": [0], "IT": [2]}).standing("", seed=1, draws=10)
    assert found.together == pytest.approx([0, 1.5, 0.5])
    assert found.times[1:] == pytest.approx([1.5 * 5 / (2 * 2), 0.5 * 5 / (2 * 1)])
    assert found.shared.tolist() == [0, 2, 1]
    assert np.isnan(found.low).all(), "of fewer than five projects draws tell too little"


def test_a_missing_link_shares_partners_and_has_no_project() -> None:
    projects = small().during(2016, 2018)
    assert unlinked(projects, np.array([1]), 5)[0] == ()
    counts = np.array([[1, 1, 0], [1, 0, 1]], dtype=float)
    chain = Projects(("EL30", "ITI3", "ITI4"), sp.csr_array(counts), np.array([2.0, 2]), np.array([2015, 2016]))
    names, found = unlinked(chain, np.array([1]), 5)
    assert names == ("ITI4",)
    assert found.shared.tolist() == [1]


def test_marche_works_with_the_rest_of_italy_and_with_spain(store: Store) -> None:
    finding = asked(store, region="ITI3")
    rows = {row["area"]: row for row in finding.rows("countries")}
    assert finding.content["facts"]["participations"]["v"] == 104
    assert [rows[code]["projects"] for code in ("IT", "ES")] == [78, 61]
    assert rows["ES"]["times_low"] < 1 < rows["ES"]["times_high"]
    assert sum(row["share"] for row in rows.values()) == pytest.approx(1)
    assert finding.conclusion.value == ["DE", "ES", "UK"]


def test_the_missing_link_is_among_the_first_statements(store: Store) -> None:
    assert asked(store, region="ITI3").content["says"][1]["key"] == "network-unlinked"


def test_a_country_is_its_regions_and_what_has_no_region(store: Store) -> None:
    finding = asked(store, region="IT")
    assert finding.content["facts"]["participations"]["v"] == 12_162
    assert finding.content["missing_share"] == pytest.approx(0.305, abs=5e-3)
    assert "IT" not in {row["area"] for row in finding.rows("countries")}
    assert not {row["area"] for row in finding.rows("regions")} & {"ITI3", "IT", "FR"}


def test_advice_on_organisations_is_tested_on_later_years(store: Store) -> None:
    told = said(asked(store, region="ITI3"))
    assert "Of the 100 likeliest before 2017 93.0" in told
    assert "by size alone 0.77" in told


def test_interreg_holds_together_in_marked_communities_and_research_does_not(store: Store) -> None:
    research, interreg = (said(asked(store, region="RS", programmes=name)) for name in ("h2020", "interreg"))
    assert "Communities are faint" in research
    assert "Communities are marked" in interreg
    assert "size alone tells less" in interreg


def test_without_names_and_types_interreg_tells_no_organisations(store: Store) -> None:
    finding = asked(store, region="RS", programmes="interreg")
    assert {table["id"] for table in finding.content["tables"]} == {
        "countries", "regions", "ties", "community", "unlinked"}
    assert {one["dataset"] for one in finding.content["provenance"]["data"]} == {"interreg_participations"}


def test_types_leave_interreg_out_and_say_so(store: Store) -> None:
    finding = asked(store, region="IT", programmes="both", organisations="company")
    assert "Interreg is not counted" in said(finding)
    assert {row["type"] for row in finding.rows("organisations")} == {"option-organisations-company"}
    assert finding.rows("countries") == asked(store, region="IT", organisations="company").rows("countries")


def test_where_no_organisation_can_be_named_it_says_so(store: Store) -> None:
    finding = asked(store, region="ITI3", organisations="company")
    assert "None of the companies of Marche with three projects or more" in said(finding)
    assert "organisations" not in {table["id"] for table in finding.content["tables"]}


def test_ties_are_those_among_the_first_partners(store: Store) -> None:
    rows = asked(store, region="ITI3").rows("ties")
    shared = {row["area"]: row for row in asked(store, region="ITI3").rows("countries")}
    own = [row for row in rows if row["one"] == "ITI3"]
    assert [row["other"] for row in own] == list(shared)[:12]
    assert all(row["times"] == pytest.approx(shared[row["other"]]["times"]) for row in own)


def test_both_programmes_are_added_up(store: Store) -> None:
    counts = [asked(store, region="ITI3", programmes=name).content["facts"]["participations"]["v"]
              for name in ("h2020", "interreg", "both")]
    assert counts[0] + counts[1] == counts[2]


def test_the_seed_moves_intervals_and_no_figure(store: Store) -> None:
    one, other = (asked(store, region="ITI3", seed=seed).rows("countries") for seed in (1, 2))
    assert [row["times"] for row in one] == [row["times"] for row in other]
    assert [row["times_low"] for row in one] != [row["times_low"] for row in other]


@pytest.mark.parametrize(("given", "key"), [
    ({"region": "ITI31"}, "cannot-network-nobody"),
    ({"region": "MD", "programmes": "interreg"}, "cannot-network-nobody"),
    ({"region": "ITI3", "programmes": "interreg", "organisations": "company"}, "cannot-network-kinds"),
    ({"region": "ITI3", "projects_from": 2018, "projects_to": 2016}, "cannot-network-years"),
])
def test_where_the_data_do_not_reach_it_says_why(store: Store, given: dict[str, object], key: str) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, **given)
    assert refused.value.key == key


def test_a_year_outside_the_programme_is_refused(store: Store) -> None:
    with pytest.raises(RequestError, match="projects_from"):
        asked(store, region="ITI3", projects_from=2010)


def test_a_member_without_figures_is_named(store: Store) -> None:
    assert "no figures for Kosovo" in said(asked(store, region="RS+XK", programmes="interreg"))


def test_horizon_europe_is_asked_about_where_it_is_loaded(store: Store, tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        asked(store, region="ITI3", programmes="horizon")
    own = Store(tmp_path / "home")
    places = ("ITI32", "EL522", "HR050", "SI041")
    body = published.cordis(
        [(str(number), str(number), f"{2021 + number % 4}-05-01") for number in range(12)],
        [(str(number), f"{number}{at}", kind, place[:2], place) for number in range(12)
         for at, (kind, place) in enumerate(zip(("HES", "PRC", "REC", "PUB"), places, strict=True))
         if (number + at) % 5],
    )
    (tmp_path / "synthetic.zip").write_bytes(body)
    fetch(entry("cordis_horizon"), own, files=[tmp_path / "synthetic.zip"])
    with asking_from(own):
        last = get_analysis("cooperation.network").parameter("projects_to")
    assert (last.high, last.default) == (2024, 2024)
    finding = asked(own, region="ITI3", programmes="horizon")
    assert "Horizon Europe as CORDIS had it in" in said(finding)
    assert {row["area"] for row in finding.rows("countries")} == {"EL", "HR", "SI"}
    assert {one["dataset"] for one in finding.content["provenance"]["data"]} == {"horizon_participations"}
    assert "organisations" not in {table["id"] for table in finding.content["tables"]}
    later = asked(own, region="ITI3", programmes="horizon", projects_from=2024)
    assert later.content["facts"]["projects"]["v"] < finding.content["facts"]["projects"]["v"]


def test_an_export_of_interreg_says_how_far_it_reaches(store: Store, tmp_path: Path) -> None:
    shipped = asked(store, region="ITI3", programmes="interreg")
    assert "projects closed by 2019" in said(shipped)
    own = Store(tmp_path / "home")
    heads = ("Programme;Acronym;Project start;Budget;EU funding;Theme 1",
             "Programme;Acronym;Lead Partner;Country code;NUTS3")
    theme = "Clustering and economic cooperation"
    projects = [f"2021 - 2027 Interreg Synthetic;P{number};2023-01-01;100;80;{theme}" for number in range(8)]
    partners = [f"2021 - 2027 Interreg Synthetic;P{number};{lead};{place[:2]};{place}" for number in range(8)
                for lead, place in (("Yes", "ITI32"), ("No", "HR034"), ("No", "EL522"))]
    files = [tmp_path / "projects.csv", tmp_path / "partners.csv"]
    for path, head, lines in zip(files, heads, (projects, partners), strict=True):
        path.write_text("\n".join([head, *lines]) + "\n")
    fetch(entry("keep"), own, files=files)
    finding = asked(own, region="ITI3", programmes="interreg")
    for language, words in (("en", "projects that keep.eu had in 20"), ("it", "progetti presenti in keep.eu nel 20")):
        assert words in said(finding, language)
    assert {row["area"] for row in finding.rows("countries")} == {"EL", "HR"}
