"""Sentences: Fluent messages, findings' statements and typed values in the reader's language.

One catalogue serves every face: `messages/LANGUAGE/*.ftl`. A message that a language lacks falls back to
English; a key that no language has raises, because a page must never show a key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from distretto.evidence.classifications import areas, industry_groups, nace
from distretto.evidence.classifications.code_lists import UnknownCode, UnknownCodeList
from distretto.evidence.classifications.stored_lists import list_of
from distretto.evidence.closed import is_closed
from distretto.rendering.wording import Messages

LANGUAGES = {"en": "English", "it": "Italiano"}
DEFAULT_LANGUAGE = "en"
LOCALES = {"en": "en_GB", "it": "it_IT"}
MINUS = "\N{MINUS SIGN}"
AND = {"en": " and ", "it": " e "}


class UnknownMessage(KeyError):
    """No language has a message under that key."""


@cache
def bundle(language: str) -> Messages:
    """The messages of one language."""
    folder = files("distretto.rendering") / "messages" / language
    paths = sorted((path for path in folder.iterdir() if path.name.endswith(".ftl")), key=lambda path: path.name)
    return Messages(LOCALES[language].replace("_", "-"), (path.read_text(encoding="utf-8") for path in paths))


def has_message(key: str, language: str = DEFAULT_LANGUAGE) -> bool:
    """Whether the language (or English) has the message."""
    return bundle(language).has_message(key) or bundle(DEFAULT_LANGUAGE).has_message(key)


def t(key: str, language: str, **arguments: Any) -> str:
    """The message under `key` in that language, with its arguments; raises UnknownMessage."""
    for candidate in (language, DEFAULT_LANGUAGE):
        messages = bundle(candidate)
        if messages.has_message(key):
            return messages.say(key, arguments)
    raise UnknownMessage(key)


def column_label(column: Mapping[str, Any], parameters: Mapping[str, Any], language: str) -> str:
    """A column's label; one that is measured by the reference names it: *times Europe's share*.

    One whose figures have a year of their own names that (the message that ends in `-in`).
    """
    key, reference, year = f"{column['label']}-of", parameters.get("reference"), column.get("year")
    dated = f"{column['label']}-in"
    if reference and has_message(key, language):
        area = areas.parse_area(str(reference))
        named = {"reference": areas.area_name(area, language), "reference_of": areas.area_of(area, language)}
        return t(dated if year and has_message(dated, language) else key, language, year=str(year or ""), **named)
    if year and has_message(dated, language):
        return t(dated, language, year=str(year))
    return term(column["label"], language)


def term(key: str, language: str) -> str:
    """The message of a term that has no arguments, or the key's last part where none is needed."""
    return t(key, language) if has_message(key, language) else key


def say(statement: Mapping[str, Any], language: str) -> str:
    """A finding's statement (`{"key", "values"}`) as a sentence.

    Every value reaches the message as written text under its name. Numbers come also raw under
    `NAME_n`, for plural forms and comparisons; areas also as `NAME_in` and `NAME_of` (*nelle Marche*,
    *delle Marche*), and industries, terms and lists also as `NAME_low`, for the middle of a sentence
    (a group's own name stays as its reader wrote it).
    Asterisks in a message mark the reader's own figure; here they are taken out, `say_marked` keeps them.
    """
    return _spoken(statement, language).replace("*", "")


