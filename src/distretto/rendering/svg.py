"""What a drawing needs to stand in a page: names for its marks, colours that follow the page, links, a frame.

A drawing is drawn once, in plain light colours, with the keys of its marks. Everything here turns that one
SVG into the form a place needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape, unescape
from xml.etree import ElementTree

from distretto.rendering.charts.drawing import KEY_MARK
from distretto.rendering.palette import LIGHT
from distretto.rendering.typography import FONTS, text_width, wrap

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
MARGIN = 24
Link = Callable[[str], str | None]

_KEYED = re.compile(r'<a data-key="([^"]*)">(.*?)</a>', re.DOTALL)
_HEX = re.compile(r'"(#[0-9a-fA-F]{6})"')
_TOKENS = {colour: name for name, colour in LIGHT.items()}
_CIRCLE = re.compile(r"M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0")
_TRANSLATED = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_PLACES = re.compile(r"-?\d+\.\d{2,}")
_DEFAULTS = {"opacity": "1", "stroke-width": "1", "text-anchor": "start", "font-family": FONTS}
_SPOKEN = ("role", "aria-roledescription", "aria-hidden", "class", "pointer-events", "stroke-miterlimit")


@dataclass(frozen=True)
class Picture:
    """A drawing without its root element: markup and size in pixels."""

    markup: str
    width: float
    height: float


@dataclass(frozen=True)
class Frame:
    """What is written around a picture that stands alone."""

    title: str
    note: str
    lines: tuple[str, ...]


def picture_from_vega(drawn: str) -> Picture:
    """The picture in an SVG that Vega drew: marks named by `<title>`, the renderer's own roles taken out."""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.fromstring(drawn)
    for background in root.findall(f"{{{SVG}}}rect"):
        root.remove(background)
    _name_marks(root)
    markup = "".join(ElementTree.tostring(child, encoding="unicode") for child in root)
    markup = markup.replace(f' xmlns="{SVG}"', "").replace(f' xmlns:xlink="{XLINK}"', "")
    return Picture(markup, float(root.get("width", "0")), float(root.get("height", "0")))


def _name_marks(element: ElementTree.Element) -> None:
    for child in list(element):
        if child.get("d") in ("", "M0,0h0v0h0Z") or child.get("class") == "background":
            element.remove(child)
            continue
        _name_marks(child)
        said = child.attrib.pop("aria-label", "")
        told = child.get("role") == "graphics-symbol" and child.get("aria-roledescription") != "axis"
        for attribute in _SPOKEN:
            child.attrib.pop(attribute, None)
        _shorten(child)
        if said and told:
            tip, _, key = said.partition(KEY_MARK)
            child.insert(0, _titled(tip))
            if key:
                at = list(element).index(child)
                element.remove(child)
                anchor = ElementTree.Element(f"{{{SVG}}}a", {"data-key": key})
                anchor.append(child)
                element.insert(at, anchor)


def _shorten(child: ElementTree.Element) -> None:
    """Take out what the root says or what holds anyway, and write places to a tenth of a pixel."""
    for attribute, value in _DEFAULTS.items():
        if child.get(attribute) == value:
            del child.attrib[attribute]
    if "transform" in child.attrib:
        child.set("transform", _PLACES.sub(lambda found: f"{float(found[0]):.1f}", child.attrib["transform"]))
    circle = _CIRCLE.fullmatch(child.get("d", ""))
    place = _TRANSLATED.fullmatch(child.get("transform", ""))
    if circle and place:
        del child.attrib["d"], child.attrib["transform"]
        child.tag = f"{{{SVG}}}circle"
        child.attrib.update({"cx": place[1], "cy": place[2], "r": f"{float(circle[1]):.1f}"})


def _titled(tip: str) -> ElementTree.Element:
    title = ElementTree.Element(f"{{{SVG}}}title")
    title.text = tip
    return title


