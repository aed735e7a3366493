"""How wide a text is and where it breaks, without asking a browser.

Layouts need widths before anything is drawn. The table holds advance widths of a grotesque at regular
weight, in hundredths of the font size; `SLACK` covers bold text and the wider font that stands in where
the first of the stack is not installed.
"""

from __future__ import annotations

FONTS = "Inter, 'Source Sans 3', 'DejaVu Sans', sans-serif"
SLACK = 1.07
DEFAULT_WIDTH = 62

_GROUPS = {
    24: "ijlì'’|", 28: "!,.:; ·I", 37: "ft()/[]{}r\"“”", 47: "1-^_", 52: "*`–?s", 55: "kxzJacvyLàç7",
    59: "euèéùühnFñoEòöÈ2", 62: "5gpqß0689bdZP#", 65: "34RSTX$&BKY+<=>~−×≥€", 70: "AVÀD", 75: "CGHUNOQ",
    86: "w%…m", 93: "MW@—",
}
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}


def text_width(text: str, size: float) -> float:
    """The width of one line of text at a font size, both in pixels; on the wide side."""
    return sum(_WIDTHS.get(letter, DEFAULT_WIDTH) for letter in text) * size * SLACK / 100


def wrap(text: str, width: float, size: float, lines: int | None = None) -> list[str]:
    """The text in lines no wider than `width`; beyond `lines` lines it ends in an ellipsis."""
    broken: list[str] = []
    for word in text.split(" "):
        if broken and text_width(f"{broken[-1]} {word}", size) <= width:
            broken[-1] = f"{broken[-1]} {word}"
        else:
            broken.append(word)
    if lines is not None and len(broken) > lines:
        return [*broken[: lines - 1], shorten(" ".join(broken[lines - 1:]), width, size)]
    return [shorten(line, width, size) for line in broken]


def shorten(text: str, width: float, size: float) -> str:
    """The text, cut with an ellipsis where it is wider than `width`."""
    if text_width(text, size) <= width:
        return text
    cut = text
    while cut and text_width(f"{cut}…", size) > width:
        cut = cut[:-1]
    return f"{cut.rstrip(' ,;:')}…"
