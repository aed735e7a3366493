"""NACE Rev. 2: every code is named in both languages and found as people type it."""

import json
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.evidence.classifications import nace

LABELS = json.loads(
    resources.files("distretto.evidence.classifications").joinpath("data/nace.json").read_text(encoding="utf-8")
)
BRANCHES = ["B-E", "F", "G-I", "G-J", "J", "K", "K-N", "L", "M-N", "O-Q", "O-U", "R-U", "TOTAL"]


def test_all_sections_divisions_groups_and_branches_are_there():
    levels = [industry.level for industry in nace.industries()]
    assert levels.count("section") == 21
    assert levels.count("division") == 88
    assert levels.count("group") == 21
    assert set(BRANCHES) <= set(LABELS)


def test_divisions_carry_the_letter_of_their_section():
    divisions = {industry.code for industry in nace.industries() if industry.level == "division"}
    assert divisions == set(nace.divisions_of("TOTAL"))
    assert {code for code in divisions if code[0] == "S"} == {"S94", "S95", "S96"}


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("code", LABELS)
def test_every_label_exists_and_short_ones_are_short(code, language):
    assert LABELS[code]["full"][language].strip()
    assert 0 < len(LABELS[code]["short"][language]) <= 30


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_two_industries_share_a_short_name(language):
    names = [label["short"][language] for label in LABELS.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("typed", ["C15", "c15", "15", "C 15", " c 15 "])
def test_codes_are_read_as_people_type_them(typed):
    assert nace.get_industry(typed) == nace.Industry("C15", "division", "C")
    assert nace.industry_name(typed, "it", short=True) == "Pelle e calzature"


def test_parents():
    assert nace.get_industry("G451").parent == "G45"
    assert nace.get_industry("G").parent is None
    assert nace.get_industry("b–e") == nace.Industry("B-E", "aggregate", None)


@pytest.mark.parametrize("foreign", ["2910", "325"])
def test_codes_of_other_classifications_are_shown_but_not_known(foreign):
    assert nace.industry_name(foreign, "en", short=True) == foreign
    with pytest.raises(nace.UnknownIndustry):
        nace.get_industry(foreign)


@pytest.mark.parametrize(("typed", "nearest"), [
    ("C99", ["C29", "C19", "C33"]), ("D15", ["D35"]), ("X15", ["C15"]), ("X00", []),
])
def test_codes_are_suggested_within_their_section(typed, nearest):
    with pytest.raises(nace.UnknownIndustry) as caught:
        nace.get_industry(typed)
    assert list(caught.value.nearest) == nearest


@pytest.mark.parametrize(("word", "code"), [
    ("ceramics", "C23"), ("ceramica", "C23"), ("calzature", "C15"), ("shoes", "C15"), ("Mobili", "C31"),
    ("trade", "G"), ("hotels", "I55"), ("metal", None), ("services", None), ("it", None),
])
def test_a_plain_word_means_an_industry_where_it_can_mean_no_other(word, code):
    assert nace.industry_meant(word) == code


def test_what_people_call_an_industry_is_said_of_one_industry_only():
    said = [word for words in nace._words().values() for word in set(words)]
    assert len(said) == len(set(said))


@pytest.mark.parametrize(("text", "code"), [
    ("leather", "C15"), ("Pelle", "C15"), ("mobili", "C31"), ("attivita immobiliari", "L"), ("c15", "C15"),
    ("abigliamento", "C14"), ("footware", "C15"), ("hotels and restaurants", "I"),
])
def test_search(text, code):
    assert nace.search_industries(text)[0].code == code


def test_search_of_a_letter_gives_section_then_divisions():
    assert [one.code for one in nace.search_industries("C", limit=3)] == ["C", "C10", "C11"]


def test_aggregates_expand_to_divisions():
    assert nace.divisions_of("B-E")[0] == "B05"
    assert nace.divisions_of("B-E")[-1] == "E39"
    assert len(nace.divisions_of("C")) == 24
    assert nace.divisions_of("G451") == ("G451",)


@given(st.text(max_size=40))
def test_any_text_has_a_name_and_its_nearest_codes_exist(text):
    nace.industry_name(text, "en")
    assert all(nace.get_industry(code).code == code for code in nace.nearest_codes(text))


@given(st.sampled_from(sorted(LABELS)), st.sampled_from([str.lower, str.upper, " {} ".format]))
def test_codes_round_trip(code, typed):
    assert nace.get_industry(typed(code)).code == code
