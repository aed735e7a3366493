"""On what a line or a piece of evidence rests: a finding, a record or a page, told from the address that was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Record
from distretto.evidence.dataset import UnknownDataset
from distretto.themes.analysis import THEME_IDS, UnknownAnalysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, finding_by_hash
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.themes.pins import Pinned

_HASH = re.compile(r"(?:^|/findings/)([0-9a-f]{8,64})/?$")
_RECORD = re.compile(r"(?:^|/catalogue/)([a-z]+-[a-z0-9-]+)/?$")
_QUESTION = re.compile(r"/([a-z]+)/([a-z_]+)/?$")
LONGEST = 500


@dataclass(frozen=True)
class Rest:
    """A finding (as it is kept: `tied`), a record by its key, or a page by its address; nothing where all are empty."""

    finding: Mapping[str, Any] | None = None
    record: str = ""
    link: str = ""


def tied(finding: Finding, statement: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What is kept of a finding by what rests on it, so that then and now can be shown side by side.

    statement : the one of its sentences that is meant; without, its first.
    """
    return {
        "analysis": finding.analysis, "parameters": dict(finding.parameters), "hash": finding.hash,
        "conclusion": dict(finding.content["conclusion"]),
        "statement": dict(statement or finding.content["says"][0]),
    }


def pinned(kept: Mapping[str, Any]) -> Pinned:
    """What is kept of a finding (`tied`), to be held against what its question gives now."""
    return Pinned(kept["hash"], kept["analysis"], kept["parameters"], kept["conclusion"], (kept["statement"],), ())


def rest_of(typed: str) -> Rest:
    """What an address or key means; raises NotNow where it is none that is known here."""
    typed = typed.strip()
    if not typed:
        return Rest()
    if len(typed) > LONGEST:
        raise NotNow("not-now-desk-rest")
    parts = urlsplit(typed)
    if named := _HASH.search(parts.path):
        found = finding_by_hash(named[1])
        if found is None:
            raise NotNow("not-now-desk-finding")
        return Rest(finding=tied(found))
    if named := _RECORD.search(parts.path):
        if Record.objects.filter(key=named[1], live=True).exists():
            return Rest(record=named[1])
        if not parts.scheme:
            raise NotNow("not-now-desk-record", given=named[1])
    if (named := _QUESTION.search(parts.path)) and named[1] in THEME_IDS:
        return Rest(finding=tied(_asked(f"{named[1]}.{named[2]}", parts.query)))
    if parts.scheme in ("http", "https") and parts.hostname:
        return Rest(link=typed)
    raise NotNow("not-now-desk-rest")


def _asked(analysis: str, query: str) -> Finding:
    """The finding of a page's address."""
    given = {name: values if len(values) > 1 else values[0] for name, values in parse_qs(query).items()}
    try:
        return ask(analysis, given, at_once=True)
    except (UnknownAnalysis, RequestError, CannotAnswer, UnknownDataset) as error:
        raise NotNow("not-now-desk-finding") from error
