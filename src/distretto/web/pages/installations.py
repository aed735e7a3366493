"""What came from other installations: the list of them and of their records, and one record with ours beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.utils.timezone import localtime

from distretto.catalogue.addresses import record_address
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.installations import finding_address, home_address, is_held
from distretto.catalogue.domain.queries import installations as queries
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.installations.reading import findings_cited, plain
from distretto.catalogue.interfaces.saying import say
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import FollowedFinding, FollowedRecord, Installation, Record
from distretto.catalogue.wording import code_label, field_label, kind_name, write_value
from distretto.people.roles import is_reviewer
from distretto.rendering.dates import write_day
from distretto.rendering.reading import licence_in_words, question_of, read_finding
from distretto.rendering.text import has_message, t
from distretto.themes.finding import Finding
from distretto.web.pages.catalogue.record import Part, Source, marks_in, parts_of, sources_of
from distretto.web.pages.catalogue.values import Linked, Reading, coded
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 25
SENTENCES, FINDINGS, MOST_TYPED = 6, 12, 120
LOOK_AGAIN = 4
"""Seconds after which the page looks how far a fetch is."""
LONGEST = 20_000
"""Characters of a finding's statements and parameters that are put into words."""


@dataclass(frozen=True)
class Followed:
    """An installation as the page names it. left_out : what was not taken in, each with its reason.

    fetching : how far a fetch is that goes on just now, in words; done, of : the same in numbers.
    """

    name: str
    number: int
    address: str
    counted: str
    terms: str
    reached: str
    trouble: str
    left_out: str
    reasons: tuple[str, ...]
    paused: bool
    fetching: str
    done: int
    of: int


@dataclass(frozen=True)
class Tab:
    """A part of what was received, with how much is in it."""

    words: str
    address: str
    chosen: bool


@dataclass(frozen=True)
class Line:
    """A record in the list."""

    address: str
    title: str
    written: str
    kind: str
    installation: str
    terms: str
    day: str
    withdrawn: str
    alike: tuple[str, ...]


@dataclass(frozen=True)
class FollowingPage:
    """The whole page; `none` says that the chosen part is empty.

    administers : whether who reads looks after the installations. refresh : seconds after which the page looks anew.
    """

    installations: tuple[Followed, ...]
    tabs: tuple[Tab, ...]
    only: tuple[Tab, ...]
    lines: tuple[Line, ...]
    pages: Beside
    none: str
    words: str
    part: str
    chosen: str
    administers: bool
    refresh: int


@dataclass(frozen=True)
class Compared:
    """A field in which ours and theirs differ."""

    label: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class Ours:
    """A record of ours that may be the same, and the fields in which it differs."""

    title: str
    address: str
    written: str
    reason: str
    fields: tuple[Compared, ...]


@dataclass(frozen=True)
class CitedFinding:
    """A finding of theirs: its question and sentences in words, as far as there are any, and what it rests on."""

    question: str
    sentences: tuple[str, ...]
    data: str
    methods: str
    hash: str
    address: str


@dataclass(frozen=True)
class ReceivedPage:
    """One record as it was received."""

    record: FollowedRecord
    kind: str
    title: str
    summary: str
    written: str
    note: str
    home: str
    version: str
    confirmation: str
    terms: str
    regions: tuple[Linked, ...]
    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    links: tuple[Linked, ...]
    ours: tuple[Ours, ...]
    findings: tuple[CitedFinding, ...]
    findings_missing: int
    decided: str
    decided_since: bool
    draft: str
    may_take: bool
    may_keep: bool
    private: frozenset[str] = frozenset()


def following_page(language: str, given: Mapping[str, str], *, administers: bool = False) -> FollowingPage:
    """The installations, and a page of the part of what was received that is asked for; conflicts stand first."""
    followed = queries.counted()
    named = tuple(_followed(one, language) for one in followed)
    only = given.get("from", "") if given.get("from", "").isdigit() else ""
    words = plain(given.get("q", ""))[:MOST_TYPED].strip()
    counts = {part: queries.received(part, only, words).count() for part in queries.SHOWN}
    fullest = next((part for part in queries.SHOWN if counts[part]), "conflicts")
    part = given.get("part", "") if given.get("part", "") in queries.SHOWN else fullest
    page = Paginator(queries.received(part, only, words), SHOWN).get_page(given.get("page", ""))
    return FollowingPage(
        installations=named, administers=administers,
        refresh=LOOK_AGAIN if administers and any(one.fetching for one in named) and "still" not in given else 0,
        tabs=tuple(
            Tab(t("followed-part", language, part=one, n=str(n)), _address(one, only, words), one == part)
            for one, n in counts.items()
        ),
        only=tuple(_only(followed, part, only, words, language)) if len(followed) > 1 else (),
        lines=tuple(_line(one, language) for one in page),
        pages=beside(page, {"part": part, "from": only, "q": words}), words=words, part=part, chosen=only,
        none="" if page.paginator.count else t("followed-none-found" if words else "followed-part-none", language,
                                               part=part, words=words),
    )  # fmt: skip


