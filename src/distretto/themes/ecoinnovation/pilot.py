"""Which measure do we pilot?

Without a practice: the pilots recorded, and what of a logical framework each has. With one: the framework of a pilot
after it, filled with what the practice says and with baselines of the area; what it does not say stays open, with what
to write.
"""

from __future__ import annotations

from distretto.evidence.records import Entry, entries
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import contexts, pilot_baselines, pilot_framework, pilots_recorded
from distretto.themes.ecoinnovation.pilot_gaps import recommends
from distretto.themes.ecoinnovation.transfer import chosen_practice
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, choice, region
from distretto.themes.values import area, count, listing, term
from distretto.themes.values import year as year_value

METHOD = Method("logical_framework", "impact ← outcome ← outputs ← activities", "European Commission (2004)")


def _chosen(p: Parameters) -> bool:
    return bool(p["practice"])


@analysis(
    id="ecoinnovation.pilot",
    gist=True,
    needs={
        "pilots": recorded.records("pilots", *pilots_recorded.FIELDS),
        "practices": recorded.records("practices", *pilot_framework.FIELDS),
        **{name: Need(need.dataset, need.indicators, when=_chosen) for name, need in contexts.NEEDS.items()},
        "business": Need("sbs_regional", ("persons_employed",), lambda p: {"years": (pilot_baselines.YEAR,)}, _chosen),
    },
    methods=(METHOD,),
    parameters=(
        region(),
        Parameter("practice", "text", optional=True),
        choice("pilots", "ecoinnovation", ("every", "ecoinnovation")),
    ),
    recommends=recommends,
)
def pilot(data: Data, p: Parameters) -> Answer:
    """The pilots recorded for the area, or the framework of a pilot after one practice."""
    if not _chosen(p):
        return pilots_recorded.about_recorded(data, p)
    return _about_one(data, p, chosen_practice(entries(data["practices"]), p["practice"]))


def _about_one(data: Data, p: Parameters, entry: Entry) -> Answer:
    parts = pilot_framework.parts_of(entry)
    said = [part for part in parts if part.told]
    open_ = [part for part in parts if not part.told]
    baselines = pilot_baselines.baselines(data, p, entry)
    known = [one for one in baselines if one.value is not None]
    own, assumptions = pilot_framework.own_indicators(entry), pilot_framework.assumptions(entry)
    where = {"region": area(p["region"]), "practice": recorded.named(entry)}
    return Answer(
        conclusion=Conclusion("framework", sorted(part.name for part in open_)),
        headline=count(len(said)),
        says=recorded.statements(
            says("pilot-framework", said=count(len(said)), parts=count(len(parts)), **where),
            _open(open_),
            says("pilot-baselines", known=count(len(known)), asked=count(len(baselines)), **where),
            says("pilot-own-indicators", indicators=count(len(own)), **where),
            says("pilot-assumptions", assumptions=count(len(assumptions)), **where),
            says("pilot-own-practice", **where) if recorded.is_of(entry, p.area().members) else None,
        ),
        how_sure=(
            *([Uncertainty("age", says("pilot-years", first=year_value(min(one.year for one in known if one.year)),
                                       last=year_value(max(one.year for one in known if one.year))))] if known else []),
            recorded.how_sure((entry,))[0],
        ),
        cannot_tell=(
            says("pilot-cannot-work"), says("pilot-no-promise"), says("pilot-cannot-targets"), recorded.MEMBERS_ENTER,
        ),
        tables=(
            pilot_framework.framework_table(parts, where), pilot_baselines.table(baselines, where),
            pilot_framework.indicators_table(own, where), pilot_framework.assumptions_table(assumptions, where),
        ),
        onward=(
            Onward("ecoinnovation.transfer", says("onward-pilot-transfer"),
                   {"region": p["region"], "practice": entry.key}),
            Onward("ecoinnovation.pilot", says("onward-pilots-recorded"), {"region": p["region"]}),
            Onward("financing.calls", says("onward-pilot-calls"), {"region": p["region"]}),
        ),
        facts={"said": count(len(said)), "open": count(len(open_)), "baselines": count(len(known)),
               "assumptions": count(len(assumptions))},
        missing_share=len(open_) / len(parts),
    )


def _open(open_: list[pilot_framework.Part]) -> Says | None:
    """Which parts the practice leaves open."""
    if not open_:
        return None
    return says("pilot-open", open=count(len(open_)), names=listing(term(part.label) for part in open_))
