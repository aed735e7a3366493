"""A private PostgreSQL server for the tests: in a temporary folder, on a socket, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")


class NoServer(RuntimeError):
    """This machine has no PostgreSQL server, or it did not start; the text says what to do."""


def server_programs() -> Path:
    """The folder of `initdb` and `pg_ctl`, the newest version first; raises NoServer."""
    debian = sorted(DEBIAN.glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for folder in [*debian, *([Path(on_path).parent] if on_path else [])]:
        if (folder / "initdb").exists():
            return folder
    raise NoServer(
        "there is no PostgreSQL server here; install one (sudo apt install postgresql), "
        "or name one in DATABASE_URL=postgresql://user:password@host/database"
    )


def as_server(command: list[str]) -> None:
    """Run one of the server's programs (they refuse to run as root); raises NoServer with its last words."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd="/", stdin=subprocess.DEVNULL
    )
    if done.returncode:
        raise NoServer((done.stderr or done.stdout).strip().splitlines()[-1])


@contextmanager
def private_server() -> Iterator[str]:
    """Start a server and yield its DATABASE_URL; it listens on a socket in its own folder alone."""
    programs = server_programs()
    with tempfile.TemporaryDirectory(prefix="distretto-postgresql-", ignore_cleanup_errors=True) as folder:
        home, data = Path(folder), Path(folder) / "data"
        if os.geteuid() == 0:
            shutil.chown(home, "postgres")
        as_server([
            str(programs / "initdb"), "-D", str(data), "-U", "distretto", "--auth=trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        ])
        careless = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        settings = f"-c listen_addresses= -c unix_socket_directories={home} {careless}"
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-s"]
        as_server([*control, "-l", str(home / "log"), "-o", settings, "start"])
        home.chmod(0o755)
        try:
            yield f"postgresql://distretto@{str(home).replace('/', '%2F')}/postgres"
        finally:
            as_server([*control, "-m", "immediate", "stop"])
