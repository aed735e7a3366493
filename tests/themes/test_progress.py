"""An analysis may say how far it is; what it says is no part of the finding."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from distretto.evidence.store import default_store
from distretto.themes import analysis as declared
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import TakesLong, answer_request, ask, compute, gather, make_request, takes_long
from distretto.themes.progress import STEPS, unheard

ID, MARCHE = "specialisation.growth", {"region": "ITI3"}


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path))


def test_it_is_no_part_of_the_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    real = get_analysis(ID)

    def telling(data: Any, p: Any) -> Any:
        for step in range(3):
            data.progress(step, 3)
        return real.compute(data, p)

    monkeypatch.setitem(declared._ANALYSES, ID, replace(real, compute=telling))
    request, store = make_request(ID, MARCHE), default_store()
    heard: list[tuple[int, int, str]] = []

    def hear(done: int, of: int, key: str = STEPS) -> None:
        heard.append((done, of, key))

    said = compute(request, gather(request, store, hear))
    assert heard == [(step, 3, "progress-steps") for step in range(3)]
    assert said == compute(request, gather(request, store, unheard))


def test_a_long_one_is_answered_at_once_only_where_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    real = get_analysis(ID)
    monkeypatch.setitem(declared._ANALYSES, ID, replace(real, long=lambda p: p["region"] == "ITI3"))
    store = default_store()
    with pytest.raises(TakesLong):
        ask(ID, MARCHE, at_once=True)
    assert not takes_long(make_request(ID, {"region": "ITI4"}), store)
    found = answer_request(make_request(ID, MARCHE), store)
    assert ask(ID, MARCHE, at_once=True).hash == found.hash
