"""Who is told of what happens to a record, by mail: those who decide, those who write, those who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Q
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

from distretto.catalogue.models import FieldComment, Opinion, PrivateGrant, Record, Suggestion
from distretto.catalogue.models.steps import themes_of
from distretto.catalogue.wording import field_label, kind_name, step_name
from distretto.people.addresses import people_at
from distretto.people.models import Membership, ThemeRole, User
from distretto.people.post import post
from distretto.people.roles import REVIEWERS
from distretto.rendering.text import t


def instead_of_wagtail() -> None:
    """Take the places of the receivers with which Wagtail writes to administrators, in English and with addresses of
    its admin: it finds them taken when it starts. Call it before Wagtail's own apps are ready."""
    for signal, sender, place in _WAGTAILS:
        signal.connect(_nothing, sender=sender, dispatch_uid=f"{place}_email_notification")


def _nothing(**_: Any) -> None:
    """What ours stand in for."""


_WAGTAILS = (
    (task_submitted, TaskState, "group_approval_task_submitted"),
    (workflow_submitted, WorkflowState, "workflow_state_submitted"),
    (workflow_rejected, WorkflowState, "workflow_state_rejected"),
    (workflow_approved, WorkflowState, "workflow_state_approved"),
)


def editors_of(record: Record) -> list[User]:
    """The editors of its organisation; its author while it has none."""
    if record.organisation_id is None:
        return [record.created_by] if record.created_by else []
    active = Membership.objects.filter(organisation_id=record.organisation_id, state=Membership.State.ACTIVE)
    return list(User.objects.filter(pk__in=active.values("user_id"), is_active=True))


def deciders_of(record: Record, step: str) -> list[User]:
    """Those who decide a step: reviewers, or the coordinators or experts of its themes; where there is none, the
    administrators."""
    if step == "reviewer":
        found = User.objects.filter(groups__name=REVIEWERS, is_active=True)
    else:
        roles = ThemeRole.objects.filter(role=step, theme__in=themes_of(record))
        found = User.objects.filter(pk__in=roles.values("user_id"), is_active=True)
    people = list(found.exclude(pk=record.created_by_id))
    return people or list(User.objects.filter(is_superuser=True, is_active=True))


def tell_submitted(record: Record, step: str | None, by: Any) -> None:
    """Tell those who decide the step that a record waits for them."""
    if step is not None:
        others = (person for person in deciders_of(record, step) if person.pk != _pk(by))
        post(others, "mail-submitted", lambda language: {
            **_named(record, language), "step": step_name(step, language).lower(), "by": _by(by),
        })  # fmt: skip


def tell_many_submitted(submitted: Iterable[tuple[Record, str | None]], by: Any) -> None:
    """Tell everybody who decides the step of some of the records, in one mail, how many wait for her."""
    people: dict[int, User] = {}
    counts: Counter[int] = Counter()
    for record, step in submitted:
        for person in deciders_of(record, step) if step is not None else ():
            people[person.pk] = person
            counts[person.pk] += 1
    for pk, person in people.items():
        if pk != _pk(by):
            _tell_many_wait(person, counts[pk], by)


def _tell_many_wait(person: User, n: int, by: Any) -> None:
    post([person], "mail-submitted-many", lambda _: {"n": n, "by": _by(by), "path": "/account/#to-judge"})


def tell_decided(record: Record, verdict: str, reason: str, by: Any, unseen: Sequence[str] = ()) -> None:
    """Tell the editors what a step decided, and why. unseen : the private fields that whoever decided did not see."""

    def told(language: str) -> Mapping[str, Any]:
        names = ", ".join(field_label(record.kind, name, language) for name in unseen)
        said = t("mail-decided-unseen", language, fields=names) if unseen else ""
        return {**_named(record, language), "reason": f"{reason}\n\n{said}".strip(), "by": _by(by)}

    key = "mail-approved" if verdict == Opinion.Verdict.APPROVED else "mail-sent-back"
    post((person for person in editors_of(record) if person.pk != _pk(by)), key, told)


