"""Areas: a country, a region, a named group or any set of them, as an address that can be written, shared and read.

An address is a code ("ITI3"), the id of a named area ("see"), codes joined by a plus ("ITI3+ITH5"), or such a sum under
the reader's own name ("Two coasts:ITF1+ITI3"). A name that only one region or named area has ("Marche") may be written
for its code; the canonical address has the code, so that the same question is asked in either way.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.directory import Region, edition_of
from distretto.evidence.classifications.errors import OverlappingArea, UnknownArea, UnknownRegion
from distretto.evidence.classifications.named_areas import NAMED_AREAS, NamedArea

__all__ = [
    "Area", "Members", "Missing", "NamedArea", "OverlappingArea", "UnknownArea", "area_in", "area_name", "area_of",
    "members_in_edition", "named_areas", "parse_area",
]
NAME_LENGTH = 60
MOST_MEMBERS = 100
LONGEST = 1000
SAID = 3
"""Regions of a set that are said by name; the others are counted."""

_ALIKE = 75
"""Similarity (0 to 100) from which a text counts as meant for a named area."""

_MARKUP = frozenset("<>&{}[]*`\\\"|:")


@dataclass(frozen=True)
class Area:
    """An area: its canonical address, its codes in order, and whether it is a region, a country or a set."""

    id: str
    members: tuple[str, ...]
    kind: Literal["region", "country", "set"]


@dataclass(frozen=True)
class Missing:
    """A member that cannot be shown in an edition: its code and why.

    why : "merged" (a part of a larger region there), "border" (cut differently there), "gone", "new", or "no_figures".
    note : the key of a sentence that says more (`nuts.recoding_note`), often empty.
    """

    code: str
    why: str
    note: str = ""


@dataclass(frozen=True)
class Members:
    """The codes of one edition that add up to an area, and the members that they leave out."""

    codes: tuple[str, ...]
    missing: tuple[Missing, ...] = ()


def named_areas() -> tuple[NamedArea, ...]:
    """The areas that have a name of their own."""
    return tuple(NAMED_AREAS.values())


@lru_cache(maxsize=4096)
def parse_area(text: str) -> Area:
    """The area of an address, in its canonical form.

    Case and spaces do not matter, members are put in order and written once. An own name has at most 60 characters, no
    control characters, no markup and no colon. Raises UnknownArea with the member that is unknown and the nearest
    addresses, and OverlappingArea when one member lies in another, in whichever edition each is written.
    """
    if len(text) > LONGEST:
        raise UnknownArea(text[:NAME_LENGTH] + "…")
    written = text.strip()
    named = _named(written)
    if named is not None:
        return Area(named.id, named.members, "set")
    before, colon, after = written.partition(":")
    name = _own_name(before, text) if colon else ""
    members = _members(after if colon else written, text)
    if len(members) == 1 and not name:
        return Area(members[0], members, "country" if len(members[0]) == 2 else "region")
    _refuse_overlap(members, text)
    return Area((f"{name}:" if name else "") + "+".join(members), members, "set")


def _own_name(written: str, text: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", written).split())
    wrong = any(c in _MARKUP or unicodedata.category(c).startswith("C") for c in name)
    if not name or wrong or len(name) > NAME_LENGTH:
        raise UnknownArea(text)
    return name


def _named(written: str) -> NamedArea | None:
    """The named area with this id, or with this name in one of our languages."""
    wanted = written.strip().casefold()
    alike = (area for area in NAMED_AREAS.values() if wanted in (area.en.casefold(), area.it.casefold()))
    return NAMED_AREAS.get(wanted) or next(alike, None)


def _members(written: str, text: str) -> tuple[str, ...]:
    found: set[str] = set()
    for part in written.split("+"):
        named = _named(part)
        found.update(named.members if named else (_member(part, text),))
    if len(found) > MOST_MEMBERS:
        raise UnknownArea(text)
    return tuple(sorted(found))


def _member(part: str, text: str) -> str:
    """The code of a member from its code or from a name that no other region has."""
    try:
        return nuts.get_region(part).code
    except UnknownRegion as error:
        called = [region.code for region in nuts.regions_called(part)]
        if len(called) == 1:
            return called[0]
        near = (*called, *_named_like(part), *error.nearest)
        raise UnknownArea(part.strip() or text, tuple(dict.fromkeys(near))[:SAID]) from error


def _named_like(text: str) -> list[str]:
    """The ids of named areas that a text resembles, by id or by name."""
    from rapidfuzz import fuzz

    wanted = text.strip().casefold()
    begun = [key for key in NAMED_AREAS if len(wanted) > 1 and key.startswith(wanted)]
    scores = {
        area.id: max(fuzz.ratio(wanted, form.casefold()) for form in (area.id, area.en, area.it))
        for area in NAMED_AREAS.values()
    }
    alike = [key for key, score in sorted(scores.items(), key=lambda pair: -pair[1]) if score >= _ALIKE]
    return list(dict.fromkeys([*alike, *begun]))


def _refuse_overlap(members: tuple[str, ...], text: str) -> None:
    """Raise OverlappingArea where two members share land, also when they are codes of different editions."""
    regions = [nuts.get_region(code) for code in members]
    for outer, inner in combinations(regions, 2):
        if inner.code.startswith(outer.code):
            raise OverlappingArea(text, inner.code, outer.code)
        if outer.country == inner.country and outer.edition != inner.edition:
            older, newer = sorted((outer, inner), key=lambda region: region.edition)
            shared = nuts.recode(older.code, older.edition, newer.edition).codes
            if any(c.startswith(newer.code) or newer.code.startswith(c) for c in shared):
                raise OverlappingArea(text, inner.code, outer.code)


def members_in_edition(area: Area, edition: str, available: Collection[str] | None = None) -> Members:
    """The codes of a NUTS edition that add up to an area; what has no such codes is in `missing` with the reason.

    A code of the edition stands for itself, a renamed one gives the other code, one that was split gives its parts, and
    members that were cut anew together (IE04, IE05 and IE06) give the former ones when all are in the area. A member
    that is only a part of a region of that edition is missing. `available` are the codes that have figures: a member
    that is not among them is missing ("no_figures"). Raises UnknownEdition.
    """
    wanted = edition_of(edition)
    regions = [nuts.get_region(code) for code in area.members]
    codes = {region.code for region in regions if wanted in region.editions}
    missing: list[Missing] = []
    moved = {r: nuts.recode(r.code, r.edition, wanted) for r in regions if r.code not in codes}
    for region, found in moved.items():
        if found.comparable or _whole_together(region, found, moved, wanted):
            codes.update(found.codes)
        else:
            missing.append(Missing(region.code, found.kind, found.note))
    if available is not None:
        missing += [Missing(code, "no_figures") for code in codes if code not in available]
        codes = {code for code in codes if code in available}
    return Members(tuple(sorted(codes)), tuple(sorted(missing, key=lambda one: one.code)))


def _whole_together(region: Region, found: nuts.Recoding, moved: dict[Region, nuts.Recoding], edition: str) -> bool:
    """Whether the codes that a region became hold nothing but this region and others of the area, in full.

    Follows the links both ways until they close. One region that became one other across a moved border has lost or
    won land elsewhere: it is not whole.
    """
    asked = {r.code: there for r, there in moved.items() if r.edition == region.edition}
    mine, reached = {region.code}, set[str]()
    while True:
        forward = {code for own in mine for code in asked[own].codes}
        back = {code for there in forward for code in nuts.recode(there, edition, region.edition).codes}
        if not back or not back <= asked.keys():
            return False
        if back <= mine and forward == reached:
            break
        mine, reached = mine | back, forward
    return len(mine) > 1


def area_name(area: Area, language: str) -> str:
    """The name of an area in English ("en") or Italian ("it"); a set without a name lists at most three regions."""
    if area.id in NAMED_AREAS:
        return NAMED_AREAS[area.id].names[_known(language)]
    if ":" in area.id:
        return area.id.partition(":")[0]
    return _listed(area, language, nuts.region_name, "")


def area_in(area: Area, language: str) -> str:
    """The name after "in": "in South East Europe", "nel Sud-Est Europa", "nelle Marche"."""
    if area.id in NAMED_AREAS:
        return NAMED_AREAS[area.id].inside[_known(language)]
    if ":" in area.id:
        return f"in {area_name(area, language)}"
    return _listed(area, language, nuts.region_in, "in ")


def area_of(area: Area, language: str) -> str:
    """The name after "of": "of South East Europe", "del Sud-Est Europa", "delle Marche"."""
    if area.id in NAMED_AREAS:
        return NAMED_AREAS[area.id].of[_known(language)]
    if ":" in area.id:
        return f"{'di' if language == 'it' else 'of'} {area_name(area, language)}"
    return _listed(area, language, nuts.region_of, "di " if language == "it" else "of ")


def _known(language: str) -> str:
    return "it" if language == "it" else "en"


def _listed(area: Area, language: str, say: Callable[[str, str], str], preposition: str) -> str:
    """At most three members as `say` says them, then how many more; English does not repeat the preposition."""
    said = [say(code, language) for code in area.members[:SAID]]
    if language != "it" and preposition:
        said = [said[0], *(name.removeprefix(preposition) for name in said[1:])]
    more = len(area.members) - len(said)
    if more:
        said.append(f"{preposition}{'altre' if more > 1 else 'un’altra'} {more if more > 1 else ''}".rstrip()
                    if language == "it" else f"{more} more")
    if len(said) == 1:
        return said[0]
    return f"{', '.join(said[:-1])} {'e' if language == 'it' else 'and'} {said[-1]}"
