"""Every list of codes is complete in both languages, and a code is found as people type it."""

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.catalogue.codes import UnknownCode, UnknownCodeList, code_list, code_lists
from distretto.evidence.classifications import code_lists as files

DATA = Path(files.__file__).parent / "data"
BORROWED = {"sectors", "regions", "themes", "languages", "ecosystems"}
COLUMNS = ["code", "parent", "en", "it", "note"]
EXTRA = {
    "relations": ["inverse_en", "inverse_it"], "criteria": ["rule_months"],
    "self_check": ["search_en", "search_it"],
    "indicators": ["dataset", "unit", "direction", "kind", "core", "source", "years", "levels"],
    "efficiency_measures": [
        "dataset", "indicator", "industries", "of", "factor", "unit", "years", "levels", "complete_to",
    ],
    "wiod_economies": ["provider"], "wiod_industries": ["divisions"],
    "inter_country_economies": ["provider"], "inter_country_industries": ["divisions"],
    "isced_fields": ["occupations"], "green_divisions": ["part"],
    "green_headings": ["media", "cleg", "core", "core_plus", "apec", "friends", "pegs"],
}


def codes_of(name):
    return [code.code for code in code_list(name).choices]


def test_every_file_is_a_registered_list_and_every_other_list_is_borrowed():
    files = {path.stem for path in DATA.glob("*.tsv")} - {"lists"}
    assert files | BORROWED == set(code_lists())
    assert not files & BORROWED
    assert len(code_lists()) == len(set(code_lists()))


@pytest.mark.parametrize("path", sorted(DATA.glob("*.tsv")), ids=lambda path: path.stem)
def test_a_file_has_its_columns_in_every_line_and_no_stray_blanks(path):
    heading, *lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    if path.stem != "lists":
        assert heading == COLUMNS + EXTRA.get(path.stem, [])
    assert {len(line) for line in lines} == {len(heading)}
    assert all(cell == " ".join(cell.split()) for line in lines for cell in line)


@pytest.mark.parametrize("name", code_lists())
def test_a_list_says_whose_it_is_and_which_edition(name):
    about = code_list(name)
    assert about.name == name
    assert about.source
    assert about.edition
    assert about.ours in ("yes", "partly", "no")
    assert about.choices


@pytest.mark.parametrize("name", code_lists())
def test_codes_are_unique_and_named_in_both_languages(name):
    entries = code_list(name).codes
    assert len({entry.code for entry in entries}) == len(entries)
    for entry in entries:
        assert set(entry.labels) == {"en", "it"}
        for label in entry.labels.values():
            assert label


@pytest.mark.parametrize("name", sorted(set(code_lists()) - BORROWED))
def test_labels_of_our_files_have_typographic_quotes(name):
    assert not [label for entry in code_list(name).codes for label in entry.labels.values() if set(label) & set("'\"")]


@pytest.mark.parametrize("name", sorted(set(code_lists()) - {"regions"}))
@pytest.mark.parametrize("language", ["en", "it"])
def test_no_two_entries_of_a_list_read_the_same(name, language):
    labels = [entry.label(language) for entry in code_list(name).choices]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("name", code_lists())
def test_a_parent_exists_and_only_headings_of_our_files_have_others_below(name):
    entries = {entry.code: entry for entry in code_list(name).codes}
    for entry in entries.values():
        assert not entry.parent or entry.parent in entries
        assert entry.parent != entry.code
        assert entry.heading == (name not in BORROWED and entry.code in {e.parent for e in entries.values()})


@pytest.mark.parametrize(
    ("name", "count", "headings"),
    [("instruments", 28, 5), ("target_groups", 33 + 1, 8), ("policy_themes", 58, 7), ("budget_bands", 9, 0)],
)
def test_the_lists_of_the_policy_database_are_whole(name, count, headings):
    listed = code_list(name)
    assert len(listed.choices) == count
    assert len(listed.codes) - count == headings
    prefix = {"instruments": "PI", "target_groups": "TG", "policy_themes": "TH", "budget_bands": "BR"}[name]
    assert {entry.code[:2] for entry in listed.choices if entry.note != "ours"} == {prefix}


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("access", 5), ("helix", 4), ("levels", 5), ("labels", 3), ("organisation_roles", 17), ("relations", 7),
        ("services", 7), ("criteria", 7), ("lenses", 4), ("eye_domains", 18), ("themes", 6), ("ecosystems", 14),
        ("sectors", 21 + 88), ("languages", 184),
    ],
)
def test_how_many_codes_a_list_has(name, count):
    assert len(code_list(name).choices) == count


def test_our_own_target_group_is_marked_and_stands_under_the_intermediaries():
    ours = code_list("target_groups").get("DT01")
    assert (ours.parent, ours.note) == ("intermediaries", "ours")
    assert ours.label("it") == "Organizzazioni di cluster"
    assert code_list("target_groups").ours == "partly"


def test_what_is_only_generally_known_says_that_it_is_to_be_checked():
    for name in ("eye_domains", "ecosystems"):
        assert {entry.note for entry in code_list(name).choices} == {"to be checked against the source"}


def test_relations_read_in_both_directions():
    for relation in code_list("relations").choices:
        assert relation.extra["inverse_en"]
        assert relation.extra["inverse_it"]
        assert relation.extra["inverse_it"] != relation.label("it")


def test_a_criterion_says_how_young_its_evidence_must_be():
    listed = code_list("criteria")
    assert "2021/1060" in listed.source
    for criterion in listed.choices:
        assert int(criterion.extra["rule_months"]) == 24
        assert "our own default" in criterion.note


