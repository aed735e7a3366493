"""The kinds of data that an organisation may keep for itself: how a file of each is read, checked and written.

To add one: a file here with an `OwnKind`, a line in `KINDS`, a member of `OwnData.Kind`, and the messages
`own-kind-NAME`, `own-kind-NAME-help`, `own-kind-NAME-rows` and `own-column-COLUMN`; at the page that asks it, an empty
file `NAME.csv` and a `set` in the address (`web/views/catalogue/firms.py`).

`read` takes the bytes of a CSV or an XLSX (`table_file.read_table` makes rows of either) and hands out an `OwnFile`
with everything that is wrong in it. `OwnFile.write` lays what was read into a folder as a vintage of the kind's data
set (`evidence.records.write_records` for records, `evidence.dataset` for a tidy table of region and industry), from
which the kind's analyses read it through a store with `own=` that folder. Of a kind that is `in_steps` the browser asks
what the columns mean before anything is read; `read` is then for who sends a file without being asked.
"""

from __future__ import annotations

from distretto.catalogue.own_kinds.figures import FIGURES
from distretto.catalogue.own_kinds.file import Origin, OwnFile
from distretto.catalogue.own_kinds.firms import FIRMS
from distretto.catalogue.own_kinds.kind import OwnKind

KINDS: dict[str, OwnKind] = {kind.name: kind for kind in (FIRMS, FIGURES)}

__all__ = ["KINDS", "Origin", "OwnFile", "OwnKind"]
