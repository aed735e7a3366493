"""Would the advice have been right? Scores tried on changes already known, against plain baselines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array
from distretto.methods.discrimination import Auc, AucGain, auc, auc_gain, auc_interval
from distretto.methods.entry import Cases, Changes, Rule, cases
from distretto.methods.logistic import Calibration, calibration, leave_one_group_out
from distretto.methods.shuffles import shuffled


@dataclass(frozen=True)
class NullTest:
    """The area of a score, its areas on shuffled matrices, and how often chance does as well (p)."""

    observed: float
    shuffled: Array
    p: float

    @property
    def mean(self) -> float:
        """Mean area under the null: what region and industry totals alone already tell."""
        return float(self.shuffled.mean())


@dataclass(frozen=True)
class AddedValue:
    """What a score adds to the baselines in one model, tried on groups the model has not seen."""

    without: Auc
    with_score: Auc
    gain: AucGain
    calibration: Calibration
    """Of the model with the score."""

    @property
    def adds(self) -> bool:
        """Whether even the lower end of the gain is above nothing."""
        return self.gain.lower > 0


@dataclass(frozen=True)
class RobustnessRow:
    """One rule of what an entry is: how many could and did happen, and each score's area."""

    rule: Rule
    chances: int
    events: int
    areas: Mapping[str, float]


@dataclass(frozen=True)
class Skill:
    """How well one score told the changes: area, lead over the best baseline, rarity under the null."""

    score: str
    auc: Auc
    gain: AucGain
    null_p: float | None

    @property
    def above_chance(self) -> bool:
        """Whether even the lower end of the interval is better than a coin."""
        return self.auc.lower > 0.5

    def above_null(self, alpha: float = 0.05) -> bool:
        """Whether shuffled matrices rarely do as well; True when the null was not asked for."""
        return self.null_p is None or self.null_p < alpha


@dataclass(frozen=True)
class Verdict:
    """Which scores may advise at this grain.

    best_baseline : the plain score of the largest area. skilled : challengers that beat it, beat a coin and
    beat the null. useful : any score, baselines included, that beats a coin. enough : whether there were
    events enough to tell; if not, both are empty. Empty `skilled` is an answer: nothing beats the plain
    baseline here.
    """

    baselines: tuple[Skill, ...]
    challengers: tuple[Skill, ...]
    best_baseline: str
    skilled: tuple[str, ...]
    useful: tuple[str, ...]
    events: int
    others: int
    dropped: int
    enough: bool


def null_test(
    M: ArrayLike,
    changes: Changes,
    score: Callable[[Array], ArrayLike],
    *,
    rng: np.random.Generator,
    count: int = 200,
) -> NullTest:
    """The area of a score against its areas on presence matrices shuffled with every total kept.

    p = (1 + #{AUC(shuffled) >= AUC(observed)}) / (1 + count)

    M : (regions, industries) at the start, 0/1, NaN = not known (see `shuffles.shuffled`). changes : from
    `entry.entries` or `entry.exits`. score : from a presence matrix to scores of the same shape, for example
    relatedness density, own left out (with own, an absent industry that a shuffle makes present would count
    itself). The null keeps diversity and ubiquity: what it reaches above 0.5 comes from totals, not from
    relatedness. Candidates whose observed score is NaN are left out; a shuffled NaN counts as the lowest
    score.
    Returns a NullTest. Raises ValueError for fewer than one shuffle and as `shuffled` does.
    Source: Strona et al. (2014), Nature Communications 5:4114 (the null model); Davison & Hinkley (1997),
    Bootstrap Methods and their Application, eq. 4.11 (p).
    """
    if count < 1:
        raise ValueError(f"count must be at least 1: {count}")
    start = np.asarray(M, dtype=np.float64)
    real = np.asarray(score(start), dtype=np.float64)
    chosen = changes.candidates & ~np.isnan(real)
    happened = changes.happened[chosen]
    observed = auc(happened, real[chosen])
    areas = np.array(
        [
            auc(happened, np.nan_to_num(np.asarray(score(matrix), dtype=np.float64)[chosen], nan=-np.inf))
            for matrix in shuffled(start, count, rng)
        ]
    )
    return NullTest(observed, areas, float((1 + (areas >= observed - 1e-12).sum()) / (1 + count)))


