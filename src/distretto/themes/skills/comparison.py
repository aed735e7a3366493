"""How do countries and regions compare in jobs and skills, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from distretto.themes.analysis import analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import declared, figures_from, needs_of, published, rate
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameters

FIGURES = (
    declared("employment_rate"), declared("unemployment_rate"), declared("tertiary_education"),
    published("training", figures_from("working_time_training", "training")),
    rate("rd_staff", "rd_personnel", "population", times=1000), declared("knowledge_services"),
)


@analysis(
    id="skills.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """Employment, unemployment, education and research staff of countries and regions, beside the median."""
    return comparison_of("skills", "skills.jobs", FIGURES, data, p)
