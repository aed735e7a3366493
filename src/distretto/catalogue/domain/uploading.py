"""Documents and images that belong to a record. What a file is follows from its bytes, never from its name."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.text import slugify

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Attachment, Record
from distretto.catalogue.rights import can_edit
from distretto.evidence.classifications.transliteration import folded
from distretto.people.roles import NotAllowed

LARGEST = 10 * 1024 * 1024
MOST = 20
"""Files that one record may have."""
_MARKUP = re.compile(rb"^\s*(?:<\?xml|<!doctype|<html|<svg|<head|<body|<script|<!--)", re.IGNORECASE)
_SCRIPTED = re.compile(rb"<\s*(?:svg|html|script|iframe|body)\b", re.IGNORECASE)
_OFFICE = {
    "word/document.xml": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    "xl/workbook.xml": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
}


def type_of(data: bytes, name: str = "") -> tuple[str, str]:
    """The media type and the ending of a file that may be attached; raises NotNow with the reason for any other.

    name : tells a table of plain text from a text; nothing else is believed of it.
    """
    if data.startswith(b"%PDF-"):
        return "application/pdf", "pdf"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png", "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg", "jpg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp", "webp"
    if data.startswith(b"PK\x03\x04"):
        return _office(data)
    if _MARKUP.match(data.removeprefix(b"\xef\xbb\xbf")) or _SCRIPTED.search(data[:4096]):
        raise NotNow("not-now-file-markup")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotNow("not-now-file-type") from error
    if "\x00" in text:
        raise NotNow("not-now-file-type")
    return ("text/csv", "csv") if name.lower().endswith(".csv") else ("text/plain", "txt")


def _office(data: bytes) -> tuple[str, str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise NotNow("not-now-file-type") from error
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise NotNow("not-now-file-macros")
    found = next((kind for part, kind in _OFFICE.items() if part in names), None)
    if found is None:
        raise NotNow("not-now-file-type")
    return found


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
    stem = name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
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
