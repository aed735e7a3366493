"""What another installation says, made sure of: its description, the lines of its files, its findings.

Everything is read as if somebody meant harm: sizes and depths are bounded, hashes are worked out here, values are held
against the declaration of their kind, and signs that only steer a screen are taken out.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from distretto.catalogue import document
from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault
from distretto.catalogue.installations.troubles import Trouble
from distretto.catalogue.interfaces import jsonld
from distretto.catalogue.interfaces.dcat import LICENCE_ADDRESSES
from distretto.catalogue.interfaces.entries import Unreadable, is_key
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.themes.finding import SCHEMA, canonical_json

DEEPEST = 24
MOST_DESCRIPTION, MOST_FILE, MOST_FINDING = 512 * 1024, 20 * 2**20, 2 * 2**20
MOST_FILES = 60 * 2**20
"""Bytes of all files together."""
MOST_LINE = 400_000
MOST_RECORDS = 20_000
TOLD = 20
"""So many of what was left out are kept with their reasons."""
_HASH = re.compile(r"[0-9a-f]{64}")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters but tab and new line, and what turns the direction of the text around it."""


@dataclass(frozen=True)
class Described:
    """What the description names: the hash and the size of each kind's file, the terms, the newest record's time."""

    home: str
    parts: Mapping[str, tuple[str, int]]
    licence: str
    newest: str


@dataclass(frozen=True)
class Received:
    """One record that is as records are."""

    key: str
    language: str
    kind: str
    content: Mapping[str, Any]
    received: str
    version: int
    published: str
    confirmation: str
    organisation: str
    original: str

    @property
    def sha256(self) -> str:
        """The hash of the line."""
        return hash_of(self.received.encode())


@dataclass
class Lines:
    """A file's records, and what was left out of it: how many lines, the first of them with row, key and reason."""

    records: list[Received] = field(default_factory=list)
    left_out: int = 0
    reasons: list[dict[str, Any]] = field(default_factory=list)
    named: set[tuple[str, str]] = field(default_factory=set)
    """Key and language of what was left out: it is there still, only not as it should be."""


def hash_of(data: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def strict(data: bytes) -> Any:
    """JSON as the standard has it, not deeper than anything of ours; raises Trouble `follow-not-json`."""
    try:
        found = json.loads(data.decode("utf-8"), parse_constant=_no_number)
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError, UnicodeError) as error:
        raise Trouble("follow-not-json") from error
    if _deeper(found, DEEPEST):
        raise Trouble("follow-not-json")
    return found


def _no_number(text: str) -> Any:
    raise ValueError(text)


