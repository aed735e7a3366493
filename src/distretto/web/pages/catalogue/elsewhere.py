"""What followed installations have of a search, apart from one's own records: where it is wanted, or there are none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.elsewhere import Elsewhere, anybody_followed, search_elsewhere
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import FollowedRecord
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.searched import marked, query_forms
from distretto.rendering.text import t
from distretto.web.pages.catalogue.items import Pieces

NAMED_REGIONS = 3


@dataclass(frozen=True)
class Theirs:
    """One record of theirs, with where it comes from and on which terms."""

    kind: str
    address: str
    language: str
    title: Pieces
    summary: Pieces
    where: str
    installation: str
    terms: str
    alike: str


@dataclass(frozen=True)
class ElsewherePage:
    """What they have. shown : whether it is on the page; switch : the search with it, or without it.

    switchable : whether there is anything to switch: where ours are none, theirs are shown anyhow.
    """

    total: int
    shown: bool
    counted: str
    switch: str
    switch_words: str
    switchable: bool
    items: tuple[Theirs, ...]
    page: int
    pages: int
    previous: str
    next: str


def elsewhere_page(wanted: Search, ours: int, language: str, view: str) -> ElsewherePage | None:
    """What followed installations have of a search; None where none is followed.

    ours : how many records of one's own were found. Theirs are shown where the search wants them, and where there is
    none of ours.
    """
    if not anybody_followed():
        return None
    found = search_elsewhere(wanted, language, page=max(1, wanted.elsewhere))
    shown = not view and bool(found.total) and bool(wanted.elsewhere or not ours)
    on = bool(wanted.elsewhere)
    return ElsewherePage(
        total=found.total, shown=shown, counted=t("elsewhere-counted", language, n=found.total),
        switch=search_address(language, replace(wanted, elsewhere=0 if on else 1)),
        switch_words=t("elsewhere-off" if on else "elsewhere-on", language),
        switchable=on or (bool(found.total) and not shown),
        items=tuple(_theirs(one, wanted, language) for one in found.records) if shown else (), page=found.page,
        pages=found.pages, previous=_address(wanted, found, -1, language), next=_address(wanted, found, 1, language),
    )  # fmt: skip


def _address(wanted: Search, found: Elsewhere, step: int, language: str) -> str:
    to = found.page + step
    return f"{search_address(language, replace(wanted, elsewhere=to))}#elsewhere" if 1 <= to <= found.pages else ""


def _theirs(record: FollowedRecord, wanted: Search, language: str) -> Theirs:
    forms = query_forms(wanted.words, {record.language, language})
    regions = record.content.get("regions", ())
    names = [code_label("regions", code, language) for code in regions[:NAMED_REGIONS]]
    if len(regions) > NAMED_REGIONS:
        names.append(t("catalogue-more-regions", language, n=len(regions) - NAMED_REGIONS))
    terms = code_label("licences", record.licence, language) if record.licence else t("followed-terms-none", language)
    return Theirs(
        kind=kind_name(record.kind, language), address=f"/{language}/following/{record.pk}/", language=record.language,
        title=tuple(marked(record.title, forms, record.language)),
        summary=tuple(marked(str(record.content.get("summary", "")), forms, record.language)), where=", ".join(names),
        installation=record.installation.name, terms=terms,
        alike=t("elsewhere-alike", language) if record.standing == FollowedRecord.Standing.CONFLICT else "",
    )  # fmt: skip
