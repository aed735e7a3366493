"""Documents and images that belong to a record, as pages name them."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.catalogue.models import Attachment, Record
from distretto.rendering.text import t, write_number

KIB = 1024
IMAGES = ("image/png", "image/jpeg", "image/webp")


@dataclass(frozen=True)
class Attached:
    """One file: its title, where it is, what it is and how large."""

    number: int
    title: str
    address: str
    words: str
    image: bool


def attached_to(record: Record, language: str) -> tuple[Attached, ...]:
    """The files of a record, by title."""
    return tuple(_attached(one, record.key, language) for one in record.attachments.all())


def _attached(one: Attachment, key: str, language: str) -> Attached:
    form = one.file.name.rsplit(".", 1)[-1].upper()
    size = written_size(one.size, language)
    address = f"/{language}/catalogue/{key}/files/{one.pk}/"
    return Attached(one.pk, one.title, address, f"{form}, {size}", one.media_type in IMAGES)


def written_size(size: int, language: str) -> str:
    """How large a file is, in words: *120 kB*, *1.5 MB*."""
    if size < KIB * KIB:
        return t("files-kb", language, size=write_number(max(1, size / KIB), language, 0))
    return t("files-mb", language, size=write_number(size / KIB / KIB, language, 1))
