"""From two years of jobs to an answer about growth: shift-share, its tables, figures and sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from distretto.methods.shift_share import ShiftShare, dunn, dynamic, esteban_marquillas
from distretto.themes.answers import CannotAnswer
from distretto.themes.finding import (
    Answer,
    Column,
    Conclusion,
    Figure,
    Onward,
    Says,
    Scalar,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.growth_period import Period
from distretto.themes.specialisation.members import Counted
from distretto.themes.values import area, change, count, industries, industry, listing, number, share, text
from distretto.themes.values import year as year_value

METHODS: dict[str, Callable[..., ShiftShare]] = {
    "dunn": dunn,
    "esteban": esteban_marquillas,
}
NAMED = 3
FIGURE_ROWS = 12
ROUNDED = 9
"""Decimals of a share that sums of all parts may miss nothing by."""
MORE, NEARLY_ALL = 1.5, 4.0
"""So many times the other one a part must be to count for more than it, or for nearly all of the two together."""


@dataclass(frozen=True)
class Panel:
    """Jobs by year and industry of the area and of what it is compared with, over comparable years.

    own, reference : (years, industries); NaN where not published. An industry's reference sums only the
    countries that publish it in the first and in the last year, so that its growth is of one and the same set.
    """

    years: tuple[int, ...]
    industries: tuple[str, ...]
    own: Floats
    reference: Floats
    unit: float
    all_jobs: float


@dataclass(frozen=True)
class OwnCourse:
    """The jobs that the industries' own course brought or cost between two years."""

    first: int
    last: int
    jobs: float

    @property
    def a_year(self) -> float:
        """The jobs by the year, so that periods of different length can be compared."""
        return self.jobs / (self.last - self.first)


def decompose(panel: Panel, method: str) -> tuple[ShiftShare, Floats, Floats, Floats, Floats]:
    """The components by industry over the industries with a figure in both years, and those figures."""
    first, last = panel.own[0], panel.own[-1]
    ref_first, ref_last = panel.reference[0], panel.reference[-1]
    if method == "dynamic":
        return dynamic(panel.own, panel.reference), first, last, ref_first, ref_last
    return METHODS[method](first, last, ref_first, ref_last), first, last, ref_first, ref_last


def growth_answer(
    p: Parameters,
    panel: Panel,
    period: Period,
    counted: Counted,
    *,
    counts: str,
    onward: tuple[Onward, ...],
) -> Answer:
    """The answer to *did it grow by its mix or by its own strength*, with its tables, figures and doubts.

    counts : "business" or "accounts", which jobs the data set counts: the two are not of one size.
    """
    result, start, end, ref_start, ref_end = decompose(panel, p["method"])
    used = ~np.isnan(result.competitive)
    if not used.any() or not start[used].sum() > 0:
        raise CannotAnswer("cannot-group-hidden", "No figure is published in both years.", area=area(p["region"]))
    order = [int(i) for i in np.argsort(-np.nan_to_num(result.competitive), kind="stable") if used[i]]
    before, after = float(start[used].sum()), float(end[used].sum())
    relative, against = after / before - 1, float(ref_end[used].sum() / ref_start[used].sum() - 1)
    words = {"region": area(p["region"]), "reference": area(p["reference"]), **period.words}
    parts = {
        name: float(value) * panel.unit
        for name, value in (
            ("own", result.total_competitive),
            ("mix", result.total_mix),
            ("national", result.total_national),
        )
    }
    tried = _tried(p, panel)
    hidden = round(max(0.0, 1 - after / panel.all_jobs), ROUNDED) if panel.all_jobs else None
    return Answer(
        conclusion=Conclusion("signs", f"{_sign(parts['mix'])}-{_sign(parts['own'])}"),
        headline=change(relative),
        says=(
            _total(p, words, round((after - before) * panel.unit), relative, against, counts),
            *_members(counted, period),
            _split(words, parts),
            *_unsteady(OwnCourse(panel.years[0], panel.years[-1], parts["own"]), tried),
            _named(result, panel, order),
        ),
        how_sure=_how_sure(p, period, counted, tried, hidden),
        cannot_tell=(
            says("growth-cannot-cause"),
            says(f"growth-cannot-count-{counts}"),
            says("growth-cannot-quality"),
            says("growth-cannot-end-years"),
        ),
        tables=(
            _components_table(result, panel, before),
            _industries_table(result, panel, order, start, end),
        ),
        figures=_figures(words, min(FIGURE_ROWS, len(order))),
        onward=onward,
        facts={
            "change": change(relative),
            **{name: count(round(parts[name])) for name in ("own", "mix")},
            **{f"{name}_change": change(parts[name] / (before * panel.unit)) for name in ("own", "mix")},
            **period.words,
            **counted.facts(),
        },
        missing_share=hidden,
    )


