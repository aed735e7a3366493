"""What a finding can be pinned to: proposals, recommendations, plans and pilots of one's groups, and one's records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.domain.queries.waiting import own_lists, records_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.domain.planning import plan_path
from distretto.groups.domain.proposal_texts import proposal_path
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import Pilot, Plan, Proposal, Recommendation, WorkingGroup
from distretto.groups.rights import readable_groups, standing
from distretto.rendering.text import t

MOST = 60


@dataclass(frozen=True)
class Target:
    """Something that rests on findings. path : its page, without the language; group : whose it is, None for a record.

    writes : whether the person may pin to it and answer its marks.
    """

    about: str
    kind: str
    words: str
    path: str
    group: WorkingGroup | None
    writes: bool


def target_of(about: str, user: Any, language: str) -> Target | None:
    """The thing of that name, for whoever may read it; None for others, and where there is none."""
    what, _, which = about.partition(":")
    if what == "record":
        return _record(which, user, language)
    known = _OF_GROUPS.get(what)
    if known is None or not which.isdigit():
        return None
    model, path = known
    one = model.objects.filter(pk=int(which), group__in=readable_groups(user)).select_related("group").first()
    if one is None or _hidden(one, user):
        return None
    return _target(what, one, path(one), user, language)


def targets_for(user: Any, language: str) -> tuple[Target, ...]:
    """What a person may pin to: what her groups are at, the latest first, then her records."""
    groups = [one for one in readable_groups(user) if standing(user, one).proposes]
    return (*_of_groups(groups, user, language), *_own_records(user, language))


def _of_groups(groups: list[WorkingGroup], user: Any, language: str) -> Iterator[Target]:
    for what, (model, path) in _OF_GROUPS.items():
        for one in model.objects.filter(group__in=groups).select_related("group").order_by("-pk")[:MOST]:
            if not getattr(one, "ended", "") and not getattr(one, "withdrawn_at", None):
                yield _target(what, one, path(one), user, language)


def _own_records(user: Any, language: str) -> Iterator[Target]:
    for record in records_of(own_lists(user)["published"][:MOST]):
        if record.original_id is None:
            path = _without(record_address("", record.key))
            yield Target(f"record:{record.key}", t("about-record", language), record.title, path, None, True)


def _record(key: str, user: Any, language: str) -> Target | None:
    record = in_language(key, language)
    if record is None:
        return None
    whole: Record = record.original or record
    path = _without(record_address("", key))
    return Target(f"record:{key}", t("about-record", language), record.title, path, None, can_edit(user, whole))


def _target(what: str, one: Any, path: str, user: Any, language: str) -> Target:
    writes = standing(user, one.group).proposes
    return Target(f"{what}:{one.pk}", t(f"about-{what}", language), one.title, path, one.group, writes)


def _hidden(one: Any, user: Any) -> bool:
    """A recommendation that is not published is its coordinators' alone."""
    draft = isinstance(one, Recommendation) and one.published_at is None
    return draft and not standing(user, one.group).coordinates


def _without(address: str) -> str:
    """A page's path without the language."""
    return "/" + address.lstrip("/")


_OF_GROUPS: dict[str, tuple[Any, Callable[[Any], str]]] = {
    "proposal": (Proposal, proposal_path),
    "recommendation": (Recommendation, recommendation_path),
    "plan": (Plan, plan_path),
    "pilot": (Pilot, pilot_path),
}
