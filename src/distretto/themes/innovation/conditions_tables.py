"""The tables and figures of a conditions study."""

from __future__ import annotations

import numpy as np

from distretto.methods.qca import Robustness, Term, model_fit, union
from distretto.themes.finding import Cell, Column, Figure, Kind, Table, Value, says
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS
from distretto.themes.innovation.conditions_study import LISTED, Study
from distretto.themes.values import count

OUTPUTS = {"1": "positive", "0": "negative", "C": "contradictory", "?": "remainder"}


def outcome_value(study: Study) -> Value:
    """The outcome inside a sentence."""
    return study.studied.outcome.named


def with_and_without(study: Study, one: Term) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    """The conditions that a term has present, and those that it has absent."""
    named = study.studied.conditions
    pairs = list(zip(one.conditions, one.values, strict=True))
    return tuple(named[c].named for c, v in pairs if v), tuple(named[c].named for c, v in pairs if not v)


def tables(study: Study) -> tuple[Table, ...]:
    """Every table: the solutions first where there are any, then the others in the order in which a study goes."""
    first = [_solutions(study), _truth(study)] if study.found else [_truth(study), _solutions(study)]
    found = [*first, _necessity(study), _sets(study), _cases(study)]
    if study.swept:
        found.append(_robustness(study, study.swept, "swept"))
    if study.left_out:
        found.append(_robustness(study, study.left_out, "left_out"))
    return tuple(found)


def _joined(study: Study, places: list[int]) -> str | None:
    """Names of conditions in one cell."""
    cells = [study.studied.conditions[place].cell for place in places]
    if not cells:
        return None
    if study.studied.cell_kind == "coded":
        return f"{cells[0].partition(':')[0]}:{';'.join(cell.partition(':')[2] for cell in cells)}"
    return "; ".join(cells)


def halves(study: Study, one: Term) -> tuple[str | None, str | None]:
    """The conditions that a term has present and absent, as two cells."""
    pairs = list(zip(one.conditions, one.values, strict=True))
    return _joined(study, [c for c, v in pairs if v]), _joined(study, [c for c, v in pairs if not v])


def _named(study: Study, names: tuple[str, ...]) -> str | None:
    return ("; " if study.studied.case_kind == "text" else ";").join(names) or None


def _many(study: Study) -> Kind:
    return "areas" if study.studied.case_kind == "area" else "text"


def present_columns(study: Study) -> tuple[Column, Column]:
    """The columns of these two cells."""
    kind = study.studied.cell_kind
    return (Column("present", kind, label="column-conditions-present"),
            Column("absent", kind, label="column-conditions-absent"))


def _truth(study: Study) -> Table:
    rows = []
    for row in study.table.rows:
        both = halves(study, study.table.configuration(row.number))
        rows.append((
            row.number, *both, row.n, row.inclusion, row.pri, f"conditions-output-{OUTPUTS[row.output]}",
            row.contradictory, _named(study, row.with_outcome), _named(study, row.without),
        ))
    order = {"positive": 0, "contradictory": 1, "negative": 2, "remainder": 3}
    rows.sort(key=lambda row: (order[str(row[6]).rpartition("-")[2]], -float(row[4]), row[0]))
    return Table(
        "truth_table", says("conditions-truth-title"),
        (
            Column("row", "count", label="column-conditions-row"), *present_columns(study),
            Column("n", "count", label="column-conditions-n"),
            Column("consistency", "number", label="column-conditions-consistency"),
            Column("pri", "number", label="column-conditions-pri"),
            Column("output", "term", label="column-conditions-output"),
            Column("contradictory", "flag", label="column-conditions-contradictory"),
            Column("with_outcome", _many(study), label="column-conditions-with-outcome"),
            Column("without", _many(study), label="column-conditions-without"),
        ),
        tuple(rows),
        note=says("conditions-truth-note", possible=count(study.table.size),
                  remainders=count(len(study.table.remainders)), contradictions=count(len(study.table.contradictions))),
    )


