"""The home page: something true at once, then the reader's own region."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.rendering.maps import chooser_map
from distretto.rendering.text import t
from distretto.themes.analysis import answered, every_question, themes
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.catalogue.holdings import holdings
from distretto.web.pages.figures import strip_svg
from distretto.web.pages.finding import first_sentence, read_once
from distretto.web.pages.start import FIRST, TOGETHER, truths

DOORS = {
    "officer": {"door": "regions/"},
    "manager": {
        "door": f"{FIRST.replace('.', '/')}/", "partners": "cooperation/partners/", "calls": "financing/calls/",
    },
    "adviser": {"door": "skills/distance/"},
    "coordinator": {"door": "themes/"},
    "analyst": {"door": "methods/"},
}
"""Where each role begins: the words at each door and where it leads."""
LATER = ("manager", "coordinator", "analyst")
"""The roles that are told what is not there yet."""


def home(http: HttpRequest, language: str) -> HttpResponse:
    """Question and answer, the choice of a region, themes, and a door for each role."""
    together, regions = truths(language)
    return render(
        http,
        "home.html",
        {
            "map": kept_by_hash(
                ("chooser", language),
                lambda: chooser_map(
                    language, lambda code: addresses.region_address(language, code), highlighted=TOGETHER
                ),
            ),
            "together": {
                "name": together.name,
                "address": together.address,
                "sentences": read_once(together.finding, language).answer[:2],
                "age": next(
                    (s.sentence for s in read_once(together.finding, language).how_sure if s.kind == "age"),
                    "",
                ),
            }
            if together
            else None,
            "truths": [
                {
                    "name": truth.name,
                    "address": truth.address,
                    "sentence": first_sentence(truth.finding, language),
                    "strip": strip_svg(truth.finding, language),
                }
                for truth in regions
            ],
            "themes": [
                {
                    "id": theme.id,
                    "title": theme.title,
                    "question": t(f"{theme.questions[0].key}-general", language),
                    "answered": sum(answered(q) for q in every_question(theme)),
                    "questions": len(every_question(theme)),
                }
                for theme in themes()
            ],
            "held": holdings(language),
            "roles": [
                {
                    "id": role,
                    "doors": [{"words": part, "address": f"/{language}/{to}"} for part, to in doors.items()],
                    "later": role in LATER,
                }
                for role, doors in DOORS.items()
            ],
        },
    )
