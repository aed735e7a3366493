"""Horizon 2020: in which projects the organisations of a region took part, by type of organisation.

Projects of one partner link nobody and are left out. Who works with whom follows from the rest
(`methods/networks`), by whatever year, programme or type a reader asks about.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import cordis_h2020
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "h2020_participations"
UNIT = "participations"


def parse(folder: Path) -> Parsed:
    """Rows of `h2020_participations`: one for each type of organisation, area and project.

    `indicator` is the type; `geo` the NUTS 2 region, or the country (of any continent) where the region is not known;
    `industry` the project's number in CORDIS; `time` the year in which it began.
    """
    return rows_of(cordis_h2020.participations(folder))


def rows_of(read: cordis_h2020.Participations, dataset: str = NAME) -> Parsed:
    """Rows of `h2020_participations`, or of another programme's data set, from all participations with a partner."""
    cells = Counter(zip(read.kind, read.area, read.project, read.year.tolist(), strict=True))
    keys = sorted(cells)
    kind, area, project, year = (np.array(column, dtype=object) for column in zip(*keys, strict=True))
    rows = tidy(dataset, indicator=kind, geo=area, industry=project, time=year.astype(np.int16), unit=UNIT,
                value=np.array([cells[key] for key in keys], dtype=np.float64))
    without = sum(len(area) != cordis_h2020.REGION for area in read.area)
    return Parsed(rows, left_out={
        "participations_without_partner": read.alone, "participations_without_year": read.undated,
        "participations_without_region": without,
    })


SOURCE = Source(
    name=NAME,
    provider=cordis_h2020.PROVIDER,
    table_code="Horizon 2020 participations",
    licence=COMMISSION_TERMS,
    citation=cordis_h2020.CITATION,
    retrieved="2020-12",
    version="2020-12",
    edition="2013",
    indicators=tuple(Indicator(kind, UNIT) for kind in cordis_h2020.TYPES.values()),
    files=cordis_h2020.FILES,
    reuse="authorised",
    parse=parse,
)
