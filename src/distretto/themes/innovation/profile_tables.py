"""The tables of an area's innovation profile."""

from __future__ import annotations

import numpy as np

from distretto.themes.finding import Cell, Column, Table, says
from distretto.themes.innovation.performance import INDICATORS
from distretto.themes.innovation.profile_answer import Profile, factor, share_behind
from distretto.themes.innovation.profile_area import Placed
from distretto.themes.innovation.profile_index import Standing
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, term

RANKED = (
    Column("rank", "count", label="column-standing-rank"), Column("among", "count", label="column-standing-among"),
    Column("best", "count", label="column-standing-best"), Column("worst", "count", label="column-standing-worst"),
)
"""A rank with its interval and among how many."""


def tables(found: Profile, p: Parameters) -> tuple[Table, ...]:
    """Dimensions, indicators, groups of regions, change, what else is known, decisions, weights, left out, map.
    """
    return (
        _dimensions(found, p), _indicators(found, p), _groups(found, p), _change(found), _further(found),
        _factors(found), _weighed(found), *([_left_out(found)] if found.left_out else []), _map(found),
    )


def _standing(standing: Standing) -> tuple[Cell, ...]:
    return standing.median, standing.among, standing.low, standing.high


def _dimensions(found: Profile, p: Parameters) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for name, standing in found.by_dimension.items():
        inside = sum(i.dimension == name for i in found.index.chosen)
        behind = (share_behind(rank, standing.among) for rank in (standing.median, standing.high, standing.low))
        rows.append((f"indicators:{name}", found.index.dimensions[name][0], *_standing(standing), inside, *behind))
    return Table(
        "dimensions", says("standing-dimensions-table", region=area(p["region"])),
        (
            Column("dimension", "coded", label="column-standing-dimension"),
            Column("score", "number", label="column-standing-score"), *RANKED,
            Column("inside", "count", label="column-standing-inside"),
            Column("behind", "share", label="column-standing-behind", hidden=True),
            Column("behind_low", "share", label="column-standing-behind", hidden=True),
            Column("behind_high", "share", label="column-standing-behind", hidden=True),
        ),
        tuple(rows), note=says("standing-dimensions-table-note"),
    )


def _indicators(found: Profile, p: Parameters) -> Table:
    group = term(f"standing-group-{found.beside.replace('_', '-')}")
    rows = []
    for indicator in found.index.chosen:
        one = found.placed[indicator.id]
        rows.append((
            f"indicators:{indicator.dimension}", *_figure(one, found), *one.rank(found.reference), *_beside(one, found),
        ))
    return Table(
        "indicators", says("standing-indicators-table", region=area(p["region"]), group=group),
        (
            Column("dimension", "coded", label="column-standing-dimension"), *_FIGURE,
            Column("rank_beside", "count", label="column-standing-rank-beside"),
            Column("among_beside", "count", label="column-standing-among"),
            Column("middle", "number", label="column-standing-middle"),
            Column("beside", "number", label="column-standing-beside"),
        ),
        tuple(rows), note=says("standing-indicators-table-note"), first=20,
    )


_FIGURE = (
    Column("indicator", "coded", label="column-standing-indicator"),
    Column("value", "number", label="column-standing-here"),
    Column("unit", "term", label="column-standing-unit"), Column("year", "year", label="column-standing-year"),
    *RANKED[:2], Column("unknown", "count", label="column-standing-unknown"),
)


def _figure(one: Placed, found: Profile) -> tuple[Cell, ...]:
    unknown = len(found.seen - one.others.keys())
    return f"indicators:{one.indicator.id}", one.value, unit(one), one.year, *one.rank(), unknown


def unit(one: Placed) -> str:
    """The message key of an indicator's unit."""
    return f"unit-{one.indicator.unit.replace('_', '-')}"


def _beside(one: Placed, found: Profile) -> tuple[float | None, float | None]:
    """The median of the reference, and how far the area is from it to the better, in standard deviations of all."""
    known = [value for code, value in one.others.items() if code in found.reference]
    spread = float(np.std([*one.others.values(), one.value], ddof=1))
    if not known or spread == 0:
        return None, None
    middle = float(np.median(known))
    sign = -1 if one.indicator.direction == "less" else 1
    return middle, round(sign * (one.value - middle) / spread, 9)


