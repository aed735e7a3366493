"""Which occupations will be needed in a region, by scenario, and which are exposed to machines or short of people?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameters, choice, industry_group, number, region
from distretto.themes.skills.needs_base import BASE_YEAR, COUNTRY, OCCUPATIONS, Base, base_of, geos_of
from distretto.themes.skills.needs_replacement import Replacement, replacement_of
from distretto.themes.skills.needs_risks import (
    ITALY,
    MOST,
    Minor,
    automation_of,
    exposed_share,
    minors_of_italy,
    shortages,
    with_shortage,
)
from distretto.themes.skills.needs_scenarios import (
    SCENARIOS,
    Outcome,
    back_test,
    foretold_years,
    outcome,
    trend_of,
)
from distretto.themes.skills.needs_tables import (
    GROUPS,
    figures,
    industries_table,
    minors_table,
    occupations_table,
    shortages_table,
)
from distretto.themes.values import area, change, coded, count, listing, share, text
from distretto.themes.values import number as plain
from distretto.themes.values import year as year_value

NAMED = 4
ALIKE = 5e-4
"""Changes that differ by less are written the same."""


@dataclass(frozen=True)
class Asked:
    """What is told: today's jobs, the projection asked for, and what else is known of the occupations.

    order : places of the occupations with jobs, those that grow most first, those without a forecast last.
    replacement : who leaves an occupation for good, where a forecast of it is at hand.
    """

    base: Base
    outcome: Outcome
    exposed: Mapping[str, float]
    minors: tuple[Minor, ...]
    shortage: Mapping[str, float]
    order: tuple[int, ...]
    words: Mapping[str, Value]
    replacement: Replacement | None

    @property
    def certain(self) -> tuple[int, ...]:
        """The occupations of which stretches of the past all lie on one side of no change."""
        low, high = self.outcome.low, self.outcome.high
        if low is None or high is None:
            return ()
        return tuple(at for at in self.told if low[at] > 0 or high[at] < 0)

    @property
    def least_favourable(self) -> int:
        """The occupation that falls most; of those that fall by every stretch of the past, where there are any."""
        high = self.outcome.high
        falling = [] if high is None else [at for at in self.told if high[at] < 0]
        return (falling or self.told)[-1]

    @property
    def told(self) -> tuple[int, ...]:
        """The occupations of which a change is foretold, in order."""
        return tuple(at for at in self.order if at not in self.outcome.silent)


@analysis(
    id="skills.needs",
    needs={
        "survey": Need("lfs_occupation", ("employed",), select=lambda p: {"years": (BASE_YEAR,)}),
        "accounts": Need("employment_nuts3", ("employment",), select=lambda p: {"geos": geos_of(p.area())}),
        "outlook": Need("skills_outlook", ("growth", "shortage")),
        "exposure": Need("genai_exposure", ("exposure", "gradient"), select=lambda p: {"years": (2025,)}),
        "italy": Need("occupations_italy"),
        "leaving": Need("replacement_demand", ("replacement",), optional=True),
    },
    methods=(
        Method("job_projection", "E_h = Σ_i x_io (1 + g_i)^h",
               "Bureau of Labor Statistics, Handbook of Methods; Cedefop (2012)"),
    ),
    parameters=(
        region(),
        choice("scenario", "trend", SCENARIOS),
        number("horizon", 5, low=1, high=10, step=1, probe=(3, 10)),
        number("trend_years", 10, low=5, high=20, step=1, probe=(5, 15)),
        number("own_growth", 1.0, low=-10.0, high=10.0, step=0.1),
        industry_group(),
    ),
    gist=True,
    version=3,
)
def needs(data: Data, p: Parameters) -> Answer:
    """Jobs by occupation today and at the horizon, with what the past says of such projections."""
    asked = _asked(data, p)
    base, found = asked.base, asked.outcome
    change_of = found.projection.change
    up = [OCCUPATIONS[at] for at in asked.told if found.known and change_of[at] > 0]
    tables = [occupations_table(asked, data["outlook"], p), industries_table(base, p, asked.words)]
    if asked.shortage:
        tables.append(shortages_table(asked.shortage, asked.words))
    if asked.minors:
        tables.append(minors_table(asked.minors, asked.shortage))
    return Answer(
        conclusion=Conclusion("occupations", up if found.known else None),
        headline=change(found.projection.total_change if found.known else None),
        says=tuple(one for one in (
            _leads(asked, p), _test(base, p), *base.counted.says(), _of_country(asked, p), _certain(asked, p),
            _replaced(asked), _short(asked), _exposed(asked), _automation(data, asked),
        ) if one is not None),
        how_sure=_how_sure(data, asked, p),
        cannot_tell=(*(() if asked.replacement else (says("needs-cannot-replacement"),)), says("needs-cannot-mix"),
                     says("needs-cannot-skills"), says("needs-cannot-exposure")),
        tables=tuple(tables),
        figures=figures(asked.words, known=found.known, minors=bool(asked.minors)),
        onward=(
            Onward("skills.training", says("onward-training"), {"region": p["region"]}),
            _onward(data, p),
            Onward("skills.jobs", says("onward-jobs"), {"region": p["region"]}),
        ),
        facts={"jobs": count(round(1000 * float(found.projection.start.sum()))),
               "change": change(found.projection.total_change if found.known else None),
               "certain": count(len(asked.certain)), **base.counted.facts()},
    )


def _onward(data: Data, p: Parameters) -> Onward:
    """To the distances between occupations: to those that are foretold to grow here, where a forecast is known."""
    codes = geos_of(p.area())
    if not {code[:COUNTRY] for code in codes} & set(data["outlook"].labels("geo")):
        return Onward("skills.distance", says("onward-distance"))
    return Onward("skills.distance", says("onward-distance-growing", region=area(p["region"])),
                  {"growing_in": p["region"]})


def _asked(data: Data, p: Parameters) -> Asked:
    base = base_of(p.area(), p.industries(), data["survey"], data["accounts"])
    found = outcome(base, p, p["scenario"], data["outlook"])
    changes, start = found.projection.change, found.projection.start
    falling = sorted(range(len(OCCUPATIONS)), key=lambda at: (at in found.silent, -np.nan_to_num(changes[at])))
    order = tuple(at for at in falling if start[at] > 0)
    if not order:
        raise CannotAnswer("cannot-needs-survey", "No cell is published.", area=area(p["region"]))
    italian = base.countries == (ITALY,)
    trend = trend_of(base, p["trend_years"])
    words: dict[str, Value] = {
        "region": area(p["region"]), "scenario": text(p["scenario"] if found.known else "none"),
        "base": year_value(BASE_YEAR), "end": year_value(BASE_YEAR + p["horizon"]), "years": count(p["horizon"]),
        "rate": plain(p["own_growth"]), "outlook": foretold_years(data["outlook"]),
        "first": year_value(trend.first if trend else BASE_YEAR),
        "last": year_value(trend.last if trend else BASE_YEAR),
        "country": area(p["region"] if all(len(code) == COUNTRY for code in base.codes) else "+".join(base.countries)),
    }
    minors = minors_of_italy(data["italy"], data["exposure"]) if italian else ()
    return Asked(base, found, exposed_share(data["exposure"]), minors,
                 shortages(data["outlook"], _with_index(data, base)), order, words,
                 replacement_of(base, data["survey"], data.cuts.get("leaving"), p["horizon"]))


def _with_index(data: Data, base: Base) -> tuple[str, ...]:
    """The countries with an index of shortage; none where these hold less than half of the jobs."""
    known = with_shortage(data["outlook"])
    by_code = np.nansum(base.jobs, axis=(1, 2))
    held = sum(jobs for code, jobs in zip(base.codes, by_code, strict=True) if code[:COUNTRY] in known)
    return tuple(one for one in base.countries if one in known) if held >= by_code.sum() / 2 else ()


def _named(at: int) -> Value:
    return coded(GROUPS, OCCUPATIONS[at])


def _leads(asked: Asked, p: Parameters) -> Says:
    projection, found = asked.outcome.projection, asked.outcome
    if not found.known:
        return says("needs-unknown", **asked.words, jobs=count(round(1000 * float(projection.start.sum()))))
    if p["scenario"] == "own":
        gained = round(1000 * float((projection.end - projection.start).sum()), -2)
        direction = text("less" if gained < 0 else "more")
        return says("needs-own", **asked.words, jobs=count(abs(gained)), direction=direction,
                    largest=_named(int(np.argmax(projection.start))))
    top, bottom = asked.told[0], asked.least_favourable
    low, high = (np.full(len(OCCUPATIONS), np.nan) if one is None else one for one in (found.low, found.high))
    told: dict[str, Value] = {}
    for name, at in (("top", top), ("bottom", bottom)):
        told |= {name: _named(at), f"{name}_change": change(float(projection.change[at])),
                 f"{name}_from": change(float(low[at])), f"{name}_to": change(float(high[at]))}
    return says("needs-leads", **asked.words, **told, total=change(projection.total_change),
                ranged=text("no" if found.low is None else "yes"),
                sure=text("no" if bottom == asked.told[-1] else "yes"))


def _replaced(asked: Asked) -> Says | None:
    """How many leave for good, beside how many more or fewer jobs there are."""
    found = asked.replacement
    if found is None:
        return None
    projection = asked.outcome.projection
    gained = float((projection.end - projection.start).sum()) if asked.outcome.known else None
    most = int(np.nanargmax(found.people))
    return says("needs-replacement", **asked.words, people=count(_rounded(found.total)),
                until=year_value(found.until), most=_named(most),
                of_most=count(_rounded(float(found.people[most]))),
                direction=text("unknown" if gained is None else "less" if gained < 0 else "more"),
                gained=count(None if gained is None else _rounded(abs(gained))))


def _rounded(thousands: float) -> int:
    return int(round(1000 * thousands, -2))


def _of_country(asked: Asked, p: Parameters) -> Says | None:
    if asked.base.share_year is None:
        return None
    return says("needs-of-country", **asked.words, year=year_value(asked.base.share_year))


def _test(base: Base, p: Parameters, key: str = "needs-test") -> Says | None:
    """How the trend did in the past; only beside the trend, which it tests."""
    found = back_test(base, p) if p["scenario"] == "trend" else None
    if found is None:
        return None
    verdict = "better" if found.trend < 0.9 * found.still else "worse" if found.trend > 1.1 * found.still else "alike"
    return says(key, n=count(len(found.origins)), first=year_value(found.origins[0]),
                last=year_value(found.origins[-1]), trend=share(found.trend), still=share(found.still),
                verdict=text(verdict), years=count(p["horizon"]), before=count(p["trend_years"]))


def _certain(asked: Asked, p: Parameters) -> Says | None:
    if asked.outcome.low is None or p["scenario"] == "own":
        return None
    return says("needs-certain", n=count(len(asked.certain)), all=count(len(asked.told)),
                names=listing(_named(at) for at in asked.certain), stretches=count(asked.outcome.stretches),
                length=count(asked.outcome.length))


def _short(asked: Asked) -> Says | None:
    if not asked.shortage:
        return says("needs-no-shortage", **asked.words)
    leading = sorted(asked.shortage, key=lambda code: (-asked.shortage[code], code))[:NAMED]
    return says("needs-short", **asked.words, names=listing(coded(GROUPS, code) for code in leading),
                index=plain(asked.shortage[leading[0]]), most=plain(MOST))


def _exposed(asked: Asked) -> Says:
    top = max((OCCUPATIONS[at] for at in asked.order), key=lambda code: (asked.exposed.get(code, 0.0), code))
    at, start = OCCUPATIONS.index(top), asked.outcome.projection.start
    return says("needs-exposed", **asked.words, occupation=coded(GROUPS, top), share=share(asked.exposed.get(top)),
                jobs=share(float(start[at] / start.sum())))


def _automation(data: Data, asked: Asked) -> Says | None:
    if not asked.minors:
        return None
    total = sum(one.after or 0.0 for one in asked.minors)
    national = sum(one.after or 0.0 for one in asked.minors if one.high_risk) / total
    codes = asked.base.codes
    own = automation_of(data["italy"], codes) if all(len(code) > COUNTRY for code in codes) else None
    return says("needs-automation", **asked.words, own=share(own), national=share(national),
                of=text("country" if own is None else "region"))


def _how_sure(data: Data, asked: Asked, p: Parameters) -> tuple[Uncertainty, ...]:
    projection, found, base = asked.outcome.projection, asked.outcome, asked.base
    told = []
    if tested := _test(base, p, "needs-tested"):
        told.append(Uncertainty("chance", tested))
    if found.low is not None:
        told.append(Uncertainty("chance", says("needs-chance", stretches=count(found.stretches),
                                               length=count(found.length), years=count(p["horizon"]))))
    hidden = says("needs-hidden", known=count(projection.known), cells=count(projection.cells))
    told.append(Uncertainty("hidden", hidden))
    silent = [at for at in asked.order if at in found.silent]
    if silent:
        told.append(Uncertainty("hidden", says("needs-silent", names=listing(_named(at) for at in silent))))
    if found.known and base.without_past:
        told.append(Uncertainty("hidden", says("needs-no-past", names=listing(area(c) for c in base.without_past))))
    if asked.replacement is not None and asked.replacement.lacking:
        told.append(Uncertainty("hidden", says("needs-replacement-lacking", names=listing(
            area(one) for one in asked.replacement.lacking))))
    lacking = [one for one in base.countries if one not in _with_index(data, base)] if asked.shortage else []
    if lacking:
        told.append(Uncertainty("hidden", says("needs-short-lacking", names=listing(area(one) for one in lacking))))
    told += base.counted.uncertainties()
    if not base.whole:
        told.append(Uncertainty("hidden", says("needs-wider")))
    others = [one for scenario in SCENARIOS if scenario != p["scenario"]
              for one in _other(data, base, p, scenario)]
    told += [Uncertainty("choice", one) for one in others]
    told.append(Uncertainty("age", says("needs-age", **asked.words, italian=text("yes" if asked.minors else "no"))))
    return tuple(told)


def _other(data: Data, base: Base, p: Parameters, scenario: str) -> list[Says]:
    """What another scenario would say; nothing where its data are lacking."""
    try:
        found = outcome(base, p, scenario, data["outlook"])
    except CannotAnswer:
        return []
    if not found.known:
        return []
    changes, start = found.projection.change, found.projection.start
    with_jobs = [at for at in range(len(OCCUPATIONS)) if start[at] > 0 and at not in found.silent]
    top, bottom = (pick(with_jobs, key=lambda at: changes[at]) for pick in (max, min))
    alike = bool(np.ptp(changes[with_jobs]) < ALIKE)
    told = {"top": _named(top), "bottom": _named(bottom), "top_change": change(float(changes[top])),
            "bottom_change": change(float(changes[bottom])), "total": change(found.projection.total_change)}
    return [says("needs-choice", scenario=text(scenario), alike=text("yes" if alike else "no"),
                 rate=plain(p["own_growth"]), years=count(p["horizon"]), **told)]
