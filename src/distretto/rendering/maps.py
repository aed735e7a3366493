"""Maps written straight as SVG: a value by region, the map to choose a region on, where a region lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from distretto.evidence.classifications import areas
from distretto.rendering import land, text
from distretto.rendering.charts import scales
from distretto.rendering.charts.drawing import Drawing, tick_text
from distretto.rendering.palette import LIGHT, SCALE
from distretto.rendering.svg import Link, Picture, element, inline_svg
from distretto.rendering.typography import text_width, wrap

RATIO_BREAKS = (0.5, 1.0, 2.0, 5.0, 10.0)
COUNT_BREAKS = (1.0, 2.0, 5.0, 10.0, 25.0)
SKEWED = 5.0
LEAST_BREAKS = 3
"""Where round values make fewer breaks than these, finer ones are taken: three colours hide who lies between."""
SWATCH = 18.0
LEGEND_LINE = 20.0
SIZE = 11.0
FOOT_SIZE, FOOT_LINE = 10.5, 14.0
RINGED = 7.0
CHOOSER_LAYER = "nuts2_2021"


@dataclass(frozen=True)
class Entry:
    """One entry of a legend: the fill and what it stands for, with a strong line around it where areas have one."""

    fill: str
    words: str
    lined: bool = False


@dataclass(frozen=True)
class Shade:
    """How an area is drawn: the fill and what hovering over it shows."""

    fill: str
    tip: str


def choropleth(drawing: Drawing) -> Picture:
    """A map of one value by region.

    Roles: area, value, layer (a layer of the geometry), region_value (the reader's area, outlined in its
    colour and named), compared_value (the areas compared with one another, outlined in ink). Areas whose value
    is not published are hatched, areas that the data do not contain dotted; the legend says both in words.
    """
    codes = [str(drawing.value(row, "area")) for row in drawing.rows]
    layer = land.layer_of(codes, str(drawing.constant("layer", "nuts2_sbs")))
    own = members(drawing.constant("region"))
    values = {code: drawing.number(row, "value") for code, row in zip(codes, drawing.rows, strict=True)}
    breaks = breaks_of(drawing, values.values())
    shades = {}
    for code, row in zip(codes, drawing.rows, strict=True):
        value = values[code]
        fill = hatch(drawing) if value is None else LIGHT[SCALE[colour_of(drawing, value, breaks)]]
        shades[code] = Shade(fill, f"{drawing.text(row, 'area')}: {drawing.text(row, 'value')}")
    frame = frame_of(drawing)
    map_ = land.sheet(layer, drawing.width, frame)
    absent = [code for code in map_.outlines if code not in shades]
    for code in absent:
        name = name_of(code, drawing.language)
        shades[code] = Shade(dots(drawing), f"{name}: {drawing.say('figure-no-data')}")
    compared = members(drawing.constant("compared"))
    words = entries(drawing, breaks, values.values(), bool(absent))
    if compared:
        words.append(Entry(LIGHT["paper"], drawing.say("figure-compared"), lined=True))
    legend, top = legend_markup(drawing, words)
    name = areas.area_name(areas.parse_area(str(drawing.constant("region"))), drawing.language) if own else ""
    body = (
        regions_markup(map_, shades) + borders_markup(drawing.width, frame)
        + compared_markup(map_, compared, drawing.width, frame)
        + focus_markup(map_, own, name, drawing.width)
    )
    everything = land.sheet(layer, drawing.width).outlines
    undrawn = sum(value is not None and code not in everything for code, value in values.items())
    foot, tall = footer(drawing, undrawn, top + map_.height)
    return Picture(
        f"<defs>{patterns(drawing)}</defs>{legend}"
        f'<svg y="{top:g}" width="{map_.width:g}" height="{map_.height:g}" overflow="hidden">{body}</svg>'
        f"{foot}", map_.width, top + map_.height + tall,
    )


def frame_of(drawing: Drawing) -> land.Box | None:
    """The part of Europe that the map shows; None where that is all of it.

    A map of counts has something to show in the area asked about alone; in one of a measure every region is compared.
    """
    if drawing.whole or drawing.constant("scale") != "count":
        return None
    return land.frame_of(tuple(sorted({str(drawing.value(row, "area")) for row in drawing.rows})))


def breaks_of(drawing: Drawing, values: Iterable[float | None]) -> list[float]:
    """Where a colour ends and the next begins: meaningful for ratios, round for other numbers."""
    if drawing.constant("scale") in ("ratio", "times") or drawing.kind("value") == "times":
        return list(RATIO_BREAKS)
    present = sorted(value for value in values if value is not None)
    if drawing.constant("scale") == "count":
        return [step for step in COUNT_BREAKS if step <= max(present, default=0)] or [1.0]
    if not present or present[0] == present[-1]:
        return [present[0]] if present else []
    low, high = present[0], present[-1]
    if low > 0 and high / present[len(present) // 2] > SKEWED:
        steps = scales.log_steps(low, high)
    else:
        steps = _inside(low, high, len(SCALE))
        steps = steps if len(steps) >= LEAST_BREAKS else _inside(low, high, 2 * len(SCALE))
    excess = len(steps) - (len(SCALE) - 1)
    return steps[excess:] if excess > 0 else steps


def _inside(low: float, high: float, most: int) -> list[float]:
    """Round values between two others."""
    return [step for step in scales.Scale(low, high, 0, 1).ticks(most) if low < step < high]


def colour_of(drawing: Drawing, value: float, breaks: Sequence[float]) -> int:
    """The place in the scale of a value: by how many breaks it has reached."""
    return places_of(drawing, breaks)[sum(value >= limit for limit in breaks)]


def places_of(drawing: Drawing, breaks: Sequence[float]) -> list[int]:
    """The place in the scale of every class: the middle of it, and of counts none the palest, the others well apart."""
    last = len(SCALE) - 1
    if drawing.constant("scale") == "count":
        step = last / max(len(breaks), 2)
        return [int(place * step + 0.5) for place in range(len(breaks) + 1)]
    first = (last - len(breaks)) // 2
    return [first + place for place in range(len(breaks) + 1)]


def entries(
    drawing: Drawing, breaks: Sequence[float], values: Iterable[float | None], absent: bool,
) -> list[Entry]:
    """The legend: every colour with its limits in words, then what is not published and not in the data."""
    written = [tick_text(drawing.kind("value"), limit, drawing.language) for limit in breaks]
    words = [drawing.say("figure-below", limit=written[0])] if written else []
    words += [f"{low}–{high}" for low, high in pairwise(written)]
    words += [drawing.say("figure-from", limit=written[-1])] if written else []
    if drawing.constant("scale") == "count":
        words = counted(drawing, breaks)
    made = [Entry(LIGHT[SCALE[place]], said) for place, said in zip(places_of(drawing, breaks), words, strict=False)]
    if any(value is None for value in values):
        made.append(Entry(hatch(drawing), drawing.say("not-published")))
    if absent:
        made.append(Entry(dots(drawing), drawing.say("figure-no-data")))
    return made


def counted(drawing: Drawing, breaks: Sequence[float]) -> list[str]:
    """The legend of counts: none, one, two to four … and from the last break on."""
    last = drawing.say("figure-or-more", n=int(breaks[-1]))
    spans = [str(int(low)) if high - low == 1 else f"{low:g}–{high - 1:g}" for low, high in pairwise(breaks)]
    return [drawing.say("figure-none-counted"), *spans, last]


def legend_markup(drawing: Drawing, made: Sequence[Entry]) -> tuple[str, float]:
    """The legend in as many lines as the width needs, under the unit in words, and its height."""
    written = [label(drawing.axis_title("value"), 0, 12, LIGHT["ink-2"])]
    x, y = 0.0, 22.0
    for entry in made:
        wide = SWATCH + 5 + text_width(entry.words, SIZE)
        if x and x + wide > drawing.width:
            x, y = 0.0, y + LEGEND_LINE
        written.append(element("rect", {
            "x": x, "y": y, "width": SWATCH, "height": 12, "fill": entry.fill,
            "stroke": LIGHT["ink" if entry.lined else "rule"]}))
        written.append(label(entry.words, x + SWATCH + 5, y + 10, LIGHT["ink-2"]))
        x = round(x + wide + 12, 1)
    return "".join(written), y + LEGEND_LINE + 2


def regions_markup(map_: land.Sheet, shades: Mapping[str, Shade], *, linked: bool = True) -> str:
    """Every area of the sheet in its shade, grouped by fill, each with its name and a key for a link."""
    by_fill: dict[str, list[str]] = {}
    for code in sorted(map_.outlines):
        if code in shades:
            shade = shades[code]
            path = element("path", {"d": map_.outlines[code].path}, f"<title>{escape(shade.tip)}</title>")
            keyed = f'<a data-key="{escape(code)}">{path}</a>' if linked else path
            by_fill.setdefault(shade.fill, []).append(keyed)
    groups = [element("g", {"fill": fill}, "".join(paths)) for fill, paths in by_fill.items()]
    return element("g", {"stroke": LIGHT["paper"], "stroke-width": 0.5, "stroke-linejoin": "round"},
                   "".join(groups)) if groups else ""


def borders_markup(width: int, frame: land.Box | None = None) -> str:
    """The countries' borders as a thin line."""
    paths = "".join(outline.path for outline in land.sheet(land.COUNTRIES, width, frame).outlines.values())
    return element("path", {"d": paths, "fill": "none", "stroke": LIGHT["ink-3"], "stroke-width": 0.6,
                            "stroke-linejoin": "round", "pointer-events": "none"})


