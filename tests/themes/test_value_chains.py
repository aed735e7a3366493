"""Where countries' industries stand in global value chains: real tables of 2000 and 2011."""

from pathlib import Path

import pytest

from distretto.evidence.at_hand import asking_from
from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.themes.reproduction import reproduce, write_reproduction
from evidence.live.synthetic_tables import FIGARO_USES, ICIO_USES, SyntheticTable, synthetic
from homes import home_of_its_own

FIGARO = synthetic(("AT", "GR", "HR", "FIGW1"), FIGARO_USES)
LATER = synthetic(("AT", "GR", "HR", "FIGW1"), FIGARO_USES, seed=2)
ICIO = synthetic(("AUT", "GRC", "MKD", "ROW"), ICIO_USES, seed=3)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def asked(store: Store, **given: object) -> Finding:
    return ask("cooperation.value_chains", given, store=store)


def said(finding: Finding) -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, "en") for one in every)


def test_leather_of_italy_is_as_the_page_of_the_method_has_it(store: Store) -> None:
    finding = asked(store, region="IT", industries="C15")
    (row,) = finding.rows("industries")
    assert (row["exports"], round(row["steps"], 2), round(row["steps_before"], 2)) == (20_940, 1.68, 1.79)
    parts = {row["part"]: row for row in finding.rows("parts") if row["whose"] == "IT"}
    for part, before, after in (("direct", 0.715, 0.720), ("onward", 0.100, 0.077)):
        assert parts[f"chain-part-{part}"]["share_before"] == pytest.approx(before, abs=5e-4)
        assert parts[f"chain-part-{part}"]["share"] == pytest.approx(after, abs=5e-4)
    assert sum(row["share"] for row in parts.values()) == pytest.approx(1)


def test_of_all_italian_exports_more_crossed_several_borders_than_before(store: Store) -> None:
    finding = asked(store, region="IT")
    assert finding.content["headline"]["v"] == pytest.approx(0.436, abs=5e-4)
    assert "In 2000 the share that crossed more than one border was 36.9" in said(finding)


def test_a_region_is_answered_by_its_country_and_says_so(store: Store) -> None:
    region, country = (asked(store, region=code, industries="C15") for code in ("ITI3", "IT"))
    assert region.rows("origins") == country.rows("origins")
    assert "Marche is answered by the figures of Italy" in said(region)


def test_partners_add_up_to_exports_and_to_what_comes_from_abroad(store: Store) -> None:
    finding = asked(store, region="SI", industries="C29")
    parts = {row["part"]: row["value"] for row in finding.rows("parts") if row["whose"] == "SI"}
    exports = finding.rows("industries")[0]["exports"]
    assert sum(row["value"] for row in finding.rows("destinations")) == pytest.approx(exports)
    abroad = parts["chain-part-foreign"] + parts["chain-part-foreign-twice"]
    assert sum(row["value"] for row in finding.rows("origins")) == pytest.approx(abroad, abs=0.2)
    assert "ships, trains, aircraft" in said(finding)


def test_countries_add_up_and_those_without_a_table_are_named(store: Store) -> None:
    both, one, other = (asked(store, region=code).content["facts"]["exports"]["v"] for code in ("AT+IT", "AT", "IT"))
    assert both == pytest.approx(one + other)
    assert "Serbia" in said(asked(store, region="see"))


@pytest.mark.parametrize(("industry", "where"), [
    ("C15", "near the final users"), ("C29", "in the middle of the chain"), ("C24", "far from the final users"),
])
def test_the_first_words_say_where_in_the_chain_industries_stand(store: Store, industry: str, where: str) -> None:
    finding = asked(store, region="IT", industries=industry)
    assert f": {where} (" in say(finding.content["says"][0], "en")


@pytest.mark.parametrize(("given", "key"), [
    ({"region": "RS"}, "cannot-chains-rest"),
    ({"region": "IT", "reference": "HR"}, "cannot-chains-rest"),
    ({"region": "IT", "industries": "C33"}, "cannot-chains-industries"),
    ({"region": "LU", "industries": "C15"}, "cannot-chains-exports"),
])
def test_where_the_tables_do_not_reach_it_says_why(store: Store, given: dict[str, str], key: str) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, **given)
    assert refused.value.key == key


def with_figaro(folder: Path, *years: tuple[int, SyntheticTable]) -> Store:
    """A store with FIGARO's tables of these years, synthetic ones, beside what is shipped."""
    store, files = Store(folder / "home"), []
    for year, table in years:
        files.append(folder / f"matrix_synthetic_{year}.csv")
        files[-1].write_text(table.matrix())
    fetch(entry("figaro"), store, files=files)
    return store


