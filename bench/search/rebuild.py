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

    started, busy = time.perf_counter(), time.process_time()
    rebuild_index()
    seconds, cpu = time.perf_counter() - started, time.process_time() - busy
    count = SearchDocument.objects.filter(is_tombstone=False).count()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    sys.stdout.write(json.dumps({"documents": count, "seconds": seconds, "cpu": cpu, "peak_mb": peak}) + "\n")


if __name__ == "__main__":
    main()
