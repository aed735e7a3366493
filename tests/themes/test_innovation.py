"""The policy mix: counted by hand on synthetic policies, and on the starter catalogue as it is shipped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.figures import figure_spec, figure_svg
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction

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
    assert mix(made, least=4).conclusion.value == []
    assert mix(made, references="SI+HR", least=2).conclusion.value == [[NETWORK, START_UPS]]
    assert mix(made, references="SI").conclusion.value == []


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
    store = Store(tmp_path_factory.mktemp("home"))
    datasets.refresh(store)
    return store


@pytest.mark.parametrize("region", ["ITI3", "IT", "AT12", "see", "FR"])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_starter_catalogue_answers_in_both_languages(starter: Store, region: str, language: str) -> None:
    finding = ask("innovation.policy_mix", {"region": region}, store=starter)
    for statement in (*finding.content["says"], *(u["says"] for u in finding.content["how_sure"])):
        assert say(statement, language)
    for figure in finding.content["figures"]:
        assert say(figure["alt"], language)
