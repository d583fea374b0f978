"""A run from empty servers to results."""

import json
import platform
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import psycopg

from sites.services import Services

from .pages import KINDS, network_pages, plain_pages
from .plan import make_plan
from .processes import WebProcess
from .projects import Project, fill_plain, generate_plain, migrate_plain, network_project, plain_project
from .rounds import Contestant, Say, run_rounds
from .volume import Volume

Json = dict[str, Any]

DATABASES = ("bench_network", "bench_plain", "bench_plain_one", "bench_plain_all")
PLAIN_EMPTY, PLAIN_ONE, PLAIN_ALL = DATABASES[1:]
AS_BROWSERS = ("network_gzip", "network_cached")
"""Asked for compressed pages, which only the network makes itself: all comparisons without the page cache leave compression out."""
CACHED = {"PAGE_CACHE_SECONDS": "300"}


class Run:
    """One run on servers that nobody else uses."""

    def __init__(self, services: Services, volume: Volume, say: Say) -> None:
        self.services, self.volume, self.say = services, volume, say
        self.home = services.home
        self.log = self.home / "bench.log"
        self.log.unlink(missing_ok=True)
        self.plan = make_plan(volume, date.today())  # noqa: DTZ011 - the demo's texts count their days from this machine's date
        self.plan_file = self.home / "plan.json"
        self.plan_file.write_text(json.dumps(self.plan))
        self.seconds: dict[str, float] = {}
        self.network = self._network()

    def measure(self, rounds: int, size: int) -> Json:
        """Fill, look, time, open a portal. The databases are dropped at the end."""
        with self._databases():
            first_pages = self._fill_network()
            plain = self._fill_plain()
            timings, ratios, pages = self._time({"network": self.network, **plain}, rounds, size)
            self.say("opening one more portal")
            opening = json.loads(self.network.output("-m", "bench.network.opening", log=self.log))
        return {
            "volume": asdict(self.volume),
            "rounds": rounds,
            "requests_per_round": size,
            "python": platform.python_version(),
            "search": "elasticsearch" if "ELASTICSEARCH_URL" in self.services.environment else "postgres",
            "filling": self.seconds,
            "first_pages": first_pages,
            "pages": pages,
            "timings": timings,
            "ratios": ratios,
            "opening": opening,
        }

    # --- Filling -------------------------------------------------------------------------------------------------------------------

    def _fill_network(self) -> Json:
        """In two steps, so that the pages of a small network can be looked at on the way. Returns these."""
        first = self.volume.first_portals
        with self._step(f"network, {first} portals"):
            self.network.run("-m", "bench.network.fill", str(self.plan_file), "0", str(first), log=self.log)
        with self._process("network", self.network) as process:
            first_pages = _look(process, network_pages(self.plan, self.volume.addresses))
        with self._step(f"network, {self.volume.portals} portals"):
            self.network.run("-m", "bench.network.fill", str(self.plan_file), str(first), str(self.volume.portals), log=self.log)
        return first_pages

    def _fill_plain(self) -> dict[str, Project]:
        folder = self.home / "plain"
        one, everything = (plain_project(name, folder, self._address(name)) for name in (PLAIN_ONE, PLAIN_ALL))
        with self._step("plain, one country"):
            generate_plain(folder, self.plan_file.with_name("labels.json"), self.log)
            migrate_plain(plain_project(PLAIN_EMPTY, folder, self._address(PLAIN_EMPTY)), self.log)
            self._copy_database(PLAIN_EMPTY, PLAIN_ONE)
            fill_plain(one, self.plan_file, 1, self.log)
        with self._step("plain, all countries in one tree"):
            self._copy_database(PLAIN_EMPTY, PLAIN_ALL)
            fill_plain(everything, self.plan_file, self.volume.portals, self.log)
        return {"plain_one": one, "plain_all": everything}

    # --- Measuring -----------------------------------------------------------------------------------------------------------------

    def _time(self, projects: dict[str, Project], rounds: int, size: int) -> tuple[Json, Json, Json]:
        """Timings and ratios by kind of page, and what each project's pages are."""
        addresses = {
            "network": network_pages(self.plan, self.volume.addresses),
            "plain_one": plain_pages(self.plan, self.volume.addresses, in_one_tree=False),
            "plain_all": plain_pages(self.plan, self.volume.addresses, in_one_tree=True),
        }
        projects = {
            **projects,
            "plain_minimal": plain_project("plain_minimal", projects["plain_one"].folder, self._address(PLAIN_ONE), minimal=True),
            "network_gzip": self.network,
            "network_cached": self._network(**CACHED),
        }
        addresses |= {"plain_minimal": addresses["plain_one"], "network_gzip": addresses["network"], "network_cached": addresses["network"]}
        with ExitStack() as stack:
            contestants = {
                name: Contestant(stack.enter_context(self._process(name, project)), addresses[name], name in AS_BROWSERS)
                for name, project in projects.items()
            }
            self.say("looking at the pages")
            pages = {name: _look(contestant.process, contestant.pages) for name, contestant in contestants.items()}
            results = run_rounds(contestants, rounds, size, self.say)
        timings = {kind: {name: measured.as_json() for name, measured in by_name.items()} for kind, by_name in results.items()}
        ratios = {
            kind: {
                name: {
                    other: {
                        "web": by_name[name].ratio_to(by_name[other]),
                        "with_servers": by_name[name].ratio_to(by_name[other], with_servers=True),
                    }
                    for other in by_name
                    if other.startswith("plain")
                }
                for name in by_name
                if name.startswith("network")
            }
            for kind, by_name in results.items()
        }
        return timings, ratios, pages

    # --- Servers -------------------------------------------------------------------------------------------------------------------

    def _network(self, **settings: str) -> Project:
        services = {**self.services.environment, "DATABASE_URL": self._address(DATABASES[0])}
        return network_project(self.home, services, **settings)

    def _process(self, name: str, project: Project) -> WebProcess:
        servers = self._servers() if project.name == "network" else []
        return WebProcess(name, project.folder, project.environment, self.log, servers)

    def _servers(self) -> list[int]:
        """Processes whose CPU counts as the network's, besides the database's: Valkey, and the JVM below Elasticsearch's launcher."""
        pids = {child.name: child.popen.pid for child in self.services.children}
        jvm = [child.pid for child in psutil.Process(pids["elasticsearch"]).children()] if "elasticsearch" in pids else []
        return [pids["valkey"], *jvm]

    def _address(self, database: str) -> str:
        return urlsplit(self.services.environment["DATABASE_URL"])._replace(path=f"/{database}").geturl()

    @contextmanager
    def _databases(self) -> Iterator[None]:
        self._drop_databases()
        self._execute(f'CREATE DATABASE "{DATABASES[0]}"', f'CREATE DATABASE "{PLAIN_EMPTY}"')
        try:
            yield
        finally:
            self._drop_databases()

    def _drop_databases(self) -> None:
        self._execute(*(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)' for name in DATABASES))

    def _copy_database(self, source: str, name: str) -> None:
        self._execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')

    def _execute(self, *statements: str) -> None:
        with psycopg.connect(self.services.environment["DATABASE_URL"], autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        self.say(f"filling: {name}")
        started = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - started


def _look(process: WebProcess, pages: Mapping[str, Any]) -> Json:
    """By kind: the number of queries of each address, warm, and the median size. Raises ValueError for a page that is not there."""
    found: Json = {}
    for kind in KINDS:
        if kind.code not in pages:
            continue
        answers = process.look(pages[kind.code])
        if wrong := [answer["status"] for answer in answers if not answer["status"].startswith("200")]:
            raise ValueError(f"{process.name}, {kind.label}: {wrong[0]}")
        middle = sorted(answers, key=lambda answer: answer["bytes"])[len(answers) // 2]
        queries = [answer["queries"] for answer in answers]
        found[kind.code] = {"queries": queries, "bytes": middle["bytes"], "compressed": middle["compressed"]}
    return found


def write_results(results: Json, path: Path) -> None:
    path.write_text(json.dumps(results, indent=1))
