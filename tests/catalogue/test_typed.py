"""Content as people type it: what is meant is understood, and what is not understood stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.catalogue.differences import differences
from distretto.catalogue.document import faults_of
from distretto.catalogue.starter.load import shipped
from distretto.catalogue.typed import read, read_number, write
from distretto.rendering.differing import pieces


@pytest.mark.parametrize("one", shipped(), ids=lambda one: f"{one.key}.{one.language}")
@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_written_into_the_form_is_read_back_the_same(one, language):
    assert read(one.kind, write(one.kind, one.content, language), language) == one.content


@pytest.mark.parametrize(("typed", "language", "meant"), [
    ("1,234.5", "en", 1234.5), ("1.234,5", "it", 1234.5), ("1234.5", "it", 1234.5), ("1,5", "en", 1.5),
    ("1,500", "en", 1500), ("1.500", "it", 1500), ("EUR 1.2 million", "en", 1_200_000), ("€ 3 mln", "it", 3_000_000),
    ("2 miliardi", "it", 2_000_000_000), ("40 %", "en", 40), ("\N{MINUS SIGN}3", "en", -3), ("a dozen", "en", None),
    ("1,2,3", "en", None), ("12 or 13", "en", None), ("", "en", None), ("1.234,5", "en", None),
])  # fmt: skip
def test_numbers_as_a_language_writes_them(typed, language, meant):
    assert read_number(typed, language) == meant


@settings(deadline=None)
@given(st.text(max_size=40), st.sampled_from(["en", "it"]))
def test_nothing_typed_is_lost_or_breaks(text, language):
    content = read("call", {"budget": text, "closes": text, "regions": text, "title": text, "beneficiaries": [text]},
                   language)  # fmt: skip
    faults_of("call", content, publishing=True)
    if text.strip() and read_number(text, language) is None:
        assert content["budget"] == text.strip().replace("\r\n", "\n")


@pytest.mark.parametrize(("typed", "meant"), [
    ("Marche", ["ITI3"]), ("iti3", ["ITI3"]), ("Marche (ITI3)\nUmbria", ["ITI3", "ITI2"]),
    ("Marche, Umbria; Lazio", ["ITI3", "ITI2", "ITI4"]), ("Italia", ["IT"]), ("Italy", ["IT"]),
    ("Valle d'Aosta", ["ITC2"]), ("Marche, Marche", ["ITI3"]), ("March", ["March"]),
])  # fmt: skip
def test_regions_by_code_or_name(typed, meant):
    assert read("policy", {"regions": typed}, "it")["regions"] == meant


def test_a_name_with_commas_is_one_entry():
    from distretto.catalogue.codes import code_list

    code = next(one for one in code_list("sectors").choices if "," in one.label("en"))
    assert read("policy", {"sectors": code.label("en")}, "en")["sectors"] == [code.code]


@pytest.mark.parametrize(("typed", "meant"), [
    ("2024", "2024"), ("5/2024", "2024-05"), ("31/5/2024", "2024-05-31"), ("31.05.2024", "2024-05-31"),
    ("soon", "soon"),
])  # fmt: skip
def test_days(typed, meant):
    assert read("policy", {"start": typed}, "en")["start"] == meant


def test_addresses_and_records_as_people_copy_them():
    content = read("transfer", {
        "practice": "https://distretto.example.org/en/catalogue/practice-living-labs/",
        "links": [{"title": "Site", "address": "www.example.org/a"}, {"title": " ", "address": ""}],
    }, "en")  # fmt: skip
    assert content["practice"] == "practice-living-labs"
    assert content["links"] == [{"title": "Site", "address": "https://www.example.org/a"}]


def test_differences_are_marked_word_by_word():
    before = {"title": "Vouchers for firms", "regions": ["ITI3"], "summary": "Old."}
    after = {"title": "Vouchers for small firms", "regions": ["ITI3", "ITI2"]}
    found = {one.name: one.pieces for one in differences("policy", before, after, "en")}
    assert found["title"] == (("same", "Vouchers for "), ("ins", "small "), ("same", "firms"))
    assert found["regions"] == (("same", "Marche"), ("ins", ", Umbria"))
    assert found["summary"] == (("del", "Old."),)


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_of_a_difference_make_up_both_texts(before, after):
    found = pieces(before, after)
    assert "".join(text for mark, text in found if mark != "ins") == before
    assert "".join(text for mark, text in found if mark != "del") == after
