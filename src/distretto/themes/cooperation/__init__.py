"""Theme 3: International cooperation, clusters and networking."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="cooperation",
    number=3,
    questions=(
        Question("cooperation.value_chains"),
        Question("cooperation.network"),
        Question("cooperation.partners"),
        Question("cooperation.agreement"),
    ),
)
