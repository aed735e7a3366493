"""One installation follows another: two homes, two servers, and what is between them is HTTP."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from homes import home_of_its_own, with_database

from .accessibility import faults_of
from .conftest import ROOT, WAIT, Visit, _environment, serving
from .test_catalogue_writing import enter

PUBLISHING = """
import json, sys
import django; django.setup()
from distretto.catalogue.domain import importing
from distretto.people.models import User
from distretto.themes.asking import ask
by = User.objects.create_superuser("synthetic@example.org")
found = ask("specialisation.profile", {"region": "ITI3"})
first, second = (json.loads(line) for line in sys.stdin)
first["distretto:summary"] = "Synthetic change. " + first["distretto:summary"]
first["distretto:findings"] = [found.hash]
second |= {"distretto:key": "practice-synthetic-elsewhere", "distretto:title": "Synthetic practice found elsewhere"}
second["distretto:sources"] = [{"title": "Synthetic source", "publisher": "Synthetic"}]
second.pop("distretto:links", None)
data = "\\n".join(json.dumps(one) for one in (first, second)).encode()
importing.apply(request=importing.Request(data, "synthetic.jsonl", form="jsonld", publish=True), by=by)
print(found.hash)
"""
"""What makes the other installation another one: a record that says something else, one more, and a finding."""


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path, subprocess.Popen[bytes]]]:
    """Another installation, served from a home of its own."""
    home = with_database(home_of_its_own(tmp_path_factory, "other"), tmp_path_factory)
    with serving(home) as (address, served):
        yield address, home, served


def published(site: str, path: str) -> bytes:
    with urllib.request.urlopen(site + path, timeout=60) as answer:
        return bytes(answer.read())


COMMANDS = """
import contextlib, io, json, sys
from distretto.cli import main
for line in sys.stdin:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["follow", *json.loads(line)])
    print(json.dumps([code, out.getvalue(), err.getvalue()]), flush=True)
