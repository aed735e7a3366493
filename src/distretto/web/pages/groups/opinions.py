"""The picture of a consultation in words, figures and tables; of nobody alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distretto.catalogue.wording import code_label
from distretto.groups.domain.picturing import FEWEST
from distretto.groups.domain.queries.consultations import shown_statements
from distretto.groups.models import Consultation, Picture
from distretto.rendering.shares import whole_shares
from distretto.rendering.text import t, write_number
from distretto.web.pages.groups.consultations import Said, said
from distretto.web.pages.groups.members import country_name

LETTERS = "ABCDE"
SIDE, EDGE, LARGEST, SMALLEST = 320.0, 52.0, 44.0, 14.0
"""Of the map of groups: its side, its margin, and the radii of circles, in its own units."""
ROW = 14
"""How far the line of a statement's figure is from its upper edge."""
AXIS_FROM, AXIS_TO = 14.0, 346.0
"""Where 0 and 100 per cent are on the line of a statement's figure."""


@dataclass(frozen=True)
class Circle:
    """A group on the map: the middle of its people, its area by their number."""

    letter: str
    words: str
    x: str
    y: str
    radius: str


@dataclass(frozen=True)
class Dot:
    """A group on the line from nobody to everybody. x : in the figure's units; low : whether it is set lower, beside
    another at the same place."""

    letter: str
    x: str
    low: int
    words: str


@dataclass(frozen=True)
class Ground:
    """A statement that is shared or divides, with each group's share. words : how far, in words.

    height : of the figure in its own units, the same for all that stand side by side, so that their lines are level.
    """

    said: Said
    words: str
    dots: tuple[Dot, ...]
    height: int


@dataclass(frozen=True)
class GroupShown:
    """A group of opinion: how many, and what it stands for more than others."""

    letter: str
    name: str
    words: str
    stands_for: tuple[tuple[Said, str], ...]


@dataclass(frozen=True)
class Row:
    """A statement with how far it is agreed with, in per cent.

    bar : the width of agree, that of pass, where disagree begins, its width. interval : of agreement.
    few : fewer people voted on it than are shown.
    """

    said: Said
    few: bool
    votes: int = 0
    agree: int = 0
    passed: int = 0
    disagree: int = 0
    bar: tuple[str, str, str, str] = ("", "", "", "")
    interval: str = ""
    cells: tuple[str, ...] = ()

    @property
    def by_group(self) -> tuple[tuple[str, str], ...]:
        """The cells, each with its group's letter."""
        return tuple(zip(LETTERS, self.cells, strict=False))


@dataclass(frozen=True)
class Cells:
    """Shares of agreement by kinds of people: headings with how many they are, a row a statement, each
    cell with its heading.

    standing : of each kind the shares in each group of opinion, each with the group's letter.
    """

    id: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Said, tuple[tuple[str, str], ...]], ...]
    standing: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@dataclass(frozen=True)
class Results:
    """The picture. answer : in sentences. refusal : why there are no groups."""

    at: datetime
    final: bool
    voters: int
    votes: int
    answer: tuple[str, ...]
    refusal: str
    circles: tuple[Circle, ...]
    groups: tuple[GroupShown, ...]
    shared: tuple[Ground, ...]
    divides: tuple[Ground, ...]
    rows: tuple[Row, ...]
    tables: tuple[Cells, ...]
    letters: tuple[str, ...]
    sure: str
    fewest: int = FEWEST


def results(consultation: Consultation, picture: Picture, language: str) -> Results:
    """The picture in the reader's language; statements that were taken out since are not shown."""
    content = picture.content
    texts = {one.number: said(one, {}, language) for one in shown_statements(consultation)}
    groups = content["groups"]
    letters = tuple(LETTERS[g] for g in range(len(groups["sizes"]))) if groups else ()
    shared = _grounds(groups, texts, "shared", language) if groups else ()
    divides = _grounds(groups, texts, "divides", language) if groups else ()
    refusal = refused_in_words(content["refusal"], language) if content["refusal"] else ""
    return Results(
        at=picture.at, final=picture.final, voters=picture.voters, votes=picture.votes,
        answer=_answer(picture, len(letters), len(shared), len(divides), language), refusal=refusal,
        circles=_circles(groups, language) if groups else (), groups=_groups(groups, texts, language) if groups else (),
        shared=shared, divides=divides, rows=_rows(content, texts, groups, language),
        tables=tuple(_cells(content[name], texts, name, language) for name in ("kinds", "countries")
                     if content[name]["names"]),
        letters=letters,
        sure=t("opinions-sure", language, stability=write_number(groups["stability"], language, 2)) if groups else "",
    )  # fmt: skip


def refused_in_words(refusal: Mapping[str, Any], language: str) -> str:
    """Why no groups of opinion are told."""
    found = " : ".join(write_number(one, language, 0) for one in refusal["found"])
    if refusal["reason"] in ("no_pattern", "unstable", "one_loud_group"):
        found = write_number(refusal["found"][0], language, 2)
    needed = write_number(refusal["needed"], language, 0 if refusal["needed"] >= 1 else 2)
    return t(f"opinions-refused-{refusal['reason'].replace('_', '-')}", language, found=found, needed=needed)


def _answer(picture: Picture, groups: int, shared: int, divides: int, language: str) -> tuple[str, ...]:
    voted = t("opinions-voted", language, n=picture.voters, votes=picture.votes)
    if not groups:
        return (voted,)
    return (
        voted, t("opinions-groups", language, n=groups), t("opinions-shared", language, n=shared),
        t("opinions-divide", language, n=divides),
    )  # fmt: skip


