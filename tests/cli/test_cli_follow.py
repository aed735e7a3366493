"""`follow`: a peer that means harm, or is not well, harms nothing, and a sentence says what is wrong with it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from distretto.catalogue.domain import drafting, exporting
from distretto.catalogue.installations import asking, reading
from distretto.catalogue.installations.asking import is_public
from distretto.catalogue.interfaces import jsonld
from distretto.catalogue.interfaces.entries import Item
from distretto.catalogue.models import FollowedRecord, Installation, Record
from distretto.people.models import User
from distretto.web import fetching
from published_records import publish_unreviewed

pytestmark = pytest.mark.django_db
LINKED, LINES, JSON = "application/ld+json", "application/x-ndjson", "application/json"
PRACTICE = {
    "title": "Synthetic vouchers", "summary": "Synthetic vouchers for the first project of small firms.",
    "regions": ["ITI3"], "themes": ["innovation"], "sources": [{"title": "Synthetic", "publisher": "Nobody"}],
    "problem": "Small firms do not begin.",
}  # fmt: skip


class Peer:
    """A server that says whatever a test wants. pages : by path, a status, headers and a body, or what writes it."""

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.asked: list[tuple[str, str]] = []
        self.files: dict[str, bytes] = {}
        self.over = Event()
        self.home = ""
        peer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                peer.asked.append((self.path, self.headers.get("If-None-Match", "")))
                status, headers, body = peer.pages.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                if callable(body):
                    body(self.wfile)
                else:
                    self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.site = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def hand_out(self, *lines: bytes, kind: str = "practice", tag: str = "", **lie: Any) -> None:
        """Describe and hand out a kind's file as an installation does; `lie` is what the description says instead."""
        self.files[kind] = b"".join(line + b"\n" for line in lines)
        described = {
            "@id": f"{self.home or self.site}/catalogue.jsonld", "@type": "dcat:Catalog",
            "dct:license": {"@id": "https://spdx.org/licenses/CC-BY-SA-4.0.html"},
            "dct:modified": "2026-01-02T03:04:05+00:00",
            "dcat:dataset": [_set(kind, data, lie) for kind, data in self.files.items()],
        }  # fmt: skip
        self.pages["/catalogue.jsonld"] = (
            200, {"Content-Type": LINKED, **({"ETag": tag} if tag else {})}, json.dumps(described).encode()
        )
        for name, data in self.files.items():
            self.pages[f"/catalogue/all/{name}.jsonl"] = (200, {"Content-Type": LINES}, data)


def _set(kind: str, data: bytes, lie: dict[str, Any]) -> dict[str, Any]:
    return {
        "dct:identifier": f"catalogue.{kind}",
        "dcat:distribution": [{
            "dcat:downloadURL": {"@id": "file:///etc/passwd"}, "dcat:byteSize": lie.get("size", len(data)),
            "spdx:checksum": {"spdx:checksumValue": lie.get("sha256", hashlib.sha256(data).hexdigest())},
        }],
    }  # fmt: skip


def line(key: str, home: str = "http://elsewhere.example", **changed: Any) -> bytes:
    """A line as an installation writes it."""
    item = Item("practice", key, "en", {**PRACTICE, **changed}, version=3, published="2026-01-02T03:04:05+00:00")
    return jsonld.write_lines([item], home).strip()


@pytest.fixture
def peer() -> Iterator[Peer]:
    made = Peer()
    yield made
    made.over.set()
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def ours() -> Record:
    by = User.objects.create_user("anna@example.org")
    begun = drafting.start(kind="practice", language="en", content=PRACTICE, by=by, key="practice-vouchers")
    return publish_unreviewed(begun, by)


@pytest.fixture
def follow(say, peer: Peer) -> Callable[..., Any]:
    return lambda *more: say("follow", "add", peer.site, "--allow-private", "--name", "Peer", *more)


@contextmanager
def nothing_of_ours_changes() -> Iterator[None]:
    before = exporting.whole().sha256, list(Record.objects.order_by("pk").values())
    yield
    assert (exporting.whole().sha256, list(Record.objects.order_by("pk").values())) == before


def told(said: Any) -> tuple[int, str]:
    return said.code, " ".join(said.err.split())


