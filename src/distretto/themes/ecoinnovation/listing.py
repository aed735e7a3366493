"""What both lists of eco-innovation have in common: which records count, where they are, and where there are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from distretto.evidence.records import Entry
from distretto.themes import recorded
from distretto.themes.finding import Cell, Column, Conclusion, Figure, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, choice
from distretto.themes.values import area, coded, count, listing

THEME = "ecoinnovation"
ACTIVITIES = "eco_activities"
NAMED = 3


@dataclass(frozen=True)
class Listed:
    """The records of an area that count as eco-innovation.

    kinds : the kind of each entry. above : those of a larger area that the area lies in (the country of a region).
    parts : the areas of the map and of the gaps. of_part : how many records are of each part. whole : how many are of
    the whole area only, and so stand in no part. every : how many records of these kinds the catalogue has for it.
    """

    entries: tuple[Entry, ...]
    kinds: tuple[str, ...]
    above: tuple[bool, ...]
    parts: tuple[str, ...]
    of_part: Mapping[str, int]
    whole: int
    every: int

    @property
    def empty(self) -> tuple[str, ...]:
        """The parts of which no record is."""
        return tuple(part for part in self.parts if not self.of_part[part])


def counted_by() -> Parameter:
    """Which records count: those with the theme or coded activities, or those with coded activities alone."""
    return choice("eco_by", "either", ("either", "activities"))


def listed(by_kind: Mapping[str, Sequence[Entry]], p: Parameters) -> Listed:
    """The records of eco-innovation of the area asked about, its own first."""
    members = p.area().members
    here = [
        (kind, entry, recorded.applies_to(entry, members))
        for kind, found in by_kind.items() for entry in found
        if recorded.is_of(entry, members) or recorded.applies_to(entry, members)
    ]
    green = [(k, e, up) for k, e, up in here if _is_green(e, p["eco_by"])]
    green.sort(key=lambda one: one[2])
    parts = recorded.parts_of(members)
    own = [entry for _, entry, up in green if not up]
    of_part = {part: sum(_of_part(entry, part) for entry in own) for part in parts}
    return Listed(
        entries=tuple(e for _, e, _ in green), kinds=tuple(k for k, _, _ in green),
        above=tuple(up for _, _, up in green), parts=parts, of_part=of_part,
        whole=sum(not any(_of_part(entry, part) for part in parts) for entry in own), every=len(here),
    )


def _is_green(entry: Entry, by: str) -> bool:
    return bool(entry.codes(ACTIVITIES)) or (by == "either" and THEME in entry.codes("themes"))


def _of_part(entry: Entry, part: str) -> bool:
    """Whether a record is of a part: what is of a group of countries is of no single one."""
    return recorded.is_of(entry, (part,))


def conclusion(found: Listed) -> Conclusion:
    """How many there are, by part."""
    return Conclusion("inventory", [len(found.entries), list(found.empty)])


def gaps_said(found: Listed, key: str, p: Parameters) -> Says | None:
    """In which parts no record is, where there are several parts and a record is of some."""
    if not 0 < len(found.empty) < len(found.parts):
        return None
    return says(
        key, region=area(p["region"]), empty=count(len(found.empty)), parts=count(len(found.parts)),
        areas=listing(area(part) for part in found.empty[:NAMED]), more=count(max(0, len(found.empty) - NAMED)),
    )


def activities_said(found: Listed, key: str) -> Says | None:
    """Which activities are named most often, and how many records name none."""
    counted = Counter(code for entry in found.entries for code in entry.codes(ACTIVITIES))
    silent = sum(not entry.codes(ACTIVITIES) for entry in found.entries)
    if not counted:
        return None
    order = sorted(counted, key=lambda code: (-counted[code], code))[:NAMED]
    return says(key, activities=listing(coded(ACTIVITIES, code) for code in order), silent=count(silent))


def how_sure(found: Listed) -> tuple[Uncertainty, ...]:
    """What is uncertain: what nobody coded, what stands in no part, what is to be confirmed, of when it is."""
    silent = sum(not entry.codes(ACTIVITIES) for entry in found.entries)
    return (
        *([Uncertainty("choice", says("eco-counted-by", silent=count(silent), records=count(len(found.entries))))]
          if found.entries else []),
        *([Uncertainty("recorded", says("eco-in-no-part", whole=count(found.whole)))] if found.whole else []),
        *recorded.how_sure(found.entries),
    )


def records_table(found: Listed, title: Says, *, extra: Mapping[str, str], kinds: bool) -> Table:
    """The records. `extra` : further coded fields and the list of each."""
    columns = [*recorded.FIRST]
    columns += [Column("kind", "term", label="column-kind")] if kinds else []
    columns += [Column("activities", "coded", label="column-eco-activities")]
    columns += [Column(name, "coded", label=f"column-{name.replace('_', '-')}") for name in extra]
    columns += [Column("above", "flag", label="column-of-larger-area"), *recorded.LAST]
    rows: list[tuple[Cell, ...]] = []
    for entry, kind, above in zip(found.entries, found.kinds, found.above, strict=True):
        cells: list[Cell] = [*recorded.first_cells(entry)]
        cells += [f"record-kind-{kind}"] if kinds else []
        cells += [recorded.coded(entry, ACTIVITIES, ACTIVITIES)]
        cells += [recorded.coded(entry, name, codes) for name, codes in extra.items()]
        rows.append((*cells, above, *recorded.last_cells(entry)))
    return Table("records", title, tuple(columns), tuple(rows))


def parts_table(found: Listed, title: Says) -> Table:
    """How many records are of each part, those with none last."""
    order = sorted(found.parts, key=lambda part: (-found.of_part[part], part))
    return Table(
        "parts", title, (Column("area", "area"), Column("records", "count", label="column-records")),
        tuple((part, found.of_part[part]) for part in order), note=says("eco-parts-note"),
    )


def map_figure(found: Listed, p: Parameters, title: Says) -> Figure:
    """The map of how many records are of each part."""
    full = sum(number > 0 for number in found.of_part.values())
    return Figure(
        "map", "choropleth", "parts", title=title, note=says("eco-map-note"),
        alt=says("eco-map-alt", region=area(p["region"]), full=count(full), parts=count(len(found.parts))),
        encode={
            "area": "area", "value": "records", "layer_value": "nuts2_2021", "scale_value": "count",
            "region_value": p["region"] if len(p.area().members) == 1 else None,
        },
    )
