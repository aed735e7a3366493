"""The line of facts under an area's name: what its findings counted, and what official statistics say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.classifications.areas import Area
from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import default_store
from distretto.rendering.text import t, write
from distretto.themes.finding import Finding

PROFILE = "specialisation.profile"
COUNTED = ("jobs", "three_stars", "lead")
INDICATORS = (
    ("regional_context", "population", "count", 1.0),
    ("regional_indicators", "unemployment_rate", "share", 0.01),
)
"""Data set, indicator, how it is written, and what turns its unit into that."""


@dataclass(frozen=True)
class Fact:
    """A figure with the words under it."""

    figure: str
    words: str


def facts_of(area: Area, found: Mapping[str, object], language: str) -> tuple[Fact, ...]:
    """The facts that there are; one whose figure is not published is left out."""
    official = [_official(area, *indicator, language) for indicator in INDICATORS]
    return tuple(fact for fact in (*official, *_counted(found.get(PROFILE), language)) if fact)


def _official(
    area: Area, dataset: str, indicator: str, kind: str, factor: float, language: str,
) -> Fact | None:
    """The newest published value of an indicator, for a region or a country; sets have none of their own."""
    if len(area.members) != 1:
        return None
    try:
        cut = default_store().cut(dataset, indicators=(indicator,), geos=area.members)
    except UnknownDataset:
        return None
    known = [row for row in cut.table.to_pylist() if row["value"] is not None]
    if not known:
        return None
    newest = max(known, key=lambda row: row["time"])
    figure = write({"kind": kind, "v": newest["value"] * factor}, language)
    words = t(f"web-fact-{indicator.replace('_', '-')}", language, year=str(newest["time"]))
    return Fact(figure, words)


def _counted(found: object, language: str) -> list[Fact]:
    if not isinstance(found, Finding):
        return []
    values: Mapping[str, Any] = found.content["facts"]
    written = {name.replace("_", "-"): write(value, language) for name, value in values.items()}
    year = str(found.parameters.get("year", ""))
    found_facts = [
        Fact(
            write(values[name], language),
            t(f"web-fact-{name.replace('_', '-')}", language, n=_count(values[name]), year=year, **written),
        )
        for name in COUNTED if name in values
    ]
    if _count(values.get("lacking", {"v": 0})):
        figure = t("web-of", language, n=written["counted"], all=written["members"])
        found_facts.insert(0, Fact(figure, t("web-fact-members", language)))
    return found_facts


def _count(value: Mapping[str, Any]) -> int:
    return value["v"] if isinstance(value["v"], int) else 0
