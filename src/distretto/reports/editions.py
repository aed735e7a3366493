"""Documents as they are issued: written anew with what changed since the last edition, and kept with what they rest
on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from distretto.groups.domain.issuing import Change, Resting, changes, issue, last_edition
from distretto.groups.models import Edition, Plan
from distretto.reports.brief import Brief, Format, make_brief, writers
from distretto.reports.changed import changed_told
from distretto.reports.document import Document

FIRST_SAYS = 2
"""So many statements of an answer count as the brief's own sentences: the rest is read on its page."""


@dataclass(frozen=True)
class Issued:
    """An edition as it went out: its bytes, and what changed since the one before (None where there is none)."""

    edition: Edition
    content: bytes
    before: Edition | None
    changed: tuple[Change, ...]


def issue_document(
    kind: str, subject: str, language: str, fmt: Format, *, issued: date, by: Any = None, address: str = ""
) -> Issued:
    """Write a document anew and keep it as an edition; raises UnknownArea, NotAllowed, and Plan.DoesNotExist.

    kind : `brief`, `pack` (of an area) or `plan` (by its number).
    """
    made, files = issue_in_all(kind, subject, (language,), (fmt,), issued=issued, by=by, address=address)
    return replace(made, content=files[language, fmt])


def issue_in_all(
    kind: str, subject: str, languages: Sequence[str], formats: Sequence[Format], *, issued: date, by: Any = None,
    address: str = "",
) -> tuple[Issued, Mapping[tuple[str, Format], bytes]]:
    """One edition in several languages and formats, and its files; the edition's own language is the first. Raises as
    `issue_document` does.
    """
    before = last_edition(kind, subject)
    made = {language: _made(kind, subject, language, issued, address, before) for language in languages}
    title, _, rests = made[languages[0]]
    files = {(language, fmt): write(fmt) for language, (_, write, _) in made.items() for fmt in formats}
    edition = issue(
        by=by, kind=kind, subject=subject, language=languages[0], title=title, issued_on=issued, sentences=rests
    )
    changed = changes(before, rests) if before is not None else ()
    return Issued(edition, files[languages[0], formats[0]], before, changed), files


def _made(
    kind: str, subject: str, language: str, issued: date, address: str, before: Edition | None
) -> tuple[str, Callable[[Format], bytes], Sequence[Resting]]:
    """The title of a document, what writes it in a format, and its sentences that rest on findings."""
    from distretto.reports.writing import written

    if kind == Edition.Kind.BRIEF:
        brief, rests = issued_brief(subject, language, issued=issued, address=address, before=before)
        return brief.name, lambda fmt: writers()[fmt](brief), rests
    document, rests = document_of(kind, subject, language, issued=issued, address=address, before=before)
    return document.title, lambda fmt: written(document, fmt), rests


def issued_brief(
    area: str, language: str, *, issued: date, address: str = "", before: Edition | None = None
) -> tuple[Brief, tuple[Resting, ...]]:
    """The brief of an area with what it says otherwise than its last edition, and its sentences from findings."""
    brief = make_brief(area, language, issued=issued, address=address)
    rests = resting_of_brief(brief)
    return replace(brief, changed=changed_told(before, rests, language)), rests


def document_of(
    kind: str, subject: str, language: str, *, issued: date | None, address: str = "", before: Edition | None = None
) -> tuple[Document, tuple[Resting, ...]]:
    """The pack of an area or a plan, with its sentences that rest on findings."""
    if kind == Edition.Kind.PLAN:
        from distretto.reports.joint_plan import make_plan

        plan = Plan.objects.select_related("group").get(pk=int(subject))
        return make_plan(plan, language, issued=issued, address=address, before=before)
    from distretto.reports.s3_pack import make_pack

    return make_pack(subject, language, issued=issued, address=address, before=before)


def resting_of_brief(brief: Brief) -> tuple[Resting, ...]:
    """The brief's sentences that rest on findings: the first of each answer."""
    return tuple(
        Resting(one, answer.finding) for answer in brief.answers for one in answer.finding.content["says"][:FIRST_SAYS]
    )

