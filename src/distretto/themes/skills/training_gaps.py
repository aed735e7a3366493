"""Fields of education that lead to occupations short of people, and in which few graduate, for people to decide on."""

from __future__ import annotations

from distretto.themes.finding import Finding, Value, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, code_of, numbered
from distretto.themes.values import area, number, times


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """The fields that are short of people and of graduates, those that face the strongest shortage first."""
    short = [(at, row) for at, row in numbered(finding, "fields") if row["verdict"] == "training-verdict-short-few"]
    return tuple(_gap(finding, at, row) for at, row in short[:MOST])


def _gap(finding: Finding, at: int, row: dict[str, object]) -> Gap:
    told = {
        "region": area(str(finding.parameters["region"])),
        "country": area(str(finding.content["facts"]["country"]["v"])), "field": Value("coded", row["field"]),
        "occupations": Value("coded", row["short"]), "relative": times(_number(row["relative"])),
        "shortage": number(_number(row["shortage"])),
    }
    return Gap(code_of(str(row["field"])), says("gap-training", **told), says("gap-training-consider", **told),
               Evidence("fields", at), Measure("practice"))


def _number(cell: object) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None
