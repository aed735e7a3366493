"""What an `about` names, in words and with its page: a record, a finding, a proposal, a group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.related import in_language
from distretto.evidence.store import default_store
from distretto.groups.called import group_name, group_path
from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.balloting import ballot_path
from distretto.groups.domain.consulting import consultation_path
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.domain.proposal_texts import proposal_path
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import (
    Ballot,
    Consultation,
    Decision,
    Pilot,
    Proposal,
    Question,
    Recommendation,
    WorkingGroup,
)
from distretto.groups.models.proposals import FIELDS
from distretto.rendering.reading import question_of
from distretto.rendering.text import t
from distretto.themes.asking import finding_by_hash
from distretto.themes.recommending import is_open


@dataclass(frozen=True)
class Named:
    """Something that is spoken of. kind : what it is, in a word; words : its name; address : its page."""

    kind: str
    words: str
    address: str


def named(about: str, language: str, group: WorkingGroup | None = None) -> Named | None:
    """What an `about` names; None where there is no such thing, or none that everybody may see.

    group : in whose rooms it is spoken of: its proposals are named there though it be a closed one.
    """
    what, _, which = about.partition(":")
    if what in ("proposal", "paragraph"):
        found = _proposal(which, language, group)
    else:
        find = _KINDS.get(what)
        found = find(which, language) if find is not None and which else None
    return Named(t(f"about-{what}", language), *found) if found is not None else None


Found = tuple[str, str] | None
"""The name and the address of what was found."""


def _record(key: str, language: str) -> Found:
    record = in_language(key, language)
    return (record.title, record_address(language, key)) if record is not None else None


def _finding(which: str, language: str) -> Found:
    finding = finding_by_hash(which, store=default_store()) if which.isalnum() else None
    if finding is None or not is_open(finding):
        return None
    question = question_of(finding.content["analysis"]["id"], finding.content["parameters"], language)
    return question, f"/{language}/findings/{finding.hash}/"


def _group(key: str, language: str) -> Found:
    group = WorkingGroup.objects.filter(key=key).exclude(openness=WorkingGroup.Openness.CLOSED).first()
    return (group_name(group, language), f"/{language}{group_path(key)}") if group is not None else None


def _proposal(which: str, language: str, group: WorkingGroup | None) -> Found:
    """A proposal by its number, or a paragraph of it: `3/2/measure-1`, on the page of the version that it is in."""
    number, _, paragraph = which.partition("/")
    one = Proposal.objects.filter(pk=int(number)).select_related("group").first() if number.isdecimal() else None
    if one is None or (one.group.openness == WorkingGroup.Openness.CLOSED and one.group != group):
        return None
    if not paragraph:
        return one.title, f"/{language}{proposal_path(one)}"
    version, _, place = paragraph.partition("/")
    field, _, nth = place.rpartition("-")
    there = version.isdecimal() and one.versions.filter(number=int(version)).exists()
    if not there or field not in FIELDS or not nth.isdecimal():
        return None
    words = f"{one.title}, {t('proposal-field', language, field=field)} {nth}"
    return words, f"/{language}{proposal_path(one, f'versions/{version}/')}#{place}"


def _question(which: str, language: str) -> Found:
    found = Question.objects.filter(pk=int(which)).select_related("thread", "group") if which.isdigit() else None
    one = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).first() if found is not None else None
    return (one.thread.title, f"/{language}{question_path(one)}") if one is not None else None


def _ballot(which: str, language: str) -> Found:
    found = Ballot.objects.filter(pk=int(which)).exclude(opened_at=None) if which.isdigit() else None
    one = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).first() if found is not None else None
    return (one.title, f"/{language}{ballot_path(one)}") if one is not None else None


def _consultation(which: str, language: str) -> Found:
    found = Consultation.objects.filter(pk=int(which)).exclude(opened_at=None) if which.isdigit() else None
    one = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).first() if found is not None else None
    return (one.title, f"/{language}{consultation_path(one)}") if one is not None else None


def _decision(which: str, language: str) -> Found:
    found = Decision.objects.filter(pk=int(which)) if which.isdigit() else None
    one = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).first() if found is not None else None
    return (one.title, f"/{language}{decision_path(one)}") if one is not None else None


def _recommendation(which: str, language: str) -> Found:
    found = Recommendation.objects.filter(pk=int(which)) if which.isdigit() else None
    one = found.exclude(published_at=None).first() if found is not None else None
    if one is None:
        return None
    return f"{one.year}/{one.number} {one.title}", f"/{language}{recommendation_path(one)}"


def _pilot(which: str, language: str) -> Found:
    found = Pilot.objects.filter(pk=int(which)) if which.isdigit() else None
    one = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).first() if found is not None else None
    return (one.title, f"/{language}{pilot_path(one)}") if one is not None else None


_KINDS: dict[str, Callable[[str, str], Found]] = {
    "ballot": _ballot, "consultation": _consultation, "decision": _decision, "recommendation": _recommendation,
    "record": _record, "finding": _finding, "group": _group,
    "question": _question, "pilot": _pilot,
}
