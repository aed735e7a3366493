"""Static files in object storage, where DISTRETTO_STATIC names one: put there once for each state of the installation.

Each file lies under its plain name, which stylesheets of others may point at, and under the name with its hash, which
our pages use. An object whose name carries a hash over all of them is written last: everything is there.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from itertools import repeat
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.finders import get_finders
from django.utils.module_loading import import_string

from distretto.web.assets import NamedByContent, digest_of, named

PACKED = (".css", ".js", ".json", ".map", ".svg", ".txt")
FOR_EVER, FOR_NOW = "public, max-age=31536000, immutable", "public, max-age=60"
AT_ONCE = 8


class InBucket(NamedByContent):
    """Static files that browsers fetch from a bucket; `bucket`: the settings of its storage.

    What the storage's library raises where it cannot be reached comes through.
    """

    elsewhere = True

    def __init__(self, bucket: dict[str, Any], **options: Any) -> None:
        super().__init__(**options)
        self._settings = bucket

    @cached_property
    def _bucket(self) -> Any:
        return import_string(self._settings["BACKEND"])(**self._settings["OPTIONS"])

    def complete(self) -> bool:
        """Whether everything that is installed is there."""
        return any(True for _ in self._bucket.bucket.objects.filter(Prefix=self._key(_sign())).limit(1))

    def publish(self) -> int:
        """Put there what is installed; how many objects were written, 0 where everything was there."""
        if self.complete():
            return 0
        there = {one.key for one in self._bucket.bucket.objects.filter(Prefix=self._key(""))}
        with ThreadPoolExecutor(AT_ONCE) as pool:
            written = sum(pool.map(self._lay, _installed(), _installed().values(), repeat(there)))
        self._write(_sign(), b"", {})
        return written

    def _lay(self, name: str, path: str, there: set[str]) -> int:
        """A file under its plain name, whose content may be another than before, and under its hash where it is new."""
        body = Path(path).read_bytes()
        told = {"ContentType": mimetypes.guess_type(name)[0] or "application/octet-stream"}
        if name.endswith(PACKED):
            body, told["ContentEncoding"] = gzip.compress(body, mtime=0), "gzip"
        hashed = named(name, digest_of(path))
        to_write = {name: FOR_NOW} if self._key(hashed) in there else {name: FOR_NOW, hashed: FOR_EVER}
        for key, caching in to_write.items():
            self._write(key, body, told | {"CacheControl": caching})
        return len(to_write)

    def _write(self, name: str, body: bytes, told: dict[str, str]) -> None:
        self._bucket.connection.meta.client.put_object(
            Bucket=self._bucket.bucket_name, Key=self._key(name), Body=body, **told)

    def _key(self, name: str) -> str:
        return f"{self._bucket.location}/{name}" if self._bucket.location else name


@cache
def _installed() -> dict[str, str]:
    """Each static file of the installed applications with where it lies; the first finder's where two have one."""
    names = sorted({name for finder in get_finders() for name, _ in finder.list([])})
    return {name: str(finders.find(name)) for name in names}


def _sign() -> str:
    whole = "\n".join(f"{name} {digest_of(path)}" for name, path in _installed().items())
    return f"complete-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"
