"""Lists in parts: `limit` and `offset`, the total, and links to the other parts (RFC 8288)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja.params.functions import Query

from distretto.api.problems import MAX_LIMIT, MAX_OFFSET

LIMIT = Query(50, ge=1, le=MAX_LIMIT, description="How many at most.")
OFFSET = Query(0, ge=0, le=MAX_OFFSET, description="How many to leave out first.")


def page_of(
    request: HttpRequest, response: HttpResponse, items: Sequence[Any], limit: int, offset: int,
    show: Callable[[Any], Any],
) -> dict[str, Any]:
    """One part of a list; sets the `Link` header."""
    total = len(items)
    links = {"first": 0, "last": max(0, (total - 1) // limit * limit)}
    if offset > 0:
        links["prev"] = max(0, offset - limit)
    if offset + limit < total:
        links["next"] = offset + limit
    response["Link"] = ", ".join(
        f'<{_address(request, limit, start)}>; rel="{relation}"' for relation, start in links.items()
    )
    return {
        "total": total, "limit": limit, "offset": offset,
        "items": [show(item) for item in items[offset : offset + limit]],
    }


def _address(request: HttpRequest, limit: int, offset: int) -> str:
    query = request.GET.copy()
    query["limit"], query["offset"] = str(limit), str(offset)
    return str(request.build_absolute_uri(f"{request.path}?{query.urlencode()}"))
