"""A list of codes: what is in it, what each code is called, and which code a text comes nearest to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from distretto.evidence.classifications.transliteration import folded

Ours = Literal["yes", "partly", "no"]

_NEAREST = 3
_ALIKE = 70.0  # likeness, 0 to 100, from which a label may have been meant
_STARTS = 95.0  # likeness of a label that begins with the text
_HAS_WORDS = 92.0  # likeness of a label in which each of the text's several words begins one
_HAS_WORD = 90.0  # likeness of a label one of whose words begins with the text
_SHORT = 4  # characters below which a spelling lies inside others by chance: only the whole is compared
_LONGEST = 120  # characters of a text that are compared


class UnknownCodeList(LookupError):
    """No list of codes has that name; `nearest` lists the most similar ones."""

    def __init__(self, given: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(f"There is no list of codes {given!r}.{_hint(nearest)}")
        self.given = given
        self.nearest = nearest


class UnknownCode(LookupError):
    """The list called `name` does not have the code; `nearest` lists codes that may have been meant."""

    def __init__(self, name: str, given: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(f"There is no code {given!r} in the list {name!r}.{_hint(nearest)}")
        self.name = name
        self.given = given
        self.nearest = nearest


def _hint(nearest: tuple[str, ...]) -> str:
    return f" Did you mean {' or '.join(nearest)}?" if nearest else ""


@dataclass(frozen=True)
class Code:
    """One entry of a list.

    parent : the entry above it, or "".
    labels : what it is called, by language ("en", "it").
    note : "ours" for an entry that we added to somebody's list, or what a reader has to know of it; often "".
    extra : what only this list has, by column: `rule_months` of the criteria, `inverse_en` of the relations; `also`
    are other names, one a line, under which it is found but which it does not mean alone.
    heading : it only groups others, and no record carries it.
    """

    code: str
    parent: str
    labels: Mapping[str, str] = field(hash=False)
    note: str = ""
    extra: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    heading: bool = False

    def label(self, language: str) -> str:
        """The label in the language, or in English where the list does not speak it."""
        return self.labels.get(language[:2], self.labels["en"])


@dataclass(frozen=True, eq=False)
class CodeList:
    """A list of codes in its own order.

    source : whose list it is, in words and with its address.
    ours : whether the list is our own: "yes", "no", or "partly" where we added to somebody's.
    finder : how a text is looked up, for a list whose classification has a search of its own.
    """

    name: str
    codes: tuple[Code, ...]
    source: str
    edition: str
    ours: Ours = "yes"
    finder: Callable[[str], tuple[str, ...]] | None = None

    @cached_property
    def _by_code(self) -> Mapping[str, Code]:
        return {code.code: code for code in self.codes}

    def get(self, code: str) -> Code:
        """The entry with this code, headings too; raises UnknownCode with the nearest codes."""
        found = self._by_code.get(code)
        if found is None:
            raise UnknownCode(self.name, code, self.nearest(code, "en"))
        return found

    def label(self, code: str, language: str) -> str:
        """What a code is called; raises UnknownCode."""
        return self.get(code).label(language)

    def __contains__(self, code: object) -> bool:
        """Whether a record may carry the code: it is in the list and is not a heading."""
        found = self._by_code.get(code) if isinstance(code, str) else None
        return found is not None and not found.heading

    @cached_property
    def choices(self) -> tuple[Code, ...]:
        """The entries that a record may carry, in order."""
        return tuple(code for code in self.codes if not code.heading)

    def tree(self) -> tuple[tuple[Code | None, tuple[Code, ...]], ...]:
        """Each entry that has others below it, with those; first, under None, the entries that stand alone."""
        below: dict[str, list[Code]] = {}
        for code in self.codes:
            below.setdefault(code.parent, []).append(code)
        alone = tuple(code for code in below.get("", ()) if code.code not in below)
        groups = tuple((code, tuple(below[code.code])) for code in self.codes if code.code in below)
        return ((None, alone), *groups) if alone else groups

    @property
    def languages(self) -> frozenset[str]:
        """The languages of which it has a label at all."""
        return frozenset(language for code in self.codes for language in code.labels)

    def speaks(self, language: str) -> bool:
        """Whether most of its choices have a label in the language, and not the English one in its place."""
        return 2 * sum(language[:2] in code.labels for code in self.choices) > len(self.choices)

    def meant(self, text: str) -> str | None:
        """The code that a text stands for: itself, a label in any language, or a label with its code in brackets."""
        given = text.strip()
        if given in self:
            return given
        _, _, bracketed = given.removesuffix(")").rpartition("(")
        if given.endswith(")") and bracketed in self:
            return bracketed
        return self._by_spelling.get(_plain(given[:_LONGEST]))

    def begun(self, text: str, language: str, most: int) -> tuple[str, ...]:
        """The codes that a text is the beginning of, the best first; empty where it begins none.

        A code that is not in the list, of digits and points, stands for those that begin as its longest part does.
        Names of their own come first; what is found under its group's name or another comes group by group in turn,
        so that no large group keeps the others out.
        """
        given = text.strip()
        if given and not given.strip("0123456789."):
            for end in range(len(given), _SHORT - 1, -1):
                found = tuple(code.code for code in self.choices if code.code.startswith(given[:end]))
                if found:
                    return tuple(sorted(found, key=lambda code: (len(code), code))[:most])
            return ()
        wanted = _plain(text[:_LONGEST])
        own: set[str] = set()
        other: set[str] = set()
        for spelling, code, spoken in self._spellings if wanted else ():
            if _begun(wanted, spelling):
                (own if spoken else other).add(code)
        ordered = self.nearest(text, language, len(self.choices))
        beside = self._in_turn(code for code in ordered if code in other - own)
        return (*(code for code in ordered if code in own), *beside)[:most]

    def _in_turn(self, codes: Iterable[str]) -> Iterator[str]:
        """The first of each group, then the second of each, and so on."""
        groups: dict[str, list[str]] = {}
        for code in codes:
            groups.setdefault(self.get(code).parent, []).append(code)
        for rank in range(max(map(len, groups.values()), default=0)):
            yield from (group[rank] for group in groups.values() if rank < len(group))

    def nearest(self, text: str, language: str, most: int = _NEAREST) -> tuple[str, ...]:
        """The codes that a text may mean, the best first; among equals labels of the language win.

        The text may be a code or a label in either language, misspelt or in part; case and accents do not matter.
        """
        wanted = _plain(text[:_LONGEST])
        if not wanted:
            return ()
        if self.finder is not None:
            return self.finder(text[:_LONGEST])[:most]
        best: dict[str, tuple[float, int, float]] = {}
        for spelling, code, spoken in self._spellings:
            likeness = _likeness(wanted, spelling)
            if likeness >= _ALIKE:
                key = (likeness, int(spoken in ("", language[:2])), _alike_throughout(wanted, spelling))
                best[code] = max(best.get(code, key), key)
        return tuple(sorted(best, key=lambda code: best[code], reverse=True)[:most])

    @cached_property
    def _spellings(self) -> tuple[tuple[str, str, str], ...]:
        """Every spelling with its code and its language ("" for the code itself and for other names)."""
        return tuple(
            (_plain(words), code.code, spoken)
            for code in self.choices for spoken, words in (*_names(code), *_others(code))
        )

    @cached_property
    def _by_spelling(self) -> Mapping[str, str]:
        """The code of each code and label as it is compared; of a label that several have, the first."""
        found: dict[str, str] = {}
        for code in self.choices:
            for _, words in _names(code):
                found.setdefault(_plain(words), code.code)
        return found


def _names(code: Code) -> tuple[tuple[str, str], ...]:
    return ("", code.code), *code.labels.items()


def _others(code: Code) -> tuple[tuple[str, str], ...]:
    return tuple(("", name) for name in code.extra.get("also", "").splitlines())


def _plain(text: str) -> str:
    return folded(text.replace("_", " "))


def _begun(wanted: str, spelling: str) -> bool:
    """Whether each word of a text begins a word of a spelling, in whatever order."""
    words = spelling.split()
    return all(any(word.startswith(begun) for word in words) for begun in wanted.split())


def _alike_throughout(wanted: str, spelling: str) -> float:
    """How well a text fits a spelling as a whole: tells apart what fits equally well in part."""
    from rapidfuzz import fuzz

    return fuzz.ratio(wanted, spelling)


def _likeness(wanted: str, spelling: str) -> float:
    """How well a text fits a spelling, 0 to 100."""
    from rapidfuzz import fuzz

    if wanted == spelling:
        return 100.0
    if spelling.startswith(wanted):
        return _STARTS
    if f" {wanted}" in spelling:
        return _HAS_WORD
    if " " in wanted and _begun(wanted, spelling):
        return _HAS_WORDS
    if min(len(wanted), len(spelling)) < _SHORT:
        return min(fuzz.ratio(wanted, spelling), _HAS_WORD)
    return min(fuzz.WRatio(wanted, spelling), _HAS_WORD)
