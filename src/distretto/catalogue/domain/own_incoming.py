"""Files that come in to become an organisation's own figures: each in a folder of the person who sent it, for a day.

What is in the folder is `evidence/own/incoming.py`'s; here stands whose it is. Firms' rows lie nowhere else, and go as
soon as their figures are kept, the person throws the file away, or the day is over.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from django.utils import timezone

from distretto.catalogue.domain import own_data
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import OwnData, OwnDataVersion
from distretto.catalogue.own_kinds.figures import FIGURES, file_of
from distretto.catalogue.rights import can_keep_for
from distretto.evidence.dataset import write_atomically
from distretto.evidence.own import incoming
from distretto.evidence.own.faults import WrongTable
from distretto.evidence.own.incoming import Result, Told, Wanted
from distretto.evidence.own.mapping import Mapping, from_json
from distretto.evidence.own.reading import suffix_of
from distretto.evidence.store import default_store
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed
from distretto.themes.runs import Run, Runs, locked

FOLDER = "imports"
LASTS = 24 * 3600
"""Seconds that a file may wait for its person."""
MOST = 5
"""Files of one person that are on their way at once."""
AT_ONCE = 2**20
"""Bytes of a file that is read while its person waits; a larger one is read in the background."""
AT_ONCE_ROWS = {"firms": 2_000, "table": 50_000}
"""Rows that are checked, and firms that are protected, while she waits; to protect firms takes longest."""
_TOKEN = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Coming:
    """A file on its way. token : its name in an address. size : its bytes. name : of the data set that it will be, or
    `instead` the number of the one of which it will be the next version, else 0."""

    token: str
    person: int
    organisation: int
    name: str
    file_name: str
    size: int
    instead: int

    @property
    def place(self) -> str:
        """Its folder, as seen from the home."""
        return f"{FOLDER}/{self.person}/own-{self.token}"

    @property
    def folder(self) -> Path:
        """Its folder."""
        return default_store().home / self.place

    @property
    def wanted(self) -> Wanted:
        """What was asked of it last."""
        found = incoming.asked(self.folder)
        assert found is not None
        return found

    @property
    def told(self) -> Told | None:
        """What came of that; None as long as it is not done."""
        found = incoming.told(self.folder)
        return found if found is not None and found.turn == self.wanted.turn else None

    @property
    def looked(self) -> Told | None:
        """What its columns are, whatever was asked since; None as long as nobody has looked."""
        return incoming.told(self.folder)

    @property
    def of_no_use(self) -> bool:
        """Whether nothing in it can be read, and there is no other sheet to choose."""
        found = self.told
        return found is not None and not found.columns and len(found.sheets) < 2

    @property
    def run(self) -> Run | None:
        """What is done with it in the background."""
        return Runs(default_store().home).find(self._key)

    @property
    def _key(self) -> str:
        return hashlib.sha256(f"{self.place}\n{self.wanted.turn}".encode()).hexdigest()

    def begin(self) -> None:
        """Do what is wanted: at once for a small file, else in the background. Raises TooManyWaiting."""
        if self._short:
            with locked(self.folder / "lock"):
                incoming.go_on(self.folder, default_store().home)
        else:
            Runs(default_store().home).begin_own(self.place, self._key, self.person)


    @property
    def _short(self) -> bool:
        """Whether what is wanted is done in a moment."""
        mapping, looked = self.wanted.mapping, self.looked
        if mapping is None or looked is None:
            return self.size <= AT_ONCE
        return looked.rows <= AT_ONCE_ROWS[mapping.kind]

    def begin_again(self) -> None:
        """Begin what is wanted once more, where it ended without a word. Raises TooManyWaiting."""
        if self.run is None:
            self.begin()
        else:
            Runs(default_store().home).again(self._key)


@dataclass(frozen=True)
class SavedMapping:
    """How an earlier file of the organisation was read."""

    version: int
    name: str
    number: int
    mapping: Mapping
    rule: tuple[int, float, int]
    edition: str
    beside: bool

    def fits(self, columns: Iterable[str]) -> bool:
        """Whether a file has all the columns that it reads."""
        return set(self.mapping.columns.values()) <= set(columns)


def send(
    *, by: Any, organisation: Organisation, name: str, file_name: str, size: int, chunks: Iterable[bytes],
    instead: OwnData | None = None,
) -> Coming:
    """Take a file in, piece by piece, and have it looked at.

    Raises NotAllowed, WrongTable for a file of another kind, NotNow for a name that cannot be given or too many files
    on their way, and TooManyWaiting.
    """
    if not can_keep_for(by, organisation.pk):
        raise NotAllowed("not-allowed-own-data")
    sweep()
    suffix = suffix_of(file_name)
    title = instead.name if instead else own_data.check_name(organisation, FIGURES.name, name)
    for one in list_of(by, organisation):
        if one.of_no_use:
            forget(one)
    if len(list_of(by, organisation)) >= MOST:
        raise NotNow("not-now-own-coming", most=MOST)
    coming = Coming(
        secrets.token_hex(16), by.pk, organisation.pk, title, file_name[:200], size, instead.pk if instead else 0,
    )
    coming.folder.mkdir(parents=True, mode=0o700)
    with (coming.folder / f"sent{suffix}").open("wb") as target:
        for piece in chunks:
            target.write(piece)
    write_atomically(coming.folder / "whose.json", json.dumps(asdict(coming), ensure_ascii=False).encode())
    incoming.ask(coming.folder, Wanted(
        file=coming.file_name, title=title, provider=organisation.name, on=timezone.localdate().isoformat(),
    ))
    coming.begin()
    return coming


def find(by: Any, organisation: Organisation, token: str) -> Coming | None:
    """The person's file of that name on its way to the organisation; None where there is none (any more)."""
    if not _TOKEN.fullmatch(token):
        return None
    found = _read(default_store().home / FOLDER / str(by.pk) / f"own-{token}")
    return found if found is not None and found.organisation == organisation.pk else None


