"""Recommending: what the findings on an area show to be missing or open to improvement, question by question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.closed import any_closed
from distretto.evidence.store import Store
from distretto.themes.analysis import THEME_IDS, Analysis, UnknownAnalysis, analyses, get_analysis, no_gaps
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, answer_at_once, datasets_of, make_request, request_of
from distretto.themes.finding import Finding
from distretto.themes.gaps import Gap

Asking = Mapping[str, Mapping[str, Any]]
"""By the id of an analysis, the parameters beside the area with which a reader asked it."""


@dataclass(frozen=True)
class Offered:
    """One question with its gaps; where it has no answer, why, and whether one would only have to be waited for."""

    analysis: str
    finding: Finding | None
    gaps: tuple[Gap, ...]
    why_not: CannotAnswer | None = None

    @property
    def later(self) -> Request | None:
        """The question that takes long and has not been computed yet."""
        return self.why_not.request if isinstance(self.why_not, TakesLong) else None


def recommending(themes: Iterable[str] = THEME_IDS) -> tuple[Analysis, ...]:
    """The analyses on an area that recommend something, in the order of their questions."""
    wanted = set(themes)
    return tuple(
        one for one in analyses()
        if one.theme in wanted and one.recommends is not no_gaps and any(p.id == "region" for p in one.parameters)
    )


def recommendations(
    region: str, store: Store, *, day: str, themes: Iterable[str] = THEME_IDS, asked: Asking | None = None,
) -> tuple[Offered, ...]:
    """What the questions of these themes recommend for an area; raises RequestError for a wrong parameter.

    Nothing that takes long is computed. day : that for questions which ask for one.
    """
    given = asked or {}
    return tuple(_offered(one, region, store, day, given.get(one.id, {})) for one in recommending(themes))


def _offered(analysis: Analysis, region: str, store: Store, day: str, given: Mapping[str, Any]) -> Offered:
    days = {p.id: day for p in analysis.parameters if p.kind == "day"}
    request = make_request(analysis.id, {**days, **given, "region": region})
    try:
        finding = answer_at_once(request, store)
    except CannotAnswer as error:
        return Offered(analysis.id, None, (), error)
    return Offered(analysis.id, finding, gaps_of(finding))


def gaps_of(finding: Finding) -> tuple[Gap, ...]:
    """The gaps of a finding; none of one that an earlier version of its analysis made, or that is asked no more."""
    try:
        declared = get_analysis(finding.analysis)
    except UnknownAnalysis:
        return ()
    return declared.recommends(finding) if finding.content["analysis"]["version"] == declared.version else ()


def is_open(finding: Finding) -> bool:
    """Whether everybody may see a finding: nothing under it, or under what it takes over, is closed."""
    names = {data["dataset"] for data in finding.content["provenance"]["data"]}
    request = request_of(finding)
    return not any_closed(names | datasets_of(request) if request else names)
