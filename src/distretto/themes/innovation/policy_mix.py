"""Which policies for innovation and R&D exist here, and what is missing beside others?"""

from __future__ import annotations

from distretto.evidence.records import entries
from distretto.themes import recorded
from distretto.themes.analysis import Method, Uses, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Finding, Onward, Says, Uncertainty, Value, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, code_of, named_areas, numbered
from distretto.themes.innovation.policy_mix_sides import AXES, EVERY, TARGETS, Mix, groups_of, mix_of
from distretto.themes.innovation.policy_mix_tables import (
    areas_table,
    asked_of,
    behind_table,
    figure,
    gap_table,
    matrix_table,
    records_table,
    triple_table,
)
from distretto.themes.parameters import Parameter, Parameters, choice, number, region
from distretto.themes.values import area, coded, count, listing, text

CONCLUDED = 3
BESIDE = ("most", "every", "peers")


def _recommends(finding: Finding) -> tuple[Gap, ...]:
    """The cells that others fill and this area does not, those that most others fill first."""
    where, areas = area(finding.parameters["region"]), len(finding.table("references")["rows"])
    gaps = []
    for at, row in numbered(finding, "gaps")[:MOST]:
        have = row["have"].split(";")
        told = {"region": where, "row": Value("coded", row["row"]), "column": Value("coded", row["column"])}
        gaps.append(Gap(
            f"{code_of(row['row'])}.{code_of(row['column'])}",
            says("gap-mix", **told, filled=count(row["others"]), areas=count(areas), **named_areas(have)),
            says("gap-mix-consider", **told),
            Evidence("gaps", at), Measure("policy", (row["row"], row["column"])),
        ))
    return tuple(gaps)


