"""Areas and industry groups as a reader types them: by code, by name, or as a field shows them, `Marche (ITI3)`.

Several are joined by a plus, a comma or a semicolon. What is not understood is said of the part that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from distretto.evidence.classifications import areas, industry_groups, nuts
from distretto.evidence.classifications.errors import NotFound
from distretto.rendering.text import LANGUAGES

LONGEST = 1000
_SHOWN = re.compile(r"^.*\(([^()]+)\)\s*$")
_SHARE = re.compile(r"[0-9]*[.,]?[0-9]+")
_JOINED = re.compile(r"[+;]|(?<!\*)(?<!\*[0-9]),")
"""A comma is a decimal sign in a share (`C20*0,3`) and joins elsewhere."""


@dataclass(frozen=True)
class _Kind:
    """One kind of subject: how its address is parsed, what a word means that is no address, how a field shows one."""

    parse: Callable[[str], str]
    meant: Callable[[str], str | None]
    shown: Callable[[str, str], str]


def area_id(text: str) -> str:
    """The canonical address of an area from what was typed.

    Raises UnknownArea, of the part that is wrong, with the nearest addresses.
    """
    return _resolved(text.strip(), _AREA)


def industries_id(text: str) -> str:
    """The canonical address of an industry group from what was typed.

    Raises the classification's own error, of the part that is wrong.
    """
    return _resolved(text.strip(), _INDUSTRIES)


def parts_of(text: str) -> list[str]:
    """The parts of a sum as typed."""
    return [part.strip() for part in _JOINED.split(text) if part.strip()]


def wrong_part(text: str, error: ValueError) -> str:
    """The part of what was typed that an error is about: all of it where it is about no part alone."""
    value = error.value if isinstance(error, NotFound) else ""
    return value if value and value in text else text


def with_part(text: str, wrong: str, right: str) -> str:
    """What was typed with its wrong part replaced, everything else as it was."""
    alone = re.compile(rf"(?<![^+;,:\s]){re.escape(wrong)}(?![^+;,*\s])")
    return alone.sub(lambda _: right, text, count=1)


def coarser(address: str) -> str | None:
    """The address with the NUTS 2 region in the place of each province; None where there is no province in it."""
    area = areas.parse_area(address)
    larger = dict.fromkeys(_region_of(code) for code in area.members)
    if tuple(larger) == area.members:
        return None
    try:
        return areas.parse_area("+".join(larger)).id
    except ValueError:
        return None


def _region_of(code: str) -> str:
    region = nuts.get_region(code)
    return region.parent if region.level == 3 and region.parent else code


def _resolved(text: str, kind: _Kind) -> str:
    """By address, by name, as a field shows it; else each part by itself."""
    try:
        return kind.parse(text)
    except ValueError as error:
        if len(text) > LONGEST:
            raise
        name, colon, body = text.rpartition(":")
        alone = _alone(body.strip(), kind)
        if alone is None:
            parts = parts_of(body)
            if len(parts) < 2 and body.strip() == text:
                raise error from None
            alone = "+".join(dict.fromkeys(_resolved(part, kind) for part in parts))
        return kind.parse(f"{name}{colon}{alone}")


def _alone(text: str, kind: _Kind) -> str | None:
    """The address that one name stands for, with its share where it has one; None where it is no name."""
    name, times, share = (piece.strip() for piece in text.partition("*"))
    if times and not _SHARE.fullmatch(share):
        return None
    bracketed = _SHOWN.match(name)
    for candidate in (kind.meant(name), bracketed[1] if bracketed else None):
        if candidate is None:
            continue
        try:
            address = kind.parse(candidate)
        except ValueError:
            continue
        if candidate == (bracketed and bracketed[1]) and _joins(name, address, kind):
            continue
        return f"{address}{times}{share}"
    return None


def _joins(shown: str, address: str, kind: _Kind) -> bool:
    """Whether a text that ends in a code in brackets has further parts before it."""
    as_shown = {kind.shown(address, language).casefold() for language in LANGUAGES}
    return len(parts_of(shown)) > 1 and shown.casefold() not in as_shown


def shown_area(address: str, language: str) -> str:
    """An area as a field shows it: name and code; sets of the reader's own as they were typed."""
    area = areas.parse_area(address)
    name = areas.area_name(area, language)
    return address if name == address or ":" in address or "+" in address else f"{name} ({address})"


def shown_industries(address: str, language: str) -> str:
    """An industry group as a field shows it."""
    name = industry_groups.group_name(industry_groups.parse_industries(address), language)
    return address if name == address or ":" in address or "+" in address else f"{name} ({address})"


_AREA = _Kind(lambda text: areas.parse_area(text).id, lambda text: None, shown_area)
_INDUSTRIES = _Kind(
    lambda text: industry_groups.parse_industries(text).id, industry_groups.industries_meant, shown_industries,
)