def _solutions(study: Study) -> Table:
    rows: list[tuple[Cell, ...]] = []
    if study.found:
        for kind, models in (
            ("complex", study.found.complex.models), ("parsimonious", study.found.parsimonious.models),
            ("intermediate", study.found.intermediate_models),
        ):
            rows += [line for at, model in enumerate(models[:LISTED]) for line in _model_lines(study, kind, at, model)]
    first = next((one for one in study.found.intermediate), None) if study.found else None
    return Table(
        "solutions", says("conditions-solutions-title"),
        (
            Column("kind", "term", label="column-conditions-solution"),
            Column("model", "count", label="column-conditions-model"),
            *present_columns(study), Column("expression", "text", label="column-conditions-expression"),
            Column("consistency", "number", label="column-conditions-consistency"),
            Column("pri", "number", label="column-conditions-pri"),
            Column("coverage", "share", label="column-conditions-coverage"),
            Column("unique", "share", label="column-conditions-unique"),
            Column("typical", _many(study), label="column-conditions-typical"),
            Column("deviant", _many(study), label="column-conditions-deviant"),
        ),
        tuple(rows),
        note=says("conditions-solutions-note", easy=count(len(first.easy) if first else 0),
                  difficult=count(len(first.difficult) if first else 0),
                  expected=count(int(study.expected is not None))),
    )


def _model_lines(study: Study, kind: str, at: int, model: tuple[Term, ...]) -> list[tuple[Cell, ...]]:
    lines: list[tuple[Cell, ...]] = []
    for one in model_fit(study.cases, model).terms:
        fit = one.fit
        lines.append((
            f"option-solution-{kind}", at + 1, *halves(study, one.term), one.term.text, fit.consistency, fit.pri,
            fit.coverage, fit.unique_coverage, _named(study, fit.typical), _named(study, fit.deviant_in_kind),
        ))
    return lines


def _necessity(study: Study) -> Table:
    rows = tuple(
        (*halves(study, one.literals[0]), one.text, one.consistency, one.coverage, one.relevance,
         _named(study, one.deviant))
        for one in sorted(study.necessity, key=lambda one: (-one.consistency, one.text))
    )
    return Table(
        "necessity", says("conditions-necessity-title"),
        (
            *present_columns(study), Column("expression", "text", label="column-conditions-expression"),
            Column("consistency", "number", label="column-conditions-consistency"),
            Column("coverage", "share", label="column-conditions-coverage"),
            Column("relevance", "number", label="column-conditions-relevance"),
            Column("deviant", _many(study), label="column-conditions-unexplained"),
        ),
        rows, note=says("conditions-necessity-note"),
    )


def _sets(study: Study) -> Table:
    rows = []
    for one in study.sets:
        x = one.membership
        rows.append((
            one.measure.cell, one.measure.id, one.measure.id in ABOVE_PEERS, one.measure.year,
            f"conditions-kind-{one.kind}", " / ".join(f"{a:g}" for a in one.anchors) or None, one.chosen,
            one.judged, int(np.isnan(x).sum()), int((x > 0.5).sum()), int((x < 0.5).sum()), int((x == 0.5).sum()),
        ))
    return Table(
        "calibration", says("conditions-sets-title"),
        (
            Column("set", study.studied.cell_kind, label="column-conditions-set"),
            Column("symbol", "text", label="column-conditions-symbol"),
            Column("beside_peers", "flag", label="column-conditions-beside-peers"),
            Column("of", "year", label="column-conditions-of"),
            Column("calibration", "term", label="column-conditions-kind"),
            Column("anchors", "text", label="column-conditions-anchors"),
            Column("chosen", "flag", label="column-conditions-chosen"),
            Column("judged", "count", label="column-conditions-judged"),
            Column("missing", "count", label="column-conditions-missing"),
            Column("inside", "count", label="column-conditions-inside"),
            Column("outside", "count", label="column-conditions-outside"),
            Column("half", "count", label="column-conditions-half"),
        ),
        tuple(rows), note=says("conditions-sets-note"),
    )


