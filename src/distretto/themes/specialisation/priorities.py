"""Do the declared S3 priorities match what the region reveals?"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.nace import industry_name
from distretto.evidence.records import Entry, entries
from distretto.methods.priority_portfolio import Portfolio, priority_portfolio
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.asking import Data
from distretto.themes.financing.funds import DECIDED, PLANNED, SPENT, Cells
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Figure,
    Finding,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, numbered
from distretto.themes.parameters import Parameter, Parameters, number, reference, region, year
from distretto.themes.specialisation.declared import (
    VERDICTS,
    Figures,
    Priority,
    Revealed,
    Verdict,
    priorities_of,
)
from distretto.themes.specialisation.employment import BUSINESS, employment, years_of
from distretto.themes.specialisation.profile_numbers import PERSONS
from distretto.themes.specialisation.profile_words import age
from distretto.themes.strategies import strategy_of, strategy_parameter
from distretto.themes.values import area, count, industries, listing, share, times
from distretto.themes.values import number as plain
from distretto.themes.values import words as told
from distretto.themes.values import year as year_value

FIELDS = tuple(f"priorities.{name}" for name in ("priority", "sectors", "sectors_basis", "cross_cutting", "budget"))
NAMED = 3
RESEARCH, MONEY_YEAR = "TO01", 2018
"""The objective of the funds that asks for a smart specialisation strategy, and the year of what was spent under it."""


@dataclass(frozen=True)
class Tested:
    """A strategy held against the figures: each priority with what it reveals, and what is strong without one."""

    entry: Entry
    above: bool
    priorities: tuple[Priority, ...]
    revealed: tuple[Revealed, ...]
    verdicts: tuple[Verdict, ...]
    undeclared: tuple[Revealed, ...]

    def of(self, verdict: Verdict) -> list[int]:
        """The places of the priorities with a verdict."""
        return [k for k, one in enumerate(self.verdicts) if one == verdict]


def _recommends(finding: Finding) -> tuple[Gap, ...]:
    """What is strong without a priority, and what is a priority without strength in jobs; the widest apart first."""
    where = {"region": area(finding.parameters["region"]), "reference": area(finding.parameters["reference"])}
    gaps: dict[str, Gap] = {}
    for at, row in numbered(finding, "priorities"):
        verdict = row["verdict"].removeprefix("verdict-")
        if verdict not in ("undeclared", "unsupported"):
            continue
        about = {"name": told(row["priority"]), "times": times(row["lq"]), **where}
        name = f"{verdict}-{row['industries'].replace('+', '.')}"
        name = f"{name}-{at}" if name in gaps else name
        gaps[name] = Gap(
            name, says(f"gap-priorities-{verdict}", **about), says(f"gap-priorities-{verdict}-consider", **about),
            Evidence("priorities", at), Measure("strategy"),
        )
    return tuple(gaps.values())[:MOST]


@analysis(
    id="specialisation.priorities",
    version=4,
    needs={
        "strategies": recorded.records("strategies", *FIELDS, "status"),
        "jobs": Need("sbs_regional", (PERSONS,), lambda p: {"years": sorted({p["since"], p["year"]})}),
        "plans": Need("structural_funds_plans", (PLANNED, DECIDED, SPENT), lambda p: {"years": (MONEY_YEAR,)}),
    },
    methods=(
        Method("location_quotient", "LQ = (x_rk / x_r) / (x_k / x)", "Isard (1960)"),
        Method("priority_test", "LQ ≥ a; LQ ≥ b ∨ ΔLQ ≥ c", "Own"),
        Method("priority_portfolio", "w = m + (1 − n m) s^a / Σ s^a", "Herfindahl (1950)"),
    ),
    parameters=(
        region(),
        strategy_parameter(),
        year(low=BUSINESS.first + 1, high=BUSINESS.last, spans=BUSINESS),
        year("since", low=BUSINESS.first, high=BUSINESS.last - 1, default=2011, spans=BUSINESS),
        reference(),
        number("strong_from", 1.5, low=1.0, high=5.0, step=0.1, probe=(1.2, 1.3, 2.0, 2.5)),
        number("emerging_from", 1.0, low=0.5, high=2.0, step=0.1, probe=(0.8, 0.9, 1.1)),
        number("rising", 0.1, low=0.0, high=2.0, step=0.05, probe=(0.05, 0.2)),
        Parameter("budget", "number", low=0, high=1e12, optional=True),
        number("portfolio_focus", 1.0, low=0.0, high=3.0, step=0.5, probe=(0, 2)),
        number("portfolio_floor", 0.05, low=0.0, high=0.1, step=0.01),
    ),
    recommends=_recommends,
)
def priorities(data: Data, p: Parameters) -> Answer:
    """Each declared priority beside the jobs of its industries, and the strong industries that no priority names."""
    t = _tested(data, p)
    where, strategy = {"region": area(p["region"])}, recorded.named(t.entry)
    testable = len(t.priorities) - len(t.of("untested"))
    counts: dict[str, Value] = {verdict: count(len(t.of(verdict))) for verdict in VERDICTS}
    return Answer(
        conclusion=Conclusion("priorities", {verdict: sorted(t.of(verdict)) for verdict in VERDICTS}),
        headline=count(len(t.of("supported"))),
        says=recorded.statements(
            says("priorities", priorities=count(len(t.priorities)), strategy=strategy, **counts, **where),
            says("priorities-of-larger", strategy=strategy, **where) if t.above else None,
            _portfolio_said(t, p),
            _names(t, "supported", "priorities-supported"),
            _names(t, "unsupported", "priorities-unsupported"),
            _undeclared_said(t, p),
            _money_said(data, p),
            says("priorities-no-verdict"),
        ),
        how_sure=_how_sure(t, p, years_of(data)[-1]),
        cannot_tell=(
            says("priorities-cannot-wrong"), says("priorities-cannot-research"), says("priorities-cannot-money"),
            says("profile-cannot-sectors"),
        ),
        tables=(_table(t, p), *_portfolio(t, p))[:: 1 if p["budget"] is None else -1],
        figures=(_figure(t, p),) if testable else (),
        onward=(
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
            Onward("specialisation.frontier", says("onward-frontier"), {"region": p["region"]}),
            Onward("innovation.counter_brief", says("onward-counter-brief"), {"region": p["region"]}),
            Onward("innovation.strategy", says("onward-strategy"), {"region": p["region"]}),
        ),
        facts={"priorities": count(len(t.priorities)), **counts, "undeclared": count(len(t.undeclared))},
        missing_share=1 - testable / len(t.priorities),
    )


def _tested(data: Data, p: Parameters) -> Tested:
    entry, above = strategy_of(entries(data["strategies"]), p, having="priorities")
    figures = Figures(p, employment(data, PERSONS, p["year"]), employment(data, PERSONS, p["since"]))
    declared = priorities_of(entry)
    revealed = tuple(figures.revealed(one.sectors) for one in declared)
    verdicts = _verdicts(revealed, p)
    taken = {code for one in declared for code in one.sectors}
    return Tested(entry, above, declared, revealed, verdicts, figures.strong_without(taken, p["strong_from"]))


def _verdicts(revealed: Iterable[Revealed], p: Parameters, **other: float) -> tuple[Verdict, ...]:
    limits = {name: other.get(name, p[name]) for name in ("strong_from", "emerging_from", "rising")}
    return tuple(
        one.verdict(limits["strong_from"], limits["emerging_from"], limits["rising"]) for one in revealed
    )


def _names(t: Tested, verdict: Verdict, key: str) -> Says | None:
    """Which priorities have a verdict, the clearest first, and how many more there are."""
    places = sorted(t.of(verdict), key=lambda k: t.revealed[k].quotient or 0, reverse=verdict == "supported")
    if not places:
        return None
    lead = t.revealed[places[0]].quotient
    return says(
        key, names=listing(told(t.priorities[k].name) for k in places[:NAMED]), number=count(len(places)),
        more=count(max(0, len(places) - NAMED)), lead=times(lead),
    )


def _undeclared_said(t: Tested, p: Parameters) -> Says:
    found = t.undeclared
    return says(
        "priorities-undeclared", number=count(len(found)), strong=times(p["strong_from"]),
        names=listing(industries(one.sectors[0]) for one in found[:NAMED]), more=count(max(0, len(found) - NAMED)),
    )


def _money_said(data: Data, p: Parameters) -> Says | None:
    """What was spent under the objective that pays for smart specialisation: by priority nothing is published."""
    cells = Cells(data["plans"])
    for place in (p["region"], p["region"][:2]):
        spent = cells.plans(place).get(RESEARCH, {})
        if (PLANNED, MONEY_YEAR) in spent:
            return says(
                "priorities-money", place=area(place), own=count(int(place == p["region"])),
                **{name: Value("money", spent.get((what, MONEY_YEAR)))
                   for name, what in (("planned", PLANNED), ("decided", DECIDED), ("spent", SPENT))},
            )
    return None


def _how_sure(t: Tested, p: Parameters, last: int) -> tuple[Uncertainty, ...]:
    strong = p["strong_from"]
    open_ = sum(one.low is not None and one.high is not None and one.low < strong <= one.high for one in t.revealed)
    stricter, milder = (
        sum(a != b for a, b in zip(t.verdicts, _verdicts(t.revealed, p, strong_from=level), strict=True))
        for level in (strong * 4 / 3, max(1.0, strong * 2 / 3))
    )
    ours = sum(one.ours for one in t.priorities)
    unnamed = sum(not one.sectors for one in t.priorities)
    partly = sum(0 < len(one.tested) < len(one.sectors) for one in t.revealed)
    every = {"priorities": count(len(t.priorities))}
    return (
        Uncertainty("chance", says("priorities-chance", open=count(open_), **every)),
        Uncertainty("hidden", says("priorities-hidden", unnamed=count(unnamed), partly=count(partly),
                                   untested=count(len(t.of("untested"))), **every)),
        Uncertainty("choice", says("priorities-choice", ours=count(ours), **every)),
        Uncertainty("choice", says("priorities-limits", stricter=count(stricter), milder=count(milder), **every)),
        age(p["year"], last),
        *recorded.how_sure((t.entry,)),
    )


def _disagreement(declared: bool, one: Revealed, strong: float) -> float | None:
    """How far the strategy and the figures are apart: doublings of the quotient on the wrong side of the limit."""
    if one.quotient is None:
        return None
    apart = math.log2(max(one.quotient, 0.01) / strong)
    return max(0.0, -apart if declared else apart)


def _table(t: Tested, p: Parameters) -> Table:
    """Priorities, and strong industries without one, by falling disagreement; the untested last."""
    strong = p["strong_from"]
    found = [
        (_disagreement(True, revealed, strong), _row(dict(one.name), revealed, f"verdict-{verdict}", one))
        for one, revealed, verdict in zip(t.priorities, t.revealed, t.verdicts, strict=True)
    ]
    found += [
        (_disagreement(False, one, strong), _row(_names_of(one.sectors[0]), one, "verdict-undeclared", None))
        for one in t.undeclared
    ]
    found.sort(key=lambda one: (one[0] is None, -(one[0] or 0)))
    rows = [(*row[:3], apart, *row[3:]) for apart, row in found]
    columns = (
        Column("priority", "words", label="column-priority"),
        Column("industries", "industries", label="column-priority-industries"),
        Column("verdict", "term", label="column-verdict"),
        Column("disagreement", "number", label="column-disagreement", technical="technical-disagreement"),
        Column("lq", "times", technical="technical-lq"),
        Column("low", "times", label="column-low-end"), Column("high", "times", label="column-high-end"),
        Column("jobs", "count"), Column("share", "share"), Column("rise", "change", label="column-rise"),
        Column("tested", "count", label="column-tested"), Column("named", "count", label="column-named"),
        Column("ours", "flag", label="column-our-reading"),
        Column("declared_budget", "money", label="column-declared-budget"),
        Column("declared", "flag", hidden=True, label="column-declared-priority"),
    )
    note = says("priorities-note", since=year_value(p["since"]), year=year_value(p["year"]))
    return Table("priorities", says("priorities-title", region=area(p["region"])), columns, tuple(rows), note=note)


def _names_of(code: str) -> dict[str, str]:
    """A division's name in each language."""
    return {language: industry_name(code, language) for language in ("en", "it")}


