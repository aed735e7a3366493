"""A strategy of a region or country (smart specialisation or clusters): priorities, and the seven criteria."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "strategy",
    (
        Section(
            "logic",
            (
                Field("vision", "text", high=2_000),
                Field("intervention_logic", "text", high=3_000),
                Field("governance", "text", high=2_000),
                Field("budget", "amount", low=0),
                Field("status", "code", codes="policy_status", facet=True),
            ),
        ),
        Section(
            "priorities",
            (
                Field(
                    "priorities",
                    "rows",
                    counts=3,
                    columns=(
                        Field("priority", "line", high=300, needed=True),
                        Field("priority_original", "line", high=300),
                        Field("sub_areas", "line", high=600),
                        Field("cross_cutting", "yes_no"),
                        Field("sectors", "codes", codes="sectors"),
                        Field("sectors_basis", "code", codes="sectors_basis"),
                        Field("objective", "line", high=400),
                        Field("indicator", "line", high=300),
                        Field("budget", "amount", low=0),
                        Field("source", "line", high=300),
                    ),
                ),
                Field("priorities_partial", "yes_no", counts=0),
                Field("priorities_note", "text", high=1_500, counts=0),
            ),
        ),
        Section(
            "criteria",
            (
                Field(
                    "criteria",
                    "rows",
                    columns=(
                        Field("criterion", "code", codes="criteria", needed=True),
                        Field("state", "code", codes="criterion_states", needed=True),
                        Field("evidence", "line", high=600),
                        Field("evidence_day", "day"),
                        Field("evidence_record", "record"),
                        Field("gap", "line", high=600),
                    ),
                ),
            ),
        ),
    ),
)
