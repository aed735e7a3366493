"""All practices beside one area: by how alike the places are where they were made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.records import Entry
from distretto.themes import recorded
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.contexts import DIMENSIONS, Comparison, Contexts
from distretto.themes.ecoinnovation.strengths import Strengths
from distretto.themes.finding import Answer, Column, Conclusion, Onward, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, number

LEADING = 3
LEAST_KNOWN = 0.5
"""The share of the weights that must be known for a practice to have a place in the order."""
THEME = "ecoinnovation"


@dataclass(frozen=True)
class Beside:
    """A practice with its place of origin that is most alike, and the comparison with it; None where none is known."""

    entry: Entry
    origin: str | None
    comparison: Comparison | None

    @property
    def placed(self) -> bool:
        """Whether enough is known to give it a place."""
        return self.comparison is not None and self.comparison.likeness.known >= LEAST_KNOWN

    @property
    def apart(self) -> float:
        """How far apart the contexts are; infinite where too little is known."""
        return self.comparison.apart if self.placed and self.comparison else np.inf


def origins_of(entry: Entry) -> tuple[str, ...]:
    """Where a practice was made: its regions, one by one; else the groups of countries."""
    return recorded.places(entry) or recorded.groups(entry)


def about_all(data: Data, p: Parameters, every: tuple[Entry, ...]) -> Answer:
    """The practices, those from the places most alike first."""
    members = p.area().members
    chosen = [e for e in every if p["practices"] == "every" or THEME in e.codes("themes")]
    elsewhere = [e for e in chosen if not recorded.is_of(e, members)]
    if not elsewhere:
        raise CannotAnswer("cannot-no-practices", "No practice of another area is recorded.")
    source, strengths = Contexts(data), Strengths.of(data)
    here = source.of(members)
    found = []
    for entry in elsewhere:
        sides = [
            (origin, source.compared(here, source.of((origin,), entry.year("start")), members))
            for origin in origins_of(entry)
        ]
        known = [(o, c) for o, c in sides if not np.isnan(c.apart)]
        nearest = min(
            known, key=lambda side: (side[1].likeness.known < LEAST_KNOWN, side[1].apart, side[0]), default=None
        )
        found.append(Beside(entry, *(nearest or (None, None))))
    found.sort(key=lambda one: (one.apart, one.entry.key))
    ranked = [one for one in found if one.placed]
    return Answer(
        conclusion=Conclusion("practices", [one.entry.key for one in ranked[:LEADING]]),
        headline=count(len(ranked)),
        says=recorded.statements(
            _leads(found, ranked, p), _own(chosen, elsewhere, p), says("transfer-choose-one"),
            recorded.NOTHING_SAID,
        ),
        how_sure=(
            Uncertainty("hidden", says(
                "transfer-unplaced", unplaced=count(len(found) - len(ranked)), practices=count(len(found)))),
            *recorded.how_sure(elsewhere),
        ),
        cannot_tell=(says("transfer-cannot-yes"), says("transfer-cannot-people"), recorded.MEMBERS_ENTER),
        tables=(_table(found, strengths, p),),
        onward=(Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),),
        facts={"practices": count(len(found)), "compared": count(len(ranked))},
    )


def _leads(found: list[Beside], ranked: list[Beside], p: Parameters) -> Says:
    if not ranked:
        return says("transfer-none-compared", region=area(p["region"]), practices=count(len(found)))
    first = ranked[0]
    assert first.origin
    assert first.comparison
    return says(
        "transfer-nearest", region=area(p["region"]), practices=count(len(found)), compared=count(len(ranked)),
        practice=recorded.named(first.entry), origin=area(first.origin),
        apart=number(round(first.comparison.apart, 2)), here_span=first.comparison.here.span,
        there_span=first.comparison.there.span,
    )


def _own(chosen: list[Entry], elsewhere: list[Entry], p: Parameters) -> Says | None:
    own = len(chosen) - len(elsewhere)
    return says("transfer-own-left-out", own=count(own), region=area(p["region"])) if own else None


def _table(found: list[Beside], strengths: Strengths, p: Parameters) -> Table:
    rows = []
    for one in found:
        c = one.comparison
        conditions = len(one.entry.lines("preconditions"))
        rows.append((
            *recorded.first_cells(one.entry), one.origin, None if c is None else c.apart,
            None if c is None else len(c.alike(p["alike_within"])),
            None if c is None else len(DIMENSIONS) - len(c.unknown), conditions or None,
            strengths.shared(one.entry), recorded.coded(one.entry, "outcome", "outcomes"),
            *recorded.last_cells(one.entry),
        ))
    return Table(
        "practices", says("transfer-practices-title", region=area(p["region"])),
        (
            *recorded.FIRST, Column("origin", "area", label="column-nearest-origin", hidden=True),
            Column("apart", "number", label="column-apart", technical="column-apart-technical"),
            Column("alike", "count", label="column-alike"), Column("compared", "count", label="column-compared"),
            Column("preconditions", "count", label="column-preconditions"),
            Column("shared", "count", label="column-shared-strengths"),
            Column("outcome", "coded", label="column-outcome"), *recorded.LAST,
        ),
        tuple(rows), note=says("transfer-practices-note", within=number(p["alike_within"])),
    )
