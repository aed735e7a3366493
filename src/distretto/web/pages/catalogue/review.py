"""The page of a record's review: what it says beside what changed, comments at the fields, the steps and opinions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue import document, wording
from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.reviewing import LEAST_REASON, publishes_opinions
from distretto.catalogue.kinds import fields_of, get_kind, sections_of
from distretto.catalogue.models import Opinion, Record
from distretto.catalogue.rights import can_confirm, can_edit, can_judge, open_step, seen_content
from distretto.rendering.text import t
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.attached import Attached, attached_to
from distretto.web.pages.catalogue.comments import comments_on
from distretto.web.pages.catalogue.values import Reading, Shown, keys_in, shown


@dataclass(frozen=True)
class Step:
    """One step of the review: approved, now, or later; by whom and when."""

    name: str
    state: str
    words: str


@dataclass(frozen=True)
class Judged:
    """An opinion that was given: whose step, what it decided, why."""

    step: str
    verdict: str
    author: str
    at: Any
    reason: str


@dataclass(frozen=True)
class Box:
    """A place to write: what its text is sent as, its id, what stands in it, and what is wrong with that."""

    name: str
    id: str
    typed: str
    fault: str


@dataclass(frozen=True)
class Discussed:
    """A comment, and the place to answer it."""

    said: form.Said
    box: Box


@dataclass(frozen=True)
class Value:
    """One field as readers would see it, whether it changed, what was said about it, and the place to comment."""

    field: Shown
    changed: Difference | None
    comments: tuple[Discussed, ...]
    box: Box


@dataclass(frozen=True)
class Part:
    """A section of the record."""

    name: str
    heading: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Refusal:
    """What was refused: the name of the box, why, and with how many open comments it would be done all the same."""

    where: str
    sentence: str
    despite: int = 0


@dataclass(frozen=True)
class Typed:
    """What stands in the boxes, by their names, and what was refused of it."""

    texts: Mapping[str, str]
    refusal: Refusal | None = None

    def box(self, name: str, at: str) -> Box:
        """The box of the name. at : its id on the page."""
        fault = self.refusal.sentence if self.refusal and self.refusal.where == name else ""
        return Box(name, at, self.texts.get(name, ""), fault)


@dataclass(frozen=True)
class ReviewPage:
    """Everything that the template shows."""

    record: Record
    kind: str
    title: str
    written: str
    state: str
    steps: tuple[Step, ...]
    opinions: tuple[Judged, ...]
    parts: tuple[Part, ...]
    gone: tuple[Difference, ...]
    since: tuple[Difference, ...] | None
    first_time: bool
    changes: int
    whole: tuple[Discussed, ...]
    whole_box: Box
    reason_box: Box
    despite: int
    open_comments: int
    score: int
    completeness: str
    mends: tuple[form.Mend, ...]
    attachments: tuple[Attached, ...]
    reason_why: str
    edits: bool
    judges: bool
    confirms: bool
    in_review: bool
    sent_back: bool
    to_submit: bool


def review_page(record: Record, language: str, user: Any, typed: Typed) -> ReviewPage:
    """The page as the person may see it, with what she has typed in it."""
    newest = newest_of(record)
    content = seen_content(user, record, newest.content)
    before = seen_content(user, record, record.content) if record.live else {}
    changed = {one.name: one for one in differences(record.kind, before, content, language)} if record.live else {}
    comments = comments_on(record, language)
    step = open_step(record)
    state = record.current_workflow_state
    sent_back = state is not None and state.status == state.STATUS_NEEDS_CHANGES
    edits = can_edit(user, record)
    score, words = form.completeness_words(record.kind, newest.content, language)
    faults = document.faults_of(record.kind, newest.content, publishing=True)
    return ReviewPage(
        record=record,
        kind=wording.kind_name(record.kind, language),
        title=newest.content.get("title", record.key),
        written=record.language,
        state=_state(record, step, sent_back, language),
        steps=tuple(_steps(record, step or (_asked(record) if sent_back else None), sent_back, language)),
        opinions=tuple(_opinions(record, language)),
        parts=tuple(_parts(record, content, changed, comments, typed, Reading(
            language, user.time_zone, related.in_languages(keys_in(record.kind, content), language)
        ))),
        gone=tuple(one for name, one in changed.items() if content.get(name) is None),
        since=_since(record, content, user, language) if step is not None else None,
        first_time=not record.live,
        changes=len(changed),
        whole=tuple(_discussed(said, typed) for said in comments if not said.path),
        whole_box=typed.box("comment-", "c-whole"),
        reason_box=typed.box("reason", "reason"),
        despite=typed.refusal.despite if typed.refusal else 0,
        open_comments=sum(not one.resolved for one in comments),
        score=score,
        completeness=words,
        mends=form.to_mend(record.kind, faults, language),
        attachments=attached_to(record, language),
        reason_why=t(
            "review-reason-public" if publishes_opinions(record.kind) else "review-reason-inside", language,
            least=LEAST_REASON,
        ),
        edits=edits,
        judges=can_judge(user, record),
        confirms=can_confirm(user, record),
        in_review=step is not None,
        sent_back=sent_back,
        to_submit=edits and step is None and (not record.live or record.has_unpublished_changes or sent_back),
    )  # fmt: skip


def _state(record: Record, step: str | None, sent_back: bool, language: str) -> str:
    if step is not None:
        waits = wording.step_name(step, language).lower()
        return t("review-state-open", language, step=waits)
    if sent_back:
        return t("review-state-back", language)
    if not record.live:
        return t("review-state-archived" if record.version else "review-state-draft", language)
    return t("review-state-changed" if record.has_unpublished_changes else "review-state-published", language)


def _asked(record: Record) -> str | None:
    """The step that asked for changes, where one has."""
    last = Opinion.objects.filter(record=record).order_by("-given_at", "-pk").first()
    return last.step if last is not None and last.verdict == Opinion.Verdict.CHANGES else None


def _since(record: Record, content: Mapping[str, Any], user: Any, language: str) -> tuple[Difference, ...] | None:
    """What differs from the revision at which changes were asked for; None where none were."""
    last = Opinion.objects.filter(record=record).select_related("revision").order_by("-given_at", "-pk").first()
    if last is None or last.revision is None or last.verdict != Opinion.Verdict.CHANGES:
        return None
    before = seen_content(user, record, last.revision.as_object().content)
    return differences(record.kind, before, content, language)


def _steps(record: Record, step: str | None, sent_back: bool, language: str) -> Iterable[Step]:
    """The steps of the kind's review in order, with who approved those that are behind."""
    names = get_kind(record.kind).steps
    now = names.index(step) if step in names else None
    given = {
        one.step: one
        for one in Opinion.objects.filter(record=record, verdict=Opinion.Verdict.APPROVED).select_related("author")
    }
    for place, name in enumerate(names):
        label = wording.step_name(name, language)
        opinion = given.get(name)
        if now is not None and place == now:
            yield Step(label, "now", t("review-step-back" if sent_back else "review-step-now", language))
        elif opinion is not None and (now is None or place < now):
            yield Step(label, "done", t("review-step-done", language, name=_name(opinion.author, language)))
        else:
            yield Step(label, "later", t("review-step-later", language))


