"""Theme 3: International cooperation, clusters and networking."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="cooperation",
    number=3,
    questions=(
        Question("cooperation.value_chains", data=("wiod",), method="input_output"),
        Question("cooperation.network", data=("cordis",), method="collaboration_network"),
        Question("cooperation.partners", data=("catalogue.clusters",), method="matching"),
        Question("cooperation.agreement", data=("wiod", "catalogue.clusters"), method="top_down_bottom_up"),
    ),
)
