"""Ballots: how votes become a result, with every step of the arithmetic and every tie said."""

from distretto.methods.ballots.agreeing import Approval, Consent, approval, consent
from distretto.methods.ballots.grading import MajorityJudgement, majority_judgement, majority_value
from distretto.methods.ballots.quorum import needed_for_quorum
from distretto.methods.ballots.scoring import Scores, score

__all__ = [
    "Approval",
    "Consent",
    "MajorityJudgement",
    "Scores",
    "approval",
    "consent",
    "majority_judgement",
    "majority_value",
    "needed_for_quorum",
    "score",
]
