"""Readers and writers of `benchmarks/load.py`, for locust. What a writer is told to be kept is noted down."""

from __future__ import annotations

import json
import os
import random
import re
import uuid
from itertools import count
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from locust import FastHttpUser, between, task

PLAN: dict[str, Any] = json.loads(Path(os.environ["SYNTHETIC_LOAD"]).read_text())
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
ASKED = re.compile(r'name="statement" value="(\d+)"')
NUMBERS = count()


def note(act: str, what: str, of: str = "") -> None:
    with Path(PLAN["told"]).open("a") as file:
        file.write(json.dumps({"act": act, "what": what, "of": of}) + "\n")


class Reader(FastHttpUser):
    """Looks at one public page after the other."""

    fixed_count = PLAN["readers"]
    wait_time = between(2, 8)
    connection_timeout = network_timeout = 60

    @task
    def read(self) -> None:
        page = random.choice(PLAN["read"])
        self.client.get(page, name=f"read {page.partition('?')[0].rsplit('/', 2)[0] or '/'}"[:28])


class Writer(FastHttpUser):
    """A signed-in member who replies, votes and saves a draft."""

    fixed_count = PLAN["writers"]
    wait_time = between(10, 30)
    connection_timeout = network_timeout = 60

    def on_start(self) -> None:
        """Take the next of the prepared sessions, and its draft."""
        number = next(NUMBERS)
        self.draft = PLAN["drafts"][number]
        self.client.cookiejar.clear()
        self.signed_in = {"Cookie": f"sessionid={PLAN['sessions'][number]}"}
        self.secret = ""

    def page(self, address: str, name: str) -> str:
        headers = dict(self.signed_in)
        if self.secret:
            headers["Cookie"] += f"; csrftoken={self.secret}"
        with self.client.get(address, name=name, headers=headers, catch_response=True) as answer:
            if found := re.search(r"csrftoken=([^;]+)", answer.headers.get("Set-Cookie", "") or ""):
                self.secret = found[1]
            return answer.text or ""

    def send(self, address: str, name: str, said: dict[str, Any]) -> bool:
        headers = {"Cookie": f"{self.signed_in['Cookie']}; csrftoken={self.secret}"}
        with self.client.post(address, said, name=name, headers=headers, allow_redirects=False,
                              catch_response=True) as answer:  # fmt: skip
            if answer.status_code == 302:
                answer.success()
                return True
            answer.failure(f"{answer.status_code} instead of 302")
            return False

    @task(5)
    def reply(self) -> None:
        shown = self.page(f"{PLAN['thread']}", "write: open the discussion")
        words = f"Synthetic reply {uuid.uuid4()}"
        said = {"csrfmiddlewaretoken": TOKEN.search(shown)[1], "text": words, "language": "en", "answers": ""}
        if self.send(PLAN["thread"], "write: reply", said):
            note("reply", words)

    @task(4)
    def vote(self) -> None:
        shown = self.page(PLAN["consultation"], "write: open the consultation")
        asked = ASKED.search(shown)
        if asked is None:
            return
        choice = random.choice(("agree", "disagree", "pass"))
        said = {"csrfmiddlewaretoken": TOKEN.search(shown)[1], "statement": asked[1], "choice": choice}
        if self.send(PLAN["consultation"], "write: vote", said):
            note("vote", choice, asked[1])

    @task(1)
    def save(self) -> None:
        address = f"/en/catalogue/{self.draft}/edit/"
        form = BeautifulSoup(self.page(address, "write: open the draft"), "html.parser").find("form", id="record")
        said = {one["name"]: one.get("value", "") for one in form.find_all("input")
                if one.get("name") and (one.get("type") not in ("checkbox", "radio") or one.has_attr("checked"))}
        said |= {one["name"]: one.text.removeprefix("\n") for one in form.find_all("textarea")}
        for one in form.find_all("select"):
            chosen = one.find("option", selected=True) or one.find("option")
            said[one["name"]] = chosen.get("value", "") if chosen else ""
        words = f"A synthetic summary that was saved under load, {uuid.uuid4()}"
        if self.send(address, "write: save the draft", {**said, "summary": words, "save": "1"}):
            note("draft", words, self.draft)
