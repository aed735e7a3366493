"""Pins: a finding as it was when somebody came to rely on it, and what its question gives now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from distretto.evidence.store import Store
from distretto.themes.analysis import UnknownAnalysis, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import TakesLong, answer_at_once, make_request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.parameters import RequestError

State = Literal["unchanged", "same_conclusion", "turned", "unanswered", "not_computed"]
STATES: tuple[State, ...] = ("unchanged", "same_conclusion", "turned", "unanswered", "not_computed")
"""The finding is the same; it is another with the same conclusion; its conclusion is another; its question has no
answer any more; the answer takes long and has not been computed since."""


@dataclass(frozen=True)
class Pinned:
    """What is kept of a finding: its name, its question, its conclusion, what it said, and where its data are from."""

    hash: str
    analysis: str
    parameters: Mapping[str, Any]
    conclusion: Mapping[str, Any]
    says: tuple[Mapping[str, Any], ...]
    data: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Now:
    """What the question of a pin gives now; `finding` where it has an answer."""

    state: State
    finding: Finding | None = None


def pin(finding: Finding) -> Pinned:
    """What to keep of a finding."""
    content = finding.content
    return Pinned(
        finding.hash, finding.analysis, finding.parameters, content["conclusion"], tuple(content["says"]),
        tuple(content["provenance"]["data"]),
    )


def now_of(pinned: Pinned, store: Store, *, day: str) -> Now:
    """The same question asked today (`day`), beside what was pinned; nothing that takes long is computed."""
    try:
        declared = get_analysis(pinned.analysis)
        days = {p.id: day for p in declared.parameters if p.kind == "day" and pinned.parameters.get(p.id)}
        found = answer_at_once(make_request(pinned.analysis, {**pinned.parameters, **days}), store)
    except TakesLong:
        return Now("not_computed")
    except (UnknownAnalysis, RequestError, CannotAnswer):
        return Now("unanswered")
    if found.hash == pinned.hash:
        return Now("unchanged", found)
    same = declared.same(Conclusion(**pinned.conclusion), found.conclusion)
    return Now("same_conclusion" if same else "turned", found)