def _grounds(
    groups: Mapping[str, Any], texts: Mapping[int, Said], which: str, language: str
) -> tuple[Ground, ...]:
    told = []
    for one in groups[which]:
        if one["number"] not in texts:
            continue
        if which == "shared":
            words = t("opinions-least", language, kind=one["kind"], least=one["least"])
        else:
            words = t("opinions-apart", language, gap=one["gap"], high=LETTERS[one["high"]], low=LETTERS[one["low"]])
        told.append((texts[one["number"]], words, _dots(groups["cells"][str(one["number"])], language)))
    height = max((dot.low for _, _, dots in told for dot in dots), default=ROW) + ROW
    return tuple(Ground(text, words, dots, height) for text, words, dots in told)


def _dots(cells: list[tuple[int, int] | None], language: str) -> tuple[Dot, ...]:
    seen: dict[int, int] = {}
    told = []
    for g, cell in enumerate(cells):
        if cell is None:
            continue
        share = cell[0]
        near = next((at for at in seen if abs(at - share) <= 5), share)
        low = seen.get(near, 0)
        seen[near] = low + 1
        x = AXIS_FROM + share / 100 * (AXIS_TO - AXIS_FROM)
        told.append(Dot(LETTERS[g], f"{x:.1f}", ROW + 22 * low, share_in_words(cell, language)))
    return tuple(told)


def _circles(groups: Mapping[str, Any], language: str) -> tuple[Circle, ...]:
    middle, sizes = groups["middle"], groups["sizes"]
    spans = [(min(axis), max(axis)) for axis in zip(*middle, strict=True)]
    widest = max((high - low for low, high in spans), default=0.0) or 1.0
    largest = max(sizes)
    told = []
    for g, (place, size) in enumerate(zip(middle, sizes, strict=True)):
        x, y = (
            SIDE / 2 + (at - (low + high) / 2) / widest * (SIDE - 2 * EDGE)
            for at, (low, high) in zip(place, spans, strict=True)
        )
        radius = max(SMALLEST, LARGEST * (size / largest) ** 0.5)
        told.append(Circle(
            LETTERS[g], t("opinions-people", language, n=size), f"{x:.1f}", f"{SIDE - y:.1f}", f"{radius:.1f}"
        ))  # fmt: skip
    return tuple(told)


def _groups(groups: Mapping[str, Any], texts: Mapping[int, Said], language: str) -> tuple[GroupShown, ...]:
    return tuple(
        GroupShown(
            LETTERS[g], t("opinions-group", language, letter=LETTERS[g]), t("opinions-people", language, n=size),
            tuple((texts[one["number"]], t("opinions-stance", language, kind=one["kind"]))
                  for one in groups["stands_for"][g] if one["number"] in texts)[:5],
        )
        for g, size in enumerate(groups["sizes"])
    )  # fmt: skip


def _rows(
    content: Mapping[str, Any], texts: Mapping[int, Said], groups: Mapping[str, Any] | None, language: str
) -> tuple[Row, ...]:
    told = []
    for one in content["statements"]:
        text = texts.get(one["number"])
        if text is None:
            continue
        if one["few"]:
            told.append(Row(text, few=True))
            continue
        agree, passed, disagree = whole_shares([one[kind] for kind in ("agree", "pass", "disagree")])
        shares = groups["cells"][str(one["number"])] if groups else ()
        told.append(Row(
            text, few=False, votes=one["votes"], agree=agree, passed=passed, disagree=disagree,
            bar=bar_of(agree, passed, disagree),
            interval=t("opinions-interval", language, low=round(100 * one["low"]), high=round(100 * one["high"])),
            cells=tuple(share_in_words(share, language) for share in shares),
        ))  # fmt: skip
    return tuple(sorted(told, key=lambda row: (row.few, -row.agree, row.said.number)))


def _cells(content: Mapping[str, Any], texts: Mapping[int, Said], name: str, language: str) -> Cells:
    def called(code: str) -> str:
        return code_label("helix", code, language) if name == "kinds" else country_name(code, language)

    def told(heads: Iterable[str], shares: Iterable[tuple[int, int] | None]) -> tuple[tuple[str, str], ...]:
        return tuple((head, share_in_words(share, language)) for head, share in zip(heads, shares, strict=False))

    headings = tuple(f"{called(code)} ({n})" for code, n in zip(content["names"], content["people"], strict=True))
    return Cells(
        name, t(f"opinions-by-{name}", language), headings,
        tuple((texts[int(number)], told(headings, shares))
              for number, shares in content["cells"].items() if int(number) in texts),
        tuple((called(code), told(LETTERS, shares)) for code, shares in content["groups"].items()),
    )  # fmt: skip


def bar_of(agree: int, passed: int, disagree: int) -> tuple[str, str, str, str]:
    """A bar of shares in per cent: the width of agree, that of pass, where disagree begins, its width."""
    return f"{agree}%", f"{passed}%", f"{agree + passed}%", f"{disagree}%"


def share_in_words(cell: tuple[int, int] | None, language: str) -> str:
    """A share of a cell of people, open at the ends; of too few it is not told."""
    if cell is None:
        return t("opinions-few", language)
    share, end = cell
    return t("opinions-share", language, share=share, end=("exact", "high", "low")[end])
