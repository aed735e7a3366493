"""International Labour Organization, exposure of occupations to generative artificial intelligence, 2023 and 2025."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import FIRST_ROW, known_labels, not_negative, numbers, read_delimited, tidy
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

NAME = "genai_exposure"
FILE = "ilo_genai_exposure/isco08_4digit_2025.csv.gz"
SCORE, GRADIENT = "score_0_to_1", "gradient"
GRADIENTS = {
    "Not Exposed": 0, "Minimal Exposure": 0, "Exposed: Gradient 1": 1, "Exposed: Gradient 2": 2,
    "Exposed: Gradient 3": 3, "Exposed: Gradient 4": 4,
}
"""What the provider calls minimal is, like none, outside its four gradients."""
WORLD = "WORLD"


def parse(folder: Path) -> Parsed:
    """Rows of `genai_exposure`: unit groups of ISCO-08 as `industry`, the same for every country."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("ISCO_08", "mean_score_2023", "mean_score_2025", "potential25"))
    known_labels(path, "ISCO_08", columns["ISCO_08"], "[0-9]{4}")
    tables = []
    for year in (2023, 2025):
        scores = numbers(path, f"mean_score_{year}", columns[f"mean_score_{year}"])
        not_negative(path, f"mean_score_{year}", scores)
        tables.append(tidy(NAME, indicator="exposure", geo=WORLD, industry=columns["ISCO_08"], time=year, unit=SCORE,
                           value=scores))
    for row, label in enumerate(columns["potential25"]):
        if label not in GRADIENTS:
            raise SourceError(path.name, f"{label!r} is no gradient of exposure", row + FIRST_ROW, "potential25")
    gradients = np.array([float(GRADIENTS[label]) for label in columns["potential25"]])
    tables.append(tidy(NAME, indicator="gradient", geo=WORLD, industry=columns["ISCO_08"], time=2025, unit=GRADIENT,
                       value=gradients))
    return Parsed(pa.concat_tables(tables))


SOURCE = Source(
    name=NAME,
    provider="International Labour Organization",
    table_code="ILO Working Paper 140",
    licence="CC BY 4.0 (International Labour Organization).",
    citation=(
        "Gmyrek, P., Berg, J., Kaminski, K., Konopczynski, F., Ladna, A., Nafradi, B., Roslaniec, K. and Troszynski, "
        "M. (2025), Generative AI and jobs: a refined global index of occupational exposure, ILO Working Paper 140."
    ),
    retrieved="2026-11",
    version="2025",
    edition="2021",
    indicators=(Indicator("exposure", SCORE), Indicator("gradient", GRADIENT)),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
