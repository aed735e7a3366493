"""Where a finding would turn and why it differs from a number, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from babel.lists import format_list

from distretto.rendering.reading import value_in_words
from distretto.rendering.text import (
    LOCALES,
    MINUS,
    arguments_of,
    has_message,
    lower_first,
    say,
    t,
    term,
    write,
    write_number,
)
from distretto.themes.asking import Request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.parameters import Parameter
from distretto.themes.turning import Difference, Turn, Variant

PERCENT = frozenset({"share", "change"})
"""Kinds of a headline that are read and typed in percent."""
WHOLE = frozenset({"count", "money"})
"""Kinds of a headline that have no decimals."""
MOST_DECIMALS = 3
"""A number with more decimals was computed, not read anywhere: it gets as many as the headline has."""
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
    reference = request.parameters.get("reference")
    present, turned = _sides(turn, reference, language)
    said = {"now": now, "present": present, "without": _without(parameter, turn.unanswered, language)}
    said |= {"gaps": "yes" if turn.unanswered else "no", "unit": "year" if parameter.kind == "year" else "other"}
    if turn.at is None:
        if turn.low is not None and turn.low != turn.high:
            low, high = (value_in_words(parameter, v, language) for v in (turn.low, turn.high))
            return t("explaining-same-between", language, low=low, high=high, **said)
        alone = turn.unanswered and len(turn.unanswered) == turn.tried
        return t("explaining-same-alone" if alone else "explaining-same", language, **said)
    side = "at"
    if parameter.kind == "number":
        side = "up" if turn.at > turn.now else "down"
    return t(
        f"explaining-turns-{side}", language, at=value_in_words(parameter, turn.at, language),
        conclusion=turned, **said,
    )


def _sides(turn: Turn, reference: str | None, language: str) -> tuple[str, str]:
    """The conclusion as it is and as it would be; in the findings' own sentences where it has no words."""
    other = turn.at if turn.parameter == "reference" else reference
    words = [
        "" if one is None else conclusion_in_words(one, language, beside)
        for one, beside in ((turn.present, reference), (turn.conclusion, other))
    ]
    if None not in words:
        return str(words[0]), str(words[1])
    told = [[say(one, language).rstrip(".") for one in says] for says in (turn.present_says, turn.says)]
    pairs = list(zip(*told, strict=False))
    told_apart = next((pair for pair in pairs if pair[0] != pair[1]), pairs[0] if pairs else None)
    return told_apart or (told[0][0] if told[0] else "", told[1][0] if told[1] else "")


def _without(parameter: Parameter, values: Sequence[Any], language: str) -> str:
    """The values that gave no answer; years that follow on one another as a span."""
    if parameter.kind != "year":
        return _joined([value_in_words(parameter, value, language) for value in values], language)
    spans: list[list[int]] = []
    for year in sorted(values):
        if spans and year == spans[-1][-1] + 1:
            spans[-1].append(year)
        else:
            spans.append([year])
    return _joined([_span(span) for span in spans], language)


def _joined(texts: list[str], language: str) -> str:
    return str(format_list(texts, locale=LOCALES[language]))


def _span(years: Sequence[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}\N{EN DASH}{years[-1]}"


def conclusion_in_words(conclusion: Conclusion, language: str, reference: str | None = None) -> str | None:
    """A conclusion in words: `in front are leather and footwear, furniture and clothing`; None where it has none.

    One that is measured by the `reference` names it.
    """
    if isinstance(conclusion.value, list | tuple):
        if not conclusion.value:
            return t("explaining-none", language)
        items = [{"kind": _kind(v), "v": v} for v in conclusion.value]
        key = f"conclusion-{conclusion.kind}"
        if has_message(key, language):
            return t(key, language, items=lower_first(write({"kind": "list", "v": items}, language)))
        return None
    key = f"conclusion-{conclusion.kind}-{conclusion.value}".replace("_", "-")
    if not has_message(key, language):
        return None
    against = {"reference": {"kind": "area", "v": reference}} if reference else {}
    return t(key, language, **arguments_of(against, language))


def headline_in_words(finding: Finding, language: str) -> str:
    """What the headline measures, for the field into which another source's number goes."""
    key = f"headline-{finding.analysis.replace('.', '-').replace('_', '-')}"
    if not has_message(key, language):
        return t("explaining-headline", language)
    areas = {
        name: {"kind": "area", "v": finding.parameters[name]}
        for name in ("region", "reference") if finding.parameters.get(name)
    }
    return t(key, language, **arguments_of({**finding.content["facts"], **areas}, language))


def read_difference(request: Request, found: Difference, finding: Finding, language: str) -> ReadDifference:
    """The difference between the headline and the reader's number, and the choices tried, nearest first.

    All numbers have the same decimals, those of the reader's number at least; a choice whose figure reads as the
    headline does is left out.
    """
    kind = finding.content["headline"]["kind"]
    number_of = _written_alike(found, kind, language)
    headline = number_of(found.headline)
    shown = [v for v in found.variants if v.parameter is None or number_of(v.headline) != headline]
    headings = tuple(t(f"explaining-column-{name}", language) for name in COLUMNS)
    rows = tuple(
        (
            parameter_label(v.parameter, language) if v.parameter else t("explaining-as-asked", language),
            _changed_value(request, v, language),
            number_of(v.headline),
            number_of(v.distance).lstrip("+"),
        )
        for v in shown
    )
    return ReadDifference(_why(request, found, number_of, shown[0], language), headings, rows)


def _why(
    request: Request, found: Difference, number_of: Callable[[float], str], nearest: Variant, language: str,
) -> str:
    """The sentence: what explains the number, first of all what is not published where that can."""
    said = {
        "given": number_of(found.given), "headline": number_of(found.headline),
        "choice": _choice(request, nearest, language), "figure": number_of(nearest.headline),
    }
    if said["given"] == said["headline"]:
        return t("explaining-agrees", language, **said)
    ends = {name: number_of(end) for name, end in zip(("low", "high"), found.bounds or (), strict=False)}
    if found.explained_by is not None:
        explained = t("explaining-explained", language, **said)
        return f"{explained} {t('explaining-within-too', language, **ends)}" if found.within else explained
    if found.within:
        return t("explaining-within", language, **said, **ends)
    return t("explaining-nearest-itself" if nearest.parameter is None else "explaining-not-explained", language, **said)


def _written_alike(found: Difference, kind: str, language: str) -> Callable[[float], str]:
    """A way to write numbers of a kind of headline with as many decimals as tell the reader's number apart."""
    factor = 100 if kind in PERCENT else 1
    typed = f"{found.given * factor:.6g}".partition(".")[2]
    small = kind == "auc" or (kind == "times" and max(abs(found.given), abs(found.headline)) < 1)
    usual = 0 if kind in WHOLE else 2 if small else 1
    digits = max(usual, len(typed)) if len(typed) <= MOST_DECIMALS else usual
    unit = "\N{NO-BREAK SPACE}%" if kind in PERCENT else ""

    def number_of(number: float) -> str:
        sign = "+" if kind == "change" and number > 0 else ""
        return f"{sign}{write_number(number * factor, language, digits)}{unit}"

    return number_of


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


def _kind(value: Any) -> str:
    from distretto.evidence.classifications.areas import parse_area
    from distretto.evidence.classifications.nace import get_industry

    for kind, known in (("industry", get_industry), ("area", parse_area)):
        try:
            known(str(value))
        except ValueError:
            continue
        return kind
    return "text"
