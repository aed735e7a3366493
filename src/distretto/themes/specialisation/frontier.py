"""What could it do next? Options beside what foretold entries in the past."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.methods.complexity import Complexity, diversity, economic_complexity, fitness, reflections, ubiquity
from distretto.methods.frontier import Frontier, Quadrant, opportunity_frontier
from distretto.methods.logistic import LogisticModel
from distretto.methods.relatedness import proximity, relatedness_density
from distretto.themes.analysis import Method, Need, Uses, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import (
    Answer,
    Column,
    Conclusion,
    Figure,
    Finding,
    Onward,
    Says,
    Scalar,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters, choice, industry_group, reference, region, year
from distretto.themes.specialisation.employment import (
    BUSINESS,
    Employment,
    Floats,
    employment,
    paid_year,
    paid_years,
    years_of,
)
from distretto.themes.specialisation.entry_cases import rule_parameters
from distretto.themes.specialisation.entry_test import MODEL
from distretto.themes.specialisation.members import Counted
from distretto.themes.specialisation.profile_words import age
from distretto.themes.values import area, auc, count, industry, listing, pairs, share, term, text, times

NAMED = 3
METHODS = ("eigenvector", "reflections", "fitness")
RULE = {parameter.id: parameter for parameter in rule_parameters()}


@dataclass(frozen=True)
class Options:
    """The divisions of one area with all that speaks for or against each; arrays over the divisions.

    at_line : those between the two quotients of the rule, neither absent nor a strength, on which nothing was tested.
    """

    jobs: Employment
    counted: Counted
    quotient: Floats
    density: Floats
    complexity: Floats
    chance: Floats
    frontier: Frontier
    at_line: list[int]
    unknown: int
    agreement: float


@analysis(
    id="specialisation.frontier",
    version=4,
    needs={
        "jobs": Need(
            "sbs_regional", ("persons_employed", "wages"), lambda p: {"years": paid_years(p["year"])}
        )
    },
    uses={"backtest": Uses("specialisation.backtest", lambda p: {"grain": "divisions", **_rule(p)})},
    methods=(
        Method("relatedness", "d_ri = Σ_j φ_ij M_rj / Σ_j φ_ij", "Hidalgo et al. (2007)"),
        Method("complexity", "second eigenvector of U⁻¹ M′ D⁻¹ M", "Hidalgo & Hausmann (2009)"),
        Method("opportunity_frontier", "relatedness × complexity", "Balland et al. (2019)"),
        Method("entry_backtest", "AUC = P(score of an entry > score of a non-entry)", "Hanley & McNeil (1982)"),
    ),
    parameters=(
        region(),
        year(low=BUSINESS.first, high=BUSINESS.last, spans=BUSINESS),
        reference(),
        industry_group(),
        choice("proximity", "conditional", ("conditional", "cosine", "jaccard", "association")),
        choice("complexity_method", "eigenvector", METHODS),
        *rule_parameters(),
    ),
)
def frontier(data: Data, p: Parameters) -> Answer:
    """The industries that an area lacks, ordered by what foretold entries in the past, with relatedness beside it."""
    test = data.findings["backtest"]
    advice = str(test.conclusion.value)
    o = _options(data, p, test)
    ordered = _ordered(o, advice)
    if not ordered:
        raise CannotAnswer("cannot-no-options", "Every published industry is already present.", area=area(p["region"]))
    named = [o.jobs.divisions[i] for i in ordered[:NAMED]]
    lead = ordered[0]
    changed = {name: str(value) for name, value in _rule(p).items() if value != RULE[name].default}
    return Answer(
        conclusion=Conclusion("options", named if advice != "nothing" else []),
        headline=share(float(o.chance[lead])),
        says=_says(p, o, test, ordered),
        how_sure=_how_sure(p, o, test, ordered, years_of(data)[-1]),
        cannot_tell=(
            says("frontier-cannot-should"),
            says("frontier-cannot-create"),
            says("frontier-cannot-grain"),
            says("profile-cannot-sectors"),
        ),
        tables=(_options_table(o, ordered),),
        figures=_figures(p, o, len(named)),
        onward=(
            Onward("specialisation.backtest", says("onward-backtest"), changed),
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
            Onward("ecoinnovation.within_reach", says("onward-green"), {"region": p["region"]}),
        ),
        facts={
            "options": count(len(ordered)),
            "first": industry(named[0]),
            "chance": share(float(o.chance[lead])),
            "line": times(p["present_from"]),
            **o.counted.facts(),
        },
        missing_share=o.unknown / len(o.jobs.divisions),
    )


def _rule(p: Parameters) -> dict[str, float]:
    """The rule of entry, under which the test must have been made: its industries are the ones advised on."""
    return {name: p[name] for name in RULE}


def _says(p: Parameters, o: Options, test: Finding, ordered: list[int]) -> tuple[Says, ...]:
    advice, best = str(test.conclusion.value), str(test.content["facts"]["best"]["v"])
    lead, near = ordered[0], _in_quadrant(o, Quadrant.NEAR_COMPLEX)
    return (
        says(
            f"frontier-{advice}",
            region=area(p["region"]),
            reference=area(p["reference"]),
            industries=_listed(o, ordered[:NAMED]),
            first=industry(o.jobs.divisions[lead]),
            level=times(float(o.quotient[lead])),
            line=times(p["present_from"]),
            chance=share(float(o.chance[lead])),
        ),
        *o.counted.says(),
        *_at_line(p, o),
        says(
            f"frontier-honest-{advice}",
            density=right_pairs(test, "predictor-density"),
            best=term(best),
            best_pairs=right_pairs(test, best),
        ),
        says(
            "frontier-near",
            count=count(near.size),
            options=count(len(ordered)),
            industries=_listed(o, near[:NAMED].tolist()),
        ),
    )


def _at_line(p: Parameters, o: Options) -> tuple[Says, ...]:
    """The industries that the rule of entry leaves out, the nearest to the line first."""
    if not o.at_line:
        return ()
    nearest = sorted(o.at_line, key=lambda i: (-o.quotient[i], i))
    shown = len(nearest) if len(nearest) <= NAMED + 1 else NAMED
    return (
        says(
            "frontier-at-line",
            below=times(p["absent_below"]),
            line=times(p["present_from"]),
            count=count(len(nearest)),
            industries=_listed(o, nearest[:shown]),
            others=count(len(nearest) - shown),
        ),
    )


def _listed(o: Options, places: Iterable[int]) -> Value:
    return listing(industry(o.jobs.divisions[i]) for i in places)


def right_pairs(test: Finding, predictor: str) -> Value:
    """Of a hundred pairs, how many the back-test found in the right order by a predictor."""
    return pairs(next(row[1] for row in test.table("predictors")["rows"] if row[0] == predictor))


def _options(data: Data, p: Parameters, test: Finding) -> Options:
    jobs = employment(data, "persons_employed", p["year"])
    codes = jobs.codes(p.area())
    line, against = jobs.line(codes), jobs.line(jobs.codes(p.area("reference")))
    with np.errstate(invalid="ignore", divide="ignore"):
        own = line.published / line.total / (against.published / against.total)
    own = np.where(np.isfinite(own), own, np.nan)
    everywhere = jobs.quotients(jobs.regions, against)
    presence = specialised_quotients(everywhere, p["present_from"])
    mine = specialised_quotients(own[None, :], p["present_from"])
    nearness = proximity(presence, p["proximity"])
    density = relatedness_density(mine, nearness)[0]
    pay = pay_per_job(data, paid_year(p["year"], years_of(data)[-1]), jobs.regions)
    ranked = complexity_of(presence, p["complexity_method"], pay)
    complexity = ranked.industries
    group = p.industries()
    wanted = jobs.weights(group) > 0 if group else np.ones(len(jobs.divisions), dtype=bool)
    placed = wanted & ~np.isnan(density) & ~np.isnan(complexity)
    below = specialised_quotients(own, p["absent_below"])
    present = np.where(placed, below, np.nan)
    scores = np.column_stack(
        [
            own,
            ubiquity(presence, share=True),
            np.full(own.shape, diversity(mine, share=True)[0]),
        ]
    )
    usable = ~np.isnan(scores).any(axis=1)
    chance = np.full(own.shape, np.nan)
    chance[usable] = _model(test).predict(scores[usable])
    return Options(
        jobs,
        jobs.counted(p.area()),
        own,
        density,
        complexity,
        chance,
        opportunity_frontier(present, density, complexity),
        [int(i) for i in np.flatnonzero(wanted & (below == 1) & (mine[0] == 0))],
        int((np.isnan(mine[0]) & wanted).sum()),
        correlation(ranked.regions, pay),
    )


def pay_per_job(data: Data, year: int, regions: tuple[str, ...]) -> Floats:
    """Wages and salaries per person employed of each region, thousand euro, over divisions with both figures."""
    wages, jobs = employment(data, "wages", year), employment(data, "persons_employed", year)
    w, x = wages.table(regions), jobs.table(regions)
    both = ~np.isnan(w) & ~np.isnan(x)
    with np.errstate(invalid="ignore", divide="ignore"):
        pay = np.where(both, w, 0.0).sum(axis=1) / np.where(both, x, 0.0).sum(axis=1) * 1000.0
    return np.where(pay > 0, pay, np.nan)


def complexity_of(presence: Floats, method: str, pay: Floats) -> Complexity:
    """The complexity of regions and industries; the eigenvector is turned so that regions that pay more rank higher.

    Diversity, which packages turn it by, hardly correlates with it on the jobs of European regions.
    """
    if method == "eigenvector":
        return economic_complexity(presence, orientation=pay)
    return reflections(presence) if method == "reflections" else fitness(presence)


def correlation(x: Floats, y: Floats) -> float:
    """Pearson correlation over the pairs of which both are known."""
    known = ~np.isnan(x) & ~np.isnan(y)
    return float(np.corrcoef(x[known], y[known])[0, 1])


def specialised_quotients(quotient: Floats, threshold: float) -> Floats:
    """Presence from quotients: 1 from the threshold on, 0 below, NaN where the quotient is unknown."""
    return np.where(np.isnan(quotient), np.nan, (quotient >= threshold).astype(np.float64))


def _model(test: Finding) -> LogisticModel:
    rows = {row[0]: row[1:] for row in test.table("model")["rows"]}
    b, mean, sd = (
        np.array([rows[f"predictor-{name}"][place] for name in MODEL], dtype=np.float64) for place in range(3)
    )
    return LogisticModel(float(rows["predictor-intercept"][0]), b, mean, sd)


def _ordered(o: Options, advice: str) -> list[int]:
    """The options by falling relatedness where that has skill, else by the chance from the plain scores."""
    by = o.density if advice == "density" else o.chance
    return sorted((int(i) for i in o.frontier.industries), key=lambda i: (-np.nan_to_num(by[i], nan=-1.0), i))


def _in_quadrant(o: Options, quadrant: Quadrant) -> NDArray[np.intp]:
    at = o.frontier.within(quadrant)
    return at[np.argsort(-o.density[at], kind="stable")]


def _how_sure(
    p: Parameters, o: Options, test: Finding, ordered: list[int], last: int
) -> tuple[Uncertainty, ...]:
    predictors = {row[0]: row for row in test.table("predictors")["rows"]}
    best = predictors[test.content["facts"]["best"]["v"]]
    others = _ordered(o, "density" if test.conclusion.value != "density" else "plain")
    shared = set(ordered[:10]) & set(others[:10])
    *_, (_, predicted, observed, candidates) = test.table("calibration")["rows"]
    highest, chance = float(test.content["facts"]["highest"]["v"]), float(o.chance[ordered[0]])
    return (
        *o.counted.uncertainties(),
        Uncertainty("chance", says("frontier-chance", best=term(best[0]), low=pairs(best[2]), high=pairs(best[3]))),
        Uncertainty(
            "chance",
            says(
                "frontier-calibration",
                predicted=share(predicted),
                observed=share(observed),
                candidates=count(candidates),
                chance=share(chance),
                tested=text("within" if chance <= highest else "outside"),
                highest=share(highest),
            ),
        ),
        Uncertainty(
            "hidden", says("frontier-hidden", unknown=count(o.unknown), divisions=count(len(o.jobs.divisions)))
        ),
        Uncertainty("choice", says("frontier-choice", shared=count(len(shared)), agreement=auc(o.agreement))),
        age(p["year"], last),
    )


def _options_table(o: Options, ordered: list[int]) -> Table:
    place = {int(i): n for n, i in enumerate(o.frontier.industries)}
    rows: list[tuple[Scalar, ...]] = [
        (
            o.jobs.divisions[i],
            o.jobs.divisions[i],
            o.quotient[i],
            o.chance[i],
            o.density[i],
            o.complexity[i],
            f"quadrant-{Quadrant(int(o.frontier.quadrant[place[i]])).name.lower().replace('_', '-')}",
            int(o.frontier.layer[place[i]]) == 1,
        )
        for i in ordered
    ]
    return Table(
        "options",
        says("frontier-table"),
        (
            Column("code", "code"),
            Column("industry", "industry"),
            Column("lq", "times", technical="technical-lq"),
            Column("probability", "share"),
            Column("density", "share", technical="technical-density"),
            Column("complexity", "number", technical="technical-complexity"),
            Column("group", "term"),
            Column("pareto", "flag"),
        ),
        tuple(rows),
        says("frontier-table-note"),
    )


def _figures(p: Parameters, o: Options, named: int) -> tuple[Figure, ...]:
    words = {"region": area(p["region"])}
    return (
        Figure(
            "frontier",
            "frontier_scatter",
            "options",
            says("frontier-figure-title", **words),
            says("frontier-figure-note", **words),
            says("frontier-figure-alt", **words),
            {
                "label": "industry",
                "x": "density",
                "y": "complexity",
                "size": "probability",
                "named_value": named,
                "x_mean_value": float(o.frontier.mean_density),
                "y_mean_value": float(o.frontier.mean_complexity),
            },
        ),
    )