def _address(part: str, only: str, words: str) -> str:
    asked = {"part": part, "from": only, "q": words}
    return f"?{urlencode({name: value for name, value in asked.items() if value})}#received"


def _only(
    followed: Sequence[Installation], part: str, only: str, words: str, language: str
) -> Iterable[Tab]:
    yield Tab(t("followed-all", language), _address(part, "", words), not only)
    for one in followed:
        number = str(one.pk)
        yield Tab(t("followed-only", language, name=one.name), _address(part, number, words), only == number)


def _followed(one: Any, language: str) -> Followed:
    trouble = ""
    if one.trouble:
        sentence = t(one.trouble["key"], language, **one.trouble["arguments"])
        trouble = t("followed-trouble", language, at=_moment_day(one.tried, language), sentence=sentence)
    left = sum(part["count"] for part in one.left_out.values())
    return Followed(
        name=one.name, number=one.pk, address=one.address,
        counted=t("followed-counted", language, records=one.there, findings=one.findings_kept),
        terms=_terms(one.licence, language),
        reached=_moment_day(one.reached, language) if one.reached else t("followed-never", language), trouble=trouble,
        left_out=t("followed-left-out", language, n=left) if left else "",
        reasons=tuple(
            _reason(kind, reason, language) for kind, part in one.left_out.items() for reason in part["reasons"]
        ),
        paused=one.paused, fetching=_fetching(one, language), done=one.progress.get("done", 0),
        of=one.progress.get("of", 0),
    )  # fmt: skip


def _fetching(one: Any, language: str) -> str:
    if not is_held(one):
        return ""
    if not one.progress:
        return t("following-fetching", language)
    return t("following-fetching-of", language, done=str(one.progress["done"]), of=str(one.progress["of"]))


def _reason(kind: str, reason: Mapping[str, Any], language: str) -> str:
    try:
        sentence = say(kind, Fault(reason["path"], reason["key"], reason["arguments"]), language)
    except (ValueError, LookupError, TypeError):  # a field of a name that no sentence can be made of
        sentence = t("follow-line-no-record", language)
    return t(
        "followed-left-out-at", language, kind=kind_name(kind, language), row=str(reason["row"]), sentence=sentence,
    )


def _terms(licence: str, language: str) -> str:
    return code_label("licences", licence, language) if licence else t("followed-terms-none", language)


def _moment_day(at: datetime | None, language: str) -> str:
    return write_day(f"{localtime(at):%Y-%m-%d}", language) if at else ""


def _line(one: FollowedRecord, language: str) -> Line:
    return Line(
        address=f"/{language}/following/{one.pk}/", title=one.title, written=one.language,
        kind=kind_name(one.kind, language), installation=one.installation.name, terms=_terms(one.licence, language),
        day=t("followed-retrieved", language, day=_moment_day(one.retrieved, language)),
        withdrawn=t("followed-withdrawn", language, day=_moment_day(one.withdrawn, language)) if one.withdrawn else "",
        alike=tuple(dict.fromkeys(t("followed-alike", language, reason=alike["reason"]) for alike in one.alike)),
    )  # fmt: skip


def received_page(record: FollowedRecord, user: Any, language: str) -> ReceivedPage:
    """One record, with the fields in which ours differ from it and the findings that it rests on."""
    content, name = record.content, record.installation.name
    day = _moment_day(record.withdrawn or record.retrieved, language)
    kept = queries.findings_under(record)[:FINDINGS]
    cited = findings_cited(record.kind, content)
    draft = Record.objects.filter(key=record.draft).exists() if record.draft else False
    return ReceivedPage(
        record=record, kind=kind_name(record.kind, language), title=record.title,
        summary=str(content.get("summary", "")), written=record.language,
        note=t("followed-withdrawn-note" if record.withdrawn else "followed-not-ours", language, name=name, day=day),
        home=home_address(record), version=_version(record, language),
        confirmation=code_label("confirmation", record.confirmation, language) if record.confirmation else "",
        terms=_terms(record.licence, language),
        regions=tuple(
            coded(record.kind, fields_of(record.kind)["regions"], code, language)
            for code in content.get("regions", ())
        ),
        parts=tuple(parts_of(record.kind, content, marks_in(content), Reading(language))),
        sources=tuple(sources_of(record.kind, content, language)),
        links=tuple(Linked(line["title"], line["address"], True) for line in content.get("links", ())),
        ours=tuple(_ours(record, language)),
        findings=tuple(_cited(one, language) for one in kept), findings_missing=len(cited) - len(kept),
        decided=_decided(record, language), decided_since=bool(record.decision) and not record.decided,
        draft=record_address(language, record.draft, f"edit/?in={record.language}") if draft else "",
        may_take=bool(user.is_authenticated) and not (draft and record.decided),
        may_keep=is_reviewer(user) and record.standing == "conflict" and not record.decided,
    )  # fmt: skip


