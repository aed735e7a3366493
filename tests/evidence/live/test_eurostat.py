"""Eurostat's two interfaces, read cell by cell from answers of their published shapes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from distretto.evidence.live import eurostat
from distretto.evidence.live.eurostat import Long, Query, address, read_csv, read_json
from distretto.evidence.live.getting import Patience
from distretto.evidence.live.troubles import SourceTrouble
from evidence.live import published
from provider import Provider, Reply

JSON = Query("lfst_r_lfe2en2", {"sex": ("T",)}, first=2013)
CSV = replace(JSON, form="csv")
AT_JSON = "/statistics/1.0/data/lfst_r_lfe2en2"
AT_CSV = "/sdmx/3.0/data/dataflow/ESTAT/lfst_r_lfe2en2/1.0/"


def cells(table: Long) -> set[tuple[str, ...]]:
    names = (*published.LFS_DIMENSIONS, "year", "value", "flag")
    rows = zip(*(table.columns[name].tolist() for name in names), strict=True)
    return {(*row[:-2], f"{float(row[-2]):g}" if row[-2] else "", row[-1]) for row in rows}


WANTED = {(*row[:-2], f"{float(row[-2]):g}" if row[-2] else "", row[-1]) for row in published.LFS}


def test_both_interfaces_give_the_same_cells(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(AT_JSON, Reply(published.json_stat(JSON.table, published.LFS_DIMENSIONS, published.LFS)))
    provider.says(AT_CSV, Reply(published.sdmx_csv(JSON.table, published.LFS_DIMENSIONS, published.LFS)))
    for query in (JSON, CSV):
        table, (got,) = eurostat.fetch(query, tmp_path, base=provider.base, how=how)
        assert cells(table) == WANTED
        assert got.url.startswith(provider.base)
    assert eurostat.fetch(JSON, tmp_path, base=provider.base, how=how)[0].updated.startswith("2026-10-02")


def test_what_is_asked_stands_in_the_address() -> None:
    asked = replace(JSON, since=2015)
    assert address(asked, "http://x") == (
        "http://x/statistics/1.0/data/lfst_r_lfe2en2?format=JSON&lang=EN&sex=T&sinceTimePeriod=2015"
    )
    assert address(replace(CSV, since=2015), "http://x") == (
        "http://x/sdmx/3.0/data/dataflow/ESTAT/lfst_r_lfe2en2/1.0/?c[sex]=T&c[TIME_PERIOD]=ge:2015&compress=true"
        "&format=csvdata&formatVersion=2.0"
    )
    assert "ge:2016+le:2016" in address(CSV, "http://x", year=2016)


@pytest.mark.parametrize("refusal", [
    Reply(published.TOO_BIG, 413, {"Content-Type": "application/json"}), Reply(published.LATER),
    Reply(b"<S:Fault><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG</faultstring></S:Fault>", 413),
])
def test_what_is_too_large_is_asked_year_by_year(
    provider: Provider, tmp_path: Path, how: Patience, refusal: Reply,
) -> None:
    provider.says(AT_JSON, refusal, Reply(published.NOTHING, 400))
    for year in ("2013", "2014"):
        of_year = [row for row in published.LFS if row[-3] == year]
        body = published.json_stat(JSON.table, published.LFS_DIMENSIONS, of_year)
        path = f"{AT_JSON}?format=JSON&lang=EN&sex=T&sinceTimePeriod={year}&untilTimePeriod={year}"
        provider.says(path, Reply(body))
    table, got = eurostat.fetch(JSON, tmp_path, base=provider.base, how=how)
    assert cells(table) == WANTED
    assert len(got) == 2


def test_nothing_there_is_said(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(AT_JSON, Reply(published.NOTHING, 400))
    with pytest.raises(SourceTrouble) as caught:
        eurostat.fetch(JSON, tmp_path, base=provider.base, how=how)
    assert caught.value.case == "empty"
    assert len(provider.asked) == 1


def test_a_wrong_question_is_told_in_eurostats_words(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(AT_JSON, Reply(published.error(400, 150, "INVALID_QUERY_DIMENSION_IN_SUBSET: no dimension sex"), 400))
    with pytest.raises(SourceTrouble, match="no dimension sex"):
        eurostat.fetch(JSON, tmp_path, base=provider.base, how=how)


def test_values_may_be_listed_and_a_single_code_may_stand_without_place() -> None:
    body = {
        "class": "dataset", "id": ["unit", "geo", "time"], "size": [1, 2, 1], "value": [1.5, None], "status": ["", "c"],
        "dimension": {
            "unit": {"category": {"label": {"NR": "Number"}}}, "geo": {"category": {"index": ["EL30", "ITI3"]}},
            "time": {"category": {"index": {"2014": 0}}},
        },
    }
    table = read_json("t", json.dumps(body).encode())
    assert table.columns["value"].tolist() == ["1.5", ""]
    assert table.columns["flag"].tolist() == ["", "c"]
    assert table.columns["unit"].tolist() == ["NR", "NR"]


@pytest.mark.parametrize(("body", "said"), [
    (b'{"class": "dataset", "id": ["geo"', "no JSON"),
    (b'{"class": "collection"}', "no data set"),
    (b'{"class": "dataset", "id": ["geo"], "size": [1], "dimension": {}}', "dimensions cannot be read"),
    (b'{"class": "dataset", "id": ["time"], "size": [2], "value": {"0": 1}, "dimension": '
     b'{"time": {"category": {"index": {"2014": 0}}}}}', "other sizes"),
    (b'{"class": "dataset", "id": ["time"], "size": [1], "value": {"7": 1}, "dimension": '
     b'{"time": {"category": {"index": {"2014": 0}}}}}', "more cells"),
    (b'{"class": "dataset", "id": ["time"], "size": [1], "value": {"0": 1}, "dimension": '
     b'{"time": {"category": {"index": {"2014-Q1": 0}}}}}', "'2014-Q1' is not a year"),
])
def test_json_of_another_shape_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(SourceTrouble, match=said):
        read_json("t", body)


@pytest.mark.parametrize(("body", "said"), [
    (b"geo,TIME_PERIOD,OBS_VALUE\nEL30,2014,1", "last line is not whole"),
    (b"geo,TIME_PERIOD\nEL30,2014\n", "no longer has OBS_VALUE; it has geo, TIME_PERIOD"),
    (b"<error/>", "no CSV"),
    (b"geo,TIME_PERIOD,OBS_VALUE\n", "no figures"),
    (b"geo,TIME_PERIOD,OBS_VALUE\nEL30,2014\n", "where 3 are expected"),
])
def test_csv_of_another_shape_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(SourceTrouble, match=said):
        read_csv("t", body)


def test_the_former_csv_is_read_too() -> None:
    table = read_csv("t", b"DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\r\n"
                          b"ESTAT:T(1.0),02/10/26 23:00:00,A,EL30,2014,:,c\r\n")
    assert {name: column.tolist() for name, column in table.columns.items()} == {
        "freq": ["A"], "geo": ["EL30"], "year": ["2014"], "value": [""], "flag": ["c"],
    }
