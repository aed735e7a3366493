"""An assessment of a region's cluster policy in the four lenses of reflective policy making."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "assessment",
    (
        Section(
            "lenses",
            (
                Field("past", "text", high=4_000, counts=2),
                Field("present", "text", high=4_000, counts=2),
                Field("visions", "text", high=4_000, counts=2),
                Field("parallel", "text", high=4_000, counts=2),
            ),
        ),
        Section(
            "scores",
            (
                Field(
                    "scores",
                    "rows",
                    counts=3,
                    once=("theme", "lens"),
                    columns=(
                        Field("theme", "code", codes="themes", needed=True),
                        Field("lens", "code", codes="lenses", needed=True),
                        Field("score", "count", low=1, high=5, needed=True),
                        Field("reason", "line", high=600, needed=True),
                        Field("evidence", "findings"),
                    ),
                ),
                Field("answered_by", "text", high=800, needed=True),
                Field("assessed_on", "day", needed=True),
                Field("earlier", "record", of="assessment", counts=0),
            ),
        ),
    ),
)
