"""A run from empty servers to results, size after size: each size holds the rows of the one before."""

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import psycopg

from bench.plan import make_plan
from bench.processes import WebProcess
from bench.projects import REPOSITORY, network_project
from bench.rounds import Say
from bench.volume import Volume
from sites.services import ServiceError, Services, processes

Json = dict[str, Any]

DATABASE = "bench_search"
ALIAS = "bench-search"
HUB_HOST = "localhost"
NOWHERE = "http://127.0.0.1:9"
"""An Elasticsearch that refuses every connection: its visitors are answered by the database."""
WORKER_PATIENCE = 60.0
PUBLICATIONS_PER_SECOND = 5
MERGE_PATIENCE = 900.0
TWICE_AT_MOST = 100_000
"""The size up to which the index is rebuilt a second time, for a JVM that has done it before; larger ones warm it by themselves."""
POSTGRES_AT_MOST = 100_000
"""The size up to which PostgreSQL alone must answer quickly."""


@dataclass(frozen=True)
class Effort:
    """How much is asked at each size, on a network of `volume`, which has the pages that results lead to."""

    volume: Volume
    questions: int
    in_a_round: int
    warm_up: int
    prefixes: int
    publications: int
    pages: int


FULL = Effort(Volume(40, 40, 14, 4), questions=1000, in_a_round=100, warm_up=100, prefixes=500, publications=50, pages=200)
QUICK = Effort(Volume(4, 4, 3, 2), questions=60, in_a_round=20, warm_up=5, prefixes=20, publications=3, pages=8)


