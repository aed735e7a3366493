"""Green goods by heading: how complex they are, what Europe exports, and where a country's own exports are known,
which it is specialised in, which lie close to its basket, and on what that rests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from distretto.evidence.arrow import numbers
from distretto.evidence.store import Cut, matrix
from distretto.methods.anchors import Anchors, anchors
from distretto.methods.arrays import ratio
from distretto.methods.frontier import Frontier, Quadrant, opportunity_frontier
from distretto.methods.location import location_quotient
from distretto.methods.relatedness import relatedness_density
from distretto.themes.analysis import Need
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.green_lists import HEADINGS, Heading, chapters, headings
from distretto.themes.finding import Cell, Column, Table, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.frontier import specialised_quotients
from distretto.themes.values import area
from distretto.themes.values import year as year_value

WORLD, UNION, TOTAL = "WORLD", "EU27", "TOTAL"
SPACE_YEAR, TRADE_YEAR = 2023, 2024
STRONG, MOST = 1.0, 3


def country_of(p: Parameters) -> str | None:
    """The one country of the area asked about; None where there are several."""
    found = {code[:2] for code in p.area().members}
    return found.pop() if len(found) == 1 else None


def _own(p: Parameters) -> Mapping[str, Any]:
    return {"geos": (country_of(p),)}


NEEDS = {
    "space": Need("product_space", ("world_exports", "complexity", "proximity")),
    "green_trade": Need("green_trade", ("exports",)),
    "exports": Need("country_exports", ("exports",), select=_own, when=lambda p: country_of(p) is not None),
}


@dataclass(frozen=True)
class Basket:
    """A country's exports beside the world's; arrays over all headings. year : of its exports, the newest known."""

    country: str
    year: int
    quotient: Floats
    density: Floats
    frontier: Frontier
    rests: Anchors
    share: float
    world_share: float
    unknown: int

    @cached_property
    def quadrant(self) -> dict[int, Quadrant]:
        """In which quarter each heading that it lacks lies."""
        return {int(i): Quadrant(int(q)) for i, q in zip(self.frontier.industries, self.frontier.quadrant, strict=True)}

    def near(self, i: int) -> bool:
        """Whether a heading that it lacks lies nearer than the mean of all that it lacks."""
        return self.quadrant.get(i) in (Quadrant.NEAR_COMPLEX, Quadrant.NEAR_SIMPLE)


@dataclass(frozen=True)
class Products:
    """The green headings that count, and where they stand among all; `at` : their places in `codes`.

    listed : the part of a heading's world exports that is in listed goods, NaN where no such good is told apart.
    europe : the Union's share of the world's exports of the listed goods over its share of all goods.
    too_thin : how many headings of the list hold too little of it.
    """

    green: tuple[Heading, ...]
    at: tuple[int, ...]
    codes: tuple[str, ...]
    complexity: Floats
    listed: Mapping[str, float]
    europe: Mapping[str, float]
    too_thin: int
    basket: Basket | None

    @cached_property
    def strong(self) -> list[int]:
        """The green headings in which the country is specialised, the most first."""
        b = self.basket
        return [] if b is None else sorted(
            (i for i in self.at if b.quotient[i] >= STRONG), key=lambda i: (-b.quotient[i], i))

    @cached_property
    def within(self) -> list[int]:
        """The green headings within reach: the complex ones first, in each the nearest first."""
        b = self.basket
        return [] if b is None else sorted(
            (i for i in self.at if b.near(i)), key=lambda i: (b.quadrant[i], -b.density[i], i))


def green_products(data: Data, p: Parameters) -> Products:
    """The goods of the list asked for, with the country's basket where the observatory has one."""
    space = data["space"]
    world = matrix(space, "world_exports", SPACE_YEAR, geos=(WORLD,))
    codes = tuple(world.industries)
    complexity = matrix(space, "complexity", SPACE_YEAR, geos=(WORLD,), industries=codes).values[0]
    place = {code: at for at, code in enumerate(codes)}
    listed, europe = _trade(data["green_trade"], headings(p["green_goods"]))
    every = [one for one in headings(p["green_goods"]) if one.code in place]
    green = tuple(one for one in every if not listed[one.code] < p["least_listed"])
    at = tuple(place[one.code] for one in green)
    basket = _basket(data, p, codes, world.values[0], complexity, at)
    return Products(green, at, codes, complexity, listed, europe, len(every) - len(green), basket)


