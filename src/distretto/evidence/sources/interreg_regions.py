"""keep.eu, Interreg projects of 2014-2020 by region, theme and year in which they began."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import interreg_keep
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "interreg_regions"
INDICATORS = {
    "projects": "projects", "participations": "participations", "leading_participations": "participations",
    "project_budgets": "eur", "budget_shares": "eur", "eu_funding_shares": "eur",
}
SHARED = ("budget_shares", "eu_funding_shares")
"""Divided evenly among a project's partners by us, and so estimates; they add up over regions, budgets do not."""

Cell = tuple[str, str, int]
"""Region, theme, year."""


def parse(folder: Path) -> Parsed:
    """Rows of `interreg_regions`: countries and NUTS 2 and 3 regions that took part; `industry` is the theme.

    TOTAL counts each project once; a project has up to three themes, so themes do not add up to it. A partner
    without a region counts in its country alone. A region that is not there took part in no closed project.
    """
    return rows_of(interreg_keep.projects(folder), interreg_keep.partners(folder))


def rows_of(projects: Mapping[str, interreg_keep.Project], partners: Sequence[interreg_keep.Partner]) -> Parsed:
    """Rows of `interreg_regions` from projects and their partners."""
    size = Counter(partner.project for partner in partners)
    cells: dict[str, dict[Cell, float]] = {name: defaultdict(float) for name in INDICATORS}
    took_part: set[tuple[str, Cell]] = set()
    for partner in partners:
        project = projects[partner.project]
        for cell in _cells(partner, project):
            cells["participations"][cell] += 1
            cells["leading_participations"][cell] += partner.leads
            cells["budget_shares"][cell] += interreg_keep.share(project.budget, size[project.id])
            cells["eu_funding_shares"][cell] += interreg_keep.share(project.eu_funding, size[project.id])
            if (project.id, cell) not in took_part:
                took_part.add((project.id, cell))
                cells["projects"][cell] += 1
                cells["project_budgets"][cell] += project.budget
    without = sum(not partner.region for partner in partners)
    return Parsed(_table(cells), left_out={"participations_without_region": without})


def _cells(partner: interreg_keep.Partner, project: interreg_keep.Project) -> list[Cell]:
    places = dict.fromkeys((partner.country, *((partner.region[:4], partner.region) if partner.region else ())))
    return [(place, theme, project.start) for place in places for theme in ("TOTAL", *project.themes)]


def _table(cells: dict[str, dict[Cell, float]]) -> pa.Table:
    import pyarrow as pa

    tables = []
    for indicator, found in cells.items():
        keys = sorted(found)
        geo, theme, year = (np.array(column, dtype=object) for column in zip(*keys, strict=True))
        tables.append(tidy(
            NAME, indicator=indicator, geo=geo, industry=theme, time=year.astype(np.int16),
            unit=INDICATORS[indicator], value=np.round([found[key] for key in keys], 2),
            flag="e" if indicator in SHARED else "",
        ))
    return pa.concat_tables(tables)


SOURCE = Source(
    name=NAME,
    provider=interreg_keep.PROVIDER,
    table_code="keep.eu, closed projects 2014-2020",
    licence=interreg_keep.TERMS,
    citation=interreg_keep.CITATION,
    retrieved="2019-11",
    version="2019-11",
    edition="2013",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in INDICATORS.items()),
    files=(interreg_keep.PROJECTS, interreg_keep.PARTNERS),
    reuse="authorised",
    parse=parse,
)
