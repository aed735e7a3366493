"""Where data and clusters disagree, for people to decide on: strengths of which no cluster speaks, and words that no
figure bears out."""

from __future__ import annotations

from typing import Any

from distretto.themes.finding import Finding, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, numbered
from distretto.themes.values import area, industry, text, times

SILENT, NO_BASE = "agreement-group-silent", "agreement-group-no-base"
MOST_NO_BASE = 4
"""So many of what clusters speak of without a base are offered, so that strengths keep their place."""


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """What clusters speak of where data see little, then strong and promising industries of which none speaks."""
    rows = numbered(finding, "industries")
    no_base = [_gap(finding, at, row, "no-base") for at, row in rows if row["group"] == NO_BASE][:MOST_NO_BASE]
    silent = [_gap(finding, at, row, "silent") for at, row in rows if row["group"] == SILENT]
    return (*no_base, *silent[: MOST - len(no_base)])


def _gap(finding: Finding, at: int, row: dict[str, Any], kind: str) -> Gap:
    told = {
        "region": area(finding.parameters["region"]), "industry": industry(row["industry"]),
        "times": times(row["lq"]), "known": text("no" if row["lq"] is None else "yes"),
        "promising": text("yes" if row["promising"] else "no"),
    }
    return Gap(
        f"{kind}-{row['code']}", says(f"gap-agreement-{kind}", **told), says(f"gap-agreement-{kind}-consider", **told),
        Evidence("industries", at), Measure("cluster"),
    )