def test_a_country_of_the_rest_is_told_what_to_load_and_loaded_it_is_answered(store: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, region="HR", reference="AT")
    values = {name: value.content() for name, value in refused.value.values.items()}
    for language in ("en", "it"):
        sentence = say({"key": refused.value.key, "values": values}, language)
        assert "distretto source fetch figaro --file FILE" in sentence
        assert "distretto source fetch oecd_icio --file FILE" in sentence
    own = with_figaro(tmp_path, (2010, FIGARO), (2022, LATER))
    finding = asked(own, region="HR", reference="AT")
    assert [one["dataset"] for one in finding.content["provenance"]["data"]] == ["value_chains_figaro"] * 2
    told = said(finding)
    assert "In 2010 the share that crossed" in told
    assert "billion euros in 2022" in told
    assert "FIGARO" in told
    croatia = [at for at, row in enumerate(LATER.rows) if row.startswith("HR")]
    home = [at for at, user in enumerate((*LATER.rows, *LATER.users)) if user.startswith("HR")]
    sold = [[*LATER.z[at], *LATER.y[at]] for at in croatia]
    exports = sum(map(sum, sold)) - sum(row[at] for row in sold for at in home)
    assert finding.content["facts"]["exports"]["v"] == pytest.approx(exports, rel=1e-4)
    assert sum(row["share"] for row in finding.rows("parts") if row["whose"] == "HR") == pytest.approx(1)
    assert {row["partner"] for row in finding.rows("destinations")} == {
        f"inter_country_economies:{code}" for code in ("AT", "EL", "ROW")}


def test_tables_at_hand_are_chosen_and_none_is_put_beside_another(tmp_path: Path) -> None:
    own = with_figaro(tmp_path, (2022, FIGARO))
    (tmp_path / "2018_SML.csv").write_text(ICIO.icio())
    fetch(entry("oecd_icio"), own, files=[tmp_path / "2018_SML.csv"])
    with asking_from(own):
        choice = get_analysis("cooperation.value_chains").parameter("chain_tables")
    assert (choice.options, choice.default, choice.in_place) == (("figaro", "icio", "wiod"), "figaro", True)
    for tables, year, money in (("figaro", "2022", "euros"), ("icio", "2018", "dollars"), ("wiod", "2011", "dollars")):
        finding = asked(own, region="AT", reference="EL", chain_tables=tables)
        assert f"billion {money} in {year}" in said(finding)
        assert len({one["dataset"] for one in finding.content["provenance"]["data"]}) == 1
    one_year = asked(own, region="AT", reference="EL", industries="C13")
    assert "the only year of the loaded tables that was asked about" in said(one_year)
    assert "asked about or only in part: clothing; leather and footwear" in said(one_year)
    assert "chain_before" not in one_year.rows("industries")[0]


def test_without_other_tables_there_is_nothing_to_choose(store: Store) -> None:
    with asking_from(store):
        choice = get_analysis("cooperation.value_chains").parameter("chain_tables")
    assert (choice.options, choice.in_place) == (("wiod",), False)
    with pytest.raises(RequestError):
        asked(store, region="IT", chain_tables="figaro")


def test_the_years_to_compare_are_those_at_hand(store: Store, tmp_path: Path) -> None:
    with asking_from(store):
        first = get_analysis("cooperation.value_chains").parameter("chains_from")
    assert (first.among, first.default) == ((2000, 2011), 2000)
    own = with_figaro(tmp_path, (2010, FIGARO), (2015, LATER), (2022, FIGARO))
    with asking_from(own):
        last = get_analysis("cooperation.value_chains").parameter("chains_to")
    assert (last.among, last.default) == ((2000, 2010, 2011, 2015, 2022), 2022)
    finding = asked(own, region="HR", reference="AT", chains_from=2011, chains_to=2020)
    assert "The figures are of 2015, the only year" in said(finding)
    both = asked(own, region="HR", reference="AT", chains_to=2015)
    assert "The figures are of 2010 and 2015" in said(both)
    assert "2000" not in said(both)
    with pytest.raises(CannotAnswer) as refused:
        asked(own, region="HR", reference="AT", chains_from=2016, chains_to=2021)
    assert refused.value.key == "cannot-chains-years"


def test_a_finding_on_loaded_tables_is_reproduced_where_they_are_not(tmp_path: Path) -> None:
    own = with_figaro(tmp_path, (2010, FIGARO), (2022, LATER))
    with asking_from(own):
        request = make_request("cooperation.value_chains", {"region": "HR", "reference": "AT"})
        (tmp_path / "finding.zip").write_bytes(write_reproduction(request, own))
    with asking_from(Store(tmp_path / "elsewhere")):
        assert reproduce(tmp_path / "finding.zip").same
