"""A page of a long list, and those beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page


@dataclass(frozen=True)
class Beside:
    """Which page it is, of how many, and the addresses of those before and after; empty where there is none."""

    page: int
    pages: int
    previous: str
    next: str


def beside(page: Page[Any], given: Mapping[str, str] | None = None) -> Beside:
    """given : what else the address asks for."""
    asked = {name: value for name, value in (given or {}).items() if value}
    before = "?" + urlencode({**asked, "page": page.number - 1}) if page.has_previous() else ""
    after = "?" + urlencode({**asked, "page": page.number + 1}) if page.has_next() else ""
    return Beside(page.number, page.paginator.num_pages, before, after)
