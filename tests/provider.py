"""A provider of data on this machine: a real HTTP server whose answers and faults a test writes down beforehand."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Reply:
    """One answer. cut : bytes of the body after which the line is cut. says : the length that is said in place of the
    true one. ranges : whether it answers a request for the rest. hold : an event that is waited for after `cut`."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int | None = None
    says: int | None = None
    ranges: bool = True
    hold: threading.Event | None = None


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: Mapping[str, str]


class Provider:
    """Answers in the order in which they were written down for a path, the last one again and again."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.asked: list[Asked] = []
        self.reached = threading.Event()
        self.base = ""

    def says(self, path: str, *replies: Reply) -> None:
        """Answer a path (without its query, or with it) so."""
        self.replies[path] = list(replies)

    def reply(self, path: str) -> Reply:
        """The next answer."""
        found = self.replies.get(path) or self.replies.get(urlsplit(path).path)
        if not found:
            return Reply(b"nothing here", 404, {"Content-Type": "text/plain"})
        return found.pop(0) if len(found) > 1 else found[0]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    provider: Provider

    def do_GET(self) -> None:
        provider = self.provider
        provider.asked.append(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}))
        reply = provider.reply(self.path)
        status, body, headers = reply.status, reply.body, dict(reply.headers)
        etag, given = headers.get("ETag"), self.headers.get("If-None-Match")
        if status == 200 and etag and given == etag:
            status, body = 304, b""
        wanted = self.headers.get("Range")
        if status == 200 and wanted and reply.ranges and self.headers.get("If-Range") == etag:
            first = int(wanted.removeprefix("bytes=").partition("-")[0])
            headers["Content-Range"] = f"bytes {first}-{len(body) - 1}/{len(body)}"
            status, body = 206, body[first:]
        self.send_response(status)
        for name, value in {"Content-Type": "application/octet-stream", **headers}.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body) if reply.says is None else reply.says))
        self.end_headers()
        if reply.cut is None:
            self.wfile.write(body)
            if reply.says is not None and reply.says > len(body):
                self.close_connection = True
            return
        self.wfile.write(body[: reply.cut])
        self.wfile.flush()
        provider.reached.set()
        if reply.hold is not None:
            reply.hold.wait(60)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Provider]:
    """A provider as long as the block lasts."""
    provider = Provider()
    handler = type("Handler", (_Handler,), {"provider": provider})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    provider.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
