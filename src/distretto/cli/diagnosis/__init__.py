"""What is wrong with an installation: each module looks at one side of it and yields its findings.

`machine` the programs, disk and clock, `database`, `evidence` the data and what is left of broken-off work, `public`
what serving others needs, `work` what should have been done by now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from distretto.cli.diagnosis.found import Found


def diagnose(home: Path) -> Iterator[Found]:
    """Everything that is the matter with the installation, by where to look first.

    What cannot be looked at, because of something before it, is left out: without a database no log is verified.
    """
    from distretto.cli.diagnosis import database, evidence, machine, public, work

    yield from machine.look(home)
    bare = list(database.look(home))
    yield from bare
    yield from evidence.look(home)
    yield from public.look(home)
    if not any(one.key in database.UNUSABLE for one in bare):
        looks: tuple[Callable[[Path], Iterator[Found]], ...] = (database.look_at_rows, work.look)
        for look in looks:
            yield from look(home)
