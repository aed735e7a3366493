"""A study or an initiative: what was looked at, how, and what was found."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "study",
    (
        Section(
            "looked_at",
            (
                Field("study_type", "code", codes="study_types", facet=True),
                Field("scope", "text", high=2_000, counts=2),
                Field("method", "text", high=2_000),
                Field("results", "text", high=4_000, counts=2),
                Field("proposals", "text", high=2_000, counts=0),
                Field("funder", "line", high=300),
                Field("eco_activities", "codes", codes="eco_activities", facet=True, counts=0),
            ),
        ),
    ),
    schema_type="Report",
)
