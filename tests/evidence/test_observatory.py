"""The observatory: what ships, that it can be rebuilt to the same hash, and what the real data must say."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from distretto.evidence.dataset import Indicator, Vintage, read_manifest
from distretto.evidence.observatory.builder import build
from distretto.evidence.observatory.geometry import LAYERS, load_layer
from distretto.evidence.sources import Parsed, Source, SourceError, sources
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.gisco_boundaries import FILES as BOUNDARIES
from distretto.evidence.sources.gisco_boundaries import FOLDER, PARTS_2013
from distretto.evidence.store import SHIPPED, Store, matrix

PROVIDERS = Path(__file__).parents[3] / "shared" / "data"
WHEEL_SHARE = 15_000_000
needs_files = pytest.mark.skipif(not PROVIDERS.is_dir(), reason="the providers' files are not beside the repository")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built") / "observatory"
    build(PROVIDERS, out)
    return out


def shipped() -> tuple[Vintage, ...]:
    return read_manifest(SHIPPED)


def value(store: Store, name: str, indicator: str, geo: str, industry: str, year: int) -> float:
    cut = store.cut(name, indicators=[indicator], geos=[geo], industries=[industry], years=[year])
    return float(matrix(cut, indicator, year, geos=[geo], industries=[industry]).values[0, 0])


def toy(reuse: str = "authorised", geos: tuple[str, ...] = ("ITI3", "ITI1")) -> Source:
    rows = tidy(
        "toy", indicator="jobs", geo=np.array(geos, dtype=object), industry="C15", time=2020, unit="persons",
        value=np.arange(len(geos), dtype=float),
    )
    return Source(
        name="toy", provider="me", table_code="t", licence="mine", citation="mine", retrieved="2020", version="1",
        edition="2013", indicators=(Indicator("jobs", "persons"),), files=(), reuse=reuse,  # type: ignore[arg-type]
        parse=lambda _: Parsed(rows),
    )


def boundaries(folder: Path) -> Path:
    """A folder with the smallest boundary files that can be read."""
    codes = [part for parts in PARTS_2013.values() for part in parts]
    (folder / FOLDER).mkdir(parents=True)
    for file in BOUNDARIES.values():
        shapes = ",".join(
            f'{{"type":"Polygon","arcs":[[{i}]],"properties":{{"NUTS_ID":"{code}"}}}}' for i, code in enumerate(codes)
        )
        arcs = ",".join(f"[[{3 * i},0],[0,1],[1,0],[-1,-1]]" for i in range(len(codes)))
        (folder / FOLDER / file).write_text(
            '{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[0,50]},'
            f'"objects":{{"areas":{{"type":"GeometryCollection","geometries":[{shapes}]}}}},"arcs":[{arcs}]}}'
        )
    return folder


def test_each_table_has_provider_terms_origin_hash_and_coverage() -> None:
    for vintage in shipped():
        assert vintage.provider
        assert vintage.licence
        assert vintage.citation
        assert vintage.retrieved
        assert vintage.table_code
        assert re.fullmatch(r"[0-9a-f]{64}", vintage.sha256)
        assert vintage.coverage.published > 0
        assert vintage.years == tuple(sorted(vintage.years))


def test_the_manifest_tells_of_each_source() -> None:
    assert [v.name for v in shipped()] == [source.name for source in sources()]


def test_it_stays_light() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < WHEEL_SHARE
    assert {path.name for path in SHIPPED.iterdir()} == {
        "manifest.json", LAYERS.name, *(f"{v.name}.parquet" for v in shipped()),
    }


def test_coverage_counts_the_cells_of_the_table(store: Store) -> None:
    for vintage in shipped():
        table = store.cut(vintage.name).table
        if vintage.shape == "records":
            assert vintage.coverage.published == vintage.coverage.cells == table.num_rows
            assert {i.id for i in vintage.indicators} == set(table["field"].to_pylist())
            continue
        counted = {c["values"]: c["counts"] for c in table["status"].value_counts().to_pylist()}
        assert vintage.coverage.published == counted.get("published", 0)
        assert vintage.coverage.confidential == counted.get("confidential", 0)
        assert vintage.coverage.cells == table.num_rows
        assert {i.id for i in vintage.indicators} == set(store.cut(vintage.name).labels("indicator"))


def test_a_cell_without_a_value_says_why_and_one_with_a_value_is_known(store: Store) -> None:
    for name in (v.name for v in store.vintages() if v.shape == "tidy"):
        table = store.cut(name).table
        unknown = np.array([v is None for v in table["value"].to_pylist()])
        status = np.array(table["status"].to_pylist())
        assert set(status[unknown]) <= {"confidential", "missing"}
        assert set(status[~unknown]) <= {"published", "estimated"}


@pytest.mark.parametrize(("year", "persons"), [(2011, 28_222), (2012, 28_280), (2013, 27_455), (2014, 26_578)])
def test_leather_jobs_in_marche(store: Store, year: int, persons: int) -> None:
    assert value(store, "sbs_regional", "persons_employed", "ITI3", "C15", year) == persons


def test_leather_jobs_in_marche_in_2015_are_of_the_later_extract(store: Store) -> None:
    assert value(store, "sbs_regional", "persons_employed", "ITI3", "C15", 2015) == 25_950


@pytest.mark.parametrize("country", ["IT", "HU", "RO", "BG", "EL", "SI", "AT", "SK"])
def test_manufacturing_of_the_regions_adds_up_to_the_country(store: Store, country: str) -> None:
    cut = store.cut("sbs_regional", indicators=["persons_employed"], levels=[0, 2], industries=["C"])
    for year in cut.years:
        found = matrix(cut, "persons_employed", year)
        own = [i for i, geo in enumerate(found.geos) if geo.startswith(country) and len(geo) == 4]
        national = found.values[found.geos.index(country), 0]
        regional = found.values[own, 0]
        if not np.isnan(regional).any():
            assert abs(regional.sum() - national) < 200, (country, year)


@pytest.mark.parametrize(("former", "code", "year"), [
    ("ITE3", "ITI3", 2011), ("ITD5", "ITH5", 2011), ("EL11", "EL51", 2013), ("SI01", "SI03", 2013),
    ("UKD2", "UKD6", 2011), ("FI18", "FI1B", 2010),
])
def test_series_stop_where_borders_moved(store: Store, former: str, code: str, year: int) -> None:
    def years(geo: str) -> tuple[int, ...]:
        return store.cut("sbs_regional", geos=[geo]).years

    assert max(years(former)) == year - 1
    assert min(years(code)) == year
    (stop,) = store.vintage("sbs_regional").breaks_of(code)
    assert (stop.year_from, former in stop.former) == (year, True)


@pytest.mark.parametrize("code", ["ITH3", "ITI1", "ITI4", "FRA2"])
def test_series_run_through_a_renaming(store: Store, code: str) -> None:
    assert min(store.cut("sbs_regional", geos=[code]).years) <= 2010
    assert store.vintage("sbs_regional").breaks_of(code) == ()


@pytest.mark.parametrize(("name", "indicator", "geo", "industry", "year", "published"), [
    ("employment_nuts3", "employment", "ITI3", "C", 2000, 181.3),
    ("employment_nuts3", "employment", "ITI3", "C", 2015, 159.4),
    ("lfs_regional", "employed", "ITI3", "B-E", 2015, 182.5),
    ("regional_indicators", "gdp", "ITC4", "TOTAL", 2023, 490_132),
    ("regional_indicators", "rd_intensity", "AT13", "TOTAL", 2023, 3.95),
    ("regional_context", "population", "ITI3", "TOTAL", 2018, 1_531_753),
])
def test_figures_as_published(
    store: Store, name: str, indicator: str, geo: str, industry: str, year: int, published: float,
) -> None:
    assert value(store, name, indicator, geo, industry, year) == pytest.approx(published, rel=1e-3)


def test_north_macedonia_and_serbia_are_in_the_long_series(store: Store) -> None:
    cut = store.cut("employment_nuts3", geos=["MK", "RS"], industries=["C"])
    assert {"MK", "RS"} == set(cut.labels("geo"))


def test_every_map_says_whose_borders_it_draws() -> None:
    for name in BOUNDARIES:
        assert "EuroGeographics" in load_layer(name)["attribution"]


def test_the_map_draws_the_regions_of_the_business_statistics(store: Store) -> None:
    drawn = {feature["id"] for feature in load_layer("nuts2_sbs")["features"]}
    codes = set(store.cut("sbs_regional", levels=[2], years=[2014, 2015]).labels("geo"))
    overseas = {"ES70", "FRA1", "FRA2", "FRA3", "FRA4", "FRA5", "PT20", "PT30"}
    assert codes - drawn <= overseas
    assert {"HU10", "LT00", "PL12", "PL31", "IE02", "UKM3", "CY00", "FR21"} <= drawn
    assert not {"HU11", "LT01", "PL71", "IE05", "UKM8", "FRF2"} & drawn


@pytest.mark.parametrize("name", list(BOUNDARIES))
def test_rings_are_closed_and_run_one_way(name: str) -> None:
    for feature in load_layer(name)["features"]:
        assert feature["geometry"]["coordinates"], feature["id"]
        for polygon in feature["geometry"]["coordinates"]:
            for hole, ring in enumerate(polygon):
                x, y = np.array(ring, dtype=float).T
                assert ring[0] == ring[-1]
                assert (np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) > 0) == bool(hole), feature["id"]


def test_an_unknown_layer_gets_the_known_ones() -> None:
    with pytest.raises(KeyError, match="nuts2_sbs"):
        load_layer("nuts4")


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    folder = boundaries(tmp_path / "files")
    build(folder, tmp_path / "one", chosen=[toy()])
    build(folder, tmp_path / "two", chosen=[toy()])
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_what_may_not_be_carried_never_enters(tmp_path: Path) -> None:
    folder = boundaries(tmp_path / "files")
    with pytest.raises(SourceError, match="unconfirmed"):
        build(folder, tmp_path / "out", chosen=[toy(), replace(toy("unconfirmed"), name="other")])
    assert not (tmp_path / "out").exists()


def test_a_wrong_file_leaves_the_old_observatory_as_it_was(tmp_path: Path) -> None:
    folder, out = boundaries(tmp_path / "files"), tmp_path / "out"
    build(folder, out, chosen=[toy()])
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for broken in (toy(geos=("ITI3", "ITI3")), replace(toy(), files=("absent.csv",))):
        with pytest.raises(SourceError, match=r"two rows for one cell \(jobs, ITI3, C15, 2020\)|absent\.csv"):
            build(folder, out, chosen=[broken])
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "out"]


def test_a_folder_with_something_else_is_never_replaced(tmp_path: Path) -> None:
    out = tmp_path / "letters"
    out.mkdir()
    (out / "dear.txt").write_text("keep me")
    with pytest.raises(SourceError, match="something else"):
        build(boundaries(tmp_path / "files"), out, chosen=[toy()])
    assert (out / "dear.txt").read_text() == "keep me"


def test_an_observatory_built_by_the_user_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    store = Store(tmp_path / "home")
    told: list[str] = []
    build(boundaries(tmp_path / "files"), store.observatory, told.append, chosen=[toy()])
    assert store.datasets() == ("toy",)
    assert told == ["toy", "boundaries"]


@needs_files
def test_no_source_reads_a_folder_whose_terms_are_unconfirmed() -> None:
    rows = [line.split("|") for line in (PROVIDERS / "README.md").read_text().splitlines() if line.startswith("|")]
    asked = {
        folder.strip() for row in rows if len(row) > 6 and row[6].strip().startswith("ask")
        for folder in row[3].split(";")
    }
    assert asked
    read = {file.split("/")[0] for source in sources() for file in source.files} | {FOLDER}
    assert not read & asked


@needs_files
def test_the_providers_files_give_the_shipped_tables(rebuilt: Path) -> None:
    assert {v.name: v.sha256 for v in read_manifest(rebuilt)} == {v.name: v.sha256 for v in shipped()}
    assert (rebuilt / "manifest.json").read_bytes() == (SHIPPED / "manifest.json").read_bytes()
    assert (rebuilt / LAYERS.name).read_bytes() == (SHIPPED / LAYERS.name).read_bytes()


def test_the_page_of_the_observatory_lists_what_ships() -> None:
    page = (Path(__file__).parents[2] / "docs" / "observatory.md").read_text()
    rows = {match[1]: match[0] for match in re.finditer(r"^\| `(\w+)` \|.*$", page, re.MULTILINE)}
    for vintage in shipped():
        assert f"{vintage.years[0]}-{vintage.years[-1]}" in rows[vintage.name], vintage.name
        assert vintage.edition in rows[vintage.name], vintage.name