def _row(name: Cell, one: Revealed, verdict: str, declared: Priority | None) -> tuple[Cell, ...]:
    return (
        name, "+".join(one.sectors) or None, verdict, one.quotient, one.low, _finite(one.high), one.jobs, one.share,
        one.rise, len(one.tested) if one.sectors else None, len(one.sectors) or None,
        declared.ours if declared is not None and one.sectors else None,
        declared.budget if declared is not None else None, declared is not None,
    )


def _finite(value: float | None) -> float | None:
    return value if value is not None and np.isfinite(value) else None


def _shares(t: Tested, p: Parameters) -> tuple[Portfolio, float] | None:
    """What the rule gives to each priority, and the floor that it keeps; None with fewer than two figures."""
    strength = np.array([one.quotient if one.quotient is not None else np.nan for one in t.revealed])
    known = int((~np.isnan(strength)).sum())
    if known < 2:
        return None
    floor = min(p["portfolio_floor"], 1 / known)
    return priority_portfolio(strength, focus=p["portfolio_focus"], floor=floor), floor


def _portfolio_said(t: Tested, p: Parameters) -> Says | None:
    """Where a budget was given: to which priority the rule would give most of it, and to which least."""
    shares, budget = _shares(t, p), p["budget"]
    if shares is None or budget is None:
        return None
    part = shares[0].share
    known = [k for k in range(len(t.priorities)) if not np.isnan(part[k])]
    most, least = max(known, key=lambda k: float(part[k])), min(known, key=lambda k: float(part[k]))
    return says(
        "priorities-portfolio", budget=Value("money", budget), priorities=count(len(known)),
        most=told(t.priorities[most].name), most_amount=Value("money", round(part[most] * budget)),
        most_part=share(float(part[most])), least=told(t.priorities[least].name),
        least_amount=Value("money", round(part[least] * budget)),
        left=count(len(t.priorities) - len(known)),
    )


