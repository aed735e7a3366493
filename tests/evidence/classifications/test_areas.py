"""Areas: their addresses, their names and their codes in another edition."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.evidence.classifications.areas import (
    Area,
    OverlappingArea,
    UnknownArea,
    area_in,
    area_name,
    area_of,
    members_in_edition,
    named_areas,
    parse_area,
)
from distretto.evidence.classifications.nuts import regions

LEVEL_2 = [region.code for region in regions(2, "2021")]


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("ITI3", Area("ITI3", ("ITI3",), "region")),
        (" iti3 ", Area("ITI3", ("ITI3",), "region")),
        ("ITI", Area("ITI", ("ITI",), "region")),
        ("ITI32", Area("ITI32", ("ITI32",), "region")),
        ("IT", Area("IT", ("IT",), "country")),
        ("ITI3+ITH5+iti3", Area("ITH5+ITI3", ("ITH5", "ITI3"), "set")),
        ("Two coasts: ITI3 + ITF1", Area("Two coasts:ITF1+ITI3", ("ITF1", "ITI3"), "set")),
        ("Mine:ITI3", Area("Mine:ITI3", ("ITI3",), "set")),
    ],
)
def test_addresses(text: str, area: Area) -> None:
    assert parse_area(text) == area


@settings(deadline=None)
@given(st.sets(st.sampled_from(LEVEL_2), min_size=1, max_size=8), st.sampled_from(["", "Mine:", "Terre d’acqua:"]))
def test_the_canonical_address_is_read_as_itself(codes: set[str], name: str) -> None:
    area = parse_area(name + "+".join(codes))
    assert parse_area(area.id) == area
    assert set(area.members) == codes
    for language in ("en", "it"):
        assert area_name(area, language)
        assert area_in(area, language)
        assert area_of(area, language)


@pytest.mark.parametrize("area", named_areas(), ids=lambda area: area.id)
def test_named_areas_are_sound(area) -> None:
    assert parse_area(area.id.upper()) == Area(area.id, area.members, "set")
    parse_area("+".join(area.members))


def test_the_programmes_countries() -> None:
    see, eu = parse_area("see").members, parse_area("see-eu").members
    assert len(parse_area("europe").members) == 29
    assert len(parse_area("eu27").members) == 27
    assert set(eu) < set(see)
    assert len(eu) == 10
    assert {"AL", "BA", "ME", "MK", "RS", "XK", "MD", "UA"} == set(see) - set(eu)


@pytest.mark.parametrize("text", ["ITI3+IT", "see+ITI3", "HU10+HU11", "FR21+FRF2", "ITI31+ITI"])
def test_nothing_is_counted_twice(text: str) -> None:
    with pytest.raises(OverlappingArea):
        parse_area(text)


@pytest.mark.parametrize(
    "text",
    ["", "ITI3+", ":ITI3", "a:b:ITI3", "<b>x</b>:ITI3", f"{'x' * 61}:ITI3", "a\x07b:ITI3", "x\u202ey:ITI3", "I" * 2000],
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(UnknownArea):
        parse_area(text)


def test_the_nearest_are_offered() -> None:
    pairs = {"Marhce": "ITI3", "ITI9": "ITI3", "europ": "europe", "adriatic ionian": "adriatic-ionian"}
    for text, wanted in pairs.items():
        with pytest.raises(UnknownArea) as raised:
            parse_area(text)
        assert wanted in raised.value.nearest


@pytest.mark.parametrize(("written", "canonical"), [
    ("Marche", "ITI3"), ("  marche ", "ITI3"), ("Marche (ITI3)", "ITI3"), ("Apulia", "ITF4"),
    ("Puglia", "ITF4"), ("Limousin", "FRI2"), ("Valle d'Aosta", "ITC2"), ("Centro (PT)", "PT16"), ("Italy", "IT"),
    ("Sud-Est Europa", "see"), ("South East Europe", "see"), ("Abruzzo+marche", "ITF1+ITI3"),
    ("Coast:Marche+ITF1", "Coast:ITF1+ITI3"),
])
def test_a_name_that_only_one_region_has_is_its_code(written: str, canonical: str) -> None:
    assert parse_area(written) == parse_area(canonical)


def test_a_name_that_several_regions_have_is_refused_with_each_of_them() -> None:
    with pytest.raises(UnknownArea) as raised:
        parse_area("Freiburg")
    assert {"CH022", "DE13"} <= set(raised.value.nearest)
    with pytest.raises(UnknownArea):
        parse_area("Umbria (ITI3)")


def test_the_wrong_member_is_named() -> None:
    for text in ("X:ITI3+ZZ9", "ITI3 + ZZ9"):
        with pytest.raises(UnknownArea) as raised:
            parse_area(text)
        assert raised.value.value == "ZZ9"


def test_what_areas_are_called() -> None:
    see = parse_area("see")
    assert (area_name(see, "en"), area_in(see, "it"), area_of(see, "it")) == (
        "South East Europe", "nel Sud-Est Europa", "del Sud-Est Europa",
    )
    assert area_of(parse_area("europe"), "it") == "dell’Europa"
    two = parse_area("ITI3+ITH5")
    assert area_in(two, "en") == "in Emilia-Romagna and Marche"
    assert area_in(two, "it") == "in Emilia-Romagna e nelle Marche"
    five = parse_area("ITI1+ITI2+ITI3+ITI4+ITH5")
    assert area_name(five, "en") == "Emilia-Romagna, Tuscany, Umbria and 2 more"
    assert area_of(five, "it") == "dell’Emilia-Romagna, della Toscana, dell’Umbria e di altre 2"


@pytest.mark.parametrize(
    ("address", "edition", "codes", "missing"),
    [
        ("ITI3", "2013", "ITI3", ""),
        ("FRF2", "2013", "FR21", ""),
        ("FRC", "2013", "FR26 FR43", ""),
        ("HU10", "2021", "HU11 HU12", ""),
        ("HU11", "2013", "", "HU11 merged"),
        ("HU11+HU12", "2013", "HU10", ""),
        ("HU11+ITI3", "2013", "ITI3", "HU11 merged"),
        ("IE04", "2013", "", "IE04 border"),
        ("IE04+IE05+IE06", "2013", "IE01 IE02", ""),
        ("UKM7+UKM8+UKM9", "2013", "UKM2 UKM3", ""),
        ("ITE3", "2013", "", "ITE3 border"),
        ("FRA5", "2010", "", "FRA5 new"),
    ],
)
def test_codes_of_another_edition(address: str, edition: str, codes: str, missing: str) -> None:
    found = members_in_edition(parse_area(address), edition)
    assert found.codes == tuple(codes.split())
    assert " ".join(f"{one.code} {one.why}" for one in found.missing) == missing


def test_countries_without_figures_are_listed() -> None:
    found = members_in_edition(parse_area("see"), "2013", available={"IT", "HU", "AT"})
    assert found.codes == ("AT", "HU", "IT")
    assert {one.why for one in found.missing} == {"no_figures"}
