"""Wagtail's own tasks (django_tasks) on Celery: one worker, one way to look at what runs.

A task is sent after the commit, so that it finds what it is about. A broker that is down then must not turn a publication into an
error: it is logged, and what must not be lost has a row of its own.
"""

import logging
from typing import Any
from uuid import uuid4

from django.db import transaction
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskResult, TaskResultStatus
from kombu.exceptions import OperationalError

from .tasks import run_task

logger = logging.getLogger(__name__)


class CeleryBackend(BaseTaskBackend):
    supports_defer = True
    supports_async_task = False
    supports_get_result = False

    def enqueue(self, task: Task, args: list[Any], kwargs: dict[str, Any]) -> TaskResult:
        """Send the task when the transaction commits, at once outside of one."""
        self.validate_task(task)
        result_id = str(uuid4())
        transaction.on_commit(lambda: self._send(task, args, kwargs, result_id), robust=True)
        return TaskResult(
            task=task,
            id=result_id,
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            finished_at=None,
            last_attempted_at=None,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )

    @staticmethod
    def _send(task: Task, args: list[Any], kwargs: dict[str, Any], result_id: str) -> None:
        try:
            run_task.apply_async((task.module_path, args, kwargs), task_id=result_id, eta=task.run_after)
        except OperationalError:
            logger.exception("The broker does not answer: the task %s was not sent.", task.module_path)
