"""Assessments side by side: synthetic ones, and a catalogue without any."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

from .catalogued import record, store_with

LENSES = ("past", "present", "visions", "parallel")


def score(lens: str, theme: str, score: int, reason: str) -> dict[str, object]:
    return {"lens": lens, "theme": theme, "score": score, "reason": reason}


MADE = (
    record(
        "assessment", "marche-2024", themes=["innovation"], assessed_on="2024-05-02", answered_by="Synthetic: four",
        scores=[score("past", "innovation", 2, "Few calls"), score("present", "innovation", 3, "Some firms")],
    ),
    record(
        "assessment", "marche-2026", themes=["innovation", "skills"], assessed_on="2026-05-02", earlier="marche-2024",
        scores=[
            score("past", "innovation", 4, "More calls"), score("present", "innovation", 3, "The same firms"),
            score("visions", "skills", 1, "None written"),
        ],
    ),
    record(
        "assessment", "styria-2025", regions=["AT22"], themes=["innovation"], assessed_on="2025",
        scores=[score("past", "innovation", 5, "Long experience"), score("parallel", "innovation", 4, "Visits")],
    ),
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"assessment": MADE}) as store:
        yield store


def asked(store: Store, **parameters: object) -> Finding:
    return ask("innovation.assessments", {"region": "ITI3", **parameters}, store=store)


def test_the_day_of_an_assessment_is_its_year_and_checked_is_not_confirmed(tmp_path: Path) -> None:
    def told(*states: str) -> str:
        records = [
            record("assessment", f"m-{n}", themes=["innovation"], assessed_on=f"202{n}-05-02", confirmation=state,
                   regions=["ITI3"] if not n else [f"ITI{n}"],
                   scores=[score(lens, "innovation", 3, "Because") for lens in LENSES])
            for n, state in enumerate(states)
        ]
        with store_with(tmp_path / "-".join(states), {"assessment": records}) as store:
            return " ".join(say(one["says"], "en") for one in asked(store).content["how_sure"])

    assert "all were checked by a reviewer and are not yet confirmed by their regions." in told("reviewed", "reviewed")
    assert "The records tell of 2020 to 2021." in told("reviewed", "reviewed")
    assert "All 4 cells (four lenses by the themes assessed) have a score." in told("reviewed")
    assert "one record, checked by a reviewer and not yet confirmed by its region." in told("reviewed")
    assert "one was checked by a reviewer and not yet confirmed by its region, the others have been confirmed." in told(
        "confirmed", "reviewed")
    assert "all have been confirmed." in told("confirmed", "validated")


def differences(finding: Finding) -> dict[tuple[str, str, str], tuple[object, ...]]:
    return {(lens, theme, other["key"]): (*rest,) for lens, theme, other, *rest in finding.table("differences")["rows"]}


def test_the_newest_is_laid_beside_its_earlier_one_and_those_of_other_areas(made: Store) -> None:
    found = asked(made)
    who = [cells[0]["key"] for cells in found.table("who")["rows"]]
    assert who == ["marche-2026", "marche-2024", "styria-2025"]
    told = differences(found)
    assert told["lenses:past", "theme-innovation", "marche-2024"] == (4, 2, 2)
    assert told["lenses:past", "theme-innovation", "styria-2025"] == (4, 5, -1)
    assert told["lenses:present", "theme-innovation", "marche-2024"] == (3, 3, 0)


def test_what_only_one_scored_is_not_compared_and_not_zero(made: Store) -> None:
    found = asked(made)
    told = differences(found)
    assert told["lenses:visions", "theme-skills", "marche-2024"] == (1, None, None)
    assert told["lenses:parallel", "theme-innovation", "styria-2025"] == (None, 4, None)
    pairs = {cells[0]["key"]: cells[1:7] for cells in found.table("pairs")["rows"]}
    assert pairs["styria-2025"] == [1, 0, 0, 1, 2, 1]
    assert found.content["missing_share"] == pytest.approx(1 - 3 / 8)


def test_those_that_are_named_are_compared_and_no_other(made: Store) -> None:
    found = asked(made, assessment="styria-2025", assessed_beside="marche-2024, marche-2026")
    assert [cells[0]["key"] for cells in found.table("who")["rows"]] == ["styria-2025", "marche-2024", "marche-2026"]
    with pytest.raises(CannotAnswer) as refused:
        asked(made, assessment="marche-2025")
    assert refused.value.key == "cannot-no-such-assessment"


def test_every_sentence_is_said_and_calls_the_scores_opinions(made: Store) -> None:
    found = asked(made)
    assert "assessments-opinions" in {statement["key"] for statement in found.content["says"]}
    for language in LANGUAGES:
        for statement in found.content["says"]:
            assert say(statement, language)


def test_an_area_without_an_assessment_says_so(made: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        ask("innovation.assessments", {"region": "SI"}, store=made)
    assert refused.value.key == "cannot-no-assessment"
