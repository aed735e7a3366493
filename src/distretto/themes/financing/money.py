"""Where did the money go: which region, fund, theme and year?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from distretto.evidence.records import Entry, entries
from distretto.evidence.store import Cut
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.financing.funds import (
    DECIDED,
    PAID,
    PLANNED,
    REGION,
    SPENT,
    THEME_TOTAL,
    Cells,
    Payments,
    partners_in,
)
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Figure,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.parameters import Parameters, codes, number, region, year
from distretto.themes.values import area, coded, count, listing, share, text
from distretto.themes.values import year as year_value

FIRST, LAST = 1988, 2016
COUNTRY = 2
"""Length of the code of a country."""
MODELLED = "modelled_expenditure"
EVERY_FUND = (PLANNED, 2019)
STAGES = {
    "planned": EVERY_FUND, "planned_erdf": (PLANNED, 2018), "decided_erdf": (DECIDED, 2018),
    "spent_erdf": (SPENT, 2018),
}
"""The columns of the plans: of all funds in 2019, and of the regional fund alone in 2018."""
SHIPPED = "2019-11"
"""The version of the cooperation projects that ships, of which it is known what is not in it yet."""
Known = dict[str, Value]
Themes = list[tuple[str, dict[str, float]]]
Plans = list[tuple[str, dict[tuple[str, int], float]]]
NO_OBJECTIVE = frozenset({"MULTI", "TA", "DM", "NONE"})
"""Lines of the plans that stand for no single objective."""


@analysis(
    id="financing.money",
    version=4,
    needs={
        "payments": Need("structural_funds_payments", (PAID, MODELLED)),
        "plans": Need("structural_funds_plans", (PLANNED, DECIDED, SPENT)),
        "population": Need("regional_context", ("population",)),
        "beneficiaries": Need("cohesion_projects", ("projects", "eu_budget"), optional=True),
        "cooperation": Need("interreg_regions", ("projects", "participations", "budget_shares")),
        "projects": Need("interreg_projects", (
            "title", "language", "programme", "budget", "start", "partners.region", "partners.country",
        )),
    },
    methods=(Method("spending_by_region", "b = Σ_t Σ_f p_rft / (n_r T)", "Eurostat, European Commission, keep.eu"),),
    parameters=(
        region(), codes("funds", "funds"), codes("objectives", "thematic_objectives"),
        year("paid_since", low=FIRST, high=LAST, default=2007),
        number("clustering_projects", 20, low=1, high=200, step=1),
    ),
)
def money(data: Data, p: Parameters) -> Answer:
    """Payments by fund and year, plans by objective, and cooperation projects by theme."""
    cells, where = Cells.of(data["payments"]), {"region": area(p["region"])}
    regions = cells.regions_of(p.area())
    funds = _chosen(p, "funds")
    paid = cells.payments(regions, p["paid_since"], funds)
    if not paid.by_fund and funds and regions:
        raise CannotAnswer("cannot-no-payments-of-funds", f"No payments from these funds to {p['region']}.",
                           funds=listing(coded("funds", fund) for fund in funds), first=year_value(p["paid_since"]),
                           **where)
    if not paid.by_fund:
        raise CannotAnswer("cannot-no-payments", f"No payments to {p['region']} are published.", **where)
    heads = Cells.of(data["population"]).newest("population")
    each = _per_head(cells.of_each(p["paid_since"], PAID, funds), heads, p)
    other = _per_head(cells.of_each(p["paid_since"], MODELLED, funds), heads, p)
    plans, planned_for = _plans(Cells.of(data["plans"]), p)
    themes = _cooperation(Cells.of(data["cooperation"]), p)
    clustering, known = _clustering(entries(data["projects"]), p), _known(data["cooperation"])
    funded = _funded(Cells.of(data["beneficiaries"]), p) if "beneficiaries" in data.cuts else None
    first = max(paid.by_fund, key=lambda fund: (paid.by_fund[fund], fund))
    return Answer(
        conclusion=Conclusion("money", {"fund": first, "objective": plans[0][0] if plans else None}),
        headline=Value("money", round(paid.total)),
        says=tuple(one for one in (
            says("money", amount=Value("money", round(paid.total)), first=year_value(p["paid_since"]),
                 last=year_value(LAST), fund=coded("funds", first), share=share(paid.by_fund[first] / paid.total),
                 chosen=count(len(funds)), funds=listing(coded("funds", fund) for fund in funds), **where),
            _standing(each, other, regions, p),
            _planned_said(plans, planned_for, p), _funded_said(funded, p),
            _cooperation_said(themes, clustering, known, p),
        ) if one is not None),
        how_sure=_how_sure(paid, planned_for, known, p),
        cannot_tell=(says("money-cannot-effect"), says("money-cannot-beneficiaries"),
                     *((says("money-cannot-projects"),) if funded is None else ()), says("money-cannot-national")),
        tables=_by_theme_first(
            _years_table(paid, p), _plans_table(_wanted(plans, p), planned_for), _regions_table(each, regions),
            _themes_table(themes, known), _projects_table(clustering, p),
            *((_funded_table(funded, p),) if funded else ()),
        ),
        figures=(_years_figure(paid, p), _map_figure(p)),
        onward=(
            Onward("specialisation.priorities", says("onward-priorities"), {"region": p["region"]}),
            Onward("financing.systems", says("onward-systems"), {"region": p["region"]}),
        ),
        facts={"paid": Value("money", round(paid.total)), "clustering": count(len(clustering))},
        missing_share=paid.missing,
    )


def _chosen(p: Parameters, name: str) -> tuple[str, ...]:
    """The codes that a reader chose; none means all of them."""
    return tuple(str(p[name] or "").split(",")) if p[name] else ()


def _wanted(plans: Plans, p: Parameters) -> Plans:
    """The plans of the objectives that were chosen, or all."""
    objectives = _chosen(p, "objectives")
    return [one for one in plans if not objectives or one[0] in objectives]


def _by_theme_first(years: Table, plans: Table, *others: Table) -> tuple[Table, ...]:
    """The table by theme stands first, for the figure beside it tells fund and year; where it is empty, that by year.
    """
    return (plans, years, *others) if plans.rows else (years, plans, *others)


def _per_head(paid: dict[str, float], heads: dict[str, float], p: Parameters) -> list[tuple[str, float]]:
    """Euro a year and inhabitant of each region with a population, most first."""
    years = LAST - p["paid_since"] + 1
    found = [(place, value / heads[place] / years) for place, value in paid.items() if heads.get(place)]
    return sorted(found, key=lambda one: (-one[1], one[0]))


def _standing(
    each: list[tuple[str, float]], other: list[tuple[str, float]], regions: Sequence[str], p: Parameters,
) -> Says | None:
    """The place of a single region among all, by payments and by the expenditure modelled from them."""
    if len(regions) != 1 or regions[0] not in dict(each):
        return None
    rank, modelled = (
        next((k for k, (place, _) in enumerate(listed, 1) if place == regions[0]), None) for listed in (each, other)
    )
    return says(
        "money-standing", per_head=Value("money", round(dict(each)[regions[0]])), rank=count(rank),
        among=count(len(each)), modelled=count(modelled), region=area(p["region"]),
    )


def _plans(cells: Cells, p: Parameters) -> tuple[Plans, str | None]:
    """Plans by objective of the region's own programmes, or else of its country; whose they are."""
    members = p.area().members
    if len(members) > 1:
        return [], None
    for place in (members[0], members[0][:2]):
        found = cells.plans(place, _chosen(p, "funds"))
        if found:
            order = sorted(found.items(), key=lambda one: (-one[1].get(EVERY_FUND, 0.0), one[0]))
            return order, place
    return [], None


