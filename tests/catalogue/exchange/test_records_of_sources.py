"""Records of live sources: cluster organisations and declared priorities, from small synthetic files of their form."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from distretto.catalogue import document
from distretto.catalogue.domain import importing
from distretto.catalogue.domain.importing import Request
from distretto.catalogue.interfaces import cluster_platform, priorities_list
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.models import Record

HEADINGS = ("ID", "Cluster name", "Country", "NUTS 2", "Description", "Year of establishment", "Number of members",
            "Number of SMEs", "Industrial ecosystem", "Sectoral industries", "Website", "Profile URL", "Logo")
CLUSTERS = (
    ("77", "Synthetic shoe cluster", "Italy", "ITI3", "A synthetic cluster of shoemakers, for the test.", "2010", "120",
     "100", "Textiles, clothing, leather", "Footwear", "https://example.org", "https://example.org/profile/77", "a"),
    ("78", "Synthetic Greek cluster", "Greece", "", "A synthetic cluster without a region, for the test.", "", "12", "",
     "", "", "", "", ""),
)
SHARED = Path(__file__).resolve().parents[4] / "shared" / "research" / "s3_priorities.jsonl"


def as_csv(headings: tuple[str, ...], *rows: tuple[str, ...]) -> bytes:
    import csv

    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows([headings, *rows])
    return out.getvalue().encode()


def as_workbook(headings: tuple[str, ...], *rows: tuple[str, ...]) -> bytes:
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    for row in (headings, *rows):
        book.active.append(list(row))
    book.save(out)
    return out.getvalue()


def priority(**more: Any) -> dict[str, Any]:
    return {
        "country": "IT", "nuts": "ITI3", "strategy": "Synthetic strategy", "period": "2021-2027",
        "priority_en": "Shoes", "priority_original": "Scarpe", "sub_areas": ["soles"], "nace_hint": ["C15"],
        "cross_cutting": False, "seen": "excerpt", "list_partial": True,
        "source": {"title": "A synthetic page", "publisher": "Nobody", "year": 2022, "url": "https://example.org/s3"},
        **more,
    }  # fmt: skip


def lines(*rows: dict[str, Any]) -> bytes:
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()


@pytest.mark.parametrize(("data", "name"), [
    (as_csv(HEADINGS, *CLUSTERS), "export.csv"), (as_workbook(HEADINGS, *CLUSTERS), "export.xlsx"),
])
def test_an_export_of_the_platform_is_clusters_with_their_source(data: bytes, name: str) -> None:
    first, second = cluster_platform.read(data, name, "en", {}).entries
    content = first.content
    assert (first.kind, first.key, first.row, first.confirmation) == ("cluster", "cluster-eccp-77", 2, "to_confirm")
    assert (content["regions"], content["level"], content["founded"]) == (["ITI3"], "regional", 2010)
    assert (content["members_total"], content["members_smes"], content["ecosystems"]) == (120, 100, ["textiles"])
    assert content["sources"][0]["address"] == "https://example.org/profile/77"
    assert (second.content["regions"], second.content["level"]) == (["EL"], "national")
    assert "members_smes" not in second.content
    assert document.faults_of("cluster", content, publishing=True) == ()


def test_other_headings_are_named_by_a_mapping() -> None:
    data = as_csv(("Denominazione", "Regione"), ("Synthetic cluster", "Marche"))
    with pytest.raises(Unreadable) as caught:
        cluster_platform.read(data, "x.csv", "en", {})
    assert "Cluster name" in caught.value.arguments["names"]
    assert caught.value.arguments["found"] == "Denominazione, Regione"
    (entry,) = cluster_platform.read(data, "x.csv", "en", {"title": "Denominazione", "regions": "Regione"}).entries
    assert (entry.content["title"], entry.content["regions"]) == ("Synthetic cluster", ["ITI3"])
    for wrong, key in (({"name": "Regione"}, "import-mapping-field"), ({"title": "Nome"}, "import-source-lacks")):
        with pytest.raises(Unreadable) as caught:
            cluster_platform.read(data, "x.csv", "en", wrong)
        assert caught.value.key == key


@pytest.mark.django_db
def test_what_is_wrong_is_told_by_row_and_column_and_nothing_comes_in(people: dict[str, Any]) -> None:
    wrong = ("79", "Synthetic wrong cluster", "Italy", "Atlantis", "A synthetic cluster that is wrong in two cells.",
             "last year", "", "", "", "", "", "", "")
    request = Request(as_csv(HEADINGS, *CLUSTERS, wrong), "export.csv", form="eccp")
    made = importing.plan(request=request, by=people["administrator"])
    told = {(one.where.row, one.where.column, one.where.letter, one.where.value) for one in made.troubles}
    assert told == {(4, "NUTS 2", "D", "Atlantis"), (4, "Year of establishment", "F", "last year")}
    with pytest.raises(importing.NotClean):
        importing.apply(request=request, by=people["administrator"])
    assert not Record.objects.filter(kind="cluster").exists()


@pytest.mark.django_db
def test_clusters_come_in_once_and_again_change_nothing(people: dict[str, Any]) -> None:
    request = Request(as_csv(HEADINGS, *CLUSTERS), "export.csv", form="eccp")
    assert importing.apply(request=request, by=people["administrator"]).created == 2
    assert importing.plan(request=request, by=people["administrator"]).changes == 0
    assert not Record.objects.filter(live=True).exists()


def test_priorities_of_a_strategy_stand_in_it_with_basis_and_source() -> None:
    rows = (priority(), priority(priority_en="Health", nace_hint=[], cross_cutting=True),
            priority(nuts="", country="AL", strategy="Another synthetic one", period="draft 2024", nace=["C10"]))
    first, second = priorities_list.read(lines(*rows), "list.jsonl").entries
    content = first.content
    assert (first.kind, content["title"], content["regions"]) == (
        "strategy", "Synthetic strategy (2021-2027)", ["ITI3"])
    assert (content["start"], content["end"], content["priorities_partial"]) == ("2021", "2027", True)
    assert content["priorities"][0]["sectors_basis"] == "our_reading"
    assert content["priorities"][1] == {
        "priority": "Health", "priority_original": "Scarpe", "sub_areas": "soles", "cross_cutting": True,
        "source": "A synthetic page – Nobody"}
    assert len(content["sources"]) == 1
    assert (second.content["regions"], second.content["level"]) == (["AL"], "national")
    assert second.content["priorities"][0]["sectors_basis"] == "declared"
    assert document.faults_of("strategy", content, publishing=True) == ()


def test_the_same_list_as_a_table_says_the_same() -> None:
    table = as_csv(
        ("nuts", "strategy", "period", "priority_en", "priority_original", "sub_areas", "nace_hint", "cross_cutting",
         "seen", "list_partial", "source_title", "source_publisher", "source_year", "source_url"),
        ("ITI3", "Synthetic strategy", "2021-2027", "Shoes", "Scarpe", "soles", "C15", "no", "excerpt", "yes",
         "A synthetic page", "Nobody", "2022", "https://example.org/s3"),
    )
    (one,), (other,) = (priorities_list.read(data, name).entries for data, name in (
        (table, "list.csv"), (lines(priority()), "list.jsonl")))
    assert one.content == other.content
    assert one.key == other.key


@pytest.mark.django_db
def test_a_priority_with_an_industry_that_there_is_not_is_named(people: dict[str, Any]) -> None:
    request = Request(lines(priority(), priority(priority_en="More", nace_hint=["C99"])), "list.jsonl", form="s3")
    (trouble,) = importing.plan(request=request, by=people["administrator"]).troubles
    assert (trouble.where.row, trouble.where.column, trouble.where.value) == (2, "nace_hint", "C99")


@pytest.mark.parametrize(("data", "key"), [
    (b"not json\n", "import-line-no-json"), (b"[1]\n", "import-line-no-json"), (b"\n", "import-no-rows"),
    (lines({"region": "Marche"}), "import-source-lacks"),
])
def test_what_is_no_list_of_priorities_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(Unreadable) as caught:
        priorities_list.read(data, "list.jsonl")
    assert caught.value.key == key


@pytest.mark.django_db
@pytest.mark.skipif(not SHARED.exists(), reason=f"the real list is not at {SHARED}")
def test_the_real_list_comes_in_as_a_whole(people: dict[str, Any]) -> None:
    request = Request(SHARED.read_bytes(), SHARED.name, form="s3")
    made = importing.plan(request=request, by=people["administrator"])
    assert made.troubles == ()
    assert len(made.acts("create")) == 85
