"""keep.eu, Interreg projects of 2014-2020 closed by 2019: in which projects the partners of a region took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import interreg_keep
from distretto.evidence.sources.cordis_h2020 import REGION, area_of
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import Parsed, Source

NAME = "interreg_participations"
UNIT = "participations"


def parse(folder: Path) -> Parsed:
    """Rows of `interreg_participations`: one for each area and project of two partners or more.

    `geo` is the NUTS 2 region, or the country where keep.eu knows no region; `industry` the project; `time` the year
    in which it began.
    """
    return rows_of(interreg_keep.projects(folder), interreg_keep.partners(folder))


def rows_of(projects: Mapping[str, interreg_keep.Project], partners: Sequence[interreg_keep.Partner]) -> Parsed:
    """Rows of `interreg_participations` from projects and their partners."""
    size = Counter(partner.project for partner in partners)
    kept = [partner for partner in partners if size[partner.project] > 1 and partner.country]
    cells = Counter(
        (area_of(one.country, one.region[:REGION]), f"keep-{one.project}", projects[one.project].start) for one in kept
    )
    keys = sorted(cells)
    area, project, year = (np.array(column, dtype=object) for column in zip(*keys, strict=True))
    rows = tidy(NAME, indicator=UNIT, geo=area, industry=project, time=year.astype(np.int16), unit=UNIT,
                value=np.array([cells[key] for key in keys], dtype=np.float64))
    return Parsed(rows, left_out={
        "participations_without_partner": sum(size[partner.project] == 1 for partner in partners),
        "participations_without_country": sum(not partner.country for partner in partners),
        "participations_without_region": sum(cells[key] for key in keys if len(key[0]) != REGION),
    })


SOURCE = Source(
    name=NAME,
    provider=interreg_keep.PROVIDER,
    table_code="keep.eu, closed projects 2014-2020",
    licence=interreg_keep.TERMS,
    citation=interreg_keep.CITATION,
    retrieved="2019-11",
    version="2019-11",
    edition="2013",
    indicators=(Indicator(UNIT, UNIT),),
    files=(interreg_keep.PROJECTS, interreg_keep.PARTNERS),
    reuse="authorised",
    parse=parse,
)
