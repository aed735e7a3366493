"""What is asked about a network of cooperation, and what is found of the area in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from distretto.evidence.classifications.areas import members_in_edition
from distretto.evidence.classifications.directory import children
from distretto.methods.networks import Backtest, Candidates
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.cooperation.brokers import EVERYWHERE, Brokers
from distretto.themes.cooperation.collaboration import (
    COUNTRY,
    REGION,
    Counts,
    Floats,
    Grouped,
    Projects,
    Standing,
)
from distretto.themes.cooperation.structure import SPLIT, Belonging, backtest, belonging, unlinked
from distretto.themes.finding import Value
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.members import Counted, counted_members
from distretto.themes.values import area, text, year

H2020, INTERREG, HORIZON = "h2020", "interreg", "horizon"
PROGRAMMES = (H2020, INTERREG, "both", HORIZON)
DATASETS = {
    H2020: "h2020_participations", INTERREG: "interreg_participations", HORIZON: "horizon_participations",
}
SHIPPED = {H2020: "2020-12", INTERREG: "2019-11"}
"""The versions that ship, of which it is known what is not in them yet."""
KINDS = ("company", "university", "research", "public", "other")
EVERY = "every"
ORGANISATIONS = (EVERY, *KINDS)
FIRST, LAST = 2014, 2022
EDITION = "2013"
DRAWS = 200
OWN = ""
"""What stands for the area itself among the groups."""


def with_h2020(p: Parameters) -> bool:
    """Whether Horizon 2020 is asked about."""
    return p["programmes"] in (H2020, "both")


def with_horizon(p: Parameters) -> bool:
    """Whether Horizon Europe is asked about: it follows Horizon 2020, and the two are not counted together."""
    return bool(p["programmes"] == HORIZON)


def with_interreg(p: Parameters) -> bool:
    """Whether Interreg is asked about, and can be told: its partners' types are not known."""
    return p["programmes"] in (INTERREG, "both") and p["organisations"] == EVERY


def own_areas(p: Parameters) -> Mapping[str, Any]:
    """The areas under which the organisations of the area asked about stand, and all of Europe for the back-test."""
    found = {EVERYWHERE}
    for code in members_in_edition(p.area(), EDITION).codes:
        inside = children(code, level=2, edition=EDITION) if len(code) < REGION else ()
        found.update((code, *(one.code for one in inside)))
    return {"geos": tuple(sorted(found))}


@dataclass(frozen=True)
class Beside:
    """Partners of one kind of area: names, what the area has with each, their places by weight, and all as groups."""

    names: tuple[str, ...]
    standing: Standing
    at: Counts
    grouped: Grouped

    @property
    def shares(self) -> Floats:
        """What each is of all that is shared with them."""
        return np.asarray(self.standing.together / self.standing.together.sum(), dtype=np.float64)


