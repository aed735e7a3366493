"""A finding's figures as its page shows them: drawn for a column and for a phone, with what can be taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape

from django.http import HttpRequest

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.classifications.stored_lists import list_of
from distretto.evidence.store import default_store
from distretto.rendering.figures import FigureCache, InlineFigure, figure_svg, inline_figure, shows_a_part
from distretto.themes.asking import Request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.map_frame import WHOLE, MapFrame, map_frame, wants_whole
from distretto.web.pages.strips import strip_of

TRANSFER = "ecoinnovation.transfer"
LINE_LETTERS, LINE_HEIGHT, SOURCE_LINES = 55, 22, 6


@dataclass(frozen=True)
class FigurePage:
    """A figure with its files, its own address, and the code that shows it in another's page."""

    drawn: InlineFigure
    full: str
    kind: str
    table: str
    svg: str
    png: str
    csv: str
    link: str
    embed: str
    embed_code: str
    frame: MapFrame | None


def figure_cache() -> FigureCache:
    """Where drawings are kept."""
    return FigureCache(default_store().home)


def figure_pages(http: HttpRequest, request: Request, finding: Finding, language: str) -> tuple[FigurePage, ...]:
    """All figures of a finding."""
    link = mark_link(request, language)
    return tuple(_figure_page(http, request, finding, figure, language, link) for figure in finding.content["figures"])


def _figure_page(
    http: HttpRequest,
    request: Request,
    finding: Finding,
    figure: dict[str, str],
    language: str,
    link: Callable[[str], str | None],
) -> FigurePage:
    analysis, changed, name = finding.analysis, request.changed, figure["id"]
    whole = wants_whole(http)
    drawn: InlineFigure = kept_by_hash(
        (finding.hash, language, "figure", name, whole),
        lambda: inline_figure(finding.content, name, language, link=link, cache_in=figure_cache(), whole=whole),
    )
    embed = addresses.absolute(http, addresses.embed_address(language, analysis, name, changed))
    alone = len(finding.content["figures"]) == 1 and figure["kind"] != "choropleth"
    full = (
        kept_by_hash(
            (finding.hash, language, "full", name),
            lambda: figure_svg(finding.content, name, language, width="full", link=link, cache_in=figure_cache()),
        )
        if alone
        else ""
    )
    return FigurePage(
        drawn=drawn,
        full=full,
        kind=figure["kind"],
        table=figure["table"],
        svg=addresses.finding_address(language, analysis, changed, "figure.svg", figure=name),
        png=addresses.finding_address(language, analysis, changed, "figure.png", figure=name),
        csv=addresses.finding_address(language, analysis, changed, "table.csv", table=figure["table"]),
        link=addresses.absolute(http, addresses.finding_address(language, analysis, changed) + f"#figure-{name}"),
        embed=embed,
        frame=_frame(http, finding, name, language),
        embed_code=(
            f'<iframe src="{escape(embed)}" title="{escape(drawn.title)}" width="100%" height="{embed_height(drawn)}" '
            'loading="lazy"></iframe>'
        ),
    )


def _frame(http: HttpRequest, finding: Finding, name: str, language: str) -> MapFrame | None:
    """What part of Europe a map shows, where it could be a part."""
    area = finding.parameters.get("region")
    if not area or not shows_a_part(finding.content, name, language):
        return None
    whole = wants_whole(http)
    other = addresses.same_with(http, map=None if whole else WHOLE) + f"#figure-{name}"
    return map_frame(area_name(parse_area(area), language), language, other, whole=whole)


def embed_height(drawn: InlineFigure) -> int:
    """The height in another's page: the taller drawing, with the lines that title, note and doubts may take."""
    lines = sum(len(words) // LINE_LETTERS + 1 for words in (drawn.title, drawn.note, drawn.sure))
    return drawn.height + LINE_HEIGHT * (lines + SOURCE_LINES)


def mark_link(request: Request, language: str) -> Callable[[str], str | None]:
    """Where a mark leads: another region to the same question about it, an industry to the question about it alone."""
    link = cell_link(request, language)
    return lambda key: link("area" if _is_area(key) else "industry", key)


def cell_link(request: Request, language: str) -> Callable[[str, str], str | None]:
    """Where a name in a table leads: of an area or an industry as a mark, and of an area else to its own page; of a
    record to its page, and of a practice that can be chosen to the page on its transfer; of an entry of a long list (an
    occupation) to the way there, where the question goes to one."""
    parameters = {p.id for p in request.analysis.parameters}

    def link(kind: str, key: str) -> str | None:
        if kind == "record":
            chosen = request.analysis.id == TRANSFER and not request.parameters["practice"]
            leaf = f"transfer/{addresses.query({'region': request.parameters['region']})}" if chosen else ""
            return f"/{language}/catalogue/{key}/{leaf}"
        if kind == "coded":
            return _way_to(request, key, language)
        name = "region" if kind == "area" else "industries"
        if request.parameters.get(name) == key:
            return None
        if name in parameters:
            return addresses.finding_address(language, request.analysis.id, {**request.changed, name: key})
        return addresses.region_address(language, key) if kind == "area" else None

    return link


def _way_to(request: Request, key: str, language: str) -> str | None:
    """The same question with an entry of a list as what it goes to, where it goes to entries of that list."""
    name, _, code = key.partition(":")
    named = [p for p in request.analysis.parameters if p.kind == "code"]
    goal = next((p for p in named if p.optional and p.code_list == name), None)
    asked = {request.parameters[p.id] for p in named}
    if goal is None or code in asked or code not in list_of(name):
        return None
    return addresses.finding_address(language, request.analysis.id, {**request.changed, goal.id: code})


@cache
def _is_area(key: str) -> bool:
    try:
        parse_area(key)
    except ValueError:
        return False
    return True


def strip_svg(finding: Finding, language: str) -> str:
    """The small strip of a finding, empty where it has no value for every area."""
    figure = strip_of(finding)
    if figure is None:
        return ""
    content = {**finding.content, "figures": [figure]}
    return str(
        kept_by_hash(
            (finding.hash, language, "strip"),
            lambda: figure_svg(content, figure["id"], language, width="mini", cache_in=figure_cache()),
        )
    )
