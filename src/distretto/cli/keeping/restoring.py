"""Putting an archive back: prepared beside, decided by one transaction of the database, files after it by renaming.

Whatever happens before the transaction is through leaves all as it was. Once it is through, the database names the
restoration, and the files follow, also where the process was killed: `settle` finishes what it finds.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.files.storage import default_storage
from django.db import connection, transaction

from distretto.cli.keeping import homes, tables
from distretto.cli.keeping.opening import Opened, unpack
from distretto.cli.keeping.stopping import stoppable, to_the_end
from distretto.cli.keeping.taking import DATABASE, HOME, MEDIA
from distretto.cli.speech import WrongUse
from distretto.evidence.dataset import write_atomically

UNPACKED, FORMER, JOURNAL = "unpacked", "former", "journal.json"
KINDS = "django_content_type"
"""What Django makes anew as soon as a model asks for it: so its rows go in before all others."""
FILLED = ("people_user", "catalogue_record")
"""Tables of which a row says that somebody has worked here."""


def is_filled(home: Path) -> bool:
    """Whether there is anything that a restoration would replace: data in the home, people or records."""
    present = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for table in FILLED:
            if table in present:
                cursor.execute(f"SELECT 1 FROM {table} LIMIT 1")
                if cursor.fetchone():
                    return True
    return next(homes.files(home), None) is not None or _has_media()


def restore(archive: Path, *, home: Path) -> Opened:
    """Put the archive in the place of all that is there. Raises WrongUse; then nothing has changed."""
    home.mkdir(parents=True, exist_ok=True)
    with _alone(home):
        _settle(home)
        place, token = home / homes.RESTORING, secrets.token_hex(16)
        bare = not tables.applied()
        try:
            with stoppable():
                place.mkdir(mode=0o700)
                opened = unpack(archive, place / UNPACKED)
                _keep_apart(opened, archive)
                _prepare_database(opened, home)
                _write_journal(home, token)
                _load(opened, token)
        except BaseException:
            with to_the_end():
                if tables.restored_token() != token:
                    _take_back(place, bare)
                    raise
        with to_the_end():
            _settle(home)
    return opened


def _take_back(place: Path, bare: bool) -> None:
    """Leave all as it was. bare : whether there were no tables, so that those of SQLite's file are taken away."""
    from django.conf import settings

    shutil.rmtree(place, ignore_errors=True)
    if bare and connection.vendor == "sqlite" and not connection.is_in_memory_db():
        connection.close()
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{settings.DATABASES['default']['NAME']}{ending}").unlink(missing_ok=True)


def settle(home: Path) -> None:
    """Finish or take back what a restoration left that was killed; raises WrongUse while one goes on."""
    if (home / homes.RESTORING).exists():
        with _alone(home):
            _settle(home)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    from distretto.themes.runs import locked

    with locked(home / f"{homes.RESTORING}.lock", wait=False) as mine:
        if not mine:
            raise WrongUse("cli-restore-going-on")
        yield


def _keep_apart(opened: Opened, archive: Path) -> None:
    """A demonstration marks its home, which then knows no database but its own: neither becomes the other."""
    from django.conf import settings

    from distretto.evidence.demonstration import MARKER

    made_up = f"{HOME}/{MARKER}" in opened.manifest["members"]
    if made_up != settings.DEMONSTRATION and (settings.DEMONSTRATION or connection.vendor != "sqlite"):
        raise WrongUse("cli-restore-demonstration", file=archive)


def _prepare_database(opened: Opened, home: Path) -> None:
    """Tables as they were in the archive's version; those that are there already have to be of the same state, or a
    beginning of it in which nobody has worked: a process was killed while it made them."""
    from django.db.migrations.executor import MigrationExecutor

    there, wanted = tables.applied(), set(opened.migrations)
    if not there or (there < wanted and not is_filled(home)):
        MigrationExecutor(connection).migrate(tables.leaves(opened.migrations))
    elif there != wanted:
        raise WrongUse("cli-restore-other-state", version=opened.manifest["version"])


