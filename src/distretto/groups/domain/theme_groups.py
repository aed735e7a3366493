"""The six themes' working groups, which are there from the start."""

from __future__ import annotations

from django.db import connection, transaction

from distretto.groups.domain.acting import act
from distretto.groups.models import Act, WorkingGroup
from distretto.themes.analysis import THEME_IDS


def ensure_theme_groups() -> None:
    """Open the groups of the themes that have none. Nothing happens where the tables are not there (yet, or any more).

    Logged as `group-opened` by the application.
    """
    wanted = {WorkingGroup._meta.db_table, Act._meta.db_table}
    if not wanted <= set(connection.introspection.table_names()):
        return
    with transaction.atomic():
        there = set(WorkingGroup.objects.filter(key__in=THEME_IDS).values_list("key", flat=True))
        for theme in THEME_IDS:
            if theme not in there:
                group = WorkingGroup.objects.create(key=theme, theme=theme)
                act(group=group, by=None, what="group-opened", about=f"group:{theme}", content={"theme": theme})
