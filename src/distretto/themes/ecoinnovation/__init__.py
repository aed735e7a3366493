"""Theme 2: Sustainability through clusters."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="ecoinnovation",
    number=2,
    questions=(
        Question("ecoinnovation.inventory"),
        Question("ecoinnovation.policies"),
        Question("ecoinnovation.within_reach"),
        Question("ecoinnovation.transfer"),
        Question("ecoinnovation.pilot"),
    ),
)
