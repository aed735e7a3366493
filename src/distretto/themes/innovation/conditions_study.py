"""The computation of a conditions study: from calibrated cases to the truth table, the solutions and what stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from distretto.methods.qca import (
    Cases,
    Cuts,
    ModelFit,
    Names,
    Necessity,
    NothingToMinimiseError,
    Robustness,
    Solution,
    Solutions,
    Term,
    TruthTable,
    cases,
    complex_solution,
    leave_one_out,
    model_fit,
    necessity,
    parsimonious_solution,
    solutions,
    sweep,
    truth_table,
)
from distretto.themes.asking import Data
from distretto.themes.innovation.conditions_calibration import Calibrated, calibrate
from distretto.themes.innovation.conditions_cases import read_cases
from distretto.themes.innovation.conditions_measures import REGIONS, Studied, fault
from distretto.themes.parameters import Parameters

MOST_LEFT_OUT = 200
"""Up to so many cases the solution is repeated without each."""
STEP = 0.05
LISTED = 20
LEAST_CASES = 2
HALF = 0.5
NO_EXPECTATIONS = "none"


@dataclass(frozen=True)
class Study:
    """A study worked out.

    found : None where no row is positive, or none negative; why_not then says it. models : those of the solution that
    was chosen, at most `LISTED` of `count`; shared : the terms in all of them. fits : of each model listed.
    """

    studied: Studied
    sets: tuple[Calibrated, ...]
    cases: Cases
    necessity: tuple[Necessity, ...]
    table: TruthTable
    expected: tuple[int | None, ...] | None
    kind: str
    found: Solutions | None
    why_not: str
    models: tuple[tuple[Term, ...], ...]
    count: int
    shared: tuple[Term, ...]
    fits: tuple[ModelFit, ...]
    swept: Robustness | None
    left_out: Robustness | None


def work_out(data: Data, p: Parameters) -> Study:
    """Everything that a study finds; raises RequestError for what was chosen wrongly, and CannotAnswer."""
    studied = read_cases(data, p)
    sets = calibrate(studied, p)
    _refuse(sets, p)
    names = Names(studied.cases, [one.id for one in studied.conditions], studied.outcome.id)
    try:
        checked = cases(
            np.column_stack([one.membership for one in sets[:-1]]), sets[-1].membership, names,
            levels=[one.levels for one in sets[:-1]], negated=p["outcome_side"] == "absence",
        )
        table = truth_table(checked, Cuts(p["inclusion"], int(p["least_cases"]), p["pri"]))
    except ValueError as error:
        raise fault("conditions", p["conditions"], "error-conditions-cases", f"{error}.", why=str(error)) from error
    expected = expected_of(studied, p)
    necessary = necessity(checked)
    try:
        found = solutions(table, expected, most=LISTED, pairs=LISTED)
    except NothingToMinimiseError as error:
        return Study(studied, sets, checked, necessary, table, expected, p["solution"], None, str(error), (), 0, (),
                     (), None, None)
    kind, models, count, shared = _chosen(found, p["solution"])
    cuts = table.cuts
    solve = _each_once(complex_solution if kind == "complex" else parsimonious_solution, data, len(checked.outcome))
    around = sorted({round(min(max(cuts.inclusion + step, 0.5), 1.0), 4) for step in (-STEP, STEP, 2 * STEP)})
    return Study(
        studied, sets, checked, necessary, table, expected, kind, found, "", models, count, shared,
        tuple(model_fit(checked, model) for model in models),
        sweep(checked, solve, cuts, inclusion=around, n=sorted({1, cuts.n, cuts.n + 1})),
        leave_one_out(checked, solve, cuts) if len(checked.outcome) <= MOST_LEFT_OUT else None,
    )


def _each_once(solve: Callable[[TruthTable], Solution], data: Data, cases: int) -> Callable[[TruthTable], Solution]:
    """The same solution for tables whose rows have the same outputs, worked out once; says how far the cases are."""
    known: dict[tuple[tuple[int, str], ...], Solution] = {}
    asked = 0

    def solved(table: TruthTable) -> Solution:
        nonlocal asked
        asked += 1
        data.progress(min(asked, cases), cases, "progress-conditions")
        key = tuple((row.number, row.output) for row in table.rows)
        if key not in known:
            known[key] = solve(table)
        return known[key]

    return solved


def _refuse(sets: tuple[Calibrated, ...], p: Parameters) -> None:
    """Refuse sets that cannot be compared: too few cases known in all, all alike in one of them, or in a condition all
    on one side.

    Such a condition is necessary for whatever one asks, and stands in every combination: it would be praised for
    telling nothing apart. An outcome on one side is another matter, for what goes with its degree may be asked.
    """
    table = np.column_stack([one.membership for one in sets])
    whole = table[~np.isnan(table).any(axis=1)]
    if len(whole) < LEAST_CASES:
        raise fault("conditions", p["conditions"], "error-conditions-few", f"{len(whole)} cases are known in all.",
                    complete=len(whole), least=LEAST_CASES)
    for at, one in enumerate(sets):
        if np.ptp(whole[:, at]) == 0:
            raise fault(
                "calibration" if one.chosen else "outcome" if at == len(sets) - 1 else "conditions",
                one.measure.id, "error-conditions-never-varies", f"{one.measure.id} is the same in every case.",
                name=one.measure.id, membership=f"{whole[0, at]:g}", cases=len(whole),
            )
        if at < len(sets) - 1 and one.levels is None and ((inside := whole[:, at] >= HALF).all() or (
                whole[:, at] <= HALF).all()):
            raise fault(
                "calibration" if one.chosen else "conditions", one.measure.id, "error-conditions-one-sided",
                f"Every case is on the same side in {one.measure.id}.", name=one.measure.id,
                side="in" if inside.all() else "out", cases=len(whole),
            )


def _chosen(
    found: Solutions, wanted: str,
) -> tuple[str, tuple[tuple[Term, ...], ...], int, tuple[Term, ...]]:
    """The models of the solution asked for; without expectations the parsimonious one stands for the intermediate."""
    if wanted == "intermediate" and found.intermediate:
        models = found.intermediate_models
        return "intermediate", models[:LISTED], len(models) + found.pairs_left, found.shared_intermediate
    one = found.complex if wanted == "complex" else found.parsimonious
    return one.kind, one.models[:LISTED], one.count, one.shared


def expected_of(studied: Studied, p: Parameters) -> tuple[int | None, ...] | None:
    """Of each condition the value that is expected to go with the outcome.

    Where nothing is said, an indicator of which more is better is expected to be present, one of which less is better
    absent; of other cases nothing is expected.
    """
    written = (p["expectations"] or "").strip()
    if written == NO_EXPECTATIONS:
        return None
    if not written:
        if studied.source != REGIONS or p["outcome_side"] == "absence":
            return None
        return tuple({"more": 1, "less": 0}.get(one.direction) for one in studied.conditions)
    names: Sequence[str] = [one.id for one in studied.conditions]
    told: dict[str, int] = {}
    for part in filter(None, (one.strip() for one in written.split(","))):
        name = part.removeprefix("~")
        if name not in names:
            raise fault("expectations", name, "error-conditions-expectation",
                        f"{name} is not among the conditions.", known=", ".join(names))
        told[name] = int(not part.startswith("~"))
    return tuple(told.get(name) for name in names)