@pytest.mark.parametrize(
    ("name", "text", "language", "code"),
    [
        ("instruments", "vaucher", "en", "PI014"), ("instruments", "voucher innovazione", "it", "PI014"),
        ("instruments", "garanzie", "it", "PI029"), ("instruments", "PI14", "en", "PI014"),
        ("instruments", "pi008", "it", "PI008"), ("target_groups", "pmi", "en", "TG31"),
        ("target_groups", "cluster organization", "en", "DT01"), ("policy_themes", "cluster policy", "en", "TH47"),
        ("policy_themes", "politiche cluster", "it", "TH47"), ("support_forms", "fondo perduto", "it", "grant"),
        ("organisation_roles", "lead-partner", "en", "lead_partner"), ("organisation_roles", "capofila", "en",
        "lead_partner"), ("yes_no_unknown", "si", "it", "yes"), ("languages", "Itallian", "en", "it"),
        ("languages", "tedesco", "en", "de"), ("licences", "CC BY 4.0", "en", "CC-BY-4.0"),
        ("themes", "skils", "en", "skills"), ("ecosystems", "tessile", "it", "textiles"),
        ("sectors", "furniture", "en", "C31"), ("sectors", "15", "it", "C15"), ("regions", "apulia", "it", "ITF4"),
        ("regions", "Marche", "en", "ITI3"), ("call_states", "aprto", "it", "open"),
    ],
)  # fmt: skip
def test_a_text_finds_its_code(name, text, language, code):
    assert code_list(name).nearest(text, language)[0] == code


def test_among_equals_the_label_of_the_readers_language_wins():
    assert code_list("legal_forms").nearest("public", "en")[0] == "public_body"
    assert code_list("tool_types").nearest("strumento", "en") == code_list("tool_types").nearest("strumento", "it")


@pytest.mark.parametrize("text", ["", "  ", "?!", "zzzzzz"])
def test_what_is_like_nothing_finds_nothing(text):
    assert code_list("instruments").nearest(text, "en") == ()


@given(name=st.sampled_from(code_lists()), text=st.text(max_size=300), language=st.sampled_from(["en", "it"]))
def test_whatever_is_typed_at_most_three_codes_of_the_list_come_back(name, text, language):
    listed = code_list(name)
    found = listed.nearest(text, language)
    assert len(found) == len(set(found)) <= 3
    assert all(code in listed for code in found)


@pytest.mark.parametrize("name", sorted(set(code_lists()) - {"regions"}))
@pytest.mark.parametrize("language", ["en", "it"])
def test_every_code_and_every_label_finds_itself(name, language):
    listed = code_list(name)
    for entry in listed.choices:
        assert entry.code in listed.nearest(entry.code, language)
        assert entry.code in listed.nearest(entry.label(language), language)


def test_a_heading_groups_others_and_cannot_be_chosen():
    listed = code_list("instruments")
    assert "PI014" in listed
    assert "direct_support" not in listed
    assert None not in listed
    assert listed.label("direct_support", "it") == "Sostegno finanziario diretto"
    groups = {heading.code: [entry.code for entry in below] for heading, below in listed.tree()}
    assert list(groups) == [
        "governance", "direct_support", "indirect_support", "collaborative_infrastructures", "guidance_regulation",
    ]  # fmt: skip
    assert groups["indirect_support"] == ["PI015", "PI016", "PI029"]


def test_a_section_groups_its_divisions_and_can_be_chosen():
    assert "C" in code_list("sectors")
    assert "C31" in {section.code: [d.code for d in below] for section, below in code_list("sectors").tree()}["C"]


def test_a_list_without_groups_is_one_branch():
    ((heading, below),) = code_list("labels").tree()
    assert heading is None
    assert [entry.code for entry in below] == ["bronze", "silver", "gold"]


def test_a_region_of_an_older_edition_is_known_and_says_so():
    regions = code_list("regions")
    assert {"IT", "ITI3", "ITE3"} <= set(codes_of("regions"))
    assert regions.get("ITI3").note == ""
    assert regions.get("ITE3").note == "NUTS 2006"


def test_a_region_whose_parent_no_edition_has_stands_under_its_country():
    assert code_list("regions").get("ITI3").parent == "ITI"
    assert code_list("regions").get("UKN10").parent == "UK"


def test_labels_follow_the_language_and_fall_back_to_english():
    listed = code_list("support_forms")
    assert listed.label("grant", "it") == listed.label("grant", "it-IT") == "Contributo a fondo perduto"
    assert listed.label("grant", "de") == "Grant"


def test_an_unknown_code_names_the_nearest():
    with pytest.raises(UnknownCode, match="Did you mean PI014") as caught:
        code_list("instruments").label("vaucher", "en")
    assert (caught.value.name, caught.value.given, caught.value.nearest[0]) == ("instruments", "vaucher", "PI014")


def test_an_unknown_list_names_the_nearest():
    with pytest.raises(UnknownCodeList, match="Did you mean instruments") as caught:
        code_list("instrument")
    assert caught.value.nearest[0] == "instruments"


def test_a_list_is_read_once_and_cannot_be_changed():
    listed = code_list("helix")
    assert code_list("helix") is listed
    with pytest.raises(FrozenInstanceError):
        listed.name = "other"
    with pytest.raises(TypeError):
        listed.codes[0].labels["en"] = "other"