def list_of(by: Any, organisation: Organisation) -> tuple[Coming, ...]:
    """The person's files on their way to the organisation, by name."""
    folders = (default_store().home / FOLDER / str(by.pk)).glob("own-*")
    found = [one for folder in folders if (one := _read(folder)) is not None]
    return tuple(sorted(
        (one for one in found if one.organisation == organisation.pk), key=lambda one: (one.file_name, one.token),
    ))


def check(coming: Coming, wanted: Wanted) -> None:
    """Have the file checked as it is wanted now. Raises TooManyWaiting."""
    Runs(default_store().home).cancel(coming._key)
    incoming.ask(coming.folder, wanted)
    coming.begin()


def read_sheet(coming: Coming, sheet: str) -> None:
    """Have another sheet of the workbook looked at; what was decided of the one before is forgotten."""
    wanted = coming.wanted
    plain = Wanted(file=wanted.file, title=wanted.title, provider=wanted.provider, on=wanted.on)
    check(coming, replace(plain, turn=wanted.turn + 1, sheet=sheet))


def keep(*, coming: Coming, by: Any, organisation: Organisation) -> OwnData:
    """Keep what came of the file, and forget the file. Raises as `own_data.keep` does."""
    told, wanted = coming.told, coming.wanted
    if told is None or told.result is None or wanted.mapping is None:
        raise NotNow("not-now-own-faults")
    instead = own_data.find(by, coming.instead) if coming.instead else None
    if coming.instead and instead is None:
        raise NotNow("not-now-own-nothing")
    kept = own_data.keep(
        organisation=organisation, kind=FIGURES.name, name=coming.name,
        file=file_of(coming.folder, told, wanted), file_name=coming.file_name, by=by, instead=instead,
    )
    forget(coming)
    return kept


def forget(coming: Coming) -> None:
    """Delete the file with everything that was made of it, and end what is being done with it."""
    Runs(default_store().home).cancel(coming._key)
    shutil.rmtree(coming.folder, ignore_errors=True)


def sweep() -> None:
    """Delete the files for whose person the day is over."""
    oldest = time.time() - LASTS
    for folder in (default_store().home / FOLDER).glob("*/own-*"):
        asked = folder / "asked.json"
        newest = max((path.stat().st_mtime for path in (asked, folder) if path.exists()), default=0.0)
        if newest < oldest:
            shutil.rmtree(folder, ignore_errors=True)


def saved_mappings(organisation: Organisation) -> tuple[SavedMapping, ...]:
    """How the files of the organisation's figures were read, the newest first, each way once."""
    versions = OwnDataVersion.objects.filter(
        data__organisation=organisation, data__kind=FIGURES.name
    ).select_related("data").order_by("-added_at", "-pk")
    found: dict[str, SavedMapping] = {}
    for one in versions:
        saved = _saved(one)
        if saved is not None:
            found.setdefault(repr((saved.mapping, saved.rule, saved.edition, saved.beside)), saved)
    return tuple(found.values())


def _saved(version: OwnDataVersion) -> SavedMapping | None:
    """The mapping of a version; None where it has none that can be read by now."""
    told = version.read_as
    try:
        mapping = from_json(json.dumps(told["mapping"]), version.file_name)
        least, share, dominant = told["rule"]
    except (KeyError, WrongTable):
        return None
    return SavedMapping(
        version.pk, version.data.name, version.number, mapping, (least, share, dominant), told["edition"],
        told["beside"],
    )


def result_of(version: OwnDataVersion) -> Result | None:
    """What came of the file of a version; None where that was not remembered."""
    return incoming.result_of(version.read_as["result"]) if "result" in version.read_as else None


def _read(folder: Path) -> Coming | None:
    try:
        return Coming(**json.loads((folder / "whose.json").read_bytes()))
    except FileNotFoundError:
        return None
