"""The first minute on a strange machine: each thing that can go wrong ends in a sentence."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def bootstrap(script, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = script("bootstrap")
    for name in ("uv.lock", "pyproject.toml"):
        shutil.copy(root / name, tmp_path / name)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.delenv("UV", raising=False)
    return module


def sh(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(root / "scripts" / "bootstrap.sh"), *arguments],
        capture_output=True, text=True, check=False, env={**os.environ, **environment}, timeout=60,
    )


def old_python(folder: Path, version: str = "3.9.2") -> Path:
    program = folder / "python3"
    program.write_text(f'#!/bin/sh\ncase "$2" in *exit*) exit 1;; *) echo {version};; esac\n')
    program.chmod(0o755)
    return program


def test_an_old_python_is_told_what_is_needed(root: Path, tmp_path: Path) -> None:
    done = sh(root, PYTHON=str(old_python(tmp_path)))
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr
    assert "is Python 3.9.2" in done.stderr
    assert "make up PYTHON=" in done.stderr


def test_no_python_at_all_is_told(root: Path, tmp_path: Path) -> None:
    done = sh(root, PYTHON=str(tmp_path / "python3"))
    assert done.returncode == 1
    assert "there is no" in done.stderr


def test_an_old_python3_is_passed_over_for_a_newer_one(root: Path, tmp_path: Path) -> None:
    old_python(tmp_path)
    (tmp_path / "python3.11").symlink_to(sys.executable)
    done = sh(root, "--help", PATH=f"{tmp_path}:/usr/bin:/bin", PYTHON="")
    assert done.returncode == 0, done.stderr
    assert "Prepare Distretto" in done.stdout


def test_a_busy_port_names_the_next_free_one(bootstrap: ModuleType, capsys: Capture) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert bootstrap.main(["--up", "--port", str(port)]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"Port {port} is in use")
    assert told.count("\n") == 1
    other = int(told.rsplit("PORT=", 1)[1])
    assert other > port


@pytest.mark.parametrize("port", ["web", "0", "70000", "-1"])
def test_what_is_no_port_is_told(bootstrap: ModuleType, capsys: Capture, port: str) -> None:
    assert bootstrap.main(["--up", f"--port={port}"]) == 1
    assert "is no port" in capsys.readouterr().err


def test_a_full_disk_is_told(
    bootstrap: ModuleType, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.shutil, "disk_usage", lambda folder: SimpleNamespace(free=4e8))
    assert bootstrap.main([]) == 1
    told = capsys.readouterr().err
    assert "needs 1.5 GB of free disk space" in told
    assert "has 0.4 GB" in told


def test_packages_that_cannot_be_fetched_are_told(
    bootstrap: ModuleType, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uv = tmp_path / "uv"
    says = "error: Failed to download `numpy`\n  cause: dns error"
    uv.write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{says}\nEND\nexit 1\n")
    uv.chmod(0o755)
    monkeypatch.setenv("UV", str(uv))
    assert bootstrap.main([]) == 1
    told = capsys.readouterr().err
    assert "could not be downloaded" in told
    assert "online" in told
    assert "dns error" in (tmp_path / ".uv" / "sync.log").read_text()


def test_an_environment_is_made_once_for_one_lock_file(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\nmkdir -p {tmp_path}/.venv\necho called >> {tmp_path}/calls\n")
    uv.chmod(0o755)
    monkeypatch.setenv("UV", str(uv))
    calls = tmp_path / "calls"
    assert bootstrap.main([]) == 0
    assert bootstrap.main([]) == 0
    assert calls.read_text().count("called") == 1
    with (tmp_path / "uv.lock").open("a") as lock:
        lock.write("\n")
    assert bootstrap.main([]) == 0
    assert calls.read_text().count("called") == 2


def test_an_environment_that_was_moved_is_made_anew(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\nmkdir -p {tmp_path}/.venv\n")
    uv.chmod(0o755)
    monkeypatch.setenv("UV", str(uv))
    stale = tmp_path / ".venv" / "bin" / "pytest"
    stale.parent.mkdir(parents=True)
    stale.write_text("#!/elsewhere/python\n")
    (tmp_path / ".venv" / ".place").write_text("/elsewhere")
    assert bootstrap.main([]) == 0
    assert not stale.exists()
    stale.parent.mkdir(parents=True, exist_ok=True)
    stale.write_text("")
    (tmp_path / "uv.lock").write_text("another")
    assert bootstrap.main([]) == 0
    assert stale.exists()


def test_a_wrong_uv_is_told(
    bootstrap: ModuleType, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV", "/nowhere/uv")
    assert bootstrap.main([]) == 1
    assert "is not a program" in capsys.readouterr().err


@pytest.fixture
def index(bootstrap: ModuleType, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """A package index with one wheel of uv for whatever machine this is."""
    version = bootstrap.UV_VERSION
    machine = bootstrap.platform.machine()
    tags = f"manylinux_2_17_{machine}.musllinux_1_1_{machine}.macosx_11_0_{machine}"
    name = f"uv-{version}-py3-none-{tags}.whl"
    wheel = tmp_path / name
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"uv-{version}.data/scripts/uv", "#!/bin/sh\necho made up\n")
    body = wheel.read_bytes()
    served = SimpleNamespace(sha256=hashlib.sha256(body).hexdigest())

    class Index(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            listed = {"files": [{"filename": name, "url": f"../{name}", "hashes": {"sha256": served.sha256}}]}
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body if self.path.endswith(".whl") else json.dumps(listed).encode())

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Index)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    served.url = f"http://127.0.0.1:{server.server_port}/simple"
    yield served
    server.shutdown()
    server.server_close()


def test_a_python_without_venv_gets_its_package_manager_all_the_same(
    bootstrap: ModuleType, index: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "can_venv", lambda: False)
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    program = bootstrap.find_uv(bootstrap.Steps())
    assert program == tmp_path / ".uv" / "uv"
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "made up\n"


def test_a_damaged_download_is_not_used(
    bootstrap: ModuleType, index: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.sha256 = "0" * 64
    monkeypatch.setattr(bootstrap, "can_venv", lambda: False)
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    with pytest.raises(bootstrap.SetupError, match="damaged"):
        bootstrap.find_uv(bootstrap.Steps())


def test_without_venv_and_without_network_debian_is_named(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "can_venv", lambda: False)
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    with pytest.raises(bootstrap.SetupError, match=r"online.*python3-venv"):
        bootstrap.find_uv(bootstrap.Steps())


def test_a_second_start_waits_for_the_first(bootstrap: ModuleType, capsys: Capture) -> None:
    entered, leave = threading.Event(), threading.Event()

    def first() -> None:
        with bootstrap.alone():
            entered.set()
            leave.wait(10)

    def second() -> None:
        with bootstrap.alone():
            pass

    threads = [threading.Thread(target=first), threading.Thread(target=second)]
    threads[0].start()
    assert entered.wait(10)
    threads[1].start()
    threads[1].join(0.3)
    assert threads[1].is_alive()
    leave.set()
    for thread in threads:
        thread.join(10)
    assert "waiting for it" in capsys.readouterr().err


def test_the_command_of_a_checkout_finds_what_was_served(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By `DISTRETTO_HOME`, which `make up` always sets."""
    (bootstrap.ROOT / ".venv").mkdir()
    monkeypatch.setenv("DISTRETTO_HOME", "var")
    monkeypatch.setattr(bootstrap.os, "execv", lambda *_: None)
    bootstrap.start("127.0.0.1", "8000")
    assert (bootstrap.ROOT / ".venv" / "distretto-home").read_text() == str(Path("var").absolute())


def test_what_the_settings_ask_for_is_brought_too(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uv = tmp_path / "uv"
    uv.write_text(f'#!/bin/sh\nmkdir -p {tmp_path}/.venv\necho "$@" >> {tmp_path}/calls\n')
    uv.chmod(0o755)
    monkeypatch.setenv("UV", str(uv))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    calls = tmp_path / "calls"
    assert bootstrap.main([]) == 0
    assert "--extra" not in calls.read_text()
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@db.example.org/distretto")
    monkeypatch.setenv("DISTRETTO_STATIC", "s3://bucket")
    assert bootstrap.main([]) == 0
    assert bootstrap.main([]) == 0
    second = calls.read_text().splitlines()[-1]
    assert calls.read_text().count("\n") == 2
    assert second.endswith("--extra postgresql --extra s3")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///place")
    assert bootstrap.extras() == ("s3",)
