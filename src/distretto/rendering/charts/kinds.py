"""Which builder draws which kind of figure."""


from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from distretto.rendering.charts.bars import bars
from distretto.rendering.charts.choropleth import choropleth
from distretto.rendering.charts.drawing import Drawing, Spec
from distretto.rendering.charts.frontier_scatter import frontier_scatter
from distretto.rendering.charts.interval_dots import interval_dots
from distretto.rendering.charts.interval_forest import interval_forest
from distretto.rendering.charts.lines import lines
from distretto.rendering.charts.matrix import matrix
from distretto.rendering.charts.strip import strip
from distretto.rendering.charts.ties import ties
from distretto.rendering.charts.truth_table import truth_table
from distretto.rendering.charts.xy_plot import xy_plot

BUILDERS: Mapping[str, Callable[[Drawing], Spec]] = MappingProxyType({
    "interval_dots": interval_dots,
    "choropleth": choropleth,
    "lines": lines,
    "frontier_scatter": frontier_scatter,
    "bars": bars,
    "matrix": matrix,
    "strip": strip,
    "interval_forest": interval_forest,
    "truth_table": truth_table,
    "ties": ties,
    "xy_plot": xy_plot,
})
