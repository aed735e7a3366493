"""From a checkout and a Python to a running Distretto: checks, the package manager, the packages, and go.

Standard library only. Everything it makes lies in the checkout: `.uv/` (the package manager) and `.venv/`
(the environment). A stamp in `.venv/` says from which lock file it was made: a second start resolves nothing.

    bootstrap.py [--group NAME ...]          make or refresh the environment and stop
    bootstrap.py --up [--host H] [--port P]  the same, then start the application
    bootstrap.py --uv                        print where the package manager is, bringing it first
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS, EXE = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
APPLICATION = "application"
EXTRAS = {"postgresql": ("DATABASE_URL",), "s3": ("DISTRETTO_STORAGE", "DISTRETTO_STATIC")}
"""The optional packages, and the settings whose addresses ask for them."""
UV_VERSION = "0.13.9"
INDEX = "https://pypi.org/simple"
DISK_FIRST, DISK_LATER = 1.5e9, 0.2e9
NO_NETWORK = (
    "error sending request", "failed to fetch", "failed to download", "dns error", "connect", "timed out",
)


class SetupError(Exception):
    """Why it does not go on, in a sentence that says what to do."""


class Steps:
    """Progress: one line a step, with a tick and the seconds it took."""

    def __init__(self) -> None:
        self.live = sys.stderr.isatty()

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Show a step while it runs and tick it off when it is done."""
        began = time.monotonic()
        self.show(name)
        try:
            yield
        finally:
            self._clear()
        print(f"  ✓ {name:<52}{time.monotonic() - began:6.1f} s", file=sys.stderr)

    def show(self, text: str) -> None:
        """Show what is happening now, where there is a terminal to show it on."""
        if self.live:
            self._clear()
            width = shutil.get_terminal_size().columns - 6
            print(f"  · {text[:width]}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self.live:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def check_port(host: str, port: str) -> None:
    """Raise SetupError where the port is no port, taken, or not to be had."""
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise SetupError(f"{port!r} is no port; choose one between 1024 and 65535: make up PORT=8010")
    try:
        try_port(host, int(port))
    except PermissionError:
        raise SetupError(f"Port {port} is the system's; choose another: make up PORT=8010") from None
    except socket.gaierror:
        raise SetupError(f"{host!r} is no address of this machine; use: make up HOST=127.0.0.1") from None
    except OSError:
        raise SetupError(
            f"Port {port} is in use, perhaps by a Distretto that runs already (see http://{host}:{port}). "
            f"Stop that one, or choose another port: make up PORT={free_port(host, int(port) + 1)}"
        ) from None


def try_port(host: str, port: int) -> None:
    """Bind the port for a moment; raises OSError."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))


def free_port(host: str, first: int) -> int:
    """The first port from `first` on that is free."""
    for port in range(first, min(first + 100, 65536)):
        with contextlib.suppress(OSError):
            try_port(host, port)
            return port
    return first


def check_disk(folder: Path, needed: float) -> None:
    """Raise SetupError where less than `needed` bytes are free or the folder cannot be written."""
    if not os.access(folder, os.W_OK):
        raise SetupError(f"{folder} cannot be written by this user; use a checkout of your own.")
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise SetupError(
            f"Distretto needs {needed / 1e9:.1f} GB of free disk space for its packages and {folder} has "
            f"{free / 1e9:.1f} GB; free some, or put the checkout on another disk."
        )


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one bootstrap at a time work in this checkout; a second one waits."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (ROOT / ".bootstrap.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("  Another start is preparing this checkout; waiting for it.", file=sys.stderr)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def find_uv(steps: Steps) -> Path:
    """The package manager: the one that $UV names, the one brought before, or a new one."""
    if os.environ.get("UV"):
        chosen = shutil.which(os.environ["UV"])
        if not chosen:
            raise SetupError(f"UV={os.environ['UV']} is not a program; leave it out and one is downloaded.")
        return Path(chosen)
    folder = ROOT / ".uv"
    program, version = folder / f"uv{EXE}", folder / "version"
    if program.is_file() and version.is_file() and version.read_text() == UV_VERSION:
        return program
    with steps.step(f"package manager (uv {UV_VERSION})"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if can_venv():
            uv_by_pip(folder, program)
        else:
            uv_by_hand(folder, program)
        program.chmod(0o755)
        version.write_text(UV_VERSION)
    return program


def can_venv() -> bool:
    """Whether this Python can make an environment with pip in it; Debian's plain python3 cannot."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def uv_by_pip(folder: Path, program: Path) -> None:
    """Bring uv by pip, from an environment that is thrown away afterwards; raises SetupError."""
    pip_home = folder / "pip"
    made = subprocess.run(
        [sys.executable, "-m", "venv", pip_home], capture_output=True, text=True, check=False
    )
    if made.returncode:
        raise SetupError(f"Python could not make an environment: {last_line(made.stdout + made.stderr)}")
    got = subprocess.run(
        [pip_home / SCRIPTS / f"python{EXE}", "-m", "pip", "install", "--retries", "1", f"uv=={UV_VERSION}"],
        capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )
    if got.returncode:
        raise SetupError(f"{offline('The package manager')} (pip: {last_line(got.stderr)})")
    shutil.copyfile(pip_home / SCRIPTS / program.name, program)
    shutil.rmtree(pip_home)


def uv_by_hand(folder: Path, program: Path) -> None:
    """Bring uv without pip: its wheel from the package index, its hash checked; raises SetupError."""
    debian = "Or give this Python its missing venv; on Debian and Ubuntu: sudo apt install python3-venv"
    index = (os.environ.get("UV_DEFAULT_INDEX") or INDEX).rstrip("/") + "/uv/"
    asked = urllib.request.Request(index, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            wheels = [file for file in json.load(answer)["files"] if fits(file["filename"])]
        if not wheels:
            machine = f"{platform.system()} on {platform.machine()}"
            raise SetupError(f"There is no uv for {machine}; name your own: make up UV=/path/to/uv. {debian}")
        address = urllib.parse.urljoin(index, wheels[0]["url"])
        with urllib.request.urlopen(address, timeout=120) as answer:
            body = answer.read()
    except OSError as error:
        reason = getattr(error, "reason", error)
        raise SetupError(f"{offline('The package manager')} ({reason}) {debian}") from error
    if hashlib.sha256(body).hexdigest() != wheels[0]["hashes"]["sha256"]:
        raise SetupError("The package manager was damaged on its way here; start again.")
    archive = folder / wheels[0]["filename"]
    archive.write_bytes(body)
    with zipfile.ZipFile(archive) as content:
        program.write_bytes(content.read(f"uv-{UV_VERSION}.data/scripts/{program.name}"))
    archive.unlink()


def fits(filename: str) -> bool:
    """Whether a file of the index is the pinned uv's wheel for this machine."""
    if not filename.startswith(f"uv-{UV_VERSION}-py3-none-") or not filename.endswith(".whl"):
        return False
    tags = filename.removesuffix(".whl").rsplit("-", 1)[-1].split(".")
    machine = platform.machine().lower().replace("amd64", "x86_64")
    if platform.system() == "Linux":
        libc = "manylinux" if platform.libc_ver()[0] == "glibc" else "musllinux"
        return any(tag.startswith(libc) and tag.endswith(f"_{machine}") for tag in tags)
    if platform.system() == "Darwin":
        return any(tag.startswith("macosx") and tag.endswith(f"_{machine}") for tag in tags)
    return {"x86_64": "win_amd64", "arm64": "win_arm64"}.get(machine) in tags


def offline(what: str) -> str:
    """The sentence for a download that failed."""
    return (
        f"{what} could not be downloaded from the Python package index. Check that this machine is online; "
        "behind a proxy, set HTTPS_PROXY and start again."
    )


def last_line(text: str) -> str:
    """The last line that says something."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "no reason given")


def fingerprint() -> str:
    """What the environment is made from: lock file, project file, Python and place, as one hash."""
    made_from = hashlib.sha256()
    for path in (ROOT / "uv.lock", ROOT / "pyproject.toml"):
        made_from.update(path.read_bytes())
    made_from.update(f"{sys.version} {ROOT}".encode())
    return made_from.hexdigest()


def stamp(group: str) -> Path:
    """Where it is kept from what the environment's part for a group was made."""
    return ROOT / ".venv" / f".made-from-{group}"


def extras() -> tuple[str, ...]:
    """The optional packages that the settings ask for."""
    def asked(extra: str) -> bool:
        schemes = (os.environ.get(setting, "").partition(":")[0] for setting in EXTRAS[extra])
        return any(scheme and extra.startswith(scheme) for scheme in schemes)

    return tuple(extra for extra in EXTRAS if asked(extra))


def fresh(groups: tuple[str, ...]) -> bool:
    """Whether the environment is there, with these groups, and made from the present lock file."""
    present = fingerprint()
    stamps = [stamp(group) for group in (APPLICATION, *groups, *extras())]
    return all(path.is_file() and path.read_text() == present for path in stamps)


def discard_moved() -> None:
    """Remove an environment that was moved with its checkout: its programs name the old place."""
    place = ROOT / ".venv" / ".place"
    if place.is_file() and place.read_text() != str(ROOT):
        shutil.rmtree(ROOT / ".venv")


def sync(uv: Path, groups: tuple[str, ...], steps: Steps) -> None:
    """Install exactly what the lock file says; what other groups brought stays. Raises SetupError."""
    command = [
        str(uv), "sync", "--frozen", "--inexact", "--no-default-groups", "--no-progress",
        "--compile-bytecode",
        "--python", sys.executable, "--project", str(ROOT),
        *(argument for group in groups for argument in ("--group", group)),
        *(argument for extra in extras() for argument in ("--extra", extra)),
    ]
    more = ", ".join((*groups, *extras()))
    name = f"packages, with those for {more}" if more else "packages"
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    with steps.step(name):
        running = subprocess.Popen(
            command, env=environment, text=True, errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        said = []
        for line in running.stderr or ():
            said.append(line.rstrip())
            steps.show(f"{name}: {said[-1].strip()}")
        if running.wait():
            raise SetupError(sync_problem(said))
        (ROOT / ".venv" / ".place").write_text(str(ROOT))
        for group in (APPLICATION, *groups, *extras()):
            stamp(group).write_text(fingerprint())


def sync_problem(said: list[str]) -> str:
    """The sentence for packages that could not be installed; the installer's own words are kept in a file."""
    log = ROOT / ".uv" / "sync.log"
    log.parent.mkdir(exist_ok=True)
    log.write_text("\n".join(said) + "\n")
    told = "\n".join(said).lower()
    if "no space left" in told:
        return "The disk filled up while the packages were being installed; free some space and start again."
    if any(word in told for word in NO_NETWORK):
        return f"{offline('The packages')} What has arrived is kept. (Details: {log})"
    faults = (line.strip(" ×╰─▶") for line in said if "error" in line.lower() or "×" in line)
    reason = next(faults, "see there")
    return f"The packages could not be installed: {reason} (details: {log})"


def prepare(groups: tuple[str, ...], steps: Steps) -> None:
    """Make the environment, or do nothing where it is fresh."""
    if fresh(groups):
        return
    first = not stamp(APPLICATION).exists()
    check_disk(ROOT, DISK_FIRST if first else DISK_LATER)
    if first:
        version = platform.python_version()
        print(f"Preparing Distretto with Python {version}; this is done once.", file=sys.stderr)
    with alone():
        if not fresh(groups):
            discard_moved()
            sync(find_uv(steps), groups, steps)


def remember_home() -> None:
    """Keep where the data of this checkout lie: its command finds them without the setting (`evidence/store.py`)."""
    if home := os.environ.get("DISTRETTO_HOME", "").strip():
        (ROOT / ".venv" / "distretto-home").write_text(str(Path(home).absolute()), encoding="utf-8")


def start(host: str, port: str) -> None:
    """Become the application."""
    remember_home()
    program = str(ROOT / ".venv" / SCRIPTS / f"distretto{EXE}")
    sys.stderr.flush()
    os.execv(program, [program, "up", "--host", host, "--port", port])


def main(arguments: list[str]) -> int:
    """Do what the arguments say; a problem is a sentence on the error stream and exit code 1."""
    parser = argparse.ArgumentParser(description="Prepare Distretto in this checkout; start it with --up.")
    parser.add_argument("--up", action="store_true", help="start the application afterwards")
    parser.add_argument("--uv", action="store_true", help="print where the package manager is, and stop")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", default="8000")
    parser.add_argument("--group", action="append", default=[], help="also install a dependency group")
    asked = parser.parse_args(arguments)
    try:
        if asked.uv:
            with alone():
                print(find_uv(Steps()))
            return 0
        if asked.up:
            check_port(asked.host, asked.port)
        prepare(tuple(sorted(asked.group)), Steps())
        if asked.up:
            start(asked.host, asked.port)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start again with: make up", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