def _trade(cut: Cut, found: tuple[Heading, ...]) -> tuple[dict[str, float], dict[str, float]]:
    """By heading: the part of its world exports in listed goods, and how specialised the Union is in these."""
    trade = matrix(cut, "exports", TRADE_YEAR, geos=(WORLD, UNION))
    place = {code: at for at, code in enumerate(trade.industries)}
    every = trade.values[:, place[TOTAL]]
    listed, europe = {}, {}
    for one in found:
        goods = [place[good] for good in one.goods if good in place]
        sums = np.nansum(trade.values[:, goods], axis=1) if goods else np.full(2, np.nan)
        whole = trade.values[0, place[one.code]] if one.code in place else np.nan
        listed[one.code] = float(ratio(sums[0], whole))
        europe[one.code] = float(ratio(sums[1] / every[1], sums[0] / every[0]))
    return listed, europe


def _basket(
    data: Data, p: Parameters, codes: tuple[str, ...], world: Floats, complexity: Floats, green: tuple[int, ...]
) -> Basket | None:
    country = country_of(p)
    years = numbers(data["exports"].table["time"]) if "exports" in data.cuts else np.array([])
    if country is None or not len(years):
        return None
    year = int(years.max())
    own = matrix(data["exports"], "exports", year, geos=(country,), industries=codes).values
    quotient = location_quotient(own, reference=world)[0]
    mine = specialised_quotients(quotient, STRONG)
    nearness = _proximities(data["space"], codes)
    density = np.full(len(codes), np.nan)
    places = list(green)
    density[places] = relatedness_density(mine[None, :], nearness)[0][places]
    chosen = list(places)
    return Basket(
        country, year, quotient, density, opportunity_frontier(mine, density, complexity),
        anchors(mine, nearness, MOST), float(np.nansum(own[0, chosen]) / np.nansum(own)),
        float(np.nansum(world[chosen]) / np.nansum(world)), int(np.isnan(own[0, chosen]).sum()),
    )


def _proximities(cut: Cut, codes: tuple[str, ...]) -> Floats:
    """The proximities of the pairs that are told, (headings, headings); 0 where a pair is not among the nearest."""
    told = matrix(cut, "proximity", SPACE_YEAR, geos=(WORLD,))
    place = {code: at for at, code in enumerate(codes)}
    found = np.zeros((len(codes), len(codes)))
    for pair, value in zip(told.industries, told.values[0], strict=True):
        one, other = (place.get(end, -1) for end in pair.split("."))
        if one >= 0 and other >= 0:
            found[one, other] = found[other, one] = value
    return found


def products_table(found: Products, p: Parameters) -> Table:
    """The green headings; of a country whose exports are known those within reach first, then the other options."""
    columns = [
        Column("code", "code"), Column("product", "coded", label="column-green-product"),
        Column("goods", "count", label="column-green-goods"), Column("listed", "share", label="column-green-listed"),
        Column("complexity", "number", technical="technical-complexity"),
        Column("europe", "times", label="column-green-europe"),
    ]
    by_code = dict(zip(found.at, found.green, strict=True))
    order = sorted(found.at, key=lambda i: (-np.nan_to_num(found.complexity[i], nan=-9.0), i))
    basket = found.basket
    if basket is not None:
        leading = [*found.within, *(i for i in order if i in basket.quadrant and i not in found.within)]
        order = [*leading, *(i for i in order if i not in leading)]
        columns += [
            Column("rca", "times", label="column-green-rca"),
            Column("density", "share", technical="technical-density"),
            Column("state", "term", label="column-green-state"),
            Column("rests_on", "coded", label="column-green-rests-on"),
            Column("rests_on_codes", "text", label="column-green-rests-on-codes", hidden=True),
        ]
    rows: list[tuple[Cell, ...]] = []
    for i in order:
        one = by_code[i]
        cells: list[Cell] = [
            one.code, f"{HEADINGS}:{one.code}", len(one.goods), found.listed[one.code], found.complexity[i],
            found.europe[one.code],
        ]
        if basket is not None:
            rests = tuple(found.codes[int(j)] for j in basket.rests.index[i] if j >= 0)
            cells += [basket.quotient[i], basket.density[i], _state(basket, i), chapters(rests), ";".join(rests)]
        rows.append(tuple(cells))
    title = says("green-products-title") if basket is None else says(
        "green-products-title-country", country=area(basket.country), year=year_value(basket.year))
    return Table("products", title, tuple(columns), tuple(rows), says("green-products-note"))


def _state(basket: Basket, i: int) -> str:
    if i in basket.quadrant:
        return f"quadrant-{basket.quadrant[i].name.lower().replace('_', '-')}"
    return "green-state-strong" if basket.quotient[i] >= STRONG else "green-state-unplaced"
