"""A map of how many there are by country or region: of records, of members, of whatever can be counted."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from distretto.rendering import land, maps, text
from distretto.rendering.charts.drawing import Drawing
from distretto.rendering.palette import LIGHT, SCALE
from distretto.rendering.svg import Link, Picture, inline_svg

STEPS = (1, 2, 5, 10, 25)
"""From how many on a darker blue begins."""


def count_map(
    counts: Mapping[str, int], language: str, *, label: str, alt: str, link: Link | None = None, narrow: bool = False,
    around: tuple[str, ...] = (),
) -> str:
    """The map of counts, by countries where all codes are countries, else by NUTS 2 regions.

    label : key of the message that names what is counted. alt : what the map shows, in a sentence. Areas that are not
    in `counts` have none: that is a count too, and drawn as the lightest. around : codes of areas that are shown with
    their surroundings; all of Europe without any.
    """
    table = {"rows": [], "columns": [
        {"id": "area", "kind": "area", "label": "column-area", "technical": "", "hidden": False},
        {"id": "value", "kind": "count", "label": label, "technical": "", "hidden": False}]}
    figure = {"id": "counts", "encode": {"area": "area", "value": "value"}}
    drawing = Drawing(figure, table, language, "narrow" if narrow else "wide")
    layer = land.layer_of(counts, maps.CHOOSER_LAYER)
    frame = land.frame_of(around)
    map_ = land.sheet(layer, drawing.width, frame)
    shades = {
        code: maps.Shade(LIGHT[SCALE[_step(counts.get(code, 0))]],
                         f"{maps.name_of(code, language)}: {_written(counts.get(code, 0), language)}")
        for code in map_.outlines
    }
    legend, top = maps.legend_markup(drawing, _entries(counts, language))
    undrawn = sum(count > 0 and code not in land.sheet(layer, drawing.width).outlines for code, count in counts.items())
    foot, tall = maps.footer(drawing, undrawn, top + map_.height)
    body = maps.regions_markup(map_, shades) + maps.borders_markup(drawing.width, frame)
    land_ = f'<svg y="{top:g}" width="{map_.width:g}" height="{map_.height:g}" overflow="hidden">{body}</svg>'
    picture = Picture(f"{legend}{land_}{foot}", map_.width, top + map_.height + tall)
    return inline_svg(picture, alt, link, tabbable=False)


def _written(count: int, language: str) -> str:
    """Most counts are small, and need no separators."""
    return str(count) if count < 1_000 else text.write_number(count, language, 0)


def _step(count: int) -> int:
    return sum(count >= step for step in STEPS)


def _entries(counts: Mapping[str, int], language: str) -> list[maps.Entry]:
    """The legend, as far as the counts reach."""
    most = _step(max(counts.values(), default=0))
    words = [text.t("figure-none-counted", language)]
    words += [str(low) if high - low == 1 else f"{low}–{high - 1}" for low, high in pairwise(STEPS)][:most]
    if most == len(STEPS):
        words.append(text.t("figure-or-more", language, n=STEPS[-1]))
    return [maps.Entry(LIGHT[SCALE[step]], said) for step, said in enumerate(words)]
