"""The design tokens: one set of colours with the same meaning on every screen, chart, map and document.

Terracotta is the reader's region and nothing else, blue are the others, grey is context. Every value of the
light set is used by one token only, so that a drawing in plain colours can be turned into one whose colours
follow the page (`svg.with_tokens`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SCALE = ("scale-0", "scale-1", "scale-2", "scale-3", "scale-4", "scale-5")

LIGHT: Mapping[str, str] = MappingProxyType({
    "ink": "#1d2733",
    "ink-2": "#4a5663",
    "ink-3": "#687480",
    "rule": "#dfe3e8",
    "paper": "#ffffff",
    "wash": "#f6f7f9",
    "region": "#b5442b",
    "region-wash": "#f4d9d1",
    "peer": "#2f5d8a",
    "peer-wash": "#c3d3e3",
    "scale-0": "#eef2f6",
    "scale-1": "#cfdcea",
    "scale-2": "#9dbad6",
    "scale-3": "#6690bb",
    "scale-4": "#33638f",
    "scale-5": "#173a5e",
    "nodata": "#b9bfc6",
})

DARK: Mapping[str, str] = MappingProxyType({
    "ink": "#e8ecf0",
    "ink-2": "#b4bec8",
    "ink-3": "#8e9aa6",
    "rule": "#333d48",
    "paper": "#151b22",
    "wash": "#1c242d",
    "region": "#e8765a",
    "region-wash": "#4a2a22",
    "peer": "#7fb0de",
    "peer-wash": "#2b4560",
    "scale-0": "#222c37",
    "scale-1": "#27405a",
    "scale-2": "#325c85",
    "scale-3": "#4c81b3",
    "scale-4": "#82b0da",
    "scale-5": "#cfe3f5",
    "nodata": "#5c6670",
})

PRINT: Mapping[str, str] = MappingProxyType({
    **LIGHT,
    "ink": "#000000",
    "ink-2": "#333333",
    "ink-3": "#555555",
    "rule": "#bbbbbb",
})


def css_variables(tokens: Mapping[str, str]) -> str:
    """The tokens as declarations of CSS variables (`--ink: #1d2733;`), one a line."""
    return "\n".join(f"  --{name}: {colour};" for name, colour in tokens.items())
