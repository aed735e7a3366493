"""Groups of opinion among participants, or the reason why none can be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask
from distretto.methods.consensus.ballots import Agreement, agreement, ballots
from distretto.methods.consensus.grouping import Labels, partitions_of, silhouettes
from distretto.methods.consensus.opinion_map import OpinionMap, opinion_map
from distretto.methods.consensus.representative import Representative, representative
from distretto.methods.consensus.shared_ground import Divisive, SharedGround, divisive, shared_ground
from distretto.methods.consensus.stability import Stability, pattern_p, stability
from distretto.methods.networks.communities import adjusted_rand

Reason = Literal["few_statements", "few_participants", "no_pattern", "lopsided", "unstable", "one_loud_group"]
REASONS: tuple[Reason, ...] = (
    "few_statements", "few_participants", "no_pattern", "lopsided", "unstable", "one_loud_group",
)  # fmt: skip


@dataclass(frozen=True)
class Demands:
    """What must hold before groups are told.

    statements, participants : at least so many; a participant counts with `votes` votes (or one on every statement).
    in_group, share : a group has at least so many, and this share of all. rand, jaccard : least stability of the
    partition and of each group. chance : p at most. balance : least likeness with the groups that are found when each
    group has the same voice.
    """

    statements: int = 5
    participants: int = 15
    votes: int = 7
    in_group: int = 5
    share: float = 0.05
    rand: float = 0.6
    jaccard: float = 0.6
    chance: float = 0.05
    balance: float = 0.5


@dataclass(frozen=True)
class Refusal:
    """Why there are no groups. found : what was measured (for `lopsided` the sizes of the groups); needed : what it
    should have been at least (for `no_pattern`: at most)."""

    reason: Reason
    found: tuple[float, ...]
    needed: float


@dataclass(frozen=True)
class Groups:
    """The groups of opinion.

    label : (participants,), 0 the largest group; -1 = too few votes to be in one. sizes : (groups,). silhouettes : of
    each number of groups tried. chance : p of the pattern. balance : adjusted Rand index with the groups found when
    each has the same voice.
    """

    label: Labels
    sizes: Labels
    silhouettes: dict[int, float]
    map: OpinionMap
    stability: Stability
    chance: float
    balance: float
    representative: Representative
    shared: SharedGround
    divisive: Divisive


@dataclass(frozen=True)
class Opinions:
    """The picture: agreement with each statement always, and either the groups or why there are none.

    grouped : (participants,), who has enough votes to be in a group.
    """

    agreement: Agreement
    grouped: Mask
    groups: Groups | None
    refusal: Refusal | None


@dataclass(frozen=True)
class _Found:
    label: Labels
    partitions: dict[int, Labels]
    silhouettes: dict[int, float]
    map: OpinionMap
    refusal: Refusal | None = field(default=None)


def opinion_groups(
    x: ArrayLike, *, seed: int, numbers: tuple[int, ...] = (2, 3, 4, 5), draws: int = 50,
    demands: Demands | None = None,
) -> Opinions:
    """Groups of participants who vote alike, and how far they can be relied on.

    1. participants with enough votes are placed (`opinion_map`) and put into 2 to 5 groups (`k_means`);
    2. of the numbers whose smallest group is large enough, the one with the best silhouette is taken;
    3. the groups are found again on participants drawn anew (`stability`), and with the same voice for each group;
    4. `representative` statements, `shared_ground` over all numbers of groups and both voices, what is `divisive`.

    x : as in `ballots`. seed : of every draw. numbers : of groups. draws : for the stability. demands : what must hold;
    where it does not, `groups` is None and `refusal` says why: pictures drawn into noise are believed.
    Raises ValueError as `ballots` does.
    Source: Small et al. (2021), section 3 (steps 1 and 2); the checks as in their own functions; which of them refuse
    is own.
    """
    votes, needed = ballots(x), demands or Demands()
    least = min(needed.votes, max(1, int((~np.isnan(votes)).any(axis=0).sum())))
    grouped = (~np.isnan(votes)).sum(axis=1) >= least
    picture = agreement(votes)
    refusal = _too_few(votes, grouped, needed)
    if refusal is not None:
        return Opinions(picture, grouped, None, refusal)
    groups = _groups(votes, grouped, seed, numbers, draws, needed)
    if isinstance(groups, Refusal):
        return Opinions(picture, grouped, None, groups)
    return Opinions(picture, grouped, groups, None)


def _too_few(votes: Array, grouped: Mask, needed: Demands) -> Refusal | None:
    statements = int((~np.isnan(votes)).any(axis=0).sum())
    if statements < needed.statements:
        return Refusal("few_statements", (statements,), needed.statements)
    if grouped.sum() < needed.participants:
        return Refusal("few_participants", (int(grouped.sum()),), needed.participants)
    return None


def _groups(
    votes: Array, grouped: Mask, seed: int, numbers: tuple[int, ...], draws: int, needed: Demands
) -> Groups | Refusal:
    kept = votes[grouped]
    chance = pattern_p(kept, seed=seed)
    if chance > needed.chance:
        return Refusal("no_pattern", (chance,), needed.chance)
    found = _found(votes, grouped, seed, numbers, needed)
    if found.refusal is not None:
        return found.refusal
    firm = stability(kept, found.label, seed=seed, draws=draws)
    if firm.rand < needed.rand:
        return Refusal("unstable", (firm.rand,), needed.rand)
    if firm.jaccard.min() < needed.jaccard:
        return Refusal("unstable", (float(firm.jaccard.min()),), needed.jaccard)
    even = _even_voices(votes, grouped, found.label, seed, numbers)
    again = even.get(int(found.label.max()) + 1)
    balance = adjusted_rand(found.label, again) if again is not None else 0.0
    if balance < needed.balance:
        return Refusal("one_loud_group", (balance,), needed.balance)
    return _told(votes, grouped, found, tuple(even.values()), firm, chance, balance, needed)


def _found(votes: Array, grouped: Mask, seed: int, numbers: tuple[int, ...], needed: Demands) -> _Found:
    """The partition with the best silhouette among those whose groups are all large enough."""
    where = opinion_map(votes, weight=grouped.astype(np.float64))
    place = where.place[grouped]
    partitions = partitions_of(place, numbers, seed=seed)
    fits = silhouettes(place, partitions)
    smallest = max(needed.in_group, needed.share * len(place))
    sized = [k for k, label in partitions.items() if np.bincount(label, minlength=k).min() >= smallest]
    if not sized:
        most = max(fits, key=lambda k: fits[k], default=0)
        sizes = np.bincount(partitions[most]) if most else np.array([len(place)])
        return _Found(np.zeros(0, dtype=np.intp), partitions, fits, where,
                      Refusal("lopsided", tuple(int(n) for n in sizes), smallest))
    best = max(sized, key=lambda k: fits[k])
    return _Found(partitions[best], partitions, fits, where)


def _even_voices(
    votes: Array, grouped: Mask, label: Labels, seed: int, numbers: tuple[int, ...]
) -> dict[int, Labels]:
    """Partitions on a map to which each group adds the same, however many it has."""
    weight = np.zeros(len(votes))
    weight[grouped] = (len(label) / np.bincount(label))[label] / (label.max() + 1)
    place = opinion_map(votes, weight=weight).place[grouped]
    return partitions_of(place, numbers, seed=seed, weight=weight[grouped])


def _told(
    votes: Array, grouped: Mask, found: _Found, even: tuple[Labels, ...], firm: Stability, chance: float,
    balance: float, needed: Demands,
) -> Groups:  # fmt: skip
    def of_all(label: Labels) -> Labels:
        whole = np.full(len(votes), -1, dtype=np.intp)
        whole[grouped] = label
        return whole

    label = of_all(found.label)
    others = (one for one in (*found.partitions.values(), *even) if one is not found.label)
    said = representative(votes, label)
    return Groups(
        label=label, sizes=np.bincount(found.label), silhouettes=found.silhouettes, map=found.map, stability=firm,
        chance=chance, balance=balance, representative=said,
        shared=shared_ground(votes, [label, *(of_all(one) for one in others)], fewest=needed.in_group),
        divisive=divisive(said),
    )  # fmt: skip
