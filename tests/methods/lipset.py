"""Lipset's cases as printed: eighteen democracies between the wars, and which survived."""

from __future__ import annotations

import numpy as np

from distretto.methods.qca import Cases, Names, cases, crisp

# Rihoux & De Meur (2009), in Rihoux & Ragin (eds), Configurational Comparative Methods, ch. 3, raw data: gross national
# product per head, urbanisation, literacy, industrial labour, cabinets in the years seen; survival of democracy
RAW = {
    "AUS": (720, 33.4, 98, 33.4, 10, 0), "BEL": (1098, 60.5, 94.4, 48.9, 4, 1), "CZE": (586, 69, 95.9, 37.4, 6, 1),
    "EST": (468, 28.5, 95, 14, 6, 0), "FIN": (590, 22, 99.1, 22, 9, 1), "FRA": (983, 21.2, 96.2, 34.8, 5, 1),
    "GER": (795, 56.5, 98, 40.4, 11, 0), "GRE": (390, 31.1, 59.2, 28.1, 10, 0), "HUN": (424, 36.3, 85, 21.6, 13, 0),
    "IRE": (662, 25, 95, 14.5, 5, 1), "ITA": (517, 31.4, 72.1, 29.6, 9, 0), "NET": (1008, 78.8, 99.9, 39.3, 2, 1),
    "POL": (350, 37, 76.9, 11.2, 21, 0), "POR": (320, 15.3, 38, 23.1, 19, 0), "ROM": (331, 21.9, 61.8, 12.2, 7, 0),
    "SPA": (367, 43, 55.6, 25.5, 12, 0), "SWE": (897, 34, 99.9, 32.3, 6, 1), "UK": (1038, 74, 99.9, 49.9, 4, 1),
}
CONDITIONS = ("GNPCAP", "URBANIZA", "LITERACY", "INDLAB", "GOVSTAB")


def lipset(*, rich: float = 550, conditions: int = 5, negated: bool = False) -> Cases:
    """The crisp sets of the chapter; `rich` is the threshold of GNPCAP, which it moves from 600 to 550."""
    raw = np.array(list(RAW.values()), dtype=float)
    sets = [crisp(raw[:, c], t) for c, t in enumerate((rich, 50, 75, 30, 10))]
    sets[4] = 1 - sets[4]
    x = np.stack(sets[:conditions], axis=1)
    return cases(x, raw[:, 5], Names(list(RAW), CONDITIONS[:conditions], "SURVIVAL"), negated=negated)
