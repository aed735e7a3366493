"""What the ledger of documents shows: the editions, and of one each sentence with what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from babel.dates import format_date
from django.core.paginator import Paginator
from django.db.models import Max
from django.utils.timezone import localdate

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.store import default_store
from distretto.groups.domain.issuing import Change, changes_of, may_issue, pinned_of
from distretto.groups.domain.queries.ledger import WORDS, Ledger, ledger_of
from distretto.groups.models import Edition, Plan
from distretto.groups.rights import standing
from distretto.rendering.reading import question_of
from distretto.rendering.text import LOCALES, t
from distretto.reports.changed import said
from distretto.web.addresses import kept_address
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 30


@dataclass(frozen=True)
class EditionLine:
    """An edition in a list. counts : what became of the sentences of the newest edition; of an older one, none.

    newer : the number of the newest, where this is an older one.
    """

    kind: str
    name: str
    number: int
    day: str
    sentences: int
    address: str
    counts: tuple[tuple[str, str], ...] = ()
    newer: int | None = None


@dataclass(frozen=True)
class LedgerList:
    """The editions, a page of them. issues : the reader may issue documents."""

    lines: tuple[EditionLine, ...]
    pages: Beside
    issues: bool


@dataclass(frozen=True)
class SentenceLine:
    """A sentence of an edition: what it said, what its question says now, and what became of it."""

    question: str
    then: str
    now: str
    word: str
    words: str
    address: str


@dataclass(frozen=True)
class ChangeLine:
    """What an edition said otherwise than the one before."""

    question: str
    then: str
    now: str


@dataclass(frozen=True)
class EditionPage:
    """An edition's ledger."""

    edition: Edition
    kind: str
    name: str
    day: str
    counts: tuple[tuple[str, str], ...]
    lines: tuple[SentenceLine, ...]
    changed: tuple[ChangeLine, ...]
    before: Edition | None
    others: tuple[EditionLine, ...]
    anew: tuple[tuple[str, str], ...]


def readable(user: Any) -> Any:
    """The editions that the reader may read: a plan of a closed group is its members' alone."""
    plans = [
        str(one.pk) for one in Plan.objects.select_related("group") if not standing(user, one.group).reads
    ]
    return Edition.objects.exclude(kind=Edition.Kind.PLAN, subject__in=plans)


def ledger_list(user: Any, language: str, number: str) -> LedgerList:
    """All editions, the latest first."""
    page = Paginator(readable(user), SHOWN).get_page(number)
    newest = {(kind, subject): last for kind, subject, last in readable(user).order_by().values_list(
        "kind", "subject").annotate(last=Max("number"))}  # fmt: skip
    return LedgerList(
        tuple(_of_list(one, newest[one.kind, one.subject], language) for one in page), beside(page), may_issue(user, "")
    )


def _of_list(one: Edition, newest: int, language: str) -> EditionLine:
    line = _line(one, language)
    if one.number != newest:
        return replace(line, newer=newest)
    return replace(line, counts=_counts(ledger_of(one, default_store(), day=localdate().isoformat()), language))


def _counts(ledger: Ledger, language: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (word, t("ledger-count", language, word=word, n=ledger.counts[word]))
        for word in WORDS.values() if ledger.counts.get(word)
    )  # fmt: skip


def edition_page(edition: Edition, user: Any, language: str) -> EditionPage:
    """The ledger of an edition as of today."""
    ledger = ledger_of(edition, default_store(), day=localdate().isoformat())
    same = readable(user).filter(kind=edition.kind, subject=edition.subject).exclude(pk=edition.pk)
    before = same.filter(number__lt=edition.number).order_by("-number").first()
    return EditionPage(
        edition=edition, kind=_kind(edition, language), name=_name(edition, language),
        day=_day(edition.issued_on, language),
        counts=_counts(ledger, language),
        lines=_sentences(ledger, language),
        changed=tuple(_change(one, language) for one in changes_of(before, edition)) if before is not None else (),
        before=before, others=tuple(_line(one, language) for one in same[:SHOWN]), anew=_anew(edition, language),
    )  # fmt: skip


def ledger_content(edition: Edition, language: str) -> dict[str, Any]:
    """The ledger of an edition as data."""
    ledger = ledger_of(edition, default_store(), day=localdate().isoformat())
    return {
        "kind": edition.kind, "subject": edition.subject, "number": edition.number, "language": edition.language,
        "title": edition.title, "issued_on": edition.issued_on.isoformat(), "counts": dict(ledger.counts),
        "sentences": [
            {
                "sentence": said(line.sentence["statement"], language), "state": line.word,
                "analysis": line.sentence["analysis"], "parameters": line.sentence["parameters"],
                "then": line.sentence["hash"], "now": line.now.finding.hash if line.now.finding else None,
            }
            for line in ledger.lines
        ],
    }  # fmt: skip


def _sentences(ledger: Ledger, language: str) -> tuple[SentenceLine, ...]:
    lines = []
    for line in ledger.lines:
        pinned, finding = pinned_of(line.sentence), line.now.finding
        now = ""
        if finding is not None and line.word in ("changed", "overturned"):
            alike = [one for one in finding.content["says"] if one["key"] == line.sentence["statement"]["key"]]
            now = said((alike or list(finding.content["says"]))[0], language)
        lines.append(SentenceLine(
            question_of(pinned.analysis, pinned.parameters, language), said(line.sentence["statement"], language), now,
            line.word, t("ledger-word", language, word=line.word), kept_address(language, pinned.hash),
        ))  # fmt: skip
    return tuple(lines)


def _change(one: Change, language: str) -> ChangeLine:
    return ChangeLine(
        question_of(one.analysis, one.parameters, language),
        said(one.then, language) or t("edition-new", language), said(one.now, language) or t("edition-gone", language),
    )  # fmt: skip


def _anew(edition: Edition, language: str) -> tuple[tuple[str, str], ...]:
    return tuple((form.upper(), f"/{language}/ledger/{edition.pk}/today.{form}") for form in ("pdf", "docx", "html"))


def _line(one: Edition, language: str) -> EditionLine:
    return EditionLine(
        _kind(one, language), _name(one, language), one.number, _day(one.issued_on, language), len(one.sentences),
        f"/{language}/ledger/{one.pk}/",
    )  # fmt: skip


def _kind(one: Edition, language: str) -> str:
    return t("edition-kind", language, kind=one.kind)


def _name(one: Edition, language: str) -> str:
    return one.title if one.kind == Edition.Kind.PLAN else area_name(parse_area(one.subject), language)


def _day(day: date, language: str) -> str:
    return format_date(day, "long", LOCALES[language])