def test_what_it_publishes_is_kept_with_origin_terms_and_version_and_asked_for_once(say, peer: Peer, follow) -> None:
    peer.hand_out(line("practice-a"), line("practice-b", licence="CC0-1.0", title="Another one"), tag='"one"')
    assert "2 new records" in follow().out
    kept = {one.key: one for one in FollowedRecord.objects.all()}
    assert kept["practice-a"].received.encode() == line("practice-a")
    assert (kept["practice-a"].licence, kept["practice-b"].licence) == ("CC-BY-SA-4.0", "CC0-1.0")
    assert (kept["practice-a"].version, kept["practice-a"].standing) == (3, "new")
    peer.asked.clear()
    peer.pages["/catalogue.jsonld"] = (304, {}, b"")
    assert "nothing has changed" in say("follow", "fetch").out
    assert peer.asked == [("/catalogue.jsonld", '"one"')]
    peer.hand_out(line("practice-b", title="A better one"))
    assert "0 new records, 1 changed, 1 no longer there" in say("follow", "fetch", "Peer").out
    assert FollowedRecord.objects.get(key="practice-a").withdrawn is not None
    listed = json.loads(say("follow", "list", "--format", "json").out)[0]
    assert (listed["records"], listed["withdrawn"], listed["licence"]) == (1, 1, "CC-BY-SA-4.0")
    found = Client().get("/it/following/?q=better+ONE&part=new").content.decode()
    assert ("A better one" in found, "Non ancora qui (1)" in found) == (True, True)
    assert "nessun titolo contiene" in Client().get("/it/following/?q=vouchers&part=new").content.decode()
    assert "no longer followed" in say("follow", "remove", "Peer", "--yes").out
    assert not FollowedRecord.objects.exists()


def test_it_is_found_by_the_search_and_stands_apart(say, peer: Peer, follow, ours: Record) -> None:
    peer.hand_out(
        line("practice-a", title="Crediti sintetici per le reti", regions=["EL30"], end="2019-01-01"),
        line("practice-b", title="Synthetic networks of Attica", regions=["EL30"], licence="CC0-1.0"),
        line("practice-vouchers", summary="Something else is claimed about them here."),
    )  # fmt: skip
    with nothing_of_ours_changes():
        follow()
    reader = Client()

    def seen(query: str) -> str:
        return reader.get(f"/en/catalogue/?{query}").content.decode()

    assert "Nothing was found." in (alone := seen("q=networks&regions=EL30"))
    assert ("They have one record on this." in alone, "from Peer" in alone) == (True, True), "shown where ours are none"
    assert "Creative Commons Zero" in alone
    beside = seen("q=vouchers")
    assert ("They have 3 records on this." in beside, "from Peer" in beside) == (True, False)
    switched = seen("q=vouchers&elsewhere=1")
    assert ("from Peer" in switched, "May be the same as a record of ours" in switched) == (True, True)
    assert f'href="/en/following/{FollowedRecord.objects.get(key="practice-vouchers").pk}/"' in switched
    assert "else is claimed" not in reader.get("/en/catalogue/feed.atom?q=vouchers&elsewhere=1").content.decode()
    answers = [page.partition('id="answer">')[2].partition("<")[0] for page in (beside, switched)]
    assert answers[0] == answers[1] == "One record about one country.", "ours alone are counted"
    assert "from Peer" not in seen("view=map&elsewhere=1")
    assert "They have 2 records on this." in seen("country=EL&elsewhere=1"), "a country has its regions"
    assert "They have one record on this." in seen("country=EL&from=2021&elsewhere=1")
    assert "They have no record on this." not in seen("language=el"), "nothing is said of nothing"
    page = reader.get("/api/v1/followed", {"q": "networks"}).json()
    assert (page["total"], page["items"][0]["installation"], page["items"][0]["licence"]) == (1, "Peer", "CC0-1.0")
    assert page["items"][0]["home"] == f"{peer.site}/catalogue/practice-b"
    assert reader.get("/api/v1/records", {"q": "networks"}).json()["total"] == 0
    assert reader.get("/api/v1/followed", {"regions": "XX99"}).status_code == 422
    listed = json.loads(say("follow", "search", "voucher", "--kind", "practice", "--format", "json").out)
    assert (listed[0]["key"], listed[0]["may_be"][0]["record"]) == ("practice-vouchers", ours.key), "by its title"
    assert "3 records." in " ".join(say("follow", "search", "synthetic").err.split())
    assert "There is no kind" in say("follow", "search", "--kind", "nonsense").err
    peer.files.clear()
    peer.hand_out(line("practice-a", title=PRACTICE["title"], summary="Now another summary of it stands here."))
    say("follow", "fetch")
    assert "They have one record on this." not in seen("q=networks"), "what was taken back is not found"


