"""`themes` and `regions`: what can be asked, and about which areas."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from distretto.cli.printers import printer, tell_list
from distretto.cli.speech import language, words

HEADINGS = ("code", "name", "level", "country")


def show_themes() -> None:
    """The six themes with their questions: each analysis by its id, the unanswered said so."""
    from distretto.themes.analysis import analyses, answered, themes

    to = printer()
    for theme in themes():
        to.title(f"{theme.number}. {words(theme.title)}: {words(f'{theme.title}-about')}")
        asked = {question.id for question in theme.questions}
        for question in theme.questions:
            text = _question(question.id)
            if answered(question):
                to.item(question.id, text)
            else:
                to.item("", f"{text} {words('cli-unanswered', why=_unanswered(question.id))}")
        for analysis in analyses(theme.id):
            if analysis.id not in asked:
                to.item(analysis.id, _question(analysis.id))
    to.sentence(words("cli-themes-next"))


def _question(question_id: str) -> str:
    from distretto.rendering.reading import question_of

    return question_of(question_id, {}, language())


def _unanswered(question_id: str) -> str:
    from distretto.rendering.text import has_message

    key = f"unanswered-{question_id.replace('.', '-').replace('_', '-')}"
    return words(key) if has_message(key) else ""


def show_regions(search: str | None, within: str | None, level: int | None, limit: int) -> None:
    """Regions by name or code, or those of an area at a level; with neither, the named areas."""
    if search:
        _print_regions(_found(search, within, level, limit))
    elif within or level is not None:
        _print_regions(_inside(within, 2 if level is None else level))
    else:
        _print_areas()


def _inside(within: str | None, level: int) -> list[Any]:
    """The regions of a level in an area, and the members of it that are not divided so far."""
    from distretto.evidence.classifications import areas, nuts

    if within is None:
        return list(nuts.regions(level))
    found: list[Any] = []
    for code in areas.parse_area(within).members:
        member = nuts.get_region(code)
        found += nuts.children(code, level) if member.level < level else [member]
        if not found or not found[-1].code.startswith(code):
            found.append(member)
    return found


def _found(search: str, within: str | None, level: int | None, limit: int) -> list[Any]:
    from distretto.evidence.classifications import nuts
    from distretto.evidence.classifications.areas import parse_area

    members = tuple(parse_area(within).members) if within else ()
    found = [
        region for region in nuts.search_regions(search, limit=200)
        if level in (None, region.level)
        and (not members or any(region.code.startswith(member) for member in members))
    ]
    if not found:
        raise nuts.UnknownRegion(search, [region.code for region in nuts.nearest_regions(search)])
    return found[:limit]


def _print_regions(regions: Iterable[Any]) -> None:
    from distretto.evidence.classifications.nuts import region_name

    speech = language()
    rows = [
        (region.code, _with_native(region, speech), words(f"cli-level-{region.level}"),
         region_name(region.country, speech))
        for region in regions
    ]
    tell_list(printer(), [words(f"cli-column-{name}") for name in HEADINGS], rows, (False, False, False, False))


def _with_native(region: Any, speech: str) -> str:
    from distretto.evidence.classifications.nuts import region_name

    name = region_name(region.code, speech)
    return name if region.name in ("", name) else f"{name} ({region.name})"


def _print_areas() -> None:
    from distretto.evidence.classifications.areas import area_name, named_areas, parse_area

    speech = language()
    areas = [parse_area(named.id) for named in named_areas()]
    rows = [(area.id, area_name(area, speech), str(len(area.members))) for area in areas]
    to = printer()
    tell_list(
        to, [words("cli-column-code"), words("cli-column-name"), words("cli-column-members")], rows,
        (False, False, True),
    )
    to.sentence(words("cli-regions-next"))
    sys.stdout.flush()
