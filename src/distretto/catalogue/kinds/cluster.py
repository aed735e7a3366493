"""A cluster and the organisation that manages it: members, services, what it offers and what it needs."""

from distretto.catalogue.fields import Field, Kind, Section

_ACCESS = (
    Field("access", "code", codes="access", needed=True),
    Field("what", "line", high=300, needed=True),
    Field("sectors", "codes", codes="sectors"),
)
"""A line of an offer or a need: access to what, in words, and for which sectors."""

KIND = Kind(
    "cluster",
    (
        Section(
            "profile",
            (
                Field("legal_form", "code", codes="legal_forms", facet=True),
                Field("founded", "year", low=1900, high=2100, past=True),
                Field("focus", "text", high=1_500, counts=2),
                Field("origin", "text", high=1_500, counts=0),
                Field("governance", "text", high=1_500, counts=0),
                Field("label", "code", codes="labels", facet=True, counts=0),
                Field("label_until", "day", counts=0),
                Field("ecosystems", "codes", codes="ecosystems", facet=True),
                Field("s3_priorities", "text", high=1_500),
                Field("recognised_by", "line", high=300, counts=0),
                Field("english_website", "web"),
            ),
        ),
        Section(
            "members",
            (
                Field("members_total", "count", low=0),
                Field("members_firms", "count", low=0),
                Field("members_smes", "count", low=0),
                Field("members_research", "count", low=0),
                Field("members_public", "count", low=0),
                Field("members_other", "count", low=0, counts=0),
                Field("members_year", "year", low=1950, high=2100, counts=0, past=True),
                Field("members_note", "text", high=800, counts=0),
                Field("staff_fte", "number", low=0),
            ),
        ),
        Section(
            "activities",
            (
                Field("services", "codes", codes="services", facet=True),
                Field("services_note", "text", high=1_500, counts=0),
                Field("eco_activities", "codes", codes="eco_activities", facet=True),
                Field("eco_note", "text", high=1_500, counts=0),
                Field("offers", "rows", columns=_ACCESS, counts=2),
                Field("needs", "rows", columns=_ACCESS, counts=2),
                Field("partnerships", "text", high=1_500),
                Field("projects", "text", high=2_000, counts=0),
                Field("results", "text", high=1_500, counts=0),
            ),
        ),
        Section(
            "finance",
            (
                Field(
                    "income",
                    "rows",
                    counts=0,
                    private=True,
                    columns=(
                        Field("year", "year", low=1990, high=2100, needed=True, past=True),
                        Field("source", "code", codes="income_sources", needed=True),
                        Field("amount", "amount", low=0, needed=True),
                    ),
                ),
                Field(
                    "costs",
                    "rows",
                    counts=0,
                    private=True,
                    columns=(
                        Field("year", "year", low=1990, high=2100, needed=True, past=True),
                        Field("cost", "code", codes="cost_kinds", needed=True),
                        Field("amount", "amount", low=0, needed=True),
                    ),
                ),
                Field(
                    "reserves",
                    "rows",
                    counts=0,
                    private=True,
                    columns=(
                        Field("year", "year", low=1990, high=2100, needed=True, past=True),
                        Field("amount", "amount", low=0, needed=True),
                    ),
                ),
            ),
        ),
    ),
    schema_type="Organization",
)
