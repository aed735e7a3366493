"""The questions that read a data set, in words and by theme, for every face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.live.registry import stand_ins
from distretto.rendering.reading import question_of, value_in_words
from distretto.rendering.text import t, term, write_cell
from distretto.themes.analysis import Analysis, themes
from distretto.themes.readers import readers


@dataclass(frozen=True)
class ReadBy:
    """A question that reads a data set. choice : what has to be chosen so that it does, in words; empty for nothing."""

    analysis: Analysis
    question: str
    choice: str
    given: Mapping[str, object]


@dataclass(frozen=True)
class ThemeReads:
    """The questions of a theme that read a data set, in order."""

    id: str
    title: str
    questions: tuple[ReadBy, ...]


def read_by(dataset: str, language: str) -> tuple[ThemeReads, ...]:
    """The questions that read a data set, by theme; themes without any are left out."""
    found = [
        ReadBy(one.analysis, question_of(one.analysis.id, one.choice, language),
               choice_in_words(one.analysis, one.choice, language), one.choice)
        for one in readers(dataset)
    ]
    by_theme = ((theme, tuple(one for one in found if one.analysis.theme == theme.id)) for theme in themes())
    return tuple(ThemeReads(theme.id, t(theme.title, language), of) for theme, of in by_theme if of)


def unread(dataset: str, language: str) -> str:
    """What is said of a data set that no question reads: how it is asked in place of another, where it can be."""
    other = stand_ins().get(dataset)
    if other is None:
        return t("refresh-read-by-none", language)
    return t("refresh-stands-for", language, other=write_cell("dataset", other, language), dataset=dataset)


def choice_in_words(analysis: Analysis, choice: Mapping[str, Any], language: str) -> str:
    """What is chosen, as a reader says it: `Inter-country tables: FIGARO`."""
    return ", ".join(
        t("refresh-choice", language, label=term(f"parameter-{name.replace('_', '-')}", language),
          value=value_in_words(analysis.parameter(name), value, language))
        for name, value in choice.items()
    )
