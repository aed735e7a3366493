"""The tables and figures of the answer about jobs in clusters."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from distretto.evidence.classifications.areas import Area
from distretto.themes.asking import Data
from distretto.themes.finding import Cell, Column, Figure, Table, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.skills.clusters_jobs import Clusters, Course
from distretto.themes.skills.further_quality import Further
from distretto.themes.skills.quality import DIMENSION, MEASURES, Quality, young_share
from distretto.themes.specialisation.pay import pay_of
from distretto.themes.values import area, term

NOT_MEASURED = ("security", "conditions", "representation")
"""The dimensions of job quality of which the package carries no figure."""


def industries_table(
    data: Data, p: Parameters, clusters: Clusters, courses: tuple[Course, Course | None, Course],
    words: Mapping[str, Value], quality: Quality,
) -> Table:
    """The clusters' industries with their jobs, change and pay, beside the same industries elsewhere."""
    own, country, reference = courses
    profile = clusters.profile
    pay = pay_of(data, p, profile, quality.pay_year)
    rows: list[tuple[Cell, ...]] = []
    for place, (code, at) in enumerate(zip(clusters.codes, clusters.places, strict=True)):
        changes = [_change(one, place) for one in (own, country, reference)]
        stars = None if profile.stars is None else _known(profile.stars.count[at])
        rows.append((code, code, _known(own.start[place]), _known(clusters.jobs[place]), *changes, stars,
                     _known(profile.quotient[at]), *pay.at(at)))
    columns = [
        Column("code", "code"), Column("industry", "industries"),
        Column("start", "count", label="column-jobs-start"), Column("jobs", "count", label="column-jobs-end"),
        Column("change", "change", label="column-jobs-change-own"),
        Column("country_change", "change", label="column-jobs-change-country"),
        Column("reference_change", "change", label="column-jobs-change-reference"), Column("stars", "stars"),
        Column("lq", "times", technical="technical-lq"), Column("pay", "number", year=quality.pay_year),
        Column("pay_relative", "times", year=quality.pay_year),
    ]
    gone = {name for name, lacking in (("country_change", country is None), ("stars", profile.stars is None))
            if lacking}
    kept = [at for at, column in enumerate(columns) if column.id not in gone]
    return Table("industries", says("jobs-table", **words, region=area(p["region"])),
                 tuple(columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in rows),
                 says("jobs-table-note", **words))


def beside_table(
    p: Parameters, clusters: Clusters, courses: Mapping[str, Course], words: Mapping[str, Value],
) -> Table:
    """The change of jobs by industry and area, the industries with most jobs first."""
    rows = tuple((code, whose, _change(one, place)) for place, code in enumerate(clusters.codes)
                 for whose, one in courses.items())
    columns = (Column("industry", "industries"), Column("whose", "area", label="column-jobs-whose"),
               Column("change", "change", label="column-jobs-change-own"))
    return Table("beside", says("jobs-beside-table", **words, region=area(p["region"])), columns, rows,
                 says("jobs-beside-note", **words))


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _change(course: Course | None, place: int) -> float | None:
    if course is None or not course.known[place]:
        return None
    return float(course.end[place] / course.start[place] - 1)


def quality_table(
    data: Data, p: Parameters, clusters: Clusters, country: Area | None, found: Quality, further: tuple[Further, ...],
) -> Table:
    """Each dimension of job quality with what is known of it, those without a figure too."""
    rows: list[tuple[Cell, ...]] = []
    for name in MEASURES:
        place = found.rank(name) or (None, None)
        rows.append((f"quality-{DIMENSION[name].replace('_', '-')}", f"quality-measure-{name.replace('_', '-')}",
                     *(_written(name, value) for value in (
                         found.values[name][0], found.country[name], found.reference[name])),
                     *place, name in found.counted and place[0] is not None))
    whose = (clusters.profile.area, country, p.area("reference"))
    young = [None if one is None else young_share(data["ages"], one, clusters, found.year)[1] for one in whose]
    rows.append(("quality-not-a-dimension", "quality-measure-young",
                 *(None if one is None else _written("young", one) for one in young), None, None, False))
    rows += [
        (f"quality-{one.dimension}", f"quality-measure-{one.measure}", *(_known(value) for value in one.values),
         None, None, False)
        for one in further
    ]
    told = {one.dimension for one in further}
    rows += [(f"quality-{name}", None, None, None, None, None, None, False) for name in NOT_MEASURED
             if name not in told]
    columns = (
        Column("dimension", "term", label="column-quality-dimension"),
        Column("measure", "term", label="column-measure"), Column("value", "number", label="column-quality-value"),
        Column("country_value", "number", label="column-quality-country"),
        Column("reference_value", "number", label="column-quality-reference"),
        Column("rank", "count", label="column-rank"), Column("among", "count", label="column-among"),
        Column("counted", "flag", label="column-quality-counted"),
    )
    return Table("quality", says("jobs-quality-table", region=area(p["region"])), columns, tuple(rows),
                 says("jobs-quality-note", branch=term(f"quality-branch-{_branch(data, clusters, found)}")))


def _branch(data: Data, clusters: Clusters, found: Quality) -> str:
    return young_share(data["ages"], clusters.profile.area, clusters, found.year)[0].casefold()


def _written(name: str, value: float) -> float | None:
    """Shares in per cent, so that they stand in one column with thousand euro."""
    return None if np.isnan(value) else float(value) if name == "pay" else 100 * float(value)


def figures(p: Parameters, words: Mapping[str, Value], known: bool) -> tuple[Figure, ...]:
    """The change of jobs by industry, where any is comparable."""
    if not known:
        return ()
    told = {**words, "region": area(p["region"])}
    return (Figure("beside", "bars", "beside", says("jobs-figure", **told), says("jobs-figure-marks", **told),
                   says("jobs-figure-alt", **told),
                   {"label": "whose", "value": "change", "group": "industry", "focus_value": p["region"]}),)
