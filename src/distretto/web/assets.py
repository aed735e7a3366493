"""Static files under names that carry their content's hash, served by the application itself.

No collecting step: the files come from where they are installed, and a changed file has another address.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, ClassVar

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from whitenoise.middleware import WhiteNoiseMiddleware

_NAMED = re.compile(r"\.[0-9a-f]{12}\.[a-z0-9]+$")


def named(path: str, digest: str) -> str:
    """The name with the hash before its suffix: `site.css` becomes `site.0123456789ab.css`."""
    pure = PurePosixPath(path)
    return str(pure.with_name(f"{pure.stem}.{digest}{pure.suffix}"))


@cache
def digest_of(path: str) -> str:
    """The first twelve characters of the SHA-256 of a file's content."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:12]


class NamedByContent(StaticFilesStorage):
    """`{% static %}` gives the address with the hash in it."""

    elsewhere = False
    """Whether browsers fetch them from somewhere else than from us."""

    def complete(self) -> bool:
        """Whether everything that is installed is there where browsers look for it."""
        return True

    def publish(self) -> int:
        """Put it there; how many files were written."""
        return 0

    def url(self, name: str | None) -> str:
        """The address of a static file; the plain one where no such file is installed."""
        return super().url(name and _with_hash(name))


@cache
def _with_hash(name: str) -> str:
    """The name with the hash of the installed file; as it is where none is installed."""
    found = finders.find(name)
    return named(name, digest_of(str(found))) if found else name


class Assets(WhiteNoiseMiddleware):
    """WhiteNoise that also serves every file under the name with its hash, to be kept for ever.

    What is installed does not change while it is served: a process looks through it once, however many applications
    it makes (one for every client of the tests).
    """

    installed: ClassVar[dict[str, Any]] = {}

    def add_files_from_finders(self) -> None:
        """Serve every file of the installed applications."""
        if not self.installed:
            super().add_files_from_finders()
            self.installed.update(self.files)
        self.files.update(self.installed)

    def add_file_to_dictionary(self, url: str, path: str, stat_cache: Any = None) -> None:
        """Serve the file under its plain name and under the name with its hash."""
        super().add_file_to_dictionary(url, path, stat_cache=stat_cache)
        super().add_file_to_dictionary(named(url, digest_of(path)), path, stat_cache=stat_cache)

    def immutable_file_test(self, path: str, url: str) -> bool:
        """A file under the name with its hash never changes."""
        return bool(_NAMED.search(url))
