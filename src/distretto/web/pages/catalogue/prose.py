"""Text with headings, lists and links as members write it, made safe: no markup of theirs reaches the page as it is."""

from __future__ import annotations

from functools import cache

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_TAGS = {"p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br", "code", "hr"}
_FIRST_HEADING = 3


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False})


def prose_html(text: str) -> SafeString:
    """The text as HTML; its headings stand below those of the page."""
    tokens = _reader().parse(text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + _FIRST_HEADING - 1)}"
    made = _reader().renderer.render(tokens, _reader().options, {})
    return mark_safe(nh3.clean(made, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto"}))
