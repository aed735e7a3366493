"""The flat file of the EC-OECD database of innovation policies: its initiatives as policies, its codes kept.

The file is separated by `|`; its second line holds labels; an initiative has one row for each of its instruments, so
rows with the same `InitiativeID` are one policy. `TH…` and `TG…` columns hold 1 where a theme or a target group
applies. Columns are found by their names, in whatever order; those that we have no field for are passed over. Nothing
is filled in: what the file leaves empty stays absent, and every policy is to be confirmed by its region.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from distretto.catalogue.codes import code_list
from distretto.catalogue.document import Fault, is_web, unknown_code
from distretto.catalogue.interfaces.csv_form import MOST_ROWS
from distretto.catalogue.interfaces.entries import Entry, Reading, Unreadable, Where
from distretto.evidence.classifications.transliteration import folded

PUBLISHER = "European Commission and OECD"
DATABASE = "EC-OECD STIP Compass: international database on science, technology and innovation policies"
ADDRESS = "https://stip.oecd.org"
KIND, LANGUAGE = "policy", "en"
IDENTITY, COUNTRY, INSTRUMENT = "InitiativeID", "CountryCode", "InstrumentTypeCode"
NEEDED = (IDENTITY, COUNTRY, INSTRUMENT)
_NAMES = {
    "title": ("NameEnglish", "Name", "InitiativeName"),
    "original_title": ("NameOriginalLanguage",),
    "objectives": ("Objectives", "Objective"),
    "body": ("Description", "ShortDescription", "Background"),
    "start": ("StartDateYear", "StartYear", "StartDate"),
    "end": ("EndDateYear", "EndYear", "EndDate"),
    "organisation": ("ResponsibleOrganisation", "ResponsibleOrganisations", "Organisation"),
    "address": ("PublicAccessURL", "URL", "Website"),
    "edition": ("SurveyYear", "Edition"),
    "tags": ("Tags",),
    "budget": ("YearlyBudgetRange",),
    "evaluated": ("HasBeenEvaluated",),
}
"""Our names for what we take, and the columns under which editions of the file have it."""
_COUNTRIES = {
    "ALB": "AL", "AUT": "AT", "BEL": "BE", "BGR": "BG", "BIH": "BA", "CHE": "CH", "CYP": "CY", "CZE": "CZ",
    "DEU": "DE", "DNK": "DK", "ESP": "ES", "EST": "EE", "FIN": "FI", "FRA": "FR", "GBR": "UK", "GRC": "EL",
    "HRV": "HR", "HUN": "HU", "IRL": "IE", "ISL": "IS", "ITA": "IT", "LIE": "LI", "LTU": "LT", "LUX": "LU",
    "LVA": "LV", "MKD": "MK", "MLT": "MT", "MNE": "ME", "NLD": "NL", "NOR": "NO", "POL": "PL", "PRT": "PT",
    "ROU": "RO", "SRB": "RS", "SVK": "SK", "SVN": "SI", "SWE": "SE", "TUR": "TR", "XKX": "XK", "GR": "EL", "GB": "UK",
    "EU": "eu27", "EUN": "eu27", "EC": "eu27",
}  # fmt: skip
_YES, _NO = ("1", "true", "yes", "y"), ("0", "false", "no", "n")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SUMMARY = 780


def read(data: bytes, edition: str = "") -> Reading:
    """The initiatives of the file as entries; those of countries that the catalogue does not know are left out.

    edition : the year of the edition, where the file has no column that says it.
    """
    headings, rows = _rows(data)
    grouped: dict[str, list[tuple[int, Mapping[str, str]]]] = {}
    for number, row in rows:
        grouped.setdefault(row[IDENTITY].strip(), []).append((number, row))
    grouped.pop("", None)
    if not grouped:
        raise Unreadable("import-no-rows")
    entries, left_out = [], 0
    for identity, several in grouped.items():
        region = _region(several[0][1][COUNTRY])
        if region is None:
            left_out += 1
        else:
            entries.append(_entry(identity, region, several, headings, edition))
    return Reading(tuple(entries), left_out=left_out)


def _rows(data: bytes) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("import-encoding") from error
    csv.field_size_limit(1_000_000)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="|"))
    except csv.Error as error:
        raise Unreadable("import-not-csv") from error
    if len(lines) > 10 * MOST_ROWS:
        raise Unreadable("import-too-many-rows", most=10 * MOST_ROWS)
    headings = [text.strip() for text in lines[0]] if lines else []
    missing = [name for name in NEEDED if name not in headings]
    if missing:
        raise Unreadable("import-not-stip", names=", ".join(missing))
    return headings, [
        (number, dict(zip(headings, line, strict=False)) | dict.fromkeys(headings[len(line):], ""))
        for number, line in enumerate(lines[2:], start=3) if any(line)
    ]


def _region(code: str) -> str | None:
    code = code.strip().upper()
    known = code_list("regions")
    region = _COUNTRIES.get(code, code)
    return region if region in known and (len(region) == 2 or region == "eu27") else None


def _entry(
    identity: str, region: str, rows: Sequence[tuple[int, Mapping[str, str]]], headings: Sequence[str], edition: str
) -> Entry:
    number, first = rows[0]
    content: dict[str, Any] = {"regions": [region], "level": "EU" if region == "eu27" else "national"}
    content |= {name: text for name in ("title", "original_title", "objectives") if (text := _said(first, name))}
    content |= _texts(first)
    content |= {name: year[0] for name in ("start", "end") if (year := re.findall(r"\d{4}", _said(first, name)))}
    content |= _codes(rows, headings)
    content |= _organisations(first)
    content |= _budget(_said(first, "budget"))
    evaluated = _said(first, "evaluated").lower()
    if evaluated in (*_YES, *_NO):
        content["evaluated"] = "yes" if evaluated in _YES else "no"
    content |= _sources(identity, first, content, edition)
    key = "policy-stip-" + re.sub(r"[^a-z0-9]+", "-", folded(identity)).strip("-")
    return Entry(
        row=number, kind=KIND, key=key, language=LANGUAGE, organisation="", content=content,
        stated=frozenset(content), faults=tuple(_unknown(rows)), places=_places(number, first, headings),
        confirmation="to_confirm",
    )  # fmt: skip


def _said(row: Mapping[str, str], name: str) -> str:
    """What the file says under the first of the columns that it fills in."""
    return next((text.strip() for column in _NAMES[name] if (text := row.get(column, "")).strip()), "")


def _texts(row: Mapping[str, str]) -> dict[str, str]:
    """The longest description as the full text, and its first whole sentences as the summary."""
    parts = [text for column in _NAMES["body"] if (text := row.get(column, "").strip())]
    if not parts:
        return {}
    shortest = min(parts, key=len)
    summary = ""
    for sentence in _SENTENCE.split(shortest):
        if len(summary) + len(sentence) > _SUMMARY:
            break
        summary = f"{summary} {sentence}".strip()
    whole = "\n\n".join(dict.fromkeys(parts))
    tags = [tag.strip() for tag in _said(row, "tags").split("¬") if tag.strip()]
    whole += f"\n\nTags: {', '.join(tags)}." if tags else ""
    return ({"summary": summary} if len(summary) >= 20 else {}) | ({"body": whole} if whole != summary else {})


def _codes(rows: Sequence[tuple[int, Mapping[str, str]]], headings: Sequence[str]) -> dict[str, list[str]]:
    first = rows[0][1]
    instruments = [row[INSTRUMENT].strip() for _, row in rows if row[INSTRUMENT].strip()]
    found = {
        "instruments": [code for code in dict.fromkeys(instruments) if code in code_list("instruments")],
        "policy_themes": [c for c in headings if c in code_list("policy_themes") and first[c].strip() in _YES],
        "target_groups": [c for c in headings if c in code_list("target_groups") and first[c].strip() in _YES],
    }
    themes = {theme for code in found["policy_themes"] for theme in _OF_THEMES.get(code, ())}
    found["themes"] = [theme for theme in _ORDER if theme in themes] or ["innovation"]
    return {name: codes for name, codes in found.items() if codes}


def _unknown(rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[Fault]:
    """Instruments that the taxonomy does not have: a newer edition may."""
    for code in dict.fromkeys(row[INSTRUMENT].strip() for _, row in rows):
        if code and code not in code_list("instruments"):
            yield unknown_code("instruments", code_list("instruments"), code)


def _organisations(row: Mapping[str, str]) -> dict[str, Any]:
    names = [name.strip() for name in re.split("[¬;]", _said(row, "organisation")) if name.strip()]
    return {"organisations": [{"name": name[:200], "role": "responsible"} for name in names]} if names else {}


def _budget(stated: str) -> dict[str, str]:
    """The band by its code or label; a wording that is neither stays as a note."""
    bands = code_list("budget_bands")
    if not stated:
        return {}
    if stated.upper() in bands:
        return {"budget_band": stated.upper()}
    label = next((code.code for code in bands.choices if folded(code.label(LANGUAGE)) == folded(stated)), "")
    return {"budget_band": label} if label else {"budget_note": stated}


def _sources(identity: str, row: Mapping[str, str], content: Mapping[str, Any], edition: str) -> dict[str, Any]:
    edition = next(iter(re.findall(r"\d{4}", _said(row, "edition") or edition)), "")
    title = f"{DATABASE}, initiative {identity}" + (f", edition {edition}" if edition else "")
    source: dict[str, Any] = {
        "title": title[:300], "publisher": PUBLISHER, "address": ADDRESS, "supports": sorted(content),
        **({"year": int(edition)} if edition else {}),
    }  # fmt: skip
    own = _said(row, "address")
    links = {"links": [{"title": content.get("title", identity)[:200], "address": own}]} if is_web(own) else {}
    return {"sources": [source], **({"as_of": int(edition)} if edition else {}), **links}


def _places(number: int, row: Mapping[str, str], headings: Sequence[str]) -> dict[str, Where]:
    from openpyxl.utils import get_column_letter

    columns = {name: next((c for c in found if row.get(c)), found[0]) for name, found in _NAMES.items()}
    columns |= {"regions": COUNTRY, "instruments": INSTRUMENT, "key": IDENTITY, "summary": columns["body"]}
    columns |= {"budget_band": columns["budget"], "organisations": columns["organisation"]}
    return {
        name: Where(number, column, get_column_letter(headings.index(column) + 1), row.get(column, "")[:200])
        for name, column in columns.items() if column in headings
    }


_ORDER = ("innovation", "ecoinnovation", "cooperation", "financing", "specialisation", "skills")
_OF_THEMES = {
    **dict.fromkeys(("TH32", "TH35"), ("innovation",)),
    "TH31": ("innovation", "financing"),
    "TH42": ("innovation", "cooperation"),
    "TH47": ("innovation", "specialisation"),
    **dict.fromkeys(("TH92", "TH102", "TH103", "TH104", "TH105"), ("ecoinnovation",)),
    **dict.fromkeys(("TH25", "TH63"), ("cooperation",)),
    "TH38": ("financing",),
    **dict.fromkeys(("TH13", "TH30"), ("specialisation",)),
    **dict.fromkeys(("TH50", "TH51", "TH52", "TH53", "TH54", "TH55"), ("skills",)),
}
"""To which of our themes a theme of the taxonomy belongs; a policy with none of these is one of innovation."""
