"""New data of every kind of data set reach the areas whose answers read them: countries' tables, records, firsts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from distretto.cli import main
from distretto.evidence.store import default_store
from distretto.web import kept
from vintages import Row, later_vintage, without_a_record

UNIONS = "geo,time,value\nIT,2024,12.5\nEL,2024,19.0\n"


def _halved(row: Row) -> Row | None:
    return {**row, "value": float(str(row["value"])) / 2} if row["value"] is not None else row


@pytest.fixture(scope="module")
def came(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Synthetic later figures of Italy in two tables by country, a project fewer, and a first table of unions."""
    home = default_store().home
    made = [later_vintage(home, name, _halved, shown=("IT",)) for name in ("value_chains", "eco_innovation_index")]
    record = str(default_store().cut("interreg_projects").table["record"][0])
    made.append(without_a_record(home, "interreg_projects", record))
    file = tmp_path_factory.mktemp("unions") / "unions-synthetic.csv"
    file.write_text(UNIONS)
    assert main(["source", "fetch", "union_density", "--file", str(file)]) == 0
    kept.forget()
    yield
    for name in (*(one.name for one in made), "union_density"):
        shutil.rmtree(Path(home) / "evidence" / name)
    kept.forget()


def _text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_regions_page_names_what_came_of_its_country(client: Client, came: None, language: str) -> None:
    page = _text(client, f"/{language}/regions/ITI3/")
    band = page[page.index('class="band new-data"'):]
    band = band[:band.index("</div>")]
    for name in ("value_chains", "eco_innovation_index", "interreg_projects", "union_density"):
        assert f"/{language}/data/{name}/?region=ITI3" in band


def test_each_answer_that_reads_them_stands_before_and_now(client: Client, came: None) -> None:
    page = _text(client, "/en/regions/ITI3/new-data/")
    chains = page[page.index("/en/cooperation/value_chains/?region=ITI3"):]
    assert "Conclusion changed" in chains[:600]
    assert "Of the exports of Italy" in chains[:1500]
    compared = page[page.index("/en/ecoinnovation/comparison/?region=ITI3&amp;compared=IT"):]
    assert "Conclusion changed" in compared[:600]
    assert "/en/financing/money/?region=ITI3" in page
    assert "/en/skills/jobs/?region=ITI3" in page


def test_an_area_of_which_the_tables_say_nothing_is_told_so(client: Client, came: None) -> None:
    page = _text(client, "/it/regions/XK/new-data/")
    without = page[page.index('id="without"'):]
    assert "/it/cooperation/value_chains/?region=XK" in without


def test_an_answers_own_page_says_so_too(client: Client, came: None) -> None:
    assert "new-data" in _text(client, "/en/cooperation/value_chains/?region=IT")
    assert "new-data" in _text(client, "/en/ecoinnovation/comparison/")
    assert "new-data" in _text(client, "/en/skills/jobs/?region=ITI3")
    assert "new-data" not in _text(client, "/en/specialisation/profile/?region=ITI3")


@pytest.mark.parametrize(("language", "words"), [("en", "No record came, one went"), ("it", "una è sparita")])
def test_records_of_a_provider_are_told_by_the_record(client: Client, came: None, language: str, words: str) -> None:
    assert words in _text(client, f"/{language}/data/interreg_projects/")


def test_what_no_question_reads_says_how_it_is_asked(client: Client) -> None:
    assert "No question reads them yet." in _text(client, "/en/data/interreg_totals/")
    home = default_store().home
    made = later_vintage(home, "eco_innovation_index", lambda row: row, named="sbs_regional_2021")
    try:
        assert "distretto ask QUESTION --data sbs_regional_2021" in _text(client, "/en/data/sbs_regional_2021/")
    finally:
        shutil.rmtree(Path(home) / "evidence" / made.name)


def test_other_tables_are_named_with_the_choice_that_reads_them(client: Client) -> None:
    page = _text(client, "/en/data/published_cases/")
    assert "/en/innovation/conditions/?cases=" in page
    assert "with Cases" in page


@pytest.mark.parametrize(("language", "theme", "question"), [
    ("en", "Specialisation", "In what is our region specialised"),
    ("it", "Specializzazione", "Quali sono le specializzazioni della nostra regione"),
])
def test_a_data_sets_page_names_the_questions_that_read_it(
    client: Client, language: str, theme: str, question: str
) -> None:
    page = _text(client, f"/{language}/data/sbs_regional/")
    readers = page[page.index('id="readers"'):]
    assert theme in readers
    assert question in readers
    assert f'href="/{language}/specialisation/profile/"' in readers
    about = _text(client, f"/{language}/data/sbs_regional/?region=ITI3")
    assert f'href="/{language}/specialisation/profile/?region=ITI3"' in about


def test_from_a_data_set_to_what_it_changed_for_an_area(client: Client, came: None) -> None:
    assert 'name="changes"' in _text(client, "/en/data/value_chains/")
    answer = client.get("/en/data/value_chains/?region=Marche&changes=yes")
    assert answer.headers["Location"] == "/en/regions/ITI3/new-data/"
    wrong = _text(client, "/en/data/value_chains/?region=Marchee&changes=yes")
    assert 'aria-invalid="true"' in wrong
    assert "/en/regions/ITI3/new-data/" in _text(client, "/en/data/value_chains/?region=ITI3")
