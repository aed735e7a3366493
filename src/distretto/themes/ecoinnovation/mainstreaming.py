"""How far has eco-innovation left the green niche: which clusters and policies that are not about it alone name it?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from distretto.evidence.records import Entry, entries
from distretto.methods.location import multinomial_interval
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.green_lists import parts
from distretto.themes.ecoinnovation.listing import ACTIVITIES, THEME
from distretto.themes.ecoinnovation.strengths import industries_of
from distretto.themes.finding import Answer, Cell, Column, Conclusion, Figure, Onward, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameters, choice, region
from distretto.themes.values import area, count, share, text, years

KINDS = {"clusters": "cluster", "policies": "policy"}
FEW = 10
"""Below so many records a share is said to rest on few."""
PERIOD = 5


@dataclass(frozen=True)
class Counted:
    """So many records outside the niche, and how many of them name eco-innovation, with the interval of that share."""

    records: int
    named: int
    share: float
    low: float
    high: float

    @property
    def few(self) -> bool:
        """Whether the share rests on few records."""
        return self.records < FEW

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells of a table: counts, share, interval, and whether it rests on few."""
        rests = "main-rests-few" if self.few else "main-rests-enough"
        return self.records, self.named, self.share, self.low, self.high, rests


@dataclass(frozen=True)
class Reading:
    """How records are told apart: which are in the niche, and which of the others name eco-innovation."""

    niche: Callable[[Entry], bool]
    names: Callable[[Entry], bool]


def _themes_alone(entry: Entry) -> bool:
    """Eco-innovation is the only theme, or every industry named is green at its core."""
    named = industries_of(entry)
    return entry.codes("themes") == (THEME,) or (bool(named) and all(parts().get(code) == "core" for code in named))


READINGS = {
    "alone": Reading(_themes_alone, lambda entry: THEME in entry.codes("themes") or bool(entry.codes(ACTIVITIES))),
    "theme": Reading(lambda entry: THEME in entry.codes("themes"), lambda entry: bool(entry.codes(ACTIVITIES))),
}
"""`alone`: in the niche is what is about eco-innovation alone. `theme`: what has the theme; then activities count."""


@analysis(
    id="ecoinnovation.mainstreaming",
    gist=True,
    needs={need: recorded.records(need, ACTIVITIES, "founded") for need in KINDS},
    methods=(Method("mainstreaming", "p = n_e / n,  (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)",
                    "Wilson (1927)"),),
    parameters=(region(), choice("niche", "alone", tuple(READINGS)),
                choice("main_kind", "all", ("all", *KINDS.values()))),
)
def mainstreaming(data: Data, p: Parameters) -> Answer:
    """The share of clusters and policies outside the niche that name eco-innovation: here, by country, over time."""
    reading = READINGS[p["niche"]]
    every = [(kind, entry) for need, kind in KINDS.items() if p["main_kind"] in ("all", kind)
             for entry in entries(data[need])]
    outside = [(kind, entry) for kind, entry in every if not reading.niche(entry)]
    members = p.area().members
    own = [one for one in outside if recorded.is_of(one[1], members)]
    in_niche = sum(reading.niche(entry) for _, entry in every if recorded.is_of(entry, members))
    here, there = (counted([entry for _, entry in found], reading) for found in (own, outside))
    countries, periods = _countries(outside, reading), _periods([entry for _, entry in outside], reading)
    undated = sum(begun(entry) is None for _, entry in outside)
    where = {"region": area(p["region"])}
    return Answer(
        conclusion=Conclusion("mainstreaming", [here.named, here.records]),
        headline=share(here.share) if here.records else None,
        says=recorded.statements(
            says("main-leads", records=count(here.records), named=count(here.named), niche=count(in_niche),
                 share=share(here.share), low=share(here.low), high=share(here.high), **where)
            if here.records else says("main-none", niche=count(in_niche), **where),
            says("main-everywhere", records=count(there.records), named=count(there.named), share=share(there.share),
                 low=share(there.low), high=share(there.high), beside=text(_beside(here, there)), **where)
            if there.records else None,
            _over_time(periods), recorded.NOTHING_SAID,
        ),
        how_sure=(
            Uncertainty("chance", says("main-chance", few=count(sum(one.few for _, one in countries)),
                                       countries=count(len(countries)), least=count(FEW))),
            _choice(every, members, p),
            *([Uncertainty("recorded", says("main-undated", undated=count(undated), records=count(len(outside))))]
              if undated else []),
            *recorded.how_sure([entry for _, entry in own]),
        ),
        cannot_tell=(says("main-cannot-sample"), says("main-cannot-depth"), recorded.MEMBERS_ENTER),
        tables=(
            Table("countries", says("main-countries-title"),
                  (Column("area", "area", label="column-main-country"), *COUNTS),
                  tuple((code, *one.cells) for code, one in countries), says("main-countries-note")),
            Table("periods", says("main-periods-title"),
                  (Column("period", "years", label="column-main-period"), *COUNTS),
                  tuple((f"{first}-{first + PERIOD - 1}", *one.cells) for first, one in periods),
                  says("main-periods-note")),
            _records(own, reading, where["region"].v),
        ),
        figures=_figures(countries, p),
        onward=(
            Onward("ecoinnovation.inventory", says("onward-eco-clusters"), {"region": p["region"]}),
            Onward("ecoinnovation.policies", says("onward-eco-policies"), {"region": p["region"]}),
            Onward("ecoinnovation.within_reach", says("onward-within-reach"), {"region": p["region"]}),
        ),
        facts={"records": count(here.records), "named": count(here.named), "niche": count(in_niche)},
    )


