"""The pilots of a page's thing: `{% pilots_of recommendation %}`, and on a record's page `{% pilots_with key %}`."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context

from distretto.groups.called import group_path
from distretto.groups.models import Recommendation
from distretto.groups.rights import standing
from distretto.web.pages.groups.pilots import lines_from, lines_with

register = template.Library()


@register.inclusion_tag("groups/pilots_of.html", takes_context=True)
def pilots_of(context: Context, one: Recommendation) -> dict[str, Any]:
    """The pilots of a published recommendation for who may read its group, and the way to start one."""
    language, found = context["language"], standing(context["user"], one.group)
    starts = found.coordinates and one.published_at is not None and one.withdrawn_at is None
    way = f"/{language}{group_path(one.group.key, f'pilots/new/?recommendation={one.pk}')}"
    return {
        "lines": lines_from(f"recommendation:{one.pk}", language) if found.reads else (), "language": language,
        "starts": way if starts else "",
    }  # fmt: skip


@register.inclusion_tag("groups/pilots_of.html", takes_context=True)
def pilots_with(context: Context, record: str) -> dict[str, Any]:
    """The working groups' pilots that a record of the catalogue belongs to."""
    language = context["language"]
    return {"lines": lines_with(record, context["user"], language), "language": language, "starts": ""}
