"""A finding opened by its hash: what its question gives today; one whose question has changed, from itself alone."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from distretto.rendering.citation import citation, source_line
from distretto.rendering.figures import InlineFigure, inline_figure
from distretto.rendering.reading import Reading
from distretto.rendering.text import t
from distretto.themes.analysis import UnknownAnalysis, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, TakesLong, ask, asked_anew
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.figures import figure_cache
from distretto.web.pages.finding import read_once


@dataclass(frozen=True)
class Today:
    """What is said above a kept finding of what its question gives today, and where that is."""

    sentences: tuple[str, ...]
    address: str


def today_of(request: Request, finding: Finding, language: str) -> Today:
    """Whether the question gives the same today, and under which version of the analysis the finding was made."""
    said = [t(_compared(request, finding), language)]
    made = finding.content["analysis"]["version"]
    if made != request.analysis.version:
        said.append(t("kept-other-version", language, made=made, now=request.analysis.version))
    return Today(tuple(said), addresses.finding_address(language, finding.analysis, request.changed))


def _compared(request: Request, finding: Finding) -> str:
    try:
        same = ask(request.analysis.id, request.parameters, at_once=True).hash == finding.hash
    except TakesLong:
        return "kept-today-unknown"
    except CannotAnswer:
        return "web-kept-changed"
    return "web-kept-same" if same else "web-kept-changed"


@dataclass(frozen=True)
class AloneFigure:
    """A figure as it was kept, with the kind that decides its place on the page."""

    kind: str
    drawn: InlineFigure


@dataclass(frozen=True)
class AlonePage:
    """A kept finding shown from its own content; `anew` asks its question as it is put today, empty where it is not."""

    reading: Reading
    theme: str
    made: str
    anew: str
    figures: tuple[AloneFigure, ...]
    source: str
    citation: str
    hash: str


def alone_page(http: HttpRequest, finding: Finding, language: str) -> AlonePage:
    """The page of a kept finding that its analysis would not take up any more."""
    request = asked_anew(finding)
    address = addresses.absolute(http, addresses.kept_address(language, finding.hash))
    return AlonePage(
        reading=read_once(finding, language),
        theme=finding.analysis.split(".")[0],
        made=t("kept-as-it-was" if _exists(finding) else "kept-no-more", language,
               made=finding.content["analysis"]["version"]),
        anew=_anew(finding, request, language),
        figures=tuple(AloneFigure(f["kind"], _drawn(finding, f["id"], language)) for f in finding.content["figures"]),
        source=source_line(finding, language),
        citation=citation(finding, language, address),
        hash=finding.hash,
    )  # fmt: skip


def _anew(finding: Finding, request: Request | None, language: str) -> str:
    if not _exists(finding):
        return ""
    return addresses.finding_address(language, finding.analysis, request.changed if request else {})


def _exists(finding: Finding) -> bool:
    try:
        get_analysis(finding.analysis)
    except UnknownAnalysis:
        return False
    return True


def _drawn(finding: Finding, figure: str, language: str) -> InlineFigure:
    return kept_by_hash(
        (finding.hash, language, "embedded", figure),
        lambda: inline_figure(finding.content, figure, language, cache_in=figure_cache()),
    )
