"""The declared indicators of innovation: what each measures, where it is kept, and how an analysis may use it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from distretto.evidence.classifications.code_lists import file_list

LIST = "indicators"
Direction = Literal["more", "less", "context"]
Kind = Literal["structure", "performance"]


@dataclass(frozen=True)
class DeclaredIndicator:
    """An indicator: its data set and unit, the dimension it belongs to, and the words for it by language.

    direction : "more" or "less" is better, or "context", where neither is. kind : "structure" describes what peers are
    alike in, "performance" what they do better or worse. core : of several forms of a fact, whether it is the one that
    counts by default in a composite or a likeness. years : first and last with figures. levels : NUTS levels with any.
    """

    id: str
    dataset: str
    unit: str
    dimension: str
    direction: Direction
    kind: Kind
    core: bool
    source: str
    years: tuple[int, int]
    levels: tuple[int, ...]
    labels: Mapping[str, str] = field(hash=False)
    note: str = ""

    def label(self, language: str) -> str:
        """The name in the language, or in English."""
        return self.labels.get(language[:2], self.labels["en"])


@cache
def declared_indicators() -> tuple[DeclaredIndicator, ...]:
    """Every declared indicator, by dimension in the list's order."""
    return tuple(_declared(code.code) for code in file_list(LIST).choices)


@cache
def indicator_dimensions() -> Mapping[str, Mapping[str, str]]:
    """The dimensions in order, each with its name by language."""
    return MappingProxyType({code.code: code.labels for code in file_list(LIST).codes if code.heading})


def by_dataset(indicators: Collection[DeclaredIndicator]) -> Mapping[str, tuple[str, ...]]:
    """The data sets that hold these indicators, each with those that it holds: what an analysis needs."""
    found: dict[str, list[str]] = {}
    for indicator in indicators:
        found.setdefault(indicator.dataset, []).append(indicator.id)
    return {dataset: tuple(ids) for dataset, ids in sorted(found.items())}


def _declared(code: str) -> DeclaredIndicator:
    entry = file_list(LIST).get(code)
    told = entry.extra
    first, _, last = told["years"].partition("-")
    return DeclaredIndicator(
        code, told["dataset"], told["unit"], entry.parent, cast(Direction, told["direction"]),
        cast(Kind, told["kind"]), told["core"] == "yes", told["source"], (int(first), int(last or first)),
        tuple(int(level) for level in told["levels"].split()), entry.labels, entry.note,
    )
