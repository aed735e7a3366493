"""How concentrated and how varied an area's economy is, and where that puts it among the regions."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from distretto.methods.concentration import gini_of_quotients, herfindahl, hoover, krugman, theil
from distretto.methods.variety import variety
from distretto.themes.finding import Column, Scalar, Table, says
from distretto.themes.specialisation.employment import Employment, Floats, Line

ENOUGH = 0.9
"""A region counts for comparison when its published divisions hold so much of its jobs."""


def diversity_table(jobs: Employment, line: Line, reference: Line, *, ranked: bool) -> Table:
    """Measures of concentration and variety of the published divisions.

    With the area's position among regions where it is `ranked`: where it is a region itself.
    """
    cells = jobs.table(jobs.regions)
    totals = jobs.totals(jobs.regions)
    covered = np.nansum(cells, axis=1) >= ENOUGH * totals
    others = cells[covered]
    groups = [tuple(code[0] for code in jobs.divisions)]
    rows: list[tuple[Scalar, ...]] = []
    for key, measure in _measures(reference.published, groups).items():
        own = float(measure(line.published[None, :])[0])
        position: tuple[Scalar, ...] = ()
        if ranked:
            known = (values := measure(others))[~np.isnan(values)]
            position = (int(1 + (known > own + 1e-12).sum()), int(known.size))
        rows.append((f"measure-{key}", own, *position))
    places = (Column("rank", "count"), Column("among", "count")) if ranked else ()
    return Table(
        "diversity",
        says("profile-diversity-table"),
        (Column("measure", "term"), Column("value", "number"), *places),
        tuple(rows),
        says("profile-diversity-note") if ranked else None,
    )


def _measures(reference: Floats, groups: list[tuple[str, ...]]) -> dict[str, Callable[[Floats], Floats]]:
    return {
        "herfindahl": lambda x: herfindahl(x),
        "krugman": lambda x: krugman(x, reference=reference),
        "hoover": lambda x: hoover(x, reference=reference),
        "gini": lambda x: gini_of_quotients(x, reference=reference),
        "theil": lambda x: theil(x, reference=reference),
        "entropy": lambda x: variety(x, groups).total,
        "unrelated-variety": lambda x: variety(x, groups).unrelated,
        "related-variety": lambda x: variety(x, groups).related,
    }