def tell_commented(comment: FieldComment) -> None:
    """Tell the editors, and everybody who has said something about the record, of a comment or an answer."""
    record = comment.record
    took_part = User.objects.filter(
        Q(pk__in=FieldComment.objects.filter(record=record).values("author_id"))
        | Q(pk__in=Opinion.objects.filter(record=record).values("author_id"))
    )
    others = [person for person in (*editors_of(record), *took_part) if person.pk != comment.author_id]

    def told(language: str) -> Mapping[str, Any]:
        where = field_label(record.kind, comment.path, language) if comment.path else t("review-whole", language)
        return {**_named(record, language), "field": where, "text": comment.text, "by": _by(comment.author)}

    post(others, "mail-answered" if comment.answers_id else "mail-commented", told)


def tell_granted(grant: PrivateGrant) -> None:
    """Tell those who are named that they may see the private fields of a record, or will once they have confirmed
    their address. Of reviewers and coordinators there are many, who find it on the record."""
    record = grant.record
    see: list[User] = []
    wait: list[User] = []
    if grant.organisation_id:
        active = Membership.objects.filter(organisation_id=grant.organisation_id, state=Membership.State.ACTIVE)
        see = list(User.objects.filter(pk__in=active.values("user_id"), is_active=True))
    elif grant.email:
        see, wait = people_at(grant.email)
    for people, key, path in (
        (see, "mail-let-see", f"/catalogue/{record.key}/"), (wait, "mail-let-see-waiting", "/accounts/email/")
    ):
        _tell_granted(grant, [person for person in people if person.pk != grant.given_by_id], key, path)


def _tell_granted(grant: PrivateGrant, people: list[User], key: str, path: str) -> None:
    post(
        people, key,
        lambda language: {
            **_named(grant.record, language), "by": _by(grant.given_by), "email": grant.email, "path": path,
        },
        why="mail-let-see-why",
    )  # fmt: skip


def answerers_of(suggestion: Suggestion) -> list[User]:
    """Who decides on a suggestion: the editors of the record; where it belongs to no organisation, and so to nobody in
    particular, the editors of its region, the coordinators of its themes, else the reviewers or administrators."""
    record = suggestion.record
    found = list(editors_of(record))
    if record.organisation_id is None:
        regions = record.content.get("regions", ())
        verified = Membership.objects.filter(
            state=Membership.State.ACTIVE, organisation__verified=True, user__is_active=True
        ).select_related("user", "organisation")
        found += [
            one.user for one in verified
            if any(region.startswith(code) for code in one.organisation.regions for region in regions if code)
        ]  # fmt: skip
        roles = ThemeRole.objects.filter(role="coordinator", theme__in=record.content.get("themes", ()))
        found += User.objects.filter(pk__in=roles.values("user_id"), is_active=True)
    others = [person for person in found if person.pk != suggestion.by_id]
    reviewers = User.objects.filter(groups__name=REVIEWERS, is_active=True).exclude(pk=suggestion.by_id)
    return others or list(reviewers) or list(User.objects.filter(is_superuser=True, is_active=True))


def tell_suggested(suggestion: Suggestion) -> None:
    """Tell those who decide on a suggestion that it is there."""
    record = suggestion.record

    def told(language: str) -> Mapping[str, Any]:
        labels = ", ".join(field_label(record.kind, name, language) for name in suggestion.values)
        path = f"/catalogue/{record.key}/suggestions/{suggestion.pk}/"
        return {**_named(record, language), "by": suggestion.by_name, "fields": labels, "path": path}

    post(answerers_of(suggestion), "mail-suggested", told)


def tell_ask_again(person: User, records: list[Record]) -> None:
    """Ask an editor whether records are still so."""
    titles = "\n".join(f"- {record.title}" for record in records)
    post([person], "mail-ask-again", lambda _: {"n": len(records), "titles": titles, "path": "/account/#ask-again"})


def _named(record: Record, language: str) -> dict[str, Any]:
    written = f"?in={record.language}" if record.original_id else ""
    return {
        "title": record.title or record.key, "kind": kind_name(record.kind, language),
        "path": f"/catalogue/{record.key}/review/{written}",
    }  # fmt: skip


def _by(person: Any) -> str:
    return person.shown_name if person is not None else "Distretto"


def _pk(person: Any) -> int | None:
    return person.pk if person is not None else None