"""
"""The command, as often as it is asked for: to start takes longer than to run."""


@pytest.fixture
def follow(home: Path) -> Iterator[Callable[..., tuple[int, str, str]]]:
    """Run `distretto follow` where the site is: its code, and what it wrote."""
    running = subprocess.Popen(
        [sys.executable, "-c", COMMANDS], cwd=ROOT, env=_environment(home), text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert running.stdin
    assert running.stdout

    def run(*arguments: str) -> tuple[int, str, str]:
        print(json.dumps(arguments), file=running.stdin, flush=True)
        code, out, err = json.loads(running.stdout.readline())
        return code, out, err

    yield run
    running.stdin.close()
    running.wait(timeout=20)


def test_one_installation_follows_another_and_overwrites_nothing(
    visit: Callable[..., Visit], site: str, invite: Callable[..., str], follow: Callable[..., tuple[int, str, str]],
    other: tuple[str, Path, subprocess.Popen[bytes]],
) -> None:
    theirs, their_home, served = other
    lines = published(theirs, "/catalogue/all/practice.jsonl").splitlines()
    title = json.loads(lines[0])["distretto:title"]
    made = subprocess.run(
        [sys.executable, "-c", PUBLISHING], input=b"\n".join(lines[:2]), cwd=ROOT, check=True, capture_output=True,
        env={**_environment(their_home), "DJANGO_SETTINGS_MODULE": "distretto.web.settings"},
    )  # fmt: skip
    finding = made.stdout.decode().split()[-1]
    ours = published(site, "/catalogue/all.zip")
    try:
        named = ("--name", "Synthetic neighbour", "--allow-private")
        told = json.loads(follow("add", f"{theirs}/it/", *named, "--format", "json")[1])[0]
        assert (told["left_out"], told["findings"], told["findings_missing"]) == (0, 1, 0)
        assert published(site, "/catalogue/all.zip") == ours

        reader = visit()
        enter(reader, invite("iva@example.org", "--reviewer"), "Sign in")
        reader.open("/en/following/")
        expect(reader.page.get_by_role("link", name=re.compile(r"Conflicts \(\d+\)"))).to_be_visible()
        reader.picture("following")
        assert faults_of(reader) == []
        reader.check()
        reader.click(role="link", name=title)
        page = reader.page
        expect(page.get_by_role("note").first).to_contain_text("a record of Synthetic neighbour")
        expect(page.get_by_role("row", name="Summary")).to_contain_text("Synthetic change.")
        expect(page.get_by_text("21 times Europe’s share of jobs")).to_be_visible()
        open_there = page.get_by_role("link", name="Open there")
        expect(open_there).to_have_attribute("href", f"{theirs}/en/findings/{finding}/")
        expect(page.get_by_text("Creative Commons Attribution 4.0", exact=True)).to_be_visible()
        with page.expect_download() as download:
            page.get_by_role("link", name="As received").click()
        assert download.value.path().read_bytes() in published(theirs, "/catalogue/all/practice.jsonl").splitlines()
        reader.picture("followed-record")
        assert faults_of(reader) == []
        reader.check()
        page.get_by_role("button", name="Take over as a draft").click()
        expect(page.get_by_role("status")).to_contain_text("Nothing is published yet")
        page.get_by_role("link", name="Open the draft").click()
        expect(page.get_by_label("Title", exact=False).first).to_have_value(title)
        assert published(site, "/catalogue/all.zip") == ours

        narrow = visit(width=390, language="it")
        narrow.open("/it/catalogue/?q=synthetic+elsewhere")
        theirs = narrow.page.locator("#elsewhere")
        expect(theirs).to_contain_text("da Synthetic neighbour")
        narrow.picture("followed-search")
        assert faults_of(narrow) == []
        narrow.check()
        theirs.get_by_role("link", name="Synthetic practice found elsewhere").click()
        expect(narrow.page.get_by_role("note").first).to_contain_text("Synthetic neighbour")
        narrow.open("/it/following/?part=new")
        narrow.click(role="link", name="Synthetic practice found elsewhere")
        narrow.picture("followed-record")
        assert faults_of(narrow) == []
        narrow.check()

        served.terminate()
        served.wait(timeout=20)
        code, _, said = follow("fetch")
        assert (code, "cannot be reached" in said) == (2, True)
        narrow.open("/it/following/?part=decided")
        expect(narrow.page.get_by_text("non si raggiunge")).to_be_visible()
        narrow.click(role="link", name=title)
        expect(narrow.page.get_by_text("Synthetic change.").first).to_be_visible()
    finally:
        removed, _, _ = follow("remove", "Synthetic neighbour", "--yes")
    assert removed == 0
    reader.open("/en/following/")
    expect(reader.page.get_by_text("No installation is followed yet.")).to_be_visible()
    reader.picture("following-none")
    assert faults_of(reader) == []
    reader.check()
    assert published(site, "/catalogue/all.zip") == ours


def test_an_administrator_looks_after_followed_installations_in_the_browser(
    browser: Browser, other: tuple[str, Path, subprocess.Popen[bytes]], tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """In a home whose operator allows it, for both installations are on this machine."""
    theirs, their_home, _ = other
    lines = published(theirs, "/catalogue/all/practice.jsonl").splitlines()
    subprocess.run(
        [sys.executable, "-c", PUBLISHING], input=b"\n".join(lines[:2]), cwd=ROOT, check=True, capture_output=True,
        env={**_environment(their_home), "DJANGO_SETTINGS_MODULE": "distretto.web.settings"},
    )  # fmt: skip
    home = with_database(home_of_its_own(tmp_path_factory, "own"), tmp_path_factory)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("FOLLOW_PRIVATE", "1")
        with serving(home) as (site, _):
            context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
            reader = Visit(context, site, 1280)
            first_administrator(reader, home)
            looked_after(reader, theirs)
            context.close()


def first_administrator(reader: Visit, home: Path) -> None:
    """By the link that `distretto up` prints while there is none: after its first page, so wait for it."""
    end = time.monotonic() + WAIT
    while (told := re.search(r"/accounts/first/[\w./:-]+", (home / "served.log").read_text())) is None:
        assert time.monotonic() < end, "no link for the first administrator was printed"
        time.sleep(0.1)
    page = reader.open(told[0])
    page.fill("input[type=email]", "administrator@example.org")
    for field in page.locator("input[type=password]").all():
        field.fill("a long password of synthetic people")
    page.locator("main button[type=submit]").click()
    page.wait_for_load_state("load")


def looked_after(reader: Visit, theirs: str) -> None:
    """Add it, wait while it is fetched, search, pause it, go on, fetch again, and remove it."""
    page = reader.open("/en/following/")
    reader.click(role="link", name="Follow an installation")
    page.get_by_label("Its address", exact=True).fill("http://127.0.0.1:9")
    page.get_by_role("button", name="Follow", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("private network")
    page.get_by_label("Its address", exact=True).fill(f"{theirs}/en/")
    page.get_by_label("What it is called here").fill("Synthetic neighbour")
    page.get_by_label("Its address lies in a network").check()
    reader.picture("following-add")
    assert faults_of(reader) == []
    reader.check()
    page.get_by_role("button", name="Follow", exact=True).click()
    expect(page.locator(".messages, main")).to_contain_text("is followed")
    row = page.get_by_role("row", name="Synthetic neighbour")
    expect(row).to_contain_text("Creative Commons Attribution 4.0")
    expect(row).to_contain_text("1 finding")
    expect(row.get_by_role("button", name="Fetch now")).to_be_visible()
    reader.picture("following-looked-after")
    assert faults_of(reader) == []
    reader.check()
    row.get_by_role("button", name="Pause").click()
    expect(row.get_by_text("paused", exact=True)).to_be_visible()
    row.get_by_role("button", name="Fetch now").click()
    expect(row.get_by_role("button", name="Fetch now")).to_be_visible()
    row.get_by_role("button", name="Go on").click()
    expect(row.get_by_role("button", name="Pause")).to_be_visible()

    reader.open("/en/catalogue/?q=leather")
    ours = page.locator("#answer").inner_text()
    page.get_by_role("link", name=re.compile("Show theirs too")).first.click()
    expect(page.locator("#elsewhere .origin").first).to_have_text("from Synthetic neighbour")
    expect(page.locator("#answer")).to_have_text(ours)
    reader.picture("followed-search")
    assert faults_of(reader) == []
    reader.check()
    page.get_by_role("link", name="Show ours alone").first.click()
    expect(page.locator("#elsewhere .origin")).to_have_count(0)

    reader.open("/en/following/")
    row.get_by_role("link", name="Remove").click()
    reader.picture("following-remove")
    assert faults_of(reader) == []
    page.get_by_role("button", name="Stop following, and forget").click()
    expect(page.get_by_text("No installation is followed yet.")).to_be_visible()
    reader.check()
