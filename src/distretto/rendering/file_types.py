"""Files that people bring: what one is follows from its bytes, never from its name; what could carry a programme is not
taken."""

from __future__ import annotations

import io
import re
import zipfile

LARGEST = 10 * 1024 * 1024
"""Bytes that one file may have."""
_MARKUP = re.compile(rb"^\s*(?:<\?xml|<!doctype|<html|<svg|<head|<body|<script|<!--)", re.IGNORECASE)
_SCRIPTED = re.compile(rb"<\s*(?:svg|html|script|iframe|body)\b", re.IGNORECASE)
_OFFICE = {
    "word/document.xml": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    "xl/workbook.xml": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    "ppt/presentation.xml": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
}


class NotTaken(ValueError):
    """A file that is not taken; `key` is the message that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def type_of(data: bytes, name: str = "") -> tuple[str, str]:
    """The media type and the ending of a file that may be taken; raises NotTaken for any other.

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
        raise NotTaken("not-now-file-markup")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotTaken("not-now-file-type") from error
    if "\x00" in text:
        raise NotTaken("not-now-file-type")
    return ("text/csv", "csv") if name.lower().endswith(".csv") else ("text/plain", "txt")


def stem_of(name: str) -> str:
    """A file's name as it was brought, without folders and ending."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _office(data: bytes) -> tuple[str, str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise NotTaken("not-now-file-type") from error
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise NotTaken("not-now-file-macros")
    found = next((kind for part, kind in _OFFICE.items() if part in names), None)
    if found is None:
        raise NotTaken("not-now-file-type")
    return found
