"""The page of a record's review: what it says beside what changed, comments at the fields, the steps and opinions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue import document, wording
from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.queries.unseen import unseen_fields
from distretto.catalogue.domain.reviewing import LEAST_REASON, publishes_opinions
from distretto.catalogue.domain.translating import has_words
from distretto.catalogue.doubts import doubts_of, gaps_of
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of, get_kind, sections_of
from distretto.catalogue.models import Opinion, Record
from distretto.catalogue.rights import can_edit, can_judge, confirming_for, open_step, seen_content
from distretto.people.models import Organisation
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.attached import Attached, attached_to
from distretto.web.pages.catalogue.comments import comments_on
from distretto.web.pages.catalogue.doubted import Mark, mark_at, marks_of, marks_seen
from distretto.web.pages.catalogue.hidden import readable, report_address
from distretto.web.pages.catalogue.spoken import Spoken, spoken_in
from distretto.web.pages.catalogue.values import Linked, Reading, Shown, keys_in, related_keys, shown


@dataclass(frozen=True)
class Step:
    """One step of the review: approved, now, or later; by whom and when."""

    name: str
    state: str
    words: str


@dataclass(frozen=True)
class Judged:
    """An opinion that was given: whose step, what it decided, why, and in which language."""

    step: str
    verdict: str
    author: str
    at: Any
    reason: str
    spoken: Spoken
    report: str = ""
    mark: str = ""
    unseen: str = ""


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
    """One field as readers would see it, whether it changed, what was said about it, and the place to comment; of a
    translation what the original says there."""

    field: Shown
    changed: Difference | None
    comments: tuple[Discussed, ...]
    box: Box
    original: Shown | None = None


@dataclass(frozen=True)
class Original:
    """What a translation translates: the language in which it was written, and that in words."""

    written: str
    words: str


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
    spoken: tuple[form.Option, ...]
    despite: int
    open_comments: int
    score: int
    completeness: str
    mends: tuple[form.Mend, ...]
    doubts: tuple[form.Mend, ...]
    attachments: tuple[Attached, ...]
    reason_why: str
    edits: bool
    judges: bool
    published: bool
    confirms: bool
    confirms_published: bool
    confirming: tuple[Organisation, ...]
    submit_fault: str
    in_review: bool
    sent_back: bool
    to_submit: bool
    unseen: str
    marks: tuple[Mark, ...]
    marks_seen: str
    confirm_fault: str
    refused: tuple[form.Mend, ...]
    original: Original | None


def review_page(record: Record, language: str, user: Any, typed: Typed, *, published: bool = False) -> ReviewPage:
    """The page as the person may see it, with what she has typed in it. published : what is published alone, as its
    region confirms it, with nothing of drafts and reviews."""
    newest = record if published else newest_of(record)
    content = seen_content(user, record, newest.content)
    before = seen_content(user, record, record.content) if record.live else {}
    changed = {one.name: one for one in differences(record.kind, before, content, language)} if record.live else {}
    comments = () if published else comments_on(record, language, user)
    step = None if published else open_step(record)
    state = None if published else record.current_workflow_state
    sent_back = state is not None and state.status == state.STATUS_NEEDS_CHANGES
    edits, confirming = can_edit(user, record) and not published, confirming_for(user, record)
    judges = can_judge(user, record) and not published
    as_published = newest.content == record.content
    unseen = _labels(record.kind, unseen_fields(user, record, newest.content), language)
    score, words = form.completeness_words(record.kind, newest.content, language)
    faults = () if published else document.faults_of(record.kind, newest.content, publishing=True)
    return ReviewPage(
        record=record,
        kind=wording.kind_name(record.kind, language),
        title=newest.content.get("title", record.key),
        written=record.language,
        state=t("review-state-read", language) if published else _state(record, step, sent_back, language),
        steps=() if published else _steps(record, step or (_asked(record) if sent_back else None), sent_back, language),
        opinions=() if published else tuple(_opinions(record, language, user)),
        parts=tuple(_parts(record, content, changed, comments, typed, Reading(
            language, user.time_zone,
            related.in_languages(keys_in(record.kind, content) | related_keys(content), language),
        ))),
        gone=tuple(one for name, one in changed.items() if content.get(name) is None),
        since=_since(record, content, user, language) if step is not None else None,
        first_time=not record.live,
        changes=len(changed),
        whole=tuple(_discussed(said, typed) for said in comments if not said.path),
        whole_box=typed.box("comment-", "c-whole"),
        reason_box=typed.box("reason", "reason"),
        spoken=_spoken(record, typed.texts.get("reason-language", language), language),
        despite=typed.refusal.despite if typed.refusal else 0,
        open_comments=sum(one.waits for one in comments),
        score=score,
        completeness=words,
        mends=form.to_mend(record.kind, faults, language),
        doubts=() if published else _doubts(record.kind, content, language),
        attachments=attached_to(record, language),
        reason_why=t(
            "review-reason-public" if publishes_opinions(record.kind) else "review-reason-inside", language,
            least=LEAST_REASON,
        ),
        edits=edits,
        judges=judges,
        published=published,
        confirms=bool(confirming) and as_published,
        confirms_published=bool(confirming) and not as_published,
        confirming=confirming,
        submit_fault=typed.refusal.sentence if typed.refusal and typed.refusal.where == "submit" else "",
        in_review=step is not None,
        sent_back=sent_back,
        to_submit=edits and step is None and (not record.live or record.has_unpublished_changes or sent_back),
        unseen=t("review-unseen-changed" if record.live else "review-unseen-first", language, fields=unseen)
        if unseen else "",
        marks=marks_of(record, user, language),
        marks_seen=marks_seen(record),
        confirm_fault=typed.refusal.sentence if typed.refusal and typed.refusal.where == "confirm" else "",
        refused=_refused(typed.refusal, judges, comments),
        original=_original(record, language),
    )  # fmt: skip


def _original(record: Record, language: str) -> Original | None:
    if record.original is None:
        return None
    written = record.original.language
    name = wording.code_label("languages", written, language)
    return Original(written, t("review-original", language, name=name))


def _doubts(kind: str, content: Mapping[str, Any], language: str) -> tuple[form.Mend, ...]:
    """What deserves a second look, and what is missing, each with the place of its field where that is shown."""
    return tuple(
        form.Mend(f"v-{one.name}" if content.get(one.name) is not None else "", wording.say_fault(kind, one, language))
        for one in (*doubts_of(kind, content), *gaps_of(kind, content))
    )


def _refused(refusal: Refusal | None, judges: bool, comments: tuple[form.Said, ...]) -> tuple[form.Mend, ...]:
    """What was refused, as the summary at the head of the page says it, with the place that it is about; what stands at
    the head already is not said twice. An approval also leads to the comments that it would pass over."""
    if refusal is None or refusal.where in ("submit", "confirm"):
        return ()
    act, _, at = refusal.where.partition("-")
    place = {"comment": f"c-{at or 'whole'}", "answer": f"a-{at}"}.get(act, "reason" if judges else "")
    waiting = [said for said in comments if said.waits] if refusal.despite else []
    return (
        form.Mend(place, refusal.sentence),
        *(form.Mend(f"comment-{said.number}", said.text[:160]) for said in waiting),
    )


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


def _steps(record: Record, step: str | None, sent_back: bool, language: str) -> tuple[Step, ...]:
    """The steps of the review, where there is or was one or is one to come."""
    steps = tuple(_each_step(record, step, sent_back, language))
    waits = not record.live or record.has_unpublished_changes
    return steps if waits or any(one.state != "later" for one in steps) else ()


def _each_step(record: Record, step: str | None, sent_back: bool, language: str) -> Iterable[Step]:
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


def _opinions(record: Record, language: str, user: Any) -> Iterable[Judged]:
    for one in Opinion.objects.filter(record=record).select_related("author", "hidden_by").order_by("-given_at", "-pk"):
        yield Judged(
            wording.step_name(one.step, language), wording.verdict_name(one.verdict, language),
            _name(one.author, language), one.given_at,
            readable(one, user, language), spoken_in(one, language), report_address(record, one, language),
            mark_at(one, language), _labels(record.kind, one.unseen, language),
        )  # fmt: skip


def _labels(kind: str, names: Sequence[str], language: str) -> str:
    return ", ".join(wording.field_label(kind, name, language) for name in names)


def _spoken(record: Record, chosen: str, language: str) -> tuple[form.Option, ...]:
    """The languages in which an opinion may be written: those of the pages, and the record's."""
    codes = dict.fromkeys((*LANGUAGES, record.language))
    return tuple(form.Option(code, wording.code_label("languages", code, language), code == chosen) for code in codes)


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
    first = record.original.content if record.original is not None else {}
    translated = {name: first[name] for name, field in fields.items() if name in first and has_words(field)}
    for section in sections_of(record.kind):
        values = tuple(
            Value(
                _shown(record.kind, fields[field.name], content.get(field.name), reading),
                changed.get(field.name),
                by_name.get(field.name, ()),
                typed.box(f"comment-{field.name}", f"c-{field.name}"),
                shown(record.kind, fields[field.name], translated[field.name], (), reading)
                if field.name in translated else None,
            )
            for field in section.fields
            if content.get(field.name) is not None or field.name in translated
        )  # fmt: skip
        if values:
            yield Part(section.name, wording.section_name(record.kind, section.name, reading.language), values)


def _shown(kind: str, declared: Field, value: Any, reading: Reading) -> Shown:
    """The field with its value; of a translation in which it is still missing, that it is."""
    if value is not None:
        return shown(kind, declared, value, (), reading)
    said = Linked(t("review-untranslated", reading.language))
    return Shown(declared.name, wording.field_label(kind, declared.name, reading.language), (), "words", (said,))
