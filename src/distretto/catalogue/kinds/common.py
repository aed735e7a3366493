"""What every record has: what it is, where, when, who, on which sources, and how it hangs together with others."""

from __future__ import annotations

from distretto.catalogue.fields import Field, Section

WHAT = Section(
    "what",
    (
        Field("title", "line", low=3, high=200, needed=True),
        Field("original_title", "line", high=250, counts=0),
        Field("summary", "text", low=20, high=800, needed=True, counts=2),
        Field("body", "prose", high=30_000),
    ),
)
WHERE = Section(
    "where",
    (
        Field("regions", "codes", codes="regions", needed=True, facet=True, counts=2),
        Field("level", "code", codes="levels", facet=True),
        Field("themes", "codes", codes="themes", needed=True, facet=True, counts=2),
        Field("sectors", "codes", codes="sectors", facet=True),
        Field("start", "day"),
        Field("end", "day", counts=0),
    ),
)
WHO = Section(
    "who",
    (
        Field(
            "organisations",
            "rows",
            columns=(
                Field("name", "line", high=200, needed=True),
                Field("role", "code", codes="organisation_roles", needed=True),
                Field("helix", "code", codes="helix"),
                Field("address", "web"),
            ),
        ),
        Field("contact_role", "line", high=200, counts=0),
    ),
)
SOURCES = Section(
    "sources",
    (
        Field(
            "sources",
            "rows",
            needed=True,
            counts=3,
            columns=(
                Field("title", "line", high=300, needed=True),
                Field("publisher", "line", high=200, needed=True),
                Field("year", "year", low=1950, high=2100, past=True),
                Field("address", "web"),
                Field("supports", "codes", codes="fields"),
                Field("seen", "code", codes="sources_seen"),
            ),
        ),
        Field("as_of", "year", low=1950, high=2100, past=True),
        Field(
            "links",
            "rows",
            counts=0,
            columns=(Field("title", "line", high=200, needed=True), Field("address", "web", needed=True)),
        ),
        Field("languages", "codes", codes="languages", counts=0),
        Field("licence", "code", codes="licences", counts=0),
    ),
)
RELATED = Section(
    "related",
    (
        Field(
            "relations",
            "rows",
            counts=0,
            columns=(
                Field("relation", "code", codes="relations", needed=True),
                Field("record", "record", needed=True),
            ),
        ),
        Field("findings", "findings", counts=0),
    ),
)
FIRST = (WHAT, WHERE, WHO)
"""Sections before those of the kind."""
LAST = (SOURCES, RELATED)
"""Sections after them."""
