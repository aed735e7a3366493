"""Golden cases qca_lipset_*: Lipset's cases as computed by the R package QCA 3.23."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.qca import (
    Cases,
    Cuts,
    ModelFit,
    Names,
    Solution,
    TruthTable,
    assumptions,
    cases,
    crisp,
    direct,
    leave_one_out,
    model_fit,
    necessary_supersets,
    necessity,
    parsimonious_solution,
    read_term,
    solutions,
    truth_table,
)

from .conftest import Case

pytestmark = pytest.mark.golden
CONDITIONS = ["DEV", "URB", "LIT", "IND", "STB"]
TOLERANCE = 1e-9
RUNS = [
    ("qca_lipset_crisp", "SURV"), ("qca_lipset_crisp", "notSURV"), ("qca_lipset_fuzzy", "SURV_incl80"),
    ("qca_lipset_fuzzy", "SURV_incl70_pri60"), ("qca_lipset_fuzzy", "SURV_incl80_partial_expectations"),
    ("qca_lipset_fuzzy", "notSURV_incl80"), ("qca_lipset_fuzzy", "SURV_incl80_n2"), ("qca_lipset_multivalue", "SURV"),
]
TABLES = {"qca_lipset_crisp": "LC.csv", "qca_lipset_fuzzy": "LF.csv", "qca_lipset_multivalue": "LM.csv"}
Open = Callable[[str], Case]


def read(case: Case, *, negated: bool = False) -> Cases:
    rows = case.table(TABLES[case.folder.name])
    x = [[float(row[name]) for name in CONDITIONS] for row in rows]
    names = Names([row["case"] for row in rows], CONDITIONS, "SURV")
    levels = [3, 2, 2, 2, 2] if "multivalue" in case.folder.name else None
    return cases(x, [float(row["SURV"]) for row in rows], names, levels=levels, negated=negated)


def listed(value: Any) -> list[Any]:
    """A list that may stand without its brackets."""
    return value if isinstance(value, list) else [value]


def written(models: Sequence[Any]) -> set[frozenset[str]]:
    return {frozenset(str(one) for one in listed(list(model) if isinstance(model, tuple) else model))
            for model in models}


@pytest.fixture(params=RUNS, ids=lambda run: f"{run[0].removeprefix('qca_lipset_')}-{run[1]}")
def run(request: pytest.FixtureRequest, golden: Open) -> tuple[Cases, TruthTable, Mapping[str, Any]]:
    folder, name = request.param
    case = golden(folder)
    expected = case.expected[name]
    call = expected["call"]
    data = read(case, negated=call["outcome"].startswith("~"))
    return data, truth_table(data, Cuts(call["incl_cut"], call["n_cut"], call["pri_cut"])), expected


def test_truth_table(run: tuple[Cases, TruthTable, Mapping[str, Any]]) -> None:
    _, table, expected = run
    rows = [row for row in table.rows if row.output != "?"]
    for row, wanted in zip(rows, expected["truth_table"], strict=True):
        assert (row.number, list(row.values), row.output) == (wanted["row"], wanted["config"], str(wanted["out"]))
        assert (row.n, ",".join(row.cases)) == (wanted["n"], wanted["cases"])
        assert_allclose([row.inclusion, row.pri], [wanted["incl"], wanted["PRI"]], rtol=0, atol=TOLERANCE)
    assert table.remainders.tolist() == expected["remainders"]


def same_solution(found: Solution, expected: Mapping[str, Any], table: TruthTable, data: Cases) -> None:
    assert written(found.models) == written(expected["models"])
    assert (found.count, found.exact) == (len(expected["models"]), True)
    if "PIs" in expected:
        assert {str(one) for one in found.primes} == set(listed(expected["PIs"]))
        # QCA calls essential what every model holds, be it alone in holding a row or not
        assert {str(one) for one in found.shared} == set(listed(expected["essential"]))
        assert set(found.essential) <= set(found.shared)
        for k, model in enumerate(expected["models"]):
            terms = [read_term(text, CONDITIONS) for text in listed(model)]
            assert assumptions(table, terms).tolist() == expected["SA"][f"M{k + 1}"]
    for fit in expected["fit"]:
        terms = [read_term(row["term"], CONDITIONS) for row in fit["terms"]]
        assert frozenset(map(str, terms)) in written(found.models)
        same_fit(model_fit(data, terms), fit["terms"], fit["solution"])


def same_fit(found: ModelFit, terms: Sequence[Mapping[str, Any]], whole: Mapping[str, Any]) -> None:
    fits = [*(one.fit for one in found.terms), found.whole]
    for one, wanted in zip(fits, [*terms, whole], strict=True):
        assert_allclose([one.consistency, one.pri, one.coverage], [wanted[k] for k in ("inclS", "PRI", "covS")],
                        rtol=0, atol=TOLERANCE)
        if wanted.get("covU") is not None:
            assert_allclose(one.unique_coverage, wanted["covU"], rtol=0, atol=TOLERANCE)


def test_solutions_and_their_fit(run: tuple[Cases, TruthTable, Mapping[str, Any]]) -> None:
    data, table, expected = run
    directions = [None if one == "-" else int(one) for one in expected["call"]["dir_exp"].split(",")]
    found = solutions(table, directions)
    same_solution(found.complex, expected["complex"], table, data)
    same_solution(found.parsimonious, expected["parsimonious"], table, data)
    wanted = expected.get("intermediate", {})
    if wanted:
        assert len(found.intermediate) == len(wanted)
    for one in found.intermediate if wanted else ():
        short = frozenset(map(str, found.parsimonious.models[one.parsimonious_model]))
        place = [frozenset(listed(model)) for model in expected["parsimonious"]["models"]].index(short) + 1
        pair = wanted[f"C1P{place}"]
        same_solution(one.solution, pair, table, data)
        assert one.easy.tolist() == listed(pair["EC"])
        assert one.difficult.tolist() == listed(pair["DC"])


def test_calibration(golden: Open, column: Callable[..., Any]) -> None:
    case = golden("qca_lipset_calibration")
    rows = case.table("LR.csv")
    published = case.table("LF_published.csv")
    for name, anchors in case.expected["thresholds"].items():
        raw, three = column(rows, name), (anchors["excl"], anchors["cross"], anchors["incl"])
        found = {"direct_idm_0.95": direct(raw, *three), "direct_logodds_3": direct(raw, *three, log_odds=3),
                 "linear": direct(raw, *three, shape="linear")}
        if name in case.expected["crisp_at_crossover"]:
            found["crisp_at_crossover"] = crisp(raw, anchors["cross"])
        for key, values in found.items():
            wanted = [case.expected[key][name][row["case"]] for row in rows]
            assert_allclose(values, wanted, rtol=0, atol=TOLERANCE, err_msg=f"{key} {name}")
        assert np.abs(found["direct_idm_0.95"] - column(published, name)).max() < 0.0084


def same_necessity(found: Sequence[Any], wanted: Sequence[Mapping[str, Any]], key: str) -> None:
    by_text = {one.text: one for one in found}
    assert set(by_text) == {row[key] for row in wanted}
    for row in wanted:
        one = by_text[row[key]]
        assert_allclose([one.consistency, one.relevance, one.coverage], [row["inclN"], row["RoN"], row["covN"]],
                        rtol=0, atol=TOLERANCE)


def test_necessity(golden: Open) -> None:
    same_necessity(necessity(read(golden("qca_lipset_crisp"))), golden("qca_lipset_crisp").expected["necessity"],
                   "condition")
    case = golden("qca_lipset_fuzzy")
    for name, negated in (("SURV", False), ("notSURV", True)):
        same_necessity(necessity(read(case, negated=negated)), case.expected["necessity"][name], "condition")


def test_necessary_supersets(golden: Open) -> None:
    case = golden("qca_lipset_fuzzy")
    found = necessary_supersets(read(case), consistency=0.9, coverage=0.6)
    same_necessity(found, case.expected["superSubset_incl90_cov60"], "expr")


def test_fit_of_any_expression(golden: Open) -> None:
    case = golden("qca_lipset_fuzzy")
    data = read(case)
    for wanted in case.expected["sufficiency_expressions"]:
        terms = [read_term(text, CONDITIONS) for text in wanted["expr"].split(" + ")]
        rows = wanted["rows"]
        same_fit(model_fit(data, terms), rows[:len(terms)], rows[-1])


def test_the_example_on_the_page_is_this_one(golden: Open) -> None:
    """docs/methods/qualitative_comparative_analysis.md, *Worked example*."""
    every = read(golden("qca_lipset_crisp"))
    table = truth_table(every, Cuts(0.8))
    found = solutions(table, [1] * 5)
    middle = found.intermediate[0]
    told = [written(one.models) for one in (found.complex, found.parsimonious, middle.solution)]
    assert (len(every.outcome), len(table.rows), table.size) == (18, 9, 32)
    assert told == [{frozenset({"DEV*LIT*IND*STB", "DEV*~URB*LIT*STB"})}, {frozenset({"DEV*STB"})},
                    {frozenset({"DEV*LIT*STB"})}]
    assert [table.configuration(number).text for number in middle.easy] == ["DEV*URB*LIT*~IND*STB"]
    assert len(middle.difficult) == 4
    without = next(run for run in leave_one_out(every, parsimonious_solution, Cuts(0.8)).runs if run.left_out == "EE")
    assert without.solution is not None
    assert written(without.solution.models) == {frozenset({"DEV*STB"}), frozenset({"LIT*STB"})}
