"""What the starter catalogue ships: enough, valid, sourced, and hanging together. No database."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from distretto.catalogue.codes import code_list
from distretto.catalogue.document import KEY, cleaned, faults_of, relations_in
from distretto.catalogue.kinds import fields_of, get_kind
from distretto.catalogue.starter.load import Shipped, shipped
from distretto.themes.analysis import themes

ORIGINALS = [one for one in shipped() if not one.original]
TRANSLATIONS = [one for one in shipped() if one.original]
KEYS = {one.key: one for one in ORIGINALS}


def named(one: Shipped) -> str:
    return f"{one.key}.{one.language}"


@pytest.mark.parametrize("one", shipped(), ids=named)
def test_every_record_could_be_published(one: Shipped) -> None:
    get_kind(one.kind)
    assert KEY.fullmatch(one.key)
    assert one.key.startswith(f"{one.kind}-")
    assert one.language in code_list("languages")
    assert faults_of(one.kind, one.content, publishing=True) == ()
    assert cleaned(one.kind, one.content) == one.content, "shipped as the platform itself would keep it"


@pytest.mark.parametrize("one", shipped(), ids=named)
def test_every_source_says_where_it_is_from_and_what_it_supports(one: Shipped) -> None:
    for source in one.content["sources"]:
        assert source["title"]
        assert source["publisher"]
        assert set(source.get("supports", ())) <= set(one.content), "a source supports fields that are there"


@pytest.mark.parametrize("one", ORIGINALS, ids=named)
def test_what_a_record_names_is_there(one: Shipped) -> None:
    named_records = [target for _, target in relations_in(one.kind, one.content)]
    assert set(named_records) <= set(KEYS)
    assert one.key not in named_records


def test_nothing_is_shipped_twice() -> None:
    keys = Counter((one.key, one.language) for one in shipped())
    titles = Counter((one.content["title"].casefold(), one.language) for one in shipped())
    assert not [key for key, count in keys.items() if count > 1]
    assert not [title for title, count in titles.items() if count > 1]


def test_all_is_to_be_confirmed() -> None:
    assert {one.confirmation for one in shipped()} == {"to_confirm"}


def test_there_is_enough_to_begin_with() -> None:
    kinds = Counter(one.kind for one in ORIGINALS)
    countries = {region[:2] for one in ORIGINALS for region in one.content["regions"] if region[:2].isupper()}
    of_theme = Counter(theme for one in ORIGINALS if one.kind != "strategy" for theme in one.content["themes"])
    assert len(ORIGINALS) - kinds["strategy"] >= 150
    assert len(countries) >= 15
    for kind in ("policy", "cluster", "practice", "programme", "study", "tool", "pilot"):
        assert kinds[kind] >= 10, kind
    for theme in themes():
        assert of_theme[theme.id] >= 10, theme.id


def test_a_priority_read_by_us_is_marked_as_our_reading() -> None:
    for one in ORIGINALS:
        for line in one.content.get("priorities", ()):
            assert ("sectors" in line) == ("sectors_basis" in line), one.key


def test_the_records_of_marche_and_of_italy_are_in_both_languages() -> None:
    italian = {one.key for one in TRANSLATIONS if one.language == "it"}
    of_italy = {
        one.key for one in ORIGINALS
        if one.kind != "strategy" and all(region[:2] == "IT" for region in one.content["regions"])
    }
    assert of_italy <= italian
    assert len(italian) >= 35


@pytest.mark.parametrize("one", TRANSLATIONS, ids=named)
def test_a_translation_has_the_fields_codes_and_numbers_of_its_original(one: Shipped) -> None:
    original = KEYS[one.key]
    assert original.language == one.original
    assert original.kind == one.kind
    fields = fields_of(one.kind)
    assert set(one.content) - {"original_title"} == set(original.content) - {"original_title"}
    for name, value in original.content.items():
        if not fields[name].is_text and fields[name].takes != "rows":
            assert one.content[name] == value, name


def test_the_documentation_counts_what_is_shipped() -> None:
    text = (Path(__file__).parents[3] / "docs" / "starter_catalogue.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| (\w+) \| (\d+) \| (\d+) \|", text, re.M)
    told = {kind: (int(count), int(translated)) for kind, count, translated in lines}
    originals, translations = Counter(one.kind for one in ORIGINALS), Counter(one.kind for one in TRANSLATIONS)
    assert told == {kind: (count, translations[kind]) for kind, count in originals.items()}
