"""What both lists of eco-innovation have in common: which records count, and which activities they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from distretto.evidence.records import Entry
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.finding import Cell, Column, Says, Table, Uncertainty, says
from distretto.themes.listed import NAMED, Listed
from distretto.themes.parameters import Parameter, Parameters, choice
from distretto.themes.values import coded, count, listing

THEME = "ecoinnovation"
ACTIVITIES = "eco_activities"


def counted_by() -> Parameter:
    """Which records count: those with the theme or coded activities, or those with coded activities alone."""
    return choice("eco_by", "either", ("either", "activities"))


def listed(by_kind: Mapping[str, Sequence[Entry]], p: Parameters) -> Listed:
    """The records of eco-innovation of the area asked about, its own first."""
    return lists.listed(by_kind, p, lambda entry: is_green(entry, p["eco_by"]))


def is_green(entry: Entry, by: str = "either") -> bool:
    """Whether a record is of eco-innovation: by its theme or its coded activities, or by these alone."""
    return bool(entry.codes(ACTIVITIES)) or (by == "either" and THEME in entry.codes("themes"))


def activities_said(found: Listed, key: str) -> Says | None:
    """Which activities are named most often, and how many records name none."""
    counted = Counter(code for entry in found.entries for code in entry.codes(ACTIVITIES))
    silent = sum(not entry.codes(ACTIVITIES) for entry in found.entries)
    if not counted:
        return None
    order = sorted(counted, key=lambda code: (-counted[code], code))[:NAMED]
    return says(key, activities=listing(coded(ACTIVITIES, code) for code in order), silent=count(silent))


def how_sure(found: Listed) -> tuple[Uncertainty, ...]:
    """What is uncertain: what nobody coded, and what is of every list."""
    silent = sum(not entry.codes(ACTIVITIES) for entry in found.entries)
    return (
        *([Uncertainty("choice", says("eco-counted-by", silent=count(silent), records=count(len(found.entries))))]
          if found.entries else []),
        *lists.how_sure(found),
    )


def records_table(found: Listed, title: Says, *, extra: Mapping[str, str], kinds: bool) -> Table:
    """The records with their activities. `extra` : further coded fields and the list of each."""
    columns = [Column("activities", "coded", label="column-eco-activities")]
    columns += [Column(name, "coded", label=f"column-{name.replace('_', '-')}") for name in extra]

    def cells(entry: Entry) -> list[Cell]:
        return [
            recorded.coded(entry, ACTIVITIES, ACTIVITIES),
            *(recorded.coded(entry, name, codes) for name, codes in extra.items()),
        ]

    return lists.records_table(found, title, columns, cells, kinds=kinds)
