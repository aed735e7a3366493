"""What Wagtail calls when the last step of a review has approved. It is read while Wagtail's own models are being
loaded, so it knows nothing until it is called."""

from __future__ import annotations

from typing import Any


def publish_approved(workflow_state: Any, user: Any = None) -> None:
    """Publish the revision that was judged."""
    from distretto.catalogue.domain import publishing

    publishing.publish_approved(workflow_state=workflow_state, by=user)