class Run:
    """One run on servers that nobody else uses."""

    def __init__(self, services: Services, effort: Effort, say: Say) -> None:
        self.services, self.effort, self.say = services, effort, say
        self.home = services.home
        self.log = self.home / "bench.log"
        self.log.unlink(missing_ok=True)
        database = urlsplit(services.environment["DATABASE_URL"])._replace(path=f"/{DATABASE}").geturl()
        self.servers = {**services.environment, "DATABASE_URL": database, "ELASTICSEARCH_INDEX": ALIAS}
        self.network = network_project(self.home, self.servers)

    def measure(self, sizes: Sequence[int], keep: Callable[[Json], None]) -> Json:
        """Everything at each size. What is known so far is kept after each. The database is dropped at the end, the indexes too."""
        results: Json = {
            "started": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": _machine(),
            "effort": asdict(self.effort),
            "sizes": [],
        }
        with self._database():
            self._open_network()
            try:
                for size in sizes:
                    results["sizes"].append(self._at(size))
                    keep(results)
            finally:
                self._remove_indexes()
        return results

    # --- Filling -------------------------------------------------------------------------------------------------------------------

    def _open_network(self) -> None:
        """Portals, cities, organisations, some missions, with their pages; then Django in this process, too."""
        self.say(f"opening {self.effort.volume.portals} portals")
        plan = self.home / "plan.json"
        plan.write_text(json.dumps(make_plan(self.effort.volume, date.today())))  # noqa: DTZ011 - as in bench.run
        self.network.run("-m", "bench.network.fill", str(plan), "0", str(self.effort.volume.portals), log=self.log)
        os.environ.update(self.network.environment)
        import django

        django.setup()
        self._remove_indexes()
        _offer_languages()

    def _at(self, size: int) -> Json:
        from django.utils import timezone

        from .fill import fill
        from .missions import Missions

        self.missions = Missions(timezone.localdate())
        self.found: Json = {"documents": size, "load_before": os.getloadavg()}
        with self._step("fill", f"{size:,} documents: the table"):
            fill(size)
        self.rows = self._count_rows()
        with self._step("rebuild", f"{size:,} documents: our index, from the table"):
            self.found["rebuilt"] = self._rebuild()
        if size <= TWICE_AT_MOST:
            with self._step("rebuild_again", f"{size:,} documents: our index once more"):
                self.found |= {"rebuilt_first": self.found["rebuilt"], "rebuilt": self._rebuild()}
        with self._step("fill_plain", f"{size:,} documents: the plain index"):
            self._fill_plain()
        with self._step("measuring", f"{size:,} documents: questions"), self._worker():
            self._search()
            self._suggest()
            self._publish()
            self._pages("page", self.servers)
        if size <= POSTGRES_AT_MOST:
            with self._step("measuring_postgres", f"{size:,} documents: PostgreSQL alone"):
                self._postgres()
                self._pages("page_as_fallback", self.servers | {"ELASTICSEARCH_URL": NOWHERE})
        self.found |= {"store_mb": self._store(), "load_after": os.getloadavg()}
        return self.found

    def _rebuild(self) -> Json:
        """What it took; Elasticsearch has merged the index when this returns, which is timed by itself."""
        from search.elasticsearch.client import bulk_client

        rebuilt = json.loads(self.network.output("-m", "bench.search.rebuild", log=self.log))
        started = time.perf_counter()
        while len(bulk_client().cat.segments(index=ALIAS, format="json")) > 1:
            if time.perf_counter() - started > MERGE_PATIENCE:
                raise TimeoutError(f"After {MERGE_PATIENCE:.0f} s the index is not merged.")
            time.sleep(0.1)
        return rebuilt | {"merging_seconds": time.perf_counter() - started}

    def _count_rows(self) -> int:
        """Missions that can be made from their number."""
        from search.models import SearchDocument

        from .missions import FIRST_ID

        return SearchDocument.objects.filter(kind="mission", object_id__gte=FIRST_ID).count()

    def _fill_plain(self) -> None:
        from search.elasticsearch.client import bulk_client

        from . import plain

        client = bulk_client().options(request_timeout=120)
        plain.fill(client)
        if not plain.is_same_number(client):
            raise ValueError("The plain index does not hold the same documents as the table.")

    # --- Measuring -----------------------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        from .measure import ask_in_rounds, described
        from .questions import questions

        effort = self.effort
        asked = questions(self.missions, effort.questions + effort.warm_up, seed=1)
        with self._publications() as published:
            ask_in_rounds(asked[effort.questions :], effort.warm_up)
            started = time.perf_counter()
            answers, busy = ask_in_rounds(asked[: effort.questions], effort.in_a_round)
            seconds = time.perf_counter() - started
        self.found |= {"search": described(answers), "search_seconds": seconds, "published_meanwhile": published[0]}
        self.found["cpu_ms"] = {
            name: {server: 1000 * seconds / len(answers) for server, seconds in vars(each).items()} for name, each in busy.items()
        }
        self.found["each"] = [
            {"kind": each.question.kind, "query": repr(each.question.query), "ours": vars(each.ours), "plain": vars(each.plain)}
            for each in answers
        ]

    def _suggest(self) -> None:
        from .measure import spread, suggest
        from .questions import prefixes

        costs = [suggest(query) for query in prefixes(self.missions, self.effort.prefixes)]
        self.found["suggest"] = {
            "took": spread([cost.took for cost in costs]),
            "whole": spread([cost.whole for cost in costs]),
            "late": sum(cost.is_late for cost in costs),
            "found_nothing": sum(not cost.total for cost in costs),
        }

    def _publish(self) -> None:
        from .measure import seconds_until_found, spread

        waits = seconds_until_found(self.missions, self.effort.publications)
        self.found["publish"] = spread(waits) | {"longest": max(waits)}

    def _postgres(self) -> None:
        from .measure import ask_postgres, spread
        from .questions import common_words_with_facets

        queries = common_words_with_facets(self.missions, self.effort.pages)
        ask_postgres(queries[0])
        costs = [ask_postgres(query) for query in queries]
        hub = [cost.whole for query, cost in zip(queries, costs, strict=True) if query.portal_id is None]
        self.found["postgres"] = spread([cost.whole for cost in costs]) | {"hub": spread(hub), "longest": max(cost.whole for cost in costs)}

    def _pages(self, name: str, servers: Json) -> None:
        """Whole pages from a process of their own, over questions that both ways are asked."""
        from .measure import addresses, spread
        from .questions import questions

        asked = questions(self.missions, self.effort.pages, seed=2)
        requests = addresses(asked, self.missions, HUB_HOST)
        project = network_project(self.home, servers)
        with WebProcess(name, project.folder, project.environment, self.log) as process:
            process.time(requests[: max(len(requests) // 10, 1)])
            timing = process.time(requests)
        self.found[name] = {"wall": spread(_milliseconds(timing.wall)), "cpu": spread(_milliseconds(timing.cpu)), "each": timing.wall}

    # --- Processes and servers -----------------------------------------------------------------------------------------------------

    @contextmanager
    def _worker(self) -> Iterator[None]:
        """As in the demo, without the tasks that filling left."""
        command = [sys.executable, "-m", "celery", "--app", "sites", "worker", "--purge", "--loglevel", "INFO", "--concurrency", "2"]
        log = self.home / "worker.log"
        worker = processes.start("worker", command, log=log, environ=self.network.environment, cwd=REPOSITORY)
        try:
            if not processes.wait_until(
                lambda: b" ready." in log.read_bytes()[worker.log_start :], worker, patience=WORKER_PATIENCE, interval=0.2
            ):
                raise ServiceError(f"The worker did not start. The end of {log}:\n{worker.last_lines()}")
            yield
        finally:
            worker.stop()

    @contextmanager
    def _publications(self) -> Iterator[list[int]]:
        """Steady ones while the block runs; their number is in the list afterwards."""
        published: list[int] = []
        with self.log.open("a") as log:
            publisher = subprocess.Popen(
                [sys.executable, "-m", "bench.search.publisher", str(self.rows), str(PUBLICATIONS_PER_SECOND)],
                cwd=self.network.folder,
                env=dict(self.network.environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
            try:
                if publisher.stdout is None or not publisher.stdout.readline():
                    raise ServiceError(f"The publishing process did not start; see {self.log}.")
                yield published
            finally:
                written, _nothing = publisher.communicate("")
            if publisher.returncode:
                raise ServiceError(f"The publishing process failed; see {self.log}.")
            published.append(int(written))

    def _store(self) -> Json:
        """Megabytes of the table with its indexes, and of both indexes of Elasticsearch."""
        from django.db import connection

        from search.elasticsearch.client import bulk_client

        from . import plain

        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_total_relation_size('network_search_searchdocument') / 1e6")
            table = float(cursor.fetchone()[0])
        stats = bulk_client().indices.stats(index=[ALIAS, plain.NAME], metric="store")["indices"]
        sizes = {name: each["primaries"]["store"]["size_in_bytes"] / 1e6 for name, each in stats.items()}
        return {"table": table, "plain": sizes.pop(plain.NAME), "ours": sum(sizes.values())}

    def _remove_indexes(self) -> None:
        from search.elasticsearch.client import bulk_client

        from . import plain

        client = bulk_client()
        names = [*client.indices.get(index=f"{ALIAS}-*", expand_wildcards="open"), plain.NAME]
        client.indices.delete(index=names, ignore_unavailable=True)

    @contextmanager
    def _database(self) -> Iterator[None]:
        self._execute(f'DROP DATABASE IF EXISTS "{DATABASE}" WITH (FORCE)', f'CREATE DATABASE "{DATABASE}"')
        try:
            yield
        finally:
            self._execute(f'DROP DATABASE IF EXISTS "{DATABASE}" WITH (FORCE)')

    def _execute(self, *statements: str) -> None:
        with psycopg.connect(self.services.environment["DATABASE_URL"], autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @contextmanager
    def _step(self, code: str, name: str) -> Iterator[None]:
        self.say(name)
        started = time.perf_counter()
        yield
        self.found.setdefault("seconds", {})[code] = time.perf_counter() - started


def _offer_languages() -> None:
    """Portals offer the languages in which their made missions are written; their pages stay in those that they have."""
    from countries.directory import forget_directory

    from .missions import portals_with_languages

    for portal, languages in portals_with_languages():
        portal.languages = [*dict.fromkeys([*portal.languages, *languages])]
        type(portal).objects.filter(pk=portal.pk).update(languages=portal.languages)
    forget_directory()


def _milliseconds(seconds: Sequence[float]) -> list[float]:
    return [1000 * each for each in seconds]


def _machine() -> Json:
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
        "elasticsearch_heap_mb": os.environ.get("ELASTICSEARCH_HEAP_MB", "512"),
    }


def write_results(results: Json, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=1, default=str))
