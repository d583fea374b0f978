"""One rebuild of our index from the table, in a process of its own so that its memory is its own; prints figures as JSON."""

import json
import resource
import sys
import time

import django


def main() -> None:
    django.setup()
    from search.elasticsearch.indexes import rebuild_index
    from search.models import SearchDocument

    from .recording import Busy

    busy, started = Busy(), time.perf_counter()
    with busy.adding():
        rebuild_index()
    seconds = time.perf_counter() - started
    count = SearchDocument.objects.filter(is_tombstone=False).count()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    sys.stdout.write(json.dumps({"documents": count, "seconds": seconds, "peak_mb": peak, "cpu": vars(busy)}) + "\n")


if __name__ == "__main__":
    main()
