"""Words in templates: `{% t "web-regions" %}`, `{% say statement %}`, `{{ sentence|own }}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from django import template
from django.template import Context
from django.utils import timezone
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from distretto.rendering import dates, text, time_zones
from distretto.rendering.reading import emphasised, licence_in_words, provider_in_words
from distretto.web import addresses

register = template.Library()
_INDEX = re.compile(r"_([A-Za-z0-9]+)")


@register.simple_tag(takes_context=True)
def t(context: Context, key: str, **arguments: Any) -> str:
    """The message under a key in the page's language."""
    return text.t(key, context["language"], **arguments)


@register.simple_tag
def once() -> SafeString:
    """A form's own number: sent twice, the form does once what it does (`views/groups/sending.py`)."""
    return mark_safe(f'<input type="hidden" name="once" value="{uuid4()}">')


@register.simple_tag(takes_context=True)
def say(context: Context, statement: Mapping[str, Any]) -> str:
    """A finding's statement in the page's language, without marks of emphasis."""
    return emphasised(text.say(statement, context["language"]))


@register.filter
def own(sentence: str) -> SafeString:
    """The sentence with the reader's own figure, between asterisks in the message, marked as hers."""
    return mark_safe(emphasised(conditional_escape(sentence), '<b class="own">', "</b>"))


@register.filter
def plainly(sentence: str) -> str:
    """The sentence without marks of emphasis."""
    return emphasised(sentence)


@register.filter
def formula(text_: str) -> SafeString:
    """A formula with its indices set low: `x_ri` as x with *ri* below the line."""
    return mark_safe(_INDEX.sub(r"<sub>\1</sub>", conditional_escape(text_)))


@register.filter
def terms(licence: str, language: str) -> str:
    """Terms of reuse in the page's language, where they are known ones."""
    return licence_in_words(licence, language)


@register.filter
def publisher(provider: str, language: str) -> str:
    """Who published data, in the page's language where they are one's own."""
    return provider_in_words(provider, language)


@register.filter
def number(value: float, language: str) -> str:
    """A whole number with the language's separators."""
    return text.write_number(value, language, 0)


@register.simple_tag(takes_context=True)
def kind_name(context: Context, kind: str, count: int = 1) -> str:
    """The name of a kind of record, for one or for several."""
    return text.t(f"kind-{kind}", context["language"], count=count)


@register.filter
def beside(cells: Sequence[Any], others: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Each with the one in the same place of another list: a cell with the column that it stands in."""
    return zip(cells, others, strict=True)


@register.filter
def entry_label(field: Any, language: str) -> str:
    """The label of a field of signing in, in our words; that of a password is the new one where the old is asked."""
    changing = "password2" in field.form.fields
    key = f"entrance-field-{field.name}{'-new' if field.name == 'password1' and changing else ''}"
    return text.t(key, language) if text.has_message(key, language) else str(field.label)


@register.filter
def entry_input(field: Any) -> str:
    """The field itself, without a placeholder that only repeats its label."""
    return str(field.as_widget(attrs={"placeholder": ""}))


@register.filter
def entry_hint(field: Any, language: str) -> str:
    """What a field of signing in wants, in our words; empty where that is plain."""
    key = f"entrance-field-{field.name}-why"
    return text.t(key, language) if text.has_message(key, language) else ""


@register.filter
def moment(at: datetime, language: str) -> str:
    """A date and time in the reader's language and time zone, the zone named."""
    return dates.write_at(at, language, timezone.get_current_timezone_name())


@register.filter
def day(at: datetime, language: str) -> str:
    """The day of a moment in the reader's language and time zone."""
    return dates.write_day(timezone.localtime(at).date().isoformat(), language)


@register.filter
def present_zone(zone: str) -> str:
    """The name under which a time zone stands among those to choose from."""
    return time_zones.present_zone(zone)


@register.simple_tag(takes_context=True)
def region_page(context: Context, area: str, leaf: str = "") -> str:
    """The address of an area's page."""
    return addresses.region_address(context["language"], area, leaf)


@register.simple_tag(takes_context=True)
def theme_page(context: Context, theme: str, area: str = "") -> str:
    """The address of a theme's page."""
    return addresses.theme_address(context["language"], theme, area or None)


@register.simple_tag(takes_context=True)
def theme_title(context: Context, theme: str) -> str:
    """The title of a theme by its id."""
    return text.t(f"theme-{theme}", context["language"])


@register.simple_tag(takes_context=True)
def role_word(context: Context, role: str, part: str) -> str:
    """A word at the door of a role."""
    return text.t(f"web-role-{role}-{part}", context["language"])


@register.simple_tag(takes_context=True)
def dataset(context: Context, name: str) -> str:
    """A data set in a reader's words."""
    return text.write_cell("dataset", name, context["language"])


@register.simple_tag(takes_context=True)
def state(context: Context, name: str) -> str:
    """The state of a vintage in words."""
    return text.t(f"state-{name.replace('_', '-')}", context["language"])


@register.simple_tag(takes_context=True)
def digest_word(context: Context, frequency: str) -> str:
    """How often a digest comes, in words."""
    return text.t(f"catalogue-digest-{frequency.replace('_', '-')}", context["language"])
