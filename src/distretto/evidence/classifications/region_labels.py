"""What a region is called in English and Italian, alone and with a preposition.

A region without a customary English or Italian name keeps its own, in Latin letters; a code of an older
edition takes the label of the region that it was renamed to, and a level that repeats its parent (Cyprus at
levels 1 to 3) its parent's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from distretto.evidence.classifications.directory import NEWEST, Region, directory, read_table
from distretto.evidence.classifications.italian import Preposition, with_preposition


@dataclass(frozen=True)
class Label:
    """A region's customary names; `english` keeps its article ("the Netherlands"), `form` is one of `italian`."""

    english: str
    italian: str
    form: str
    also: tuple[str, ...] = ()


@cache
def written_labels() -> dict[str, Label]:
    """The labels as written down, by code; empty names mean that the region has only further spellings (`also`)."""
    return {
        code: Label(english, italian, form, tuple(also.split(";")) if also else ())
        for code, english, italian, form, also in read_table("region_labels.tsv")
    }


@cache
def label_of(code: str) -> Label:
    """The label of a region that exists, written or derived."""
    region = directory()[code]
    written = written_labels().get(_labelled(region), Label("", "", ""))
    own = region.latin
    english = written.english or own
    if written.italian:
        return Label(english, written.italian, written.form, written.also)
    if region.country == "IT" and region.level == 3:
        return Label(english, own, "p", written.also)
    return Label(english, own, "a" if region.level == 3 else "r", written.also)


def _labelled(region: Region) -> str:
    """The code under which a region's label is written."""
    from distretto.evidence.classifications.recoding import recode

    code = region.code
    if code not in written_labels() and region.edition != NEWEST:
        now = recode(code, region.edition, NEWEST)
        if len(now.codes) == 1 and (now.kind == "renamed" or directory()[now.codes[0]].latin == region.latin):
            code = now.codes[0]
    while code not in written_labels():
        here = directory()[code]
        if here.parent is None or directory()[here.parent].latin != here.latin:
            return region.code
        code = here.parent
    return code


def _without_article(name: str) -> str:
    return name.removeprefix("the ")


def label_name(label: Label, language: str) -> str:
    """The name alone, in English or Italian."""
    name = label.italian if language.startswith("it") else _without_article(label.english)
    return name[:1].upper() + name[1:]


def label_with(label: Label, language: str, preposition: Preposition) -> str:
    """The name after "in" or "of", in English or Italian."""
    if language.startswith("it"):
        return with_preposition(label.italian, label.form, preposition)
    province = "the province of " if label.form == "p" else ""
    return f"{preposition} {province}{label.english}"


def region_name(code: str, language: str) -> str:
    """The name of a region: "Apulia" and "Puglia", "Nyugat-Dunántúl" in both. Raises UnknownRegion."""
    return label_name(label_of(_known(code)), language)


def region_in(code: str, language: str) -> str:
    """The region with "in": "in the Netherlands", "nei Paesi Bassi", "a Malta". Raises UnknownRegion."""
    return label_with(label_of(_known(code)), language, "in")


def region_of(code: str, language: str) -> str:
    """The region with "of": "of the Netherlands", "dell’Emilia-Romagna", "di Malta". Raises UnknownRegion."""
    return label_with(label_of(_known(code)), language, "of")


def _known(code: str) -> str:
    from distretto.evidence.classifications.region_search import get_region

    return get_region(code).code
