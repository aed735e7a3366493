"""Do the firms of a cluster lie closer together than the firms around them, and up to which distance?

The firms' places are nobody else's: they stand in no open store, and so the question is asked about a file of firms.
The answer tells curves over distances alone; of fewer firms than hide one another there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.industry_groups import parse_industries
from distretto.evidence.records import Entry, entries
from distretto.methods.arrays import Array, Mask
from distretto.methods.point_patterns import Bands, k_density, m_function, plane, points
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Cell, Column, Conclusion, Figure, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, choice, number
from distretto.themes.values import count, industries, share, text, times
from distretto.themes.values import number as value

DATASET = "private.firms"
LEAST_FIRMS = 10
"""Of the firms asked about, and of the others, there must be so many: a curve of fewer tells where one of them is."""
STEPS = 40
LEVEL = 0.95
INSIDE, REST = "inside", "rest"
LINES = ("observed", "lower", "upper", "global_lower", "global_upper")


@dataclass(frozen=True)
class Measured:
    """One measure as times what chance gives: radii in kilometres; every line (r,), NaN = not known."""

    radii: Array
    lines: dict[str, Array]
    bands: Bands
    bandwidth: float | None

    def where(self, beyond: Callable[[Array, Array], Mask], bound: str) -> tuple[float, float] | None:
        """The first and the last distance at which the curve is beyond a global band."""
        with np.errstate(invalid="ignore"):
            at = np.flatnonzero(beyond(self.lines["observed"], self.lines[bound]))
        return (float(self.radii[at[0]]), float(self.radii[at[-1]])) if at.size else None


@analysis(
    id="specialisation.localisation",
    needs={"firms": Need(DATASET, ("latitude", "longitude", "industry", "employees"))},
    methods=(
        Method("point_patterns", "K(r) = Σ w w′ [φ((r − d)/h) + φ((r + d)/h)] / (h Σ w w′)",
               "Duranton & Overman (2005); Marcon & Puech (2010)"),
    ),
    parameters=(
        Parameter("firms_of", "industries", default="C"),
        choice("distance_measure", "k_density", ("k_density", "m")),
        number("furthest", 50, low=1, high=500),
        choice("firms_weighted", "no", ("no", "yes")),
        number("simulations", 199, low=39, high=999, step=1),
        number("seed", 1, low=0, high=2**31 - 1, step=1),
    ),
    long=True,
)  # fmt: skip
def localisation(data: Data, p: Parameters) -> Answer:
    """The curve of the chosen measure beside the bands of chance, and where it leaves the global one."""
    every = entries(data["firms"])
    weighted = p["firms_weighted"] == "yes"
    placed = [one for one in every if _placed(one) and (not weighted or (one.number("employees") or 0) > 0)]
    divisions = {division for division, _ in parse_industries(p["firms_of"]).shares}
    kinds = [INSIDE if one.code("industry")[:3] in divisions else REST for one in placed]
    inside = kinds.count(INSIDE)
    if inside < LEAST_FIRMS or len(kinds) - inside < LEAST_FIRMS:
        raise CannotAnswer(
            "cannot-few-firms", f"{inside} firms of the industries and {len(kinds) - inside} others are too few.",
            inside=count(inside), rest=count(len(kinds) - inside), least=count(LEAST_FIRMS),
            industries=industries(p["firms_of"]),
        )
    found = _measured(placed, kinds, p)
    near, far = found.where(np.greater, "global_upper"), found.where(np.less, "global_lower")
    return Answer(
        conclusion=Conclusion("localised", {"from": near and near[0], "to": near and near[1], "dispersed": bool(far)}),
        headline=times(float(np.nanmax(found.lines["observed"]))),
        says=_said(near, far, p, inside, len(kinds) - inside),
        how_sure=_how_sure(found, len(every), len(placed)),
        cannot_tell=(says("localisation-cannot-why"), says("localisation-cannot-list")),
        tables=(_curve(found, p), _long(found)),
        figures=(_figure(p),),
        facts={"p_value": value(found.bands.p_value), "inside": count(inside), "rest": count(len(kinds) - inside)},
        missing_share=1 - len(placed) / len(every),
    )


def _placed(firm: Entry) -> bool:
    return None not in (firm.number("latitude"), firm.number("longitude")) and bool(firm.code("industry"))


def _measured(firms: Sequence[Entry], kinds: Sequence[str], p: Parameters) -> Measured:
    x, y = plane(_numbers(firms, "latitude"), _numbers(firms, "longitude"))
    weighted = p["firms_weighted"] == "yes"
    given = points(x, y, kinds, _numbers(firms, "employees") if weighted else None)
    asked = {"simulations": p["simulations"], "seed": p["seed"], "level": LEVEL}
    radii = np.linspace(0, p["furthest"], STEPS + 1)
    try:
        if p["distance_measure"] == "m":
            relative = m_function(given, INSIDE, radii[1:], **asked)
            assert relative.bands is not None
            return _beside(relative.radii, relative.values, relative.bands, np.ones(STEPS), None)
        density = k_density(given, INSIDE, radii, weighted=weighted, **asked)
    except ValueError as error:
        raise CannotAnswer("cannot-firms-at-one-place", str(error)) from error
    assert density.bands is not None
    return _beside(density.radii, density.values, density.bands, density.bands.mean, density.bandwidth)


def _numbers(firms: Sequence[Entry], field: str) -> Array:
    return np.array([one.number(field) for one in firms], dtype=np.float64)


def _beside(radii: Array, observed: Array, drawn: Bands, by: Array, bandwidth: float | None) -> Measured:
    """Every line as times `by`: K-density by what chance gives on average; M is a ratio already."""
    lines = {"observed": observed, **{name: getattr(drawn, name) for name in LINES[1:]}}
    with np.errstate(invalid="ignore", divide="ignore"):
        told = {name: np.where(by > 0, line / by, np.nan) for name, line in lines.items()}
    return Measured(radii, told, drawn, bandwidth)


def _said(
    near: tuple[float, float] | None, far: tuple[float, float] | None, p: Parameters, inside: int, rest: int,
) -> tuple[Says, ...]:
    told = []
    measure, who = text(p["distance_measure"]), industries(p["firms_of"])
    if near:
        told.append(says("localisation-near", who=who, measure=measure, first=value(near[0]), last=value(near[1])))
    if far:
        told.append(says("localisation-far", who=who, measure=measure, first=value(far[0]), last=value(far[1])))
    if not told:
        told.append(says("localisation-chance", who=who, furthest=value(p["furthest"])))
    return (*told, says("localisation-firms", inside=count(inside), rest=count(rest), who=who))


def _how_sure(found: Measured, every: int, placed: int) -> tuple[Uncertainty, ...]:
    told = [Uncertainty("chance", says(
        "localisation-bands", simulations=count(found.bands.simulations), level=share(found.bands.level),
        p=value(round(found.bands.p_value, 4))))]  # fmt: skip
    if placed < every:
        told.append(Uncertainty("hidden", says("localisation-hidden", lost=count(every - placed), every=count(every))))
    if found.bandwidth is not None:
        told.append(Uncertainty("choice", says("localisation-bandwidth", width=value(round(found.bandwidth, 2)))))
    return (*told, Uncertainty("recorded", says("localisation-recorded")))


def _known(number_: float) -> float | None:
    return float(number_) if np.isfinite(number_) else None


def _curve(found: Measured, p: Parameters) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (round(float(at), 3), *(_known(found.lines[name][k]) for name in LINES)) for k, at in enumerate(found.radii)
    )
    columns = (
        Column("distance", "number", label="localisation-distance"),
        *(Column(name, "times", label=f"localisation-{name.replace('_', '-')}") for name in LINES),
    )
    title = says("localisation-curve-title", measure=text(p["distance_measure"]))
    return Table("curve", title, columns, rows, note=says("localisation-curve-note"))


def _long(found: Measured) -> Table:
    """The same by line, as the figure draws it: as plain numbers, for on a logarithmic axis zero has no place."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (round(float(at), 3), f"localisation-{name.replace('_', '-')}", _known(found.lines[name][k]))
        for name in LINES for k, at in enumerate(found.radii)
    )
    columns = (
        Column("distance", "number", label="localisation-distance"), Column("line", "term", label="localisation-line"),
        Column("times", "number", label="localisation-times"),
    )
    return Table("lines", says("localisation-lines-title"), columns, rows)


def _figure(p: Parameters) -> Figure:
    return Figure(
        "curve", "lines", "lines", says("localisation-curve-title", measure=text(p["distance_measure"])),
        says("localisation-curve-note"), says("localisation-curve-alt", who=industries(p["firms_of"])),
        {"x": "distance", "y": "times", "series": "line", "focus_value": "localisation-observed"},
    )
