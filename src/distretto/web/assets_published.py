"""Static files in object storage, where DISTRETTO_STATIC names one: put there once for each state of the installation.

Each file lies under its plain name, which stylesheets of others may point at, and under the name with its hash, which
our pages use. An object whose name carries a hash over all of them is written last: everything is there.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.finders import get_finders
from django.utils.module_loading import import_string

from distretto.web.assets import digest_of, named

PACKED = (".css", ".js", ".json", ".map", ".svg", ".txt")
FOR_EVER, FOR_NOW = "public, max-age=31536000, immutable", "public, max-age=60"
AT_ONCE = 8


def elsewhere() -> bool:
    """Whether static files are read from object storage."""
    return bool(settings.STATIC_STORAGE)


def publish() -> int:
    """Put into the storage what is installed; how many objects were written, 0 where everything was there.

    Raises what the storage's library raises where it cannot be written.
    """
    store = _store()
    installed = _installed()
    if complete():
        return 0
    there = {one.key for one in store.bucket.objects.filter(Prefix=_key(store, ""))}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        written = sum(pool.map(lambda one: _put(store, *one, there), installed.items()))
    store.connection.meta.client.put_object(Bucket=store.bucket_name, Key=_key(store, _sign()), Body=b"")
    return written


def complete() -> bool:
    """Whether everything that is installed is there. Raises as `publish` does."""
    store = _store()
    return any(True for _ in store.bucket.objects.filter(Prefix=_key(store, _sign())).limit(1))


def _put(store: Any, name: str, path: str, there: set[str]) -> int:
    """A file under its plain name, whose content may be another than before, and under its hash where it is new."""
    body = Path(path).read_bytes()
    told = {"ContentType": mimetypes.guess_type(name)[0] or "application/octet-stream"}
    if name.endswith(PACKED):
        body, told["ContentEncoding"] = gzip.compress(body, mtime=0), "gzip"
    hashed = named(name, digest_of(path))
    to_write = {name: FOR_NOW} if _key(store, hashed) in there else {name: FOR_NOW, hashed: FOR_EVER}
    for key, caching in to_write.items():
        store.connection.meta.client.put_object(
            Bucket=store.bucket_name, Key=_key(store, key), Body=body, CacheControl=caching, **told)
    return len(to_write)


@cache
def _installed() -> dict[str, str]:
    """Each static file of the installed applications with where it lies; the first finder's where two have one."""
    names = sorted({name for finder in get_finders() for name, _ in finder.list([])})
    return {name: str(finders.find(name)) for name in names}


def _sign() -> str:
    whole = "\n".join(f"{name} {digest_of(path)}" for name, path in _installed().items())
    return f"complete-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"


def _key(store: Any, name: str) -> str:
    return f"{store.location}/{name}" if store.location else name


def _store() -> Any:
    return import_string(settings.STATIC_STORAGE["BACKEND"])(**settings.STATIC_STORAGE["OPTIONS"])
