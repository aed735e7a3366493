"""A finding explains itself: where it would turn, and why it differs from a number that the reader has."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.store import Store
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, answer_request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.parameters import Parameter, RequestError
from distretto.themes.progress import Progress, unheard

BISECTIONS = 6
COUNTRY = 2
"""Length of a country's code."""
UNION = "eu27"
"""The reference that other sources take most often."""
USED_YEARS = {"first_year": "first", "last_year": "last"}
"""Parameters that the data can overrule, with the fact that names the year which the finding really is of."""
SAME = 1e-6
"""Headlines so near to one another (relative) are the same number."""


@dataclass(frozen=True)
class Turn:
    """What one parameter does to the conclusion.

    `at` is the value nearest to the present one at which the conclusion is another (None: at none of
    the values tried), `tried` how many values were looked at, `conclusion` what it would then be (or what it stays),
    `present` what it is now. `low` and `high` are the ends of the numbers that gave an answer, `unanswered` the
    values that gave none: nothing is known of what the conclusion would be there. `present_says` are the statements
    of the finding as it is, `says` those of the one at `at`: the words of a conclusion that has none of its own.
    """

    parameter: str
    now: Any
    at: Any | None
    conclusion: Conclusion | None
    tried: int
    low: Any | None = None
    high: Any | None = None
    present: Conclusion | None = None
    unanswered: tuple[Any, ...] = ()
    present_says: tuple[Mapping[str, Any], ...] = ()
    says: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True)
class Variant:
    """The headline under one changed parameter, and how far it then is from the reader's number."""

    parameter: str | None
    value: Any
    headline: float
    distance: float


@dataclass(frozen=True)
class Difference:
    """Why a finding differs from a number: the variants, nearest first, and whether one explains it.

    `bounds` are the ends between which the headline lies counting what is not published, where the finding has them.
    """

    given: float
    headline: float
    variants: tuple[Variant, ...]
    explained_by: Variant | None
    bounds: tuple[float, float] | None = None

    @property
    def within(self) -> bool:
        """Whether the reader's number lies within the bounds: what is not published can explain it."""
        return self.bounds is not None and self.bounds[0] <= self.given <= self.bounds[1]


def where_it_turns(request: Request, store: Store, progress: Progress = unheard) -> tuple[Turn, ...]:
    """For each parameter with values to probe, the nearest one at which the conclusion changes.

    Numbers and years are tried outwards from the present value, and for numbers the turning point is
    then narrowed by bisection; choices and areas are tried in the order of their declaration. `progress` hears of each
    value; those that need not be tried any more count as tried.
    """
    present = answer_request(request, store)
    probed = [p for p in request.analysis.parameters if p.probe]
    sizes = [len(tuple(_outwards(p, request.parameters[p.id]))) for p in probed]
    found = []
    for place, parameter in enumerate(probed):
        before = sum(sizes[:place])

        def tried(many: int, before: int = before) -> None:
            progress(before + many, sum(sizes), "progress-turns")

        found.append(_turn(request, parameter, present, store, tried))
    return tuple(found)


def _turn(
    request: Request, parameter: Parameter, present: Finding, store: Store, progress: Callable[[int], None],
) -> Turn:
    now = request.parameters[parameter.id]
    tried: list[Any] = []
    unanswered: list[Any] = []
    last_same = {"up": now, "down": now}
    for value in _outwards(parameter, now):
        progress(len(tried))
        tried.append(value)
        found = _variant(request, parameter, value, store)
        side = "up" if _numeric(value, now) and value > now else "down"
        if found is None:
            unanswered.append(value)
            continue
        if not request.analysis.same(present.conclusion, found.conclusion):
            if parameter.kind == "number":
                value, found = _narrow(request, parameter, present, last_same[side], value, found, store)
            return Turn(
                parameter.id, now, value, found.conclusion, len(tried), present=present.conclusion,
                unanswered=tuple(unanswered), present_says=_says(present), says=_says(found),
            )
        last_same[side] = value
    numeric = [v for v in [now, *tried] if isinstance(v, int | float) and v not in unanswered]
    low, high = (min(numeric), max(numeric)) if numeric else (None, None)
    return Turn(
        parameter.id, now, None, present.conclusion, len(tried), low, high,
        present=present.conclusion, unanswered=tuple(unanswered), present_says=_says(present),
    )


