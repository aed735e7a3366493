"""Addresses of industry groups: read, ordered, named, refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.evidence.classifications import nace
from distretto.evidence.classifications.errors import (
    Malformed,
    NotFound,
    OverlappingIndustries,
    UnknownIndustryGroup,
)
from distretto.evidence.classifications.industry_groups import (
    group_basis,
    group_name,
    named_groups,
    parse_industries,
)

DIVISIONS = nace.divisions_of("TOTAL")
ECOSYSTEMS = {
    "aerospace-defence", "agri-food", "construction", "cultural-creative", "digital", "electronics",
    "energy-intensive", "energy-renewables", "health", "mobility", "proximity-social", "retail", "textiles",
    "tourism",
}


@pytest.mark.parametrize(("address", "canonical", "kind"), [
    ("c", "C", "section"), ("15", "C15", "division"), (" c15 ", "C15", "division"),
    ("b-e", "B-E", "aggregate"),
    ("g451", "G451", "group"), ("Textiles", "textiles", "named"), ("C15+C13+C14", "C13+C14+C15", "set"),
    ("C20 * 0,30 + C13", "C13+C20*0.3", "set"), ("C20*1.0", "C20", "division"), ("C20*.5", "C20*0.5", "set"),
    ("  My   name : C14+C13", "My name:C13+C14", "set"), ("J62+C+A01", "A01+C+J62", "set"),
])
def test_canonical_form(address, canonical, kind):
    group = parse_industries(address)
    assert (group.id, group.kind) == (canonical, kind)
    assert parse_industries(group.id) == group


def test_sections_and_branches_expand_to_divisions():
    assert parse_industries("C").shares == tuple((f"C{n}", 1.0) for n in range(10, 34))
    assert dict(parse_industries("B-E").shares).keys() == {d for d in DIVISIONS if d[0] in "BCDE"}
    assert parse_industries("D*0.5+C13").shares == (("C13", 1.0), ("D35", 0.5))


@pytest.mark.parametrize(("address", "inner", "outer"), [
    ("C13+C13", "C13", "C13"), ("C13+C", "C13", "C"), ("B-E+C15", "C15", "B-E"), ("G45+G451", "G451", "G45"),
    ("C+B-E", "C", "B-E"),
])
def test_nothing_counts_twice(address, inner, outer):
    with pytest.raises(OverlappingIndustries) as caught:
        parse_industries(address)
    assert (caught.value.inner, caught.value.outer) == (inner, outer)


@pytest.mark.parametrize(("address", "reason"), [
    ("", "empty"), ("C13+", "empty"), ("C13*0", "share"), ("C13*1.5", "share"), ("C13*-1", "share"),
    ("C13*nan", "share"), ("C13*", "share"), ("C13*1e-3", "share"), (":C13", "name"), ("a:b:C13", "name"),
    ("<b>:C13", "name"), ("a\x07b:C13", "name"), ("n" * 61 + ":C13", "too-long"), ("C" * 3000, "too-long"),
    ("+".join(["C13"] * 200), "too-many"),
])
def test_what_cannot_be_read(address, reason):
    with pytest.raises(Malformed) as caught:
        parse_industries(address)
    assert caught.value.reason == reason


@pytest.mark.parametrize(("address", "nearest"), [
    ("textile", "textiles"), ("turismo", "tourism"), ("D15", "D35"), ("furnitures", "C31"),
    ("C13+mobilty", "mobility"),
])
def test_unknown_groups_come_with_the_nearest(address, nearest):
    with pytest.raises(UnknownIndustryGroup) as caught:
        parse_industries(address)
    assert nearest in caught.value.nearest


@pytest.mark.parametrize("named", named_groups(), ids=lambda group: group.id)
def test_named_groups(named):
    group = parse_industries(named.id)
    assert group.id == named.id
    assert {share for _, share in group.shares} == {1.0}
    assert set(named.divisions) <= set(DIVISIONS)
    assert list(named.divisions) == sorted(set(named.divisions), key=DIVISIONS.index)
    assert all(group_name(group, language) and group_basis(group, language) for language in ("en", "it"))


def test_ecosystems_say_that_they_are_our_reading():
    ecosystems = [group for group in named_groups() if group.basis == "ecosystems"]
    assert {group.id for group in ecosystems} == ECOSYSTEMS
    assert group_basis(ecosystems[0], "en").startswith("Our reading of the Commission’s ecosystems")
    assert group_basis(parse_industries("C15"), "en") is None


def test_knowledge_intensive_services():
    shares = dict(parse_industries("knowledge-intensive-services").shares)
    assert {"H50", "J62", "M75", "N78", "N80", "O84", "R93"} <= shares.keys()
    assert not {"H49", "L68", "N77", "S94"} & shares.keys()


@pytest.mark.parametrize(("address", "english", "italian"), [
    ("C15", "Leather and footwear", "Pelle e calzature"),
    ("C13+C14", "Textiles, clothing", "Tessile, abbigliamento"),
    ("C13+C14+C15+C31+C28", "Textiles, clothing, leather and footwear and 2 more",
     "Tessile, abbigliamento, pelle e calzature e altri 2"),
    ("C13+C23", "Textiles; ceramics, glass, cement", "Tessile; ceramica, vetro, cemento"),
    ("Fashion:C13+C14", "Fashion", "Fashion"), ("tourism", "Tourism", "Turismo"),
    ("C13+C20*0.3", "Textiles, 30\N{NO-BREAK SPACE}% of chemicals", "Tessile, 30\N{NO-BREAK SPACE}% di chimica"),
    (
        "J62*0.125", "12.5\N{NO-BREAK SPACE}% of software and IT services",
        "12,5\N{NO-BREAK SPACE}% di software e servizi informatici",
    ),
])
def test_names(address, english, italian):
    group = parse_industries(address)
    assert group_name(group, "en") == english
    assert group_name(group, "it") == italian


@given(
    st.dictionaries(st.sampled_from(DIVISIONS), st.floats(0.000001, 1.0), min_size=1, max_size=12),
    st.none() | st.text(st.characters(categories=["L", "N", "Zs"], exclude_characters=":<>"), max_size=30),
)
def test_ids_round_trip(members, name):
    address = "+".join(f"{code}*{share:.8f}" for code, share in members.items())
    if name is not None and name.strip():
        address = f"{name}:{address}"
    group = parse_industries(address)
    assert parse_industries(group.id) == group
    assert [code for code, _ in group.shares] == sorted(members, key=DIVISIONS.index)
    assert all(abs(share - members[code]) < 1e-6 for code, share in group.shares)


@given(st.text(max_size=60) | st.text("ABC135+*.:- 0", max_size=20))
def test_any_text_is_read_or_refused(text):
    try:
        group = parse_industries(text)
    except NotFound as error:
        sentence = str(error)
        assert sentence
    else:
        assert parse_industries(group.id) == group
        assert group_name(group, "it")
