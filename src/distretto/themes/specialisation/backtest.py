"""Would advice on new industries have been right in the past?"""

from __future__ import annotations

import numpy as np

from distretto.methods.discrimination import auc
from distretto.methods.entry import Cases
from distretto.methods.logistic import calibration, fit_logistic
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
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
    says,
)
from distretto.themes.parameters import Parameters, choice, number
from distretto.themes.specialisation.entry_cases import GRAINS, needs, rule_parameters
from distretto.themes.specialisation.entry_test import MODEL, Tested, model_columns, run_test
from distretto.themes.values import auc as auc_value
from distretto.themes.values import count, pairs, share, term, text, times
from distretto.themes.values import number as plain_number
from distretto.themes.values import year as year_value

HARDLY = 0.6
"""Below this area under the ROC curve, an order is hardly better than a coin's."""


@analysis(
    id="specialisation.backtest",
    version=3,
    needs=needs(),
    methods=(
        Method("entry_backtest", "AUC = P(score of an entry > score of a non-entry)", "Hanley & McNeil (1982)"),
        Method("relatedness", "d = Σ φ M / Σ φ", "Hidalgo et al. (2007)"),
        Method("shuffles", "degree-preserving trades", "Strona et al. (2014)"),
    ),
    parameters=(
        choice("grain", "divisions", tuple(GRAINS)),
        *rule_parameters(),
        number("shuffle_count", 50, low=10, high=500, step=10),
        number("seed", 2015, low=0, high=2**31 - 1, step=1),
    ),
)
def backtest(data: Data, p: Parameters) -> Answer:
    """Entries of the past, and which score known beforehand would have told them apart from the rest."""
    t = run_test(data, p)
    return Answer(
        conclusion=Conclusion("skill", t.advice),
        headline=auc_value(t.density.auc.value),
        says=_says(t, p),
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
            "best": term(f"predictor-{t.best.score}"),
            "highest": share(float(np.nanmax(t.foretold))),
        },
        missing_share=float(np.isnan(t.past.start).mean()),
    )


def _says(t: Tested, p: Parameters) -> tuple[Says, ...]:
    grain, candidates = t.past.grain, t.found.happened.size
    without, together = pairs(t.added.without.value), pairs(t.added.with_score.value)
    gain = int(together.v) - int(without.v)
    return (
        says(
            f"backtest-verdict-{t.advice}",
            density=pairs(t.density.auc.value),
            best=term(f"predictor-{t.best.score}"),
            best_pairs=pairs(t.best.auc.value),
            grain=term(f"grain-{p['grain'].replace('_', '-')}"),
            how=text("hardly" if t.density.auc.value < HARDLY else "less"),
        ),
        says(
            "backtest-base",
            entries=count(t.verdict.events),
            candidates=count(candidates),
            of_hundred=count(round(100 * t.verdict.events / candidates)),
            below=times(p["absent_below"]),
            above=times(p["present_from"]),
            start=year_value(grain.start),
            end=year_value(grain.end),
            regions=count(len(t.past.regions)),
            industries=count(len(t.past.industries)),
        ),
        says(
            "backtest-gain",
            gain=text("nothing" if gain == 0 else "more" if gain > 0 else "less"),
            without=without,
            with_density=together,
        ),
    )


def _how_sure(t: Tested) -> tuple[Uncertainty, ...]:
    density = t.density.auc
    areas = [row.areas["density"] for row in t.rules if not np.isnan(row.areas["density"])]
    low, high = t.null_range
    return (
        Uncertainty(
            "chance",
            says(
                "backtest-chance",
                low=pairs(density.lower),
                high=pairs(density.upper),
                null_low=pairs(low),
                null_high=pairs(high),
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
                low=pairs(min(areas)),
                high=pairs(max(areas)),
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
    held = calibration(t.found.happened, t.foretold)
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
    model = fit_logistic(model_columns(found), found.happened)
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
