"""The period of a question on growth: its parameters, and the years in which the whole area has figures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from distretto.evidence.classifications.areas import Area, named_areas
from distretto.themes.analysis import Method
from distretto.themes.answers import CannotAnswer
from distretto.themes.finding import Uncertainty, Value, says
from distretto.themes.parameters import Parameter, Parameters, Spanned, choice
from distretto.themes.values import area as area_value
from distretto.themes.values import listing, text
from distretto.themes.values import year as year_value

METHOD = Method(
    "shift_share",
    "Δx_i = x_i g + x_i (g_i − g) + x_i (r_i − g_i)",
    "Dunn (1960); Esteban-Marquillas (1972)",
)

NAMED = 3
"""As many members as a sentence names."""

Having = Mapping[int, Collection[str]]
"""For each year of a data set, the members of the area that have figures in it."""


def period_parameters(
    first: int, complete: int, latest: int, *, first_probe: tuple[int, ...], last_probe: tuple[int, ...],
    spans: Spanned | None = None,
) -> tuple[Parameter, Parameter]:
    """First and last year: from the data set's `first`, by default to the last `complete` one, at most to `latest`."""
    return (
        Parameter("first_year", "year", low=first, high=latest - 1, optional=True, probe=first_probe, spans=spans),
        Parameter("last_year", "year", default=complete, low=first + 1, high=latest, probe=last_probe, spans=spans),
    )


def method_choice() -> Parameter:
    """Which shift-share: classical, with allocation effect, or summed over the years."""
    return choice("method", "dunn", ("dunn", "esteban", "dynamic"))


@dataclass(frozen=True)
class Period:
    """The years compared, in order; the members that have figures in all of them; and why the years are these.

    lacking : the members without figures in the year before the first, which is why the period begins there; empty
    where the first year was chosen or the data begin with it. asked : the last year that was asked about.
    """

    years: tuple[int, ...]
    members: tuple[str, ...]
    lacking: tuple[str, ...]
    chosen: bool
    asked: int

    @property
    def words(self) -> dict[str, Value]:
        """First and last year, for a statement."""
        return {"first": year_value(self.years[0]), "last": year_value(self.years[-1])}

    def uncertainties(self) -> tuple[Uncertainty, ...]:
        """The years compared and why they begin where they do, and whether the end is another than was asked."""
        few = 0 < len(self.lacking) < len(self.members) and len(self.lacking) <= NAMED
        why = "chosen" if self.chosen else "members" if few else "borders" if self.lacking else "start"
        said = [says("growth-age", **self.words, why=text(why), lacking=listing(area_value(c) for c in self.lacking))]
        if self.years[-1] != self.asked:
            said.append(says("growth-age-later", **self.words, asked=year_value(self.asked)))
        return tuple(Uncertainty("age", one) for one in said)


def period_of(having: Having, area: Area, p: Parameters) -> Period:
    """The period to compare: as asked, or else the longest in which the same members have figures.

    Of a set that has a name of its own, a member whose figures begin later is left out where that makes for more
    members times years; an area that the reader composed stays whole. Where nothing is comparable up to the last year
    and no first one was chosen, the period that counts the most members stands in. Raises CannotAnswer, naming who
    lacks figures and which years would do: a change of borders cuts a series, and that must be said, not bridged.
    """
    first, last = p["first_year"], p["last_year"]
    runs = _in_order(_runs(having, last), area)
    if not is_named(area):
        runs = [run for run in runs if run.members == frozenset(having.get(last, ()))]
    if first is not None:
        runs = [run for run in runs if run.first == first]
    elif not runs:
        runs = _every_run(having, area)
    if not runs:
        raise _no_period(having, area, first, last)
    run = runs[-1]
    before = having.get(run.first - 1)
    lacking = () if first is not None or before is None else sorted(run.members - set(before))
    years = tuple(range(run.first, run.last + 1))
    return Period(years, tuple(sorted(run.members)), tuple(lacking), first is not None, last)


def is_named(area: Area) -> bool:
    """Whether the area is a set that has a name of its own, not one that the reader put together."""
    return any(area.id == named.id for named in named_areas())


@dataclass(frozen=True)
class Run:
    """Unbroken years and the members that have figures in each of them."""

    first: int
    last: int
    members: frozenset[str]


def _runs(having: Having, last: int) -> list[Run]:
    """Every run of two years or more that ends with `last`."""
    found: list[Run] = []
    members = frozenset(having.get(last, ()))
    for year in range(last - 1, min(having) - 1, -1):
        members &= frozenset(having.get(year, ()))
        if not members:
            break
        found.append(Run(year, last, members))
    return found


def _in_order(runs: Iterable[Run], area: Area) -> list[Run]:
    """The runs, the best at the end: members times years for a named set, else all members, then all years."""
    if is_named(area):
        return sorted(runs, key=lambda run: (len(run.members) * (run.last - run.first), run.last))
    return sorted(runs, key=lambda run: (len(run.members), run.last - run.first, run.last))


def _every_run(having: Having, area: Area) -> list[Run]:
    return _in_order((run for last in having for run in _runs(having, last)), area)


def _no_period(having: Having, area: Area, first: int | None, last: int) -> CannotAnswer:
    possible = _every_run(having, area)
    if not possible and len(having) == 1:
        return CannotAnswer(
            "cannot-years-single", f"{area.id} has figures of one year.", area=area_value(area.id),
            year=year_value(min(having)),
        )
    if not possible:
        return CannotAnswer(
            "cannot-years-none", f"{area.id} has no two comparable years.", area=area_value(area.id),
            earliest=year_value(min(having)), latest=year_value(max(having)),
        )
    run = possible[-1]
    asked = [year for year in (first, last) if year is not None]
    lacking = sorted(m for m in run.members if any(m not in having.get(year, ()) for year in asked))
    turned = first is not None and first >= last
    return CannotAnswer(
        "cannot-years",
        f"{area.id} has comparable figures from {run.first} to {run.last}.",
        area=area_value(area.id),
        earliest=year_value(run.first),
        latest=year_value(run.last),
        of=text("turned" if turned else "members" if lacking and len(run.members) > 1 else "borders"),
        lacking=listing(area_value(code) for code in lacking),
    )
