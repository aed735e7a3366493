"""The computation behind the efficiency of support systems: measured in one year, otherwise, and over time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.efficiency import (
    Bootstrap,
    Efficiency,
    Malmquist,
    Names,
    Observed,
    ScaleEfficiency,
    bootstrap,
    efficiency,
    malmquist,
    observed,
    scale_efficiency,
    super_efficiency,
)
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.financing.efficiency_figures import FURTHEST, Column, Figures, NoYear, units_in
from distretto.themes.financing.efficiency_measures import FURTHER, LEVELS, LIST, Measure, chosen, measures
from distretto.themes.parameters import Parameters
from distretto.themes.progress import Progress
from distretto.themes.remembered import remembered
from distretto.themes.values import area, coded, count, text, year

TECHNOLOGIES = ("crs", "vrs", "nirs", "ndrs")
FRONTIERS: tuple[Literal["contemporaneous", "sequential", "global"], ...] = ("contemporaneous", "sequential", "global")
Why = Literal["unpublished", "borders", "negative", "zero"]


class Aside(NamedTuple):
    """A unit that is not measured, by which measures, and why."""

    unit: str
    measures: tuple[str, ...]
    why: Why


class Otherwise(NamedTuple):
    """The scores under another choice: which kind, the measure or the unit that it is about, the shares reached."""

    kind: str
    measure: str
    unit: str
    reached: Array


@dataclass(frozen=True)
class Change:
    """Productivity between two years: the index and its parts, and the least and most of it under three frontiers."""

    years: tuple[tuple[int, int], ...]
    found: Malmquist
    least: Array
    most: Array


@dataclass(frozen=True)
class Study:
    """The units with their figures and everything that was measured; arrays are in the order of `units`.

    orientation : output or input, which side is moved. reached : share of what the best reach, as observed; corrected,
    low, high : without the bias of the sample, with the ends of its interval. change : None where the years have no
    figures of their own; `unmoved` then names why.
    """

    orientation: str
    units: tuple[str, ...]
    own: tuple[int, ...]
    inputs: tuple[Column, ...]
    outputs: tuple[Column, ...]
    aside: tuple[Aside, ...]
    measured: Observed
    found: Efficiency
    drawn: Bootstrap
    scale: ScaleEfficiency
    beyond: Array
    otherwise: tuple[Otherwise, ...]
    change: Change | None
    unmoved: tuple[Measure, ...]
    reached: Array
    corrected: Array
    low: Array
    high: Array

    @property
    def columns(self) -> tuple[Column, ...]:
        """Inputs, then outputs."""
        return (*self.inputs, *self.outputs)

    @property
    def known(self) -> tuple[int, ...]:
        """The places of the units that are measured."""
        return tuple(int(at) for at in self.measured.used)

    @property
    def own_known(self) -> tuple[int, ...]:
        """The places of the reader's units that are measured."""
        return tuple(at for at in self.own if at in self.known)

    @property
    def moved(self) -> str:
        """The side that is moved to reach a target; on the other one the targets only say how much would do."""
        return f"{self.orientation}s"

    def corrected_target(self, at: int, target: float) -> float:
        """A target of the side that is moved with the bias of the sample taken off, moved in proportion.

        The target by the observed peers, times reached / corrected for outputs and corrected / reached for inputs.
        """
        further = float(self.reached[at] / self.corrected[at])
        return target * further if self.orientation == "output" else target / further


def work_out(data: Data, p: Parameters) -> Study:
    """The whole study; raises RequestError for a choice that cannot be, and CannotAnswer where figures do not reach."""
    chosen_in, chosen_out = chosen(p)
    own = units_in(p["unit_level"], p["region"])
    if not own:
        raise CannotAnswer("cannot-efficiency-area", "No region of the edition makes up the area.",
                           region=area(p["region"]))
    units = tuple(sorted({*units_in(p["unit_level"], p["sample"]), *own}))
    figures = Figures(data, units)
    inputs = _columns(figures, chosen_in, p["inputs_year"])
    outputs = _columns(figures, chosen_out, _results_of(inputs, p))
    aside, measured = measured_of(units, inputs, outputs)
    orientation, technology = p["orientation"], p["returns"]
    found = efficiency(measured, technology, orientation)
    share = _share_of(orientation)
    drawn = _drawn(measured, p, data.progress)
    low, high = share(drawn.lower), share(drawn.upper)
    change, unmoved = _change(figures, inputs, outputs, p)
    return Study(
        orientation, units, tuple(units.index(code) for code in own), inputs, outputs, aside, measured, found, drawn,
        scale_efficiency(measured, orientation), share(super_efficiency(measured, technology, orientation).score),
        tuple(_otherwise(figures, inputs, outputs, found, own, p)), change, unmoved,
        np.minimum(share(found.score), 1.0), share(drawn.corrected), np.minimum(low, high), np.maximum(low, high),
    )


