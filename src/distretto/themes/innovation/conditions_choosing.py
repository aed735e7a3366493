"""Before a study is asked: what there is to choose from, with how much is missing, and the values to calibrate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.store import Store
from distretto.evidence.suppliers import bring_up_to_date
from distretto.themes.asking import Request, datasets_of, gather
from distretto.themes.innovation.conditions_cases import known_cases, read_cases
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS, REGIONS, Measure, Studied, indicators
from distretto.themes.parameters import Parameters


@dataclass(frozen=True)
class Candidate:
    """What may be a condition or the outcome: of how many cases it is known and missing, and whether it varies."""

    measure: Measure
    known: int
    missing: int
    varies: bool
    condition: bool
    outcome: bool


@dataclass(frozen=True)
class Choice:
    """Everything that a source has to choose from, and what is taken where nothing is chosen."""

    cases: int
    candidates: tuple[Candidate, ...]
    usual: tuple[str, tuple[str, ...]]


def choice_of(request: Request, store: Store) -> Choice:
    """What there is to choose from for the cases of a study; raises CannotAnswer."""
    asked = _of_everything(request)
    bring_up_to_date(store, datasets_of(asked))
    known = known_cases(gather(asked, store), asked.parameters)
    found = []
    for name in dict.fromkeys((*known.outcomes, *known.conditions)):
        measure, values = known.column(name)
        there = values[~np.isnan(values)]
        if there.size:
            found.append(Candidate(
                measure, int(there.size), int(values.size - there.size), bool(np.ptp(there) > 0),
                name in known.conditions, name in known.outcomes,
            ))
    return Choice(len(known.cases), tuple(found), known.usual)


def _of_everything(request: Request) -> Request:
    """The request that reads whatever the source has."""
    p = request.parameters
    if p["cases"] != REGIONS:
        return request
    everything = {**p, "conditions": ",".join(indicators()), "outcome": next(iter(ABOVE_PEERS))}
    return Request(request.analysis, Parameters(everything))


def studied(request: Request, store: Store) -> Studied:
    """The cases of a study with their values; raises RequestError and CannotAnswer."""
    bring_up_to_date(store, datasets_of(request))
    return read_cases(gather(request, store), request.parameters)
