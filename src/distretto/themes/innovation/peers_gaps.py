"""In which results a region stands behind the regions most alike in structure."""

from __future__ import annotations

from distretto.themes.finding import Finding, Value, says
from distretto.themes.gaps import Evidence, Gap, Measure, code_of, numbered
from distretto.themes.values import area, count, number, year

BEHIND, MOST = -0.2, 5
"""So far below the middle of the peers, in standard deviations, a result is a gap; so many are offered."""


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """The results in which the region stands behind the middle of its peers, the widest first.

    What regions are matched by is alike by construction and never a gap.
    """
    behind = [
        (row["beside"], at, row) for at, row in numbered(finding, "indicators")
        if row["beside"] is not None and row["beside"] <= BEHIND and not row["matched"]
    ]
    where, peers = area(finding.parameters["region"]), count(len(finding.table("peers")["rows"]))
    return tuple(
        Gap(
            code_of(row["indicator"]),
            says("gap-peers", region=where, indicator=Value("coded", row["indicator"]), year=year(row["year"]),
                 value=number(row["value"]), median=number(row["peers"]), peers=peers),
            says("gap-peers-consider", region=where),
            Evidence("indicators", at), Measure("policy"),
        )
        for _, at, row in sorted(behind, key=lambda one: one[:2])[:MOST]
    )
