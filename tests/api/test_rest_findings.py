"""Findings over REST: content, sentences, tables, conditional requests, turns, differences, reproduction."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile

import pytest

from distretto.api.schemas import DifferenceShape, TurnShape

ROOT = "/api/v1"
PROFILE = f"{ROOT}/findings/specialisation.profile"
MARCHE = {"region": "ITI3"}


def test_a_finding_has_its_hash_states_and_provenance(client) -> None:
    found = client.get(PROFILE, MARCHE).json()
    assert found["conclusion"]["value"][:2] == ["C15", "C31"]
    assert found["data_states"][0]["state"] == "current"
    assert found["provenance"]["data"][0]["provider"] == "Eurostat"
    assert "rendered" not in found
    envelope = {"hash", "software", "data_states"}
    content = {name: value for name, value in found.items() if name not in envelope}
    body = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    assert hashlib.sha256(body).hexdigest() == found["hash"]


@pytest.mark.parametrize(("lang", "question"), [("en", "In what is Marche"), ("it", "delle Marche")])
def test_its_sentences_in_a_language(client, lang, question) -> None:
    told = client.get(PROFILE, {**MARCHE, "lang": lang}).json()["rendered"]
    assert question in told["question"]
    assert {sure["kind"] for sure in told["how_sure"]} >= {"chance", "hidden", "age"}
    assert told["sources"]


def test_the_same_question_gives_the_same_bytes(client) -> None:
    assert client.get(PROFILE, MARCHE).content == client.get(PROFILE, MARCHE).content


def test_if_none_match_costs_a_304(client) -> None:
    first = client.get(PROFILE, MARCHE)
    tag = first["ETag"]
    assert tag.startswith(f'"{first.json()["hash"]}-')
    again = client.get(PROFILE, MARCHE, headers={"if-none-match": tag})
    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == tag
    assert client.get(PROFILE, {**MARCHE, "lang": "it"}, headers={"if-none-match": tag}).status_code == 200
    assert client.get(PROFILE, {**MARCHE, "year": 2014}, headers={"if-none-match": tag}).status_code == 200


def test_head_answers_as_get_without_a_body(client) -> None:
    head, got = client.head(PROFILE, MARCHE), client.get(PROFILE, MARCHE)
    assert head.status_code == 200
    assert head["ETag"] == got["ETag"]
    assert head.content == b""


def test_a_table_as_csv_and_json(client) -> None:
    told = client.get(f"{PROFILE}/table", {**MARCHE, "format": "csv"})
    assert told["Content-Type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(told.content.decode())))
    table = client.get(f"{PROFILE}/table", MARCHE).json()
    assert len(rows) == len(table["rows"])
    place = [column["id"] for column in table["columns"]].index("lq")
    hidden = [row for row, plain in zip(rows, table["rows"], strict=True) if plain[place] is None]
    assert all(row["lq"] == "" for row in hidden)
    other = client.get(f"{PROFILE}/table", {**MARCHE, "table": "diversity"}).json()
    assert other["id"] == "diversity"


def test_a_name_asks_the_same_as_its_code(client) -> None:
    for name in ("Marche", "marche", "Marche (ITI3)"):
        assert client.get(PROFILE, {"region": name}).content == client.get(PROFILE, MARCHE).content


def test_by_hash(client) -> None:
    name = client.get(PROFILE, MARCHE).json()["hash"]
    assert client.get(f"{ROOT}/findings/by-hash/{name[:12]}").json()["hash"] == name
    assert client.get(f"{ROOT}/findings/by-hash/{'0' * 64}").status_code == 404


def test_turns_and_differs(client) -> None:
    turned = client.get(f"{PROFILE}/turns", {**MARCHE, "lang": "en"}).json()
    assert {turn["parameter"] for turn in turned["turns"]} >= {"year", "min_lq"}
    assert all(turn["sentence"] for turn in turned["turns"])
    assert set(turned["turns"][0]) == set(TurnShape.model_fields)
    differs = client.get(f"{PROFILE}/differs", {**MARCHE, "from": "19.5"}).json()
    assert set(differs) == set(DifferenceShape.model_fields)
    distances = [variant["distance"] for variant in differs["variants"]]
    assert distances == sorted(distances)


def test_the_reproduction_file_gives_the_same_hash(client, tmp_path) -> None:
    from distretto.themes.reproduction import reproduce

    told = client.get(f"{PROFILE}/reproduction", MARCHE)
    assert told["Content-Type"] == "application/zip"
    assert zipfile.is_zipfile(io.BytesIO(told.content))
    file = tmp_path / "profile.distretto.zip"
    file.write_bytes(told.content)
    assert reproduce(file).same


def test_a_set_of_regions_and_a_group_of_industries(client) -> None:
    found = client.get(PROFILE, {"region": "ITI3+ITH5", "industries": "C13+C14+C15", "lang": "en"})
    assert found.status_code == 200
    assert found.json()["conclusion"]["kind"] == "group"
