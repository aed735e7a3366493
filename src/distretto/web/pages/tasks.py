"""What waits for a person besides records of her own: one line each, with where it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.addresses import record_address, search_address
from distretto.catalogue.domain.queries.moderation import open_reports
from distretto.catalogue.domain.queries.search import Search, search
from distretto.catalogue.domain.queries.translations import outdated_of
from distretto.catalogue.rights import TO_CONFIRM, can_moderate
from distretto.catalogue.wording import code_label
from distretto.people.domain.queries.access import asked_for, to_verify
from distretto.people.roles import speaking_for
from distretto.rendering.text import t
from distretto.web.pages.groups.notices import waiting_lines


@dataclass(frozen=True)
class Task:
    """One thing that waits: in words, and where it is done."""

    words: str
    address: str


def tasks_of(user: Any, language: str) -> tuple[Task, ...]:
    """Everything of the kind that waits for the person, what others wait for first."""
    return (
        *_groups(user, language), *_access(user, language), *_reports(user, language), *_to_verify(user, language),
        *_to_confirm(user, language), *_outdated(user, language),
    )  # fmt: skip


def _groups(user: Any, language: str) -> Iterable[Task]:
    for one in waiting_lines(user, language):
        words = t("tasks-of-group", language, words=one.words, group=one.group) if one.group else one.words
        yield Task(words, one.address)


def _access(user: Any, language: str) -> Iterable[Task]:
    for one in asked_for(user):
        words = t("task-access", language, n=one.people, organisation=one.organisation.name)
        yield Task(words, f"/{language}/organisations/{one.organisation.key}/#asking")


def _reports(user: Any, language: str) -> Iterable[Task]:
    waiting = open_reports() if can_moderate(user) else 0
    if waiting:
        yield Task(t("moderation-link", language, n=waiting), f"/{language}/moderation/")


def _to_verify(user: Any, language: str) -> Iterable[Task]:
    for one in to_verify(user):
        yield Task(t("task-verify", language, organisation=one.name), f"/{language}/organisations/{one.key}/")


def _to_confirm(user: Any, language: str) -> Iterable[Task]:
    """One line for each region that the person speaks for, with the search that finds its records."""
    regions = dict.fromkeys(code for one in speaking_for(user) for code in one.regions if code)
    for code in regions:
        wanted = Search(chosen={"regions": (code,), "confirmation": TO_CONFIRM})
        found = search(wanted, language).total
        if found:
            words = t("task-confirm", language, n=found, region=code_label("regions", code, language))
            yield Task(words, search_address(language, wanted))


def _outdated(user: Any, language: str) -> Iterable[Task]:
    for one in outdated_of(user):
        into = code_label("languages", one.language, language)
        words = t("task-outdated", language, title=one.original.title, into=into)
        yield Task(words, record_address(language, one.key, f"translate/{one.language}/"))
