"""The raw values of the cases with the anchors drawn in, and the membership that they give: SVG that fits any width.

Places along the axis are percentages and everything else pixels, so that letters keep their size on a phone; colours
are the tokens of the style sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from distretto.methods.arrays import Array
from distretto.rendering.charts.scales import Scale
from distretto.rendering.charts.strip import heaped

BINS = 28
TOP, BARS, STRIP, AXIS = 46, 96, 34, 20
"""Heights: names of the anchors, bars with the curve, the cases as dots, numbers of the axis."""
ROWS = (12, 26, 40)
"""Heights at which names of anchors stand in turn, so that near ones do not meet."""
REACH, SPACING, USUAL_WIDTH = 13.0, 4.0, 640.0
EDGE = (0.16, 0.84)


def drawn(
    values: Array, names: Sequence[str], membership: Array | None, anchors: Sequence[tuple[float, str]], said: str,
    language_number: Sequence[str], ticks: Sequence[float],
) -> str:
    """The drawing. anchors : each with its name; language_number : the ticks as the language writes them."""
    known = ~np.isnan(values)
    x = values[known]
    low, high = span(x, [at for at, _ in anchors])
    scale = Scale(low, high, 1.5, 98.5)
    height = TOP + BARS + STRIP + AXIS
    parts = [
        f'<svg class="spread" role="img" aria-label="{escape(said)}" width="100%" height="{height}">',
        *_bars(x, scale, low, high), _curve(values, membership, scale) if membership is not None else "",
        *_dots(x, [name for name, there in zip(names, known, strict=True) if there], scale),
        *_axis(scale, ticks, language_number), *_anchors(anchors, scale), "</svg>",
    ]
    return "".join(parts)


def span(x: Array, anchors: Sequence[float]) -> tuple[float, float]:
    """The ends of the axis: all values and all anchors."""
    every = np.concatenate([x, np.array(anchors, dtype=np.float64)])
    low, high = float(every.min()), float(every.max())
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def ticks_of(x: Array, anchors: Sequence[float]) -> list[float]:
    """Round values along the axis."""
    low, high = span(x, anchors)
    return Scale(low, high, 0, 1).ticks(5)


def _bars(x: Array, scale: Scale, low: float, high: float) -> list[str]:
    counts, edges = np.histogram(x, bins=min(BINS, max(5, x.size // 3)), range=(low, high))
    most = max(int(counts.max()), 1)
    found = []
    for count, start, end in zip(counts.tolist(), edges[:-1], edges[1:], strict=True):
        if count:
            left, right = scale.pixel(float(start)), scale.pixel(float(end))
            tall = round(count / most * (BARS - 8), 1)
            found.append(f'<rect class="bar" x="{left:.1f}%" width="{max(right - left - 0.25, 0.3):.2f}%" '
                         f'y="{TOP + BARS - tall}" height="{tall}"></rect>')
    return found


def _curve(values: Array, membership: Array, scale: Scale) -> str:
    """Membership over the values, from 0 at the foot to 1 at the head of the bars."""
    both = ~np.isnan(values) & ~np.isnan(membership)
    order = np.argsort(values[both], kind="stable")
    top = max(float(np.nanmax(membership)), 1.0)
    points = " ".join(f"{scale.pixel(float(x)):.1f},{100 - 100 * float(m) / top:.1f}"
                      for x, m in zip(values[both][order], membership[both][order], strict=True))
    return (f'<svg x="0" y="{TOP + 4}" width="100%" height="{BARS - 4}" viewBox="0 0 100 100" '
            f'preserveAspectRatio="none"><polyline class="curve" points="{points}"></polyline></svg>')


def _dots(x: Array, names: Sequence[str], scale: Scale) -> list[str]:
    order = np.argsort(x, kind="stable")
    at = [scale.pixel(float(one)) for one in x[order]]
    places = heaped([one / 100 * USUAL_WIDTH for one in at], REACH, SPACING)
    middle = TOP + BARS + STRIP / 2
    return [
        f'<circle class="case" cx="{left:.1f}%" cy="{middle + place:.1f}" r="2.2"><title>{escape(names[k])}</title>'
        "</circle>" for left, place, k in zip(at, places, order.tolist(), strict=True)
    ]


def _axis(scale: Scale, ticks: Sequence[float], written: Sequence[str]) -> list[str]:
    foot = TOP + BARS + STRIP
    lines = [f'<line class="axis" x1="0" x2="100%" y1="{y}" y2="{y}"></line>' for y in (TOP + BARS, foot)]
    return lines + [
        f'<text class="tick" x="{scale.pixel(tick):.1f}%" y="{foot + 15}" text-anchor="{_side(scale, tick)}">'
        f"{escape(said)}</text>" for tick, said in zip(ticks, written, strict=True)
    ]


def _anchors(anchors: Sequence[tuple[float, str]], scale: Scale) -> list[str]:
    found = []
    for place, (at, name) in enumerate(anchors):
        row, left = ROWS[place % len(ROWS)], scale.pixel(at)
        found.append(f'<line class="anchor" x1="{left:.1f}%" x2="{left:.1f}%" y1="{row + 3}" '
                     f'y2="{TOP + BARS + STRIP}"></line><text class="anchor-name" x="{left:.1f}%" y="{row}" '
                     f'text-anchor="{_side(scale, at)}">{escape(name)}</text>')
    return found


def _side(scale: Scale, at: float) -> str:
    place = scale.fraction(at)
    return "start" if place < EDGE[0] else "end" if place > EDGE[1] else "middle"
