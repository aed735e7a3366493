"""Sources fetched and kept: a new vintage beside the old ones, whole or not at all, with where it is from."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from distretto.evidence.live.fetching import fetch, states
from distretto.evidence.live.getting import Patience
from distretto.evidence.live.registry import BASE_OF, MIRROR, UnknownSource, entries, entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.revisions import revision
from distretto.evidence.store import Store
from evidence.live import published
from provider import Provider, Reply

AT_LFS = "/sdmx/3.0/data/dataflow/ESTAT/lfst_r_lfe2en2/1.0/"
AT_SBS = "/sdmx/3.0/data/dataflow/ESTAT/sbs_r_nuts06_r2/1.0/"
Rows = dict[tuple[str, str, str, int], tuple[float | None, str]]


@pytest.fixture
def store(tmp_path: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> Store:
    for name in ("EUROSTAT", "CORDIS", "GISCO"):
        monkeypatch.setenv(f"{BASE_OF}{name}", provider.base)
    return Store(tmp_path / "home", shipped=tmp_path / "nothing")


def lfs(cells: tuple[published.Cell, ...] = published.LFS, **headers: str) -> Reply:
    return Reply(published.sdmx_csv("lfst_r_lfe2en2", published.LFS_DIMENSIONS, cells), headers=headers)


def rows(store: Store, name: str, version: str | None = None) -> Rows:
    return {
        (row["indicator"], row["geo"], row["industry"], row["time"]): (row["value"], row["status"])
        for row in store.cut(name, version=version).table.to_pylist()
    }


def trouble(name: str, store: Store, how: Patience, **given: object) -> SourceTrouble:
    with pytest.raises(SourceTrouble) as caught:
        fetch(entry(name), store, how=how, **given)  # type: ignore[arg-type]
    return caught.value


def test_a_table_becomes_a_vintage_with_its_origin(provider: Provider, store: Store, how: Patience) -> None:
    provider.says(AT_LFS, lfs())
    kept = fetch(entry("lfs_regional"), store, how=how)
    assert kept.fresh
    assert rows(store, "lfs_regional") == {
        ("employed_15_64", "EL30", "TOTAL", 2013): (1298.9, "published"),
        ("employed_15_64", "EL30", "TOTAL", 2014): (1312.1, "published"),
        ("employed_15_64", "ITI3", "TOTAL", 2013): (600.8, "published"),
        ("employed_15_64", "ITI3", "TOTAL", 2014): (611.4, "published"),
        ("employed_15_64", "EL30", "F", 2013): (51.9, "published"),
        ("employed_15_64", "EL30", "F", 2014): (48.5, "published"),
        ("employed_15_64", "ITI3", "F", 2013): (36.2, "published"),
        ("employed_15_64", "ITI3", "F", 2014): (36.9, "published"),
        ("employed_15_24", "EL30", "A", 2013): (None, "missing"),
    }
    vintage = store.vintage("lfs_regional")
    assert (vintage.version, vintage.edition, vintage.years) == (kept.version, "2021", (2013, 2014))
    assert "lfst_r_lfe2en2" in vintage.citation
    told = json.loads((kept.path / "provenance.json").read_text())
    (file,) = told["files"]
    assert file["url"].startswith(provider.base)
    assert len(file["sha256"]) == 64
    assert told["terms"] == vintage.licence
    (state,) = (one for one in states(store.home) if one.name == "lfs_regional")
    assert (state.version, state.rows, state.trouble) == (kept.version, 9, None)


def test_the_same_content_makes_no_new_vintage_and_another_one_stands_beside_it(
    provider: Provider, store: Store, how: Patience,
) -> None:
    provider.says(AT_LFS, lfs(ETag='"one"'))
    first = fetch(entry("lfs_regional"), store, how=how)
    again = fetch(entry("lfs_regional"), store, how=how)
    assert (again.fresh, again.version) == (False, first.version)
    assert provider.asked[-1].headers["if-none-match"] == '"one"'
    provider.says(AT_LFS, lfs(published.LFS[:-2]))
    second = fetch(entry("lfs_regional"), store, how=how)
    assert second.fresh
    assert [one.version for one in store.vintages("lfs_regional")] == [first.version, second.version]
    assert second.before is not None
    assert second.before.version == first.version
    changed = revision(store, "lfs_regional")
    assert (changed.came, changed.went, changed.revised) == (0, 1, 0)
    assert [one.unchanged for one in states(store.home) if one.name == "lfs_regional"] == [False]


def test_business_statistics_keep_hidden_cells_and_breaks(provider: Provider, store: Store, how: Patience) -> None:
    body = published.sdmx_csv("sbs_r_nuts06_r2", published.SBS_DIMENSIONS, published.SBS)
    provider.says(AT_SBS, Reply(body))
    fetch(entry("sbs_regional"), store, how=how)
    found = rows(store, "sbs_regional")
    assert found["persons_employed", "EL30", "C19", 2014] == (None, "confidential")
    assert found["persons_employed", "EL63", "C10", 2013] == (4096.0, "published")
    assert found["wages", "ITI3", "C10", 2014] == (182.5, "published")
    assert len(found) == len(published.SBS)
    broken = {one.geo for one in store.vintage("sbs_regional").breaks}
    assert "EL63" in broken
    assert "EL51" not in broken


def test_a_changed_schema_is_told_by_name_and_nothing_is_kept(
    provider: Provider, store: Store, how: Patience,
) -> None:
    provider.says(AT_LFS, lfs())
    kept = fetch(entry("lfs_regional"), store, how=how)
    without = [(row[0], *row[2:]) for row in published.LFS]
    names = [name for name in published.LFS_DIMENSIONS if name != "nace_r2"]
    provider.says(AT_LFS, Reply(published.sdmx_csv("lfst_r_lfe2en2", names, without)))
    told = trouble("lfs_regional", store, how)
    assert (told.case, told.values["missing"]) == ("dimension", "nace_r2")
    assert "sex" in told.values["found"]
    more = [(*row[:-3], "M" if place % 2 else "T", *row[-3:]) for place, row in enumerate(published.LFS)]
    provider.says(AT_LFS, Reply(published.sdmx_csv("lfst_r_lfe2en2", (*published.LFS_DIMENSIONS, "c_birth"), more)))
    assert "c_birth divides it anew" in str(trouble("lfs_regional", store, how))
    assert [one.version for one in store.vintages("lfs_regional")] == [kept.version]
    (state,) = (one for one in states(store.home) if one.name == "lfs_regional")
    assert state.trouble is not None
    assert state.version == kept.version


def test_a_wrong_figure_is_named(provider: Provider, store: Store, how: Patience) -> None:
    wrong = (*published.LFS[:-1], (*published.LFS[0][:-3], "2015", "-5", ""))
    provider.says(AT_LFS, lfs(wrong))
    assert "-5 is negative" in str(trouble("lfs_regional", store, how))
    assert store.datasets() == ()


def test_nobody_there_keeps_the_last_good_data(provider: Provider, store: Store, how: Patience) -> None:
    provider.says(AT_LFS, lfs())
    kept = fetch(entry("lfs_regional"), store, how=how)
    provider.says(AT_LFS, Reply(b"no", 503))
    assert trouble("lfs_regional", store, how).case == "busy"
    assert store.vintage("lfs_regional").version == kept.version


def test_years_from_one_on_are_asked_and_said(provider: Provider, store: Store, how: Patience) -> None:
    provider.says(AT_LFS, lfs())
    fetch(entry("lfs_regional"), store, how=how, since=2013)
    assert "ge:2013" in provider.asked[-1].path
    assert "years from 2013 on" in store.vintage("lfs_regional").citation


def test_a_file_taken_by_hand_serves_as_well(store: Store, tmp_path: Path, how: Patience) -> None:
    for name, body in (
        ("lfst_r_lfe2en2.csv.gz", published.sdmx_csv("x", published.LFS_DIMENSIONS, published.LFS)),
        ("answer.json", published.json_stat("x", published.LFS_DIMENSIONS, published.LFS)),
    ):
        path = tmp_path / name
        path.write_bytes(body)
        kept = fetch(entry("lfs_regional"), store, how=how, files=(path,))
        assert kept.rows == len(published.LFS)
    assert not kept.fresh
    assert trouble("regional_indicators", store, how, files=(path,)).case == "form"


def test_other_files_are_kept_as_they_came(store: Store, tmp_path: Path, how: Patience) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(b"name\n")
    first = fetch(entry("cluster_organisations"), store, how=how, files=(path,))
    assert (first.path / "export.csv").read_bytes() == b"name\n"
    assert json.loads((first.path / "provenance.json").read_text())["files"][0]["bytes"] == 5
    assert not fetch(entry("cluster_organisations"), store, how=how, files=(path,)).fresh
    path.write_bytes(b"name\nmore\n")
    second = fetch(entry("cluster_organisations"), store, how=how, files=(path,))
    assert second.fresh
    assert second.version > first.version
    assert (first.path / "export.csv").read_bytes() == b"name\n"
    assert trouble("cluster_organisations", store, how).case == "by-hand"
    assert store.datasets() == ()


def test_cordis_becomes_participations_without_names(provider: Provider, store: Store, how: Patience) -> None:
    body = published.cordis(
        [("101", "9001", "2015-01-01"), ("102", "9002", "2016-03-01"), ("103", "9003", "")],
        [("101", "1", "HES", "IT", "ITI32"), ("101", "2", "PRC", "EL", ""), ("102", "1", "HES", "IT", "ITI32"),
         ("103", "1", "HES", "IT", "ITI32"), ("103", "2", "", "", "")],
    )
    provider.says("/cordis-h2020projects-csv.zip", Reply(body))
    fetch(entry("cordis_h2020"), store, how=how)
    assert rows(store, "h2020_participations") == {
        ("university", "ITI3", "9001", 2015): (1.0, "published"), ("company", "EL", "9001", 2015): (1.0, "published"),
    }
    left_out = store.vintage("h2020_participations").coverage.left_out
    assert (left_out["participations_without_partner"], left_out["participations_without_year"]) == (1, 2)
    provider.says("/cordis-h2020projects-csv.zip", Reply(published.cordis([], [], without="organisationID")))
    assert "organisationID" in str(trouble("cordis_h2020", store, how))
    provider.says("/cordis-h2020projects-csv.zip", Reply(body[:-30]))
    assert "no ZIP archive" in str(trouble("cordis_h2020", store, how))


def test_horizon_europe_becomes_a_data_set_of_its_own_under_the_regions_of_horizon_2020(
    provider: Provider, store: Store, how: Patience,
) -> None:
    body = published.cordis(
        [("101", "9001", "2023-01-01")],
        [("101", "1", "HES", "HU", "HU110"), ("101", "2", "PUB", "HR", "HR050"), ("101", "3", "REC", "IE", "")],
    )
    provider.says("/cordis-HORIZONprojects-csv.zip", Reply(body[:-8]), Reply(body))
    assert trouble("cordis_horizon", store, how).case == "form"
    fetch(entry("cordis_horizon"), store, how=how)
    assert {key[:2] for key in rows(store, "horizon_participations")} == {
        ("university", "HU10"), ("public", "HR04"), ("research", "IE"),
    }
    assert not fetch(entry("cordis_horizon"), store, how=how).fresh
    provider.says("/cordis-HORIZONprojects-csv.zip", Reply(published.cordis([], [], without="nutsCode")))
    assert "nutsCode" in str(trouble("cordis_horizon", store, how))


@pytest.mark.parametrize(("name", "path", "body"), [
    ("nuts_geometry", "/geojson/NUTS_RG_20M_2021_4326_LEVL_2.geojson", b'{"type": "FeatureCollection"}'),
])
def test_a_download_is_kept_as_it_came_unless_it_is_damaged(
    provider: Provider, store: Store, how: Patience, name: str, path: str, body: bytes,
) -> None:
    provider.says(path, Reply(body[:-8], headers={"ETag": '"one"'}), Reply(body, headers={"ETag": '"one"'}))
    assert trouble(name, store, how).case == "form"
    kept = fetch(entry(name), store, how=how)
    assert (kept.path / path.rpartition("/")[2]).read_bytes() == body
    assert not fetch(entry(name), store, how=how).fresh


def test_the_eco_innovation_index_is_read_from_a_table(store: Store, tmp_path: Path, how: Patience) -> None:
    path = tmp_path / "index.csv"
    path.write_text("geo,time,value\nIT,2022,129.39\n")
    assert fetch(entry("eco_innovation_index"), store, how=how, files=(path,)).fresh
    path.write_text("geo,time,value\nItaly,2022,129.39\n")
    assert "'Italy' is not a code" in str(trouble("eco_innovation_index", store, how, files=(path,)))


def test_every_source_has_its_terms_and_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    for one in entries():
        assert one.terms
        assert one.page.startswith("https://")
        assert (one.way == "table") == bool(one.queries)
        assert one.becomes is None or one.cite
    assert max(Counter(one.name for one in entries()).values()) == 1
    with pytest.raises(UnknownSource) as caught:
        entry("sbs_regionl")
    assert "sbs_regional" in caught.value.nearest
    monkeypatch.setenv(MIRROR, "http://mirror.example/")
    assert entry("cordis_h2020").address() == "http://mirror.example/cordis"
    assert entry("keep").address() == ""


def test_one_process_at_a_time_fetches_a_source(provider: Provider, store: Store, how: Patience) -> None:
    held = threading.Event()
    provider.says(AT_LFS, Reply(lfs().body, cut=20, hold=held), lfs())
    first = threading.Thread(target=fetch, args=(entry("lfs_regional"), store), kwargs={"how": how})
    first.start()
    assert provider.reached.wait(30)
    assert trouble("lfs_regional", store, how).case == "running"
    held.set()
    first.join()
    assert store.vintage("lfs_regional").coverage.cells == len(published.LFS)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills no process so")
def test_a_killed_fetch_leaves_no_vintage_and_the_next_goes_on(
    provider: Provider, store: Store, how: Patience,
) -> None:
    body, held = lfs(ETag='"one"').body, threading.Event()
    provider.says(AT_LFS, Reply(body, headers={"ETag": '"one"'}, cut=len(body) // 2, hold=held), lfs(ETag='"one"'))
    command = [sys.executable, "-m", "distretto", "source", "fetch", "lfs_regional"]
    running = subprocess.Popen(command, env={**os.environ, "DISTRETTO_HOME": str(store.home)}, stderr=subprocess.PIPE)
    assert provider.reached.wait(60)
    running.kill()
    running.communicate()
    held.set()
    assert store.datasets() == ()
    assert fetch(entry("lfs_regional"), store, how=how).fresh
    assert store.vintage("lfs_regional").coverage.cells == len(published.LFS)
    assert not [path for path in (store.home / "evidence").glob(".making-*") if any(path.rglob("manifest.json"))]


def esco(folder: Path) -> tuple[Path, Path]:
    """ESCO's two archives in their shape: an occupation of version 1.1.1, and two skills made for the test."""
    address = "http://data.europa.eu/esco"
    occupation, skill = f"{address}/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34", f"{address}/skill/"
    classification, parts = folder / "classification - en - csv.zip", folder / "relations - csv.zip"
    with zipfile.ZipFile(classification, "w") as archive:
        archive.writestr("occupations_en.csv", (
            "conceptType,conceptUri,iscoGroup,preferredLabel,modifiedDate,code\n"
            f"Occupation,{occupation},2654,technical director,2022-01-25T10:00:00Z,2654.1.7\n"))
        archive.writestr("ISCOGroups_en.csv", (
            "conceptType,conceptUri,code,preferredLabel\n"
            f"ISCOGroup,{address}/isco/C0,0,Armed forces occupations\n"
            f"ISCOGroup,{address}/isco/C2654,2654,\"Film, stage and related directors and producers\"\n"))
        archive.writestr("skills_en.csv", (
            f"conceptUri,preferredLabel,skillType\n{skill}one,a synthetic skill,skill/competence\n"
            f"{skill}two,a synthetic field of knowledge,knowledge\n"))
        for name in ("greenSkillsCollection_en.csv", "digitalSkillsCollection_en.csv"):
            archive.writestr(name, f"conceptUri,preferredLabel\n{skill}one,a synthetic skill\n")
    with zipfile.ZipFile(parts, "w") as archive:
        archive.writestr("occupationSkillRelations.csv", (
            f"occupationUri,relationType,skillType,skillUri\n{occupation},essential,skill/competence,{skill}one\n"))
    return classification, parts


