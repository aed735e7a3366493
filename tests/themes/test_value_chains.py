"""Where countries' industries stand in global value chains: real tables of 2000 and 2011."""


import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def asked(store: Store, **given: str) -> Finding:
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
