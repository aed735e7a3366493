"""Working groups: opening, changing and closing them."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.classifications.transliteration import folded
from distretto.groups.domain.acting import act, locked, part_of, text_hash
from distretto.groups.domain.errors import NotRight, no_such_area
from distretto.groups.models import Member, WorkingGroup
from distretto.groups.rights import require_coordinates
from distretto.people.roles import require_signed_in
from distretto.rendering.text import LANGUAGES
from distretto.themes.analysis import THEME_IDS

LONGEST_TITLE, LONGEST_ABOUT = 200, 5_000


@transaction.atomic
def open_group(
    *, by: Any, title: str, about: str, openness: str, language: str, time_zone: str, area: str = "", theme: str = "",
) -> WorkingGroup:
    """Open a group; who opens it coordinates it. Raises NotRight with the field. Logged as `group-opened`."""
    require_signed_in(by)
    said = _right(title, about, openness, language, time_zone, area, theme)
    group = WorkingGroup.objects.create(key=_free_key(said["title"]), opened_by=by, **said)
    part_of(group=locked(group), user=by, state=Member.State.ACTIVE, role=Member.Role.COORDINATOR)
    act(group=group, by=by, what="group-opened", about=f"group:{group.key}", content=_content(group))
    return group


@transaction.atomic
def change_group(
    *, by: Any, group: WorkingGroup, title: str, about: str, openness: str, language: str, time_zone: str,
    area: str = "",
) -> None:
    """Change what is said of a group; a theme's group keeps the theme's name. Logged as `group-changed`."""
    require_coordinates(by, group)
    named = title or (group.title if not group.theme else "")
    said = _right(named, about, openness, language, time_zone, area, group.theme, nameless=not group.title)
    for column, value in said.items():
        setattr(group, column, value)
    group.save(update_fields=list(said))
    act(group=group, by=by, what="group-changed", about=f"group:{group.key}", content=_content(group))


@transaction.atomic
def close_group(*, by: Any, group: WorkingGroup) -> None:
    """Close a group down: it stays readable, and nothing more is written in it. Logged as `group-closed`."""
    require_coordinates(by, group)
    act(group=group, by=by, what="group-closed", about=f"group:{group.key}")
    group.closed_at = timezone.now()
    group.save(update_fields=["closed_at"])


@transaction.atomic
def reopen_group(*, by: Any, group: WorkingGroup) -> None:
    """Open a closed-down group again. Logged as `group-reopened`."""
    group.closed_at = None
    require_coordinates(by, group)
    group.save(update_fields=["closed_at"])
    act(group=group, by=by, what="group-reopened", about=f"group:{group.key}")


def _right(
    title: str, about: str, openness: str, language: str, time_zone: str, area: str, theme: str, *,
    nameless: bool = False,
) -> dict[str, str]:
    """What is said of a group as it is kept; raises NotRight."""
    named = " ".join(title.replace("\x00", "").split())
    told = about.replace("\x00", "").strip()
    if not named and not nameless:
        raise NotRight("title", "group-fault-no-title")
    if len(named) > LONGEST_TITLE:
        raise NotRight("title", "group-fault-long-title", most=LONGEST_TITLE)
    if len(told) > LONGEST_ABOUT:
        raise NotRight("about", "group-fault-long-about", most=LONGEST_ABOUT)
    if openness not in WorkingGroup.Openness.values:
        raise NotRight("openness", "group-fault-no-openness")
    if language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    if time_zone not in available_timezones():
        raise NotRight("time_zone", "group-fault-no-zone")
    if theme and theme not in THEME_IDS:
        raise NotRight("theme", "group-fault-no-theme")
    try:
        where = parse_area(area).id if area.strip() else ""
    except ValueError as error:
        raise no_such_area("area", area, error) from error
    return {
        "title": named, "about": told, "openness": openness, "language": language, "time_zone": time_zone,
        "area": where, "theme": theme,
    }  # fmt: skip


def _content(group: WorkingGroup) -> dict[str, str]:
    return {
        "title": group.title, "about": text_hash(group.about), "openness": group.openness, "area": group.area,
        "theme": group.theme,
    }  # fmt: skip


def _free_key(title: str) -> str:
    stem = slugify(folded(title))[:60].strip("-") or "group"
    key, number = stem, 2
    while key == "new" or WorkingGroup.objects.filter(key=key).exists():
        key, number = f"{stem}-{number}", number + 1
    return key
