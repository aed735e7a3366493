"""What every list of records has in common: which records are of an area, in which of its parts, and where none is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from distretto.evidence.records import Entry
from distretto.themes import recorded
from distretto.themes.finding import Cell, Column, Conclusion, Figure, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, listing

NAMED = 3
"""So many parts or codes are named in a sentence; the rest is counted."""


@dataclass(frozen=True)
class Listed:
    """The records of an area that count.

    kinds : the kind of each entry. above : those of a larger area that the area lies in (the country of a region).
    parts : the areas of the map and of the gaps. of_part : how many records are of each part. whole : how many are of
    the whole area only, and so stand in no part. every : how many records of these kinds the catalogue has for it;
    every_above : how many of these are of a larger area.
    """

    entries: tuple[Entry, ...]
    kinds: tuple[str, ...]
    above: tuple[bool, ...]
    parts: tuple[str, ...]
    of_part: Mapping[str, int]
    whole: int
    every: int
    every_above: int

    @property
    def empty(self) -> tuple[str, ...]:
        """The parts of which no record is."""
        return tuple(part for part in self.parts if not self.of_part[part])


def listed(by_kind: Mapping[str, Sequence[Entry]], p: Parameters, counts: Callable[[Entry], bool]) -> Listed:
    """The records of the area asked about that count, its own first."""
    members = p.area().members
    here = [
        (kind, entry, recorded.applies_to(entry, members))
        for kind, found in by_kind.items() for entry in found
        if recorded.is_of(entry, members) or recorded.applies_to(entry, members)
    ]
    wanted = [one for one in here if counts(one[1])]
    wanted.sort(key=lambda one: one[2])
    parts = recorded.parts_of(members)
    own = [entry for _, entry, up in wanted if not up]
    of_part = {part: sum(_of_part(entry, part) for entry in own) for part in parts}
    return Listed(
        entries=tuple(e for _, e, _ in wanted), kinds=tuple(k for k, _, _ in wanted),
        above=tuple(up for _, _, up in wanted), parts=parts, of_part=of_part,
        whole=sum(not any(_of_part(entry, part) for part in parts) for entry in own), every=len(here),
        every_above=sum(up for _, _, up in here),
    )


def _of_part(entry: Entry, part: str) -> bool:
    """Whether a record is of a part: what is of a group of countries is of no single one."""
    return recorded.is_of(entry, (part,))


def conclusion(found: Listed) -> Conclusion:
    """How many there are, and of which parts none is."""
    return Conclusion("inventory", [len(found.entries), list(found.empty)])


def gaps_said(found: Listed, key: str, p: Parameters) -> Says | None:
    """In which parts no record is, where there are several parts and a record is of some."""
    if not 0 < len(found.empty) < len(found.parts):
        return None
    return says(
        key, region=area(p["region"]), empty=count(len(found.empty)), parts=count(len(found.parts)),
        areas=listing(area(part) for part in found.empty[:NAMED]), more=count(max(0, len(found.empty) - NAMED)),
    )


def how_sure(found: Listed) -> tuple[Uncertainty, ...]:
    """What is uncertain of every list: what stands in no part, what is to be confirmed, of when it is."""
    return (
        *([Uncertainty("recorded", says("listed-in-no-part", whole=count(found.whole)))] if found.whole else []),
        *recorded.how_sure(found.entries),
    )


def records_table(
    found: Listed, title: Says, columns: Sequence[Column], cells: Callable[[Entry], Sequence[Cell]], *,
    kinds: bool = False, note: Says | None = None,
) -> Table:
    """The records: which, of where, their kind if there are several, `columns` filled by `cells`, of when."""
    head = [*recorded.FIRST, *([Column("kind", "term", label="column-kind")] if kinds else [])]
    rows: list[tuple[Cell, ...]] = []
    for entry, kind, above in zip(found.entries, found.kinds, found.above, strict=True):
        of_kind: tuple[Cell, ...] = (f"record-kind-{kind}",) if kinds else ()
        rows.append((*recorded.first_cells(entry), *of_kind, *cells(entry), above, *recorded.last_cells(entry)))
    larger = Column("above", "flag", label="column-of-larger-area")
    return Table("records", title, (*head, *columns, larger, *recorded.LAST), tuple(rows), note=note)


def parts_table(found: Listed, title: Says) -> Table:
    """How many records are of each part, those with none last."""
    order = sorted(found.parts, key=lambda part: (-found.of_part[part], part))
    return Table(
        "parts", title, (Column("area", "area"), Column("records", "count", label="column-records")),
        tuple((part, found.of_part[part]) for part in order), note=says("listed-parts-note"),
    )


def map_figure(found: Listed, p: Parameters, title: Says) -> Figure:
    """The map of how many records are of each part."""
    full = sum(number > 0 for number in found.of_part.values())
    return Figure(
        "map", "choropleth", "parts", title=title, note=says("listed-map-note"),
        alt=says("listed-map-alt", region=area(p["region"]), full=count(full), parts=count(len(found.parts))),
        encode={
            "area": "area", "value": "records", "layer_value": "nuts2_2021", "scale_value": "count",
            "region_value": p["region"] if len(p.area().members) == 1 else None,
        },
    )
