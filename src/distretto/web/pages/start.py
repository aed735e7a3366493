"""Where a reader begins: the regions to choose from, and sentences that are true before anything is chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from distretto.evidence.classifications import areas, nuts
from distretto.evidence.dataset import UnknownDataset
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, ask, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses

FIRST = "specialisation.profile"
"""The analysis that answers before anything is chosen."""

TOGETHER = "see"
EXAMPLES = ("ITI3", "HU22", "RO42", "EL42")
"""Regions whose first sentence stands on the home page."""

_computing = threading.Lock()


@dataclass(frozen=True)
class Choice:
    """A region to choose: code, name, and where the choice leads."""

    code: str
    name: str
    address: str


@dataclass(frozen=True)
class Country:
    """A country with its regions."""

    code: str
    name: str
    address: str
    regions: tuple[Choice, ...]


@dataclass(frozen=True)
class Choices:
    """Everything to choose from: named areas, then countries, those of South East Europe first."""

    areas: tuple[Choice, ...]
    near: tuple[Country, ...]
    others: tuple[Country, ...]


Address = Callable[[str], str]


def region_choices(language: str, address: Address) -> Choices:
    """All areas by name, with the address to which each choice leads."""
    named, near, others = _everything(language)

    def country(code: str, name: str, regions: tuple[tuple[str, str], ...]) -> Country:
        return Country(code, name, address(code), tuple(Choice(c, n, address(c)) for c, n in regions))

    return Choices(
        tuple(Choice(code, name, address(code)) for code, name in named),
        tuple(country(*c) for c in near),
        tuple(country(*c) for c in others),
    )


Named = tuple[tuple[str, str], ...]
NamedCountry = tuple[str, str, Named]


@lru_cache(maxsize=4)
def _everything(language: str) -> tuple[Named, tuple[NamedCountry, ...], tuple[NamedCountry, ...]]:
    """Names and codes of named areas and of every country's regions, in the language's order."""
    see = set(areas.parse_area(TOGETHER).members)
    every = []
    for country in nuts.countries():
        regions = sorted(
            ((r.code, nuts.region_name(r.code, language)) for r in _regions_of(country.code)),
            key=lambda pair: pair[1],
        )
        every.append((country.code, nuts.region_name(country.code, language), tuple(regions)))
    every.sort(key=lambda c: c[1])
    named = tuple((str(n.id), areas.area_name(areas.parse_area(n.id), language)) for n in areas.named_areas())
    return named, tuple(c for c in every if c[0] in see), tuple(c for c in every if c[0] not in see)


def _regions_of(country: str) -> list[nuts.Region]:
    """The NUTS 2 regions of a country in the newest edition."""
    found = nuts.children(country, 2)
    return [r for r in found if "Z" not in r.code[2:]]


@dataclass(frozen=True)
class Truth:
    """A true sentence about an area, and where it is answered in full."""

    area: str
    name: str
    address: str
    finding: Finding


def truths(language: str) -> tuple[Truth | None, tuple[Truth, ...]]:
    """The sentence on South East Europe as a whole, and those on a few of its regions; without those that fail."""
    with _computing:
        return _truth(TOGETHER, language), tuple(t for code in EXAMPLES if (t := _truth(code, language)))


def _truth(area: str, language: str) -> Truth | None:
    try:
        found = ask(FIRST, {"region": area})
    except (CannotAnswer, UnknownDataset, ValueError):
        return None
    request: Request = make_request(FIRST, {"region": area})
    name = areas.area_name(areas.parse_area(area), language)
    return Truth(area, name, addresses.finding_address(language, FIRST, request.changed), found)
