"""Opinion groups from votes on short statements: who votes alike, what divides, what all share; or why not."""

from distretto.methods.consensus.ballots import Agreement, agreement, ballots
from distretto.methods.consensus.grouping import k_means, silhouettes
from distretto.methods.consensus.opinion_groups import (
    REASONS,
    Demands,
    Groups,
    Opinions,
    Reason,
    Refusal,
    opinion_groups,
)
from distretto.methods.consensus.opinion_map import OpinionMap, opinion_map
from distretto.methods.consensus.representative import Representative, false_discovery, representative
from distretto.methods.consensus.shared_ground import Divisive, SharedGround, divisive, shared_ground
from distretto.methods.consensus.stability import Stability, pattern_p, stability

__all__ = [
    "REASONS",
    "Agreement",
    "Demands",
    "Divisive",
    "Groups",
    "OpinionMap",
    "Opinions",
    "Reason",
    "Refusal",
    "Representative",
    "SharedGround",
    "Stability",
    "agreement",
    "ballots",
    "divisive",
    "false_discovery",
    "k_means",
    "opinion_groups",
    "opinion_map",
    "pattern_p",
    "representative",
    "shared_ground",
    "silhouettes",
    "stability",
]
