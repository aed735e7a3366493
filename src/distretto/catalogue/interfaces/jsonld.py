"""Records as linked data: what schema.org has a word for in its words, every field in ours.

Ours are called `distretto:FIELD` (`urn:distretto:field:FIELD`); lines are JSON literals. Reading takes our fields
alone, so that a record comes back as it left; what schema.org says again is for those who know no Distretto.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from distretto.catalogue import typed
from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces.entries import Entry, Item, Reading, Unreadable, Where
from distretto.catalogue.kinds import NAMES, fields_of, get_kind
from distretto.catalogue.wording import code_label
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES

PREFIX, VOCABULARY = "distretto:", "urn:distretto:field:"
OF_THE_ITEM = (
    "kind", "key", "language", "original", "organisation", "confirmation", "version", "published", "marks",
)  # fmt: skip
MOST = 20_000
_WORKS = ("CreativeWork", "Report")
"""Types that schema.org lets have a language, citations and a coverage."""


@cache
def context() -> Mapping[str, Any]:
    """What the names in a record mean."""
    rows = sorted({name for kind in NAMES for name, field in fields_of(kind).items() if field.takes == "rows"})
    return {
        "@version": 1.1,
        "@vocab": "https://schema.org/",
        PREFIX.rstrip(":"): VOCABULARY,
        **{f"{PREFIX}{name}": {"@type": "@json"} for name in rows},
    }


def node(item: Item, base: str) -> dict[str, Any]:
    """A record as a node, without its context; what it does not state is absent. base : the installation's address."""
    address = f"{base}/{_page_language(item)}/catalogue/{item.key}/"
    kind = get_kind(item.kind)
    made = {
        "@id": f"{base}/catalogue/{item.key}",
        "@type": [kind.schema_type, f"{PREFIX}{item.kind}"],
        "name": item.content.get("title"),
        "alternateName": item.content.get("original_title"),
        "description": item.content.get("summary"),
        "url": address,
        **(_of_a_work(item) if kind.schema_type in _WORKS else _of_a_thing(item)),
        **{f"{PREFIX}{name}": getattr(item, name) for name in OF_THE_ITEM},
        **{f"{PREFIX}{name}": item.content[name] for name in fields_of(item.kind) if name in item.content},
    }
    return {name: value for name, value in made.items() if value not in (None, "", [], {})}


def _of_a_work(item: Item) -> dict[str, Any]:
    content = item.content
    return {
        "inLanguage": item.language,
        "temporalCoverage": _period(content),
        "spatialCoverage": _places(item),
        "about": _about(item),
        "citation": [_source(line) for line in content.get("sources", ())],
        "license": _licence_address(content.get("licence", "")),
        "dateModified": item.published,
        "version": str(item.version) if item.version else None,
    }


def _of_a_thing(item: Item) -> dict[str, Any]:
    content = item.content
    return {
        "areaServed": _places(item),
        "knowsAbout": _about(item) if get_kind(item.kind).schema_type in ("Organization", "Project") else None,
        "foundingDate": str(content["founded"]) if item.kind == "cluster" and content.get("founded") else None,
        "subjectOf": [_source(line) for line in content.get("sources", ())],
    }


def _period(content: Mapping[str, Any]) -> str | None:
    start, end = content.get("start"), content.get("end")
    return f"{start or '..'}/{end or '..'}" if start or end else None


def _places(item: Item) -> list[dict[str, Any]]:
    language = _page_language(item)
    return [
        {"@type": "Place", "name": code_label("regions", code, language), "identifier": code}
        for code in item.content.get("regions", ())
    ]


def _about(item: Item) -> list[str]:
    return [code_label("themes", code, _page_language(item)) for code in item.content.get("themes", ())]


def _source(line: Mapping[str, Any]) -> dict[str, Any]:
    stated = {
        "@type": "CreativeWork",
        "name": line.get("title"),
        "publisher": {"@type": "Organization", "name": line["publisher"]} if line.get("publisher") else None,
        "datePublished": str(line["year"]) if line.get("year") else None,
        "url": line.get("address"),
    }
    return {name: value for name, value in stated.items() if value}


def _licence_address(code: str) -> str | None:
    return f"https://spdx.org/licenses/{code}.html" if (code and code[:1].isupper()) or code == "etalab-2.0" else None


def _page_language(item: Item) -> str:
    return item.language if item.language in LANGUAGES else DEFAULT_LANGUAGE


def document(item: Item, base: str) -> dict[str, Any]:
    """One record as a document of its own."""
    return {"@context": context(), **node(item, base)}


def write(items: Sequence[Item], base: str) -> bytes:
    """Several records as one document."""
    graph = {"@context": context(), "@graph": [node(item, base) for item in items]}
    return (json.dumps(graph, ensure_ascii=False, indent=1) + "\n").encode()


def write_lines(items: Sequence[Item], base: str) -> bytes:
    """Records one a line, each a document of its own: a file of any size can be read line by line."""
    lines = (json.dumps(document(item, base), ensure_ascii=False, separators=(",", ":")) for item in items)
    return "".join(f"{line}\n" for line in lines).encode()


def read(data: bytes, kind: str) -> Reading:
    """What a document, or a file of one document a line, says. kind : of nodes that do not say it."""
    nodes = list(_nodes(data))
    if not nodes:
        raise Unreadable("import-no-rows")
    if len(nodes) > MOST:
        raise Unreadable("import-too-many-rows", most=MOST)
    return Reading(tuple(_entry(row, one, kind) for row, one in nodes))


def _nodes(data: bytes) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The nodes with their row: the line of the file where it has one a line, else the place in the document."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("import-encoding") from error
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        yield from _lines(text)
        return
    if isinstance(whole, dict) and isinstance(whole.get("@graph"), list):
        whole = whole["@graph"]
    for row, one in enumerate(whole if isinstance(whole, list) else [whole], start=1):
        if not isinstance(one, dict):
            raise Unreadable("import-not-jsonld")
        yield row, one


def _lines(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for row, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            one = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise Unreadable("import-not-jsonld-line", line=row) from error
        if not isinstance(one, dict):
            raise Unreadable("import-not-jsonld-line", line=row)
        yield row, one


def _entry(row: int, stated: Mapping[str, Any], kind: str) -> Entry:
    ours = {
        name.removeprefix(PREFIX).removeprefix(VOCABULARY): value
        for name, value in stated.items() if name.startswith((PREFIX, VOCABULARY))
    }  # fmt: skip
    about = {name: str(ours.pop(name, "") or "") for name in OF_THE_ITEM}
    of_kind = about["kind"] or kind
    places = {name: Where(row, f"{PREFIX}{name}", "", _short(value)) for name, value in (about | ours).items()}
    if of_kind not in NAMES:
        fault = Fault("kind", "fault-no-kind", {"value": of_kind, "names": ", ".join(NAMES)})
        return Entry(row, "", about["key"], "", "", {}, frozenset(), (fault,), places)
    return Entry(
        row=row, kind=of_kind, key=about["key"], language=about["language"], organisation=about["organisation"],
        content=typed.with_codes(of_kind, ours), stated=frozenset(ours), places=places,
    )  # fmt: skip


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text[:200]
