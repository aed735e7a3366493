"""Clusters as sides of a partnership: what each offers and needs, in which industries, and how well two fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.records import Entry, words
from distretto.methods.matching import PartnerScores, partner_scores, set_nearness, stable_assignment
from distretto.methods.relatedness import proximity
from distretto.themes import recorded
from distretto.themes.asking import Data
from distretto.themes.finding import Cell
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import employment
from distretto.themes.specialisation.frontier import specialised_quotients

ACCESS = "access"
"""The list of the kinds of access, in which offers and needs are stated."""
FIELDS = tuple(f"{field}.{column}" for field in ("offers", "needs") for column in ("access", "sectors", "what"))
"""What is read of a record beside what all have."""
LAST_YEAR = 2015
PRESENT_FROM = 1.0
DIVISION = 3
COUNTRY = 2
REFERENCE = "europe"
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Line:
    """One offer or need: access to what, in the words of the record, and for which industries, if it names any."""

    access: str
    told: Cell
    sectors: tuple[str, ...]


@dataclass(frozen=True)
class Side:
    """A cluster: its record, or none where the reader describes it.

    places : codes of countries and regions.
    """

    entry: Entry | None
    places: tuple[str, ...]
    sectors: tuple[str, ...]
    offers: tuple[Line, ...]
    needs: tuple[Line, ...]

    @property
    def key(self) -> str:
        """The key of the record, or empty."""
        return self.entry.key if self.entry else ""

    @property
    def mail(self) -> str:
        """The mail address that the record names, or empty."""
        told = self.entry.texts("contact_role").values() if self.entry else ()
        return next((found for words_of in told if (found := recorded.mail_in(words_of))), "")

    @property
    def countries(self) -> frozenset[str]:
        """The countries in which it is."""
        return frozenset(code[:COUNTRY] for code in self.places)

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is not stated and would have to be for a partner to be looked for."""
        stated = {"needs": self.needs, "offers": self.offers, "sectors": self.sectors}
        return tuple(name for name, there in stated.items() if not there)


def side_of(entry: Entry) -> Side:
    """A cluster by its record."""
    groups = (code for group in recorded.groups(entry) for code in NAMED_AREAS[group].members)
    return Side(entry, (*recorded.places(entry), *groups), entry.codes("sectors"), lines_of(entry, "offers"),
                lines_of(entry, "needs"))


def lines_of(entry: Entry, field: str) -> tuple[Line, ...]:
    """The offers or needs of a record, those that say to what they are access."""
    found = []
    for line in entry.lines(field):
        access = next((value.code for value in line.get("access", ()) if value.code), "")
        if access:
            told = dict(words(line.get("what", ()), entry.original))
            found.append(Line(access, told, tuple(value.code for value in line.get("sectors", ()) if value.code)))
    return tuple(found)


def described(p: Parameters, entry: Entry | None) -> Side:
    """The cluster that is asked about: its record, and what the reader has ticked, which goes before the record."""
    written = side_of(entry) if entry else Side(None, tuple(p.area().members), (), (), ())
    chosen = p.industries("partner_sectors")
    return Side(
        entry, written.places, tuple(code for code, _ in chosen.shares) if chosen else written.sectors,
        _ticked(p["partner_offers"]) or written.offers, _ticked(p["partner_needs"]) or written.needs,
    )


def _ticked(codes: str | None) -> tuple[Line, ...]:
    return tuple(Line(code, None, ()) for code in (codes or "").split(",") if code)


