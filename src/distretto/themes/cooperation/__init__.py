"""Theme 3: International cooperation, clusters and networking."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="cooperation",
    number=3,
    questions=(
        Question("cooperation.value_chains"),
        Question("cooperation.network"),
        Question("cooperation.partners", data=("catalogue.clusters",), method="matching"),
        Question("cooperation.agreement", data=("value_chains", "catalogue.clusters"), method="top_down_bottom_up"),
    ),
)