def _cases(study: Study) -> Table:
    found, names = study.cases, study.cases.names.cases
    x = union(found, study.models[0]) if study.models else np.full(len(names), np.nan)
    row_of = {name: row.number for row in study.table.rows for name in row.cases}
    rows: list[tuple[str, float, float, int | None, str]] = [
        (name, float(y), float(m), row_of.get(name), f"conditions-case-{_kind(float(m), float(y))}")
        for name, y, m in zip(names, found.outcome, x, strict=True)
    ]
    rows.sort(key=lambda row: (-row[2] if study.models else 0.0, -row[1], row[0]))
    return Table(
        "cases", says("conditions-cases-title"),
        (
            Column("case", study.studied.case_kind, label="column-conditions-case"),
            Column("outcome", "number", label="column-conditions-outcome"),
            Column("solution", "number", label="column-conditions-in-solution"),
            Column("row", "count", label="column-conditions-row"),
            Column("kind", "term", label="column-conditions-case-kind"),
        ),
        tuple(rows), note=says("conditions-cases-note", models=count(study.count)),
    )


def _kind(m: float, y: float) -> str:
    if not (m > 0.5 or m < 0.5) or y == 0.5:
        return "undecided"
    if m > 0.5:
        return "deviant" if y < 0.5 else "typical" if m <= y else "degree"
    return "unexplained" if y > 0.5 else "irrelevant"


def _robustness(study: Study, tried: Robustness, name: str) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for run in tried.runs:
        if name == "left_out" and run.same:
            continue
        head: tuple[Cell, ...] = (run.left_out,) if name == "left_out" else (run.cuts.inclusion, run.cuts.n)
        rows.append((
            *head, run.solution.count if run.solution else None, len(run.kept), len(tried.solution.shared),
            None if run.failed else run.overlap[0], run.same,
        ))
    case = Column("case", study.studied.case_kind, label="column-conditions-left-out")
    cuts = (Column("inclusion", "number", label="column-conditions-cut"),
            Column("least", "count", label="column-conditions-least"))
    return Table(
        name, says(f"conditions-{name.replace('_', '-')}-title"),
        (
            *((case,) if name == "left_out" else cuts),
            Column("models", "count", label="column-conditions-models"),
            Column("kept", "count", label="column-conditions-kept"),
            Column("terms", "count", label="column-conditions-terms"),
            Column("overlap", "number", label="column-conditions-overlap"),
            Column("same", "flag", label="column-conditions-same"),
        ),
        tuple(rows), note=says(f"conditions-{name.replace('_', '-')}-note"),
    )


def figures(study: Study) -> tuple[Figure, ...]:
    """The truth table as a figure, and every case by its membership in solution and outcome."""
    held = count(len(study.table.rows))
    drawn = [Figure(
        "truth_table", "truth_table", "truth_table", title=says("conditions-figure-truth-title", rows=held),
        note=says("conditions-figure-truth-note"), alt=says("conditions-figure-truth-alt", rows=held),
        encode={"row": "row", "present": "present", "absent": "absent", "n": "n", "consistency": "consistency",
                "output": "output", "contradictory": "contradictory"},
    )]
    if study.models:
        against = count(len(study.fits[0].whole.deviant_in_kind))
        cases = count(len(study.cases.outcome))
        drawn.append(Figure(
            "xy", "xy_plot", "cases", title=says("conditions-figure-xy-title", against=against, cases=cases),
            note=says("conditions-figure-xy-note"),
            alt=says("conditions-figure-xy-alt", against=against, cases=cases),
            encode={"label": "case", "x": "solution", "y": "outcome", "group": "kind"},
        ))
    return tuple(drawn)
