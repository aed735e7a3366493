"""Every kind, section, field and column has its words in both languages, and values are written as a reader does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import distretto
from distretto.catalogue import document, wording, written
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Completeness, Fault
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.search import facet_names
from distretto.catalogue.fields import Field, Takes
from distretto.catalogue.kinds import NAMES, fields_of, kinds, sections_of
from distretto.catalogue.models import Opinion
from distretto.people.roles import NotAllowed
from distretto.rendering import dates
from distretto.rendering.text import bundle, has_message

LANGUAGES = ("en", "it")
EXAMPLE = {"en": "e.g. ", "it": "ad es. "}
both = pytest.mark.parametrize("language", LANGUAGES)


def declared() -> Iterator[tuple[str, str, Field]]:
    """Every field and column of every kind as (kind, path, declaration)."""
    for kind in NAMES:
        for name, field in fields_of(kind).items():
            yield kind, name, field
            for column in field.columns:
                yield kind, f"{name}.{column.name}", column


@both
def test_every_kind_and_section_has_words(language: str) -> None:
    for kind in NAMES:
        assert wording.kind_name(kind, language)
        assert wording.kind_name(kind, language, 2)
        assert wording.kind_about(kind, language).endswith(".")
        for section in sections_of(kind):
            assert wording.section_name(kind, section.name, language)
            assert wording.section_help(kind, section.name, language).endswith(".")


@both
@pytest.mark.parametrize("kind", NAMES)
def test_every_field_and_column_has_label_help_and_example(kind: str, language: str) -> None:
    for owner, path, _ in declared():
        if owner != kind:
            continue
        assert wording.field_label(kind, path, language), path
        assert wording.field_help(kind, path, language).endswith("."), path
        assert wording.field_example(kind, path, language).startswith(EXAMPLE[language]), path


@both
def test_labels_stand_once_in_a_kind_and_in_a_line(language: str) -> None:
    for kind in NAMES:
        fields = fields_of(kind)
        labels = [wording.field_label(kind, name, language) for name in fields]
        assert len(set(labels)) == len(labels), sorted({label for label in labels if labels.count(label) > 1})
        for name, field in fields.items():
            columns = [wording.column_label(kind, name, column.name, language) for column in field.columns]
            assert len(set(columns)) == len(columns), (kind, name)


@both
def test_no_words_of_fields_are_left_over(language: str) -> None:
    """A word that no declaration reads is a field's that is gone, or a misspelt key."""
    suffixes = ("", "-help", "-example")
    used = {"record-in-line", "record-in-column", "record-in-cell", "record-labelled", "record-not-stated"}
    for kind, path, _ in declared():
        stem = path.replace(".", "-")
        column = path.partition(".")[2]
        for suffix in suffixes:
            chain = [f"record-{kind}-{stem}{suffix}", f"record-{stem}{suffix}"]
            chain += [f"record-column-{column}{suffix}"] if column else []
            used.add(next(key for key in chain if has_message(key)))
    files = (Path(distretto.__file__).parent / "rendering" / "messages" / language).glob("records*.ftl")
    known = {key for path in files for key in re.findall(r"^(record-\S+) =", path.read_text("utf-8"), re.MULTILINE)}
    assert len(known) > 500
    assert known - used == set()


@both
def test_examples_are_what_the_field_takes(language: str) -> None:
    for kind, path, field in declared():
        example = wording.field_example(kind, path, language).removeprefix(EXAMPLE[language])
        content: object = example
        if field.takes in ("count", "number", "amount", "share", "year"):
            content = float(example)
        elif field.takes in ("code", "codes") and field.codes != "fields":
            labels = {code.label(language): code.code for code in code_list(field.codes).choices}
            parts = [example] if example in labels else example.split(", ")
            assert set(parts) <= set(labels), (kind, path, example)
            continue
        elif field.takes == "day":
            days = re.findall(r"[\d-]+", example)
            assert [document.is_day(day) for day in days] == [True] * max(1, len(days)), (kind, path)
            continue
        elif field.takes in ("codes", "rows", "findings", "yes_no"):
            continue
        name, _, column = path.partition(".")
        typed = {name: [{column: content}] if column else content}
        at = f"{name}.0.{column}" if column else name
        faults = document.faults_of(kind, typed, publishing=False)
        assert [fault for fault in faults if fault.path == at] == [], (kind, path)


@both
def test_every_facet_step_and_verdict_has_words(language: str) -> None:
    for name in (*facet_names(), "organisation"):
        assert wording.facet_label(name, language)
    for step in {step for kind in kinds() for step in kind.steps}:
        assert wording.step_name(step, language)
    for verdict in Opinion.Verdict:
        assert wording.verdict_name(verdict.value, language)


