"""Composition root: how the network is wired, how a portal is opened, the demo."""

from .celery import app as celery_app

__all__ = ["celery_app"]