def _sign(value: float) -> str:
    return "up" if value > 0 else "down" if value < 0 else "flat"


def _total(
    p: Parameters,
    words: Mapping[str, Value],
    jobs: int,
    relative: float,
    against: float,
    counts: str,
) -> Says:
    """Whether it grew at all, which the question takes for granted: by how many jobs, and beside the reference."""
    group = {"group": industries(p["industries"])} if p.get("industries") else {}
    return says(
        "growth-total-group" if group else "growth-total",
        **words,
        **group,
        counts=text(counts),
        course=text(_sign(jobs)),
        jobs=count(abs(jobs)),
        change=change(relative),
        reference_change=change(against),
    )


def _members(counted: Counted, period: Period) -> tuple[Says, ...]:
    return tuple(says("growth-members", **one.values, **period.words) for one in counted.says())


def _split(words: Mapping[str, Value], parts: Mapping[str, float]) -> Says:
    """Own course or mix: which of the two counted for more, and what each brought or cost."""
    own, mix = abs(parts["own"]), abs(parts["mix"])
    weight = "even"
    for factor, name in ((MORE, "{}-more"), (NEARLY_ALL, "{}")):
        if max(own, mix) >= factor * min(own, mix):
            weight = name.format("own" if own > mix else "mix")
    return says(
        "growth-split",
        **words,
        weight=text(weight),
        **{name: count(round(abs(value))) for name, value in parts.items()},
        **{f"{name}_sign": text(_sign(value)) for name, value in parts.items()},
    )


def _tried(p: Parameters, panel: Panel) -> list[OwnCourse]:
    """The own course with the first and the last year moved inwards by one, where years are left for it."""
    return [
        OwnCourse(
            cut.years[0],
            cut.years[-1],
            float(decompose(cut, p["method"])[0].total_competitive) * panel.unit,
        )
        for cut in (_between(panel, first, last) for first, last in ((1, 0), (0, 1), (1, 1)))
        if len(cut.years) > 1
    ]


def _unsteady(own: OwnCourse, tried: list[OwnCourse]) -> tuple[Says, ...]:
    """A warning in the answer itself where other years turn the own course, or halve or double it."""
    turn = steadiness(own, tried)
    if turn in ("steady", "alone"):
        return ()
    furthest = max(tried, key=lambda other: abs(other.a_year - own.a_year))
    return (
        says(
            "growth-unsteady",
            turn=text(turn),
            other=count(round(furthest.jobs)),
            first=year_value(furthest.first),
            last=year_value(furthest.last),
        ),
    )


def steadiness(own: OwnCourse, tried: list[OwnCourse]) -> str:
    """How far the own course, by the year, holds over other years.

    "sign" : it turns. "size" : it halves or doubles. "steady" : neither. "alone" : no other years could be tried.
    """
    if not tried:
        return "alone"
    if any(_sign(other.jobs) != _sign(own.jobs) for other in tried):
        return "sign"
    far = any(not 0.5 <= other.a_year / own.a_year <= 2 for other in tried if own.jobs)
    return "size" if far else "steady"


