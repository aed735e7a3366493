"""Documents and images that belong to a record. What a file is follows from its bytes, never from its name."""

from __future__ import annotations

import hashlib
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.text import slugify

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Attachment, Record
from distretto.catalogue.rights import can_edit
from distretto.evidence.classifications.transliteration import folded
from distretto.people.roles import NotAllowed
from distretto.rendering import file_types

LARGEST = file_types.LARGEST
MOST = 20
"""Files that one record may have."""


def type_of(data: bytes, name: str = "") -> tuple[str, str]:
    """The media type and the ending of a file that may be attached; raises NotNow with the reason for any other."""
    try:
        return file_types.type_of(data, name)
    except file_types.NotTaken as error:
        raise NotNow(error.key) from error


@transaction.atomic
def attach(*, record: Record, data: bytes, name: str, title: str, by: Any) -> Attachment:
    """Keep a file with a record, under a plain name and with its hash. The same file is kept once."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    if not data:
        raise NotNow("not-now-file-empty")
    if len(data) > LARGEST:
        raise NotNow("not-now-file-large", most=LARGEST // 1024 // 1024)
    media_type, ending = type_of(data, name)
    sha256 = hashlib.sha256(data).hexdigest()
    there = record.attachments.filter(sha256=sha256).first()
    if there is not None:
        return there
    if record.attachments.count() >= MOST:
        raise NotNow("not-now-file-many", most=MOST)
    stem = file_types.stem_of(name)
    plain = slugify(folded(stem))[:60].strip("-") or "file"
    made = Attachment(
        record=record, title=(title.strip() or stem or plain)[:200], media_type=media_type, size=len(data),
        sha256=sha256, added_by=by,
    )  # fmt: skip
    made.file.save(f"{plain}.{ending}", ContentFile(data), save=True)
    return made


@transaction.atomic
def detach(*, attachment: Attachment, by: Any) -> None:
    """Take a file away from its record; it is deleted once the transaction is through."""
    if not can_edit(by, attachment.record):
        raise NotAllowed("not-allowed-edit")
    storage, name = attachment.file.storage, attachment.file.name
    attachment.delete()
    transaction.on_commit(lambda: storage.delete(name))
