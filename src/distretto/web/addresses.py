"""Addresses of our pages. A link made here reproduces what the reader sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest

_SAFE = ":+*.,-_~'"
"""Characters that stand in an area's or a group's address and need no escape (a plus does, in a query)."""


def query(parameters: Mapping[str, Any]) -> str:
    """A query with its question mark, lists as repeated names, empty values left out; empty for none."""
    pairs = [
        (name, item)
        for name, value in parameters.items()
        for item in (value if isinstance(value, list | tuple) else [value])
        if item not in (None, "")
    ]
    return f"?{urlencode(pairs, safe=':*,')}" if pairs else ""


def region_address(language: str, area: str, leaf: str = "") -> str:
    """The page of an area, or a file of it (`brief.pdf`)."""
    return f"/{language}/regions/{quote(area, safe=_SAFE)}/{leaf}"


def theme_address(language: str, theme: str, area: str | None = None) -> str:
    """The page of a theme, the reader's area kept."""
    return f"/{language}/{theme}/{query({'region': area})}"


def finding_address(language: str, analysis: str, parameters: Mapping[str, Any], leaf: str = "", **more: Any) -> str:
    """The page of a finding, or a file of it (`table.csv`), with the parameters that differ from the defaults."""
    theme, _, name = analysis.partition(".")
    return f"/{language}/{theme}/{name}/{leaf}{query({**parameters, **more})}"


def kept_address(language: str, hash_: str) -> str:
    """The page of a finding as it is kept under its hash: what a reference has to name."""
    return f"/{language}/findings/{hash_}/"


def embed_address(language: str, analysis: str, figure: str, parameters: Mapping[str, Any]) -> str:
    """The page of one figure that may stand in others' pages."""
    theme, _, name = analysis.partition(".")
    return f"/embed/{theme}/{name}/{figure}/{query({**parameters, 'lang': language})}"


def compare_address(
    language: str, areas: list[str] | tuple[str, ...], analysis: str | None = None, industries: str = "",
) -> str:
    """The page that sets areas side by side, about the same industries where some were chosen."""
    return f"/{language}/compare/{query({'region': list(areas), 'analysis': analysis, 'industries': industries})}"


def cell_address(language: str, told: Mapping[str, str]) -> str:
    """Where a cell of kind `search` leads: the letter to a record, or the search with a kind and codes by facet.

    The kind comes first and the rest by name: a finding just computed and the same one read from the cache have their
    parts in another order, and their pages are the same.
    """
    rest = {name: told[name] for name in sorted(told) if name not in ("kind", "to")}
    if told["kind"] in ("letter", "letter-unaddressed"):
        return f"/{language}/catalogue/{told['to']}/letter/{query(rest)}"
    codes = {name: value.split(";") for name, value in rest.items()}
    return f"/{language}/catalogue/{query({'kind': told['kind'], **codes})}"


def same_with(request: HttpRequest, **changes: Any) -> str:
    """This page with some values of its query changed; None takes a value out."""
    kept: dict[str, Any] = {name: request.GET.getlist(name) for name in request.GET}
    return request.path_info + query({**kept, **changes})


def absolute(request: HttpRequest, address: str) -> str:
    """The address with scheme and host, as others need it; without them where the host is not ours."""
    try:
        return request.build_absolute_uri(address)
    except DisallowedHost:
        return address