COUNTS = (
    Column("records", "count", label="column-main-records"), Column("named", "count", label="column-main-named"),
    Column("share", "share", label="column-main-share"), Column("low", "share", label="column-main-low"),
    Column("high", "share", label="column-main-high"), Column("few", "term", label="column-main-few"),
)


def counted(found: Sequence[Entry], reading: Reading) -> Counted:
    """How many of these records name eco-innovation, with Wilson's interval of 95 %; NaN of none."""
    named = sum(map(reading.names, found))
    if not found:
        return Counted(0, 0, np.nan, np.nan, np.nan)
    interval = multinomial_interval(np.array([named, len(found) - named]))
    return Counted(len(found), named, named / len(found), float(interval.lower[0]), float(interval.upper[0]))


def begun(entry: Entry) -> int | None:
    """The year in which it began: its start, or of a cluster its founding."""
    year = entry.year("start")
    return entry.year("founded") if year is None else year


def _countries(found: Iterable[tuple[str, Entry]], reading: Reading) -> list[tuple[str, Counted]]:
    """By country, those with most records first; a record of several countries counts in each."""
    of: dict[str, list[Entry]] = {}
    for _, entry in found:
        for code in {place[:2] for place in recorded.places(entry)}:
            of.setdefault(code, []).append(entry)
    return [(code, counted(of[code], reading)) for code in sorted(of, key=lambda code: (-len(of[code]), code))]


def _periods(found: Sequence[Entry], reading: Reading) -> list[tuple[int, Counted]]:
    """By five years in which they began, those without a year left out."""
    of: dict[int, list[Entry]] = {}
    for entry in found:
        year = begun(entry)
        if year is not None:
            of.setdefault(year - year % PERIOD, []).append(entry)
    return [(first, counted(of[first], reading)) for first in sorted(of)]


def _beside(here: Counted, there: Counted) -> str:
    if not here.records:
        return "none"
    return "apart" if here.low > there.high or here.high < there.low else "alike"


def _over_time(periods: list[tuple[int, Counted]]) -> Says | None:
    """The first and the last period that do not rest on few records."""
    firm = [(first, one) for first, one in periods if not one.few]
    if len(firm) < 2:
        return says("main-time-few", least=count(FEW)) if periods else None
    (before, one), (after, other) = firm[0], firm[-1]
    course = "alike" if one.low <= other.high and other.low <= one.high else \
        "more" if other.share > one.share else "less"
    return says("main-time", before=years(before, before + PERIOD - 1), after=years(after, after + PERIOD - 1),
                one=share(one.share), other=share(other.share), course=text(course))


def _choice(every: list[tuple[str, Entry]], members: Sequence[str], p: Parameters) -> Uncertainty:
    """What the other way of telling the niche apart would give here."""
    name = next(name for name in READINGS if name != p["niche"])
    other = READINGS[name]
    found = [e for _, e in every if not other.niche(e) and recorded.is_of(e, members)]
    told = counted(found, other)
    return Uncertainty("choice", says("main-choice", other=text(name), named=count(told.named),
                                      records=count(told.records)))


def _records(own: list[tuple[str, Entry]], reading: Reading, asked: str) -> Table:
    """The clusters and policies of the area outside the niche that name eco-innovation."""
    named = [(kind, entry) for kind, entry in own if reading.names(entry)]
    return Table(
        "records", says("main-records-title", region=area(asked)),
        (
            *recorded.FIRST, Column("kind", "term", label="column-kind"),
            Column("activities", "coded", label="column-eco-activities"), *recorded.LAST,
        ),
        tuple(
            (*recorded.first_cells(entry), f"record-kind-{kind}", recorded.coded(entry, ACTIVITIES, ACTIVITIES),
             *recorded.last_cells(entry))
            for kind, entry in named
        ),
    )


def _figures(countries: list[tuple[str, Counted]], p: Parameters) -> tuple[Figure, ...]:
    if not countries:
        return ()
    own = {code[:2] for code in p.area().members}
    return (Figure(
        "countries", "bars", "countries", says("main-figure-title"), says("main-figure-note"), says("main-figure-alt"),
        {"label": "area", "value": "share", "low": "low", "high": "high", "hollow": "few",
         "hollow_is_value": "main-rests-few",
         "focus_value": own.pop() if len(own) == 1 else None},
    ),)
