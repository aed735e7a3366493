"""A funding programme: who can ask, how it is chosen, what it pays, and what came of it."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "programme",
    (
        Section(
            "offer",
            (
                Field("objectives", "text", high=2_000, counts=2),
                Field("support_forms", "codes", codes="support_forms", facet=True, counts=2),
                Field("instruments", "codes", codes="instruments", facet=True),
                Field("beneficiaries", "codes", codes="beneficiary_kinds", facet=True),
                Field("eligibility", "text", high=2_000, counts=2),
                Field("rate_low", "share", low=0, high=100),
                Field("rate_high", "share", low=0, high=100),
                Field("rates_note", "text", high=1_000, counts=0),
                Field("ceiling", "amount", low=0),
                Field("ceiling_note", "text", high=800, counts=0),
                Field("duration_months", "number", low=0, high=240),
                Field("duration_note", "text", high=400, counts=0),
                Field("state_aid", "code", codes="state_aid", facet=True),
            ),
        ),
        Section(
            "procedure",
            (
                Field("call_calendar", "text", high=1_500),
                Field("procedure", "code", codes="procedures"),
                Field("preselection", "text", high=1_500),
                Field(
                    "criteria",
                    "rows",
                    columns=(
                        Field("criterion", "line", high=300, needed=True),
                        Field("weight", "share", low=0, high=100),
                        Field("threshold", "number", low=0),
                    ),
                ),
                Field("criteria_note", "text", high=1_500, counts=0),
            ),
        ),
        Section(
            "money",
            (
                Field("total_budget", "amount", low=0, counts=2),
                Field("budget_note", "text", high=800, counts=0),
                Field("budget_sources", "text", high=800),
                Field("applications", "count", low=0),
                Field("funded", "count", low=0),
                Field("jobs", "count", low=0, counts=0),
                Field("results_year", "year", low=1950, high=2100, counts=0, past=True),
                Field("results_note", "text", high=1_500),
                Field("governance", "text", high=1_500, counts=0),
                Field("difficulties", "text", high=1_500, counts=0),
            ),
        ),
    ),
    schema_type="GovernmentService",
)
