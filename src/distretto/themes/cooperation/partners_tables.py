"""The tables and the figure of the answer about partners."""

from __future__ import annotations

import numpy as np

from distretto.themes import recorded
from distretto.themes.cooperation.partners_sides import ACCESS, Matching, Side, kinds_met, meeting
from distretto.themes.finding import Cell, Column, Figure, Table, Value, says

FIRST = 15


def partners_table(found: Matching, words: dict[str, Value], *, several: bool) -> Table:
    """The pairs that fit: what each would get, how near their industries are, the score, and a way to write.

    several : the pairs are of several clusters, so each row names both.
    """
    rows: list[tuple[Cell, ...]] = []
    for i, j in found.pairs:
        own, other = found.sides[i], found.sides[j]
        gets, gives = (kinds_met(a, b) for a, b in ((own, other), (other, own)))
        head = (title(other), _areas(other), *((title(own),) if several else ()))
        rows.append((
            *head, _terms(gets, found.scores.receives[i, j]), _terms(gives, found.scores.gives[i, j]),
            *(_number(part[i, j]) for part in (found.scores.receives, found.scores.gives, found.scores.near)),
            _number(found.scores.low[i, j]), _number(found.scores.high[i, j]), bool(found.assigned[i, j]),
            _letter(own, other, gets, gives),
        ))
    columns = (
        Column("record", "record", label="column-partners-partner"),
        Column("areas", "areas", label="column-of-areas"),
        *((Column("own", "record", label="column-partners-own"),) if several else ()),
        Column("gets", "terms", label="column-partners-gets"), Column("gives", "terms", label="column-partners-gives"),
        Column("receives", "share", label="column-partners-receives"),
        Column("meets", "share", label="column-partners-meets"), Column("near", "share", label="column-partners-near"),
        Column("fit_low", "share", label="column-partners-fit-low"),
        Column("fit_high", "share", label="column-partners-fit-high"),
        Column("assigned", "flag", label="column-partners-assigned"),
        Column("letter", "search", label="column-partners-letter"),
    )
    return Table("partners", says("partners-title", **words), columns, tuple(rows),
                 note=says("partners-note", **words), first=FIRST)


def title(side: Side) -> Cell:
    """A cluster as a cell: its record, or nothing where the reader describes it."""
    return recorded.title(side.entry) if side.entry else None


def _areas(side: Side) -> Cell:
    return recorded.regions(side.entry) if side.entry else None


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _terms(kinds: tuple[str, ...], part: float) -> str | None:
    """The kinds of access that meet; none of them where both sides have said what they offer and need."""
    if np.isnan(part):
        return None
    return ";".join(f"partners-access-{kind.replace('_', '-')}" for kind in kinds) or "partners-access-none"


def _letter(own: Side, other: Side, gets: tuple[str, ...], gives: tuple[str, ...]) -> Cell:
    """The letter to a partner, as pages lead to it, and whether its record names an address to send it to."""
    told = {"kind": "letter" if other.mail else "letter-unaddressed", "to": other.key, "from": own.key,
            "gets": ";".join(gets), "gives": ";".join(gives)}
    return {name: value for name, value in told.items() if value}


def reasons_table(found: Matching, words: dict[str, Value], *, several: bool) -> Table:
    """What each pair's needs and offers say, beside each other: whether they mean the same only reading tells."""
    rows: list[tuple[Cell, ...]] = []
    for i, j in found.pairs:
        own, other = found.sides[i], found.sides[j]
        for direction, needing, offering in (("gets", own, other), ("gives", other, own)):
            rows += [
                (title(other), *((title(own),) if several else ()), f"partners-{direction}", f"{ACCESS}:{need.access}",
                 need.told, offer.told)
                for need, offer in meeting(needing, offering)
            ]
    columns = (
        Column("record", "record", label="column-partners-partner"),
        *((Column("own", "record", label="column-partners-own"),) if several else ()),
        Column("direction", "term", label="column-partners-direction"),
        Column("access", "coded", label="column-partners-access"),
        Column("need", "words", label="column-partners-need"), Column("offer", "words", label="column-partners-offer"),
    )
    return Table("reasons", says("partners-reasons-title", **words), columns, tuple(rows),
                 note=says("partners-reasons-note"), first=FIRST)


def not_yet_table(found: Matching, words: dict[str, Value]) -> Table:
    """The clusters that fit nobody here yet, one's own first, and what their records would have to say."""
    proposed = {j for _, j in found.pairs}
    own = [i for i in found.own if found.sides[i].entry and found.sides[i].lacks]
    others = [j for j in range(len(found.sides)) if j not in found.own and j not in proposed and _looked_at(found, j)]
    nearest = {j: _nearest(found, j) for j in others}
    others.sort(key=lambda j: (nearest[j] is None, -(nearest[j] or 0.0), found.sides[j].key))
    rows: list[tuple[Cell, ...]] = []
    for at in (*own, *others):
        side = found.sides[at]
        assert side.entry
        lacks = ";".join(f"partners-lacks-{name}" for name in side.lacks) or "partners-lacks-nothing"
        rows.append((*recorded.first_cells(side.entry), lacks, nearest.get(at), at in found.own,
                     *recorded.last_cells(side.entry)))
    columns = (
        *recorded.FIRST, Column("lacks", "terms", label="column-partners-lacks"),
        Column("near", "share", label="column-partners-near"), Column("own", "flag", label="column-partners-is-own"),
        *recorded.LAST,
    )
    return Table("not_yet", says("partners-not-yet-title", **words), columns, tuple(rows),
                 note=says("partners-not-yet-note"), first=FIRST)


def _looked_at(found: Matching, j: int) -> bool:
    return any(found.wanted[i, j] for i in found.own)


def _nearest(found: Matching, j: int) -> float | None:
    known = [float(found.scores.near[i, j]) for i in found.own if not np.isnan(found.scores.near[i, j])]
    return max(known, default=None)


def figure(words: dict[str, Value]) -> Figure:
    """How well the partners fit: what is known of it as a bar, up to where it could go as a line."""
    return Figure(
        "scores", "bars", "partners", says("partners-figure", **words), says("partners-figure-note"),
        says("partners-figure-alt", **words),
        {"label": "record", "value": "fit_low", "low": "fit_low", "high": "fit_high", "range_label": "web-span-fit"},
    )