def _version(record: FollowedRecord, language: str) -> str:
    if not record.version or not record.published:
        return str(record.version or "")
    return t(
        "followed-version-of", language, number=str(record.version), day=write_day(record.published[:10], language)
    )


def _decided(record: FollowedRecord, language: str) -> str:
    if not record.decision:
        return ""
    who = record.decided_by.shown_name if record.decided_by else t("followed-somebody", language)
    return t(f"followed-decided-{record.decision}", language, who=who, day=_moment_day(record.decided_at, language))


def _ours(record: FollowedRecord, language: str) -> Iterable[Ours]:
    """Those of ours that may be the same, in the language of theirs where there is one."""
    for alike in record.alike:
        ours = in_language(alike["key"], record.language)
        if ours is not None and ours.kind == record.kind:
            yield Ours(
                title=ours.title, address=record_address(language, ours.key), written=ours.language,
                reason=t("followed-alike", language, reason=alike["reason"]),
                fields=tuple(_differing(record.kind, ours.content, record.content, language)),
            )


def _differing(
    kind: str, ours: Mapping[str, Any], theirs: Mapping[str, Any], language: str
) -> Iterable[Compared]:
    for name in fields_of(kind):
        if ours.get(name) != theirs.get(name) and not fields_of(kind)[name].private:
            said = (_value(kind, name, content, language) for content in (ours, theirs))
            yield Compared(field_label(kind, name, language), *said)


def _value(kind: str, name: str, content: Mapping[str, Any], language: str) -> str:
    value = content.get(name)
    return "" if value is None else write_value(kind, name, value, language)


def _cited(kept: FollowedFinding, language: str) -> CitedFinding:
    """A finding of theirs in our words. One whose statements we do not know is named and not put into words: its hash
    says that it is whole, not that it is right."""
    question = kept.analysis
    sentences: tuple[str, ...] = ()
    try:
        short = _shortened(kept.content)
        if len(json.dumps(short)) <= LONGEST and all(has_message(str(one["key"]), language) for one in short["says"]):
            question = question_of(kept.analysis, short["parameters"], language)
            sentences = read_finding(Finding(short), language).answer
    except Exception:  # whatever a strange content makes the words stumble over, it is theirs, and the page stays
        sentences = ()
    return CitedFinding(
        question=question, sentences=sentences, data=_data(kept.content, language), methods=_methods(kept.content),
        hash=kept.sha256, address=finding_address(kept.installation.address, kept.sha256),
    )  # fmt: skip


def _shortened(content: Mapping[str, Any]) -> dict[str, Any]:
    """The finding with its first statements alone: more than these are not put into words."""
    return {
        "analysis": content["analysis"], "parameters": content["parameters"], "says": content["says"][:SENTENCES],
        "how_sure": [], "cannot_tell": [], "onward": [], "provenance": {"data": [], "methods": []},
    }  # fmt: skip


def _data(content: Mapping[str, Any], language: str) -> str:
    """The vintages that it rests on, each with its terms."""
    vintages = {
        " ".join(_texts(one, "dataset", "version")): ", ".join(
            licence_in_words(licence, language) for licence in _texts(one, "licence")
        )
        for one in _stated(content, "data")
    }
    return "; ".join(f"{name} ({terms})" if terms else name for name, terms in vintages.items())


def _methods(content: Mapping[str, Any]) -> str:
    version = _texts(content.get("analysis"), "id", "version")
    return "; ".join([" ".join(version), *(" ".join(_texts(one, "id")) for one in _stated(content, "methods"))])


def _stated(content: Mapping[str, Any], name: str) -> Sequence[Any]:
    provenance = content.get("provenance")
    stated = provenance.get(name) if isinstance(provenance, Mapping) else None
    return stated[:20] if isinstance(stated, list) else ()


def _texts(stated: Any, *names: str) -> list[str]:
    if not isinstance(stated, Mapping):
        return []
    return [plain(str(stated[name]))[:120] for name in names if stated.get(name)]
