"""What theme 6 tells once further tables are loaded; the figures of the tables are made for the test."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction
from evidence.live.published import Cell, sdmx_csv
from homes import home_of_its_own

LFS = ("freq", "unit", "sex", "age", "nace_r2", "geo")


def table(folder: Path, name: str, dimensions: tuple[str, ...], cells: list[Cell]) -> Path:
    path = folder / f"{name}.csv.gz"
    path.write_bytes(sdmx_csv(name, dimensions, cells))
    return path


def quality(folder: Path) -> list[Path]:
    """Eurostat's four tables with synthetic figures: of a hundred employees in Italy 20 are temporary, in Austria 10.
    """
    sections, countries = ("TOTAL", "C"), {"IT": "20", "AT": "10"}
    return [
        table(folder, "lfst_r_lfe2ehour", ("freq", "unit", "sex", "age", "worktime", "wstatus", "geo"), [
            ("A", "HR", "T", age, "TOTAL", "EMP", geo, "2015", hours, "") for age in ("Y_GE15", "Y20-64")
            for geo, hours in (("ITI3", "37.5"), ("IT", "36.5"))
        ]),
        table(folder, "lfsa_etgan2", LFS, [
            ("A", "THS_PER", "T", "Y_GE15", section, geo, "2015", few, "")
            for section in sections for geo, few in countries.items()
        ]),
        table(folder, "lfsa_eegan2", LFS, [
            ("A", "THS_PER", "T", "Y_GE15", section, geo, "2015", "100", "")
            for section in sections for geo in countries
        ]),
        table(folder, "hsw_n2_02", ("freq", "unit", "nace_r2", "geo"), [
            ("A", "RT_INC", section, geo, "2015", "2.5", "") for section in sections for geo in countries
        ]),
    ]


def said(finding: Finding, part: str) -> str:
    return " ".join(say(one, "en").replace("\N{NO-BREAK SPACE}", " ") for one in finding.content[part]).replace("*", "")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Store:
    store = Store(home_of_its_own(tmp_path_factory))
    fetch(entry("job_quality"), store, files=quality(folder))
    for name, text in (
        ("union_density",
         "REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE\nITA,TUD,2014,30\nAUT,TUD,2014,25\nJPN,TUD,2014,17\n"),
        ("working_conditions", "geo,time,value\nIT,2015,80\n"),
        ("replacement_demand", "geo,isco08,since,until,replacement\nIT,7,2022,2032,1000\nIT,5,2022,2032,2000\n"),
    ):
        path = folder / f"{name}.csv"
        path.write_text(text)
        fetch(entry(name), store, files=(path,))
    return store


def test_the_quality_of_jobs_has_every_dimension_that_was_loaded(loaded: Store) -> None:
    finding = ask("skills.jobs", {"region": "ITI3"}, store=loaded)
    rows = {row["measure"]: row for row in finding.rows("quality")}
    assert rows["quality-measure-hours"]["value"] == pytest.approx(37.5)
    assert rows["quality-measure-hours"]["country_value"] == pytest.approx(36.5)
    for measure, country in (("temporary", 20), ("accidents", 2.5), ("environment", 80), ("unions", 30)):
        row = rows[f"quality-measure-{measure}"]
        assert (row["value"], row["counted"]) == (None, False)
        assert row["country_value"] == pytest.approx(country)
    assert rows["quality-measure-temporary"]["reference_value"] == pytest.approx(15)
    assert "20.0 % of the employees" in said(finding, "says")
    assert "distretto source fetch" not in said(finding, "cannot_tell")
    assert {one["dataset"] for one in finding.content["provenance"]["data"]} >= {"job_quality", "union_density"}


def test_who_leaves_for_good_stands_beside_who_comes(loaded: Store) -> None:
    country = ask("skills.needs", {"region": "IT", "horizon": 5}, store=loaded)
    rows = {row["occupation"]: row.get("leaving") for row in country.rows("occupations")}
    assert (rows["isco_groups:7"], rows["isco_groups:5"], rows["isco_groups:2"]) == (500_000, 1_000_000, None)
    assert "1,500,000 people must be found until 2029" in said(country, "says")
    assert "replacement_demand" not in said(country, "cannot_tell")
    region = ask("skills.needs", {"region": "ITI3", "horizon": 5}, store=loaded)
    part = {row["occupation"]: row for row in region.rows("occupations")}["isco_groups:7"]
    whole = {row["occupation"]: row for row in country.rows("occupations")}["isco_groups:7"]
    assert part["leaving"] / part["jobs"] == pytest.approx(whole["leaving"] / whole["jobs"], rel=0.01)
    assert "distretto source fetch replacement_demand" in said(ask("skills.needs", {"region": "EL"}, store=loaded),
                                                               "cannot_tell")


def test_a_finding_with_what_was_loaded_is_reproduced_elsewhere(loaded: Store, tmp_path: Path) -> None:
    path = tmp_path / "finding.distretto.zip"
    path.write_bytes(write_reproduction(make_request("skills.needs", {"region": "IT", "horizon": 5}), loaded))
    assert reproduce(path).same


@pytest.mark.parametrize(("name", "text", "told"), [
    ("replacement_demand", "geo,isco08,since,until\nIT,7,2022,2032\n", "replacement"),
    ("replacement_demand", "geo,isco08,since,until,replacement\nIT,7,2032,2022,5\n", "ends before it begins"),
    ("replacement_demand", "geo,isco08,since,until,replacement\nItaly,7,2022,2032,5\n", "'Italy' is not a code"),
    ("union_density", "geo,time,value\nIT,2014,130\n", "130 is not between 0 and 100"),
    ("union_density", "geo,time,value\nJP,2014,13\n", "no country that areas know"),
    ("working_conditions", "geo,year,value\nIT,2014,13\n", "time"),
    ("skills_outlook", "geo,time,isco08,growth_pct\nIT,2026,7,900\n", "900 is no percent per year"),
    ("country_exports", "country_iso3_code,year,export_value\nITA,2020,5\n", "product_hs92_code"),
    ("country_exports", "country_iso3_code,product_hs92_code,year,export_value\nJPN,0101,2020,5\n", "no exports"),
    ("country_exports", "country_iso3_code,product_hs92_code,year,export_value\nITA,0101,2020,-5\n", "-5 is negative"),
])
def test_a_wrong_file_is_told_and_nothing_of_it_is_kept(tmp_path: Path, name: str, text: str, told: str) -> None:
    store, path = Store(tmp_path / "home", shipped=tmp_path / "nothing"), tmp_path / "file.csv"
    path.write_text(text)
    with pytest.raises(SourceTrouble, match=told):
        fetch(entry(name), store, files=(path,))
    assert store.datasets() == ()


def test_a_forecast_of_a_further_country_stands_beside_the_others(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = Store(home_of_its_own(tmp_path_factory))
    path = tmp_path_factory.mktemp("outlook") / "synthetic.csv"
    path.write_text("geo,time,isco08,growth_pct\n" + "".join(
        f"FR,{year},{major},{growth}\n" for year in (2026, 2027) for major, growth in (("2", 1.5), ("7", -1.0))))
    kept = fetch(entry("skills_outlook"), store, files=(path,))
    assert kept.vintage is not None
    assert "IT" in kept.vintage.citation
    assert "2026" in said(ask("skills.needs", {"region": "FR", "scenario": "outlook"}, store=store), "says")
    italy = ask("skills.needs", {"region": "IT", "scenario": "outlook"}, store=store)
    assert any(table["id"] == "shortages" for table in italy.content["tables"])


def test_exports_of_a_further_country_stand_beside_greece(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = Store(home_of_its_own(tmp_path_factory))
    path = tmp_path_factory.mktemp("exports") / "hs92_country_product_year_4.csv"
    path.write_text(
        "country_id,country_iso3_code,product_id,product_hs92_code,year,export_value,import_value\n"
        "1,ITA,1,8541,2022,1000,1\n1,ITA,2,0203,2022,5000,1\n1,ITA,3,9999,2022,7,1\n2,JPN,1,8541,2022,9,1\n")
    kept = fetch(entry("country_exports"), store, files=(path,))
    rows = store.cut("country_exports", geos=("IT",)).table.to_pylist()
    assert {(row["industry"], row["time"], row["value"]) for row in rows} == {
        ("8541", 2022, 1000.0), ("0203", 2022, 5000.0)}
    assert kept.vintage is not None
    assert kept.vintage.coverage.left_out == {"not_goods": 1, "other_countries": 1}
    assert store.cut("country_exports", geos=("EL",)).table.num_rows > 1000
    after = ask("ecoinnovation.within_reach", {"region": "ITI3"}, store=store)
    assert "country_exports" not in said_sure(after)
    assert any(row.get("rca") for row in after.rows("products"))
    assert not fetch(entry("country_exports"), store, files=(path,)).fresh


def said_sure(finding: Finding) -> str:
    return " ".join(say(one["says"], "en") for one in finding.content["how_sure"])
