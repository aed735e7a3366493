"""Groups of industries under one address: an industry, a named group, or a set of the reader's own.

An address is `C` (a section), `C15` (a division), `B-E` (a broad branch), `textiles` (a named group),
`C13+C14+C15`, `C13+C20*0.3` (with a share in (0, 1]) or `My name:C13+C14`. The id of a parsed group is the
canonical form of its address: parsing it again gives the same group.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from distretto.evidence.classifications.errors import (
    Malformed,
    OverlappingIndustries,
    UnknownIndustry,
    UnknownIndustryGroup,
)
from distretto.evidence.classifications.nace import (
    divisions_of,
    get_industry,
    industry_meant,
    industry_name,
    nearest_codes,
    plain,
)

_LONGEST_ADDRESS = 2000  # characters
_LONGEST_NAME = 60  # characters
_MOST_MEMBERS = 110  # all divisions and groups of trade there are
_DECIMALS = 6  # of a share
_NAMES_SHOWN = 3
_SHARE = re.compile(r"(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)", re.ASCII)


@dataclass(frozen=True)
class IndustryGroup:
    """Industries that are looked at together: the share (0..1] of each division that belongs to the group."""

    id: str
    shares: tuple[tuple[str, float], ...]
    kind: str  # "section" | "division" | "group" | "aggregate" | "named" | "set"


@dataclass(frozen=True)
class NamedGroup:
    """A group that has a name of its own; `basis` says whose grouping it is (see `group_basis`)."""

    id: str
    divisions: tuple[str, ...]
    basis: str


@cache
def _data() -> dict[str, Any]:
    text = (Path(__file__).parent / "data" / "industry_groups.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


@cache
def named_groups() -> tuple[NamedGroup, ...]:
    """The EU's fourteen industrial ecosystems, green industries, manufacturing, services by knowledge intensity."""
    return tuple(
        NamedGroup(identity, tuple(group["divisions"].split()), group["basis"])
        for identity, group in _data()["groups"].items()
    )


def _named(identity: str) -> NamedGroup | None:
    return next((group for group in named_groups() if group.id == identity), None)


@cache
def _place() -> dict[str, int]:
    return {division: place for place, division in enumerate(divisions_of("TOTAL"))}


def parse_industries(text: str) -> IndustryGroup:
    """The group an address means, in canonical order and form.

    Sections and broad branches expand to their divisions. Raises UnknownIndustryGroup (with the nearest ids),
    OverlappingIndustries where an industry would count twice, Malformed where the address cannot be read.
    """
    if len(text) > _LONGEST_ADDRESS:
        raise Malformed(text, "too-long")
    label, colon, body = text.rpartition(":")
    name = _own_name(text, label) if colon else None
    if name is None:
        named = _named("-".join(body.casefold().split()))
        if named is not None:
            return IndustryGroup(named.id, tuple((division, 1.0) for division in named.divisions), "named")
    parts = body.split("+")
    if len(parts) > _MOST_MEMBERS:
        raise Malformed(text, "too-many")
    members = sorted((_member(text, part) for part in parts), key=_order)
    shares = _expanded(text, members)
    canonical = "+".join(code if share == 1 else f"{code}*{_written(share)}" for code, share in members)
    if name is not None:
        return IndustryGroup(f"{name}:{canonical}", shares, "set")
    alone = len(members) == 1 and members[0][1] == 1
    return IndustryGroup(canonical, shares, get_industry(members[0][0]).level if alone else "set")


