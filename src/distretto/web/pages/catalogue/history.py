"""The history of a record. Readers find its published versions, what differs between them, and what happened to it in
public; who writes it finds every saved state beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.queries.related import CONFIRMED, Version
from distretto.catalogue.domain.renewing import ASKED, STILL_SO
from distretto.catalogue.domain.suggesting import TAKEN_OVER
from distretto.catalogue.domain.translating import FOLLOWED
from distretto.catalogue.models import ModerationEntry, Opinion, Record, Suggestion, SuggestionAnswer
from distretto.catalogue.rights import can_edit, open_step, seen_content
from distretto.catalogue.wording import field_label, step_name
from distretto.rendering.text import t
from distretto.web.pages.catalogue.doubted import Held, held_of
from distretto.web.pages.catalogue.hidden import readable
from distretto.web.pages.catalogue.spoken import Spoken, spoken_in

PUBLIC = {
    "wagtail.publish": "published", "wagtail.unpublish": "archived", CONFIRMED: "confirmed", STILL_SO: "still-so",
    TAKEN_OVER: "suggestion",
}  # fmt: skip
"""The acts of the log that everybody is told, and the end of the message that names each."""
ACTS = {
    **PUBLIC, "wagtail.workflow.start": "submitted", "wagtail.workflow.resume": "submitted",
    "wagtail.workflow.cancel": "withdrawn", ASKED: "asked", FOLLOWED: "codes",
}  # fmt: skip
"""Those that the record's editors are told."""
MODERATED = {ModerationEntry.Act.ARCHIVED: "wagtail.unpublish", ModerationEntry.Act.RELEASED: "wagtail.publish"}
"""What moderation does to a published record, and as what the record's log has it."""
AT_ONCE = timedelta(minutes=1)
"""Within which the acts of one transaction stand in both logs."""


@dataclass(frozen=True)
class State:
    """A state of the record as the history finds it: a published version, or a draft; either may lack the other."""

    version: Version | None
    revision: Revision | None

    @property
    def id(self) -> str:
        """What an address calls it: `v2` a version, a number a draft."""
        return f"v{self.version.number}" if self.version else str(self.revision.pk if self.revision else "")


@dataclass(frozen=True)
class Saved:
    """One state: what it is called, who saved it, when, and what it is now.

    name : *Version 2*, as readers see it, or *Draft 1 after version 2*. address : of the version's own page. restore :
    the revision that can be made the newest draft again; 0 where none can. author : empty for readers.
    """

    id: str
    name: str
    author: str
    at: Any
    words: str
    address: str
    restore: int


@dataclass(frozen=True)
class Compared:
    """Two states and what differs from the first to the second."""

    before: Saved
    after: Saved
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Happened:
    """Something that happened to the record: when, what, by whom; `reason` of an opinion, with its language."""

    at: Any
    what: str
    by: str
    reason: str = ""
    spoken: Spoken | None = None


@dataclass(frozen=True)
class HistoryPage:
    """Everything that the template shows.

    edits : the person writes the record; readers find what was published. restoring : the revision that is about to
    be restored, with what that would change. others : the published translations that would be taken back with it.
    """

    record: Record
    title: str
    written: str
    edits: bool
    revisions: tuple[Saved, ...]
    happened: tuple[Happened, ...]
    compared: Compared | None
    restoring: Compared | None
    archiving: bool
    archived: bool
    held: Held | None
    can_restore: bool
    others: tuple[Record, ...]


def history_page(
    record: Record, language: str, user: Any, *, before: str = "", after: str = "", restore: str = "",
    archive: bool = False,
) -> HistoryPage:  # fmt: skip
    """The page. before, after : the states to compare; else the newest with the one before it."""
    edits = can_edit(user, record)
    states = _states(record, edits)
    came_from = _came_from(record) if edits else {}
    saved = tuple(_saved(one, name, record, language, edits, came_from) for one, name in zip(
        states, _names(states, language), strict=True
    ))  # fmt: skip
    rows = tuple(zip(states, saved, strict=True))
    by_id = {one.id: (one, row) for one, row in rows} | {
        str(one.revision.pk): (one, row) for one, row in rows if one.revision is not None
    }
    later = by_id.get(after) or (rows[0] if rows else None)
    earlier = by_id.get(before) or (rows[1] if len(rows) > 1 else None)
    wanted = by_id.get(restore) if edits else None
    newest = newest_of(record) if edits else record
    return HistoryPage(
        record=record,
        title=newest.content.get("title", record.key),
        written=record.language,
        edits=edits,
        revisions=saved,
        happened=tuple(sorted(_happened(record, language, user, edits), key=lambda one: one.at, reverse=True)),
        compared=_compared(record, earlier, later, language, user) if earlier and later else None,
        restoring=_compared(record, rows[0], wanted, language, user) if wanted else None,
        archiving=edits and archive and record.live,
        archived=not record.live and record.version > 0,
        held=held_of(record, user, language),
        can_restore=open_step(record) is None,
        others=tuple(record.translations.filter(live=True)) if edits else (),
    )


def _states(record: Record, edits: bool) -> tuple[State, ...]:
    """The newest first: for readers the published versions, for editors every revision; what was published without a
    revision has one from its first change on."""
    versions = related.versions_of(record)
    found = {one.pk: one for one in record.revisions.select_related("user")}
    if not edits:
        return tuple(State(one, found.get(one.revision_id or 0)) for one in versions)
    by_revision = {one.revision_id: one for one in versions if one.revision_id is not None}
    rest = [State(one, None) for one in versions if one.revision_id not in found]
    every = [*rest, *(State(by_revision.get(one.pk), one) for one in found.values())]
    return tuple(sorted(every, key=lambda one: (_at(one), one.revision.pk if one.revision else 0), reverse=True))


