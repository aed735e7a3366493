"""Conditions that go with an outcome: on published teaching cases, on regions as they are shipped, and badly put."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.figures import figure_svg
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from homes import home_of_its_own

from .catalogued import record, store_with


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def study(store: Store, **given: object) -> Finding:
    return ask("innovation.conditions", given, store=store)


def test_teaching_cases_tie_in_three_models_that_share_one_term(store: Store) -> None:
    found = study(store, cases="schneider_2010", pri=0.6)
    assert found.conclusion.value == ["UNI*STOCK"]
    assert found.content["facts"]["models"]["v"] == 3
    assert found.content["says"][0]["key"] == "conditions-tied"
    assert len(found.table("cases")["rows"]) == 76


def test_regions_read_only_what_they_need_and_name_each_case(store: Store) -> None:
    found = study(store, region="ITI3")
    datasets = {data["dataset"] for data in found.content["provenance"]["data"]}
    assert not datasets & {"catalogue.cases", "published_cases"}
    keys = [one["key"] for one in found.content["says"]]
    assert "conditions-own" in keys
    sets, cases = found.rows("calibration"), found.content["facts"]["cases"]["v"]
    every = sets[0]["missing"] + sets[0]["inside"] + sets[0]["outside"] + sets[0]["half"]
    assert found.content["missing_share"] == pytest.approx((every - cases) / every)
    assert 0 <= cases - sum(row["n"] for row in found.rows("truth_table")) <= sum(one["half"] for one in sets)


def test_every_configuration_is_in_the_truth_table_or_a_remainder_with_its_use(store: Store) -> None:
    found = study(store, cases="schneider_2010", pri=0.6, expectations="UNI,STOCK,MA")
    held = {row["row"] for row in found.rows("truth_table") if row["output"] != "conditions-output-remainder"}
    left = {row["row"]: row["use"] for row in found.rows("remainders")}
    assert held | set(left) == set(range(1, 65))
    assert not held & set(left)
    assert {"conditions-use-easy", "conditions-use-difficult"} <= set(left.values())
    expected_nothing = study(store, cases="schneider_2010", pri=0.6).rows("remainders")
    assert {row["use"] for row in expected_nothing} == {"conditions-use-assumed", "conditions-use-unused"}


def test_single_cases_judged_make_a_curve_over_the_values(store: Store) -> None:
    judged = {"ITC4": 1, "ITH5": 0.8, "ITI3": 0.6, "ITF3": 0.4, "ITF6": 0.2, "BG31": 0}
    written = " ".join(f"{key}:{value}" for key, value in judged.items())
    found = study(store, pool="see", calibration=f"rd_intensity=indirect {written}")
    row = next(one for one in found.rows("calibration") if one["symbol"] == "rd_intensity")
    assert (row["calibration"], row["judged"], row["chosen"]) == ("conditions-kind-indirect", len(judged), True)
    assert row["inside"] > 0 < row["outside"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_and_figure_is_there(store: Store, language: str) -> None:
    found = study(store, cases="schneider_2010", pri=0.6)
    for one in (*found.content["says"], *found.content["cannot_tell"]):
        assert "conditions-" not in say(one, language)
    for name in ("truth_table", "xy"):
        assert "<svg" in figure_svg(found.content, name, language, standalone=True)


def test_nothing_to_minimise_is_a_result_that_names_the_nearest_row(store: Store) -> None:
    found = study(store, cases="schneider_2010", inclusion=1)
    assert found.content["says"][0]["key"] == "conditions-nothing"
    assert found.conclusion.value == []


@pytest.mark.parametrize(("given", "parameter"), [
    ({"calibration": "tertiary_education=fuzzy 30 20 40"}, "calibration"),
    ({"calibration": "tertiary_education=fuzzy 10 nan 40"}, "calibration"),
    ({"calibration": "tertiary_education=fuzzy 10"}, "calibration"),
    ({"calibration": "elsewhere=crisp 10"}, "calibration"),
    ({"calibration": "tertiary_education=crisp 900"}, "calibration"),
    ({"calibration": "tertiary_education=found 900"}, "calibration"),
    ({"calibration": "tertiary_education=levels 40 30"}, "calibration"),
    ({"calibration": "income_above_peers=levels 0.8 1.2"}, "calibration"),
    ({"calibration": "tertiary_education=bell 10 20 30"}, "calibration"),
    ({"calibration": "tertiary_education=given"}, "calibration"),
    ({"calibration": "tertiary_education=indirect ITI3:0.5"}, "calibration"),
    ({"calibration": "tertiary_education=indirect ITI3:0.5 nowhere:1"}, "calibration"),
    ({"calibration": "tertiary_education=indirect ITI3:2"}, "calibration"),
    ({"conditions": "not_an_indicator"}, "conditions"),
    ({"conditions": "gdp_per_head_pps"}, "conditions"),
    ({"expectations": "knowledge"}, "expectations"),
])
def test_what_is_put_wrongly_is_said_at_its_field(store: Store, given: dict[str, str], parameter: str) -> None:
    with pytest.raises(RequestError) as raised:
        study(store, **given)
    assert [error.parameter for error in raised.value.errors] == [parameter]


def test_members_cases_are_compared_and_fewer_than_two_are_none(tmp_path: Path) -> None:
    def line(name: str, value: float) -> dict[str, object]:
        return {"name": name, "value": value, "scale": "crisp", "reason": "Synthetic."}

    coded = [
        record("case", f"synthetic-{at}", conditions=[line("Trust", a), line("Funds", b)], outcome=[line("R&D", a)])
        for at, (a, b) in enumerate([(0, 0), (0, 1), (1, 0), (1, 1)])
    ]
    with store_with(tmp_path / "some", {"case": coded}) as made:
        found = study(made, cases="members", least_cases=1)
        assert found.conclusion.value == ["Trust"]
    with store_with(tmp_path / "none", {"case": []}) as made, pytest.raises(CannotAnswer):
        study(made, cases="members")
    lacking = [record("case", f"synthetic-{at}", conditions=[line("Trust", at % 2)]) for at in range(3)]
    with store_with(tmp_path / "lacking", {"case": lacking}) as made, pytest.raises(CannotAnswer) as told:
        study(made, cases="members")
    assert {name: told.value.values[name].v for name in ("cases", "conditions", "outcomes", "whole")} == {
        "cases": 3, "conditions": 3, "outcomes": 0, "whole": 0,
    }


@pytest.mark.parametrize("side", ["in", "out"])
def test_a_condition_with_all_cases_on_one_side_is_refused_and_never_praised(store: Store, side: str) -> None:
    anchors = {"in": "1 3 40", "out": "20 97 99"}[side]
    with pytest.raises(RequestError) as raised:
        study(store, calibration=f"tertiary_education=fuzzy {anchors}")
    (error,) = raised.value.errors
    assert (error.parameter, error.key) == ("calibration", "error-conditions-one-sided")
    assert error.values["side"] == side
