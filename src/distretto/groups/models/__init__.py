"""What is kept of the path of a decision."""

from distretto.groups.models.acts import Act
from distretto.groups.models.ballots import Ballot, BallotVote, Decision, RollEntry
from distretto.groups.models.consultations import (
    Consultation,
    Knock,
    Participant,
    Picture,
    Statement,
    StatementTranslation,
    StatementVote,
)
from distretto.groups.models.discussion import Post, PostReport, PostText, PostTranslation, Thread
from distretto.groups.models.drafts import Draft, Sentence, SentenceText
from distretto.groups.models.editions import Edition, Plan, PlanMeasure
from distretto.groups.models.exchanges import Exchange, FollowUp, Peer
from distretto.groups.models.filing import DocumentVersion, GroupDocument
from distretto.groups.models.knowledge import AskedPerson, Expertise, Question
from distretto.groups.models.meetings import AgendaItem, Coming, Meeting, MeetingNotes
from distretto.groups.models.monitoring import (
    IndicatorReport,
    Lesson,
    Milestone,
    Pilot,
    PilotIndicator,
    Risk,
    RiskEntry,
)
from distretto.groups.models.notices import Notice, Tuning, Watch
from distretto.groups.models.pin_checks import MarkAnswer, PinCheck, PinnedTo
from distretto.groups.models.pins import Pin
from distretto.groups.models.proposals import (
    Amendment,
    Proposal,
    ProposalDraft,
    ProposalOrigin,
    ProposalStep,
    ProposalVersion,
    Sponsor,
)
from distretto.groups.models.recommendations import (
    Recommendation,
    RecommendationNote,
    RecommendationReply,
    RecommendationYear,
)
from distretto.groups.models.sending import Sent
from distretto.groups.models.studies import PublishedStudy, Study
from distretto.groups.models.telling import CalendarLink, MailRound
from distretto.groups.models.working_groups import Invitation, Member, WorkingGroup

__all__ = [
    "Act",
    "AgendaItem",
    "Amendment",
    "AskedPerson",
    "Ballot",
    "BallotVote",
    "CalendarLink",
    "Coming",
    "Consultation",
    "Decision",
    "DocumentVersion",
    "Draft",
    "Edition",
    "Exchange",
    "Expertise",
    "FollowUp",
    "GroupDocument",
    "IndicatorReport",
    "Invitation",
    "Knock",
    "Lesson",
    "MailRound",
    "MarkAnswer",
    "Meeting",
    "MeetingNotes",
    "Member",
    "Milestone",
    "Notice",
    "Participant",
    "Peer",
    "Picture",
    "Pilot",
    "PilotIndicator",
    "Pin",
    "PinCheck",
    "PinnedTo",
    "Plan",
    "PlanMeasure",
    "Post",
    "PostReport",
    "PostText",
    "PostTranslation",
    "Proposal",
    "ProposalDraft",
    "ProposalOrigin",
    "ProposalStep",
    "ProposalVersion",
    "PublishedStudy",
    "Question",
    "Recommendation",
    "RecommendationNote",
    "RecommendationReply",
    "RecommendationYear",
    "Risk",
    "RiskEntry",
    "RollEntry",
    "Sent",
    "Sentence",
    "SentenceText",
    "Sponsor",
    "Statement",
    "StatementTranslation",
    "StatementVote",
    "Study",
    "Thread",
    "Tuning",
    "Watch",
    "WorkingGroup",
]