def _at(one: State) -> Any:
    """When it was saved; of what has no revision when it was published."""
    if one.revision is not None:
        return one.revision.created_at
    return one.version.published_at if one.version else None


def _names(states: Sequence[State], language: str) -> list[str]:
    """What each state is called: by the version that readers saw it as, else as a draft after one."""
    names: list[str] = []
    version, drafts = 0, 0
    for one in reversed(states):
        if one.version is not None:
            version, drafts = one.version.number, 0
            names.append(t("history-version", language, n=version))
        else:
            drafts += 1
            key = "history-draft-after" if version else "history-draft"
            names.append(t(key, language, n=drafts, version=version))
    return names[::-1]


def _came_from(record: Record) -> dict[int, str]:
    """By revision, who suggested what was taken into it."""
    taken = SuggestionAnswer.objects.filter(suggestion__record=record, revision__isnull=False)
    return dict(taken.values_list("revision_id", "suggestion__by_name"))


def _saved(
    one: State, name: str, record: Record, language: str, edits: bool, came_from: Mapping[int, str]
) -> Saved:
    revision, version = one.revision, one.version
    number = revision.pk if revision else None
    words = []
    if version is not None and version.revision_id == record.live_revision_id and record.live:
        words.append(t("history-published" if edits else "history-present", language))
    if edits and number == record.latest_revision_id:
        words.append(t("history-newest", language))
    author = revision.user.shown_name if revision and revision.user else t("history-nobody", language)
    if number is not None and number in came_from:
        author = t("history-from-suggestion", language, name=author, by=came_from[number])
    return Saved(
        id=one.id,
        name=name,
        author=author if edits else "",
        at=version.published_at if version is not None and not edits else _at(one),
        words=", ".join(words),
        address=f"?version={version.number}" if version is not None and record.live else "",
        restore=number if edits and number and number != record.latest_revision_id else 0,
    )


def _happened(record: Record, language: str, user: Any, edits: bool) -> Iterable[Happened]:
    """What stands in the record's log; for its editors also the opinions on it. Readers are not told of a suggestion
    before what was taken of it is published."""
    versions = related.versions_of(record)
    number_of = {one.revision_id: one.number for one in versions}
    newest = max((one.revision_id or 0 for one in versions), default=0)
    acts = ACTS if edits else PUBLIC
    entries = ModelLogEntry.objects.for_instance(record).filter(action__in=acts).select_related("user")
    moderated = _moderated(record)
    for entry in entries:
        if entry.action == TAKEN_OVER and not edits and (entry.revision_id or 0) > newest:
            continue
        number = number_of.get(entry.revision_id, record.version)
        fields = ", ".join(field_label(record.kind, name, language) for name in _data(entry).get("fields", ()))
        act = _act_of(entry, moderated)
        named = f"moderation-{act.act}" if act is not None else acts[entry.action]
        what = t(f"history-act-{named}", language, n=number, fields=fields)
        reason = act.reason if act is not None and edits else ""
        yield Happened(entry.timestamp, what, _by(entry, language, edits), reason)
    if not edits:
        return
    opinions = Opinion.objects.filter(record=record).select_related("author", "hidden_by")
    for one in opinions:
        what = t(f"history-act-{one.verdict}", language, step=step_name(one.step, language))
        by, reason = _name(one.author, language), readable(one, user, language)
        yield Happened(one.given_at, what, by, reason, spoken_in(one, language))


def _moderated(record: Record) -> tuple[ModerationEntry, ...]:
    """The acts of moderation that took the record back or published it again."""
    return tuple(ModerationEntry.objects.filter(record_key=record.key, act__in=MODERATED))


def _act_of(entry: ModelLogEntry, moderated: Iterable[ModerationEntry]) -> ModerationEntry | None:
    """The act of moderation by which something happened; None where it was no act of moderation. Both stand in their
    logs from one transaction: by the same person, the act directly after what it did."""
    return next((
        act for act in moderated
        if MODERATED[act.act] == entry.action and act.by_id == entry.user_id
        and timedelta(0) <= act.at - entry.timestamp < AT_ONCE
    ), None)  # fmt: skip


def _data(entry: ModelLogEntry) -> Mapping[str, Any]:
    data: Mapping[str, Any] = entry.data or {}
    return data


def _by(entry: ModelLogEntry, language: str, edits: bool) -> str:
    """By whom. Readers are told for which organisation a record was confirmed, and the name of whoever suggested
    something where she wanted it; no other names, which are the editors' own affair."""
    if entry.action == TAKEN_OVER:
        made = Suggestion.objects.filter(pk=_data(entry).get("suggestion", 0)).first()
        if made is None or not (edits or made.credited):
            return t("history-a-member", language)
        return made.by_name
    organisation = str(_data(entry).get("organisation", ""))
    if not edits:
        return organisation
    name = _name(entry.user, language)
    return f"{name}, {organisation}" if organisation else name


def _name(person: Any, language: str) -> str:
    return person.shown_name if person is not None else t("history-itself", language)


def _content(one: State, record: Record) -> dict[str, Any]:
    if one.revision is not None:
        return dict(one.revision.as_object().content)
    return related.content_of(record, one.version) if one.version else dict(record.content)


def _compared(
    record: Record, before: tuple[State, Saved], after: tuple[State, Saved], language: str, user: Any
) -> Compared:
    old, new = (seen_content(user, record, _content(one[0], record)) for one in (before, after))
    return Compared(before[1], after[1], differences(record.kind, old, new, language))
