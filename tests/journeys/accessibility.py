"""What axe finds wrong on a page.

It is told to describe only that: to describe what is right as well takes it twice as long again.
"""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .conftest import Visit

LAW = ("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")
ALL = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
GRAVE = ("serious", "critical")


def faults_of(reader: Visit) -> list[str]:
    """What axe finds against the law or good practice, grave things only, each with the place."""
    return [
        f"{found['id']}: {found['nodes'][0]['html'][:160]}"
        for found in _violations(reader.page, ALL)
        if found["impact"] in GRAVE
    ]


def accessible(page: Page) -> None:
    """Nothing on the page is against the law, grave or not."""
    found = _violations(page, LAW)
    said = [f"{one['id']}: {[node['html'][:120] for node in one['nodes'][:2]]}" for one in found]
    assert said == [], "; ".join(said)


def _violations(page: Page, tags: tuple[str, ...]) -> list[dict[str, Any]]:
    page.wait_for_load_state("load")  # what is measured before its style sheet is there has other sizes and colours
    results = Axe().run(page, options={"runOnly": list(tags), "resultTypes": ["violations"]})
    return list(results.response["violations"])
