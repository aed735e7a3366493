"""Theme 5: Clusters and regional specialisation."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="specialisation",
    number=5,
    questions=(
        Question("specialisation.profile"),
        Question("specialisation.frontier"),
        Question("specialisation.priorities"),
        Question("specialisation.growth"),
        Question("specialisation.long_growth"),
    ),
)
