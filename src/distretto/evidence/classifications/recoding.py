"""What became of a region from one NUTS edition to another, said explicitly.

Kinds, from what changes nothing to what breaks a series:

- `same`: the code is valid in both editions and means the same territory;
- `renamed`: another code, the same territory;
- `split`: the territory is exactly the sum of `codes`, whose figures may be added;
- `merged`: the territory lies inside `codes`, a larger region: its own figures no longer exist;
- `border`: borders moved; `codes` cover most of it, but figures before and after are not comparable;
- `gone`, `new`: there is nothing comparable in the other edition (going forwards, going backwards).

`comparable` is true for the first three. `note` is a key of a sentence that says why ("" where the kind says
all).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from distretto.evidence.classifications.directory import EDITIONS, NEWEST, directory, edition_of, read_table
from distretto.evidence.classifications.region_search import get_region

Kind = Literal["same", "renamed", "split", "merged", "border", "gone", "new"]
_GRAVITY: tuple[Kind, ...] = ("same", "renamed", "split", "merged", "border", "gone", "new")
NOTES = {
    "italy-2010": (
        "In 2009 seven municipalities moved from Marche to Emilia-Romagna.",
        "Nel 2009 sette comuni sono passati dalle Marche all’Emilia-Romagna.",
    ),
    "slovenia-2013": (
        "The border between eastern and western Slovenia moved.",
        "Il confine fra la Slovenia orientale e quella occidentale è cambiato.",
    ),
    "guadeloupe-2013": (
        "Saint-Barthélemy and Saint-Martin left Guadeloupe; Mayotte became a department.",
        "Saint-Barthélemy e Saint-Martin si sono separate dalla Guadalupa; Mayotte è diventata un dipartimento.",
    ),
    "ireland-2016": (
        "Ireland went from two regions to three, and some counties changed region.",
        "L’Irlanda è passata da due regioni a tre e alcune contee hanno cambiato regione.",
    ),
    "norway-2021": (
        "Norway merged its counties and drew its regions anew.",
        "La Norvegia ha accorpato le contee e ridisegnato le regioni.",
    ),
    "sardinia-2021": (
        "Sardinia redrew its provinces.",
        "La Sardegna ha ridisegnato le province.",
    ),
    "redrawn": (
        "The areas around it were drawn anew, and none matches it.",
        "Le aree della zona sono state ridisegnate e nessuna vi corrisponde.",
    ),
}


@dataclass(frozen=True)
class Recoding:
    """What a region of one edition is in another: `kind`, the `codes` there (sorted), and the key of a note."""

    kind: Kind
    codes: tuple[str, ...]
    note: str = ""

    @property
    def comparable(self) -> bool:
        """Whether figures of `codes`, added up, mean the same territory."""
        return self.kind in ("same", "renamed", "split")


def recoding_note(note: str, language: str) -> str:
    """The sentence behind a note, in English or Italian; "" where there is none."""
    return NOTES[note][1 if language.startswith("it") else 0] if note in NOTES else ""


@cache
def _changes() -> dict[tuple[str, str, str], Recoding]:
    return {
        (start, end, code): Recoding(_kind(kind), tuple(codes.split()), note)
        for start, end, code, kind, codes, note in read_table("changes.tsv")
    }


def _kind(text: str) -> Kind:
    return next(kind for kind in _GRAVITY if kind == text)


def recode(code: str, from_edition: str, to_edition: str) -> Recoding:
    """What a region of one NUTS edition is in another (2006, 2010, 2013, 2016, 2021), step by step through
    those between.

    Raises UnknownRegion if the code is not valid in `from_edition` (with its code there, if it has one),
    UnknownEdition.
    """
    start, end = edition_of(from_edition), edition_of(to_edition)
    region = get_region(code)
    if start not in region.editions:
        from distretto.evidence.classifications.errors import UnknownRegion

        near = recode(region.code, region.edition, start).codes
        raise UnknownRegion(region.code, near, edition=start)
    return _recode(region.code, start, end)


@cache
def present_code(code: str, edition: str) -> str:
    """The code that exactly the same territory has in the newest edition; the code itself where it has none.

    edition : that of the table in which the code stands. A code that this edition does not have is read in its own
    latest: tables keep earlier years under earlier codes. One that no edition has (EU28) is left as it is.
    """
    region = directory().get(code)
    if region is None or NEWEST in region.editions:
        return code
    start = edition if edition in region.editions else region.edition
    found = _recode(code, start, NEWEST)
    return found.codes[0] if found.kind in ("same", "renamed") else code


@cache
def _recode(code: str, start: str, end: str) -> Recoding:
    first, last = EDITIONS.index(start), EDITIONS.index(end)
    path = EDITIONS[first : last + 1] if first <= last else EDITIONS[last : first + 1][::-1]
    codes, gravity, note = {code}, 0, ""
    for here, there in pairwise(path):
        following: set[str] = set()
        for one in sorted(codes):
            step = _changes().get((here, there, one)) or Recoding("same", (one,))
            following.update(step.codes)
            gravity, note = max(gravity, _GRAVITY.index(step.kind)), note or step.note
        codes = following if gravity >= _GRAVITY.index("merged") else _collapsed(following, there, len(code))
    kind = _GRAVITY[gravity]
    if not codes:
        kind = "gone" if first <= last else "new"
    elif kind in ("gone", "new"):
        kind = "border"
    elif codes == {code} and kind in ("renamed", "split"):
        kind = "same"
    elif kind == "split" and len(codes) == 1:
        kind = "renamed"
    return Recoding(kind, tuple(sorted(codes)), note)


def _collapsed(codes: set[str], edition: str, longest: int) -> set[str]:
    """All parts of one region are that region, unless it is of a higher level than the code that was asked for."""
    parents = {directory()[code].parent for code in codes}
    if len(codes) < 2 or len(parents) != 1:
        return codes
    (parent,) = parents
    if parent is None or edition not in directory()[parent].editions or len(parent) < longest:
        return codes
    parts = {r.code for r in directory().values() if r.parent == parent and edition in r.editions}
    return {parent} if parts == codes else codes
