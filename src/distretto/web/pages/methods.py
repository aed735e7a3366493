"""The methods behind the findings, taken from the declarations of the analyses that apply them."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from distretto.rendering.reading import method_in_words, question_of
from distretto.rendering.text import t
from distretto.themes.analysis import Method, analyses
from distretto.web import addresses

CHECKED = MappingProxyType(
    {
        "location_quotient": ("specialisation_textbook", "specialisation_german_laender"),
        "cluster_stars": ("cluster_stars_definition",),
        "concentration": (
            "specialisation_textbook",
            "specialisation_german_laender",
            "ellison_glaeser_fk2014",
        ),
        "variety": ("variety_sitc",),
        "relatedness": ("relatedness_sitc2",),
        "proximity": ("relatedness_sitc2",),
        "complexity": ("complexity_world_trade",),
        "opportunity_frontier": ("smart_specialisation_frontier",),
        "shift_share": ("shift_share",),
    }
)
"""The published cases that a method is tested against; each has its words as the message `case-NAME`."""

BY_NATURE = frozenset({"hidden_cells", "entry_backtest", "shuffles"})
"""Methods of which no worked case is published: they are tested on made tables whose truth is known."""


@dataclass(frozen=True)
class MethodEntry:
    """A method: name, formula, source, its published cases (or that it is tested on made ones), where it is applied."""

    id: str
    title: str
    formula: str
    source: str
    cases: tuple[str, ...]
    made: bool
    used: tuple[tuple[str, str], ...]


def method_entries(language: str) -> tuple[MethodEntry, ...]:
    """Every method that an analysis declares, once, in the order of the questions."""
    declared: dict[str, list[tuple[str, str]]] = {}
    methods: dict[str, Method] = {}
    for analysis in analyses():
        link = (question_of(analysis.id, {}, language), addresses.finding_address(language, analysis.id, {}))
        for method in analysis.methods:
            methods.setdefault(method.id, method)
            declared.setdefault(method.id, []).append(link)
    return tuple(
        MethodEntry(
            m.id,
            *method_in_words(m.id, m.formula, m.source, language),
            tuple(t(f"case-{case.replace('_', '-')}", language) for case in CHECKED.get(m.id, ())),
            m.id in BY_NATURE,
            tuple(declared[m.id]),
        )
        for m in methods.values()
    )
