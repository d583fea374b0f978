"""Publications at a steady rate, as a process of its own: `python -m bench.search.publisher ROWS RATE` until its input ends.

Each rewrites one of ROWS missions in a transaction, as editors do; the worker brings it to our index, this process to the plain one.
"""

import select
import sys
import time
from random import Random

import django


def main(rows: str, rate: str) -> None:
    django.setup()
    from django.db import transaction
    from django.utils import timezone

    from search.documents import write_documents
    from search.elasticsearch.client import bulk_client

    from . import plain
    from .missions import Missions

    random, missions, written = Random(3), Missions(timezone.localdate()), 0  # noqa: S311
    missions.document(0)  # reads the network
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    pause = 1 / float(rate)
    due = time.monotonic()
    while not select.select([sys.stdin], [], [], max(due - time.monotonic(), 0))[0]:
        due = max(due + pause, time.monotonic() - pause)
        document = missions.document(random.randrange(int(rows)))
        with transaction.atomic():
            write_documents("mission", [document])
        plain.update(bulk_client(), [document.object_id])
        written += 1
    sys.stdout.write(f"{written}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
