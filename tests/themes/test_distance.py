"""Which skills lie between one occupation and another: ESCO, from a footwear production machine operator on."""

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import say, t, write_cell, write_share
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from homes import home_of_its_own

OPERATOR, DESIGNER, WEB = "8156.2", "2163.1.3.2", "2513.5"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def nearest(store: Store) -> Finding:
    return asked(store)


@pytest.fixture(scope="module")
def to_designer(store: Store) -> Finding:
    return asked(store, to_occupation="footwear designer")


def asked(store: Store, **given: str) -> Finding:
    return ask("skills.distance", given, store=store)


def said(finding: Finding) -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, "en") for one in every)


def code(cell: str) -> str:
    return cell.partition(":")[2]


def test_the_nearest_have_most_of_what_they_need_already(nearest: Finding) -> None:
    rows = nearest.rows("nearest")
    assert len(rows) == 12
    assert write_cell("coded", rows[0]["occupation"], "en") == "sole and heel operator"
    assert nearest.content["headline"]["v"] == rows[0]["covered"] == pytest.approx(0.757, abs=5e-4)
    shares = [row["covered"] for row in rows]
    assert shares == sorted(shares, reverse=True)
    assert OPERATOR not in {code(row["occupation"]) for row in rows}


def test_what_is_to_be_learnt_has_the_essential_first_and_adds_up(nearest: Finding) -> None:
    for row in nearest.rows("nearest"):
        learn = [one for one in nearest.rows("learn") if one["occupation"] == row["occupation"]]
        kinds = [one["need"] for one in learn]
        assert kinds == sorted(kinds)
        assert kinds.count("distance-essential") == row["essential"]
        assert kinds.count("distance-optional") == row["optional"]
        assert sum("distance-green" in one["marks"] for one in learn) == row["green"]
        assert sum("distance-digital" in one["marks"] for one in learn) == row["digital"]
        shared = [one for one in nearest.rows("shared") if one["occupation"] == row["occupation"]]
        assert len(shared) == row["shared"]


def test_how_sure_compares_the_weights_and_acknowledges_esco(nearest: Finding) -> None:
    text = said(nearest)
    assert "With all skills weighing the same instead of rare ones more" in text
    assert "This service uses the ESCO classification of the European Commission" in text
    assert "67 relations of an occupation without a code are left out" in text
    assert nearest.content["missing_share"] == pytest.approx(67 / 123_855)


def test_another_major_group_leaves_the_trade(store: Store) -> None:
    rows = asked(store, elsewhere="major").rows("nearest")
    assert all(row["code"][0] != "8" for row in rows)


def test_the_way_has_smaller_steps_than_the_direct_one(to_designer: Finding) -> None:
    direct, *steps = to_designer.rows("steps")
    assert [code(row["to"]) for row in steps] == ["7536.2.7", "7536.2.3", DESIGNER]
    assert direct["new"] == pytest.approx(0.769, abs=5e-4)
    assert max(row["new"] for row in steps) == pytest.approx(0.496, abs=5e-4)
    assert [code(row["origin"]) for row in steps] == [OPERATOR, "7536.2.7", "7536.2.3"]
    learnt = [row["skill"] for row in to_designer.rows("learn") if row["need"] == "distance-essential"]
    assert len(learnt) == sum(row["essential"] for row in steps)
    assert to_designer.content["conclusion"]["value"] == ["7536.2.7", "7536.2.3", DESIGNER]


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_example_of_the_method_says_what_the_finding_does(to_designer: Finding, language: str) -> None:
    direct, *steps = to_designer.rows("steps")
    said = [write_share(share, language) for share in (direct["covered"], max(row["new"] for row in steps))]
    example = " ".join(t("example-occupations", language).split())
    assert all(" ".join(share.split()) in example for share in said)


def test_one_step_at_most_is_the_direct_one(store: Store) -> None:
    (direct,) = asked(store, to_occupation=DESIGNER, most_steps="1").rows("steps")
    assert direct["way"] == "distance-directly"


def test_where_nothing_is_in_common_it_says_so(store: Store) -> None:
    text = said(asked(store, to_occupation=WEB))
    assert "Of what “web developer” needs nothing is there already" in text
    assert "no way over other occupations makes it clearly easier" in text
    assert "nearer to beginning anew" in text


def test_where_every_way_has_a_large_step_none_is_recommended(store: Store) -> None:
    finding = asked(store, to_occupation="7534.3")
    text = said(finding)
    assert "No way in small steps is known" in text
    assert "The direct step asks for 38 items" in text
    assert "over shoe repairer" not in text.partition("No way in small steps")[0]
    assert finding.content["conclusion"]["value"] == ["7534.3"]
    assert {row["way"] for row in finding.rows("steps")} == {"distance-directly", "distance-in-steps"}
    assert {row["to"] for row in finding.rows("learn")} == {"esco_occupations:7534.3"}


def test_before_an_occupation_is_named_the_answer_is_an_example(nearest: Finding, store: Store) -> None:
    assert say(nearest.content["says"][0], "en").startswith("An example, until you name an occupation: of what")
    assert "An example" not in said(asked(store, occupation=WEB))


def test_only_what_grows_where_the_worker_lives(store: Store) -> None:
    finding = asked(store, growing_in="ITI3")
    assert all(row["growth"] > 0 for row in finding.rows("nearest"))
    assert "is expected to grow in Italy" in said(finding)
    assert "says nothing of this occupation" in said(finding)
    assert "skills_outlook" in {data["dataset"] for data in finding.content["provenance"]["data"]}


def test_of_several_countries_those_without_a_forecast_are_named(store: Store) -> None:
    text = said(asked(store, growing_in="IT+RS"))
    assert "There is no forecast for Serbia" in text


def test_without_a_forecast_no_growth_is_told(store: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, growing_in="DE")
    assert refused.value.key == "cannot-distance-outlook"


def test_from_an_occupation_to_itself_there_is_nothing_to_learn(store: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, to_occupation=OPERATOR)
    assert refused.value.key == "cannot-distance-same"


@pytest.mark.parametrize("typed", [OPERATOR, "Footwear production machine operator",
                                   "footwear production machine operator (8156.2)"])
def test_an_occupation_is_named_or_coded(typed: str) -> None:
    assert make_request("skills.distance", {"occupation": typed}).parameters["occupation"] == OPERATOR


@pytest.mark.parametrize(("typed", "meant"), [
    ("footwear production machin operater", OPERATOR), ("shoe machine operator", OPERATOR), ("wed develper", WEB),
])
def test_a_name_that_is_not_in_the_list_gets_those_that_are_near(typed: str, meant: str) -> None:
    with pytest.raises(RequestError) as refused:
        make_request("skills.distance", {"occupation": typed})
    (error,) = refused.value.errors
    assert error.key == "error-parameter-code"
    assert meant in error.nearest
