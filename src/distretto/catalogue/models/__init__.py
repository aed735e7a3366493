"""What is kept of the catalogue: records with their index, their review, and what readers do with them."""

from distretto.catalogue.models.desk import DeskEvidence, DeskLine, DeskStep
from distretto.catalogue.models.exchange import ImportChange, ImportRun
from distretto.catalogue.models.granting import PrivateGrant
from distretto.catalogue.models.installations import FollowedFinding, FollowedRecord, Installation
from distretto.catalogue.models.moderation import ModerationEntry, Report
from distretto.catalogue.models.own_data import OwnData, OwnDataEntry, OwnDataVersion
from distretto.catalogue.models.reading import Checklist, Follow, Frequency, Mailing, SavedSearch
from distretto.catalogue.models.record import Attachment, Changes, Record, RecordAddress, RecordCode, RecordRelation
from distretto.catalogue.models.review import FieldComment, Opinion, WorkingCopy
from distretto.catalogue.models.self_check import SelfCheck
from distretto.catalogue.models.steps import StepTask
from distretto.catalogue.models.suggesting import Suggestion, SuggestionAnswer

__all__ = [
    "Attachment",
    "Changes",
    "Checklist",
    "DeskEvidence",
    "DeskLine",
    "DeskStep",
    "FieldComment",
    "Follow",
    "FollowedFinding",
    "FollowedRecord",
    "Frequency",
    "ImportChange",
    "ImportRun",
    "Installation",
    "Mailing",
    "ModerationEntry",
    "Opinion",
    "OwnData",
    "OwnDataEntry",
    "OwnDataVersion",
    "PrivateGrant",
    "Record",
    "RecordAddress",
    "RecordCode",
    "RecordRelation",
    "Report",
    "SavedSearch",
    "SelfCheck",
    "StepTask",
    "Suggestion",
    "SuggestionAnswer",
    "WorkingCopy",
]
