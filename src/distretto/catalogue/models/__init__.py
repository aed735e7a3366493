"""What is kept of the catalogue: records with their index, their review, and what readers do with them."""

from distretto.catalogue.models.exchange import ImportChange, ImportRun
from distretto.catalogue.models.reading import Checklist, Follow, SavedSearch
from distretto.catalogue.models.record import Attachment, Changes, Record, RecordCode, RecordRelation
from distretto.catalogue.models.review import FieldComment, Opinion, WorkingCopy
from distretto.catalogue.models.steps import StepTask

__all__ = [
    "Attachment",
    "Changes",
    "Checklist",
    "FieldComment",
    "Follow",
    "ImportChange",
    "ImportRun",
    "Opinion",
    "Record",
    "RecordCode",
    "RecordRelation",
    "SavedSearch",
    "StepTask",
    "WorkingCopy",
]
