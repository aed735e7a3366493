"""What a reader types is understood: codes, names, plain words, and sums of them."""

from __future__ import annotations

import pytest

from distretto.evidence.classifications.errors import NotFound
from distretto.web import subjects


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Marche (ITI3)", "ITI3"),
        ("Marche + Umbria", "ITI2+ITI3"),
        ("Marche (ITI3), Umbria (ITI2)", "ITI2+ITI3"),
        ("Yugozapaden + Kentriki Makedonia", "BG41+EL52"),
        ("Югозападен; Κεντρική Μακεδονία", "BG41+EL52"),
        ("My area: Marche, Umbria", "My area:ITI2+ITI3"),
        ("south east europe", "see"),
        ("Adriatic-Ionian region (adriatic-ionian)", "adriatic-ionian"),
        ("Marche, marche", "ITI3"),
    ],
)
def test_areas(typed: str, address: str) -> None:
    assert subjects.area_id(typed) == address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("ceramics", "C23"),
        ("ceramica", "C23"),
        ("calzature", "C15"),
        ("Pelle e calzature (C15)", "C15"),
        ("turismo", "tourism"),
        ("C13, C14", "C13+C14"),
        ("C13;C14", "C13+C14"),
        ("C20*0,3", "C20*0.3"),
        ("ceramics*0.5 + shoes", "C15+C23*0.5"),
        ("Textiles, clothing, leather (textiles)", "textiles"),
        ("Ceramics, glass, cement (C23), C15", "C15+C23"),
    ],
)
def test_industries(typed: str, address: str) -> None:
    assert subjects.industries_id(typed) == address


@pytest.mark.parametrize(
    ("typed", "wrong"), [("Marche + Foo", "Foo"), ("BG41, Central Mac", "Central Mac"), ("Foo", "Foo"), ("", "")],
)
def test_the_part_that_is_wrong_is_known(typed: str, wrong: str) -> None:
    with pytest.raises(NotFound) as caught:
        subjects.area_id(typed)
    assert subjects.wrong_part(typed, caught.value) == wrong


def test_only_the_wrong_part_is_replaced() -> None:
    assert subjects.with_part("Foobar + Foo, ITI3", "Foo", "ITI2") == "Foobar + ITI2, ITI3"
    assert subjects.with_part("Mine:Foo*0.5+C15", "Foo", "C14") == "Mine:C14*0.5+C15"


def test_a_province_has_a_larger_region() -> None:
    assert subjects.coarser("BG421") == "BG42"
    assert subjects.coarser("BG421+EL52") == "BG42+EL52"
    assert subjects.coarser("BG42") is None
