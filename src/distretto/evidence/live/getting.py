"""Fetching a provider's file politely: asked only if it changed, resumed where it broke off, never half kept.

`home/cache/PROVIDER/…` holds for each address the last good body under the beginning of its hash, and `head.json`,
which names it and says when and from where it came. That is written last and in one step: whoever is killed before
leaves the former body in use.
"""

from __future__ import annotations

import email.utils
import hashlib
import json
import os
import random
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from distretto.evidence.dataset import write_atomically
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.sources.faults import Said, said

if TYPE_CHECKING:
    import httpx
    import tenacity

PAUSE = "DISTRETTO_SOURCE_PAUSE"
USER_AGENT = "distretto (open workbench for cluster policy; https://github.com/distretto/distretto)"
BUSY = (408, 425, 429, 500, 502, 503, 504)
PIECE = 1 << 16
Progress = Callable[[int, int | None], None]
"""Told how many bytes have come and how many there are, None where the provider does not say."""


@dataclass(frozen=True)
class Patience:
    """How a provider is asked. pause : seconds between two requests to a host, and before the second attempt; each
    further one waits twice as long, `longest` at most. A provider that asks for more than `longest` is left alone."""

    pause: float = 1.0
    attempts: int = 5
    longest: float = 120.0
    timeout: float = 60.0


@dataclass(frozen=True)
class Got:
    """A body as it lies in the cache. unchanged : the provider said, or the hash shows, that it is the former one."""

    path: Path
    url: str
    sha256: str
    size: int
    etag: str
    last_modified: str
    retrieved: str
    unchanged: bool


@dataclass(frozen=True)
class Answer:
    """A refusal, for a provider's own rules to read: status, and the beginning of the body."""

    status: int
    body: bytes
    url: str


Refusal = Callable[[Answer], SourceTrouble | None]
Check = Callable[[Path], None]
_HEADERS = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
_asked: dict[str, float] = {}


def patience() -> Patience:
    """The patience of this process: `DISTRETTO_SOURCE_PAUSE` sets its pause, for a mirror of one's own."""
    given = os.environ.get(PAUSE, "").strip()
    try:
        return replace(Patience(), pause=max(float(given), 0.0)) if given else Patience()
    except ValueError:
        return Patience()


def get(
    url: str, folder: Path, *, progress: Progress = lambda _come, _of: None, kind: str = "data",
    refusal: Refusal = lambda _: None, check: Check = lambda _: None, how: Patience | None = None,
) -> Got:
    """The body behind an address, from the provider or, where that has not changed, from the cache.

    folder : where this provider's bodies are kept. kind : "data" refuses web pages. refusal : reads the provider's own
    error answers. check : looks at a new body before it takes the former one's place, and raises SourceTrouble where
    it is damaged. Raises SourceTrouble; then the cache stays as it was, but for the part that a next attempt resumes.
    """
    import httpx
    import tenacity

    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise SourceTrouble("address", given=url)
    how = how or patience()
    place = _place(url, folder)
    place.mkdir(parents=True, exist_ok=True)
    asking = tenacity.Retrying(
        stop=tenacity.stop_after_attempt(how.attempts), reraise=True,
        retry=tenacity.retry_if_exception(lambda error: isinstance(error, SourceTrouble) and error.passing),
        wait=lambda state: _wait(state, how),
    )
    with httpx.Client(follow_redirects=True, max_redirects=5, timeout=how.timeout, headers=_HEADERS) as client:
        return asking(_attempt, client, url, place, progress, kind, refusal, check, how)


def held(url: str, folder: Path) -> Got | None:
    """The last good body of an address; None where there is none."""
    return _kept(_place(url, folder))


def newer(url: str, folder: Path, *, how: Patience | None = None) -> bool | None:
    """Whether the provider has another body than the one in the cache; it is not fetched.

    None where nothing is in the cache, or the provider told nothing by which that can be asked. Raises SourceTrouble.
    """
    import httpx

    kept, how = held(url, folder), how or patience()
    conditions = {} if kept is None else _conditions(kept)
    if not conditions:
        return None
    _pause(urlsplit(url).netloc, how)
    headers = {**_HEADERS, **conditions}
    with (
        _told(url), httpx.Client(follow_redirects=True, timeout=how.timeout, headers=headers) as client,
        client.stream("GET", url) as answer,
    ):
        if answer.status_code not in (200, 304):
            raise _refused(answer, lambda _: None)
        return answer.status_code == 200


def _place(url: str, folder: Path) -> Path:
    return folder / hashlib.sha256(url.encode()).hexdigest()[:20]


