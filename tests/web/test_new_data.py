"""What new data changed, on the page of an area, of an answer and of a data set, with a synthetic later vintage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from django.test import Client

from distretto.evidence.store import default_store
from distretto.web import kept
from vintages import Row, later_vintage


def _turned(row: Row) -> Row | None:
    """Leather gives way: what was the strongest industry of the Marche has a hundredth of its jobs."""
    if (row["indicator"], row["geo"], row["industry"]) == ("persons_employed", "ITI3", "C15") and row["value"]:
        return {**row, "value": round(float(str(row["value"])) / 100)}
    return row


@pytest.fixture(scope="module")
def refreshed() -> Iterator[None]:
    made = later_vintage(default_store().home, "sbs_regional", _turned)
    kept.forget()
    yield
    assert made.path is not None
    shutil.rmtree(made.path.parent)
    kept.forget()


def _text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_without_an_earlier_vintage_nothing_is_said(client: Client) -> None:
    kept.forget()
    assert len(default_store().vintages("sbs_regional")) == 1
    assert "new-data" not in _text(client, "/en/regions/ITH5/")
    assert "nothing to compare it with" in _text(client, "/en/data/sbs_regional/")
    assert "No answer on" in _text(client, "/en/regions/ITH5/new-data/")


@pytest.mark.parametrize(("language", "words"), [("en", "New data"), ("it", "Dati nuovi")])
def test_an_areas_page_says_that_new_data_came(client: Client, refreshed: None, language: str, words: str) -> None:
    page = _text(client, f"/{language}/regions/ITI3/")
    assert words in page
    assert f'href="/{language}/regions/ITI3/new-data/"' in page


def test_each_answer_before_and_now(client: Client, refreshed: None) -> None:
    page = _text(client, "/en/regions/ITI3/new-data/")
    assert "The conclusion changed in" in page
    assert "Conclusion changed" in page
    assert "Same conclusion" in page
    assert page.index("Conclusion changed") < page.index("Same conclusion")
    assert "With version 2023-06 of the data:" in page


def test_an_answer_says_what_it_was_before(client: Client, refreshed: None) -> None:
    page = _text(client, "/en/specialisation/profile/?region=ITI3")
    assert "the conclusion changed" in page
    assert "Before: " in page
    assert 'href="/en/data/sbs_regional/"' in page


def test_a_data_sets_page_lays_out_what_changed(client: Client, refreshed: None) -> None:
    page = _text(client, "/en/data/sbs_regional/")
    assert "were revised" in page
    assert "2999-01-synthetic" in page
    assert "Marche" in page


def test_a_faulty_newest_vintage_is_passed_over_and_its_page_says_so(client: Client, refreshed: None) -> None:
    store = default_store()
    store.mark("sbs_regional", "2999-01-synthetic", "known_faulty", "Synthetic reason.")
    try:
        page = _text(client, "/it/data/sbs_regional/")
        assert "2999-01-synthetic, è segnalata come difettosa (Synthetic reason.)" in page
        assert "le risposte poggiano su 2023-06" in page
        assert "new-data" not in _text(client, "/en/regions/ITI3/")
    finally:
        store.mark("sbs_regional", "2999-01-synthetic", "current")


@pytest.mark.parametrize("name", ["no_such_table", "private.firms"])
def test_what_is_no_open_data_set_has_no_page(client: Client, name: str) -> None:
    assert client.get(f"/en/data/{name}/").status_code == 404


def test_records_tell_their_own_history(client: Client) -> None:
    client.get("/en/innovation/policies/?region=ITI3")
    if "catalogue.policies" in default_store().datasets():
        assert "each tells its own history" in _text(client, "/en/data/catalogue.policies/")


def test_an_area_written_otherwise_is_sent_to_its_own_address(client: Client) -> None:
    answer = client.get("/en/regions/iti3/new-data/")
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/en/regions/ITI3/new-data/"
