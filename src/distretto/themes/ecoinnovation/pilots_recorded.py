"""The pilots recorded for an area, and which parts of a logical framework each of them has."""

from __future__ import annotations

from collections import Counter

from distretto.evidence.records import Entry, entries
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.listing import ACTIVITIES, THEME
from distretto.themes.finding import Answer, Cell, Column, Onward, says
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, listing, term, text

FIELDS = (
    "impact", "outcome", "outputs", "activities", "assumptions", "budget", "status", ACTIVITIES,
    "indicators.indicator", "indicators.baseline", "indicators.target",
)
PARTS = {"goal": "impact", "purpose": "outcome", "results": "outputs", "activities": "activities",
         "assumptions": "assumptions"}
"""The parts of a framework in words, and the field of a pilot that holds each."""
NAMED = 3


def has(entry: Entry) -> dict[str, bool]:
    """Which parts a pilot has: each in words, indicators, and an indicator with both baseline and target."""
    lines = entry.lines("indicators")
    return {
        **{part: bool(entry.texts(field)) for part, field in PARTS.items()},
        "indicators": bool(lines),
        "measured": any(line.get("baseline") and line.get("target") for line in lines),
    }


def about_recorded(data: Data, p: Parameters) -> Answer:
    """The pilots of the area and of larger ones around it, with the parts of a framework that each has."""
    found = lists.listed({"pilot": entries(data["pilots"])}, p, lambda entry: _counts(entry, p["pilots"]))
    number, where = len(found.entries), {"region": area(p["region"])}
    parts = [has(entry) for entry in found.entries]
    whole = sum(all(one.values()) for one in parts)
    lacking = Counter(name for one in parts for name, there in one.items() if not there)
    order = sorted(lacking, key=lambda name: (-lacking[name], list(parts[0]).index(name)))[:NAMED] if parts else []
    columns = [
        Column("status", "coded", label="column-pilot-status"),
        *(Column(name, "flag", label=f"pilot-part-{name}") for name in (*PARTS, "indicators", "measured")),
    ]

    def cells(entry: Entry) -> list[Cell]:
        return [recorded.coded(entry, "status", "policy_status"), *has(entry).values()]

    return Answer(
        conclusion=lists.conclusion(found),
        headline=count(number),
        says=recorded.statements(
            says("pilots-recorded", pilots=count(number), which=text(p["pilots"]), whole=count(whole), **where)
            if number else says("pilots-none", every=count(found.every), **where),
            says("pilots-lack", pilots=count(number), names=listing(term(f"pilot-part-{name}") for name in order))
            if order else None,
            says("pilots-choose", **where),
            recorded.NOTHING_SAID,
        ),
        how_sure=lists.how_sure(found),
        cannot_tell=(recorded.MEMBERS_ENTER, says("pilots-cannot-success")),
        tables=(
            lists.records_table(found, says("pilots-title", **where), columns, cells),
            lists.parts_table(found, says("eco-parts-title", **where)),
        ),
        onward=(
            Onward("ecoinnovation.transfer", says("onward-green-practices"),
                   {"region": p["region"], "practices": THEME}),
            Onward("ecoinnovation.within_reach", says("onward-within-reach"), {"region": p["region"]}),
        ),
        facts={"pilots": count(number), "every": count(found.every), "whole": count(whole)},
    )


def _counts(entry: Entry, which: str) -> bool:
    return which == "every" or THEME in entry.codes("themes") or bool(entry.codes(ACTIVITIES))
