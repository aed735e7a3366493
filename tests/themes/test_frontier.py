"""Options and the test of such advice: one rule for both, one statistic for lines and classes, words that add up."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from distretto.evidence.store import Store
from distretto.rendering.figures import figure_svg
from distretto.rendering.text import LANGUAGES, say, t, write_cell, write_times
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import ask, make_request, used_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from homes import home_of_its_own

FRONTIER, BACKTEST = "specialisation.frontier", "specialisation.backtest"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def emilia(store: Store) -> Finding:
    return ask(FRONTIER, {"region": "ITH5"}, store=store)


def column(finding: Finding, name: str) -> list[object]:
    table = finding.table("options")
    place = [one["id"] for one in table["columns"]].index(name)
    return [row[place] for row in table["rows"]]


def said(finding: Finding, language: str = "en") -> str:
    return " ".join(say(statement, language) for statement in finding.content["says"])


def test_options_are_the_industries_that_the_test_calls_candidates(emilia: Finding, store: Store) -> None:
    below = get_analysis(BACKTEST).parameter("absent_below").default
    assert max(column(emilia, "lq")) < below
    assert "C16" not in column(emilia, "code")
    assert "at the line already, from 0.90 to 1.0 times: wood, paper and accommodation" in said(emilia)
    highest = ask(BACKTEST, {}, store=store).content["facts"]["highest"]["v"]
    assert emilia.content["headline"]["v"] <= highest


def test_a_changed_rule_reaches_the_test_and_the_way_to_it(store: Store) -> None:
    given = {"region": "ITH5", "absent_below": 1.0, "present_from": 1.25}
    request = make_request(FRONTIER, given)
    used = used_request(request, "backtest").parameters
    assert (used["absent_below"], used["present_from"]) == (1, 1.25)
    finding = ask(FRONTIER, given, store=store)
    way = next(way for way in finding.content["onward"] if way["to"] == BACKTEST)
    assert way["parameters"] == {"absent_below": "1", "present_from": "1.25"}
    assert make_request(BACKTEST, way["parameters"]).parameters["present_from"] == 1.25
    assert "at least 1.2 times" in said(finding)


def test_both_declare_the_rule_alike_and_refuse_the_same() -> None:
    for name in ("absent_below", "present_from"):
        assert get_analysis(FRONTIER).parameter(name) == get_analysis(BACKTEST).parameter(name)
    with pytest.raises(RequestError):
        make_request(FRONTIER, {"region": "ITH5", "present_from": 0.75})


@pytest.mark.parametrize("region", ["ITH5", "BG41", "ITI3"])
def test_the_lines_are_the_means_from_which_the_classes_are_told(store: Store, region: str) -> None:
    finding = ask(FRONTIER, {"region": region}, store=store)
    encode = finding.figure()["encode"]
    density, complexity = column(finding, "density"), column(finding, "complexity")
    assert encode["x_mean_value"] == pytest.approx(sum(density) / len(density))
    assert encode["y_mean_value"] == pytest.approx(sum(complexity) / len(complexity))
    for near, worth, group in zip(density, complexity, column(finding, "group"), strict=True):
        side = "near" if near > encode["x_mean_value"] else "far"
        assert group == f"quadrant-{side}-{'complex' if worth > encode['y_mean_value'] else 'simple'}"


def words_of(drawn: str) -> str:
    root = ElementTree.fromstring(drawn)
    return " ".join(text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("region", ["ITH5", "BG41", "ITI3", "see"])
def test_the_figure_names_what_the_answer_names_and_says_where_its_lines_stand(
    store: Store, region: str, width: str, language: str,
) -> None:
    finding = ask(FRONTIER, {"region": region}, store=store)
    drawn = words_of(figure_svg(finding.content, "frontier", language, width=width))
    for code in finding.conclusion.value:
        for word in re.split(r"\s+", write_cell("industry", code, language)):
            assert word in drawn, f"{code} has no name in the {width} figure"
    encode = finding.figure()["encode"]
    for kind, value in (("share", encode["x_mean_value"]), ("number", encode["y_mean_value"])):
        assert t("figure-mean-line", language, value=write_cell(kind, value, language)) in drawn
    for quarter in ("near-complex", "far-simple"):
        assert t(f"quadrant-{quarter}", language) in drawn


def test_the_answer_speaks_of_strengths_of_pairs_and_of_the_line(emilia: Finding) -> None:
    text = said(emilia)
    assert "absent" not in text
    assert "A strength has at least 1.0 times Europe’s share of jobs" in text
    assert "in only 58 of 100 pairs, where a coin gets 50" in text
    sure = [say(one["says"], "en") for one in emilia.content["how_sure"] if one["kind"] == "chance"]
    assert len(sure) == 2
    assert "became a strength" in sure[1]
    assert "lies within what was tested" in sure[1]
    assert "prossimità" not in said(emilia, "it").casefold()


def test_a_chance_beyond_the_test_says_so(emilia: Finding) -> None:
    statement = next(u["says"] for u in emilia.content["how_sure"] if u["says"]["key"] == "frontier-calibration")
    beyond = {**statement, "values": {**statement["values"], "tested": {"kind": "text", "v": "outside"}}}
    for language in LANGUAGES:
        assert say(beyond, language) != say(statement, language)
    assert "above all that was tested" in say(beyond, "en")


def test_missing_members_are_named_in_the_answer(store: Store) -> None:
    finding = ask(FRONTIER, {"region": "BG41+RS22"}, store=store)
    assert "Southern and Eastern Serbia" in say(finding.content["says"][1], "en")
    assert finding.content["facts"]["members"]["v"] == 2


def test_the_back_test_answers_its_question_first(store: Store) -> None:
    finding = ask(BACKTEST, {}, store=store)
    text = said(finding)
    assert text.startswith("Yes for nearness to the line (right in 82 of 100 pairs), hardly for relatedness (58)")
    assert "Of 100 industries that had less than 0.90 times" in text
    assert "about 4 became a strength" in text
    assert "relatedness adds nothing" in text
    hidden = next(say(u["says"], "en") for u in finding.content["how_sure"] if u["kind"] == "hidden")
    assert "candidate" not in hidden
    assert said(finding, "it").startswith("Sì per la vicinanza alla soglia (82 coppie su 100 indovinate)")


def test_a_quotient_just_below_the_line_is_not_written_as_the_line() -> None:
    assert [write_times(value, "en") for value in (0.979, 0.996, 1.04, 12.3)] == ["0.98", "1.0", "1.0", "12"]
