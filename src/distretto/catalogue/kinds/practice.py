"""A practice: what was done about a problem, on which conditions it rests, and whether it worked."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "practice",
    (
        Section(
            "what_was_done",
            (
                Field("outcome", "code", codes="outcomes", facet=True),
                Field("problem", "text", high=2_000, counts=2),
                Field("what_was_done", "text", high=4_000, counts=2),
                Field("beneficiaries", "text", high=800),
                Field("eco_activities", "codes", codes="eco_activities", facet=True, counts=0),
            ),
        ),
        Section(
            "rests_on",
            (
                Field(
                    "preconditions",
                    "rows",
                    counts=2,
                    columns=(
                        Field("condition", "line", high=300, needed=True),
                        Field("weight", "code", codes="precondition_weights", needed=True),
                    ),
                ),
                Field("context_conditions", "text", high=2_000),
                Field("resources", "text", high=1_000),
                Field("budget", "amount", low=0),
            ),
        ),
        Section(
            "worked",
            (
                Field("evidence_of_success", "text", high=2_000, counts=2),
                Field(
                    "indicators",
                    "rows",
                    columns=(
                        Field("indicator", "line", high=200, needed=True),
                        Field("baseline", "number"),
                        Field("result", "number"),
                        Field("unit", "line", high=60),
                        Field("year", "year", low=1950, high=2100, past=True),
                    ),
                ),
                Field("compared_with", "text", high=800),
                Field("difficulties", "text", high=1_500),
                Field("transferability", "text", high=2_000),
                Field("still_running", "code", codes="yes_no_unknown"),
            ),
        ),
    ),
    steps=("coordinator", "expert"),
)