@both
def test_every_fault_and_refusal_in_the_code_has_a_message(language: str) -> None:
    package = Path(distretto.__file__).parent
    found: set[str] = set()
    for folder in (package / "catalogue", package / "people"):
        for path in folder.rglob("*.py"):
            found |= set(re.findall(r'"((?:fault|not-allowed|not-now)-[a-z-]*[a-z])"', path.read_text("utf-8")))
    assert len(found) > 25
    assert {key for key in found if not bundle(language).has_message(key)} == set()


def test_a_path_is_said_with_its_line_and_column() -> None:
    assert wording.field_label("policy", "sources.0.year", "en") == "Sources, line 1: Year"
    assert wording.field_label("policy", "sources.0.year", "it") == "Fonti, riga 1: Anno"
    assert wording.field_label("policy", "sources.2", "en") == "Sources, line 3"
    assert wording.field_label("policy", "sources.year", "en") == "Sources: Year"
    assert wording.field_label("policy", "colour", "en") == "colour"


def test_a_kind_says_its_field_in_its_own_words() -> None:
    assert wording.field_label("strategy", "criteria", "en") != wording.field_label("programme", "criteria", "en")
    assert wording.field_label("case", "outcome", "en") != wording.field_label("practice", "outcome", "en")
    assert wording.field_label("policy", "themes", "en") == "Themes"
    assert wording.field_label("policy", "policy_themes", "en") == "Policy themes"


def test_codes_are_said_by_list_field_column_and_facet() -> None:
    assert wording.code_label("instruments", "PI014", "it") == "Voucher per l’innovazione"
    assert wording.code_label("offers.access", "markets", "en") == "Access to markets"
    assert wording.code_label("country", "IT", "it") == "Italia"
    assert wording.code_label("kind", "call", "it") == "Bando"
    assert wording.code_label("confirmation", "to_confirm", "en") == "To be confirmed by its region"
    assert wording.code_label("instruments", "PI999", "en") == "PI999"


@both
@pytest.mark.parametrize("kind", NAMES)
def test_every_fault_can_be_said(kind: str, language: str) -> None:
    """Wrong values in every field and column, and nothing at all: each fault is a sentence, without keys or blanks."""
    wrong = {
        name: [{column.name: {"not": "this"} for column in field.columns}] if field.columns else {"not": "this"}
        for name, field in fields_of(kind).items()
    }
    faults = [
        *document.faults_of(kind, {}, publishing=True),
        *document.faults_of(kind, wrong, publishing=True),
        *document.faults_of(kind, {"start": "2014-05", "end": "2013", "colour": 1}, publishing=False),
    ]
    for fault in faults:
        said = wording.say_fault(kind, fault, language)
        assert said.startswith(wording.field_label(kind, fault.path, language))
        assert "fault-" not in said


def test_faults_are_said_with_values_as_a_reader_writes_them() -> None:
    def said(kind: str, content: dict[str, object], language: str) -> list[str]:
        faults = document.faults_of(kind, content, publishing=False)
        return [wording.say_fault(kind, fault, language) for fault in faults]

    assert said("policy", {"instruments": ["vaucher"]}, "en") == [
        "Policy instruments: “vaucher” is not in the list. Did you mean Innovation vouchers (PI014)?"
    ]
    assert "(maggio 2014)" in said("policy", {"start": "2014-05", "end": "2013"}, "it")[0]
    assert "1950 e 2100" in said("cluster", {"members_year": 1900}, "it")[0]
    assert "0 euro" in said("policy", {"budget": -1}, "it")[0]
    assert "30.000" in said("policy", {"body": "x" * 30_001}, "it")[0]
    assert "Supports" in said("policy", {"sources": [{"title": "T", "publisher": "P", "supports": ["size"]}]}, "en")[0]


def test_a_refusal_says_who_could() -> None:
    assert "expert" in wording.say_refusal(NotAllowed("not-allowed-judge", step="expert"), "en")
    assert "20" in wording.say_refusal(NotNow("not-now-reason", least=20), "it")


def test_completeness_names_what_is_missing_most() -> None:
    partial = document.completeness("policy", {"title": "Vouchers"})
    assert wording.missing_names("policy", partial, "en", 2) == ("Policy instruments", "Target groups")
    assert "policy instruments, target groups, policy themes" in wording.say_completeness("policy", partial, "en")
    assert wording.say_completeness("policy", Completeness(96, ("end",)), "it").endswith(": fine.")
    assert "100" in wording.say_completeness("policy", Completeness(100, ()), "it")


