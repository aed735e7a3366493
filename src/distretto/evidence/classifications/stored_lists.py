"""Lists of codes that lie in tables of the observatory: ESCO's occupations with their groups, and its skills.

Their labels are in English, and in every language that was loaded (`observatory/labels.py`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from distretto.evidence.classifications.code_lists import Code, CodeList, UnknownCodeList, file_list
from distretto.evidence.dataset import UnknownDataset

if TYPE_CHECKING:
    from distretto.evidence.store import Store

OCCUPATIONS, SKILLS = "esco_occupations", "esco_skills"
STORED = (OCCUPATIONS, SKILLS)
ALSO = "also"
"""The field of other names. An occupation is found under them, and under the name of its group."""


def list_of(name: str) -> CodeList:
    """A list by name: a file of ours, or a table of the user's observatory; raises UnknownCodeList."""
    if name not in STORED:
        return file_list(name)
    from distretto.evidence.store import default_store

    store = default_store()
    return _stored(name, store, _changed(name, store))


def _changed(name: str, store: Store) -> tuple[int, ...]:
    """When what may hold the list was last written; a page asks for labels hundreds of times."""
    return tuple(_written(path) for path in (store.home / "evidence" / name, store.observatory / "manifest.json"))


def _written(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


@lru_cache(maxsize=2 * len(STORED))
def _stored(name: str, store: Store, changed: tuple[int, ...]) -> CodeList:
    try:
        cut = store.cut(name, indicators=("title", "group", ALSO))
    except UnknownDataset as error:
        raise UnknownCodeList(name) from error
    labels: dict[str, dict[str, str]] = {}
    groups: dict[str, str] = {}
    others: dict[str, list[str]] = {}
    columns = (cut.table[column].to_pylist() for column in ("record", "field", "language", "text", "code"))
    for key, field, language, text, code in zip(*columns, strict=True):
        if field == "title":
            labels.setdefault(key, {})[language] = text
        elif field == "group":
            groups[key] = code
        else:
            others.setdefault(key, []).append(text)
    headings = frozenset(groups.values())
    codes = tuple(
        Code(key, groups.get(key, ""), MappingProxyType(labels[key]), heading=bool(headings) and key not in groups,
             extra=MappingProxyType({ALSO: "\n".join(
                 (*labels.get(groups.get(key, ""), {}).values(), *others.get(key, ())))}))
        for key in sorted(labels)
    )
    return CodeList(name, codes, cut.vintage.citation, cut.vintage.version, "no")
