"""A published recommendation as a document: what is recommended to whom, on what it rests, what was replied."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from babel.dates import format_date

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.called import group_name
from distretto.groups.domain.queries.pinned import Pinned, pins_of
from distretto.groups.models import Recommendation
from distretto.rendering.dates import write_day
from distretto.rendering.reading import question_of, source_line
from distretto.rendering.text import LOCALES, say, t
from distretto.reports.document import Block, Bullets, Document, Part, plain, small

_ITEM = re.compile(r"^([-*+]|\d+[.)])\s+")
"""How a line of a list begins."""


def recommendation_document(
    one: Recommendation, language: str, *, kept_at: Callable[[str], str], cited: str
) -> Document:
    """The recommendation laid out. kept_at : the address of a finding by its hash. cited : how to cite it."""
    pins = pins_of(f"recommendation:{one.pk}")
    number = f"{one.year}/{one.number}"
    on = format_date(one.published_at, "long", LOCALES[language]) if one.published_at else ""
    places = ", ".join(area_name(parse_area(code), language) for code in one.areas)
    head = [
        (t("recommendation-to", language), one.addressee),
        (t("recommendation-from", language), group_name(one.group, language)),
        (t("recommendation-published-on", language), on),
        (t("recommendation-for", language), places),
        (t("ballot-decision", language), t("recommendation-decided", language, how=one.decision.how,
                                           day=write_day(one.decision.decided_on.isoformat(), language))),
        (t("web-cite", language), cited),
    ]  # fmt: skip
    warnings = [t("recommendation-turned-document", language)] if any(each.state == "turned" for each in pins) else []
    if one.withdrawn_at is not None:
        warnings.insert(0, t("recommendation-withdrawn-why", language, why=one.why,
                             day=write_day(f"{one.withdrawn_at:%Y-%m-%d}", language)))  # fmt: skip
    return Document(
        title=one.title, subtitle=t("recommendation-numbered", language, number=number), language=language,
        head=tuple((label, words) for label, words in head if words), warnings=tuple(warnings),
        foot=" · ".join((t("recommendation-numbered", language, number=number), group_name(one.group, language), on)),
        parts=(*_said(one, language), *_evidence(pins, language, kept_at), *_followed(one, language)),
    )  # fmt: skip


def _said(one: Recommendation, language: str) -> tuple[Part, ...]:
    return tuple(
        Part(t(f"recommendation-part-{name}", language), 1, paragraphs(text))
        for name in ("problem", "measure", "effect") if (text := getattr(one, name))
    )


def paragraphs(text: str) -> tuple[Block, ...]:
    """A text that people wrote in Markdown, by its paragraphs and lists, without its marks."""
    found: list[Block] = []
    for each in re.split(r"\n\s*\n", text.replace("\r", "")):
        lines = [line.strip() for line in each.splitlines() if line.strip()]
        if lines and all(_ITEM.match(line) for line in lines):
            found.append(Bullets(tuple(_plain(_ITEM.sub("", line)) for line in lines)))
        elif lines:
            found.append(plain(_plain(" ".join(line.lstrip("# ").removeprefix("> ") for line in lines))))
    return tuple(found)


def _plain(text: str) -> str:
    """A line without its emphasis; of a link its words and its address."""
    linked = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", r"\1 (\2)", text)
    return re.sub(r"(\*\*|__|\*|`)(\S.*?)\1", r"\2", linked)


def _evidence(pins: Sequence[Pinned], language: str, kept_at: Callable[[str], str]) -> tuple[Part, ...]:
    if not pins:
        return ()
    return (
        Part(t("recommendation-evidence", language), 1, ()),
        *(Part(question_of(each.pin.analysis, each.pin.parameters, language), 2, _finding(each, language, kept_at))
          for each in pins),
    )  # fmt: skip


def _finding(each: Pinned, language: str, kept_at: Callable[[str], str]) -> tuple[Block, ...]:
    """What it said when it was pinned, what became of it, why it matters, and where its data are from."""
    said = [plain(say(each.pin.says[0], language))] if each.pin.says else []
    note = [plain(each.note)] if each.note else []
    became = small(t(f"pin-{each.state.replace('_', '-')}", language))
    sources = dict.fromkeys(source_line(data, language) for data in each.pin.data)
    return (*said, *note, became, *(small(line) for line in sources), small(kept_at(each.pin.hash)))


def _followed(one: Recommendation, language: str) -> tuple[Part, ...]:
    """The replies, the last one first, and what came of it."""
    replies: list[Block] = []
    for reply in one.replies.order_by("-pk"):
        at = write_day(f"{reply.at:%Y-%m-%d}", language)
        answer = t("recommendation-answer", language, answer=reply.answer)
        replies += [plain(f"{answer}. {reply.in_name}, {at}"), *paragraphs(reply.why)]
    none = t("recommendation-no-reply", language)
    due = t("recommendation-due", language, day=write_day(one.reply_by.isoformat(), language)) if one.reply_by else ""
    notes: list[Block] = []
    for note in one.notes.all():
        notes += [small(write_day(note.on.isoformat(), language)), *paragraphs(note.text)]
    return (
        Part(t("recommendation-reply", language), 1, tuple(replies) or (plain(f"{none} {due}".strip()),)),
        *((Part(t("recommendation-notes", language), 1, tuple(notes)),) if notes else ()),
    )
