"""Theme 4: Cluster financing."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="financing",
    number=4,
    questions=(
        Question("financing.systems"),
        Question("financing.soundness"),
        Question("financing.efficiency"),
        Question("financing.calls"),
        Question("financing.money"),
    ),
)
