"""The form by which a group is opened or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.groups.models import WorkingGroup
from distretto.rendering.text import LANGUAGES, t
from distretto.rendering.time_zones import Zones, zones_with
from distretto.themes.analysis import THEME_IDS
from distretto.web.pages.catalogue.form import Option

FIELDS = ("title", "about", "openness", "language", "time_zone", "area", "theme")


@dataclass(frozen=True)
class GroupForm:
    """The form as it stands or as it was typed, with what is wrong by field. own_theme : of a theme's own group, which
    has the theme's name."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    openness: tuple[Option, ...]
    languages: tuple[Option, ...]
    themes: tuple[Option, ...]
    zones: Zones
    own_theme: bool


def group_form(
    group: WorkingGroup | None, user: Any, language: str, typed: Mapping[str, str] | None,
    faults: Mapping[str, str] | None = None,
) -> GroupForm:
    """The form of a group, or of a new one with the person's own language, region and time zone."""
    if typed is not None:
        values = {name: typed.get(name, "") for name in FIELDS}
    elif group is not None:
        values = {name: getattr(group, name) for name in FIELDS}
    else:
        first = {"openness": WorkingGroup.Openness.MEMBERS, "language": language, "time_zone": user.time_zone}
        values = {**dict.fromkeys(FIELDS, ""), **first, "area": user.region}
    return GroupForm(
        values=values,
        faults=faults or {},
        openness=tuple(
            Option(one, t("group-openness", language, openness=one), one == values["openness"])
            for one in WorkingGroup.Openness.values
        ),
        languages=tuple(Option(code, name, code == values["language"]) for code, name in LANGUAGES.items()),
        themes=tuple(Option(one, t(f"theme-{one}", language), one == values["theme"]) for one in THEME_IDS),
        zones=zones_with(values["time_zone"], language),
        own_theme=group is not None and bool(group.theme) and not group.title,
    )
