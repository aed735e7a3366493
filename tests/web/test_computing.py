"""Long computations from the reader's side: a page that says how far it is, left and found again, cancelled, failed."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from distretto.evidence.store import HOME, default_store
from distretto.people.models import User
from distretto.themes import analysis as declared
from distretto.themes.analysis import get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import FindingCache, finding_by_hash, input_hash, make_request
from distretto.themes.running import work
from distretto.themes.runs import Runs, run_key

ID = "specialisation.growth"
ADDRESS = "/en/specialisation/growth/?region=ITI3"


@dataclass
class Toy:
    """A real analysis that is declared to be long and goes on when the test lets it."""

    reached: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)
    fault: Exception | None = None
    computed: int = 0


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home for each test, in which nothing is found out: what waits here is not known from another pass."""
    monkeypatch.setenv(HOME, str(tmp_path))


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Toy]:
    monkeypatch.setenv("COMPUTING_AT_ONCE", "0")
    real, made = get_analysis(ID), Toy()

    def compute(data: Any, p: Any) -> Any:
        made.computed += 1
        data.progress(3, 10, "progress-turns")
        made.reached.set()
        assert made.go.wait(60)
        data.progress(10, 10)
        if made.fault:
            raise made.fault
        return real.compute(data, p)

    monkeypatch.setitem(declared._ANALYSES, ID, replace(real, compute=compute, long=True))
    yield made
    made.go.set()


def begin_work() -> threading.Thread:
    thread = threading.Thread(target=work, args=(default_store(), 1), kwargs={"every": 0})
    thread.start()
    return thread


def test_it_can_be_left_and_found_again(client: Client, toy: Toy) -> None:
    asked = client.get(ADDRESS)
    assert asked.status_code == 202
    assert asked["Cache-Control"].startswith("max-age=0")
    html = asked.content.decode()
    assert re.search(r'<meta http-equiv="refresh" content="3; url=(/[^"#]+)">', html)
    assert "Waiting for its turn: it is the next one." in html
    assert "Cancel the computation" in html
    worker = begin_work()
    assert toy.reached.wait(60)
    other = Client(SERVER_NAME="localhost").get(ADDRESS).content.decode()
    assert '<progress aria-label="Progress" value="3" max="10">' in other
    assert "3 of 10 other values tried" in other
    assert "Cancel the computation" not in other, "who did not begin it cannot cancel it"
    still = client.get(f"{ADDRESS}&refresh=no").content.decode()
    assert "http-equiv" not in still
    toy.go.set()
    worker.join()
    assert client.get(ADDRESS).status_code == 200
    assert toy.computed == 1


def test_it_can_be_cancelled_and_begun_again(client: Client, toy: Toy) -> None:
    client.get(ADDRESS)
    key = Runs(default_store().home).waiting()[-1].key
    worker = begin_work()
    assert toy.reached.wait(60)
    cancel = f"/en/computations/{key}/cancel/"
    assert Client(SERVER_NAME="localhost").post(cancel).status_code == 302
    assert Runs(default_store().home).find(key).state == "running", "a stranger has no say"
    client.post(cancel)
    toy.go.set()
    worker.join()
    html = client.get(ADDRESS).content.decode()
    assert "It was cancelled." in html
    assert "http-equiv" not in html
    client.post(f"/en/computations/{key}/again/")
    begin_work().join()
    assert client.get(ADDRESS).status_code == 200


def test_one_that_was_interrupted_says_so(client: Client, toy: Toy) -> None:
    client.get(ADDRESS)
    runs = Runs(default_store().home)
    key = runs.waiting()[-1].key
    runs.say(key, "running", done=1, of=2)
    html = client.get(ADDRESS).content.decode()
    assert "It was interrupted" in html
    assert "Begin again" in html


@pytest.mark.parametrize(
    ("fault", "said", "status"),
    [(CannotAnswer("cannot-synthetic", "No synthetic data."), "No synthetic data.", 422),
     (ZeroDivisionError("synthetic"), "the fault is ours", 200)],
)
def test_what_the_analysis_says_against_it_is_shown(
    client: Client, toy: Toy, fault: Exception, said: str, status: int,
) -> None:
    toy.fault = fault
    toy.go.set()
    client.get(ADDRESS)
    begin_work().join()
    answer = client.get(ADDRESS)
    assert answer.status_code == status
    assert said in answer.content.decode()


