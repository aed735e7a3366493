"""Whatever a group's log holds can be said on the page of its activity, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto import groups
from distretto.rendering.text import LANGUAGES, bundle

_LOGGED = re.compile(r"Logged(?: in the group)? as\s+((?:`[a-z-]+`(?:,\s+|\s+or\s+|\s+and\s+)?)+)")


def _acts() -> Iterator[str]:
    """What verbs add to the log: as they call it, and as their docstrings promise it."""
    for path in Path(groups.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for said in _LOGGED.findall(text):
            yield from re.findall(r"`([a-z-]+)`", said)
        for call in ast.walk(ast.parse(text)):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "act":
                what = {one.arg: one.value for one in call.keywords}["what"]
                yield from (one.value for one in ast.walk(what) if isinstance(one, ast.Constant))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_act_has_its_words(language: str) -> None:
    acts = set(_acts())
    assert len(acts) > 90
    assert not {one for one in acts if not bundle(language).has_message(f"act-{one}")}
