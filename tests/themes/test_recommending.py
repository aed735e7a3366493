"""What findings show to be missing: gaps of real and of synthetic data, never a cause; pins, then and now."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.gaps import Gap
from distretto.themes.pins import now_of, pin
from distretto.themes.recommending import Offered, gaps_of, is_open, recommendations, recommending
from homes import home_of_its_own

from .catalogued import record, store_with

DAY = "2026-11-26"
CAUSAL = re.compile(r"\b(because|cause[sd]?|leads? to|effect|improves|perché|causa|effetto|migliora|grazie a)\b", re.I)


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Offered, ...]:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    return recommendations("ITI3", store, day=DAY)


def by_analysis(offered: tuple[Offered, ...], analysis: str) -> Offered:
    return next(one for one in offered if one.analysis == analysis)


def every_gap(offered: tuple[Offered, ...]) -> list[Gap]:
    return [gap for one in offered for gap in one.gaps]


def test_every_question_that_recommends_is_asked(offered: tuple[Offered, ...]) -> None:
    assert {one.analysis for one in offered} >= {
        "financing.efficiency", "financing.systems", "innovation.policy_mix", "innovation.peers",
        "innovation.strategy", "specialisation.priorities", "cooperation.agreement", "ecoinnovation.pilot",
    }
    assert {one.theme for one in recommending(("financing",))} == {"financing"}
    assert all(one.gaps for one in offered)


def test_each_gap_is_a_sentence_in_both_languages_without_a_cause(offered: tuple[Offered, ...]) -> None:
    for gap in every_gap(offered):
        for language in LANGUAGES:
            for statement in (gap.says, gap.considers):
                sentence = say(statement.content(), language)
                assert sentence.endswith(".")
                assert not CAUSAL.search(sentence), sentence


def test_each_gap_names_its_place_in_the_finding(offered: tuple[Offered, ...]) -> None:
    for one in offered:
        assert len({gap.id for gap in one.gaps}) == len(one.gaps)
        for gap in one.gaps:
            assert re.fullmatch(r"[A-Za-z0-9_.-]+", gap.id)
            assert one.finding is not None
            place = gap.evidence
            if place.statement is None:
                assert place.row is not None
                assert place.row < len(one.finding.table(place.table)["rows"])
            else:
                assert one.finding.content["says"][place.statement]


def test_a_gap_of_the_policy_mix_leads_to_its_instrument(offered: tuple[Offered, ...]) -> None:
    found = by_analysis(offered, "innovation.policy_mix")
    for gap in found.gaps:
        assert found.finding is not None
        row = found.finding.rows("gaps")[gap.evidence.row or 0]
        assert gap.leads_to.codes == (row["row"], row["column"])
        assert gap.leads_to.kind == "policy"


def test_a_target_is_told_with_its_interval_and_its_peers(offered: tuple[Offered, ...]) -> None:
    found = by_analysis(offered, "financing.efficiency")
    assert found.finding is not None
    own = next(row for row in found.finding.rows("scores") if row["own"])
    for gap in found.gaps:
        row = found.finding.rows("targets")[gap.evidence.row or 0]
        assert (gap.says.values["target"].v, gap.says.values["by"].v) == (row["target"], row["margin"])
        assert (gap.says.values["low"].v, gap.says.values["high"].v) == (own["corrected_low"], own["corrected_high"])
        assert gap.says.values["names"].v


def test_a_system_on_the_frontier_has_no_gap(tmp_path: Path) -> None:
    store = Store(tmp_path)
    found = ask("financing.efficiency", {"region": "NL", "replications": 100}, store=store)
    assert gaps_of(found) == ()


def test_support_systems_lack_what_several_other_areas_have(tmp_path: Path) -> None:
    def programme(key: str, region: str, **content: object) -> object:
        return record("programme", key, regions=[region], beneficiaries=["cluster_organisation"], **content)

    programmes = (
        programme("here", "ITI3", support_forms=["grant"], total_budget=1_000),
        programme("one", "SI", support_forms=["loan", "prize"], preselection="A first look."),
        programme("two", "HR", support_forms=["loan"], preselection="A talk."),
    )
    with store_with(tmp_path, {"programme": programmes}) as store:
        gaps = {gap.id: gap for gap in gaps_of(ask("financing.systems", {"region": "ITI3"}, store=store))}
        nothing = gaps_of(ask("financing.systems", {"region": "MD"}, store=store))
        parts = gaps_of(ask("financing.systems", {"region": "see"}, store=store))
    assert gaps.keys() == {"form-loan", "preselection"}
    assert gaps["form-loan"].leads_to.codes == ("support_forms:loan",)
    assert gaps["preselection"].says.values["others"].v == 2
    assert [gap.id for gap in nothing] == ["none"]
    assert {"part-AL", "part-MD"} <= {gap.id for gap in parts}


def test_a_criterion_met_with_young_evidence_is_no_gap(tmp_path: Path) -> None:
    lines = [
        {"criterion": "analysis", "state": "met", "evidence": "A report.", "evidence_day": "2026-06-01"},
        {"criterion": "monitoring", "state": "not_met"},
    ]
    with store_with(tmp_path, {"strategy": [record("strategy", "s3", criteria=lines)]}) as store:
        found = ask("innovation.strategy", {"region": "ITI3", "as_of": DAY}, store=store)
    gaps = {gap.id: gap for gap in gaps_of(found)}
    assert "analysis" not in gaps
    assert gaps["monitoring"].says.values["light"].v == "red"
    assert gaps["discovery"].says.values["light"].v == "empty"


def test_what_an_area_cannot_be_asked_says_why(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = by_analysis(recommendations("see", store, day=DAY, themes=("innovation",)), "innovation.peers")
    assert (found.finding, found.gaps) == (None, ())
    assert found.why_not is not None
    assert found.later is None


def test_a_finding_of_an_earlier_version_gives_no_gaps(offered: tuple[Offered, ...]) -> None:
    found = by_analysis(offered, "financing.systems").finding
    assert found is not None
    older = {**found.content, "analysis": {"id": "financing.systems", "version": 1}}
    assert gaps_of(replace(found, content=older)) == ()


def test_a_finding_on_closed_data_is_not_open(offered: tuple[Offered, ...]) -> None:
    found = by_analysis(offered, "financing.systems").finding
    assert found is not None
    assert is_open(found)
    data = {**found.content["provenance"]["data"][0], "dataset": "private.clusters"}
    closed = {**found.content, "provenance": {**found.content["provenance"], "data": [data]}}
    assert not is_open(Finding(closed))


def test_a_pin_says_what_became_of_its_finding(tmp_path: Path) -> None:
    def asked(folder: str, **content: object) -> tuple[Store, object]:
        return tmp_path / folder, [record("programme", "p", beneficiaries=["firm_network"], **content)]

    states = []
    place, before = asked("before")
    with store_with(place, {"programme": before}) as store:
        pinned = pin(ask("financing.systems", {"region": "ITI3"}, store=store))
        states.append(now_of(pinned, store, day=DAY).state)
    for folder, later in (
        asked("same", total_budget=5_000),
        (tmp_path / "other", [*before, record("programme", "q", beneficiaries=["firm_network"])]),
    ):
        with store_with(folder, {"programme": later}) as store:
            states.append(now_of(pinned, store, day=DAY).state)
    assert states == ["unchanged", "same_conclusion", "turned"]


def test_a_pin_whose_question_is_gone_is_unanswered(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    pinned = pin(ask("financing.systems", {"region": "ITI3"}, store=store))
    assert now_of(replace(pinned, analysis="financing.nothing"), store, day=DAY).state == "unanswered"
    assert now_of(replace(pinned, parameters={"region": "ITI3", "gone": 1}), store, day=DAY).state == "unanswered"
