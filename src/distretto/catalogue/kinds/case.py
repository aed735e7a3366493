"""A case: a cluster with its conditions and its outcome, each value reasoned and sourced, ready for calibration."""

from distretto.catalogue.fields import Field, Kind, Section

_VALUE = (
    Field("value", "number", needed=True),
    Field("scale", "code", codes="case_scales", needed=True),
    Field("unit", "line", high=60),
    Field("year", "year", low=1950, high=2100, past=True),
    Field("reason", "line", high=600, needed=True),
    Field("source", "line", high=300),
)

KIND = Kind(
    "case",
    (
        Section(
            "coded",
            (
                Field("cluster", "record", of="cluster", counts=0),
                Field("study", "line", high=200, facet=False),
                Field("outcome", "rows", columns=(Field("name", "line", high=80, needed=True), *_VALUE), counts=3),
                Field("conditions", "rows", columns=(Field("name", "line", high=80, needed=True), *_VALUE), counts=3),
            ),
        ),
    ),
)
