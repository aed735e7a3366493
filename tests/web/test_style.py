"""The stylesheet holds the tokens of the palette, and every text on every ground is legible (WCAG 2.2 AA)."""

from __future__ import annotations

import re

import pytest

from distretto.rendering import palette
from distretto.web import settings

CSS = (settings.PACKAGE / "static" / "distretto" / "site.css").read_text(encoding="utf-8")


def block(opening: str) -> dict[str, str]:
    start = CSS.index(opening) + len(opening)
    body = CSS[CSS.index("{", CSS.index(":root", start)) + 1 :]
    return dict(re.findall(r"--([a-z0-9-]+):\s*(#[0-9a-f]{6}|#[0-9a-f]{3});", body[: body.index("}")]))


LIGHT = block("*/")
DARK = block("prefers-color-scheme: dark")
PRINT = block("@media print")


def test_the_tokens_are_the_palettes() -> None:
    assert {name: LIGHT[name] for name in palette.LIGHT} == dict(palette.LIGHT)
    assert {name: DARK[name] for name in palette.DARK} == dict(palette.DARK)
    assert PRINT.items() <= dict(palette.PRINT).items()


def luminance(colour: str) -> float:
    whole = colour if len(colour) == 7 else "#" + "".join(c * 2 for c in colour[1:])
    parts = [int(whole[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "wash"])
@pytest.mark.parametrize("text", ["ink", "ink-2", "ink-3", "region", "peer"])
def test_text_is_legible(tokens: dict[str, str], ground: str, text: str) -> None:
    if (text, ground) != ("ink-3", "wash"):  # never set there: see `.how small`
        assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_fields_bands_and_buttons_stand_out(tokens: dict[str, str]) -> None:
    assert contrast(tokens["field"], tokens["paper"]) >= 3
    assert contrast(tokens["band-ink"], tokens["band"]) >= 4.5
    assert contrast(tokens["paper"], tokens["ink"]) >= 4.5