def _results_of(inputs: Sequence[Column], p: Parameters) -> int:
    """The year in which the results of these inputs are looked for."""
    return max(column.year for column in inputs) + int(p["lag"])


def _share_of(orientation: str) -> Callable[[Array], Array]:
    """Scores as shares of what the best reach."""
    return (lambda score: score) if orientation == "input" else (lambda score: 1.0 / score)


def _columns(figures: Figures, these: Sequence[Measure], wanted: int) -> tuple[Column, ...]:
    try:
        return tuple(figures.near(one, wanted) for one in these)
    except NoYear as error:
        raise CannotAnswer(
            "cannot-efficiency-year", str(error), measure=coded(LIST, error.measure.id), wanted=year(wanted),
            years=text(", ".join(_spans(error.years)) or "-"), furthest=count(FURTHEST),
        ) from error


def _spans(years: Sequence[int]) -> Iterator[str]:
    """Years that follow one another as spans: 2009, 2016-2018."""
    start: int | None = None
    for at, one in enumerate(years):
        start = one if start is None else start
        if at + 1 == len(years) or years[at + 1] != one + 1:
            yield str(one) if start == one else f"{start}-{one}"
            start = None


def measured_of(
    units: Sequence[str], inputs: Sequence[Column], outputs: Sequence[Column],
) -> tuple[tuple[Aside, ...], Observed]:
    """The units that can be measured, and those set aside: unknown, negative, or with nothing on one side."""
    columns = (*inputs, *outputs)
    x, y = (np.column_stack([column.values for column in side]) for side in (inputs, outputs))
    aside = []
    for at, unit in enumerate(units):
        missing = tuple(column.measure.id for column in columns if np.isnan(column.values[at]))
        negative = tuple(column.measure.id for column in columns if column.values[at] < 0)
        empty = tuple(column.measure.id for side, table in ((inputs, x), (outputs, y))
                      if not table[at].any() for column in side)
        if missing:
            borders = any(unit in column.borders for column in columns)
            aside.append(Aside(unit, missing, "borders" if borders else "unpublished"))
        elif negative or empty:
            aside.append(Aside(unit, negative or empty, "negative" if negative else "zero"))
            x[at] = np.nan
    known = ~np.isnan(np.column_stack([x, y])).any(axis=1)
    if known.sum() < 2:
        raise CannotAnswer("cannot-efficiency-few", "Fewer than two units have every figure.",
                           known=count(int(known.sum())), units=count(len(units)))
    for column in columns:
        if not column.values[known].any():
            raise CannotAnswer("cannot-efficiency-nowhere", f"{column.measure.id} is zero everywhere.",
                               measure=coded(LIST, column.measure.id))
    x[~known] = np.nan
    names = Names(units, [one.measure.id for one in inputs], [one.measure.id for one in outputs])
    return tuple(aside), observed(x, y, names)


def _drawn(measured: Observed, p: Parameters, progress: Progress) -> Bootstrap:
    draws = int(p["replications"])
    try:
        return _bootstrapped(
            measured.inputs, measured.outputs, p["returns"], p["orientation"], p["seed"], draws,
            heard=lambda done: progress(done, draws, "progress-draws"),
        )
    except ValueError as error:
        raise CannotAnswer(
            "cannot-efficiency-all", f"Nearly every unit is efficient: {error}", units=count(len(measured.used)),
            advised=count(measured.remarks.advised),
        ) from error


