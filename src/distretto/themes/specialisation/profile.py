"""In what is the region specialised, and is that a cluster?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Figure, Onward, Says, Table, Value, says
from distretto.themes.parameters import Parameters, choice, industry_group, number, reference, region, year
from distretto.themes.specialisation import profile_tables, profile_words
from distretto.themes.specialisation.diversity import diversity_table
from distretto.themes.specialisation.employment import BUSINESS, years_of
from distretto.themes.specialisation.profile_numbers import (
    PERSONS,
    PLANTS,
    WAGES,
    Profile,
    compute_profile,
)
from distretto.themes.values import area, count, industries, times
from distretto.themes.values import year as year_value

LEADING = 3


@dataclass(frozen=True)
class Front:
    """What an answer is about.

    `whole` has every industry; `of` at `at` is the industry, or the group of industries, in front; `rows` are the
    published industries that the table shows, and `leaders` those whose course is drawn.
    """

    whole: Profile
    of: Profile
    at: int
    rows: tuple[int, ...]
    leaders: tuple[str, ...]

    @property
    def lead(self) -> str:
        """The address of the industry, or group, in front."""
        return self.of.jobs.divisions[self.at]

    @property
    def three(self) -> list[str]:
        """The industries of the table that have three stars."""
        stars = self.whole.stars
        return [self.whole.jobs.divisions[i] for i in self.rows if stars is not None and stars.count[i] == 3]


@analysis(
    id="specialisation.profile",
    version=8,
    needs={"jobs": Need("sbs_regional", (PERSONS, PLANTS, WAGES))},
    methods=(
        Method("location_quotient", "LQ = (x_ri / x_r) / (x_i / x)", "Isard (1960); O'Donoghue & Gleave (2004)"),
        Method("hidden_cells", "l ≤ x ≤ u from every published sum", "Own propagation of additive bounds"),
        Method("cluster_stars", "size, specialisation, focus", "European Cluster Observatory"),
        Method("concentration", "H = Σ s²; K = Σ |s − s̄|", "Herfindahl (1950); Krugman (1991)"),
        Method("variety", "V = Σ P log2(1/P) + Σ P H", "Frenken, Van Oort & Verburg (2007)"),
    ),
    parameters=(
        region(),
        year(low=BUSINESS.first, high=BUSINESS.last, spans=BUSINESS),
        reference(),
        industry_group(),
        number("min_lq", 2.0, low=1.0, high=10.0, step=0.1, probe=(1.0, 1.5, 2.5, 3.0, 4.0, 5.0)),
        number("top_share", 0.10, low=0.01, high=0.5, step=0.01, probe=(0.05, 0.15, 0.2, 0.25)),
        choice("focus", "all_cells", ("all_cells", "within_industry")),
    ),
)
def profile(data: Data, p: Parameters) -> Answer:
    """The location quotients of an area with their uncertainty, the stars, its standing, and its course."""
    whole = compute_profile(data, p)
    group = p.industries()
    if group is None:
        return _about_all(data, p, whole)
    return _about_group(data, p, whole, group)


def _about_all(data: Data, p: Parameters, c: Profile) -> Answer:
    if not c.order:
        raise CannotAnswer(
            "cannot-no-figures", "No division is published.", area=area(p["region"]), year=year_value(p["year"])
        )
    leaders = tuple(c.jobs.divisions[i] for i in c.order[:LEADING])
    front = Front(c, c, c.order[0], c.order, leaders)
    statements = (
        profile_words.leads(p, c, front.at),
        *c.counted.says(),
        profile_words.follow(c),
        profile_words.stars(c, front.three, leaders),
    )
    return _answer(data, p, front, Conclusion("leading", list(leaders)), statements)


def _about_group(data: Data, p: Parameters, whole: Profile, group: IndustryGroup) -> Answer:
    weights = whole.jobs.weights(group)
    rows = tuple(i for i in whole.order if weights[i] > 0)
    alone = int((weights > 0).sum()) == 1 and weights.max() == 1
    of, at = (whole, int(weights.argmax())) if alone else (compute_profile(data, p, group), 0)
    if np.isnan(of.quotient[at]):
        raise CannotAnswer(
            "cannot-group-hidden",
            f"No figure of {group.id} is published for {p['region']}.",
            area=area(p["region"]),
        )
    front = Front(whole, of, at, rows, (of.jobs.divisions[at],))
    statements = (
        profile_words.group_leads(p, of, at),
        *whole.counted.says(),
        profile_words.group_members(whole, rows),
    )
    return _answer(data, p, front, Conclusion("group", _strength(of.quotient[at], p["min_lq"])), statements)


def _strength(quotient: float, threshold: float) -> str:
    return "strong" if quotient >= threshold else "above" if quotient >= 1 else "below"


def _answer(
    data: Data, p: Parameters, front: Front, conclusion: Conclusion, statements: tuple[Says | None, ...]
) -> Answer:
    whole, of, at = front.whole, front.of, front.at
    course = profile_tables.course(data, p, of, front.leaders)
    said = (*statements, profile_tables.course_says(course, front.lead))
    return Answer(
        conclusion=conclusion,
        headline=times(of.quotient[at]),
        says=tuple(statement for statement in said if statement),
        how_sure=profile_words.how_sure(p, whole, of, at, front.rows, years_of(data)[-1]),
        cannot_tell=(
            says("profile-cannot-cause"),
            says("profile-cannot-sectors"),
            says("profile-cannot-links"),
            says("profile-cannot-plants"),
        ),
        tables=_tables(data, p, front, course),
        figures=_figures(p, front, course),
        onward=(
            Onward("specialisation.frontier", says("onward-frontier"), {"region": p["region"]}),
            Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
        ),
        facts=_facts(front),
        missing_share=whole.line.hidden_share,
    )


def _tables(data: Data, p: Parameters, front: Front, course: profile_tables.Course) -> tuple[Table, ...]:
    whole, of = front.whole, front.of
    asked = whole.jobs.weights(p.industries()) > 0 if p.industries() else np.ones(len(whole.jobs.divisions))  # type: ignore[arg-type]
    hidden = tuple(i for i in range(len(whole.jobs.divisions)) if asked[i] and np.isnan(whole.line.published[i]))
    shown = [(whole, (*front.rows, *hidden))]
    if of.group is not None:
        shown.insert(0, (of, (front.at,)))
    return (
        profile_tables.industries_table(data, p, shown),
        profile_tables.map_table(of, front.at),
        *profile_tables.course_tables(course),
        diversity_table(whole.jobs, whole.line, whole.reference, ranked=whole.single),
    )


def _figures(p: Parameters, front: Front, course: profile_tables.Course) -> tuple[Figure, ...]:
    rows = len(front.rows) + (front.of.group is not None)
    return (
        profile_tables.dots_figure(p, front.whole, min(profile_tables.DOTS, rows)),
        profile_tables.map_figure(p, front.of, front.at),
        *profile_tables.course_figures(p, course),
    )


def _facts(front: Front) -> dict[str, Value]:
    whole = front.whole
    bounded = np.isfinite(front.of.hidden_high[front.at])
    facts = {"jobs": count(round(whole.line.total)), "divisions": count(len(whole.jobs.divisions))}
    if whole.stars is not None:
        facts["three_stars"] = count(len(front.three))
    return {
        **facts,
        "lead": industries(front.lead),
        "lead_times": times(front.of.quotient[front.at]),
        "bound_low": times(front.of.hidden_low[front.at]),
        **({"bound_high": times(front.of.hidden_high[front.at])} if bounded else {}),
        **whole.counted.facts(),
    }