def test_files_and_the_brief_do_not_wait_for_it(client: Client, toy: Toy) -> None:
    table = client.get("/en/specialisation/growth/table.csv?region=ITI3")
    assert table.status_code == 409
    assert "has not been computed yet" in table.content.decode()
    assert toy.computed == 0


def test_a_person_finds_hers_in_her_account(client: Client, toy: Toy) -> None:
    user = User.objects.create_user(email="ada@example.org", password="a long pass phrase")
    client.force_login(user)
    client.get(ADDRESS)
    mine = client.get("/en/account/computations/").content.decode()
    assert 'href="/en/specialisation/growth/?region=ITI3"' in mine
    assert "waiting" in mine


def test_over_rest_it_is_accepted_with_a_run(client: Client, toy: Toy) -> None:
    toy.go.set()
    accepted = client.get(f"/api/v1/findings/{ID}?region=ITI3&wait=0")
    assert accepted.status_code == 202
    assert accepted["Retry-After"] == "3"
    assert client.get(accepted["Location"]).json()["state"] == "waiting"
    assert client.delete(accepted["Location"]).status_code == 401
    begin_work().join()
    run = client.get(accepted["Location"]).json()
    assert run["state"] == "done"
    assert client.get(run["result"]).status_code == 200
    assert client.get("/api/v1/runs/0123").status_code == 404


def test_where_it_turns_goes_on_in_the_background(client: Client, toy: Toy) -> None:
    toy.go.set()
    client.get(ADDRESS)
    begin_work().join()
    waiting = client.get(f"{ADDRESS}&turns=1")
    assert waiting.status_code == 202
    assert "Where the answer would turn is being computed" in waiting.content.decode()
    begin_work().join()
    assert '<dl class="turns"' in client.get(f"{ADDRESS}&turns=1").content.decode()


def test_a_kept_finding_outlives_its_question(client: Client) -> None:
    store = default_store()
    request = make_request("specialisation.profile", {"region": "ITI3"})
    page = client.get("/en/specialisation/profile/finding.json?region=ITI3")
    kept = FindingCache(store.home).read(input_hash(request, store))
    assert page.status_code == 200
    assert kept is not None
    for version, extra in ((0, {"synthetic_threshold": 3}), (0, {})):
        old = {**kept, "analysis": {"id": "specialisation.profile", "version": version},
               "parameters": {**kept["parameters"], **extra}}
        FindingCache(store.home).write(f"ab{version}{len(extra)}", old)
    import hashlib

    from distretto.themes.finding import canonical_json

    names = [path.name for path in (store.home / "findings" / "by-hash").glob("*/*")
             if path.read_text().startswith("ab0")]
    assert len(names) == 2
    told = {name: client.get(f"/en/findings/{name}/").content.decode() for name in names}
    changed = next(html for html in told.values() if "The question has changed since" in html)
    assert "made by version 0" in changed
    assert 'href="/en/specialisation/profile/?region=ITI3">Ask the question as it is put today' in changed
    assert "Leather and footwear" in changed
    assert "<svg" in changed
    assert any("made by version 0 of the analysis; today" in html for html in told.values())
    assert all(finding_by_hash(name, store=store) for name in names)
    gone = {**kept, "analysis": {"id": "specialisation.synthetic_gone", "version": 2}}
    FindingCache(store.home).write("ab99", gone)
    name = hashlib.sha256(canonical_json(gone)).hexdigest()
    assert "is not asked any more" in client.get(f"/it/findings/{name}/".replace("/it/", "/en/")).content.decode()


def test_administrators_read_who_computes_and_whoever_waits_is_told_where_nobody_does(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPUTING_AT_ONCE", "0")
    runs, request = Runs(tmp_path), make_request("specialisation.growth", {"region": "ITI3"})
    key = run_key(request, "turns", default_store())
    runs.begin(request, "turns", key, None)
    an_hour_ago = time.time() - 3600
    os.utime(tmp_path / "runs" / key / "state.json", (an_hour_ago, an_hour_ago))
    assert "Long computations" not in client.get("/en/about/").content.decode()
    client.force_login(User.objects.create_superuser("operator@example.org", password="x"))
    page = client.get("/en/about/").content.decode()
    assert "Nobody was there yet to do them" in page
    assert "A computation waits and nobody is there" in page
    waits = client.get("/en/specialisation/growth/?region=ITI3&turns=1").content.decode()
    assert "Nobody is there to compute it just now" in waits
    runs.beat(stays=True)
    page = client.get("/it/about/").content.decode()
    assert ("L’ultima volta c’era qualcuno" in page, "aspetta e non c’è nessuno" in page) == (True, False)