def _attempt(
    client: httpx.Client, url: str, place: Path, progress: Progress, kind: str, refusal: Refusal, check: Check,
    how: Patience,
) -> Got:
    """One request; what may pass is raised as passing."""
    kept, part = _kept(place), _Part(place)
    asked = part.headers() or ({} if kept is None else _conditions(kept))
    _pause(urlsplit(url).netloc, how)
    with _told(url), client.stream("GET", url, headers=asked) as answer:
        if answer.status_code == 304 and kept is not None:
            return _touched(place, replace(kept, unchanged=True))
        if answer.status_code == 416:
            part.drop()
            raise SourceTrouble("cut", passing=True, host=answer.url.host, reason=said("cut-changed"))
        if answer.status_code not in (200, 206):
            raise _refused(answer, refusal)
        beginning = part.begin(answer)
        pieces = _data(answer, kind) if beginning == 0 else _raw(answer)
        size = part.write(pieces, beginning, _length(answer, beginning), progress)
        told = part.expected(answer, beginning)
        if told is not None and size != told:
            part.drop()
            reason = said("cut-short", size=size, of=told)
            raise SourceTrouble("cut", passing=True, host=answer.url.host, reason=reason)
        try:
            check(part.body)
        except SourceTrouble:
            part.drop()
            raise
        return _settled(place, part, answer, kept)


class _Part:
    """What has come so far of a body, with what tells whether the provider still has the same one."""

    def __init__(self, place: Path) -> None:
        self.body = place / "body.part"
        self.told = place / "part.json"

    def headers(self) -> dict[str, str]:
        """The request for the rest; empty where there is nothing to go on from."""
        try:
            validator: str = json.loads(self.told.read_bytes())["validator"]
            come = self.body.stat().st_size
        except (OSError, ValueError, KeyError):
            return {}
        return {"Range": f"bytes={come}-", "If-Range": validator} if come and validator else {}

    def begin(self, answer: httpx.Response) -> int:
        """The byte at which this answer begins; a whole one begins a new part."""
        if answer.status_code == 206:
            come = self.body.stat().st_size
            first = answer.headers.get("content-range", "").removeprefix("bytes ").partition("-")[0]
            if first == str(come):
                return come
            self.drop()
            raise SourceTrouble("cut", passing=True, host=answer.url.host, reason=said("cut-other"))
        self.drop()
        etag = answer.headers.get("etag", "")
        strong = etag if etag and not etag.startswith("W/") else answer.headers.get("last-modified", "")
        plain = not answer.headers.get("content-encoding")
        write_atomically(self.told, json.dumps({"validator": strong if plain else ""}).encode())
        return 0

    def write(self, pieces: Iterator[bytes], come: int, of: int | None, progress: Progress) -> int:
        """Add what comes, told as it comes; the size of all of it."""
        with self.body.open("ab" if come else "wb") as file:
            for piece in pieces:
                file.write(piece)
                come += len(piece)
                progress(come, of)
        return come

    @staticmethod
    def expected(answer: httpx.Response, beginning: int) -> int | None:
        """The size of the whole body; None where it is not said, or is that of the encoded one."""
        return None if answer.headers.get("content-encoding") else _length(answer, beginning)

    def drop(self) -> None:
        """Forget what has come."""
        self.body.unlink(missing_ok=True)
        self.told.unlink(missing_ok=True)


def _length(answer: httpx.Response, beginning: int) -> int | None:
    given = answer.headers.get("content-length", "")
    return beginning + int(given) if given.isdigit() else None


def _raw(answer: httpx.Response) -> Iterator[bytes]:
    return answer.iter_bytes(PIECE)


def _data(answer: httpx.Response, kind: str) -> Iterator[bytes]:
    """The pieces of a body; a web page where data were asked is refused at its first piece."""
    first = True
    for piece in answer.iter_bytes(PIECE):
        if first and kind == "data" and _is_page(answer, piece):
            raise SourceTrouble("page", host=answer.url.host)
        first = False
        yield piece


def _is_page(answer: httpx.Response, piece: bytes) -> bool:
    begun = piece[:512].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return "html" in answer.headers.get("content-type", "").lower() or begun.startswith((b"<!doctype html", b"<html"))


def _settled(place: Path, part: _Part, answer: httpx.Response, kept: Got | None) -> Got:
    """Let the finished part be the body in use."""
    sha256 = hashlib.sha256()
    with part.body.open("rb") as file:
        while piece := file.read(PIECE):
            sha256.update(piece)
    name = f"body-{sha256.hexdigest()[:16]}"
    size = part.body.stat().st_size
    part.body.replace(place / name)
    part.drop()
    same = kept is not None and kept.sha256 == sha256.hexdigest()
    got = Got(
        place / name, str(answer.url), sha256.hexdigest(), size, answer.headers.get("etag", ""),
        answer.headers.get("last-modified", ""), _now(), unchanged=same,
    )
    _touched(place, got)
    for old in place.glob("body-*"):
        if old.name != name:
            old.unlink(missing_ok=True)
    return got


