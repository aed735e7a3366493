"""The findings that a page's thing rests on: `{% pins_of "proposal:3" %}`."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context

from distretto.web.pages.groups.pins import pins_shown
from distretto.web.pages.groups.targets import target_of

register = template.Library()


@register.inclusion_tag("groups/pins_of.html", takes_context=True)
def pins_of(context: Context, about: str) -> dict[str, Any]:
    """The pins of a thing, with the forms by which who may write on it answers marks and takes pins off."""
    user, language = context["user"], context["language"]
    target = target_of(about, user, language)
    return {
        "pins": pins_shown(about, language, user) if target is not None else (), "about": about, "language": language,
        "writes": target is not None and target.writes, "csrf_token": context.get("csrf_token", ""), "user": user,
    }  # fmt: skip
