"""What the shell offers at the tabulator: areas, industries and choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from distretto.cli.speech import language, language_of, speak

SHOWN = 30


def complete_area(incomplete: str) -> list[tuple[str, str]]:
    """Regions and named areas whose code begins so or whose name holds it."""
    from distretto.evidence.classifications import areas, nuts

    speak(language_of())
    named = [
        (area.id, areas.area_name(areas.parse_area(area.id), language()))
        for area in areas.named_areas() if area.id.startswith(incomplete.lower())
    ]
    regions = [
        (region.code, nuts.region_name(region.code, language()))
        for region in nuts.search_regions(incomplete or "IT", limit=SHOWN)
        if region.code.lower().startswith(incomplete.lower())
    ]
    return named + regions


def complete_industries(incomplete: str) -> list[tuple[str, str]]:
    """Industries and named groups that begin so."""
    from distretto.evidence.classifications import industry_groups, nace

    speak(language_of())
    groups = [
        (group.id, industry_groups.group_name(industry_groups.parse_industries(group.id), language()))
        for group in industry_groups.named_groups() if group.id.startswith(incomplete.lower())
    ]
    found = [
        (industry.code, nace.industry_name(industry.code, language(), short=True))
        for industry in nace.search_industries(incomplete or "C", limit=SHOWN)
        if industry.code.lower().startswith(incomplete.lower())
    ]
    return groups + found


def complete_codes(code_list: str) -> Callable[[str], list[tuple[str, str]]]:
    """The codes of a list that may follow those that are there already."""

    def complete(incomplete: str) -> list[tuple[str, str]]:
        from distretto.evidence.classifications.code_lists import file_list

        speak(language_of())
        there, comma, begun = incomplete.rpartition(",")
        return [
            (f"{there}{comma}{code.code}", code.label(language())) for code in file_list(code_list).choices
            if code.code.startswith(begun) and code.code not in there.split(",")
        ]

    return complete


def complete_code(code_list: str) -> Callable[[str], list[tuple[str, str]]]:
    """The codes of a long list that begin so, or whose name is near what was typed."""

    def complete(incomplete: str) -> list[tuple[str, str]]:
        from distretto.evidence.classifications.stored_lists import list_of

        speak(language_of())
        known = list_of(code_list)
        begun = [code.code for code in known.choices if incomplete and code.code.startswith(incomplete)]
        found = begun[:SHOWN] or known.nearest(incomplete, language(), SHOWN)
        return [(code, known.label(code, language())) for code in found]

    return complete


def completion_of(parameter: Any) -> Callable[[str], list[Any]]:
    """The completion of one declared parameter."""
    if parameter.kind == "area":
        return complete_area
    if parameter.kind == "industries":
        return complete_industries

    if parameter.kind == "codes":
        return complete_codes(parameter.code_list)
    if parameter.kind == "code":
        return complete_code(parameter.code_list)

    def complete(incomplete: str) -> list[Any]:
        values = parameter.options or parameter.probe
        return [str(value) for value in values if str(value).startswith(incomplete)]

    return complete
