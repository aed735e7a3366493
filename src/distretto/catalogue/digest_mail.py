"""The part of a mail that tells somebody what is new in the catalogue, in her language, as plain text and as simple
HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from babel.dates import format_date

from distretto.catalogue.addresses import record_address, search_address
from distretto.catalogue.domain.mailing import stopping_token
from distretto.catalogue.domain.queries.asked import of_saved
from distretto.catalogue.domain.queries.conclusions import Turned
from distretto.catalogue.domain.queries.deadlines import Deadline
from distretto.catalogue.domain.queries.digest import Digest, News, Part, usual_of
from distretto.catalogue.followed import followed_address, followed_name
from distretto.catalogue.models import Frequency
from distretto.catalogue.wording import kind_name
from distretto.people.post import MailPart, language_of
from distretto.rendering.dates import write_moment
from distretto.rendering.reading import emphasised
from distretto.rendering.text import LOCALES, say, t


@dataclass(frozen=True)
class _Line:
    """One record in the mail, or one of the two conclusions of a question (without an address)."""

    words: str
    title: str
    address: str


@dataclass(frozen=True)
class _Block:
    """One part of the mail: its heading, its records or conclusions, what is beyond them, why it is told, and how to
    stop it."""

    heading: str
    address: str
    lines: tuple[_Line, ...]
    more: str
    why: str
    stop: str


def write_part(digest: Digest, base: str) -> MailPart:
    """The part of a mail that tells a digest: what is followed, then saved searches. base : scheme and host of its
    addresses."""
    language, host = language_of(digest.user), base.rstrip("/")
    places = sorted(range(len(digest.parts)), key=lambda place: digest.parts[place].saved is not None)
    blocks = [_block(digest, place, host, language) for place in places]
    subject = "digest-subject-followed" if any(part.turned for part in digest.parts) else "digest-subject"
    stop_all = stop_address(host, language, stopping_token(digest))
    why, stop = t("digest-why", language), t("digest-stop-all", language)
    return MailPart(
        subject=t(subject, language, n=digest.count),
        hello=t("digest-hello", language, name=digest.user.shown_name), heading=t("digest-part", language),
        text=tuple(_text(blocks, language)), html="".join(_html(blocks, language)),
        foot_text=(why, stop, stop_all), foot_html=f'{escape(why)} <a href="{escape(stop_all)}">{escape(stop)}</a>',
        count=digest.count, stop=stop_all,
    )  # fmt: skip


def stop_address(host: str, language: str, token: str) -> str:
    """Where mails are stopped."""
    return f"{host}/{language}/catalogue/stop/{token}/"


def part_heading(part: Part, language: str) -> str:
    """Of which search or of what that is followed a part tells."""
    if part.saved is not None:
        return t("digest-search", language, name=part.saved.name)
    assert part.follow is not None
    own = part.turned is not None or part.follow.what == "suggestion"
    key = f"digest-follow-{part.follow.what}" if own else "digest-follow"
    return t(key, language, name=followed_name(part.follow, language))


def part_address(part: Part, language: str) -> str:
    """The page of what a part tells of."""
    if part.saved is not None:
        return search_address(language, of_saved(part.saved))
    assert part.follow is not None
    return followed_address(part.follow, language)


def state_words(news: News, language: str) -> str:
    """What happened to a record, and what kind of record it is."""
    words = t(f"digest-state-{news.state.replace('_', '-')}", language)
    if news.record is None:
        return words
    return t("digest-line", language, state=words, kind=kind_name(news.record.kind, language))


def conclusions(turned: Turned, language: str) -> tuple[tuple[str, str], ...]:
    """Then and now, each with its sentence; where there was no answer, that is said."""
    now = "digest-now-again" if turned.state == "again" else "digest-now"
    return tuple(
        (t(label, language), emphasised(say(known, language)) if known else t("digest-no-answer", language))
        for label, known in (("digest-then", turned.then), (now, turned.now))
    )


def day_in_zone(moment: datetime, zone: str, language: str) -> str:
    """The day of a moment where the person is."""
    return str(format_date(moment.astimezone(ZoneInfo(zone)), "d MMMM y", locale=LOCALES[language]))


def _block(digest: Digest, place: int, host: str, language: str) -> _Block:
    part = digest.parts[place]
    lines = (
        tuple(_Line(words, sentence, "") for words, sentence in conclusions(part.turned, language))
        if part.turned is not None
        else (*_deadline(part, host, language), *(_line(news, host, language) for news in part.news))
    )
    return _Block(
        heading=part_heading(part, language),
        address=host + part_address(part, language),
        lines=lines,
        more=t("digest-more", language, n=part.more) if part.more else "",
        why=_why(digest, part, language),
        stop=stop_address(host, language, stopping_token(digest, place)),
    )


def _why(digest: Digest, part: Part, language: str) -> str:
    """Since when the person keeps or follows it, and how often she is told."""
    if part.saved is not None:
        key, own, since = "digest-why-search", part.saved.digest, part.saved.saved_at
    else:
        assert part.follow is not None
        key = "digest-why-suggestion" if part.follow.what == "suggestion" else "digest-why-follow"
        own, since = part.follow.frequency, part.follow.since
    frequency = usual_of(digest.user) if own == Frequency.USUAL else own
    return t(
        key, language,
        since=day_in_zone(since, digest.user.time_zone, language),
        frequency=t(f"catalogue-digest-{frequency.replace('_', '-')}", language),
    )


def deadline_words(deadline: Deadline, language: str) -> str:
    """When a call closes, and in how many days."""
    return t("digest-closes", language, days=deadline.days, at=write_moment(deadline.closes, language))


def _deadline(part: Part, host: str, language: str) -> Iterator[_Line]:
    if part.deadline is not None:
        record = part.deadline.record
        yield _Line(deadline_words(part.deadline, language), record.title, host + record_address(language, record.key))


def _line(news: News, host: str, language: str) -> _Line:
    return _Line(state_words(news, language), news.title, host + record_address(language, news.key))


def _text(blocks: list[_Block], language: str) -> Iterator[str]:
    for block in blocks:
        yield from (block.heading, block.address, "")
        for line in block.lines:
            yield from (
                (f"- {line.title} ({line.words})", f"  {line.address}")
                if line.address
                else (f"- {line.words}: {line.title}",)
            )
        if block.more:
            yield f"- {block.more}"
        yield from ("", block.why, t("digest-stop-part", language), block.stop, "")


def _html(blocks: list[_Block], language: str) -> Iterator[str]:
    for block in blocks:
        yield f'<h2 style="font-size:1.1em"><a href="{escape(block.address)}">{escape(block.heading)}</a></h2><ul>'
        for line in block.lines:
            yield _item(line)
        yield f"<li>{escape(block.more)}</li></ul>" if block.more else "</ul>"
        stop_part = f'<a href="{escape(block.stop)}">{escape(t("digest-stop-part", language))}</a>'
        yield f"<p><small>{escape(block.why)} {stop_part}</small></p>"


def _item(line: _Line) -> str:
    if not line.address:
        return f"<li><b>{escape(line.words)}:</b> {escape(line.title)}</li>"
    return f'<li><a href="{escape(line.address)}">{escape(line.title)}</a> ({escape(line.words)})</li>'
