"""The parameters of a question as a form: whoever changes one gets another address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.classifications import areas, industry_groups
from distretto.evidence.classifications.code_lists import UnknownCodeList, file_list
from distretto.evidence.classifications.stored_lists import list_of
from distretto.rendering.problems import Problem
from distretto.rendering.reading import value_in_words
from distretto.rendering.text import has_message, t, term
from distretto.themes.analysis import Analysis
from distretto.themes.parameters import Parameter
from distretto.web import subjects


@dataclass(frozen=True)
class Option:
    """One choice of a field; `heading` where it is one of several that a list groups."""

    value: str
    label: str
    chosen: bool = False
    heading: str = ""


@dataclass(frozen=True)
class Field:
    """One parameter as a field, with what is wrong about it where something is.

    usual : the codes that count where none are chosen, which are then shown as chosen.
    code_list : the list whose names are suggested while one is typed.
    """

    id: str
    how: str
    label: str
    why: str
    value: str
    options: tuple[Option, ...] = ()
    low: str = ""
    high: str = ""
    step: str = "any"
    error: str = ""
    usual: str = ""
    code_list: str = ""


def fields_of(
    analysis: Analysis,
    values: Mapping[str, Any],
    language: str,
    problem: Problem | None = None,
) -> tuple[Field, ...]:
    """A field for each parameter that may be changed in place; the subjects come first."""
    wrong = {fault.parameter: fault.sentence for fault in problem.faults} if problem else {}
    return tuple(
        _field(p, values.get(p.id, p.default), language, wrong.get(p.id, ""), p.usual(values) if p.usual else "")
        for p in analysis.parameters if p.in_place
    )


def _field(p: Parameter, value: Any, language: str, error: str, usual: str) -> Field:
    key = f"parameter-{p.id.replace('_', '-')}"
    why = t(f"{key}-why", language) if has_message(f"{key}-why", language) else ""
    made = {
        "area": _area, "industries": _industries, "year": _year, "choice": _choice, "number": _number, "codes": _codes,
        "code": _code,
    }
    value = value or usual or value
    plainly: dict[str, Any] = {"how": p.kind, "value": str(value or "")}
    rest = made[p.kind](p, value, language) if p.kind in made else plainly
    why = " ".join(filter(None, (why, rest.pop("unspoken", ""))))
    return Field(id=p.id, label=term(key, language), why=why, error=error, usual=usual, **rest)


def _area(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    try:
        shown = subjects.shown_area(str(value), language) if value else ""
    except ValueError:
        shown = str(value)
    named = [areas.parse_area(named.id) for named in areas.named_areas()]
    return {
        "how": "area",
        "value": shown,
        "options": tuple(
            Option(subjects.shown_area(area.id, language), areas.area_name(area, language)) for area in named
        ),
    }


def _industries(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    try:
        shown = subjects.shown_industries(str(value), language) if value else ""
    except ValueError:
        shown = str(value)
    return {
        "how": "industries",
        "value": shown,
        "options": tuple(
            Option(subjects.shown_industries(group.id, language), industry_groups.group_name(group, language))
            for group in (industry_groups.parse_industries(named.id) for named in industry_groups.named_groups())
        ),
    }


def _year(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    years = p.among[::-1] or range(int(p.high or 0), int(p.low or 0) - 1, -1)
    now = str(value or p.default or "")
    earliest = (Option("", t("year-earliest", language), not now),) if p.optional else ()
    return {
        "how": "choice",
        "value": now,
        "options": (*earliest, *(Option(str(y), str(y), str(y) == now) for y in years)),
    }


def _choice(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    now = str(value or p.default)
    return {
        "how": "choice",
        "value": now,
        "options": tuple(Option(o, value_in_words(p, o, language), o == now) for o in p.options),
    }


def _codes(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    chosen, listed = str(value or "").split(","), file_list(p.code_list)
    return {
        "how": "codes",
        "value": str(value or ""),
        "options": tuple(
            Option(
                code.code, code.label(language), code.code in chosen,
                listed.get(code.parent).label(language) if code.parent else "",
            )
            for code in listed.choices
        ),
    }


def _code(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    return {
        "how": "code", "value": shown_code(p.code_list, str(value or ""), language), "code_list": p.code_list,
        **({} if speaks(p.code_list, language) else {"unspoken": t("code-names-english", language)}),
    }


def speaks(code_list: str, language: str) -> bool:
    """Whether a list has its names in the language; one that is not here has nothing to warn of."""
    try:
        return list_of(code_list).speaks(language)
    except UnknownCodeList:
        return True


def shown_code(code_list: str, code: str, language: str) -> str:
    """A code as a field shows it, its name first; what is no code of the list as it was typed."""
    try:
        known = list_of(code_list)
    except UnknownCodeList:
        return code
    return f"{known.label(code, language)} ({code})" if code in known else code


def _number(p: Parameter, value: Any, language: str) -> dict[str, Any]:
    now = p.default if value is None else value
    return {
        "how": "number",
        "value": f"{now:g}" if isinstance(now, int | float) else str(now or ""),
        "low": _bound(p.low),
        "high": _bound(p.high),
        "step": _bound(p.step) or "any",
    }


def _bound(number: float | None) -> str:
    return "" if number is None else f"{number:g}"
