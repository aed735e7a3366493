"""Counting a ballot: from its votes to a result in which every step can be checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from distretto.groups.domain.balloting import GRADES, TOP_SCORE
from distretto.groups.domain.voting import ABSTAIN, CONSENT
from distretto.groups.models import Ballot, Decision
from distretto.methods.ballots import approval, consent, majority_judgement, score

Outcome = Decision.Outcome


def count(ballot: Ballot, choices: Sequence[Any]) -> dict[str, Any]:
    """The result of these choices, free of language.

    cast : all votes, abstentions among them, as the quorum counts them; counted : those that the arithmetic is about.
    rows : what each option got; places, winners : numbers of options; reached : whether the first reached what it had
    to (None where nothing was asked). chosen : the number of the option that is decided; None for none.
    """
    counted = [one for one in choices if one != ABSTAIN]
    found = _COUNTS[Ballot.Method(ballot.method)](ballot, counted)
    quorate = len(choices) >= ballot.quorum
    outcome = _outcome(found, quorate=quorate)
    return {
        "method": ballot.method, "eligible": ballot.eligible, "cast": len(choices), "counted": len(counted),
        "abstained": len(choices) - len(counted), "quorum": ballot.quorum, "quorum_percent": ballot.quorum_percent,
        "quorate": quorate, "least": ballot.least, **found, "outcome": str(outcome),
        "chosen": found["winners"][0] if outcome == Outcome.ADOPTED else None,
    }  # fmt: skip


def _outcome(found: dict[str, Any], *, quorate: bool) -> str:
    if not quorate:
        return Outcome.NO_QUORUM
    if not found["winners"] or found["reached"] is False:
        return Outcome.REFUSED
    return Outcome.TIE if len(found["winners"]) > 1 else Outcome.ADOPTED


def _consent(_: Ballot, counted: Sequence[Any]) -> dict[str, Any]:
    agreeing = sum(one == CONSENT for one in counted)
    found = consent(agreeing, len(counted) - agreeing)
    return {
        "rows": [{"consents": found.consents, "objections": found.objections}], "places": [[0]],
        "winners": [0] if found.adopted else [], "reached": None,
    }  # fmt: skip


def _approval(ballot: Ballot, counted: Sequence[Any]) -> dict[str, Any]:
    votes = np.zeros((len(counted), len(ballot.options)), dtype=int)
    for row, chosen in enumerate(counted):
        votes[row, chosen] = 1
    found = approval(votes)
    reached = _reached(
        ballot, found.winners, lambda first, least: int(found.approvals[first]) * 100 >= least * found.votes
    )
    return {
        "rows": [{"approvals": int(one)} for one in found.approvals], "places": _lists(found.places),
        "winners": list(found.winners), "reached": reached,
    }  # fmt: skip


def _score(ballot: Ballot, counted: Sequence[Any]) -> dict[str, Any]:
    votes = np.array(counted, dtype=int).reshape(len(counted), len(ballot.options))
    found = score(votes, top=TOP_SCORE)
    reached = _reached(ballot, found.winners, lambda first, least: int(found.totals[first]) >= least * found.votes)
    return {
        "rows": [
            {"total": int(found.totals[at]), "wins": int(found.wins[at]),
             "scores": [int((votes[:, at] == one).sum()) for one in range(TOP_SCORE + 1)]}
            for at in range(len(ballot.options))
        ],
        "prefer": found.prefer.tolist(), "broken": found.broken, "places": _lists(found.places),
        "winners": list(found.winners), "reached": reached,
    }  # fmt: skip


def _majority(ballot: Ballot, counted: Sequence[Any]) -> dict[str, Any]:
    votes = np.array(counted, dtype=int).reshape(len(counted), len(ballot.options))
    found = majority_judgement([[int((votes[:, at] == grade).sum()) for grade in range(len(GRADES))]
                                for at in range(len(ballot.options))])  # fmt: skip
    return {
        "rows": [
            {"counts": found.counts[at].tolist(), "grade": int(found.grade[at]), "above": int(found.above[at]),
             "below": int(found.below[at]), "sign": int(found.sign[at]), "value": list(found.values[at])}
            for at in range(len(ballot.options))
        ],
        "places": _lists(found.places), "winners": list(found.winners),
        "reached": _reached(ballot, found.winners, lambda first, least: int(found.grade[first]) <= least),
    }  # fmt: skip


def _reached(ballot: Ballot, winners: Sequence[int], holds: Any) -> bool | None:
    return None if ballot.least is None or not winners else bool(holds(winners[0], ballot.least))


def _lists(places: Sequence[Sequence[int]]) -> list[list[int]]:
    return [list(one) for one in places]


_COUNTS = {
    Ballot.Method.CONSENT: _consent, Ballot.Method.APPROVAL: _approval,
    Ballot.Method.SCORE: _score, Ballot.Method.MAJORITY: _majority,
}
