"""What a question or a finding that somebody follows concluded when she was last told, and what it concludes today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from distretto.catalogue.models import Follow
from distretto.themes.analysis import Analysis, UnknownAnalysis, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, ask, finding_by_hash, make_request
from distretto.themes.finding import Conclusion, Finding
from distretto.themes.parameters import RequestError

ANSWERS = ("question", "finding")
"""What is followed for its conclusion."""
NO_ANSWER: Mapping[str, Any] = {"hash": "", "conclusion": None, "says": []}
"""What is known where the question cannot be answered."""

Channel = Literal["seen", "read"]
"""By mail, or on the person's page: each is told of a change by itself."""
State = Literal["other", "again", "no_answer"]


@dataclass(frozen=True)
class Turned:
    """A conclusion that is another now: of each the first statement that differs, None where there was no answer.

    state : another conclusion, again the one that was followed, or no answer any more.
    """

    state: State
    then: Mapping[str, Any] | None
    now: Mapping[str, Any] | None
    known: Mapping[str, Any]


def question_target(request: Request) -> str:
    """A question as it is followed: the analysis and the parameters that are not at their defaults."""
    return "?".join(part for part in (request.analysis.id, urlencode(request.changed, safe=":*,")) if part)


def request_of_target(target: str) -> Request:
    """The question that is followed; raises UnknownAnalysis or RequestError."""
    analysis, _, query = target.partition("?")
    return make_request(analysis, dict(parse_qsl(query)))


def known_at_start(what: str, target: str) -> dict[str, Any] | None:
    """What to keep of a question or a finding when somebody begins to follow it; None where there is none."""
    try:
        if what == "question":
            request = request_of_target(target)
            asked: Mapping[str, Any] = request.changed
            found: Finding | None = ask(request.analysis.id, asked)
        else:
            found = finding_by_hash(target)
            asked = found.parameters if found is not None else {}
    except (UnknownAnalysis, RequestError, CannotAnswer):
        return None
    if found is None:
        return None
    start = _known(found)
    today = start if what == "question" else conclusion_today(found.analysis, asked)
    return {
        "asked": {"analysis": found.analysis, "parameters": dict(asked)}, "start": start, "seen": today, "read": today,
    }  # fmt: skip


def conclusion_today(analysis: str, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the same question concludes today."""
    try:
        return _known(ask(analysis, parameters))
    except (UnknownAnalysis, RequestError, CannotAnswer):
        return NO_ANSWER


def turned(follow: Follow, channel: Channel) -> Turned | None:
    """Whether the conclusion is another than the channel last told, by the analysis' own rule; None where it is not.

    A finding is held against itself as it was kept, a question against what was last told of it.
    """
    asked = follow.known["asked"]
    now = conclusion_today(asked["analysis"], asked["parameters"])
    told = follow.known[channel]
    if _same(asked["analysis"], told, now):
        return None
    held = follow.known["start"] if follow.what == "finding" else told
    at = _differing(held["says"], now["says"])
    return Turned(_state(follow, now), _statement(held, at), _statement(now, at), now)


def _state(follow: Follow, now: Mapping[str, Any]) -> State:
    if now["conclusion"] is None:
        return "no_answer"
    asked, start = follow.known["asked"], follow.known["start"]
    again = follow.what == "finding" and _same(asked["analysis"], start, now)
    return "again" if again else "other"


def _known(finding: Finding) -> dict[str, Any]:
    content = finding.content
    return {"hash": finding.hash, "conclusion": content["conclusion"], "says": content["says"]}


def _same(analysis_id: str, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    if one["conclusion"] is None or other["conclusion"] is None:
        return one["conclusion"] is other["conclusion"]
    declared: Analysis = get_analysis(analysis_id)
    return bool(declared.same(Conclusion(**one["conclusion"]), Conclusion(**other["conclusion"])))


def _differing(one: Sequence[Any], other: Sequence[Any]) -> int:
    """The first statement in which the two differ; the first one where they do not."""
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)


def _statement(known: Mapping[str, Any], at: int) -> Mapping[str, Any] | None:
    return known["says"][at] if known["says"] else None
