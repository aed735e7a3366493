"""Rows that are only added to: what was said or done is neither changed nor taken away."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models


class KeptRows(models.QuerySet[Any]):
    """Rows that are there are neither changed nor taken away."""

    def update(self, **columns: Any) -> NoReturn:
        """Never."""
        raise TypeError(f"{self.model.__name__}: rows are only added.")

    def delete(self) -> NoReturn:
        """Never."""
        raise TypeError(f"{self.model.__name__}: rows are only added.")


class Kept(models.Model):
    """A row that is written once."""

    objects = KeptRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **named: Any) -> None:
        """Add the row; one that is there is not changed."""
        if self.pk is not None:
            raise TypeError(f"{type(self).__name__}: rows are only added.")
        super().save(*args, **named)

    def delete(self, *args: Any, **named: Any) -> NoReturn:
        """Never."""
        raise TypeError(f"{type(self).__name__}: rows are only added.")