def with_links(markup: str, link: Link | None, *, tabbable: bool = True) -> str:
    """Marks with a key become links where `link` gives an address for the key, and plain marks elsewhere.

    A figure is one stop of the tabulator: its first link, from which the arrows lead to the others. On a map of
    hundreds of regions no link is `tabbable`: the page offers the same choice as a list.
    """
    stops = iter(("",) if tabbable else ())

    def linked(found: re.Match[str]) -> str:
        address = link(unescape(found[1])) if link else None
        if not address:
            return found[2]
        skipped = next(stops, ' tabindex="-1"')
        return f'<a href="{escape(address)}"{skipped}>{found[2]}</a>'

    return _KEYED.sub(linked, markup)


def with_tokens(markup: str) -> str:
    """Every colour of the palette becomes its CSS variable, with the light value where there is none."""

    def token(found: re.Match[str]) -> str:
        name = _TOKENS.get(found[1].lower())
        return f'"var(--{name}, {found[1]})"' if name else found[0]

    return _HEX.sub(token, markup)


def inline_svg(picture: Picture, alt: str, link: Link | None = None, *, tabbable: bool = True) -> str:
    """The picture for a page, in the page's colours: an image, or a group where its marks are links."""
    markup = with_tokens(with_links(picture.markup, link, tabbable=tabbable))
    role = "group" if "<a href" in markup else "img"
    return _rooted(Picture(markup, picture.width, picture.height), alt, role)


def plain_svg(picture: Picture, alt: str) -> str:
    """The picture for a document, in plain light colours and without a frame."""
    return _rooted(Picture(with_links(picture.markup, None), picture.width, picture.height), alt, "img")


def _rooted(picture: Picture, alt: str, role: str) -> str:
    return element("svg", {
        "xmlns": SVG, "width": f"{picture.width:g}", "height": f"{picture.height:g}",
        "viewBox": f"0 0 {picture.width:g} {picture.height:g}", "font-family": FONTS, "role": role,
        "aria-label": alt}, picture.markup)


def standalone_svg(picture: Picture, alt: str, frame: Frame) -> str:
    """The picture for itself, on paper: title and note above it; source, citation and address below."""
    width = picture.width + 2 * MARGIN
    room = picture.width
    y, written = float(MARGIN), []
    for text, size, step, weight, colour in (
        (frame.title, 16, 21, 600, LIGHT["ink"]), (frame.note, 12, 16, 400, LIGHT["ink-2"]),
    ):
        lines = wrap(text, room * (0.95 if weight > 400 else 1), size) if text else []
        for line in lines:
            y += step
            written.append(_line(line, y - step * 0.28, size, weight, colour))
        y += 4
    top = y + 10
    y = top + picture.height + 16
    written.append(element("line", {"x1": MARGIN, "x2": MARGIN + room, "y1": y, "y2": y,
                                    "stroke": LIGHT["rule"]}))
    y += 4
    for text in frame.lines:
        for line in wrap_long(text, room, 10.5):
            y += 15
            written.append(_line(line, y, 10.5, 400, LIGHT["ink-2"]))
    height = round(y + MARGIN - 4)
    body = (
        f'<rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>{"".join(written)}'
        f'<g transform="translate({MARGIN},{top:g})">{with_links(picture.markup, None)}</g>'
    )
    return _rooted(Picture(body, width, height), alt, "img")


def wrap_long(text: str, width: float, size: float) -> list[str]:
    """Lines no wider than `width`; a word that is wider (an address) is broken where the line ends."""
    lines: list[str] = []
    for word in text.split(" "):
        while text_width(word, size) > width:
            cut = next(n for n in range(len(word), 0, -1) if text_width(word[:n], size) <= width)
            lines.append(word[:cut])
            word = word[cut:]
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def _line(text: str, y: float, size: float, weight: int, colour: str) -> str:
    return element("text", {"x": MARGIN, "y": f"{y:g}", "font-size": f"{size:g}", "font-weight": weight,
                            "fill": colour}, escape(text))


def element(name: str, attributes: Mapping[str, object], content: str = "") -> str:
    """One SVG element with its attributes escaped."""
    written = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"
