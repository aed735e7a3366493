"""Pieces of pages that cost something to make, kept in memory under what they were made from."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

CAPACITY = 800

_pieces: OrderedDict[Hashable, Any] = OrderedDict()
_lock = threading.Lock()


def kept_by_hash(key: Hashable, make: Callable[[], Any]) -> Any:
    """The piece under this key, made where it is not there; the least used are dropped first.

    A key must name everything that the piece depends on: the finding's hash, the language, the part.
    """
    with _lock:
        if key in _pieces:
            _pieces.move_to_end(key)
            return _pieces[key]
    made = make()
    with _lock:
        _pieces[key] = made
        while len(_pieces) > CAPACITY:
            _pieces.popitem(last=False)
    return made


def forget() -> None:
    """Drop everything that is kept."""
    with _lock:
        _pieces.clear()