def _touched(place: Path, got: Got) -> Got:
    told = {**asdict(replace(got, retrieved=_now())), "path": got.path.name}
    write_atomically(place / "head.json", (json.dumps(told, indent=1, sort_keys=True) + "\n").encode())
    return got


def _kept(place: Path) -> Got | None:
    """The body in use, if it is still what it was."""
    try:
        told = json.loads((place / "head.json").read_bytes())
        got = Got(**{**told, "path": place / told["path"]})
        return got if got.path.stat().st_size == got.size else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _conditions(kept: Got) -> dict[str, str]:
    told = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    return {name: value for name, value in told.items() if value}


def _refused(answer: httpx.Response, refusal: Refusal) -> SourceTrouble:
    """What a status that is no answer means."""
    body = answer.read()[:20_000]
    status, host = answer.status_code, answer.url.host
    told = refusal(Answer(status, body, str(answer.url)))
    if told is not None:
        return told
    if status in BUSY:
        return _Busy(host, status, _retry_after(answer.headers))
    if status in (404, 410):
        return SourceTrouble("gone", host=host, address=answer.url.path, status=status)
    if status in (407,):
        return SourceTrouble("proxy", host=host, reason=f"HTTP {status}")
    return SourceTrouble("refused", host=host, status=status, reason=answer.reason_phrase or said("no-reason"))


class _Busy(SourceTrouble):
    """The provider asks to wait, `seconds` if it says how long."""

    def __init__(self, host: str, status: int, seconds: float | None) -> None:
        case = "busy" if seconds is None else "later"
        super().__init__(case, passing=True, host=host, status=status, seconds=round(seconds or 0))
        self.seconds = seconds


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from a `Retry-After` of seconds or of a date; None where there is none."""
    given = headers.get("retry-after", "").strip()
    if given.isdigit():
        return float(given)
    try:
        return max((email.utils.parsedate_to_datetime(given) - datetime.now(UTC)).total_seconds(), 0.0)
    except (TypeError, ValueError):
        return None


def _wait(state: tenacity.RetryCallState, how: Patience) -> float:
    """Seconds before the next attempt: what the provider asks, else twice as long each time, with a little chance."""
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, _Busy) and error.seconds is not None:
        if error.seconds > how.longest:
            raise error
        return error.seconds
    backed_off: float = how.pause * 2 ** (state.attempt_number - 1)
    return min(backed_off, how.longest) * random.uniform(1.0, 1.25)


def _pause(host: str, how: Patience) -> None:
    """Let a host have its pause since it was asked last."""
    since = time.monotonic() - _asked.get(host, float("-inf"))
    if since < how.pause:
        time.sleep(how.pause - since)
    _asked[host] = time.monotonic()


@contextmanager
def _told(url: str) -> Iterator[None]:
    """Say what the network did as a trouble."""
    import httpx

    host = urlsplit(url).hostname or url
    try:
        yield
    except httpx.TimeoutException as error:
        raise SourceTrouble("silent", passing=True, host=host) from error
    except httpx.ProxyError as error:
        raise SourceTrouble("proxy", host=host, reason=_status_in(error)) from error
    except httpx.ConnectError as error:
        lasting = _caused_by(error, (socket.gaierror, ssl.SSLCertVerificationError))
        raise SourceTrouble("offline", passing=not lasting, host=host, reason=_why_offline(error)) from error
    except httpx.InvalidURL as error:
        raise SourceTrouble("address", given=url) from error
    except httpx.HTTPError as error:
        raise SourceTrouble("cut", passing=True, host=host, reason=said("cut-network")) from error


def _why_offline(error: BaseException) -> Said:
    """Why there is no connection, as far as that is known."""
    for case, kinds in (
        ("offline-name", (socket.gaierror,)), ("offline-certificate", (ssl.SSLError,)),
        ("offline-refused", (ConnectionRefusedError,)),
    ):
        if _caused_by(error, kinds):
            return said(case)
    return said("offline-network")


def _status_in(error: BaseException) -> str | Said:
    """The status with which a proxy refused; else that it is not known."""
    found = re.match(r"\d{3}", str(error))
    return f"HTTP {found[0]}" if found else said("no-reason")


def _caused_by(error: BaseException | None, kinds: tuple[type[BaseException], ...]) -> bool:
    """Whether one of these kinds of error stands behind an error."""
    while error is not None:
        if isinstance(error, kinds):
            return True
        error = error.__cause__ or error.__context__
    return False


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def no_progress(_come: int, _of: int | None) -> None:
    """Tell nobody."""


def sha256_of(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def plain(got: Got) -> dict[str, Any]:
    """What provenance says of a body."""
    return {
        "url": got.url, "retrieved": got.retrieved, "sha256": got.sha256, "bytes": got.size, "etag": got.etag,
        "last_modified": got.last_modified,
    }