def _own_name(text: str, label: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", label).split())
    if len(name) > _LONGEST_NAME:
        raise Malformed(text, "too-long")
    if not name or any(c in ":<>" or unicodedata.category(c)[0] == "C" for c in name):
        raise Malformed(text, "name")
    return name


def _member(text: str, part: str) -> tuple[str, float]:
    written, times, share = part.partition("*")
    if not written.strip():
        raise Malformed(text, "empty")
    try:
        code = get_industry(written).code
    except UnknownIndustry as error:
        raise UnknownIndustryGroup(written.strip(), _nearest(written)) from error
    return code, _share(text, share) if times else 1.0


def _share(text: str, written: str) -> float:
    if not _SHARE.fullmatch(written.strip()):
        raise Malformed(text, "share")
    share = round(float(written.strip().replace(",", ".")), _DECIMALS)
    if not 0 < share <= 1:
        raise Malformed(text, "share")
    return share


def _written(share: float) -> str:
    return f"{share:.{_DECIMALS}f}".rstrip("0")


def _order(member: tuple[str, float]) -> tuple[int, str]:
    return _place()[divisions_of(member[0])[0][:3]], member[0]


def _expanded(text: str, members: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    """Every member's divisions with its share. A group of trade lies inside its division."""
    written_as: dict[str, str] = {}
    shares: list[tuple[str, float]] = []
    for code, share in members:
        for division in divisions_of(code):
            other = next((s for s in written_as if s.startswith(division) or division.startswith(s)), None)
            if other is not None:
                both = (code, written_as[other])
                outer, inner = sorted(both, key=lambda c: (-len(divisions_of(c)), len(c)))
                raise OverlappingIndustries(text, inner, outer)
            written_as[division] = code
            shares.append((division, share))
    return tuple(shares)


def _nearest(written: str) -> list[str]:
    """Up to three ids of named groups and industries that may have been meant."""
    wanted = plain(written)[:_LONGEST_NAME]
    known = {
        plain(words): identity
        for identity, group in _data()["groups"].items()
        for words in (identity, group["en"], group["it"])
    }
    inside = [identity for words, identity in known.items() if len(wanted) > 2 and wanted in words]
    alike = [known[words] for words in get_close_matches(wanted, known, n=3, cutoff=0.8)]
    return list(dict.fromkeys([*alike, *inside, *nearest_codes(written[:_LONGEST_NAME])]))[:3]


def industries_meant(text: str) -> str | None:
    """The id of the named group of this name in either language, else of the one industry that a word can mean."""
    wanted = plain(text)
    for identity, group in _data()["groups"].items():
        if wanted in (plain(group["en"]), plain(group["it"])):
            return str(identity)
    return industry_meant(text)


def group_name(group: IndustryGroup, language: str) -> str:
    """The group's name in English or Italian; a set without a name joins at most three members' names.

    A member of which only a part belongs to the group has that before its name: *30 % of chemicals*.

    Names after the first begin small, unless they begin with an abbreviation (*IT services*).
    """
    own, colon, _ = group.id.rpartition(":")
    if colon:
        return own
    language = "it" if language.startswith("it") else "en"
    named = _data()["groups"].get(group.id)
    if named is not None:
        return str(named[language])
    names = [_member_name(part, place, language) for place, part in enumerate(group.id.split("+"))]
    more = len(names) - _NAMES_SHOWN
    joint = "; " if any("," in name for name in names) else ", "
    if more > 0:
        shown = joint.join(names[:_NAMES_SHOWN])
        return f"{shown} e altri {more}" if language == "it" else f"{shown} and {more} more"
    return joint.join(names)


def _member_name(part: str, place: int, language: str) -> str:
    """A member's name, begun small after the first, with its share where only a part of it belongs to the group."""
    code, times, share = part.partition("*")
    name = industry_name(code, language, short=True)
    if (place or times) and not name[1:2].isupper():
        name = name[:1].lower() + name[1:]
    if not times:
        return name
    percent = f"{float(share) * 100:.6g}\N{NO-BREAK SPACE}%"
    return f"{percent.replace('.', ',')} di {name}" if language == "it" else f"{percent} of {name}"


def group_basis(group: IndustryGroup | NamedGroup, language: str) -> str | None:
    """A sentence on whose grouping a named group is, or None for any other group."""
    named = _named(group.id)
    if named is None:
        return None
    return str(_data()["bases"][named.basis]["it" if language.startswith("it") else "en"])