WRITTEN = {
    "line": ("policy", "title", "Vouchers", "Vouchers", "Vouchers"),
    "text": ("policy", "summary", "A text", "A text", "A text"),
    "prose": ("policy", "body", "A text", "A text", "A text"),
    "code": ("practice", "outcome", "mixed", "Mixed results", "Riuscita in parte"),
    "codes": ("policy", "regions", ["ITI3", "IT"], "Marche, Italy", "Marche, Italia"),
    "count": ("cluster", "members_total", 1200, "1,200", "1.200"),
    "number": ("cluster", "staff_fte", 0.5, "0.5", "0,5"),
    "amount": ("policy", "budget", 1_200_000, "EUR 1.2 million", "1,2 milioni di euro"),
    "share": ("programme", "rate_high", 62.5, "62.5\N{NO-BREAK SPACE}%", "62,5\N{NO-BREAK SPACE}%"),
    "year": ("policy", "as_of", 2014, "2014", "2014"),
    "day": ("policy", "start", "2014-05-31", "31 May 2014", "31 maggio 2014"),
    "moment": (
        "call", "closes", "2024-05-31T12:00[Europe/Rome]",
        "31 May 2024, 12:00 (Rome time)", "31 maggio 2024, ore 12:00 (ora di Roma)",
    ),
    "web": ("cluster", "english_website", "https://cluster.example/en", *["https://cluster.example/en"] * 2),
    "yes_no": ("strategy", "priorities_partial", False, "no", "no"),
    "record": ("call", "programme", "programme-vouchers", "programme-vouchers", "programme-vouchers"),
    "findings": ("policy", "findings", ["one", "two"], "one, two", "one, two"),
    "rows": (
        "practice", "preconditions", [{"condition": "A laboratory", "weight": "necessary"}, {"condition": "Time"}],
        "Condition: A laboratory; How much depends on it: Necessary\nCondition: Time",
        "Presupposto: A laboratory; Quanto conta: Indispensabile\nPresupposto: Time",
    ),
}  # fmt: skip


@pytest.mark.parametrize("takes", get_args(Takes))
def test_a_value_is_written_for_reading(takes: str) -> None:
    kind, name, value, english, italian = WRITTEN[takes]
    assert fields_of(kind)[name].takes == takes
    assert wording.write_value(kind, name, value, "en") == english
    assert wording.write_value(kind, fields_of(kind)[name], value, "it") == italian


def test_what_is_not_there_is_said_to_be_not_stated() -> None:
    assert wording.write_value("policy", "budget", None, "en") == "Not stated"
    assert wording.write_value("policy", "sources.year", None, "it") == "Non indicato"


def test_names_with_commas_are_kept_apart() -> None:
    assert wording.write_value("cluster", "ecosystems", ["textiles", "tourism"], "en") == (
        "Textiles, clothing, leather; Tourism"
    )


def test_amounts_are_not_rounded() -> None:
    assert written.write_amount(1_234_567, "en") == "EUR 1,234,567"
    assert written.write_amount(582_000.5, "it") == "582.000,50 euro"
    assert written.write_amount(1_000_000, "it") == "1 milione di euro"
    assert written.write_amount(2_500_000_000, "it") == "2,5 miliardi di euro"
    assert written.write_amount(1_140_000, "en") == "EUR 1.14 million"


def test_days_are_as_long_as_they_are_known() -> None:
    assert [dates.write_day(day, "en") for day in ("2014", "2014-05", "2014-05-01")] == [
        "2014", "May 2014", "1 May 2014",
    ]  # fmt: skip
    assert [dates.write_day(day, "it") for day in ("2014", "2014-05", "2014-05-01")] == [
        "2014", "maggio 2014", "1º maggio 2014",
    ]  # fmt: skip


def test_a_moment_is_said_in_the_readers_time() -> None:
    closes = "2024-05-31T23:30[Europe/Rome]"
    assert dates.write_moment(closes, "en", "Europe/Athens") == "1 June 2024, 00:30 (Athens time)"
    assert dates.write_moment(closes, "it", "UTC") == "31 maggio 2024, ore 21:30 (UTC)"


def test_a_source_says_which_fields_it_supports() -> None:
    line = {"title": "T", "publisher": "P", "supports": ["title", "budget"]}
    assert "Budget" in wording.write_value("policy", "sources", [line], "en")


def test_a_fault_at_the_whole_record_needs_no_field() -> None:
    fault = Fault("colour", "fault-unknown-field", {"field": "colour"})
    assert "“colour”" in wording.say_fault("policy", fault, "en")


@both
def test_every_kind_shows_a_title_and_a_summary_of_its_own(language: str) -> None:
    for name in ("title", "original_title", "summary"):
        shown = [wording.field_example(kind, name, language) for kind in NAMES]
        assert len(set(shown)) == len(NAMES)
