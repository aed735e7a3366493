"""Whether an applicant fits a call: each condition met, unmet or unknown, and what follows from all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Truth = bool | None
"""Kleene's three values: yes, no, and not known."""

Verdict = Literal["eligible", "nearly", "not", "unknown"]


@dataclass(frozen=True)
class Condition:
    """One condition of a call beside one applicant.

    name : what is asked. met : whether it is, None where the call or the applicant does not say.
    mendable : whether the applicant could still come to meet it before the deadline (one more partner), or not (the
    country it is in).
    """

    name: str
    met: Truth
    mendable: bool = False


@dataclass(frozen=True)
class Eligibility:
    """The verdict and its reasons: names of conditions, in the order given."""

    verdict: Verdict
    met: tuple[str, ...]
    mendable: tuple[str, ...]
    unmet: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def known_share(self) -> float:
        """Share of the conditions of which it is known whether they are met; NaN with no condition at all."""
        known = len(self.met) + len(self.mendable) + len(self.unmet)
        return known / (known + len(self.unknown)) if known or self.unknown else float("nan")


def eligibility(conditions: Sequence[Condition]) -> Eligibility:
    """What an applicant's chances at the door are, by the strong conjunction of three-valued logic.

    not, if some condition is unmet and cannot be mended; else nearly, if some is unmet; else unknown, if some is
    unknown or there is none; else eligible

    A condition of which nothing is known never counts as met, nor as unmet. Raises ValueError for a name given twice.
    Source: Kleene (1952), Introduction to Metamathematics, § 64, strong conjunction.
    """
    names = [condition.name for condition in conditions]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the condition {twice} is given twice")
    met = tuple(c.name for c in conditions if c.met)
    unknown = tuple(c.name for c in conditions if c.met is None)
    mendable = tuple(c.name for c in conditions if c.met is False and c.mendable)
    unmet = tuple(c.name for c in conditions if c.met is False and not c.mendable)
    verdict: Verdict = "not" if unmet else "nearly" if mendable else "unknown" if unknown or not met else "eligible"
    return Eligibility(verdict, met, mendable, unmet, unknown)


def any_of(wanted: frozenset[str] | None, has: frozenset[str] | None) -> Truth:
    """Whether one has at least one of what is wanted; None where either side does not say. Nothing wanted is met."""
    if wanted is None:
        return None
    if not wanted:
        return True
    return None if has is None else bool(wanted & has)


def within_any(wanted: frozenset[str], has: frozenset[str] | None) -> Truth:
    """Whether one is in what is wanted, by codes that begin with those that they lie in (`ITI3` in `IT`, `C15` in `C`).

    None where one does not say, or where only a part of what one has is wanted.
    """
    if has is None:
        return None
    if any(own.startswith(code) for own in has for code in wanted):
        return True
    return None if any(code.startswith(own) for own in has for code in wanted) else False


def at_least(wanted: float | None, has: float | None) -> Truth:
    """Whether one has as many as are wanted; None where either side does not say."""
    return None if wanted is None or has is None else has >= wanted