def _planned_said(
    plans: Plans, planned_for: str | None, p: Parameters,
) -> Says | None:
    if not plans or planned_for is None:
        return None
    objectives, whole = _chosen(p, "objectives"), sum(one.get(EVERY_FUND, 0.0) for _, one in plans)
    if objectives:
        wanted = [one for _, one in _wanted(plans, p)]
        sums = {name: sum(one.get(stage, 0.0) for one in wanted) for name, stage in STAGES.items()}
        return says(
            "money-planned-chosen", objectives=listing(coded("thematic_objectives", one) for one in objectives),
            planned=Value("money", sums["planned"]), share=share(sums["planned"] / whole if whole else None),
            decided=Value("money", sums["decided_erdf"]), spent=Value("money", sums["spent_erdf"]),
            place=area(planned_for), regional=count(int(bool(sums["decided_erdf"] or sums["spent_erdf"]))),
        )
    objective, of = next((one for one in plans if one[0] not in NO_OBJECTIVE), plans[0])
    return says(
        "money-planned", objective=coded("thematic_objectives", objective),
        share=share(of.get(EVERY_FUND, 0.0) / whole if whole else None), place=area(planned_for),
        own=count(int(planned_for == p.area().members[0] and len(planned_for) > COUNTRY)),
    )


def _cooperation(cells: Cells, p: Parameters) -> list[tuple[str, dict[str, float]]]:
    """Cooperation projects by theme, the most frequent first; a project with several themes counts in each."""
    found = cells.by_theme(_deepest(cells.places, p.area().members))
    return sorted(found.items(), key=lambda one: (one[0] != THEME_TOTAL, -one[1].get("participations", 0), one[0]))


