"""The configurations of which nothing was seen, and what the solutions take for granted of them."""

from __future__ import annotations

from distretto.methods.qca import assumptions
from distretto.themes.finding import Cell, Column, Table, says
from distretto.themes.innovation.conditions_study import Study
from distretto.themes.innovation.conditions_tables import halves, present_columns
from distretto.themes.values import count

USES = ("easy", "difficult", "assumed", "unused")
"""In the order of the table: easy and difficult counterfactuals; without expectations, what the parsimonious solution
takes for granted; what no solution touches."""


def unseen(study: Study) -> Table:
    """Every remainder, with the cases that it holds where they are too few, and how a solution uses it."""
    used = uses(study)
    held = {row.number: row.n for row in study.table.rows}
    rows: list[tuple[Cell, ...]] = []
    for number in study.table.remainders.tolist():
        configuration = study.table.configuration(number)
        rows.append((number, *halves(study, configuration), configuration.text, held.get(number, 0),
                     f"conditions-use-{used.get(number, USES[-1])}"))
    order = {f"conditions-use-{use}": place for place, use in enumerate(USES)}
    rows.sort(key=lambda row: (order[str(row[-1])], row[0]))
    return Table(
        "remainders", says("conditions-unseen-title"),
        (
            Column("row", "count", label="column-conditions-row"), *present_columns(study),
            Column("expression", "text", label="column-conditions-expression"),
            Column("n", "count", label="column-conditions-n"),
            Column("use", "term", label="column-conditions-use"),
        ),
        tuple(rows),
        note=says("conditions-unseen-note", remainders=count(len(rows)), **{
            use: count(sum(one == use for one in used.values())) for use in USES[:3]
        }),
    )


def uses(study: Study) -> dict[int, str]:
    """Of each remainder that some model takes for positive, by number, how: the kindest use where models differ."""
    found = study.found
    if found is None:
        return {}
    if found.intermediate:
        told = {int(number): "difficult" for one in found.intermediate for number in one.difficult}
        return told | {int(number): "easy" for one in found.intermediate for number in one.easy}
    models = found.parsimonious.models
    return {int(number): "assumed" for model in models for number in assumptions(study.table, model)}
