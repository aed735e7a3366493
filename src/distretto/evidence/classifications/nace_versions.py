"""Codes of NACE Rev. 2 and Rev. 2.1 as people write them, read as divisions of Rev. 2.

Rev. 2.1 (Delegated Regulation (EU) 2023/137, in use from 2025) moved sections' letters on from J and dissolved division
45: its codes are told from those of Rev. 2 by their letters. Divisions kept their numbers; those that took over parts
of division 45 are not comparable (MIXED).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from distretto.evidence.classifications.nace import SECTION_OF, nearest_codes

Revision = Literal["2", "2.1"]
REVISIONS: tuple[Revision, ...] = ("2", "2.1")
MIXED = ("G46", "G47", "S95")
"""Divisions of Rev. 2.1 that hold what was in division 45 of Rev. 2: trade in vehicles (46, 47), their repair (95)."""
_DISSOLVED = 45
_CODE = re.compile(r"([A-Va-v])?\s*[-.]?\s*(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{1,2}))?|(\d{1,4}))?")
_LATER = {
    **dict.fromkeys((61, 62, 63), "K"), **dict.fromkeys((64, 65, 66), "L"), 68: "M",
    **dict.fromkeys(range(69, 76), "N"), **dict.fromkeys(range(77, 83), "O"), 84: "P", 85: "Q",
    **dict.fromkeys(range(86, 89), "R"), **dict.fromkeys(range(90, 94), "S"),
    **dict.fromkeys(range(94, 97), "T"), **dict.fromkeys((97, 98), "U"), 99: "V",
}
"""The letters of Rev. 2.1 where they differ from those of Rev. 2."""


@dataclass(frozen=True)
class ReadCode:
    """A division, section or the total of NACE Rev. 2; `mixed` where its content is not that of Rev. 2."""

    code: str
    mixed: bool = False


@lru_cache(maxsize=65_536)
def read_nace(text: str, revision: Revision, *, strict: bool = False) -> ReadCode | None:
    """What a code means in Rev. 2, at the level of divisions ("C15", "15.20", "1520", "C" for a section, "TOTAL").

    Four digits are a class; three are one whose leading zero a spreadsheet has dropped only where no division has the
    first two digits, else a group. A letter must be that of the division in the given revision.
    strict : a code without a letter counts as unreadable, since it does not tell the revision. None where it is none.
    """
    plain = text.strip()
    if plain.upper() == "TOTAL":
        return None if strict else ReadCode("TOTAL")
    if len(plain) == 1 and plain.isalpha():
        return None if strict else _section(plain.upper(), revision)
    found = _CODE.fullmatch(plain)
    if found is None:
        return None
    letter, digits = (found[1] or "").upper(), _division(found[2], found[3], found[5])
    if digits not in SECTION_OF or (revision == "2.1" and digits == _DISSOLVED):
        return None
    right = _later(digits)[0] if revision == "2.1" else SECTION_OF[digits]
    if (letter and letter != right) or (strict and not letter):
        return None
    code = f"{SECTION_OF[digits]}{digits:02d}"
    return ReadCode(code, mixed=revision == "2.1" and code in MIXED)


def nearest(text: str, revision: Revision) -> list[str]:
    """Up to three codes of a revision that may have been meant; the right letter, where the digits are a division's."""
    if revision == "2":
        return nearest_codes(text)
    found = _CODE.fullmatch(text.strip())
    division = _division(found[2], found[3], found[5]) if found else None
    if division in SECTION_OF and division != _DISSOLVED:
        return [_later(division)]
    divisions = [int(code[1:]) for code in nearest_codes(text) if code[1:].isdigit()]
    return [_later(one) for one in divisions if one != _DISSOLVED]


def _later(division: int) -> str:
    """A division of Rev. 2 with the letter that it has in Rev. 2.1."""
    return f"{_LATER.get(division, SECTION_OF[division])}{division:02d}"


def _division(first: str, after_dot: str | None, run_on: str | None) -> int:
    """The number of the division: "1.11" and "111" may have lost the zero of "01.11"."""
    if run_on and len(first + run_on) == 3 and int(first) not in SECTION_OF:
        return int(first[0])
    return int(first)


def _section(letter: str, revision: Revision) -> ReadCode | None:
    """A section as a whole: those of Rev. 2.1 from J on have no counterpart in Rev. 2 but by their divisions."""
    if letter not in set(SECTION_OF.values()) or (revision == "2.1" and letter >= "J"):
        return None
    return ReadCode(letter, mixed=revision == "2.1" and letter == "G")
