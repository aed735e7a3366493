"""What is checked from a record's own fields: a cluster against the European platform's definition, a strategy against
the seven criteria of the enabling condition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue import platform_definition
from distretto.catalogue.codes import code_list
from distretto.catalogue.wording import code_label
from distretto.catalogue.written import write_plain_number
from distretto.rendering.dates import write_day
from distretto.rendering.text import t
from distretto.web.pages.catalogue.values import Linked, Reading


@dataclass(frozen=True)
class Line:
    """One criterion: its words, its state as a code and in words, and what the record says of it."""

    words: str
    state: str
    state_words: str
    says: tuple[Linked, ...]


@dataclass(frozen=True)
class Checked:
    """A check with its criteria."""

    name: str
    heading: str
    answer: str
    lines: tuple[Line, ...]
    note: str


def checks_of(kind: str, content: Mapping[str, Any], reading: Reading) -> tuple[Checked, ...]:
    """The checks of a record of this kind."""
    if kind == "cluster":
        return (_platform(content, reading.language),)
    if kind == "strategy":
        return (_criteria(content, reading),)
    return ()


def _platform(content: Mapping[str, Any], language: str) -> Checked:
    found = platform_definition.check(content)
    return Checked(
        "platform",
        t("catalogue-platform", language),
        t(f"catalogue-platform-{found.state.replace('_', '-')}", language),
        tuple(
            Line(
                t(f"catalogue-platform-{one.name}", language, least=write_plain_number(one.least, language)),
                one.state,
                code_label("criterion_states", one.state, language),
                (Linked(t("catalogue-platform-stated", language, value=write_plain_number(one.value, language))),)
                if one.value is not None
                else (),
            )
            for one in found.criteria
        ),
        t("catalogue-platform-note", language),
    )


def _criteria(content: Mapping[str, Any], reading: Reading) -> Checked:
    language = reading.language
    stated = {line["criterion"]: line for line in content.get("criteria", ())}
    lines = []
    for code in code_list("criteria").choices:
        line = stated.get(code.code, {})
        state = line.get("state", "unknown")
        words = code_label("criterion_states", state, language) if line else t("record-not-stated", language)
        lines.append(Line(code.label(language), state, words, tuple(_says(line, reading))))
    met = sum(line.state == "met" for line in lines)
    answer = t("catalogue-criteria-answer", language, met=met, stated=len(stated), all=len(lines))
    return Checked("criteria", t("catalogue-criteria", language), answer, tuple(lines), "")


def _says(line: Mapping[str, Any], reading: Reading) -> list[Linked]:
    language, says = reading.language, []
    if line.get("evidence"):
        says.append(Linked(line["evidence"]))
    if line.get("evidence_day"):
        says.append(Linked(t("catalogue-evidence-day", language, day=write_day(line["evidence_day"], language))))
    if line.get("evidence_record"):
        other = reading.titles.get(line["evidence_record"])
        if other:
            says.append(Linked(other.title, f"/{language}/catalogue/{other.key}/"))
    if line.get("gap"):
        says.append(Linked(t("catalogue-gap", language, gap=line["gap"])))
    return says
