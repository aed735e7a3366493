"""How many jobs, and how good, are there in the region's clusters, beside the same industries elsewhere?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameters, choice, industry_group, number, reference, region
from distretto.themes.skills.clusters_jobs import Clusters, Course, clusters_of, country_of, course, period, tables_of
from distretto.themes.skills.further_quality import NEEDS, Further, further_of, lacking
from distretto.themes.skills.jobs_tables import beside_table, figures, industries_table, quality_table
from distretto.themes.skills.quality import DIMENSION, Quality, quality_of
from distretto.themes.specialisation.employment import BUSINESS
from distretto.themes.specialisation.growth import COMPLETE_YEAR, JOBS
from distretto.themes.specialisation.growth_period import Period, period_parameters
from distretto.themes.specialisation.members import Counted
from distretto.themes.specialisation.profile_numbers import PLANTS, WAGES
from distretto.themes.values import area, change, count, industries, listing, rank, share, term, text
from distretto.themes.values import number as plain
from distretto.themes.values import year as year_value

NAMED = 5
PERCENT = 100
ALIKE, AS_MUCH = 0.01, 0.03
"""Changes within a point, and pay within three hundredths, count as about the same."""


@dataclass(frozen=True)
class Asked:
    """What is told: the industries, their jobs at both ends, here and elsewhere, and the quality of the jobs."""

    clusters: Clusters
    period: Period
    counted: Counted
    country: Area | None
    own: Course
    in_country: Course | None
    in_reference: Course
    quality: Quality
    further: tuple[Further, ...]
    reference: Area

    @property
    def words(self) -> dict[str, Value]:
        """The values that many sentences need; `beside` chooses whether the country has a part in them."""
        return {
            **self.period.words, "country": area(self.country.id if self.country else self.clusters.profile.area.id),
            "beside": text("country" if self.country else "reference"),
        }


@analysis(
    id="skills.jobs",
    needs={
        "jobs": Need("sbs_regional", (JOBS, PLANTS, WAGES)),
        "conditions": Need("working_time_training", ("employed", "part_time", "training")),
        "ages": Need("lfs_regional", ("employed", "employed_15_24")),
        "prices": Need("research_budgets", ("budget", "budget_pps"), select=lambda p: {"industries": ("TOTAL",)}),
        **NEEDS,
    },
    methods=(
        Method("job_quality", "J = (1 / K) Σ_k (x_k − min x_k) / (max x_k − min x_k)",
               "Leschke & Watt (2014); UNECE (2015)"),
        Method("cluster_stars", "size, specialisation, focus", "European Cluster Observatory"),
    ),
    parameters=(
        region(),
        *period_parameters(
            BUSINESS.first, COMPLETE_YEAR, BUSINESS.last, first_probe=tuple(range(BUSINESS.first, COMPLETE_YEAR)),
            last_probe=(), spans=BUSINESS,
        ),
        reference(),
        industry_group(),
        number("least_stars", 2, low=1, high=3, step=1, probe=(1, 3)),
        number("min_lq", 2.0, low=1.0, high=10.0, step=0.1, probe=(1.5, 3.0)),
        choice("part_time", "apart", ("apart", "bad", "good")),
    ),
    gist=True,
    version=2,
)
def jobs(data: Data, p: Parameters) -> Answer:
    """Jobs of the clusters' industries and their change beside the same industries, and how good they are."""
    asked = _asked(data, p)
    against = asked.own.change() - asked.in_reference.change(asked.own.known)
    beside = _beside(against, ALIKE)
    paid = _paid(asked.quality)
    return Answer(
        conclusion=Conclusion("jobs", f"{beside}-{paid}"),
        headline=plain(float(np.nansum(asked.clusters.jobs))),
        says=tuple(one for one in (
            _leads(asked, p), *asked.counted.says(), _course(asked, p, beside), _pay(asked, p, paid), _index(asked),
            _further_said(asked),
        ) if one is not None),
        how_sure=_how_sure(data, asked, p),
        cannot_tell=(*(says(f"jobs-cannot-{need}") for need in lacking(data)), says("jobs-cannot-occupations"),
                     says("jobs-cannot-cause"), says("jobs-cannot-since", last=year_value(asked.period.years[-1]))),
        tables=(industries_table(data, p, asked.clusters, (asked.own, asked.in_country, asked.in_reference),
                                 asked.words, asked.quality),
                beside_table(p, asked.clusters, {
                    asked.clusters.profile.area.id: asked.own,
                    **({asked.country.id: asked.in_country} if asked.country and asked.in_country else {}),
                    p["reference"]: asked.in_reference,
                }, asked.words),
                quality_table(data, p, asked.clusters, asked.country, asked.quality, asked.further)),
        figures=figures(p, asked.words, bool(asked.own.known.any())),
        onward=(
            Onward("skills.needs", says("onward-needs"), {"region": p["region"]}),
            Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
        ),
        facts={"jobs": count(round(float(np.nansum(asked.clusters.jobs)))), "change": change(asked.own.change()),
               "industries": count(len(asked.clusters.places)), **asked.period.words, **asked.counted.facts()},
        missing_share=asked.clusters.hidden,
    )


def _asked(data: Data, p: Parameters) -> Asked:
    tables = tables_of(data)
    over = period(tables, p)
    last = over.years[-1]
    clusters = clusters_of(data, p, last)
    country = country_of(clusters)
    own, in_reference = course(tables, clusters, over, p.area("reference"))
    in_country = None
    if country is not None:
        try:
            in_country = course(tables, clusters, over, country)[1]
        except CannotAnswer:
            country = None
    quality = quality_of(data, p, clusters, last, country)
    further = further_of(data, clusters, (clusters.profile.area, country, p.area("reference")), last)
    return Asked(clusters, over, clusters.profile.counted, country, own, in_country, in_reference, quality, further,
                 p.area("reference"))