def _funded(cells: Cells, p: Parameters) -> Themes:
    """Projects of cohesion policy that began since the year asked for, by objective, those with most first."""
    found = cells.by_theme(_deepest(cells.places, p.area().members), p["paid_since"])
    return sorted(found.items(), key=lambda one: (one[0] != THEME_TOTAL, -one[1].get("projects", 0), one[0]))


def _funded_said(funded: Themes | None, p: Parameters) -> Says | None:
    if not funded:
        return None
    total = dict(funded)[THEME_TOTAL]
    amount = total.get("eu_budget")
    return says("money-projects", region=area(p["region"]), first=year_value(p["paid_since"]),
                projects=count(round(total["projects"])),
                amount=Value("money", None if amount is None else round(amount)))


def _funded_table(funded: Themes, p: Parameters) -> Table:
    """The projects by objective; one with several stands in each."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"cohesion-objective-{theme.lower()}", of.get("projects"), of.get("eu_budget"))
        for theme, of in funded if theme != THEME_TOTAL
    )
    columns = (
        Column("objective", "term", label="column-cohesion-objective"),
        Column("projects", "count", label="column-projects"),
        Column("eu_budget", "money", label="column-cohesion-budget"),
    )
    return Table("objectives", says("money-objectives-title", region=area(p["region"])), columns, rows,
                 note=says("money-objectives-note", first=year_value(p["paid_since"])))


def _deepest(places: Iterable[str], members: Sequence[str]) -> tuple[str, ...]:
    """The members as they are published; of one that is not, its NUTS 2 regions."""
    known = frozenset(places)
    found: list[str] = []
    for member in members:
        parts = [place for place in known if place.startswith(member) and len(place) == REGION]
        found += [member] if member in known else parts
    return tuple(sorted(found))


def _clustering(projects: Sequence[Entry], p: Parameters) -> list[tuple[Entry, int]]:
    """The projects on clustering with a partner in the area, those with most partners there first."""
    members = p.area().members
    found = [(entry, inside) for entry in projects if (inside := partners_in(entry, members))]
    return sorted(found, key=lambda one: (-one[1], one[0].key))


def _cooperation_said(
    themes: list[tuple[str, dict[str, float]]], clustering: list[tuple[Entry, int]], known: Known, p: Parameters,
) -> Says:
    total = dict(themes).get(THEME_TOTAL, {})
    return says(
        "money-cooperation", participations=count(total.get("participations", 0)), region=area(p["region"]),
        clustering=count(len(clustering)), **known,
    )


def _known(cooperation: Cut) -> Known:
    """Whether the cooperation projects are those that ship, and the year of which the list is."""
    version = cooperation.vintage.version
    return {"interreg_list": text("shipped" if version == SHIPPED else "own"), "interreg_year": text(version[:4])}


def _how_sure(paid: Payments, planned_for: str | None, known: Known, p: Parameters) -> tuple[Uncertainty, ...]:
    sure = [
        Uncertainty("hidden", says("money-hidden", share=share(paid.missing), regions=count(len(paid.regions)))),
        Uncertainty("choice", says("money-choice")),
        Uncertainty("age", says("money-age", last=year_value(LAST), **known)),
    ]
    if planned_for is not None and planned_for != p["region"]:
        sure.append(Uncertainty("hidden", says("money-of-country", place=area(planned_for), region=area(p["region"]))))
    return tuple(sure)


def _years_table(paid: Payments, p: Parameters) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (when, f"funds:{fund}", paid.by_year.get((when, fund)))
        for fund in sorted(paid.by_fund, key=lambda one: (-paid.by_fund[one], one))
        for when in range(p["paid_since"], LAST + 1)
    )
    columns = (
        Column("year", "year"), Column("fund", "coded", label="column-fund"),
        Column("paid", "money", label="column-paid"),
    )
    return Table("years", says("money-years-title", region=area(p["region"])), columns, rows, note=says("money-note"))


def _regions_table(each: list[tuple[str, float]], regions: Sequence[str]) -> Table:
    own = frozenset(regions)
    rows: tuple[tuple[Cell, ...], ...] = tuple((place, place in own, value) for place, value in each)
    columns = (
        Column("area", "area"), Column("own", "flag", hidden=True, label="column-own-region"),
        Column("per_head", "money", label="column-per-head"),
    )
    return Table("regions", says("money-regions-title"), columns, rows, note=says("money-note"))


def _plans_table(plans: Plans, planned_for: str | None) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"thematic_objectives:{objective}", *(of.get(stage) for stage in STAGES.values()))
        for objective, of in plans
    )
    columns = (
        Column("objective", "coded", label="column-thematic-objective"),
        *(Column(name, "money", label=f"column-{name.replace('_', '-')}") for name in STAGES),
    )
    title = says("money-plans-title", place=area(planned_for)) if planned_for else says("money-plans-none")
    return Table("plans", title, columns, rows, note=says("money-plans-note"))


def _themes_table(themes: list[tuple[str, dict[str, float]]], known: Known) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"interreg_themes:{theme}", of.get("projects"), of.get("participations"), of.get("budget_shares"))
        for theme, of in themes if theme != THEME_TOTAL
    )
    columns = (
        Column("theme", "coded", label="column-interreg-theme"), Column("projects", "count", label="column-projects"),
        Column("participations", "count", label="column-participations"),
        Column("budget", "money", label="column-budget-share"),
    )
    return Table("themes", says("money-themes-title"), columns, rows, note=says("money-themes-note", **known))


def _projects_table(found: list[tuple[Entry, int]], p: Parameters) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            dict(entry.titles), dict(entry.texts("programme")) or None, entry.year("start"), entry.number("budget"),
            inside, len(entry.lines("partners")),
        )
        for entry, inside in found[: p["clustering_projects"]]
    )
    columns = (
        Column("project", "words", label="column-project"), Column("programme", "words", label="column-programme"),
        Column("start", "year", label="column-begins"), Column("budget", "money", label="column-project-budget"),
        Column("inside", "count", label="column-partners-here"), Column("partners", "count", label="column-partners"),
    )
    return Table("clustering", says("money-clustering-title", region=area(p["region"])), columns, rows,
                 note=says("money-clustering-note", shown=count(len(rows)), projects=count(len(found))))


def _years_figure(paid: Payments, p: Parameters) -> Figure:
    where = {"region": area(p["region"])}
    newest = {fund: max(when for when, of in paid.by_year if of == fund) for fund in paid.by_fund}
    ended = sorted(fund for fund, when in newest.items() if when < LAST)
    note = says(
        "money-years-note", ended=count(len(ended)), funds=listing(coded("funds", fund) for fund in ended),
        year=year_value(min((newest[fund] for fund in ended), default=LAST)), last=year_value(LAST),
    )
    return Figure(
        "years", "lines", "years", says("money-years-title", **where), note,
        says("money-years-alt", **where), {"x": "year", "y": "paid", "series": "fund"},
    )


def _map_figure(p: Parameters) -> Figure:
    where = {"region": area(p["region"])}
    return Figure(
        "map", "choropleth", "regions", says("money-regions-title"), says("money-map-note"),
        says("money-map-alt", **where),
        {"area": "area", "value": "per_head", "layer": "nuts2_sbs", "region_value": p["region"]},
    )