def _says(finding: Finding) -> tuple[Mapping[str, Any], ...]:
    return tuple(finding.content["says"])


def _narrow(
    request: Request, parameter: Parameter, present: Finding, same: float, other: float, turned: Finding, store: Store,
) -> tuple[float, Finding]:
    for _ in range(BISECTIONS):
        middle = (same + other) // 2 if parameter.whole else float(f"{(same + other) / 2:.4g}")
        if middle in (same, other):
            break
        found = _variant(request, parameter, middle, store)
        if found is None:
            break
        if request.analysis.same(present.conclusion, found.conclusion):
            same = middle
        else:
            other, turned = middle, found
    return other, turned


def _outwards(parameter: Parameter, now: Any) -> Iterable[Any]:
    values = [value for value in parameter.probe if value != now]
    if all(_numeric(value, now) for value in values):
        return sorted(values, key=lambda value: (abs(value - now), value))
    return values


def _numeric(*values: Any) -> bool:
    return all(isinstance(value, int | float) for value in values)


def _variant(request: Request, parameter: Parameter, value: Any, store: Store) -> Finding | None:
    """The finding with another value of a parameter; None where there is none, or where another year stands in."""
    try:
        finding = answer_request(request.but(**{parameter.id: value}), store)
    except (CannotAnswer, RequestError):
        return None
    used = finding.content["facts"].get(USED_YEARS.get(parameter.id, ""))
    return finding if used is None or used["v"] == value else None


def why_this_differs(request: Request, given: float, store: Store, *, tolerance: float = 0.01) -> Difference:
    """Compare the reader's number with the headline and with what it would be under each other choice.

    Beside the values that a parameter declares, the country of the area and the European Union are tried as references.

    A choice that leaves the headline as it is explains nothing and is left out. A variant explains the number when it
    comes within `tolerance` (relative) of it and nearer than the headline itself does. Raises CannotAnswer where the
    finding has no number for a headline.
    """
    finding = answer_request(request, store)
    present = _headline(finding)
    if present is None:
        raise CannotAnswer("cannot-no-headline", "This finding has no single number to compare with.")
    variants = [Variant(None, None, present, abs(present - given))]
    for parameter in request.analysis.parameters:
        for value in _candidates(request, parameter):
            if value == request.parameters[parameter.id]:
                continue
            variant = _variant(request, parameter, value, store)
            headline = _headline(variant) if variant else None
            if headline is not None and not math.isclose(headline, present, rel_tol=SAME):
                variants.append(Variant(parameter.id, value, headline, abs(headline - given)))
    ordered = tuple(sorted(variants, key=lambda v: (v.distance, v.parameter is not None, str(v.value))))
    best = ordered[0]
    close = best.distance <= tolerance * max(abs(given), 1e-12)
    explains = best if close and best.parameter is not None else None
    return Difference(given, present, ordered, explains, _bounds(finding))


def _candidates(request: Request, parameter: Parameter) -> tuple[Any, ...]:
    """The values of a parameter that may be behind another number: those that it declares, and usual references."""
    if parameter.id != "reference" or "region" not in request.parameters:
        return parameter.probe
    countries = {member[:COUNTRY] for member in request.parameters.area().members}
    own = tuple(countries) if len(countries) == 1 else ()
    return tuple(dict.fromkeys((*parameter.probe, *own, UNION)))


def _bounds(finding: Finding) -> tuple[float, float] | None:
    facts = finding.content["facts"]
    ends = [facts[name]["v"] for name in ("bound_low", "bound_high") if name in facts]
    return (float(ends[0]), float(ends[1])) if len(ends) == 2 else None


def _headline(finding: Finding) -> float | None:
    headline = finding.content["headline"]
    return headline["v"] if headline and isinstance(headline["v"], int | float) else None