def _beside(difference: float, alike: float) -> str:
    return "unknown" if np.isnan(difference) else "alike" if abs(difference) < alike else (
        "more" if difference > 0 else "less")


def _paid(found: Quality) -> str:
    return _beside(found.values["pay"][0] / found.reference["pay"] - 1, AS_MUCH)


def _leads(asked: Asked, p: Parameters) -> Says:
    clusters, whole = asked.clusters, asked.clusters.profile.line.total
    total = float(np.nansum(clusters.jobs))
    told: dict[str, Value] = {"group": industries(p["industries"])} if p["industries"] else {}
    return says(
        "jobs-leads-group" if told else "jobs-leads", **told, region=area(p["region"]),
        n=count(len(clusters.places)), more=count(max(0, len(clusters.places) - NAMED)),
        industries=listing(industries(code) for code in clusters.codes[:NAMED]), jobs=count(round(total)),
        share=share(total / whole), last=year_value(asked.period.years[-1]),
    )


def _course(asked: Asked, p: Parameters, beside: str) -> Says | None:
    known = asked.own.known
    if not known.any():
        return says("jobs-course-unknown", **asked.words)
    return says(
        "jobs-course", **asked.words, lost=count(int((~known).sum())), region=area(p["region"]),
        reference=area(p["reference"]), verdict=text(beside),
        before=count(round(float(asked.own.start[known].sum()))), after=count(round(float(asked.own.end[known].sum()))),
        change=change(asked.own.change()), reference_change=change(asked.in_reference.change(known)),
        country_change=change(asked.in_country.change(known) if asked.in_country else None),
    )


def _pay(asked: Asked, p: Parameters, paid: str) -> Says:
    found = asked.quality
    place = found.rank("pay")
    if place is None or found.pay_year is None:
        return says("jobs-pay-unknown", region=area(p["region"]))
    return says(
        "jobs-pay", **asked.words, region=area(p["region"]), reference=area(p["reference"]), verdict=text(paid),
        pay=plain(found.values["pay"][0]), reference_pay=plain(found.reference["pay"]),
        country_pay=plain(found.country["pay"] if not np.isnan(found.country["pay"]) else None),
        year=year_value(found.pay_year), rank=rank(place[0]), among=count(place[1]),
        kind=text(_kind(asked)),
    )


def _kind(asked: Asked) -> str:
    return "country" if asked.clusters.profile.area.kind == "country" else "region"


def _index(asked: Asked) -> Says | None:
    found = asked.quality
    place = found.index_rank
    if place is None:
        return None
    index, known = found.index, [name for name, score in zip(found.counted, found.index.scores[0], strict=True)
                                 if not np.isnan(score)]
    names = listing(term(f"quality-{_key(DIMENSION[name])}") for name in known)
    ends = {name: plain(100 * one[0]) for name, one in (
        ("index", index.index), ("least", index.least), ("most", index.most))}
    return says("jobs-index", known=count(len(known)), names=names, rank=rank(place[0]), among=count(place[1]),
                kind=text(_kind(asked)), **ends)


def _further_said(asked: Asked) -> Says | None:
    """How secure the jobs are, where that is at hand: the area's own figure, or of a region its country's."""
    found = next((one for one in asked.further if one.measure == "temporary"), None)
    if found is None:
        return None
    own, country, reference = found.values
    value, whose = (country, asked.country) if np.isnan(own) else (own, asked.clusters.profile.area)
    if np.isnan(value) or whose is None:
        return None
    return says("jobs-temporary", place=area(whose.id), share=share(value / PERCENT), year=year_value(found.year),
                reference=area(asked.reference.id), reference_share=share(reference / PERCENT))


def _key(name: str) -> str:
    return name.replace("_", "-")


def _how_sure(data: Data, asked: Asked, p: Parameters) -> tuple[Uncertainty, ...]:
    clusters, lost = asked.clusters, int((~asked.own.known).sum())
    told = [Uncertainty("hidden", says("jobs-hidden", hides=text("yes" if clusters.hidden else "no"),
                                       share=share(clusters.hidden), n=count(len(clusters.places)),
                                       lost=count(lost), **asked.period.words))]
    told += asked.counted.uncertainties()
    told.append(Uncertainty("hidden", says("jobs-dimensions")))
    if clusters.rule != "asked":
        told.append(Uncertainty("choice", says("jobs-rule", rule=text(clusters.rule), stars=count(p["least_stars"]),
                                               threshold=plain(p["min_lq"]))))
    other = _chosen_before(data, asked, p)
    if other is not None:
        told.append(Uncertainty("choice", other))
    told.append(Uncertainty("choice", says("jobs-choice-index", part_time=text(p["part_time"]))))
    told += asked.period.uncertainties()
    told.append(Uncertainty("age", says("jobs-age", year=year_value(asked.quality.year))))
    if asked.further:
        years = sorted({one.year for one in asked.further})
        told.append(Uncertainty("age", says("jobs-age-further", first=year_value(years[0]), last=year_value(years[-1]),
                                            n=count(len(years)))))
    return tuple(told)


def _chosen_before(data: Data, asked: Asked, p: Parameters) -> Says | None:
    """The change of the industries that were clusters at the start: those of today are the ones that did not shrink."""
    if asked.clusters.rule == "asked":
        return None
    first = asked.period.years[0]
    try:
        then = clusters_of(data, p, first)
    except CannotAnswer:
        return None
    found = course(tables_of(data), then, asked.period, p.area("reference"))[0].change()
    return says("jobs-choice-before", **asked.period.words, then=change(found), now=change(asked.own.change()),
                same=text("yes" if set(then.codes) == set(asked.clusters.codes) else "no"))
