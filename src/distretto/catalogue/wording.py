"""What the catalogue says: the names of kinds, sections, fields and codes, and what is wrong, in the reader's words.

The words are Fluent messages (`records*.ftl`, `faults.ftl`). A field's name is looked for from the narrow to the wide:
`record-KIND-FIELD`, then `record-FIELD`; a column's in `record-KIND-FIELD-COLUMN`, `record-FIELD-COLUMN`, and last
`record-column-COLUMN`. Help and example have the same keys with `-help` and `-example`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from babel.lists import format_list

from distretto.catalogue.codes import UnknownCode, code_list, code_lists
from distretto.catalogue.document import Completeness, Fault
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.fields import Field
from distretto.catalogue.installations.troubles import Trouble
from distretto.catalogue.kinds import NAMES, fields_of, kinds
from distretto.catalogue.written import write_amount, write_plain_number, write_share
from distretto.people.roles import NotAllowed
from distretto.rendering.dates import write_day, write_moment
from distretto.rendering.text import LOCALES, has_message, lower_first, t

NOT_OF_A_FIELD = {"country": "regions", "language": "languages", "confirmation": "confirmation"}
"""Facets that are no field, with the list that their codes come from."""


def kind_name(kind: str, language: str, count: int = 1) -> str:
    """What a kind of record is called, one or several of them: *Policy*, *Policies*."""
    return t(f"kind-{kind}", language, count=count)


def kind_about(kind: str, language: str) -> str:
    """One sentence on what belongs into records of this kind."""
    return t(f"kind-{kind}-about", language)


def section_name(kind: str, section: str, language: str) -> str:
    """The heading of a section, in the form and on the page."""
    return _most_special((f"section-{kind}-{section}", f"section-{section}"), language)


def section_help(kind: str, section: str, language: str) -> str:
    """One sentence on what the section is for."""
    return _most_special((f"section-{kind}-{section}-help", f"section-{section}-help"), language)


def field_label(kind: str, path: str, language: str) -> str:
    """The label of a field, or of a column with its line: `sources.0.year` is *Sources, line 1: Year*.

    A name that the kind does not declare is its own label, since a fault may be about it.
    """
    name, *rest = path.split(".")
    line = next((int(part) + 1 for part in rest if part.isdigit()), None)
    column = next((part for part in rest if not part.isdigit()), "")
    of_field = _words(kind, name, "", language) if name in fields_of(kind) else name
    of_column = column_label(kind, name, column, language) if column else ""
    if line is None:
        return t("record-in-column", language, field=of_field, column=of_column) if column else of_field
    if not column:
        return t("record-in-line", language, field=of_field, line=str(line))
    return t("record-in-cell", language, field=of_field, line=str(line), column=of_column)


def column_label(kind: str, name: str, column: str, language: str) -> str:
    """The label of a column alone, as a table's heading has it; one that is not declared is its own label."""
    return _words(kind, f"{name}-{column}", "", language) if _declared(kind, f"{name}.{column}") else column


def field_help(kind: str, name: str, language: str) -> str:
    """One sentence on what goes into a field, or into a column (`sources.year`)."""
    return _words(kind, "-".join(_names(name)), "-help", language)


def field_example(kind: str, name: str, language: str) -> str:
    """An example of what goes into a field or column, which is nobody's."""
    return _words(kind, "-".join(_names(name)), "-example", language)


def facet_label(name: str, language: str) -> str:
    """The heading of a facet: its own words where it has some, else the label of the field."""
    if has_message(f"facet-{name}"):
        return t(f"facet-{name}", language)
    kind = next(kind for kind in NAMES if name in fields_of(kind) and fields_of(kind)[name].facet)
    return field_label(kind, name, language)


def code_label(name: str, code: str, language: str) -> str:
    """What a code is called. name : a list of codes, a field, a column (`offers.access`) or a facet.

    A code that its list does not have (any more) is its own label.
    """
    if name == "kind":
        return kind_name(code, language)
    codes = _lists_of_fields().get(name) or (name if name in code_lists() else "")
    if not codes or codes == "fields":
        return code
    try:
        return code_list(codes).label(code, language)
    except UnknownCode:
        return code


def step_name(step: str, language: str) -> str:
    """A step of the review, after who takes it: reviewer, coordinator, expert."""
    return t(f"step-{step}", language)


def verdict_name(verdict: str, language: str) -> str:
    """What a step decided, in words."""
    return t(f"verdict-{verdict}", language)


def missing_names(kind: str, completeness: Completeness, language: str, limit: int = 3) -> tuple[str, ...]:
    """The labels of what is missing, the weightiest first."""
    return tuple(field_label(kind, name, language) for name in completeness.missing[:limit])


def say_completeness(kind: str, completeness: Completeness, language: str, limit: int = 3) -> str:
    """How complete a record is and what is missing most, as a sentence."""
    names = missing_names(kind, completeness, language, limit)
    if not names:
        return t("completeness-whole", language, score=completeness.score)
    missing = ", ".join(lower_first(name) for name in names)
    left = len(completeness.missing) - len(names)
    return t("completeness", language, score=completeness.score, missing=missing, left=left)


