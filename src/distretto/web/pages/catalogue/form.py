"""The guided form of a record, made from the declaration of its kind: sections with fields, each with its words, what
stands in it, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from django.http import QueryDict

from distretto.catalogue import document, wording
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import LENGTHS, Fault
from distretto.catalogue.fields import Field, Section
from distretto.catalogue.kinds import fields_of, sections_of
from distretto.catalogue.typed import is_typed
from distretto.rendering.text import LANGUAGES, lower_first, t
from distretto.web.pages.catalogue.spoken import OFTEN

Typed = Mapping[str, Any]
State = Literal["empty", "begun", "done"]
MISSING_NAMED = 2
META = ("_language", "_organisation", "_base", "_form")
"""What goes along with the fields and is none."""
_MOMENT = re.compile(r"(.*?)(?:\[([^\]]*)\])?", re.DOTALL)
_AT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_HOW = {
    "line": "line", "text": "text", "prose": "prose", "codes": "checks", "code": "select", "yes_no": "select",
    "findings": "text", "moment": "moment", "rows": "rows", "record": "suggested", "web": "line",
}  # fmt: skip
_KEYBOARD = {"count": "numeric", "year": "numeric", "number": "decimal", "amount": "decimal", "share": "decimal",
             "web": "url"}  # fmt: skip
_UNIT = {"amount": "EUR", "share": "%"}


@dataclass(frozen=True)
class Option:
    """One choice."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Group:
    """Choices under one heading; the heading is empty where there is none."""

    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Said:
    """A comment at a field, with its answers. waits : it is open; settles : the reader may mark it as dealt with."""

    number: int
    author: str
    at: Any
    text: str
    answers: tuple[Said, ...] = ()
    resolved: bool = False
    path: str = ""
    label: str = ""
    report: str = ""
    waits: bool = False
    settles: bool = False

    @property
    def key(self) -> str:
        """Its number as text."""
        return str(self.number)


@dataclass(frozen=True)
class Input:
    """One field of the form: what it is called, how it is filled in, what stands in it, what is wrong with it."""

    id: str
    name: str
    label: str
    help: str
    example: str
    how: str
    value: str = ""
    groups: tuple[Group, ...] = ()
    lines: tuple[Line, ...] = ()
    faults: tuple[str, ...] = ()
    comments: tuple[Said, ...] = ()
    needed: bool = False
    private: bool = False
    most: int = 0
    keyboard: str = ""
    unit: str = ""
    suggest: str = ""
    zone: str = ""
    original: str = ""
    in_language: bool = False

    @property
    def chosen(self) -> int:
        """How many choices are made."""
        return sum(option.chosen for group in self.groups for option in group.options)

    @property
    def total(self) -> int:
        """How many choices there are."""
        return sum(len(group.options) for group in self.groups)

    @property
    def describes(self) -> str:
        """The ids of what describes it, for those who hear the page."""
        parts = [f"{self.id}-help", f"{self.id}-example"] + [f"{self.id}-fault"] * bool(self.faults)
        return " ".join(parts)


@dataclass(frozen=True)
class Line:
    """One line of rows."""

    place: int
    inputs: tuple[Input, ...]

    @property
    def number(self) -> int:
        """The line as a person counts."""
        return self.place + 1


@dataclass(frozen=True)
class Part:
    """A section of the form: how far it is filled in, and how many of its fields are wrong."""

    name: str
    heading: str
    help: str
    inputs: tuple[Input, ...]
    state: State
    words: str
    wrong: int = 0
    open_comments: int = 0


@dataclass(frozen=True)
class Reading:
    """In which language the form speaks and whose time zone it offers; faults and comments by path."""

    kind: str
    language: str
    zone: str
    faults: Mapping[str, tuple[str, ...]]
    comments: Mapping[str, tuple[Said, ...]]


def typed_of(kind: str, post: QueryDict) -> dict[str, Any]:
    """What was typed, as it was sent; lines in which nothing stands are left out, so that their places are those of
    the content."""
    typed: dict[str, Any] = {name: post[name] for name in META if name in post}
    for name, field in fields_of(kind).items():
        if field.takes != "rows":
            typed[name] = _sent(field, name, post)
            continue
        lines = [
            {column.name: _sent(column, f"{name}.{place}.{column.name}", post) for column in field.columns}
            for place in _places(name, post)
        ]
        typed[name] = [line for line in lines if any(_filled(line, column) for column in field.columns)]
    return {name: value for name, value in typed.items() if value not in ("", [])}


