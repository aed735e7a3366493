"""How do countries and regions compare in innovation, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from distretto.themes.analysis import analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import declared, needs_of
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameters

FIGURES = tuple(declared(name) for name in (
    "rd_intensity", "pct_applications_per_million", "scientists_engineers", "innovation_index", "competitiveness_score",
))


@analysis(
    id="innovation.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """Research, patents and the scoreboards of countries and regions, each beside the benchmark's median."""
    return comparison_of("innovation", "innovation.profile", FIGURES, data, p)
