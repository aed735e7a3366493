"""The interface itself, as the addresses mount it."""

from distretto.api.browsing import router as browsing
from distretto.api.catalogue import router as catalogue
from distretto.api.catalogue_problems import answer_refusals
from distretto.api.findings import router as findings
from distretto.api.interface import Interface
from distretto.api.recommendations import router as recommendations
from distretto.api.runs import answer_later
from distretto.api.runs import router as runs
from distretto.themes.asking import software_version

api = Interface(
    title="Distretto",
    version=software_version(),
    description=(
        "Findings on regions and their clusters, with how sure they are and where they come from; and the "
        "catalogue’s records, read by anybody and written with a token (`Authorization: Bearer`). "
        "An area (`region`) is a code such as `ITI3`, a country, a named set such as `see`, or several "
        "joined by `+`. Null is *not published*, never zero."
    ),
    urls_namespace="api-v1",
)
api.add_router("/findings", findings)
api.add_router("", runs)
api.add_router("", recommendations)
api.add_router("", browsing)
api.add_router("", catalogue)
answer_refusals(api)
answer_later(api)

__all__ = ["api"]
