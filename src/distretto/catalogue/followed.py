"""What is followed, by its name and its address, in a language."""

from __future__ import annotations

from distretto.catalogue.addresses import question_address, record_address, search_address
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Follow, Record
from distretto.catalogue.wording import code_label
from distretto.people.models import Organisation
from distretto.rendering.reading import question_of

_FACETS = {"region": "regions", "theme": "themes", "organisation": "organisation"}


def followed_name(follow: Follow, language: str) -> str:
    """What is followed, by the name that the person gave it, else by its own."""
    return str(follow.known.get("called") or "") or own_name(follow, language)


def own_name(follow: Follow, language: str) -> str:
    """What is followed, by its own name."""
    if follow.what == "record":
        there = in_language(follow.target, language) or Record.objects.filter(key=follow.target).first()
        return there.title if there else follow.target
    if follow.what == "suggestion":
        about = _suggested(follow)
        return about.title if about else follow.target
    if follow.what == "organisation":
        named = Organisation.objects.filter(pk=follow.target if follow.target.isdigit() else None)
        return named.values_list("name", flat=True).first() or follow.target
    if follow.known:
        return _question(follow, language)
    return code_label(_FACETS[follow.what], follow.target, language)


def followed_address(follow: Follow, language: str) -> str:
    """The page of what is followed: a record's or a question's own, else the search for all that belongs to it."""
    if follow.what == "record":
        return record_address(language, follow.target)
    if follow.what == "suggestion":
        about = _suggested(follow)
        return record_address(language, about.key, f"suggestions/{follow.target}/") if about else ""
    if follow.known:
        return question_address(language, follow.known["asked"]["analysis"], follow.known["asked"]["parameters"])
    return search_address(language, Search(chosen={_FACETS[follow.what]: (follow.target,)}, order="newest"))


def _suggested(follow: Follow) -> Record | None:
    """The record about which a suggestion was made, as long as it is there."""
    return Record.objects.filter(suggestions=follow.target).first()


def _question(follow: Follow, language: str) -> str:
    """The question, in general where its area is none any more."""
    asked = follow.known["asked"]
    try:
        return question_of(asked["analysis"], asked["parameters"], language)
    except ValueError:
        return question_of(asked["analysis"], {}, language)
