"""Does the smart specialisation strategy meet the seven criteria of the enabling condition?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from distretto.evidence.classifications.code_lists import Code, file_list
from distretto.evidence.records import Entry, RecordValue, entries, words
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Finding,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.gaps import Evidence, Gap, Measure, code_of, numbered
from distretto.themes.parameters import Parameters, day, region
from distretto.themes.strategies import strategy_of, strategy_parameter
from distretto.themes.values import area, coded, count, listing, text

CRITERIA = "criteria"
FIELDS = tuple(
    f"criteria.{name}" for name in ("criterion", "state", "evidence", "evidence_day", "evidence_record", "gap")
)
LIGHTS = ("green", "amber", "red", "not_applicable", "empty")
"""How a criterion stands: met with evidence younger than its rule; partly met, or with evidence that is too old or
undated; not met; not applicable; nothing entered, or not known."""


@dataclass(frozen=True)
class Standing:
    """One criterion: what the strategy's record says of it, and how that stands on the day asked about."""

    code: str
    state: str
    evidence: Cell
    when: str
    age: int | None
    rule: int
    gap: Cell
    light: str


def _recommends(finding: Finding) -> tuple[Gap, ...]:
    """The criteria that are not met with evidence young enough, in their order."""
    where = area(finding.parameters["region"])
    gaps = []
    for at, row in numbered(finding, "criteria"):
        light = row["light"].removeprefix("light-")
        if light in ("green", "not-applicable"):
            continue
        told = {"region": where, "criterion": Value("coded", row["criterion"])}
        gaps.append(Gap(
            code_of(row["criterion"]), says("gap-criterion", **told, light=text(light), rule=count(row["rule_months"])),
            says("gap-criterion-consider", **told), Evidence("criteria", at), Measure("strategy", (row["criterion"],)),
        ))
    return tuple(gaps)


@analysis(
    id="innovation.strategy",
    version=2,
    needs={"strategies": recorded.records("strategies", *FIELDS, "status")},
    methods=(Method("s3_criteria", "Δt ≤ t*", "Regulation (EU) 2021/1060, annex IV"),),
    parameters=(region(), strategy_parameter(), day()),
    recommends=_recommends,
)
def strategy(data: Data, p: Parameters) -> Answer:
    """The seven criteria of a strategy: evidence, its age against the rule, and what is missing."""
    entry, above = strategy_of(entries(data["strategies"]), p)
    found = tuple(_standing(entry, code, p["as_of"]) for code in file_list(CRITERIA).codes)
    by = {light: [one.code for one in found if one.light == light] for light in LIGHTS}
    where = {"region": area(p["region"]), "strategy": recorded.named(entry)}
    number = {"criteria": count(len(found))}
    return Answer(
        conclusion=Conclusion("criteria", by),
        headline=count(len(by["green"])),
        says=recorded.statements(
            _leads(by, where, number),
            says("s3-of-larger", **where) if above else None,
            says("s3-missing", names=_codes(by["empty"]), missing=count(len(by["empty"])), **number)
            if by["empty"] and len(by["empty"]) < len(found) else None,
            says("s3-old", names=_codes(old), number=count(len(old))) if (old := _old(found)) else None,
            recorded.NOTHING_SAID,
        ),
        how_sure=(
            Uncertainty("choice", says("s3-rule", own=count(len(found)))),
            *recorded.how_sure((entry,)),
        ),
        cannot_tell=(says("s3-cannot-commission"), recorded.MEMBERS_ENTER),
        tables=(_table(found, p),),
        onward=(
            _onward("specialisation.priorities", "onward-priorities", p),
            _onward("specialisation.profile", "onward-profile", p),
            _onward("innovation.policy_mix", "onward-policy-mix", p),
        ),
        facts={light: count(len(codes)) for light, codes in by.items()},
        missing_share=len(by["empty"]) / len(found),
    )


def _leads(by: dict[str, list[str]], where: dict[str, Value], number: dict[str, Value]) -> Says:
    if len(by["empty"]) == number["criteria"].v:
        return says("s3-nothing", **where, **number)
    return says("s3", **where, **number, **{light.replace("_", ""): count(len(codes)) for light, codes in by.items()})


def _standing(entry: Entry, criterion: Code, as_of: str | None) -> Standing:
    """How one criterion stands; a criterion without a line of its own is empty, never unmet."""
    line = next((one for one in entry.lines(CRITERIA) if _code(one, "criterion") == criterion.code), None)
    rule = int(criterion.extra["rule_months"])
    if line is None:
        return Standing(criterion.code, "unknown", None, "", None, rule, None, "empty")
    state = _code(line, "state") or "unknown"
    when = next((value.text for value in line.get("evidence_day", ())), "")
    age = months(when, as_of) if when and as_of else None
    evidence = dict(words(line.get("evidence", ()), entry.original)) or None
    has_evidence = evidence is not None or bool(_code(line, "evidence_record"))
    light = _light(state, fresh=has_evidence and age is not None and 0 <= age <= rule)
    gap = dict(words(line.get("gap", ()), entry.original)) or None
    return Standing(criterion.code, state, evidence, when, age, rule, gap, light)


def _light(state: str, *, fresh: bool) -> str:
    """Green needs both: met, and evidence younger than its rule on the day asked about."""
    if state == "met":
        return "green" if fresh else "amber"
    return {"partly": "amber", "not_met": "red", "not_applicable": "not_applicable"}.get(state, "empty")


def _code(line: Mapping[str, Sequence[RecordValue]], column: str) -> str:
    return next((value.code for value in line.get(column, ()) if value.code), "")


def months(when: str, as_of: str) -> int:
    """Whole months between two days; negative where the evidence is of a later day.

    Evidence of which the month or the year alone is known counts from the first day of it: never younger than it is.
    """
    then, now = date.fromisoformat(f"{when}-01-01"[:10]), date.fromisoformat(as_of)
    return (now.year - then.year) * 12 + now.month - then.month - (now.day < then.day)


def _old(found: Sequence[Standing]) -> list[str]:
    """The criteria that are met, with evidence that is not younger than its rule or has no day."""
    return [one.code for one in found if one.state == "met" and one.light == "amber"]


def _codes(codes: Sequence[str]) -> Value:
    return listing(coded(CRITERIA, code) for code in codes)


def _table(found: Sequence[Standing], p: Parameters) -> Table:
    columns = (
        Column("criterion", "coded", label="column-criterion"), Column("light", "term", label="column-light"),
        Column("state", "coded", label="column-criterion-state"), Column("evidence", "words", label="column-evidence"),
        Column("evidence_day", "moment", label="column-evidence-day"),
        Column("age_months", "count", label="column-evidence-age"), Column("rule_months", "count", label="column-rule"),
        Column("gap", "words", label="column-gap"),
    )
    rows = tuple(
        (
            f"{CRITERIA}:{one.code}", f"light-{one.light.replace('_', '-')}", f"criterion_states:{one.state}",
            one.evidence, one.when or None, one.age, one.rule, one.gap,
        )
        for one in found
    )
    note = says("s3-table-note", day=Value("moment", p["as_of"])) if p["as_of"] else says("s3-table-no-day")
    return Table("criteria", says("s3-table-title", region=area(p["region"])), columns, rows, note=note)


def _onward(to: str, key: str, p: Parameters) -> Onward:
    return Onward(to, says(key), {"region": p["region"]})
