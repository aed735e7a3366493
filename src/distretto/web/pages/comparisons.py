"""The way to the comparisons of the themes: countries and regions side by side, the reader's own among them."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.rendering.text import t
from distretto.themes.analysis import Question, answered, themes
from distretto.web import addresses
from distretto.web.pages.start import TOGETHER, Choice


@dataclass(frozen=True)
class Comparisons:
    """What is compared, in words, and the page of each theme."""

    lead: str
    themes: tuple[Choice, ...]


def comparisons(language: str, address: str = "") -> Comparisons:
    """The pages that compare South East Europe, or the countries of an area that lies in none of it, by theme.

    address : the area that the reader comes from, whose row is marked there; empty where there is none.
    """
    countries = _countries_outside(address) if address else ""
    given = {"compared": countries} if countries else {}
    home = {"region": address} if address else {}
    name = areas.area_of(areas.parse_area(countries or TOGETHER), language)
    return Comparisons(
        t("web-comparisons-lead", language, where=name),
        tuple(
            Choice(theme.id, t(theme.title, language), addresses.finding_address(
                language, f"{theme.id}.comparison", {**home, **given},
            ))
            for theme in themes() if answered(Question(f"{theme.id}.comparison"))
        ),
    )


def _countries_outside(address: str) -> str:
    """The countries of an area where none of them is of South East Europe; empty otherwise."""
    members = {code[:2] for code in areas.parse_area(address).members}
    return "" if members & set(areas.parse_area(TOGETHER).members) else "+".join(sorted(members))