def _named(result: ShiftShare, panel: Panel, order: list[int]) -> Says:
    best = [i for i in order[:NAMED] if result.competitive[i] > 0]
    worst = [i for i in order[::-1][:NAMED] if result.competitive[i] < 0]
    return says(
        "growth-industries",
        best=listing(industry(panel.industries[i]) for i in best),
        best_count=count(len(best)),
        worst=listing(industry(panel.industries[i]) for i in worst),
        worst_count=count(len(worst)),
    )


def _how_sure(
    p: Parameters,
    period: Period,
    counted: Counted,
    tried: list[OwnCourse],
    hidden: float | None,
) -> tuple[Uncertainty, ...]:
    choice = says("growth-choice-alone", **period.words)
    if tried:
        jobs = sorted(round(other.jobs) for other in tried)
        choice = says("growth-choice", low=count(jobs[0]), high=count(jobs[-1]))
    return (
        *(
            Uncertainty(one.kind, says("growth-members-counted", **one.says.values, **period.words))
            for one in counted.uncertainties()
        ),
        Uncertainty("chance", says("growth-chance")),
        Uncertainty("hidden", says("growth-hidden", share=share(hidden), region=area(p["region"]))),
        Uncertainty("choice", choice),
        *period.uncertainties(),
    )


def _between(panel: Panel, first: int, last: int) -> Panel:
    cut = slice(first, len(panel.years) - last)
    return Panel(panel.years[cut], panel.industries, panel.own[cut], panel.reference[cut], panel.unit, panel.all_jobs)


def _components_table(result: ShiftShare, panel: Panel, before: float) -> Table:
    """The components in jobs, and in percent of the jobs at the start, which areas of any size can be compared by."""
    parts = [
        ("component-national", result.total_national),
        ("component-mix", result.total_mix),
        ("component-competitive", result.total_competitive),
    ]
    if result.total_allocation is not None:
        parts.append(("component-allocation", result.total_allocation))
    parts.append(("component-change", sum(float(value) for _, value in parts)))
    rows: list[tuple[Scalar, ...]] = [
        (key, round(float(value) * panel.unit), float(value) / before) for key, value in parts
    ]
    return Table(
        "components",
        says("growth-components-table"),
        (
            Column("component", "term"),
            Column("jobs", "count", label="column-jobs-change"),
            Column("of_start", "change"),
        ),
        tuple(rows),
    )


def _industries_table(
    result: ShiftShare,
    panel: Panel,
    order: list[int],
    start: Floats,
    end: Floats,
) -> Table:
    unit = panel.unit
    rows: list[tuple[Scalar, ...]] = [
        (
            panel.industries[i],
            panel.industries[i],
            round(start[i] * unit),
            round(end[i] * unit),
            end[i] / start[i] - 1 if start[i] else None,
            round(result.national[i] * unit),
            round(result.mix[i] * unit),
            round(result.competitive[i] * unit),
            round(result.allocation[i] * unit) if result.allocation is not None else None,
        )
        for i in order
    ]
    return Table(
        "industries",
        says("growth-industries-table"),
        (
            Column("code", "code"),
            Column("industry", "industry"),
            Column("start", "count"),
            Column("end", "count"),
            Column("change", "change"),
            Column("national", "count", technical="technical-national"),
            Column("mix", "count", technical="technical-mix"),
            Column("competitive", "count", technical="technical-competitive"),
            Column("allocation", "count", hidden=result.allocation is None),
        ),
        tuple(rows),
        says("growth-industries-note"),
    )


def _figures(words: dict[str, Value], shown: int) -> tuple[Figure, ...]:
    values = {**words, "n": number(shown)}
    return (
        Figure(
            "components",
            "bars",
            "components",
            says("growth-components-title", **values),
            says("growth-components-note", **values),
            says("growth-components-alt", **values),
            {"label": "component", "value": "of_start"},
        ),
        Figure(
            "industries",
            "bars",
            "industries",
            says("growth-bars-title", **values),
            says("growth-bars-note", **values),
            says("growth-bars-alt", **values),
            {"label": "industry", "value": "competitive", "ends_value": shown // 2},
        ),
    )
