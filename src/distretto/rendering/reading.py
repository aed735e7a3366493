"""A finding read in one language, in the order of its page: question, answer, how sure, tables, from here.

Pages, terminal, documents and the interface for programs take their sentences from here, so that a finding
says the same words everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from distretto.evidence.classifications import areas
from distretto.evidence.closed import PROVIDER
from distretto.rendering.alike import compared_digits, write_alike
from distretto.rendering.text import DEFAULT_LANGUAGE, column_label, has_message, say, say_marked, t, term, write_cell
from distretto.themes.analysis import Question, UnknownAnalysis, answered, get_analysis
from distretto.themes.finding import Finding
from distretto.themes.parameters import Parameter

LICENCES = (
    "licence-own",
    "licence-eurostat", "licence-ogl", "licence-new-york", "licence-catalogue", "licence-commission",
    "licence-compilation", "licence-oecd", "licence-keep", "licence-published-cases", "licence-wiod", "licence-esco",
    "licence-atlas", "licence-product-space", "licence-etalab",
    "licence-cedefop", "licence-ilo", "licence-nesta", "licence-unconfirmed",
)
_EMPHASIS = re.compile(r"\*([^*]+)\*")

LEFT_OPEN = {"industries": "reading-everything", "year": "year-earliest"}
"""What an open parameter of a kind stands for."""
NUMERIC = frozenset({"count", "share", "change", "times", "number", "rank", "money", "auc", "year"})


@dataclass(frozen=True)
class Sure:
    """One kind of uncertainty, named, with its sentence."""

    kind: str
    label: str
    sentence: str


@dataclass(frozen=True)
class ReadColumn:
    """A column's heading: plain words, and the specialist's name where there is one."""

    id: str
    label: str
    technical: str
    numeric: bool

    @property
    def heading(self) -> str:
        """The label with the technical name once in brackets."""
        return f"{self.label} ({self.technical})" if self.technical else self.label


@dataclass(frozen=True)
class ReadTable:
    """A table as written text; `first` rows are what a reader sees before asking for all of them."""

    id: str
    title: str
    note: str
    columns: tuple[ReadColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int


@dataclass(frozen=True)
class Way:
    """A way on: the next question, why, the parameters that it takes over, and whether it has an answer."""

    to: str
    question: str
    because: str
    parameters: Mapping[str, str]
    answered: bool


@dataclass(frozen=True)
class Reading:
    """A finding in one language; in `answer` asterisks mark the reader's own figure."""

    language: str
    question: str
    answer: tuple[str, ...]
    how_sure: tuple[Sure, ...]
    faults: tuple[str, ...]
    cannot_tell: tuple[str, ...]
    content: Mapping[str, Any]
    onward: tuple[Way, ...]
    parameters: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    methods: tuple[tuple[str, str, str], ...]

    @cached_property
    def tables(self) -> tuple[ReadTable, ...]:
        """The tables as written text: written when they are asked for, since most pages show sentences alone."""
        given = self.content["parameters"]
        return tuple(read_table(table, self.language, given) for table in self.content["tables"])

    @property
    def paragraph(self) -> str:
        """The answer as one paragraph, without marks of emphasis."""
        return emphasised(" ".join(self.answer))


def read_finding(finding: Finding, language: str) -> Reading:
    """The finding in that language."""
    content = finding.content
    return Reading(
        language=language,
        question=question_of(finding.analysis, finding.parameters, language),
        answer=tuple(_marked(statement, language) for statement in content["says"]),
        how_sure=tuple(
            Sure(u["kind"], t(f"uncertainty-{u['kind']}", language), say(u["says"], language))
            for u in content["how_sure"]
        ),
        faults=tuple(fault_sentence(state, language) for state in finding.faults),
        cannot_tell=_sentences(content["cannot_tell"], language),
        content=content,
        onward=tuple(
            Way(
                way["to"], question_of(way["to"], way["parameters"], language),
                say(way["because"], language), way["parameters"], answered(Question(way["to"])),
            )
            for way in content["onward"]
        ),
        parameters=read_parameters(finding, language),
        sources=tuple(source_line(data, language) for data in _once(content["provenance"]["data"])),
        methods=tuple(
            method_in_words(m["id"], m["formula"], m["source"], language) for m in content["provenance"]["methods"]
        ),
    )


def emphasised(sentence: str, opening: str = "", closing: str = "") -> str:
    """The sentence with the reader's own figure, which messages put between asterisks, marked as wished."""
    return _EMPHASIS.sub(rf"{opening}\1{closing}", sentence)


def question_of(question_id: str, parameters: Mapping[str, Any], language: str) -> str:
    """The question in the reader's words: about an area where one is given, in general otherwise.

    Where a parameter changes what is asked, the question has words of its own for that parameter, or for its value.
    """
    plain = f"question-{question_id.replace('.', '-').replace('_', '-')}"
    if not has_message(plain, language):
        return question_id
    told = (f"{plain}-{said.replace('_', '-')}" for name, value in sorted(parameters.items(), reverse=True) if value
            for said in (name, f"{name}-{value}"))
    key = next((one for one in told if has_message(one, language)), plain)
    address = parameters.get("region")
    if not address:
        return t(f"{key}-general" if has_message(f"{key}-general", language) else key, language)
    area = areas.parse_area(str(address))
    return t(
        key, language, region=areas.area_name(area, language),
        region_in=areas.area_in(area, language), region_of=areas.area_of(area, language),
    )


