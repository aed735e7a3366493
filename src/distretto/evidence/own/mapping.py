"""Which column of a table means what: guessed from headings and values, corrected by people, kept as a file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal

from distretto.evidence.classifications.directory import EDITIONS, NEWEST, canonical, directory
from distretto.evidence.classifications.nace_versions import REVISIONS, Revision, read_nace
from distretto.evidence.own.faults import Fault, WrongTable
from distretto.evidence.own.reading import COUNTRY, ROW, Staged, connect, quoted

Kind = Literal["firms", "table"]
KINDS: tuple[Kind, ...] = ("firms", "table")
MEASURES = {"persons_employed": "persons", "wages": "million_eur", "local_units": "local_units"}
"""What can be told of a region and an industry, each with the unit that it must be in."""
ROLES = ("region", "industry", "year", "unit", *MEASURES)
NEEDED = ("region", "industry")
FORMAT = "distretto.mapping/1"
FIRST_YEAR, LAST_YEAR = 1900, 2100
_SAMPLE = 20_000
_MOSTLY, _HALF = 0.9, 0.5
"""The share of a column's values that must be of a role, without and with a heading that says so."""
_HEADINGS: Dictionary[str, str] = {
    "region": r"(geo|nuts\d?|nuts_?(id|code|3|2)|region(e|_code)?|area|territor\w*|provinc\w*|cod_?(reg|prov)\w*)",
    "industry": r"(nace(_?r2|_?code|_?rev\w*)?|ateco\w*|industry|sector|settore|activity|attivit\w*|isic)",
    "year": r"(year|anno|time|time_period|period|ref_?year)",
    "unit": r"(id|firm(_?id)?|unit(_?id)?|enterprise(_?id)?|impresa|vat(_?number)?|partita_?iva|codice_?fiscale|lei)",
    "persons_employed": r"(persons(_?employed)?|emp(loy\w*)?|jobs|workers|staff|headcount|addetti|occupati|dipendenti)",
    "wages": r"(wages\w*|pay|payroll|salar\w*|retribuzion\w*|wages_and_salaries)",
    "local_units": r"(local_?units|units|plants|establishments|unita_?locali|n_?units)",
}


