"""A hook of the documentation: every page in docs/methods/ is in the navigation without being listed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

SECTION = "Methods"


def on_config(config: Any) -> Any:
    """Fill the section Methods with the pages in the folder, sorted by their headings."""
    folder = Path(config.docs_dir) / "methods"
    pages = sorted(folder.glob("*.md"), key=heading)
    listed = [{heading(page): f"methods/{page.name}"} for page in pages]
    config.nav = [{SECTION: listed} if part == {SECTION: "methods"} else part for part in config.nav]
    return config


def heading(page: Path) -> str:
    """The first heading of a page."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return next((line.removeprefix("# ").strip() for line in lines if line.startswith("# ")), page.stem)