@dataclass(frozen=True)
class Asked:
    """The projects asked about and the area's place in them.

    every : projects of all years, for the back-test. own : the places of the area among all. by_kind : the projects of
    the framework programme with organisations of one type alone. known : what is said of the age of the data.
    """

    p: Parameters
    projects: Projects
    every: Projects
    counted: Counted
    own: Counts
    brokers: Brokers | None
    by_kind: Mapping[str, Projects]
    known: Mapping[str, Value]

    @cached_property
    def mine(self) -> Floats:
        """How many of the area take part in each project."""
        return self.projects.taking_part(self.own)

    @property
    def participations(self) -> int:
        """The area's participations."""
        return int(self.mine.sum())

    @property
    def in_projects(self) -> int:
        """Projects with the area."""
        return int((self.mine > 0).sum())

    @cached_property
    def split(self) -> tuple[float, float]:
        """What share of the area's work together stays inside it, and what goes outside Europe."""
        projects, mine = self.projects, self.mine
        all_of_them = np.asarray(projects.participants.sum(axis=1), dtype=np.float64).ravel()
        european = projects.taking_part(projects.european)
        whole = float((mine * (all_of_them - 1) * projects.weight).sum())
        inside = float((mine * (mine - 1) * projects.weight).sum())
        far = float((mine * (all_of_them - european) * projects.weight).sum())
        return (inside / whole, far / whole) if whole else (float("nan"), float("nan"))

    @cached_property
    def countries(self) -> Beside:
        """The area beside countries: its own one without the area itself, where there is more of it."""
        return self._beside(COUNTRY)

    @cached_property
    def regions(self) -> Beside:
        """The area beside regions, and countries whose regions are not known."""
        return self._beside(REGION)

    @property
    def own_countries(self) -> tuple[str, ...]:
        """The countries in which the area lies."""
        return tuple(sorted({self.projects.areas[at][:COUNTRY] for at in self.own}))

    @property
    def home(self) -> tuple[str, ...]:
        """The area's own countries, as far as there is more of them than the area."""
        return tuple(code for code in self.own_countries if code in self.countries.names)

    @cached_property
    def abroad(self) -> tuple[str, ...]:
        """The other countries with which it works, those with which most first."""
        found = self.countries
        return tuple(found.names[at] for at in found.at.tolist()
                     if found.names[at] not in self.home and found.standing.together[at])

    @cached_property
    def belonging(self) -> Belonging:
        """The communities of areas."""
        return belonging(self.projects, self.p["seed"])

    @cached_property
    def unlinked(self) -> tuple[tuple[str, ...], Candidates]:
        """Regions without a common project, the likeliest first."""
        names, found = unlinked(self.projects, self.own, len(self.projects.areas))
        kept = [at for at, name in enumerate(names) if self.is_place(name)]
        return tuple(names[at] for at in kept), Candidates(
            found.first[kept], found.second[kept], found.score[kept], found.shared[kept])

    @cached_property
    def backtest(self) -> Backtest | None:
        """How well the network told later links of regions; None where no project is early enough."""
        return backtest(self.every) if (self.every.year < SPLIT).any() else None

    def is_place(self, name: str) -> bool:
        """Whether an area is one to name: a region, or a country of which the data know no regions."""
        return len(name) == REGION or name not in self._divided

    @cached_property
    def _divided(self) -> frozenset[str]:
        return frozenset(name[:COUNTRY] for name in self.projects.areas if len(name) == REGION)

    @property
    def without_region(self) -> float:
        """Of the participations of the area's countries, the share whose region is not known."""
        projects = self.projects
        all_of_them = [at for at, name in enumerate(projects.areas) if name[:COUNTRY] in self.own_countries]
        blank = [at for at in all_of_them if not self.is_place(projects.areas[at])]
        whole = projects.participants[:, all_of_them].sum()
        return float(projects.participants[:, blank].sum() / whole) if whole else float("nan")

    @property
    def programmes(self) -> str:
        """Whose projects are counted: of both, Horizon 2020 alone where Interreg cannot be told."""
        asked_about = str(self.p["programmes"])
        return H2020 if asked_about == "both" and not with_interreg(self.p) else asked_about

    @property
    def words(self) -> dict[str, Value]:
        """The values that many sentences need."""
        return {"region": area(self.p["region"]), "programmes": text(self.programmes),
                "kind": text(self.p["organisations"]), **self.known}

    def kinds_beside(self) -> dict[str, dict[str, float]]:
        """With which types of organisation outside the area each of its types works: shares by own type."""
        found: dict[str, dict[str, float]] = {}
        mine = {kind: one.taking_part(self.own_in(one)) for kind, one in self.by_kind.items()}
        others = {
            kind: np.asarray(one.participants.sum(axis=1), dtype=np.float64).ravel() - mine[kind]
            for kind, one in self.by_kind.items()
        }
        for kind, one in self.by_kind.items():
            told = {other: float((mine[kind] * others[other] * one.weight).sum()) for other in self.by_kind}
            whole = sum(told.values())
            if whole:
                found[kind] = {other: value / whole for other, value in told.items()}
        return found

    def own_in(self, projects: Projects) -> Counts:
        """The places of the area in other projects under the same areas."""
        return places_of(projects, self.counted.members)

    def _beside(self, length: int) -> Beside:
        projects, own = self.projects, frozenset(self.own.tolist())
        groups: dict[str, list[int]] = {OWN: sorted(own)}
        for at in projects.european.tolist():
            if at not in own:
                groups.setdefault(projects.areas[at][:length], []).append(at)
        grouped = projects.grouped(groups)
        found = grouped.standing(OWN, seed=self.p["seed"], draws=DRAWS)
        names = tuple(groups)
        order = sorted(range(1, len(names)), key=lambda at: (-found.together[at], names[at]))
        return Beside(names, found, np.array(order, dtype=np.intp), grouped)


def places_of(projects: Projects, members: Sequence[str]) -> Counts:
    """The places of the areas that lie in some members."""
    return np.flatnonzero([area.startswith(tuple(members)) for area in projects.areas])


def asked(data: Data, p: Parameters) -> Asked:
    """What is asked about; raises CannotAnswer where the data do not reach it."""
    if p["projects_to"] < p["projects_from"]:
        raise CannotAnswer("cannot-network-years", "The last year lies before the first.",
                           first=year(p["projects_from"]), last=year(p["projects_to"]))
    if p["programmes"] == INTERREG and p["organisations"] != EVERY:
        raise CannotAnswer("cannot-network-kinds", "keep.eu does not say what type of organisation a partner is.")
    kinds = () if p["organisations"] == EVERY else (p["organisations"],)
    framework = HORIZON if with_horizon(p) else H2020
    with_types = with_h2020(p) or with_horizon(p)
    parts = [Projects.of(data[framework], kinds)] if with_types else []
    parts += [Projects.of(data["interreg"])] if with_interreg(p) else []
    every = parts[0] if len(parts) == 1 else parts[0].beside(parts[1])
    projects = every.during(p["projects_from"], p["projects_to"])
    known = {name[:length] for name in every.areas for length in range(COUNTRY, len(name) + 1)}
    counted = counted_members(p.area(), EDITION, known)
    own = places_of(projects, counted.members) if counted.members else np.zeros(0, dtype=np.intp)
    found = Asked(
        p, projects, every, counted, own,
        Brokers.of(data["organisations"], kinds) if with_h2020(p) else None,
        {kind: Projects.of(data[framework], (kind,)).during(p["projects_from"], p["projects_to"]) for kind in KINDS}
        if with_types else {},
        _known(data),
    )
    if not len(own) or not found.abroad:
        raise CannotAnswer("cannot-network-nobody", "Nobody from there works with others in these projects.",
                           area=area(p["region"]), programmes=text(p["programmes"]), kind=text(p["organisations"]),
                           **found.known)
    return found


def _known(data: Data) -> dict[str, Value]:
    """Of each programme whether its projects are those that ship, and the year of which the list is."""
    told: dict[str, Value] = {}
    for name in DATASETS:
        version = data[name].vintage.version if name in data.cuts else ""
        told[f"{name}_list"] = text("shipped" if version == SHIPPED.get(name) else "own")
        told[f"{name}_year"] = text(version[:4])
    return told
