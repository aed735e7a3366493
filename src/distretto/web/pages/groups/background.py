"""The background note of an exchange: what the observatory says of the host region, and practices from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.search import Search, search
from distretto.themes.analysis import Analysis, analyses, get_analysis
from distretto.themes.finding import Finding
from distretto.themes.recommending import is_open
from distretto.web.pages.area import answer_or_why_not

MOST, SAYS, PRACTICES = 8, 3, 6
LIKENESS = "innovation.peers"
"""Whichever the theme: who is structurally like the host is part of every note."""


def background(area: str, themes: Sequence[str], day: str) -> list[dict[str, Any]]:
    """The findings of the themes for the area that can be had at once: each by its hash, with its first statements."""
    wanted = [one for theme in themes for one in analyses(theme) if _about_an_area(one)]
    chosen = dict.fromkeys([LIKENESS, *(one.id for one in wanted)])
    note = []
    for name in list(chosen)[:MOST]:
        finding = answer_or_why_not(name, {"region": area, **_on(name, day)})
        if isinstance(finding, Finding) and is_open(finding):
            note.append(_kept(finding))
    return note


def alike(note: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The regions that the note's finding on likeness counts as the host's peers, the most alike first."""
    return tuple(code for one in note for code in one.get("alike", ()))


def practices(themes: Sequence[str], language: str, area: str) -> tuple[tuple[str, str], ...]:
    """Practices of the themes with the addresses of their pages, those from the host's own region left out."""
    chosen = {"kind": ("practice",), **({"themes": tuple(themes)} if themes else {})}
    found = search(Search(chosen=chosen, size=30), language).records
    own = set(area.partition(":")[2].split("+") if ":" in area else [area])
    return tuple(
        (one.title, record_address(language, one.key)) for one in found
        if not own & set(one.content.get("regions", ()))
    )[:PRACTICES]  # fmt: skip


def _about_an_area(analysis: Analysis) -> bool:
    return any(parameter.id == "region" for parameter in analysis.parameters)


def _on(name: str, day: str) -> dict[str, str]:
    return {one.id: day for one in get_analysis(name).parameters if one.kind == "day"}


def _kept(finding: Finding) -> dict[str, Any]:
    content = finding.content
    kept = {
        "hash": finding.hash, "analysis": content["analysis"]["id"], "parameters": dict(content["parameters"]),
        "says": list(content["says"])[:SAYS],
    }  # fmt: skip
    if kept["analysis"] == LIKENESS:
        table = next((one for one in content["tables"] if one["id"] == "peers"), None)
        at = [column["id"] for column in table["columns"]].index("area") if table else 0
        kept["alike"] = [row[at] for row in table["rows"]] if table else []
    return kept
