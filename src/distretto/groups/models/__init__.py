"""What is kept of the path of a decision."""

from distretto.groups.models.drafts import Draft, Sentence, SentenceText
from distretto.groups.models.pins import Pin
from distretto.groups.models.studies import PublishedStudy, Study

__all__ = ["Draft", "Pin", "PublishedStudy", "Sentence", "SentenceText", "Study"]
