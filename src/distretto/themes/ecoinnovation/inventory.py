"""Which eco-innovation clusters are there in the area, and where?"""

from __future__ import annotations

from distretto.evidence.records import entries
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import listing
from distretto.themes.finding import Answer, Onward, says
from distretto.themes.parameters import Parameters, region
from distretto.themes.values import area, count

EXTRA = {"label": "labels", "legal_form": "legal_forms"}


@analysis(
    id="ecoinnovation.inventory",
    version=5,
    needs={"clusters": recorded.records("clusters", listing.ACTIVITIES, *EXTRA)},
    methods=(Method("inventory", "n_a = Σ_r [a ∈ A(r)]", "Own"),),
    parameters=(region(), listing.counted_by()),
)
def inventory(data: Data, p: Parameters) -> Answer:
    """The clusters recorded for the area that say they are about eco-innovation, by part of the area."""
    found = listing.listed({"cluster": entries(data["clusters"])}, p)
    number = len(found.entries)
    where = {"region": area(p["region"])}
    there = {"every": count(found.every), "above": count(found.every_above), **where}
    return Answer(
        conclusion=lists.conclusion(found),
        headline=count(number),
        says=recorded.statements(
            says("eco-clusters", clusters=count(number), **there) if number else says("eco-no-clusters", **there),
            listing.activities_said(found, "eco-activities-said"),
            lists.gaps_said(found, "eco-clusters-gaps", p),
            recorded.NOTHING_SAID,
        ),
        how_sure=listing.how_sure(found),
        cannot_tell=(recorded.MEMBERS_ENTER, says("eco-cannot-weight")),
        tables=(
            listing.records_table(found, says("eco-clusters-title", **where), extra=EXTRA, kinds=False),
            lists.parts_table(found, says("eco-parts-title", **where)),
        ),
        figures=(lists.map_figure(found, p, says("eco-clusters-map", clusters=count(number), **where)),),
        onward=(
            Onward("ecoinnovation.policies", says("onward-eco-policies"), {"region": p["region"]}),
            Onward("ecoinnovation.mainstreaming", says("onward-mainstreaming"), {"region": p["region"]}),
            Onward("ecoinnovation.within_reach", says("onward-within-reach"), {"region": p["region"]}),
        ),
        facts={"clusters": count(number), "every": count(found.every), "empty": count(len(found.empty))},
    )
