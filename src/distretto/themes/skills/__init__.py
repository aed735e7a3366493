"""Theme 6: New skills and jobs."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="skills",
    number=6,
    questions=(
        Question("skills.jobs"),
        Question("skills.needs"),
        Question("skills.distance"),
        Question("skills.training"),
    ),
)
