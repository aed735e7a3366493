"""keep.eu, the Interreg projects of 2014-2020 on clustering and economic cooperation, one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import interreg_keep
from distretto.evidence.sources.source import Parsed, Source

NAME = "interreg_projects"
LANGUAGE = "en"
FIELDS = (
    "acronym", "budget", "end", "eu_funding", "language", "objective", "partners.country", "partners.leads",
    "partners.region", "programme", "start", "themes", "title",
)


def parse(folder: Path) -> Parsed:
    """Records of `interreg_projects`: title, programme, themes, years, budget in euro, and the partners' places.

    A line of `partners` is one participation: its country, its NUTS 3 region where known, and whether it leads (1).
    """
    return rows_of(interreg_keep.projects(folder), interreg_keep.partners(folder))


def rows_of(every: Mapping[str, interreg_keep.Project], participations: Sequence[interreg_keep.Partner]) -> Parsed:
    """Records of `interreg_projects` from projects and their partners."""
    partners = defaultdict(list)
    for partner in participations:
        partners[partner.project].append(partner)
    chosen = [project for project in every.values() if interreg_keep.CLUSTERING in project.themes]
    values = [value for project in chosen for value in _values(project, partners[project.id])]
    return Parsed(records_table(values), left_out={"projects_on_other_themes": len(every) - len(chosen)})


def _values(project: interreg_keep.Project, partners: list[interreg_keep.Partner]) -> Iterator[RecordValue]:
    key = f"keep-{project.id}"
    texts = {"acronym": project.acronym, "programme": project.programme, "title": project.name or project.acronym}
    for field, text in texts.items():
        yield RecordValue(key, 1, LANGUAGE, field, text=text)
    yield RecordValue(key, 1, LANGUAGE, "language", code=LANGUAGE)
    yield RecordValue(key, 1, LANGUAGE, "start", year=float(project.start))
    if project.end is not None:
        yield RecordValue(key, 1, LANGUAGE, "end", year=float(project.end))
    for field, amount in (("budget", project.budget), ("eu_funding", project.eu_funding)):
        if not np.isnan(amount):
            yield RecordValue(key, 1, LANGUAGE, field, number=amount)
    for theme in project.themes:
        yield RecordValue(key, 1, LANGUAGE, "themes", code=theme)
    if project.objective:
        yield RecordValue(key, 1, LANGUAGE, "objective", code=project.objective)
    for line, partner in enumerate(partners):
        yield RecordValue(key, 1, LANGUAGE, "partners.country", line, code=partner.country, geo=partner.country)
        yield RecordValue(key, 1, LANGUAGE, "partners.leads", line, number=float(partner.leads))
        if partner.region:
            yield RecordValue(key, 1, LANGUAGE, "partners.region", line, code=partner.region, geo=partner.region)


SOURCE = Source(
    name=NAME,
    provider=interreg_keep.PROVIDER,
    table_code="keep.eu, closed projects 2014-2020",
    licence=interreg_keep.TERMS,
    citation=interreg_keep.CITATION,
    retrieved="2019-11",
    version="2019-11",
    edition="2013",
    indicators=tuple(Indicator(field, "") for field in FIELDS),
    files=(interreg_keep.PROJECTS, interreg_keep.PARTNERS),
    reuse="authorised",
    parse=parse,
    shape="records",
)
