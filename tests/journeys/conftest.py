"""The real application, started as a user starts it, driven in a real browser.

With DISTRETTO_PICTURES=1 what is seen is kept in var/journeys; not always, since drawing whole pages takes long.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from homes import home_of_its_own, with_database

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "var" / "journeys"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-dev-shm-usage",
)
WAIT = 180.0
PATIENCE = 60_000
"""Milliseconds: an area that nobody asked about takes seconds, on a busy machine many."""
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(item.path).is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home from which the application is served, in which nobody is yet."""
    return with_database(home_of_its_own(tmp_path_factory), tmp_path_factory)


@pytest.fixture(scope="session")
def site(home: Path) -> Iterator[str]:
    """The address of `distretto up`, served from a fresh home."""
    with serving(home) as (address, _):
        yield address


@contextmanager
def serving(home: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """`distretto up` from a home: its address, and what serves it."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (home / "served.log").open("w+")
    served = subprocess.Popen(
        [sys.executable, "-m", "distretto", "up", "--port", str(port)],
        cwd=ROOT,
        stdout=log,
        stderr=log,
        env=_environment(home),
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _await(address, served, home / "served.log")
        yield address, served
    finally:
        served.terminate()
        served.wait(timeout=20)
        log.close()


def _environment(home: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    return {**kept, "DISTRETTO_HOME": str(home)}


INVITING = """
import io, json, sys
from contextlib import redirect_stdout
from distretto.cli import main
for line in sys.stdin:
    with redirect_stdout(io.StringIO()) as told:
        code = main(["people", "invite", *json.loads(line)])
    print(json.dumps([code, told.getvalue()]), flush=True)
"""
"""The command that invites, as often as it is asked for: to start takes longer than to invite."""


@pytest.fixture(scope="session")
def invite(site: str, home: Path) -> Iterator[Callable[..., str]]:
    """Invite somebody as an administrator does: `invite("ivo@example.org", "--reviewer")` is the link that she gets."""
    inviting = subprocess.Popen(
        [sys.executable, "-c", INVITING], cwd=ROOT, env=_environment(home), text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )
    assert inviting.stdin
    assert inviting.stdout

    def invited(email: str, *options: str) -> str:
        print(json.dumps([email, "--address", site, *options]), file=inviting.stdin, flush=True)
        code, told = json.loads(inviting.stdout.readline())
        assert code == 0, told
        return str(told).strip().removeprefix(site)

    yield invited
    inviting.stdin.close()
    inviting.wait(timeout=20)


def _await(address: str, served: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end and served.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=5) as answer:
                if json.load(answer)["status"] == "ok":
                    return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the application did not come up:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of this machine; the journeys are skipped where there is none."""
    found = [shutil.which(name) for name in (os.environ.get("DISTRETTO_BROWSER", ""), *NAMES)]
    path = next((one for one in found if one), None)
    if path is None:
        pytest.skip("there is no Chromium on this machine; install it with: apt-get install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield opened
        opened.close()


class Visit:
    """One reader at one width: what she asked of other hosts and what her browser complained about are kept."""

    def __init__(self, context: BrowserContext, site: str, width: int) -> None:
        self.context, self.site, self.width = context, site, width
        self.page: Page = context.new_page()
        self.elsewhere: list[str] = []
        self.complaints: list[str] = []
        self.clicks = 0
        context.route("**/*", self._ours_alone)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.set_default_timeout(PATIENCE)

    def _ours_alone(self, route) -> None:  # type: ignore[no-untyped-def]
        url = urlsplit(route.request.url)
        if url.hostname == "127.0.0.1" or url.scheme in ("data", "blob", "about"):
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()

    def _heard(self, message) -> None:  # type: ignore[no-untyped-def]
        if message.type in ("error", "warning") and "the server responded with a status of 4" not in message.text:
            self.complaints.append(message.text)

    def open(self, path: str) -> Page:
        """Go to a page of the site."""
        self.page.goto(self.site + path)
        return self.page

    def click(self, *, role: str, name: str, within: str = "body", exact: bool = False) -> None:
        """Click what has that role and name, as a reader counts clicks."""
        self.page.locator(within).get_by_role(role, name=name, exact=exact).first.click()  # type: ignore[arg-type]
        self.clicks += 1

    def picture(self, name: str) -> None:
        """Keep what is seen, where pictures are wanted."""
        if not os.environ.get("DISTRETTO_PICTURES"):
            return
        PICTURES.mkdir(parents=True, exist_ok=True)
        language = self.page.locator("html").get_attribute("lang")
        self.page.screenshot(path=PICTURES / f"{name}-{language}-{self.width}.png", full_page=True)

    def check(self) -> None:
        """Nothing left the machine, nothing complained, nothing is wider than the window."""
        assert self.elsewhere == []
        assert self.complaints == []
        self.page.wait_for_load_state("load")
        over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert self.page.evaluate(over) <= 0, f"wider than the window: {self.page.url}"


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Callable[..., Visit]]:
    """A new reader: `visit(width=390, language="it")`."""
    opened: list[BrowserContext] = []

    def begin(width: int = 1280, language: str = "en", **options: object) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900 if width > 500 else 844},
            locale={"en": "en-GB", "it": "it-IT"}[language],
            reduced_motion="reduce",
            **options,  # type: ignore[arg-type]
        )
        opened.append(context)
        return Visit(context, site, width)

    yield begin
    for context in opened:
        context.close()
