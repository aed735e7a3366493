"""Finding regions by what people type."""


import pytest

from distretto.evidence.classifications.nuts import nearest_regions, search_regions


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ITI3", "ITI3"), ("iti3", "ITI3"), ("marche", "ITI3"), ("Tuscany", "ITI1"), ("Toscana", "ITI1"),
        ("toscan", "ITI1"), ("emila romagna", "ITH5"), ("wien", "AT13"), ("Vienna", "AT13"), ("kriti", "EL43"),
        ("Κρήτη", "EL43"), ("ausserfern", "AT331"), ("Außerfern", "AT331"), ("gyor", "HU221"), ("france", "FR"),
        ("HU10", "HU10"), ("Macedonia", "MK"), ("Île-de-France", "FR10"),
    ],
)
def test_the_region_that_is_meant_comes_first(text: str, code: str) -> None:
    assert search_regions(text)[0].code == code


def test_a_code_that_begins_so() -> None:
    assert [r.code for r in search_regions("ITI", 5)] == ["ITI", "ITI1", "ITI2", "ITI3", "ITI4"]


def test_limits_and_nothing() -> None:
    assert len(search_regions("nord", 3)) == 3
    assert search_regions("") == []
    assert search_regions("   ") == []


def test_nearest_to_a_wrong_code() -> None:
    assert "ITI3" in {r.code for r in nearest_regions("ITI9")}
