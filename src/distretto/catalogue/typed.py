"""Content as people type it: numbers as their language writes them, codes by code or by name, lines under one another.

`typed` has one entry a field: a text, a list of texts (codes that were ticked), or a list of lines (rows). Reading it
loses nothing: what cannot be understood stays as it was typed, and the check of the content says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from distretto.catalogue.codes import CodeList, code_list
from distretto.catalogue.document import EUROPEAN_DAY, is_day
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.wording import field_label
from distretto.catalogue.written import write_plain_number
from distretto.evidence.classifications.transliteration import folded
from distretto.rendering.text import LANGUAGES, MINUS

Typed = Mapping[str, Any]

MANY_CODES = 70
"""A list longer than this is typed, with suggestions; a shorter one is ticked."""

_CODE_AT_END = re.compile(r"\(([^()\s]+)\)\s*$")
_GROUPED = {
    "en": re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
    "it": re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
}
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_LARGE = {
    "million": 1_000_000, "millions": 1_000_000, "milione": 1_000_000, "milioni": 1_000_000, "mln": 1_000_000,
    "billion": 1_000_000_000, "billions": 1_000_000_000, "miliardo": 1_000_000_000, "miliardi": 1_000_000_000,
    "mld": 1_000_000_000,
}  # fmt: skip
_AROUND = re.compile(r"€|\beuros?\b|\beur\b|%|\s", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?")
_RECORD = re.compile(r"^(?:https?://[^/]+)?/(?:[a-z]{2}/)?catalogue/([a-z0-9-]+)(?:[/.?#].*)?$")
NUMBERS = ("count", "number", "amount", "share", "year")


def is_typed(field: Field) -> bool:
    """Whether codes of the field are typed as text, since its list is too long to be ticked."""
    return field.takes == "codes" and field.codes != "fields" and len(code_list(field.codes).choices) > MANY_CODES


def read(kind: str, typed: Typed, language: str) -> dict[str, Any]:
    """The content that is meant, in the order of the declaration; empty fields and lines are left out."""
    content = {}
    for name, field in fields_of(kind).items():
        value = _read(kind, field, typed.get(name), language)
        if value not in (None, "", [], ()):
            content[name] = value
    return content


def with_codes(kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """Content as programs state it, with the codes that names of entries mean without doubt; all else as it is."""
    fields = fields_of(kind)
    return {name: _coded(fields[name], value) if name in fields else value for name, value in content.items()}


def _coded(field: Field, value: Any) -> Any:
    if field.takes == "rows" and isinstance(value, list):
        columns = {column.name: column for column in field.columns}
        return [
            {name: _coded(columns[name], one) if name in columns else one for name, one in line.items()}
            if isinstance(line, Mapping) else line
            for line in value
        ]  # fmt: skip
    if field.codes in ("", "fields"):
        return value
    if field.takes == "codes" and isinstance(value, list):
        return [_coded_text(field, one) for one in value]
    return _coded_text(field, value) if field.takes == "code" else value


def _coded_text(field: Field, value: Any) -> Any:
    return (_code(code_list(field.codes), value.strip()) or value) if isinstance(value, str) else value


def write(kind: str, content: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The content as it stands in the form: what `read` makes into the same content again."""
    fields = fields_of(kind)
    return {name: _write(kind, fields[name], value, language) for name, value in content.items() if name in fields}


def _read(kind: str, field: Field, value: Any, language: str) -> Any:
    if value is None:
        return None
    if field.takes == "rows":
        return _read_lines(kind, field, value, language)
    if field.takes == "codes":
        return _read_codes(kind, field, value, language)
    text = str(value).strip().replace("\r\n", "\n")
    if not text:
        return None
    if field.takes == "findings":
        return [line.strip() for line in text.splitlines() if line.strip()]
    if field.takes == "code":
        return text if field.codes == "fields" else _code(code_list(field.codes), text) or text
    reader = _READERS.get(field.takes)
    return reader(text, language) if reader else text


def _read_lines(kind: str, field: Field, value: Any, language: str) -> list[dict[str, Any]]:
    lines = []
    for typed in value:
        line = {column.name: _read(kind, column, typed.get(column.name), language) for column in field.columns}
        filled = {name: one for name, one in line.items() if one not in (None, "", [])}
        if filled:
            lines.append(filled)
    return lines


def _read_codes(kind: str, field: Field, value: Any, language: str) -> list[str]:
    if field.codes != "fields":
        return read_codes(field, value)
    pieces = _split(value, field) if isinstance(value, str) else [str(one).strip() for one in value]
    names = {folded(field_label(kind, name, language)): name for name in fields_of(kind)}
    return list(dict.fromkeys(names.get(folded(piece), piece) for piece in pieces if piece))


