"""A tool or an incentive: how it works, for whom, and what it brought."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "tool",
    (
        Section(
            "works",
            (
                Field("tool_type", "code", codes="tool_types", facet=True),
                Field("mechanism", "text", high=2_500, counts=2),
                Field("beneficiaries", "codes", codes="beneficiary_kinds", facet=True),
                Field("eligibility", "text", high=1_500),
                Field("benefits", "text", high=1_500),
                Field("legal_basis", "text", high=800),
                Field("resources", "text", high=1_000),
                Field("results", "text", high=2_000),
                Field("difficulties", "text", high=1_500, counts=0),
                Field("eco_activities", "codes", codes="eco_activities", facet=True, counts=0),
            ),
        ),
    ),
)
