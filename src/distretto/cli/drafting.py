"""`draft`: what the findings on an area show to be missing, as the draft of a recommendation with its findings."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from distretto.cli.speech import WrongUse, language, words
from distretto.cli.writing import deliver_bytes

if TYPE_CHECKING:
    from distretto.reports.writing import Form

SUFFIXES: dict[str, Form] = {"pdf": "pdf", "html": "html", "htm": "html", "docx": "docx", "md": "md", "txt": "md"}
OFFERED = ".md, .txt, .pdf, .html, .docx"


def write_draft(address: str, theme: str, output: Path | None) -> None:
    """Draft from every gap of an area, or of one theme; to the terminal, or into a file whose suffix says its form."""
    from distretto.evidence.classifications.areas import parse_area
    from distretto.evidence.store import default_store
    from distretto.groups.domain.picking import Picked
    from distretto.reports.drafts import draft_document, text_of_picks, usual_title
    from distretto.reports.writing import written
    from distretto.themes.analysis import THEME_IDS
    from distretto.themes.recommending import recommendations

    if theme and theme not in THEME_IDS:
        raise WrongUse("cli-draft-no-theme", given=theme, nearest=", ".join(THEME_IDS))
    form = SUFFIXES.get(output.suffix.lower().lstrip(".")) if output else "md"
    if form is None:
        raise WrongUse("cli-brief-format", given=output.suffix if output else "", nearest=OFFERED)
    area, day = parse_area(address).id, datetime.now().astimezone().date()
    offered = recommendations(
        area, default_store(), day=day.isoformat(), themes=(theme,) if theme else THEME_IDS,
    )
    for one in offered:
        if one.later is not None:
            sys.stderr.write(words("cli-draft-later", analysis=one.analysis, region=area) + "\n")
    picks = [Picked(one.finding, gap) for one in offered if one.finding is not None for gap in one.gaps]
    if not picks:
        sys.stderr.write(words("cli-draft-none", region=area) + "\n")
        return
    said = language()
    text = text_of_picks(picks, title=usual_title(area, theme, said), language=said, region=area, theme=theme)
    body = written(draft_document(text, issued=day, kept_at=lambda _: "", states={}), form)
    if output is None:
        sys.stdout.write(body.decode())
    else:
        deliver_bytes(body, output)
