"""Sentences, doubts, tables and figures of an area's innovation profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from distretto.evidence.indicators import DeclaredIndicator
from distretto.themes.finding import Figure, Says, Uncertainty, Value, says
from distretto.themes.innovation.performance import INDICATORS
from distretto.themes.innovation.profile_area import EVERY, Placed, Subject
from distretto.themes.innovation.profile_index import Index, Standing
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, coded, count, listing, term, text, years

NAMED = 3


@dataclass(frozen=True)
class Profile:
    """What the answer is about.

    placed : every indicator in which the area has a figure. seen : the regions of which any is known. apart : those of
    other editions of NUTS, which are no single region today. groups : of regions, by name, to be placed in; `beside`
    the one chosen. left_out : indicators that would count, with the reason why they do not. peers, ahead : the
    structural peers, and those of them that do better, nearest first.
    """

    subject: Subject
    placed: Mapping[str, Placed]
    seen: frozenset[str]
    apart: frozenset[str]
    index: Index
    groups: Mapping[str, frozenset[str]]
    beside: str
    left_out: tuple[tuple[DeclaredIndicator, str], ...]
    peers: tuple[str, ...]
    ahead: tuple[str, ...]

    @property
    def reference(self) -> frozenset[str]:
        """The regions beside which the area is put."""
        return self.groups[self.beside]

    @property
    def further(self) -> tuple[Placed, ...]:
        """The indicators that are shown and do not count."""
        counted = {i.id for i in self.index.chosen}
        return tuple(self.placed[i.id] for i in EVERY if i.id in self.placed and i.id not in counted)

    @cached_property
    def by_dimension(self) -> dict[str, Standing]:
        """Where the area stands in each dimension that has an interval."""
        found = {name: self.index.standing(made) for name, (_, made) in self.index.dimensions.items()}
        return {name: standing for name, standing in found.items() if standing is not None}

    @property
    def ends(self) -> tuple[str | None, str | None]:
        """The dimensions in which most and fewest of the regions stand behind; none where only one can be told."""
        order = sorted(self.by_dimension, key=lambda name: share_behind(self.by_dimension[name].median,
                                                                  self.by_dimension[name].among), reverse=True)
        return (order[0], order[-1]) if len(order) > 1 else (None, None)


def share_behind(rank: int, among: int) -> float:
    """The share of the other regions that stand behind that rank."""
    return (among - rank) / (among - 1) if among > 1 else np.nan


def ranked(standing: Standing) -> dict[str, Value]:
    """A rank with its interval, for a sentence."""
    return {"rank": count(standing.median), "low": count(standing.low), "high": count(standing.high),
            "regions": count(standing.among)}


def dimension(name: str) -> Value:
    """A dimension by name."""
    return coded("indicators", name)


def lead(found: Profile, p: Parameters) -> tuple[Says, ...]:
    """The rank of all and beside the reference, the dimensions at both ends, and the peers ahead."""
    here = area(p["region"])
    whole = found.index.standing(found.index.made)
    beside = found.index.standing(found.index.made, found.reference)
    said = []
    if whole is not None:
        said.append(says("standing-index", region=here, indicators=count(len(found.index.chosen)), **ranked(whole)))
    if beside is not None:
        said.append(says("standing-beside", group=term(f"standing-group-{found.beside.replace('_', '-')}"),
                         **ranked(beside)))
    best, worst = found.ends
    if best is not None and worst is not None:
        top, low = found.by_dimension[best], found.by_dimension[worst]
        said.append(says(
            "standing-ends", best=dimension(best), worst=dimension(worst), **ranked(top),
            **{f"{name}_there": value for name, value in ranked(low).items()},
        ))
    if found.peers:
        names = listing(area(code) for code in found.ahead[:NAMED])
        said.append(
            says("standing-alike", peers=count(len(found.peers)), better=count(len(found.ahead)), names=names)
            if found.ahead else says("standing-alike-none", peers=count(len(found.peers)))
        )
    return tuple(said)


def how_sure(found: Profile, p: Parameters) -> tuple[Uncertainty, ...]:
    """What the rank hangs on, what is not known or was made of parts, and how old the figures are."""
    told = [found.placed[i.id] for i in found.index.chosen]
    unknown = [len(found.seen - one.others.keys()) for one in told]
    sure = [Uncertainty("choice", _choice(found, p))]
    now, *others = found.index.weighed.values()
    if others:
        sure.append(Uncertainty("choice", says(
            "standing-weighed", now=count(now), least=count(min(others)), most=count(max(others)),
            same=text("yes" if min(others) == max(others) else "no"))))
    if found.index.alone:
        sure.append(Uncertainty("choice", says(
            "standing-alone", dimensions=listing(dimension(name) for name in found.index.alone))))
    sure.append(Uncertainty("hidden", says(
        "standing-hidden", used=count(len(told)), asked=count(len(INDICATORS)), least=count(min(unknown)),
        most=count(max(unknown)), regions=count(len(found.seen)), apart=count(len(found.apart)))))
    if found.left_out:
        sure.append(Uncertainty("hidden", says(
            "standing-left-out", more=count(max(0, len(found.left_out) - NAMED)),
            indicators=listing(coded("indicators", i.id) for i, _ in found.left_out[:NAMED]))))
    if found.subject.composed:
        sure.append(Uncertainty("hidden", says(
            "standing-recomputed", recomputed=count(sum(one.recomputed for one in told)), used=count(len(told)),
            parts=count(len(found.subject.regions)))))
    ages = [one.year for one in told]
    sure.append(Uncertainty("age", says("standing-age", years=years(min(ages), max(ages)))))
    return tuple(sure)


def _choice(found: Profile, p: Parameters) -> Says:
    """Which decision moves the rank most, and whether it can be told from the next."""
    indices, own = found.index.factors.ranks, found.index.own
    total = indices.total[:, own]
    draws = count(p["profile_draws"])
    if np.isnan(total).any():
        return says("standing-choice-still", draws=draws)
    order = np.argsort(-total, kind="stable")
    first, second = (term(factor(found, int(at))) for at in order[:2])
    apart = indices.total_lower[order[0], own] > indices.total_upper[order[1], own]
    return says("standing-choice" if apart else "standing-choice-close", factor=first, next=second, draws=draws)


def factor(found: Profile, at: int) -> str:
    """The message key of a decision."""
    return f"standing-factor-{found.index.factors.factors[at].replace('_', '-')}"


def figures(found: Profile, p: Parameters) -> tuple[Figure, ...]:
    """The dimensions with their intervals, the indicators beside the reference, and all regions on the map."""
    words = {"region": area(p["region"]), "group": term(f"standing-group-{found.beside.replace('_', '-')}"),
             "indicators": count(len(found.index.chosen))}

    def told(name: str) -> tuple[Says, Says, Says]:
        title, note, alt = (says(f"standing-{name}-{part}", **words) for part in ("title", "note", "alt"))
        return title, note, alt

    return (
        Figure("dimensions", "bars", "dimensions", *told("dimensions"),
               {"label": "dimension", "value": "behind", "low": "behind_low", "high": "behind_high"}),
        Figure("beside", "bars", "indicators", *told("beside"),
               {"label": "indicator", "value": "beside", "group": "dimension"}),
        Figure("map", "choropleth", "map", *told("map"),
               {"area": "area", "value": "score", "layer": "nuts2_2021", "region_value": p["region"]}),
    )
