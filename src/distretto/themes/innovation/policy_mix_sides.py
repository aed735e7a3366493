"""The sides of a policy mix: the axes of the matrix, whose records count, and with which areas they are compared."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.code_lists import CodeList, UnknownCode, file_list
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.records import Entry
from distretto.methods.policy_mix import PolicyMix, policy_mix, policy_triples
from distretto.themes import recorded
from distretto.themes.answers import CannotAnswer
from distretto.themes.parameters import Parameters
from distretto.themes.values import area

AXES = ("instruments", "policy_themes", "target_groups")
TARGETS = "target_groups"
EVERY = "every"
MOST_AREAS = 60


@dataclass(frozen=True)
class Axis:
    """One side of the matrix: its codes in the order of the taxonomy, each with its group, and how records carry them.

    name : the field of the record and the list of codes.
    """

    name: str
    codes: tuple[str, ...]
    groups: tuple[str, ...]

    def of(self, entry: Entry) -> tuple[bool, ...]:
        """Which of the codes a record has."""
        has = set(entry.codes(self.name))
        has |= {group for code in has if (group := _group(file_list(self.name), code))}
        return tuple(code in has for code in self.codes)

    def cell(self, at: int) -> str:
        """A code as the cell of a table."""
        return f"{self.name}:{self.codes[at]}"

    def carried(self, at: int, records: Collection[Entry]) -> str:
        """A code, or those of a group that the records carry, as the catalogue's search takes them."""
        here = self.codes[at]
        found = {code for entry in records for code in entry.codes(self.name)
                 if here in (code, _group(file_list(self.name), code))}
        return ";".join(sorted(found))


@dataclass(frozen=True)
class Mix:
    """What the answer is about: three axes, one's own records, the records of each other area, and what stands where.

    matrix : by rows and columns. triples : by rows, columns and the third axis. beside : how the others were chosen.
    least : in how many of the others a cell must be filled to be a gap; never more than there are.
    """

    rows: Axis
    columns: Axis
    third: Axis
    own: tuple[Entry, ...]
    above: int
    theirs: dict[str, tuple[Entry, ...]]
    matrix: PolicyMix
    triples: PolicyMix
    beside: str
    least: int

    @property
    def asks_for(self) -> str:
        """How much of the others a gap asks for: the only one there is, both, all of them, or some."""
        return "some" if self.least < len(self.theirs) else {1: "one", 2: "both"}.get(self.least, "all")

    @property
    def others(self) -> tuple[str, ...]:
        """The areas to compare with."""
        return tuple(self.theirs)

    def behind(self, *at: int) -> dict[str, tuple[Entry, ...]]:
        """The records that fill a cell or a triple elsewhere, by the area whose they are."""
        axes = (self.rows, self.columns, self.third)[: len(at)]
        found = {
            code: tuple(e for e in of_it if all(axis.of(e)[place] for axis, place in zip(axes, at, strict=True)))
            for code, of_it in self.theirs.items()
        }
        return {code: of_it for code, of_it in found.items() if of_it}

    @property
    def gaps(self) -> list[tuple[int, ...]]:
        """The gaps, those that most others fill first."""
        return _ordered(self.matrix)

    @property
    def triple_gaps(self) -> list[tuple[int, ...]]:
        """The triples that others have and the area has none of, those that most others fill first."""
        return _ordered(self.triples)

    def look_up(self, *at: int) -> dict[str, str]:
        """The policies of a cell or a triple, as the catalogue's search takes it."""
        axes = (self.rows, self.columns, self.third)[: len(at)]
        records = [entry for of_it in self.behind(*at).values() for entry in of_it]
        return {"kind": "policy", **{axis.name: axis.carried(place, records)
                                     for axis, place in zip(axes, at, strict=True)}}


def _ordered(mix: PolicyMix) -> list[tuple[int, ...]]:
    found = [tuple(int(place) for place in at) for at in np.argwhere(mix.gaps)]
    return sorted(found, key=lambda at: (-int(mix.others[at]), at))


def _group(codes: CodeList, code: str) -> str:
    try:
        return codes.get(code).parent
    except UnknownCode:
        return ""


def groups_of(name: str) -> tuple[str, ...]:
    """The groups of a list of codes."""
    return tuple(group.code for group, _ in file_list(name).tree() if group is not None)


