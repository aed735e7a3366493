"""Keeping an organisation's own data: a first version, another in its place, back to the one before, or none of it.

Each version lies in a folder of its own under `own_data/` of the installation's home, laid out as the home of one
reader alone (`Store(own=...)`): what is computed from it is kept there too, and goes with it.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.signals import post_delete
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import OwnData, OwnDataEntry, OwnDataVersion
from distretto.catalogue.own_kinds import KINDS, Origin, OwnFile
from distretto.catalogue.rights import can_keep_for, can_see_own
from distretto.evidence.own.home import store_in
from distretto.evidence.store import Store, default_store
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, is_administrator, organisations_of
from distretto.themes.runs import Runs

FOLDER = "own_data"
MOST = 50
"""Data sets of one organisation."""
VERSIONS = 10
"""Versions of one data set that are kept to go back to."""
LONGEST_NAME = 120


def seen_by(user: Any) -> QuerySet[OwnData]:
    """The data sets that the person may see."""
    every = OwnData.objects.select_related("organisation", "current", "current__added_by")
    return every if is_administrator(user) else every.filter(organisation__in=organisations_of(user))


def find(user: Any, number: int) -> OwnData | None:
    """The data set with that number; None where there is none that the person may see."""
    return seen_by(user).filter(pk=number).first()


def find_in(user: Any, folder: str) -> OwnData | None:
    """The data set whose version in use lies in that folder (`folder_of`), where the person may see it."""
    if not folder.startswith(f"{FOLDER}/"):
        return None
    data = find(user, number_in(folder))
    return data if data is not None and data.current is not None and folder_of(data.current) == folder else None


def number_in(folder: str) -> int:
    """The number of the data set of a folder (`folder_of`)."""
    return int(folder.removeprefix(f"{FOLDER}/").partition("/")[0])


@transaction.atomic
def keep(
    *, organisation: Organisation, kind: str, name: str, file: OwnFile, file_name: str, by: Any,
    instead: OwnData | None = None,
) -> OwnData:
    """Keep what a file holds: as a data set of that name, or as the next version of one (`instead`).

    Raises NotAllowed, and NotNow for a file with faults, a name that is empty or taken, too many data sets, and a
    version that says what the one in use says. Writes the version's folder; logged.
    """
    if not can_keep_for(by, organisation.pk):
        raise NotAllowed("not-allowed-own-data")
    if file.faults or not file.rows:
        raise NotNow("not-now-own-faults")
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    data = None if instead is None else _mine(instead, by)
    if data is None:
        called = check_name(organisation, kind, name)
        data = OwnData.objects.create(organisation=organisation, kind=kind, name=called)
    before = data.current
    number = data.last_number + 1
    with tempfile.TemporaryDirectory(dir=_root(), prefix=".new-", ignore_cleanup_errors=True) as made:
        origin = Origin(organisation.name, data.name, number, f"{timezone.localdate():%Y-%m-%d}")
        vintage = file.write(origin, Path(made))
        if before is not None and before.sha256 == vintage.sha256:
            raise NotNow("not-now-own-same")
        version = OwnDataVersion.objects.create(
            data=data, number=number, before=before, dataset=vintage.name, sha256=vintage.sha256,
            file_name=file_name[:200], columns=list(file.columns), rows=file.rows, added_by=by,
            read_as=dict(file.read_as),
        )
        data.current, data.last_number = version, number
        data.save(update_fields=["current", "last_number"])
        for old in data.versions.all()[VERSIONS:]:
            old.delete()
        _log(version, OwnDataEntry.Act.REPLACED if before else OwnDataEntry.Act.KEPT, by)
        _into_place(Path(made), _folder(version))
    return data


@transaction.atomic
def undo(*, data: OwnData, by: Any) -> OwnDataVersion | None:
    """Take the version in use away and go back to the one before it; the data set itself goes where there is none.

    Returns the version that is in use now. Raises NotAllowed, NotNow; logged.
    """
    data = _mine(data, by)
    version = data.current
    if version is None:
        raise NotNow("not-now-own-nothing")
    _log(version, OwnDataEntry.Act.UNDONE, by)
    before = version.before
    if before is None:
        data.delete()
        return None
    data.current = before
    data.save(update_fields=["current"])
    version.delete()
    return before


@transaction.atomic
def delete(*, data: OwnData, by: Any) -> None:
    """Delete a data set with all its versions and what was computed from them, for good. Raises NotAllowed; logged."""
    data = _mine(data, by)
    version = data.current or data.versions.first()
    if version is not None:
        _log(version, OwnDataEntry.Act.DELETED, by)
    data.delete()


def folder_of(version: OwnDataVersion) -> str:
    """Where a version lies, as seen from the installation's home."""
    return f"{FOLDER}/{version.data_id}/{version.number}"


def store_of(data: OwnData) -> Store:
    """The store from which the version in use is asked; what it answers is kept with the version. Raises NotNow."""
    if data.current is None:
        raise NotNow("not-now-own-nothing")
    return store_in(_folder(data.current), default_store().home)


def connect() -> None:
    """Let the folder of a version go with its row, whoever deletes it."""
    post_delete.connect(_forget_folder, sender=OwnDataVersion, dispatch_uid="own-data-folder")


def _forget_folder(instance: OwnDataVersion, **_: Any) -> None:
    folder, place = _folder(instance), folder_of(instance)

    def forget() -> None:
        runs = Runs(default_store().home)
        for run in runs.all():
            if run.own == place:
                runs.cancel(run.key)
        shutil.rmtree(folder, ignore_errors=True)
        if folder.parent.is_dir() and not any(folder.parent.iterdir()):
            folder.parent.rmdir()

    transaction.on_commit(forget)


def check_name(organisation: Organisation, kind: str, name: str) -> str:
    """The name as a new data set would carry it; raises NotNow for one that is empty or taken, or one too many."""
    name = " ".join(name.split())[:LONGEST_NAME]
    if kind not in KINDS or not name:
        raise NotNow("not-now-own-name")
    if organisation.own_data.filter(kind=kind, name__iexact=name).exists():
        raise NotNow("not-now-own-name-taken", name=name)
    if organisation.own_data.count() >= MOST:
        raise NotNow("not-now-own-many", most=MOST)
    return name


def _mine(data: OwnData, by: Any) -> OwnData:
    if not can_see_own(by, data):
        raise NotAllowed("not-allowed-own-data")
    return OwnData.objects.select_for_update().get(pk=data.pk)


def _log(version: OwnDataVersion, act: str, by: Any) -> None:
    data = version.data
    OwnDataEntry.objects.create(
        organisation_id=data.organisation_id, kind=data.kind, name=data.name, act=act, version=version.number,
        file_name=version.file_name, rows=version.rows, sha256=version.sha256, by=by,
    )


def _root() -> Path:
    root = default_store().home / FOLDER
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    return root


def _folder(version: OwnDataVersion) -> Path:
    return default_store().home / folder_of(version)


def _into_place(made: Path, folder: Path) -> None:
    """What lies there already is of a version that never came to be: its transaction failed."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made.rename(folder)
