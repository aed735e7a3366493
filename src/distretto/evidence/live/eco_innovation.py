"""The Eco-Innovation Index from a table of one's own making: columns geo, time and value, CSV (also .gz)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from distretto.evidence.sources import Parsed, eco_innovation_index


def figures(paths: Sequence[Path]) -> Parsed:
    """Rows of `eco_innovation_index`; raises SourceError, which names the row and the column."""
    return eco_innovation_index.rows_of(paths[0])
