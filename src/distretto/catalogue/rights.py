"""Who may do what with a record. Pages, endpoints and verbs ask here, and nothing else decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Q

from distretto.catalogue.codes import code_list
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of, get_kind
from distretto.catalogue.models import (
    FieldComment,
    Opinion,
    OwnData,
    PrivateGrant,
    Record,
    Report,
    Suggestion,
    SuggestionAnswer,
)
from distretto.catalogue.models.steps import StepTask, themes_of
from distretto.evidence.classifications.directory import directory
from distretto.people.models import Organisation
from distretto.people.roles import (
    addresses_of,
    can_take_step,
    edits_for,
    has_theme_role,
    is_administrator,
    is_reviewer,
    organisations_of,
    speaking_for,
)

TO_CONFIRM = ("to_confirm", "reviewed")
"""The states in which a published record is when its region has not yet said that it is right."""


def can_see(user: Any, record: Record) -> bool:
    """What is published is public; a draft is seen by its editors and by those who review it."""
    return record.live or can_edit(user, record) or can_judge(user, record) or is_reviewer(user)


def can_know(user: Any, record: Record) -> bool:
    """Whether the person may learn that the record is there: everybody of what was ever published, and of a draft those
    who see it or its review."""
    return record.live or record.version > 0 or can_see(user, record) or can_see_review(user, record)


def can_edit(user: Any, record: Record) -> bool:
    """Its author while it belongs to no organisation, else the organisation's editors; administrators always. Who has
    begun a translation goes on with it. A strategy that is nobody's is written by those who speak for its region."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    if _is_regions_own(record):
        return bool(_of_its_region(user, record))
    if record.organisation_id is None or (record.original_id is not None and record.created_by_id == user.pk):
        return bool(record.created_by_id == user.pk)
    return edits_for(user, record.organisation_id)


def editing(user: Any) -> Callable[[Record], bool]:
    """`can_edit` for many records: the person's memberships are read once."""
    if is_administrator(user):
        return lambda _: True
    if not (user and user.is_authenticated):
        return lambda _: False
    organisations = organisations_of(user)

    def edits(record: Record) -> bool:
        if _is_regions_own(record):
            return bool(_of_its_region(user, record))
        if record.organisation_id is None or (record.original_id is not None and record.created_by_id == user.pk):
            return bool(record.created_by_id == user.pk)
        return record.organisation_id in organisations

    return edits


def _is_regions_own(record: Record) -> bool:
    """Whether a record is a strategy without author and organisation, as the starter and imports bring them."""
    return record.kind == "strategy" and record.organisation_id is None and record.created_by_id is None


def can_write_desk(user: Any, area: str) -> bool:
    """Whether the person writes at the desk of one region or country: the editors of verified organisations that work
    there, and administrators. A composed area has no desk to write at."""
    if area not in directory():
        return False
    return is_administrator(user) or any(
        code and area.startswith(code) for one in speaking_for(user) for code in one.regions
    )


def can_judge(user: Any, record: Record) -> bool:
    """Whether the step of the review that is open is this person's to decide. Nobody judges what she wrote."""
    step = open_step(record)
    if step is None or not can_take_step(user, step, themes_of(record)):
        return False
    return is_administrator(user) or not (record.created_by_id == user.pk or _suggested(user, record))


def _suggested(user: Any, record: Record) -> bool:
    """Whether something that the person suggested was taken into the draft since it was published last."""
    taken = SuggestionAnswer.objects.filter(suggestion__record=record, suggestion__by=user)
    return taken.filter(revision__gt=record.live_revision_id or 0).exists()


def can_see_review(user: Any, record: Record) -> bool:
    """Whether the person reads drafts, comments and opinions: editors, reviewers, and while it is in review those who
    look after its themes."""
    if can_edit(user, record) or is_reviewer(user):
        return True
    in_review = record.current_workflow_state is not None
    return in_review and any(has_theme_role(user, role, themes_of(record)) for role in ("coordinator", "expert"))


def can_translate(user: Any, record: Record) -> bool:
    """Whether the person may translate it: its editors, and the coordinators of its themes what is published."""
    if can_edit(user, record):
        return True
    return record.live and has_theme_role(user, "coordinator", record.content.get("themes", ()))


def confirming_for(user: Any, record: Record) -> tuple[Organisation, ...]:
    """The organisations of the person for which she may say that a published record is right: verified ones that work
    in one of its regions. To have written it is not enough, and no role is: an administrator looks after the
    installation, not after a region."""
    if record.confirmation not in TO_CONFIRM or not record.live:
        return ()
    return _of_its_region(user, record)


def can_confirm(user: Any, record: Record) -> bool:
    """Whether the person may confirm a published record for one of its regions."""
    return bool(confirming_for(user, record))


def speaks_for_region(user: Any, record: Record) -> bool:
    """Whether she may speak for one of its regions, in whatever state the record is."""
    return bool(_of_its_region(user, record))


def _of_its_region(user: Any, record: Record) -> tuple[Organisation, ...]:
    regions = tuple(record.content.get("regions", ()))
    return tuple(
        one for one in speaking_for(user)
        if any(region.startswith(code) for code in one.regions for region in regions if code)
    )  # fmt: skip


def can_suggest(user: Any, record: Record) -> bool:
    """Every member may propose changes to a published original that she does not write herself."""
    if not (user and user.is_authenticated) or not record.live or record.original_id is not None:
        return False
    return not can_edit(user, record)


