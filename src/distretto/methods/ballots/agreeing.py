"""Consent and approval: who is against, and how many are for what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from distretto.methods.ballots.places import Places, places_of


@dataclass(frozen=True)
class Consent:
    """A vote by consent. adopted : somebody voted and nobody objected."""

    consents: int
    objections: int
    votes: int
    adopted: bool


def consent(consents: int, objections: int) -> Consent:
    """Consent: something is adopted when nobody objects. One objection holds it up, however many consent.

    votes = consents + objections; adopted when objections = 0 and consents > 0. Abstentions are in neither.

    Raises ValueError for negative numbers.
    Source: sociocratic consent decision-making, Endenburg (1998), Sociocracy: The organization of decision-making.
    """
    if consents < 0 or objections < 0:
        raise ValueError(f"consents, objections: {consents}, {objections} are no numbers of votes.")
    return Consent(consents, objections, consents + objections, adopted=consents > 0 and objections == 0)


@dataclass(frozen=True)
class Approval:
    """A vote by approval. approvals : of each option. places : the options in order; winners : the first place."""

    approvals: npt.NDArray[np.int64]
    votes: int
    places: Places
    winners: tuple[int, ...]


def approval(votes: npt.ArrayLike) -> Approval:
    """Approval voting: each vote approves as many options as it will; the option with the most approvals comes first.

    a[i] = sum over the votes v of x[v, i], x[v, i] = 1 where v approves i, else 0

    votes : (votes, options), 0 or 1; abstentions are left out before. Options with equal approvals share a place: the
    rule breaks no tie. Without votes there is no winner.
    Raises ValueError for another shape and for values other than 0 and 1.
    Source: Brams & Fishburn (1978), American Political Science Review 72, 831-847.
    """
    x = np.asarray(votes)
    if x.ndim != 2:
        raise ValueError("votes: has to have a row for each vote and a column for each option.")
    if not np.isin(x, (0, 1)).all():
        raise ValueError("votes: an option is approved (1) or not (0).")
    approvals = x.astype(np.int64).sum(axis=0)
    places = places_of([int(one) for one in approvals])
    return Approval(approvals, x.shape[0], places, places[0] if len(x) and places else ())
