"""Build the tables of regions and of their changes from Eurostat's table of NUTS changes.

`build_regions(source)` reads `nuts_changes.csv.gz` (one row a territorial unit, its code, name and change in
every edition) and writes `regions.tsv` (code, name, name in Latin letters, editions) and `changes.tsv` (from,
to, code, kind, codes, note). Only codes and names are kept. Regions outside the European Union (EFTA,
candidate countries) enter the source with 2016; their codes of that time are taken as valid in the earlier
editions too.
"""

from __future__ import annotations

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from distretto.evidence.classifications import corrections as known
from distretto.evidence.classifications.transliteration import latin

Pair = tuple[str, str]
_COMMA_BELOW = str.maketrans("ŞşŢţ", "ȘșȚț")
_SMALL = {"de", "du", "des", "la", "le", "les", "d", "et", "of", "the", "and", "i", "og"}
_LOOKALIKE = {
    "GREEK": str.maketrans("ABEZHIKMNOPTYXo", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"),
    "CYRILLIC": str.maketrans("ABEKMHOPCTXaecopxyj", "АВЕКМНОРСТХаесорхуј"),
}


@dataclass
class _Link:
    """What became of one code in one step: kind, codes, note."""

    kind: str
    codes: set[str] = field(default_factory=set)
    note: str = ""


def build_regions(source: Path, target: Path | None = None) -> tuple[Path, Path]:
    """Write `regions.tsv` and `changes.tsv` into `target` (by default the package's own data folder)."""
    target = target or Path(__file__).parent / "data"
    with gzip.open(source, "rt", encoding="utf-8", newline="") as file:
        rows = [_read(row) for row in csv.DictReader(file)]
    names, editions = _directory(rows)
    steps = list(zip(known.EDITIONS, known.EDITIONS[1:], strict=False))
    changes: list[tuple[str, str, str, str, str, str]] = []
    for step in steps:
        before, after = _valid(editions, step[0]), _valid(editions, step[1])
        forward = _forward(rows, step, before, after)
        for links, here, there, way in (
            (forward, before, after, step),
            (_inverse(forward, before), after, before, (step[1], step[0])),
        ):
            complete = _completed(links, here, there)
            changes += [
                (*way, code, link.kind, " ".join(sorted(link.codes)), link.note) for code, link in complete.items()
            ]
    regions = [
        (code, names[code], latin(names[code], code[:2]), " ".join(sorted(editions[code]))) for code in sorted(names)
    ]
    paths = (target / "regions.tsv", target / "changes.tsv")
    _write(paths[0], ("code", "name", "latin", "editions"), regions)
    _write(paths[1], ("from", "to", "code", "kind", "codes", "note"), sorted(changes))
    return paths


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in (header, *rows))


def _read(row: dict[str, str]) -> dict[str, str]:
    """One source row with Greek codes as EL, no "NA", and no extra-regio units."""
    clean = {key: "" if value == "NA" else " ".join(value.split()) for key, value in row.items()}
    for edition in known.EDITIONS:
        code = re.sub(r"^GR", "EL", clean[f"code_{edition}"])
        clean[f"code_{edition}"] = "" if re.match(r"[A-Z]{2}Z", code) else code
    return clean


def _directory(rows: list[dict[str, str]]) -> tuple[dict[str, str], dict[str, set[str]]]:
    names: dict[str, str] = {}
    editions: dict[str, set[str]] = defaultdict(set)
    members = {row["code_2013"][:2] for row in rows} | {row["code_2010"][:2] for row in rows}
    for edition in known.EDITIONS:
        for row in rows:
            code = row[f"code_{edition}"]
            if not code or "(" in code:
                continue
            editions[code].add(edition)
            if edition == "2016" and code[:2] not in members:
                editions[code].update(known.EDITIONS[:3])
            written = (row[f"geo_name_{e}"] for e in (edition, *reversed(known.EDITIONS)))
            named = next((name for name in written if name), "")
            if named:
                names[code] = _proper(named.translate(_COMMA_BELOW) if code.startswith("RO") else named)
    for code, name in known.COUNTRIES.items():
        editions[code] = set(known.EDITIONS)
        names[code] = name
    names.update(known.NAMES)
    missing = sorted(set(editions) - set(names))
    if missing:
        raise ValueError(f"The source has no name for {', '.join(missing)}.")
    return names, editions


