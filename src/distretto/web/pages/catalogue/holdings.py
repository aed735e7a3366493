"""What the catalogue holds on an area or altogether, for the pages that lead to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from django.db.models import Q

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.search import Search, kinds_matching
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import RecordCode
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
    """What there is by kind, how many in all, and the search for all of it.

    of_area : whether it is what an area has. larger : how many records are of areas in which it lies.
    """

    total: int
    kinds: tuple[Held, ...]
    address: str
    of_area: bool = False
    larger: int = 0


def holdings(language: str, area: str = "") -> Holdings:
    """What there is on an area; without one, on everywhere."""
    codes = _codes(area) if area else ()
    wanted = Search(chosen={"regions": codes} if codes else {})
    total, counts = kinds_matching(wanted)
    return Holdings(
        total, tuple(_held(counts, wanted, language)), search_address(language, wanted), bool(area),
        _of_larger(codes, own=area),
    )  # fmt: skip


def _of_larger(codes: Sequence[str], *, own: str) -> int:
    """How many records are of an area in which one of the codes lies, and of none inside the area itself."""
    around = {code[:length] for code in codes for length in range(2, len(code))}
    around |= {name for name, group in NAMED_AREAS.items() if any(code.startswith(group.members) for code in codes)}
    around -= {own, *codes}
    if not around:
        return 0
    inside = reduce(or_, (Q(code__startswith=code) for code in codes), Q(code=own))
    coded = RecordCode.objects.filter(field="regions", record__live=True).order_by()
    larger = coded.filter(code__in=around).exclude(record__in=coded.filter(inside).values("record"))
    return larger.values("record__key").distinct().count()


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
