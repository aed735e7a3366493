"""What a field of a record is: its name, what it takes, and how much it counts.

A field is declared once, in the kind that it belongs to (`catalogue/kinds/`). From the declaration come the form, the
check of what is typed, the page, the export and import columns, the facets, the REST schema and the completeness
score, so that none of them can forget a field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Takes = Literal[
    "line", "text", "prose", "code", "codes", "count", "number", "amount", "share", "year", "day", "moment",
    "web", "yes_no", "record", "findings", "rows",
]  # fmt: skip
"""What a field takes.

line      a short text             text     a paragraph or two          prose   a text with headings and lists
code      one code of a list       codes    several codes of a list
count     a whole number           number   any number                  amount  euro
share     0 to 100 per cent        year     a year                      day     a date, or a year, or a month
moment    date, time and time zone web      an address on the web       yes_no  yes or no; unknown is not answered
record    key of another record    findings addresses of findings       rows    several lines, each with columns
"""


@dataclass(frozen=True)
class Field:
    """One field of a record.

    name : as in content, exports and the API; unique in its kind.
    codes : the list that a code or codes come from (`catalogue/codes/`).
    of : of a record: the kind that it has to be of; any where none is named.
    columns : of rows: the fields of each line. once : those of which no two lines have the same.
    low, high : bounds of a number, a year, or the length of a text.
    counts : weight in the completeness score; 0 is not counted.
    needed : without it nothing can be published.
    facet : readers can filter by it.
    private : shown only to those whom the record's organisation lets see it.
    past : of a year: it is a fact's, and cannot lie in the future as a plan's may.
    """

    name: str
    takes: Takes
    codes: str = ""
    of: str = ""
    columns: tuple[Field, ...] = ()
    once: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    counts: int = 1
    needed: bool = False
    facet: bool = False
    private: bool = False
    past: bool = False

    def __post_init__(self) -> None:
        coded = self.takes in ("code", "codes")
        if coded != bool(self.codes):
            raise ValueError(f"{self.name}: a list of codes goes with code and codes, and with nothing else.")
        if (self.takes == "rows") != bool(self.columns):
            raise ValueError(f"{self.name}: columns go with rows, and rows with columns.")
        if any(column.takes in ("rows", "prose") for column in self.columns):
            raise ValueError(f"{self.name}: a column is a simple field.")

    def but(self, **changes: object) -> Field:
        """The same field with some of its properties changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    @property
    def is_text(self) -> bool:
        """Whether it holds words of the record's language, which a translation has to translate."""
        return self.takes in ("line", "text", "prose")


@dataclass(frozen=True)
class Section:
    """Fields that stand together in the form and on the page."""

    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of record: its sections of fields, beside those that all records have.

    steps : who must approve it, in order: names of the workflow's steps.
    schema_type : the schema.org type it is exported as.
    """

    name: str
    sections: tuple[Section, ...]
    steps: tuple[str, ...] = ("reviewer",)
    schema_type: str = "CreativeWork"

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of this kind alone, in order."""
        return tuple(field for section in self.sections for field in section.fields)
