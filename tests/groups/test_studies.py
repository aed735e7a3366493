"""Studies of conditions: who may do what, and what becomes of them."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from distretto.evidence.store import Store, default_store
from distretto.groups.domain import studies, study_publishing
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.study_files import read_study, study_file
from distretto.groups.models import PublishedStudy, Study
from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import REVIEWERS, NotAllowed
from distretto.themes.asking import answer_request, finding_by_hash

TAUGHT = {"cases": "schneider_2010", "outcome": "EXPORT", "conditions": "UNI,STOCK,MA", "pri": "0.6"}
SETS = {"UNI": {"kind": "fuzzy", "numbers": ["0,1", "0,54", "0.9"], "judged": {}}}


@pytest.fixture
def office() -> Organisation:
    return Organisation.objects.create(key="office", name="Office")


@pytest.fixture
def study(owner: User) -> Study:
    return studies.begin(by=owner, name="Exports", parameters=TAUGHT, sets=SETS)


def member(user: User, office: Organisation, role: str = Membership.Role.EDITOR) -> User:
    Membership.objects.create(user=user, organisation=office, role=role, state=Membership.State.ACTIVE)
    return user


def published(by: User, study: Study) -> PublishedStudy:
    found = answer_request(studies.request_of(study), default_store())
    return study_publishing.publish(by=by, study=study, finding=found, name=study.name, note="", language="en")


def test_a_study_asks_with_what_was_typed(study: Study) -> None:
    assert studies.parameters_of(study)["calibration"] == "UNI=fuzzy 0.1 0.54 0.9"
    assert studies.request_of(study).parameters["pri"] == 0.6
    study.parameters["conditions"] = "STOCK,MA"
    assert "calibration" not in studies.parameters_of(study), "a set that is not chosen is not asked for"


def test_only_owner_and_the_organisations_editors_work_on_it(
    study: Study, owner: User, other: User, administrator: User, office: Organisation
) -> None:
    other.groups.add(Group.objects.get_or_create(name=REVIEWERS)[0])
    for stranger in (other, administrator):
        with pytest.raises(NotAllowed, match="not-allowed-others-study"):
            studies.change(by=stranger, study=study, parameters={"pri": "0.9"})
    with pytest.raises(NotAllowed, match="not-allowed-study-organisation"):
        studies.name(by=owner, study=study, name="Exports", organisation=office)
    member(owner, office)
    studies.name(by=owner, study=study, name="Exports", organisation=office)
    member(other, office)
    studies.change(by=other, study=study, parameters={"pri": "0.7"})
    assert list(studies.shared_studies(other)) == [study]
    for verb in (studies.delete, studies.bring_back):
        with pytest.raises(NotAllowed, match="not-allowed-study-owner"):
            verb(by=other, study=study)
    with pytest.raises(NotAllowed, match="not-allowed-study-owner"):
        studies.name(by=other, study=study, name="Exports", organisation=None)
    Membership.objects.filter(user=other).update(state=Membership.State.OVER)
    with pytest.raises(NotAllowed):
        studies.change(by=other, study=study, parameters={})


def test_a_copy_is_ones_own_and_a_deleted_study_comes_back_within_a_day(study: Study, owner: User) -> None:
    copy = studies.duplicate(by=owner, study=study, name="Exports (copy)")
    assert (copy.parameters, copy.sets) == (study.parameters, study.sets)
    studies.delete(by=owner, study=study)
    assert list(studies.own_studies(owner)) == [copy]
    assert list(studies.deleted_studies(owner)) == [study]
    studies.bring_back(by=owner, study=study)
    assert study in studies.own_studies(owner)
    Study.objects.filter(pk=study.pk).update(deleted_at=timezone.now() - timedelta(days=2))
    studies.delete(by=owner, study=copy)
    assert not Study.objects.filter(pk=study.pk).exists()


def test_what_was_published_stays_under_its_hash_whatever_becomes_of_the_rest(
    study: Study, owner: User, tmp_path: Any
) -> None:
    made = published(owner, study)
    assert published(owner, study) == made, "the same finding is published once"
    elsewhere = Store(tmp_path)
    assert finding_by_hash(made.hash, store=elsewhere) is None
    restored = study_publishing.restored(made.hash[:12], elsewhere)
    assert restored is not None
    assert restored.hash == made.hash
    owner.delete()
    made.refresh_from_db()
    assert (made.author, made.study) == (None, None)
    assert json.loads(made.content)["analysis"]["id"] == studies.ANALYSIS


def test_who_published_its_organisation_and_administrators_withdraw(
    study: Study, owner: User, other: User, administrator: User, office: Organisation
) -> None:
    member(owner, office)
    studies.name(by=owner, study=study, name="Exports", organisation=office)
    made = published(owner, study)
    assert made.organisation == office
    with pytest.raises(NotAllowed, match="not-allowed-withdraw-study"):
        study_publishing.withdraw(by=other, published=made, why="No")
    editor = member(other, office)
    with pytest.raises(NotAllowed, match="not-allowed-withdraw-study"):
        study_publishing.withdraw(by=editor, published=made, why="No")
    Membership.objects.filter(user=editor).update(role=Membership.Role.OWNER)
    assert study_publishing.may_withdraw(editor, made)
    assert study_publishing.may_withdraw(administrator, made)
    with pytest.raises(NotRight, match="study-fault-no-reason"):
        study_publishing.withdraw(by=owner, published=made, why="  ")
    study_publishing.withdraw(by=owner, published=made, why="An anchor was wrong")
    assert not study_publishing.published_studies().exists()
    assert [one.withdrawn_why for one in study_publishing.published_under(made.hash)] == ["An anchor was wrong"]
    assert not study_publishing.may_withdraw(owner, made)


def test_a_file_brings_the_same_question_back(study: Study) -> None:
    brought = read_study(study_file(study))
    again = Study(name=brought.name, parameters=brought.parameters, sets=brought.sets)
    assert studies.request_of(again).parameters == studies.request_of(study).parameters


@pytest.mark.parametrize(("content", "key"), [
    (b"no json", "study-fault-file"),
    (b"[1, 2]", "study-fault-file"),
    (b'{"analysis": "innovation.peers", "parameters": {}}', "study-fault-file-other"),
    (b'{"analysis": "innovation.conditions", "parameters": {"colour": "red"}}', "study-fault-file-parameter"),
    (b'{"analysis": "innovation.conditions", "parameters": {"calibration": "UNI=odd 1"}}',
     "study-fault-file-calibration"),
    (b" " * 2_000_001, "study-fault-file-large"),
])
def test_a_file_of_another_kind_is_refused(content: bytes, key: str) -> None:
    with pytest.raises(NotRight, match=key):
        read_study(content)
