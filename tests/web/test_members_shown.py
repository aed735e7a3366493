"""What an answer lacks is said where it is read: members without data, and stars that hidden figures could undo."""

from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/en/regions/BG41+RS22/", ("1 of 2", "members with figures", "1 of its 2 members is counted")),
        ("/it/regions/BG41+RS22/", ("1 su 2", "membri con dati", "è contato un membro su 2")),
        ("/en/specialisation/profile/?region=BG41%2BRS22", ("no figures for Southern and Eastern Serbia",)),
        ("/en/regions/BG41+RS22/brief.html", ("no figures for Southern and Eastern Serbia",)),
    ],
)
def test_a_missing_member_is_said_wherever_the_area_is_answered(
    client: Client, page: str, words: tuple[str, ...]
) -> None:
    html = client.get(page).content.decode()
    for said in words:
        assert said in html


def test_a_star_that_hidden_figures_could_undo_is_marked_in_the_table(client: Client) -> None:
    html = client.get("/en/specialisation/profile/?region=ITH5").content.decode()
    assert "specialisation (uncertain)" in html
    assert "uncertain where the lower bound does not reach the threshold" in html