def compared_markup(
    map_: land.Sheet, compared: tuple[str, ...], width: int, frame: land.Box | None,
) -> str:
    """The areas compared outlined in ink: a country by its border, a region by its own."""
    countries = land.sheet(land.COUNTRIES, width, frame).outlines
    found = [(countries if code in countries else map_.outlines).get(code) for code in sorted(compared)]
    paths = "".join(outline.path for outline in found if outline is not None)
    return element("path", {"d": paths, "fill": "none", "stroke": LIGHT["ink"], "stroke-width": 1.2,
                            "stroke-linejoin": "round", "pointer-events": "none"}) if paths else ""


def focus_markup(
    map_: land.Sheet, own: tuple[str, ...], name: str, width: float, *, filled: bool = False,
) -> str:
    """The reader's area outlined in its colour, with its name on it, or beside it where it is smaller than the name.

    A ring is around what is very small.
    """
    found = [outline for code, outline in sorted(map_.outlines.items()) if code.startswith(own)]
    if not found:
        return ""
    path = "".join(outline.path for outline in found)
    box = (min(o.box[0] for o in found), min(o.box[1] for o in found),
           max(o.box[2] for o in found), max(o.box[3] for o in found))
    colour = LIGHT["region"]
    line = {"d": path, "fill": "none", "stroke-linejoin": "round", "pointer-events": "none"}
    written = [
        element("path", {**line, "stroke": LIGHT["paper"], "stroke-width": 4}),
        element("path", {**line, "stroke": colour, "stroke-width": 2, "fill": colour if filled else "none"}),
    ]
    centre = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    if max(box[2] - box[0], box[3] - box[1]) < RINGED:
        written.append(element("circle", {"cx": round(centre[0], 1), "cy": round(centre[1], 1), "r": RINGED,
                                          "fill": "none", "stroke": colour, "stroke-width": 1.5}))
    if name:
        x, y, anchor = _name_place(found, box, text_width(name, 13), width)
        written.append(element("text", {
            "x": round(x, 1), "y": round(y + 4, 1), "text-anchor": anchor,
            "font-size": 13, "font-weight": 600, "fill": colour,
            "stroke": LIGHT["paper"], "stroke-width": 3.5, "stroke-linejoin": "round",
            "paint-order": "stroke", "pointer-events": "none"}, escape(name)))
    return "".join(written)


