"""The policy mix: counted by hand on synthetic policies, and on the starter catalogue as it is shipped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.figures import figure_spec, figure_svg
from distretto.rendering.reading import question_of
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction
from homes import home_of_its_own

from .catalogued import record, store_with

GRANT, PLAN, NETWORK = "PI008", "PI024", "PI021"
CLUSTERS, START_UPS = "TH47", "TH30"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    policies = [
        record("policy", "grant", instruments=[GRANT], policy_themes=[CLUSTERS], as_of=2020),
        record("policy", "uncoded", regions=["ITI3"], policy_themes=[CLUSTERS]),
        record("policy", "national", regions=["IT"], instruments=[PLAN], policy_themes=[CLUSTERS], as_of=2015),
        record("policy", "of-the-union", regions=["eu27"], instruments=[PLAN], policy_themes=[START_UPS]),
        *(
            record("policy", f"network-{code}", regions=[code], instruments=[NETWORK], policy_themes=[START_UPS],
                   confirmation="confirmed")
            for code in ("AT12", "SI", "HR")
        ),
    ]
    with store_with(tmp_path, {"policy": policies}) as store:
        yield store


def mix(store: Store, region: str = "ITI3", **parameters: object) -> Finding:
    return ask("innovation.policy_mix", {"region": region, "mix_detail": "codes", **parameters}, store=store)


def cells(finding: Finding) -> dict[tuple[str, str], tuple[int, int, bool]]:
    return {
        (row[1].split(":")[1], row[2].split(":")[1]): (row[3], row[4], row[5])
        for row in finding.table("matrix")["rows"]
    }


def test_cells_are_counted_as_by_hand(made: Store) -> None:
    found = cells(mix(made))
    assert found[GRANT, CLUSTERS] == (1, 0, False)
    assert found[PLAN, CLUSTERS] == (1, 0, False)
    assert found[PLAN, START_UPS] == (1, 3, False)
    assert found[NETWORK, START_UPS] == (0, 3, True)
    assert len(found) == 28 * 58


def test_what_lacks_a_code_is_counted_apart_and_not_as_zero(made: Store) -> None:
    finding = mix(made)
    assert finding.content["facts"]["policies"]["v"] == 4
    assert finding.content["facts"]["placed"]["v"] == 3
    assert finding.content["missing_share"] == 0.25
    unplaced = next(u["says"] for u in finding.content["how_sure"] if u["says"]["key"] == "mix-unplaced")
    assert say(unplaced, "en") == (
        "One of the 4 policies lacks codes of one of the lists and stands in no cell; that is not a zero."
    )


def test_its_own_alone_leaves_out_what_is_of_a_larger_area(made: Store) -> None:
    found = cells(mix(made, mix_scope="own"))
    assert found[PLAN, CLUSTERS] == (0, 0, False)
    assert found[GRANT, CLUSTERS] == (1, 0, False)


def test_a_gap_moves_with_what_is_asked_for(made: Store) -> None:
    assert mix(made).conclusion.value == [[NETWORK, START_UPS]]
    assert mix(made, references="SI+HR", least=2).conclusion.value == [[NETWORK, START_UPS]]
    assert mix(made, mix_beside="every", least=4).conclusion.value == [[NETWORK, START_UPS]]


def test_a_gap_asks_for_no_more_areas_than_are_compared(made: Store) -> None:
    two = mix(made, references="SI+HR")
    assert two.conclusion.value == [[NETWORK, START_UPS]]
    assert "filled in both other areas: " in said(two, "mix-gaps")
    assert "but only 2 are compared" in said(two, "mix-lowered")
    told = {u["says"]["key"]: say(u["says"], "en") for u in two.content["how_sure"]}
    assert told["mix-choice"] == "Asking for 1 other area only, the gaps would be 1."
    alone = mix(made, references="SI")
    assert alone.conclusion.value == [[NETWORK, START_UPS]]
    assert "filled in the other area: " in said(alone, "mix-gaps")
    assert "only one is compared" in said(alone, "mix-lowered")
    assert not any(u["says"]["key"] == "mix-choice" for u in alone.content["how_sure"])
    assert not any(one["key"] == "mix-lowered" for one in mix(made).content["says"])


def test_the_question_names_with_whom_it_compares(made: Store) -> None:
    assert question(mix(made)).endswith("beside the EU’s reference policies?")
    assert question(mix(made, references="SI+HR")).endswith("beside areas of choice?")
    assert question(mix(made, mix_beside="every")).endswith("beside every other area on record?")


def question(finding: Finding) -> str:
    return question_of(finding.analysis, finding.parameters, "en")


def test_each_gap_names_who_fills_it_and_with_which_record(made: Store) -> None:
    finding = mix(made)
    assert [row[2:5] for row in finding.table("gaps")["rows"]] == [[3, "AT12;HR;SI", 3]]
    assert {row[3] for row in finding.table("behind")["rows"]} == {"AT12", "HR", "SI"}
    chosen = mix(made, references="SI+HR", least=2)
    assert {row[3] for row in chosen.table("behind")["rows"]} == {"HR", "SI"}


def test_how_many_policies_of_each_reference_are_recorded_is_said(made: Store) -> None:
    assert mix(made, "IT").table("references")["rows"] == [["AT", 2], ["HR", 2], ["SI", 2]]


def test_a_gap_is_handed_on_to_the_search_with_its_codes(made: Store) -> None:
    gap = mix(made).rows("gaps")[0]
    assert gap["policies"] == {"kind": "policy", "instruments": NETWORK, "policy_themes": START_UPS}
    assert gap["practices"] == {"kind": "practice", "regions": "AT12;HR;SI"}
    grouped = ask("innovation.policy_mix", {"region": "ITI3"}, store=made).rows("gaps")[0]
    assert START_UPS in grouped["policies"]["policy_themes"].split(";")


def test_references_are_of_the_union_with_enough_on_record_unless_chosen_otherwise(made: Store) -> None:
    assert [row[0] for row in mix(made, mix_records=2).table("references")["rows"]] == ["AT12", "HR", "SI"]
    for alone in ({"mix_records": 3}, {"references": "IT"}):
        with pytest.raises(CannotAnswer) as nobody:
            mix(made, **alone)
        assert nobody.value.key == "cannot-mix-nobody"
    assert "Austria" in said(mix(made), "mix-beside-most")
    assert "areas chosen" in said(mix(made, references="SI+HR"), "mix-beside-chosen")


def test_structural_peers_can_be_the_references_and_none_on_record_is_said(made: Store) -> None:
    found = mix(made, mix_beside="peers")
    peers = {row["area"] for row in ask("innovation.peers", {"region": "ITI3"}, store=made).rows("peers")}
    assert {row[0] for row in found.table("references")["rows"]} == peers
    assert found.content["provenance"]["findings"]
    assert not mix(made).content["provenance"]["findings"]
    with pytest.raises(CannotAnswer) as none:
        mix(made, "IT", mix_beside="peers")
    assert none.value.key == "cannot-mix-peers"


def said(finding: Finding, key: str) -> str:
    return next(say(one, "en") for one in finding.content["says"] if one["key"] == key)


def test_triples_are_counted_as_by_hand(tmp_path: Path) -> None:
    policies = [
        record("policy", "pair", instruments=[GRANT], policy_themes=[CLUSTERS], target_groups=["TG31"]),
        record("policy", "other-pair", instruments=[NETWORK], policy_themes=[CLUSTERS], target_groups=["TG20"]),
        *(
            record("policy", f"{code}-{n}", regions=[code], instruments=[GRANT], policy_themes=[CLUSTERS],
                   target_groups=["TG20"])
            for code in ("AT12", "SI", "HR") for n in (1, 2)
        ),
    ]
    with store_with(tmp_path, {"policy": policies}) as store:
        found = mix(store)
        assert found.rows("gaps") == []
        only = found.rows("triples")
        assert [(row["row"], row["column"], row["third"], row["others"], row["records"]) for row in only] == [
            (f"instruments:{GRANT}", f"policy_themes:{CLUSTERS}", "target_groups:TG20", 3, 6)]
        assert only[0]["policies"]["target_groups"] == "TG20"
        firms = mix(store, mix_target="firms_by_size")
        assert firms.content["facts"]["policies"]["v"] == 1
        assert firms.rows("triples") == []


def test_a_country_is_compared_with_countries(made: Store) -> None:
    finding = mix(made, "IT")
    assert [row[0] for row in finding.table("references")["rows"]] == ["AT", "HR", "SI"]
    assert finding.content["facts"]["policies"]["v"] == 4


def test_groups_of_a_list_gather_their_codes(made: Store) -> None:
    grouped = ask("innovation.policy_mix", {"region": "ITI3"}, store=made)
    assert len(grouped.table("matrix")["rows"]) == 28 * 7
    assert sum(row[3] for row in grouped.table("matrix")["rows"]) == 3


def test_confirmation_and_age_are_owned_up_to(made: Store) -> None:
    told = {u["kind"]: say(u["says"], "en") for u in mix(made).content["how_sure"]}
    assert told["recorded"] == "It rests on 4 records; all are still to be confirmed by their regions."
    assert told["age"] == "The records tell of 2015 to 2020; 2 do not say of when they are."


def test_an_empty_cell_says_none_recorded_and_never_none_exists(made: Store) -> None:
    for region in ("ITI3", "FR"):
        sentences = " ".join(say(one, "en") for one in mix(made, region).content["says"])
        assert "none is recorded here, not that none exists" in sentences


def test_the_same_list_twice_and_an_empty_catalogue_are_refused(made: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotAnswer) as same:
        mix(made, mix_columns="instruments")
    assert same.value.key == "cannot-same-axes"
    with store_with(tmp_path / "empty", {"policy": []}) as empty, pytest.raises(CannotAnswer) as nobody:
        mix(empty)
    assert nobody.value.key == "cannot-no-references"


def test_without_the_data_set_the_answer_says_which_is_missing(tmp_path: Path) -> None:
    with store_with(tmp_path, {}) as store, pytest.raises(CannotAnswer) as missing:
        mix(store)
    assert missing.value.key == "cannot-no-dataset"
    assert missing.value.values["dataset"].v == "catalogue.policies"


def test_the_matrix_is_drawn_with_what_nobody_has_left_out_and_counted(made: Store) -> None:
    content = mix(made).content
    for width in ("wide", "narrow", "full"):
        drawn = figure_svg(content, "matrix", "en", width=width)
        assert "Networking and collaborative platforms" in drawn
        assert "Not drawn" in drawn
    texts = str(figure_spec(content, "matrix", "it"))
    assert "'text': '+3'" in texts
    assert "A  Start-ups" in str(figure_spec(content, "matrix", "en")) or "A  " in texts


def test_it_can_be_reproduced_elsewhere(made: Store, tmp_path: Path) -> None:
    request = make_request("innovation.policy_mix", {"region": "ITI3"})
    path = tmp_path / "mix.zip"
    path.write_bytes(write_reproduction(request, made))
    assert reproduce(path).same


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    return store


@pytest.mark.parametrize("region", ["ITI3", "IT", "AT12", "see", "FR"])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_starter_catalogue_answers_in_both_languages(starter: Store, region: str, language: str) -> None:
    finding = ask("innovation.policy_mix", {"region": region}, store=starter)
    for statement in (*finding.content["says"], *(u["says"] for u in finding.content["how_sure"])):
        assert say(statement, language)
    assert all(row[2] == len(row[3].split(";")) for row in finding.table("gaps")["rows"])
    for figure in finding.content["figures"]:
        assert say(figure["alt"], language)
