"""A finding's figures for every place: declaration, SVG for a page, SVG and PNG that stand alone."""

from __future__ import annotations

import hashlib
import math
import os
import re
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from distretto.rendering import citation, land, maps
from distretto.rendering.charts.drawing import Drawing
from distretto.rendering.charts.kinds import BUILDERS
from distretto.rendering.problems import UnknownPart
from distretto.rendering.svg import (
    Frame,
    Link,
    Picture,
    inline_svg,
    picture_from_vega,
    plain_svg,
    standalone_svg,
)
from distretto.rendering.text import say
from distretto.themes.finding import Finding, canonical_json

Width = Literal["full", "wide", "narrow", "mini"]
Form = Literal["page", "document", "alone"]
Content = Mapping[str, Any]

_drawing_lock = threading.Lock()


@dataclass(frozen=True)
class InlineFigure:
    """A figure for a page: its words, and the drawing laid out for a column and for a phone.

    `sure` says how sure it is where it stands without its finding; `height` is that of the taller drawing.
    """

    id: str
    title: str
    note: str
    alt: str
    wide: str
    narrow: str
    sure: str
    height: int


def figure_drawing(
    content: Content, figure_id: str | None, language: str, width: Width = "wide", *, whole: bool = False,
) -> Drawing:
    """The figure with its table; the first figure without an id. Raises UnknownPart."""
    for figure in content["figures"]:
        if figure_id in (None, figure["id"]):
            table = next((one for one in content["tables"] if one["id"] == figure["table"]), None)
            if table is None or figure["kind"] not in BUILDERS:
                raise ValueError(f"figure {figure['id']!r} cannot be drawn: kind {figure['kind']!r}, "
                                 f"table {figure['table']!r}")
            return Drawing(figure, table, language, width, whole)
    raise UnknownPart("figure", str(figure_id), [figure["id"] for figure in content["figures"]])


def figure_spec(
    content: Content, figure_id: str | None, language: str, width: Width = "wide",
) -> dict[str, Any]:
    """The figure as a Vega-Lite declaration with its data inside, in plain light colours."""
    drawing = figure_drawing(content, figure_id, language, width)
    return BUILDERS[drawing.figure["kind"]](drawing)


def draw(drawing: Drawing) -> Picture:
    """The figure drawn: maps straight from the plane, everything else by Vega. Safe from many threads."""
    if drawing.figure["kind"] == "choropleth":
        return maps.choropleth(drawing)
    import vl_convert

    declared = BUILDERS[drawing.figure["kind"]](drawing)
    with _drawing_lock:
        drawn = vl_convert.vegalite_to_svg(declared, vl_version="6.1")
    return picture_from_vega(drawn)


def figure_svg(
    content: Content, figure_id: str | None, language: str, *, width: Width = "wide",
    form: Form = "page", standalone: bool = False, source: str = "", address: str = "",
    link: Link | None = None, cache_in: FigureCache | None = None, whole: bool = False,
) -> str:
    """The figure as SVG. Raises UnknownPart. `whole` has a map show all of Europe.

    In the form of a *page* its colours are the page's CSS variables, and `link` may give marks an address
    (from the code of an industry or area). In that of a *document* the colours are plain. *Alone* (or
    `standalone`) title, note, source (the finding's own unless given), citation and `address` are drawn in.
    """
    drawing = figure_drawing(content, figure_id, language, width, whole=whole)
    picture = cache_in.picture(drawing) if cache_in else draw(drawing)
    alt = say(drawing.figure["alt"], language)
    if standalone or form == "alone":
        return standalone_svg(picture, alt, frame_of(content, drawing, source, address))
    if form == "document":
        return plain_svg(picture, alt)
    return inline_svg(picture, alt, link, tabbable=drawing.figure["kind"] not in ("choropleth", "strip"))


def frame_of(content: Content, drawing: Drawing, source: str = "", address: str = "") -> Frame:
    """The words drawn around a figure that stands alone."""
    finding = Finding(content)
    language = drawing.language
    lines = [line for line in (
        citation.sure_line(content, language), source or citation.source_line(finding, language),
        citation.short_citation(finding, language), address,
    ) if line]
    return Frame(say(drawing.figure["title"], language), say(drawing.figure["note"], language), tuple(lines))


