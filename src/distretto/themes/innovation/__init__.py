"""Theme 1: Innovation, R&D and cluster development."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="innovation",
    number=1,
    questions=(
        Question("innovation.peers", data=("regional_indicators", "regional_innovation"), method="structural_peers"),
        Question("innovation.policy_mix"),
        Question("innovation.conditions", data=("catalogue.cases",), method="qualitative_comparative_analysis"),
        Question("innovation.strategy", data=("catalogue.strategies",), method="s3_criteria"),
    ),
)