@dataclass(frozen=True)
class Mapping:
    """What each column means, and how its values are to be read.

    kind : "firms", a row a firm or plant, added up here; "table", a row a region and an industry, taken as it is.
    columns : by role (of ROLES) the heading of the column that has it. year : the year of all rows, where no column
    tells it. nace : the revision of the codes. edition : the NUTS edition of the codes. decimal : "." or ",".
    corrections : by role, values of the file and what is meant by them; "" leaves the row out, which is counted.
    """

    kind: Kind = "firms"
    columns: Dictionary[str, str] = field(default_factory=dict)
    year: int | None = None
    nace: Revision = "2"
    edition: str = NEWEST
    decimal: str = "."
    corrections: Dictionary[str, Dictionary[str, str]] = field(default_factory=dict)

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that a column tells, in the order of MEASURES."""
        return tuple(one for one in MEASURES if one in self.columns)

    def corrected(self, role: str, given: str, meant: str) -> Mapping:
        """The same mapping with one value of a role read as another, and so what was read as that value before.

        given : "" is an empty cell. meant : "" leaves the rows out.
        """
        before = self.corrections.get(role, {})
        told = {value: meant if given and read == given else read for value, read in before.items()}
        new = {} if given and given in before.values() else {given: meant}
        return replace(self, corrections={**self.corrections, role: {**told, **new}})


def guess(staged: Staged) -> Mapping:
    """A mapping from headings (English, Italian, providers') and, where these say nothing, from what the values are."""
    with_sample = _sampled(staged)
    columns: dict[str, str] = {}
    for role, pattern in _HEADINGS.items():
        named = [one for one in staged.columns if re.fullmatch(pattern, _folded(one)) and one not in columns.values()]
        named = [one for one in named if _fits(role, with_sample[one], _HALF)] or (named if role == "unit" else [])
        if named:
            columns[role] = named[0]
    for role in ("region", "industry", "year"):
        if role not in columns:
            fitting = [c for c in staged.columns if c not in columns.values() and _fits(role, with_sample[c])]
            if role == "region":  # two letters alone may be anything: a language, a province's sign
                fitting = [c for c in fitting if any(len(text) > 2 for text in with_sample[c])]
            if fitting:
                columns[role] = fitting[0]
    regions = with_sample.get(columns.get("region", ""), ())
    codes = with_sample.get(columns.get("industry", ""), ())
    numbers = [text for texts in with_sample.values() if _fits("wages", texts) for text in texts]
    mapping = Mapping(
        columns=columns, edition=_edition_of(regions), nace=_revision_of(codes),
        decimal="," if any(re.fullmatch(r"-?\d+,\d+", text) for text in numbers) else ".",
    )
    return replace(mapping, kind=_kind_of(staged, mapping))


def faults_of(mapping: Mapping, staged: Staged) -> tuple[Fault, ...]:
    """What is wrong with a mapping for this file, before any value is looked at."""
    found = [
        Fault("load-column-needed", {"role": role, "columns": ", ".join(staged.columns)})
        for role in NEEDED if role not in mapping.columns
    ]
    found += [
        Fault("load-no-such-column", {"role": role, "given": column, "columns": ", ".join(staged.columns)})
        for role, column in mapping.columns.items() if column not in staged.columns
    ]
    taken = list(mapping.columns.values())
    twice = sorted({column for column in taken if taken.count(column) > 1})
    found += [Fault("load-column-two-roles", {"given": column}, column) for column in twice]
    if "year" not in mapping.columns and mapping.year is None:
        found.append(Fault("load-year-needed", {"columns": ", ".join(staged.columns)}))
    if mapping.year is not None and not FIRST_YEAR <= mapping.year <= LAST_YEAR:
        found.append(Fault("load-year-wrong", {"given": str(mapping.year)}))
    if mapping.kind == "table" and not mapping.measures:
        found.append(Fault("load-measure-needed", {"columns": ", ".join(staged.columns)}))
    return tuple(found)


def to_json(mapping: Mapping) -> str:
    """A mapping as a file that people can read and change."""
    return json.dumps({"format": FORMAT, **asdict(mapping)}, indent=2, ensure_ascii=False) + "\n"


def from_json(text: str, name: str) -> Mapping:
    """A mapping from such a file; raises WrongTable that says what is wrong with it."""
    try:
        plain: Any = json.loads(text)
    except json.JSONDecodeError as error:
        raise WrongTable((Fault("load-mapping-unreadable", {"name": name, "line": error.lineno}),)) from error
    known = {one.name for one in fields(Mapping)}
    if not isinstance(plain, dict) or plain.pop("format", None) != FORMAT:
        raise WrongTable((Fault("load-mapping-format", {"name": name, "format": FORMAT}),))
    strange = sorted(set(plain) - known)
    roles = sorted(set(plain.get("columns", {})) - set(ROLES) | (set(plain.get("corrections", {})) - set(ROLES)))
    faults = [Fault("load-mapping-unknown", {"name": name, "given": one}) for one in strange + roles]
    for part, allowed in (("kind", KINDS), ("nace", REVISIONS), ("edition", EDITIONS), ("decimal", (".", ","))):
        if plain.get(part, allowed[0]) not in allowed:
            faults.append(Fault("load-mapping-value", {
                "name": name, "part": part, "given": str(plain[part]), "allowed": ", ".join(allowed),
            }))
    if not isinstance(plain.get("year"), int | None):
        faults.append(Fault("load-year-wrong", {"given": str(plain["year"])}))
    if faults:
        raise WrongTable(faults)
    return Mapping(**plain)


def _sampled(staged: Staged) -> dict[str, Sequence[str]]:
    connection = connect()
    try:
        cells = ", ".join(quoted(one) for one in staged.columns)
        table = connection.sql(f"SELECT {cells} FROM {staged.source} ORDER BY {ROW} LIMIT {_SAMPLE}").to_arrow_table()
    finally:
        connection.close()
    return {one: [text for text in table[one].to_pylist() if text is not None] for one in staged.columns}


def _fits(role: str, texts: Sequence[str], share: float = _MOSTLY) -> bool:
    """Whether so many values of a column could be of this role."""
    distinct = set(texts)
    if not distinct:
        return False
    if role == "region":
        by_heading = share == _HALF  # then codes of an edition that is not known here are regions, too
        fitting = sum(canonical(one) in directory() or (by_heading and looks_like_region(one)) for one in distinct)
    elif role == "industry":
        fitting = sum(read_nace(one, "2") is not None or read_nace(one, "2.1") is not None for one in distinct)
    elif role == "year":
        fitting = sum(one.isdigit() and FIRST_YEAR <= int(one) <= LAST_YEAR for one in distinct)
    elif role in MEASURES:
        fitting = sum(re.fullmatch(r"\d+([.,]\d+)?", one) is not None for one in distinct)
    else:
        return True
    return fitting >= share * len(distinct)


def looks_like_region(text: str) -> bool:
    """Whether a text has the form of a NUTS code of a country that is known, whatever the edition."""
    code = canonical(text)
    return re.fullmatch(r"[A-Z]{2}[0-9A-Z]{1,3}", code) is not None and code[:COUNTRY] in directory()


def _edition_of(texts: Sequence[str]) -> str:
    """The newest edition in which most of the codes are valid; the newest of all where none is."""
    known = [directory()[code] for code in {canonical(one) for one in texts} if code in directory()]
    valid = {edition: sum(edition in region.editions for region in known) for edition in EDITIONS}
    return max(reversed(EDITIONS), key=lambda edition: valid[edition])


def _revision_of(texts: Sequence[str]) -> Revision:
    """Revision 2.1 where letters are given that only it has with those digits."""
    distinct = set(texts)
    fits = {one: sum(read_nace(text, one, strict=True) is not None for text in distinct) for one in REVISIONS}
    return max(REVISIONS, key=lambda one: fits[one])


def _kind_of(staged: Staged, mapping: Mapping) -> Kind:
    """A table has each region, industry and year once; where firms have an id, they are firms."""
    if "unit" in mapping.columns or not mapping.measures or any(one not in mapping.columns for one in NEEDED):
        return "firms"
    keys = ", ".join(quoted(mapping.columns[one]) for one in ("region", "industry", "year") if one in mapping.columns)
    connection = connect()
    try:
        found = connection.execute(f"SELECT 1 FROM {staged.source} GROUP BY {keys} HAVING count(*) > 1 LIMIT 1")
        twice = found.fetchone()
    finally:
        connection.close()
    return "firms" if twice else "table"


def _folded(heading: str) -> str:
    plain = re.sub(r"\s*[(\[].*", "", heading.strip().casefold())  # a unit in brackets says nothing of the meaning
    return re.sub(r"[\s\-.]+", "_", plain).replace("à", "a").replace("è", "e")
