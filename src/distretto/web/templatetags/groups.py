"""What working groups have to do with the thing that a page is about: `{% threads_of "record:KEY" %}`."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context

from distretto.web.pages.groups.abouts import named
from distretto.web.pages.groups.discussion import threads_about

register = template.Library()


@register.inclusion_tag("groups/threads_of.html", takes_context=True)
def threads_of(context: Context, about: str) -> dict[str, Any]:
    """The discussions on something, and the way to begin one for whoever is signed in."""
    user, language = context["user"], context["language"]
    may = user.is_authenticated and named(about, language) is not None
    return {
        "threads": threads_about(about, user, language), "language": language,
        "discuss": f"/{language}/discuss/?about={about}" if may else "",
    }  # fmt: skip
