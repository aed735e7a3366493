"""Regions by code and by their place in the tree, and what they are called."""

import pytest

from distretto.evidence.classifications import nuts


def test_any_case_and_any_edition() -> None:
    assert nuts.get_region("iti3") == nuts.get_region("ITI3")
    assert nuts.get_region("HU10").edition == "2013"
    assert nuts.get_region("FRF2").edition == "2021"
    assert nuts.get_region("ITI3").level == 2
    assert nuts.get_region("ITI3").parent == "ITI"
    assert nuts.get_region("ITI").parent == "IT"


@pytest.mark.parametrize("code", ["BA", "XK", "MD", "UA", "EL", "UK", "NO"])
def test_countries_as_eurostat_writes_them(code: str) -> None:
    assert code in {country.code for country in nuts.countries()}


def test_unknown_region_offers_the_nearest() -> None:
    with pytest.raises(nuts.UnknownRegion) as raised:
        nuts.get_region("ITI9")
    assert "ITI3" in raised.value.nearest


def test_children() -> None:
    assert [r.code for r in nuts.children("ITI")] == ["ITI1", "ITI2", "ITI3", "ITI4"]
    assert {r.code for r in nuts.children("HU1", 2)} == {"HU11", "HU12"}
    assert {r.code for r in nuts.children("HU1", 2, "2013")} == {"HU10"}
    assert len(nuts.children("IT", 2)) == 21
    assert not nuts.children("ITI31")


def test_no_name_is_in_capitals() -> None:
    assert not [r.code for r in nuts.regions() if len(r.name) > 3 and r.name.isupper()]


@pytest.mark.parametrize(
    ("code", "english", "italian", "inside", "of"),
    [
        ("ITI3", "Marche", "Marche", "nelle Marche", "delle Marche"),
        ("ITH5", "Emilia-Romagna", "Emilia-Romagna", "in Emilia-Romagna", "dell’Emilia-Romagna"),
        ("ITF4", "Apulia", "Puglia", "in Puglia", "della Puglia"),
        ("MT", "Malta", "Malta", "a Malta", "di Malta"),
        ("NL", "Netherlands", "Paesi Bassi", "nei Paesi Bassi", "dei Paesi Bassi"),
        ("RO42", "Western Romania", "Romania occidentale", "nella Romania occidentale", "della Romania occidentale"),
    ],
)
def test_names_in_both_languages(code: str, english: str, italian: str, inside: str, of: str) -> None:
    assert nuts.region_name(code, "en") == english
    assert nuts.region_name(code, "it") == italian
    assert nuts.region_in(code, "it") == inside
    assert nuts.region_of(code, "it") == of


def test_english_article_follows_the_preposition() -> None:
    assert nuts.region_in("NL", "en") == "in the Netherlands"
    assert nuts.region_of("ITI3", "en") == "of Marche"
