"""The picture of a consultation: made of many votes at a time, and kept as it was shown.

Nobody's vote can be read from it: numbers of a cell of people are there only where `FEWEST` voted, a single hidden cell
beside shown ones takes the smallest of these with it, shares of cells are in steps of five per cent and end where one
more or one less would make all of one mind ("80 per cent or more" of five people may be four or five), and a new
picture is made only when `FEWEST` people have voted since the last, so that two pictures do not tell one person's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from math import ceil
from typing import Any

import numpy as np

from distretto.groups.models import Consultation, Participant, Picture, Statement, StatementVote
from distretto.methods.arrays import Array
from distretto.methods.consensus import Groups, Opinions, opinion_groups

FEWEST = 5
"""A cell of fewer people is not shown."""
STEP = 5
Cell = tuple[int, int] | None
"""A share of agreement in per cent, and whether it is that (0), that or more (1), or that or less (-1)."""
SEED = 14
VERSION = 1
LARGE = 50
"""Of more voters than fifty times `FEWEST` every fiftieth must be new before a picture is made again."""


def newest(consultation: Consultation) -> Picture | None:
    """The picture that is shown: made anew where enough people have voted since the last."""
    last = consultation.pictures.last()
    if consultation.closed_at is not None:
        return last if last is not None and last.final else make_picture(consultation=consultation, final=True)
    fresh = Participant.objects.filter(consultation=consultation, fresh=True).count()
    if fresh < max(FEWEST, (last.voters // LARGE if last else 0)):
        return last
    return make_picture(consultation=consultation)


def make_picture(*, consultation: Consultation, final: bool = False) -> Picture | None:
    """Make a picture of all votes on the statements that are shown; None where fewer than `FEWEST` people voted.

    Side effect: nobody's votes are fresh any more. Of two pictures that are made at the same moment both are kept, and
    the later is shown.
    """
    parts = Participant.objects.filter(consultation=consultation)
    if parts.filter(votes__isnull=False).distinct().count() < FEWEST:
        return None
    parts.filter(fresh=True).update(fresh=False)
    people, statements, votes = table(consultation)
    return Picture.objects.create(
        consultation=consultation, voters=len(people), votes=int((~np.isnan(votes)).sum()), version=VERSION,
        final=final, content=pictured(people, statements, votes),
    )  # fmt: skip


def table(consultation: Consultation) -> tuple[list[Participant], list[int], Array]:
    """Who voted, the numbers of the statements that are shown, and the votes (NaN = not seen)."""
    numbers = dict(
        Statement.objects.filter(consultation=consultation, state=Statement.State.SHOWN).values_list("pk", "number")
    )
    cast = list(
        StatementVote.objects.filter(statement__in=list(numbers)).order_by("participant_id")
        .values_list("participant_id", "statement_id", "choice")
    )  # fmt: skip
    voters = {participant for participant, _, _ in cast}
    people = [one for one in Participant.objects.filter(consultation=consultation) if one.pk in voters]
    rows = {one.pk: k for k, one in enumerate(people)}
    columns = {pk: k for k, pk in enumerate(sorted(numbers, key=lambda pk: numbers[pk]))}
    votes = np.full((len(people), len(columns)), np.nan)
    for participant, statement, choice in cast:
        if participant in rows:
            votes[rows[participant], columns[statement]] = choice
    return people, sorted(numbers.values()), votes


def pictured(people: Sequence[Participant], statements: Sequence[int], votes: Array) -> dict[str, Any]:
    """The content of a picture, free of language; groups of opinion by the method `consensus`."""
    found = opinion_groups(votes, seed=SEED)
    kinds, countries = ([getattr(one, name) for one in people] for name in ("kind", "country"))
    return {
        "statements": _statements(found, statements),
        "groups": _groups(found.groups, statements, votes) if found.groups is not None else None,
        "refusal": asdict(found.refusal) if found.refusal is not None else None,
        "kinds": {**_cells(kinds, statements, votes), "groups": _standing(kinds, found.groups)},
        "countries": {**_cells(countries, statements, votes), "groups": _standing(countries, found.groups)},
    }


def _statements(found: Opinions, numbers: Sequence[int]) -> list[dict[str, Any]]:
    """How far each statement is agreed with among all; without numbers where fewer than `FEWEST` voted on it."""
    told: list[dict[str, Any]] = []
    agreement = found.agreement
    for k, number in enumerate(numbers):
        if agreement.votes[k] < FEWEST:
            told.append({"number": number, "few": True})
            continue
        told.append({
            "number": number, "few": False, "votes": int(agreement.votes[k]), "agree": int(agreement.agree[k]),
            "disagree": int(agreement.disagree[k]), "pass": int(agreement.passed[k]),
            "low": round(float(agreement.interval.lower[k, 0]), 4),
            "high": round(float(agreement.interval.upper[k, 0]), 4),
            "contested": round(float(agreement.contested[k]), 4),
        })  # fmt: skip
    return told


def _groups(groups: Groups, numbers: Sequence[int], votes: Array) -> dict[str, Any]:
    label = groups.label
    middle = [groups.map.place[label == g].mean(axis=0).round(4).tolist() for g in range(len(groups.sizes))]
    most = _most(int(groups.sizes.min()))
    shared, divisive, said = groups.shared, groups.divisive, groups.representative
    return {
        "sizes": [int(n) for n in groups.sizes],
        "without": int((label == -1).sum()) if (label == -1).sum() >= FEWEST else None,
        "middle": middle,
        "silhouettes": {str(k): round(value, 4) for k, value in groups.silhouettes.items()},
        "stability": round(groups.stability.rand, 4),
        "cells": cells([label == g for g in range(len(groups.sizes))], numbers, votes),
        "shared": [
            {"number": numbers[s], "kind": kind, "least": _step(float(shared.score[v, s]), most)}
            for v, kind in enumerate(("agree", "disagree"))
            for s in np.argsort(-np.nan_to_num(shared.score[v]), kind="stable") if shared.shared[v, s]
        ],
        "divides": [
            {"number": numbers[s], "gap": _step(float(divisive.gap[s]), 2 * most - 100), "high": int(divisive.high[s]),
             "low": int(divisive.low[s])}
            for s in np.argsort(-divisive.gap, kind="stable") if divisive.divides[s]
        ],
        "stands_for": [
            [
                {"number": numbers[s], "kind": kind}
                for v, kind, s in sorted(
                    ((v, kind, int(s)) for v, kind in enumerate(("agree", "disagree"))
                     for s in np.flatnonzero(said.stands_for[v, g])),
                    key=lambda one: (said.q[one[0], g, one[2]], one[2]),
                )
            ]
            for g in range(len(groups.sizes))
        ],
    }  # fmt: skip


def _cells(values: Sequence[str], numbers: Sequence[int], votes: Array) -> dict[str, Any]:
    """Shares by stakeholder kind or country: of values that `FEWEST` people have, the others not told apart."""
    count = Counter(value for value in values if value)
    names = sorted((value for value, n in count.items() if n >= FEWEST), key=lambda value: (-count[value], value))
    given = np.array(values, dtype=object)
    members = [given == name for name in names]
    rest = ~np.any(members, axis=0) if members else np.ones(len(values), dtype=bool)
    every = cells([*members, rest], numbers, votes)
    return {
        "names": names, "people": [count[name] for name in names],
        "cells": {number: row[:-1] for number, row in every.items()},
    }  # fmt: skip


def _standing(values: Sequence[str], groups: Groups | None) -> dict[str, list[Cell]]:
    """Of each value that `FEWEST` people have the shares of them in each group of opinion; as `cells` hides them."""
    if groups is None:
        return {}
    given, told = np.array(values, dtype=object), {}
    for value in sorted(set(values) - {""}):
        label = groups.label[(given == value) & (groups.label >= 0)]
        count = np.bincount(label, minlength=len(groups.sizes))
        if len(label) >= FEWEST:
            hidden = _hidden([int(n) for n in count])
            told[value] = [None if g in hidden else _coded(int(n), len(label)) for g, n in enumerate(count)]
    return told


def _hidden(count: Sequence[int]) -> set[int]:
    """The cells that are not shown: of too few, and beside a single one with somebody in it the smallest other."""
    hidden = {g for g, n in enumerate(count) if n < FEWEST}
    if sum(1 for g in hidden if count[g]) == 1 and len(hidden) < len(count):
        hidden.add(min((g for g in range(len(count)) if g not in hidden), key=lambda g: count[g]))
    return hidden


def cells(members: Sequence[Any], numbers: Sequence[int], votes: Array) -> Mapping[str, list[Cell]]:
    """Of each statement the share of agreement in each cell of people, in steps; None where it is not shown.

    members : of each cell who is in it. A cell of fewer than `FEWEST` votes is hidden; where it is the only one, the
    smallest of the others is hidden as well, since it could be told from the whole.
    """
    told: dict[str, list[Cell]] = {}
    for k, number in enumerate(numbers):
        column = votes[:, k]
        cast = [int((~np.isnan(column[who])).sum()) for who in members]
        hidden = _hidden(cast)
        told[str(number)] = [
            None if g in hidden else _coded(int((column[who] == 1).sum()), cast[g]) for g, who in enumerate(members)
        ]
    return told


def _coded(count: int, votes: int) -> tuple[int, int]:
    """A share in per cent, in steps; at the ends it does not tell whether all are of one mind."""
    most, share = _most(votes), STEP * round(100 * count / votes / STEP)
    return (most, 1) if share >= most else (100 - most, -1) if share <= 100 - most else (share, 0)


def _most(votes: int) -> int:
    """The highest share that is told of so many votes: not above what it is when one is of another mind."""
    return 100 - max(STEP, STEP * ceil(100 / votes / STEP))


def _step(share: float, most: int) -> int:
    """A share in per cent, in steps, at most as high as is told."""
    return int(min(most, STEP * round(100 * share / STEP)))
