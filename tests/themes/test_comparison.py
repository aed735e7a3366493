"""Countries and regions side by side in the six themes: the figures, the medians, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from distretto.catalogue import datasets
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.store import Store, matrix
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.analysis import THEME_IDS
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own

Rows = Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    datasets.connect()
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def findings(store: Store) -> dict[str, Finding]:
    return {theme: ask(f"{theme}.comparison", store=store) for theme in THEME_IDS}


def rows_of(finding: Finding) -> Rows:
    return {row["area"]: row for row in finding.rows("areas")}


def figures_of(finding: Finding) -> list[str]:
    ids = [column["id"] for column in finding.table("areas")["columns"]]
    return [name.removesuffix("_side") for name in ids if name.endswith("_side")]


@pytest.mark.parametrize("theme", THEME_IDS)
def test_all_of_south_east_europe_stands_on_one_page(findings: dict[str, Finding], theme: str) -> None:
    rows = rows_of(findings[theme])
    assert {"AT", "AT22", "IT", "ITI3", "XK", "RO42", "CY"} <= rows.keys()
    assert "CY00" not in rows
    assert findings[theme].table("areas")["first"] >= len(rows)
    order = list(rows)
    assert order.index("IT") < order.index("ITC1") < order.index("RO")


@pytest.mark.parametrize("theme", THEME_IDS)
def test_what_is_missing_is_counted(findings: dict[str, Finding], theme: str) -> None:
    finding = findings[theme]
    rows, medians = rows_of(finding), finding.rows("medians")
    of_regions = {one["figure"] for one in medians if one["level"] == "option-compared-level-regions"}
    labels = {column["id"]: column["label"] for column in finding.table("areas")["columns"]}
    asked = [
        row[name] for name in figures_of(finding) for code, row in rows.items()
        if len(code) == 2 or labels[name] in of_regions
    ]
    assert finding.content["facts"]["missing"]["v"] == sum(cell is None for cell in asked)
    assert finding.content["missing_share"] == pytest.approx(sum(cell is None for cell in asked) / len(asked))
    for row in rows.values():
        assert row["known"] == sum(row[name] is not None for name in figures_of(finding))


@pytest.mark.parametrize("theme", THEME_IDS)
def test_the_map_has_all_that_the_median_is_made_of(findings: dict[str, Finding], theme: str) -> None:
    finding = findings[theme]
    first = figures_of(finding)[0]
    median = finding.rows("medians")[0]
    mapped = {row["area"]: row["value"] for row in finding.rows("map") if row["value"] is not None}
    inside = [value for code, value in mapped.items() if code[:2] in NAMED_AREAS["eu27"].members]
    assert median["among"] == len(inside)
    assert median["median"] == pytest.approx(np.median(inside))
    low, high = np.quantile(inside, (0.45, 0.55))
    for code, row in rows_of(finding).items():
        if len(code) == 4 and row[first] is not None:
            side = "above" if row[first] > high else "below" if row[first] < low else "near-median"
            assert row[f"{first}_side"] == f"comparison-{side}"


@pytest.mark.parametrize("theme", THEME_IDS)
def test_every_figure_says_year_source_version_and_terms(findings: dict[str, Finding], theme: str) -> None:
    finding = findings[theme]
    sources = finding.rows("sources")
    assert len(sources) == len(figures_of(finding))
    assert all(all(row.values()) for row in sources)
    held = {one["dataset"]: one["version"] for one in finding.content["provenance"]["data"]}
    assert {row["dataset"]: row["version"] for row in sources}.items() <= held.items()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEME_IDS)
def test_it_is_said_in_both_languages(findings: dict[str, Finding], theme: str, language: str) -> None:
    content = findings[theme].content
    told = [*content["says"], *(one["says"] for one in content["how_sure"]), *content["cannot_tell"]]
    for statement in told:
        said = say(statement, language)
        assert "{" not in said
        assert "  " not in said


def test_figures_are_the_published_ones(findings: dict[str, Finding], store: Store) -> None:
    published = matrix(store.cut("regional_indicators", indicators=("rd_intensity",)), "rd_intensity", 2023)
    raw = dict(zip(published.geos, published.values[:, 0].tolist(), strict=True))
    rows = rows_of(findings["innovation"])
    assert rows["AT22"]["rd_intensity"] == raw["AT22"]
    assert rows["AL01"]["rd_intensity"] is None


def test_a_countrys_rate_is_recomputed_and_never_a_mean(findings: dict[str, Finding], store: Store) -> None:
    cut = store.cut("regional_indicators", indicators=("gdp",))
    gdp = matrix(cut, "gdp", 2023)
    sizes = dict(zip(gdp.geos, gdp.values[:, 0].tolist(), strict=True))
    rows = rows_of(findings["innovation"])
    parts = [code for code in rows if len(code) == 4 and code.startswith("AT")]
    weighed = sum(rows[code]["rd_intensity"] * sizes[code] for code in parts) / sum(sizes[code] for code in parts)
    assert rows["AT"]["rd_intensity"] == pytest.approx(weighed)


def test_what_only_countries_have_is_missing_in_no_region(findings: dict[str, Finding]) -> None:
    finding = findings["financing"]
    levels = [row["level"] for row in finding.rows("medians") if row["figure"] == "comparison-absorption"]
    assert levels == ["option-compared-level-countries"]
    assert rows_of(finding)["AT22"]["absorption"] is None


def test_who_took_part_in_nothing_has_zero_only_where_all_partners_have_a_region(findings: dict[str, Finding]) -> None:
    rows = rows_of(findings["cooperation"])
    assert rows["AL"]["interreg_per_million"] > 0
    assert rows["AL01"]["interreg_per_million"] is None
    assert rows["ITI3"]["interreg_per_million"] > 0


def test_the_strongest_industry_is_that_of_the_profile(findings: dict[str, Finding], store: Store) -> None:
    row = rows_of(findings["specialisation"])["ITI3"]
    profile = ask("specialisation.profile", {"region": "ITI3"}, store=store)
    assert row["strongest_named"] == profile.rows("industries")[0]["industry"]
    assert row["strongest"] == pytest.approx(profile.rows("industries")[0]["lq"])


def test_records_are_counted_and_held_against_nothing(findings: dict[str, Finding]) -> None:
    rows = rows_of(findings["ecoinnovation"])
    assert rows["XK"]["eco_records"] is not None
    assert {row["eco_records_side"] for row in rows.values()} == {None}
    assert sum(row["eco_records"] for code, row in rows.items() if len(code) == 2) > 0


def test_index_and_renewables_are_of_countries_as_published(findings: dict[str, Finding]) -> None:
    rows = rows_of(findings["ecoinnovation"])
    assert (rows["IT"]["eco_innovation_index"], rows["AL"]["renewable_share"]) == (129.39, 46.62)
    assert rows["AL"]["eco_innovation_index"] is None


def test_a_chosen_benchmark_stands_first_and_beside_its_countries(store: Store) -> None:
    finding = ask("innovation.comparison", {"compared": "SI", "benchmark": "DE21+FRK2"}, store=store)
    rows = finding.rows("areas")
    assert [row["area"] for row in rows] == ["DE21", "FRK2", "SI", "SI03", "SI04"]
    assert [row["benchmark"] for row in rows] == [True, True, False, False, False]
    medians = {(row["figure"], row["level"][22:]): row for row in finding.rows("medians")}
    regions = medians["comparison-rd-intensity", "regions"]
    assert regions["median"] == pytest.approx(np.mean([rows[0]["rd_intensity"], rows[1]["rd_intensity"]]))
    assert medians["comparison-competitiveness-score", "countries"]["among"] == 2


@pytest.mark.parametrize(("level", "lengths"), [("countries", {2}), ("regions", {4}), ("every", {2, 4})])
def test_rows_are_of_the_level_asked_for(store: Store, level: str, lengths: set[int]) -> None:
    finding = ask("skills.comparison", {"compared": "HR+SI", "compared_level": level}, store=store)
    assert {len(row["area"]) for row in finding.rows("areas")} == lengths


@pytest.mark.parametrize(("given", "key"), [
    ({"compared": "ITI31"}, "cannot-compare-areas"), ({"benchmark": "ITI31"}, "cannot-compare-benchmark"),
    ({"compared": "FR10", "compared_level": "countries"}, "cannot-compare-level"),
])
def test_what_is_no_region_is_said(store: Store, given: dict[str, str], key: str) -> None:
    with pytest.raises(CannotAnswer) as refused:
        ask("innovation.comparison", given, store=store)
    assert refused.value.key == key
