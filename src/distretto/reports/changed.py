"""What a document says otherwise than in its last edition, as a part of the new one."""

from __future__ import annotations

from collections.abc import Sequence

from babel.dates import format_date

from distretto.groups.domain.issuing import Change, Resting, changes
from distretto.groups.models import Edition
from distretto.rendering.reading import emphasised, question_of
from distretto.rendering.text import LOCALES, say, t
from distretto.reports.brief import CHANGED_WIDTHS, Changed
from distretto.reports.document import Grid, Part, plain, small

MOST = 40
"""So many changes stand in a document; the ledger has them all."""


def changed_part(before: Edition | None, sentences: Sequence[Resting], language: str) -> Part:
    """The part *What has changed*: since which edition, and each sentence then and now."""
    told = changed_told(before, sentences, language)
    since, more = told.beside[:1], told.beside[1:]
    grid = (Grid("", told.columns, told.rows, CHANGED_WIDTHS),) if told.rows else ()
    return Part(told.title, 1, (plain(told.says), *map(small, since), *grid, *map(small, more)))


def changed_told(before: Edition | None, sentences: Sequence[Resting], language: str) -> Changed:
    """The same in words, free of any form."""
    title = t("edition-changed", language)
    if before is None:
        return Changed(title, t("edition-first", language))
    found = changes(before, sentences)
    day = format_date(before.issued_on, "long", LOCALES[language])
    since = t("edition-since", language, number=str(before.number), day=day)
    if not found:
        return Changed(title, t("edition-nothing", language), (since,))
    columns = tuple(t(f"edition-column-{name}", language) for name in ("question", "then", "now"))
    more = (t("edition-more", language, n=len(found) - MOST),) if len(found) > MOST else ()
    rows = tuple(_row(one, language) for one in found[:MOST])
    return Changed(title, t("edition-count", language, n=len(found)), (since, *more), columns, rows)


def said(statement: object, language: str) -> str:
    """A sentence of an edition in a language, without marks."""
    return emphasised(say(statement, language)) if isinstance(statement, dict) else ""


def _row(one: Change, language: str) -> tuple[str, ...]:
    then = said(one.then, language) or t("edition-new", language)
    now = said(one.now, language) or t("edition-gone", language)
    return question_of(one.analysis, one.parameters, language), then, now
