"""The mail that tells somebody what is new, in her language: as plain text, as simple HTML, and with the headers by
which a mail program can stop it in one step (RFC 8058)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from distretto.catalogue.addresses import record_address, search_address
from distretto.catalogue.domain.following import stopping_token
from distretto.catalogue.domain.queries.asked import of_saved
from distretto.catalogue.domain.queries.digest import Digest, News, Part
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Follow, Record
from distretto.catalogue.wording import code_label, kind_name
from distretto.people.models import Organisation
from distretto.rendering.text import LANGUAGES, t


@dataclass(frozen=True)
class Mail:
    """A mail as it is sent."""

    subject: str
    text: str
    html: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class _Line:
    """One record in the mail."""

    words: str
    title: str
    address: str


@dataclass(frozen=True)
class _Block:
    """One part of the mail: its heading, its records, what is beyond them, and how to stop it."""

    heading: str
    address: str
    lines: tuple[_Line, ...]
    more: str
    stop: str


def write_digest(digest: Digest, base: str) -> Mail:
    """The mail of a digest. base : scheme and host of its addresses."""
    language = digest.user.language if digest.user.language in LANGUAGES else "en"
    host = base.rstrip("/")
    blocks = [_block(digest, place, host, language) for place in range(len(digest.parts))]
    count = sum(len(part.news) + part.more for part in digest.parts)
    stop_all = stop_address(host, language, stopping_token(digest))
    hello = t("digest-hello", language, name=digest.user.shown_name)
    why = t("digest-why", language)
    return Mail(
        subject=t("digest-subject", language, n=count),
        text="\n".join(_text(hello, why, blocks, stop_all, language)),
        html="".join(_html(hello, why, blocks, stop_all, language)),
        headers={"List-Unsubscribe": f"<{stop_all}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
    )


def stop_address(host: str, language: str, token: str) -> str:
    """Where mails are stopped."""
    return f"{host}/{language}/catalogue/stop/{token}/"


def followed_name(follow: Follow, language: str) -> str:
    """What is followed, by its name."""
    if follow.what == "record":
        there = in_language(follow.target, language) or Record.objects.filter(key=follow.target).first()
        return there.title if there else follow.target
    if follow.what == "organisation":
        named = Organisation.objects.filter(pk=follow.target if follow.target.isdigit() else None)
        return named.values_list("name", flat=True).first() or follow.target
    return code_label({"region": "regions", "theme": "themes"}[follow.what], follow.target, language)


def followed_address(follow: Follow, language: str) -> str:
    """The page of what is followed: the record's own, else the search for everything that belongs to it."""
    if follow.what == "record":
        return record_address(language, follow.target)
    facet = {"region": "regions", "theme": "themes", "organisation": "organisation"}[follow.what]
    return search_address(language, Search(chosen={facet: (follow.target,)}, order="newest"))


def _block(digest: Digest, place: int, host: str, language: str) -> _Block:
    part = digest.parts[place]
    return _Block(
        heading=_heading(part, language),
        address=host + _address(part, language),
        lines=tuple(_line(news, host, language) for news in part.news),
        more=t("digest-more", language, n=part.more) if part.more else "",
        stop=stop_address(host, language, stopping_token(digest, place)),
    )


def _heading(part: Part, language: str) -> str:
    if part.saved is not None:
        return t("digest-search", language, name=part.saved.name)
    assert part.follow is not None
    return t("digest-follow", language, name=followed_name(part.follow, language))


def _address(part: Part, language: str) -> str:
    if part.saved is not None:
        return search_address(language, of_saved(part.saved))
    assert part.follow is not None
    return followed_address(part.follow, language)


def _line(news: News, host: str, language: str) -> _Line:
    words = t(f"digest-state-{news.state.replace('_', '-')}", language)
    if news.record is not None:
        words = t("digest-line", language, state=words, kind=kind_name(news.record.kind, language))
    return _Line(words, news.title, host + record_address(language, news.key))


def _text(hello: str, why: str, blocks: list[_Block], stop_all: str, language: str) -> Iterator[str]:
    yield from (hello, "")
    for block in blocks:
        yield from (block.heading, block.address, "")
        for line in block.lines:
            yield from (f"- {line.title} ({line.words})", f"  {line.address}")
        if block.more:
            yield f"- {block.more}"
        yield from ("", t("digest-stop-part", language), block.stop, "")
    yield from ("-- ", why, t("digest-stop-all", language), stop_all, "")


def _html(hello: str, why: str, blocks: list[_Block], stop_all: str, language: str) -> Iterator[str]:
    yield f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif;max-width:36em">'
    yield f"<p>{escape(hello)}</p>"
    for block in blocks:
        yield f'<h2 style="font-size:1.1em"><a href="{escape(block.address)}">{escape(block.heading)}</a></h2><ul>'
        for line in block.lines:
            yield f'<li><a href="{escape(line.address)}">{escape(line.title)}</a> ({escape(line.words)})</li>'
        yield f"<li>{escape(block.more)}</li></ul>" if block.more else "</ul>"
        yield f'<p><small><a href="{escape(block.stop)}">{escape(t("digest-stop-part", language))}</a></small></p>'
    stop = escape(t("digest-stop-all", language))
    yield f'<hr><p><small>{escape(why)} <a href="{escape(stop_all)}">{stop}</a></small></p></body></html>'
