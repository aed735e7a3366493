"""What a search finds, how it counts, and how it keeps up with what changes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from django.db import transaction

from distretto.catalogue.domain import publishing
from distretto.catalogue.domain.queries import asked, entries
from distretto.catalogue.domain.queries.search import Search, count_matching, keys_matching, kinds_matching, search
from distretto.catalogue.models import Record
from distretto.rendering.searched import marked, query_forms
from published_records import publish_unreviewed

Publish = Callable[..., Record]


def titles(found: Search, language: str = "en") -> list[str]:
    return [record.title for record in search(found, language).records]


def test_words_are_found_in_any_of_their_forms_and_titles_come_first(publish: Publish) -> None:
    publish("A fund for laboratories", summary="It pays vouchers to small firms in the region.")
    publish("Innovation voucher")
    publish("Cluster label")
    assert titles(Search(words="vouchers")) == ["Innovation voucher", "A fund for laboratories"]
    assert titles(Search(words="VOUCH")) == ["Innovation voucher", "A fund for laboratories"]
    assert titles(Search(words="voucher label")) == []


def test_among_records_that_fit_alike_the_confirmed_and_the_complete_come_first(publish: Publish) -> None:
    weak = publish("Voucher, in short")
    full = publish("Voucher, in full", objectives="Bring small firms into research.", start="2021")
    sure = publish("Voucher, confirmed")
    for record, confirmation in ((weak, "to_confirm"), (full, "to_confirm"), (sure, "confirmed")):
        Record.objects.filter(pk=record.pk).update(confirmation=confirmation)
    assert titles(Search(words="voucher")) == ["Voucher, confirmed", "Voucher, in full", "Voucher, in short"]
    publish("Shoes, in short", sectors=["C15"])
    publish("Tannery school", sectors=["C15"], objectives="Train tanners.", start="2021")
    assert titles(Search(words="shoes")) == ["Tannery school", "Shoes, in short"]


def test_a_region_is_found_from_its_province_its_country_and_the_areas_that_hold_it(publish: Publish) -> None:
    publish("Of a province", regions=["ITI34"])
    publish("Of a region", regions=["ITI3"])
    publish("Of a country", regions=["IT"])
    publish("Of South East Europe", regions=["see"])
    publish("Of Sweden", regions=["SE"])
    assert set(titles(Search(chosen={"regions": ("ITI3",)}))) == {"Of a province", "Of a region"}
    assert set(titles(Search(chosen={"country": ("IT",)}))) == {"Of a province", "Of a region", "Of a country"}
    assert "Of Sweden" not in titles(Search(chosen={"regions": ("see",)}))
    assert len(titles(Search(chosen={"regions": ("see",)}))) == 4
    assert titles(Search(chosen={"country": ("SE",)})) == ["Of Sweden"]


def test_a_count_beside_a_code_is_what_choosing_it_gives(publish: Publish) -> None:
    publish("One", regions=["ITI34"], sectors=["C15"])
    publish("Two", regions=["ITI3"], sectors=["C"], kind="practice")
    publish("Three", regions=["BG41"], sectors=["J62"])
    counts = search(Search(), "en").counts
    for facet in ("kind", "country", "regions", "sectors", "themes", "language"):
        for code, count in counts[facet]:
            assert count_matching(Search(chosen={facet: (code,)})) == count, (facet, code)
    assert dict(counts["sectors"])["C"] == 2


def test_a_chosen_facet_still_counts_its_other_codes(publish: Publish) -> None:
    publish("One", themes=["innovation"])
    publish("Two", themes=["skills"])
    found = search(Search(chosen={"themes": ("skills",)}), "en")
    assert found.total == 1
    assert dict(found.counts["themes"]) == {"innovation": 1, "skills": 1}
    assert found.adds == {"themes": {"innovation": 1}}
    assert kinds_matching(Search(chosen={"themes": ("skills",)})) == (1, {"policy": 1})


def test_the_index_follows_what_is_published_changed_and_taken_back(publish: Publish) -> None:
    first = publish("Alpha", key="policy-alpha")
    publish("Beta", key="policy-beta")
    assert titles(Search(order="title")) == ["Alpha", "Beta"]
    first.content = {**first.content, "title": "Gamma", "themes": ["skills"]}
    first.save_revision()
    publish_unreviewed(first)
    assert titles(Search(order="title")) == ["Beta", "Gamma"]
    assert count_matching(Search(chosen={"themes": ("innovation",)})) == 1
    publishing.archive(record=Record.objects.get(key="policy-beta"), by=_administrator())
    assert titles(Search()) == ["Gamma"]


def _administrator() -> object:
    from distretto.people.models import User

    return User.objects.create_superuser("root@example.org")


@pytest.mark.django_db(transaction=True)
def test_what_a_transaction_wrote_and_took_back_is_never_found() -> None:
    from distretto.catalogue.domain.preparing import prepare

    prepare()
    entries.forget()
    assert count_matching(Search()) == 0
    with transaction.atomic():
        _published("Never")
        assert count_matching(Search()) == 1
        transaction.set_rollback(True)
    assert count_matching(Search()) == 0
    _published("Kept")
    assert titles(Search()) == ["Kept"]


def _published(title: str) -> Record:
    from distretto.catalogue.domain import drafting

    content = {"title": title, "summary": "A sentence about what it is.", "regions": ["IT"], "themes": ["skills"]}
    record = drafting.start(kind="policy", language="en", content=content, by=None)
    publish_unreviewed(record)
    return record


@pytest.mark.django_db(transaction=True)
def test_changes_are_put_into_the_arrays_as_if_all_had_been_read_anew() -> None:
    from distretto.catalogue.domain.preparing import prepare

    prepare()
    entries.forget()
    made = [_published(title) for title in ("Delta", "alpha", "Charlie")]
    entries.entries_now()
    made[0].content = {**made[0].content, "title": "bravo", "regions": ["BG41"]}
    made[0].save_revision()
    publish_unreviewed(made[0])
    _published("Aardvark")
    patched = search(Search(order="title"), "en")
    entries.forget()
    fresh = search(Search(order="title"), "en")
    assert [r.title for r in patched.records] == [r.title for r in fresh.records]
    assert [r.title for r in fresh.records] == ["Aardvark", "alpha", "bravo", "Charlie"]
    assert patched.counts == fresh.counts
    assert patched.total == fresh.total == 4


def test_each_entry_is_shown_in_the_readers_language_where_there_is_one(publish: Publish) -> None:
    original = publish("Innovation voucher", key="policy-voucher")
    italian = publish("Voucher per l’innovazione", key="policy-voucher", language="it")
    Record.objects.filter(pk=italian.pk).update(original=original)
    assert titles(Search(words="voucher"), "it") == ["Voucher per l’innovazione"]
    assert titles(Search(words="voucher"), "en") == ["Innovation voucher"]
    assert search(Search(), "en").total == 1


def test_titles_are_ordered_as_they_are_shown(publish: Publish) -> None:
    original = publish("Zebra", key="policy-zebra")
    italian = publish("Asino", key="policy-zebra", language="it")
    Record.objects.filter(pk=italian.pk).update(original=original)
    publish("Mule")
    assert titles(Search(order="title"), "en") == ["Mule", "Zebra"]
    assert titles(Search(order="title"), "it") == ["Asino", "Mule"]
    assert keys_matching(Search(order="title"), "it")[0] == "policy-zebra"


def test_an_address_is_read_and_written_back_the_same(publish: Publish) -> None:
    query = "q=voucher&kind=policy&kind=tool&country=IT&from=2014&to=2020&sort=title&page=2"
    understood = asked.read_text(query)
    assert understood.wrong == ()
    assert asked.read_text(asked.written(understood.search)) == understood


def test_what_an_address_says_wrongly_is_named_and_left_out(publish: Publish) -> None:
    understood = asked.read_text("kind=poem&themes=inovation&from=soon&country=ITI3&regions=Marche&sort=luck")
    assert {one.name for one in understood.wrong} == {"kind", "themes", "from", "country", "sort"}
    assert next(one.nearest for one in understood.wrong if one.name == "themes") == ("innovation", "ecoinnovation")
    assert understood.search.chosen == {"regions": ("ITI3",)}
    assert asked.read_text("from=2020&to=2014").search.first_year == 2014


def test_found_words_are_marked_in_all_their_forms() -> None:
    forms = query_forms("voucher", {"en", "it"})
    assert [word for word, found in marked("Vouchers for firms; a voucher.", forms, "en") if found] == [
        "Vouchers", "voucher",
    ]  # fmt: skip
    assert marked("Nothing here", forms, "en") == [("Nothing here", False)]
    assert marked("As it is", [], "en") == [("As it is", False)]
    italian = marked("L’innovazione dell’Adriatico", query_forms("innovazione", {"it"}), "it")
    assert italian == [("L’innovazione", True), (" dell’Adriatico", False)]


def test_counts_of_one_field_equal_those_of_all(publish: Publish) -> None:
    publish("One", themes=["innovation", "skills"])
    publish("Two", themes=["skills"])
    now = entries.entries_now()
    chosen = np.ones(len(now.keys), dtype=bool)
    every = now.counts(chosen)
    assert now.counts_of("themes", chosen) == {
        code: int(every[number]) for number, (name, code) in enumerate(now.codes) if name == "themes"
    }


@pytest.mark.django_db(transaction=True)
def test_a_catalogue_emptied_and_filled_anew_is_not_taken_for_the_earlier_one() -> None:
    from distretto.catalogue.domain.preparing import prepare
    from distretto.catalogue.models import Changes

    prepare()
    for title in ("Before", "After"):
        Record.objects.all().delete()
        Changes.objects.all().delete()
        _published(title)
        assert titles(Search()) == [title]