def test_a_paused_one_is_left_alone_until_somebody_asks(say, peer: Peer, follow) -> None:
    peer.hand_out(line("practice-a"))
    follow()
    assert "is paused" in say("follow", "pause", "Peer").out
    Installation.objects.update(tried=timezone.now() - timedelta(hours=25))
    peer.asked.clear()
    fetching.look()
    assert "Peer is paused." in say("follow", "fetch").err
    assert peer.asked == []
    assert json.loads(say("follow", "list", "--format", "json").out)[0]["paused"] is True
    assert say("follow", "fetch", "Peer").code == 0
    assert say("follow", "resume", "Peer").code == 0
    peer.asked.clear()
    Installation.objects.update(tried=timezone.now() - timedelta(hours=25))
    fetching.look()
    assert len(peer.asked) == 1


def test_a_server_fetches_once_a_day_and_two_do_not_at_once(say, peer: Peer, follow) -> None:
    peer.hand_out(line("practice-a"))
    follow()
    peer.asked.clear()
    fetching.look()
    assert peer.asked == []
    Installation.objects.update(tried=timezone.now() - timedelta(hours=25), held=timezone.now())
    fetching.look()
    assert peer.asked == []
    assert "just now" in say("follow", "fetch").err
    Installation.objects.update(held=None)
    fetching.look()
    assert peer.asked == [("/catalogue.jsonld", "")]
    peer.pages.clear()
    Installation.objects.update(tried=timezone.now() - timedelta(hours=25))
    fetching.look()
    fetching.look()
    assert (len(peer.asked), Installation.objects.get().trouble["key"]) == (2, "follow-status")


def test_our_keys_titles_and_pages_are_conflicts_and_stay_ours(say, peer: Peer, follow, ours: Record) -> None:
    page = {"sources": [{"title": "Other", "publisher": "Nobody", "address": "https://example.org/a/b"}]}
    peer.hand_out(
        line("practice-vouchers", summary="Something else is claimed about them here."), line("practice-other"),
        line("practice-same-page", title="Quite another title", **page),
    )  # fmt: skip
    with nothing_of_ours_changes():
        follow()
    found = {one.key: (one.standing, [a["reason"] for a in one.alike]) for one in FollowedRecord.objects.all()}
    assert found == {
        "practice-vouchers": ("conflict", ["key"]), "practice-other": ("conflict", ["title"]),
        "practice-same-page": ("new", []),
    }  # fmt: skip
    reviewer, one = User.objects.create_superuser("boss@example.org", password="x"), Client()
    theirs = FollowedRecord.objects.get(key="practice-vouchers")
    address = f"/en/following/{theirs.pk}/"
    assert one.post(f"{address}decide/", {"act": "keep"}).status_code == 302
    theirs.refresh_from_db()
    assert theirs.decision == ""
    one.force_login(User.objects.get(email="anna@example.org"))
    assert one.post(f"{address}decide/", {"act": "keep"}).status_code == 403
    one.force_login(reviewer)
    shown = one.get(address).content.decode()
    assert PRACTICE["summary"] in shown
    assert "Something else is claimed" in shown
    with nothing_of_ours_changes():
        assert one.post(f"{address}decide/", {"act": "keep"}).status_code == 302
    assert 'part=conflicts#received" aria-current="page">Conflicts (1)' in one.get("/en/following/").content.decode()
    whole = exporting.whole().sha256
    one.post(f"{address}decide/", {"act": "take"})
    theirs.refresh_from_db()
    draft = Record.objects.get(key=theirs.draft)
    assert (draft.live, draft.organisation, draft.key != ours.key) == (False, None, True)
    assert draft.content["licence"] == "CC-BY-SA-4.0"
    assert draft.content["sources"][-1]["address"] == f"{peer.site}/catalogue/practice-vouchers"
    assert exporting.whole().sha256 == whole
    assert one.post(f"{address}decide/", {"act": "take"}).status_code == 409
    peer.hand_out(line("practice-vouchers", summary="Now it is claimed once more and otherwise."))
    say("follow", "fetch")
    theirs.refresh_from_db()
    assert not theirs.decided


