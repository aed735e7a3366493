"""What the words of a search mean beside themselves: kinds, industries, words that mean the same, mistyped words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from distretto.catalogue.domain.queries import meant
from distretto.catalogue.domain.queries.search import Search, industries_meant, search
from distretto.catalogue.models import Record

Publish = Callable[..., Record]


@pytest.fixture(autouse=True)
def _fresh_vocabulary() -> None:
    meant._VOCABULARY.read = None


def found(words: str, **more: object) -> set[str]:
    return {record.title for record in search(Search(words=words, **more), "en").records}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "language", "kind", "rest"),
    [
        ("footwear good practices", "en", "practice", "footwear"),
        ("Good practices in footwear", "en", "practice", "footwear"),
        ("buone pratiche calzaturiero", "it", "practice", "calzaturiero"),
        ("bandi per il calzaturiero", "it", "call", "calzaturiero"),
        ("clusters", "en", "cluster", ""),
        ("cluster policies", "en", "policy", "cluster"),
        ("politiche per i cluster", "it", "policy", "cluster"),
    ],
)
def test_a_kind_is_named_at_the_beginning_or_end(text: str, language: str, kind: str, rest: str) -> None:
    taken = meant.kind_taken(text, language)
    assert taken is not None
    assert (taken.kind, taken.rest) == (kind, rest)


@pytest.mark.parametrize("text", ["technology transfer", "“good practices”", "vouchers", "", "the policy of vouchers"])
def test_other_words_name_no_kind(text: str) -> None:
    assert meant.kind_taken(text, "en") is None


def test_a_word_of_an_industry_also_finds_its_records(publish: Publish) -> None:
    publish("A tannery school", sectors=["C15"])
    publish("Shoes of the Marche", sectors=["C"])
    publish("Steel", sectors=["C24"])
    for word in ("shoes", "footwear", "scarpe", "calzaturiero"):
        assert "A tannery school" in found(word)
        assert "Steel" not in found(word)
    assert found("shoes marche") == {"Shoes of the Marche"}
    assert industries_meant("shoes vouchers good") == {"shoes": "C15"}


def test_an_industry_is_meant_in_the_languages_of_records(publish: Publish) -> None:
    publish("A tannery school", sectors=["C15"])
    publish("Steel", sectors=["C24"])
    for word in ("calçado", "CALCADO", "calzado", "chaussures", "Schuhe", "υποδήματα", "obuća", "обувки", "cipőipar",
                 "încălțăminte", "këpucë", "obuwie", "ayakkabı"):  # fmt: skip
        assert found(word) == {"A tannery school"}, word
    assert industries_meant("Möbel meubles έπιπλα namještaj") == dict.fromkeys(
        ("Möbel", "meubles", "έπιπλα", "namještaj"), "C31"
    )


def test_a_word_finds_what_means_the_same(publish: Publish) -> None:
    publish("Voucher per l’innovazione", language="it")
    publish("Buone pratiche di formazione", language="it", summary="Una raccolta di esempi.")
    assert "Voucher per l’innovazione" in found("buoni per l'innovazione")
    assert found("voucher") == {"Voucher per l’innovazione"}


def test_nothing_found_leads_to_the_nearest_words_and_to_each_word(publish: Publish) -> None:
    publish("Footwear academy")
    publish("Robotics laboratory")
    assert [one.words for one in meant.did_you_mean(Search(words="fotwear"))] == ["footwear"]
    assert {(one.words, one.count) for one in meant.per_word(Search(words="footwear robotics"))} == {
        ("footwear", 1), ("robotics", 1),
    }  # fmt: skip
    assert meant.per_word(Search(words="footwear")) == ()