def _name_place(
    found: Sequence[land.Outline], box: land.Box, wide: float, width: float,
) -> tuple[float, float, str]:
    """Where a name of a width stands, and by which end: inside the part that is nearest to the middle of all land.

    The middle of a box may lie in the sea or in another country.
    """
    sizes = [(one.box[2] - one.box[0]) * (one.box[3] - one.box[1]) for one in found]
    whole = sum(sizes) or 1.0
    middle = tuple(
        sum(size * one.inside[at] for size, one in zip(sizes, found, strict=True)) / whole for at in (0, 1)
    )
    x, y = min((one.inside for one in found), key=lambda at: (at[0] - middle[0]) ** 2 + (at[1] - middle[1]) ** 2)
    if min(box[2] - box[0], (box[3] - box[1]) * 2) >= wide and wide / 2 <= x <= width - wide / 2:
        return x, y, "middle"
    if box[2] + 6 + wide <= width:
        return box[2] + 6, (box[1] + box[3]) / 2, "start"
    return max(box[0] - 6, wide), (box[1] + box[3]) / 2, "end"


def footer(drawing: Drawing, undrawn: int, y: float) -> tuple[str, float]:
    """What the boundaries' owner asks for, what land is blank, how many figures have no place; and its height.

    Each begins on a line of its own and takes as many as the width needs.
    """
    said = [drawing.say("figure-boundaries"), drawing.say("figure-blank-land")]
    if undrawn:
        said.append(drawing.say("figure-undrawn", n=undrawn))
    lines = [line for words in said for line in wrap(words, drawing.width, FOOT_SIZE)]
    written = "".join(label(line, 0, y + (place + 1) * FOOT_LINE, LIGHT["ink-3"], FOOT_SIZE)
                      for place, line in enumerate(lines))
    return written, FOOT_LINE * len(lines) + 5


