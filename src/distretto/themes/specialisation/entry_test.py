"""Every score that is known beforehand, tried on the entries of the past: what the back-test computes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.entry import Cases, Changes, Rule, cases, density_scores, entries, exits
from distretto.methods.entry_backtest import (
    AddedValue,
    NullTest,
    RobustnessRow,
    Skill,
    Verdict,
    added_value,
    null_test,
    robustness,
    verdict,
)
from distretto.methods.logistic import leave_one_group_out
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.entry_cases import Past, Quotients, quotients, read_past
from distretto.themes.values import count

PLAIN = ("level", "ubiquity", "diversity", "growth")
MODEL = ("level", "ubiquity", "diversity")
RULES = ((1.0, 1.0), (0.9, 1.1), (0.75, 1.0), (0.5, 1.0), (0.5, 1.25))
LEAST_EVENTS = 20
MIDDLE = (0.025, 0.975)


@dataclass(frozen=True)
class Tested:
    """Everything the back-test computed; `foretold` are the chances by the model fitted to the other countries."""

    past: Past
    found: Cases
    verdict: Verdict
    null: NullTest
    added: AddedValue
    rules: tuple[RobustnessRow, ...]
    gone: Cases
    foretold: Floats

    @property
    def advice(self) -> str:
        """What may advise here: relatedness, a plain score, or nothing."""
        if "density" in self.verdict.skilled:
            return "density"
        return "plain" if self.verdict.best_baseline in self.verdict.useful else "nothing"

    @property
    def best(self) -> Skill:
        """The plain fact that foretold entries best."""
        return next(s for s in self.verdict.baselines if s.score == self.verdict.best_baseline)

    @property
    def density(self) -> Skill:
        """How relatedness did."""
        return next(s for s in self.verdict.challengers if s.score == "density")

    @property
    def null_range(self) -> tuple[float, float]:
        """The middle 95 % of the areas that shuffled matrices reach."""
        low, high = np.quantile(self.null.shuffled, MIDDLE)
        return float(low), float(high)


def run_test(data: Data, p: Parameters) -> Tested:
    """Read the past, find its entries, and try every score on them; raises CannotAnswer with too few entries."""
    past = read_past(data, p)
    q = quotients(past, p["present_from"])
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
        leave_one_group_out(model_columns(found), found.happened, country),
    )


def _density(presence: Floats) -> Floats:
    return density_scores(presence)["density"]


def _entries(past: Past, q: Quotients, rule: Rule) -> Changes:
    return entries(q.start, q.end, rule, jobs_before=past.start, jobs_after=past.end)


def model_columns(found: Cases) -> Floats:
    """The predictors of the model of the plain facts, (cases, predictors)."""
    return np.column_stack([found.scores[name] for name in MODEL])
