"""What costs something to make, kept in memory under what it was made from; the least used is dropped first."""

from __future__ import annotations

import gzip
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

PIECES, PAGES = 800, 64


class Kept:
    """A store of so many things. A key must name everything that the thing depends on."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self._things: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The thing under this key, made where it is not there."""
        with self._lock:
            if key in self._things:
                self._things.move_to_end(key)
                return self._things[key]
        made = make()
        with self._lock:
            self._things[key] = made
            while len(self._things) > self.capacity:
                self._things.popitem(last=False)
        return made

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._things.clear()


_pieces, _pages = Kept(PIECES), Kept(PAGES)


def kept_by_hash(key: Hashable, make: Callable[[], Any]) -> Any:
    """A piece of a page (a drawing, a finding read in one language), kept under the hash it was made from."""
    return _pieces.get(key, make)


def kept_page(http: HttpRequest, tag: str, render: Callable[[], bytes]) -> HttpResponse:
    """A whole page, kept compressed under its entity tag, and sent as the browser takes it."""
    packed: bytes = _pages.get(tag, lambda: gzip.compress(render(), compresslevel=4, mtime=0))
    if "gzip" in http.headers.get("Accept-Encoding", ""):
        response = HttpResponse(packed, headers={"Content-Encoding": "gzip"})
    else:
        response = HttpResponse(gzip.decompress(packed))
    response["ETag"] = tag
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


def forget() -> None:
    """Drop everything that is kept."""
    _pieces.clear()
    _pages.clear()
