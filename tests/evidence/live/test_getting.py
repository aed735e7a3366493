"""Asking a provider: only what changed, again where it faltered, on from where it broke off, and never half a file."""

from __future__ import annotations

import email.utils
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from distretto.evidence.live.getting import Patience, get, held
from distretto.evidence.live.troubles import SourceTrouble, of_file
from distretto.evidence.sources.faults import said
from provider import Provider, Reply

BODY = bytes(range(256)) * 2000
PATH = "/data/table.csv"


def trouble(provider: Provider, folder: Path, how: Patience) -> SourceTrouble:
    with pytest.raises(SourceTrouble) as caught:
        get(provider.base + PATH, folder, how=how)
    return caught.value


def test_a_body_is_kept_with_its_hash_and_asked_for_again_only_if_it_changed(
    provider: Provider, tmp_path: Path, how: Patience,
) -> None:
    modified = "Fri, 02 Oct 2026 10:00:00 GMT"
    provider.says(PATH, Reply(BODY, headers={"ETag": '"one"', "Last-Modified": modified}))
    told: list[tuple[int, int | None]] = []
    first = get(provider.base + PATH, tmp_path, how=how, progress=lambda come, of: told.append((come, of)))
    assert first.path.read_bytes() == BODY
    assert (first.size, first.etag, first.unchanged) == (len(BODY), '"one"', False)
    assert told[-1] == (len(BODY), len(BODY))
    second = get(provider.base + PATH, tmp_path, how=how)
    assert second.unchanged
    assert second.path.read_bytes() == BODY
    asked = provider.asked[-1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"one"', modified)
    provider.says(PATH, Reply(b"another", headers={"ETag": '"two"'}))
    third = get(provider.base + PATH, tmp_path, how=how)
    assert not third.unchanged
    assert third.path.read_bytes() == b"another"
    assert [path.name for path in third.path.parent.glob("body-*")] == [third.path.name]


def test_the_same_body_without_conditions_is_told_by_its_hash(
    provider: Provider, tmp_path: Path, how: Patience,
) -> None:
    provider.says(PATH, Reply(BODY))
    get(provider.base + PATH, tmp_path, how=how)
    assert get(provider.base + PATH, tmp_path, how=how).unchanged


def test_a_cut_line_is_resumed_where_it_broke_off(provider: Provider, tmp_path: Path, how: Patience) -> None:
    tag = {"ETag": '"one"'}
    provider.says(PATH, Reply(BODY, headers=tag, cut=200_000), Reply(BODY, headers=tag))
    got = get(provider.base + PATH, tmp_path, how=how)
    assert got.path.read_bytes() == BODY
    rest = provider.asked[-1].headers
    assert rest["range"].startswith("bytes=")
    assert int(rest["range"][6:-1]) > 0
    assert rest["if-range"] == '"one"'
    assert not list(got.path.parent.glob("*.part"))


def test_a_later_run_resumes_and_a_changed_file_begins_anew(
    provider: Provider, tmp_path: Path, how: Patience,
) -> None:
    provider.says(PATH, Reply(BODY, headers={"ETag": '"one"'}, cut=200_000))
    once = Patience(pause=0.0, attempts=1)
    assert trouble(provider, tmp_path, once).case == "cut"
    provider.says(PATH, Reply(b"new " + BODY, headers={"ETag": '"two"'}))
    got = get(provider.base + PATH, tmp_path, how=how)
    assert "range" in provider.asked[-1].headers
    assert got.path.read_bytes() == b"new " + BODY


def test_without_a_validator_nothing_is_resumed(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(BODY, cut=200_000), Reply(BODY))
    assert get(provider.base + PATH, tmp_path, how=how).path.read_bytes() == BODY
    assert "range" not in provider.asked[-1].headers


def test_a_wrong_length_is_never_taken_for_a_file(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(BODY, says=len(BODY) + 10))
    assert trouble(provider, tmp_path, how).case == "cut"
    assert len(provider.asked) == 3
    assert held(provider.base + PATH, tmp_path) is None


def test_an_error_that_passes_is_asked_again(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(b"oh", 500), Reply(b"busy", 503), Reply(BODY))
    assert get(provider.base + PATH, tmp_path, how=how).path.read_bytes() == BODY
    assert len(provider.asked) == 3


def test_a_provider_that_asks_to_wait_is_waited_for(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(b"slow down", 429, {"Retry-After": "0"}), Reply(BODY))
    assert get(provider.base + PATH, tmp_path, how=how).size == len(BODY)
    soon = email.utils.format_datetime(datetime.now(UTC) - timedelta(seconds=5), usegmt=True)
    provider.says("/again", Reply(b"slow down", 429, {"Retry-After": soon}), Reply(BODY))
    assert get(provider.base + "/again", tmp_path, how=how).size == len(BODY)


def test_a_provider_that_asks_for_too_long_is_left_alone(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(b"slow down", 429, {"Retry-After": "3600"}))
    told = trouble(provider, tmp_path, how)
    assert (told.case, told.values["seconds"], len(provider.asked)) == ("later", "3600", 1)


def test_a_refusal_is_not_asked_again_and_keeps_the_last_good_body(
    provider: Provider, tmp_path: Path, how: Patience,
) -> None:
    provider.says(PATH, Reply(BODY), Reply(b"no", 403), Reply(b"gone", 410))
    kept = get(provider.base + PATH, tmp_path, how=how)
    assert [trouble(provider, tmp_path, how).case for _ in range(2)] == ["refused", "gone"]
    assert len(provider.asked) == 3
    still = held(provider.base + PATH, tmp_path)
    assert still is not None
    assert still.path == kept.path
    assert still.path.read_bytes() == BODY


@pytest.mark.parametrize(("body", "kind"), [
    (b"<!DOCTYPE html><title>Sign in</title>", "application/zip"), (b"please sign in", "text/html; charset=utf-8"),
])
def test_a_web_page_is_no_data(provider: Provider, tmp_path: Path, how: Patience, body: bytes, kind: str) -> None:
    provider.says(PATH, Reply(body, headers={"Content-Type": kind}))
    assert trouble(provider, tmp_path, how).case == "page"
    assert held(provider.base + PATH, tmp_path) is None
    assert len(provider.asked) == 1


def test_a_damaged_body_never_takes_the_place_of_a_good_one(
    provider: Provider, tmp_path: Path, how: Patience,
) -> None:
    def check(body: Path) -> None:
        if not body.read_bytes().endswith(b"end"):
            raise of_file("table.csv", said("not-whole"))

    whole, short = Reply(b"the end", headers={"ETag": '"one"'}), Reply(b"the end", says=3, headers={"ETag": '"two"'})
    provider.says(PATH, whole, short, Reply(b"a new end", headers={"ETag": '"two"'}))
    get(provider.base + PATH, tmp_path, check=check, how=how)
    with pytest.raises(SourceTrouble, match="not whole"):
        get(provider.base + PATH, tmp_path, check=check, how=how)
    still = held(provider.base + PATH, tmp_path)
    assert still is not None
    assert still.path.read_bytes() == b"the end"
    assert get(provider.base + PATH, tmp_path, check=check, how=how).path.read_bytes() == b"a new end"


def test_nobody_there_and_no_address_are_said(tmp_path: Path, how: Patience) -> None:
    with pytest.raises(SourceTrouble) as caught:
        get("http://127.0.0.1:9/nothing", tmp_path, how=how)
    assert caught.value.case == "offline"
    with pytest.raises(SourceTrouble) as caught:
        get("file:///etc/hostname", tmp_path, how=how)
    assert caught.value.case == "address"


def test_a_proxy_in_between_is_asked_and_its_refusal_is_said(
    provider: Provider, tmp_path: Path, how: Patience, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", provider.base)
    address = "http://data.example/table.csv"
    provider.says(address, Reply(BODY), Reply(b"who are you", 407))
    assert get(address, tmp_path, how=how).path.read_bytes() == BODY
    with pytest.raises(SourceTrouble) as caught:
        get(address, tmp_path, how=how)
    assert caught.value.case == "proxy"


def test_a_damaged_cache_is_asked_for_anew(provider: Provider, tmp_path: Path, how: Patience) -> None:
    provider.says(PATH, Reply(BODY, headers={"ETag": '"one"'}))
    got = get(provider.base + PATH, tmp_path, how=how)
    got.path.write_bytes(b"short")
    assert get(provider.base + PATH, tmp_path, how=how).path.read_bytes() == BODY
    head = json.loads((got.path.parent / "head.json").read_text())
    assert head["sha256"] == got.sha256
