"""Where records, searches and questions are found, without host: mails, feeds, exports and pages write them alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.search import Search


def record_address(language: str, key: str, leaf: str = "") -> str:
    """A record's page in a language, or what stands under it (`edit/`)."""
    return f"/{language}/catalogue/{key}/{leaf}"


def search_address(language: str, search: Search, leaf: str = "", **more: str) -> str:
    """A search's page, or a file of what it finds (`feed.atom`), with what the page adds to it (`view`).

    What followed installations have is on the page alone.
    """
    search = replace(search, elsewhere=0) if leaf else search
    more = {**more, **asked.as_words(search, language)} if not leaf else more
    query = urlencode([*asked.pairs(search), *((name, value) for name, value in more.items() if value)])
    return f"/{language}/catalogue/{leaf}" + (f"?{query}" if query else "")


def code_address(language: str, facet: str, code: str, kind: str = "") -> str:
    """The search for everything that has a code."""
    chosen = {facet: (code,), **({"kind": (kind,)} if kind else {})}
    return search_address(language, Search(chosen=chosen))


def question_address(language: str, analysis: str, parameters: Mapping[str, Any]) -> str:
    """The page of a question as it is asked today."""
    given = [(name, value) for name, value in parameters.items() if value not in (None, "")]
    return f"/{language}/{analysis.replace('.', '/', 1)}/" + (f"?{urlencode(given, safe=':*,')}" if given else "")
