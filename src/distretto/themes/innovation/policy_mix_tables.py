"""The tables of a policy mix, and the matrix as a figure."""

from __future__ import annotations

from distretto.themes import recorded
from distretto.themes.finding import Cell, Column, Figure, Table, Value, says
from distretto.themes.innovation.policy_mix_sides import AXES, Axis, Mix
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, text


def asked_of(mix: Mix) -> dict[str, Value]:
    """Of how many areas a gap asks how many, for the sentences that say so."""
    return {"least": count(mix.least), "areas": count(len(mix.others)), "asks": text(mix.asks_for)}


def gap_table(mix: Mix, gaps: list[tuple[int, ...]], p: Parameters) -> Table:
    """The cells that others fill and the area does not, with a way to the policies behind each."""
    return Table(
        "gaps", says("mix-gaps-title", region=area(p["region"])),
        (
            Column("row", "coded", label=_label(mix.rows)), Column("column", "coded", label=_label(mix.columns)),
            *_FILLED,
        ),
        tuple((mix.rows.cell(i), mix.columns.cell(j), *_filled(mix, (i, j))) for i, j in gaps),
        note=says("mix-gaps-note", **asked_of(mix)),
    )


_FILLED = (
    Column("others", "count", label="column-mix-others"), Column("have", "areas", label="column-mix-have"),
    Column("records", "count", label="column-mix-behind"),
    Column("policies", "search", label="column-mix-policies"),
    Column("practices", "search", label="column-mix-practices"),
)
"""Who fills a gap, and what to look up in the catalogue: their policies of these codes, and their practices."""


def _filled(mix: Mix, at: tuple[int, ...]) -> tuple[Cell, ...]:
    behind = mix.behind(*at)
    have, records = ";".join(behind), {entry.key for of_it in behind.values() for entry in of_it}
    return len(behind), have, len(records), mix.look_up(*at), {"kind": "practice", "regions": have}


def triple_table(mix: Mix, triples: list[tuple[int, ...]], p: Parameters) -> Table:
    """The triples of instrument, theme and target that others have and the area has none of."""
    axes = (mix.rows, mix.columns, mix.third)
    return Table(
        "triples", says("mix-triples-title", region=area(p["region"])),
        (
            *(Column(role, "coded", label=_label(axis))
              for role, axis in zip(("row", "column", "third"), axes, strict=True)), *_FILLED,
        ),
        tuple(
            (*(axis.cell(place) for axis, place in zip(axes, at, strict=True)), *_filled(mix, at)) for at in triples
        ),
        note=says("mix-triples-note", **asked_of(mix)), first=20,
    )


def behind_table(mix: Mix, gaps: list[tuple[int, ...]]) -> Table:
    """The records of others in each gap, each once, so that a gap can be looked at and not only counted."""
    behind = [
        (i, j, {entry.key: entry for of_it in mix.behind(i, j).values() for entry in of_it}) for i, j in gaps
    ]
    return Table(
        "behind", says("mix-behind-title"),
        (
            Column("row", "coded", label=_label(mix.rows)), Column("column", "coded", label=_label(mix.columns)),
            *recorded.FIRST, *recorded.LAST,
        ),
        tuple(
            (mix.rows.cell(i), mix.columns.cell(j), *recorded.first_cells(entry), *recorded.last_cells(entry))
            for i, j, found in behind for entry in found.values()
        ),
        note=says("mix-behind-note"),
    )


def matrix_table(mix: Mix, p: Parameters) -> Table:
    """Every cell of the matrix, the empty ones too."""
    return Table(
        "matrix", says("mix-matrix-title", region=area(p["region"])),
        (
            Column("row_group", "coded", label="column-mix-group", hidden=True),
            Column("row", "coded", label=_label(mix.rows)), Column("column", "coded", label=_label(mix.columns)),
            Column("own", "count", label="column-mix-own"), Column("others", "count", label="column-mix-others"),
            Column("gap", "flag", label="column-mix-gap"),
            Column("row_place", "count", label="column-mix-row-place", hidden=True),
            Column("column_place", "count", label="column-mix-column-place", hidden=True),
        ),
        tuple(
            (
                f"{mix.rows.name}:{mix.rows.groups[i]}", mix.rows.cell(i), mix.columns.cell(j),
                int(mix.matrix.own[i, j]), int(mix.matrix.others[i, j]), bool(mix.matrix.gaps[i, j]), i, j,
            )
            for i in range(len(mix.rows.codes)) for j in range(len(mix.columns.codes))
        ),
        note=says("mix-matrix-note"),
    )


def _label(axis: Axis) -> str:
    return f"column-{axis.name.replace('_', '-')}"


def records_table(mix: Mix, p: Parameters) -> Table:
    """The policies of the area."""
    return Table(
        "records", says("mix-records-title", region=area(p["region"])),
        (
            *recorded.FIRST, *(Column(name, "coded", label=f"column-{name.replace('_', '-')}") for name in AXES),
            Column("status", "coded", label="column-status"), *recorded.LAST,
        ),
        tuple(
            (
                *recorded.first_cells(entry), *(recorded.coded(entry, name, name) for name in AXES),
                recorded.coded(entry, "status", "policy_status"), *recorded.last_cells(entry),
            )
            for entry in mix.own
        ),
        note=says("mix-records-note"),
    )


def areas_table(mix: Mix) -> Table:
    """The areas compared with, and how many policies of each are on record."""
    return Table(
        "references", says("mix-references-title"),
        (
            Column("areas", "areas", label="column-mix-reference"),
            Column("records", "count", label="column-mix-records"),
        ),
        tuple((code, len(of_it)) for code, of_it in mix.theirs.items()), note=says(f"mix-references-note-{mix.beside}"),
    )


def figure(mix: Mix, gaps: list[tuple[int, ...]], p: Parameters) -> Figure:
    """The matrix drawn."""
    values = {"region": area(p["region"]), "gaps": count(len(gaps)), "policies": count(len(mix.own))}
    return Figure(
        "matrix", "matrix", "matrix",
        title=says("mix-figure-title", **values),
        note=says("mix-figure-note", region=area(p["region"]), **asked_of(mix)),
        alt=says("mix-figure-alt", filled=count(int((mix.matrix.own > 0).sum())), **values),
        encode={
            "row": "row", "row_group": "row_group", "column": "column", "value": "own", "other": "others",
            "gap": "gap", "row_place": "row_place", "column_place": "column_place",
        },
    )