def _places(name: str, post: QueryDict) -> list[int]:
    removed = post.get("remove", "")
    found = {int(m[1]) for key in post if (m := re.match(rf"{re.escape(name)}\.(\d{{1,4}})\.", key))}
    return sorted(place for place in found if removed != f"{name}.{place}")


def _sent(field: Field, name: str, post: QueryDict) -> Any:
    if field.takes == "codes" and not is_typed(field):
        return post.getlist(name)
    if field.takes == "moment":
        at = post.get(f"{name}.at", "").strip()
        return f"{at}[{post.get(f'{name}.zone', '')}]" if at else ""
    return post.get(name, "")


def _filled(line: Mapping[str, Any], column: Field) -> bool:
    value = line.get(column.name)
    return bool(value.strip() if isinstance(value, str) else value)


def parts_of(
    kind: str, typed: Typed, content: Mapping[str, Any], language: str, *, zone: str,
    faults: Sequence[Fault] = (), comments: Iterable[Said] = (), add: str = "",
) -> tuple[Part, ...]:  # fmt: skip
    """The form's sections. add : the rows field that gets an empty line at its end."""
    reading = reading_of(kind, language, zone, faults, comments)
    return tuple(_part(section, typed, content, reading, add) for section in sections_of(kind))


def reading_of(
    kind: str, language: str, zone: str, faults: Sequence[Fault] = (), comments: Iterable[Said] = ()
) -> Reading:
    """How the form reads: faults and comments by the field that they belong to."""
    by_path: dict[str, tuple[str, ...]] = {}
    for fault in faults:
        by_path[fault.path] = (*by_path.get(fault.path, ()), wording.say_fault(kind, fault, language))
    said: dict[str, tuple[Said, ...]] = {}
    for comment in comments:
        said[comment.path] = (*said.get(comment.path, ()), comment)
    return Reading(kind, language, zone, by_path, said)


def _part(section: Section, typed: Typed, content: Mapping[str, Any], reading: Reading, add: str) -> Part:
    inputs = tuple(input_of(field, field.name, typed.get(field.name), reading, add) for field in section.fields)
    names = {field.name for field in section.fields}
    state = state_of(section, content)
    return Part(
        name=section.name,
        heading=wording.section_name(reading.kind, section.name, reading.language),
        help=wording.section_help(reading.kind, section.name, reading.language),
        inputs=inputs,
        state=state,
        words=state_in_words(reading.kind, section, content, reading.language),
        wrong=sum(path.split(".")[0] in names for path in reading.faults),
        open_comments=sum(
            said.waits for path, several in reading.comments.items() for said in several
            if path.split(".")[0] in names
        ),
    )  # fmt: skip


def _missing(section: Section, content: Mapping[str, Any]) -> list[str]:
    """The fields of a section that count and are not there, what is needed first."""
    counted = [field for field in section.fields if field.counts or field.needed] or list(section.fields)
    lacking = [field for field in counted if content.get(field.name) is None]
    return [field.name for field in sorted(lacking, key=lambda one: not one.needed)]


def state_in_words(kind: str, section: Section, content: Mapping[str, Any], language: str) -> str:
    """How far a section is filled in, and which of its fields are still missing; beyond two the others are counted."""
    missing = _missing(section, content)
    if not missing:
        return t("writing-section-done", language)
    named = [lower_first(wording.field_label(kind, name, language)) for name in missing[:MISSING_NAMED]]
    return t("writing-section-missing", language, names=", ".join(named), left=len(missing) - len(named))


def state_of(section: Section, content: Mapping[str, Any]) -> State:
    """Whether everything that counts is there, something, or nothing."""
    if not _missing(section, content):
        return "done"
    return "begun" if any(content.get(field.name) is not None for field in section.fields) else "empty"


def input_of(field: Field, path: str, value: Any, reading: Reading, add: str = "") -> Input:
    """One field of the form, or one column of a line (`sources.0.year`), with what stands in it."""
    kind, language = reading.kind, reading.language
    words = re.sub(r"\.\d+", "", path)
    name, _, column = words.partition(".")
    of_column = wording.column_label(kind, name, column, language) if column else ""
    label = of_column or wording.field_label(kind, name, language)
    shared = {
        "id": f"f-{path.replace('.', '-')}", "name": path, "label": label,
        "help": wording.field_help(kind, words, language), "example": wording.field_example(kind, words, language),
        "faults": reading.faults.get(path, ()), "comments": reading.comments.get(path, ()),
        "needed": field.needed, "private": field.private, "in_language": field.is_text,
        "most": int(field.high or LENGTHS[field.takes]) if field.takes in LENGTHS else 0,
        "keyboard": _KEYBOARD.get(field.takes, ""), "unit": _UNIT.get(field.takes, ""),
    }  # fmt: skip
    return Input(**{**shared, **_filling(field, path, value, reading, add)})


