"""What part of Europe a map shows, in words, and the way to the other view: the area asked about, or all of Europe."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from distretto.rendering.text import t

WHOLE = "europe"
"""The value of `map` in an address with which maps show all of Europe."""


@dataclass(frozen=True)
class MapFrame:
    """The sentence below a map, and the link to the other view."""

    sentence: str
    link: str
    address: str


def wants_whole(http: HttpRequest) -> bool:
    """Whether the reader wants to see all of Europe."""
    return http.GET.get("map") == WHOLE


def map_frame(area: str, language: str, address: str, *, whole: bool) -> MapFrame:
    """The frame of a map that is about an area; `address` leads to the other view."""
    if whole:
        return MapFrame(t("map-shows-all", language), t("map-show-part", language, area=area), address)
    return MapFrame(t("map-shows-part", language, area=area), t("map-show-all", language), address)
