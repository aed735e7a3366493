"""Which eco-innovation policies, initiatives and studies exist, nationally and regionally?"""

from __future__ import annotations

from distretto.evidence.records import entries
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import listing
from distretto.themes.finding import Answer, Onward, says
from distretto.themes.parameters import Parameters, choice, region
from distretto.themes.values import area, count

KINDS = {"policies": "policy", "programmes": "programme", "tools": "tool", "studies": "study"}
"""By need: the kind of its records, in the order in which they are listed."""
EXTRA = {"level": "levels", "instruments": "instruments", "study_type": "study_types"}


@analysis(
    id="ecoinnovation.policies",
    version=5,
    needs={need: recorded.records(need, listing.ACTIVITIES, *EXTRA) for need in KINDS},
    methods=(Method("inventory", "n_a = Σ_r [a ∈ A(r)]", "Own"),),
    parameters=(region(), listing.counted_by(), choice("eco_kind", "all", ("all", *KINDS.values()))),
)
def policies(data: Data, p: Parameters) -> Answer:
    """What is recorded for the area on eco-innovation: policies, programmes, tools, studies and initiatives."""
    wanted = {need: kind for need, kind in KINDS.items() if p["eco_kind"] in ("all", kind)}
    found = listing.listed({kind: entries(data[need]) for need, kind in wanted.items()}, p)
    number, above = len(found.entries), sum(found.above)
    where = {"region": area(p["region"])}
    leads = says(
        "eco-policies", records=count(number), above=count(above),
        **{kind: count(found.kinds.count(kind)) for kind in KINDS.values()}, **where,
    )
    return Answer(
        conclusion=lists.conclusion(found),
        headline=count(number),
        says=recorded.statements(
            leads if number else says("eco-no-policies", every=count(found.every), **where),
            listing.activities_said(found, "eco-activities-said"),
            lists.gaps_said(found, "eco-policies-gaps", p),
            recorded.NOTHING_SAID,
        ),
        how_sure=listing.how_sure(found),
        cannot_tell=(recorded.MEMBERS_ENTER, says("eco-cannot-effect")),
        tables=(
            listing.records_table(found, says("eco-policies-title", **where), extra=EXTRA, kinds=True),
            lists.parts_table(found, says("eco-parts-title", **where)),
        ),
        figures=(lists.map_figure(found, p, says("eco-policies-map", records=count(number), **where)),),
        onward=(
            Onward("innovation.policy_mix", says("onward-policy-mix"), {"region": p["region"]}),
            Onward("ecoinnovation.inventory", says("onward-eco-clusters"), {"region": p["region"]}),
            Onward("ecoinnovation.mainstreaming", says("onward-mainstreaming"), {"region": p["region"]}),
        ),
        facts={"records": count(number), "above": count(above), "empty": count(len(found.empty))},
    )
