"""Where a finding would turn, kept once it has been computed: it takes as long as a good many findings."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from distretto.evidence.store import Store
from distretto.evidence.suppliers import bring_up_to_date
from distretto.themes.asking import Request, TakesLong, datasets_of, inputs
from distretto.themes.finding import Conclusion, canonical_json
from distretto.themes.progress import Progress, unheard
from distretto.themes.turning import Turn, where_it_turns

FORM = "turns 2"
"""What is kept, and how: another number where it changes."""


def turns_key(request: Request, store: Store) -> str:
    """The name of what the turns depend on: the finding's inputs and the values that are tried."""
    probed = {p.id: list(p.probe) for p in request.analysis.parameters if p.probe}
    return hashlib.sha256(canonical_json([FORM, inputs(request, store), probed])).hexdigest()


def keep_turns(request: Request, store: Store, progress: Progress = unheard) -> tuple[Turn, ...]:
    """Where it turns: as it is kept, or computed and kept. Raises CannotAnswer."""
    bring_up_to_date(store, datasets_of(request))
    path = _path(request, store)
    kept = _read(path)
    if kept is not None:
        return kept
    found = where_it_turns(request, store, progress)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump([asdict(one) for one in found], file, ensure_ascii=False)
    Path(temporary).replace(path)
    return found


def turns_at_once(request: Request, store: Store) -> tuple[Turn, ...]:
    """Where it turns, for somebody who waits for it: as it is kept. Raises TakesLong where it has to be computed."""
    bring_up_to_date(store, datasets_of(request))
    kept = _read(_path(request, store))
    if kept is None:
        raise TakesLong(request, "turns")
    return kept


def _path(request: Request, store: Store) -> Path:
    key = turns_key(request, store)
    return store.keeps / "turns" / key[:2] / f"{key}.json"


def _read(path: Path) -> tuple[Turn, ...] | None:
    try:
        return tuple(_turn(one) for one in json.loads(path.read_bytes()))
    except (FileNotFoundError, json.JSONDecodeError):
        return None


def _turn(content: Mapping[str, Any]) -> Turn:
    ends = {name: Conclusion(**content[name]) for name in ("conclusion", "present") if content[name] is not None}
    lists = {name: tuple(content[name]) for name in ("unanswered", "present_says", "says")}
    return Turn(**{**content, **ends, **lists})
