"""Studies of conditions: beginning, changing, copying and deleting them, and the question that each asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Study
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, edits_for, is_administrator, organisations_of, require_signed_in
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import Request, make_request

ANALYSIS = "innovation.conditions"
LONGEST_NAME = 200
MOST_STUDIES = 200
UNDO = timedelta(days=1)
"""How long a deleted study can be brought back; then it goes for good."""
SEPARATORS = str.maketrans("", "", "; \t\n=")


def may_edit(user: Any, study: Study) -> bool:
    """Whether the person works on the study: its owner, and whoever edits for its organisation."""
    if not (user and user.is_authenticated):
        return False
    return study.owner_id == user.pk or edits_for(user, study.organisation_id)


def require_edit(by: Any, study: Study) -> None:
    """Raise NotAllowed for anybody who does not work on the study."""
    require_signed_in(by)
    if not may_edit(by, study):
        raise NotAllowed("not-allowed-others-study")


def require_owner(by: Any, study: Study) -> None:
    """Raise NotAllowed for anybody but the study's owner: it is hers to delete and to bring back."""
    require_signed_in(by)
    if study.owner_id != by.pk:
        raise NotAllowed("not-allowed-study-owner")


def own_studies(user: Any) -> QuerySet[Study]:
    """The person's studies, the newest first, without those that she has deleted."""
    return Study.objects.filter(owner=user, deleted_at=None).select_related("organisation")


def shared_studies(user: Any) -> QuerySet[Study]:
    """Others' studies that belong to an organisation that the person edits for."""
    theirs = Study.objects.filter(organisation__in=organisations_of(user), deleted_at=None)
    return theirs.filter(~Q(owner=user)).select_related("organisation", "owner")


def deleted_studies(user: Any) -> QuerySet[Study]:
    """Those that she has deleted and can bring back."""
    return Study.objects.filter(owner=user, deleted_at__gte=timezone.now() - UNDO)


def right_name(name: str) -> str:
    """The name as it is kept; raises NotRight."""
    told = " ".join(name.split())
    if not told:
        raise NotRight("name", "study-fault-no-name")
    if len(told) > LONGEST_NAME:
        raise NotRight("name", "study-fault-long-name", most=LONGEST_NAME)
    return told


@transaction.atomic
def begin(
    *, by: Any, name: str, parameters: Mapping[str, Any], sets: Mapping[str, Any] | None = None,
    organisation: Organisation | None = None,
) -> Study:
    """A new study; raises NotRight, and NotAllowed for an organisation that the person does not edit for."""
    require_signed_in(by)
    if own_studies(by).count() >= MOST_STUDIES:
        raise NotRight("name", "study-fault-many", most=MOST_STUDIES)
    return Study.objects.create(
        owner=by, name=right_name(name), parameters=_declared(parameters), sets=dict(sets or {}),
        organisation=_right_organisation(by, organisation),
    )


@transaction.atomic
def change(*, by: Any, study: Study, parameters: Mapping[str, Any], sets: Mapping[str, Any] | None = None) -> None:
    """Keep what was chosen, right or not yet; None leaves the sets as they are."""
    require_edit(by, study)
    study.parameters = _declared({**study.parameters, **parameters})
    if sets is not None:
        study.sets = {**study.sets, **sets}
    study.save(update_fields=["parameters", "sets", "changed_at"])


@transaction.atomic
def name(*, by: Any, study: Study, name: str, organisation: Organisation | None) -> None:
    """Give a study another name, or to another organisation: that is its owner's to say. Raises NotRight."""
    require_edit(by, study)
    study.name = right_name(name)
    if (organisation.pk if organisation else None) != study.organisation_id:
        require_owner(by, study)
        study.organisation = _right_organisation(by, organisation)
    study.save(update_fields=["name", "organisation", "changed_at"])


@transaction.atomic
def duplicate(*, by: Any, study: Study, name: str) -> Study:
    """A copy of a study as it stands, the person's own."""
    require_edit(by, study)
    organisation = study.organisation if edits_for(by, study.organisation_id) else None
    return begin(by=by, name=name[:LONGEST_NAME], parameters=study.parameters, sets=study.sets,
                 organisation=organisation)


@transaction.atomic
def delete(*, by: Any, study: Study) -> None:
    """Delete a study: within a day it can be brought back. What was published of it stays."""
    require_owner(by, study)
    Study.objects.filter(deleted_at__lt=timezone.now() - UNDO).delete()
    study.deleted_at = timezone.now()
    study.save(update_fields=["deleted_at"])


@transaction.atomic
def bring_back(*, by: Any, study: Study) -> None:
    """Bring a deleted study back."""
    require_owner(by, study)
    study.deleted_at = None
    study.save(update_fields=["deleted_at"])


def request_of(study: Study) -> Request:
    """The question that the study asks; raises RequestError, which names what is not right yet."""
    return make_request(ANALYSIS, parameters_of(study))


def parameters_of(study: Study) -> dict[str, Any]:
    """The parameters of the analysis, the calibration included."""
    given = {name: value for name, value in study.parameters.items() if value not in (None, "")}
    written = calibration_of(study.sets, chosen_in(given))
    return {**given, "calibration": written} if written else given


def chosen_in(parameters: Mapping[str, Any]) -> tuple[str, ...]:
    """The conditions and the outcome that were chosen; empty where the usual ones are meant."""
    names = [one.strip() for one in str(parameters.get("conditions") or "").split(",")]
    return tuple(filter(None, (*names, str(parameters.get("outcome") or "").strip())))


def calibration_of(sets: Mapping[str, Any], measures: tuple[str, ...]) -> str:
    """The sets as one line of text, as the analysis reads it: those of the measures that were chosen."""
    told = []
    for measure, one in sets.items():
        if measures and measure not in measures:
            continue
        numbers = [cleaned for number in one.get("numbers", ()) if (cleaned := _cleaned(number))]
        judged = [f"{key}:{cleaned}" for key, level in one.get("judged", {}).items() if (cleaned := _cleaned(level))]
        told.append(f"{measure}={' '.join([one['kind'], *numbers, *judged])}")
    return "; ".join(told)


def _cleaned(number: str) -> str:
    """A number as typed, a decimal comma as a point."""
    return str(number).translate(SEPARATORS).replace(",", ".")[:40]


def _declared(parameters: Mapping[str, Any]) -> dict[str, Any]:
    known = {one.id for one in get_analysis(ANALYSIS).parameters} - {"calibration"}
    return {name: value for name, value in parameters.items() if name in known}


def _right_organisation(by: Any, organisation: Organisation | None) -> Organisation | None:
    if organisation is not None and not (edits_for(by, organisation.pk) or is_administrator(by)):
        raise NotAllowed("not-allowed-study-organisation")
    return organisation
