"""Where do top-down potential and bottom-up need agree: what data show beside what clusters say, by industry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from distretto.evidence.records import entries
from distretto.methods.top_down_bottom_up import Group
from distretto.themes import recorded
from distretto.themes.analysis import Method, Uses, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.cooperation.agreement_gaps import recommends
from distretto.themes.cooperation.agreement_sides import ORDER, Both, both_of
from distretto.themes.cooperation.partners_sides import FIELDS, side_of
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Figure,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters, number, region
from distretto.themes.specialisation.profile_words import age
from distretto.themes.values import area, count, industry, listing, share, times

NAMED = 4
LISTED = 30
EACH = 6
"""So many bars of a group, so that each has its place in the figure."""


def _region(p: Parameters) -> Mapping[str, Any]:
    return {"region": p["region"]}


@analysis(
    id="cooperation.agreement",
    needs={"clusters": recorded.records("clusters", *FIELDS)},
    uses={
        "profile": Uses("specialisation.profile", _region, optional=True),
        "frontier": Uses("specialisation.frontier", _region, optional=True),
        "chains": Uses("cooperation.value_chains", _region, optional=True),
    },
    methods=(Method("top_down_bottom_up", "LQ ≥ a ∨ k ≤ n, s > 0", "Fisher (1935)"),),
    parameters=(
        region(),
        number("agree_from", 1.5, low=1.0, high=5.0, step=0.1, probe=(1.0, 1.2, 2.0)),
        number("promising_first", 10, low=0, high=50, step=1, probe=(0, 5, 20)),
    ),
    gist=True,
    recommends=recommends,
)
def agreement(data: Data, p: Parameters) -> Answer:
    """Each industry with both sides: where they disagree, where no cluster speaks, where they agree, then the rest."""
    found = both_of(data, [side_of(entry) for entry in entries(data["clusters"])], p)
    where = {"region": area(p["region"])}
    if not found.sides:
        raise CannotAnswer("cannot-agreement-nobody", f"No cluster of {p['region']} is recorded.", **where)
    numbers: dict[str, Value] = {group: count(len(found.of(group))) for group in ORDER}
    silent = len(found.of("silent"))
    return Answer(
        conclusion=Conclusion(
            "agreement", {group: [found.divisions[i] for i in found.of(group)][:NAMED] for group in ORDER[:3]}),
        headline=count(silent) if found.has_data else None,
        says=recorded.statements(
            _leads(found, where), _stated(found), _no_base(found), _named(found, "silent"), _named(found, "agree"),
            _named(found, "between"), _named(found, "unknown"), _records(found, where), recorded.NOTHING_SAID,
        ),
        how_sure=_how_sure(data, found, p),
        cannot_tell=(says("agreement-cannot-lack"), says("agreement-cannot-chain"), recorded.MEMBERS_ENTER),
        tables=(_table(found, where, p),),
        figures=(_figure(where, found),) if found.has_data and found.of(*ORDER[:4]) else (),
        onward=(
            Onward("cooperation.partners", says("onward-partners"), _region(p)),
            Onward("specialisation.profile", says("onward-profile"), _region(p)),
            Onward("specialisation.priorities", says("onward-agreement-priorities"), _region(p)),
        ),
        facts={"clusters": count(len(found.sides)), **numbers},
        missing_share=_unknown(found) / len(found.divisions) if found.divisions else None,
    )


def _unknown(found: Both) -> int:
    return sum(group in ("unknown", "unheard") for group in found.views.groups)


def _leads(found: Both, where: Mapping[str, Any]) -> Says:
    if not found.has_data:
        return says("agreement-no-data", **where, spoken=count(len(found.of("unknown"))))
    return says(
        "agreement-lead", **where, silent=count(len(found.of("silent"))), no_base=count(len(found.of("no_base"))),
        agree=count(found.views.together), expected=count(round(found.views.expected)),
    )


def _stated(found: Both) -> Says | None:
    """That no record says what is offered or needed for any industry, where that is so: half of the question."""
    return says("agreement-nothing-stated") if found.states_nothing else None


def _named(found: Both, group: Group) -> Says | None:
    at = found.of(group)
    if not at or not found.has_data:
        return None
    return says(f"agreement-{group}", **_list(found, at))


def _list(found: Both, at: list[int]) -> dict[str, Any]:
    shown = at[:NAMED]
    return {"n": count(len(at)), "industries": listing(industry(found.divisions[i]) for i in shown),
            "more": count(len(at) - len(shown))}


def _no_base(found: Both) -> Says | None:
    at = found.of("no_base")
    if not at:
        return None
    return says("agreement-no-base", **_list(found, at), asked=count(sum(found.said[i].needs > 0 for i in at)))


def _records(found: Both, where: Mapping[str, Any]) -> Says:
    """How many records speak, and how many of them name no industry, so that nothing is heard of them."""
    return says("agreement-records", **where, records=count(len(found.sides)), above=count(found.above),
                without=count(found.naming_none))


def _how_sure(data: Data, found: Both, p: Parameters) -> tuple[Uncertainty, ...]:
    told = []
    if found.has_data:
        told.append(Uncertainty("chance", says(
            "agreement-chance", agree=count(found.views.together), tail=share(found.views.tail))))
        told.append(Uncertainty("hidden", says(
            "agreement-hidden", unknown=count(_unknown(found)), divisions=count(len(found.divisions)))))
        told.append(Uncertainty("choice", _choice(found, p)))
        latest = int(data.findings["profile"].parameters["year"])  # it is asked about its latest year
        told.append(age(latest, latest))
    return (*told, *recorded.how_sure([side.entry for side in found.sides if side.entry]))


def _choice(found: Both, p: Parameters) -> Says:
    """How many would have potential by their share of jobs alone, and from the usual share on."""
    known = [one.times for one in found.shown if one.times is not None]
    return says(
        "agreement-choice", start=times(p["agree_from"]), alone=count(sum(x >= p["agree_from"] for x in known)),
        usual=count(sum(x >= 1.0 for x in known)), first=count(p["promising_first"]),
    )


def _table(found: Both, where: Mapping[str, Any], p: Parameters) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for i in found.of(*ORDER):
        shown, said, code = found.shown[i], found.said[i], found.divisions[i]
        rows.append((
            code, code, f"agreement-group-{found.views.groups[i].replace('_', '-')}", shown.times,
            shown.promising(p["promising_first"]), shown.chain, said.works, said.offers, said.needs,
        ))
    columns = (
        Column("code", "code"), Column("industry", "industry"),
        Column("group", "term", label="column-agreement-group"), Column("lq", "times", label="column-times-europe"),
        Column("promising", "flag", label="column-agreement-promising"),
        Column("chain", "share", label="column-agreement-chain"),
        Column("works", "count", label="column-agreement-works"),
        Column("offers", "count", label="column-agreement-offers"),
        Column("needs", "count", label="column-agreement-needs"),
    )
    return Table("industries", says("agreement-title", **where), columns, tuple(rows),
                 note=says("agreement-note"), first=LISTED)


def _figure(where: Mapping[str, Any], found: Both) -> Figure:
    return Figure(
        "industries", "bars", "industries", says("agreement-figure", **where), says("agreement-figure-note"),
        says("agreement-figure-alt", **where, silent=count(len(found.of("silent"))),
             no_base=count(len(found.of("no_base")))),
        {"label": "industry", "value": "lq", "group": "group", "each_value": EACH},
    )
