"""Which policies for innovation and R&D exist here, and what is missing beside others?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.code_lists import CodeList, UnknownCode, file_list
from distretto.evidence.records import Entry, entries
from distretto.methods.policy_mix import PolicyMix, policy_mix
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Column, Conclusion, Figure, Onward, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, choice, number, region
from distretto.themes.values import area, coded, count

AXES = ("instruments", "policy_themes", "target_groups")
MOST_AREAS = 60
CONCLUDED = 3


@dataclass(frozen=True)
class Axis:
    """One side of the matrix: its codes in the order of the taxonomy, each with its group, and how records carry them.

    name : the field of the record and the list of codes.
    """

    name: str
    codes: tuple[str, ...]
    groups: tuple[str, ...]

    def of(self, entry: Entry) -> tuple[bool, ...]:
        """Which of the codes a record has."""
        has = set(entry.codes(self.name))
        has |= {group for code in has if (group := _group(file_list(self.name), code))}
        return tuple(code in has for code in self.codes)

    def cell(self, at: int) -> str:
        """A code as the cell of a table."""
        return f"{self.name}:{self.codes[at]}"


@dataclass(frozen=True)
class Mix:
    """What the answer is about: both axes, one's own records, the others' areas, and the matrix."""

    rows: Axis
    columns: Axis
    own: tuple[Entry, ...]
    above: int
    others: tuple[str, ...]
    matrix: PolicyMix

    @property
    def gaps(self) -> list[tuple[int, int]]:
        """The gaps, those that most others fill first."""
        found = [(int(i), int(j)) for i, j in np.argwhere(self.matrix.gaps)]
        return sorted(found, key=lambda at: (-int(self.matrix.others[at]), at))


@analysis(
    id="innovation.policy_mix",
    version=2,
    needs={"policies": recorded.records("policies", *AXES, "status")},
    methods=(
        Method("policy_mix_matrix", "n_ij = Σ_p r_pi c_pj", "EC-OECD STIP Compass; Flanagan, Uyarra & Laranja (2011)"),
    ),
    parameters=(
        region(),
        Parameter("references", "area", optional=True),
        choice("mix_rows", "instruments", AXES),
        choice("mix_columns", "policy_themes", AXES),
        choice("mix_detail", "groups", ("groups", "codes")),
        choice("mix_scope", "with_national", ("with_national", "own")),
        number("least", 3, low=1, high=20, step=1, probe=(1, 2, 4, 5)),
    ),
)
def policies_beside_others(data: Data, p: Parameters) -> Answer:
    """Policies by two lists of codes, and the cells that others fill and this area does not."""
    if p["mix_rows"] == p["mix_columns"]:
        raise CannotAnswer("cannot-same-axes", "Lines and columns are the same list.")
    mix = _mix(entries(data["policies"]), p)
    if not mix.others:
        raise CannotAnswer("cannot-no-references", "The catalogue has no policy of another area.")
    gaps = mix.gaps
    return Answer(
        conclusion=Conclusion("gaps", [[mix.rows.codes[i], mix.columns.codes[j]] for i, j in gaps[:CONCLUDED]]),
        headline=count(len(mix.own)),
        says=recorded.statements(_leads(mix, p), _gaps(mix, gaps, p), recorded.NOTHING_SAID),
        how_sure=_how_sure(mix, p),
        cannot_tell=(recorded.MEMBERS_ENTER, says("mix-cannot-effect"), says("mix-cannot-size")),
        tables=(_gap_table(mix, gaps, p), _matrix_table(mix, p), _records_table(mix, p), _areas_table(mix)),
        figures=(_figure(mix, gaps, p),),
        onward=(
            Onward("ecoinnovation.policies", says("onward-eco-policies"), {"region": p["region"]}),
            Onward("ecoinnovation.transfer", says("onward-other-practices"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
        ),
        facts={
            "policies": count(len(mix.own)), "placed": count(mix.matrix.placed), "gaps": count(len(gaps)),
            "references": count(len(mix.others)),
        },
        missing_share=mix.matrix.unplaced / len(mix.own) if mix.own else None,
    )


def _group(codes: CodeList, code: str) -> str:
    try:
        return codes.get(code).parent
    except UnknownCode:
        return ""


def _axis(name: str, *, grouped: bool) -> Axis:
    tree = [(group, inner) for group, inner in file_list(name).tree() if group is not None]
    if grouped:
        return Axis(name, tuple(group.code for group, _ in tree), tuple("" for _ in tree))
    pairs = [(code.code, group.code) for group, inner in tree for code in inner]
    return Axis(name, tuple(code for code, _ in pairs), tuple(group for _, group in pairs))


def _mix(every: tuple[Entry, ...], p: Parameters) -> Mix:
    members = p.area().members
    national = p["mix_scope"] == "with_national"
    own = tuple(e for e in every if _counts(e, members, national=national))
    others = _others(every, members, p)
    rows = _axis(p["mix_rows"], grouped=False)
    columns = _axis(p["mix_columns"], grouped=p["mix_detail"] == "groups")
    mine = {entry.key for entry in own}
    matrix = policy_mix(
        np.array([rows.of(e) for e in every], dtype=bool).reshape(len(every), len(rows.codes)),
        np.array([columns.of(e) for e in every], dtype=bool).reshape(len(every), len(columns.codes)),
        [e.key in mine for e in every],
        np.array([[_counts(e, (code,), national=national) for e in every] for code in others], dtype=bool)
        .reshape(len(others), len(every)),
        least=p["least"],
    )
    above = sum(not recorded.is_of(e, members) for e in own)
    return Mix(rows, columns, own, above, others, matrix)


def _counts(entry: Entry, members: tuple[str, ...], *, national: bool) -> bool:
    return recorded.is_of(entry, members) or (national and recorded.applies_to(entry, members))


def _others(every: tuple[Entry, ...], members: tuple[str, ...], p: Parameters) -> tuple[str, ...]:
    """The areas to compare with: those chosen, else every other area of which a policy is recorded.

    Countries are compared with countries, of which everything inside counts; a region also with regions.
    """
    chosen = p.area("references").members if p["references"] else None
    found = chosen or {code for entry in every for code in recorded.places(entry)}
    if all(len(member) == 2 for member in members) and chosen is None:
        found = {code[:2] for code in found}
    apart = (c for c in found if not recorded.within(c, members) and not recorded.around(c, members))
    return tuple(sorted(apart))[:MOST_AREAS]


def _leads(mix: Mix, p: Parameters) -> Says:
    cells = mix.matrix.own.size
    return says(
        "mix-leads", region=area(p["region"]), policies=count(len(mix.own)), above=count(mix.above),
        placed=count(mix.matrix.placed), filled=count(int((mix.matrix.own > 0).sum())), cells=count(cells),
    )


def _gaps(mix: Mix, gaps: list[tuple[int, int]], p: Parameters) -> Says:
    if not gaps:
        return says("mix-no-gaps", region=area(p["region"]), least=count(p["least"]), areas=count(len(mix.others)))
    i, j = gaps[0]
    return says(
        "mix-gaps", region=area(p["region"]), gaps=count(len(gaps)), least=count(p["least"]),
        areas=count(len(mix.others)), row=coded(mix.rows.name, mix.rows.codes[i]),
        column=coded(mix.columns.name, mix.columns.codes[j]), filled=count(int(mix.matrix.others[i, j])),
    )


def _how_sure(mix: Mix, p: Parameters) -> tuple[Uncertainty, ...]:
    filled, own = mix.matrix.others, mix.matrix.own
    fewer, more = (
        int(((own == 0) & (filled >= limit)).sum()) for limit in (max(1, p["least"] - 1), p["least"] + 1)
    )
    return (
        *([Uncertainty("recorded", says(
            "mix-unplaced", policies=count(len(mix.own)), unplaced=count(mix.matrix.unplaced)))] if mix.own else []),
        Uncertainty("choice", says(
            "mix-choice", less=count(max(1, p["least"] - 1)), fewer=count(fewer), more=count(p["least"] + 1),
            many=count(more))),
        *recorded.how_sure(mix.own),
    )


def _gap_table(mix: Mix, gaps: list[tuple[int, int]], p: Parameters) -> Table:
    return Table(
        "gaps", says("mix-gaps-title", region=area(p["region"])),
        (
            Column("row", "coded", label=_label(mix.rows)), Column("column", "coded", label=_label(mix.columns)),
            Column("others", "count", label="column-mix-others"),
        ),
        tuple((mix.rows.cell(i), mix.columns.cell(j), int(mix.matrix.others[i, j])) for i, j in gaps),
        note=says("mix-gaps-note", least=count(p["least"]), areas=count(len(mix.others))),
    )


def _matrix_table(mix: Mix, p: Parameters) -> Table:
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


def _records_table(mix: Mix, p: Parameters) -> Table:
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


def _areas_table(mix: Mix) -> Table:
    return Table(
        "references", says("mix-references-title"), (Column("areas", "areas", label="column-mix-reference"),),
        tuple((code,) for code in mix.others), note=says("mix-references-note"),
    )


def _figure(mix: Mix, gaps: list[tuple[int, int]], p: Parameters) -> Figure:
    values = {"region": area(p["region"]), "gaps": count(len(gaps)), "policies": count(len(mix.own))}
    return Figure(
        "matrix", "matrix", "matrix",
        title=says("mix-figure-title", **values),
        note=says("mix-figure-note", region=area(p["region"]), least=count(p["least"]), areas=count(len(mix.others))),
        alt=says("mix-figure-alt", filled=count(int((mix.matrix.own > 0).sum())), **values),
        encode={
            "row": "row", "row_group": "row_group", "column": "column", "value": "own", "other": "others",
            "gap": "gap", "row_place": "row_place", "column_place": "column_place",
        },
    )
