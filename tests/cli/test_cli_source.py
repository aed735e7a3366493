"""`distretto source`: what there is, what came beside what was here, what went wrong, in both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from evidence.live import published
from provider import Provider, Reply, serving

AT_LFS = "/sdmx/3.0/data/dataflow/ESTAT/lfst_r_lfe2en2/1.0/"
Run = Callable[..., Any]


@pytest.fixture
def provider() -> Iterator[Provider]:
    with serving() as found:
        yield found


@pytest.fixture
def home(tmp_path: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DISTRETTO_SOURCE_BASE_EUROSTAT", provider.base)
    monkeypatch.setenv("DISTRETTO_SOURCE_PAUSE", "0")
    return tmp_path / "home"


def answer(cells: tuple[published.Cell, ...] = published.LFS) -> Reply:
    return Reply(published.sdmx_csv("lfst_r_lfe2en2", published.LFS_DIMENSIONS, cells))


def test_every_source_of_the_providers_is_listed(say: Run) -> None:
    said = say("source", "list")
    assert said.code == 0
    for name in ("lfs_regional", "cordis_horizon", "esco_skills", "figaro", "cluster_organisations", "keep", "kohesio",
                 "policy_database", "innovation_scoreboard", "s3_priorities", "eco_innovation_index", "nuts_geometry"):
        assert name in said.out
    assert "Kept as it came" in said.out
    italian = say("source", "list", "--lang", "it").out
    assert "Reuse" not in italian
    assert "puoi riusarli con questa riga" in italian
    listed = json.loads(say("source", "list", "--format", "json", "--lang", "it").out)
    (one,) = (one for one in listed if one["name"] == "lfs_regional")
    assert (one["becomes"], one["tables"]) == ("lfs_regional", ["lfst_r_lfe2en2"])
    assert one["what"] == "Occupati per regione NUTS 2, ramo ed età"


def test_a_fetch_says_what_came_beside_what_was_here(provider: Provider, say: Run) -> None:
    assert "No source has been asked yet" in say("source", "status").out
    provider.says(AT_LFS, answer())
    said = say("source", "fetch", "lfs_regional", "--since", "2013-06-30")
    assert said.code == 0, said.err
    assert "9 figures are kept as lfs_regional" in said.out
    assert "Before: version 2017-09" in said.out
    assert "no longer there: 2008" in said.out
    assert "distretto observatory changes lfs_regional" in said.out
    assert "To go back to the earlier one" in said.out
    assert "ge:2013" in provider.asked[-1].path
    assert "nothing new" in say("source", "fetch", "lfs_regional").out
    told = say("source", "status").out
    assert "lfs_regional" in told
    assert "nothing new when it was last asked" in told


def test_what_is_newer_is_asked_without_fetching_it(provider: Provider, say: Run) -> None:
    provider.says(AT_LFS, Reply(answer().body, headers={"ETag": '"one"'}))
    say("source", "fetch", "lfs_regional")
    assert "nothing newer on" in say("source", "status", "--ask").out
    assert provider.asked[-1].headers["if-none-match"] == '"one"'
    provider.says(AT_LFS, Reply(answer(published.LFS[:-2]).body, headers={"ETag": '"two"'}))
    (one,) = (one for one in json.loads(say("source", "status", "--ask", "--format", "json").out) if one["reached"])
    assert one["newer"] is True
    assert "qualcosa di più nuovo" in say("source", "status", "--lang", "it").out
    assert say("source", "fetch", "lfs_regional").code == 0
    assert "new when it was last asked" in say("source", "status").out
    provider.says(AT_LFS, Reply(b"no", 403))
    said = say("source", "status", "--ask")
    assert said.code == 0
    assert "Of one source it is not known" in said.out
    assert "does not tell" in said.err


def test_a_fetch_for_a_programme(provider: Provider, say: Run) -> None:
    provider.says(AT_LFS, answer())
    said = say("source", "fetch", "lfs_regional", "--format", "json")
    (one,) = json.loads(said.out)
    assert (one["rows"], one["unchanged"], one["trouble"]) == (9, False, None)
    assert one["before"]["version"] == "2017-09"
    assert one["years"] == [2013, 2014]
    provider.says(AT_LFS, Reply(b"<html>sign in</html>", headers={"Content-Type": "text/html"}))
    said = say("source", "fetch", "lfs_regional", "--format", "json")
    assert said.code == 1
    assert json.loads(said.out)[0]["trouble"]["case"] == "page"
    (state,) = (one for one in json.loads(say("source", "status", "--format", "json").out)
                if one["name"] == "lfs_regional")
    assert state["version"]
    assert state["trouble"]["case"] == "page"


def test_what_goes_wrong_is_one_sentence_with_what_to_do(provider: Provider, say: Run) -> None:
    provider.says(AT_LFS, Reply(b"no", 404))
    said = say("source", "fetch", "lfs_regional", "--lang", "it")
    assert said.code == 1
    assert "Le domande continuano a leggere lfs_regional, versione 2017-09." in said.err
    assert "distretto source fetch lfs_regional --file FILE" in said.err
    assert "Traceback" not in said.err
    said = say("source", "fetch", "keep")
    assert said.code == 1
    assert "https://keep.eu" in said.err


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("lfs_regionl",), "There is no source lfs_regionl. Nearest: lfs_regional"),
    (("lfs_regional", "--since", "last year"), "last year is no date"),
    (("cordis_h2020", "--since", "2015"), "leave out --since"),
    (("keep", "--file", "nowhere.csv"), "nowhere.csv"),
    (("lfs_regional", "--format", "xml"), "xml"),
])
def test_wrong_use_is_said(say: Run, arguments: tuple[str, ...], sentence: str) -> None:
    said = say("source", "fetch", *arguments)
    assert said.code == 2
    assert sentence in said.err


def test_an_export_that_becomes_several_data_sets_says_each(say: Run, tmp_path: Path) -> None:
    for name, lines in (
        ("projects", ("Programme;Acronym;Project start;Budget;EU funding;Theme 1",
                      "Interreg Synthetic;P;2023-01-01;100;80;Clustering and economic cooperation")),
        ("partners", ("Programme;Acronym;Lead Partner;Country code;NUTS3", "Interreg Synthetic;P;Yes;IT;ITI32",
                      "Interreg Synthetic;P;No;HR;HR034")),
    ):
        (tmp_path / f"{name}.csv").write_text("\n".join(lines) + "\n")
    files = ("--file", str(tmp_path / "projects.csv"), "--file", str(tmp_path / "partners.csv"))
    said = say("source", "fetch", "keep", *files)
    for name in ("interreg_participations", "interreg_regions", "interreg_projects"):
        assert f"are kept as {name}" in said.out
    assert "interreg_regions: nothing new" in say("source", "fetch", "keep", *files).out
    (told,) = json.loads(say("source", "fetch", "keep", *files, "--format", "json").out)
    assert [one["dataset"] for one in told["together"]] == ["interreg_regions", "interreg_projects"]
    assert "Becomes interreg_participations, interreg_regions, interreg_projects" in say("source", "list").out


def test_older_figures_take_the_place_of_newer_ones_only_where_that_is_said(say: Run, tmp_path: Path) -> None:
    file = tmp_path / "synthetic.csv"
    file.write_text("geo,time,isco08,growth_pct\nIT,2022,2,1.5\n")
    fetch = ("source", "fetch", "skills_outlook", "--file", str(file))
    refused = say(*fetch)
    assert refused.code == 1
    assert "newest year of synthetic.csv is 2022, but skills_outlook already has 20" in refused.err
    assert "--older" in refused.err
    assert "più vecchie" in say("--lang", "it", *fetch).err
    taken = say(*fetch, "--older").out
    assert re.search(r"Not in the new version: \d+ figures of version \S+\.", taken)


def written(tmp_path: Path, text: str, name: str = "synthetic.csv") -> Path:
    file = tmp_path / name
    file.write_text(text)
    return file


def test_every_fault_of_a_given_file_is_said_of_that_file_in_either_language(say: Run, tmp_path: Path) -> None:
    file = written(tmp_path, "geo,time,value\nIT,2014,high\nFR,soon,13\n" + "ES,2014,low\n" * 23)
    fetch = ("source", "fetch", "working_conditions", "--file", str(file))
    said = say(*fetch)
    assert said.code == 1
    assert "working_conditions: what you gave was not taken, and nothing has changed." in said.err
    assert "synthetic.csv, row 2, column value: “high” is not a number." in said.err
    assert "synthetic.csv, row 3, column time: “soon” is not a year." in said.err
    assert re.search(r"And \d+ more faults\.", said.err)
    assert f"{fetch[0]} fetch working_conditions --file FILE" in said.err
    assert "could not be fetched" not in said.err
    (told,) = json.loads(say(*fetch, "--format", "json", "--lang", "it").out)
    first, *others = told["trouble"]["faults"]
    assert (first["file"], first["row"], first["column"], first["case"]) == ("synthetic.csv", 2, "value", "not-number")
    assert first["sentence"] == "synthetic.csv, riga 2, colonna value: «high» non è un numero"
    assert len(others) + 1 + told["trouble"]["more"] == 25
    # what was kept of it is sayable in the other language later
    italian = " ".join(say("source", "status", "--lang", "it").out.split())
    assert "«high» non è un numero. E altri 24 errori." in italian
    assert "“high” is not a number. And 24 more faults." in " ".join(say("source", "status").out.split())


@pytest.mark.parametrize(("name", "heading", "missing"), [
    ("working_conditions", "geo,year,value", "time"), ("union_density", "geo,time,share", "value"),
    ("skills_outlook", "geo,time,isco08,growth", "growth_pct"), ("kohesio", "a,b", "Operation_Unique_Identifier"),
    ("replacement_demand", "geo,isco08,since,until", "replacement"), ("country_exports", "a,b", "product_hs92_code"),
    ("eco_innovation_index", "geo,time", "value"),
])
def test_a_missing_column_is_named_with_those_that_are_there(
    say: Run, tmp_path: Path, name: str, heading: str, missing: str,
) -> None:
    file = written(tmp_path, f"{heading}\n" + "1," * heading.count(",") + "1\n")
    said = say("source", "fetch", name, "--file", str(file))
    assert said.code == 1
    there = heading.replace(",", ", ")
    assert re.search(rf"synthetic\.csv: it has no column .*{missing}.*; it has {there}\.", said.err)


def test_a_given_table_is_told_by_its_file_and_not_by_the_provider(say: Run, tmp_path: Path) -> None:
    names = [name for name in published.LFS_DIMENSIONS if name != "nace_r2"]
    body = published.sdmx_csv("lfst_r_lfe2en2", names, [(row[0], *row[2:]) for row in published.LFS])
    (tmp_path / "mine.csv").write_bytes(body)
    said = say("source", "fetch", "lfs_regional", "--file", str(tmp_path / "mine.csv"))
    assert "mine.csv has no column nace_r2; it has" in said.err
    assert "provider" not in said.err


def test_why_a_provider_was_not_reached_is_said_in_the_readers_language(
    say: Run, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISTRETTO_SOURCE_BASE_EUROSTAT", "http://127.0.0.1:9")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert "127.0.0.1 non si raggiunge (non accetta connessioni)" in say(
        "source", "fetch", "lfs_regional", "--lang", "it").err
    assert "127.0.0.1 cannot be reached (it takes no connection)" in say("source", "status").out


def test_a_trouble_that_an_earlier_version_kept_as_text_still_reads(say: Run, home: Path) -> None:
    (home / "sources").mkdir(parents=True)
    kept = {"tried": "2026-01-02T00:00:00Z", "trouble": {
        "case": "form", "values": {"file": "keep.csv", "reason": "it is no CSV"}}}
    (home / "sources/state.json").write_text(json.dumps({"keep": kept}))
    assert "keep.csv is not what the provider publishes: it is no CSV." in say("source", "status").out


def test_a_fetch_without_a_known_name_says_where_the_names_are(say: Run) -> None:
    said = say("source", "fetch")
    assert said.code == 2
    assert "distretto source list" in said.err
    said = say("source", "fetch", "xyzzy")
    assert "distretto source list" in said.err
    assert "lfs_regional" not in said.err


def test_a_fetch_for_a_programme_says_what_the_new_version_lost(provider: Provider, say: Run) -> None:
    provider.says(AT_LFS, answer())
    say("source", "fetch", "lfs_regional")
    provider.says(AT_LFS, answer(tuple(row for row in published.LFS if "EL30" not in row)))
    (told,) = json.loads(say("source", "fetch", "lfs_regional", "--format", "json").out)
    assert told["lost"] == {"figures": 4, "areas": ["EL30"], "years": []}


def test_a_late_area_does_not_hide_others_that_went_back(say: Run, tmp_path: Path) -> None:
    heading = "geo,time,value\n"
    def fetch(text: str) -> tuple[str, ...]:
        return "source", "fetch", "union_density", "--file", str(written(tmp_path, heading + text))

    assert say(*fetch("IT,2019,32\nFR,2018,9\nES,2018,13\n")).code == 0
    refused = say(*fetch("IT,2016,33\nFR,2020,9\nES,2018,13\n"))
    assert refused.code == 1
    assert "Some areas in synthetic.csv end before union_density at hand" in refused.err
    assert "IT ends in 2016, at hand in 2019." in refused.err
    assert "FR ends" not in refused.err
    assert say(*fetch("IT,2016,33\nFR,2020,9\nES,2018,13\n"), "--older").code == 0
