"""The text of a proposal as its pages show it: its fields in paragraphs that can be spoken of, and what changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count
from django.utils.safestring import SafeString

from distretto.groups.models import ProposalVersion, Thread
from distretto.groups.models.proposals import FIELDS
from distretto.rendering.differing import Mark, pieces
from distretto.rendering.text import t
from distretto.web.pages.catalogue.prose import prose_html

_BETWEEN = re.compile(r"\n[ \t]*\n+(?![ \t])")
"""Where one paragraph ends and the next begins; what is indented goes on with a list."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a field. place : its anchor, for example `measure-2`; about : what a discussion on it names.

    threads : how many discussions there are on it.
    """

    place: str
    number: int
    about: str
    text: SafeString
    threads: int


@dataclass(frozen=True)
class FieldShown:
    """A field with its paragraphs; none where nothing is said in it."""

    name: str
    label: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Differs:
    """A field that is not the same: its text in pieces, each kept, put in or taken out."""

    name: str
    label: str
    pieces: tuple[tuple[Mark, str], ...]


def field_label(name: str, language: str) -> str:
    """What a field is called."""
    return t("proposal-field", language, field=name)


def fields_shown(version: ProposalVersion, language: str) -> tuple[FieldShown, ...]:
    """The fields of a version below its title, in their order, with how much is said on each paragraph."""
    begins = f"paragraph:{version.proposal_id}/{version.number}/"
    spoken = Thread.objects.filter(group_id=version.proposal.group_id, about__startswith=begins)
    threads = dict(spoken.order_by().values_list("about").annotate(n=Count("pk")))
    return tuple(_field(name, version.content.get(name, ""), begins, threads, language) for name in FIELDS[1:])


def _field(name: str, text: str, begins: str, threads: Mapping[str, int], language: str) -> FieldShown:
    said = [one for one in _BETWEEN.split(text) if one.strip()]
    return FieldShown(name, field_label(name, language), tuple(
        Paragraph(
            f"{name}-{number}", number, f"{begins}{name}-{number}", prose_html(one),
            threads.get(f"{begins}{name}-{number}", 0),
        )
        for number, one in enumerate(said, 1)
    ))  # fmt: skip


def differing(before: Mapping[str, str], after: Mapping[str, str], language: str) -> tuple[Differs, ...]:
    """The fields that differ, in their order."""
    return tuple(
        Differs(name, field_label(name, language), pieces(before.get(name, ""), after.get(name, "")))
        for name in FIELDS if before.get(name, "") != after.get(name, "")
    )  # fmt: skip