def test_escos_download_becomes_its_three_tables(store: Store, tmp_path: Path, how: Patience) -> None:
    archives = esco(tmp_path)
    for name, records in (
        ("esco_occupations", {"2654.1.7", "2654"}), ("esco_skills", {"one"}), ("esco_relations", {"2654.1.7"}),
    ):
        kept = fetch(entry(name), store, how=how, files=archives)
        assert set(store.cut(name).table["record"].to_pylist()) == records
        assert store.vintage(name).shape == "records"
        assert len(json.loads((kept.path / "provenance.json").read_text())["files"]) == 2
    assert store.vintage("esco_occupations").years == (2022,)
    assert "occupationSkillRelations_en.csv: it is in none of" in str(
        trouble("esco_skills", store, how, files=archives[:1]))


def test_occupations_and_energy_are_singled_out_of_their_tables(
    provider: Provider, store: Store, how: Patience,
) -> None:
    # figures made for the test: 2 to 6
    names = ("freq", "age", "sex", "nace_r2", "isco08", "unit", "geo")
    provider.says("/sdmx/3.0/data/dataflow/ESTAT/lfsa_eisn2/1.0/", Reply(published.sdmx_csv("lfsa_eisn2", names, (
        ("A", "Y_GE15", "T", "C", "OC7", "THS_PER", "IT", "2024", "2", ""),
        ("A", "Y_GE15", "T", "TOTAL", "OC7", "THS_PER", "IT", "2024", "3", ""),
        ("A", "Y_GE15", "T", "C", "OC6", "THS_PER", "IT", "2024", "", "u"),
    ))))
    fetch(entry("lfs_occupation"), store, how=how)
    assert rows(store, "lfs_occupation") == {
        ("employed", "IT", "C.7", 2024): (2.0, "published"), ("employed", "IT", "C.6", 2024): (None, "missing"),
    }
    names = ("freq", "nrg_bal", "unit", "geo")
    provider.says("/statistics/1.0/data/nrg_ind_ren", Reply(published.json_stat("nrg_ind_ren", names, (
        ("A", "REN", "PC", "IT", "2023", "6", ""),
    ))))
    names = ("freq", "unit", "geo")
    provider.says("/statistics/1.0/data/nrg_ind_ffgae", Reply(published.json_stat("nrg_ind_ffgae", names, (
        ("A", "PC", "IT", "2023", "4", ""), ("A", "PC", "EA20", "2023", "5", ""),
    ))))
    fetch(entry("energy_shares"), store, how=how)
    assert {key[:2] for key in rows(store, "energy_shares")} == {("renewable_share", "IT"), ("fossil_share", "IT")}
