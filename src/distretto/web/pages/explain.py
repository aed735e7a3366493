"""A finding explains itself on its page: where it would turn, and why another number differs. Both are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from distretto.evidence.store import default_store
from distretto.rendering.explaining import (
    ReadDifference,
    headline_in_words,
    read_difference,
    read_turns,
    typed_number,
)
from distretto.rendering.problems import problem_of
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request
from distretto.themes.finding import Finding
from distretto.themes.turning import why_this_differs
from distretto.themes.turns_kept import turns_at_once
from distretto.web.addresses import same_with


@dataclass(frozen=True)
class Explanation:
    """What the reader asked to have explained, and the addresses that ask for it."""

    turns_address: str
    turns: tuple[tuple[str, str], ...] | None
    can_compare: bool
    label: str
    number: str
    difference: ReadDifference | None
    wrong: str


def explanation(http: HttpRequest, request: Request, finding: Finding, language: str) -> Explanation:
    """The explanations that the address asks for (`turns=1`, `compare_with=19.5`); raises TakesLong."""
    sent = http.GET.get("compare_with")
    typed = (sent or "").strip()
    headline = finding.content["headline"]
    quantity = headline_in_words(finding, language)
    difference, wrong = _difference(request, finding, typed, language) if typed else (None, "")
    if sent is not None and not typed:
        wrong = t("explaining-nothing-entered", language, quantity=quantity)
    return Explanation(
        turns_address=same_with(http, turns="1") + "#turns",
        turns=_turns(request, language) if http.GET.get("turns") else None,
        can_compare=bool(headline) and isinstance(headline["v"], int | float),
        label=t("explaining-label", language, quantity=quantity),
        number=typed,
        difference=difference,
        wrong=wrong,
    )


def _turns(request: Request, language: str) -> tuple[tuple[str, str], ...]:
    return read_turns(request, turns_at_once(request, default_store()), language)


def _difference(
    request: Request,
    finding: Finding,
    typed: str,
    language: str,
) -> tuple[ReadDifference | None, str]:
    try:
        number = typed_number(typed, (finding.content["headline"] or {}).get("kind", ""))
    except ValueError:
        return None, t("error-not-a-number", language, given=typed)
    try:
        found = why_this_differs(request, number, default_store())
    except CannotAnswer as error:
        problem = problem_of(error, language)
        return None, problem.sentence if problem else ""
    return read_difference(request, found, finding, language), ""