def _filling(field: Field, path: str, value: Any, reading: Reading, add: str) -> dict[str, Any]:
    """How the field is filled in, and what stands in it."""
    how = _HOW.get(field.takes, "short")
    if how == "rows":
        return {"how": how, "lines": _lines(field, value or [], reading, add)}
    if how == "checks":
        if is_typed(field):
            address = f"/{reading.language}/catalogue/write/codes/{field.codes}.json"
            return {"how": "typed", "value": _text(value), "suggest": address}
        return {"how": how, "groups": _groups(field, set(value or ()), reading)}
    if how == "select":
        return {"how": how, "value": _text(value), "groups": _groups(field, {_text(value)}, reading)}
    if how == "moment":
        found = _MOMENT.fullmatch(_text(value))
        at, zone = (found[1], found[2]) if found else ("", None)
        return {"how": how, "value": at, "zone": zone or reading.zone,
                "keyboard": "local" if not at or _AT.fullmatch(at) else ""}  # fmt: skip
    of = f"/{field.of}" if field.of else ""
    suggest = f"/{reading.language}/catalogue/write/records{of}.json" if how == "suggested" else ""
    return {"how": how, "value": _text(value), "suggest": suggest}


def _text(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _lines(field: Field, typed: Sequence[Typed], reading: Reading, add: str) -> tuple[Line, ...]:
    lines = list(typed)
    if add == field.name or (not lines and field.needed):
        lines.append({})
    return tuple(
        Line(place, tuple(
            input_of(column, f"{field.name}.{place}.{column.name}", line.get(column.name), reading)
            for column in field.columns
        ))
        for place, line in enumerate(lines)
    )  # fmt: skip


def _groups(field: Field, chosen: set[str], reading: Reading) -> tuple[Group, ...]:
    """The choices of a list; what was chosen and is not in it stays, so that nobody loses it unseen."""
    language = reading.language
    if field.takes == "yes_no":
        options = tuple(Option(one, t(one, language), one in chosen) for one in ("yes", "no"))
        return (Group("", options),)
    if field.codes == "fields":
        labels = [(name, wording.field_label(reading.kind, name, language)) for name in fields_of(reading.kind)]
        return (Group("", tuple(Option(name, label, name in chosen) for name, label in labels)),)
    codes = code_list(field.codes)
    if field.codes == "languages":
        return language_groups(chosen, language)
    groups = [
        Group(
            group.label(language) if group else "",
            tuple(
                Option(code.code, code.label(language), code.code in chosen)
                for code in ((group,) if group and not group.heading else ()) + members if not code.heading
            ),
        )
        for group, members in codes.tree()
    ]
    strange = tuple(Option(one, one, True) for one in sorted(chosen - {""}) if one not in codes)
    return (*groups, Group("", strange)) if strange else tuple(groups)


def language_groups(chosen: Container[str], language: str) -> tuple[Group, ...]:
    """The languages by their names: those of the interface and of the regions around first, all others below."""
    named = [
        Option(code.code, code.label(language), code.code in chosen) for code in code_list("languages").choices
    ]
    named.sort(key=lambda one: (one.value not in LANGUAGES, one.label.casefold()))
    first = (*LANGUAGES, *OFTEN)
    return (
        Group(t("writing-languages-often", language), tuple(one for one in named if one.value in first)),
        Group(t("writing-languages-others", language), tuple(one for one in named if one.value not in first)),
    )


@dataclass(frozen=True)
class Mend:
    """A fault in the summary: the sentence, and the field it leads to."""

    id: str
    sentence: str


def to_mend(kind: str, faults: Sequence[Fault], language: str) -> tuple[Mend, ...]:
    """The summary of what is wrong, with the id of each field; a column's fault leads to the column."""
    return tuple(
        Mend(f"f-{fault.path.replace('.', '-')}", wording.say_fault(kind, fault, language)) for fault in faults
    )


def completeness_words(kind: str, content: Mapping[str, Any], language: str) -> tuple[int, str]:
    """How complete it is, and what is missing most."""
    found = document.completeness(kind, content)
    return found.score, wording.say_completeness(kind, found, language, 5)
