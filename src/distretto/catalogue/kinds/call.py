"""A call of a programme: when it opens and closes, for how much, and for whom."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "call",
    (
        Section(
            "dates",
            (
                Field("programme", "record", of="programme", needed=True),
                Field("state", "code", codes="call_states", facet=True),
                Field("opens", "moment"),
                Field("closes", "moment", counts=3),
                Field("checked", "day", counts=2),
            ),
        ),
        Section(
            "conditions",
            (
                Field("budget", "amount", low=0),
                Field("minimum_partners", "count", low=0, high=100),
                Field("minimum_countries", "count", low=0, high=50),
                Field("beneficiaries", "codes", codes="beneficiary_kinds", facet=True),
                Field("expected_results", "text", high=1_500),
                Field("documents", "text", high=1_500),
            ),
        ),
    ),
)
