"""The methods: those that analyses declare with their questions, and those that stand behind other pages."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.rendering.reading import method_in_words, question_of
from distretto.rendering.text import has_message, t
from distretto.themes.analysis import Method, analyses
from distretto.web import addresses
from distretto.web.pages.method_sources import BESIDE, CHECKED, EXAMPLES, REFERENCES, WHERE


@dataclass(frozen=True)
class MethodEntry:
    """A method: what it says, its formula with the letters explained, a row worked out, and what it rests on.

    `cases` are the published cases on which it is checked; where there are none, it is tested on made tables.
    `used` are the questions that apply it, or what else does; without an address where that is no page.
    """

    id: str
    title: str
    about: str
    formula: str
    symbols: str
    example: str
    example_address: str
    source: str
    references: tuple[str, ...]
    cases: tuple[str, ...]
    used: tuple[tuple[str, str], ...]


def method_entries(language: str) -> tuple[MethodEntry, ...]:
    """Every method that an analysis declares, once, in the order of the questions; then those beside them."""
    declared: dict[str, list[tuple[str, str]]] = {}
    methods: dict[str, Method] = {}
    for analysis in analyses():
        link = (question_of(analysis.id, {}, language), addresses.finding_address(language, analysis.id, {}))
        for method in analysis.methods:
            methods.setdefault(method.id, method)
            declared.setdefault(method.id, []).append(link)
    for method in BESIDE:
        methods.setdefault(method.id, method)
        place = f"/{language}/{WHERE[method.id]}" if WHERE[method.id] else ""
        declared.setdefault(method.id, []).append((t(f"where-{method.id.replace('_', '-')}", language), place))
    return tuple(_entry(method, tuple(declared[method.id]), language) for method in methods.values())


def _entry(method: Method, used: tuple[tuple[str, str], ...], language: str) -> MethodEntry:
    title, formula, source = method_in_words(method.id, method.formula, method.source, language)
    example = EXAMPLES.get(method.id)
    return MethodEntry(
        id=method.id,
        title=title,
        about=_said("about", method.id, language),
        formula=formula,
        symbols=_said("symbols", method.id, language),
        example=_said("example", method.id, language),
        example_address=addresses.finding_address(language, *example) if example else "",
        source=source,
        references=REFERENCES.get(method.id, ()),
        cases=tuple(t(f"case-{case.replace('_', '-')}", language) for case in CHECKED.get(method.id, ())),
        used=used,
    )


def _said(part: str, method: str, language: str) -> str:
    key = f"{part}-{method.replace('_', '-')}"
    return t(key, language) if has_message(key, language) else ""