def can_answer(user: Any, suggestion: Suggestion) -> bool:
    """Who decides on a suggestion: the editors of the record; where it belongs to no organisation also the editors of
    verified organisations of its regions, the coordinators of its themes and the reviewers. Nobody on her own."""
    record = suggestion.record
    if not (user and user.is_authenticated) or suggestion.by_id == user.pk:
        return False
    if can_edit(user, record):
        return True
    if record.organisation_id is not None:
        return False
    themes = record.content.get("themes", ())
    return is_reviewer(user) or has_theme_role(user, "coordinator", themes) or bool(_of_its_region(user, record))


def can_see_suggestion(user: Any, suggestion: Suggestion) -> bool:
    """Whoever made it, and who decides on it."""
    own = bool(user and user.is_authenticated) and suggestion.by_id == user.pk
    return own or can_answer(user, suggestion)


def can_moderate(user: Any) -> bool:
    """Whether the person decides on what is reported, and reads the log of moderation: reviewers, administrators."""
    return is_reviewer(user)


def can_report(user: Any, record: Record, said: Opinion | FieldComment | None = None) -> bool:
    """Whatever somebody can read she can report: published records and their public opinions everybody, the other
    opinions and comments those who see the review."""
    if said is None:
        return record.live
    if said.record_id != record.pk:
        return False
    public = (
        isinstance(said, Opinion) and record.live and said.verdict == Opinion.Verdict.APPROVED
        and said.revision_id == record.live_revision_id and len(get_kind(record.kind).steps) > 1
    )  # fmt: skip
    return public or can_see_review(user, record)


def can_decide_on(user: Any, report: Report) -> bool:
    """Moderators, but not on what is their own; administrators on everything."""
    if is_administrator(user) or not can_moderate(user):
        return is_administrator(user)
    whose = report.said.author_id if report.said is not None else report.record.created_by_id
    return bool(whose != user.pk and report.reporter_id != user.pk)


def can_see_field(user: Any, record: Record, field: Field) -> bool:
    """Private fields are for those who edit the record, and for whom they let see them."""
    return not field.private or seeing_private(user)(record)


def seeing_private(user: Any) -> Callable[[Record], bool]:
    """Whether the person may see the private fields of records: who edits them, and to whom that was granted.

    It holds for a record in all its languages: who may translate it need not see them. What she has is read once.
    """
    if is_administrator(user):
        return lambda _: True
    if not (user and user.is_authenticated):
        return lambda _: False
    edits, granted = editing(user), _granted(user)
    coordinated = _coordinated(user)

    def sees(record: Record) -> bool:
        whole = record if record.original is None else record.original
        if edits(whole) or whole.pk in granted:
            return True
        return whole.pk in coordinated and has_theme_role(user, "coordinator", whole.content.get("themes", ()))

    return sees


def _granted(user: Any) -> frozenset[int]:
    """The records whose private fields the person was let see by name, by an organisation or as a reviewer."""
    to = PrivateGrant.To
    wanted = Q(to=to.ORGANISATION, organisation__in=organisations_of(user))
    wanted |= Q(to=to.PERSON, email__in=addresses_of(user))
    if is_reviewer(user):
        wanted |= Q(to=to.REVIEWERS)
    return frozenset(PrivateGrant.objects.filter(wanted, withdrawn_at=None).values_list("record_id", flat=True))


def _coordinated(user: Any) -> frozenset[int]:
    """The records whose themes' coordinators may see the private fields; whether she is one is asked for each."""
    if not has_theme_role(user, "coordinator", [code.code for code in code_list("themes").codes]):
        return frozenset()
    open_ = PrivateGrant.objects.filter(to=PrivateGrant.To.COORDINATORS, withdrawn_at=None)
    return frozenset(open_.values_list("record_id", flat=True))


def can_keep_for(user: Any, organisation_id: int) -> bool:
    """Whether the person may keep data of the organisation's own: its editors, and administrators."""
    return is_administrator(user) or edits_for(user, organisation_id)


def can_see_own(user: Any, data: OwnData) -> bool:
    """Whether the person may see, ask, replace and delete data that an organisation keeps for itself: who may keep."""
    return can_keep_for(user, data.organisation_id)


def sees_private_of_some(user: Any) -> bool:
    """Whether there is a record of whose private fields the person may see more than others do."""
    if not (user and user.is_authenticated):
        return False
    if is_administrator(user) or organisations_of(user) or _granted(user) or _coordinated(user):
        return True
    return Record.objects.filter(created_by=user, organisation=None).exists()


def open_step(record: Record) -> str | None:
    """The step at which its review stands; None where it is not in review."""
    state = record.current_workflow_task_state
    if state is None or state.status != state.STATUS_IN_PROGRESS:
        return None
    task = state.task.specific
    return task.step if isinstance(task, StepTask) else None


def seen_content(
    user: Any, record: Record, content: dict[str, Any], sees: Callable[[Record], bool] | None = None
) -> dict[str, Any]:
    """The content without what the person may not see. sees : `seeing_private` of her, for many records."""
    declared = fields_of(record.kind)
    private = {name for name in content if name in declared and declared[name].private}
    hidden = private if private and not (sees or seeing_private(user))(record) else set()
    return {name: value for name, value in content.items() if name in declared and name not in hidden}
