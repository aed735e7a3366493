"""Which green activities are within reach of what the area does already?

Industries of the area, region or country; and goods of its country, where that country's exports are known.
"""

from __future__ import annotations

from distretto.methods.frontier import Quadrant
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, Uses, analysis
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import green_industries, green_products
from distretto.themes.ecoinnovation.green_industries import STRONG, Industries
from distretto.themes.ecoinnovation.green_lists import GOODS, GREEN, HEADINGS
from distretto.themes.ecoinnovation.green_products import SPACE_YEAR, Products, country_of
from distretto.themes.finding import Answer, Conclusion, Finding, Onward, Says, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, choice, number, reference, region, year
from distretto.themes.specialisation.employment import BUSINESS, paid_years, years_of
from distretto.themes.specialisation.frontier import right_pairs
from distretto.themes.specialisation.profile_words import age
from distretto.themes.values import area, coded, count, industry, listing, share, text, times
from distretto.themes.values import industries as group
from distretto.themes.values import year as year_value

NAMED = 3


@analysis(
    id="ecoinnovation.within_reach",
    gist=True,
    needs={
        "jobs": Need(
            "sbs_regional", ("persons_employed", "wages"),
            lambda p: {"years": paid_years(p["jobs_year"])},
        ),
        **green_products.NEEDS,
    },
    uses={
        "frontier": Uses(
            "specialisation.frontier",
            lambda p: {"region": p["region"], "year": p["jobs_year"], "reference": p["reference"]}, optional=True,
        ),
        "backtest": Uses("specialisation.backtest", optional=True),
    },
    methods=(
        Method("location_quotient", "LQ = (x_ri / x_r) / (x_i / x)", "Balassa (1965); O'Donoghue & Gleave (2004)"),
        Method("relatedness", "d_ri = Σ_j φ_ij M_rj / Σ_j φ_ij", "Hidalgo et al. (2007)"),
        Method("complexity", "second eigenvector of U⁻¹ M′ D⁻¹ M", "Hidalgo & Hausmann (2009)"),
        Method("opportunity_frontier", "relatedness × complexity", "Balland et al. (2019)"),
        Method("anchors", "a_ij = φ_ij M_j / Σ_k φ_ik M_k", "Hidalgo et al. (2007)"),
    ),
    parameters=(
        region(),
        year("jobs_year", low=BUSINESS.first, high=BUSINESS.last, spans=BUSINESS),
        reference(),
        Parameter("green_industries", "industries", default=GREEN, probe=(GREEN, "green-core")),
        choice("green_goods", "cleg", GOODS),
        number("least_listed", 0.25, low=0.0, high=1.0, step=0.05, probe=(0.0, 0.5, 0.75)),
    ),
)
def within_reach(data: Data, p: Parameters) -> Answer:
    """Green industries by nearness and complexity with what they rest on, and green goods beside them."""
    found, goods = green_industries.green_industries(data, p), green_products.green_products(data, p)
    within = [found.code(i) for i in found.within]
    hidden = len(found.hidden) / len(found.green)
    return Answer(
        conclusion=Conclusion("green", within[:NAMED]),
        headline=count(len(within)),
        says=recorded.statements(
            _specialised(found, p), *found.counted.says(), _within(found, p), _chances(data, found), _rests(found),
            *_goods(goods, p),
        ),
        how_sure=_how_sure(data, found, goods, p),
        cannot_tell=(
            says("green-cannot-green"), says("green-cannot-should"), says("green-cannot-grain"),
            says("green-cannot-firms"),
        ),
        tables=(*green_industries.tables(found, p), green_products.products_table(goods, p)),
        figures=(green_industries.figure(found, p),) if found.options else (),
        onward=(
            Onward("ecoinnovation.transfer", says("onward-green-practices"),
                   {"region": p["region"], "practices": "ecoinnovation"}),
            Onward("ecoinnovation.pilot", says("onward-pilot"), {"region": p["region"]}),
            Onward("specialisation.frontier", says("onward-green-frontier"), {"region": p["region"]}),
        ),
        facts={
            "within": count(len(within)), "green": count(len(found.green)), "strong": count(len(found.strong)),
            "share": share(found.share), **found.counted.facts(),
        },
        missing_share=hidden,
    )