def _portfolio(t: Tested, p: Parameters) -> tuple[Table, ...]:
    """What a rule that follows revealed strength would give to each priority, in money where a budget is given."""
    shares = _shares(t, p)
    if shares is None:
        return ()
    (found, floor), budget = shares, p["budget"]
    columns = [
        Column("priority", "words", label="column-priority"), Column("verdict", "term", label="column-verdict"),
        Column("lq", "times", technical="technical-lq"), Column("part", "share", label="column-budget-part"),
    ]  # fmt: skip
    columns += [Column("amount", "money", label="column-budget-amount")] if budget is not None else []
    rows: list[tuple[Cell, ...]] = []
    order = sorted(range(len(found.share)), key=lambda k: (np.isnan(found.share[k]), -np.nan_to_num(found.share[k])))
    for k in order:
        part = None if np.isnan(found.share[k]) else float(found.share[k])
        row: tuple[Cell, ...] = (dict(t.priorities[k].name), f"verdict-{t.verdicts[k]}", t.revealed[k].quotient, part)
        rows.append(row if budget is None else (*row, None if part is None else part * budget))
    note = says(
        "priorities-portfolio-note", focus=plain(p["portfolio_focus"]), floor=share(floor),
        effective=plain(round(found.effective, 1)), priorities=count(int((~np.isnan(found.share)).sum())),
    )
    return (Table("portfolio", says("priorities-portfolio-title"), tuple(columns), tuple(rows), note=note),)


def _figure(t: Tested, p: Parameters) -> Figure:
    words = {"region": area(p["region"]), "supported": count(len(t.of("supported"))),
             "tested": count(len(t.priorities) - len(t.of("untested")))}  # fmt: skip
    return Figure(
        "priorities", "interval_dots", "priorities", says("priorities-figure-title", **words),
        says("priorities-figure-note", strong=times(p["strong_from"])), says("priorities-figure-alt", **words),
        {"label": "priority", "x": "lq", "low": "low", "high": "high", "own": "declared", "filled": "declared",
         "threshold_value": p["strong_from"]},
    )
