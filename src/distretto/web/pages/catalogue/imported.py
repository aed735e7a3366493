"""What came in with an import: its records in pages, how far each is, and what became of those that were submitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.errors import NotRight
from distretto.catalogue.domain.import_undo import can_undo
from distretto.catalogue.domain.queries.waiting import review_states
from distretto.catalogue.domain.submitting_many import Left, Submitted, drafts_of
from distretto.catalogue.models import ImportChange, ImportRun, Record
from distretto.catalogue.wording import say_fault, say_refusal
from distretto.rendering.text import t

SHOWN = 100
"""Records on a page."""


@dataclass(frozen=True)
class Came:
    """A record that came in. state : how far it is, in words. draft : its id where it can be submitted, else 0."""

    row: int
    act: str
    title: str
    language: str
    address: str
    state: str
    draft: int


@dataclass(frozen=True)
class ResultPage:
    """What an import has done. drafts : how many of its records nobody has submitted yet."""

    run: ImportRun
    answer: str
    undone: bool
    can_undo: bool
    records: tuple[Came, ...]
    drafts: int
    page: int
    pages: int
    previous: str
    next: str
    moved: Sequence[Any] = ()


def result_page(
    run: ImportRun, user: Any, language: str, moved: Sequence[Any] = (), number: str = ""
) -> ResultPage:
    """An import with links to its records, the page of that number or the nearest."""
    found = Paginator(run.changes.select_related("record"), SHOWN).get_page(number)
    drafts = {record.pk for record in drafts_of(run)}
    states = review_states([change.record for change in found.object_list if change.record is not None])
    return ResultPage(
        run=run,
        answer=t("import-done", language, n=run.created + run.updated),
        undone=run.undone_at is not None,
        can_undo=run.undone_at is None and can_undo(user, run),
        records=tuple(_came(change, drafts, states, language) for change in found.object_list),
        drafts=len(drafts),
        page=found.number,
        pages=found.paginator.num_pages,
        previous=f"?page={found.number - 1}" if found.has_previous() else "",
        next=f"?page={found.number + 1}" if found.has_next() else "",
        moved=moved,
    )


def _came(change: ImportChange, drafts: set[int], states: dict[int, str], language: str) -> Came:
    record = change.record
    state = "gone"
    if record is not None:
        state = states.get(record.pk) or ("draft" if record.pk in drafts else "published" if record.live else "other")
    return Came(
        change.row,
        t(f"import-act-{'update' if change.before else 'create'}", language),
        record.title if record else change.key,
        change.language,
        _address(record, language) if record is not None else "",
        t(f"import-state-{state.replace('_', '-')}", language),
        record.pk if record is not None and state == "draft" else 0,
    )


def _address(record: Record, language: str) -> str:
    """A published record's page; a draft's form."""
    if record.live and not record.has_unpublished_changes:
        return record_address(language, record.key)
    asked = f"?in={record.language}" if record.original_id else ""
    return record_address(language, record.key, "edit/") + asked


@dataclass(frozen=True)
class NotSubmitted:
    """A record that could not be submitted: where it is mended, and why."""

    title: str
    language: str
    address: str
    why: tuple[str, ...]


@dataclass(frozen=True)
class SubmittedPage:
    """What became of the drafts of an import."""

    run: ImportRun
    answer: str
    left: tuple[NotSubmitted, ...]


def submitted_page(run: ImportRun, made: Submitted, language: str) -> SubmittedPage:
    """The drafts that were submitted, counted, and the others with what stands in the way."""
    return SubmittedPage(
        run,
        t("import-submitted", language, n=made.done),
        tuple(
            NotSubmitted(
                str(one.record), one.record.language, _address(one.record, language), _why(one, language)
            )
            for one in made.left
        ),
    )  # fmt: skip


def _why(left: Left, language: str) -> tuple[str, ...]:
    if isinstance(left.why, NotRight):
        return tuple(say_fault(left.record.kind, fault, language) for fault in left.why.faults)
    return (say_refusal(left.why, language),)
