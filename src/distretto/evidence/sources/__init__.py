"""Sources: one file a provider's table, found by itself when it defines `SOURCE`."""

from __future__ import annotations

import importlib
import pkgutil

from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

__all__ = ["Parsed", "Source", "SourceError", "sources"]


def sources() -> tuple[Source, ...]:
    """Every source in this package, by name; raises ValueError when two have the same name."""
    names = [f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__)]
    modules = [importlib.import_module(name) for name in names]
    found = sorted((m.SOURCE for m in modules if hasattr(m, "SOURCE")), key=lambda source: source.name)
    if len({source.name for source in found}) != len(found):
        raise ValueError(f"two sources have the same name among {', '.join(source.name for source in found)}")
    return tuple(found)
