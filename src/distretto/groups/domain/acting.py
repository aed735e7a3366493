"""The log of a group, and telling people: what every verb on the path of a decision ends with.

A verb runs in one transaction, calls `act` once for what it did, and `tell` for those who should know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from distretto.groups.models import Act, Member, Notice, Watch, WorkingGroup

FIRST = "0" * 64
"""What the first line of a log is chained to."""


def text_hash(text: str) -> str:
    """The SHA-256 of a text: by it the log proves what was written without keeping it."""
    return sha256(text.encode("utf-8")).hexdigest()


def line_hash(
    *, group: str, number: int, at: datetime, member: int | None, what: str, about: str,
    content: Mapping[str, Any], previous: str,
) -> str:
    """The hash of a line: SHA-256 of its canonical JSON, with the hash of the line before in it."""
    line = {
        "group": group, "number": number, "at": at.astimezone(timezone.get_fixed_timezone(0)).isoformat(),
        "member": member, "what": what, "about": about, "content": content, "previous": previous,
    }  # fmt: skip
    written = json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(written.encode("utf-8")).hexdigest()


def locked(group: WorkingGroup) -> WorkingGroup:
    """The group, held until the transaction ends: what is decided on it happens one after the other."""
    return WorkingGroup.objects.select_for_update().get(pk=group.pk)


@transaction.atomic
def act(
    *, group: WorkingGroup, by: Any, what: str, about: str, content: Mapping[str, Any] | None = None,
    nameless: bool = False,
) -> Act:
    """Add a line to the group's log.

    by : the person, None for the application itself. nameless : somebody did it whose name is nowhere kept (an
        anonymous participant, a secret vote). Side effect: a person who has no part in the group yet becomes its guest.
    """
    locked(group)
    last = Act.objects.filter(group=group).order_by("-number").values("number", "hash").first()
    number, previous = (last["number"] + 1, last["hash"]) if last else (1, FIRST)
    member = None if nameless else 0 if by is None else part_of(group=group, user=by).number
    at = timezone.now()
    told = dict(content or {})
    made = line_hash(
        group=group.key, number=number, at=at, member=member, what=what, about=about, content=told, previous=previous,
    )  # fmt: skip
    return Act.objects.create(
        group=group, number=number, at=at, by=None if nameless else by, member=member, what=what, about=about,
        content=told, previous=previous, hash=made,
    )  # fmt: skip


def part_of(*, group: WorkingGroup, user: Any, **columns: Any) -> Member:
    """The person's part in the group; a guest's where she has none. Call it in a transaction that holds the group."""
    there = Member.objects.filter(group=group, user=user).first()
    if there is not None:
        return there
    highest = Member.objects.filter(group=group).aggregate(highest=Max("number"))["highest"] or 0
    wanted = {"state": Member.State.GUEST, "language": user.language, "role": Member.Role.OBSERVER, **columns}
    return Member.objects.create(group=group, user=user, number=highest + 1, **wanted)


def tell(
    *, people: Iterable[Any], group: WorkingGroup | None, what: str, topic: str, about: str, path: str,
    arguments: Mapping[str, Any] | None = None, by: Any = None,
) -> int:
    """Tell people something (`notice-WHAT`), each once and never its doer; those who are quiet on it are left alone.

    path : the page that it leads to, without the language. Returns how many were told.
    """
    quiet = set(Watch.objects.filter(about=about, quiet=True).values_list("user_id", flat=True))
    doer = by.pk if by is not None else None
    wanted = {one.pk: one for one in people if one is not None and one.is_active}
    told = [
        Notice(user=one, group=group, what=what, topic=topic, about=about, arguments=dict(arguments or {}), path=path)
        for key, one in wanted.items() if key != doer and key not in quiet
    ]  # fmt: skip
    Notice.objects.bulk_create(told)
    return len(told)


def watch(*, user: Any, about: str, quiet: bool = False) -> None:
    """Let a person be told of what happens to something, or (quiet) no longer."""
    Watch.objects.update_or_create(user=user, about=about, defaults={"quiet": quiet})


def takes_part(*, user: Any, about: str) -> None:
    """A person took part in something: she is told of what happens to it, unless she has said that she is not to be."""
    Watch.objects.get_or_create(user=user, about=about)


def watchers(*abouts: str) -> tuple[Any, ...]:
    """Those who watch any of these."""
    watching = Watch.objects.filter(about__in=abouts, quiet=False).values("user_id")
    return tuple(get_user_model().objects.filter(pk__in=watching, is_active=True).order_by("pk"))


def members_of(group: WorkingGroup, *roles: str) -> tuple[Any, ...]:
    """The active members of the group, in these roles or in any."""
    parts = Member.objects.filter(group=group, state=Member.State.ACTIVE, user__is_active=True)
    if roles:
        parts = parts.filter(role__in=roles)
    return tuple(part.user for part in parts.select_related("user"))


def coordinators_of(group: WorkingGroup) -> tuple[Any, ...]:
    """Those who look after the group: its coordinators and its theme's; where there are none, the administrators."""
    people = get_user_model().objects.filter(is_active=True).order_by("pk")
    parts = Member.objects.filter(group=group, state=Member.State.ACTIVE, role=Member.Role.COORDINATOR)
    look_after = Q(pk__in=parts.values("user_id"))
    if group.theme:
        look_after |= Q(theme_roles__role="coordinator", theme_roles__theme=group.theme)
    return tuple(people.filter(look_after).distinct()) or tuple(people.filter(is_superuser=True))