def say_marked(statement: Mapping[str, Any], language: str) -> tuple[tuple[str, bool], ...]:
    """The sentence in pieces, each with whether it is the reader's own figure (to be set apart on a page)."""
    pieces = _spoken(statement, language).split("*")
    return tuple((piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece)


def _spoken(statement: Mapping[str, Any], language: str) -> str:
    return t(statement["key"], language, **arguments_of(statement["values"], language))


def arguments_of(values: Mapping[str, Mapping[str, Any]], language: str) -> dict[str, Any]:
    """The arguments of a message from a statement's typed values."""
    arguments: dict[str, Any] = {}
    for name, value in values.items():
        kind, raw = value["kind"], value["v"]
        arguments[name] = write(value, language)
        if isinstance(raw, int | float) and not isinstance(raw, bool):
            arguments[f"{name}_n"] = raw
        if kind == "area":
            area = areas.parse_area(raw)
            arguments[f"{name}_in"] = areas.area_in(area, language)
            arguments[f"{name}_of"] = areas.area_of(area, language)
        if kind in ("coded", "industry", "industries", "list", "term"):
            own_name = kind == "industries" and ":" in str(raw)
            arguments[f"{name}_low"] = arguments[name] if own_name else lower_first(arguments[name])
    return arguments


def lower_first(text: str) -> str:
    """The text with a small initial, unless it begins with an abbreviation (*IT services*)."""
    return text if len(text) > 1 and (text[1].isupper() or text[1] == "&") else text[:1].lower() + text[1:]


def write(value: Mapping[str, Any], language: str) -> str:
    """A typed value as written text; None is *not published*."""
    if value["v"] is None:
        return t("not-published", language)
    return _WRITERS[value["kind"]](value["v"], language)


def write_cell(kind: str, cell: Any, language: str) -> str:
    """A table's cell as written text; None is an em dash in the reader's table, said in its caption."""
    return "—" if cell is None else _WRITERS[kind](cell, language)


def _dataset(name: str, language: str) -> str:
    """A data set in words; one of the reader's own that has none has the name that it was given."""
    key = f"dataset-{name.replace('_', '-').replace('.', '-')}"
    return name.partition(".")[2] if is_closed(name) and not has_message(key, language) else term(key, language)


def write_number(number: float, language: str, digits: int | None = None) -> str:
    """A number with the language's separators; without `digits`, three significant figures from 0.001 on."""
    if digits is None:
        size = abs(number)
        digits = 0 if size >= 100 or float(number).is_integer() else 1 if size >= 10 else 2
    return _decimal(float(round(number, digits) + 0.0), digits, language)


@lru_cache(maxsize=16_384)
def _decimal(number: float, digits: int, language: str) -> str:
    """The number with so many decimals; a page of counts asks for the same ones again and again."""
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(number, format=pattern, locale=LOCALES[language]).replace("-", MINUS)


def write_times(ratio: float, language: str) -> str:
    """A ratio: whole from 10 on, one decimal from 1 on, two below: 0.98 must not read as the line of 1."""
    return write_number(ratio, language, 0 if ratio >= 9.95 else 1 if ratio >= 0.995 else 2)


ONE_PER_MILLE = 0.001
"""Below it a share has a decimal more, and a change has not."""


def write_share(fraction: float, language: str) -> str:
    """A share as a percentage with one decimal (two below one per mille), with the language's spacing."""
    digits = 0 if abs(fraction) >= 0.995 else 1 if abs(fraction) >= ONE_PER_MILLE or fraction == 0 else 2
    pattern = "#,##0." + "0" * digits + "\N{NO-BREAK SPACE}%" if digits else "#,##0\N{NO-BREAK SPACE}%"
    return format_percent(fraction, format=pattern, locale=LOCALES[language]).replace("-", MINUS)


def write_change(fraction: float, language: str) -> str:
    """A relative change as a signed percentage, with one decimal: no change is known more closely."""
    told = fraction if abs(fraction) >= ONE_PER_MILLE else round(fraction, 3) + 0.0
    written = write_share(told, language)
    return written if told <= 0 else f"+{written}"


def write_rank(position: int, language: str) -> str:
    """A position as an ordinal word or figure of the language."""
    key = f"ordinal-{position}"
    return t(key, language) if has_message(key, language) else t("ordinal", language, n=position, last=_last(position))


def _last(position: int) -> str:
    if position % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(position % 10, "th")


def write_list(values: Sequence[Mapping[str, Any]], language: str) -> str:
    """An enumeration as the language joins it; industries after the first begin small.

    Where a name has an *and* or a comma of its own, semicolons keep the names apart.
    """
    texts = [write(value, language) for value in values]
    texts = [
        lower_first(text) if place and value["kind"] in ("coded", "industry", "industries", "term") else text
        for place, (text, value) in enumerate(zip(texts, values, strict=True))
    ]
    if len(texts) > 1 and any(AND[language] in text or ", " in text for text in texts):
        return "; ".join(texts)
    return str(format_list(texts, locale=LOCALES[language]))


def write_coded(codes: str, language: str) -> str:
    """Codes of a list by their labels; one that the list no longer has stays a code, as all do without the list."""
    name, _, several = codes.partition(":")
    labels = []
    for code in several.split(";"):
        try:
            labels.append(list_of(name).label(code, language))
        except (UnknownCode, UnknownCodeList):
            labels.append(code)
    return "; ".join(labels)


def write_areas(codes: str, language: str) -> str:
    """Several areas by name; a code that no edition has stays a code."""
    names = []
    for code in codes.split(";"):
        try:
            names.append(areas.area_name(areas.parse_area(code), language))
        except ValueError:
            names.append(code)
    return ", ".join(names)


def write_words(told: Mapping[str, str], language: str) -> str:
    """A member's own words in the language, else in English, else in the first that there is."""
    spoken = {name: words for name, words in told.items() if name != "key"}
    return spoken.get(language) or spoken.get(DEFAULT_LANGUAGE) or str(told[min(spoken, default="key")])


def write_terms(keys: str, language: str) -> str:
    """Several terms, one after another."""
    return ", ".join(lower_first(term(key, language)) if place else term(key, language)
                     for place, key in enumerate(keys.split(";")))


def write_when(when: str, language: str) -> str:
    """A day, or a time of day in its own zone."""
    from distretto.rendering.dates import write_day, write_moment

    return write_moment(when, language) if "[" in when else write_day(when, language)


def write_stars(number: int, language: str) -> str:
    """Stars out of three, in text."""
    return t("stars-of-three", language, n=number)


def write_licence(licence: str, language: str) -> str:
    """Terms of reuse in the language, where they are among the known ones."""
    from distretto.rendering.reading import licence_in_words

    return licence_in_words(licence, language)


_WRITERS: dict[str, Callable[[Any, str], str]] = {
    "area": lambda v, language: areas.area_name(areas.parse_area(v), language),
    "industry": lambda v, language: nace.industry_name(v, language, short=True),
    "industries": lambda v, language: industry_groups.group_name(industry_groups.parse_industries(v), language),
    "count": lambda v, language: write_number(v, language, 0),
    "share": write_share,
    "change": write_change,
    "times": write_times,
    "number": write_number,
    "auc": lambda v, language: write_number(v, language, 2),
    "money": lambda v, language: write_number(v, language, 0),
    "year": lambda v, language: str(v),
    "years": lambda v, language: str(v).replace("-", "\N{EN DASH}"),
    "rank": write_rank,
    "text": lambda v, language: str(v),
    "code": lambda v, language: str(v),
    "dataset": lambda v, language: _dataset(str(v), language),
    "term": term,
    "terms": write_terms,
    "moment": write_when,
    "flag": lambda v, language: t("yes" if v else "no", language),
    "stars": write_stars,
    "list": write_list,
    "areas": write_areas,
    "coded": write_coded,
    "record": write_words,
    "words": write_words,
    "licence": write_licence,
    "search": lambda v, language: t(f"search-for-{v['kind']}", language),
}
