"""A question that nothing answers, for tests of what is said then: no real one need stay unanswered for them."""

from __future__ import annotations

import importlib
from dataclasses import replace

import pytest

from distretto.rendering.text import LANGUAGES, bundle
from distretto.themes import analysis as declared
from distretto.themes.analysis import Question, Theme, analyses

OPEN = "skills.toy"
"""The id of the question."""
WOULD = {"en": "Figures of toys would answer this.", "it": "Risponderebbero i dati sui giocattoli."}
"""What would answer it, by language."""
ASKED = {"en": "Which toys will be needed?", "it": "Quali giocattoli serviranno?"}


def ask_what_is_open(patch: pytest.MonkeyPatch, *, alone: bool = False) -> None:
    """Add the question to its theme for as long as the patch holds.

    alone : the theme has no other question, and no analysis.
    """
    theme_id, name = OPEN.split(".")
    module = importlib.import_module(f"distretto.themes.{theme_id}")
    theme: Theme = module.THEME
    before = () if alone else theme.questions
    if alone:
        for analysis in analyses(theme_id):
            patch.delitem(declared._ANALYSES, analysis.id)
    patch.setattr(module, "THEME", replace(theme, questions=(*before, Question(OPEN, data=("toys",), method="toy"))))
    for language in LANGUAGES:
        sources = bundle(language)._sources
        for key, said in (
            (f"unanswered-{theme_id}-{name}", WOULD), (f"question-{theme_id}-{name}", ASKED),
            (f"question-{theme_id}-{name}-general", ASKED),
        ):
            patch.setitem(sources, key, f"{key} = {said[language]}")
