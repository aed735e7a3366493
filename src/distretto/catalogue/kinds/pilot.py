"""A pilot action: its logical framework, its money, its partners and its milestones."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "pilot",
    (
        Section(
            "framework",
            (
                Field("status", "code", codes="policy_status", facet=True),
                Field("impact", "text", high=1_500, counts=2),
                Field("outcome", "text", high=1_500, counts=2),
                Field("outputs", "text", high=2_000),
                Field("activities", "text", high=3_000),
                Field(
                    "indicators",
                    "rows",
                    counts=3,
                    columns=(
                        Field("level", "code", codes="indicator_levels", needed=True),
                        Field("indicator", "line", high=200, needed=True),
                        Field("unit", "line", high=60),
                        Field("baseline", "number"),
                        Field("baseline_year", "year", low=1950, high=2100, past=True),
                        Field("target", "number"),
                        Field("target_year", "year", low=1950, high=2100),
                        Field("verified_by", "line", high=300),
                    ),
                ),
                Field("assumptions", "text", high=2_000),
                Field("eco_activities", "codes", codes="eco_activities", facet=True, counts=0),
            ),
        ),
        Section(
            "carried_by",
            (
                Field("budget", "amount", low=0),
                Field("budget_note", "text", high=800, counts=0),
                Field("budget_sources", "text", high=800),
                Field(
                    "milestones",
                    "rows",
                    columns=(Field("milestone", "line", high=300, needed=True), Field("due", "day")),
                ),
                Field("partners", "text", high=2_000),
                Field("evaluation", "text", high=1_500, counts=0),
            ),
        ),
    ),
    schema_type="Project",
)
