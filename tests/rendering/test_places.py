"""Who names a large place of a country without regions is led to that country."""

from __future__ import annotations

import pytest

from distretto.evidence.classifications.areas import UnknownArea, parse_area
from distretto.evidence.classifications.places import PLACES, country_of_place
from distretto.rendering.problems import problem_of


def test_a_place_is_known_however_it_is_written_and_its_country_is_an_area() -> None:
    assert country_of_place(" LVIV ") == "UA"
    assert country_of_place("chisinau") == "MD"
    assert country_of_place("Marche") is None
    assert all(parse_area(code).members == (code,) for code in PLACES)


@pytest.mark.parametrize(("language", "said"), [("en", "Ukraine, where"), ("it", "Ucraina, dove")])
def test_an_unknown_region_that_is_such_a_place_says_its_country(language: str, said: str) -> None:
    with pytest.raises(UnknownArea) as raised:
        parse_area("Lviv")
    problem = problem_of(raised.value, language)
    assert problem is not None
    assert problem.kind == "unknown-area"
    assert said in problem.sentence
    assert [near.value for near in problem.nearest] == ["UA"]
    assert "Latvia" not in problem.sentence
