"""What can be taken away from a finding: its JSON, tables, figures, citation and reproduction file."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from distretto.evidence.store import default_store
from distretto.rendering.citation import bibtex
from distretto.rendering.citation import citation as cited
from distretto.rendering.exports import finding_json as finding_bytes
from distretto.rendering.exports import table_csv, table_xlsx
from distretto.rendering.figures import figure_png, figure_svg
from distretto.rendering.problems import UnknownPart
from distretto.rendering.tables import find_table
from distretto.themes.asking import Request, answer_at_once
from distretto.themes.finding import Finding
from distretto.themes.reproduction import write_reproduction
from distretto.web import addresses
from distretto.web.asked import asked
from distretto.web.pages.figures import figure_cache
from distretto.web.views import own_figures
from distretto.web.views.finding import entity_tag

IN_FIGURES = 16
"""Characters of the hash in the address below a figure: enough to be found, and no line is broken by it."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _answer(http: HttpRequest, theme: str, name: str) -> tuple[Request, Finding]:
    request = asked(http, theme, name).request
    return request, answer_at_once(request, default_store())


def _file(
    http: HttpRequest,
    found: Finding,
    language: str,
    kind: str,
    name: str,
    body: Callable[[], bytes | str],
    *,
    attached: bool = True,
) -> HttpResponse:
    """The file, made only where the reader has not the same one already."""
    tag = entity_tag(http, found, language)
    unchanged = get_conditional_response(http, tag)
    if unchanged is not None:
        return unchanged
    response = HttpResponse(body(), content_type=kind)
    response["ETag"] = tag
    response["Cache-Control"] = "no-cache"
    response["Content-Disposition"] = f'{"attachment" if attached else "inline"}; filename="{name}"'
    return response


def file_name(found: Finding, part: str, suffix: str) -> str:
    """A name that says what is in the file: analysis, area, part, and the finding's short hash."""
    area = str(found.parameters.get("region") or "")
    words = [found.analysis.replace(".", "-"), area, part, found.hash[:8]]
    name = "-".join("".join(c if c.isalnum() or c in "-_" else "-" for c in word) for word in words if word)
    return f"{name[:90]}.{suffix}"


def finding_json(http: HttpRequest, language: str, theme: str, name: str) -> HttpResponse:
    """The finding in its language-free form, with its envelope."""
    if own_figures.SET in http.GET:
        return own_figures.no_file(http, language, theme=theme, name=name)
    _, found = _answer(http, theme, name)
    return _file(
        http,
        found,
        language,
        "application/json",
        file_name(found, "", "json"),
        lambda: finding_bytes(found),
        attached=False,
    )


def table(http: HttpRequest, language: str, theme: str, name: str, form: str) -> HttpResponse:
    """A table as CSV or XLSX; `table` names which, the first without."""
    if own_figures.SET in http.GET:
        return own_figures.table(http, language, theme=theme, name=name, form=form)
    _, found = _answer(http, theme, name)
    wanted = find_table(found.content, http.GET.get("table") or None)["id"]
    address = addresses.absolute(http, addresses.kept_address(language, found.hash))
    if form == "csv":
        return _file(
            http,
            found,
            language,
            "text/csv; charset=utf-8",
            file_name(found, wanted, "csv"),
            lambda: table_csv(found.content, wanted, language, marked=True),
        )
    if form == "xlsx":
        return _file(
            http,
            found,
            language,
            XLSX,
            file_name(found, wanted, "xlsx"),
            lambda: table_xlsx(found, wanted, language, address),
        )
    raise Http404


def figure(http: HttpRequest, language: str, theme: str, name: str, form: str) -> HttpResponse:
    """A figure that stands alone, with source, citation and the address of the kept finding drawn into it."""
    if own_figures.SET in http.GET:
        return own_figures.figure(http, language, theme=theme, name=name, form=form)
    _, found = _answer(http, theme, name)
    wanted = _figure_id(found, http.GET.get("figure"))
    address = addresses.absolute(http, addresses.kept_address(language, found.hash[:IN_FIGURES]))
    made: dict[str, tuple[str, Callable[..., str | bytes], dict[str, bool]]] = {
        "svg": ("image/svg+xml", figure_svg, {"standalone": True}),
        "png": ("image/png", figure_png, {}),
    }
    if form not in made:
        raise Http404
    kind, draw, options = made[form]
    return _file(
        http,
        found,
        language,
        kind,
        file_name(found, wanted, form),
        lambda: draw(found.content, wanted, language, address=address, cache_in=figure_cache(), **options),
    )


def citation(http: HttpRequest, language: str, theme: str, name: str, form: str) -> HttpResponse:
    """The finding as a BibTeX entry or as a line of text."""
    if own_figures.SET in http.GET:
        return own_figures.no_file(http, language, theme=theme, name=name, form=form)
    _, found = _answer(http, theme, name)
    address = addresses.absolute(http, addresses.kept_address(language, found.hash))
    if form == "bib":
        return _file(
            http,
            found,
            language,
            "application/x-bibtex; charset=utf-8",
            file_name(found, "", "bib"),
            lambda: bibtex(found, language, address),
        )
    if form == "txt":
        return _file(
            http,
            found,
            language,
            "text/plain; charset=utf-8",
            file_name(found, "", "txt"),
            lambda: cited(found, language, address),
            attached=False,
        )
    raise Http404


def reproduction(http: HttpRequest, language: str, theme: str, name: str) -> HttpResponse:
    """The file that gives the same hash elsewhere."""
    if own_figures.SET in http.GET:
        return own_figures.no_file(http, language, theme=theme, name=name)
    request, found = _answer(http, theme, name)
    return _file(
        http,
        found,
        language,
        "application/zip",
        f"{found.analysis}-{found.hash[:8]}.distretto.zip",
        lambda: write_reproduction(request, default_store()),
    )


def _figure_id(found: Finding, given: str | None) -> str:
    ids = [figure["id"] for figure in found.content["figures"]]
    if (given and given not in ids) or not ids:
        raise UnknownPart("figure", given or "", ids)
    return given or str(ids[0])
