"""Theme 1: Innovation, R&D and cluster development."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="innovation",
    number=1,
    questions=(
        Question("innovation.profile"),
        Question("innovation.peers"),
        Question("innovation.policy_mix"),
        Question("innovation.conditions"),
        Question("innovation.strategy"),
        Question("innovation.counter_brief"),
    ),
)
