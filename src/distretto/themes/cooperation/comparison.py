"""How do countries and regions compare in cooperation, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from collections.abc import Callable

from distretto.evidence.store import Cut
from distretto.themes.analysis import Need, analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.amounts import LEAST, added, none_where_absent, of_today
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import (
    POPULATION,
    KeyFigure,
    Reading,
    figures_from,
    needs_of,
    per_head,
    population,
)
from distretto.themes.cooperation.network_asked import KINDS
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameters

MILLION = 1e6
H2020 = Need("h2020_participations", KINDS)
INTERREG = figures_from(
    "interreg_regions", "participations", "leading_participations", "projects", industries=("TOTAL",),
)
Amounts = Callable[[Cut], dict[str, float]]


def _h2020(*kinds: str) -> Amounts:
    return lambda cut: of_today(cut, added(cut, kinds), countries=True)


def _interreg(indicator: str) -> Amounts:
    return lambda cut: none_where_absent(cut, of_today(cut, added(cut, (indicator,)), countries=False))


def _per_million(figure_id: str, name: str, need: Need, of: Amounts, caveat: str) -> KeyFigure:
    """Participations for each million inhabitants."""

    def read(data: Data) -> Reading:
        cut = data[name]
        return Reading(per_head(of(cut), population(data), MILLION), (cut.years[0], cut.years[-1]))

    return KeyFigure(figure_id, {name: need, "population": POPULATION}, read, of=name, caveat=caveat)


def _percent(figure_id: str, name: str, need: Need, part: Amounts, whole: Amounts) -> KeyFigure:
    """Of all participations, where there are enough, those of one kind, in percent."""

    def read(data: Data) -> Reading:
        cut = data[name]
        every, some = whole(cut), part(cut)
        values = {code: 100 * some.get(code, 0.0) / value for code, value in every.items() if value >= LEAST}
        return Reading(values, (cut.years[0], cut.years[-1]))

    return KeyFigure(figure_id, {name: need}, read, of=name, caveat="comparison-cannot-few")


FIGURES = (
    _per_million("h2020_per_million", "h2020", H2020, _h2020(*KINDS), "comparison-cannot-h2020"),
    _percent("h2020_companies", "h2020", H2020, _h2020("company"), _h2020(*KINDS)),
    _per_million(
        "interreg_per_million", "interreg", INTERREG, _interreg("participations"), "comparison-cannot-interreg",
    ),
    _percent("interreg_leads", "interreg", INTERREG, _interreg("leading_participations"), _interreg("participations")),
)


@analysis(
    id="cooperation.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """Participations in Horizon 2020 and Interreg of countries and regions, each beside the benchmark's median."""
    return comparison_of("cooperation", "cooperation.network", FIGURES, data, p)
