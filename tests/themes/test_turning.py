"""A finding explains itself: only what could be computed is claimed, and the usual references are tried."""

from __future__ import annotations

import pytest

from distretto.evidence.store import Store
from distretto.rendering.explaining import ReadDifference, headline_in_words, read_difference, read_turns
from distretto.rendering.text import LANGUAGES
from distretto.themes.asking import answer_request, ask, make_request
from distretto.themes.parameters import RequestError
from distretto.themes.turning import Turn, where_it_turns, why_this_differs
from homes import home_of_its_own

PROFILE, GROWTH = "specialisation.profile", "specialisation.growth"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def turns(store: Store, analysis: str) -> tuple[dict[str, Turn], dict[str, str]]:
    request = make_request(analysis, {"region": "ITI3"})
    found = where_it_turns(request, store)
    told = [sentence for _, sentence in read_turns(request, found, "en")]
    names = [turn.parameter for turn in found]
    return dict(zip(names, found, strict=True)), dict(zip(names, told, strict=True))


def differs(store: Store, given: float, language: str = "en", region: str = "ITI3") -> ReadDifference:
    request = make_request(PROFILE, {"region": region})
    return read_difference(request, why_this_differs(request, given, store), answer_request(request, store), language)


def test_a_range_holds_only_years_that_could_be_computed(store: Store) -> None:
    found, told = turns(store, PROFILE)
    assert (found["year"].low, found["year"].high) == (2011, 2015)
    assert set(found["year"].unanswered) == {2008, 2009, 2010}
    assert "The same from 2011 to 2015; for 2008–2010 there is no answer" in told["year"]


def test_a_year_for_which_another_stands_in_is_no_answer(store: Store) -> None:
    found, told = turns(store, GROWTH)
    assert (found["first_year"].low, found["first_year"].high) == (2011, 2013)
    assert found["last_year"].low == 2012
    assert "for 2009–2011 there is no answer" in told["last_year"]


def test_every_turn_names_the_present_conclusion(store: Store) -> None:
    found, told = turns(store, PROFILE)
    assert all("in front are leather and footwear; furniture; clothing" in said for said in told.values())
    assert found["reference"].at == "see-eu"
    assert "it would be: in front are leather and footwear; furniture; electrical equipment" in told["reference"]


def test_what_is_counted_turns_at_a_whole_number_and_is_told_in_sentences(store: Store) -> None:
    found, told = turns(store, "innovation.peers")
    assert isinstance(found["peer_count"].at, int)
    assert "regions most alike" in told["peer_count"]
    assert not any(sign in sentence for sentence in told.values() for sign in "[]{}_"), told


def test_a_part_of_what_is_counted_is_refused() -> None:
    with pytest.raises(RequestError, match="not a whole number"):
        make_request("innovation.peers", {"region": "ITI3", "peer_count": "7.5"})


def test_the_own_country_is_tried_as_reference(store: Store) -> None:
    told = differs(store, 6.4)
    assert "Compared with: Italy" in told.sentence
    assert "that explains the difference" in told.sentence
    assert {row[1] for row in told.rows} >= {"Italy", "European Union"}


def test_a_country_is_not_compared_with_itself(store: Store) -> None:
    assert "Italy" not in {row[1] for row in differs(store, 3.0, region="IT").rows}


def test_a_number_within_the_bounds_is_said_to_lie_there(store: Store) -> None:
    assert "between 17.9 and 20.2, and so does yours" in differs(store, 19.5).sentence


def test_all_numbers_have_the_decimals_of_the_readers(store: Store) -> None:
    for given, decimals in ((19.5, 1), (3.21, 2)):
        cells = [cell for row in differs(store, given).rows for cell in row[2:]]
        assert {len(cell.partition(".")[2]) for cell in cells} == {decimals}


def test_rows_that_read_as_the_headline_are_left_out(store: Store) -> None:
    asked, *others = sorted(differs(store, 19.5).rows, key=lambda row: row[0] != "As asked")
    assert all(row[2] != asked[2] for row in others)


def test_the_same_number_needs_no_explanation(store: Store) -> None:
    headline = ask(PROFILE, {"region": "ITI3"}, store=store).content["headline"]["v"]
    assert differs(store, headline).sentence.endswith("and this finding says the same.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["profile", "growth", "long_growth", "frontier", "backtest"])
def test_every_headline_says_what_it_measures(store: Store, name: str, language: str) -> None:
    given = {} if name == "backtest" else {"region": "ITI3"}
    found = ask(f"specialisation.{name}", given, store=store)
    assert len(headline_in_words(found, language)) > 20