def test_scripts_controls_and_lies_in_records_stay_text_or_stay_out(say, peer: Peer, follow) -> None:
    nested = b'{"distretto:title": ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}"
    title = "<script>alert(1)</script>\u202egnp"
    peer.hand_out(
        line("practice-script", title=title, body="<img src=x onerror=alert(2)> [x](javascript:alert(3))"),
        nested, b"not json", line("practice-address", links=[{"title": "x", "address": "javascript:alert(4)"}]),
        line("practice-nul", title="a\x00bcd"), line("../../etc"), line("all"), line("practice-code", regions=["XX99"]),
        line("practice-year", as_of=1200),
        line("practice-name").replace(b"distretto:problem", b"distretto:sources.x.y"),
        line("practice-odd").replace(b"distretto:problem", b"distretto:unknown"), line("practice-script"),
        b'{"distretto:key": 1e400}', b"[]", line("practice-big", body="x" * 500_000),
        json.dumps({"distretto:key": "\ud800"}).encode(),
    )  # fmt: skip
    said = follow()
    assert (said.code, "2 new records" in said.out, "lines were left out" in said.err) == (0, True, True)
    assert {one.key for one in FollowedRecord.objects.all()} == {"practice-script", "practice-nul"}
    assert FollowedRecord.objects.get(key="practice-nul").title == "abcd"
    one = Client()
    for language in ("en", "it"):
        kept = FollowedRecord.objects.get(key="practice-script")
        for address in (f"/{language}/following/", f"/{language}/following/{kept.pk}/"):
            shown = one.get(address).content.decode()
            assert "&lt;script&gt;alert(1)&lt;/script&gt;gnp" in shown
            assert not [bad for bad in ("<script>alert", "<img src=x", 'href="javascript', "\u202e") if bad in shown]
    assert "14 lines were left out" in one.get("/en/following/").content.decode()


def broken(peer: Peer, what: str) -> None:
    """Let the peer answer in a way that no installation does."""
    good = line("practice-a", title="A lie")
    peer.hand_out(good)
    page, file = peer.pages["/catalogue.jsonld"], peer.pages["/catalogue/all/practice.jsonl"]

    def endless(out: Any) -> None:
        try:
            while not peer.over.is_set():
                out.write(good * 1000)
        except OSError:
            return

    def torn(out: Any) -> None:
        out.write(good[:20])

    def silent(out: Any) -> None:
        peer.over.wait(60)

    def moved(to: str) -> tuple[int, dict[str, str], bytes]:
        return 302, {"Location": to}, b""

    answers: dict[str, Any] = {
        "file": moved("file:///etc/passwd"), "elsewhere": moved("http://localhost:9/"), "port": moved("//127.0.0.1:9/"),
        "round": moved("/catalogue.jsonld"), "html": (200, {"Content-Type": "text/html"}, b"<h1>Hello</h1>"),
        "error": (500, {}, b""), "deep": (200, {"Content-Type": LINKED}, b"[" * 400_000),
        "other": (200, {"Content-Type": LINKED}, b'{"@type": "Person"}'),
        "packed": (200, {"Content-Type": LINKED, "Content-Encoding": "gzip"}, page[2]),
        "ours": (200, {"Content-Type": LINKED}, page[2].replace(peer.site.encode(), exporting.base_address().encode())),
        "slow": (200, {"Content-Type": LINKED}, silent),
    }  # fmt: skip
    files: dict[str, Any] = {"endless": endless, "short": torn, "torn": good.replace(b"lie", b"lye") + b"\n"}
    if what in answers:
        peer.pages["/catalogue.jsonld"] = answers[what]
    elif what in files:
        length = {"Content-Length": str(len(file[2]))} if what == "short" else {}
        peer.pages["/catalogue/all/practice.jsonl"] = (200, {"Content-Type": LINES, **length}, files[what])
    elif what == "hash":
        peer.hand_out(good, sha256="0" * 64)
    else:
        peer.hand_out(good, size=1)


