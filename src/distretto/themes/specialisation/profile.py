"""In what is the region specialised, and is that a cluster?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import parse_area
from distretto.methods.hidden_cells import location_quotient_bounds
from distretto.methods.location import location_quotient_interval
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Figure, Onward, Says, Uncertainty, says
from distretto.themes.parameters import Parameters, choice, industry_group, number, reference, region, year
from distretto.themes.specialisation import profile_tables
from distretto.themes.specialisation.diversity import diversity_table
from distretto.themes.specialisation.employment import Employment, Floats, Line, employment, grouped
from distretto.themes.specialisation.members import Counted
from distretto.themes.specialisation.profile_tables import Course
from distretto.themes.specialisation.standing import Standing, standing_of
from distretto.themes.specialisation.stars import Stars, stars_of
from distretto.themes.values import area, count, industries, industry, listing, rank, share, term, times
from distretto.themes.values import year as year_value

FIRST_YEAR, LAST_YEAR = 2008, 2015
LEADING = 3
PERSONS, PLANTS, WAGES = "persons_employed", "local_units", "wages"


@dataclass(frozen=True)
class Profile:
    """Everything the profile computed for one area, by division (and for the group asked about)."""

    jobs: Employment
    counted: Counted
    codes: tuple[str, ...]
    line: Line
    reference: Line
    quotient: Floats
    chance_low: Floats
    chance_high: Floats
    hidden_low: Floats
    hidden_high: Floats
    stars: Stars
    standing: Standing
    order: tuple[int, ...]
    draws: str


@analysis(
    id="specialisation.profile",
    version=2,
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
        year(low=FIRST_YEAR, high=LAST_YEAR),
        reference(),
        industry_group(),
        number("min_lq", 2.0, low=1.0, high=10.0, step=0.1, probe=(1.0, 1.5, 2.5, 3.0, 4.0, 5.0)),
        number("top_share", 0.10, low=0.01, high=0.5, step=0.01, probe=(0.05, 0.15, 0.2, 0.25)),
        choice("focus", "all_cells", ("all_cells", "within_industry")),
    ),
)
def profile(data: Data, p: Parameters) -> Answer:
    """The location quotients of an area with their uncertainty, the stars, its standing, and its course."""
    computed = compute_profile(data, p)
    if p.industries() is not None:
        return _about_group(data, p, computed)
    return _about_all(data, p, computed)


def compute_profile(data: Data, p: Parameters) -> Profile:
    """The quotients of one area and all that qualifies them; raises CannotAnswer where the data do not reach."""
    jobs = employment(data, PERSONS, p["year"])
    codes = jobs.codes(p.area())
    line, against = jobs.line(codes), jobs.line(jobs.codes(p.area("reference")))
    everywhere = jobs.quotients(jobs.regions, against)
    with np.errstate(invalid="ignore", divide="ignore"):
        own = np.asarray(line.published / line.total / (against.published / against.total), dtype=np.float64)
    plants, draws = _local_units(data, p, codes)
    chance = location_quotient_interval(
        line.published[None, :],
        reference=against.published,
        totals=np.array([line.total]),
        reference_total=against.total,
        draws=np.array([plants]) if plants else None,
    )
    hidden = location_quotient_bounds(
        cell=(line.lower, line.upper),
        total=(line.total_lower, line.total_upper),
        reference=(against.lower, against.upper),
        reference_total=(against.bounded_lower, against.bounded_upper),
    )
    return Profile(
        jobs,
        jobs.counted(p.area()),
        codes,
        line,
        against,
        own,
        chance.lower[0],
        chance.upper[0],
        hidden[0],
        hidden[1],
        stars_of(jobs, line, against, own, p),
        standing_of(jobs, codes, own, everywhere, against, p.area()),
        tuple(int(i) for i in np.argsort(-np.nan_to_num(own, nan=-1.0), kind="stable") if not np.isnan(own[i])),
        draws,
    )


def _local_units(data: Data, p: Parameters, codes: tuple[str, ...]) -> tuple[float | None, str]:
    """The number of local units behind the jobs, from the nearest year up to the one asked about."""
    for candidate in range(p["year"], max(FIRST_YEAR, p["year"] - 3) - 1, -1):
        plants = employment(data, PLANTS, candidate)
        present = tuple(code for code in codes if code in plants.regions or code in plants.countries)
        if set(present) == set(codes):
            return float(plants.totals(codes).sum()), "term-local-units"
    return None, "term-jobs"


def _about_all(data: Data, p: Parameters, c: Profile) -> Answer:
    top = c.order[:LEADING]
    if not top:
        raise CannotAnswer(
            "cannot-no-figures", "No division is published.", area=area(p["region"]), year=year_value(p["year"])
        )
    leaders = tuple(c.jobs.divisions[i] for i in top)
    three = [c.jobs.divisions[i] for i in c.order if c.stars.count[i] == 3]
    course = profile_tables.course(data, p, c, leaders)
    statements = [
        says(
            "profile-leads",
            region=area(p["region"]),
            industry=industry(leaders[0]),
            times=times(c.quotient[top[0]]),
            reference=area(p["reference"]),
            rank=rank(c.standing.rank[top[0]]),
            regions=count(c.standing.among[top[0]]),
        ),
        *c.counted.says(),
        says(
            "profile-follow",
            second=industry(leaders[1]),
            second_times=times(c.quotient[top[1]]),
            third=industry(leaders[2]),
            third_times=times(c.quotient[top[2]]),
        )
        if len(top) == LEADING
        else None,
        says(
            "profile-stars",
            stars=count(len(three)),
            leaders=count(sum(code in three for code in leaders)),
            industries=listing(industry(code) for code in three[:5]),
        ),
        profile_tables.course_says(course, leaders[0]),
    ]
    figures: tuple[Figure, ...] = (
        profile_tables.dots_figure(p, min(10, len(c.order))),
        profile_tables.map_figure(p, leaders[0]),
        *profile_tables.course_figures(p, course),
    )
    return _answer(
        data,
        p,
        c,
        Conclusion("leading", list(leaders)),
        c.quotient[top[0]],
        tuple(s for s in statements if s),
        figures,
        course,
        leaders[0],
        three,
    )


def _about_group(data: Data, p: Parameters, c: Profile) -> Answer:
    group = p.industries()
    assert group is not None
    weights = c.jobs.weights(group)
    published, lower, upper = grouped(c.line, weights)
    base, base_lower, base_upper = grouped(c.reference, weights)
    if np.isnan(published) or not base:
        raise CannotAnswer(
            "cannot-group-hidden",
            f"No figure of {group.id} is published for {p['region']}.",
            area=area(p["region"]),
        )
    quotient = (published / c.line.total) / (base / c.reference.total)
    place, among = c.standing.of_group(c.jobs, weights, quotient)
    members = [i for i in c.order if weights[i] > 0]
    lead = c.jobs.divisions[members[0]]
    course = profile_tables.course(data, p, c, (lead,))
    statements = [
        says(
            "profile-group",
            region=area(p["region"]),
            group=industries(group.id),
            times=times(quotient),
            reference=area(p["reference"]),
            rank=rank(place),
            regions=count(among),
            jobs=count(round(published)),
            share=share(published / c.line.total),
        ),
        *c.counted.says(),
        says(
            "profile-group-members",
            first=industry(lead),
            first_times=times(c.quotient[members[0]]),
            members=count(len(members)),
        )
        if len(members) > 1
        else None,
        says(
            "profile-group-bounds",
            low=times(lower / c.line.total_upper / (base_upper / c.reference.total_lower)),
            high=times(upper / c.line.total_lower / (base_lower / c.reference.total_upper)),
        )
        if lower < upper
        else None,
        profile_tables.course_says(course, lead),
    ]
    three = [c.jobs.divisions[i] for i in members if c.stars.count[i] == 3]
    figures = (
        profile_tables.dots_figure(p, min(10, len(members))),
        profile_tables.map_figure(p, lead),
        *profile_tables.course_figures(p, course),
    )
    return _answer(
        data,
        p,
        c,
        Conclusion("group", _strength(quotient, p["min_lq"])),
        quotient,
        tuple(s for s in statements if s),
        figures,
        course,
        lead,
        three,
        members,
    )


def _strength(quotient: float, threshold: float) -> str:
    return "strong" if quotient >= threshold else "above" if quotient >= 1 else "below"


def _answer(
    data: Data,
    p: Parameters,
    c: Profile,
    conclusion: Conclusion,
    headline: float,
    statements: tuple[Says, ...],
    figures: tuple[Figure, ...],
    course: Course,
    lead: str,
    three: list[str],
    members: list[int] | None = None,
) -> Answer:
    rows = members if members is not None else list(c.order)
    hidden = [i for i in range(len(c.jobs.divisions)) if np.isnan(c.line.published[i])]
    if members is not None:
        weights = c.jobs.weights(p.industries())  # type: ignore[arg-type]
        hidden = [i for i in hidden if weights[i] > 0]
    return Answer(
        conclusion=conclusion,
        headline=times(headline),
        says=statements,
        how_sure=_how_sure(p, c, c.jobs.divisions.index(lead)),
        cannot_tell=(
            says("profile-cannot-cause"),
            says("profile-cannot-sectors"),
            says("profile-cannot-links"),
            says("profile-cannot-plants"),
        ),
        tables=(
            profile_tables.industries_table(data, p, c, rows, hidden),
            profile_tables.map_table(c, lead, p["reference"]),
            *profile_tables.course_tables(course),
            diversity_table(c.jobs, c.line, c.reference),
        ),
        figures=figures,
        onward=(
            Onward("specialisation.frontier", says("onward-frontier"), {"region": p["region"]}),
            Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
        ),
        facts={
            "jobs": count(round(c.line.total)),
            "three_stars": count(len(three)),
            "divisions": count(len(c.jobs.divisions)),
            "lead": industry(lead),
            "lead_times": times(headline),
            **c.counted.facts(),
        },
        missing_share=c.line.hidden_share,
    )


def _how_sure(p: Parameters, c: Profile, lead: int) -> tuple[Uncertainty, ...]:
    half = (c.chance_high[lead] - c.chance_low[lead]) / 2
    silent = [code for code in c.jobs.codes(parse_area(p["reference"])) if np.isnan(c.jobs.table((code,))[0, lead])]
    changes = c.stars.three_at(p["min_lq"] * 0.75), c.stars.three_at(p["min_lq"] * 1.5)
    return (
        *c.counted.uncertainties(),
        Uncertainty(
            "chance",
            says(
                "profile-chance",
                industry=industry(c.jobs.divisions[lead]),
                margin=times(half),
                draws=term(c.draws),
            ),
        ),
        Uncertainty(
            "hidden",
            says(
                "profile-hidden",
                region=area(p["region"]),
                share=share(c.line.hidden_share),
                industry=industry(c.jobs.divisions[lead]),
                low=times(c.hidden_low[lead]),
                high=times(c.hidden_high[lead]),
                silent=count(len(silent)),
                countries=listing(area(code) for code in silent),
                reference=area(p["reference"]),
            ),
        ),
        Uncertainty(
            "choice",
            says(
                "profile-choice",
                low=times(p["min_lq"] * 0.75),
                high=times(p["min_lq"] * 1.5),
                at_low=count(changes[0]),
                at_high=count(changes[1]),
            ),
        ),
        Uncertainty("age", says("profile-age", year=year_value(p["year"]))),
    )
