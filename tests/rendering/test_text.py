"""Values and lists as each language writes them."""

from __future__ import annotations

import pytest

from distretto.rendering.text import column_label, write_list

PLAIN = [{"kind": "industry", "v": code} for code in ("C31", "C14")]
WITH_AND = [{"kind": "industry", "v": code} for code in ("C31", "C15", "C14")]


@pytest.mark.parametrize(("language", "written"), [("en", "Furniture and clothing"), ("it", "Mobili e abbigliamento")])
def test_plain_names_are_joined_as_the_language_does(language: str, written: str) -> None:
    assert write_list(PLAIN, language) == written


@pytest.mark.parametrize(("language", "written"), [
    ("en", "Furniture; leather and footwear; clothing"), ("it", "Mobili; pelle e calzature; abbigliamento"),
])
def test_semicolons_keep_names_apart_that_have_an_and(language: str, written: str) -> None:
    assert write_list(WITH_AND, language) == written
    assert ";" not in write_list(WITH_AND[1:2], language)


@pytest.mark.parametrize(("language", "written"), [
    ("en", "Times Europe’s share"), ("it", "Volte la quota dell’Europa"),
])
def test_a_column_names_what_it_is_compared_with(language: str, written: str) -> None:
    column = {"label": "column-lq"}
    assert column_label(column, {"reference": "europe"}, language) == written
    assert column_label(column, {}, language) != written
    assert column_label({"label": "column-jobs"}, {"reference": "europe"}, "en") == "Jobs"