def _name(author: Any, language: str) -> str:
    return author.shown_name if author else t("catalogue-somebody", language)


def _opinions(record: Record, language: str) -> Iterable[Judged]:
    for one in Opinion.objects.filter(record=record).select_related("author").order_by("-given_at", "-pk"):
        yield Judged(
            wording.step_name(one.step, language), wording.verdict_name(one.verdict, language),
            _name(one.author, language), one.given_at, one.reason,
        )  # fmt: skip


def _discussed(said: form.Said, typed: Typed) -> Discussed:
    return Discussed(said, typed.box(f"answer-{said.number}", f"a-{said.number}"))


def _parts(
    record: Record, content: Mapping[str, Any], changed: Mapping[str, Difference], comments: tuple[form.Said, ...],
    typed: Typed, reading: Reading,
) -> Iterable[Part]:  # fmt: skip
    fields = fields_of(record.kind)
    by_name: dict[str, tuple[Discussed, ...]] = {}
    for said in comments:
        name = said.path.split(".")[0]
        by_name[name] = (*by_name.get(name, ()), _discussed(said, typed))
    for section in sections_of(record.kind):
        values = tuple(
            Value(
                shown(record.kind, fields[field.name], content[field.name], (), reading),
                changed.get(field.name),
                by_name.get(field.name, ()),
                typed.box(f"comment-{field.name}", f"c-{field.name}"),
            )
            for field in section.fields
            if content.get(field.name) is not None
        )
        if values:
            yield Part(section.name, wording.section_name(record.kind, section.name, reading.language), values)