def say_fault(kind: str, fault: Fault, language: str) -> str:
    """What is wrong with a field and what to do about it, as a sentence that names the field."""
    declared = _declared(kind, fault.path)
    arguments = {name: _said(kind, declared, name, value, language) for name, value in fault.arguments.items()}
    return t(fault.key, language, label=field_label(kind, fault.path, language), **arguments)


def _said(kind: str, declared: Field | None, name: str, value: Any, language: str) -> Any:
    """An argument of a fault as the reader writes such values."""
    if name == "nearest" and declared is not None:
        return _either(kind, declared, str(value), language)
    if name in ("low", "high", "start") and declared is not None and value != "":
        return write_value(kind, declared, value, language)
    return write_plain_number(value, language) if isinstance(value, int | float) else value


def _either(kind: str, declared: Field, codes: str, language: str) -> str:
    """Codes that may have been meant, with their labels: *Grants (PI007) or Vouchers (PI014)*."""
    shown = [f"{_code(kind, declared, code, language)} ({code})" for code in codes.split(", ") if code]
    return str(format_list(shown, style="or", locale=LOCALES[language]))


def say_refusal(refusal: NotAllowed | NotNow | Trouble, language: str) -> str:
    """Why a verb did nothing: who may do it, or what would have to be so first."""
    arguments = dict(refusal.arguments)
    if "step" in arguments:
        arguments["step"] = lower_first(step_name(arguments["step"], language))
    return t(refusal.key, language, **arguments)


def write_value(kind: str, field: Field | str, value: Any, language: str) -> str:
    """A field's value as text for reading; what is not there is said to be not stated.

    field : the declaration, or its name, or a column (`sources.year`). Keys of records and addresses of findings
    stay as they are: whoever has the records names them by their titles.
    """
    declared = _declared(kind, field) if isinstance(field, str) else field
    if value is None:
        return t("record-not-stated", language)
    if declared is None:
        return str(value)
    takes = declared.takes
    if takes == "code":
        return _code(kind, declared, value, language)
    if takes == "codes":
        return _joined([_code(kind, declared, code, language) for code in value])
    if takes == "findings":
        return _joined(list(value))
    if takes == "yes_no":
        return t("yes" if value else "no", language)
    if takes == "rows":
        path = next((name for name, one in fields_of(kind).items() if one is declared), declared.name)
        return "\n".join(_line(kind, path, declared, line, language) for line in value)
    writer = _WRITERS.get(takes)
    return writer(value, language) if writer else str(value)


def _line(kind: str, path: str, declared: Field, line: Mapping[str, Any], language: str) -> str:
    """A line of rows in one line of text: each column that is there, with its label."""
    return "; ".join(
        t("record-labelled", language, label=column_label(kind, path, column.name, language),
          value=write_value(kind, column, line[column.name], language))
        for column in declared.columns if line.get(column.name) is not None
    )  # fmt: skip


_WRITERS: dict[str, Callable[[Any, str], str]] = {
    "count": write_plain_number,
    "number": write_plain_number,
    "amount": write_amount,
    "share": write_share,
    "day": write_day,
    "moment": write_moment,
}
"""How numbers and days are written; everything else is text already."""


def _code(kind: str, declared: Field, code: str, language: str) -> str:
    if declared.codes == "fields":
        return field_label(kind, code, language)
    return code_label(declared.codes, code, language)


def _joined(texts: list[str]) -> str:
    """Texts one after another, with semicolons where one has a comma of its own."""
    return ("; " if any(", " in text for text in texts) else ", ").join(texts)


def _names(path: str) -> list[str]:
    """The names in a path, without the lines' places."""
    return [part for part in path.split(".") if not part.isdigit()]


def _declared(kind: str, path: str) -> Field | None:
    """The declaration of a field, or of a column where the path names one."""
    name, *columns = _names(path)
    found = fields_of(kind).get(name)
    if found is None or not columns:
        return found
    return next((column for column in found.columns if column.name == columns[0]), None)


@cache
def _words(kind: str, name: str, suffix: str, language: str) -> str:
    column = name.partition("-")[2]
    wide = (f"record-column-{column}{suffix}",) if column else ()
    return _most_special((f"record-{kind}-{name}{suffix}", f"record-{name}{suffix}", *wide), language)


def _most_special(keys: tuple[str, ...], language: str) -> str:
    """The message of the first key that has one; raises UnknownMessage for the last."""
    return t(next((key for key in keys if has_message(key)), keys[-1]), language)


@cache
def _lists_of_fields() -> dict[str, str]:
    """The list of every coded field, column and facet."""
    found = dict(NOT_OF_A_FIELD)
    for kind in kinds():
        for name, declared in fields_of(kind.name).items():
            if declared.codes:
                found[name] = declared.codes
            found |= {f"{name}.{column.name}": column.codes for column in declared.columns if column.codes}
    return found
