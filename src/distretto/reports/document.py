"""A document of any content: parts with titles, and in them paragraphs, lists, pairs and tables, free of any form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from distretto.reports.parts import Pieces


@dataclass(frozen=True)
class Spoken:
    """A sentence in pieces, each with whether it is the reader's own figure; `small` for what is said beside."""

    pieces: Pieces
    small: bool = False


@dataclass(frozen=True)
class Pairs:
    """What has a label: *Rule in months: 24*."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Bullets:
    """A list of lines."""

    lines: tuple[str, ...]


class Open(str):
    """What a cell asks its reader to write: shown as a prompt, never as something that was said."""

    __slots__ = ()
    prompt = True


@dataclass(frozen=True)
class Grid:
    """A table of texts; of more than two columns the first is the widest, or each as wide as its part of `widths`."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()


Block = Spoken | Pairs | Bullets | Grid


@dataclass(frozen=True)
class Part:
    """A title and what stands under it; level 1 begins a chapter."""

    title: str
    level: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """The whole. head : label and words at its beginning; foot : on every page; warnings : before everything else.

    landscape : whether its pages lie across, for what is mainly a wide table.
    """

    title: str
    subtitle: str
    language: str
    head: tuple[tuple[str, str], ...]
    foot: str
    warnings: tuple[str, ...]
    parts: tuple[Part, ...]
    issued: date | None = None
    landscape: bool = False


def small(text: str) -> Spoken:
    """What is said beside, in small print."""
    return Spoken(((text, False),), small=True)


def plain(text: str) -> Spoken:
    """A sentence without a figure of the reader's own."""
    return Spoken(((text, False),))


def kind_of(block: Block) -> str:
    """What a block is called where a template chooses by it: `spoken`, `pairs`, `bullets`, `grid`."""
    return type(block).__name__.lower()
