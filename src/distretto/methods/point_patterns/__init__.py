"""Point patterns: at which distances do firms of a kind stand nearer to one another than chance would put them?"""

from distretto.methods.point_patterns.bands import Bands, bands
from distretto.methods.point_patterns.density import Density, k_density
from distretto.methods.point_patterns.plane import plane
from distretto.methods.point_patterns.points import Points, points
from distretto.methods.point_patterns.relative import Relative, m_function

__all__ = ["Bands", "Density", "Points", "Relative", "bands", "k_density", "m_function", "plane", "points"]
