"""A transfer: a practice taken up elsewhere, what was changed, and what came of it."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "transfer",
    (
        Section(
            "taken_up",
            (
                Field("practice", "record", of="practice", needed=True),
                Field("adopted_by", "line", high=300, needed=True),
                Field("from_regions", "codes", codes="regions"),
                Field("adopted_on", "day"),
                Field("changed", "text", high=2_000, counts=2),
                Field("result", "code", codes="transfer_results", facet=True, needed=True),
                Field("result_reason", "text", high=1_500),
                Field("said_by", "line", high=300, needed=True),
            ),
        ),
    ),
)
