"""What the catalogue holds on an area or altogether, for the pages that lead to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.search import Search, kinds_matching
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.wording import kind_name
from distretto.evidence.classifications import areas
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.text import lower_first


@dataclass(frozen=True)
class Held:
    """So many records of one kind, and the search for them."""

    count: int
    kind: str
    address: str


@dataclass(frozen=True)
class Holdings:
    """What there is by kind, how many in all, and the search for all of it."""

    total: int
    kinds: tuple[Held, ...]
    address: str


def holdings(language: str, area: str = "") -> Holdings:
    """What there is on an area; without one, on everywhere."""
    codes = _codes(area) if area else ()
    wanted = Search(chosen={"regions": codes} if codes else {})
    total, counts = kinds_matching(wanted)
    return Holdings(total, tuple(_held(counts, wanted, language)), search_address(language, wanted))


def _codes(area: str) -> tuple[str, ...]:
    return (area,) if area in NAMED_AREAS else areas.parse_area(area).members


def _held(counts: dict[str, int], wanted: Search, language: str) -> Iterable[Held]:
    for kind in NAMES:
        if count := counts.get(kind):
            chosen = {**wanted.chosen, "kind": (kind,)}
            yield Held(
                count, lower_first(kind_name(kind, language, count)),
                search_address(language, replace(wanted, chosen=chosen)),
            )  # fmt: skip