def _groups(found: Profile, p: Parameters) -> Table:
    rows = []
    for name in (None, *found.groups):
        standing = found.index.standing(found.index.made, None if name is None else found.groups[name])
        if standing is not None:
            rows.append((f"standing-group-{(name or 'every').replace('_', '-')}", *_standing(standing)))
    return Table(
        "groups", says("standing-groups-table", region=area(p["region"])),
        (Column("group", "term", label="column-standing-group"), *RANKED), tuple(rows),
        note=says("standing-groups-table-note", draws=count(p["profile_draws"])),
    )


def _change(found: Profile) -> Table:
    rows = []
    for indicator in found.index.chosen:
        now = found.placed[indicator.id]
        then = now.earlier
        if then is not None:
            rows.append((
                f"indicators:{indicator.id}", unit(now), then.year, then.value, now.year, now.value,
                now.value - then.value, *then.rank(), *now.rank(),
            ))
    return Table(
        "change", says("standing-change-table"),
        (
            Column("indicator", "coded", label="column-standing-indicator"),
            Column("unit", "term", label="column-standing-unit"),
            Column("year_then", "year", label="column-standing-year-then"),
            Column("then", "number", label="column-standing-then"),
            Column("year", "year", label="column-standing-year"),
            Column("value", "number", label="column-standing-here"),
            Column("change", "number", label="column-standing-change"),
            Column("rank_then", "count", label="column-standing-rank-then"),
            Column("among_then", "count", label="column-standing-among"),
            *RANKED[:2],
        ),
        tuple(rows), note=says("standing-change-table-note"), first=20,
    )


def _further(found: Profile) -> Table:
    counted = {i.id for i in INDICATORS}
    rows = tuple(
        (f"indicators:{one.indicator.dimension}", *_figure(one, found), f"standing-why-{_why(one, counted)}")
        for one in found.further
    )
    return Table(
        "further", says("standing-further-table"),
        (
            Column("dimension", "coded", label="column-standing-dimension"), *_FIGURE,
            Column("why", "term", label="column-standing-why"),
        ),
        rows, note=says("standing-further-table-note"), first=40,
    )


def _why(one: Placed, counted: set[str]) -> str:
    """Why an indicator that is known does not count."""
    indicator = one.indicator
    if indicator.id in counted:
        return "sparse"
    if indicator.dimension == "indices":
        return "indices"
    if indicator.kind == "structure" or indicator.dimension in ("structure", "institutions"):
        return "structure"
    return "context" if indicator.direction == "context" else "form"


def _factors(found: Profile) -> Table:
    indices, own = found.index.factors.ranks, found.index.own
    return Table(
        "factors", says("standing-factors-table"),
        (
            Column("decision", "term", label="column-standing-decision"),
            Column("moved", "share", label="column-standing-moved"),
            Column("moved_least", "share", label="column-standing-moved-least"),
            Column("moved_most", "share", label="column-standing-moved-most"),
        ),
        tuple(
            (factor(found, at), indices.total[at, own], indices.total_lower[at, own], indices.total_upper[at, own])
            for at in range(len(found.index.factors.factors))
        ),
        note=says("standing-factors-table-note", runs=count(found.index.factors.runs)),
    )


def _weighed(found: Profile) -> Table:
    return Table(
        "weighed", says("standing-weighed-table"),
        (Column("weights", "term", label="parameter-profile-weights"), RANKED[0]),
        tuple((f"option-profile-weights-{how}", rank) for how, rank in found.index.weighed.items()),
        note=says("standing-weighed-table-note"),
    )


def _left_out(found: Profile) -> Table:
    return Table(
        "left_out", says("standing-left-out-table"),
        (
            Column("indicator", "coded", label="column-standing-indicator"),
            Column("why", "term", label="column-standing-why"),
        ),
        tuple((f"indicators:{i.id}", f"standing-why-{why}") for i, why in found.left_out),
    )


def _map(found: Profile) -> Table:
    made = found.index.made
    order = [int(at) for at in np.argsort(np.nan_to_num(made.median, nan=np.inf), kind="stable")]
    return Table(
        "map", says("standing-map-table"),
        (
            Column("area", "area", label="column-standing-area"),
            Column("score", "number", label="column-standing-score"),
            RANKED[0], *RANKED[2:],
        ),
        tuple(
            (found.index.codes[at], found.index.score[at],
             *(int(of[at]) for of in (made.median, made.lower, made.upper)))
            for at in order if not np.isnan(made.rank[at])
        ),
        note=says("standing-map-table-note"),
    )
