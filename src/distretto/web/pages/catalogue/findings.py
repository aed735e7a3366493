"""Findings that a record cites, as links that say which question they answer."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from distretto.rendering.reading import question_of
from distretto.rendering.text import LANGUAGES, t
from distretto.themes.analysis import analyses
from distretto.web import addresses
from distretto.web.pages.catalogue.values import Linked

_HASH = re.compile(r"[0-9a-f]{64}")


def finding_link(cited: str, language: str) -> Linked:
    """A cited finding: by its hash, by its address here in whichever language, or as it was written."""
    parts = urlsplit(cited)
    pieces = [piece for piece in parts.path.split("/") if piece and piece not in LANGUAGES]
    if pieces and _HASH.fullmatch(pieces[-1]):
        return Linked(t("catalogue-kept-finding", language, hash=pieces[-1][:8]), f"/{language}/findings/{pieces[-1]}/")
    name = ".".join(pieces[:2])
    if name in {analysis.id for analysis in analyses()}:
        given = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        return Linked(_question(name, given, language), addresses.finding_address(language, name, given))
    outside = parts.scheme in ("http", "https")
    return Linked(cited, cited if outside else "", outside)


def _question(name: str, given: dict[str, str], language: str) -> str:
    try:
        return question_of(name, given, language)
    except ValueError:
        return question_of(name, {}, language)
