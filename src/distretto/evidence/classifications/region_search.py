"""Find a region as people write it: its code, its own name in any alphabet, its English or Italian name, with
small slips.

Ranking: exact code, exact name, start of the name, start of a word, likeness; among equals countries first,
then NUTS 2, 3 and 1, codes of the newest edition before older ones, and shorter names before longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from distretto.evidence.classifications.directory import NEWEST, Region, canonical, directory
from distretto.evidence.classifications.errors import UnknownRegion
from distretto.evidence.classifications.transliteration import folded

_LEVEL_ORDER = {0: 0, 2: 1, 3: 2, 1: 3}
_ALIKE = 80.0  # likeness, 0 to 100, from which a name counts as a misspelling
_LEAST_ALIKE = 60.0  # likeness from which a name may be offered where nothing fits
_NEAREST = 3
_LONGEST = 80


@dataclass(frozen=True)
class _Spelling:
    text: str
    region: Region
    place: tuple[int, int, str]


def get_region(code: str) -> Region:
    """The region with this code in any edition; lower case and the ISO codes GR and GB are read too.

    Raises UnknownRegion with the nearest codes.
    """
    found = directory().get(canonical(code))
    if found is None:
        near = nearest_regions(code)
        raise UnknownRegion(code.strip(), [r.code for r in near], [f"{r.latin} ({r.code})" for r in near])
    return found


@cache
def _spellings() -> tuple[_Spelling, ...]:
    """Every spelling of every region once, with its place among equals."""
    from distretto.evidence.classifications.region_labels import label_of

    found = {}
    for region in directory().values():
        label = label_of(region.code)
        place = (0 if region.edition == NEWEST else 1, _LEVEL_ORDER[region.level], region.code)
        english = label.english.removeprefix("the ")
        names = (region.name, region.latin, english, label.italian, *label.also, *region.latin.split("/"))
        for name in names:
            text = folded(name)
            if text:
                found[(text, region.code)] = _Spelling(text, region, place)
    return tuple(found.values())


@cache
def _called() -> dict[str, tuple[Region, ...]]:
    """By each spelling the regions so called: those of the newest edition where there are any, none inside another."""
    every: dict[str, list[Region]] = {}
    for spelling in _spellings():
        every.setdefault(spelling.text, []).append(spelling.region)
    called = {}
    for text, regions in every.items():
        newest = [r for r in regions if r.edition == NEWEST] or regions
        called[text] = tuple(
            r for r in sorted(newest, key=lambda r: r.code)
            if not any(other is not r and _inside(r, other) for other in newest)
        )
    return called


def regions_called(name: str) -> tuple[Region, ...]:
    """The regions that have exactly this name, accents and case aside; hardly ever more than one.

    A name as it is offered, `Marche (ITI3)`, means that region too.
    """
    name, bracket, code = name[:_LONGEST].partition(" (")
    found = _called().get(folded(f"{name}{bracket}{code}"), ())
    if found or not code.endswith(")"):
        return found
    shown = directory().get(canonical(code[:-1]))
    return (shown,) if shown and any(s.region is shown and s.text == folded(name) for s in _spellings()) else ()


@cache
def _texts() -> tuple[str, ...]:
    return tuple(spelling.text for spelling in _spellings())


def _rank(spelling: str, wanted: str) -> int | None:
    if spelling == wanted:
        return 1
    if spelling.startswith(wanted):
        return 2
    return 3 if f" {wanted}" in spelling else None


def search_regions(text: str, limit: int = 10, *, widely: bool = False) -> list[Region]:
    """Regions that the text may mean, the best first; an empty list where nothing comes near.

    Codes are found by their beginning too. Older codes appear only when nothing newer has the same name. `widely` adds
    what else a misspelt name may have meant, for who cannot be asked again.
    """
    wanted = folded(text[:_LONGEST])
    if not wanted or limit < 1:
        return []
    best: dict[str, tuple[int, tuple[int, int, str], int]] = {}
    code = canonical(text[:_LONGEST])
    for region in directory().values():
        if len(code) > 1 and region.code.startswith(code):
            place = (0 if region.edition == NEWEST else 1, region.level, region.code)
            best[region.code] = (0 if region.code == code else 2, place, 0)
    for spelling in _spellings():
        rank = _rank(spelling.text, wanted)
        if rank is not None:
            key = (rank, spelling.place, len(spelling.text))
            best[spelling.region.code] = min(best.get(spelling.region.code, key), key)
    ranked = [directory()[c] for c in sorted(best, key=best.__getitem__)]
    if len(ranked) < limit and len(wanted) > 2:
        alike = [region for region in _alike(wanted, _ALIKE, limit) if region.code not in best]
        if widely and alike and not best and len(alike) < _NEAREST:  # one slip may lead to several names
            alike += [region for region in _alike(wanted, _LEAST_ALIKE, 10) if region.edition == NEWEST][:_NEAREST]
        ranked += alike
    return _without_echoes(ranked, code)[:limit]


def is_in_a_name(text: str) -> bool:
    """Whether a region's name or code holds the text as it is written; a misspelt one is only like a name."""
    wanted, code = folded(text[:_LONGEST]), canonical(text[:_LONGEST])
    return any(_rank(spelling.text, wanted) is not None for spelling in _spellings()) or (
        len(code) > 1 and any(region.code.startswith(code) for region in directory().values()))


def nearest_regions(text: str) -> list[Region]:
    """Up to three regions that may have been meant by a name or code that fits none."""
    found = search_regions(text, _NEAREST)
    if len(found) < _NEAREST and folded(text[:_LONGEST]):
        alike = [r for r in _alike(folded(text[:_LONGEST]), _LEAST_ALIKE, 10) if r.edition == NEWEST]
        found = _without_echoes([*found, *_near_codes(text), *alike], "")
    return found[:_NEAREST]


def _near_codes(text: str) -> list[Region]:
    """For what looks like a code: the regions whose codes differ least, in the same country and of the same level."""
    code = canonical(text)
    if not (2 < len(code) < 7 and code.isalnum() and code.isascii()):
        return []
    from rapidfuzz.distance import DamerauLevenshtein

    near = [
        (DamerauLevenshtein.distance(code, r.code), abs(len(code) - len(r.code)), r.code)
        for r in directory().values() if r.edition == NEWEST and r.country == code[:2] and r.level > 0
    ]
    return [directory()[c] for distance, _, c in sorted(near) if distance <= 2]


def _alike(wanted: str, least: float, limit: int) -> list[Region]:
    from rapidfuzz import fuzz, process

    found = process.extract(wanted, _texts(), scorer=fuzz.ratio, score_cutoff=least, limit=limit * 3)
    spellings = _spellings()
    ranked = sorted((-score, spellings[at].place, spellings[at].region.code) for _, score, at in found)
    return list(dict.fromkeys(directory()[code] for _, _, code in ranked))


def _without_echoes(ranked: list[Region], code: str) -> list[Region]:
    """Leave out what repeats a region already there: its older code, or a level of the same name; not if typed."""
    newer = {(r.country, r.level, folded(r.latin)) for r in ranked if r.edition == NEWEST}
    kept: list[Region] = []
    for region in dict.fromkeys(ranked):
        outdated = region.edition != NEWEST and (region.country, region.level, folded(region.latin)) in newer
        echo = any(k.latin == region.latin and (_inside(k, region) or _inside(region, k)) for k in kept)
        if not (outdated or echo) or (len(code) > 2 and region.code.startswith(code)):
            kept.append(region)
    return kept


def _inside(inner: Region, outer: Region) -> bool:
    return inner.code.startswith(outer.code)
