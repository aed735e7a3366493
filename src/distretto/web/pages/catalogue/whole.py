"""The whole catalogue as files: what each is, how large, and its hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from distretto.catalogue.domain.exporting import LICENCE, Whole
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.text import t
from distretto.web.pages.catalogue.attached import written_size

ARCHIVE = "/catalogue/all.zip"


@dataclass(frozen=True)
class File:
    """One file: what is in it, its address, its size in words, its hash."""

    name: str
    address: str
    counted: str
    size: str
    sha256: str


@dataclass(frozen=True)
class WholePage:
    """The archive and its files. newest : when the newest record was published; None in an empty catalogue."""

    archive: File
    files: tuple[File, ...]
    licence: str
    newest: datetime | None


def whole_page(made: Whole, language: str) -> WholePage:
    """The public catalogue, described as it is handed out now."""

    def counted(entries: int, records: int) -> str:
        return t("exchange-all-counted", language, entries=entries, records=records)

    return WholePage(
        archive=File(
            t("exchange-all-title", language), ARCHIVE, counted(made.entries, made.records),
            written_size(len(made.archive), language), made.sha256,
        ),
        files=tuple(
            File(
                kind_name(one.kind, language, 2), f"/catalogue/all/{one.name}", counted(one.entries, one.records),
                written_size(len(one.data), language), one.sha256,
            )
            for one in made.parts
        ),
        licence=code_label("licences", LICENCE, language),
        newest=datetime.fromisoformat(made.newest) if made.newest else None,
    )  # fmt: skip
