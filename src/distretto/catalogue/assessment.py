"""An assessment's scores as a matrix of lenses and themes: which are there, which are missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.codes import code_list

KIND = "assessment"
LENSES = tuple(code.code for code in code_list("lenses").choices)
SCALE = (1, 2, 3, 4, 5)

Line = Mapping[str, Any]


@dataclass(frozen=True)
class Matrix:
    """The cells of an assessment: every lens of every theme that it is about. lines : those with a score."""

    themes: tuple[str, ...]
    lines: Mapping[tuple[str, str], Line]

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return len(LENSES) * len(self.themes)

    @property
    def empty_lenses(self) -> tuple[str, ...]:
        """The lenses in which no theme has a score."""
        return tuple(lens for lens in LENSES if not self.scored(lens))

    def scored(self, lens: str) -> tuple[str, ...]:
        """The themes that have a score in a lens."""
        return tuple(theme for theme in self.themes if (lens, theme) in self.lines)


def matrix_of(content: Mapping[str, Any]) -> Matrix:
    """The matrix of an assessment's content; lines that lack lens, theme, score or reason stand in no cell."""
    lines = {
        (line["lens"], line["theme"]): line
        for line in content.get("scores", ())
        if line.get("lens") in LENSES and line.get("theme") and line.get("score") in SCALE and line.get("reason")
    }
    order = [code.code for code in code_list("themes").choices]
    about = {*content.get("themes", ()), *(theme for _, theme in lines)}
    return Matrix(tuple(theme for theme in order if theme in about), lines)