def _deeper(value: Any, than: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return than < 0 or any(_deeper(one, than - 1) for one in inner)


def plain(value: Any) -> Any:
    """The value without signs that only steer a screen."""
    if isinstance(value, str):
        return _STEERING.sub("", value)
    if isinstance(value, dict):
        return {plain(name): plain(one) for name, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def description(data: bytes) -> Described:
    """The description of a catalogue for data portals, as far as it is needed; raises Trouble."""
    found = plain(strict(data))
    if not isinstance(found, dict) or found.get("@type") != "dcat:Catalog":
        raise Trouble("follow-no-catalogue")
    parts: dict[str, tuple[str, int]] = {}
    sets = found.get("dcat:dataset") or []
    for one in sets if isinstance(sets, list) else [sets]:
        kind = str(one.get("dct:identifier", "")).removeprefix("catalogue.") if isinstance(one, dict) else ""
        if kind in NAMES:
            parts[kind] = _part(one)
    if sum(size for _, size in parts.values()) > MOST_FILES:
        raise Trouble("follow-all-too-large", most=MOST_FILES // 2**20)
    return Described(
        home=str(found.get("@id", ""))[:300].removesuffix("/catalogue.jsonld"), parts=parts,
        licence=_licence(found.get("dct:license")), newest=_moment(found.get("dct:modified")),
    )  # fmt: skip


def _part(stated: Mapping[str, Any]) -> tuple[str, int]:
    try:
        file = stated["dcat:distribution"][0]
        sha256, size = str(file["spdx:checksum"]["spdx:checksumValue"]), file["dcat:byteSize"]
    except (KeyError, IndexError, TypeError) as error:
        raise Trouble("follow-no-catalogue") from error
    if not _HASH.fullmatch(sha256) or not isinstance(size, int) or size < 0:
        raise Trouble("follow-no-catalogue")
    return sha256, size


def _licence(stated: Any) -> str:
    """The code of the terms, or what was stated where we have no code for it; empty where nothing was."""
    address = str(stated.get("@id", "")) if isinstance(stated, dict) else ""
    known = {of: code for code, of in LICENCE_ADDRESSES.items()}
    name = address.removeprefix("https://spdx.org/licenses/").removesuffix(".html")
    return known.get(address) or (name if name in code_list("licences") else address[:200])


def _moment(stated: Any) -> str:
    try:
        return datetime.fromisoformat(str(stated)[:40]).isoformat()
    except ValueError:
        return ""


def lines(data: bytes, kind: str) -> Lines:
    """The records of a kind's file. A line that is not as it should be is left out, and told with its reason."""
    found, seen = Lines(), set()
    for row, line in _rows(data):
        try:
            one = _record(line, kind)
            if (one.key, one.language) in seen:
                raise _NotOurs(one.key, one.language, Fault("key", "fault-twice-received"))
        except _NotOurs as error:
            found.left_out += 1
            found.named.add((error.record, error.language))
            if len(found.reasons) < TOLD:
                found.reasons.append({
                    "row": row, "record": error.record, "path": error.fault.path[:200], "key": error.fault.key,
                    "arguments": {name: _told(value) for name, value in error.fault.arguments.items()},
                })
            continue
        seen.add((one.key, one.language))
        found.records.append(one)
    return found


def _told(value: Any) -> Any:
    """An argument of a fault, no longer than it takes to tell it."""
    return value if isinstance(value, int | float) and abs(value) < 1e15 else str(value)[:200]


def _rows(data: bytes) -> Iterator[tuple[int, bytes]]:
    row = 0
    for row, line in enumerate(data.split(b"\n"), start=1):
        if row > MOST_RECORDS:
            raise Trouble("follow-too-many", most=MOST_RECORDS)
        if line.strip():
            yield row, line


class _NotOurs(ValueError):
    """A line that is no record as this installation knows them."""

    def __init__(self, record: str, language: str, fault: Fault) -> None:
        super().__init__(fault.key)
        self.record, self.language, self.fault = record, language, fault


def _record(line: bytes, kind: str) -> Received:
    if len(line) > MOST_LINE:
        raise _NotOurs("", "", Fault("", "follow-line-too-long"))
    try:
        stated = strict(line)
        entry = jsonld.read(json.dumps(plain(stated)).encode(), kind).entries[0]
    except (Trouble, Unreadable, IndexError, TypeError, AttributeError) as error:
        raise _NotOurs("", "", Fault("", "follow-line-no-record")) from error
    key = entry.key if is_key(entry.key) else ""
    language = entry.language if entry.language in code_list("languages") else ""
    if not key or not language or entry.kind != kind or not isinstance(stated, dict):
        raise _NotOurs(key, language, Fault("", "follow-line-no-record"))
    own = fields_of(kind)
    content = document.cleaned(kind, {
        name: value for name, value in entry.content.items() if name not in own or not own[name].private
    })
    faults = (*entry.faults, *document.faults_of(kind, content, publishing=True))
    if faults:
        raise _NotOurs(key, language, faults[0])
    return Received(
        key=key, language=language, kind=kind, content=content, received=line.decode(),
        version=_count(stated.get("distretto:version")), published=_moment(stated.get("distretto:published")),
        confirmation=_short(stated.get("distretto:confirmation"), 20),
        organisation=_short(stated.get("distretto:organisation"), 120),
        original=_short(stated.get("distretto:original"), 8),
    )  # fmt: skip


def _count(stated: Any) -> int:
    return stated if isinstance(stated, int) and not isinstance(stated, bool) and 0 <= stated < 2**31 else 0


def _short(stated: Any, most: int) -> str:
    return plain(stated)[:most] if isinstance(stated, str) else ""


def findings_cited(kind: str, content: Mapping[str, Any]) -> frozenset[str]:
    """The hashes of the findings that a record rests on."""
    cited: set[str] = set()
    for name, declared in fields_of(kind).items():
        if declared.takes == "findings":
            cited.update(_hashes(content.get(name, ())))
        for column in declared.columns:
            if column.takes == "findings":
                cited.update(one for row in content.get(name, ()) for one in _hashes(row.get(column.name, ())))
    return frozenset(cited)


def _hashes(cited: Any) -> Iterator[str]:
    for one in cited:
        yield from _HASH.findall(one)


def finding(data: bytes, sha256: str) -> tuple[dict[str, Any], str]:
    """The content of a finding, and the software that computed it; raises Trouble where its hash is another one."""
    found = strict(data)
    if not isinstance(found, dict):
        raise Trouble("follow-no-finding", finding=sha256[:8])
    software = _short(found.get("software"), 60)
    content = {name: one for name, one in found.items() if name not in ("hash", "software", "data_states", "rendered")}
    if hash_of(canonical_json(content)) != sha256:
        raise Trouble("follow-other-finding", finding=sha256[:8])
    known = content.get("schema") == SCHEMA and isinstance(content.get("analysis"), dict)
    if not known or plain(content) != content:
        raise Trouble("follow-no-finding", finding=sha256[:8])
    return content, software
