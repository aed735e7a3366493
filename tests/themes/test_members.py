"""An area whose member has no data is answered, and says at once who is counted and who is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.specialisation.members import counted_members


def profile(tmp_path: Path, region: str, **parameters: object) -> Finding:
    return ask("specialisation.profile", {"region": region, **parameters}, store=Store(tmp_path))


def test_members_with_and_without_figures_are_told_apart() -> None:
    counted = counted_members(parse_area("BG41+RS22"), "2013", {"BG41", "ITI3"})
    assert (counted.members, counted.missing) == (("BG41",), ("RS22",))
    assert not counted.whole
    assert counted.facts()["counted"].v == 1
    assert counted.facts()["members"].v == 2


def test_a_whole_area_says_nothing_of_members() -> None:
    counted = counted_members(parse_area("BG41+ITI3"), "2013", {"BG41", "ITI3"})
    assert counted.whole
    assert not counted.says()
    assert not counted.uncertainties()


def test_a_hand_composed_area_names_its_missing_member_right_after_the_first_sentence(tmp_path: Path) -> None:
    content = profile(tmp_path, "BG41+RS22").content
    assert content["says"][1]["key"] == "members-missing"
    assert "Southern and Eastern Serbia" in say(content["says"][1], "en")
    assert "Serbia meridionale e orientale" in say(content["says"][1], "it")
    assert say(content["how_sure"][0]["says"], "en").startswith(
        "South-western Bulgaria and Southern and Eastern Serbia. Counted: South-western Bulgaria; not in these data")


@pytest.mark.parametrize("parameters", [{}, {"industries": "tourism"}])
def test_south_east_europe_says_whom_it_counts(tmp_path: Path, parameters: dict[str, object]) -> None:
    content = profile(tmp_path, "see", **parameters).content
    sentence = say(content["says"][1], "en")
    assert sentence.endswith("the answer is of the other 10 members alone.")
    assert "Serbia" in sentence
    assert content["facts"]["counted"]["v"] == 10
