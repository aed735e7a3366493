"""Documents of a group: brought, brought in another version, taken away and brought back."""

from __future__ import annotations

import hashlib
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from distretto.evidence.classifications.transliteration import folded
from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, locked, members_of, part_of, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import DocumentVersion, GroupDocument, Meeting, WorkingGroup
from distretto.groups.rights import require_coordinates, require_proposes
from distretto.rendering.file_types import LARGEST, NotTaken, stem_of, type_of

TOPIC = "documents"
MOST = 500
"""Documents that one group may have."""
MOST_VERSIONS = 50
MEGABYTE = 1024 * 1024


@transaction.atomic
def bring(
    *, by: Any, group: WorkingGroup, data: bytes, name: str, title: str = "", note: str = "",
    meeting: Meeting | None = None,
) -> GroupDocument:
    """Bring a document; the members are told. Raises NotRight. Logged as `document-brought`, with the file's hash."""
    require_proposes(by, group)
    locked(group)
    if GroupDocument.objects.filter(group=group, taken_away_at=None).count() >= MOST:
        raise NotRight("file", "not-now-file-many", most=MOST)
    media_type, ending = _kind(data, name)
    named = (" ".join(title.split()) or stem_of(name) or "file")[:200]
    document = GroupDocument.objects.create(group=group, meeting=meeting, title=named)
    made = _keep(by, document, 1, data, name, note, media_type, ending)
    _log(by, made, "document-brought")
    return document


@transaction.atomic
def renew(*, by: Any, document: GroupDocument, data: bytes, name: str, note: str = "") -> DocumentVersion:
    """Bring another version of a document; the former ones stay. The same file again is no version.

    Members are told. Raises NotRight. Logged as `document-renewed`, with the file's hash.
    """
    require_proposes(by, document.group)
    locked(document.group)
    media_type, ending = _kind(data, name)
    last = DocumentVersion.objects.filter(document=document).last()
    if last is not None and last.sha256 == hashlib.sha256(data).hexdigest():
        raise NotRight("file", "document-fault-same")
    number = last.number + 1 if last else 1
    if number > MOST_VERSIONS:
        raise NotRight("file", "not-now-file-many", most=MOST_VERSIONS)
    made = _keep(by, document, number, data, name, note, media_type, ending)
    _log(by, made, "document-renewed")
    return made


@transaction.atomic
def take_away(*, by: Any, document: GroupDocument) -> None:
    """Show a document to nobody any more; who brought it may, and coordinators. Logged as `document-taken-away`."""
    _own(by, document)
    document.taken_away_at = timezone.now()
    document.save(update_fields=["taken_away_at"])
    act(group=document.group, by=by, what="document-taken-away", about=f"document:{document.pk}")


@transaction.atomic
def bring_back(*, by: Any, document: GroupDocument) -> None:
    """Show a document again that was taken away. Logged as `document-brought-back`."""
    _own(by, document)
    document.taken_away_at = None
    document.save(update_fields=["taken_away_at"])
    act(group=document.group, by=by, what="document-brought-back", about=f"document:{document.pk}")


def brought_by(user: Any, document: GroupDocument) -> bool:
    """Whether the person brought the document's first version."""
    first = DocumentVersion.objects.filter(document=document).first()
    return first is not None and first.by_id is not None and first.by_id == getattr(user, "pk", None)


def _own(by: Any, document: GroupDocument) -> None:
    if brought_by(by, document):
        require_proposes(by, document.group)
    else:
        require_coordinates(by, document.group)


def _kind(data: bytes, name: str) -> tuple[str, str]:
    if not data:
        raise NotRight("file", "not-now-file-empty")
    if len(data) > LARGEST:
        raise NotRight("file", "not-now-file-large", most=LARGEST // MEGABYTE)
    try:
        return type_of(data, name)
    except NotTaken as error:
        raise NotRight("file", error.key) from error


def _keep(
    by: Any, document: GroupDocument, number: int, data: bytes, name: str, note: str, media_type: str, ending: str,
) -> DocumentVersion:
    plain = slugify(folded(stem_of(name)))[:60].strip("-") or "file"
    part = part_of(group=document.group, user=by)
    made = DocumentVersion(
        document=document, number=number, media_type=media_type, size=len(data),
        sha256=hashlib.sha256(data).hexdigest(), note=note.strip()[:300], by=by, member=part.number,
    )  # fmt: skip
    made.file.save(f"{plain}.{ending}", ContentFile(data), save=True)
    return made


def _log(by: Any, made: DocumentVersion, what: str) -> None:
    document = made.document
    act(
        group=document.group, by=by, what=what, about=f"document:{document.pk}",
        content={"version": made.number, "sha256": made.sha256, "title": text_hash(document.title)},
    )  # fmt: skip
    tell(
        people=[*members_of(document.group), *watchers(f"group:{document.group.key}")], group=document.group,
        what=what, topic=TOPIC, about=f"document:{document.pk}", path=group_path(document.group.key, "documents/"),
        arguments={"title": document.title}, by=by,
    )  # fmt: skip
