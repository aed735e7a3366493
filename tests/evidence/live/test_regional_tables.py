"""Regional tables that the package does not carry: fetched in Eurostat's shape, read by the questions, told apart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.getting import Patience
from distretto.evidence.live.registry import BASE_OF, entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.sources.science_technology import SECTORS
from distretto.evidence.store import Store
from distretto.themes.asking import ask
from evidence.live.published import Cell, sdmx_csv
from homes import home_of_its_own
from provider import Provider, Reply

AT_RD = "/sdmx/3.0/data/dataflow/ESTAT/rd_e_gerdreg/1.0/"
AT_SBS = "/sdmx/3.0/data/dataflow/ESTAT/sbs_r_nuts2021/1.0/"
RD = ("freq", "sectperf", "unit", "geo")
SBS = ("freq", "indic_sbs", "nace_r2", "geo")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(f"{BASE_OF}EUROSTAT", provider.base)
    return home_of_its_own(tmp_path_factory)


def research(store: Store) -> list[Cell]:
    """Synthetic figures of 2023: those of 2016 and a quarter of a per cent more, in the codes of today."""
    codes = {f"rd_{name}": code for code, name in SECTORS.items()}
    cut = store.cut("science_technology", indicators=list(codes), years=[2016])
    return [
        ("A", codes[row["indicator"]], "PC_GDP", row["geo"], "2023", f"{row['value'] + 0.25:g}", "")
        for row in cut.table.to_pylist() if row["value"] is not None
    ]


def test_research_by_sector_is_read_by_the_profile(provider: Provider, home: Path, how: Patience) -> None:
    store = Store(home)
    cells = research(store)
    more = [("A", "BES", "MIO_EUR", "ITI3", "2023", "700", ""), ("A", "TOTAL", "PC_GDP", "ITI3", "2023", "1.2", ""),
            ("A", "BES", "PC_GDP", "ITZZ", "2023", "0.1", ""), ("A", "BES", "PC_GDP", "EU27_2020", "2023", "1.5", "")]
    provider.says(AT_RD, Reply(sdmx_csv("rd_e_gerdreg", RD, [*cells, *more])))
    kept = fetch(entry("rd_regional"), store, how=how)
    assert "c[unit]=PC_GDP" in provider.asked[-1].path
    assert kept.vintage is not None
    assert (kept.vintage.edition, kept.vintage.years) == ("2016", (2023,))
    assert {row["geo"] for row in store.cut("rd_regional").table.to_pylist()} == {cell[3] for cell in cells}
    finding = ask("innovation.profile", {"region": "ITI3"}, store=store)
    rows = {row["indicator"]: row for row in (*finding.rows("indicators"), *finding.rows("further"))}
    business = rows["indicators:rd_business"]
    assert business["year"] == 2023
    was = next(row["value"] for row in store.cut("science_technology", indicators=["rd_business"],
                                                 geos=["ITI3"]).table.to_pylist() if row["time"] == 2016)
    assert business["value"] == pytest.approx(was + 0.25)
    assert "rd_regional" in {one["dataset"] for one in finding.content["provenance"]["data"]}


@pytest.mark.parametrize(("name", "at", "dimensions", "cells", "told"), [
    ("rd_regional", AT_RD, ("freq", "unit", "geo"), [("A", "PC_GDP", "ITI3", "2023", "1", "")], "sectperf"),
    ("rd_regional", AT_RD, RD, [("A", "BES", "PC_GDP", "ITI3", "2023", "-1", "")], "negative"),
    ("rd_regional", AT_RD, RD, [("A", "BES", "MIO_EUR", "ITI3", "2023", "1", "")], "unit no longer has PC_GDP"),
    ("sbs_regional_2021", AT_SBS, ("freq", "nace_r2", "geo"), [("A", "C15", "ITI3", "2023", "1", "")], "indic_sbs"),
    ("sbs_regional_2021", AT_SBS, SBS, [("A", "LOC_NR", "C15", "ITI3", "2023", "1", "")], "EMP_LOC_NR"),
])
def test_a_table_of_another_shape_is_told_and_nothing_is_kept(
    provider: Provider, tmp_path: Path, how: Patience, monkeypatch: pytest.MonkeyPatch, name: str, at: str,
    dimensions: tuple[str, ...], cells: list[Cell], told: str,
) -> None:
    monkeypatch.setenv(f"{BASE_OF}EUROSTAT", provider.base)
    store = Store(tmp_path / "home", shipped=tmp_path / "nothing")
    provider.says(at, Reply(sdmx_csv(name, dimensions, cells)))
    with pytest.raises(SourceTrouble, match=told):
        fetch(entry(name), store, how=how)
    assert store.datasets() == ()


def business(store: Store) -> list[Cell]:
    """Synthetic figures of 2021 to 2023: those of Italian regions in some industries nine years before."""
    codes = {"persons_employed": "EMP_LOC_NR", "local_units": "LOC_NR", "wages": "WAGE_LOC_MEUR"}
    industries = ("C", "C10", "C15", "C25", "C31", "F", "F43", "G", "G47", "I", "I56", "J", "J62")
    cut = store.cut("sbs_regional", years=(2012, 2013, 2014), industries=industries)
    return [
        ("A", codes[row["indicator"]], row["industry"], row["geo"], str(row["time"] + 9),
         "" if row["value"] is None else f"{row['value']:.10g}", row["flag"])
        for row in cut.table.to_pylist() if row["geo"].startswith("IT")
    ]


def test_the_newer_business_statistics_are_asked_by_themselves(
    provider: Provider, home: Path, how: Patience, monkeypatch: pytest.MonkeyPatch,
) -> None:
    from typer.testing import CliRunner

    from distretto.cli.app import app

    store = Store(home)
    aggregate = ("A", "EMP_LOC_NR", "B-S_X_O_S94", "ITI3", "2023", "9", "")
    provider.says(AT_SBS, Reply(sdmx_csv("sbs_r_nuts2021", SBS, [*business(store), aggregate])))
    older = store.vintage("sbs_regional").sha256
    kept = fetch(entry("sbs_regional_2021"), store, how=how)
    assert kept.vintage is not None
    assert kept.vintage.years == (2021, 2022, 2023)
    assert store.vintage("sbs_regional").sha256 == older
    monkeypatch.setenv("DISTRETTO_HOME", str(home))
    asked = ["ask", "specialisation.profile", "--region", "ITI3", "--reference", "IT", "--format", "json"]
    told = CliRunner().invoke(app, [*asked, "--data", "sbs_regional_2021"])
    assert told.exit_code == 0, told.output
    content = json.loads(told.stdout)
    assert content["parameters"]["year"] == 2023
    assert {one["dataset"] for one in content["provenance"]["data"]} == {"sbs_regional_2021"}
    assert content["conclusion"]["value"][0] == "C15"
    wrong = CliRunner().invoke(app, [*asked, "--data", "sbs_regional_2022"])
    assert wrong.exit_code != 0
    assert "sbs_regional_2021" in str(vars(wrong.exception))
