"""What analyses of the catalogue's records have in common: whose a record is, of when, and how sure it is.

A record's absence says nothing: nobody has entered it. Every analysis says so with `NOTHING_SAID`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.records import COMMON, Entry
from distretto.themes.analysis import Need
from distretto.themes.finding import Cell, Column, Says, Uncertainty, Value, says
from distretto.themes.values import count, year

NOTHING_SAID = says("records-nothing-said")
MEMBERS_ENTER = says("records-members-enter")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
TO_CONFIRM, CHECKED = "to_confirm", "reviewed"


def records(kind: str, *fields: str) -> Need:
    """The published records of a kind (`policies`, `clusters` …): these fields and those that all have."""
    return Need(f"catalogue.{kind}", tuple(sorted({*COMMON, *fields})))


def places(entry: Entry) -> tuple[str, ...]:
    """The regions and countries of a record, sorted; without the groups of countries that it is of."""
    return tuple(code for code in entry.codes("regions") if code not in NAMED_AREAS)


def groups(entry: Entry) -> tuple[str, ...]:
    """The groups of countries that a record is of: the Union, a macro-region."""
    return tuple(code for code in entry.codes("regions") if code in NAMED_AREAS)


def within(code: str, members: Iterable[str]) -> bool:
    """Whether a region lies in one of the members, or is it."""
    return any(code.startswith(member) for member in members)


def around(code: str, members: Iterable[str]) -> bool:
    """Whether a region or country has a member inside it without being in one itself."""
    return any(member.startswith(code) and member != code for member in members)


def is_of(entry: Entry, members: Sequence[str]) -> bool:
    """Whether a record is of these areas or a part of them; one of a group of countries, where all of it is asked."""
    inside = any(within(code, members) for code in places(entry))
    return inside or any(all(within(code, members) for code in NAMED_AREAS[group].members) for group in groups(entry))


def applies_to(entry: Entry, members: Sequence[str]) -> bool:
    """Whether a record is of a larger area in which one of these lies: a national one, or one of the Union."""
    larger = any(around(code, members) for code in places(entry)) or any(
        within(code, members) or around(code, members) for group in groups(entry) for code in NAMED_AREAS[group].members
    )
    return larger and not is_of(entry, members)


def others(entries: Iterable[Entry], members: Sequence[str]) -> tuple[str, ...]:
    """Every other area of which one of the records is, sorted.

    Countries are compared with countries, of which everything inside counts; a region also with regions.
    """
    found = {code for entry in entries for code in places(entry)}
    if all(len(member) == 2 for member in members):
        found = {code[:2] for code in found}
    return tuple(sorted(code for code in found if not within(code, members) and not around(code, members)))


def parts_of(members: Sequence[str]) -> tuple[str, ...]:
    """The areas by which a map and a list of gaps go: the countries of a set, the regions of a country, or a region."""
    if len(members) > 1:
        return tuple(sorted(members))
    code = members[0]
    if len(code) > 2:
        return (code,)
    return tuple(region.code for region in nuts.children(code, level=2)) or (code,)


def how_sure(entries: Sequence[Entry], *, dated: str = "as_of") -> tuple[Uncertainty, ...]:
    """What is uncertain of any set of records: how many are to be confirmed, and of when they are; of none, nothing.

    dated : the field that says of when a record is.
    """
    if not entries:
        return ()
    years = sorted(when for entry in entries if (when := entry.year(dated)) is not None)
    undated = len(entries) - len(years)
    told: list[Uncertainty] = [Uncertainty("recorded", _confirmed(entries))]
    if years:
        of_when = says(
            "records-of-when", first=year(years[0]), last=year(years[-1]), undated=count(undated),
            same=count(int(years[0] == years[-1])),
        )
        told.append(Uncertainty("age", of_when))
    else:
        told.append(Uncertainty("age", says("records-undated")))
    return tuple(told)


def _confirmed(entries: Sequence[Entry]) -> Says:
    """How many of the records are still to be confirmed, and how many a reviewer has checked, which is not the same."""
    states = [entry.code("confirmation") for entry in entries]
    waiting, checked = states.count(TO_CONFIRM), states.count(CHECKED)
    told = {"records": count(len(entries)), "waiting": count(waiting)}
    if checked:
        state = "all" if checked == len(entries) else "some" if waiting else "none"
        return says("records-checked", **told, checked=count(checked), state=Value("text", state))
    state = "none" if not waiting else "all" if waiting == len(entries) else "some"
    return says("records-to-confirm", **told, state=Value("text", state))


def title(entry: Entry) -> Mapping[str, str]:
    """A cell of kind `record`."""
    return {"key": entry.key, **entry.titles}


def regions(entry: Entry) -> str | None:
    """A cell of kind `areas`: where a record is of, as it says; a group of countries by its name."""
    return ";".join(entry.codes("regions")) or None


def coded(entry: Entry, field: str, list_name: str) -> str | None:
    """A cell of kind `coded`: the codes of a field, or None where it is not filled in."""
    codes = entry.codes(field)
    return f"{list_name}:{';'.join(codes)}" if codes else None


FIRST = (Column("record", "record"), Column("areas", "areas", label="column-of-areas"))
"""The columns with which a table of records begins; `first_cells` fills them."""
LAST = (
    Column("as_of", "year", label="column-as-of"), Column("confirmation", "coded", label="column-confirmation"),
)  # fmt: skip
"""The columns with which it ends; `last_cells` fills them."""


def first_cells(entry: Entry) -> tuple[Cell, ...]:
    """Which record, and of where."""
    return title(entry), regions(entry)


def last_cells(entry: Entry) -> tuple[Cell, ...]:
    """Of when, and whether it is confirmed."""
    return entry.year("as_of"), coded(entry, "confirmation", "confirmation")


def named(entry: Entry) -> Value:
    """A record inside a sentence."""
    return Value("record", dict(title(entry)))


def mail_in(contact: str) -> str:
    """The first mail address in what a record says of whom to ask, or empty."""
    found = MAIL.search(contact)
    return found[0] if found else ""


def statements(*made: Says | None) -> tuple[Says, ...]:
    """The statements that there are."""
    return tuple(one for one in made if one is not None)
