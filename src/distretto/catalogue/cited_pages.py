"""The pages that a record's sources and links lead to, in the one form in which two records can be held together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

_GENERAL = 2
"""An address with fewer parts than this is a whole site, which many records share."""
_MOST = 500
"""Characters of an address in the index; longer ones are told apart by the content."""


def addresses_in(content: Mapping[str, Any]) -> tuple[str, ...]:
    """The addresses of sources and links that lead to one page, not to a whole site."""
    lines = [*content.get("sources", ()), *content.get("links", ())]
    stated = (line.get("address") for line in lines if isinstance(line, Mapping))
    return tuple(dict.fromkeys(_plain(one) for one in stated if isinstance(one, str) and _is_page(one)))


def in_index(address: str) -> str:
    """An address as the index has it."""
    return address[:_MOST]


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.netloc) and (bool(parts.query) or len([p for p in parts.path.split("/") if p]) >= _GENERAL)


def _plain(address: str) -> str:
    return address.split("#")[0].rstrip("/").replace("http://", "https://", 1)
