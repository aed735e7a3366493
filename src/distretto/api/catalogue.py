"""The catalogue for programs: records are found and read by anybody, and written with a token."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from ninja import Router, Status
from ninja.params.functions import Path, Query

from distretto.api import catalogue_schemas as schemas
from distretto.api.paging import LIMIT, OFFSET, page_of
from distretto.api.problems import language_for
from distretto.api.tokens import anybody, somebody
from distretto.catalogue import typed
from distretto.catalogue.addresses import record_address
from distretto.catalogue.codes import UnknownCodeList, code_list, code_lists
from distretto.catalogue.domain import drafting, exporting
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.elsewhere import numbers_elsewhere, records_elsewhere, stated
from distretto.catalogue.domain.queries.moderation import marks_by_key
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search, keys_matching
from distretto.catalogue.fields import Field
from distretto.catalogue.interfaces.entries import is_key
from distretto.catalogue.kinds import fields_of, get_kind, kinds, sections_of
from distretto.catalogue.models import Record, Report
from distretto.catalogue.refused import NoSuch, Taken, WrongSearch
from distretto.catalogue.rights import can_edit, can_see, can_see_review, open_step, seeing_private
from distretto.catalogue.wording import column_label, field_example, field_help, field_label, kind_about, kind_name
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES

router = Router(tags=["catalogue"])
KEY = Path(..., max_length=120, description="The record's key.")
FILTERS = Query(...)
WRITTEN = Query(None, pattern="^[a-z]{2,3}$", description="Which of its languages; the one it was written in without.")


@router.get("/records", response=schemas.RecordPage, auth=anybody, summary="Find records")
def records(
    request: HttpRequest, response: HttpResponse, filters: schemas.Filters = FILTERS,
    limit: int = LIMIT, offset: int = OFFSET,
) -> Any:  # fmt: skip
    """What a search finds, in its order, each record in the language of `lang` where there is one."""
    search = _search(request)
    early = _not_modified(request, (limit, offset))
    if early is not None:
        return early
    language = language_for(request)
    keys = keys_matching(search, language)
    shown = in_languages(keys[offset : offset + limit], language)
    spoken = _spoken(shown)
    sees, marks = seeing_private(request.user), marks_by_key(shown)
    page = page_of(
        request, response, keys, limit, offset,
        lambda key: (
            _shape(request, shown[key], spoken[key], sees=sees, marks=marks.get(key, ())) if key in shown else None
        ),
    )  # fmt: skip
    page["items"] = [item for item in page["items"] if item is not None]
    _tag(request, response, (limit, offset))
    return page


@router.get("/followed", response=schemas.FollowedPage, auth=anybody, summary="Find records of followed installations")
def followed(
    request: HttpRequest, response: HttpResponse, filters: schemas.Filters = FILTERS,
    limit: int = LIMIT, offset: int = OFFSET,
) -> Any:  # fmt: skip
    """What the installations that this one follows have of a search, with where it comes from and on which terms.

    Nobody here has reviewed it, and none of it is among `/records`. What is the same as a record here is left out;
    `sort` changes nothing.
    """
    found = numbers_elsewhere(_search(request), language_for(request))
    shown = {one.pk: one for one in records_elsewhere(found[offset : offset + limit])}
    page = page_of(
        request, response, found, limit, offset, lambda number: stated(shown[number]) if number in shown else None
    )
    page["items"] = [item for item in page["items"] if item is not None]
    return page


@router.get("/records/{key}", response=schemas.LanguagesShape, auth=anybody, summary="A record")
def record(
    request: HttpRequest, response: HttpResponse, key: str = KEY, language: str | None = WRITTEN,
    draft: bool = Query(False, description="The newest draft, for those who write or review it."),
) -> Any:  # fmt: skip
    """A record in all its languages, or in one. A draft is seen by those alone who write or review it."""
    found = _seen(request, key)
    chosen = [one for one in found if language in (None, one.language)]
    if not chosen:
        raise NoSuch("language", key, languages=", ".join(one.language for one in found))
    spoken = [one.language for one in found if one.live]
    body = {
        "key": key, "kind": found[0].kind,
        "records": [_shape(request, one, spoken, draft=draft or not one.live) for one in chosen],
    }  # fmt: skip
    patch_vary_headers(response, ["Authorization"])
    patch_cache_control(response, private=True, max_age=0, must_revalidate=True)
    return body


@router.post("/records", response={201: schemas.RecordShape}, auth=somebody, summary="Begin a record")
def begin_record(request: HttpRequest, response: HttpResponse, body: schemas.NewRecord) -> Any:
    """Begin a record as a draft. It may lack anything; what is there must be right."""
    if body.key and (not is_key(body.key) or Record.objects.filter(key=body.key).exists()):
        raise Taken(body.key)
    if body.language not in code_list("languages"):
        raise WrongSearch((asked.NotUnderstood("language", body.language),))
    made = drafting.start(
        kind=body.kind, language=body.language, content=typed.with_codes(body.kind, body.content), by=request.user,
        key=body.key or "", organisation=_organisation(body.organisation),
    )  # fmt: skip
    response["Location"] = request.build_absolute_uri(f"{request.path}/{made.key}")
    return Status(201, _shape(request, made, [], draft=True))


@router.patch("/records/{key}", response=schemas.RecordShape, auth=somebody, summary="Change a record")
def change_record(
    request: HttpRequest, body: schemas.Changes, key: str = KEY, language: str | None = WRITTEN
) -> Any:
    """Save a new draft with some fields changed. What is published stays until the draft is approved."""
    found = _editable(request, key, language)
    changed = {**drafting.newest_of(found).content, **typed.with_codes(found.kind, body.content)}
    content = {name: value for name, value in changed.items() if value is not None}
    drafting.save(record=found, content=content, by=request.user)
    return _shape(request, _again(found), _published_in(key), draft=True)


@router.post("/records/{key}/submit", response=schemas.RecordShape, auth=somebody, summary="Submit a record")
def submit_record(request: HttpRequest, key: str = KEY, language: str | None = WRITTEN) -> Any:
    """Hand the newest draft to its review. Needs what is needed for publication, a source among it."""
    found = _editable(request, key, language)
    drafting.submit(record=found, by=request.user)
    return _shape(request, _again(found), _published_in(key), draft=True)


@router.get("/kinds", response=schemas.KindPage, summary="Kinds of record")
def all_kinds(request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET) -> Any:
    """Every kind with all its fields: what they take, from which list of codes, and what they are called."""
    language = language_for(request)
    return page_of(request, response, kinds(), limit, offset, lambda kind: _kind(kind.name, language))


@router.get("/kinds/{name}", response=schemas.KindShape, summary="A kind of record")
def kind(request: HttpRequest, name: str) -> Any:
    """One kind with all its fields."""
    return _kind(get_kind(name).name, language_for(request))


@router.get("/code-lists", response=schemas.CodeListPage, summary="Lists of codes")
def all_code_lists(request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET) -> Any:
    """The lists that coded fields take their values from."""
    lists = [code_list(name) for name in code_lists()]
    return page_of(
        request, response, lists, limit, offset,
        lambda one: {"name": one.name, "source": one.source, "edition": one.edition},
    )  # fmt: skip


@router.get("/code-lists/{name}", response=schemas.CodeListShape, summary="A list of codes")
def codes(request: HttpRequest, name: str) -> Any:
    """The entries of a list, with what they are called in every language."""
    try:
        found = code_list(name)
    except UnknownCodeList as error:
        raise NoSuch("code-list", name, error.nearest) from error
    language = language_for(request)
    return {
        "name": found.name, "source": found.source, "edition": found.edition, "ours": found.ours,
        "codes": [
            {
                "code": code.code, "label": code.label(language), "labels": dict(code.labels),
                "parent": code.parent or None, "note": code.note, "heading": code.heading,
            }
            for code in found.codes
        ],
    }  # fmt: skip


def _search(request: HttpRequest) -> Search:
    """The search of the query; raises WrongSearch for a code that its list does not have."""
    was_asked = asked.read(dict(request.GET.lists()))
    if was_asked.wrong:
        raise WrongSearch(was_asked.wrong)
    return was_asked.search


def _seen(request: HttpRequest, key: str) -> Sequence[Record]:
    """The records of a key that the caller may see, the original first; raises NoSuch."""
    every = list(
        Record.objects.filter(key=key).select_related("organisation", "original").order_by("original_id", "pk")
    )
    every.sort(key=lambda one: one.original_id is not None)
    seen = [one for one in every if can_see(request.user, one)]
    if not seen:
        archived = any(one.version for one in every)
        raise NoSuch("gone" if archived else "record", key)
    return seen


def _editable(request: HttpRequest, key: str, language: str | None) -> Record:
    """The record that is to be changed; what the caller may not see does not exist for her."""
    found = [one for one in _seen(request, key) if language in (None, one.language)]
    if not found:
        raise NoSuch("language", key, languages=", ".join(one.language for one in _seen(request, key)))
    if not can_edit(request.user, found[0]):
        raise NotAllowed("not-allowed-edit")
    return found[0]


def _again(record: Record) -> Record:
    found: Record = Record.objects.select_related("organisation", "original").get(pk=record.pk)
    return found


def _published_in(key: str) -> list[str]:
    return list(Record.objects.filter(key=key, live=True).order_by("language").values_list("language", flat=True))


def _organisation(key: str | None) -> Organisation | None:
    if not key:
        return None
    found: Organisation | None = Organisation.objects.filter(key=key).first()
    if found is None:
        raise NoSuch("organisation", key)
    return found


def _spoken(shown: Mapping[str, Record]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {key: [] for key in shown}
    pairs = Record.objects.filter(key__in=list(shown), live=True).order_by("language").values_list("key", "language")
    for key, language in pairs:
        found[key].append(language)
    return found


def _shape(
    request: HttpRequest, record: Record, spoken: Sequence[str], *, draft: bool = False,
    sees: Callable[[Record], bool] | None = None, marks: Sequence[Report] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """A record as it is handed out; the newest draft for those alone who may see drafts of it.

    marks : on it, where they were read for many records at once.
    """
    shown = record
    if draft and (not record.live or can_see_review(request.user, record)):
        shown = drafting.newest_of(record)
    item = exporting.item_of(record, request.user, shown.content, sees)
    if marks is None:
        marks = marks_by_key([record.key]).get(record.key, ())
    page_language = record.language if record.language in LANGUAGES else "en"
    return {
        "key": item.key, "kind": item.kind, "language": item.language, "languages": list(spoken),
        "original": item.original or None, "title": str(item.content.get("title", "")),
        "summary": str(item.content.get("summary", "")), "organisation": item.organisation or None,
        "confirmation": item.confirmation, "completeness": shown.completeness, "as_of": shown.as_of,
        "version": item.version, "published": item.published or None, "state": _state(request, record),
        "marks": [{"reason": one.reason, "since": exporting.since(one)} for one in marks],
        "address": request.build_absolute_uri(record_address(page_language, item.key)),
        "content": dict(item.content),
    }  # fmt: skip


def _state(request: HttpRequest, record: Record) -> str:
    """Where it stands; that there is a newer draft is told to its editors alone."""
    insider = can_edit(request.user, record)
    if record.live:
        if insider and open_step(record):
            return "in_review"
        return "changed" if insider and record.has_unpublished_changes else "published"
    if open_step(record):
        return "in_review"
    return "archived" if record.version else "draft"


def _kind(name: str, language: str) -> dict[str, Any]:
    found = get_kind(name)
    of_section = {field.name: section.name for section in sections_of(name) for field in section.fields}
    return {
        "name": name, "label": kind_name(name, language), "about": kind_about(name, language),
        "steps": list(found.steps), "schema_type": found.schema_type,
        "fields": [
            {
                **_column(name, field.name, field, language), "example": field_example(name, field.name, language),
                "section": of_section[field.name], "facet": field.facet, "private": field.private,
                "counts": field.counts,
                "columns": [_column(name, f"{field.name}.{c.name}", c, language) for c in field.columns],
            }
            for field in fields_of(name).values()
        ],
    }  # fmt: skip


def _column(kind: str, path: str, field: Field, language: str) -> dict[str, Any]:
    of, _, column = path.partition(".")
    label = column_label(kind, of, column, language) if column else field_label(kind, of, language)
    return {
        "name": field.name, "takes": field.takes, "label": label, "help": field_help(kind, path, language),
        "codes": field.codes or None, "needed": field.needed, "low": field.low, "high": field.high,
    }  # fmt: skip


def _tag_of(request: HttpRequest, part: tuple[int, int]) -> str:
    """A tag that changes when anything that is published does; of visitors alone, whom nothing private is shown."""
    asked_for = json.dumps([sorted(request.GET.lists()), request.headers.get("Accept-Language", ""), part])
    value, epoch = exporting.changes_now()
    return f'"{value}-{epoch}-{hashlib.sha256(asked_for.encode()).hexdigest()[:12]}"'


def _not_modified(request: HttpRequest, part: tuple[int, int]) -> HttpResponse | None:
    if request.user.is_authenticated or not request.headers.get("If-None-Match"):
        return None
    tag = _tag_of(request, part)
    early = get_conditional_response(request, etag=tag)
    if early is not None:
        early["ETag"] = tag
    return early


def _tag(request: HttpRequest, response: HttpResponse, part: tuple[int, int]) -> None:
    patch_vary_headers(response, ["Authorization", "Accept-Language"])
    patch_cache_control(response, private=True, max_age=0, must_revalidate=True)
    if not request.user.is_authenticated:
        response["ETag"] = _tag_of(request, part)
