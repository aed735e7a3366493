"""What is drafted as a strength and as a weakness, and on what it rests."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.diagnosis import RULES, Diagnosis, draft
from homes import home_of_its_own


@pytest.fixture(scope="module")
def marche(tmp_path_factory: pytest.TempPathFactory) -> Diagnosis:
    return draft("ITI3", Store(home_of_its_own(tmp_path_factory)))


def test_each_line_has_a_name_of_its_own_and_the_finding_that_it_is_from(marche: Diagnosis) -> None:
    slots = [line.slot for line in marche.lines]
    assert len(slots) == len(set(slots))
    assert {line.finding.analysis for line in marche.lines} == set(RULES)
    assert not marche.missing
    for line in marche.lines:
        assert line.finding.parameters["region"] == "ITI3"
        assert say(line.statement, "en") != say(line.statement, "it")


def test_the_side_follows_the_sign_of_the_figure(marche: Diagnosis) -> None:
    by = {line.slot: line for line in marche.lines}
    assert by["specialisation.profile.lead"].side == "strength"
    assert by["specialisation.profile.lead"].finding.content["facts"]["lead_times"]["v"] >= 1
    course = by["specialisation.profile.course"]
    assert (course.side == "strength") is (course.statement["values"]["change"]["v"] > 0)
    own = by["specialisation.growth.own"]
    assert (own.side == "strength") is (own.finding.content["facts"]["own"]["v"] > 0)
    peers = by["innovation.peers.peers"]
    assert peers.side == "weakness"
    assert peers.finding.content["facts"]["better"]["v"] * 2 >= peers.finding.content["facts"]["peers"]["v"]


def test_an_indicator_near_the_middle_of_the_peers_is_named_on_no_side(marche: Diagnosis) -> None:
    named = [line for line in marche.lines if line.name in ("above", "below")]
    finding = next(line.finding for line in marche.lines if line.finding.analysis == "innovation.peers")
    beside = {row["indicator"]: row["beside"] for row in finding.rows("indicators")}
    for line in named:
        for value in line.statement["values"]["indicators"]["v"]:
            assert abs(beside[value["v"]]) >= 0.5
            assert (beside[value["v"]] > 0) is (line.side == "strength")


def test_what_has_no_answer_gives_no_line_and_says_why(tmp_path: Path) -> None:
    drafted = draft("see", Store(tmp_path))
    assert not any(line.finding.analysis == "innovation.peers" for line in drafted.lines)
    assert [str(error) for error in drafted.missing]


def test_a_dimension_is_named_only_where_its_whole_interval_lies_in_a_third(marche: Diagnosis) -> None:
    finding = next(line.finding for line in marche.lines if line.finding.analysis == "innovation.profile")
    behind = {row["dimension"]: (row["behind_low"], row["behind_high"]) for row in finding.rows("dimensions")}
    named = {line.name: {value["v"] for value in line.statement["values"]["dimensions"]["v"]}
             for line in marche.lines if line.finding.analysis == "innovation.profile"}
    known = {name: ends for name, ends in behind.items() if ends[0] is not None}
    assert named.get("upper", set()) == {name for name, (low, _) in known.items() if low >= 2 / 3}
    assert named.get("lower", set()) == {name for name, (_, high) in known.items() if high <= 1 / 3}
    assert named
