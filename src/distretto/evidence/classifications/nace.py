"""NACE Rev. 2: the industries of European statistics and their names in plain words.

Sections, all divisions, the groups of trade that the structural business statistics publish, and the
broad branches of the regional accounts. Source of codes: Regulation (EC) No 1893/2006; the names are ours.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from distretto.evidence.classifications.errors import UnknownIndustry as UnknownIndustry

_NEAREST = 3
_SHORTEST_WORD = 3  # letters from which a word may stand for an industry
_BEGINS_A_WORD = 3  # the rank of a name in which some word begins with what is looked for
_ALIKE = 0.6  # similarity (0..1) from which two words count as a misspelling of each other
SECTION_OF = {
    division: section
    for section, first, last in (
        ("A", 1, 3), ("B", 5, 9), ("C", 10, 33), ("D", 35, 35), ("E", 36, 39), ("F", 41, 43), ("G", 45, 47),
        ("H", 49, 53), ("I", 55, 56), ("J", 58, 63), ("K", 64, 66), ("L", 68, 68), ("M", 69, 75),
        ("N", 77, 82), ("O", 84, 84), ("P", 85, 85), ("Q", 86, 88), ("R", 90, 93), ("S", 94, 96),
        ("T", 97, 98), ("U", 99, 99),
    )
    for division in range(first, last + 1)
}


@dataclass(frozen=True)
class Industry:
    """One industry: its NACE code, its level and the code one level above."""

    code: str
    level: str  # "section" | "division" | "group" | "aggregate"
    parent: str | None


@cache
def _labels() -> dict[str, dict[str, dict[str, str]]]:
    text = (Path(__file__).parent / "data" / "nace.json").read_text(encoding="utf-8")
    labels: dict[str, dict[str, dict[str, str]]] = json.loads(text)
    return labels


def _industry(code: str) -> Industry:
    if code == "TOTAL" or "-" in code:
        return Industry(code, "aggregate", None)
    if len(code) == 1:
        return Industry(code, "section", None)
    return Industry(code, "division", code[0]) if len(code) == 3 else Industry(code, "group", code[:3])


@cache
def industries() -> tuple[Industry, ...]:
    """All industries known here: sections, divisions, groups of trade, broad branches."""
    return tuple(_industry(code) for code in _labels())


def _canonical(text: str) -> str | None:
    """The code that is meant by "C15", "c15", "C 15" or "15", or None."""
    code = re.sub(r"\s+", "", text).upper().replace("–", "-")
    if re.fullmatch(r"[0-9]{2}", code) and int(code) in SECTION_OF:
        code = SECTION_OF[int(code)] + code
    return code if code in _labels() else None


def get_industry(code: str) -> Industry:
    """The industry with this code; "c15", "C 15" and "15" are read as "C15".

    Raises UnknownIndustry, with the nearest codes, for anything else: codes of other classifications too.
    """
    found = _canonical(code)
    if found is None:
        raise UnknownIndustry(code, nearest_codes(code))
    return _industry(found)


def industry_name(code: str, language: str, short: bool = False) -> str:
    """The name of an industry in English or Italian; short (at most 30 characters) for charts and sentences.

    A code of another classification (UK SIC "2910", NAICS "325") has no name here and is given back as it is.
    """
    found = _canonical(code)
    if found is None:
        return code.strip()
    return _labels()[found]["short" if short else "full"]["it" if language.startswith("it") else "en"]


def divisions_of(code: str) -> tuple[str, ...]:
    """The divisions an industry consists of; a group of trade has none below it and stands for itself.

    Raises UnknownIndustry.
    """
    industry = get_industry(code)
    if industry.level in ("division", "group"):
        return (industry.code,)
    first, last = ("A", "U") if industry.code == "TOTAL" else (industry.code[0], industry.code[-1])
    return tuple(f"{section}{n:02d}" for n, section in SECTION_OF.items() if first <= section <= last)


def search_industries(text: str, limit: int = 10) -> list[Industry]:
    """Industries whose code or name, in either language, fits the text: the best first.

    Case and accents do not matter; misspellings are found where nothing fits as typed.
    """
    wanted = plain(text)
    if not wanted or limit <= 0:
        return []
    exact = _canonical(text)
    ranked = []
    for place, (code, names) in enumerate(_searched().items()):
        rank = 0 if code == exact else _rank(wanted, code.lower(), names)
        if rank is not None:
            ranked.append((rank, place, code))
    return [_industry(code) for _, _, code in sorted(ranked)[:limit]] or _alike(wanted, limit)


def industry_meant(text: str) -> str | None:
    """The code of the one industry that a plain word or a name can mean, or None where it is none or several.

    A name written out in full counts before a word that only begins a name, and a division before what it is part of
    or what is part of it.
    """
    wanted = plain(text)
    if len(wanted) < _SHORTEST_WORD:
        return None
    ranks = {code: _rank(wanted, "", names) for code, names in _searched().items()}
    for most in (0, _BEGINS_A_WORD):
        found = [code for code, rank in ranks.items() if rank is not None and rank <= most]
        divisions = [code for code in found if _industry(code).level == "division"]
        for candidates in (divisions, found):
            if len(candidates) == 1:
                return candidates[0]
    return None


def nearest_codes(text: str) -> list[str]:
    """Up to three codes that may have been meant.

    For what looks like a code those of the same section whose digits differ least, and the right letter for the digits
    where the letter is no section's; for anything else what is alike by name.
    """
    written = re.fullmatch(r"\s*([A-Za-z])\s*([0-9]{2})[0-9.]*\s*", text)
    if not written:
        return [industry.code for industry in search_industries(text, _NEAREST)]
    letter, digits = written[1].upper(), written[2]
    if letter in SECTION_OF.values():
        inside = [f"{n:02d}" for n, section in SECTION_OF.items() if section == letter]
        inside.sort(key=lambda own: (_digits_apart(own, digits), abs(int(own) - int(digits))))
        return [letter + own for own in inside[:_NEAREST]]
    return [SECTION_OF[int(digits)] + digits] if int(digits) in SECTION_OF else []


def _digits_apart(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def plain(text: str) -> str:
    """A text without accents, case and surplus blanks, for comparing."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """What people call an industry beside its names, by code: "shoes", "piastrelle"."""
    text = (Path(__file__).parent / "data" / "nace_words.tsv").read_text(encoding="utf-8")
    return {
        code: tuple(plain(word) for words in rest for word in words.split(";"))
        for code, *rest in (line.split("\t") for line in text.splitlines()[1:])
    }


@cache
def _words_abroad() -> dict[str, tuple[str, ...]]:
    """The divisions of manufacturing by single words of the other languages that records and their sources are written
    in, in our own words: *calçado*, *Schuhe*, *υποδήματα*."""
    text = (Path(__file__).parent / "data" / "nace_words_abroad.tsv").read_text(encoding="utf-8")
    found: dict[str, dict[str, None]] = {}
    for code, _, words in (line.split("\t") for line in text.splitlines()[1:]):
        for word in words.split(";"):
            found.setdefault(plain(word), {})[code] = None
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def divisions_called(word: str) -> tuple[str, ...]:
    """The divisions in whose names, or among whose everyday names, the word stands in full; where there is none in
    English and Italian, those that it names in another language."""
    wanted = plain(word)
    here = tuple(code for code, names in _searched().items() if len(code) == 3 and wanted in _single(names))
    return here or _words_abroad().get(wanted, ())


@cache
def searched_words() -> tuple[str, ...]:
    """Every word that is part of a division's name or everyday name."""
    return tuple(sorted({word for code, names in _searched().items() if len(code) == 3 for word in _single(names)}))


def _single(names: tuple[str, ...]) -> set[str]:
    return {word for name in names for word in re.findall(r"\w+", name)}


@cache
def _searched() -> dict[str, tuple[str, ...]]:
    return {
        code: (*(plain(name) for kind in label.values() for name in kind.values()), *_words().get(code, ()))
        for code, label in _labels().items()
    }


def _rank(wanted: str, code: str, names: tuple[str, ...]) -> int | None:
    if wanted in names:
        return 0
    if code.startswith(wanted):
        return 1
    if any(name.startswith(wanted) for name in names):
        return 2
    if any(f" {wanted}" in name for name in names):
        return 3
    return 4 if len(wanted) > 2 and any(wanted in name for name in names) else None


def _alike(wanted: str, limit: int) -> list[Industry]:
    matcher = SequenceMatcher(b=wanted[:60], autojunk=False)
    ranked = []
    for place, (code, names) in enumerate(_searched().items()):
        best = 0.0
        for candidate in {part for name in names for part in (name, *re.findall(r"\w{4,}", name))}:
            matcher.set_seq1(candidate)
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                best = max(best, matcher.ratio())
        if best >= _ALIKE:
            ranked.append((-best, place, code))
    return [_industry(code) for _, _, code in sorted(ranked)[:limit]]
