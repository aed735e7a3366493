"""ESCO as the analysis of distances reads it: occupations, skills, and what each occupation needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.stored_lists import OCCUPATIONS
from distretto.evidence.store import Cut
from distretto.methods.arrays import Array
from distretto.methods.occupations import Index, Needs, covered_from, evenly, needs, to_learn
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameters
from distretto.themes.values import coded

UNIT, MAJOR = 4, 1
"""Digits of ISCO-08 that name a unit group and a major group."""
ELSEWHERE: Mapping[str, int] = {"any": 0, "unit": UNIT, "major": MAJOR}
EVENLY = "same"


@dataclass(frozen=True)
class Learning:
    """What has to be learnt of an occupation: skills by number, essential ones first and then the weightiest.

    essential, partly : (skills,), whether the occupation needs each in any case; whether it is known as an optional one
    so far. share : of what the occupation needs, by weight, that is there already.
    """

    skills: Index
    essential: NDArray[np.bool_]
    partly: NDArray[np.bool_]
    share: float


@dataclass(frozen=True)
class Esco:
    """Occupations and skills by number.

    found : needs with the weights that are asked for; other : with the
    other weights; listed : with the usual ones, which tell essential from optional. knowledge, green, digital :
    (skills,). languages : in which names are known. unlisted : relations of occupations that have no code.
    """

    occupations: tuple[str, ...]
    skills: tuple[str, ...]
    found: Needs
    other: Needs
    listed: Needs
    knowledge: NDArray[np.bool_]
    green: NDArray[np.bool_]
    digital: NDArray[np.bool_]
    languages: frozenset[str]
    relations: int
    unlisted: int

    @classmethod
    def of(cls, data: Data, p: Parameters) -> Esco:
        """ESCO with the weights that a request asks for."""
        cut = data["relations"]
        (records, row), (fields, field), (codes, code) = (cut.coded(name) for name in ("record", "field", "code"))
        kinds = np.array(fields)[field]
        related = kinds != "as_of"
        occupations, at = np.unique(np.array(records)[row[related]], return_inverse=True)
        skills, to = np.unique(np.array(codes)[code[related]], return_inverse=True)
        essential, shape = kinds[related] == "essential", (len(occupations), len(skills))
        listed = needs(at, to, essential, shape)
        rare = needs(at, to, essential, shape, optional=p["optional_weight"])
        found, other = (evenly(rare), rare) if p["rarity"] == EVENLY else (rare, evenly(rare))
        place = {str(name): k for k, name in enumerate(skills)}
        told = data["skills"]
        return cls(
            occupations=tuple(occupations.tolist()), skills=tuple(skills.tolist()),
            found=found, other=other, listed=listed,
            knowledge=_marked(told, "kind", "knowledge", place), green=_marked(told, "collections", "green", place),
            digital=_marked(told, "collections", "digital", place),
            languages=frozenset(data["occupations"].labels("language")), relations=int(related.sum()),
            unlisted=sum(cut.vintage.coverage.left_out.values()),
        )

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {code: k for k, code in enumerate(self.occupations)}

    def at(self, code: str) -> int:
        """The number of an occupation; raises CannotAnswer where ESCO says of none what it needs."""
        if code not in self._places:
            raise CannotAnswer("cannot-distance-needs", f"ESCO does not say what {code} needs.",
                               occupation=coded(OCCUPATIONS, code))
        return self._places[code]

    def elsewhere(self, origin: int, how: str) -> NDArray[np.bool_]:
        """The occupations that may be moved to: any other, or those of another group of ISCO-08."""
        digits = ELSEWHERE[how]
        own = self.occupations[origin]
        return np.array([
            code != own and (not digits or code[:digits] != own[:digits]) for code in self.occupations])

    def covered(self, origin: int) -> Array:
        """Of what each occupation needs the share that is there already, by weight; NaN where that is not known."""
        return covered_from(self.found, origin)

    def having(self, *occupations: int) -> Array:
        """The level of each skill after those occupations, with the weights that are asked for."""
        return np.asarray(self.found.level[list(occupations)].toarray().max(axis=0))

    def shared(self, origin: int, target: int) -> Index:
        """The skills that both need, the weightiest first."""
        both = np.intersect1d(self._needed(origin), self._needed(target))
        return both[np.lexsort((both, -self.found.rarity[both]))]

    def _needed(self, occupation: int) -> Index:
        level = self.listed.level
        return np.asarray(level.indices[level.indptr[occupation]:level.indptr[occupation + 1]], dtype=np.intp)

    def to_learn(self, having: Array, target: int) -> Learning:
        """What an occupation needs beside what somebody has."""
        share, skills, _ = to_learn(self.found, having, target)
        essential = self.listed.level[[target]].toarray().ravel()[skills] >= 1
        order = np.argsort(~essential, kind="stable")
        return Learning(skills[order], essential[order], having[skills[order]] > 0, share)

    def counted(self, learning: Learning) -> dict[str, int]:
        """How many skills there are to learn, of each kind."""
        return {
            "essential": int(learning.essential.sum()), "optional": int((~learning.essential).sum()),
            "green": int(self.green[learning.skills].sum()), "digital": int(self.digital[learning.skills].sum()),
        }


def _marked(cut: Cut, field: str, code: str, place: Mapping[str, int]) -> NDArray[np.bool_]:
    """Which skills carry a code in a field."""
    marked = np.zeros(len(place), dtype=bool)
    columns = (cut.table[name].to_pylist() for name in ("record", "field", "code"))
    for key, of, told in zip(*columns, strict=True):
        if of == field and told == code and key in place:
            marked[place[key]] = True
    return marked
