"""The answer of a comparison: what it says figure by figure, how sure that is, and where it leads."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.themes.analysis import THEME_IDS, Method
from distretto.themes.asking import Data
from distretto.themes.comparing.compared import EVERY, LEVELS, REGIONS, Compared, Level, compared
from distretto.themes.comparing.key_figures import KeyFigure
from distretto.themes.comparing.tables import map_figure, span, tables
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters
from distretto.themes.values import area, count, listing, number, share, term, text

METHODS = (
    Method("benchmark_position", "x ≷ m = Q½(y)", "Tukey (1977); Hyndman & Fan (1996)"),
)


def parameters(figures: Sequence[KeyFigure]) -> tuple[Parameter, ...]:
    """What may be asked of a comparison: which areas, beside which others, at which level, and what the map shows."""
    ids = tuple(figure.id for figure in figures)
    return (
        Parameter("compared", "area", default="see"),
        Parameter("benchmark", "area", default="eu27", probe=("europe", "see-eu")),
        Parameter("compared_level", "choice", default=EVERY, options=LEVELS),
        Parameter("compared_figure", "choice", default=ids[0], options=ids),
    )


def comparison_of(
    theme: str, question: str, figures: Sequence[KeyFigure], data: Data, p: Parameters,
) -> Answer:
    """The comparison of a theme. question : the one that a reader asks next about one of the areas."""
    found = compared(data, p, figures)
    first = found.level(0)
    known = first.known(0)
    return Answer(
        conclusion=Conclusion("comparison", [f.id for at, f in enumerate(figures) if _mostly_above(found, at)]),
        headline=share(first.above(0) / known) if known and first.position.known[0] else None,
        says=_said(found),
        how_sure=_how_sure(found),
        cannot_tell=(
            says("comparison-cannot-why"), says("comparison-cannot-chance"), says("comparison-cannot-weigh"),
            *(says(key) for key in dict.fromkeys(figure.caveat for figure in figures) if key),
        ),
        tables=tables(data, found),
        figures=(map_figure(found),),
        onward=(
            Onward(question, says("onward-comparison-question")),
            *(Onward(f"{other}.comparison", says("onward-comparison-theme", theme=term(f"theme-{other}")), _kept(p))
              for other in THEME_IDS if other != theme),
        ),
        facts={
            "areas": count(len(found.rows)), "figures": count(len(figures)), "missing": count(found.missing),
        },
        missing_share=found.missing / found.cells if found.cells else 1.0,
    )


def _kept(p: Parameters) -> dict[str, str]:
    """The areas and the benchmark that the reader chose, for another theme's comparison of the same."""
    usual = {"compared": "see", "benchmark": "eu27"}
    return {name: str(p[name]) for name, value in usual.items() if p[name] != value}


def _mostly_above(found: Compared, at: int) -> bool:
    """Whether at least half of those with a figure lie above the median of the benchmark."""
    level = found.level(at)
    return bool(level.known(at)) and 2 * level.above(at) >= level.known(at)


def _said(found: Compared) -> tuple[Says, ...]:
    """Every figure; what is the same in all is said with the first that has a median."""
    made = [_of(found, at) for at in range(len(found.figures))]
    placed = [one for one in made if one.key == "comparison-of"]
    return tuple(Says("comparison-next", one.values) if one in placed[1:] else one for one in made)


def _of(found: Compared, at: int) -> Says:
    """One figure: how many lie above the median, and between which ends."""
    level, reading, p = found.level(at), found.readings[at], found.p
    told = {
        "figure": term(found.figures[at].label), "years": span(reading.years), "compared": area(p["compared"]),
        "benchmark": area(p["benchmark"]), "level": text(REGIONS if level is found.regions else "countries"),
    }
    known = level.known(at)
    if not known:
        return says("comparison-none", **told)
    column = level.values[:, at]
    least, most = int(np.nanargmin(column)), int(np.nanargmax(column))
    ends = {
        "known": count(known), "lowest": number(float(column[least])), "highest": number(float(column[most])),
        "least": area(level.codes[least]), "most": area(level.codes[most]),
    }
    if not level.position.known[at]:
        return says("comparison-alone", **told, **ends)
    return says(
        "comparison-of", **told, **ends, above=count(level.above(at)), among=count(int(level.position.known[at])),
        median=number(float(level.position.median[at])),
        chosen=text("no" if p["benchmark"] in NAMED_AREAS else "yes"),
    )


def _how_sure(found: Compared) -> tuple[Uncertainty, ...]:
    lacking = [found.lacking(at) for at in range(len(found.figures))]
    worst = int(np.argmax(lacking))
    levels: list[tuple[Level, int]] = [(found.level(at), at) for at in range(len(found.figures))]
    placed = [(level, at) for level, at in levels if level.position.known[at] and level.known(at)]
    told = [reading.years for reading in found.readings]
    near = Uncertainty("choice", says(
        "comparison-near", near=count(sum(level.near(at) for level, at in placed)),
        known=count(sum(level.known(at) for level, at in placed)),
    ))
    return (
        Uncertainty("hidden", says(
            "comparison-hidden", missing=count(found.missing), cells=count(found.cells), worst=term(
                found.figures[worst].label), lacking=count(lacking[worst]), asked=count(len(found.asked(worst))),
            silent=listing(area(code) for code in found.silent), n_silent=count(len(found.silent)),
        )),
        *([near] if placed else []),
        Uncertainty("age", says(
            "comparison-age", years=span((min(first for first, _ in told), max(last for _, last in told))),
        )),
    )
