"""Both languages hold the same messages with the same variables, and every key that is used exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import distretto
from distretto.evidence.store import Store
from distretto.rendering.reading import licence_in_words, method_in_words
from distretto.themes.analysis import analyses, answered, themes

MESSAGES = Path(distretto.__file__).parent / "rendering" / "messages"
SOURCE = Path(distretto.__file__).parent


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted((MESSAGES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{path.name}: {entry.content[:80]!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}"
                visitor = _Variables()
                visitor.visit(entry)
                found[entry.id.name] = visitor.names
    return found


def test_italian_has_every_english_message_and_no_other() -> None:
    assert set(messages("it")) == set(messages("en"))


def base(names: set[str]) -> set[str]:
    """Variables without the forms that a renderer adds, since a language chooses which it uses."""
    return {re.sub(r"_(n|in|of|low)$", "", name) for name in names}


def test_a_translation_needs_no_variable_that_english_lacks() -> None:
    english, italian = messages("en"), messages("it")
    extra = {key: base(italian[key]) - base(english[key]) for key in english}
    allowed = {"region", "reference", "reference_of", "area"}
    assert {key: names for key, names in extra.items() if names - allowed} == {}


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_key_in_the_code_exists(language: str) -> None:
    found = messages(language)
    used = set()
    for path in SOURCE.rglob("*.py"):
        used |= set(re.findall(r'(?:says|\bt)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"', path.read_text(encoding="utf-8")))
    for path in SOURCE.rglob("*.html"):
        used |= set(re.findall(r'\{% t "([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text(encoding="utf-8")))
    assert used - set(found) == set()


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_theme_question_and_parameter_has_words(language: str) -> None:
    found = messages(language)
    wanted = set()
    for theme in themes():
        wanted |= {theme.title, f"{theme.title}-about"}
        for question in theme.questions:
            wanted |= {question.key, f"{question.key}-general"}
            if not answered(question):
                wanted.add(question.key.replace("question", "unanswered", 1))
    for analysis in analyses():
        wanted |= {analysis.question, f"{analysis.question}-general"}
        for parameter in analysis.parameters:
            key = f"parameter-{parameter.id.replace('_', '-')}"
            wanted |= {key, f"{key}-why"}
            wanted |= {f"option-{parameter.id}-{option}".replace("_", "-") for option in parameter.options}
        wanted |= {f"method-{method.id.replace('_', '-')}" for method in analysis.methods}
    assert wanted - set(found) == set()


def test_every_formula_with_words_is_said_in_italian() -> None:
    symbols = {"AUC", "LQ", "log2", "max", "min"}
    for analysis in analyses():
        for method in analysis.methods:
            _, formula, _ = method_in_words(method.id, method.formula, method.source, "it")
            words = set(re.findall(r"[A-Za-z]{4,}", method.formula)) - symbols
            assert not words or formula != method.formula, f"{method.id}: {method.formula} stays English"
            english = method_in_words(method.id, method.formula, method.source, "en")
            assert english[1:] == (method.formula, method.source)


def test_terms_of_reuse_are_said_in_italian(tmp_path: Path) -> None:
    for vintage in Store(tmp_path).vintages():
        assert licence_in_words(vintage.licence, "it") != vintage.licence
        assert licence_in_words(vintage.licence, "en") == vintage.licence
    assert licence_in_words("My own terms", "it") == "My own terms"
