"""How efficient support systems are: on the observatory's figures, with the reader's choice of inputs and outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from distretto.evidence.store import Store
from distretto.methods.efficiency import Names, efficiency, observed
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import read_finding
from distretto.rendering.text import LANGUAGES
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import TakesLong, ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.themes.recommending import gaps_of
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def asked(store: Store, region: str, **parameters: object) -> Finding:
    return ask("financing.efficiency", {"region": region, "replications": 200, **parameters}, store=store)


def of(finding: Finding, table: str, **wanted: object) -> list[dict[str, Any]]:
    return [row for row in finding.rows(table) if all(row[name] == value for name, value in wanted.items())]


def keys(finding: Finding, part: str) -> set[str]:
    return {one["key"] if "key" in one else one["says"]["key"] for one in finding.content[part]}


def test_a_system_reaches_a_share_with_an_interval_and_a_place_with_an_interval(store: Store) -> None:
    found = asked(store, "IT")
    (row,) = of(found, "scores", unit="IT")
    assert found.rows("scores")[0] == row
    assert row["corrected_low"] < row["corrected"] < row["corrected_high"] < row["reached"] < 1
    assert 1 <= row["first_rank"] < row["last_rank"] <= 29
    assert found.content["headline"] == {"kind": "share", "v": row["corrected"]}
    assert all(one["corrected_low"] <= one["corrected"] <= one["corrected_high"] for one in found.rows("scores"))


def test_the_scores_are_those_of_the_method_on_the_figures_that_are_shown(store: Store) -> None:
    found = asked(store, "IT")
    units = [row["unit"] for row in found.rows("scores")]
    figures = {(row["unit"], row["measure"].partition(":")[2]): row["value"] for row in found.rows("figures")}
    assert figures["IT", "patents_epo"] == 4478.13
    x = [[figures[unit, name] for name in ("rd_business", "rd_public")] for unit in units]
    y = [[figures[unit, "patents_epo"]] for unit in units]
    again = efficiency(observed(x, y, Names(units, ["firms", "public"], ["patents"])), "vrs", "output")
    assert [row["reached"] for row in found.rows("scores")] == pytest.approx(list(1 / again.score), rel=1e-8)


def test_a_target_is_the_mix_of_the_peers_and_names_what_remains(store: Store) -> None:
    found = asked(store, "IT")
    peers = {row["peer"]: row["weight"] for row in found.rows("peers")}
    assert set(peers) == {"NL", "DE"}
    assert sum(peers.values()) == pytest.approx(1)
    figures = {(row["unit"], row["measure"]): row["value"] for row in found.rows("figures")}
    for row in found.rows("targets"):
        assert row["target"] == pytest.approx(sum(w * figures[peer, row["measure"]] for peer, w in peers.items()))
    (patents,) = of(found, "targets", side="efficiency-outputs")
    assert patents["margin"] == pytest.approx(patents["target"] / patents["observed"] - 1)
    (public,) = of(found, "targets", measure="efficiency_measures:rd_public")
    assert public["slack"] == pytest.approx(public["observed"] - public["target"])


def test_a_target_is_told_as_observed_and_on_the_footing_of_the_corrected_share(store: Store) -> None:
    found = asked(store, "IT")
    (score,) = of(found, "scores", unit="IT")
    (patents,) = of(found, "targets", side="efficiency-outputs")
    assert patents["margin"] == pytest.approx(1 / score["reached"] - 1)
    assert patents["corrected_margin"] == pytest.approx(1 / score["corrected"] - 1)
    assert patents["corrected_target"] == pytest.approx(patents["observed"] / score["corrected"])
    assert {row["corrected_target"] for row in of(found, "targets", side="efficiency-inputs")} == {None}
    (told,) = (one for one in found.content["says"] if one["key"] == "efficiency-target")
    assert told["values"]["by"]["v"] < told["values"]["corrected_by"]["v"] == patents["corrected_margin"]
    less = asked(store, "IT", orientation="input")
    (score,) = of(less, "scores", unit="IT")
    for row in of(less, "targets", side="efficiency-inputs"):
        assert row["corrected_target"] == pytest.approx(row["target"] * score["corrected"] / score["reached"])


def test_a_gap_is_on_the_side_that_is_moved_and_never_a_cut_of_what_goes_in(store: Store) -> None:
    gaps = gaps_of(asked(store, "IT"))
    assert [gap.id for gap in gaps] == ["IT-patents_epo"]
    assert "cut" in read_finding(asked(store, "IT"), "en").paragraph
    assert {gap.id for gap in gaps_of(asked(store, "IT", orientation="input"))} == {"IT-rd_business", "IT-rd_public"}


def test_less_spent_is_another_question_than_more_results(store: Store) -> None:
    found = asked(store, "IT", orientation="input")
    (patents,) = of(found, "targets", side="efficiency-outputs")
    assert patents["margin"] == 0
    assert all(row["margin"] < 0 for row in of(found, "targets", side="efficiency-inputs"))


def test_a_set_of_countries_is_told_unit_by_unit_and_its_targets_add_up(store: Store) -> None:
    found = asked(store, "see")
    measured = [row["unit"] for row in of(found, "scores", own=True)]
    assert "IT" in measured
    assert "AL" not in measured
    (whole,) = of(found, "targets", unit="see", measure="efficiency_measures:patents_epo")
    parts = [row for row in of(found, "targets", measure="efficiency_measures:patents_epo") if row["unit"] != "see"]
    assert [row["unit"] for row in parts] == sorted(measured)
    for name in ("observed", "target", "slack"):
        assert whole[name] == pytest.approx(sum(row[name] for row in parts))
    assert whole["margin"] == pytest.approx(whole["target"] / whole["observed"] - 1)
    assert {row["unit"] for row in found.rows("set_aside")} >= {"AL", "ME", "XK"}


def test_a_region_stands_in_its_countrys_system_unless_regions_are_compared(store: Store) -> None:
    whole = asked(store, "ITI3")
    assert of(whole, "scores", own=True)[0]["unit"] == "IT"
    assert whole.rows("scores") == asked(store, "IT").rows("scores")
    own = asked(store, "ITI3", unit_level="regions")
    assert of(own, "scores", own=True)[0]["unit"] == "ITI3"
    (people,) = of(own, "figures", unit="ITI3", measure="efficiency_measures:rd_personnel")
    (patents,) = of(own, "figures", unit="ITI3", measure="efficiency_measures:patents_epo")
    assert (people["of"], people["value"], patents["of"]) == (2009, 4551, 2011)
    assert "efficiency-age" in keys(own, "how_sure")


def test_figures_of_other_editions_are_added_up_or_the_region_is_set_aside_with_the_reason(store: Store) -> None:
    found = asked(store, "HU10", unit_level="regions", inputs="rd_total_region", outputs="gdp_pps", inputs_year=2014,
                  lag=1)
    people = {code: _cell(store, "population", code) for code in ("HU11", "HU12")}
    heads = {code: _cell(store, "gdp_per_head_pps", code) for code in ("HU11", "HU12")}
    (gdp,) = of(found, "figures", unit="HU10", measure="efficiency_measures:gdp_pps")
    assert gdp["recoded"]
    assert gdp["value"] == pytest.approx(sum(people[code] * heads[code] for code in people) / 1e6)
    borders = {row["unit"] for row in of(found, "set_aside", why="efficiency-aside-borders")}
    assert {"IE01", "IE02"} <= borders


def _cell(store: Store, indicator: str, code: str) -> float:
    dataset = "regional_context" if indicator == "population" else "regional_indicators"
    cut = store.cut(dataset, indicators=[indicator], geos=[code], years=[2015])
    return float(cut.table["value"][0].as_py())


def test_the_choice_of_inputs_and_outputs_is_the_readers_and_has_one_address(store: Store) -> None:
    one = make_request("financing.efficiency", {"region": "IT", "outputs": "information_jobs, patents_epo"})
    other = make_request("financing.efficiency", {"region": "IT", "outputs": "patents_epo,information_jobs"})
    assert one.changed == other.changed == {"region": "IT", "outputs": "patents_epo,information_jobs"}
    found = asked(store, "IT", inputs="rd_total", outputs="patents_epo,information_jobs")
    assert {row["measure"].partition(":")[2] for row in found.rows("targets")} == {
        "rd_total", "patents_epo", "information_jobs"}
    tried = {row["choice"] for row in found.rows("otherwise")}
    assert {"efficiency-otherwise-returns-crs", "efficiency-otherwise-without", "efficiency-otherwise-peer"} <= tried


def test_productivity_over_time_is_a_product_and_its_range_is_that_of_three_frontiers(store: Store) -> None:
    found = asked(store, "IT")
    for row in found.rows("changes"):
        product = (1 + row["catching_up"]) * (1 + row["frontier"])
        assert 1 + row["change"] == pytest.approx(product)
        assert 1 + row["catching_up"] == pytest.approx((1 + row["pure"]) * (1 + row["scale"]))
        assert row["least"] - 1e-9 <= row["change"] <= row["most"] + 1e-9
    spanned = next(figure for figure in found.content["figures"] if figure["id"] == "changes")
    assert spanned["encode"]["range_label"] == "efficiency-range"


def test_without_figures_of_an_earlier_year_that_is_said_and_there_is_no_change(store: Store) -> None:
    found = asked(store, "IT", earlier=2010)
    assert "changes" not in {table["id"] for table in found.content["tables"]}
    assert "efficiency-no-change" in keys(found, "cannot_tell")


def test_the_same_seed_gives_the_same_finding_and_another_moves_the_intervals_alone(store: Store) -> None:
    first, other = asked(store, "IT"), asked(store, "IT", seed=7)
    assert first.hash == asked(store, "IT").hash != other.hash
    assert [row["reached"] for row in first.rows("scores")] != []
    assert {row["unit"]: row["reached"] for row in first.rows("scores")} == {
        row["unit"]: row["reached"] for row in other.rows("scores")}


def test_what_the_peers_do_is_asked_next(store: Store) -> None:
    onward = {way["to"]: way["parameters"] for way in asked(store, "IT").content["onward"]}
    assert onward["financing.systems"] == {"region": "DE+NL"}
    assert onward["innovation.policy_mix"] == {"region": "IT", "references": "DE+NL"}
    assert onward["financing.efficiency"] == {"region": "IT", "unit_level": "regions"}


@pytest.mark.parametrize(("parameters", "key"), [
    ({"inputs": "patents_epo"}, "error-efficiency-both"),
    ({"inputs": "rd_business_region"}, "error-efficiency-level"),
    ({"inputs": "rd_bisness"}, "error-parameter-choice"),
    ({"outputs": "patents_epo,patents_pct,information_jobs,research_jobs,knowledge_jobs,gdp_pps"},
     "error-efficiency-many"),
])
def test_a_choice_that_cannot_be_is_refused_in_words(store: Store, parameters: dict[str, str], key: str) -> None:
    with pytest.raises(RequestError) as caught:
        asked(store, "IT", **parameters)
    assert [error.key for error in caught.value.errors] == [key]
    for language in LANGUAGES:
        problem = problem_of(caught.value, language)
        assert problem is not None
        assert "{" not in problem.sentence


def test_a_measure_without_figures_near_the_year_is_named_with_the_years_that_it_has(store: Store) -> None:
    with pytest.raises(CannotAnswer) as caught:
        asked(store, "IT", outputs="gdp")
    problem = problem_of(caught.value, "en")
    assert problem is not None
    assert "“GDP, euro” has no figures within 3 years of 2010; it has some for 2014-2023." in problem.sentence


def test_too_few_systems_get_no_number(store: Store) -> None:
    with pytest.raises(CannotAnswer) as few:
        asked(store, "RS", sample="BA+RS")
    assert few.value.key == "cannot-efficiency-few"
    with pytest.raises(CannotAnswer) as alike:
        asked(store, "IT", sample="IT+DE+NL+CY")
    assert alike.value.key == "cannot-efficiency-all"


def test_few_systems_and_nearly_proportional_measures_are_said_on_the_page(store: Store) -> None:
    found = asked(store, "IT", sample="see-eu", outputs="patents_epo,information_jobs")
    assert "efficiency-too-few" in keys(found, "cannot_tell")
    alike = asked(store, "IT", inputs="rd_total,rd_business", outputs="information_jobs", inputs_year=2016, lag=0)
    assert "efficiency-collinear" in keys(alike, "cannot_tell")


def test_an_area_without_figures_is_told_what_is_missing_beside_the_others(store: Store) -> None:
    found = asked(store, "RS")
    assert "efficiency-not-measured" in keys(found, "says")
    assert of(found, "set_aside", unit="RS")[0]["why"] == "efficiency-aside-unpublished"
    assert len(found.rows("scores")) == 29
    with pytest.raises(CannotAnswer) as part:
        asked(store, "HU11", unit_level="regions")
    assert part.value.key == "cannot-efficiency-area"


def test_negative_figures_and_systems_with_zeros_alone_are_set_aside_with_the_reason(tmp_path: Path) -> None:
    from distretto.themes.financing.efficiency_figures import Column
    from distretto.themes.financing.efficiency_measures import measures
    from distretto.themes.financing.efficiency_study import measured_of

    money, patents = measures()["rd_total"], measures()["patents_epo"]
    units = ("AT", "BE", "CY", "DE", "EE")
    inputs = (Column(money, 2008, np.array([5.0, -1.0, 0.0, 7.0, np.nan])),)
    outputs = (Column(patents, 2010, np.array([2.0, 1.0, 3.0, 4.0, 1.0])),)
    aside, kept = measured_of(units, inputs, outputs)
    assert [(one.unit, one.why) for one in aside] == [("BE", "negative"), ("CY", "zero"), ("EE", "unpublished")]
    assert kept.used.tolist() == [0, 3]
    nothing = (Column(patents, 2010, np.zeros(5)),)
    with pytest.raises(CannotAnswer):
        measured_of(units, inputs, nothing)


def test_regions_are_computed_in_the_background_and_countries_while_one_waits(store: Store) -> None:
    declared = get_analysis("financing.efficiency")
    wrong = {"unit_level": "regions", "inputs": "rd_business"}
    for given, long in (({}, False), ({"unit_level": "regions"}, True), ({"replications": 2000}, True), (wrong, False)):
        request = make_request("financing.efficiency", {"region": "IT", **given})
        assert declared.takes_long(request.parameters) is long
    with pytest.raises(TakesLong):
        ask("financing.efficiency", {"region": "FR", "unit_level": "regions"}, store=store, at_once=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("region", "more"), [
    ("IT", {}), ("IT", {"orientation": "input", "returns": "crs"}), ("DE", {}), ("see", {}), ("RS", {}),
    ("ITI3", {"unit_level": "regions"}), ("SI", {"unit_level": "regions"}),
])
def test_every_answer_reads_in_every_language(
    store: Store, language: str, region: str, more: dict[str, str],
) -> None:
    read = read_finding(asked(store, region, **more), language)
    told = " ".join((*read.answer, *(one.sentence for one in read.how_sure), *read.cannot_tell,
                     *(table.title + table.note for table in read.tables)))
    assert "{" not in told
    assert "efficiency-" not in told
