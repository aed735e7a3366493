"""A cluster's check of its own management as its managers read it: what is there, what is missing, what helps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.domain.queries.search import Search, search
from distretto.catalogue.domain.self_checking import ANSWERS, LACKING, LINES, answer_of, answers, changed, groups
from distretto.catalogue.models import Record, SelfCheck
from distretto.evidence.classifications.code_lists import Code, file_list
from distretto.rendering.text import t
from distretto.web.addresses import query

HELPING = ("practice", "tool")
SHOWN = 3


@dataclass(frozen=True)
class Row:
    """A line of the form."""

    code: str
    label: str
    answer: str
    note: str


@dataclass(frozen=True)
class Group:
    """A group of the form; with how many of its lines stand how, and what helps where something is missing."""

    id: str
    title: str
    rows: tuple[Row, ...]
    counts: tuple[int, ...]
    open: int
    lacking: tuple[tuple[str, str, str], ...]
    helping: tuple[Record, ...]
    more: str


@dataclass(frozen=True)
class CheckPage:
    """The whole page. `newest` is the check that is shown; `before` the one it is compared with."""

    record: Record
    title: str
    groups: tuple[Group, ...]
    answers: tuple[tuple[str, str], ...]
    newest: SelfCheck | None
    before: SelfCheck | None
    earlier: tuple[SelfCheck, ...]
    changes: tuple[tuple[str, str, str], ...]


def check_page(
    record: Record, checks: Sequence[SelfCheck], language: str, *, beside: str = "",
    typed: Mapping[str, str] | None = None,
) -> CheckPage:
    """The page of a cluster. checks : newest first. beside : the number of the one to compare with, else the one
    before. typed : what was sent and could not be kept."""
    newest = checks[0] if checks else None
    earlier = tuple(checks[1:])
    before = next((one for one in earlier if str(one.pk) == beside), earlier[0] if earlier else None)
    labels = {code.code: code.label(language) for code in file_list(LINES).codes}
    said = {code.code: code.label(language) for code in file_list(ANSWERS).codes} | {"": t("check-nothing", language)}
    pairs = changed(before, newest) if before is not None and newest is not None else ()
    return CheckPage(
        record=record,
        title=t("check-title", language, title=record.title or record.key),
        groups=tuple(_group(head, lines, newest, typed, said, language) for head, lines in groups()),
        answers=tuple((code, said[code]) for code in answers()),
        newest=newest,
        before=before,
        earlier=earlier,
        changes=tuple((labels[one.code], said[one.before], said[one.after]) for one in pairs),
    )


def _group(
    head: Code, lines: Sequence[Code], check: SelfCheck | None, typed: Mapping[str, str] | None,
    said: Mapping[str, str], language: str,
) -> Group:
    lacking = [line for line in lines if answer_of(check, line.code) in LACKING]
    words = head.extra[f"search_{language}"]
    chosen = {"kind": HELPING}
    found = search(Search(words=words, chosen=chosen, size=SHOWN), language).records if lacking else ()
    return Group(
        id=head.code,
        title=head.label(language),
        rows=tuple(
            Row(line.code, line.label(language), *_filled(line.code, check, typed)) for line in lines
        ),
        counts=tuple(sum(answer_of(check, line.code) == answer for line in lines) for answer in answers()),
        open=sum(not answer_of(check, line.code) for line in lines),
        lacking=tuple(
            (line.label(language), said[answer_of(check, line.code)], _note(check, line.code)) for line in lacking
        ),
        helping=found,
        more=f"/{language}/catalogue/{query({'q': words, 'kind': list(HELPING)})}",
    )


def _filled(line: str, check: SelfCheck | None, typed: Mapping[str, Any] | None) -> tuple[str, str]:
    if typed is not None:
        return str(typed.get(line, "")), str(typed.get(f"{line}-note", ""))
    return answer_of(check, line), _note(check, line)


def _note(check: SelfCheck | None, line: str) -> str:
    return str(check.answers.get(line, {}).get("note", "")) if check is not None else ""
