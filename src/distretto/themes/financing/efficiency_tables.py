"""The tables and figures of the efficiency of support systems."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from distretto.methods.arrays import Array
from distretto.themes.financing.efficiency_measures import LIST, SIDES
from distretto.themes.financing.efficiency_study import Change, Study
from distretto.themes.finding import Cell, Column, Figure, Says, Table, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, share, text, year

MARGIN = 1e-6
"""A change below this share of the figure is none."""


def tables(study: Study, p: Parameters) -> tuple[Table, ...]:
    """Every table, in the order in which a reader asks: how efficient, by whom, how far, over time, on which figures.
    """
    return (
        _scores(study, p), _targets(study, p), _peers(study, p),
        *([_changes(study, study.change)] if study.change else []),
        _otherwise(study), _figures_used(study), *([_aside(study)] if study.aside else []),
    )


def _cell(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def peer_units(study: Study, at: int) -> list[str]:
    """The peers of a unit, the heaviest first; none where it is only measured by itself."""
    return [study.units[peer.unit] for peer in study.found.peers(at) if peer.unit != at]


def _scores(study: Study, p: Parameters) -> Table:
    order = sorted(study.known, key=lambda at: (at not in study.own, -study.corrected[at], study.units[at]))
    rows = tuple(
        (
            study.units[at], at in study.own, study.corrected[at], study.low[at], study.high[at],
            int(study.drawn.rank_lower[at]), int(study.drawn.rank_upper[at]), study.reached[at],
            bool(study.found.efficient[at]), ";".join(peer_units(study, at)) or None,
            f"efficiency-returns-{study.scale.returns[at]}", _cell(study.scale.scale[at]), _cell(study.beyond[at]),
        )
        for at in order
    )
    return Table(
        "scores", says("efficiency-scores-title", units=count(len(rows)), orientation=text(p["orientation"])),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("own", "flag", label="column-own-region", hidden=True),
            Column("corrected", "share", label="column-efficiency-corrected"),
            Column("corrected_low", "share", label="figure-interval"),
            Column("corrected_high", "share", label="figure-interval"),
            Column("first_rank", "count", label="column-efficiency-first-rank"),
            Column("last_rank", "count", label="column-efficiency-last-rank"),
            Column("reached", "share", label="column-efficiency-reached"),
            Column("efficient", "flag", label="column-efficiency-efficient"),
            Column("peers", "areas", label="column-efficiency-peers"),
            Column("returns", "term", label="column-efficiency-returns"),
            Column("scale", "share", label="column-efficiency-scale"),
            Column("beyond", "times", label="column-efficiency-beyond"),
        ),
        rows, first=30, note=says("efficiency-scores-note", draws=count(p["replications"])),
    )


def _targets(study: Study, p: Parameters) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for at in study.own_known:
        rows += list(_targets_of(study, at))
    if len(study.own_known) > 1:
        rows += list(_targets_together(study, p["region"]))
    return Table(
        "targets", says("efficiency-targets-title", region=area(p["region"])),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("measure", "coded", label="column-efficiency-measure"),
            Column("side", "term", label="column-efficiency-side"),
            Column("of_unit", "term", label="column-efficiency-unit-of"),
            Column("observed", "number", label="column-efficiency-observed"),
            Column("target", "number", label="column-efficiency-target"),
            Column("margin", "change", label="column-efficiency-margin"),
            Column("corrected_target", "number", label="column-efficiency-corrected-target"),
            Column("corrected_margin", "change", label="column-efficiency-corrected-margin"),
            Column("slack", "number", label="column-efficiency-slack"),
        ),
        tuple(rows), first=30, note=says("efficiency-targets-note", orientation=text(p["orientation"])),
    )


def _sides(study: Study) -> Iterator[tuple[str, int, Array, Array]]:
    """Of each column: which side, its place there, and the targets and the slacks of all units."""
    for side, columns, targets, slacks in (
        ("inputs", study.inputs, study.found.targets_in, study.found.slacks_in),
        ("outputs", study.outputs, study.found.targets_out, study.found.slacks_out),
    ):
        for place in range(len(columns)):
            yield side, place, targets[:, place], slacks[:, place]


def _targets_of(study: Study, at: int) -> Iterator[tuple[Cell, ...]]:
    for side, place, targets, slacks in _sides(study):
        column = (study.inputs if side == SIDES[0] else study.outputs)[place]
        had = column.values[at]
        corrected = study.corrected_target(at, targets[at]) if side == study.moved else None
        yield (
            study.units[at], column.measure.cell, f"efficiency-{side}", column.measure.unit_term, had, targets[at],
            margin(had, targets[at]), corrected, margin(had, corrected), slacks[at],
        )


def _targets_together(study: Study, region: str) -> Iterator[tuple[Cell, ...]]:
    """What the units of the area have together, and would have if each of them reached its own target."""
    own = list(study.own_known)
    for side, place, targets, slacks in _sides(study):
        column = (study.inputs if side == SIDES[0] else study.outputs)[place]
        had, target = float(column.values[own].sum()), float(targets[own].sum())
        corrected = (
            sum(study.corrected_target(at, targets[at]) for at in own) if side == study.moved else None
        )
        yield (
            region, column.measure.cell, f"efficiency-{side}", column.measure.unit_term, had, target,
            margin(had, target), corrected, margin(had, corrected), float(slacks[own].sum()),
        )


def margin(had: float, target: float | None) -> float | None:
    """By which share of what there is it would change; None where there is nothing, or no target."""
    if target is None or not had > 0:
        return None
    change = target / had - 1
    return 0.0 if abs(change) < MARGIN else float(change)


def _peers(study: Study, p: Parameters) -> Table:
    rows = tuple(
        (study.units[at], study.units[peer.unit], peer.weight, study.corrected[peer.unit], study.low[peer.unit],
         study.high[peer.unit])
        for at in study.own_known for peer in study.found.peers(at)
    )
    return Table(
        "peers", says("efficiency-peers-title", region=area(p["region"])),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("peer", "area", label="column-efficiency-peer"),
            Column("weight", "number", label="column-efficiency-weight"),
            Column("corrected", "share", label="column-efficiency-corrected"),
            Column("corrected_low", "share", label="column-efficiency-low"),
            Column("corrected_high", "share", label="column-efficiency-high"),
        ),
        rows, first=30, note=says("efficiency-peers-note", returns=text(p["returns"])),
    )


def _changes(study: Study, change: Change) -> Table:
    found = change.found
    known = [at for at in range(len(study.units)) if not np.isnan(found.index[at, 0])]
    rows = tuple(
        (
            study.units[at], at in study.own, found.index[at, 0] - 1, change.least[at] - 1, change.most[at] - 1,
            found.efficiency_change[at, 0] - 1, found.technical_change[at, 0] - 1, found.pure_change[at, 0] - 1,
            found.scale_change[at, 0] - 1,
        )
        for at in sorted(known, key=lambda at: (at not in study.own, -found.index[at, 0], study.units[at]))
    )
    return Table(
        "changes", _changes_title(change),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("own", "flag", label="column-own-region", hidden=True),
            Column("change", "change", label="column-efficiency-change"),
            Column("least", "change", label="column-efficiency-least"),
            Column("most", "change", label="column-efficiency-most"),
            Column("catching_up", "change", label="column-efficiency-catching-up"),
            Column("frontier", "change", label="column-efficiency-frontier"),
            Column("pure", "change", label="column-efficiency-pure"),
            Column("scale", "change", label="column-efficiency-scale-change"),
        ),
        rows, first=30,
        note=says("efficiency-changes-note", units=count(len(rows)), aside=count(len(found.set_aside))),
    )


def _changes_title(change: Change) -> Says:
    first, last = spans(change)
    return says("efficiency-changes-title", first=year(first), last=year(last))


def spans(change: Change) -> tuple[int, int]:
    """The earlier and the later year of the inputs."""
    return change.years[0]


def _otherwise(study: Study) -> Table:
    rows = tuple(
        (study.units[at], f"efficiency-otherwise-{one.kind}", f"{LIST}:{one.measure}" if one.measure else None,
         one.unit or None, _cell(one.reached[at]), study.reached[at])
        for at in study.own_known for one in study.otherwise
    )
    return Table(
        "otherwise", says("efficiency-otherwise-title"),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("choice", "term", label="column-efficiency-choice"),
            Column("measure", "coded", label="column-efficiency-measure"),
            Column("peer", "area", label="column-efficiency-left-out"),
            Column("reached", "share", label="column-efficiency-then"),
            Column("here", "share", label="column-efficiency-reached"),
        ),
        rows, first=30, note=says("efficiency-otherwise-note"),
    )


def _figures_used(study: Study) -> Table:
    order = sorted(range(len(study.units)), key=lambda at: (at not in study.own, study.units[at]))
    rows = tuple(
        (study.units[at], column.measure.cell, f"efficiency-{side}", column.year, _cell(column.values[at]),
         column.measure.unit_term, study.units[at] in column.recoded)
        for at in order
        for side, columns in zip(SIDES, (study.inputs, study.outputs), strict=True) for column in columns
    )
    return Table(
        "figures", says("efficiency-figures-title"),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("measure", "coded", label="column-efficiency-measure"),
            Column("side", "term", label="column-efficiency-side"),
            Column("of", "year", label="column-efficiency-year"),
            Column("value", "number", label="column-efficiency-value"),
            Column("of_unit", "term", label="column-efficiency-unit-of"),
            Column("recoded", "flag", label="column-efficiency-recoded"),
        ),
        rows, note=says("efficiency-figures-note"),
    )


def _aside(study: Study) -> Table:
    rows = tuple(
        (one.unit, f"{LIST}:{';'.join(one.measures)}", f"efficiency-aside-{one.why}") for one in study.aside
    )
    return Table(
        "set_aside", says("efficiency-aside-title", units=count(len(rows))),
        (
            Column("unit", "area", label="column-efficiency-unit"),
            Column("measures", "coded", label="column-efficiency-measures"),
            Column("why", "term", label="column-efficiency-why"),
        ),
        rows, note=says("efficiency-aside-note"),
    )


def figures(study: Study, p: Parameters) -> tuple[Figure, ...]:
    """Every unit with its interval, where they lie, what the asked one would change, and what changed over time."""
    words = {"units": count(len(study.known)), "region": area(p["region"]), "orientation": text(p["orientation"])}
    drawn = [
        Figure(
            "scores", "interval_dots", "scores", says("efficiency-scores-figure", **words),
            says("efficiency-scores-figure-note"), says("efficiency-scores-alt", **words, **_ends(study)),
            {"label": "unit", "x": "corrected", "low": "corrected_low", "high": "corrected_high", "own": "own",
             "first_value": 15},
        ),
        Figure(
            "map", "choropleth", "scores", says("efficiency-map-title", **words), says("efficiency-map-note"),
            says("efficiency-map-alt", **words, **_ends(study)),
            {"area": "unit", "value": "corrected", "layer": "nuts2_sbs", "region_value": p["region"]},
        ),
    ]
    if len(study.own_known) == 1:
        drawn.append(Figure(
            "targets", "bars", "targets", says("efficiency-targets-figure", **words),
            says("efficiency-targets-figure-note", orientation=text(p["orientation"])),
            says("efficiency-targets-alt", **words),
            {"label": "measure", "value": "margin"},
        ))
    if study.change:
        first, last = spans(study.change)
        spanned = {**words, "first": year(first), "last": year(last)}
        drawn.append(Figure(
            "changes", "bars", "changes", says("efficiency-changes-figure", **spanned),
            says("efficiency-changes-figure-note"), says("efficiency-changes-alt", **spanned),
            {"label": "unit", "value": "change", "low": "least", "high": "most", "range_label": "efficiency-range",
             **({"focus_value": study.units[study.own[0]]} if len(study.own) == 1 else {})},
        ))
    return tuple(drawn)


def _ends(study: Study) -> dict[str, Value]:
    """The units with the highest and the lowest corrected share."""
    order = sorted(study.known, key=lambda at: (-study.corrected[at], study.units[at]))
    return {
        "best": area(study.units[order[0]]), "best_share": share(study.corrected[order[0]]),
        "least": area(study.units[order[-1]]), "least_share": share(study.corrected[order[-1]]),
    }
