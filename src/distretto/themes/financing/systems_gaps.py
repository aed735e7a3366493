"""What support systems lack beside those of other areas, and which parts of an area have none on record."""

from __future__ import annotations

from distretto.themes.finding import Finding, Value, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, code_of, named_areas, numbered
from distretto.themes.values import area, count, term

LEAST_OTHERS = 2
"""So many other areas must have what is missing here: what one alone has is no custom."""


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """No system at all; what others' systems have and none here, commonest first; parts of the area without one."""
    return (*_nothing(finding), *_elsewhere(finding), *_parts(finding))[:MOST]


def _nothing(finding: Finding) -> tuple[Gap, ...]:
    have = (row["have"] for _, row in numbered(finding, "elsewhere") if row["have"])
    others = sorted({code for codes in have for code in codes.split(";")})
    if finding.table("records")["rows"] or not others:
        return ()
    where = {"region": area(finding.parameters["region"])}
    return (Gap(
        "none", says("gap-systems-none", **where, others=count(len(others)), **named_areas(others)),
        says("gap-systems-none-consider", **where), Evidence(statement=0), Measure("programme"),
    ),)


def _parts(finding: Finding) -> tuple[Gap, ...]:
    """The parts without a recorded system, where other parts of the same area have one."""
    rows = numbered(finding, "parts")
    empty = [(at, row["area"]) for at, row in rows if not row["records"]]
    if len(empty) == len(rows):
        return ()
    told = {"region": area(finding.parameters["region"]), "parts": count(len(rows)),
            "full": count(len(rows) - len(empty))}
    return tuple(
        Gap(
            f"part-{code}", says("gap-systems-part", **told, part=area(code)),
            says("gap-systems-none-consider", region=area(code)), Evidence("parts", at), Measure("programme"),
        )
        for at, code in empty
    )


def _elsewhere(finding: Finding) -> tuple[Gap, ...]:
    """Kinds of support, and parts of a procedure or of terms, that no programme here has and several areas have."""
    programmes = len(finding.table("records")["rows"])
    if not programmes:
        return ()
    lacking = [
        (-row["others"], at, row) for at, row in numbered(finding, "elsewhere")
        if not row["own"] and row["others"] >= LEAST_OTHERS
    ]
    gaps = []
    for _, at, row in sorted(lacking, key=lambda one: one[:2]):
        kind = "form" if row["form"] else "stated"
        name = f"form-{code_of(row['form'])}" if row["form"] else row["what"].removeprefix("systems-")
        told = {
            "region": area(finding.parameters["region"]), "programmes": count(programmes),
            "others": count(row["others"]), **named_areas(row["have"].split(";")),
            "what": Value("coded", row["form"]) if row["form"] else term(f"gap-part-{name}"),
        }
        codes = (row["form"],) if row["form"] else ()
        gaps.append(Gap(
            name, says(f"gap-systems-{kind}", **told), says(f"gap-systems-{kind}-consider", **told),
            Evidence("elsewhere", at), Measure("programme", codes),
        ))
    return tuple(gaps)
