"""The flat file of the EC-OECD policy database, on a small synthetic file of its form."""

from __future__ import annotations

from typing import Any

import pytest

from distretto.catalogue import document
from distretto.catalogue.domain import importing
from distretto.catalogue.domain.importing import Request
from distretto.catalogue.interfaces import stip
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.models import Record

COLUMNS = (
    "InitiativeID", "SurveyYear", "NameEnglish", "NameOriginalLanguage", "CountryCode", "StartDateYear", "EndDateYear",
    "ShortDescription", "Objectives", "ResponsibleOrganisation", "Tags", "InstrumentTypeCode", "InstrumentTypeLabel",
    "YearlyBudgetRange", "HasBeenEvaluated", "PublicAccessURL", "TH47", "TH102", "TH31", "TG20", "TG29",
)  # fmt: skip
LABELS = tuple(f"Label of {name}" for name in COLUMNS)
FIRST = {
    "InitiativeID": "SYN/1", "SurveyYear": "2023", "NameEnglish": "Synthetic cluster initiative",
    "NameOriginalLanguage": "Iniziativa sintetica", "CountryCode": "ITA", "StartDateYear": "2019",
    "ShortDescription": "A synthetic initiative that exists in this test alone. It has two sentences.",
    "Objectives": "To test the reading of the file.", "ResponsibleOrganisation": "A synthetic ministry",
    "Tags": "synthetic¬test", "InstrumentTypeCode": "PI014", "InstrumentTypeLabel": "Innovation vouchers",
    "YearlyBudgetRange": "BR10", "HasBeenEvaluated": "1", "PublicAccessURL": "https://example.org/initiative",
    "TH47": "1", "TH102": "1", "TG29": "1",
}  # fmt: skip


def synthetic(*rows: dict[str, str]) -> bytes:
    lines = ["|".join(COLUMNS), "|".join(LABELS)]
    lines += ["|".join(row.get(name, "") for name in COLUMNS) for row in rows]
    return ("\n".join(lines) + "\n").encode("utf-8-sig")


FILE = synthetic(
    FIRST,
    {**FIRST, "InstrumentTypeCode": "PI008", "InstrumentTypeLabel": "Grants"},
    {"InitiativeID": "SYN/2", "NameEnglish": "Synthetic and bare", "CountryCode": "GRC", "InstrumentTypeCode": "PI007"},
    {**FIRST, "InitiativeID": "SYN/3", "CountryCode": "JPN"},
)


def test_rows_of_an_initiative_are_one_policy_with_its_codes_kept() -> None:
    reading = stip.read(FILE)
    first, second = reading.entries
    assert reading.left_out == 1
    content = first.content
    assert (first.kind, first.key, first.language, first.row) == ("policy", "policy-stip-syn-1", "en", 3)
    assert content["instruments"] == ["PI014", "PI008"]
    assert content["policy_themes"] == ["TH47", "TH102"]
    assert content["target_groups"] == ["TG29"]
    assert content["themes"] == ["innovation", "ecoinnovation", "specialisation"]
    assert content["regions"] == ["IT"]
    assert content["budget_band"] == "BR10"
    assert content["evaluated"] == "yes"
    assert content["start"] == "2019"
    assert "end" not in content
    assert content["sources"][0]["title"].endswith("initiative SYN/1, edition 2023")
    assert content["sources"][0]["year"] == content["as_of"] == 2023
    assert first.confirmation == "to_confirm"
    assert document.faults_of("policy", content, publishing=True) == ()
    assert {"summary", "start", "budget_band", "evaluated", "as_of"}.isdisjoint(second.content)
    assert second.content["regions"] == ["EL"]


def test_an_edition_that_the_file_does_not_say_can_be_said() -> None:
    bare = synthetic({**FIRST, "SurveyYear": ""})
    assert "as_of" not in stip.read(bare).entries[0].content
    assert stip.read(bare, "2023").entries[0].content["as_of"] == 2023


def test_what_the_taxonomy_does_not_have_is_named() -> None:
    (entry,) = stip.read(synthetic({**FIRST, "InstrumentTypeCode": "PI999"})).entries
    ((fault, where),) = [(fault, entry.where(fault.path)) for fault in entry.faults]
    assert (fault.arguments["value"], where.column, where.row) == ("PI999", "InstrumentTypeCode", 3)


def test_a_budget_in_words_stays_a_note() -> None:
    content = stip.read(synthetic({**FIRST, "YearlyBudgetRange": "some millions"})).entries[0].content
    assert content["budget_note"] == "some millions"
    assert "budget_band" not in content


def test_another_file_is_refused_with_what_it_lacks() -> None:
    with pytest.raises(Unreadable) as caught:
        stip.read(b"title|summary\nTitle|Summary\na|b\n")
    assert caught.value.key == "import-not-stip"
    assert "InitiativeID" in caught.value.arguments["names"]


@pytest.mark.django_db
def test_it_is_imported_and_confirmed_by_nobody_yet(people: dict[str, Any]) -> None:
    asked = Request(FILE, "synthetic_stip.csv", form="stip")
    importing.apply(request=asked, by=people["administrator"])
    assert set(Record.objects.values_list("key", "confirmation", "live")) == {
        ("policy-stip-syn-1", "to_confirm", False), ("policy-stip-syn-2", "to_confirm", False),
    }  # fmt: skip
    made = importing.plan(request=asked, by=people["administrator"])
    assert [step.act for step in made.steps] == ["same", "same"]