def shows_a_part(content: Content, figure_id: str, language: str) -> bool:
    """Whether a figure is a map that shows a part of Europe only."""
    drawing = figure_drawing(content, figure_id, language)
    return drawing.figure["kind"] == "choropleth" and maps.frame_of(drawing) is not None


def figure_png(
    content: Content, figure_id: str | None, language: str, scale: float = 2, *, width: Width = "wide",
    source: str = "", address: str = "", cache_in: FigureCache | None = None,
) -> bytes:
    """The figure that stands alone as PNG, `scale` pixels of the image to a pixel of the drawing."""
    return png_of(figure_svg(content, figure_id, language, width=width, form="alone", source=source,
                             address=address, cache_in=cache_in), scale)


def png_of(svg: str, scale: float = 2) -> bytes:
    """An SVG in plain colours as PNG, `scale` pixels of the image to a pixel of the drawing."""
    import vl_convert

    with _drawing_lock:
        return bytes(vl_convert.svg_to_png(svg, scale=scale))


def inline_figure(
    content: Content, figure_id: str | None, language: str, *, link: Link | None = None,
    cache_in: FigureCache | None = None, whole: bool = False,
) -> InlineFigure:
    """The figure with its words, in both widths; a stylesheet shows the one that fits."""
    figure = figure_drawing(content, figure_id, language).figure
    both = {
        width: figure_svg(content, figure["id"], language, width=width, link=link, cache_in=cache_in, whole=whole)
        for width in ("wide", "narrow")
    }
    return InlineFigure(
        figure["id"], say(figure["title"], language), say(figure["note"], language),
        say(figure["alt"], language), both["wide"], both["narrow"], citation.sure_line(content, language),
        max(_height(drawn) for drawn in both.values()),
    )


def _height(svg: str) -> int:
    """The height that an SVG says it has, in whole pixels."""
    found = re.match(r'<svg[^>]* height="([\d.]+)"', svg)
    return math.ceil(float(found[1])) if found else 0


@cache
def rendering_version() -> str:
    """A hash of what decides how a figure looks: this package's code and words, and the renderer."""
    digest = hashlib.sha256(version("vl-convert-python").encode())
    package = files("distretto.rendering")
    for folder in (package, package / "charts", package / "messages" / "en", package / "messages" / "it"):
        for path in sorted(folder.iterdir(), key=lambda path: path.name):
            if path.name.endswith((".py", ".ftl")):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


class FigureCache:
    """Drawings on disk under `home/figures`, by what is drawn, language, width and rendering version.

    What is kept is the drawing before links, colours and frame, which cost next to nothing; a page whose
    figures are kept starts no renderer. Written atomically, so that readers never meet half a file.
    """

    def __init__(self, home: Path) -> None:
        self.root = home / "figures"

    def picture(self, drawing: Drawing) -> Picture:
        """The drawing from the cache, or drawn and kept."""
        path = self._path(drawing)
        try:
            first, _, markup = path.read_text(encoding="utf-8").partition("\n")
            width, height = first.split()
            return Picture(markup, float(width), float(height))
        except (FileNotFoundError, ValueError):
            picture = draw(drawing)
            self._put(path, f"{picture.width!r} {picture.height!r}\n{picture.markup}")
            return picture

    def _path(self, drawing: Drawing) -> Path:
        """Named by what is drawn, figure and table: quickly made, shared by findings with the same figure."""
        plane = land.window() if drawing.figure["kind"] == "choropleth" else ()
        drawn = [
            drawing.figure, drawing.table, drawing.language, drawing.width_name, plane, drawing.whole,
            rendering_version(),
        ]
        key = hashlib.sha256(canonical_json(drawn)).hexdigest()
        return self.root / key[:2] / f"{key}.txt"

    @staticmethod
    def _put(path: Path, body: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(body)
        Path(temporary).replace(path)
