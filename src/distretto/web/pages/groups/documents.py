"""The documents of a group with their versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator

from distretto.groups.domain.filing import brought_by
from distretto.groups.domain.queries.meetings import been, coming_up
from distretto.groups.models import DocumentVersion, GroupDocument, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.text import t, write_number
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 30
IMAGES = ("image/png", "image/jpeg", "image/webp")
_ENDINGS = {"jpg": "JPEG", "webp": "WebP"}


@dataclass(frozen=True)
class Version:
    """A version of a document. what : its form and size, in words."""

    number: int
    address: str
    what: str
    by: str
    at: datetime
    note: str


@dataclass(frozen=True)
class Document:
    """A document: its last version first. mine : whether the reader may take it away."""

    number: int
    title: str
    meeting: Any
    last: Version
    former: tuple[Version, ...]
    mine: bool


@dataclass(frozen=True)
class Documents:
    """A page of the group's documents. away : those taken away that the reader may bring back."""

    documents: tuple[Document, ...]
    away: tuple[Document, ...]
    meetings: tuple[Option, ...]
    brings: bool
    beside: Beside


def documents_page(group: WorkingGroup, found: Standing, user: Any, language: str, number: str) -> Documents:
    """The documents of a group, the latest brought first."""
    rows = GroupDocument.objects.filter(group=group).select_related("meeting", "group")
    page = Paginator(rows.filter(taken_away_at=None), SHOWN).get_page(number)
    away = [
        one for one in rows.exclude(taken_away_at=None)[:SHOWN] if found.coordinates or brought_by(user, one)
    ] if user.is_authenticated else []  # fmt: skip
    meetings = [*coming_up(group), *been(group)[:10]] if found.proposes else []
    return Documents(
        _documents(list(page), found, user, language), _documents(away, found, user, language),
        tuple(Option(str(one.pk), one.title, False) for one in meetings), found.proposes, beside(page),
    )  # fmt: skip


def _documents(rows: list[GroupDocument], found: Standing, user: Any, language: str) -> tuple[Document, ...]:
    versions: dict[int, list[DocumentVersion]] = {}
    for version in DocumentVersion.objects.filter(document__in=rows).select_related("by").order_by("-number"):
        versions.setdefault(version.document_id, []).append(version)
    return tuple(
        Document(
            one.pk, one.title, one.meeting, _version(one, versions[one.pk][0], language),
            tuple(_version(one, version, language) for version in versions[one.pk][1:]),
            found.coordinates or (found.proposes and versions[one.pk][-1].by_id == user.pk),
        )
        for one in rows if one.pk in versions
    )  # fmt: skip


def _version(document: GroupDocument, version: DocumentVersion, language: str) -> Version:
    by = version.by.shown_name if version.by else t("group-member-number", language, n=str(version.member))
    ending = version.file.name.rsplit(".", 1)[-1]
    size = write_number(max(1, round(version.size / 1024)), language, 0)
    kind = _ENDINGS.get(ending, ending.upper())
    return Version(
        version.number, f"/{language}/groups/{document.group.key}/documents/{document.pk}/{version.number}/",
        t("document-what", language, kind=kind, size=size), by, version.at, version.note,
    )  # fmt: skip