def read_table(table: Mapping[str, Any], language: str, parameters: Mapping[str, Any]) -> ReadTable:
    """A table of a finding as written text, without its hidden columns; `parameters` are the finding's."""
    shown = [(place, column) for place, column in enumerate(table["columns"]) if not column["hidden"]]
    digits = compared_digits(table)
    return ReadTable(
        id=table["id"],
        title=say(table["title"], language),
        note=say(table["note"], language) if table["note"] else "",
        columns=tuple(
            ReadColumn(
                column["id"], column_label(column, parameters, language),
                t(column["technical"], language) if column["technical"] else "",
                column["kind"] in NUMERIC,
            )
            for _, column in shown
        ),
        rows=tuple(
            tuple(write_alike(column["kind"], row[place], digits.get(place), language) for place, column in shown)
            for row in table["rows"]
        ),
        first=table["first"],
    )


def read_parameters(finding: Finding, language: str) -> tuple[tuple[str, str], ...]:
    """Each parameter with a value: its label and the value in words."""
    return tuple(
        (
            term(f"parameter-{p.id.replace('_', '-')}", language),
            value_in_words(p, finding.parameters[p.id], language),
        )
        for p in _declared(finding)
        if finding.parameters.get(p.id) not in (None, "")
    )


def _declared(finding: Finding) -> tuple[Parameter, ...]:
    """The parameters as they are declared today; none where the question is asked no more."""
    try:
        return get_analysis(finding.analysis).parameters
    except UnknownAnalysis:
        return ()


def value_in_words(parameter: Any, value: Any, language: str) -> str:
    """A parameter's value as a reader says it: `Europe`, `2015`, `2`."""
    if value in (None, ""):
        return t(LEFT_OPEN.get(parameter.kind, "reading-left-open"), language)
    if parameter.kind == "choice":
        key = f"option-{parameter.id}-{value}".replace("_", "-")
        return t(key, language) if has_message(key, language) else str(value)
    if parameter.kind in ("codes", "code"):
        return write_cell("coded", f"{parameter.code_list}:{value.replace(',', ';')}", language)
    kinds = {"area": "area", "industries": "industries", "year": "year", "number": "number", "day": "moment"}
    return write_cell(kinds.get(parameter.kind, "text"), value, language)


def fault_sentence(state: Mapping[str, Any], language: str) -> str:
    """What a reader must know first about a vintage that is marked known faulty."""
    return t(
        "reading-fault", language, dataset=_dataset(state["dataset"], language),
        version=state["version"], reason=str(state["reason"] or "").rstrip("."),
    )


def source_line(data: Mapping[str, Any], language: str) -> str:
    """Where numbers come from: data set, provider's table, version, and terms of reuse."""
    licence = licence_in_words(data["licence"], language)
    return t("reading-source", language, source=_source(data, language), licence=licence)


def sources_by_terms(provenance: Sequence[Mapping[str, Any]], language: str) -> tuple[str, ...]:
    """Every source once, those with the same terms of reuse together: for a document that has many."""
    groups: dict[str, list[str]] = {}
    for data in _once(provenance):
        groups.setdefault(licence_in_words(data["licence"], language), []).append(_source(data, language))
    return tuple(
        t("reading-source", language, source="; ".join(sources), licence=licence)
        for licence, sources in groups.items()
    )


def _source(data: Mapping[str, Any], language: str) -> str:
    return t(
        "reading-source-of", language, dataset=_dataset(data["dataset"], language),
        provider=provider_in_words(data["provider"], language),
        table=data["table"] or data["dataset"], version=data["version"], hash=data["sha256"][:12],
    )


def method_in_words(method: str, formula: str, source: str, language: str) -> tuple[str, str, str]:
    """A method's name, its formula and its source, with the words in them in that language."""
    key = method.replace("_", "-")

    def said(kind: str, given: str) -> str:
        same = has_message(f"{kind}-{key}", language) and t(f"{kind}-{key}", DEFAULT_LANGUAGE) == given
        return t(f"{kind}-{key}", language) if same else given

    return term(f"method-{key}", language), said("formula", formula), said("origin", source)


def licence_in_words(licence: str, language: str) -> str:
    """Terms of reuse in that language, where they are among the known ones; as they are given otherwise."""
    known = (key for key in LICENCES if t(key, DEFAULT_LANGUAGE) == licence)
    return next((t(key, language) for key in known), licence)


def provider_in_words(provider: str, language: str) -> str:
    """Who published a data set, in that language where it is one's own data, alone or beside an open one's provider."""
    return " + ".join(t("provider-own", language) if one == PROVIDER else one for one in provider.split(" + "))


def _dataset(name: str, language: str) -> str:
    return write_cell("dataset", name, language)


def _sentences(statements: Sequence[Mapping[str, Any]], language: str) -> tuple[str, ...]:
    return tuple(say(statement, language) for statement in statements)


def _marked(statement: Mapping[str, Any], language: str) -> str:
    pieces = say_marked(statement, language)
    return "".join(f"*{piece}*" if own else piece for piece, own in pieces)


def _once(provenance: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return list({(data["dataset"], data["sha256"]): data for data in provenance}.values())