def _specialised(found: Industries, p: Parameters) -> Says:
    strong = [i for i in found.strong if found.quotient[i] > STRONG]
    return says(
        "green-share", region=area(p["region"]), reference=area(p["reference"]), year=year_value(p["jobs_year"]),
        group=group(p["green_industries"]), share=share(found.share), reference_share=share(found.reference_share),
        times=times(found.share / found.reference_share if found.reference_share else None),
        strong=count(len(strong)), green=count(len(found.green)),
        industries=listing(industry(found.code(i)) for i in strong[:NAMED]), more=count(max(0, len(strong) - NAMED)),
    )


def _within(found: Industries, p: Parameters) -> Says:
    complex_ = [i for i in found.within if found.quadrant[i] is Quadrant.NEAR_COMPLEX]
    return says(
        "green-within", region=area(p["region"]), within=count(len(found.within)), options=count(len(found.options)),
        industries=listing(industry(found.code(i)) for i in found.within[:NAMED]),
        more=count(max(0, len(found.within) - NAMED)), complex=count(len(complex_)),
    )


def _chances(data: Data, found: Industries) -> Says | None:
    """Which options the past makes the likeliest, where that is foretold: they need not be those within reach."""
    test, told = data.findings.get("backtest"), found.likeliest
    if test is None or not told:
        return None
    within = [i for i in told if found.near(i)]
    return says(
        "green-chances", density=right_pairs(test, "predictor-density"),
        chance=share(found.chance[found.code(told[0])]),
        industries=listing(industry(found.code(i)) for i in told[:NAMED]), named=count(len(told[:NAMED])),
        highest=share(found.chance[found.code(within[0])] if within else None),
        lies=text("nowhere" if not within else "within" if within[0] == told[0] else "apart"),
    )


def _rests(found: Industries) -> Says | None:
    """On which strengths the first of the options rests."""
    if not found.within or not found.rests_on(found.within[0]):
        return None
    first = found.within[0]
    return says("green-rests", first=industry(found.code(first)),
                industries=listing(industry(code) for code in found.rests_on(first)))


def _skill(data: Data, found: Industries) -> Says | None:
    """How well nearness foretold new strengths in the past: the honest word beside every such list."""
    test: Finding | None = data.findings.get("backtest")
    if test is None or not found.options:
        return None
    return says("green-skill", density=right_pairs(test, "predictor-density"))


def _goods(goods: Products, p: Parameters) -> tuple[Says | None, ...]:
    if not goods.green:
        return (says("green-no-headings", least=share(p["least_listed"])),)
    if goods.basket is None:
        country = country_of(p)
        return (says("green-no-exports", country=area(country)) if country else says("green-several-countries"),)
    b, where = goods.basket, {"country": area(goods.basket.country), "year": year_value(goods.basket.year)}
    named = listing(coded(HEADINGS, goods.codes[i]) for i in goods.strong[:NAMED])
    lead = says(
        "green-goods", **where, share=share(b.share), world_share=share(b.world_share),
        space_year=year_value(SPACE_YEAR), strong=count(len(goods.strong)), goods=named,
        headings=count(len(goods.green)),
    )
    reach = listing(coded(HEADINGS, goods.codes[i]) for i in goods.within[:NAMED])
    return lead, says("green-goods-within", **where, within=count(len(goods.within)), goods=reach,
                      more=count(max(0, len(goods.within) - NAMED)))


def _how_sure(data: Data, found: Industries, goods: Products, p: Parameters) -> tuple[Uncertainty, ...]:
    unlisted = sum(goods.listed[one.code] != goods.listed[one.code] for one in goods.green)
    skill, country = _skill(data, found), country_of(p)
    told = [
        *found.counted.uncertainties(),
        *([Uncertainty("chance", skill)] if skill else []),
        Uncertainty("hidden", says(
            "green-hidden", hidden=count(len(found.hidden)), green=count(len(found.green)),
            industries=listing(industry(found.code(i)) for i in found.hidden[:NAMED]))),
        Uncertainty("hidden", says(
            "green-goods-hidden", thin=count(goods.too_thin), least=share(p["least_listed"]),
            headings=count(len(goods.green)), unlisted=count(unlisted))),
        Uncertainty("choice", says("green-choice-divisions", group=group(p["green_industries"]))),
    ]
    if goods.basket is None and country:
        told.append(Uncertainty("hidden", says("green-load-exports", country=area(country))))
    if goods.basket is not None:
        told.append(Uncertainty("choice", says(
            "green-choice-years", country=area(goods.basket.country), year=year_value(goods.basket.year),
            space_year=year_value(SPACE_YEAR))))
    return (*told, age(p["jobs_year"], years_of(data)[-1]))