def read_codes(field: Field, value: Any) -> list[str]:
    """The codes that are meant, each once; what names none without doubt stays as it was typed."""
    pieces = _split(value, field) if isinstance(value, str) else [str(one).strip() for one in value]
    codes = code_list(field.codes)
    return list(dict.fromkeys(_code(codes, piece) or piece for piece in pieces if piece))


def _split(text: str, field: Field) -> list[str]:
    """The codes or names in a text: one a line, or between semicolons, or between commas where no name has one."""
    pieces: list[str] = []
    for part in re.split(r"[\n;]", text):
        whole = part.strip()
        if not whole or field.codes == "fields" or _code(code_list(field.codes), whole) or "," not in whole:
            pieces += [whole] if whole else []
        else:
            pieces += [piece.strip() for piece in whole.split(",") if piece.strip()]
    return pieces


def _code(codes: CodeList, text: str) -> str | None:
    """The code that a text is without doubt: the code itself, `name (code)`, or a name that only one entry has."""
    at_end = _CODE_AT_END.search(text)
    for candidate in (text, text.upper(), text.lower(), at_end[1] if at_end else ""):
        if candidate in codes:
            return candidate
    return _by_name(codes.name).get(folded(text))


@cache
def _by_name(name: str) -> Mapping[str, str]:
    """The entry that each name means: the newest edition's before a former one's, the wider of a name's own parts."""
    meant: dict[str, list[tuple[bool, int, str]]] = {}
    for code in code_list(name).choices:
        for label in {folded(code.label(language)) for language in LANGUAGES}:
            meant.setdefault(label, []).append((bool(code.note), len(code.code), code.code))
    found = {}
    for label, entries in meant.items():
        best = min(entries)
        equals = [code for former, length, code in entries if (former, length) == best[:2]]
        if len(equals) == 1:
            found[label] = best[2]
    return found


def read_number(text: str, language: str) -> float | int | None:
    """The number that is typed, with the language's separators or plain; *1.2 million* too; None where it is none."""
    words = text.strip().lower().replace(MINUS, "-").split()
    factor = _LARGE.get(words[-1], 1) if len(words) > 1 else 1
    bare = _AROUND.sub("", " ".join(words[:-1] if factor > 1 else words))
    if _GROUPED[language].fullmatch(bare):
        plain = bare.replace("," if language == "en" else ".", "").replace(",", ".")
    elif _PLAIN.fullmatch(bare):
        plain = bare.replace(",", ".")
    else:
        return None
    number = float(plain) * factor
    return int(number) if number.is_integer() else round(number, 9)


def _read_number(text: str, language: str) -> Any:
    number = read_number(text, language)
    return text if number is None else number


def _read_day(text: str, language: str) -> str:
    match = EUROPEAN_DAY.fullmatch(text)
    if not match:
        return text
    day, month, year = match.groups()
    written = f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
    return written if is_day(written) else text


def _read_web(text: str, language: str) -> str:
    return f"https://{text}" if "://" not in text and _HOST.fullmatch(text) else text


def _read_record(text: str, language: str) -> str:
    match = _RECORD.match(text)
    return match[1] if match else text


def _read_yes_no(text: str, language: str) -> Any:
    return {"yes": True, "no": False}.get(text, text)


_READERS: Mapping[str, Callable[[str, str], Any]] = {
    **dict.fromkeys(NUMBERS, _read_number),
    "day": _read_day,
    "web": _read_web,
    "record": _read_record,
    "yes_no": _read_yes_no,
}


def _write(kind: str, field: Field, value: Any, language: str) -> Any:
    if field.takes == "rows":
        columns = {column.name: column for column in field.columns}
        return [
            {name: _write(kind, columns[name], one, language) for name, one in line.items() if name in columns}
            for line in value
        ]
    if field.takes == "codes":
        return "\n".join(written_codes(field, value, language)) if is_typed(field) else list(value)
    if field.takes == "findings":
        return "\n".join(value)
    if field.takes == "yes_no":
        return {True: "yes", False: "no"}.get(value, str(value))
    if isinstance(value, int | float) and field.takes != "year":
        return write_plain_number(value, language)
    return str(value)


def written_codes(field: Field, codes: Iterable[str], language: str) -> list[str]:
    """Codes with their names, as one types them: *Marche (ITI3)*."""
    known = code_list(field.codes)
    return [f"{known.label(code, language)} ({code})" if code in known else code for code in codes]
