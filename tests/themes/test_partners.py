"""Which cluster is the right partner for what: synthetic records, and the starter catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from homes import home_of_its_own

from .catalogued import record, store_with


def line(access: str, what: str, *sectors: str) -> dict[str, object]:
    return {"access": access, "what": what, **({"sectors": list(sectors)} if sectors else {})}


CLUSTERS = (
    record("cluster", "shoes", sectors=["C15"], needs=[line("markets", "A fair abroad"), line("knowledge", "Tests")],
           offers=[line("infrastructure", "A laboratory")]),
    record("cluster", "fair", regions=["DE21"], sectors=["C14"], offers=[line("markets", "A fair")],
           needs=[line("infrastructure", "A laboratory", "C")], contact_role="The office, office@fair.example"),
    record("cluster", "tests-of-food", regions=["ITH5"], sectors=["C10"], offers=[line("knowledge", "Tests", "C10")],
           needs=[line("markets", "Shops")]),
    record("cluster", "gives-only", regions=["SI"], offers=[line("knowledge", "Tests", "C15")]),
    record("cluster", "silent", regions=["HR"], sectors=["C15"]),
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"cluster": CLUSTERS}) as store:
        yield store


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    return store


def partners(store: Store, region: str = "ITI3", **parameters: object) -> Finding:
    return ask("cooperation.partners", {"region": region, **parameters}, store=store)


def by_key(finding: Finding, table: str = "partners") -> dict[str, dict[str, object]]:
    return {row["record"]["key"]: row for row in finding.rows(table)}


def test_partners_with_their_scores_part_by_part(made: Store) -> None:
    found = by_key(partners(made, partner_of="shoes"))
    assert list(found) == ["fair", "gives-only"]
    fair, gives = found["fair"], found["gives-only"]
    assert (fair["receives"], fair["meets"]) == (0.5, 1)
    assert 0 < float(str(fair["near"])) < 1
    assert fair["fit_low"] == fair["fit_high"] == pytest.approx(0.25 + 0.25 + 0.25 * float(str(fair["near"])))
    assert (gives["receives"], gives["meets"], gives["near"]) == (0.5, None, None)
    assert (gives["fit_low"], gives["fit_high"]) == (0.25, 0.75)
    assert (gives["gets"], gives["gives"]) == ("partners-access-knowledge", None)
    assert fair["letter"] == {"kind": "letter", "to": "fair", "from": "shoes", "gets": "markets",
                              "gives": "infrastructure"}


def test_an_offer_for_other_industries_meets_no_need(made: Store) -> None:
    found = by_key(partners(made, partner_of="shoes"), "reasons")
    assert set(found) == {"fair", "gives-only"}
    assert found["gives-only"]["need"] == {"en": "Tests"}
    food = partners(made, partner_of="shoes", partner_sectors="C10", partner_needs="knowledge")
    assert "tests-of-food" in by_key(food)


def test_not_yet_says_what_is_missing(made: Store) -> None:
    found = by_key(partners(made, partner_of="shoes"), "not_yet")
    assert found["silent"]["lacks"] == "partners-lacks-needs;partners-lacks-offers"
    assert found["silent"]["near"] == 1
    assert "shoes" not in found


def test_what_is_ticked_goes_before_the_record(made: Store) -> None:
    found = partners(made, "HR", partner_of="silent", partner_needs="markets", partner_where="abroad")
    assert set(by_key(found)) == {"fair"}
    described = partners(made, partner_offers="markets", partner_where="home")
    assert set(by_key(described)) == {"shoes", "tests-of-food"}
    assert by_key(described)["shoes"]["letter"] == {"kind": "letter-unaddressed", "to": "shoes", "gives": "markets"}


def test_an_area_is_answered_for_each_of_its_clusters(made: Store) -> None:
    found = partners(made, "IT")
    assert {(row["own"]["key"], row["record"]["key"]) for row in found.rows("partners")} == {
        ("shoes", "fair"), ("shoes", "gives-only"), ("tests-of-food", "fair")}
    with pytest.raises(CannotAnswer) as told:
        partners(made, "PT")
    assert told.value.key == "cannot-partners-nobody"


def said(finding: Finding, language: str = "en") -> str:
    return " ".join(say(one, language) for one in finding.content["says"])


def test_it_says_who_would_help_whom_and_that_the_others_say_nothing(starter: Store) -> None:
    lead = say(partners(starter).content["says"][0], "en").replace("*", "")
    assert "those of the 5 clusters recorded in Marche that state an offer or a need (4 state none)" in lead
    assert "Wood Cluster Herzegovina: it needs what Cluster Marche Foundation" in lead
    assert "offers; the other way round nothing is stated that meets." in lead
    for language, forbidden in (("en", "that one"), ("it", "quello")):
        assert forbidden not in said(partners(starter), language)


def test_what_nobody_offers_or_needs_is_said(made: Store) -> None:
    found = said(partners(made, "SI", partner_needs="knowledge,new_products", partner_offers="collaboration"))
    assert "You also need new products" in found
    assert "You also offer forms of collaboration" in found
    assert "also" not in said(partners(made, "HR", partner_of="silent", partner_needs="markets"))


def test_nobody_has_more_partners_than_allowed(made: Store) -> None:
    found = partners(made, partner_of="shoes", partner_most=1)
    assert [row["assigned"] for row in found.rows("partners")] == [True, False]


def test_the_weight_of_the_industries_is_the_readers(made: Store) -> None:
    found = by_key(partners(made, partner_of="shoes", partner_near=0))
    assert found["fair"]["fit_low"] == pytest.approx(2 / 3 * 0.5 + 1 / 3)
    with pytest.raises(RequestError):
        partners(made, partner_near=2)
    with pytest.raises(RequestError):
        partners(made, partner_needs="money")


def test_a_wrong_name_is_answered_with_the_nearest(made: Store) -> None:
    with pytest.raises(CannotAnswer) as told:
        partners(made, partner_of="shoe")
    assert told.value.key == "cannot-no-cluster"


def test_the_starter_catalogue_finds_partners_and_says_who_is_silent(starter: Store) -> None:
    found = partners(starter)
    assert by_key(found).keys() == {"cluster-ba-wood-herzegovina", "cluster-el3-si-cluster"}
    assert int(found.content["facts"]["silent"]["v"]) > 40
    described = partners(starter, partner_needs="knowledge,collaboration", partner_offers="markets",
                         partner_sectors="C16+C31")
    assert len(described.rows("partners")) >= 3
    for finding in (found, described):
        for language in LANGUAGES:
            told = " ".join(say(one, language) for one in finding.content["says"])
            assert "{" not in told
            assert "  " not in told