@analysis(
    id="innovation.policy_mix",
    version=5,
    needs={"policies": recorded.records("policies", *AXES, "status")},
    uses={"peers": Uses(
        "innovation.peers", lambda p: {"region": p["region"]}, optional=True,
        when=lambda p: p["mix_beside"] == "peers" and not p["references"],
    )},
    methods=(
        Method("policy_mix_matrix", "n_ij = Σ_p r_pi c_pj", "EC-OECD STIP Compass; Flanagan, Uyarra & Laranja (2011)"),
    ),
    parameters=(
        region(),
        choice("mix_beside", "most", BESIDE),
        number("mix_records", 2, low=1, high=20, step=1, probe=(1, 3, 4)),
        Parameter("references", "area", optional=True),
        choice("mix_rows", "instruments", AXES),
        choice("mix_columns", "policy_themes", AXES),
        choice("mix_detail", "groups", ("groups", "codes")),
        choice("mix_target", EVERY, (EVERY, *groups_of(TARGETS))),
        choice("mix_scope", "with_national", ("with_national", "own")),
        number("least", 3, low=1, high=20, step=1, probe=(1, 2, 4, 5)),
    ),
    recommends=_recommends,
)
def policies_beside_others(data: Data, p: Parameters) -> Answer:
    """Policies by two lists of codes, and the cells that others fill and this area does not."""
    if p["mix_rows"] == p["mix_columns"]:
        raise CannotAnswer("cannot-same-axes", "Lines and columns are the same list.")
    mix = mix_of(entries(data["policies"]), p, _peers(data))
    gaps, triples = mix.gaps, mix.triple_gaps
    return Answer(
        conclusion=Conclusion("gaps", [[mix.rows.codes[i], mix.columns.codes[j]] for i, j in gaps[:CONCLUDED]]),
        headline=count(len(mix.own)),
        says=recorded.statements(
            _leads(mix, p), _gaps(mix, gaps, p), _triples(mix, triples), _beside(mix, p), _lowered(mix, p),
            recorded.NOTHING_SAID),
        how_sure=_how_sure(mix),
        cannot_tell=(recorded.MEMBERS_ENTER, says("mix-cannot-effect"), says("mix-cannot-size")),
        tables=(
            gap_table(mix, gaps, p), triple_table(mix, triples, p), behind_table(mix, gaps), matrix_table(mix, p),
            records_table(mix, p), areas_table(mix),
        ),
        figures=(figure(mix, gaps, p),),
        onward=(
            Onward("ecoinnovation.policies", says("onward-eco-policies"), {"region": p["region"]}),
            Onward("ecoinnovation.transfer", says("onward-other-practices"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
        ),
        facts={
            "policies": count(len(mix.own)), "placed": count(mix.matrix.placed), "gaps": count(len(gaps)),
            "references": count(len(mix.others)), "triples": count(len(triples)),
        },
        missing_share=mix.matrix.unplaced / len(mix.own) if mix.own else None,
    )


def _leads(mix: Mix, p: Parameters) -> Says:
    cells = mix.matrix.own.size
    return says(
        "mix-leads", region=area(p["region"]), policies=count(len(mix.own)), above=count(mix.above),
        placed=count(mix.matrix.placed), filled=count(int((mix.matrix.own > 0).sum())), cells=count(cells),
    )


def _gaps(mix: Mix, gaps: list[tuple[int, ...]], p: Parameters) -> Says:
    if not gaps:
        return says("mix-no-gaps", region=area(p["region"]), **asked_of(mix))
    i, j = gaps[0]
    return says(
        "mix-gaps", region=area(p["region"]), gaps=count(len(gaps)), row=coded(mix.rows.name, mix.rows.codes[i]),
        column=coded(mix.columns.name, mix.columns.codes[j]), filled=count(int(mix.matrix.others[i, j])),
        **asked_of(mix),
    )


def _triples(mix: Mix, triples: list[tuple[int, ...]]) -> Says:
    axes = (mix.rows, mix.columns, mix.third)
    if not triples:
        return says("mix-no-triples", **asked_of(mix))
    first = listing(coded(axis.name, axis.codes[place]) for axis, place in zip(axes, triples[0], strict=True))
    return says("mix-triples", triples=count(len(triples)), first=first,
                filled=count(int(mix.triples.others[triples[0]])), **asked_of(mix))


def _beside(mix: Mix, p: Parameters) -> Says:
    """With whom the area is compared, and why with these."""
    silent = sum(not of_it for of_it in mix.theirs.values())
    return says(f"mix-beside-{mix.beside}", areas=count(len(mix.others)), records=count(p["mix_records"]),
                silent=count(silent), **named_areas(mix.others))


def _lowered(mix: Mix, p: Parameters) -> Says | None:
    """That a gap asks for fewer areas than the reader gave, for there are no more."""
    if mix.least == p["least"]:
        return None
    return says("mix-lowered", asked=count(p["least"]), areas=count(mix.least))


def _peers(data: Data) -> tuple[str, ...] | None:
    found = data.findings.get("peers")
    return None if found is None else tuple(row["area"] for row in found.rows("peers"))


def _how_sure(mix: Mix) -> tuple[Uncertainty, ...]:
    return (
        *([Uncertainty("recorded", says(
            "mix-unplaced", policies=count(len(mix.own)), unplaced=count(mix.matrix.unplaced)))] if mix.own else []),
        *([Uncertainty("choice", _otherwise(mix))] if len(mix.others) > 1 else []),
        *recorded.how_sure(mix.own),
    )


def _otherwise(mix: Mix) -> Says:
    """How many gaps there would be if one area fewer were asked for, or one more, where there are so many."""
    less, more = mix.least - 1, mix.least + 1
    can = "more" if less < 1 else "fewer" if more > len(mix.others) else "both"
    fewer, many = (int(((mix.matrix.own == 0) & (mix.matrix.others >= limit)).sum()) for limit in (less, more))
    return says("mix-choice", can=text(can), less=count(less), fewer=count(fewer), more=count(more), many=count(many))
