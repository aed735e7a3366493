"""The part of a mail that tells somebody what happened in her groups, as plain text and as simple HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Any

from distretto.groups.called import group_name, group_path
from distretto.groups.models import Notice
from distretto.groups.said import say_notice
from distretto.people.post import MailPart, language_of
from distretto.rendering.text import t


@dataclass(frozen=True)
class Told:
    """What it tells. waits : how much waits for the person. stops : the tokens that stop a group's mails, by its
    number; stop_all : the one that stops all."""

    user: Any
    notices: tuple[Notice, ...]
    waits: int
    stops: Mapping[int, str]
    stop_all: str


@dataclass(frozen=True)
class _Block:
    """One group's part of the mail: its name, its page, what happened with the addresses, and how to stop it."""

    heading: str
    address: str
    lines: tuple[tuple[str, str], ...]
    stop: str


def write_part(told: Told, base: str) -> MailPart:
    """The part of a mail that tells of the groups. base : scheme and host of its addresses."""
    language = language_of(told.user)
    root = f"{base.rstrip('/')}/{language}"
    blocks = tuple(_blocks(told, root, language))
    stop_all, tuning = stop_address(root, told.stop_all), f"{root}/account/notices/tuning/"
    waits = (t("notice-mail-waits", language, n=told.waits), f"{root}/account/waits/") if told.waits else ("", "")
    why, stop = t("notice-mail-why", language), t("notice-mail-stop-all", language)
    foot = (
        f'{escape(why)} <a href="{escape(tuning)}">{escape(t("notice-mail-tune", language))}</a> · '
        f'<a href="{escape(stop_all)}">{escape(stop)}</a>'
    )
    return MailPart(
        subject=t("notice-mail-subject", language, n=len(told.notices)),
        hello=t("mail-hello", language, name=told.user.shown_name), heading=t("notice-mail-part", language),
        text=tuple(_text(blocks, waits, language)), html="".join(_html(blocks, waits, language)),
        foot_text=(why, tuning, stop, stop_all), foot_html=foot, count=len(told.notices), stop=stop_all,
    )  # fmt: skip


def stop_address(root: str, token: str) -> str:
    """Where the mails are stopped. root : scheme, host and language."""
    return f"{root}/account/notices/stop/{token}/"


def _blocks(told: Told, root: str, language: str) -> Iterator[_Block]:
    by_group = sorted(told.notices, key=lambda one: (one.group_id or 0, one.at, one.pk))
    for group, notices in groupby(by_group, key=lambda one: one.group):
        lines = tuple((say_notice(one, language, told.user.time_zone), root + one.path) for one in notices)
        if group is None:
            yield _Block(t("notice-mail-no-group", language), f"{root}/account/notices/", lines, "")
        else:
            stop = stop_address(root, told.stops[group.pk])
            yield _Block(group_name(group, language), root + group_path(group.key), lines, stop)


def _text(blocks: tuple[_Block, ...], waits: tuple[str, str], language: str) -> Iterator[str]:
    if waits[0]:
        yield from (waits[0], waits[1], "")
    for block in blocks:
        yield from (block.heading, block.address, "")
        for words, address in block.lines:
            yield from (f"- {words}", f"  {address}")
        if block.stop:
            yield from ("", t("notice-mail-stop-group", language, group=block.heading), block.stop)
        yield ""


def _html(blocks: tuple[_Block, ...], waits: tuple[str, str], language: str) -> Iterator[str]:
    if waits[0]:
        yield f'<p><a href="{escape(waits[1])}">{escape(waits[0])}</a></p>'
    for block in blocks:
        yield f'<h2 style="font-size:1.1em"><a href="{escape(block.address)}">{escape(block.heading)}</a></h2><ul>'
        for words, address in block.lines:
            yield f'<li><a href="{escape(address)}">{escape(words)}</a></li>'
        yield "</ul>"
        if block.stop:
            stop = escape(t("notice-mail-stop-group", language, group=block.heading))
            yield f'<p><small><a href="{escape(block.stop)}">{stop}</a></small></p>'
