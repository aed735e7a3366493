"""How do countries and regions compare in public money, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from distretto.themes.analysis import analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.amounts import added, of_today
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import (
    POPULATION,
    KeyFigure,
    Reading,
    figures_from,
    needs_of,
    per_head,
    population,
    published,
)
from distretto.themes.financing.funds import PAID
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameters

FIRST, LAST = 2007, 2016
YEARS = tuple(range(FIRST, LAST + 1))
PAYMENTS = figures_from("structural_funds_payments", PAID, years=YEARS)
INTERREG = figures_from("interreg_regions", "eu_funding_shares", industries=("TOTAL",))


def _paid(data: Data) -> Reading:
    """Payments a year and inhabitant; a country's are those of its regions together."""
    cut = data["payments"]
    amounts = of_today(cut, added(cut), countries=True)
    return Reading(per_head(amounts, population(data), 1 / len(YEARS)), (FIRST, LAST))


def _interreg(data: Data) -> Reading:
    cut = data["interreg_funding"]
    amounts = of_today(cut, added(cut), countries=False)
    return Reading(per_head(amounts, population(data)), (cut.years[0], cut.years[-1]))


FIGURES = (
    KeyFigure("funds_per_head", {"payments": PAYMENTS, "population": POPULATION}, _paid, of="payments"),
    published("absorption", figures_from("structural_funds_absorption", "absorption_rate", industries=("TOTAL",))),
    published("budget_per_head", figures_from("research_budgets", "budget_per_head", industries=("TOTAL",))),
    KeyFigure(
        "interreg_funding", {"interreg_funding": INTERREG, "population": POPULATION}, _interreg, of="interreg_funding",
        caveat="comparison-cannot-interreg-money",
    ),
)


@analysis(
    id="financing.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """Structural funds, their absorption and research budgets, each beside the benchmark's median."""
    return comparison_of("financing", "financing.money", FIGURES, data, p)
