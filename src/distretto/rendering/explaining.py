"""Where a finding would turn and why it differs from a number, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from distretto.rendering.reading import value_in_words
from distretto.rendering.text import MINUS, has_message, lower_first, t, term, write, write_number, write_share
from distretto.themes.asking import Request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.turning import Difference, Turn, Variant

PERCENT = frozenset({"share", "change"})
"""Kinds of a headline that are read and typed in percent."""
COLUMNS = ("parameter", "value", "figure", "distance")


@dataclass(frozen=True)
class ReadDifference:
    """The difference in words: one sentence, and a table of what the number would be under other choices."""

    sentence: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_turns(request: Request, turns: Iterable[Turn], language: str) -> tuple[tuple[str, str], ...]:
    """Each parameter's label with what it does to the conclusion."""
    return tuple(
        (parameter_label(turn.parameter, language), _turn(request, turn, language)) for turn in turns
    )


def _turn(request: Request, turn: Turn, language: str) -> str:
    parameter = request.analysis.parameter(turn.parameter)
    now = value_in_words(parameter, turn.now, language)
    conclusion = conclusion_in_words(turn.conclusion, language) if turn.conclusion else ""
    if turn.at is None:
        if turn.low is not None and turn.low != turn.high:
            low, high = (value_in_words(parameter, v, language) for v in (turn.low, turn.high))
            return t("explaining-same-between", language, now=now, low=low, high=high, conclusion=conclusion)
        return t("explaining-same", language, now=now, conclusion=conclusion)
    at = value_in_words(parameter, turn.at, language)
    side = "at"
    if parameter.kind == "number":
        side = "up" if turn.at > turn.now else "down"
    return t(f"explaining-turns-{side}", language, now=now, at=at, conclusion=conclusion)


def conclusion_in_words(conclusion: Conclusion, language: str) -> str:
    """A conclusion in words: `in front are leather and footwear, furniture and clothing`."""
    if isinstance(conclusion.value, list | tuple):
        if not conclusion.value:
            return t("explaining-none", language)
        items = [{"kind": "industry" if _is_industry(v) else "text", "v": v} for v in conclusion.value]
        named = write({"kind": "list", "v": items}, language)
        key = f"conclusion-{conclusion.kind}"
        return t(key, language, items=lower_first(named)) if has_message(key, language) else named
    key = f"conclusion-{conclusion.kind}-{conclusion.value}".replace("_", "-")
    return t(key, language) if has_message(key, language) else str(conclusion.value)


def read_difference(request: Request, found: Difference, finding: Finding, language: str) -> ReadDifference:
    """The difference between the headline and the reader's number, and the choices tried, nearest first."""
    kind = finding.content["headline"]["kind"]

    def figure(number: float) -> str:
        return write({"kind": kind, "v": number}, language)

    def number_of(number: float) -> str:
        return figure(number) if kind in PERCENT else write_number(number, language)

    given, headline = number_of(found.given), number_of(found.headline)
    if found.explained_by is not None:
        sentence = t(
            "explaining-explained", language, given=given, headline=headline,
            choice=_choice(request, found.explained_by, language),
            figure=number_of(found.explained_by.headline),
        )
    elif found.variants[0].parameter is None:
        sentence = t("explaining-nearest-itself", language, given=given, headline=headline)
    else:
        sentence = t(
            "explaining-not-explained", language, given=given, headline=headline,
            choice=_choice(request, found.variants[0], language),
            figure=number_of(found.variants[0].headline),
        )
    headings = tuple(t(f"explaining-column-{name}", language) for name in COLUMNS)
    rows = tuple(
        (
            parameter_label(v.parameter, language) if v.parameter else t("explaining-as-asked", language),
            _changed_value(request, v, language),
            figure(v.headline),
            write_share(v.distance, language) if kind in PERCENT else write_number(v.distance, language),
        )
        for v in found.variants
    )
    return ReadDifference(sentence, headings, rows)


def typed_number(typed: str, kind: str) -> float:
    """The number that a reader typed, with point or comma, in the unit in which a headline of that kind is read.

    A percentage may carry its sign: 3.9 and 3.9 % are both 0.039. Raises ValueError for what is no number.
    """
    bare = typed.replace("\N{NO-BREAK SPACE}", "").replace(" ", "").replace(MINUS, "-").replace(",", ".").rstrip("%")
    return float(bare) / 100 if kind in PERCENT else float(bare)


def parameter_label(parameter: str, language: str) -> str:
    """A parameter's label."""
    return term(f"parameter-{parameter.replace('_', '-')}", language)


def _choice(request: Request, variant: Variant, language: str) -> str:
    if variant.parameter is None:
        return t("explaining-as-asked", language)
    return f"{parameter_label(variant.parameter, language)}: {_changed_value(request, variant, language)}"


def _changed_value(request: Request, variant: Variant, language: str) -> str:
    if variant.parameter is None:
        return ""
    return value_in_words(request.analysis.parameter(variant.parameter), variant.value, language)


def _is_industry(value: Any) -> bool:
    from distretto.evidence.classifications.nace import get_industry

    try:
        get_industry(str(value))
    except ValueError:
        return False
    return True