SENTENCES = {
    "file": "another place", "elsewhere": "another place", "port": "another place", "round": "without end",
    "html": "a web page", "error": "status 500", "deep": "no JSON", "other": "does not describe a catalogue",
    "packed": "something other than data", "ours": "is this installation", "slow": "did not answer",
    "endless": "more than 1 MB", "short": "broke off", "torn": "not the one that its size", "hash": "not the one",
    "size": "not the one",
}  # fmt: skip


def test_a_broken_or_hostile_answer_is_a_sentence_and_what_was_there_stays(
    say, peer: Peer, follow, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.hand_out(line("practice-a"))
    follow()
    monkeypatch.setattr(reading, "MOST_FILE", 2**20)
    before = list(FollowedRecord.objects.values())
    for what, sentence in SENTENCES.items():
        broken(peer, what)
        monkeypatch.setattr(asking, "SECONDS", 0.3 if what == "slow" else 60.0)
        with nothing_of_ours_changes():
            code, said = told(say("follow", "fetch"))
        assert (code, sentence in said, "as it was" in said) == (2, True, True), (what, said)
        assert list(FollowedRecord.objects.values()) == before
    assert "Last attempt" in Client().get("/en/following/").content.decode()
    peer.hand_out(line("practice-a", title="At last"))
    assert "1 changed" in say("follow", "fetch").out
    assert "Last attempt" not in Client().get("/en/following/").content.decode()


def test_a_finding_is_kept_only_under_the_hash_of_its_content(say, peer: Peer, follow) -> None:
    content = {
        "schema": "distretto.finding/1", "analysis": {"id": "specialisation.profile", "version": "1"},
        "parameters": {"region": "<b>x</b>"}, "says": [{"key": "cli-about", "values": {}}], "provenance": "none",
    }  # fmt: skip
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    name, other = hashlib.sha256(text.encode()).hexdigest(), "a" * 64
    for sha256 in (name, other):
        peer.pages[f"/api/v1/findings/by-hash/{sha256}"] = (
            200, {"Content-Type": JSON}, json.dumps({**content, "hash": sha256, "software": "9"}).encode()
        )
    peer.hand_out(line("practice-a", findings=[name, other, "b" * 64]))
    said = follow()
    assert ("1 finding." in said.out, "2 cited findings" in said.err) == (True, True)
    one = FollowedRecord.objects.get()
    shown = Client().get(f"/en/following/{one.pk}/").content.decode()
    assert f"{peer.site}/en/findings/{name}/" in shown
    assert "cannot put it into words" in shown
    assert "2 more are cited" in shown
    assert Client().get(f"/en/findings/{name}/").status_code == 404
    peer.hand_out(line("practice-a"))
    say("follow", "fetch")
    assert json.loads(say("follow", "list", "--format", "json").out)[0]["findings"] == 0


def test_only_public_addresses_are_asked_unless_the_operator_says_otherwise(say, peer: Peer) -> None:
    peer.hand_out(line("practice-a"))
    code, said = told(say("follow", "add", peer.site))
    assert (code, "--allow-private" in said, peer.asked) == (2, True, [])
    for given in ("file:///etc/passwd", "ftp://example.org", "https://user:word@example.org", "https://", "http://[::1"):
        assert told(say("follow", "add", given))[0] == 2, given
    assert "already" in told([say("follow", "add", peer.site, "--allow-private") for _ in range(2)][1])[1]
    assert told(say("follow", "fetch", "Nobody"))[0] == 2
    assert told(say("follow", "add", exporting.base_address(), "--allow-private"))[1].count("is this installation")
    hidden = (
        "127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "fe80::1%eth0", "fd00::1",
        "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1",
    )
    assert not [one for one in hidden if is_public(one)]
    assert is_public("8.8.8.8")
    assert is_public("2606:4700:4700::1111")
