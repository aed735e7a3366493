"""What the catalogue hands out and takes: the shapes that OpenAPI declares."""

from __future__ import annotations

from typing import Any, Literal

from ninja import Field, Schema
from pydantic import ConfigDict, create_model

from distretto.api.schemas import Page
from distretto.catalogue.domain.queries.search import ORDERS, facet_names
from distretto.catalogue.kinds import NAMES

KEY = r"^[a-z0-9]+(-[a-z0-9]+)*$"
State = Literal["published", "changed", "in_review", "draft", "archived"]


class MarkShape(Schema):
    """A mark that readers see on a record since a report on it was upheld, until the record is changed."""

    reason: Literal["wrong", "offensive", "personal", "rights", "advertising", "other"]
    since: str = Field(description="The day, ISO 8601.")


class RecordShape(Schema):
    """A record in one language. `content` has the fields of its kind; what is not known is absent."""

    key: str
    kind: str
    language: str
    languages: list[str] = Field(description="In which it is published.")
    original: str | None = Field(None, description="Of a translation: the language of what it translates.")
    title: str
    summary: str
    organisation: str | None = None
    confirmation: str
    completeness: int
    as_of: int | None = None
    version: int
    published: str | None = None
    state: State = Field(description="`changed`: published, with a newer draft.")
    marks: list[MarkShape] = Field(description="Of reports that were upheld; empty where there is none.")
    address: str
    content: dict[str, Any]


class RecordPage(Page):
    """Records."""

    items: list[RecordShape]


class MayBe(Schema):
    """A record here that may be the same."""

    record: str
    reason: str = Field(description="key, title or page: what both have.")


class FollowedShape(Schema):
    """A record of a followed installation, as it was received: where it comes from, and on which terms."""

    installation: str
    home: str = Field(description="Its page where it comes from.")
    key: str
    kind: str
    language: str
    title: str
    summary: str
    regions: list[str]
    themes: list[str]
    licence: str | None = Field(description="A code of the list `licences`, or as it is stated there.")
    version: int = Field(description="As it is counted there.")
    published: str | None
    retrieved: str
    sha256: str = Field(description="Of the line of the other's file.")
    may_be: list[MayBe]


class FollowedPage(Page):
    """Records of followed installations."""

    items: list[FollowedShape]


class LanguagesShape(Schema):
    """A record in all its languages, the one it was written in first."""

    key: str
    kind: str
    records: list[RecordShape]


class ColumnShape(Schema):
    """A column of a field's lines."""

    name: str
    takes: str
    label: str
    help: str
    codes: str | None = None
    needed: bool = False
    low: float | None = None
    high: float | None = None


class FieldShape(ColumnShape):
    """A field of a kind, from its declaration."""

    example: str
    section: str
    facet: bool
    private: bool
    counts: int
    columns: list[ColumnShape] = Field(default_factory=list)


class KindShape(Schema):
    """A kind of record with all its fields, in order."""

    name: str
    label: str
    about: str
    steps: list[str]
    schema_type: str
    fields: list[FieldShape]


class KindPage(Page):
    """Kinds of record."""

    items: list[KindShape]


class CodeShape(Schema):
    """An entry of a list of codes."""

    code: str
    label: str
    labels: dict[str, str]
    parent: str | None = None
    note: str = ""
    heading: bool = False


class CodeListShape(Schema):
    """A list of codes, whose it is and in which edition."""

    name: str
    source: str
    edition: str
    ours: str
    codes: list[CodeShape]


class CodeListName(Schema):
    """A list of codes by its name."""

    name: str
    source: str
    edition: str


class CodeListPage(Page):
    """Lists of codes."""

    items: list[CodeListName]


class NewRecord(Schema):
    """A record to be begun as a draft."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal[NAMES]  # type: ignore[valid-type]
    content: dict[str, Any] = Field(description="The fields of the kind: see /kinds. Coded ones by code or name.")
    language: str = Field("en", pattern="^[a-z]{2,3}$", description="In which it is written.")
    key: str | None = Field(None, pattern=KEY, max_length=120, description="Its own key; without it one is made.")
    organisation: str | None = Field(None, max_length=120, description="The key of the organisation it belongs to.")


class Changes(Schema):
    """Fields to be changed in a new draft: null takes one away, others stay as they are."""

    model_config = ConfigDict(extra="forbid")

    content: dict[str, Any]


_FILTERS: dict[str, Any] = dict(
    q=(str | None, Field(None, max_length=200, description="Words, in any of the records' languages.")),
    **{
        name: (list[str] | None, Field(None, description=f"Codes of {name}; a record has one of them."))
        for name in (*facet_names(), "organisation")
    },
    since=(int | None, Field(None, alias="from", ge=1900, le=2100, description="Still going in this year.")),
    until=(int | None, Field(None, alias="to", ge=1900, le=2100, description="Begun by this year.")),
    sort=(Literal[ORDERS], Field("relevance", description="The order.")),
)  # fmt: skip
Filters: Any = create_model("Filters", __base__=Schema, **_FILTERS)
"""The search of the web pages, by the same names."""
