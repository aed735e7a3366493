"""Which questions read a data set, and with which choice."""

from __future__ import annotations

import pytest

from distretto.themes.analysis import get_analysis
from distretto.themes.readers import asked_about, readers


@pytest.mark.parametrize(("dataset", "analysis", "choice"), [
    ("sbs_regional", "specialisation.growth", {}),
    ("eco_innovation_index", "ecoinnovation.comparison", {}),
    ("published_cases", "innovation.conditions", {"cases": "schneider_2010"}),
    ("research_budgets", "financing.efficiency", {"inputs": "rd_budget"}),
])
def test_a_question_is_named_with_the_choice_that_reads_the_data(
    dataset: str, analysis: str, choice: dict[str, str]
) -> None:
    found = {one.analysis.id: dict(one.choice) for one in readers(dataset)}
    assert found[analysis] == choice


def test_what_no_question_reads_has_no_readers() -> None:
    assert readers("interreg_totals") == ()


@pytest.mark.parametrize(("analysis", "area", "given"), [
    ("specialisation.profile", "ITI3", {"region": "ITI3"}), ("skills.comparison", "ITI3", {"compared": "IT"}),
    ("skills.comparison", "EL52+ITI3", {"compared": "EL+IT"}), ("skills.comparison", "see", {"compared": "see"}),
    ("skills.distance", "ITI3", None), ("specialisation.backtest", "ITI3", None),
])
def test_a_question_is_asked_about_an_area_or_its_countries(
    analysis: str, area: str, given: dict[str, str] | None
) -> None:
    assert asked_about(get_analysis(analysis), area) == given