def added_value(
    tested: Cases,
    baselines: Sequence[str],
    score: str,
    groups: ArrayLike,
    *,
    ridge: float = 1.0,
    clusters: Sequence[ArrayLike] | None = None,
) -> AddedValue:
    """What a score adds to the baselines in a logistic model fitted to the other groups.

    AUC of P(y | baselines, score) - AUC of P(y | baselines), both by `logistic.leave_one_group_out`

    tested : from `entry.cases`. baselines, score : names in tested.scores. groups : (cases,), what to leave
    out as a whole (countries). clusters : for the intervals; default the groups. Returns an AddedValue.
    Raises KeyError for a name that is not there, ValueError as `leave_one_group_out` does.
    Source: Pencina et al. (2008), Statistics in Medicine 27 (added area); see `logistic` and
    `discrimination`.
    """
    shared = [groups] if clusters is None else list(clusters)
    plain = _predictors(tested, baselines)
    full = _predictors(tested, [*baselines, score])
    chances = [leave_one_group_out(x, tested.happened, groups, ridge=ridge) for x in (plain, full)]
    known = ~np.isnan(chances[0]) & ~np.isnan(chances[1])
    y = tested.happened[known]
    within = [np.asarray(c)[known] for c in shared]
    without, with_score = (chance[known] for chance in chances)
    return AddedValue(
        without=auc_interval(y, without, clusters=within),
        with_score=auc_interval(y, with_score, clusters=within),
        gain=auc_gain(y, with_score, without, clusters=within),
        calibration=calibration(y, with_score),
    )


def robustness(
    test: Callable[[Rule], tuple[Changes, Mapping[str, ArrayLike]]], rules: Iterable[Rule]
) -> tuple[RobustnessRow, ...]:
    """The areas of all scores under several rules of what an entry is.

    test : from a rule to the changes under it and the scores to try (which may themselves follow the rule's
    threshold). rules : those to try. Returns one RobustnessRow a rule, in their order; areas are NaN where
    nothing happened. Raises what `test` raises.
    """
    rows = []
    for rule in rules:
        changes, scores = test(rule)
        tested = cases(changes, scores)
        areas = {name: auc(tested.happened, values) for name, values in tested.scores.items()}
        rows.append(RobustnessRow(rule, tested.happened.size, int(tested.happened.sum()), areas))
    return tuple(rows)


def verdict(
    tested: Cases,
    baselines: Sequence[str],
    *,
    clusters: Sequence[ArrayLike] = (),
    null_p: Mapping[str, float] | None = None,
    level: float = 0.95,
    min_events: int = 10,
) -> Verdict:
    """Which scores have skill beyond the best plain baseline, and which at least beat a coin.

    skilled: lower end of AUC(score) - AUC(best baseline) > 0, lower end of AUC(score) > 0.5, and null p < 1 -
    level

    tested : from `entry.cases`. baselines : the names in tested.scores that are plain; all others are
    challengers. Scores are taken as they stand, higher = more likely: a baseline that points the wrong way is
    not turned round.
    clusters : labellings of the cases for the intervals, see `discrimination.auc_interval`. null_p : p by
    score, from `null_test`. min_events : with fewer events, or others, nothing is called skilled or useful.
    Returns a Verdict. Raises KeyError for a name that is not there, ValueError for no baseline and as
    `auc_interval`.
    """
    if not baselines:
        raise ValueError("a verdict needs at least one baseline")
    areas = {name: auc(tested.happened, tested.scores[name]) for name in baselines}
    best = max(baselines, key=lambda name: np.nan_to_num(areas[name], nan=-1.0))
    names = [*baselines, *(name for name in tested.scores if name not in baselines)]
    skills = {
        name: Skill(
            score=name,
            auc=auc_interval(tested.happened, tested.scores[name], clusters=clusters, level=level),
            gain=auc_gain(
                tested.happened, tested.scores[name], tested.scores[best], clusters=clusters, level=level
            ),
            null_p=(null_p or {}).get(name),
        )
        for name in names
    }
    events, others = int(tested.happened.sum()), int((~tested.happened).sum())
    enough = min(events, others) >= min_events
    useful = tuple(n for n in names if enough and skills[n].above_chance and skills[n].above_null(1 - level))
    return Verdict(
        baselines=tuple(skills[name] for name in baselines),
        challengers=tuple(skills[name] for name in names if name not in baselines),
        best_baseline=best,
        skilled=tuple(n for n in useful if n not in baselines and skills[n].gain.lower > 0),
        useful=useful,
        events=events,
        others=others,
        dropped=tested.dropped,
        enough=enough,
    )


def _predictors(tested: Cases, names: Sequence[str]) -> Array:
    return np.column_stack([tested.scores[name] for name in names])