def label(said: str, x: float, y: float, colour: str, size: float = SIZE, *, anchor: str = "start") -> str:
    """A line of text."""
    return element("text", {"x": round(x, 1), "y": round(y, 1), "text-anchor": anchor,
                            "font-size": size, "fill": colour}, escape(said))


def patterns(drawing: Drawing) -> str:
    """Hatching for what is not published, dots for what is not in the data, on paper."""
    paper = element("rect", {"width": 5, "height": 5, "fill": LIGHT["paper"]})
    line = element("rect", {"width": 1.6, "height": 5, "fill": LIGHT["nodata"]})
    dot = element("circle", {"cx": 2.5, "cy": 2.5, "r": 0.6, "fill": LIGHT["nodata"]})
    shared = {"width": 5, "height": 5, "patternUnits": "userSpaceOnUse"}
    return element("pattern", {"id": f"hatch-{mark(drawing)}", **shared, "patternTransform": "rotate(45)"},
                   paper + line) + element("pattern", {"id": f"dots-{mark(drawing)}", **shared}, paper + dot)


def mark(drawing: Drawing) -> str:
    """What tells the patterns of one figure from those of another on the same page."""
    return f"{drawing.figure['id']}-{drawing.width_name}-{drawing.language}"


def hatch(drawing: Drawing) -> str:
    """The fill of an area whose value is not published."""
    return f"url(#hatch-{mark(drawing)})"


def dots(drawing: Drawing) -> str:
    """The fill of an area that the data do not contain."""
    return f"url(#dots-{mark(drawing)})"


def members(address: object) -> tuple[str, ...]:
    """The codes of an area by its address; none where there is no area."""
    return tuple(areas.parse_area(str(address)).members) if address else ()


def name_of(code: str, language: str) -> str:
    """The name of an area on the map; the code itself where the map knows more than the classification."""
    try:
        return areas.area_name(areas.parse_area(code), language)
    except (LookupError, ValueError):
        return code


def chooser_map(
    language: str, link: Link | None, *, focus: str = "", highlighted: str = "see", width: int = 640,
) -> str:
    """The map to choose a region on: regions as links, those of `highlighted` dark, `focus` terracotta.

    Under the drawing stands, as text of the page, whose boundaries they are and what land is blank: drawn in,
    it would shrink with the map.
    """
    map_ = land.sheet(CHOOSER_LAYER, width)
    ours = members(highlighted)
    shades = {
        code: Shade(LIGHT["peer" if code.startswith(ours) else "peer-wash"],
                    name_of(code, language))
        for code in map_.outlines
    }
    own = members(focus)
    body = regions_markup(map_, shades) + focus_markup(map_, own, "", width, filled=True)
    said = f"{text.t('figure-boundaries', language)}. {text.t('figure-blank-land', language)}"
    return inline_svg(Picture(body, map_.width, map_.height), text.t("figure-chooser-alt", language), link,
                      tabbable=False) + note(said)


def locator_map(region: str, language: str, *, width: int = 220) -> str:
    """Where an area lies in Europe: countries in grey, the area in its colour; the boundaries' owner under it."""
    countries = land.sheet(land.COUNTRIES, width)
    own = members(region)
    layer = land.COUNTRIES if own and all(len(code) == 2 for code in own) else CHOOSER_LAYER
    paths = "".join(outline.path for outline in countries.outlines.values())
    body = element("path", {"d": paths, "fill": LIGHT["peer-wash"], "stroke": LIGHT["paper"],
                            "stroke-width": 0.5})
    body += focus_markup(land.sheet(layer, width), own, "", width, filled=True)
    name = areas.area_name(areas.parse_area(region), language)
    drawn = inline_svg(Picture(body, countries.width, countries.height),
                       text.t("figure-locator-alt", language, area=name))
    return drawn + note(text.t("figure-boundaries-short", language))


def note(said: str) -> str:
    """A line of the page under a map."""
    return f'<p class="source">{escape(said)}</p>'