def _proper(name: str) -> str:
    """A name in proper case, in one script, with plain punctuation."""
    name = name.replace("—", "-").replace(" - ", "-" if name.isupper() else " - ").replace("/ ", "/").replace(" /", "/")
    name = re.sub(r"^(.*?)\s*\((Crna Gora|[A-Z][\w ]*ski|Istočen|Jug\w+|Severoistočen)\)$", r"\1", name)
    words = re.split(r"([\s/'’()\-]+)", name)
    words = [_one_script(word) for word in words]
    if name.isupper():
        words = [w.lower() if i and w.lower() in _SMALL else w[:1] + w[1:].lower() for i, w in enumerate(words)]
    return "".join(words)


def _one_script(word: str) -> str:
    for script, low, high in (("GREEK", "\u0370", "\u03ff"), ("CYRILLIC", "\u0400", "\u04ff")):
        if any(low <= c <= high for c in word):
            return word.translate(_LOOKALIKE[script]).replace("p", "р" if script == "CYRILLIC" else "p")
    return word


def _valid(editions: dict[str, set[str]], edition: str) -> set[str]:
    return {code for code, valid in editions.items() if edition in valid}


def _forward(
    rows: list[dict[str, str]], step: Pair, before: set[str], after: set[str]
) -> dict[str, _Link]:
    """The links that the source or the corrections state; codes that stay as they are have none."""
    links: dict[str, _Link] = {}
    for row in rows:
        old, new, change = row[f"code_{step[0]}"], row[f"code_{step[1]}"], row[f"change_{step[1]}"]
        plain_old, plain_new = old.removesuffix(" (part)"), new.removesuffix(" (part)")
        if not old or not new or (old == new and "bound" not in change):
            continue
        if plain_old not in before or plain_new not in after:
            continue
        kind = "split" if old != plain_old else "merged" if new != plain_new else "renamed"
        kind = "border" if "bound" in change else kind
        links.setdefault(plain_old, _Link(kind)).codes.add(plain_new)
    for table, one_to_many in ((known.REDRAWN, "border"), (known.EXACT, "split"), (known.SWALLOWED, "merged")):
        for olds, news, note in table.get(step, ()):
            for old in olds.split():
                kind = "merged" if " " in olds else one_to_many
                links[old] = _Link(kind, set(news.split()), note)
                unknown = ({old} - before) | (set(news.split()) - after)
                if unknown:
                    raise ValueError(f"Corrections {step} name codes that are not there: {sorted(unknown)}.")
    return links


def _inverse(forward: dict[str, _Link], before: set[str]) -> dict[str, _Link]:
    """The same links read from the newer edition to the older one."""
    reverse: dict[str, _Link] = {}
    turned = {"renamed": "renamed", "split": "merged", "merged": "split", "border": "border"}
    swallowed = {old for links in known.SWALLOWED.values() for old, _, _ in links}
    for old, link in sorted(forward.items()):
        for new in link.codes:
            kind = "border" if old in swallowed else turned[link.kind]
            found = reverse.setdefault(new, _Link(kind, set(), link.note))
            found.codes.add(old)
            found.kind = "border" if "border" in (found.kind, kind) else found.kind
            found.note = found.note or link.note
    return reverse


def _completed(links: dict[str, _Link], here: set[str], there: set[str]) -> dict[str, _Link]:
    """Add what follows from the regions below: an old group of regions is the sum of what its regions became."""
    complete = dict(links)
    ends: dict[str, set[str]] = defaultdict(set)
    for code, link in links.items():
        for target in link.codes:
            ends[target].add(code)
    for code in sorted(here, key=lambda c: (-len(c), c)):
        if code in complete or code in there:
            continue
        complete[code] = _sum_of_parts(code, complete, here, there, ends)
    return complete


def _sum_of_parts(
    code: str, links: dict[str, _Link], here: set[str], there: set[str], ends: dict[str, set[str]]
) -> _Link:
    below = [c for c in here if len(c) == len(code) + 1 and c.startswith(code)]
    parts = [links.get(c, _Link("same", {c} if c in there else set())) for c in below]
    codes = set().union(*(part.codes for part in parts)) if parts else set()
    if not codes or any(part.kind == "gone" for part in parts):
        return _Link("gone", set(), "redrawn" if code[:-1] in there and len(code) > 3 else "")
    whole = all(
        part.kind in ("same", "renamed", "split")
        or (part.kind == "merged" and all(source.startswith(code) for end in part.codes for source in ends[end]))
        for part in parts
    )
    note = next((part.note for part in parts if part.note), "")
    if not whole:
        return _Link("border", codes, note)
    parents = {c[:-1] for c in codes}
    if len(parents) == 1:
        (parent,) = parents
        if parent in there and codes == {c for c in there if len(c) == len(parent) + 1 and c.startswith(parent)}:
            codes = {parent} if len(parent) >= len(code) else codes
    return _Link("renamed" if len(codes) == 1 else "split", codes, note)