def _share(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two lists of industries have one in common, or one of them names none."""
    return not one or not other or any(a.startswith(b) or b.startswith(a) for a in one for b in other)


def meeting(needing: Side, offering: Side) -> tuple[tuple[Line, Line], ...]:
    """The needs of one side with the offers of the other that meet them: the same kind of access.

    An offer for some industries meets the needs for one of these; a need that names none is for those of its record.
    An offer that names none is open to all.
    """
    return tuple(
        (need, offer) for need in needing.needs for offer in offering.offers
        if need.access == offer.access and _share(need.sectors or needing.sectors, offer.sectors)
    )


def kinds_met(needing: Side, offering: Side) -> tuple[str, ...]:
    """The kinds of access that one side needs and the other offers for it."""
    return tuple(dict.fromkeys(need.access for need, _ in meeting(needing, offering)))


@dataclass(frozen=True)
class Matching:
    """Every cluster beside every other: how well they fit, and the stable assignment.

    own : the places of those that are asked about. wanted : pairs that are looked at, by where the partner is to be.
    assigned : pairs that are brought together, whichever of the two needs something.
    """

    sides: tuple[Side, ...]
    own: tuple[int, ...]
    wanted: Flags
    scores: PartnerScores
    assigned: Flags

    def fits(self, i: int, j: int) -> bool:
        """Whether one of two has something that the other needs."""
        receives, gives = self.scores.receives[i, j], self.scores.gives[i, j]
        return bool(self.wanted[i, j] and ((receives > 0) or (gives > 0)))

    def partners(self, i: int) -> list[int]:
        """The clusters that fit one, the surest first; of like ones the first by its address."""
        found = [j for j in range(len(self.sides)) if self.fits(i, j)]
        return sorted(found, key=lambda j: (-self.scores.low[i, j], -self.scores.high[i, j], self.sides[j].key))

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """One's own with each that fits, the surest first."""
        found = [(i, j) for i in self.own for j in self.partners(i)]
        key = self.scores
        return tuple(sorted(found, key=lambda at: (-key.low[at], -key.high[at], self.sides[at[1]].key)))


def matching(data: Data, sides: tuple[Side, ...], own: tuple[int, ...], p: Parameters) -> Matching:
    """The scores of all pairs, and whom to bring together so that no two would rather have each other."""
    near = set_nearness(*_nearness(data, sides))
    np.fill_diagonal(near, np.nan)
    w = float(p["partner_near"])
    found = partner_scores(_met(sides), _needed(sides), near, weights=((1 - w) * 2 / 3, (1 - w) / 3, w))
    wanted = _wanted(sides, p["partner_where"])
    possible = wanted & (np.nan_to_num(found.receives) > 0)
    quota = int(p["partner_most"])
    together = stable_assignment(
        np.where(possible, found.low, np.nan), np.where(possible, found.low.T, np.nan), most=(quota, quota),
    )
    return Matching(sides, own, wanted, found, together | together.T)


def _needed(sides: Sequence[Side]) -> NDArray[np.float64]:
    return np.array([float(len({line.access for line in side.needs})) for side in sides])


def _met(sides: Sequence[Side]) -> NDArray[np.float64]:
    """Whether an offer of one side meets a need of another, kind by kind; NaN where one of them states none."""
    kinds = [code.code for code in file_list(ACCESS).choices]
    stated = np.outer([bool(side.needs) for side in sides], [bool(side.offers) for side in sides])
    found = np.where(stated[:, :, None], 0.0, np.full(len(kinds), np.nan))
    groups = sorted({(line.access, line.sectors) for side in sides for line in side.offers})
    for access, sectors in groups:
        wants = [any(line.access == access and _share(line.sectors or side.sectors, sectors) for line in side.needs)
                 for side in sides]
        has = [any((line.access, line.sectors) == (access, sectors) for line in side.offers) for side in sides]
        found[np.ix_(wants, has, [kinds.index(access)])] = 1.0
    return found


def _wanted(sides: Sequence[Side], where: str) -> Flags:
    """The pairs that are looked at: all, those in different countries, or those in the same one."""
    n = len(sides)
    countries = sorted({code for side in sides for code in side.countries})
    within = np.array([[code in side.countries for code in countries] for side in sides], dtype=np.float64)
    shared = (within @ within.T > 0).reshape(n, n)
    found = {"anywhere": np.ones((n, n), dtype=bool), "abroad": ~shared, "home": shared}[where]
    return np.asarray(found & ~np.eye(n, dtype=bool))


def _nearness(data: Data, sides: Sequence[Side]) -> tuple[NDArray[np.float64], Flags]:
    """How near the industries are that clusters name, and which names which.

    Divisions are near as far as regions of Europe that are specialised in one are specialised in the other; a section
    is as near as can be to what is inside it, and nothing is known of it beside anything else.
    """
    named = sorted({code for side in sides for code in side.sectors})
    jobs = employment(data, "persons_employed", LAST_YEAR)
    against = jobs.line(jobs.codes(parse_area(REFERENCE)))
    phi = proximity(specialised_quotients(jobs.quotients(jobs.regions, against), PRESENT_FROM))
    at = {code: place for place, code in enumerate(jobs.divisions)}
    near = np.full((len(named), len(named)), np.nan)
    for i, one in enumerate(named):
        for j, other in enumerate(named):
            if one.startswith(other) or other.startswith(one):
                near[i, j] = 1.0
            elif one[:DIVISION] in at and other[:DIVISION] in at:
                near[i, j] = phi[at[one[:DIVISION]], at[other[:DIVISION]]]
    has = np.array([[code in side.sectors for code in named] for side in sides], dtype=bool)
    return near, has.reshape(len(sides), len(named))
