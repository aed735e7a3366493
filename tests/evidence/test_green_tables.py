"""Green goods in the observatory: the lists, what is read of trade, and what is refused."""

from __future__ import annotations

import gzip
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.classifications.industry_groups import named_groups
from distretto.evidence.sources import SourceError, atlas_exports, baci_green_trade, eurostat_energy, product_space
from distretto.evidence.store import Store, matrix


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


def goods(column: str) -> set[str]:
    return {good for code in file_list("green_headings").codes for good in code.extra[column].split()}


def test_the_lists_have_as_many_goods_as_were_published() -> None:
    assert {name: len(goods(name)) for name in ("cleg", "friends", "apec", "core", "core_plus")} == {
        "cleg": 248, "friends": 154, "apec": 54, "core": 11, "core_plus": 40}
    assert all(good[:4] == code.code for code in file_list("green_headings").codes
               for good in code.extra["cleg"].split())
    assert {medium for code in file_list("green_headings").codes for medium in code.extra["media"].split()} == {
        code.code for code in file_list("green_media").codes}


def test_the_named_groups_are_the_list_of_divisions() -> None:
    divisions = {code.code: code.extra["part"] for code in file_list("green_divisions").codes}
    named = {group.id: set(group.divisions) for group in named_groups()}
    assert named["green"] == set(divisions)
    assert named["green-core"] == {code for code, part in divisions.items() if part == "core"}


def test_every_green_heading_is_in_the_product_space(store: Store) -> None:
    cut = store.cut("product_space")
    known = set(matrix(cut, "complexity", 2023).industries)
    assert {code.code for code in file_list("green_headings").codes} <= known
    assert {code[:2] for code in known} - {code.code for code in file_list("trade_chapters").codes} <= {"99"}
    pairs = matrix(cut, "proximity", 2023)
    green = {code.code for code in file_list("green_headings").codes}
    assert all(pair.split(".")[0] in green for pair in pairs.industries)
    assert 0.3 < pairs.values.min() <= pairs.values.max() < 1


def test_trade_adds_up_and_greece_is_the_country_whose_exports_are_known(store: Store) -> None:
    trade = matrix(store.cut("green_trade"), "exports", 2023, geos=("WORLD", "EU27"))
    at = {code: place for place, code in enumerate(trade.industries)}
    assert trade.values[0, at["TOTAL"]] == pytest.approx(23.0e12, rel=0.01)
    assert (trade.values[1] <= trade.values[0]).all()
    assert trade.values[0, at["8421"]] >= sum(
        trade.values[0, at[good]] for good in goods("cleg") if good[:4] == "8421" and good in at)
    exports = store.cut("country_exports")
    assert exports.labels("geo") == ("EL",)
    assert 25e9 < matrix(exports, "exports", 2020).values.sum() < 45e9


def test_another_country_of_the_area_can_be_laid_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / atlas_exports.FOLDER
    folder.mkdir()
    for name, code in (("greece", "GRC"), ("serbia", "SRB")):
        pq.write_table(pa.table({
            "year": [2020, 2020], "pci": [0.1, None], "location_code": [code, code], "export_value": [10.4, 5.0],
            "hs_product_code": ["8421", "travel"],
        }), folder / f"exports_hs92_4digit_{name}.parquet")
    parsed = atlas_exports.parse(tmp_path)
    assert [(row["geo"], row["industry"], row["value"]) for row in parsed.rows.to_pylist()] == [
        ("EL", "8421", 10), ("RS", "8421", 10)]
    assert parsed.left_out == {"not_goods": 2}


@pytest.mark.parametrize(("name", "indicator", "geo", "year", "published"), [
    ("eco_innovation_index", "eco_innovation_index", "LU", 2022, 179.02),
    ("energy_shares", "renewable_share", "AL", 2023, 46.62),
])
def test_national_figures_as_published(
    store: Store, name: str, indicator: str, geo: str, year: int, published: float,
) -> None:
    cut = store.cut(name, indicators=[indicator], geos=[geo], years=[year])
    assert float(matrix(cut, indicator, year).values[0, 0]) == published


def test_another_share_of_energy_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / eurostat_energy.FILE).parent.mkdir()
    rows = b"indicator,geo,time,value\nsolar_share,IT,2020,5\n"
    (tmp_path / eurostat_energy.FILE).write_bytes(gzip.compress(rows))
    with pytest.raises(SourceError, match="'solar_share' is not a code of this table"):
        eurostat_energy.parse(tmp_path)


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    folder = tmp_path / atlas_exports.FOLDER
    folder.mkdir()
    wrong = pa.table({"year": [2020], "location_code": ["BRA"], "export_value": [1.0], "hs_product_code": ["8421"]})
    pq.write_table(wrong, tmp_path / atlas_exports.FILE)
    with pytest.raises(SourceError, match=r"exports_hs92_4digit_greece.*BRA.*no country of South East Europe"):
        atlas_exports.parse(tmp_path)
    (tmp_path / "baci_hs6_products").mkdir()
    pq.write_table(wrong, tmp_path / baci_green_trade.FILE)
    with pytest.raises(SourceError, match="not the table of products of BACI"):
        baci_green_trade.parse(tmp_path)
    (tmp_path / "hs4_product_space").mkdir()
    rows = "product_code,year,world_export_value,source_pci\n8421,2023,-1,0.5\n"
    (tmp_path / product_space.PRODUCTS).write_bytes(gzip.compress(rows.encode()))
    with pytest.raises(SourceError, match=r"product_complexity_2023.*row 2.*negative"):
        product_space.parse(tmp_path)


def test_the_documentation_has_the_lists_as_they_are() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "green_lists.md").read_text(encoding="utf-8")
    for division in file_list("green_divisions").codes:
        assert f"| {division.code} |" in page
        assert division.labels["en"] in page
    for heading in file_list("green_headings").codes:
        line = next(line for line in page.splitlines() if line.startswith(f"| {heading.code} |"))
        assert ", ".join(good[4:] for good in heading.extra["cleg"].split()) in line
    for name in ("cleg", "core_plus", "core", "apec", "friends", "pegs"):
        assert f"| `{name}` | {len(goods(name))} |" in page
