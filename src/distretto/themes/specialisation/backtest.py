"""Would advice on new industries have been right in the past?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.discrimination import auc
from distretto.methods.entry import Cases, Changes, Rule, cases, density_scores, entries, exits
from distretto.methods.entry_backtest import (
    AddedValue,
    NullTest,
    RobustnessRow,
    Verdict,
    added_value,
    null_test,
    robustness,
    verdict,
)
from distretto.methods.logistic import calibration, fit_logistic, leave_one_group_out
from distretto.themes.analysis import Method, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Column, Conclusion, Figure, Onward, Scalar, Table, Uncertainty, says
from distretto.themes.parameters import Parameters, choice, number
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.entry_cases import GRAINS, Past, Quotients, needs, quotients, read_past
from distretto.themes.values import auc as auc_value
from distretto.themes.values import count, share, term
from distretto.themes.values import number as plain_number
from distretto.themes.values import year as year_value

PLAIN = ("level", "ubiquity", "diversity", "growth")
MODEL = ("level", "ubiquity", "diversity")
RULES = ((1.0, 1.0), (0.9, 1.1), (0.75, 1.0), (0.5, 1.0), (0.5, 1.25))
LEAST_EVENTS = 20
MIDDLE = (0.025, 0.975)


@dataclass(frozen=True)
class Tested:
    """Everything the back-test computed."""

    past: Past
    found: Cases
    verdict: Verdict
    null: NullTest
    added: AddedValue
    rules: tuple[RobustnessRow, ...]
    gone: Cases

    @property
    def advice(self) -> str:
        """What may advise here: relatedness, a plain score, or nothing."""
        if "density" in self.verdict.skilled:
            return "density"
        return "plain" if self.verdict.best_baseline in self.verdict.useful else "nothing"

    @property
    def null_range(self) -> tuple[float, float]:
        """The middle 95 % of the areas that shuffled matrices reach."""
        low, high = np.quantile(self.null.shuffled, MIDDLE)
        return float(low), float(high)


@analysis(
    id="specialisation.backtest",
    needs=needs(),
    methods=(
        Method("entry_backtest", "AUC = P(score of an entry > score of a non-entry)", "Hanley & McNeil (1982)"),
        Method("relatedness", "d = Σ φ M / Σ φ", "Hidalgo et al. (2007)"),
        Method("shuffles", "degree-preserving trades", "Strona et al. (2014)"),
    ),
    parameters=(
        choice("grain", "divisions", tuple(GRAINS)),
        number("absent_below", 0.9, low=0.25, high=1.0, step=0.05, probe=(0.5, 0.75, 1.0)),
        number("present_from", 1.0, low=1.0, high=2.0, step=0.05, probe=(1.1, 1.25, 1.5)),
        number("shuffle_count", 50, low=10, high=500, step=10),
        number("seed", 2015, low=0, high=2**31 - 1, step=1),
    ),
)
def backtest(data: Data, p: Parameters) -> Answer:
    """Entries of the past, and which score known beforehand would have told them apart from the rest."""
    t = run_test(data, p)
    best = next(s for s in t.verdict.baselines if s.score == t.verdict.best_baseline)
    density = next(s for s in t.verdict.challengers if s.score == "density")
    grain = t.past.grain
    return Answer(
        conclusion=Conclusion("skill", t.advice),
        headline=auc_value(density.auc.value),
        says=(
            says(
                f"backtest-verdict-{t.advice}",
                density=auc_value(density.auc.value),
                best=term(f"predictor-{best.score}"),
                best_auc=auc_value(best.auc.value),
                grain=term(f"grain-{p['grain'].replace('_', '-')}"),
            ),
            says(
                "backtest-base",
                entries=count(t.verdict.events),
                candidates=count(t.found.happened.size),
                share=share(t.verdict.events / t.found.happened.size),
                start=year_value(grain.start),
                end=year_value(grain.end),
                regions=count(len(t.past.regions)),
                industries=count(len(t.past.industries)),
            ),
            says(
                "backtest-gain",
                without=auc_value(t.added.without.value),
                with_density=auc_value(t.added.with_score.value),
            ),
        ),
        how_sure=_how_sure(t),
        cannot_tell=(says("backtest-cannot-create"), says("backtest-cannot-period"), says("backtest-cannot-grain")),
        tables=(
            _predictors_table(t),
            _exits_table(t),
            _robustness_table(t),
            _calibration_table(t),
            _model_table(t.found),
        ),
        figures=(
            Figure(
                "predictors",
                "interval_forest",
                "predictors",
                says("backtest-figure-title"),
                says("backtest-figure-note"),
                says("backtest-figure-alt"),
                {
                    "label": "predictor",
                    "x": "auc",
                    "low": "low",
                    "high": "high",
                    "null_low": "null_low",
                    "null_high": "null_high",
                },
            ),
        ),
        onward=(Onward("specialisation.frontier", says("onward-frontier")),),
        facts={
            "entries": count(t.verdict.events),
            "candidates": count(t.found.happened.size),
            "best": term(f"predictor-{best.score}"),
        },
        missing_share=float(np.isnan(t.past.start).mean()),
    )


def run_test(data: Data, p: Parameters) -> Tested:
    """Read the past, find its entries, and try every score on them; raises CannotAnswer with too few entries."""
    past = read_past(data, p)
    q = quotients(past)
    rule = Rule(p["absent_below"], p["present_from"], past.grain.min_jobs)
    changes = _entries(past, q, rule)
    found = cases(changes, q.scores)
    events = int(found.happened.sum())
    if events < LEAST_EVENTS:
        raise CannotAnswer(
            "cannot-few-entries",
            f"Only {events} entries: too few to test anything on.",
            entries=count(events),
            least=count(LEAST_EVENTS),
        )
    country = np.array(past.country)[found.region]
    plain = [name for name in PLAIN if name in found.scores]
    null = null_test(
        q.presence, changes, _density, rng=np.random.default_rng(int(p["seed"])), count=int(p["shuffle_count"])
    )
    clusters = (found.region, found.industry)
    return Tested(
        past,
        found,
        verdict(found, plain, clusters=clusters, null_p={"density": null.p}),
        null,
        added_value(found, plain, "density", country, clusters=clusters),
        robustness(
            lambda rule: (_entries(past, q, rule), q.scores),
            (Rule(below, above, past.grain.min_jobs) for below, above in RULES),
        ),
        cases(exits(q.start, q.end, rule, jobs_before=past.start, jobs_after=past.end), q.scores),
    )


def _density(presence: Floats) -> Floats:
    return density_scores(presence)["density"]


def _entries(past: Past, q: Quotients, rule: Rule) -> Changes:
    return entries(q.start, q.end, rule, jobs_before=past.start, jobs_after=past.end)


def _how_sure(t: Tested) -> tuple[Uncertainty, ...]:
    density = next(s for s in t.verdict.challengers if s.score == "density").auc
    areas = [row.areas["density"] for row in t.rules if not np.isnan(row.areas["density"])]
    low, high = t.null_range
    return (
        Uncertainty(
            "chance",
            says(
                "backtest-chance",
                low=auc_value(density.lower),
                high=auc_value(density.upper),
                null_low=auc_value(low),
                null_high=auc_value(high),
                shuffles=count(t.null.shuffled.size),
            ),
        ),
        Uncertainty(
            "hidden",
            says(
                "backtest-hidden",
                share=share(float(np.isnan(t.past.start).mean())),
                dropped=count(t.found.dropped),
            ),
        ),
        Uncertainty(
            "choice",
            says(
                "backtest-choice",
                low=auc_value(min(areas)),
                high=auc_value(max(areas)),
                rules=count(len(areas)),
            ),
        ),
        Uncertainty(
            "age",
            says(
                "backtest-age",
                start=year_value(t.past.grain.start),
                end=year_value(t.past.grain.end),
            ),
        ),
    )


def _predictors_table(t: Tested) -> Table:
    low, high = t.null_range
    rows: list[tuple[Scalar, ...]] = [
        (
            f"predictor-{s.score.replace('_', '-')}",
            s.auc.value,
            s.auc.lower,
            s.auc.upper,
            *((low, high) if s.score == "density" else (None, None)),
            s.score in t.verdict.useful,
        )
        for s in (*t.verdict.baselines, *t.verdict.challengers)
        if s.score != "density_own"
    ]
    rows += [
        (f"predictor-{name}", a.value, a.lower, a.upper, None, None, bool(a.lower > 0.5))
        for name, a in (("model", t.added.without), ("model-density", t.added.with_score))
    ]
    rows.sort(key=lambda row: -float(row[1] or 0))
    return Table(
        "predictors",
        says("backtest-predictors-table"),
        (
            Column("predictor", "term"),
            Column("auc", "auc", technical="technical-auc"),
            Column("low", "auc"),
            Column("high", "auc"),
            Column("null_low", "auc"),
            Column("null_high", "auc"),
            Column("useful", "flag"),
        ),
        tuple(rows),
        says("backtest-predictors-note"),
    )


def _exits_table(t: Tested) -> Table:
    """How often each score was lower for a strength that was lost than for one that stayed."""
    rows: list[tuple[Scalar, ...]] = [
        (f"predictor-{name}", auc(t.gone.happened, -score))
        for name, score in t.gone.scores.items()
        if name != "density_own"
    ]
    rows.sort(key=lambda row: -float(row[1] or 0))
    return Table(
        "exits",
        says("backtest-exits-table"),
        (Column("predictor", "term"), Column("auc", "auc", technical="technical-auc")),
        tuple(rows),
        says(
            "backtest-exits-note",
            exits=count(int(t.gone.happened.sum())),
            candidates=count(t.gone.happened.size),
        ),
    )


def _robustness_table(t: Tested) -> Table:
    rows: tuple[tuple[Scalar, ...], ...] = tuple(
        (row.rule.below, row.rule.above, row.events, row.chances, row.areas["density"], row.areas["level"])
        for row in t.rules
    )
    return Table(
        "robustness",
        says("backtest-robustness-table"),
        (
            Column("below", "times"),
            Column("above", "times"),
            Column("entries", "count"),
            Column("candidates", "count"),
            Column("auc_density", "auc"),
            Column("auc_level", "auc"),
        ),
        rows,
        says("backtest-robustness-note"),
    )


def _calibration_table(t: Tested) -> Table:
    country = np.array(t.past.country)[t.found.region]
    held = calibration(t.found.happened, leave_one_group_out(_columns(t.found), t.found.happened, country))
    rows: tuple[tuple[Scalar, ...], ...] = tuple(
        (place + 1, float(a), float(b), int(n))
        for place, (a, b, n) in enumerate(zip(held.predicted, held.observed, held.count, strict=True))
    )
    return Table(
        "calibration",
        says("backtest-calibration-table"),
        (
            Column("bin", "number"),
            Column("predicted", "share"),
            Column("observed", "share"),
            Column("candidates", "count"),
        ),
        rows,
        says("backtest-calibration-note", slope=plain_number(held.slope)),
    )


def _model_table(found: Cases) -> Table:
    model = fit_logistic(_columns(found), found.happened)
    rows: list[tuple[Scalar, ...]] = [("predictor-intercept", model.intercept, None, None)]
    rows += [
        (f"predictor-{name}", float(b), float(m), float(s))
        for name, b, m, s in zip(MODEL, model.coefficients, model.mean, model.sd, strict=True)
    ]
    return Table(
        "model",
        says("backtest-model-table"),
        (
            Column("predictor", "term"),
            Column("coefficient", "number"),
            Column("mean", "number"),
            Column("sd", "number"),
        ),
        tuple(rows),
        says("backtest-model-note"),
    )


def _columns(found: Cases) -> Floats:
    return np.column_stack([found.scores[name] for name in MODEL])
