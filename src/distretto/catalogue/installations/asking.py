"""Asking another installation over HTTP, within limits that it cannot widen: of time, of size, and of where it may send
us. What it answers is bytes here; whether they are right is asked elsewhere.

Its name is looked up once for each question, every address it has must be a public one, and the connection goes to
that address and no other: a name that means something else a moment later gains nothing.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from distretto.catalogue.installations.troubles import Trouble

if TYPE_CHECKING:
    import httpx

SECONDS = 60.0
"""For one question from beginning to end, redirects included."""
PATIENCE = 15.0
"""Seconds without a byte."""
REDIRECTS = 3
PORTS = {"http": 80, "https": 443}
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True)
class Answer:
    """What was answered. tag : to ask with again. unchanged : it is what it was under the tag that was sent."""

    data: bytes
    tag: str
    unchanged: bool = False


def site_of(text: str) -> str:
    """The installation's address in one form: scheme, host, and the port where it is not the usual one.

    A page's address will do: its path is left off. Raises Trouble for what is no address of a site.
    """
    try:
        parts = urlsplit(text.strip() if "://" in text else f"https://{text.strip()}")
        host, port = (parts.hostname or "").encode("idna").decode("ascii").rstrip("."), parts.port
    except (ValueError, UnicodeError) as error:
        raise Trouble("follow-no-address", given=text[:80]) from error
    if parts.scheme not in PORTS or not host or parts.username or parts.password or len(host) > 200:
        raise Trouble("follow-no-address", given=text[:80])
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port and port != PORTS[parts.scheme] else "")


def ask(site: str, path: str, *, types: Sequence[str], most: int, private: bool, tag: str = "") -> Answer:
    """What the site answers under a path.

    types : media types that are an answer. most : bytes. private : whether it may lie in a network of one's own.
    Raises Trouble for anything but a whole answer of a right type.
    """
    return asyncio.run(_within_time(site, path, types, most, private, tag))


async def _within_time(site: str, path: str, types: Sequence[str], most: int, private: bool, tag: str) -> Answer:
    import httpx

    try:
        async with asyncio.timeout(SECONDS):
            return await _asked(f"{site}{path}", types, most, private, tag)
    except (TimeoutError, httpx.TimeoutException) as error:
        raise Trouble("follow-slow", site=site, seconds=int(SECONDS)) from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
        raise Trouble("follow-unreachable", site=site) from error


async def _asked(address: str, types: Sequence[str], most: int, private: bool, tag: str) -> Answer:
    import httpx

    headers = {"Accept": ", ".join(types), "Accept-Encoding": "identity", "User-Agent": "Distretto"}
    if tag:
        headers["If-None-Match"] = tag
    async with httpx.AsyncClient(
        verify=_authorities(), trust_env=False, timeout=PATIENCE, follow_redirects=False
    ) as client:
        for _ in range(REDIRECTS + 1):
            parts = urlsplit(address)
            sent = _request(client, parts, await _where(parts, private), headers)
            answer = await client.send(sent, stream=True)
            try:
                if answer.status_code not in _MOVED:
                    return await _read(answer, parts, types, most)
                address = _moved(parts, answer.headers.get("Location", ""))
            finally:
                await answer.aclose()
    raise Trouble("follow-redirects", site=_site(parts))


@cache
def _authorities() -> ssl.SSLContext:
    """Whose certificates are believed: the usual authorities, or those of `SSL_CERT_FILE`."""
    import httpx

    return httpx.create_ssl_context()


def _request(client: httpx.AsyncClient, parts: SplitResult, at: str, headers: dict[str, str]) -> httpx.Request:
    """The question, put to the address that was looked at; name and certificate stay those of the host."""
    port = parts.port or PORTS[parts.scheme]
    number = f"[{at}]" if ":" in at else at
    query = f"?{parts.query}" if parts.query else ""
    return client.build_request(
        "GET", f"{parts.scheme}://{number}:{port}{parts.path or '/'}{query}", headers={**headers, "Host": parts.netloc},
        extensions={"sni_hostname": parts.hostname},
    )


async def _where(parts: SplitResult, private: bool) -> str:
    """The address of the host; raises Trouble where any of its addresses is one that may not be asked."""
    host, site = parts.hostname or "", _site(parts)
    try:
        found = await asyncio.get_running_loop().getaddrinfo(
            host, parts.port or PORTS[parts.scheme], type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError) as error:
        raise Trouble("follow-unknown-host", site=site) from error
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    if not addresses:
        raise Trouble("follow-unknown-host", site=site)
    if not private and not all(is_public(one) for one in addresses):
        raise Trouble("follow-not-public", site=site)
    return addresses[0]


def may_be_public(site: str) -> bool:
    """Whether a site may lie in the public net, as far as its address says so by itself: a name has to be looked up."""
    host = urlsplit(site).hostname or ""
    try:
        return is_public(host)
    except ValueError:
        return host != "localhost" and not host.endswith(".localhost")


def is_public(address: str) -> bool:
    """Whether a numerical address lies in the public net, seen through every form that hides another one."""
    found = ipaddress.ip_address(address.split("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is not None:
            return is_public(str(found.ipv4_mapped))
        if found.sixtofour is not None or found.teredo is not None or found in _TRANSLATED:
            return False
    return found.is_global and not found.is_multicast


_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 addresses, whatever they are, as translators between the nets write them."""


def _moved(parts: SplitResult, location: str) -> str:
    """Where it is sent on to: on the same host and port, or from http to https of the same host, and nowhere else."""
    site = _site(parts)
    try:
        to = urlsplit(urljoin(parts.geturl(), location))
        where, port = to.hostname, to.port or PORTS.get(to.scheme, 0)
    except ValueError as error:
        raise Trouble("follow-elsewhere", site=site) from error
    here = parts.port or PORTS[parts.scheme]
    same = to.scheme == parts.scheme and port == here
    secured = (parts.scheme, here, to.scheme, port) == ("http", 80, "https", 443)
    if not location or where != parts.hostname or to.username or to.password or not (same or secured):
        raise Trouble("follow-elsewhere", site=site)
    return to._replace(fragment="").geturl()


async def _read(answer: httpx.Response, parts: SplitResult, types: Sequence[str], most: int) -> Answer:
    site, tag = _site(parts), answer.headers.get("ETag", "")
    tag = tag if len(tag) <= 200 and tag.isprintable() and tag.isascii() else ""
    if answer.status_code == 304:
        return Answer(b"", tag, unchanged=True)
    if answer.status_code != 200:
        raise Trouble("follow-status", site=site, path=parts.path, status=str(answer.status_code))
    given = answer.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if given not in types or answer.headers.get("Content-Encoding", "identity") != "identity":
        raise Trouble("follow-other-type", site=site, path=parts.path)
    data = bytearray()
    async for piece in answer.aiter_raw():
        data += piece
        if len(data) > most:
            raise Trouble("follow-too-large", site=site, path=parts.path, most=max(1, most // 2**20))
    return Answer(bytes(data), tag)


def _site(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.netloc}"
