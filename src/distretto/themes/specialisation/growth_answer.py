"""From two years of jobs to an answer about growth: shift-share, its tables, figures and sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from distretto.methods.shift_share import ShiftShare, dunn, dynamic, esteban_marquillas
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
from distretto.themes.values import area, change, count, industry, listing, number, share
from distretto.themes.values import year as year_value

METHODS: dict[str, Callable[..., ShiftShare]] = {
    "dunn": dunn,
    "esteban": esteban_marquillas,
}
NAMED = 3
FIGURE_ROWS = 12


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


def decompose(panel: Panel, method: str) -> tuple[ShiftShare, Floats, Floats, Floats, Floats]:
    """The components by industry over the industries with a figure in both years, and those figures."""
    first, last = panel.own[0], panel.own[-1]
    ref_first, ref_last = panel.reference[0], panel.reference[-1]
    if method == "dynamic":
        return dynamic(panel.own, panel.reference), first, last, ref_first, ref_last
    return METHODS[method](first, last, ref_first, ref_last), first, last, ref_first, ref_last


def growth_answer(p: Parameters, panel: Panel, *, onward: tuple[Onward, ...]) -> Answer:
    """The answer to *did it grow by its mix or by its own strength*, with its tables, figures and doubts."""
    result, start, end, ref_start, ref_end = decompose(panel, p["method"])
    used = ~np.isnan(result.competitive)
    order = [int(i) for i in np.argsort(-np.nan_to_num(result.competitive), kind="stable") if used[i]]
    before, after = float(start[used].sum()), float(end[used].sum())
    reference_change = float(ref_end[used].sum() / ref_start[used].sum() - 1)
    words = {
        "region": area(p["region"]),
        "first": year_value(panel.years[0]),
        "last": year_value(panel.years[-1]),
        "reference": area(p["reference"]),
    }
    own = float(result.total_competitive)
    mix = float(result.total_mix)
    statements = (
        says(
            "growth-total",
            **words,
            jobs=count(round(abs(after - before) * panel.unit)),
            change=change(after / before - 1),
            reference_change=change(reference_change),
        ),
        says(
            "growth-split",
            **words,
            national=count(round(result.total_national * panel.unit)),
            mix=count(round(mix * panel.unit)),
            own=count(round(own * panel.unit)),
        ),
        _named(result, panel, order),
    )
    return Answer(
        conclusion=Conclusion("signs", f"{_sign(mix)}-{_sign(own)}"),
        headline=count(round(own * panel.unit)),
        says=statements,
        how_sure=_how_sure(p, panel, result, before),
        cannot_tell=(says("growth-cannot-cause"), says("growth-cannot-quality"), says("growth-cannot-end-years")),
        tables=(
            _components_table(result, panel),
            _industries_table(result, panel, order, start, end),
        ),
        figures=_figures(words, min(FIGURE_ROWS, len(order))),
        onward=onward,
        facts={
            "change": change(after / before - 1),
            "own": count(round(own * panel.unit)),
            "mix": count(round(mix * panel.unit)),
            "first": year_value(panel.years[0]),
            "last": year_value(panel.years[-1]),
        },
        missing_share=max(0.0, 1 - after / panel.all_jobs) if panel.all_jobs else None,
    )


def _sign(value: float) -> str:
    return "up" if value > 0 else "down" if value < 0 else "flat"


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


def _how_sure(p: Parameters, panel: Panel, result: ShiftShare, before: float) -> tuple[Uncertainty, ...]:
    own = float(result.total_competitive) * panel.unit
    others = [
        float(decompose(_between(panel, first, last), "dunn")[0].total_competitive) * panel.unit
        for first in range(2)
        for last in range(2)
        if len(panel.years) - first - last >= 2
    ]
    hidden = max(0.0, 1 - float(np.nansum(panel.own[-1][~np.isnan(result.competitive)])) / panel.all_jobs)
    return (
        Uncertainty("chance", says("growth-chance")),
        Uncertainty("hidden", says("growth-hidden", share=share(hidden), region=area(p["region"]))),
        Uncertainty(
            "choice",
            says(
                "growth-choice",
                low=count(round(min(others, default=own))),
                high=count(round(max(others, default=own))),
            ),
        ),
        Uncertainty(
            "age",
            says(
                "growth-age",
                first=year_value(panel.years[0]),
                last=year_value(panel.years[-1]),
            ),
        ),
    )


def _between(panel: Panel, first: int, last: int) -> Panel:
    cut = slice(first, len(panel.years) - last)
    return Panel(panel.years[cut], panel.industries, panel.own[cut], panel.reference[cut], panel.unit, panel.all_jobs)


def _components_table(result: ShiftShare, panel: Panel) -> Table:
    parts = [
        ("component-national", result.total_national),
        ("component-mix", result.total_mix),
        ("component-competitive", result.total_competitive),
    ]
    if result.total_allocation is not None:
        parts.append(("component-allocation", result.total_allocation))
    rows: list[tuple[Scalar, ...]] = [(key, round(float(value) * panel.unit)) for key, value in parts]
    rows.append(("component-change", round(sum(float(value) for _, value in parts) * panel.unit)))
    return Table(
        "components",
        says("growth-components-table"),
        (Column("component", "term"), Column("jobs", "count", label="column-jobs-change")),
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
            Column("national", "count"),
            Column("mix", "count"),
            Column("competitive", "count"),
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
            {"label": "component", "value": "jobs"},
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
