"""Networks of collaboration: who with whom, who stands in the middle, who brokers, which link is missing."""

from distretto.methods.networks.brokerage import Holes, Roles, holes, roles
from distretto.methods.networks.centrality import Paths, eigenvector, pagerank, paths
from distretto.methods.networks.communities import Communities, adjusted_rand, communities, modularity
from distretto.methods.networks.missing_links import (
    MEASURES,
    Backtest,
    Candidates,
    Measure,
    backtest_links,
    link_scores,
    missing_links,
)
from distretto.methods.networks.network import (
    Network,
    Participation,
    Weighting,
    named,
    network,
    participation,
    projection,
)
from distretto.methods.networks.structure import Clustering, assortativity, clustering, core_number

__all__ = [
    "MEASURES",
    "Backtest",
    "Candidates",
    "Clustering",
    "Communities",
    "Holes",
    "Measure",
    "Network",
    "Participation",
    "Paths",
    "Roles",
    "Weighting",
    "adjusted_rand",
    "assortativity",
    "backtest_links",
    "clustering",
    "communities",
    "core_number",
    "eigenvector",
    "holes",
    "link_scores",
    "missing_links",
    "modularity",
    "named",
    "network",
    "pagerank",
    "participation",
    "paths",
    "projection",
    "roles",
]