def _axis(name: str, *, grouped: bool) -> Axis:
    if grouped:
        groups = groups_of(name)
        return Axis(name, groups, tuple("" for _ in groups))
    pairs = [(code.code, group.code) for group, inner in file_list(name).tree() if group is not None for code in inner]
    return Axis(name, tuple(code for code, _ in pairs), tuple(group for _, group in pairs))


def mix_of(every: tuple[Entry, ...], p: Parameters, peers: Collection[str] | None) -> Mix:
    """The mix of the area beside others'. peers : the structural peers, where they are asked for and there are any.

    Raises CannotAnswer where there is nobody to compare with.
    """
    members = p.area().members
    national = p["mix_scope"] == "with_national"
    beside = "chosen" if p["references"] else str(p["mix_beside"])
    others = _others(every, members, p, peers)
    counted = tuple(e for e in every if p["mix_target"] == EVERY or p["mix_target"] in _groups_in(e, TARGETS))
    own = tuple(e for e in counted if _counts(e, members, national=national))
    third = next(name for name in AXES if name not in (p["mix_rows"], p["mix_columns"]))
    rows = _axis(p["mix_rows"], grouped=False)
    columns = _axis(p["mix_columns"], grouped=p["mix_detail"] == "groups")
    across = _axis(third, grouped=p["mix_detail"] == "groups")
    mine = {entry.key for entry in own}
    whose = np.array([e.key in mine for e in counted], dtype=bool)
    of_others = np.array(
        [[_counts(e, (code,), national=national) for e in counted] for code in others], dtype=bool,
    ).reshape(len(others), len(counted))
    codes = [_carried(axis, counted) for axis in (rows, columns, across)]
    theirs = {code: tuple(e for e in counted if _counts(e, (code,), national=national)) for code in others}
    least = min(p["least"], len(others))
    return Mix(
        rows, columns, across, own, sum(not recorded.is_of(e, members) for e in own), theirs,
        policy_mix(codes[0], codes[1], whose, of_others, least=least),
        policy_triples(codes[0], codes[1], codes[2], whose, of_others, least=least), beside, least,
    )


def _carried(axis: Axis, entries: tuple[Entry, ...]) -> NDArray[np.bool_]:
    return np.array([axis.of(e) for e in entries], dtype=bool).reshape(len(entries), len(axis.codes))


def _groups_in(entry: Entry, name: str) -> set[str]:
    return {_group(file_list(name), code) for code in entry.codes(name)}


def _counts(entry: Entry, members: tuple[str, ...], *, national: bool) -> bool:
    return recorded.is_of(entry, members) or (national and recorded.applies_to(entry, members))


def _others(
    every: tuple[Entry, ...], members: tuple[str, ...], p: Parameters, peers: Collection[str] | None,
) -> tuple[str, ...]:
    """The areas to compare with: those chosen, the peers, those of the Union with most on record, or every other.

    Countries are compared with countries, of which everything inside counts; a region also with regions. A country of
    which regions are among the areas stands for itself no more: they have its national policies too.
    """
    if p["references"]:
        return _apart(p.area("references").members, members)
    if p["mix_beside"] == "peers":
        if not peers:
            raise CannotAnswer("cannot-mix-peers", "The area has no structural peers.", area=area(p["region"]))
        return _apart(peers, members)
    found = {code for entry in every for code in recorded.places(entry)}
    if all(len(member) == 2 for member in members):
        found = {code[:2] for code in found}
    if not found - set(members):
        raise CannotAnswer("cannot-no-references", "The catalogue has no policy of another area.")
    if p["mix_beside"] == "most":
        union = NAMED_AREAS["eu27"].members
        found = {code for code in found if code[:2] in union and _on_record(every, code) >= p["mix_records"]}
    found = {code for code in found if not any(other != code and other.startswith(code) for other in found)}
    return _apart(found, members)


def _apart(codes: Collection[str], members: tuple[str, ...]) -> tuple[str, ...]:
    """Those that neither lie in the area nor around it. Raises CannotAnswer where none is left."""
    apart = (code for code in codes if not recorded.within(code, members) and not recorded.around(code, members))
    found = tuple(sorted(apart))[:MOST_AREAS]
    if not found:
        raise CannotAnswer("cannot-mix-nobody", "No area is left to compare with.")
    return found


def _on_record(every: tuple[Entry, ...], code: str) -> int:
    return sum(_counts(entry, (code,), national=True) for entry in every)