@remembered(8)
def _bootstrapped(
    inputs: Array, outputs: Array, returns: str, orientation: str, seed: int, draws: int, *,
    heard: Callable[[int], None],
) -> Bootstrap:
    """The bootstrap of a sample, which is the same whichever of its units is asked about."""
    return bootstrap(observed(inputs, outputs), returns, orientation, seed=seed, replications=draws, heard=heard)


def _otherwise(
    figures: Figures, inputs: tuple[Column, ...], outputs: tuple[Column, ...], found: Efficiency, own: Sequence[str],
    p: Parameters,
) -> Iterator[Otherwise]:
    """The scores under each other choice: returns to scale, a measure less or more, without the heaviest peer."""
    share = _share_of(p["orientation"])

    def scored(measured: Observed, technology: str = p["returns"]) -> Array:
        return np.minimum(share(efficiency(measured, technology, p["orientation"]).score), 1.0)

    for technology in TECHNOLOGIES:
        if technology != p["returns"]:
            yield Otherwise(f"returns-{technology}", "", "", scored(found.observed, technology))
    for side, other in ((inputs, outputs), (outputs, inputs)):
        for column in side if len(side) > 1 else ():
            less = tuple(one for one in side if one is not column)
            pair = (less, other) if side is inputs else (other, less)
            yield Otherwise("without", column.measure.id, "", scored(measured_of(figures.units, *pair)[1]))
    further = measures()[FURTHER]
    if further not in (one.measure for one in (*inputs, *outputs)) and LEVELS[p["unit_level"]] in further.levels:
        try:
            more = (*outputs, figures.near(further, _results_of(inputs, p)))
            yield Otherwise("with", FURTHER, "", scored(measured_of(figures.units, inputs, more)[1]))
        except (NoYear, CannotAnswer):
            pass
    yield from _without_peer(figures, found, own, scored)


def _without_peer(
    figures: Figures, found: Efficiency, own: Sequence[str], scored: Callable[[Observed], Array],
) -> Iterator[Otherwise]:
    """The scores without the peer that weighs most for the one unit that is asked about."""
    if len(own) != 1:
        return
    at = figures.units.index(own[0])
    peers = [peer.unit for peer in found.peers(at) if peer.unit != at]
    if peers and len(found.observed.used) > 2:
        x, y = found.observed.inputs.copy(), found.observed.outputs
        x[peers[0]] = np.nan
        yield Otherwise("peer", "", figures.units[peers[0]], scored(observed(x, y, found.observed.names)))


def _change(
    figures: Figures, inputs: Sequence[Column], outputs: Sequence[Column], p: Parameters,
) -> tuple[Change | None, tuple[Measure, ...]]:
    """From the earlier year to this one; None, with the measures without a figure of their own in both."""
    before: list[list[Column]] = []
    unmoved = []
    for columns in (inputs, outputs):
        wanted = _results_of(before[0], p) if before else p["earlier"]
        before.append([])
        for column in columns:
            try:
                earlier = figures.near(column.measure, wanted)
            except NoYear:
                earlier = column
            before[-1].append(earlier)
            if earlier.year >= column.year:
                unmoved.append(column.measure)
    if unmoved:
        return None, tuple(unmoved)
    periods = [(before[0], before[1]), (inputs, outputs)]
    try:
        checked = [measured_of(figures.units, *period)[1] for period in periods]
    except CannotAnswer:
        return None, ()
    both = set(checked[0].used.tolist()) & set(checked[1].used.tolist())
    if len(both) < 2:
        return None, ()
    keep = np.array([0.0 if at in both else np.nan for at in range(len(figures.units))])[:, None]
    x, y = np.stack([one.inputs + keep for one in checked]), np.stack([one.outputs + keep for one in checked])
    every = [
        malmquist(x, y, p["orientation"], frontier=frontier, decomposition="pure_and_scale") for frontier in FRONTIERS
    ]
    indices = np.stack([one.index[:, 0] for one in every])
    years = tuple((then.year, now.year) for then, now in zip((*before[0], *before[1]), (*inputs, *outputs),
                                                             strict=True))
    return Change(years, every[0], indices.min(axis=0), indices.max(axis=0)), ()
