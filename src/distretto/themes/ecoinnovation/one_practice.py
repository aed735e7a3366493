"""One practice beside one area: likeness with its reasons, preconditions, industries, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.records import Entry, RecordValue, words
from distretto.themes import recorded
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.contexts import DIMENSIONS, WEIGHTS, Comparison, Contexts
from distretto.themes.ecoinnovation.practices import origins_of
from distretto.themes.ecoinnovation.strengths import STRONG_FROM, Strengths, industries_of
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Figure,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, listing, number, share, term
from distretto.themes.values import year as year_value

CONTEXT = ("context_conditions", "resources", "transferability", "difficulties")
NAMED = 3
FAR = 5
"""From so many years on, a figure of the place of origin is said to be far from when the practice began."""


@dataclass(frozen=True)
class Beside:
    """What the answer is about: the practice, the area, the place of origin that is compared, and the comparison."""

    entry: Entry
    origin: str
    origins: tuple[str, ...]
    comparison: Comparison
    others: tuple[tuple[str, Comparison], ...]
    transfers: tuple[Entry, ...]
    strengths: Strengths

    @property
    def conditions(self) -> tuple[tuple[Cell, str], ...]:
        """The preconditions that the practice states, each in its words and with its weight."""
        return tuple(
            (dict(words(line.get("condition", ()), self.entry.original)), _code(line.get("weight", ())))
            for line in self.entry.lines("preconditions")
        )


def about_one(data: Data, p: Parameters, entry: Entry, transfers: tuple[Entry, ...]) -> Answer:
    """What is alike, what is not, and what is not known."""
    b = _beside(data, p, entry, transfers)
    c, within = b.comparison, p["alike_within"]
    alike, unlike = ([DIMENSIONS[at].id for at in found] for found in (c.alike(within), c.unlike(within)))
    known = not np.isnan(c.apart)
    return Answer(
        conclusion=Conclusion("transfer", [sorted(alike), sorted(unlike)]),
        headline=number(c.apart) if known else None,
        says=recorded.statements(
            _likeness(b, p) if known else says("transfer-no-likeness", **_sides(b, p)),
            _age(b, p) if known else None,
            says("transfer-is-own", region=area(p["region"])) if recorded.is_of(entry, p.area().members) else None,
            _furthest(b, p), _closer(b, p), _preconditions(b, p), _industries(b, p), _transferred(b),
            says("transfer-no-yes"),
        ),
        how_sure=_how_sure(b, p),
        cannot_tell=(says("transfer-cannot-yes"), says("transfer-cannot-people"), recorded.MEMBERS_ENTER),
        tables=tuple(table for table in (
            _dimensions(b, p), _conditions(b), _context(b), _sectors(b, p), _origins(b, p), _transfers(b)
        ) if table),
        figures=(_figure(b, p),) if known else (),
        onward=(
            Onward("ecoinnovation.pilot", says("onward-pilot"), {"region": p["region"], "practice": b.entry.key}),
            Onward("ecoinnovation.transfer", says("onward-other-practices"), {"region": p["region"]}),
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
        ),
        facts={"alike": count(len(alike)), "unlike": count(len(unlike)), "unknown": count(len(c.unknown)),
               "preconditions": count(len(b.conditions))},
        missing_share=1 - c.likeness.known,
    )


def _beside(data: Data, p: Parameters, entry: Entry, transfers: tuple[Entry, ...]) -> Beside:
    source, members = Contexts(data), p.area().members
    origins = origins_of(entry)
    chosen = tuple(p.area("origin").members) if p["origin"] else ()
    if not chosen and all(recorded.within(origin, members) for origin in origins):
        raise CannotAnswer(
            "cannot-own-practice", f"The practice was made in {p['region']} itself.",
            practice=recorded.named(entry), region=area(p["region"]),
        )
    here = source.of(members)
    when = entry.year("start")
    sides = tuple((o, source.compared(here, source.of((o,), when), members)) for o in origins)
    if chosen:
        origin = p["origin"]
        comparison = source.compared(here, source.of(chosen, when), members)
    else:
        origin, comparison = min(
            sides, key=lambda side: (side[0].startswith(tuple(members)), np.isnan(side[1].apart), side[0])
        )
    return Beside(entry, origin, origins, comparison, sides, transfers, Strengths.of(data))


def _code(values: tuple[RecordValue, ...]) -> str:
    return next((value.code for value in values if value.code), "unknown")


def _sides(b: Beside, p: Parameters) -> dict[str, Value]:
    return {"region": area(p["region"]), "origin": area(b.origin), "practice": recorded.named(b.entry)}


def _likeness(b: Beside, p: Parameters) -> Says:
    c, within = b.comparison, p["alike_within"]
    return says(
        "transfer-likeness", alike=count(len(c.alike(within))), compared=count(len(DIMENSIONS) - len(c.unknown)),
        unknown=count(len(c.unknown)), **_sides(b, p),
    )


def _age(b: Beside, p: Parameters) -> Says:
    """How old the figures are that were counted, and how many of the place of origin lie far from the start."""
    there, start = b.comparison.there, b.entry.year("start")
    return says(
        "transfer-likeness-age", here_span=b.comparison.here.span, there_span=there.span,
        dated=count(int(start is not None)), start=year_value(start or 0), far=count(_far(b)),
        of=count(len(there.known_years)), limit=count(FAR), **_sides(b, p),
    )


def _far(b: Beside) -> int:
    """How many figures of the place of origin are `FAR` or more years from the start of the practice."""
    start = b.entry.year("start")
    return sum(start is not None and abs(year - start) >= FAR for year in b.comparison.there.known_years)


def _furthest(b: Beside, p: Parameters) -> Says | None:
    unlike = b.comparison.unlike(p["alike_within"])[:NAMED]
    if not unlike:
        return None
    named = listing(term(DIMENSIONS[at].label) for at in unlike)
    return says("transfer-furthest", dimensions=named, n=count(len(unlike)))


def _closer(b: Beside, p: Parameters) -> Says | None:
    c = b.comparison
    return says("transfer-closer", closer=count(c.closer), of=count(c.of), **_sides(b, p)) if c.of else None


def _preconditions(b: Beside, p: Parameters) -> Says:
    stated = b.conditions
    if not stated:
        return says("transfer-no-preconditions")
    necessary = sum(weight == "necessary" for _, weight in stated)
    return says(
        "transfer-preconditions", region=area(p["region"]), stated=count(len(stated)), necessary=count(necessary)
    )


def _industries(b: Beside, p: Parameters) -> Says:
    named = industries_of(b.entry)
    if not named:
        return says("transfer-no-industries")
    known = [q for code in named if (q := b.strengths.quotient(code)) is not None]
    return says(
        "transfer-industries", region=area(p["region"]), named=count(len(named)), known=count(len(known)),
        strong=count(sum(q >= STRONG_FROM for q in known)),
    )


def _transferred(b: Beside) -> Says | None:
    results = [entry.code("result") for entry in b.transfers]
    if not results:
        return says("transfer-none-recorded")
    taken = sum(result in ("adopted", "adapted") for result in results)
    return says("transfer-recorded", transfers=count(len(results)), taken=count(taken))


def _how_sure(b: Beside, p: Parameters) -> tuple[Uncertainty, ...]:
    c = b.comparison
    years = [*c.here.known_years, *c.there.known_years]
    start = b.entry.year("start")
    told = [Uncertainty("hidden", says(
        "transfer-known", known=share(c.likeness.known), **_sides(b, p)))]
    closer, further = (len(c.alike(limit)) for limit in (p["alike_within"] / 2, p["alike_within"] * 2))
    told.append(Uncertainty("choice", says(
        "transfer-choice", half=number(p["alike_within"] / 2), fewer=count(closer),
        double=number(p["alike_within"] * 2), more=count(further))))
    if years:
        first, last = year_value(min(years)), year_value(max(years))
        there = c.there.known_years
        told.append(Uncertainty("age", says(
            "transfer-years", first=first, last=last, dated=count(int(start is not None and bool(there))),
            start=year_value(start or 0), far=count(_far(b)), of=count(len(there)), limit=count(FAR))))
    return (*told, recorded.how_sure((b.entry,))[0])


def _dimensions(b: Beside, p: Parameters) -> Table:
    c = b.comparison
    rows = []
    for at, dimension in enumerate(DIMENSIONS):
        difference = c.likeness.differences[at]
        state = "unknown" if np.isnan(difference) else "alike" if abs(difference) <= p["alike_within"] else "unlike"
        rows.append((
            f"dimension-group-{dimension.group}", dimension.label, _shown(dimension.log, c.here.values[at]),
            c.here.years[at], _shown(dimension.log, c.there.values[at]), c.there.years[at], difference,
            c.likeness.parts[at] / c.likeness.distance if c.likeness.distance else None, f"transfer-state-{state}",
            WEIGHTS[at],
        ))
    rows.sort(key=lambda row: row[8] == "transfer-state-unknown")
    return Table(
        "dimensions", says("transfer-dimensions-title", **_sides(b, p)),
        (
            Column("group", "term", label="column-dimension-group"),
            Column("dimension", "term", label="column-dimension"),
            Column("here", "number", label="column-here"), Column("here_year", "year", label="column-here-year"),
            Column("origin", "number", label="column-origin"),
            Column("origin_year", "year", label="column-origin-year"),
            Column("difference", "number", label="column-difference", technical="column-difference-technical"),
            Column("part", "share", label="column-part-of-distance"),
            Column("state", "term", label="column-alike-state"),
            Column("weight", "share", label="column-weight", hidden=True),
        ),
        tuple(rows), note=says("transfer-dimensions-note", within=number(p["alike_within"])), first=len(DIMENSIONS),
    )


def _shown(log: bool, value: float) -> float:
    return float(np.exp(value)) if log else value


def _conditions(b: Beside) -> Table | None:
    if not b.conditions:
        return None
    return Table(
        "preconditions", says("transfer-conditions-title"),
        (
            Column("condition", "words", label="column-condition"),
            Column("weight", "coded", label="column-condition-weight"),
            Column("state", "term", label="column-condition-state"),
        ),
        tuple(
            (told, f"precondition_weights:{weight}", "transfer-condition-unknown") for told, weight in b.conditions
        ),
        note=says("transfer-conditions-note"),
    )


def _context(b: Beside) -> Table | None:
    told = [(name, b.entry.texts(name)) for name in CONTEXT]
    rows = tuple((f"transfer-context-{name.replace('_', '-')}", dict(texts)) for name, texts in told if texts)
    if not rows:
        return None
    return Table(
        "context", says("transfer-context-title"),
        (Column("about", "term", label="column-context-about"), Column("told", "words", label="column-context-told")),
        rows,
    )


def _sectors(b: Beside, p: Parameters) -> Table | None:
    named = industries_of(b.entry)
    if not named:
        return None
    return Table(
        "industries", says("transfer-sectors-title", region=area(p["region"])),
        (Column("industry", "industry"), Column("code", "code"), Column("lq", "times", label="column-times-europe")),
        tuple((code, code, b.strengths.quotient(code)) for code in named),
    )


def _origins(b: Beside, p: Parameters) -> Table | None:
    if len(b.origins) < 2:
        return None
    return Table(
        "origins", says("transfer-origins-title"),
        (
            Column("origin_area", "area", label="column-origin-area"),
            Column("apart", "number", label="column-apart", technical="column-apart-technical"),
            Column("alike", "count", label="column-alike"), Column("compared", "count", label="column-compared"),
        ),
        tuple(
            (origin, c.apart, len(c.alike(p["alike_within"])), len(DIMENSIONS) - len(c.unknown))
            for origin, c in b.others
        ),
        note=says("transfer-origins-note"),
    )


def _transfers(b: Beside) -> Table | None:
    if not b.transfers:
        return None
    return Table(
        "transfers", says("transfer-transfers-title"),
        (*recorded.FIRST, Column("result", "coded", label="column-transfer-result"), *recorded.LAST),
        tuple(
            (*recorded.first_cells(e), recorded.coded(e, "result", "transfer_results"), *recorded.last_cells(e))
            for e in b.transfers
        ),
    )


def _figure(b: Beside, p: Parameters) -> Figure:
    c, within = b.comparison, p["alike_within"]
    values = {**_sides(b, p), "alike": count(len(c.alike(within))), "compared": count(len(DIMENSIONS) - len(c.unknown))}
    return Figure(
        "dimensions", "bars", "dimensions",
        title=says("transfer-figure-title", **values), note=says("transfer-figure-note", **_sides(b, p)),
        alt=says("transfer-figure-alt", **values),
        encode={"label": "dimension", "value": "difference", "group": "group", "hollow": "state",
                "hollow_is_value": "transfer-state-unlike"},
    )