def _write_journal(home: Path, token: str) -> None:
    place = home / homes.RESTORING
    brought = place / UNPACKED / HOME
    brings = sorted(path.name for path in brought.iterdir()) if brought.is_dir() else []
    replaces = sorted({path.name for path in homes.entries(home)} | ({homes.SECRET} & set(brings)))
    body = {"token": token, "brings": brings, "replaces": replaces}
    write_atomically(place / JOURNAL, json.dumps(body).encode())


def _load(opened: Opened, token: str) -> None:
    """All rows in one transaction, counted, with their references and the groups' logs looked at before it ends."""
    from django.contrib.contenttypes.models import ContentType

    registry = tables.registry_at(opened.migrations)
    models, told = tables.tables(registry), opened.manifest["rows"]
    if odd := sorted(set(told) ^ set(models)):
        raise WrongUse("cli-restore-tables", tables=", ".join(odd))
    with transaction.atomic():
        tables.empty(registry)
        ContentType.objects.clear_cache()
        for name, model in sorted(models.items(), key=lambda one: one[0] != KINDS):
            with (opened.folder / DATABASE / f"{name}.jsonl").open("rb") as lines:
                try:
                    tables.load(model, lines)
                except tables.NotLoaded as error:
                    raise WrongUse(
                        "cli-restore-row", table=error.table, row=error.row, reason=error.reason
                    ) from error
        for name, rows in tables.count_rows(registry).items():
            if rows != told[name]:
                raise WrongUse("cli-restore-count", table=name, told=told[name], found=rows)
        connection.check_constraints()
        tables.reset_sequences(registry)
        if broken := broken_logs() if set(opened.migrations) >= tables.known() else []:
            raise WrongUse("cli-restore-log", groups=", ".join(broken))
        tables.mark_restored(token)


def broken_logs() -> list[str]:
    """The groups whose log does not hold."""
    from distretto.groups.domain.queries.log import first_broken
    from distretto.groups.models import WorkingGroup

    return [group.key for group in WorkingGroup.objects.order_by("key") if first_broken(group) is not None]


def _settle(home: Path) -> None:
    place = home / homes.RESTORING
    if not place.exists():
        return
    journal = place / JOURNAL
    plain: dict[str, Any] = json.loads(journal.read_bytes()) if journal.exists() else {}
    if plain and tables.restored_token() == plain["token"]:
        _files_follow(home, plain)
        _derive()
    shutil.rmtree(place)


def _files_follow(home: Path, journal: dict[str, Any]) -> None:
    """Every file of the home and of the media in its place; what stood there is gone with the folder. Repeatable."""
    place = home / homes.RESTORING
    former, brought = place / FORMER, place / UNPACKED
    former.mkdir(exist_ok=True)
    for name in sorted({*journal["replaces"], *journal["brings"]}):
        _exchange(home / name, brought / HOME / name, former / name, name in journal["replaces"])
    if (location := _media_root()) is not None:
        _exchange(location, brought / MEDIA, former / MEDIA, True)
        return
    for path in sorted((brought / MEDIA).rglob("*")):
        if path.is_file():
            _upload(path.relative_to(brought / MEDIA).as_posix(), path)


def _exchange(there: Path, new: Path, former: Path, replaces: bool) -> None:
    if replaces and there.exists() and not former.exists():
        there.rename(former)
    if new.exists():
        new.rename(there)


def _upload(name: str, path: Path) -> None:
    from django.core.files import File

    if default_storage.exists(name):
        default_storage.delete(name)
    with path.open("rb") as file:
        default_storage.save(name, File(file))


def _media_root() -> Path | None:
    """The folder of the media; None where they are kept elsewhere."""
    try:
        return Path(default_storage.path(""))
    except NotImplementedError:
        return None


def _has_media() -> bool:
    from distretto.cli.keeping.taking import stored

    return next(stored(default_storage), None) is not None


def _derive() -> None:
    """What is made from the rows: the present version's tables, the catalogue's words, Wagtail's index."""
    from django.core.management import call_command

    from distretto.catalogue.domain import indexing

    call_command("migrate", interactive=False, verbosity=0)
    indexing.make_anew()
    call_command("update_index", verbosity=0)
